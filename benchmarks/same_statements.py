"""One tap through the diary's pages, beside the statements it came to in a plain SQLAlchemy Core connection.

The plain one knows nothing: it is handed the finished SQL and its values, in one thread and without a loop.
It leaves out all that the bot does around a statement: the pages, the border of foreign errors, the types on
the way in and out, the coach's values made of rows and the advice itself, the way into SQLite's own thread.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from time import process_time

from sqlalchemy import Connection, create_engine

from benchmarks.figures import Miscounted
from benchmarks.heard import Said, heard
from bot.coach.answers import Rated
from bot.coach.checkin import Question
from bot.diary.diary import Diary
from bot.routines import morning


class Taps:
    """Taps on one question of a finished form: each says otherwise than the one before, and is written."""

    def __init__(self, diary: Diary, runner_id: int, day: date, now: datetime) -> None:
        self._diary, self._runner_id, self._day, self._now = diary, runner_id, day, now
        self._update = 1

    async def ours(self, taps: int) -> float:
        """Processor time of one tap in µs, all threads together. Raises Miscounted."""
        began = process_time()
        for _ in range(taps):
            await self._tap()
        spent_us = (process_time() - began) * 1e6 / taps
        async with self._diary.reading() as page:
            if not await page.was_seen(self._update - 1):
                raise Miscounted("a tap left nothing in the diary")
        return spent_us

    async def written_down(self, taps: int) -> list[list[Said]]:
        """The statements of so many more taps, a list for each; they are carried out as well."""
        told: list[list[Said]] = []
        for _ in range(taps):
            with heard() as said:
                await self._tap()
            told.append(said)
        return told

    async def _tap(self) -> None:
        legs = 3.0 + self._update % 2
        answer = Rated(Question.LEGS, legs)
        self._update += 1
        view = await morning.take_answer(
            self._diary, self._runner_id, self._day, answer, self._now, self._update - 1
        )
        if view.form.check_in.legs != legs or view.told is None:
            raise Miscounted("a tap did not come to an advice")


def plainly(file: Path, taps: list[list[Said]]) -> float:
    """Processor time of one tap in µs, of the same statements in the same order, each tap a transaction."""
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA synchronous=NORMAL")
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        connection.rollback()
        began = process_time()
        for said in taps:
            _carry_out(connection, said)
        spent_us = (process_time() - began) * 1e6 / len(taps)
    engine.dispose()
    return spent_us


def _carry_out(connection: Connection, said: list[Said]) -> None:
    for statement, values in said:
        result = connection.exec_driver_sql(statement, values)
        if result.returns_rows:
            result.all()
    connection.commit()
