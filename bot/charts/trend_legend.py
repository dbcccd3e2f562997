"""What the signs in a picture of many weeks mean."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import style
from bot.charts.canvas import Canvas, Point, text_width
from bot.charts.trend import Sign

LEGEND_ROW = 46
_SIGN_ROOM, _BETWEEN = 38, 34

LegendRows = list[list[tuple[Sign, str]]]


KEY_SHAPE: tuple[Point, ...] = ((-8.0, -6.0), (8.0, -6.0), (0.0, 6.0))
"""Above what wants fresh legs, as in the weekly picture."""
_PENNANT: tuple[Point, ...] = ((0.0, -10.0), (19.0, 0.0), (0.0, 10.0))


def draw_flag(canvas: Canvas, top: Point, height: float) -> None:
    """A pennant on a pole."""
    x, y = top
    canvas.box(x - 1, y, x + 1, y + height, style.STONE)
    canvas.shape(_PENNANT, (x, y + 10), style.INK)


def draw_none(canvas: Canvas, centre: Point) -> None:
    """Nothing, and known to be nothing."""
    x, y = centre
    canvas.box(x - 7, y - 2, x + 7, y + 2, style.STONE, 2)


def legend_rows(legend: Sequence[tuple[Sign, str]], room: float) -> LegendRows:
    """The signs in as few rows as hold them, in their order."""
    rows: LegendRows = []
    used = room
    for sign, text in legend:
        width = _SIGN_ROOM + text_width(text, style.LABEL_PX)
        if not rows or used + _BETWEEN + width > room:
            rows.append([])
            used = -_BETWEEN
        rows[-1].append((sign, text))
        used += _BETWEEN + width
    return rows


def draw_legend(canvas: Canvas, rows: LegendRows, at: Point) -> None:
    """The rows from that point on, each sign before its words."""
    left, top = at
    for number, row in enumerate(rows):
        x, y = left, top + LEGEND_ROW * number
        for sign, text in row:
            _draw_sign(canvas, sign, (x + 13, y))
            room = style.WIDTH - style.MARGIN - style.PADDING - x - _SIGN_ROOM
            canvas.text(text, (x + _SIGN_ROOM, y), style.LABEL_PX, style.INK, anchor="lm", room=room)
            x += _SIGN_ROOM + text_width(text, style.LABEL_PX) + _BETWEEN


def _draw_sign(canvas: Canvas, sign: Sign, centre: Point) -> None:
    x, y = centre
    match sign:
        case Sign.OPEN:
            canvas.box(x - 11, y - 12, x + 11, y + 12, style.BLUE, 5)
            canvas.box(x - 8, y - 9, x + 8, y + 9, style.CARD, 3)
        case Sign.KEY:
            canvas.shape(KEY_SHAPE, (x, y - 10), style.INK)
            canvas.box(x - 9, y - 1, x + 9, y + 14, style.NAVY, 4)
        case Sign.NONE:
            draw_none(canvas, (x, y + 4))
        case Sign.RACE:
            draw_flag(canvas, (x - 8, y - 13), 28)
        case Sign.RANGE:
            canvas.box(x - 2, y - 14, x + 2, y + 14, style.STONE, 2)
        case Sign.BAND:
            canvas.box(x - 13, y - 11, x + 13, y + 11, style.BAND)
        case Sign.NEED:
            canvas.dashes(x - 13, x + 14, y, 3, style.INK)
