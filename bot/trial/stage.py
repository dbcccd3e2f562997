"""The Stage: python-telegram-bot talks to a Telegram made of memory instead of the network.

The whole application above it is the real one: the same handlers, the same parsing of updates and errors.
"""

from __future__ import annotations

import asyncio
import json
from urllib.parse import unquote, urlsplit

from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.trial.refusals import LineDead
from bot.trial.telegram import Telegram, Upload


class Stage(BaseRequest):
    """A PTB request object over a `Telegram`; give it to both `.request()` and `.get_updates_request()`.

    A cut line becomes `NetworkError`, a hanging one `TimedOut` (at once: no test shall wait for it).
    """

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        """Seconds PTB adds to a long poll; it never runs out here."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open: the Telegram is already there."""

    async def shutdown(self) -> None:
        """Nothing to close: people stay, and so does what was said."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request: the status and the bytes a server would have sent."""
        await asyncio.sleep(0)  # a network gives others their turn; hiding that would hide races
        path = unquote(urlsplit(url).path)
        bot = f"/bot{self.telegram.token}/"
        if bot not in path:
            return 401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        before, _, rest = path.partition(bot)
        if before.endswith("/file"):
            return self._download(rest)
        try:
            status, body = await self.telegram.answer(rest, *_contents(request_data))
        except LineDead as dead:
            if dead.how == "hang":
                raise TimedOut(f"{dead}") from dead
            raise NetworkError(f"{dead}") from dead
        return status, json.dumps(body).encode()

    def _download(self, path: str) -> tuple[int, bytes]:
        try:
            return 200, self.telegram.file_bytes(path)
        except LookupError:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'


def _contents(data: RequestData | None) -> tuple[dict[str, object], dict[str, bytes]]:
    """Parameters exactly as they would travel (strings), and the uploaded files by field."""
    if data is None:
        return {}, {}
    files: dict[str, bytes] = {}
    for field, (name, content, _) in (data.multipart_data or {}).items():
        files[field] = Upload(content if isinstance(content, bytes) else content.read(), name)
    return dict(data.json_parameters), files
