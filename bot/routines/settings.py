"""What a runner tells about themself: the welcome's questions and, later, any of them again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from enum import StrEnum

from bot.coach import measures
from bot.coach.rhythm import settable_zone, speaking_time
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Kind, Known
from bot.routines.asking import welcome_place
from bot.routines.presence import known_runner, present_runner
from bot.routines.rounds import ROUNDS, plan_rounds
from bot.words.words import nearest_language


class Setting(StrEnum):
    """Everything that can be set, in the order of the list."""

    ZONE = "zone"
    PROMPT_AT = "prompt_at"
    SUMMARY = "summary"
    LEVEL = "level"
    EASY_MIN = "easy_min"
    WEEK_KM = "week_km"
    WEEK_DAYS = "week_days"
    CROSS = "cross"
    LANGUAGE = "language"
    UNIT = "unit"
    SLEEP_NEED = "sleep_need"
    LONGEST_KM = "longest_km"
    PULSE_MEDICINE = "pulse_medicine"
    GENERAL_ONLY = "general_only"
    INJURED = "injured"
    CYCLE = "cycle"
    EVENING = "evening"
    MORNINGS = "mornings"
    QUIET = "quiet"
    DIGEST = "digest"


WELCOME = (
    Setting.ZONE,
    Setting.PROMPT_AT,
    Setting.SUMMARY,
    Setting.LEVEL,
    Setting.EASY_MIN,
    Setting.WEEK_KM,
    Setting.WEEK_DAYS,
    Setting.CROSS,
)
"""The must-answers, asked one after the other; each can be skipped."""
_MOVES = {
    Setting.ZONE: ROUNDS,
    Setting.PROMPT_AT: (Kind.MORNING,),
    Setting.SUMMARY: (Kind.WEEKLY,),
    Setting.EVENING: (Kind.EVENING,),
    Setting.MORNINGS: (Kind.MORNING,),
    Setting.DIGEST: (Kind.DIGEST,),
}
"""What a change of this setting moves; every other leaves alone what is due."""
MORE = tuple(setting for setting in Setting if setting not in WELCOME)
"""A few more, whenever the runner likes (specification 3.14)."""


@dataclass(frozen=True)
class Summary:
    """Weekday (Monday 0 … Sunday 6) and time of the weekly summary."""

    weekday: int
    at: time


@dataclass(frozen=True)
class Option:
    """One way of cross-training, had or not."""

    sport: CrossOption
    has: bool


Value = (
    str
    | time
    | tuple[time, time]
    | Summary
    | AthleteLevel
    | int
    | float
    | Option
    | frozenset[CrossOption]
    | DistanceUnit
    | bool
    | None
)
"""None: not told (only where that is allowed)."""


@dataclass(frozen=True)
class SettingsView:
    """What to show after a change.

    `asking`: the setting to ask for now; None: the list, or the end of the welcome when `welcome_over`.
    `kept`: the setting just changed, None when nothing was. `coaching`: others share with this runner, whose
    list has the digest in it.
    """

    known: Known
    asking: Setting | None
    kept: Setting | None = None
    welcome_over: bool = False
    next_prompt_at: datetime | None = None
    coaching: bool = False

    @property
    def welcoming(self) -> bool:
        """The first round of questions is still under way."""
        return not self.known.welcomed


def changed(runner: Runner, setting: Setting, value: Value) -> Runner:
    """The runner with this setting. Raises OutOfRange, OutsideTheDay or UnknownZone."""
    match setting, value:
        case Setting.ZONE, str(name):
            return replace(runner, zone=settable_zone(name))
        case Setting.PROMPT_AT, time() as at:
            return replace(runner, prompt_at=speaking_time(at))
        case Setting.EVENING, time() | None as at:
            return replace(runner, evening_at=None if at is None else speaking_time(at))
        case Setting.QUIET, (time() as begins, time() as ends) if begins != ends:
            return replace(runner, quiet_from=begins, quiet_until=ends)
        case Setting.QUIET, tuple() | None:  # hours that end as they begin are none
            return replace(runner, quiet_from=None, quiet_until=None)
        case Setting.DIGEST, time() as at:
            return replace(runner, digest_at=speaking_time(at))
        case Setting.LANGUAGE, str(code):
            return replace(runner, language=nearest_language(code))
        case Setting.SUMMARY, Summary(weekday, at):
            return replace(runner, summary_weekday=weekday, summary_at=speaking_time(at))
        case Setting.LEVEL, AthleteLevel() as level:
            return replace(runner, level=level)
        case Setting.CROSS, Option(sport, has):
            options = runner.cross_options | {sport} if has else runner.cross_options - {sport}
            return replace(runner, cross_options=options)
        case Setting.CROSS, frozenset() as sports:
            return replace(runner, cross_options=frozenset(CrossOption(sport) for sport in sports))
        case Setting.UNIT, DistanceUnit() as unit:
            return replace(runner, unit=unit)
        case _:
            return _changed_number(runner, setting, value)


def _changed_number(runner: Runner, setting: Setting, value: Value) -> Runner:
    match setting, value:
        case Setting.EASY_MIN, int() | float():
            return replace(runner, usual_easy_min=int(measures.EASY_RUN_MIN.check(value)))
        case Setting.WEEK_KM, int() | float() | None:
            return replace(runner, usual_week_km=_checked(measures.WEEK_KM, value))
        case Setting.WEEK_DAYS, int() | float() | None:
            days = _checked(measures.WEEK_DAYS, value)
            return replace(runner, usual_week_days=None if days is None else int(days))
        case Setting.SLEEP_NEED, int() | float() | None:
            return replace(runner, sleep_need_h=_checked(measures.SLEEP_NEED_H, value))
        case Setting.LONGEST_KM, int() | float() | None:
            return replace(runner, longest_run_km=_checked(measures.LONGEST_RUN_KM, value))
        case Setting.PULSE_MEDICINE, bool():
            return replace(runner, pulse_medicine=value)
        case Setting.GENERAL_ONLY, bool():
            return replace(runner, general_advice_only=value)
        case Setting.INJURED, bool():
            return replace(runner, injured_now=value)
        case Setting.MORNINGS, bool():
            return replace(runner, mornings=value)
        case Setting.CYCLE, bool():
            return replace(runner, tracks_cycle=value)
        case _:
            raise TypeError(f"{setting} cannot be {type(value).__name__}")


def _checked(scale: measures.Scale, value: float | None) -> float | None:
    return None if value is None else scale.check(value)


async def settings_of(diary: Diary, runner_id: int, now: datetime) -> SettingsView:
    """The list of settings; during the welcome, the question that is due. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        setting = None if known.welcomed else _asked(known)
        await page.expect(runner_id, setting)
        return SettingsView(known, setting)


