"""Resting heart rate: always against the runner's own usual. It speaks through the readiness table."""

from __future__ import annotations

from statistics import median

from bot.coach.baseline import (
    ESTABLISHED_FROM,
    FEWEST_EVER,
    OUTLIER,
    RESTART_AFTER,
    SPREAD_CEILING,
    SPREAD_FLOOR,
    WINDOW_FIRST,
    WINDOW_LAST,
    pulse_readings,
    usual_before_the_break,
)
from bot.coach.checkin import Tag
from bot.coach.levels import (
    LUTEAL_BPM,
    MOOD_AMBER,
    PROVISIONAL_EXTRA_BPM,
    PULSE_AMBER_BPM,
    PULSE_AMBER_SPREADS,
    PULSE_LOW_BPM,
    PULSE_RED_BPM,
    PULSE_RED_SPREADS,
    TREND_AMBER_BPM,
    TREND_AMBER_SPREADS,
    TREND_DAYS,
    TREND_RED_BPM,
    TREND_RED_SPREADS,
    PulseReading,
)
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Weight, rule
from bot.coach.rules.pattern import CUT_SHARE, cut
from bot.coach.signals import Signals
from bot.coach.sources import BOSQUET_2008, BUCHHEIT_2014, COACHING, HOUSE, HOUSE_SIMULATION, LE_MEUR_2013
from bot.coach.threshold import Threshold

CHECKED_FROM_BPM = Threshold(100, "bpm", COACHING, "at rest and for long: worth a check-up (memory)")
CHECKED_READINGS = Threshold(7, "readings", HOUSE, "their median, so that one wild morning says nothing")
CHECKED_FEWEST = Threshold(4, "readings", HOUSE, "more than half of seven")

EXPLAINS = {
    Tag.ALCOHOL: "CONFOUNDER_ALCOHOL",
    Tag.LUTEAL: "CONFOUNDER_CYCLE",
    Tag.ALTITUDE: "CONFOUNDER_ALTITUDE",
    Tag.HEAT: "CONFOUNDER_HEAT",
    Tag.TRAVEL: "CONFOUNDER_TRAVEL",
}
"""What raises a pulse without being fatigue; told beside the reading, which is still told."""


@rule(
    "RHR_HIGH",
    step=14.31,
    grade=Grade.C,
    thresholds=(
        WINDOW_FIRST,
        WINDOW_LAST,
        FEWEST_EVER,
        ESTABLISHED_FROM,
        PROVISIONAL_EXTRA_BPM,
        PULSE_AMBER_BPM,
        PULSE_AMBER_SPREADS,
        PULSE_RED_BPM,
        PULSE_RED_SPREADS,
        LUTEAL_BPM,
        SPREAD_FLOOR,
        SPREAD_CEILING,
        OUTLIER,
        RESTART_AFTER,
    ),
    sources=(BUCHHEIT_2014, COACHING, HOUSE_SIMULATION),
    seeds=("S96",),
)
def pulse_today(morning: Morning, signals: Signals) -> Finding | None:
    """This morning's resting heart rate.

    What it looks at: the reading against the usual of days 8 to 35 ago, in beats and in the runner's own
    scatter.
    Why: a sudden rise is first of all a sign of illness, heat, drink or stress, rarely of training.
    Limits: single mornings are noisy: one raised reading alone is a note, only a far raised one shortens
    the day.
    """
    reading, baseline = signals.pulse_today, signals.record.baseline
    if morning.runner.pulse_medicine:
        return Finding((Reason("RHR_MEDICINE", {}, Weight.UNKNOWN),))
    if morning.today.resting_hr_bpm is None:
        return Finding((Reason("RHR_MISSING", {}, Weight.UNKNOWN),))
    if reading is None or baseline is None:
        known = len(pulse_readings(morning.check_ins_between(3650, 1), morning.day))
        facts: dict[str, Fact] = {
            "bpm": morning.today.resting_hr_bpm,
            "known": known,
            "needed": int(FEWEST_EVER.value),
        }
        old = usual_before_the_break(morning.check_ins_between(3650, 1), morning.day)
        if old is not None:
            facts["old_usual_bpm"] = old
        return Finding((Reason("NO_BASELINE", facts, Weight.UNKNOWN),))
    facts = _facts(reading, signals)
    tagged = tuple(
        Reason(code, {"raised": int(reading.level > Level.GREEN)}, Weight.NOTE)
        for tag, code in EXPLAINS.items()
        if tag in morning.today.tags
    )
    if reading.level is Level.GREEN:
        return Finding((Reason("RHR_NORMAL", facts, Weight.NOTE if tagged else Weight.GOOD), *tagged))
    weight = Weight.RED if reading.level is Level.RED else Weight.AMBER
    return Finding((Reason("RHR_HIGH", facts, weight), *tagged))


