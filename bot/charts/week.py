"""The picture of four weeks: what goes in. Every word in it comes ready-made, in the runner's language.

This module is light. `charts.four_weeks` draws it, and brings Pillow: import that with the first picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.coach.measures import Verdict

DAYS = 28


class NotFourWeeks(ValueError):
    """The days of a picture are not the 28 from its first day on: carries what was given."""

    def __init__(self, first_day: date, days: tuple[date, ...]) -> None:
        self.first_day = first_day
        self.days = days
        super().__init__(f"{len(days)} days given, expected the {DAYS} from {first_day} on, in order")


@dataclass(frozen=True)
class DayMarks:
    """What is known of one day; None leaves a gap."""

    day: date
    legs: float | None = None
    """1 to 5."""
    sleep_h: float | None = None
    mood: float | None = None
    """1 to 5."""
    resting_hr_bpm: float | None = None
    verdict: Verdict | None = None


@dataclass(frozen=True)
class PanelWords:
    """The words around one panel.

    `anchors` name heights of the scale on the left, such as (5, "springy"); each gets a faint line. `latest`
    stands beside the newest mark; empty: nothing does.
    """

    title: str
    anchors: tuple[tuple[float, str], ...] = ()
    latest: str = ""


@dataclass(frozen=True)
class FourWeeks:
    """28 days in a row with the words around them. A panel without a single value is left out.

    `day_labels` stand under their days (Mondays read best). The band of the usual resting heart rate is drawn
    where both its ends are known, the line of the sleep need where the need is. Raises NotFourWeeks.
    """

    title: str
    first_day: date
    days: tuple[DayMarks, ...]
    legs: PanelWords
    sleep: PanelWords
    mood: PanelWords
    pulse: PanelWords
    advice_title: str
    verdicts: Mapping[Verdict, str] = field(default_factory=dict)
    """Names for the legend; those without a name are not in it."""
    day_labels: tuple[tuple[date, str], ...] = ()
    sleep_need_h: float | None = None
    pulse_low_bpm: float | None = None
    pulse_high_bpm: float | None = None

    def __post_init__(self) -> None:
        given = tuple(marks.day for marks in self.days)
        if given != tuple(self.first_day + timedelta(days=count) for count in range(DAYS)):
            raise NotFourWeeks(self.first_day, given)
