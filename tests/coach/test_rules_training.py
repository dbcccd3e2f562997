"""Ada's training as the rules of load see it: the streak, the break, the spacing, the weeks, the long run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.coach.checkin import Tag
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote, Weight
from bot.coach.runner import AthleteLevel
from bot.coach.season import Event, PastRace, Season
from bot.coach.workout import SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY, ada, cross, easy, hard, long, strength
from tests.coach.logged import answered, done, logged_morning
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

SPACED = Vote(Verdict.EASY, share=0.8, max_rpe=3)
SOFTENED = Vote(Verdict.EASY, share=0.7, max_rpe=3)


def run_of(km: float | None, minutes: float | None = None) -> PlannedSession:
    return PlannedSession(SessionKind.LONG, minutes, km)


# --- the streak ---


@pytest.mark.parametrize("letters", ["r" + "e" * 7, "r" + "cseceee"])
def test_seven_days_in_a_row_are_followed_by_a_rest(letters: str) -> None:
    assert voice("NO_REST_DAY", logged_morning(letters)) == spoken(
        Reason("NO_REST_DAY", {"days": 7}, RED), vote=Vote(Verdict.REST)
    )
    assert voice("NO_REST_DAY", logged_morning(letters[2:])) is None


def test_elite_runners_are_only_told_of_the_streak() -> None:
    elite = logged_morning("r" + "e" * 8, runner=ada(level=AthleteLevel.ELITE))
    nearly = logged_morning("r" + "e" * 8, runner=ada(level=AthleteLevel.SUB_ELITE))

    assert voice("NO_REST_DAY", elite) == spoken(Reason("ELITE_EXEMPTION", {"days": 8}, NOTE))
    assert voice("NO_REST_DAY", nearly) == spoken(
        Reason("NO_REST_DAY", {"days": 8}, RED), vote=Vote(Verdict.REST)
    )


# --- the break ---


@pytest.mark.parametrize(
    ("idle", "planned", "first", "minutes"),
    [
        (7, easy(), "short", 26),
        (13, hard(), "short", 26),
        (14, easy(), "short", 20),
        (27, long(), "short", 20),
        (28, easy(), "walk", 20),
        (7, cross(), "cross", 26),
        (28, cross(), "cross", 20),
    ],
)
def test_the_first_session_after_a_break_is_short(
    idle: int, planned: PlannedSession, first: str, minutes: float
) -> None:
    assert voice("RETURN_AFTER_GAP", logged_morning("e" + "r" * idle, planned=planned)) == spoken(
        Reason("RETURN_AFTER_GAP", {"days": idle, "first": first, "ran": 0}, RED),
        vote=Vote(Verdict.EASY, max_min=minutes, max_rpe=3),
    )


@pytest.mark.parametrize(
    ("letters", "planned"),
    [
        ("e" + "r" * 6, easy()),
        ("e" + "r" * 7, strength()),
        ("e" + "r" * 7, REST_DAY),
        ("e" + "c" * 7, cross()),
        ("e" + "r" * 7 + "ee", hard()),
        ("e" + "r" * 7 + "e", easy()),
        ("e" + "r" * 14 + "eee", hard()),
        ("eee", hard()),
    ],
)
def test_nothing_is_said_of_a_break_that_is_none_or_over(letters: str, planned: PlannedSession) -> None:
    assert voice("RETURN_AFTER_GAP", logged_morning(letters, planned=planned)) is None


@pytest.mark.parametrize(("gap", "ran"), [(7, 1), (13, 1), (14, 1), (14, 2), (20, 2)])
def test_the_first_runs_after_a_break_are_easy(gap: int, ran: int) -> None:
    assert voice("RETURN_AFTER_GAP", logged_morning("e" + "r" * gap + "e" * ran, planned=hard())) == spoken(
        Reason("RETURN_AFTER_GAP", {"days": gap, "first": "easy", "ran": ran}, RED), vote=SOFTENED
    )


def test_a_week_on_the_bike_is_a_break_from_running() -> None:
    found = voice("RETURN_AFTER_GAP", logged_morning("e" + "c" * 7, planned=easy()))

    assert found is not None
    assert found.reasons[0].facts == {"days": 7, "first": "short", "ran": 0}


# --- the spacing ---


@pytest.mark.parametrize(("letters", "days"), [("eh", 2), ("ehh", 3)])
def test_no_key_session_follows_another(letters: str, days: int) -> None:
    assert voice("KEY_YESTERDAY", logged_morning(letters, planned=hard())) == spoken(
        Reason("KEY_YESTERDAY", {"kind": SessionKind.HARD}, RED),
        Reason("HARD_STREAK", {"days": days, "done": 0}, RED),
        vote=replace(SPACED, max_min=89),
    )


def test_a_key_session_yesterday_explains_heavy_legs_on_an_easy_day() -> None:
    told = Reason("KEY_YESTERDAY", {"kind": SessionKind.LONG}, NOTE)

    assert voice("KEY_YESTERDAY", logged_morning("ehel", legs=2)) == spoken(told)
    assert voice("KEY_YESTERDAY", logged_morning("ehel")) is None
    assert voice("KEY_YESTERDAY", logged_morning("ehle", legs=2)) is None
    assert voice("KEY_YESTERDAY", logged_morning("ehle", planned=hard())) is None


@pytest.mark.parametrize("legs", [2, 4])
def test_two_key_days_in_a_row_are_told_on_an_easy_day_too(legs: float) -> None:
    assert voice("KEY_YESTERDAY", logged_morning("ehl", legs=legs)) == spoken(
        Reason("KEY_YESTERDAY", {"kind": SessionKind.LONG}, NOTE),
        Reason("HARD_STREAK", {"days": 2, "done": 1}, NOTE),
    )


@pytest.mark.parametrize(
    ("heavy_on", "planned", "legs", "days", "recovery"),
    [
        ({3, 6}, easy(), 4, 2, 1),
        ({3, 6, 9}, easy(), 4, 3, 1),
        ({2, 3, 5, 6, 9}, easy(), 4, 3, 2),
        ({1, 2, 3, 4, 5, 6, 7, 8, 9}, easy(), 4, 3, None),  # no recovery was seen
        ({3}, hard(), 2, 2, 1),
        ({3}, easy(), 2, None, None),
        ({3}, hard(), 4, None, None),
        (set(), hard(), 2, None, None),
    ],
)
def test_heavy_key_mornings_question_the_plan(
    heavy_on: set[int], planned: PlannedSession, legs: float, days: int | None, recovery: float | None
) -> None:
    past = answered(done("herherher"), lambda ago: {"legs": 2 if ago in heavy_on else 4})
    found = voice("PLAN_NOT_RECOVERED", logged_morning(past, planned=planned, legs=legs))
    known = {} if recovery is None else {"recovery": recovery}
    told = Reason("PLAN_REVIEW", {"about": "keys", "days": days or 0, **known}, NOTE)

    assert found == (None if days is None else spoken(told))


# --- the weeks ---


@pytest.mark.parametrize(
    ("km", "planned", "key", "weight"),
    [
        (44.5, hard(), 0, NOTE),
        (52, hard(), 0, NOTE),
        (52.5, hard(), 1, RED),
        (60, easy(), 0, NOTE),
    ],
)
def test_a_week_of_much_more_costs_the_key_session(
    km: float, planned: PlannedSession, key: int, weight: Weight
) -> None:
    grown = logged_morning(season=Season(weekly_km=(40, 40, 40, km)), planned=planned)
    found = voice("RAMP_HIGH", grown)

    assert found is not None
    assert found.reasons[0].code == "RAMP_HIGH"
    assert found.reasons[0].weight is weight
    assert found.reasons[0].facts == {
        "km": km,
        "before_km": 40,
        "percent": pytest.approx((km / 40 - 1) * 100),
        "key": key,
    }
    assert found.vote == (SPACED if key else None)


@pytest.mark.parametrize(("days", "told"), [(7, False), (8, True)])
def test_a_week_that_a_race_made_long_is_no_ramp_but_on_the_day_of_a_key_session(
    days: int, told: bool
) -> None:
    raced = Season(weekly_km=(40, 40, 40, 70), last_race=PastRace(Event.MARATHON, days))

    assert (voice("RAMP_HIGH", logged_morning(season=raced, planned=easy())) is not None) is told
    assert voice("RAMP_HIGH", logged_morning(season=raced, planned=hard())) is not None


def test_ten_per_cent_more_is_no_ramp() -> None:
    assert voice("RAMP_HIGH", logged_morning(season=Season(weekly_km=(40, 40, 40, 44)))) is None


def test_key_sessions_wait_in_the_first_days_at_altitude() -> None:
    arrived = logged_morning(planned=hard(), tags=[Tag.ALTITUDE])

    assert voice("ALTITUDE", arrived) == spoken(Reason("CONFOUNDER_ALTITUDE", {"key": 1}, RED), vote=SPACED)
    assert voice("ALTITUDE", logged_morning(tags=[Tag.ALTITUDE])) is None
    assert voice("ALTITUDE", logged_morning(planned=hard(), tags=[Tag.TRAVEL])) is None


# --- the long run ---


@pytest.mark.parametrize(("km", "weight"), [(20, AMBER), (36, AMBER), (36.5, RED)])
def test_a_run_beyond_the_longest_of_the_month_is_cut_to_a_tenth_more(km: float, weight: Weight) -> None:
    cap = 19.8

    assert voice("LONG_RUN_SPIKE", logged_morning("lerer", planned=run_of(km, 100))) == spoken(
        Reason("LONG_RUN_SPIKE", {"planned_km": km, "longest_km": 18, "cap_km": cap}, weight),
        vote=Vote(Verdict.EASY, max_km=cap, max_rpe=3),
    )


@pytest.mark.parametrize(("minutes", "weight"), [(111, AMBER), (200, AMBER), (201, RED)])
def test_a_run_planned_in_minutes_is_held_against_minutes(minutes: float, weight: Weight) -> None:
    cap = 110.0

    assert voice("LONG_RUN_SPIKE", logged_morning("lerer", planned=run_of(None, minutes))) == spoken(
        Reason("LONG_RUN_SPIKE", {"planned_min": minutes, "longest_min": 100, "cap_min": cap}, weight),
        vote=Vote(Verdict.EASY, max_min=cap, max_rpe=3),
    )


@pytest.mark.parametrize(
    ("letters", "planned"),
    [
        ("lerer", run_of(19.8)),
        ("lerer", run_of(None, 110)),
        ("lerer", run_of(None)),
        ("lerer", run_of(12)),
        ("lerer", cross(300)),
        ("lerer", strength(300)),
        ("ler", run_of(40)),
        ("ler", run_of(None, 300)),
        ("", run_of(40)),
    ],
)
def test_there_is_no_spike_without_a_yardstick_or_within_a_tenth(
    letters: str, planned: PlannedSession
) -> None:
    assert voice("LONG_RUN_SPIKE", logged_morning(letters, planned=planned)) is None


@pytest.mark.parametrize(("usual", "cap"), [(66, None), (67, 66.0), (121, 66.0)])
def test_a_plan_without_a_size_means_the_usual_run_and_is_cut_without_being_softened(
    usual: int, cap: float | None
) -> None:
    timed = done("eerer", {"e": (Workout(Sport.RUN, SessionKind.EASY, 60),), "r": ()})
    found = voice(
        "LONG_RUN_SPIKE", logged_morning(timed, planned=run_of(None), runner=ada(usual_easy_min=usual))
    )
    facts = {"planned_min": usual, "longest_min": 60, "cap_min": cap}
    said = (
        None
        if cap is None
        else spoken(Reason("LONG_RUN_SPIKE", facts, AMBER), vote=Vote(Verdict.RUN, max_min=cap))
    )

    assert found == said


def test_a_longest_run_that_was_told_stands_in_for_the_log() -> None:
    told = logged_morning("er", planned=run_of(12), runner=ada(longest_run_km=10))
    nothing = logged_morning("er", planned=run_of(12), runner=ada(longest_run_km=0))
    found = voice("LONG_RUN_SPIKE", told)

    assert found is not None
    assert found.vote == Vote(Verdict.EASY, max_km=11, max_rpe=3)
    assert voice("LONG_RUN_SPIKE", nothing) is None


def test_exactly_a_tenth_more_is_no_spike_to_the_metre() -> None:
    ada_ran = ada(longest_run_km=18.08)

    assert voice("LONG_RUN_SPIKE", logged_morning("er", planned=run_of(19.888), runner=ada_ran)) is None
    assert voice("LONG_RUN_SPIKE", logged_morning("er", planned=run_of(19.889), runner=ada_ran)) is not None


def test_a_log_without_kilometres_is_held_against_the_minutes_of_the_plan() -> None:
    timed = {"e": (Workout(Sport.RUN, SessionKind.EASY, 60),), "r": ()}

    assert voice("LONG_RUN_SPIKE", logged_morning(done("eerer", timed), planned=run_of(20, 100))) == spoken(
        Reason("LONG_RUN_SPIKE", {"planned_min": 100, "longest_min": 60, "cap_min": 66.0}, AMBER),
        vote=Vote(Verdict.EASY, max_min=66.0, max_rpe=3),
    )
