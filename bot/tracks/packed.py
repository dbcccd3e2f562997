"""Packed files, unpacked in small steps: what inflates without end is stopped before the memory is full."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import PurePosixPath
from typing import Final

from bot.tracks.bounds import MOST_FILES, Bounds
from bot.tracks.errors import Problem, UnreadableTrack

GZIP: Final = b"\x1f\x8b"
ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""A file comes first, or nothing at all."""

_CHUNK_BYTES: Final = 1 << 16
_GZIP_WINDOW: Final = 31
"""zlib's way to say: with the header and the checksum of gzip."""

_ENTRY: Final = b"PK\x01\x02"
_MOST_ENTRIES: Final = 4 * MOST_FILES
"""With folders and a Mac's shadows of the files. Counted before the list is read: it is read as a whole."""

_LOCKED: Final = 0x1


def ungzipped(data: bytes, bounds: Bounds) -> bytes:
    """What is inside a `.gz`. Raises UnreadableTrack."""
    inflating = zlib.decompressobj(_GZIP_WINDOW)
    out = bytearray()
    with _what_unpacking_raises("gz"):
        for begin in range(0, len(data), _CHUNK_BYTES):
            left = data[begin : begin + _CHUNK_BYTES]
            while left and not inflating.eof:
                piece = inflating.decompress(left, _CHUNK_BYTES)
                bounds.inflated(len(piece))
                out += piece
                left = inflating.unconsumed_tail
            if inflating.eof:
                break
    if not inflating.eof:
        raise UnreadableTrack(Problem.CUT_OFF, format="gz")
    return bytes(out)


def unzipped(data: bytes, bounds: Bounds) -> Iterator[tuple[str, bytes | UnreadableTrack]]:
    """The files in a zip, one after the other: name and bytes, or why this one cannot be unpacked.

    Raises UnreadableTrack when the zip as a whole cannot be read, or too much comes out of it.
    """
    if data.count(_ENTRY) > _MOST_ENTRIES:
        raise UnreadableTrack(Problem.TOO_MANY_FILES, limit=MOST_FILES)
    with _what_unpacking_raises("zip"):
        archive = zipfile.ZipFile(BytesIO(data))
        entries = archive.infolist()
    for entry in entries:
        if entry.is_dir() or _hidden(entry.filename):
            continue
        bounds.file()
        try:
            yield entry.filename, _unpacked(archive, entry, bounds)
        except UnreadableTrack as why:
            if why.problem not in (Problem.SEALED, Problem.DAMAGED, Problem.CUT_OFF):
                raise
            yield entry.filename, why


def _hidden(name: str) -> bool:
    """What systems put there for themselves."""
    path = PurePosixPath(name)
    return "__MACOSX" in path.parts or path.name.startswith(".")


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, bounds: Bounds) -> bytes:
    # others than these two can ask for gigabytes before the first byte comes out
    if entry.flag_bits & _LOCKED or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableTrack(Problem.SEALED)
    out = bytearray()
    with _what_unpacking_raises("zip"), archive.open(entry) as file:
        while piece := file.read(_CHUNK_BYTES):
            bounds.inflated(len(piece))
            out += piece
    return bytes(out)


@contextmanager
def _what_unpacking_raises(packing: str) -> Iterator[None]:
    try:
        yield
    except EOFError:
        raise UnreadableTrack(Problem.CUT_OFF, format=packing) from None
    except (NotImplementedError, RuntimeError):  # a version to come, or a password after all
        raise UnreadableTrack(Problem.SEALED) from None
    except zipfile.BadZipFile:
        raise UnreadableTrack(Problem.DAMAGED, format=packing) from None
    except (zlib.error, struct.error, ValueError, LookupError, OSError, OverflowError):
        raise UnreadableTrack(Problem.DAMAGED, format=packing) from None
