"""Ada asks why her legs are heavy: five questions at most, eight causes, the likeliest for her first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import Illness, Pain, PainDetail, RedFlag, Tag
from bot.coach.heavy_legs import (
    Cause,
    CauseFound,
    Hint,
    Likelihood,
    Stop,
    StopStep,
    Triage,
    TriageScreen,
    questions,
    triage,
)
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.runner import AthleteLevel
from bot.coach.season import Event, FuelFlag, Goal, Season
from bot.coach.workout import Sport, Workout
from tests.coach.builders import TODAY, ada
from tests.coach.lives import mornings
from tests.coach.logged import DONE, answered, done, logged_morning

SIGNS = (Hint.CHEST, Hint.SWELLING, Hint.PAIN, Hint.ONE_LEG)
NO_SIGNS = dict.fromkeys(SIGNS, False)
ALL_NO = dict.fromkeys(Hint, False)
MONTH = "rehreel" * 5


def with_answers(letters: str = MONTH, **words: Any) -> tuple[PastDay, ...]:
    """Training with a good check-in every morning, except for these words on all of them."""
    return answered(done(letters), lambda ago: words)


def listed(morning: Morning, answers: dict[Hint, bool] | None = None) -> Triage:
    result = triage(morning, NO_SIGNS if answers is None else answers)
    assert isinstance(result, Triage)
    return result


def cause(name: Cause, morning: Morning, answers: dict[Hint, bool] | None = None) -> CauseFound:
    return next(one for one in listed(morning, answers).causes if one.cause is name)


def evidence(found: CauseFound) -> list[str]:
    return [reason.code for reason in found.evidence]


def codes(reasons: tuple[Any, ...]) -> list[str]:
    return [reason.code for reason in reasons]


# ---- questions


def test_a_runner_nobody_knows_is_asked_five_screens() -> None:
    asked = questions(logged_morning())

    assert [one.screen for one in asked] == list(TriageScreen)
    assert {hint for one in asked for hint in one.hints} == set(Hint)


def test_a_runner_with_a_full_log_is_asked_only_what_no_log_holds() -> None:
    asked = {hint for one in questions(logged_morning(with_answers())) for hint in one.hints}

    assert asked == {
        *SIGNS,
        *(Hint.SKIPPED_MEALS, Hint.LITTLE_CARBOHYDRATE, Hint.LITTLE_IRON, Hint.NEW_SHOES, Hint.SLUMPED),
    }


def test_the_signs_are_asked_first_and_always() -> None:
    assert questions(logged_morning(with_answers()))[0].hints == SIGNS


def test_nothing_is_asked_where_a_warning_sign_was_marked_this_morning() -> None:
    assert questions(logged_morning(red_flags=[RedFlag.CHEST_PAIN])) == ()


# ---- what comes before the list


@pytest.mark.parametrize(
    ("today", "step", "code"),
    [
        ({"red_flags": [RedFlag.PALPITATIONS]}, StopStep.RED_FLAG, "TRIAGE_STOP_RED_FLAG"),
        ({"illness": Illness.BELOW_NECK_OR_FEVER}, StopStep.ILLNESS, "TRIAGE_STOP_ILLNESS"),
        ({"pain": Pain.ALTERING_GAIT}, StopStep.PAIN, "TRIAGE_STOP_PAIN"),
    ],
)
def test_what_the_check_in_says_stops_the_triage(today: dict[str, Any], step: StopStep, code: str) -> None:
    stop = triage(logged_morning(**today), {})

    assert isinstance(stop, Stop)
    assert (stop.step, stop.reason.code) == (step, code)


def test_a_pain_that_may_be_a_bone_stops_it() -> None:
    check_in = replace(
        logged_morning().today, pain=Pain.NIGGLE, pain_detail=PainDetail(site="shin", at_night=True)
    )
    stop = triage(replace(logged_morning(), check_in=check_in), {})

    assert isinstance(stop, Stop)
    assert stop.step is StopStep.PAIN


@pytest.mark.parametrize(("during", "stopped"), [(5, False), (5.5, True)])
def test_a_pain_that_lets_nobody_run_stops_it(during: float, stopped: bool) -> None:
    check_in = replace(logged_morning().today, pain=Pain.NIGGLE, pain_detail=PainDetail(during=during))

    assert isinstance(triage(replace(logged_morning(), check_in=check_in), {}), Stop) is stopped


def past_with(days_ago: int, **words: Any) -> tuple[PastDay, ...]:
    return answered(done("?" * 30), lambda ago: words if ago == days_ago else {})


def test_a_warning_sign_that_no_doctor_has_cleared_stops_it() -> None:
    stop = triage(logged_morning(past_with(2, red_flags=[RedFlag.FAINTING])), {})
    assert isinstance(stop, Stop)
    assert stop.reason.facts == {"days": 2}

    cleared = logged_morning(past_with(2, red_flags=[RedFlag.FAINTING]), tags=[Tag.CLEARED])
    assert isinstance(triage(cleared, {}), Triage)


@pytest.mark.parametrize(("days_ago", "stopped"), [(1, True), (2, False)])
def test_the_first_morning_after_a_fever_belongs_to_the_fever(days_ago: int, stopped: bool) -> None:
    result = triage(logged_morning(past_with(days_ago, illness=Illness.BELOW_NECK_OR_FEVER)), {})

    assert isinstance(result, Stop) is stopped


@pytest.mark.parametrize(
    ("hint", "step", "code"),
    [
        (Hint.CHEST, StopStep.RED_FLAG, "TRIAGE_STOP_CHEST"),
        (Hint.SWELLING, StopStep.RED_FLAG, "TRIAGE_STOP_SWELLING"),
        (Hint.PAIN, StopStep.PAIN, "TRIAGE_STOP_PAIN"),
        (Hint.ONE_LEG, StopStep.PAIN, "TRIAGE_STOP_ONE_LEG"),
    ],
)
def test_a_ticked_sign_stops_it(hint: Hint, step: StopStep, code: str) -> None:
    stop = triage(logged_morning(), {hint: True})

    assert isinstance(stop, Stop)
    assert (stop.step, stop.reason.code) == (step, code)


def test_the_gravest_sign_is_the_one_that_is_told() -> None:
    stop = triage(logged_morning(), dict.fromkeys(SIGNS, True))

    assert isinstance(stop, Stop)
    assert stop.reason.code == "TRIAGE_STOP_CHEST"


@pytest.mark.parametrize("left", SIGNS)
def test_a_sign_that_was_not_asked_is_named_before_the_list(left: Hint) -> None:
    said = {hint: False for hint in SIGNS if hint is not left}

    assert codes(listed(logged_morning(), said).opening)[0] == "TRIAGE_SIGNS_NOT_ASKED"
    assert "TRIAGE_SIGNS_NOT_ASKED" not in codes(listed(logged_morning()).opening)


# ---- the opening, S63


def opening(letters: str = "", **season: Any) -> list[str]:
    return codes(listed(logged_morning(letters, season=Season(**season))).opening)


@pytest.mark.parametrize(
    ("race_in", "code"),
    [(13, "TRIAGE_OPENING"), (14, "TRIAGE_PRIOR_RACE"), (49, "TRIAGE_PRIOR_RACE"), (50, "TRIAGE_OPENING")],
)
def test_in_a_race_block_the_training_itself_is_named_first(race_in: int, code: str) -> None:
    assert opening(goal=Goal(Event.MARATHON, race_in)) == [code]


def test_in_a_high_week_as_well() -> None:
    assert opening(weekly_km=(40, 40, 40, 50)) == ["TRIAGE_PRIOR_WEEK"]
    assert opening(weekly_km=(40, 60, 60, 50)) == ["TRIAGE_OPENING"]
    assert opening(weekly_km=(40, 40, 40, 50), goal=Goal(Event.HALF, 90)) == ["TRIAGE_PRIOR_WEEK"]


def test_a_first_marathon_gets_a_word_of_its_own() -> None:
    first = Goal(Event.MARATHON, 30, first_time=True)

    assert opening(goal=first) == ["TRIAGE_PRIOR_RACE", "TRIAGE_FIRST_MARATHON"]
    assert opening(goal=replace(first, event=Event.HALF)) == ["TRIAGE_PRIOR_RACE"]
    assert opening(goal=replace(first, race_in_days=100)) == ["TRIAGE_OPENING"]


# ---- order


def test_all_eight_are_listed_likeliest_first() -> None:
    causes = listed(logged_morning(), {**NO_SIGNS, Hint.NEW_SHOES: True, Hint.SLEPT_BADLY: False}).causes

    assert {one.cause for one in causes} == set(Cause)
    assert causes[0].cause is Cause.SHOES
    assert causes[-1].cause is Cause.SLEEP


def test_where_all_are_alike_schedule_comes_before_food_and_sleep() -> None:
    assert [one.cause for one in listed(logged_morning()).causes] == list(Cause)


def test_a_cause_without_data_is_not_known_and_never_unlikely() -> None:
    assert {one.likelihood for one in listed(logged_morning()).causes} == {Likelihood.NOT_KNOWN}


def test_what_was_denied_is_unlikely() -> None:
    assert {one.likelihood for one in listed(logged_morning(), ALL_NO).causes} == {Likelihood.UNLIKELY}


# ---- 1: spacing


@pytest.mark.parametrize(
    ("letters", "likelihood"),
    [
        ("eeeehhrr", Likelihood.LIKELY),
        ("eeeehlrr", Likelihood.LIKELY),
        ("eeeeherhe", Likelihood.UNLIKELY),
        ("eerehehr", Likelihood.LIKELY),
        ("eeerherl", Likelihood.UNLIKELY),
        ("eeeeherl", Likelihood.UNLIKELY),
        ("eereherl", Likelihood.UNLIKELY),
        ("eerehelr", Likelihood.POSSIBLE),  # hard, a day off, long
        ("eehereee" + "ree", Likelihood.UNLIKELY),
    ],
)
def test_days_between_key_sessions(letters: str, likelihood: Likelihood) -> None:
    assert cause(Cause.SPACING, logged_morning(letters)).likelihood is likelihood


def test_the_closest_pair_is_told() -> None:
    found = cause(Cause.SPACING, logged_morning("eerelrhhr"))

    assert evidence(found) == ["TRIAGE_KEYS_CLOSE"]
    assert found.evidence[0].facts == {"easy_days": 0}
    assert cause(Cause.SPACING, logged_morning("eerehhrl")).evidence[0].facts == {"easy_days": 0}


@pytest.mark.parametrize(("ago", "likelihood"), [(7, Likelihood.LIKELY), (8, Likelihood.UNLIKELY)])
def test_key_sessions_of_more_than_a_week_ago_are_not_in_the_legs(ago: int, likelihood: Likelihood) -> None:
    letters = ("r" + "hh" + "er" * 10)[: ago + 2]

    assert cause(Cause.SPACING, logged_morning(letters)).likelihood is likelihood


@pytest.mark.parametrize(
    ("days", "level", "likelihood"),
    [
        (6, AthleteLevel.RECREATIONAL, Likelihood.UNLIKELY),
        (7, AthleteLevel.RECREATIONAL, Likelihood.LIKELY),
        (7, AthleteLevel.ELITE, Likelihood.UNLIKELY),
    ],
)
def test_a_week_without_rest(days: int, level: AthleteLevel, likelihood: Likelihood) -> None:
    morning = logged_morning("r" + "e" * days, runner=ada(level=level))

    assert cause(Cause.SPACING, morning).likelihood is likelihood


@pytest.mark.parametrize(
    ("km", "likelihood"),
    [
        (44, Likelihood.NOT_KNOWN),
        (45, Likelihood.POSSIBLE),
        (52, Likelihood.POSSIBLE),
        (53, Likelihood.LIKELY),
    ],
)
def test_a_week_that_grew(km: float, likelihood: Likelihood) -> None:
    morning = logged_morning(season=Season(weekly_km=(40, 40, 40, km)))

    assert cause(Cause.SPACING, morning).likelihood is likelihood


@pytest.mark.parametrize(("weeks", "likelihood"), [(3, Likelihood.NOT_KNOWN), (4, Likelihood.POSSIBLE)])
def test_weeks_without_a_lighter_one(weeks: int, likelihood: Likelihood) -> None:
    season = Season(weekly_km=(40, 40, 40, 30, *[40] * weeks))
    found = cause(Cause.SPACING, logged_morning(season=season))

    assert found.likelihood is likelihood
    assert evidence(found) == (["TRIAGE_NO_CUTBACK"] if weeks == 4 else [])


def test_without_a_log_the_answer_counts() -> None:
    told = cause(Cause.SPACING, logged_morning(), {**NO_SIGNS, Hint.HARD_CLOSE: True})

    assert told.likelihood is Likelihood.LIKELY
    assert evidence(told) == ["TRIAGE_TOLD"]


def test_a_close_pair_that_is_known_is_not_asked_even_without_the_rest_of_the_log() -> None:
    asked = {hint for one in questions(logged_morning("hh?")) for hint in one.hints}

    assert Hint.HARD_CLOSE not in asked


# ---- 2: strength


@pytest.mark.parametrize(
    ("letters", "answer", "likelihood"),
    [
        ("ee", None, Likelihood.UNLIKELY),
        ("e?", None, Likelihood.NOT_KNOWN),
        ("se", None, Likelihood.POSSIBLE),
        ("se", True, Likelihood.LIKELY),
        ("se", False, Likelihood.UNLIKELY),
        ("see", None, Likelihood.UNLIKELY),
        ("??", True, Likelihood.LIKELY),
        ("??", False, Likelihood.UNLIKELY),
    ],
)
def test_strength_of_the_last_two_days(letters: str, answer: bool | None, likelihood: Likelihood) -> None:
    said = NO_SIGNS if answer is None else {**NO_SIGNS, Hint.LEG_STRENGTH: answer}

    assert cause(Cause.STRENGTH, logged_morning(letters), said).likelihood is likelihood


@pytest.mark.parametrize(
    ("days_ago", "likelihood"), [(0, Likelihood.LIKELY), (1, Likelihood.LIKELY), (2, Likelihood.NOT_KNOWN)]
)
def test_unusual_strength_that_was_tagged_is_likely(days_ago: int, likelihood: Likelihood) -> None:
    tags = [Tag.UNUSUAL_STRENGTH]
    morning = logged_morning(past_with(days_ago, tags=tags), tags=tags if days_ago == 0 else [])

    assert cause(Cause.STRENGTH, morning).likelihood is likelihood


# ---- 3 and 4: food and iron


def flagged(*flags: FuelFlag) -> Morning:
    return logged_morning(season=Season(fuel_flags=frozenset(flags)))


@pytest.mark.parametrize(
    ("flags", "likelihood"),
    [
        ((FuelFlag.OFTEN_COLD,), Likelihood.POSSIBLE),
        ((FuelFlag.OFTEN_COLD, FuelFlag.LOW_APPETITE), Likelihood.LIKELY),
        ((FuelFlag.SKIPPING_MEALS,), Likelihood.LIKELY),
        ((FuelFlag.LOW_CARB,), Likelihood.LIKELY),
    ],
)
def test_signs_of_eating_too_little(flags: tuple[FuelFlag, ...], likelihood: Likelihood) -> None:
    assert cause(Cause.FUEL, flagged(*flags)).likelihood is likelihood


def test_only_two_noes_make_food_unlikely() -> None:
    one_no = {**NO_SIGNS, Hint.SKIPPED_MEALS: False}

    assert cause(Cause.FUEL, logged_morning(), one_no).likelihood is Likelihood.NOT_KNOWN
    assert (
        cause(Cause.FUEL, logged_morning(), {**one_no, Hint.LITTLE_CARBOHYDRATE: False}).likelihood
        is Likelihood.UNLIKELY
    )


@pytest.mark.parametrize(("days_ago", "likelihood"), [(2, Likelihood.LIKELY), (3, Likelihood.NOT_KNOWN)])
def test_low_carbohydrate_lasts_three_mornings(days_ago: int, likelihood: Likelihood) -> None:
    assert (
        cause(Cause.FUEL, logged_morning(past_with(days_ago, tags=[Tag.LOW_CARB]))).likelihood is likelihood
    )


def test_food_comes_with_its_numbers() -> None:
    assert cause(Cause.FUEL, logged_morning()).first_try.facts == {"protein_g": 20, "from_min": 60}


def heavy_for(days: int) -> Morning:
    """Heavy this morning and on so many mornings before it; good legs before those."""
    return logged_morning(answered(done("?" * 20), lambda ago: {"legs": 2 if ago <= days else 4}), legs=2)


@pytest.mark.parametrize(
    ("days", "answer", "likelihood"),
    [
        (9, True, Likelihood.LIKELY),
        (8, True, Likelihood.POSSIBLE),
        (9, None, Likelihood.POSSIBLE),
        (8, None, Likelihood.NOT_KNOWN),
        (9, False, Likelihood.UNLIKELY),
    ],
)
def test_iron_is_likely_where_there_is_little_of_it_and_the_legs_stay_heavy(
    days: int, answer: bool | None, likelihood: Likelihood
) -> None:
    said = NO_SIGNS if answer is None else {**NO_SIGNS, Hint.LITTLE_IRON: answer}

    assert cause(Cause.IRON, heavy_for(days), said).likelihood is likelihood


def test_two_weeks_that_were_told_count_like_two_weeks_that_were_answered() -> None:
    found = cause(Cause.IRON, logged_morning(), {**NO_SIGNS, Hint.LITTLE_IRON: True, Hint.TWO_WEEKS: True})

    assert found.likelihood is Likelihood.LIKELY
    assert evidence(found) == ["TRIAGE_TOLD", "TRIAGE_TOLD_TWO_WEEKS"]


def test_heavy_mornings_are_told_by_their_number() -> None:
    assert cause(Cause.MEDICAL, heavy_for(9)).evidence[0].facts == {"heavy": 10, "of": 14}


# ---- 5: sleep


def slept(hours: float, nights: int = 13, **today: Any) -> Morning:
    return logged_morning(answered(done("?" * nights), lambda ago: {"sleep_h": hours}), **today)


@pytest.mark.parametrize(
    ("hours", "likelihood"),
    [(6.25, Likelihood.LIKELY), (6.5, Likelihood.LIKELY), (6.75, Likelihood.UNLIKELY)],
)
def test_a_debt_of_six_hours_is_likely(hours: float, likelihood: Likelihood) -> None:
    found = cause(Cause.SLEEP, slept(hours))  # of 7.5 h; last night was a full one

    assert found.likelihood is likelihood
    assert evidence(found) == (["TRIAGE_SLEEP_DEBT"] if likelihood is Likelihood.LIKELY else [])


@pytest.mark.parametrize(("bad", "likelihood"), [(3, Likelihood.UNLIKELY), (4, Likelihood.LIKELY)])
def test_bad_nights_are_likely(bad: int, likelihood: Likelihood) -> None:
    past = answered(done("?" * 13), lambda ago: {"slept_badly": ago <= bad})
    found = cause(Cause.SLEEP, logged_morning(past))

    assert found.likelihood is likelihood
    assert not found.evidence or found.evidence[0].facts == {"bad": 4, "of": 7}


@pytest.mark.parametrize(
    ("today", "code"),
    [
        ({"sleep_h": 5.75}, "TRIAGE_SHORT_NIGHT"),
        ({"sleep_h": 4.5}, "TRIAGE_SHORT_NIGHT"),
        ({"slept_badly": True}, "TRIAGE_BAD_NIGHT"),
        ({"sleep_h": None, "slept_badly": True}, "TRIAGE_BAD_NIGHT"),
    ],
)
def test_one_short_or_bad_night_is_possible(today: dict[str, Any], code: str) -> None:
    found = cause(Cause.SLEEP, slept(7.5, **today))

    assert found.likelihood is Likelihood.POSSIBLE
    assert evidence(found) == [code]


@pytest.mark.parametrize(
    ("answer", "likelihood"),
    [(None, Likelihood.NOT_KNOWN), (True, Likelihood.LIKELY), (False, Likelihood.UNLIKELY)],
)
def test_without_nights_the_answer_counts(answer: bool | None, likelihood: Likelihood) -> None:
    said = NO_SIGNS if answer is None else {**NO_SIGNS, Hint.SLEPT_BADLY: answer}

    assert cause(Cause.SLEEP, logged_morning(sleep_h=None), said).likelihood is likelihood


# ---- 6 to 8: shoes, form, and the doctor


@pytest.mark.parametrize(("days_ago", "likelihood"), [(13, Likelihood.POSSIBLE), (14, Likelihood.NOT_KNOWN)])
def test_shoes_are_new_for_two_weeks(days_ago: int, likelihood: Likelihood) -> None:
    assert (
        cause(Cause.SHOES, logged_morning(past_with(days_ago, tags=[Tag.NEW_SHOES]))).likelihood is likelihood
    )


@pytest.mark.parametrize(
    ("level", "answer", "likelihood"),
    [
        (AthleteLevel.BEGINNER, None, Likelihood.POSSIBLE),
        (AthleteLevel.BEGINNER, False, Likelihood.UNLIKELY),
        (AthleteLevel.RECREATIONAL, None, Likelihood.NOT_KNOWN),
        (AthleteLevel.RECREATIONAL, True, Likelihood.LIKELY),
    ],
)
def test_form_is_possible_for_a_beginner(
    level: AthleteLevel, answer: bool | None, likelihood: Likelihood
) -> None:
    said = NO_SIGNS if answer is None else {**NO_SIGNS, Hint.SLUMPED: answer}

    assert cause(Cause.FORM, logged_morning(runner=ada(level=level)), said).likelihood is likelihood


def test_only_a_doctor_is_left_when_nothing_else_fits_for_two_weeks() -> None:
    weeks = {**ALL_NO, Hint.TWO_WEEKS: True}

    assert listed(logged_morning(), weeks).causes[0].cause is Cause.MEDICAL
    assert cause(Cause.MEDICAL, logged_morning(), weeks).likelihood is Likelihood.LIKELY
    with_shoes = {**weeks, Hint.NEW_SHOES: True}
    assert cause(Cause.MEDICAL, logged_morning(), with_shoes).likelihood is Likelihood.POSSIBLE


@pytest.mark.parametrize(("light", "likelihood"), [(4, Likelihood.NOT_KNOWN), (5, Likelihood.UNLIKELY)])
def test_five_light_mornings_in_two_weeks_say_that_it_has_not_lasted(
    light: int, likelihood: Likelihood
) -> None:
    past = answered(done("?" * 13), lambda ago: {"legs": 4} if ago < light else None)

    assert cause(Cause.MEDICAL, logged_morning(past)).likelihood is likelihood


def doctor(morning: Morning, answers: dict[Hint, bool] | None = None) -> list[str]:
    return codes(listed(morning, answers).doctor)


def test_when_a_doctor_should_look() -> None:
    assert doctor(logged_morning()) == ["TRIAGE_DOCTOR_IF"]
    assert doctor(heavy_for(9)) == ["TRIAGE_DOCTOR_IRON", "TRIAGE_DOCTOR_TWO_WEEKS", "TRIAGE_DOCTOR_IF"]
    assert doctor(flagged(FuelFlag.OFTEN_COLD)) == ["TRIAGE_DOCTOR_IF"]
    assert doctor(flagged(FuelFlag.OFTEN_COLD, FuelFlag.LOW_APPETITE)) == [
        "TRIAGE_DOCTOR_FUEL",
        "TRIAGE_DOCTOR_IF",
    ]


# ---- laws

answers = st.dictionaries(st.sampled_from([hint for hint in Hint if hint not in SIGNS]), st.booleans())


@given(morning=mornings(), said=answers)
def test_every_morning_gets_at_most_five_questions_and_all_eight_causes_or_a_stop(
    morning: Morning, said: dict[Hint, bool]
) -> None:
    asked, result = questions(morning), triage(morning, {**NO_SIGNS, **said})

    assert len(asked) <= 5
    assert (asked == ()) is isinstance(result, Stop)
    if isinstance(result, Triage):
        assert {one.cause for one in result.causes} == set(Cause)
        order = [one.likelihood for one in result.causes]
        assert order == sorted(order, reverse=True)
        # What the runner reads of a cause rests on something, or says that nothing is known.
        assert all(one.evidence for one in result.causes if one.likelihood >= Likelihood.POSSIBLE)


@given(morning=mornings(), said=answers, hint=st.sampled_from(SIGNS))
def test_a_sign_stops_every_triage(morning: Morning, said: dict[Hint, bool], hint: Hint) -> None:
    assert isinstance(triage(morning, {**said, hint: True}), Stop)


@given(morning=mornings(), said=answers, hint=st.sampled_from([hint for hint in Hint if hint not in SIGNS]))
def test_a_yes_never_makes_its_cause_less_likely_than_no_answer(
    morning: Morning, said: dict[Hint, bool], hint: Hint
) -> None:
    silent = {**NO_SIGNS, **{one: answer for one, answer in said.items() if one is not hint}}
    before, after = triage(morning, silent), triage(morning, {**silent, hint: True})
    if isinstance(before, Stop) or isinstance(after, Stop):
        return
    likely = {one.cause: one.likelihood for one in before.causes}

    assert all(one.likelihood >= likely[one.cause] for one in after.causes if one.cause is not Cause.MEDICAL)


def test_a_log_that_holds_two_sessions_a_day_is_no_riddle() -> None:
    double = (*DONE["e"], Workout(Sport.STRENGTH, minutes=30))
    past = (PastDay(TODAY - timedelta(days=1), workouts=double),)

    assert cause(Cause.STRENGTH, logged_morning(past)).evidence[0].facts == {"days": 1}
