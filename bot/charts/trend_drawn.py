"""Draws the picture of many weeks: the title, its cards, the dates, and what the signs mean."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from bot.charts import style
from bot.charts.canvas import Canvas, fitted, text_width
from bot.charts.trend import TrendCard, TrendPicture
from bot.charts.trend_legend import LEGEND_ROW, draw_flag, draw_legend, legend_rows
from bot.charts.trend_marks import TINTS, draw_marks
from bot.charts.trend_plot import Plot, Sheet, marks

TITLE_HEIGHT = 92
HEADING_HEIGHT = 64
"""From the top of a card to the top of its plot."""
FOOT = 20
DATES_HEIGHT = 48
GAP = 14
INSIDE_LEFT = style.MARGIN + style.PADDING
INSIDE_RIGHT = style.WIDTH - INSIDE_LEFT
LEFT_LEAST, LEFT_MOST, RIGHT_LEAST, RIGHT_MOST = 50, 190, 50, 150


def draw_trend(picture: TrendPicture) -> bytes:
    """The picture as PNG: 1080 px wide, as high as its cards need. Takes some 20 ms: draw it in a thread."""
    rows = legend_rows(picture.legend, INSIDE_RIGHT - INSIDE_LEFT)
    cards = picture.cards
    body = sum(HEADING_HEIGHT + card.height + FOOT for card in cards) + GAP * (len(cards) - 1)
    height = TITLE_HEIGHT + body + DATES_HEIGHT + LEGEND_ROW * len(rows) + style.MARGIN
    sheet = _sheet(Canvas(style.WIDTH, round(height), style.BACKGROUND), picture)
    sheet.canvas.text(
        picture.title,
        (INSIDE_LEFT, TITLE_HEIGHT - 32),
        style.TITLE_PX,
        style.INK,
        strong=True,
        room=INSIDE_RIGHT - INSIDE_LEFT,
    )
    top = float(TITLE_HEIGHT)
    for card in cards:
        last = card is cards[-1]
        below = FOOT + (DATES_HEIGHT + LEGEND_ROW * len(rows) if last else 0)
        _draw_card(sheet, card, top, below)
        top += HEADING_HEIGHT + card.height + FOOT + GAP
    dates_at = top - GAP - FOOT + 36
    _draw_dates(sheet, dates_at)
    draw_legend(sheet.canvas, rows, (INSIDE_LEFT, dates_at + 36))
    return sheet.canvas.png()


def _sheet(canvas: Canvas, picture: TrendPicture) -> Sheet:
    """Columns of whole pixels, as wide as the longest anchor and the longest text on the right leave them."""
    anchors = [text_width(text, style.LABEL_PX) + 14 for card in picture.cards for _, text in card.anchors]
    beside = [text_width(card.latest, style.LATEST_PX, strong=True) + 12 for card in picture.cards]
    named = [text_width(line.name, style.LABEL_PX) + 14 for card in picture.cards for line in card.lines]
    left = min(max([LEFT_LEAST, *anchors]), LEFT_MOST)
    right = min(max([RIGHT_LEAST, *beside, *named]), RIGHT_MOST)
    column = int((INSIDE_RIGHT - INSIDE_LEFT - left - right) // picture.columns)
    return Sheet(canvas, picture, INSIDE_LEFT + round(left), column)


def _draw_card(sheet: Sheet, card: TrendCard, top: float, below: float) -> None:
    canvas, plot = sheet.canvas, Plot(sheet, card, top + HEADING_HEIGHT)
    end = plot.bottom + below
    canvas.box(style.MARGIN, top, style.WIDTH - style.MARGIN, end, style.CARD, style.CORNER)
    room = INSIDE_RIGHT - INSIDE_LEFT
    canvas.text(card.title, (INSIDE_LEFT, top + 42), style.HEADING_PX, style.INK, strong=True, room=room)
    _draw_paper(plot)
    _draw_races(plot)
    draw_marks(plot)
    if card.need is not None:
        canvas.dashes(sheet.left, sheet.right, plot.y(card.need), 3, style.INK)
    _draw_latest(plot)


def _draw_paper(plot: Plot) -> None:
    """The tint, the faint lines where a week or month begins, the bands, the scale."""
    sheet, canvas = plot.sheet, plot.sheet.canvas
    first, end = sheet.picture.tinted
    canvas.box(sheet.start(first), plot.top - 8, sheet.start(end), plot.bottom, style.THIS_WEEK, 8)
    for index, band in enumerate(plot.card.bands):
        if band is not None:
            left, right = sheet.start(index), sheet.start(index + 1)
            canvas.box(left, plot.y(band[1]), right, plot.y(band[0]), style.BAND)
    for index, _ in sheet.picture.ticks:
        if index:
            canvas.box(sheet.start(index) - 1, plot.top - 8, sheet.start(index) + 1, plot.bottom, style.GRID)
    for value, text in plot.card.anchors:
        y = round(plot.y(value))
        canvas.box(sheet.left, y - 1, sheet.right, y + 1, style.GRID)
        room = sheet.left - INSIDE_LEFT - 12
        at = (sheet.left - 12, y - 2)
        canvas.text(text, at, style.LABEL_PX, style.MUTED, anchor="rm", room=room)


def _draw_races(plot: Plot) -> None:
    """A pole in the column of each race, and on the uppermost card its pennant."""
    sheet = plot.sheet
    for index in sheet.picture.races:
        x, top = sheet.middle(index), plot.top - 12
        if plot.card is sheet.picture.cards[0]:
            draw_flag(sheet.canvas, (x, top), plot.bottom - top)
        else:
            sheet.canvas.box(x - 1, top, x + 1, plot.bottom, style.STONE)


def _draw_latest(plot: Plot) -> None:
    """The newest value, right of the columns and as high as its mark."""
    known = [mark for _, mark in marks(plot.card) if not mark.open]
    if not known or not plot.card.latest:
        return
    sheet, x = plot.sheet, plot.sheet.right + 10
    y = min(max(plot.y(known[-1].value), plot.top + 12), plot.bottom - 16)
    room = style.WIDTH - style.MARGIN - 8 - x
    text, size_px = fitted(plot.card.latest, style.LATEST_PX, True, room)
    colour = TINTS[plot.card.tint][1]
    sheet.canvas.text(text, (x, y), size_px, colour, anchor="lm", strong=True)


def _draw_dates(sheet: Sheet, baseline: float) -> None:
    """Every date that has room, else every second, and so on."""
    placed = [
        (min(sheet.start(index), style.WIDTH - INSIDE_LEFT - width), width, text)
        for index, text in sheet.picture.ticks
        if (width := text_width(text, style.LABEL_PX))
    ]
    nearest = min((after[0] - one[0] for one, after in pairwise(placed)), default=1.0)
    widest = max((width for _, width, _ in placed), default=0.0) + 12
    every = max(1, ceil(widest / max(nearest, 1.0)))
    for x, _, text in placed[::every]:
        sheet.canvas.text(text, (x, baseline), style.LABEL_PX, style.MUTED)
