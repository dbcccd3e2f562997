"""Who shares what with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.coach.team import Sharing


@dataclass(frozen=True)
class Bond:
    """One athlete shares with one coach. The names are those they had in Telegram when it began."""

    coach_id: int
    athlete_id: int
    sharing: Sharing
    coach_name: str
    athlete_name: str
    since: datetime
