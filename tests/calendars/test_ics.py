"""Ada's coach keeps her training in a calendar, and she sends the file to the chat."""

from __future__ import annotations

from datetime import date

import pytest

from bot.calendars.entries import Entry
from bot.calendars.errors import Problem
from tests.calendars.samples import (
    APPLES,
    AT_SEVEN,
    GOOGLES,
    OUTLOOKS,
    WHOLE_DAYS,
    ZONE_OF_ITS_OWN,
    days,
    event,
    ics,
    read,
    titles,
)


def test_a_coachs_whole_days_have_a_title_and_no_minutes() -> None:
    assert read(WHOLE_DAYS).entries == (
        Entry(date(2026, 5, 12), "Run: Easy Run"),
        Entry(date(2026, 5, 13), "Day Off"),
    )


def test_of_a_weekly_session_one_is_left_out_and_one_is_moved_and_a_cancelled_one_is_not_there() -> None:
    found = read(GOOGLES)

    assert found.entries == (
        Entry(date(2026, 5, 12), "8 x 400 m", 75),
        Entry(date(2026, 5, 23), "Long run 24 km", 135),
        Entry(date(2026, 5, 27), "6 x 800 m", 60),
        Entry(date(2026, 6, 2), "8 x 400 m", 75),
    )
    assert (found.outside, found.refused) == (0, ())


def test_outlooks_folds_and_quotes_and_zone_names_are_read() -> None:
    assert read(OUTLOOKS).entries == (Entry(date(2026, 5, 14), "Easy, with Läufer Bob", 40),)


def test_an_evening_race_overseas_is_on_the_next_day_where_ada_lives() -> None:
    found = read(APPLES)

    assert days(found) == [(5, 15), (5, 22), (5, 29), (6, 1)]
    assert found.entries[-1] == Entry(date(2026, 6, 1), "Race half marathon", 120)
    assert days(read(APPLES, zone="America/New_York"))[-1] == (5, 31)


@pytest.mark.parametrize(
    ("zone", "day"), [("Pacific/Kiritimati", (5, 13)), ("Europe/Berlin", (5, 12)), ("Etc/GMT+12", (5, 11))]
)
def test_a_moment_is_on_the_day_that_the_runners_own_clock_shows(zone: str, day: tuple[int, int]) -> None:
    assert days(read(ics(event("SUMMARY:Easy", "DTSTART:20260512T110000Z")), zone=zone)) == [day]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Europe/Berlin", "Etc/GMT+12"])
def test_a_whole_day_and_a_time_of_no_zone_are_the_runners_own(zone: str) -> None:
    data = ics(event("SUMMARY:Easy", "DTSTART:20260512T235900"), event("DTSTART;VALUE=DATE:20260513"))

    assert days(read(data, zone=zone)) == [(5, 12), (5, 13)]


def test_only_the_days_asked_for_are_read_and_the_others_are_counted() -> None:
    around = [event(f"SUMMARY:on the {day}", f"DTSTART;VALUE=DATE:202605{day}") for day in (10, 11, 12, 13)]
    weekly = event("SUMMARY:long over", "DTSTART:20250101T070000", "RRULE:FREQ=WEEKLY;COUNT=3")

    found = read(ics(*around, weekly), date(2026, 5, 11), date(2026, 5, 12))

    assert titles(found) == ["on the 11", "on the 12"]
    assert found.outside == 3


def test_the_last_minute_of_the_last_day_still_counts() -> None:
    late = event("SUMMARY:late", "DTSTART;TZID=Europe/Berlin:20260607T235900", "DURATION:PT1H")
    later = event("SUMMARY:later", "DTSTART;TZID=Europe/Berlin:20260608T000000", "DURATION:PT1H")

    assert titles(read(ics(late, later))) == ["late"]


def test_a_session_before_breakfast_stays_where_it_is_when_the_clocks_change() -> None:
    data = ics(
        event(
            *("SUMMARY:Easy", "DTSTART;TZID=Europe/Berlin:20260322T003000", "DURATION:PT45M"),
            "RRULE:FREQ=WEEKLY;COUNT=3",
        )
    )

    found = read(data, date(2026, 3, 1), date(2026, 4, 30))

    assert days(found) == [(3, 22), (3, 29), (4, 5)]
    assert {entry.minutes for entry in found.entries} == {45}


@pytest.mark.parametrize(("day", "minutes"), [("0329", 60), ("1025", 180), ("0512", 120)])
def test_a_night_run_lasts_as_long_as_it_lasts_when_the_clocks_change(day: str, minutes: int) -> None:
    lines = (f"DTSTART;TZID=Europe/Berlin:2026{day}T013000", f"DTEND;TZID=Europe/Berlin:2026{day}T033000")

    (entry,) = read(ics(event(*lines)), date(2026, 1, 1), date(2026, 12, 31)).entries

    assert entry.minutes == minutes


