"""XML from strangers: defusedxml looks at every byte, and a reader is told what is opened and what is closed.

gpxpy has a parser of its own, but it is not given such files: it builds all of the document in memory, takes
any text for UTF-8 whatever the document says, keeps foreign namespaces for ever in a table of the standard
library, and one of its patterns takes hours for a text that repeats ` xmlns`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, Protocol

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack

CHUNK_BYTES: Final = 1 << 16
"""Between two looks at the time."""

LONGEST_TOKEN_BYTES: Final = 1 << 20
"""Of one tag or comment, which the parser holds in memory as a whole. A watch's longest has a thousand."""

DEEPEST: Final = 64
"""Elements within each other: a watch needs a dozen."""

MOST_NAMES: Final = 1000
"""Of elements and attributes, which the parser keeps to the end: a watch uses some dozens."""

LONGEST_TEXT: Final = 200
"""Characters of one value. Longer ones are comments and names, which nobody here asks for."""

_CUT_OFF: Final = frozenset({3, 4, 5, 20, 44})
"""What expat says when the end is missing: no element, a token or tag not closed, a section not closed."""


class Reader(Protocol):
    """Who is told about the elements; names are without their namespace, `parent` is "" at the root."""

    def opened(self, name: str, parent: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def closed(self, name: str, parent: str, text: str) -> None:
        """An element ends. `text` is what stood directly in it, or "" when it was too long for a value."""


def read_xml(data: bytes, reader_for: Callable[[str], Reader], bounds: Bounds) -> None:
    """Read a document to its end; `reader_for` is asked with the root's name. Raises UnreadableTrack."""
    target = _Target(reader_for)
    with _what_xml_raises():
        parser = DefusedXMLParser(target=target, forbid_dtd=True)
        heard, heard_at = 0, 0
        for begin in range(0, len(data), CHUNK_BYTES):
            bounds.in_time()
            if target.heard != heard:
                heard, heard_at = target.heard, begin
            elif begin - heard_at > LONGEST_TOKEN_BYTES:
                raise UnreadableTrack(Problem.DAMAGED, format="xml")
            parser.feed(data[begin : begin + CHUNK_BYTES])
        parser.close()


class _Target:
    """What the parser calls. It holds the names of the open elements and the text of the innermost one."""

    def __init__(self, reader_for: Callable[[str], Reader]) -> None:
        self._reader_for = reader_for
        self._reader: Reader
        self._open: list[str] = [""]
        self._text: list[str] = []
        self._length = 0
        self._names: set[str] = set()
        self.heard = 0
        """How often the parser had something to tell."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._names.add(tag)
        self._names.update(attributes)
        if len(self._open) > DEEPEST or len(self._names) > MOST_NAMES:
            raise UnreadableTrack(Problem.DAMAGED, format="xml")
        self.heard += 1
        name = _bare(tag)
        if len(self._open) == 1:
            self._reader = self._reader_for(name)
        self._reader.opened(name, self._open[-1], attributes)
        self._open.append(name)
        self._forget()

    def data(self, text: str) -> None:
        self.heard += 1
        self._length += len(text)
        if self._length <= LONGEST_TEXT:
            self._text.append(text)

    def end(self, tag: str) -> None:
        self.heard += 1
        name = self._open.pop()
        text = "".join(self._text).strip() if self._length <= LONGEST_TEXT else ""
        self._reader.closed(name, self._open[-1], text)
        self._forget()

    def close(self) -> None:
        """The end; what was read is with the reader."""

    def _forget(self) -> None:
        self._text.clear()
        self._length = 0


def _bare(tag: str) -> str:
    return tag.rpartition("}")[2]


@contextmanager
def _what_xml_raises() -> Iterator[None]:
    try:
        yield
    except DefusedXmlException:
        raise UnreadableTrack(Problem.DECLARES) from None
    except ParseError as error:
        cut_off = error.code in _CUT_OFF
        raise UnreadableTrack(Problem.CUT_OFF if cut_off else Problem.DAMAGED, format="xml") from None
    except (ValueError, LookupError):  # an encoding that is not known, or that does not hold
        raise UnreadableTrack(Problem.DAMAGED, format="xml") from None
