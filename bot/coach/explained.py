"""A rule as people read it: its docstring taken apart, its numbers named, its codes and claims looked up.

One place for whoever explains the rulebook: the command `freshlegs rules` and the page made by it.
"""

from __future__ import annotations

import dis
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from inspect import cleandoc
from itertools import pairwise
from types import CodeType, FunctionType

from bot.coach.claims import CLAIMS, Claim
from bot.coach.measures import Verdict
from bot.coach.rulebook import Grade, Reason, Rule
from bot.coach.sources import Source
from bot.coach.threshold import Threshold

GRADES: Mapping[Grade, str] = {
    Grade.A: "several trials, a meta-analysis or a very large cohort",
    Grade.B: "single trials or cohorts",
    Grade.C: "consensus or physiology",
    Grade.D: "coaching tradition",
}

READ: Mapping[str, str] = {
    "abstract": "the abstract",
    "secondary": "another's report",
    "memory": "nothing: from memory",
    "own": "all of it",
}
"""What `Source.read` means: how much of a source was read."""

_CODE = re.compile("[A-Z]{2}[A-Z0-9_]{2,}")
"""What a reason's code looks like; a rule puts nothing else in capitals between quotes."""


@dataclass(frozen=True)
class NamedThreshold:
    """A number of a rule. `name` is what its module calls it; None where the module has no name for it."""

    name: str | None
    threshold: Threshold


@dataclass(frozen=True)
class Explained:
    """Everything there is to say about one rule.

    `title` is the docstring's first line without its full stop; a section that is not there is empty.
    `sources` are the rule's own first, then those only its numbers have. `codes` are the reasons it can give;
    a rule without codes only counts what others said. `verdicts` are those it can vote for, the most cautious
    first; a rule without any only speaks, or lends its signal to the readiness table.
    """

    id: str
    step: float
    title: str
    looks_at: str
    why: str
    limits: str
    grade: Grade
    thresholds: tuple[NamedThreshold, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    codes: tuple[str, ...]
    verdicts: tuple[Verdict, ...]

    @property
    def evidence(self) -> str:
        """The grade in words."""
        return GRADES[self.grade]


def explain(rule: Rule) -> Explained:
    """One rule, explained. Raises KeyError for a seed that is no claim of the articles."""
    title, looks_at, why, limits = _sections(rule.doc)
    can = _Search(rule)
    return Explained(
        id=rule.id,
        step=rule.step,
        title=title,
        looks_at=looks_at,
        why=why,
        limits=limits,
        grade=rule.grade,
        thresholds=_named(rule),
        sources=tuple(dict.fromkeys((*rule.sources, *(one.source for one in rule.thresholds)))),
        claims=tuple(CLAIMS[seed] for seed in rule.seeds),
        codes=tuple(sorted(can.say)),
        verdicts=tuple(sorted(can.vote_for, reverse=True)),
    )


def explain_all(rulebook: Sequence[Rule]) -> tuple[Explained, ...]:
    """All rules, in the order given."""
    return tuple(explain(rule) for rule in rulebook)


def asked_for(asked: str, rules: Sequence[Explained]) -> tuple[Explained, ...]:
    """The rule of that id, or else all rules that can say that code. Empty: there is neither.

    Capitals do not matter, and a blank or a hyphen is as good as an underscore.
    """
    name = _spelled(asked)
    return tuple(one for one in rules if one.id == name) or tuple(one for one in rules if name in one.codes)


def nearest_to(asked: str, rules: Sequence[Explained], most: int = 3) -> tuple[str, ...]:
    """Ids and codes that are spelled like it, the likest first; empty where nothing is."""
    names = sorted({name for one in rules for name in (one.id, *one.codes)})
    return tuple(get_close_matches(_spelled(asked), names, n=most))


def _spelled(asked: str) -> str:
    return re.sub(r"[\s-]+", "_", asked.strip()).upper()


def _sections(doc: str) -> tuple[str, str, str, str]:
    """Title, and the three fixed sections, each on one line."""
    text = cleandoc(doc)
    opening, _, rest = text.partition("What it looks at:")
    looks_at, _, rest = rest.partition("Why:")
    why, _, limits = rest.partition("Limits:")
    title = opening.strip().partition("\n")[0].removesuffix(".")
    looks_at, why, limits = (" ".join(section.split()) for section in (looks_at, why, limits))
    return title, looks_at, why, limits


def _named(rule: Rule) -> tuple[NamedThreshold, ...]:
    """The rule's numbers, with their names in its own module or in one that it took something from."""
    own: Mapping[str, object] = getattr(rule.look, "__globals__", {})
    homes = {getattr(value, "__module__", "") for value in own.values()}
    spaces = [vars(sys.modules[home]) for home in sorted(homes) if home.startswith("bot.coach.")]
    names = {
        id(value): name
        for space in (*spaces, own)
        for name, value in space.items()
        if isinstance(value, Threshold)
    }
    return tuple(NamedThreshold(names.get(id(threshold)), threshold) for threshold in rule.thresholds)


class _Search:
    """What a rule can say and vote for, read in its compiled functions without running them.

    Nobody has to list it. Codes are the constants in capitals of the rule's function, of the tables it names
    and of our own functions that it calls. Verdicts are those named in functions that make a `Vote` or
    give back a `Verdict`. A code put together from pieces would be missed; codes are keys of the catalogue
    and stand whole in the text.
    """

    def __init__(self, rule: Rule) -> None:
        self.say: set[str] = set()
        self.vote_for: set[Verdict] = set()
        self._ours = rule.look.__module__.partition(".")[0]
        self._seen: set[FunctionType] = set()
        self._look_into(rule.look)

    def _look_into(self, thing: object) -> None:
        match thing:
            case str() if not isinstance(thing, Enum) and _CODE.fullmatch(thing):
                self.say.add(thing)
            case Reason():
                self.say.add(thing.code)
            case Mapping():
                self._look_into(tuple(thing.values()))
            case tuple() | list() | set() | frozenset():
                for item in thing:
                    self._look_into(item)
            case FunctionType() if thing not in self._seen and thing.__module__.startswith(self._ours):
                self._seen.add(thing)
                self._read(thing)

    def _read(self, function: FunctionType) -> None:
        named: set[str] = set()
        verdicts: set[Verdict] = set()
        for code in _with_inner_ones(function.__code__):
            self._look_into(code.co_consts)
            steps = [(step.opname, step.argval) for step in dis.get_instructions(code)]
            named |= {name for operation, name in steps if operation == "LOAD_GLOBAL"}
            verdicts |= {
                Verdict[name]
                for (_, of), (_, name) in pairwise(steps)
                if of == "Verdict" and name in Verdict.__members__
            }
        if "Vote" in named or function.__annotations__.get("return") in ("Verdict", Verdict):
            self.vote_for |= verdicts
        for name in named:
            self._look_into(function.__globals__.get(name))
        for cell in function.__closure__ or ():
            self._look_into(cell.cell_contents)


def _with_inner_ones(code: CodeType) -> Iterator[CodeType]:
    """The code of a function and of all functions written inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _with_inner_ones(constant)
