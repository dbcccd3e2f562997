"""Step 10: how close to each other key sessions stand."""

from __future__ import annotations

from dataclasses import replace

from bot.coach.keys import RECOVERED_FROM, RECOVERIES, RECOVERIES_KNOWN
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.record import KEYS_WITHIN, NEW_STIMULUS, NEW_STIMULUS_LOGGED
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.signals import HEAVY_KEYS, Signals
from bot.coach.sources import COACHING, HOUSE, SEED_CROSS_TRAINING, SEED_TIRED_LEGS, STANLEY_2013
from bot.coach.threshold import Threshold
from bot.coach.workout import KEY_SESSION, SessionKind

SPACED_SHARE = Threshold(0.8, "of the plan", COACHING, "an easy run in place of a key session")
SPACED_MIN = Threshold(89, "min", HOUSE, "an easy run of ninety minutes would be a key session again")
STIMULUS_FELT = Threshold(3, "days", SEED_CROSS_TRAINING, "a new kind of session is felt so long (S33)")
STIMULUS_EASY = Threshold(2, "days", SEED_CROSS_TRAINING, "easy ones after the first speed work (S33, S34)")


@rule(
    "KEY_YESTERDAY",
    step=10,
    grade=Grade.C,
    thresholds=(SPACED_SHARE, SPACED_MIN, KEYS_WITHIN, *KEY_SESSION),
    sources=(SEED_TIRED_LEGS, STANLEY_2013, HOUSE),
    seeds=("S33", "S36", "S59", "S67", "S114", "S115"),
)
def key_yesterday(morning: Morning, signals: Signals) -> Finding | None:
    """A key session yesterday.

    What it looks at: hard, long and race sessions of yesterday and the days before; a planned one that was
    not logged counts as done until told otherwise.
    Why: after a high-intensity session the body needs two days or more; hard days never follow each other,
    whatever the feeling.
    Limits: on an easy day it only explains heavy legs.
    """
    days = signals.record.key_days_in_a_row
    if days < 1:
        return None
    yesterday = Reason("KEY_YESTERDAY", {"kind": signals.record.keys[0].kind}, Weight.NOTE)
    if signals.key_planned:
        streak = Reason("HARD_STREAK", {"days": days + 1, "done": 0}, Weight.RED)
        vote = Vote(Verdict.EASY, max_min=SPACED_MIN.value, share=SPACED_SHARE.value, max_rpe=3)
        return Finding((replace(yesterday, weight=Weight.RED), streak), vote)
    reasons = [yesterday] if morning.today.heavy or days > 1 else []
    if days > 1:
        reasons.append(Reason("HARD_STREAK", {"days": days, "done": 1}, Weight.NOTE))
    return Finding(tuple(reasons)) if reasons else None


@rule(
    "FIRST_SPEED_WORK",
    step=10.1,
    grade=Grade.D,
    thresholds=(NEW_STIMULUS, NEW_STIMULUS_LOGGED, STIMULUS_FELT, STIMULUS_EASY, SPACED_SHARE, SPACED_MIN),
    sources=(SEED_CROSS_TRAINING, HOUSE),
    seeds=("S33", "S34"),
)
def first_speed_work(morning: Morning, signals: Signals) -> Finding | None:
    """The first hard session in weeks, today or in the last three days.

    What it looks at: whether three weeks before it were without a hard session, as far as they are logged,
    and whether a key session is planned on one of the two days after it.
    Why: the first speed work of a block is especially hard on the legs: it is kept short, and two or three
    easy days follow, the first two of them without a key session.
    Limits: with fewer than fourteen of those days logged it is silent.
    """
    record = signals.record
    if morning.planned.kind is SessionKind.RACE:
        return None
    if morning.planned.kind is SessionKind.HARD and record.first_hard_in_weeks(0):
        return Finding((Reason("FIRST_SPEED_WORK", {"days": 0}, Weight.NOTE),))
    ago = record.days_since_hard
    if ago is None or ago > STIMULUS_FELT.value or not record.first_hard_in_weeks(ago):
        return None
    if not signals.key_planned or ago > STIMULUS_EASY.value:
        return Finding((Reason("FIRST_SPEED_WORK", {"days": ago}, Weight.NOTE),))
    vote = Vote(Verdict.EASY, max_min=SPACED_MIN.value, share=SPACED_SHARE.value, max_rpe=3)
    return Finding((Reason("FIRST_SPEED_WORK", {"days": ago, "key": 1}, Weight.RED),), vote)


@rule(
    "PLAN_NOT_RECOVERED",
    step=10.2,
    grade=Grade.D,
    thresholds=(HEAVY_KEYS, RECOVERIES, RECOVERIES_KNOWN, RECOVERED_FROM),
    sources=(SEED_TIRED_LEGS, SEED_CROSS_TRAINING, HOUSE),
    seeds=("S10", "S69", "S70", "S111"),
)
def not_recovered_by_the_next(morning: Morning, signals: Signals) -> Finding | None:
    """Heavy legs on the mornings of key sessions, again and again.

    What it looks at: the mornings of the last three key days, today among them where one is planned; how
    many days the legs lately needed after one is told where it is known.
    Why: who is not recovered by the next hard or long day needs another plan, not another swap: first its
    spacing and the strength days, then food, then sleep.
    Limits: it changes nothing today.
    """
    if signals.heavy_key_mornings < HEAVY_KEYS.value or signals.suspected:
        return None
    facts: dict[str, Fact] = {"about": "keys", "days": signals.heavy_key_mornings}
    if signals.record.recovery_days is not None:
        facts["recovery"] = signals.record.recovery_days
    return Finding((Reason("PLAN_REVIEW", facts, Weight.NOTE),))


@rule(
    "RECOVERY_TIME",
    step=10.3,
    grade=Grade.D,
    thresholds=(RECOVERIES, RECOVERIES_KNOWN, RECOVERED_FROM, KEYS_WITHIN),
    sources=(SEED_CROSS_TRAINING, SEED_TIRED_LEGS, HOUSE),
    seeds=("S10", "S11", "S111"),
)
def sooner_than_usual(morning: Morning, signals: Signals) -> Finding | None:
    """A key session sooner after the last one than the legs lately needed.

    What it looks at: the days from each of the last four key sessions to the first morning with legs of 3 or
    better, and how many days ago the last one was.
    Why: fatigue is to pass before the next hard day; how long it takes differs between runners, and the own
    mornings know it better than a book.
    Limits: it changes nothing today, because this morning's legs say more. A morning without an answer makes
    that recovery unknown, and one that is still under way is not counted.
    """
    record = signals.record
    if record.recovery_days is None or not signals.key_planned or morning.planned.kind is SessionKind.RACE:
        return None
    ago = record.keys[0].days_ago
    if ago >= record.recovery_days:
        return None
    return Finding((Reason("RECOVERY_TIME", {"recovery": record.recovery_days, "days": ago}, Weight.NOTE),))


RULES = (key_yesterday, first_speed_work, not_recovered_by_the_next, sooner_than_usual)
