"""The weeks of the season's page: a drawing of them, and every number in a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from math import ceil

from bot.chat.screens.season_report_words import Voice, in_pieces, unbroken
from bot.coach.runner import DistanceUnit
from bot.coach.season_seen import SeasonSeen
from bot.coach.season_weeks import Keys, SeasonWeek
from bot.pages.drawing import ChartWeek, Drawing, Scale, week_chart
from bot.pages.season import Cell, Group, Key, Narrow, Part, Section, Table
from bot.words.months import month_shown, short_month
from bot.words.plain_text import plain_text
from bot.words.shown import KM_PER_MILE
from bot.words.weekly import verdict_name

WEEKS_DRAWN = 26
"""In one drawing: with more of them its bars were hairs on a phone."""
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
MARKS = 3

_HEAD = ("week", "state", "planned", "logged", "keys", "rest", "legs", "sleep", "mood", "pulse", "advice")


def weeks_section(voice: Voice, seen: SeasonSeen) -> Section:
    """The table; what is known of no week is named instead of shown."""
    weeks = seen.weeks
    rows = [_row(voice, week, seen.last_day) for week in weeks]
    known = [place for place in range(len(_HEAD)) if any(row[place] is not None for row in rows)]
    names = [voice.say(f"report-head-{name}") for name in _HEAD]
    by_month = groupby(zip(weeks, rows, strict=True), key=lambda one: month_of(voice, one[0].first_day))
    groups = tuple(
        Group(tuple(tuple(row[place] for place in known) for _, row in some), month)
        for month, some in by_month
    )
    missing = [name for place, name in enumerate(names) if place not in known]
    notes = [voice.say("report-weeks-note")]
    if missing:
        notes.append(voice.say("report-columns-unknown", columns=", ".join(missing)))
    head = tuple(names[place] for place in known)
    table = Table(voice.say("report-weeks-caption"), head, groups, Narrow.CARDS)
    return Section(voice.say("report-weeks"), (Part(table=table, notes=tuple(notes)),), new_page=True)


def weeks_drawn(voice: Voice, seen: SeasonSeen, race_days: Sequence[date]) -> Part:
    """The weeks at a glance; nothing where neither a distance nor the legs of any week are known."""
    drawings = _drawings(voice, seen.weeks, race_days)
    return Part(drawings=drawings, legend=_legend(voice)) if drawings else Part()


def month_of(voice: Voice, day: date) -> str:
    """The month a table's rows stand under."""
    return month_shown(day, voice.words.language)


def month_tick(voice: Voice, mondays: Sequence[date], place: int) -> str:
    """What stands below or above that week: its month where one begins in it, or where the drawing does."""
    sunday = mondays[place] + timedelta(days=6)
    if sunday.day <= 7:
        return short_month(sunday, voice.words.language)
    crowded = any((later + timedelta(days=6)).day <= 7 for later in mondays[1:3])
    return "" if place or crowded else short_month(mondays[0], voice.words.language)


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


# ---- the table


def _row(voice: Voice, week: SeasonWeek, today: date) -> tuple[Cell, ...]:
    return (
        _name(voice, week, today),
        None if week.state is None else voice.say(f"report-state-{week.state.value}"),
        _planned(voice, week),
        _logged(voice, week),
        _keys(voice, week.keys),
        None if week.rest_days is None else str(week.rest_days),
        *(_mean(voice, value) for value in (week.legs, week.sleep_h, week.mood)),
        _mean(voice, week.resting_hr_bpm, 0),
        _verdicts(voice, week),
    )


def _name(voice: Voice, week: SeasonWeek, today: date) -> str:
    shown = voice.week(week.first_day, week.last_day)
    under_way = week.last_day == today and today.weekday() < 6
    return voice.say("report-week-so-far", week=shown) if under_way else shown


def _mean(voice: Voice, value: float | None, digits: int = 1) -> Cell:
    return None if value is None else voice.number(value, digits)


def _planned(voice: Voice, week: SeasonWeek) -> Cell:
    planned = week.planned
    if planned is None:
        return None
    sessions = voice.say("report-planned-sessions", sessions=planned.sessions)
    distance = None if planned.km is None else voice.distance(planned.km)
    minutes = None if planned.minutes is None else round(planned.minutes)
    if distance is not None and minutes is not None:
        return _lines(voice.say("report-size-both", distance=distance, minutes=minutes), sessions)
    if minutes is not None:
        return _lines(voice.say("report-minutes", minutes=minutes), sessions)
    return _lines(*([] if distance is None else [distance]), sessions)


