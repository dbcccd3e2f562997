"""The weekly summary as data: did the week go as planned, is this tiredness normal, what to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.coach.baseline import PulseBaseline
from bot.coach.measures import Verdict
from bot.coach.morning import NO_SEASON
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import Runner
from bot.coach.season import Season
from bot.coach.sources import COACHING
from bot.coach.threshold import Threshold
from bot.coach.week_body import body_lines
from bot.coach.week_change import what_to_do
from bot.coach.week_good import what_went_well
from bot.coach.week_line import Line, Theme
from bot.coach.week_safety import safety_lines
from bot.coach.week_seen import Average, WeekSeen
from bot.coach.week_training import training_lines

__all__ = ["Average", "Line", "Theme", "Week", "summarise_week"]

MOST_TOLD = Threshold(6, "lines", COACHING, "what a runner reads of a summary; the rest is in the details")


@dataclass(frozen=True)
class Week:
    """Seven days ending on `last_day`, both ends included.

    `check_ins` counts the days whose legs were answered, `sessions` what is known to be trained. `verdicts`
    has all four verdicts, zero for one never given. `usual_pulse` is None while unknown, or when a medicine
    makes the pulse say nothing. `lines` is everything that can be said, in the order of its themes;
    `most_telling` what of it a runner is told unasked. `went_well` is None where nothing of the kind is
    known, and always beside a red flag. `suggestion` may be one of the findings in `found`, about the plan of
    the coming week.
    """

    first_day: date
    last_day: date
    check_ins: int
    sessions: int
    verdicts: Mapping[Verdict, int]
    usual_pulse: PulseBaseline | None
    lines: tuple[Line, ...]
    went_well: Reason | None
    suggestion: Reason
    found: tuple[PlanFinding, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing was answered and nothing trained, as far as is known."""
        return self.check_ins == 0 and not self.sessions

    def most_telling(self, most: int | None = None) -> tuple[Line, ...]:
        """At most six lines, or `most`: the heaviest, and of one weight those whose theme comes first.

        They are told in the order of their themes, so that eyes find each in its place from week to week;
        only safety, and what is red of the body, goes before the rest. Left out is what is for the details
        alone, what the good thing or the suggestion says already, and of the coming plan all but the first.
        """
        told = [left for line in self.lines if (left := self._not_said(line)) is not None]
        plan = [line for line in told if line.theme is Theme.PLAN]
        told = [line for line in told if line not in plan[1:]]
        heaviest = sorted(told, key=lambda line: -line.weight)[
            : int(MOST_TOLD.value) if most is None else most
        ]
        order = list(Theme)
        return tuple(sorted(heaviest, key=lambda line: (-_ahead(line), order.index(line.theme))))

    def _not_said(self, line: Line) -> Line | None:
        """The line without what is said elsewhere or for the details alone; None: nothing is left of it."""
        told = [one.code for one in (self.went_well, self.suggestion) if one is not None]
        said = {code for one in told for code in _SAID_BY.get(one, ())}
        left = tuple(
            one
            for one in line.reasons
            if one.code not in said and one is not self.suggestion and one.weight > Weight.UNKNOWN
        )
        return replace(line, reasons=left) if left else None


def _ahead(line: Line) -> Weight:
    """How far ahead of its theme a line is told: safety first, then what is red, unless it is of the plan."""
    ahead = line.weight >= Weight.RED and line.theme is not Theme.PLAN
    return line.weight if ahead else Weight.UNKNOWN


_SAID_BY: Mapping[str, tuple[str, ...]] = {
    "WEEK_KEYS_HIT": ("WEEK_KEYS_HIT", "WEEK_HARD_DAYS"),
    "WEEK_KEYS_HIT_SPACED": ("WEEK_KEYS_HIT", "WEEK_HARD_DAYS"),
    "WEEK_CUTBACK_DONE": ("WEEK_IN_CUTBACK",),
    "WEEK_RECOVERED": ("WEEK_RECOVERY",),
    "WEEK_SLEEP_UP": ("WEEK_SLEEP_BEFORE",),
    "WEEK_PULSE_SETTLED": ("WEEK_PULSE_USUAL",),
    "WEEK_DO_BEGIN_BLOCK": ("WEEK_BLOCK_BEGINS",),
    "WEEK_DO_CUTBACK": ("WEEK_CUTBACK_DUE",),
    "WEEK_DO_HOLD": ("WEEK_RAMP",),
    "WEEK_DO_MOVE_STRENGTH": ("WEEK_STRENGTH_APART",),
    "WEEK_DO_MOVE_STRENGTH_KEY": ("WEEK_STRENGTH_BEFORE_KEY",),
    "WEEK_DO_EVEN_NIGHTS": ("WEEK_WEEKEND_GAP",),
}
"""What the good thing of the week, or the suggestion, says already."""


def summarise_week(
    runner: Runner,
    past: Sequence[PastDay],
    last_day: date,
    season: Season = NO_SEASON,
    coming: Mapping[date, PlannedSession] | None = None,
    signs_before: int | None = None,
) -> Week:
    """The week ending on `last_day`, which `past` includes.

    Days may be missing and in any order; days after `last_day` are not looked at. `season` is that of the
    morning after; `coming` is what is planned from it on, where a missing day is not known. `signs_before`:
    how many of the eight signs there were in the screen before the season's; None: there was none.
    """
    known = {day.day: day for day in past if day.day <= last_day}
    seen = WeekSeen(runner, known, last_day, season, coming or {})
    lines = (*safety_lines(seen, signs_before), *training_lines(seen), *body_lines(seen))
    order = list(Theme)
    return Week(
        first_day=seen.first_day,
        last_day=last_day,
        check_ins=seen.answered,
        sessions=len(seen.trained.sessions),
        verdicts={verdict: sum(day.verdict is verdict for day in seen.week) for verdict in Verdict},
        usual_pulse=seen.signals.record.baseline,
        lines=tuple(sorted(lines, key=lambda line: order.index(line.theme))),
        went_well=what_went_well(seen, lines),
        suggestion=what_to_do(seen),
        found=seen.found,
    )
