"""Ada's picture in few words, and a way to look into one column of it."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

from PIL import Image

from bot.charts import style
from bot.charts.four_weeks import TITLE_HEIGHT, draw_four_weeks, grid_for
from bot.charts.grid import HEADING_HEIGHT, Grid
from bot.charts.panels import panels_of
from bot.charts.style import Colour
from bot.charts.training import signs_of
from bot.charts.week import DAYS, DayMarks, FourWeeks, PanelWords, SessionMark, Sign, TrainingWords
from bot.coach.measures import Verdict

MONDAY = date(2025, 9, 8)
MARKS: dict[str, Colour] = {
    "legs": style.BLUE,
    "sleep_h": style.SKY,
    "mood": style.GREEN,
    "resting_hr_bpm": style.PURPLE,
}
EVERY_DAY = tuple(range(DAYS))
GOOD = {"legs": 4.0, "sleep_h": 7.5, "mood": 4.0, "resting_hr_bpm": 50.0}


def four_weeks(
    *,
    answered: tuple[int, ...] = EVERY_DAY,
    title: str = "Ada, four weeks",
    band: tuple[float, float] | None = (47, 53),
    verdict: Verdict | None = Verdict.RUN,
    sessions: tuple[SessionMark, ...] | None = None,
    key_left_out: bool = False,
    race: bool = False,
    ahead: str = "",
    weeks: tuple[str, str, str, str] = ("", "", "", ""),
    quiet: str = "",
    **values: float | None,
) -> FourWeeks:
    """Ada's picture: the same good answers on each of these days, changed where `values` say so."""
    known = {**GOOD, **values}
    days = tuple(
        DayMarks(
            MONDAY + timedelta(days=index),
            **known,
            verdict=verdict,
            sessions=sessions,
            key_left_out=key_left_out,
            race=race,
        )
        if index in answered
        else DayMarks(MONDAY + timedelta(days=index))
        for index in range(DAYS)
    )
    return FourWeeks(
        title=title,
        first_day=MONDAY,
        days=days,
        quiet=quiet,
        training=TrainingWords(
            "Training, minutes", ((60, "60"),), {sign: sign.value for sign in Sign}, weeks, ahead
        ),
        legs=PanelWords("Legs", ((5, "springy"), (1, "dead")), "good"),
        sleep=PanelWords("Sleep", ((8, "8 h"),), "7.5 h"),
        mood=PanelWords("Mood", ((5, "great"), (1, "low")), "4"),
        pulse=PanelWords("Resting heart rate", ((47, "47"), (53, "53")), "50"),
        advice_title="Advice",
        verdicts={
            Verdict.RUN: "run",
            Verdict.EASY: "easy",
            Verdict.CROSS_TRAIN: "cross",
            Verdict.REST: "rest",
        },
        day_labels=((MONDAY, "8 Sep"), (MONDAY + timedelta(days=21), "29 Sep")),
        sleep_need_h=8.0,
        pulse_low_bpm=band[0] if band else None,
        pulse_high_bpm=band[1] if band else None,
    )


def seen(picture: FourWeeks) -> Image.Image:
    return Image.open(BytesIO(draw_four_weeks(picture))).convert("RGB")


def grid_of(picture: FourWeeks) -> Grid:
    """Where its columns stand."""
    return grid_for(panels_of(picture), picture.training if signs_of(picture.days) else None)


def column(picture: FourWeeks, index: int, top: int, bottom: int) -> Image.Image:
    """What stands under one day between two heights of the picture."""
    grid = grid_of(picture)
    return seen(picture).crop((round(grid.start(index)), top, round(grid.start(index + 1)), bottom))


def colours_in_column(picture: FourWeeks, index: int) -> set[Colour]:
    """The colours under one day, from its left edge to its right one, through all cards but the last."""
    # The last card ends with the legend, which shows every verdict: its words and signs are left out.
    bottom = seen(picture).height - 110
    return colours_of(column(picture, index, TITLE_HEIGHT + HEADING_HEIGHT, bottom))


def colours_of(image: Image.Image) -> set[Colour]:
    """Every colour in it."""
    return {colour for _, colour in image.getcolors(maxcolors=100_000)}
