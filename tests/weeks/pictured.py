"""The pictures of the invented runners, the golden ones beside them, and what counts as the same."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

from bot.charts.four_weeks import draw_four_weeks
from bot.charts.week import FourWeeks
from bot.chat.screens.week_picture import four_weeks
from bot.coach.week import summarise_week
from bot.routines.around import DAYS_LOOKED_BACK
from bot.routines.weekly import DAYS_PICTURED, WeekView
from bot.words.words import words_in
from tests.weeks.runners import SIX, invented
from tests.weeks.written import Invented

GOLDEN = Path(__file__).parent / "golden"
DOCS = Path(__file__).parents[2] / "docs" / "pictures"
COMMAND = "python -m tests.weeks"
PICTURES = (*((name, "en") for name in SIX), ("full", "de"))
"""Each runner in English, and the one with the most words in German."""

REDUCED, LARGE, SHARE = 4, 64, 0.0002
"""Two pictures are the same when, reduced four times, no more than 1 in 5,000 of their points differs by
more than 64 of 255 in a channel. Versions of FreeType and Pillow draw letters a little thicker or a pixel
further: that is gone in the small picture, while one missing bar is at least twice what is allowed. Comparing
the full size instead would need to let more pass than a bar has pixels."""


def picture_of(one: Invented, language: str = "en") -> FourWeeks:
    """What the picture of that runner shows on the last Sunday."""
    return four_weeks(words_in(language), view_of(one))


def view_of(one: Invented) -> WeekView:
    """The week of that runner as the routines see it."""
    first_pictured = one.last_day - timedelta(days=DAYS_PICTURED - 1)
    return WeekView(
        runner=one.runner,
        week=summarise_week(one.runner, one.past[-DAYS_LOOKED_BACK:], one.last_day, one.season, one.coming),
        pictured=tuple(day for day in one.past if day.day >= first_pictured),
        coming=one.coming,
        morning=one.last_morning,
    )


def drawn(name: str, language: str) -> bytes:
    """The picture of the invented runner of that name."""
    return draw_four_weeks(picture_of(invented(name), language))


def file_name(name: str, language: str) -> str:
    """The golden picture's: full.png, full-de.png."""
    return f"{name}.png" if language == "en" else f"{name}-{language}.png"


def share_changed(one: bytes, other: bytes) -> float:
    """Which share of the reduced pictures differs to the eye: 0 to 1, and 1 where their sizes differ."""
    first, second = (Image.open(BytesIO(picture)).convert("RGB") for picture in (one, other))
    if first.size != second.size:
        return 1.0
    apart = ImageChops.difference(first.reduce(REDUCED), second.reduce(REDUCED))
    red, green, blue = apart.split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return sum(most.histogram()[LARGE + 1 :]) / (most.width * most.height)
