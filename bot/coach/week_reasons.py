"""What the weekly summary says: what stood out, what went well, and the one suggestion.

Every look is silent (None) without its measurement. Facts that name a day hold it in ISO form. A sentence for
every code stands in the catalogue `week.ftl`.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.coach.checkin import Illness, Pain, RedFlag
from bot.coach.levels import DEBT_AMBER_H, MOOD_DAYS_RED, NIGHT_AMBER_H, NIGHT_NOTE_H
from bot.coach.measures import Level
from bot.coach.rulebook import Fact, Reason
from bot.coach.rules.illness import HALF_VOLUME_UNTIL
from bot.coach.rules.pain import day_after_a_limp
from bot.coach.rules.safety import days_since_uncleared_red_flag
from bot.coach.sources import COACHING, CRAVEN_2022, HOUSE, JOHNSTON_2019, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.week_seen import MEAN_FROM, WEEK_DAYS, Average, WeekSeen

TELLING_FROM = Threshold(4, "mornings of 7", HOUSE, "most of the week: the least a count is told from")
HEAVY_TOLD = Threshold(3, "mornings of 7", SEED_TIRED_LEGS, "two heavy mornings belong to any week (S9)")
SHORT_NIGHTS_TOLD = Threshold(2, "nights of 7", CRAVEN_2022, "one short night is a morning's matter")
SHORT_NIGHTS_ACTED_ON = Threshold(3, "nights of 7", HOUSE, "nearly every second night is a habit")
LOW_MOODS_TOLD = Threshold(2, "mornings of 7", HOUSE, "one low morning is a note, two are told")
NIGGLE_AGAIN = Threshold(2, "mornings of 7", HOUSE, "a niggle that is there again has not passed (3.4)")
RATING_CHANGE = Threshold(0.5, "of 5", HOUSE, "half a word of the scale: less is within a week's noise")
SLEEP_CHANGE_H = Threshold(0.5, "h a night", HOUSE, "the step of the buttons; 3.5 h in a week")
GOOD_LEGS = Threshold(4, "of 5", SEED_TIRED_LEGS, "good: the words of the scale (S44)")
FULL_NIGHTS_FROM = Threshold(5, "nights of 7", JOHNSTON_2019, "known nights before all are called full")
BAD_FROM = Threshold(2, "warnings", HOUSE, "one is a note beside a good thing; two are a bad week")
NEARLY_BACK = Threshold(
    1, "mornings", HOUSE, "so near its end the way back is over before next week's first run"
)
MOST_TOLD = Threshold(3, "things", COACHING, "what a runner remembers of a summary")

_ILL = (Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)

Look = Callable[[WeekSeen], Reason | None]


def what_stood_out(seen: WeekSeen) -> tuple[Reason, ...]:
    """At most three things, most notable first; in a week without check-ins only what concerns safety.

    "Steady" is a claim too: it needs most of the week's mornings.
    """
    noticed = _all_of(_SAFETY if seen.answered == 0 else _SAFETY + _NOTICED, seen)
    if not noticed and seen.answered >= TELLING_FROM.value:
        return (_reason("WEEK_STEADY", days=seen.answered),)
    return noticed[: int(MOST_TOLD.value)]


def what_went_well(seen: WeekSeen) -> Reason | None:
    """One true good thing, or None. A bad week is not cheered.

    Bad is: a red flag, two warnings, or something to do about illness or pain; and a week without check-ins
    has nothing to cheer.
    """
    warnings = _all_of(_SAFETY + _NOTICED, seen)
    if seen.answered == 0 or seen.flagged is not None or len(warnings) >= BAD_FROM.value:
        return None
    if _all_of(_DO_FOR_SAFETY, seen):
        return None
    return next(iter(_all_of(_GOOD, seen)), None)


def what_to_do(seen: WeekSeen) -> Reason:
    """Exactly one suggestion, in a fixed order: illness and pain first, then sleep, legs, mood, pulse.

    Only legs and mood both low come before sleep: more of it does not clear that (S12, S23).
    """
    if urgent := _all_of(_DO_FOR_SAFETY, seen):
        return urgent[0]
    if seen.answered == 0:
        return _reason("WEEK_EMPTY")
    return next(iter(_all_of(_DO, seen)), _reason("WEEK_DO_KEEP_GOING", days=seen.answered))


def _all_of(looks: tuple[Look, ...], seen: WeekSeen) -> tuple[Reason, ...]:
    return tuple(reason for look in looks if (reason := look(seen)) is not None)


def _reason(code: str, **facts: Fact) -> Reason:
    return Reason(code, facts)  # nothing is rounded here: two lines of one summary would disagree


# Findings that are both told and acted on: the code says which of the two.


def _flag(code: str, *, past: bool) -> Look:
    """The week's latest red flag, told as `past` (a doctor has cleared it since) or as open."""

    def look(seen: WeekSeen) -> Reason | None:
        if seen.flagged is None or seen.flag_cleared is not past:
            return None
        gravest = next(flag for flag in RedFlag if flag in seen.flagged.red_flags)
        return _reason(code, flag=gravest.value, day=seen.flagged.day.isoformat())

    return look


