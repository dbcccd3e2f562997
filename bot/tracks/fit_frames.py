"""The outside of FIT: headers, sizes and checksums, and a copy of the few messages that matter.

fitdecode reads half a megabyte a second, and nine tenths of a file are points, which the sessions sum up. So
the file is walked and checked here, and only what is asked for goes on to fitdecode, as a small FIT file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.tracked import Format

MARK: Final = b".FIT"
_MARK_AT: Final = 8
_SHORTEST_HEADER: Final = 12
_CRC_BYTES: Final = 2
_CHUNK_BYTES: Final = 1 << 18
_RECORDS_BETWEEN_LOOKS: Final = 1 << 14

_COMPRESSED: Final = 0x80
_DEFINITION: Final = 0x40
_DEVELOPER: Final = 0x20


class Part(NamedTuple):
    """One FIT file: several can stand one after the other in what is called one."""

    header: bytes
    body: bytes


def looks_like_fit(data: bytes) -> bool:
    """Whether it begins as FIT files do."""
    return data[_MARK_AT : _MARK_AT + len(MARK)] == MARK


def parts_of(data: bytes, bounds: Bounds) -> Iterator[Part]:
    """The FIT files in these bytes, their checksums tested. Raises UnreadableTrack.

    The checksum at the end covers the header too, so the header's own is not asked.
    """
    begin = 0
    while looks_like_fit(data[begin : begin + _SHORTEST_HEADER]):
        header_size = data[begin]
        if header_size < _SHORTEST_HEADER:
            raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value)
        size = int.from_bytes(data[begin + 4 : begin + 8], "little")
        end = begin + header_size + size
        if end + _CRC_BYTES > len(data):
            raise UnreadableTrack(Problem.CUT_OFF, format=Format.FIT.value)
        if checksum(data[begin:end], bounds) != int.from_bytes(data[end : end + _CRC_BYTES], "little"):
            raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value)
        yield Part(data[begin : begin + header_size], data[begin + header_size : end])
        begin = end + _CRC_BYTES


def only(part: Part, wanted: Collection[int], bounds: Bounds) -> bytes:
    """A FIT file with the messages of these numbers alone. Raises UnreadableTrack."""
    kept = bytearray()
    for number, begin, end in messages(part.body, bounds):
        if number in wanted:
            kept += part.body[begin:end]
    return whole(part, bytes(kept))


def has_field(part: Part, number: int, field: int, bounds: Bounds) -> bool:
    """Whether messages of that number carry that field. Raises UnreadableTrack."""
    return any(
        about == number
        and part.body[begin] & (_COMPRESSED | _DEFINITION) == _DEFINITION
        and field in part.body[begin + 6 : end : 3][: part.body[begin + 5]]
        for about, begin, end in messages(part.body, bounds)
    )


def whole(part: Part, body: bytes | None = None) -> bytes:
    """The part as a FIT file, or with another body. Its checksum is 0: it was tested before."""
    body = part.body if body is None else body
    header = bytes([_SHORTEST_HEADER]) + part.header[1:4] + len(body).to_bytes(4, "little") + MARK
    return header + body + bytes(_CRC_BYTES)


def messages(body: bytes, bounds: Bounds) -> Iterator[tuple[int, int, int]]:
    """Definitions and data in their order: the number of the message, where it begins and where it ends."""
    defined: dict[int, tuple[int, int]] = {}
    at, count = 0, 0
    while at < len(body):
        count += 1
        if count % _RECORDS_BETWEEN_LOOKS == 0:
            bounds.in_time()
        head = body[at]
        if head & _COMPRESSED:
            number, size = _known(defined, (head >> 5) & 0x3)
        elif head & _DEFINITION:
            number, size, data_size = _definition(body, at, bool(head & _DEVELOPER))
            defined[head & 0xF] = number, data_size
        else:
            number, size = _known(defined, head & 0xF)
        if at + size > len(body):
            raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value)
        yield number, at, at + size
        at += size


def _known(defined: dict[int, tuple[int, int]], local: int) -> tuple[int, int]:
    if local not in defined:
        raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value)
    return defined[local]


def _definition(body: bytes, at: int, developer: bool) -> tuple[int, int, int]:
    """The number of the message, the size of this definition and that of each data message after it."""
    try:
        number = int.from_bytes(body[at + 3 : at + 5], "big" if body[at + 2] else "little")
        end = at + 6 + 3 * body[at + 5]
        data_size = 1 + sum(body[at + 7 : end : 3])
        if developer:
            fields = end + 1
            end = fields + 3 * body[end]
            data_size += sum(body[fields + 1 : end : 3])
    except IndexError:
        raise UnreadableTrack(Problem.DAMAGED, format=Format.FIT.value) from None
    return number, end - at, data_size


def _table() -> tuple[int, ...]:
    rows = []
    for byte in range(256):
        rest = byte
        for _ in range(8):
            rest = (rest >> 1) ^ (0xA001 if rest & 1 else 0)
        rows.append(rest)
    return tuple(rows)


_TABLE: Final = _table()


def checksum(data: bytes, bounds: Bounds) -> int:
    """CRC-16 with the reversed polynomial A001, beginning with 0, as FIT has it."""
    rest, table = 0, _TABLE
    for begin in range(0, len(data), _CHUNK_BYTES):
        bounds.in_time()
        for byte in data[begin : begin + _CHUNK_BYTES]:
            rest = (rest >> 8) ^ table[(rest ^ byte) & 0xFF]
    return rest
