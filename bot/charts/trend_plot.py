"""Where things stand in a picture of many weeks: its columns, and the scale of one card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.charts.canvas import Canvas
from bot.charts.trend import TrendCard, TrendMark, TrendPicture

DOT_LARGEST = 10.0


@dataclass(frozen=True)
class Sheet:
    """What all cards share: the picture, and where its columns stand."""

    canvas: Canvas
    picture: TrendPicture
    left: int
    column: int

    @property
    def right(self) -> float:
        return self.start(self.picture.columns)

    def start(self, index: float) -> float:
        return self.left + index * self.column

    def middle(self, index: int) -> float:
        return self.start(index) + self.column / 2

    @property
    def bar_gap(self) -> float:
        return max(3.0, min(self.column * 0.16, 9.0))

    @property
    def dot_radius(self) -> float:
        return min(DOT_LARGEST, self.column * 0.42)


@dataclass(frozen=True)
class Plot:
    sheet: Sheet
    card: TrendCard
    top: float

    @property
    def bottom(self) -> float:
        return self.top + self.card.height

    def y(self, value: float) -> float:
        return self.bottom - (value - self.card.low) / (self.card.high - self.card.low) * self.card.height


def marks(card: TrendCard) -> Iterator[tuple[int, TrendMark]]:
    for index, mark in enumerate(card.marks):
        if mark is not None:
            yield index, mark
