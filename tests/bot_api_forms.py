"""The four ways in which a bot sends its parameters, read from a real HTTP request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.message import Message as Headers
from urllib.parse import parse_qsl

from starlette.requests import Request

from bot.trial.telegram import Upload


async def contents(request: Request) -> tuple[dict[str, object], dict[str, bytes]]:
    """Parameters and files of a request, from the query, a form, JSON, or a multipart body."""
    parameters: dict[str, object] = dict(request.query_params)
    files: dict[str, bytes] = {}
    body = await request.body()
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("application/json") and body:
        parameters |= json.loads(body)
    elif content_type.startswith("application/x-www-form-urlencoded"):
        parameters |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    elif content_type.startswith("multipart/form-data"):
        for name, file_name, content in parts(content_type, body):
            if file_name is None:
                parameters[name] = content.decode()
            else:
                files[name] = Upload(content, file_name)
    return parameters, files


def parts(content_type: str, body: bytes) -> Iterator[tuple[str, str | None, bytes]]:
    """Field name, file name (None: an ordinary field) and content of each part of a multipart body."""
    boundary = b"--" + _parameter("Content-Type", content_type, "boundary").encode()
    for part in (b"\r\n" + body).split(b"\r\n" + boundary)[1:]:
        head, separator, content = part.partition(b"\r\n\r\n")
        if part.startswith(b"--") or not separator:
            continue
        for line in head.decode().split("\r\n"):
            title, _, value = line.partition(":")
            if title.strip().lower() == "content-disposition":
                name = _parameter(title, value, "name")
                yield name, _parameter(title, value, "filename") or None, content


def _parameter(title: str, value: str, name: str) -> str:
    """One parameter of a header such as `form-data; name="photo"`; empty when it is not there."""
    headers = Headers()
    headers[title] = value.strip()
    found = headers.get_param(name, "", header=title)
    return found if isinstance(found, str) else found[2]
