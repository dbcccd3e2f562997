"""`freshlegs understand` says what the bot makes of a typed line."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import cli


def understands(*arguments: str, typed: bytes = b"") -> Result:
    return CliRunner().invoke(cli, ["understand", *arguments], input=typed, catch_exceptions=False)


def objects(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_text_is_an_object_of_its_own() -> None:
    done = understands("--json", "legs 3 sleep 7.5 mood 4 hr 52", "move it to 7:30", "5 km or 6")

    fields = {"legs": 3, "sleep_h": 7.5, "mood": 4, "resting_hr_bpm": 52}
    first, second, third = objects(done)
    assert (done.exit_code, done.stderr) == (0, "")
    assert first == {
        "text": "legs 3 sleep 7.5 mood 4 hr 52",
        "intent": "checkin",
        "sure": True,
        "fields": fields,
    }
    assert (second["intent"], second["sure"], second["fields"]) == ("time", True, {"time": "07:30"})
    assert not third["sure"]


def test_without_a_text_each_line_of_standard_input_is_one() -> None:
    done = understands("--json", typed="chest pain\r\n\nknee hurts\nlöß\n".encode())

    told = [(one["text"], one["intent"]) for one in objects(done)]
    assert told == [("chest pain", "red_flag"), ("", "unknown"), ("knee hurts", "pain"), ("löß", "unknown")]


def test_bytes_that_are_no_text_are_read_all_the_same() -> None:
    done = understands("--json", typed=b"skip today\n\xff\xfe\n")

    assert [one["intent"] for one in objects(done)] == ["skip", "unknown"]
    assert objects(understands("--json", "\udcff"))[0]["intent"] == "unknown"


def test_for_people_a_line_says_what_is_asked_back() -> None:
    done = understands("slept 8h", "8h")

    assert done.stdout.splitlines() == ["slept 8h: checkin, sleep_h 8", "8h: checkin?, sleep_h 8"]


def test_a_question_about_privacy_has_a_name_of_the_contract() -> None:
    assert objects(understands("--json", "what do you store about me?"))[0]["intent"] == "help"


@pytest.mark.parametrize("language", ["xx", "", "EN-"])
def test_a_language_without_word_lists_is_named(language: str) -> None:
    done = understands("--language", language, "legs 3")

    assert (done.exit_code, done.stdout) == (2, "")
    assert f"--language {language} has no word lists; expected one of en" in done.stderr
