"""What Ada may do to her log and plan, as a routine does it: look at what stands there, then change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Protocol

from hypothesis import strategies as st

from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind, Event
from bot.coach.workout import Workout
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Page
from bot.diary.notes import Absence, PlanDay, Race, Shoes, Source
from tests.diary.stories import ADA, DAY, NOW
from tests.diary.test_plans import SESSIONS
from tests.diary.test_training import WORKOUTS

LAST = DAY + timedelta(days=9)


class Doing(Protocol):
    """Something Ada does."""

    @property
    def did(self) -> Did:
        """What it is called."""

    async def do(self, page: Page) -> Before:
        """Do it, and tell how things stood before."""


@dataclass(frozen=True)
class Logs:
    did: ClassVar[Did] = Did.LOGGED
    day: date
    workout: Workout

    async def do(self, page: Page) -> Before:
        number = await page.log_workout(ADA.id, self.day, self.workout, source=Source.TYPED)
        return Before(workouts=((self.day, number),))


@dataclass(frozen=True)
class Measures:
    """A file from her watch measures what she had told of that day."""

    did: ClassVar[Did] = Did.LOGGED
    day: date
    km: float

    async def do(self, page: Page) -> Before:
        told = [one for one in await page.logged(ADA.id, self.day) if one.started_at is None]
        for one in told:
            workout = replace(one.workout, km=self.km)
            measured = replace(one, workout=workout, started_at=NOW, fingerprint=b"\xff" * 16)
            await page.keep_logged(ADA.id, self.day, measured)
        return Before(measured=tuple((self.day, one) for one in told))


@dataclass(frozen=True)
class Speaks:
    did: ClassVar[Did] = Did.SPOKE
    day: date

    async def do(self, page: Page) -> Before:
        return Before(spoken=(self.day,) if await page.speak_of_day(ADA.id, self.day) else ())


@dataclass(frozen=True)
class PlansWeek:
    did: ClassVar[Did] = Did.PLANNED_WEEK
    week: Mapping[int, PlannedSession]
    since: date

    async def do(self, page: Page) -> Before:
        before = Before(week=await page.dated_plan_week(ADA.id))
        await page.keep_plan_week(ADA.id, self.week, self.since)
        return before


@dataclass(frozen=True)
class PlansDays:
    did: ClassVar[Did] = Did.PLANNED_DAYS
    days: Mapping[date, PlanDay | None]

    async def do(self, page: Page) -> Before:
        stood = await page.plan_days(ADA.id, DAY, LAST)
        await page.drop_plan_days(ADA.id, [day for day, said in self.days.items() if said is None])
        await page.keep_plan_days(ADA.id, {day: said for day, said in self.days.items() if said})
        return Before(days={day: stood.get(day) for day in self.days})


@dataclass(frozen=True)
class Races:
    did: ClassVar[Did] = Did.RACE
    race: Race

    async def do(self, page: Page) -> Before:
        stood = {race.day: race for race in await page.races(ADA.id)}
        await page.keep_race(ADA.id, self.race)
        return Before(races={self.race.day: stood.get(self.race.day)})


@dataclass(frozen=True)
class Leaves:
    did: ClassVar[Did] = Did.ABSENCE
    absence: Absence

    async def do(self, page: Page) -> Before:
        since = self.absence.since
        stood = {one.since: one for one in await page.absences(ADA.id, since, since)}
        await page.begin_absence(ADA.id, self.absence)
        return Before(absences={since: stood.get(since)})


@dataclass(frozen=True)
class ComesBack:
    did: ClassVar[Did] = Did.ABSENCE
    day: date

    async def do(self, page: Page) -> Before:
        ending = await page.absences(ADA.id, self.day, self.day)
        for one in ending:
            if one.since == self.day:
                await page.drop_absence(ADA.id, one.since)
            else:
                await page.begin_absence(ADA.id, replace(one, until=self.day - timedelta(days=1)))
        return Before(absences={one.since: one for one in ending})


@dataclass(frozen=True)
class BuysShoes:
    did: ClassVar[Did] = Did.SHOES
    shoes: Shoes

    async def do(self, page: Page) -> Before:
        stood = {shoes.since: shoes for shoes in await page.shoes(ADA.id)}
        await page.keep_shoes(ADA.id, self.shoes)
        return Before(shoes={self.shoes.since: stood.get(self.shoes.since)})


_NAMES = st.none() | st.sampled_from(["Berlin <3", 'the "blue" ones', "Zürich", ""])
_DAYS = st.dates(DAY, LAST)
_PLAN_DAYS = st.builds(PlanDay, SESSIONS, moved_from=st.none() | _DAYS, note=_NAMES)
_ABSENCES = st.builds(
    lambda kind, since, days: Absence(kind, since, None if days is None else since + timedelta(days)),
    st.sampled_from(AbsenceKind),
    _DAYS,
    st.none() | st.integers(0, 9),
)
DEEDS: st.SearchStrategy[Doing] = st.one_of(
    st.builds(Logs, _DAYS, WORKOUTS),
    st.builds(Measures, _DAYS, st.floats(0, 400)),
    st.builds(Speaks, _DAYS),
    st.builds(PlansWeek, st.dictionaries(st.integers(0, 6), SESSIONS), _DAYS),
    st.builds(PlansDays, st.dictionaries(_DAYS, st.none() | _PLAN_DAYS, max_size=4)),
    st.builds(
        Races,
        st.builds(
            Race,
            _DAYS,
            st.sampled_from(Event),
            km=st.none() | st.floats(0, 400),
            first_time=st.booleans(),
            name=_NAMES,
        ),
    ),
    st.builds(Leaves, _ABSENCES),
    st.builds(ComesBack, _DAYS),
    st.builds(BuysShoes, st.builds(Shoes, _DAYS, _NAMES)),
)
