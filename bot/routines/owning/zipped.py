"""A runner's diary as a zip: JSON that comes back exactly, tables for people, a page that explains both."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from io import BytesIO, StringIO
from typing import Any, Final, get_args, get_origin

from bot.coach.rhythm import day_of
from bot.diary.ownership.everything import RECORDS, Everything, Person
from bot.diary.ownership.shape import Column, columns_of, in_columns
from bot.routines.owning.reading import DIARY_FILE, FORMAT, SETTINGS
from bot.routines.owning.values import as_json
from bot.words.plain_text import plain_text
from bot.words.words import Words

README_FILE: Final = "README.txt"

_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A spreadsheet takes a cell that begins so for something to work out, whoever wrote it."""
_FIRST_YEAR: Final = 1980
"""A zip knows no earlier one."""


def export_name(everything: Everything, now: datetime) -> str:
    """What the file is called, by the runner's own day."""
    zone = "UTC" if everything.person is None else everything.person.runner.zone
    return f"freshlegs-{day_of(now, zone).isoformat()}.zip"


def export_zip(everything: Everything, words: Words, now: datetime) -> bytes:
    """All of it as one file: the same diary, words and moment make the same bytes.

    A year is about 100 KB, packed in a fraction of a second.
    """
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _files(everything, words, now):
            entry = zipfile.ZipInfo(name, _stamp(now))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return out.getvalue()


def _files(everything: Everything, words: Words, now: datetime) -> Iterable[tuple[str, bytes]]:
    yield README_FILE, readme(words, now).encode()
    yield DIARY_FILE, _as_json(everything, now).encode()
    people = () if everything.person is None else (everything.person,)
    yield f"{SETTINGS}.csv", _table(Person, people)
    for name, records in everything.lists():
        yield f"{name}.csv", _table(RECORDS[name], records)


def _as_json(everything: Everything, now: datetime) -> str:
    document: dict[str, Any] = {"format": FORMAT, "made_at": as_json(now)}
    if everything.person is not None:
        document[SETTINGS] = _row(everything.person)
    document |= {name: [_row(one) for one in records] for name, records in everything.lists()}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)


def _row(record: Any) -> dict[str, Any]:
    """What is known. A key that is not there means not known; null stands where that would mean more."""
    kind: Any = type(record)
    assumed = {column.name: column.assumed for column in columns_of(kind)}
    told = in_columns(record).items()
    return {name: as_json(value) for name, value in told if value is not None or assumed[name] is not None}


def _table(record: type, records: Sequence[Any]) -> bytes:
    """A CSV table for people; the mark at its beginning tells a spreadsheet that its letters are UTF-8."""
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(column.name for column in columns_of(record))
    writer.writerows([_cell(value) for value in in_columns(one).values()] for one in records)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> str:
    """One cell: empty where it is not known; of reasons their codes, for their numbers stand in the JSON."""
    told = as_json(value)
    if told is None:
        return ""
    if isinstance(value, tuple):
        return "; ".join(reason["code"] for reason in told)
    if isinstance(told, list):
        return "; ".join(told)
    if isinstance(told, dict):
        return "; ".join(f"{name}: {_cell(one)}" for name, one in told.items())
    if isinstance(told, bool):
        return "yes" if told else "no"
    text = str(told)
    return f"'{text}" if text.startswith(_FORMULAS) else text


def readme(words: Words, now: datetime) -> str:
    """The page that says what every file and every column is, made of the columns themselves."""
    made_at = f"{now.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    parts = [
        words.say("export-title", made_at=made_at),
        words.say("export-json", file=DIARY_FILE),
        words.say("export-tables"),
        words.say("export-left-out"),
    ]
    for name, record in {SETTINGS: Person, **RECORDS}.items():
        lines = [f"{name}.csv", words.say(f"export-file-{_dashed(name)}")]
        lines += [f"  {column.name}: {_explained(words, name, column)}" for column in columns_of(record)]
        parts.append("\n".join(lines))
    return plain_text("\n\n".join(parts)) + "\n"


def _explained(words: Words, name: str, column: Column) -> str:
    own = f"export-{_dashed(name)}-{_dashed(column.name)}"
    said = words.say(own if words.knows(own) else f"export-column-{_dashed(column.name)}")
    names = _names(column.type)
    if not names:
        return said
    several = get_origin(column.type) is frozenset
    return f"{said} {words.say('export-any-of' if several else 'export-one-of', names=', '.join(names))}"


def _names(kind: Any) -> list[str]:
    """What a column of a closed list can hold."""
    (kind,) = get_args(kind) if get_origin(kind) is frozenset else (kind,)
    closed = isinstance(kind, type) and issubclass(kind, StrEnum | IntEnum)
    return [str(as_json(one)) for one in kind] if closed else []


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def _stamp(now: datetime) -> tuple[int, int, int, int, int, int]:
    at = now.astimezone(UTC)
    return (max(_FIRST_YEAR, at.year), at.month, at.day, at.hour, at.minute, at.second)