@pytest.mark.parametrize(
    ("lines", "minutes"),
    [
        (("DTEND:20260512T070000",), None),
        (("DTEND:20260512T070100",), 1),
        (("DTEND:20260513T065900",), 1439),
        (("DTEND:20260513T070000",), None),
        (("DTEND:20260512T060000",), None),
        (("DTEND:20260512T060000Z",), None),
        (("DTEND;VALUE=DATE:20260513",), None),
        (("DURATION:PT1H15M",), 75),
        (("DURATION:P7W",), None),
        ((), None),
    ],
)
def test_a_length_that_cannot_be_a_sessions_is_not_known(lines: tuple[str, ...], minutes: int | None) -> None:
    (entry,) = read(ics(event("SUMMARY:Easy", AT_SEVEN, *lines))).entries

    assert (entry.day, entry.minutes) == (date(2026, 5, 12), minutes)


def test_a_training_camp_is_one_entry_on_its_first_day() -> None:
    camp = event("SUMMARY:Training camp", "DTSTART;VALUE=DATE:20260512", "DTEND;VALUE=DATE:20260519")

    assert days(read(ics(camp))) == [(5, 12)]
    assert read(ics(camp), date(2026, 5, 13), date(2026, 5, 19)).outside == 1


def test_a_days_entries_come_by_their_time_and_whole_days_first() -> None:
    data = ics(
        event("SUMMARY:gym", "DTSTART:20260512T180000"),
        event("SUMMARY:tomorrow", "DTSTART:20260513T060000"),
        event("SUMMARY:easy", "DTSTART:20260512T070000"),
        event("SUMMARY:all day", "DTSTART;VALUE=DATE:20260512"),
    )

    assert titles(read(data)) == ["all day", "easy", "gym", "tomorrow"]


def test_a_broken_entry_is_told_by_its_title_and_the_others_are_read() -> None:
    data = ics(
        event("SUMMARY:Easy 8 km", AT_SEVEN),
        event("SUMMARY:Tempo", "DTSTART;VALUE=DATE:20260532"),
        event("SUMMARY:No day"),
        event("SUMMARY:Two days", AT_SEVEN, "DTSTART:20260513T070000"),
        event("SUMMARY:A span is no day", "DTSTART;VALUE=DURATION:PT1H"),
        "\r\n".join(("BEGIN:VEVENT", "SUMMARY:Never ended", AT_SEVEN)),
        event("SUMMARY:Rest", "DTSTART;VALUE=DATE:20260514"),
    )

    found = read(data)

    assert titles(found) == ["Easy 8 km", "Rest"]
    assert {why.problem for why in found.refused} == {Problem.DAMAGED}
    assert [why.facts["title"] for why in found.refused] == [
        *("Tempo", "No day", "Two days", "A span is no day", "Never ended"),
    ]


def test_a_file_without_its_end_is_read_as_far_as_it_goes_and_says_so() -> None:
    data = ics(event("SUMMARY:Easy", AT_SEVEN), event("SUMMARY:Long run", "DTSTART:20260513T070000"))

    between = read(data[: data.index(b"END:VCALENDAR")])
    within = read(data[: data.index(b"DTSTART:20260513")])

    assert titles(between) == ["Easy", "Long run"]
    assert [why.problem for why in between.refused] == [Problem.CUT_OFF]
    assert titles(within) == ["Easy"]
    assert [why.problem for why in within.refused] == [Problem.DAMAGED, Problem.CUT_OFF]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Tokyo Standard Time", (5, 11)),
        ("/freeassociation.sourceforge.net/Asia/Tokyo", (5, 11)),
        ("/citadel.org/20250101_1/America/Argentina/Buenos_Aires", (5, 12)),
        ("Asia/Tokyo", (5, 11)),
        ("Middle-earth/Shire", (5, 12)),
        ("../../etc/localtime", (5, 12)),
        ("Asia", (5, 12)),
        ("", (5, 12)),
    ],
)
def test_a_zone_is_known_by_many_names_and_an_unknown_one_is_the_runners(
    said: str, day: tuple[int, int]
) -> None:
    for written in (said, f'"{said}"'):
        data = ics(event("SUMMARY:Easy", f"DTSTART;TZID={written}:20260512T003000", "DURATION:PT30M"))

        assert days(read(data)) == [day]


def test_a_zone_is_found_among_other_parameters() -> None:
    line = 'DTSTART;X-A="a;TZID:b";tzid = Asia/Tokyo ;VALUE=DATE-TIME:20260512T003000'

    assert days(read(ics(event("SUMMARY:Easy", line.replace("TZID:", "Z:"))))) == [(5, 11)]
    assert [why.problem for why in read(ics(event("SUMMARY:Easy", line))).refused] == [Problem.DAMAGED]


