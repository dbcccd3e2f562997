"""What Ada's watch writes as FIT."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.workout import Sport
from bot.tracks.errors import Problem, UnreadableTrack
from bot.tracks.tracked import Format, Tracked
from tests.tracks.samples import (
    ADAS_FIT,
    AWAKE,
    CYCLING,
    DEEP,
    DISTANCE,
    ELAPSED,
    ENUM,
    FILE_ID,
    LIGHT,
    MEAN_HR,
    MULTISPORT,
    RECORD,
    SPORT,
    START_TIME,
    SUB_SPORT,
    SUNDAY,
    SWIMMING,
    TIMER,
    TIMESTAMP,
    TRANSITION,
    UINT8,
    UINT32,
    crc,
    fit,
    fit_seconds,
    message,
    read,
    record,
    resting,
    session,
    sleep,
)


def later(minutes: float) -> timedelta:
    return timedelta(minutes=minutes)


def refusal(data: bytes) -> Problem:
    with pytest.raises(UnreadableTrack) as caught:
        read(data)
    return caught.value.problem


def test_a_run_is_read_whole() -> None:
    [run] = read(ADAS_FIT).workouts

    assert run == Tracked(Format.FIT, Sport.RUN, SUNDAY, 3725, 3600, 10_012, 148, 171)


def test_an_older_header_and_numbers_the_other_way_round_are_read() -> None:
    fields = {START_TIME: (UINT32, fit_seconds(SUNDAY)), ELAPSED: (UINT32, 1_800_000), SPORT: (ENUM, 1)}
    [run] = read(fit(message(18, fields, big=True), header_size=12)).workouts

    assert (run.sport, run.started_at, run.duration_s) == (Sport.RUN, SUNDAY, 1800)
    assert (run.moving_s, run.distance_m, run.mean_hr_bpm, run.max_hr_bpm) == (None, None, None, None)


def test_a_triathlon_is_three_workouts_and_changing_shoes_is_none() -> None:
    found = read(
        fit(
            session(sport=SWIMMING, elapsed_s=1900, timer_s=1900, distance_m=1500),
            session(at=SUNDAY + later(32), sport=TRANSITION, elapsed_s=180, timer_s=180, distance_m=300),
            session(at=SUNDAY + later(35), sport=CYCLING, elapsed_s=4400, timer_s=4400, distance_m=40_000),
            session(at=SUNDAY + later(110), elapsed_s=2800, timer_s=2800),
            session(sport=MULTISPORT, elapsed_s=9400),
        )
    ).workouts

    assert [one.sport for one in found] == [Sport.SWIM, Sport.BIKE, Sport.RUN]
    assert [one.distance_m for one in found] == [1500, 40_000, 10_012]


def test_a_race_that_is_told_as_a_whole_only_is_one_workout() -> None:
    assert [one.sport for one in read(fit(session(sport=MULTISPORT))).workouts] == [Sport.OTHER]


def test_several_files_in_a_row_are_all_read() -> None:
    evening = SUNDAY + later(600)

    assert [one.started_at for one in read(ADAS_FIT + fit(session(at=evening))).workouts] == [SUNDAY, evening]


def test_what_stands_behind_a_whole_file_changes_nothing() -> None:
    assert read(ADAS_FIT + bytes(40)) == read(ADAS_FIT)


def test_what_was_not_measured_is_not_known() -> None:
    [run] = read(fit(session(distance_m=0, mean_hr=0, max_hr=255))).workouts

    assert (run.distance_m, run.mean_hr_bpm, run.max_hr_bpm) == (None, None, None)


def test_the_sport_of_the_file_counts_where_the_session_has_none() -> None:
    named = message(12, {0: (ENUM, CYCLING), 1: (ENUM, 0)})

    assert read(fit(named, session(without=[SPORT, SUB_SPORT]))).workouts[0].sport is Sport.BIKE
    assert read(fit(session(without=[SPORT, SUB_SPORT]))).workouts[0].sport is None


def test_the_end_tells_how_long_it_was_where_the_length_is_missing() -> None:
    assert read(fit(session(without=[ELAPSED]))).workouts[0].duration_s == 3725
    assert read(fit(session(without=[ELAPSED, TIMESTAMP]))).workouts[0].duration_s == 3600


def test_a_timer_never_runs_longer_than_the_workout() -> None:
    assert read(fit(session(elapsed_s=100, timer_s=100.4, distance_m=300))).workouts[0].moving_s == 100


def test_a_distance_nobody_covers_in_that_time_is_not_known() -> None:
    assert read(fit(session(elapsed_s=100, distance_m=5000))).workouts[0].distance_m == 5000
    assert read(fit(session(elapsed_s=100, distance_m=5001))).workouts[0].distance_m is None


def test_the_points_give_the_heart_rate_that_a_session_does_not() -> None:
    before, first, last = (SUNDAY + timedelta(seconds=s) for s in (-60, 10, 20))
    points = [record(before, hr=60), record(first, hr=140), record(last, hr=150), record(last, hr=255)]
    [run] = read(fit(*points, session(mean_hr=255, max_hr=255))).workouts

    assert (run.mean_hr_bpm, run.max_hr_bpm) == (145, 150)
    [told] = read(fit(*points, session(mean_hr=255, max_hr=171))).workouts
    assert (told.mean_hr_bpm, told.max_hr_bpm) == (145, 171)


def test_each_session_gets_the_pulse_of_its_own_points() -> None:
    evening = SUNDAY + later(600)
    points = [record(SUNDAY + later(1), hr=120), record(evening + later(1), hr=160)]
    found = read(fit(*points, session(mean_hr=255), session(at=evening, mean_hr=150))).workouts

    assert [one.mean_hr_bpm for one in found] == [120, 150]


def test_points_without_a_pulse_leave_it_unknown() -> None:
    points = [record(SUNDAY, hr=None, distance_m=3)]

    assert read(fit(*points, session(mean_hr=255, max_hr=255))).workouts[0].mean_hr_bpm is None


def test_a_watch_that_gave_up_before_the_summary_still_has_its_points() -> None:
    steps = [(0, 0.0), (60, 180.0), (120, 360.0), (420, 370.0)]
    points = [record(SUNDAY + timedelta(seconds=s), hr=140, distance_m=m) for s, m in steps]
    [run] = read(fit(FILE_ID, message(12, {0: (ENUM, 1)}), *points)).workouts

    assert run == Tracked(Format.FIT, Sport.RUN, SUNDAY, 420, 120, 370, 140, 140)


def test_one_session_that_makes_no_sense_does_not_take_the_others_with_it() -> None:
    found = read(fit(session(), session(at=SUNDAY + later(90), elapsed_s=0, timer_s=0))).workouts

    assert [one.started_at for one in found] == [SUNDAY]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (fit(FILE_ID), Problem.NO_WORKOUT),
        (fit(session(elapsed_s=0)), Problem.NO_WORKOUT),
        (fit(session(without=[START_TIME])), Problem.NO_TIMES),
        (fit(session(without=[ELAPSED, TIMER, TIMESTAMP])), Problem.NO_TIMES),
        (fit(message(18, {START_TIME: (UINT32, 17_217_864), ELAPSED: (UINT32, 9)})), Problem.NO_TIMES),
        (fit(session(elapsed_s=10 * 86_400 + 1)), Problem.WRONG_TIMES),
        (ADAS_FIT[:-1], Problem.CUT_OFF),
        (ADAS_FIT[:40], Problem.CUT_OFF),
        (ADAS_FIT[:11], Problem.CUT_OFF),
        (ADAS_FIT[:60] + bytes([ADAS_FIT[60] ^ 1]) + ADAS_FIT[61:], Problem.DAMAGED),
        (ADAS_FIT + ADAS_FIT[:-5], Problem.CUT_OFF),
        (b"\x05" + ADAS_FIT[1:], Problem.DAMAGED),
    ],
)
def test_a_file_without_a_whole_workout_is_refused_with_its_reason(data: bytes, problem: Problem) -> None:
    assert refusal(data) is problem


def test_ten_days_are_a_race_and_a_second_more_is_a_wrong_clock() -> None:
    assert read(fit(session(elapsed_s=10 * 86_400))).workouts


@pytest.mark.parametrize(
    "body",
    [
        b"\x05\x00",  # data of a kind nobody defined
        b"\x85",  # the same with a short time
        b"\x40\x00",  # a definition that ends in its head
        b"\x40\x00\x00\x12\x00\x09\x02\x04",  # and in its fields
        b"\x60\x00\x00\x12\x00\x01\x02\x04\x86",  # and before the developer's own
        b"\x40\x00\x00\x12\x00\x01\x02\x04\x86\x00\x01",  # data that ends too early
    ],
)
def test_messages_that_do_not_fit_together_are_damage(body: bytes) -> None:
    assert refusal(fit(body)) is Problem.DAMAGED


def test_messages_that_the_library_stumbles_over_are_damage() -> None:
    # a type of the developer's own which refers to an index that was never given
    undefined = message(206, {0: (UINT8, 7), 1: (UINT8, 1), 2: (UINT8, 0x86)})

    assert refusal(fit(undefined, session())) is Problem.DAMAGED


def test_fields_of_a_developer_and_short_times_are_walked_over() -> None:
    developer = message(207, {3: (UINT8, 0)}) + message(206, {0: (UINT8, 0), 1: (UINT8, 0), 2: (UINT8, 2)})
    definition = bytes([0x61, 0, 0, RECORD, 0, 1, 3, 1, 0x02, 1, 0, 1, 0])
    short = bytes([0x80 | 1 << 5 | 9, 140, 7])

    assert (
        read(fit(developer, definition, b"\x01\x8c\x07", short, session())).workouts[0].distance_m == 10_012
    )


def test_a_field_of_a_strange_shape_is_not_known() -> None:
    pair = {
        START_TIME: (UINT32, fit_seconds(SUNDAY)),
        ELAPSED: (UINT32, 60_000),
        DISTANCE: ((0x86, 8), 12),
        MEAN_HR: ((0x07, 1), 65),
    }
    [run] = read(fit(message(18, pair))).workouts

    assert (run.distance_m, run.mean_hr_bpm) == (None, None)


# --- nights


def test_the_resting_heart_rate_of_the_day_is_offered() -> None:
    noon = SUNDAY + later(330)
    [night] = read(fit(resting(SUNDAY, today=49, week=52), resting(noon, today=48), resting(noon))).nights

    assert (night.measured_at, night.resting_hr_bpm, night.sleep_h) == (noon, 48, None)


def test_the_mean_of_the_week_stands_in_for_the_day() -> None:
    assert read(fit(resting(SUNDAY, week=52))).nights[0].resting_hr_bpm == 52


def test_sleep_is_what_was_slept_and_not_the_time_in_bed() -> None:
    bed = SUNDAY - later(480)
    told = [(0, AWAKE), (15, LIGHT), (135, DEEP), (225, AWAKE), (240, LIGHT), (450, AWAKE), (460, AWAKE)]
    [night] = read(fit(*(sleep(bed + later(m), level) for m, level in told))).nights

    assert (night.sleep_h, night.measured_at) == (7.0, bed + later(450))


def test_two_nights_in_one_file_stay_two() -> None:
    night, next_night = SUNDAY - later(480), SUNDAY + later(960)
    told = [(night, LIGHT), (night + later(120), AWAKE), (next_night, DEEP), (next_night + later(60), AWAKE)]
    nights = read(fit(*(sleep(at, level) for at, level in told))).nights

    assert [one.sleep_h for one in nights] == [2.0, 1.0]


@pytest.mark.parametrize(("minutes", "known"), [(239, 1), (240, 1), (241, 0)])
def test_after_four_silent_hours_nobody_knows_that_she_slept(minutes: int, known: int) -> None:
    data = fit(session(), sleep(SUNDAY, DEEP), sleep(SUNDAY + later(minutes), AWAKE))

    assert len(read(data).nights) == known


def test_a_night_without_a_time_or_without_sleep_is_none() -> None:
    timeless = message(275, {0: (ENUM, DEEP)})
    data = fit(session(), timeless, sleep(SUNDAY, AWAKE), sleep(SUNDAY + later(60), AWAKE))

    assert read(data).nights == ()


def test_the_checksum_of_the_tests_is_that_of_the_format() -> None:
    assert crc(b"123456789") == 0xBB3D, "the known value of CRC-16/ARC"
