"""A line to PostgreSQL that can be cut: what a test needs to be a network, or a server that restarts."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from sqlalchemy import make_url


class Relay:
    """Passes bytes on between a port of this machine and the server, until the line is cut."""

    def __init__(self, server: str) -> None:
        self._server = make_url(server)
        self._lines: set[asyncio.StreamWriter] = set()
        self._whole = asyncio.Event()
        self._refuses = False
        self._tasks: set[asyncio.Task[None]] = set()
        self.url = ""

    def cut(self) -> None:
        """From now on nothing arrives, in either direction, and nobody is told."""
        self._whole.clear()

    def hang_up(self) -> None:
        """End every connection and let no new one in, as a server does that goes down."""
        self._refuses = True
        self._end_all()

    def mend(self) -> None:
        """All is well again for connections made from now on."""
        self._refuses = False
        if not self._whole.is_set():
            self._end_all()
            self._whole.set()

    async def open(self, stack: contextlib.AsyncExitStack) -> None:
        """Begin to listen."""
        self._whole.set()
        server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        plain = self._server.difference_update_query(["host", "port"])
        self.url = plain.set(host="127.0.0.1", port=port).render_as_string(hide_password=False)
        stack.push_async_callback(self._close, server)

    async def _close(self, server: asyncio.Server) -> None:
        server.close()
        self._end_all()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _end_all(self) -> None:
        for writer in self._lines:
            writer.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.add(writer)
        if self._refuses:
            writer.transport.abort()
            return
        far_reader, far_writer = await self._connected()
        self._lines.add(far_writer)
        for source, target in ((reader, far_writer), (far_reader, writer)):
            task = asyncio.create_task(self._pass_on(source, target))
            self._tasks.add(task)

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        told = self._server
        folder, port = told.query.get("host"), told.port or int(str(told.query.get("port", 5432)))
        if folder is not None:
            return await asyncio.open_unix_connection(f"{folder}/.s.PGSQL.{port}")
        return await asyncio.open_connection(told.host or "127.0.0.1", port)

    async def _pass_on(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while piece := await source.read(65536):
                await self._whole.wait()
                target.write(piece)
        target.transport.abort()


@contextlib.asynccontextmanager
async def relayed(server: str) -> AsyncIterator[Relay]:
    """A line to that server; `url` is what a diary is opened with."""
    async with contextlib.AsyncExitStack() as stack:
        relay = Relay(server)
        await relay.open(stack)
        yield relay
