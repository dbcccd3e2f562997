"""Small files as watches write them, made here: Ada's runs as FIT, GPX and TCX."""

from __future__ import annotations

import gzip
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Literal
from zipfile import ZIP_DEFLATED, ZipFile

from bot.tracks.reading import read_track
from bot.tracks.tracked import Reading

SUNDAY = datetime(2026, 5, 10, 6, 30, tzinfo=UTC)
FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
METRES_PER_DEGREE = 6378.137 * 1000 * math.pi / 180
"""Along a meridian, on the sphere that gpxpy measures on."""


def stands_still() -> float:
    """A clock on which reading takes no time."""
    return 0.0


def hurrying(step_s: float) -> Callable[[], float]:
    """A clock on which every look takes that long."""
    passed = 0.0

    def monotonic() -> float:
        nonlocal passed
        passed += step_s
        return passed

    return monotonic


def read(data: bytes) -> Reading:
    return read_track(data, "sunday", stands_still)


# --- FIT

ENUM, UINT8, UINT16, UINT32, BYTES = (0x00, 1), (0x02, 1), (0x84, 2), (0x86, 4), (0x0D, 1)
Fields = Mapping[int, tuple[tuple[int, int], int]]
"""Number of the field: its type, and the raw value."""

RUNNING, CYCLING, SWIMMING, TRANSITION, MULTISPORT = 1, 2, 5, 3, 18
START_TIME, SPORT, SUB_SPORT, ELAPSED, TIMER, DISTANCE, MEAN_HR, MAX_HR, TIMESTAMP = (
    *(2, 5, 6, 7, 8, 9, 16, 17),
    253,
)
SESSION, RECORD, RESTING, SLEEP = 18, 20, 211, 275
AWAKE, LIGHT, DEEP = 1, 2, 3


def fit_seconds(at: datetime) -> int:
    return int((at - FIT_EPOCH).total_seconds())


def message(number: int, fields: Fields, *, big: bool = False, local: int = 0) -> bytes:
    """A definition and one data message after it."""
    order: Literal["big", "little"] = "big" if big else "little"
    definition = bytes([0x40 | local, 0, big]) + number.to_bytes(2, order) + bytes([len(fields)])
    data = bytes([local])
    for field, ((kind, size), value) in fields.items():
        definition += bytes([field, size, kind])
        data += value.to_bytes(size, order)
    return definition + data


def crc(data: bytes) -> int:
    """Bit by bit, so that it is not the bot's own way."""
    rest = 0
    for byte in data:
        rest ^= byte
        for _ in range(8):
            rest = rest >> 1 ^ (0xA001 if rest & 1 else 0)
    return rest


def fit(*messages: bytes, header_size: int = 14) -> bytes:
    body = b"".join(messages)
    header = bytes([header_size, 0x20]) + (2100).to_bytes(2, "little") + len(body).to_bytes(4, "little")
    header += b".FIT" + bytes(header_size - 12)
    return header + body + crc(header + body).to_bytes(2, "little")


FILE_ID = message(0, {0: (ENUM, 4), 1: (UINT16, 1)})


def session(
    *,
    at: datetime | None = SUNDAY,
    sport: int = RUNNING,
    elapsed_s: float = 3725,
    timer_s: float = 3600,
    distance_m: float = 10_012,
    mean_hr: int = 148,
    max_hr: int = 171,
    without: Sequence[int] = (),
    **changed: int,
) -> bytes:
    """A session of an hour's run; `changed` are raw values by the name of the field in small letters."""
    fields: dict[int, tuple[tuple[int, int], int]] = {
        START_TIME: (UINT32, fit_seconds(at or SUNDAY)),
        SPORT: (ENUM, sport),
        SUB_SPORT: (ENUM, changed.get("sub_sport", 0)),
        ELAPSED: (UINT32, int(elapsed_s * 1000)),
        TIMER: (UINT32, int(timer_s * 1000)),
        DISTANCE: (UINT32, int(distance_m * 100)),
        MEAN_HR: (UINT8, mean_hr),
        MAX_HR: (UINT8, max_hr),
        TIMESTAMP: (UINT32, fit_seconds((at or SUNDAY) + timedelta(seconds=elapsed_s))),
    }
    return message(SESSION, {number: field for number, field in fields.items() if number not in without})


def record(at: datetime, *, hr: int | None = 140, distance_m: float | None = None) -> bytes:
    fields: dict[int, tuple[tuple[int, int], int]] = {TIMESTAMP: (UINT32, fit_seconds(at))}
    if hr is not None:
        fields[3] = (UINT8, hr)
    if distance_m is not None:
        fields[5] = (UINT32, int(distance_m * 100))
    return message(RECORD, fields, local=1)


