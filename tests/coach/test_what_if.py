"""What would change Ada's advice: every answer shown is tried out, and none is further away than needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Scope
from bot.coach.measures import RESTING_HR_BPM, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact
from bot.coach.signals import Signals
from bot.coach.what_if import Change, WouldChange, what_would_change
from tests.coach.builders import REST_DAY, easy, hard, morning, steady, unanswered
from tests.coach.lives import mornings

CALM = steady(35, pulse=50)
FEWER = settings(max_examples=settings().max_examples // 3)
"""Each example asks the advisor some eighty times."""


def with_change(one: Morning, change: Change) -> Morning:
    """The morning as it would be with the answer shown."""
    today, value = one.today, change.value
    return replace(one, check_in=_changed(today, change.field, value))


def _changed(today: CheckIn, field: str, value: object) -> CheckIn:
    match field:
        case "legs" | "sleep" | "mood" | "pulse":
            assert isinstance(value, int | float)
            answer = {
                "legs": today.with_legs,
                "sleep": today.with_sleep,
                "mood": today.with_mood,
                "pulse": today.with_pulse,
            }[field]
            return answer(value)
        case "scope":
            return today.with_scope(Scope(str(value)))
        case "illness":
            return replace(today, illness=Illness(str(value)))
        case "pain":
            return replace(today, pain=Pain(str(value)))
        case "slept_badly":
            return replace(today, sleep_quality=None)
        case _:
            raise AssertionError(f"no answer is called {field}")


def shown(one: Morning) -> tuple[Advice, WouldChange]:
    advice = advise(one)
    return advice, what_would_change(one, advice)


@FEWER
@given(mornings())
def test_every_change_shown_leads_where_it_says(one: Morning) -> None:
    advice, would = shown(one)
    for change in (would.to_more, would.to_less):
        if change is not None:
            tried = advise(with_change(one, change))
            dose = (tried.prescription.minutes, tried.prescription.max_rpe)
            assert (tried.verdict, *dose) == (change.verdict, change.minutes, change.max_rpe)
    assert would.to_more is None or would.to_more.verdict < advice.verdict
    assert would.to_less is None or would.to_less.verdict > advice.verdict


@FEWER
@given(mornings())
def test_no_smaller_step_of_the_same_answer_would_have_done(one: Morning) -> None:
    advice, would = shown(one)
    for change, harder in ((would.to_more, True), (would.to_less, False)):
        if change is None or change.field not in ("legs", "sleep", "mood", "pulse"):
            continue
        for nearer in _nearer(one.today, change):
            other = advise(with_change(one, replace(change, value=nearer))).verdict
            assert not (other < advice.verdict if harder else other > advice.verdict), nearer


@FEWER
@given(mornings())
def test_where_nothing_is_shown_no_single_answer_would_have_done(one: Morning) -> None:
    advice, would = shown(one)
    if advice.stale:
        return
    for field, value in _every_answer(one):
        untold = Change(field, value, advice.verdict, None, None)
        other = advise(with_change(one, untold)).verdict
        assert would.to_more is not None or other >= advice.verdict, (field, value)
        assert would.to_less is not None or other <= advice.verdict, (field, value)


def _every_answer(one: Morning) -> Iterator[tuple[str, Fact]]:
    """Each answer that was given as it could have been; of symptoms, only more of them."""
    today = one.today
    assert today.legs is not None
    yield from (("legs", legs) for legs in range(1, 3 if today.scope is Scope.WHOLE_BODY else 6))
    if today.scope is not None:
        yield from (("scope", scope.value) for scope in Scope)
    if today.sleep_h is not None:
        yield from (("sleep", half / 2) for half in range(6, 21))
    if today.mood is not None:
        yield from (("mood", mood) for mood in range(1, 6))
    if today.resting_hr_bpm is not None and one.record.baseline is not None:
        near = range(today.resting_hr_bpm - 15, today.resting_hr_bpm + 16)
        yield from (("pulse", bpm) for bpm in near if RESTING_HR_BPM.low <= bpm <= RESTING_HR_BPM.high)
    ill, hurt = list(Illness), list(Pain)
    yield from (("illness", more.value) for more in ill[ill.index(today.illness or Illness.NONE) :])
    yield from (("pain", more.value) for more in hurt[hurt.index(today.pain or Pain.NONE) :])
    if today.sleep_quality is not None:
        yield "slept_badly", 0


def _nearer(today: CheckIn, change: Change) -> list[float]:
    now = {
        "legs": today.legs,
        "sleep": today.sleep_h,
        "mood": today.mood,
        "pulse": today.resting_hr_bpm,
    }[change.field]
    assert now is not None
    assert isinstance(change.value, int | float)
    step = 0.5 if change.field == "sleep" else 1.0
    between: list[float] = []
    value = float(change.value)
    while True:
        value += step if now > value else -step
        if abs(value - now) < 1e-9 or (value > now) != (float(change.value) > now):
            return between
        between.append(value)


def test_a_hot_pulse_before_a_workout_names_the_calmer_one_that_would_allow_it() -> None:
    one = morning(pulse=59, past=CALM, planned=hard(60))
    advice, would = shown(one)

    assert advice.verdict is Verdict.EASY
    assert would.to_more == Change("pulse", 57, Verdict.RUN, 60, None)


def test_after_a_week_of_high_pulses_only_one_below_the_usual_would_do() -> None:
    """The usual one would not bring the week's average down far enough."""
    told = {"legs": 3, "mood": 2}
    past = steady(28, **told, pulse=51) + steady(6, **told, pulse=57)
    advice, would = shown(morning(**told, pulse=57, sleep_h=6, past=past, planned=easy(40)))

    assert advice.verdict is Verdict.REST
    assert would.to_more is not None
    assert (would.to_more.field, would.to_more.value, would.to_more.verdict) == ("pulse", 49, Verdict.EASY)


