"""A typed line about training that may mean several things: what they are, and entering one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.rhythm import day_of
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Logged, Source
from bot.routines.around import usual_run
from bot.routines.log_question import LogView, Nothing, next_step
from bot.routines.measured import measured_before
from bot.routines.presence import known_runner, present_runner
from bot.routines.training import DAYS_OPEN, as_known, entered, open_day, said_of_day
from bot.words.log_read import Doubt, LogRead
from bot.words.plausible import PLAUSIBLE
from bot.words.shown import KM_PER_MILE

MOST_WAYS = 16
"""Buttons under one question: a line with more meanings is better typed once more."""
RUN_KINDS = (SessionKind.EASY, SessionKind.LONG, SessionKind.HARD, SessionKind.RACE)
OTHER_KINDS = (SessionKind.EASY, SessionKind.HARD)

_ONLY_IN_WORDS = frozenset(
    {Doubt.SEVERAL_AMOUNTS, Doubt.SEVERAL_SESSIONS, Doubt.NUMBERS_DISAGREE, Doubt.OUT_OF_RANGE}
    | {Doubt.WHICH_SESSION}
)
"""Doubts that no choice settles: the line has to be typed in another way."""


@dataclass(frozen=True)
class Meant:
    """One way to read a line, complete. `workout` None: there was no training that day."""

    day: date
    workout: Workout | None


@dataclass(frozen=True)
class Doubtful:
    """A line that is asked back. `ways` are all it may mean; empty: no choice can settle it.

    `days` are those it may be about.
    """

    runner: Runner
    today: date
    read: LogRead
    days: tuple[date, ...]
    ways: tuple[Meant, ...]


def workout_read(read: LogRead) -> Workout:
    """The workout of a line, as far as it was read; without a sport it is something else."""
    kind = SessionKind.STRENGTH if read.sport is Sport.STRENGTH else read.kind
    sport = read.sport or Sport.OTHER
    return Workout(sport, kind, read.duration_min, read.distance_km, read.rpe, read.outcome)


def doubtful(read: LogRead, runner: Runner, today: date, asked: date | None) -> Doubtful:
    """What this line may mean. `asked`: the day a question of the chat is about; None: there is none."""
    if Doubt.WHICH_DAY in read.doubts:
        days = tuple(today - timedelta(days=ago) for ago in range(DAYS_OPEN + 1))
    elif asked is not None:
        days = (asked, today)
    else:
        days = (today + timedelta(days=read.day_offset or 0),)
    workouts = [None] if read.rested else _workouts(read, runner)
    ways = tuple(Meant(day, workout) for workout in workouts for day in days)
    return Doubtful(runner, today, read, days, ways if len(ways) <= MOST_WAYS else ())


def _workouts(read: LogRead, runner: Runner) -> list[Workout | None]:
    """Every workout the line may be about; empty where that cannot be told."""
    numbers_unread = any(character.isdigit() for word in read.unread for character in word)
    if numbers_unread or not _ONLY_IN_WORDS.isdisjoint(read.doubts):
        return []
    workouts = [workout_read(read)]
    for doubt in read.doubts:
        workouts = [settled for one in workouts for settled in _settled(one, doubt, read, runner)]
    return list(dict.fromkeys(workouts))


def _settled(workout: Workout, doubt: str, read: LogRead, runner: Runner) -> Iterator[Workout]:
    """The workout with this one doubt settled, in each way there is."""
    match doubt:
        case Doubt.DISTANCE_OR_MINUTES:
            yield from _amounts(workout, read, runner)
        case Doubt.HOURS_OR_MINUTES:
            yield from (replace(workout, minutes=minutes) for minutes in read.either_min)
        case Doubt.PACE_OR_CLOCK:
            yield from (replace(workout, minutes=minutes) for minutes in (*read.either_min, None))
        case Doubt.IMPLAUSIBLE:
            # a length of nothing is a slip, and no confirmation makes it a session
            if workout.km == 0 or workout.minutes == 0:
                return
            yield from (replace(workout, minutes=minutes) for minutes in read.either_min)
            if not read.either_min:
                yield workout
        case Doubt.WHICH_SPORT:
            yield from (replace(workout, sport=sport) for sport in Sport if _can_be(sport, workout))
        case Doubt.WHICH_KIND:
            kinds = RUN_KINDS if workout.running else OTHER_KINDS
            yield from (replace(workout, kind=kind) for kind in kinds)
        case Doubt.RACE_OR_TRAINING:
            yield replace(workout, kind=SessionKind.RACE)
            yield workout
        case Doubt.WHICH_OUTCOME:
            yield from (replace(workout, outcome=outcome) for outcome in reversed(Outcome))
        case _:  # whether it took place at all, or whether this is all of it
            yield workout


def _amounts(workout: Workout, read: LogRead, runner: Runner) -> Iterator[Workout]:
    """The number without a unit as minutes and as a distance, as far as somebody does that."""
    amount = read.amount or 0.0
    miles = round(amount * KM_PER_MILE, 3)
    lengths = [miles if runner.unit is DistanceUnit.MILES else amount]
    if read.in_m:
        lengths = [miles, amount / 1000]
    every = (replace(workout, minutes=amount), *(replace(workout, km=km) for km in lengths))
    yield from (one for one in every if read.sport is None or _can_be(one.sport, one))


def _can_be(sport: Sport, workout: Workout) -> bool:
    """Whether somebody does that much of this sport in one session."""
    bounds, km, minutes = PLAUSIBLE[sport], workout.km, workout.minutes
    return (
        (km is None or bounds.distance(km))
        and (minutes is None or bounds.duration(minutes))
        and (km is None or minutes is None or bounds.pace(km, minutes))
    )


async def tell(
    diary: Diary, runner_id: int, day: date, workout: Workout, now: datetime, update_id: int
) -> LogView:
    """Enter a workout that the runner told in words; what a file measured before is told more of.

    Raises NotMet, DayNotOpen, OutOfRange.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        view = bare_view(known.runner, day, open_day(day, now, known.runner))
        if not await page.first_time(update_id, now):
            return await as_known(page, view) or view
        measured = measured_before(await page.logged(runner_id, day), workout)
        if measured is not None:
            return await _told_of(page, view, measured, workout, now)
        return await entered(page, view, workout, Source.TYPED, now)