def resting(at: datetime, *, today: int = 255, week: int = 255) -> bytes:
    return message(RESTING, {TIMESTAMP: (UINT32, fit_seconds(at)), 0: (UINT8, week), 1: (UINT8, today)})


def sleep(at: datetime, level: int) -> bytes:
    return message(SLEEP, {TIMESTAMP: (UINT32, fit_seconds(at)), 0: (ENUM, level)})


ADAS_FIT = fit(FILE_ID, *(record(SUNDAY + timedelta(seconds=s)) for s in range(20)), session())

# --- GPX and TCX


def z(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


def gpx_point(at: datetime | None, metres: float = 0.0, hr: int | None = None, extra: str = "") -> str:
    """So many metres north of the equator."""
    time = "" if at is None else f"<time>{z(at)}</time>"
    pulse = f"<gpxtpx:TrackPointExtension><gpxtpx:hr>{hr}</gpxtpx:hr></gpxtpx:TrackPointExtension>"
    return (
        f'<trkpt lat="{metres / METRES_PER_DEGREE:.9f}" lon="0"><ele>50</ele>'
        f"{time}{extra}{f'<extensions>{pulse}</extensions>' if hr else ''}</trkpt>"
    )


def gpx(*segments: str, kind: str = "running", creator: str = "a watch") -> bytes:
    """One track with these segments."""
    return gpx_of(gpx_track(*segments, kind=kind), creator=creator)


def gpx_track(*segments: str, kind: str = "running") -> str:
    told = f"<type>{kind}</type>" if kind else ""
    return f"<trk><name>Sunday</name>{told}{''.join(f'<trkseg>{one}</trkseg>' for one in segments)}</trk>"


def gpx_of(inside: str, creator: str = "a watch") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="{creator}"'
        ' xmlns="http://www.topografix.com/GPX/1/1"'
        ' xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<metadata><time>2026-05-10T06:30:00Z</time></metadata>{inside}</gpx>"
    ).encode()


def gpx_run(
    seconds: int = 600, metres_a_second: float = 3.0, every: int = 10, at: datetime = SUNDAY, hr: int = 140
) -> str:
    """Points of a steady run."""
    return "".join(
        gpx_point(at + timedelta(seconds=s), s * metres_a_second, hr) for s in range(0, seconds + 1, every)
    )


ADAS_GPX = gpx(gpx_run())


def tcx_point(
    at: datetime | None, metres: float | None = None, hr: int | None = None, extra: str = ""
) -> str:
    time = "" if at is None else f"<Time>{z(at)}</Time>"
    way = "" if metres is None else f"<DistanceMeters>{metres}</DistanceMeters>"
    pulse = "" if hr is None else f"<HeartRateBpm><Value>{hr}</Value></HeartRateBpm>"
    return f"<Trackpoint>{time}{extra}{way}{pulse}</Trackpoint>"


def tcx_lap(
    points: str = "",
    at: datetime | None = SUNDAY,
    seconds: str = "600",
    metres: str = "1800",
    mean_hr: int | None = 140,
    max_hr: int | None = 150,
) -> str:
    begin = "" if at is None else f' StartTime="{z(at)}"'
    mean = f"<AverageHeartRateBpm><Value>{mean_hr}</Value></AverageHeartRateBpm>" if mean_hr else ""
    most = f"<MaximumHeartRateBpm><Value>{max_hr}</Value></MaximumHeartRateBpm>" if max_hr else ""
    track = f"<Track>{points}</Track>" if points else ""
    return (
        f"<Lap{begin}><TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{metres}</DistanceMeters>"
        f"<MaximumSpeed>4</MaximumSpeed><Calories>100</Calories>{mean}{most}{track}</Lap>"
    )


def tcx(*laps: str, sport: str = "Running", activity_id: str = "") -> bytes:
    inside = f"<Id>{activity_id}</Id>" if activity_id else ""
    return tcx_of(f'<Activities><Activity Sport="{sport}">{inside}{"".join(laps)}</Activity></Activities>')


def tcx_of(inside: str) -> bytes:
    return (
        '<?xml version="1.0"?><TrainingCenterDatabase'
        ' xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">'
        f"{inside}</TrainingCenterDatabase>"
    ).encode()


def tcx_run(seconds: int = 600, metres_a_second: float = 3.0, at: datetime = SUNDAY) -> str:
    return "".join(
        tcx_point(at + timedelta(seconds=s), s * metres_a_second, 140) for s in range(0, seconds + 1, 10)
    )


ADAS_TCX = tcx(tcx_lap(tcx_run()))

# --- packed


def zipped(files: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def gzipped(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)
