"""Every language says everything that English says, whole, well-formed and in its own words."""

from __future__ import annotations

import pytest

from bot.coach.answers import Chip
from bot.words.words import FIRST_LANGUAGE, broken_sentences, languages, sentence_names, words_in
from tests.words.catalogues import balanced, in_words, messages_of, tags, variables, ways
from tests.words.leaks import english_in

OTHERS = [language for language in languages() if language != FIRST_LANGUAGE]
LONGEST_BUTTON = 40
"""Characters, without the values that are put into it."""
UNITS = frozenset(("min", "km", "mi", "m", "h", "s"))
"""Written the same in every language."""
SAME_ON_PURPOSE = {
    "de": {
        "button-coach-back": "a coach is a Coach",
        "coach-title": "a coach is a Coach",
        "button-silence-pause": "the same word",
        "chip-stress": "the same word",
        "legs-3": "everybody says ok",
        "mood-3": "everybody says ok",
        "setting-name-prompt_at": "a check-in is a Check-in",
        "sport-pilates": "a name",
        "told-label-training": "the same word",
    }
}
"""Messages that are the same words as in English, and why."""
NAMES = {
    "de": dict.fromkeys(("calendar-foreign", "calendar-no-titles", "calendar-untitled"), ("date", "session"))
}
"""What stands in a message as it is: the columns of a table."""


def test_german_is_spoken() -> None:
    assert "de" in languages()


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_neither_less_nor_more_than_english(language: str) -> None:
    theirs, ours = sentence_names(language), sentence_names(FIRST_LANGUAGE)

    assert sorted(ours - theirs) == []
    assert sorted(theirs - ours) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_asks_for_the_same_values_in_every_language(language: str) -> None:
    ours, theirs = messages_of(FIRST_LANGUAGE), messages_of(language)
    differing = {
        name: sorted(variables(ours[name]) ^ variables(theirs[name]))
        for name in ours.keys() & theirs.keys()
        if variables(ours[name]) != variables(theirs[name])
    }

    assert differing == {}


@pytest.mark.parametrize("language", languages())
def test_no_sentence_is_broken_or_told_twice(language: str) -> None:
    assert broken_sentences(language) == ()
    assert len(sentence_names(language)) == len(messages_of(language))


@pytest.mark.parametrize("language", languages())
def test_every_mark_is_closed_whichever_way_a_sentence_goes(language: str) -> None:
    open_ended = {
        name
        for name, message in messages_of(language).items()
        if not all(balanced(tags(way)) for way in ways(message))
    }

    assert open_ended == set()


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_bold_in_english_is_bold_in_every_language(language: str) -> None:
    ours, theirs = messages_of(FIRST_LANGUAGE), messages_of(language)

    differing = {
        name
        for name in ours.keys() & theirs.keys()
        if {mark for way in ways(ours[name]) for mark in tags(way)}
        != {mark for way in ways(theirs[name]) for mark in tags(way)}
    }

    assert differing == set()


@pytest.mark.parametrize("language", languages())
def test_a_button_is_short(language: str) -> None:
    long = {
        name: way
        for name, message in messages_of(language).items()
        if name.startswith(("button-", "chip-"))
        for way in ways(message)
        if len(way) > LONGEST_BUTTON
    }

    assert long == {}


@pytest.mark.parametrize("language", languages())
def test_what_telegram_shows_of_the_bot_is_short_enough_for_it(language: str) -> None:
    words = words_in(language)
    commands = [name for name in sentence_names(language) if name.startswith("command-")]

    assert all(1 <= len(words.say(name)) <= 256 for name in commands)
    assert len(words.say("bot-short-description")) <= 120
    assert len(words.say("bot-description")) <= 512


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_was_left_in_english(language: str) -> None:
    ours, theirs = messages_of(FIRST_LANGUAGE), messages_of(language)
    same = {
        name
        for name in ours.keys() & theirs.keys()
        if set(in_words(ours[name])) - UNITS and in_words(ours[name]) == in_words(theirs[name])
    }

    assert sorted(same - SAME_ON_PURPOSE[language].keys()) == []
    assert sorted(SAME_ON_PURPOSE[language].keys() - same) == [], "told to be the same, and is not"


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_stands_in_the_catalogue_of_another_language(language: str) -> None:
    leaking = {
        name: found
        for name, message in messages_of(language).items()
        for way in ways(message)
        if (found := english_in(way, language, NAMES[language].get(name, ())))
    }

    assert leaking == {}


@pytest.mark.parametrize("language", languages())
def test_whatever_is_marked_in_the_morning_can_be_told_in_one_line(language: str) -> None:
    words = words_in(language)

    assert [
        chip for chip in Chip if not (words.knows(f"chip-{chip}") and words.knows(f"marked-{chip}"))
    ] == []


def test_english_is_found_wherever_it_stands() -> None:
    assert english_in("Heute: locker, 40 min. Talk until tomorrow.") == ["tomorrow", "until"]
    assert "heavy legs" in english_in("Bei heavy legs: /heavylegs")
    assert english_in("<b>Guten Morgen!</b> So 17. Mai · /today · Europe/Berlin") == []
    assert english_in("Deine Schuhe: The Speed Shoe", names=["The Speed Shoe"]) == []
