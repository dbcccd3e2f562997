"""Files that people send: good ones of every sort the bot reads, and ones that only look like them."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from tests.calendars.samples import AT_SEVEN, event, ics
from tests.tracks.mutations import GOOD, SHORT_GPX, spoilt

FILES: Mapping[str, bytes] = {
    **{f"good.{kind.split()[0]}": content for kind, content in GOOD.items()},
    **{f"spoilt{seed}.zip": spoilt(GOOD["zip"], Random(seed)) for seed in range(3)},
    "plan.ics": ics(event("UID:1", AT_SEVEN, "SUMMARY:Easy <b>8 km</b> { $x } \\, &amp;")),
    "broken.ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
    "<b>.gpx": SHORT_GPX[:200],
    "diary.json": b'{"fresh_legs": 1, "runner": {"id": null}}',
    "wellness.csv": b"calendarDate,restingHeartRate\n2026-05-10,\x00\n",
    "../../etc/passwd": b"root:x:0:0",
    "x" * 250: b"\xff\xfe\x00",
}
"""By name. Names are the sender's own."""
