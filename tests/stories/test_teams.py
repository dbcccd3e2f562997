"""A coach and those who share with them: agreed on, seen as far as it was agreed, ended by either."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.chat.handlers.teamed import OPEN_FOR
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail
from bot.coach.runner import Runner as Settings
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Source
from tests.stage import BERLIN, MONDAY, Runner, TestStage

CORA, BEN = 3003, 4004


@pytest.fixture
async def cora(stage: TestStage) -> Runner:
    """Cora coaches. She is asked for nothing in this story but how her runners are."""
    stage.telegram.person(CORA, "Cora")
    cora = stage.runner(CORA)
    await cora.is_known(Settings(id=CORA, zone=BERLIN, mornings=False))
    return cora


async def link_of(coach: Runner) -> str:
    """What stands behind /start in a fresh invitation."""
    await coach.says("/coach")
    await coach.taps("Invite a runner")
    found = re.search(r"https://t\.me/freshlegs_bot\?start=(coach_[A-Za-z0-9_-]+)", coach.reads)
    assert found is not None
    return found[1]


async def share(athlete: Runner, coach: Runner, level: str) -> None:
    await athlete.says(f"/start {await link_of(coach)}")
    await athlete.taps(level)


async def test_ada_decides_what_cora_sees_and_both_are_told(ada: Runner, cora: Runner) -> None:
    await ada.says(f"/start {await link_of(cora)}")
    assert "Cora would like to look after your training" in ada.reads
    assert ada.buttons == ["Share nothing", "Colour only", "Answers too", "Everything"]

    await ada.taps("Answers too")
    assert "Cora sees from now on: colour and answers" in ada.reads
    assert "Ada shares with you: colour and answers" in cora.reads

    await ada.says("/coach")
    assert "Cora: colour and answers" in ada.reads
    await cora.says("/team")
    assert "Ada: no check-in yet" in cora.reads


async def test_a_link_works_once(stage: TestStage, ada: Runner, cora: Runner) -> None:
    link = await link_of(cora)
    await ada.says(f"/start {link}")
    first = ada.last
    ben = stage.runner(BEN)
    await ben.is_known(Settings(id=BEN, zone=BERLIN))
    await ben.says(f"/start {link}")
    await ben.taps("Everything")

    await ada.taps("Everything", message=first)
    assert "works no more" in ada.reads
    await cora.says("/team")
    assert cora.reads.count("•") == 1


async def test_a_link_is_over_after_a_week_and_can_be_withdrawn_before(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    old = await link_of(cora)
    stage.clock.at += OPEN_FOR - timedelta(seconds=1)
    await ada.says(f"/start {old}")
    assert "Cora would like" in ada.reads
    stage.clock.passes(seconds=1)
    await ada.says(f"/start {old}")
    assert "works no more" in ada.reads

    new = await link_of(cora)
    await cora.taps("Withdraw open links")
    assert "The open link works no more" in cora.reads
    await ada.says(f"/start {new}")
    assert "works no more" in ada.reads


@pytest.mark.parametrize("payload", ["coach_", "coach_x", "coach_" + "x" * 22, "coach_<b>", "other", "coach"])
async def test_made_up_links_bring_nobody_anywhere(ada: Runner, cora: Runner, payload: str) -> None:
    await ada.says(f"/start {payload}")
    assert "would like" not in ada.reads


async def test_nobody_coaches_themself_by_a_link(cora: Runner) -> None:
    await cora.says(f"/start {await link_of(cora)}")
    assert "your own link" in cora.reads


async def test_a_stranger_meets_the_bot_first_and_the_invitation_waits(
    stage: TestStage, cora: Runner
) -> None:
    link = await link_of(cora)
    stage.telegram.person(BEN, "Ben")
    ben = stage.runner(BEN)
    await ben.says(f"/start {link}")
    invitation, welcome = ben.last, ben.chat[-2]
    assert "Cora would like to look after your training" in ben.reads
    assert await ben.known() is None

    await ben.taps("Answer the invitation")
    assert "not met" in ben.reads
    await ben.taps("Yes, keep my answers", message=welcome)
    await ben.taps("Answer the invitation", message=invitation)
    await ben.taps("Colour only", message=stage.telegram.message(BEN, invitation.id))
    assert "Ben shares with you: the colour of the day only" in cora.reads


async def test_the_digest_says_who_needs_a_word_first_and_once_a_morning(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    stage.telegram.person(BEN, "Ben")
    ben = stage.runner(BEN)
    await ben.is_known(Settings(id=BEN, zone=BERLIN))
    await share(ada, cora, "Answers too")
    await share(ben, cora, "Colour only")
    await ada.says("/checkin")
    await ada.answers(legs=1, mood=1, wrong=("Fever",), scope="Tired all over")

    assert await stage.tick_at(MONDAY, "09:00") > 0
    digest = cora.reads
    assert "Ada: ill" in digest
    assert "Not heard of" not in digest
    said = len(cora.chat)
    await stage.tick_at(MONDAY, "09:30")
    assert len(cora.chat) == said

    for days in range(1, 4):
        await stage.tick_at(MONDAY + timedelta(days=days), "09:00")
    assert "Not heard of: Ada, Ben" in cora.reads


async def test_without_anybody_who_shares_no_digest_comes(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await share(ada, cora, "Answers too")
    await ada.says("/coach")
    await ada.taps("Cora: end")
    assert "Cora sees nothing of yours any more" in ada.reads
    assert "Ada does not share with you any more" in cora.reads

    said = len(cora.chat)
    await stage.tick_at(MONDAY, "09:00")
    assert len(cora.chat) == said


TELLTALE = ("shin", "6 of 10", "Legs 1", "7.25", "Mood 1", "71", "limp", "Swim", "50 min", "Pain", "Fever")


async def lives_a_telling_day(stage: TestStage, ada: Runner) -> None:
    """A morning with something in every field, advice given, and training done."""
    check_in = CheckIn(
        MONDAY,
        legs=1,
        sleep_h=7.25,
        mood=1,
        resting_hr_bpm=71,
        illness=Illness.NONE,
        pain=Pain.NIGGLE,
        closed=False,
        pain_detail=PainDetail("shin", during=6),
    )
    await ada.lives_through([check_in])
    async with stage.diary.writing() as page:
        await page.log_workout(
            ada.id, MONDAY, Workout(Sport.SWIM, SessionKind.EASY, minutes=50), source=Source.TYPED
        )
    await ada.says("/checkin")
    await ada.taps("Only the legs", "✓ Done")


async def seen_of_ada(cora: Runner) -> str:
    """Everything Cora can read of Ada at the most."""
    await cora.says("/team")
    roster = cora.reads
    await cora.taps("Ada")
    return roster + cora.reads


async def test_of_the_colour_cora_reads_the_colour_and_nothing_else(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await share(ada, cora, "Colour only")
    await lives_a_telling_day(stage, ada)

    seen = await seen_of_ada(cora)
    assert [one for one in TELLTALE if one.lower() in seen.lower()] == []
    await stage.tick_at(MONDAY, "09:00")
    assert [one for one in TELLTALE if one.lower() in cora.reads.lower()] == []


async def test_of_a_morning_that_was_filled_in_later_cora_reads_that_it_was(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await share(ada, cora, "Colour only")
    await ada.lives_through([CheckIn(MONDAY, legs=1, closed=True)])
    stage.clock.shows(MONDAY + timedelta(days=1), "09:00")

    seen = await seen_of_ada(cora)
    assert "Mon 11 May: checked in" in seen
    assert "Legs" not in seen


async def test_of_the_days_before_they_agreed_cora_reads_nothing(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    days = [CheckIn(MONDAY - timedelta(days=ago), legs=1, closed=True) for ago in (3, 2, 1)]
    await ada.lives_through(days)
    await share(ada, cora, "Everything")
    assert "May:" not in await seen_of_ada(cora)

    await ada.says("/coach")
    await ada.taps("Cora: change", "Colour only")
    await ada.lives_through([CheckIn(MONDAY, legs=1, closed=True)])
    stage.clock.shows(MONDAY + timedelta(days=1), "09:00")
    await ada.says("/coach")
    await ada.taps("Cora: change", "Everything")
    assert "Legs 1" not in await seen_of_ada(cora)


async def test_of_the_answers_cora_reads_neither_pain_notes_nor_training(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await share(ada, cora, "Answers too")
    await lives_a_telling_day(stage, ada)

    seen = await seen_of_ada(cora)
    assert "Legs 1" in seen
    assert "7.25" in seen
    assert "swim" not in seen.lower()
    assert "shin" not in seen
    assert "6 of 10" not in seen


async def test_of_everything_cora_reads_everything_until_ada_wants_less(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    await share(ada, cora, "Everything")
    await lives_a_telling_day(stage, ada)
    seen = await seen_of_ada(cora)
    assert "shin" in seen
    assert "swim" in seen.lower()

    await ada.says("/coach")
    await ada.taps("Cora: change", "Colour only")
    assert "Ada shares with you: the colour of the day only" in cora.reads
    assert "shin" not in await seen_of_ada(cora)


async def test_old_buttons_show_nothing_once_it_is_over(stage: TestStage, ada: Runner, cora: Runner) -> None:
    await share(ada, cora, "Everything")
    await cora.says("/team")
    roster = cora.last
    await ada.says("/coach")
    await ada.taps("Cora: end")

    await cora.taps("Ada", message=roster)
    assert stage.telegram.message(CORA, roster.id).plain == "Nothing is shared there any more."


async def test_forged_buttons_show_nothing_of_people_who_never_shared(
    stage: TestStage, ada: Runner, cora: Runner
) -> None:
    ben = stage.runner(BEN)
    await ben.is_known(Settings(id=BEN, zone=BERLIN))
    await share(ada, cora, "Everything")
    for data in (f"k1:d:{ada.id}", f"k1:x:{ada.id}", f"k1:c:{CORA}", f"k1:e:{CORA}", f"k1:s:{CORA}:all"):
        await ben.sends_data(data)
        assert ben.reads == "Nothing is shared there any more."
    await ada.says("/coach")
    assert "Cora: everything" in ada.reads


async def test_cora_lets_ada_go_and_ada_is_told(ada: Runner, cora: Runner) -> None:
    await share(ada, cora, "Everything")
    await cora.says("/team")
    await cora.taps("Ada", "Look after Ada no more")
    assert "Nobody shares with you yet" in cora.reads
    assert "Cora does not look after you any more" in ada.reads
    await ada.says("/coach")
    assert "Nobody sees anything of yours" in ada.reads


@pytest.mark.parametrize("who", ["athlete", "coach"])
async def test_whoever_is_forgotten_shares_nothing_and_sees_nothing(
    stage: TestStage, ada: Runner, cora: Runner, who: str
) -> None:
    await share(ada, cora, "Everything")
    gone = ada if who == "athlete" else cora
    await gone.says("/forget")
    await gone.taps("Yes, erase it all")

    async with stage.diary.reading() as page:
        assert await page.bond(CORA, ada.id) is None
    stays = cora if who == "athlete" else ada
    await stays.says("/team")
    assert "Nobody shares with you yet" in stays.reads


async def test_a_hostile_name_turns_nothing_around(stage: TestStage, ada: Runner, cora: Runner) -> None:
    stage.telegram.person(ada.id, "<b>Eve\u202e\n" + "x" * 500)
    await share(ada, cora, "Colour only")
    await cora.says("/team")

    assert "<b>Eve xxx" in cora.reads
    assert "\u202e" not in cora.reads
    assert len(cora.reads) < 200


async def test_a_german_coach_and_a_german_runner_read_german(stage: TestStage) -> None:
    stage.telegram.person(CORA, "Cora", "de")
    stage.telegram.person(BEN, "Ben", "de")
    cora, ben = stage.runner(CORA), stage.runner(BEN)
    await cora.is_known(Settings(id=CORA, zone=BERLIN, language="de", mornings=False))
    await ben.is_known(Settings(id=BEN, zone=BERLIN, language="de"))
    await cora.says("/coach")
    await cora.taps("Jemanden einladen")
    found = re.search(r"start=(coach_[A-Za-z0-9_-]+)", cora.reads)
    assert found is not None
    await ben.says(f"/start {found[1]}")
    assert "Cora möchte dein Training begleiten" in ben.reads
    await ben.taps("Auch Antworten")

    await stage.tick_at(MONDAY, "09:00")
    assert "Deine Gruppe" in cora.reads
    assert "Ein Check-in von heute fehlt noch" in cora.reads
