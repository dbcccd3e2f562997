"""Many weeks: the message with its buttons, and what is said where there is no picture."""

from __future__ import annotations

from collections.abc import Iterator

from bot.chat.screens.races import race_name
from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.trends import trend_data
from bot.coach.trends import STRETCHES, Theme
from bot.routines.trends import TrendsView
from bot.words.trending import (
    WANTED,
    amount_shown,
    answers_lines,
    known_line,
    race_lines,
    title_line,
    training_lines,
)
from bot.words.words import Words

THEMES_A_ROW = 3


def trends_screen(words: Words, view: TrendsView, theme: Theme, wished: Theme | None = None) -> Screen:
    """The words under the picture of a theme there is one of. `wished`: what was asked for instead."""
    runner, stretch = view.runner, view.stretch
    lines = [title_line(words, theme, stretch)]
    if wished is not None and wished is not theme:
        lines.append(words.say("trends-other-theme", theme=wished.value))
    if theme is Theme.TRAINING:
        lines += training_lines(words, view.training, runner.unit, stretch)
    else:
        lines += answers_lines(words, view.answers[theme], stretch)
    races = [(race_name(words, race, runner.unit), race.day) for race in view.races]
    return Screen("\n".join((*lines, *race_lines(words, races))), _rows(words, view, theme))


def no_trends_screen(words: Words, view: TrendsView, wished: Theme) -> Screen:
    """Too little for any picture: what is known all the same, and the other stretches."""
    known = list(_known_so_far(words, view))
    rows = (_weeks_row(words, wished, view.stretch.weeks),)
    if not known:
        return Screen(words.say("trends-nothing", weeks=view.stretch.weeks), rows)
    thin = words.say("trends-thin", weeks=view.stretch.weeks, wanted=WANTED)
    return Screen("\n".join((thin, "", words.say("trends-known-so-far"), *known)), rows)


def _known_so_far(words: Words, view: TrendsView) -> Iterator[str]:
    training = view.training
    first = view.stretch.first_day
    runs = sum(one.running for past in view.past if past.day >= first for one in past.workouts or ())
    if runs:
        ran = sum(amount.value for amount in training.amounts if amount is not None)
        amount = amount_shown(words, ran, in_km=training.in_km, unit=view.runner.unit)
        yield "• " + words.say("trends-known-runs", runs=runs, amount=amount)
    for answers in view.answers.values():
        if answers.answers:
            yield "• " + known_line(words, answers)


def _rows(words: Words, view: TrendsView, theme: Theme) -> Rows:
    weeks = view.stretch.weeks
    themes = (
        _button(words, words.say("button-trends-theme", theme=one.value), one, weeks, one is theme)
        for one in view.themes
    )
    return (_weeks_row(words, theme, weeks), *in_rows(themes, THEMES_A_ROW))


def _weeks_row(words: Words, theme: Theme, weeks: int) -> tuple[Button, ...]:
    return tuple(
        _button(words, words.say("button-trends-weeks", weeks=one), theme, one, one == weeks)
        for one in STRETCHES
    )


def _button(words: Words, what: str, theme: Theme, weeks: int, chosen: bool) -> Button:
    text = words.say("button-trends-chosen", what=what) if chosen else what
    return Button(text, trend_data(theme, weeks))
