"""Mornings written down in a YAML file, for whoever tries the advisor without Telegram.

A scenario holds an athlete, the days before and today's answers; docs/commands.md describes every key. What
is absent or null is not known. Nothing in such a file is a date: the last entry of every list is yesterday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.cli.fields import (
    Block,
    Field,
    Reader,
    WrongFile,
    block,
    either_null,
    list_of,
    member,
    number,
    one_of,
    text,
    top_of,
    whole,
    yes_or_no,
)
from bot.cli.histories import DAILY, KINDS, past_of
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Scope, Tag, Trend
from bot.coach.measures import (
    EASY_RUN_MIN,
    LEGS,
    MOOD,
    PAIN,
    RESTING_HR_BPM,
    SESSION_KM,
    SESSION_MIN,
    SLEEP_H,
    SLEEP_NEED_H,
    SLEEP_QUALITY,
    WEEK_KM,
    Scale,
)
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.season import Event, FuelFlag, Goal, PastRace, Phase, Screened, Season, Symptom
from bot.coach.workout import SessionKind

TODAY = date(2026, 5, 13)
"""The day that stands for "today" in every scenario; which one it is changes nothing."""
ADULT_FROM = 18
LONGEST_WORD, LONGEST_TITLE = 100, 300

AGE = Scale("age", 5, 110, "years", 1)
YEARS_RUNNING = Scale("years of running", 0, 100, "years", 0.5)
SCHEMA = Scale("schema version", 1, 1, "", 1)
DAYS_AWAY = Scale("days", 0, 3650, "days", 1)
PAIN_WEEKS = Scale("weeks of pain", 0, 1000, "weeks", 0.5)
PACE_CHANGE = Scale("change of pace", -300, 300, "s per km", 1)
SESSIONS = Scale("sessions", 1, 10, "", 1)

FROM_FILES = tuple(flag for flag in RedFlag if flag is not RedFlag.TOLD)
CONTEXT = tuple(tag for tag in Tag if tag is not Tag.CLEARED)
"""What was read in a chat, and what a doctor said about an earlier day, no file can tell."""

TOP = ("schema_version", "set", "title", "scenarios")
SCENARIO = ("id", "title", "set", "tests", "athlete", "history", "today", "expect", "facts_for_graders")
ATHLETE = (
    "level",
    "age",
    "sex",
    "years_running",
    "sleep_need_h",
    "tracks_cycle",
    "cross_options",
    "usual_easy_min",
    "goal",
)
GOAL = ("event", "race_in_days", "first_time", "phase")
TODAY_KEYS = (
    "legs",
    "sleep_hours",
    "sleep_quality",
    "mood",
    "rhr",
    "pain",
    "illness",
    "planned",
    "fatigue_scope",
    "context",
    "red_flags",
    "pain_detail",
    "symptom_screen",
    "fuel_flags",
    "last_race",
    "easy_pace_change_s_per_km",
    "wants_more",
    "sessions_planned",
)
PAIN_DETAIL = ("site", "during", "next_morning", "trend", "weeks", "focal", "at_night")

T = TypeVar("T")


@dataclass(frozen=True)
class Scenario:
    """One morning of a file. `title` is empty where none was written."""

    id: str
    title: str
    morning: Morning


def scenarios_in(written: str) -> list[Scenario]:
    """The scenarios of a YAML text, in its order. Raises WrongFile."""
    top = top_of(written)
    if top is None or not top.known:
        raise WrongFile("is empty; expected a list of mornings under scenarios")
    file = block(TOP)(top)
    file.get("schema_version", whole(SCHEMA))
    found = file.field("scenarios")
    if found is None:
        raise WrongFile("has no scenarios; expected a list of mornings under that key")
    first_line: dict[str, int] = {}

    def read(one: Field) -> Scenario:
        scenario, told_by = _scenario(one)
        if scenario.id in first_line:
            told_by.wrong(f"{scenario.id} is there twice, first on line {first_line[scenario.id]}")
        first_line[scenario.id] = told_by.line
        return scenario

    scenarios = list_of(read)(found)
    if not scenarios:
        found.wrong("is an empty list; expected at least one morning")
    return scenarios


def _scenario(one: Field) -> tuple[Scenario, Field]:
    """The scenario, and the field that holds its id."""
    scenario = block(SCENARIO)(one)
    told_by = scenario.field("id")
    if told_by is None:
        one.wrong("has no id; expected a short name of its own")
    name = text(LONGEST_WORD)(told_by)
    title = scenario.get("title", text(LONGEST_TITLE)) or ""
    athlete = _part(scenario, "athlete", ATHLETE)
    history = _part(scenario, "history", (*DAILY, "weekly_km"))
    today = _part(scenario, "today", TODAY_KEYS)
    runner = _runner(athlete)
    morning = Morning(
        runner=runner,
        day=TODAY,
        check_in=_check_in(today),
        past=past_of(history, TODAY),
        planned=_planned(today, runner),
        season=_season(athlete, history, today),
    )
    return Scenario(name, title, morning), told_by


def _part(scenario: Block, name: str, keys: tuple[str, ...]) -> Block:
    return scenario.get(name, block(keys, f"{name}.")) or Block({}, scenario.line)


# --- the athlete and what surrounds the morning


def _runner(athlete: Block) -> Runner:
    """Sex and years of running are checked, but no rule asks for them."""
    usual = Runner(id=1)
    age = athlete.get("age", whole(AGE))
    athlete.get("sex", text(LONGEST_WORD))
    athlete.get("years_running", number(YEARS_RUNNING))
    return Runner(
        id=1,
        level=athlete.get("level", member(AthleteLevel)) or usual.level,
        usual_easy_min=athlete.get("usual_easy_min", whole(EASY_RUN_MIN)) or usual.usual_easy_min,
        cross_options=_several(athlete, "cross_options", member(CrossOption)),
        sleep_need_h=athlete.get("sleep_need_h", number(SLEEP_NEED_H)),
        general_advice_only=age is not None and age < ADULT_FROM,
        tracks_cycle=athlete.get("tracks_cycle", yes_or_no) or False,
    )


def _season(athlete: Block, history: Block, today: Block) -> Season:
    weekly_km = history.get("weekly_km", list_of(either_null(number(WEEK_KM))))
    screen = today.get("symptom_screen", list_of(member(Symptom)))
    return Season(
        goal=athlete.get("goal", _goal),
        last_race=today.get("last_race", _last_race),
        weekly_km=tuple(weekly_km) if weekly_km else None,
        easy_pace_change_s_per_km=today.get("easy_pace_change_s_per_km", number(PACE_CHANGE)),
        screen=None if screen is None else Screened(frozenset(screen)),
        fuel_flags=_several(today, "fuel_flags", member(FuelFlag)),
        wants_more=today.get("wants_more", yes_or_no) or False,
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
    race = block(("event", "days_ago"), "today.last_race.")(one)
    days_ago = race.get("days_ago", whole(DAYS_AWAY))
    if days_ago is None:
        one.wrong("has no days_ago; expected how many days ago the race was")
    return PastRace(race.get("event", member(Event)) or Event.OTHER, days_ago)


def _several(part: Block, key: str, reader: Reader[T]) -> frozenset[T]:
    return frozenset(part.get(key, list_of(reader)) or ())


# --- today


def _check_in(today: Block) -> CheckIn | None:
    """Today's answers; None where there are none. It is closed once both pain and illness are answered."""
    legs = today.get("legs", number(LEGS, step=LEGS.step))
    scope = today.get("fatigue_scope", member(Scope))
    pain = today.get("pain", member(Pain))
    illness = today.get("illness", member(Illness))
    answers = CheckIn(
        TODAY,
        legs=legs,
        sleep_h=today.get("sleep_hours", number(SLEEP_H)),
        sleep_quality=today.get("sleep_quality", whole(SLEEP_QUALITY)),
        mood=today.get("mood", whole(MOOD)),
        resting_hr_bpm=today.get("rhr", whole(RESTING_HR_BPM)),
        illness=illness,
        pain=pain,
        pain_detail=today.get("pain_detail", _pain_detail),
        red_flags=_several(today, "red_flags", member(FROM_FILES)),
        tags=_several(today, "context", member(CONTEXT)),
        closed=pain is not None and illness is not None,
    )
    if scope is not None:
        answers = answers.with_scope(scope)
    return None if answers == CheckIn(TODAY) else answers


