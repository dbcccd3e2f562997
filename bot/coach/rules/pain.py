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
FIRST_DAY_SHARE = Threshold(0.6, "of the plan", COACHING, "the first run after a limp")

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


@rule(
    "RETURN_AFTER_PAIN",
    step=2.1,
    grade=Grade.D,
    thresholds=(FIRST_DAY_SHARE,),
    sources=(COACHING,),
    seeds=("S66",),
)
def day_after_a_limp(morning: Morning, signals: Signals) -> Finding | None:
    """Yesterday a pain changed the stride, today nothing is reported.

    What it looks at: yesterday's chip, when today's answer is another.
    Why: a pain that bent the stride is rarely gone in a night; one short flat run shows whether it is.
    Limits: the size of the cut is coaching, not measured.
    """
    limped = any(past.pain is Pain.ALTERING_GAIT for past in morning.check_ins_between(1, 1))
    if not limped or morning.today.pain is Pain.ALTERING_GAIT or morning.planned.kind not in RUNS:
        return None
    vote = Vote(Verdict.EASY, share=FIRST_DAY_SHARE.value, max_rpe=3)
    return Finding(
        (Reason("RETURN_AFTER_PAIN", {}, Weight.AMBER), Reason("STOP_RULE", {}, Weight.NOTE)), vote
    )


@rule(
    "KNOWN_INJURY",
    step=14.21,
    grade=Grade.D,
    thresholds=(NIGGLE_SHARE,),
    sources=(COACHING,),
    seeds=("S97",),
)
def known_injury(morning: Morning, signals: Signals) -> Finding | None:
    """The runner said that there is an injury right now, and nothing hurts this morning.

    What it looks at: the setting "injured now", which the runner changes back when it has healed.
    Why: a quiet morning is not a healed injury; a shorter, flat run keeps the risk small.
    Limits: it knows neither the place nor the kind of the injury.
    """
    if not morning.runner.injured_now or morning.planned.kind not in RUNS:
        return None
    vote = Vote(Verdict.EASY, share=NIGGLE_SHARE.value, max_rpe=3)
    return Finding((Reason("KNOWN_INJURY", {}, Weight.AMBER),), vote)


RULES = (altering_gait, day_after_a_limp, niggle, known_injury)
