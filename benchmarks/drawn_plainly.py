"""Four weeks of a runner as anybody would draw them with matplotlib: the yardstick of `benchmarks.weekly`.

A fresh figure for each picture, the plain Agg renderer, the same six panels, marks and words, 1080 px wide.
Nothing is done to slow it down (the layout is fixed: letting matplotlib find one takes longer), and nothing
clever to make it faster.
"""

from __future__ import annotations

from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.charts.week import BARS, DAYS, FourWeeks, PanelWords, Sign
from bot.coach.measures import Verdict

DPI, WIDTH_IN, HEIGHT_IN = 150, 7.2, 10.0
COLOURS = {
    Sign.KEY_RUN: "#163a6e",
    Sign.EASY_RUN: "#4aa4d6",
    Sign.CROSS: "#db8e00",
    Sign.STRENGTH: "#80868e",
}
HATCHES = {Sign.CROSS: "---", Sign.STRENGTH: "||"}
SHAPES = {
    Verdict.RUN: ("o", "#007852"),
    Verdict.EASY: ("o", "#4aa4d6"),
    Verdict.CROSS_TRAIN: ("P", "#db8e00"),
    Verdict.REST: ("_", "#4a5466"),
}
PLACES = range(DAYS)


def draw_plainly(picture: FourWeeks) -> bytes:
    """The picture as PNG."""
    figure = Figure(figsize=(WIDTH_IN, HEIGHT_IN), dpi=DPI)
    canvas = FigureCanvasAgg(figure)
    panels = figure.subplots(6, 1, sharex=True, height_ratios=(2.2, 1.3, 1.3, 1, 1.3, 0.6))
    figure.subplots_adjust(left=0.13, right=0.93, top=0.93, bottom=0.07, hspace=0.6)
    figure.suptitle(picture.title, fontsize=14, fontweight="bold", x=0.02, ha="left")
    _training(panels[0], picture)
    _bars(panels[1], picture.legs, [day.legs for day in picture.days], "#0072b2", 2.0)
    _bars(panels[2], picture.sleep, [day.sleep_h for day in picture.days], "#4aa4d6", 5.99)
    if picture.sleep_need_h is not None:
        panels[2].axhline(picture.sleep_need_h, color="black", linestyle="--", linewidth=1)
    _line(panels[3], picture.mood, [day.mood for day in picture.days], "#007852")
    _line(panels[4], picture.pulse, [day.resting_hr_bpm for day in picture.days], "#a0407a")
    if picture.pulse_low_bpm is not None and picture.pulse_high_bpm is not None:
        panels[4].axhspan(picture.pulse_low_bpm, picture.pulse_high_bpm, color="#efd6e5", zorder=0.5)
    _advice(panels[5], picture)
    for axes in panels:
        axes.axvspan(DAYS - 7.5, DAYS - 0.5, color="#fff4d6", zorder=0)
        axes.spines[["top", "right"]].set_visible(False)
    kept = BytesIO()
    canvas.print_png(kept)
    return kept.getvalue()


def _training(axes: Axes, picture: FourWeeks) -> None:
    axes.set_title(picture.training.title, loc="left", fontsize=10, fontweight="bold")
    ground = [0.0] * DAYS
    for kind in BARS:
        sizes = [
            sum(one.amount or 0.0 for one in day.sessions or () if one.kind is kind) for day in picture.days
        ]
        if any(sizes):
            name = picture.training.signs[kind]
            axes.bar(PLACES, sizes, 0.8, ground, color=COLOURS[kind], hatch=HATCHES.get(kind), label=name)
            ground = [under + size for under, size in zip(ground, sizes, strict=True)]
    keys = [place for place, day in enumerate(picture.days) if any(one.key for one in day.sessions or ())]
    axes.plot(keys, [ground[place] * 1.06 + 10 for place in keys], "v", color="black", markersize=5)
    races = [place for place, day in enumerate(picture.days) if day.race]
    axes.plot(races, [ground[place] * 1.06 + 40 for place in races], ">", color="black", markersize=7)
    left_out = [place for place, day in enumerate(picture.days) if day.key_left_out]
    axes.plot(left_out, [10.0] * len(left_out), "v", color="black", fillstyle="none", markersize=5)
    for number, text in enumerate(picture.training.weeks):
        axes.annotate(
            text, (number * 7 + 3, 0), (0, -18), textcoords="offset points", ha="center", fontsize=9
        )
    axes.legend(fontsize=8, ncols=4, frameon=False, loc="upper left")


def _bars(axes: Axes, words: PanelWords, values: list[float | None], colour: str, low: float) -> None:
    colours = ["#d55e00" if value is not None and value <= low else colour for value in values]
    axes.bar(PLACES, [value or 0.0 for value in values], 0.8, color=colours)
    _worded(axes, words, values)


def _line(axes: Axes, words: PanelWords, values: list[float | None], colour: str) -> None:
    heights = [float("nan") if value is None else value for value in values]
    axes.plot(PLACES, heights, "o-", color=colour, markersize=4, linewidth=1.5)
    _worded(axes, words, values)


def _worded(axes: Axes, words: PanelWords, values: list[float | None]) -> None:
    axes.set_title(words.title, loc="left", fontsize=10, fontweight="bold")
    axes.set_yticks([value for value, _ in words.anchors], [text for _, text in words.anchors])
    axes.grid(axis="y", linewidth=0.5)
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    if known:
        axes.text(known[-1][0] + 0.8, known[-1][1], words.latest, fontsize=11, fontweight="bold")


def _advice(axes: Axes, picture: FourWeeks) -> None:
    axes.set_title(picture.advice_title, loc="left", fontsize=10, fontweight="bold")
    for verdict, (shape, colour) in SHAPES.items():
        days = [place for place, day in enumerate(picture.days) if day.verdict is verdict]
        if days:
            fill = "none" if verdict is Verdict.EASY else "full"
            name = picture.verdicts[verdict]
            axes.plot(days, [0] * len(days), shape, color=colour, markersize=7, fillstyle=fill, label=name)
    axes.set_yticks([])
    days = [(day - picture.first_day).days for day, _ in picture.day_labels]
    axes.set_xticks(days, [text for _, text in picture.day_labels])
    axes.legend(fontsize=8, ncols=4, frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.6))
