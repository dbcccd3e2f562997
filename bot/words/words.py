"""Every sentence a runner reads, from the catalogue in `words/<language>/*.ftl` (Project Fluent)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

FIRST_LANGUAGE = "en"
MOST_REMEMBERED = 4096
"""Sentences of a language that are remembered with their values: most of what runners read repeats itself."""
LONGEST_REMEMBERED = 40
"""Characters of a value. A longer one is somebody's own words, hardly ever said twice."""
_NAMED = re.compile(r"^([A-Za-z][\w-]*) *=", re.MULTILINE)
"""Where a sentence begins, with its name."""

Value = str | int | float


class MissingWords(LookupError):
    """The catalogue lacks a sentence, or a sentence lacks a value it needs: names both."""


class _Sentence(NamedTuple):
    """One of the catalogue, and the names of the values it may use."""

    pattern: Any
    uses: tuple[str, ...]


class _Uses(Visitor):
    """Collects what a pattern calls its values."""

    def __init__(self) -> None:
        self.names: dict[str, None] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - named by its base
        self.names[node.id.name] = None


class Words:
    """The sentences of one language. Text handed in is HTML-escaped; the sentences themselves are HTML.

    A file is parsed with the first sentence asked of it, as all of them would take a quarter of the start.
    So no sentence may use one of another file.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        texts = [resource.read_text(encoding="utf-8") for resource in _resources(language)]
        self._file_of = {name: text for text in texts for name in _NAMED.findall(text)}
        self._sentence = lru_cache(maxsize=None)(self._read)  # as many as the catalogue has
        # typed, as 1 and 1.0 are the same to a dictionary and need not read the same
        self._remembered = lru_cache(maxsize=MOST_REMEMBERED, typed=True)(self._said)

    def say(self, id: str, /, **values: Value) -> str:  # noqa: A002 - Fluent's own word for a message's name
        """The sentence called `id` with these values. Raises MissingWords."""
        used = {name: values[name] for name in self._sentence(id).uses if name in values}
        for value in used.values():
            if isinstance(value, str) and len(value) > LONGEST_REMEMBERED:
                return self._said(id, **used)
        return self._remembered(id, **used)

    def knows(self, id: str) -> bool:  # noqa: A002
        """Whether the catalogue has a sentence of that name."""
        if not self._bundle.has_message(id) and (text := self._file_of.get(id)) is not None:
            # a thread that packs an export may be at the same file: the second parse changes nothing
            self._bundle.add_resource(FluentResource(text))
        return bool(self._bundle.has_message(id))

    def _read(self, id: str) -> _Sentence:  # noqa: A002
        if not self.knows(id):
            raise MissingWords(f"{self.language}: no sentence called {id}")
        pattern = self._bundle.get_message(id).value
        if pattern is None:
            raise MissingWords(f"{self.language}: {id} is empty")
        uses = _Uses()
        uses.visit(pattern)
        return _Sentence(pattern, tuple(uses.names))

    def _said(self, id: str, /, **values: Value) -> str:  # noqa: A002
        escaped = {
            name: html.escape(value, quote=False) if isinstance(value, str) else value
            for name, value in values.items()
        }
        said, errors = self._bundle.format_pattern(self._sentence(id).pattern, escaped)
        if errors:
            raise MissingWords(f"{self.language}: {id}: {errors[0]}")
        return str(said)


@lru_cache(maxsize=8)
def words_in(language: str) -> Words:
    """The catalogue of that language, or of English where there is none."""
    return Words(language if language in languages() else FIRST_LANGUAGE)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Languages that have a folder, English first."""
    found = {entry.name for entry in files("bot.words").iterdir() if (entry / "common.ftl").is_file()}
    return (FIRST_LANGUAGE, *sorted(found - {FIRST_LANGUAGE}))


def nearest_language(code: str | None) -> str:
    """The language of that IETF tag ("de-AT") if there is a catalogue in it, else English; None: not told."""
    language = (code or "").lower().replace("_", "-").partition("-")[0]
    return language if language in languages() else FIRST_LANGUAGE


def sentence_names(language: str) -> frozenset[str]:
    """The names of all sentences of a language: what the catalogues are compared by."""
    return frozenset(message.id.name for message in _messages(language))


def broken_sentences(language: str) -> tuple[str, ...]:
    """Lines of the catalogue that are no valid Fluent; empty when all is well."""
    parser = FluentParser()
    return tuple(
        f"{resource.name}: {entry.content.strip().splitlines()[0]}"
        for resource in _resources(language)
        for entry in parser.parse(resource.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Junk) and entry.content
    )


def _resources(language: str) -> list[Traversable]:
    folder = files("bot.words") / language
    return sorted(
        (file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda file: file.name
    )


def _messages(language: str) -> Iterator[ast.Message]:
    parser = FluentParser()
    for resource in _resources(language):
        for entry in parser.parse(resource.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                yield entry