async def enter(diary: Diary, runner_id: int, meant: Meant, now: datetime, update_id: int) -> LogView:
    """Enter what a line turned out to mean; tapped twice, it stays one workout.

    Raises NotMet, DayNotOpen, OutOfRange.
    """
    workout, day = meant.workout, meant.day
    if workout is None:
        return await said_of_day(diary, runner_id, day, Nothing(), now, update_id, in_form=False)
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        view = bare_view(known.runner, day, open_day(day, now, known.runner))
        first = await page.first_time(update_id, now)
        of_day = await page.logged(runner_id, day)
        there = [one for one in of_day if _same(one, workout)]
        if there:
            deed = await deed_of(page, runner_id, day, there[-1].number)
            return replace(view, step=next_step(there[-1].workout), logged=there[-1], deed=deed)
        if not first:
            return await as_known(page, view) or view
        measured = measured_before(of_day, workout)
        if measured is not None:
            return await _told_of(page, view, measured, workout, now)
        return await entered(page, view, workout, Source.TYPED, now)


async def _told_of(page: Page, view: LogView, measured: Logged, told: Workout, now: datetime) -> LogView:
    """What a file measured, with what is now told of it: the watch knows the size, the runner the rest."""
    there = measured.workout
    both = replace(
        there,
        kind=told.kind or there.kind,
        rpe=there.rpe if told.rpe is None else told.rpe,
        outcome=told.outcome or there.outcome,
    )
    logged = replace(measured, workout=both)
    if both == there:
        return replace(view, step=next_step(both), logged=logged)
    await page.keep_workout(view.runner.id, view.day, measured.number, both)
    before = Before(measured=((view.day, measured),))
    deed = await page.keep_deed(view.runner.id, Did.LOGGED, before, now)
    return replace(view, step=next_step(both), logged=logged, deed=deed)


async def as_told(diary: Diary, runner_id: int, deed: Deed, now: datetime) -> LogView:
    """What that deed put into the log, the last of it, as it stands now. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today, before = day_of(now, runner.zone), deed.before
        touched = (*before.workouts, *((day, told.number) for day, told in before.measured))
        if not touched:
            day = max(before.spoken, default=today)
            return replace(bare_view(runner, day, today), rested=True, deed=deed.number)
        day, number = touched[-1]
        logged = next((one for one in await page.logged(runner_id, day) if one.number == number), None)
        step = None if logged is None else next_step(logged.workout)
        return replace(bare_view(runner, day, today), step=step, logged=logged, deed=deed.number)


def bare_view(runner: Runner, day: date, today: date) -> LogView:
    """A day's training without its question: for a workout that needs no plan to be told."""
    return LogView(runner, day, today, None, usual_run(runner), assumed=True)


async def deed_of(page: Page, runner_id: int, day: date, number: int) -> int | None:
    """The runner's last deed, where it is the one that entered this workout."""
    last = await page.last_deed(runner_id)
    return last.number if last is not None and (day, number) in last.before.workouts else None


def _same(logged: Logged, workout: Workout) -> bool:
    """Whether a typed workout of the log is this one; its kind and effort may have been told since."""
    there = logged.workout
    size = (there.sport, there.km, there.minutes) == (workout.sport, workout.km, workout.minutes)
    return size and logged.source is Source.TYPED
