"""Ada's legs, nights and moods: every threshold just below, at, and just above it."""

from __future__ import annotations

import pytest

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import Scope
from bot.coach.measures import Level, Verdict
from bot.coach.plan import PlannedSession
from bot.coach.signals import Signals
from tests.coach.builders import (
    SILENT,
    Said,
    ada,
    codes,
    cross,
    easy,
    facts,
    hard,
    long,
    morning,
    reason,
    said,
    steady,
    unanswered,
)


def dose(advice: Advice) -> tuple[Verdict, int | None]:
    return advice.verdict, advice.prescription.minutes


# --- legs today ---


def test_fresh_legs_run_as_planned() -> None:
    advice = advise(morning(legs=5))

    assert dose(advice) == (Verdict.RUN, 40)
    assert not advice.changed_plan
    assert facts(advice, "LEGS_FRESH") == {"legs": 5}


@pytest.mark.parametrize(
    ("legs", "code"),
    [(3, "LEGS_OK"), (3.5, "LEGS_OK"), (4, "LEGS_FRESH"), (4.5, "LEGS_FRESH")],
)
def test_legs_are_fresh_from_good_on(legs: float, code: str) -> None:
    assert facts(advise(morning(legs=legs)), code) == {"legs": legs}


@pytest.mark.parametrize(
    ("legs", "level"),
    [
        (1, Level.RED),
        (1.5, Level.RED),
        (2, Level.AMBER),
        (2.5, Level.GREEN),
        (3, Level.GREEN),
        (4, Level.GREEN),
        (5, Level.GREEN),
    ],
)
def test_legs_are_amber_from_heavy_and_red_when_dead(legs: float, level: Level) -> None:
    assert Signals(morning(legs=legs)).legs is level


def test_heavy_legs_on_an_easy_day_are_normal_and_slow_is_the_point() -> None:
    advice = advise(morning(legs=2, scope=Scope.LEGS_ONLY))

    assert dose(advice) == (Verdict.EASY, 40)
    assert advice.prescription.max_rpe == 3
    assert codes(advice)[0] == "LEGS_HEAVY_NORMAL"


def test_the_same_heavy_legs_before_a_workout_postpone_it() -> None:
    advice = advise(morning(legs=2, planned=hard(60)))

    assert dose(advice) == (Verdict.EASY, 40)
    assert "LEGS_HEAVY_BEFORE_KEY" in codes(advice)
    assert advice.changed_plan


def test_dead_legs_on_an_easy_day_swap_to_other_muscles_for_half_an_hour() -> None:
    advice = advise(morning(legs=1))

    assert advice.verdict is Verdict.CROSS_TRAIN
    assert advice.prescription.minutes == 24  # one red takes an easy day to 60 % of 40 minutes
    assert [sport.value for sport in advice.prescription.options] == ["swimming", "yoga"]


def test_dead_legs_get_no_more_than_thirty_minutes() -> None:
    assert dose(advise(morning(legs=1, planned=easy(90)))) == (Verdict.CROSS_TRAIN, 30)


def test_dead_legs_without_another_sport_rest() -> None:
    assert advise(morning(legs=1, runner=ada(cross_options=frozenset()))).verdict is Verdict.REST


def test_heavy_and_tired_all_over_does_not_run() -> None:
    advice = advise(morning(legs=2, scope=Scope.WHOLE_BODY, planned=easy(60)))

    assert dose(advice) == (Verdict.CROSS_TRAIN, 40)
    assert codes(advice)[0] == "WHOLE_BODY"
    assert {option.value for option in advice.prescription.options[:2]} == {"walking", "yoga"}


def test_dead_and_tired_all_over_rests() -> None:
    assert advise(morning(legs=1, scope=Scope.WHOLE_BODY)).verdict is Verdict.REST


def test_an_unknown_scope_confirms_neither() -> None:
    assert advise(morning(legs=2, scope=None)).verdict is Verdict.EASY


