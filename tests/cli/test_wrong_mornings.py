"""`freshlegs advise` with files that cannot be read: one helpful sentence for each, with line and name."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cli.advise import MOST_BYTES
from bot.cli.fields import DEEPEST, MOST_VALUES
from tests.cli.written import ADA, Ended, advises


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where somebody writes mornings down."""
    return tmp_path / "mornings.yaml"


# --- what is refused, with line and name


@pytest.mark.parametrize(
    ("written", "wrong", "told"),
    [
        # keys nobody knows
        ("    legs: 3", "    lgs: 3", "today.lgs is not a key I know; did you mean legs?"),
        ("  title: An easy day", "  titel: x", "titel is not a key I know; did you mean title?"),
        ("schema_version: 1", "scheme_version: 1", "did you mean schema_version?"),
        ("    age: 38", "    shoes: 42", "athlete.shoes is not a key I know; expected one of level, age,"),
        ("      first_time: false", "      firsttime: false", "athlete.goal.firsttime is not a key I know"),
        ("    rhr: [50, null, 51]", "    hrv: []", "history.hrv is not a key I know"),
        ("      km: 8", "      miles: 5", "today.planned.miles is not a key I know"),
        ("      during: 2", "      durin: 2", "today.pain_detail.durin is not a key I know; did you mean"),
        ("      days_ago: 30", "      day_ago: 30", "today.last_race.day_ago is not a key I know"),
        ("    mood: 4", "    <<: {}", "today.<< is not a key I know"),
        ("    mood: 4", "    [1]: 4", "a key of today is a list; expected a word"),
        # the same twice
        ("    mood: 4", "    legs: 4", "today.legs is there twice, first on line 22"),
        ("- id: bo", "- id: ada", "id ada is there twice, first on line 3"),
        # values of another type
        ("    legs: 3", "    legs: good", "today.legs is the text 'good'; expected a number from 1 to 5"),
        ("    legs: 3", '    legs: "3"', "today.legs is the text '3'; expected a number"),
        ("    legs: 3", "    legs: true", "today.legs is true; expected a number"),
        ("    legs: 3", "    legs: [3]", "today.legs is a list; expected a number"),
        ("    legs: 3", "    legs: {now: 3}", "today.legs is a block of keys and values; expected a number"),
        ("    sleep_hours: 7.5", "    sleep_hours: 7:30", "today.sleep_hours is 7:30; expected a number"),
        ("    sleep_hours: 7.5", "    sleep_hours: .nan", "today.sleep_hours is .nan; expected a number"),
        ("    sleep_hours: 7.5", "    sleep_hours: .inf", "today.sleep_hours is .inf; expected a number"),
        ("    mood: 4", "    mood: 4.0", "today.mood is 4.0; expected a whole number from 1 to 5"),
        ("    mood: 4", "    mood: yes", "today.mood is yes; expected a whole number from 1 to 5"),
        ("    mood: 4", "    mood: 04", "today.mood is 04; expected a whole number from 1 to 5"),
        ("    mood: 4", f"    mood: {'4' * 5000}", f"today.mood is {'4' * 40}…; expected a whole number"),
        ("    rhr: 52", "    rhr: 52.5", "today.rhr is 52.5; expected a whole number from 25 to 120 bpm"),
        ("    wants_more: false", "    wants_more: 1", "today.wants_more is 1; expected true or false"),
        ("  title: An easy day", "  title: 7", "title is 7; expected text"),
        ("- id: bo", "- id: 7", "id is 7; expected text"),
        ("- id: bo", "- id: ''", "id is the text ''; expected 1 to 100 characters of text"),
        ("- id: bo", '- id: "\\ud800"', "id is the text '?'; expected 1 to 100 characters of text"),
        ("  title: An easy day", f"  title: {'x' * 301}", "expected 1 to 300 characters of text"),
        ("- id: bo", "- bo", "scenarios entry 2 is the text 'bo'; expected a block of keys and values"),
        ("- id: bo", "- title: bo", "scenarios entry 2 has no id; expected a short name of its own"),
        ("    rhr: [50, null, 51]", "    rhr: 51", "history.rhr is 51; expected a list"),
        ("    legs: 3", "    legs: !!python/none 3", "today.legs is the text '3'; expected a number"),
        # values nobody can have
        ("    legs: 3", "    legs: 0.5", "today.legs is 0.5; expected a number from 1 to 5, in steps of 0.5"),
        ("    legs: 3", "    legs: 3.3", "today.legs is 3.3; expected a number from 1 to 5, in steps of 0.5"),
        ("    legs: 3", "    legs: 5.5", "today.legs is 5.5; expected a number from 1 to 5, in steps of 0.5"),
        ("    sleep_hours: 7.5", "    sleep_hours: 14.5", "is 14.5; expected a number from 0 to 14 h"),
        ("    sleep_hours: 7.5", "    sleep_hours: -0.5", "is -0.5; expected a number from 0 to 14 h"),
        ("    rhr: 52", "    rhr: 24", "today.rhr is 24; expected a whole number from 25 to 120 bpm"),
        ("    rhr: 52", "    rhr: 121", "today.rhr is 121; expected a whole number from 25 to 120 bpm"),
        ("    age: 38", "    age: 380", "athlete.age is 380; expected a whole number from 5 to 110 years"),
        (
            "    usual_easy_min: 50",
            "    usual_easy_min: 9",
            "is 9; expected a whole number from 10 to 240 min",
        ),
        (
            "      during: 2",
            "      during: 11",
            "today.pain_detail.during is 11; expected a number from 0 to 10",
        ),
        (
            "      race_in_days: 40",
            "      race_in_days: -1",
            "is -1; expected a whole number from 0 to 3650 days",
        ),
        (
            "    session_km: [7, 0, 9]",
            "    session_km: [7, 0, 900]",
            "entry 3 is 900; expected a number from 0 to",
        ),
        (
            "    weekly_km: [40, 42.5]",
            "    weekly_km: [-1]",
            "history.weekly_km entry 1 is -1; expected a number",
        ),
        (
            "schema_version: 1",
            "schema_version: 2",
            "schema_version is 2; expected 1",
        ),
        # words that are not among the allowed ones
        (
            "    level: recreational",
            "    level: pro",
            "is the text 'pro'; expected one of beginner, recreational,",
        ),
        (
            "    illness: none",
            "    illness: flu",
            "today.illness is the text 'flu'; expected one of none, above_",
        ),
        ("    pain: none", "    pain: no", "today.pain is no; expected one of none, niggle, altering_gait"),
        (
            "      kind: easy",
            "      kind: jog",
            "today.planned.kind is the text 'jog'; expected one of rest, easy",
        ),
        (
            "      event: 10k",
            "      event: 10",
            "today.last_race.event is 10; expected one of 5k, 10k, 10_mile",
        ),
        (
            "    session_kind: [easy, rest, hard]",
            "    session_kind: [easy, rest, tempo]",
            "history.session_kind entry 3 is the text 'tempo'; expected one of rest, easy, long, hard, race,",
        ),
        (
            "    cross_options: [cycling, swimming]",
            "    cross_options: [cycling, chess]",
            "athlete.cross_options entry 2 is the text 'chess'; expected one of cycling, swimming,",
        ),
        # what does not fit together
        (
            "    legs: [4, 4, 3]",
            "    legs: [4, 4]",
            "history.legs has 2 entries, but history.session_kind has 3; expected an entry for every",
        ),
        (
            "    session_km: [7, 0, 9]",
            "    session_km: [7, 5, 9]",
            "history.session_km entry 2 is 5 km on a day whose session_kind is rest; expected 0 or null",
        ),
        (
            "      kind: easy\n      km: 8",
            "      kind: rest\n      km: 8",
            "today.planned.km is 8 km on a rest day",
        ),
        (
            "      days_ago: 30",
            "",
            "today.last_race has no days_ago; expected how many days ago the race was",
        ),
        # what is no YAML, or more of it than anybody writes
        ("    mood: 4", "\tmood: 4", "this is no YAML: found character '\\t' that cannot start any token"),
        ("    mood: 4", "    mood: [4", "this is no YAML: "),
        ("    mood: 4", "    mood: @4", "this is no YAML: found character '@'"),
        ("    mood: 4", "    mood: \a", "there is a character no YAML file may hold"),
        ("    mood: 4", '    mood: "\\UFFFFFFFF"', "there is an escape or a number that YAML does not know"),
        ("    mood: 4", "    mood: *four", "*four repeats another value; write it out"),
        (
            "    mood: 4",
            f"    mood: {'[' * 30}{']' * 30}",
            f"there are more than {DEEPEST} blocks inside each",
        ),
        ("    mood: 4", f"    mood: {'[' * 100_000}", f"there are more than {DEEPEST} blocks inside each"),
    ],
)
def test_one_sentence_says_what_is_wrong_and_on_which_line(
    file: Path, written: str, wrong: str, told: str
) -> None:
    before, found, after = ADA.partition(written + "\n")
    assert found, "the test looks for a line that is not there"
    file.write_text(f"{before}{wrong}\n{after}", encoding="utf-8")
    last_line = before.count("\n") + 1 + wrong.count("\n")

    ended = advises(file)

    assert (ended.status, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert len(ended.stderr) < 500
    if "days_ago;" in told or told == "this is no YAML: ":
        assert ended.stderr.startswith(f"{file} line ")  # the place is near it: a list ends further down
    else:
        assert ended.stderr.startswith(f"{file} line {last_line}: ")


@pytest.mark.parametrize("nothing", ["", "\n\n", "# only a remark\n", "---\n"])
def test_an_empty_file_is_told_to_be_empty(file: Path, nothing: str) -> None:
    file.write_text(nothing, encoding="utf-8")

    ended = advises(file)

    assert ended == Ended(2, "", f"{file} is empty; expected a list of mornings under scenarios\n")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("schema_version: 1", "has no scenarios; expected a list of mornings under that key"),
        ("scenarios:", "has no scenarios; expected a list of mornings under that key"),
        ("scenarios: []", "line 1: scenarios is an empty list; expected at least one morning"),
        ("scenarios: ada", "line 1: scenarios is the text 'ada'; expected a list"),
        ("- id: ada", "line 1: the file is a list; expected a block of keys and values"),
        ("just a sentence", "line 1: the file is the text 'just a sentence'; expected a block"),
        ("scenarios: [{id: a}]\n---\nscenarios: [{id: b}]", "line 2: this is no YAML"),
    ],
)
def test_a_file_without_mornings_is_refused(file: Path, text: str, told: str) -> None:
    file.write_text(text, encoding="utf-8")

    ended = advises(file)

    assert (ended.status, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"{file} {told}")
    assert len(ended.stderr.splitlines()) == 1


