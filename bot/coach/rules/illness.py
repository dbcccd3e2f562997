"""Steps 1 and 6: fever, colds, the way back, and a pulse that may know before the runner does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.coach.checkin import CheckIn, Illness
from bot.coach.levels import (
    MOOD_AMBER,
    PULSE_AMBER_BPM,
    PULSE_AMBER_SPREADS,
    PULSE_RED_BPM,
    PULSE_RED_SPREADS,
    QUALITY_AMBER,
)
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.season import AbsenceKind
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, HOUSE, IOC_2022, RADIN_2020
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

FREE_OF_SYMPTOMS_DAYS = Threshold(2, "mornings", IOC_2022, "at least 24 h, better 48 h without symptoms")
FIRST_RUN_MIN = Threshold(30, "min", IOC_2022, "a self-test run of 20-30 min comes first")
HALF_VOLUME_UNTIL = Threshold(
    6, "mornings", COACHING, "then two to three days at half volume; the sixth ends it"
)
LOOK_BACK_DAYS = Threshold(21, "days", HOUSE, "a fever this long ago is over, walked back from or not")
HALF_VOLUME = Threshold(0.5, "of the plan", COACHING, "graded return")
COLD_SHARE = Threshold(0.7, "of the plan", COACHING, "an easy, shorter run with a cold above the neck")
COLD_MIN = Threshold(40, "min", COACHING, "no longer than this with a cold")
COLD_AMBERS = Threshold(3, "ambers", COACHING, "a cold and two more warnings is an illness of the whole body")
RAISED_MIN = Threshold(
    30, "min", RADIN_2020, "a raised pulse two mornings running often comes before symptoms"
)


@rule("ILLNESS_BELOW_NECK", step=1, grade=Grade.C, sources=(IOC_2022,), seeds=("S121",))
def fever(morning: Morning, signals: Signals) -> Finding | None:
    """Fever, or being ill below the neck.

    What it looks at: the chip of this morning's check-in.
    Why: training with a fever or a chest infection prolongs it and can reach the heart.
    Limits: the "neck" is only a way to ask; it was never proven. Fever always stops.
    """
    if morning.today.illness is not Illness.BELOW_NECK_OR_FEVER:
        return None
    reasons = (Reason("ILLNESS_BELOW_NECK", {}, Weight.SAFETY), Reason("RETURN_RULE", {}, Weight.SAFETY))
    return Finding(reasons, Vote(Verdict.REST))


@rule(
    "RETURN_AFTER_ILLNESS",
    step=1.1,
    grade=Grade.C,
    thresholds=(LOOK_BACK_DAYS, FREE_OF_SYMPTOMS_DAYS, FIRST_RUN_MIN, HALF_VOLUME_UNTIL, HALF_VOLUME),
    sources=(IOC_2022, COACHING, HOUSE),
)
def way_back(morning: Morning, signals: Signals) -> Finding | None:
    """The first mornings after a fever.

    What it looks at: how many mornings since the last ill one were answered without any illness, today's
    among them; days away ill are ill ones, and once the runner is back a day with a run is a well one. A cold
    after the fever is not well yet: the count starts again behind it.
    Why: 24 to 48 hours without symptoms come first, then a short easy run, then two to three days at half
    volume.
    Limits: it counts answered mornings, not hours: a morning nobody heard of is not known to be a well one.
    """
    walked = since_fever(morning)
    if walked is None or walked.well >= HALF_VOLUME_UNTIL.value:
        return None
    well = walked.well
    if well < FREE_OF_SYMPTOMS_DAYS.value:
        vote = Vote(Verdict.REST)
    elif well == FREE_OF_SYMPTOMS_DAYS.value:
        # Half volume too, so that the first run back is never longer than the ones that follow it.
        vote = Vote(Verdict.EASY, max_min=FIRST_RUN_MIN.value, share=HALF_VOLUME.value, max_rpe=3)
    else:
        vote = Vote(Verdict.EASY, share=HALF_VOLUME.value, max_rpe=3)
    facts = {"days": walked.days, "well": well}
    return Finding((Reason("RETURN_AFTER_ILLNESS", facts, Weight.RED),), vote)


@dataclass(frozen=True)
class SinceFever:
    """How far the way back has been walked. Both count from the last ill morning, a later cold included."""

    days: int
    """Days since that morning; 0: it is today's."""
    well: int
    """Mornings since then that were answered without any illness, today's among them, and days with a run
    after an illness that the runner said was over."""


