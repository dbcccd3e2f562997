"""The runner's day and the next time the bot speaks, through every kind of clock change."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach import rhythm
from bot.coach.rhythm import UnknownZone, day_of, instant, next_daily, next_weekly


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text + "+00:00").astimezone(UTC)


def wall(at: datetime, zone_name: str) -> str:
    """What the clock on the wall shows at that instant."""
    return at.astimezone(rhythm.zone(zone_name)).strftime("%m-%d %H:%M")


# --- the table of clock changes ---


@pytest.mark.parametrize(
    ("zone_name", "asked_for", "in_utc", "shown"),
    [
        # spring skips the time: it is read with the offset from before the jump
        ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 01:30", "03-29 03:30"),
        ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29 01:00", "03-29 03:00"),
        ("Europe/Helsinki", "2026-03-29 03:30", "2026-03-29 01:30", "03-29 04:30"),
        ("America/Havana", "2026-03-08 00:30", "2026-03-08 05:30", "03-08 01:30"),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:45", "10-04 02:45"),  # half an hour
        ("Antarctica/Troll", "2026-03-29 02:30", "2026-03-29 02:30", "03-29 04:30"),  # two hours
        ("Pacific/Chatham", "2026-09-27 03:00", "2026-09-26 14:15", "09-27 04:00"),  # across 03:00
        ("Africa/Casablanca", "2024-04-14 02:30", "2024-04-14 02:30", "04-14 03:30"),  # after Ramadan
        # autumn shows the time twice: the first showing counts
        ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 00:30", "10-25 02:30"),
        ("Europe/Berlin", "2026-10-25 03:00", "2026-10-25 02:00", "10-25 03:00"),
        ("Europe/Helsinki", "2026-10-25 03:30", "2026-10-25 00:30", "10-25 03:30"),
        ("America/Havana", "2026-11-01 00:30", "2026-11-01 04:30", "11-01 00:30"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45", "04-05 01:45"),
        ("Antarctica/Troll", "2026-10-25 01:30", "2026-10-24 23:30", "10-25 01:30"),
        ("Pacific/Chatham", "2026-04-05 03:15", "2026-04-04 13:30", "04-05 03:15"),
        ("Africa/Casablanca", "2024-03-10 02:30", "2024-03-10 01:30", "03-10 02:30"),  # Ramadan begins
        # no change at all
        ("Pacific/Apia", "2026-04-05 03:30", "2026-04-04 14:30", "04-05 03:30"),  # gave up summer time
        ("Asia/Kathmandu", "2026-05-13 07:00", "2026-05-13 01:15", "05-13 07:00"),
        ("Pacific/Kiritimati", "2026-05-13 07:00", "2026-05-12 17:00", "05-13 07:00"),
        ("UTC", "2026-05-13 07:00", "2026-05-13 07:00", "05-13 07:00"),
    ],
)
def test_a_wall_clock_time_becomes_an_instant(
    zone_name: str, asked_for: str, in_utc: str, shown: str
) -> None:
    wanted = datetime.fromisoformat(asked_for)
    at = instant(wanted.date(), wanted.time(), zone_name)

    assert at == utc(in_utc)
    assert at.tzinfo is UTC
    assert wall(at, zone_name) == shown


@pytest.mark.parametrize(
    ("zone_name", "in_utc", "day"),
    [
        ("Europe/Berlin", "2026-05-13 00:59", date(2026, 5, 12)),
        ("Europe/Berlin", "2026-05-13 01:00", date(2026, 5, 13)),
        ("Europe/Berlin", "2026-05-13 21:59", date(2026, 5, 13)),
        ("Europe/Berlin", "2026-05-13 22:30", date(2026, 5, 13)),  # half past midnight: still that day
        # spring: 01:59 is followed by 03:00
        ("Europe/Berlin", "2026-03-29 00:59", date(2026, 3, 28)),
        ("Europe/Berlin", "2026-03-29 01:00", date(2026, 3, 29)),
        # autumn: 02:59 twice, both in the old day
        ("Europe/Berlin", "2026-10-25 00:59", date(2026, 10, 24)),
        ("Europe/Berlin", "2026-10-25 01:59", date(2026, 10, 24)),
        ("Europe/Berlin", "2026-10-25 02:00", date(2026, 10, 25)),
        # Helsinki shows 03:30 twice: the day has begun both times
        ("Europe/Helsinki", "2026-10-25 00:30", date(2026, 10, 25)),
        ("Europe/Helsinki", "2026-10-25 01:30", date(2026, 10, 25)),
        # Havana falls back across midnight: still the old day
        ("America/Havana", "2026-11-01 04:59", date(2026, 10, 31)),
        ("America/Havana", "2026-11-01 05:30", date(2026, 10, 31)),
        # Troll springs from 01:00 to 03:00 and falls back from 03:00 to 01:00
        ("Antarctica/Troll", "2026-03-29 00:59", date(2026, 3, 28)),
        ("Antarctica/Troll", "2026-03-29 01:00", date(2026, 3, 29)),
        ("Antarctica/Troll", "2026-10-25 02:59", date(2026, 10, 24)),
        ("Antarctica/Troll", "2026-10-25 03:00", date(2026, 10, 25)),
        # Chatham falls back from 03:45 to 02:45: the day that has begun does not end again
        ("Pacific/Chatham", "2026-04-04 13:14", date(2026, 4, 4)),
        ("Pacific/Chatham", "2026-04-04 13:15", date(2026, 4, 5)),
        ("Pacific/Chatham", "2026-04-04 14:05", date(2026, 4, 5)),
        ("Pacific/Chatham", "2026-04-04 14:15", date(2026, 4, 5)),
        # and springs from 02:45 to 03:45
        ("Pacific/Chatham", "2026-09-26 13:59", date(2026, 9, 26)),
        ("Pacific/Chatham", "2026-09-26 14:00", date(2026, 9, 27)),
        ("Pacific/Kiritimati", "2026-05-12 13:00", date(2026, 5, 13)),
        ("Pacific/Pago_Pago", "2026-05-13 13:59", date(2026, 5, 12)),
        ("Pacific/Pago_Pago", "2026-05-13 14:00", date(2026, 5, 13)),
    ],
)
def test_the_runners_day_begins_at_three(zone_name: str, in_utc: str, day: date) -> None:
    assert day_of(utc(in_utc), zone_name) == day


def test_the_zone_in_which_now_is_written_does_not_matter() -> None:
    now = utc("2026-05-13 01:00")

    assert day_of(now.astimezone(rhythm.zone("Asia/Tokyo")), "Europe/Berlin") == date(2026, 5, 13)


@pytest.mark.parametrize("name", ["Mars/Olympus_Mons", "", "../etc/passwd", "/etc/passwd", "Europe"])
def test_a_zone_that_does_not_exist_is_refused_by_name(name: str) -> None:
    with pytest.raises(UnknownZone) as refused:
        rhythm.zone(name)

    assert repr(name) in str(refused.value)


# --- the next time ---


def test_the_next_morning_is_today_while_it_lies_ahead_and_tomorrow_from_its_instant_on() -> None:
    seven = time(7, 0)
    at = utc("2026-05-13 05:00")

    assert next_daily(at - timedelta(seconds=1), seven, "Europe/Berlin") == (date(2026, 5, 13), at)
    assert next_daily(at, seven, "Europe/Berlin") == (date(2026, 5, 14), at + timedelta(days=1))
    assert next_daily(at + timedelta(seconds=1), seven, "Europe/Berlin")[0] == date(2026, 5, 14)


def test_over_a_change_of_the_clocks_seven_stays_seven() -> None:
    saturday = utc("2026-03-28 06:00")
    day, at = next_daily(saturday, time(7, 0), "Europe/Berlin")

    assert day == date(2026, 3, 29)
    assert at - saturday == timedelta(hours=23)
    assert wall(at, "Europe/Berlin") == "03-29 07:00"


def test_the_next_sunday_is_this_one_until_it_comes() -> None:
    six = time(18, 0)
    sunday = utc("2026-05-17 16:00")

    assert next_weekly(utc("2026-05-13 12:00"), 6, six, "Europe/Berlin") == (date(2026, 5, 17), sunday)
    assert next_weekly(sunday - timedelta(seconds=1), 6, six, "Europe/Berlin")[1] == sunday
    assert next_weekly(sunday, 6, six, "Europe/Berlin")[0] == date(2026, 5, 24)


@pytest.mark.parametrize("weekday", range(7))
def test_each_weekday_is_reached_within_a_week(weekday: int) -> None:
    now = utc("2026-05-13 12:00")
    day, at = next_weekly(now, weekday, time(8, 0), "America/St_Johns")

    assert day.weekday() == weekday
    assert timedelta(0) < at - now <= timedelta(days=7)


ODD_ZONES = [
    "Europe/Berlin",
    "Europe/Helsinki",
    "Europe/Lisbon",
    "America/Havana",
    "America/Santiago",
    "America/Nuuk",
    "America/St_Johns",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Almaty",
    "Antarctica/Casey",
    "Antarctica/Troll",
    "Antarctica/Vostok",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Easter",
    "Pacific/Kiritimati",
]
SAMPLE = sorted({*ODD_ZONES, *random.Random(3).sample(sorted(available_timezones()), 6)})
times_of_day = st.builds(time, hour=st.integers(3, 23), minute=st.integers(0, 59))
zones = st.sampled_from(SAMPLE)
instants = st.integers(0, 12 * 365 * 86400).map(
    lambda seconds: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)


@given(zones, times_of_day, instants)
def test_every_day_gets_exactly_one_prompt_and_each_is_later_than_the_last(
    zone_name: str, at: time, now: datetime
) -> None:
    day, due_at = next_daily(now, at, zone_name)
    assert due_at > now
    for _ in range(10):
        following_day, following_at = next_daily(due_at, at, zone_name)
        assert following_day == day + timedelta(days=1)
        assert following_at > due_at
        assert day_of(due_at, zone_name) == day
        day, due_at = following_day, following_at


@given(zones, times_of_day, st.integers(0, 6), instants)
def test_every_week_gets_exactly_one_summary_on_its_weekday(
    zone_name: str, at: time, weekday: int, now: datetime
) -> None:
    day, due_at = next_weekly(now, weekday, at, zone_name)
    assert now < due_at <= now + timedelta(days=7, hours=3)
    for _ in range(4):
        following_day, following_at = next_weekly(due_at, weekday, at, zone_name)
        assert following_day == day + timedelta(days=7)
        assert following_day.weekday() == weekday
        assert following_at > due_at
        day, due_at = following_day, following_at


@pytest.mark.parametrize("zone_name", ODD_ZONES)
def test_no_date_is_missed_or_doubled_from_2024_to_2035(zone_name: str) -> None:
    """Asked once a day at a quarter past three, the time most zones disturb; the long run asks every zone."""
    at = time(3, 15)
    day, due_at = next_daily(utc("2023-12-31 00:00"), at, zone_name)
    while day.year < 2036:
        following = next_daily(due_at, at, zone_name)
        assert following[0] == day + timedelta(days=1)
        assert following[1] > due_at
        day, due_at = following


@given(zones, instants, st.integers(0, 8 * 3600))
def test_the_runners_day_never_goes_back(zone_name: str, now: datetime, seconds: int) -> None:
    later = now + timedelta(seconds=seconds)

    assert day_of(now, zone_name) <= day_of(later, zone_name) <= day_of(now, zone_name) + timedelta(days=1)


@pytest.mark.parametrize("zone_name", ODD_ZONES)
def test_the_runners_day_never_goes_back_in_a_night_of_clock_changes(zone_name: str) -> None:
    for change in changes_of_the_clock(zone_name):
        steps = [change + timedelta(minutes=minutes) for minutes in range(-240, 241, 5)]
        days = [day_of(step, zone_name) for step in steps]
        assert days == sorted(days), change


def changes_of_the_clock(zone_name: str) -> list[datetime]:
    """The hours from 2024 to 2027 in which the zone's offset changes."""
    clock = rhythm.zone(zone_name)
    found = []
    now = datetime(2024, 1, 1, tzinfo=UTC)
    while now.year < 2028:
        later = now + timedelta(days=1)
        if now.astimezone(clock).utcoffset() != later.astimezone(clock).utcoffset():
            hours = [now + timedelta(hours=hour) for hour in range(25)]
            offsets = [hour.astimezone(clock).utcoffset() for hour in hours]
            found += [hours[place] for place in range(1, 25) if offsets[place] != offsets[place - 1]]
        now = later
    return found
