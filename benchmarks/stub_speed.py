"""How fast the Bot API's stub answers who does nothing but ask: it must never be what is measured."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from functools import partial
from urllib.parse import urlsplit

from benchmarks.lines import ROOT

_REQUEST = (
    b"POST /bot1:x/sendMessage HTTP/1.1\r\nHost: stub\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Content-Length: 26\r\n\r\nchat_id=1001&text=Good+day"
)
CONNECTIONS = 64


def requests_per_s(api: str, requests: int) -> float:
    """From a process of its own, so that it may stay on another core than this one."""
    asked = [sys.executable, "-m", "benchmarks.stub_speed", api, str(requests)]
    return float(subprocess.run(asked, cwd=ROOT, check=True, capture_output=True).stdout)  # noqa: S603 - ours


class _Asking(asyncio.Protocol):
    """Asks again as soon as something came back: the stub writes an answer in one piece."""

    def __init__(self, requests: int, over: asyncio.Future[None]) -> None:
        self._left = requests
        self._over = over
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - for the type checker
        self._transport = transport
        transport.write(_REQUEST)

    def data_received(self, data: bytes) -> None:
        self._left -= 1
        if self._transport is None:
            return
        if self._left:
            self._transport.write(_REQUEST)
        else:
            self._transport.close()
            self._over.set_result(None)


async def _measured(api: str, requests: int) -> float:
    loop, address = asyncio.get_running_loop(), urlsplit(api)
    over: list[asyncio.Future[None]] = [loop.create_future() for _ in range(CONNECTIONS)]
    each = max(1, requests // CONNECTIONS)
    began = time.monotonic()
    for done in over:
        await loop.create_connection(partial(_Asking, each, done), address.hostname or "", address.port or 0)
    await asyncio.gather(*over)
    return each * CONNECTIONS / (time.monotonic() - began)


if __name__ == "__main__":
    sys.stdout.write(str(asyncio.run(_measured(sys.argv[1], int(sys.argv[2])))))
