"""Ill, hurt and away: how an absence begins, and what is asked on its mornings.

Absences lie on one another like a pile: the one begun last is the one that counts (around.absence_on), and
what lies beneath shows again when it ends. Whoever is ill while a holiday lasts is ill first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.answers import Chip, Marked, answered
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Absence, Known
from bot.routines.around import absence_on, around
from bot.routines.morning import DAYS_OPEN, DayClosed, MorningView, advised_today, kept_advice, new_form
from bot.routines.presence import known_runner, present_runner

LONGEST_PAUSE_DAYS = 366
"""A pause with an end is no longer than this; one without an end may be."""

_ONE_DAY = timedelta(days=1)
Change = Callable[[CheckIn], CheckIn]


class NotToday(ValueError):
    """A button of another day: what it offered to begin was for that day."""


class NoPauseEnd(ValueError):
    """No pause can end that day: it is over, or too far ahead. Carries both days."""

    def __init__(self, until: date, today: date) -> None:
        self.until, self.today = until, today
        super().__init__(f"a pause cannot end on {until} when it is {today}")


@dataclass(frozen=True)
class Hurt:
    """What was told of something that hurts. `site` None: elsewhere; `gait`: it changes the stride."""

    site: str | None
    during: float
    gait: bool

    def marked(self, check_in: CheckIn) -> CheckIn:
        """The check-in with this pain in it. Raises OutOfRange for one outside 0 to 10."""
        chip = Chip.GAIT if self.gait else Chip.NIGGLE
        detail = PainDetail(site=self.site, during=self.during)
        return replace(answered(check_in, Marked(chip, on=True)), pain_detail=detail)


@dataclass(frozen=True)
class AbsenceView:
    """How things stand. `absence`: the one that counts; None: there is none.

    `begun` None: none was begun or changed just now. `told`: today's form with its advice, where it was
    marked. `deed` takes the change back.
    """

    runner: Runner
    today: date
    absence: Absence | None
    begun: Absence | None = None
    told: MorningView | None = None
    deed: int | None = None


@dataclass(frozen=True)
class AbsentMorning:
    """A morning in an illness or an injury: its day so many, from 1.

    `answered`: today's check-in says how it is, so that nobody has to ask.
    """

    runner: Runner
    today: date
    absence: Absence
    answered: bool

    @property
    def day(self) -> int:
        """Which day of the absence it is."""
        return (self.today - self.absence.since).days + 1


async def standing(diary: Diary, runner_id: int, now: datetime) -> AbsenceView:
    """Whether the runner is ill, hurt or away today. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        return await _view(page, runner, day_of(now, runner.zone))


async def fall_ill(diary: Diary, runner_id: int, day: date, now: datetime, update_id: int) -> AbsenceView:
    """Ill from today on, with fever or below the neck; today's form says so too.

    Who is ill already stays so since that day. Raises NotMet, NotToday.
    """
    async with diary.writing(runner_id) as page:
        known = await _on(page, runner_id, day, now)
        view = await _view(page, known.runner, day)
        if await page.first_time(update_id, now):
            if not _is(view.absence, AbsenceKind.SICK):
                view = await _begin(page, view, Absence(AbsenceKind.SICK, day), now)
            return replace(view, told=await mark(page, known, day, _feverish, now))
        return await _with_advice(page, view)


async def catch_cold(diary: Diary, runner_id: int, day: date, now: datetime, update_id: int) -> AbsenceView:
    """A cold and nothing worse: today's form says so, and nothing else changes. Raises NotMet, NotToday."""
    async with diary.writing(runner_id) as page:
        known = await _on(page, runner_id, day, now)
        view = await _view(page, known.runner, day)
        if await page.first_time(update_id, now):
            return replace(view, told=await mark(page, known, day, _with_a_cold, now))
        return await _with_advice(page, view)


async def get_hurt(
    diary: Diary, runner_id: int, day: date, hurt: Hurt, now: datetime, update_id: int, *, stops: bool
) -> AbsenceView:
    """Something hurts: today's form says so, and where the running stops for it, no running from today on.

    Who is ill rests anyway: no absence begins on top of that. Raises NotMet, NotToday, OutOfRange.
    """
    async with diary.writing(runner_id) as page:
        known = await _on(page, runner_id, day, now)
        view = await _view(page, known.runner, day)
        if await page.first_time(update_id, now):
            covered = _is(view.absence, AbsenceKind.SICK) or _is(view.absence, AbsenceKind.HURT)
            if stops and not covered:
                view = await _begin(page, view, Absence(AbsenceKind.HURT, day), now)
            return replace(view, told=await mark(page, known, day, hurt.marked, now))
        return await _with_advice(page, view)


async def pause(
    diary: Diary, runner_id: int, until: date | None, now: datetime, update_id: int
) -> AbsenceView:
    """Away until that day, itself included; None: until the runner is back. A pause that is on gets that end.

    On a day when another absence began it starts tomorrow, and that one is not forgotten. Raises NotMet,
    NoPauseEnd.
    """
    async with diary.writing(runner_id) as page:
        runner = (await present_runner(page, runner_id, now)).runner
        today = day_of(now, runner.zone)
        view = await _view(page, runner, today)
        on = view.absence
        since = today
        if on is not None and (_is(on, AbsenceKind.AWAY) or on.since == today):
            since = on.since if _is(on, AbsenceKind.AWAY) else today + _ONE_DAY
        if until is not None and not max(since, today) <= until <= today + timedelta(days=LONGEST_PAUSE_DAYS):
            raise NoPauseEnd(until, today)
        if not await page.first_time(update_id, now):
            return view
        return await _begin(page, view, Absence(AbsenceKind.AWAY, since, until), now)


