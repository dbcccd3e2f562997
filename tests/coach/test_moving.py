"""Ada's softened key session: tomorrow, the day after, not at all, or nobody knows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.moving import Dropped, Moved, MoveTo, PlanUnknown, where_to
from bot.coach.plan import PlannedSession
from bot.coach.season import Event, Goal, PastRace, Season
from bot.coach.workout import SessionKind
from tests.coach.builders import easy, hard, long, race
from tests.coach.logged import coming, logged_morning

WEEKS = "eherle" * 5
"""A month with a hard day in every six, so that the next one is no new stimulus."""


def moved(
    ahead: str, past: str = WEEKS, planned: PlannedSession | None = None, again: bool = False, **season: Any
) -> Moved:
    around = Season(coming=coming(ahead), moved_here=again, **season)
    return where_to(logged_morning(past, planned=planned or hard(), season=around))


@pytest.mark.parametrize(
    ("ahead", "where"),
    [
        ("eeee", MoveTo(1)),
        ("ceee", MoveTo(1)),
        ("reee", MoveTo(2)),  # a planned rest day stays one
        ("seee", MoveTo(2)),  # strength on heavy legs is no fair exchange
        ("rree", Dropped()),
        ("ehee", Dropped()),  # beside a hard day, and the day after is the hard day itself
        ("eehe", MoveTo(1)),
        ("reh", Dropped()),
        ("heee", Dropped()),
        ("eleee", Dropped()),
    ],
)
def test_a_key_session_changes_places_with_a_light_day_that_keeps_48_hours(ahead: str, where: Moved) -> None:
    assert moved(ahead) == where


@pytest.mark.parametrize(
    ("ahead", "where"),
    [
        ("", PlanUnknown()),
        ("e", PlanUnknown()),  # whether the day after it is hard is not known
        ("ee", MoveTo(1)),
        ("?ee", PlanUnknown()),
        ("re", PlanUnknown()),
        ("r?", PlanUnknown()),
        ("rr", Dropped()),  # what lies beyond does not matter
        ("rh", Dropped()),
    ],
)
def test_an_unknown_plan_is_no_free_day_and_no_full_one(ahead: str, where: Moved) -> None:
    assert moved(ahead) == where


def test_a_day_with_two_sessions_takes_no_third() -> None:
    double = PlannedSession(SessionKind.EASY, 30, sessions=2)
    season = Season(coming=(double, easy(), easy(), easy()))

    assert where_to(logged_morning(WEEKS, planned=hard(), season=season)) == MoveTo(2)


def test_an_easy_run_that_is_long_enough_to_be_a_key_session_is_left_alone() -> None:
    season = Season(coming=(easy(90), easy(), easy(), easy()))

    assert where_to(logged_morning(WEEKS, planned=hard(), season=season)) == Dropped()


def test_two_sessions_of_one_day_are_not_moved_onto_another() -> None:
    double = PlannedSession(SessionKind.HARD, 60, sessions=2)

    assert moved("eeee", planned=double) == Dropped()


def test_a_session_is_moved_once() -> None:
    assert moved("eeee", again=True) == Dropped()


@pytest.mark.parametrize("planned", [race(), easy(60)])
def test_a_race_keeps_its_day_and_an_easy_run_is_not_moved(planned: PlannedSession) -> None:
    assert moved("eeee", planned=planned) == Dropped()


def test_a_long_run_moves_like_a_hard_one() -> None:
    assert moved("eeee", planned=long()) == MoveTo(1)


def test_yesterdays_key_session_leaves_48_hours_to_tomorrow() -> None:
    assert moved("eeee", past=WEEKS + "h") == MoveTo(1)


@pytest.mark.parametrize(
    ("past", "where"),
    [
        ("e" * 30 + "h", MoveTo(2)),  # the first speed work in weeks was yesterday: two easy days
        ("e" * 30 + "he", MoveTo(1)),
        ("e" * 30 + "l", MoveTo(1)),  # a long run is no new stimulus
    ],
)
def test_two_easy_days_lie_behind_a_new_stimulus(past: str, where: Moved) -> None:
    assert moved("eeeeee", past=past) == where


@pytest.mark.parametrize(
    ("ahead", "where"),
    [("eeel", MoveTo(1)), ("eele", Dropped()), ("eel", Dropped()), ("reeel", MoveTo(2)), ("reel", Dropped())],
)
def test_the_first_speed_work_in_weeks_wants_two_easy_days_after_it(ahead: str, where: Moved) -> None:
    assert moved(ahead, past="e" * 30) == where


@pytest.mark.parametrize(("race_in", "where"), [(4, Dropped()), (5, MoveTo(1)), (6, MoveTo(1))])
def test_nothing_is_moved_into_the_last_three_days_before_a_race(race_in: int, where: Moved) -> None:
    assert moved("eeeeee", goal=Goal(Event.HALF, race_in)) == where


def test_a_goal_without_a_date_is_in_nobodys_way() -> None:
    assert moved("eeee", goal=Goal(Event.HALF, None)) == MoveTo(1)


@pytest.mark.parametrize(("race_in", "where"), [(0, Dropped()), (-6, MoveTo(2)), (-7, MoveTo(1))])
def test_the_days_after_the_goal_race_are_no_place_for_it(race_in: int, where: Moved) -> None:
    assert moved("eeeee", goal=Goal(Event.HALF, race_in)) == where


@pytest.mark.parametrize(
    ("days_ago", "where"), [(12, Dropped()), (13, MoveTo(2)), (14, MoveTo(1)), (15, MoveTo(1))]
)
def test_two_weeks_after_a_marathon_stay_free_of_it(days_ago: int, where: Moved) -> None:
    assert moved("eeee", last_race=PastRace(Event.MARATHON, days_ago)) == where


letters = st.text("ehlrcs?", max_size=5)


@given(ahead=letters, past=st.text("ehlrcs?", max_size=30))
def test_a_move_always_lands_on_a_light_day_with_no_key_session_beside_it(ahead: str, past: str) -> None:
    where = moved(ahead, past)
    if isinstance(where, MoveTo):
        assert ahead[where.days - 1] in "ec"
        beside = [ahead[day - 1] for day in (where.days - 1, where.days + 1) if day >= 1]
        assert not {"h", "l", "?"} & set(beside)


@given(ahead=letters, past=st.text("ehlrcs?", max_size=30))
def test_filling_in_an_unknown_day_never_contradicts_a_clear_answer(ahead: str, past: str) -> None:
    """With rest days where nothing was known: a place that was found stays, and none appears."""
    before, after = moved(ahead, past), moved((ahead + "?????")[:5].replace("?", "r"), past)
    if isinstance(before, MoveTo):
        assert after == before
    if isinstance(before, Dropped):
        assert after == before
