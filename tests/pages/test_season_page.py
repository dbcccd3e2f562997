"""The season's page as a document: whole, closed to the outside, and readable without its drawings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from jinja2 import UndefinedError

from bot.chat.screens.season_report import report_caption, report_name, season_document, season_page
from bot.chat.screens.season_report_words import in_pieces
from bot.coach.runner import DistanceUnit
from bot.diary.notes import Race
from bot.pages.drawing import Scale
from bot.pages.season import Part, SeasonPage, Section, season_html
from bot.routines.season_report import SeasonView
from bot.words.words import languages, words_in
from tests.pages.year import HALF, year
from tests.words.leaks import english_in

EN = words_in("en")
EVIL = "<script>alert('Ada & co')</script>"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


@dataclass
class Read(HTMLParser):
    """What stands in a document. Raises AssertionError where a mark is not closed."""

    open_marks: list[str] = field(default_factory=list)
    found: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.open_marks.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open_marks, tag
        assert self.open_marks.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and (not self.open_marks or self.open_marks[-1] != "style"):
            self.words.append(" ".join(data.split()))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    @property
    def text(self) -> str:
        return "\n".join(self.words)


def read(view: SeasonView, language: str = "en", name: str = "Ada") -> Read:
    document = Read()
    document.feed(season_document(words_in(language), view, name).decode())
    document.close()
    assert document.open_marks == []
    return document


@pytest.fixture(scope="module")
def whole() -> SeasonView:
    return year()


@pytest.mark.parametrize("language", languages())
def test_the_page_says_its_language_and_speaks_it(whole: SeasonView, language: str) -> None:
    document = read(whole, language)

    assert document.all("html") == [{"lang": language}]
    leaks = {line for line in document.words if english_in(line, language, (HALF.name or "",))}
    assert language == "en" or leaks == set()


def test_nothing_is_loaded_from_anywhere(whole: SeasonView) -> None:
    html = season_document(EN, whole, "Ada").decode()

    policies = [one["content"] for one in read(whole).all("meta") if "http-equiv" in one]
    assert policies == [POLICY]
    assert not re.search(r"https?:|//[a-z]|url\(|@import|src=|href=|<script|<link|<iframe|\son\w+=", html)


def test_a_year_is_small_enough_to_be_sent(whole: SeasonView) -> None:
    assert len(season_document(EN, whole, "Ada")) < 400_000


def test_whatever_a_runner_wrote_is_text_and_no_markup(whole: SeasonView) -> None:
    named = replace(whole, races=(Race(HALF.day, HALF.event, name=EVIL),))
    html = season_document(EN, named, f"{EVIL} Ada").decode()

    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 2
    assert f"{EVIL} (half marathon)" in read(named).text


def test_every_drawing_has_a_title_and_words_that_stand_for_it(whole: SeasonView) -> None:
    document = read(whole)
    drawings = [one for one in document.all("svg") if one.get("role") == "img"]
    ids = {one["id"] for tag, one in document.found if "id" in one}

    assert len(drawings) == 2 + 4
    for one in drawings:
        assert set((one["aria-labelledby"] or "").split()) <= ids
    assert all("aria-hidden" in one for one in document.all("svg") if one.get("role") != "img")
    assert "Mornings by state: fresh" in document.text
    assert "All numbers stand in the table." in document.text


def test_headings_go_down_step_by_step_and_tables_have_heads(whole: SeasonView) -> None:
    document = read(whole)
    levels = [int(tag[1]) for tag, _ in document.found if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {one.get("scope") for one in document.all("th")} == {"col", "row", "rowgroup"}
    assert len(document.all("caption")) == len(document.all("table"))


def test_what_is_not_known_is_a_dash_and_said_to_be_so() -> None:
    document = read(year(12, watch=False))

    assert "not known" in document.words
    assert "Not known in this season: Resting heart rate." in document.text
    assert not re.search(r"\b(nan|None|null)\b", document.text)


def test_who_only_answers_the_mornings_reads_no_zero_for_a_run() -> None:
    view = year(4)
    mornings = {day: replace(one, workouts=None, planned=None) for day, one in view.seen.days.items()}
    document = read(replace(view, seen=replace(view.seen, days=mornings), races=(), absences=()))

    assert "runs in the log\n–\nnot known" in document.text
    assert "Nothing was logged, so nothing is said of training." in document.words
    assert "Not known in this season: Planned, Logged, Key sessions, Rest days." in document.text
    assert "None was entered." in document.words


def test_the_page_tells_the_year_in_numbers(whole: SeasonView) -> None:
    text = read(whole).text

    assert "12 May 2025 to 10 May 2026 (52 weeks)" in text
    assert f"mornings answered\n{whole.seen.answered} of 364" in text
    assert "You marked chest pain." in text
    assert "21.1 km, 1:58:12" in text
    assert "This is no doctor’s finding and no medical advice" in text


def test_who_counts_in_miles_reads_miles() -> None:
    text = read(year(4, unit=DistanceUnit.MILES)).text

    assert "Miles run" in text
    assert " km" not in text


def test_nobody_gets_a_name_who_has_none(whole: SeasonView) -> None:
    assert season_page(EN, whole, "").title == "A running season"
    assert season_page(EN, whole, "Ada").title == "Ada: a running season"
    assert season_page(EN, whole, "\u202eA\nda ").title == "A da: a running season"


@pytest.mark.parametrize("language", languages())
def test_the_caption_fits_below_a_file(whole: SeasonView, language: str) -> None:
    assert len(report_caption(words_in(language), whole)) <= 1024
    assert report_name(whole.runner, whole.made_at) == "fresh-legs-2026-05-10.html"


def test_a_page_that_lacks_a_word_is_not_made() -> None:
    broken = SeasonPage("en", "Title", "span", (Section("One", (Part(table="no table"),)),), (), "?")  # type: ignore[arg-type]

    with pytest.raises(UndefinedError):
        season_html(broken)


@pytest.mark.parametrize(
    ("many", "sizes"), [(0, []), (13, [13]), (14, [7, 7]), (52, [13] * 4), (53, [11, 10, 11, 10, 11])]
)
def test_a_long_season_is_drawn_in_pieces_of_about_one_length(many: int, sizes: list[int]) -> None:
    pieces = in_pieces(list(range(many)), 13)

    assert [len(piece) for piece in pieces] == sizes
    assert [one for piece in pieces for one in piece] == list(range(many))


def test_a_scale_ends_at_its_highest_mark() -> None:
    assert Scale(((0, "0"), (25, "25"), (50, "50"))).top == 50
