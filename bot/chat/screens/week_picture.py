"""The picture of four weeks: what was trained, answered and advised, with words in the runner's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.charts.week import DayMarks, FourWeeks, PanelWords, SessionMark, Sign, TrainingWords
from bot.coach.load import WEEK, km_of_week
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.record import Record
from bot.coach.runner import DistanceUnit
from bot.coach.workout import SessionKind, Sport, Workout, is_key
from bot.routines.around import usual_run
from bot.routines.weekly import DAYS_PICTURED, WeekView
from bot.words.shown import date_tick, day_shown, distance_shown, number_shown
from bot.words.weekly import WHOLE_FROM, verdict_name
from bot.words.words import Words

LOADS_FROM = 0.8
"""Bars are session-RPE loads where at least this share of the sessions has one (4 of 5), minutes otherwise: a
month of mostly empty bars would say less than their length does."""
MOST_ANCHORS = 3
STEPS_MIN = (20, 30, 60, 120, 240, 480)
STEPS_AU = (50, 100, 200, 250, 500, 1000, 2500, 5000)
STRENGTH = frozenset({Sport.STRENGTH, Sport.CORE, Sport.YOGA, Sport.PILATES})
"""Shown as strength; every other sport that is no run is cross-training."""


def four_weeks(words: Words, view: WeekView) -> FourWeeks:
    """What the picture shows; what nobody told stays a gap."""
    last = view.week.last_day
    first = last - timedelta(days=DAYS_PICTURED - 1)
    by_day = {past.day: past for past in view.pictured}
    dates = [first + timedelta(days=count) for count in range(DAYS_PICTURED)]
    past = [by_day.get(day, PastDay(day)) for day in dates]
    record = Morning(view.runner, last + timedelta(days=1), None, tuple(past), usual_run(view.runner)).record
    by_load = told_by_load(past)
    days = tuple(_marks(one, record, by_load) for one in past)
    usual, need = view.week.usual_pulse, record.sleep_need_h
    return FourWeeks(
        title=words.say("picture-title", last=day_shown(last, words.language)),
        quiet=words.say("picture-quiet"),
        first_day=first,
        days=days,
        training=_training(words, view, past, days, by_load),
        legs=_scale(words, "legs", _latest(words, [day.legs for day in days])),
        sleep=PanelWords(
            words.say("picture-sleep"),
            ((need, words.say("picture-need", hours=number_shown(need, words.language))),),
            _latest(words, [day.sleep_h for day in days], 2),
        ),
        mood=_scale(words, "mood", _latest(words, [day.mood for day in days])),
        pulse=PanelWords(
            words.say("picture-pulse"),
            ()
            if usual is None
            else (
                (
                    usual.usual_bpm,
                    words.say("picture-usual", usual=number_shown(usual.usual_bpm, words.language, 1)),
                ),
            ),
            _latest(words, [day.resting_hr_bpm for day in days]),
        ),
        advice_title=words.say("picture-advice"),
        verdicts={verdict: verdict_name(words, verdict) for verdict in Verdict},
        day_labels=tuple(
            (day.day, date_tick(day.day, words.language)) for day in days if day.day.weekday() == 0
        ),
        sleep_need_h=need,
        pulse_low_bpm=None if usual is None else usual.usual_bpm - usual.spread_bpm,
        pulse_high_bpm=None if usual is None else usual.usual_bpm + usual.spread_bpm,
    )


def told_by_load(past: Sequence[PastDay]) -> bool:
    """Whether the sessions of these days are shown by their load; by their minutes otherwise."""
    sessions = [one for day in past for one in day.workouts or () if one.training]
    known = sum(one.session_load_au is not None for one in sessions)
    return bool(sessions) and known >= LOADS_FROM * len(sessions)


def _marks(past: PastDay, record: Record, by_load: bool) -> DayMarks:
    answers, planned = past.check_in, past.planned
    sessions = None
    if past.workouts is not None:
        sessions = tuple(_session(one, record, by_load) for one in past.workouts if one.training)
    key_planned = planned is not None and record.is_key(planned.kind, planned.minutes, planned.km)
    key_done = any(one.key for one in sessions or ())
    return DayMarks(
        past.day,
        None if answers is None else answers.legs,
        None if answers is None else answers.sleep_h,
        None if answers is None else answers.mood,
        None if answers is None else answers.resting_hr_bpm,
        past.verdict,
        sessions,
        key_left_out=key_planned and sessions is not None and not key_done,
        race=_race(past),
    )


def _race(past: PastDay) -> bool:
    if past.workouts is not None:
        return any(one.kind is SessionKind.RACE for one in past.workouts)
    return past.planned is not None and past.planned.kind is SessionKind.RACE


def _session(workout: Workout, record: Record, by_load: bool) -> SessionMark:
    """A run that was told in kilometres alone takes the minutes of this runner's easy pace, as ever."""
    minutes = workout.minutes
    if minutes is None and workout.running and workout.km is not None:
        minutes = workout.km * record.easy_min_per_km
    amount = workout.session_load_au if by_load else minutes
    key = is_key(workout.kind, workout.minutes, workout.km, record.usual_week, running=workout.running)
    if workout.running:
        return SessionMark(Sign.KEY_RUN if key else Sign.EASY_RUN, amount, key)
    return SessionMark(Sign.STRENGTH if workout.sport in STRENGTH else Sign.CROSS, amount, key)


