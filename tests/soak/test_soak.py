"""The tiny size of `python -m tests.soak`: does everybody get an answer? How fast is not asked here."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.measures import growth, quantile
from tests.soak.run import Size, soak
from tests.soak.told import HEADING, Soaked

TINY = Size(minutes=0.1, rate=5, runners=8, tick_s=0.5, table_every_s=3, seed=11)


async def test_under_a_steady_load_everybody_is_answered_and_everything_due_is_said(tmp_path: Path) -> None:
    said: list[str] = []

    soaked = await soak(tmp_path, TINY, say=said.append)

    assert soaked.troubles(judge_memory=False) == []
    assert soaked.done > 10
    assert len([one for minute in soaked.minutes for one in minute.lag_s]) == 2 * TINY.runners
    table = said.index(HEADING)
    assert len(said[table + 1].split()) == len(said[table + 2].split())
    assert any(line.startswith("memory: ") for line in said)


@pytest.mark.parametrize(
    ("memory", "grown"),
    [
        ([9, 1, 2, 2, 2, 2], 0.0),
        ([1, 1, 100, 100, 105, 105], 0.05),
        ([1, 1, 100, 100, 90, 90], -0.1),
        ([1, 1, 1, 1, 1], None),
    ],
)
def test_memory_is_judged_by_the_last_third_against_the_middle_one(
    memory: list[float], grown: float | None
) -> None:
    assert growth(memory) == (None if grown is None else pytest.approx(grown))


def test_a_run_does_not_pass_with_growing_memory_an_open_answer_or_an_error() -> None:
    flat, growing = [200.0] * 9, [200.0] * 6 + [220.0] * 3

    assert Soaked(memory=flat).troubles(judge_memory=True) == []
    assert Soaked(memory=growing).troubles(judge_memory=False) == []
    assert Soaked(memory=growing).troubles(judge_memory=True) == ["the memory is not flat: +10.0%"]
    assert Soaked(unanswered={"tap": 2}).troubles(judge_memory=True) == ["2 × tap: never answered"]
    assert Soaked(errors=["broken"]).troubles(judge_memory=True) == ["error in the log: broken"]


def test_a_quantile_is_one_of_the_values() -> None:
    values = [float(number) for number in range(100, 0, -1)]

    assert (quantile(values, 0), quantile(values, 0.5), quantile(values, 1)) == (1, 51, 100)
    assert quantile([], 0.5) is None
