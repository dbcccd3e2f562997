"""A Bot API server behind a gateway that may answer with a page of its own, or not at all."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tests.bot_api import BotApi


@dataclass(frozen=True)
class Page:
    """What the gateway says in Telegram's place. `status` None: nothing. `delivered`: Telegram got it."""

    status: int | None
    delivered: bool


class Gateway(BotApi):
    """Hands requests on, unless a page waits for that method."""

    def __init__(self, *arguments: Any, **how: Any) -> None:
        super().__init__(*arguments, **how)
        self._pages: dict[str, deque[Page]] = {}

    def interferes(self, method: str, page: Page) -> None:
        """The next call of this method meets the gateway's page."""
        self._pages.setdefault(method, deque()).append(page)

    async def _method(self, request: Request) -> Response:
        pages = self._pages.get(request.path_params["method"])
        if not pages:
            return await super()._method(request)
        page = pages.popleft()
        if page.delivered:
            await super()._method(request)
        if page.status is None:
            await self._over.wait()
        words = f"<html><h1>{page.status}</h1>{request.url.path}</html>"
        return HTMLResponse(words, page.status or 504)
