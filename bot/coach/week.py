"""The weekly summary as data: what the last seven days were, held against the four weeks before them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.coach.baseline import PulseBaseline
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.rulebook import Reason
from bot.coach.runner import Runner
from bot.coach.week_reasons import what_stood_out, what_to_do, what_went_well
from bot.coach.week_seen import Average, WeekSeen

__all__ = ["Average", "Week", "summarise_week"]


@dataclass(frozen=True)
class Week:
    """Seven days ending on `last_day`, both ends included.

    `check_ins` counts the days whose legs were answered; with none there are no averages. `verdicts` has all
    four verdicts, zero for one never given. `usual_pulse` is None while unknown, or when a medicine makes the
    pulse say nothing. `stood_out` holds none to three reasons, most notable first. `went_well` is None where
    the answers show nothing of the kind, and always beside a red flag.
    """

    first_day: date
    last_day: date
    check_ins: int
    verdicts: Mapping[Verdict, int]
    legs: Average
    sleep_h: Average
    mood: Average
    resting_hr_bpm: Average
    usual_pulse: PulseBaseline | None
    stood_out: tuple[Reason, ...]
    went_well: Reason | None
    suggestion: Reason


def summarise_week(runner: Runner, past: Sequence[PastDay], last_day: date) -> Week:
    """The week ending on `last_day`, which `past` includes.

    Days may be missing and in any order; days after `last_day` are not looked at.
    """
    seen = WeekSeen(runner, {day.day: day for day in past if day.day <= last_day}, last_day)
    return Week(
        first_day=seen.first_day,
        last_day=last_day,
        check_ins=seen.answered,
        verdicts={verdict: sum(day.verdict is verdict for day in seen.week) for verdict in Verdict},
        legs=seen.legs,
        sleep_h=seen.sleep_h,
        mood=seen.mood,
        resting_hr_bpm=seen.resting_hr_bpm,
        usual_pulse=seen.signals.record.baseline,
        stood_out=what_stood_out(seen),
        went_well=what_went_well(seen),
        suggestion=what_to_do(seen),
    )
