"""A file from a watch: its workouts into the log, each of them once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.coach.measures import OutOfRange
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.workout import SessionKind, Sport
from bot.diary.deed_notes import Before, Deed, Did
from bot.diary.diary import Diary, Page
from bot.diary.notes import Logged, Source
from bot.routines.log_question import LogView, next_step
from bot.routines.measured import logged_as, told_before, with_measures, workout_of
from bot.routines.nights import Night, news_of
from bot.routines.presence import present_runner
from bot.routines.telling import bare_view
from bot.routines.training import DAYS_OPEN, WorkoutGone, checked, wants_refuelling
from bot.tracks.same import SAME_START
from bot.tracks.tracked import Reading, Tracked

DAYS_TAKEN = 400
"""Older workouts say nothing of today: the coach looks back ten weeks, a season's report a year."""
AHEAD = timedelta(days=1)
"""A watch in another zone may be some hours ahead; further on its date is wrong."""


@dataclass(frozen=True)
class Entry:
    """One workout of the log and its day."""

    day: date
    logged: Logged


@dataclass(frozen=True)
class Filed:
    """What became of a file.

    `entered` and `measured` (told before, and now as the watch has it) by their start, `known` counts those
    that were in the log already. Left out: `too_old` counts, `ahead` are the days of those that are still to
    come, `beyond` those that nobody can do in a day. `latest`: the one to ask about; None: there is none of
    the last days. `sport_open`: the file does not say what those without a sport were. `deed`: what takes it
    all back; None: nothing was entered.
    """

    runner: Runner
    today: date
    entered: tuple[Entry, ...] = ()
    measured: tuple[Entry, ...] = ()
    known: int = 0
    too_old: int = 0
    ahead: tuple[date, ...] = ()
    beyond: tuple[tuple[date, OutOfRange], ...] = ()
    nights: tuple[Night, ...] = ()
    latest: LogView | None = None
    sport_open: bool = False
    deed: int | None = None

    @property
    def logged(self) -> tuple[Entry, ...]:
        """Everything in the log that this file tells of anew, by its start."""
        return tuple(sorted((*self.entered, *self.measured), key=_start))


