"""What a soak has to say: a line a minute, and at the end how it was."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.soak.measures import FLAT_WITHIN, growth, quantile


@dataclass(frozen=True)
class Minute:
    """One stretch of the run, a minute long unless the run is short."""

    seconds: float
    answered_s: Sequence[tuple[str, float]]
    lag_s: Sequence[float]
    memory_mib: float | None
    processor_s: float | None
    errors: int


@dataclass
class Soaked:
    """The whole run."""

    minutes: list[Minute] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """Samples of the resident memory, evenly spaced; empty where it cannot be read."""
    done: int = 0
    """What people did."""
    nobody_free: int = 0
    unanswered: Mapping[str, int] = field(default_factory=dict)
    """How many of each kind never got an answer, what fell due and was not said among them."""
    warnings: Mapping[str, int] = field(default_factory=dict)
    """How often each was logged; they are told and not judged."""
    errors: list[str] = field(default_factory=list)
    """Lines of the bot's log at level error."""

    def troubles(self, *, judge_memory: bool) -> list[str]:
        """Why this run does not pass; how fast it was is no reason."""
        grown = growth(self.memory) if judge_memory else None
        return [
            *(f"{count} × {kind}: never answered" for kind, count in self.unanswered.items()),
            *(f"error in the log: {line}" for line in self.errors),
            *(
                [f"the memory is not flat: {grown:+.1%}"]
                if grown is not None and abs(grown) > FLAT_WITHIN
                else []
            ),
        ]


HEADING = (
    "minute  answered/s  p50 ms  p99 ms  due: said  p50 s  p99 s"
    "  memory MiB  processor  machine's load  errors"
)


def minute_told(number: int, minute: Minute) -> str:
    """One line of the table."""
    took = [1000 * seconds for _, seconds in minute.answered_s]
    busy = None if minute.processor_s is None else 100 * minute.processor_s / minute.seconds
    cells = (
        f"{number:6}",
        f"{len(took) / minute.seconds:10.1f}",
        f"{_shown(quantile(took, 0.5)):>6}",
        f"{_shown(quantile(took, 0.99)):>6}",
        f"{len(minute.lag_s):9}",
        f"{_shown(quantile(minute.lag_s, 0.5), 1):>5}",
        f"{_shown(quantile(minute.lag_s, 0.99), 1):>5}",
        f"{_shown(minute.memory_mib, 1):>10}",
        f"{_shown(busy):>7} %",
        f"{os.getloadavg()[0]:14.1f}",
        f"{minute.errors:6}",
    )
    return "  ".join(cells)


def whole_told(soaked: Soaked) -> Iterator[str]:
    """How long each kind took, and what else there is to say about the whole run."""
    answered = [one for minute in soaked.minutes for one in minute.answered_s]
    yield f"{'kind':14} {'answered':>8}  p50 ms  p99 ms  longest ms"
    for kind in sorted({kind for kind, _ in answered}):
        yield _kind_told(kind, [1000 * seconds for one, seconds in answered if one == kind])
    yield _kind_told("all", [1000 * seconds for _, seconds in answered])
    lag = [seconds for minute in soaked.minutes for seconds in minute.lag_s]
    late, latest = (_shown(quantile(lag, share), 1) for share in (0.99, 1))
    yield f"said of what fell due: {len(lag)}; 99 of 100 within {late} s, all within {latest} s"
    yield f"done: {soaked.done}, of which {soaked.nobody_free} times nothing, for nobody was free"
    grown = growth(soaked.memory)
    flat = "not measured" if grown is None else f"{grown:+.2%} from the middle third to the last"
    yield f"memory: {flat}; errors logged: {len(soaked.errors)}"
    warned = (f"{times} × {what}" for what, times in soaked.warnings.items())
    yield f"warnings logged: {', '.join(warned) or 'none'}"


def _kind_told(kind: str, took: Sequence[float]) -> str:
    middle, late, longest = (_shown(quantile(took, share)) for share in (0.5, 0.99, 1))
    return f"{kind:14} {len(took):8}  {middle:>6}  {late:>6}  {longest:>10}"


def _shown(value: float | None, digits: int = 0) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
