"""The columns that all cards share: the same day stands in the same column of every card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.charts import style
from bot.charts.canvas import Canvas, Point
from bot.charts.week import DAYS, DayMarks

WEEK = 7
HEADING_HEIGHT = 58
"""From the top of a card to the top of its plot."""
FOOT = 16
"""From the bottom of a plot to the bottom of its card."""
INSIDE_LEFT = style.MARGIN + style.PADDING
INSIDE_WIDTH = style.WIDTH - 2 * INSIDE_LEFT
MONDAY = 0


@dataclass(frozen=True)
class Grid:
    """The columns that all cards share."""

    left: float
    column: float
    """The width of one day."""

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return self.left + DAYS * self.column

    def start(self, index: int) -> float:
        """Where the column of a day begins."""
        return self.left + index * self.column

    def middle(self, index: int) -> float:
        """The middle of the column of a day."""
        return self.start(index) + self.column / 2


@dataclass(frozen=True)
class Plot:
    """The area of one card in which marks stand, and its scale."""

    grid: Grid
    top: float
    height: float
    low: float
    high: float

    @property
    def bottom(self) -> float:
        """The lower edge, where bars begin."""
        return self.top + self.height

    def y(self, value: float) -> float:
        """The height of a value, in pixels from the top of the picture."""
        return self.bottom - (value - self.low) / (self.high - self.low) * self.height


def draw_card(
    canvas: Canvas,
    grid: Grid,
    days: Sequence[DayMarks],
    title: str,
    top: float,
    plot_height: float,
    height: float,
    room: float = INSIDE_WIDTH,
) -> None:
    """A white card with its heading, the last seven days tinted, a faint line where each week begins.

    `room` is what the heading has of the card's width.
    """
    canvas.box(style.MARGIN, top, style.WIDTH - style.MARGIN, top + height, style.CARD, style.CORNER)
    plot_top, plot_bottom = top + HEADING_HEIGHT, top + HEADING_HEIGHT + plot_height
    canvas.box(grid.start(DAYS - WEEK), plot_top - 8, grid.right, plot_bottom, style.THIS_WEEK, 8)
    for index, marks in enumerate(days):
        if marks.day.weekday() == MONDAY and index:
            canvas.box(grid.start(index) - 1, plot_top - 8, grid.start(index) + 1, plot_bottom, style.GRID)
    canvas.text(title, (INSIDE_LEFT, top + 41), style.HEADING_PX, style.INK, strong=True, room=room)


def unbroken(points: Sequence[Point | None]) -> Iterator[list[Point]]:
    """The stretches of a line without a gap."""
    run: list[Point] = []
    for point in points:
        if point is not None:
            run.append(point)
        elif run:
            yield run
            run = []
    if run:
        yield run
