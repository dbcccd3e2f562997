"""Ada's eight lines on a Sunday: what the data fill in, what is asked first, what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import Illness, Pain, Tag
from bot.coach.morning import Morning
from bot.coach.screen import (
    Answered,
    ScreenOutcome,
    ScreenQuestion,
    ScreenResult,
    is_due,
    is_triggered,
    judge,
    known_of,
    prefilled,
)
from bot.coach.season import FuelFlag, Screened, Season, Symptom
from bot.coach.signals import Signals
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.logged import answered, done, logged_morning

Said = Callable[[int], Mapping[str, Any] | None]


def morning(said: Said, days: int = 42, *, season: Season | None = None, **today: Any) -> Morning:
    """A morning after days on which that was said so many days ago; today's answers are good ones."""
    return logged_morning(answered(done("?" * days), said), season=season, **today)


def on(*days_ago: int, **words: Any) -> Said:
    """These words on those days, good answers on all others."""
    return lambda ago: words if ago in days_ago else {}


def yes(count: int) -> dict[Symptom, bool | None]:
    return {symptom: place < count for place, symptom in enumerate(Symptom)}


CLEAR = Answered(ill_recently=False, eating_enough=True, two_weeks=True, workouts_missed=True, low_mood=False)


def codes(result: ScreenResult) -> list[str]:
    return [reason.code for reason in result.reasons]


# ---- filled in from data


def test_what_only_the_runner_knows_is_asked() -> None:
    filled = prefilled(morning(on()))

    assert list(filled) == list(Symptom)
    assert filled[Symptom.TIRED_ALL_TIME] is None
    assert filled[Symptom.DREADING_RUNNING] is None


def test_without_any_data_every_line_is_asked() -> None:
    assert set(prefilled(replace(morning(on(), days=0), check_in=None)).values()) == {None}


def runs(lately: list[tuple[float, float]], before: list[tuple[float, float]], **words: Any) -> Morning:
    """Easy runs of 10 km as (minutes, effort): those of the last week, and those before it."""
    letters, workouts = "", {}
    for place, (minutes, rpe) in enumerate([*before, *lately]):
        letters += chr(ord("A") + place)
        workouts[letters[-1]] = (Workout(Sport.RUN, SessionKind.EASY, minutes, 10, rpe),)
        if place == len(before) - 1:
            letters += "?" * (7 - len(lately))
    return logged_morning(answered(done(letters, workouts), lambda ago: words))


USUAL = [(60.0, 3.0)] * 6


@pytest.mark.parametrize(
    ("lately", "before", "seen"),
    [
        ([(60, 5)] * 2, USUAL, True),
        ([(60, 4.5)] * 2, USUAL, False),
        ([(60, 5)], USUAL, None),
        ([(60, 5)] * 2, USUAL[:5], None),
        ([(65, 5)] * 2, USUAL, True),  # slower, and still more effort
        ([(58.2, 5)] * 2, USUAL, True),
        ([(58, 5)] * 2, USUAL, None),  # a faster run may well cost more
    ],
)
def test_more_effort_at_the_usual_easy_pace(
    lately: list[tuple[float, float]], before: list[tuple[float, float]], seen: bool | None
) -> None:
    assert prefilled(runs(lately, before))[Symptom.INCREASED_EFFORT] is seen


@pytest.mark.parametrize("tag", [Tag.HEAT, Tag.ALTITUDE])
def test_runs_in_heat_or_at_altitude_say_nothing_of_effort(tag: Tag) -> None:
    assert prefilled(runs([(60, 6)] * 2, USUAL, tags=[tag]))[Symptom.INCREASED_EFFORT] is None


def test_other_sports_hard_runs_and_runs_without_effort_are_left_out() -> None:
    others = {
        "h": (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8),),
        "b": (Workout(Sport.BIKE, SessionKind.EASY, 60, 10, 8),),
        "n": (Workout(Sport.RUN, SessionKind.EASY, 60, 10),),
        "d": (Workout(Sport.RUN, SessionKind.EASY, 60, None, 8),),
        "u": (Workout(Sport.RUN, SessionKind.EASY, 60, 10, 3),),
    }

    assert prefilled(logged_morning(done("uuuuuuhbndhbn", others)))[Symptom.INCREASED_EFFORT] is None
    assert prefilled(logged_morning(done("uuuuuuhbnduuh", others)))[Symptom.INCREASED_EFFORT] is False


def quality(good: int, bad: int) -> Said:
    """So many nights called good, then so many called bad; nothing of the others."""

    def said(ago: int) -> dict[str, Any]:
        return {"slept_badly": True} if good < ago <= good + bad else {}

    return said


