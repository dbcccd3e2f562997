"""A coach can read whatever their runners say, however long and strange it is, and hears of it once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.checkin import CheckIn, Pain, PainDetail, Tag
from bot.coach.measures import Verdict
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.runner import Runner as Settings
from bot.coach.team import Sharing
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.bonds import Bond
from bot.diary.notes import Form, KeptAdvice, Kind, Source
from bot.routines.rounds import plan_rounds
from bot.routines.teams import LONGEST_NAME, MOST_ATHLETES
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

CORA = 3003
MOST_CHARACTERS = 4096


@pytest.fixture
async def cora(stage: TestStage, ada: Runner) -> Runner:
    """Cora coaches Ada, who shares her answers."""
    stage.telegram.person(CORA, "Cora")
    cora = stage.runner(CORA)
    await cora.is_known(Settings(id=CORA, zone=BERLIN, mornings=False))
    await shares(stage, ADA, "Ada", Sharing.ANSWERS)
    return cora


async def shares(stage: TestStage, athlete_id: int, name: str, sharing: Sharing) -> None:
    since = stage.clock.now() - timedelta(days=9)
    async with stage.diary.writing(athlete_id) as page:
        await page.keep_bond(Bond(CORA, athlete_id, sharing, "Cora", name, since))


async def was_told(ada: Runner, code: str, **facts: Fact) -> None:
    """Today's advice stands in the diary with this reason."""
    whole = CheckIn(MONDAY, legs=4, sleep_h=7.5, mood=4, resting_hr_bpm=50, closed=True)
    advice = KeptAdvice(Verdict.EASY, (Reason(code, facts, Weight.AMBER),), "1", 30.0)
    async with ada.stage.diary.writing(ada.id) as page:
        await page.keep_form(ada.id, Form(whole), ada.stage.clock.now())
        await page.keep_advice(ada.id, MONDAY, advice, ada.stage.clock.now())


async def test_a_reason_that_counts_weeks_is_no_note_of_a_pain(ada: Runner, cora: Runner) -> None:
    await was_told(ada, "CUTBACK_DUE", weeks=5, overdue=1)

    await cora.says("/team")
    await cora.taps("Ada")

    assert "5 weeks without a lighter week" in cora.reads


async def test_a_reason_of_a_pain_tells_no_more_than_the_answer_did(ada: Runner, cora: Runner) -> None:
    facts: dict[str, Fact] = {"site": "left shin", "during": 6, "kind": "night", "verdict": "rest"}
    await was_told(ada, "PAIN_NIGGLE", **facts)

    await cora.says("/team")
    await cora.taps("Ada")

    assert "A pain: too much to run on" in cora.reads
    assert not any(noted in cora.reads for noted in ("shin", "6", "night", "bone"))


async def test_a_reason_nobody_knows_any_more_hides_nothing_else(ada: Runner, cora: Runner) -> None:
    await was_told(ada, "OF_ANOTHER_TIME", depth=3)

    await cora.says("/team")
    await cora.taps("Ada")

    assert "Legs 4" in cora.reads


async def test_a_hundred_runners_who_are_missing_fit_into_one_digest(stage: TestStage, cora: Runner) -> None:
    for number in range(1, MOST_ATHLETES):
        athlete = stage.runner(CORA + number)
        await athlete.is_known(Settings(id=athlete.id, zone=BERLIN, mornings=False))
        name = f"{number:03d} ".ljust(LONGEST_NAME, "W")
        await shares(stage, athlete.id, name, Sharing.COLOUR)
    async with stage.diary.writing(CORA) as page:
        known = await page.known(CORA)
        assert known is not None
        await plan_rounds(page, known, stage.clock.now(), (Kind.DIGEST,))

    stage.clock.passes(days=1)
    await stage.tick_at(MONDAY + timedelta(days=1), "09:00")

    assert "Your runners" in cora.reads
    assert len(cora.reads) < MOST_CHARACTERS


async def test_a_week_full_of_workouts_fits_into_one_message(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await shares(stage, ADA, "Ada", Sharing.ALL)
    async with stage.diary.writing(ADA) as page:
        for number in range(7 * 40):
            run = Workout(Sport.RUN, SessionKind.EASY, minutes=41, km=8.1, rpe=4)
            await page.log_workout(ADA, MONDAY - timedelta(days=number % 7), run, source=Source.FILE)

    await cora.says("/team")
    await cora.taps("Ada")

    assert "done:" in cora.reads
    assert len(cora.reads) < MOST_CHARACTERS


async def test_of_a_week_that_is_too_long_the_latest_days_are_told(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await shares(stage, ADA, "Ada", Sharing.ALL)
    note = PainDetail("below the left knee, on the outside, " * 5, during=3, next_morning=2, weeks=4)
    days = [MONDAY - timedelta(days=ago) for ago in range(7)]
    tags = frozenset(Tag)
    await ada.lives_through(
        [CheckIn(day, legs=4, pain=Pain.NIGGLE, pain_detail=note, tags=tags) for day in days]
    )
    async with stage.diary.writing(ADA) as page:
        for number in range(7 * 6):
            run = Workout(Sport.RUN, SessionKind.EASY, minutes=41, km=8.1, rpe=4)
            await page.log_workout(ADA, days[number % 7], run, source=Source.FILE)

    await cora.says("/team")
    await cora.taps("Ada")

    assert "Mon 11 May" in cora.reads
    assert "Tue 5 May" not in cora.reads


async def test_cora_is_told_once_of_a_button_that_was_tapped_twice(ada: Runner, cora: Runner) -> None:
    await ada.says("/coach")
    await ada.taps("Cora: change")
    asked = ada.last
    said = len(cora.chat)
    data = asked.button("Everything").data
    assert data is not None
    await ada.sends_data(data, asked.id)
    await ada.sends_data(data, asked.id)

    assert len(cora.chat) == said + 1
    assert "Cora sees from now on: everything" in ada.reads


async def test_who_meets_a_full_team_is_not_told_to_look_after_it(
    stage: TestStage, ada: Runner, cora: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.telegram.person(4004, "Ben")
    ben = stage.runner(4004)
    await ben.is_known(Settings(id=ben.id, zone=BERLIN))
    await cora.says("/coach")
    await cora.taps("Invite a runner")
    link = cora.reads.partition("?start=")[2].split()[0]
    await ben.says(f"/start {link}")
    monkeypatch.setattr("bot.routines.teams.MOST_ATHLETES", 1)
    await ben.taps("Everything")

    assert "works no more" in ben.reads
