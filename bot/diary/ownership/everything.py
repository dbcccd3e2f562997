"""Everything: all that the diary knows of one runner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, get_args, get_origin, get_type_hints

from bot.coach.checkin import CheckIn
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from bot.diary.notes import Absence, KeptAdvice, Logged, PlanDay, Race, Screening, Shoes


@dataclass(frozen=True)
class Person:
    """Who the runner is to the diary.

    `consented_at` is told and never taken back in: whoever brings a diary along has consented anew, and the
    earlier consent ended with `/forget`. So it does not count when two diaries are compared.
    """

    runner: Runner
    welcomed: bool = False
    consented_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True)
class KeptCheckIn:
    """One day's answers and the advice that was given. `advice` None: none was, or it was taken back.

    `updated_at` None: told elsewhere, where nobody wrote down when.
    """

    check_in: CheckIn
    advice: KeptAdvice | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True)
class TrainingDay:
    """A day of the log. `told`: the runner spoke of it as a whole, so without workouts it was a day off.

    `numbered`: how many workouts were ever numbered on it; a number is never given twice.
    """

    day: date
    told: bool
    numbered: int


@dataclass(frozen=True)
class KeptWorkout:
    """One workout of the log and its day."""

    day: date
    logged: Logged


@dataclass(frozen=True)
class KeptWeekday:
    """What the week's plan says of one weekday, Monday 0 … Sunday 6, and since which day it does."""

    weekday: int
    since: date
    planned: PlannedSession


@dataclass(frozen=True)
class KeptPlanDay:
    """What one single date says."""

    day: date
    plan: PlanDay


@dataclass(frozen=True)
class Everything:
    """All that the diary knows of one runner, each list in the order of its days.

    `person` None: it tells of days alone, as a table from elsewhere does.

    Left out is what is no memory of the runner but the bot's own business, and would do harm in another
    diary (`whole.LEFT_OUT` names every table and column): what is due and what became of prompts, which is
    planned anew; the chat's state, such as the message that shows a form, whose number may belong to another
    message by then; and what could be undone: a button from before the export must not hit the new diary.
    """

    person: Person | None = None
    check_ins: tuple[KeptCheckIn, ...] = ()
    training_days: tuple[TrainingDay, ...] = ()
    workouts: tuple[KeptWorkout, ...] = ()
    plan_week: tuple[KeptWeekday, ...] = ()
    plan_days: tuple[KeptPlanDay, ...] = ()
    races: tuple[Race, ...] = ()
    absences: tuple[Absence, ...] = ()
    shoes: tuple[Shoes, ...] = ()
    screens: tuple[Screening, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing is known but, perhaps, who the runner is."""
        return not any(records for _, records in self.lists())

    def lists(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Each list by its name."""
        return ((name, getattr(self, name)) for name in RECORDS)


def _records() -> Iterator[tuple[str, type]]:
    hints = get_type_hints(Everything)
    for one in fields(Everything):
        if get_origin(hints[one.name]) is tuple:
            yield one.name, get_args(hints[one.name])[0]


RECORDS: Mapping[str, type] = dict(_records())
"""What stands in each list."""

KEYS: Mapping[str, tuple[str, ...]] = dict.fromkeys(RECORDS, ("day",)) | {
    "workouts": ("day", "number"),
    "plan_week": ("weekday",),
    "absences": ("since",),
    "shoes": ("since",),
}
"""By which of its columns a record is told from the others of its list."""


@dataclass(frozen=True)
class Taken:
    """What became of what was brought along: records by the name of their list.

    `added` are new, `kept` were left out because the diary knew of that day already. `settings`: they were
    taken too, which only a diary without any day does.
    """

    settings: bool
    added: Mapping[str, int]
    kept: Mapping[str, int]
