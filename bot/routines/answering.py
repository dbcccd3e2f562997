"""What an answer does to those that stood there: the deed that takes it back, what it changed, the advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn, Question
from bot.coach.runner import Runner
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Page
from bot.diary.notes import Form, KeptAdvice
from bot.routines.around import around
from bot.routines.morning_view import Correction, Judged, MorningView, kept_advice, view_of


@dataclass(frozen=True)
class Change:
    """A change that can be taken back. `before` None: no finished check-in was changed by it."""

    before: CheckIn | None
    deed: int


def is_whole(check_in: CheckIn | None) -> bool:
    """Whether every question of it is answered or left out."""
    return check_in is not None and check_in.next_question is None


async def noted(page: Page, runner_id: int, old: Form, new: Form, now: datetime) -> Change | None:
    """Keep the deed that takes an answer back, where it changed a finished form or finished an open one.

    A form is not full of deeds: while it is being filled in its buttons are all one needs. The last screen,
    opened again, takes many taps and is one deed, kept by `opened`. None: nothing to tell, or not yet.
    """
    was, said = old.check_in, new.check_in
    if is_whole(was) and old.fixing is Question.WRONG:
        return None if new.fixing is not None else await _closed(page, runner_id, said)
    if was == said:
        return None
    if is_whole(was):
        deed = await _keep(page, runner_id, was.day, was, now)
        return Change(was, deed) if is_whole(said) else None
    if not is_whole(said):
        return None
    if was.next_question is Question.SCOPE:  # heavy legs: their fix ends with where the tiredness sits
        last = await _last_of(page, runner_id, was.day)
        if last is not None and is_whole(before := last.before.answers[was.day]):
            return Change(before, last.number)
    return Change(None, await _keep(page, runner_id, was.day, was, now))


async def opened(page: Page, runner_id: int, check_in: CheckIn, now: datetime) -> None:
    """The last screen of a finished form is open again: what it changes from here on is one deed."""
    last = await _last_of(page, runner_id, check_in.day)
    if is_whole(check_in) and (last is None or last.before.answers[check_in.day] != check_in):
        await _keep(page, runner_id, check_in.day, check_in, now)


async def told_at_once(
    page: Page, runner_id: int, day: date, was: CheckIn | None, said: CheckIn, now: datetime
) -> Change | None:
    """Several answers in one line are one deed. `was` None: there was no form. None: nothing changed."""
    if was == said:
        return None
    deed = await _keep(page, runner_id, day, was, now)
    return Change(was if is_whole(was) and is_whole(said) else None, deed)


async def _closed(page: Page, runner_id: int, said: CheckIn) -> Change | None:
    last = await _last_of(page, runner_id, said.day)
    if last is None:
        return None
    before = last.before.answers[said.day]
    if before == said:
        await page.drop_deed(runner_id, last.number)
        return None
    return Change(before, last.number)


async def _keep(page: Page, runner_id: int, day: date, was: CheckIn | None, now: datetime) -> int:
    return await page.keep_deed(runner_id, Did.ANSWERED, Before(answers={day: was}), now)


async def _last_of(page: Page, runner_id: int, day: date) -> Deed | None:
    """The runner's last deed, where it changed the answers of that day."""
    last = await page.last_deed(runner_id)
    return last if last is not None and day in last.before.answers else None


async def corrected(page: Page, view: MorningView, change: Change | None, now: datetime) -> MorningView:
    """The view with what was changed. An earlier day's answers change what is advised today, too."""
    check_in, was, after, told_then = view.form.check_in, None, None, False
    if view.day != view.today:
        told_then = await page.advice(view.runner.id, view.day) is not None
        await advise_anew(page, view.runner, view.today, now)
        was, after = await _of_today(page, view, None if change is None else change.before)
    elif view.told is not None and change is not None and change.before is not None:
        was = _of(advise(view.told.around.morning(view.runner, change.before)))
        after = _of(view.told.advice)
    if change is None:
        return view
    return replace(view, correction=Correction(change.before, check_in, was, after, change.deed, told_then))


async def as_it_stands(page: Page, view: MorningView, update_id: int) -> MorningView:
    """The view after an update that was delivered again, with what it changed the first time."""
    done = await page.done_with(view.runner.id, update_id)
    before = None if done is None else done.before.answers.get(view.day)
    if done is None or before is None or not is_whole(before) or view.asking is not None:
        return view
    was = after = None
    if view.told is not None:
        was = _of(advise(view.told.around.morning(view.runner, before)))
        after = _of(view.told.advice)
    return replace(view, correction=Correction(before, view.form.check_in, was, after, done.number))


async def put_back(
    page: Page, runner: Runner, answers: Mapping[date, CheckIn | None], today: date, now: datetime
) -> Correction | None:
    """These days' check-ins say again what they said, and today's advice is given anew.

    Returns what that changed on the latest of them; None: there was none.
    """
    correction = None
    before = _kept(await page.advice(runner.id, today))
    for day, check_in in sorted(answers.items()):
        form = await page.form(runner.id, day)
        stood = CheckIn(day) if form is None else form.check_in
        if check_in is None:
            await page.drop_form(runner.id, day)
        else:
            await page.keep_form(runner.id, Form(check_in), now)
        correction = Correction(stood, CheckIn(day) if check_in is None else check_in)
    if correction is None:
        return None
    await advise_anew(page, runner, today, now)
    after = _kept(await page.advice(runner.id, today))
    return replace(correction, was=before, now=after)


async def _of_today(
    page: Page, late: MorningView, before: CheckIn | None
) -> tuple[Judged | None, Judged | None]:
    """Today's advice with what an earlier day said before, and with what it says now; None: there is none."""
    runner, today = late.runner, late.today
    form = await page.form(runner.id, today)
    if form is None or not is_whole(form.check_in):
        return None, None
    now = await around(page, runner.id, today)
    past = tuple(replace(one, check_in=before) if one.day == late.day else one for one in now.past)
    mornings = (one.morning(runner, form.check_in) for one in (replace(now, past=past), now))
    was, after = (_of(advise(morning)) for morning in mornings)
    return was, after


async def advise_anew(page: Page, runner: Runner, day: date, now: datetime) -> None:
    """Keep the advice as it is from all that is known now, where that day's form is finished."""
    form = await page.form(runner.id, day)
    if form is not None:
        await keep_morning(page, view_of(runner, form, await around(page, runner.id, day), day), now)


async def keep_morning(page: Page, view: MorningView, now: datetime) -> None:
    """Keep the form and the advice it comes to. An earlier day's advice stays as it was said."""
    runner_id, form = view.runner.id, view.form
    if view.told is not None:
        await page.keep_morning(runner_id, form, kept_advice(view.told), now)
    elif view.day == view.today and not is_whole(form.check_in):
        await page.keep_morning(runner_id, form, None, now)
    else:
        await page.keep_form(runner_id, form, now)


def _of(advice: Advice) -> Judged:
    return Judged(advice.verdict, advice.prescription.minutes)


def _kept(advice: KeptAdvice | None) -> Judged | None:
    return None if advice is None else Judged(advice.verdict, advice.minutes)
