"""The recovery block: one to two weeks of easy volume only, and the rule that ends it (S101-S109).

It begins when the advisor suspects more than tiredness (3.5 step 5, 3.6). What a day of it looks like the
advisor says; here stand its length, the test that ends it and the way back. Nothing here names an illness.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.coach.checkin import Illness, Pain, Scope
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.season import Symptom
from bot.coach.signals import SCREEN_LASTS, Signals
from bot.coach.sources import COACHING, FOSTER_TALK_TEST, HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome, Workout

BLOCK_LEAST = Threshold(7, "days", SEED_TIRED_LEGS, "one to two weeks of easy volume only (S103)")
BLOCK_MOST = Threshold(14, "days", SEED_TIRED_LEGS, "not better after two weeks: a doctor looks again (S101)")
RUNS_LOOKED_AT = Threshold(4, "runs", SEED_TIRED_LEGS, "the last ones of the block (S109)")
RUNS_NORMAL = Threshold(3, "of 4 runs", SEED_TIRED_LEGS, "felt as an easy run should (S109)")
EASY_RUN_RPE = Threshold(4, "of 10", FOSTER_TALK_TEST, "upper end of an easy run: above it, it was none")
LEGS_BACK = Threshold(3, "of 5", SEED_TIRED_LEGS, "ok: the words of the scale (S44, S109)")
MOOD_BACK = Threshold(3, "of 5", SEED_TIRED_LEGS, "neither low nor irritable (S109)")
WHOLE_BODY_MORNINGS = Threshold(3, "mornings", HOUSE, "tired all over on none of the last ones")
BACK_DAYS = Threshold(7, "days", COACHING, "after the block the way back takes a week, then the plan")
BACK_SHARE = Threshold(0.7, "of the plan", COACHING, "of a key session in the first week after the block")
BACK_EASY_DAYS = Threshold(3, "days", COACHING, "still easy before the first key session")
BACK_KEYS = Threshold(1, "key session", COACHING, "in the first week after the block, shortened")


class Stage(StrEnum):
    """Where a recovery block stands."""

    EASY_ONLY = "easy_only"
    """Its first week: nothing is tested yet."""
    TESTING = "testing"
    """The second week: it ends on the first morning that passes."""
    STEP_BACK_IN = "step_back_in"
    """Passed: training resumes in steps."""
    SEE_DOCTOR_AGAIN = "see_doctor_again"
    """Two weeks without passing: it goes on at easy, and a doctor looks again."""


@dataclass(frozen=True)
class RecoveryBlock:
    """A block and the day it began, which is its day 1."""

    started: date

    def day_on(self, day: date) -> int:
        """Which day of the block a date is. 0 and less: it has not begun."""
        return (day - self.started).days + 1


@dataclass(frozen=True)
class Criterion:
    """One part of the exit test. `met` None: too little is known, which is neither passed nor failed."""

    met: bool | None
    reason: Reason


@dataclass(frozen=True)
class BlockToday:
    """A block as it stands this morning. `reasons`: what to say, the most important first."""

    day: int
    stage: Stage
    test: tuple[Criterion, ...]
    reasons: tuple[Reason, ...]


def protocol() -> tuple[Reason, ...]:
    """What to tell when a block begins, in this order (S101-S108)."""
    days: dict[str, Fact] = {"least": int(BLOCK_LEAST.value), "most": int(BLOCK_MOST.value)}
    return (
        Reason("BLOCK_BLOOD_WORK", {}, Weight.RED),
        Reason("BLOCK_BEGINS", days, Weight.RED),
        Reason("BLOCK_EAT_AND_SLEEP", {}, Weight.AMBER),
        Reason("BLOCK_WALKS"),
        Reason("BLOCK_JOY"),
        Reason("BLOCK_EXIT_RULE", _exit_facts()),
    )


def block_today(block: RecoveryBlock, morning: Morning) -> BlockToday:
    """Where the block stands. The test is looked at after seven whole days and passes only when all is known.

    After fourteen days without passing a doctor is to look again; where only answers are missing, they are
    asked for instead: silence is not a bad answer.
    """
    day = block.day_on(morning.day)
    test = _exit_test(block, morning)
    stage = _stage(day, test)
    facts: dict[str, Fact] = {"day": day, "least": int(BLOCK_LEAST.value), "most": int(BLOCK_MOST.value)}
    if stage is Stage.EASY_ONLY:
        return BlockToday(day, stage, test, (Reason("BLOCK_DAY", facts),))
    told = tuple(one.reason for one in test)
    if stage is Stage.STEP_BACK_IN:
        return BlockToday(day, stage, test, (*way_back(), *told))
    open_ones = tuple(one.reason for one in test if one.met is not True)
    first = Reason("BLOCK_TESTING", facts)
    if stage is Stage.SEE_DOCTOR_AGAIN:
        first = Reason("BLOCK_SEE_DOCTOR_AGAIN", facts, Weight.RED)
    return BlockToday(day, stage, test, (first, *open_ones))


def way_back() -> tuple[Reason, ...]:
    """How the week after a passed block resumes: easy first, then a shortened key session, then the plan."""
    facts: dict[str, Fact] = {
        "percent": round(BACK_SHARE.value * 100),
        "easy_days": int(BACK_EASY_DAYS.value),
        "keys": int(BACK_KEYS.value),
    }
    return (Reason("BLOCK_STEP_BACK_IN", facts, Weight.GOOD),)


def _stage(day: int, test: tuple[Criterion, ...]) -> Stage:
    if day <= BLOCK_LEAST.value:
        return Stage.EASY_ONLY
    if all(one.met for one in test):
        return Stage.STEP_BACK_IN
    failed = any(one.met is False for one in test)
    return Stage.SEE_DOCTOR_AGAIN if failed and day > BLOCK_MOST.value else Stage.TESTING


def _exit_facts() -> dict[str, Fact]:
    return {
        "normal": int(RUNS_NORMAL.value),
        "runs": int(RUNS_LOOKED_AT.value),
        "legs": int(LEGS_BACK.value),
        "mood": int(MOOD_BACK.value),
    }


def _exit_test(block: RecoveryBlock, morning: Morning) -> tuple[Criterion, ...]:
    return (
        _runs_normal(block, morning),
        _legs_back(morning),
        _mood_back(morning),
        _not_tired_all_over(block, morning),
        _nothing_else_wrong(morning),
    )


def _criterion(met: bool | None, code: str, facts: dict[str, Fact]) -> Criterion:
    """The reason carries the code of how it went: `…_OK`, `…_NOT_YET`, `…_UNKNOWN`."""
    ending, weight = {
        True: ("OK", Weight.GOOD),
        False: ("NOT_YET", Weight.AMBER),
        None: ("UNKNOWN", Weight.UNKNOWN),
    }[met]
    return Criterion(met, Reason(f"{code}_{ending}", facts, weight))


def _runs_normal(block: RecoveryBlock, morning: Morning) -> Criterion:
    """At least three of the last four runs of the block were easy, none of these three a struggle."""
    begun_days_ago = block.day_on(morning.day) - 1
    days = morning.record.between(begun_days_ago, 1)
    runs = [run for past in reversed(days) for run in reversed(past.workouts or ()) if run.running]
    felt = [_felt_normal(run) for run in runs[: int(RUNS_LOOKED_AT.value)]]
    normal, unsaid = felt.count(True), felt.count(None)
    facts: dict[str, Fact] = {"normal": normal, "of": len(felt), "wanted": int(RUNS_NORMAL.value)}
    met: bool | None = normal >= RUNS_NORMAL.value
    if not met:
        # Runs that were not logged, or whose effort was not told, may have been normal ones.
        silent = begun_days_ago > sum(past.workouts is not None for past in days)
        missing = int(RUNS_LOOKED_AT.value) - len(felt) if silent else 0
        met = None if normal + unsaid + missing >= RUNS_NORMAL.value else False
    return _criterion(met, "BLOCK_RUNS", facts)


def _felt_normal(run: Workout) -> bool | None:
    if run.outcome in (Outcome.STRUGGLED, Outcome.MISSED):
        return False
    return None if run.rpe is None else run.rpe <= EASY_RUN_RPE.value


def _legs_back(morning: Morning) -> Criterion:
    legs = morning.today.legs
    if legs is None:
        return _criterion(None, "BLOCK_LEGS", {})
    return _criterion(legs >= LEGS_BACK.value, "BLOCK_LEGS", {"legs": legs, "wanted": int(LEGS_BACK.value)})


def _mood_back(morning: Morning) -> Criterion:
    """Today's mood is back, and the week is not made of low ones."""
    mood, signals = morning.today.mood, Signals(morning)
    low = signals.mood is Level.RED or (mood is not None and mood < MOOD_BACK.value)
    if mood is None and not low:
        return _criterion(None, "BLOCK_MOOD", {})
    return _criterion(not low, "BLOCK_MOOD", {"low": signals.low_moods_of_7, "of": 7})


