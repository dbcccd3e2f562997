"""How a month that is over is written: its columns as a JSON text, deflated against a sample of such texts.

What is bound are the values as the database holds them, so that whatever stands in a row comes out again just
as it went in. Columns and not rows, for a month of pulses is alike; a value that is the same in every row is
written once, and a column of nothing not at all.

The sample is a file with a number, and that number is the first byte of what is written. An edition that was
ever released never changes, or the months bound with it could not be read any more. A better sample gets a
number of its own.
"""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any, Final

from bot.diary.errors import Unkeepable
from bot.diary.reasons_text import deflated, inflated

EDITION: Final = 1
"""The sample that is used for writing. All of them are used for reading."""
MOST_BYTES: Final = 1_000_000
"""Of text, in either direction; a month has some ten thousand."""
DAY: Final = "day"

_RAW: Final = -15
"""Deflate without header and checksum: the database has its own."""
_MARKS: Final = frozenset({"receipt", "fingerprint"})
"""Columns of bytes that no text is shorter than; they stand before it."""
_STEPS: Final = frozenset({"message_id", "updated_at", "started_at"})
"""Columns of whole numbers that grow; of each the step from the one before is written."""
_REASONS: Final = frozenset({"reasons"})


class Part(StrEnum):
    """A month is bound in three: what every advice looks back on, what was advised, and what was trained."""

    MORNINGS = "mornings"
    ADVICES = "advices"
    TRAINING = "training"


Rows = Sequence[Mapping[str, Any]]
Columns = dict[str, list[Any]]
"""All columns of a table that anything stands in, each with a value for each row."""


def bound(month: int, tables: Mapping[str, Rows]) -> bytes:
    """The rows of some tables, all of that month (YYYYMM), by the name of their table. Raises Unkeepable."""
    marks: list[bytes] = []
    try:
        told = {name: _told(month, rows, marks) for name, rows in tables.items() if rows}
        text = json.dumps(told, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, OverflowError):
        raise Unkeepable("a row holds something that no version has written") from None
    beside = b"".join(marks)
    if max(len(text), len(beside)) > MOST_BYTES:
        raise Unkeepable(f"a month holds more than {MOST_BYTES} bytes")
    deflate = zlib.compressobj(9, zlib.DEFLATED, _RAW, 9, zdict=sample(EDITION))
    head = bytes([EDITION]) + len(beside).to_bytes(3, "big")
    return head + beside + deflate.compress(text) + deflate.flush()


def unbound(month: int, data: bytes) -> dict[str, Columns]:
    """The same again, column by column. Raises LookupError, ValueError or zlib.error for anything else.

    Reasons come as `bytes` only where they were not understood when they were bound; see `Reasons`.
    """
    end = 4 + int.from_bytes(data[1:4], "big")
    inflate = zlib.decompressobj(_RAW, zdict=sample(data[0]))
    text = inflate.decompress(data[end:], MOST_BYTES)
    if not inflate.eof:
        raise ValueError("a bound month is longer than any")
    told = json.loads(text)
    marks = _Marks(data[4:end])
    return {name: _columns(month, columns, marks) for name, columns in told.items()}


def loose_rows(columns: Columns) -> list[dict[str, Any]]:
    """The rows again, as the database held them; columns of nothing are left out."""
    plain = {
        name: list(map(_reasons_kept, values)) if name in _REASONS else values
        for name, values in columns.items()
    }
    return [dict(zip(plain, row, strict=True)) for row in zip(*plain.values(), strict=True)]


@lru_cache(maxsize=8)
def sample(edition: int) -> bytes:
    """The text that months of that edition were deflated against. Raises LookupError for an unknown one."""
    file = Path(__file__).with_name("samples") / f"months-{edition}.txt"
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise LookupError(f"no month was ever bound by edition {edition}") from None


def _told(month: int, rows: Rows, marks: list[bytes]) -> dict[str, Any]:
    told: dict[str, Any] = {DAY: [_day_of(month, row[DAY]) for row in rows]}
    for name in rows[0]:
        values = [row[name] for row in rows]
        if name == DAY or all(value is None for value in values):
            continue
        if name in _REASONS:
            told[name] = [None if value is None else _reasons_told(value) for value in values]
            continue
        if name in _MARKS:
            marks += (value for value in values if value is not None)
            values = [None if value is None else len(value) for value in values]
        elif name in _STEPS:
            values = _steps(values)
        else:
            values = [_shortened(value) for value in values]
        told[name] = values[0] if _is_one(values) else values
    return told


def _columns(month: int, told: Mapping[str, Any], marks: _Marks) -> Columns:
    days = [month * 100 + day for day in told[DAY]]
    columns: Columns = {DAY: days}
    for name, values in told.items():
        if name == DAY:
            continue
        each = values if isinstance(values, list) else [values] * len(days)
        if len(each) != len(days):
            raise ValueError(f"{name} has not as many values as there are days")
        if name in _MARKS:
            each = [None if length is None else marks.next(length) for length in each]
        elif name in _STEPS:
            each = _sums(each)
        columns[name] = each
    return columns


class _Marks:
    """Bytes that are read from their beginning to their end."""

    def __init__(self, data: bytes) -> None:
        self._data, self._read = data, 0

    def next(self, length: int) -> bytes:
        self._read += length
        if length < 0 or self._read > len(self._data):
            raise ValueError("a bound month is cut off")
        return self._data[self._read - length : self._read]


def _day_of(month: int, day: int) -> int:
    if day // 100 != month:
        raise ValueError("a day of another month")
    return day % 100


def _shortened(value: Any) -> Any:
    """A whole number without its decimal point: the column knows what it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _is_one(values: Sequence[Any]) -> bool:
    """Whether they are all the same; True and 1 are not."""
    first = values[0]
    return all(value == first and type(value) is type(first) for value in values)


def _steps(values: Iterable[int | None]) -> list[Any]:
    steps: list[Any] = []
    last = 0
    for value in values:
        steps.append(None if value is None else value - last)
        last = last if value is None else value
    return steps


def _sums(steps: Iterable[int | None]) -> list[Any]:
    told = list(steps)
    sums = accumulate(step or 0 for step in told)
    return [None if step is None else total for step, total in zip(told, sums, strict=True)]


def _reasons_told(data: bytes) -> list[Any] | str:
    """As a list, where the same bytes come of it again; else the bytes, spelled out."""
    try:
        told = inflated(data)
        if deflated(told) == data:
            return told
    except (LookupError, ValueError, zlib.error):
        pass
    return b64encode(data).decode()


def _reasons_kept(told: list[Any] | str | None) -> bytes | None:
    if told is None:
        return None
    return b64decode(told) if isinstance(told, str) else deflated(told)
