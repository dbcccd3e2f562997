"""An export read again. Nothing of it is unpacked to a disk, and no value is taken that nobody can have."""

from __future__ import annotations

import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from bot.coach.runner import Runner
from bot.diary.ownership.everything import KEYS, RECORDS, Everything, Person
from bot.diary.ownership.shape import Lacking, columns_of, in_columns, of_columns
from bot.routines.owning.bounds import (
    AHEAD,
    MB,
    MOST_BYTES,
    MOST_INFLATED_BYTES,
    MOST_RECORDS,
    MOST_VALUES,
    Span,
)
from bot.routines.owning.errors import Problem, UnreadableExport, shown
from bot.routines.owning.values import as_json, instant_of, of_json

DIARY_FILE: Final = "diary.json"
FORMAT: Final = 1
"""Of the diary's JSON. It grows when an older reader would misread it; new keys alone do no harm."""
SETTINGS: Final = "settings"
ABOUT: Final = ("format", "made_at")
"""What the JSON says beside the diary itself."""

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""A file comes first, or nothing at all."""
_MARKS: Final = (b"diary.json", b"check_ins.csv")
"""Names in a zip by which it is taken for an export, also where the first file was lost on its way."""
_BARE: Final = re.compile(rb"(\xef\xbb\xbf)?\s*\{\s*\"format\"\s*:")
"""How the diary's JSON begins: some systems unpack every zip they fetch."""
_ENTRY: Final = b"PK\x01\x02"
_MOST_ENTRIES: Final = 200
_ENOUGH_TO_KNOW: Final = 256
_CHUNK_BYTES: Final = 1 << 16
_LOCKED: Final = 0x1
_MOST_UNKNOWN: Final = 20
_MOST_UNKNOWN_NOTED: Final = 1000
"""Before they are told apart: the same name stands in every entry of a list."""


@dataclass(frozen=True)
class Export:
    """An export that was read. `unknown`: names in it that this version does not know, and passed over.

    `made_at`: when it says that it was made; None: it says nothing that can be.
    """

    everything: Everything
    unknown: tuple[str, ...] = ()
    made_at: datetime | None = None


def looks_like_export(data: bytes) -> bool:
    """Whether to read it here, and neither as workouts nor as a table. Cheap; it may still be unreadable."""
    if data.startswith(_ZIP):
        return any(mark in data for mark in _MARKS)
    return _BARE.match(data[:_ENOUGH_TO_KNOW]) is not None


def read_export(data: bytes, runner_id: int, now: datetime) -> Export:
    """What `export_zip` made, or the JSON of it. Whoever it is about, it is read as the diary of `runner_id`.

    Every value is held against the coach's measures. Keys nobody knows are passed over and named; those that
    are missing mean None, or what an older diary meant. Works on as much as 64 MB: not for an event loop.
    Raises UnreadableExport.
    """
    document = _document(data if _BARE.match(data[:_ENOUGH_TO_KNOW]) else _unpacked(data))
    _count(document)
    unknown: list[str] = [str(key) for key in document if key not in (*RECORDS, SETTINGS, *ABOUT)]
    reader = _Reader(Span(now), unknown)
    person = None
    if document.get(SETTINGS) is not None:
        person = reader.record(Person, SETTINGS, 1, document[SETTINGS])
        person = replace(person, runner=_settled(replace(person.runner, id=runner_id)))
    lists = {name: reader.records(name, record, document.get(name)) for name, record in RECORDS.items()}
    names = tuple(dict.fromkeys(shown(name) for name in unknown))
    return Export(Everything(person, **lists), names[:_MOST_UNKNOWN], _made_at(document, now))


class _Reader:
    """Reads one list after the other, and remembers the keys it did not know."""

    def __init__(self, span: Span, unknown: list[str]) -> None:
        self._span = span
        self._unknown = unknown

    def records(self, place: str, record: type, told: Any) -> tuple[Any, ...]:
        """One list, in the order of its days."""
        if told is None:
            return ()
        if not isinstance(told, list):
            raise UnreadableExport(Problem.NOT_A_LIST, place=place, value=shown(told))
        found: dict[tuple[Any, ...], Any] = {}
        for row, one in enumerate(told, 1):
            read = self.record(record, place, row, one)
            values = in_columns(read)
            key = tuple(values[name] for name in KEYS[place])
            if key in found:
                about = ", ".join(str(as_json(part)) for part in key)
                raise UnreadableExport(Problem.TWICE, place=place, row=row, field=KEYS[place][0], value=about)
            if values.get("until") is not None and values["until"] < values["since"]:
                raise UnreadableExport(
                    Problem.BACKWARDS, place=place, row=row, field="until", value=str(values["until"])
                )
            found[key] = read
        return tuple(found[key] for key in sorted(found))

    def record(self, record: type, place: str, row: int, told: Any) -> Any:
        """One record of a list; `row` counts from 1."""
        if not isinstance(told, dict):
            raise UnreadableExport(Problem.NOT_A_ROW, place=place, row=row, value=shown(told))
        columns = {column.name: column for column in columns_of(record)}
        if len(self._unknown) < _MOST_UNKNOWN_NOTED:
            self._unknown += [f"{place}.{key}" for key in told if key not in columns]
        values: dict[str, Any] = {}
        for name, column in columns.items():
            if name not in told or (place == SETTINGS and name == "id"):
                continue
            if told[name] is None:
                values[name] = None
                continue
            try:
                values[name] = of_json(place, column, told[name], self._span)
            except UnreadableExport as why:
                raise why.at(place=place, row=row, field=name) from None
        if place == SETTINGS:
            values["id"] = 0
        try:
            return of_columns(record, values)
        except Lacking as why:
            raise UnreadableExport(Problem.LACKING, place=place, row=row, field=why.column) from None


