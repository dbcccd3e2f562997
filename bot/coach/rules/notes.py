"""Notes without a vote: what explains a morning, or belongs to the coming week."""

from __future__ import annotations

from itertools import takewhile

from bot.coach.checkin import Pain, Tag
from bot.coach.load import (
    CUTBACK_AT_MOST,
    CUTBACK_BLOCKS,
    CUTBACK_BY,
    CUTBACK_DUE,
    CUTBACK_OVERDUE,
    MONOTONY_DAYS,
    MONOTONY_WARN,
    WEEK,
)
from bot.coach.morning import Morning
from bot.coach.record import STRENGTH_FELT
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Weight, rule
from bot.coach.runner import AthleteLevel
from bot.coach.shoes import HEAVY_SINCE, NEW_SHOES_WITHIN, SHOES_KNOWN, heavier_since_new
from bot.coach.signals import HEAVY_SUSPECT_ALONE, Signals
from bot.coach.sources import (
    COACHING,
    DOMA_DEAKIN_2013,
    FOSTER_1998,
    HOUSE,
    IOC_REDS_2023,
    SEED_CROSS_TRAINING,
    SEED_TIRED_LEGS,
    STELLINGWERFF_2021,
)
from bot.coach.threshold import Threshold

FUEL_FLAGS = Threshold(2, "flags", STELLINGWERFF_2021, "signs of too little food that are asked after")
FUEL_FLAG_BESIDE = Threshold(1, "flag", HOUSE, "is enough beside lasting heavy legs or a pain that returns")
PAIN_RETURNS = Threshold(4, "of 14 mornings", HOUSE, "with a pain: it returns")
PAIN_LASTS = Threshold(2, "weeks", HOUSE, "a pain that is there so long has come to stay")
TIGHT_MORNINGS = Threshold(3, "mornings running", HOUSE, "tight hips or legs before something is suggested")
TIGHT_WITHIN = Threshold(7, "days", HOUSE, "so far back these mornings may lie, where some were not answered")
A_BREAK = Threshold(0.5, "of the weeks before", HOUSE, "a week with less was a break, and nobody's cutback")
AROUND_A_RACE = Threshold(14, "days", HOUSE, "before and after a race weeks are light for its sake")


@rule(
    "STRENGTH_YESTERDAY",
    step=14.34,
    grade=Grade.B,
    thresholds=(STRENGTH_FELT,),
    sources=(DOMA_DEAKIN_2013, SEED_TIRED_LEGS),
    seeds=("S48",),
)
def strength_before(morning: Morning, signals: Signals) -> Finding | None:
    """Strength training in the last two days, and heavy legs.

    What it looks at: the log of the last 48 hours, or the tag "unusual strength work", on a morning with
    legs of 2 or less.
    Why: the day after heavy lifting runners were exhausted sooner and ran at a higher cost; lifting belongs
    on hard days, so that easy days stay easy.
    Limits: it does not know which muscles were trained.
    """
    days = signals.record.strength_days_ago
    if days is None and Tag.UNUSUAL_STRENGTH in morning.today.tags:
        days = 0  # told by its tag alone: which day it was is not known
    if days is None or not morning.today.heavy:
        return None
    return Finding((Reason("STRENGTH_YESTERDAY", {"days": days}, Weight.AMBER),))


