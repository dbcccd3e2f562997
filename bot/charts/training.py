"""The training card: a bar for each session, standing on each other where a day had several.

Colour and pattern say the same: easy runs are light, key runs dark under a triangle, cross-training has level
stripes, strength stands on two legs. A session of unknown size is an empty little bar, a day of rest a tick
on the ground, and a day nobody spoke of is a gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from bot.charts import style
from bot.charts.canvas import Canvas, Point, text_width
from bot.charts.grid import FOOT, HEADING_HEIGHT, INSIDE_LEFT, INSIDE_WIDTH, WEEK, Grid, Plot, draw_card
from bot.charts.legend import LEGEND_ROW, Entry, LegendRows, draw_legend, legend_rows
from bot.charts.style import Colour
from bot.charts.week import BARS, DAYS, DayMarks, FourWeeks, SessionMark, Sign

PLOT_HEIGHT = 176
MARKS_HEIGHT = 32
"""Of the plot, at its top: triangles and flags stand over the highest bar."""
WEEKS_HEIGHT = 42
LEAST_TOP = 60.0
"""The scale reaches at least so far: half an hour of jogging is no mountain."""
COLOURS: dict[Sign, Colour] = {
    Sign.KEY_RUN: style.NAVY,
    Sign.EASY_RUN: style.SKY,
    Sign.CROSS: style.ORANGE,
    Sign.STRENGTH: style.STONE,
}
_ASIDE, _BETWEEN, _CORNER = 3, 2, 4
_NO_AMOUNT_HEIGHT, _LEAST_HEIGHT = 16, 5
_TRIANGLE: tuple[Point, ...] = ((-11, -9), (11, -9), (0, 9))
_INNER: tuple[Point, ...] = ((-5, -6), (5, -6), (0, 3))
_PENNANT: tuple[Point, ...] = ((-7, -13), (13, -6), (-7, 1))
_SHOWN_IN_LEGEND = 18


def signs_of(days: Sequence[DayMarks]) -> set[Sign]:
    """What occurs in these days."""
    return set(chain.from_iterable(_signs_of_day(marks) for marks in days))


def _signs_of_day(marks: DayMarks) -> Iterator[Sign]:
    if marks.key_left_out:
        yield Sign.KEY_LEFT_OUT
    if marks.sessions == ():
        yield Sign.REST
    if marks.race:
        yield Sign.RACE
    for one in marks.sessions or ():
        yield one.kind
        if one.amount is None:
            yield Sign.NO_AMOUNT


def training_legend(picture: FourWeeks) -> LegendRows:
    """The signs that occur and have a name; none at all where there is nothing to show."""
    seen = signs_of(picture.days)
    names = picture.training.signs
    shown = [sign for sign in Sign if sign in seen and sign in names]
    return legend_rows([Entry(names[sign], partial(_draw_sign, sign=sign)) for sign in shown])


def training_height(picture: FourWeeks, rows: LegendRows) -> float:
    """The height of the whole card."""
    weeks = WEEKS_HEIGHT if any(picture.training.weeks) else 0
    return HEADING_HEIGHT + PLOT_HEIGHT + weeks + LEGEND_ROW * len(rows) + FOOT


def draw_training(canvas: Canvas, grid: Grid, picture: FourWeeks, rows: LegendRows, top: float) -> None:
    """The card with its scale, its bars and marks, the four weeks in words, and the legend."""
    words, height = picture.training, training_height(picture, rows)
    ahead_width = 32 + text_width(words.ahead, style.LABEL_PX, strong=True) if words.ahead else 0.0
    room = INSIDE_WIDTH - ahead_width - 20
    draw_card(canvas, grid, picture.days, words.title, top, PLOT_HEIGHT, height, room)
    if words.ahead:
        _draw_ahead(canvas, words.ahead, ahead_width, top + 41)
    plot = plot_of(picture, grid, top + HEADING_HEIGHT)
    for value, text in words.anchors:
        y = round(plot.y(value))
        canvas.box(grid.left, y - 1, grid.right, y + 1, style.GRID)
        room = grid.left - INSIDE_LEFT - 12
        canvas.text(text, (grid.left - 12, y - 2), style.LABEL_PX, style.MUTED, anchor="rm", room=room)
    canvas.box(grid.left, plot.bottom, grid.right, plot.bottom + 2, style.GRID)
    for index, marks in enumerate(picture.days):
        _draw_day(canvas, plot, index, marks)
    below = plot.bottom
    if any(words.weeks):
        for number, text in enumerate(words.weeks):
            at = ((grid.start(number * WEEK) + grid.start((number + 1) * WEEK)) / 2, below + 34)
            room = WEEK * grid.column - 8
            canvas.text(text, at, style.LABEL_PX, style.INK, anchor="ms", room=room)
        below += WEEKS_HEIGHT
    draw_legend(canvas, rows, below + 6)


def plot_of(picture: FourWeeks, grid: Grid, top: float) -> Plot:
    """The scale: the fullest day reaches up to where the marks stand."""
    days = [sum(one.amount or 0.0 for one in marks.sessions or ()) for marks in picture.days]
    fullest = max(LEAST_TOP, *days)
    return Plot(grid, top, PLOT_HEIGHT, 0.0, fullest * PLOT_HEIGHT / (PLOT_HEIGHT - MARKS_HEIGHT))


def _draw_day(canvas: Canvas, plot: Plot, index: int, marks: DayMarks) -> None:
    left, right = plot.grid.start(index) + _ASIDE, plot.grid.start(index + 1) - _ASIDE
    middle, paper = plot.grid.middle(index), style.THIS_WEEK if index >= DAYS - WEEK else style.CARD
    ground = float(round(plot.bottom))
    if marks.sessions == ():
        _draw_rest(canvas, middle, ground)
    sessions = marks.sessions or ()
    for one in sorted(sessions, key=lambda one: (one.amount is None, BARS.index(one.kind))):
        if one.amount is None:
            height = float(_NO_AMOUNT_HEIGHT)
        else:
            height = max(float(round(plot.bottom - plot.y(one.amount))), _LEAST_HEIGHT)
        draw_bar(canvas, one, (left, ground - height, right, ground), paper)
        ground -= height + _BETWEEN
    above = (middle, ground - 13)
    if marks.race:
        _draw_flag(canvas, above)
    elif any(one.key for one in sessions):
        canvas.shape(_TRIANGLE, above, style.INK)
    elif marks.key_left_out:
        _draw_left_out(canvas, above, paper)


def draw_bar(canvas: Canvas, one: SessionMark, box: tuple[float, float, float, float], paper: Colour) -> None:
    """One session in its colour and pattern; empty where its size is not known."""
    left, top, right, bottom = box
    canvas.bar(left, top, right, bottom, COLOURS[one.kind], _CORNER)
    if one.amount is None:
        canvas.box(left + 3, top + 3, right - 3, bottom - 3, paper, 2)
    elif one.kind is Sign.CROSS:
        stripe = bottom - 8
        while stripe > top + 3:
            canvas.box(left, stripe, right, stripe + 3, paper)
            stripe -= 9
    elif one.kind is Sign.STRENGTH:
        middle = (left + right) / 2
        canvas.box(middle - 2.5, top, middle + 2.5, bottom, paper)


def _draw_rest(canvas: Canvas, middle: float, ground: float) -> None:
    canvas.box(middle - 6, ground - 3, middle + 6, ground + 3, style.MUTED, 3)


def _draw_left_out(canvas: Canvas, centre: Point, paper: Colour) -> None:
    canvas.shape(_TRIANGLE, centre, style.INK)
    canvas.shape(_INNER, centre, paper)


def _draw_flag(canvas: Canvas, centre: Point) -> None:
    x, y = centre
    canvas.box(x - 8, y - 13, x - 5, y + 13, style.INK)
    canvas.shape(_PENNANT, centre, style.INK)


def _draw_ahead(canvas: Canvas, text: str, width: float, baseline: float) -> None:
    """The race of the coming days at the right end of the heading, behind its flag."""
    x = INSIDE_LEFT + INSIDE_WIDTH - width
    _draw_flag(canvas, (x + 10, baseline - 12))
    room = width - 30
    canvas.text(text, (x + 32, baseline), style.LABEL_PX, style.INK, strong=True, room=room)


def _draw_sign(canvas: Canvas, centre: Point, sign: Sign) -> None:
    """One sign as it stands in the legend."""
    x, y = centre
    half = _SHOWN_IN_LEGEND / 2 + 2
    bar = (x - half, y - half, x + half, y + half)
    match sign:
        case Sign.KEY_RUN:
            draw_bar(canvas, SessionMark(sign, 1), (x - half, y - 1, x + half, y + 13), style.CARD)
            canvas.shape(_TRIANGLE, (x, y - 12), style.INK)
        case Sign.RACE:
            _draw_flag(canvas, centre)
        case Sign.KEY_LEFT_OUT:
            _draw_left_out(canvas, centre, style.CARD)
        case Sign.NO_AMOUNT:
            draw_bar(canvas, SessionMark(Sign.EASY_RUN, None), (x - half, y - 8, x + half, y + 8), style.CARD)
        case Sign.REST:
            _draw_rest(canvas, x, y)
        case _:
            draw_bar(canvas, SessionMark(sign, 1), bar, style.CARD)
