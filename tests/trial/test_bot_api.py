"""The Telegram made of memory behind a real socket, used by the real library over real HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, TimedOut

from bot.trial.chats import grey_png
from bot.trial.telegram import Telegram
from tests.bot_api import SECRET_HEADER, BotApi, listening, serving
from tests.bot_api_forms import parts
from tests.trial.memory import ADA, Clock


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi(Clock()) as api:
        api.telegram.says(ADA, "/start")
        yield api


@pytest.fixture
async def web(api: BotApi) -> AsyncIterator[httpx.AsyncClient]:
    """A bare HTTP client at the bot's own address."""
    async with httpx.AsyncClient(base_url=f"{api.url}/bot{api.telegram.token}/") as web:
        yield web


@contextlib.asynccontextmanager
async def bot_at(api: BotApi, token: str | None = None) -> AsyncIterator[Bot]:
    token = token or api.telegram.token
    async with Bot(token, base_url=f"{api.url}/bot", base_file_url=f"{api.url}/file/bot") as bot:
        yield bot


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with bot_at(api) as bot:
        yield bot


async def test_the_real_library_sends_edits_and_fetches_over_http(api: BotApi, bot: Bot) -> None:
    (start,) = await bot.get_updates()
    form = await bot.send_message(ADA, "<b>Good</b> morning", parse_mode="HTML")
    await bot.edit_message_text("How are the legs?", ADA, form.message_id)
    await bot.send_photo(ADA, grey_png(320, 200), caption="your week", filename="week.png")

    assert start.message is not None
    assert start.message.text == "/start"
    assert [message.plain for message in api.telegram.chat(ADA)[1:]] == ["How are the legs?", "your week"]
    picture = api.telegram.last(ADA)
    assert (picture.photo, picture.photo_size) == (grey_png(320, 200), (320, 200))
    assert picture.file is not None
    fetched = await (await bot.get_file(picture.file.file_id)).download_as_bytearray()
    assert bytes(fetched) == picture.photo


async def test_a_refusal_travels_with_its_status_and_words(api: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="parse entities"):
        await bot.send_message(ADA, "legs < 3", parse_mode="HTML")


async def test_a_wrong_token_is_unauthorized_everywhere(api: BotApi) -> None:
    with pytest.raises(InvalidToken):
        async with bot_at(api, "1:wrong"):
            pass  # the library asks getMe on entering
    async with httpx.AsyncClient(base_url=api.url) as web:
        assert (await web.get("/file/bot1:wrong/x")).status_code == 401
        assert (await web.get("/somewhere")).json() == {
            "ok": False,
            "error_code": 404,
            "description": "Not Found",
        }


async def test_parameters_are_read_from_query_form_json_and_multipart(
    api: BotApi, web: httpx.AsyncClient
) -> None:
    hello: dict[str, str | int] = {"chat_id": ADA, "text": "ä & <b>"}
    await web.get("sendMessage", params=hello)
    await web.post("sendMessage", data=hello)
    await web.post("sendMessage", json=hello)
    await web.post("sendMessage", data=hello, files={"unused": b"\r\n--x\r\n"})

    assert [message.plain for message in api.telegram.chat(ADA)[1:]] == ["ä & <b>"] * 4


def test_a_multipart_body_keeps_every_byte_of_a_file() -> None:
    content = bytes(range(256)) + b"\r\n--front\r\n\r\n\r\n"
    body = (
        b'--frontier\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n7\r\n'
        b'--frontier\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name="photo"; '
        b'filename="a week.png"\r\n\r\n' + content + b"\r\n--frontier--\r\n"
    )

    found = list(parts('multipart/form-data; boundary="frontier"', body))

    assert found == [("chat_id", None, b"7"), ("photo", "a week.png", content)]


async def test_a_long_poll_is_answered_as_soon_as_somebody_writes(api: BotApi, bot: Bot) -> None:
    (start,) = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=start.update_id + 1, timeout=50))
    await api.telegram.mailbox.polled()

    api.telegram.says(ADA, "good morning")

    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "good morning"


@pytest.mark.parametrize("how", ["cut before", "cut after"])
async def test_a_cut_connection_leaves_the_bot_in_doubt(api: BotApi, bot: Bot, how: Any) -> None:
    api.telegram.fail_next("sendMessage", how)

    with pytest.raises(NetworkError) as raised:
        await bot.send_message(ADA, "still there?")

    assert isinstance(raised.value.__cause__, httpx.RemoteProtocolError | httpx.ReadError)
    arrived = [message.plain for message in api.telegram.chat(ADA) if message.from_bot]
    assert arrived == (["still there?"] if how == "cut after" else [])
    await bot.send_message(ADA, "the next one gets through")


