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


async def take(page: Page, name: str) -> None:
    """Photograph the page as it is."""
    await page.mouse.move(1, 400)
    await page.wait_for_timeout(1500)  # the day's label fades out
    await page.screenshot(path=HERE / f"{name}.png")


async def one_round(address: str, scheme: str, suffix: str) -> None:
    """A morning and a Sunday, in one colour scheme."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        page = await browser.new_page(viewport=PHONE, color_scheme=scheme, device_scale_factor=2)  # type: ignore[arg-type]
        await page.goto(address)
        await page.get_by_text("How do your legs feel?").wait_for()
        await take(page, f"form{suffix}")
        await tap(page, "2 heavy", "Only the legs", "6.5", "4 good", "53", "✓ All fine")
        await page.get_by_text("Would change it").wait_for()
        await take(page, f"advice{suffix}")
        await tap(page, "Next Sunday")
        await page.get_by_text("One thing for next week").wait_for()
        await take(page, f"week{suffix}")
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
