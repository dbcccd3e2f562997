"""What Ada is told of her night, of the sleep she lacks, and of her mood."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.coach.rulebook import Reason, Weight
from tests.coach.builders import Said, morning, said, steady
from tests.coach.voiced import AMBER, NOTE, RED, spoken, voice

GOOD, UNKNOWN = Weight.GOOD, Weight.UNKNOWN
LOW_WEEK = steady(4, mood=2)


@pytest.mark.parametrize(
    ("hours", "badly", "code", "facts", "weight"),
    [
        (7, False, "SLEEP_OK", {}, GOOD),
        (6.75, False, "SLEEP_SHORTISH", {}, NOTE),
        (6, False, "SLEEP_SHORTISH", {}, NOTE),
        (5.75, False, "SLEEP_SHORT_NIGHT", {"short": 1, "bad": 0}, AMBER),
        (5, False, "SLEEP_SHORT_NIGHT", {"short": 1, "bad": 0}, AMBER),
        (4.75, False, "SLEEP_SHORT_NIGHT", {"short": 1, "bad": 0}, RED),
        (5.5, True, "SLEEP_SHORT_NIGHT", {"short": 1, "bad": 1}, AMBER),
        (6, True, "SLEEP_SHORT_NIGHT", {"short": 0, "bad": 1}, AMBER),
    ],
)
def test_a_night_is_told_by_its_hours_and_how_it_was(
    hours: float, badly: bool, code: str, facts: dict[str, int], weight: Weight
) -> None:
    told = Reason(code, {"slept_h": hours, **facts}, weight)

    assert voice("SLEEP_SHORT_NIGHT", morning(sleep_h=hours, slept_badly=badly)) == spoken(told)


@pytest.mark.parametrize(
    ("badly", "told"),
    [
        (True, Reason("SLEEP_SHORT_NIGHT", {"short": "unknown", "bad": 1}, AMBER)),
        (False, Reason("SLEEP_UNKNOWN", {}, UNKNOWN)),
    ],
)
def test_a_night_without_hours_is_bad_or_unknown(badly: bool, told: Reason) -> None:
    assert voice("SLEEP_SHORT_NIGHT", morning(sleep_h=None, slept_badly=badly)) == spoken(told)


@pytest.mark.parametrize(
    ("night_h", "debt_h", "weight"), [(6.5, 7.0, AMBER), (6.25, 8.75, AMBER), (6, 10.5, RED)]
)
def test_a_debt_is_told_in_hours_beside_the_need(night_h: float, debt_h: float, weight: Weight) -> None:
    told = Reason("SLEEP_DEBT", {"debt_h": debt_h, "need_h": 7.5}, weight)

    assert voice("SLEEP_DEBT", morning(sleep_h=night_h, past=steady(6, sleep_h=night_h))) == spoken(told)


@pytest.mark.parametrize("past", [[], steady(6, sleep_h=7.5), steady(2, sleep_h=3)])
def test_a_debt_that_is_small_or_not_known_is_not_told(past: Sequence[Said]) -> None:
    assert voice("SLEEP_DEBT", morning(past=past)) is None


# --- moods ---


@pytest.mark.parametrize(
    ("mood", "past", "told"),
    [
        (4, [], Reason("MOOD_OK", {"mood": 4}, GOOD)),
        (3, [], Reason("MOOD_OK", {"mood": 3}, GOOD)),
        (2, [], Reason("MOOD_LOW", {"mood": 2}, AMBER)),
        (None, [], Reason("MOOD_UNKNOWN", {}, UNKNOWN)),
        (None, LOW_WEEK, Reason("MOOD_LOW_PERSISTENT", {"low": 4, "days": 7}, RED)),
        (1, LOW_WEEK, Reason("MOOD_LOW_PERSISTENT", {"low": 5, "days": 7}, RED)),
        (2, [said(mood=2)], Reason("MOOD_LOW", {"mood": 2}, AMBER)),
    ],
)
def test_one_low_mood_is_amber_and_a_low_week_is_red(
    mood: int | None, past: Sequence[Said], told: Reason
) -> None:
    assert voice("MOOD_LOW", morning(mood=mood, past=past)) == spoken(told)
