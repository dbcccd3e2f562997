"""How much may be asked for at once, so that nobody uses up the machine for the others or fills the diary.

Counted in the memory of this process and written nowhere: a restart begins anew, and several processes count
apart, each its own share of what comes in.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

_DAY_S = 24 * 3600.0


class Quota(StrEnum):
    """What is counted, each apart from the others."""

    UPDATES = "updates"
    """Messages and taps of one person."""
    PICTURES = "pictures"
    """Drawn for one person: some hundredths of a second of a core each."""
    PAGES = "pages"
    """Seasons made into pages, and exports, for one person: up to a second of a core each."""
    FILES = "files"
    """Megabytes that one person sends to be read; less than one counts as one."""
    PEOPLE = "people"
    """People met for the first time, all of them together."""
    GROUPS = "groups"
    """What is said in one group."""


EVERYBODY = 0
"""Who asks where all are counted together; nobody in Telegram has this number."""


@dataclass(frozen=True)
class Rate:
    """`most` at once, and as much again within so many seconds, a little at every moment."""

    most: float
    within_s: float


LIMITS: Mapping[Quota, tuple[Rate, ...]] = {
    # A whole morning with corrections is thirty taps, a welcome forty; nobody keeps up one a second.
    Quota.UPDATES: (Rate(120, 120), Rate(2000, _DAY_S)),
    Quota.PICTURES: (Rate(40, 600),),
    Quota.PAGES: (Rate(6, 720),),
    # A folder of sixty runs, or three of the largest files; a whole history fits into a day, or into a zip.
    Quota.FILES: (Rate(60, 600), Rate(600, _DAY_S)),
    # A club may join in one evening.
    Quota.PEOPLE: (Rate(200, 3600), Rate(1000, _DAY_S)),
    Quota.GROUPS: (Rate(10, 600),),
}
_OPEN_AGAIN = 0.25
"""Whoever was refused waits until this share is there again: else a flood would be let in drop by drop, with
a sentence for each drop."""


@dataclass(frozen=True)
class Refused:
    """It was too much. `first`: nobody has told them since they were last let in."""

    wait: timedelta
    first: bool


@dataclass
class _Bucket:
    """What is left of each rate."""

    left: list[float]
    at: datetime
    refused: bool = False


@dataclass
class Quotas:
    """Who asked for how much. At most `remembered` are kept; who asked longest ago is forgotten first."""

    limits: Mapping[Quota, tuple[Rate, ...]] = field(default_factory=lambda: LIMITS)
    remembered: int = 20_000
    _buckets: OrderedDict[tuple[Quota, int], _Bucket] = field(default_factory=OrderedDict)

    def __len__(self) -> int:
        return len(self._buckets)

    def ask(self, quota: Quota, who: int, now: datetime, cost: float = 1.0) -> Refused | None:
        """Take that much of what is left for them; None: it was there. A refusal takes nothing."""
        rates, bucket = self.limits[quota], self._bucket(quota, who, now)
        first, bucket.refused = not bucket.refused, bucket.refused or not _has(rates, bucket, cost)
        if bucket.refused and (wait_s := _wait_s(rates, bucket, cost)) > 0:
            return Refused(timedelta(seconds=math.ceil(wait_s)), first)
        bucket.refused = False
        bucket.left = [left - cost for left in bucket.left]
        return None

    def _bucket(self, quota: Quota, who: int, now: datetime) -> _Bucket:
        """Theirs, with what came back to it since they last asked; a clock set back brings nothing."""
        rates = self.limits[quota]
        bucket = self._buckets.setdefault((quota, who), _Bucket([rate.most for rate in rates], now))
        passed_s = max(0.0, (now - bucket.at).total_seconds())
        bucket.at = now
        bucket.left = [
            min(rate.most, left + rate.most * passed_s / rate.within_s)
            for rate, left in zip(rates, bucket.left, strict=True)
        ]
        self._buckets.move_to_end((quota, who))
        self._forget_before(now - timedelta(seconds=_DAY_S))
        return bucket

    def _forget_before(self, long_ago: datetime) -> None:
        """Of who has not asked for a day everything is there again, as of who never did."""
        while len(self._buckets) > self.remembered or next(iter(self._buckets.values())).at < long_ago:
            self._buckets.popitem(last=False)


def _has(rates: tuple[Rate, ...], bucket: _Bucket, cost: float) -> bool:
    return all(left >= min(cost, rate.most) for rate, left in zip(rates, bucket.left, strict=True))


def _wait_s(rates: tuple[Rate, ...], bucket: _Bucket, cost: float) -> float:
    """Seconds until whoever was refused is let in again; 0: now."""
    return max(
        max(0.0, min(max(cost, _OPEN_AGAIN * rate.most), rate.most) - left) * rate.within_s / rate.most
        for rate, left in zip(rates, bucket.left, strict=True)
    )
