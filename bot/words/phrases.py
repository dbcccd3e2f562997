"""The phrases of phrases.toml, read once and made into patterns: what a clause is compared with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.words.joined import any_whole
from bot.words.plain import clauses, nearest
from bot.words.repeats import unambiguous
from bot.words.word_lists import (
    FIRST_LANGUAGE,
    alternatives,
    one_spelling,
    word_list,
    words_in_patterns,
)


@dataclass(frozen=True, eq=False)
class Asks:
    """How one thing is asked for. `anywhere`: one such clause is enough; `alone`: when nothing else was said;
    `perhaps`: it may be meant so, and is asked back.
    """

    anywhere: re.Pattern[str]
    alone: re.Pattern[str]
    perhaps: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class Phrases:
    """One language's phrases, `asks` by intent.

    `no_end`: marks that end no clause; `leading`: clauses that only lead to the next; `joint`, `also`: words
    that part clauses, the latter those of complaints. `feels`: that it is "worse" or "better" than what was
    answered. `meant` are words a slip of the finger may have been meant as, `known` those that mean
    themselves.
    """

    language: str
    no_end: re.Pattern[str]
    leading: re.Pattern[str]
    filler: re.Pattern[str]
    edges: re.Pattern[str]
    also: re.Pattern[str]
    joint: re.Pattern[str]
    unwell: re.Pattern[str]
    asks: Mapping[str, Asks]
    feels: Mapping[str, re.Pattern[str]]
    short_for: Mapping[str, str]
    meant: frozenset[str]
    known: frozenset[str]


@dataclass(frozen=True)
class Clause:
    """One clause: `spelled` with all its words, `bare` without those that only greet or plead."""

    spelled: str
    bare: str


@lru_cache(maxsize=4)
def phrases(language: str = FIRST_LANGUAGE) -> Phrases:
    """The phrases of that language."""
    table = word_list("phrases", language)
    parting, spelling = table["clauses"], table["spelling"]
    asks, feels = (spelled_out(table[name], table["short_for"]) for name in ("asks", "feels"))
    return Phrases(
        language=language,
        no_end=re.compile(rf"(?<=\d),(?=\d)|{parting['no_end']}", re.IGNORECASE),
        leading=re.compile(parting["leading"]),
        filler=re.compile(parting["filler"]),
        edges=re.compile(parting["edges"]),
        joint=re.compile(parting["joint"]),
        also=re.compile(f"{parting['joint']}|{parting['also']}"),
        unwell=re.compile(parting["unwell"]),
        asks={
            intent: Asks(*(any_whole(ways.get(which, ())) for which in ("anywhere", "alone", "perhaps")))
            for intent, ways in asks.items()
        },
        feels={how: any_whole(ways) for how, ways in feels.items()},
        short_for=table["short_for"],
        meant=frozenset(spelling["meant"].split()),
        known=words_in_patterns([asks, feels, parting]) | set(spelling["other_words"].split()),
    )


def spelled_out(table: Any, short_for: Mapping[str, str]) -> Any:
    """The patterns of a table with their short forms spelled out, as in the clauses they are held against."""
    if isinstance(table, str):
        short = rf"(?<![\w\\\[])(?:{alternatives(short_for)})(?![\w*+?\]])"
        return unambiguous(re.sub(short, lambda found: short_for[found[0]], table))
    if isinstance(table, Mapping):
        return {name: spelled_out(one, short_for) for name, one in table.items()}
    return [spelled_out(one, short_for) for one in table]


def clauses_of(
    text: str, words: Phrases, *, joint: re.Pattern[str] | None = None, whole: bool = False
) -> list[Clause]:
    """The clauses in the words the phrases use; a clause that only greets, pleads or leads on is left out.

    What such a clause consists of may still be a command ("coach"): where nothing else was said it stays.
    `joint` are words that part clauses as well, such as "but". `whole`: those that lead on stay.
    """
    said = []
    for clause in clauses(words.no_end.sub(" ", one_spelling(text, words.language))):
        spelled = " ".join(_meant(words.short_for.get(word, word), words) for word in clause.split())
        for part in joint.split(spelled) if joint is not None else (spelled,):
            bare = words.edges.sub("", words.filler.sub(" ", f" {part} "))
            said.append(Clause(part.strip(), " ".join(bare.split())))
    telling = [clause for clause in said if clause.bare]
    while not whole and len(telling) > 1 and words.leading.fullmatch(telling[0].spelled):
        del telling[0]
    return telling or said[:1]


@lru_cache(maxsize=4096)
def _meant(word: str, words: Phrases) -> str:
    return word if word in words.known else nearest(word, words.meant)
