"""Many runners with sixty days behind them: one has lived them through the bot, the others are like it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from sqlalchemy import Table, text

from benchmarks.lived import FIRST, RUNNER, live
from benchmarks.prepared import MESSAGE_ID
from bot.coach.rhythm import instant
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.tables import DIARY
from bot.diary.upgrade import migrate
from bot.routines import morning

DAYS = 60
_NUMBERS = "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k + 1 < {people})"


def numbers_of(people: int) -> range:
    """Telegram's numbers of so many runners."""
    return range(RUNNER.id, RUNNER.id + people)


def day_of_round(number: int) -> date:
    """The morning of one round: the first comes after the days that were lived."""
    return FIRST + timedelta(days=DAYS + number)


def morning_of(day: date) -> datetime:
    """The instant at which everybody is asked on that day."""
    return instant(day, RUNNER.prompt_at, RUNNER.zone)


async def settle_in(url: str, people: int, days: int = DAYS) -> None:
    """Make a diary of so many runners there."""
    diary = open_diary(url)
    await migrate(diary, instant(FIRST, time(0), RUNNER.zone) - timedelta(days=1))
    await live(diary, days)
    await _copy(diary, people)
    await diary.close()


async def _copy(diary: Diary, people: int) -> None:
    """Give all the others what the first one has."""
    async with diary.changing_tables() as connection:
        for table, key in _of_runners():
            columns = [column.name for column in table.columns]
            values = [f"{name} + n.k" if name == key else name for name in columns]
            await connection.execute(
                text(
                    f"INSERT INTO {table.name} ({', '.join(columns)}) {_NUMBERS.format(people=people)} "  # noqa: S608
                    f"SELECT {', '.join(values)} FROM {table.name}, n WHERE {key} = {RUNNER.id}"
                )
            )


def _of_runners() -> Iterator[tuple[Table, str]]:
    """The tables that hold something of one runner, and the column that says of whom."""
    for table in DIARY.sorted_tables:
        if table.name == "runner":
            yield table, "id"
        elif "runner_id" in table.columns:
            yield table, "runner_id"


async def open_forms(diary: Diary, people: range, now: datetime) -> None:
    """Everybody is asked how they are, as the morning's prompt does, and has the form in the chat."""
    for runner_id in people:
        view = await morning.open_form(diary, runner_id, now, unasked=True)
        await morning.shown_as(diary, view, MESSAGE_ID)


async def counted(diary: Diary, people: range, day: date) -> tuple[int, int]:
    """How many of these runners' forms of that day are begun, and in how many stands an advice."""
    begun = advised = 0
    async with diary.reading() as page:
        for runner_id in people:
            form = await page.form(runner_id, day)
            begun += form is not None and form.check_in.legs is not None
            advised += await page.advice(runner_id, day) is not None
    return begun, advised
