"""Lines nobody has mended the lists by: what is taken as sure is right, and little is lost."""

from __future__ import annotations

import pytest

from tests.words.unseen import LANGUAGES, lines_of, score_of

LEAST_RECALL = 0.95
LEAST_PRECISION = 0.99


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_lines_are_understood_at_first_sight(language: str) -> None:
    score = score_of(language)

    assert score.recall >= LEAST_RECALL, score
    assert score.precision >= LEAST_PRECISION, score
    assert score.surely_right == score.surely_said, score
    assert score.sure_lures == 0, score


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lot_is_a_lot(language: str) -> None:
    lines = list(lines_of(language))

    assert len(lines) >= 100
    assert len({line.text for line in lines}) == len(lines)
    assert sum("checkin" in line.intents for line in lines) >= 50
