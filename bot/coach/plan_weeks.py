"""What the weeks of a plan add up to: growth, cutback weeks, the taper (specification 3.12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean

from bot.coach.load import (
    BLOCKS_KNOWN,
    CUTBACK_DUE,
    RAMP_HIGH,
    RAMP_NOTE,
    WEEK,
    Ramp,
    is_cutback,
    ramp_of,
    weeks_since_cutback,
)
from bot.coach.plan_days import PlanDays, PlanFinding, Severity
from bot.coach.remembered import WEEKS_LOOKED_AT
from bot.coach.rulebook import Fact, Reason
from bot.coach.rules.race import TAPER_DAYS
from bot.coach.sources import BOSQUET_2007, HOUSE
from bot.coach.threshold import Threshold

TAPER_LEAST = Threshold(41, "%", BOSQUET_2007, "less volume over the two weeks before a race did most")
TAPER_MOST = Threshold(60, "%", BOSQUET_2007, "less than this was left off by the tapers that worked best")
TAPER_KNOWN = Threshold(7, "days", HOUSE, "of the taper planned or done before it is judged")
TAPER_USUAL_WEEKS = Threshold(4, "weeks", HOUSE, "before the taper: what its volume is held against")
CYCLE = Threshold(4, "weeks", HOUSE, "a plan of so many weeks wants a recovery week of its own (S17)")

_EPSILON = 1e-9


def weeks_found(days: PlanDays) -> tuple[PlanFinding, ...]:
    """Everything the weeks show. A week with a day that is not known shows nothing."""
    weeks = _Weeks(days)
    return (*weeks.growth(), *weeks.no_cutback(), *weeks.no_recovery_week(), *weeks.taper())


@dataclass(frozen=True)
class _Weeks:
    days: PlanDays

    @cached_property
    def before(self) -> tuple[float | None, ...]:
        """Whole weeks up to yesterday, oldest first, in the unit of the plan."""
        if self.days.in_km:
            return self.days.record.weeks_km
        return tuple(self.days.volume_of(-WEEK * back, WEEK) for back in range(WEEKS_LOOKED_AT, 0, -1))

    @cached_property
    def planned(self) -> tuple[float | None, ...]:
        """Whole weeks of the plan."""
        return tuple(self.days.volume_of(WEEK * place, WEEK) for place in range(self.days.end // WEEK))

    def growth(self) -> tuple[PlanFinding, ...]:
        """S112: the planned week that grows the most, against the three before it; not one with a race."""
        usual_week = self.days.record.runner.usual_week_km if self.days.in_km else None
        grown: list[tuple[Ramp, int]] = []
        for place in range(len(self.planned)):
            if self._races_within(place, WEEK):
                continue
            ramp = ramp_of((*self.before, *self.planned[: place + 1]), usual_week)
            if ramp is not None and ramp.percent > RAMP_NOTE.value + _EPSILON:
                grown.append((ramp, place))
        if not grown:
            return ()
        ramp, place = max(grown, key=lambda one: (one[0].percent, -one[1]))
        severity = Severity.WARNING if ramp.percent > RAMP_HIGH.value + _EPSILON else Severity.NOTE
        unit = self.days.unit
        facts: dict[str, Fact] = {
            f"planned_{unit}": ramp.last_km,
            f"before_{unit}": ramp.before_km,
            "percent": ramp.percent,
        }
        return self.days.found(severity, Reason(self._named("PLAN_WEEK_GROWS"), facts), self._numbers(place))

    def no_cutback(self) -> tuple[PlanFinding, ...]:
        """S113: with the coming week, four or more without one that is cut back; not in a taper."""
        if not self.planned or self._races_within(0, int(TAPER_DAYS.value)):
            return ()
        since = weeks_since_cutback((*self.before, self.planned[0]))
        if since is None or since < CUTBACK_DUE.value:
            return ()
        return self.days.found(
            Severity.WARNING, Reason("PLAN_NO_CUTBACK", {"weeks": since}), self._numbers(0)
        )

    def no_recovery_week(self) -> tuple[PlanFinding, ...]:
        """S17: a cycle of four weeks and more in which none is cut back."""
        weeks = len(self.planned)
        if weeks < CYCLE.value or self._races_within(0, WEEK * weeks + int(TAPER_DAYS.value)):
            return ()
        cut = [is_cutback((*self.before, *self.planned[: place + 1])) for place in range(weeks)]
        if any(one is not False for one in cut):  # one that is not known may be the recovery week
            return ()
        reason = Reason("PLAN_NO_RECOVERY_WEEK", {"weeks": weeks})
        return self.days.found(Severity.WARNING, reason, range(WEEK * weeks))

    def taper(self) -> tuple[PlanFinding, ...]:
        """The last fourteen days before the goal race, against the weeks before them.

        The race itself is left out. Volume comes down bit by bit, so of a taper that is not planned to its
        end only the part of the fall is asked that a steady descent would have made until then.
        """
        goal = self.days.record.season.goal
        if goal is None or goal.race_in_days is None:
            return ()
        first, length = goal.race_in_days - int(TAPER_DAYS.value), int(TAPER_DAYS.value)
        covered = min(self.days.end, goal.race_in_days) - first
        if goal.race_in_days < 1 or covered < TAPER_KNOWN.value:
            return ()
        usual, volume = self._usual_day(first), self.days.volume_of(first, covered)
        if not usual or volume is None:
            return ()
        fall = (1 - volume / (usual * covered)) * 100
        wanted = TAPER_LEAST.value * covered / length
        unit, numbers = (
            self.days.unit,
            tuple(one for one in self.days.planned if first <= one < first + covered),
        )
        facts: dict[str, Fact] = {
            f"planned_{unit}": volume,
            f"usual_{unit}": usual * covered,
            "days": covered,
            "least": int(TAPER_LEAST.value),
            "most": int(TAPER_MOST.value),
        }
        if fall < wanted - _EPSILON:
            return self.days.found(Severity.ERROR, Reason(self._named("PLAN_NO_TAPER"), facts), numbers)
        if covered == length and fall > TAPER_MOST.value + _EPSILON:
            return self.days.found(Severity.NOTE, Reason(self._named("PLAN_TAPER_DEEP"), facts), numbers)
        return ()

    def _usual_day(self, first: int) -> float | None:
        """Mean volume of a done day in the four weeks before the day `first`; None while two are not known.

        Planned weeks are no yardstick: leaving out a session of them must not make the taper look flatter.
        """
        count = int(TAPER_USUAL_WEEKS.value)
        if first >= 0:
            weeks: Sequence[float | None] = self.before[-count:]
        else:
            weeks = [self.days.volume_of(first - WEEK * back, WEEK) for back in range(count, 0, -1)]
        known = [week for week in weeks if week is not None]
        return fmean(known) / WEEK if len(known) >= BLOCKS_KNOWN.value else None

    def _races_within(self, place: int, length: int) -> bool:
        """Whether a race lies in the days from the beginning of that planned week on."""
        return any(0 <= race - WEEK * place < length for race, _ in self.days.races)

    def _named(self, code: str) -> str:
        return code if self.days.in_km else f"{code}_MIN"

    def _numbers(self, place: int) -> range:
        return range(WEEK * place, WEEK * (place + 1))
