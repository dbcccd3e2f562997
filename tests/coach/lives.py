"""Random but liveable histories for the laws: stretches of similar days, gaps, illness, training, seasons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.coach.season import AbsenceKind, Season
from bot.coach.workout import Workout
from tests.coach.builders import TODAY
from tests.coach.lives_trained import (
    WEEKS,
    Day,
    odd_workouts,
    pain_details,
    plans,
    seasons,
    sessions,
    trained,
)

__all__ = ["LONGEST_PAST", "mornings", "plans", "runners", "seasons", "sessions"]

LONGEST_PAST = 60

# Good answers stand more often than bad ones: a life in which every day is a rest day tries few rules.
legs_answers = st.sampled_from([4.0, None, 1.0, 1.5, 2.0, 2.0, 2.5, 3.0, 3.0, 4.0, 5.0, 5.0])
sleep_answers = st.sampled_from([8, None, 0, 4.75, 5, 5.75, 6, 6.5, 6.75, 7, 7.5, 7.5, 8, 8, 9, 14])
mood_answers = st.sampled_from([4, None, 1, 2, 3, 3, 4, 4, 5, 5])
quality_answers = st.sampled_from([*[None] * 8, 1, 2, 3, 5])
offsets = st.sampled_from(
    [0, None, None, -15, -6, -4, -2, -1, 0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15]
)
illnesses = st.sampled_from([*[Illness.NONE] * 16, Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER])
pains = st.sampled_from([*[Pain.NONE] * 12, Pain.NIGGLE, Pain.NIGGLE, Pain.ALTERING_GAIT])
flags = st.sampled_from([*[frozenset[RedFlag]()] * 60, *[frozenset({flag}) for flag in RedFlag]])
tag_sets = st.just(frozenset[Tag]()) | st.frozensets(st.sampled_from(Tag), max_size=3)


@dataclass(frozen=True)
class Symptoms:
    """What was tapped on the last screen of one day."""

    illness: Illness = Illness.NONE
    pain: Pain = Pain.NONE
    red_flags: frozenset[RedFlag] = frozenset()
    tags: frozenset[Tag] = frozenset()


NO_SYMPTOMS = Symptoms()
some_symptoms = st.sampled_from(
    [
        *[NO_SYMPTOMS] * 50,
        *[Symptoms(tags=frozenset({tag})) for tag in Tag] * 2,
        *[Symptoms(illness=illness) for illness in Illness],
        *[Symptoms(pain=pain) for pain in Pain],
        *[Symptoms(red_flags=frozenset({flag})) for flag in RedFlag],
        Symptoms(illness=Illness.ABOVE_NECK, pain=Pain.NIGGLE, tags=frozenset({Tag.HEAT, Tag.TRAVEL})),
        Symptoms(tags=frozenset({Tag.ALCOHOL, Tag.LUTEAL, Tag.CLEARED})),
    ]
)


@dataclass(frozen=True)
class Stretch:
    """Some days in a row on which about the same was said. `symptoms` hold for its last day only."""

    days: int
    silent: bool
    legs: float | None
    sleep_h: float | None
    mood: int | None
    offset: int | None
    """Of the pulse, from the runner's own base; None: no readings."""
    wobble: int
    """How far the pulse swings from day to day."""
    symptoms: Symptoms
    verdict: Verdict | None
    week: str
    """What was trained and planned, in letters, again and again."""
    odd: Workout
    share: float
    absence: AbsenceKind | None


stretches = st.builds(
    Stretch,
    days=st.integers(1, 16),
    silent=st.sampled_from([False, False, False, False, True]),
    legs=legs_answers,
    sleep_h=sleep_answers,
    mood=mood_answers,
    offset=offsets,
    wobble=st.integers(0, 6),
    symptoms=some_symptoms,
    verdict=st.sampled_from([None, *Verdict]),
    week=WEEKS,
    odd=odd_workouts,
    share=st.sampled_from([1.0, 1.0, 1.0, 0.6, 1.35, 2.0]),
    absence=st.sampled_from([*[None] * 12, *AbsenceKind]),
)


def pulse_of(base: int, offset: int | None) -> int | None:
    """The reading that lies this far from the base."""
    return None if offset is None else base + offset


