"""What the mornings of the week tell: legs and their state, sleep, pulse, mood. Silent without answers."""

from __future__ import annotations

from bot.coach.checkin import CheckIn
from bot.coach.levels import DEBT_AMBER_H, NIGHT_AMBER_H
from bot.coach.measures import Level
from bot.coach.rulebook import Reason, Weight
from bot.coach.sources import CRAVEN_2022, HOUSE, SEED_TIRED_LEGS
from bot.coach.state import State, cause_of
from bot.coach.threshold import Threshold
from bot.coach.week_line import Line, Look, Theme, lines_of, reason
from bot.coach.week_safety import what_safety_wants
from bot.coach.week_seen import MEAN_FROM, Average, WeekSeen

TELLING_FROM = Threshold(4, "mornings of 7", HOUSE, "most of the week: the least a count is told from")
HEAVY_TOLD = Threshold(3, "mornings of 7", SEED_TIRED_LEGS, "two heavy mornings belong to any week (S9)")
SHORT_NIGHTS_TOLD = Threshold(2, "nights of 7", CRAVEN_2022, "one short night is a morning's matter")
LOW_MOODS_TOLD = Threshold(2, "mornings of 7", HOUSE, "one low morning is a note, two are told")
RATING_CHANGE = Threshold(0.5, "of 5", HOUSE, "half a word of the scale: less is within a week's noise")
WEEKEND_NIGHTS = Threshold(2, "nights", HOUSE, "into Saturday and Sunday: both known before they are told")
WEEKDAY_NIGHTS = Threshold(3, "of 5 nights", HOUSE, "most of the others, known before they are told")
WEEKEND_GAP_H = Threshold(1.0, "h", HOUSE, "more at the weekend than before is sleep that was missing")
PULSE_LEVEL_BPM = Threshold(1.0, "bpm", HOUSE, "nearer to the usual than this a pulse is neither up nor down")

_WEIGHTS = {
    State.SUSPECTED_NFOR_OTS: Weight.RED,
    State.ACCUMULATING_UNPRODUCTIVE: Weight.RED,
    State.POSSIBLE_ILLNESS: Weight.AMBER,
}
_SAID_ALREADY = frozenset({State.MEDICAL, State.INJURY, State.UNKNOWN})
"""Safety says it, or nothing is known."""
_REASSURING = frozenset({State.FRESH, State.NORMAL_TRAINING_FATIGUE, State.CUMULATIVE_PRODUCTIVE})
"""Not said beside something that safety wants, where key sessions fail, or after a race of that day."""


def body_lines(seen: WeekSeen) -> tuple[Line, ...]:
    """Everything the mornings tell; of a week without check-ins nothing."""
    if seen.answered == 0:
        return ()
    return (
        *lines_of(
            Theme.LEGS,
            [_thin(seen)],
            [_state(seen), heavy_mornings(seen)],
            [_legs_down(seen)],
            [_recovery(seen)],
            [_mean("WEEK_LEGS", seen.legs)],
        ),
        *lines_of(
            Theme.SLEEP,
            [_short(seen)],
            [_sleep(seen), weekend_gap("WEEK_WEEKEND_GAP")(seen)],
        ),
        *lines_of(Theme.PULSE, [pulse_up("WEEK_PULSE_UP")(seen) or _pulse(seen)]),
        *lines_of(Theme.MOOD, [low_mood("WEEK_MOOD_LOW", LOW_MOODS_TOLD)(seen)], [_mood(seen)]),
    )


# Legs


def _thin(seen: WeekSeen) -> Reason | None:
    if seen.answered >= TELLING_FROM.value:
        return None
    return reason("WEEK_THIN", days=seen.answered, wanted=int(TELLING_FROM.value))


