"""A Bot API for programs that are started: it knows nobody, and notes when it is first asked what.

It answers in threads of the benchmark's own process, which waits meanwhile.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any

from benchmarks.figures import Miscounted
from benchmarks.prepared import BOT, MESSAGE

POLL, ANSWER = "getupdates", "sendmessage"
PATIENCE_S = 120.0
_POLLED_S = 5.0
"""How long a poll without news takes here, whatever the bot asks for: a stop does not wait longer."""

_ANSWERS: dict[str, object] = {
    "getme": BOT,
    ANSWER: MESSAGE,
    "getwebhookinfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}


class Api:
    """Who asked for what first, by the token; and what waits for each bot."""

    def __init__(self) -> None:
        self.url = ""
        self._first: dict[tuple[str, str], float] = {}
        self._waiting: dict[str, Mapping[str, Any]] = {}
        self._news = threading.Condition()
        self.over = threading.Event()

    def waits(self, token: str, update: Mapping[str, Any]) -> None:
        """The first poll with this token gets this."""
        self._waiting[token] = update

    def asked_at(self, token: str, method: str) -> float:
        """When that was first asked, in seconds of `time.monotonic`. Raises Miscounted when it never is."""
        with self._news:
            if not self._news.wait_for(lambda: (token, method) in self._first, PATIENCE_S):
                raise Miscounted(f"a bot did not come to {method} within {PATIENCE_S:g} s")
            return self._first[token, method]

    def answer(self, token: str, method: str) -> object:
        """The result for that call, at once or after a while."""
        at = monotonic()
        with self._news:
            self._first.setdefault((token, method), at)
            self._news.notify_all()
        if method != POLL:
            return _ANSWERS.get(method, True)
        update = self._waiting.pop(token, None)
        if update is None:
            self.over.wait(_POLLED_S)
        return [] if update is None else [update]


@contextmanager
def serving() -> Iterator[Api]:
    """The Bot API at a free port of 127.0.0.1, until the block ends."""
    api = Api()

    class Call(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            token, _, method = self.path.removeprefix("/bot").partition("/")
            body = json.dumps({"ok": True, "result": api.answer(token, method.lower())}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST  # noqa: N815 - the same

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the server's own name
            """Nobody wants to read of every call."""

        def handle(self) -> None:
            # a bot that is killed hangs up in the middle of its poll
            try:
                super().handle()
            except ConnectionError:
                self.close_connection = True

    server = ThreadingHTTPServer(("127.0.0.1", 0), Call)
    server.daemon_threads = True
    api.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield api
    finally:
        api.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