async def absent_morning(diary: Diary, runner_id: int, now: datetime) -> AbsentMorning | None:
    """What the morning asks somebody who is ill or hurt; None: they are neither, or away. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        today = day_of(now, runner.zone)
        absence = absence_on(await page.absences(runner_id, today, today), today)
        if absence is None or absence.kind is AbsenceKind.AWAY:
            return None
        form = await page.form(runner_id, today)
        told = form is not None and (form.check_in.checked_in or _says(form.check_in, absence.kind))
        return AbsentMorning(runner, today, absence, told)


async def still(diary: Diary, runner_id: int, day: date, now: datetime, update_id: int) -> AbsenceView:
    """Still ill, or still hurt, on that day: its form says so. Raises NotMet, DayClosed.

    A pain is taken for what was told of it last, until the runner says more.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        if not today - timedelta(days=DAYS_OPEN) <= day <= today:
            raise DayClosed(day)
        holding = await page.absences(runner_id, day, day)
        on = absence_on([one for one in holding if one.kind is not AbsenceKind.AWAY], day)
        if await page.first_time(update_id, now) and on is not None:
            change = _feverish if on.kind is AbsenceKind.SICK else await _as_before(page, runner_id, on, day)
            await mark(page, known, day, change, now)
        return await _with_advice(page, await _view(page, known.runner, today))


async def mark(page: Page, known: Known, day: date, change: Change, now: datetime) -> MorningView:
    """Change that day's check-in; its advice is given anew where the check-in is finished.

    Returns the form with the advice as it is now, finished or not.
    """
    runner_id = known.runner.id
    form = await page.form(runner_id, day) or new_form(known.runner, day)
    form = replace(form, check_in=change(form.check_in))
    view = advised_today(known.runner, form, await around(page, runner_id, day), day)
    told = view.told if form.check_in.next_question is None else None
    await page.keep_morning(runner_id, form, None if told is None else kept_advice(told), now)
    return view


async def ask_again(page: Page, runner_id: int, day: date, kind: AbsenceKind, now: datetime) -> None:
    """What that day's check-in says of an illness, or of a pain, is open again: unknown is not well."""
    form = await page.form(runner_id, day)
    if form is None or not _says(form.check_in, kind):
        return
    if kind is AbsenceKind.SICK:
        check_in = replace(form.check_in, illness=None, closed=False)
    else:
        check_in = replace(form.check_in, pain=None, pain_detail=None, closed=False)
    await page.keep_morning(runner_id, replace(form, check_in=check_in), None, now)


async def before_undoing(page: Page, runner_id: int, deed: Deed, now: datetime) -> None:
    """An absence is about to be taken back: what was marked with it is asked again. Other deeds: nothing."""
    for since, was in deed.before.absences.items():
        begun = {one.since: one for one in await page.absences(runner_id, since, since)}.get(since)
        if begun is None or begun.kind is AbsenceKind.AWAY:
            continue
        if was is None or was.kind is not begun.kind:
            await ask_again(page, runner_id, since, begun.kind, now)


async def _on(page: Page, runner_id: int, day: date, now: datetime) -> Known:
    """The runner, where that day is today. Raises NotMet, NotToday."""
    known = await present_runner(page, runner_id, now)
    if day != day_of(now, known.runner.zone):
        raise NotToday(f"{day} is not today any more")
    return known


async def _view(page: Page, runner: Runner, today: date) -> AbsenceView:
    return AbsenceView(runner, today, absence_on(await page.absences(runner.id, today, today), today))


async def _begin(page: Page, view: AbsenceView, absence: Absence, now: datetime) -> AbsenceView:
    runner_id, since = view.runner.id, absence.since
    there = {one.since: one for one in await page.absences(runner_id, since, since)}
    await page.begin_absence(runner_id, absence)
    before = Before(absences={since: there.get(since)})
    deed = await page.keep_deed(runner_id, Did.ABSENCE, before, now)
    return replace(view, absence=absence, begun=absence, deed=deed)


async def _with_advice(page: Page, view: AbsenceView) -> AbsenceView:
    runner, today = view.runner, view.today
    form = await page.form(runner.id, today) or new_form(runner, today)
    return replace(view, told=advised_today(runner, form, await around(page, runner.id, today), today))


async def _as_before(page: Page, runner_id: int, absence: Absence, day: date) -> Change:
    """The pain as it was told last in this absence; a niggle where nothing was told of it."""
    days = (day - absence.since).days
    past = await page.past(runner_id, day, days) if days else []
    check_ins = [one.check_in for one in past if one.check_in is not None]
    last = next((one for one in reversed(check_ins) if _says(one, AbsenceKind.HURT)), None)

    def changed(check_in: CheckIn) -> CheckIn:
        if _says(check_in, AbsenceKind.HURT):
            return check_in
        if last is None:
            return answered(check_in, Marked(Chip.NIGGLE, on=True))
        return replace(check_in, pain=last.pain, pain_detail=last.pain_detail)

    return changed


def _feverish(check_in: CheckIn) -> CheckIn:
    return answered(check_in, Marked(Chip.FEVER, on=True))


def _with_a_cold(check_in: CheckIn) -> CheckIn:
    return answered(check_in, Marked(Chip.COLD, on=True))


def _says(check_in: CheckIn, kind: AbsenceKind) -> bool:
    """Whether the check-in tells of a fever (or of a pain)."""
    if kind is AbsenceKind.SICK:
        return check_in.illness is Illness.BELOW_NECK_OR_FEVER
    return check_in.pain not in (None, Pain.NONE)


def _is(absence: Absence | None, kind: AbsenceKind) -> bool:
    return absence is not None and absence.kind is kind
