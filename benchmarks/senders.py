"""What is measured while it sends; each in a process of its own.

    python -m benchmarks.senders NAME API_URL TOKEN

`ours` is the bot's bulk lane without its pace, over its own transport; the others are the plain calls of
their libraries. Every message brings the same text and a keyboard of six buttons, built anew for each.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from benchmarks.lines import serve_lines
from benchmarks.prepared import DATA, ROWS, TEXT

PICTURE = random.Random(40).randbytes(40_000)  # noqa: S311 - the size of a picture matters, not what it shows
CONNECTIONS = 256
NO_PACE_PER_S = 1e6
PATIENCE_S = 60.0
"""How long the peers may wait for a free connection: what waits too long would be counted as lost."""

SendAll = Callable[[range, int, bool], Awaitable[int]]
"""Sends to these chats, so many in flight, pictures or texts; returns how many were not delivered."""
Say = Callable[[int], Awaitable[object]]


@asynccontextmanager
async def ours(api: str, token: str) -> AsyncIterator[SendAll]:
    """The bulk lane."""
    from telegram.ext import ExtBot

    from bot.chat.bulk import BulkLane, Job, broadcast
    from bot.chat.outcome import Delivery
    from bot.chat.screens.screen import Button, Screen
    from bot.chat.sending import Sender
    from bot.chat.transport import AiohttpRequest

    transport = AiohttpRequest(CONNECTIONS)
    async with ExtBot(token, f"{api}/bot", request=transport, get_updates_request=transport) as bot:
        sender, lane = Sender(bot), BulkLane(NO_PACE_PER_S)

        async def send_all(chats: range, at_once: int, pictures: bool) -> int:
            lost = 0

            async def settled(_: Job, delivery: Delivery) -> None:
                nonlocal lost
                lost += not delivery.sent

            def job(chat: int) -> Job:
                async def say(voice: Sender) -> Delivery:
                    rows = tuple(tuple(Button(word, DATA) for word in row) for row in ROWS)
                    keyboard = Screen(TEXT, rows).keyboard()
                    if pictures:
                        return await voice.send_photo(chat, PICTURE, TEXT, keyboard)
                    return await voice.send(chat, TEXT, keyboard)

                return Job(chat, say)

            await broadcast(sender, map(job, chats), settled, lane=lane, at_once=at_once, within_s=PATIENCE_S)
            return lost

        yield send_all


@asynccontextmanager
async def ptb_default(api: str, token: str) -> AsyncIterator[SendAll]:
    """PTB's own bot over its own transport."""
    from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
    from telegram.request import HTTPXRequest

    transport = HTTPXRequest(
        CONNECTIONS,
        connect_timeout=PATIENCE_S,
        read_timeout=PATIENCE_S,
        write_timeout=PATIENCE_S,
        pool_timeout=PATIENCE_S,
    )
    async with Bot(token, f"{api}/bot", request=transport) as bot:

        def keyboard() -> InlineKeyboardMarkup:
            rows = [[InlineKeyboardButton(word, callback_data=DATA) for word in row] for row in ROWS]
            return InlineKeyboardMarkup(rows)

        async def picture(chat: int) -> object:
            return await bot.send_photo(
                chat, PICTURE, caption=TEXT, parse_mode="HTML", reply_markup=keyboard(), filename="week.png"
            )

        async def text(chat: int) -> object:
            return await bot.send_message(chat, TEXT, parse_mode="HTML", reply_markup=keyboard())

        yield _gathering(text, picture)


@asynccontextmanager
async def aiogram(api: str, token: str) -> AsyncIterator[SendAll]:
    """aiogram's bot."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(api), limit=CONNECTIONS))

    def keyboard() -> InlineKeyboardMarkup:
        rows = [[InlineKeyboardButton(text=word, callback_data=DATA) for word in row] for row in ROWS]
        return InlineKeyboardMarkup(inline_keyboard=rows)

    async def picture(chat: int) -> object:
        file = BufferedInputFile(PICTURE, "week.png")
        return await bot.send_photo(chat, file, caption=TEXT, parse_mode="HTML", reply_markup=keyboard())

    async def text(chat: int) -> object:
        return await bot.send_message(chat, TEXT, parse_mode="HTML", reply_markup=keyboard())

    yield _gathering(text, picture)
    await bot.session.close()


def _gathering(text: Say, picture: Say) -> SendAll:
    """Everything at once, as far as a semaphore lets it."""

    async def send_all(chats: range, at_once: int, pictures: bool) -> int:
        say, room = picture if pictures else text, asyncio.Semaphore(at_once)

        async def one(chat: int) -> None:
            async with room:
                await say(chat)

        done = await asyncio.gather(*map(one, chats), return_exceptions=True)
        return sum(isinstance(result, BaseException) for result in done)

    return send_all


SENDERS = {"ours": ours, "ptb-default": ptb_default, "aiogram": aiogram}


async def _main(name: str, api: str, token: str) -> None:
    first = count(1_000_000, 100_000)
    async with SENDERS[name](api, token) as send_all:

        async def carry_out(told: Mapping[str, Any]) -> Mapping[str, Any]:
            start = next(first)  # nobody twice: one chat gets a bulk message a second and no more
            chats = range(start, start + told["count"])
            began, spent = time.monotonic(), time.process_time()
            failed = await send_all(chats, told["at_once"], told["pictures"])
            return {
                "took_s": time.monotonic() - began,
                "cpu_s": time.process_time() - spent,
                "failed": failed,
            }

        await serve_lines({}, carry_out)


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
