"""Whom to call, where a runner lives: certain numbers, or the general sentence."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from bot.words.help_lines import country_of, emergency, people, safe_body, safe_mind
from bot.words.words import languages, words_in

EN, DE = words_in("en"), words_in("de")


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Europe/Zurich", "CH"),
        ("Asia/Calcutta", "IN"),
        ("Asia/Kolkata", "IN"),
        ("US/Eastern", "US"),
        ("Australia/ACT", "AU"),
        ("NZ", "NZ"),
        ("UTC", None),
        ("Etc/GMT-2", None),
        ("Mars/Olympus", None),
        ("", None),
        (None, None),
    ],
)
def test_the_country_follows_from_the_zone_as_far_as_it_does(zone: str | None, country: str | None) -> None:
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("zone", "number", "line"),
    [
        ("Europe/Berlin", "112", "TelefonSeelsorge on 0800 111 0 111"),
        ("Europe/Vienna", "112", "TelefonSeelsorge on 142"),
        ("Europe/Zurich", "112", "Die Dargebotene Hand on 143"),
        ("Europe/London", "999", "Samaritans on 116 123"),
        ("Europe/Dublin", "112", "Samaritans on 116 123"),
        ("America/Chicago", "911", "the helpline 988"),
        ("America/Toronto", "911", "the helpline 988"),
        ("Australia/Perth", "000", "Lifeline on 13 11 14"),
        ("Pacific/Auckland", "111", "the helpline 1737"),
        ("Europe/Paris", "112", "the helpline 3114"),
        ("Europe/Madrid", "112", "the helpline 024"),
        ("Europe/Rome", "112", "Telefono Amico on 02 2327 2327"),
        ("Europe/Amsterdam", "112", "113 Zelfmoordpreventie on 113"),
        ("Europe/Stockholm", "112", "a helpline (findahelpline.com lists one near you)"),
    ],
)
def test_the_numbers_of_a_country(zone: str, number: str, line: str) -> None:
    assert (emergency(EN, zone), people(EN, zone)) == (number, line)


@pytest.mark.parametrize("zone", [None, "UTC", "Asia/Ulaanbaatar"])
def test_where_nothing_is_known_the_general_sentence_stands(zone: str | None) -> None:
    assert emergency(EN, zone) == "your emergency number (112 in Europe, 911 in North America)"
    assert "findahelpline.com" in people(EN, zone)


def test_in_german_they_are_parts_of_german_sentences() -> None:
    assert "Ruf den Notruf 112." in safe_body(DE, "Europe/Berlin")
    assert "TelefonSeelsorge (0800 111 0 111)" in safe_mind(DE, "Europe/Berlin")
    assert "die Hilfsnummer 988" in safe_mind(DE, "America/New_York")


@pytest.mark.parametrize("language", languages())
def test_every_line_can_be_said_in_every_language_without_a_mark_that_is_escaped(language: str) -> None:
    words = words_in(language)
    for zone in ("Europe/Berlin", "America/New_York", "Europe/London", "UTC", None):
        for said in (safe_body(words, zone), safe_mind(words, zone)):
            assert "&" not in said
            assert "$" not in said


def test_each_country_has_one_emergency_number() -> None:
    path = resources.files("bot.words") / "data" / "help_lines.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    named = [country for countries in table["emergency"].values() for country in countries]

    assert len(named) == len(set(named))
    assert set(table["people"]) <= set(named), "who has a helpline has an emergency number"
