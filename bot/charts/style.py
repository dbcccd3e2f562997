"""Colours, sizes and the fixed palette of every picture.

The colours of the marks are near those of Okabe and Ito: those of one card are told apart with any kind of
colour vision (a test looks with the eyes of others), and a colour is never the only sign of a thing. A
picture is 1080 px wide and a phone shows it three times smaller: no text under 28 px.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import chain

Colour = tuple[int, int, int]

BACKGROUND: Colour = (219, 226, 234)
CARD: Colour = (255, 255, 255)
THIS_WEEK: Colour = (255, 244, 214)
"""Behind the last seven days."""
BAND: Colour = (239, 214, 229)
"""The usual range of the resting heart rate."""
GRID: Colour = (205, 211, 219)
INK: Colour = (27, 33, 43)
MUTED: Colour = (84, 93, 107)
BLUE: Colour = (0, 114, 178)
SKY: Colour = (74, 164, 214)
NAVY: Colour = (22, 58, 110)
GREEN: Colour = (0, 120, 82)
PURPLE: Colour = (160, 64, 122)
ORANGE: Colour = (219, 142, 0)
VERMILLION: Colour = (213, 94, 0)
"""A heavy, short or low morning: always also the lower mark."""
SLATE: Colour = (74, 84, 102)
STONE: Colour = (128, 134, 142)

_PAPERS = (CARD, THIS_WEEK, BAND, BACKGROUND)
_INKS = (INK, MUTED, BLUE, SKY, NAVY, GREEN, PURPLE, ORANGE, VERMILLION, SLATE, STONE, GRID)

WIDTH = 1080
MARGIN = 24
"""Between the edge of the picture and the cards, and between two cards half of it."""
PADDING = 24
"""Inside a card."""
CORNER = 22

TITLE_PX = 46
HEADING_PX = 34
LABEL_PX = 29
LATEST_PX = 40
SMALLEST_PX = 28
"""A label that does not fit shrinks to this and is then cut with an ellipsis."""

APART = 22
"""How far (Euclid, 0-255) a shade stays from every design colour: Pillow looks colours up in a coarse grid
and mixes up near neighbours, which would tint white cards."""
SHADES_APART = 10
"""How far two shades stay from each other: finer is not seen."""


def palette() -> list[Colour]:
    """At most 256 colours: every design colour first and exact, then the shades between mark and paper."""
    design = list(dict.fromkeys(_PAPERS + _INKS))
    shades: list[Colour] = []
    for shade in chain(_shades(4), _shades(8)):
        if _clear_of(design, shade, APART) and _clear_of(shades, shade, SHADES_APART):
            shades.append(shade)
    return (design + shades)[:256]


def _shades(steps: int) -> Iterator[Colour]:
    """The colours an edge shows where a mark covers a pixel in part."""
    for ink in _INKS:
        for paper in _PAPERS:
            for step in range(1, steps):
                part = step / steps
                yield (
                    round(paper[0] + (ink[0] - paper[0]) * part),
                    round(paper[1] + (ink[1] - paper[1]) * part),
                    round(paper[2] + (ink[2] - paper[2]) * part),
                )


def _clear_of(taken: list[Colour], shade: Colour, distance: float) -> bool:
    return all(math.dist(shade, colour) >= distance for colour in taken)
