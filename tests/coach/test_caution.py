"""Caution: a number for ranking mornings, never shown and never deciding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.caution import (
    LOAD_AT_MOST,
    OF_LOAD,
    SESSIONS_KNOWN,
    caution,
)
from bot.coach.checkin import CheckIn, Tag
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind, Sport, Workout
from tests.coach.builders import TODAY, ada, morning, pulses, steady, unanswered

LEGS = st.sampled_from([1 + half / 2 for half in range(9)])
RATINGS = st.integers(1, 5)
HOURS = st.sampled_from([quarter / 4 for quarter in range(57)])
PULSES = st.integers(40, 90)
LOADS = st.floats(0, 2000)


def check_ins(days_ago: int) -> st.SearchStrategy[CheckIn]:
    """Any answers on that day, any of them missing."""
    return st.builds(
        CheckIn,
        st.just(TODAY - timedelta(days=days_ago)),
        legs=st.none() | LEGS,
        sleep_h=st.none() | HOURS,
        sleep_quality=st.none() | RATINGS,
        mood=st.none() | RATINGS,
        resting_hr_bpm=st.none() | PULSES,
    )


@st.composite
def mornings(draw: st.DrawFn) -> Morning:
    """Any morning after any weeks, every answer of today known."""
    days_ago = sorted(draw(st.sets(st.integers(1, 40), max_size=6)), reverse=True)
    past = tuple(
        PastDay(
            TODAY - timedelta(days=ago),
            draw(st.none() | check_ins(ago)),
            workouts=draw(st.none() | st.just(()) | st.builds(done, LOADS)),
        )
        for ago in days_ago
    )
    today = CheckIn(
        TODAY,
        legs=draw(LEGS),
        sleep_h=draw(HOURS),
        sleep_quality=draw(RATINGS),
        mood=draw(RATINGS),
        resting_hr_bpm=draw(PULSES),
    )
    planned = PlannedSession(draw(st.sampled_from(SessionKind)), draw(st.none() | st.integers(0, 300)))
    return Morning(ada(), TODAY, today, past, planned)


def done(load_au: float) -> tuple[Workout, ...]:
    return (Workout(Sport.RUN, load_au=load_au),)


def trained(*loads_au: float | None) -> tuple[PastDay, ...]:
    """Earlier days with these loads, the last of them yesterday; None: nobody said."""
    return tuple(
        PastDay(TODAY - timedelta(days=ago), workouts=None if load is None else done(load))
        for ago, load in zip(range(len(loads_au), 0, -1), loads_au, strict=True)
    )


def of(one: Morning) -> float:
    found = caution(one)
    assert found is not None
    return found


def planning(load_au: float | None, past: Sequence[PastDay], **plan: object) -> Morning:
    planned = replace(PlannedSession(SessionKind.EASY, 40), load_au=load_au, **plan)
    return replace(morning(planned=planned), past=tuple(past))


# --- laws


@given(mornings())
def test_caution_is_never_below_the_freshest_possible(one: Morning) -> None:
    assert of(one) >= 0


@given(mornings(), st.sampled_from(["legs", "sleep_h", "sleep_quality", "mood", "resting_hr_bpm"]), st.data())
def test_a_worse_answer_never_lowers_caution(one: Morning, question: str, data: st.DataObject) -> None:
    bounds = {"legs": 1, "sleep_h": 0, "sleep_quality": 1, "mood": 1, "resting_hr_bpm": 120}
    given_now = getattr(one.today, question)
    ends = sorted((given_now, bounds[question]))
    whole = question in ("sleep_quality", "mood", "resting_hr_bpm")
    worse = data.draw(st.integers(*ends) if whole else st.floats(*ends))

    assert of(one.answering(replace(one.today, **{question: worse}))) >= of(one)


@given(mornings(), LOADS, LOADS)
def test_a_larger_planned_load_never_lowers_caution(one: Morning, first: float, second: float) -> None:
    less, more = (
        replace(one, planned=replace(one.planned, load_au=load)) for load in sorted((first, second))
    )

    assert of(more) >= of(less)


@given(mornings(), st.integers(-10, 10))
def test_the_same_pulse_on_another_device_changes_nothing(one: Morning, shift: int) -> None:
    def shifted(check_in: CheckIn | None) -> CheckIn | None:
        if check_in is None or check_in.resting_hr_bpm is None:
            return check_in
        return replace(check_in, resting_hr_bpm=check_in.resting_hr_bpm + shift)

    past = tuple(replace(day, check_in=shifted(day.check_in)) for day in one.past)

    assert of(replace(one, past=past, check_in=shifted(one.check_in))) == pytest.approx(of(one))


# --- answers


def test_nobody_is_judged_before_a_word_was_said() -> None:
    assert caution(unanswered(past=steady(10))) is None
    assert caution(morning(legs=None, sleep_h=None, mood=None)) is None


@pytest.mark.parametrize(
    "answer", [{"legs": 3.0}, {"sleep_h": 7.0}, {"sleep_quality": 3}, {"mood": 3}, {"resting_hr_bpm": 50}]
)
def test_one_answer_is_enough(answer: dict[str, float]) -> None:
    one = morning()

    assert caution(one.answering(CheckIn(TODAY, **answer))) is not None


def test_the_best_answers_after_the_best_week_leave_next_to_nothing() -> None:
    best = {"legs": 5, "mood": 5, "sleep_h": 14, "pulse": 40}
    past = steady(35, legs=5, mood=5, sleep_h=8, pulse=50)

    one = morning(past=past, **best)

    assert of(one.answering(replace(one.today, sleep_quality=5))) < 0.01


def test_legs_weigh_more_than_everything_else_that_is_one_point_worse() -> None:
    def given_(**answers: int) -> float:
        return of(morning().answering(CheckIn(TODAY, **{"legs": 3, "mood": 3, "sleep_quality": 3} | answers)))

    assert given_(legs=2) > given_(mood=2, sleep_quality=2) > given_(mood=2) > given_(sleep_quality=2)


def test_an_answer_that_was_not_given_counts_like_the_usual_one() -> None:
    past = steady(28, legs=3, mood=3, sleep_h=7.5)

    assert of(morning(past=past, legs=None)) == pytest.approx(of(morning(past=past, legs=3)))
    assert of(morning(past=past, mood=None)) == pytest.approx(of(morning(past=past, mood=3)))
    assert of(morning(past=past, sleep_h=None)) == pytest.approx(of(morning(past=past, sleep_h=7.5)))


def test_the_same_answer_says_more_from_somebody_who_usually_answers_better() -> None:
    rested, tired = (steady(28, legs=legs) for legs in (4, 3))
    # the week before speaks for itself, so it is left open
    unsaid = steady(7, legs=None)

    assert of(morning(past=[*rested, *unsaid], legs=3)) > of(morning(past=[*tired, *unsaid], legs=3))


def test_legs_that_stayed_heavy_call_for_more_care_than_the_same_week_long_ago() -> None:
    good_weeks, heavy_week = steady(21, legs=4), steady(7, legs=2)

    assert of(morning(past=[*good_weeks, *heavy_week], legs=3)) > of(
        morning(past=[*heavy_week, *good_weeks], legs=3)
    )


def test_who_always_answers_three_is_no_alarm_for_answering_two_once() -> None:
    """Without a least spread the first other answer of such a runner would be infinitely far off."""
    steady_three = morning(past=steady(28, legs=3, mood=3), legs=3, mood=2)

    assert of(steady_three) - of(morning(past=steady(28, legs=3, mood=3), legs=3, mood=3)) < 0.5


# --- pulse


def test_a_raised_pulse_counts_a_little_once_the_usual_is_known() -> None:
    usual = pulses(*[50] * 35)

    assert 0 < of(morning(past=usual, pulse=58)) - of(morning(past=usual, pulse=50)) < 1


def test_a_pulse_without_a_usual_and_one_that_was_not_read_count_like_the_usual() -> None:
    assert of(morning(past=steady(6), pulse=70)) == of(morning(past=steady(6)))
    assert of(morning(past=pulses(*[50] * 35), pulse=50)) == of(morning(past=pulses(*[50] * 35)))


def test_a_medicine_that_changes_the_pulse_keeps_it_out() -> None:
    calm, raised = (
        of(morning(runner=ada(pulse_medicine=True), past=pulses(*[50] * 35), pulse=bpm)) for bpm in (50, 70)
    )

    assert calm == raised


def test_on_a_luteal_day_three_beats_more_are_usual() -> None:
    usual = pulses(*[50] * 35)

    assert of(morning(past=usual, pulse=53, tags=[Tag.LUTEAL])) == of(morning(past=usual, pulse=50))


# --- load


def test_a_rest_day_looks_no_fresher_than_the_usual_session() -> None:
    past = trained(*[300.0] * 10)

    assert of(planning(0, past)) == of(planning(300, past))


def test_a_session_above_the_usual_one_counts_by_how_many_usual_ones_it_is_more() -> None:
    past = trained(*[300.0] * 10)
    usual = of(planning(300, past))

    assert of(planning(299, past)) == usual
    assert usual < of(planning(301, past)) < usual + 0.01
    assert of(planning(600, past)) == pytest.approx(usual + OF_LOAD.value)


def test_a_load_beyond_three_usual_sessions_adds_no_more() -> None:
    past = trained(*[300.0] * 10)
    most = of(planning(0, past)) + OF_LOAD.value * LOAD_AT_MOST.value

    assert of(planning(899, past)) < most
    assert of(planning(900, past)) == pytest.approx(most)
    assert of(planning(2000, past)) == pytest.approx(most)


def test_a_load_is_held_against_nothing_before_five_sessions_are_known() -> None:
    few = int(SESSIONS_KNOWN.value) - 1
    quiet = of(planning(0, ()))

    assert of(planning(2000, trained(*[300.0] * few))) == quiet
    assert of(planning(2000, trained(*[300.0] * few, 0, None))) == quiet
    assert of(planning(2000, trained(*[300.0] * (few + 1)))) > quiet


def test_a_day_nobody_spoke_of_has_the_load_that_was_planned() -> None:
    planned = PlannedSession(SessionKind.EASY, None, load_au=300)
    past = [replace(day, planned=planned) for day in trained(*[None] * 10)]

    assert of(planning(600, past)) == pytest.approx(of(planning(300, past)) + OF_LOAD.value)


def test_a_plan_without_a_load_is_taken_by_its_kind_and_minutes() -> None:
    past = trained(*[120.0] * 10)

    assert of(planning(None, past, kind=SessionKind.EASY)) == of(planning(120, past))
    assert of(planning(None, past, kind=SessionKind.EASY, minutes=None)) == of(planning(120, past))
    assert of(planning(None, past, kind=SessionKind.HARD)) == of(planning(280, past))
    assert of(planning(None, past, kind=SessionKind.REST)) == of(planning(0, past))


def test_a_day_without_an_answer_is_no_bad_answer() -> None:
    known = morning(past=steady(28, legs=3), legs=3)
    gaps = replace(known, past=known.past[::2])

    assert of(gaps) == pytest.approx(of(known), abs=0.1)
