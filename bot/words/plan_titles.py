"""The title of one entry of a training calendar, read into what the plan keeps.

Strict like the log: a title with a word nobody knows is not understood, and the caller lists it. Nothing is
guessed: a "Run 10 km" has a distance and no kind, and the kilometres of repetitions are not added up, because
"8 x 400 m" says nothing about the way around them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.coach.measures import SESSION_MIN, OutOfRange
from bot.coach.workout import RUN_KINDS, SessionKind, Sport
from bot.words.amounts import Amounts, read_amounts
from bot.words.log_read import Doubt
from bot.words.measured import Measured, bare_numbers, measured
from bot.words.plausible import UNNAMED_RUN
from bot.words.sessions_said import ON_THE_MAT, Said, run_beside, sports_said
from bot.words.training_words import Vocabulary, vocabulary
from bot.words.typed_line import LONGEST_LINE, Line, prepared
from bot.words.word_lists import FIRST_LANGUAGE, own_first


@dataclass(frozen=True)
class PlannedRead:
    """What a title says. None: it does not say it.

    `understood`: every word of it was, and the kind is known; only then may it become a plan. `km` are those
    of the whole session and only of running. `minutes` are the title's own, else the calendar's. `sessions`
    is 2 for "Easy 8k + gym", where kind and km are the run's and the minutes of neither are known.
    """

    kind: SessionKind | None = None
    km: float | None = None
    minutes: float | None = None
    sessions: int = 1
    understood: bool = False
    unread: tuple[str, ...] = ()


NOT_UNDERSTOOD = PlannedRead()


def planned_in(title: str, minutes: float | None = None, language: str = FIRST_LANGUAGE) -> PlannedRead:
    """The session that a calendar's title plans, in that language or in another that is read. Never raises.

    `minutes` is how long the entry is in the calendar; None for one of the whole day. It counts where the
    title names no duration, but not for a race (its entry holds the journey too), nor for rest, nor where
    nobody runs the title's kilometres in it (calendars make every entry an hour).
    """
    if len(title) > LONGEST_LINE or "?" in title:
        return NOT_UNDERSTOOD
    # plans travel, and who trains in German may have an English one
    readings = (_planned_in(title, minutes, vocabulary(one)) for one in own_first("training", language))
    own = next(readings)
    return own if own.understood else next((other for other in readings if other.understood), own)


def _planned_in(title: str, minutes: float | None, words: Vocabulary) -> PlannedRead:
    line = Line(prepared(title, words))
    line.take(words.not_races)
    line.take(words.beside[0])
    line.take(words.beside[2])
    kinds = {SessionKind.HARD for _ in line.take(words.race_pace)}
    amounts = read_amounts(line, words)
    kinds |= {words.planned_kind_of[found[0]] for found in words.planned_kind.finditer(line.left)}
    sports = sports_said(line, words)
    beside = run_beside(line, words, sports, amounts)
    named_km = _named_km(line, words)
    for pattern in (words.planned_kind, words.sport, words.named_distance):
        line.take(pattern)
    if sports and sports <= ON_THE_MAT:
        line.take(words.muscles)
    bare = bare_numbers(line, words.language)
    line.take(words.company)
    line.take(words.fillers)
    kind, sessions = _kind(frozenset(kinds), sports, amounts, beside=beside)
    said = Said(sports, frozenset(kinds), _sport(kind, sports), kind, named_km, ())
    size = measured(amounts, said, bare)
    unread = (*line.unread, *size.unread)
    return _planned(kind, sessions, amounts, size, unread, minutes)


def _named_km(line: Line, words: Vocabulary) -> float | None:
    """The distance that the name of a race holds; "half marathon pace" was taken out before."""
    named = {words.distances_km[found[0]] for found in words.named_distance.finditer(line.left)}
    return named.pop() if len(named) == 1 else None


def _kind(
    kinds: frozenset[SessionKind], sports: frozenset[Sport], amounts: Amounts, *, beside: bool
) -> tuple[SessionKind | None, int]:
    """The kind of the day's main session, and how many there are; None where the title leaves it open."""
    if SessionKind.REST in kinds:
        alone = len(kinds) == 1 and not sports and amounts == Amounts()
        return (SessionKind.REST if alone else None), 1
    if sports <= {Sport.RUN}:
        return _run_kind(kinds, amounts), 1
    if sports <= ON_THE_MAT | {Sport.RUN} and Sport.RUN in sports:
        return _run_kind(kinds, amounts), 2
    run_too = beside or (kinds & RUN_KINDS and (amounts.kms or len(amounts.times_min) > 1))
    if run_too and sports <= ON_THE_MAT:
        return _run_kind(kinds, amounts), 2
    if beside or (len(sports) > 1 and not sports <= ON_THE_MAT):
        return None, 1
    return (SessionKind.STRENGTH if Sport.STRENGTH in sports else SessionKind.CROSS), 1


