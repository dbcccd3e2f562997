"""The marks of a picture of many weeks: bars, dots joined by a line, counted dots, plain lines."""

from __future__ import annotations

from collections.abc import Iterator

from bot.charts import style
from bot.charts.canvas import Point
from bot.charts.grid import unbroken
from bot.charts.style import Colour
from bot.charts.trend import Look, Tint, TrendCard, TrendLine, TrendMark
from bot.charts.trend_legend import KEY_SHAPE, draw_none
from bot.charts.trend_plot import DOT_LARGEST, Plot, marks

LINE_NAMES_APART = 36

TINTS: dict[Tint, tuple[Colour, Colour]] = {
    Tint.TRAINING: (style.BLUE, style.BLUE),
    Tint.DAYS: (style.SKY, style.BLUE),
    Tint.KEY: (style.NAVY, style.NAVY),
    Tint.LEGS: (style.BLUE, style.BLUE),
    Tint.SLEEP: (style.SKY, style.BLUE),
    Tint.PULSE: (style.PURPLE, style.PURPLE),
    Tint.MOOD: (style.GREEN, style.GREEN),
}
"""Of the marks, and of the newest value."""
LINES: tuple[tuple[Colour, float], ...] = ((style.VERMILLION, 3), (style.INK, 5))
"""The short line of load is thin and the long one thick, so that no colour has to be told apart."""


def draw_marks(plot: Plot) -> None:
    """The marks of that card, and its lines."""
    match plot.card.look:
        case Look.BARS:
            _draw_bars(plot)
        case Look.DOTS:
            _draw_dots(plot)
        case Look.COUNTS:
            _draw_counts(plot)
    _draw_lines(plot)


def _draw_bars(plot: Plot) -> None:
    sheet = plot.sheet
    for index, mark in marks(plot.card):
        left, right = sheet.start(index) + sheet.bar_gap, sheet.start(index + 1) - sheet.bar_gap
        top, colour = plot.y(mark.value), _colour(plot.card, mark)
        sheet.canvas.box(left, top, right, plot.bottom, colour, 5)
        edge = 3.0
        if mark.open and plot.bottom - top > 2 * edge:
            sheet.canvas.box(left + edge, top + edge, right - edge, plot.bottom - edge, style.CARD, 3)
        if mark.key:
            sheet.canvas.shape(KEY_SHAPE, (sheet.middle(index), top - 12), style.INK)
        if mark.value == 0 and not mark.open:
            draw_none(sheet.canvas, (sheet.middle(index), plot.bottom - 2))
        _draw_range(plot, index, mark)


def _draw_dots(plot: Plot) -> None:
    sheet, radius = plot.sheet, plot.sheet.dot_radius
    for index, mark in marks(plot.card):
        _draw_range(plot, index, mark)
    points = [
        None if mark is None else (sheet.middle(index), plot.y(mark.value))
        for index, mark in enumerate(plot.card.marks)
    ]
    for run in unbroken(points):
        if len(run) > 1:
            sheet.canvas.line(run, 4, TINTS[plot.card.tint][0])
    for index, mark in marks(plot.card):
        sheet.canvas.disc((sheet.middle(index), plot.y(mark.value)), radius, _colour(plot.card, mark))


def _draw_counts(plot: Plot) -> None:
    """Small dots above each other; for none at all a short dash, which is not the same as nothing known."""
    sheet = plot.sheet
    height = plot.card.height / (plot.card.high - plot.card.low)
    radius = min(height * 0.4, sheet.column * 0.4, DOT_LARGEST)
    for index, mark in marks(plot.card):
        x = sheet.middle(index)
        for number in range(round(mark.value)):
            centre = (x, plot.bottom - height * (number + 0.5))
            if mark.open:
                sheet.canvas.ring(centre, radius, 3, _colour(plot.card, mark))
            else:
                sheet.canvas.disc(centre, radius, _colour(plot.card, mark))
        if round(mark.value) == 0 and not mark.open:
            draw_none(sheet.canvas, (x, plot.bottom - 2))


def _draw_range(plot: Plot, index: int, mark: TrendMark) -> None:
    if mark.low is not None and mark.high is not None:
        x, half = plot.sheet.middle(index), 2.0
        plot.sheet.canvas.box(x - half, plot.y(mark.high), x + half, plot.y(mark.low), style.STONE, 2)


def _draw_lines(plot: Plot) -> None:
    """Each line with its name at its end; names that would meet are set apart, the higher one above."""
    ends: list[tuple[float, TrendLine, Colour]] = []
    for line, (colour, thickness) in zip(plot.card.lines, LINES, strict=False):
        points = list(_line_points(plot, line))
        for run in unbroken(points):
            if len(run) > 1:
                plot.sheet.canvas.line(run, thickness, colour)
        if known := [point for point in points if point is not None]:
            ends.append((known[-1][1], line, colour))
    ends.sort(key=lambda end: end[0])
    lowest = plot.top
    for number, (y, line, colour) in enumerate(ends):
        most = plot.bottom - 10 - LINE_NAMES_APART * (len(ends) - 1 - number)
        y = min(max(y, lowest), most)
        room = style.WIDTH - style.MARGIN - 8 - plot.sheet.right - 10
        at = (plot.sheet.right + 10, y)
        plot.sheet.canvas.text(line.name, at, style.LABEL_PX, colour, anchor="lm", strong=True, room=room)
        lowest = y + LINE_NAMES_APART


def _line_points(plot: Plot, line: TrendLine) -> Iterator[Point | None]:
    sheet = plot.sheet
    apart = sheet.column * sheet.picture.columns / sheet.picture.line_points
    for index, value in enumerate(line.points):
        yield None if value is None else (sheet.left + (index + 0.5) * apart, plot.y(value))


def _colour(card: TrendCard, mark: TrendMark) -> Colour:
    return style.NAVY if mark.key else TINTS[card.tint][0]
