"""Who may come in: this machine's own page, and nobody else's."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN_HEADER = "x-fresh-legs"
"""Sent by the page with every order. A foreign page cannot set it without a permission we never give."""

OWN_NAMES = re.compile(r"(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?")


class Doorman:
    """Turns away whoever is not this machine's own page, and sends every answer out with a strict policy.

    A page elsewhere may let its own name point to 127.0.0.1: the Host header still tells. It may also post to
    us without reading the answer: it cannot add our header, and the browser says where the request came from.
    """

    def __init__(self, app: ASGIApp, policy: str) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy,
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            # Not "no-referrer": some browsers then call their own origin "null".
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        why = _reason_to_refuse(scope["method"], scope["path"], Headers(scope=scope))
        app = self._app if why is None else JSONResponse({"error": why}, 403)
        await app(scope, receive, send_sealed)


def _reason_to_refuse(method: str, path: str, headers: Headers) -> str | None:
    host = headers.get("host", "")
    if not OWN_NAMES.fullmatch(host):
        return "The trial answers only on this machine, as 127.0.0.1 or localhost."
    foreign = headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
    # Following a link to the page itself is fine; reading or ordering anything from elsewhere is not.
    if foreign and path != "/":
        return "The trial answers only its own page."
    if method not in ("GET", "HEAD") and (
        OWN_HEADER not in headers or headers.get("origin", f"http://{host}") != f"http://{host}"
    ):
        return "The trial takes orders only from its own page."
    return None


def content_policy(page: str) -> str:
    """Nothing but the page's own script and style (by their hashes), its own pictures and its own server."""

    def hashes(tag: str) -> str:
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digests = (b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in found)
        return " ".join(f"'sha256-{digest}'" for digest in digests)

    return (
        f"default-src 'none'; script-src {hashes('script')}; style-src {hashes('style')}; "
        "img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
