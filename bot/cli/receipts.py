"""`freshlegs replay --receipts`: every advice of a diary, worked out again beside what was given."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

import typer

from bot.cli.ending import BAD_INPUT, NO, end, settings_or_end

if TYPE_CHECKING:
    from bot.diary.diary import Diary
    from bot.routines.receipts import Receipt

COLUMNS = (
    "runner",
    "date",
    "standing",
    "verdict_then",
    "verdict_now",
    "minutes_then",
    "minutes_now",
    "codes_gone",
    "codes_new",
    "rulebook_then",
    "rulebook_now",
)

_Value = str | int | float | None | list[str]


def receipts_of(database: str | None, runner_ids: Sequence[int], *, as_json: bool) -> tuple[str, bool]:
    """All lines, and whether any advice is broken: then the same rulebook has said two things of one morning.

    `database` None: the one of the settings. No `runner_ids`: everybody's.
    """
    import asyncio

    from bot.diary.engine import open_diary
    from bot.diary.errors import BadDiaryUrl, DiaryError
    from bot.routines.presence import NotMet

    url = settings_or_end().database_url.get_secret_value() if database is None else database

    async def work() -> list[_Line]:
        diary = open_diary(url)
        try:
            return await _read(diary, runner_ids)
        finally:
            await diary.close()

    try:
        found = asyncio.run(work())
    except BadDiaryUrl as reason:
        end(f"{'DATABASE_URL' if database is None else '--database'} cannot be used: {reason}", BAD_INPUT)
    except DiaryError as trouble:
        end(str(trouble), NO)
    except NotMet as nobody:
        end(f"the diary knows nobody with the number {nobody}", NO)
    _summed_up(found)
    rows = [one.row for one in found]
    return (_lines(rows) if as_json else _sheet(rows)), any(row["standing"] == "broken" for row in rows)


@dataclass(frozen=True)
class _Line:
    """What is told of one receipt: each holds ten weeks, and nobody's wait in memory for the others'."""

    row: dict[str, _Value]
    otherwise: bool


async def _read(diary: Diary, runner_ids: Sequence[int]) -> list[_Line]:
    from bot.diary.upgrade import standing
    from bot.routines.receipts import receipts

    if diary.file is not None and not diary.file.exists():
        end(f"{diary.file} is not there; expected a diary", NO)
    current, newest = await standing(diary)
    if current != newest:
        end(f"the diary is at {current or 'nothing'}, expected {newest}; run `freshlegs migrate`", NO)
    async with diary.reading() as page:
        asked = tuple(runner_ids) or await page.everybody()
    return [_line(number, receipt) for number in asked for receipt in await receipts(diary, number)]


def _line(runner_id: int, receipt: Receipt) -> _Line:
    newer = receipt.standing.value == "newer_rules"
    return _Line(_row(runner_id, receipt), newer and not receipt.alike)


def _row(runner_id: int, receipt: Receipt) -> dict[str, _Value]:
    kept, again = receipt.kept, receipt.again
    return {
        "runner": runner_id,
        "date": receipt.day.isoformat(),
        "standing": receipt.standing.value,
        "verdict_then": kept.verdict.name,
        "verdict_now": again.verdict.name,
        "minutes_then": kept.minutes,
        "minutes_now": again.prescription.minutes,
        "codes_gone": list(receipt.gone),
        "codes_new": list(receipt.new),
        "rulebook_then": kept.rulebook_version,
        "rulebook_now": again.rulebook_version,
    }


def _lines(rows: Sequence[dict[str, _Value]]) -> str:
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def _sheet(rows: Sequence[dict[str, _Value]]) -> str:
    sheet = StringIO(newline="")
    writer = csv.DictWriter(sheet, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return sheet.getvalue()


def _cell(value: _Value) -> str:
    match value:
        case None:
            return ""
        case list():
            return " ".join(value)
        case float():
            return f"{value:g}"
        case _:
            return str(value)


def _summed_up(found: Sequence[_Line]) -> None:
    """How many days stand how, on standard error."""
    counts = Counter(str(one.row["standing"]) for one in found)
    parts = [f"{count} {name.replace('_', ' ')}" for name, count in counts.most_common()]
    otherwise = sum(one.otherwise for one in found)
    if otherwise:
        parts.append(f"{otherwise} judged otherwise by today's rulebook")
    typer.echo(f"{len(found)} days with an advice{': ' if parts else ''}{', '.join(parts)}", err=True)
