"""Ada's training as bars: what she did, what she left out, and what nobody knows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.charts import style
from bot.charts.canvas import Canvas
from bot.charts.four_weeks import TITLE_HEIGHT, draw_four_weeks
from bot.charts.grid import HEADING_HEIGHT, INSIDE_WIDTH
from bot.charts.legend import Entry, legend_rows
from bot.charts.training import COLOURS, MARKS_HEIGHT, PLOT_HEIGHT, plot_of, signs_of, training_legend
from bot.charts.week import BARS, DAYS, DayMarks, FourWeeks, SessionMark, Sign
from tests.charts.building import MONDAY, colours_of, column, four_weeks, grid_of, seen

TOP = TITLE_HEIGHT + HEADING_HEIGHT
PAPERS = {style.CARD, style.THIS_WEEK, style.BACKGROUND, style.GRID}
NOTHING = {"legs": None, "sleep_h": None, "mood": None, "resting_hr_bpm": None}


def trained(*sessions: SessionMark, day: int = 3, **more: object) -> FourWeeks:
    """Ada's picture with these sessions on one Thursday."""
    return four_weeks(answered=(day,), sessions=sessions, **more)  # type: ignore[arg-type]


def plot(picture: FourWeeks, day: int = 3) -> Image.Image:
    """What the training card shows of one day."""
    return column(picture, day, TOP, TOP + PLOT_HEIGHT + 2)


def height_of(picture: FourWeeks, kind: Sign, day: int = 3) -> int:
    """How many rows of a column hold the colour of that kind."""
    image = plot(picture, day)
    rows = [colours_of(image.crop((0, y, image.width, y + 1))) for y in range(image.height)]
    return sum(COLOURS[kind] in colours for colours in rows)


def told(picture: FourWeeks) -> list[str]:
    """The words of the legend."""
    return [entry.word for row in training_legend(picture) for entry in row]


@pytest.mark.parametrize("kind", BARS)
def test_each_kind_of_session_has_its_colour_and_its_word_in_the_legend(kind: Sign) -> None:
    picture = trained(SessionMark(kind, 60))

    assert COLOURS[kind] in colours_of(plot(picture))
    assert told(picture) == [kind.value]


def test_kinds_are_told_apart_without_colour() -> None:
    """The same bar in grey looks different for every kind: by its pattern, or by a mark over it."""
    pictures = [trained(SessionMark(kind, 60, key=kind is Sign.KEY_RUN)) for kind in BARS]
    shapes = {
        plot(picture).convert("L").point([255 if grey > 190 else 0 for grey in range(256)]).tobytes()
        for picture in pictures
    }

    assert len(shapes) == len(BARS)


def test_two_sessions_of_a_day_stand_on_each_other() -> None:
    both = trained(SessionMark(Sign.STRENGTH, 30), SessionMark(Sign.EASY_RUN, 60))
    run, strength = height_of(both, Sign.EASY_RUN), height_of(both, Sign.STRENGTH)

    assert run == pytest.approx(2 * strength, abs=3)
    assert run + strength == pytest.approx(PLOT_HEIGHT - MARKS_HEIGHT, abs=3)


@pytest.mark.parametrize(("minutes", "share"), [(30, 0.5), (60, 1), (61, 1), (200, 1)])
def test_a_bar_is_as_high_as_its_minutes_and_half_an_hour_alone_is_no_mountain(
    minutes: float, share: float
) -> None:
    picture = trained(SessionMark(Sign.EASY_RUN, minutes))

    assert height_of(picture, Sign.EASY_RUN) == pytest.approx(share * (PLOT_HEIGHT - MARKS_HEIGHT), abs=2)


def test_a_session_of_unknown_length_is_an_empty_little_bar() -> None:
    unknown, short = trained(SessionMark(Sign.EASY_RUN, None)), trained(SessionMark(Sign.EASY_RUN, 60))

    assert 0 < height_of(unknown, Sign.EASY_RUN) < 20
    assert told(unknown) == ["easy-run", "no-amount"]
    assert style.CARD in colours_of(plot(unknown).crop((12, PLOT_HEIGHT - 10, 16, PLOT_HEIGHT - 6)))
    assert style.CARD not in colours_of(plot(short).crop((12, PLOT_HEIGHT - 10, 16, PLOT_HEIGHT - 6)))


def test_a_day_of_rest_is_a_tick_and_a_day_nobody_spoke_of_is_a_gap() -> None:
    rest = four_weeks(answered=(3,), sessions=())

    assert style.MUTED in colours_of(plot(rest))
    assert not colours_of(plot(rest, 4)) - PAPERS
    assert told(rest) == ["rest"]


