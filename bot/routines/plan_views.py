"""The plan as it is shown: its places, its coming days, and what its check says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.coach.checkin import CheckIn
from bot.coach.plan import PlannedSession
from bot.coach.plan_check import check_plan
from bot.coach.plan_days import PlanFinding
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind
from bot.coach.workout import RUN_KINDS
from bot.diary.deed_notes import Did
from bot.diary.diary import Page
from bot.diary.notes import Absence, KeptAdvice, PlanDay, Race
from bot.routines.around import Around, absence_on, around, race_session, with_races
from bot.routines.starting_weeks import Week, starting_weeks

DAYS_SHOWN = 14
"""Coming days that are listed one by one, and that the check of a repeating week looks at."""

_DAY = timedelta(days=1)
_OF_PLAN = frozenset({Did.PLANNED_WEEK, Did.PLANNED_DAYS, Did.MOVED, Did.IMPORTED})


@dataclass(frozen=True)
class Every:
    """Every such weekday, Monday 0 … Sunday 6."""

    weekday: int


@dataclass(frozen=True)
class On:
    """One date alone."""

    day: date


Place = Every | On
"""Where in the plan."""


def place_name(place: Place) -> str:
    """The place in a few plain letters; `place_called` reads it."""
    return str(place.weekday) if isinstance(place, Every) else place.day.isoformat()


def place_called(name: str) -> Place:
    """The place of that name. Raises ValueError."""
    if len(name) == 1 and name in "0123456":
        return Every(int(name))
    if len(name) != len("2026-05-12"):
        raise ValueError(f"no place of the plan is called {name!r}")
    return On(date.fromisoformat(name))


@dataclass(frozen=True)
class DatedPlan:
    """What is planned for one date.

    `planned` None: nothing is. `own`: what the date says itself, None where the week speaks. `moved_to`: the
    day its session went to. `race`: a race stands there, whatever else is planned. `away`: a pause.
    `advised`: today's advice about just this plan; None: there is none.
    """

    day: date
    planned: PlannedSession | None
    own: PlanDay | None = None
    moved_to: date | None = None
    race: bool = False
    away: bool = False
    advised: KeptAdvice | None = None


@dataclass(frozen=True)
class PlanView:
    """The whole plan.

    `found`: what its check says. `proposals`: weeks to begin with, while nothing is planned. `deed`: the last
    change of the plan, where it can be taken back. `kept`: where something was changed just now; None: not
    at one place. `kept_day`: what that place says of itself now, where it is a date.
    """

    runner: Runner
    today: date
    week: Week
    dates: tuple[DatedPlan, ...]
    found: tuple[PlanFinding, ...] = ()
    proposals: tuple[Week, ...] = ()
    deed: int | None = None
    kept: Place | None = None
    kept_day: PlanDay | None = None

    @property
    def complete(self) -> bool:
        """Whether something is known of every day that is shown."""
        return all(one.planned is not None for one in self.dates)


@dataclass(frozen=True)
class PlaceView:
    """One place of the plan, to choose what stands there.

    `by_week`: what the week says of a date. `deed`: the tap that chose the kind, when its amount is asked
    next; 0: it was not chosen just now.
    """

    runner: Runner
    today: date
    place: Place
    planned: PlannedSession | None
    dated: DatedPlan | None = None
    by_week: PlannedSession | None = None
    in_km: bool = False
    deed: int = 0


async def plan_view(page: Page, runner: Runner, today: date, *, checked: int = DAYS_SHOWN) -> PlanView:
    """The plan as it stands, its check over so many coming days."""
    last = today + (DAYS_SHOWN - 1) * _DAY
    surroundings = await around(page, runner.id, today)
    week = await page.plan_week(runner.id)
    ahead = await _ahead(page, runner.id, today, max(checked, DAYS_SHOWN))
    said = await page.plan_days(runner.id, today - DAYS_SHOWN * _DAY, last)
    advice = await page.advice(runner.id, today)
    moved = {plan.moved_from: day for day, plan in said.items() if plan.moved_from is not None}
    dates = tuple(
        DatedPlan(
            day,
            ahead.plan.get(day),
            own=said.get(day),
            moved_to=moved.get(day),
            race=day in ahead.races,
            away=ahead.away(day),
            advised=advice if day == today and _is_about(advice, ahead.plan.get(day)) else None,
        )
        for day in (today + number * _DAY for number in range(DAYS_SHOWN))
    )
    found = _found(surroundings, runner, today, ahead, checked)
    empty = not week and all(one.own is None for one in dates)
    races = {day: race_session(race) for day, race in ahead.races.items()}
    record = surroundings.morning(runner, CheckIn(today)).record
    deed = await page.last_deed(runner.id)
    return PlanView(
        runner,
        today,
        week,
        dates,
        found,
        proposals=starting_weeks(record, races) if empty else (),
        deed=deed.number if deed is not None and deed.did in _OF_PLAN else None,
    )


async def planned_week(page: Page, runner_id: int, first: date) -> Mapping[date, PlannedSession]:
    """What is planned for the seven days from `first` on; a pause takes its days out of the plan."""
    ahead = await _ahead(page, runner_id, first, 7)
    return {day: session for day, session in ahead.plan.items() if not ahead.away(day)}


@dataclass(frozen=True)
class _Ahead:
    """The plan of the coming days, races included, and what may take days of it away."""

    plan: Mapping[date, PlannedSession]
    races: Mapping[date, Race]
    absences: tuple[Absence, ...]

    def away(self, day: date) -> bool:
        absence = absence_on(self.absences, day)
        return absence is not None and absence.kind is AbsenceKind.AWAY


async def _ahead(page: Page, runner_id: int, first: date, days: int) -> _Ahead:
    last = first + (days - 1) * _DAY
    races = {race.day: race for race in await page.races(runner_id)}
    plan = with_races(await page.planned(runner_id, first, last), races, first, last)
    return _Ahead(plan, races, tuple(await page.absences(runner_id, first, last)))


def _found(
    surroundings: Around, runner: Runner, first: date, ahead: _Ahead, days: int
) -> tuple[PlanFinding, ...]:
    """What the check says of those days; a pause takes its days out of the plan."""
    end = first + days * _DAY
    plan = {day: session for day, session in ahead.plan.items() if day < end and not ahead.away(day)}
    return check_plan(surroundings.morning(runner, CheckIn(first)).record, plan)


def _is_about(advice: KeptAdvice | None, planned: PlannedSession | None) -> bool:
    return advice is not None and planned is not None and advice.planned == planned


async def place_view(page: Page, runner: Runner, place: Place, today: date) -> PlaceView:
    week = await page.plan_week(runner.id)
    if isinstance(place, Every):
        planned = week.get(place.weekday)
        return PlaceView(runner, today, place, planned, in_km=_counts_km(runner, planned, week))
    day = place.day
    ahead = await _ahead(page, runner.id, day, 1)
    own = (await page.plan_days(runner.id, day, day)).get(day)
    moved_to = await page.moved_to(runner.id, day)
    dated = DatedPlan(day, ahead.plan.get(day), own, moved_to, day in ahead.races, ahead.away(day))
    in_km = _counts_km(runner, dated.planned, week)
    return PlaceView(runner, today, place, dated.planned, dated, week.get(day.weekday()), in_km)


def _counts_km(runner: Runner, planned: PlannedSession | None, week: Week) -> bool:
    """Whether amounts are asked in kilometres (or miles): as this session has it, or else most of the week.

    With nothing planned yet, who told their week in kilometres counts in them.
    """
    if planned is not None and (planned.km, planned.minutes) != (None, None):
        return planned.km is not None
    runs = [one for one in week.values() if one.kind in RUN_KINDS]
    km, minutes = sum(one.km is not None for one in runs), sum(one.minutes is not None for one in runs)
    return km > minutes if km or minutes else runner.usual_week_km is not None
