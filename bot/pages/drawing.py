"""Drawings of a page: shapes with their places, made of numbers and ready-made words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

WIDTH = 360.0
"""Units of every drawing's width: on a phone one unit is about one pixel, so that its words can be read."""


@dataclass(frozen=True)
class Box:
    """A rectangle. `style` is what the page's style calls it; `hint`: words for a pointer, empty: none."""

    x: float
    y: float
    width: float
    height: float
    style: str
    hint: str = ""
    shape: str = "box"


@dataclass(frozen=True)
class Dot:
    """A small round mark around its middle."""

    x: float
    y: float
    radius: float
    style: str
    hint: str = ""
    shape: str = "dot"


@dataclass(frozen=True)
class Path:
    """A line through these points, "x,y" each."""

    points: str
    style: str
    shape: str = "path"


@dataclass(frozen=True)
class Label:
    """A word at a place: of its baseline, and of where `anchor` says (start, middle, end)."""

    x: float
    y: float
    text: str
    style: str
    anchor: str = "middle"
    shape: str = "label"


@dataclass(frozen=True)
class Drawing:
    """A picture with the words that stand for it."""

    title: str
    description: str
    height: float
    shapes: tuple[Box | Dot | Path | Label, ...]
    width: float = WIDTH


@dataclass(frozen=True)
class ChartWeek:
    """One week of the chart. None: not known, which is a gap.

    `whole`: each day of it is told. `tick`: the month that begins there; empty: none does.
    """

    distance: float | None
    whole: bool
    legs: float | None
    hint: str
    tick: str = ""
    race: bool = False


@dataclass(frozen=True)
class Scale:
    """The marks of the distances: each with its number as it is read, the highest last."""

    marks: tuple[tuple[float, str], ...]

    @property
    def top(self) -> float:
        """The highest of them."""
        return self.marks[-1][0]


_LEFT, _RIGHT = 28.0, 4.0
_LEGS_TOP, _LEGS_HEIGHT = 22.0, 60.0
_BARS_TOP, _BARS_HEIGHT = 112.0, 90.0
_BARS_END = _BARS_TOP + _BARS_HEIGHT
_CHART_HEIGHT = _BARS_END + 18.0
_LEGS_LOW, _LEGS_HIGH = 1.0, 5.0


def week_chart(
    weeks: Sequence[ChartWeek], scale: Scale, names: tuple[str, str], title: str, description: str
) -> Drawing:
    """Bars of weekly distances below, the mean of the legs above. `names`: of the legs, of the distances."""
    shapes = (*_frame(scale, names), *_bars(weeks, scale), *_legs(weeks))
    return Drawing(title, description, _CHART_HEIGHT, shapes)


def _frame(scale: Scale, names: tuple[str, str]) -> Iterator[Path | Label]:
    yield Label(0, _LEGS_TOP - 10, names[0], "name", "start")
    for value in (1, 3, 5):
        yield from _mark(_legs_y(value), str(value))
    yield Label(0, _BARS_TOP - 10, names[1], "name", "start")
    for far, shown in scale.marks:
        yield from _mark(_bars_y(far, scale), shown)


def _mark(y: float, shown: str) -> Iterator[Path | Label]:
    yield Path(f"{_LEFT:g},{y:g} {WIDTH - _RIGHT:g},{y:g}", "grid")
    yield Label(_LEFT - 4, y + 3, shown, "mark", "end")


def _bars(weeks: Sequence[ChartWeek], scale: Scale) -> Iterator[Box | Label | Path]:
    step = _step(len(weeks))
    for place, week in enumerate(weeks):
        x = _LEFT + place * step
        if week.distance is not None:
            y = _bars_y(week.distance, scale)
            style = "bar" if week.whole else "bar part"
            yield Box(x + step * 0.14, y, step * 0.72, _BARS_END - y, style, week.hint)
        if week.race:
            yield Label(x + step / 2, _BARS_TOP - 1, "▼", "race")
        if week.tick:
            yield Label(x, _CHART_HEIGHT - 5, week.tick, "mark", "start")
            yield Path(f"{x:g},{_BARS_END:g} {x:g},{_BARS_END + 4:g}", "axis")
    yield Path(f"{_LEFT:g},{_BARS_END:g} {WIDTH - _RIGHT:g},{_BARS_END:g}", "axis")


def _legs(weeks: Sequence[ChartWeek]) -> Iterator[Dot | Path]:
    """Weeks in a row are joined by a line, which a gap ends."""
    step = _step(len(weeks))
    placed = [
        (_LEFT + (place + 0.5) * step, week.legs if week.legs is None else _legs_y(week.legs), week.hint)
        for place, week in enumerate(weeks)
    ]
    for known, run in groupby(placed, key=lambda one: one[1] is not None):
        points = [(x, y, hint) for x, y, hint in run if y is not None]
        if known and len(points) > 1:
            yield Path(" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points), "joined")
        yield from (Dot(x, y, min(3.0, step * 0.3), "legs", hint) for x, y, hint in points)


def _step(weeks: int) -> float:
    # a few weeks are not drawn as a few walls
    return (WIDTH - _LEFT - _RIGHT) / max(weeks, 12)


def _bars_y(value: float, scale: Scale) -> float:
    return round(_BARS_END - _BARS_HEIGHT * value / scale.top, 2)


def _legs_y(value: float) -> float:
    share = (value - _LEGS_LOW) / (_LEGS_HIGH - _LEGS_LOW)
    return round(_LEGS_TOP + _LEGS_HEIGHT * (1 - share), 2)


@dataclass(frozen=True)
class StripDay:
    """One day. `tone`: what the page's style calls its state; `sign`: the state's letter."""

    tone: str
    sign: str
    hint: str


@dataclass(frozen=True)
class StripWeek:
    """Seven days from Monday on; None: a day outside the season. `tick` as in the chart."""

    days: tuple[StripDay | None, ...]
    tick: str = ""


_CELL = 24.0
_STRIP_LEFT, _STRIP_TOP = 30.0, 18.0


def day_strip(weeks: Sequence[StripWeek], weekdays: Sequence[str], title: str, description: str) -> Drawing:
    """A column for each week, a row for each weekday."""
    shapes: list[Box | Label] = [
        Label(_STRIP_LEFT - 6, _STRIP_TOP + (row + 0.5) * _CELL + 3.5, name, "mark", "end")
        for row, name in enumerate(weekdays)
    ]
    for column, week in enumerate(weeks):
        x = _STRIP_LEFT + column * _CELL
        if week.tick:
            shapes.append(Label(x + 1, _STRIP_TOP - 5, week.tick, "mark", "start"))
        for row, day in enumerate(week.days):
            if day is not None:
                y = _STRIP_TOP + row * _CELL
                shapes.append(Box(x + 1, y + 1, _CELL - 2, _CELL - 2, f"day {day.tone}", day.hint))
                if day.sign:
                    shapes.append(Label(x + _CELL / 2, y + _CELL / 2 + 4, day.sign, f"sign {day.tone}"))
    width = _STRIP_LEFT + max(len(weeks), 13) * _CELL + 4
    return Drawing(title, description, _STRIP_TOP + len(weekdays) * _CELL + 2, tuple(shapes), width)