@rule(
    "CUTBACK",
    step=16.3,
    grade=Grade.D,
    thresholds=(
        CUTBACK_AT_MOST,
        A_BREAK,
        CUTBACK_DUE,
        CUTBACK_OVERDUE,
        CUTBACK_BY,
        CUTBACK_BLOCKS,
        AROUND_A_RACE,
    ),
    sources=(SEED_TIRED_LEGS, COACHING),
    seeds=("S61", "S113"),
)
def cutback(morning: Morning, signals: Signals) -> Finding | None:
    """A lighter week: just run, due or overdue.

    What it looks at: the last whole weeks in kilometres; a week at least 15 % below the highest of three
    counts.
    Why: every three to four weeks a lighter one lets the body catch up.
    Limits: no trial is known. It changes the coming week, not today. Around a race, in a week with days away,
    and after one with less than half of the weeks before, it is silent.
    """
    record, weeks = signals.record, signals.record.weeks_since_cutback
    racing = signals.days_to_race is not None and signals.days_to_race <= AROUND_A_RACE.value
    raced = record.last_race is not None and record.last_race.days_ago <= AROUND_A_RACE.value
    if racing or raced or any(past.absence is not None for past in record.between(WEEK, 1)):
        return None  # a week is light for the race or the bed then, and a heavy one is not to be cut
    if record.in_cutback and record.weeks_km[-1]:
        before = max(week for week in record.weeks_km[-4:-1] if week is not None)
        last = record.weeks_km[-1]
        if last < A_BREAK.value * before:
            return None
        facts: dict[str, Fact] = {"km": last, "percent": (1 - last / before) * 100}
        facts["more"] = int(morning.season.wants_more)
        return Finding((Reason("CUTBACK_WEEK", facts, Weight.NOTE),))
    if weeks is None or weeks < CUTBACK_DUE.value:
        return None
    facts = {"weeks": weeks, "overdue": int(weeks >= CUTBACK_OVERDUE.value)}
    return Finding((Reason("CUTBACK_DUE", facts, Weight.NOTE),))


@rule(
    "MONOTONY_HIGH",
    step=16.8,
    grade=Grade.C,
    thresholds=(MONOTONY_WARN, MONOTONY_DAYS),
    sources=(FOSTER_1998,),
    seeds=("S67",),
)
def monotony(morning: Morning, signals: Signals) -> Finding | None:
    """A week in which every day was much like the other.

    What it looks at: mean over standard deviation of the daily loads of the last seven days (session RPE
    times minutes), with at least five of them logged.
    Why: in a small study illness followed weeks that were both hard and monotonous.
    Limits: a message only, it decides nothing; the bound of 2 is remembered from the author.
    """
    value = signals.record.monotony
    if value is None or value <= MONOTONY_WARN.value:
        return None
    return Finding((Reason("MONOTONY_HIGH", {"monotony": round(value, 1)}, Weight.NOTE),))


@rule(
    "NEW_SHOES",
    step=14.35,
    grade=Grade.D,
    thresholds=(NEW_SHOES_WITHIN, HEAVY_SINCE, SHOES_KNOWN),
    sources=(SEED_TIRED_LEGS, HOUSE),
    seeds=("S54",),
)
def new_shoes(morning: Morning, signals: Signals) -> Finding | None:
    """Legs that are heavier since a new pair of shoes.

    What it looks at: on a morning with legs of 2 or less, the mornings since the newest pair was new, at most
    fourteen, against as many mornings before it.
    Why: a heavy or very soft shoe can be the reason for heavy legs; one easy run in the old pair shows it.
    Limits: whatever else began in the same days looks just the same. It only tells the two counts.
    """
    found = heavier_since_new(morning) if morning.today.heavy else None
    if found is None:
        return None
    facts = {"heavy": found.heavy, "of": found.of, "before": found.before, "before_of": found.before_of}
    return Finding((Reason("NEW_SHOES", facts, Weight.NOTE),))


@rule(
    "HIPS_TIGHT",
    step=14.36,
    grade=Grade.D,
    thresholds=(TIGHT_MORNINGS, TIGHT_WITHIN),
    sources=(SEED_CROSS_TRAINING, HOUSE),
    seeds=("S22", "S29", "S30"),
)
def tight(morning: Morning, signals: Signals) -> Finding | None:
    """Tight hips or legs, several mornings running.

    What it looks at: the tag "tight hips or legs" this morning and on those before it. A morning that was not
    answered counts as neither: it adds nothing and ends nothing.
    Why: much running tightens hips and legs, and that is how trouble with a knee begins; core work or yoga
    early on is the small remedy.
    Limits: it knows no joint and no muscle. It suggests and has no vote; what hurts is another rule's matter.
    """
    mornings = _tight_mornings(morning)
    if mornings < TIGHT_MORNINGS.value:
        return None
    return Finding((Reason("HIPS_TIGHT", {"mornings": mornings}, Weight.NOTE),))


