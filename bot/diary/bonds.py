"""Who shares what with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Sharing(StrEnum):
    """What an athlete lets a coach see, each more than the one before."""

    COLOUR = "colour"
    """The verdict of the day and whether there was a check-in."""
    ANSWERS = "answers"
    """Also the answers of the check-in and the reasons."""
    ALL = "all"
    """Also the notes on a pain, the training and the plan."""


@dataclass(frozen=True)
class Bond:
    """One athlete shares with one coach. The names are those they had in Telegram when it began."""

    coach_id: int
    athlete_id: int
    sharing: Sharing
    coach_name: str
    athlete_name: str
    since: datetime
