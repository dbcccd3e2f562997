"""Ada's many weeks as a picture: each mark where it belongs, and nothing where nothing is known."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.charts import style
from bot.charts.style import Colour
from bot.charts.trend import (
    Look,
    Sign,
    Tint,
    TrendCard,
    TrendLine,
    TrendMark,
    TrendPicture,
    steps_up_to,
)
from bot.charts.trend_drawn import draw_trend
from bot.chat.screens.trends_picture import trend_picture
from bot.coach.trends import STRETCHES, Theme
from bot.words.words import languages, words_in
from tests.weeks.trends_aloud import pictured, view_of
from tests.weeks.year import year

EN = words_in("en")


def card(*marks: TrendMark | None, look: Look = Look.BARS, **more: object) -> TrendCard:
    plain = TrendCard("Running", Tint.TRAINING, look, 290, 0, 60, marks)
    return replace(plain, **more)  # type: ignore[arg-type]


def picture(*cards: TrendCard, columns: int = 4, **more: object) -> TrendPicture:
    return replace(TrendPicture("Ada", columns, columns, cards), **more)  # type: ignore[arg-type]


def seen(drawn: TrendPicture) -> Image.Image:
    return Image.open(BytesIO(draw_trend(drawn))).convert("RGB")


def count_of(image: Image.Image, colour: Colour) -> int:
    found = image.getcolors(maxcolors=100_000) or []
    return sum(int(count) for count, one in found if one == colour)


def test_it_is_a_png_as_wide_as_a_phone_likes_it_and_the_same_every_time() -> None:
    drawn = draw_trend(picture(card(TrendMark(40), None, TrendMark(20), TrendMark(30))))

    image = Image.open(BytesIO(drawn))
    assert (image.format, image.width) == ("PNG", 1080)
    assert drawn == draw_trend(picture(card(TrendMark(40), None, TrendMark(20), TrendMark(30))))


def test_a_gap_is_bare_paper() -> None:
    known = seen(picture(card(TrendMark(40), TrendMark(40), TrendMark(40), TrendMark(40))))
    with_gap = seen(picture(card(TrendMark(40), None, TrendMark(40), TrendMark(40))))

    assert count_of(with_gap, style.BLUE) == pytest.approx(count_of(known, style.BLUE) * 3 / 4, rel=0.05)


def test_a_bar_not_known_to_the_end_is_an_outline() -> None:
    whole, outlined = seen(picture(card(TrendMark(40)))), seen(picture(card(TrendMark(40, open=True))))

    assert 0 < count_of(outlined, style.BLUE) < count_of(whole, style.BLUE) / 5


def test_nothing_run_is_a_dash_and_not_the_same_as_nothing_known() -> None:
    zero, unknown = seen(picture(card(TrendMark(0)))), seen(picture(card(None)))

    assert count_of(zero, style.STONE) > count_of(unknown, style.STONE)


def test_a_key_session_is_darker_and_wears_its_sign() -> None:
    image = seen(picture(card(TrendMark(40, key=True)), columns=12))

    assert count_of(image, style.NAVY) > 0
    assert count_of(image, style.BLUE) == 0


def test_a_missing_week_breaks_the_line() -> None:
    dots = [TrendMark(30), None, TrendMark(30)]
    joined = seen(picture(card(TrendMark(30), TrendMark(30), TrendMark(30), look=Look.DOTS), columns=3))
    apart = seen(picture(card(*dots, look=Look.DOTS), columns=3))

    assert count_of(apart, style.BLUE) < count_of(joined, style.BLUE) / 2


def test_a_race_has_its_flag_in_its_column() -> None:
    without, raced = picture(card(TrendMark(30))), picture(card(TrendMark(30)), races=(2,))

    assert count_of(seen(raced), style.STONE) > count_of(seen(without), style.STONE)


def test_two_lines_that_end_together_keep_their_names_apart() -> None:
    lines = (TrendLine("7 days", (30, 30, 30, 30)), TrendLine("28 days", (30, 30, 30, 30)))

    image = seen(picture(card(look=Look.DOTS, lines=lines), legend=((Sign.RACE, "race"),)))

    assert count_of(image, style.VERMILLION) > 0


@pytest.mark.parametrize("weeks", STRETCHES)
@pytest.mark.parametrize("theme", list(Theme))
def test_a_whole_year_stays_small(weeks: int, theme: Theme) -> None:
    drawn = draw_trend(trend_picture(EN, view_of(year(), weeks), theme))

    assert len(drawn) < 60_000
    image = Image.open(BytesIO(drawn))
    assert image.height <= 1250


@pytest.mark.parametrize("language", languages())
def test_everybody_in_every_language_has_a_picture(language: str) -> None:
    for _, view, themes in pictured():
        for theme in set(themes) & set(view.themes):
            assert draw_trend(trend_picture(words_in(language), view, theme)).startswith(b"\x89PNG")


def test_the_columns_of_a_year_hold_all_52_weeks_and_its_lines_as_many_points() -> None:
    year_long = trend_picture(EN, view_of(year(), 52), Theme.TRAINING)

    assert year_long.columns == year_long.line_points == 52
    assert {len(card.marks) for card in year_long.cards if card.marks} == {52}
    assert {len(line.points) for card in year_long.cards for line in card.lines} == {52}


@pytest.mark.parametrize(
    ("top", "steps"),
    [
        (0, ()),
        (4, (1, 2, 3, 4)),
        (5, (2, 4)),
        (60, (20, 40, 60)),
        (46, (20, 40)),
        (44, (10, 20, 30, 40)),
        (330, (100, 200, 300)),
        (1.2, (0.5, 1.0)),
    ],
)
def test_a_scale_has_few_round_numbers(top: float, steps: tuple[float, ...]) -> None:
    assert steps_up_to(top) == pytest.approx(steps)


@given(st.floats(0.01, 1e6))
def test_every_scale_has_two_to_four_of_them(top: float) -> None:
    assert 1 <= len(steps_up_to(top)) <= 4
    assert all(0 < step <= top * (1 + 1e-6) for step in steps_up_to(top))


marks = st.none() | st.builds(
    TrendMark, st.floats(0, 60), open=st.booleans(), key=st.booleans(), low=st.none(), high=st.none()
)


@settings(max_examples=20)
@given(st.lists(marks, min_size=1, max_size=52), st.sampled_from(Look), st.text(max_size=30))
def test_whatever_is_known_can_be_drawn(known: list[TrendMark | None], look: Look, text: str) -> None:
    columns = len(known)
    drawn = picture(
        card(*known, look=look, latest=text, anchors=((30, text),), need=7.5),
        columns=columns,
        races=(0, columns - 1),
        ticks=((0, text), (columns - 1, "Nov")),
        tinted=(0, columns),
        legend=tuple((sign, text) for sign in Sign),
    )

    assert draw_trend(drawn).startswith(b"\x89PNG")
