"""Ada's Sunday: the week she planned and ran, what the message says of it, and all of it behind a button."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from bot.chat.taps.week import week_data
from bot.coach.checkin import CheckIn, RedFlag
from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, Form, Screening, Source
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

SUNDAY = MONDAY + timedelta(days=6)
_THREE = (Symptom.IRRITABLE, Symptom.MORE_ACHES, Symptom.HIGHER_RHR)
DETAILS, EINZELHEITEN = "All of the week", "Die ganze Woche"
DONE = "All 4 planned sessions done. 40 km in 4 runs (40 km a week in the four weeks before)."
RUN = Sport.RUN
REST = PlannedSession(SessionKind.REST, None)
PLAN: Mapping[int, PlannedSession] = {
    0: REST,
    1: PlannedSession(SessionKind.HARD, None, 10),
    2: REST,
    3: PlannedSession(SessionKind.EASY, None, 8),
    4: REST,
    5: PlannedSession(SessionKind.EASY, None, 6),
    6: PlannedSession(SessionKind.LONG, None, 16),
}


async def lived_as_planned(ada: Runner, weeks: int = 5, until: date = SUNDAY) -> None:
    """These weeks, the last of which ends on Sunday: every morning answered, every day of them told."""
    first = SUNDAY - timedelta(days=7 * weeks - 1)
    at = ada.stage.clock.now()
    async with ada.stage.diary.writing() as page:
        await page.keep_plan_week(ADA, PLAN, first)
        for number in range(7 * weeks):
            day = first + timedelta(days=number)
            check_in = CheckIn(day, legs=3.0, sleep_h=7.5, mood=4, resting_hr_bpm=50, closed=True)
            await page.keep_form(ADA, Form(check_in), at)
            if day > until:
                continue
            planned = PLAN[day.weekday()]
            if planned.kind is SessionKind.REST:
                await page.speak_of_day(ADA, day)
                continue
            outcome = Outcome.HIT if planned.kind is not SessionKind.EASY else None
            run = Workout(RUN, planned.kind, None, planned.km, 4, outcome)
            await page.log_workout(ADA, day, run, source=Source.TYPED)


async def sunday(ada: Runner) -> None:
    await ada.stage.tick_at(SUNDAY, "18:00")


async def test_ada_reads_whether_her_week_went_as_planned(stage: TestStage, ada: Runner) -> None:
    await lived_as_planned(ada)
    await sunday(ada)

    assert ada.last.photo is not None
    assert ada.reads.splitlines()[:3] == [
        "Your week Mon 11 May – Sun 17 May",
        f"• {DONE} 3 rest days.",
        "• No more than normal training fatigue. Heavy legs on none of 7 mornings.",
    ]
    assert "✓ Both key sessions on target, with 4 days between them." in ada.reads
    assert "It would be week 4 in a row without a lighter one: take about a quarter off." in ada.reads
    assert "Go on as planned" not in ada.reads
    assert ada.buttons[0] == DETAILS


async def test_on_sunday_the_long_run_may_still_be_to_come(ada: Runner) -> None:
    await lived_as_planned(ada, until=SUNDAY - timedelta(days=1))
    await sunday(ada)

    assert (
        "3 of 4 planned sessions done, 1 not told yet. 24 km in 3 runs on the 6 days you told me of"
        in ada.reads
    )
    assert "Key sessions: 1 of 2 on target, 1 not told" in ada.reads


async def test_all_of_the_week_comes_in_a_message_of_its_own(ada: Runner) -> None:
    await lived_as_planned(ada)
    await sunday(ada)
    said = len(ada.chat)
    await ada.taps(DETAILS)

    assert len(ada.chat) == said + 1
    for heading in ("Mornings", "Training", "Key sessions", "Legs", "Load", "Sleep", "Mood", "Next week"):
        assert f"\n{heading}\n" in ada.reads
    assert "2 × Easy run: 14 km in all." in ada.reads
    assert "As planned: 2 easy runs, 1 long run, 1 hard session, 3 days of rest." in ada.reads
    assert ada.buttons == []


async def test_the_week_and_all_of_it_in_german_and_in_miles(stage: TestStage) -> None:
    anna = stage.runner()
    await anna.is_known(Settings(id=ADA, zone=BERLIN, language="de", unit=DistanceUnit.MILES))
    await lived_as_planned(anna)
    await sunday(anna)

    assert "Alle 4 geplanten Einheiten geschafft. 25 mi in 4 Läufen" in anna.reads
    assert "✓ Beide Schlüsseleinheiten haben geklappt, mit 4 Tagen dazwischen." in anna.reads
    assert "Nimm etwa ein Viertel weg." in anna.reads
    await anna.taps(EINZELHEITEN)
    assert "2 × Lockerer Lauf: zusammen 8,7 mi." in anna.reads
    assert " km" not in anna.reads


async def test_a_thin_week_says_so_and_claims_nothing(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        for day in (MONDAY, MONDAY + timedelta(days=3)):
            await page.keep_form(ADA, Form(CheckIn(day, legs=3.0, closed=True)), ada.stage.clock.now())
    await sunday(ada)

    assert "• Only 2 mornings answered: too few to say how tired you are." in ada.reads
    assert "planned" not in ada.reads
    assert "With 4 answered mornings I can say more" in ada.reads


async def test_a_week_with_runs_and_no_check_in_tells_the_runs(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        for day in (MONDAY, MONDAY + timedelta(days=3)):
            run = Workout(RUN, SessionKind.EASY, 45, 8)
            await page.log_workout(ADA, day, run, source=Source.TYPED)
    await sunday(ada)

    assert "16 km in 2 runs on the 2 days you told me of." in ada.reads
    assert "Heavy legs" not in ada.reads
    assert "✓" not in ada.reads


async def test_a_week_without_a_plan_is_held_against_the_weeks_before_alone(ada: Runner) -> None:
    await lived_as_planned(ada)
    async with ada.stage.diary.writing() as page:
        await page.keep_plan_week(ADA, {}, SUNDAY - timedelta(days=70))
    await sunday(ada)

    assert "• 40 km in 4 runs (40 km a week in the four weeks before). 3 rest days." in ada.reads
    assert "planned" not in ada.reads


async def test_a_red_flag_comes_first_and_nothing_is_cheered(ada: Runner) -> None:
    await lived_as_planned(ada)
    flagged = CheckIn(
        MONDAY + timedelta(days=3), legs=4.0, red_flags=frozenset({RedFlag.CALF_SWELLING}), closed=True
    )
    async with ada.stage.diary.writing() as page:
        await page.keep_form(ADA, Form(flagged), ada.stage.clock.now())
    await sunday(ada)

    assert ada.reads.splitlines()[1] == "• One swollen calf on Thursday."
    assert "✓" not in ada.reads
    assert "Please have the swollen calf of Thursday checked by a doctor" in ada.reads


async def test_days_away_count_for_nothing(ada: Runner) -> None:
    await lived_as_planned(ada, until=MONDAY + timedelta(days=1))
    async with ada.stage.diary.writing() as page:
        away = Absence(AbsenceKind.AWAY, MONDAY + timedelta(days=2), until=SUNDAY - timedelta(days=1))
        await page.begin_absence(ADA, away)
    await ada.says("/week")
    ada.stage.clock.shows(SUNDAY, "20:00")
    await ada.says("/week")

    assert "planned sessions done" not in ada.reads


async def test_signs_of_too_much_training_are_told_with_those_of_the_last_time(ada: Runner) -> None:
    await lived_as_planned(ada)
    async with ada.stage.diary.writing() as page:
        await page.keep_screen(ADA, Screening(MONDAY - timedelta(days=1), frozenset()))
        await page.keep_screen(ADA, Screening(SUNDAY, frozenset(_THREE)))
    await sunday(ada)

    assert ada.reads.splitlines()[1] == "• Signs of too much training: 3 of 8, last time 0."


async def test_an_older_week_shows_its_own_days_and_one_to_come_the_present(ada: Runner) -> None:
    await lived_as_planned(ada)
    await sunday(ada)
    await ada.sends_data(week_data(MONDAY - timedelta(days=1)))
    assert "All of your week Mon 4 May – Sun 10 May" in ada.reads

    await ada.sends_data(week_data(SUNDAY + timedelta(days=400)))
    assert "All of your week Mon 11 May – Sun 17 May" in ada.reads


@pytest.mark.parametrize("data", ["n1:", "n1:2605", "n1:260299", "n1:260517:1", "n1:aaaaaa"])
async def test_a_forged_week_is_out_of_date(ada: Runner, data: str) -> None:
    await lived_as_planned(ada, weeks=1)
    await sunday(ada)
    said = len(ada.chat)
    await ada.sends_data(data)

    assert len(ada.chat) == said


async def test_a_stranger_who_taps_it_is_asked_to_begin(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.sends_data(week_data(SUNDAY))

    assert "/start" in stranger.reads
