"""Laws of what a runner reads: short, whole, the same every time, never a diagnosis, never a ratio."""

from __future__ import annotations

import copy
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

import bot
from bot.coach.advisor import RULEBOOK, advise
from bot.coach.checkin import Pain, RedFlag, Tag
from bot.coach.morning import Morning
from bot.coach.runner import CrossOption
from bot.words.advising import MOST_CHARACTERS
from bot.words.words import sentence_names, words_in
from tests.coach.builders import ada, hard, morning, steady
from tests.coach.lives import mornings
from tests.coach.logged import answered, done, logged_morning
from tests.coach.spoken import FEWER, message_of

DIAGNOSES = re.compile(
    r"diagnos|overtrain|overreach|\bnfor\b|\bots\b|\breds\b|red-s|an(a)?emi|iron defici|stress fracture"
    r"|tendinitis|tendinop|myocard|covid|depress|shin splint|runner.s knee|syndrome|burn-?out|infarct"
    r"|arrhythm|thrombos|rhabdo",
    re.IGNORECASE,
)
RATIOS = re.compile(r"acwr|acute.{0,12}chronic|sweet spot|workload ratio", re.IGNORECASE)
UNFINISHED = re.compile(r"[{}]|\$|\bNone\b|\bnan\b|\binf\b|-1\b|\b0 min\b|, 0 (km|mi)\b|, ,|  |\( |\s[.,:;]")
"""Marks of a sentence whose value was missing, or of a dose of nothing."""


@FEWER
@given(mornings())
def test_every_message_is_whole_short_and_names_no_disease_and_no_ratio(one: Morning) -> None:
    advice = advise(one)
    message = message_of(one, advice)

    assert len(message) <= MOST_CHARACTERS
    assert "Not medical advice." in message
    for forbidden in (DIAGNOSES, RATIOS, UNFINISHED):
        found = forbidden.search(message)
        assert found is None, f"{found} in:\n{message}"
    for reason in (*advice.reasons, *([advice.looks_like] if advice.looks_like else [])):
        assert words_in("en").knows("reason-" + reason.code.lower().replace("_", "-"))
        assert not RATIOS.search(f"{reason.code} {' '.join(reason.facts)}")


def test_who_lacks_nothing_but_a_comparable_pulse_is_not_told_that_nothing_is_lacking() -> None:
    """A medicine, a tag, and everything else known: not quite sure, and nothing that could be told."""
    past = answered(done("eerelre" * 4), lambda ago: {})
    message = message_of(logged_morning(past, runner=ada(pulse_medicine=True), tags=[Tag.HEAT]))

    assert "Lacking: ." not in message


@FEWER
@given(mornings())
def test_the_same_morning_gives_the_same_bytes(one: Morning) -> None:
    assert message_of(one).encode() == message_of(copy.deepcopy(one)).encode()


def test_the_order_in_which_a_process_keeps_its_sets_changes_no_byte() -> None:
    """Sets of symptoms, tags and sports are hashed anew in every process."""
    said = "from tests.coach.test_laws_words import much_at_once; print(much_at_once())"
    texts = {
        subprocess.run(  # noqa: S603 - our own interpreter and our own line
            [sys.executable, "-c", said],
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            cwd=Path(bot.__file__).parents[1],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert texts == {f"{much_at_once()}\n".encode()}


def much_at_once() -> str:
    """A message with several of everything."""
    runner = ada(cross_options=frozenset(CrossOption))
    past = steady(30, pulse=50)
    flagged = morning(red_flags=list(RedFlag)[:4], tags=list(Tag), pulse=51, past=past, runner=runner)
    spent = morning(legs=1, mood=2, tags=list(Tag)[:5], pulse=50, past=past, planned=hard(), runner=runner)
    return message_of(flagged) + message_of(spent) + message_of(morning(pain=Pain.NIGGLE, runner=runner))


@pytest.mark.parametrize("entry", RULEBOOK, ids=lambda entry: str(entry.id))
def test_no_rule_is_about_a_ratio_of_acute_to_chronic_load(entry: object) -> None:
    assert not RATIOS.search(str(entry))


def test_no_sentence_of_the_catalogue_names_a_ratio() -> None:
    assert sentence_names("en")
    folder = Path(bot.__file__).parent / "words" / "en"
    for file in folder.glob("*.ftl"):
        found = RATIOS.search(file.read_text(encoding="utf-8"))
        assert found is None, f"{file.name}: {found}"
