"""Ada's runs as GPX and TCX."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.workout import Sport
from bot.tracks import xml_checked
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.tracked import Format, Tracked
from tests.tracks.samples import (
    ADAS_GPX,
    ADAS_TCX,
    SUNDAY,
    gpx,
    gpx_of,
    gpx_point,
    gpx_run,
    gpx_track,
    read,
    tcx,
    tcx_lap,
    tcx_of,
    tcx_point,
    tcx_run,
    z,
)


def after(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def walked(*steps: tuple[int, float]) -> Tracked:
    """A GPX of points at these seconds and metres."""
    [run] = read(gpx("".join(gpx_point(SUNDAY + after(s), m) for s, m in steps))).workouts
    return run


def refused(data: bytes) -> UnreadableTrack:
    with pytest.raises(UnreadableTrack) as caught:
        read(data)
    return caught.value


# --- GPX


def test_a_gpx_of_a_run_is_read_whole() -> None:
    [run] = read(ADAS_GPX).workouts

    assert (run.format, run.sport, run.started_at) == (Format.GPX, Sport.RUN, SUNDAY)
    assert (run.duration_s, run.moving_s, run.mean_hr_bpm, run.max_hr_bpm) == (600, 600, 140, 140)
    assert run.distance_m == pytest.approx(1800, abs=0.5)


@pytest.mark.parametrize(("metres", "moving_s"), [(4.9, 0), (5.01, 10), (6.0, 10)])
def test_slower_than_half_a_metre_a_second_is_standing(metres: float, moving_s: float) -> None:
    assert walked((0, 0), (10, metres)).moving_s == moving_s


@pytest.mark.parametrize(("metres", "counted"), [(490, True), (499.9, True), (501, False)])
def test_a_jump_of_the_satellites_is_nobodys_kilometres(metres: float, counted: bool) -> None:
    run = walked((0, 0), (10, metres), (20, metres + 30))

    assert run.distance_m == pytest.approx(metres + 30 if counted else 30, abs=0.1)


def test_a_pause_counts_in_the_length_but_neither_on_the_move_nor_on_the_way() -> None:
    one, two = gpx_run(300), gpx_run(300, at=SUNDAY + after(900))
    [run] = read(gpx(one, two)).workouts

    assert (run.duration_s, run.moving_s) == (1200, 600)
    assert run.distance_m == pytest.approx(1800, abs=0.5)


def test_points_in_disorder_lose_only_what_goes_backwards() -> None:
    run = walked((0, 0), (20, 60), (10, 30), (30, 90))

    assert (run.started_at, run.duration_s, run.moving_s) == (SUNDAY, 30, 30)
    assert run.distance_m == pytest.approx(90, abs=0.1)


def test_two_points_of_one_second_are_still_a_way() -> None:
    assert walked((0, 0), (0, 2), (1, 4)).distance_m == pytest.approx(4, abs=0.01)


def test_points_without_a_place_or_with_an_impossible_one_keep_their_time() -> None:
    strange = (
        f'<trkpt lat="91" lon="0"><time>{z(SUNDAY + after(5))}</time></trkpt>'
        f'<trkpt lat="nan" lon="x"><time>{z(SUNDAY + after(6))}</time></trkpt>'
        f'<trkpt lon="181"><time>{z(SUNDAY + after(7))}</time></trkpt>'
        f'<trkpt lat="0" lon="-181"><time>{z(SUNDAY + after(9))}</time></trkpt>'
    )
    [run] = read(gpx(gpx_point(SUNDAY) + strange + gpx_point(SUNDAY + after(10), 30))).workouts

    assert (run.duration_s, run.moving_s) == (10, 10)
    assert run.distance_m == pytest.approx(30, abs=0.1)


def test_a_treadmill_without_places_has_a_length_and_nothing_else() -> None:
    points = "".join(f'<trkpt lat="" lon=""><time>{z(SUNDAY + after(s))}</time></trkpt>' for s in (0, 60))
    [run] = read(gpx(points)).workouts

    assert (run.duration_s, run.distance_m, run.moving_s) == (60, None, None)


@pytest.mark.parametrize(("beats", "known"), [(24, None), (25, 25), (250, 250), (251, None)])
def test_a_pulse_no_heart_has_is_not_known(beats: int, known: int | None) -> None:
    [run] = read(gpx(gpx_point(SUNDAY, 0, beats) + gpx_point(SUNDAY + after(10), 30))).workouts

    assert (run.mean_hr_bpm, run.max_hr_bpm) == (known, known)


@pytest.mark.parametrize(
    ("written", "hours"),
    [
        ("2026-05-10T08:30:00+02:00", 0),
        ("2026-05-10T06:30:00", 0),
        ("2026-05-10T06:30:00.250Z", 0),
        ("2026-05-10T05:30:00Z", -1),
    ],
)
def test_times_are_turned_into_utc(written: str, hours: int) -> None:
    first = f'<trkpt lat="0" lon="0"><time> {written} </time></trkpt>'
    [run] = read(gpx(first + gpx_point(SUNDAY + after(60), 100))).workouts

    assert run.started_at.replace(microsecond=0) == SUNDAY + timedelta(hours=hours)
    assert run.started_at.utcoffset() == timedelta()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "2026-13-40T00:00:00Z",
        "0001-01-01T00:00:00+23:00",
        "1970-01-01T00:00:00Z",
        "2026-05-10T06:30:00+99:99",
        "x" * 300,
    ],
)
def test_a_time_that_is_none_is_a_route_not_a_workout(written: str) -> None:
    assert refused(gpx(f'<trkpt lat="0" lon="0"><time>{written}</time></trkpt>')).problem is Problem.NO_TIMES


@pytest.mark.parametrize(
    ("kind", "creator", "sport"),
    [
        ("running", "", Sport.RUN),
        ("TrailRun", "", Sport.RUN),
        ("trail running", "", Sport.RUN),
        ("Nordic Ski", "", Sport.OTHER),
        ("WeightTraining", "", Sport.STRENGTH),
        ("9", "StravaGPX", Sport.RUN),
        ("1", "StravaGPX", Sport.BIKE),
        ("77", "StravaGPX", None),
        ("9", "another", None),
        ("", "", None),
        ("- -", "", None),
    ],
)
def test_the_sport_is_what_the_file_says_and_never_guessed(
    kind: str, creator: str, sport: Sport | None
) -> None:
    assert read(gpx(gpx_run(60), kind=kind, creator=creator)).workouts[0].sport is sport


def test_each_track_is_a_workout_and_an_empty_one_is_none() -> None:
    tracks = gpx_track(gpx_run()) + gpx_track() + gpx_track(gpx_run(at=SUNDAY + after(7200)), kind="cycling")

    assert [one.sport for one in read(gpx_of(tracks)).workouts] == [Sport.RUN, Sport.BIKE]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (gpx_of(""), Problem.NO_WORKOUT),
        (
            gpx_of('<rte><rtept lat="0" lon="0"><time>2026-05-10T06:30:00Z</time></rtept></rte>'),
            Problem.NO_WORKOUT,
        ),
        (gpx(gpx_point(SUNDAY)), Problem.NO_WORKOUT),
        (gpx(gpx_point(None) + gpx_point(None, 30)), Problem.NO_TIMES),
        (gpx(gpx_point(SUNDAY) + gpx_point(SUNDAY + timedelta(days=11), 9)), Problem.WRONG_TIMES),
        (ADAS_GPX[:-20], Problem.CUT_OFF),
        (ADAS_GPX[:30], Problem.CUT_OFF),
        (ADAS_GPX.replace(b"</ele>", b"</ela>", 1), Problem.DAMAGED),
        (ADAS_GPX.replace(b"UTF-8", b"x-nobody", 1), Problem.DAMAGED),
        (ADAS_GPX.replace(b"UTF-8", b"shift-jis", 1), Problem.DAMAGED),
        (gpx_of("<a>" * 70 + "</a>" * 70), Problem.DAMAGED),
    ],
)
def test_a_gpx_without_a_workout_is_refused_with_its_reason(data: bytes, problem: Problem) -> None:
    assert refused(data).problem is problem


# --- TCX


def test_a_tcx_of_a_run_is_read_whole() -> None:
    assert read(ADAS_TCX).workouts == (Tracked(Format.TCX, Sport.RUN, SUNDAY, 600, 600, 1800, 140, 150),)


def test_laps_are_added_up() -> None:
    second = SUNDAY + after(600)
    laps = tcx_lap(mean_hr=130, max_hr=140), tcx_lap(at=second, seconds="300", metres="900", mean_hr=160)
    [run] = read(tcx(*laps, activity_id=z(SUNDAY))).workouts

    assert run == Tracked(Format.TCX, Sport.RUN, SUNDAY, 900, 900, 2700, 140, 150)


def test_a_pause_between_two_laps_counts_in_the_length_only() -> None:
    later = SUNDAY + after(900)
    laps = tcx_lap(tcx_run(300), seconds="300"), tcx_lap(tcx_run(300, at=later), at=later, seconds="300")
    [run] = read(tcx(*laps)).workouts

    assert (run.duration_s, run.moving_s) == (1200, 600)


def test_indoors_the_timer_of_the_laps_is_the_time_on_the_move() -> None:
    points = "".join(tcx_point(SUNDAY + after(s), hr=120) for s in (0, 300, 700))
    [ride] = read(tcx(tcx_lap(points, metres="0", mean_hr=None, max_hr=None), sport="Biking")).workouts

    assert ride == Tracked(Format.TCX, Sport.BIKE, SUNDAY, 700, 600, None, 120, 120)


def test_places_measure_the_way_where_nothing_else_does() -> None:
    north = (
        "<Position><LatitudeDegrees>0.001</LatitudeDegrees><LongitudeDegrees>0</LongitudeDegrees></Position>"
    )
    start = north.replace("0.001", "0")
    points = tcx_point(SUNDAY, extra=start) + tcx_point(SUNDAY + after(60), extra=north)
    [run] = read(tcx(tcx_lap(points, metres="", seconds="", at=None, mean_hr=None))).workouts

    assert run.distance_m == pytest.approx(111.3, abs=0.5)
    assert (run.moving_s, run.max_hr_bpm) == (60, 150)


def test_a_tcx_of_a_triathlon_has_each_of_its_parts() -> None:
    bike = tcx_lap(at=SUNDAY + after(3600), metres="20000", seconds="2400")
    inside = (
        f'<MultiSportSession><FirstSport><Activity Sport="Other">{tcx_lap()}</Activity></FirstSport>'
        f'<NextSport><Activity Sport="Biking">{bike}</Activity></NextSport></MultiSportSession>'
    )
    found = read(tcx_of(f"<Activities>{inside}</Activities>")).workouts

    assert [(one.sport, one.distance_m) for one in found] == [(Sport.OTHER, 1800), (Sport.BIKE, 20_000)]


def test_values_that_are_none_are_not_known() -> None:
    points = tcx_point(SUNDAY, -5, 300) + tcx_point(None, 4) + tcx_point(SUNDAY + after(60))
    lap = tcx_lap(points, seconds="inf", metres="-3", mean_hr=20, max_hr=500)
    [run] = read(tcx(lap, sport="")).workouts

    assert run == Tracked(Format.TCX, None, SUNDAY, 60)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            tcx_of("<Courses><Course><Lap><TotalTimeSeconds>9</TotalTimeSeconds></Lap></Course></Courses>"),
            Problem.NO_WORKOUT,
        ),
        (tcx(), Problem.NO_WORKOUT),
        (tcx(tcx_lap(seconds="0")), Problem.NO_WORKOUT),
        (tcx(tcx_lap(at=None)), Problem.NO_TIMES),
        (tcx(tcx_lap(tcx_point(None, 3), at=None, seconds="")), Problem.NO_TIMES),
        (tcx(tcx_lap(seconds="1e9")), Problem.WRONG_TIMES),
        (ADAS_TCX[:-30], Problem.CUT_OFF),
    ],
)
def test_a_tcx_without_a_workout_is_refused_with_its_reason(data: bytes, problem: Problem) -> None:
    assert refused(data).problem is problem


# --- XML from strangers


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE gpx [<!ENTITY a "b">]>',
        '<!DOCTYPE gpx [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]>',
        '<!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE gpx SYSTEM "http://example.org/gpx.dtd">',
    ],
)
def test_entities_are_never_unfolded(declared: str) -> None:
    body = ADAS_GPX.decode().partition("\n")[2].replace("Sunday", "&a;" if "ENTITY" in declared else "")

    assert refused(f'<?xml version="1.0"?>{declared}{body}'.encode()).problem is Problem.DECLARES


def test_a_document_type_hidden_in_another_encoding_is_found() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>'

    assert refused(text.encode("utf-16")).problem is Problem.DECLARES


def test_utf_16_a_mark_before_the_text_and_leading_blanks_are_read() -> None:
    text = ADAS_GPX.decode()

    assert read(text.replace("UTF-8", "UTF-16").encode("utf-16")) == read(ADAS_GPX)
    assert read(b"\xef\xbb\xbf" + ADAS_GPX) == read(ADAS_GPX)
    assert read(b"  \r\n" + ADAS_TCX) == read(ADAS_TCX)


def test_a_tag_that_never_ends_is_stopped() -> None:
    endless = b"<gpx>" + b"<a " + b" ".join(b'k%d=""' % n for n in range(150_000)) + b"/></gpx>"

    assert len(endless) > 1 << 20
    assert refused(endless + bytes(1 << 17)).problem is Problem.DAMAGED


@pytest.mark.parametrize("form", ["<a{}/>", '<a k{}=""/>'])
def test_a_document_of_a_thousand_names_is_no_watchs(form: str) -> None:
    names = "".join(form.format(n) for n in range(xml_checked.MOST_NAMES))

    assert refused(gpx_of(names)).problem is Problem.DAMAGED


def test_what_would_keep_other_parsers_busy_for_hours_is_text_like_any_other() -> None:
    assert read(gpx_of(f"<desc>{' xmlns' * 50_000}</desc>" + gpx_track(gpx_run()))).workouts
