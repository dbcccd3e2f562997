"""What a key session today does to tomorrow: the advisor is asked about tomorrow at its best."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.measures import LEGS, MOOD, Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription
from bot.coach.season import Season
from bot.coach.sources import SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

FULL_NIGHT_H = Threshold(8.0, "h", SEED_TIRED_LEGS, "between seven and nine, where no need was told (S49)")


@dataclass(frozen=True)
class NextDay:
    """Tomorrow at best, after today's key session: its plan, and the most that would be advised."""

    planned: PlannedSession
    key: bool
    """Tomorrow's plan is a key session itself."""
    verdict: Verdict
    prescription: Prescription


def if_hard_today(morning: Morning, advice: Advice) -> NextDay | None:
    """Tomorrow, if today's key session is done as advised and the best answers come in the morning.

    None where today's advice lets no key session happen, on the day of a race, and where tomorrow's plan is
    not known.
    """
    today, coming = morning.planned, morning.season.coming
    tomorrow = coming[0] if coming else None
    key = morning.record.is_key(today.kind, today.minutes, today.km)
    if not key or today.kind is SessionKind.RACE or advice.verdict is not Verdict.RUN or tomorrow is None:
        return None
    after = _the_morning_after(morning, advice, tomorrow)
    best = advise(after)
    hard = after.record.is_key(tomorrow.kind, tomorrow.minutes, tomorrow.km)
    return NextDay(tomorrow, hard, best.verdict, best.prescription)


def _the_morning_after(morning: Morning, advice: Advice, planned: PlannedSession) -> Morning:
    dose = advice.prescription
    done = Workout(Sport.RUN, morning.planned.kind, dose.minutes, dose.km, outcome=Outcome.HIT)
    today = PastDay(morning.day, morning.check_in, advice.verdict, (done,), morning.planned)
    day = morning.day + timedelta(days=1)
    best = CheckIn(
        day,
        legs=LEGS.high,
        sleep_h=morning.runner.sleep_need_h or FULL_NIGHT_H.value,
        mood=int(MOOD.high),
        illness=Illness.NONE,
        pain=Pain.NONE,
        closed=True,
    )
    season = _a_day_later(morning.season)
    return Morning(morning.runner, day, best, (*morning.past, today), planned, season)


def _a_day_later(season: Season) -> Season:
    """The same season seen from tomorrow. Weeks that were told as a whole stay as they are."""
    goal, race, screen, away = season.goal, season.last_race, season.screen, season.absence
    if goal is not None and goal.race_in_days is not None:
        goal = replace(goal, race_in_days=goal.race_in_days - 1)
    return replace(
        season,
        goal=goal,
        last_race=None if race is None else replace(race, days_ago=race.days_ago + 1),
        screen=None if screen is None else replace(screen, days_ago=screen.days_ago + 1),
        block_day=None if season.block_day is None else season.block_day + 1,
        block_over_days=None if season.block_over_days is None else season.block_over_days + 1,
        coming=season.coming[1:],
        wants_more=False,
        moved_here=False,
        absence=None if away is None else replace(away, day=away.day + 1),
        shoes_days=None if season.shoes_days is None else season.shoes_days + 1,
    )