def _pain_detail(one: Field) -> PainDetail:
    pain = block(PAIN_DETAIL, "today.pain_detail.")(one)
    return PainDetail(
        site=pain.get("site", text(LONGEST_WORD)),
        during=pain.get("during", number(PAIN)),
        next_morning=pain.get("next_morning", number(PAIN)),
        trend=pain.get("trend", member(Trend)),
        weeks=pain.get("weeks", number(PAIN_WEEKS)),
        focal=pain.get("focal", yes_or_no),
        at_night=pain.get("at_night", yes_or_no),
    )


def _planned(today: Block, runner: Runner) -> PlannedSession:
    """The plan for today; the usual easy run where there is none."""
    sessions = today.get("sessions_planned", whole(SESSIONS)) or 1
    plan = today.get("planned", block(("kind", "km", "minutes"), "today.planned.")) or Block({}, today.line)
    kind = plan.get("kind", one_of(KINDS))
    minutes = plan.get("minutes", number(SESSION_MIN)) or None  # a session of no minutes names none
    km = plan.get("km", number(SESSION_KM)) or None
    if kind is SessionKind.REST:
        if km is not None and (told_by := plan.field("km")):
            told_by.wrong(f"is {km:g} km on a rest day; expected null")
        return PlannedSession(kind, None, None, sessions)
    if kind is None and minutes is None and km is None:
        minutes = runner.usual_easy_min
    return PlannedSession(kind or SessionKind.EASY, minutes, km, sessions)
