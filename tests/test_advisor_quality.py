"""The quality benchmark: its shape and its arithmetic, on invented athletes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from benchmarks.advisor_quality import BEGIN, END, main
from benchmarks.research import Athlete, ResearchDay, athletes_in
from benchmarks.rivals import OF_THE_MORNING, WITH_THE_PLAN
from benchmarks.scoring import Scored, auc, bottom, lift, within

ITEMS = ("fatigue", "soreness", "mood", "stress", "sleep_quality")


def invented(folder: Path, names: Sequence[str] = "abcdef", file: str = "soccermon_daily.csv") -> Path:
    """Athletes whose every answer is their readiness and a little chance; five days of seven they train."""
    chance = Random(7)
    lines = ["athlete,date,sleep_h,rhr,readiness,load,team," + ",".join(ITEMS)]
    for name in names:
        for ago in range(90):
            form = chance.choice([2, 3, 3, 4, 4])
            items = [str(min(5, max(1, form + chance.choice([-1, 0, 0, 1])))) for _ in ITEMS]
            load = 0 if ago % 7 > 4 else chance.choice([200, 300, 400, 800])
            day = date(2026, 1, 1) + timedelta(days=ago)
            pulse = "" if name == "a" else 50 - form
            lines.append(f"{name},{day},{5 + form / 2},{pulse},{2 * form},{load},,{','.join(items)}")
    (folder / file).write_text("\n".join(lines))
    return folder


# --- the whole


def test_the_tables_hold_the_advisor_beside_its_rivals(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(invented(tmp_path))]) == 0

    page = capsys.readouterr().out
    assert "### SoccerMon" in page
    assert "### PMData" not in page
    for name in ("**caution**", "**caution, plan shown**", "**verdict, plan shown**", *OF_THE_MORNING):
        assert f"| {name} | 0." in page
    for name in WITH_THE_PLAN:
        assert f"| {name} |" in page
    for verdict in ("RUN", "EASY", "CROSS_TRAIN", "REST"):
        assert f"| {verdict} |" in page


def test_the_same_numbers_are_there_for_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    invented(tmp_path, file="pmdata_daily.csv")

    assert main([str(tmp_path), "--json"]) == 0

    (one,) = json.loads(capsys.readouterr().out)
    assert (one["name"], one["level"], one["mornings"]) == ("PMData", "recreational", 540)
    assert one["low"]["caution"]["athletes"] == 6
    assert sum(one["shares"].values()) == pytest.approx(1)


def test_a_page_keeps_what_stands_around_the_tables_and_can_be_made_anew(tmp_path: Path) -> None:
    page = tmp_path / "evidence.md"
    page.write_text(f"# Before\n\n{BEGIN}\nof last year\n{END}\n\nAfter\n")

    assert main([str(invented(tmp_path, "ab")), "--markdown", str(page)]) == 0
    once = page.read_text()
    assert main([str(tmp_path), "--markdown", str(page)]) == 0

    assert once.startswith(f"# Before\n\n{BEGIN}\n\nMeasured on ")
    assert once.endswith(f"\n\n{END}\n\nAfter\n")
    assert "of last year" not in once
    assert page.read_text().splitlines()[5:] == once.splitlines()[5:], "all but the day it was measured on"


def test_what_cannot_be_used_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "evidence.md"
    page.write_text("no marks")

    assert main([str(tmp_path)]) == 2
    assert main([str(invented(tmp_path, "a")), "--markdown", str(page)]) == 2
    (tmp_path / "soccermon_daily.csv").write_text("who,when\nada,today\n")
    assert main([str(tmp_path)]) == 2

    assert len(capsys.readouterr().err.splitlines()) == 3


def test_the_page_of_the_project_has_its_marks() -> None:
    page = (Path(__file__).parent.parent / "docs" / "evidence.md").read_text()

    assert page.count(BEGIN) == page.count(END) == 1


# --- arithmetic


def test_the_area_counts_pairs_and_a_tie_for_half() -> None:
    assert auc([2, 3], [0, 1]) == 1
    assert auc([0], [1]) == 0
    assert auc([1, 1], [1]) == 0.5
    assert auc([1, 3], [0, 2, 3]) == pytest.approx((1 + 2.5) / 6)


def test_athletes_count_once_each_and_only_with_eight_days_of_both_kinds() -> None:
    def days(name: str, positives: int, negatives: int, right: bool) -> list[Scored]:
        return [Scored(name, float(right), True)] * positives + [Scored(name, 0.5, False)] * negatives

    found = within([*days("ada", 8, 100, True), *days("bo", 8, 8, False), *days("cy", 7, 90, False)])

    assert found is not None
    assert (found.auc, found.athletes, found.days, found.positives) == (0.5, 2, 124, 16)
    assert (found.low, found.high) == (0, 1)
    assert within(days("cy", 7, 90, True)) is None


def test_the_own_bottom_is_the_largest_rating_below_the_share() -> None:
    ratings = [1.0] * 4 + [2.0] * 10 + [3.0] * 26

    assert bottom(ratings, 0.35) == 2
    assert bottom(ratings, 0.34) == 1
    assert bottom([*ratings, None], 0.05) is None


def test_who_does_not_use_the_scale_has_no_bottom() -> None:
    assert bottom([1.0] * 4 + [2.0] * 10 + [3.0] * 25, 0.35) is None, "39 ratings are too few"
    assert bottom([2.0] * 10 + [3.0] * 30, 0.35) is None, "two values are too few"
    assert bottom([1.0] + [2.0] * 10 + [3.0] * 29, 0.35) is None, "one of forty is no use of a value"


def test_a_lift_is_held_against_the_rates_of_the_athletes_it_happened_to() -> None:
    assert lift([("ada", True), ("bo", False)], {"ada": 0.4, "bo": 0.1}) == pytest.approx((0.5, 2))
    assert lift([], {}) is None


# --- the diaries


def test_a_day_counts_from_the_fifteenth_check_in_on_when_it_is_complete() -> None:
    full = dict.fromkeys(ITEMS, 3.0)
    days = [ResearchDay(date(2026, 1, 1) + timedelta(days=ago), full) for ago in range(16)]
    days[15] = ResearchDay(days[15].day, {**full} | {"load": 100.0})
    athlete = Athlete("ada", days)

    assert athlete.scored == [False] * 14 + [True] * 2
    without_stress = {item: 3.0 for item in ITEMS if item != "stress"}
    assert Athlete("ada", [*days[:15], ResearchDay(days[15].day, without_stress)]).scored[15] is False


def test_legs_are_the_mean_of_fatigue_and_soreness_and_readiness_stays_hidden(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text(
        "athlete,date,fatigue,soreness,readiness,stress,rhr,sleep_h,load\n"
        "ada,2026-01-02,,,7,3,200,18.2,100\nada,2026-01-01,3,2,7,3,53.7,7,100\n"
    )

    (ada,) = athletes_in(tmp_path / "one.csv")
    first, second = ada.rows(plan=True, hours=True)
    (hidden, _) = ada.rows(plan=False, hours=False)

    assert first.check_in is not None
    assert (first.check_in.legs, first.check_in.resting_hr_bpm, first.check_in.sleep_h) == (2.5, 54, 7)
    assert (first.planned_load_au, first.load_au) == (100, 100)
    assert second.check_in is None, "a pulse of 200 and 18 hours of sleep are slips of a device"
    assert hidden.check_in is not None
    assert (hidden.planned_load_au, hidden.load_au, hidden.check_in.sleep_h) == (None, 100, None)
