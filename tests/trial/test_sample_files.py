"""The files the trial makes for those who have none at hand: a run, and a training calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import fitdecode
import pytest
from icalendar import Calendar

from bot.calendars.reading import read_calendar
from bot.coach.workout import Sport
from bot.tracks.reading import read_track
from bot.tracks.tracked import Format, Tracked
from bot.trial.calendar_file import coming_weeks
from bot.trial.watch_file import fit_of_run, latest_run
from bot.words.plan_titles import planned_in

BERLIN = "Europe/Berlin"
EVENING = datetime(2026, 11, 17, 17, 30, tzinfo=UTC)


def frames(content: bytes) -> list[fitdecode.FitDataMessage]:
    """Every message, read by a reader that forgives nothing."""
    reader = fitdecode.FitReader(
        content, check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.RAISE
    )
    with reader:
        return [frame for frame in reader if isinstance(frame, fitdecode.FitDataMessage)]


def test_the_bot_reads_the_sample_run_as_any_other() -> None:
    reading = read_track(fit_of_run(EVENING), "run.fit", lambda: 0.0)

    assert reading.workouts == (
        Tracked(
            format=Format.FIT,
            sport=Sport.RUN,
            started_at=EVENING,
            duration_s=3240.0,
            moving_s=3240.0,
            distance_m=10_200.0,
            mean_hr_bpm=147,
            max_hr_bpm=153,
        ),
    )


def test_a_strict_reader_finds_a_whole_activity_with_a_point_every_ten_seconds() -> None:
    messages = frames(fit_of_run(EVENING))

    assert {one.name for one in messages} == {"file_id", "record", "lap", "session", "activity"}
    points = [one for one in messages if one.name == "record"]
    times = [one.get_value("timestamp") for one in points]
    metres = [one.get_value("distance") for one in points]
    assert (times[0], times[-1]) == (EVENING, EVENING + timedelta(minutes=54))
    assert {after - before for before, after in pairwise(times)} == {timedelta(seconds=10)}
    assert (metres[0], metres[-1]) == (0, 10_200)
    assert metres == sorted(metres)
    (session,) = (one for one in messages if one.name == "session")
    pulses = [one.get_value("heart_rate") for one in points]
    assert (session.get_value("avg_heart_rate"), session.get_value("max_heart_rate")) == (147, max(pulses))
    assert session.get_value("sport") == "running"


@pytest.mark.parametrize(
    ("now", "name", "started_at"),
    [
        ("2026-11-18T06:00", "run-2026-11-17.fit", "2026-11-17T17:30"),
        ("2026-11-18T10:59", "run-2026-11-17.fit", "2026-11-17T17:30"),
        ("2026-11-18T11:00", "run-2026-11-18.fit", "2026-11-18T09:30"),
        ("2026-11-18T11:01", "run-2026-11-18.fit", "2026-11-18T09:30"),
        ("2026-11-19T00:30", "run-2026-11-18.fit", "2026-11-18T09:30"),
    ],
)
def test_the_run_is_the_last_one_that_is_over(now: str, name: str, started_at: str) -> None:
    called, content = latest_run(datetime.fromisoformat(now).replace(tzinfo=UTC), BERLIN)

    (run,) = read_track(content, called, lambda: 0.0).workouts
    assert called == name
    assert run.started_at == datetime.fromisoformat(started_at).replace(tzinfo=UTC)


def test_the_calendar_plans_each_of_the_next_21_days_and_one_dinner() -> None:
    calendar = Calendar.from_ical(coming_weeks(datetime(2026, 11, 18, 6, tzinfo=UTC), BERLIN))

    events = calendar.walk("VEVENT")
    training = {event.decoded("DTSTART"): str(event["SUMMARY"]) for event in events[:-1]}
    assert list(training) == [date(2026, 11, 19) + timedelta(days=ahead) for ahead in range(21)]
    assert training[date(2026, 11, 22)] == "Long run 12 km"
    assert training[date(2026, 12, 8)] == "10 x 400 m"
    assert len({str(event["UID"]) for event in events}) == 22
    assert str(events[-1]["SUMMARY"]) == "Dinner with Bob"
    assert events[-1].decoded("DTSTART") == datetime(2026, 11, 21, 18, tzinfo=UTC)


@pytest.mark.parametrize("ahead", range(7))
def test_whatever_the_weekday_no_two_hard_days_meet(ahead: int) -> None:
    now = datetime(2026, 11, 16, 6, tzinfo=UTC) + timedelta(days=ahead)

    titles = [
        str(one["SUMMARY"]) for one in Calendar.from_ical(coming_weeks(now, BERLIN)).walk("VEVENT")[:-1]
    ]

    demanding = ["x" in title or "Long" in title for title in titles]
    assert sum(demanding) == 6
    assert not any(before and after for before, after in pairwise(demanding))


def test_the_bot_understands_every_entry_but_the_dinner() -> None:
    content = coming_weeks(datetime(2026, 11, 18, 6, tzinfo=UTC), BERLIN)

    read = read_calendar(content, date(2026, 11, 18), date(2027, 11, 17), BERLIN, lambda: 0.0)

    assert read.refused == ()
    assert len(read.entries) == 22
    puzzling = [entry.title for entry in read.entries if not planned_in(entry.title).understood]
    assert puzzling == ["Dinner with Bob"]
