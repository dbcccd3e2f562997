"""What a runner wants, read from a typed line without a language model.

First of all it listens for red flags, whatever else the line says. After that it is strict: an intent is
sure only when whole clauses are made of phrases it knows, and a line that says several things at once, or
something more that nobody understood, is asked back. A confident wrong reading is the worst fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from bot.coach.workout import Outcome
from bot.words import complaints
from bot.words.alarm import RedFlagWords, red_flag_words
from bot.words.asked import THANKFUL_SIGNS, Asked, Intent, asked_in, corrects, understood
from bot.words.check_in_line import MorningRead, check_in_line
from bot.words.dates import Toward, day_said
from bot.words.log_lines import log_line
from bot.words.log_read import NO_LOG, LogRead
from bot.words.phrases import Phrases, clauses_of, phrases
from bot.words.times_beside import clock_beside, pause_beside
from bot.words.times_said import ClockSaid, PauseSaid, clock_said, pause_said, wait_said
from bot.words.word_lists import FIRST_LANGUAGE, own_first

__all__ = ["Field", "Intent", "RedFlagWords", "Understood", "read", "red_flag_words", "understood"]

Field = str | int | float

NOTHING_CERTAIN: Final = "hello"
"""It is looked for in every list of words, because it is in none."""
LONGEST_TEXT: Final = 500
"""Characters. Whoever writes more tells a story: it is heard for red flags, and asked back."""
_BESIDE_OTHERS: Final = frozenset(
    (Intent.ADVICE, Intent.WEEK, Intent.WHY, Intent.SETTINGS, Intent.PRIVACY, Intent.HELP, Intent.SNOOZE)
)
"""Keeps and deletes nothing: may be done even where the rest of the line was not understood."""
ORDINARY_LEGS: Final = 3
"""Of five. "Not fresh, but ok" complains of nothing."""
_MAYBE_TIMED: Final = frozenset((Intent.UNKNOWN, Intent.SNOOZE, Intent.SETTINGS))
"""What a line may be taken for as a whole whose one clause asks for a pause or names a time of day."""
_OF_A_DAY: Final = frozenset((Intent.WHY, Intent.EDIT))


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

    `day` is the runner's own, for "until friday", "monday" and "why yesterday"; without it they are in doubt.
    Read in the runner's language; what is not certain there may be so in another that the bot speaks.
    """
    if red_flag_words(text) is not None:
        return Understood(Intent.RED_FLAG, sure=True)
    if len(text) > LONGEST_TEXT:
        return Understood(Intent.UNKNOWN, sure=False)
    own_language, *other_languages = own_first("phrases", language)
    own = _read_in(text, own_language, day)
    if own.sure:
        return own
    others = [_read_in(text, other, day, strange=True) for other in other_languages]
    certain = [one for one in others if one.sure and own.intent in (one.intent, Intent.UNKNOWN)]
    if len(certain) == 1:
        return certain[0]
    strange = own.intent is Intent.UNKNOWN and own_language != FIRST_LANGUAGE
    return others[0] if strange and others else own


def learn(language: str) -> None:
    """Build what reading that language takes, a few seconds of a core; it stays for good."""
    _read_in(NOTHING_CERTAIN, own_first("phrases", language)[0], None)


def is_certain_in(text: str, language: str) -> bool:
    """Whether that language alone is enough to be sure of the line, so that no other has to be known."""
    if red_flag_words(text) is not None or len(text) > LONGEST_TEXT:
        return True  # what it says is not looked for in any language
    return _read_in(text, own_first("phrases", language)[0], None).sure


def _read_in(text: str, language: str, day: date | None, *, strange: bool = False) -> Understood:
    """The line in one language. `strange`: not the runner's own, so that no word of it may be passed over."""
    words = phrases(language)
    if how := _feels(text, words):
        return Understood(Intent.EDIT, sure=True, fields={"feels": how})
    asked, of_day = _of_a_day(_asked(text, words), text, words, day)
    if asked is not None and asked.surely and asked.intent not in _BESIDE_OTHERS:
        return Understood(asked.intent, sure=True, fields=of_day)
    understood = _timed(text, language, day) or _told(text, language, words, day, asked, strictly=strange)
    if not understood.sure and understood.intent in _MAYBE_TIMED and not understood.fields:
        understood = _timed_beside(text, language, day) or understood
    if understood.sure and understood.intent is Intent.SNOOZE:
        return _snoozed(text, language)
    return replace(understood, fields=of_day) if of_day and understood.sure else understood


