"""The plan in words: its places, its sessions, and what its check says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding, Severity
from bot.coach.runner import DistanceUnit
from bot.coach.workout import SessionKind
from bot.words.plain_text import plain_text
from bot.words.reasoning import facts_shown
from bot.words.sessions import session_in_words
from bot.words.shown import day_shown, short_weekday, weekday_shown, weekdays_in_order
from bot.words.words import Words

MOST_FOUND = 4
"""Findings of a check that are told: the rest is for when these are gone."""
LONGEST_CALLED = 40
"""Characters of a session's own name that are shown."""

_KINDS = (*(kind for kind in SessionKind if kind is not SessionKind.REST), SessionKind.REST)
"""In the order they are counted up: rest comes last."""


def every_weekday(words: Words, weekday: int) -> str:
    """A place of the week's plan: every Tuesday."""
    return words.say("planned-place-every", weekday=weekday_shown(weekday, words.language))


def called_shown(planned: PlannedSession, session: str, called: str | None) -> str:
    """A session's own name where it says more than kind and size do: 8 x 400 m. Not escaped; "" for none."""
    sized = planned.minutes is not None or planned.km is not None or planned.kind is SessionKind.REST
    if not called or sized or called.casefold() in session.casefold():
        return ""
    return called if len(called) <= LONGEST_CALLED else f"{called[: LONGEST_CALLED - 1]}…"


def planned_in_words(words: Words, planned: PlannedSession, unit: DistanceUnit, called: str | None) -> str:
    """A planned session, with its own name where it has no size: hard session (8 x 400 m). Not escaped."""
    session = session_in_words(words, planned, unit)
    name = called_shown(planned, session, called)
    if not name:
        return session
    return plain_text(words.say("planned-session-called", session=session, called=name))


def found_lines(
    words: Words, found: Sequence[PlanFinding], unit: DistanceUnit, today: date, most: int = MOST_FOUND
) -> list[str]:
    """What a check found, the most important first: at most so many lines of HTML, errors marked as such."""
    return [
        words.say(
            "planned-check-error" if one.severity is Severity.ERROR else "planned-check-warning",
            days=days_in_words(words, one.days, today),
            what=finding_sentence(words, one, unit),
        )
        for one in found[:most]
    ]


def finding_sentence(words: Words, found: PlanFinding, unit: DistanceUnit) -> str:
    """One thing that a plan's check found, as a sentence."""
    return words.say(found.code.lower().replace("_", "-"), **facts_shown(words, found.reason.facts, unit))


def days_in_words(words: Words, days: Sequence[date], today: date) -> str:
    """The days a finding is about; of one that comes every week those of the first.

    Three in a row and more are a range: Mon 11 May – Sun 17 May.
    """
    soon = next((day for day in days if day >= today), days[0]) + timedelta(days=7)
    shown: list[str] = []
    for run in (row for row in _rows(days) if row[0] < soon):
        if len(run) > 2:
            ends = (day_shown(run[0], words.language), day_shown(run[-1], words.language))
            shown.append(words.say("planned-days-range", first=ends[0], last=ends[1]))
        else:
            shown += [day_shown(day, words.language) for day in run]
    if len(shown) == 1:
        return shown[0]
    return words.say("planned-days-two", first=", ".join(shown[:-1]), last=shown[-1])


def _rows(days: Iterable[date]) -> list[list[date]]:
    """Days that follow each other, together."""
    rows: list[list[date]] = []
    for day in days:
        if rows and (day - rows[-1][-1]).days == 1:
            rows[-1].append(day)
        else:
            rows.append([day])
    return rows


def counted_by_kind(words: Words, sessions: Iterable[PlannedSession]) -> str:
    """How many of each kind: 3 easy runs, 1 hard session, 3 days of rest."""
    kinds = [one.kind for one in sessions]
    return ", ".join(
        words.say("planned-count", kind=kind.value, count=kinds.count(kind))
        for kind in _KINDS
        if kind in kinds
    )


def proposal_named(words: Words, week: Mapping[int, PlannedSession]) -> str:
    """A week to begin with in a few words: 3 runs a week, one of them long."""
    kinds = [one.kind for one in week.values()]
    return words.say(
        "planned-runs",
        runs=len(kinds) - kinds.count(SessionKind.REST),
        hard=kinds.count(SessionKind.HARD),
        long=kinds.count(SessionKind.LONG),
    )


def proposal_days(words: Words, week: Mapping[int, PlannedSession], unit: DistanceUnit) -> str:
    """Its days: Tue easy run, 40 min; Thu …"""
    return "; ".join(
        words.say(
            "planned-proposal-day",
            weekday=short_weekday(weekday, words.language),
            session=session_in_words(words, week[weekday], unit),
        )
        for weekday in weekdays_in_order(words.language)
        if weekday in week and week[weekday].kind is not SessionKind.REST
    )
