"""Values on their way into the database and back: exact, or refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from bot.coach.checkin import Illness, PainDetail, Tag, Trend
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.diary.columns import (
    BeforeText,
    ClockTime,
    Day,
    Instant,
    Name,
    NameOrNone,
    Names,
    PainText,
    VerdictName,
)
from bot.diary.deed_notes import Before
from bot.diary.errors import Unkeepable
from bot.diary.notes import PlanDay
from bot.diary.reasons_text import packed, unpacked
from bot.diary.vocabulary import VOCABULARY
from tests.diary.stories import DAY, EASY_PLANNED

DIALECT = sqlite.dialect()


def stored(column: TypeDecorator[Any], value: Any) -> Any:
    return column.process_bind_param(value, DIALECT)


def back(column: TypeDecorator[Any], value: Any) -> Any:
    return column.process_result_value(stored(column, value), DIALECT)


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        (Day(), date(2026, 3, 7), 20260307),
        (Instant(), datetime(2026, 11, 21, 7, 0, tzinfo=timezone(timedelta(hours=1))), 1795240800),
        (ClockTime(), time(6, 5), "06:05"),
        (Name(Illness), Illness.ABOVE_NECK, "above_neck"),
        (NameOrNone(Illness), Illness.ABOVE_NECK, "above_neck"),
        (NameOrNone(Illness), Illness.NONE, ""),
        (Names(Tag), frozenset({Tag.TRAVEL, Tag.ALCOHOL}), "alcohol,travel"),
        (Names(Tag), frozenset(), None),
        (VerdictName(), Verdict.CROSS_TRAIN, "CROSS_TRAIN"),
        (PainText(), PainDetail(), "{}"),
        (PainText(), PainDetail(during=2.5, trend=Trend.WORSE), '{"during":2.5,"trend":"worse"}'),
        (BeforeText(), Before(), "{}"),
        (BeforeText(), Before(week={}), '{"week":{}}'),
        (BeforeText(), Before(days={DAY: None}), '{"days":{"2026-11-21":null}}'),
        (
            BeforeText(),
            Before(week={6: (DAY, EASY_PLANNED)}, workouts=((DAY, 0),)),
            '{"week":{"6":["2026-11-21",{"kind":"easy","minutes":40.0}]},"workouts":[["2026-11-21",0]]}',
        ),
    ],
)
def test_a_value_is_small_and_readable_in_the_database_and_comes_back(
    column: TypeDecorator[Any], value: Any, expected: Any
) -> None:
    assert stored(column, value) == expected
    assert back(column, value) == value


@pytest.mark.parametrize(
    "column",
    [
        *(Day(), Instant(), ClockTime(), Name(Illness), NameOrNone(Illness)),
        *(VerdictName(), PainText(), BeforeText()),
    ],
)
def test_not_known_stays_not_known(column: TypeDecorator[Any]) -> None:
    assert stored(column, None) is None
    assert back(column, None) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [
        (Instant(), datetime(2026, 11, 21, 7, 0)),  # noqa: DTZ001 - that is the point
        (Day(), datetime(2026, 11, 21, 7, 0, tzinfo=UTC)),
        (ClockTime(), time(7, 0, 30)),
        (ClockTime(), time(7, 0, 0, 1)),
        (ClockTime(), time(7, 0, tzinfo=UTC)),
        (PainText(), PainDetail(weeks=float("nan"))),
        (BeforeText(), Before(days={DAY: PlanDay(replace(EASY_PLANNED, km=float("inf")))})),
    ],
)
def test_what_would_have_to_be_changed_is_refused(column: TypeDecorator[Any], value: Any) -> None:
    with pytest.raises(Unkeepable):
        stored(column, value)


@pytest.mark.parametrize("column", [Name(Illness), NameOrNone(Illness), VerdictName()])
def test_a_name_nobody_knows_is_refused(column: TypeDecorator[Any]) -> None:
    with pytest.raises((ValueError, LookupError)):
        column.process_result_value("moonlight", DIALECT)


@pytest.mark.parametrize("text", ["", "{", '{"colour":"red"}', '{"during":11}', '{"trend":"sideways"}', "[]"])
def test_a_pain_nobody_can_read_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        PainText().process_result_value(text, DIALECT)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"week":{"6":["2026-11-21",{"kind":"moonlight"}]}}', '{"spoken":["someday"]}']
)
def test_a_deed_nobody_can_read_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        BeforeText().process_result_value(text, DIALECT)


@given(st.integers(0, 2**33), st.integers(0, 999_999), st.timezones())
def test_an_instant_comes_back_in_utc_to_the_second(second: int, microsecond: int, zone: tzinfo) -> None:
    at = datetime.fromtimestamp(second, zone).replace(microsecond=microsecond)

    kept = back(Instant(), at)

    assert kept.tzinfo is UTC
    assert kept.timestamp() == second


@given(st.dates(), st.dates())
def test_days_sort_in_the_database_as_they_do_in_life(one: date, other: date) -> None:
    assert (stored(Day(), one) < stored(Day(), other)) is (one < other)


WORDS = st.text("ABCXYZ_abcxyz019", min_size=1, max_size=30)
FACTS = st.one_of(
    st.integers(-(10**9), 10**9),
    st.floats(-(10**6), 10**6, allow_nan=False).map(lambda value: round(value, 3)),
    st.text(max_size=20),
)
REASONS = st.lists(
    st.builds(Reason, WORDS, st.dictionaries(WORDS, FACTS, max_size=5), st.sampled_from(Weight)), max_size=8
).map(tuple)


# the first text of a checkout waits for the table of all characters, which takes seconds on a small machine
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(REASONS)
def test_any_reasons_come_back_with_codes_weights_and_facts(reasons: tuple[Reason, ...]) -> None:
    assert unpacked(packed(reasons)) == reasons


def test_facts_are_kept_to_three_decimals() -> None:
    (kept,) = unpacked(packed((Reason("RHR_HIGH", {"bpm": 61.00049, "over_bpm": 4.9996}),)))

    assert kept.facts == {"bpm": 61, "over_bpm": 5}


@pytest.mark.parametrize("fact", [float("nan"), float("inf"), object()])
def test_a_fact_that_is_neither_number_nor_text_is_refused(fact: Any) -> None:
    with pytest.raises(Unkeepable):
        packed((Reason("RHR_HIGH", {"bpm": fact}),))


@pytest.mark.parametrize("reason", [Reason("two words"), Reason(""), Reason("FINE", {"two words": 1})])
def test_a_code_or_a_name_that_is_not_one_word_is_refused(reason: Reason) -> None:
    with pytest.raises(Unkeepable):
        packed((reason,))


def test_four_usual_reasons_take_a_few_bytes_each() -> None:
    pulse = {"bpm": 50.0, "usual_bpm": 48.5, "over_bpm": 1.5, "spread_bpm": 2.1, "established": 1}
    reasons = (
        Reason("SLEEP_SHORT_NIGHT", {"slept_h": 5.5}, Weight.AMBER),
        Reason("LEGS_HEAVY", {"legs": 2.0}, Weight.AMBER),
        Reason("RHR_NORMAL", pulse, Weight.GOOD),
        Reason("MOOD_OK", {"mood": 4}, Weight.GOOD),
    )

    assert len(packed(reasons)) <= 40


def test_the_first_edition_of_the_vocabulary_has_not_changed_since_advice_was_written_with_it() -> None:
    written_then = bytes.fromhex("01c31ff3a67aa63a38eb1b63ac069ae8990200")

    assert VOCABULARY[1].count(b'"') > 100
    assert unpacked(written_then) == (
        Reason("SLEEP_SHORT_NIGHT", {"slept_h": 5.5}, Weight.AMBER),
        Reason("WORKOUTS_MISSED", {"days": 3}, Weight.AMBER),
        Reason("LEGS_FRESH", {"legs": 4.5}, Weight.GOOD),
    )
