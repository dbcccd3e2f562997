"""Whatever Ada sends: packed, twice, by mistake, or meant to do harm."""

from __future__ import annotations

import zlib
from datetime import timedelta
from zipfile import ZIP_BZIP2, ZIP_STORED

import pytest

from bot.tracks import bounds, packed, reading, xml_checked
from bot.tracks.bounds import Bounds
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.reading import read_track
from bot.tracks.tracked import Format
from bot.words.words import words_in
from tests.tracks.samples import (
    ADAS_FIT,
    ADAS_GPX,
    ADAS_TCX,
    FILE_ID,
    SUNDAY,
    fit,
    gpx,
    gpx_of,
    gpx_run,
    gpx_track,
    gzipped,
    hurrying,
    read,
    record,
    resting,
    session,
    stands_still,
    tcx,
    tcx_lap,
    zipped,
)

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256))


def refused(data: bytes, name: str = "sunday.fit") -> UnreadableTrack:
    with pytest.raises(UnreadableTrack) as caught:
        read_track(data, name, stands_still)
    return caught.value


# --- packed


@pytest.mark.parametrize("data", [ADAS_FIT, ADAS_GPX, ADAS_TCX], ids=["fit", "gpx", "tcx"])
def test_packed_or_not_it_is_the_same_workout(data: bytes) -> None:
    assert read(gzipped(data)) == read(data)
    assert read(zipped({"a/sunday": data})) == read(data)
    assert read(zipped({"sunday.gz": gzipped(data)}, ZIP_STORED)) == read(data)


def test_the_name_decides_nothing() -> None:
    assert read_track(ADAS_GPX, "sunday.fit", stands_still) == read_track(ADAS_GPX, "", stands_still)


def test_the_same_run_twice_in_a_zip_is_one_workout() -> None:
    long_gpx, long_tcx = gpx(gpx_run(3725, 2.7)), tcx(tcx_lap(seconds="3725", metres="10012"))
    found = read(zipped({"a.gpx": long_gpx, "b.tcx": long_tcx, "c.fit": ADAS_FIT, "d.fit": ADAS_FIT}))

    assert found.workouts == read(ADAS_FIT).workouts


def test_workouts_of_a_zip_come_by_their_start() -> None:
    evening = fit(session(at=SUNDAY + timedelta(hours=10)))
    found = read(zipped({"b.fit": evening, "a.fit": ADAS_FIT, "pulse.fit": fit(resting(SUNDAY, today=49))}))

    assert [one.started_at for one in found.workouts] == [SUNDAY, SUNDAY + timedelta(hours=10)]
    assert [one.resting_hr_bpm for one in found.nights] == [49]
    assert found.refused == ()


def test_what_is_no_file_of_a_watch_is_passed_over_in_a_zip() -> None:
    files = {"readme.txt": b"My runs", "photo.jpg": JPEG, "settings.fit": fit(FILE_ID), "nothing": b""}
    shadows = {"__MACOSX/._sunday.fit": JPEG, ".DS_Store": b"\0", "folder/": b""}

    assert read(zipped({**files, **shadows, "sunday.fit": ADAS_FIT})) == read(ADAS_FIT)


def test_a_broken_file_in_a_zip_is_told_by_its_name_and_the_others_are_read() -> None:
    found = read(zipped({"runs/cut.fit": ADAS_FIT[:-9], "runs/whole.fit": ADAS_FIT}))

    assert found.workouts == read(ADAS_FIT).workouts
    assert [(why.name, why.problem) for why in found.refused] == [("cut.fit", Problem.CUT_OFF)]


def test_a_zip_of_one_broken_file_says_what_is_wrong_with_that() -> None:
    why = refused(zipped({"cut.fit": ADAS_FIT[:-9]}), "runs.zip")

    assert (why.problem, why.name) == (Problem.CUT_OFF, "cut.fit")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (zipped({}), Problem.NO_TRACKS),
        (zipped({"a": JPEG, "b": b"text"}), Problem.NO_TRACKS),
        (zipped({"again.zip": zipped({"sunday.fit": ADAS_FIT})}), Problem.NESTED),
        (gzipped(gzipped(ADAS_FIT)), Problem.NESTED),
        (gzipped(zipped({"sunday.fit": ADAS_FIT})), Problem.NESTED),
        (gzipped(ADAS_FIT)[:-20], Problem.CUT_OFF),
        (gzipped(ADAS_FIT)[:-6] + bytes(6), Problem.DAMAGED),
        (b"\x1f\x8b\x08\xff" + bytes(30), Problem.DAMAGED),
        (b"\x1f\x8b\x00" + bytes(30), Problem.DAMAGED),
        (gzipped(b""), Problem.EMPTY),
        (zipped({"sunday.fit": ADAS_FIT})[:-30], Problem.DAMAGED),
        (zipped({"sunday.fit": ADAS_FIT}, ZIP_BZIP2), Problem.SEALED),
    ],
)
def test_a_pack_with_nothing_in_it_to_read_is_refused_with_its_reason(data: bytes, problem: Problem) -> None:
    assert refused(data).problem is problem