def _not_tired_all_over(block: RecoveryBlock, morning: Morning) -> Criterion:
    """Tired all over on none of the last three mornings, nor by a screen of this block."""
    screen, code = morning.season.screen, "BLOCK_WHOLE_BODY"
    if screen is not None and Symptom.TIRED_ALL_TIME in screen.symptoms:
        in_block = screen.days_ago < block.day_on(morning.day)
        if in_block and screen.days_ago <= SCREEN_LASTS.value:
            return _criterion(False, code, {})
    mornings = morning.last_days(int(WHOLE_BODY_MORNINGS.value))
    if any(one.heavy and one.scope is Scope.WHOLE_BODY for one in mornings):
        return _criterion(False, code, {})
    today = morning.today
    asked = today.legs is not None and (not today.heavy or today.scope is not None)
    return _criterion(True if asked else None, code, {})


def _nothing_else_wrong(morning: Morning) -> Criterion:
    """Nobody steps back into training with an illness, a pain that changes the gait or a red flag."""
    today, season = morning.today, morning.season
    ill = season.sick or today.illness not in (None, Illness.NONE)
    if ill or season.hurt or today.red_flags or today.pain is Pain.ALTERING_GAIT:
        return _criterion(False, "BLOCK_ELSE", {})
    return _criterion(True if today.closed else None, "BLOCK_ELSE", {})
