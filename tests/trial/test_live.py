"""The trial as a newcomer lives through it: the real bot, Ada's five weeks, a clock that jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Source
from bot.trial.live import LiveGuest, PortTaken, live, open_trial
from bot.trial.sample import ADA_ID
from bot.trial.server import TrialServer, listen
from bot.trial.view import Bubble, NotNow
from tests.trial.browser import FLAGS, NO_BROWSER, find_chromium

THURSDAY = datetime(2026, 11, 19, 12, tzinfo=UTC)
"""Ada's plan has an easy run of 45 minutes on it."""


@asynccontextmanager
async def trial(folder: Path) -> AsyncIterator[LiveGuest]:
    guest, bot = await open_trial(folder, THURSDAY)
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
    assert "First, yesterday’s plan: easy run, 7 km" in newest(guest).html
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

    assert "All 5 planned sessions done" in newest(guest).html


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

    assert "Good morning" in newest(guest).html
    assert guest.view().now.endswith("07:00")


async def test_the_days_that_are_skipped_are_trained_as_planned(guest: LiveGuest) -> None:
    await guest.next_sunday()
    await guest.next_sunday()

    async with guest.diary.reading() as page:
        log = await page.workouts(ADA_ID, date(2026, 11, 19), date(2026, 11, 29))
    done = {day: [(one.kind, one.km) for one in workouts] for day, workouts in log.items()}
    assert len(done) == 11
    assert done[date(2026, 11, 19)] == [(SessionKind.EASY, 7)]
    assert done[date(2026, 11, 23)] == []
    assert done[date(2026, 11, 24)] == [(SessionKind.HARD, 8)]
    assert done[date(2026, 11, 29)] == [(SessionKind.LONG, 12)]


async def test_the_day_before_a_skip_is_told_with_it(guest: LiveGuest) -> None:
    await guest.next_morning()

    await guest.next_sunday()

    async with guest.diary.reading() as page:
        log = await page.workouts(ADA_ID, date(2026, 11, 19), date(2026, 11, 22))
        form = await page.form(ADA_ID, date(2026, 11, 20))
    assert [len(workouts) for workouts in log.values()] == [1, 0, 1, 1]
    assert form is not None
    assert form.check_in.checked_in


async def test_what_ada_said_of_a_day_stays_when_it_is_skipped(guest: LiveGuest) -> None:
    swim = Workout(Sport.SWIM, minutes=30)
    async with guest.diary.writing(ADA_ID) as page:
        await page.log_workout(ADA_ID, date(2026, 11, 19), swim, source=Source.TYPED)

    await guest.next_sunday()

    async with guest.diary.reading() as page:
        log = await page.workouts(ADA_ID, date(2026, 11, 19), date(2026, 11, 19))
    assert log == {date(2026, 11, 19): (swim,)}


async def test_a_sample_run_and_calendar_lie_in_the_chat_as_files(guest: LiveGuest) -> None:
    await guest.send_sample("run")
    await guest.send_sample("calendar")

    sent = [bubble.document for bubble in guest.view().messages if bubble.document is not None]
    assert sent == ["run-2026-11-18.fit", "three-weeks.ics"]


@pytest.mark.parametrize(("beyond", "kept"), [(-1, True), (0, True), (1, False)])
async def test_a_file_no_bot_may_download_is_kept_as_its_size_alone(
    guest: LiveGuest, beyond: int, kept: bool
) -> None:
    content = bytes(20 * 1024 * 1024 + beyond)

    await guest.send_file("summer.zip", content)

    assert [bubble.document for bubble in guest.view().messages if bubble.document] == ["summer.zip"]
    file = next(file for file in guest.telegram.files.values() if file.name == "summer.zip")
    assert (file.size, len(file.content)) == (len(content), len(content) if kept else 0)


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


