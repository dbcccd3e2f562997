"""Steps 5 and 5b: what weeks of answers and key sessions say together, and what they say against worry."""

from __future__ import annotations

from bot.coach.load import PACE_BEFORE, PACE_RUNS, PACE_TOLD
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.record import KEYS_LOOKED_AT, OUTCOMES_KNOWN
from bot.coach.recovery import BACK_DAYS, BACK_EASY_DAYS, BACK_KEYS, BACK_SHARE
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.rules.spacing import SPACED_MIN
from bot.coach.signals import (
    EASY_PACE_SLOWER,
    HEAVY_KNOWN,
    HEAVY_SUSPECT,
    HEAVY_SUSPECT_ALONE,
    HISTORY,
    KEYS_FAILED,
    KEYS_HIT,
    SCREEN_LASTS,
    SYMPTOMS,
    Signals,
)
from bot.coach.sources import COACHING, HOUSE, MEEUSEN_2013, SEED_TIRED_LEGS, STELLINGWERFF_2021
from bot.coach.threshold import Threshold
from bot.coach.workout import KEY_SESSION, SessionKind

BLOCK_EASY_MIN = Threshold(40, "min", COACHING, "easy volume only, while things settle (S103)")
CUT_SHARE = Threshold(0.7, "of the plan", COACHING, "cut 30-50 % for three to five days, then ask again")


def run_or(morning: Morning) -> Verdict:
    """The least cautious verdict of a softened day: cross-training stays cross-training."""
    return Verdict.CROSS_TRAIN if morning.planned.kind is SessionKind.CROSS else Verdict.EASY


def cut(morning: Morning) -> Vote | None:
    """Step 5b: less of everything for a few days. None on a rest day: there is nothing to cut."""
    if morning.planned.kind is SessionKind.REST:
        return None
    return Vote(run_or(morning), share=CUT_SHARE.value, max_rpe=3)


@rule(
    "RECOVERY_BLOCK",
    step=5,
    grade=Grade.C,
    thresholds=(
        HISTORY,
        HEAVY_KNOWN,
        HEAVY_SUSPECT,
        HEAVY_SUSPECT_ALONE,
        KEYS_FAILED,
        KEYS_HIT,
        SYMPTOMS,
        SCREEN_LASTS,
        BLOCK_EASY_MIN,
    ),
    sources=(MEEUSEN_2013, STELLINGWERFF_2021, SEED_TIRED_LEGS),
    seeds=("S71", "S72", "S73", "S74", "S90", "S100", "S101", "S102", "S103", "S104", "S109"),
)
def too_much_for_weeks(morning: Morning, signals: Signals) -> Finding | None:
    """Weeks of heavy legs with failing key sessions, or a recovery block that is under way.

    What it looks at: at least two weeks of answers, heavy legs on half of the last fourteen mornings, two of
    the last three key sessions missed or a struggle, and three of eight symptoms (or heavy legs on ten
    mornings); or a block that was begun. Unless the log shows two of these sessions hit, the runner's own
    word in the symptom screen that they fail counts as much.
    Why: this pattern resembles doing more than can be recovered from. Nobody can tell from here what it is:
    too little food, low iron and an infection look the same, so a doctor comes first and nothing is named.
    Limits: a suspicion, never a diagnosis; the numbers are reasoned from the consensus statement.
    """
    block_day = morning.season.block_day
    if not signals.suspected and block_day is None:
        return None
    racing = int(morning.planned.kind is SessionKind.RACE)
    reasons = [Reason("RECOVERY_BLOCK", {"day": block_day or 0, "race": racing}, Weight.RED)]
    if signals.suspected:
        reasons.append(Reason("SEE_CLINICIAN", {"about": "fatigue"}, Weight.RED))
        if signals.symptoms >= SYMPTOMS.value:
            reasons.insert(0, Reason("SYMPTOM_SCREEN_POSITIVE", {"symptoms": signals.symptoms}, Weight.RED))
    if morning.today.heavy:  # whoever is tired all over has heavy legs
        return Finding(tuple(reasons), Vote(Verdict.REST))
    return Finding(tuple(reasons), Vote(run_or(morning), max_min=BLOCK_EASY_MIN.value, max_rpe=3))


@rule(
    "STEP_BACK_IN",
    step=5.02,
    grade=Grade.D,
    thresholds=(BACK_DAYS, BACK_EASY_DAYS, BACK_KEYS, BACK_SHARE, SPACED_MIN, *KEY_SESSION),
    sources=(SEED_TIRED_LEGS, COACHING, HOUSE),
    seeds=("S109",),
)
def after_the_block(morning: Morning, signals: Signals) -> Finding | None:
    """The first week after a recovery block.

    What it looks at: how many days ago the block was over, whether a key session is planned today, and
    whether there was one since; one that was planned and not logged counts as done, but for the easy days.
    Why: once runs and days feel better the plan is taken up again, in steps: three easy days, then one key
    session, shortened, then the plan as it stands.
    Limits: that it is a week, and how it is made up, is coaching, not measured. A race is not touched.
    """
    days = morning.season.block_over_days
    if days is None or days >= BACK_DAYS.value or morning.season.block_day is not None:
        return None
    facts: dict[str, Fact] = {"day": days, "about": "week"}
    if not signals.key_planned or morning.planned.kind is SessionKind.RACE:
        return Finding((Reason("STEP_BACK_IN", facts, Weight.NOTE),))
    early = days < BACK_EASY_DAYS.value
    if not early and _keys_since(signals, days) < BACK_KEYS.value:
        told = Reason("STEP_BACK_IN", {**facts, "about": "short"}, Weight.AMBER)
        return Finding((told,), Vote(Verdict.RUN, share=BACK_SHARE.value))
    told = Reason("STEP_BACK_IN", {**facts, "about": "early" if early else "one"}, Weight.RED)
    vote = Vote(Verdict.EASY, max_min=SPACED_MIN.value, share=BACK_SHARE.value, max_rpe=3)
    return Finding((told,), vote)


