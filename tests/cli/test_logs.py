"""What must never stand in a log."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import UTC
from typing import Any

import pytest
import structlog
from apscheduler.events import EVENT_JOB_MAX_INSTANCES
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.cli.logs import without_tokens
from bot.settings import LogFormat
from bot.trial.telegram import INVENTED
from tests.cli.logging_kept import logging_as_a_process_has_it


@pytest.mark.parametrize(
    "line",
    [
        f"the token {INVENTED} is refused",
        f"POST https://api.telegram.org/bot{INVENTED}/sendMessage",
        f"GET https://api.telegram.org/file/bot{INVENTED}/files/x.png",
        f"https://api.telegram.org/bot{INVENTED.replace(':', '%3A')}/getMe",
    ],
)
def test_a_token_is_blotted_out_wherever_it_stands(line: str) -> None:
    entry: dict[str, Any] = {"event": line, "seconds": 2, "url": line}

    told = without_tokens(None, "info", entry)

    assert "(token)" in told["event"]
    assert all(INVENTED.partition(":")[2] not in str(value) for value in told.values())
    assert told["seconds"] == 2


def test_a_time_and_a_number_are_no_token() -> None:
    line = "2026-05-11T05:00:00.123456Z update 100000001: 12:30"

    assert without_tokens(None, "info", {"event": line})["event"] == line


@pytest.mark.parametrize("form", LogFormat)
@pytest.mark.parametrize("whose", ["ours", "a library's"])
def test_an_error_is_logged_by_kind_and_place_and_without_its_own_words(
    form: LogFormat, whose: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with logging_as_a_process_has_it(form):
        log: Any = structlog.get_logger("ours") if whose == "ours" else logging.getLogger("a.library")
        ill_with_fever = "the answer was: fever, 71 bpm"
        try:
            raise ValueError(ill_with_fever)
        except ValueError:
            log.exception("it broke")

    told = capsys.readouterr().err
    assert "it broke" in told
    assert "ValueError" in told
    assert "test_an_error_is_logged_by_kind" in told, "the place must be named"
    assert "71 bpm" not in told
    assert "ill_with_fever" not in told
    if form is LogFormat.JSON:
        assert json.loads(told)["error"] == "ValueError"


async def test_a_look_that_takes_its_time_is_not_told_of_each_second(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A morning's wave is one look that lasts for minutes."""
    over, waited = asyncio.Event(), asyncio.Event()
    with logging_as_a_process_has_it(LogFormat.JSON):
        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(over.wait, "interval", seconds=0.01, max_instances=1)
        scheduler.add_listener(lambda _: waited.set(), EVENT_JOB_MAX_INSTANCES)
        scheduler.start()
        await asyncio.wait_for(waited.wait(), 30)
        over.set()
        scheduler.shutdown()

    assert capsys.readouterr().err == ""
