"""Ada's four weeks as a picture: what a runner, a phone and a chat client get."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.charts import canvas, style
from bot.charts.canvas import ELLIPSIS, Canvas, fitted, text_width
from bot.charts.four_weeks import TITLE_HEIGHT, draw_four_weeks
from bot.charts.week import DAYS, DayMarks, FourWeeks, NotFourWeeks
from bot.coach.measures import Verdict
from tests.charts.building import EVERY_DAY, MARKS, MONDAY, colours_in_column, column, four_weeks, seen


def test_the_picture_is_a_png_as_wide_as_a_phone_likes_it() -> None:
    image = Image.open(BytesIO(draw_four_weeks(four_weeks())))

    image.load()
    assert (image.format, image.width) == ("PNG", 1080)
    assert 950 <= image.height <= 1150


def test_the_same_weeks_give_the_same_bytes() -> None:
    assert draw_four_weeks(four_weeks()) == draw_four_weeks(four_weeks())


def test_a_full_month_stays_small() -> None:
    assert len(draw_four_weeks(four_weeks())) < 40_000


def test_cards_are_exactly_white_and_paper_tint_and_band_are_exactly_theirs() -> None:
    image = seen(four_weeks(answered=(0,)))

    pixels = {colour for _, colour in image.getcolors(maxcolors=100_000)}
    assert {style.BACKGROUND, style.CARD, style.THIS_WEEK, style.BAND} <= pixels
    assert image.getpixel((4, 4)) == style.BACKGROUND
    assert image.getpixel((1080 // 2, TITLE_HEIGHT + 8)) == style.CARD
    near_white = {colour for colour in pixels if min(colour) >= 240 and colour != style.CARD}
    assert near_white == set()


@pytest.mark.parametrize("measured", sorted(MARKS))
def test_each_answer_leaves_its_mark(measured: str) -> None:
    assert MARKS[measured] in colours_in_column(four_weeks(answered=(5,)), 5)


def test_a_missing_day_draws_nothing_and_breaks_the_lines() -> None:
    missing = tuple(index for index in EVERY_DAY if index != 9)
    ink = {*MARKS.values(), style.VERMILLION, style.ORANGE, style.SLATE}

    assert not colours_in_column(four_weeks(answered=missing), 9) & ink
    assert ink & colours_in_column(four_weeks(), 9) == set(MARKS.values())


def test_a_single_unanswered_question_is_a_gap_in_its_own_card_only() -> None:
    picture = four_weeks()
    days = list(picture.days)
    days[9] = DayMarks(days[9].day, legs=4.0, sleep_h=7.5, mood=4.0, verdict=Verdict.RUN)
    colours = colours_in_column(FourWeeks(**{**vars(picture), "days": tuple(days)}), 9)

    assert style.PURPLE not in colours
    assert {style.BLUE, style.SKY, style.GREEN} <= colours


@pytest.mark.parametrize(("legs", "heavy"), [(1.5, True), (2.0, True), (2.5, False)])
def test_heavy_legs_have_a_colour_of_their_own(legs: float, heavy: bool) -> None:
    picture = four_weeks(legs=legs, sleep_h=None, mood=None, resting_hr_bpm=None, verdict=None)

    assert (style.VERMILLION in colours_in_column(picture, 3)) is heavy


@pytest.mark.parametrize(("sleep_h", "short"), [(5.75, True), (6.0, False), (6.25, False)])
def test_a_night_under_six_hours_has_a_colour_of_its_own(sleep_h: float, short: bool) -> None:
    picture = four_weeks(legs=None, sleep_h=sleep_h, mood=None, resting_hr_bpm=None, verdict=None)

    assert (style.VERMILLION in colours_in_column(picture, 3)) is short


def test_a_month_without_a_pulse_has_no_card_for_it() -> None:
    without = seen(four_weeks(resting_hr_bpm=None))

    assert without.height < seen(four_weeks()).height - 150
    assert style.BAND not in {colour for _, colour in without.getcolors(maxcolors=100_000)}


def test_without_a_usual_there_is_no_band_but_the_pulse_is_drawn() -> None:
    colours = colours_in_column(four_weeks(band=None), 3)

    assert style.BAND not in colours
    assert style.PURPLE in colours


def test_every_verdict_has_a_shape_of_its_own() -> None:
    """Told apart without any colour: the drawn areas differ."""
    shapes = set()
    for verdict in Verdict:
        picture = four_weeks(answered=(3,), verdict=verdict)
        top = seen(picture).height - 230
        strip = column(picture, 3, top, top + 120).convert("L")
        shapes.add(strip.point([255 if level > 200 else 0 for level in range(256)]).tobytes())

    assert len(shapes) == len(Verdict)


def test_only_the_last_seven_days_are_tinted() -> None:
    nothing = four_weeks(answered=(0,))

    assert style.THIS_WEEK not in colours_in_column(nothing, 20)
    assert style.THIS_WEEK in colours_in_column(nothing, 21)


@pytest.mark.parametrize("letter", "čőşřłżėæøåßñğąę")
def test_names_of_runners_are_written_in_their_own_letters(letter: str) -> None:
    def drawn(text: str) -> bytes:
        sheet = Canvas(60, 60, style.CARD)
        sheet.text(text, (10, 45), 40, style.INK)
        return sheet.png()

    assert drawn(letter) not in (drawn("\ufffe"), drawn(" "))


def test_a_title_too_long_shrinks_no_further_than_can_be_read_and_is_then_cut() -> None:
    short, shrunk, cut = (fitted("Ada " * words, 46, True, 400.0) for words in (2, 6, 30))

    assert short == ("Ada Ada ", 46)
    assert style.SMALLEST_PX <= shrunk[1] < 46
    assert cut[1] == style.SMALLEST_PX
    assert cut[0].endswith(ELLIPSIS)
    assert text_width(cut[0], cut[1], strong=True) <= 400


def test_a_name_with_a_line_break_stays_on_one_line() -> None:
    assert draw_four_weeks(four_weeks(title="Ada\nLovelace")) == draw_four_weeks(
        four_weeks(title="Ada Lovelace")
    )


def test_days_that_are_not_the_four_weeks_are_turned_away() -> None:
    picture = four_weeks()

    with pytest.raises(NotFourWeeks, match="27 days given, expected the 28 from 2025-09-08 on"):
        FourWeeks(**{**vars(picture), "days": picture.days[:-1]})
    with pytest.raises(NotFourWeeks):
        FourWeeks(**{**vars(picture), "days": picture.days[::-1]})


def test_what_is_kept_of_drawn_letters_and_marks_has_an_end() -> None:
    """Weeks that all differ must not fill the memory of a bot that runs for months."""
    kept = [one.cache_info() for one in vars(canvas).values() if hasattr(one, "cache_info")]

    assert len(kept) >= 7
    assert all(one.maxsize is not None and one.maxsize <= 1024 for one in kept)


def test_nothing_that_draws_is_imported_before_the_first_picture() -> None:
    looks = "import sys, bot.charts, bot.charts.week; sys.exit('PIL' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", looks], check=False).returncode == 0  # noqa: S603 - our own line


def test_the_palette_keeps_its_colours_apart_from_the_papers() -> None:
    colours = style.palette()

    assert len(colours) <= 256
    assert len(set(colours)) == len(colours)
    for paper in (style.CARD, style.BACKGROUND, style.THIS_WEEK, style.BAND):
        others = [colour for colour in colours if colour != paper]
        nearest = min(sum((a - b) ** 2 for a, b in zip(paper, other, strict=True)) for other in others)
        assert nearest >= style.APART**2


any_day = st.fixed_dictionaries(
    {
        "legs": st.none() | st.floats(1, 5),
        "sleep_h": st.none() | st.floats(0, 14),
        "mood": st.none() | st.floats(1, 5),
        "resting_hr_bpm": st.none() | st.floats(25, 120),
        "verdict": st.none() | st.sampled_from(Verdict),
    }
)


@settings(max_examples=20, deadline=None)
@given(
    st.dictionaries(st.integers(0, DAYS - 1), any_day, max_size=DAYS), st.integers(0, 6), st.text(max_size=60)
)
def test_any_four_weeks_can_be_drawn(
    known: dict[int, dict[str, float | None]], weekday: int, title: str
) -> None:
    first = MONDAY + timedelta(days=weekday)
    days = tuple(
        DayMarks(first + timedelta(days=index), **known.get(index, {}))  # type: ignore[arg-type]
        for index in range(DAYS)
    )
    picture = four_weeks()
    image = seen(FourWeeks(**{**vars(picture), "first_day": first, "days": days, "title": title}))

    assert image.width == 1080
