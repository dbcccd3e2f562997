"""The earlier days of one runner, looked up by how long ago they are, and what was answered on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from bot.coach.baseline import PulseBaseline, enough_readings, pulse_baseline, sleep_need_h, usual_of
from bot.coach.checkin import CheckIn, Tag
from bot.coach.once import once
from bot.coach.past import PastDay, backwards, days_between
from bot.coach.runner import Runner
from bot.coach.season import Season

WEEKS_LOOKED_AT = 10
REMEMBERED = 7 * WEEKS_LOOKED_AT


@dataclass(frozen=True)
class Remembered:
    """The earlier mornings of one runner, as seen on `day`."""

    runner: Runner
    day: date
    past: tuple[PastDay, ...]
    season: Season

    def between(self, first_days_ago: int, last_days_ago: int) -> Sequence[PastDay]:
        """Remembered days, both ends included, oldest first."""
        return days_between(self.past, self.day, first_days_ago, last_days_ago)

    def check_ins_between(self, first_days_ago: int, last_days_ago: int) -> Sequence[CheckIn]:
        """The check-ins of these days. The rules ask for a dozen such spans, and for some of them often."""
        span = first_days_ago, last_days_ago
        if span not in self._spans:
            days = self.between(*span)
            self._spans[span] = tuple(past.check_in for past in days if past.check_in is not None)
        return self._spans[span]

    @once
    def _spans(self) -> dict[tuple[int, int], tuple[CheckIn, ...]]:
        return {}

    @once
    def _by_days_ago(self) -> dict[int, PastDay]:
        return {(self.day - past.day).days: past for past in self.between(REMEMBERED, 1)}

    def before(self, days_ago: int) -> PastDay | None:
        """The remembered day so many days ago, up to ten weeks; None when nothing is known of it."""
        return self._by_days_ago.get(days_ago)

    # ---- what was answered

    @property
    def check_ins(self) -> Sequence[CheckIn]:
        """The check-ins of the last 28 days."""
        return self.check_ins_between(28, 1)

    @once
    def heavy_of_6(self) -> int:
        """Mornings with heavy legs on the six days before."""
        return sum(one.heavy for one in self.check_ins_between(6, 1))

    @once
    def heavy_of_13(self) -> int:
        """The same of thirteen."""
        return sum(one.heavy for one in self.check_ins_between(13, 1))

    @once
    def legs_known_of_13(self) -> int:
        """On how many of these the legs were answered."""
        return sum(one.legs is not None for one in self.check_ins_between(13, 1))

    @once
    def moods_of_6(self) -> list[int]:
        """The moods of the six days before, as far as they are known."""
        return [one.mood for one in self.check_ins_between(6, 1) if one.mood is not None]

    @once
    def pulses_of_6(self) -> list[tuple[int, bool]]:
        """Their readings, and whether each was taken in the second half of the cycle."""
        check_ins = self.check_ins_between(6, 1)
        return [
            (one.resting_hr_bpm, Tag.LUTEAL in one.tags)
            for one in check_ins
            if one.resting_hr_bpm is not None
        ]

    @once
    def flagged(self) -> list[CheckIn]:
        """Mornings with a red flag, or with a doctor's word on one, the oldest first."""
        check_ins, cleared = self.check_ins_between(REMEMBERED, 1), Tag.CLEARED
        return [one for one in check_ins if one.red_flags or cleared in one.tags]

    @once
    def lay_ill(self) -> list[date]:
        """Days with a fever, or away ill, the oldest first."""
        return [past.day for past in self.between(REMEMBERED, 1) if past.lay_ill]

    @once
    def check_ins_known(self) -> int:
        """All earlier mornings whose legs were answered."""
        return sum(1 for _ in self._answered_mornings())

    def check_ins_known_of(self, most: float) -> int:
        """The same, but no more than this: who asks for a fortnight need not count a year."""
        return sum(1 for _ in islice(self._answered_mornings(), int(most)))

    def _answered_mornings(self) -> Iterator[PastDay]:
        for past in backwards(self.past, self.day):
            if past.check_in is not None and past.check_in.legs is not None:
                yield past

    @once
    def days_of_history(self) -> int:
        """Days since the first answered morning; 0 before it."""
        for past in self.past:
            if past.check_in is not None and past.check_in.legs is not None:
                return max(0, (self.day - past.day).days)
        return 0

    # ---- what is usual

    @once
    def baseline(self) -> PulseBaseline | None:
        """The usual pulse; None while unknown or when a medicine makes the pulse say nothing."""
        if self.runner.pulse_medicine:
            return None
        latest_first = (one.check_in for one in backwards(self.past, self.day) if one.check_in is not None)
        return pulse_baseline(enough_readings(latest_first, self.day), self.day)

    @once
    def sleep_need_h(self) -> float:
        """This runner's need, from what was told or from earlier nights."""
        nights = [one.sleep_h for one in self.check_ins if one.sleep_h is not None]
        return sleep_need_h(self.runner.sleep_need_h, nights)

    @once
    def usual_slept_h(self) -> float | None:
        """The middle of the last 28 nights, None while too few are known: told, never judged by."""
        return usual_of(one.sleep_h for one in self.check_ins)

    @once
    def usual_legs(self) -> float | None:
        """The same of the legs."""
        return usual_of(one.legs for one in self.check_ins)
