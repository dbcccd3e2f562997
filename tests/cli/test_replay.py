"""`freshlegs replay`: a diary in, the advice for each of its mornings out."""

from __future__ import annotations

import csv
import re
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.cli import cli, diaries
from bot.cli.diaries import NUMBERS, WORDS, WrongDiary, diary_in
from bot.coach.replay import replay
from tests.process.host import Ended, Host

HEADER = "athlete,date,verdict,state,confidence,caution,codes"
HEALTHY = "legs,sleep_h,sleep_quality,mood,pain,illness"


def replays(file: Path, *options: str) -> Ended:
    """The command inside this process. Raises whatever would have been a traceback."""
    done = CliRunner().invoke(cli, ["replay", str(file), *options])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return Ended(done.exit_code, done.stdout.rstrip("\n"), done.stderr.rstrip("\n"))


def replayed(file: Path, *options: str) -> list[dict[str, str]]:
    """What it says, once it succeeded."""
    ended = replays(file, *options)
    assert ended.status == 0, ended.stderr
    return list(csv.DictReader(StringIO(ended.stdout)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "diary.csv"


def refused(file: Path, written: str | bytes) -> str:
    """The sentence with which that file is refused."""
    file.write_bytes(written if isinstance(written, bytes) else written.encode())
    ended = replays(file)
    assert (ended.status, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    start = f"{file}: "
    assert ended.stderr.startswith(start)
    return ended.stderr.removeprefix(start)


# --- results


async def test_in_a_process_of_its_own_it_says_what_is_in_the_contract(host: Host) -> None:
    diary = host.folder / "ada.csv"
    diary.write_text("athlete,date,legs,mood\nada,2026-05-12,4,4\nada,2026-05-13,1,2\n")

    ended = await host.does("replay", "ada.csv")

    first, yesterday, today = ended.stdout.splitlines()
    assert (ended.status, ended.stderr, first) == (0, "", HEADER)
    assert re.fullmatch(r"ada,2026-05-12,RUN,FRESH,\w+,\d\.\d{4},[A-Z_ ]*LEGS_FRESH[A-Z_ ]*", yesterday)
    assert today.startswith("ada,2026-05-13,")
    assert float(today.split(",")[5]) > float(yesterday.split(",")[5])


def test_rows_in_any_order_are_told_athlete_by_athlete_and_day_by_day(file: Path) -> None:
    file.write_text(
        "date,athlete,legs\n2026-05-13,bo,4\n2026-05-13,ada,4\n2026-05-12,bo,4\n\n2026-05-12,ada,4\n"
    )

    told = [(one["athlete"], one["date"]) for one in replayed(file)]

    assert told == [
        ("bo", "2026-05-12"),
        ("bo", "2026-05-13"),
        ("ada", "2026-05-12"),
        ("ada", "2026-05-13"),
    ]


def test_a_day_without_an_answer_is_read_but_not_told(file: Path) -> None:
    file.write_text("athlete,date,legs,load_au\nada,2026-05-12,,300\nada,2026-05-13,4,\n")

    assert [one["date"] for one in replayed(file)] == ["2026-05-13"]


def test_a_diary_that_asks_neither_pain_nor_illness_still_gets_a_green_light(file: Path) -> None:
    file.write_text("athlete,date,legs,sleep_h,mood\nada,2026-05-13,4,8,4\n")

    assert replayed(file)[0]["verdict"] == "RUN"


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [("none,none", "RUN"), ("altering_gait,", "REST"), (",below_neck_or_fever", "REST")],
)
def test_pain_and_illness_count_where_they_are_told(file: Path, answers: str, verdict: str) -> None:
    file.write_text(f"athlete,date,{HEALTHY}\nada,2026-05-13,4,8,4,4,{answers}\n")

    assert replayed(file)[0]["verdict"] == verdict


def test_a_morning_of_pain_alone_has_no_caution(file: Path) -> None:
    file.write_text("athlete,date,pain\nada,2026-05-13,niggle\n")

    assert replayed(file)[0]["caution"] == ""


def test_tired_all_over_counts_with_heavy_legs_only(file: Path) -> None:
    file.write_text(
        "athlete,date,legs,fatigue_scope\nada,2026-05-13,2,whole_body\nbo,2026-05-13,4,whole_body\n"
    )

    heavy, good = replayed(file)

    assert heavy["verdict"] == "CROSS_TRAIN"
    assert good["verdict"] == "RUN"


def test_only_the_elite_may_train_a_seventh_day_in_a_row(file: Path) -> None:
    days = [date(2026, 5, 1) + timedelta(days=ago) for ago in range(8)]
    lines = [f"ada,{day},4,8,4,easy,40" for day in days]
    file.write_text("\n".join(["athlete,date,legs,sleep_h,mood,session_kind,session_min", *lines]))

    assert replayed(file)[-1]["verdict"] == "REST"
    assert replayed(file, "--level", "elite")[-1]["verdict"] == "RUN"


def test_columns_it_does_not_know_are_named_once_and_ignored(file: Path) -> None:
    file.write_text("athlete,date,legs,readiness,Mood\nada,2026-05-13,4,7,9\nada,2026-05-14,4,x,9\n")

    ended = replays(file)

    assert ended.status == 0
    assert ended.stderr == "ignored columns: 'readiness', 'Mood'"


def test_of_many_unknown_columns_the_first_ten_are_named(file: Path) -> None:
    file.write_text(f"athlete,date,{','.join(f'x{place}' for place in range(12))}\n")

    assert replays(file).stderr.endswith("'x9' and 2 more")


def test_halves_of_legs_and_a_pulse_between_two_beats_are_read(file: Path) -> None:
    file.write_text("athlete,date,legs,resting_hr_bpm,sleep_h\nada,2026-05-13,2.5,53.74,7.1\n")

    (morning,) = diary_in(file).days["ada"]

    assert morning.check_in is not None
    assert morning.check_in.legs == 2.5
    assert morning.check_in.resting_hr_bpm == 54
    assert morning.check_in.sleep_h == 7


def test_a_file_of_a_spreadsheet_is_read_with_its_mark_and_its_line_ends(file: Path) -> None:
    file.write_bytes("\ufeffathlete,date,legs\r\nÅsa,2026-05-13,4\r\n".encode())

    assert [one["athlete"] for one in replayed(file)] == ["Åsa"]


def test_a_diary_without_a_day_gives_the_header_alone(file: Path) -> None:
    file.write_text("athlete,date\n")

    assert replays(file).stdout == HEADER


# --- where it goes


def test_the_result_is_written_to_a_file_and_nothing_else_is_left(file: Path) -> None:
    file.write_text("athlete,date,legs\nada,2026-05-13,4\n")
    out = file.with_name("out.csv")
    out.write_text("of yesterday")

    ended = replays(file, "--out", str(out))

    assert (ended.status, ended.stdout) == (0, "")
    assert out.read_text().startswith(f"{HEADER}\nada,2026-05-13,")
    assert sorted(file.parent.iterdir()) == [file, out]


def test_a_wrong_diary_leaves_the_old_result_alone(file: Path) -> None:
    file.write_text("athlete,date,legs\nada,2026-05-13,4\nada,2026-05-14,6\n")
    out = file.with_name("out.csv")
    out.write_text("of yesterday")

    assert replays(file, "--out", str(out)).status == 2
    assert out.read_text() == "of yesterday"


@pytest.mark.parametrize(("place", "status"), [("nowhere/out.csv", 2), ("folder", 1)])
def test_a_place_that_cannot_be_written_is_told(file: Path, place: str, status: int) -> None:
    file.write_text("athlete,date,legs\n")
    folder = file.with_name("folder")
    folder.mkdir()

    ended = replays(file, "--out", str(file.parent / place))

    assert ended.status == status
    assert "cannot be written" in ended.stderr
    assert list(folder.iterdir()) == []


# --- refusals


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        ("legs", "5.5", "line 2, column legs: '5.5'; expected 1 to 5"),
        ("legs", "good", "line 2, column legs: 'good'; expected a number from 1 to 5, or nothing"),
        ("legs", "nan", "line 2, column legs: 'nan'; expected a number from 1 to 5, or nothing"),
        ("legs", "1_0", "line 2, column legs: '1_0'; expected a number from 1 to 5, or nothing"),
        ("sleep_h", "14.5", "line 2, column sleep_h: '14.5'; expected 0 to 14 h"),
        ("mood", "0", "line 2, column mood: '0'; expected 1 to 5"),
        ("resting_hr_bpm", "1e300", "line 2, column resting_hr_bpm: '1e300'; expected 25 to 120 bpm"),
        ("load_au", "-1", "line 2, column load_au: '-1'; expected 0 to 14400 AU"),
        (
            "pain",
            "bad",
            "line 2, column pain: 'bad'; expected one of none, niggle, altering_gait, or nothing",
        ),
        ("mood", "\x1b[31m", "line 2, column mood: '\\x1b[31m'; expected a number from 1 to 5, or nothing"),
    ],
)
def test_a_value_nobody_can_have_is_told_with_its_place(
    file: Path, column: str, value: str, expected: str
) -> None:
    assert refused(file, f"athlete,date,{column}\nada,2026-05-13,{value}\n") == expected


