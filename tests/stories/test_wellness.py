"""Ada brings a table of wellness from Intervals.icu."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.checkin import CheckIn, Pain, Scope, Tag
from bot.diary.ownership.everything import (
    Everything,
    KeptCheckIn,
)
from bot.routines.owning.errors import Problem, UnreadableExport
from bot.routines.owning.wellness import (
    MOST_LEFT_OUT,
    MOST_ROWS,
    MOST_TABLE_BYTES,
    Wellness,
    looks_like_wellness,
)
from bot.routines.owning.wellness import read_wellness as read_bytes
from tests.stories.exports import (
    DAY,
    ONE_DAY,
    WORDS,
)

TODAY = DAY


def read_wellness(text: str) -> Wellness:
    return read_bytes(text.encode(), TODAY)


def is_wellness(text: str) -> bool:
    return looks_like_wellness(text.encode())


HEADER = (
    "date,weight,restingHR,hrv,sleepSecs,sleepScore,"
    "sleepQuality,soreness,fatigue,stress,mood,motivation,injury"
)


def wellness_of(**told: object) -> CheckIn:
    """The day of a table with these columns alone."""
    names, cells = ",".join(told), ",".join(map(str, told.values()))
    found = read_wellness(f"date,{names}\n2026-05-10,{cells}\n")
    assert found.left_out == ()
    return found.check_ins[0] if found.check_ins else CheckIn(DAY - ONE_DAY)


def test_a_day_of_a_wellness_table_becomes_the_answers_it_holds() -> None:
    text = f"\ufeff{HEADER}\r\n2026-05-10,61.2,52,71,26100,88,2,3,4,3,3,2,2\r\n2026-05-09,,,,,,,,,,,,\r\n"

    assert is_wellness(text)
    found = read_wellness(text)
    assert found.left_out == ()
    assert found.check_ins == (
        CheckIn(
            DAY - ONE_DAY,
            legs=1.0,
            scope=Scope.WHOLE_BODY,
            sleep_h=7.25,
            sleep_quality=4,
            mood=3,
            resting_hr_bpm=52,
            pain=Pain.NIGGLE,
            tags=frozenset({Tag.STRESS}),
        ),
    )
    assert found.everything == Everything(check_ins=(KeptCheckIn(found.check_ins[0]),))


@pytest.mark.parametrize(("theirs", "ours"), [(1, 5), (2, 4), (3, 3), (4, 2)])
def test_their_best_is_one_and_ours_is_five(theirs: int, ours: int) -> None:
    assert wellness_of(mood=theirs).mood == ours
    assert wellness_of(sleepQuality=theirs).sleep_quality == ours


@pytest.mark.parametrize(
    ("soreness", "fatigue", "legs", "scope"),
    [
        (1, "", 4, None),
        (1, 1, 4, None),
        (1, 2, 3, None),
        (2, "", 3, None),
        (3, "", 2, None),
        (3, 2, 2, Scope.LEGS_ONLY),
        (1, 3, 2, Scope.WHOLE_BODY),
        (4, 1, 1, Scope.LEGS_ONLY),
        (2, 4, 1, Scope.WHOLE_BODY),
        ("", 4, None, None),
    ],
)
def test_sore_or_worn_out_legs_are_heavy_and_nobody_else_speaks_of_legs(
    soreness: object, fatigue: object, legs: float | None, scope: Scope | None
) -> None:
    told = wellness_of(soreness=soreness, fatigue=fatigue)

    assert (told.legs, told.scope) == (legs, scope)


@pytest.mark.parametrize(
    ("injury", "pain"),
    [(1, Pain.NONE), (2, Pain.NIGGLE), (3, Pain.ALTERING_GAIT), (4, Pain.ALTERING_GAIT), ("", None)],
)
def test_an_injury_is_a_pain(injury: object, pain: Pain | None) -> None:
    assert wellness_of(injury=injury, mood=1).pain is pain


@pytest.mark.parametrize(("stress", "noted"), [(2, False), (3, True), (4, True)])
def test_much_stress_is_noted(stress: int, noted: bool) -> None:
    assert (Tag.STRESS in wellness_of(stress=stress, mood=1).tags) is noted


def test_nobody_was_asked_about_warning_signs_so_no_day_is_finished() -> None:
    told = wellness_of(soreness=1, restingHR=50)

    assert not told.closed
    assert not told.checked_in
    assert told.illness is None


@pytest.mark.parametrize(("name", "cell"), [("restingHR", 0), ("sleepSecs", 0), ("mood", 0), ("mood", "")])
def test_nothing_and_zero_say_that_nothing_was_measured(name: str, cell: object) -> None:
    assert wellness_of(**{name: cell, "soreness": 2}) == CheckIn(DAY - ONE_DAY, legs=3.0)


@pytest.mark.parametrize(
    ("name", "cell", "fits"),
    [
        ("restingHR", 24, False),
        ("restingHR", 25, True),
        ("restingHR", 120, True),
        ("restingHR", 121, False),
        ("sleepSecs", 14 * 3600, True),
        ("sleepSecs", 14 * 3600 + 1, False),
        ("sleepSecs", -1, False),
        ("mood", 5, False),
        ("mood", 2.5, False),
        ("mood", "good", False),
        ("soreness", "nan", False),
        ("restingHR", "1e999", False),
    ],
)
def test_a_cell_nobody_can_have_is_left_out_and_the_day_is_kept(name: str, cell: object, fits: bool) -> None:
    found = read_wellness(f"date,injury,{name}\n2026-05-10,1,{cell}\n")

    assert [one.pain for one in found.check_ins] == [Pain.NONE]
    assert len(found.left_out) == (0 if fits else 1)
    for why in found.left_out:
        assert (why.facts["row"], why.facts["field"]) == (2, name)
        assert WORDS.say(why.sentence, **why.facts)


@pytest.mark.parametrize("day", ["", "10.5.2026", "2026-02-30", "1999-12-31", "2026-05-12"])
def test_a_row_without_a_day_is_left_out(day: str) -> None:
    found = read_wellness(f"date,mood\n{day},1\n2026-05-10,1\n")

    assert [one.day for one in found.check_ins] == [DAY - ONE_DAY]
    (why,) = found.left_out
    assert (why.facts["row"], why.facts["field"]) == (2, "date")
    assert WORDS.say(why.sentence, **why.facts)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.NO_DAYS),
        ("day,mood\n2026-05-10,1", Problem.NO_DAYS),
        ("date,mood\n" + "9" * 200_000, Problem.NO_TABLE),
        ("date,mood\n" + "\n" * MOST_TABLE_BYTES, Problem.TABLE_TOO_LARGE),
    ],
)
def test_a_table_that_cannot_be_read_says_why(text: str, problem: Problem) -> None:
    with pytest.raises(UnreadableExport) as caught:
        read_wellness(text)

    assert caught.value.problem is problem
    assert WORDS.say(caught.value.sentence, **caught.value.facts)


@pytest.mark.parametrize("text", ["date,session\n", "mood\n", "", "date;title\n", "date,title,minutes\n"])
def test_other_tables_are_not_taken_for_wellness(text: str) -> None:
    assert not is_wellness(text)


@pytest.mark.parametrize(("rows", "fits"), [(MOST_ROWS, True), (MOST_ROWS + 1, False)])
def test_a_table_has_as_many_rows_as_days_in_fifty_years(rows: int, fits: bool) -> None:
    text = "date,mood\n" + "2026-05-10,1\n" * rows

    if fits:
        assert len(read_wellness(text).check_ins) == 1
        return
    with pytest.raises(UnreadableExport) as caught:
        read_wellness(text)
    assert caught.value.problem is Problem.TOO_MANY_ROWS
    assert "more than 20,000 rows" in WORDS.say(caught.value.sentence, **caught.value.facts)


def test_of_a_table_full_of_nonsense_the_first_cells_are_told_and_the_rest_counted() -> None:
    found = read_wellness("date,mood,stress\n" + "2026-05-10,x,9\n" * MOST_LEFT_OUT)

    assert found.check_ins == ()
    assert (len(found.left_out), found.unread) == (MOST_LEFT_OUT, 2 * MOST_LEFT_OUT)


def test_todays_row_is_left_to_todays_check_in() -> None:
    found = read_wellness("date,mood\n2026-05-10,1\n2026-05-11,4\n")

    assert [one.day for one in found.check_ins] == [DAY - ONE_DAY]
    assert found.today
    assert found.unread == 0
    assert not read_wellness("date,mood\n2026-05-10,1\n").today


@pytest.mark.parametrize(
    "text",
    [
        "date;restingHR;sleepSecs;mood\r\n2026-05-10;52,0;27000,5;2\r\n",
        "date\trestingHR\tsleepSecs\tmood\n2026-05-10\t52\t27000.5\t2\n",
        '"date";"mood";"restingHR";"sleepSecs"\n"2026-05-10";"2";"52";"27000,5"\n',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_as_a_spreadsheet_writes_it_is_read(text: str, encoding: str) -> None:
    data = text.encode(encoding)

    assert looks_like_wellness(data)
    (told,) = read_bytes(data, TODAY).check_ins
    assert (told.resting_hr_bpm, told.mood) == (52, 4)
    assert told.sleep_h == pytest.approx(7.5, abs=0.001)


@given(st.text(max_size=200))
def test_any_text_is_a_table_or_says_why_not(text: str) -> None:
    try:
        found = read_wellness("date,mood,restingHR\n" + text)
    except UnreadableExport as why:
        WORDS.say(why.sentence, **why.facts)
    else:
        assert all(one.day < TODAY for one in found.check_ins)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_say_why_not(data: bytes) -> None:
    looks_like_wellness(data)
    with suppress(UnreadableExport):
        read_bytes(b"date;mood\n" + data, TODAY)


def test_only_what_the_coach_asks_is_taken_from_a_table() -> None:
    taken = {"day", "legs", "scope", "sleep_h", "sleep_quality", "mood", "resting_hr_bpm", "pain", "tags"}

    assert taken < {one.name for one in fields(CheckIn)}
    assert measures.MOOD.high == measures.SLEEP_QUALITY.high == 5
