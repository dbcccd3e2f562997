"""A reason as a sentence, with the runner's own numbers in the runner's own units."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach.rulebook import Fact, Reason
from bot.coach.runner import DistanceUnit
from bot.words.shown import KM_PER_MILE, distance_shown, number_shown, signed_shown
from bot.words.words import Value, Words

KM = DistanceUnit.KM
_DEFAULTS: dict[str, Value] = {
    "usual": "",
    "about": "sign",
    "first": 0,
    "twice": 1,
    "raised": 1,
    "key": 0,
    "race": 0,
    "alone": 0,
    "short": 1,
    "bad": 0,
    "mood": 1,
    "start": 1,
    "verdict": "easy",
    "kind": "niggle",
    "asks": 1,
    "recovery": 0,
}
"""What a reason kept by an older rulebook did not say."""


def sentence_of(words: Words, reason: Reason, unit: DistanceUnit = KM) -> str:
    """One reason as a sentence."""
    name = "reason-" + reason.code.lower().replace("_", "-")
    if "old_usual_bpm" in reason.facts:
        name += "-again"
    if "planned_min" in reason.facts:
        name += "-min"
    return words.say(name, **facts_shown(words, reason.facts, unit) | _of_the_pain(words, reason.facts))


def _of_the_pain(words: Words, facts: Mapping[str, Fact]) -> dict[str, Value]:
    """Where it hurts and how much, as far as it was told."""
    during, strength = facts.get("during"), ""
    if isinstance(during, float | int) and during >= 0:
        strength = words.say("reason-pain-strength", during=number_shown(float(during), words.language))
    return {
        "site": str(facts.get("site", "")),
        "placed": int(bool(facts.get("site"))),
        "strength": strength,
    }


def facts_shown(words: Words, facts: Mapping[str, Fact], unit: DistanceUnit = KM) -> dict[str, Value]:
    """Differences with their sign; counts stay numbers, so that each language can choose its plural."""
    shown = dict(_DEFAULTS)
    for name, fact in facts.items():
        if name == "usual" and not isinstance(fact, str):
            shown[name] = words.say("reason-usual", usual=number_shown(fact, words.language))
        elif isinstance(fact, str):
            shown[name] = str(fact)
        elif name.startswith("over_"):
            shown[name] = signed_shown(fact, words.language)
        elif name == "km" or name.endswith("_km"):
            shown[name] = kilometres(words, fact, unit)
        elif name == "bpm" or name.endswith("_bpm"):
            shown[name] = number_shown(fact, words.language, 1)
        elif name.endswith("_h"):
            shown[name] = number_shown(fact, words.language)
        elif name == "slower_s":
            miles = unit is DistanceUnit.MILES
            shown[name] = number_shown(fact * KM_PER_MILE if miles else fact, words.language, 0)
            shown["each"] = words.say(f"pace-{unit.value}")
        elif name.endswith("_min") or name == "percent":
            shown[name] = number_shown(fact, words.language, 0)
        else:
            shown[name] = int(fact) if float(fact).is_integer() else fact
    return shown


def dose_shown(words: Words, minutes: int | None, km: float | None, unit: DistanceUnit = KM) -> str:
    """A dose in what it is measured in: 40 min; 8 km; 8 km (48 min)."""
    if km is None:
        return words.say("dose-min", minutes=minutes or 0)
    distance = kilometres(words, km, unit)
    if minutes is None:
        return words.say("dose-km", distance=distance)
    return words.say("dose-both", distance=distance, minutes=minutes)


def kilometres(words: Words, km: float, unit: DistanceUnit = KM) -> str:
    """A distance with its unit: 16 km, 9.9 mi."""
    miles = unit is DistanceUnit.MILES
    return words.say(
        f"distance-{unit.value}", distance=number_shown(distance_shown(km, miles), words.language)
    )
