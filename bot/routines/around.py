"""What surrounds one morning: the days before it, what is planned, the races, an absence.

What the coach must not misread is put straight here: a race stands in the plan of its day, an absence takes
the plan of its days away, and who was ill or hurt and logged nothing did not train.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.coach.checkin import CheckIn, Illness
from bot.coach.keys import event_of
from bot.coach.morning import NO_SEASON, Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.recovery import RecoveryBlock
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Away, Goal, PastRace, Screened, Season
from bot.coach.workout import SessionKind
from bot.diary.diary import Diary, Page
from bot.diary.notes import Absence, Race
from bot.routines.recovering import in_block, told_before

DAYS_LOOKED_BACK = 70
"""History the advisor gets: ten whole weeks, of which the lagged pulse needs five."""
DAYS_AHEAD = 4
"""Coming days that matter to a session that may move by two, and keeps two or three to the next one."""

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Around:
    """What surrounds one morning, besides its answers.

    `planned` None: no plan speaks of the day. `title`: what the session is called in the calendar it came
    from; None: it came from none. `absence`: the one this day lies in.
    """

    past: tuple[PastDay, ...] = ()
    planned: PlannedSession | None = None
    title: str | None = None
    season: Season = NO_SEASON
    absence: Absence | None = None
    block: RecoveryBlock | None = None
    """The recovery block that was not over by the day before; this morning's answers may end it."""

    @property
    def away(self) -> bool:
        """A pause: nothing is asked and nothing reminded of."""
        return self.absence is not None and self.absence.kind is AbsenceKind.AWAY

    def morning(self, runner: Runner, check_in: CheckIn) -> Morning:
        """The morning as the advisor sees it. Without a plan an easy run of the usual length is assumed."""
        planned = self.planned or usual_run(runner)
        morning = Morning(runner, check_in.day, check_in, self.past, planned, self.season)
        return in_block(morning, self.block)


ALONE = Around()
"""Nothing is known around the morning: somebody who keeps nothing."""


def usual_run(runner: Runner) -> PlannedSession:
    """What is assumed without a plan: an easy run of the usual length (specification 3.2)."""
    return PlannedSession(SessionKind.EASY, runner.usual_easy_min)


async def is_away(diary: Diary, runner_id: int, day: date) -> bool:
    """Whether that day lies in a pause: then nothing is said of the bot's own accord."""
    async with diary.reading() as page:
        absence = await page.absence(runner_id, day)
    return absence is not None and absence.kind is AbsenceKind.AWAY


async def around(page: Page, runner_id: int, day: date) -> Around:
    """What surrounds that day's morning; nothing of the day itself but its plan."""
    first, last = day - timedelta(days=DAYS_LOOKED_BACK), day + timedelta(days=DAYS_AHEAD)
    days, noted = await page.surroundings(runner_id, day, DAYS_LOOKED_BACK, last)
    races, absences, screen = {race.day: race for race in noted.races}, noted.absences, noted.screen
    ahead = with_races({when: one.planned for when, one in days.plan.items()}, races, day, last)
    of_day = days.plan.get(day)
    lived = lived_days(days.past, absences, races, first, day)
    absence = absence_on(absences, day)
    plan = {when: one for when, one in ahead.items() if when in races or not _away_on(absences, when)}
    block, block_over_days = await told_before(page, runner_id, lived, day, days.told)
    worn = [pair.since for pair in noted.shoes if pair.since <= day]
    season = Season(
        goal=_goal(races, day),
        last_race=_last_race(races, lived, day),
        screen=None if screen is None else Screened(screen.symptoms, (day - screen.day).days, screen.failing),
        fuel_flags=frozenset() if screen is None else screen.fuel_flags,
        coming=tuple(plan.get(day + number * _ONE_DAY) for number in range(1, DAYS_AHEAD + 1)),
        moved_here=of_day is not None and of_day.moved_from is not None,
        absence=None if absence is None else Away(absence.kind, (day - absence.since).days + 1),
        shoes_days=(day - max(worn)).days if worn else None,
        block_over_days=block_over_days,
    )
    title = None if of_day is None else of_day.note
    # who asks on a holiday is asked no more than the plan of that day would have
    return Around(lived, ahead.get(day), title, season, absence, block)


