"""A list's texts are brought to one spelling all at once, which must be as if it were done one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.word_lists import one_spelling

PIECES = [
    "a",
    "u",
    "ue",
    "ü",
    "e",
    "q",
    "i",
    "ss",
    "ß",
    "heut",
    "nich",
    "n ",
    "bissl",
    "grade",
    "3",
    " ",
    "'",
    "\\d ",
    "\\w",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)


@pytest.mark.parametrize("language", ["en", "de"])
@given(texts=st.lists(TEXTS, min_size=1, max_size=5))
def test_no_spelling_reaches_from_one_text_of_a_list_into_the_next(language: str, texts: list[str]) -> None:
    at_once = one_spelling("\0".join(texts), language)

    assert at_once.split("\0") == [one_spelling(text, language) for text in texts]
