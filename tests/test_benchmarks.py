"""The benchmarks' own shape: everything is measured and written. How fast it was is no test's business.

python -m nothing
"""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import pytest

from benchmarks import goals
from benchmarks.__main__ import main
from benchmarks.chapters import TITLES, chapters, run_all
from benchmarks.figures import Chapter, Figure, Goal, Miscounted, Size, alone, beside
from benchmarks.replies import most_in_a_second
from benchmarks.report import HEADS, number

FOLDER = Path(__file__).parents[1] / "benchmarks"
FASTER = Goal("G1", 4, 8)
SMALLER = Goal("G9", 40, 20)


def invented(size: Size) -> list[Figure]:
    assert size is Size.TINY
    return [
        beside("steps a second", "steps/s", [90, 110, 100], "a snail", [10, 10, 10], FASTER),
        beside("time for a step", "ms", [10, 10], "a snail | at rest", [50, 70], theirs_over_ours=True),
        alone("a shoe", "KB", [30], SMALLER),
    ]


def too_slow(_: Size) -> list[Figure]:
    return [beside("steps a second", "steps/s", [20], "a snail", [10], FASTER)]


def lost_count(_: Size) -> list[Figure]:
    raise Miscounted("of 10 steps 9 were made")


def beside_nobody(_: Size) -> list[Figure]:
    raise ModuleNotFoundError("No module named 'snails'", name="snails")


def loads(**made: Chapter) -> Mapping[str, Callable[[], Chapter]]:
    def load(name: str) -> Chapter:
        return made[name]

    return {name: partial(load, name) for name in made}


def ran(*arguments: str, **made: Chapter) -> int:
    return main(["--tiny", *arguments], loads=loads(**made))


def test_every_chapter_is_a_module_with_figures() -> None:
    for name in TITLES:
        module = ast.parse((FOLDER / f"{name}.py").read_text(encoding="utf-8"))
        functions = [one.name for one in module.body if isinstance(one, ast.FunctionDef)]

        assert "figures" in functions, name
        assert ast.get_docstring(module), f"{name} does not say how it measures"


def test_a_chapter_is_only_loaded_when_it_is_its_turn() -> None:
    assert list(chapters()) == list(TITLES)
    assert list(chapters(["sends"])) == ["sends"]


@pytest.mark.parametrize("name", TITLES)
def test_each_chapter_gives_figures_with_names_and_units(name: str) -> None:
    (chapter,) = run_all(chapters([name]), Size.TINY)
    if chapter.trouble is not None and "is not installed here" in chapter.trouble:
        pytest.skip(chapter.trouble)

    assert chapter.trouble is None
    assert chapter.figures
    for figure in chapter.figures:
        assert figure.what
        assert figure.unit or figure.ours <= 1 or figure.ours % 1 == 0, "shares and counts have no unit"
        assert (figure.theirs is None) == (not figure.peer)


def test_the_figures_are_printed_and_written_for_people_and_for_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, data = tmp_path / "page.md", tmp_path / "data.json"

    assert ran("--json", str(data), "--markdown", str(page), "--check", invented=invented) == 0

    assert "steps a second" in capsys.readouterr().out
    (chapter,) = json.loads(data.read_text(encoding="utf-8"))["chapters"]
    assert [one["met"] for one in chapter["figures"]] == [True, None, True]
    assert [one["value"] for one in chapter["figures"]] == [10, 6, 30]
    told = page.read_text(encoding="utf-8")
    rows = [line for line in told.splitlines() if line.startswith("|")]
    assert all(row.count("|") == len(HEADS) + 1 for row in rows)
    assert len(rows) == 2 + len(chapter["figures"])
    assert "everything is measured and written" in told
    assert "python -m nothing" not in told
    assert "| steps a second | 100 steps/s | a snail | 10 steps/s | 10 | G1: ≥ 4 (8) | aim |" in rows
    assert "| a shoe | 30 KB |  |  |  | G9: ≤ 40 (20) | yes |" in rows


def test_a_missed_floor_fails_only_where_it_is_checked() -> None:
    assert ran(snail=too_slow) == 0
    assert ran("--check", snail=too_slow) == 1


@pytest.mark.parametrize("chapter", [lost_count, beside_nobody])
def test_work_left_undone_or_a_missing_peer_is_told_and_fails(
    chapter: Chapter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ran(broken=chapter, whole=invented) == 1

    out = capsys.readouterr().out
    assert "of 10 steps 9 were made" in out or "snails is not installed here" in out
    assert "a shoe" in out, "the next chapter follows"


def test_a_fault_of_our_own_is_not_taken_for_a_missing_peer() -> None:
    def broken(_: Size) -> Sequence[Figure]:
        raise ModuleNotFoundError("No module named 'bot.nothing'", name="bot.nothing")

    with pytest.raises(ModuleNotFoundError):
        ran(broken=broken)


def test_a_floor_is_kept_on_the_side_of_the_aim() -> None:
    for goal in (one for one in vars(goals).values() if isinstance(one, Goal)):
        between = (goal.floor + goal.aim) / 2

        assert goal.met(goal.floor)
        assert goal.met(between)
        assert goal.reached(goal.aim)
        assert not goal.reached(between)
        assert not goal.met(goal.floor - (goal.aim - goal.floor))


def test_the_fullest_second_is_found_wherever_it_begins() -> None:
    assert most_in_a_second([0, 0.9, 1.0, 1.1, 1.8, 5]) == 4


def test_numbers_are_shown_with_three_digits_that_say_something() -> None:
    assert [number(one) for one in (0, 0.000412, 0.4123, 4.123, 412.3, 41200.4)] == [
        "0",
        "0.000412",
        "0.412",
        "4.12",
        "412",
        "41,200",
    ]
