"""Ada at the trial's page in a real browser. Other stories here bring a guest of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Page, async_playwright

from tests.trial.browser import FLAGS, find_chromium
from tests.trial.made_up_guest import MadeUpGuest
from tests.trial.visit import DESKTOP, Visit, served, visiting


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tab() -> AsyncIterator[Page]:
    """One browser and one tab for all tests: the trial keeps nothing in the browser."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        page = await browser.new_page(reduced_motion="reduce")
        page.set_default_timeout(5000)
        yield page
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def guest() -> MadeUpGuest:
    """Ada on Monday morning, with one week's picture behind her and the first question in front."""
    guest = MadeUpGuest()
    await guest.bot_says_with_picture("<b>Your week</b>: 6 of 7 check-ins.")
    await guest.next_morning()
    return guest


@pytest_asyncio.fixture(loop_scope="module", params=[DESKTOP], ids=["desktop"])
async def visit(tab: Page, guest: MadeUpGuest, request: pytest.FixtureRequest) -> AsyncIterator[Visit]:
    """Ada at the page. Afterwards: nothing was fetched from elsewhere, and the browser had nothing to say."""
    async with served(guest) as port, visiting(tab, guest, port, request.param) as visit:
        yield visit
        assert [url for url in visit.fetched if not url.startswith((visit.address, "data:"))] == []
        assert visit.complaints == []
