"""Files in the trial's page: chosen, dropped, made up on the spot, too large, gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.trial.server import FILE_LIMIT_BYTES
from tests.trial.browser import NO_BROWSER, find_chromium
from tests.trial.visit import Visit, on_both

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(find_chromium() is None, reason=NO_BROWSER),
]


async def test_any_files_are_handed_to_the_bot_under_their_names(visit: Visit, tmp_path: Path) -> None:
    names = ["morning run.gpx", "1234.fit", "run.tcx.gz", "läufe.zip", "plan.ics", "plan & log.csv"]
    for name in names:
        (tmp_path / name).write_bytes(name.encode())

    await visit.button("Send a file or a location").click()
    async with visit.page.expect_file_chooser() as opened:
        await visit.button("File from this machine").click()
    await (await opened.value).set_files([tmp_path / name for name in names])

    await expect(visit.newest).to_contain_text("plan & log.csv")
    assert visit.guest.files == [(name, name.encode()) for name in names]


DROP = """
([names, size]) => {
  const carried = new DataTransfer();
  for (const name of names) carried.items.add(new File([new Uint8Array(size)], name));
  const log = document.getElementById("log");
  for (const type of ["dragover", "drop"]) {
    log.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    if (type === "dragover") window.invited = document.getElementById("chat").className.includes("dropping");
  }
}
"""
"""Drops files of that size on the conversation, as from the desktop."""


async def test_files_can_be_dropped_on_the_conversation(visit: Visit) -> None:
    await visit.page.evaluate(DROP, [["sunday.fit", "monday.fit"], 3])

    await expect(visit.newest).to_contain_text("monday.fit")
    assert visit.guest.files == [("sunday.fit", bytes(3)), ("monday.fit", bytes(3))]
    assert await visit.page.evaluate("window.invited")
    await expect(visit.page.locator("#chat")).not_to_have_class("chat dropping")


async def test_a_file_too_large_for_any_bot_is_still_sent_and_one_too_large_for_the_page_is_not(
    visit: Visit,
) -> None:
    await visit.page.evaluate(DROP, [["summer.zip"], FILE_LIMIT_BYTES])
    await expect(visit.newest).to_contain_text("summer.zip")

    await visit.page.evaluate(DROP, [["year.zip"], FILE_LIMIT_BYTES + 1])

    await expect(visit.page.get_by_role("status")).to_have_text("This page takes files up to 25 MB.")
    assert [(name, len(content)) for name, content in visit.guest.files] == [("summer.zip", FILE_LIMIT_BYTES)]


async def test_a_file_that_cannot_be_read_is_said_and_nothing_is_sent(visit: Visit) -> None:
    # as a folder that was dropped behaves: it has a name and a size, and nothing to read
    await visit.page.evaluate(
        "() => { File.prototype.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }); }"
    )

    await visit.page.evaluate(DROP, [["sunday"], 3])

    await expect(visit.page.get_by_role("status")).to_have_text(
        "“sunday” cannot be read: only files can be sent."
    )
    assert visit.guest.files == []


@on_both
@pytest.mark.parametrize(
    ("label", "name"),
    [("A run from a watch (FIT)", "run.fit"), ("A training calendar (.ics)", "weeks.ics")],
)
async def test_somebody_without_a_file_sends_one_made_up(visit: Visit, label: str, name: str) -> None:
    await visit.button("Send a file or a location").click()
    await visit.button(label).click()

    await expect(visit.newest).to_contain_text(name)
    await expect(visit.page.get_by_role("group", name="Send a file or a location")).to_be_hidden()


@on_both
async def test_a_file_of_the_bot_is_saved_with_a_tap(visit: Visit) -> None:
    await visit.guest.bot_says_with_document("freshlegs-2026-11-23.zip", b"PK", "<b>Your diary</b>")
    link = visit.newest.get_by_role("link", name="freshlegs-2026-11-23.zip")

    async with visit.page.expect_download() as saving:
        await link.click()

    saved = await saving.value
    assert saved.suggested_filename == "freshlegs-2026-11-23.zip"
    assert Path(await saved.path()).read_bytes() == b"PK"  # noqa: ASYNC240 - the browser's own small file
