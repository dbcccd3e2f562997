"""The whole picture: the title, the training, a card for each measurement, the strip of verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import style
from bot.charts.advice import advice_legend, draw_strip, strip_height
from bot.charts.canvas import Canvas, text_width
from bot.charts.grid import HEADING_HEIGHT, INSIDE_LEFT, INSIDE_WIDTH, Grid
from bot.charts.panels import Panel, draw_panel, panels_of
from bot.charts.training import draw_training, signs_of, training_height, training_legend
from bot.charts.week import DAYS, FourWeeks, TrainingWords

TITLE_HEIGHT = 86
GAP = 12
"""Between two cards."""
LEFT_LEAST, LEFT_MOST, RIGHT_LEAST, RIGHT_MOST = 60, 190, 50, 160
"""Room left and right of the columns, for the anchors and for the newest value."""
QUIET_FROM, QUIET_DOWN = 14, 70
"""Empty days before the first known one that are worth a word, and how far down in the first plot it is."""


def draw_four_weeks(picture: FourWeeks) -> bytes:
    """The picture as PNG: 1080 px wide, as high as its cards need. Takes some 15 ms: draw it in a thread."""
    trains = bool(signs_of(picture.days))
    panels = panels_of(picture)
    kinds, verdicts = training_legend(picture), advice_legend(picture)
    height = TITLE_HEIGHT + strip_height(verdicts) + style.MARGIN
    height += sum(panel.card_height + GAP for panel in panels)
    if trains:
        height += training_height(picture, kinds) + GAP
    canvas = Canvas(style.WIDTH, round(height), style.BACKGROUND)
    grid = grid_for(panels, picture.training if trains else None)
    at = (INSIDE_LEFT, TITLE_HEIGHT - 29)
    canvas.text(picture.title, at, style.TITLE_PX, style.INK, strong=True, room=INSIDE_WIDTH)
    top = float(TITLE_HEIGHT)
    if trains:
        draw_training(canvas, grid, picture, kinds, top)
        top += training_height(picture, kinds) + GAP
    for panel in panels:
        draw_panel(canvas, grid, picture.days, panel, top)
        top += panel.card_height + GAP
    draw_strip(canvas, grid, picture, verdicts, top)
    _draw_quiet(canvas, grid, picture)
    return canvas.png()


def _draw_quiet(canvas: Canvas, grid: Grid, picture: FourWeeks) -> None:
    """A word into the empty weeks of the first card: they are no mistake."""
    if not picture.quiet or not QUIET_FROM <= picture.empty_days < DAYS:
        return
    middle = (grid.left + grid.start(picture.empty_days)) / 2, TITLE_HEIGHT + HEADING_HEIGHT + QUIET_DOWN
    half = text_width(picture.quiet, style.LABEL_PX) / 2 + 14
    canvas.box(middle[0] - half, middle[1] - 22, middle[0] + half, middle[1] + 22, style.CARD)
    canvas.text(picture.quiet, middle, style.LABEL_PX, style.MUTED, anchor="mm")


def grid_for(panels: Sequence[Panel], training: TrainingWords | None = None) -> Grid:
    """Columns of whole pixels, as wide as the longest anchor and the longest newest value leave them."""
    anchors = [text_width(text, style.LABEL_PX) for panel in panels for _, text in panel.words.anchors]
    if training is not None:
        anchors += [text_width(text, style.LABEL_PX) for _, text in training.anchors]
    latest = [text_width(panel.words.latest, style.LATEST_PX, strong=True) for panel in panels]
    left = min(max([LEFT_LEAST, *(width + 14 for width in anchors)]), LEFT_MOST)
    right = min(max([RIGHT_LEAST, *(width + 10 for width in latest)]), RIGHT_MOST)
    column = (INSIDE_WIDTH - left - right) // DAYS
    return Grid(INSIDE_LEFT + round(left), column)