@pytest.mark.parametrize("column", sorted(NUMBERS))
def test_the_bounds_of_each_number_are_allowed_and_what_lies_beyond_is_not(file: Path, column: str) -> None:
    scale = NUMBERS[column]
    for bound, beyond in ((scale.low, scale.low - 0.1), (scale.high, scale.high + 0.1)):
        file.write_text(f"athlete,date,{column}\nada,2026-05-13,{bound}\n")
        assert replays(file).status == 0
        assert "expected" in refused(file, f"athlete,date,{column}\nada,2026-05-13,{beyond}\n")


@pytest.mark.parametrize("column", sorted(WORDS))
def test_each_word_of_a_column_is_known(file: Path, column: str) -> None:
    for place, word in enumerate(WORDS[column]):
        file.write_text(f"athlete,date,{column}\nada,2026-05-{place + 1:02},{word}\n")
        assert replays(file).status == 0


@pytest.mark.parametrize("day", ["13.05.2026", "20260513", "2026-02-30", "", "2026-W20-3", "٢٠٢٦-05-13"])
def test_a_day_is_written_in_one_way(file: Path, day: str) -> None:
    assert refused(file, f"athlete,date\nada,{day}\n").endswith("expected a day such as 2026-05-13")


@pytest.mark.parametrize("name", ["", "   ", "a\x07b", "x" * 201])
def test_an_athlete_has_a_name(file: Path, name: str) -> None:
    assert "expected a name of 1 to 200 characters" in refused(file, f"athlete,date\n{name},2026-05-13\n")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_formula_gets_from_one_spreadsheet_into_the_next(file: Path, name: str) -> None:
    assert "takes for a formula" in refused(file, f"athlete,date\n{name},2026-05-13\n")


