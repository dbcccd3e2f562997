"""The road to Telegram: PTB's own extension point for HTTP, on aiohttp.

PTB's default client rescans every connection for every queued request and is what limits a PTB bot; aiohttp
carries several times as many messages for less work, and tells a connection that was never made from one that
broke later. The second matters more: it decides whether a message may be sent again.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class TransportClosed(Exception):
    """A request was made before initialize() or after shutdown(): nothing was sent."""


# aiohttp raises its two only while it waits for a free connection or opens one: no byte of the request left.
_NEVER_LEFT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, TransportClosed)
# These never carry the address in their text; others may, and the address holds the bot's token.
_SAFE_TO_SHOW = (
    aiohttp.ClientConnectorError,
    aiohttp.ServerDisconnectedError,
    aiohttp.SocketTimeoutError,
    aiohttp.ClientOSError,
    aiohttp.ClientPayloadError,
)


def surely_not_sent(error: BaseException) -> bool:
    """Whether the request behind this error certainly never reached Telegram, so that repeating it is safe.

    False means *not known*: a connection cut before and one cut after delivery look the same.
    """
    return isinstance(error.__cause__, _NEVER_LEFT)


class AiohttpRequest(BaseRequest):
    """PTB's request object on an aiohttp session of its own, opened in initialize() on the running loop.

    `connections` bounds the open connections; idle ones are kept for `keep_alive_s`. Timeouts are in seconds,
    None is without limit; each call may bring its own, as PTB does. The read timeout counts from one read to
    the next, the pool timeout is the wait for a free connection. Redirects are not followed: an address that
    holds the token goes nowhere but to the server that was set.

    Raises TimedOut or NetworkError from aiohttp's error (see surely_not_sent). No text contains the address.
    """

    def __init__(
        self,
        connections: int = 256,
        *,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 5.0,
        media_write_timeout: float | None = 20.0,
        keep_alive_s: float = 15.0,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._media_write_timeout = media_write_timeout
        self._keep_alive_s = keep_alive_s
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds between two reads when a call brings no timeout of its own. None: no limit."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session; a second call changes nothing."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=self._keep_alive_s)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the session and its connections; a second call changes nothing."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """See BaseRequest.do_request: the status and the body of the answer."""
        if self._session is None:
            raise NetworkError("The transport is closed, nothing was sent") from TransportClosed()
        with_files = request_data is not None and request_data.contains_files
        timeout = _timeouts(
            read=_chosen(read_timeout, self._read_timeout),
            write=_chosen(write_timeout, self._media_write_timeout if with_files else self._write_timeout),
            connect=_chosen(connect_timeout, self._connect_timeout),
            pool=_chosen(pool_timeout, self._pool_timeout),
            sends_a_body=method == "POST",
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                status, payload = response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            trouble = error
        else:
            return status, payload if status < 300 or _is_an_answer(payload) else b""
        # Raised here, outside the except block, so that aiohttp's own text is not kept as the context.
        kind = type(trouble).__name__
        if isinstance(trouble, TimeoutError):
            raise TimedOut(f"Timed out ({kind})") from _without_address(trouble)
        raise NetworkError(f"The connection failed ({kind})") from _without_address(trouble)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The Bot API's answer as a dictionary. Raises TelegramError when this is none.

        PTB's own version logs the whole body when it cannot be read, and a body may hold what a runner said.
        """
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("Invalid server response: not JSON") from None
        if not isinstance(answer, dict) or not ({"result", "description"} & answer.keys()):
            raise TelegramError("Invalid server response: not an answer of the Bot API")
        return answer


def _chosen(given: object, default: float | None) -> float | None:
    # PTB marks "not given" by an object of its own; None is a choice and means no limit.
    return given if given is None or isinstance(given, (int, float)) else default


def _timeouts(
    *, read: float | None, write: float | None, connect: float | None, pool: float | None, sends_a_body: bool
) -> aiohttp.ClientTimeout:
    """PTB's four timeouts in aiohttp's terms.

    aiohttp has none for writing, so a request that sends a body also gets a limit on the whole. A download
    has none: only the gap between two reads says that it is stuck.
    """
    either = None if pool is None or connect is None else pool + connect
    whole = None if either is None or write is None or read is None else either + write + read
    return aiohttp.ClientTimeout(
        total=whole if sends_a_body else None, connect=either, sock_connect=connect, sock_read=read
    )


def _body(request_data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        return form_body(request_data.json_parameters), _FORM
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, mime_type) in request_data.multipart_data.items():
        # A buffer is sent in pieces; plain bytes of a megabyte would hold up everybody else.
        part = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, part, filename=filename, content_type=mime_type)
    return form, {}


def form_body(parameters: Mapping[str, str]) -> bytes:
    """The parameters as a form in a request's body; the standard library takes nine times as long for it.

    Old readers of forms part them at semicolons, too, and a text in HTML is full of these.
    """
    return URL.build(query=parameters).raw_query_string.replace(";", "%3B").encode()


def _is_an_answer(payload: bytes) -> bool:
    """Whether Telegram itself speaks. A gateway's page is dropped: PTB would quote it whole in an exception,
    and such pages like to repeat the address that was asked for."""
    try:
        AiohttpRequest.parse_json_payload(payload)
    except TelegramError:
        return False
    return True


def _without_address(error: aiohttp.ClientError | TimeoutError) -> Exception:
    if isinstance(error, _SAFE_TO_SHOW) or not isinstance(error, aiohttp.ClientError):
        return error
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return aiohttp.ConnectionTimeoutError("no connection within the timeout")
    return aiohttp.ClientError(type(error).__name__)
