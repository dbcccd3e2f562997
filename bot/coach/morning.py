"""Everything the advisor may know on one morning. Nothing in it is later than that morning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.coach.checkin import CheckIn
from bot.coach.once import once
from bot.coach.past import PastDay
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

    @once
    def record(self) -> Record:
        """What follows from the earlier days alone, whatever is answered today."""
        return Record(self.runner, self.day, self.past, self.season)

    def answering(self, check_in: CheckIn) -> Morning:
        """The same morning with other answers. The record stays: it rests on earlier days only."""
        other = Morning(self.runner, self.day, check_in, self.past, self.planned, self.season)
        other.__dict__["record"] = self.record  # where `once` keeps it
        return other

    @once
    def today(self) -> CheckIn:
        """Today's answers; an empty check-in while there are none."""
        return self.check_in or CheckIn(self.day)

    def check_ins_between(self, first_days_ago: int, last_days_ago: int) -> Sequence[CheckIn]:
        """Earlier check-ins from `first_days_ago` (the older) to `last_days_ago` days ago, both included."""
        return self.record.check_ins_between(first_days_ago, last_days_ago)

    def last_days(self, count: int) -> Sequence[CheckIn]:
        """The check-ins of the last `count` days, today included, oldest first."""
        earlier = self.check_ins_between(count - 1, 1)
        return earlier if self.check_in is None else (*earlier, self.check_in)
