"""Steps 1 and 2 while a runner is away ill or hurt, and the first runs after an injury."""

from __future__ import annotations

from bot.coach.breaks import INJURY_WITHIN
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.options import swaps_for
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.rules.pain import FIRST_DAY_SHARE
from bot.coach.rules.readiness import KEY_SOFTENED
from bot.coach.rules.training import (
    EASY_RUNS_AFTER,
    EASY_RUNS_AFTER_LONG,
    LONG_GAP,
    RUN_WALK_GAP,
)
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, HOUSE, IOC_2022, SEED_CROSS_TRAINING, TENFORDE
from bot.coach.threshold import Threshold
from bot.coach.workout import RUN_KINDS

HURT_MIN = Threshold(40, "min", COACHING, "without impact and without pain while something heals")
LASTING = Threshold(7, "days", HOUSE, "hurt so long is no tweak: more than the first run stays easy")
FIRST_RUN = Threshold(1, "run", COACHING, "short and easy after a few days hurt")


@rule("ABSENT_SICK", step=1.05, grade=Grade.C, sources=(IOC_2022,), seeds=("S121",))
def away_sick(morning: Morning, signals: Signals) -> Finding | None:
    """The runner said that they are ill, and not yet that they are back.

    What it looks at: whether today lies in such an absence, whatever this morning's answers say.
    Why: one good morning in an illness is not its end; a whole day without symptoms comes before the way
    back begins.
    Limits: it takes the runner's word for both, and knows neither the illness nor what a doctor said.
    """
    absence = morning.season.absence
    if absence is None or not morning.season.sick:
        return None
    reasons = (
        Reason("ABSENT_SICK", {"day": absence.day}, Weight.SAFETY),
        Reason("RETURN_RULE", {}, Weight.SAFETY),
    )
    return Finding(reasons, Vote(Verdict.REST))


@rule(
    "ABSENT_HURT",
    step=2.02,
    grade=Grade.C,
    thresholds=(HURT_MIN,),
    sources=(TENFORDE, COACHING, SEED_CROSS_TRAINING),
    seeds=("S25", "S27", "S66"),
)
def away_hurt(morning: Morning, signals: Signals) -> Finding | None:
    """The runner said that they are hurt, and not yet that they are back.

    What it looks at: whether today lies in such an absence, the last sore spot that was told, and the sports
    the runner named.
    Why: what heals is not run on. Sports without impact keep endurance meanwhile, as long as nothing hurts.
    Limits: it knows neither the injury nor what a doctor allowed. Without any sport that spares the spot it
    says rest.
    """
    absence = morning.season.absence
    if absence is None or not morning.season.hurt:
        return None
    swap = Verdict.CROSS_TRAIN if swaps_for(morning) else Verdict.REST
    reason = Reason("ABSENT_HURT", {"day": absence.day}, Weight.SAFETY)
    return Finding((reason,), Vote(swap, max_min=HURT_MIN.value, max_rpe=3))


@rule(
    "RETURN_AFTER_INJURY",
    step=2.15,
    grade=Grade.D,
    thresholds=(
        INJURY_WITHIN,
        LASTING,
        LONG_GAP,
        RUN_WALK_GAP,
        FIRST_RUN,
        EASY_RUNS_AFTER,
        EASY_RUNS_AFTER_LONG,
        FIRST_DAY_SHARE,
        KEY_SOFTENED,
    ),
    sources=(COACHING, HOUSE),
    seeds=("S66",),
)
def after_an_injury(morning: Morning, signals: Signals) -> Finding | None:
    """The first runs after days hurt.

    What it looks at: for how many days the runner was hurt, and the days with a run since then.
    Why: what has just stopped hurting has not carried a run yet: the first is short, and after a week and
    more the next ones stay easy too.
    Limits: the shares and counts are coaching, not measured; it knows neither the place nor the kind.
    """
    injury = signals.record.last_injury
    if injury is None or morning.season.hurt or morning.planned.kind not in RUN_KINDS:
        return None
    wanted = EASY_RUNS_AFTER_LONG if injury.days >= LONG_GAP.value else EASY_RUNS_AFTER
    if injury.ran >= (wanted if injury.days >= LASTING.value else FIRST_RUN).value:
        return None
    share = KEY_SOFTENED if injury.ran else FIRST_DAY_SHARE
    first = "easy" if injury.ran else "walk" if injury.days >= RUN_WALK_GAP.value else "short"
    facts: dict[str, Fact] = {"days": injury.days, "ran": injury.ran, "first": first}
    reasons = (
        Reason("RETURN_AFTER_INJURY", facts, Weight.RED),
        Reason("STOP_RULE", {"about": "pain"}, Weight.NOTE),
    )
    # A part of a long run is still long: the first run back is no longer than an ordinary one.
    longest = None if injury.ran else float(morning.runner.usual_easy_min)
    return Finding(reasons, Vote(Verdict.EASY, max_min=longest, share=share.value, max_rpe=3))


RULES = (away_sick, away_hurt, after_an_injury)
