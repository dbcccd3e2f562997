"""What a watch measured overnight, held against the forms: offered to the runner, never taken silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.coach.checkin import CheckIn
from bot.coach.measures import RESTING_HR_BPM, SLEEP_H, OutOfRange, Scale
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.diary.diary import Page
from bot.routines.morning import DAYS_OPEN
from bot.tracks.tracked import Overnight


@dataclass(frozen=True)
class Night:
    """What a watch measured in the night that ended on that day. None: nothing new."""

    day: date
    resting_hr_bpm: int | None = None
    sleep_h: float | None = None


async def news_of(
    page: Page, runner: Runner, measured: Sequence[Overnight], today: date
) -> tuple[Night, ...]:
    """Nights of the last days with a value that their form has not, oldest first."""
    nights: dict[date, Night] = {}
    for one in sorted(measured, key=lambda one: one.measured_at):
        day = day_of(one.measured_at, runner.zone)
        night = nights.get(day, Night(day))
        slept_h = max((h for h in (one.sleep_h, night.sleep_h) if h is not None), default=None)
        nights[day] = Night(day, one.resting_hr_bpm or night.resting_hr_bpm, slept_h)
    offered = []
    for day in sorted(nights):
        if today - timedelta(days=DAYS_OPEN) <= day <= today:
            form = await page.form(runner.id, day)
            offered.append(_news(nights[day], CheckIn(day) if form is None else form.check_in, runner))
    return tuple(night for night in offered if night != Night(night.day))


def _news(night: Night, check_in: CheckIn, runner: Runner) -> Night:
    """What of that night the form does not say already, and somebody can have."""
    pulse = None if runner.pulse_medicine else _within(RESTING_HR_BPM, night.resting_hr_bpm)
    slept_h = _within(SLEEP_H, night.sleep_h)
    return Night(
        night.day,
        None if pulse is None or pulse == check_in.resting_hr_bpm else round(pulse),
        None if slept_h == check_in.sleep_h else slept_h,
    )


def _within(scale: Scale, value: float | None) -> float | None:
    try:
        return None if value is None else scale.check(value)
    except OutOfRange:
        return None
