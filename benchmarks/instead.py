"""Another function in the place of one of the bot's."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def instead_of(function: Callable[..., Any], other: Callable[..., Any]) -> Iterator[None]:
    """Every module that knows the function, or comes to know it meanwhile, gets the other one."""
    name = function.__name__
    known = [one for one in list(sys.modules.values()) if vars(one).get(name) is function]
    for module in known:
        setattr(module, name, other)
    try:
        yield
    finally:
        for module in known:
            setattr(module, name, function)
