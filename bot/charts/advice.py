"""The strip of daily verdicts with its dates and legend: a shape of its own for each, not only a colour."""

from __future__ import annotations

from functools import partial

from bot.charts import style
from bot.charts.canvas import Canvas, Point, text_width
from bot.charts.grid import FOOT, HEADING_HEIGHT, INSIDE_LEFT, Grid, draw_card
from bot.charts.legend import LEGEND_ROW, Entry, LegendRows, draw_legend, legend_rows
from bot.charts.week import FourWeeks
from bot.coach.measures import Verdict

STRIP_HEIGHT = 40
DATES_HEIGHT = 44
SHAPE_RADIUS = 10.5
COLOURS = {
    Verdict.RUN: style.GREEN,
    Verdict.EASY: style.SKY,
    Verdict.CROSS_TRAIN: style.ORANGE,
    Verdict.REST: style.SLATE,
}


def advice_legend(picture: FourWeeks) -> LegendRows:
    """The verdicts that were given and have a name."""
    given = {marks.verdict for marks in picture.days}
    return legend_rows(
        [
            Entry(picture.verdicts[verdict], partial(draw_verdict, verdict=verdict))
            for verdict in Verdict
            if verdict in given and verdict in picture.verdicts
        ]
    )


def strip_height(rows: LegendRows) -> float:
    """The height of the whole card."""
    return HEADING_HEIGHT + STRIP_HEIGHT + DATES_HEIGHT + LEGEND_ROW * len(rows) + FOOT


def draw_strip(canvas: Canvas, grid: Grid, picture: FourWeeks, rows: LegendRows, top: float) -> None:
    """The card with one shape for each day that was given a verdict, the dates under it, and the legend."""
    draw_card(canvas, grid, picture.days, picture.advice_title, top, STRIP_HEIGHT, strip_height(rows))
    middle = top + HEADING_HEIGHT + (STRIP_HEIGHT - 8) / 2
    for index, marks in enumerate(picture.days):
        if marks.verdict is not None:
            draw_verdict(canvas, (grid.middle(index), middle), marks.verdict)
    _draw_dates(canvas, grid, picture, top + HEADING_HEIGHT + STRIP_HEIGHT + 33)
    draw_legend(canvas, rows, top + HEADING_HEIGHT + STRIP_HEIGHT + DATES_HEIGHT + 4)


def draw_verdict(canvas: Canvas, centre: Point, verdict: Verdict) -> None:
    """Run: a disc. Easy: a ring. Cross-train: a cross. Rest: a lying bar."""
    x, y = centre
    radius, colour = SHAPE_RADIUS, COLOURS[verdict]
    match verdict:
        case Verdict.RUN:
            canvas.disc(centre, radius, colour)
        case Verdict.EASY:
            canvas.ring(centre, radius, 5, colour)
        case Verdict.CROSS_TRAIN:
            canvas.box(x - radius, y - 3.5, x + radius, y + 3.5, colour)
            canvas.box(x - 3.5, y - radius, x + 3.5, y + radius, colour)
        case Verdict.REST:
            canvas.box(x - radius, y - 4, x + radius, y + 4, colour, 4)


def _draw_dates(canvas: Canvas, grid: Grid, picture: FourWeeks, baseline: float) -> None:
    for day, text in picture.day_labels:
        index = (day - picture.first_day).days
        if 0 <= index < len(picture.days):
            most = style.WIDTH - INSIDE_LEFT - text_width(text, style.LABEL_PX)
            at = (min(grid.start(index), most), baseline)
            canvas.text(text, at, style.LABEL_PX, style.MUTED)
