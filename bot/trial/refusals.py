"""What can go wrong between a bot and Telegram: a refusal in words, or a line that goes dead."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal

Breakage = Literal["cut before", "cut after", "hang"]
"""How a line dies. `cut before`: nothing happened. `cut after`: it happened, the answer was lost.
`hang`: it happened, and the answer never comes."""


class Refused(Exception):
    """Telegram says no: status 4xx or 5xx with a description, and sometimes parameters like `retry_after`."""

    def __init__(
        self, description: str, status: int = 400, parameters: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(description)
        self.description = description
        self.status = status
        self.parameters = parameters

    def body(self) -> dict[str, object]:
        """The JSON object Telegram sends along with the status."""
        body: dict[str, object] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        return body | ({"parameters": dict(self.parameters)} if self.parameters else {})


class BadRequest(Refused):
    """The commonest refusal: 400, with Telegram's prefix put in front of the reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"Bad Request: {reason}")


class LineDead(Exception):
    """No answer will come. `delivered` tells the test what the bot cannot know: whether it happened."""

    def __init__(self, method: str, how: Breakage) -> None:
        super().__init__(f"{method}: {how}")
        self.how: Breakage = how
        self.delivered = how != "cut before"


@dataclass(frozen=True)
class _Fault:
    refusal: Refused | None
    how: Breakage | None


class Faults:
    """Mishaps waiting for their method, first come first served."""

    def __init__(self) -> None:
        self._waiting: dict[str, deque[_Fault]] = {}

    def add(self, method: str, refusal: Refused | None, how: Breakage | None, times: int) -> None:
        self._waiting.setdefault(method.lower(), deque()).extend([_Fault(refusal, how)] * times)

    def pending(self, method: str) -> bool:
        """Whether the next call of this method goes wrong."""
        return any(self._waiting.get(name) for name in (method.lower(), "*"))

    def strike(self, method: str) -> Breakage | None:
        """Use up one waiting fault of this method (or of `*`). Raises the refusal or a `cut before`;
        returns the kind of breakage that shall follow the effect, None when nothing is wrong."""
        for name in (method.lower(), "*"):
            if waiting := self._waiting.get(name):
                fault = waiting.popleft()
                if fault.refusal is not None:
                    raise fault.refusal
                if fault.how == "cut before":
                    raise LineDead(method, fault.how)
                return fault.how
        return None


def refusal(status: int, description: str | None, parameters: Mapping[str, object] | None) -> Refused:
    """A refusal with the words Telegram uses for that status when none are given."""
    if description is None:
        description = HTTPStatus(status).phrase
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            parameters = parameters or {"retry_after": 1}
            description += f": retry after {parameters.get('retry_after')}"
    return Refused(description, status, parameters)