def lay_out(life: list[Stretch], base: int) -> tuple[PastDay, ...]:
    """The stretches as a calendar that ends yesterday, at most sixty days of it."""
    days = [(stretch, place, day) for stretch in life for place, day in enumerate(_trained(stretch))]
    days = days[-LONGEST_PAST:]
    past = []
    for number, (stretch, place, (workouts, planned)) in enumerate(days):
        day = TODAY - timedelta(days=len(days) - number)
        said = None if stretch.silent else _said(stretch, place, day, base)
        if stretch.absence in (AbsenceKind.SICK, AbsenceKind.HURT):
            workouts = workouts or ()
        past.append(PastDay(day, said, stretch.verdict, workouts, planned, stretch.absence))
    return tuple(past)


def _trained(stretch: Stretch) -> Iterator[Day]:
    return trained(stretch.week, stretch.days, stretch.odd, stretch.share)


def _said(stretch: Stretch, place: int, day: date, base: int) -> CheckIn:
    swing = stretch.wobble if place % 2 else -stretch.wobble
    pulse = pulse_of(base, stretch.offset)
    symptoms = stretch.symptoms if place == stretch.days - 1 else NO_SYMPTOMS
    return CheckIn(
        day,
        legs=stretch.legs,
        sleep_h=stretch.sleep_h,
        mood=stretch.mood,
        resting_hr_bpm=None if pulse is None else pulse + swing,
        illness=symptoms.illness,
        pain=symptoms.pain,
        red_flags=symptoms.red_flags,
        tags=symptoms.tags,
        closed=True,
    )


runners = st.builds(
    Runner,
    id=st.just(1),
    level=st.sampled_from(AthleteLevel),
    usual_easy_min=st.integers(10, 120),
    usual_week_km=st.sampled_from([None, None, 25.0, 60.0]),
    longest_run_km=st.sampled_from([None, None, 9.0, 21.1]),
    cross_options=st.frozensets(st.sampled_from(CrossOption), max_size=4),
    sleep_need_h=st.none() | st.sampled_from([6.0, 7.5, 9.0]),
    unit=st.sampled_from(DistanceUnit),
    pulse_medicine=st.sampled_from([False] * 7 + [True]),
    general_advice_only=st.sampled_from([False] * 9 + [True]),
    injured_now=st.sampled_from([False] * 9 + [True]),
)

bases = st.integers(50, 75)
"""Of the pulse: with every offset and swing it stays between 29 and 96."""


@st.composite
def check_ins(draw: st.DrawFn, base: int, *, may_be_unfinished: bool = True) -> CheckIn:
    """Today's answers; any of them may be missing, and the last screen may not have been reached."""
    legs = draw(legs_answers)
    heavy = legs is not None and legs <= 2
    closed = not may_be_unfinished or draw(st.sampled_from([True, True, True, False]))
    pain = draw(pains) if closed else draw(st.none() | pains)
    detail: PainDetail | None = None if pain in (None, Pain.NONE) else draw(pain_details)
    return CheckIn(
        TODAY,
        legs=legs,
        scope=draw(st.none() | st.sampled_from(Scope)) if heavy else None,
        sleep_h=draw(sleep_answers),
        sleep_quality=draw(quality_answers),
        mood=draw(mood_answers),
        resting_hr_bpm=pulse_of(base, draw(offsets)),
        illness=draw(illnesses) if closed else draw(st.none() | illnesses),
        pain=pain,
        red_flags=draw(flags),
        tags=draw(tag_sets),
        closed=closed,
        pain_detail=detail,
    )


@st.composite
def mornings(
    draw: st.DrawFn,
    *,
    planned: st.SearchStrategy[PlannedSession] = plans,
    runner: st.SearchStrategy[Runner] = runners,
    season: st.SearchStrategy[Season] = seasons,
    may_be_unfinished: bool = True,
) -> Morning:
    """One morning of one life."""
    base = draw(bases)
    return Morning(
        runner=draw(runner),
        day=TODAY,
        check_in=draw(check_ins(base, may_be_unfinished=may_be_unfinished)),
        past=lay_out(draw(st.lists(stretches, max_size=7)), base),
        planned=draw(planned),
        season=draw(season),
    )
