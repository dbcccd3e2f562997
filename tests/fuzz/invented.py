"""Any object of the Bot API, invented from the signature of the class that PTB reads it into.

So a field or a kind of update that comes with a newer PTB is invented as well, without anybody listing it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from inspect import Parameter, signature
from random import Random
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import telegram
from telegram import TelegramObject

Json = dict[str, object]

DEEPEST = 3
"""Below this an object gets only what it cannot be without."""
NUMBERS = (0, 1, 2, 7, 59, 512, 4096, -1, -(10**6), 2**31 - 1, 2**53)
INSISTED_ON = frozenset(
    {"option_persistent_ids", "persistent_id", "allows_revoting", "members_only", "can_react_to_messages"}
)
"""Fields PTB's signatures give a default to, and which it refuses to be without all the same."""
OUT_OF_USE = frozenset({"api_kwargs", "correct_option_id"})
"""Parameters that are no fields, or that PTB warns of."""
_FAMILY_BY = ("type", "status", "source")
"""The field by which PTB tells the members of a family of classes apart."""


@dataclass(frozen=True)
class Field:
    """One field of an object, as JSON names it."""

    name: str
    hint: Any
    required: bool


@lru_cache(maxsize=512)
def fields_of(kind: type) -> tuple[Field, ...]:
    """Every field of the class, in the order of its signature."""
    hints = get_type_hints(vars(kind)["__init__"], localns=vars(telegram))
    return tuple(
        Field(
            "from" if name == "from_user" else name.rstrip("_"),
            hints[name],
            one.default is Parameter.empty or name in INSISTED_ON,
        )
        for name, one in signature(kind).parameters.items()
        if name not in OUT_OF_USE and one.kind is not Parameter.VAR_KEYWORD
    )


@lru_cache(maxsize=512)
def members_of(kind: type) -> tuple[tuple[type, Json], ...]:
    """The classes PTB may make of this one, each with the field that says so; only itself for most."""
    below: list[type] = type.__subclasses__(kind)
    members = [one for one in below if one.__module__.startswith("telegram.")]
    names = [one.name for one in fields_of(kind)]
    told_by = next((name for name in _FAMILY_BY if name in names), None)
    if not members or told_by is None:
        return ((kind, {}),)
    return tuple((one, {told_by: str(getattr(kind, _constant(kind, one)))}) for one in members)


def _constant(family: type, member: type) -> str:
    """MessageOriginHiddenUser of MessageOrigin → HIDDEN_USER."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", member.__name__.removeprefix(family.__name__)).upper()


@dataclass(frozen=True)
class Inventor:
    """Invents objects: `known` makes those that must fit the rest of the world, such as people and chats."""

    chance: Random
    text: Callable[[], str]
    now: Callable[[], datetime]
    known: Mapping[type, Callable[[], Json]]

    def of(self, kind: type, *, optional: float = 0.25, depth: int = 0) -> Json:
        """One such object; each field it can be without comes along with the chance `optional`."""
        if kind in self.known:
            return self.known[kind]()
        member, told = self.chance.choice(members_of(kind))
        likely = optional if depth < DEEPEST else 0.0
        invented: Json = {
            field.name: self.value(field.hint, depth)
            for field in fields_of(member)
            if field.name not in told and (field.required or self.chance.random() < likely)
        }
        return invented | told

    def some(self, kind: type, names: Sequence[str]) -> Json:
        """These fields of such an object, and no other."""
        hints = {field.name: field.hint for field in fields_of(kind)}
        return {name: self.value(hints[name], 1) for name in names}

    def value(self, hint: Any, depth: int) -> object:
        """Anything of that type, in JSON."""
        origin = get_origin(hint)
        if origin in (Union, UnionType):
            kinds = [one for one in get_args(hint) if one is not NoneType]
            return self.value(timedelta if timedelta in kinds else self.chance.choice(kinds), depth)
        if origin is Literal:
            return self.chance.choice(get_args(hint))
        if origin is not None and issubclass(origin, Sequence):
            return [self.value(get_args(hint)[0], depth + 1) for _ in range(self.chance.randrange(3))]
        if not isinstance(hint, type):
            return self.text()
        if issubclass(hint, TelegramObject):
            return self.of(hint, depth=depth + 1)
        return self._simple(hint)

    def _simple(self, hint: type) -> object:
        if issubclass(hint, Enum):
            return self.chance.choice(list(hint)).value
        if issubclass(hint, bool):
            return self.chance.random() < 0.5
        if issubclass(hint, datetime):
            return int((self.now() - timedelta(seconds=self.chance.randrange(10**7))).timestamp())
        if issubclass(hint, timedelta):
            return self.chance.choice((0, 1, 600, 10**7))
        if issubclass(hint, int):
            return self.chance.choice(NUMBERS)
        if issubclass(hint, float):
            return self.chance.uniform(-180, 180)
        return self.text()
