"""Step 14: the readiness table. It counts the signals; every row that holds votes."""

from __future__ import annotations

from bot.coach.levels import LEGS_OK
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning
from bot.coach.options import swaps_for
from bot.coach.prescription import BIKE_MIN, CROSS_MIN, EASY_RPE
from bot.coach.rulebook import Finding, Grade, Rule, Vote, rule, strictest
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, FIGUEIREDO_2022, HOUSE, NUUTTILA_2024
from bot.coach.threshold import Threshold
from bot.coach.workout import KEY_SESSION, SessionKind

CROSS_INSTEAD_MIN = Threshold(40, "min", COACHING, "cross-training in place of a key session")
KEY_SOFTENED = Threshold(0.7, "of the plan", COACHING, "a key session turned easy")
LONG_SOFTENED = Threshold(0.75, "of the plan", COACHING, "a long run turned easy and shorter")
KEY_SOFTENED_MIN = Threshold(45, "min", COACHING, "longest easy run in place of a key session")
DEAD_LEGS_MIN = Threshold(30, "min", COACHING, "with dead legs on an easy day")
EASY_SHORTENED = Threshold(0.6, "of the plan", COACHING, "one red or three ambers on an easy day")
MANY_AMBERS = Threshold(3, "ambers", HOUSE, "together as loud as one red, on an easy day")
WITH_A_RED = Threshold(2, "ambers", HOUSE, "beside a red: as loud as two reds")
TWO_REDS = Threshold(2, "reds", HOUSE, "two loud warnings at once")
KEY_AMBERS = Threshold(2, "ambers", HOUSE, "on the day of a key session as loud as one red")


def _two_reds(signals: Signals) -> bool:
    return signals.reds >= TWO_REDS.value or (signals.reds >= 1 and signals.ambers >= WITH_A_RED.value)


@rule(
    "READINESS_KEY",
    step=14,
    grade=Grade.B,
    thresholds=(
        LEGS_OK,
        TWO_REDS,
        WITH_A_RED,
        KEY_AMBERS,
        CROSS_INSTEAD_MIN,
        KEY_SOFTENED,
        LONG_SOFTENED,
        KEY_SOFTENED_MIN,
        *KEY_SESSION,
    ),
    sources=(FIGUEIREDO_2022, NUUTTILA_2024, HOUSE),
    seeds=("S5", "S7", "S111"),
)
def key_day(morning: Morning, signals: Signals) -> Finding | None:
    """The day of a key session, by the number of red and amber signals.

    What it looks at: legs, persistence, night, sleep debt, mood, pulse, low pulse, niggle and cold, counted.
    Why: guidance by the morning's answers worked in trials mostly by removing badly timed hard sessions.
    Limits: the counts were reasoned, not measured.
    """
    if not signals.key_planned:
        return None
    votes: list[Vote] = []
    if _two_reds(signals):
        spent = Level.RED in (signals.night, signals.debt, signals.pulse)
        swap = Verdict.CROSS_TRAIN if swaps_for(morning) and not spent else Verdict.REST
        votes.append(Vote(swap, max_min=CROSS_INSTEAD_MIN.value, max_rpe=3))
    if signals.reds >= 1 or signals.ambers >= KEY_AMBERS.value or signals.legs_tired:
        share = LONG_SOFTENED if signals.long_planned else KEY_SOFTENED
        uncapped = signals.long_planned and signals.legs is not Level.RED  # dead legs run no long run
        cap = None if uncapped else KEY_SOFTENED_MIN.value
        votes.append(Vote(Verdict.EASY, max_min=cap, share=share.value, max_rpe=3))
    return Finding((), strictest(votes)) if votes else None


@rule(
    "READINESS_EASY",
    step=14.05,
    grade=Grade.B,
    thresholds=(LEGS_OK, TWO_REDS, WITH_A_RED, MANY_AMBERS, DEAD_LEGS_MIN, EASY_SHORTENED, EASY_RPE),
    sources=(FIGUEIREDO_2022, NUUTTILA_2024, HOUSE),
    seeds=("S8", "S29", "S66", "S68"),
)
def easy_day(morning: Morning, signals: Signals) -> Finding | None:
    """An easy day, by the number of red and amber signals and the legs.

    What it looks at: legs, persistence, night, sleep debt, mood, pulse, niggle and cold, counted.
    Why: easy running bears a lot; two loud warnings at once it does not, and dead legs want other muscles. A
    planned easy run so long that it is a key session is held against both tables.
    Limits: the counts were reasoned, not measured.
    """
    if morning.planned.kind not in (SessionKind.EASY, SessionKind.STRENGTH):
        return None
    votes: list[Vote] = []
    if _two_reds(signals):
        votes.append(Vote(Verdict.REST))
    if signals.legs is Level.RED:
        swap = Verdict.CROSS_TRAIN if swaps_for(morning) else Verdict.REST
        swap = Verdict.EASY if signals.bears_dead_legs else swap
        votes.append(Vote(swap, max_min=DEAD_LEGS_MIN.value, max_rpe=3))
    if signals.reds >= 1 or signals.ambers >= MANY_AMBERS.value:
        votes.append(Vote(Verdict.EASY, share=EASY_SHORTENED.value, max_rpe=3))
    if signals.legs_tired:
        votes.append(Vote(Verdict.EASY, max_rpe=3))
    return Finding((), strictest(votes)) if votes else None


@rule(
    "READINESS_CROSS",
    step=14.06,
    grade=Grade.B,
    thresholds=(TWO_REDS, WITH_A_RED, CROSS_MIN, BIKE_MIN),
    sources=(HOUSE,),
    seeds=("S20",),
)
def cross_day(morning: Morning, signals: Signals) -> Finding | None:
    """A day of cross-training, by the number of red and amber signals.

    What it looks at: the same signals, counted.
    Why: cross-training only helps while it is light; with two loud warnings nothing is light.
    Limits: the counts were reasoned, not measured.
    """
    if morning.planned.kind is not SessionKind.CROSS:
        return None
    return Finding((), Vote(Verdict.REST if _two_reds(signals) else Verdict.CROSS_TRAIN, max_rpe=3))


RULES: tuple[Rule, ...] = (key_day, easy_day, cross_day)
