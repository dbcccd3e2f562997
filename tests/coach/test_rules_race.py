"""Ada before, on and after a race: the dose of each day, and what is said with it."""

from __future__ import annotations

import pytest

from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote
from bot.coach.season import Event, Goal, PastRace, Phase, Season
from tests.coach.builders import ada, easy, hard, race
from tests.coach.logged import logged_morning
from tests.coach.voiced import NOTE, RED, SAFETY, spoken, voice

ONLY_RUNS = ada(cross_options=frozenset())
SWIM = Vote(Verdict.CROSS_TRAIN, max_min=40, max_rpe=3)
SOFTENED = Vote(Verdict.EASY, share=0.7, max_rpe=3)


def after(event: Event, days: int, planned: PlannedSession | None = None) -> Morning:
    return logged_morning(season=Season(last_race=PastRace(event, days)), planned=planned)


def before(event: Event, days: int | None, phase: Phase | None, legs: float | None) -> Morning:
    return logged_morning(season=Season(Goal(event, days, phase=phase)), legs=legs)


def to_race(days: int, planned: PlannedSession) -> Morning:
    return logged_morning(season=Season(Goal(Event.HALF, days)), planned=planned)


@pytest.mark.parametrize(
    ("event", "days", "planned", "vote"),
    [
        (Event.MARATHON, 1, easy(), Vote(Verdict.REST)),
        (Event.MARATHON, 2, easy(), Vote(Verdict.REST)),
        (Event.MARATHON, 3, easy(), SWIM),
        (Event.MARATHON, 7, easy(), SWIM),
        (Event.MARATHON, 7, hard(), Vote(Verdict.CROSS_TRAIN, max_min=40, share=0.7, max_rpe=3)),
        (Event.MARATHON, 8, hard(), SOFTENED),
        (Event.MARATHON, 14, hard(), SOFTENED),
        (Event.ULTRA, 4, easy(), Vote(Verdict.REST)),
        (Event.ULTRA, 5, easy(), SWIM),
        (Event.ULTRA, 10, easy(), SWIM),
        (Event.ULTRA, 21, hard(), SOFTENED),
        (Event.HALF, 1, easy(), Vote(Verdict.REST)),
        (Event.HALF, 3, easy(), SWIM),
        (Event.HALF, 7, hard(), SOFTENED),
        (Event.TEN_MILE, 1, easy(), Vote(Verdict.EASY, max_min=40, max_rpe=3)),
        (Event.TEN_MILE, 5, hard(), SOFTENED),
        (Event.TEN_K, 1, hard(), Vote(Verdict.EASY, max_min=40, share=0.7, max_rpe=3)),
        (Event.OTHER, 3, hard(), SOFTENED),
        (Event.FIVE_K, 1, hard(), SOFTENED),
    ],
)
def test_every_race_has_its_days_of_recovery(
    event: Event, days: int, planned: PlannedSession, vote: Vote
) -> None:
    told = Reason("POST_RACE_RECOVERY", {"days": days, "event": event.name.lower()}, RED)

    assert voice("POST_RACE_RECOVERY", after(event, days, planned)) == spoken(told, vote=vote)


@pytest.mark.parametrize(
    ("event", "days"),
    [
        (Event.MARATHON, 8),
        (Event.ULTRA, 11),
        (Event.HALF, 4),
        (Event.TEN_MILE, 2),
        (Event.TEN_K, 2),
        (Event.OTHER, 2),
        (Event.FIVE_K, 1),
        (Event.MARATHON, 14),
        (Event.ULTRA, 21),
        (Event.HALF, 7),
        (Event.TEN_K, 3),
    ],
)
def test_an_easy_run_in_the_weeks_after_a_race_is_only_told_of_it(event: Event, days: int) -> None:
    told = Reason("POST_RACE_RECOVERY", {"days": days, "event": event.name.lower()}, NOTE)

    assert voice("POST_RACE_RECOVERY", after(event, days, easy())) == spoken(told)


