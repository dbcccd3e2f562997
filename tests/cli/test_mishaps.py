"""What the log says about an error nobody expected: enough to find it, and not a word of it."""

from __future__ import annotations

import json

import pytest

from bot.chat.mishaps import guarded
from bot.settings import LogFormat
from tests.cli.logging_kept import logging_as_a_process_has_it

SAID = "resting heart rate 71, chest pain"


class TooMuch(Exception):
    """Something a runner's words got into."""


async def stumbles() -> None:
    raise TooMuch(SAID)


async def falls_in_groups() -> None:
    try:
        await stumbles()
    except TooMuch as one:
        raise ExceptionGroup(SAID, [one, ExceptionGroup(SAID, [ValueError(SAID)])]) from None


def last_line(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    text = capsys.readouterr().err
    assert SAID not in text
    told: dict[str, str] = json.loads(text.splitlines()[-1])
    return told


async def test_an_error_is_told_by_its_kind_and_the_module_function_and_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with logging_as_a_process_has_it(LogFormat.JSON):
        await guarded("tick", stumbles)

    told = last_line(capsys)
    line = stumbles.__code__.co_firstlineno + 1
    assert (told["error"], told["work"]) == ("TooMuch", "tick")
    assert told["where"] == f"{__name__}:stumbles:{line}"


async def test_each_error_of_a_group_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with logging_as_a_process_has_it(LogFormat.JSON):
        await guarded("tick", falls_in_groups)

    told = last_line(capsys)
    line = stumbles.__code__.co_firstlineno + 1
    assert told["error"] == "ExceptionGroup"
    assert told["inside"] == f"TooMuch at {__name__}:stumbles:{line}, ValueError at None"
