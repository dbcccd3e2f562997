"""Ada's absences: the days before, the days away, and what she did since."""

from __future__ import annotations

from dataclasses import replace

from bot.coach.advisor import Advice, advise
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind, Away, Season
from tests.coach.builders import (
    answers,
    easy,
)
from tests.coach.logged import done, logged_morning

SICK, HURT, AWAY = AbsenceKind


def away(kind: AbsenceKind, day: int = 3, **other: object) -> Season:
    return Season(absence=Away(kind, day), **other)  # type: ignore[arg-type]


def absent(kind: AbsenceKind, days: int, then: str = "") -> tuple[PastDay, ...]:
    """Training, so many days away, and what Ada did on well mornings since she was back, oldest first."""
    trained = "herle" * 8
    letters, first = trained + "r" * days + then, len(trained)

    def told(place: int, past: PastDay) -> PastDay:
        if first <= place < first + days:
            return replace(past, absence=kind)
        return replace(past, check_in=answers(past.day)) if place >= first + days else past

    return tuple(told(place, past) for place, past in enumerate(done(letters)))


def back(kind: AbsenceKind, days: int, then: str = "", planned: PlannedSession | None = None) -> Advice:
    """The advice on a well morning after this."""
    return advise(logged_morning(absent(kind, days, then), planned=planned or easy()))
