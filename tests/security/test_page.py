"""docs/security.md promises nothing that no test holds it to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from bot.chat.quotas import LIMITS, Quota
from tests.security.written import ROOT, tree_of

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")
QUOTA = re.compile(r"^\| [^|]*\(`(\w+)`\) \| (\d+) \| (\d+) (min|h) \| (?:(\d+) a day)? ?\|", re.MULTILINE)
UNIT_S = {"min": 60, "h": 3600}


def threats() -> Iterator[list[str]]:
    """The cells of every line of a table that ends in tests."""
    for table in re.findall(r"^\| what is tried .*?(?=\n\n)", PAGE, re.MULTILINE | re.DOTALL):
        for line in table.splitlines()[2:]:
            yield [cell.strip() for cell in line.strip("|").split(" | ")]


THREATS = list(threats())


@cache
def named_in(file: str) -> frozenset[str]:
    """The tests that stand in that file, read and not run."""
    path = ROOT / "tests" / file
    if not path.is_file():
        return frozenset()
    found = (
        node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return frozenset(node.name for node in found if node.name.startswith("test_"))


@pytest.mark.parametrize("line", THREATS, ids=lambda line: str(line[0])[:50])
def test_beside_every_line_stands_a_test_that_exists(line: list[str]) -> None:
    tried, against, tests = line
    named = NAMED.findall(tests)

    assert tried
    assert against
    assert named, "nothing holds this line to its word"
    assert NAMED.sub("", tests).strip() == "", "something that is no test"
    assert [f"{file}::{name}" for file, name in named if name not in named_in(file)] == []


def test_the_page_was_read() -> None:
    assert len(THREATS) > 30
    assert len(NAMED.findall(PAGE)) == sum(len(NAMED.findall(line[-1])) for line in THREATS)


def test_the_quotas_are_those_that_are_counted() -> None:
    told: dict[Quota, list[tuple[float, float]]] = {}
    for name, most, back, unit, daily in QUOTA.findall(PAGE):
        told[Quota(name)] = [(float(most), float(back) * UNIT_S[unit])]
        if daily:
            told[Quota(name)].append((float(daily), 86_400.0))

    assert told == {quota: [(rate.most, rate.within_s) for rate in rates] for quota, rates in LIMITS.items()}
