"""What holds of every weekly summary, whatever was answered, trained or planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.load import SPIKE_FROM
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.week import Theme, Week, summarise_week
from bot.coach.workout import SessionKind
from tests.coach.weeks_any import SUNDAY, any_coming, any_past, any_runner, any_season

FIRST = SUNDAY - timedelta(days=6)
OF_A_WHOLE_WEEK = frozenset(
    {
        *("WEEK_KM", "WEEK_KM_BEFORE", "WEEK_MIN", "WEEK_MIN_BEFORE", "WEEK_KM_OF_PLAN", "WEEK_MIN_OF_PLAN"),
        *("WEEK_NO_REST_DAY", "WEEK_IN_CUTBACK", "WEEK_RAMP", "WEEK_RAMP_USUAL", "WEEK_STRAIN"),
    }
)
"""What is only known once every day of the week was told."""
GOOD_OF_A_WHOLE_WEEK = frozenset({"WEEK_AS_PLANNED_KM", "WEEK_AS_PLANNED_MIN", "WEEK_CUTBACK_DONE"})


def said(week: Week) -> dict[str, Mapping[str, Fact]]:
    return {one.code: one.facts for line in week.lines for one in line.reasons}


@given(any_runner, any_past(), any_season, any_coming)
def test_six_lines_one_change_and_one_good_thing_at_most(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession]
) -> None:
    week = summarise_week(runner, past, SUNDAY, season, coming)

    assert len(week.most_telling()) <= 6
    assert {one.theme for one in week.most_telling()} <= set(Theme)
    assert week.suggestion.code.startswith(("WEEK_DO_", "WEEK_EMPTY", "PLAN_"))
    assert week == summarise_week(runner, list(reversed(past)), SUNDAY, season, coming)


@given(any_runner, any_past(), any_season, any_coming)
def test_nothing_is_cheered_and_nothing_may_grow_beside_a_red_flag(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession]
) -> None:
    flagged = any(day.check_in and day.check_in.red_flags and day.day >= FIRST for day in past)
    week = summarise_week(runner, past, SUNDAY, season, coming)

    if flagged:
        assert week.went_well is None
        assert week.suggestion.code == "WEEK_DO_SEE_DOCTOR"
        assert week.most_telling()[0].codes[0] == "WEEK_RED_FLAG"
        assert not any(name.startswith("cap_") for facts in said(week).values() for name in facts)


@given(any_runner, any_past(), any_season)
def test_a_week_told_in_part_is_never_told_as_a_whole_one(
    runner: Runner, past: list[PastDay], season: Season
) -> None:
    untold = [replace(day, workouts=None) if day.day == SUNDAY else day for day in past]
    week = summarise_week(runner, untold, SUNDAY, season)

    assert not OF_A_WHOLE_WEEK & set(said(week))
    assert week.went_well is None or week.went_well.code not in GOOD_OF_A_WHOLE_WEEK


@given(any_runner, any_past(), any_season)
def test_of_training_nobody_told_of_nothing_is_said(
    runner: Runner, past: list[PastDay], season: Season
) -> None:
    silent = [replace(day, workouts=None, planned=None) for day in past]
    week = summarise_week(runner, silent, SUNDAY, season)

    assert not {Theme.TRAINING, Theme.KEYS, Theme.LOAD, Theme.PLAN} & {line.theme for line in week.lines}


@given(any_runner, any_past(), any_season)
def test_without_a_plan_nothing_is_called_planned(
    runner: Runner, past: list[PastDay], season: Season
) -> None:
    week = summarise_week(runner, [replace(day, planned=None) for day in past], SUNDAY, season)

    codes = {*said(week), week.suggestion.code, week.went_well.code if week.went_well else ""}
    assert not any("PLAN" in code for code in codes)


@given(any_runner, any_past(), any_season, any_coming)
def test_every_size_is_added_up_from_what_was_told(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession]
) -> None:
    facts = said(summarise_week(runner, past, SUNDAY, season, coming))
    week = [day for day in past if day.day >= FIRST]
    runs = [one for day in week for one in day.workouts or () if one.running]
    told = [day for day in week if day.workouts is not None]

    for code in ("WEEK_KM", "WEEK_KM_BEFORE", "WEEK_KM_TOLD"):
        if code in facts:
            assert facts[code]["week_km"] == pytest.approx(sum(one.km or 0 for one in runs))
            assert facts[code]["runs"] == len(runs)
            assert facts[code].get("days", 7) == len(told)
    for code, longest in (("WEEK_LONGEST_CAP_KM", "longest_km"), ("WEEK_LONGEST_30_KM", "of_30_km")):
        if code in facts:
            assert facts[code]["cap_km"] == pytest.approx(SPIKE_FROM.value * float(facts[code][longest]))
    if "WEEK_REST_DAYS" in facts:
        assert facts["WEEK_REST_DAYS"]["rest"] == sum(day.trained is False for day in told)
    for code in ("WEEK_HEAVY_DAYS", "WEEK_HEAVY_SPLIT"):
        if code in facts:
            assert facts[code]["heavy"] == sum(bool(day.check_in and day.check_in.heavy) for day in week)


@given(any_runner, any_past(), any_season, any_coming)
def test_sunday_sends_nobody_on_whom_the_best_of_mondays_would_keep_from_running(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession]
) -> None:
    week = summarise_week(runner, past, SUNDAY, season, coming)
    monday = SUNDAY + timedelta(days=1)
    answers = CheckIn(monday, legs=5, sleep_h=9, mood=5, illness=Illness.NONE, pain=Pain.NONE, closed=True)
    days = tuple(sorted(past, key=lambda day: day.day))
    easy = PlannedSession(SessionKind.EASY, runner.usual_easy_min)
    advice = advise(Morning(runner, monday, answers, days, easy, season))

    if week.suggestion.code.startswith(("WEEK_DO_AS_PLANNED", "WEEK_DO_KEEP_GOING", "WEEK_DO_HOLD")):
        assert advice.verdict <= Verdict.EASY


@given(any_runner, any_past(), any_season, any_coming)
def test_a_day_nothing_is_known_of_changes_nothing(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession]
) -> None:
    known = {day.day for day in past}
    unknown = [PastDay(day) for ago in range(50) if (day := SUNDAY - timedelta(days=ago)) not in known]

    week = summarise_week(runner, past, SUNDAY, season, coming)
    assert summarise_week(runner, [*past, *unknown], SUNDAY, season, coming) == week
