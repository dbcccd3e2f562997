"""The eight signs: when they are asked about, what the data fill in, and what the answers come to.

What is ticked travels in the buttons until it is done; then it is kept as that day's screen, and answering
again on that day replaces it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from bot.coach.morning import Morning
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.screen import (
    REPEAT_AFTER,
    Answered,
    ScreenOutcome,
    ScreenQuestion,
    ScreenResult,
    is_due,
    is_triggered,
    judge,
    known_of,
    prefilled,
)
from bot.coach.season import FuelFlag, Symptom
from bot.coach.signals import SCREEN_LASTS, Signals
from bot.diary.diary import Diary, Page
from bot.diary.notes import Screening
from bot.routines.answering import advise_anew
from bot.routines.around import around
from bot.routines.morning_view import new_form
from bot.routines.presence import known_runner, present_runner

_E = TypeVar("_E", bound=StrEnum)

LIVES_FOR = timedelta(days=REPEAT_AFTER.value)
"""A list that lies longer is begun anew."""

Sign = ScreenQuestion | FuelFlag | Symptom
Ticked = frozenset[Sign]
"""What was ticked. Of eating enough it is the doubt that is ticked: every tick tells of something."""


class Place(StrEnum):
    """Where one is in the list."""

    BEGIN = "begin"
    EXCLUSIONS = "first"
    FOOD = "food"
    SYMPTOMS = "eight"
    JUDGED = "judged"
    """The eight are answered and kept; where that alone says nothing yet, it is asked how long it lasts."""
    LASTING = "lasting"
    """That is answered too, or known; what may be open is whether workouts fail."""
    FAILING = "failing"
    """That one was answered last: nothing is open any more."""


KEPT_FROM = (Place.JUDGED, Place.LASTING, Place.FAILING)
"""Places at which the eight are answered."""


@dataclass(frozen=True)
class ScreeningView:
    """What to show at one place of the list.

    `filled`: symptoms that the data show. `result` None: the eight are not answered yet. `asking`: what still
    decides it; None: it stands. `before`: the screen before this one. `begun_on`: the day of an older list
    that is left behind; None: it is not. `suspected`: the mornings suspect too much as well, and lead to a
    recovery block. `in_block`: one was begun on an earlier day.
    """

    runner: Runner
    day: date
    place: Place
    ticked: Ticked
    filled: frozenset[Symptom] = frozenset()
    result: ScreenResult | None = None
    asking: ScreenQuestion | None = None
    before: Screening | None = None
    begun_on: date | None = None
    suspected: bool = False
    in_block: bool = False


def asked_this_week(morning: Morning) -> bool:
    """Whether a summary of this day asks about the signs; never of one who is ill, hurt or away."""
    return _due(morning, Signals(morning), sunday=morning.day.weekday() == morning.runner.summary_weekday)


def asked_this_morning(morning: Morning) -> bool:
    """Whether the advice of this morning does: the data give a reason, or two signs are to be asked again.

    On the day of the summary that one asks. A repeat that nobody cared for is let go after ten days.
    """
    signals = Signals(morning)
    if morning.day.weekday() == morning.runner.summary_weekday or not _due(morning, signals, sunday=False):
        return False
    last = morning.season.screen
    return is_triggered(signals) or (last is not None and last.days_ago <= SCREEN_LASTS.value)


def _due(morning: Morning, signals: Signals, *, sunday: bool) -> bool:
    season = morning.season
    if season.absence is not None:
        return False
    # where too much is suspected anyway, eight more questions bring nothing
    in_block = season.block_day is not None or signals.suspected
    return is_due(season.screen, sunday=sunday, triggered=is_triggered(signals), in_block=in_block)


async def screening_at(
    diary: Diary, runner_id: int, day: date, place: Place, ticked: Ticked, now: datetime
) -> ScreeningView:
    """The list of that day at that place; one that is too old is begun anew. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        if not _open(day, today):
            view = await _view(page, runner, today, Place.BEGIN, frozenset())
            return replace(view, begun_on=day if day < today else None)
        return await _view(page, runner, day, place, ticked)


