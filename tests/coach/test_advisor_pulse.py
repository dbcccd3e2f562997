"""Ada's resting pulse against her own usual."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.advisor import advise
from bot.coach.baseline import PulseBaseline
from bot.coach.checkin import Illness, Scope, Tag
from bot.coach.measures import Level, Verdict
from bot.coach.signals import Signals
from tests.coach.builders import (
    SILENT,
    Said,
    ada,
    codes,
    easy,
    facts,
    hard,
    morning,
    pulses,
    said,
    steady,
)

CALM = steady(35, pulse=50)
"""Five weeks at exactly 50: the scatter is taken as 2, the least there is."""
WILD = pulses(*[47, 53] * 14) + steady(7, pulse=50)
"""Five weeks between 47 and 53: usual 50, scatter 4.4."""
FEW = steady(10, pulse=50)
"""Ten readings: the usual is provisional and every bound 2 bpm wider."""


def usual(past: list[Said]) -> PulseBaseline | None:
    return Signals(morning(pulse=50, past=past)).record.baseline


def level_of(pulse: int, past: list[Said], *tags: Tag) -> Level:
    reading = Signals(morning(pulse=pulse, past=past, tags=tags)).pulse_today
    assert reading is not None
    return reading.level


# --- the usual pulse ---


@pytest.mark.parametrize(("readings", "known"), [(6, False), (7, True), (8, True)])
def test_a_pulse_is_compared_from_seven_earlier_readings_on(readings: int, known: bool) -> None:
    assert (usual(steady(readings, pulse=50)) is not None) is known


def test_on_the_first_mornings_a_wild_pulse_says_nothing() -> None:
    advice = advise(morning(pulse=90, past=steady(6, pulse=50)))

    assert advice.verdict is Verdict.RUN
    assert facts(advice, "NO_BASELINE") == {"bpm": 90, "known": 6, "needed": 7}


@pytest.mark.parametrize(
    ("in_window", "established"),
    [(12, False), (13, False), (14, True), (15, True)],
)
def test_the_usual_is_established_from_fourteen_readings_in_its_window(
    in_window: int, established: bool
) -> None:
    baseline = usual(steady(in_window, pulse=50) + steady(7, pulse=50))

    assert baseline is not None
    assert baseline.established is established


def test_the_usual_ends_a_week_ago_so_that_a_slow_rise_cannot_hide() -> None:
    last_week = steady(28, pulse=50) + steady(7, pulse=58)
    baseline = usual(last_week)

    assert baseline is not None
    assert baseline.usual_bpm == 50
    assert baseline.days == 28


@pytest.mark.parametrize(("days_ago", "counts"), [(7, False), (8, True), (35, True), (36, False)])
def test_the_window_reaches_from_day_eight_to_day_thirty_five(days_ago: int, counts: bool) -> None:
    """Fourteen readings make the window; the fifteenth lies where the case says."""
    window = [SILENT] * 40
    for place in range(40 - 25, 40 - 11):
        window[place] = said(pulse=50)
    before = usual(window)
    window[40 - days_ago] = said(pulse=50)
    after = usual(window)

    assert before is not None
    assert after is not None
    assert after.days - before.days == int(counts)


@pytest.mark.parametrize(("odd", "kept"), [(64, True), (65, True), (66, False), (35, True), (34, False)])
def test_a_reading_more_than_fifteen_off_the_middle_is_a_slip(odd: int, kept: bool) -> None:
    baseline = usual([said(pulse=odd), *steady(20, pulse=50), *steady(7, pulse=50)])

    assert baseline is not None
    assert baseline.days == (21 if kept else 20)


@pytest.mark.parametrize("readings", [8, 14, 28])
def test_two_devices_that_disagree_by_far_leave_a_usual_and_no_mishap(readings: int) -> None:
    past = steady(readings // 2, pulse=40) + steady(readings // 2, pulse=80) + steady(7)
    baseline = usual(past)

    assert baseline is not None
    assert baseline.usual_bpm == 60
    assert baseline.spread_bpm == 5


@pytest.mark.parametrize(("silent_days", "kept"), [(13, True), (14, False)])
def test_fourteen_days_without_a_reading_start_the_usual_afresh(silent_days: int, kept: bool) -> None:
    past = [*steady(20, pulse=50), *[SILENT] * silent_days]

    assert (usual(past) is not None) is kept


@pytest.mark.parametrize(("silent_days", "days", "usual_bpm"), [(13, 17, 50), (14, 7, 60)])
def test_a_long_gap_in_the_past_forgets_what_was_before_it(
    silent_days: int, days: int, usual_bpm: float
) -> None:
    baseline = usual([*steady(10, pulse=50), *[SILENT] * silent_days, *steady(7, pulse=60)])

    assert baseline is not None
    assert not baseline.established
    assert (baseline.days, baseline.usual_bpm) == (days, usual_bpm)


@pytest.mark.parametrize("tag", [Tag.ALCOHOL, Tag.ALTITUDE, Tag.TRAVEL, Tag.HEAT])
def test_disturbed_days_do_not_shape_what_is_usual(tag: Tag) -> None:
    assert usual([*steady(6, pulse=50), *steady(5, pulse=60, tags=[tag])]) is None


@pytest.mark.parametrize("illness", [Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER])
def test_ill_days_do_not_shape_what_is_usual(illness: Illness) -> None:
    assert usual([*steady(6, pulse=50), *steady(5, pulse=60, illness=illness)]) is None


@pytest.mark.parametrize("tag", [Tag.STRESS, Tag.ON_FEET, Tag.LUTEAL])
def test_days_with_other_tags_do(tag: Tag) -> None:
    assert usual(steady(7, pulse=50, tags=[tag])) is not None


def test_todays_reading_never_moves_its_own_yardstick() -> None:
    assert (
        Signals(morning(pulse=50, past=FEW)).record.baseline
        == Signals(morning(pulse=110, past=FEW)).record.baseline
    )


@pytest.mark.parametrize(
    ("swing", "spread_bpm"),
    [(0, 2), (1, 2), (2, 2.9652), (3, 4.4478), (4, 5), (9, 5)],
)
def test_the_scatter_is_robust_and_lies_between_two_and_five(swing: int, spread_bpm: float) -> None:
    baseline = usual(pulses(*[50 - swing, 50 + swing] * 14) + steady(7, pulse=50))

    assert baseline is not None
    assert baseline.spread_bpm == pytest.approx(spread_bpm)


# --- this morning's pulse ---


@pytest.mark.parametrize(
    ("pulse", "level"),
    [
        (30, Level.GREEN),
        (54, Level.GREEN),
        (55, Level.AMBER),
        (56, Level.AMBER),
        (57, Level.AMBER),
        (58, Level.RED),
        (59, Level.RED),
    ],
)
def test_with_a_calm_pulse_five_beats_are_amber_and_eight_are_red(pulse: int, level: Level) -> None:
    assert level_of(pulse, CALM) is level


@pytest.mark.parametrize(
    ("pulse", "level"),
    [(56, Level.GREEN), (57, Level.AMBER), (61, Level.AMBER), (62, Level.RED)],
)
def test_with_a_wild_pulse_the_own_scatter_sets_the_bounds(pulse: int, level: Level) -> None:
    """1.5 and 2.5 times 4.4 bpm."""
    assert level_of(pulse, WILD) is level


@pytest.mark.parametrize(
    ("pulse", "level"),
    [(57, Level.GREEN), (58, Level.AMBER), (62, Level.AMBER), (63, Level.RED)],
)
def test_with_the_widest_scatter_the_bounds_stop_growing(pulse: int, level: Level) -> None:
    """1.5 and 2.5 times 5 bpm."""
    past = pulses(*[40, 60] * 14) + steady(7, pulse=50)

    assert level_of(pulse, past) is level


@pytest.mark.parametrize(
    ("pulse", "level"),
    [(56, Level.GREEN), (57, Level.AMBER), (59, Level.AMBER), (60, Level.RED)],
)
def test_while_the_usual_is_provisional_every_bound_is_two_beats_wider(pulse: int, level: Level) -> None:
    assert level_of(pulse, FEW) is level


@pytest.mark.parametrize(
    ("pulse", "level"),
    [(57, Level.GREEN), (58, Level.AMBER), (60, Level.AMBER), (61, Level.RED)],
)
def test_on_a_luteal_day_the_usual_is_three_beats_higher(pulse: int, level: Level) -> None:
    assert level_of(pulse, CALM, Tag.LUTEAL) is level


@pytest.mark.parametrize("tag", [Tag.ALCOHOL, Tag.HEAT, Tag.TRAVEL, Tag.ALTITUDE, Tag.STRESS])
def test_other_tags_never_change_a_level(tag: Tag) -> None:
    assert level_of(55, CALM, tag) is Level.AMBER
    assert level_of(58, CALM, tag) is Level.RED


def test_one_raised_morning_alone_changes_no_session() -> None:
    for planned in (easy(), hard()):
        advice = advise(morning(pulse=55, past=CALM, planned=planned))

        assert advice.verdict is Verdict.RUN
        assert facts(advice, "RHR_HIGH") == {
            "bpm": 55,
            "usual_bpm": 50,
            "over_bpm": 5,
            "spread_bpm": 2,
            "established": 1,
        }


def test_a_red_pulse_shortens_an_easy_run() -> None:
    advice = advise(morning(pulse=58, past=CALM, planned=easy(50)))

    assert (advice.verdict, advice.prescription.minutes) == (Verdict.EASY, 30)


def test_a_raised_pulse_after_wine_is_told_together_with_the_wine() -> None:
    told = codes(advise(morning(pulse=58, past=CALM, tags=[Tag.ALCOHOL])))

    assert {"RHR_HIGH", "CONFOUNDER_ALCOHOL"} <= set(told)


def test_a_calm_pulse_is_told_with_its_usual() -> None:
    assert facts(advise(morning(pulse=51, past=CALM)), "RHR_NORMAL")["over_bpm"] == 1


def test_without_a_reading_the_pulse_rules_are_off_and_say_so() -> None:
    advice = advise(morning(past=CALM))

    assert advice.verdict is Verdict.RUN
    assert "RHR_MISSING" in codes(advice)


def test_a_medicine_that_changes_the_pulse_switches_its_rules_off() -> None:
    advice = advise(morning(pulse=90, past=CALM, runner=ada(pulse_medicine=True)))

    assert advice.verdict is Verdict.RUN
    assert "RHR_MEDICINE" in codes(advice)
    assert "RHR_HIGH" not in codes(advice)


# --- the week's pulse ---


def trend(*last_seven: int | None, past: list[Said] | None = None) -> Level | None:
    """The trend when these were the last readings, today's last; None: no reading that day."""
    *earlier, today = last_seven
    before = [said(pulse=bpm) for bpm in earlier]
    reading = Signals(morning(pulse=today, past=[*(past or steady(29, pulse=50)), *before])).pulse_trend
    return None if reading is None else reading.level


