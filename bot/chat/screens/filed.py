"""What became of a file from a watch, and what it measured overnight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.screens.training import SPORTS, log_screen
from bot.chat.taps.told import Aside, NightSaid, SportSaid, told_data
from bot.chat.taps.undo import undo_data
from bot.coach.checkin import Question
from bot.coach.workout import Sport
from bot.diary.notes import Logged
from bot.routines.filed import Entry, Filed
from bot.routines.nights import Night
from bot.words.sessions import workout_in_words
from bot.words.shown import day_shown, number_shown
from bot.words.words import Words

LINES = 10
"""Workouts, and reasons why some were left out, that one message lists."""


def filed_screens(words: Words, filed: Filed, left_out: Sequence[str]) -> Iterator[Screen]:
    """The messages about a file's workouts; none for a file that holds nothing but nights.

    `left_out` are sentences about what was not taken. One workout is shown as the log shows it; several are
    listed, and then the latest is asked about.
    """
    logged, latest = filed.logged, filed.latest
    if len(logged) == 1 and latest is not None and not (left_out or filed.known or filed.sport_open):
        yield log_screen(words, replace(latest, deed=filed.deed), _title(words, filed, logged[0].logged))
        return
    lines = [*_told(words, filed), *_few(words, left_out)]
    if not lines:
        return
    rows: Rows = ()
    if filed.deed:
        if filed.sport_open:
            lines += ["", words.say("filed-no-sport", count=len(logged))]
            rows = _sports(words, filed.deed)
        rows = (*rows, (Button(words.say("button-log-undo"), undo_data(filed.deed)),))
    yield Screen("\n".join(lines), rows)
    if latest is not None and latest.step is not None and not filed.sport_open:
        yield log_screen(words, latest)


def night_screen(words: Words, night: Night) -> Screen:
    """The offer to use what was measured in the night that ended on that day."""
    date = day_shown(night.day, words.language)
    return Screen(words.say("filed-night", date=date, what=_night(words, night)), (_uses(words, night),))


def night_kept_screen(words: Words, said: NightSaid) -> Screen:
    """One value was taken over; the other one is still offered, where there is one."""
    pulse = said.question is Question.PULSE
    kept = Night(said.day, *((int(said.value), None) if pulse else (None, said.value)))
    date = day_shown(said.day, words.language)
    text = words.say("filed-night-kept", date=date, what=_night(words, kept))
    if said.other is None:
        return Screen(text)
    left = Night(said.day, *((None, said.other) if pulse else (int(said.other), None)))
    more = words.say("filed-night-left", what=_night(words, left))
    return Screen(f"{text}\n\n{more}", (_uses(words, left),))


def _title(words: Words, filed: Filed, logged: Logged) -> str:
    if filed.measured:
        return words.say("filed-measured")
    if logged.mean_hr_bpm is None:
        return ""
    if logged.max_hr_bpm is None:
        return words.say("filed-pulse-mean", mean=logged.mean_hr_bpm)
    return words.say("filed-pulse", mean=logged.mean_hr_bpm, max=logged.max_hr_bpm)


def _told(words: Words, filed: Filed) -> Iterator[str]:
    if logged := filed.logged:
        yield words.say("filed-entered", count=len(logged))
        yield from (_line(words, filed, entry) for entry in reversed(logged[-LINES:]))
        if len(logged) > LINES:
            yield words.say("filed-more", count=len(logged) - LINES)
        if filed.measured:
            yield words.say("filed-measured-some", count=len(filed.measured))
        if filed.known:
            yield words.say("filed-known-some", count=filed.known)
    elif filed.known:
        yield words.say("filed-known", count=filed.known)


def _line(words: Words, filed: Filed, entry: Entry) -> str:
    what = workout_in_words(words, entry.logged.workout, filed.runner.unit)
    return words.say("filed-line", date=day_shown(entry.day, words.language), what=what)


def _few(words: Words, sentences: Sequence[str]) -> Iterator[str]:
    yield from sentences[:LINES]
    if len(sentences) > LINES:
        yield words.say("filed-left-out-more", count=len(sentences) - LINES)


def _sports(words: Words, deed: int) -> Rows:
    buttons = (Button(_sport(words, sport), told_data(SportSaid(deed, sport))) for sport in SPORTS)
    return in_rows(buttons, 3)


def _sport(words: Words, sport: Sport) -> str:
    if sport is Sport.RUN:
        return words.say("done-run", kind="none")
    return words.say("done-sport", sport=sport.value)


def _night(words: Words, night: Night) -> str:
    pulse = night.resting_hr_bpm
    first = "" if pulse is None else words.say("filed-night-pulse", value=pulse)
    if night.sleep_h is None:
        return first
    slept = words.say("filed-night-sleep", value=number_shown(night.sleep_h, words.language))
    return words.say("filed-night-both", first=first, second=slept) if first else slept


def _uses(words: Words, night: Night) -> tuple[Button, ...]:
    pulse, slept_h = night.resting_hr_bpm, night.sleep_h
    buttons = []
    if pulse is not None:
        data = told_data(NightSaid(night.day, Question.PULSE, pulse, slept_h))
        buttons.append(Button(words.say("button-night-pulse", value=pulse), data))
    if slept_h is not None:
        data = told_data(NightSaid(night.day, Question.SLEEP, slept_h, pulse))
        hours = number_shown(slept_h, words.language)
        buttons.append(Button(words.say("button-night-sleep", value=hours), data))
    return (*buttons, Button(words.say("button-night-leave"), told_data(Aside.LEAVE)))
