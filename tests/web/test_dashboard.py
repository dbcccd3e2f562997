"""The dashboard and the page for hosts name only what the bot really shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from bot.chat.meters import Meters
from bot.web.health import Health
from tests.web.pages import Shown, shown_by

OPERATION = Path(__file__).parents[2] / "docs" / "operation"
METER = re.compile(r"\b(?:freshlegs|process)_[a-z_]+\b")
LABEL = re.compile(r'\b(\w+)\s*(?:=~|!~|!=|=)\s*"')
FROM_PROMETHEUS = {"job", "instance"}
"""Labels that come with the scrape and not from the bot."""


@pytest.fixture
async def shown() -> Shown:
    well = Health(ok=True, last_poll_age_s=1.0, last_tick_age_s=1.0, database=True)
    return await shown_by(lambda: well, Meters())


@pytest.fixture
def dashboard() -> dict[str, Any]:
    told: dict[str, Any] = json.loads((OPERATION / "grafana.json").read_text(encoding="utf-8"))
    return told


def queries(told: Any) -> Iterator[str]:
    """Every query of the dashboard, those of its variables too."""
    if isinstance(told, dict):
        for key, value in told.items():
            if key in ("expr", "definition") and isinstance(value, str):
                yield value
            else:
                yield from queries(value)
    elif isinstance(told, list):
        for one in told:
            yield from queries(one)


def test_every_meter_of_the_dashboard_exists(dashboard: dict[str, Any], shown: Shown) -> None:
    asked = {name for query in queries(dashboard) for name in METER.findall(query)}

    assert asked <= shown.names
    assert {name for name in asked if name.startswith("freshlegs_")}


def test_every_meter_of_ours_is_on_the_dashboard(dashboard: dict[str, Any], shown: Shown) -> None:
    asked = {name for query in queries(dashboard) for name in METER.findall(query)}
    families = {family.name for family in shown.families if family.name.startswith("freshlegs_")}

    assert {name for name in families if not name.endswith("_created")} <= {
        re.sub(r"_(?:total|bucket|sum|count)$", "", name) for name in asked
    }


def test_every_label_the_dashboard_asks_for_exists(dashboard: dict[str, Any], shown: Shown) -> None:
    there: dict[str, set[str]] = {}
    for sample in shown.samples:
        there.setdefault(sample.name, set()).update(sample.labels)
    for query in queries(dashboard):
        names = [name for name in METER.findall(query) if name in there]
        grouped = re.findall(r"\bby \(([^)]*)\)", query)
        asked = {*LABEL.findall(query), *(part.strip() for group in grouped for part in group.split(","))}
        assert asked - FROM_PROMETHEUS <= {label for name in names for label in there[name]}, query


def test_no_panel_lies_on_another_and_each_says_what_it_shows(dashboard: dict[str, Any]) -> None:
    panels = dashboard["panels"]

    assert len({panel["id"] for panel in panels}) == len(panels)
    for panel in panels:
        assert panel["title"]
        assert panel["type"] == "row" or panel["description"]
        assert panel["gridPos"]["x"] + panel["gridPos"]["w"] <= 24
    for one, other in combinations([panel["gridPos"] for panel in panels], 2):
        beside = one["x"] + one["w"] <= other["x"] or other["x"] + other["w"] <= one["x"]
        below = one["y"] + one["h"] <= other["y"] or other["y"] + other["h"] <= one["y"]
        assert beside or below


def test_every_meter_that_the_page_for_hosts_names_exists_and_it_names_all_of_ours(shown: Shown) -> None:
    told = set(METER.findall((OPERATION / "README.md").read_text(encoding="utf-8")))
    families = {family.name for family in shown.families if family.name.startswith("freshlegs_")}

    assert told <= shown.names | families
    assert {name for name in families if not name.endswith("_created")} <= {
        re.sub(r"_(?:total|bucket|sum|count)$", "", name) for name in told
    }


def test_grafana_can_take_it_over_whatever_its_prometheus_is_called(dashboard: dict[str, Any]) -> None:
    assert {"title", "uid", "schemaVersion", "panels", "templating", "time"} <= set(dashboard)
    assert dashboard.get("id") is None, "a number of one Grafana would replace another's dashboard"
    chosen = {one["name"] for one in dashboard["templating"]["list"]}
    for panel in (one for one in dashboard["panels"] if one["type"] != "row"):
        targets = panel["targets"]
        assert len({target["refId"] for target in targets}) == len(targets)
        for target in targets:
            assert target["datasource"] == {"type": "prometheus", "uid": "${source}"}
            assert set(re.findall(r"\$(\w+)", target["expr"])) - {"__rate_interval", "__range"} <= chosen
