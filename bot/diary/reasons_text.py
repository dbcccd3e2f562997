"""How the reasons of one day are written: a JSON list without its brackets, deflated against the vocabulary.

Each reason is its shape (code, weight, names of the facts, with spaces between) and then the facts' values:
`"SLEEP_DEBT 3 debt_h need_h",1.5,8`. With the shape in the vocabulary that is some eight bytes instead of
fifty, and a year of advice is a dozen kilobytes instead of seventy.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence

from bot.coach.rulebook import Fact, Reason, Weight
from bot.diary.errors import Unkeepable
from bot.diary.vocabulary import VOCABULARY

DECIMALS = 3
"""Numbers are kept to this many; nothing a runner reads has more."""
MOST_BYTES = 100_000
"""Of text; a day's reasons have some hundreds."""
_EDITION = max(VOCABULARY)
_RAW = -15
"""Deflate without header and checksum: the database has its own."""


def packed(reasons: tuple[Reason, ...]) -> bytes:
    """One byte for the edition of the vocabulary, then the text. Raises Unkeepable."""
    told: list[Fact] = []
    for reason in reasons:
        shape = (reason.code, str(int(reason.weight)), *reason.facts)
        if any(not word or word.split() != [word] for word in shape):
            raise Unkeepable("codes and names of facts are single words")
        told.append(" ".join(shape))
        told += map(_shortened, reason.facts.values())
    try:
        return deflated(told)
    except (ValueError, TypeError):
        raise Unkeepable("a fact is a finite number or a text") from None


def unpacked(data: bytes) -> tuple[Reason, ...]:
    """The reasons again. Raises LookupError, ValueError or zlib.error for what `packed` never wrote."""
    return reasons_of(inflated(data))


def reasons_of(written: Sequence[Fact]) -> tuple[Reason, ...]:
    """The reasons of the list that `inflated` gives."""
    told = iter(written)
    reasons = []
    for shape in told:
        code, weight, *names = str(shape).split()
        reasons.append(Reason(code, {name: next(told) for name in names}, Weight(int(weight))))
    return tuple(reasons)


def deflated(told: Sequence[Fact]) -> bytes:
    """Shapes and values as they stand in the database. Raises ValueError or TypeError."""
    text = json.dumps(told, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    deflate = zlib.compressobj(9, zlib.DEFLATED, _RAW, zdict=VOCABULARY[_EDITION])
    return bytes([_EDITION]) + deflate.compress(text[1:-1].encode()) + deflate.flush()


def inflated(data: bytes) -> list[Fact]:
    """Shapes and values again. Raises LookupError, ValueError or zlib.error."""
    inflate = zlib.decompressobj(_RAW, zdict=VOCABULARY[data[0]])
    text = inflate.decompress(data[1:], MOST_BYTES)
    if inflate.unconsumed_tail:
        raise ValueError("reasons are longer than any")
    told: list[Fact] = json.loads(b"[" + text + b"]")
    return told


def _shortened(fact: Fact) -> Fact:
    """Rounded, and a whole number without its decimal point: equal, and two bytes shorter."""
    if not isinstance(fact, float):
        return fact
    fact = round(fact, DECIMALS)
    return int(fact) if fact.is_integer() else fact
