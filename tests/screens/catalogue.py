"""What the journeys leave unsaid: each message and each variant, said once with sample values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import islice, product
from unittest.mock import patch

from babel import Locale
from fluent.syntax import ast

from bot.words.words import Value, Words, words_in
from tests.words.catalogues import messages_of
from tests.words.samples import OF_MESSAGE, SAMPLES
from tests.words.samples_of_weeks import SAMPLES_OF_WEEKS

LANGUAGES = ("en", "de")
MOST_WAYS = 20_000
_NAME = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
PLURALS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 5, "other": 3}

Branch = tuple[int, str]
"""A choice by its place in the message, and the variant taken."""


class Said:
    """What the real catalogue was asked for, by language and message, with which values."""

    def __init__(self) -> None:
        self.calls: dict[tuple[str, str], dict[tuple[tuple[str, Value], ...], None]] = {}

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Note everything that is said in here."""
        say, calls = Words.say, self.calls

        def noted(words: Words, id: str, /, **values: Value) -> str:  # noqa: A002
            calls.setdefault((words.language, id), {})[tuple(sorted(values.items()))] = None
            return say(words, id, **values)

        with patch.object(Words, "say", noted):
            yield

    @property
    def everywhere(self) -> frozenset[str]:
        """Messages that were said in every language."""
        heard = ({name for spoken, name in self.calls if spoken == language} for language in LANGUAGES)
        return frozenset(set.intersection(*heard))

    def branches(self, language: str, name: str) -> set[Branch]:
        """The variants of that message that were said."""
        message = messages(language)[name][1]
        return {
            branch
            for values in self.calls.get((language, name), {})
            for branch in branches(message, dict(values), language)
        }


@dataclass(frozen=True)
class Sample:
    """One message that no journey said so, in each language."""

    file: str
    name: str
    texts: tuple[str, ...]


@lru_cache(maxsize=4)
def messages(language: str) -> dict[str, tuple[str, ast.Message]]:
    """Every message of that language with its file, in the order of the files. Raises ValueError for a name
    that stands there twice: the later one would silence the earlier."""
    files: dict[str, str] = {}
    folder = resources.files("bot.words") / language
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        for name in _NAME.findall(file.read_text(encoding="utf-8")) if file.name.endswith(".ftl") else ():
            if name in files:
                raise ValueError(f"{language}: {name} stands in {files[name]} and in {file.name}")
            files[name] = file.name
    parsed = messages_of(language)
    return {name: (file, parsed[name]) for name, file in files.items()}


def unsaid(said: Said) -> Iterator[Sample]:
    """A sample of every message, or of each of its variants, that was not said."""
    for name, (file, _) in messages(LANGUAGES[0]).items():
        heard = all((language, name) in said.calls for language in LANGUAGES)
        missing = {
            (language, branch)
            for language in LANGUAGES
            for branch in _all_branches(messages(language)[name][1]) - said.branches(language, name)
        }
        if missing or not heard:
            yield from _samples(file, name, missing)


def _samples(file: str, name: str, missing: set[tuple[str, Branch]]) -> Iterator[Sample]:
    """As few as show all that is missing; one, where there is nothing to choose."""
    shown = False
    for values in islice(_values(name), MOST_WAYS):
        found = {
            (language, branch)
            for language in LANGUAGES
            for branch in branches(messages(language)[name][1], _spoken(values, language), language)
        }
        if found & missing or not (missing or shown):
            shown = True
            missing -= found
            yield Sample(
                file,
                name,
                tuple(words_in(one).say(name, **_spoken(values, one)) for one in LANGUAGES),
            )
        if not missing and shown:
            return


def _spoken(values: Mapping[str, Value | tuple[str, ...]], language: str) -> dict[str, Value]:
    """The same values in that language: a pair is what each language says."""
    place = LANGUAGES.index(language)
    return {name: value[place] if isinstance(value, tuple) else value for name, value in values.items()}


