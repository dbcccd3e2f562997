"""Heavy legs, the screen, the recovery block and the plan check in words: a sentence for every code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.coach
from bot.coach.heavy_legs import Cause, Hint, Likelihood, Stop, Triage, TriageScreen, triage
from bot.coach.morning import Morning
from bot.coach.plan_check import check_plan
from bot.coach.recovery import RecoveryBlock, block_today, protocol
from bot.coach.rulebook import Reason
from bot.coach.screen import Answered, ScreenQuestion, judge
from bot.coach.season import Event, FuelFlag, Goal, PastRace, Season, Symptom
from bot.words.reasoning import facts_shown
from bot.words.words import sentence_names, words_in
from tests.coach.lives import mornings
from tests.coach.logged import plan, record

COACH = Path(bot.coach.__file__).parent
PARTS = ("heavy_legs", "screen", "recovery", "plan_")
WORDS = words_in("en")


def name_of(code: str) -> str:
    return code.lower().replace("_", "-")


def codes_written() -> set[str]:
    """Every code that stands in the source, those put together from two parts included."""
    text = "".join(
        file.read_text(encoding="utf-8") for file in COACH.glob("*.py") if file.name.startswith(PARTS)
    )
    plain = set(re.findall(r'"((?:TRIAGE|SCREEN|BLOCK|PLAN)_[A-Z_]+)"', text))
    in_two_units = set(re.findall(r'_named\("([A-Z_]+)"\)', text))
    criteria = set(re.findall(r'(?:, |= .*, )"(BLOCK_(?:RUNS|LEGS|MOOD|WHOLE_BODY|ELSE))"', text))
    return {
        *(plain - criteria),
        *(f"{code}_MIN" for code in in_two_units),
        *(f"{code}_{ending}" for code in criteria for ending in ("OK", "NOT_YET", "UNKNOWN")),
        *(f"TRIAGE_TRY_{cause.name}" for cause in Cause),
    }


def test_every_code_of_these_parts_has_a_sentence() -> None:
    codes = codes_written()
    assert {"TRIAGE_OPENING", "SCREEN_WATCH", "BLOCK_ELSE_NOT_YET", "PLAN_NO_TAPER_MIN"} <= codes
    assert len(codes) > 80

    assert not {code for code in codes if not WORDS.knows(name_of(code))}


def test_no_sentence_of_these_parts_is_left_without_a_use() -> None:
    ours = {
        name for name in sentence_names("en") if name.split("-")[0] in ("triage", "screen", "block", "plan")
    }
    asked = {name for name in ours if re.match(r"(triage|screen)-(ask|hint|symptom|cause|likelihood)-", name)}

    assert ours - asked - {"screen-ask-on"} <= {name_of(code) for code in codes_written()}


@pytest.mark.parametrize(
    ("prefix", "names"),
    [
        ("triage-ask", TriageScreen),
        ("triage-hint", Hint),
        ("triage-cause", Cause),
        ("screen-ask", ScreenQuestion),
        ("screen-symptom", Symptom),
    ],
)
def test_everything_that_is_asked_has_its_words(prefix: str, names: type[Hint]) -> None:
    for name in names:
        assert WORDS.say(f"{prefix}-{name_of(name)}")


def test_every_likelihood_has_a_word() -> None:
    assert [WORDS.say(f"triage-likelihood-{name_of(one.name)}") for one in Likelihood] == [
        "unlikely",
        "not known",
        "possible",
        "likely",
    ]


def said(reason: Reason) -> str:
    """The reason as a sentence. Raises MissingWords where it wants a number the coach did not give."""
    text = WORDS.say(name_of(reason.code), **facts_shown(WORDS, reason.facts))
    assert "{" not in text
    assert not re.search(r"\d\.\d{3}", text), "nobody reads a thousandth"
    return text


def reasons_of(result: Triage | Stop) -> Iterator[Reason]:
    if isinstance(result, Stop):
        yield result.reason
        return
    yield from (*result.opening, *result.doctor)
    for cause in result.causes:
        yield from (*cause.evidence, cause.first_try)


@given(
    morning=mornings(),
    hints=st.dictionaries(st.sampled_from(Hint), st.booleans()),
    season=st.builds(
        Season,
        goal=st.none()
        | st.builds(Goal, st.sampled_from(Event), st.integers(0, 60), first_time=st.booleans()),
        weekly_km=st.none() | st.lists(st.none() | st.floats(0, 120), max_size=10).map(tuple),
        fuel_flags=st.frozensets(st.sampled_from(FuelFlag)),
    ),
)
def test_every_triage_can_be_said(morning: Morning, hints: dict[Hint, bool], season: Season) -> None:
    for reason in reasons_of(triage(replace(morning, season=season), hints)):
        assert said(reason)


@given(
    symptoms=st.dictionaries(st.sampled_from(Symptom), st.none() | st.booleans()),
    known=st.builds(
        Answered,
        *[st.none() | st.booleans()] * 4,
        st.frozensets(st.sampled_from(FuelFlag)),
        st.none() | st.booleans(),
    ),
)
def test_every_screen_can_be_said(symptoms: dict[Symptom, bool | None], known: Answered) -> None:
    for reason in judge(symptoms, known).reasons:
        assert said(reason)


@given(morning=mornings(), day=st.integers(1, 20))
def test_every_block_can_be_said(morning: Morning, day: int) -> None:
    standing = block_today(RecoveryBlock(morning.day - timedelta(days=day - 1)), morning)

    for reason in (*standing.reasons, *(one.reason for one in standing.test), *protocol()):
        assert said(reason)


@given(
    planned=st.text("ehlrcsR", min_size=1, max_size=30),
    past=st.text("ehlrcsR?", max_size=50),
    season=st.builds(
        Season,
        goal=st.none() | st.builds(Goal, st.sampled_from(Event), st.integers(0, 30)),
        last_race=st.none() | st.builds(PastRace, st.sampled_from(Event), st.integers(1, 25)),
    ),
    in_km=st.booleans(),
)
def test_every_finding_in_a_plan_can_be_said(planned: str, past: str, season: Season, in_km: bool) -> None:
    sessions = plan(planned)
    if not in_km:
        sessions = {day: replace(one, km=None) for day, one in sessions.items()}
    for finding in check_plan(record(past, season=season), sessions):
        assert said(finding.reason)
