"""One weekly summary: what computing and drawing it costs, beside a plain matplotlib drawing of the same.

Both draw the same four weeks in turns, in one process; processor time is counted, so that it matters little
what else the machine does. One core has 33 ms for each of the thirty messages a second that Telegram takes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from itertools import cycle, islice
from statistics import median
from time import process_time

from PIL import Image

from benchmarks.drawn_plainly import draw_plainly
from benchmarks.figures import Figure, Miscounted, Size, alone, beside
from benchmarks.goals import PICTURE, PICTURE_BYTES
from bot.charts.four_weeks import draw_four_weeks
from bot.charts.style import WIDTH
from bot.charts.week import FourWeeks
from bot.chat.screens.week import week_screen
from bot.chat.screens.week_picture import four_weeks
from bot.coach.week import summarise_week
from bot.routines.around import DAYS_LOOKED_BACK
from bot.words.words import words_in
from tests.weeks.pictured import picture_of, view_of
from tests.weeks.runners import SIX, invented

ROUNDS = {Size.TINY: 1, Size.QUICK: 3, Size.FULL: 15}
TURNS = {Size.TINY: 1, Size.QUICK: 3, Size.FULL: 4}
"""In each round every contender draws so many pictures, one after the other."""
STEPS = {Size.TINY: 1, Size.QUICK: 20, Size.FULL: 100}
PEER = "plain matplotlib, same data"


def figures(size: Size) -> list[Figure]:
    """The chapter. Raises ModuleNotFoundError without matplotlib, and Miscounted."""
    pictures = [picture_of(invented(name), language) for name in SIX for language in ("en", "de")]
    return [*_side_by_side(pictures, size), *_whole_summary(size)]


def _side_by_side(pictures: list[FourWeeks], size: Size) -> Iterator[Figure]:
    """Rounds in turns over the same pictures. Raises Miscounted where one is smaller than asked."""
    contenders: tuple[Callable[[FourWeeks], bytes], ...] = (draw_four_weeks, draw_plainly)
    spent: tuple[list[float], list[float]] = ([], [])
    sizes: tuple[list[float], list[float]] = ([], [])
    for draw in contenders:
        draw(pictures[0])
    coming = cycle(pictures)
    for _ in range(ROUNDS[size]):
        turn = list(islice(coming, TURNS[size]))
        for place, draw in enumerate(contenders):
            began = process_time()
            made = [draw(picture) for picture in turn]
            spent[place].append((process_time() - began) * 1000 / len(turn))
            sizes[place].append(median(len(picture) / 1000 for picture in made))
            if any(Image.open(BytesIO(picture)).width != WIDTH for picture in made):
                raise Miscounted(f"{draw.__name__} drew a picture that is not {WIDTH} px wide")
    yield beside("a weekly picture", "ms", spent[0], PEER, spent[1], PICTURE, theirs_over_ours=True)
    yield beside("its size", "KB", sizes[0], PEER, sizes[1], PICTURE_BYTES)


def _whole_summary(size: Size) -> Iterator[Figure]:
    """What each step takes for the fullest runner, and their sum."""
    ada, words = invented("full"), words_in("en")
    past, view, picture = ada.past[-DAYS_LOOKED_BACK:], view_of(ada), picture_of(ada)
    steps: dict[str, Callable[[], object]] = {
        "the week as data": lambda: summarise_week(
            replace(ada.runner), past, ada.last_day, ada.season, ada.coming
        ),
        "the words of its message": lambda: week_screen(words, view),
        "the words of its picture": lambda: four_weeks(words, view),
        "the picture": lambda: draw_four_weeks(picture),
    }
    took = {name: _rounds_ms(step, STEPS[size]) for name, step in steps.items()}
    yield alone("a summary with everything in it", "ms", [sum(map(median, took.values()))])
    for name, rounds in took.items():
        yield alone(f"in it: {name}", "ms", rounds)


def _rounds_ms(step: Callable[[], object], times: int) -> list[float]:
    for _ in range(min(5, times)):
        step()
    took = []
    for _ in range(times):
        began = process_time()
        step()
        took.append((process_time() - began) * 1000)
    return took