# --- legs that stay heavy ---


def heavy_weeks(of_7: int, of_14: int) -> list[Said]:
    """Thirteen earlier mornings; today's heavy legs make the last of both counts."""
    week = steady(6 - (of_7 - 1)) + steady(of_7 - 1, legs=2)
    before = steady(7 - (of_14 - of_7)) + steady(of_14 - of_7, legs=2)
    return before + week


@pytest.mark.parametrize(
    ("of_7", "of_14", "level"),
    [
        (4, 4, Level.GREEN),
        (5, 5, Level.AMBER),
        (6, 6, Level.AMBER),
        (4, 9, Level.GREEN),
        (4, 10, Level.RED),
        (5, 9, Level.AMBER),
        (5, 10, Level.RED),
        (7, 11, Level.RED),
    ],
)
def test_heavy_legs_stay_from_five_of_seven_and_ten_of_fourteen(of_7: int, of_14: int, level: Level) -> None:
    signals = Signals(morning(legs=2, past=heavy_weeks(of_7, of_14)))

    assert (signals.heavy_of_7, signals.heavy_of_14) == (of_7, of_14)
    assert signals.persistence is level


def test_five_heavy_mornings_of_seven_cut_the_easy_run_by_a_third() -> None:
    assert dose(advise(morning(legs=2, past=heavy_weeks(4, 4), planned=easy(50)))) == (Verdict.EASY, 50)
    cut = advise(morning(legs=2, past=heavy_weeks(5, 5), planned=easy(100)))

    assert dose(cut) == (Verdict.EASY, 70)
    assert codes(cut)[0] == "LEGS_PERSISTENT"
    assert facts(cut, "LEGS_PERSISTENT") == {"heavy": 5, "days": 7}


def test_heavy_mornings_count_even_when_today_is_fine() -> None:
    advice = advise(morning(legs=4, past=steady(5, legs=2), planned=easy(50)))

    assert dose(advice) == (Verdict.EASY, 35)


def test_days_without_a_check_in_are_not_heavy_and_not_light() -> None:
    assert Signals(morning(legs=2, past=[*steady(4, legs=2), SILENT, SILENT])).persistence is Level.AMBER
    assert Signals(morning(legs=2, past=[*steady(4, legs=2), *[SILENT] * 3])).persistence is Level.GREEN


def test_ten_heavy_mornings_and_heavy_today_are_one_red_and_one_amber() -> None:
    advice = advise(morning(legs=2, past=heavy_weeks(5, 10), planned=easy(50)))

    assert dose(advice) == (Verdict.EASY, 30)
    assert facts(advice, "LEGS_PERSISTENT") == {"heavy": 10, "days": 14}


# --- the night ---


@pytest.mark.parametrize(
    ("hours", "level"),
    [
        (4.75, Level.RED),
        (5.0, Level.AMBER),
        (5.25, Level.AMBER),
        (5.75, Level.AMBER),
        (6.0, Level.GREEN),
        (6.25, Level.GREEN),
    ],
)
def test_a_night_is_amber_below_six_hours_and_red_below_five(hours: float, level: Level) -> None:
    assert Signals(morning(sleep_h=hours)).night is level


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        (5.75, "SLEEP_SHORT_NIGHT"),
        (6.0, "SLEEP_SHORTISH"),
        (6.75, "SLEEP_SHORTISH"),
        (7.0, "SLEEP_OK"),
        (7.25, "SLEEP_OK"),
    ],
)
def test_six_to_seven_hours_are_a_note_and_no_warning(hours: float, code: str) -> None:
    assert facts(advise(morning(sleep_h=hours)), code)["slept_h"] == hours


def test_one_short_night_alone_changes_no_easy_run() -> None:
    assert advise(morning(sleep_h=5.0)).verdict is Verdict.RUN