@asynccontextmanager
async def page_of(guest: LiveGuest) -> AsyncIterator[Page]:
    """The trial's page in a real browser on a phone."""
    server = TrialServer(guest)
    with listen(0) as listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
            page = await browser.new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce")
            page.set_default_timeout(5000)
            await page.goto(f"http://127.0.0.1:{listener.getsockname()[1]}/")
            try:
                yield page
            finally:
                await browser.close()
                server.should_exit = True
                await serving


async def press(page: Page, *labels: str) -> None:
    """Buttons of the newest message that has them, by what stands on them."""
    for label in labels:
        await page.get_by_role("button", name=label).last.click()


async def write(page: Page, text: str) -> None:
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")


@pytest.mark.skipif(find_chromium() is None, reason=NO_BROWSER)
async def test_a_morning_and_a_sunday_in_a_real_browser(guest: LiveGuest) -> None:
    async with page_of(guest) as page:
        for label in ("4 good", "8", "5 great", "51", "✓ All fine"):
            await page.get_by_role("button", name=label, exact=True).last.click()
        await expect(page.locator(".message").last).to_contain_text("Today: run 7 km (45 min) as planned")
        await page.get_by_role("button", name="Next Sunday").click()
        week = page.locator(".message").last
        # three days are lived on the way, some twenty taps: more than five seconds on a busy machine
        await expect(week).to_contain_text("One thing for next week", timeout=30_000)
        await expect(page.locator(".message").last.locator("img")).to_be_visible()


@pytest.mark.skipif(find_chromium() is None, reason=NO_BROWSER)
async def test_a_newcomers_plan_file_and_line_are_in_the_next_advice(guest: LiveGuest) -> None:
    await guest.switch("new")
    for text in ("/start", "Berlin"):
        await guest.say(text)
        if text == "/start":
            await tap(guest, "Yes, keep my answers")
    while "Check in now" not in (labels := [one.text for row in newest(guest).keyboard or () for one in row]):
        await tap(guest, next(one for one in labels if one.startswith(("Skip", "✓ Done"))))

    async with page_of(guest) as page:
        newest_said = page.locator(".message").last
        await write(page, "/plan")
        await press(page, "Thu ·")
        await expect(newest_said).to_contain_text("Every Thursday")
        await write(page, "8 x 400 m")
        await expect(newest_said).to_contain_text("every Thursday, hard session")
        await press(page, "Send a file or a location", "A run from a watch (FIT)")
        await expect(newest_said).to_contain_text("10.2 km, 54 min")
        await press(page, "Long", "6", "On target")
        await expect(newest_said).to_contain_text("effort 6 of 10, on target")
        await write(page, "on Tuesday race 10 km 45:10 rpe 9")
        await expect(newest_said).to_contain_text("Race, 10 km, 45:10")
        await write(page, "/checkin")
        for label in ("4 good", "7.5", "4 good", "No reading", "✓ All fine"):
            await page.get_by_role("button", name=label, exact=True).last.click()

        await expect(newest_said).to_contain_text("instead of the hard session")
        await expect(newest_said).to_contain_text("Yesterday was a long run")
        await expect(newest_said).to_contain_text("2 days after your 10 km race")


def test_the_movable_clock_never_runs_backwards() -> None:
    from bot.trial.clock import MovableClock

    now = datetime(2026, 5, 11, 5, tzinfo=UTC)
    clock = MovableClock(lambda: now, now + timedelta(hours=2))
    clock.move_to(now + timedelta(hours=1))
    assert clock.now() == now + timedelta(hours=2)
    clock.move_to(now + timedelta(hours=3))
    assert clock.now() == now + timedelta(hours=3)


async def test_the_coach_of_the_trial_reads_who_needs_a_word_and_the_others_live_on(guest: LiveGuest) -> None:
    await guest.switch("coach")
    assert "Ben" in newest(guest).html
    for _ in range(3):
        await guest.next_morning()

    digest = newest(guest).html
    assert "These need a word first" in digest
    assert "heavy legs on 7 of 7 mornings" in digest
    assert "Not heard of: Ada" in digest  # nobody played her meanwhile