def test_a_week_is_raised_from_a_mean_of_three_beats() -> None:
    assert trend(53, 53, 53, 53, 53, 53, 52) is Level.GREEN
    assert trend(53, 53, 53, 53, 53, 53, 53) is Level.AMBER
    assert trend(53, 53, 53, 53, 53, 53, 54) is Level.AMBER


def test_a_week_is_red_from_a_mean_of_five_beats() -> None:
    assert trend(55, 55, 55, 55, 55, 55, 54) is Level.AMBER
    assert trend(55, 55, 55, 55, 55, 55, 55) is Level.RED
    assert trend(55, 55, 55, 55, 55, 55, 56) is Level.RED


def test_a_wild_pulse_needs_more_of_a_trend() -> None:
    """1.0 and 1.5 times 4.4 bpm over the week."""
    wild = [*pulses(*[47, 53] * 14), said(pulse=50)]

    assert trend(54, 54, 54, 54, 55, 55, 55, past=wild) is Level.GREEN
    assert trend(54, 54, 54, 55, 55, 55, 55, past=wild) is Level.AMBER
    assert trend(56, 56, 56, 57, 57, 57, 57, past=wild) is Level.AMBER
    assert trend(56, 56, 57, 57, 57, 57, 57, past=wild) is Level.RED