def _training(
    words: Words, view: WeekView, past: Sequence[PastDay], days: Sequence[DayMarks], by_load: bool
) -> TrainingWords:
    fullest = max(sum(one.amount or 0.0 for one in day.sessions or ()) for day in days)
    weeks = [_km(words, view, past[start : start + WEEK]) for start in range(0, DAYS_PICTURED, WEEK)]
    unit = "load" if by_load else "minutes"
    names = {sign: f"picture-sign-{sign.value}" for sign in Sign}
    names[Sign.NO_AMOUNT] = f"picture-sign-no-{unit}"
    return TrainingWords(
        words.say(f"picture-training-{unit}"),
        tuple((value, number_shown(value, words.language)) for value in anchors_to(fullest, by_load)),
        {sign: words.say(name) for sign, name in names.items()},
        (weeks[0], weeks[1], weeks[2], weeks[3]),
        _race_ahead(words, view),
    )


def anchors_to(fullest: float, by_load: bool) -> tuple[float, ...]:
    """At most three round heights of a scale that reaches so far."""
    steps = STEPS_AU if by_load else STEPS_MIN
    step = next((step for step in steps if fullest / step < MOST_ANCHORS + 1), steps[-1])
    return tuple(float(step * count) for count in range(1, min(int(fullest / step), MOST_ANCHORS) + 1))


def _km(words: Words, view: WeekView, week: Sequence[PastDay]) -> str:
    """The distance of one week; empty where a day or a distance is not known, or nothing was run."""
    km, unit = km_of_week(week), view.runner.unit
    if not km:
        return ""
    size = distance_shown(km, unit is DistanceUnit.MILES)
    digits = 0 if size >= WHOLE_FROM else 1
    return words.say(f"distance-{unit.value}", distance=number_shown(size, words.language, digits))


def _race_ahead(words: Words, view: WeekView) -> str:
    """The next race of the coming days; empty where there is none."""
    races: list[date] = [day for day, one in view.coming.items() if one.kind is SessionKind.RACE]
    return words.say("picture-race-ahead", day=day_shown(min(races), words.language)) if races else ""


def _scale(words: Words, name: str, latest: str) -> PanelWords:
    anchors = tuple((float(value), words.say(f"{name}-{value}")) for value in (1, 3, 5))
    return PanelWords(words.say(f"picture-{name}"), anchors, latest)


def _latest(words: Words, values: list[float | None], digits: int = 1) -> str:
    known = [value for value in values if value is not None]
    return number_shown(known[-1], words.language, digits) if known else ""
