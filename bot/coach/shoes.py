"""Heavy legs held against the day a new pair of shoes was first worn (S53, S54)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.coach.checkin import CheckIn
from bot.coach.morning import Morning
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold

NEW_SHOES_WITHIN = Threshold(14, "mornings", HOUSE, "so long shoes are new")
HEAVY_SINCE = Threshold(2, "mornings", HOUSE, "heavy since the new pair: one alone is chance")
SHOES_KNOWN = Threshold(2, "mornings", HOUSE, "answered before the new pair, to compare with")


@dataclass(frozen=True)
class Heavier:
    """Heavy mornings since the new pair, of how many answered, and the same of as many days before it."""

    heavy: int
    of: int
    before: int
    before_of: int


def are_new(morning: Morning) -> bool:
    """The newest pair was new at most two weeks ago."""
    days = morning.season.shoes_days
    return days is not None and days <= NEW_SHOES_WITHIN.value


def heavier_since_new(morning: Morning) -> Heavier | None:
    """How much oftener the legs are heavy since the new pair; None where they are not, or nobody knows.

    The morning of its day stands before its first run, and so on the side of the old pair.
    """
    days = morning.season.shoes_days
    if days is None or not are_new(morning):
        return None
    since, before = morning.last_days(days), morning.check_ins_between(2 * days - 1, days)
    heavy, of = _heavy(since)
    heavy_before, before_of = _heavy(before)
    if heavy < HEAVY_SINCE.value or before_of < SHOES_KNOWN.value or heavy * before_of <= heavy_before * of:
        return None
    return Heavier(heavy, of, heavy_before, before_of)


def _heavy(mornings: Sequence[CheckIn]) -> tuple[int, int]:
    """How many of them were heavy, and how many were answered."""
    answered = [one for one in mornings if one.legs is not None]
    return sum(one.heavy for one in answered), len(answered)
