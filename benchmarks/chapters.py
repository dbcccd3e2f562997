"""Which chapters there are, and running them one after the other."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from time import perf_counter
from typing import cast

from benchmarks.figures import Chapter, Figure, Miscounted, Size

TITLES = {
    "updates": "Check-in taps",
    "sends": "Messages sent",
    "waves": "The morning wave",
    "scheduling": "The schedule",
    "storage": "Storage",
    "advisor": "The advisor",
    "weekly": "The weekly summary",
    "process": "Start, memory, size",
}
"""The chapters in their order. Each is the module of its name, with a function `figures`."""

MISSING = (
    "{module} is not installed here, and this chapter is measured beside it or with it. "
    "Install what the benchmarks need with: pip install '.[bench,test]'"
)


@dataclass(frozen=True)
class Ran:
    """What came of one chapter."""

    name: str
    title: str
    about: str
    """How it was measured: what the chapter's own module says of itself."""
    figures: Sequence[Figure]
    took_s: float
    trouble: str | None = None
    """Why it has no figures; None: it has."""

    @property
    def kept(self) -> bool:
        """Whether it was measured, and no floor is missed."""
        return self.trouble is None and all(
            figure.goal is None or figure.goal.met(figure.value) for figure in self.figures
        )


def chapters(only: Sequence[str] = ()) -> Mapping[str, Callable[[], Chapter]]:
    """What loads each chapter, by its name; `only` these, or all. Nothing is imported before that.

    A chapter may need a peer that is not installed.
    """
    return {name: partial(_load, name) for name in TITLES if not only or name in only}


def _load(name: str) -> Chapter:
    return cast(Chapter, import_module(f"benchmarks.{name}").figures)


def run_all(loads: Mapping[str, Callable[[], Chapter]], size: Size) -> Iterator[Ran]:
    """Run each chapter. One that cannot be run is told of, and the next one follows."""
    for name, load in loads.items():
        gc.collect()  # what one chapter leaves behind is not tidied up in another's time
        began = perf_counter()
        about, trouble = "", None
        figures: Sequence[Figure] = ()
        try:
            chapter = load()
            about = _about(chapter)
            figures = chapter(size)
        except ModuleNotFoundError as missing:
            if missing.name is None or missing.name.partition(".")[0] in ("benchmarks", "bot"):
                raise
            trouble = MISSING.format(module=missing.name)
        except Miscounted as error:
            trouble = f"The work was not done as asked, so there is no figure: {error}"
        yield Ran(name, TITLES.get(name, name), about, figures, perf_counter() - began, trouble)


def _about(chapter: Chapter) -> str:
    """What its module's docstring says, the commands left out."""
    told = (inspect.getmodule(chapter) or chapter).__doc__ or ""
    paragraphs = [" ".join(one.split()) for one in told.split("\n\n")]
    return "\n\n".join(one for one in paragraphs if not one.startswith("python -m "))
