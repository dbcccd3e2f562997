"""The page about what surrounds a day: all that an advice needs beside the morning itself."""

from __future__ import annotations

from datetime import date, timedelta

from bot.diary.days import days_around_of, days_asked
from bot.diary.notes import DaysAround, SeasonNotes
from bot.diary.seasons import season_asked, season_of
from bot.diary.sheet import Sheet


class Surroundings(Sheet):
    """What is asked about a day's surroundings, in one go: it is read with every tap that needs an advice."""

    async def surroundings(
        self, runner_id: int, day: date, days: int, last: date
    ) -> tuple[DaysAround, SeasonNotes]:
        """The `days` days before that day with the plan up to `last`, and the season's notes of all of them.

        Both as `past` and `season` tell them.
        """
        mornings, log_and_plan, season = await self._all_rows(
            *days_asked(runner_id, day, days, last),
            season_asked(runner_id, day, day - timedelta(days=days), last),
        )
        with self._border.reading():
            return days_around_of(day, days, last, mornings, log_and_plan), season_of(season)
