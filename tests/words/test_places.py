"""Where Ada says she lives, and which zone that is."""

from __future__ import annotations

import tomllib
import zoneinfo
from datetime import UTC, datetime, timedelta
from importlib import resources

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.rhythm import zone as zone_named
from bot.words.atlas import key_of, known_name
from bot.words.places import NowhereOnEarth, NoZone, OneZone, SeveralZones, city_name, zone_at, zones_called
from tests.tables import every_row

MAY = datetime(2026, 5, 4, 5, 42, tzinfo=UTC)
"""07:42 in Berlin."""

REPLACED = get_global("zone_aliases")
EVERY_ZONE = zoneinfo.available_timezones() - {"localtime", "Factory"}
IN_USE = sorted(name for name in EVERY_ZONE if "/" in name and name not in REPLACED)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        *(
            ("Europe/Berlin", "Europe/Berlin"),
            ("europe/berlin", "Europe/Berlin"),
            ("EUROPE / BERLIN", "Europe/Berlin"),
        ),
        *(
            ("America/New_York", "America/New_York"),
            ("america/new york", "America/New_York"),
            ("new york", "America/New_York"),
        ),
        *(
            ("Berlin", "Europe/Berlin"),
            ("São Paulo", "America/Sao_Paulo"),
            ("sao paulo", "America/Sao_Paulo"),
        ),
        *(
            ("Sa\u0303o Paulo", "America/Sao_Paulo"),
            ("Munich", "Europe/Berlin"),
            ("münchen", "Europe/Berlin"),
        ),
        *(
            ("Zürich 🇨🇭", "Europe/Zurich"),
            ("Tromso", "Europe/Oslo"),
            ("Łódź", "Europe/Warsaw"),
            ("Iten, Kenya", "Africa/Nairobi"),
        ),
        *(
            ("I live in Eldoret", "Africa/Nairobi"),
            ("St Louis", "America/Chicago"),
            ("Xi'an", "Asia/Shanghai"),
        ),
        *(
            ("Portland, OR", "America/Los_Angeles"),
            ("portland maine", "America/New_York"),
            ("Paris, France", "Europe/Paris"),
        ),
        *(
            ("Portland, Oregon, USA", "America/Los_Angeles"),
            ("Cambridge, UK", "Europe/London"),
            ("Toronto, CA", "America/Toronto"),
        ),
        *(
            ("Cambridge MA", "America/New_York"),
            ("Washington, D.C.", "America/New_York"),
            ("Boise, ID", "America/Boise"),
        ),
        *(
            ("Germany", "Europe/Berlin"),
            ("kenya", "Africa/Nairobi"),
            ("Japan", "Asia/Tokyo"),
            ("England", "Europe/London"),
        ),
        *(
            ("Argentina", "America/Argentina/Buenos_Aires"),
            ("Côte d’Ivoire", "Africa/Abidjan"),
            ("Turkey", "Europe/Istanbul"),
        ),
        *(
            ("Tbilisi, Georgia", "Asia/Tbilisi"),
            ("Atlanta, Georgia", "America/New_York"),
            ("Kiev", "Europe/Kyiv"),
        ),
        *(
            ("Asia/Calcutta", "Asia/Kolkata"),
            ("UTC", "UTC"),
            ("utc+0", "UTC"),
            ("UTC+2", "Etc/GMT-2"),
            ("gmt-5", "Etc/GMT+5"),
        ),
        *(
            ("UTC −3", "Etc/GMT+3"),
            ("+14", "Etc/GMT-14"),
            ("-12:00", "Etc/GMT+12"),
            ("utc+5:45", "Asia/Kathmandu"),
        ),
        *(("Etc/GMT+5", "Etc/GMT+5"), ("Smalltown, Vermont", "America/New_York")),
    ],
)
def test_a_place_with_one_zone_is_sure(typed: str, zone: str) -> None:
    assert zones_called(typed, MAY) == OneZone(zone)


@pytest.mark.parametrize(
    ("typed", "zones"),
    [
        ("Portland", ["America/Los_Angeles", "America/New_York"]),
        ("Birmingham", ["Europe/London", "America/Chicago"]),
        ("Spain", ["Europe/Madrid", "Atlantic/Canary"]),
        ("Georgia", ["Asia/Tbilisi", "America/New_York"]),
        ("Paris, Texas", ["America/Chicago", "America/Denver"]),
        ("+05:30", ["Asia/Kolkata", "Asia/Colombo"]),
        ("EST", ["America/New_York", "America/Toronto", "America/Panama", "America/Jamaica"]),
        ("GMT", ["Europe/London", "UTC", "Africa/Accra"]),
    ],
)
def test_a_name_that_means_several_places_is_asked_about(typed: str, zones: list[str]) -> None:
    assert zones_called(typed, MAY) == SeveralZones(tuple(zones))


def test_a_big_country_offers_its_biggest_zones_first_and_never_more_than_six() -> None:
    found = zones_called("usa", MAY)
    assert isinstance(found, SeveralZones)
    assert found.zones[:2] == ("America/New_York", "America/Chicago")
    assert len(found.zones) == 6


@pytest.mark.parametrize("typed", ["07:42", "7:42", "7.42", "0742", "7:42 am", "it's 7:42"])
def test_the_time_on_adas_clock_offers_the_zones_that_show_it(typed: str) -> None:
    found = zones_called(typed, MAY)
    assert isinstance(found, SeveralZones)
    assert "Europe/Berlin" in found.zones
    assert len(found.zones) <= 6
    assert all(f"{MAY.astimezone(zone_named(zone)):%H:%M}" == "07:42" for zone in found.zones)


