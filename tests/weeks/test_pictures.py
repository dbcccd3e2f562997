"""The pictures of six invented runners look as they did, to the eye: looked at once by people, kept since."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bot.charts.four_weeks import draw_four_weeks
from bot.charts.week import DayMarks, FourWeeks
from tests.weeks.pictured import (
    COMMAND,
    GOLDEN,
    PICTURES,
    SHARE,
    drawn,
    file_name,
    picture_of,
    share_changed,
)
from tests.weeks.runners import invented


@pytest.mark.parametrize(("name", "language"), PICTURES)
def test_the_picture_looks_as_it_did(name: str, language: str, tmp_path: Path) -> None:
    picture = drawn(name, language)
    golden = GOLDEN / file_name(name, language)
    changed = share_changed(picture, golden.read_bytes())
    if changed > SHARE:
        (tmp_path / golden.name).write_bytes(picture)

    assert changed <= SHARE, (
        f"{changed:.2%} of {golden.name} changed; the new one lies at {tmp_path / golden.name}. "
        f"If it is meant so, look at it and make them anew: {COMMAND}"
    )


@pytest.mark.parametrize(("name", "language"), PICTURES)
def test_a_picture_is_light_to_send_and_no_higher_than_a_screen_or_two(name: str, language: str) -> None:
    picture = drawn(name, language)

    assert len(picture) <= 40_000
    assert Image.open(BytesIO(picture)).height <= 1500


def without(picture: FourWeeks, index: int, **what: object) -> bytes:
    """The picture with one thing of one day changed."""
    days: list[DayMarks] = list(picture.days)
    days[index] = replace(days[index], **what)  # type: ignore[arg-type]
    return draw_four_weeks(replace(picture, days=tuple(days)))


@pytest.mark.parametrize("gone", ["sessions", "legs", "sleep_h"])
def test_a_single_missing_bar_is_seen(gone: str) -> None:
    picture = picture_of(invented("full"))

    assert share_changed(without(picture, 10, **{gone: None}), draw_four_weeks(picture)) > SHARE


def test_letters_that_moved_by_a_pixel_are_no_other_picture() -> None:
    """As another version of the drawing library may do it; here everything moves."""
    picture = drawn("full", "en")
    image = Image.open(BytesIO(picture)).convert("RGB")
    moved = BytesIO()
    heading = (0, 0, image.width, 150)
    image.paste(ImageChops.offset(image.crop(heading), 0, 1), heading)
    image.save(moved, "PNG")

    assert share_changed(moved.getvalue(), picture) <= SHARE


def test_another_size_is_another_picture() -> None:
    assert share_changed(drawn("full", "en"), drawn("thin", "en")) == 1.0
