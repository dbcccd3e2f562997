"""The bibliography: every source has one name, and says what it is and how much of it was read."""

from __future__ import annotations

import re

import pytest

from bot.coach import sources
from bot.coach.explained import READ
from bot.coach.sources import BIBLIOGRAPHY, BUIST_2008, COACHING, SAW_2016, TENFORDE, Source

DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]*[^\s\"<>.,;]")
every_source = pytest.mark.parametrize("source", BIBLIOGRAPHY.values(), ids=BIBLIOGRAPHY.keys())


def test_every_source_is_called_by_its_own_id() -> None:
    named = {name: thing for name, thing in vars(sources).items() if isinstance(thing, Source)}

    assert {name: source.id for name, source in named.items()} == {name: name for name in named}
    assert named == BIBLIOGRAPHY


@every_source
def test_a_doi_looks_like_one_and_belongs_to_a_publication_with_a_year(source: Source) -> None:
    if source.doi is None:
        return

    assert DOI.fullmatch(source.doi)
    assert re.search(r"\b(19|20)\d\d\b", source.citation)


def test_no_doi_is_given_to_two_sources() -> None:
    given = [source.doi.lower() for source in BIBLIOGRAPHY.values() if source.doi]

    assert len(set(given)) == len(given)


@every_source
def test_the_year_in_the_id_is_the_year_of_the_citation(source: Source) -> None:
    year = re.search(r"(19|20)\d\d", source.id)

    assert year is None or year[0] in source.citation


@every_source
def test_a_source_says_how_much_of_it_was_read(source: Source) -> None:
    assert source.read in READ


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (SAW_2016, "Saw, Main & Gastin 2016"),
        (TENFORDE, "Tenforde, on bone stress injuries"),
        (COACHING, "Coaching tradition"),
        (BUIST_2008, "Buist et al. 2008 (memory)"),
    ],
)
def test_a_table_names_a_source_in_a_few_words(source: Source, name: str) -> None:
    assert source.name == name