def test_a_day_that_stands_there_twice_is_told_with_both_lines(file: Path) -> None:
    told = refused(file, "athlete,date\nada,2026-05-13\nbo,2026-05-13\nada,2026-05-13\n")

    assert told == "lines 2 and 4 are both 'ada' on 2026-05-13"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", "there is no athlete and no date"),
        ("\n", "there is no athlete and no date"),
        ("ada,2026-05-13\n", "there is no athlete and no date"),
        ("athlete;date;legs\nada;2026-05-13;4\n", "there is no athlete and no date"),
        ("athlete,legs\nada,4\n", "there is no date"),
        ("athlete,date,legs,legs\n", "the first line names the column legs twice"),
        ("athlete,date,legs\nada,2026-05-13\n", "line 2 has 2 values, the header names 3 columns"),
        ("athlete,date\nada,2026-05-13,4\n", "line 2 has 3 values, the header names 2 columns"),
        ('athlete,date\n"ada,2026-05-13\n', "is no CSV: unexpected end of data"),
        (f"athlete,date\n{'x' * 140_000},2026-05-13\n", "is no CSV: field larger than field limit"),
        (b"athlete,date\nada,2026-05-13\n\xff\n", "line 3 is no UTF-8 text"),
        (b"athlete,date\nad\0a,2026-05-13\n", "line 2 holds a NUL byte"),
    ],
)
def test_what_is_no_diary_is_told_in_one_sentence(file: Path, written: str | bytes, expected: str) -> None:
    assert expected in refused(file, written)


def test_a_diary_that_is_not_there_is_told(file: Path) -> None:
    assert "cannot be read (no such file" in replays(file).stderr
    assert "cannot be read (is a directory)" in replays(file.parent).stderr
    assert replays(file).status == 2


def test_a_diary_that_would_fill_the_memory_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diaries, "MOST_BYTES", 20)

    assert "larger than" in refused(file, "athlete,date\nada,2026-05-13\n")


def test_a_level_nobody_has_is_refused(file: Path) -> None:
    file.write_text("athlete,date\n")

    assert replays(file, "--level", "superhuman").status == 2


CELLS = st.sampled_from(["", "4", "2026-05-13", "ada", "none", "9e9", '"', "a\nb", "\0", "=x"]) | st.text(
    max_size=5
)
NAMES = st.sampled_from(["athlete", "date", *NUMBERS, *WORDS])


@given(st.lists(NAMES, max_size=6), st.lists(st.lists(CELLS, max_size=6), max_size=4), st.booleans())
def test_no_table_ends_in_a_traceback(names: list[str], lines: list[list[str]], quoted: bool) -> None:
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerows([["athlete", "date", *names], *lines])
    reads_or_refuses(sheet.getvalue().encode(errors="surrogatepass"))


@given(st.binary(max_size=60))
def test_no_bytes_end_in_a_traceback(written: bytes) -> None:
    reads_or_refuses(b"athlete,date,legs\nada,2026-05-13," + written)


def reads_or_refuses(written: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "diary.csv"
        file.write_bytes(written)
        try:
            for days in diary_in(file).days.values():
                list(replay(days))
        except WrongDiary as wrong:
            sentence = str(wrong)
        else:
            sentence = ""
        assert len(sentence.splitlines()) <= 1
