"""The bots that are measured while they handle taps and words; each runs in a process of its own.

    python -m benchmarks.bots NAME API_URL TOKEN (polling | webhook) [DATABASE_URL]

`ours` is the real bot as a host runs it: its application, its poller or its web server, its diary. The
others are the smallest bots of their libraries: they answer a tap and edit its message, they echo what is
typed, and they keep nothing. Every one handles up to 64 updates at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib.util import find_spec
from typing import Any

from benchmarks.lines import serve_lines
from benchmarks.prepared import DATA, EDITED, ROWS
from benchmarks.stub_webhook import SECRET

AT_ONCE = 64
PATH = "/hook"
POLL_S = 10

Count = Callable[[], int]
"""How many updates failed so far."""
Answers = Mapping[str, Any]


class Running:
    """What can be asked of a running bot. `webhook`: where it wants its updates; None: it polls."""

    def __init__(self, failed: Count, webhook: str | None = None) -> None:
        self.failed = failed
        self.webhook = webhook

    async def carry_out(self, told: Answers) -> Answers:
        """`spent`: the processor's seconds of this process and how many updates failed in it, so far."""
        if told["do"] == "spent":
            return {"cpu_s": time.process_time(), "failed": self.failed()}
        raise ValueError(told["do"])


@asynccontextmanager
async def ours(api: str, token: str, mode: str, database: str) -> AsyncIterator[Running]:
    """Fresh Legs."""
    from benchmarks.our_bot import running

    async with running(api, token, mode, database, PATH) as bot:
        yield bot


@asynccontextmanager
async def ours_coach_free(api: str, token: str, mode: str, database: str) -> AsyncIterator[Running]:
    """Fresh Legs, were all of the coach's work free."""
    from benchmarks.free import coach_free

    with coach_free():
        async with ours(api, token, mode, database) as bot:
            yield bot


def _ptb(own_transport: bool) -> Callable[[str, str, str, str], AbstractAsyncContextManager[Running]]:
    @asynccontextmanager
    async def run(api: str, token: str, mode: str, _: str) -> AsyncIterator[Running]:
        from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
        from telegram.ext import ApplicationBuilder, CallbackQueryHandler, MessageHandler, filters

        from bot.chat.transport import AiohttpRequest

        failed: list[object] = []

        async def tapped(update: Update, _: Any) -> None:
            query = update.callback_query
            if query is not None:
                await query.answer()
                rows = [[InlineKeyboardButton(word, callback_data=DATA) for word in row] for row in ROWS]
                await query.edit_message_text(
                    EDITED, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(rows)
                )

        async def typed(update: Update, _: Any) -> None:
            if update.message is not None:
                await update.message.reply_text(update.message.text or "")

        async def note(_: object, context: Any) -> None:
            failed.append(context.error)

        builder = ApplicationBuilder().token(token).base_url(f"{api}/bot").concurrent_updates(AT_ONCE)
        if not own_transport:
            builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest(connections=2))
        application = builder.build()
        application.add_handler(CallbackQueryHandler(tapped))
        application.add_handler(MessageHandler(filters.TEXT, typed))
        application.add_error_handler(note)
        updater = application.updater
        assert updater is not None  # noqa: S101 - for the type checker
        async with application:
            await application.start()
            where = None
            if mode == "polling":
                await updater.start_polling(timeout=POLL_S)
            else:
                port = _free_port()
                where = f"http://127.0.0.1:{port}{PATH}"
                await updater.start_webhook(
                    "127.0.0.1", port, PATH, webhook_url=f"https://127.0.0.1{PATH}", secret_token=SECRET
                )
            yield Running(lambda: len(failed), where)
            await updater.stop()
            await application.stop()

    return run


@asynccontextmanager
async def aiogram(api: str, token: str, mode: str, _: str) -> AsyncIterator[Running]:
    """A bare aiogram bot."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler
    from aiohttp import web

    failed: list[object] = []
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(api), limit=256))
    dispatcher = Dispatcher()

    @dispatcher.callback_query()
    async def tapped(query: CallbackQuery) -> None:
        await query.answer()
        rows = [[InlineKeyboardButton(text=word, callback_data=DATA) for word in row] for row in ROWS]
        keyboard = InlineKeyboardMarkup(inline_keyboard=rows)
        if isinstance(query.message, Message):
            await query.message.edit_text(EDITED, parse_mode="HTML", reply_markup=keyboard)

    @dispatcher.message()
    async def typed(message: Message) -> None:
        await message.answer(message.text or "")

    @dispatcher.errors()
    async def note(event: Any) -> None:
        failed.append(event.exception)

    if mode == "polling":
        polling = asyncio.create_task(
            dispatcher.start_polling(
                bot, polling_timeout=POLL_S, handle_signals=False, tasks_concurrency_limit=AT_ONCE
            )
        )
        yield Running(lambda: len(failed))
        await dispatcher.stop_polling()
        await polling
        return
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, PATH)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = _free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield Running(lambda: len(failed), f"http://127.0.0.1:{port}{PATH}")
    await runner.cleanup()
    await bot.session.close()


BOTS = {
    "ours": ours,
    "ours-coach-free": ours_coach_free,
    "ptb": _ptb(own_transport=False),
    "ptb-default": _ptb(own_transport=True),
    "aiogram": aiogram,
}


PEERS = ("aiogram", "httptools", "tornado")
"""What the chapters with bots need besides the bot's own libraries."""


def check_peers() -> None:
    """Raises ModuleNotFoundError for the first one that is missing."""
    for name in PEERS:
        if find_spec(name) is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _main(name: str, api: str, token: str, mode: str, database: str = "") -> None:
    async with BOTS[name](api, token, mode, database) as running:
        await serve_lines({"webhook": running.webhook}, running.carry_out)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
