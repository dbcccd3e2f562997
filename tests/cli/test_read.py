"""`freshlegs read` tells what is in the files of watches."""

from __future__ import annotations

import json

import pytest

from tests.cli.inside import does
from tests.process.host import Host
from tests.tracks.samples import (
    ADAS_FIT,
    ADAS_TCX,
    SUNDAY,
    fit,
    gpx,
    gpx_run,
    resting,
    session,
    sleep,
    zipped,
)

ADAS_RUN = {
    "sport": "run",
    "started_at": "2026-05-10T06:30:00Z",
    "duration_s": 3725.0,
    "moving_s": 3600.0,
    "distance_m": 10012.0,
    "mean_hr_bpm": 148,
    "max_hr_bpm": 171,
}


async def test_every_file_is_an_object_of_its_own(host: Host) -> None:
    (host.folder / "sunday.fit").write_bytes(ADAS_FIT)
    (host.folder / "läufe.tcx").write_bytes(ADAS_TCX)
    ended = await does(host, "read", "--json", "sunday.fit", "läufe.tcx")

    first, second = (json.loads(line) for line in ended.stdout.splitlines())
    assert (ended.status, ended.stderr) == (0, "")
    assert first == {"file": "sunday.fit", "workouts": [ADAS_RUN], "refused": None}
    assert (second["file"], len(second["workouts"]), second["refused"]) == ("läufe.tcx", 1, None)


async def test_what_is_not_known_is_null(host: Host) -> None:
    bare = gpx(
        "<trkpt><time>2026-05-10T06:30:00Z</time></trkpt><trkpt><time>2026-05-10T06:31:00Z</time></trkpt>",
        kind="",
    )
    (host.folder / "bare.gpx").write_bytes(bare)
    ended = await does(host, "read", "bare.gpx", "--json")

    assert json.loads(ended.stdout)["workouts"] == [
        {**dict.fromkeys(ADAS_RUN), "started_at": "2026-05-10T06:30:00Z", "duration_s": 60.0}
    ]
    assert (await does(host, "read", "bare.gpx")).stdout == (
        "bare.gpx: sport not told, 2026-05-10T06:30:00Z, 0:01:00"
    )


async def test_without_json_a_workout_is_a_line(host: Host) -> None:
    (host.folder / "sunday.fit").write_bytes(ADAS_FIT)
    ended = await does(host, "read", "sunday.fit")

    assert ended.stdout == (
        "sunday.fit: run, 2026-05-10T06:30:00Z, 1:02:05, 1:00:00 moving, 10.01 km, mean 148 bpm, max 171 bpm"
    )


async def test_a_night_is_a_line_too_but_no_workout(host: Host) -> None:
    night = fit(resting(SUNDAY, today=49), sleep(SUNDAY.replace(hour=0), 2), sleep(SUNDAY.replace(hour=4), 1))
    (host.folder / "night.fit").write_bytes(night)

    assert (await does(host, "read", "night.fit")).stdout.splitlines() == [
        "night.fit: at rest, 2026-05-10T06:30:00Z, 49 bpm",
        "night.fit: at rest, 2026-05-10T04:30:00Z, slept 4 h",
    ]
    assert json.loads((await does(host, "read", "--json", "night.fit")).stdout)["workouts"] == []


@pytest.mark.parametrize("as_json", [True, False])
async def test_a_refused_file_is_told_in_a_sentence_and_the_others_are_read(
    host: Host, as_json: bool
) -> None:
    (host.folder / "a.fit").write_bytes(ADAS_FIT)
    (host.folder / "b.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    ended = await does(host, "read", "a.fit", "b.jpg", *(["--json"] if as_json else []))

    assert ended.status == 1
    sentence = "This is a picture, not a file from a watch."
    if as_json:
        told = [json.loads(line) for line in ended.stdout.splitlines()]
        assert [len(one["workouts"]) for one in told] == [1, 0]
        assert told[1]["refused"].startswith(sentence)
    else:
        assert len(ended.stdout.splitlines()) == 1
        assert ended.stderr.startswith(f"b.jpg: {sentence}")


async def test_a_refused_file_inside_a_zip_is_named(host: Host) -> None:
    files = {
        "cut&<b>.fit": ADAS_FIT[:-5],
        "whole.fit": ADAS_FIT,
        "evening.gpx": gpx(gpx_run(at=SUNDAY.replace(hour=18))),
    }
    (host.folder / "all.zip").write_bytes(zipped(files))
    ended = await does(host, "read", "--json", "all.zip")

    told = json.loads(ended.stdout)
    assert ended.status == 1
    assert told["workouts"][0] == ADAS_RUN
    assert len(told["workouts"]) == 2
    assert told["refused"].startswith("cut&<b>.fit: The end of this file is missing")


async def test_each_session_of_one_file_is_told(host: Host) -> None:
    (host.folder / "two.fit").write_bytes(fit(session(), session(at=SUNDAY.replace(hour=18))))

    assert len((await does(host, "read", "two.fit")).stdout.splitlines()) == 2


@pytest.mark.parametrize("wrong", ["nowhere.fit", "."])
async def test_a_file_that_cannot_be_opened_ends_it_before_anything_is_told(host: Host, wrong: str) -> None:
    (host.folder / "a.fit").write_bytes(ADAS_FIT)
    ended = await does(host, "read", "a.fit", wrong)

    assert (ended.status, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert "cannot be read" in ended.stderr


async def test_without_a_file_the_arguments_are_wrong(host: Host) -> None:
    assert (await does(host, "read")).status == 2
