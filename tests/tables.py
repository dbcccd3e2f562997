"""Long tables in one test: hundreds of rows would else cost more in bookkeeping than in being looked at."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable

Judge = Callable[..., None]


def every_row(names: str, rows: Iterable[object]) -> Callable[[Judge], Callable[[], None]]:
    """Hold the test against every row; what fails is told together, each with its row.

    `names`: the test's parameters, with spaces between; a row for several of them is a tuple.
    """
    named = names.split()

    def over(judge: Judge) -> Callable[[], None]:
        def all_rows() -> None:
            wrong = []
            for row in rows:
                values = (row,) if len(named) == 1 else row
                try:
                    judge(**dict(zip(named, values, strict=True)))  # type: ignore[call-overload]
                except AssertionError as failed:
                    wrong.append(f"{row!r}\n{failed}")
            assert not wrong, f"{len(wrong)} rows:\n\n" + "\n\n".join(wrong)

        assert set(named) == set(inspect.signature(judge).parameters)
        all_rows.__name__, all_rows.__doc__ = judge.__name__, judge.__doc__
        all_rows.__module__ = judge.__module__
        return all_rows

    return over
