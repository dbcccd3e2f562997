"""What a runner did and can take back, and how things stood before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.coach.checkin import CheckIn
from bot.diary.notes import Absence, DatedWeek, Logged, PlanDay, Race, Shoes


@dataclass(frozen=True)
class Before:
    """How things stood before a deed: all that is needed to put them back. What is left out was not touched.

    A None behind a day says that there was nothing. `week`: the whole week's plan, None: not touched. `days`:
    what single dates said. `workouts`: those that were entered, by day and number. `spoken`: days that were
    not spoken of before. `measured`: workouts by their day, as they had been told before a
    file from a watch measured them. Races go by their day, absences and shoes by the day they began.
    `answers`: what the check-in of a day said.
    """

    week: DatedWeek | None = None
    days: Mapping[date, PlanDay | None] = field(default_factory=dict)
    workouts: tuple[tuple[date, int], ...] = ()
    measured: tuple[tuple[date, Logged], ...] = ()
    spoken: tuple[date, ...] = ()
    races: Mapping[date, Race | None] = field(default_factory=dict)
    absences: Mapping[date, Absence | None] = field(default_factory=dict)
    shoes: Mapping[date, Shoes | None] = field(default_factory=dict)
    answers: Mapping[date, CheckIn | None] = field(default_factory=dict)

    def meets(self, other: Before) -> bool:
        """Whether to put the one back would overwrite something that the other is about.

        What was entered is taken out by its own number, and a day is spoken of or not: these are in nobody's
        way.
        """
        if self.week is not None and other.week is not None:
            return True
        if self._measured & other._measured:
            return True
        return any(
            mine.keys() & others.keys()
            for mine, others in (
                (self.days, other.days),
                (self.races, other.races),
                (self.absences, other.absences),
                (self.shoes, other.shoes),
                (self.answers, other.answers),
            )
        )

    @property
    def _measured(self) -> set[tuple[date, int]]:
        return {(day, logged.number) for day, logged in self.measured}


class Did(StrEnum):
    """What a runner can take back."""

    LOGGED = "logged"
    SPOKE = "spoke"
    """Said what a day was as a whole."""
    PLANNED_WEEK = "planned_week"
    PLANNED_DAYS = "planned_days"
    MOVED = "moved"
    IMPORTED = "imported"
    RACE = "race"
    ABSENCE = "absence"
    SHOES = "shoes"
    ANSWERED = "answered"
    """Answered a morning's questions otherwise than before, or in one line."""


@dataclass(frozen=True)
class Deed:
    """Something a runner did, and how things stood before.

    `number` tells a runner's deeds apart, from 1; it is never given twice, so an old button can take back
    nothing but its own deed.
    """

    number: int
    did: Did
    at: datetime
    before: Before