@pytest.mark.parametrize(
    "line", ['DTSTART;X=\\";TZID=/x/Asia/Tokyo:', "DTSTART;TZID=Asia/Tokyo;TZID=/x/Asia/Tokyo:"]
)
def test_a_zone_in_disguise_is_refused(line: str) -> None:
    (why,) = read(ics(event("SUMMARY:Easy", line + "20260512T003000"))).refused

    assert why.problem is Problem.DAMAGED


def test_a_zone_that_one_file_describes_is_not_taken_for_the_next_file() -> None:
    named = ZONE_OF_ITS_OWN.replace("W. Europe Standard Time", "Home").replace("+0", "+1")
    night = event("SUMMARY:Easy", "DTSTART;TZID=Home:20260512T003000")

    assert days(read(ics(named, night))) == [(5, 12)]
    assert days(read(ics(night))) == [(5, 12)]


def test_events_that_all_carry_one_name_are_all_read() -> None:
    data = ics(*(event("UID:1", f"SUMMARY:{day}", f"DTSTART:202605{day}T070000") for day in (12, 13, 14)))

    assert titles(read(data)) == ["12", "13", "14"]


def test_the_same_event_twice_is_one() -> None:
    assert titles(read(ics(*[event("UID:1", "SUMMARY:Easy", AT_SEVEN)] * 2))) == ["Easy"]


def test_a_series_may_move_from_one_day_on() -> None:
    mondays = ("DTSTART;TZID=Europe/Berlin:20260511T070000", "DURATION:PT45M", "RRULE:FREQ=WEEKLY;COUNT=4")
    tuesdays = ("DTSTART;TZID=Europe/Berlin:20260526T180000", "DURATION:PT1H")
    since = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260525T070000"

    found = read(
        ics(event("UID:1", "SUMMARY:Easy", *mondays), event("UID:1", "SUMMARY:Tempo", since, *tuesdays))
    )

    assert days(found) == [(5, 11), (5, 18), (5, 26), (6, 2)]
    assert [entry.minutes for entry in found.entries] == [45, 45, 60, 60]


def test_one_time_of_a_series_may_stand_alone_in_a_file_and_be_cancelled() -> None:
    moved = ("UID:1", "RECURRENCE-ID:20260511T070000", "SUMMARY:Easy", AT_SEVEN)
    series = event("UID:1", "SUMMARY:Easy", "DTSTART:20260511T070000", "RRULE:FREQ=DAILY;COUNT=2")

    assert days(read(ics(event(*moved)))) == [(5, 12)]
    assert days(read(ics(series, event(*moved, "STATUS:CANCELLED")))) == [(5, 12)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;COUNT=3", [11, 12, 13]),
        ("FREQ=DAILY;UNTIL=20260513", [11, 12, 13]),
        ("FREQ=DAILY;BYDAY=MO,TU;COUNT=3", [11, 12, 18]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20260530T220000Z", [11, 15, 25, 29]),
        ("FREQ=MONTHLY;BYDAY=2MO;COUNT=1", [11]),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=11,20;COUNT=2", [11, 20]),
    ],
)
def test_rules_of_days_weeks_months_and_years_are_followed(rule: str, expected: list[int]) -> None:
    data = ics(event("SUMMARY:Easy", "DTSTART:20260511T070000", f"RRULE:{rule}"))

    assert [entry.day.day for entry in read(data, last=date(2026, 5, 31)).entries] == expected


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Auckland"])
def test_a_series_until_a_day_includes_that_day_wherever_it_is_run(zone: str) -> None:
    data = ics(event(f"DTSTART;TZID={zone}:20260511T233000", "RRULE:FREQ=DAILY;UNTIL=20260513"))

    assert days(read(data, zone=zone)) == [(5, 11), (5, 12), (5, 13)]


def test_single_dates_may_be_added_to_an_event() -> None:
    assert days(read(ics(event(AT_SEVEN, "RDATE:20260514T070000,20260516T070000")))) == [
        *((5, 12), (5, 14), (5, 16)),
    ]


def test_a_title_is_one_line_of_plain_text() -> None:
    (entry,) = read(ics(event(r"SUMMARY:Easy 8 km\, flat\nwith\; Bob \\o/" + "\0\a", AT_SEVEN))).entries

    assert entry.title == r"Easy 8 km, flat with; Bob \o/"


def test_letters_of_an_old_encoding_spoil_the_title_and_not_the_day() -> None:
    (entry,) = read(ics(event("SUMMARY:LXufe", AT_SEVEN)).replace(b"X", b"\xe4")).entries

    assert (entry.day.day, entry.title) == (12, "L\ufffdufe")
