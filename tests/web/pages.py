"""The pages of a running bot, as whoever watches over the machine reads them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.chat.meters import Meters
from bot.web.health import Look, Phase
from bot.web.server import served, web_app


@dataclass
class Shown:
    """What `/metrics` shows at one moment."""

    families: list[Metric]

    def value(self, name: str, **labels: str) -> float | None:
        """The sample of that name with exactly these labels; None: it is not shown."""
        wanted = {key.rstrip("_"): value for key, value in labels.items()}
        found = (one.value for one in self.samples if (one.name, one.labels) == (name, wanted))
        return next(found, None)

    @property
    def samples(self) -> list[object]:
        return [sample for family in self.families for sample in family.samples]

    @property
    def names(self) -> set[str]:
        """Every name that a query may hold."""
        return {sample.name for sample in self.samples}


async def shown_at(url: str) -> Shown:
    async with aiohttp.ClientSession() as web, web.get(f"{url}/metrics") as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain")
        return Shown(list(text_string_to_metric_families(await answer.text())))


@contextlib.asynccontextmanager
async def pages_of(look: Look, meters: Meters, phase: Phase = Phase.READY) -> AsyncIterator[str]:
    """The address of these pages."""
    app = web_app(look, phase=lambda: phase, meters=meters)
    async with served(app, ("127.0.0.1", 0), over=asyncio.Event().set) as port:
        yield f"http://127.0.0.1:{port}"


async def shown_by(look: Look, meters: Meters) -> Shown:
    """What the meters show just now."""
    async with pages_of(look, meters) as url:
        return await shown_at(url)
