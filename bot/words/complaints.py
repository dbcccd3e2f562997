"""What a runner complains of: heavy legs, pain, illness. Red flags are heard before all of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.words.asked import LONGEST_CLAUSE, Asked, Intent
from bot.words.phrases import Clause, phrases, spelled_out
from bot.words.word_lists import one_of, word_list

COMPLAINTS: Final = (Intent.ILLNESS, Intent.PAIN, Intent.HEAVY_LEGS)
"""The first of them that is heard counts."""
LONGEST_COMPLAINT: Final = LONGEST_CLAUSE + 4
"""Words. Who is in pain tells more of it."""


@dataclass(frozen=True, eq=False)
class _Complaint:
    intent: Intent
    surely: re.Pattern[str]
    perhaps: re.Pattern[str]
    harmless: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class _Story:
    """`turns`: words that make a complaint something else; `doubtful`: that it is long ago, or asked for.

    `rating`: how bad it is, "3/10". `asks`: what it may be, "is that normal?". `others`: whose it is instead.
    `lasting`: that the legs have been so for long; `helps`: what may be done about that.
    """

    turns: re.Pattern[str]
    doubtful: re.Pattern[str]
    rating: re.Pattern[str]
    asks: re.Pattern[str]
    others: re.Pattern[str]
    lasting: re.Pattern[str]
    helps: re.Pattern[str]


def complaint_in(clause: Clause, language: str) -> Asked | None:
    """What this clause complains of; None for nothing. Sure only when all of it says so of the runner."""
    story = _story(language)
    elsewhere = story.doubtful.search(clause.spelled) or of_another(clause, language)
    tellings = [one for one in (clause.spelled, clause.bare) if one and len(one.split()) <= LONGEST_COMPLAINT]
    for one in () if elsewhere else _complaints(language):
        if any(one.surely.fullmatch(telling) and not one.harmless.search(telling) for telling in tellings):
            return Asked(one.intent)
    for one in _complaints(language):
        if one.perhaps.search(one.harmless.sub(" ", clause.spelled)):
            return Asked(one.intent, surely=False)
    return None


def of_another(clause: Clause, language: str) -> bool:
    """Whether a clause speaks of somebody or something else and not of the runner: "the dog has a fever"."""
    return _story(language).others.search(clause.spelled) is not None


def another_in(said: Iterable[Clause], language: str) -> bool:
    """Whether one of the clauses does."""
    return any(of_another(clause, language) for clause in said)


def goes_on(clause: Clause, language: str) -> bool:
    """Whether a clause beside a complaint only tells more of it: "been on the toilet all day".

    Not where it may deny it, call it over, speak of somebody else, or ask for something.
    """
    words, story = clause.spelled.split(), _story(language)
    if story.rating.fullmatch(clause.spelled):
        return True
    return len(words) <= LONGEST_COMPLAINT and not any(map(story.turns.fullmatch, words))


def wonders(clause: Clause, language: str) -> bool:
    """Whether a clause beside a complaint only asks what it may be."""
    return _story(language).asks.fullmatch(clause.spelled) is not None


def seeks_help(said: Iterable[Clause], language: str) -> bool:
    """Whether the line tells of legs that have been so for long, and asks what helps: no advice for today."""
    story, told = _story(language), [one for clause in said for one in (clause.spelled, clause.bare)]
    return any(map(story.lasting.search, told)) and any(map(story.helps.fullmatch, told))


@lru_cache(maxsize=4)
def _story(language: str) -> _Story:
    every = spelled_out(word_list("complaints", language), phrases(language).short_for)
    table, legs = every["story"], every["heavy_legs"]
    return _Story(
        turns=re.compile(table["turns"]),
        doubtful=re.compile(rf"\b(?:{table['doubtful']})\b"),
        rating=re.compile(table.get("rating", "(?!)")),
        asks=re.compile(table.get("asks", "(?!)")),
        others=re.compile(table.get("others", "(?!)")),
        lasting=re.compile(legs.get("lasting", "(?!)")),
        helps=re.compile(legs.get("helps", "(?!)")),
    )


@lru_cache(maxsize=4)
def _complaints(language: str) -> tuple[_Complaint, ...]:
    table = spelled_out(word_list("complaints", language), phrases(language).short_for)
    return tuple(
        _Complaint(
            intent,
            surely=one_of(table[intent]["surely"]),
            perhaps=re.compile(rf"\b(?:{'|'.join(table[intent]['perhaps'])})\b"),
            harmless=re.compile(rf"\b(?:{'|'.join(table[intent]['harmless'])})\b"),
        )
        for intent in COMPLAINTS
    )
