"""A table of wellness from Intervals.icu, as far as its days say what a check-in asks.

Its ratings run from 1 to 4, and 1 is the best: sleep quality great, good, average, poor; mood great, good,
ok, grumpy; soreness, fatigue and stress low, average, high, extreme; injury none, niggle, poor, injured.
Ours run from 1 to 5, and 5 is the best, so they are turned round. What has no counterpart (weight, HRV,
motivation and more) is passed over.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from typing import Any, Final

from bot.coach.checkin import HEAVY_LEGS, CheckIn, Pain, Scope, Tag
from bot.coach.measures import RESTING_HR_BPM, SLEEP_H, OutOfRange
from bot.diary.ownership.everything import Everything, KeptCheckIn
from bot.routines.owning.bounds import FIRST_DAY, MB
from bot.routines.owning.errors import Problem, UnreadableExport, shown

WELLNESS: Final = "wellness"
"""What the table is called where it is told of."""
MOST_ROWS: Final = 20_000
"""Fifty years."""
MOST_TABLE_BYTES: Final = 8 * MB
"""As many rows with sixty columns each come to less."""
MOST_LEFT_OUT: Final = 100
"""Cells that are told apart; of more only the number is known."""

_SECONDS_AN_HOUR: Final = 3600
_ISO_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_QUALITY: Final = {1: 5, 2: 4, 3: 3, 4: 2}
"""Poor is what our chip "slept badly" says; nobody said that it was the worst there is."""
_MOOD: Final = {1: 5, 2: 4, 3: 3, 4: 2}
"""Grumpy is a low mood; ours has a lower one still, which nobody has chosen there."""
_LEGS: Final = {1: 4.0, 2: 3.0, 3: 2.0, 4: 1.0}
"""By the soreness: sore legs are what a runner calls heavy. Little soreness is good, not springy yet."""
_PAIN: Final = {1: Pain.NONE, 2: Pain.NIGGLE, 3: Pain.ALTERING_GAIT, 4: Pain.ALTERING_GAIT}
_HIGH: Final = 3
"""From here on fatigue is felt all over, and stress is worth a note."""


@dataclass(frozen=True)
class Wellness:
    """The days of a table that say something, in their order, and the cells that could not be taken.

    A cell that is left out leaves the rest of its day as it is. `left_out` holds the first of them, `unread`
    says how many there are. `today`: the table tells of today too, which its own check-in asks about.
    """

    check_ins: tuple[CheckIn, ...]
    left_out: tuple[UnreadableExport, ...] = ()
    unread: int = 0
    today: bool = False

    @property
    def everything(self) -> Everything:
        """The same as something to take into a diary: days without any settings."""
        return Everything(check_ins=tuple(KeptCheckIn(one) for one in self.check_ins))


def looks_like_wellness(data: bytes) -> bool:
    """Whether to read it here and not as a calendar: its first line names the day and something we know.

    Tables come with commas, or with semicolons where a comma stands before the decimals. Cheap.
    """
    begin = _text(data[:_ENOUGH_TO_KNOW]).partition("\n")[0]
    names = {name.strip().strip('"').lower() for name in begin.split(_separator(begin))}
    return "date" in names and not names.isdisjoint(name.lower() for name in _COLUMNS)


def read_wellness(data: bytes, today: date) -> Wellness:
    """The days before `today` in a wellness table from Intervals.icu (CSV with a column called date).

    No day is finished (`closed`): nobody was asked about illness or warning signs, so none gets an advice
    and none counts as a whole check-in; its numbers still tell what is usual. The last row of a day counts.
    Raises UnreadableExport when the table as a whole cannot be read.
    """
    left_out = _LeftOut()
    days: dict[date, CheckIn] = {}
    of_today = False
    for line, row in _rows(data):
        cells = _Cells(line, row, left_out)
        day = cells.day(today)
        if day is None or day == today:
            of_today = of_today or day == today
            continue
        check_in = _check_in(day, cells)
        if check_in != CheckIn(day):
            days[day] = check_in
    return Wellness(tuple(days[day] for day in sorted(days)), tuple(left_out.first), left_out.count, of_today)


_ENOUGH_TO_KNOW: Final = 8192
_COLUMNS: Final = (
    *("restingHR", "sleepSecs", "sleepQuality", "mood"),
    *("soreness", "fatigue", "stress", "injury"),
)


def _text(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")


def _separator(first_line: str) -> str:
    """Commas, or what spreadsheets write where the comma is taken."""
    return max(",;\t", key=first_line.count)


def _check_in(day: date, cells: _Cells) -> CheckIn:
    fatigue, stress = cells.rating("fatigue"), cells.rating("stress")
    legs = _legs(cells.rating("soreness"), fatigue)
    return CheckIn(
        day,
        legs=legs,
        scope=_scope(legs, fatigue),
        sleep_h=cells.measured("sleepSecs", lambda told: SLEEP_H.check(told / _SECONDS_AN_HOUR)),
        sleep_quality=_turned(_QUALITY, cells.rating("sleepQuality")),
        mood=_turned(_MOOD, cells.rating("mood")),
        resting_hr_bpm=cells.measured("restingHR", lambda told: int(RESTING_HR_BPM.check(told))),
        pain=_turned(_PAIN, cells.rating("injury")),
        tags=frozenset({Tag.STRESS}) if stress is not None and stress >= _HIGH else frozenset(),
    )


def _legs(soreness: int | None, fatigue: int | None) -> float | None:
    """By the soreness, or the fatigue where that is worse: who is worn out does not have good legs.

    Without soreness nobody spoke of legs, and they stay unknown.
    """
    return None if soreness is None else _LEGS[max(soreness, fatigue or soreness)]


def _scope(legs: float | None, fatigue: int | None) -> Scope | None:
    if legs is None or legs > HEAVY_LEGS or fatigue is None:
        return None
    return Scope.WHOLE_BODY if fatigue >= _HIGH else Scope.LEGS_ONLY


def _turned(scale: Mapping[int, Any], rating: int | None) -> Any:
    return None if rating is None else scale[rating]


@dataclass
class _LeftOut:
    """What could not be taken: the first of it, and how much."""

    first: list[UnreadableExport] = field(default_factory=list)
    count: int = 0

    def note(self, why: UnreadableExport) -> None:
        self.count += 1
        if len(self.first) < MOST_LEFT_OUT:
            self.first.append(why)


@dataclass(frozen=True)
class _Cells:
    """One row by its columns. A cell that cannot be taken is not known, and written down."""

    line: int
    row: Mapping[str, str]
    left_out: _LeftOut

    def day(self, today: date) -> date | None:
        """The row's day, up to today; None: it has none."""
        told = self.row.get("date", "")
        try:
            day = date.fromisoformat(told) if _ISO_DAY.fullmatch(told) else None
        except ValueError:
            day = None
        if day is not None and FIRST_DAY <= day <= today:
            return day
        if day is None:
            why = UnreadableExport(Problem.WRONG_KIND, value=shown(told), expected="day")
        else:
            low, high = FIRST_DAY.isoformat(), today.isoformat()
            why = UnreadableExport(Problem.WRONG_DAY, value=day.isoformat(), low=low, high=high)
        self.left_out.note(why.at(place=WELLNESS, row=self.line, field="date"))
        return None

    def rating(self, name: str) -> int | None:
        """1 to 4; nothing, or 0, says that nobody rated it."""
        found: int | None = self._read(name, _rating)
        return found

    def measured(self, name: str, read: Callable[[float], Any]) -> Any:
        """A measurement above zero: zero is how tables write that nothing was measured."""
        return self._read(name, read)

    def _read(self, name: str, read: Callable[[float], Any]) -> Any:
        told = self.row.get(name.lower(), "")
        try:
            value = float(told.replace(",", ".")) if told else 0.0
            return read(value) if value else None
        except OutOfRange as outside:
            scale = outside.scale
            why = UnreadableExport(
                Problem.OUTSIDE,
                value=f"{outside.value:g}",
                low=f"{scale.low:g}",
                high=f"{scale.high:g}{scale.suffix}",
            )
        except (ValueError, OverflowError):
            why = UnreadableExport(Problem.WRONG_KIND, value=shown(told), expected="number")
        except UnreadableExport as outside_scale:
            why = outside_scale
        self.left_out.note(why.at(place=WELLNESS, row=self.line, field=name))
        return None


def _rating(value: float) -> int:
    if value not in _MOOD:
        raise UnreadableExport(Problem.OUTSIDE, value=f"{value:g}", low="1", high="4")
    return int(value)


def _rows(data: bytes) -> Iterator[tuple[int, Mapping[str, str]]]:
    """Every row with something in it, by the names of the columns in small letters, and its line."""
    if len(data) > MOST_TABLE_BYTES:
        raise UnreadableExport(Problem.TABLE_TOO_LARGE, limit_mb=MOST_TABLE_BYTES // MB)
    text = _text(data)
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text.partition("\n")[0]))
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        if "date" not in names:
            raise UnreadableExport(Problem.NO_DAYS)
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise UnreadableExport(Problem.TOO_MANY_ROWS, limit=MOST_ROWS)
            if any(cell.strip() for cell in cells):
                pairs = zip(names, cells, strict=False)
                yield reader.line_num, {name: cell.strip() for name, cell in pairs}
    except csv.Error:
        raise UnreadableExport(Problem.NO_TABLE) from None
