"""The pages for whoever watches over the machine: is it well, does it take work, and what do its meters show?

They tell nothing about anybody who uses the bot. They are asked from the inside (docs/operation).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from inspect import isawaitable

from prometheus_client import CONTENT_TYPE_LATEST, Metric, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.chat.meters import Meters
from bot.web.health import Health, Look, Phase

_FRESH = {"Cache-Control": "no-store"}


def pages(look: Look, phase: Callable[[], Phase], meters: Meters) -> list[Route]:
    """`/healthz` (alive?), `/readyz` (taking work?) and `/metrics`."""
    process = ProcessCollector(registry=None)

    async def looked() -> Health:
        told = look()
        return await told if isawaitable(told) else told

    async def show_health(_: Request) -> Response:
        state = await looked()
        told = {
            "status": "ok" if state.ok else "failing",
            "last_poll_age_s": state.last_poll_age_s,
            "last_tick_age_s": state.last_tick_age_s,
            "database": state.database,
        }
        return JSONResponse(told, status_code=200 if state.ok else 503, headers=_FRESH)

    async def show_phase(_: Request) -> Response:
        state = phase()
        status = 200 if state is Phase.READY else 503
        return JSONResponse({"status": state.value}, status_code=status, headers=_FRESH)

    async def show_meters(_: Request) -> Response:
        health = _HealthMeters(await looked(), phase())
        shown = b"".join(generate_latest(one) for one in (meters.registry, health, process))
        return Response(shown, media_type=CONTENT_TYPE_LATEST, headers=_FRESH)

    shown = {"/healthz": show_health, "/readyz": show_phase, "/metrics": show_meters}
    return [Route(path, page, methods=["GET"]) for path, page in shown.items()]


class _HealthMeters(Collector):
    """What the health page says, as meters. What is not known is left out: it is not zero."""

    def __init__(self, health: Health, phase: Phase) -> None:
        self._told = (
            ("healthy", "1 when /healthz answers 200.", health.ok),
            ("ready", "1 when /readyz answers 200.", phase is Phase.READY),
            ("database_up", "1 when the diary could be read just now.", health.database),
            (
                "last_poll_age_seconds",
                "Since Telegram last answered a poll, or last said that it delivers here.",
                health.last_poll_age_s,
            ),
            (
                "last_tick_age_seconds",
                "Since the schedule last looked for what is due.",
                health.last_tick_age_s,
            ),
        )

    def collect(self) -> Iterator[Metric]:
        for name, what, value in self._told:
            if value is not None:
                yield GaugeMetricFamily(f"freshlegs_{name}", what, value=float(value))