def _state(seen: WeekSeen) -> Reason | None:
    """Whether this tiredness is normal (3.6): from most of the week's mornings, the last one among them."""
    last, state = seen.signals.morning.today.legs, seen.state
    reported = state is State.POSSIBLE_ILLNESS and seen.signals.ill
    if seen.answered < TELLING_FROM.value or last is None or state in _SAID_ALREADY or reported:
        return None
    if state in _REASSURING and (seen.keys_fail or seen.raced_last or what_safety_wants(seen)):
        return None
    code, weight = "WEEK_STATE_" + state.name, _WEIGHTS.get(state, Weight.NOTE)
    if state is State.ACUTE_FATIGUE:
        return reason(code, weight, after=cause_of(seen.signals))
    return reason(code, weight)


def heavy_mornings(seen: WeekSeen) -> Reason | None:
    """How many mornings were heavy, and how many of these on the day of a key session.

    Heavy legs on easy days belong to training; before key sessions they are the plan's matter (S69).
    """
    if seen.legs.days < TELLING_FROM.value:
        return None
    heavy, keys = [one for one in seen.mornings if one.heavy], _key_mornings(seen)
    useful = seen.state in _REASSURING and not any(one in keys for one in heavy)
    told = len(heavy) >= HEAVY_TOLD.value and not (useful and keys)
    weight = Weight.AMBER if told else Weight.NOTE
    if not heavy:
        alone = _state(seen) is None  # without a word for the state it is nothing to speak of
        return reason("WEEK_NO_HEAVY_DAY", Weight.GOOD if alone else weight, days=seen.legs.days)
    if not keys:
        return reason("WEEK_HEAVY_DAYS", weight, heavy=len(heavy), days=seen.legs.days)
    before_key = sum(one in keys for one in heavy)
    return reason("WEEK_HEAVY_SPLIT", weight, heavy=len(heavy), days=seen.legs.days, key_heavy=before_key)


def _key_mornings(seen: WeekSeen) -> list[CheckIn]:
    """The week's answered mornings of a day with a key session, done or planned."""
    key_days = {one.days_ago for one in seen.record.keys}
    return [
        one for one in seen.mornings if one.legs is not None and (seen.record.day - one.day).days in key_days
    ]


def _legs_down(seen: WeekSeen) -> Reason | None:
    """Clearly below the weeks before; where many mornings were heavy, that says it already."""
    heavy = heavy_mornings(seen)
    if heavy is not None and heavy.weight >= Weight.AMBER:
        return None
    return moved("WEEK_LEGS_DOWN", seen.legs, -RATING_CHANGE.value, Weight.AMBER)


def _recovery(seen: WeekSeen) -> Reason | None:
    days = seen.record.recovery_days
    return None if days is None else reason("WEEK_RECOVERY", Weight.GOOD, days=days)


def _mean(code: str, average: Average) -> Reason | None:
    """A mean for the details, beside that of the four weeks before where it is known."""
    if average.mean is None:
        return None
    if average.before is None:
        return reason(code, Weight.UNKNOWN, mean=average.mean)
    return reason(f"{code}_BEFORE", Weight.UNKNOWN, mean=average.mean, before=average.before)


def moved(
    code: str, average: Average, least: float, weight: Weight = Weight.NOTE, suffix: str = ""
) -> Reason | None:
    """The mean moved at least this far from before, in the direction of the sign. `suffix`: its unit."""
    if average.mean is None or average.before is None:
        return None
    change = average.mean - average.before
    if change < least if least > 0 else change > least:
        return None
    return Reason(code, {f"mean{suffix}": average.mean, f"before{suffix}": average.before}, weight)


# Sleep


def debt(code: str) -> Look:
    """Sleep short of the need."""

    def look(seen: WeekSeen) -> Reason | None:
        debt_h = seen.signals.debt_h
        if debt_h is None or debt_h < DEBT_AMBER_H.value:
            return None
        return reason(
            code,
            Weight.AMBER,
            debt_h=debt_h,
            need_h=seen.signals.record.sleep_need_h,
            nights=len(seen.nights_h),
        )

    return look


