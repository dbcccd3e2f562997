"""The weekly summary as it is read: within its limits, in both languages and units, no number made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.screens.week import LONGEST_CAPTION
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding, Severity
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.season import Season
from bot.coach.week import MOST_TOLD, Line, Theme, Week, summarise_week
from bot.words.plain_text import plain_text
from bot.words.shown import day_shown
from bot.words.weekly import details_message, week_message, week_sentence
from bot.words.words import Words, words_in
from tests.coach.weeks_any import SUNDAY, any_coming, any_past, any_runner, any_season
from tests.weeks.runners import LAST_DAY, SIX, invented
from tests.weeks.weeks_aloud import FILE, aloud
from tests.words.leaks import english_in

KM, MILES = DistanceUnit.KM, DistanceUnit.MILES
LONGEST_MESSAGE = 4096
every_runner = pytest.mark.parametrize("name", sorted(SIX))
every_language = pytest.mark.parametrize("language", ["en", "de"])


def week_of(name: str) -> Week:
    one = invented(name)
    return summarise_week(one.runner, one.past, one.last_day, one.season, one.coming)


def message(name: str, language: str, unit: DistanceUnit = KM) -> str:
    return plain_text(week_message(words_in(language), week_of(name), unit))


def details(name: str, language: str, unit: DistanceUnit = KM) -> str:
    return plain_text(details_message(words_in(language), week_of(name), invented(name).coming, unit))


@every_runner
@every_language
def test_a_summary_fits_beneath_its_picture_and_has_six_lines_at_most(name: str, language: str) -> None:
    text = message(name, language)

    assert len(text) <= LONGEST_CAPTION
    assert text.count("•") <= MOST_TOLD.value
    assert len(details(name, language)) <= LONGEST_MESSAGE


@every_runner
@every_language
def test_there_is_one_thing_to_change_and_one_that_went_well_at_most(name: str, language: str) -> None:
    lines = message(name, language).splitlines()

    headed = {"en": "One thing for next week: ", "de": "Eins für die nächste Woche: "}[language]
    assert sum(line.startswith(headed) for line in lines) == 1
    assert sum(line.startswith("✓") for line in lines) <= 1


@every_runner
def test_german_is_german(name: str) -> None:
    assert english_in(message(name, "de")) == []
    assert english_in(details(name, "de")) == []


@every_runner
def test_who_counts_in_miles_reads_of_no_kilometres(name: str) -> None:
    assert not re.search(r"\bkm\b|kilomet", message(name, "en", MILES) + details(name, "en", MILES))


def test_what_the_six_runners_read_is_what_was_read_and_kept() -> None:
    """When it differs: `python -m tests.weeks.weeks_aloud`, and read it."""
    assert aloud() == FILE.read_text(encoding="utf-8")


def numbers_in(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)?", text))


def told_numbers(words: Words, week: Week) -> Iterator[str]:
    """Every sentence of this week by itself, and the days it is about."""
    reasons = [one for line in week.lines for one in line.reasons if line.found is None]
    for one in (*reasons, week.suggestion, *([week.went_well] if week.went_well else ())):
        yield week_sentence(words, one) if one.code.startswith("WEEK") else ""
    yield from (day_shown(day, words.language) for day in (week.first_day, week.last_day))


@every_runner
@every_language
def test_no_number_is_told_that_was_not_found(name: str, language: str) -> None:
    week, words = week_of(name), words_in(language)
    lines = [one for one in message(name, language).splitlines() if not one.startswith("• Next week")]
    lines = [one for one in lines if not one.startswith("• Nächste Woche")]

    assert numbers_in("\n".join(lines)) <= numbers_in("\n".join(told_numbers(words, week)))


@every_runner
@every_language
def test_a_sentence_holds_no_number_beside_its_facts(name: str, language: str) -> None:
    """Distances and durations are told in other units, and left out here; 5 and 8 are ends of a scale."""
    for one in (one for line in week_of(name).lines for one in line.reasons if line.found is None):
        facts = {key: fact for key, fact in one.facts.items() if not isinstance(fact, str)}
        if any(key.endswith(("_km", "_min")) for key in facts):
            continue
        of_facts = {round(abs(float(fact)), digits) for fact in facts.values() for digits in (0, 1)}
        shown = numbers_in(week_sentence(words_in(language), one).replace("von 5", "").replace("of 5", ""))
        written = {float(number.replace(",", ".")) for number in shown}
        assert written <= of_facts | ({8.0} if "SIGNS" in one.code else set())


# ---- every line at its longest


LONGEST: tuple[tuple[Reason, ...], ...] = (
    (Reason("WEEK_RED_FLAG_CLEARED", {"flag": "told_in_words", "day": "2026-11-19"}, Weight.SAFETY),),
    (Reason("WEEK_GAIT_PAIN_GONE", {"pain": 7}, Weight.SAFETY),),
    (
        Reason("WEEK_PLAN_OPEN", {"done": 12, "planned": 14, "open": 2}),
        Reason("WEEK_MIN_BEFORE", {"runs": 14, "week_min": 1234, "before_min": 1234}),
        Reason("WEEK_NO_REST_DAY", {"days": 21}, Weight.AMBER),
    ),
    (
        Reason(
            "WEEK_KEYS",
            {"hit": 2, "keys": 6, "struggled": 1, "missed": 1, "left_out": 1, "untold": 1},
            Weight.AMBER,
        ),
        Reason("WEEK_KEYS_TIRED", {"tired": 3, "looked": 3}, Weight.AMBER),
    ),
    (
        Reason("WEEK_STATE_SUSPECTED_NFOR_OTS", {}, Weight.RED),
        Reason("WEEK_HEAVY_SPLIT", {"heavy": 7, "days": 7, "key_heavy": 3}, Weight.AMBER),
    ),
    (
        Reason("WEEK_SLEEP_BEFORE", {"mean_h": 6.55, "before_h": 7.55, "need_h": 8.25}, Weight.AMBER),
        Reason("WEEK_WEEKEND_GAP", {"weekend_h": 9.55, "others_h": 6.55}, Weight.AMBER),
    ),
)
SUGGESTIONS = (
    Reason("WEEK_DO_SEE_DOCTOR", {"flag": "told_in_words", "day": "2026-11-19"}),
    Reason("WEEK_DO_RETURN_SLOWLY", {"well": 0}),
    Reason("WEEK_DO_LIGHTER_WEEK", {"low": 7, "days": 7}),
)


LONGEST_OF_A_GOOD_WEEK: tuple[tuple[Reason, ...], ...] = (
    (Reason("WEEK_SIGNS_BEFORE", {"signs": 2, "before": 2}, Weight.AMBER),),
    (
        *LONGEST[2][:2],
        Reason("WEEK_REST_DAYS", {"rest": 3}),
    ),
    (*LONGEST[3][:1], Reason("WEEK_HARD_IN_A_ROW", {"day": "2026-11-19", "next_day": "2026-11-20"})),
    (
        Reason("WEEK_STATE_CUMULATIVE_PRODUCTIVE"),
        Reason("WEEK_HEAVY_SPLIT", {"heavy": 4, "days": 7, "key_heavy": 0}),
    ),
    (Reason("WEEK_CUTBACK_PLANNED", {"weeks": 10, "planned_km": 160.5}),),
    LONGEST[5],
)
GOOD = Reason("WEEK_PULSE_SETTLED", {"mean_bpm": 100.25, "before_bpm": 110.25, "usual_bpm": 100.5})


@every_language
@pytest.mark.parametrize("suggestion", SUGGESTIONS, ids=lambda one: one.code)
def test_six_lines_at_their_longest_fit_beneath_the_picture(language: str, suggestion: Reason) -> None:
    """A week with the one set of lines is never cheered."""
    for lines, good in ((LONGEST, None), (LONGEST_OF_A_GOOD_WEEK, GOOD)):
        told = tuple(Line(Theme.SAFETY, reasons) for reasons in lines)
        week = Week(LAST_DAY, LAST_DAY, 7, 7, {}, None, told, good, suggestion)

        text = plain_text(week_message(words_in(language), week, KM))

        assert text.count("•") == MOST_TOLD.value
        assert len(text) <= LONGEST_CAPTION, len(text)


@given(any_runner, any_past(), any_season, any_coming, st.sampled_from(["en", "de"]))
def test_whatever_a_week_held_it_can_be_said(
    runner: Runner, past: list[PastDay], season: Season, coming: dict[date, PlannedSession], language: str
) -> None:
    week, words = summarise_week(runner, past, SUNDAY, season, coming, signs_before=1), words_in(language)
    told = plain_text(week_message(words, week, KM))

    assert told
    assert len(plain_text(details_message(words, week, coming, KM))) <= LONGEST_MESSAGE
    assert not {"{", "}", "None", "&"} & set(told.split())


def test_a_bound_is_never_rounded_above_itself() -> None:
    for km, unit in product((20.02, 31.99, 34.1, 52.7), (KM, MILES)):
        sentence = week_sentence(words_in("en"), Reason("WEEK_DO_KEEP_GOING_KM", {"cap_km": km}), unit)
        told = float(re.findall(r"\d+(?:\.\d)?", sentence)[0])
        assert told <= km / (1 if unit is KM else 1.609344) + 0.05


@pytest.mark.parametrize(("minutes", "shown"), [(119, "119 min"), (120, "2:00 h"), (121.6, "2:01 h")])
def test_running_is_told_in_hours_from_two_on(minutes: float, shown: str) -> None:
    sentence = week_sentence(words_in("en"), Reason("WEEK_MIN", {"runs": 3, "week_min": minutes}))

    assert sentence == f"{shown} of running in 3 runs."


# ---- sentences that were read aloud, and were not understood


@pytest.mark.parametrize(
    ("reason", "english", "german"),
    [
        (  # 44 km after a mean of 34 read as no growth at all while nobody said against what
            Reason("WEEK_RAMP_USUAL", {"change_percent": 0.2, "before_km": 43.9, "most_percent": 10.0}),
            "±0 % against your usual week (44 km, light weeks left out; up to +10 % is a usual step).",
            "±0 % gegenüber deiner üblichen Woche (44 km, ohne leichte Wochen; bis +10 % sind normal).",
        ),
        (
            Reason("WEEK_HARD_DAYS", {"hard": 2, "between": 3}),
            "2 hard days with 3 days between them.",
            "2 harte Tage, dazwischen 3 Tage.",
        ),
        (
            Reason("WEEK_HARD_DAYS", {"hard": 3, "between": 1}),
            "3 hard days with 1 day or more between them.",
            "3 harte Tage, dazwischen mindestens ein Tag.",
        ),
        (
            Reason("WEEK_PULSE_USUAL", {"mean_bpm": 51.0, "usual_bpm": 52.0, "direction": "down"}),
            "Resting heart rate 51 ↓, below your usual 52.",
            "Ruhepuls 51 ↓, niedriger als sonst (52).",
        ),
        (
            Reason("WEEK_DO_CUTBACK", {"weeks": 5, "least_km": 25.9, "most_km": 29.6}),
            "Make it a cutback week: 26 to 30 km, after 5 weeks without one.",
            "Mach eine Entlastungswoche daraus: 26 bis 30 km, nach 5 Wochen ohne.",
        ),
        (  # told on the third day with somebody: of the thirty days before almost nothing is known
            Reason("WEEK_SPIKE_MIN", {"longest_min": 45.0, "before_min": 20.0}),
            "A big jump: 45 min in one run; the longest I know of in the 30 days before was 20 min.",
            "Ein großer Sprung: 45 min am Stück; in den 30 Tagen davor weiß ich von höchstens 20 min.",
        ),
        (
            Reason("WEEK_KIND_KM", {"kind": "easy", "sessions": 2, "kind_km": 16.0}),
            "2 × Easy run: 16 km in all.",
            "2 × Lockerer Lauf: zusammen 16 km.",
        ),
        (
            Reason("WEEK_THIN", {"days": 1, "wanted": 4}),
            "Only 1 morning answered: too few to say how tired you are.",
            "Nur an einem Morgen geantwortet: zu wenig, um zu sagen, wie müde du bist.",
        ),
        (  # read by people who never began, too
            Reason("WEEK_EMPTY"),
            "No check-ins this week, and that is fine. Whenever you like, one tap in the morning is a start.",
            (
                "Keine Check-ins diese Woche, und das ist in Ordnung. "
                "Wann immer du magst: Einmal tippen am Morgen, und es geht los."
            ),
        ),
    ],
    ids=lambda one: one.code if isinstance(one, Reason) else "",
)
def test_a_sentence_says_what_it_compares_with(reason: Reason, english: str, german: str) -> None:
    assert week_sentence(words_in("en"), reason) == english
    assert week_sentence(words_in("de"), reason) == german


@pytest.mark.parametrize(
    ("strain_au", "where"),
    [
        (266.4, "less than in any of the six weeks before"),
        (266.6, "as in the six weeks before"),
        (1340.4, "as in the six weeks before"),
        (1340.6, "more than in any of the six weeks before"),
    ],
)
def test_strain_is_a_number_with_a_place(strain_au: float, where: str) -> None:
    reason = Reason("WEEK_STRAIN", {"strain_au": strain_au, "least_au": 267.0, "most_au": 1340.0})

    told = week_sentence(words_in("en"), reason)

    assert told == f"Strain (load × monotony) {strain_au:.0f}: {where} (267 to 1340)."


@pytest.mark.parametrize(
    ("days", "begins"),
    [(7, "• Next week: It would be week 4"), (1, "• Next week, Mon 23 Nov: It would be week 4")],
)
def test_a_finding_about_the_whole_coming_week_names_no_days(days: int, begins: str) -> None:
    dates = tuple(LAST_DAY + timedelta(days=1 + number) for number in range(days))
    found = PlanFinding(Severity.WARNING, dates, Reason("PLAN_NO_CUTBACK", {"weeks": 4}))
    line = Line(Theme.PLAN, (found.reason,), found)
    week = Week(LAST_DAY, LAST_DAY, 7, 7, {}, None, (line,), None, SUGGESTIONS[0], (found,))

    assert begins in plain_text(week_message(words_in("en"), week, KM))
