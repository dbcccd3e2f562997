"""What Ada's week is held against: the full weeks before it, not the light ones."""

from __future__ import annotations

from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.load import ramp_of


@pytest.mark.parametrize(
    ("weeks", "before_km"),
    [
        ((36, 35, 34, 15, 37, 60), 35.5),
        ((36, 35, 37, 15, 34, 60), 35.5),
        ((36, 35, 36, 20, 36, 37, 60), 36.5),
        ((40, 40, 40, 34, 40, 60), 40),
        ((40, 40, 40, 34.1, 40, 60), 38.0333),
        ((40, 40, 40, 0, 40, 60), 40),
        ((40, 40, 40, 20, 20, 60), 40),
        ((40, 40, 40, 20, 20, 20, 60), 20),
        ((30, 33, 36, 36, 26, 60), 36),
        ((20, 40, 40, 60), 33.3333),
        ((40, None, 20, 40, 60), 30),
        ((40, 40, 20, 40, None, 60), 40),
        ((40, 40, 20, 20, None, 60), 20),
        ((30, 60, 50, 60, 66), 60),
    ],
)
def test_a_week_is_held_against_the_full_weeks_before_it(
    weeks: tuple[float | None, ...], before_km: float
) -> None:
    """A light week, 85 % of the highest of three or less, is no yardstick; where all were light they are."""
    ramp = ramp_of(weeks, usual_week_km=None)

    assert ramp is not None
    assert ramp.before_km == pytest.approx(before_km, abs=1e-3)


@given(st.lists(st.none() | st.integers(0, 100), min_size=2, max_size=8))
def test_a_light_week_never_makes_the_week_after_it_a_greater_growth(weeks: list[float | None]) -> None:
    ramp, before = ramp_of(weeks, None), [week for week in weeks[-4:-1] if week is not None]

    assert ramp is None or fmean(before) <= ramp.before_km + 1e-9
    assert ramp is None or ramp.before_km <= max(before)
