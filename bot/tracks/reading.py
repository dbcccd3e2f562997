"""A file from a watch, whatever it is: the reader is picked by what is in it, not by what it is called."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Final

from bot.tracks.bounds import MB, MOST_BYTES, Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.packed import GZIP, ZIP, ungzipped, unzipped
from bot.tracks.same import each_once
from bot.tracks.tracked import Format, Reading

_FOREIGN: Final = (
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"%PDF", "pdf"),
    (b"<!doctype html", "page"),
    (b"<html", "page"),
)
"""What people send by mistake, by its first bytes in small letters where they are letters of a tag."""

_ROOTS: Final = {"html": "page", "kml": "map", "svg": "picture"}

_ENOUGH_TO_KNOW_TEXT: Final = 512

_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_track(data: bytes, name: str, monotonic: Callable[[], float]) -> Reading:
    """Everything in a FIT, GPX or TCX file, in a `.gz` of one, or in a zip of several.

    `name` is what the file is called: it decides nothing, and comes back in what is refused. `monotonic`
    tells seconds (`time.monotonic`): the reading ends when it takes too long. It can work for many seconds:
    call it in a thread. Raises UnreadableTrack, and nothing else, when there is nothing to read in it.
    """
    try:
        if len(data) > MOST_BYTES:
            raise UnreadableTrack(Problem.TOO_LARGE, limit_mb=MOST_BYTES // MB)
        bounds = Bounds(monotonic)
        if data.startswith(ZIP):
            return _of_zip(data, bounds)
        return _once(_of_file(data, bounds))
    except UnreadableTrack as why:
        raise why.in_file(why.name or name) from None


def _once(reading: Reading) -> Reading:
    return Reading(each_once(reading.workouts), reading.nights, reading.refused)


def _of_zip(data: bytes, bounds: Bounds) -> Reading:
    """All files of a zip. What is no file of a watch is passed over, as long as another one is."""
    found = Reading()
    refused: list[UnreadableTrack] = []
    foreign: list[UnreadableTrack] = []
    for name, content in unzipped(data, bounds):
        inside = PurePosixPath(name).name
        try:
            if isinstance(content, UnreadableTrack):
                raise content
            one = _of_file(content, bounds)
        except UnreadableTrack as why:
            if why.problem in _SPENT:
                raise
            (foreign if why.problem in _NOT_MEANT else refused).append(why.in_file(inside))
        else:
            found = Reading(found.workouts + one.workouts, found.nights + one.nights)
    if not found.workouts and not found.nights:
        only = refused + foreign
        raise only[0] if len(only) == 1 else UnreadableTrack(Problem.NO_TRACKS)
    return _once(Reading(found.workouts, found.nights, tuple(refused)))


_SPENT: Final = frozenset(
    {Problem.INFLATES, Problem.TOO_MANY_FILES, Problem.TOO_MANY_WORKOUTS, Problem.TOO_MANY_POINTS}
    | {Problem.TOO_SLOW}
)
"""Bounds of the whole zip: with these it is not read any further."""

_NOT_MEANT: Final = frozenset({Problem.FOREIGN, Problem.EMPTY, Problem.NO_WORKOUT})
"""Files in a zip that nobody meant to be read: a text beside the tracks, the settings of a watch."""


def _of_file(data: bytes, bounds: Bounds) -> Reading:
    if data.startswith(GZIP):
        data = ungzipped(data, bounds)
    if data.startswith((GZIP, *ZIP)):
        raise UnreadableTrack(Problem.NESTED)
    return _read(data, bounds)


def _read(data: bytes, bounds: Bounds) -> Reading:
    # readers bring large libraries with them: they are fetched when there is something to read
    from bot.tracks.fit_frames import looks_like_fit

    if looks_like_fit(data):
        from bot.tracks.fit import read_fit

        workouts, nights = read_fit(data, bounds)
        return Reading(workouts, nights)
    if not data.strip(b"\0 \t\r\n"):
        raise UnreadableTrack(Problem.EMPTY)
    # some exports put blanks before the declaration, where XML allows none
    text = data if data.startswith(_UTF_16) else data.removeprefix(codecs.BOM_UTF8).lstrip()
    begin = text[:_ENOUGH_TO_KNOW_TEXT].lower()
    for mark, kind in _FOREIGN:
        if begin.startswith(mark.lower()):
            raise UnreadableTrack(Problem.FOREIGN, looks_like=kind)
    if begin.startswith((b"<", *_UTF_16)):
        return _of_xml(text, bounds)
    if b".FIT".startswith(data[8:12]) and data[:1] in (b"\x0c", b"\x0e"):
        raise UnreadableTrack(Problem.CUT_OFF, format=Format.FIT.value)
    raise UnreadableTrack(Problem.FOREIGN, looks_like="text" if _is_text(begin) else "other")


def _of_xml(data: bytes, bounds: Bounds) -> Reading:
    from bot.tracks import gpx, tcx
    from bot.tracks.xml_checked import read_xml

    readers: list[gpx.GpxReader | tcx.TcxReader] = []

    def reader_for(root: str) -> gpx.GpxReader | tcx.TcxReader:
        if root == gpx.ROOT:
            readers.append(gpx.GpxReader(bounds))
        elif root == tcx.ROOT:
            readers.append(tcx.TcxReader(bounds))
        else:
            raise UnreadableTrack(Problem.FOREIGN, looks_like=_ROOTS.get(root, "other"))
        return readers[0]

    read_xml(data, reader_for, bounds)
    return Reading(readers[0].workouts())


def _is_text(begin: bytes) -> bool:
    return bool(begin) and not any(byte < 32 and byte not in b"\t\n\r\f" for byte in begin)