async def test_a_hanging_answer_times_out_though_the_message_is_there(api: BotApi, bot: Bot) -> None:
    api.telegram.fail_next("sendMessage", "hang")

    with pytest.raises(TimedOut):
        await bot.send_message(ADA, "still there?", read_timeout=0.05)

    assert api.telegram.last(ADA).plain == "still there?"


async def test_the_server_stops_at_once_even_with_polls_and_hanging_calls_open() -> None:
    async with httpx.AsyncClient(timeout=20) as web:
        async with BotApi(Clock()) as api:
            api.telegram.fail_next("getMe", "hang")
            hanging = asyncio.create_task(web.get(f"{api.url}/bot{api.telegram.token}/getMe"))
            poll = asyncio.create_task(web.get(f"{api.url}/bot{api.telegram.token}/getUpdates?timeout=50"))
            await api.telegram.mailbox.polled()
        ended = await asyncio.gather(poll, hanging, return_exceptions=True)

    assert isinstance(ended[1], httpx.TransportError)


class Hook:
    """A webhook that answers with the statuses it was given, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.seen: list[tuple[int, str | None]] = []
        self.done = asyncio.Event()

    async def take(self, request: Request) -> Response:
        status = self.statuses.pop(0) if self.statuses else 200
        self.seen.append(((await request.json())["update_id"], request.headers.get(SECRET_HEADER)))
        if status == 200:
            self.done.set()
        return Response(status_code=status)


async def test_updates_are_pushed_with_the_secret_until_the_webhook_takes_them(api: BotApi, bot: Bot) -> None:
    hook = Hook(503, 500)
    listener, url = listening(0)
    async with serving(Starlette(routes=[Route("/hook", hook.take, methods=["POST"])]), listener):
        await bot.set_webhook(f"{url}/hook", secret_token="s3cret")
        await hook.done.wait()
        hook.done.clear()
        api.telegram.says(ADA, "good morning")
        await hook.done.wait()
        with pytest.raises(Conflict):
            await bot.get_updates()
        await bot.delete_webhook()

    first = hook.seen[0][0]
    assert hook.seen == [(first, "s3cret")] * 3 + [(first + 1, "s3cret")]


async def test_a_webhook_that_is_down_is_tried_again_and_reported(api: BotApi, bot: Bot) -> None:
    listener, url = listening(0)
    listener.close()
    await bot.set_webhook(f"{url}/hook")
    while not (info := await bot.get_webhook_info()).last_error_message:
        pass

    assert info.pending_update_count == 1
    assert info.last_error_message.startswith("Connection failed")
    assert api.given_up == []


async def test_another_process_can_play_ada_and_look_into_her_chat(clean: Callable[..., Any]) -> None:
    async with clean() as url, httpx.AsyncClient(base_url=url) as web, bot_of(url) as bot:
        said = (await web.post("/control/says", json={"user": ADA, "text": "/start"})).json()
        assert said["message"]["text"] == "/start"
        await bot.send_photo(ADA, grey_png(320, 200), caption="your week")
        await web.post("/control/fail", json={"method": "sendMessage", "status": 502})
        with pytest.raises(NetworkError):
            await bot.send_message(ADA, "hello")

        chat = (await web.get(f"/control/chat/{ADA}")).json()
        requests = (await web.get("/control/requests")).json()
        nonsense = await web.post("/control/says", json={"who": ADA})

    assert chat["messages"][1]["photo"]["width"] == 320
    assert chat["messages"][1]["plain"] == "your week"
    assert requests["sendMessage"] == 1
    assert nonsense.status_code == 400


@contextlib.asynccontextmanager
async def bot_of(url: str) -> AsyncIterator[Bot]:
    async with Bot(Telegram(Clock()).token, base_url=f"{url}/bot") as bot:
        yield bot


@pytest.fixture
def clean() -> Callable[..., Any]:
    """Starts the program in a process of its own and gives its address."""

    @contextlib.asynccontextmanager
    async def program() -> AsyncIterator[str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bot_api", "--port", "0", stdout=asyncio.subprocess.PIPE
        )
        try:
            assert process.stdout is not None
            yield (await process.stdout.readline()).decode().strip()
        finally:
            process.terminate()
            await process.communicate()

    return program