def test_a_zip_with_a_password_is_sealed() -> None:
    data = bytearray(zipped({"sunday.fit": ADAS_FIT}))
    data[6] |= 1  # in the file's own head
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the list

    assert refused(bytes(data)).problem is Problem.SEALED


def test_a_zip_that_needs_a_version_to_come_is_sealed() -> None:
    data = bytearray(zipped({"sunday.fit": ADAS_FIT}))
    data[data.index(b"PK\x01\x02") + 6] = 200

    assert refused(bytes(data)).problem is Problem.SEALED


def test_a_file_whose_end_the_zip_lost_is_told() -> None:
    data = bytearray(zipped({"sunday.fit": ADAS_FIT}, ZIP_STORED))
    listed = data.index(b"PK\x01\x02")
    for at in (listed + 20, listed + 24):  # its size, packed and not: more than there is
        data[at : at + 4] = (len(ADAS_FIT) + 5000).to_bytes(4, "little")

    assert refused(bytes(data)).problem in (Problem.CUT_OFF, Problem.DAMAGED)


# --- sent by mistake


@pytest.mark.parametrize(
    ("data", "looks_like"),
    [
        (JPEG, "picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf"),
        (b"  <!doctype HTML><html>", "page"),
        (b"<HTML><body>", "page"),
        (b'<?xml version="1.0"?><html/>', "page"),
        (b'<kml xmlns="http://www.opengis.net/kml/2.2"/>', "map"),
        (b"<workout/>", "other"),
        (b"8k 45min rpe 4\n", "text"),
        (bytes(range(1, 200)), "other"),
        ("Läufe".encode("utf-16-be"), "other"),
    ],
)
def test_a_foreign_file_is_told_for_what_it_looks_like(data: bytes, looks_like: str) -> None:
    why = refused(data)

    assert (why.problem, dict(why.facts)) == (Problem.FOREIGN, {"looks_like": looks_like})


@pytest.mark.parametrize("data", [b"", b" \n", bytes(64), b"\xef\xbb\xbf"[:0]])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert refused(data).problem is Problem.EMPTY


def test_a_refusal_names_the_file_it_is_about() -> None:
    why = refused(b"", "sunday.fit")

    assert (why.name, str(why), why.sentence) == ("sunday.fit", "empty", "track-empty")
    assert str(refused(JPEG)) == "foreign (looks_like=picture)"


# --- bounds


@pytest.mark.parametrize(("over", "fits"), [(-1, True), (0, True), (1, False)])
def test_a_file_is_as_large_as_telegram_allows(
    monkeypatch: pytest.MonkeyPatch, over: int, fits: bool
) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", len(ADAS_FIT) - over)

    assert fits if read_or_problem(ADAS_FIT) is None else read_or_problem(ADAS_FIT) is Problem.TOO_LARGE


def read_or_problem(data: bytes) -> Problem | None:
    try:
        read(data)
    except UnreadableTrack as why:
        return why.problem
    return None


@pytest.mark.parametrize("pack", [gzipped, lambda data: zipped({"sunday.gpx": data})], ids=["gz", "zip"])
@pytest.mark.parametrize(("over", "problem"), [(-1, None), (0, None), (1, Problem.INFLATES)])
def test_what_comes_out_of_a_pack_is_counted(
    monkeypatch: pytest.MonkeyPatch, pack: object, over: int, problem: Problem | None
) -> None:
    monkeypatch.setattr(bounds, "MOST_INFLATED_BYTES", len(ADAS_GPX) - over)

    assert read_or_problem(pack(ADAS_GPX)) is problem  # type: ignore[operator]


def test_a_bomb_is_left_alone_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    out = 0

    class Counting(Bounds):
        def inflated(self, size: int) -> None:
            nonlocal out
            out += size
            super().inflated(size)

    monkeypatch.setattr(reading, "Bounds", Counting)
    packing = zlib.compressobj(wbits=31)
    zeros = bytes(1 << 20)
    bomb = b"".join(packing.compress(zeros) for _ in range(200)) + packing.flush()

    assert len(bomb) < 300_000
    assert refused(bomb).problem is Problem.INFLATES
    assert out <= bounds.MOST_INFLATED_BYTES + (1 << 16)
    assert refused(zipped({"a": zeros * 40, "b": zeros * 40})).problem is Problem.INFLATES


@pytest.mark.parametrize(("count", "problem"), [(2, None), (3, None), (4, Problem.TOO_MANY_FILES)])
def test_the_files_of_a_zip_are_counted(
    monkeypatch: pytest.MonkeyPatch, count: int, problem: Problem | None
) -> None:
    monkeypatch.setattr(bounds, "MOST_FILES", 3)

    assert read_or_problem(zipped({f"{n}.fit": ADAS_FIT for n in range(count)})) is problem


