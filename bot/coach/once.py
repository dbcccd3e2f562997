"""What is worked out when it is first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 - it is read as a decorator, like `property`
    """`functools.cached_property` without the lock that Python 3.11 takes each time.

    Of a morning some hundred numbers are asked for this way, and five hundred of a what-if. Two threads may
    both work one out; being pure, they come to the same.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    @overload
    def __get__(self, thing: None, kind: type) -> Self: ...
    @overload
    def __get__(self, thing: object, kind: type) -> T: ...
    def __get__(self, thing: object | None, kind: type) -> Self | T:
        if thing is None:
            return self
        value = self._work_out(thing)
        thing.__dict__[self._name] = value  # found there before this is asked again
        return value