def _keys_since(signals: Signals, days: int) -> int:
    """Key sessions since the block was over. What was planned on its easy days was advised away: only what
    was logged counts there.
    """
    record = signals.record
    counted_from = days - BACK_EASY_DAYS.value
    since = (one.days_ago for one in record.keys if one.days_ago <= days)
    return sum(ago <= counted_from or _is_logged(record.before(ago)) for ago in since)


def _is_logged(past: PastDay | None) -> bool:
    return past is not None and past.workouts is not None


@rule(
    "SYMPTOM_SCREEN_POSITIVE",
    step=5.05,
    grade=Grade.C,
    thresholds=(SYMPTOMS, SCREEN_LASTS),
    sources=(SEED_TIRED_LEGS, MEEUSEN_2013),
    seeds=("S92", "S93", "S94", "S95", "S96", "S97", "S98", "S99", "S100"),
)
def several_symptoms(morning: Morning, signals: Signals) -> Finding | None:
    """Three or more of the eight symptoms, without the rest of the pattern.

    What it looks at: the last symptom screen, while it is at most ten days old.
    Why: symptoms are asked about again before anybody speaks of a pattern.
    Limits: every one of them has harmless causes; it changes nothing by itself.
    """
    if signals.suspected or signals.symptoms < SYMPTOMS.value:
        return None
    return Finding(
        (Reason("SYMPTOM_SCREEN_POSITIVE", {"symptoms": signals.symptoms, "alone": 1}, Weight.AMBER),)
    )


@rule(
    "WORKOUTS_MISSED",
    step=5.1,
    grade=Grade.C,
    thresholds=(KEYS_FAILED, CUT_SHARE),
    sources=(SEED_TIRED_LEGS, COACHING),
    seeds=("S6", "S74", "S81", "S83", "S87"),
)
def sessions_failed(morning: Morning, signals: Signals) -> Finding | None:
    """Key sessions that fail one after the other.

    What it looks at: how the last three key sessions went.
    Why: useful fatigue leaves the key sessions intact; where they fail, training is cut by a third for a few
    days before it is asked again.
    Limits: heat, a headwind or a plan that is too fast fail sessions as well; the size of the cut is
    coaching.
    """
    if signals.record.keys_failed < KEYS_FAILED.value:
        return None
    facts = {"failed": signals.record.keys_failed, "of": len(signals.record.last_keys)}
    return Finding((Reason("WORKOUTS_MISSED", facts, Weight.RED),), cut(morning))


@rule(
    "WORKOUTS_HIT",
    step=14.32,
    grade=Grade.C,
    thresholds=(KEYS_LOOKED_AT, OUTCOMES_KNOWN, KEYS_HIT),
    sources=(SEED_TIRED_LEGS,),
    seeds=("S40", "S57", "S75", "S85"),
)
def sessions_hit(morning: Morning, signals: Signals) -> Finding | None:
    """Key sessions that went as they should.

    What it looks at: how the last three key sessions went, from two known on.
    Why: hit or missed sessions tell useful fatigue from too much of it better than any feeling.
    Limits: it takes the runner's word for it; one session says little.
    """
    record = signals.record
    if len(record.outcomes) < OUTCOMES_KNOWN.value or record.keys_hit < KEYS_HIT.value:
        return None
    facts = {"hit": record.keys_hit, "of": len(record.last_keys)}
    return Finding((Reason("WORKOUTS_HIT", facts, Weight.GOOD),))


@rule(
    "EASY_PACE",
    step=14.33,
    grade=Grade.D,
    thresholds=(PACE_TOLD, EASY_PACE_SLOWER, KEYS_HIT, KEYS_FAILED, PACE_RUNS, PACE_BEFORE),
    sources=(SEED_TIRED_LEGS,),
    seeds=("S14", "S43"),
)
def easy_pace(morning: Morning, signals: Signals) -> Finding | None:
    """Easy runs that have become slower.

    What it looks at: the pace of easy runs in the last week against the six weeks before.
    Why: on tired legs easy running is slower, and that is as it should be while key sessions are hit; much
    slower, or with sessions missed, it is a warning.
    Limits: the article it rests on gives no unit; heat, hills and a bad watch do the same.
    """
    slower = signals.record.easy_pace_change_s_per_km
    if slower is None or round(slower) < PACE_TOLD.value:
        return None
    normal = round(slower) <= EASY_PACE_SLOWER.value and signals.record.keys_hit >= KEYS_HIT.value
    if normal and morning.today.heavy:
        return Finding((Reason("EASY_PACE_SLOW_NORMAL", {"slower_s": slower}, Weight.NOTE),))
    if round(slower) > EASY_PACE_SLOWER.value:
        return Finding((Reason("EASY_PACE_SLOW", {"slower_s": slower}, Weight.AMBER),))
    if signals.record.keys_failed >= KEYS_FAILED.value:
        return Finding((Reason("EASY_PACE_SLOW", {"slower_s": slower, "about": "failing"}, Weight.AMBER),))
    return None


RULES = (too_much_for_weeks, after_the_block, several_symptoms, sessions_failed, sessions_hit, easy_pace)
