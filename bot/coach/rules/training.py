"""Steps 7, 9, 11 and 12: the streak, the break, the weeks and the single long run."""

from __future__ import annotations

import math

from bot.coach.breaks import GAP_FROM
from bot.coach.checkin import Illness, Tag
from bot.coach.load import (
    BLOCKS_KNOWN,
    CUTBACK_AT_MOST,
    LONGEST_IN,
    LONGEST_RUNS,
    RAMP_HIGH,
    RAMP_NOTE,
    SPIKE_DOUBLE,
    SPIKE_FROM,
    WEEK,
)
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.rules.readiness import KEY_SOFTENED
from bot.coach.rules.spacing import SPACED_SHARE
from bot.coach.runner import AthleteLevel
from bot.coach.signals import Signals
from bot.coach.sources import (
    BUIST_2008,
    COACHING,
    FRANDSEN_2025,
    HOUSE,
    NIELSEN_2014,
    RISTOLAINEN_2014,
    SEED_TIRED_LEGS,
)
from bot.coach.threshold import Threshold
from bot.coach.workout import REST_ALLOWS_MIN, RUN_KINDS, SessionKind

STREAK = Threshold(7, "days in a row", SEED_TIRED_LEGS, "one total rest day a week unless elite (S118)")
BACK_SHARE = Threshold(0.65, "of the usual run", COACHING, "60-70 % after a week without running")
LONG_GAP = Threshold(14, "days", COACHING, "without running: half the usual comes first")
LONG_GAP_SHARE = Threshold(0.5, "of the usual run", COACHING, "first run after two weeks (memory)")
RUN_WALK_GAP = Threshold(28, "days", COACHING, "without running: running and walking in turns (memory)")
EASY_RUNS_AFTER = Threshold(2, "runs", COACHING, "without intensity after a week off")
EASY_RUNS_AFTER_LONG = Threshold(3, "runs", COACHING, "without intensity after two weeks off")
ACUTE_ALTITUDE = Threshold(4, "days", COACHING, "first days at altitude (the tag says fewer than four)")


@rule(
    "NO_REST_DAY",
    step=7,
    grade=Grade.D,
    thresholds=(STREAK, REST_ALLOWS_MIN),
    sources=(SEED_TIRED_LEGS, RISTOLAINEN_2014),
    seeds=("S118",),
)
def no_rest_day(morning: Morning, signals: Signals) -> Finding | None:
    """A week and more of training without a day off.

    What it looks at: training days in a row up to yesterday; cross-training and strength count.
    Why: one total rest day a week is the convention; top-level athletes with fewer than two of them had five
    times the overuse injuries of those with more.
    Limits: elite runners plan their rest otherwise and are only told. A day nobody spoke of ends the count.
    """
    days = signals.record.training_days_in_a_row
    if days < STREAK.value:
        return None
    if morning.runner.level is AthleteLevel.ELITE:
        return Finding((Reason("ELITE_EXEMPTION", {"days": days}, Weight.NOTE),))
    return Finding((Reason("NO_REST_DAY", {"days": days}, Weight.RED),), Vote(Verdict.REST))


@rule(
    "RETURN_AFTER_GAP",
    step=9,
    grade=Grade.D,
    thresholds=(
        GAP_FROM,
        BACK_SHARE,
        LONG_GAP,
        LONG_GAP_SHARE,
        RUN_WALK_GAP,
        EASY_RUNS_AFTER,
        EASY_RUNS_AFTER_LONG,
        KEY_SOFTENED,
    ),
    sources=(COACHING, HOUSE),
)
def after_a_break(morning: Morning, signals: Signals) -> Finding | None:
    """The first runs after a break.

    What it looks at: days known to be without running, up to yesterday (without any training, where
    cross-training is planned), and the runs since such a break.
    Why: lungs come back faster than tendons and bones; the first run is short, the first two or three easy.
    Limits: the shares are remembered from coaching. It asks why the break was: after illness or injury the
    way back is another.
    """
    kind, record = morning.planned.kind, signals.record
    crossing = kind is SessionKind.CROSS
    if kind not in RUN_KINDS and not crossing:
        return None
    idle = record.days_without_training if crossing else record.days_without_running
    if idle >= GAP_FROM.value:
        share = LONG_GAP_SHARE if idle >= LONG_GAP.value else BACK_SHARE
        first = "cross" if crossing else "walk" if idle >= RUN_WALK_GAP.value else "short"
        facts: dict[str, Fact] = {"days": idle, "first": first, "ran": 0, **_why_known(morning, idle)}
        vote = Vote(Verdict.EASY, max_min=morning.runner.usual_easy_min * share.value, max_rpe=3)
        return Finding((Reason("RETURN_AFTER_GAP", facts, Weight.RED),), vote)
    if not signals.key_planned or record.runs_since_gap is None:
        return None
    ran, gap = record.runs_since_gap
    wanted = EASY_RUNS_AFTER_LONG if gap >= LONG_GAP.value else EASY_RUNS_AFTER
    if ran >= wanted.value:
        return None
    facts = {"days": gap, "first": "easy", "ran": ran}
    vote = Vote(Verdict.EASY, share=KEY_SOFTENED.value, max_rpe=3)
    return Finding((Reason("RETURN_AFTER_GAP", facts, Weight.RED),), vote)


def _why_known(morning: Morning, idle: int) -> dict[str, Fact]:
    """Says not to ask for the reason of a break of so many days, where it was told."""
    told = (
        past.absence is not None or (past.check_in is not None and past.check_in.illness in _ILL)
        for past in morning.record.between(idle, 1)
    )
    return {"asks": 0} if any(told) else {}


_ILL = (Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)


