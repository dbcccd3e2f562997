"""What is typed as the answer to one question of the form, or as the value of one setting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from bot.chat.handlers.wrong import wrong_in
from bot.coach.answers import Answer, Rated, Scoped
from bot.coach.checkin import Question, Scope
from bot.coach.measures import MOOD
from bot.coach.runner import Runner
from bot.routines.settings import Setting, Summary, Value
from bot.words import numbers
from bot.words.choices import choice_of
from bot.words.numbers import NotUnderstood
from bot.words.words import Words

_SCOPES = {
    "only the legs": Scope.LEGS_ONLY,
    "legs only": Scope.LEGS_ONLY,
    "legs": Scope.LEGS_ONLY,
    "only legs": Scope.LEGS_ONLY,
    "all over": Scope.WHOLE_BODY,
    "tired all over": Scope.WHOLE_BODY,
    "whole body": Scope.WHOLE_BODY,
    "everything": Scope.WHOLE_BODY,
}


def answer_to(question: Question, text: str) -> Answer:
    """Raises NotUnderstood, or OutOfRange for a number nobody can have."""
    said = " ".join(text.lower().split()).strip(".! ")
    match question:
        case Question.LEGS:
            return Rated(question, numbers.rating(text))
        case Question.SLEEP:
            return Rated(question, numbers.sleep_h(text))
        case Question.MOOD:
            return Rated(question, numbers.rating(text, MOOD))
        case Question.PULSE:
            return Rated(question, numbers.pulse_bpm(text))
        case Question.SCOPE if said in _SCOPES:
            return Scoped(_SCOPES[said])
        case Question.WRONG if (what := wrong_in(said)) is not None:
            return what
    raise NotUnderstood(text, numbers.Expected.RATING)


def value_of(words: Words, setting: Setting, text: str, runner: Runner) -> Value:
    """Raises NotUnderstood, or OutOfRange for a number outside its bounds."""
    if setting in _READERS:
        return _READERS[setting](text, runner)
    return choice_of(words, setting, text)


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _clock_or_never(text: str) -> time | None:
    """Reads a time of day, or that none is wished."""
    if text.strip().lower().strip(" .!") in ("no", "none", "never", "off", "not at all"):
        return None
    return numbers.clock_time(text)


def _summary(text: str) -> Summary:
    """Reads a day and a time, such as "Friday 19:30"."""
    day, _, at = text.strip().lower().partition(" ")
    if day[:3] not in _WEEKDAYS:
        raise NotUnderstood(text, numbers.Expected.CLOCK)
    return Summary(_WEEKDAYS.index(day[:3]), numbers.clock_time(at))


_READERS: dict[Setting, Callable[[str, Runner], Value]] = {
    Setting.PROMPT_AT: lambda text, runner: numbers.clock_time(text),
    Setting.EVENING: lambda text, runner: _clock_or_never(text),
    Setting.SUMMARY: lambda text, runner: _summary(text),
    Setting.EASY_MIN: lambda text, runner: numbers.minutes(text),
    Setting.WEEK_KM: lambda text, runner: numbers.distance_km(text, runner.unit),
    Setting.WEEK_DAYS: lambda text, runner: numbers.days(text),
    Setting.SLEEP_NEED: lambda text, runner: numbers.sleep_h(text),
    Setting.LONGEST_KM: lambda text, runner: numbers.distance_km(text, runner.unit),
}
