"""Step 0: symptoms that end training until a doctor has looked."""

from __future__ import annotations

from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.signals import Signals
from bot.coach.sources import AHA_2007, HOUSE, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold

MOST_NAMED = 3
"""Warning signs named one by one; the rest of the message must stay readable."""
UNCLEARED_DAYS = Threshold(14, "days", HOUSE, "how long an uncleared red flag means rest")
REMEMBERED_DAYS = Threshold(42, "days", HOUSE, "how long it is still named, and easy the most, after that")
UNRESOLVED_DAYS = Threshold(3, "days", HOUSE, "how long an old report speaks for a morning without answers")


@rule(
    "RED_FLAG_SYMPTOM",
    step=0,
    grade=Grade.C,
    sources=(AHA_2007, SEED_TIRED_LEGS),
    seeds=("S121",),
)
def red_flag(morning: Morning, signals: Signals) -> Finding | None:
    """Chest pain or tightness, fainting, palpitations, breathlessness out of proportion, and the like.

    What it looks at: the warning signs marked this morning; also one swollen calf, dark urine after hard
    effort and confusion in the heat.
    Why: they can be the first sign of something dangerous, and exertion is the wrong test for it.
    Limits: it cannot tell the harmless from the serious; that is a doctor's work.
    """
    flags = morning.today.red_flags
    if not flags:
        return None
    gravest = [flag for flag in RedFlag if flag in flags][:MOST_NAMED]
    reasons = tuple(Reason("RED_FLAG_SYMPTOM", {"symptom": flag}, Weight.SAFETY) for flag in gravest)
    return Finding((*reasons, Reason("SEE_CLINICIAN", {}, Weight.SAFETY)), Vote(Verdict.REST))


@rule(
    "RED_FLAG_UNCLEARED",
    step=0.1,
    grade=Grade.C,
    thresholds=(UNCLEARED_DAYS, REMEMBERED_DAYS),
    sources=(AHA_2007,),
    seeds=("S121",),
)
def uncleared(morning: Morning, signals: Signals) -> Finding | None:
    """An earlier red flag that no doctor has cleared yet.

    What it looks at: red flags of earlier check-ins, and the chip "a doctor cleared me" since then.
    Why: feeling fine the next morning does not explain a fainting or chest pain; it is examined before the
    next session, not after it.
    Limits: it takes the runner's word for the examination. After two weeks of rest it reminds and allows easy
    training, because who never tells of the examination is not to be kept from moving for ever.
    """
    days_ago = days_since_uncleared_red_flag(morning)
    if days_ago is None:
        return None
    reason = Reason("RED_FLAG_UNCLEARED", {"days": days_ago}, Weight.SAFETY)
    if days_ago <= UNCLEARED_DAYS.value:
        return Finding((reason, Reason("SEE_CLINICIAN", {}, Weight.SAFETY)), Vote(Verdict.REST))
    # Not "before you train again": that would stand beside a dose.
    return Finding((reason, Reason("SEE_CLINICIAN_SOON", {}, Weight.SAFETY)), Vote(Verdict.EASY, max_rpe=3))


def days_since_uncleared_red_flag(morning: Morning) -> int | None:
    """Days since the latest earlier red flag without a doctor's word since; None when there is none."""
    if Tag.CLEARED in morning.today.tags:
        return None
    last = next(reversed(morning.record.flagged), None)
    if last is None or not last.red_flags:
        return None
    days_ago = (morning.day - last.day).days
    return days_ago if days_ago <= REMEMBERED_DAYS.value else None


@rule(
    "UNRESOLVED",
    step=0.2,
    grade=Grade.C,
    thresholds=(UNRESOLVED_DAYS,),
    sources=(HOUSE,),
    seeds=("S121",),
)
def unresolved(morning: Morning, signals: Signals) -> Finding | None:
    """Fever or a pain that changed the stride, last reported, and nothing newer known.

    What it looks at: while "anything wrong?" is unanswered today, the latest answer of the last three days.
    Why: silence is not recovery; who was ill yesterday is not sent running by a missing answer.
    Limits: an answer today replaces it at once.
    """
    if morning.today.closed:
        return None
    last = _last_closed(morning)
    if last is None:
        return None
    days_ago = (morning.day - last.day).days
    if last.illness is Illness.BELOW_NECK_OR_FEVER:
        reason = Reason("UNRESOLVED_ILLNESS", {"days": days_ago}, Weight.SAFETY)
    elif last.pain is Pain.ALTERING_GAIT:
        reason = Reason("UNRESOLVED_PAIN", {"days": days_ago}, Weight.SAFETY)
    else:
        return None
    return Finding((reason,), Vote(Verdict.REST))


def _last_closed(morning: Morning) -> CheckIn | None:
    earlier = reversed(morning.check_ins_between(int(UNRESOLVED_DAYS.value), 1))
    return next((past for past in earlier if past.closed), None)


RULES = (red_flag, uncleared, unresolved)
