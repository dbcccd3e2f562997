"""Greta types days, races and the titles of her plan in German, and English day names count as well."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.season import Event
from bot.words.dates import DateDoubt, Toward, day_said, last_day_said, weekday_said
from bot.words.day_answer import answers_when
from bot.words.plan_lines import plan_line, sounds_planned
from bot.words.plan_titles import planned_in
from bot.words.race_line import distance_said, race_said
from bot.words.shown import date_tick, day_shown, short_weekday, weekdays_in_order
from tests.words.test_plan_titles import told

MONDAY = date(2026, 5, 11)
days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def on(month: int, day: int, year: int = 2026) -> date:
    return date(year, month, day)


TYPED = {
    "30. Mai": on(5, 30),
    "30 Mai 2026": on(5, 30),
    "30.Mai": on(5, 30),
    "den 30. Mai": on(5, 30),
    "Samstag, den 30. Mai": on(5, 30),
    "Sa, 30. Mai": on(5, 30),
    "Sa 30.5.": on(5, 30),
    "3. Mai": on(5, 3, 2027),
    "3.5.": on(5, 3, 2027),
    "03.05.2027": on(5, 3, 2027),
    "3. März": on(3, 3, 2027),
    "3. Maerz": on(3, 3, 2027),
    "1. Jänner": on(1, 1, 2027),
    "4. Dez.": on(12, 4),
    "heute": MONDAY,
    "morgen": on(5, 12),
    "morgen früh": on(5, 12),
    "heute Morgen": MONDAY,
    "übermorgen": on(5, 13),
    "uebermorgen": on(5, 13),
    "gestern": on(5, 10),
    "vorgestern": on(5, 9),
    "Sonntag": on(5, 17),
    "am Sonntag": on(5, 17),
    "diesen Sonntag": on(5, 17),
    "kommenden Sonntag": on(5, 17),
    "Sonntagabend": on(5, 17),
    "So": on(5, 17),
    "letzten Sonntag": on(5, 10),
    "nächsten Montag": on(5, 18),
    "Sonntag in einer Woche": on(5, 24),
    "in 3 Wochen": on(6, 1),
    "in drei Wochen": on(6, 1),
    "heute in einer Woche": on(5, 18),
    "in vierzehn Tagen": on(5, 25),
    "in einem Monat": on(6, 11),
    "vor zwei Wochen": on(4, 27),
    "am 24.": on(5, 24),
    "30 May": on(5, 30),
    "May 30th": on(5, 30),
    "tomorrow": on(5, 12),
    "next monday": on(5, 18),
}


@pytest.mark.parametrize(("text", "day"), TYPED.items())
def test_what_allows_one_day_alone_is_read(text: str, day: date) -> None:
    said = day_said(text, MONDAY, language="de")

    assert said.day == day
    assert said.rest == ""


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("nächsten Samstag", DateDoubt.WHICH),
        ("Montag", DateDoubt.WHICH),
        ("3/5", DateDoubt.WHICH),
        ("12. oder 13. Mai", DateDoubt.SEVERAL),
        ("nach dem 3. Mai", DateDoubt.SEVERAL),
        ("vom 3. bis 5. Mai", DateDoubt.SEVERAL),
        ("31. Juni", DateDoubt.NO_SUCH_DAY),
        ("Sonntag, 30. Mai", DateDoubt.OTHER_WEEKDAY),
        *(
            (text, DateDoubt.NONE_NAMED)
            for text in ("guten Morgen", "so 10 km", "do it", "jeden Morgen", "bald")
        ),
    ],
)
def test_what_does_not_is_asked_back(text: str, doubt: DateDoubt) -> None:
    said = day_said(text, MONDAY, language="de")

    assert (said.day, said.doubt) == (None, doubt)


def test_the_words_around_a_day_are_kept_as_they_were_typed() -> None:
    assert day_said("Müllerlauf am 30. Mai", MONDAY, language="de").rest == "Müllerlauf"
    assert day_said("Pegasus 41 seit 3. Mai", MONDAY, Toward.BACK, language="de").rest == "Pegasus 41"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("bis Freitag", on(5, 15)),
        ("bis zum 3. Juni", on(6, 3)),
        ("bis einschließlich Sonntag", on(5, 17)),
        ("bis übermorgen", on(5, 13)),
        ("eine Woche", on(5, 17)),
        ("für zwei Wochen", on(5, 24)),
        ("zwei Wochen lang", on(5, 24)),
        ("10 Tage", on(5, 20)),
        ("die nächsten 3 Tage", on(5, 13)),
        ("until 3 June", on(6, 3)),
        ("for a week", on(5, 17)),
        ("ab morgen", None),
        ("in einer Woche", None),
        ("nächste Woche", None),
        ("bis nächsten Freitag", None),
        ("bis auf Weiteres", None),
    ],
)
def test_a_pause_has_its_last_day(text: str, last: date | None) -> None:
    assert last_day_said(text, MONDAY, "de").day == last


@pytest.mark.parametrize(
    ("language", "text", "weekday", "rest"),
    [
        ("de", "Sonntag 18:00", 6, "18:00"),
        ("de", "So 18 Uhr", 6, "18 Uhr"),
        ("de", "sonntags um 18 Uhr", 6, "um 18 Uhr"),
        ("de", "Freitag, halb acht", 4, "halb acht"),
        ("de", "Sunday 18:00", 6, "18:00"),
        ("en", "Sun 18:00", 6, "18:00"),
        ("en", "fridays 19:30", 4, "19:30"),
    ],
)
def test_a_weekday_and_what_follows_it(language: str, text: str, weekday: int, rest: str) -> None:
    assert weekday_said(text, language) == (weekday, rest)


def test_no_weekday_is_none() -> None:
    assert weekday_said("18:00", "de") is None
    assert weekday_said("so gegen 18 Uhr", "de") is None


@given(days, st.sampled_from(["de", "en"]))
def test_a_day_is_read_as_it_is_shown(day: date, language: str) -> None:
    shown = day_shown(day, language)

    assert day_said(f"{shown} {day.year}", MONDAY, language=language).day == day, shown
    assert day_said(format_date(day, "d. MMMM yyyy", locale=language), MONDAY, language=language).day == day


@given(days, days)
def test_a_day_without_its_year_is_the_next_of_that_name(day: date, today: date) -> None:
    said = day_said(date_tick(day, "de"), today, language="de")

    assert said.day is not None
    assert (said.day.month, said.day.day) == (day.month, day.day)
    assert today <= said.day <= today + timedelta(days=8 * 366)


@given(st.text(max_size=80))
def test_whatever_is_typed_no_reader_stumbles(text: str) -> None:
    for language in ("de", "fr"):
        day_said(text, MONDAY, language=language)
        last_day_said(text, MONDAY, language)
        weekday_said(text, language)
        race_said(text, MONDAY, days_back=28, language=language)
        planned_in(text, language=language)


@pytest.mark.parametrize(
    "text", ["3.5.", "Berlin 27. September", "in 3 Wochen", "nächsten Sonntag", "18. Oktober"]
)
def test_a_day_and_a_name_beside_it_answer_when(text: str) -> None:
    assert answers_when(text, day_said(text, MONDAY, language="de"), MONDAY, "de")


@pytest.mark.parametrize(
    "text",
    [
        *("gestern 12 km locker gelaufen", "morgen mal sehen", "Was soll ich morgen machen?", "Beine schwer"),
        *("seit gestern tut mein Knie weh", "am Sonntag 20 km in 2 Stunden gelaufen"),
    ],
)
def test_what_was_typed_for_something_else_is_no_answer(text: str) -> None:
    assert not answers_when(text, day_said(text, MONDAY, language="de"), MONDAY, "de")


@pytest.mark.parametrize(
    ("text", "event", "km", "day", "name"),
    [
        ("Marathon 18. Oktober", Event.MARATHON, None, on(10, 18), None),
        ("Halbmarathon am 3.6.", Event.HALF, None, on(6, 3), None),
        ("halber Marathon Köln 4. Oktober", Event.HALF, None, on(10, 4), "Köln"),
        ("10 km am 14. Juni in Bonn", Event.TEN_K, None, on(6, 14), "Bonn"),
        ("10er Firmenlauf 14. Juni", Event.TEN_K, None, on(6, 14), "Firmenlauf"),
        ("15 km am 14. Juni", Event.OTHER, 15, on(6, 14), None),
        ("Ultra 60 Kilometer 4. Juli", Event.ULTRA, 60, on(7, 4), None),
        ("10 Meilen 20.9.", Event.TEN_MILE, None, on(9, 20), None),
        ("half marathon 24 May", Event.HALF, None, on(5, 24), None),
        ("parkrun Samstag", Event.FIVE_K, None, on(5, 16), None),
        ("Wettkampf 14. Juni", None, None, on(6, 14), None),
    ],
)
def test_a_race_in_one_line(
    text: str, event: Event | None, km: float | None, day: date, name: str | None
) -> None:
    said = race_said(text, MONDAY, days_back=0, language="de")

    assert (said.event, said.km, said.when.day, said.name) == (event, km, day, name)


def test_the_first_race_of_that_length_is_told() -> None:
    assert race_said("mein erster Marathon am 18. Oktober", MONDAY, days_back=0, language="de").first_time
    assert race_said("my first marathon 18 October", MONDAY, days_back=0).first_time
    assert not race_said("Marathon am 18. Oktober", MONDAY, days_back=0, language="de").first_time


def test_a_distance_alone_is_an_answer() -> None:
    assert distance_said("60 Kilometer", "de") == 60
    assert distance_said("50 Meilen", "de") == 80.467
    assert distance_said("50 miles", "de") == 80.467
    assert distance_said("weit", "de") is None


TITLES = """
Langer Lauf => long
Langer Lauf 24 km => long km=24
Tempodauerlauf 8 km => hard km=8
Intervalle => hard
8 x 400 m => hard
8x400 m mit 200 m Trabpause => hard
5 x 1000 m in 4:30, 2 min Pause => hard
3 x 10 min Schwelle, 3 min Trabpause => hard
lockerer Dauerlauf => easy
Lockerer Dauerlauf 45 min => easy min=45
Fahrtenspiel 50 min => hard min=50
Regenerationslauf 5 km => easy km=5
Ruhetag => rest
Kraft => strength
Krafttraining 40 min => strength min=40
Wettkampf 10 km => race km=10
WK 10 km => race km=10
Locker 8 km + Kraft => easy km=8 sessions=2
Halbmarathon => race km=21.098
Radfahren 60 min => cross min=60
Alternativtraining 45 min => cross min=45
2 Stunden langer Lauf => long min=120
Easy run 8 km => easy km=8
Long run 20k => long km=20
Laufen 10 km => not understood
Zahnarzt => not understood
""".strip().splitlines()


@pytest.mark.parametrize("row", TITLES)
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_calendar_is_read_in_both_languages(language: str, row: str) -> None:
    title, _, expected = row.rpartition(" => ")

    assert told(planned_in(title, language=language)) == expected


def test_a_line_about_the_plan_is_told_from_one_about_the_past() -> None:
    read = plan_line("Langer Lauf 24 km", "de")

    assert read is not None
    assert read.km == 24
    assert plan_line("gestern 10 km gelaufen", "de") is None
    assert plan_line("Wie war meine Woche?", "de") is None
    assert sounds_planned("morgen 10 km", "de")
    assert not sounds_planned("10 km gelaufen", "de")


def test_days_are_shown_as_the_language_writes_them() -> None:
    sunday = on(3, 1)

    assert (day_shown(sunday, "en"), day_shown(sunday, "de")) == ("Sun 1 Mar", "So 1. Mär")
    assert (date_tick(sunday, "en"), date_tick(sunday, "de")) == ("1 Mar", "1. Mär")
    assert (short_weekday(1, "en"), short_weekday(1, "de")) == ("Tue", "Di")


@pytest.mark.parametrize(
    ("language", "first"), [("en", 0), ("de", 0), ("en_US", 6), ("pt_BR", 6), ("ar_EG", 5)]
)
def test_the_week_begins_where_the_language_lets_it_begin(language: str, first: int) -> None:
    assert weekdays_in_order(language) == tuple((first + place) % 7 for place in range(7))
