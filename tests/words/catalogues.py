"""The catalogues taken apart: each message with what it shows in every way it can be said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from itertools import product

from fluent.syntax import FluentParser, ast

MOST_WAYS = 2000
"""Ways of one message that are looked at; more hold no other words than these."""
_TAG = re.compile(r"</?([a-z]+)[^<>]*>")


@lru_cache(maxsize=8)
def messages_of(language: str) -> dict[str, ast.Message]:
    """Every message of that language, by its name."""
    folder = resources.files("bot.words") / language
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".ftl")), key=lambda one: one.name
    )
    entries = (
        entry for file in files for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
    )
    return {entry.id.name: entry for entry in entries if isinstance(entry, ast.Message)}


def variables(message: ast.Message) -> frozenset[str]:
    """The values a message asks for, also where they only choose between its variants."""
    return frozenset(node.id.name for node in nodes(message) if isinstance(node, ast.VariableReference))


def ways(message: ast.Message) -> frozenset[str]:
    """The texts that a message can become, each variant of each choice; a value is left out as "…"."""
    return frozenset(_ways(message.value)) if message.value is not None else frozenset()


def tags(text: str) -> list[str]:
    """The marks of a text in their order: "b", "/b"."""
    return [found[0].strip("<>").split()[0] for found in _TAG.finditer(text)]


def balanced(marks: list[str]) -> bool:
    """Whether every mark is closed, and in the right order."""
    open_marks: list[str] = []
    for mark in marks:
        if not mark.startswith("/"):
            open_marks.append(mark)
        elif not open_marks or open_marks.pop() != mark[1:]:
            return False
    return not open_marks


def in_words(message: ast.Message) -> list[str]:
    """The words of a message, without values, marks and signs, to see whether it was translated at all."""
    said = "\n".join(node.value for node in nodes(message) if isinstance(node, ast.TextElement))
    return re.findall(r"[^\W\d_]+", _TAG.sub(" ", said))


def nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """The node itself, and all that it is made of."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode) and not isinstance(child, ast.Span | ast.Annotation):
                yield from nodes(child)


def _ways(pattern: ast.Pattern) -> list[str]:
    said = product(*(_of_element(element) for element in pattern.elements))
    return ["".join(parts) for _, parts in zip(range(MOST_WAYS), said, strict=False)]


def _of_element(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return [way for variant in variants for way in _ways(variant.value)]
        case ast.StringLiteral(value=value):
            return [value]
        case _:
            return ["…"]
