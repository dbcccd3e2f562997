"""Ada takes her diary with her as a zip, and brings it back."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import time, timedelta, timezone

import pytest

from bot.coach.checkin import CheckIn
from bot.coach.runner import Runner
from bot.diary.notes import Shoes
from bot.diary.ownership.everything import (
    RECORDS,
    Everything,
    KeptCheckIn,
    Person,
)
from bot.diary.ownership.shape import columns_of
from bot.routines.owning import bounds
from bot.routines.owning.errors import Problem
from bot.routines.owning.reading import Export, looks_like_export
from bot.routines.owning.zipped import export_name, export_zip, readme
from bot.words.words import sentence_names
from tests.stories.exports import (
    ADA,
    DAY,
    LIFE,
    MORNING,
    NOW,
    ONE_DAY,
    WORDS,
    changed,
    document_of,
    files_of,
    read,
    zip_of,
)

# --- out


def test_an_export_is_named_after_the_runners_own_day() -> None:
    assert export_name(LIFE, NOW) == "freshlegs-2026-05-11.zip"
    assert export_name(LIFE, NOW + timedelta(hours=12)) == "freshlegs-2026-05-12.zip"
    assert export_name(Everything(), NOW) == "freshlegs-2026-05-11.zip"


def test_the_same_diary_makes_the_same_file() -> None:
    assert export_zip(LIFE, WORDS, NOW) == export_zip(
        LIFE, WORDS, NOW.astimezone(timezone(timedelta(hours=9)))
    )


def test_an_export_holds_a_readme_the_diary_and_a_table_of_each_list() -> None:
    tables = [f"{name}.csv" for name in ("settings", *RECORDS)]

    assert list(files_of(export_zip(LIFE, WORDS, NOW))) == ["README.txt", "diary.json", *tables]


def test_the_tables_are_for_people() -> None:
    files = files_of(export_zip(LIFE, WORDS, NOW))

    assert files["check_ins.csv"].startswith(b"\xef\xbb\xbf")
    first, second = csv.DictReader(io.StringIO(files["check_ins.csv"].decode("utf-8-sig")))
    assert (first["day"], first["legs"], first["closed"], first["verdict"]) == ("2026-05-10", "", "no", "")
    assert second["tags"] == "alcohol; travel"
    assert second["reasons"] == "SLEEP_SHORT_NIGHT; MOOD_OK"
    assert second["planned_kind"] == "hard"
    assert second["updated_at"] == "2026-05-11T05:00:00Z"
    (run,) = csv.DictReader(io.StringIO(files["workouts.csv"].decode("utf-8-sig")))
    assert (run["km"], run["fingerprint"]) == ("7.1", "ff" * 16)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@home", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "a=1", " =1"]
)
def test_no_spreadsheet_takes_a_text_for_a_formula(text: str) -> None:
    told = replace(LIFE, shoes=(Shoes(DAY, text),))
    table = files_of(export_zip(told, WORDS, NOW))["shoes.csv"].decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))

    guarded = text[0] not in "'a "
    assert row["name"] == ("'" if guarded else "") + text
    assert read(export_zip(told, WORDS, NOW)).everything == told, "the diary itself stays as it was told"


def test_the_readme_explains_every_file_and_every_column() -> None:
    told = readme(WORDS, NOW)

    for name, record in {"settings": Person, **RECORDS}.items():
        section = told.partition(f"\n{name}.csv\n")[2].partition("\n\n")[0]
        assert section
        for column in columns_of(record):
            assert f"\n  {column.name}: " in section, f"{name}.{column.name}"
    assert "One of: RUN, EASY, CROSS_TRAIN, REST." in told
    assert "&" not in told
    assert "<" not in told


def test_no_sentence_explains_a_column_that_does_not_exist() -> None:
    names = {
        column.name.replace("_", "-") for one in (Person, *RECORDS.values()) for column in columns_of(one)
    }
    explained = {
        name.removeprefix("export-column-")
        for name in sentence_names("en")
        if name.startswith("export-column-")
    }

    assert explained <= names


def test_every_problem_has_its_sentence() -> None:
    assert {f"owning-{problem.value}" for problem in Problem} <= sentence_names("en")


def test_a_year_is_small() -> None:
    mornings = tuple(
        replace(MORNING, check_in=replace(MORNING.check_in, day=DAY - ago * ONE_DAY)) for ago in range(365)
    )
    packed = export_zip(replace(LIFE, check_ins=mornings), WORDS, NOW)

    assert len(packed) < 100_000
    assert len(files_of(packed)["diary.json"]) * 100 < bounds.MOST_INFLATED_BYTES, "a hundred years fit"


# --- back


def test_what_went_out_comes_back_to_the_last_digit() -> None:
    back = read(export_zip(LIFE, WORDS, NOW))

    assert back == Export(LIFE, made_at=NOW)
    person = back.everything.person
    assert person is not None
    assert person.consented_at == NOW - 30 * ONE_DAY


def test_an_empty_diary_comes_back_empty() -> None:
    assert read(export_zip(Everything(Person(Runner(ADA))), WORDS, NOW)).everything == Everything(
        Person(Runner(ADA))
    )


@pytest.mark.parametrize("foreign", [42, "somebody", None, [], 10**40])
def test_whoever_brings_an_export_it_becomes_their_own(foreign: object) -> None:
    person = read(changed("settings", 1, id=foreign)).everything.person

    assert person == LIFE.person


def test_whoever_unpacked_and_packed_it_again_is_understood() -> None:
    text = b"\xef\xbb\xbf" + json.dumps(document_of()).encode()

    assert read(zip_of(text, "freshlegs-2026-05-11/diary.json")).everything == LIFE
    assert read(zip_of(text, "../../etc/diary.json")).everything == LIFE, "nothing is written anywhere"
    assert read(zip_of(text, "C:\\diary.json")).everything == LIFE


def test_keys_nobody_knows_are_passed_over_and_named() -> None:
    document = document_of() | {"moods": [1], "colour": "red"}
    document["check_ins"][0]["hrv"] = 61
    document["check_ins"][1]["hrv"] = 62
    document["settings"]["name"] = "Ada"

    back = read(zip_of(document))

    assert back.everything == LIFE
    assert back.unknown == ("moods", "colour", "settings.name", "check_ins.hrv")


def test_what_is_missing_is_not_known() -> None:
    bare = {"format": 1, "check_ins": [{"day": "2026-05-11"}], "races": None}

    assert read(zip_of(bare)).everything == Everything(check_ins=(KeptCheckIn(CheckIn(DAY)),))


def test_days_come_back_in_their_order() -> None:
    document = document_of()
    document["check_ins"].reverse()

    assert read(zip_of(document)).everything == LIFE


def test_an_export_older_than_a_setting_has_its_default() -> None:
    newer = ("mornings", "quiet_from", "quiet_until", "digest_at", "evening_at")
    document = document_of()
    for name in newer:
        document["settings"].pop(name, None)
    for check_in in document["check_ins"]:
        check_in.pop("receipt", None)

    assert read(zip_of(document)).everything == LIFE


@pytest.mark.parametrize(
    ("begins", "ends", "read_as"),
    [
        (time(0, 30), time(2, 15), (time(0, 30), time(2, 15))),
        (None, None, (None, None)),
        (None, time(6), (None, None)),
        (time(22), None, (None, None)),
    ],
)
def test_quiet_hours_come_back_as_they_were_also_where_there_are_none(
    begins: time | None, ends: time | None, read_as: tuple[time | None, time | None]
) -> None:
    person = Person(Runner(ADA, quiet_from=begins, quiet_until=ends))

    back = read(export_zip(Everything(person), WORDS, NOW)).everything.person

    assert back is not None
    assert (back.runner.quiet_from, back.runner.quiet_until) == read_as


def test_the_json_alone_is_enough_for_some_systems_unpack_every_zip() -> None:
    packed = export_zip(LIFE, WORDS, NOW)
    bare = files_of(packed)["diary.json"]

    assert looks_like_export(packed)
    assert looks_like_export(bare)
    assert read(bare) == read(packed)


@pytest.mark.parametrize(
    ("data", "looks"),
    [
        (b"", False),
        (b"{}", False),
        (b'{"type": "FeatureCollection"}', False),
        (b"diary.json", False),
        (zip_of({}, "activities/1234.gpx"), False),
        (zip_of({}, "diary.json"), True),
        (zip_of({}, "check_ins.csv"), True),
    ],
)
def test_only_what_looks_like_an_export_is_read_as_one(data: bytes, looks: bool) -> None:
    assert looks_like_export(data) is looks


@pytest.mark.parametrize(
    ("told", "made_at"),
    [
        ("2026-05-01T05:00:00Z", NOW - 10 * ONE_DAY),
        ("2026-05-13T05:00:00Z", NOW + 2 * ONE_DAY),
        ("2026-05-13T05:00:01Z", None),
        ("yesterday", None),
        (7, None),
        (None, None),
    ],
)
def test_when_it_was_made_is_a_hint_and_never_a_reason_to_refuse(told: object, made_at: object) -> None:
    back = read(zip_of(document_of() | {"made_at": told}))

    assert back.made_at == made_at
    assert back.everything == LIFE


def test_an_advice_that_was_taken_back_is_none() -> None:
    (_, morning) = read(changed("check_ins", 2, verdict=None)).everything.check_ins

    assert morning.advice is None
