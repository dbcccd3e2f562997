"""What a runner wants, read from a typed line without a language model.

First of all it listens for red flags, whatever else the line says. After that it is strict: an intent is
sure only when whole clauses are made of phrases it knows, and a line that says several things at once, or
something more that nobody understood, is asked back. A confident wrong reading is the worst fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.words.alarm import RedFlagWords, red_flag_words
from bot.words.asked import THEN_SOUGHT, Asked, Intent, asked_in
from bot.words.check_in_line import MorningRead, check_in_line
from bot.words.complaints import COMPLAINTS, complaint_in
from bot.words.log_read import LogRead
from bot.words.phrases import Phrases, clauses_of, phrases
from bot.words.times_said import clock_said, pause_said
from bot.words.word_lists import FIRST_LANGUAGE

__all__ = ["Field", "Intent", "RedFlagWords", "Understood", "read", "red_flag_words", "understood"]

Field = str | int | float

LONGEST_TEXT: Final = 500
"""Characters. Whoever writes more tells a story: it is heard for red flags, and asked back."""
_THANKFUL_SIGNS: Final = frozenset("🙏👍❤👌💚🥰")
_BESIDE_OTHERS: Final = frozenset(
    (Intent.ADVICE, Intent.WEEK, Intent.WHY, Intent.SETTINGS, Intent.PRIVACY, Intent.HELP, Intent.SNOOZE)
)
"""Keeps and deletes nothing: may be done even where the rest of the line was not understood."""


@dataclass(frozen=True)
class Understood:
    """What a line says. `sure` False: the bot asks back. `fields` by the names of the contract.

    A field that was not said is absent. `beside`: the fields of a check-in that were told beside a question
    for advice ("I slept 5 hours. Should I run?"), so that they are not lost.
    """

    intent: Intent
    sure: bool
    fields: Mapping[str, Field] = field(default_factory=dict)
    beside: Mapping[str, Field] = field(default_factory=dict)


def read(text: str, *, language: str = FIRST_LANGUAGE, day: date | None = None) -> Understood:
    """What the runner wants. Never raises.

    `day` is the runner's own, for "until friday" and "monday"; without it they are in doubt.
    """
    if red_flag_words(text) is not None:
        return Understood(Intent.RED_FLAG, sure=True)
    if len(text) > LONGEST_TEXT:
        return Understood(Intent.UNKNOWN, sure=False)
    words = phrases(language)
    asked = _asked(text, words)
    if asked is not None and asked.surely and asked.intent not in _BESIDE_OTHERS:
        return Understood(asked.intent, sure=True)
    return _timed(text, language, day) or _told(text, language, words, day, asked)


def _asked(text: str, words: Phrases) -> Asked | None:
    """The one thing that the line asks for; in doubt where it asks for several, or says more than it asks."""
    said = clauses_of(text, words)
    if not any(clause.bare for clause in said) and any(sign in text for sign in _THANKFUL_SIGNS):
        return Asked(Intent.THANKS)
    found = [one for one in asked_in(said, words) if one is not None]
    telling = [one for one in found if one.intent is not Intent.THANKS] or found
    if not telling:
        return None
    intents = {one.intent for one in telling}
    first = next(intent for intent in Intent if intent in intents)
    whole = len(found) == len(said) and len(intents) == 1
    ways = [one for one in telling if one.intent is first and one.surely]
    beside = first in _BESIDE_OTHERS and any(one.beside for one in ways)
    return Asked(first, surely=bool(ways) and (whole or beside))


def _timed(text: str, language: str, day: date | None) -> Understood | None:
    """When to ask, or how long not to."""
    pause = pause_said(text, language, day)
    if pause is not None:
        days: dict[str, Field] = {} if pause.days is None else {"days": pause.days}
        return Understood(Intent.PAUSE, pause.sure, days)
    clock = clock_said(text, language)
    if clock is None or clock.at is None:
        return None
    if clock.once:
        return Understood(Intent.SNOOZE, sure=False)
    return Understood(Intent.TIME, clock.sure, {"time": clock.at})


def _told(text: str, language: str, words: Phrases, day: date | None, asked: Asked | None) -> Understood:
    """What the runner tells: a complaint, the morning, training; or what was asked beside it."""
    # here because the log asks in turn whether a line is a question to the coach
    from bot.words.log_lines import log_line

    morning = check_in_line(text, language)
    if morning.sure:
        return _morning(text, language, words, morning)
    complaint, whole = _complaint(text, language, words)
    if complaint is not None and not (asked and asked.surely and complaint.intent is Intent.HEAVY_LEGS):
        return _complained(complaint, whole, morning, asked)
    if asked is not None and asked.surely:
        beside = morning.fields if asked.intent is Intent.ADVICE else {}
        return Understood(asked.intent, sure=True, beside=beside)
    trained = log_line(text, day)
    if trained.is_log and not (morning.about and not trained.sure and not _measured(trained)):
        return Understood(Intent.LOG, trained.sure, _logged(trained))
    if morning.about:
        return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
    if asked is not None:
        return Understood(asked.intent, sure=False)
    return Understood(Intent.UNKNOWN, sure=False)


def _morning(text: str, language: str, words: Phrases, morning: MorningRead) -> Understood:
    """A check-in; but who says of the legs only that they are heavy complains of them."""
    if set(morning.fields) == {"legs"} and not any(character.isdigit() for character in text):
        complaint, _ = _complaint(text, language, words)
        if complaint is not None and complaint.intent is Intent.HEAVY_LEGS:
            return Understood(Intent.HEAVY_LEGS, complaint.surely)
    return Understood(Intent.CHECKIN, sure=True, fields=morning.fields)


def _complaint(text: str, language: str, words: Phrases) -> tuple[Asked | None, bool]:
    """The first of the complaints, and whether the line says nothing else."""
    said = clauses_of(text, words, parted=False)
    heard = [complaint_in(clause, language) for clause in said]
    if not all(one is not None and one.surely for one in heard):
        said = clauses_of(text, words)
        heard = [complaint_in(clause, language) for clause in said]
    found = [one for one in heard if one is not None]
    first = next((one for intent in COMPLAINTS for one in found if one.intent is intent and one.surely), None)
    first = first or next((one for intent in COMPLAINTS for one in found if one.intent is intent), None)
    return first, len(found) == len(said)


def _complained(complaint: Asked, whole: bool, morning: MorningRead, asked: Asked | None) -> Understood:
    """A complaint; in doubt where the line tells more than it. A question for advice may stand beside it."""
    beside = asked is not None and asked.surely and asked.intent in (Intent.ADVICE, Intent.WHY)
    if morning.about and complaint.intent is Intent.HEAVY_LEGS and set(morning.fields) != {"legs"}:
        return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
    if morning.about and complaint.intent is not Intent.HEAVY_LEGS and morning.fields:
        return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
    return Understood(complaint.intent, sure=complaint.surely and (whole or beside))


def _measured(trained: LogRead) -> bool:
    return trained.sport is not None or trained.distance_km is not None or trained.duration_min is not None


def _logged(trained: LogRead) -> dict[str, Field]:
    said: dict[str, Field | None] = {
        "sport": trained.sport and trained.sport.value,
        "kind": trained.kind and trained.kind.value,
        "distance_km": trained.distance_km,
        "duration_min": trained.duration_min,
        "rpe": trained.rpe,
        "outcome": trained.outcome and trained.outcome.value,
        "day_offset": trained.day_offset,
    }
    return {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in said.items()
        if value is not None
    }


def understood(text: str, language: str = FIRST_LANGUAGE) -> Intent:
    """The one thing that a line asks for, if any: RED_FLAG first, else UNKNOWN. Never raises.

    A question for advice next to words of illness or pain is CHECKIN: advice has to know of them first.
    """
    if red_flag_words(text) is not None:
        return Intent.RED_FLAG
    words = phrases(language)
    said = [clause for clause in clauses_of(text, words) if clause.bare]
    if not said:
        return Intent.THANKS if any(sign in text for sign in _THANKFUL_SIGNS) else Intent.UNKNOWN
    alone = len(said) == 1
    found = (one for one in asked_in(said, words, THEN_SOUGHT) if one is not None)
    asked = {one.intent for one in found if one.surely and (alone or one.beside)}
    if Intent.ADVICE in asked and any(words.unwell.search(clause.bare) for clause in said):
        return Intent.CHECKIN
    return next((intent for intent in Intent if intent in asked), Intent.UNKNOWN)
