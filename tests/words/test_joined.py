"""Many ways to say something in one pattern: it is for the same texts as all of them, and shorter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.joined import any_whole

PIECES = (
    "a",
    "b",
    "(?:a|b)",
    "(?: b| a)*",
    "(?:a)?",
    "(?=.*b)",
    "[)|(]",
    r"\|",
    r"\(",
    "(?!b)",
    "(?:b(?:a|b)){1,2}",
)


@pytest.mark.parametrize(
    ("ways", "joined"),
    [
        ([], "(?!)"),
        (["am i(?: ok)?", "is it(?: ok)?"], "(?:(?:am i)|(?:is it))(?: ok)?"),
        (["am i(?: ok)?|is it(?: ok)?"], "(?:(?:am i)|(?:is it))(?: ok)?"),
        (["am i", "is it(?: ok)?", "is it"], "(?:am i)|(?:is it)|(?:is it(?: ok)?)"),
        (["x(?:a)(?:b)*", "y(?:a)(?:b)*", "(?:b)*"], "(?:(?:(?:x)|(?:y))(?:a)|(?:))(?:b)*"),
        (["[(|]a", r"\|b|c"], r"(?:[(|]a)|(?:\|b)|(?:c)"),
    ],
)
def test_what_several_end_in_stands_once(ways: list[str], joined: str) -> None:
    assert any_whole(ways).pattern == joined


@given(
    ways=st.lists(st.lists(st.sampled_from((*PIECES, "|")), max_size=5).map("".join), min_size=1, max_size=5),
    text=st.text("ab |()", max_size=6),
)
def test_it_is_for_the_texts_that_one_of_them_is_for(ways: list[str], text: str) -> None:
    assert bool(any_whole(ways).fullmatch(text)) == any(bool(re.fullmatch(way, text)) for way in ways)
