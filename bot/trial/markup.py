"""Telegram's HTML: what a text with `parse_mode=HTML` looks like once it is read, or why it cannot be.

Strict on purpose: one unescaped `<` in a runner's name makes the real Telegram refuse the whole message,
so the memory one refuses it too, with the same words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

Entity = dict[str, object]
"""One message entity in the Bot API's form; offset and length are counted in UTF-16 units."""

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
}
"""Every tag Telegram knows, and the entity it becomes."""

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
"""The only named references Telegram reads; `&nbsp;` stays what it is, letter by letter."""

_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?")
_ATTRIBUTE = re.compile(r"\s*([^\s=>/]+)\s*(?:=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_COMMAND = re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{5,32})?(?![\w/@])")


class BadMarkup(ValueError):
    """The text cannot be read as Telegram HTML; the message is the reason, in Telegram's words."""


@dataclass(frozen=True)
class Reading:
    """Text as a runner sees it, with what is bold, linked and so on."""

    plain: str
    entities: tuple[Entity, ...] = ()


class _Open(NamedTuple):
    tag: str
    starts_at: int
    """Where its text begins, in UTF-16 units of the plain text."""
    extra: Entity


def utf16_len(text: str) -> int:
    """Length in UTF-16 units, the unit of every offset and limit in the Bot API: an emoji counts two."""
    return len(text) + sum(character > "\uffff" for character in text)


def commands_in(text: str) -> tuple[Entity, ...]:
    """The `bot_command` entities Telegram adds to what people type, so that `/start` is seen as a command."""
    return tuple(
        {
            "type": "bot_command",
            "offset": utf16_len(text[: found.start()]),
            "length": utf16_len(found.group()),
        }
        for found in _COMMAND.finditer(text)
    )


def read_html(text: str) -> Reading:
    """Drop the tags, resolve the references, collect the entities.

    Raises `BadMarkup` for an unknown, unclosed or wrongly nested tag.
    """
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.pieces: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> Reading:
        while self.at < len(self.text):
            character = self.text[self.at]
            if character == "<":
                self._closing_tag() if self.text.startswith("</", self.at) else self._opening_tag()
            elif character == "&":
                self._reference()
            else:
                self._plain_run()
        if self.open:
            raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        ordered = sorted(self.entities, key=lambda entity: (entity["offset"], -int(str(entity["length"]))))
        return Reading("".join(self.pieces), tuple(ordered))

    def _keep(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += utf16_len(piece)

    def _plain_run(self) -> None:
        end = self.at
        while end < len(self.text) and self.text[end] not in "<&":
            end += 1
        self._keep(self.text[self.at : end])
        self.at = end

    def _reference(self) -> None:
        found = _REFERENCE.match(self.text, self.at)
        meaning = _meaning(found) if found else None
        if found is None or meaning is None:
            self._keep("&")
            self.at += 1
        else:
            self._keep(meaning)
            self.at = found.end()

    def _opening_tag(self) -> None:
        begin = self.at
        found = re.compile(r"<([^\s>]*)").match(self.text, begin)
        tag = found.group(1).lower() if found else ""
        self.at = found.end() if found else begin + 1
        if self.at >= len(self.text):
            self._fail("Unclosed start tag", begin)
        if tag not in KINDS:
            self._fail(f'Unsupported start tag "{tag}"', begin)
        attributes = self._attributes(begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            self._fail('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_Open(tag, self.length, _extra(tag, attributes)))

    def _attributes(self, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            while self.at < len(self.text) and self.text[self.at].isspace():
                self.at += 1
            if self.at >= len(self.text):
                self._fail("Unclosed start tag", begin)
            if self.text[self.at] == ">":
                self.at += 1
                return found
            attribute = _ATTRIBUTE.match(self.text, self.at)
            if attribute is None:
                self._fail("Unexpected end of name token", self.at)
            name, *values = attribute.groups()
            found[name.lower()] = next((value for value in values if value is not None), "")
            self.at = attribute.end()

    def _closing_tag(self) -> None:
        begin = self.at
        end = self.text.find(">", begin)
        if not self.open:
            self._fail("Unexpected end tag", begin)
        if end < 0:
            self._fail("Unclosed end tag", begin)
        named = self.text[begin + 2 : end].strip().lower()
        opened = self.open.pop()
        if named and named != opened.tag:
            self._fail(f'Unmatched end tag, expected "</{opened.tag}>", found "</{named}>"', begin)
        self.at = end + 1
        length = self.length - opened.starts_at
        if length and not (opened.tag == "a" and not opened.extra):
            self.entities.append(
                {"type": KINDS[opened.tag], "offset": opened.starts_at, "length": length, **opened.extra}
            )

    def _fail(self, what: str, at: int) -> NoReturn:
        raise BadMarkup(f"{what} at byte offset {len(self.text[:at].encode())}")


def _meaning(found: re.Match[str]) -> str | None:
    """The character a reference stands for; None for one Telegram does not read."""
    decimal, hexadecimal, name = found.groups()
    if name is not None:
        return NAMED.get(name)
    number = int(decimal) if decimal is not None else int(hexadecimal, 16)
    if number == 0 or number >= 0x110000 or 0xD800 <= number < 0xE000:
        return None
    return chr(number)


def _extra(tag: str, attributes: dict[str, str]) -> Entity:
    """What an entity says beyond its place: the address of a link, the language of a listing."""
    if tag == "a" and attributes.get("href"):
        return {"url": attributes["href"]}
    if tag == "tg-emoji" and attributes.get("emoji-id"):
        return {"custom_emoji_id": attributes["emoji-id"]}
    return {}
