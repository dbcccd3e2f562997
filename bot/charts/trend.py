"""The picture of many weeks: what goes in. Every word in it comes ready-made, in the runner's language.

A column is a day or a week. This module is light; `charts.trend_drawn` draws, and brings Pillow.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Look(Enum):
    """How the marks of a card are drawn."""

    BARS = "bars"
    DOTS = "dots"
    """Joined where one column follows the other."""
    COUNTS = "counts"
    """As many small dots above each other as were counted."""


class Tint(Enum):
    """The colour of a card: the same for the same theme in every picture."""

    TRAINING = "training"
    DAYS = "days"
    """Single runs, those of key sessions darker."""
    KEY = "key"
    LEGS = "legs"
    SLEEP = "sleep"
    PULSE = "pulse"
    MOOD = "mood"


class Sign(Enum):
    """What a legend can explain."""

    OPEN = "open"
    KEY = "key"
    NONE = "none"
    RACE = "race"
    RANGE = "range"
    BAND = "band"
    NEED = "need"


@dataclass(frozen=True)
class TrendMark:
    """One column. `low` and `high`: a thin line between them stands beside the mark.

    `open`: only the outline, for what is not known to the end. `key`: it wanted fresh legs.
    """

    value: float
    low: float | None = None
    high: float | None = None
    open: bool = False
    key: bool = False


@dataclass(frozen=True)
class TrendLine:
    """A plain line from the first column on; None breaks it. `name` stands at its end.

    Its points are evenly apart: so many of them fill all columns as the picture says.
    """

    name: str
    points: tuple[float | None, ...]


@dataclass(frozen=True)
class TrendCard:
    """One card. A column without a mark (None) is a gap.

    `anchors` name heights of the scale, each with a faint line. `bands` are a low and a high for each column;
    empty: there are none. `latest` stands beside the newest mark that is not open.
    """

    title: str
    tint: Tint
    look: Look
    height: int
    """Of the plot, in pixels."""
    low: float
    high: float
    marks: tuple[TrendMark | None, ...] = ()
    anchors: tuple[tuple[float, str], ...] = ()
    latest: str = ""
    bands: tuple[tuple[float, float] | None, ...] = ()
    need: float | None = None
    lines: tuple[TrendLine, ...] = ()


@dataclass(frozen=True)
class TrendPicture:
    """Cards above each other that share their columns.

    `ticks` stand under the columns they begin with, which a faint line marks. `tinted` are the columns behind
    which the paper is tinted, the end not included. `races` are columns. `line_points`: how many points of a
    line all columns hold.
    """

    title: str
    columns: int
    line_points: int
    cards: tuple[TrendCard, ...]
    ticks: tuple[tuple[int, str], ...] = ()
    tinted: tuple[int, int] = (0, 0)
    races: tuple[int, ...] = ()
    legend: tuple[tuple[Sign, str], ...] = ()


def steps_up_to(top: float) -> tuple[float, ...]:
    """Round numbers on a scale from 0 to `top`, two to four of them; none where `top` is 0."""
    if top <= 0:
        return ()
    step = 1e-3
    for factor in _factors():
        if top / (step * factor) < 4.5:
            step *= factor
            break
    return tuple(step * count for count in range(1, int(top / step + 1e-9) + 1))


def _factors() -> tuple[float, ...]:
    return tuple(base * 10.0**power for power in range(10) for base in (1, 2, 5))
