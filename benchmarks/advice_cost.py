"""What one advice costs: microseconds on this machine, beside reading the same year as JSON.

    python -m benchmarks.advice_cost

A year of check-ins and training lies behind the morning. The figure to quote is the ratio; the microseconds
are this machine's. The least of several rounds counts: whatever else a machine does only adds.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

from bot.coach.advisor import advise
from bot.coach.caution import caution
from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import CrossOption, Runner
from bot.coach.what_if import what_would_change
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

TODAY = date(2026, 5, 13)
WEEK = ("rest", "easy", "hard", "easy", "rest", "easy", "long")
ROUNDS, CALLS = 7, 40


def main() -> None:
    """Print the table."""
    year = replace(_morning(365), season=replace(_morning(1).season))
    month = _morning(35)
    advice = advise(year)
    rows = [
        ("reading the year as JSON", _least(lambda: json.loads(_AS_JSON))),
        ("an advice, 35 days of history", _least(lambda: advise(replace(month)))),
        ("an advice, a year of history", _least(lambda: advise(replace(year)))),
        ("what would change it, a year", _least(lambda: what_would_change(replace(year), advice), calls=3)),
        ("caution, a year", _least(lambda: caution(replace(year)))),
    ]
    base = rows[0][1]
    print(f"{'':34}{'µs':>9}{'× JSON':>9}")  # noqa: T201 - a benchmark prints
    for name, micros in rows:
        print(f"{name:34}{micros:9.0f}{micros / base:9.2f}")  # noqa: T201 - the same


def _least(call: Callable[[], object], calls: int = CALLS) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        begun = perf_counter()
        for _ in range(calls):
            call()
        best = min(best, (perf_counter() - begun) / calls)
    return best * 1e6


def _morning(days: int) -> Morning:
    past = tuple(_day(TODAY - timedelta(days=ago), ago) for ago in range(days, 0, -1))
    runner = Runner(id=1, cross_options=frozenset({CrossOption.CYCLING, CrossOption.SWIMMING}))
    today = _check_in(TODAY, 0)
    return Morning(runner, TODAY, today, past, PlannedSession(SessionKind.HARD, 50, 9))


def _day(day: date, ago: int) -> PastDay:
    kind = SessionKind(WEEK[day.weekday()])
    if kind is SessionKind.REST:
        return PastDay(day, _check_in(day, ago), workouts=())
    outcome = None if kind is SessionKind.EASY else Outcome.HIT
    run = Workout(Sport.RUN, kind, minutes=48 + ago % 5, km=8 + ago % 3, rpe=4, outcome=outcome)
    return PastDay(day, _check_in(day, ago), workouts=(run,))


def _check_in(day: date, ago: int) -> CheckIn:
    return CheckIn(
        day,
        legs=3 + ago % 2,
        sleep_h=7 + ago % 4 / 4,
        sleep_quality=4,
        mood=4,
        resting_hr_bpm=50 + ago % 5,
        illness=Illness.NONE,
        pain=Pain.NONE,
        closed=True,
    )


_AS_JSON = json.dumps(
    [
        {"day": f"{past.day}", "legs": 4, "sleep_h": 7.5, "mood": 4, "bpm": 52, "km": 8, "min": 48, "rpe": 4}
        for past in _morning(365).past
    ]
)

if __name__ == "__main__":
    main()
