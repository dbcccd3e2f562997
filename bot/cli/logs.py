"""Logging: structlog for our own lines and everybody else's. No health value and no token gets into it."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import structlog

from bot.settings import LogFormat, LogLevel

TOKEN = re.compile(r"\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
"""What a bot's token looks like; in Telegram's addresses it follows "bot" without anything between."""

LOUD = (
    "httpx",
    "httpcore",
    "telegram",
    "apscheduler",
    "aiosqlite",
    "asyncio",
    "filelock",
    "uvicorn",
    "alembic",
    "sqlalchemy",
)
"""Libraries that log addresses, statements or bodies at lower levels."""
EXPECTED = ("apscheduler.scheduler",)
"""What it warns of is meant: a look that lasts, as in a morning's wave, lets the next ones wait, and it would
say so each second. A look that fails is told elsewhere.
"""


def set_up_logging(form: LogFormat, level: LogLevel) -> None:
    """Send every line to standard error in one form, at that level and above."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        without_tokens,
    ]
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if form is LogFormat.JSON
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    # Tracebacks are told as places, without the error's own words and without local variables: both may
    # hold a runner's answers or the address with the token.
    shared.append(_where_it_broke)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, without_tokens, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.value.upper())
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in EXPECTED:
        logging.getLogger(name).setLevel(logging.ERROR)


def _where_it_broke(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace exception info by the kind of error and the lines it passed through."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info[1] if isinstance(info, tuple) else info
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)
        event["error"] = type(error).__name__
        event["where"] = " < ".join(
            f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:])
        )
    return event


def without_tokens(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Blot out whatever looks like a bot's token, wherever it stands in the line."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = TOKEN.sub("(token)", value)
    return event
