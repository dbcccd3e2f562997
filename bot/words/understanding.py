"""What a runner wants, read from a line typed in English.

First of all it listens for red flags, whatever else the line says. After that it is strict: an intent is
named only when a whole clause is made of phrases it knows, so that a line it half understands is UNKNOWN and
the runner is asked, never answered to a question that was not put.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.words import phrases, spelling
from bot.words.alarm import RedFlagWords, red_flag_words
from bot.words.plain import clauses, nearest

__all__ = ["Intent", "RedFlagWords", "red_flag_words", "understood"]


class Intent(StrEnum):
    """What the runner wants: the values of the public contract, and `privacy`.

    Where a line says several things, the one that stands first here counts.
    """

    RED_FLAG = "red_flag"
    ADVICE = "advice"
    CHECKIN = "checkin"
    WEEK = "week"
    WHY = "why"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    FORGET = "forget"
    HELP = "help"
    THANKS = "thanks"
    UNKNOWN = "unknown"


LONGEST_CLAUSE: Final = 16
"""Words. A question to the coach is short; a longer clause tells a story."""

_ANYWHERE: Final = {
    Intent.ADVICE: phrases.ADVICE,
    Intent.CHECKIN: phrases.CHECKIN,
    Intent.WEEK: phrases.WEEK,
    Intent.WHY: phrases.WHY,
    Intent.SETTINGS: phrases.SETTINGS,
    Intent.PRIVACY: phrases.PRIVACY,
    Intent.HELP: phrases.HELP,
}
"""One such clause is enough: "I slept well. What should I do today?"."""
_ALONE: Final = {
    Intent.ADVICE: phrases.ADVICE_ALONE,
    Intent.WEEK: phrases.WEEK_ALONE,
    Intent.FORGET: phrases.FORGET,
    Intent.THANKS: phrases.THANKS,
}
"""Said only when nothing else was: "today?", and what would delete."""

_THANKFUL_SIGNS: Final = frozenset("🙏👍❤👌💚🥰")


def understood(text: str) -> Intent:
    """The runner's intent: RED_FLAG first, then what a clause says, else UNKNOWN. Never raises.

    A question for advice next to words of illness or pain is CHECKIN: advice has to know of them first.
    """
    if red_flag_words(text) is not None:
        return Intent.RED_FLAG
    said = _said(text)
    if not said:
        return Intent.THANKS if any(sign in text for sign in _THANKFUL_SIGNS) else Intent.UNKNOWN
    asked = {_intent_of(clause, alone=len(said) == 1) for clause in said}
    if Intent.ADVICE in asked and any(phrases.UNWELL.search(clause) for clause in said):
        return Intent.CHECKIN
    return next(intent for intent in Intent if intent in asked)


def _said(text: str) -> list[str]:
    """The clauses, in the words the phrases use; what only greets or pleads is left out."""
    said = []
    for clause in clauses(text):
        words = " ".join(_meant(spelling.SHORT_FOR.get(word, word)) for word in clause.split())
        for part in phrases.JOINT.split(words):
            bare = phrases.EDGES.sub("", phrases.FILLER.sub(" ", f" {part} "))
            if bare.strip():
                said.append(" ".join(bare.split()))
    return said


def _intent_of(clause: str, *, alone: bool) -> Intent:
    """What one clause says. Some words say something only when they are all that was typed."""
    if len(clause.split()) > LONGEST_CLAUSE:
        return Intent.UNKNOWN
    for table in (_ANYWHERE, _ALONE) if alone else (_ANYWHERE,):
        for intent, pattern in table.items():
            if pattern.fullmatch(clause):
                return intent
    return Intent.UNKNOWN


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    return word if word in spelling.OTHER_WORDS else nearest(word, spelling.VOCABULARY)
