"""What Ada, the sample runner, plans and trains: her week, her race, her shoes, and five weeks of running.

It goes with her mornings in `sample`: a steady start, a week cut back by a cold, one in which a hard session
was a struggle after short nights, and one that settles again.
"""

from __future__ import annotations

from datetime import date, timedelta

from bot.coach.plan import PlannedSession
from bot.coach.season import Event
from bot.coach.workout import KEY_KINDS, Outcome, SessionKind, Sport, Workout
from bot.diary.diary import Page
from bot.diary.notes import Race, Shoes, Source

WEEK = {
    0: PlannedSession(SessionKind.REST, None),
    1: PlannedSession(SessionKind.HARD, 48, 8),
    2: PlannedSession(SessionKind.EASY, 33, 5),
    3: PlannedSession(SessionKind.EASY, 45, 7),
    4: PlannedSession(SessionKind.REST, None),
    5: PlannedSession(SessionKind.EASY, 33, 5),
    6: PlannedSession(SessionKind.LONG, 78, 12),
}
"""Ada's plan by weekday, Monday 0."""

RACE_IN = timedelta(weeks=8)
"""From the Sunday of this week."""

# kind/km/minutes/RPE; one row a week, Monday first, the last row is the week under way. A dash: no training.
_WEEKS = (
    "- hard/8/47/7 easy/5/33/3 easy/7/45/3 - easy/5/32/2 long/11/72/5",
    "- hard/8/46/7 easy/5/32/3 easy/7/45/3 - easy/5/33/3 long/12/78/5",
    "- easy/5/34/4 - - - easy/3/20/3 easy/7/47/3",
    "- hard/7/44/9/struggled easy/5/34/4 easy/6/41/4 - easy/5/34/3 long/11/74/6",
    "- hard/8/47/7 easy/5/33/3 easy/7/46/3 - easy/5/33/3 long/12/79/5",
    "- hard/8/46/7 easy/5/33/3 easy/7/45/3 - easy/5/33/2 long/12/78/5",
)
_USUAL_RPE = {SessionKind.HARD: 7.0, SessionKind.LONG: 5.0, SessionKind.EASY: 3.0}


async def keep_season(page: Page, runner_id: int, first: date, today: date) -> None:
    """Her plan and her shoes, both since that first Monday, and the half marathon she trains for."""
    await page.keep_plan_week(runner_id, WEEK, first)
    await page.keep_shoes(runner_id, Shoes(first, "Everyday trainers"))
    sunday = today + timedelta(days=6 - today.weekday())
    await page.keep_race(runner_id, Race(sunday + RACE_IN, Event.HALF, name="Lakeside half marathon"))


async def log_training(page: Page, runner_id: int, first: date, day: date) -> None:
    """What she trained on one day of the sample, told that evening. `first` is its first Monday."""
    week, weekday = divmod((day - first).days, 7)
    await _log(page, runner_id, day, workout_in(_WEEKS[week].split()[weekday]), Source.FORM)


async def train_as_planned(page: Page, runner_id: int, day: date) -> None:
    """What her plan says took place on that day; nothing changes when its training is known already."""
    if day in await page.workouts(runner_id, day, day):
        return
    planned = (await page.planned(runner_id, day, day)).get(day)
    if planned is not None:
        await _log(page, runner_id, day, done_as(planned), Source.AS_PLANNED)


async def _log(page: Page, runner_id: int, day: date, workout: Workout | None, source: Source) -> None:
    if workout is None:
        await page.speak_of_day(runner_id, day)
    else:
        await page.log_workout(runner_id, day, workout, source=source)


def workout_in(told: str) -> Workout | None:
    """One day's training as it stands in the table: `hard/7/44/9/struggled`. None: there was none."""
    if told == "-":
        return None
    name, km, minutes, rpe, *went = told.split("/")
    kind = SessionKind(name)
    outcome = Outcome(went[0]) if went else _usual_outcome(kind)
    return Workout(Sport.RUN, kind, float(minutes), float(km), float(rpe), outcome)


def done_as(planned: PlannedSession) -> Workout | None:
    """A planned run that went well; None for a rest day."""
    if planned.kind not in _USUAL_RPE:
        return None
    rpe, outcome = _USUAL_RPE[planned.kind], _usual_outcome(planned.kind)
    return Workout(Sport.RUN, planned.kind, planned.minutes, planned.km, rpe, outcome)


def _usual_outcome(kind: SessionKind) -> Outcome | None:
    return Outcome.HIT if kind in KEY_KINDS else None