def _feels(text: str, words: Phrases) -> str | None:
    """That the runner feels "worse" or "better" than what was answered; None where the line says more."""
    said = clauses_of(text, words)
    whole = (" ".join(clause.spelled for clause in said), " ".join(clause.bare for clause in said))
    return next((how for how, ways in words.feels.items() if any(map(ways.fullmatch, whole))), None)


def _of_a_day(
    asked: Asked | None, text: str, words: Phrases, day: date | None
) -> tuple[Asked | None, dict[str, Field]]:
    """What is asked with the past day it is asked of: "why yesterday?", "correct 8 May"."""
    if day is None or (asked is not None and asked.surely and asked.intent not in _OF_A_DAY):
        return asked, {}
    said = day_said(text, day, Toward.BACK, language=words.language)
    if said.day is None or said.day >= day:
        return asked, {}
    for one in (_asked(said.rest, words), asked):
        if one is not None and one.surely and one.intent in _OF_A_DAY:
            return one, {"date": said.day.isoformat()}
    return asked, {}


def _snoozed(text: str, language: str) -> Understood:
    """How long to wait, where that was said."""
    wait = wait_said(text, language)
    fields: dict[str, Field | None] = {"minutes": wait.minutes, "until": wait.until}
    said = {name: value for name, value in fields.items() if value is not None}
    return Understood(Intent.SNOOZE, wait.sure, said)


def _asked(text: str, words: Phrases) -> Asked | None:
    """The one thing that the line asks for; in doubt where it asks for several, or says more than it asks."""
    said = clauses_of(text, words, joint=words.joint)
    if not any(clause.bare for clause in said) and any(sign in text for sign in THANKFUL_SIGNS):
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
    return _of_time(pause_said(text, language, day), clock_said(text, language))


def _timed_beside(text: str, language: str, day: date | None) -> Understood | None:
    """The same in one clause, with an aside in another."""
    return _of_time(pause_beside(text, language, day), clock_beside(text, language))


def _of_time(pause: PauseSaid | None, clock: ClockSaid | None) -> Understood | None:
    if pause is not None:
        days: dict[str, Field] = {} if pause.days is None else {"days": pause.days}
        return Understood(Intent.PAUSE, pause.sure, days)
    if clock is None or clock.at is None:
        return None
    if clock.once:
        return Understood(Intent.SNOOZE, sure=False)
    return Understood(Intent.TIME, clock.sure, {"time": clock.at})


def _told(
    text: str, language: str, words: Phrases, day: date | None, asked: Asked | None, *, strictly: bool
) -> Understood:
    """What the runner tells: a complaint, the morning, training; or what was asked beside it."""
    morning = check_in_line(text, language, strictly=strictly)
    if morning.sure:
        return _morning(text, language, words, morning)
    complaint, whole = _complaint(text, language, words, alone=asked is None)
    if complaint == Asked(Intent.HEAVY_LEGS) and complaints.seeks_help(clauses_of(text, words), language):
        return Understood(Intent.HEAVY_LEGS, sure=True)
    instead = asked is not None and asked.surely and asked.intent is not Intent.WHY
    waited = asked is None or asked.intent is Intent.SNOOZE
    night = _whole({"sleep_h": morning.perhaps_h}) if waited else {}
    if night and complaint is not None and not complaint.surely and complaint.intent is not Intent.ILLNESS:
        complaint = None
    trained = log_line(text, day, language=language)
    skips = trained.outcome is Outcome.MISSED or (asked is not None and asked.intent is Intent.SKIP)
    if skips and complaints.others_alone(clauses_of(text, words), language):
        complaint = None  # "missed my run, the kids were ill"
    instead |= trained.far and morning.fields.keys() <= {"legs"}  # "8k easy, legs heavy" is a log
    if complaint is not None and not (instead and complaint.intent is Intent.HEAVY_LEGS):
        return _complained(complaint, whole, morning, asked)
    if asked is not None and asked.surely:
        beside = morning.fields if asked.intent is Intent.ADVICE else {}
        return Understood(asked.intent, sure=True, beside=beside)
    if strictly and trained.unread:
        trained = NO_LOG
    to_come = asked is not None and asked.intent is Intent.RACE and not trained.sure
    if to_come and trained.distance_km is None and trained.duration_min is None and not morning.fields:
        return Understood(Intent.RACE, sure=False)
    doubtful = morning.about and not trained.sure
    if trained.is_log and not (doubtful and (not _measured(trained) or _is_the_night(morning, trained))):
        return Understood(Intent.LOG, trained.sure, _logged(trained))
    if morning.about and not corrects(text, words):
        return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
    if night:
        return Understood(Intent.CHECKIN, sure=False, fields=night)
    return Understood(Intent.UNKNOWN if asked is None else asked.intent, sure=False)


