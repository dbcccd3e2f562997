"""What the data know of heavy legs before anything is asked (specification 3.10).

Here stand the words of the triage as well: its causes, how likely they are, and what can be ticked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property
from itertools import pairwise

from bot.coach.checkin import Tag
from bot.coach.levels import DEBT_AMBER_H, HEAVY_DAYS_RED
from bot.coach.load import WEEK
from bot.coach.rulebook import Reason, Weight
from bot.coach.screen_filled import bad_nights, slept_badly
from bot.coach.season import FuelFlag
from bot.coach.shoes import NEW_SHOES_WITHIN, are_new
from bot.coach.signals import Signals
from bot.coach.sources import DOMA_DEAKIN_2013, HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

KEYS_WITHIN = Threshold(7, "days", HOUSE, "key sessions that can still be felt in the legs")
EASY_TOO_FEW = Threshold(1, "easy day", SEED_TIRED_LEGS, "between hard sessions: add another (S50)")
STRENGTH_WITHIN = Threshold(2, "days", DOMA_DEAKIN_2013, "48 h after leg strength running costs more (S48)")
LOW_CARB_WITHIN = Threshold(3, "mornings", HOUSE, "stores are filled again in about two days")
PERSISTENT_DAYS = Threshold(14, "mornings", SEED_TIRED_LEGS, "two weeks of it want more than patience (S55)")


class Cause(StrEnum):
    """The eight; where two are alike this order decides: schedule, food, sleep, then the rest (S70)."""

    SPACING = "spacing"
    STRENGTH = "strength"
    FUEL = "fuel"
    IRON = "iron"
    SLEEP = "sleep"
    SHOES = "shoes"
    FORM = "form"
    MEDICAL = "medical"


class Likelihood(IntEnum):
    """How likely a cause is for this runner. Not known stands above unlikely: it may still be it."""

    UNLIKELY = 0
    NOT_KNOWN = 1
    POSSIBLE = 2
    LIKELY = 3


class Hint(StrEnum):
    """What a runner can tick in the triage."""

    CHEST = "chest"
    SWELLING = "swelling"
    PAIN = "pain"
    ONE_LEG = "one_leg"
    TWO_WEEKS = "two_weeks"
    HARD_CLOSE = "hard_close"
    LEG_STRENGTH = "leg_strength"
    SKIPPED_MEALS = "skipped_meals"
    LITTLE_CARBOHYDRATE = "little_carbohydrate"
    LITTLE_IRON = "little_iron"
    """Little iron-rich food, heavy periods, or iron stores that were low before."""
    SLEPT_BADLY = "slept_badly"
    NEW_SHOES = "new_shoes"
    SLUMPED = "slumped"


@dataclass(frozen=True)
class CauseFound:
    """One cause: how likely, the runner's numbers that speak for it, and what to try first."""

    cause: Cause
    likelihood: Likelihood
    evidence: tuple[Reason, ...]
    first_try: Reason


@dataclass(frozen=True)
class Seen:
    """The signals of the morning and everything ticked or known. A hint that is missing is not known."""

    signals: Signals
    hints: Mapping[Hint, bool]

    @property
    def two_weeks(self) -> bool | None:
        """Heavy for two weeks and more."""
        return self.hints.get(Hint.TWO_WEEKS)

    @cached_property
    def fuel_flags(self) -> frozenset[FuelFlag]:
        """Signs of eating too little, of the season and of this triage."""
        told = {
            Hint.SKIPPED_MEALS: FuelFlag.SKIPPING_MEALS,
            Hint.LITTLE_CARBOHYDRATE: FuelFlag.LOW_CARB,
        }
        ticked = {flag for hint, flag in told.items() if self.hints.get(hint)}
        return self.signals.morning.season.fuel_flags | ticked

    @cached_property
    def lasting(self) -> tuple[Reason, ...]:
        """How long it lasts, as evidence; empty where it does not, or is not known to."""
        heavy = self.signals.heavy_of_14
        if heavy >= HEAVY_DAYS_RED.value:
            return (Reason("TRIAGE_HEAVY_MORNINGS", {"heavy": heavy, "of": int(PERSISTENT_DAYS.value)}),)
        return (Reason("TRIAGE_TOLD_TWO_WEEKS"),) if self.two_weeks else ()


