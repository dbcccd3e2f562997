"""Takes the README's pictures from a running trial: `python docs/pictures/take.py`.

Needs the test extra and a Chromium. The trial is started by the script itself, on a free port.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from playwright.async_api import Page, async_playwright

from tests.trial.browser import FLAGS, find_chromium

HERE = Path(__file__).parent
PHONE = {"width": 390, "height": 780}


async def tap(page: Page, *labels: str) -> None:
    """Tap buttons of the newest message, one after the other, each when the last one was answered."""
    for label in labels:
        button = page.get_by_role("button", name=label, exact=True).last
        await button.click()
        await page.wait_for_timeout(400)


async def write(page: Page, text: str) -> None:
    """Type a message and send it."""
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


async def until_a_run_is_asked_after(page: Page) -> None:
    """On to a morning after a day with a planned run; Ada rests at most one day at a time."""
    for _ in range(3):
        await tap(page, "Next morning")
        await page.get_by_text("First, yesterday").last.wait_for()
        if await page.get_by_role("button", name="Shorter", exact=True).count():
            return
    raise RuntimeError("no morning asks after a run")


async def heavy_legs(page: Page) -> None:
    """Through the short lists to what may be behind it: no warning sign, some meals skipped."""
    await write(page, "my legs feel heavy")
    await page.get_by_text("Heavy legs · 1 of").wait_for()
    result = page.get_by_text("What may lie behind your heavy legs")
    while not await result.count():
        meals = page.get_by_role("button", name="Skipped meals", exact=True)
        if await meals.count():
            await tap(page, "Skipped meals", "Next")
        else:
            await tap(page, "None of these")


async def take(page: Page, name: str) -> None:
    """Photograph the page as it is."""
    await page.mouse.move(1, 400)
    await page.wait_for_timeout(1500)  # the day's label fades out
    await page.screenshot(path=HERE / f"{name}.png")


async def one_round(address: str, scheme: str, suffix: str) -> None:
    """Two mornings and a Sunday, in one colour scheme."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        page = await browser.new_page(viewport=PHONE, color_scheme=scheme, device_scale_factor=2)  # type: ignore[arg-type]
        await page.goto(address)
        await page.get_by_text("How do your legs feel?").wait_for()
        if await page.get_by_text("Mon ").count():  # on which Ada rests: there is little to see
            await tap(page, "Next morning", "✓ Yes, rested")
            await page.get_by_text("How do your legs feel?").last.wait_for()
        await take(page, f"form{suffix}")
        await tap(page, "2 heavy", "Only the legs", "6.5", "4 good", "53", "✓ All fine")
        await page.get_by_text("Would change it").wait_for()
        await take(page, f"advice{suffix}")
        await tap(page, "Why?")
        await page.get_by_text("Rulebook").last.wait_for()
        await take(page, f"why{suffix}")
        await heavy_legs(page)
        await take(page, f"heavy-legs{suffix}")
        await write(page, "/plan")
        await page.get_by_text("Your week, as planned").wait_for()
        await take(page, f"plan{suffix}")
        await until_a_run_is_asked_after(page)
        await take(page, f"log{suffix}")
        await write(page, "legs like lead, slept 5ish, mood ok, rhr 58")
        await page.get_by_role("button", name="✓ Keep it", exact=True).last.wait_for()
        await take(page, f"understood{suffix}")
        await tap(page, "Send a file or a location", "A run from a watch (FIT)")
        await page.get_by_text("From your watch").wait_for()
        await take(page, f"file{suffix}")
        await tap(page, "Next Sunday")
        await page.get_by_text("One thing for next week").wait_for()
        await take(page, f"week{suffix}")
        await write(page, "/trends")
        await page.get_by_text("Training, 12 weeks").last.wait_for()
        await take(page, f"trends{suffix}")
        await tap(page, "About this trial", "Cora, Ada’s coach")
        await page.get_by_text("Your runners").last.wait_for()
        await tap(page, "Next morning")
        await page.get_by_text("These need a word first").wait_for()
        await take(page, f"digest{suffix}")
        await browser.close()


async def main() -> None:
    """Light and dark."""
    for scheme, suffix in (("light", ""), ("dark", "-dark")):
        trial = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "try", "--no-browser", "--port", "0", stdout=PIPE
        )
        if trial.stdout is None:
            raise RuntimeError("the trial was started without a pipe")
        address = (await trial.stdout.readline()).decode().strip()
        try:
            await one_round(address, scheme, suffix)
        finally:
            trial.terminate()
            await trial.wait()


if __name__ == "__main__":
    asyncio.run(main())
