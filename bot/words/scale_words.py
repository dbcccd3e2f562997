"""The names and words of a scale as check_in.toml lists them: "legs", "heavy", "like lead".

What stands under "rare" is read as it is written: no slip of the finger is taken for one of these, for they
are many, and other words lie near them ("mint" and "mind").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

VALUES: Final = (1, 2, 3, 4, 5)
_SCALES: Final = ("legs", "mood", "sleep", "pulse")


def names_of(table: Mapping[str, Any]) -> tuple[str, ...]:
    """What the answer is called, with its rare names."""
    return (*table["names"], *table.get("rare", {}).get("names", ()))


def words_for(table: Mapping[str, Any], value: int) -> tuple[str, ...]:
    """The words of the scale that mean this value, 1 (worst) to 5 (best)."""
    return (*table[str(value)], *table.get("rare", {}).get(str(value), ()))


def value_of(table: Mapping[str, Any]) -> dict[str, float]:
    """The value of each word of the scale."""
    return {word: float(value) for value in VALUES for word in words_for(table, value)}


def taught(table: Mapping[str, Any]) -> Iterable[str]:
    """The words that a slip of the finger may have been meant as."""
    for name in _SCALES:
        phrases = (phrase for which in ("names", *map(str, VALUES)) for phrase in table[name].get(which, ()))
        yield from (word for phrase in phrases for word in phrase.split())
    yield from table.get("spelling", {}).get("meant", ())
