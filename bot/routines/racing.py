"""Races: those ahead and the last one behind, entered and taken out again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coach.keys import event_of
from bot.coach.measures import SESSION_KM
from bot.coach.rhythm import day_of
from bot.coach.rules.race import RACE_NEAR, RACE_WEEK, TAPER_DAYS, WINDOWS
from bot.coach.runner import Runner
from bot.coach.season import Event
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Race
from bot.routines.asking import ask, ask_no_more
from bot.routines.presence import known_runner, present_runner

DAYS_BACK = 28
"""A race so long ago can still be told: longer than any race is felt."""
DAYS_AHEAD = 3 * 365
"""Nobody enters a race further ahead."""
ABOUT = "race"
WHEN, HOW_FAR = f"{ABOUT} when ", f"{ABOUT} km "
"""What the chat asks for starts so, while it is the day of a race, or its length."""

_LONG = (Event.HALF, Event.MARATHON, Event.ULTRA)


class NoRaceDay(ValueError):
    """A race that day would be of no use: too long ago, or too far ahead. Carries both days."""

    def __init__(self, day: date, today: date) -> None:
        self.day, self.today = day, today
        super().__init__(f"a race on {day} cannot be entered on {today}")


class Asks(StrEnum):
    """What is still asked of a race that is entered."""

    FIRST = "first"
    """Is it your first marathon?"""
    KM = "km"


@dataclass(frozen=True)
class RacesView:
    """The races as they stand. `entered`: the one just told of; `deed` takes the last change back.

    `asks`: what is still asked of `entered`; None: nothing. `removed`: one was just taken out.
    """

    runner: Runner
    today: date
    races: tuple[Race, ...]
    entered: Race | None = None
    asks: Asks | None = None
    deed: int | None = None
    removed: bool = False

    @property
    def ahead(self) -> tuple[Race, ...]:
        """The races to come, today's among them."""
        return tuple(race for race in self.races if race.day >= self.today)

    @property
    def last(self) -> Race | None:
        """The last one behind; None: none was told of."""
        behind = [race for race in self.races if race.day < self.today]
        return behind[-1] if behind else None


@dataclass(frozen=True)
class BeforeRace:
    """From when on the training gives way to a race: the taper, key sessions capped, then only short."""

    taper: date
    capped: date
    short: date


def before_race(race: Race) -> BeforeRace:
    """What the advice will do before that race: two weeks of taper for the long ones, else the last one."""
    taper = TAPER_DAYS if _kind_of(race) in _LONG else RACE_WEEK
    starts = (race.day - timedelta(days=int(days.value)) for days in (taper, RACE_WEEK, RACE_NEAR))
    return BeforeRace(*starts)


def no_key_until(race: Race) -> date:
    """The last day without key sessions after that race."""
    return race.day + timedelta(days=WINDOWS[_kind_of(race)].no_key)


def _kind_of(race: Race) -> Event:
    return event_of(race.km) if race.event is Event.OTHER else race.event


async def races_of(diary: Diary, runner_id: int, now: datetime) -> RacesView:
    """The races. Raises NotMet."""
    async with diary.reading() as page:
        return await _view(page, (await known_runner(page, runner_id)).runner, now)


async def ask_when(
    diary: Diary,
    runner_id: int,
    event: Event,
    now: datetime,
    update_id: int,
    *,
    km: float | None = None,
    name: str | None = None,
) -> None:
    """From now on a typed day is the day of this race. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if await page.first_time(update_id, now):
            length = "-" if km is None else f"{km:g}"
            await ask(page, known, f"{WHEN}{event} {length} {name or ''}".strip())


async def enter(diary: Diary, runner_id: int, race: Race, now: datetime, update_id: int) -> RacesView:
    """There is this race; one entered for that day before is replaced.

    Raises NotMet, NoRaceDay, and OutOfRange for a length nobody races.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        if not today - timedelta(days=DAYS_BACK) <= race.day <= today + timedelta(days=DAYS_AHEAD):
            raise NoRaceDay(race.day, today)
        if race.km is not None:
            SESSION_KM.check(race.km)
        if not await page.first_time(update_id, now):
            return await _view(page, known.runner, now)
        there = {one.day: one for one in await page.races(runner_id)}
        before = Before(races={race.day: there.get(race.day)})
        await page.keep_race(runner_id, race)
        deed = await page.keep_deed(runner_id, Did.RACE, before, now)
        asks = _asks(race)
        if asks is Asks.KM:
            await ask(page, known, f"{HOW_FAR}{race.day:%Y-%m-%d} {deed}")
        else:
            await ask_no_more(page, known, ABOUT)
        return replace(await _view(page, known.runner, now), entered=race, asks=asks, deed=deed)


def _asks(race: Race) -> Asks | None:
    if race.event is Event.OTHER and race.km is None:
        return Asks.KM
    return Asks.FIRST if race.event is Event.MARATHON and not race.first_time else None


async def tell_more(
    diary: Diary,
    runner_id: int,
    day: date,
    deed: int,
    now: datetime,
    update_id: int,
    *,
    first_time: bool | None = None,
    km: float | None = None,
) -> RacesView:
    """Whether the race of that day is the first of its kind, or how long it is; None: not told now.

    It is part of having entered it, so one deed takes all of it back. Raises NotMet, OutOfRange.
    """
    if km is not None:
        SESSION_KM.check(km)
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        race = {one.day: one for one in await page.races(runner_id)}.get(day)
        if await page.first_time(update_id, now) and race is not None:
            race = replace(race, first_time=race.first_time if first_time is None else first_time)
            race = race if km is None else replace(race, km=km)
            await page.keep_race(runner_id, race)
            await ask_no_more(page, known, ABOUT)
        standing = await page.deed(runner_id, deed)
        view = await _view(page, known.runner, now)
        return replace(view, entered=race, deed=None if standing is None else deed)


async def drop(diary: Diary, runner_id: int, day: date, now: datetime, update_id: int) -> RacesView:
    """There is no race that day. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        race = {one.day: one for one in await page.races(runner_id)}.get(day)
        if not await page.first_time(update_id, now) or race is None:
            return await _view(page, known.runner, now)
        await page.drop_race(runner_id, day)
        deed = await page.keep_deed(runner_id, Did.RACE, Before(races={day: race}), now)
        await ask_no_more(page, known, ABOUT)
        return replace(await _view(page, known.runner, now), deed=deed, removed=True)


async def _view(page: Page, runner: Runner, now: datetime) -> RacesView:
    return RacesView(runner, day_of(now, runner.zone), await page.races(runner.id))
