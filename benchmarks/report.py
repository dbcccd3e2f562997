"""The figures as a table to look at, as Markdown to keep, and as JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.chapters import Ran
from benchmarks.figures import Figure, Goal, Size

HEADS = ("figure", "ours", "beside", "theirs", "ratio", "target", "met")
HOW = (
    "Made by `python -m benchmarks --{size} --markdown docs/performance.md`; "
    "[CONTRIBUTING](../CONTRIBUTING.md) says what it needs. A ratio comes from one run in which the "
    "contenders took turns, and is the median over the rounds; between machines only ratios can be "
    "compared. A target names the floor, against which `--check` holds a run, and behind it the aim. "
    "Before a speed is told, messages, rows and errors were counted; a wrong count gives no figure."
)


def number(value: float) -> str:
    """Three digits that say something: 0.000412, 0.41, 4.12, 412, 41,200."""
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def cells(figure: Figure) -> tuple[str, ...]:
    """The line of one figure, as in HEADS."""
    theirs = "" if figure.theirs is None else f"{number(figure.theirs)} {figure.unit}".strip()
    ratio = "" if figure.theirs is None else number(figure.value)
    goal = figure.goal
    return (
        figure.what,
        f"{number(figure.ours)} {figure.unit}".strip(),
        figure.peer,
        theirs,
        ratio,
        "" if goal is None else _target(goal),
        "" if goal is None else _met(goal, figure.value),
    )


def _target(goal: Goal) -> str:
    sign = "≥" if goal.aim > goal.floor else "≤"
    return f"{goal.key}: {sign} {number(goal.floor)} ({number(goal.aim)})"


def _met(goal: Goal, value: float) -> str:
    if not goal.met(value):
        return "NO"
    return "aim" if goal.reached(value) else "yes"


def show(console: Console, ran: Ran) -> None:
    """Print one chapter."""
    title = f"{ran.title} ({ran.name}, {ran.took_s:.0f} s)"
    if ran.trouble is not None:
        console.print(f"\n{title}\n{ran.trouble}", highlight=False, markup=False)
        return
    table = Table(title=f"\n{title}", title_justify="left", title_style="bold")
    for head in HEADS:
        table.add_column(head, justify="right" if head in ("ours", "theirs", "ratio") else "left")
    for figure in ran.figures:
        table.add_row(*cells(figure))
    console.print(table, highlight=False)


def as_data(
    everything: Sequence[Ran], size: Size, machine: Mapping[str, str], at: datetime
) -> dict[str, Any]:
    """All of it for JSON. `met` is None where a figure has no goal."""
    return {
        "size": size.value,
        "measured_at": at.isoformat(timespec="seconds"),
        "machine": dict(machine),
        "chapters": [
            {
                "name": ran.name,
                "title": ran.title,
                "took_s": round(ran.took_s, 1),
                "trouble": ran.trouble,
                "figures": [_data_of(figure) for figure in ran.figures],
            }
            for ran in everything
        ],
    }


def _data_of(figure: Figure) -> dict[str, Any]:
    goal = figure.goal
    met = None if goal is None else goal.met(figure.value)
    return {**asdict(figure), "met": met}


def as_markdown(everything: Sequence[Ran], size: Size, machine: Mapping[str, str], at: datetime) -> str:
    """A page with the machine and a table for each chapter."""
    on = "; ".join(f"{name} {what}" for name, what in machine.items())
    lines = ["# Performance", "", HOW.format(size=size.value), ""]
    lines += [f"Measured on {at:%Y-%m-%d}, size `{size.value}`, on this machine: {on}."]
    for ran in everything:
        lines += ["", f"## {ran.title}", ""]
        if ran.about:
            lines += [ran.about, ""]
        lines += [ran.trouble] if ran.trouble is not None else _table(ran.figures)
    return "\n".join(lines) + "\n"


def _table(figures: Sequence[Figure]) -> list[str]:
    rows = [f"| {' | '.join(one.replace('|', '/') for one in cells(figure))} |" for figure in figures]
    return [f"| {' | '.join(HEADS)} |", "|---|--:|---|--:|--:|---|---|", *rows]