def test_a_good_morning_names_what_would_shorten_the_day() -> None:
    advice, would = shown(morning(legs=3, pulse=50, past=CALM, planned=hard(60)))

    assert advice.verdict is Verdict.RUN
    assert would.to_more is None
    assert would.to_less is not None
    assert would.to_less.verdict > Verdict.RUN


def test_one_step_of_the_legs_is_nearer_than_a_fever() -> None:
    would = shown(morning(legs=3))[1]

    assert would.to_less is not None
    assert (would.to_less.field, would.to_less.value) == ("legs", 2)


def test_tired_all_over_could_have_been_the_legs_only() -> None:
    would = shown(morning(legs=2, scope=Scope.WHOLE_BODY))[1]

    assert would.to_more is not None
    assert would.to_more.verdict < Verdict.CROSS_TRAIN


def test_a_red_flag_is_never_argued_away() -> None:
    would = shown(morning(red_flags=[RedFlag.CHEST_PAIN]))[1]

    assert would == WouldChange(None, None)


def test_nothing_changes_a_planned_rest_day() -> None:
    assert shown(morning(planned=REST_DAY))[1] == WouldChange(None, None)


@pytest.mark.parametrize(
    "one",
    [
        unanswered(),
        unanswered(planned=hard()),
        morning(legs=None),
        morning(legs=2, closed=False),
    ],
)
def test_of_a_stale_advice_no_change_is_shown(one: Morning) -> None:
    assert shown(one)[1] == WouldChange(None, None)


def test_an_answer_that_was_not_given_is_never_varied() -> None:
    one = morning(sleep_h=None, mood=None, past=steady(3, sleep_h=4), planned=easy(50))
    would = shown(one)[1]

    for change in (would.to_more, would.to_less):
        assert change is None or change.field not in ("sleep", "mood", "pulse")


def test_a_pulse_without_a_usual_is_not_varied() -> None:
    """With six earlier readings nothing is compared, so no other reading could change anything."""
    would = shown(morning(legs=5, pulse=90, past=steady(6, pulse=50)))[1]

    assert would.to_less is None or would.to_less.field != "pulse"


@FEWER
@given(mornings())
def test_nobody_is_invited_to_take_a_symptom_back(one: Morning) -> None:
    would = shown(one)[1]

    assert would.to_more is None or would.to_more.field not in ("illness", "pain")


@given(mornings())
def test_the_faster_the_pulse_the_louder_or_the_calmer_in_each_way_a_vote_sees(one: Morning) -> None:
    """The search by halves rests on it: between two pulses that count alike none counts otherwise."""
    if one.record.baseline is None:
        return
    pulses = range(int(RESTING_HR_BPM.low), int(RESTING_HR_BPM.high) + 1)
    seen = [Signals(one.answering(one.today.with_pulse(bpm))).pulse_levels for bpm in pulses]

    for loudness in zip(*seen, strict=True):
        known = [level for level in loudness if level is not None]
        assert len(known) in (0, len(loudness))
        assert known in (sorted(known), sorted(known, reverse=True))