def _logged(voice: Voice, week: SeasonWeek) -> Cell:
    runs = week.runs
    if runs is None:
        return None
    sizes = [] if runs.km is None else [voice.distance(runs.km)]
    sizes += [] if runs.minutes is None else [voice.hours(runs.minutes)]
    lines = [*sizes, voice.say("report-runs", runs=runs.count)]
    if week.others:
        lines.append(voice.say("report-others-count", sessions=week.others))
    if week.logged_days < week.days:
        lines.append(voice.say("report-days-told", told=week.logged_days, days=week.days))
    return _lines(*lines)


def _keys(voice: Voice, keys: Keys) -> Cell:
    lines = [] if not keys.told else [voice.say("report-keys-hit", hit=keys.hit, told=keys.told)]
    if keys.sessions > keys.told:
        lines.append(voice.say("report-keys-open", open=keys.sessions - keys.told))
    if keys.left_out:
        lines.append(voice.say("report-keys-left-out", left_out=keys.left_out))
    return _lines(*lines)


def _verdicts(voice: Voice, week: SeasonWeek) -> Cell:
    lines = [
        voice.say("report-verdict-days", name=plain_text(verdict_name(voice.words, verdict)), days=days)
        for verdict, days in week.verdicts.items()
        if days
    ]
    return _lines(*lines)


def _lines(*lines: str) -> Cell:
    """Each on a line of its own, the short ones unbroken; None: there are none."""
    return "\n".join(map(unbroken, lines)) or None


# ---- the drawing


def _drawings(voice: Voice, weeks: Sequence[SeasonWeek], race_days: Sequence[date]) -> tuple[Drawing, ...]:
    """All to one scale; none where neither a distance nor the legs are known."""
    distances = [far for week in weeks if (far := _far(voice, week)) is not None]
    if not distances and all(week.legs is None for week in weeks):
        return ()
    scale = _scale(voice, max(distances, default=0))
    return tuple(_drawing(voice, piece, scale, race_days) for piece in in_pieces(weeks, WEEKS_DRAWN) if piece)


def _drawing(voice: Voice, weeks: Sequence[SeasonWeek], scale: Scale, race_days: Sequence[date]) -> Drawing:
    mondays = [monday_of(week.first_day) for week in weeks]
    drawn = tuple(
        ChartWeek(
            _far(voice, week),
            week.whole,
            week.legs,
            _hint(voice, week),
            month_tick(voice, mondays, place),
            race=any(week.first_day <= day <= week.last_day for day in race_days),
        )
        for place, week in enumerate(weeks)
    )
    names = (
        voice.say("report-chart-legs"),
        voice.say("report-chart-distance", unit=voice.unit.value),
    )
    first, last = voice.day(weeks[0].first_day), voice.day(weeks[-1].last_day)
    title = voice.say("report-chart-title", first=first, last=last)
    return week_chart(drawn, scale, names, title, _described(voice, weeks))


def _described(voice: Voice, weeks: Sequence[SeasonWeek]) -> str:
    km = [week.runs.km for week in weeks if week.runs is not None and week.runs.km is not None]
    legs = [week.legs for week in weeks if week.legs is not None]
    return voice.say(
        "report-chart-described",
        weeks=len(weeks),
        low=voice.distance(min(km)) if km else "none",
        high=voice.distance(max(km)) if km else "none",
        worst=voice.number(min(legs)) if legs else "none",
        best=voice.number(max(legs)) if legs else "none",
    )


def _hint(voice: Voice, week: SeasonWeek) -> str:
    name = voice.span(week.first_day, week.last_day)
    km = None if week.runs is None else week.runs.km
    return name if km is None else voice.say("report-chart-hint", week=name, distance=voice.distance(km))


def _far(voice: Voice, week: SeasonWeek) -> float | None:
    """The week's distance in the runner's own unit; a logged week without a run is a zero, not a gap."""
    runs = week.runs
    if runs is None or (runs.km is None and runs.count):
        return None
    km = runs.km or 0.0
    return km / KM_PER_MILE if voice.unit is DistanceUnit.MILES else km


def _scale(voice: Voice, highest: float) -> Scale:
    """Zero and at most three marks at round numbers, the last of them not below the highest."""
    step = next((step for step in STEPS if step * MARKS >= highest), STEPS[-1])
    marks = range(0, step * max(1, ceil(highest / step)) + 1, step)
    return Scale(tuple((mark, voice.number(mark, 0)) for mark in marks))


def _legend(voice: Voice) -> tuple[Key, ...]:
    return (
        Key("bar", voice.say("report-key-whole")),
        Key("bar part", voice.say("report-key-part")),
        Key("no-box", voice.say("report-key-race"), "▼"),
    )