def test_a_trend_needs_four_readings_and_an_untaken_one_of_today_counts() -> None:
    assert trend(None, None, None, None, 55, 55, 55) is None
    assert trend(None, None, None, 55, 55, 55, 55) is Level.RED
    assert trend(None, None, None, None, 55, 55, None) is None
    assert trend(None, None, None, 55, 55, 55, None) is Level.RED


def test_a_raised_week_is_told_even_when_today_is_calm() -> None:
    past = [*steady(29, pulse=50), *steady(6, pulse=55)]
    advice = advise(morning(pulse=50, past=past))

    assert facts(advice, "RHR_HIGH_TREND")["bpm"] == pytest.approx(380 / 7)  # rounded once, where it is said


# --- two raised mornings ---


def raised_twice(
    yesterday: int, today: int, *tags: Tag, planned_min: float = 60
) -> tuple[Verdict, int | None, bool]:
    past = [*steady(34, pulse=50), said(pulse=yesterday)]
    advice = advise(morning(pulse=today, past=past, tags=tags, planned=easy(planned_min)))
    return advice.verdict, advice.prescription.minutes, "POSSIBLE_ILLNESS" in codes(advice)


def test_two_raised_mornings_shorten_the_run_and_ask_about_illness() -> None:
    assert raised_twice(55, 55) == (Verdict.EASY, 30, True)


