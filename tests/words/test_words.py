"""The catalogue: whole, valid, and with a sentence for everything the coach can say."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from fluent.syntax import ast

import bot.coach.rules
from bot.words.words import (
    FIRST_LANGUAGE,
    MissingWords,
    Words,
    broken_sentences,
    languages,
    sentence_names,
    words_in,
)
from tests.words.catalogues import messages_of, nodes, ways

RULES = Path(bot.coach.rules.__file__).parent


def codes_of_the_coach() -> set[str]:
    """Every reason code that stands in the rules' source."""
    return {
        code
        for file in RULES.glob("*.py")
        for code in re.findall(r'(?:Reason\(\s*|: )"([A-Z][A-Z_]+)"', file.read_text(encoding="utf-8"))
    }


def test_every_code_of_the_coach_has_a_sentence() -> None:
    codes = codes_of_the_coach()
    assert {"LEGS_FRESH", "RHR_HIGH", "CONFOUNDER_ALCOHOL", "RED_FLAG_SYMPTOM"} <= codes

    missing = {code for code in codes if not words_in("en").knows("reason-" + code.lower().replace("_", "-"))}

    assert not missing


@pytest.mark.parametrize("language", languages())
def test_no_sentence_of_the_catalogue_is_broken(language: str) -> None:
    assert broken_sentences(language) == ()


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_sentence(language: str) -> None:
    assert sentence_names(language) == sentence_names(FIRST_LANGUAGE)


def test_an_unknown_language_reads_english() -> None:
    assert words_in("xx").language == "en"


def test_a_runners_own_words_cannot_become_markup() -> None:
    said = words_in("en").say("setting-zone-which", text="<b>Bonn</b> & <a href='x'>")

    assert "&lt;b&gt;Bonn&lt;/b&gt; &amp; " in said
    assert "<a" not in said


@pytest.mark.parametrize("language", languages())
def test_what_was_said_before_changes_nothing(language: str) -> None:
    words = Words(language)
    names = ("Pegasus", "<b>Pegasus</b>", "Pegasus & the pair that Bob lent me for the winter", "Pegasus")

    for minutes in (1, 40, 1, 12_000, 40):
        assert words.say("dose-min", minutes=minutes) == Words(language).say("dose-min", minutes=minutes)
    for name in names:
        said = words.say("setting-zone-which", text=name)
        assert said == Words(language).say("setting-zone-which", text=name)
        assert html.escape(name, quote=False) in said


def test_a_value_the_sentence_has_no_place_for_is_left_out() -> None:
    assert words_in("en").say("advice-why", legs=4, note="<b>") == words_in("en").say("advice-why")


def test_a_missing_sentence_or_value_is_told_by_name() -> None:
    words = Words("en")
    with pytest.raises(MissingWords, match="no sentence called nowhere"):
        words.say("nowhere")
    with pytest.raises(MissingWords, match="advice-what-easy"):
        words.say("advice-what-easy")


NEVER_SAID = {
    "en": ("overtraining syndrome", "diagnos", "you have a heart", "weight", "lazy", "your streak", "score"),
    "de": (
        "übertrainingssyndrom",
        "diagnos",
        "du hast ein herz",
        "körpergewicht",
        "deine serie",
        "punktzahl",
    ),
}


@pytest.mark.parametrize("language", languages())
def test_no_sentence_diagnoses_or_frightens(language: str) -> None:
    said = "\n".join(way for message in messages_of(language).values() for way in ways(message)).lower()

    assert [word for word in NEVER_SAID[language] if word in said] == []


@pytest.mark.parametrize("language", languages())
def test_no_sentence_uses_another(language: str) -> None:
    """Files are parsed one by one, when they are needed: the other might not be there."""
    used = [
        (name, node.id.name)
        for name, message in messages_of(language).items()
        for node in nodes(message)
        if isinstance(node, ast.MessageReference | ast.TermReference)
    ]

    assert used == []


def test_a_sentence_is_found_whichever_file_was_parsed_before() -> None:
    forth, back = Words("en"), Words("en")
    names = sorted(sentence_names("en"))

    assert all(forth.knows(name) for name in names)
    assert all(back.knows(name) for name in reversed(names))
    assert not back.knows("no-such-sentence")
