"""Logging as a process of the bot sets it up, put back afterwards."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

import structlog

from bot.cli.logs import EXPECTED, LOUD, set_up_logging
from bot.settings import LogFormat, LogLevel


@contextlib.contextmanager
def logging_as_a_process_has_it(form: LogFormat, level: LogLevel = LogLevel.INFO) -> Iterator[None]:
    """Lines of that form on standard error, from that level on, until the block ends."""
    root = logging.getLogger()
    before, level_before = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in (*LOUD, *EXPECTED)}
    told = structlog.get_config()
    set_up_logging(form, level)
    # a logger that kept what was set up here would go on with it in other tests
    structlog.configure(cache_logger_on_first_use=False)
    try:
        yield
    finally:
        root.handlers[:] = before
        root.setLevel(level_before)
        for name, one in levels.items():
            logging.getLogger(name).setLevel(one)
        structlog.configure(**told)