def _older_flag(seen: WeekSeen) -> Reason | None:
    """A red flag from before the week that the advisor still reminds of."""
    if seen.flagged is not None:
        return None
    days = days_since_uncleared_red_flag(seen.signals.morning)
    return None if days is None else _reason("WEEK_DO_SEE_DOCTOR_STILL", days=days)


def _pulse_up(code: str) -> Look:
    def look(seen: WeekSeen) -> Reason | None:
        trend, usual = seen.signals.pulse_trend, seen.signals.record.baseline
        enough = seen.resting_hr_bpm.days >= MEAN_FROM.value
        if trend is None or usual is None or not enough or trend.level < Level.AMBER:
            return None
        return _reason(code, above_bpm=trend.over_bpm, usual_bpm=usual.usual_bpm)

    return look


def _debt(code: str) -> Look:
    def look(seen: WeekSeen) -> Reason | None:
        debt_h = seen.signals.debt_h
        if debt_h is None or debt_h < DEBT_AMBER_H.value:
            return None
        return _reason(
            code, debt_h=debt_h, need_h=seen.signals.record.sleep_need_h, nights=len(seen.nights_h)
        )

    return look


def _short_nights(code: str, told_from: Threshold) -> Look:
    def look(seen: WeekSeen) -> Reason | None:
        if seen.short_nights < told_from.value:
            return None
        return _reason(code, short=seen.short_nights, nights=len(seen.nights_h), limit_h=NIGHT_AMBER_H.value)

    return look


def _low_mood(code: str, told_from: Threshold) -> Look:
    def look(seen: WeekSeen) -> Reason | None:
        low = seen.signals.low_moods_of_7
        if seen.mood.days < TELLING_FROM.value or low < told_from.value:
            return None
        return _reason(code, low=low, days=seen.mood.days)

    return look


# What stood out


def _ill_days(seen: WeekSeen) -> Reason | None:
    ill = seen.ill(*_ILL)
    return _reason("WEEK_ILL_DAYS", ill=ill) if ill else None


def _pain_days(seen: WeekSeen) -> Reason | None:
    if gait := seen.hurt(Pain.ALTERING_GAIT):
        return _reason("WEEK_GAIT_PAIN_DAYS" if seen.still_limping else "WEEK_GAIT_PAIN_GONE", pain=gait)
    niggles = seen.hurt(Pain.NIGGLE)
    return _reason("WEEK_PAIN_DAYS", pain=niggles) if niggles else None


def _sleep(seen: WeekSeen) -> Reason | None:
    # The debt already counts the short nights: one of the two is enough.
    return _debt("WEEK_SLEEP_DEBT")(seen) or _short_nights("WEEK_SHORT_NIGHTS", SHORT_NIGHTS_TOLD)(seen)


def _legs(seen: WeekSeen) -> Reason | None:
    """Heavy mornings, or else a week clearly below the weeks before."""
    heavy = seen.signals.heavy_of_7
    if seen.legs.days >= TELLING_FROM.value and heavy >= HEAVY_TOLD.value:
        return _reason("WEEK_HEAVY_DAYS", heavy=heavy, days=seen.legs.days)
    return _moved("WEEK_LEGS_DOWN", seen.legs, -RATING_CHANGE.value)


def _moved(code: str, average: Average, least: float) -> Reason | None:
    """The mean moved at least this far from before, in the direction of the sign."""
    if average.mean is None or average.before is None:
        return None
    change = average.mean - average.before
    moved = change >= least if least > 0 else change <= least
    return _reason(code, mean=average.mean, before=average.before) if moved else None