@pytest.mark.parametrize(
    ("minutes_off", "found"), [(-11, False), (-10, True), (-9, True), (9, True), (10, True), (11, False)]
)
def test_a_clock_may_be_ten_minutes_off(minutes_off: int, found: bool) -> None:
    typed = f"{MAY.astimezone(zone_named('Europe/Berlin')) + timedelta(minutes=minutes_off):%H:%M}"
    assert isinstance(zones_called(typed, MAY), SeveralZones) is found


def test_a_clock_just_before_midnight_is_near_one_just_after() -> None:
    just_after_midnight_in_london = datetime(2026, 1, 5, 0, 4, tzinfo=UTC)
    found = zones_called("23:58", just_after_midnight_in_london)
    assert isinstance(found, SeveralZones)
    assert found.zones[0] == "Europe/London"


@pytest.mark.parametrize(
    ("typed", "name", "zone"),
    [
        ("Berln", "Berlin", "Europe/Berlin"),
        ("Munih", "Munich", "Europe/Berlin"),
        ("Sidney", "Sydney", "Australia/Sydney"),
        ("Germny", "Germany", "Europe/Berlin"),
        ("Leeds, West Yorkshire", "Leeds", "Europe/London"),
    ],
)
def test_a_typo_is_a_suggestion_and_never_an_answer(typed: str, name: str, zone: str) -> None:
    found = zones_called(typed, MAY)
    assert isinstance(found, NoZone)
    assert (found.close[0].name, found.close[0].zone) == (name, zone)
    assert len(found.close) <= 3


@pytest.mark.parametrize(
    "typed", ["", " ", "no", "ok", "or", "in", "7", "qwertyuiop", "UTC+15", "+99", "🤷", "x" * 5000, "25:99"]
)
def test_what_is_no_place_finds_nothing(typed: str) -> None:
    assert zones_called(typed, MAY) == NoZone()


@every_row("name", IN_USE)
def test_every_zone_in_use_is_found_by_its_own_name(name: str) -> None:
    assert zones_called(name, MAY) == OneZone(name)
    assert zones_called(name.lower().replace("_", " "), MAY) == OneZone(name)


def test_every_zone_there_is_is_found_by_its_own_name_or_asked_about() -> None:
    for name in EVERY_ZONE:
        found = zones_called(name, MAY)
        assert isinstance(found, OneZone | SeveralZones), name


@given(st.text(max_size=120), st.integers(0, 11 * 365 * 24).map(lambda hours: MAY + timedelta(hours=hours)))
def test_no_text_raises_and_every_zone_offered_exists(typed: str, now: datetime) -> None:
    match zones_called(typed, now):
        case OneZone(zone):
            zone_named(zone)
        case SeveralZones(zones):
            assert 2 <= len(set(zones)) == len(zones) <= 6
            for zone in zones:
                zone_named(zone)
        case NoZone(close):
            assert len(close) <= 3


@given(st.text(alphabet="0123456789:.+-utcgm apm/,", max_size=20))
def test_no_offset_and_no_clock_raises(typed: str) -> None:
    zones_called(typed, MAY)


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        *((52.52, 13.40, "Europe/Berlin"), (50.45, 30.52, "Europe/Kyiv"), (28.61, 77.20, "Asia/Kolkata")),
        *((0.0, -30.0, "Etc/GMT+2"), (0.0, 0.0, "Etc/GMT"), (-33.87, 151.21, "Australia/Sydney")),
    ],
)
def test_a_shared_location_gives_its_zone_even_at_sea(latitude: float, longitude: float, zone: str) -> None:
    assert zone_at(latitude, longitude) == zone


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_point_on_earth_has_a_zone_that_the_clockwork_knows(latitude: float, longitude: float) -> None:
    zone_named(zone_at(latitude, longitude))


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(90.01, 0), (-90.01, 0), (0, 180.01), (0, -180.01), (float("nan"), 0), (0, float("inf"))],
)
def test_a_point_off_the_earth_is_refused_without_repeating_it(latitude: float, longitude: float) -> None:
    with pytest.raises(NowhereOnEarth) as refused:
        zone_at(latitude, longitude)
    assert "90.01" not in str(refused.value)


def test_a_zone_whose_name_changed_is_found_under_the_name_this_machine_knows() -> None:
    assert known_name("Europe/Kiev") in ("Europe/Kiev", "Europe/Kyiv")
    assert known_name("Mars/Olympus_Mons") is None


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("America/New_York", "New York"),
        ("Etc/GMT-2", "UTC+2"),
        ("Etc/GMT+5", "UTC−5"),
        ("UTC", "UTC"),
        ("Etc/GMT", "UTC"),
    ],
)
def test_a_button_calls_a_zone_by_its_city(zone: str, name: str) -> None:
    assert city_name(zone) == name


def test_the_table_of_places_names_only_zones_that_exist() -> None:
    table = tomllib.loads((resources.files("bot.words") / "data" / "cities.toml").read_text(encoding="utf-8"))
    for part in ("cities", "regions", "biggest", "abbreviations", "well_known"):
        for name, zones in table[part].items():
            for zone in [zones] if isinstance(zones, str) else zones:
                assert zone in EVERY_ZONE, name
    assert {key_of(name) for name in table["region_codes"].values()} <= {
        key_of(name) for name in table["regions"]
    }


def test_spelling_does_not_matter_to_a_name() -> None:
    assert key_of("KØBENHAVN") == key_of("København") == "kobenhavn"
    assert key_of("St. Pölten") == key_of("saint polten")
