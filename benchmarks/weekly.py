"""One weekly summary: what computing and drawing it costs, beside a plain matplotlib drawing of the same.

    python -m benchmarks.weekly [--check]

Both draw the same four weeks in turns, in one process; processor time is counted, so that it matters little
what else the machine does. The figures to quote are the ratios and the share of 33 ms, which is what one core
has for each of Telegram's thirty messages a second; the milliseconds are this machine's. `--check` fails when
a floor is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.util import find_spec
from io import BytesIO
from itertools import cycle, islice
from statistics import median
from time import process_time

from PIL import Image

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

ROUNDS, TURNS = 15, 4
"""In each round every contender draws so many pictures, one after the other."""
BUDGET_MS = 1000 / 30
TIMES_FASTER, PART_OF_BYTES = 4.0, 0.5
"""The floors of `--check`: matplotlib's time over ours, and our bytes over matplotlib's."""
MISSING = (
    "This benchmark holds our drawing against matplotlib, which is not installed here.\n"
    'Install it with: pip install "fresh-legs[bench]" (or: pip install matplotlib)\n'
)


@dataclass(frozen=True)
class Drawn:
    """What one contender needed: processor time and bytes of a picture, medians over the rounds."""

    rounds_ms: tuple[float, ...]
    size_bytes: int

    @property
    def ms(self) -> float:
        """The median round."""
        return median(self.rounds_ms)


def main() -> int:
    """Print the tables. Returns 1 where a floor was to be checked and is missed, or matplotlib is missing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.weekly", description="One weekly summary.")
    parser.add_argument("--check", action="store_true", help="fail below the floors")
    checks = parser.parse_args().check
    if find_spec("matplotlib") is None:
        sys.stderr.write(MISSING)
        return 1
    from benchmarks.drawn_plainly import draw_plainly  # brings matplotlib, which is not always there

    pictures = [picture_of(invented(name), language) for name in SIX for language in ("en", "de")]
    ours, theirs = _side_by_side(pictures, draw_four_weeks, draw_plainly)
    faster = median(their / our for our, their in zip(ours.rounds_ms, theirs.rounds_ms, strict=True))
    smaller = ours.size_bytes / theirs.size_bytes
    print(f"{'a picture':34}{'CPU ms':>9}{'bytes':>9}")  # noqa: T201 - a benchmark prints
    for name, one in (("ours", ours), ("plain matplotlib, same data", theirs)):
        print(f"{name:34}{one.ms:9.1f}{one.size_bytes:9}")  # noqa: T201 - the same
    print(f"ours: {faster:.1f} times as fast, {smaller:.2f} of the bytes\n")  # noqa: T201 - the same
    whole = _whole_summary()
    print(f"\nthe whole summary takes {whole / BUDGET_MS:.0%} of the {BUDGET_MS:.0f} ms it has on one core")  # noqa: T201
    kept = faster >= TIMES_FASTER and smaller <= PART_OF_BYTES and whole <= BUDGET_MS
    return int(checks and not kept)


def _side_by_side(
    pictures: list[FourWeeks], ours: Callable[[FourWeeks], bytes], theirs: Callable[[FourWeeks], bytes]
) -> tuple[Drawn, Drawn]:
    """Rounds in turns over the same pictures; raises ValueError where one draws smaller than asked."""
    contenders = (ours, theirs)
    spent: tuple[list[float], list[float]] = ([], [])
    sizes: tuple[list[int], list[int]] = ([], [])
    for draw in contenders:
        draw(pictures[0])
    coming = cycle(pictures)
    for _ in range(ROUNDS):
        turn = list(islice(coming, TURNS))
        for place, draw in enumerate(contenders):
            began = process_time()
            made = [draw(picture) for picture in turn]
            spent[place].append((process_time() - began) * 1000 / TURNS)
            sizes[place].extend(len(picture) for picture in made)
            if any(Image.open(BytesIO(picture)).width != WIDTH for picture in made):
                raise ValueError(f"{draw.__name__} drew a picture that is not {WIDTH} px wide")
    drawn = [Drawn(tuple(spent[place]), round(median(sizes[place]))) for place in range(2)]
    return drawn[0], drawn[1]


def _whole_summary() -> float:
    """Prints what each step takes for the fullest runner; returns their sum in milliseconds."""
    ada, words = invented("full"), words_in("en")
    past, view, picture = ada.past[-DAYS_LOOKED_BACK:], view_of(ada), picture_of(ada)
    steps: list[tuple[str, Callable[[], object]]] = [
        (
            "the week as data",
            lambda: summarise_week(replace(ada.runner), past, ada.last_day, ada.season, ada.coming),
        ),
        ("the words of its message", lambda: week_screen(words, view)),
        ("the words of its picture", lambda: four_weeks(words, view)),
        ("the picture", lambda: draw_four_weeks(picture)),
    ]
    total = 0.0
    print(f"{'a summary with everything in it':34}{'CPU ms':>9}")  # noqa: T201 - a benchmark prints
    for name, step in steps:
        took = _median_ms(step)
        total += took
        print(f"{name:34}{took:9.1f}")  # noqa: T201 - the same
    print(f"{'together':34}{total:9.1f}")  # noqa: T201 - the same
    return total


def _median_ms(step: Callable[[], object], times: int = 100) -> float:
    for _ in range(5):
        step()
    took = []
    for _ in range(times):
        began = process_time()
        step()
        took.append(process_time() - began)
    return median(took) * 1000


if __name__ == "__main__":
    sys.exit(main())
