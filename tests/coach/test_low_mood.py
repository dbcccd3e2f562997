"""Ada's mood is low for weeks: a caring word on the first morning, and every two weeks while it lasts."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import advise
from bot.coach.checkin import RedFlag
from bot.coach.low_mood import begins_today
from bot.coach.morning import Morning
from bot.coach.rulebook import Weight
from tests.coach.builders import SILENT, Said, ada, codes, morning, said, steady
from tests.coach.lives import mornings
from tests.coach.spoken import FEWER, message_of

LOW, GOOD = said(mood=2), said(mood=4)


def says_so(past: list[Said], mood: int | None = 2) -> bool:
    return "MOOD_LOW_WEEKS" in codes(advise(morning(past=past, mood=mood)))


@pytest.mark.parametrize(
    ("past", "spoken"),
    [
        ([LOW] * 10, False),  # eleven mornings, ten days apart: not two weeks yet
        ([LOW] * 11, True),
        ([LOW] * 12, False),  # it was said yesterday
        ([LOW] * 24, False),
        ([LOW] * 25, True),  # two weeks ago, and nothing has changed
        ([LOW] * 26, False),
        ([LOW, *[SILENT] * 5, *[LOW] * 4, SILENT], False),  # six moods: too few to speak of weeks
        ([LOW, *[SILENT] * 5, *[LOW] * 5], True),
        ([GOOD] * 3 + [LOW] * 8, True),  # 9 of 12
        ([GOOD] * 4 + [LOW] * 7, False),  # 8 of 12
        ([GOOD] * 7 + [LOW] * 8, False),  # 9 of the last 14
        ([GOOD] * 8 + [LOW] * 9, True),  # 10 of 14
        ([GOOD] * 20, False),
    ],
)
def test_it_is_said_on_the_first_morning_on_which_most_of_two_weeks_were_low(
    past: list[Said], spoken: bool
) -> None:
    assert says_so(past) is spoken


def test_a_mood_that_was_not_told_neither_says_it_nor_swallows_it() -> None:
    assert not says_so([LOW] * 11, mood=None)
    assert says_so([*[LOW] * 11, said(mood=None)])
    assert says_so([*[LOW] * 11, SILENT])


def test_a_low_first_week_is_not_called_two_weeks() -> None:
    """Whoever begins on a low morning is told of the week, and of nothing that nobody can know yet."""
    told = {code for days in range(11) for code in codes(advise(morning(past=[LOW] * days, mood=1)))}

    assert "MOOD_LOW_PERSISTENT" in told
    assert "MOOD_LOW_WEEKS" not in told


def test_a_better_day_between_does_not_bring_it_again_within_two_weeks() -> None:
    """Low for two weeks, said; then so many good and low days that it ends and begins anew."""
    first = [LOW] * 12
    better = [GOOD] * 3
    again_after = [days for days in range(1, 20) if says_so([*first, *better, *[LOW] * days])]

    assert len(again_after) <= 1
    assert all(len(better) + days + 1 >= 14 for days in again_after)


@given(st.lists(st.sampled_from([LOW, LOW, GOOD, said(mood=None), SILENT]), max_size=60))
def test_between_two_caring_words_lie_two_weeks(life: list[Said]) -> None:
    spoken = [
        day
        for day, one in enumerate(life)
        if one.said and begins_today(morning(past=life[:day], mood=one.said["mood"]))
    ]

    assert all(later - sooner >= 14 for sooner, later in pairwise(spoken))


@FEWER
@given(mornings())
def test_it_is_always_told_when_it_is_time_and_changes_nothing(one: Morning) -> None:
    advice = advise(one)

    assert ("MOOD_LOW_WEEKS" in codes(advice)) == begins_today(one)
    assert all(reason.weight is Weight.NOTE for reason in advice.reasons if reason.code == "MOOD_LOW_WEEKS")


def test_the_words_are_warm_name_people_and_stand_apart_from_the_reasons() -> None:
    one = morning(past=[LOW] * 11, mood=2, legs=1, sleep_h=4, runner=ada(zone="Europe/London"))
    message = message_of(one)
    why, _, below = message.partition("Do:")

    assert "You need not carry that alone: a friend, your doctor or Samaritans on 116 123 can help" in below
    assert "about two weeks" not in why
    assert not re.search("depress|disorder|diagnos", message, re.IGNORECASE)


def test_it_is_said_even_beside_a_warning_sign() -> None:
    one = morning(past=[LOW] * 11, mood=2, red_flags=[RedFlag.FAINTING])

    assert "MOOD_LOW_WEEKS" in codes(advise(one))
    assert codes(advise(one))[0] == "RED_FLAG_SYMPTOM"


def test_who_is_well_reads_nothing_of_it() -> None:
    assert "carry" not in message_of(morning(past=steady(30)))