def _settled(runner: Runner) -> Runner:
    """Quiet hours have a beginning and an end, or there are none."""
    if runner.quiet_from is not None and runner.quiet_until is not None:
        return runner
    return replace(runner, quiet_from=None, quiet_until=None)


def _made_at(document: Mapping[str, Any], now: datetime) -> datetime | None:
    """Only a hint, so what cannot be is passed over: nobody's diary is refused for it."""
    try:
        made_at = instant_of(document.get("made_at"))
    except UnreadableExport:
        return None
    return made_at if made_at <= now + AHEAD else None


def _count(document: Mapping[str, Any]) -> None:
    """Raises UnreadableExport when there are more entries than any diary has."""
    lists = [document[name] for name in RECORDS if isinstance(document.get(name), list)]
    if sum(map(len, lists)) > MOST_RECORDS:
        raise UnreadableExport(Problem.TOO_MANY, limit=MOST_RECORDS)


def _document(data: bytes) -> Mapping[str, Any]:
    if len(data) > MOST_INFLATED_BYTES or sum(map(data.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise UnreadableExport(Problem.INFLATES, limit_mb=MOST_INFLATED_BYTES // MB)
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise UnreadableExport(Problem.DAMAGED, file=DIARY_FILE) from None
    number = document.get("format") if isinstance(document, dict) else None
    if isinstance(number, bool) or not isinstance(number, int) or number < 1:
        raise UnreadableExport(Problem.DAMAGED, file=DIARY_FILE)
    if number > FORMAT:
        raise UnreadableExport(Problem.NEWER, format=shown(number), known=str(FORMAT))
    whole: Mapping[str, Any] = document
    return whole


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of a diary")


def _unpacked(data: bytes) -> bytes:
    """The diary's JSON, unpacked in small steps: what inflates without end is stopped in time."""
    if len(data) > MOST_BYTES:
        raise UnreadableExport(Problem.TOO_LARGE, limit_mb=MOST_BYTES // MB)
    if not data.startswith(_ZIP) or data.count(_ENTRY) > _MOST_ENTRIES:
        raise UnreadableExport(Problem.FOREIGN)
    with _what_unpacking_raises():
        archive = zipfile.ZipFile(BytesIO(data))
        entries = [entry for entry in archive.infolist() if _last_part(entry.filename) == DIARY_FILE]
        if not entries:
            raise UnreadableExport(Problem.NO_DIARY, file=DIARY_FILE)
        entry = min(entries, key=lambda one: len(one.filename))
        # others than these two can ask for gigabytes before the first byte comes out
        if entry.flag_bits & _LOCKED or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise UnreadableExport(Problem.SEALED)
        out = bytearray()
        with archive.open(entry) as file:
            while piece := file.read(_CHUNK_BYTES):
                out += piece
                if len(out) > MOST_INFLATED_BYTES:
                    raise UnreadableExport(Problem.INFLATES, limit_mb=MOST_INFLATED_BYTES // MB)
    return bytes(out)


def _last_part(name: str) -> str:
    """Whoever unpacks an export and packs it again may put a folder around it."""
    return name.replace("\\", "/").rpartition("/")[2]


@contextmanager
def _what_unpacking_raises() -> Iterator[None]:
    try:
        yield
    except (NotImplementedError, RuntimeError):  # a version to come, or a password after all
        raise UnreadableExport(Problem.SEALED) from None
    except (
        *(zipfile.BadZipFile, zlib.error, struct.error, EOFError),
        *(ValueError, LookupError, OSError, OverflowError),
    ):
        raise UnreadableExport(Problem.DAMAGED, file=DIARY_FILE) from None