@rule(
    "RAMP_HIGH",
    step=11,
    grade=Grade.D,
    thresholds=(RAMP_NOTE, RAMP_HIGH, BLOCKS_KNOWN, CUTBACK_AT_MOST, SPACED_SHARE),
    sources=(BUIST_2008, NIELSEN_2014, SEED_TIRED_LEGS),
    seeds=("S112",),
)
def ramp(morning: Morning, signals: Signals) -> Finding | None:
    """A week with many more kilometres than the weeks before.

    What it looks at: the last seven days against the mean of the three weeks before; coming back from a
    cutback week to what was run before it is no increase.
    Why: the ten per cent of the books are a convention for plans; beyond thirty a key session is not added on
    top.
    Limits: trials found no gain in injuries from obeying ten per cent; the single long run matters more.
    """
    growth = signals.record.ramp
    if growth is None or growth.percent <= RAMP_NOTE.value:
        return None
    facts = {"km": growth.last_km, "before_km": growth.before_km, "percent": growth.percent, "key": 0}
    raced = signals.record.last_race
    if raced is not None and raced.days_ago <= WEEK and not signals.key_planned:
        return None  # the race made the week long, and what comes after it is said
    if growth.percent <= RAMP_HIGH.value or not signals.key_planned:
        return Finding((Reason("RAMP_HIGH", facts, Weight.NOTE),))
    vote = Vote(Verdict.EASY, share=SPACED_SHARE.value, max_rpe=3)
    return Finding((Reason("RAMP_HIGH", {**facts, "key": 1}, Weight.RED),), vote)


@rule(
    "ALTITUDE",
    step=11.1,
    grade=Grade.D,
    thresholds=(ACUTE_ALTITUDE, SPACED_SHARE),
    sources=(COACHING,),
)
def altitude(morning: Morning, signals: Signals) -> Finding | None:
    """A key session in the first days at altitude.

    What it looks at: the chip "just arrived at altitude" on the day of a key session.
    Why: the same pace costs more up there, and sleep is bad for some nights.
    Limits: the size of the effect is remembered, not read.
    """
    if Tag.ALTITUDE not in morning.today.tags or not signals.key_planned:
        return None
    vote = Vote(Verdict.EASY, share=SPACED_SHARE.value, max_rpe=3)
    facts = {"key": 1}
    return Finding((Reason("CONFOUNDER_ALTITUDE", facts, Weight.RED),), vote)


@rule(
    "LONG_RUN_SPIKE",
    step=12,
    grade=Grade.B,
    thresholds=(SPIKE_FROM, SPIKE_DOUBLE, LONGEST_IN, LONGEST_RUNS),
    sources=(FRANDSEN_2025,),
    seeds=("S37",),
)
def spike(morning: Morning, signals: Signals) -> Finding | None:
    """A run much longer than any of the last thirty days.

    What it looks at: today's planned kilometres against the longest run of thirty days (minutes, where the
    plan names no kilometres).
    Why: of 5205 runners those who ran more than ten per cent beyond it were injured more often, whatever the
    week looked like; it is the best supported of all load rules.
    Limits: one cohort, watched and not assigned; with fewer than three known runs it takes the runner's word.
    """
    planned, record = morning.planned, signals.record
    if planned.kind not in RUN_KINDS:
        return None
    if planned.km is not None and record.longest_run_km is not None:
        cap_km = _cap(planned.km, record.longest_run_km)
        if cap_km is None:
            return None
        facts: dict[str, Fact] = {
            "planned_km": planned.km,
            "longest_km": record.longest_run_km,
            "cap_km": cap_km,
        }
        weight = _weight(planned.km, record.longest_run_km)
        vote = Vote(Verdict.EASY, max_km=cap_km, max_rpe=3)
        return Finding((Reason("LONG_RUN_SPIKE", facts, weight),), vote)
    if planned.kind is SessionKind.HARD:
        return None  # its minutes hold its breaks
    if planned.minutes is None and planned.km is None:
        return _usual_too_long(morning, signals)
    cap_min = _cap(planned.minutes, record.longest_run_min)
    if cap_min is None or planned.minutes is None or record.longest_run_min is None:
        return None
    facts = {"planned_min": planned.minutes, "longest_min": record.longest_run_min, "cap_min": cap_min}
    weight = _weight(planned.minutes, record.longest_run_min)
    vote = Vote(Verdict.EASY, max_min=cap_min, max_rpe=3)
    return Finding((Reason("LONG_RUN_SPIKE", facts, weight),), vote)


def _usual_too_long(morning: Morning, signals: Signals) -> Finding | None:
    """A plan without a size means the usual run: where that has become long, it is cut and stays a run."""
    usual, longest = float(morning.runner.usual_easy_min), signals.record.longest_run_min
    cap_min = _cap(usual, longest)
    if cap_min is None or longest is None or morning.planned.kind is SessionKind.RACE:
        return None
    facts: dict[str, Fact] = {"planned_min": usual, "longest_min": longest, "cap_min": cap_min}
    return Finding((Reason("LONG_RUN_SPIKE", facts, Weight.AMBER),), Vote(Verdict.RUN, max_min=cap_min))


def _cap(today: float | None, longest: float | None) -> float | None:
    """The most that is no spike; None where today's run is none, or nothing is known."""
    if today is None or not longest or today <= SPIKE_FROM.value * longest + 1e-9:
        return None
    return math.floor(SPIKE_FROM.value * longest * 10 + 1e-9) / 10  # as a dose is told: down to a tenth


def _weight(today: float, longest: float) -> Weight:
    return Weight.RED if today > SPIKE_DOUBLE.value * longest else Weight.AMBER


RULES = (no_rest_day, after_a_break, ramp, altitude, spike)
