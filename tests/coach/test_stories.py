"""Mornings that readers of the specification wrote down, and the coach's answers to them.

Each file of `stories` holds mornings of one theme in the form `freshlegs advise` reads, and under `expect`
what a good coach would say: which verdicts, which reasons, what the message names, what it must leave out,
and the largest dose. The advisor's own code was not read for them: where a story and the advisor disagree,
one of the two misreads the specification.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cli.scenarios import Scenario, scenarios_in
from bot.coach.advisor import Advice, advise
from bot.coach.baseline import FEWEST_EVER
from bot.coach.what_if import what_would_change
from bot.words.advising import advice_message
from bot.words.plain_text import plain_text
from bot.words.words import FIRST_LANGUAGE, words_in

HERE = Path(__file__).parent
FILES = sorted((HERE / "stories").glob("*.yaml"))
PUBLIC = HERE / "scenarios_public.yaml"

QUICK_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where the library was built with it: the files are long."""

MOST_REASONS, MOST_CHARACTERS = 8, 1200
ROUNDED_KM = 0.05
"""A dose is told to one decimal."""

DENIED = re.compile(
    r"\b(?:no|not|never|nothing|without|don't|do not|doesn't|does not|isn't|rule out)\b", re.IGNORECASE
)
"""Words that turn a sentence round: "never do intervals" does not prescribe intervals."""
SENTENCE_ENDS = re.compile(r"(?<=[.;!?])\s+|\n")


def told(scenario: Scenario) -> tuple[Advice, str]:
    """The advice on that morning, and the message a runner would read, as `freshlegs advise` prints them."""
    morning = scenario.morning
    today = morning.today
    advice = advise(morning)
    message = advice_message(
        words_in(FIRST_LANGUAGE),
        morning,
        advice,
        what_would_change(morning, advice),
        mornings=morning.record.check_ins_known,
        learning_until=int(FEWEST_EVER.value),
        begun=today.legs is not None or today.reported_anything,
    )
    return advice, plain_text(message)


def broken(expect: dict[str, Any], advice: Advice, message: str) -> list[str]:
    """What of the expectations the answer does not meet; empty when it meets all of them."""
    return [
        *_other_answers(expect, advice),
        *_too_much_said(advice, message),
        *_missing(expect.get("must_mention", []), advice, message),
        *_unwanted(expect.get("must_not", []), advice, message),
        *_over_the_limits(expect.get("prescription_limits", {}), advice),
    ]


def _codes(advice: Advice) -> list[str]:
    return [reason.code for reason in advice.reasons]


def _other_answers(expect: dict[str, Any], advice: Advice) -> Iterator[str]:
    said = {
        "verdict_any_of": advice.verdict.name,
        "state_any_of": advice.state.name,
        "confidence_any_of": advice.confidence.sureness.value,
    }
    for key, answer in said.items():
        if key in expect and answer not in expect[key]:
            yield f"{answer} instead of {' or '.join(expect[key])}"
    if (best := expect["preferred"]) != advice.verdict.name:
        yield f"{advice.verdict.name}, though {best} is the best answer"


def _too_much_said(advice: Advice, message: str) -> Iterator[str]:
    if len(advice.reasons) > MOST_REASONS:
        yield f"{len(advice.reasons)} reasons"
    if len(message) > MOST_CHARACTERS:
        yield f"a message of {len(message)} characters"


def _missing(wanted: list[dict[str, Any]], advice: Advice, message: str) -> Iterator[str]:
    for one in wanted:
        code, texts, numbers = one["code"], one["text_any_of"], one.get("numbers_any_of")
        if code not in _codes(advice):
            yield f"{code} is not among {', '.join(_codes(advice))}"
        if not any(re.search(text, message, re.IGNORECASE) for text in texts):
            yield f"nothing like {' | '.join(texts)} is said"
        if numbers and not any(number in message for number in numbers):
            yield f"none of the numbers {', '.join(numbers)} is said"


def _unwanted(unwanted: list[dict[str, Any]], advice: Advice, message: str) -> Iterator[str]:
    affirmed = [one for one in SENTENCE_ENDS.split(message) if not DENIED.search(one)]
    for one in unwanted:
        if one.get("code") in _codes(advice):
            yield f"{one['code']} is given as a reason ({one['why']})"
        for text in one.get("text_none_of", []):
            yield from (f"/{text}/ in: {line}" for line in affirmed if re.search(text, line, re.IGNORECASE))


def _over_the_limits(limits: dict[str, float], advice: Advice) -> Iterator[str]:
    if advice.verdict.name == "REST":
        return
    dose = advice.prescription
    for key, given, slack in (
        ("max_km", dose.km, ROUNDED_KM),
        ("max_minutes", dose.minutes, 0),
        ("max_rpe", dose.max_rpe, 0),
    ):
        if key in limits and given is not None and given > limits[key] + slack:
            yield f"{key} is {limits[key]}, prescribed are {given:g}"


@cache
def read(file: Path) -> dict[str, tuple[Scenario, dict[str, Any]]]:
    """The mornings of a file with their expectations, by id.."""
    written = file.read_text(encoding="utf-8")
    expected = {one["id"]: one["expect"] for one in yaml.load(written, QUICK_LOADER)["scenarios"]}  # noqa: S506
    return {one.id: (one, expected[one.id]) for one in scenarios_in(written)}


def misread(file: Path) -> dict[str, str]:
    """What the coach does not say as it should, by the story; empty when all of the file is well."""
    found = {}
    for scenario, expect in read(file).values():
        advice, message = told(scenario)
        if wrong := "\n".join(broken(expect, advice, message)):
            found[f"{scenario.id} {scenario.title}"] = wrong
    return found


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_the_coach_says_what_the_specification_asks_for(file: Path) -> None:
    assert misread(file) == {}


def test_every_public_scenario_gets_its_best_answer() -> None:
    assert misread(PUBLIC) == {}


def test_all_twenty_public_scenarios_are_there() -> None:
    assert [*read(PUBLIC)] == [f"P{number:02d}" for number in range(1, 21)]


def test_every_story_has_an_id_of_its_own() -> None:
    ids = [name for file in FILES for name in read(file)]
    assert len(ids) == len(set(ids))
