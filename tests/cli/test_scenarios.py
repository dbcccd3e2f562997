"""What a written morning means: which values are known, and what the coach makes of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.fields import WrongFile
from bot.cli.histories import DAILY
from bot.cli.scenarios import TODAY, Scenario, scenarios_in
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Scope, Tag, Trend
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.season import Event, FuelFlag, Goal, PastRace, Phase, Screened, Season, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

YESTERDAY = TODAY - timedelta(days=1)


def adas(**parts: object) -> Morning:
    """Ada's morning, written down with these parts and read again."""
    return scenario(**parts).morning


def scenario(**parts: object) -> Scenario:
    written = yaml.safe_dump({"scenarios": [{"id": "ada", **parts}]})
    (one,) = scenarios_in(written)
    return one


def day_before(**session: object) -> PastDay:
    """What is remembered of yesterday, from a history of one day."""
    (past,) = adas(history={key: [value] for key, value in session.items()}).past
    return past


# --- nothing is made up


def test_a_morning_of_which_nothing_is_known_has_only_the_usual_easy_run_planned() -> None:
    assert scenario() == Scenario(
        "ada",
        "",
        Morning(
            runner=Runner(id=1),
            day=TODAY,
            check_in=None,
            past=(),
            planned=PlannedSession(SessionKind.EASY, Runner(id=1).usual_easy_min),
            season=Season(),
        ),
    )


def test_null_says_the_same_as_leaving_it_out() -> None:
    nothing = {
        "title": None,
        "athlete": {"level": None, "age": None, "cross_options": None, "goal": None, "tracks_cycle": None},
        "history": {**dict.fromkeys(DAILY), "weekly_km": None},
        "today": {"legs": None, "pain": None, "planned": None, "symptom_screen": None, "context": None},
    }

    assert scenario(**nothing) == scenario()
    assert scenario(athlete=None, history=None, today=None) == scenario()


def test_what_only_graders_need_is_passed_over() -> None:
    told = {"tests": ["S1"], "expect": {"anything": [1]}, "facts_for_graders": 7, "set": "own"}

    assert scenario(**told) == scenario()


# --- the athlete


def test_the_athlete_is_the_runner() -> None:
    athlete = {
        "level": "sub_elite",
        "age": 31,
        "sex": "female",
        "years_running": 9.5,
        "sleep_need_h": 8.5,
        "tracks_cycle": True,
        "cross_options": ["swimming", "core"],
        "usual_easy_min": 55,
    }

    assert adas(athlete=athlete).runner == Runner(
        id=1,
        level=AthleteLevel.SUB_ELITE,
        sleep_need_h=8.5,
        tracks_cycle=True,
        cross_options=frozenset({CrossOption.SWIMMING, CrossOption.CORE}),
        usual_easy_min=55,
    )


@pytest.mark.parametrize(("age", "general"), [(17, True), (18, False), (19, False)])
def test_who_is_under_age_gets_general_advice_only(age: int, general: bool) -> None:
    assert adas(athlete={"age": age}).runner.general_advice_only is general


def test_the_goal_surrounds_the_morning() -> None:
    goal = {"event": "10_mile", "race_in_days": 2, "first_time": True, "phase": "race_week"}

    assert adas(athlete={"goal": goal}).season.goal == Goal(
        Event.TEN_MILE, race_in_days=2, first_time=True, phase=Phase.RACE_WEEK
    )
    assert adas(athlete={"goal": {}}).season.goal == Goal(Event.OTHER, race_in_days=None)


# --- the days before


def test_the_last_entry_is_yesterday_and_days_nobody_knows_of_are_left_out() -> None:
    past = adas(history={"legs": [4, None, 2.5], "session_kind": ["rest", None, None]}).past

    assert past == (
        PastDay(TODAY - timedelta(days=3), CheckIn(TODAY - timedelta(days=3), legs=4), workouts=()),
        PastDay(YESTERDAY, CheckIn(YESTERDAY, legs=2.5)),
    )


def test_a_morning_of_the_past_holds_its_answers_and_nothing_about_illness_or_pain() -> None:
    past = day_before(legs=3, sleep_hours=7.25, sleep_quality=4, mood=5, rhr=51)

    assert past.check_in == CheckIn(
        YESTERDAY, legs=3, sleep_h=7.25, sleep_quality=4, mood=5, resting_hr_bpm=51
    )
    assert past.check_in.closed is False
    assert (past.check_in.illness, past.check_in.pain) == (None, None)


