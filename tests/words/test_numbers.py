"""One typed answer, read into a number."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.measures import OutOfRange
from bot.coach.runner import DistanceUnit
from bot.words import numbers
from bot.words.numbers import Expected, NotUnderstood

KM, MILES = DistanceUnit.KM, DistanceUnit.MILES

READERS: list[Callable[[str], object]] = [
    numbers.sleep_h,
    numbers.pulse_bpm,
    numbers.rating,
    lambda text: numbers.rating(text, measures.MOOD),
    numbers.clock_time,
    lambda text: numbers.distance_km(text, KM),
    lambda text: numbers.distance_km(text, MILES, measures.LONGEST_RUN_KM),
    numbers.minutes,
    numbers.days,
]


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "7.5",
            "7,5",
            "7:30",
            "7:30 h",
            "7h30",
            "7 h 30 min",
            "7½",
            "7 1/2",
            "about 7.5",
            "450 min",
            "7h30m",
            "7 hrs 30",
        ),
        *(
            "seven and a half",
            "7 hours and a half",
            "7.5 hours last night",
            "I slept 7.5 hours",
            "~7,5",
            "7.5h!",
        ),
        *(
            "７：３０",
            "٧٫٥",
            "7\u202f½",
            "7\u2009h\u200930",
            "😴 7.5 😴",
            " 7.5 ",
            "7.5.",
            "7 hours and 30 minutes",
        ),
    ],
)
def test_ada_may_write_seven_and_a_half_hours_of_sleep_as_she_likes(typed: str) -> None:
    assert numbers.sleep_h(typed) == 7.5


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("seven", 7.0),
        ("7", 7.0),
        ("7️⃣", 7.0),
        ("half an hour", 0.5),
        ("7.1", 7.0),
        ("7.13", 7.25),
        ("7.30", 7.25),
        ("0", 0),
    ],
)
def test_sleep_is_kept_to_the_quarter_of_an_hour(typed: str, hours: float) -> None:
    assert numbers.sleep_h(typed) == hours


@pytest.mark.parametrize(
    "typed",
    ["", "7-8", "not 7", "7²", "7:75", "1e3", "<7", "well", "7 8", "1,200", "🤷", "1/0", "0/0", "5/3"],
)
def test_an_answer_that_could_mean_two_things_is_asked_back(typed: str) -> None:
    with pytest.raises(NotUnderstood) as asked_back:
        numbers.sleep_h(typed)
    assert asked_back.value.text == typed
    assert asked_back.value.expected is Expected.SLEEP


@pytest.mark.parametrize(
    ("reader", "just_inside", "just_outside"),
    [
        (numbers.sleep_h, ["0", "14", "14:00", "840 min"], ["-0.1", "14.1", "14:01", "841 min", "30"]),
        (numbers.pulse_bpm, ["25", "120"], ["24", "24.9", "120.1", "121", "300", "-52"]),
        (numbers.rating, ["1", "5"], ["0", "0.5", "5.5", "6", "-3"]),
        (lambda text: numbers.distance_km(text, KM), ["0", "300", "186.4 mi"], ["-1", "300.1", "187 miles"]),
        (numbers.minutes, ["10", "240", "4h", "4:00"], ["9", "241", "4:01", "0"]),
        (numbers.days, ["0", "7"], ["-1", "8"]),
    ],
)
def test_values_nobody_can_have_are_refused_with_their_bounds(
    reader: Callable[[str], object], just_inside: list[str], just_outside: list[str]
) -> None:
    for typed in just_inside:
        reader(typed)
    for typed in just_outside:
        with pytest.raises(OutOfRange, match="is outside"):
            reader(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "52",
            "52 bpm",
            "52bpm",
            "hr 52",
            "HR: 52",
            "52.4",
            "51,6",
            "fifty two",
            "fifty-two",
            "❤️ 52",
            "52/min",
        ),
        *("my resting heart rate is 52", "pulse 52", "52 beats per minute", "about 52", "rhr=52"),
    ],
)
def test_a_resting_heart_rate_is_whole_beats_a_minute(typed: str) -> None:
    assert numbers.pulse_bpm(typed) == 52


@pytest.mark.parametrize(
    ("typed", "legs"),
    [
        *(
            ("dead", 1),
            ("heavy", 2),
            ("ok", 3),
            ("good", 4),
            ("springy", 5),
            ("Heavy!", 2),
            ("my legs feel heavy", 2),
        ),
        *(
            ("3.5", 3.5),
            ("3½", 3.5),
            ("4/5", 4),
            ("4 out of 5", 4),
            ("legs: 4", 4),
            ("👍 4", 4),
            ("three", 3),
        ),
    ],
)
def test_legs_are_a_number_or_one_of_their_words(typed: str, legs: float) -> None:
    assert numbers.rating(typed) == legs


@pytest.mark.parametrize(
    ("typed", "mood"), [("grumpy", 2), ("irritable", 1), ("great", 5), ("fine", 3), ("mood 4", 4)]
)
def test_mood_has_words_of_its_own(typed: str, mood: float) -> None:
    assert numbers.rating(typed, measures.MOOD) == mood


@pytest.mark.parametrize(
    ("typed", "scale"),
    [
        ("not good", measures.LEGS),
        ("8/10", measures.LEGS),
        ("3.3", measures.LEGS),
        ("3.5", measures.MOOD),
        ("springy", measures.MOOD),
    ],
)
def test_a_denied_word_and_a_step_the_scale_lacks_are_no_rating(typed: str, scale: measures.Scale) -> None:
    with pytest.raises(NotUnderstood):
        numbers.rating(typed, scale)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        *(
            ("6:45", "06:45"),
            ("0645", "06:45"),
            ("645", "06:45"),
            ("6.45", "06:45"),
            ("6h45", "06:45"),
            ("at 6:45", "06:45"),
        ),
        *(
            ("7", "07:00"),
            ("7am", "07:00"),
            ("7 a.m.", "07:00"),
            ("7 o'clock", "07:00"),
            ("7 in the morning", "07:00"),
        ),
        *(
            ("7:30 pm", "19:30"),
            ("7:30PM", "19:30"),
            ("19h30", "19:30"),
            ("19h", "19:00"),
            ("7 in the evening", "19:00"),
        ),
        *(
            ("12am", "00:00"),
            ("12 pm", "12:00"),
            ("noon", "12:00"),
            ("midnight", "00:00"),
            ("24:00", "00:00"),
        ),
        *(
            ("half past six", "06:30"),
            ("quarter to 7", "06:45"),
            ("5 to 12 pm", "11:55"),
            ("six thirty", "06:30"),
        ),
        *(("８：１５", "08:15"), ("19 Uhr", "19:00"), ("⏰ 7:00", "07:00"), ("12:59 am", "00:59")),
    ],
)
def test_a_time_of_day_may_be_written_in_many_ways(typed: str, shown: str) -> None:
    assert numbers.clock_time(typed) == time.fromisoformat(shown)


@pytest.mark.parametrize(
    "typed", ["25", "24:01", "6:60", "13am", "7:5", "soon", "7-8", "", "-7", "half to 7", "61 to 7"]
)
def test_a_time_no_clock_shows_is_asked_back(typed: str) -> None:
    with pytest.raises(NotUnderstood) as asked_back:
        numbers.clock_time(typed)
    assert asked_back.value.expected is Expected.CLOCK


@pytest.mark.parametrize(
    ("typed", "unit", "km"),
    [
        *(
            ("40", KM, 40.0),
            ("40 km", KM, 40.0),
            ("40k", KM, 40.0),
            ("40 km per week", KM, 40.0),
            ("40,5", KM, 40.5),
        ),
        *(
            ("25 mi", KM, 40.2),
            ("25 miles", KM, 40.2),
            ("25", MILES, 40.2),
            ("40 km", MILES, 40.0),
            ("25 miles a week", KM, 40.2),
        ),
    ],
)
def test_a_bare_distance_is_in_the_runners_own_unit(typed: str, unit: DistanceUnit, km: float) -> None:
    assert numbers.distance_km(typed, unit) == km


@pytest.mark.parametrize("typed", ["25 m", "1,200 km", "1.200", "far", "40-50"])
def test_metres_and_thousands_are_asked_back(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        numbers.distance_km(typed, KM)


@pytest.mark.parametrize(
    ("typed", "spent_min"),
    [
        *(
            ("45", 45),
            ("45 min", 45),
            ("45'", 45),
            ("45m", 45),
            ("1h", 60),
            ("an hour", 60),
            ("1:15", 75),
            ("1 h 20", 80),
        ),
        *(
            ("1h20m", 80),
            ("1.5h", 90),
            ("1½ h", 90),
            ("an hour and a half", 90),
            ("1:00:30", 60),
            ("half an hour", 30),
        ),
    ],
)
def test_minutes_may_be_said_as_hours(typed: str, spent_min: int) -> None:
    assert numbers.minutes(typed) == spent_min


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("4", 4),
        ("4 days", 4),
        ("4 days a week", 4),
        ("4x", 4),
        ("four times a week", 4),
        ("every day", 7),
        ("never", 0),
    ],
)
def test_days_a_week_are_whole(typed: str, count: int) -> None:
    assert numbers.days(typed) == count


@pytest.mark.parametrize("typed", ["3.5", "3-4", "some"])
def test_half_a_day_is_asked_back(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        numbers.days(typed)


ANYTHING = st.one_of(
    st.text(max_size=100),
    st.text(alphabet="0123456789.,:/-+½¼ hminkapo'x", max_size=25),
    st.integers().map(str),
    st.floats().map(str),
    st.just("9" * 5000),
)


@given(ANYTHING)
def test_whatever_is_typed_is_a_value_or_one_of_two_exceptions(typed: str) -> None:
    for reader in READERS:
        with contextlib.suppress(NotUnderstood, OutOfRange):
            reader(typed)


@given(st.integers(0, 14 * 4).map(lambda quarters: quarters / 4))
def test_sleep_that_the_bot_shows_is_read_back_as_the_same(hours: float) -> None:
    whole, part = divmod(round(hours * 60), 60)
    for shown in (
        f"{hours:g}",
        f"{hours:g} h".replace(".", ","),
        f"{whole}:{part:02d}",
        f"{whole} h {part} min",
    ):
        assert numbers.sleep_h(shown) == hours


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_time_that_the_bot_shows_is_read_back_as_the_same(at: time) -> None:
    for shown in (f"{at:%H:%M}", f"{at:%H%M}", f"{at:%I:%M %p}", f"{at.hour}.{at.minute:02d}"):
        assert numbers.clock_time(shown) == at


@given(
    st.integers(0, 3000).map(lambda tenths: tenths / 10),
    st.integers(25, 120),
    st.integers(10, 240),
    st.integers(0, 7),
)
def test_other_values_that_the_bot_shows_are_read_back_as_the_same(
    km: float, bpm: int, spent_min: int, count: int
) -> None:
    assert numbers.distance_km(f"{km:g} km", MILES) == km
    assert numbers.pulse_bpm(f"{bpm} bpm") == bpm
    assert numbers.minutes(f"{spent_min} min") == spent_min
    assert numbers.minutes(f"{spent_min // 60}:{spent_min % 60:02d}") == spent_min
    assert numbers.days(f"{count} days a week") == count


@given(st.integers(2, 10).map(lambda halves: halves / 2))
def test_legs_that_the_bot_shows_are_read_back_as_the_same(legs: float) -> None:
    assert numbers.rating(f"{legs:g}") == legs
    assert numbers.rating(f"{legs:g}/5".replace(".", ",")) == legs
