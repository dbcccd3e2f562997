"""What the titles in Ada's training calendar plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.measures import SESSION_KM, SESSION_MIN
from bot.coach.workout import SessionKind
from bot.words.plan_titles import NOT_UNDERSTOOD, PlannedRead, planned_in
from bot.words.training_words import vocabulary
from bot.words.typed_line import LONGEST_LINE
from tests.tables import every_row
from tests.words import checked_lines as checked
from tests.words import training_lines as lines


def told(read: PlannedRead) -> str:
    """The reading in the words of the table."""
    if not read.understood:
        return "not understood"
    parts = [str(read.kind)]
    parts += [f"km={read.km:.3f}".rstrip("0").rstrip(".")] if read.km is not None else []
    parts += [f"min={read.minutes:g}"] if read.minutes is not None else []
    parts += [f"sessions={read.sessions}"] if read.sessions > 1 else []
    return " ".join(parts)


@every_row("row", [*lines.TITLES, *checked.TITLES])
def test_a_title_is_read_or_said_not_to_be_understood(row: str) -> None:
    title, _, expected = row.rpartition(" => ")

    assert told(planned_in(title)) == expected


def test_the_table_is_as_long_as_promised() -> None:
    assert len(lines.TITLES) >= 60


def test_the_calendar_says_how_long_where_the_title_does_not() -> None:
    assert planned_in("Easy run", 50).minutes == 50
    assert planned_in("Easy run 40 min", 50).minutes == 40
    assert planned_in("Easy run").minutes is None


@pytest.mark.parametrize(
    ("of_calendar", "minutes"), [(0, None), (1, 1), (1440, 1440), (1441, None), (-5, None)]
)
def test_an_entry_that_no_session_fills_says_nothing(of_calendar: float, minutes: float | None) -> None:
    assert planned_in("Yoga", of_calendar).minutes == minutes


def test_an_hour_in_the_calendar_is_no_promise_to_run_24_km_in_it() -> None:
    assert planned_in("Long run 24 km", 60).minutes is None
    assert planned_in("Long run 24 km", 140).minutes == 140


def test_neither_a_race_nor_rest_is_as_long_as_its_entry() -> None:
    assert planned_in("10k race", 240).minutes is None
    assert planned_in("Rest", 60).minutes is None


def test_the_kilometres_of_repetitions_are_not_added_up() -> None:
    assert planned_in("8 x 400 m").km is None
    assert planned_in("8 x 400 m, 10 km total").km == 10


def test_kilometres_on_top_of_others_are_no_whole() -> None:
    assert planned_in("Long run 20 km with 5 km tempo").km == 20
    assert planned_in("Long run 20 km then 5 km tempo").km is None


def test_an_hour_in_the_calendar_is_enough_for_what_is_not_run() -> None:
    assert planned_in("Swim 2 km", 60).minutes == 60
    assert planned_in("Bike 40 km", 90).minutes == 90


def test_only_running_has_running_kilometres() -> None:
    assert planned_in("Bike 40 km") == PlannedRead(SessionKind.CROSS, None, None, understood=True)


def test_a_run_without_a_kind_keeps_its_distance_and_is_listed() -> None:
    read = planned_in("Run 10 km")

    assert (read.kind, read.km, read.understood) == (None, 10, False)


def test_a_story_and_a_question_are_no_plan() -> None:
    assert planned_in("Easy run" + " " * LONGEST_LINE) == NOT_UNDERSTOOD
    assert planned_in("Easy run?") == NOT_UNDERSTOOD


def holds(read: PlannedRead) -> None:
    """What is true of every reading."""
    assert read.km is None or SESSION_KM.low <= read.km <= SESSION_KM.high
    assert read.minutes is None or SESSION_MIN.low <= read.minutes <= SESSION_MIN.high
    assert not read.understood or (read.kind is not None and not read.unread)


@given(st.text(max_size=250), st.none() | st.floats())
def test_whatever_the_title_the_reading_keeps_within_bounds(title: str, minutes: float | None) -> None:
    holds(planned_in(title, minutes))


WORDS = [
    *sorted(vocabulary().known),
    "8",
    "45'",
    "10 km",
    "5 km",
    "3 x 10 min",
    "1:15",
    ",",
    "+",
    "400 m",
    "2h",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_row_of_known_words_is_read_within_bounds(words: list[str]) -> None:
    holds(planned_in(" ".join(words), 60))
