"""Hands for a test in another process: what people do, and what they see, over HTTP beside the Bot API."""

from __future__ import annotations

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.trial.telegram import Button, Message, Telegram


def control_routes(telegram: Telegram) -> list[Route]:
    """What another process may do with the people of this Telegram. POST bodies are JSON objects.

    says {user, text, edited?} · taps {user, message_id, data} · location {user, latitude, longitude} ·
    blocks {user} · unblocks {user} · fail {method, how? | status?, description?, parameters?, times?};
    each answers with the update. GET chat/{user}[?since=revision&seconds=5] waits for news if asked to;
    GET requests counts the bot's calls per method.
    """
    deeds: dict[str, Callable[..., object]] = {
        "says": lambda user, text, edited=False: telegram.says(user, text, edited=edited),
        "taps": lambda user, message_id, data: telegram.taps(user, message_id, data),
        "location": lambda user, latitude, longitude: telegram.shares_location(user, latitude, longitude),
        "blocks": lambda user: telegram.blocks(user),
        "unblocks": lambda user: telegram.unblocks(user),
        "fail": telegram.fail_next,
    }

    async def do(request: Request) -> Response:
        deed = deeds.get(request.path_params["deed"])
        if deed is None:
            raise HTTPException(404)
        try:
            return JSONResponse(deed(**await request.json()))
        except (TypeError, ValueError, LookupError) as wrong:
            return JSONResponse({"error": str(wrong)}, 400)

    async def chat(request: Request) -> Response:
        user = request.path_params["user"]
        if since := request.query_params.get("since"):
            await telegram.changed(int(since), float(request.query_params.get("seconds", 5)))
        return JSONResponse(
            {
                "revision": telegram.revision,
                "messages": [_as_json(message) for message in telegram.chat(user)],
                "reply_keyboard": _rows(telegram.reply_keyboard(user)),
            }
        )

    async def requests(_: Request) -> Response:
        return JSONResponse(dict(telegram.requests))

    return [
        Route("/control/chat/{user:int}", chat),
        Route("/control/requests", requests),
        Route("/control/{deed}", do, methods=["POST"]),
    ]


def _as_json(message: Message) -> dict[str, object]:
    """A message for another process; of pictures and files only the measures."""
    width, height = message.photo_size or (0, 0)
    return {
        "id": message.id,
        "from_bot": message.from_bot,
        "kind": message.kind,
        "text": message.text,
        "plain": message.plain,
        "caption": message.caption,
        "keyboard": _rows(message.keyboard),
        "photo": {"width": width, "height": height, "bytes": len(message.photo)} if message.photo else None,
        "document": message.document.name if message.document else None,
        "sent_at": message.sent_at.isoformat(),
        "edits": message.edits,
        "revision": message.revision,
    }


def _rows(keyboard: list[list[Button]] | None) -> list[list[dict[str, object]]] | None:
    if keyboard is None:
        return None
    return [[{"text": button.text, "data": button.data} for button in row] for row in keyboard]
