"""The pages made from nothing: every journey in each language, then what they left unsaid."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from tests.screens import caring, mornings, people, training
from tests.screens.catalogue import LANGUAGES, Said, Sample, unsaid
from tests.screens.page import Told, screens_page, sentences_page, troubles
from tests.screens.playing import play
from tests.stage import Clock

THEMES = {
    "Meeting, mornings, why": mornings.JOURNEYS,
    "Plan, training, races, shoes": training.JOURNEYS,
    "Ill, hurt, away, heavy, silent": caring.JOURNEYS,
    "Settings, diary, coach, and the rest": people.JOURNEYS,
}


@dataclass(frozen=True)
class Made:
    """All that is on the pages."""

    journeys: Sequence[Told]
    unsaid: Sequence[Sample]
    said: frozenset[str]
    """Names of the messages that journeys came to in every language."""
    refused: Sequence[str]
    """What Telegram did not take, and where the languages came to different screens."""

    @property
    def pages(self) -> Mapping[str, str]:
        """The pages themselves, by the names of their files in docs."""
        return {"screens.md": screens_page(self.journeys), "sentences.md": sentences_page(self.unsaid)}

    @property
    def troubles(self) -> list[str]:
        """What is wrong with it."""
        return [*self.refused, *troubles(self.journeys, self.unsaid)]


async def made(folder: Path) -> Made:
    """Play everything; the diaries lie in that folder meanwhile."""
    empty = folder / "empty.db"
    diary = open_diary(f"sqlite:///{empty}")
    await migrate(diary, Clock().now())
    await diary.close()
    titled = [(theme, title) for theme, journeys in THEMES.items() for title in journeys]
    journeys = [journey for theme in THEMES.values() for journey in theme.values()]
    said = Said()
    with said.listening():
        english, german = await asyncio.gather(
            *(play(journeys, language, empty, folder) for language in LANGUAGES)
        )
    told = [Told(*title, *shots) for title, *shots in zip(titled, english.shots, german.shots, strict=True)]
    refused = [*english.refused, *german.refused, *(one for journey in told for one in _uneven(journey))]
    return Made(told, list(unsaid(said)), said.everywhere, refused)


def _uneven(told: Told) -> Iterator[str]:
    """Where the languages came to different screens: something was understood in one of them alone."""
    if len(told.english) != len(told.german):
        yield f"{told.title}: {len(told.english)} screens in English, {len(told.german)} in German"
    for english, german in zip(told.english, told.german, strict=False):
        shapes = [(shot.kind == "text", [len(row) for row in shot.rows]) for shot in (english, german)]
        if shapes[0] != shapes[1]:
            yield f"{told.title}: {english.html[:60]!r} and {german.html[:60]!r} have other buttons"


def make(folder: Path) -> Made:
    """The same, for those who cannot wait."""
    return asyncio.run(made(folder))
