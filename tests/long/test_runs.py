"""The door of the long runs, with runs that are short."""

from __future__ import annotations

import pytest

from tests.long import __main__ as door


def breaks() -> None:
    raise AssertionError("Berlin came twice")


@pytest.fixture(autouse=True)
def _short_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "RUNS", {"holds": lambda: None, "breaks": breaks})


def test_every_run_gets_a_line_and_a_failure_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert door.main([]) == 1

    told = capsys.readouterr()
    assert told.out.splitlines() == ["ok    holds  0 s", "FAIL  breaks  0 s"]
    assert "Berlin came twice" in told.err


def test_only_the_named_runs_take_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert door.main(["holds"]) == 0
    assert "breaks" not in capsys.readouterr().out


def test_a_run_that_does_not_exist_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        door.main(["marathon"])

    assert ended.value.code == 2
    assert "there is no long run marathon" in capsys.readouterr().err
