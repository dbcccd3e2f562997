"""Many runners in one diary, put there by a few statements: the first by the bot, the others like it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import text

from bot.coach.rhythm import instant
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.tables import RUNNER

ZONE = "Europe/Berlin"
DAY = date(2026, 5, 12)
"""A Tuesday: nothing weekly is due in its morning."""
FIRST, STEP = 1_000_000_007, 6_007
"""The first runner's number and how far on the next one's is: spread like numbers of Telegram."""
_MINUTE = 60
_SCATTER = 7_919
"""Prime: neighbours in the diary are not due one after the other."""

_SAME = ", ".join(column.name for column in RUNNER.columns if column.name not in ("id", "prompt_at"))
_AT = f"(n * {_SCATTER} % :minutes)"
_RUNNERS = f"""
INSERT INTO runner (id, prompt_at, {_SAME})
WITH RECURSIVE number(n) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT n + 1 FROM number WHERE n < :last)
SELECT {FIRST} + {STEP} * n, '07:' || CASE WHEN {_AT} < 10 THEN '0' ELSE '' END || {_AT}, {_SAME}
FROM number, runner
"""  # noqa: S608 - made of the tables' own names
_DUES = f"""
INSERT INTO due (runner_id, kind, day, due_at)
SELECT id, 'morning', :day, :at + {_MINUTE} * ((id - {FIRST}) / {STEP} * {_SCATTER} % :minutes) FROM runner
"""  # noqa: S608 - the same
_ASKED = """
INSERT INTO prompt (runner_id, kind, day, state, attempts, message_id, updated_at)
SELECT id, 'morning', :day, 'sent', 1, 4711, :at FROM runner
"""


def at(hour: int, day: date = DAY) -> datetime:
    """That hour on everybody's clock, in UTC."""
    return instant(day, time(hour), ZONE)


def runner_id(number: int) -> int:
    """What the runner of that number, counted from 0, is called."""
    return FIRST + STEP * number


def due_minute(number: int, minutes: int) -> int:
    """The minute of these at which that runner is due."""
    return number * _SCATTER % minutes


def kept(day: date) -> int:
    """A day as the diary keeps it."""
    return day.year * 10_000 + day.month * 100 + day.day


async def fill(diary: Diary, many: int, *, minutes: int = 60, due: datetime | None = None) -> None:
    """So many runners, who were asked and heard of yesterday and wish for as many minutes from seven on.

    `due`: when the first of these minutes comes; None: this morning. With minutes=1 all wish for seven.
    """
    yesterday, first_due = DAY - timedelta(days=1), due or at(7)
    async with diary.writing() as page:
        await page.meet(Runner(id=1, zone=ZONE), at(7) - timedelta(days=100))
        await page.mark_welcomed(1)
        await page.hear(1, yesterday)
    async with diary.changing_tables() as connection:
        await connection.execute(text(_RUNNERS), {"last": many - 1, "minutes": minutes})
        await connection.execute(text("DELETE FROM runner WHERE id = 1"))
        day = {"day": kept(first_due.date()), "at": int(first_due.timestamp())}
        await connection.execute(text(_DUES), day | {"minutes": minutes})
        asked = {"day": kept(yesterday), "at": int(at(7, yesterday).timestamp())}
        await connection.execute(text(_ASKED), asked)