@pytest.mark.parametrize("tags", [[], [Tag.ALCOHOL]])
def test_a_run_is_never_shortened_by_two_mornings_without_saying_so(tags: list[Tag]) -> None:
    past = [*steady(34, pulse=50), said(pulse=55)]

    advice = advise(morning(pulse=55, past=past, tags=tags, planned=easy(60)))

    assert codes(advice)[0] == "RHR_HIGH_TWICE"
    assert facts(advice, "RHR_HIGH_TWICE") == {"ill": 0}


def test_who_has_a_cold_already_is_not_asked_for_one() -> None:
    past = [*steady(34, pulse=50), said(pulse=55)]
    advice = advise(morning(pulse=55, past=past, illness=Illness.ABOVE_NECK))

    assert facts(advice, "RHR_HIGH_TWICE") == {"ill": 1}
    assert "POSSIBLE_ILLNESS" not in codes(advice)


def test_one_raised_morning_of_two_does_not() -> None:
    assert raised_twice(54, 55) == (Verdict.RUN, 60, False)
    assert raised_twice(55, 54) == (Verdict.RUN, 60, False)


@pytest.mark.parametrize("tag", [Tag.ALCOHOL, Tag.HEAT, Tag.ALTITUDE, Tag.TRAVEL])
def test_with_another_explanation_the_run_is_as_short_but_illness_is_not_named(tag: Tag) -> None:
    assert raised_twice(55, 55, tag) == (Verdict.EASY, 30, False)


@pytest.mark.parametrize("tag", [Tag.STRESS, Tag.ON_FEET])
def test_stress_and_standing_do_not_explain_a_pulse_away(tag: Tag) -> None:
    assert raised_twice(55, 55, tag) == (Verdict.EASY, 30, True)


def test_a_day_without_a_reading_between_them_breaks_the_two_mornings() -> None:
    past = [*steady(33, pulse=50), said(pulse=58), said()]

    assert "POSSIBLE_ILLNESS" not in codes(advise(morning(pulse=58, past=past)))


# --- a low pulse ---


def low_pulse(pulse: int, legs: int, mood: int | None) -> Level | None:
    scope = Scope.LEGS_ONLY if legs <= 2 else None
    return Signals(morning(pulse=pulse, legs=legs, scope=scope, mood=mood, past=CALM)).pulse_low


def test_a_low_pulse_with_dead_legs_and_a_low_mood_is_a_warning() -> None:
    assert low_pulse(46, 2, 2) is Level.GREEN
    assert low_pulse(45, 2, 2) is Level.AMBER
    assert low_pulse(44, 2, 2) is Level.AMBER


def test_a_low_pulse_on_a_good_morning_means_nothing_bad() -> None:
    assert low_pulse(42, 3, 2) is Level.GREEN
    assert low_pulse(42, 2, 3) is Level.GREEN
    assert low_pulse(42, 2, None) is Level.GREEN


def test_a_low_pulse_never_makes_heavy_legs_look_recovered() -> None:
    tired: dict[str, Any] = {"legs": 2, "mood": 2, "past": CALM, "planned": easy(50)}
    usual_pulse, low = advise(morning(pulse=50, **tired)), advise(morning(pulse=44, **tired))

    assert low.verdict >= usual_pulse.verdict
    assert (low.prescription.minutes or 0) < (usual_pulse.prescription.minutes or 0)
    assert "RHR_LOW_WITH_FATIGUE" in codes(low)


# --- a pulse that is high for everybody ---


@pytest.mark.parametrize(("pulse", "told"), [(99, False), (100, True), (101, True)])
def test_a_pulse_that_stays_at_a_hundred_is_worth_a_check_up_and_changes_no_day(
    pulse: int, told: bool
) -> None:
    advice = advise(morning(pulse=pulse, past=steady(35, pulse=pulse)))

    assert ("PULSE_FLOOR" in codes(advice)) is told
    assert advice.verdict is Verdict.RUN


@pytest.mark.parametrize(("readings", "told"), [(3, False), (4, True)])
def test_a_check_up_is_suggested_from_four_readings_on(readings: int, told: bool) -> None:
    assert ("PULSE_FLOOR" in codes(advise(morning(pulse=104, past=steady(readings - 1, pulse=104))))) is told


def test_after_a_long_break_the_old_usual_is_told_while_the_new_one_is_learnt() -> None:
    past = [*steady(35, pulse=50), *[SILENT] * 20, said(pulse=56)]

    assert facts(advise(morning(pulse=57, past=past)), "NO_BASELINE")["old_usual_bpm"] == 50
    assert "old_usual_bpm" not in facts(advise(morning(pulse=57, past=steady(3, pulse=50))), "NO_BASELINE")
