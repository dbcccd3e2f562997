"""What Ada types in a line of her own, against the table of utterances."""

from __future__ import annotations

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.understanding import Intent, Understood, read
from tests.tables import every_row
from tests.words.utterances import ADAS_DAY, UTTERANCES, Utterance

EVERY = [(language, one) for language, table in UTTERANCES.items() for one in table]
EIGHTH = EVERY[::8]
"""Lines of every table, for every day."""


def said(utterance: Utterance, language: str) -> Understood:
    return read(utterance.text, language=language, day=ADAS_DAY)


def is_read_as_it_stands(language: str, utterance: Utterance) -> None:
    understood = said(utterance, language)

    assert (understood.intent, understood.sure) == (utterance.intent, utterance.sure)
    assert understood.fields == utterance.fields


@every_row("language utterance", EIGHTH)
def test_an_eighth_of_the_table_is_read_as_it_stands_there(language: str, utterance: Utterance) -> None:
    is_read_as_it_stands(language, utterance)


@every_row("language utterance", EVERY)
def test_each_line_of_the_table_is_read_as_it_stands_there(language: str, utterance: Utterance) -> None:
    is_read_as_it_stands(language, utterance)


def test_the_tables_are_as_long_as_promised_and_name_no_line_twice() -> None:
    texts = {language: [one.text for one in table] for language, table in UTTERANCES.items()}

    assert len(texts["en"]) + len(texts["de"]) >= 300
    assert len(texts["de"]) >= 150
    assert all(len(set(lines)) == len(lines) for lines in texts.values())


@every_row("language utterance", EVERY)
def test_a_line_in_the_other_language_is_read_right_or_asked_back(
    language: str, utterance: Utterance
) -> None:
    understood = said(utterance, {"en": "de", "de": "en"}[language])

    assert not understood.sure or understood.intent == utterance.intent


@every_row("utterance", [one for one in UTTERANCES["de"] if not set(one.text).isdisjoint("äöüß")])
def test_umlauts_are_read_however_they_are_typed(utterance: Utterance) -> None:
    meant = said(utterance, "de")
    for spelled in (("ae", "oe", "ue", "ss"), ("a", "o", "u", "ss")):
        typed = utterance.text
        for umlaut, letters in zip("äöüß", spelled, strict=True):
            typed = typed.replace(umlaut, letters)

        assert read(typed, language="de", day=ADAS_DAY) == meant


def test_every_intent_stands_in_the_table_of_every_language() -> None:
    for table in UTTERANCES.values():
        assert {one.intent for one in table} == {intent.value for intent in Intent}


def test_the_language_of_a_country_is_read_like_the_language() -> None:
    assert read("legs 3", language="en-GB") == read("legs 3")


def test_a_language_without_lists_is_read_in_english() -> None:
    assert read("legs 3", language="xx") == read("legs 3")


@pytest.mark.parametrize(
    ("typed", "sleep_h"), [("slept 13.75h", 13.75), ("slept 14h", 14), ("slept 14.25h", None)]
)
def test_a_value_beyond_its_scale_is_left_out_and_asked_back(typed: str, sleep_h: float | None) -> None:
    understood = read(typed)

    assert understood.fields.get("sleep_h") == sleep_h
    assert understood.sure is (sleep_h is not None)


@pytest.mark.parametrize(
    ("typed", "bpm"), [("hr 24", None), ("hr 25", 25), ("hr 120", 120), ("hr 121", None)]
)
def test_a_pulse_is_believed_inside_its_scale(typed: str, bpm: int | None) -> None:
    assert read(typed).fields.get("resting_hr_bpm") == bpm


@pytest.mark.parametrize(("typed", "sure"), [("sleep 5, legs 3", False), ("sleep 5.25, legs 3", True)])
def test_a_bare_number_beside_sleep_is_hours_only_where_it_is_no_rating(typed: str, sure: bool) -> None:
    assert read(typed).sure is sure


