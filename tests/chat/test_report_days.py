"""Days on the page of a season: told in one way, wherever they stand."""

from __future__ import annotations

from datetime import date

import pytest

from bot.chat.screens.season_report_words import Voice
from bot.coach.runner import DistanceUnit
from bot.words.words import languages, words_in

DAY = date(2026, 10, 28)


@pytest.mark.parametrize("language", languages())
def test_a_stretch_of_one_day_is_that_day(language: str) -> None:
    """The German page said 28. Okt. 2026 in one table and 28. Okt 2026 in the next."""
    voice = Voice(words_in(language), DistanceUnit.KM)

    assert voice.span(DAY, DAY) == voice.day(DAY)
