"""How bad a pain is, by what is told of it (pain monitoring, specification 2.7 and 3.4)."""

from __future__ import annotations

import re
from enum import Enum

from bot.coach.checkin import PainDetail, Trend
from bot.coach.measures import Level
from bot.coach.sources import HOUSE, SILBERNAGEL_2007, TENFORDE
from bot.coach.threshold import Threshold

PAIN_NOTE = Threshold(2, "of 10", SILBERNAGEL_2007, "up to here during a run it is a note")
PAIN_STOP = Threshold(5, "of 10", SILBERNAGEL_2007, "above it no run; the model never goes further")
PAIN_SETTLED = Threshold(1, "of 10", HOUSE, "next morning: hardly there counts as gone")
PAIN_RISING = Threshold(1, "week", SILBERNAGEL_2007, "a pain that rises for so long is no longer monitored")
BONE = Threshold(1, "sign", TENFORDE, "one spot that is no soft tissue, or pain at rest and at night")

_SOFT = (
    "achilles",
    "tendon",
    "calf",
    "hamstring",
    "quad",
    "glute",
    "plantar",
    "fascia",
    "muscle",
    "itb",
    "it band",
)
"""Words of a site that is no bone: pain on one spot is usual there."""


def niggle_level(detail: PainDetail) -> Level:
    """Green up to 2 of 10 and gone next morning, red above 5 or rising for a week, else amber.

    What was not told is neither good nor bad: without any number the niggle stays amber.
    """
    told = [value for value in (detail.during, detail.next_morning) if value is not None]
    if is_rising(detail) or any(value > PAIN_STOP.value for value in told):
        return Level.RED
    felt = detail.next_morning is not None and detail.next_morning > PAIN_SETTLED.value
    if detail.during is None or detail.during > PAIN_NOTE.value or felt or detail.trend is Trend.WORSE:
        return Level.AMBER
    return Level.GREEN


def is_rising(detail: PainDetail) -> bool:
    """It has been getting worse for a week, or for nobody knows how long."""
    return detail.trend is Trend.WORSE and (detail.weeks is None or detail.weeks >= PAIN_RISING.value)


def may_be_bone(detail: PainDetail) -> bool:
    """Whether it is to be taken for a bone until somebody has looked."""
    site = (detail.site or "").lower()
    return bool(detail.at_night) or bool(detail.focal and not any(word in site for word in _SOFT))


class Area(Enum):
    """Where it is sore, as far as that decides what else can be done."""

    LEG = "leg"
    BACK = "back"
    UPPER = "upper"


_BACK = re.compile(r"\b(?:back(?! of)|spine|lumbar)\b")
"""The back of the knee is a leg."""
_UPPER = ("shoulder", "neck", "arm", "elbow", "wrist", "hand", "rib", "chest")


def area_of(site: str | None) -> Area:
    """The area of a site in the runner's words; a leg, as nearly always in runners, where it is not said."""
    words = (site or "").lower()
    if _BACK.search(words):
        return Area.BACK
    if any(word in words for word in _UPPER) and "hamstring" not in words:
        return Area.UPPER
    return Area.LEG
