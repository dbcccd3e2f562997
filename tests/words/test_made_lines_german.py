"""German mornings made of plain words are read as made, in whatever order and with whatever marks."""

from __future__ import annotations

from random import Random
from typing import Final

import pytest

from bot.words.understanding import Intent, read
from tests.words.made import Answer, Part, made, rated

MANY: Final = 300
MARKS: Final = (", ", ". ", "\n", " und ", " aber ")
NOTHING: Final = " "
GREETINGS: Final = ("", "", "", "moin, ", "Guten Morgen. ", "hallo, ")

LEGS: Final = {
    1: ("tot", "kaputt", "wie blei"),
    2: ("schwer", "müde", "steif", "träge", "nicht gut", "nicht so gut", "etwas müde"),
    3: ("ok", "normal", "mittel", "so lala", "ganz ok", "nicht schlecht"),
    4: ("gut", "locker", "leicht", "fit", "erholt", "ganz gut"),
    5: ("frisch", "super", "sehr gut", "top"),
}
LEGS_BEFORE: Final = {1: ("tote",), 2: ("schwere", "müde"), 3: ("normale",), 4: ("gute", "leichte", "fitte")}
MOOD: Final = {
    1: ("mies", "im keller", "gereizt"),
    2: ("schlecht", "nicht gut", "nicht so gut"),
    3: ("ok", "normal", "geht so", "mittel", "ganz ok"),
    4: ("gut", "entspannt", "ruhig", "ganz gut"),
    5: ("super", "sehr gut", "bestens"),
}
MOOD_BEFORE: Final = {1: ("miese",), 2: ("schlechte",), 3: ("normale",), 4: ("gute",), 5: ("super",)}
SLEEP: Final = {
    1: ("sehr schlecht",),
    2: ("schlecht", "mies", "unruhig", "nicht gut"),
    3: ("ok", "normal", "mittel", "nicht schlecht"),
    4: ("gut", "erholsam", "ganz gut"),
    5: ("super", "sehr gut", "prima"),
}


DENIED_AT_THE_END: Final[dict[str, tuple[str, ...]]] = {
    "legs": ("frisch sind die beine nicht", "gut sind die beine heute nicht gerade"),
    "mood": ("gut ist die laune nicht", "gut gelaunt bin ich nicht"),
    "sleep_quality": ("gut geschlafen hab ich nicht", "erholsam war die nacht nicht"),
}
"""Each of them poor, and no worse."""


def _denied(chance: Random, field: str) -> Part:
    return chance.choice(DENIED_AT_THE_END[field]), {field: 2}


def legs(chance: Random) -> Part:
    if chance.random() < 0.1:
        return _denied(chance, "legs")
    if chance.random() < 0.2:
        value = chance.randint(1, 5)
        return chance.choice(("beine {}", "beine: {}", "beine {}/5")).format(value), {"legs": value}
    if chance.random() < 0.3:
        return rated(chance, "legs", LEGS_BEFORE, ("{} beine", "habe {} beine"))
    told = ("beine {}", "meine beine sind {}", "beine: {}", "beine fühlen sich {} an", "beine heute {}")
    return rated(chance, "legs", LEGS, told)


def mood(chance: Random) -> Part:
    if chance.random() < 0.1:
        return _denied(chance, "mood")
    if chance.random() < 0.3:
        return rated(chance, "mood", MOOD_BEFORE, ("{} laune", "{} stimmung"))
    return rated(chance, "mood", MOOD, ("laune {}", "die stimmung ist {}", "laune: {}", "stimmung heute {}"))


def quality(chance: Random) -> Part:
    if chance.random() < 0.1:
        return _denied(chance, "sleep_quality")
    told = ("{} geschlafen", "habe {} geschlafen", "schlaf war {}", "schlaf: {}", "schlafqualität {}")
    return rated(chance, "sleep_quality", SLEEP, told)


def hours(chance: Random) -> Part:
    value = chance.choice((5, 5.5, 6, 6.5, 7, 7.5, 8, 9))
    told = (
        "{} stunden geschlafen",
        "{}h schlaf",
        "schlaf {}h",
        "habe {} stunden geschlafen",
        "{} std schlaf",
    )
    return chance.choice(told).format(f"{value:g}".replace(".", ",")), {"sleep_h": value}


def pulse(chance: Random) -> Part:
    value = chance.randint(42, 64)
    told: tuple[str, ...] = (
        "puls {}",
        "ruhepuls war {}",
        "{} bpm",
        "ruhepuls liegt bei {}",
        "puls: {}",
        "{} puls",
    )
    told = (*told, "ruhepuls unverändert {}", "puls wie immer {}", "gleicher puls wie gestern {}")
    return chance.choice(told).format(value), {"resting_hr_bpm": value}


ANSWERS: Final[tuple[Answer, ...]] = (legs, mood, quality, hours, pulse)


@pytest.mark.parametrize("mark", MARKS)
def test_answers_with_a_mark_between_them_are_read_as_they_were_made(mark: str) -> None:
    for seed in range(MANY // len(MARKS)):
        line, meant = made(seed, ANSWERS, GREETINGS, (mark,))
        understood = read(line, language="de")

        assert (understood.intent, dict(understood.fields)) == (Intent.CHECKIN, meant), line


def test_answers_with_nothing_between_them_are_never_surely_wrong() -> None:
    for seed in range(MANY):
        line, meant = made(seed, ANSWERS, GREETINGS, (NOTHING,))
        understood = read(line, language="de")

        assert not understood.sure or dict(understood.fields) == meant, line
