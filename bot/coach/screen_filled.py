"""Which of the eight symptoms the data already show (S92, S95-S99). The runner confirms or corrects them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median

from bot.coach.checkin import CheckIn, Illness, Pain, Tag
from bot.coach.levels import MOOD_AMBER, MOOD_DAYS_RED, QUALITY_AMBER
from bot.coach.load import PACE_BEFORE, PACE_RUNS, WEEK
from bot.coach.measures import Level
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.season import FuelFlag, Symptom
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, IOC_2022, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.coach.workout import SessionKind, Workout

EFFORT_UP = Threshold(2, "of 10", SEED_TIRED_LEGS, "more effort at the usual easy pace (S92)")
PACE_ALIKE = Threshold(0.97, "of the usual seconds a km", HOUSE, "a faster run may well cost more effort")
BAD_NIGHTS = Threshold(4, "of 7 nights", SEED_TIRED_LEGS, "of bad quality: most of a week (S95)")
ACHES = Threshold(3, "of 7 mornings", HOUSE, "with a pain or a niggle: it comes back (S97)")
EPISODES = Threshold(2, "illnesses", SEED_TIRED_LEGS, "in six weeks: more often than usual (S98)")
EPISODES_WITHIN = Threshold(42, "days", SEED_TIRED_LEGS, "six weeks (S98)")
EPISODE_GAP = Threshold(7, "days", IOC_2022, "an infection lasts about a week: nearer mornings are one")
EPISODES_KNOWN = Threshold(21, "of 42 mornings", HOUSE, "answered before seldom ill counts as known")

_HOT = frozenset({Tag.HEAT, Tag.ALTITUDE})


def prefilled(morning: Morning) -> Mapping[Symptom, bool | None]:
    """What the data say of each symptom; None: they say nothing, so it is asked.

    A no needs enough answers that no silent day could turn it into a yes. Being tired all the time and
    dreading the run are known to the runner alone.
    """
    return {
        Symptom.INCREASED_EFFORT: _effort_up(morning),
        Symptom.TIRED_ALL_TIME: None,
        Symptom.DREADING_RUNNING: None,
        Symptom.DIFFICULTY_SLEEPING: bad_nights(morning),
        Symptom.HIGHER_RHR: _pulse_up(morning),
        Symptom.MORE_ACHES: _flagged(
            morning,
            FuelFlag.RECURRENT_INJURIES,
            mornings_count(
                morning, ACHES, lambda one: None if one.pain is None else one.pain is not Pain.NONE
            ),
        ),
        Symptom.SICK_OFTEN: _flagged(morning, FuelFlag.RECURRENT_ILLNESS, _sick_often(morning)),
        Symptom.IRRITABLE: mornings_count(
            morning, MOOD_DAYS_RED, lambda one: None if one.mood is None else one.mood <= MOOD_AMBER.value
        ),
    }


def mornings_count(morning: Morning, least: Threshold, bad: Callable[[CheckIn], bool | None]) -> bool | None:
    """Whether so many of the last seven mornings were bad; None while the silent ones could decide it."""
    answers = [bad(one) for one in morning.last_days(WEEK)]
    if answers.count(True) >= least.value:
        return True
    return False if WEEK - answers.count(False) < least.value else None


def bad_nights(morning: Morning) -> bool | None:
    """Whether most nights of the week were called bad."""
    return mornings_count(morning, BAD_NIGHTS, slept_badly)


def slept_badly(check_in: CheckIn) -> bool | None:
    """Whether the night before was called bad; None where nobody said."""
    return None if check_in.sleep_quality is None else check_in.sleep_quality <= QUALITY_AMBER.value


def _flagged(morning: Morning, flag: FuelFlag, seen: bool | None) -> bool | None:
    return True if flag in morning.season.fuel_flags else seen


def _pulse_up(morning: Morning) -> bool | None:
    """The week's mean against the usual that ended a week ago. A lower pulse is read elsewhere (C16)."""
    trend = Signals(morning).pulse_trend
    return None if trend is None else trend.level >= Level.AMBER


def _effort_up(morning: Morning) -> bool | None:
    """Effort of easy runs in the last week against the six weeks before, at no faster than the usual pace.

    Runs in heat or at altitude are left out on both sides.
    """
    lately = _easy_runs(morning.record.between(WEEK, 1))
    before = _easy_runs(morning.record.between(WEEK * WEEK, WEEK + 1))
    if len(before) < PACE_BEFORE.value:
        return None
    usual_pace = median(pace for pace, _ in before)
    alike = [rpe for pace, rpe in lately if pace >= PACE_ALIKE.value * usual_pace]
    if len(alike) < PACE_RUNS.value:
        return None
    return median(alike) - median(rpe for _, rpe in before) >= EFFORT_UP.value


def _easy_runs(days: Sequence[PastDay]) -> list[tuple[float, float]]:
    """Seconds a kilometre and effort of each easy run that has both."""
    return [
        (run.minutes * 60 / run.km, run.rpe)
        for past in days
        if past.check_in is None or not past.check_in.tags & _HOT
        for run in past.workouts or ()
        if _is_easy(run) and run.minutes and run.km and run.rpe is not None
    ]


def _is_easy(run: Workout) -> bool:
    return run.running and run.kind is SessionKind.EASY


def _sick_often(morning: Morning) -> bool | None:
    """Two illnesses and more in six weeks. Ill mornings less than a week apart are one illness."""
    mornings = [one for one in morning.last_days(int(EPISODES_WITHIN.value)) if one.illness is not None]
    ill = [one.day for one in mornings if one.illness is not Illness.NONE]
    begun = [
        day for place, day in enumerate(ill) if place == 0 or (day - ill[place - 1]).days > EPISODE_GAP.value
    ]
    if len(begun) >= EPISODES.value:
        return True
    return False if len(mornings) >= EPISODES_KNOWN.value else None
