"""The picture of four weeks: what goes in. Every word in it comes ready-made, in the runner's language.

This module is light. `charts.four_weeks` draws it, and brings Pillow: import that with the first picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from bot.coach.measures import Verdict

DAYS = 28


class NotFourWeeks(ValueError):
    """The days of a picture are not the 28 from its first day on: carries what was given."""

    def __init__(self, first_day: date, days: tuple[date, ...]) -> None:
        self.first_day = first_day
        self.days = days
        super().__init__(f"{len(days)} days given, expected the {DAYS} from {first_day} on, in order")


class Sign(StrEnum):
    """What the training card shows, in the order of its legend. The first four are kinds of bars."""

    KEY_RUN = "key-run"
    EASY_RUN = "easy-run"
    CROSS = "cross"
    STRENGTH = "strength"
    RACE = "race"
    KEY_LEFT_OUT = "key-left-out"
    NO_AMOUNT = "no-amount"
    REST = "rest"


BARS = (Sign.KEY_RUN, Sign.EASY_RUN, Sign.CROSS, Sign.STRENGTH)
"""The kinds of sessions, as they stand on each other from the ground up."""


@dataclass(frozen=True)
class SessionMark:
    """One session. `kind` is one of BARS; `amount` is in the unit of the card, None: not known.

    `key`: wanted fresh legs, whatever its kind.
    """

    kind: Sign
    amount: float | None
    key: bool = False


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
    sessions: tuple[SessionMark, ...] | None = None
    """None: nobody said what was trained; empty: nothing was."""
    key_left_out: bool = False
    """A key session was planned, and it is known that none was done."""
    race: bool = False
    """A race was run, or was planned and nobody said what became of it."""


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
class TrainingWords:
    """The words around the training card: `title` says in which unit its bars are.

    `signs` names the signs for the legend, which shows those that occur. `weeks` stand under the four times
    seven days, such as "41 km"; empty: nothing does. `ahead` tells of a race of the coming days.
    """

    title: str
    anchors: tuple[tuple[float, str], ...] = ()
    signs: Mapping[Sign, str] = field(default_factory=dict)
    weeks: tuple[str, str, str, str] = ("", "", "", "")
    ahead: str = ""


@dataclass(frozen=True)
class FourWeeks:
    """28 days in a row with the words around them. A card without a single mark is left out.

    `day_labels` stand under their days (Mondays read best). The band of the usual resting heart rate is drawn
    where both its ends are known, the line of the sleep need where the need is. Raises NotFourWeeks.
    """

    title: str
    first_day: date
    days: tuple[DayMarks, ...]
    training: TrainingWords
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
    quiet: str = ""
    """Stands in the empty stretch before the first day of which anything is known, where that is long."""

    @property
    def empty_days(self) -> int:
        """Days before the first of which anything is known; 28 where nothing is."""
        known = (count for count, marks in enumerate(self.days) if marks != DayMarks(marks.day))
        return next(known, DAYS)

    def __post_init__(self) -> None:
        given = tuple(marks.day for marks in self.days)
        if given != tuple(self.first_day + timedelta(days=count) for count in range(DAYS)):
            raise NotFourWeeks(self.first_day, given)
