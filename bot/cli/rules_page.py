"""The page docs/rules.md, made from the rulebook itself; a test says when it is stale."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Sequence
from types import ModuleType

import bot.coach
from bot.coach.claims import CLAIMS, CONFLICTS, Claim, Place
from bot.coach.explained import GRADES, READ, Explained
from bot.coach.rulebook import Grade
from bot.coach.sources import BIBLIOGRAPHY, Source
from bot.coach.threshold import Threshold

COMMAND = "freshlegs rules --markdown > docs/rules.md"
"""What makes the page anew."""

INTRODUCTION = """\
# The rulebook

Rulebook {version}, {rules} rules. The rulebook itself makes this page, with `{command}`; to change the
page, change a rule. `freshlegs rules ID` shows one rule in a terminal, `freshlegs rules --json` gives all
of them to a program.

## How an advice comes about

Each morning every rule looks at the morning's answers, the plan and the days before. A rule whose
measurement is missing stays silent; what is not known is read neither as zero, nor as good, nor as bad.

A rule that holds gives reasons, and it may cast a vote: a verdict and, where given, caps on minutes, on
kilometres, on the share of the planned session and on the effort (RPE, 0 to 10).

- **The most cautious verdict wins**: REST before CROSS_TRAIN before EASY before RUN.
- **The smallest dose wins**: the least of the plan and of all caps, each kind for itself. Nothing is ever
  added to the plan.
- **Nothing is pre-empted.** A rule can only ask for more caution. So a worse answer never leads to a harder
  day, and no rule can undo what a safety rule said.
- The **step** of a rule is its place in the order: among the rules that voted for the winning verdict, the
  lowest step gives the headline.
- Where no rule votes, the plan stands. Without today's check-in no run is advised that is harder than easy.
  On the day of a race only danger, illness and pain have a vote.

The heart of it is the readiness table (the rules called READINESS): it counts how many signals are amber
and how many are red. The rules about legs, sleep, mood and pulse say what those signals are; a signal alone
rarely votes.

What is left out on purpose: a score out of 100, the ratio of acute to chronic load, a diagnosis, and every
number of which nobody can say where it comes from.

## How good the evidence is

| grade | the rule rests on |
|---|---|
{grades}

