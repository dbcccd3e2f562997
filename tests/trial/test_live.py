"""The trial as a newcomer lives through it: the real bot, Ada's five weeks, a clock that jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import async_playwright, expect

from bot.app import real_now
from bot.coach.measures import Verdict
from bot.trial.live import LiveGuest, PortTaken, live, open_trial
from bot.trial.sample import ADA_ID
from bot.trial.server import TrialServer, listen
from bot.trial.view import Bubble, NotNow
from tests.trial.browser import FLAGS, NO_BROWSER, find_chromium


@asynccontextmanager
async def trial(folder: Path) -> AsyncIterator[LiveGuest]:
    guest, bot = await open_trial(folder, real_now())
    try:
        yield guest
    finally:
        await bot.application.shutdown()
        await bot.desk.diary.close()


@pytest.fixture
async def guest(tmp_path: Path) -> AsyncIterator[LiveGuest]:
    async with trial(tmp_path) as guest:
        yield guest


def newest(guest: LiveGuest) -> Bubble:
    return next(bubble for bubble in reversed(guest.view().messages) if bubble.from_bot)


async def tap(guest: LiveGuest, *labels: str) -> None:
    for label in labels:
        bubble = newest(guest)
        data = next(button.data for row in bubble.keyboard or () for button in row if label in button.text)
        assert data is not None
        await guest.tap(bubble.id, data)


async def test_the_trial_opens_with_adas_morning_question(guest: LiveGuest) -> None:
    view = guest.view()

    assert "How do your legs feel?" in newest(guest).html
    assert (view.who, view.zone) == ("sample", "Europe/Berlin")
    assert view.now.endswith("07:00")


async def test_a_week_can_be_lived_through_and_ends_with_its_picture(guest: LiveGuest) -> None:
    await tap(guest, "2 heavy", "Only the legs", "7.5", "4 good", "52", "All fine")
    assert "Today: easy" in newest(guest).html

    await guest.next_morning()
    assert "How do your legs feel?" in newest(guest).html
    await guest.next_sunday()
    if newest(guest).photo is None:  # today is a Sunday: the first jump only reached this evening
        await guest.next_sunday()

    summary = newest(guest)
    assert summary.photo is not None
    assert "Your week" in summary.html
    assert guest.view().now.startswith("Sun")
    picture = guest.picture(summary.photo)
    assert picture is not None
    assert picture.startswith(b"\x89PNG")


async def test_ada_answers_the_mornings_that_are_skipped(guest: LiveGuest) -> None:
    await guest.next_sunday()
    await guest.next_sunday()

    assert "7 of 7 mornings answered" in newest(guest).html


async def test_somebody_new_starts_from_the_first_words(guest: LiveGuest) -> None:
    await guest.switch("new")
    assert "no doctor and no medical device" in newest(guest).html
    with pytest.raises(NotNow, match="finish the welcome"):
        await guest.next_morning()

    await tap(guest, "Yes, keep my answers")
    await guest.share_location(35.68, 139.69)
    assert guest.view().zone == "Asia/Tokyo"
    while "Check in now" not in [button.text for row in newest(guest).keyboard or () for button in row]:
        labels = [button.text for row in newest(guest).keyboard or () for button in row]
        await tap(guest, next(label for label in labels if label.startswith(("Skip", "✓ Done"))))
    await guest.next_morning()

    assert "How do your legs feel?" in newest(guest).html
    assert guest.view().now.endswith("07:00")


async def test_adas_five_weeks_hold_every_kind_of_day(tmp_path: Path) -> None:
    guest, bot = await open_trial(tmp_path, datetime(2026, 11, 18, 12, tzinfo=UTC))
    async with bot.desk.diary.reading() as page:
        past = await page.past(ADA_ID, datetime(2026, 11, 18).date(), 35)  # noqa: DTZ001 - a calendar day
    await bot.application.shutdown()
    await bot.desk.diary.close()

    assert guest.view().who == "sample"
    assert 28 <= len(past) < 35
    assert {day.verdict for day in past} >= {Verdict.RUN, Verdict.EASY, Verdict.REST}
    assert any(day.check_in is not None and day.check_in.resting_hr_bpm is None for day in past)


async def test_the_page_hears_of_changes_and_of_nothing_else(guest: LiveGuest) -> None:
    revision = guest.view().revision
    waiting = asyncio.create_task(guest.changed(revision))
    await asyncio.sleep(0)
    assert not waiting.done()

    await guest.say("/help")

    await asyncio.wait_for(waiting, 5)
    assert guest.view().revision > revision


async def test_a_taken_port_is_told_in_a_sentence() -> None:
    with listen(0) as taken, pytest.raises(PortTaken, match="choose another with --port"):
        await live(taken.getsockname()[1], lambda url: None)


@pytest.mark.skipif(find_chromium() is None, reason=NO_BROWSER)
async def test_a_morning_and_a_sunday_in_a_real_browser(guest: LiveGuest) -> None:
    server = TrialServer(guest)
    with listen(0) as listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
            page = await browser.new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce")
            await page.goto(f"http://127.0.0.1:{listener.getsockname()[1]}/")
            for label in ("4 good", "8", "5 great", "51", "✓ All fine"):
                await page.get_by_role("button", name=label, exact=True).last.click()
            await expect(page.locator(".message").last).to_contain_text("Today: run 45 min as planned")
            await page.get_by_role("button", name="Next Sunday").click()
            await expect(page.locator(".message").last).to_contain_text("One thing for next week")
            await expect(page.locator(".message").last.locator("img")).to_be_visible()
            await browser.close()
        server.should_exit = True
        await serving


def test_the_movable_clock_never_runs_backwards() -> None:
    from bot.trial.clock import MovableClock

    now = datetime(2026, 5, 11, 5, tzinfo=UTC)
    clock = MovableClock(lambda: now, now + timedelta(hours=2))
    clock.move_to(now + timedelta(hours=1))
    assert clock.now() == now + timedelta(hours=2)
    clock.move_to(now + timedelta(hours=3))
    assert clock.now() == now + timedelta(hours=3)
