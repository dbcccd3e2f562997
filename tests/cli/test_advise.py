"""`freshlegs advise`: what the coach says to mornings written down in a file."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path

import pytest

from bot.cli import scenarios, seasons
from bot.cli.histories import DAILY, KINDS
from bot.coach.checkin import Illness, Pain, Scope, Trend
from bot.coach.confidence import Sureness
from bot.coach.measures import Verdict
from bot.coach.runner import AthleteLevel, CrossOption
from bot.coach.season import Event, FuelFlag, Phase, Symptom
from bot.coach.state import State
from bot.coach.workout import Outcome, SessionKind
from bot.words.plain_text import plain_text
from tests.cli.written import ADA, advises
from tests.words.leaks import english_in

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "mornings.yaml"
PUBLIC = ROOT / "tests" / "coach" / "scenarios_public.yaml"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where somebody writes mornings down."""
    return tmp_path / "mornings.yaml"


# --- what is said


def test_every_morning_is_told_with_its_title_and_the_message_a_runner_reads(file: Path) -> None:
    file.write_text(ADA, encoding="utf-8")

    ended = advises(file)
    told = advises(file, "--json")

    ada, bo = (json.loads(line)["message"] for line in told.stdout.splitlines())
    assert (ended.status, ended.stderr) == (0, "")
    assert ended.stdout == f"ada An easy day\n{ada}\n\nbo\n{bo}\n"
    assert "<" not in ada


def test_the_example_of_the_documentation_can_be_tried() -> None:
    ended = advises(EXAMPLE)

    assert (ended.status, ended.stderr) == (0, "")
    for name in ("ines", "tomas", "mei", "oskar"):
        assert f"\n{name} " in f"\n{ended.stdout}"


def test_with_json_every_morning_is_one_object_a_line_in_the_order_of_the_file() -> None:
    ended = advises(PUBLIC, "--json")

    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert (ended.status, ended.stderr) == (0, "")
    assert [one["id"] for one in told] == [f"P{number:02}" for number in range(1, 21)]
    for one in told:
        assert list(one) == [
            "id",
            "verdict",
            "state",
            "confidence",
            "reasons",
            "prescription",
            "would_change",
            "message",
        ]
        assert one["verdict"] in Verdict.__members__
        assert one["state"] in State.__members__
        assert one["confidence"] in list(Sureness)
        assert all(set(reason) == {"code", "text"} for reason in one["reasons"])
        assert list(one["prescription"]) == ["kind", "km", "minutes", "max_rpe"]
        assert one["prescription"]["kind"] in list(SessionKind)
        assert all(isinstance(change, str) for change in one["would_change"])
        texts = [one["message"], *one["would_change"], *(reason["text"] for reason in one["reasons"])]
        assert not any(mark in text for text in texts for mark in ("<b>", "<i>", "&amp;", "&lt;"))


def test_a_rest_day_prescribes_nothing_but_rest(file: Path) -> None:
    file.write_text(ADA.replace("illness: none", "illness: below_neck_or_fever"), encoding="utf-8")

    told = json.loads(advises(file, "--json").stdout.splitlines()[0])

    assert told["verdict"] == "REST"
    assert told["prescription"] == {"kind": "rest", "km": None, "minutes": None, "max_rpe": None}


def test_other_letters_than_ascii_come_out_as_themselves(file: Path) -> None:
    file.write_text('scenarios: [{id: "žofie", title: "těžké nohy 🦵"}]', encoding="utf-8-sig")

    assert advises(file).stdout.startswith("žofie těžké nohy 🦵\n")
    assert advises(file, "--json").stdout.startswith('{"id": "žofie"')


def test_the_sentences_come_in_the_language_that_is_asked_for() -> None:
    ended = advises(PUBLIC, "--json", "--language", "de")

    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [one["verdict"] for one in told] == [
        json.loads(line)["verdict"] for line in advises(PUBLIC, "--json").stdout.splitlines()
    ]
    for one in told:
        said = [one["message"], *one["would_change"], *(reason["text"] for reason in one["reasons"])]
        assert [english for text in said for english in english_in(text)] == []


def test_a_language_without_a_catalogue_is_told_by_name() -> None:
    ended = advises(EXAMPLE, "--language", "tlh")

    assert (ended.status, ended.stdout) == (2, "")
    assert "tlh is none of en, de" in ended.stderr


def test_the_same_file_gives_the_same_bytes() -> None:
    assert advises(EXAMPLE, "--json") == advises(EXAMPLE, "--json")


def test_plain_text_loses_the_marks_and_keeps_what_a_runner_typed() -> None:
    assert plain_text("<b>Today</b>: a &lt;b&gt; 5 &amp; <i>more</i>") == "Today: a <b> 5 & more"
    assert plain_text('3 < 4, <a href="x">here</a>') == "3 < 4, here"


# --- what is documented

MEMBERS: tuple[type[StrEnum], ...] = (
    AthleteLevel,
    CrossOption,
    Event,
    FuelFlag,
    Illness,
    Outcome,
    Pain,
    Phase,
    Scope,
    Symptom,
    Trend,
)


def test_every_key_and_every_word_of_such_a_file_is_documented() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    section = page.partition("## `freshlegs advise`")[2].partition("\n## ")[0]
    coded = {word for part in section.split("`")[1::2] for word in part.split()}

    keys = {*scenarios.ATHLETE, *scenarios.TODAY_KEYS, *scenarios.PAIN_DETAIL, *DAILY}
    keys |= {*seasons.GOAL, *seasons.PLAN, *seasons.LAST_RACE, *seasons.ABSENCE}
    words = {*(one.value for kind in MEMBERS for one in kind), *KINDS}
    words |= {one.value for one in (*scenarios.FROM_FILES, *scenarios.CONTEXT)} | set(Verdict.__members__)
    assert (keys | words | {"weekly_km"}) - coded == set()