def test_a_key_session_has_a_mark_over_its_bar_and_one_left_out_an_open_one() -> None:
    hard = trained(SessionMark(Sign.KEY_RUN, 60, key=True))
    easy = trained(SessionMark(Sign.EASY_RUN, 60))
    left_out = trained(SessionMark(Sign.EASY_RUN, 60), key_left_out=True)

    def ink(picture: FourWeeks) -> int:
        pixels = plot(picture).getcolors(maxcolors=10_000)
        return sum(count for count, colour in pixels if colour == style.INK)

    assert ink(easy) == 0
    assert 0 < ink(left_out) < ink(hard)
    assert told(left_out) == ["easy-run", "key-left-out"]


def test_a_key_session_on_the_bike_is_marked_too() -> None:
    assert style.INK in colours_of(plot(trained(SessionMark(Sign.CROSS, 60, key=True))))


def test_a_race_has_a_flag_in_place_of_the_mark_of_a_key_session() -> None:
    race = trained(SessionMark(Sign.KEY_RUN, 40, key=True), race=True)
    key = trained(SessionMark(Sign.KEY_RUN, 40, key=True))

    assert ImageChops.difference(plot(race), plot(key)).getbbox() is not None
    assert told(race) == ["key-run", "race"]


def test_a_race_nobody_logged_still_has_its_flag() -> None:
    picture = four_weeks(answered=(3,), race=True, **NOTHING)

    assert style.INK in colours_of(plot(picture))
    assert told(picture) == ["race"]


def test_a_coming_race_is_told_in_the_heading() -> None:
    plain, ahead = (
        trained(SessionMark(Sign.EASY_RUN, 40)),
        trained(SessionMark(Sign.EASY_RUN, 40), ahead="Race Sun"),
    )
    where = ImageChops.difference(seen(plain), seen(ahead)).getbbox()

    assert where is not None
    assert where[0] > 1080 / 2
    assert TITLE_HEIGHT < where[1] < where[3] < TOP


def test_the_words_of_the_weeks_stand_under_the_bars_and_cost_no_room_where_there_are_none() -> None:
    bare = seen(trained(SessionMark(Sign.EASY_RUN, 40)))
    worded = seen(trained(SessionMark(Sign.EASY_RUN, 40), weeks=("", "", "", "41 km")))

    assert worded.height > bare.height


def test_a_month_without_a_word_on_training_has_no_card_for_it() -> None:
    assert seen(four_weeks()).height < seen(four_weeks(sessions=())).height - 200


def test_somebody_new_reads_a_word_in_the_empty_weeks_and_others_do_not() -> None:
    def differs(answered: tuple[int, ...]) -> bool:
        plain, quiet = four_weeks(answered=answered), four_weeks(answered=answered, quiet="more to come")
        return draw_four_weeks(plain) != draw_four_weeks(quiet)

    assert [differs((first, 27)) for first in (13, 14, 26)] == [False, True, True]
    assert not differs(())


@pytest.mark.parametrize("kind", list(Sign))
def test_a_sign_that_does_not_occur_or_has_no_name_is_not_in_the_legend(kind: Sign) -> None:
    assert kind.value not in told(four_weeks())


def test_a_legend_is_broken_into_even_rows_and_no_word_is_lost() -> None:
    def no_mark(canvas: Canvas, centre: tuple[float, float]) -> None:
        """Nothing to see."""

    entries = [Entry(f"a word {'long ' * (count % 3)}", no_mark) for count in range(9)]
    rows = legend_rows(entries)
    widths = [sum(entry.width for entry in row) for row in rows]

    assert [entry for row in rows for entry in row] == entries
    assert max(widths) <= INSIDE_WIDTH
    assert min(widths) > 0.5 * max(widths)


any_session = st.builds(
    SessionMark,
    kind=st.sampled_from(BARS),
    amount=st.none() | st.floats(0, 20_000),
    key=st.booleans(),
)
any_training = st.fixed_dictionaries(
    {
        "sessions": st.none() | st.lists(any_session, max_size=4).map(tuple),
        "key_left_out": st.booleans(),
        "race": st.booleans(),
    }
)


@settings(max_examples=25, deadline=None)
@given(st.dictionaries(st.integers(0, DAYS - 1), any_training, max_size=DAYS), st.text(max_size=40))
def test_any_training_can_be_drawn_and_stays_inside_its_plot(known: dict[int, dict], ahead: str) -> None:  # type: ignore[type-arg]
    days = tuple(DayMarks(MONDAY + timedelta(days=index), **known.get(index, {})) for index in range(DAYS))
    picture = FourWeeks(**{**vars(four_weeks(ahead=ahead)), "days": days})
    scale = plot_of(picture, grid_of(picture), TOP)

    assert seen(picture).width == 1080
    for marks in days:
        high = scale.y(sum(one.amount or 0.0 for one in marks.sessions or ()))
        assert TOP + MARKS_HEIGHT - 1e-6 <= high <= scale.bottom
    assert (signs_of(days) == set()) == all(
        marks.sessions is None and not marks.race and not marks.key_left_out for marks in days
    )
