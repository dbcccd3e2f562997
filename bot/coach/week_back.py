"""The way back into training, where mornings hold back: after a race, an injury, a break, a recovery block.

The numbers are those of the morning's advice, so that Sunday never promises what Monday takes back.
"""

from __future__ import annotations

from bot.coach.breaks import GAP_FROM
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.recovery import BACK_DAYS, BACK_EASY_DAYS, BACK_SHARE
from bot.coach.rulebook import Reason
from bot.coach.rules.absence import after_an_injury
from bot.coach.rules.race import WINDOWS
from bot.coach.rules.training import (
    BACK_SHARE as FIRST_RUN_SHARE,
)
from bot.coach.rules.training import (
    EASY_RUNS_AFTER,
    EASY_RUNS_AFTER_LONG,
    LONG_GAP,
    LONG_GAP_SHARE,
    RUN_WALK_GAP,
)
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.week_line import Look, reason
from bot.coach.week_seen import WeekSeen
from bot.coach.workout import RUN_KINDS, SessionKind

STILL_LEFT = Threshold(2, "days", HOUSE, "of a way back left next week: one alone is the morning's matter")


def after_race(seen: WeekSeen) -> Reason | None:
    """How long nothing hard follows the last race, and how much of that is rest (3.5, step 3)."""
    race = seen.record.last_race
    if race is None or race.days_ago < 1:
        return None
    window, gone = WINDOWS[race.event], race.days_ago - 1
    easy = window.no_key - gone
    if easy < STILL_LEFT.value:
        return None
    return reason("WEEK_DO_AFTER_RACE", rest=max(0, window.rest - gone), easy=easy)


def after_injury(seen: WeekSeen) -> Reason | None:
    """The first runs after days hurt, as long as the morning's advice keeps them short and easy."""
    if _no_run_ahead(seen):
        return None
    usual = PlannedSession(SessionKind.EASY, seen.runner.usual_easy_min)
    morning = Morning(seen.runner, seen.record.day, None, seen.record.past, usual, seen.season)
    found = after_an_injury.look(morning, Signals(morning))
    return None if found is None else reason("WEEK_DO_AFTER_INJURY", ran=found.reasons[0].facts["ran"])


def after_break(seen: WeekSeen) -> Reason | None:
    """The first run after a week or more without one, and the easy ones after it (3.5, step 9)."""
    if _no_run_ahead(seen):
        return None
    idle = seen.record.days_without_running
    if idle >= GAP_FROM.value:
        share = LONG_GAP_SHARE if idle >= LONG_GAP.value else FIRST_RUN_SHARE
        first = "walk" if idle >= RUN_WALK_GAP.value else "short"
        most_min = seen.runner.usual_easy_min * share.value
        return reason("WEEK_DO_AFTER_BREAK", days=idle, first=first, most_min=most_min)
    since = seen.record.runs_since_gap
    planned_key = any(seen.record.is_key(one.kind, one.minutes, one.km) for one in seen.coming.values())
    if since is None or not planned_key:
        return None
    ran, gap = since
    wanted = int((EASY_RUNS_AFTER_LONG if gap >= LONG_GAP.value else EASY_RUNS_AFTER).value)
    return reason("WEEK_DO_EASY_RUNS_FIRST", runs=wanted - ran) if ran < wanted else None


def after_block(seen: WeekSeen) -> Reason | None:
    """The first week after a recovery block, while no key session was done in it (S109)."""
    over = seen.season.block_over_days
    if over is None or seen.season.block_day is not None or BACK_DAYS.value - over < STILL_LEFT.value:
        return None
    if any(one.days_ago <= over for one in seen.record.keys):
        return None
    easy = max(0, int(BACK_EASY_DAYS.value) - over)
    return reason("WEEK_DO_STEP_BACK_IN", easy=easy, percent=round(BACK_SHARE.value * 100))


def _no_run_ahead(seen: WeekSeen) -> bool:
    return bool(seen.coming) and not any(one.kind in RUN_KINDS for one in seen.coming.values())


WAYS_BACK: tuple[Look, ...] = (after_race, after_injury, after_break, after_block)
"""In the order in which they are told."""
