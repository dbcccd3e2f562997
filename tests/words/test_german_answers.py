"""Greta types German: numbers, times, ratings and what is wrong, read as strictly as English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest

from bot.coach import measures
from bot.coach.answers import Answer, Chip, Finished, Marked
from bot.coach.checkin import Question, Scope
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.words import numbers
from bot.words.answers_said import scope_said, site_said, wrong_said
from bot.words.choices import choice_of
from bot.words.numbers import NotUnderstood
from bot.words.words import words_in

GERMAN = words_in("de")
READERS: dict[str, Callable[[str], object]] = {
    "sleep": lambda text: numbers.sleep_h(text, "de"),
    "clock": lambda text: f"{numbers.clock_time(text, 'de'):%H:%M}",
    "minutes": lambda text: numbers.minutes(text, language="de"),
    "km": lambda text: numbers.distance_km(text, DistanceUnit.KM, language="de"),
    "days": lambda text: numbers.days(text, language="de"),
    "pulse": lambda text: numbers.pulse_bpm(text, "de"),
    "legs": lambda text: numbers.rating(text, measures.LEGS, "de"),
    "mood": lambda text: numbers.rating(text, measures.MOOD, "de"),
}
TYPED = {
    ("sleep", 7.5): [
        *("7,5", "7.5", "7h30", "7:30", "siebeneinhalb", "siebeneinhalb Stunden", "7 std 30", "7 1/2", "7½"),
        *(
            "7 Stunden und 30 Minuten",
            "etwa 7,5",
            "ich habe 7,5 Stunden geschlafen",
            "7 und eine halbe Stunde",
        ),
        *("knapp 7,5 h", "450 Minuten"),
    ],
    ("sleep", 8): ["acht", "acht Stunden", "8 h", "gut 8 Stunden", "fast 8"],
    ("sleep", 1.5): ["anderthalb Stunden", "eineinhalb Stunden"],
    ("clock", "07:30"): [
        *("7:30", "7.30 Uhr", "halb acht", "um halb acht", "7 Uhr 30", "0730", "half past seven", "7:30 Uhr"),
    ],
    ("clock", "07:00"): ["um 7", "7 Uhr", "sieben Uhr", "7 Uhr morgens", "morgens um 7", "7", "7am"],
    ("clock", "07:15"): ["viertel nach sieben", "Viertel acht", "7.15 Uhr"],
    ("clock", "07:45"): ["viertel vor acht", "dreiviertel acht"],
    ("clock", "07:25"): ["fünf vor halb acht", "5 vor halb 8"],
    ("clock", "20:30"): ["abends um halb neun", "20.30 Uhr", "20:30", "halb neun abends"],
    ("clock", "12:00"): ["mittags", "Mittag"],
    ("minutes", 45): ["45", "45 min", "45 Minuten", "eine Dreiviertelstunde", "fünfundvierzig", "45'"],
    ("minutes", 60): ["eine Stunde", "1 h", "1 Stunde", "60 min"],
    ("minutes", 80): ["1 Std 20", "1 Stunde 20 Minuten", "1:20", "eine Stunde und 20 Minuten"],
    ("minutes", 30): ["eine halbe Stunde", "halbe Stunde"],
    ("km", 8): ["8", "8 km", "8 Kilometer", "acht km", "8k"],
    ("km", 16.1): ["10 Meilen", "10 miles"],
    ("km", 21.1): ["21,1", "21.1 km"],
    ("km", 40): ["40 km die Woche", "40 km pro Woche", "etwa 40 Kilometer in der Woche", "vierzig"],
    ("days", 4): ["4", "vier", "4 Tage", "viermal", "4x", "vier Tage die Woche", "viermal pro Woche"],
    ("days", 7): ["jeden Tag", "täglich", "taeglich"],
    ("days", 0): ["nie", "gar nicht"],
    ("pulse", 52): ["52", "Puls 52", "Ruhepuls: 52", "52 Schläge", "mein Ruhepuls ist 52", "zweiundfünfzig"],
    ("legs", 1): ["tot", "wie Blei", "bleischwer"],
    ("legs", 2): ["schwer", "müde", "muede", "Beine schwer", "meine Beine fühlen sich schwer an"],
    ("legs", 3): ["ok", "geht so", "3", "drei"],
    ("legs", 4): ["gut", "4/5", "4 von 5", "Beine: 4", "good"],
    ("legs", 5): ["federnd", "wie neu", "springy", "sehr gut"],
    ("legs", 3.5): ["3,5", "dreieinhalb"],
    ("mood", 1): ["gereizt", GERMAN.say("mood-1")],
    ("mood", 2): ["traurig", "schlecht"],
    ("mood", 4): ["gut", "Stimmung 4", "Laune gut"],
    ("mood", 5): ["super", GERMAN.say("mood-5")],
}


@pytest.mark.parametrize(
    ("reader", "value", "typed"), [(*of, typed) for of, every in TYPED.items() for typed in every]
)
def test_greta_may_answer_as_she_speaks(reader: str, value: object, typed: str) -> None:
    assert READERS[reader](typed) == value


@pytest.mark.parametrize(
    ("reader", "typed"),
    [
        *(("sleep", typed) for typed in ("nicht 7", "7-8", "7 oder 8", "gut", "zu wenig", "kaum")),
        *(("legs", typed) for typed in ("nicht gut", "nicht schwer", "8/10", "3,3", "Knie")),
        *(("clock", typed) for typed in ("morgen", "25 Uhr", "halb", "später", "vor acht")),
        *(("km", typed) for typed in ("8 min", "weit", "8 bis 10 km")),
        *(("days", typed) for typed in ("vierteljährlich", "3,5 Tage", "manchmal")),
    ],
)
def test_what_may_mean_two_things_is_asked_back_in_german_too(reader: str, typed: str) -> None:
    with pytest.raises(NotUnderstood):
        READERS[reader](typed)


@pytest.mark.parametrize("typed", ["nie", "Nein", "gar nicht", "aus", "never"])
def test_no_time_of_day_may_be_wished_for(typed: str) -> None:
    assert numbers.clock_time_or_never(typed, "de") is None
    assert numbers.clock_time_or_never("20:30", "de") == time(20, 30)


@pytest.mark.parametrize("value", range(1, 6))
@pytest.mark.parametrize(("name", "scale"), [("legs", measures.LEGS), ("mood", measures.MOOD)])
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_word_on_a_button_may_be_typed(
    language: str, name: str, scale: measures.Scale, value: int
) -> None:
    word = words_in(language).say(f"{name}-{value}")

    assert numbers.rating(word, scale, language) == value


@pytest.mark.parametrize(
    ("typed", "scope"),
    [
        ("nur die Beine", Scope.LEGS_ONLY),
        ("Nur die Beine!", Scope.LEGS_ONLY),
        ("die Beine", Scope.LEGS_ONLY),
        ("überall", Scope.WHOLE_BODY),
        ("ueberall", Scope.WHOLE_BODY),
        ("ganzer Körper", Scope.WHOLE_BODY),
        ("all over", Scope.WHOLE_BODY),
        (GERMAN.say("button-scope-whole_body"), Scope.WHOLE_BODY),
        (GERMAN.say("button-scope-legs_only"), Scope.LEGS_ONLY),
        ("keine Ahnung", None),
    ],
)
def test_how_far_the_tiredness_goes_may_be_typed(typed: str, scope: Scope | None) -> None:
    assert scope_said(GERMAN, typed) is scope


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("erkältet", Marked(Chip.COLD, on=True)),
        ("bin erkaeltet", Marked(Chip.COLD, on=True)),
        ("Fieber", Marked(Chip.FEVER, on=True)),
        ("Husten und Halsschmerzen", Marked(Chip.FEVER, on=True)),
        ("Knie zwickt", Marked(Chip.NIGGLE, on=True)),
        ("ich humple", Marked(Chip.GAIT, on=True)),
        ("schlecht geschlafen", Marked(Chip.SLEPT_BADLY, on=True)),
        ("zwei Bier", Marked(Chip.ALCOHOL, on=True)),
        ("Stress", Marked(Chip.STRESS, on=True)),
        ("Hitze", Marked(Chip.HEAT, on=True)),
        (GERMAN.say("chip-feet"), Marked(Chip.ON_FEET, on=True)),
        ("alles gut", Finished(all_fine=True)),
        ("nein", Finished(all_fine=True)),
        ("Nichts.", Finished(all_fine=True)),
        ("nothing", Finished(all_fine=True)),
        ("fertig", Finished(all_fine=False)),
        ("kein Fieber", None),
        ("nicht erkältet", None),
        ("hm", None),
    ],
)
def test_what_is_wrong_may_be_typed(typed: str, answer: Answer | None) -> None:
    assert wrong_said(GERMAN, typed) == answer


@pytest.mark.parametrize(
    ("language", "typed", "site"),
    [
        ("de", "linkes Knie", "knee"),
        ("de", "die rechte Wade", "calf"),
        ("de", "Huefte", "hip"),
        ("de", "Knie und Hüfte", None),
        ("de", "irgendwie alles", None),
        ("en", "my left knee", "knee"),
        ("en", "kneeling", None),
    ],
)
def test_where_it_hurts_is_read_where_it_is_one_place(language: str, typed: str, site: str | None) -> None:
    assert site_said(typed, language) == site


@pytest.mark.parametrize(
    ("setting", "typed", "choice"),
    [
        ("injured", "ja", True),
        ("injured", "Nein", False),
        ("injured", "yes", True),
        ("unit", "Kilometer", DistanceUnit.KM),
        ("unit", "Meilen", DistanceUnit.MILES),
        ("level", GERMAN.say("value-level-beginner"), AthleteLevel.BEGINNER),
        ("cross", "Rad, Schwimmen und Yoga", {CrossOption.CYCLING, CrossOption.SWIMMING, CrossOption.YOGA}),
        ("cross", "keine", set()),
        ("language", "Deutsch", "de"),
        ("language", "englisch", "en"),
        ("quiet", "von 22 bis 6 Uhr", (time(22), time(6))),
        ("quiet", "keine", None),
        ("digest", "halb acht", time(7, 30)),
    ],
)
def test_a_choice_may_be_typed(setting: str, typed: str, choice: object) -> None:
    assert choice_of(GERMAN, setting, typed) == choice


def test_a_choice_nobody_offers_is_asked_back() -> None:
    for setting, typed in (("unit", "Seemeilen"), ("cross", "Rad und Quidditch"), ("quiet", "22 Uhr")):
        with pytest.raises(NotUnderstood):
            choice_of(GERMAN, setting, typed)


def test_every_question_of_the_form_can_be_answered_in_german() -> None:
    from bot.chat.handlers.values import answer_to

    for question, typed in (
        (Question.LEGS, "federnd"),
        (Question.SCOPE, "überall"),
        (Question.SLEEP, "siebeneinhalb"),
        (Question.MOOD, "gut"),
        (Question.PULSE, "Puls 52"),
        (Question.WRONG, "alles gut"),
    ):
        assert answer_to(question, typed, "de") is not None