@pytest.mark.parametrize(("bad", "seen"), [(3, None), (4, True), (6, True)])
def test_most_nights_of_the_week_were_bad(bad: int, seen: bool | None) -> None:
    assert prefilled(morning(quality(0, bad)))[Symptom.DIFFICULTY_SLEEPING] is seen


@pytest.mark.parametrize(("good", "seen"), [(3, None), (4, False)])
def test_sleep_is_fine_only_when_silent_nights_could_not_change_it(good: int, seen: bool | None) -> None:
    past = answered(done("?" * 6), on())
    slept = tuple(
        replace(one, check_in=replace(one.check_in, sleep_quality=4)) if one.check_in else one
        for one in past[:good]
    )

    assert prefilled(logged_morning((*slept, *past[good:])))[Symptom.DIFFICULTY_SLEEPING] is seen


@pytest.mark.parametrize(("bpm", "seen"), [(52, False), (53, True), (47, False), (None, None)])
def test_the_pulse_of_the_week_against_the_usual_that_ended_a_week_ago(
    bpm: int | None, seen: bool | None
) -> None:
    def said(ago: int) -> dict[str, Any]:
        return {"pulse": 50 if ago >= 8 else bpm}

    assert prefilled(morning(said, pulse=bpm))[Symptom.HIGHER_RHR] is seen


@pytest.mark.parametrize(("days", "seen"), [((1, 3), False), ((1, 3, 6), True), ((1, 3, 7), False)])
def test_aches_on_three_mornings_of_the_week(days: tuple[int, ...], seen: bool) -> None:
    assert prefilled(morning(on(*days, pain=Pain.NIGGLE)))[Symptom.MORE_ACHES] is seen


@pytest.mark.parametrize(("silent", "seen"), [(2, False), (3, None)])
def test_mornings_nobody_answered_may_have_hurt(silent: int, seen: bool | None) -> None:
    def said(ago: int) -> dict[str, Any] | None:
        return None if ago <= silent else {}

    assert prefilled(morning(said))[Symptom.MORE_ACHES] is seen


@pytest.mark.parametrize(
    ("ill", "seen"),
    [
        ((), False),
        ((1, 2, 3), False),  # one illness of three days
        ((10, 17), False),  # a week apart is still the same one
        ((10, 18), True),
        ((1, 41), True),
        ((1, 42), False),  # longer ago than six weeks
    ],
)
def test_ill_twice_in_six_weeks(ill: tuple[int, ...], seen: bool) -> None:
    assert prefilled(morning(on(*ill, illness=Illness.ABOVE_NECK)))[Symptom.SICK_OFTEN] is seen


@pytest.mark.parametrize(("mornings", "seen"), [(19, None), (20, False)])
def test_seldom_ill_is_known_from_half_of_the_mornings_on(mornings: int, seen: bool | None) -> None:
    assert prefilled(morning(on(), days=mornings))[Symptom.SICK_OFTEN] is seen


@pytest.mark.parametrize(
    ("flag", "symptom"),
    [(FuelFlag.RECURRENT_INJURIES, Symptom.MORE_ACHES), (FuelFlag.RECURRENT_ILLNESS, Symptom.SICK_OFTEN)],
)
def test_what_was_ticked_elsewhere_is_filled_in(flag: FuelFlag, symptom: Symptom) -> None:
    assert prefilled(morning(on(), season=Season(fuel_flags=frozenset({flag}))))[symptom] is True


@pytest.mark.parametrize(("low", "seen"), [(3, False), (4, True)])
def test_low_on_four_mornings_of_the_week(low: int, seen: bool) -> None:
    assert prefilled(morning(on(*range(1, low + 1), mood=2)))[Symptom.IRRITABLE] is seen


# ---- when it is shown


@pytest.mark.parametrize(
    ("days_ago", "symptoms", "sunday", "triggered", "due"),
    [
        (7, 0, True, False, True),
        (7, 0, False, False, False),
        (7, 0, False, True, True),
        (2, 0, True, True, False),  # never twice within three days
        (3, 0, True, False, True),
        (3, 1, False, False, False),
        (3, 2, False, False, True),
        (2, 2, False, False, False),
        (4, 3, False, False, True),
    ],
)
def test_it_comes_on_sundays_with_a_reason_or_three_days_after_two_symptoms(
    days_ago: int, symptoms: int, sunday: bool, triggered: bool, due: bool
) -> None:
    last = Screened(frozenset(list(Symptom)[:symptoms]), days_ago)

    assert is_due(last, sunday=sunday, triggered=triggered) is due


