"""Answers without their names, in the order of the form: offered, never taken."""

from __future__ import annotations

import pytest

from bot.words.understanding import Intent, read


@pytest.mark.parametrize(
    ("line", "language", "offered"),
    [
        ("4 7.5 4 49", "en", {"legs": 4, "sleep_h": 7.5, "mood": 4, "resting_hr_bpm": 49}),
        ("3, 7, 3, 4", "en", {"legs": 3, "sleep_h": 7, "sleep_quality": 3, "mood": 4}),
        ("3/6/3/4", "de", {"legs": 3, "sleep_h": 6, "sleep_quality": 3, "mood": 4}),
        (
            "normal, 7, gut, gut, 53",
            "de",
            {"legs": 3, "sleep_h": 7, "sleep_quality": 4, "mood": 4, "resting_hr_bpm": 53},
        ),
        ("heavy / 6.5h / ok / good / 55", "en", {"legs": 2, "sleep_h": 6.5, "mood": 4, "resting_hr_bpm": 55}),
    ],
)
def test_bare_answers_are_offered_in_the_order_in_which_they_are_asked(
    line: str, language: str, offered: dict[str, float]
) -> None:
    understood = read(line, language=language)

    assert understood.intent is Intent.CHECKIN
    assert not understood.sure
    assert offered.items() <= understood.fields.items()


@pytest.mark.parametrize(
    "line", ["3, 7, 3, 9", "4 2 4 49", "4 13 4 49", "9, 9, 9", "good, 4", "4, 7, purple, 49"]
)
def test_where_no_order_fits_nothing_is_made_of_it(line: str) -> None:
    understood = read(line)

    assert not understood.sure
    assert not {"legs", "mood"} <= understood.fields.keys()


@pytest.mark.parametrize(
    ("line", "language", "fields"),
    [
        ("legs 3, slept 7h, sleep 4, mood 4", "en", {"legs": 3, "sleep_h": 7, "sleep_quality": 4, "mood": 4}),
        ("beine 3, 7h geschlafen, schlaf 4", "de", {"legs": 3, "sleep_h": 7, "sleep_quality": 4}),
    ],
)
def test_beside_the_hours_a_number_of_the_sleep_rates_it(
    line: str, language: str, fields: dict[str, float]
) -> None:
    assert read(line, language=language).fields == fields


def test_a_thumb_is_a_word() -> None:
    assert read("8 hrs sleep, legs 👍, mood 👎").fields == {"sleep_h": 8, "legs": 4, "mood": 2}
    assert read("8h schlaf, beine 👍🏽, laune 👍", language="de").fields == {
        "sleep_h": 8,
        "legs": 4,
        "mood": 4,
    }
    assert read("👍").intent is Intent.THANKS
    assert read("thanks 👍").intent is Intent.THANKS
