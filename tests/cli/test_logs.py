"""What must never stand in a log."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cli.logs import without_tokens
from bot.trial.telegram import INVENTED


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
