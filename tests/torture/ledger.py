"""What the diary has in the end, held against what everybody said and what reached them: exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from bot.app import real_now
from bot.coach.rhythm import day_of
from bot.diary.diary import Diary
from bot.diary.dues import SAYING
from bot.diary.notes import Kind, PromptKey, PromptState
from bot.diary.tables import CHECK_IN, CLAIMED, DEED, DUE, PROMPT, RETRY, SEEN_UPDATE, WORKOUT
from bot.routines.rounds import LEASE, TRY_AGAIN_AFTER
from tests.torture.lives import Life
from tests.torture.person import RAN, Person
from tests.torture.witness import Witness

IN_HAND_AT_MOST = timedelta(seconds=60)
"""From a claim to what became of it, in a life that goes on."""
STORED_TO = timedelta(seconds=1)
"""How exactly the diary knows an instant."""
SOON = timedelta(seconds=10)
"""What comes due so soon is waited for; whatever else comes is hours away."""
AT_MOST = {Kind.MORNING: 1, Kind.WEEKLY: 2}
"""How often each kind may reach somebody: a summary of unknown fate is said once more."""


@dataclass
class Left:
    """Prompts that a killed life had claimed and not settled, each with how often it had arrived by then."""

    received: dict[PromptKey, list[int]] = field(default_factory=lambda: defaultdict(list))
    unsaid: list[PromptKey] = field(default_factory=list)
    """Those it had not begun to say: they are said later."""
    unexplained: list[str] = field(default_factory=list)
    """Claims left behind though nobody was killed who could have made them; what was said and not noted."""


async def open_ends(diary: Diary, lives: Sequence[Life]) -> int:
    """How many prompts are due, claimed, or to be tried again."""
    return await due_now(diary, lives) + await _count(diary, PROMPT.c.state.in_(("claimed", "retry")))


async def due_now(diary: Diary, lives: Sequence[Life]) -> int:
    """How many prompts those who run have to say or settle; what the killed had claimed is none of them."""
    now = real_now()
    killed = [life.killed_at for life in lives if life.killed_at is not None]
    last_kill_at = max(killed, default=lives[0].born_at)
    claimed_since = (PROMPT.c.updated_at > last_kill_at) | (PROMPT.c.claimed_until <= now)
    return (
        await _count(diary, DUE.c.due_at <= now + SOON)
        + await _count(diary, (PROMPT.c.state == CLAIMED) & claimed_since)
        + await _count(diary, (PROMPT.c.state == RETRY) & (PROMPT.c.retry_at <= now))
    )


async def _count(diary: Diary, so: ColumnElement[bool]) -> int:
    async with diary.looking_at_tables() as connection:
        return (await connection.execute(select(func.count()).where(so))).scalar_one()


async def time_passes(diary: Diary, left: Left, lives: Sequence[Life], witness: Witness) -> None:
    """While nobody runs: note what was left in hand, and let the claims lapse and the next tries come.

    In truth it takes ten minutes; here the times in the diary are moved instead.
    """
    async with diary.looking_at_tables() as connection:
        rows = (await connection.execute(select(PROMPT).where(PROMPT.c.state == CLAIMED))).all()
    for row in rows:
        _note(row, left, lives, witness)
    async with diary.changing_tables() as connection:
        ago = real_now() - LEASE - TRY_AGAIN_AFTER
        await connection.execute(update(PROMPT).where(PROMPT.c.state == CLAIMED).values(claimed_until=ago))
        await connection.execute(update(PROMPT).where(PROMPT.c.state == RETRY).values(retry_at=ago))


def _note(row: Row[Any], left: Left, lives: Sequence[Life], witness: Witness) -> None:
    """The claim must be that of a life which was killed soon after."""
    killed = next((life for life in lives if _could_have_claimed(life, row.updated_at)), None)
    if killed is None:
        told = f"{row.runner_id}: {row.kind} claimed at {row.updated_at}, and nobody was killed"
        left.unexplained.append(told)
    arrived = [at for at in witness.received[row.kind, row.runner_id] if at >= row.updated_at]
    key = row.runner_id, row.kind, row.day
    if row.reason == SAYING:
        left.received[key].append(len(arrived))
    else:
        left.unsaid.append(key)
        if arrived:
            left.unexplained.append(f"{row.runner_id}: {row.kind} arrived, and nobody noted that it was said")


def _could_have_claimed(life: Life, at: datetime) -> bool:
    if life.killed_at is None:
        return False
    return life.born_at - STORED_TO <= at <= life.killed_at and life.killed_at - at < IN_HAND_AT_MOST


@dataclass
class Found:
    """What became of the prompts, and everything that is wrong."""

    rows: list[Row[Any]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


async def look(diary: Diary, people: Iterable[Person], left: Left, witness: Witness) -> Found:
    """Hold all of it against each other."""
    found = Found(wrong=list(left.unexplained))
    async with diary.looking_at_tables() as connection:
        rows = {(row.runner_id, row.kind): row for row in await connection.execute(select(PROMPT))}
    found.rows = list(rows.values())
    for person in people:
        found.wrong += await _answers(diary, person)
        found.wrong += await _training(diary, person)
        found.wrong += await _steps(diary, person)
        for kind in (Kind.MORNING, Kind.WEEKLY):
            row = rows.get((person.runner.id, kind))
            received = len(witness.received[kind, person.runner.id])
            if row is None:
                found.wrong.append(f"{person.runner.id}: {kind} was forgotten by the schedule")
            elif fault := _prompt_fault(row, received, left):
                told = f"{kind} is {row.state}, reached them {received}×: {fault}"
                found.wrong.append(f"{person.runner.id}: {told}")
    return found


async def _answers(diary: Diary, person: Person) -> list[str]:
    day = day_of(real_now(), person.runner.zone)
    async with diary.reading() as page:
        form = await page.form(person.runner.id, day)
        advised = await page.advice(person.runner.id, day) is not None
    if form is None:
        return [f"{person.runner.id} has no form"]
    kept = {name: getattr(form.check_in, name) for name in person.answers}
    return [
        *([f"{person.runner.id}: {kept} instead of {person.answers}"] if kept != person.answers else []),
        *([] if form.check_in.closed else [f"{person.runner.id}: the form is not finished"]),
        *([] if advised else [f"{person.runner.id} has no advice"]),
    ]


async def _training(diary: Diary, person: Person) -> list[str]:
    today = day_of(real_now(), person.runner.zone)
    yesterday = today - timedelta(days=1)
    wanted = {yesterday: [] if person.types_a_line else [RAN], today: person.runs}
    async with diary.reading() as page:
        kept = await page.workouts(person.runner.id, today - timedelta(days=30), today)
    told = {day: list(kept.get(day, ())) for day in {*wanted, *kept}}
    return [] if told == wanted else [f"{person.runner.id}: the log has {told} instead of {wanted}"]


async def _steps(diary: Diary, person: Person) -> list[str]:
    mine = select(DEED.c.did, DEED.c.before.is_not(None)).where(DEED.c.runner_id == person.runner.id)
    async with diary.looking_at_tables() as connection:
        kept = [tuple(row) for row in await connection.execute(mine.order_by(DEED.c.number))]
    wanted = [(step.did, step.stands) for step in person.steps]
    return [] if kept == wanted else [f"{person.runner.id}: the deeds are {kept} instead of {wanted}"]


def _prompt_fault(row: Row[Any], received: int, left: Left) -> str | None:
    """What does not fit between the diary, the chat and the kills; None: nothing."""
    kills = left.received.get((row.runner_id, row.kind, row.day), [])
    if received > AT_MOST[row.kind]:
        return "said too often"
    if len(kills) > AT_MOST[row.kind]:
        return f"claimed again after each of {len(kills)} kills"
    match row.state:
        case PromptState.SENT:
            # what came twice was said again only because its first speaker was killed after the call
            return None if received == 1 + sum(kills) else f"at the kills {kills} had arrived"
        case PromptState.UNKNOWN:
            return None if kills and received == sum(kills) else f"at the kills {kills} had arrived"
        case PromptState.SKIPPED:
            return None if received == 0 and row.reason == "answered already" else f"because {row.reason}"
        case _:
            return "not settled"


async def as_text(diary: Diary) -> str:
    """Every prompt and every deed, for whoever looks for what went wrong."""
    lines: list[str] = []
    async with diary.looking_at_tables() as connection:
        for table in (PROMPT, DUE, DEED, WORKOUT, CHECK_IN, SEEN_UPDATE):
            lines += [f"{table.name}: {tuple(row)}" for row in await connection.execute(select(table))]
    return "\n".join(lines)