async def keep_screening(
    diary: Diary, runner_id: int, day: date, place: Place, ticked: Ticked, now: datetime, update_id: int
) -> ScreeningView:
    """The eight of that day are answered: keep them, and say what they come to. Raises NotMet.

    The same update delivered again changes nothing and shows what is kept.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        if not _open(day, today):
            view = await _view(page, runner, today, Place.BEGIN, frozenset())
            return replace(view, begun_on=day if day < today else None)
        if await page.first_time(update_id, now):
            await page.keep_screen(runner_id, _kept(day, place, ticked))
            await advise_anew(page, runner, today, now)
        else:
            ticked = _as_kept(ticked, await page.last_screens(runner_id, day, 1))
        return await _view(page, runner, day, place, ticked)


def _open(day: date, today: date) -> bool:
    return timedelta() <= today - day < LIVES_FOR


async def _view(page: Page, runner: Runner, day: date, place: Place, ticked: Ticked) -> ScreeningView:
    form = await page.form(runner.id, day) or new_form(runner, day)
    surroundings = await around(page, runner.id, day)
    morning = surroundings.morning(runner, form.check_in)
    before = [one for one in await page.last_screens(runner.id, day, 2) if one.day < day]
    symptoms = prefilled(morning)
    view = ScreeningView(
        runner,
        day,
        place,
        ticked,
        filled=frozenset(one for one in Symptom if symptoms[one]),
        before=before[0] if before else None,
        suspected=Signals(morning).suspected,
        in_block=morning.season.block_day is not None,
    )
    if place is Place.BEGIN:
        return replace(view, place=Place.EXCLUSIONS, ticked=_begun(morning, view.filled))
    return _judged(view, known_of(morning))


def _begun(morning: Morning, filled: frozenset[Symptom]) -> Ticked:
    """What is ticked at the start: today's own answers, else what the data show."""
    known, screened = known_of(morning), morning.season.screen
    symptoms = screened.symptoms if screened is not None and screened.days_ago == 0 else filled
    questions = set()
    if known.ill_recently:
        questions.add(ScreenQuestion.ILL_RECENTLY)
    if known.eating_enough is False:
        questions.add(ScreenQuestion.EATING_ENOUGH)
    return frozenset({*questions, *known.fuel_flags, *symptoms})


def _judged(view: ScreeningView, known: Answered) -> ScreeningView:
    """With the result where the eight are answered, and with what still decides it."""
    if view.place not in KEPT_FROM:
        return view
    ticked = view.ticked
    answered = replace(
        known,
        ill_recently=ScreenQuestion.ILL_RECENTLY in ticked,
        eating_enough=ScreenQuestion.EATING_ENOUGH not in ticked,
        fuel_flags=_fuel(ticked),
    )
    if answered.two_weeks is None and view.place is not Place.JUDGED:
        answered = replace(answered, two_weeks=ScreenQuestion.TWO_WEEKS in ticked)
    if answered.workouts_missed is None and view.place is Place.FAILING:
        answered = replace(answered, workouts_missed=ScreenQuestion.WORKOUTS_MISSED in ticked)
    result = judge({one: one in ticked for one in Symptom}, answered)
    decides = result.outcome is ScreenOutcome.ASK_ON and bool(result.ask)
    return replace(view, result=result, asking=result.ask[0] if decides else None)


def _kept(day: date, place: Place, ticked: Ticked) -> Screening:
    """What is kept of it: whether sessions fail only where that was asked; a tick may be an older one."""
    failing = ScreenQuestion.WORKOUTS_MISSED in ticked if place is Place.FAILING else None
    return Screening(day, _of(Symptom, ticked), _fuel(ticked), failing)


def _as_kept(ticked: Ticked, kept: Sequence[Screening]) -> Ticked:
    """The same with the signs of the screen that is kept."""
    signs: Ticked = _of(ScreenQuestion, ticked)
    for one in kept:
        signs = signs | one.symptoms | one.fuel_flags
    return signs


def _of(kind: type[_E], ticked: Ticked) -> frozenset[_E]:
    return frozenset(one for one in ticked if isinstance(one, kind))


def _fuel(ticked: Ticked) -> frozenset[FuelFlag]:
    """Signs of eating too little; none where the runner eats enough, whatever was ticked earlier."""
    return _of(FuelFlag, ticked) if ScreenQuestion.EATING_ENOUGH in ticked else frozenset()
