"""The page of a season: what stands on it, and how it becomes HTML.

Every word comes in ready-made and as plain text: it is the template that escapes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from bot.pages.drawing import Drawing

Cell = str | None
"""What stands in a table; None: not known. Lines within it are parted by line ends."""


class Narrow(StrEnum):
    """What a table becomes on a narrow screen."""

    TABLE = "table"
    CARDS = "cards"
    """Each row a card with its many values side by side."""
    LINES = "lines"
    """Each row a card with its values below each other, because they are sentences."""


@dataclass(frozen=True)
class Group:
    """Rows of a table under a heading; `name` empty: they have none. The first cell heads its row."""

    rows: tuple[tuple[Cell, ...], ...]
    name: str = ""


@dataclass(frozen=True)
class Table:
    """A table."""

    caption: str
    head: tuple[str, ...]
    groups: tuple[Group, ...]
    narrow: Narrow = Narrow.TABLE


@dataclass(frozen=True)
class Figure:
    """A number that says much; `value` None: not known."""

    value: Cell
    label: str


@dataclass(frozen=True)
class Key:
    """One entry of the legend of a drawing. `style`: as in the drawing; `sign`: the letter in it."""

    style: str
    name: str
    sign: str = ""


@dataclass(frozen=True)
class Part:
    """Something within a section: words, then drawings with their legend, then a table, then notes."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    legend: tuple[Key, ...] = ()
    table: Table | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section with its heading. `new_page`: printed, it begins on a page of its own."""

    heading: str
    parts: tuple[Part, ...]
    figures: tuple[Figure, ...] = ()
    new_page: bool = False


@dataclass(frozen=True)
class SeasonPage:
    """All of it. `unknown`: how a screen reader says what is not known."""

    language: str
    title: str
    span: str
    sections: tuple[Section, ...]
    about: tuple[str, ...]
    unknown: str


def season_html(page: SeasonPage) -> str:
    """The page as one HTML document."""
    return _template().render(page=page)


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("bot.pages", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("season.html")
