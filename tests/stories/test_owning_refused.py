"""Exports that are none, are damaged, or hold what nobody can have: each is refused and says why."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.coach.checkin import PainDetail
from bot.diary.keeping import DIARY
from bot.diary.ownership.everything import (
    RECORDS,
    Person,
)
from bot.diary.ownership.shape import columns_of
from bot.diary.ownership.whole import KEPT_IN
from bot.routines.owning import bounds, reading
from bot.routines.owning.errors import Problem, UnreadableExport
from bot.routines.owning.zipped import export_zip
from tests.stories.exports import (
    LIFE,
    NOW,
    WILD_EXPORTS,
    WORDS,
    changed,
    document_of,
    read,
    trouble_of,
    zip_of,
)

# --- what is no export


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.FOREIGN),
        (b"day,legs\n2026-05-11,3\n", Problem.FOREIGN),
        (b"PK\x03\x04 and then nothing", Problem.DAMAGED),
        (b"PK\x05\x06" + bytes(18), Problem.NO_DIARY),
        (b"PK\x03\x04" + b"PK\x01\x02" * 300, Problem.FOREIGN),
        (zip_of({}, "other.json"), Problem.NO_DIARY),
        (zip_of({}, "diary.json.exe"), Problem.NO_DIARY),
        (zip_of(b""), Problem.DAMAGED),
        (zip_of(b"\xff\xfe{}"), Problem.DAMAGED),
        (zip_of(b'{"format": 1'), Problem.DAMAGED),
        (zip_of(b'{"format": 1, "check_ins": [{"day": "2026-05-11", "legs": NaN}]}'), Problem.DAMAGED),
        (zip_of(b"[" * 100_000), Problem.DAMAGED),
        (zip_of(b'{"format": ' + b"9" * 5000 + b"}"), Problem.DAMAGED),
        (zip_of([]), Problem.DAMAGED),
        (zip_of({"check_ins": []}), Problem.DAMAGED),
        (zip_of({"format": True}), Problem.DAMAGED),
        (zip_of({"format": 0}), Problem.DAMAGED),
        (zip_of({"format": "1"}), Problem.DAMAGED),
        (zip_of({"format": 2}), Problem.NEWER),
        (b'{"format": 2}', Problem.NEWER),
        (b'{"format": 1', Problem.DAMAGED),
        (b'\xef\xbb\xbf {\n "format":' + b"[" * 100_000, Problem.DAMAGED),
    ],
)
def test_a_file_that_is_no_export_is_told_apart(data: bytes, problem: Problem) -> None:
    assert trouble_of(data).problem is problem


def test_an_export_that_was_cut_off_or_changed_on_its_way_is_damaged() -> None:
    packed = export_zip(LIFE, WORDS, NOW)
    middle = packed.index(b"diary.json") + 200
    bent = packed[:middle] + bytes([packed[middle] ^ 0xFF]) + packed[middle + 1 :]

    assert trouble_of(packed[: len(packed) // 2]).problem is Problem.DAMAGED
    assert trouble_of(bent).problem is Problem.DAMAGED


def test_a_zip_with_a_password_is_left_alone() -> None:
    packed = bytearray(zip_of({"format": 1}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        packed[packed.index(mark) + place] |= 1

    assert trouble_of(bytes(packed)).problem is Problem.SEALED


@pytest.mark.parametrize(("beyond", "problem"), [(0, Problem.FOREIGN), (1, Problem.TOO_LARGE)])
def test_a_file_larger_than_20_mb_is_not_looked_into(beyond: int, problem: Problem) -> None:
    assert trouble_of(bytes(bounds.MOST_BYTES + beyond)).problem is problem


@pytest.mark.parametrize(("beyond", "problem"), [(0, Problem.DAMAGED), (1, Problem.INFLATES)])
def test_a_bomb_is_stopped_before_the_memory_is_full(
    monkeypatch: pytest.MonkeyPatch, beyond: int, problem: Problem
) -> None:
    monkeypatch.setattr(reading, "MOST_INFLATED_BYTES", 1_000_000)

    assert trouble_of(zip_of(b" " * (1_000_000 + beyond))).problem is problem


def test_a_list_of_millions_of_nothings_is_not_built() -> None:
    assert trouble_of(zip_of(b"[" + b"[]," * 1_000_001)).problem is Problem.INFLATES


@pytest.mark.parametrize(("beyond", "fits"), [(0, True), (1, False)])
def test_more_entries_than_any_diary_has_are_not_read(
    monkeypatch: pytest.MonkeyPatch, beyond: int, fits: bool
) -> None:
    monkeypatch.setattr(reading, "MOST_RECORDS", 40)
    days = [f"2026-04-{day:02}" for day in range(1, 21)]
    shoes = [{"since": day} for day in days]
    races = [{"day": day, "event": "half"} for day in days] + [
        {"day": "2026-05-01", "event": "half"}
    ] * beyond
    data = zip_of({"format": 1, "shoes": shoes, "races": races})

    if fits:
        assert len(read(data).everything.races) == 20
    else:
        assert trouble_of(data).problem is Problem.TOO_MANY


def test_a_million_entries_are_counted_and_left_alone() -> None:
    data = b'{"format": 1, "shoes": [' + b"0," * 1_000_000 + b"0]}"

    assert trouble_of(data).problem is Problem.TOO_MANY


# --- single values


@pytest.mark.parametrize(
    ("place", "row", "field", "value", "problem"),
    [
        ("check_ins", 2, "legs", 5.5, Problem.OUTSIDE),
        ("check_ins", 2, "legs", "3", Problem.WRONG_KIND),
        ("check_ins", 2, "legs", True, Problem.WRONG_KIND),
        ("check_ins", 2, "mood", 4.0, Problem.WRONG_KIND),
        ("check_ins", 2, "mood", 6, Problem.OUTSIDE),
        ("check_ins", 2, "sleep_h", 1e400, Problem.DAMAGED),
        ("check_ins", 2, "resting_hr_bpm", 10**400, Problem.OUTSIDE),
        ("check_ins", 2, "closed", 1, Problem.WRONG_KIND),
        ("check_ins", 2, "illness", "moonlight", Problem.UNKNOWN_NAME),
        ("check_ins", 2, "tags", ["alcohol", "moonlight"], Problem.UNKNOWN_NAME),
        ("check_ins", 2, "tags", "alcohol", Problem.WRONG_KIND),
        ("check_ins", 2, "tags", [["alcohol"]], Problem.UNKNOWN_NAME),
        ("check_ins", 2, "verdict", 1, Problem.UNKNOWN_NAME),
        ("check_ins", 2, "pain_detail", {"during": 11}, Problem.OUTSIDE),
        ("check_ins", 2, "pain_detail", {"site": 3}, Problem.WRONG_KIND),
        ("check_ins", 2, "pain_detail", [], Problem.WRONG_KIND),
        ("check_ins", 2, "reasons", [{"code": "TWO WORDS", "weight": "RED"}], Problem.WRONG_KIND),
        ("check_ins", 2, "reasons", [{"code": "FINE", "weight": "HEAVY"}], Problem.UNKNOWN_NAME),
        ("check_ins", 2, "reasons", [{"code": "A", "weight": "RED", "facts": {"x": []}}], Problem.WRONG_KIND),
        ("check_ins", 2, "reasons", ["FINE"], Problem.WRONG_KIND),
        ("check_ins", 2, "rulebook_version", None, Problem.LACKING),
        ("check_ins", 2, "rulebook_version", "one two", Problem.WRONG_KIND),
        ("check_ins", 2, "updated_at", "2026-05-11T05:00:00", Problem.WRONG_KIND),
        ("check_ins", 2, "updated_at", 7, Problem.WRONG_KIND),
        ("check_ins", 2, "updated_at", "0001-01-01T00:00:00+23:00", Problem.WRONG_KIND),
        ("check_ins", 2, "day", "2026-05-10", Problem.TWICE),
        ("check_ins", 2, "day", None, Problem.LACKING),
        ("check_ins", 2, "day", "11.5.2026", Problem.WRONG_KIND),
        ("check_ins", 2, "day", "2026-02-30", Problem.WRONG_KIND),
        ("check_ins", 2, "day", "2026-W20-1", Problem.WRONG_KIND),
        ("workouts", 1, "sport", None, Problem.LACKING),
        ("workouts", 1, "number", -1, Problem.OUTSIDE),
        ("workouts", 1, "fingerprint", "xyz", Problem.WRONG_KIND),
        ("workouts", 1, "fingerprint", "f" * 130, Problem.WRONG_KIND),
        ("workouts", 1, "load_au", -0.5, Problem.OUTSIDE),
        ("training_days", 1, "numbered", 2**40, Problem.OUTSIDE),
        ("plan_week", 1, "weekday", 7, Problem.OUTSIDE),
        ("plan_days", 1, "note", "n" * 201, Problem.TOO_LONG),
        ("plan_days", 1, "note", "a\0b", Problem.WRONG_KIND),
        ("plan_days", 1, "note", "\ud800", Problem.WRONG_KIND),
        ("absences", 1, "until", "2026-05-01", Problem.BACKWARDS),
        ("settings", 1, "prompt_at", "02:59", Problem.WRONG_HOUR),
        ("settings", 1, "prompt_at", "24:00", Problem.WRONG_KIND),
        ("settings", 1, "digest_at", "02:59", Problem.WRONG_HOUR),
        ("settings", 1, "quiet_from", "24:00", Problem.WRONG_KIND),
        ("settings", 1, "mornings", "yes", Problem.WRONG_KIND),
        ("settings", 1, "prompt_at", "07:00:00", Problem.WRONG_KIND),
        ("settings", 1, "zone", "Moon/Tranquility", Problem.UNKNOWN_NAME),
        ("settings", 1, "usual_easy_min", 9, Problem.OUTSIDE),
        ("settings", 1, "language", "<b>", Problem.WRONG_KIND),
    ],
)
def test_a_value_nobody_can_have_is_told_with_its_place(
    place: str, row: int, field: str, value: Any, problem: Problem
) -> None:
    why = trouble_of(changed(place, row, **{field: value}))

    assert why.problem is problem
    if problem is not Problem.DAMAGED:
        assert (why.facts["place"], why.facts["row"], why.facts["field"]) == (place, row, field)


def test_the_sentence_names_value_and_bounds() -> None:
    why = trouble_of(changed("check_ins", 2, sleep_h=14.5))

    assert WORDS.say(why.sentence, **why.facts) == "check_ins, entry 2, sleep_h: 14.5 is outside 0 to 14 h."


def test_a_long_or_wild_value_is_told_in_short_and_as_text() -> None:
    why = trouble_of(changed("check_ins", 2, scope="<b>\n" + "x" * 500))
    said = WORDS.say(why.sentence, **why.facts)

    assert "&lt;b&gt; xxx" in said
    assert len(said) < 160
    assert "\n" not in said


@pytest.mark.parametrize(
    ("place", "field", "day", "fits"),
    [
        ("check_ins", "day", "1999-12-31", False),
        ("check_ins", "day", "2000-01-01", True),
        ("check_ins", "day", "2026-05-13", True),
        ("check_ins", "day", "2026-05-14", False),
        ("workouts", "started_at", "2026-05-13T23:59:59Z", True),
        ("workouts", "started_at", "2026-05-14T00:00:00Z", False),
        ("races", "day", "2030-05-14", True),
        ("races", "day", "2030-05-15", False),
        ("absences", "until", "2026-09-01", True),
        ("settings", "consented_at", "2031-01-01T00:00:00Z", False),
    ],
)
def test_a_day_that_cannot_be_is_refused(place: str, field: str, day: str, fits: bool) -> None:
    data = changed(place, 1, **{field: day})

    if fits:
        assert read(data).everything != LIFE
    else:
        assert trouble_of(data).problem is Problem.WRONG_DAY


@pytest.mark.parametrize("told", ["soon", {}, 7, True])
def test_a_list_that_is_none_is_told(told: object) -> None:
    assert trouble_of(zip_of(document_of() | {"shoes": told})).problem is Problem.NOT_A_LIST
    assert (
        trouble_of(zip_of(document_of() | {"shoes": [told if told != {} else 1]})).problem
        is Problem.NOT_A_ROW
    )


def test_every_number_has_a_measure() -> None:
    records = (Person, PainDetail, *RECORDS.values())
    numbers = {column.name for one in records for column in columns_of(one) if column.type in (int, float)}

    assert numbers - {"id"} == set(bounds.SCALES)


def test_the_measures_are_those_that_the_tables_keep() -> None:
    tables = {**KEPT_IN, "settings": DIARY.tables["runner"]}
    for table in tables.values():
        for constraint in table.constraints:
            text = str(getattr(constraint, "sqltext", ""))
            column, between, rest = text.partition(" BETWEEN ")
            if between:
                low, high = (float(bound) for bound in rest.split(" AND "))
                scale = bounds.SCALES[column]
                assert (scale.low, scale.high) == (low, high), f"{table.name}.{column}"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WILD_EXPORTS)
def test_whatever_stands_in_an_export_it_is_read_or_refused(data: bytes) -> None:
    try:
        everything = read(data).everything
    except UnreadableExport as why:
        WORDS.say(why.sentence, **why.facts)
    else:
        assert read(export_zip(everything, WORDS, NOW)).everything == everything
