"""What the marks of a card mean: each mark before its word, in as few rows as hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.charts import style
from bot.charts.canvas import Canvas, Point, text_width
from bot.charts.grid import INSIDE_LEFT, INSIDE_WIDTH

LEGEND_ROW = 44
_MARK_ROOM, _BETWEEN = 34, 30
_FINER = 24
"""Pixels by which the room is narrowed in the search for even rows."""


@dataclass(frozen=True)
class Entry:
    """One word of the legend, and what draws its mark around a point."""

    word: str
    draw: Callable[[Canvas, Point], None]

    @property
    def width(self) -> float:
        """Mark and word, in pixels; never wider than a card."""
        return min(_MARK_ROOM + text_width(self.word, style.LABEL_PX), INSIDE_WIDTH)


LegendRows = list[list[Entry]]


def legend_rows(entries: Sequence[Entry]) -> LegendRows:
    """The entries in their order, in as few rows as hold them, and these as even as can be."""
    rows = _filled(entries, INSIDE_WIDTH)
    for room in range(INSIDE_WIDTH - _FINER, 0, -_FINER):
        narrower = _filled(entries, room)
        if len(narrower) > len(rows):
            break
        rows = narrower
    return rows


def _filled(entries: Sequence[Entry], room: float) -> LegendRows:
    rows: LegendRows = []
    used = room
    for entry in entries:
        if not rows or used + _BETWEEN + entry.width > room:
            rows.append([])
            used = -float(_BETWEEN)
        rows[-1].append(entry)
        used += _BETWEEN + entry.width
    return rows


def draw_legend(canvas: Canvas, rows: LegendRows, top: float) -> None:
    """The rows from there on."""
    for number, row in enumerate(rows):
        x, y = float(INSIDE_LEFT), top + LEGEND_ROW * (number + 0.5)
        for entry in row:
            entry.draw(canvas, (x + 12, y))
            room = entry.width - _MARK_ROOM + 1
            canvas.text(entry.word, (x + _MARK_ROOM, y), style.LABEL_PX, style.INK, anchor="lm", room=room)
            x += entry.width + _BETWEEN