@pytest.mark.parametrize(
    ("kind", "sport"),
    [
        ("easy", "run"),
        ("long", "run"),
        ("hard", "run"),
        ("race", "run"),
        ("cross", "other"),
        ("strength", "strength"),
    ],
)
def test_a_session_is_a_workout_of_its_sport(kind: str, sport: str) -> None:
    past = day_before(
        session_kind=kind, session_min=50, session_km=9, session_rpe=6.5, session_outcome="struggled"
    )

    assert past == PastDay(
        YESTERDAY,
        workouts=(Workout(Sport(sport), SessionKind(kind), 50, 9, 6.5, Outcome.STRUGGLED),),
    )


def test_rest_is_known_to_be_no_training_and_null_is_not() -> None:
    rested, nobody_knows = adas(history={"session_kind": ["rest", None], "legs": [3, 3]}).past

    assert rested.workouts == ()
    assert nobody_knows.workouts is None


@pytest.mark.parametrize("kind", ["unknown", None])
@pytest.mark.parametrize(
    ("minutes", "km", "workout"),
    [
        (None, None, None),
        (0, 0, None),
        (40, None, Workout(Sport.OTHER, None, 40, None)),
        (40, 0, Workout(Sport.OTHER, None, 40, 0)),
        (None, 7, Workout(Sport.RUN, None, None, 7)),
        (40, 7, Workout(Sport.RUN, None, 40, 7)),
    ],
)
def test_a_session_of_unknown_kind_is_one_as_soon_as_it_took_time_or_way(
    kind: str | None, minutes: int | None, km: int | None, workout: Workout | None
) -> None:
    past = day_before(legs=3, session_kind=kind, session_min=minutes, session_km=km)

    assert past.workouts == (None if workout is None else (workout,))


def test_a_walk_on_a_rest_day_leaves_it_a_rest_day() -> None:
    assert day_before(session_kind="rest", session_min=30, session_km=0).workouts == ()


def test_the_weeks_are_taken_as_told_and_need_not_match_the_days() -> None:
    season = adas(history={"weekly_km": [36, None, 40.5], "legs": [4]}).season

    assert season.weekly_km == (36, None, 40.5)
    assert adas(history={"weekly_km": []}).season.weekly_km is None, "then they are added up from the log"


columns = st.fixed_dictionaries(
    {
        "legs": st.sampled_from([None, 1, 2.5, 5]),
        "sleep_hours": st.sampled_from([None, 0, 7.75, 14]),
        "mood": st.sampled_from([None, 1, 5]),
        "rhr": st.sampled_from([None, 25, 52, 120]),
        "session_kind": st.sampled_from([None, "unknown", "rest", "hard", "cross"]),
        "session_min": st.sampled_from([None, 0, 45]),
    }
)


@settings(max_examples=50, deadline=None)
@given(st.lists(columns, max_size=40))
def test_every_day_of_a_history_is_remembered_as_far_as_it_is_known(days: list[dict[str, object]]) -> None:
    history = {key: [day[key] for day in days] for key in days[0]} if days else {"legs": []}

    remembered = {past.day: past for past in adas(history=history).past}

    assert sorted(remembered) == list(remembered), "oldest first"
    for days_ago, told in enumerate(reversed(days), start=1):
        past = remembered.pop(TODAY - timedelta(days=days_ago), PastDay(date.min))
        answers = past.check_in or CheckIn(date.min)
        assert (answers.legs, answers.sleep_h) == (told["legs"], told["sleep_hours"])
        assert (answers.mood, answers.resting_hr_bpm) == (told["mood"], told["rhr"])
        known = told["session_kind"] not in (None, "unknown") or told["session_min"]
        assert (past.workouts is not None) == bool(known)
    assert not remembered


# --- today


def test_todays_answers_are_the_check_in() -> None:
    today = {
        "legs": 2,
        "fatigue_scope": "whole_body",
        "sleep_hours": 6.5,
        "sleep_quality": 2,
        "mood": 3,
        "rhr": 58,
        "pain": "niggle",
        "pain_detail": {
            "site": "achilles",
            "during": 3,
            "next_morning": 1.5,
            "trend": "stable",
            "weeks": 1,
            "focal": False,
            "at_night": True,
        },
        "illness": "above_neck",
        "red_flags": ["fainting"],
        "context": ["travel", "altitude_arrival_lt_4d"],
    }

    assert adas(today=today).check_in == CheckIn(
        TODAY,
        legs=2,
        scope=Scope.WHOLE_BODY,
        sleep_h=6.5,
        sleep_quality=2,
        mood=3,
        resting_hr_bpm=58,
        pain=Pain.NIGGLE,
        pain_detail=PainDetail("achilles", 3, 1.5, Trend.STABLE, 1, focal=False, at_night=True),
        illness=Illness.ABOVE_NECK,
        red_flags=frozenset({RedFlag.FAINTING}),
        tags=frozenset({Tag.TRAVEL, Tag.ALTITUDE}),
        closed=True,
    )