def test_a_night_under_five_hours_shortens_an_easy_run() -> None:
    assert dose(advise(morning(sleep_h=4.75, planned=easy(50)))) == (Verdict.EASY, 30)


def test_ada_who_slept_under_five_hours_is_not_sent_to_intervals() -> None:
    advice = advise(morning(sleep_h=4.5, planned=hard(60)))

    assert dose(advice) == (Verdict.EASY, 40)
    assert codes(advice)[0] == "SLEEP_SHORT_NIGHT"


def test_a_bad_night_is_amber_however_long_it_was() -> None:
    signals = Signals(morning(sleep_h=9, slept_badly=True))

    assert signals.night is Level.AMBER
    assert facts(advise(signals.morning), "SLEEP_SHORT_NIGHT") == {"slept_h": 9, "short": 0, "bad": 1}


def test_a_bad_night_of_unknown_length_is_told() -> None:
    told = facts(advise(morning(sleep_h=None, slept_badly=True)), "SLEEP_SHORT_NIGHT")

    assert told == {"short": "unknown", "bad": 1}


def test_a_bad_night_does_not_soften_a_red_one() -> None:
    assert Signals(morning(sleep_h=4, slept_badly=True)).night is Level.RED


def test_a_night_that_was_not_told_is_neither_good_nor_bad() -> None:
    advice = advise(morning(sleep_h=None))

    assert Signals(morning(sleep_h=None)).night is None
    assert advice.verdict is Verdict.RUN
    assert "SLEEP_UNKNOWN" in codes(advice)


# --- sleep debt ---


def debt_of(hours: float) -> Signals:
    """Seven nights that fell short of eight hours by this much together."""
    nights = steady(6, sleep_h=8 - hours / 8)
    rest_of_it = hours - 6 * (hours / 8)
    return Signals(morning(sleep_h=8 - rest_of_it, past=nights, runner=ada(sleep_need_h=8.0)))


@pytest.mark.parametrize(
    ("hours", "level"),
    [
        (5.75, Level.GREEN),
        (6.0, Level.AMBER),
        (6.25, Level.AMBER),
        (9.75, Level.AMBER),
        (10.0, Level.RED),
        (10.25, Level.RED),
    ],
)
def test_a_sleep_debt_is_amber_from_six_hours_and_red_from_ten(hours: float, level: Level) -> None:
    signals = debt_of(hours)

    assert signals.debt_h == pytest.approx(hours)
    assert signals.debt is level


def test_a_debt_is_told_from_four_known_nights_on() -> None:
    assert Signals(morning(sleep_h=5.5, past=steady(2, sleep_h=4))).debt is None
    assert Signals(morning(sleep_h=5.5, past=steady(3, sleep_h=4))).debt is Level.RED


def test_last_night_counts_as_a_known_one_without_a_debt_when_it_was_not_told() -> None:
    signals = Signals(morning(sleep_h=None, past=steady(3, sleep_h=5.5)))

    assert signals.debt_h == pytest.approx(6.0)
    assert signals.debt is Level.AMBER


def test_a_long_night_pays_nothing_back() -> None:
    nights = [*steady(3, sleep_h=5.5), *steady(3, sleep_h=11)]

    assert Signals(morning(sleep_h=11, past=nights)).debt_h == pytest.approx(6.0)


def test_a_night_of_eight_days_ago_is_forgotten() -> None:
    nights = [said(sleep_h=0), *steady(6, sleep_h=7.5)]

    assert Signals(morning(past=nights)).debt_h == 0


@pytest.mark.parametrize(
    ("nights", "hours", "need_h"),
    [
        (13, 8.5, 7.5),
        (14, 8.5, 8.5),
        (14, 6.0, 6.5),
        (14, 6.75, 6.75),
        (14, 9.0, 9.0),
        (14, 9.25, 9.0),
    ],
)
def test_the_own_need_is_learnt_from_fourteen_nights_and_stays_between_six_and_a_half_and_nine(
    nights: int, hours: float, need_h: float
) -> None:
    assert Signals(morning(past=steady(nights, sleep_h=hours))).record.sleep_need_h == need_h


