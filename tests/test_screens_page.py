"""docs/screens.md and docs/sentences.md show what the bot says, whole, and in each language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screens.catalogue import LANGUAGES, messages
from tests.screens.making import Made, make
from tests.screens.page import COMMAND, NAMES, Told, troubles
from tests.screens.playing import Shot

DOCS = Path(__file__).parent.parent / "docs"
LARGEST_PAGE_BYTES = 500 * 1024
"""GitHub cuts a longer one off."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Every journey, played once in each language."""
    return make(tmp_path_factory.mktemp("screens"))


@pytest.mark.parametrize("name", ["screens.md", "sentences.md"])
def test_the_pages_show_the_screens_as_they_are(found: Made, name: str) -> None:
    fresh = (DOCS / name).read_text(encoding="utf-8") == found.pages[name]
    assert fresh, f"docs/{name} is older than the screens. Make it anew: {COMMAND}"


def test_no_screen_is_too_long_or_broken_or_english_where_it_should_be_german(found: Made) -> None:
    assert found.troubles == []


def test_every_message_of_the_catalogue_is_said_by_a_journey_or_by_itself(found: Made) -> None:
    assert set(messages("en")) == found.said | {one.name for one in found.unsaid}


def test_no_page_is_longer_than_what_is_read_of_it(found: Made) -> None:
    assert max(len(text.encode()) for text in found.pages.values()) < LARGEST_PAGE_BYTES


def test_every_exception_is_needed(found: Made) -> None:
    read = [shot.html for told in found.journeys for shot in told.german]
    read += [sample.texts[1] for sample in found.unsaid]

    assert [name for name in NAMES if not any(name in text for text in read)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_silenced_by_another_of_its_name(language: str) -> None:
    assert messages(language)


@pytest.mark.parametrize(
    ("shot", "trouble"),
    [
        (Shot("Ada", "x" * 4096), ""),
        (Shot("Ada", "x" * 4097), "4097 characters"),
        (Shot("Ada", "x" * 1024, kind="photo"), ""),
        (Shot("Ada", "x" * 1025, kind="photo"), "1025 characters"),
        (Shot("Ada", "<b>Beine"), "<b>"),
        (Shot("Ada", "Beine { $value }"), "a value is missing"),
        (Shot("Ada", "Puls None"), "a value is missing"),
        (Shot("Ada", "Heavy legs, heute"), "heavy legs"),
        (Shot("Ada", "Beine", (("Keep asking",),)), "keep asking"),
    ],
)
def test_what_is_wrong_with_a_screen_is_found(shot: Shot, trouble: str) -> None:
    found = troubles([Told("Mornings", "A morning", [], [shot])], [])

    assert len(found) == bool(trouble)
    assert all(trouble in one for one in found)
