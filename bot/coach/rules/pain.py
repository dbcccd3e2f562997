"""Step 2: pain that changes the stride, and niggles."""

from __future__ import annotations

from bot.coach.checkin import Pain
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning, SessionKind
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, SILBERNAGEL_2007, TENFORDE
from bot.coach.threshold import Threshold

NIGGLE_SHARE = Threshold(0.8, "of the plan", COACHING, "shorter and flat while something pulls")

RUNS = frozenset({SessionKind.EASY, SessionKind.LONG, SessionKind.HARD, SessionKind.RACE})


@rule("PAIN_GAIT", step=2, grade=Grade.B, sources=(TENFORDE, SILBERNAGEL_2007), seeds=("S66",))
def altering_gait(morning: Morning, signals: Signals) -> Finding | None:
    """A pain that changes how the runner runs.

    What it looks at: the chip of this morning's check-in.
    Why: a limp loads other parts wrongly, and a bone that hurts may be about to crack; weeks are at stake.
    Limits: it cannot feel the spot. It asks for an examination, and names no other training before it.
    """
    if morning.today.pain is not Pain.ALTERING_GAIT:
        return None
    reasons = (Reason("PAIN_GAIT", {}, Weight.SAFETY), Reason("SEE_CLINICIAN", {}, Weight.SAFETY))
    return Finding(reasons, Vote(Verdict.REST))


@rule(
    "PAIN_NIGGLE",
    step=14.2,
    grade=Grade.B,
    thresholds=(NIGGLE_SHARE,),
    sources=(SILBERNAGEL_2007, COACHING),
    seeds=("S22", "S66"),
)
def niggle(morning: Morning, signals: Signals) -> Finding | None:
    """Something hurts a little and the stride is as always.

    What it looks at: the chip of this morning's check-in.
    Why: tendons bear light work within limits; a shorter, flat run tells more than a hard one.
    Limits: not for bones: pain on one spot that grows during the run ends it.
    """
    if signals.niggle is not Level.AMBER:
        return None
    vote = None
    if morning.planned.kind is SessionKind.EASY:
        vote = Vote(Verdict.EASY, share=NIGGLE_SHARE.value, max_rpe=3)
    return Finding((Reason("PAIN_NIGGLE", {}, Weight.AMBER), Reason("STOP_RULE", {}, Weight.NOTE)), vote)


RULES = (altering_gait, niggle)
