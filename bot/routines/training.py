"""The training log: what happened on a day, said by taps, by a typed line or by a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.measures import SESSION_KM, SESSION_MIN, Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import KeptAdvice, Known, Logged, Source
from bot.routines.around import absence_on, usual_run, with_races
from bot.routines.log_question import (
    BY_BUTTONS,
    Anew,
    AsAdvised,
    AskAgain,
    AsPlanned,
    EffortSaid,
    Happened,
    KindSaid,
    LogView,
    Nothing,
    NotNow,
    OfWorkout,
    Shorter,
    SomethingElse,
    Step,
    next_step,
)
from bot.routines.presence import present_runner

DAYS_OPEN = 7
"""Training can be told of so many days back, as a form can."""
REFUEL_FROM_MIN = 60
"""After a run so long a word on eating and drinking (S52)."""

_KIND_OF = {Sport.STRENGTH: SessionKind.STRENGTH}
_STEP_OF = {KindSaid: Step.KIND, EffortSaid: Step.EFFORT}


class DayNotOpen(ValueError):
    """Training of that day cannot be told: it is still to come, or too long ago. Carries the day."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__(f"the training of {day} cannot be told now")


class WorkoutGone(LookupError):
    """That workout was taken out of the log."""


async def asked_first(page: Page, known: Known, today: date) -> LogView | None:
    """The question about yesterday that opens today's check-in; None: it is known, or was nobody's to tell.

    Nobody is asked about the days before they came, nor about days they were ill, hurt or away.
    """
    yesterday = today - timedelta(days=1)
    if day_of(known.consented_at, known.runner.zone) > yesterday:
        return None
    if await page.is_known(known.runner.id, yesterday):
        return None
    if absence_on(await page.absences(known.runner.id, yesterday, yesterday), yesterday) is not None:
        return None
    return replace(await about_day(page, known.runner, yesterday, today), in_form=True)


async def trained_on(diary: Diary, runner_id: int, day: date) -> tuple[Workout, ...]:
    """The workouts of that day, as far as they are in the log."""
    async with diary.reading() as page:
        return (await page.workouts(runner_id, day, day)).get(day, ())


async def said_of_day(
    diary: Diary, runner_id: int, day: date, said: Happened, now: datetime, update_id: int, *, in_form: bool
) -> LogView:
    """What was said of a day's training. A day that is known already stays as it is, and is shown.

    Raises NotMet, DayNotOpen, and OutOfRange for a length nobody can train.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = open_day(day, now, known.runner)
        view = replace(await about_day(page, known.runner, day, today), in_form=in_form)
        if not await page.first_time(update_id, now):
            return await as_known(page, view) or view
        if said == Anew():
            await _unsaid(page, view)
        if (there := await as_known(page, view)) is not None:
            return there
        match said:
            case NotNow():
                return replace(view, step=None)
            case AskAgain() | Anew():
                return view
            case Nothing():
                return await _rested(page, view, now)
            case Shorter(None):
                return replace(view, step=Step.SHORTER)
            case SomethingElse(None):
                return replace(view, step=Step.SPORT)
            case SomethingElse(sport, None):
                return replace(view, step=Step.MINUTES, sport=sport)
            case _:
                return await _entered_as(page, view, said, now)


async def said_of_workout(
    diary: Diary, runner_id: int, day: date, number: int, said: OfWorkout, now: datetime, update_id: int
) -> LogView:
    """What was said of one workout. Raises NotMet, DayNotOpen, WorkoutGone."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = open_day(day, now, known.runner)
        logged = next((one for one in await page.logged(runner_id, day) if one.number == number), None)
        if logged is None:
            raise WorkoutGone
        if await page.first_time(update_id, now):
            workout = _with(logged.workout, said)
            await page.keep_workout(runner_id, day, number, workout)
            logged = replace(logged, workout=workout)
        step = next_step(logged.workout, _STEP_OF.get(type(said), Step.OUTCOME))
        view = await about_day(page, known.runner, day, today)
        return replace(view, step=step, logged=logged)


async def entered(page: Page, view: LogView, workout: Workout, source: Source, now: datetime) -> LogView:
    """The view after that workout went into the log. Raises OutOfRange."""
    checked(workout)
    number = await page.log_workout(view.runner.id, view.day, workout, source=source)
    deed = await page.keep_deed(view.runner.id, Did.LOGGED, Before(workouts=((view.day, number),)), now)
    logged = Logged(number, workout, source)
    refuel = await wants_refuelling(page, view, workout)
    return replace(view, step=next_step(workout), logged=logged, deed=deed, refuel=refuel)


async def wants_refuelling(page: Page, view: LogView, workout: Workout) -> bool:
    """Whether a word on food is due: after a long run of today, unless the morning's advice said it."""
    long = workout.running and (workout.minutes or 0) >= REFUEL_FROM_MIN
    if not long or view.day != view.today:
        return False
    advice = await page.advice(view.runner.id, view.day)
    return advice is None or advice.verdict > Verdict.EASY or (advice.minutes or 0) < REFUEL_FROM_MIN


def checked(workout: Workout) -> Workout:
    """The workout, if somebody can have done it within a day. Raises OutOfRange."""
    if workout.minutes is not None:
        SESSION_MIN.check(workout.minutes)
    if workout.km is not None:
        SESSION_KM.check(workout.km)
    return workout


