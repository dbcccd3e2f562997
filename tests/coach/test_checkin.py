"""Ada fills in the form: its order, what she may skip, and what no person can have."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.checkin import CheckIn, Illness, Pain, Question, RedFlag, Scope, Tag
from bot.coach.measures import OutOfRange, Scale
from tests.coach.builders import TODAY

EMPTY = CheckIn(TODAY)


def asked_in_turn(check_in: CheckIn) -> list[Question]:
    """Every question the form asks from here on when each is answered in turn."""
    answered = {
        Question.LEGS: lambda one: one.with_legs(4),
        Question.SCOPE: lambda one: one.with_scope(Scope.LEGS_ONLY),
        Question.SLEEP: lambda one: one.with_sleep(7),
        Question.MOOD: lambda one: one.with_mood(4),
        Question.PULSE: lambda one: one.with_pulse(50),
        Question.WRONG: lambda one: one.finished(),
    }
    asked = []
    while (question := check_in.next_question) is not None:
        asked.append(question)
        check_in = answered[question](check_in)
    return asked


def test_the_form_asks_legs_sleep_mood_pulse_and_whether_anything_is_wrong() -> None:
    assert asked_in_turn(EMPTY) == [
        Question.LEGS,
        Question.SLEEP,
        Question.MOOD,
        Question.PULSE,
        Question.WRONG,
    ]


@pytest.mark.parametrize(("legs", "asked"), [(1, True), (1.5, True), (2, True), (2.5, False), (3, False)])
def test_only_heavy_legs_are_asked_whether_it_is_the_legs_or_all_of_her(legs: float, asked: bool) -> None:
    assert (asked_in_turn(EMPTY.with_legs(legs))[0] is Question.SCOPE) is asked


def test_legs_that_are_corrected_to_good_take_the_scope_back() -> None:
    corrected = EMPTY.with_legs(2).with_scope(Scope.WHOLE_BODY).with_legs(4)

    assert corrected.scope is None
    assert corrected.next_question is Question.SLEEP


def test_legs_that_are_corrected_from_heavy_to_dead_keep_the_scope() -> None:
    assert EMPTY.with_legs(2).with_scope(Scope.WHOLE_BODY).with_legs(1).scope is Scope.WHOLE_BODY


def test_a_scope_tapped_for_legs_that_are_not_heavy_changes_nothing() -> None:
    assert EMPTY.with_legs(4).with_scope(Scope.WHOLE_BODY) == EMPTY.with_legs(4)


def test_a_skipped_question_is_not_asked_again_and_its_value_is_unknown() -> None:
    skipped = EMPTY.with_legs(4).with_sleep(7).without(Question.SLEEP)

    assert skipped.sleep_h is None
    assert skipped.next_question is Question.MOOD


def test_an_answer_takes_a_skip_back() -> None:
    answered = EMPTY.without(Question.PULSE).with_pulse(48)

    assert answered.resting_hr_bpm == 48
    assert answered.skipped == frozenset()


@pytest.mark.parametrize("question", [Question.LEGS, Question.WRONG])
def test_legs_and_the_last_screen_cannot_be_skipped(question: Question) -> None:
    assert EMPTY.without(question) == EMPTY


@pytest.mark.parametrize("question", [Question.SCOPE, Question.SLEEP, Question.MOOD, Question.PULSE])
def test_everything_else_can(question: Question) -> None:
    heavy = EMPTY.with_legs(2)

    assert question not in asked_in_turn(heavy.without(question))


def test_a_finished_form_asks_nothing_and_knows_what_was_not_tapped() -> None:
    finished = EMPTY.with_legs(4).with_sleep(7).with_mood(4).with_pulse(50).finished()

    assert finished.next_question is None
    assert (finished.illness, finished.pain) == (Illness.NONE, Pain.NONE)
    assert finished.checked_in
    assert not finished.reported_anything


def test_finishing_keeps_what_was_tapped() -> None:
    tapped = CheckIn(TODAY, illness=Illness.ABOVE_NECK, pain=Pain.NIGGLE).finished()

    assert (tapped.illness, tapped.pain) == (Illness.ABOVE_NECK, Pain.NIGGLE)


def test_before_the_last_screen_illness_and_pain_are_unknown() -> None:
    assert (EMPTY.illness, EMPTY.pain) == (None, None)


def test_checked_in_means_legs_and_the_last_screen() -> None:
    assert EMPTY.with_legs(4).finished().checked_in
    assert not EMPTY.with_legs(4).checked_in
    assert not EMPTY.finished().checked_in


@pytest.mark.parametrize(
    "tapped",
    [
        CheckIn(TODAY, red_flags=frozenset({RedFlag.FAINTING})),
        CheckIn(TODAY, tags=frozenset({Tag.ON_FEET})),
        CheckIn(TODAY, sleep_quality=2),
        CheckIn(TODAY, illness=Illness.ABOVE_NECK),
        CheckIn(TODAY, pain=Pain.NIGGLE),
    ],
)
def test_any_chip_counts_as_something_reported(tapped: CheckIn) -> None:
    assert tapped.reported_anything


def test_the_same_tap_twice_changes_nothing() -> None:
    once = EMPTY.with_legs(2).with_scope(Scope.LEGS_ONLY).with_sleep(7).with_mood(3).with_pulse(50)
    twice = once.with_legs(2).with_scope(Scope.LEGS_ONLY).with_sleep(7).with_mood(3).with_pulse(50)

    assert once == twice
    assert once.finished() == once.finished().finished()
    assert once.without(Question.PULSE) == once.without(Question.PULSE).without(Question.PULSE)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (lambda: EMPTY.with_pulse(300), "resting heart rate of 300 bpm is outside 25-120 bpm"),
        (lambda: EMPTY.with_pulse(24), "resting heart rate of 24 bpm is outside 25-120 bpm"),
        (lambda: EMPTY.with_sleep(30), "sleep of 30 h is outside 0-14 h"),
        (lambda: EMPTY.with_sleep(14.1), "sleep of 14.1 h is outside 0-14 h"),
        (lambda: EMPTY.with_sleep(-1), "sleep of -1 h is outside 0-14 h"),
        (lambda: EMPTY.with_mood(6), "mood of 6 is outside 1-5"),
        (lambda: EMPTY.with_legs(0), "legs of 0 is outside 1-5"),
        (lambda: CheckIn(TODAY, resting_hr_bpm=121), "resting heart rate of 121 bpm is outside 25-120 bpm"),
        (lambda: CheckIn(TODAY, legs=5.5), "legs of 5.5 is outside 1-5"),
        (lambda: CheckIn(TODAY, sleep_quality=0), "sleep quality of 0 is outside 1-5"),
    ],
)
def test_what_nobody_can_have_is_refused_with_the_bounds(said: object, sentence: str) -> None:
    assert callable(said)
    with pytest.raises(OutOfRange) as refused:
        said()

    assert str(refused.value) == sentence


@pytest.mark.parametrize(("bpm", "fits"), [(24, False), (25, True), (120, True), (121, False)])
def test_the_bounds_of_the_pulse_belong_to_it(bpm: int, fits: bool) -> None:
    if fits:
        assert EMPTY.with_pulse(bpm).resting_hr_bpm == bpm
    else:
        with pytest.raises(OutOfRange):
            EMPTY.with_pulse(bpm)


@pytest.mark.parametrize("nonsense", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_none_is_refused(nonsense: float) -> None:
    with pytest.raises(OutOfRange):
        EMPTY.with_sleep(nonsense)


@pytest.mark.parametrize(("typed", "kept"), [(7.3, 7.25), (7.4, 7.5), (7.25, 7.25), (0, 0), (14, 14)])
def test_sleep_is_kept_in_quarters_of_an_hour(typed: float, kept: float) -> None:
    assert EMPTY.with_sleep(typed).sleep_h == kept


SCALES = [thing for thing in vars(measures).values() if isinstance(thing, Scale)]


@given(st.sampled_from(SCALES), st.floats(allow_nan=True, allow_infinity=True))
def test_a_scale_keeps_a_value_inside_its_bounds_or_refuses_it(scale: Scale, value: float) -> None:
    if math.isnan(value) or not scale.low <= value <= scale.high:
        with pytest.raises(OutOfRange):
            scale.check(value)
        return
    kept = scale.check(value)

    assert scale.low <= kept <= scale.high
    assert abs(kept - value) <= scale.step / 2 + 1e-9
