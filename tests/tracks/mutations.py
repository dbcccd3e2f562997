"""Good files, spoilt: what the default tests and the long run throw at every reader."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.reading import read_track
from tests.tracks.samples import (
    ADAS_FIT,
    ADAS_TCX,
    SUNDAY,
    crc,
    fit,
    gpx,
    gpx_run,
    gzipped,
    resting,
    session,
    sleep,
    stands_still,
    zipped,
)

SHORT_GPX = gpx(gpx_run(60))
GOOD = {
    "fit": ADAS_FIT,
    "fit at rest": fit(resting(SUNDAY, today=49), sleep(SUNDAY, 2), sleep(SUNDAY, 1), session(mean_hr=255)),
    "gpx": SHORT_GPX,
    "tcx": ADAS_TCX,
    "gz": gzipped(ADAS_FIT),
    "zip": zipped({"sunday.fit": ADAS_FIT, "sunday.gpx": SHORT_GPX}),
}


def resealed(data: bytes) -> bytes:
    """A FIT file with the checksum and the size of what now stands in it, so that damage gets further."""
    if len(data) < 16:
        return data
    sized = data[:4] + (len(data) - 16).to_bytes(4, "little") + data[8:-2]
    return sized + crc(sized).to_bytes(2, "little")


def spoilt(data: bytes, chance: Random) -> bytes:
    """Some bits flipped, and perhaps some bytes lost, doubled or made up."""
    out = bytearray(data)
    for _ in range(chance.randint(0, 6)):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    begin, size = chance.randrange(len(out)), chance.randint(1, 40)
    match chance.randrange(5):
        case 0:
            del out[begin:]
        case 1:
            del out[begin : begin + size]
        case 2:
            out[begin:begin] = out[begin : begin + size]
        case 3:
            out[begin : begin + size] = chance.randbytes(size)
    return bytes(out)


def survives(data: bytes, monotonic: Callable[[], float] = stands_still) -> None:
    """Read or refused, and not for using up its time; any other exception comes through."""
    try:
        found = read_track(data, "spoilt", monotonic)
    except UnreadableTrack as why:
        if why.problem is Problem.TOO_SLOW:
            raise
        return
    assert found.workouts or found.nights
    for one in found.workouts:
        assert one.duration_s > 0
        assert one.started_at.utcoffset() is not None
        assert one.moving_s is None or 0 <= one.moving_s <= one.duration_s
        assert one.distance_m is None or 0 < one.distance_m <= 50 * one.duration_s
        assert one.max_hr_bpm is None or 25 <= one.max_hr_bpm <= 250
