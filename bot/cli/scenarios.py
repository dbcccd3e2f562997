"""Mornings written down in a YAML file, for whoever tries the advisor without Telegram.

A scenario holds an athlete, the days before and today's answers; docs/commands.md describes every key. What
is absent or null is not known. Nothing in such a file is a date: the last entry of every list is yesterday.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.cli.fields import (
    Block,
    Field,
    WrongFile,
    block,
    list_of,
    member,
    number,
    several,
    text,
    top_of,
    whole,
    yes_or_no,
)
from bot.cli.histories import DAILY, past_of
from bot.cli.seasons import planned_today, season_of
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Scope, Tag, Trend
from bot.coach.measures import (
    EASY_RUN_MIN,
    LEGS,
    LONGEST_RUN_KM,
    MOOD,
    PAIN,
    RESTING_HR_BPM,
    SLEEP_H,
    SLEEP_NEED_H,
    SLEEP_QUALITY,
    WEEK_KM,
    Scale,
)
from bot.coach.morning import Morning
from bot.coach.runner import AthleteLevel, CrossOption, Runner

TODAY = date(2026, 5, 13)
"""The day that stands for "today" in every scenario; which one it is changes nothing."""
ADULT_FROM = 18
LONGEST_WORD, LONGEST_TITLE = 100, 300

AGE = Scale("age", 5, 110, "years", 1)
YEARS_RUNNING = Scale("years of running", 0, 100, "years", 0.5)
SCHEMA = Scale("schema version", 1, 1, "", 1)
PAIN_WEEKS = Scale("weeks of pain", 0, 1000, "weeks", 0.5)

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
    "usual_week_km",
    "longest_run_km",
    "goal",
)
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
    "coming",
    "moved_here",
    "absence",
    "new_shoes_days_ago",
    "recovery_block_day",
)
PAIN_DETAIL = ("site", "during", "next_morning", "trend", "weeks", "focal", "at_night")


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
        planned=planned_today(today, runner),
        season=season_of(athlete, history, today),
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
        cross_options=several(athlete, "cross_options", member(CrossOption)),
        usual_week_km=athlete.get("usual_week_km", number(WEEK_KM)),
        longest_run_km=athlete.get("longest_run_km", number(LONGEST_RUN_KM)),
        sleep_need_h=athlete.get("sleep_need_h", number(SLEEP_NEED_H)),
        general_advice_only=age is not None and age < ADULT_FROM,
        tracks_cycle=athlete.get("tracks_cycle", yes_or_no) or False,
    )


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
        red_flags=several(today, "red_flags", member(FROM_FILES)),
        tags=several(today, "context", member(CONTEXT)),
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
