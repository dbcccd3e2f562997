"""What the coach saw, for the season's page: states, safety, recovery blocks, what pressed for care."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.chat.screens.season_report_weeks import monday_of, month_tick
from bot.chat.screens.season_report_words import Voice, in_pieces
from bot.coach.recovery import BLOCK_MOST
from bot.coach.rulebook import Reason
from bot.coach.season_said import BlockTold, Stretch
from bot.coach.season_seen import SeasonSeen
from bot.coach.state import State
from bot.pages.drawing import Drawing, StripDay, StripWeek, day_strip
from bot.pages.season import Group, Key, Narrow, Part, Section, Table
from bot.words.plain_text import plain_text
from bot.words.reasoning import sentence_of
from bot.words.shown import short_weekday
from bot.words.weekly import verdict_name
from bot.words.words import MissingWords

WEEKS_IN_STRIP = 13
"""A quarter of a year: its days can be told apart on a phone."""
MOST_STRETCHES = 40
MOST_REASONS = 12

SHOWN = (
    State.FRESH,
    State.NORMAL_TRAINING_FATIGUE,
    State.CUMULATIVE_PRODUCTIVE,
    State.ACUTE_FATIGUE,
    State.ACCUMULATING_UNPRODUCTIVE,
    State.SUSPECTED_NFOR_OTS,
    State.POSSIBLE_ILLNESS,
    State.INJURY,
    State.MEDICAL,
)
"""In the order of the legend: from fresh to what cannot wait."""

_ONE_DAY = timedelta(days=1)


def seen_section(voice: Voice, seen: SeasonSeen) -> Section:
    """All of it, the strip of states first."""
    parts = [_states(voice, seen), _safety(voice, seen.stretches)]
    if seen.blocks:
        parts.append(_blocks(voice, seen.blocks, seen.last_day))
    parts.append(_often(voice, seen))
    if seen.followed.advised:
        followed = seen.followed
        told = voice.say(
            "report-followed", advised=followed.advised, known=followed.known, kept=followed.kept
        )
        parts.append(Part(voice.say("report-followed-title"), (told,)))
    return Section(voice.say("report-seen"), tuple(parts), new_page=True)


# ---- states


def _states(voice: Voice, seen: SeasonSeen) -> Part:
    counts = Counter(seen.states.values())
    rows = tuple((_state(voice, state), str(counts[state])) for state in SHOWN if counts[state])
    head = (voice.say("report-head-of-morning"), voice.say("report-head-mornings"))
    table = Table(voice.say("report-states-caption"), head, (Group(rows),)) if rows else None
    legend = tuple(Key(f"day {state.value}", _state(voice, state), _sign(voice, state)) for state in SHOWN)
    return Part(
        voice.say("report-states"),
        drawings=tuple(_strips(voice, seen)),
        legend=(*legend, Key("day open", voice.say("report-day-open"))),
        table=table,
        notes=(voice.say("report-states-note"),),
    )


def _strips(voice: Voice, seen: SeasonSeen) -> Iterable[Drawing]:
    first = monday_of(seen.first_day)
    mondays = [first + 7 * week * _ONE_DAY for week in range((seen.last_day - first).days // 7 + 1)]
    weekdays = [short_weekday(weekday, voice.words.language) for weekday in range(7)]
    for piece in in_pieces(mondays, WEEKS_IN_STRIP):
        weeks = [
            StripWeek(
                tuple(_day(voice, seen, monday + ahead * _ONE_DAY) for ahead in range(7)),
                month_tick(voice, piece, place),
            )
            for place, monday in enumerate(piece)
        ]
        begins, ends = max(piece[0], seen.first_day), min(piece[-1] + 6 * _ONE_DAY, seen.last_day)
        title = voice.say("report-strip-title", first=voice.day(begins), last=voice.day(ends))
        yield day_strip(weeks, weekdays, title, _described(voice, seen, begins, ends))


def _day(voice: Voice, seen: SeasonSeen, day: date) -> StripDay | None:
    if not seen.first_day <= day <= seen.last_day:
        return None
    state = seen.states.get(day)
    said = voice.say("report-day-open") if state is None else _state(voice, state)
    hint = voice.say("report-day-hint", day=voice.day(day), state=said)
    return StripDay("open", "", hint) if state is None else StripDay(state.value, _sign(voice, state), hint)


def _described(voice: Voice, seen: SeasonSeen, first: date, last: date) -> str:
    counts = Counter(state for day, state in seen.states.items() if first <= day <= last)
    told = (
        voice.say("report-state-count", name=_state(voice, state), days=counts[state])
        for state in SHOWN
        if counts[state]
    )
    counted = ", ".join(told)
    return voice.say("report-strip-described", counts=counted) if counted else voice.say("report-strip-empty")


def _state(voice: Voice, state: State) -> str:
    return voice.say(f"report-state-{state.value}")


def _sign(voice: Voice, state: State) -> str:
    return voice.say("report-sign", state=state.value)


# ---- what the advice said


def _safety(voice: Voice, stretches: Sequence[Stretch]) -> Part:
    """The last ones, the latest first: what is longest ago may be left out."""
    heading = voice.say("report-safety")
    if not stretches:
        return Part(heading, (voice.say("report-safety-none"),))
    rows = tuple(
        (
            voice.span(one.first_day, one.last_day),
            plain_text(verdict_name(voice.words, one.verdict)),
            "\n".join(_sentence(voice, reason) for reason in one.reasons),
        )
        for one in stretches[: -MOST_STRETCHES - 1 : -1]
    )
    names = ("days-span", "verdict", "said")
    head = tuple(voice.say(f"report-head-{name}") for name in names)
    left = len(stretches) - len(rows)
    notes = (voice.say("report-and-more", count=left),) if left else ()
    table = Table(voice.say("report-safety-caption"), head, (Group(rows),), Narrow.LINES)
    return Part(heading, table=table, notes=notes)


def _blocks(voice: Voice, blocks: Sequence[BlockTold], today: date) -> Part:
    lines = (
        voice.say("report-block-line", first=voice.day(one.started), what=_block(voice, one, today))
        for one in blocks
    )
    return Part(voice.say("report-blocks"), tuple(lines))


def _block(voice: Voice, block: BlockTold, today: date) -> str:
    days = (block.last_told - block.started).days + 1
    if block.over is not None:
        before = (block.over - block.started).days
        return voice.say("report-block-over", days=before, over=voice.day(block.over))
    lost = (today - block.last_told).days > BLOCK_MOST.value
    return voice.say("report-block-lost" if lost else "report-block-open", days=days)


def _often(voice: Voice, seen: SeasonSeen) -> Part:
    heading = voice.say("report-often")
    if not seen.often:
        return Part(heading, (voice.say("report-often-none"),))
    rows = tuple(
        (_sentence(voice, one.reason), str(one.days), voice.day(one.last_day))
        for one in seen.often[:MOST_REASONS]
    )
    head = tuple(voice.say(f"report-head-{name}") for name in ("said", "mornings", "last"))
    table = Table(voice.say("report-often-caption"), head, (Group(rows),), Narrow.LINES)
    return Part(heading, table=table)


def _sentence(voice: Voice, reason: Reason) -> str:
    """The reason as it was told, without what the runner wrote of the place of a pain."""
    facts = {name: fact for name, fact in reason.facts.items() if name != "site"}
    try:
        return plain_text(sentence_of(voice.words, replace(reason, facts=facts), voice.unit))
    except MissingWords:
        return voice.say("why-forgotten")
