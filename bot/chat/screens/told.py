"""A typed line that is asked back: what was read, what is in doubt, and a button for each meaning."""

from __future__ import annotations

from collections.abc import Iterator

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.told import Aside, told_data
from bot.chat.taps.training import happened_data
from bot.coach.runner import DistanceUnit
from bot.coach.workout import Workout
from bot.routines.log_question import SomethingElse
from bot.routines.telling import Doubtful, Meant, workout_read
from bot.words.log_read import Doubt
from bot.words.reasoning import kilometres
from bot.words.sessions import (
    SHORT_KM,
    duration_shown,
    size_in_words,
    training_day,
    when_of,
    workout_in_words,
)
from bot.words.shown import day_shown, number_shown
from bot.words.words import Words

LONGEST_ECHO = 40
"""Characters of a runner's own words that a question repeats."""


def doubt_screen(words: Words, doubtful: Doubtful) -> Screen:
    """Ask back. Where no choice can settle it there are no buttons, but a word on how to type it."""
    lines = [" ".join((words.say("told-not-yet"), *_read(words, doubtful)))]
    lines += _doubts(words, doubtful)
    if not doubtful.ways:
        lines.append(words.say("told-type-again"))
        return Screen("\n\n".join(lines))
    if Doubt.NOT_UNDERSTOOD in doubtful.read.doubts:
        lines.append(words.say("told-leave-it-out"))
    return Screen("\n\n".join(lines), _buttons(words, doubtful))


def _read(words: Words, doubtful: Doubtful) -> Iterator[str]:
    """What is certain; nothing where that is too little to tell."""
    read, unit = doubtful.read, doubtful.runner.unit
    if Doubt.SEVERAL_SESSIONS in read.doubts and not doubtful.ways:
        return  # the amounts of one and of another would read like one session
    if read.rested:
        what = words.say("told-read-rest")
    elif read.sport is None:
        what = size_in_words(words, read.duration_min, read.distance_km, unit)
    else:
        what = workout_in_words(words, workout_read(read), unit)
    if what and len(doubtful.days) == 1:
        yield words.say("told-read-of", what=what, day=training_day(words, doubtful.days[0], doubtful.today))
    elif what:
        yield words.say("told-read", what=what)


def _doubts(words: Words, doubtful: Doubtful) -> Iterator[str]:
    read = doubtful.read
    doubts = list(read.doubts)
    if len(doubtful.days) > 1 and Doubt.WHICH_DAY not in doubts:
        doubts.insert(0, Doubt.WHICH_DAY)
    unread = " ".join(read.unread)
    unread = unread if len(unread) <= LONGEST_ECHO else f"{unread[:LONGEST_ECHO]}…"
    amount = "" if read.amount is None else number_shown(read.amount, words.language)
    for doubt in doubts:
        rested = read.rested and doubt == Doubt.DONE_OR_PLANNED
        name = "rested-or-planned" if rested else str(doubt)
        yield words.say("told-doubt", doubt=name, amount=amount, unread=unread)


def _buttons(words: Words, doubtful: Doubtful) -> Rows:
    read = doubtful.read
    ways = (Button(_label(words, doubtful, way), told_data(way)) for way in doubtful.ways)
    rows = list(in_rows(ways, 1 if len(doubtful.ways) == 1 else 2))
    if Doubt.ANYTHING_ELSE in read.doubts:
        data = happened_data(doubtful.days[0], SomethingElse(), in_form=False)
        rows.append((Button(words.say("button-log-else"), data),))
    if Doubt.DONE_OR_PLANNED in read.doubts:
        rows.append((Button(words.say("button-told-plan"), told_data(Aside.PLAN)),))
    rows.append((Button(words.say("button-told-no-log"), told_data(Aside.NO_LOG)),))
    return tuple(rows)


def _label(words: Words, doubtful: Doubtful, way: Meant) -> str:
    """What tells this way from the others; the only way is told whole."""
    if len(doubtful.ways) == 1:
        if way.workout is None:
            return words.say("button-told-rest")
        what = workout_in_words(words, way.workout, doubtful.runner.unit)
        return words.say("button-told-yes", what=what)
    parts = list(_differing(words, doubtful, way))
    label = parts[0] if parts else ""
    for part in parts[1:]:
        label = words.say("told-label-both", first=label, second=part)
    return label


def _differing(words: Words, doubtful: Doubtful, way: Meant) -> Iterator[str]:
    unit, ways = doubtful.runner.unit, doubtful.ways
    workouts = [one.workout for one in ways if one.workout is not None]
    if (workout := way.workout) is not None:
        if len({one.sport for one in workouts}) > 1:
            yield _sport(words, workout)
        if len({one.kind for one in workouts}) > 1:
            yield _kind(words, workout)
        if len({(one.km, one.minutes) for one in workouts}) > 1:
            yield _size(words, workout, unit, timed=len({one.km for one in workouts}) == 1)
        if workout.outcome is not None and len({one.outcome for one in workouts}) > 1:
            yield words.say("button-log-outcome", outcome=workout.outcome.value)
    if len(doubtful.days) > 1:
        when, date = when_of(way.day, doubtful.today), day_shown(way.day, words.language)
        yield words.say("told-label-day", when=when, date=date)


def _sport(words: Words, workout: Workout) -> str:
    if workout.running:
        return words.say("done-run", kind="none")
    return words.say("done-sport", sport=workout.sport.value)


def _kind(words: Words, workout: Workout) -> str:
    if workout.kind is None:
        return words.say("told-label-training")
    return words.say("button-log-kind", kind=workout.kind.value)


def _time(words: Words, minutes: float) -> str:
    """With its units: 7 h 30 min or 7 min 30 s is just what was asked."""
    seconds = round(minutes * 60)
    if seconds % 60 == 0 and seconds < 3600:
        return duration_shown(words, minutes)
    if seconds >= 3600:
        hours, left = divmod(seconds // 60, 60)
        return words.say("told-label-hours", hours=hours, minutes=left)
    return words.say("told-label-minutes", minutes=seconds // 60, seconds=seconds % 60)


def _size(words: Words, workout: Workout, unit: DistanceUnit, *, timed: bool) -> str:
    """The time alone where all ways have one distance, else the distance or the time, whichever it has."""
    km, minutes = workout.km, workout.minutes
    if minutes is not None and timed:
        return _time(words, minutes)
    if timed:
        return words.say("told-label-no-time")
    if km is None:
        return _time(words, minutes or 0)
    if km < SHORT_KM:
        return words.say("done-metres", metres=round(km * 1000))
    return kilometres(words, km, unit)
