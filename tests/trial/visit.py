"""Somebody at the trial's page in a real browser."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Locator, Page, ViewportSize

from bot.trial.server import TrialServer, listen
from tests.trial.made_up_guest import MadeUpGuest

PHONE: ViewportSize = {"width": 360, "height": 640}
DESKTOP: ViewportSize = {"width": 1280, "height": 800}

on_a_phone = pytest.mark.parametrize("visit", [PHONE], ids=["phone"], indirect=True)
on_both = pytest.mark.parametrize("visit", [PHONE, DESKTOP], ids=["phone", "desktop"], indirect=True)


@dataclass
class Visit:
    """One person with the page open, and everything the browser fetched or complained about."""

    page: Page
    guest: MadeUpGuest
    address: str
    fetched: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def bubbles(self) -> Locator:
        return self.page.locator(".message")

    @property
    def newest(self) -> Locator:
        return self.bubbles.last

    @property
    def box(self) -> Locator:
        return self.page.get_by_role("textbox", name="Message")

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)


@asynccontextmanager
async def served(guest: MadeUpGuest, port: int = 0) -> AsyncIterator[int]:
    """The trial of this guest on 127.0.0.1; gives the port."""
    server = TrialServer(guest)
    with listen(port) as listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield listener.getsockname()[1]
        finally:
            server.should_exit = True
            await serving


@asynccontextmanager
async def visiting(page: Page, guest: MadeUpGuest, port: int, size: ViewportSize) -> AsyncIterator[Visit]:
    """Opens the trial; leaves it again before the server goes."""
    visit = Visit(page, guest, f"http://127.0.0.1:{port}/")
    listeners: dict[str, Callable[[Any], None]] = {
        "request": lambda request: visit.fetched.append(request.url),
        "console": lambda said: visit.complaints.append(said.text) if said.type == "error" else None,
        "pageerror": lambda error: visit.complaints.append(str(error)),
    }
    for event, listener in listeners.items():
        page.on(event, listener)  # type: ignore[call-overload]
    await page.set_viewport_size(size)
    await page.goto(visit.address)
    await page.locator("#log[aria-busy='false']").wait_for()
    try:
        yield visit
    finally:
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        await page.goto("about:blank")