def short_nights(code: str, told_from: Threshold) -> Look:
    """Nights under six hours."""

    def look(seen: WeekSeen) -> Reason | None:
        if seen.short_nights < told_from.value:
            return None
        return reason(
            code,
            Weight.AMBER,
            short=seen.short_nights,
            nights=len(seen.nights_h),
            limit_h=NIGHT_AMBER_H.value,
        )

    return look


def _short(seen: WeekSeen) -> Reason | None:
    """The debt counts short nights already: one of the two is enough."""
    return debt("WEEK_SLEEP_DEBT")(seen) or short_nights("WEEK_SHORT_NIGHTS", SHORT_NIGHTS_TOLD)(seen)


def _sleep(seen: WeekSeen) -> Reason | None:
    """The mean night beside the need; where the debt or short nights are told, for the details alone."""
    mean_h, before_h, need_h = seen.sleep_h.mean, seen.sleep_h.before, seen.signals.record.sleep_need_h
    if mean_h is None:
        return None
    weight = Weight.UNKNOWN if _short(seen) is not None else Weight.GOOD
    if before_h is None:
        return reason("WEEK_SLEEP", weight, mean_h=mean_h, need_h=need_h)
    return reason("WEEK_SLEEP_BEFORE", weight, mean_h=mean_h, need_h=need_h, before_h=before_h)


def weekend_gap(code: str) -> Look:
    """Nights into Saturday and Sunday clearly longer than the others: sleep that is caught up."""

    def look(seen: WeekSeen) -> Reason | None:
        nights = [(one.day.weekday(), one.sleep_h) for one in seen.mornings if one.sleep_h is not None]
        weekend = [slept_h for weekday, slept_h in nights if weekday >= 5]
        others = [slept_h for weekday, slept_h in nights if weekday < 5]
        if len(weekend) < WEEKEND_NIGHTS.value or len(others) < WEEKDAY_NIGHTS.value:
            return None
        weekend_h, others_h = sum(weekend) / len(weekend), sum(others) / len(others)
        if weekend_h - others_h < WEEKEND_GAP_H.value:
            return None
        weight = Weight.GOOD if _short(seen) is None else Weight.UNKNOWN
        return reason(code, weight, weekend_h=weekend_h, others_h=others_h)

    return look


# Pulse and mood


def pulse_up(code: str) -> Look:
    """A weekly mean above the usual."""

    def look(seen: WeekSeen) -> Reason | None:
        trend, usual = seen.signals.pulse_trend, seen.signals.record.baseline
        enough = seen.resting_hr_bpm.days >= MEAN_FROM.value
        if trend is None or usual is None or not enough or trend.level < Level.AMBER:
            return None
        return reason(code, Weight.AMBER, above_bpm=trend.over_bpm, usual_bpm=usual.usual_bpm)

    return look


def _pulse(seen: WeekSeen) -> Reason | None:
    """The mean beside the usual, and in which direction it is off; alone while there is no usual."""
    mean_bpm, trend, usual = seen.resting_hr_bpm.mean, seen.signals.pulse_trend, seen.signals.record.baseline
    if mean_bpm is None or seen.runner.pulse_medicine:
        return None
    if usual is None or trend is None:
        return reason("WEEK_PULSE", Weight.UNKNOWN, mean_bpm=mean_bpm)
    off = "level" if abs(trend.over_bpm) < PULSE_LEVEL_BPM.value else "up" if trend.over_bpm > 0 else "down"
    return reason(
        "WEEK_PULSE_USUAL", Weight.GOOD, mean_bpm=mean_bpm, usual_bpm=usual.usual_bpm, direction=off
    )


def low_mood(code: str, told_from: Threshold) -> Look:
    """Mornings with a low mood."""

    def look(seen: WeekSeen) -> Reason | None:
        low = seen.signals.low_moods_of_7
        if seen.mood.days < TELLING_FROM.value or low < told_from.value:
            return None
        return reason(code, Weight.AMBER, low=low, days=seen.mood.days)

    return look


def _mood(seen: WeekSeen) -> Reason | None:
    return _mean("WEEK_MOOD", seen.mood)
