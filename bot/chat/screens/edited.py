"""Corrections: which day, what changed, and what that changes of today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.chat.screens.screen import Button, Screen, in_rows
from bot.chat.taps.edit import edit_data
from bot.coach.answers import marked_chips
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.routines.correcting import DaysView
from bot.routines.morning_view import Correction, Judged
from bot.words.shown import day_shown, number_shown
from bot.words.words import Words

_NUMBERS = (
    ("legs", "legs"),
    ("sleep", "sleep_h"),
    ("quality", "sleep_quality"),
    ("mood", "mood"),
    ("pulse", "resting_hr_bpm"),
)
"""What a number is called in the catalogue, and in a check-in."""


def days_screen(words: Words, view: DaysView, problem: str | None = None) -> Screen:
    """The days whose check-in can be corrected or filled in, each with how full it is."""
    buttons = (
        Button(
            words.say("button-edit-day", filled=filled.value, day=_day(words, day, view.today)),
            edit_data(day),
        )
        for day, filled in view.days
    )
    lines = [words.say("edit-which-day"), words.say("edit-signs")]
    return Screen("\n".join([problem, "", *lines] if problem else lines), in_rows(buttons, 2))


def _day(words: Words, day: date, today: date) -> str:
    return words.say("edit-today") if day == today else day_shown(day, words.language)


def correction_text(words: Words, day: date, today: date, correction: Correction) -> str:
    """What was changed, and what that changes of the advice; empty where neither is to be told."""
    lines = []
    if correction.before is not None and (what := changes_line(words, correction.before, correction.after)):
        lines.append(words.say("edit-changed", what=what))
    if correction.told_then:
        lines.append(words.say("edit-past-stays", day=day_shown(day, words.language)))
    if judged := _judged(words, correction, of_today=day != today):
        lines.append(judged)
    return "\n".join(lines)


def changes_line(words: Words, before: CheckIn, after: CheckIn) -> str:
    """Every answer that differs: sleep 5 h → 8 h · no longer: cold."""
    return " · ".join(_changes(words, before, after))


def _changes(words: Words, before: CheckIn, after: CheckIn) -> Iterator[str]:
    for name, attribute in _NUMBERS:
        was, now = getattr(before, attribute), getattr(after, attribute)
        if name == "quality" and {_bad(was), _bad(now)} == {True, False}:
            continue  # its chip tells
        if was != now:
            yield words.say(f"edit-of-{name}", was=_value(words, name, was), now=_value(words, name, now))
    if before.scope is not after.scope and after.scope is not None:
        yield words.say("form-answer-scope", value=after.scope.value)
    had, has = marked_chips(before), marked_chips(after)
    yield from (words.say("edit-more", what=words.say(f"chip-{chip}")) for chip in has if chip not in had)
    yield from (words.say("edit-less", what=words.say(f"chip-{chip}")) for chip in had if chip not in has)
    if before.closed and not after.closed:
        yield words.say("edit-open-again")


def _bad(quality: int | None) -> bool:
    return quality is not None and quality <= 2


def _value(words: Words, name: str, value: float | None) -> str:
    if value is None:
        return words.say("edit-not-told")
    if name == "quality":
        return words.say("talk-said-quality", value=int(value))
    return words.say(f"edit-value-{name}", value=number_shown(value, words.language))


def _judged(words: Words, correction: Correction, *, of_today: bool) -> str:
    """Whether the advice is another one now."""
    was, now = correction.was, correction.now
    if was is None or now is None:
        return ""
    if was.verdict is now.verdict:
        minutes = _other_minutes(was, now)
        return words.say(
            "edit-advice-stays",
            of=int(of_today),
            verdict=_name(words, now.verdict),
            was=minutes[0],
            now=minutes[1],
        )
    return words.say(
        "edit-advice-changes", of=int(of_today), was=_name(words, was.verdict), now=_name(words, now.verdict)
    )


def _other_minutes(was: Judged, now: Judged) -> tuple[int, int]:
    """The minutes before and now, where they differ; 0 and 0: there is nothing to tell of them."""
    if was.minutes is None or now.minutes is None or was.minutes == now.minutes:
        return 0, 0
    return round(was.minutes), round(now.minutes)


def _name(words: Words, verdict: Verdict) -> str:
    return words.say(f"edit-verdict-{verdict.name.lower().replace('_', '-')}")
