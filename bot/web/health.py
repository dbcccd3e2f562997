"""How a process is, and where it stands: what the pages of `bot.web.pages` show."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """Where a process stands between its start and its end."""

    STARTING = "starting"
    """Telegram was not reached yet, or does not know yet where to deliver."""
    READY = "ready"
    DRAINING = "draining"
    """It was told to stop: what is in hand is finished, nothing new is taken."""


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is. `ok` is for whoever builds it to decide; the rest is shown beside it."""

    ok: bool
    last_poll_age_s: float | None
    """Seconds since Telegram last answered a poll; with a webhook, since it last said that it delivers here.

    None: this process neither polls nor is delivered to now.
    """
    last_tick_age_s: float | None
    """Seconds since the schedule last looked for what is due. None: not yet."""
    database: bool
    """Whether the diary could be read just now."""


Look = Callable[[], Health | Awaitable[Health]]
