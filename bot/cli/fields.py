"""Reading a YAML file that people write by hand: whatever is wrong is told with its line and its name."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

import yaml

from bot.coach.measures import Scale

DEEPEST = 20
"""Blocks inside blocks; a scenario needs seven."""
MOST_VALUES = 250_000
"""Values in one file: about 700 mornings of five weeks each. Each costs half a kilobyte while it is read."""
LONGEST_SHOWN = 40
LONGEST_PROBLEM = 120
"""Characters of a foreign value, and of the YAML reader's own words, that fit into a sentence."""

_TAG = "tag:yaml.org,2002:"
# YAML reads 012 as ten, 7:30 as 450 and 1_0 as ten: whoever writes one of these means something else
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})")
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})?(?:\.[0-9]{0,30})?")

T = TypeVar("T")
Member = TypeVar("Member", bound=StrEnum)


class WrongFile(ValueError):
    """Something in the file cannot be used. `line` None: it is about the file as a whole."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        self.line = line
        super().__init__(sentence if line is None else f"line {line}: {sentence}")


@dataclass(frozen=True)
class Field:
    """One value of the file, with the name and the line it is told by."""

    node: yaml.Node
    name: str
    line: int

    @property
    def known(self) -> bool:
        """Something other than null stands there."""
        return self.node.tag != f"{_TAG}null"

    def wrong(self, sentence: str) -> NoReturn:
        """Raises WrongFile with line and name."""
        raise WrongFile(f"{self.name} {sentence}", self.line)

    def expected(self, what: str) -> NoReturn:
        """Raises WrongFile: what stands there, and what should."""
        self.wrong(f"is {_shown(self.node)}; expected {what}")

    def scalar(self, tag: str) -> str | None:
        """The value as it is written, if it is of that type; a number in quotes is text."""
        is_it = isinstance(self.node, yaml.ScalarNode) and self.node.tag == _TAG + tag
        return str(self.node.value) if is_it else None


Reader = Callable[[Field], T]


def number(scale: Scale, *, step: float | None = None) -> Reader[float]:
    """A number on that scale, in whole steps where a step is given."""
    what = f"{_bounds('a number', scale)}{f', in steps of {step:g}' if step else ''}"

    def read(field: Field) -> float:
        written = field.scalar("int") or field.scalar("float")
        value = float(written) if written and _is_number(written) else math.nan
        if not scale.low <= value <= scale.high or (step is not None and value % step):
            field.expected(what)
        return value

    return read


def whole(scale: Scale) -> Reader[int]:
    """A whole number on that scale, written without a point."""
    what = _bounds("a whole number", scale)

    def read(field: Field) -> int:
        written = field.scalar("int")
        if written is None or not _WHOLE.fullmatch(written) or not scale.low <= int(written) <= scale.high:
            field.expected(what)
        return int(written)

    return read


def _is_number(written: str) -> bool:
    return _NUMBER.fullmatch(written) is not None and any(one.isdigit() for one in written)


def _bounds(what: str, scale: Scale) -> str:
    if scale.low == scale.high:
        return f"{scale.low:g}"
    return f"{what} from {scale.low:g} to {scale.high:g}{scale.suffix}"


def yes_or_no(field: Field) -> bool:
    """True or false; YAML also calls them yes and no, on and off."""
    written = field.scalar("bool")
    if written is None:
        field.expected("true or false")
    return written.lower() in ("true", "yes", "on")


def text(longest: int) -> Reader[str]:
    """A line of text, its runs of blanks made one. It has to hold something that can be seen."""

    def read(field: Field) -> str:
        written = field.scalar("str")
        if written is None:
            field.expected("text; a number or a word like yes becomes text in quotes")
        line = " ".join(written.split())
        if not 0 < len(line) <= longest or any(unicodedata.category(one) in ("Cc", "Cs") for one in line):
            field.expected(f"1 to {longest} characters of text")
        return line

    return read


def one_of(meanings: Mapping[str, T]) -> Reader[T]:
    """What one of these words means."""

    def read(field: Field) -> T:
        word = field.scalar("str")
        if word is None or word not in meanings:
            field.expected(f"one of {', '.join(meanings)}")
        return meanings[word]

    return read


def member(members: Iterable[Member]) -> Reader[Member]:
    """One of these members, called by its value."""
    return one_of({one.value: one for one in members})


def either_null(reader: Reader[T]) -> Reader[T | None]:
    """What that reader reads, or None where null stands."""
    return lambda field: reader(field) if field.known else None


def entries(field: Field) -> list[Field]:
    """The values of a list, each with its place in it. Raises WrongFile."""
    if not isinstance(field.node, yaml.SequenceNode):
        field.expected("a list")
    return [
        Field(node, f"{field.name} entry {place}", _line(node.start_mark))
        for place, node in enumerate(field.node.value, start=1)
    ]


def list_of(reader: Reader[T]) -> Reader[list[T]]:
    """A list in which every value is read in the same way."""
    return lambda field: [reader(entry) for entry in entries(field)]


@dataclass(frozen=True)
class Block:
    """Named values. `line` is where the block begins."""

    fields: dict[str, Field]
    line: int

    def get(self, key: str, reader: Reader[T]) -> T | None:
        """What stands under that key; None where nothing or null does."""
        field = self.field(key)
        return None if field is None else reader(field)

    def field(self, key: str) -> Field | None:
        """The value under that key, unless it is null or missing."""
        found = self.fields.get(key)
        return found if found is not None and found.known else None


def several(part: Block, key: str, reader: Reader[T]) -> frozenset[T]:
    """The values of the list under that key, in no order; none where nothing stands there."""
    return frozenset(part.get(key, list_of(reader)) or ())


def block(keys: Sequence[str], prefix: str = "") -> Reader[Block]:
    """A block with some of these keys and no other; its values are told as `prefix` and key."""

    def read(field: Field) -> Block:
        if not isinstance(field.node, yaml.MappingNode):
            field.expected("a block of keys and values")
        found: dict[str, Field] = {}
        for key_node, node in field.node.value:
            line = _line(key_node.start_mark)
            key = _key(key_node, prefix)
            name = prefix + key
            if key not in keys:
                raise WrongFile(f"{_cut(name)} is not a key I know; {_meant(key, keys)}", line)
            if key in found:
                raise WrongFile(f"{name} is there twice, first on line {found[key].line}", line)
            # an empty value has no place of its own
            found[key] = Field(node, name, _line(node.start_mark) if node.value else line)
        return Block(found, field.line)

    return read


def _key(node: yaml.Node, prefix: str) -> str:
    if not isinstance(node, yaml.ScalarNode):
        where = f" of {prefix.rstrip('.')}" if prefix else ""
        raise WrongFile(f"a key{where} is {_shown(node)}; expected a word", _line(node.start_mark))
    return str(node.value)


def _meant(key: str, keys: Sequence[str]) -> str:
    close = get_close_matches(key[:LONGEST_SHOWN].lower(), keys, n=1)
    return f"did you mean {close[0]}?" if close else f"expected one of {', '.join(keys)}"


def _shown(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return "a block of keys and values"
    if isinstance(node, yaml.SequenceNode):
        return "a list"
    value = _cut(str(node.value))
    if node.tag.removeprefix(_TAG) in ("int", "float", "bool"):
        return value
    return "null" if node.tag == f"{_TAG}null" else f"the text '{value}'"


def _cut(value: str, longest: int = LONGEST_SHOWN) -> str:
    """So much of it as fits into a sentence; what cannot be seen becomes a question mark."""
    seen = "".join(one if one.isprintable() else "?" for one in value[:longest])
    return seen + ("…" if len(value) > longest else "")


def _line(mark: yaml.Mark) -> int:
    return int(mark.line) + 1


class _CarefulLoader(yaml.SafeLoader):
    """Refuses what makes a small file large: aliases, depth, and more values than anybody writes."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.depth = 0
        self.values = 0

    def compose_node(self, parent: yaml.Node | None, index: object) -> yaml.Node | None:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        line = _line(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            raise WrongFile(f"*{_cut(str(event.anchor))} repeats another value; write it out", line)
        self.depth += 1
        self.values += 1
        if self.depth > DEEPEST:
            raise WrongFile(f"there are more than {DEEPEST} blocks inside each other", line)
        if self.values > MOST_VALUES:
            raise WrongFile(f"there are more than {MOST_VALUES} values in this file", line)
        node: yaml.Node | None = super().compose_node(parent, index)  # type: ignore[arg-type]
        self.depth -= 1
        return node


def top_of(written: str) -> Field | None:
    """The whole of a YAML text; None where it holds nothing. Raises WrongFile."""
    try:
        loader = _CarefulLoader(written)
        node = loader.get_single_node()
    except yaml.reader.ReaderError as unread:
        line = written.count("\n", 0, unread.position) + 1
        raise WrongFile("there is a character no YAML file may hold", line) from None
    except yaml.MarkedYAMLError as unread:
        mark = unread.problem_mark or unread.context_mark
        problem = _cut(unread.problem or unread.context or "it cannot be read", LONGEST_PROBLEM)
        raise WrongFile(f"this is no YAML: {problem}", _line(mark) if mark else None) from None
    except (ValueError, OverflowError) as unread:
        if isinstance(unread, WrongFile):
            raise
        # the library lets these two through for "\UFFFFFFFF" and for endless version numbers
        raise WrongFile("there is an escape or a number that YAML does not know", loader.line + 1) from None
    return None if node is None else Field(node, "the file", _line(node.start_mark))
