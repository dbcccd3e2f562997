"""Laws of the resting heart rate: only against the runner's own usual, and never the one that decides."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn
from bot.coach.morning import Morning
from bot.coach.signals import Signals
from tests.coach.builders import codes, morning, said, steady
from tests.coach.lives import mornings
from tests.coach.spoken import FEWER

COMPARISONS = {
    "RHR_NORMAL",
    "RHR_HIGH",
    "RHR_HIGH_TREND",
    "RHR_HIGH_TWICE",
    "RHR_LOW_WITH_FATIGUE",
    "POSSIBLE_ILLNESS",
    "CONFOUNDER_ALCOHOL",
    "CONFOUNDER_CYCLE",
    "CONFOUNDER_ALTITUDE",
    "CONFOUNDER_HEAT",
    "CONFOUNDER_TRAVEL",
}
"""Whatever says, or supposes, that a pulse was held against a usual one."""


def compared(advice: Advice) -> set[str]:
    """The comparisons told. Altitude is also told of a key session, whatever the pulse says."""
    return {one.code for one in advice.reasons if "key" not in one.facts} & COMPARISONS


@given(mornings(), st.integers(-4, 24))
def test_the_same_beats_added_to_every_pulse_change_nothing(one: Morning, beats: int) -> None:
    shifted = replace(
        one,
        check_in=_beats_added(one.today, beats),
        past=tuple(
            replace(past, check_in=past.check_in and _beats_added(past.check_in, beats)) for past in one.past
        ),
    )
    before, after = advise(one), advise(shifted)

    assert (before.verdict, before.prescription) == (after.verdict, after.prescription)
    assert (before.state, before.looks_like) == (after.state, after.looks_like)
    assert (before.confidence, before.postpones) == (after.confidence, after.postpones)
    if "PULSE_FLOOR" not in codes(before) + codes(after):  # the one number that is the same for everybody
        assert codes(before) == codes(after)


@given(mornings(), st.integers(-15, 15))
def test_two_pulses_that_are_as_loud_lead_to_one_verdict_and_one_dose(one: Morning, beats: int) -> None:
    """What would change an advice asks of several such pulses only about the nearest."""
    other = one.answering(_beats_added(one.today, beats))
    if Signals(other).pulse_levels != Signals(one).pulse_levels:
        return
    before, after = advise(one), advise(other)

    assert (before.verdict, before.prescription) == (after.verdict, after.prescription)


def _beats_added(check_in: CheckIn, beats: int) -> CheckIn:
    bpm = check_in.resting_hr_bpm
    return check_in if bpm is None else replace(check_in, resting_hr_bpm=bpm + beats)


@given(mornings())
def test_without_any_pulse_the_advice_is_never_more_careful(one: Morning) -> None:
    """So taking the pulse readings away never turns a run into rest."""
    past = tuple(
        replace(past, check_in=past.check_in and replace(past.check_in, resting_hr_bpm=None))
        for past in one.past
    )
    without = replace(one, check_in=replace(one.today, resting_hr_bpm=None), past=past)

    assert advise(without).verdict <= advise(one).verdict


@FEWER
@given(mornings(), st.integers(0, 6))
def test_with_fewer_than_seven_readings_no_pulse_is_compared(one: Morning, kept: int) -> None:
    """The earliest readings are kept, the others were never taken."""
    past, left = [], kept
    for day in one.past:
        read = day.check_in is not None and day.check_in.resting_hr_bpm is not None
        if day.check_in is not None and read and not left:
            day = replace(day, check_in=replace(day.check_in, resting_hr_bpm=None))
        left -= bool(read and left)
        past.append(day)
    few = replace(one, past=tuple(past))

    assert not compared(advise(few))
    assert few.record.baseline is None


@FEWER
@given(mornings())
def test_with_a_medicine_that_changes_the_pulse_no_pulse_says_anything(one: Morning) -> None:
    medicated = replace(one, runner=replace(one.runner, pulse_medicine=True))
    unread = replace(medicated, check_in=replace(one.today, resting_hr_bpm=None))
    advice = advise(medicated)

    assert not compared(advice)
    assert (advice.verdict, advice.prescription) == (advise(unread).verdict, advise(unread).prescription)


def test_while_the_window_is_not_full_every_reading_counts_however_old() -> None:
    """Thirteen readings of the window do not establish a usual, so the twenty older ones count as well."""
    newer = [said(pulse=60 if ago in range(8, 33, 2) else None) for ago in range(35, 0, -1)]
    one = morning(pulse=60, past=[*steady(20, pulse=50), *newer])

    assert one.record.baseline is not None
    assert not one.record.baseline.established
    assert one.record.baseline.days == 33
    assert one.record.baseline.usual_bpm == 50