A number names its own source, which is often weaker than the evidence for the rule: that short nights cost
performance was measured, that the line is drawn at five hours was chosen. The bibliography says of every
source how much of it was read; a number that is remembered and not read says so.
"""


def page(rules: Sequence[Explained], version: str) -> str:
    """The whole page, in Markdown, ending with a line feed."""
    grades = "\n".join(f"| {grade.value} | {GRADES[grade]} |" for grade in Grade)
    introduction = INTRODUCTION.format(version=version, rules=len(rules), command=COMMAND, grades=grades)
    parts = (
        introduction.rstrip("\n"),
        "\n".join(_contents(rules)),
        "## The rules, one by one",
        *("\n".join(_section(rule)) for rule in rules),
        "\n".join(_codes(rules)),
        "\n".join(_other_numbers(rules)),
        "\n".join(_bibliography()),
        "\n".join(_claims(rules)),
    )
    return "\n\n".join(parts) + "\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _table(*heads: str) -> tuple[str, str]:
    return _row(*heads), "|" + "---|" * len(heads)


def _link(rule: str) -> str:
    return f"[{rule}](#{rule.lower()})"


def _contents(rules: Sequence[Explained]) -> Iterator[str]:
    yield "## All rules"
    yield ""
    yield from _table("step", "rule", "grade", "what it is about")
    for rule in rules:
        yield _row(f"{rule.step:g}", _link(rule.id), rule.grade.value, rule.title)


def _section(rule: Explained) -> Iterator[str]:
    yield f"### {rule.id}"
    yield ""
    title = rule.title if rule.title.endswith("?") else f"{rule.title}."
    yield f"**{title}** Step {rule.step:g}; evidence {rule.grade.value} ({rule.evidence}). {votes(rule)}."
    for heading, text in (("What it looks at", rule.looks_at), ("Why", rule.why), ("Limits", rule.limits)):
        yield ""
        yield f"**{heading}:** {text}"
    if rule.thresholds:
        yield ""
        yield from _table("number", "what it means", "from", "name")
        for named in rule.thresholds:
            yield _number(named.threshold, named.name)
    yield ""
    yield f"Reasons: {', '.join(f'`{code}`' for code in rule.codes) or 'none of its own'}."
    if rule.claims:
        yield ""
        yield "Claims of the articles:"
        yield ""
        yield from (f"- {claim.id}: {claim.gist}" for claim in rule.claims)
    yield ""
    yield f"Sources: {'; '.join(_cited(source) for source in rule.sources)}."


def votes(rule: Explained) -> str:
    """What a rule can ask for, without a full stop."""
    names = [verdict.name for verdict in rule.verdicts]
    return f"Can vote for {' or '.join(names)}" if names else "Casts no vote"


def _number(threshold: Threshold, name: str | None) -> str:
    number = f"{threshold.value:g} {threshold.unit}"
    return _row(number, threshold.note, threshold.source.name, f"`{name}`" if name else "")


def _cited(source: Source) -> str:
    return f"[{source.name}](https://doi.org/{source.doi})" if source.doi else source.name


def _codes(rules: Sequence[Explained]) -> Iterator[str]:
    yield "## All reasons"
    yield ""
    yield "Codes are kept in diaries and never change their name; `freshlegs rules CODE` explains one."
    yield ""
    yield from _table("reason", "given by")
    for code in sorted({code for rule in rules for code in rule.codes}):
        yield _row(f"`{code}`", ", ".join(_link(rule.id) for rule in rules if code in rule.codes))


def _other_numbers(rules: Sequence[Explained]) -> Iterator[str]:
    told = {id(named.threshold) for rule in rules for named in rule.thresholds}
    yield "## Numbers beside the rules"
    yield ""
    yield "What the baselines, the weekly summary and everything else in the coach use, and no rule lists."
    yield ""
    yield from _table("number", "what it means", "from", "name")
    for module in pkgutil.walk_packages(bot.coach.__path__, "bot.coach."):
        yield from (
            _number(threshold, f"{module.name.removeprefix('bot.coach.')}.{name}")
            for name, threshold in _numbers_of(importlib.import_module(module.name))
            if id(threshold) not in told
        )


def _numbers_of(module: ModuleType) -> Iterator[tuple[str, Threshold]]:
    """The thresholds a module chose itself, in the order of the alphabet; not those it imports."""
    text = inspect.getsource(module)
    for name, value in sorted(vars(module).items()):
        if isinstance(value, Threshold) and f"\n{name} = Threshold(" in text:
            yield name, value


def _bibliography() -> Iterator[str]:
    yield "## Bibliography"
    yield ""
    yield "How much of each was read stands last. Where no DOI stands, there is none, or none was confirmed."
    yield ""
    yield from _table("id", "source", "DOI", "what was read")
    for source in sorted(BIBLIOGRAPHY.values(), key=lambda one: one.id):
        doi = f"[{source.doi}](https://doi.org/{source.doi})" if source.doi else ""
        yield _row(f"`{source.id}`", source.citation, doi, READ[source.read])


def _claims(rules: Sequence[Explained]) -> Iterator[str]:
    yield "## What the two articles claim"
    yield ""
    yield (
        "The coach began with two articles: one on cross-training against running fatigue (S1 to S38), one "
        "on running on tired legs (S39 to S122). What they claim, in our words, and which rules carry it out:"
    )
    carried = {claim.id for rule in rules for claim in rule.claims}
    yield ""
    yield from _table("claim", "in short", "rules")
    for claim in CLAIMS.values():
        if claim.id in carried:
            yield _row(claim.id, claim.gist, ", ".join(_link(one.id) for one in rules if claim in one.claims))
    yield ""
    yield "### Where they contradict each other, or the literature"
    yield ""
    yield from _table("conflict", "between", "what is done")
    for conflict in CONFLICTS.values():
        yield _row(conflict.id, ", ".join(conflict.between), conflict.settled)
    yield ""
    yield "### Claims that no rule carries out"
    yield ""
    yield "They belong to other parts of the product, named here; being listed does not mean being built."
    for place, claims in _left_over(carried):
        yield ""
        yield f"For the {place.value}:"
        yield ""
        yield from (f"- {claim.id}: {claim.gist}" for claim in claims)


def _left_over(carried: set[str]) -> Iterator[tuple[Place, list[Claim]]]:
    for place in Place:
        claims = [one for one in CLAIMS.values() if one.id not in carried and one.places[0] is place]
        if claims:
            yield place, claims