async def ask(
    diary: Diary, runner_id: int, setting: Setting | None, now: datetime, update_id: int
) -> SettingsView:
    """Ask for this setting now, so that a typed value answers it; None: show the list. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        await present_runner(page, runner_id, now)
        if await page.first_time(update_id, now):
            await page.expect(runner_id, setting)
        coaching = setting is None and bool(await page.athletes(runner_id))
        return SettingsView(await known_runner(page, runner_id), setting, coaching=coaching)


async def keep_setting(
    diary: Diary, runner_id: int, setting: Setting, value: Value, now: datetime, update_id: int
) -> SettingsView:
    """Change one setting and move on to the next question. Raises NotMet and what `changed` raises."""
    async with diary.writing(runner_id) as page:
        known = await present_runner(page, runner_id, now)
        if not await page.first_time(update_id, now):
            return SettingsView(known, _asked(known) if not known.welcomed else None, setting)
        await page.keep_runner(changed(known.runner, setting, value))
        if known.welcomed and setting in _MOVES:
            await plan_rounds(page, await known_runner(page, runner_id), now, _MOVES[setting])
        if isinstance(value, Option):
            await page.expect(runner_id, setting)
            return SettingsView(await known_runner(page, runner_id), setting)
        return await _onwards(page, runner_id, setting, now)


async def skip_setting(
    diary: Diary, runner_id: int, setting: Setting, now: datetime, *, kept: bool = False
) -> SettingsView:
    """Leave a setting as it is and move on; `kept`: it was a choice ("done"), not a skip. Raises NotMet."""
    async with diary.writing(runner_id) as page:
        view = await _onwards(page, runner_id, setting, now)
        return view if kept else replace(view, kept=None)


async def _onwards(page: Page, runner_id: int, setting: Setting, now: datetime) -> SettingsView:
    known = await known_runner(page, runner_id)
    following = _following(setting) if not known.welcomed and setting in WELCOME else None
    over = not known.welcomed and following is None and setting in WELCOME
    if over:
        await page.mark_welcomed(runner_id)
        await plan_rounds(page, await known_runner(page, runner_id), now)
    await page.expect(runner_id, following)
    due = await page.due_of(runner_id)
    next_prompt_at = due[Kind.MORNING][1] if Kind.MORNING in due else None
    return SettingsView(await known_runner(page, runner_id), following, setting, over, next_prompt_at)


def _following(setting: Setting) -> Setting | None:
    place = WELCOME.index(setting) + 1
    return WELCOME[place] if place < len(WELCOME) else None


def _asked(known: Known) -> Setting:
    """The question of the welcome that was asked last; the first one when that is not known."""
    asked = welcome_place(known)
    return Setting(asked) if asked in tuple(WELCOME) else WELCOME[0]
