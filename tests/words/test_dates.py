"""Days as runners type them: read where the words allow one alone, asked back everywhere else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.dates import DateDoubt, Toward, day_said, last_day_said
from bot.words.day_answer import answers_when
from tests.words import checked_lines as checked

MONDAY = date(2026, 5, 11)
WEDNESDAY = date(2026, 11, 18)
days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def on(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


TYPED = {
    "2026-05-30": on(5, 30),
    "2026/5/30": on(5, 30),
    "2027.05.03": on(5, 3, 2027),
    "30 May": on(5, 30),
    "30 may 2026": on(5, 30),
    "30. May": on(5, 30),
    "May 30": on(5, 30),
    "May 30th": on(5, 30),
    "May 30th, 2026": on(5, 30),
    "the 30th of May": on(5, 30),
    "30th May": on(5, 30),
    "May the 30th": on(5, 30),
    "3 Sept": on(9, 3),
    "3 sep.": on(9, 3),
    "1st of June 2027": on(6, 1, 2027),
    "3 May": on(5, 3, 2027),
    "11 May": MONDAY,
    "29 Feb": on(2, 29, 2028),
    "30.5.": on(5, 30),
    "30. 5.": on(5, 30),
    "30.05.2026": on(5, 30),
    "30.5.26": on(5, 30),
    "3.5.2026": on(5, 3),
    "3.5": on(5, 3, 2027),
    "5/5/2027": on(5, 5, 2027),
    "13/6": on(6, 13),
    "6/13": on(6, 13),
    "30-05-2026": on(5, 30),
    "today": MONDAY,
    "tomorrow": on(5, 12),
    "Tomorrow!": on(5, 12),
    "the day after tomorrow": on(5, 13),
    "yesterday": on(5, 10),
    "sunday": on(5, 17),
    "on Sunday": on(5, 17),
    "this sunday": on(5, 17),
    "sun": on(5, 17),
    "next monday": on(5, 18),
    "last sunday": on(5, 10),
    "sunday 17 May": on(5, 17),
    "Sun, 24 May": on(5, 24),
    "in 3 weeks": on(6, 1),
    "in three weeks": on(6, 1),
    "in a week": on(5, 18),
    "in a fortnight": on(5, 25),
    "in 10 days": on(5, 21),
    "in a month": on(6, 11),
    "3 weeks from now": on(6, 1),
    "two weeks ago": on(4, 27),
    "the 24th": on(5, 24),
    "24th": on(5, 24),
    "the 3rd": on(6, 3),
    "the 31st": on(5, 31),
}


@pytest.mark.parametrize(("text", "day"), TYPED.items())
def test_what_allows_one_day_alone_is_read(text: str, day: date) -> None:
    said = day_said(text, MONDAY)

    assert said.day == day
    assert said.rest in ("", "!")


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("03/05", on(3, 5, 2027), on(5, 3, 2027)),
        ("3/5/2027", on(3, 5, 2027), on(5, 3, 2027)),
        ("6/7", on(6, 7), on(7, 6)),
        ("5-6-2026", on(5, 6), on(6, 5)),
        ("monday", MONDAY, on(5, 18)),
        ("next sunday", on(5, 17), on(5, 24)),
    ],
)
def test_what_allows_two_days_is_asked_back(text: str, first: date, second: date) -> None:
    said = day_said(text, MONDAY)

    assert (said.readings, said.doubt, said.day) == ((first, second), DateDoubt.WHICH, None)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        *(
            (text, DateDoubt.NONE_NAMED)
            for text in ("", "Berlin", "May 2027", "8 km 45 min", "3.5 km", "20270524")
        ),
        *(
            (text, DateDoubt.NONE_NAMED)
            for text in ("rpe 4", "10k", "next week", "may be", "1:42:05", "x" * 500)
        ),
        *(
            (text, DateDoubt.NO_SUCH_DAY)
            for text in ("31 June", "29 Feb 2027", "32/1", "2026-13-01", "0 May")
        ),
        ("3 May or 4 May", DateDoubt.SEVERAL),
        ("tomorrow, 3 June", DateDoubt.SEVERAL),
        ("Sunday 24 May 2027", DateDoubt.OTHER_WEEKDAY),
    ],
)
def test_what_names_no_single_day_says_why(text: str, doubt: DateDoubt) -> None:
    said = day_said(text, MONDAY)

    assert (said.day, said.doubt) == (None, doubt)


@pytest.mark.parametrize("row", checked.DAYS)
def test_more_of_what_allows_one_day_alone_is_read(row: str) -> None:
    typed, _, expected = row.rpartition(" => ")

    assert day_said(typed, WEDNESDAY).day == date.fromisoformat(expected)


@pytest.mark.parametrize("typed", checked.NO_SINGLE_DAY)
def test_no_day_is_taken_for_certain_where_another_may_be_meant(typed: str) -> None:
    assert day_said(typed, WEDNESDAY).day is None


def test_a_week_after_the_next_weekday_is_two_days_on_that_weekday_itself() -> None:
    assert day_said("sunday week", MONDAY).day == on(5, 24)
    assert day_said("a week on monday", MONDAY).readings == (on(5, 18), on(5, 25))


def test_a_date_without_its_year_lies_ahead_or_behind_as_it_is_asked() -> None:
    assert day_said("3 May", MONDAY).day == on(5, 3, 2027)
    assert day_said("3 May", MONDAY, Toward.BACK).day == on(5, 3)
    assert day_said("sunday", MONDAY, Toward.BACK).day == on(5, 10)
    assert day_said("the 24th", MONDAY, Toward.BACK).day == on(4, 24)


@pytest.mark.parametrize(("days_ago", "asked_back"), [(27, True), (28, True), (29, False)])
def test_a_day_just_behind_may_be_meant_as_well(days_ago: int, asked_back: bool) -> None:
    behind = MONDAY - timedelta(days=days_ago)

    said = day_said(f"{behind.day} {behind:%B}", MONDAY, slack_days=28)

    assert (behind in said.readings) is asked_back
    assert (said.doubt is DateDoubt.WHICH) is asked_back


def test_the_words_around_a_day_are_kept_as_they_were_typed() -> None:
    assert day_said("marathon 24 May 2027 Berlin", MONDAY).rest == "marathon Berlin"
    assert day_said("Pegasus 41, 3 May", MONDAY).rest == "Pegasus 41"
    assert day_said("BMW Berlin on 27.9.", MONDAY).rest == "BMW Berlin"


@pytest.mark.parametrize(
    ("text", "last"),
    {
        "until 3 June": on(6, 3),
        "3 June": on(6, 3),
        "till the 24th": on(5, 24),
        "until friday": on(5, 15),
        "until tomorrow": on(5, 12),
        "for a week": on(5, 17),
        "a week": on(5, 17),
        "10 days": on(5, 20),
        "for two weeks": on(5, 24),
        "1 day": MONDAY,
        "for a month": on(6, 10),
    }.items(),
)
def test_a_pause_ends_with_the_day_that_is_named_or_lasts_as_long_as_is_said(text: str, last: date) -> None:
    assert last_day_said(text, MONDAY).day == last


@pytest.mark.parametrize("text", ["in 3 weeks", "from friday", "next week", "until I say so", "until 03/06"])
def test_a_pause_without_a_certain_end_is_asked_for_it(text: str) -> None:
    assert last_day_said(text, MONDAY).day is None


@given(days, days)
def test_a_whole_date_means_itself_however_it_is_written(day: date, today: date) -> None:
    for text in (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%b} {day.day}, {day.year}",
        f"{day:%A}, {day.day} {day:%b} {day.year}",
    ):
        assert day_said(text, today).day == day, text


@given(days, days)
def test_slashes_are_certain_only_where_both_orders_say_the_same(day: date, today: date) -> None:
    said = day_said(f"{day.day}/{day.month}/{day.year}", today)

    assert day in said.readings
    assert (said.day == day) == (day.day > 12 or day.day == day.month)


@given(days, st.integers(1, 31), st.integers(1, 12), st.sampled_from(Toward))
def test_a_date_without_its_year_is_never_on_the_other_side_of_today(
    today: date, day: int, month: int, toward: Toward
) -> None:
    said = day_said(f"{day}.{month}.", today, toward)

    if said.day is not None:
        assert (said.day >= today) if toward is Toward.AHEAD else (said.day <= today)
        assert (said.day.day, said.day.month) == (day, month)
    else:
        assert said.doubt is DateDoubt.NO_SUCH_DAY


@given(days, st.integers(0, 6), st.sampled_from(Toward))
def test_a_weekday_is_at_most_a_week_away(today: date, weekday: int, toward: Toward) -> None:
    name = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[weekday]

    said = day_said(name, today, toward)

    assert all(one.weekday() == weekday and abs((one - today).days) <= 7 for one in said.readings)
    assert (said.doubt is None) == (today.weekday() != weekday)


@given(st.text(max_size=60), days)
def test_any_text_is_read_without_an_error(text: str, today: date) -> None:
    for said in (day_said(text, today), day_said(text, today, Toward.BACK), last_day_said(text, today)):
        assert (said.day is None) == (said.doubt is not None)


_PIECES = st.sampled_from(
    [
        *"0123456789/.- ",
        "may ",
        "sun ",
        "next ",
        "the ",
        "th",
        "in ",
        " days",
        "week",
        "ago",
        "2026",
        "a ",
        "today",
    ]
)


@given(st.lists(_PIECES, max_size=14).map("".join), days)
def test_any_mixture_of_the_words_of_days_is_read_without_an_error(text: str, today: date) -> None:
    # "1/2" on 3 January: yesterday, the same day of next year, or 1 February; with slack two ways twice
    for said, most in ((day_said(text, today, slack_days=28), 4), (last_day_said(text, today), 2)):
        assert len(said.readings) <= most
        assert (said.day is None) == (said.doubt is not None)


@pytest.mark.parametrize("text", ["24 May 2027", "24 May 2027 Berlin", "next sunday", "3/5", "in 3 weeks"])
def test_a_day_and_a_name_beside_it_answer_when(text: str) -> None:
    assert answers_when(text, day_said(text, MONDAY), MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "yesterday 12 km long run",
        "what should I do today?",
        "should I run tomorrow",
        "my knee hurts since 3 May",
        "tomorrow I will see",
        "I have no idea yet, maybe 3 May or so",
    ],
)
def test_what_was_typed_for_something_else_is_no_answer(text: str) -> None:
    assert not answers_when(text, day_said(text, MONDAY), MONDAY)