def test_a_file_that_is_not_there_or_is_a_folder_is_told_to_be_so(tmp_path: Path) -> None:
    missing, folder = advises(tmp_path / "nowhere.yaml"), advises(tmp_path)

    assert (missing.status, folder.status) == (2, 2)
    assert missing.stderr.endswith(
        "cannot be read (no such file or directory); expected a YAML file of mornings\n"
    )
    assert folder.stderr.startswith(f"{tmp_path} cannot be read (is a directory)")


def test_what_is_no_utf_8_is_told_with_its_line(file: Path) -> None:
    file.write_bytes("scenarios:\n- id: zoë\n".encode("latin-1"))

    ended = advises(file)

    assert ended.status == 2
    assert ended.stderr == f"{file} line 2: this is no UTF-8 text\n"


def test_a_file_that_is_too_large_is_not_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_BYTES == 5_000_000
    monkeypatch.setattr("bot.cli.advise.MOST_BYTES", 1_000_000)
    file.write_bytes(b"scenarios: [{id: ada}]".ljust(1_000_000))
    just_fits = advises(file)
    file.write_bytes(b"scenarios: [{id: ada}]".ljust(1_000_001))
    too_large = advises(file)

    assert just_fits.status == 0
    assert too_large == Ended(2, "", f"{file} is larger than 1 MB, the most that is read at once\n")


