"""The morning: open the form, take an answer, say what to do today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.advisor import Advice, advise
from bot.coach.answers import Answer, Chip, Finished, Marked, answered
from bot.coach.baseline import FEWEST_EVER, pulse_baseline
from bot.coach.checkin import CheckIn, Question, Tag
from bot.coach.morning import Morning
from bot.coach.receipt import mark_of
from bot.coach.rhythm import day_of
from bot.coach.rules.safety import days_since_uncleared_red_flag
from bot.coach.runner import Runner
from bot.coach.what_if import WouldChange, what_would_change
from bot.diary.diary import Diary, Page
from bot.diary.notes import Form, KeptAdvice, Known
from bot.routines.around import ALONE, Around, around
from bot.routines.asking import ask
from bot.routines.log_question import LogView
from bot.routines.presence import known_runner, present_runner
from bot.routines.training import asked_first

DAYS_OPEN = 7
"""A form can still be answered and corrected for so many days (product 9)."""
FIXING = "fix "
"""What the chat asks for, while a question of one day's form is being fixed; the day follows."""


class DayClosed(ValueError):
    """That day's form is too old to change, or still to come: carries the day."""

    def __init__(self, day: date) -> None:
        self.day = day
        super().__init__(f"the form of {day} is not open")


@dataclass(frozen=True)
class Told:
    """An advice with what would change it. `mornings` counts days with legs answered before today."""

    advice: Advice
    would_change: WouldChange
    morning: Morning
    mornings: int
    around: Around


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

    @property
    def day(self) -> date:
        """The day this form is about."""
        return self.form.check_in.day


async def open_form(
    diary: Diary, runner_id: int, now: datetime, *, told: LogView | None = None
) -> MorningView:
    """Today's form, opened if it was not. Before its first answer it asks for yesterday's training.

    `told`: that was answered, or left open, a moment ago. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today)
        if form is None:
            form = new_form(known.runner, today)
            await page.keep_form(runner_id, form, now)
        await _ask_in(page, known, form)
        view = await _view(page, known.runner, form, today)
        return replace(view, log=await training_first(page, known, form) if told is None else told)


async def training_first(page: Page, known: Known, form: Form) -> LogView | None:
    """What a form asks before its first answer; None: nothing, or it has been begun."""
    if form != Form(new_form(known.runner, form.check_in.day).check_in, form.message_id):
        return None
    return await asked_first(page, known, form.check_in.day)


async def take_answer(
    diary: Diary, runner_id: int, day: date, answer: Answer, now: datetime, update_id: int
) -> MorningView:
    """One answer into one day's form, in one transaction; advice is kept with the last one.

    The same update delivered again changes nothing and shows how things stand. Raises NotMet, DayClosed, and
    OutOfRange for a value nobody can have (then nothing is kept).
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = _open_day(day, now, known.runner)
        form = await page.form(runner_id, day) or new_form(known.runner, day)
        if not await page.first_time(update_id, now):
            return await _view(page, known.runner, form, today)
        new = Form(answered(form.check_in, answer), form.message_id, _still_fixing(form, answer))
        await page.keep_form(runner_id, new, now)
        await _ask_in(page, known, new)
        view = await _view(page, known.runner, new, today)
        await _keep_advice(page, view, now)
        reopened = isinstance(answer, Finished) and answer.all_fine and new.check_in.reported_anything
        return replace(view, reopened=reopened)


async def fix(
    diary: Diary, runner_id: int, day: date, question: Question | None, now: datetime, update_id: int
) -> MorningView:
    """Ask one question again (None: leave everything as it is). Raises NotMet, DayClosed."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = _open_day(day, now, known.runner)
        form = await page.form(runner_id, day) or new_form(known.runner, day)
        if not await page.first_time(update_id, now):
            return await _view(page, known.runner, form, today)
        new = replace(form, fixing=question)
        await page.keep_form(runner_id, new, now)
        await _ask_in(page, known, new)
        return await _view(page, known.runner, new, today)


async def todays_advice(diary: Diary, runner_id: int, now: datetime) -> MorningView:
    """What to do today, from what is known: stale while today's check-in is not finished. Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today) or new_form(known.runner, today)
        surroundings = await around(page, runner_id, today)
    return advised_today(known.runner, form, surroundings, today)


def advised_today(runner: Runner, form: Form, surroundings: Around, today: date) -> MorningView:
    """The view of today's form with an advice in it, stale where the form is not finished."""
    view = view_of(runner, form, surroundings, today)
    if view.told is not None:
        return view
    return replace(view, told=_told(runner, form.check_in, surroundings))


async def advise_anew(page: Page, runner: Runner, day: date, now: datetime) -> None:
    """Keep the advice as the plan of now makes it, where that day's form is finished."""
    form = await page.form(runner.id, day)
    if form is not None and form.check_in.next_question is None:
        await _keep_advice(page, view_of(runner, form, await around(page, runner.id, day), day), now)


async def note_danger(diary: Diary, runner_id: int, now: datetime, update_id: int) -> MorningView:
    """Words of danger were typed: today's form holds a red flag until the runner says what it was.

    It is shown on the last screen, where it can be taken back or made precise. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        form = await page.form(runner_id, today) or new_form(known.runner, today)
        if await page.first_time(update_id, now):
            marked = answered(form.check_in, Marked(Chip.TOLD, on=True))
            form = Form(marked, form.message_id, Question.WRONG)
            await page.keep_form(runner_id, form, now)
            await _ask_in(page, known, form)
            await _keep_advice(page, await _view(page, known.runner, form, today), now)
        return await _view(page, known.runner, form, today)


async def shown_as(diary: Diary, view: MorningView, message_id: int) -> None:
    """This message shows that form from now on."""
    if view.form.message_id == message_id:
        return
    async with diary.writing() as page:
        await page.keep_message(view.runner.id, view.day, message_id)


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
    return Told(advice, what_would_change(morning, advice), morning, mornings, surroundings)


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


async def _view(page: Page, runner: Runner, form: Form, today: date) -> MorningView:
    """Reads the past only where the screen needs it: on the pulse, the last screen, and at the end."""
    asking = form.fixing or form.check_in.next_question
    if asking in (None, Question.PULSE, Question.WRONG):
        return view_of(runner, form, await around(page, runner.id, form.check_in.day), today)
    return MorningView(runner, form, today, asking)


async def _keep_advice(page: Page, view: MorningView, now: datetime) -> None:
    if view.told is None:
        if view.form.check_in.next_question is not None:
            await page.clear_advice(view.runner.id, view.day)
        return
    await page.keep_advice(view.runner.id, view.day, kept_advice(view.told), now)


async def _ask_in(page: Page, known: Known, form: Form) -> None:
    """From here on a typed value answers this form: the question asked last wins."""
    await ask(page, known, None if form.fixing is None else f"{FIXING}{form.check_in.day:%Y-%m-%d}")


def _still_fixing(form: Form, answer: Answer) -> Question | None:
    """The last screen takes many taps and stays until it is done; every other fix ends with its answer."""
    if form.fixing is Question.WRONG and not isinstance(answer, Finished):
        return Question.WRONG
    return None


def _open_day(day: date, now: datetime, runner: Runner) -> date:
    """Today, if that day's form is open today."""
    today = day_of(now, runner.zone)
    if not today - timedelta(days=DAYS_OPEN) <= day <= today:
        raise DayClosed(day)
    return today


LEARNING_DAYS = int(FEWEST_EVER.value)
"""Mornings after which the advice stops saying that it is still learning."""
