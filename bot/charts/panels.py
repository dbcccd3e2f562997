"""The four measurements on a card each: legs and sleep as bars, mood and pulse as dotted lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.charts import style
from bot.charts.canvas import Canvas, Point, fitted, text_width
from bot.charts.grid import FOOT, HEADING_HEIGHT, INSIDE_LEFT, WEEK, Grid, Plot, draw_card, unbroken
from bot.charts.style import Colour
from bot.charts.week import DAYS, DayMarks, FourWeeks, PanelWords
from bot.coach.checkin import HEAVY_LEGS
from bot.coach.levels import MOOD_AMBER, NIGHT_AMBER_H

LEGS_HEIGHT, SLEEP_HEIGHT, MOOD_HEIGHT, PULSE_HEIGHT = 122, 118, 92, 118
LEGS_TOP = 5.5
"""A little over the best legs: their word needs the room."""
PULSE_SPAN_BPM = 14.0
"""The pulse's scale covers at least this much: less would make two beats look like a mountain."""
SLEEP_TOP_H = 10.0
"""The sleep scale reaches at least so high, so that a good night looks the same every week."""


@dataclass(frozen=True)
class Panel:
    """One measurement: its words, its 28 values, its scale and how it is drawn."""

    words: PanelWords
    values: tuple[float | None, ...]
    height: float
    low: float
    high: float
    colour: Colour
    text_colour: Colour
    draw: Callable[[Canvas, Plot, Panel], None]
    low_mark: Callable[[float], bool] = lambda _: False
    need: float | None = None
    band: tuple[float, float] | None = None

    @property
    def card_height(self) -> float:
        """The whole card."""
        return HEADING_HEIGHT + self.height + FOOT

    def colour_of(self, value: float) -> Colour:
        """The colour of one mark."""
        return style.VERMILLION if self.low_mark(value) else self.colour


def panels_of(picture: FourWeeks) -> list[Panel]:
    """The panels that have something to show."""
    return [panel for panel in _all_panels(picture) if any(value is not None for value in panel.values)]


def _all_panels(picture: FourWeeks) -> Iterator[Panel]:
    days = picture.days
    yield Panel(
        words=picture.legs,
        values=tuple(day.legs for day in days),
        height=LEGS_HEIGHT,
        low=0,
        high=LEGS_TOP,
        colour=style.BLUE,
        text_colour=style.BLUE,
        draw=_bars,
        low_mark=lambda legs: legs <= HEAVY_LEGS,
    )
    nights = tuple(day.sleep_h for day in days)
    yield Panel(
        words=picture.sleep,
        values=nights,
        height=SLEEP_HEIGHT,
        low=0,
        high=max(SLEEP_TOP_H, *(night or 0 for night in nights)),
        colour=style.SKY,
        text_colour=style.BLUE,
        draw=_bars,
        low_mark=lambda night: night < NIGHT_AMBER_H.value,
        need=picture.sleep_need_h,
    )
    yield Panel(
        words=picture.mood,
        values=tuple(day.mood for day in days),
        height=MOOD_HEIGHT,
        low=0.6,
        high=5.4,
        colour=style.GREEN,
        text_colour=style.GREEN,
        draw=_dotted_line,
        low_mark=lambda mood: mood <= MOOD_AMBER.value,
    )
    yield _pulse_panel(picture)


def _pulse_panel(picture: FourWeeks) -> Panel:
    values = tuple(day.resting_hr_bpm for day in picture.days)
    band = None
    if picture.pulse_low_bpm is not None and picture.pulse_high_bpm is not None:
        band = (picture.pulse_low_bpm, picture.pulse_high_bpm)
    shown = [value for value in (*values, *(band or ())) if value is not None] or [0.0]
    middle, half = (min(shown) + max(shown)) / 2, max(max(shown) - min(shown) + 3, PULSE_SPAN_BPM) / 2
    return Panel(
        words=picture.pulse,
        values=values,
        height=PULSE_HEIGHT,
        low=middle - half,
        high=middle + half,
        colour=style.PURPLE,
        text_colour=style.PURPLE,
        draw=_dotted_line,
        band=band,
    )


def draw_panel(canvas: Canvas, grid: Grid, days: Sequence[DayMarks], panel: Panel, top: float) -> None:
    """One card with its scale, its marks and its newest value."""
    draw_card(canvas, grid, days, panel.words.title, top, panel.height, panel.card_height)
    plot = Plot(grid, top + HEADING_HEIGHT, panel.height, panel.low, panel.high)
    if panel.band is not None:
        low, high = panel.band
        canvas.box(grid.left, plot.y(high), grid.right, plot.y(low), style.BAND)
    for value, text in panel.words.anchors:
        y = round(plot.y(value))
        if panel.band is None:
            canvas.box(grid.left, y - 1, grid.right, y + 1, style.GRID)
        room = grid.left - INSIDE_LEFT - 12
        canvas.text(text, (grid.left - 12, y - 2), style.LABEL_PX, style.MUTED, anchor="rm", room=room)
    panel.draw(canvas, plot, panel)
    if panel.need is not None:
        canvas.dashes(grid.left, grid.right, plot.y(panel.need), 3, style.INK)
    _draw_latest(canvas, plot, panel)


def _draw_latest(canvas: Canvas, plot: Plot, panel: Panel) -> None:
    """The newest value right of its mark: nothing later is in the way but lines, and those make room."""
    index, value = [(index, value) for index, value in enumerate(panel.values) if value is not None][-1]
    x = plot.grid.start(index + 1) + 8
    y = min(max(plot.y(value), plot.top + 12), plot.bottom - 16)
    text, size_px = fitted(panel.words.latest, style.LATEST_PX, True, style.WIDTH - style.MARGIN - 8 - x)
    if text and panel.band is None:
        _clear(canvas, plot, (x - 4, y - 20), (x + text_width(text, size_px, strong=True) + 4, y + 20))
    colour = style.VERMILLION if panel.low_mark(value) else panel.text_colour
    canvas.text(text, (x, y), size_px, colour, anchor="lm", strong=True)


def _clear(canvas: Canvas, plot: Plot, start: Point, end: Point) -> None:
    """Bare paper inside a plot, in the colour it has there."""
    tinted_from = plot.grid.start(DAYS - WEEK)
    top, bottom = max(start[1], plot.top - 8), min(end[1], plot.bottom)
    canvas.box(start[0], top, min(end[0], tinted_from), bottom, style.CARD)
    canvas.box(max(start[0], tinted_from), top, min(end[0], plot.grid.right), bottom, style.THIS_WEEK)


def _bars(canvas: Canvas, plot: Plot, panel: Panel) -> None:
    for index, value in enumerate(panel.values):
        if value is not None:
            x = plot.grid.start(index)
            right = x + plot.grid.column - 3
            canvas.bar(x + 3, plot.y(value), right, plot.bottom, panel.colour_of(value), 5)


def _dotted_line(canvas: Canvas, plot: Plot, panel: Panel) -> None:
    """Dots, joined where one day follows the other: a missing day breaks the line."""
    points = [
        None if value is None else (plot.grid.middle(index), plot.y(value))
        for index, value in enumerate(panel.values)
    ]
    for run in unbroken(points):
        if len(run) > 1:
            canvas.line(run, 4, panel.colour)
    for point, value in zip(points, panel.values, strict=True):
        if point is not None and value is not None:
            canvas.disc(point, 8, panel.colour_of(value))
