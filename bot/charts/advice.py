"""The strip of daily verdicts with its dates and legend: a shape of its own for each, not only a colour."""

from __future__ import annotations

from bot.charts import style
from bot.charts.canvas import Canvas, Point, text_width
from bot.charts.grid import FOOT, HEADING_HEIGHT, INSIDE_LEFT, INSIDE_WIDTH, Grid, draw_card
from bot.charts.week import FourWeeks
from bot.coach.measures import Verdict

STRIP_HEIGHT = 44
DATES_HEIGHT = 46
LEGEND_ROW = 46
SHAPE_RADIUS = 10.5
_SHAPE_ROOM, _BETWEEN = 32, 34

LegendRows = list[list[tuple[Verdict, str]]]


def legend_rows(picture: FourWeeks) -> LegendRows:
    """The named verdicts in one row, or in two where the words are long; none where no verdict was given."""
    named = [(verdict, picture.verdicts[verdict]) for verdict in Verdict if verdict in picture.verdicts]
    if not named or all(marks.verdict is None for marks in picture.days):
        return []
    if _row_width(named) <= INSIDE_WIDTH:
        return [named]
    half = (len(named) + 1) // 2
    return [named[:half], named[half:]]


def strip_height(rows: LegendRows) -> float:
    """The height of the whole card."""
    return HEADING_HEIGHT + STRIP_HEIGHT + DATES_HEIGHT + LEGEND_ROW * len(rows) + FOOT


def draw_strip(canvas: Canvas, grid: Grid, picture: FourWeeks, rows: LegendRows, top: float) -> None:
    """The card with one shape for each day that was given a verdict, the dates under it, and the legend."""
    draw_card(canvas, grid, picture.days, picture.advice_title, top, STRIP_HEIGHT, strip_height(rows))
    middle = top + HEADING_HEIGHT + (STRIP_HEIGHT - 8) / 2
    for index, marks in enumerate(picture.days):
        if marks.verdict is not None:
            draw_verdict(canvas, marks.verdict, (grid.middle(index), middle))
    _draw_dates(canvas, grid, picture, top + HEADING_HEIGHT + STRIP_HEIGHT + 34)
    for number, row in enumerate(rows):
        y = top + HEADING_HEIGHT + STRIP_HEIGHT + DATES_HEIGHT + LEGEND_ROW * (number + 0.5) + 6
        x = float(INSIDE_LEFT)
        for verdict, name in row:
            draw_verdict(canvas, verdict, (x + SHAPE_RADIUS, y))
            room = INSIDE_WIDTH / len(row) - _SHAPE_ROOM
            canvas.text(name, (x + _SHAPE_ROOM, y), style.LABEL_PX, style.INK, anchor="lm", room=room)
            x += _SHAPE_ROOM + min(text_width(name, style.LABEL_PX), room) + _BETWEEN


def draw_verdict(canvas: Canvas, verdict: Verdict, centre: Point) -> None:
    """Run: a disc. Easy: a ring. Cross-train: a cross. Rest: a lying bar."""
    x, y = centre
    radius = SHAPE_RADIUS
    match verdict:
        case Verdict.RUN:
            canvas.disc(centre, radius, style.GREEN)
        case Verdict.EASY:
            canvas.ring(centre, radius, 5, style.BLUE)
        case Verdict.CROSS_TRAIN:
            canvas.box(x - radius, y - 3.5, x + radius, y + 3.5, style.ORANGE)
            canvas.box(x - 3.5, y - radius, x + 3.5, y + radius, style.ORANGE)
        case Verdict.REST:
            canvas.box(x - radius, y - 4, x + radius, y + 4, style.SLATE, 4)


def _draw_dates(canvas: Canvas, grid: Grid, picture: FourWeeks, baseline: float) -> None:
    for day, text in picture.day_labels:
        index = (day - picture.first_day).days
        if 0 <= index < len(picture.days):
            most = style.WIDTH - INSIDE_LEFT - text_width(text, style.LABEL_PX)
            at = (min(grid.start(index), most), baseline)
            canvas.text(text, at, style.LABEL_PX, style.MUTED)


def _row_width(row: list[tuple[Verdict, str]]) -> float:
    words = sum(text_width(name, style.LABEL_PX) for _, name in row)
    return words + _SHAPE_ROOM * len(row) + _BETWEEN * (len(row) - 1)