@rule(
    "RHR_HIGH_TREND",
    step=14.8,
    grade=Grade.C,
    thresholds=(
        TREND_AMBER_BPM,
        TREND_AMBER_SPREADS,
        TREND_RED_BPM,
        TREND_RED_SPREADS,
        TREND_DAYS,
        PROVISIONAL_EXTRA_BPM,
        LUTEAL_BPM,
    ),
    sources=(BOSQUET_2008, HOUSE_SIMULATION),
    seeds=("S96",),
)
def pulse_trend(morning: Morning, signals: Signals) -> Finding | None:
    """The mean resting heart rate of the last seven mornings.

    What it looks at: at least four readings of the week against the lagged usual.
    Why: a slow rise over a week says more than any single morning.
    Limits: long overload does not raise the pulse in most people, so a calm trend proves nothing.
    """
    trend = signals.pulse_trend
    if trend is None or trend.level is Level.GREEN:
        return None
    weight = Weight.RED if trend.level is Level.RED else Weight.AMBER
    return Finding((Reason("RHR_HIGH_TREND", _facts(trend, signals), weight),))


@rule(
    "RHR_LOW_WITH_FATIGUE",
    step=5.3,
    grade=Grade.B,
    thresholds=(PULSE_LOW_BPM, PULSE_AMBER_SPREADS, PROVISIONAL_EXTRA_BPM, MOOD_AMBER, CUT_SHARE),
    sources=(LE_MEUR_2013, COACHING),
    seeds=("S96",),
)
def pulse_low(morning: Morning, signals: Signals) -> Finding | None:
    """An unusually low pulse together with heavy legs, and a low mood or a key session missed.

    What it looks at: a reading clearly below the usual on a morning with heavy legs, when the mood is low too
    or one of the last three key sessions was missed.
    Why: endurance athletes pushed too far often show a lower pulse; it is not a sign of being recovered.
    Limits: a low pulse on a good morning means nothing bad and is left alone.
    """
    if signals.pulse_low is not Level.AMBER or signals.pulse_today is None:
        return None
    facts = {**_facts(signals.pulse_today, signals), "mood": int(signals.low_mood)}
    vote = None if signals.productive else cut(morning)
    return Finding((Reason("RHR_LOW_WITH_FATIGUE", facts, Weight.AMBER),), vote)


def _facts(reading: PulseReading, signals: Signals) -> dict[str, Fact]:
    assert signals.record.baseline is not None  # noqa: S101 - a reading exists only with a baseline
    usual = signals.record.baseline.usual_bpm
    return {
        "bpm": reading.bpm,
        "usual_bpm": usual,
        "over_bpm": reading.bpm - usual,
        "spread_bpm": signals.record.baseline.spread_bpm,
        "established": int(signals.record.baseline.established),
    }


@rule(
    "PULSE_FLOOR",
    step=14.85,
    grade=Grade.D,
    thresholds=(CHECKED_FROM_BPM, CHECKED_READINGS, CHECKED_FEWEST),
    sources=(COACHING,),
)
def high_for_long(morning: Morning, signals: Signals) -> Finding | None:
    """A resting heart rate that stays at a hundred or more.

    What it looks at: the median of the last seven readings, from four on, of the last four weeks.
    Why: it has causes that have nothing to do with running and are found by looking.
    Limits: the number is remembered, not read; it suggests a check-up and never changes the day.
    """
    if morning.runner.pulse_medicine:
        return None
    readings = [one.resting_hr_bpm for one in morning.last_days(28) if one.resting_hr_bpm is not None][
        -int(CHECKED_READINGS.value) :
    ]
    if len(readings) < CHECKED_FEWEST.value or median(readings) < CHECKED_FROM_BPM.value:
        return None
    return Finding((Reason("PULSE_FLOOR", {}, Weight.NOTE),))


RULES = (pulse_today, pulse_trend, high_for_long, pulse_low)
