"""English mornings made of plain words are read as they were made, in any order and with any marks."""

from __future__ import annotations

from random import Random
from typing import Final

import pytest

from bot.words.understanding import Intent, read
from tests.words.made import Answer, Part, made, rated

MANY: Final = 240
MARKS: Final = (", ", ". ", "; ", "\n", " - ", " and ", " but ", ", and ")
NOTHING: Final = " "
GREETINGS: Final = ("", "", "", "morning, ", "Hi! ", "Hey coach, ")

LEGS: Final = {
    1: ("dead", "awful", "terrible", "wrecked"),
    2: ("heavy", "tired", "sore", "stiff", "sluggish"),
    3: ("ok", "fine", "normal", "average", "not bad", "decent"),
    4: ("good", "light", "strong", "rested"),
    5: ("springy", "fresh", "great", "perfect", "amazing"),
}
MOOD: Final = {
    1: ("awful", "terrible", "very low"),
    2: ("low", "bad", "poor", "flat"),
    3: ("ok", "fine", "normal", "average", "decent"),
    4: ("good", "positive", "pretty good"),
    5: ("great", "excellent", "very good"),
}
SLEEP: Final = {
    1: ("terrible", "awful", "very bad"),
    2: ("bad", "poor", "rough", "rubbish"),
    3: ("ok", "fine", "normal", "not bad", "decent"),
    4: ("good", "pretty good", "solid"),
    5: ("great", "very good", "perfect"),
}
SLEPT: Final = {1: ("terribly",), 2: ("badly", "poorly"), 3: ("ok",), 4: ("well",), 5: ("very well", "great")}


def legs(chance: Random) -> Part:
    if chance.random() < 0.2:
        value = chance.randint(1, 5)
        return chance.choice(("legs {}", "legs: {}", "legs {}/5")).format(value), {"legs": value}
    told = ("legs {}", "my legs are {}", "legs feel {}", "legs: {}", "{} legs", "legs {} today")
    return rated(chance, "legs", LEGS, told)


def mood(chance: Random) -> Part:
    return rated(chance, "mood", MOOD, ("mood {}", "my mood is {}", "mood: {}", "{} mood", "mood {} today"))


def quality(chance: Random) -> Part:
    if chance.random() < 0.3:
        return rated(chance, "sleep_quality", SLEPT, ("slept {}", "i slept {}"))
    told = ("sleep {}", "sleep was {}", "my sleep was {}", "{} sleep", "sleep quality {}")
    return rated(chance, "sleep_quality", SLEEP, told)


def hours(chance: Random) -> Part:
    value = chance.choice((5, 5.5, 6, 6.5, 7, 7.5, 8, 9))
    told = ("slept {:g} hours", "{:g}h sleep", "{:g} hours of sleep", "slept {:g}h", "i slept {:g} hours")
    return chance.choice(told).format(value), {"sleep_h": value}


def pulse(chance: Random) -> Part:
    value = chance.randint(42, 66)
    told = ("hr {}", "rhr {}", "heart rate {} bpm", "{} bpm", "pulse was {}", "resting pulse {}")
    return chance.choice(told).format(value), {"resting_hr_bpm": value}


ANSWERS: Final[tuple[Answer, ...]] = (legs, mood, quality, hours, pulse)


def test_what_is_made_of_plain_words_is_read_as_it_was_made() -> None:
    lines = [made(seed, ANSWERS, GREETINGS, MARKS) for seed in range(MANY)]
    read_so = [(line, said, read(line)) for line, said in lines]

    assert not [
        (line, said, one)
        for line, said, one in read_so
        if one.intent is not Intent.CHECKIN or dict(one.fields) != said
    ]
    assert sum(one.sure for _, _, one in read_so) >= 0.97 * MANY


def test_without_a_mark_between_the_answers_none_is_sure_and_wrong() -> None:
    lines = [made(seed, ANSWERS, GREETINGS, (NOTHING,)) for seed in range(MANY // 3)]
    read_so = [(line, said, read(line)) for line, said in lines]

    assert not [(line, said, one) for line, said, one in read_so if one.sure and dict(one.fields) != said]


@pytest.mark.parametrize("marks", [(mark,) for mark in MARKS])
def test_a_bad_night_is_bad_whatever_stands_beside_it(marks: tuple[str, ...]) -> None:
    for how, value in (("bad", 2), ("really bad", 1), ("very bad", 1), ("not bad", 3)):
        for night in ("sleep was", "my sleep was", "night was"):
            line = marks[0].join((f"{night} {how}", "legs normal", "heart rate 56 bpm"))

            assert read(line).fields == {"sleep_quality": value, "legs": 3, "resting_hr_bpm": 56}, line