def _tight_mornings(morning: Morning) -> int:
    """Answered mornings in a row with the tag, this one the last of them; 0 where it was not tapped today."""
    if Tag.TIGHT_HIPS not in morning.today.tags:
        return 0
    answered = [one for one in morning.check_ins_between(int(TIGHT_WITHIN.value) - 1, 1) if one.closed]
    earlier = takewhile(lambda one: Tag.TIGHT_HIPS in one.tags, reversed(answered))
    return 1 + sum(1 for _ in earlier)


@rule("DOUBLE_DAY", step=16.5, grade=Grade.D, sources=(SEED_TIRED_LEGS,), seeds=("S117",))
def double_day(morning: Morning, signals: Signals) -> Finding | None:
    """Two sessions on one day.

    What it looks at: how many sessions are planned today, and the runner's level.
    Why: doubles are mostly for elite and nearly elite runners; others recover better from one run.
    Limits: a commute on foot is a double too and may be fine.
    """
    elite = morning.runner.level in (AthleteLevel.ELITE, AthleteLevel.SUB_ELITE)
    if morning.planned.sessions < 2 or elite:
        return None
    return Finding((Reason("DOUBLE_DAY", {"sessions": morning.planned.sessions}, Weight.NOTE),))


@rule(
    "UNDERFUELLING_FLAG",
    step=16.4,
    grade=Grade.C,
    thresholds=(FUEL_FLAGS, FUEL_FLAG_BESIDE, HEAVY_SUSPECT_ALONE, PAIN_RETURNS, PAIN_LASTS),
    sources=(STELLINGWERFF_2021, IOC_REDS_2023, SEED_TIRED_LEGS),
    seeds=("S51", "S88", "S89", "S91"),
)
def fuelling(morning: Morning, signals: Signals) -> Finding | None:
    """Signs that too little is eaten for what is trained.

    What it looks at: the fuel questions; one sign is enough beside heavy legs on ten of fourteen mornings
    or a pain that keeps returning.
    Why: in most studies of overtraining energy or carbohydrate was short as well, and it feels the same.
    Limits: the signs are not specific. It leads to a talk with a professional and never speaks of weight.
    """
    flags = len(morning.season.fuel_flags)
    lasting = signals.heavy_of_14 >= HEAVY_SUSPECT_ALONE.value or _pain_returns(morning)
    if flags >= FUEL_FLAGS.value or (flags >= FUEL_FLAG_BESIDE.value and lasting):
        return Finding((Reason("UNDERFUELLING_FLAG", {"flags": flags}, Weight.AMBER),))
    return None


def _pain_returns(morning: Morning) -> bool:
    hurt = sum(one.pain not in (None, Pain.NONE) for one in morning.last_days(14))
    detail = morning.today.pain_detail
    weeks = detail is not None and detail.weeks is not None and detail.weeks >= PAIN_LASTS.value
    return hurt >= PAIN_RETURNS.value or (morning.today.pain not in (None, Pain.NONE) and weeks)


@rule(
    "NEVER_MORE",
    step=16.25,
    grade=Grade.D,
    sources=(SEED_CROSS_TRAINING, SEED_TIRED_LEGS),
    seeds=("S13", "S82"),
)
def wants_more(morning: Morning, signals: Signals) -> Finding | None:
    """The runner would like to do more than the plan.

    What it looks at: whether more was asked for today.
    Why: fatigue is hard to notice and a good day is what the plan worked for; what is added today is
    missing at the next key session.
    Limits: the plan itself can be changed, in peace and for the weeks ahead.
    """
    return Finding((Reason("NEVER_MORE", {}, Weight.NOTE),)) if morning.season.wants_more else None


RULES = (wants_more, strength_before, new_shoes, tight, cutback, monotony, double_day, fuelling)
