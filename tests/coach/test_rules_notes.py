"""Ada is told what explains her morning or belongs to her week: nothing here changes the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from bot.coach.checkin import Pain, PainDetail, Tag
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason
from bot.coach.runner import AthleteLevel
from bot.coach.season import Event, FuelFlag, Goal, PastRace, Season
from bot.coach.workout import SessionKind, Sport, Workout
from tests.coach.builders import Said, ada, answers, morning, said, steady
from tests.coach.logged import done, logged_morning
from tests.coach.voiced import AMBER, NOTE, spoken, voice

ONE_FLAG, TWO_FLAGS = frozenset(list(FuelFlag)[:1]), frozenset(list(FuelFlag)[:2])
HURTS = said(pain=Pain.NIGGLE)


@pytest.mark.parametrize(
    ("letters", "today", "days"),
    [
        ("es", {"legs": 2}, 1),
        ("se", {"legs": 2}, 2),
        ("see", {"legs": 2}, None),
        ("es", {"legs": 2.5}, None),
        ("ee", {"legs": 2, "tags": [Tag.UNUSUAL_STRENGTH]}, 0),
        ("es", {"legs": 2, "tags": [Tag.UNUSUAL_STRENGTH]}, 1),
        ("ee", {"legs": 4, "tags": [Tag.UNUSUAL_STRENGTH]}, None),
        ("ee", {"legs": 2, "tags": [Tag.ON_FEET]}, None),
    ],
)
def test_lifting_in_the_last_two_days_explains_heavy_legs(
    letters: str, today: dict[str, Any], days: int | None
) -> None:
    told = Reason("STRENGTH_YESTERDAY", {"days": days or 0}, AMBER)

    assert voice("STRENGTH_YESTERDAY", logged_morning(letters, **today)) == (
        None if days is None else spoken(told)
    )


# --- weeks ---


@pytest.mark.parametrize(
    ("weeks", "km", "percent"),
    [
        ((40, 40, 40, 30), 30, 25),
        ((90, 50, 40, 45, 30), 30, 40),
        ((90, 45, 40, 50, 30), 30, 40),
        ((50, None, 45, 30), 30, 40),
    ],
)
def test_a_lighter_week_is_told_by_the_highest_of_three_before_it(
    weeks: tuple[float | None, ...], km: float, percent: float
) -> None:
    for more in (False, True):
        facts = {"km": km, "percent": pytest.approx(percent), "more": int(more)}
        found = voice("CUTBACK", logged_morning(season=Season(weekly_km=weeks, wants_more=more)))

        assert found is not None
        assert [(one.code, one.weight) for one in found.reasons] == [("CUTBACK_WEEK", NOTE)]
        assert found.reasons[0].facts == facts


@pytest.mark.parametrize(("km", "told"), [(19.9, False), (20, True), (34, True), (34.1, False)])
def test_less_than_half_is_a_break_and_no_lighter_week(km: float, told: bool) -> None:
    found = voice("CUTBACK", logged_morning(season=Season(weekly_km=(40, 40, 40, km))))

    assert (found is not None) is told


@pytest.mark.parametrize(
    ("since", "told"), [(3, None), (4, {"weeks": 4, "overdue": 0}), (5, {"weeks": 5, "overdue": 1})]
)
def test_a_lighter_week_is_due_after_four_weeks_and_overdue_after_five(
    since: int, told: dict[str, int] | None
) -> None:
    weeks = (40, 40, 40, 30, *[40] * since)
    expected = None if told is None else spoken(Reason("CUTBACK_DUE", told, NOTE))

    assert voice("CUTBACK", logged_morning(season=Season(weekly_km=weeks))) == expected


@pytest.mark.parametrize("weeks", [None, (40, 40), (40, 40, 40, 0)])
def test_nothing_is_said_of_weeks_that_are_few_or_a_break(weeks: tuple[float, ...] | None) -> None:
    assert voice("CUTBACK", logged_morning(season=Season(weekly_km=weeks))) is None


@pytest.mark.parametrize("days", [0, 1, 14, 15])
def test_around_a_race_weeks_are_light_for_its_sake(days: int) -> None:
    ahead = Season(Goal(Event.HALF, days), weekly_km=(40, 40, 40, 30))
    behind = Season(last_race=PastRace(Event.HALF, days), weekly_km=(40, 40, 40, 30))

    assert (voice("CUTBACK", logged_morning(season=ahead)) is None) is (days <= 14)
    assert (voice("CUTBACK", logged_morning(season=behind)) is None) is (days <= 14)


def test_a_week_of_days_that_are_all_alike_is_monotonous() -> None:
    found = voice("MONOTONY_HIGH", logged_morning("e" * 21 + "eceecee"))

    assert found is not None
    assert [(one.code, one.weight) for one in found.reasons] == [("MONOTONY_HIGH", NOTE)]
    assert float(found.reasons[0].facts["monotony"]) > 2
    assert voice("MONOTONY_HIGH", logged_morning("e" * 21 + "hrereer")) is None
    assert voice("MONOTONY_HIGH", logged_morning("eceecee")) is None


@pytest.mark.parametrize(("hard_min", "told"), [(40, False), (39, True)])
def test_a_monotony_of_exactly_two_is_not_yet_too_much(hard_min: float, told: bool) -> None:
    """Three days of 40 and three of 120: a mean of 80 and a scatter of 40."""
    days = {
        "a": (Workout(Sport.RUN, SessionKind.EASY, 40, rpe=1),),
        "b": (Workout(Sport.RUN, SessionKind.EASY, hard_min, rpe=3),),
    }
    alike = logged_morning(done("a" * 21 + "?ababab", days))

    assert (voice("MONOTONY_HIGH", alike) is not None) is told


@pytest.mark.parametrize(
    ("level", "sessions", "told"),
    [
        (None, 2, True),
        (None, 1, False),
        (AthleteLevel.ELITE, 2, False),
        (AthleteLevel.SUB_ELITE, 2, False),
    ],
)
def test_two_sessions_on_one_day_are_for_the_elite(
    level: AthleteLevel | None, sessions: int, told: bool
) -> None:
    runner = ada() if level is None else ada(level=level)
    planned = PlannedSession(SessionKind.EASY, 40, sessions=sessions)
    expected = spoken(Reason("DOUBLE_DAY", {"sessions": sessions}, NOTE)) if told else None

    assert voice("DOUBLE_DAY", morning(planned=planned, runner=runner)) == expected


# --- food ---


@pytest.mark.parametrize(
    ("flags", "past", "today", "told"),
    [
        (TWO_FLAGS, [], {}, True),
        (ONE_FLAG, [], {}, False),
        (ONE_FLAG, steady(9, legs=2), {"legs": 2}, True),
        (ONE_FLAG, steady(8, legs=2), {"legs": 2}, False),
        (ONE_FLAG, [HURTS] * 3, {"pain": Pain.NIGGLE}, True),
        (ONE_FLAG, [HURTS] * 2, {"pain": Pain.NIGGLE}, False),
        (ONE_FLAG, [HURTS] * 4, {}, True),
        (ONE_FLAG, [*[HURTS] * 4, *steady(9)], {}, True),
        (ONE_FLAG, [*[HURTS] * 4, *steady(10)], {}, False),
        (ONE_FLAG, steady(5, pain=None, closed=False), {}, False),
        (frozenset(), [HURTS] * 4, {"pain": Pain.NIGGLE}, False),
    ],
)
def test_one_sign_of_too_little_food_is_enough_beside_what_lasts(
    flags: frozenset[FuelFlag], past: Sequence[Said], today: dict[str, Any], told: bool
) -> None:
    fed = replace(morning(past=past, **today), season=Season(fuel_flags=flags))
    expected = spoken(Reason("UNDERFUELLING_FLAG", {"flags": len(flags)}, AMBER)) if told else None

    assert voice("UNDERFUELLING_FLAG", fed) == expected


@pytest.mark.parametrize(
    ("pain", "weeks", "told"),
    [
        (Pain.NIGGLE, 2, True),
        (Pain.NIGGLE, 1.5, False),
        (Pain.NIGGLE, None, False),
        (Pain.NONE, 2, False),
        (None, 2, False),
    ],
)
def test_a_pain_of_two_weeks_is_one_that_returns(pain: Pain | None, weeks: float | None, told: bool) -> None:
    check_in = replace(answers(pain=pain), pain_detail=PainDetail(weeks=weeks))
    hurt = replace(morning(), check_in=check_in, season=Season(fuel_flags=ONE_FLAG))

    assert (voice("UNDERFUELLING_FLAG", hurt) is not None) is told


def test_who_asks_for_more_is_told_never_more() -> None:
    assert voice("NEVER_MORE", logged_morning(season=Season(wants_more=True))) == spoken(
        Reason("NEVER_MORE", {}, NOTE)
    )
    assert voice("NEVER_MORE", logged_morning()) is None
