"""Rows of words in the patterns: readable in one way only, so that no line keeps everybody else waiting."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.words.repeats import unambiguous
from bot.words.understanding import read

WORDS = ("a", "bit", "a bit", "am", "i", "i am", "the", "so", "so so")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("(?:(?:a|bit|a bit) )*x", r"(?:a\ |bit\ )*x"),
        ("x(?: (?:did|was|did))*", r"x(?:\ did|\ was)*"),
        ("(?:pains? |pain |pains )+", r"(?:pains\ |pain\ )+"),
        ("(?:(?:next|next[nr]) )*", "(?:(?:next|next[nr]) )*"),  # nothing is there twice
        ("(?:a|a)?(?:b|b)x", "(?:a|a)?(?:b|b)x"),  # no row
        (r"(?:knee |knees?\w*)*", r"(?:knee |knees?\w*)*"),  # nobody knows where a word ends
        (r"(?:knee\w* |knees )*", r"(?>knee\w* |knees )*"),
        (r"(?:(?:gut|so|gut) +)*", r"(?>(?:gut|so|gut) +)*"),
        (r"x(?: (?:knee\w*|knees))*", r"x(?>(?: (?:knee\w*|knees))(?!\w))*"),
        (r"(?:(?:^| )(?:knee\w*|b))+", r"(?>(?:(?:^| )(?:knee\w*|b))(?!\w))+"),
        (r"(?:(?: and)? knee\w*)*", r"(?>(?:(?: and)? knee\w*)(?!\w))*"),
        (r"the(?: (?:few|\d\d?))* ?k", r"the(?>(?: (?:few|\d\d?))(?:(?!\w)|(?<=\d)(?=[^\W\d])))* ?k"),
        (r"(?:(?:(?:a|a) )*b|\(\)*)", r"(?:(?:a\ )*b|\(\)*)"),
        ("(?=(?:a |a )*b)(?P<n>[)(]+)", r"(?=(?:a\ )*b)(?P<n>[)(]+)"),
        ("(?:a |(?:b ?)+)*", "(?:a |(?:b ?)+)*"),
    ],
)
def test_what_is_twice_in_a_row_or_made_of_its_others_is_left_out(written: str, meant: str) -> None:
    assert unambiguous(written) == meant


@given(
    row=st.lists(st.sampled_from(WORDS), min_size=1, max_size=8),
    line=st.lists(st.sampled_from(WORDS), max_size=6),
    said=st.sampled_from(["(?:(?:{}) )*", "(?:(?:{}) )+?", "(?: ?(?:{}))*", "so(?: (?:{}))*", "(?:{})*so"]),
)
def test_a_pattern_says_the_same_without(row: list[str], line: list[str], said: str) -> None:
    written = said.format("|".join(row))
    for text in (" ".join(line), " ".join([*line, ""]), "".join(line)):
        assert bool(re.fullmatch(written, text)) == bool(re.fullmatch(unambiguous(written), text))


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "word",
    ["did", "would", "i am", "thanks", "at all", "a bit", "war ein", "es geht", "fühle", "ganze", "danke"],
)
@pytest.mark.parametrize("beginning", ["", "legs ", "slept ", "how "])
def test_a_line_of_one_word_again_and_again_is_read_like_any_other(
    language: str, word: str, beginning: str
) -> None:
    """Each of these once kept the bot busy for longer than anybody waited."""
    assert not read(f"{beginning}{f'{word} ' * 60}"[:190] + "zz", language=language).fields


@pytest.mark.parametrize(
    ("line", "km", "minutes"),
    [
        ("ran 12 km, the last 2k were brutal", 12, None),
        ("easy 8k, last 3k was a killer", 8, None),
        ("ran 45 min, last 10min was really tough", None, 45),
    ],
)
def test_a_number_in_a_row_ends_before_its_unit(line: str, km: float | None, minutes: float | None) -> None:
    understood = read(line)

    assert understood.sure
    assert understood.fields["outcome"] == "struggled"
    assert (understood.fields.get("distance_km"), understood.fields.get("duration_min")) == (km, minutes)


def test_a_line_that_says_good_and_nothing_else_comes_to_an_end() -> None:
    assert not read(f"{'gud ' * 48}zz", language="en").fields


ALL_PATTERNS = """
import re
from tests.words.ambiguous import rows_in

compiled = set()
compile_ = re._compiler.compile
re._compiler.compile = lambda pattern, flags=0: (compiled.add(pattern), compile_(pattern, flags))[1]

from bot.words.understanding import learn, red_flag_words

red_flag_words("hello")
for language in ("en", "de"):
    learn(language)
assert len(compiled) > 500, len(compiled)
texts = [pattern for pattern in compiled if isinstance(pattern, str)]
print(*sorted({row for text in texts for row in rows_in(text)}), sep="\\n")
"""


def test_no_pattern_of_any_language_has_a_row_that_can_be_read_in_two_ways() -> None:
    """In a process of its own, which has compiled none of them yet."""
    told = subprocess.run(  # noqa: S603 - this interpreter, and a text of this file
        [sys.executable, "-W", "ignore", "-c", ALL_PATTERNS], capture_output=True, text=True, check=False
    )

    assert told.returncode == 0, told.stderr
    assert told.stdout.split() == []
