"""What the amounts and names of one of Ada's lines say of each other."""

from __future__ import annotations

from datetime import date

import pytest

from bot.coach.workout import Sport
from bot.words.log_lines import log_line
from bot.words.log_read import NO_LOG, Doubt, LogRead

THURSDAY = date(2024, 5, 16)


@pytest.mark.parametrize(
    ("typed", "sure"),
    [
        ("ran 30k 3:44", True),
        ("ran 30k 3:45", True),
        ("ran 30k 3:46", False),
        ("ran 24k 3:11", True),
        ("ran 24k 3:12", False),
        ("ran 24k 3:13", False),
    ],
)
def test_hours_are_believed_where_they_make_no_slow_run_or_no_pace(typed: str, sure: bool) -> None:
    assert log_line(typed, THURSDAY).sure is sure


def test_what_is_hours_of_slow_running_or_a_pace_is_asked_back_with_both() -> None:
    read = log_line("ran 30k 5:10", THURSDAY)

    assert read.doubts == (Doubt.HOURS_OR_MINUTES,)
    assert read.either_min == (310, 155)


def test_a_distance_shorter_than_its_repetitions_is_that_of_a_piece() -> None:
    assert log_line("ran 6x400, 2.4 km", THURSDAY).distance_km == 2.4
    assert log_line("ran 6x400, 2.3 km", THURSDAY).doubts == (Doubt.SEVERAL_AMOUNTS,)
    assert log_line("ran 3 x 1 mile, 4 km", THURSDAY).doubts == (Doubt.SEVERAL_AMOUNTS,)


def test_the_same_amount_said_twice_is_two_sessions() -> None:
    assert log_line("ran 5k morning, 5k evening", THURSDAY).doubts == (Doubt.SEVERAL_AMOUNTS,)
    assert log_line("bike 30 min morning, 30 min evening", THURSDAY).doubts == (Doubt.SEVERAL_AMOUNTS,)


def test_a_run_beside_another_sport_is_not_that_sport_done_hard() -> None:
    for typed in ("did intervals and gym 1h", "tempo + bike 40 min", "did 8x400 + core 10 min"):
        read = log_line(typed, THURSDAY)

        assert Doubt.SEVERAL_SESSIONS in read.doubts
        assert read.sport is None


def test_a_pulse_is_no_duration_and_an_hour_no_pulse() -> None:
    assert log_line("run 1 hr 5 min", THURSDAY).duration_min == 65
    assert log_line("8k 44:10 hr 148", THURSDAY).duration_min == 44.17
    assert not log_line("ran 8 hr 52", THURSDAY).sure


def test_the_name_of_a_shoe_is_no_run_on_a_trail() -> None:
    assert log_line("Pegasus Trail 4", THURSDAY) == NO_LOG
    assert log_line("trail 2h", THURSDAY) == LogRead(is_log=True, sport=Sport.RUN, duration_min=120)
