"""The words under a picture of many weeks: the same that it shows, and nothing that is not known."""

from __future__ import annotations

import re

import pytest

from bot.coach.runner import DistanceUnit
from bot.coach.trends import Theme
from bot.words.trending import amount_shown
from bot.words.trends_said import TrendsSaid, trends_said
from bot.words.words import languages, words_in
from tests.weeks.trends_aloud import FILE, aloud, message, pictured, view_of
from tests.weeks.year import without_pulse, year

CAPTION_AT_MOST = 1024
EN = words_in("en")


def test_what_is_read_aloud_is_what_people_have_read() -> None:
    """When it differs: `python -m tests.weeks.trends_aloud`, and read it."""
    assert aloud() == FILE.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", languages())
def test_every_message_fits_under_a_picture(language: str) -> None:
    for _, view, themes in pictured():
        for theme in themes:
            assert len(message(words_in(language), view, theme)) <= CAPTION_AT_MOST


@pytest.mark.parametrize("language", languages())
def test_nothing_is_judged_and_no_ratio_told(language: str) -> None:
    judging = re.compile(
        r"\b(good|better|worse|bad|great|poor|too (much|high|low|few)|ratio|zone|risk|"
        r"gut|besser|schlechter|schlecht|zu (viel|hoch|niedrig)|Verhältnis|Zone|Risiko)\b",
        re.IGNORECASE,
    )
    for _, view, themes in pictured():
        for theme in themes:
            assert judging.findall(message(words_in(language), view, theme)) == []


def test_of_the_load_both_lines_are_told_each_by_itself() -> None:
    told = message(EN, view_of(year(), 12), Theme.TRAINING)

    assert "the 28-day line:" in told
    assert "the 7-day line:" in told


def test_whoever_never_tells_the_effort_reads_what_the_lines_need() -> None:
    told = message(EN, view_of(without_pulse(year()), 12), Theme.TRAINING)

    assert "Load a day" not in told
    assert "I need how hard it was" in told


def test_who_asks_for_a_theme_there_is_nothing_of_is_told_so() -> None:
    told = message(EN, view_of(without_pulse(year()), 12), Theme.PULSE)

    assert "Of your resting heart rate too little is known" in told
    assert "<b>Training, 12 weeks</b>" in told


@pytest.mark.parametrize(
    ("said", "weeks", "theme"),
    [
        ("", 12, None),
        ("26", 26, None),
        ("26 weeks", 26, None),
        ("26 Wochen", 26, None),
        ("  52w ", 52, None),
        ("training", 12, Theme.TRAINING),
        ("sleep", 12, Theme.SLEEP),
        ("Schlaf 52", 52, Theme.SLEEP),
        ("4 weeks legs", 4, Theme.LEGS),
        ("Beine 4 Wochen", 4, Theme.LEGS),
        ("resting heart rate", 12, Theme.PULSE),
        ("Ruhepuls 26", 26, Theme.PULSE),
        ("LAUNE", 12, Theme.MOOD),
    ],
)
def test_weeks_and_themes_are_understood_in_both_languages(
    said: str, weeks: int, theme: Theme | None
) -> None:
    assert trends_said(said) == TrendsSaid(weeks, theme)


@pytest.mark.parametrize(
    "said",
    [
        "8",
        "0",
        "-4",
        "4.5",
        "12 months",
        "a year",
        "26 52",
        "weeks",
        "legs sleep",
        "٢٦",
        "sleep " * 20,
        "x" * 9999,
    ],
)
def test_anything_else_is_not_understood_and_means_the_usual(said: str) -> None:
    assert trends_said(said) == TrendsSaid(understood=False)


@pytest.mark.parametrize(("weeks", "each"), [(4, "each day"), (12, "each week")])
def test_the_band_of_the_usual_pulse_is_told_as_it_is_drawn(weeks: int, each: str) -> None:
    assert f"the band shows it as it was {each}." in message(EN, view_of(year(), weeks), Theme.PULSE)


@pytest.mark.parametrize(("minutes", "shown"), [(20.0, "20 min"), (85.0, "85 min"), (188.0, "3:08 h")])
def test_a_week_in_minutes_is_told_as_in_the_weekly_summary(minutes: float, shown: str) -> None:
    assert amount_shown(EN, minutes, in_km=False, unit=DistanceUnit.KM) == shown