async def answers_around(page: Page, runner_id: int, day: date) -> Around:
    """Of the same the earlier answers alone, absences marked: enough to ask by, too little to advise by."""
    first = day - timedelta(days=DAYS_LOOKED_BACK)
    answers = await page.answers_before(runner_id, day, DAYS_LOOKED_BACK)
    absences = await page.absences(runner_id, first, day)
    return Around(lived_days([PastDay(one.day, one) for one in answers], absences, {}, first, day))


def with_races(
    plan: Mapping[date, PlannedSession], races: Mapping[date, Race], first: date, last: date
) -> dict[date, PlannedSession]:
    """The plan of these days with each race on its day, in place of what stood there."""
    raced = {day: race_session(race) for day, race in races.items() if first <= day <= last}
    return {**plan, **raced}


def race_session(race: Race) -> PlannedSession:
    """A race as a session of the plan."""
    return PlannedSession(SessionKind.RACE, None, race.km)


def absence_on(absences: Sequence[Absence], day: date) -> Absence | None:
    """The absence that day lies in, the one begun last where there are several."""
    holding = [one for one in absences if one.since <= day and (one.until is None or day <= one.until)]
    return holding[-1] if holding else None


def lived_days(
    past: Sequence[PastDay], absences: Sequence[Absence], races: Mapping[date, Race], first: date, day: date
) -> tuple[PastDay, ...]:
    """The days before `day` with races and absences in them, oldest first."""
    known = {one.day: one for one in past}
    for when, race in races.items():
        if first <= when < day:
            known[when] = replace(known.get(when, PastDay(when)), planned=race_session(race))
    for absence in absences:
        for when in _days_of(absence, first, day):
            known[when] = _absent(known.get(when, PastDay(when)), absence.kind)
    return tuple(known[when] for when in sorted(known))


def _days_of(absence: Absence, first: date, before: date) -> Iterator[date]:
    last = before - _ONE_DAY if absence.until is None else min(absence.until, before - _ONE_DAY)
    when = max(absence.since, first)
    while when <= last:
        yield when
        when += _ONE_DAY


def _absent(past: PastDay, kind: AbsenceKind) -> PastDay:
    """A day away has no plan. Ill or hurt and nothing logged: no training; of a holiday nobody knows."""
    if kind is AbsenceKind.AWAY:
        return replace(past, planned=None, absence=kind)
    workouts = () if past.workouts is None else past.workouts
    check_in = past.check_in
    if kind is AbsenceKind.SICK and (check_in is None or check_in.illness in (None, Illness.NONE)):
        check_in = replace(check_in or CheckIn(past.day), illness=Illness.BELOW_NECK_OR_FEVER)
    return replace(past, planned=None, workouts=workouts, check_in=check_in, absence=kind)


def _away_on(absences: Sequence[Absence], day: date) -> bool:
    absence = absence_on(absences, day)
    return absence is not None and absence.kind is AbsenceKind.AWAY


def _goal(races: Mapping[date, Race], day: date) -> Goal | None:
    """The next race, today's among them."""
    ahead = [when for when in races if when >= day]
    if not ahead:
        return None
    race = races[min(ahead)]
    return Goal(race.event, (race.day - day).days, race.first_time)


def _last_race(races: Mapping[date, Race], lived: Sequence[PastDay], day: date) -> PastRace | None:
    """The last race that is not known to have been left out."""
    behind = [when for when in races if when < day]
    if not behind:
        return None
    ran = {one.day: one.ran for one in lived}
    run = [when for when in behind if ran.get(when) is not False]
    if not run:
        return None
    race = races[max(run)]
    event = event_of(race.km) if race.event.value == "other" else race.event
    return PastRace(event, (day - race.day).days)
