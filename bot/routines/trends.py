"""Many weeks back: what a picture of them and its words are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from bot.coach.past import PastDay
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.trends import ANSWERED, Answers, Stretch, Theme, answers_over, stretch_until
from bot.coach.trends_training import Training, training_over
from bot.diary.diary import Diary
from bot.diary.notes import Race
from bot.routines.around import lived_days
from bot.routines.presence import known_runner
from bot.words.shown import weekdays_in_order


@dataclass(frozen=True)
class TrendsView:
    """One runner's weeks. Each theme is worked out when first asked for; `races` are those of the stretch."""

    runner: Runner
    stretch: Stretch
    past: tuple[PastDay, ...]
    races: tuple[Race, ...]

    @cached_property
    def training(self) -> Training:
        """What was trained."""
        return training_over(self.runner, self.past, self.stretch)

    @cached_property
    def answers(self) -> dict[Theme, Answers]:
        """What was answered, by theme."""
        return {theme: answers_over(self.runner, self.past, self.stretch, theme) for theme in ANSWERED}

    @cached_property
    def themes(self) -> tuple[Theme, ...]:
        """The themes there is a picture of."""
        trained = (Theme.TRAINING,) if self.training.enough else ()
        return trained + tuple(theme for theme, answers in self.answers.items() if answers.enough)

    def nearest(self, theme: Theme) -> Theme | None:
        """That theme; the first with a picture where it has none; None: there is no picture at all."""
        return theme if theme in self.themes else next(iter(self.themes), None)


async def trends_of(diary: Diary, runner_id: int, now: datetime, weeks: int) -> TrendsView:
    """The last weeks, the one that runs among them. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        stretch = stretch_until(today, weeks, weekdays_in_order(runner.language)[0])
        after = today + timedelta(days=1)
        past = await page.past(runner_id, after, stretch.days_read)
        first = after - timedelta(days=stretch.days_read)
        noted = await page.season(runner_id, today, first, today)
    lived = lived_days(past, noted.absences, {race.day: race for race in noted.races}, first, after)
    return TrendsView(runner, stretch, lived, _within(noted.races, stretch.first_day, today))


def _within(races: tuple[Race, ...], first: date, last: date) -> tuple[Race, ...]:
    return tuple(race for race in races if first <= race.day <= last)
