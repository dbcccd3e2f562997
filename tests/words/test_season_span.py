"""How much of the past is asked for, as people type it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.words.season_span import span_said

TODAY = date(2026, 5, 11)


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("12", "en", 12),
        (" 12 weeks ", "en", 12),
        ("last 12 weeks", "en", 12),
        ("3 months", "en", 14),
        ("since 1 May", "en", date(2026, 5, 1)),
        ("since 1 June", "en", date(2025, 6, 1)),
        ("2026-01-03", "en", date(2026, 1, 3)),
        ("12 Wochen", "de", 12),
        ("letzte zwölf Wochen", "de", 12),
        ("seit 1. Mai", "de", date(2026, 5, 1)),
        ("26 weeks", "de", 26),
        ("everything", "en", None),
        ("1234", "en", None),
        ("tomorrow", "en", None),
        ("", "en", None),
        ("since 1 May please and thank you, it was such a long winter for me and my legs", "en", None),
    ],
)
def test_a_span_is_a_day_or_a_number_of_weeks(text: str, language: str, span: date | int | None) -> None:
    assert span_said(text, TODAY, language) == span
