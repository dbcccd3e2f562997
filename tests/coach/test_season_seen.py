"""Ada's season as it is known: what was told is counted, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, Illness
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Event
from bot.coach.season_said import BlockTold, Followed, Said, blocks_told, followed, often_told, stretches
from bot.coach.season_seen import SeasonSeen
from bot.coach.season_weeks import Keys, Planned, Runs
from bot.coach.state import State
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

ADA = Runner(id=1001)
MONDAY = date(2026, 5, 4)
RED_FLAG = Reason("RED_FLAG_SYMPTOM", {"symptom": "chest_pain"}, Weight.SAFETY)
SHORT_NIGHT = Reason("SLEEP_SHORT_NIGHT", {"slept_h": 5.0}, Weight.AMBER)


def on(number: int) -> date:
    """The day so many days after that Monday."""
    return MONDAY + timedelta(days=number)


def run(km: float | None = 10, kind: SessionKind = SessionKind.EASY, **more: object) -> Workout:
    return Workout(Sport.RUN, kind, 60, km, **more)  # type: ignore[arg-type]


def morning(number: int, legs: float | None = 4, **more: object) -> CheckIn:
    return CheckIn(on(number), legs=legs, **more).finished()  # type: ignore[arg-type]


def seen(*days: PastDay, last: int = 6, said: dict[date, Said] | None = None) -> SeasonSeen:
    return SeasonSeen(ADA, {day.day: day for day in days}, said or {}, {}, MONDAY, on(last))


def test_days_nobody_spoke_of_are_no_training_and_no_rest() -> None:
    season = seen(PastDay(on(0), workouts=(run(10),)), PastDay(on(3), workouts=()))
    (week,) = season.weeks

    assert (week.runs, week.rest_days, week.logged_days, week.whole) == (Runs(1, 10, 60, 0), 1, 2, False)
    assert season.logged_days == 2


def test_a_week_without_a_word_has_gaps_and_no_zeros() -> None:
    (week,) = seen(PastDay(on(0), check_in=morning(0))).weeks

    assert (week.runs, week.rest_days, week.planned, week.sleep_h) == (None, None, None, None)
    assert week.keys == Keys()


def test_a_week_is_whole_when_every_day_is_told_and_every_run_measured() -> None:
    days = [PastDay(on(number), workouts=()) for number in range(6)]

    assert seen(*days, PastDay(on(6), workouts=(run(12),))).weeks[0].whole
    assert not seen(*days, PastDay(on(6), workouts=(run(None),))).weeks[0].whole
    assert not seen(*days).weeks[0].whole


@pytest.mark.parametrize(("mornings", "mean"), [(2, None), (3, 4.0), (4, 4.0)])
def test_a_mean_is_told_from_three_mornings_on(mornings: int, mean: float | None) -> None:
    days = [PastDay(on(number), check_in=morning(number)) for number in range(mornings)]

    assert seen(*days).weeks[0].legs == mean


def test_what_is_planned_is_added_up_by_kilometres_and_else_by_minutes() -> None:
    plans = (
        PlannedSession(SessionKind.REST, None),
        PlannedSession(SessionKind.EASY, 50, 8),
        PlannedSession(SessionKind.EASY, 40),
        PlannedSession(SessionKind.CROSS, 45),
    )
    (week,) = seen(*(PastDay(on(number), planned=plan) for number, plan in enumerate(plans))).weeks

    assert week.planned == Planned(sessions=3, km=8, minutes=85)


def test_key_sessions_are_hit_of_those_that_were_told() -> None:
    hard = SessionKind.HARD
    season = seen(
        PastDay(on(1), workouts=(run(8, hard, outcome=Outcome.HIT),)),
        PastDay(on(3), workouts=(run(8, hard, outcome=Outcome.MISSED),)),
        PastDay(on(5), planned=PlannedSession(hard, 60)),
        PastDay(on(8), workouts=(run(8, hard, outcome=Outcome.HIT),)),
        last=13,
    )

    assert [week.keys for week in season.weeks] == [Keys(3, 2, 1), Keys(1, 1, 1)]
    assert season.keys == Keys(4, 3, 2)


def test_weeks_run_from_monday_to_sunday_and_the_ends_are_cut() -> None:
    season = SeasonSeen(ADA, {}, {}, {}, on(2), on(15))

    assert [(week.first_day, week.last_day) for week in season.weeks] == [
        (on(2), on(6)),
        (on(7), on(13)),
        (on(14), on(15)),
    ]


def test_the_longest_run_is_by_kilometres_where_any_are_known() -> None:
    short, long = run(5), replace(run(None), minutes=240)

    assert seen(PastDay(on(0), workouts=(short,)), PastDay(on(1), workouts=(long,))).longest_run == (
        on(0),
        short,
    )
    assert seen(PastDay(on(1), workouts=(long,))).longest_run == (on(1), long)
    assert seen(PastDay(on(1), workouts=())).longest_run is None


# --- states


def test_a_state_is_the_one_that_was_told_and_only_else_worked_out() -> None:
    told = {on(0): Said(Verdict.EASY, (), State.ACUTE_FATIGUE), on(1): Said(Verdict.RUN, ())}
    season = seen(
        PastDay(on(0), check_in=morning(0, 5)),
        PastDay(on(1), check_in=morning(1, 5)),
        PastDay(on(2), check_in=morning(2, None)),
        PastDay(on(3)),
        said=told,
    )

    assert season.states == {on(0): State.ACUTE_FATIGUE, on(1): State.FRESH}
    assert season.weeks[0].state is State.FRESH


def test_days_told_as_ill_look_like_an_illness_without_any_answer() -> None:
    ill = CheckIn(on(2), illness=Illness.BELOW_NECK_OR_FEVER)
    season = seen(PastDay(on(2), check_in=ill, workouts=(), absence=AbsenceKind.SICK))

    assert season.states == {on(2): State.POSSIBLE_ILLNESS}
    assert (season.ill(Illness.BELOW_NECK_OR_FEVER), season.answered) == (1, 0)


def test_a_race_ahead_is_known_to_the_state_of_a_morning() -> None:
    days = {on(number): PastDay(on(number), check_in=morning(number)) for number in range(3)}
    season = SeasonSeen(ADA, days, {}, {on(1): Event.TEN_K}, MONDAY, on(2))

    assert set(season.states) == {on(0), on(1), on(2)}


# --- what the advice said


def test_days_in_a_row_for_the_same_safety_reason_are_one_stretch() -> None:
    told = {
        on(0): Said(Verdict.EASY, (RED_FLAG, SHORT_NIGHT)),
        on(1): Said(Verdict.REST, (RED_FLAG,)),
        on(2): Said(Verdict.REST, (Reason("PAIN_GAIT", {}, Weight.SAFETY),)),
        on(4): Said(Verdict.REST, (Reason("PAIN_GAIT", {}, Weight.SAFETY),)),
        on(5): Said(Verdict.RUN, (Reason("RACE_DAY", {}, Weight.SAFETY),)),
    }
    found = stretches(told)

    assert [(one.first_day, one.last_day, one.verdict) for one in found] == [
        (on(0), on(1), Verdict.REST),
        (on(2), on(2), Verdict.REST),
        (on(4), on(4), Verdict.REST),
    ]
    assert found[0].reasons == (RED_FLAG,)


def test_the_most_frequent_reasons_come_first_as_they_were_told_last() -> None:
    last_night = Reason("SLEEP_SHORT_NIGHT", {"slept_h": 4.5}, Weight.AMBER)
    quiet = (Reason("LEGS_GOOD", {}, Weight.GOOD), Reason("PLANNED_REST", {}, Weight.RED), RED_FLAG)
    told = {
        on(0): Said(Verdict.EASY, (SHORT_NIGHT, *quiet)),
        on(1): Said(Verdict.EASY, (last_night, Reason("MOOD_LOW", {}, Weight.AMBER))),
    }

    assert [(one.reason, one.days, one.last_day) for one in often_told(told)] == [
        (last_night, 2, on(1)),
        (Reason("MOOD_LOW", {}, Weight.AMBER), 1, on(1)),
    ]


def test_a_recovery_block_is_read_from_the_advice_that_carried_it() -> None:
    def block(day: int) -> Said:
        return Said(Verdict.EASY, (Reason("RECOVERY_BLOCK", {"day": day}, Weight.RED),))

    back = Said(Verdict.EASY, (Reason("STEP_BACK_IN", {"day": 1}, Weight.AMBER),))
    week = Said(Verdict.RUN, (Reason("FLAGGED", {"day": "2026-05-04"}),))
    told = {on(0): block(0), on(1): block(2), on(4): block(5), on(9): back, on(10): week, on(20): block(0)}

    assert blocks_told(told) == (BlockTold(on(0), on(4), on(8)), BlockTold(on(20), on(20), None))


@pytest.mark.parametrize(
    ("verdict", "done", "kept"),
    [
        (Verdict.REST, (), 1),
        (Verdict.REST, (Workout(Sport.WALK, None, 40),), 1),
        (Verdict.REST, (Workout(Sport.WALK, None, 41),), 0),
        (Verdict.CROSS_TRAIN, (Workout(Sport.BIKE, None, 60),), 1),
        (Verdict.CROSS_TRAIN, (run(3),), 0),
        (Verdict.EASY, (run(8),), 1),
        (Verdict.EASY, (run(8, SessionKind.HARD),), 0),
    ],
)
def test_less_was_advised_and_the_log_tells_what_came_of_it(
    verdict: Verdict, done: tuple[Workout, ...], kept: int
) -> None:
    days = {on(0): PastDay(on(0), workouts=done), on(1): PastDay(on(1))}
    told = {on(0): Said(verdict, ()), on(1): Said(verdict, ()), on(2): Said(Verdict.RUN, ())}

    assert followed(told, days) == Followed(advised=2, known=1, kept=kept)


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_the_weeks_hold_every_run_and_every_rest_day_once(ran: set[int], rested: set[int]) -> None:
    days = [PastDay(on(number), workouts=(run(10),) if number in ran else ()) for number in ran | rested]
    season = seen(*days, last=60)

    assert sum(week.runs.count for week in season.weeks if week.runs) == season.runs.count == len(ran)
    assert sum(week.rest_days or 0 for week in season.weeks) == len(rested - ran)
    assert sum(week.days for week in season.weeks) == season.mornings
