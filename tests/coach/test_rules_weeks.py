"""Ada's last weeks: rests that pile up, symptoms, key sessions that fail or hold, and slower easy runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.coach.checkin import Illness, Pain
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact, Reason, Vote, Weight
from bot.coach.season import Event, Goal, Screened, Season, Symptom
from bot.coach.signals import Signals
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.builders import (
    REST_DAY,
    TODAY,
    Said,
    answers,
    cross,
    easy,
    hard,
    long,
    morning,
    race,
    said,
    steady,
)
from tests.coach.logged import DONE, answered, done, logged_morning
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

KEYS: Mapping[str, tuple[Workout, ...]] = {
    **DONE,
    "m": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.MISSED),),
    "t": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.STRUGGLED),),
    "u": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8),),
}
"""m: hard and missed, t: hard and a struggle, u: hard, and it was not told how it went."""

SIX = tuple(Symptom)[:6]
EASED = Vote(Verdict.EASY, max_min=40, max_rpe=3)
CUT = Vote(Verdict.EASY, share=0.7, max_rpe=3)
REST = Vote(Verdict.REST)


def screened(symptoms: int, days_ago: int = 0) -> Screened:
    return Screened(frozenset(SIX[:symptoms]), days_ago)


def trained(letters: str, season: Season | None = None, **today: Any) -> Morning:
    return logged_morning(done(letters, KEYS), season=season, **today)


def worn(heavy_days: int, symptoms: int, **today: Any) -> Morning:
    """Two missed key sessions, heavy legs on the last mornings before today, and a screen of symptoms."""
    past = answered(
        done("rrererererererererermrm", KEYS), lambda ago: {"legs": 2 if ago <= heavy_days else 4}
    )
    return logged_morning(past, season=Season(screen=screened(symptoms)), **today)


# --- rest ---


def test_a_planned_rest_day_is_a_rest_day() -> None:
    assert voice("PLANNED_REST", morning(planned=REST_DAY)) == spoken(
        Reason("PLANNED_REST", {}, RED), vote=REST
    )
    assert voice("PLANNED_REST", morning()) is None


@pytest.mark.parametrize(
    "unexcused",
    [
        said(verdict=Verdict.REST),
        said(verdict=Verdict.REST, illness=None, pain=None, closed=False),
        Said(None, Verdict.REST),
        said(verdict=Verdict.CROSS_TRAIN),
    ],
)
def test_a_rest_counts_as_one_unless_illness_or_pain_was_reported(unexcused: Said) -> None:
    past = [unexcused, *steady(3, verdict=Verdict.REST)]
    told = Reason("PLAN_REVIEW", {"about": "rests", "days": 4}, NOTE)

    assert voice("PLAN_REVIEW", morning(past=past)) == spoken(told)
    assert voice("PLAN_REVIEW", morning(past=past[1:])) is None


@pytest.mark.parametrize("why", [{"illness": Illness.ABOVE_NECK}, {"pain": Pain.NIGGLE}])
def test_an_excused_rest_is_left_out_of_the_count(why: dict[str, Any]) -> None:
    past = [said(verdict=Verdict.REST, **why), *steady(5, verdict=Verdict.REST)]

    assert voice("PLAN_REVIEW", morning(past=past)) == spoken(
        Reason("PLAN_REVIEW", {"about": "rests", "days": 5}, NOTE)
    )


@pytest.mark.parametrize(
    ("planned", "verdict", "counts"),
    [
        (easy(), Verdict.REST, True),
        (easy(), Verdict.CROSS_TRAIN, True),
        (cross(), Verdict.REST, True),
        (cross(), Verdict.CROSS_TRAIN, False),
        (REST_DAY, Verdict.REST, False),
    ],
)
def test_what_the_plan_itself_called_for_is_no_rest_too_many(
    planned: PlannedSession, verdict: Verdict, counts: bool
) -> None:
    days = [
        PastDay(TODAY - timedelta(days=ago), answers(TODAY - timedelta(days=ago)), verdict, planned=planned)
        for ago in (4, 3, 2, 1)
    ]
    found = voice("PLAN_REVIEW", logged_morning(tuple(days)))

    assert (found is not None) is counts


# --- too much for weeks ---


@pytest.mark.parametrize(
    ("planned", "today", "racing", "vote"),
    [
        (easy(), {}, 0, EASED),
        (hard(), {}, 0, EASED),
        (cross(), {}, 0, Vote(Verdict.CROSS_TRAIN, max_min=40, max_rpe=3)),
        (race(), {}, 1, EASED),
        (easy(), {"legs": 2}, 0, REST),
        (easy(), {"legs": 2.5}, 0, EASED),
    ],
)
def test_in_a_recovery_block_a_day_is_easy_and_with_heavy_legs_it_is_a_rest(
    planned: PlannedSession, today: dict[str, Any], racing: int, vote: Vote
) -> None:
    block = logged_morning(season=Season(block_day=3), planned=planned, **today)

    assert voice("RECOVERY_BLOCK", block) == spoken(
        Reason("RECOVERY_BLOCK", {"day": 3, "race": racing}, RED), vote=vote
    )


def test_seven_heavy_mornings_and_three_symptoms_lead_to_a_doctor() -> None:
    assert voice("RECOVERY_BLOCK", worn(7, 3)) == spoken(
        Reason("SYMPTOM_SCREEN_POSITIVE", {"symptoms": 3}, RED),
        Reason("RECOVERY_BLOCK", {"day": 0, "race": 0}, RED),
        Reason("SEE_CLINICIAN", {"about": "fatigue"}, RED),
        vote=EASED,
    )
    assert voice("SYMPTOM_SCREEN_POSITIVE", worn(7, 3)) is None
    assert voice("PLAN_NOT_RECOVERED", worn(7, 3)) is None
    assert voice("PLAN_NOT_RECOVERED", worn(6, 3)) is not None


def test_ten_heavy_mornings_need_no_symptoms() -> None:
    assert voice("RECOVERY_BLOCK", worn(10, 2)) == spoken(
        Reason("RECOVERY_BLOCK", {"day": 0, "race": 0}, RED),
        Reason("SEE_CLINICIAN", {"about": "fatigue"}, RED),
        vote=EASED,
    )


@pytest.mark.parametrize(("heavy", "symptoms"), [(6, 3), (9, 2)])
def test_less_than_that_is_no_pattern(heavy: int, symptoms: int) -> None:
    assert voice("RECOVERY_BLOCK", worn(heavy, symptoms)) is None


def said_to_fail(
    keys: str = "rere", failing: bool | None = True, *, heavy: int = 7, symptoms: int = 3, days_ago: int = 0
) -> Morning:
    """What the runner says of the key sessions in the screen; `keys`: the last days of the log."""
    past = answered(done("rrererererererererer" + keys, KEYS), lambda ago: {"legs": 2 if ago <= heavy else 4})
    screen = Screened(frozenset(SIX[:symptoms]), days_ago, failing)
    return logged_morning(past, season=Season(screen=screen))


@pytest.mark.parametrize(
    ("keys", "counts"),
    [
        ("rere", True),  # no key session at all
        ("uruu", True),  # three, and how they went was not told
        ("uruh", True),
        ("urum", True),
        ("mruh", True),  # one hit, one missed: the log decides neither way
        ("hruh", False),
        ("hrhm", False),
        ("hhrh", False),
    ],
)
def test_the_runners_word_that_sessions_fail_counts_until_two_of_three_are_hit(
    keys: str, counts: bool
) -> None:
    assert Signals(said_to_fail(keys)).suspected is counts
    assert not Signals(said_to_fail(keys, failing=False)).suspected
    assert not Signals(said_to_fail(keys, failing=None)).suspected


def test_a_block_begun_by_the_runners_word_is_told_like_any_other() -> None:
    assert voice("RECOVERY_BLOCK", said_to_fail()) == voice("RECOVERY_BLOCK", worn(7, 3))
    assert voice("WORKOUTS_MISSED", said_to_fail()) is None


@pytest.mark.parametrize(("days_ago", "counts"), [(9, True), (10, True), (11, False)])
def test_the_runners_word_lasts_as_long_as_the_screen(days_ago: int, counts: bool) -> None:
    assert Signals(said_to_fail(days_ago=days_ago)).suspected is counts
    # heavy on ten mornings it needs no symptoms, and still no older word than that
    assert Signals(said_to_fail(days_ago=days_ago, heavy=10, symptoms=0)).suspected is counts


@pytest.mark.parametrize(
    ("heavy", "symptoms", "suspected"),
    [(6, 3, False), (7, 3, True), (8, 3, True), (7, 2, False), (9, 2, False)],
)
def test_the_runners_word_stands_for_the_sessions_and_for_nothing_else(
    heavy: int, symptoms: int, suspected: bool
) -> None:
    assert Signals(said_to_fail(heavy=heavy, symptoms=symptoms)).suspected is suspected


@pytest.mark.parametrize(("days", "suspected"), [(13, False), (14, True), (15, True)])
def test_the_runners_word_needs_two_weeks_of_answers_too(days: int, suspected: bool) -> None:
    one = said_to_fail()

    assert Signals(replace(one, past=one.past[-days:])).suspected is suspected


@pytest.mark.parametrize(("symptoms", "told"), [(2, False), (3, True), (5, True)])
def test_three_symptoms_alone_are_told_and_change_nothing(symptoms: int, told: bool) -> None:
    reason = Reason("SYMPTOM_SCREEN_POSITIVE", {"symptoms": symptoms, "alone": 1}, AMBER)
    found = voice("SYMPTOM_SCREEN_POSITIVE", logged_morning(season=Season(screen=screened(symptoms))))

    assert found == (spoken(reason) if told else None)


# --- key sessions ---


@pytest.mark.parametrize(("letters", "failed", "of"), [("merte", 2, 2), ("merthe", 2, 3), ("mermete", 3, 3)])
def test_two_failed_key_sessions_cut_training_by_a_third(letters: str, failed: int, of: int) -> None:
    told = Reason("WORKOUTS_MISSED", {"failed": failed, "of": of}, RED)

    assert voice("WORKOUTS_MISSED", trained(letters)) == spoken(told, vote=CUT)
    assert voice("WORKOUTS_MISSED", trained(letters, planned=REST_DAY)) == spoken(told)
    assert voice("WORKOUTS_MISSED", trained(letters, planned=cross())) == spoken(
        told, vote=Vote(Verdict.CROSS_TRAIN, share=0.7, max_rpe=3)
    )


def test_one_failed_key_session_is_an_accident() -> None:
    assert voice("WORKOUTS_MISSED", trained("herehm")) is None


@pytest.mark.parametrize(
    ("letters", "hit", "of"), [("here", None, 1), ("herhe", 2, 2), ("merherhe", 2, 3), ("mermerhe", None, 3)]
)
def test_two_hit_key_sessions_are_good_news(letters: str, hit: int | None, of: int) -> None:
    told = Reason("WORKOUTS_HIT", {"hit": hit or 0, "of": of}, Weight.GOOD)

    assert voice("WORKOUTS_HIT", trained(letters)) == (None if hit is None else spoken(told))


def test_a_key_session_nobody_told_of_counts_among_the_three() -> None:
    assert voice("WORKOUTS_HIT", trained("herheru")) == spoken(
        Reason("WORKOUTS_HIT", {"hit": 2, "of": 3}, Weight.GOOD)
    )


# --- the pace of easy runs ---


@pytest.mark.parametrize(
    ("letters", "legs", "slower", "code", "weight"),
    [
        ("herhe", 2, 40, "EASY_PACE_SLOW_NORMAL", NOTE),
        ("herhe", 2, 40.4, "EASY_PACE_SLOW_NORMAL", NOTE),
        ("herhe", 2, 9.5, "EASY_PACE_SLOW_NORMAL", NOTE),
        ("herhe", 2, 9.4, None, NOTE),
        ("herhe", 2, 41, "EASY_PACE_SLOW", AMBER),
        ("herhe", 4, 41, "EASY_PACE_SLOW", AMBER),
        ("mermeh", 2, 41, "EASY_PACE_SLOW", AMBER),
        ("mermeh", 2, 40, "EASY_PACE_SLOW", AMBER),
        ("mermeh", 4, 10, "EASY_PACE_SLOW", AMBER),
        ("mermeh", 4, 9.4, None, NOTE),
        ("mereh", 2, 40, None, NOTE),
        ("herhe", 4, 40, None, NOTE),
        ("herhe", 2, 0, None, NOTE),
        ("herhe", 2, -10, None, NOTE),
        ("herhe", 2, None, None, NOTE),
    ],
)
def test_slow_easy_runs_are_normal_on_heavy_legs_that_hit_their_key_sessions(
    letters: str, legs: float, slower: float | None, code: str | None, weight: Weight
) -> None:
    season = Season(easy_pace_change_s_per_km=slower)
    found = voice("EASY_PACE", trained(letters, season, legs=legs))
    failing = {"about": "failing"} if code == "EASY_PACE_SLOW" and (slower or 0) <= 40 else {}
    facts: dict[str, Fact] = {"slower_s": slower or 0, **failing}

    assert found == (None if code is None else spoken(Reason(code, facts, weight)))


SLOW = Workout(Sport.RUN, SessionKind.EASY, 45.3, 8, 3)
"""39.75 seconds a kilometre slower than the 40 minutes of an easy run before."""


def paced(*week: Workout | None) -> tuple[PastDay, ...]:
    """Six weeks of easy days with hard ones that were hit, then a week of these runs; None: a day without."""
    usual = done("heeeee" * 7)
    days = [one.workouts for one in usual] + [() if run is None else (run,) for run in week]
    days += [()] * (len(usual) + 7 - len(days))
    first = TODAY - timedelta(days=len(days))
    return tuple(PastDay(first + timedelta(days=place), workouts=one) for place, one in enumerate(days))


@pytest.mark.parametrize(
    ("week", "slower_s"),
    [
        ((SLOW, None, SLOW), 39.75),
        ((SLOW,), None),  # one run is no week
        (
            (SLOW, replace(SLOW, kind=None), replace(SLOW, kind=None)),
            None,
        ),  # of a watch, not asked about
        ((SLOW, SLOW, replace(SLOW, kind=None, minutes=90)), 39.75),
        ((SLOW, SLOW, replace(SLOW, kind=SessionKind.LONG, minutes=90)), 39.75),
        ((SLOW, SLOW, replace(SLOW, sport=Sport.WALK, minutes=120)), 39.75),
        ((SLOW, SLOW, replace(SLOW, km=None), replace(SLOW, minutes=None)), 39.75),
    ],
)
def test_only_easy_runs_with_a_pace_make_the_easy_pace(
    week: tuple[Workout | None, ...], slower_s: float | None
) -> None:
    change = logged_morning(paced(*week)).record.easy_pace_change_s_per_km

    assert change == (None if slower_s is None else pytest.approx(slower_s))


def test_runs_of_an_unknown_kind_are_no_usual_pace_either() -> None:
    past = paced(SLOW, SLOW)
    unasked = tuple(
        replace(one, workouts=tuple(replace(run, kind=None) for run in one.workouts or ()))
        if one.day < TODAY - timedelta(days=7)
        else one
        for one in past
    )

    assert logged_morning(unasked).record.easy_pace_change_s_per_km is None
    assert logged_morning(past).record.easy_pace_change_s_per_km is not None


@pytest.mark.parametrize(
    ("minutes", "code", "productive"),
    [
        (45.3, "EASY_PACE_SLOW_NORMAL", True),
        (45 + 1 / 3, "EASY_PACE_SLOW_NORMAL", True),  # forty seconds
        (45.5, "EASY_PACE_SLOW", False),
    ],
)
def test_the_logged_pace_of_easy_runs_reaches_both_rules_that_read_it(
    minutes: float, code: str, productive: bool
) -> None:
    run = replace(SLOW, minutes=minutes)
    season = Season(Goal(Event.MARATHON, 30))
    one = logged_morning(paced(run, None, run, None, run), season=season, legs=2)
    found = voice("EASY_PACE", one)

    assert found is not None
    assert [reason.code for reason in found.reasons] == [code]
    assert Signals(one).productive is productive


def test_a_long_day_in_a_block_is_forty_minutes() -> None:
    found = voice("RECOVERY_BLOCK", logged_morning(season=Season(block_day=1), planned=long(150)))

    assert found is not None
    assert found.vote == EASED
