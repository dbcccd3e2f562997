"""What Ada types about her training, and what the log takes it for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.measures import RPE, SESSION_KM, SESSION_MIN
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.words.log_days import EARLIEST_DAY
from bot.words.log_lines import log_line
from bot.words.log_read import NO_LOG, Doubt, LogRead
from bot.words.training_words import vocabulary
from bot.words.typed_line import LONGEST_LINE
from tests.tables import every_row
from tests.words import checked_lines as checked
from tests.words import training_lines as lines

THURSDAY = date(2024, 5, 16)
TOLD_OF_FIELD = {"km": "distance_km", "min": "duration_min", "rpe": "rpe", "day": "day_offset"}


def told(row: str) -> tuple[str, str]:
    typed, _, expected = row.rpartition(" => ")
    return typed, expected


def read_as(expected: str) -> LogRead:
    """The reading that a row of the table describes."""
    fields: dict[str, object] = {}
    for word in expected.split():
        name, _, value = word.partition("=")
        if value:
            fields[TOLD_OF_FIELD[name]] = int(value) if name == "day" else float(value)
        elif name == "rested":
            fields["rested"] = True
        elif name in set(Outcome):
            fields["outcome"] = Outcome(name)
        elif name in set(SessionKind) and name != "strength":
            fields["kind"] = SessionKind(name)
        else:
            fields["sport"] = Sport(name)
    return LogRead(is_log=True, **fields)  # type: ignore[arg-type]


@every_row("row", [*lines.SAID_CLEARLY, *checked.READ_FOR_CERTAIN])
def test_a_clear_line_is_read_for_certain_in_every_field(row: str) -> None:
    typed, expected = told(row)

    assert log_line(typed, THURSDAY) == read_as(expected)


@every_row("row", lines.NOT_CERTAIN)
def test_a_line_that_may_mean_something_else_is_never_taken_as_certain(row: str) -> None:
    typed, expected = told(row)
    read = log_line(typed, THURSDAY)

    assert not read.sure
    assert (", ".join(read.doubts) if read.is_log else "no log") == expected


@every_row("row", lines.WRITTEN_AFTERWARDS)
def test_lines_nobody_thought_of_at_first_are_read_right_or_asked_back(row: str) -> None:
    typed, expected = told(row)
    read = log_line(typed, THURSDAY)

    if expected in ("ask", "no log"):
        assert not read.sure
        assert read.is_log is (expected == "ask")
    else:
        assert read == read_as(expected)


@every_row("typed", checked.NEVER_CERTAIN)
def test_a_line_with_several_meanings_is_never_certain(typed: str) -> None:
    assert not log_line(typed, THURSDAY).sure


@every_row("typed", checked.NO_LOG)
def test_what_is_not_about_training_that_took_place_is_no_log(typed: str) -> None:
    assert log_line(typed, THURSDAY) == NO_LOG


PROMISED = (
    *("8k 45min rpe 4", "ran 10.5 km in 52:30", "5 miles easy", "bike 40 min", "swim 1500 m"),
    *("strength legs 30 min", "yesterday 12 km long run"),
)
"""What the runner is told that a line may look like."""


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(lines.SAID_CLEARLY) >= 120
    assert len(lines.NOT_CERTAIN) >= 60
    assert {told(row)[0] for row in lines.SAID_CLEARLY} >= set(PROMISED)


def test_no_line_stands_in_a_table_twice() -> None:
    tables = (lines.SAID_CLEARLY, lines.NOT_CERTAIN, lines.WRITTEN_AFTERWARDS, checked.READ_FOR_CERTAIN)
    rows = [told(row)[0] for table in tables for row in table] + checked.NEVER_CERTAIN + checked.NO_LOG

    assert sorted(rows) == sorted(set(rows))


# --- days


def test_the_name_of_a_weekday_is_the_last_one_and_on_that_day_itself_it_is_asked_back() -> None:
    assert log_line("thursday 10k", THURSDAY).doubts == (Doubt.WHICH_DAY,)
    assert log_line("last thursday 10k", THURSDAY).day_offset == -7
    assert log_line("friday 10k", THURSDAY).day_offset == -6
    assert log_line("wednesday 10k", THURSDAY).day_offset == -1


def test_without_knowing_today_the_name_of_a_weekday_is_asked_back() -> None:
    read = log_line("monday 10k")

    assert (read.sure, read.day_offset, read.doubts) == (False, None, (Doubt.WHICH_DAY,))


def test_a_line_speaks_of_at_most_a_month_ago() -> None:
    assert log_line(f"{-EARLIEST_DAY} days ago 10k").sure
    assert log_line(f"{-EARLIEST_DAY + 1} days ago 10k").doubts == (Doubt.WHICH_DAY,)


@given(st.integers(0, 6), st.integers(0, 400))
def test_a_weekday_is_never_ahead_and_never_more_than_six_days_back(weekday: int, passed: int) -> None:
    day = THURSDAY + timedelta(days=passed)
    name = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[weekday]
    offset = log_line(f"{name} 10k", day).day_offset

    if day.weekday() == weekday:
        assert offset is None
    else:
        assert offset is not None
        assert -6 <= offset <= -1
        assert (day + timedelta(days=offset)).weekday() == weekday


# --- values at their bounds


@pytest.mark.parametrize(
    ("typed", "sure"),
    [
        ("8k rpe 0", True),
        ("8k rpe 10", True),
        ("8k rpe 10.5", False),
        ("ran 110 km", True),
        ("ran 111 km", False),
        ("ran 400 m", True),
        ("ran 399 m", False),
        ("ran 10 km in 25:00", True),
        ("ran 10 km in 24:59", False),
        ("ran 10 km in 2:30:00", True),
        ("ran 10 km in 2:30:01", False),
        ("swim 12 km", True),
        ("swim 12.1 km", False),
        ("swim 200 m", True),
        ("swim 199 m", False),
        ("gym 240 min", True),
        ("gym 241 min", False),
        ("yoga 5 km", False),
        ("20 km in 64 min", True),
        ("20 km in 63 min", False),
    ],
)
def test_what_nobody_does_in_that_sport_is_asked_back(typed: str, sure: bool) -> None:
    assert log_line(typed).sure is sure


def test_a_value_outside_its_scale_is_told_with_its_bounds_and_never_clipped() -> None:
    read = log_line("ran 500 km rpe 12")

    assert (read.distance_km, read.rpe) == (None, None)
    assert read.doubts == (Doubt.OUT_OF_RANGE,)
    assert [str(beyond) for beyond in read.refused] == [
        "distance of 500 km is outside 0-400 km",
        "effort of 12 is outside 0-10",
    ]


def test_the_number_that_may_be_two_things_is_handed_on_for_the_question() -> None:
    assert (log_line("ran 10").amount, log_line("ran 10").in_m) == (10, False)
    assert (log_line("ran 45m").amount, log_line("ran 45m").in_m) == (45, True)
    assert (log_line("8k 45m").duration_min, log_line("8k 45m").in_m) == (45, False)


@pytest.mark.parametrize(
    ("typed", "either"),
    [
        ("ran 7:30", (450, 7.5)),
        ("ran 8k at 6:30", (52,)),
        ("ran 5 miles at 8:30", (42.5,)),
        ("10k in 3:30", (210, 3.5)),
        ("ran 8k in 42:30", ()),
    ],
)
def test_the_durations_that_a_time_may_mean_are_handed_on(typed: str, either: tuple[float, ...]) -> None:
    assert log_line(typed).either_min == either


@pytest.mark.parametrize(
    ("typed", "km", "minutes"),
    [
        ("8k at 5:30/km", 8, 44),
        ("ran 8 km at 12 km/h", 8, 40),
        ("ran 5 miles, 9 min miles", 8.047, 45),
        ("ran 5 miles at 9:00 pace", 8.047, 45),
        ("ran 40 min at 5:00 per km", 8, 40),
        ("ran 40 min, pace 5:00", None, 40),
        ("ran 8 km in 40 min at 5:02/km", 8, 40),
    ],
)
def test_a_pace_gives_what_was_not_said(typed: str, km: float | None, minutes: float) -> None:
    read = log_line(typed)

    assert read.sure
    assert (read.distance_km, read.duration_min) == (km, minutes)


@pytest.mark.parametrize(
    "typed",
    ["ran 8 km at 0 km/h", "ran 8 km at 5:00/km, at 6:00/km", "ran 8 km in 40 min at 6:00/km"],
)
def test_a_pace_that_does_not_fit_is_asked_back(typed: str) -> None:
    assert log_line(typed).is_log
    assert not log_line(typed).sure


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("1 h 20 min", 80),
        ("1h20m", 80),
        ("2:10 h", 130),
        ("45:30 min", 45.5),
        ("45 min 30 s", 45.5),
        ("45m30s", 45.5),
        ("45'30\"", 45.5),
        ("1:02:30", 62.5),
        ("1.5 h", 90),
        ("1½ hours", 90),
        ("three quarters of an hour", 45),
        ("0:50", 50),
        ("75:30", 75.5),
    ],
)
def test_a_duration_is_read_however_it_is_written(written: str, minutes: float) -> None:
    assert log_line(f"easy run {written}").duration_min == minutes


def test_the_name_of_a_race_holds_its_distance() -> None:
    assert log_line("parkrun 5k 22:30").sure
    assert log_line("parkrun 8k 42:30").doubts == (Doubt.NUMBERS_DISAGREE,)
    assert Doubt.SEVERAL_AMOUNTS in log_line("ran a marathon and a half marathon").doubts
    assert log_line("ran 10k at half marathon pace").distance_km == 10


def test_a_long_walk_is_no_long_run() -> None:
    assert log_line("long walk 1h").kind is None


def test_the_number_before_a_word_for_repetitions_may_be_the_effort() -> None:
    assert log_line("rpe 8 intervals 55 mins") == LogRead(
        is_log=True, sport=Sport.RUN, kind=SessionKind.HARD, duration_min=55, rpe=8
    )
    assert log_line("felt like a 10 km race, 8k").rpe is None


# --- what belongs to somebody else


def test_pain_and_illness_are_no_log_whatever_was_run() -> None:
    assert log_line("ran 10k, knee pain from km 5") == NO_LOG
    assert log_line("10k yesterday and a sore calf") == NO_LOG
    assert log_line("ran 8k, no pain").sure
    assert log_line("strength calves 30 min").sure


def test_the_mornings_answers_beside_a_session_are_asked_back() -> None:
    assert log_line("slept 7h, ran 8k yesterday").doubts == (Doubt.CHECK_IN_TOO,)


def test_the_heart_rate_of_a_run_is_no_resting_heart_rate() -> None:
    assert log_line("8k easy avg hr 141").sure
    assert log_line("hr 52") == NO_LOG


def test_a_story_is_no_line() -> None:
    line = "ran 8k with the dog"

    assert log_line(line + " " * (LONGEST_LINE - len(line))).sure
    assert log_line(line + " " * (LONGEST_LINE - len(line) + 1)) == NO_LOG


# --- laws


AMOUNTS = ["8", "45", "10k", "5:30", "1:30:00", "/km", ",", "3x", "rpe", "400 m", "'"]
WORDS = [*sorted(vocabulary().known), *AMOUNTS]


def holds(read: LogRead) -> None:
    """What is true of every reading."""
    assert all(doubt in set(Doubt) for doubt in read.doubts)
    for value, scale in ((read.distance_km, SESSION_KM), (read.duration_min, SESSION_MIN), (read.rpe, RPE)):
        assert value is None or scale.low <= value <= scale.high
    assert read.day_offset is None or EARLIEST_DAY <= read.day_offset <= 0
    assert read.is_log or read == NO_LOG
    assert not read.sure or (not read.unread and (read.rested or read.sport is not None))
    assert not read.rested or (read.sport, read.kind, read.distance_km, read.duration_min) == (None,) * 4


@given(st.text(max_size=250))
def test_whatever_is_typed_the_reading_keeps_within_bounds(typed: str) -> None:
    holds(log_line(typed, THURSDAY))


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_row_of_known_words_is_read_within_bounds(words: list[str]) -> None:
    holds(log_line(" ".join(words), THURSDAY))


@given(st.sampled_from(lines.SAID_CLEARLY), st.text(alphabet="bcdfgpqvxz", min_size=5, max_size=9))
def test_a_word_nobody_knows_makes_any_line_uncertain(row: str, stranger: str) -> None:
    typed, _ = told(row)

    assert not log_line(f"{stranger} {typed}", THURSDAY).sure


@given(
    st.floats(1, 45).map(lambda km: round(km, 1)),
    st.floats(3.3, 9.5),
    st.sampled_from(["{km} km in {time}", "{time} {km}k", "{km}km, {time}", "run {time} {km} km"]),
)
def test_distance_and_time_are_read_in_any_order(km: float, pace: float, form: str) -> None:
    seconds = max(600, round(km * pace * 60))
    time = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    read = log_line(form.format(km=km, time=time))

    assert read.distance_km == km
    assert read.duration_min == pytest.approx(seconds / 60, abs=0.01)


@pytest.mark.parametrize(
    "token",
    [
        "8k ",
        "1:",
        "5x",
        "10 x 400 m ",
        "easy ",
        "with ",
        "and ",
        "at ",
        "rpe ",
        "1/2 ",
        "h",
        "'",
        "8 easy ",
        "last ",
    ],
)
def test_a_long_row_of_one_token_comes_to_an_end(token: str) -> None:
    holds(log_line((token * LONGEST_LINE)[:LONGEST_LINE], THURSDAY))
    assert log_line(token * 4000) == NO_LOG
