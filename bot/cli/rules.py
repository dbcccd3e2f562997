"""`freshlegs rules`: the rulebook, explained by itself."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from bot.coach.explained import Explained

WIDEST = 100
"""Columns of running text: longer lines are hard to read."""


def rules(
    id: Annotated[  # noqa: A002 - the name of the argument in the public form of the command
        str | None,
        typer.Argument(metavar="ID", help="A rule, or a reason's code; capitals do not matter."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each rule.")] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="The whole page that is docs/rules.md.")
    ] = False,
) -> None:
    """Show the rulebook: all rules, or one with its reasons, numbers and sources."""
    from bot.coach.advisor import RULEBOOK, RULEBOOK_VERSION
    from bot.coach.explained import asked_for, explain_all

    everything = explain_all(RULEBOOK)
    if markdown:
        if as_json or id is not None:
            end("--markdown prints the whole page; it goes with neither an ID nor --json.", BAD_INPUT)
        from bot.cli.rules_page import page

        typer.echo(page(everything, RULEBOOK_VERSION), nl=False)
        return
    chosen = everything if id is None else asked_for(id, everything)
    if not chosen:
        end(_unknown(id or "", everything), BAD_INPUT)
    if as_json:
        for one in chosen:
            typer.echo(_line(one, RULEBOOK_VERSION))
    elif id is None:
        _print_table(chosen)
    else:
        _print_each(chosen)


def _unknown(asked: str, rules: Sequence[Explained]) -> str:
    from bot.coach.explained import nearest_to

    near = nearest_to(asked, rules)
    hint = f"the nearest: {', '.join(near)}" if near else "`freshlegs rules` lists them all"
    return f"{asked!r} is neither a rule nor a reason; {hint}."


def _line(one: Explained, version: str) -> str:
    import json

    return json.dumps(
        {
            "id": one.id,
            "step": one.step,
            "title": one.title,
            "looks_at": one.looks_at,
            "why": one.why,
            "limits": one.limits,
            "grade": one.grade.value,
            "thresholds": [
                {
                    "name": named.name,
                    "value": named.threshold.value,
                    "unit": named.threshold.unit,
                    "source": named.threshold.source.id,
                    "note": named.threshold.note,
                }
                for named in one.thresholds
            ],
            "sources": [
                {"id": source.id, "citation": source.citation, "doi": source.doi, "read": source.read}
                for source in one.sources
            ],
            "seeds": [claim.id for claim in one.claims],
            "codes": list(one.codes),
            "verdicts": [verdict.name for verdict in one.verdicts],
            "version": version,
        }
    )


def _console() -> Console:
    from rich.console import Console

    # markup off: a citation may hold brackets, which would be taken for a style
    return Console(highlight=False, markup=False, emoji=False)


def _print_table(rules: Sequence[Explained]) -> None:
    from rich.table import Table

    table = Table("step", "rule", "grade", "title", box=None, pad_edge=False, header_style="bold")
    table.columns[0].justify = "right"
    for column in table.columns[:3]:
        column.no_wrap = True
    for one in rules:
        table.add_row(f"{one.step:g}", one.id, one.grade.value, one.title)
    _console().print(table)


def _print_each(rules: Sequence[Explained]) -> None:
    from rich.text import Text

    console = _console()
    width = min(console.width, WIDEST)
    for one in rules:
        console.print(Text(one.id, "bold"), f"(step {one.step:g})")
        console.print(fill(one.title, width), soft_wrap=True)
        for heading, paragraphs in _paragraphs(one):
            console.print()
            console.print(Text(heading, "bold"))
            for paragraph in paragraphs:
                hanging = "    " if len(paragraphs) > 1 else "  "
                # a DOI broken at its hyphen could not be copied
                lines = fill(
                    paragraph,
                    width,
                    initial_indent="  ",
                    subsequent_indent=hanging,
                    break_on_hyphens=False,
                    break_long_words=False,
                )
                console.print(lines, soft_wrap=True)
        if one is not rules[-1]:
            console.print()
            console.rule()


def _paragraphs(one: Explained) -> Iterator[tuple[str, list[str]]]:
    """What stands below each heading."""
    from bot.coach.explained import READ

    for heading, text in (("What it looks at", one.looks_at), ("Why", one.why), ("Limits", one.limits)):
        yield heading, [text[:1].upper() + text[1:]]
    yield "Votes for", [" or ".join(verdict.name for verdict in one.verdicts) or "nothing of its own"]
    yield "Reasons it can give", [", ".join(one.codes) or "none of its own"]
    yield "Evidence", [f"{one.grade.value}: {one.evidence}"]
    if one.thresholds:
        numbers = [(named.threshold, named.threshold.source.name) for named in one.thresholds]
        yield "Numbers", [f"{it.value:g} {it.unit}: {it.note} [{source}]" for it, source in numbers]
    if one.claims:
        yield "Claims of the articles", [f"{claim.id}: {claim.gist}" for claim in one.claims]
    yield (
        "Sources, and how much of each was read",
        [
            f"{source.citation}{f', doi:{source.doi}' if source.doi else ''} [{READ[source.read]}]"
            for source in one.sources
        ],
    )
