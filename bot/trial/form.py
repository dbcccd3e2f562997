"""The parameters of one request: strings from a web form and values from JSON read alike."""

from __future__ import annotations

import json
from collections.abc import Mapping

from bot.trial.markup import BadMarkup, Reading, read_html, utf16_len
from bot.trial.refusals import BadRequest

TEXT_AT_MOST = 4096
CAPTION_AT_MOST = 1024
"""Telegram's limits after entities are parsed, counted in UTF-16 units, the stricter of two readings."""


class Form:
    """What a bot sent along with a method. Every getter raises `BadRequest` for a value of the wrong kind."""

    def __init__(self, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None) -> None:
        self._parameters = {name: value for name, value in parameters.items() if value is not None}
        self._files = files or {}

    def __contains__(self, name: str) -> bool:
        return name in self._parameters

    def raw(self, name: str) -> object:
        """The value as it came; None: it did not come."""
        return self._parameters.get(name)

    def text(self, name: str) -> str:
        """A string, empty when it was left out."""
        value = self._parameters.get(name, "")
        text = value if isinstance(value, str) else json.dumps(value)
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise BadRequest("strings must be encoded in UTF-8")
        return text

    def integer(self, name: str, default: int | None = None) -> int:
        """A whole number; without a default it must be there."""
        value = self._parameters.get(name, default)
        try:
            return int(str(value))
        except ValueError:
            raise BadRequest(
                f"{name} is empty" if value in (None, "") else f"invalid {name} specified"
            ) from None

    def seconds(self, name: str) -> float:
        """A duration in seconds, 0 when it was left out."""
        try:
            return float(str(self._parameters.get(name, 0)))
        except ValueError:
            raise BadRequest(f"invalid {name} specified") from None

    def flag(self, name: str) -> bool:
        """A yes or no; left out means no."""
        return str(self._parameters.get(name, "")).lower() in {"true", "1", "yes"}

    def json(self, name: str) -> object:
        """A JSON value, parsed when it came as a string; None when it was left out."""
        value = self._parameters.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            parsed: object = json.loads(value)
        except ValueError:
            raise BadRequest(f"can't parse {name} JSON object") from None
        return parsed

    def part(self, name: str) -> Form:
        """The parameters inside a JSON object, which share the uploads. Refuses anything else."""
        value = self.json(name)
        if not isinstance(value, dict):
            raise BadRequest(f"can't parse {name} JSON object")
        return Form(value, self._files)

    def upload(self, name: str) -> bytes | None:
        """The file sent as `name`, directly or by `attach://`; None when none came."""
        value = self._parameters.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            name = value.removeprefix("attach://")
        return self._files.get(name)

    def reading(self, name: str, at_most: int, entities: str) -> Reading:
        """A text or caption as it will be read. Refuses bad HTML, other parse modes, and too much of it.

        An empty one is returned, not refused: a caption may be empty.
        """
        text = self.text(name)
        mode = self.text("parse_mode").lower()
        if mode not in {"", "html"}:
            raise BadRequest("unsupported parse_mode")  # Markdown is real, but this bot never speaks it
        try:
            reading = read_html(text) if mode else Reading(text, self._entities(entities))
        except BadMarkup as bad:
            raise BadRequest(f"can't parse entities: {bad}") from None
        if utf16_len(reading.plain) > at_most:
            raise BadRequest(
                "message is too long" if at_most == TEXT_AT_MOST else "message caption is too long"
            )
        return reading

    def _entities(self, name: str) -> tuple[dict[str, object], ...]:
        listed = self.json(name)
        if listed is None:
            return ()
        if not isinstance(listed, list) or not all(isinstance(entity, dict) for entity in listed):
            raise BadRequest(f"can't parse entities: {name} must be an Array of Objects")
        return tuple(listed)
