"""What runners hear who have the words under the pictures of their weeks read aloud.

`python -m tests.weeks.trends_aloud` writes it anew, to be read by people before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.chat.screens.trends import no_trends_screen, trends_screen
from bot.coach.past import PastDay
from bot.coach.runner import Runner
from bot.coach.season import Event
from bot.coach.trends import Theme, stretch_until
from bot.coach.workout import SessionKind
from bot.diary.notes import Race
from bot.routines.trends import TrendsView
from bot.words.words import Words, languages, words_in
from tests.weeks import runners, year
from tests.weeks.year import LAST_DAY, RUNNER

FILE = Path(__file__).with_suffix(".txt")
FRIDAY = date(2026, 11, 20)
EVERY = tuple(Theme)


def view_of(
    past: tuple[PastDay, ...], weeks: int, today: date = FRIDAY, runner: Runner = RUNNER
) -> TrendsView:
    """That runner's weeks as the diary would hand them out; races are the logged ones."""
    stretch = stretch_until(today, weeks)
    days = tuple(one for one in past if 0 <= (today - one.day).days < stretch.days_read)
    races = tuple(
        Race(one.day, Event.HALF)
        for one in days
        if one.day >= stretch.first_day and any(did.kind is SessionKind.RACE for did in one.workouts or ())
    )
    return TrendsView(runner, stretch, days, races)


def pictured() -> Iterator[tuple[str, TrendsView, tuple[Theme, ...]]]:
    """Who is read to, their weeks, and which themes of them."""
    lived = year.year()
    for weeks in (4, 12, 26, 52):
        yield f"A year with the bot, {weeks} weeks", view_of(lived, weeks), EVERY
    yield "Counts in miles", view_of(lived, 12, runner=year.in_miles()), (Theme.TRAINING,)
    yield "Tells minutes only", view_of(year.in_minutes(lived), 12), (Theme.TRAINING,)
    yield "No watch, no effort", view_of(year.without_pulse(lived), 52), (Theme.TRAINING, Theme.PULSE)
    yield "With gaps", view_of(year.gappy(lived), 26), EVERY
    thin, met = runners.thin(), runners.first_week()
    yield "Thin", view_of(thin.past, 4, thin.last_day, thin.runner), EVERY
    yield "Met five days ago", view_of(met.past, 12, met.last_day, met.runner), (Theme.TRAINING,)
    yield "Met today", view_of((), 12), (Theme.TRAINING,)


def message(words: Words, view: TrendsView, theme: Theme) -> str:
    """The whole message and its buttons."""
    shown = view.nearest(theme)
    if shown is None:
        screen = no_trends_screen(words, view, theme)
    else:
        screen = trends_screen(words, view, shown, theme)
    return "\n".join((screen.text, *(" | ".join(button.text for button in row) for row in screen.rows)))


def aloud() -> str:
    """Everything, in every language."""
    parts = [
        f"=== {who} ({language})\n{message(words_in(language), view, theme)}\n"
        for who, view, themes in pictured()
        for language in languages()
        for theme in themes
    ]
    return "\n".join(parts)


if __name__ == "__main__":
    assert LAST_DAY > FRIDAY
    FILE.write_text(aloud(), encoding="utf-8")
