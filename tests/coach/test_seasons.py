"""Whole seasons by the coach's advice, looked at by somebody who read the specification and not the code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.coach.seasons_checked import Advised, DaySeen, Move, SeasonSeen, Session, faults
from tests.coach.seasons_lived import lived
from tests.coach.seasons_plan_checked import KEY_DAYS, NO_REST, PlanChecked, plan_faults
from tests.coach.seasons_planned import DAYS
from tests.long.plans import wrong_in

CHUNK = 5
SEEDS = [range(first, first + CHUNK) for first in range(0, 25, CHUNK)]
"""The small size of `python -m tests.long plans`, which lives a thousand."""

REST, EASY, HARD = Session("rest"), Session("easy", 40, 8.0), Session("hard", 60, 10.0)
LONG, RACE, CROSS = Session("long", 100, 18.0), Session("race", None, 21.1), Session("cross", 45)
SESSIONS = {"r": REST, "e": EASY, "h": HARD, "l": LONG, "R": RACE, "c": CROSS}


@pytest.mark.parametrize("seeds", SEEDS, ids=lambda seeds: f"{seeds.start}-{seeds.stop - 1}")
def test_a_season_by_the_advice_holds_what_the_specification_promises(seeds: range) -> None:
    assert [what for seed in seeds for what in wrong_in(seed)] == []


def test_the_same_seed_is_the_same_season_and_another_one_is_another() -> None:
    season = lived(3)

    assert lived(3) == season
    assert lived(4) != season
    assert len(season.seen.days) == DAYS


# ---- the checker bites


def day(
    letter: str, advised: str | None = None, done: str | None = "", absence: str | None = None
) -> DaySeen:
    """A day planned so, advised and done the same unless something else is said; `done` None: not told."""
    planned, told = SESSIONS[letter], SESSIONS[advised or letter]
    verdict = {"r": "rest", "c": "cross_train"}.get(advised or letter, "easy" if advised else "run")
    took = [SESSIONS[one] for one in (advised or letter if done == "" else done or "") if one != "r"]
    sport = {"cross": "bike"}
    workouts = tuple(replace(one, sport=sport.get(one.kind or "", "run")) for one in took)
    dose = Advised(verdict, told.kind or "", told.minutes, told.km)
    return DaySeen(planned, dose, None if done is None else workouts, absence)


def found(*days: DaySeen, **what: object) -> list[str]:
    season = SeasonSeen(elite=False, usual_easy_min=40, told_longest_km=None, days=days)
    return faults(replace(season, **what))  # type: ignore[arg-type]


def season_of(letters: str) -> list[DaySeen]:
    return [day(letter) for letter in letters]


def test_a_good_week_after_another_is_left_in_peace() -> None:
    assert found(*season_of("lrehree" * 4)) == []


@pytest.mark.parametrize("letters", ["hh", "hl", "lh", "Rh"])
def test_two_key_days_that_were_advised_and_done_are_found(letters: str) -> None:
    assert found(*season_of(letters)) == ["day 1: a key session was advised on the day after one"]


def test_a_key_session_nobody_spoke_of_counts_as_done_and_one_left_out_does_not() -> None:
    assert found(day("h", done=None), day("h")) == ["day 1: a key session was advised on the day after one"]
    assert found(day("h", done="e"), day("h")) == []
    assert found(day("e", done="h"), day("h")) == ["day 1: a key session was advised on the day after one"]


@pytest.mark.parametrize(("minutes", "wrong"), [(89, 0), (90, 1)])
def test_an_easy_run_of_an_hour_and_a_half_after_a_hard_day_is_found(minutes: float, wrong: int) -> None:
    shortened = DaySeen(LONG, Advised("easy", "easy", minutes), ())

    assert len(found(day("h"), shortened)) == wrong


def test_a_race_follows_what_was_done_unasked_but_nothing_hard_is_advised_on_its_eve() -> None:
    assert found(day("e", done="h"), day("R")) == []
    assert found(*season_of("hR")) == ["day 1: a key session was advised on the eve of a race"]


@pytest.mark.parametrize(("trained", "wrong"), [(6, 0), (7, 1)])
def test_the_eighth_day_of_training_is_found(trained: int, wrong: int) -> None:
    week = season_of("e" * (trained + 1))

    assert len(found(*week, plan_rests=False)) == wrong
    assert found(*week, plan_rests=False, elite=True) == []


def test_seven_days_by_advice_are_found_where_the_plan_rests() -> None:
    unheard = [day("e", done=None) for _ in range(7)]

    assert found(*unheard) == ["day 6: training was advised on seven days in a row of a plan that rests"]
    assert found(*unheard, plan_rests=False) == []


@pytest.mark.parametrize(("km", "wrong"), [(8.8, 0), (8.9, 1), (8.96, 1)])
def test_a_run_of_112_per_cent_is_found(km: float, wrong: int) -> None:
    longer = DaySeen(Session("easy", 60, 12.0), Advised("easy", "easy", 45, km), ())

    assert len(found(*season_of("eee"), longer)) == wrong
    assert found(*season_of("ee"), longer) == [], "two runs are no usual"
    assert len(found(*season_of("ee"), longer, told_longest_km=8.0)) == wrong


@pytest.mark.parametrize(("minutes", "wrong"), [(44, 0), (45, 1)])
def test_without_kilometres_the_minutes_are_held_against_the_longest(minutes: float, wrong: int) -> None:
    longer = DaySeen(Session("easy", 60), Advised("easy", "easy", minutes), ())

    assert len(found(*season_of("eee"), longer)) == wrong


@pytest.mark.parametrize(
    ("planned", "advised"),
    [
        (EASY, Advised("easy", "easy", 41, 8.0)),
        (EASY, Advised("easy", "easy", 40, 8.1)),
        (Session("easy"), Advised("run", "easy", 41)),
        (EASY, Advised("run", "hard", 40)),
        (EASY, Advised("easy", "long", 40)),
        (REST, Advised("easy", "easy")),
        (EASY, Advised("rest", "easy", 20)),
    ],
)
def test_more_than_the_plan_is_found(planned: Session, advised: Advised) -> None:
    assert len(found(DaySeen(planned, advised, ()))) == 1


def test_training_of_the_sick_and_running_of_the_hurt_are_found() -> None:
    assert found(day("c", absence="sick")) == ["day 0: cross_train was advised to somebody sick"]
    assert found(day("e", absence="hurt")) == ["day 0: a run was advised to somebody hurt"]
    assert found(day("c", absence="hurt")) == []
    assert found(day("h", "r", absence="sick"), day("h")) == [
        "day 1: a key session was advised on the first day back"
    ]


# ---- moves


def plan(letters: str) -> tuple[Session, ...]:
    return tuple(SESSIONS[letter] for letter in letters)


def moved(before: str | Sequence[Session], after: str | Sequence[Session], to: int = 1) -> list[str]:
    plans = [plan(one) if isinstance(one, str) else tuple(one) for one in (before, after)]
    return [what.removeprefix("day 0: ") for what in found(moves=(Move(0, to, 0, plans[0], plans[1]),))]


def test_two_days_that_change_places_are_left_in_peace() -> None:
    assert moved("heer", "eher") == []
    assert moved("hrcel", "crhel", to=2) == []


@pytest.mark.parametrize(
    ("before", "after", "to", "what"),
    [
        ("hehe", "ehhe", 1, "moved beside another key session"),
        ("hleh", "elhh", 2, "moved beside another key session"),
        ("hreR", "erhR", 2, "moved into the last days before a race"),
        ("hree", "rhee", 1, "moved onto 1 × rest"),
        ("heee", "hhee", 1, "the two days did not change places"),
        ("heee", "rhee", 1, "the two days did not change places"),
        ("heeee", "eeehe", 3, "moved by other than a day or two"),
        ("Reee", "eRee", 1, "race was moved"),
        ("ceee", "ecee", 1, "cross was moved"),
    ],
)
def test_a_move_to_where_it_must_not_go_is_found(before: str, after: str, to: int, what: str) -> None:
    assert what in moved(before, after, to)


def test_a_session_added_on_top_is_found() -> None:
    both = Session("hard", 100, 18.0, count=2)

    told = moved("reee", (REST, both, EASY, EASY))
    assert {"a day got a second session", "the plan grew by 60 minutes", "the plan grew by 10 km"} <= set(
        told
    )


def test_a_second_session_that_moves_along_is_found() -> None:
    double = replace(HARD, count=2)

    assert moved((double, EASY, EASY, REST), (EASY, double, EASY, REST)) == ["a day got a second session"]


def test_a_session_moved_twice_is_found() -> None:
    first, second = (Move(on, on + 1, on, plan("heer"), plan("eher")) for on in (0, 1))

    assert found(moves=(first, second)) == ["day 1: moved a second time"]


# ---- the plan check


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({KEY_DAYS: {1, 2}}, 0),
        ({}, 1),
        ({KEY_DAYS: {1, 2, 5}}, 1),
        ({KEY_DAYS: {1, 2}, NO_REST: {6}}, 1),
        ({NO_REST: {6}}, 2),
    ],
)
def test_a_plan_check_that_misses_or_invents_something_is_found(
    said: dict[str, set[int]], wrong: int
) -> None:
    season = SeasonSeen(elite=False, usual_easy_min=40, told_longest_km=None, days=())
    checked = PlanChecked(0, plan("ehlerer"), {code: frozenset(days) for code, days in said.items()})

    assert len(plan_faults(season, checked)) == wrong


@pytest.mark.parametrize("elite", [True, False])
def test_missing_rest_is_looked_for_across_the_border_of_the_days_done(elite: bool) -> None:
    season = SeasonSeen(elite=elite, usual_easy_min=40, told_longest_km=None, days=tuple(season_of("reeee")))

    silent = PlanChecked(5, plan("eeer"), {})
    told = PlanChecked(5, plan("eeer"), {NO_REST: frozenset({2})})
    assert len(plan_faults(season, silent)) == (not elite)
    assert len(plan_faults(season, told)) == elite