def open_day(day: date, now: datetime, runner: Runner) -> date:
    """Today, if that day's training can be told today. Raises DayNotOpen."""
    today = day_of(now, runner.zone)
    if not today - timedelta(days=DAYS_OPEN) <= day <= today:
        raise DayNotOpen(day)
    return today


async def about_day(page: Page, runner: Runner, day: date, today: date) -> LogView:
    """The question about that day, as if nothing was known of it."""
    races = {race.day: race for race in await page.races(runner.id)}
    plan = with_races(await page.planned(runner.id, day, day), races, day, day)
    planned, advice = plan.get(day), await page.advice(runner.id, day)
    session = planned or usual_run(runner)
    advised = advice if advice is not None and _is_other(advice, session) else None
    return LogView(runner, day, today, Step.HAPPENED, session, assumed=planned is None, advised=advised)


def _is_other(advice: KeptAdvice, planned: PlannedSession) -> bool:
    """Whether that advice was not the plan."""
    if planned.kind is SessionKind.REST:
        return False
    if advice.verdict > Verdict.EASY:
        return not (advice.verdict is Verdict.CROSS_TRAIN and planned.kind is SessionKind.CROSS)
    if advice.verdict is Verdict.EASY and planned.kind is not SessionKind.EASY:
        return True
    return None not in (advice.minutes, planned.minutes) and advice.minutes != planned.minutes


async def as_known(page: Page, view: LogView) -> LogView | None:
    """The view of a day whose training is known; None: it is not."""
    if not await page.is_known(view.runner.id, view.day):
        return None
    logged = await page.logged(view.runner.id, view.day)
    if not logged:
        return replace(view, step=None, rested=True)
    return replace(view, step=next_step(logged[-1].workout), logged=logged[-1])


async def _unsaid(page: Page, view: LogView) -> None:
    """Take out what buttons said of that day; what was typed or came from a file stays."""
    for logged in await page.logged(view.runner.id, view.day):
        if logged.source in BY_BUTTONS:
            await page.forget_workout(view.runner.id, view.day, logged.number)
    await page.unspeak_day(view.runner.id, view.day)


async def _rested(page: Page, view: LogView, now: datetime) -> LogView:
    await page.speak_of_day(view.runner.id, view.day)
    deed = await page.keep_deed(view.runner.id, Did.SPOKE, Before(spoken=(view.day,)), now)
    return replace(view, step=None, rested=True, deed=deed)


async def _entered_as(page: Page, view: LogView, said: Happened, now: datetime) -> LogView:
    """Enter what was planned or advised, part of it, or something else that was named in full."""
    planned, source = view.planned, Source.FORM
    match said:
        case SomethingElse(Sport() as sport, minutes):
            return await entered(page, view, Workout(sport, _KIND_OF.get(sport), minutes), source, now)
        case AsAdvised() if view.advised is not None:
            if view.advised.verdict is Verdict.REST:
                return await _rested(page, view, now)
            kind = SessionKind.CROSS if view.advised.verdict is Verdict.CROSS_TRAIN else _advised(view)
            planned = PlannedSession(kind, view.advised.minutes)
        case AsPlanned():
            return await _as_planned(page, view, said, now)
        case Shorter(int() as percent):
            planned = PlannedSession(
                planned.kind, _part(planned.minutes, percent, 0), _part(planned.km, percent, 1)
            )
    if planned.kind is SessionKind.CROSS:  # which sport it was no plan says
        return replace(view, step=Step.SPORT)
    return await entered(page, view, _workout_of(planned), source, now)


async def _as_planned(page: Page, view: LogView, said: AsPlanned, now: datetime) -> LogView:
    """Enter the plan. Who said no more than that is not asked any further: one tap is enough."""
    if view.planned.kind is SessionKind.REST:
        return await _rested(page, view, now)
    if view.planned.kind is SessionKind.CROSS:
        return replace(view, step=Step.SPORT)
    workout = replace(_workout_of(view.planned), rpe=said.rpe, outcome=said.outcome)
    done = await entered(page, view, workout, Source.AS_PLANNED, now)
    return replace(done, step=None) if said == AsPlanned() else done


def _workout_of(planned: PlannedSession) -> Workout:
    sport = Sport.STRENGTH if planned.kind is SessionKind.STRENGTH else Sport.RUN
    return Workout(sport, planned.kind, planned.minutes, planned.km)


def _advised(view: LogView) -> SessionKind:
    """The kind behind an advice to train: a softened run is easy, a shortened session keeps its own."""
    softened = view.advised is not None and view.advised.verdict is Verdict.EASY
    lifts = view.planned.kind is SessionKind.STRENGTH
    return SessionKind.EASY if softened and not lifts else view.planned.kind


def _part(amount: float | None, percent: int, digits: int) -> float | None:
    return None if amount is None else round(amount * percent / 100, digits)


def _with(workout: Workout, said: OfWorkout) -> Workout:
    match said:
        case KindSaid(kind) if kind is not None:
            return replace(workout, kind=kind)
        case EffortSaid(rpe) if rpe is not None:
            return replace(workout, rpe=rpe)
        case KindSaid() | EffortSaid():
            return workout
        case _:
            return workout if said.outcome is None else replace(workout, outcome=said.outcome)
