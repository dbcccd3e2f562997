"""The trial's server without a browser: who is let in, what is understood, and how long a poll waits."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.trial.server import FILE_LIMIT_BYTES, TEXT_LIMIT_CHARS, trial_app
from tests.trial.made_up_guest import LEGS_ROW, MadeUpGuest

HOME = "http://127.0.0.1:8000"
OWN = {"X-Fresh-Legs": "trial", "Origin": HOME, "Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def guest() -> MadeUpGuest:
    return MadeUpGuest()


@pytest.fixture
def closing() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
async def page(guest: MadeUpGuest, closing: asyncio.Event) -> AsyncIterator[httpx.AsyncClient]:
    """The page's own requests."""
    transport = httpx.ASGITransport(trial_app(guest, closing))
    async with httpx.AsyncClient(transport=transport, base_url=HOME, headers=OWN) as client:
        yield client


@pytest.mark.parametrize("name", ["127.0.0.1:8000", "127.0.0.1", "localhost:1", "[::1]:8000"])
async def test_the_trial_answers_to_this_machines_own_names(page: httpx.AsyncClient, name: str) -> None:
    reply = await page.get("/view", headers={"Host": name})

    assert reply.status_code == 200


@pytest.mark.parametrize(
    "name",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8000", "127.0.0.1@evil.example", ""],
)
@pytest.mark.parametrize("path", ["/", "/view", "/picture/week"])
async def test_a_foreign_name_pointing_here_learns_nothing(
    page: httpx.AsyncClient, name: str, path: str
) -> None:
    reply = await page.get(path, headers={"Host": name})

    assert reply.status_code == 403
    assert reply.json()["error"] == "The trial answers only on this machine, as 127.0.0.1 or localhost."


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9000"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_an_order_from_another_site_is_not_carried_out(
    page: httpx.AsyncClient, guest: MadeUpGuest, headers: dict[str, str]
) -> None:
    reply = await page.post("/say", json={"text": "/forget"}, headers=headers)

    assert (reply.status_code, guest.view().messages) == (403, ())


async def test_an_order_without_the_pages_own_header_is_not_carried_out(
    page: httpx.AsyncClient, guest: MadeUpGuest
) -> None:
    del page.headers["X-Fresh-Legs"]

    reply = await page.post("/say", json={"text": "/forget"})

    assert (reply.status_code, guest.view().messages) == (403, ())


async def test_a_link_elsewhere_opens_the_page_but_reads_no_chat(page: httpx.AsyncClient) -> None:
    elsewhere = {"Sec-Fetch-Site": "cross-site"}

    assert (await page.get("/", headers=elsewhere)).status_code == 200
    assert (await page.get("/view", headers=elsewhere)).status_code == 403


async def test_the_page_may_run_only_its_own_script(page: httpx.AsyncClient) -> None:
    reply = await page.get("/")
    policy = reply.headers["Content-Security-Policy"]

    script = re.search(r"<script>(.*)</script>", reply.text, re.DOTALL)
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


async def test_the_page_names_no_other_address(page: httpx.AsyncClient) -> None:
    addresses = set(re.findall(r"""(?:https?:)?//[\w.-]+\.[a-z]{2,}[^\s"'`)]*""", (await page.get("/")).text))

    assert addresses == {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/say", b"not json"),
        ("/say", b"[" * 5000),
        ("/say", b'["text"]'),
        ("/say", b"{}"),
        ("/say", b'{"text": "  "}'),
        ("/say", b'{"text": "\\ud800"}'),
        ("/tap", b'{"message_id": true, "data": "x"}'),
        ("/tap", b'{"message_id": 0, "data": "x"}'),
        ("/tap", b'{"message_id": 1, "data": ""}'),
        ("/location", b'{"latitude": 90.1, "longitude": 0}'),
        ("/location", b'{"latitude": NaN, "longitude": 0}'),
        ("/location", b'{"latitude": 0, "longitude": true}'),
        ("/clock", b'{"to": "yesterday"}'),
        ("/switch", b'{"who": "bob"}'),
        ("/file?name=", b"x"),
        ("/file?name=a/b.gpx", b"x"),
        ("/file?name=a%00b", b"x"),
        ("/file?name=a.gpx", b""),
        ("/sample", b'{"what": "marathon"}'),
    ],
)
async def test_what_the_page_would_never_send_gets_one_sentence(
    page: httpx.AsyncClient, guest: MadeUpGuest, path: str, body: bytes
) -> None:
    reply = await page.post(path, content=body)

    assert (reply.status_code, guest.revision) == (400, 0)
    assert re.fullmatch(r"[^.]+\.", reply.json()["error"])


@pytest.mark.parametrize(
    ("letters", "status"), [(TEXT_LIMIT_CHARS - 1, 200), (TEXT_LIMIT_CHARS, 200), (TEXT_LIMIT_CHARS + 1, 400)]
)
async def test_a_message_is_as_long_as_telegram_allows(
    page: httpx.AsyncClient, letters: int, status: int
) -> None:
    reply = await page.post("/say", json={"text": "é" * letters})

    assert reply.status_code == status


@pytest.mark.parametrize(("letters", "status"), [(31, 200), (32, 200), (33, 400)])
async def test_a_button_carries_at_most_64_bytes(page: httpx.AsyncClient, letters: int, status: int) -> None:
    await page.post("/say", json={"text": "hello"})

    reply = await page.post("/tap", json={"message_id": 1, "data": "é" * letters})

    assert reply.status_code == status