def since_fever(morning: Morning) -> SinceFever | None:
    """The way back from the last earlier fever; None where none is remembered, or it is long over."""
    first = morning.day - timedelta(days=int(LOOK_BACK_DAYS.value) - 1)
    lay_ill = [day for day in morning.record.lay_ill if day >= first]
    if not lay_ill:
        return None
    recent = morning.record.between(int(LOOK_BACK_DAYS.value) - 1, 1)
    answered = [past.check_in for past in recent if past.check_in is not None]
    told = [*answered, morning.today]
    last_ill = max([one.day for one in told if is_ill(one)] + lay_ill)
    well = {one.day for one in told if one.closed}
    if any(past.day == last_ill and past.absence is AbsenceKind.SICK for past in recent):
        well |= {past.day for past in recent if past.ran}  # told to be over, and walked back from
    return SinceFever((morning.day - last_ill).days, sum(day > last_ill for day in well))


def is_ill(check_in: CheckIn) -> bool:
    """A cold or worse was reported."""
    return check_in.illness not in (None, Illness.NONE)


@rule(
    "ILLNESS_ABOVE_NECK",
    step=6,
    grade=Grade.C,
    thresholds=(COLD_SHARE, COLD_MIN, COLD_AMBERS),
    sources=(IOC_2022, COACHING),
    seeds=("S98",),
)
def cold(morning: Morning, signals: Signals) -> Finding | None:
    """A cold above the neck: runny nose, sore throat, nothing else.

    What it looks at: the chip, and whether any other signal is red or three are amber.
    Why: light exercise with a light cold does little harm; with anything else wrong it is not light.
    Limits: the rule of thumb behind it has been challenged, so the ten-minute test decides on the road.
    """
    if morning.today.illness is not Illness.ABOVE_NECK:
        return None
    more = signals.reds >= 1 or signals.ambers >= COLD_AMBERS.value
    told = Reason("ILLNESS_ABOVE_NECK", {"more": int(more)}, Weight.RED)
    if more:
        return Finding((told,), Vote(Verdict.REST))
    reasons = (told, Reason("STOP_RULE", {"about": "cold"}, Weight.NOTE))
    if morning.planned.kind is SessionKind.CROSS:
        return Finding(reasons, Vote(Verdict.CROSS_TRAIN, max_min=COLD_MIN.value, max_rpe=3))
    return Finding(reasons, Vote(Verdict.EASY, max_min=COLD_MIN.value, share=COLD_SHARE.value, max_rpe=3))


@rule(
    "POSSIBLE_ILLNESS",
    step=14.1,
    grade=Grade.C,
    thresholds=(
        RAISED_MIN,
        PULSE_AMBER_BPM,
        PULSE_AMBER_SPREADS,
        PULSE_RED_BPM,
        PULSE_RED_SPREADS,
        MOOD_AMBER,
        QUALITY_AMBER,
    ),
    sources=(RADIN_2020,),
    seeds=("S96",),
)
def raised_twice(morning: Morning, signals: Signals) -> Finding | None:
    """The pulse is clearly up two mornings running, or very high beside a low mood or a bad night.

    What it looks at: both mornings against the usual pulse, each at least amber; or a red one today together
    with a mood of 2 or less, or sleep of 2 or less.
    Why: one raised morning is mostly noise; two in a row often come a day before a cold does.
    Limits: drink, heat, altitude and travel do the same: then it shortens the run and asks, but does not say
    illness.
    """
    if not signals.two_raised_mornings:
        if not signals.illness_inferred:
            return None
        return Finding((Reason("POSSIBLE_ILLNESS", {"twice": 0}, Weight.AMBER),))
    reasons = [Reason("RHR_HIGH_TWICE", {"ill": int(signals.ill)}, Weight.RED)]
    if signals.illness_inferred:
        reasons.append(Reason("POSSIBLE_ILLNESS", {"twice": 1}, Weight.RED))
    return Finding(tuple(reasons), Vote(Verdict.EASY, max_min=RAISED_MIN.value, max_rpe=3))


RULES = (fever, way_back, cold, raised_twice)
