"""Step 4 and the guard against resting too much."""

from __future__ import annotations

from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, SEED_CROSS_TRAINING, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

OVER_RESTING_DAYS = Threshold(4, "of 14 days", HOUSE, "more than three unplanned rests in two weeks (S65)")


@rule("PLANNED_REST", step=4, grade=Grade.D, sources=(SEED_CROSS_TRAINING,), seeds=("S13",))
def planned_rest(morning: Morning, signals: Signals) -> Finding | None:
    """A rest day that was planned stays one.

    What it looks at: today's plan.
    Why: fatigue is hard to notice, so rest is planned in advance; springy legs are what it is for.
    Limits: none; the plan can be changed, the advisor will not do it.
    """
    if morning.planned.kind is not SessionKind.REST:
        return None
    return Finding((Reason("PLANNED_REST", {}, Weight.RED),), Vote(Verdict.REST))


@rule(
    "PLAN_REVIEW",
    step=20,
    grade=Grade.D,
    thresholds=(OVER_RESTING_DAYS,),
    sources=(SEED_TIRED_LEGS, HOUSE),
    seeds=("S65",),
)
def resting_too_often(morning: Morning, signals: Signals) -> Finding | None:
    """Rest or cross-training was advised again and again, without illness or pain.

    What it looks at: the verdicts of the last fourteen days, without those that the plan itself called for.
    Why: consistency makes the runner; when every other day needs saving, the plan is the topic, not the day.
    Limits: it never raises today's verdict.
    """
    softened = [
        past
        for past in signals.record.between(14, 1)
        if past.verdict in (Verdict.REST, Verdict.CROSS_TRAIN)
        and not _as_planned(past)
        and past.absence is None
        and not _ill_or_hurt(past.check_in)
    ]
    if len(softened) < OVER_RESTING_DAYS.value:
        return None
    return Finding((Reason("PLAN_REVIEW", {"about": "rests", "days": len(softened)}, Weight.NOTE),))


def _as_planned(past: PastDay) -> bool:
    """The rest, or the cross-training, stood in the plan; a day without a known plan was to be run."""
    if past.planned is None:
        return False
    rested = past.planned.kind is SessionKind.REST
    return rested or (past.planned.kind is SessionKind.CROSS and past.verdict is Verdict.CROSS_TRAIN)


def _ill_or_hurt(check_in: CheckIn | None) -> bool:
    if check_in is None:
        return False
    return bool(
        check_in.red_flags
        or check_in.illness not in (None, Illness.NONE)
        or check_in.pain not in (None, Pain.NONE)
    )


RULES = (planned_rest, resting_too_often)
