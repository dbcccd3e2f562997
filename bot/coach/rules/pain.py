"""Step 2: pain that changes the stride, and niggles."""

from __future__ import annotations

from bot.coach.checkin import Pain
from bot.coach.measures import Level, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.signals import Signals
from bot.coach.soreness import BONE, PAIN_NOTE, PAIN_RISING, PAIN_SETTLED, PAIN_STOP, is_rising
from bot.coach.sources import COACHING, HOUSE, SILBERNAGEL_2007, TENFORDE
from bot.coach.threshold import Threshold
from bot.coach.workout import RUN_KINDS, SessionKind

NIGGLE_SHARE = Threshold(0.8, "of the plan", COACHING, "shorter and flat while something pulls")
FIRST_DAY_SHARE = Threshold(0.6, "of the plan", COACHING, "the first run after a limp")


@rule("PAIN_GAIT", step=2, grade=Grade.B, sources=(TENFORDE, SILBERNAGEL_2007), seeds=("S66",))
def altering_gait(morning: Morning, signals: Signals) -> Finding | None:
    """A pain that changes how the runner runs.

    What it looks at: the chip of this morning's check-in.
    Why: a limp loads other parts wrongly, and a bone that hurts heals soonest when it is looked at early.
    Limits: it cannot feel the spot. It asks for an examination, and names no other training before it.
    """
    if morning.today.pain is not Pain.ALTERING_GAIT:
        return None
    reasons = (
        Reason("PAIN_GAIT", {}, Weight.SAFETY),
        Reason("SEE_CLINICIAN", {"about": "pain"}, Weight.SAFETY),
    )
    return Finding(reasons, Vote(Verdict.REST))


@rule(
    "PAIN_RED",
    step=2.05,
    grade=Grade.B,
    thresholds=(PAIN_STOP, PAIN_RISING, BONE),
    sources=(SILBERNAGEL_2007, TENFORDE),
    seeds=("S22", "S97"),
)
def too_much_pain(morning: Morning, signals: Signals) -> Finding | None:
    """A pain above 5 of 10, one that rises over a week, or one that may be a bone.

    What it looks at: what was told of the pain: how strong, where, for how long, whether it grows, whether it
    hurts at night.
    Why: above 5 of 10 no model of training with pain goes on; a bone under stress costs weeks when it is
    caught and months when it is not.
    Limits: it cannot feel the spot, so it takes one spot or a pain at night for a bone until somebody looked.
    """
    if morning.today.pain is not Pain.NIGGLE or signals.niggle is not Level.RED:
        return None
    kind = _kind(morning, signals)
    told = Reason("PAIN_NIGGLE", {**_pain_facts(morning), "kind": kind}, Weight.SAFETY)
    doctor = Reason("SEE_CLINICIAN", {"about": "bone" if signals.bone_suspected else "pain"}, Weight.SAFETY)
    return Finding((told, doctor), Vote(Verdict.REST))


@rule(
    "PAIN_NIGGLE",
    step=14.2,
    grade=Grade.B,
    thresholds=(PAIN_NOTE, PAIN_STOP, PAIN_SETTLED, NIGGLE_SHARE),
    sources=(SILBERNAGEL_2007, COACHING, HOUSE),
    seeds=("S22", "S66"),
)
def niggle(morning: Morning, signals: Signals) -> Finding | None:
    """Something hurts a little and the stride is as always.

    What it looks at: the chip of this morning's check-in, and what was told of the pain: amber from 3 of 10,
    or when it is felt the next morning, and while nothing more is known.
    Why: tendons bear light work within limits; a shorter, flat run tells more than a hard one.
    Limits: not for bones: pain on one spot that grows during the run ends it.
    """
    if morning.today.pain is not Pain.NIGGLE or signals.niggle is Level.RED:
        return None
    amber = signals.niggle is Level.AMBER
    vote = None
    if amber and morning.planned.kind in (SessionKind.EASY, SessionKind.STRENGTH):
        vote = Vote(Verdict.EASY, share=NIGGLE_SHARE.value, max_rpe=3)
    told = Reason("PAIN_NIGGLE", _pain_facts(morning), Weight.AMBER if amber else Weight.NOTE)
    return Finding((told, Reason("STOP_RULE", {"about": "pain"}, Weight.NOTE)), vote)


def _kind(morning: Morning, signals: Signals) -> str:
    """Why this pain is too much: where and when it hurts, where it is going, or how strong it is."""
    detail = morning.today.pain_detail
    if detail is not None and signals.bone_suspected:
        return "night" if detail.at_night else "spot"
    return "rising" if detail is not None and is_rising(detail) else "pain"


def _pain_facts(morning: Morning) -> dict[str, Fact]:
    detail = morning.today.pain_detail
    facts: dict[str, Fact] = {"site": "", "during": -1, "kind": "niggle"}
    if detail is not None and detail.site:
        facts["site"] = detail.site
    if detail is not None and detail.during is not None:
        facts["during"] = detail.during
    return facts


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
    if not limped or morning.today.pain is Pain.ALTERING_GAIT or morning.planned.kind not in RUN_KINDS:
        return None
    vote = Vote(Verdict.EASY, share=FIRST_DAY_SHARE.value, max_rpe=3)
    return Finding(
        (Reason("RETURN_AFTER_PAIN", {}, Weight.AMBER), Reason("STOP_RULE", {"about": "pain"}, Weight.NOTE)),
        vote,
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
    if not morning.runner.injured_now or morning.planned.kind not in RUN_KINDS:
        return None
    vote = Vote(Verdict.EASY, share=NIGGLE_SHARE.value, max_rpe=3)
    return Finding((Reason("KNOWN_INJURY", {}, Weight.AMBER),), vote)


RULES = (altering_gait, too_much_pain, day_after_a_limp, niggle, known_injury)
