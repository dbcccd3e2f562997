"""What a runner asks the coach for, clause by clause: only phrases it knows count, never words picked out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.words.alarm import red_flag_words
from bot.words.phrases import Asks, Clause, Phrases, clauses_of, phrases
from bot.words.word_lists import FIRST_LANGUAGE


class Intent(StrEnum):
    """What the runner wants: the values of the public contract, and `privacy`.

    Where a line asks for several things, the one that stands first here counts.
    """

    RED_FLAG = "red_flag"
    ILLNESS = "illness"
    PAIN = "pain"
    ADVICE = "advice"
    CHECKIN = "checkin"
    HEAVY_LEGS = "heavy_legs"
    LOG = "log"
    WEEK = "week"
    WHY = "why"
    TIME = "time"
    PAUSE = "pause"
    RESUME = "resume"
    SNOOZE = "snooze"
    SKIP = "skip"
    UNDO = "undo"
    EDIT = "edit"
    PLAN = "plan"
    RACE = "race"
    COACH = "coach"
    EXPORT = "export"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    FORGET = "forget"
    HELP = "help"
    THANKS = "thanks"
    UNKNOWN = "unknown"


FIRST_SOUGHT: Final = (
    *(Intent.UNDO, Intent.EDIT, Intent.EXPORT, Intent.COACH, Intent.RACE, Intent.PLAN),
    *(Intent.RESUME, Intent.SKIP, Intent.SNOOZE),
)
"""Phrases that say more than those of the intents below: "fix my check-in" is no wish to check in."""
THEN_SOUGHT: Final = (
    *(Intent.ADVICE, Intent.CHECKIN, Intent.WEEK, Intent.WHY, Intent.SETTINGS, Intent.PRIVACY),
    *(Intent.FORGET, Intent.HELP, Intent.THANKS),
)
SOUGHT: Final = FIRST_SOUGHT + THEN_SOUGHT

THANKFUL_SIGNS: Final = frozenset("🙏👍❤👌💚🥰")

LONGEST_CLAUSE: Final = 16
"""Words. A question to the coach is short; a longer clause tells a story."""


@dataclass(frozen=True)
class Asked:
    """One thing that is asked for. `surely`: by a phrase that means nothing else. `beside`: also where the
    rest of the line says something else.
    """

    intent: Intent
    surely: bool = True
    beside: bool = True


def asked_in(
    said: list[Clause], words: Phrases, sought: Iterable[Intent] = SOUGHT
) -> tuple[Asked | None, ...]:
    """What each clause asks for; None where it asks for nothing that is known."""
    known = [(intent, words.asks[intent]) for intent in sought if intent in words.asks]
    return tuple(_asked(clause, known, alone=len(said) == 1) for clause in said)


def _asked(clause: Clause, known: list[tuple[Intent, Asks]], *, alone: bool) -> Asked | None:
    tellings = [one for one in (clause.bare, clause.spelled) if one and len(one.split()) <= LONGEST_CLAUSE]
    for telling in tellings:
        for intent, ways in known:
            if ways.anywhere.fullmatch(telling):
                return Asked(intent)
            if alone and ways.alone.fullmatch(telling):
                return Asked(intent, beside=False)
    ways_of = [(intent, ways, telling) for telling in tellings for intent, ways in known]
    for intent, ways, telling in ways_of:
        if ways.alone.fullmatch(telling):
            return Asked(intent, beside=False)
    for intent, ways, telling in ways_of:
        if ways.perhaps.fullmatch(telling):
            return Asked(intent, surely=False)
    return None


def corrects(text: str, words: Phrases) -> bool:
    """Whether one clause surely says that something was wrong, whatever the others tell: "correction: 7h"."""
    parted = (clauses_of(text, words, joint=joint, whole=True) for joint in (words.joint, None))
    found = (one for said in parted for one in asked_in(said, words, (Intent.EDIT,)))
    return any(one is not None and one.surely for one in found)


def understood(text: str, language: str = FIRST_LANGUAGE) -> Intent:
    """The one thing that a line asks for, if any: RED_FLAG first, else UNKNOWN. Never raises.

    A question for advice next to words of illness or pain is CHECKIN: advice has to know of them first.
    """
    if red_flag_words(text) is not None:
        return Intent.RED_FLAG
    words = phrases(language)
    said = [clause for clause in clauses_of(text, words, joint=words.joint) if clause.bare]
    if not said:
        return Intent.THANKS if any(sign in text for sign in THANKFUL_SIGNS) else Intent.UNKNOWN
    alone = len(said) == 1
    found = (one for one in asked_in(said, words, THEN_SOUGHT) if one is not None)
    asked = {one.intent for one in found if one.surely and (alone or one.beside)}
    if Intent.ADVICE in asked and any(words.unwell.search(clause.bare) for clause in said):
        return Intent.CHECKIN
    return next((intent for intent in Intent if intent in asked), Intent.UNKNOWN)
