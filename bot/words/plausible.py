"""What one session of a sport can be, and a night: outside of it a reading is asked back, never certain.

The bounds are ours and wide: they are meant to catch units that were misread (miles, metres, hours for
minutes), not to doubt an unusual runner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.coach.workout import Sport


@dataclass(frozen=True)
class Plausible:
    """Bounds of one session; both ends are plausible. A `longest_km` of 0: this sport has no distance."""

    shortest_km: float
    longest_km: float
    shortest_min: float
    longest_min: float
    fastest_min_per_km: float
    slowest_min_per_km: float

    def pace(self, km: float, minutes: float) -> bool:
        """Whether somebody covers the distance in that time."""
        return self.fastest_min_per_km * km <= minutes <= self.slowest_min_per_km * km

    def distance(self, km: float) -> bool:
        """Whether somebody covers that distance in one session."""
        return self.shortest_km <= km <= self.longest_km

    def duration(self, minutes: float) -> bool:
        """Whether somebody does it for that long."""
        return self.shortest_min <= minutes <= self.longest_min


SHORTEST_NIGHT_H: Final = 3.0
"""A bare "8h" among other answers is sleep; a bare "1h" may be anything."""
LONGEST_NIGHT_H: Final = 12.0
"""Of a bare number in a row of them."""

_GYM: Final = Plausible(0, 0, 3, 240, 1, 1)

PLAUSIBLE: Final = {
    Sport.RUN: Plausible(0.4, 110, 2, 900, 2.5, 15),
    Sport.BIKE: Plausible(1, 320, 3, 960, 1, 10),
    Sport.SWIM: Plausible(0.1, 12, 3, 300, 9, 70),
    Sport.AQUA_JOG: Plausible(0.1, 10, 3, 180, 6, 90),
    Sport.ELLIPTICAL: Plausible(0.5, 60, 3, 300, 1.5, 20),
    Sport.HIKE: Plausible(0.5, 80, 10, 1200, 5, 60),
    Sport.WALK: Plausible(0.2, 60, 3, 900, 6, 30),
    Sport.OTHER: Plausible(0.1, 200, 3, 480, 0.5, 60),
    **dict.fromkeys((Sport.YOGA, Sport.PILATES, Sport.CORE, Sport.STRENGTH), _GYM),
}

UNNAMED_RUN: Final = Plausible(1, 45, 10, 300, 3.2, 10)
"""Where no sport was named, narrower: 20 km in an hour are rather ridden, 4 km in an hour walked."""
