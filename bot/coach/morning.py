"""Everything the advisor may know on one morning. Nothing in it is later than that morning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.runner import Runner


class SessionKind(StrEnum):
    """Kinds of training session. `hard`, `long` and `race` are key sessions."""

    REST = "rest"
    EASY = "easy"
    LONG = "long"
    HARD = "hard"
    RACE = "race"
    CROSS = "cross"
    STRENGTH = "strength"


@dataclass(frozen=True)
class PlannedSession:
    """What the plan says for one day. None minutes: the plan names none."""

    kind: SessionKind
    minutes: float | None

    @property
    def key(self) -> bool:
        """Whether this is a session that wants fresh legs (3.2)."""
        return self.kind in (SessionKind.HARD, SessionKind.LONG, SessionKind.RACE)


@dataclass(frozen=True)
class PastDay:
    """What is remembered of one earlier day. `check_in` None: the form was never opened."""

    day: date
    check_in: CheckIn | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True)
class Morning:
    """One runner's morning: today's answers, the days before, and what is planned.

    `check_in` None means that today has no answers yet: the advice is then called stale.
    `past` holds any number of earlier days, oldest first, gaps allowed (a missing day is unknown, not zero).
    """

    runner: Runner
    day: date
    check_in: CheckIn | None
    past: tuple[PastDay, ...]
    planned: PlannedSession

    @property
    def today(self) -> CheckIn:
        """Today's answers; an empty check-in while there are none."""
        return self.check_in or CheckIn(self.day)

    def check_ins_between(self, first_days_ago: int, last_days_ago: int) -> list[CheckIn]:
        """Earlier check-ins from `first_days_ago` (the older) to `last_days_ago` days ago, both included."""
        first, last = self.day - timedelta(days=first_days_ago), self.day - timedelta(days=last_days_ago)
        return [
            past.check_in for past in self.past if past.check_in is not None and first <= past.day <= last
        ]

    def last_days(self, count: int) -> list[CheckIn]:
        """The check-ins of the last `count` days, today included, oldest first."""
        earlier = self.check_ins_between(count - 1, 1)
        return [*earlier, self.check_in] if self.check_in is not None else earlier