def test_a_zip_with_an_endless_list_is_not_even_listed() -> None:
    entries = packed._MOST_ENTRIES

    assert read_or_problem(zipped({f"folder{n}/": b"" for n in range(entries)})) is Problem.NO_TRACKS
    assert read_or_problem(zipped({f"folder{n}/": b"" for n in range(entries + 1)})) is Problem.TOO_MANY_FILES


@pytest.mark.parametrize(("most", "problem"), [(62, None), (61, None), (60, Problem.TOO_MANY_POINTS)])
def test_the_points_of_a_file_are_counted(
    monkeypatch: pytest.MonkeyPatch, most: int, problem: Problem | None
) -> None:
    monkeypatch.setattr(bounds, "MOST_POINTS", most)

    assert read_or_problem(ADAS_GPX) is problem
    assert read_or_problem(ADAS_TCX) is problem
    assert read_or_problem(fit(*(record(SUNDAY + timedelta(seconds=n)) for n in range(61)))) is problem


@pytest.mark.parametrize(("most", "problem"), [(3, None), (2, None), (1, Problem.TOO_MANY_WORKOUTS)])
def test_the_workouts_of_a_file_are_counted(
    monkeypatch: pytest.MonkeyPatch, most: int, problem: Problem | None
) -> None:
    monkeypatch.setattr(bounds, "MOST_WORKOUTS", most)

    assert read_or_problem(gpx_of(gpx_track(gpx_run()) + gpx_track())) is problem
    assert read_or_problem(fit(session(), session())) is problem
    assert read_or_problem(tcx(tcx_lap()).replace(b"</Activities>", b"<Activity/></Activities>")) is problem


def test_a_bound_of_the_whole_zip_ends_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_POINTS", 100)

    assert read_or_problem(zipped({"a.gpx": ADAS_GPX, "b.gpx": ADAS_GPX})) is Problem.TOO_MANY_POINTS


@pytest.mark.parametrize(
    "data",
    [ADAS_FIT, ADAS_GPX, ADAS_TCX, gzipped(b"x" * 100), zipped({"a": ADAS_GPX})],
    ids=["fit", "gpx", "tcx", "gz", "zip"],
)
def test_every_reader_looks_at_the_clock(data: bytes) -> None:
    assert read_track(ADAS_FIT, "", hurrying(0.1)).workouts
    with pytest.raises(UnreadableTrack) as caught:
        read_track(data, "", hurrying(21))
    assert caught.value.problem is Problem.TOO_SLOW
    assert caught.value.facts == {"limit_s": 20}


@pytest.mark.parametrize("looks", range(1, 8))
def test_whenever_the_time_is_up_it_is_the_time_that_is_told(looks: int) -> None:
    clock = iter([0.0] * looks + [21.0] * 1000)
    with pytest.raises(UnreadableTrack, match="too-slow"):
        read_track(ADAS_FIT, "", lambda: next(clock))


def test_a_long_way_through_small_messages_looks_at_the_clock_too() -> None:
    empty = bytes([0x40, 0, 0, 99, 0, 0]) + bytes(40_000)
    looks = 0

    def monotonic() -> float:
        nonlocal looks
        looks += 1
        return 0.0

    with pytest.raises(UnreadableTrack, match="no-workout"):
        read_track(fit(empty), "", monotonic)
    assert looks > 40_000 / (1 << 14)


def test_a_large_document_looks_at_the_clock_on_its_way() -> None:
    looks = 0

    def monotonic() -> float:
        nonlocal looks
        looks += 1
        return 0.0

    data = gpx(gpx_run(20_000))
    read_track(data, "", monotonic)
    assert looks > len(data) / xml_checked.CHUNK_BYTES


# --- words


@pytest.mark.parametrize("problem", Problem)
def test_every_reason_has_a_sentence_that_says_what_to_do(problem: Problem) -> None:
    kinds = ["fit", "tcx", "gpx", "xml", "gz", "zip"]
    looks = ["picture", "pdf", "page", "map", "text", "other"]
    for format_, looks_like in zip(kinds, looks, strict=True):
        facts: dict[str, str | int] = {
            "limit": 50,
            "limit_mb": 20,
            "limit_s": 20,
            "format": format_,
            "looks_like": looks_like,
        }
        said = words_in("en").say(UnreadableTrack(problem).sentence, **facts)

        assert said.endswith(".")
        assert any(verb in said for verb in ("Send", "send", "Export", "Pack", "Put", "Type"))


def test_the_formats_are_named_as_the_files_are() -> None:
    assert [one.value for one in Format] == ["fit", "tcx", "gpx"]
