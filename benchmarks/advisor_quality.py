"""Hold the advisor against research diaries: `python -m benchmarks.advisor_quality FOLDER [--markdown FILE]`.

The folder belongs to whoever runs this: it holds `soccermon_daily.csv` or `pmdata_daily.csv` or both, one row
per athlete and day (docs/evidence.md names the columns). Nothing of it is kept. With `--markdown` the tables
replace what stands between two marks in that file; with `--json` the numbers are for programs.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.judging import Judged, Lifted, judged
from benchmarks.research import NoDiaries, athletes_in
from benchmarks.scoring import Within
from bot.coach.advisor import RULEBOOK_VERSION
from bot.coach.runner import AthleteLevel

BEGIN, END = "<!-- advisor quality: begin -->", "<!-- advisor quality: end -->"
FEWEST_ATHLETES = 4
"""Athletes before a column is printed: an interval over fewer says nothing."""
DIARIES = {
    "SoccerMon": ("soccermon_daily.csv", AthleteLevel.ELITE),
    "PMData": ("pmdata_daily.csv", AthleteLevel.RECREATIONAL),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Judge, and write. The exit status: 2 for a folder or a file that cannot be used."""
    told = _parser().parse_args(arguments)
    try:
        found = judged_in(told.folder)
        written = _as_json(found) if told.json else "\n".join(page(found)) + "\n"
        if told.markdown is not None:
            replace_between_marks(told.markdown, "\n".join(page(found)))
    except NoDiaries as nothing:
        sys.stderr.write(f"{nothing}\n")
        return 2
    if told.json or told.markdown is None:
        sys.stdout.write(written)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.advisor_quality", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the diaries lie")
    parser.add_argument("--json", action="store_true", help="numbers for programs, on standard output")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the tables into this page")
    return parser


def judged_in(folder: Path) -> list[Judged]:
    """Every data set that the folder holds. Raises NoDiaries where it holds none."""
    there = {name: what for name, what in DIARIES.items() if (folder / what[0]).is_file()}
    if not there:
        wanted = " nor ".join(file for file, _ in DIARIES.values())
        raise NoDiaries(f"{folder} holds neither {wanted}")
    return [judged(name, athletes_in(folder / file), level) for name, (file, level) in there.items()]


def _as_json(found: Sequence[Judged]) -> str:
    return json.dumps([asdict(one) for one in found], indent=1, allow_nan=False) + "\n"


def replace_between_marks(file: Path, tables: str) -> None:
    """Put the tables between the marks of that page. Raises NoDiaries for a page without them."""
    try:
        text = file.read_text(encoding="utf-8")
        before, begin, rest = text.partition(BEGIN)
        _, end, after = rest.partition(END)
        if not begin or not end:
            raise NoDiaries(f"{file} lacks the lines {BEGIN} and {END}")
        file.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}", encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NoDiaries(f"{file} cannot be used: {error}") from None


def page(found: Sequence[Judged]) -> Iterator[str]:
    """The tables, in Markdown."""
    day = datetime.now(UTC).date()  # noqa: TID251 - a door: the page says when it was measured
    sets = "; ".join(f"{one.name}: {one.mornings} mornings, level {one.level}" for one in found)
    yield f"Measured on {day}, rulebook {RULEBOOK_VERSION}. {sets}."
    for one in found:
        yield from _of_one(one)


def _of_one(one: Judged) -> Iterator[str]:
    yield from ("", f"### {one.name}")
    yield from _areas(
        "Same-day readiness",
        {
            "low": one.low,
            "low, days with a session": one.low_with_session,
            "very low": one.very_low,
        },
    )
    yield from _areas("Legs of tomorrow, days with a session", {"own lowest third": one.legs_tomorrow})
    if one.verdicts:
        yield from (
            "",
            "| verdict, plan shown | mornings | days with a session | mean readiness | above the own mean |",
            "|---|---|---|---|---|",
        )
        rated = {seen.verdict: seen for seen in one.verdicts}
        for verdict, share in one.shares.items():
            seen = rated.get(verdict)
            rest = f"{seen.days} | {seen.readiness:.2f} | {seen.centred:+.2f}" if seen else "0 | |"
            yield f"| {verdict} | {share:.1%} | {rest} |"
    if one.careful is not None:
        yield from ("", f"Very low days among {_lifted(one.careful)}")
    if one.reasons:
        yield from (
            "",
            "| reason told, days with a session | days | low readiness | times the own base rate |",
            "|---|---|---|---|",
        )
        for reason in one.reasons:
            yield f"| `{reason.what}` | {reason.days} | {reason.share:.0%} | {reason.lift:.2f} |"


def _lifted(one: Lifted) -> str:
    return (
        f"{one.what} with a session planned: {one.share:.1%} of {one.days} days, "
        f"{one.lift:.1f} times the athletes' own base rate."
    )


def _areas(title: str, columns: Mapping[str, Mapping[str, Within]]) -> Iterator[str]:
    """Scores down, labels across: the area inside athletes and its interval."""
    # a score that is not always known has fewer days than the label
    size = {label: max(one.values(), key=lambda area: area.days) for label, one in columns.items() if one}
    size = {label: area for label, area in size.items() if area.athletes >= FEWEST_ATHLETES}
    there = {label: columns[label] for label in size}
    if not there:
        return
    heads = [
        f"{label} ({one.athletes} athletes, {one.positives} of {one.days} days)"
        for label, one in size.items()
    ]
    yield from ("", f"| {title} | {' | '.join(heads)} |", f"|---{'|---' * len(heads)}|")
    for name in dict.fromkeys(name for table in there.values() for name in table):
        areas = [_area(table.get(name)) for table in there.values()]
        bold = "**" if re.match("caution|verdict", name) else ""
        yield f"| {bold}{name}{bold} | {' | '.join(areas)} |"


def _area(one: Within | None) -> str:
    return "" if one is None else f"{one.auc:.3f} [{one.low:.2f}, {one.high:.2f}]"


if __name__ == "__main__":
    sys.exit(main())
