"""A crowd with the bot in their pockets: runners with weeks behind them, strangers, and bystanders."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.rhythm import day_of, instant
from bot.coach.runner import CrossOption, Runner
from bot.coach.season import AbsenceKind
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.diary.diary import Diary, Page
from bot.diary.notes import Absence, Form, Kind
from bot.diary.tables import DIARY, SEEN_UPDATE
from bot.routines.around import around
from bot.routines.morning_view import kept_advice, view_of
from bot.routines.rounds import plan_rounds
from bot.trial.sample_training import keep_season, log_training

RUNNERS = (2001, 2002, 2003, 2004, 2005, 2006)
"""They send; 2001 looks after 2002."""
BYSTANDERS = (2101, 2102)
"""They send nothing, ever."""
STRANGERS = (2901, 2902, 2903)
"""They have not consented, at first."""
SENDERS = (*RUNNERS, *STRANGERS)
EVERYBODY = (*SENDERS, *BYSTANDERS)
_ZONES = (
    "Europe/Berlin",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Pacific/Kiritimati",
    "UTC",
    "Pacific/Pago_Pago",
)
_BEHIND = timedelta(days=21)
_DAYS_ADVISED = timedelta(days=2)
_MORNING = CheckIn(date.min, legs=3, sleep_h=7.5, mood=4, illness=Illness.NONE, pain=Pain.NONE, closed=True)

Rows = Mapping[str, frozenset[tuple[object, ...]]]
"""What the tables hold of one runner, each row as the database gives it."""


def settings_of(runner_id: int) -> Runner:
    """One runner's settings: every second one reads German, everybody lives elsewhere."""
    return Runner(
        id=runner_id,
        zone=_ZONES[runner_id % len(_ZONES)],
        language=("en", "de")[runner_id % 2],
        cross_options=frozenset({CrossOption.SWIMMING, CrossOption.CYCLING}),
        usual_week_km=40,
    )


async def move_in(diary: Diary, runner_ids: Iterable[int], now: datetime) -> None:
    """These consented weeks ago and have used the bot since; whoever is known already stays as they are."""
    for runner_id in runner_ids:
        async with diary.writing(runner_id) as page:
            if await page.known(runner_id) is None:
                await _live_so_far(page, settings_of(runner_id), now)


async def found_team(diary: Diary, now: datetime) -> None:
    """The first runner looks after the second."""
    coach, athlete = RUNNERS[:2]
    async with diary.writing() as page:
        await page.keep_bond(Bond(coach, athlete, Sharing.ALL, "<b>Cora", "{ $x }", now - timedelta(days=9)))


async def _live_so_far(page: Page, runner: Runner, now: datetime) -> None:
    today = day_of(now, runner.zone)
    first = today - timedelta(days=today.weekday(), weeks=2)
    await page.meet(runner, now - _BEHIND)
    await page.mark_welcomed(runner.id)
    await keep_season(page, runner.id, first, today)
    ill = Absence(AbsenceKind.SICK, first + timedelta(days=2), first + timedelta(days=4))
    await page.begin_absence(runner.id, ill)
    for ahead in range((today - first).days):
        day = first + timedelta(days=ahead)
        await log_training(page, runner.id, first, day)
        await _live_morning(page, runner, day, advised=today - day <= _DAYS_ADVISED)
    known = await page.known(runner.id)
    assert known is not None
    await plan_rounds(page, known, now)


async def _live_morning(page: Page, runner: Runner, day: date, *, advised: bool) -> None:
    """One morning's answers and, where it is not long ago, what they brought."""
    form = Form(replace(_MORNING, day=day, resting_hr_bpm=50 + day.day % 5))
    at = instant(day, runner.prompt_at, runner.zone)
    await page.keep_form(runner.id, form, at)
    if advised:
        told = view_of(runner, form, await around(page, runner.id, day), day).told
        if told is not None:
            await page.keep_advice(runner.id, day, kept_advice(told), at)


@dataclass(frozen=True)
class Look:
    """What a diary held of everybody at one moment."""

    rows: Mapping[int, Rows]

    def teammates(self) -> dict[int, set[int]]:
        """With whom each shares something, on either side."""
        mates: dict[int, set[int]] = {}
        for one, rows in self.rows.items():
            for coach, athlete, *_ in rows.get("bond", ()):
                mates.setdefault(one, set()).update({int(str(coach)), int(str(athlete))} - {one})
        return mates


def look_into(file: Path, leaving_out: Collection[str] = ()) -> Look:
    """Read every row of every table, past the bot, and sort them by the runners they are about.

    `leaving_out`: columns not looked at.
    """
    found: dict[int, dict[str, set[tuple[object, ...]]]] = {}
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        for name, owners in _OWNED_BY.items():
            columns = [column.name for column in DIARY.tables[name].columns if column.name not in leaving_out]
            places = [columns.index(owner) for owner in owners]
            for row in database.execute(f"SELECT {', '.join(columns)} FROM {name}"):  # noqa: S608 - ours
                for place in places:
                    found.setdefault(row[place], {}).setdefault(name, set()).add(row)
    return Look(
        {runner: {name: frozenset(rows) for name, rows in of.items()} for runner, of in found.items()}
    )


def _owners() -> Iterator[tuple[str, tuple[str, ...]]]:
    for table in DIARY.sorted_tables:
        if table is not SEEN_UPDATE:
            ends = ("runner_id", "coach_id", "athlete_id")
            yield table.name, tuple(name for name in ends if name in table.columns) or ("id",)


_OWNED_BY = dict(_owners())
"""Of every table about somebody, the columns that say about whom."""


def changed_of_others(
    senders: Collection[int], mates: Mapping[int, set[int]], before: Look, after: Look
) -> list[str]:
    """What changed of people who sent nothing, in words; empty when all is well.

    Whoever shares with a sender may gain or lose the bond and the digest: both have a say in those. An open
    invitation may be cleared away by anybody when it ran out.
    """
    wrong = []
    for runner in {*before.rows, *after.rows} - set(senders):
        was, now = before.rows.get(runner, {}), after.rows.get(runner, {})
        shares = bool(mates.get(runner, set()) & set(senders))
        for name in {*was, *now}:
            gone = was.get(name, _NONE) - now.get(name, _NONE)
            new = now.get(name, _NONE) - was.get(name, _NONE)
            if (gone or new) and not _theirs_to_change(name, gone, new, shares):
                wrong.append(
                    f"{name} of {runner}: gone {sorted(map(str, gone))}, new {sorted(map(str, new))}"
                )
    return wrong


_NONE: frozenset[tuple[object, ...]] = frozenset()


def _theirs_to_change(
    table: str, gone: frozenset[tuple[object, ...]], new: frozenset[tuple[object, ...]], shares: bool
) -> bool:
    match table:
        case "invitation":
            return not new
        case "bond":
            return shares
        case "due":
            return shares and all(Kind.DIGEST.value in row for row in gone | new)
        case _:
            return False