async def take(
    diary: Diary, runner_id: int, reading: Reading, fingerprint: bytes, now: datetime, update_id: int
) -> Filed:
    """Enter what is in a file. The same file, and the same workout in another one, is entered once.

    `fingerprint` is a hash of the file's bytes. The same update delivered again changes nothing and shows
    how things stand. Raises NotMet.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        filed = Filed(known.runner, today, nights=await news_of(page, known.runner, reading.nights, today))
        if not await page.first_time(update_id, now):
            return await _as_entered(page, filed, fingerprint, len(reading.workouts), update_id)
        if await page.has_activity(runner_id, fingerprint=fingerprint):
            return replace(filed, known=len(reading.workouts))
        filed, fresh = await _sorted_out(page, filed, reading.workouts)
        return await _entered(page, filed, fresh, fingerprint, now)


async def name_sport(
    diary: Diary, runner_id: int, number: int, sport: Sport, now: datetime, update_id: int
) -> LogView:
    """The runner said what the workouts were whose sport a file did not tell: all that this deed entered.

    Raises NotMet, and WorkoutGone where none of them is left or the deed is no longer known.
    """
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        today = day_of(now, known.runner.zone)
        first = await page.first_time(update_id, now)
        deed = await page.deed(runner_id, number)
        entries = [] if deed is None else await _entries_of(page, runner_id, deed)
        if not entries:
            raise WorkoutGone
        named = [_named(entry, sport) for entry in entries]
        for before, after in zip(entries, named, strict=True):
            if first and before != after:
                await page.keep_workout(runner_id, after.day, after.logged.number, after.logged.workout)
        latest = max(named if first else entries, key=_start)
        return replace(await _view(page, known.runner, latest, today), deed=number)


async def _sorted_out(
    page: Page, filed: Filed, workouts: Iterable[Tracked]
) -> tuple[Filed, list[tuple[date, Tracked]]]:
    """Those that go into the log, and the rest counted. What is in the log is looked at before it changes."""
    fresh: list[tuple[date, Tracked]] = []
    for tracked in workouts:
        day = day_of(tracked.started_at, filed.runner.zone)
        if day < filed.today - timedelta(days=DAYS_TAKEN):
            filed = replace(filed, too_old=filed.too_old + 1)
            continue
        if day > filed.today + AHEAD:
            filed = replace(filed, ahead=(*filed.ahead, day))
            continue
        try:
            checked(workout_of(tracked))
        except OutOfRange as outside:
            filed = replace(filed, beyond=(*filed.beyond, (day, outside)))
            continue
        if await page.has_activity(filed.runner.id, started_at=tracked.started_at, tolerance=SAME_START):
            filed = replace(filed, known=filed.known + 1)
        else:
            fresh.append((day, tracked))
    return filed, fresh


async def _entered(
    page: Page,
    filed: Filed,
    fresh: Sequence[tuple[date, Tracked]],
    fingerprint: bytes,
    now: datetime,
) -> Filed:
    runner_id = filed.runner.id
    entered: list[Entry] = []
    measured: list[Entry] = []
    stood: list[tuple[date, Logged]] = []
    for day, tracked in fresh:
        told = told_before(await page.logged(runner_id, day), tracked)
        if told is None:
            logged = logged_as(0, workout_of(tracked), Source.FILE, tracked, fingerprint)
            entered.append(await _enter(page, runner_id, day, logged))
            continue
        logged = logged_as(
            told.number, with_measures(told.workout, tracked), told.source, tracked, fingerprint
        )
        await page.keep_logged(runner_id, day, logged)
        measured.append(Entry(day, logged))
        stood.append((day, told))
    if not entered and not measured:
        return filed
    before = Before(workouts=tuple((one.day, one.logged.number) for one in entered), measured=tuple(stood))
    deed = await page.keep_deed(runner_id, Did.LOGGED, before, now)
    nameless = [tracked for _, tracked in fresh if tracked.sport is None]
    said_other = any(tracked.sport is Sport.OTHER for _, tracked in fresh)
    filed = replace(
        filed,
        entered=tuple(entered),
        measured=tuple(measured),
        deed=deed,
        # one answer names them all: where others stand beside them as something else, it would hit those too
        sport_open=bool(nameless) and not said_other and any(_is_other(one) for one in entered),
    )
    return await _with_latest(page, filed)


async def _enter(page: Page, runner_id: int, day: date, logged: Logged) -> Entry:
    number = await page.log_workout(
        runner_id,
        day,
        logged.workout,
        source=logged.source,
        started_at=logged.started_at,
        fingerprint=logged.fingerprint,
        mean_hr_bpm=logged.mean_hr_bpm,
        max_hr_bpm=logged.max_hr_bpm,
        moving_min=logged.moving_min,
    )
    return Entry(day, replace(logged, number=number))


async def _as_entered(page: Page, filed: Filed, fingerprint: bytes, workouts: int, update_id: int) -> Filed:
    """How things stand after this file was taken with that update."""
    deed = await page.done_with(filed.runner.id, update_id)
    entries = [] if deed is None else await _entries_of(page, filed.runner.id, deed)
    entries = [entry for entry in entries if entry.logged.fingerprint == fingerprint]
    if deed is None or not entries:
        return replace(filed, known=workouts)
    return await _with_latest(page, replace(filed, entered=tuple(entries), deed=deed.number))


async def _entries_of(page: Page, runner_id: int, deed: Deed) -> list[Entry]:
    """What that deed put into the log, and is still there."""
    numbers: dict[date, set[int]] = {}
    for day, number in deed.before.workouts:
        numbers.setdefault(day, set()).add(number)
    return [
        Entry(day, one)
        for day, of_day in numbers.items()
        for one in await page.logged(runner_id, day)
        if one.number in of_day
    ]


async def _with_latest(page: Page, filed: Filed) -> Filed:
    open_ones = [
        entry for entry in filed.logged if filed.today - timedelta(days=DAYS_OPEN) <= entry.day <= filed.today
    ]
    if not open_ones:
        return filed
    return replace(filed, latest=await _view(page, filed.runner, open_ones[-1], filed.today))


async def _view(page: Page, runner: Runner, entry: Entry, today: date) -> LogView:
    view = bare_view(runner, entry.day, today)
    workout = entry.logged.workout
    refuel = await wants_refuelling(page, view, workout)
    return replace(view, step=next_step(workout), logged=entry.logged, refuel=refuel)


def _named(entry: Entry, sport: Sport) -> Entry:
    if not _is_other(entry):
        return entry
    kind = SessionKind.STRENGTH if sport is Sport.STRENGTH else None
    workout = replace(entry.logged.workout, sport=sport, kind=kind)
    return Entry(entry.day, replace(entry.logged, workout=workout))


def _is_other(entry: Entry) -> bool:
    return entry.logged.workout.sport is Sport.OTHER


def _start(entry: Entry) -> tuple[date, float]:
    """The order of the workouts of files; their start is always known."""
    started_at = entry.logged.started_at
    return entry.day, 0.0 if started_at is None else started_at.timestamp()
