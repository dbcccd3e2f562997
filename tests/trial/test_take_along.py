"""In the trial the diary can be saved from the chat, and sent back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.trial.live import LiveGuest, open_trial
from bot.trial.server import trial_app
from bot.trial.view import Bubble
from tests.trial.made_up_guest import MadeUpGuest

HOME = "http://127.0.0.1:8000"
OWN = {"X-Fresh-Legs": "trial", "Origin": HOME, "Sec-Fetch-Site": "same-origin"}
THURSDAY = datetime(2026, 11, 19, 12, tzinfo=UTC)


@pytest.fixture
async def live(tmp_path: Path) -> AsyncIterator[LiveGuest]:
    guest, bot = await open_trial(tmp_path, THURSDAY)
    yield guest
    await bot.application.shutdown()
    await bot.desk.diary.close()


def page_of(guest: MadeUpGuest | LiveGuest) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(trial_app(guest)), base_url=HOME, headers=OWN)


def newest(guest: LiveGuest) -> Bubble:
    return next(bubble for bubble in reversed(guest.view().messages) if bubble.from_bot)


async def test_a_file_of_the_bot_is_saved_under_its_name_and_never_opened_as_a_page() -> None:
    guest = MadeUpGuest()
    await guest.bot_says_with_document("läufe.html", b"<script>alert(1)</script>", "All of it")

    async with page_of(guest) as page:
        (bubble,) = (await page.get("/view")).json()["messages"]
        sent = await page.get(bubble["download"])
        none = await page.get("/document/none")

    assert (bubble["document"], bubble["download"]) == ("läufe.html", "/document/file")
    assert sent.content == b"<script>alert(1)</script>"
    assert sent.headers["Content-Type"] == "application/octet-stream"
    assert sent.headers["Content-Disposition"] == "attachment; filename*=UTF-8''l%C3%A4ufe.html"
    assert sent.headers["X-Content-Type-Options"] == "nosniff"
    assert none.status_code == 404


async def test_adas_diary_is_saved_forgotten_and_sent_back(live: LiveGuest) -> None:
    await live.say("/export")
    shown = newest(live)
    assert shown.document == "freshlegs-2026-11-19.zip"
    assert shown.download is not None
    sent = live.document(shown.download)
    assert sent is not None
    assert sent[0] == shown.document

    await live.say("/forget")
    erase = next(
        button.data for row in newest(live).keyboard or () for button in row if "erase" in button.text
    )
    assert erase is not None
    await live.tap(newest(live).id, erase)
    await live.say("/start")
    yes = next(button.data for row in newest(live).keyboard or () for button in row if "Yes" in button.text)
    assert yes is not None
    await live.tap(newest(live).id, yes)
    await live.send_file(*sent)

    assert "<b>It is in your diary.</b> New: " in newest(live).html
    assert live.document("no such file") is None


async def test_a_file_that_a_person_sent_is_shown_and_not_offered_back(live: LiveGuest) -> None:
    await live.send_file("notes.txt", b"hello")

    mine = next(bubble for bubble in reversed(live.view().messages) if not bubble.from_bot)
    assert (mine.document, mine.download) == ("notes.txt", None)
