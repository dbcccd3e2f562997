"""The receipt of an advice: a short mark of everything it was made of.

Kept beside the advice, and without any of the answers in it, it tells later whether all of that still stands:
then the same rulebook must come to the same advice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter, getitem
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

from bot.coach.advisor import Advice
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.runner import Runner
from bot.coach.season import Season

BYTES: Final = 8
"""Two different mornings share a mark once in 2 to the power of 64."""

JUDGED_BY: Final = frozenset(
    {
        "level",
        "usual_easy_min",
        "usual_week_km",
        "cross_options",
        "sleep_need_h",
        "longest_run_km",
        "pulse_medicine",
        "injured_now",
    }
)
"""The settings that an advice can depend on. When the bot speaks, and how, is none of its business."""

LEFT_OUT: Final[dict[type, frozenset[str]]] = {
    Runner: frozenset(field.name for field in fields(Runner)) - JUDGED_BY,
    CheckIn: frozenset({"skipped"}),  # a value left out is none, however it was left out
    Season: frozenset({"coming", "moved_here"}),  # where a session may go is asked anew each time it is told
}
"""Fields that change no verdict, no reason and no dose."""


def mark_of(morning: Morning) -> bytes:
    """Eight bytes that are the same for the same answers, past, plan, season and settings, and for no others.

    The same in every process and on every machine, from whichever database the morning was read. A field
    that says what is assumed without it leaves no trace, so one that a later version adds changes no mark.
    """
    return blake2b(_spelled(morning).encode(), digest_size=BYTES).digest()


class Standing(StrEnum):
    """What has become of an advice that was given, once it has been worked out again."""

    SAME = "same"
    """Everything it rested on still stands, and leads to it again."""
    NEWER_RULES = "newer_rules"
    """Everything it rested on still stands; it was given by another rulebook than today's."""
    CORRECTED = "corrected"
    """Something it rested on has been told otherwise since."""
    UNKNOWN = "unknown"
    """It was kept without a mark, as older versions did."""
    BROKEN = "broken"
    """The same mark and the same rulebook, and yet another advice. There is no such thing but as a fault."""


@dataclass(frozen=True)
class Given:
    """What was kept of an advice. `mark` None: it has none. `minutes` None: none were prescribed."""

    verdict: Verdict
    codes: Sequence[str]
    minutes: float | None
    rulebook_version: str
    mark: bytes | None


def standing_of(given: Given, morning: Morning, again: Advice) -> Standing:
    """Where that advice stands. `again` is today's for the same morning, as far as it is known now."""
    if given.mark is None or len(given.mark) != BYTES:
        return Standing.UNKNOWN
    if given.mark != mark_of(morning):
        return Standing.CORRECTED
    if given.rulebook_version != again.rulebook_version:
        return Standing.NEWER_RULES
    return Standing.SAME if is_alike(given, again) else Standing.BROKEN


def is_alike(given: Given, again: Advice) -> bool:
    """The same verdict, for the same reasons, with the same dose."""
    codes = [reason.code for reason in again.reasons]
    same_dose = given.minutes == again.prescription.minutes
    return given.verdict is again.verdict and list(given.codes) == codes and same_dose


_NOTHING: Final = "()"
"""How something is spelled of which nothing is told."""
_KEPT: Final = 1024
"""So many spellings are kept of one field, for all runners together."""


def _spelled(thing: Any) -> str:
    """One spelling for each value. Raises TypeError for a kind that has none."""
    return _speller(thing.__class__)(thing)


@lru_cache(maxsize=256)
def _speller(kind: type) -> Callable[[Any], str]:
    """How values of that kind are spelled: a morning holds some thousand values of some twenty kinds."""
    if kind is NoneType:
        return lambda _: "?"
    if issubclass(kind, Enum):
        members = {member: _spelled(member.value) for member in kind}
        return members.__getitem__
    if issubclass(kind, bool):
        return lambda thing: "yes" if thing else "no"
    if issubclass(kind, int | float):
        return lambda thing: repr(float(thing) + 0.0)  # 4 and 4.0 are one value, and so are 0 and -0
    if issubclass(kind, str):
        return ascii
    if issubclass(kind, date):
        return kind.isoformat
    if issubclass(kind, tuple):
        return lambda thing: f"[{','.join(map(_spelled, thing))}]"
    if issubclass(kind, frozenset):
        return lambda thing: f"{{{','.join(sorted(map(_spelled, thing)))}}}"
    if is_dataclass(kind):
        return _dataclass_speller(kind)
    raise TypeError(f"{kind.__name__} has no spelling")


def _dataclass_speller(kind: type) -> Callable[[Any], str]:
    """Each field that says more than its default, with its name, in the order of the alphabet."""
    left_out, hints = LEFT_OUT.get(kind, frozenset()), get_type_hints(kind)
    told = sorted((field for field in fields(kind) if field.name not in left_out), key=attrgetter("name"))
    spellings = [(_Kept if _is_plain(hints[field.name]) else _Field)(field) for field in told]
    values_of = attrgetter(*(field.name for field in told))  # of two fields and more: a tuple

    def spelled(thing: Any) -> str:
        return f"({''.join(map(getitem, spellings, values_of(thing)))[:-1]})"

    return spelled


class _Field:
    """What a field adds to the spelling of its thing, by its value: nothing, where that is assumed anyway."""

    def __init__(self, field: Field[Any]) -> None:
        self._name = field.name
        # No default is made anew for each: all of them are frozen.
        self._assumed = None if field.default is MISSING else field.default
        self._idle = (_spelled(self._assumed), _NOTHING)

    def __getitem__(self, value: Any) -> str:
        if value is self._assumed:
            return ""
        text = _speller(value.__class__)(value)
        return "" if text in self._idle else f"{self._name}={text},"


class _Kept(dict[Any, str]):
    """The same of a field whose values are few: most of a thousand were spelled on another morning."""

    def __init__(self, field: Field[Any]) -> None:
        super().__init__()
        self._spelling = _Field(field)

    def __missing__(self, value: Any) -> str:
        if len(self) >= _KEPT:
            self.clear()
        text = self[value] = self._spelling[value]
        return text


def _is_plain(hint: Any) -> bool:
    """Whether a field holds ratings, measures, days and members of scales, and nothing made of such.

    No words of a runner's own either: those are no matter for keeping.
    """
    kinds = get_args(hint) or (hint,)
    return not any(kind is str or is_dataclass(kind) or get_origin(kind) is tuple for kind in kinds)
