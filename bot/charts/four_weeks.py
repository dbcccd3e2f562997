"""The whole picture: the title, a card for each measurement, the strip of verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import style
from bot.charts.advice import draw_strip, legend_rows, strip_height
from bot.charts.canvas import Canvas, text_width
from bot.charts.grid import INSIDE_LEFT, INSIDE_WIDTH, Grid
from bot.charts.panels import Panel, draw_panel, panels_of
from bot.charts.week import DAYS, FourWeeks

TITLE_HEIGHT = 92
GAP = 14
"""Between two cards."""
LEFT_LEAST, LEFT_MOST, RIGHT_LEAST, RIGHT_MOST = 60, 190, 50, 160
"""Room left and right of the columns, for the anchors and for the newest value."""


def draw_four_weeks(picture: FourWeeks) -> bytes:
    """The picture as PNG: 1080 px wide, as high as its panels need. Takes some 20 ms: draw it in a thread."""
    panels = panels_of(picture)
    rows = legend_rows(picture)
    height = (
        TITLE_HEIGHT + sum(panel.card_height + GAP for panel in panels) + strip_height(rows) + style.MARGIN
    )
    canvas = Canvas(style.WIDTH, round(height), style.BACKGROUND)
    grid = grid_for(panels)
    at = (INSIDE_LEFT, TITLE_HEIGHT - 32)
    canvas.text(picture.title, at, style.TITLE_PX, style.INK, strong=True, room=INSIDE_WIDTH)
    top = float(TITLE_HEIGHT)
    for panel in panels:
        draw_panel(canvas, grid, picture.days, panel, top)
        top += panel.card_height + GAP
    draw_strip(canvas, grid, picture, rows, top)
    return canvas.png()


def grid_for(panels: Sequence[Panel]) -> Grid:
    """Columns of whole pixels, as wide as the longest anchor and the longest newest value leave them."""
    anchors = [text_width(text, style.LABEL_PX) for panel in panels for _, text in panel.words.anchors]
    latest = [text_width(panel.words.latest, style.LATEST_PX, strong=True) for panel in panels]
    left = min(max([LEFT_LEAST, *(width + 14 for width in anchors)]), LEFT_MOST)
    right = min(max([RIGHT_LEAST, *(width + 10 for width in latest)]), RIGHT_MOST)
    column = (INSIDE_WIDTH - left - right) // DAYS
    return Grid(INSIDE_LEFT + round(left), column)
