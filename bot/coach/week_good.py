"""The one thing of the week that went well, with its number. A bad week is not cheered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bot.coach.levels import NIGHT_NOTE_H
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason, Weight
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, HOUSE, JOHNSTON_2019, SEED_CROSS_TRAINING, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.week_body import RATING_CHANGE, TELLING_FROM, moved
from bot.coach.week_line import Line, Look, Theme, all_of, reason
from bot.coach.week_safety import what_safety_wants
from bot.coach.week_seen import WEEK_DAYS, WeekSeen

SLEEP_CHANGE_H = Threshold(0.5, "h a night", HOUSE, "the step of the buttons; 3.5 h in a week")
GOOD_LEGS = Threshold(4, "of 5", SEED_TIRED_LEGS, "good: the words of the scale (S44)")
FULL_NIGHTS_FROM = Threshold(5, "nights of 7", JOHNSTON_2019, "known nights before all are called full")
BAD_FROM = Threshold(2, "warnings", HOUSE, "one is a note beside a good thing; two are a bad week")
AS_PLANNED_WITHIN = Threshold(10, "%", COACHING, "nearer to its plan a week went as planned")
SOON_RECOVERED = Threshold(
    2, "days", SEED_CROSS_TRAINING, "from a key session to legs that are ok: as it should be (S10)"
)

_OF_THE_BODY = frozenset({Theme.SAFETY, Theme.LEGS, Theme.SLEEP, Theme.PULSE, Theme.MOOD})


def what_went_well(seen: WeekSeen, lines: Iterable[Line]) -> Reason | None:
    """One true good thing, or None: of the training if there is one, else of the mornings.

    Bad is: a red flag, two warnings of the body, one that is red, key sessions that fail, or something to do
    about safety; and a week without check-ins has nothing to cheer: nobody knows how it felt.
    """
    warnings = [line for line in lines if line.theme in _OF_THE_BODY and line.stands_out]
    red = any(line.weight is Weight.RED for line in warnings)
    if seen.answered == 0 or seen.flagged is not None or red or len(warnings) >= BAD_FROM.value:
        return None
    if seen.keys_fail or what_safety_wants(seen):
        return None
    return next(iter(all_of(_GOOD, seen)), None)


def _keys_hit(seen: WeekSeen) -> Reason | None:
    """Every key session of the week was hit, and somebody said so."""
    keys, between = seen.trained.keys, seen.trained.easy_days_between
    if not keys.hit or keys.hit < keys.all:
        return None
    if keys.hit == 1 or not between:
        return reason("WEEK_KEYS_HIT", hit=keys.hit)
    return reason("WEEK_KEYS_HIT_SPACED", hit=keys.hit, between=between)


def _as_planned(seen: WeekSeen) -> Reason | None:
    """All sessions were done, and the volume came within ten per cent of the plan's, where it is known."""
    trained = seen.trained
    planned = len(trained.planned)
    if not planned or trained.done < planned or not trained.complete:
        return None
    for unit, done, wanted in (
        ("km", trained.told_km, trained.planned_km),
        ("min", trained.told_min, trained.planned_min),
    ):
        if done is not None and wanted:
            if abs(done - wanted) > AS_PLANNED_WITHIN.value / 100 * wanted:
                return None
            return Reason(
                f"WEEK_AS_PLANNED_{unit.upper()}", {f"week_{unit}": done, f"planned_{unit}": wanted}
            )
    return None


def _cut_back(seen: WeekSeen) -> Reason | None:
    """A lighter week that the plan had, or that came in time: what makes the harder ones count."""
    if (
        not seen.record.in_cutback
        or not seen.trained.complete
        or seen.trained.done < len(seen.trained.planned)
    ):
        return None
    before = [week for week in seen.record.weeks_km[-4:-1] if week is not None]
    return reason("WEEK_CUTBACK_DONE", week_km=seen.record.weeks_km[-1] or 0.0, highest_km=max(before))


def _pulse_settled(seen: WeekSeen) -> Reason | None:
    """Raised the week before, and back near its usual."""
    trend, usual = seen.signals.pulse_trend, seen.signals.record.baseline
    if trend is None or usual is None or trend.level > Level.GREEN:
        return None
    morning = seen.signals.morning
    day = seen.last_day - timedelta(days=int(WEEK_DAYS.value))
    past = tuple(one for one in morning.past if one.day < day)
    there = seen.days.get(day)
    check_in = None if there is None else there.check_in
    before = Signals(Morning(seen.runner, day, check_in, past, morning.planned)).pulse_trend
    if before is None or before.level < Level.AMBER:
        return None
    return reason("WEEK_PULSE_SETTLED", mean_bpm=trend.bpm, before_bpm=before.bpm, usual_bpm=usual.usual_bpm)


def _recovered(seen: WeekSeen) -> Reason | None:
    """Legs ok again soon after the last key sessions; only with one of them this week."""
    days = seen.record.recovery_days
    if days is None or days > SOON_RECOVERED.value or not seen.trained.hard_days:
        return None
    return reason("WEEK_RECOVERED", days=days)


def _full_nights(seen: WeekSeen) -> Reason | None:
    nights = seen.nights_h
    if len(nights) < FULL_NIGHTS_FROM.value or min(nights) < NIGHT_NOTE_H.value:
        return None
    return reason("WEEK_FULL_NIGHTS", nights=len(nights), limit_h=NIGHT_NOTE_H.value)


def _best_legs(seen: WeekSeen) -> Reason | None:
    """The latest of the best mornings, where the legs were good, and most mornings were answered."""
    if seen.answered < TELLING_FROM.value:
        return None
    rated = [(morning.legs, morning.day) for morning in seen.mornings if morning.legs is not None]
    legs, day = max(rated)
    return reason("WEEK_BEST_LEGS", legs=legs, day=day.isoformat()) if legs >= GOOD_LEGS.value else None


def _every_morning(seen: WeekSeen) -> Reason | None:
    return reason("WEEK_EVERY_MORNING", days=seen.answered) if seen.answered >= WEEK_DAYS.value else None


_GOOD: tuple[Look, ...] = (
    _keys_hit,
    _as_planned,
    _cut_back,
    _pulse_settled,
    lambda seen: moved("WEEK_LEGS_UP", seen.legs, RATING_CHANGE.value),
    _recovered,
    lambda seen: moved("WEEK_SLEEP_UP", seen.sleep_h, SLEEP_CHANGE_H.value, suffix="_h"),
    lambda seen: moved("WEEK_MOOD_UP", seen.mood, RATING_CHANGE.value),
    _full_nights,
    _best_legs,
    _every_morning,
)
