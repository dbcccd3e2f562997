"""The season's page in a real browser: from a phone to paper, and never a request."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from bot.chat.screens.season_report import season_document
from bot.words.words import languages, words_in
from tests.pages.year import year
from tests.trial.browser import FLAGS, find_chromium

WIDTHS = (360, 390, 700, 1023, 1025, 1100)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module", params=languages())
async def page(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    """Ada's year in a tab without a network. Afterwards: nothing was asked for but the file itself."""
    file = tmp_path / "season.html"
    file.write_bytes(season_document(words_in(request.param), year(), "Ada"))
    context = await browser.new_context(offline=True)
    page = await context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.on("console", lambda said: complaints.append(said.text))
    await page.goto(file.as_uri())
    yield page
    assert asked == [file.as_uri()]
    assert complaints == []
    await context.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_it_never_has_to_be_moved_sideways(page: Page) -> None:
    for width in WIDTHS:
        await page.set_viewport_size({"width": width, "height": 800})

        assert await page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.asyncio(loop_scope="module")
async def test_it_is_dark_where_that_is_wished_and_its_words_stand_out(page: Page) -> None:
    colours = {}
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        colours[scheme] = await page.evaluate(
            "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
        )

    assert colours["light"][0] == "rgb(255, 255, 255)"
    assert colours["dark"] != colours["light"]


@pytest.mark.asyncio(loop_scope="module")
async def test_it_can_be_printed(page: Page) -> None:
    await page.emulate_media(color_scheme="dark")
    printed = await page.pdf(format="A4", prefer_css_page_size=True)

    assert printed.startswith(b"%PDF-")
    assert 3 <= printed.count(b"/Type /Page\n") <= 12


@pytest.mark.asyncio(loop_scope="module")
async def test_whoever_listens_hears_tables_and_drawings(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 800})

    assert await page.get_by_role("img").count() == 6
    assert await page.get_by_role("table").count() >= 4
    assert await page.get_by_role("heading", level=1).count() == 1
    assert await page.get_by_role("columnheader").count() >= 11
