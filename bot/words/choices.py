"""A setting that is chosen from a few, typed instead of tapped."""

from __future__ import annotations

import re

from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.words.numbers import Expected, NotUnderstood
from bot.words.words import Words

_SHORT = {
    "bike": CrossOption.CYCLING,
    "biking": CrossOption.CYCLING,
    "swim": CrossOption.SWIMMING,
    "aqua jogging": CrossOption.AQUA_JOGGING,
    "cross trainer": CrossOption.ELLIPTICAL,
    "hike": CrossOption.HIKING,
    "core": CrossOption.CORE,
    "walk": CrossOption.WALKING,
}
_YES, _NO = frozenset({"yes", "y", "yep", "yeah"}), frozenset({"no", "n", "nope"})


def choice_of(
    words: Words, setting: str, text: str
) -> AthleteLevel | DistanceUnit | bool | frozenset[CrossOption]:
    """The choice meant by `text` for the setting of that name. Raises NotUnderstood."""
    said = " ".join(text.lower().split()).strip(" .!")
    match setting:
        case "level":
            named = {words.say(f"value-level-{level}").lower(): level for level in AthleteLevel}
            if said in named:
                return named[said]
        case "unit":
            units = {words.say(f"value-unit-{unit}").lower(): unit for unit in DistanceUnit}
            units |= {"kilometres": DistanceUnit.KM, "kilometers": DistanceUnit.KM, "mi": DistanceUnit.MILES}
            if said in units:
                return units[said]
        case "cross":
            return _sports(words, said, text)
        case _ if said in _YES | _NO:
            return said in _YES
    raise NotUnderstood(text, Expected.RATING)


def _sports(words: Words, said: str, text: str) -> frozenset[CrossOption]:
    """Every part between commas and "and" must name a sport; "none" names none."""
    if said in _NO | {"none", "nothing"}:
        return frozenset()
    named = {words.say(f"sport-{sport}").lower(): sport for sport in CrossOption} | _SHORT
    parts = [part.strip() for part in re.split(r",|&|\band\b|\bor\b", said) if part.strip()]
    if not parts or any(part not in named for part in parts):
        raise NotUnderstood(text, Expected.RATING)
    return frozenset(named[part] for part in parts)
