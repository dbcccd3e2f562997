"""Steps 3 and 8: the days after a race, the days before one, and the race itself."""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.checkin import Illness
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Finding, Grade, Reason, Vote, Weight, rule, strictest
from bot.coach.rules.readiness import KEY_SOFTENED
from bot.coach.season import Event, Phase
from bot.coach.signals import Signals
from bot.coach.sources import (
    BOSQUET_2007,
    COACHING,
    MARTINEZ_NAVARRO_2021,
    SEED_CROSS_TRAINING,
    SEED_TIRED_LEGS,
    TAKAYAMA_2017,
    WANG_2023,
)
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind

AFTER_CROSS_MIN = Threshold(40, "min", COACHING, "gentle and without impact in the days after a race")
AFTER_EASY_MIN = Threshold(
    30, "min", MARTINEZ_NAVARRO_2021, "where there is nothing to swap to; 40 did no harm"
)
AFTER_SHORT_MIN = Threshold(40, "min", COACHING, "easy on the day after 10 km or ten miles")
MARATHON_REST = Threshold(2, "days", COACHING, "without training after a marathon; sore up to the third")
MARATHON_CROSS = Threshold(7, "days", TAKAYAMA_2017, "then aerobic measures are back; no running until here")
MARATHON_NO_KEY = Threshold(14, "days", COACHING, "without key sessions after a marathon")
ULTRA_REST = Threshold(4, "days", COACHING, "without training after an ultra")
ULTRA_CROSS = Threshold(10, "days", COACHING, "only gentle training after an ultra")
ULTRA_NO_KEY = Threshold(21, "days", COACHING, "without key sessions after an ultra")
HALF_REST = Threshold(1, "day", COACHING, "without training after a half marathon")
HALF_CROSS = Threshold(3, "days", COACHING, "only gentle training after a half marathon")
HALF_NO_KEY = Threshold(7, "days", COACHING, "without key sessions after a half marathon")
SHORT_EASY = Threshold(1, "day", COACHING, "easy and short after 10 km or ten miles")
TEN_MILE_NO_KEY = Threshold(5, "days", COACHING, "without key sessions after ten miles")
TEN_K_NO_KEY = Threshold(3, "days", COACHING, "without key sessions after 10 km")
FIVE_K_NO_KEY = Threshold(1, "day", COACHING, "without a key session after 5 km")
RACE_NEAR = Threshold(3, "days to race", SEED_CROSS_TRAINING, "only a short steady run, no new fatigue (S35)")
RACE_WEEK = Threshold(7, "days to race", SEED_CROSS_TRAINING, "sessions are capped in race week (S35)")
NEAR_SHARE = Threshold(0.5, "of the plan", BOSQUET_2007, "volume comes down by 41-60 % before a race")
NEAR_MIN = Threshold(35, "min", SEED_CROSS_TRAINING, "about the 6 km that an article runs two days before")
WEEK_SHARE = Threshold(0.6, "of the plan", WANG_2023, "intensity stays, volume falls")
TAPER_DAYS = Threshold(14, "days to race", WANG_2023, "two weeks of taper before the long distances")
SPRINGY_FROM = Threshold(4, "of 5", SEED_TIRED_LEGS, "good or springy legs in the taper (S80)")


@dataclass(frozen=True)
class Window:
    """How many days after a race: no training, gentle only, easy only, no key session."""

    rest: int = 0
    cross: int = 0
    easy: int = 0
    no_key: int = 0


_SHORT = Window(easy=int(SHORT_EASY.value), no_key=int(TEN_K_NO_KEY.value))
WINDOWS = {
    Event.FIVE_K: Window(no_key=int(FIVE_K_NO_KEY.value)),
    Event.TEN_K: _SHORT,
    Event.OTHER: _SHORT,
    Event.TEN_MILE: Window(easy=int(SHORT_EASY.value), no_key=int(TEN_MILE_NO_KEY.value)),
    Event.HALF: Window(int(HALF_REST.value), int(HALF_CROSS.value), no_key=int(HALF_NO_KEY.value)),
    Event.MARATHON: Window(
        int(MARATHON_REST.value), int(MARATHON_CROSS.value), no_key=int(MARATHON_NO_KEY.value)
    ),
    Event.ULTRA: Window(int(ULTRA_REST.value), int(ULTRA_CROSS.value), no_key=int(ULTRA_NO_KEY.value)),
}
"""A race of unknown length is taken for one of 10 km."""