@pytest.mark.parametrize(("size", "status"), [(-1, 200), (0, 200), (1, 413)])
async def test_a_file_may_be_a_little_larger_than_a_bot_can_read(
    page: httpx.AsyncClient, guest: MadeUpGuest, size: int, status: int
) -> None:
    content = bytes(FILE_LIMIT_BYTES + size)

    reply = await page.post("/file", params={"name": "run.fit"}, content=content)

    assert reply.status_code == status
    assert [len(stored) for _, stored in guest.files] == ([len(content)] if status == 200 else [])


async def test_a_file_that_does_not_say_its_size_is_still_measured(
    page: httpx.AsyncClient, guest: MadeUpGuest
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(FILE_LIMIT_BYTES // 2**20 + 1):
            yield bytes(2**20)

    reply = await page.post("/file", params={"name": "run.fit"}, content=endless())

    assert reply.json()["error"] == "This page takes files up to 25 MB."
    assert guest.files == []


@pytest.mark.parametrize("name", ["run.fit", "run.fit.gz", "Läufe – Mai.zip", "a & b + c%20.ics"])
async def test_a_file_keeps_its_name(page: httpx.AsyncClient, guest: MadeUpGuest, name: str) -> None:
    await page.post("/file", params={"name": name}, content=b"\0\xff")

    assert guest.files == [(name, b"\0\xff")]


@pytest.mark.parametrize(("letters", "status"), [(254, 200), (255, 200), (256, 400)])
async def test_a_name_is_as_long_as_a_file_system_allows(
    page: httpx.AsyncClient, letters: int, status: int
) -> None:
    reply = await page.post("/file", params={"name": "x" * letters}, content=b"x")

    assert reply.status_code == status


async def test_a_large_file_does_not_keep_the_others_waiting(
    page: httpx.AsyncClient, guest: MadeUpGuest
) -> None:
    answered: list[str] = []

    async def slowly() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield bytes(2**20)
            answered.append((await page.get("/view")).json()["who"])

    reply = await page.post("/file", params={"name": "summer.zip"}, content=slowly())

    assert reply.status_code == 200
    assert answered == ["sample"] * 3
    assert [len(content) for _, content in guest.files] == [3 * 2**20]


@pytest.mark.parametrize("what", ["run", "calendar"])
async def test_a_sample_can_be_sent(page: httpx.AsyncClient, guest: MadeUpGuest, what: str) -> None:
    reply = await page.post("/sample", json={"what": what})

    assert reply.status_code == 200
    assert len(guest.files) == 1


async def test_only_pictures_are_served_as_pictures(page: httpx.AsyncClient, guest: MadeUpGuest) -> None:
    guest.pictures["letter"] = b"<script>alert(1)</script>"

    assert (await page.get("/picture/week")).headers["Content-Type"] == "image/png"
    assert (await page.get("/picture/letter")).status_code == 404
    assert (await page.get("/picture/none")).status_code == 404


async def test_the_view_says_where_its_pictures_are(page: httpx.AsyncClient, guest: MadeUpGuest) -> None:
    guest.pictures["odd name?"] = guest.pictures["week"]
    await guest.bot_says_with_picture("Your week")
    await guest.edit(1, photo="odd name?")

    photo = (await page.get("/view")).json()["messages"][0]["photo"]

    assert (await page.get(photo)).status_code == 200


async def test_a_poll_waits_for_something_new(page: httpx.AsyncClient, guest: MadeUpGuest) -> None:
    poll = asyncio.create_task(page.get("/view?since=0"))
    await asyncio.sleep(0)
    await guest.bot_says("Good morning", LEGS_ROW)

    view = (await poll).json()

    assert view["revision"] == 1
    assert [key["text"] for key in view["messages"][0]["keyboard"][0]][:2] == ["1 dead", "2 heavy"]


@pytest.mark.parametrize("since", ["", "?since=0", "?since=99"])
async def test_a_page_that_is_behind_or_of_another_trial_is_answered_at_once(
    page: httpx.AsyncClient, guest: MadeUpGuest, since: str
) -> None:
    await guest.bot_says("Good morning")

    assert (await page.get("/view" + since)).json()["revision"] == 1


async def test_a_poll_without_news_comes_back_after_a_while(
    page: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.trial.server.LONGEST_WAIT_S", 0.0)

    assert (await page.get("/view?since=0")).json()["revision"] == 0


async def test_closing_lets_every_waiting_poll_go(page: httpx.AsyncClient, closing: asyncio.Event) -> None:
    polls = [asyncio.create_task(page.get("/view?since=0")) for _ in range(3)]
    await asyncio.sleep(0)
    closing.set()

    assert [reply.status_code for reply in await asyncio.gather(*polls)] == [200, 200, 200]


async def test_an_order_tells_the_revision_that_shows_it(page: httpx.AsyncClient, guest: MadeUpGuest) -> None:
    reply = await page.post("/clock", json={"to": "morning"})

    assert reply.json() == {"revision": guest.view().revision}


async def test_what_the_guest_cannot_do_now_is_said(page: httpx.AsyncClient) -> None:
    reply = await page.post("/tap", json={"message_id": 7, "data": "x"})

    assert (reply.status_code, reply.json()) == (409, {"error": "That message is gone."})
