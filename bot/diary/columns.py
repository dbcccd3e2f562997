"""Column types: small on disk, exact on the way back. Each refuses what it would have to change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from pydantic import TypeAdapter
from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, String
from sqlalchemy.types import TypeDecorator

from bot.coach.checkin import PainDetail, Trend
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason
from bot.diary.deed_notes import Before
from bot.diary.errors import Unkeepable
from bot.diary.reasons_text import packed, unpacked

BigId = BigInteger().with_variant(Integer(), "sqlite")
"""A number Telegram gave. On SQLite the only spelling that makes a primary key the row's own address."""


NONE = "none"


class _Known(dict[Any, Any]):
    """Values by how they are kept; one that is not among them is read by `read`."""

    def __init__(self, read: Callable[[Any], Any], kept: Iterable[Any]) -> None:
        super().__init__((one, read(one)) for one in kept)
        self._read = read

    def __missing__(self, kept: Any) -> Any:
        return self._read(kept)


class _OfFew(TypeDecorator[Any]):
    """A column of few different values, most of them nothing. A morning with its past reads some hundreds."""

    def few(self) -> Iterable[Any]:
        """What stands there often, besides nothing."""
        return ()

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What it knows beforehand is looked up, which calls no code of ours."""

        def read(value: Any) -> Any:
            return self.process_result_value(value, dialect)

        kept = (self.process_bind_param(one, dialect) for one in self.few())
        return _Known(read, (None, *kept)).__getitem__


class Day(TypeDecorator[date]):
    """A runner's own calendar day, as the integer YYYYMMDD: four bytes, sortable, readable by eye."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            raise Unkeepable("a day was expected, not an instant")
        return value.year * 10_000 + value.month * 100 + value.day

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        return _day(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[int | None], date | None]:
        """The same for a whole column."""
        return _day


@lru_cache(maxsize=4096)
def _day(number: int | None) -> date | None:
    return None if number is None else date(number // 10_000, number // 100 % 100, number % 100)


class Instant(TypeDecorator[datetime]):
    """An aware instant, as whole seconds since 1970 in UTC; fractions are dropped. Comes back in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise Unkeepable("an instant needs a time zone")
        return int(value.timestamp() // 1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value, UTC)


class ClockTime(TypeDecorator[time]):
    """A time on the wall clock in whole minutes, as "HH:MM"."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.second or value.microsecond or value.tzinfo is not None:
            raise Unkeepable("a time on the wall clock is kept in whole minutes and without a zone")
        return f"{value.hour:02}:{value.minute:02}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else time(int(value[:2]), int(value[3:]))


class Name(_OfFew):
    """One member of a StrEnum, as its own text."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def few(self) -> Iterable[Any]:
        """All of them."""
        return self.members

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.members(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.members(value)


class NameOrNone(Name):
    """The same for an enum with a member "none" that most days have: it is kept as the empty text.

    NULL stays what it is everywhere: not known.
    """

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return "" if value == NONE else super().process_bind_param(value, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return self.members(NONE) if value == "" else super().process_result_value(value, dialect)


class Names(_OfFew):
    """A set of members of a StrEnum, as sorted text with commas. The empty set is NULL."""

    impl = String
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: frozenset[StrEnum] | None, dialect: Dialect) -> str | None:
        return ",".join(sorted(value)) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[StrEnum]:
        return _NOTHING if value is None else _names(self.members, value)


_NOTHING: Final[frozenset[StrEnum]] = frozenset()


@lru_cache(maxsize=4096)
def _names(members: type[StrEnum], text: str) -> frozenset[StrEnum]:
    return frozenset(map(members, text.split(",")))


class VerdictName(_OfFew):
    """A verdict by its name: its number says how cautious it is, and that order may change one day."""

    impl = String
    cache_ok = True

    def few(self) -> Iterable[Any]:
        """All of them."""
        return Verdict

    def process_bind_param(self, value: Verdict | None, dialect: Dialect) -> str | None:
        return None if value is None else value.name

    def process_result_value(self, value: str | None, dialect: Dialect) -> Verdict | None:
        return None if value is None else Verdict[value]


class Reasons(TypeDecorator[tuple[Reason, ...]]):
    """Reasons in a few bytes each; see `reasons_text`."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: tuple[Reason, ...] | None, dialect: Dialect) -> bytes | None:
        return None if value is None else packed(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> tuple[Reason, ...] | None:
        return None if value is None else unpacked(value)


class PainText(_OfFew):
    """More about a pain, as a JSON object of what was told: few days have one, and each tells little."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: PainDetail | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        told = {name: one for name, one in asdict(value).items() if one is not None}
        try:
            return json.dumps(told, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        except (ValueError, TypeError):
            raise Unkeepable("what is told about a pain is text, finite numbers and yes or no") from None

    def process_result_value(self, value: str | None, dialect: Dialect) -> PainDetail | None:
        if value is None:
            return None
        told = json.loads(value)
        if "trend" in told:
            told["trend"] = Trend(told["trend"])
        return PainDetail(**told)


class BeforeText(TypeDecorator[Before]):
    """How things stood before a deed, as a JSON object of what it touched."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Before | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        told = _before().dump_python(value, mode="json", exclude_defaults=True)
        try:
            return json.dumps(told, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        except ValueError:
            raise Unkeepable("how things stood before a deed is told in finite numbers") from None

    def process_result_value(self, value: str | None, dialect: Dialect) -> Before | None:
        return None if value is None else _before().validate_json(value)


@lru_cache(maxsize=1)
def _before() -> TypeAdapter[Before]:
    """Made when first needed: a start does not wait for it."""
    return TypeAdapter(Before)
