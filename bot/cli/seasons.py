"""What surrounds a written morning: goal and races, today's plan and the days after, absences, screens."""

from __future__ import annotations

from bot.cli.fields import (
    Block,
    Field,
    Reader,
    block,
    either_null,
    list_of,
    member,
    number,
    one_of,
    several,
    whole,
    yes_or_no,
)
from bot.cli.histories import KINDS
from bot.coach.measures import SESSION_KM, SESSION_MIN, WEEK_KM, Scale
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner
from bot.coach.season import (
    AbsenceKind,
    Away,
    Event,
    FuelFlag,
    Goal,
    PastRace,
    Phase,
    Screened,
    Season,
    Symptom,
)
from bot.coach.workout import SessionKind

PACE_CHANGE = Scale("change of pace", -300, 300, "s per km", 1)
DAYS_AWAY = Scale("days", 0, 3650, "days", 1)
DAY_OF = Scale("day", 1, 3650, "", 1)
SESSIONS = Scale("sessions", 1, 10, "", 1)

GOAL = ("event", "race_in_days", "first_time", "phase")
PLAN = ("kind", "km", "minutes")
LAST_RACE = ("event", "days_ago")
ABSENCE = ("kind", "day")


def season_of(athlete: Block, history: Block, today: Block) -> Season:
    """The season a scenario tells of. Raises WrongFile."""
    weekly_km = history.get("weekly_km", list_of(either_null(number(WEEK_KM))))
    screen = today.get("symptom_screen", list_of(member(Symptom)))
    return Season(
        goal=athlete.get("goal", _goal),
        last_race=today.get("last_race", _last_race),
        weekly_km=tuple(weekly_km) if weekly_km else None,
        easy_pace_change_s_per_km=today.get("easy_pace_change_s_per_km", number(PACE_CHANGE)),
        screen=None if screen is None else Screened(frozenset(screen)),
        fuel_flags=several(today, "fuel_flags", member(FuelFlag)),
        block_day=today.get("recovery_block_day", whole(DAY_OF)),
        coming=tuple(today.get("coming", list_of(either_null(_later))) or ()),
        wants_more=today.get("wants_more", yes_or_no) or False,
        moved_here=today.get("moved_here", yes_or_no) or False,
        absence=today.get("absence", _absence),
        shoes_days=today.get("new_shoes_days_ago", whole(DAYS_AWAY)),
    )


def _goal(one: Field) -> Goal:
    goal = block(GOAL, "athlete.goal.")(one)
    return Goal(
        event=goal.get("event", member(Event)) or Event.OTHER,
        race_in_days=goal.get("race_in_days", whole(DAYS_AWAY)),
        first_time=goal.get("first_time", yes_or_no) or False,
        phase=goal.get("phase", member(Phase)),
    )


def _last_race(one: Field) -> PastRace:
    race = block(LAST_RACE, "today.last_race.")(one)
    days_ago = race.get("days_ago", whole(DAYS_AWAY))
    if days_ago is None:
        one.wrong("has no days_ago; expected how many days ago the race was")
    return PastRace(race.get("event", member(Event)) or Event.OTHER, days_ago)


def _absence(one: Field) -> Away:
    absence = block(ABSENCE, "today.absence.")(one)
    kind = absence.get("kind", member(AbsenceKind))
    if kind is None:
        one.wrong(f"has no kind; expected one of {', '.join(AbsenceKind)}")
    return Away(kind, absence.get("day", whole(DAY_OF)) or 1)


# --- the plan


def planned_today(today: Block, runner: Runner) -> PlannedSession:
    """The plan for today; the usual easy run where there is none. Raises WrongFile."""
    sessions = today.get("sessions_planned", whole(SESSIONS)) or 1
    plan = today.get("planned", block(PLAN, "today.planned.")) or Block({}, today.line)
    kind, minutes, km = _session(plan)
    if kind is None and minutes is None and km is None:
        minutes = runner.usual_easy_min
    return PlannedSession(kind or SessionKind.EASY, minutes, km, sessions)


def _later(one: Field) -> PlannedSession:
    plan = block(PLAN, f"{one.name}.")(one)
    kind, minutes, km = _session(plan)
    if kind is None:
        one.wrong(f"has no kind; expected one of {', '.join(SessionKind)}")
    return PlannedSession(kind, minutes, km)


_amount_min: Reader[float] = number(SESSION_MIN)
_amount_km: Reader[float] = number(SESSION_KM)


def _session(plan: Block) -> tuple[SessionKind | None, float | None, float | None]:
    """Kind, minutes and kilometres. A session of none of them names none; a day of rest has neither."""
    kind = plan.get("kind", one_of(KINDS))
    minutes = plan.get("minutes", _amount_min) or None
    km = plan.get("km", _amount_km) or None
    if kind is not SessionKind.REST:
        return kind, minutes, km
    if km is not None and (told_by := plan.field("km")):
        told_by.wrong(f"is {km:g} km on a rest day; expected null")
    return kind, None, None