@rule(
    "POST_RACE_RECOVERY",
    step=3,
    grade=Grade.C,
    thresholds=(
        MARATHON_REST,
        MARATHON_CROSS,
        MARATHON_NO_KEY,
        ULTRA_REST,
        ULTRA_CROSS,
        ULTRA_NO_KEY,
        HALF_REST,
        HALF_CROSS,
        HALF_NO_KEY,
        SHORT_EASY,
        TEN_MILE_NO_KEY,
        TEN_K_NO_KEY,
        FIVE_K_NO_KEY,
        AFTER_CROSS_MIN,
        AFTER_EASY_MIN,
        AFTER_SHORT_MIN,
        KEY_SOFTENED,
    ),
    sources=(TAKAYAMA_2017, MARTINEZ_NAVARRO_2021, COACHING),
    seeds=("S60", "S64"),
)
def after_a_race(morning: Morning, signals: Signals) -> Finding | None:
    """The days after a race.

    What it looks at: which race the last one was, and how many days ago.
    Why: after a race muscles need days, whatever the mood says: a marathon is sore for three days and its
    aerobic cost is gone after about a week.
    Limits: the counts of days are coaching; runners differ, and easy running from the third day did no harm
    in the one trial of it.
    """
    race = signals.record.last_race
    if race is None or race.days_ago < 1:
        return None
    window, days = WINDOWS[race.event], race.days_ago
    votes: list[Vote] = []
    if days <= window.rest:
        votes.append(Vote(Verdict.REST))
    elif days <= window.cross:
        # The whole list decides, not what fits today: a niggle must not turn the swap into a run.
        if morning.runner.cross_options:
            votes.append(Vote(Verdict.CROSS_TRAIN, max_min=AFTER_CROSS_MIN.value, max_rpe=3))
        else:
            votes.append(Vote(Verdict.EASY, max_min=AFTER_EASY_MIN.value, max_rpe=3))
    elif days <= window.easy:
        votes.append(Vote(Verdict.EASY, max_min=AFTER_SHORT_MIN.value, max_rpe=3))
    if days <= window.no_key and signals.key_planned:
        votes.append(Vote(Verdict.EASY, share=KEY_SOFTENED.value, max_rpe=3))
    if days > max(window.rest, window.cross, window.easy, window.no_key):
        return None
    facts: dict[str, Fact] = {"days": days, "event": race.event.name.lower()}
    weight = Weight.RED if votes else Weight.NOTE
    return Finding((Reason("POST_RACE_RECOVERY", facts, weight),), strictest(votes) if votes else None)


@rule(
    "RACE_WEEK",
    step=8,
    grade=Grade.B,
    thresholds=(RACE_NEAR, RACE_WEEK, NEAR_SHARE, NEAR_MIN, WEEK_SHARE),
    sources=(BOSQUET_2007, WANG_2023, SEED_CROSS_TRAINING),
    seeds=("S35",),
)
def before_a_race(morning: Morning, signals: Signals) -> Finding | None:
    """The last seven days before a race.

    What it looks at: the days to the goal race, and whether a key session is planned.
    Why: what is trained now is not there on race day, but its fatigue is; the volume comes down.
    Limits: how much is best differs between runners; the trials had two weeks of taper.
    """
    days = signals.days_to_race
    if days is None or not 0 <= days <= RACE_WEEK.value or morning.planned.kind is SessionKind.RACE:
        return None
    vote, key = None, 0
    if signals.key_planned and days <= RACE_NEAR.value:
        vote, key = Vote(Verdict.EASY, max_min=NEAR_MIN.value, share=NEAR_SHARE.value, max_rpe=3), 1
    elif signals.key_planned:
        vote, key = Vote(Verdict.RUN, share=WEEK_SHARE.value), 2
    weight = Weight.RED if vote else Weight.NOTE
    return Finding((Reason("RACE_WEEK", {"days": days, "key": key}, weight),), vote)


@rule(
    "TAPER",
    step=16.1,
    grade=Grade.B,
    thresholds=(TAPER_DAYS, RACE_WEEK, SPRINGY_FROM),
    sources=(WANG_2023, SEED_TIRED_LEGS),
    seeds=("S80",),
)
def springy_taper(morning: Morning, signals: Signals) -> Finding | None:
    """Springy legs in the taper.

    What it looks at: legs of 4 or 5 in the last two weeks before a half marathon or longer, the last one
    before shorter races, or in a phase that the plan calls taper.
    Why: freshness is what the taper is for; spent on an extra session it is gone on race day.
    Limits: it only says so.
    """
    goal, legs, days = morning.season.goal, morning.today.legs, signals.days_to_race
    if goal is None or legs is None or legs < SPRINGY_FROM.value or days == 0:
        return None
    long_race = goal.event in (Event.HALF, Event.MARATHON, Event.ULTRA)
    window = TAPER_DAYS.value if long_race else RACE_WEEK.value
    if goal.phase in (Phase.TAPER, Phase.RACE_WEEK) or (days is not None and days <= window):
        return Finding((Reason("TAPER", {}, Weight.NOTE),))
    return None


@rule("RACE_DAY", step=15, grade=Grade.D, sources=(COACHING,), seeds=("S58",))
def race_day(morning: Morning, signals: Signals) -> Finding | None:
    """The race itself.

    What it looks at: whether today's session is the race, whether the morning was answered, and a cold.
    Why: a race is not postponed for tired legs; only what is dangerous keeps a runner from the start.
    Limits: an honest start is the runner's own decision. Before the check-in it can only say what would keep
    anybody from it.
    """
    if morning.planned.kind is not SessionKind.RACE:
        return None
    facts: dict[str, Fact] = {"start": 1 if morning.today.checked_in else 3}
    if morning.today.illness is Illness.ABOVE_NECK:
        facts["about"] = "cold"
    return Finding((Reason("RACE_DAY", facts, Weight.SAFETY),))


RULES = (after_a_race, before_a_race, springy_taper, race_day)
