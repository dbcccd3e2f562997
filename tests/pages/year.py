"""A made-up year of Ada's: weeks that build up, a cold in February, a holiday in silence, a half marathon.

Written out by rules, without chance, so that everybody sees the same year.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Scope, Tag
from bot.coach.morning import Morning
from bot.coach.past import PastDay, days_between
from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.season import AbsenceKind, Event, Goal, Season
from bot.coach.season_said import Said
from bot.coach.season_seen import SeasonSeen
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, Race
from bot.routines.around import lived_days
from bot.routines.season_report import SeasonView

ADA = Runner(id=1001, zone="Europe/Berlin", sleep_need_h=7.5, usual_week_km=40, longest_run_km=16)
LAST = date(2026, 5, 10)
"""A Sunday."""
MADE_AT = datetime(2026, 5, 10, 17, 0, tzinfo=UTC)
_DAY = timedelta(days=1)
_KINDS = (
    SessionKind.REST,
    SessionKind.HARD,
    SessionKind.EASY,
    SessionKind.EASY,
    SessionKind.REST,
    SessionKind.EASY,
    SessionKind.LONG,
)
"""Monday to Sunday."""
_SHARES = {SessionKind.HARD: 0.24, SessionKind.EASY: 0.16, SessionKind.LONG: 0.36}
_HOLIDAY = range(30, 32)
"""Weeks of silence: no mornings, no log."""
_COLD = date(2026, 2, 9)
_LIMP = date(2025, 11, 12)
_FLAG, _CLEARED = date(2026, 3, 4), date(2026, 3, 7)
HALF = Race(date(2026, 4, 12), Event.HALF, name="Rund um den <See>")
AHEAD = Race(date(2026, 6, 21), Event.MARATHON, first_time=True)


@dataclass
class Year:
    """What the pattern is made for. `weeks`: how many there are up to `LAST`."""

    runner: Runner = ADA
    weeks: int = 52
    watch: bool = True
    """Whether the pulse is known."""
    days: list[PastDay] = field(default_factory=list)
    said: dict[date, Said] = field(default_factory=dict)


def year(weeks: int = 52, *, watch: bool = True, unit: DistanceUnit = DistanceUnit.KM) -> SeasonView:
    """Ada's last so many weeks."""
    runner = Runner(**{**ADA.__dict__, "unit": unit})
    told = Year(runner, weeks, watch)
    first = LAST - (7 * weeks - 1) * _DAY
    for number in range(7 * weeks):
        _live(told, first + number * _DAY, number)
    absences = (
        Absence(AbsenceKind.AWAY, first + 7 * _HOLIDAY[0] * _DAY, first + (7 * _HOLIDAY[-1] + 6) * _DAY),
        Absence(AbsenceKind.SICK, _COLD + 2 * _DAY, _COLD + 5 * _DAY),
    )
    touching = tuple(one for one in absences if one.since >= first and one.until and one.until <= LAST)
    races = {race.day: race for race in (HALF, AHEAD) if race.day >= first}
    lived = lived_days(told.days, touching, races, first, LAST + _DAY)
    seen = SeasonSeen(
        runner,
        {one.day: one for one in lived},
        told.said,
        {day: race.event for day, race in races.items()},
        first,
        LAST,
    )
    return SeasonView(seen, tuple(races.values()), touching, MADE_AT)


def _live(told: Year, day: date, number: int) -> None:
    """One day: the morning with its advice, the plan, and what became of it."""
    week = number // 7
    kind = SessionKind.RACE if day == HALF.day else _KINDS[day.weekday()]
    week_km = 34 + 4 * (week % 4 if week % 4 < 3 else -1) + week * 0.4
    km = 21.1 if kind is SessionKind.RACE else round(week_km * _SHARES.get(kind, 0), 1)
    planned = PlannedSession(kind, round(km * 5.6) or None, km or None)
    check_in = None if week in _HOLIDAY or number % 11 == 7 else _morning(told, day, number)
    past = tuple(days_between(told.days, day, 70, 1))
    if check_in is not None:
        goal = next(
            (Goal(race.event, (race.day - day).days) for race in (HALF, AHEAD) if race.day >= day), None
        )
        advice = advise(Morning(told.runner, day, check_in, past, planned, Season(goal=goal)))
        told.said[day] = Said(advice.verdict, advice.reasons, advice.state)
    verdict = told.said[day].verdict if day in told.said else None
    workouts = None if week in _HOLIDAY or number % 17 == 5 else _done(told, day, kind, km, number)
    told.days.append(PastDay(day, check_in, verdict, workouts, planned))


def _morning(told: Year, day: date, number: int) -> CheckIn:
    weekday, week = day.weekday(), number // 7
    tired = 2.0 if weekday in (0, 2) and week % 4 == 2 else 3.0 if weekday in (0, 2) else 4.0
    legs = 5.0 if weekday == 6 and week % 4 == 3 else tired
    pulse = 50 + number % 3 + (6 if abs((day - _COLD).days) <= 3 else 0)
    check_in = CheckIn(
        day,
        legs=legs,
        sleep_h=7.5 - (number % 5) * 0.25 - (1.5 if number % 23 == 3 else 0),
        mood=3 + (number % 4 > 0) - (2 if number % 29 == 4 else 0),
        resting_hr_bpm=pulse if told.watch else None,
    ).finished()
    if check_in.heavy:
        check_in = check_in.with_scope(Scope.WHOLE_BODY if number % 3 == 0 else Scope.LEGS_ONLY)
    ill = {0: Illness.ABOVE_NECK, 1: Illness.ABOVE_NECK, 2: Illness.BELOW_NECK_OR_FEVER}.get(
        (day - _COLD).days
    )
    hurt = {0: Pain.NIGGLE, 1: Pain.ALTERING_GAIT, 2: Pain.NIGGLE}.get((day - _LIMP).days)
    flags = frozenset({RedFlag.CHEST_PAIN}) if day == _FLAG else frozenset()
    tags = frozenset({Tag.CLEARED}) if day == _CLEARED else frozenset()
    changes = {"illness": ill, "pain": hurt, "red_flags": flags, "tags": tags}
    return CheckIn(**{**check_in.__dict__, **{name: value for name, value in changes.items() if value}})


def _done(told: Year, day: date, kind: SessionKind, km: float, number: int) -> tuple[Workout, ...]:
    verdict = told.said[day].verdict if day in told.said else 0
    if kind is SessionKind.REST or verdict == 3:
        return ()
    if verdict == 2:
        return (Workout(Sport.BIKE, SessionKind.CROSS, 45, rpe=2),)
    shown = SessionKind.EASY if verdict == 1 and number % 6 else kind
    outcome = None
    if shown in (SessionKind.HARD, SessionKind.LONG, SessionKind.RACE):
        outcome = (Outcome.HIT, Outcome.HIT, Outcome.STRUGGLED, Outcome.HIT, None)[number // 7 % 5]
    return (Workout(Sport.RUN, shown, round(km * 5.6, 1), None if number % 37 == 8 else km, 4, outcome),)
