"""What a runner complains of: heavy legs, pain, illness. Red flags are heard before all of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.words.asked import LONGEST_CLAUSE, Asked, Intent
from bot.words.phrases import Clause
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


def complaint_in(clause: Clause, language: str) -> Asked | None:
    """What this clause complains of; None for nothing. Sure only when the whole clause says so."""
    tellings = [one for one in (clause.spelled, clause.bare) if one and len(one.split()) <= LONGEST_COMPLAINT]
    for one in _complaints(language):
        if any(one.surely.fullmatch(telling) and not one.harmless.search(telling) for telling in tellings):
            return Asked(one.intent)
    for one in _complaints(language):
        if one.perhaps.search(one.harmless.sub(" ", clause.spelled)):
            return Asked(one.intent, surely=False)
    return None


@lru_cache(maxsize=4)
def _complaints(language: str) -> tuple[_Complaint, ...]:
    table = word_list("complaints", language)
    return tuple(
        _Complaint(
            intent,
            surely=one_of(table[intent]["surely"]),
            perhaps=re.compile(rf"\b(?:{'|'.join(table[intent]['perhaps'])})\b"),
            harmless=re.compile(rf"\b(?:{'|'.join(table[intent]['harmless'])})\b"),
        )
        for intent in COMPLAINTS
    )