def _morning(text: str, language: str, words: Phrases, morning: MorningRead) -> Understood:
    """A check-in; but who says of the legs only that they are heavy complains of them."""
    if (
        set(morning.fields) == {"legs"}
        and (morning.legs or 0) < ORDINARY_LEGS
        and not any(character.isdigit() for character in text)
    ):
        complaint, whole = _complaint(text, language, words)
        if complaint is not None and complaint.intent is Intent.HEAVY_LEGS:
            if not whole:  # "legs a bit tired, otherwise fine" rates them
                return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
            return Understood(Intent.HEAVY_LEGS, complaint.surely)
    return Understood(Intent.CHECKIN, sure=True, fields=morning.fields)


def _complaint(text: str, language: str, words: Phrases, *, alone: bool = False) -> tuple[Asked | None, bool]:
    """The first of the complaints, and whether the line says nothing else.

    `alone`: nothing is asked for beside it, so that clauses which only go on telling it say nothing else.
    """
    for joint in (None, words.joint, words.also):
        said = clauses_of(text, words, joint=joint)
        heard = [complaints.complaint_in(clause, language) for clause in said]
        if all(one is not None and one.surely for one in heard):
            break
    found = [one for one in heard if one is not None]
    order = complaints.COMPLAINTS.index
    first = min(found, key=lambda one: (not one.surely, order(one.intent)), default=None)
    if first is not None and complaints.another_in(said, language):
        first = replace(first, surely=False)
    left = [clause for clause, one in zip(said, heard, strict=True) if one is None]
    unheard = [clause for clause in left if not complaints.wonders(clause, language)]
    of_body = first is not None and first.intent is not Intent.HEAVY_LEGS
    more = alone and of_body and all(complaints.goes_on(clause, language) for clause in unheard)
    return first, not unheard or more


def _complained(complaint: Asked, whole: bool, morning: MorningRead, asked: Asked | None) -> Understood:
    """A complaint; in doubt where the line tells more than it. A question for advice may stand beside it."""
    beside = asked is not None and asked.surely and asked.intent in (Intent.ADVICE, Intent.WHY)
    heavy = complaint.intent is Intent.HEAVY_LEGS
    if morning.about and (set(morning.fields) != {"legs"} if heavy else morning.fields):
        return Understood(Intent.CHECKIN, sure=False, fields=morning.fields)
    return Understood(complaint.intent, sure=complaint.surely and (whole or beside))


def _is_the_night(morning: MorningRead, trained: LogRead) -> bool:
    """Whether all that was measured of that training is how long the runner slept."""
    slept_min = None if morning.sleep_h is None else morning.sleep_h * 60
    return trained.distance_km is None and slept_min is not None and trained.duration_min == slept_min


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
    return _whole(said)


def _whole(said: Mapping[str, Field | None]) -> dict[str, Field]:
    """What was said, whole numbers as such."""
    return {
        name: int(value) if isinstance(value, float) and value.is_integer() else value
        for name, value in said.items()
        if value is not None
    }