def test_a_told_need_is_believed() -> None:
    past = steady(28, sleep_h=6.5)

    assert Signals(morning(past=past, runner=ada(sleep_need_h=9.5))).record.sleep_need_h == 9.5


def test_a_week_of_short_nights_is_told_in_hours() -> None:
    advice = advise(morning(sleep_h=6.5, past=steady(6, sleep_h=6.5)))

    assert facts(advice, "SLEEP_DEBT") == {"debt_h": 7.0, "need_h": 7.5}
    assert advice.verdict is Verdict.RUN


# --- mood ---


@pytest.mark.parametrize(("mood", "level"), [(1, Level.AMBER), (2, Level.AMBER), (3, Level.GREEN)])
def test_one_low_mood_is_amber_at_most(mood: int, level: Level) -> None:
    assert Signals(morning(mood=mood)).mood is level


def test_one_low_day_changes_nothing_on_its_own() -> None:
    assert advise(morning(mood=1)).verdict is Verdict.RUN


@pytest.mark.parametrize(
    ("low_before", "today", "level"),
    [
        (2, 2, Level.AMBER),
        (3, 2, Level.RED),
        (4, 2, Level.RED),
        (3, 3, Level.GREEN),
        (4, 3, Level.RED),
        (4, None, Level.RED),
        (3, None, None),
    ],
)
def test_a_low_mood_is_red_on_four_of_seven_mornings_even_if_today_is_better(
    low_before: int, today: int | None, level: Level | None
) -> None:
    past = [*steady(6 - low_before), *steady(low_before, mood=2)]

    assert Signals(morning(mood=today, past=past)).mood is level


def test_a_low_week_is_told_as_a_week() -> None:
    advice = advise(morning(mood=4, past=steady(4, mood=2), planned=easy(50)))

    assert dose(advice) == (Verdict.EASY, 30)
    assert facts(advice, "MOOD_LOW_PERSISTENT") == {"low": 4, "days": 7}


# --- what was not said ---


def test_without_a_check_in_the_advice_is_stale_and_easy_at_most() -> None:
    advice = advise(unanswered())

    assert advice.stale
    assert dose(advice) == (Verdict.EASY, 40)
    assert advice.prescription.max_rpe == 3


@pytest.mark.parametrize("planned", [hard(), long()])
def test_without_a_check_in_no_key_session_gets_a_green_light(planned: PlannedSession) -> None:
    assert advise(unanswered(planned=planned)).verdict is Verdict.EASY
    assert advise(morning(closed=False, planned=planned)).verdict is Verdict.EASY
    assert advise(morning(legs=None, planned=planned)).verdict is Verdict.EASY
    assert advise(morning(planned=planned)).verdict is Verdict.RUN


def test_cross_training_that_was_planned_stays_cross_training() -> None:
    advice = advise(morning(planned=cross(45)))

    assert dose(advice) == (Verdict.CROSS_TRAIN, 45)
    assert not advice.changed_plan


def test_what_was_not_said_is_told_as_not_heard() -> None:
    advice = advise(morning(mood=None, sleep_h=None))

    assert {"MOOD_UNKNOWN", "SLEEP_UNKNOWN", "RHR_MISSING"} <= set(codes(advice))
    assert reason(advice, "MOOD_UNKNOWN").weight == 0


@pytest.mark.parametrize(("mornings", "told"), [(6, False), (7, True), (8, True)])
def test_a_usual_is_told_beside_legs_and_sleep_from_seven_mornings_on(mornings: int, told: bool) -> None:
    advice = advise(morning(legs=4, sleep_h=8, past=steady(mornings)))

    assert ("usual" in facts(advice, "LEGS_FRESH")) is told
    assert ("usual" in facts(advice, "SLEEP_OK")) is told
