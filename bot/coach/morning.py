"""Everything the advisor may know on one morning. Nothing in it is later than that morning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.coach.checkin import CheckIn
from bot.coach.past import PastDay, days_between
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.runner import Runner
from bot.coach.season import Season

NO_SEASON = Season()


@dataclass(frozen=True)
class Morning:
    """One runner's morning: today's answers, the days before, what is planned, and the season around it.

    `check_in` None means that today has no answers yet: the advice is then called stale.
    `past` holds any number of earlier days, oldest first, gaps allowed (a missing day is unknown, not zero).
    """

    runner: Runner
    day: date
    check_in: CheckIn | None
    past: tuple[PastDay, ...]
    planned: PlannedSession
    season: Season = NO_SEASON

    @cached_property
    def record(self) -> Record:
        """What follows from the earlier days alone, whatever is answered today."""
        return Record(self.runner, self.day, self.past, self.season)

    def answering(self, check_in: CheckIn) -> Morning:
        """The same morning with other answers. The record stays: it rests on earlier days only."""
        other = replace(self, check_in=check_in)
        other.__dict__["record"] = self.record  # where `cached_property` keeps it
        return other

    @property
    def today(self) -> CheckIn:
        """Today's answers; an empty check-in while there are none."""
        return self.check_in or CheckIn(self.day)

    def check_ins_between(self, first_days_ago: int, last_days_ago: int) -> list[CheckIn]:
        """Earlier check-ins from `first_days_ago` (the older) to `last_days_ago` days ago, both included."""
        days = days_between(self.past, self.day, first_days_ago, last_days_ago)
        return [past.check_in for past in days if past.check_in is not None]

    def last_days(self, count: int) -> list[CheckIn]:
        """The check-ins of the last `count` days, today included, oldest first."""
        earlier = self.check_ins_between(count - 1, 1)
        return [*earlier, self.check_in] if self.check_in is not None else earlier
