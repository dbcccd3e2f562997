"""Files that the reader libraries test themselves with: each is read, or refused with a reason.

They are copies from the sources of fitdecode (MIT) and gpxpy (Apache 2.0), with those licences beside them;
files that come from elsewhere, as Garmin's own samples do, are left where they are.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.coach.workout import Sport
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.reading import read_track
from tests.tracks.samples import stands_still

FOREIGN = Path(__file__).parent / "foreign"
FOUND: dict[str, Problem | tuple[Sport | None, int, int | None]] = {
    "2013-02-06-12-11-14.fit": (Sport.RUN, 2625, 4835),
    "2015-10-13-08-43-15.fit": (Sport.BIKE, 1623, 11536),
    "antfs-dump.63.fit": Problem.NO_TIMES,
    "compressed-speed-distance.fit": Problem.NO_TIMES,
    "elemnt-bolt-no-application-id-inside-developer-data-id.fit": (Sport.BIKE, 140, 964),
    "garmin-edge-820-bike.fit": (Sport.BIKE, 65, 457),
    "garmin-fenix-5-bike.fit": (Sport.BIKE, 60, 460),
    "garmin-fenix-5-run.fit": (Sport.RUN, 57, 158),
    "garmin-fenix-5-walk.fit": (Sport.WALK, 45, 68),
    "around-visnjan-with-car.gpx": (None, 514, 2736),
    "custom_schema_locations.gpx": Problem.NO_WORKOUT,
    "default_schema_locations.gpx": Problem.NO_WORKOUT,
    "first_and_last_elevation.gpx": (None, 7200, 25583),
    "gpx-with-node-with-comments.gpx": Problem.NO_WORKOUT,
    "gpx1.0_with_all_fields.gpx": Problem.NO_WORKOUT,
    "gpx1.1_with_all_fields.gpx": Problem.NO_WORKOUT,
    "gpx1.1_with_extensions.gpx": Problem.NO_WORKOUT,
    "gpx1.1_with_extensions_without_namespaces.gpx": Problem.NO_WORKOUT,
    "gpx_with_garmin_extension.gpx": Problem.NO_WORKOUT,
    "route.gpx": Problem.NO_WORKOUT,
    "track-with-empty-segment.gpx": (None, 76, 86),
    "track-with-extremes.gpx": Problem.NO_TIMES,
    "track-with-less-sec-time.gpx": (Sport.RUN, 1, 2),
    "track-with-small-floats.gpx": Problem.NO_TIMES,
    "track_with_dilution_errors.gpx": Problem.NO_TIMES,
    "track_with_speed.gpx": (None, 13, 19),
    "unicode.gpx": Problem.NO_WORKOUT,
    "unicode2.gpx": Problem.NO_WORKOUT,
    "unicode_with_bom.gpx": Problem.NO_WORKOUT,
    "unicode_with_bom_noencoding.gpx": Problem.NO_WORKOUT,
}
"""The sport, whole seconds from start to end, and whole metres of the one workout; or why there is none."""
FILES = sorted(path for path in FOREIGN.glob("*/*") if path.suffix in (".fit", ".gpx"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_sample_of_a_library_is_read_or_refused(path: Path) -> None:
    try:
        (one,) = read_track(path.read_bytes(), path.name, stands_still).workouts
    except UnreadableTrack as why:
        found: object = why.problem
    else:
        far_m = None if one.distance_m is None else round(one.distance_m)
        found = (one.sport, round(one.duration_s), far_m)

    assert found == FOUND[path.name]


def test_every_sample_is_there() -> None:
    assert {path.name for path in FILES} == set(FOUND)
