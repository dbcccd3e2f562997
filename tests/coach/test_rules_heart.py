"""Ada's pulse in the words of its rules: what was read, what is usual, and what else raises it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Tag
from bot.coach.measures import Verdict
from bot.coach.rulebook import Fact, Reason, Vote, Weight
from bot.coach.season import Event, Goal, Season
from bot.coach.state import State
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY, SILENT, Said, ada, cross, morning, pulses, steady
from tests.coach.logged import DONE, answered, done, logged_morning
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

GOOD, UNKNOWN = Weight.GOOD, Weight.UNKNOWN
CALM = steady(35, pulse=50)
CUT = Vote(Verdict.EASY, share=0.7, max_rpe=3)
MISSED: Mapping[str, tuple[Workout, ...]] = {
    **DONE,
    "m": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.MISSED),),
}


def read(bpm: float, over: float, established: int = 1) -> dict[str, Fact]:
    """What is told of a reading beside a usual of 50 and a scatter of 2."""
    return {
        "bpm": bpm,
        "usual_bpm": 50,
        "over_bpm": over,
        "spread_bpm": 2,
        "established": established,
    }


@pytest.mark.parametrize(
    ("bpm", "past", "told"),
    [
        (50, CALM, Reason("RHR_NORMAL", read(50, 0), GOOD)),
        (54, CALM, Reason("RHR_NORMAL", read(54, 4), GOOD)),
        (55, CALM, Reason("RHR_HIGH", read(55, 5), AMBER)),
        (57, CALM, Reason("RHR_HIGH", read(57, 7), AMBER)),
        (58, CALM, Reason("RHR_HIGH", read(58, 8), RED)),
        (57, CALM[:10], Reason("RHR_HIGH", read(57, 7, established=0), AMBER)),
        (50, [], Reason("NO_BASELINE", {"bpm": 50, "known": 0, "needed": 7}, UNKNOWN)),
        (50, CALM[:6], Reason("NO_BASELINE", {"bpm": 50, "known": 6, "needed": 7}, UNKNOWN)),
        (None, CALM, Reason("RHR_MISSING", {}, UNKNOWN)),
    ],
)
def test_a_pulse_is_told_beside_its_usual(bpm: int | None, past: Sequence[Said], told: Reason) -> None:
    assert voice("RHR_HIGH", morning(pulse=bpm, past=past)) == spoken(told)


def test_after_a_long_gap_the_old_usual_is_told_for_information() -> None:
    past = [*CALM, *[SILENT] * 20, *steady(2, pulse=60)]
    told = Reason("NO_BASELINE", {"bpm": 62, "known": 2, "needed": 7, "old_usual_bpm": 50}, UNKNOWN)

    assert voice("RHR_HIGH", morning(pulse=62, past=past)) == spoken(told)


def test_a_medicine_for_the_heart_makes_the_pulse_say_nothing() -> None:
    medicated = ada(pulse_medicine=True)

    assert voice("RHR_HIGH", morning(pulse=70, past=CALM, runner=medicated)) == spoken(
        Reason("RHR_MEDICINE", {}, UNKNOWN)
    )
    assert voice("PULSE_FLOOR", morning(pulse=120, past=steady(6, pulse=120), runner=medicated)) is None


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        (Tag.ALCOHOL, "CONFOUNDER_ALCOHOL"),
        (Tag.ALTITUDE, "CONFOUNDER_ALTITUDE"),
        (Tag.HEAT, "CONFOUNDER_HEAT"),
        (Tag.TRAVEL, "CONFOUNDER_TRAVEL"),
    ],
)
def test_what_explains_a_pulse_is_told_whether_it_is_raised_or_not(tag: Tag, code: str) -> None:
    assert voice("RHR_HIGH", morning(pulse=56, past=CALM, tags=[tag])) == spoken(
        Reason("RHR_HIGH", read(56, 6), AMBER), Reason(code, {"raised": 1}, NOTE)
    )
    assert voice("RHR_HIGH", morning(pulse=50, past=CALM, tags=[tag])) == spoken(
        Reason("RHR_NORMAL", read(50, 0), NOTE), Reason(code, {"raised": 0}, NOTE)
    )


@pytest.mark.parametrize(
    ("bpm", "code", "weight"), [(57, "RHR_NORMAL", NOTE), (58, "RHR_HIGH", AMBER), (61, "RHR_HIGH", RED)]
)
def test_the_cycle_raises_a_pulse_by_three_beats(bpm: int, code: str, weight: Weight) -> None:
    assert voice("RHR_HIGH", morning(pulse=bpm, past=CALM, tags=[Tag.LUTEAL])) == spoken(
        Reason(code, read(bpm, bpm - 50), weight),
        Reason("CONFOUNDER_CYCLE", {"raised": int(bpm > 57)}, NOTE),
    )


@pytest.mark.parametrize(("bpm", "weight"), [(52, None), (53, AMBER), (54, AMBER), (55, RED)])
def test_a_week_of_raised_mornings_is_a_trend(bpm: int, weight: Weight | None) -> None:
    past = [*CALM[:29], *steady(6, pulse=bpm)]
    expected = None if weight is None else spoken(Reason("RHR_HIGH_TREND", read(bpm, bpm - 50), weight))

    assert voice("RHR_HIGH_TREND", morning(pulse=bpm, past=past)) == expected


# --- too low ---


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ({}, CUT),
        ({"planned": cross()}, Vote(Verdict.CROSS_TRAIN, share=0.7, max_rpe=3)),
        ({"planned": REST_DAY}, None),
    ],
)
def test_a_low_pulse_with_heavy_legs_and_a_low_mood_cuts_the_day(
    today: dict[str, Any], expected: Vote | None
) -> None:
    told = Reason("RHR_LOW_WITH_FATIGUE", {**read(45, -5), "mood": 1}, AMBER)
    low = morning(legs=2, mood=2, pulse=45, past=CALM, **today)

    assert voice("RHR_LOW_WITH_FATIGUE", low) == spoken(told, vote=expected)


@pytest.mark.parametrize(
    "today",
    [
        {"legs": 2, "mood": 4, "pulse": 45},
        {"legs": 4, "mood": 2, "pulse": 45},
        {"legs": 2, "mood": 2, "pulse": 46},
        {"legs": 2, "mood": 2},
    ],
)
def test_a_low_pulse_on_its_own_means_nothing_bad(today: dict[str, Any]) -> None:
    assert voice("RHR_LOW_WITH_FATIGUE", morning(past=CALM, **today)) is None


def test_a_missed_key_session_says_as_much_as_a_low_mood() -> None:
    past = answered(done("r" * 20 + "rermr", MISSED), lambda ago: {"pulse": 50})

    assert voice("RHR_LOW_WITH_FATIGUE", logged_morning(past, legs=2, pulse=45)) == spoken(
        Reason("RHR_LOW_WITH_FATIGUE", {**read(45, -5), "mood": 0}, AMBER), vote=CUT
    )


def test_with_a_low_pulse_and_all_that_belongs_to_it_no_block_works() -> None:
    past = answered(done("r" * 20 + "herhe"), lambda ago: {"pulse": 50})
    block = logged_morning(past, legs=2, mood=2, pulse=45, season=Season(Goal(Event.MARATHON, 30)))

    told = Reason("RHR_LOW_WITH_FATIGUE", {**read(45, -5), "mood": 1}, AMBER)
    assert voice("RHR_LOW_WITH_FATIGUE", block) == spoken(told, vote=CUT)
    assert advise(block).state is State.ACCUMULATING_UNPRODUCTIVE


# --- high for long ---


@pytest.mark.parametrize(
    ("past", "bpm", "told"),
    [
        (steady(3, pulse=100), 100, True),
        (steady(2, pulse=100), 100, False),
        (steady(4, pulse=100), None, True),
        (steady(3, pulse=99), 99, False),
        (pulses(60, 100, 60, 60, 60, 100, 100), 100, True),
        (pulses(100, 60, 60, 60, 60, 100, 100), 100, False),
        ([*steady(3, pulse=100), *[SILENT] * 24], 100, True),
        ([*steady(3, pulse=100), *[SILENT] * 25], 100, False),
    ],
)
def test_a_pulse_that_stays_at_a_hundred_is_worth_a_check(
    past: Sequence[Said], bpm: int | None, told: bool
) -> None:
    found = voice("PULSE_FLOOR", morning(pulse=bpm, past=past))

    assert found == (spoken(Reason("PULSE_FLOOR", {}, NOTE)) if told else None)