def _values(name: str) -> Iterator[dict[str, Value | tuple[str, ...]]]:
    """Sample values for a message, in every combination of what its choices ask for."""
    asked: dict[str, list[Value | tuple[str, ...]]] = {}
    for language in LANGUAGES:
        message = messages(language)[name][1]
        for variable in _variables(message):
            asked.setdefault(variable, [])
        for choice in _choices(message.value):
            variable = _chooser(choice)
            for value in _keys(choice, name, variable):
                if value not in asked[variable]:
                    asked[variable].append(value)
    told = {variable: values or [sample_of(name, variable)] for variable, values in asked.items()}
    for combination in product(*told.values()):
        yield dict(zip(told, combination, strict=True))


def sample_of(message: str, variable: str) -> Value | tuple[str, ...]:
    """The sample for a value of that message. Raises LookupError where nobody wrote one."""
    own = OF_MESSAGE.get(message, {})
    if variable in own:
        return own[variable]
    if variable in SAMPLES:
        return SAMPLES[variable]
    if variable not in SAMPLES_OF_WEEKS:
        raise LookupError(f"tests/words/samples.py has no sample for ${variable} ({message})")
    return SAMPLES_OF_WEEKS[variable]


def branches(message: ast.Message, values: Mapping[str, Value], language: str) -> set[Branch]:
    """The variants that these values choose."""
    return set(_taken(message.value, values, language))


def _taken(pattern: ast.Pattern | None, values: Mapping[str, Value], language: str) -> Iterator[Branch]:
    for choice in _choices_at(pattern):
        variant = _chosen(choice, values.get(_chooser(choice)), language)
        yield _branch(choice, variant)
        yield from _taken(variant.value, values, language)


def _chosen(choice: ast.SelectExpression, value: Value | None, language: str) -> ast.Variant:
    plural = None
    if isinstance(value, int | float):
        plural = str(Locale.parse(language).plural_form(value))
    for variant in choice.variants:
        key = _key(variant)
        if key in (value, plural):
            return variant
    return next(variant for variant in choice.variants if variant.default)


def _keys(choice: ast.SelectExpression, message: str, variable: str) -> Iterator[Value | tuple[str, ...]]:
    """A value for each variant of a choice."""
    variants = sorted(choice.variants, key=lambda one: not one.default)  # the plainest case first
    keys = [_key(variant) for variant in variants]
    numbers = [key for key in keys if not isinstance(key, str)]
    counted = len(numbers) == len(keys) or all(key in PLURALS for key in keys if isinstance(key, str))
    for key in keys:
        if not isinstance(key, str):
            yield key
        elif counted:
            yield next(one for one in (PLURALS[key], 7) if one not in numbers)
        elif numbers:  # the names are read of a number as well: [0] easy, *[other] strength
            yield max(numbers) + 1
        elif key == "other":
            yield OF_MESSAGE.get(message, {}).get(variable, key)
        else:
            yield key


def _key(variant: ast.Variant) -> float | str:
    if isinstance(variant.key, ast.NumberLiteral):
        return float(variant.key.value) if "." in variant.key.value else int(variant.key.value)
    return str(variant.key.name)


def _branch(choice: ast.SelectExpression, variant: ast.Variant) -> Branch:
    assert choice.span is not None
    return int(choice.span.start), str(_key(variant))


def _all_branches(message: ast.Message) -> set[Branch]:
    return {_branch(choice, variant) for choice in _choices(message.value) for variant in choice.variants}


def _choices_at(pattern: ast.Pattern | None) -> list[ast.SelectExpression]:
    elements: Iterable[object] = pattern.elements if pattern is not None else ()
    return [
        element.expression
        for element in elements
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression)
    ]


def _choices(pattern: ast.Pattern | None) -> Iterator[ast.SelectExpression]:
    for choice in _choices_at(pattern):
        yield choice
        for variant in choice.variants:
            yield from _choices(variant.value)


def _chooser(choice: ast.SelectExpression) -> str:
    assert isinstance(choice.selector, ast.VariableReference), "a choice by something else than a value"
    return str(choice.selector.id.name)


def _variables(node: object) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield str(node.id.name)
    elif isinstance(node, list):
        for one in node:
            yield from _variables(one)
    elif isinstance(node, ast.BaseNode):
        yield from _variables(list(vars(node).values()))
