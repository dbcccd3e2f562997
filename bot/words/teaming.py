"""What a coach reads of those who share with them. It knows nothing but what was shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from bot.coach.checkin import PainDetail
from bot.coach.rulebook import Reason
from bot.coach.runner import DistanceUnit
from bot.coach.team import Shared, SharedDay, concerns
from bot.words.answers import answers_line
from bot.words.reasoning import sentence_of
from bot.words.sessions import session_in_words, workout_in_words
from bot.words.shown import day_shown, number_shown
from bot.words.weekly import verdict_name
from bot.words.words import MissingWords, Words

MOST_REASONS = 3
"""Reasons of an advice that a coach is told: those that pressed most."""
MOST_WORKOUTS = 5
"""Of one day: more of them are counted."""


def first_of(names: Iterable[str], most: int) -> str:
    """The first `most` in one line, and how many more there are: “Ada, Ben +3”."""
    told = list(names)
    left = len(told) - most
    return ", ".join(told[:most]) + (f" +{left}" if left > 0 else "")


def why_in_words(words: Words, shared: Shared) -> str:
    """Why this athlete may need a word, in one line; empty: nothing that was shared says so."""
    return ", ".join(_concern(words, one) for one in concerns(shared))


def only_missing(shared: Shared) -> bool:
    """There is nothing to say but that nothing was heard."""
    codes = [one.code for one in concerns(shared)]
    return bool(codes) and set(codes) == {"TEAM_MISSING"}


def today_in_words(words: Words, shared: Shared) -> str:
    """The colour of the day, or that there is none yet."""
    if shared.away is not None:
        return words.say("athlete-away", kind=shared.away.value)
    verdict = shared.of_today.verdict
    return words.say("team-today-open") if verdict is None else verdict_name(words, verdict)


def athlete_lines(words: Words, shared: Shared, unit: DistanceUnit) -> Iterator[str]:
    """The days that may be seen, the oldest first, and why today's advice is what it is."""
    if not shared.days:
        yield words.say("athlete-nothing")
    for day in shared.days:
        what = " · ".join(_of_day(words, day, unit))
        yield words.say("athlete-day", date=day_shown(day.day, words.language), what=what)
    if shared.reasons:
        yield ""
        yield words.say("athlete-why-today")
        pressing = sorted(shared.reasons, key=lambda one: -one.weight)
        said = (sentence for one in pressing if (sentence := _sentence(words, one, unit)))
        yield from (f"• {sentence}" for sentence in islice(said, MOST_REASONS))


def _sentence(words: Words, reason: Reason, unit: DistanceUnit) -> str | None:
    """The reason in words; None for one that came along from elsewhere and cannot be said."""
    try:
        return sentence_of(words, reason, unit)
    except MissingWords:
        return None


def _of_day(words: Words, day: SharedDay, unit: DistanceUnit) -> Iterator[str]:
    if day.verdict is not None:
        yield verdict_name(words, day.verdict)
    elif not day.answered:
        yield words.say("athlete-day-open")
    elif day.check_in is None:  # filled in later, and no more than that is shared
        yield words.say("athlete-day-answered")
    if day.check_in is not None and (line := answers_line(words, day.check_in)):
        yield line
    if day.planned is not None:
        yield words.say("athlete-planned", session=session_in_words(words, day.planned, unit))
    if day.workouts is not None:
        done = first_of((workout_in_words(words, one, unit) for one in day.workouts), MOST_WORKOUTS)
        yield words.say("athlete-trained", sessions=done) if done else words.say("athlete-trained-nothing")
    if day.check_in is not None and day.check_in.pain_detail is not None:
        yield words.say("athlete-pain", note=", ".join(_pain(words, day.check_in.pain_detail)))


def _pain(words: Words, detail: PainDetail) -> Iterator[str]:
    if detail.site is not None:
        yield detail.site
    if detail.during is not None:
        yield words.say("athlete-pain-during", during=number_shown(detail.during, words.language))
    if detail.next_morning is not None:
        yield words.say("athlete-pain-morning", morning=number_shown(detail.next_morning, words.language))
    if detail.weeks is not None:
        yield words.say("athlete-pain-weeks", weeks=round(detail.weeks))


def _concern(words: Words, reason: Reason) -> str:
    facts = {name: int(fact) for name, fact in reason.facts.items() if isinstance(fact, int | float)}
    return words.say(reason.code.lower().replace("_", "-"), **facts)