def known_hints(signals: Signals) -> dict[Hint, bool]:
    """What the data answer already. A hint that is missing here is asked."""
    record, flags = signals.record, signals.morning.season.fuel_flags
    known: dict[Hint, bool | None] = {
        Hint.TWO_WEEKS: _two_weeks(signals),
        Hint.HARD_CLOSE: True if close_keys(signals) else False if record.load_known else None,
        Hint.LEG_STRENGTH: _leg_strength(signals),
        Hint.SKIPPED_MEALS: True if FuelFlag.SKIPPING_MEALS in flags else None,
        Hint.LITTLE_CARBOHYDRATE: True
        if FuelFlag.LOW_CARB in flags or tagged(signals, Tag.LOW_CARB, LOW_CARB_WITHIN)
        else None,
        Hint.SLEPT_BADLY: True if sleep_evidence(signals) else None if signals.debt_h is None else False,
        Hint.NEW_SHOES: True if new_shoes(signals) else None,
    }
    return {hint: answer for hint, answer in known.items() if answer is not None}


def tagged(signals: Signals, tag: Tag, within: Threshold) -> bool:
    """Whether it was tagged on one of the last mornings, today's among them."""
    return any(tag in one.tags for one in signals.morning.last_days(int(within.value)))


def new_shoes(signals: Signals) -> bool:
    """A new pair was tagged in the last two weeks, or its date was told."""
    return tagged(signals, Tag.NEW_SHOES, NEW_SHOES_WITHIN) or are_new(signals.morning)


def _two_weeks(signals: Signals) -> bool | None:
    """None while the silent mornings could decide it."""
    days = int(PERSISTENT_DAYS.value)
    light = sum(one.legs is not None and not one.heavy for one in signals.morning.last_days(days))
    if signals.heavy_of_14 >= HEAVY_DAYS_RED.value:
        return True
    return False if days - light < HEAVY_DAYS_RED.value else None


def _leg_strength(signals: Signals) -> bool | None:
    """Known by the tag, or where two logged days hold none: a log does not say which muscles it was for."""
    if tagged(signals, Tag.UNUSUAL_STRENGTH, STRENGTH_WITHIN):
        return True
    days = int(STRENGTH_WITHIN.value)
    logged = sum(past.workouts is not None for past in signals.record.between(days, 1))
    return False if logged == days and signals.record.strength_days_ago is None else None


def close_keys(signals: Signals) -> tuple[Likelihood, Reason] | None:
    """The closest two key sessions of which the later one can still be felt; None where none are close."""
    closest: tuple[Likelihood, Reason] | None = None
    hard = (SessionKind.HARD, SessionKind.RACE)
    for later, earlier in pairwise(signals.record.keys):
        easy = earlier.days_ago - later.days_ago - 1
        if later.days_ago > KEYS_WITHIN.value or easy > EASY_TOO_FEW.value:
            continue
        # Hard, a day off, long is a usual week: possible, not likely.
        sure = easy < EASY_TOO_FEW.value or (later.kind in hard and earlier.kind in hard)
        likelihood = Likelihood.LIKELY if sure else Likelihood.POSSIBLE
        if closest is None or likelihood > closest[0]:
            closest = likelihood, Reason("TRIAGE_KEYS_CLOSE", {"easy_days": easy}, Weight.AMBER)
    return closest


def sleep_evidence(signals: Signals) -> tuple[Reason, ...]:
    """The debt of seven nights and the bad ones among them, where they are large."""
    found = []
    if signals.debt_h is not None and signals.debt_h >= DEBT_AMBER_H.value:
        facts = {"debt_h": signals.debt_h, "need_h": signals.record.sleep_need_h}
        found.append(Reason("TRIAGE_SLEEP_DEBT", facts, Weight.AMBER))
    if bad_nights(signals.morning):
        bad = sum(slept_badly(one) is True for one in signals.morning.last_days(WEEK))
        found.append(Reason("TRIAGE_BAD_NIGHTS", {"bad": bad, "of": WEEK}, Weight.AMBER))
    return tuple(found)
