"""The coach's messages as Ada reads them: one voice, one number, nothing that contradicts itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Tag
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.season import Event, Goal, Season
from bot.coach.week import summarise_week
from bot.coach.what_if import what_would_change
from bot.words.advising import advice_message
from bot.words.weekly import details_message, week_message
from bot.words.words import words_in
from tests.coach.builders import ada, easy, hard, morning, said, steady
from tests.coach.logged import logged_morning

WORDS = words_in("en")
SUNDAY = date(2025, 10, 5)


def message(one: Morning, mornings: int = 30) -> str:
    """The advice for this morning in words."""
    advice = advise(one)
    would = what_would_change(one, advice)
    return advice_message(WORDS, one, advice, would, mornings=mornings, learning_until=7)


def week_of(*days: PastDay) -> str:
    return week_message(WORDS, summarise_week(Runner(id=1), days, SUNDAY), DistanceUnit.KM)


def details_of(*days: PastDay) -> str:
    return details_message(WORDS, summarise_week(Runner(id=1), days, SUNDAY), {}, DistanceUnit.KM)


def on(days_ago: int, **answers: object) -> PastDay:
    day = SUNDAY - timedelta(days=days_ago)
    return PastDay(day, CheckIn(**{"legs": 3.0, "closed": True, **answers, "day": day}))  # type: ignore[arg-type]


@pytest.mark.parametrize("flag", RedFlag)
def test_every_red_flag_has_its_words_in_the_advice_and_in_the_week(flag: RedFlag) -> None:
    assert "a doctor" in message(morning(red_flags=[flag])).lower()
    assert "doctor" in week_of(on(2, red_flags=frozenset({flag})))
    assert "cleared" in week_of(on(2, red_flags=frozenset({flag})), on(1, tags=frozenset({Tag.CLEARED})))


def test_a_mean_reads_the_same_wherever_it_stands_in_the_summary() -> None:
    """29 / 8 and the like: rounded twice, one of the two lines would say another tenth."""
    before = [on(7 + place, legs=4.5) for place in range(20)]
    week = [on(place, legs=legs) for place, legs in enumerate([4, 4, 3.5, 3.5, 3.5, 3.5, 3.5])]
    assert "Legs lower than before: 3.6 on average, 4.5" in week_of(*before, *week)
    assert "Legs 3.6 of 5 on average, 4.5 in the four weeks before" in details_of(*before, *week)


def test_general_advice_begins_with_a_professional_and_names_no_minutes() -> None:
    lines = message(morning(legs=2, runner=ada(general_advice_only=True))).splitlines()

    assert "easy, as it feels good" in lines[0]
    assert "min" not in lines[0]
    assert "professional" in lines[1]
    assert not any("Would change it" in line for line in lines)


def test_two_counters_never_stand_in_one_message() -> None:
    first_week = steady(4, pulse=50)

    assert "Learning your usual" not in message(morning(pulse=50, past=first_week), mornings=4)
    assert "Learning your usual: 4 of 7" in message(morning(past=first_week), mornings=4)


def test_with_a_medicine_no_pulse_is_called_lacking() -> None:
    text = message(morning(runner=ada(pulse_medicine=True), tags=[Tag.HEAT]))

    assert "pulse" not in text.partition("Lacking")[2]


def test_the_ten_minute_test_is_said_once() -> None:
    assert message(morning(illness=Illness.ABOVE_NECK)).count("10 min") == 2, "warm up, and walk home"
    assert "Ten-minute test" not in message(morning(pain=Pain.NIGGLE))


def test_a_reminder_of_a_red_flag_stands_beside_an_easy_dose_without_denying_it() -> None:
    text = message(morning(past=[said(red_flags=[RedFlag.FAINTING]), *steady(14)], planned=easy(60)))

    assert "Today: easy" in text
    assert "until then nothing harder than easy" in text
    assert "before you train again" not in text


@pytest.mark.parametrize(
    ("legs", "word"), [(1.5, "between dead and heavy"), (2.5, "between heavy and ok"), (3, ": ok")]
)
def test_half_a_step_of_the_legs_lies_between_two_words(legs: float, word: str) -> None:
    tired = steady(4, mood=2)  # so that heavy legs are not the only thing that is wrong

    assert word in message(morning(legs=legs, past=tired))


def test_a_hard_session_that_is_cut_short_is_not_said_to_go_as_planned() -> None:
    told = message(logged_morning(planned=hard(), season=Season(goal=Goal(Event.HALF, 5))))

    assert "of the hard session planned" in told
    assert "fewer repeats, at the effort planned" in told
    assert "as your plan says" not in told


def test_a_raised_week_is_told_to_a_tenth() -> None:
    assert "54.3 on average" in message(morning(pulse=50, past=[*steady(29, pulse=50), *steady(6, pulse=55)]))