def test_a_file_of_too_many_values_is_not_read_to_its_end(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST_VALUES == 250_000
    monkeypatch.setattr("bot.cli.fields.MOST_VALUES", 5)
    file.write_text("scenarios: [{id: ada}]", encoding="utf-8")  # file, key, list, block, key and its value
    one_too_many = advises(file)
    monkeypatch.setattr("bot.cli.fields.MOST_VALUES", 6)
    just_fits = advises(file)

    assert one_too_many == Ended(2, "", f"{file} line 1: there are more than 5 values in this file\n")
    assert just_fits.status == 0


# --- whatever is in the file


@pytest.fixture(scope="module")
def scribble(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scribbled") / "mornings.yaml"


def is_a_sentence_or_an_advice(ended: Ended) -> bool:
    if ended.status == 2:
        return ended.stdout == "" and len(ended.stderr.splitlines()) == 1
    return ended.status == 0 and ended.stderr == "" and bool(ended.stdout)


scribbling = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
VALUES = [
    "null",
    "0",
    "1",
    "5",
    "10",
    "2.5",
    "-1",
    "120",
    "none",
    "rest",
    "race",
    "[]",
    "{}",
    "[null]",
    "&a x",
    "'",
]


@scribbling
@given(content=st.one_of(st.text(), st.text(alphabet="[]{}:,-'\"#&*!|>%@`? \n\tab1\\x"), st.binary()))
def test_no_file_whatsoever_ends_in_a_traceback(scribble: Path, content: str | bytes) -> None:
    scribble.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))

    assert is_a_sentence_or_an_advice(advises(scribble))


@scribbling
@given(data=st.data())
def test_no_slip_in_a_good_file_ends_in_a_traceback(scribble: Path, data: st.DataObject) -> None:
    lines = ADA.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        key, colon, _ = lines[at].partition(": ")
        value = data.draw(st.one_of(st.sampled_from(VALUES), st.text(max_size=8), st.integers().map(str)))
        slips = [[], [f"{key}{colon}{value}"], [lines[at], lines[at]], [f" {lines[at]}"], [lines[at][1:]]]
        lines[at : at + 1] = data.draw(st.sampled_from(slips))
        lines = lines or [""]
    scribble.write_bytes("\n".join(lines).encode("utf-8", "replace"))

    assert is_a_sentence_or_an_advice(advises(scribble, "--json"))