@pytest.mark.parametrize(("sunday", "triggered"), [(True, False), (False, True), (False, False)])
def test_the_first_one_waits_for_sunday_or_a_reason(sunday: bool, triggered: bool) -> None:
    assert is_due(None, sunday=sunday, triggered=triggered) is (sunday or triggered)


@pytest.mark.parametrize(
    ("last", "sunday", "due"),
    [
        (None, True, True),
        (Screened(frozenset(Symptom), 3), False, False),
        (Screened(frozenset(Symptom), 3), True, True),
        (Screened(frozenset(Symptom), 2), True, False),
    ],
)
def test_in_a_recovery_block_only_the_weekly_one_comes(
    last: Screened | None, sunday: bool, due: bool
) -> None:
    assert is_due(last, sunday=sunday, triggered=True, in_block=True) is due


@pytest.mark.parametrize(
    ("said", "letters", "triggered"),
    [
        (on(), "e" * 20, False),
        (on(1, 2, 3, 4, legs=2), "e" * 20, False),
        (on(1, 2, 3, 4, 5, legs=2), "e" * 20, True),
        (on(1, 2, 3, mood=2), "e" * 20, False),
        (on(1, 2, 3, 4, mood=2), "e" * 20, True),
        (on(), "emeeme", True),
        (on(), "emeehe", False),
    ],
)
def test_legs_that_stay_heavy_low_moods_and_failing_sessions_are_a_reason(
    said: Said, letters: str, triggered: bool
) -> None:
    missed = (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.MISSED),)
    hit = (Workout(Sport.RUN, SessionKind.HARD, 60, 10, 8, Outcome.HIT),)
    days = {"m": missed, "h": hit, "e": (Workout(Sport.RUN, SessionKind.EASY, 40, 8, 3),)}
    past = answered(done(letters, days), said)

    assert is_triggered(Signals(logged_morning(past))) is triggered


# ---- what the data know beside the symptoms


@pytest.mark.parametrize(("days_ago", "ill"), [(20, True), (21, False)])
def test_an_illness_of_the_last_three_weeks_is_known(days_ago: int, ill: bool) -> None:
    assert known_of(morning(on(days_ago, illness=Illness.BELOW_NECK_OR_FEVER))).ill_recently is ill


@pytest.mark.parametrize(("mornings", "ill"), [(12, None), (13, False)])
def test_two_weeks_of_answers_say_that_nobody_was_ill(mornings: int, ill: bool | None) -> None:
    assert known_of(morning(on(), days=mornings)).ill_recently is ill


def test_flags_say_that_too_little_is_eaten_and_no_flags_say_nothing() -> None:
    assert known_of(morning(on())).eating_enough is None
    flagged = known_of(morning(on(), season=Season(fuel_flags=frozenset({FuelFlag.OFTEN_COLD}))))
    assert flagged.eating_enough is False
    assert flagged.fuel_flags == {FuelFlag.OFTEN_COLD}


@pytest.mark.parametrize(
    ("heavy", "silent", "lasting"),
    [(7, 0, True), (6, 0, False), (0, 6, False), (0, 7, None), (3, 4, None), (3, 3, False), (7, 6, True)],
)
def test_half_of_two_weeks_with_heavy_legs_has_lasted(heavy: int, silent: int, lasting: bool | None) -> None:
    def said(ago: int) -> dict[str, Any] | None:
        if ago <= heavy:
            return {"legs": 2}
        return None if ago <= heavy + silent else {}

    assert known_of(morning(said)).two_weeks is lasting


@pytest.mark.parametrize(
    ("letters", "missed"),
    [("hhh", False), ("mmh", True), ("mhh", False), ("h", None), ("m", None), ("", None)],
)
def test_workouts_that_fail_are_known_from_two_of_three(letters: str, missed: bool | None) -> None:
    days = {
        "h": (Workout(Sport.RUN, SessionKind.HARD, 60, outcome=Outcome.HIT),),
        "m": (Workout(Sport.RUN, SessionKind.HARD, 60, outcome=Outcome.MISSED),),
    }

    assert known_of(logged_morning(done(letters, days))).workouts_missed is missed


@pytest.mark.parametrize(
    ("answered_days", "low", "lasting"),
    [(13, 10, True), (13, 9, False), (11, 9, True), (11, 7, False), (10, 10, None)],
)
def test_two_weeks_of_low_mood(answered_days: int, low: int, lasting: bool | None) -> None:
    said = on(*range(1, low + 1), mood=2)

    assert known_of(morning(said, days=answered_days)).low_mood is lasting


# ---- what it comes to


