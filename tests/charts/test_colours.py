"""The colours as others see them: with any kind of colour vision the marks of one card stay apart."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from bot.charts import advice, style, training
from bot.charts.style import Colour

Matrix = tuple[tuple[float, float, float], ...]
EYES: dict[str, Matrix] = {
    "all three cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What is left of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1."""

APART = 20.0
"""CIE76 in L*a*b*: 2.3 is just noticeable side by side; small bars far from each other need much more."""

CARDS: dict[str, list[Colour]] = {
    "training": list(training.COLOURS.values()),
    "advice": list(advice.COLOURS.values()),
    "legs": [style.BLUE, style.VERMILLION],
    "sleep": [style.SKY, style.VERMILLION],
    "mood": [style.GREEN, style.VERMILLION],
}


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("card", CARDS)
def test_the_colours_of_one_card_stay_apart_for_everybody(card: str, eyes: str) -> None:
    near = [
        (one, other, round(apart))
        for one, other in combinations(CARDS[card], 2)
        if (apart := math.dist(lab(one, EYES[eyes]), lab(other, EYES[eyes]))) < APART
    ]

    assert near == []


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("paper", [style.CARD, style.THIS_WEEK])
def test_every_mark_stands_out_from_its_paper_for_everybody(paper: Colour, eyes: str) -> None:
    marks = {colour for colours in CARDS.values() for colour in colours} | {style.PURPLE, style.INK}

    assert all(math.dist(lab(mark, EYES[eyes]), lab(paper, EYES[eyes])) > 30 for mark in marks)


@pytest.mark.parametrize("text", [style.INK, style.MUTED, style.BLUE, style.GREEN, style.PURPLE])
@pytest.mark.parametrize("paper", [style.CARD, style.THIS_WEEK])
def test_words_have_the_contrast_that_accessible_pages_ask_for(text: Colour, paper: Colour) -> None:
    """WCAG 2, AA: 4.5 to 1."""
    dark, light = sorted((luminance(text), luminance(paper)))

    assert (light + 0.05) / (dark + 0.05) >= 4.5


def linear(channel: float) -> float:
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(colour: Colour) -> float:
    red, green, blue = (linear(channel) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lab(colour: Colour, eyes: Matrix) -> tuple[float, float, float]:
    """L*a*b* of a colour as these eyes see it (D65)."""
    cones = [linear(channel) for channel in colour]
    red, green, blue = (
        min(max(sum(part * cone for part, cone in zip(row, cones, strict=True)), 0.0), 1.0) for row in eyes
    )
    x, y, z = (
        _root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047),
        _root(0.2126 * red + 0.7152 * green + 0.0722 * blue),
        _root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883),
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
