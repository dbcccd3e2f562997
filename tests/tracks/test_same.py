"""One run told twice, and two runs that only look alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from bot.coach.workout import Sport
from bot.tracks.same import each_once, same_activity, together
from bot.tracks.tracked import Format, Tracked
from tests.tracks.samples import SUNDAY

RUN = Tracked(Format.FIT, Sport.RUN, SUNDAY, 3600, 3500, 10_000, 148, 171)


@pytest.mark.parametrize(("seconds", "same"), [(-60, True), (59, True), (60, True), (61, False)])
def test_the_first_fix_may_come_a_minute_after_the_button(seconds: int, same: bool) -> None:
    other = replace(RUN, started_at=SUNDAY + timedelta(seconds=seconds))

    assert same_activity(RUN, other) is same
    assert same_activity(other, RUN) is same


@pytest.mark.parametrize(("seconds", "same"), [(3421, True), (3420, True), (3419, False)])
def test_the_lengths_may_differ_by_a_twentieth(seconds: float, same: bool) -> None:
    assert same_activity(RUN, replace(RUN, duration_s=seconds)) is same


@pytest.mark.parametrize(("seconds", "same"), [(59, True), (60, True), (61, False)])
def test_short_ones_may_differ_by_a_minute(seconds: float, same: bool) -> None:
    short = replace(RUN, duration_s=300, distance_m=None)

    assert same_activity(short, replace(short, duration_s=300 - seconds)) is same


@pytest.mark.parametrize(("metres", "same"), [(9501, True), (9500, True), (9499, False)])
def test_the_ways_may_differ_by_a_twentieth(metres: float, same: bool) -> None:
    assert same_activity(RUN, replace(RUN, distance_m=metres)) is same


@pytest.mark.parametrize(("metres", "same"), [(801, True), (800, True), (799, False)])
def test_short_ways_may_differ_by_two_hundred_metres(metres: float, same: bool) -> None:
    lap = replace(RUN, distance_m=1000)

    assert same_activity(lap, replace(lap, distance_m=metres)) is same


def test_a_way_that_is_not_known_speaks_against_nothing_and_nor_does_the_sport() -> None:
    assert same_activity(RUN, replace(RUN, distance_m=None, sport=Sport.OTHER))


def test_two_tellings_complete_each_other_and_the_watchs_own_comes_first() -> None:
    bare = Tracked(Format.FIT, None, SUNDAY, 3600)
    full = Tracked(Format.GPX, Sport.RUN, SUNDAY, 3610, 3400, 9990, 147, 170)

    assert together(full, bare) == replace(full, format=Format.FIT, duration_s=3600)
    assert together(RUN, full) == RUN


def test_the_order_in_which_they_come_does_not_matter() -> None:
    gpx = replace(RUN, format=Format.GPX, distance_m=9990, started_at=SUNDAY + timedelta(seconds=20))
    tcx = replace(RUN, format=Format.TCX, mean_hr_bpm=None)
    evening = replace(RUN, started_at=SUNDAY + timedelta(hours=10))

    for order in permutations((RUN, gpx, tcx, evening)):
        assert each_once(order) == (RUN, evening)
