"""What surrounds a written morning: plans behind and ahead, absences, other sports, new shoes."""

from __future__ import annotations

import pytest

from bot.cli.fields import WrongFile
from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.season import AbsenceKind, Away, Season
from bot.coach.workout import SessionKind, Sport, Workout
from tests.cli.test_scenarios import YESTERDAY, adas, day_before, scenario

REST, EASY, HARD = SessionKind.REST, SessionKind.EASY, SessionKind.HARD


def test_what_was_planned_stands_beside_what_was_done() -> None:
    told = day_before(planned_kind="hard", planned_min=60, planned_km=10, session_kind="rest")

    assert told == PastDay(YESTERDAY, workouts=(), planned=PlannedSession(HARD, 60, 10))
    assert day_before(planned_kind="hard") == PastDay(YESTERDAY, planned=PlannedSession(HARD, None))


@pytest.mark.parametrize(
    ("told", "planned"),
    [
        ({"planned_kind": "rest", "planned_min": 30}, PlannedSession(REST, None)),
        ({"planned_kind": "easy", "planned_km": 0}, PlannedSession(EASY, None)),
        ({"planned_min": 40}, PlannedSession(EASY, 40)),
        ({"planned_km": 8}, PlannedSession(EASY, None, 8)),
    ],
)
def test_a_plan_of_an_earlier_day_is_read_as_todays(told: dict[str, object], planned: PlannedSession) -> None:
    assert day_before(**told).planned == planned


@pytest.mark.parametrize("sport", Sport)
def test_a_session_may_name_its_sport(sport: Sport) -> None:
    assert day_before(session_sport=sport.value) == PastDay(YESTERDAY, workouts=(Workout(sport),))
    assert day_before(session_sport=sport.value, session_kind="cross", session_min=40) == PastDay(
        YESTERDAY, workouts=(Workout(sport, SessionKind.CROSS, 40),)
    )


@pytest.mark.parametrize("kind", AbsenceKind)
def test_a_day_away_is_one_whatever_else_is_known_of_it(kind: AbsenceKind) -> None:
    assert day_before(absence=kind.value) == PastDay(YESTERDAY, absence=kind)


def test_illness_and_pain_of_an_earlier_morning_are_its_answers() -> None:
    ill, well = (
        CheckIn(YESTERDAY, illness=Illness.ABOVE_NECK),
        CheckIn(YESTERDAY, illness=Illness.NONE, pain=Pain.NONE, closed=True),
    )

    assert day_before(illness="above_neck").check_in == ill
    assert day_before(illness="none", pain="none").check_in == well


def test_the_days_ahead_are_read_in_their_order_and_may_be_unknown() -> None:
    ahead = [{"kind": "easy", "km": 8}, None, {"kind": "rest", "minutes": 30}, {"kind": "hard"}]

    assert adas(today={"coming": ahead}).season.coming == (
        PlannedSession(EASY, None, 8),
        None,
        PlannedSession(REST, None),
        PlannedSession(HARD, None),
    )


def test_an_absence_a_move_new_shoes_and_a_block_surround_the_morning() -> None:
    today = {
        "absence": {"kind": "hurt", "day": 4},
        "moved_here": True,
        "new_shoes_days_ago": 0,
        "recovery_block_day": 2,
    }

    assert adas(today=today).season == Season(
        absence=Away(AbsenceKind.HURT, 4), moved_here=True, shoes_days=0, block_day=2
    )
    assert adas(today={"absence": {"kind": "sick"}}).season.absence == Away(AbsenceKind.SICK, 1)


def test_what_was_told_in_the_welcome_is_the_runners() -> None:
    runner = adas(athlete={"usual_week_km": 35.5, "longest_run_km": 14}).runner

    assert (runner.usual_week_km, runner.longest_run_km) == (35.5, 14)


@pytest.mark.parametrize(
    ("part", "wrong", "told"),
    [
        ("history", {"planned_kind": ["unknown"]}, "history.planned_kind entry 1 is the text 'unknown'"),
        (
            "history",
            {"planned_kind": ["rest"], "planned_km": [5]},
            "5 km on a day whose planned_kind is",
        ),
        ("history", {"absence": ["ill"]}, "expected one of sick, hurt, away"),
        ("history", {"absence": ["sick"], "legs": [3, 3]}, "history.legs has 2 entries"),
        ("history", {"session_sport": ["rowing"]}, "history.session_sport entry 1"),
        ("today", {"absence": {"day": 3}}, "today.absence has no kind; expected one of sick, hurt, away"),
        ("today", {"absence": {"kind": "sick", "day": 0}}, "today.absence.day is 0"),
        ("today", {"coming": [None, {"km": 8}]}, "today.coming entry 2 has no kind"),
        ("today", {"coming": [{"kind": "rest", "km": 8}]}, "today.coming entry 1.km is 8 km on a rest day"),
        (
            "today",
            {"coming": [{"kind": "easy", "hours": 1}]},
            "today.coming entry 1.hours is not a key",
        ),
        ("today", {"new_shoes_days_ago": -1}, "today.new_shoes_days_ago is -1"),
        ("today", {"recovery_block_day": 0}, "today.recovery_block_day is 0"),
        ("athlete", {"usual_week_km": 301}, "athlete.usual_week_km is 301"),
    ],
)
def test_what_is_wrong_is_told_by_its_name(part: str, wrong: dict[str, object], told: str) -> None:
    with pytest.raises(WrongFile, match=told):
        scenario(**{part: wrong})
