"""What is planned for one day."""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.workout import SessionKind


@dataclass(frozen=True)
class PlannedSession:
    """What the plan says for one day. None minutes or km: the plan names none.

    `sessions` is how many are planned that day; this is the main one. `load_au` is the load planned for the
    whole day, session RPE times minutes; None: the plan names none.
    """

    kind: SessionKind
    minutes: float | None
    km: float | None = None
    sessions: int = 1
    load_au: float | None = None