def _run_kind(kinds: frozenset[SessionKind], amounts: Amounts) -> SessionKind | None:
    """The kind of a run: with a hard part it is hard, and a long run with a hard part stays the long run."""
    if amounts.repetitions:
        kinds |= {SessionKind.HARD}
    pieces = bool(amounts.in_parts or amounts.repetitions) or len(amounts.kms) + len(amounts.times_min) > 1
    if pieces and SessionKind.HARD in kinds and SessionKind.RACE not in kinds:
        kinds -= {SessionKind.EASY}
    if SessionKind.EASY in kinds and SessionKind.RACE in kinds:
        return None
    for first in (SessionKind.RACE, SessionKind.LONG):
        if first in kinds:
            return first
    return next(iter(kinds)) if len(kinds) == 1 else None


def _sport(kind: SessionKind | None, sports: frozenset[Sport]) -> Sport | None:
    """The sport whose bounds the amounts have to fit."""
    if kind in RUN_KINDS or (not sports and kind is None):
        return Sport.RUN
    return next(iter(sports)) if len(sports) == 1 else None


def _planned(
    kind: SessionKind | None,
    sessions: int,
    amounts: Amounts,
    size: Measured,
    unread: tuple[str, ...],
    minutes: float | None,
) -> PlannedRead:
    km, own_min = size.km, size.minutes
    if size.doubts == [Doubt.SEVERAL_AMOUNTS]:
        km = _whole_km(amounts)
    if sessions > 1 or kind is SessionKind.REST:
        own_min = minutes = None
    run_km = km if kind in RUN_KINDS or kind is None else None
    too_far = run_km is not None and minutes is not None and not UNNAMED_RUN.pace(run_km, minutes)
    if kind is SessionKind.RACE or too_far:
        minutes = None
    doubtful = any(doubt is not Doubt.SEVERAL_AMOUNTS for doubt in size.doubts)
    read = PlannedRead(
        kind=kind,
        km=run_km,
        minutes=own_min if own_min is not None else _of_calendar(minutes),
        sessions=sessions,
        understood=kind is not None and not unread and not doubtful,
        unread=unread,
    )
    return read if read.understood else replace(read, sessions=1)


def _whole_km(amounts: Amounts) -> float | None:
    """The whole of "24 km incl. 10 km at marathon pace"; None where a piece comes on top of another."""
    if amounts.warm_up or amounts.added or not amounts.in_parts or len(amounts.kms) < 2:
        only = len(amounts.kms) == 1 and not amounts.in_parts
        return round(amounts.kms[0], 3) if only else None
    first, *others = amounts.kms
    return round(first, 3) if first > sum(others) else None


def _of_calendar(minutes: float | None) -> float | None:
    """The length of the calendar's entry, where a session can be that long."""
    if minutes is None or minutes <= 0:
        return None
    try:
        return SESSION_MIN.check(minutes)
    except OutOfRange:
        return None