@pytest.mark.parametrize(
    ("answered", "closed"),
    [
        ({"pain": "none", "illness": "none"}, True),
        ({"pain": "none"}, False),
        ({"illness": "none", "pain": None}, False),
        ({}, False),
    ],
)
def test_a_check_in_is_finished_once_pain_and_illness_are_both_answered(
    answered: dict[str, object], closed: bool
) -> None:
    assert adas(today={"legs": 4, **answered}).today.closed is closed
    assert adas(today={"legs": None, **answered}).today.checked_in is False


@pytest.mark.parametrize(("legs", "scope"), [(2, Scope.WHOLE_BODY), (2.5, None), (None, None)])
def test_where_the_tiredness_sits_matters_with_heavy_legs_only(
    legs: float | None, scope: Scope | None
) -> None:
    assert adas(today={"legs": legs, "fatigue_scope": "whole_body"}).today.scope is scope


def test_the_plan_of_today_is_taken_as_written() -> None:
    plan = {"kind": "long", "km": 22, "minutes": 132}

    assert adas(today={"planned": plan, "sessions_planned": 2}).planned == PlannedSession(
        SessionKind.LONG, 132, 22, sessions=2
    )
    assert adas(today={"planned": {"kind": "hard"}}).planned == PlannedSession(SessionKind.HARD, None, None)
    no_way = {"kind": "cross", "km": 0, "minutes": 0}
    assert adas(today={"planned": no_way}).planned == PlannedSession(SessionKind.CROSS, None, None)


@pytest.mark.parametrize("plan", [None, {}, {"kind": None}, {"kind": "unknown", "km": None}])
def test_without_a_plan_the_usual_easy_run_is_assumed(plan: dict[str, object] | None) -> None:
    morning = adas(athlete={"usual_easy_min": 35}, today={"planned": plan})

    assert morning.planned == PlannedSession(SessionKind.EASY, 35)


@pytest.mark.parametrize("amount", [None, 0])
def test_a_planned_rest_day_has_neither_minutes_nor_kilometres(amount: int | None) -> None:
    plan = {"kind": "rest", "km": amount, "minutes": amount}

    assert adas(today={"planned": plan}).planned == PlannedSession(SessionKind.REST, None, None)


def test_what_else_was_said_today_surrounds_the_morning() -> None:
    today = {
        "last_race": {"event": "half", "days_ago": 2},
        "easy_pace_change_s_per_km": -12.5,
        "symptom_screen": ["irritable", "sick_often"],
        "fuel_flags": ["skipping_meals"],
        "wants_more": True,
    }

    assert adas(today=today).season == Season(
        last_race=PastRace(Event.HALF, days_ago=2),
        easy_pace_change_s_per_km=-12.5,
        screen=Screened(frozenset({Symptom.IRRITABLE, Symptom.SICK_OFTEN})),
        fuel_flags=frozenset({FuelFlag.SKIPPING_MEALS}),
        wants_more=True,
    )


def test_a_screen_in_which_nothing_held_is_not_a_screen_nobody_took() -> None:
    assert adas(today={"symptom_screen": []}).season.screen == Screened(frozenset())
    assert adas(today={}).season.screen is None


# --- the file


def test_scenarios_come_in_the_order_of_the_file_and_a_title_is_one_line() -> None:
    written = "scenarios:\n- {id: b}\n- id: a\n  title: >\n    Heavy legs,\n    easy day\n"

    assert [(one.id, one.title) for one in scenarios_in(written)] == [
        ("b", ""),
        ("a", "Heavy legs, easy day"),
    ]


@pytest.mark.parametrize("word", ["told_in_words", "cleared_by_doctor"])
def test_what_was_only_said_in_a_chat_cannot_stand_in_a_file(word: str) -> None:
    key = "red_flags" if word == "told_in_words" else "context"

    with pytest.raises(WrongFile, match=f"today.{key} entry 1 is the text '{word}'; expected one of"):
        adas(today={key: [word]})