@pytest.mark.parametrize(("typed", "sure"), [("2.75h, legs 3", False), ("3h, legs 3", True)])
def test_hours_of_nothing_are_sleep_where_they_are_a_night(typed: str, sure: bool) -> None:
    assert read(typed).sure is sure


def test_until_a_day_needs_to_know_which_day_it_is() -> None:
    assert read("pause until friday", day=date(2026, 5, 13)).fields == {"days": 3}
    assert read("pause until friday") == Understood(Intent.PAUSE, sure=False)


def test_what_is_told_beside_a_question_is_not_lost() -> None:
    understood = read("I slept 5 hours, legs 2. Should I run?")

    assert (understood.intent, understood.fields) == (Intent.ADVICE, {})
    assert understood.beside == {"sleep_h": 5, "legs": 2}


@pytest.mark.parametrize(
    "typed", ["mood 3, slept 7h, legs 4", "legs 4 mood 3 slept 7h", "slept 7h, legs 4, mood 3"]
)
def test_the_order_of_the_answers_does_not_matter(typed: str) -> None:
    assert read(typed) == Understood(Intent.CHECKIN, sure=True, fields={"legs": 4, "sleep_h": 7, "mood": 3})


@given(
    legs=st.sampled_from([1, 1.5, 2, 3, 4.5, 5]),
    mood=st.integers(1, 5),
    bpm=st.integers(25, 120),
    slept=st.integers(0, 14),
    order=st.permutations(range(4)),
    between=st.sampled_from([" ", ", ", ". ", "; ", " / ", "\n", " and "]),
)
def test_all_answers_of_a_morning_are_read_in_any_order(
    legs: float, mood: int, bpm: int, slept: int, order: list[int], between: str
) -> None:
    answers = [f"legs {legs}", f"mood {mood}", f"hr {bpm}", f"slept {slept}h"]
    understood = read(between.join(answers[place] for place in order))

    fields = {"legs": legs, "mood": mood, "resting_hr_bpm": bpm, "sleep_h": slept}
    assert understood == Understood(Intent.CHECKIN, sure=True, fields=fields)


@given(st.text(max_size=300))
def test_whatever_is_typed_is_read(typed: str) -> None:
    assert isinstance(read(typed, day=ADAS_DAY), Understood)


@given(
    st.lists(st.sampled_from(sorted({w for one in UTTERANCES["en"] for w in one.text.split()})), max_size=12)
)
def test_words_of_the_table_thrown_together_never_leave_their_scales(words: list[str]) -> None:
    fields = read(" ".join(words), day=ADAS_DAY).fields

    for name, low, high in (
        ("legs", 1, 5),
        ("mood", 1, 5),
        ("sleep_quality", 1, 5),
        ("sleep_h", 0, 14),
        ("resting_hr_bpm", 25, 120),
        ("days", 1, 366),
    ):
        value = fields.get(name, low)
        assert isinstance(value, int | float)
        assert low <= value <= high


@given(st.sampled_from(UTTERANCES["en"]), st.sampled_from(string.ascii_lowercase), st.data())
def test_a_slip_of_the_finger_never_silences_an_alarm_beside_it(
    utterance: Utterance, letter: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(utterance.text)))
    typed = f"{utterance.text[:at]}{letter}{utterance.text[at:]}\nchest pain"

    assert read(typed, day=ADAS_DAY) == Understood(Intent.RED_FLAG, sure=True)


def test_a_long_story_is_heard_for_red_flags_and_asked_back() -> None:
    story = "it was a long day and " * 30

    assert read(story) == Understood(Intent.UNKNOWN, sure=False)
    assert read(f"{story} and then I fainted").intent is Intent.RED_FLAG


@pytest.mark.parametrize("typed", ["a bit " * 33, "legs " + "a bit " * 30, "slept just about " * 11 + "x"])
def test_a_long_row_of_little_words_comes_to_an_end(typed: str) -> None:
    assert not read(typed).sure
