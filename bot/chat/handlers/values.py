"""What is typed as the answer to one question of the form, or as the value of one setting."""

from __future__ import annotations

from collections.abc import Callable

from bot.coach.answers import Answer, Rated, Scoped
from bot.coach.checkin import Question
from bot.coach.measures import MOOD
from bot.coach.runner import Runner
from bot.routines.settings import Setting, Summary, Value
from bot.words import numbers
from bot.words.answers_said import scope_said, wrong_said
from bot.words.choices import choice_of
from bot.words.dates import weekday_said
from bot.words.numbers import NotUnderstood
from bot.words.words import FIRST_LANGUAGE, Words, words_in


def answer_to(question: Question, text: str, language: str = FIRST_LANGUAGE) -> Answer:
    """Raises NotUnderstood, or OutOfRange for a number nobody can have."""
    words = words_in(language)
    match question:
        case Question.LEGS:
            return Rated(question, numbers.rating(text, language=language))
        case Question.SLEEP:
            return Rated(question, numbers.sleep_h(text, language))
        case Question.MOOD:
            return Rated(question, numbers.rating(text, MOOD, language))
        case Question.PULSE:
            return Rated(question, numbers.pulse_bpm(text, language))
        case Question.SCOPE if (scope := scope_said(words, text)) is not None:
            return Scoped(scope)
        case Question.WRONG if (what := wrong_said(words, text)) is not None:
            return what
    raise NotUnderstood(text, numbers.Expected.RATING)


def value_of(words: Words, setting: Setting, text: str, runner: Runner) -> Value:
    """Raises NotUnderstood, or OutOfRange for a number outside its bounds."""
    if setting in _READERS:
        return _READERS[setting](text, runner)
    return choice_of(words, setting, text)


def _summary(text: str, language: str) -> Summary:
    """Reads a day and a time, such as "Friday 19:30"."""
    said = weekday_said(text, language)
    if said is None:
        raise NotUnderstood(text, numbers.Expected.CLOCK)
    weekday, at = said
    return Summary(weekday, numbers.clock_time(at, language))


def _distance(text: str, runner: Runner) -> float:
    return numbers.distance_km(text, runner.unit, language=runner.language)


_READERS: dict[Setting, Callable[[str, Runner], Value]] = {
    Setting.PROMPT_AT: lambda text, runner: numbers.clock_time(text, runner.language),
    Setting.EVENING: lambda text, runner: numbers.clock_time_or_never(text, runner.language),
    Setting.SUMMARY: lambda text, runner: _summary(text, runner.language),
    Setting.EASY_MIN: lambda text, runner: numbers.minutes(text, language=runner.language),
    Setting.WEEK_KM: _distance,
    Setting.WEEK_DAYS: lambda text, runner: numbers.days(text, language=runner.language),
    Setting.SLEEP_NEED: lambda text, runner: numbers.sleep_h(text, runner.language),
    Setting.LONGEST_KM: _distance,
}
