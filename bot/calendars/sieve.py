"""The lines of an .ics file that matter, event by event: the library sees these and nothing else.

It would also build attachments, alarms and time zones of the file's own. It keeps such zones for the whole
process, where one runner's "Berlin" would become everybody's, and works for years on a zone that changes
every second. One event at a time also means that a broken one is lost alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.calendars.bounds import Bounds
from bot.coach.rhythm import UnknownZone, settable_zone

LONGEST_LINE_BYTES: Final = 20_000
"""Of one property, folds undone: a thousand exceptions from a repeat."""

_KEPT: Final = frozenset(
    b"UID SEQUENCE SUMMARY STATUS DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID".split()
)

_NAME: Final = re.compile(rb"\s*([A-Za-z-]{1,20})\s*[;:]")

_DATED: Final = frozenset((b"DTSTART", b"DTEND", b"RDATE", b"EXDATE", b"RECURRENCE-ID"))

_ZONE: Final = re.compile(r'((?:[^:"]|"[^"]*")*?);\s*TZID\s*=\s*("[^"]*"|[^;:"]*)', re.IGNORECASE)


@dataclass
class Block:
    """One event as it was written; not `whole` when its end is missing or a line of it is beyond reason."""

    lines: list[str] = field(default_factory=list)
    whole: bool = False
    beyond: bool = False


@dataclass(frozen=True)
class Sieved:
    """All events of a file; not `whole` when the end of the file is missing."""

    blocks: tuple[Block, ...]
    whole: bool


def sieve(data: bytes, bounds: Bounds) -> Sieved:
    """The events of a file in UTF-8, bytes that are no letters replaced. Raises what `bounds` raises."""
    blocks: list[Block] = []
    inside: Block | None = None
    deeper = 0
    ended = False
    for line in _unfolded(data):
        bounds.in_time()
        match line[:32].strip().upper():
            case b"BEGIN:VCALENDAR":
                ended = False
            case b"END:VCALENDAR":
                ended, inside = True, None
            case b"BEGIN:VEVENT":
                inside, deeper = Block(), 0
                blocks.append(inside)
            case b"END:VEVENT" if inside is not None:
                inside.whole = not inside.beyond
                inside = None
            case begin if begin.startswith(b"BEGIN:"):
                deeper += 1
            case end if end.startswith(b"END:"):
                deeper = max(0, deeper - 1)
            case _ if inside is not None and not deeper:
                _keep(line, inside)
    return Sieved(tuple(blocks), ended)


def _keep(line: bytes, block: Block) -> None:
    name = _NAME.match(line)
    if name is None or name[1].upper() not in _KEPT:
        return
    text = line.decode("utf-8", "replace").replace("\0", "")
    if name[1].upper() in _DATED:
        text = _with_a_known_zone(text)
        # a zone in a place where none belongs must not reach the library either
        block.beyond |= text.upper().count("TZID") > ('TZID="' in text)
    block.beyond |= len(line) > LONGEST_LINE_BYTES
    if not block.beyond:
        block.lines.append(text)


def _unfolded(data: bytes) -> Iterator[bytes]:
    """Lines put together again: as bytes, because a fold may stand within a letter."""
    parts: list[bytes] = []
    for line in data.splitlines():
        if line[:1] in (b" ", b"\t"):
            parts.append(line[1:])
        elif line:
            yield b"".join(parts)
            parts = [line]
    yield b"".join(parts)


def _with_a_known_zone(line: str) -> str:
    """The line with its zone by the IANA or the Windows name, or without one: then it is the runner's own.

    Some programs put their own name in front: `/freeassociation.sourceforge.net/Europe/Berlin`.
    """
    found = _ZONE.match(line)
    if found is None:
        return line
    said = found[2].strip('" ')
    parts = said.strip("/").split("/")
    for name in ("/".join(parts[-3:]), "/".join(parts[-2:]), parts[-1]):
        if known := _known_zone(name):
            return f'{found[1]};TZID="{known}"{line[found.end() :]}'
    return found[1] + line[found.end() :]


def _known_zone(name: str) -> str | None:
    try:
        return settable_zone(WINDOWS_TO_OLSON.get(name, name))
    except UnknownZone:
        return None
