"""One morning as it is shown: the form, the advice in it, and what a correction changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.coach.advisor import Advice, advise
from bot.coach.baseline import FEWEST_EVER, pulse_baseline
from bot.coach.checkin import CheckIn, Question, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.receipt import mark_of
from bot.coach.rules.safety import days_since_uncleared_red_flag
from bot.coach.runner import Runner
from bot.coach.what_if import WouldChange, what_would_change
from bot.diary.notes import Form, KeptAdvice
from bot.routines.around import ALONE, Around
from bot.routines.log_question import LogView

LEARNING_DAYS = int(FEWEST_EVER.value)
"""Mornings after which the advice stops saying that it is still learning."""


@dataclass(frozen=True)
class Judged:
    """What one day's advice comes to: the verdict and its minutes. None: none are prescribed."""

    verdict: Verdict
    minutes: float | None


@dataclass(frozen=True)
class Correction:
    """What stood in a form, and what stands there now.

    `before` None: nothing was replaced, an earlier day was filled in. `was` and `now`: today's advice, before
    and after it, whichever day was corrected; None: today has no finished check-in. `deed` takes it back.
    `told_then`: an earlier day was corrected that had been given an advice, which stays as it was said.
    """

    before: CheckIn | None
    after: CheckIn
    was: Judged | None = None
    now: Judged | None = None
    deed: int | None = None
    told_then: bool = False


@dataclass(frozen=True)
class Told:
    """An advice with what would change it. `mornings` counts days with legs answered before today."""

    advice: Advice
    morning: Morning
    mornings: int
    around: Around

    @cached_property
    def would_change(self) -> WouldChange:
        """Looked for when it is first read: it asks the advisor forty times more, and not all need it."""
        return what_would_change(self.morning, self.advice)


@dataclass(frozen=True)
class MorningView:
    """All that a screen needs to show one form.

    `asking` is the question to ask now; None: the form is finished. `told` is there for today's finished form
    and wherever today's advice was asked for. `usual_bpm` is None while no usual pulse is known; `last_bpm`
    is the latest reading. `offers_clearance`: ask whether a doctor has cleared an earlier red flag.
    """

    runner: Runner
    form: Form
    today: date
    asking: Question | None
    usual_bpm: float | None = None
    last_bpm: int | None = None
    offers_clearance: bool = False
    told: Told | None = None
    reopened: bool = False
    """True when "all fine" met chips that were tapped elsewhere: the form asks to look again."""
    log: LogView | None = None
    correction: Correction | None = None
    """What the last answer changed of what had been answered; None: nothing."""

    @property
    def day(self) -> date:
        """The day this form is about."""
        return self.form.check_in.day


def advised_today(runner: Runner, form: Form, surroundings: Around, today: date) -> MorningView:
    """The view of today's form with an advice in it, stale where the form is not finished."""
    view = view_of(runner, form, surroundings, today)
    if view.told is not None:
        return view
    return replace(view, told=_told(runner, form.check_in, surroundings))


def guest_view(check_in: CheckIn, today: date, fixing: Question | None = None) -> MorningView:
    """The form of somebody who keeps nothing: today's answers are all there is."""
    return view_of(Runner(id=0), Form(check_in, fixing=fixing), ALONE, today)


def view_of(runner: Runner, form: Form, surroundings: Around, today: date) -> MorningView:
    """What to show for this form, given what surrounds its day."""
    check_in = form.check_in
    asking = form.fixing or check_in.next_question
    finished = check_in.next_question is None and check_in.day == today
    history = [day.check_in for day in surroundings.past if day.check_in is not None]
    baseline = None if runner.pulse_medicine else pulse_baseline(history, check_in.day)
    readings = [day.resting_hr_bpm for day in history if day.resting_hr_bpm is not None]
    return MorningView(
        runner=runner,
        form=form,
        today=today,
        asking=asking,
        usual_bpm=None if baseline is None else baseline.usual_bpm,
        last_bpm=readings[-1] if readings else None,
        offers_clearance=_wants_clearance(runner, check_in, surroundings),
        told=_told(runner, check_in, surroundings) if finished else None,
    )


def new_form(runner: Runner, day: date) -> Form:
    """An empty form. A pulse that a medicine changes is not asked for."""
    skipped = frozenset({Question.PULSE}) if runner.pulse_medicine else frozenset()
    return Form(CheckIn(day, skipped=skipped))


def _told(runner: Runner, check_in: CheckIn, surroundings: Around) -> Told:
    morning = surroundings.morning(runner, check_in)
    advice = advise(morning)
    past = surroundings.past
    mornings = sum(day.check_in is not None and day.check_in.legs is not None for day in past)
    return Told(advice, morning, mornings, surroundings)


def _wants_clearance(runner: Runner, check_in: CheckIn, surroundings: Around) -> bool:
    if Tag.CLEARED in check_in.tags:
        return True
    return days_since_uncleared_red_flag(surroundings.morning(runner, check_in)) is not None


def kept_advice(told: Told) -> KeptAdvice:
    """What the diary keeps of an advice. An easy run that was only assumed is not kept as a plan."""
    advice = told.advice
    return KeptAdvice(
        advice.verdict,
        advice.reasons,
        advice.rulebook_version,
        advice.prescription.minutes,
        planned=told.around.planned,
        state=advice.state.value,
        confidence=advice.confidence.sureness.value,
        receipt=mark_of(told.morning),
    )
