"""What the six invented runners read on Sunday, and behind the button, in every language.

`python -m tests.weeks.weeks_aloud` writes it anew, to be read by people before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.chat.screens.screen import Screen
from bot.chat.screens.week import week_details_screen, week_screen
from bot.words.words import languages, words_in
from tests.weeks.pictured import view_of
from tests.weeks.runners import SIX, invented

FILE = Path(__file__).with_suffix(".txt")


def aloud() -> str:
    """All of it as one text."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    for name in SIX:
        view = view_of(invented(name))
        for language in languages():
            words = words_in(language)
            yield f"=== {name} ({language})"
            yield from _shown(week_screen(words, view))
            yield "--- all of it"
            yield from _shown(week_details_screen(words, view))


def _shown(screen: Screen) -> Iterator[str]:
    yield screen.text
    if screen.rows:
        yield "\n".join(" ".join(f"[{button.text}]" for button in row) for row in screen.rows)
    yield ""


if __name__ == "__main__":
    FILE.write_text(aloud(), encoding="utf-8")
