"""What the morning is said to look like: the cause of a tired day is one that Ada's body would know."""

from __future__ import annotations

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Scope
from bot.coach.morning import Morning
from bot.coach.season import Event, PastRace, Season
from bot.coach.state import State
from tests.coach.builders import hard, morning, steady
from tests.coach.logged import logged_morning


def after(one: Morning) -> str:
    advice = advise(one)
    assert advice.state is State.ACUTE_FATIGUE
    assert advice.looks_like is not None
    return str(advice.looks_like.facts["after"])


def test_dead_legs_after_a_race_or_a_key_session_name_it() -> None:
    raced = Season(last_race=PastRace(Event.TEN_K, 3))

    assert after(logged_morning("eerh", legs=1)) == "key"
    assert after(logged_morning("eerheee", legs=1)) == "nothing"
    assert after(logged_morning("eerh", legs=1, season=raced)) == "race"


@pytest.mark.parametrize("letters", ["eerh", "eerheee"])
def test_a_short_night_with_fresh_legs_is_its_own_cause(letters: str) -> None:
    assert after(logged_morning(letters, legs=4, sleep_h=4.5)) == "night"


def test_a_mood_that_has_been_low_for_days_is_not_gone_tomorrow() -> None:
    low = morning(mood=2, legs=4, past=steady(6, mood=2), planned=hard())

    assert after(low) == "gathered"


def test_who_is_tired_all_over_is_not_told_that_it_is_normal() -> None:
    advice = advise(morning(legs=2, scope=Scope.WHOLE_BODY))

    assert advice.state is State.NORMAL_TRAINING_FATIGUE
    assert advice.looks_like is None
    only_legs = advise(morning(legs=2, scope=Scope.LEGS_ONLY)).looks_like
    assert only_legs is not None
