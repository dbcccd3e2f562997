"""Ada keeps her plan in a spreadsheet, and saves it as a table."""

from __future__ import annotations

import codecs
from datetime import date

import pytest

from bot.calendars.entries import Entry
from bot.calendars.errors import Problem
from bot.coach.workout import SessionKind
from tests.calendars.samples import days, read, titles

PLAN = """date,session,minutes,km
2026-05-12,8 x 400 m,60,
2026-05-13,Rest,,
2026-05-16,"Long run, hilly",2:15,24.5
"""

READ = (
    Entry(date(2026, 5, 12), "8 x 400 m", 60),
    Entry(date(2026, 5, 13), "Rest"),
    Entry(date(2026, 5, 16), "Long run, hilly", 135, km=24.5),
)


def problems(text: str) -> list[tuple[Problem, object]]:
    """What is refused in these rows, and in which line."""
    return [(why.problem, why.facts["line"]) for why in read(text.encode()).refused]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_a_table_is_read_however_a_spreadsheet_writes_letters_and_lines(
    end: str, mark: bytes, encoding: str
) -> None:
    assert read(mark + PLAN.replace("\n", end).encode(encoding)).entries == READ


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_separators_allow_a_decimal_comma(delimiter: str) -> None:
    text = PLAN.replace('"Long run, hilly"', "Long run").replace(",", delimiter).replace("24.5", "24,5")

    assert read(text.encode()).entries == (*READ[:2], Entry(date(2026, 5, 16), "Long run", 135, km=24.5))


def test_columns_come_in_any_order_in_any_letters_and_beside_unknown_ones() -> None:
    text = (
        'Note,DISTANCE_KM , "Title, as planned",Duration,Workout,Date\nx,8 km,y,45 min,Easy 8 km,2026-05-12\n'
    )

    assert read(text.encode()).entries == (Entry(date(2026, 5, 12), "Easy 8 km", 45, km=8),)


@pytest.mark.parametrize("kind", SessionKind)
def test_a_kind_that_the_coach_knows_is_handed_on(kind: SessionKind) -> None:
    text = f"date,kind,title\n2026-05-12,{kind.upper()},With Bob\n2026-05-13,{kind},\n"

    assert read(text.encode()).entries == (
        Entry(date(2026, 5, 12), "With Bob", kind=kind),
        Entry(date(2026, 5, 13), kind, kind=kind),
    )


def test_any_other_kind_is_a_part_of_the_title() -> None:
    text = "date,kind,title\n2026-05-12,Intervals,8 x 400 m\n2026-05-13,Tempo 6 km,\n"

    assert [(entry.title, entry.kind) for entry in read(text.encode()).entries] == [
        ("Intervals: 8 x 400 m", None),
        ("Tempo 6 km", None),
    ]


@pytest.mark.parametrize(
    "value",
    [
        "03/04/2026",
        "12.5.2026",
        "2026-13-01",
        "2026-5-12",
        "20260512",
        "2026-W20-1",
        "May 12",
        "",
        "٢٠٢٦-٠٥-١٢",
    ],
)
def test_a_date_that_can_be_two_days_is_refused_with_its_line_and_the_others_are_read(value: str) -> None:
    found = read(f"date,session\n2026-05-11,Easy\n\n{value},Tempo\n2026-05-14,Rest\n".encode())

    assert titles(found) == ["Easy", "Rest"]
    (why,) = found.refused
    assert why.problem is Problem.WRONG_DAY
    assert (why.facts["line"], why.facts["value"]) == (4, value)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("45", 45), ("45.5", 45.5), ('"45,5"', 45.5), ("45 MIN", 45), ("0:45", 45), ("1:15", 75),
        ("1:15:30", 75.5), ("1440", 1440), ("0", None), ("", None), ("  ", None),
    ],
)  # fmt: skip
def test_minutes_are_read(cell: str, minutes: float | None) -> None:
    (entry,) = read(f"date,session,minutes\n2026-05-11,Easy,{cell}\n".encode()).entries

    assert entry.minutes == minutes


@pytest.mark.parametrize("cell", ["1441", "45:00", "1:60", "an hour", "-5", "1e3", '"1,200"', "nan", "99999"])
def test_minutes_that_nobody_trains_are_refused(cell: str) -> None:
    assert problems(f"date,session,minutes\n2026-05-11,Easy,{cell}\n") == [(Problem.WRONG_MINUTES, 2)]


@pytest.mark.parametrize(("cell", "km"), [("42.195", 42.195), ("400", 400), ("0", None), ("8km", 8)])
def test_kilometres_are_read(cell: str, km: float | None) -> None:
    (entry,) = read(f"date,session,km\n2026-05-11,Easy,{cell}\n".encode()).entries

    assert entry.km == km


@pytest.mark.parametrize("cell", ["400.1", "5 mi", "1:15", "far"])
def test_kilometres_that_nobody_runs_are_refused(cell: str) -> None:
    assert problems(f"date,session,km\n2026-05-11,Easy,{cell}\n") == [(Problem.WRONG_KM, 2)]


def test_a_row_without_words_or_with_a_cell_too_many_is_told() -> None:
    text = "date,session,km\n2026-05-11,,8\n2026-05-12,Easy, with Bob,8\n2026-05-13,Easy,8,,\n2026-05-14\n"

    assert problems(text) == [(Problem.UNTITLED, 2), (Problem.MORE_CELLS, 3), (Problem.UNTITLED, 5)]
    assert days(read(text.encode())) == [(5, 13)]


def test_a_line_is_counted_as_the_editor_counts_it() -> None:
    text = 'date,session\n2026-05-11,"Easy\nand flat"\n\nno day,Rest\n'

    assert titles(read(text.encode())) == ["Easy and flat"]
    assert problems(text) == [(Problem.WRONG_DAY, 5)]


def test_rows_outside_are_counted_and_the_others_come_by_day() -> None:
    rows = [f"2026-{day},on {day}" for day in ("06-08", "06-07", "05-11", "05-10")]

    found = read("\n".join(("date,session", *rows)).encode())

    assert titles(found) == ["on 05-11", "on 06-07"]
    assert found.outside == 2
