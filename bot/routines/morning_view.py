"""One morning as it is shown: the form, the advice in it, and what a correction changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from bot.coach.advisor import Advice, advise
from bot.coach.baseline import FEWEST_EVER
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
    and wherever today's advice was asked for. Where the pulse is asked for, `usual_bpm` is the usual one and
    `last_bpm` the latest reading; None: not known. `offers_clearance`: the last screen is to ask whether a
    doctor has cleared an earlier red flag.
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
    return replace(view, told=_told(surroundings.morning(runner, form.check_in), surroundings))


def guest_view(check_in: CheckIn, today: date, fixing: Question | None = None) -> MorningView:
    """The form of somebody who keeps nothing: today's answers are all there is."""
    return view_of(Runner(id=0), Form(check_in, fixing=fixing), ALONE, today)


def view_of(runner: Runner, form: Form, surroundings: Around, today: date) -> MorningView:
    """What to show for this form, given what surrounds its day."""
    check_in = form.check_in
    asking = form.fixing or check_in.next_question
    morning = surroundings.morning(runner, check_in)
    of_pulse = asking is Question.PULSE
    return MorningView(
        runner=runner,
        form=form,
        today=today,
        asking=asking,
        usual_bpm=_usual_bpm(morning) if of_pulse else None,
        last_bpm=_last_bpm(morning) if of_pulse else None,
        offers_clearance=asking is Question.WRONG and _wants_clearance(morning),
        told=_told(morning, surroundings) if brings_advice(form, today) else None,
    )


def brings_advice(form: Form, today: date) -> bool:
    """Whether an advice belongs to that form: it is today's, and nothing of it is open."""
    return form.check_in.day == today and form.check_in.next_question is None


def new_form(runner: Runner, day: date) -> Form:
    """An empty form. A pulse that a medicine changes is not asked for."""
    skipped = frozenset({Question.PULSE}) if runner.pulse_medicine else frozenset()
    return Form(CheckIn(day, skipped=skipped))


def _told(morning: Morning, surroundings: Around) -> Told:
    advice = advise(morning)
    return Told(advice, morning, morning.record.check_ins_known, surroundings)


def _usual_bpm(morning: Morning) -> float | None:
    usual = morning.record.baseline
    return None if usual is None else usual.usual_bpm


def _last_bpm(morning: Morning) -> int | None:
    readings = (day.check_in.resting_hr_bpm for day in reversed(morning.past) if day.check_in is not None)
    return next((bpm for bpm in readings if bpm is not None), None)


def _wants_clearance(morning: Morning) -> bool:
    return Tag.CLEARED in morning.today.tags or days_since_uncleared_red_flag(morning) is not None


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