@pytest.mark.parametrize(
    ("event", "days"),
    [
        (Event.MARATHON, 15),
        (Event.ULTRA, 22),
        (Event.HALF, 8),
        (Event.TEN_MILE, 6),
        (Event.TEN_K, 4),
        (Event.OTHER, 4),
        (Event.FIVE_K, 2),
        (Event.MARATHON, 0),
    ],
)
def test_after_its_days_and_on_the_day_itself_a_race_is_no_past_one(event: Event, days: int) -> None:
    assert voice("POST_RACE_RECOVERY", after(event, days, hard())) is None


def test_who_has_no_other_sport_runs_half_an_hour_where_others_swim() -> None:
    found = voice(
        "POST_RACE_RECOVERY",
        logged_morning(season=Season(last_race=PastRace(Event.HALF, 2)), runner=ONLY_RUNS),
    )

    assert found is not None
    assert found.vote == Vote(Verdict.EASY, max_min=30, max_rpe=3)


@pytest.mark.parametrize(
    ("days", "vote"),
    [
        (0, Vote(Verdict.EASY, max_min=35, share=0.5, max_rpe=3)),
        (1, Vote(Verdict.EASY, max_min=35, share=0.5, max_rpe=3)),
        (3, Vote(Verdict.EASY, max_min=35, share=0.5, max_rpe=3)),
        (4, Vote(Verdict.RUN, share=0.6)),
        (7, Vote(Verdict.RUN, share=0.6)),
    ],
)
def test_key_sessions_shrink_in_race_week(days: int, vote: Vote) -> None:
    told = Reason("RACE_WEEK", {"days": days, "key": 1 if vote.verdict is Verdict.EASY else 2}, RED)

    assert voice("RACE_WEEK", to_race(days, hard())) == spoken(told, vote=vote)


def test_an_easy_run_in_race_week_stays_as_it_is() -> None:
    assert voice("RACE_WEEK", to_race(3, easy())) == spoken(Reason("RACE_WEEK", {"days": 3, "key": 0}, NOTE))


@pytest.mark.parametrize(("days", "planned"), [(-1, hard()), (8, hard()), (3, race()), (0, race())])
def test_race_week_is_seven_days_long_and_leaves_the_race_alone(days: int, planned: PlannedSession) -> None:
    assert voice("RACE_WEEK", to_race(days, planned)) is None


@pytest.mark.parametrize(
    ("event", "days", "phase", "legs", "told"),
    [
        (Event.HALF, 14, None, 4, True),
        (Event.HALF, 15, None, 4, False),
        (Event.MARATHON, 14, None, 4, True),
        (Event.ULTRA, 14, None, 4, True),
        (Event.TEN_MILE, 8, None, 4, False),
        (Event.TEN_MILE, 7, None, 4, True),
        (Event.TEN_K, 14, Phase.TAPER, 4, True),
        (Event.TEN_K, 14, Phase.RACE_WEEK, 4, True),
        (Event.TEN_K, 14, Phase.PEAK, 4, False),
        (Event.TEN_K, None, Phase.TAPER, 4, True),
        (Event.TEN_K, None, None, 4, False),
        (Event.HALF, 7, None, 3.5, False),
        (Event.HALF, 1, None, 5, True),
        (Event.HALF, 0, Phase.RACE_WEEK, 5, False),
        (Event.HALF, 7, None, None, False),
    ],
)
def test_springy_legs_in_the_taper_are_told_what_they_are_for(
    event: Event, days: int | None, phase: Phase | None, legs: float | None, told: bool
) -> None:
    expected = spoken(Reason("TAPER", {}, NOTE)) if told else None

    assert voice("TAPER", before(event, days, phase, legs)) == expected


def test_race_day_is_an_honest_start() -> None:
    assert voice("RACE_DAY", logged_morning(planned=race())) == spoken(
        Reason("RACE_DAY", {"start": 1}, SAFETY)
    )
    assert voice("RACE_DAY", logged_morning(planned=hard())) is None