@pytest.mark.parametrize(
    ("count", "outcome", "again"),
    [
        (0, ScreenOutcome.NOTHING, None),
        (1, ScreenOutcome.NOTHING, None),
        (2, ScreenOutcome.WATCH, 3),
        (3, ScreenOutcome.SUSPECTED, None),
        (8, ScreenOutcome.SUSPECTED, None),
    ],
)
def test_none_two_and_three_symptoms(count: int, outcome: ScreenOutcome, again: int | None) -> None:
    result = judge(yes(count), CLEAR)

    assert (result.outcome, result.count, result.repeat_in_days) == (outcome, count, again)
    assert result.ask == ()


@pytest.mark.parametrize(
    ("two_weeks", "missed", "outcome"),
    [
        (True, True, ScreenOutcome.SUSPECTED),
        (True, False, ScreenOutcome.WATCH),
        (False, None, ScreenOutcome.WATCH),
        (None, True, ScreenOutcome.ASK_ON),
        (True, None, ScreenOutcome.ASK_ON),
        (None, None, ScreenOutcome.ASK_ON),
    ],
)
def test_three_symptoms_are_suspicious_only_when_they_last_and_workouts_fail(
    two_weeks: bool | None, missed: bool | None, outcome: ScreenOutcome
) -> None:
    result = judge(yes(3), replace(CLEAR, two_weeks=two_weeks, workouts_missed=missed))

    assert result.outcome is outcome
    assert (result.repeat_in_days is None) is (outcome is ScreenOutcome.SUSPECTED)


def test_the_two_exclusions_are_asked_first() -> None:
    result = judge(yes(3), Answered())

    assert result.ask == tuple(ScreenQuestion)
    assert result.exclusions_open
    assert judge(yes(2), Answered()).ask == (ScreenQuestion.ILL_RECENTLY, ScreenQuestion.EATING_ENOUGH)
    assert not judge(yes(3), replace(CLEAR, two_weeks=None)).exclusions_open


def test_what_looks_the_same_is_told_first() -> None:
    assert codes(judge(yes(3), replace(CLEAR, ill_recently=True))) == [
        "SCREEN_ILL_RECENTLY",
        "SCREEN_SUSPECTED",
    ]
    assert codes(judge(yes(0), replace(CLEAR, eating_enough=False))) == [
        "SCREEN_EAT_ENOUGH",
        "SCREEN_NOTHING",
    ]


@pytest.mark.parametrize(
    ("flags", "code"),
    [(1, "SCREEN_EAT_ENOUGH"), (2, "SCREEN_FUEL_PROFESSIONAL"), (3, "SCREEN_FUEL_PROFESSIONAL")],
)
def test_two_signs_of_eating_too_little_lead_to_a_professional(flags: int, code: str) -> None:
    ticked = frozenset(list(FuelFlag)[:flags])

    assert codes(judge(yes(2), replace(CLEAR, fuel_flags=ticked)))[0] == code


def test_lines_left_open_are_said_and_count_as_neither() -> None:
    result = judge({Symptom.IRRITABLE: True, Symptom.HIGHER_RHR: None}, CLEAR)

    assert result.outcome is ScreenOutcome.NOTHING
    assert codes(result) == ["SCREEN_NOTHING", "SCREEN_UNANSWERED"]
    assert result.reasons[-1].facts == {"unanswered": 7}


def test_two_weeks_of_low_mood_offer_somebody_to_talk_to_whatever_the_count() -> None:
    assert codes(judge(yes(0), replace(CLEAR, low_mood=True))) == ["SCREEN_NOTHING", "SCREEN_TALK_TO_SOMEONE"]


answers = st.none() | st.booleans()
knowns = st.builds(
    Answered, answers, answers, answers, answers, st.frozensets(st.sampled_from(FuelFlag)), answers
)
eight = st.fixed_dictionaries({}, optional=dict.fromkeys(Symptom, answers))


@given(symptoms=eight, known=knowns, further=st.sampled_from(Symptom))
def test_a_further_symptom_never_softens(
    symptoms: dict[Symptom, bool | None], known: Answered, further: Symptom
) -> None:
    assert judge({**symptoms, further: True}, known).outcome >= judge(symptoms, known).outcome


@given(symptoms=eight, known=knowns)
def test_an_exclusion_changes_words_and_never_the_outcome(
    symptoms: dict[Symptom, bool | None], known: Answered
) -> None:
    explained = replace(known, ill_recently=True, eating_enough=False)

    assert judge(symptoms, explained).outcome is judge(symptoms, known).outcome


@given(symptoms=eight, known=knowns)
def test_not_knowing_lies_between_the_two_answers(
    symptoms: dict[Symptom, bool | None], known: Answered
) -> None:
    mild, unknown, grave = (
        judge(symptoms, replace(known, two_weeks=answer)).outcome for answer in (False, None, True)
    )

    assert mild <= unknown <= grave