_SAFETY: tuple[Look, ...] = (
    _flag("WEEK_RED_FLAG", past=False),
    _flag("WEEK_RED_FLAG_CLEARED", past=True),
    _ill_days,
    _pain_days,
)
_NOTICED: tuple[Look, ...] = (
    _pulse_up("WEEK_PULSE_UP"),
    _sleep,
    _legs,
    _low_mood("WEEK_MOOD_LOW", LOW_MOODS_TOLD),
)

# What went well


def _full_nights(seen: WeekSeen) -> Reason | None:
    nights = seen.nights_h
    if len(nights) < FULL_NIGHTS_FROM.value or min(nights) < NIGHT_NOTE_H.value:
        return None
    return _reason("WEEK_FULL_NIGHTS", nights=len(nights), limit_h=NIGHT_NOTE_H.value)


def _best_legs(seen: WeekSeen) -> Reason | None:
    """The latest of the best mornings, where the legs were good."""
    rated = [(morning.legs, morning.day) for morning in seen.mornings if morning.legs is not None]
    legs, day = max(rated)
    return _reason("WEEK_BEST_LEGS", legs=legs, day=day.isoformat()) if legs >= GOOD_LEGS.value else None


def _every_morning(seen: WeekSeen) -> Reason | None:
    return _reason("WEEK_EVERY_MORNING", days=seen.answered) if seen.answered >= WEEK_DAYS.value else None


_GOOD: tuple[Look, ...] = (
    lambda seen: _moved("WEEK_LEGS_UP", seen.legs, RATING_CHANGE.value),
    lambda seen: _moved("WEEK_SLEEP_UP", seen.sleep_h, SLEEP_CHANGE_H.value),
    lambda seen: _moved("WEEK_MOOD_UP", seen.mood, RATING_CHANGE.value),
    _full_nights,
    _best_legs,
    _every_morning,
)

# What to do


def _ill(seen: WeekSeen) -> Reason | None:
    """After a fever the way back as far as the advisor still walks it; a cold only while it is there.

    In a week without any answer an older fever is not brought up.
    """
    walked, heard_of = seen.since_fever, seen.ill(Illness.BELOW_NECK_OR_FEVER) or seen.answered
    if walked is not None and heard_of and walked.well < HALF_VOLUME_UNTIL.value - NEARLY_BACK.value:
        return _reason("WEEK_DO_RETURN_SLOWLY", well=walked.well)
    return _reason("WEEK_DO_EASE_COLD", ill=seen.ill(*_ILL)) if seen.still_ill else None


def _hurt(seen: WeekSeen) -> Reason | None:
    if seen.still_limping:
        return _reason("WEEK_DO_HAVE_PAIN_SEEN", pain=seen.hurt(Pain.ALTERING_GAIT))
    if day_after_a_limp.look(seen.signals.morning, seen.signals) is not None:
        return _reason("WEEK_DO_TRY_GENTLY")
    niggles = seen.hurt(Pain.NIGGLE)
    return _reason("WEEK_DO_SPARE_NIGGLE", pain=niggles) if niggles >= NIGGLE_AGAIN.value else None


def _heavy_for_long(seen: WeekSeen) -> Reason | None:
    if seen.signals.persistence < Level.AMBER or seen.legs.days == 0:
        return None
    return _reason("WEEK_DO_EASIER_WEEK", heavy=seen.signals.heavy_of_7, days=seen.legs.days)


def _too_few(seen: WeekSeen) -> Reason | None:
    if seen.answered >= TELLING_FROM.value:
        return None
    return _reason("WEEK_DO_ANSWER_MORE", days=seen.answered, wanted=int(TELLING_FROM.value))


def _heavy_and_low(seen: WeekSeen) -> Reason | None:
    if _heavy_for_long(seen) is None:
        return None
    return _low_mood("WEEK_DO_LIGHTER_WEEK", MOOD_DAYS_RED)(seen)


_DO_FOR_SAFETY: tuple[Look, ...] = (_flag("WEEK_DO_SEE_DOCTOR", past=False), _older_flag, _ill, _hurt)
_DO: tuple[Look, ...] = (
    _heavy_and_low,
    _debt("WEEK_DO_REPAY_SLEEP"),
    _short_nights("WEEK_DO_LONGER_NIGHTS", SHORT_NIGHTS_ACTED_ON),
    _heavy_for_long,
    _low_mood("WEEK_DO_LIGHTER_WEEK", MOOD_DAYS_RED),
    _pulse_up("WEEK_DO_WATCH_PULSE"),
    _too_few,
)
