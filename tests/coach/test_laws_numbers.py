"""Law of the numbers: each comes from the input, is derived from it, or stands in the rulebook (3.16, 8)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from math import isclose
from pathlib import Path

from fluent.syntax import FluentParser, ast
from hypothesis import given

import bot.words
from bot.coach.advisor import RULEBOOK, Advice, advise
from bot.coach.measures import LEGS, PAIN
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason
from bot.coach.season import Symptom
from bot.coach.tomorrow import if_hard_today
from bot.coach.what_if import what_would_change
from bot.words.advising import WARM_UP_MIN
from bot.words.reasoning import KM
from bot.words.shown import KM_PER_MILE
from tests.coach.lives import mornings
from tests.coach.recount_reasons import recounted
from tests.coach.spoken import FEWER, message_of

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
THRESHOLDS = {abs(threshold.value) for entry in RULEBOOK for threshold in entry.thresholds}
THRESHOLDS |= {round((value - 1) * 100) for value in THRESHOLDS if 1 < value < 2}  # 1.10 is told as 10 %
SCALES = {LEGS.high, PAIN.high, float(len(Symptom)), float(WARM_UP_MIN)}
DOSES: Mapping[str, set[float]] = {
    "help-emergency-somewhere": {112, 911},
    "advice-general-only": {18},
    "advice-do-test-first": {10, 15},
    "advice-plan-move": {24, 48, 3},
    "advice-plan-move-to": {3},
    "advice-tip-long-run": {20},
    "reason-return-rule": {24, 48, 20, 30},
    "reason-recovery-block": {1, 2},
    "reason-post-race-recovery": {1, 5, 10},
    "reason-return-after-gap": {1},
    "reason-return-after-injury": {1},
}
"""Doses of the specification and names that stand in a sentence itself: emergency numbers and an age; the
warm-up and the move of a key session (3.8); protein after long runs (S52); the way back after an illness
(3.5, step 1); one or two weeks of recovery (S103); races named by their distance, one day and one run."""


def fixed_numbers(name: str) -> set[float]:
    """The numbers that stand in the sentence of that name itself."""
    return _fixed().get(name, set())


def _sentences() -> Iterator[tuple[str, ast.Pattern]]:
    folder = Path(bot.words.__file__).parent / "en"
    for file in sorted(folder.glob("*.ftl")):
        of_the_advice = file.name in ("advice.ftl", "reasons.ftl", "help.ftl")
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(entry, ast.Message) or entry.value is None:
                continue
            if of_the_advice or entry.id.name.startswith("reason-"):
                yield entry.id.name, entry.value


def _elements(pattern: ast.Pattern) -> Iterator[ast.TextElement | ast.VariableReference]:
    """What can be read of a sentence, in all its variants; what only chooses between them is not read."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _elements(variant.value)
        elif isinstance(element.expression, ast.VariableReference):
            yield element.expression


def _numbers(pattern: ast.Pattern) -> set[float]:
    texts = [one.value for one in _elements(pattern) if isinstance(one, ast.TextElement)]
    return {float(found) for found in NUMBER.findall("\n".join(texts))}


@cache
def _fixed() -> Mapping[str, set[float]]:
    """The numbers of each sentence. Not read with this module: every worker of a test run reads that."""
    return {name: _numbers(pattern) for name, pattern in _sentences()}


@cache
def _read_facts() -> Mapping[str, set[str]]:
    """The facts of each sentence that a runner reads."""
    return {
        name: {one.id.name for one in _elements(pattern) if isinstance(one, ast.VariableReference)}
        for name, pattern in _sentences()
    }


def name_of(reason: Reason) -> str:
    again = "-again" if "old_usual_bpm" in reason.facts else ""
    return "reason-" + reason.code.lower().replace("_", "-") + again


def test_a_number_inside_a_sentence_is_a_threshold_a_dose_or_the_end_of_a_scale() -> None:
    known = THRESHOLDS | SCALES
    strange = {name: numbers - known - DOSES.get(name, set()) for name, numbers in _fixed().items()}

    assert len(strange) > 100
    assert {name: numbers for name, numbers in strange.items() if numbers} == {}


def test_every_dose_named_here_is_still_told() -> None:
    assert {name for name, doses in DOSES.items() if doses and not doses & fixed_numbers(name)} == set()


@given(mornings())
def test_every_fact_of_a_reason_can_be_counted_again_from_the_morning(one: Morning) -> None:
    for reason in advise(one).reasons:
        again = recounted(one, reason)
        for name, fact in reason.facts.items():
            if isinstance(fact, str) or (name, fact) == ("during", -1):  # how much it hurts was not told
                continue
            if name == "old_usual_bpm":  # the usual of before a long break, for information
                assert _lowest_and_highest(one)[0] <= fact <= _lowest_and_highest(one)[1]
                continue
            counted = again.get(name)
            if counted is None:
                facts = _read_facts()[name_of(reason)]
                assert name not in facts, f"{reason.code}: nobody counts {name} {fact} again"
            else:
                assert isclose(counted, fact, abs_tol=0.01), f"{reason.code}: {name} is {counted}, not {fact}"


def _lowest_and_highest(one: Morning) -> tuple[int, int]:
    bpms = [day.check_in.resting_hr_bpm for day in one.past if day.check_in is not None]
    known = [bpm for bpm in bpms if bpm is not None]
    return min(known), max(known)


@FEWER
@given(mornings())
def test_every_number_of_the_message_is_the_runners_own_or_the_rulebooks(one: Morning) -> None:
    advice = advise(one)
    message = message_of(one, advice)
    allowed = set(_allowed(one, advice))
    for found in NUMBER.findall(message):
        number = float(found.replace(",", ""))
        assert any(_shows(number, value) for value in allowed), f"{found} in:\n{message}"


def _shows(shown: float, value: float) -> bool:
    """Whether this value may be shown so: rounded to none, one or two digits."""
    return any(isclose(shown, round(abs(value), digits), abs_tol=1e-9) for digits in (0, 1, 2))


def _allowed(one: Morning, advice: Advice) -> Iterator[float]:
    for name in _fixed():
        if not name.startswith("reason-"):
            yield from fixed_numbers(name)
    for reason in (*advice.reasons, *([advice.looks_like] if advice.looks_like else [])):
        yield from fixed_numbers(name_of(reason))
        yield from (
            _in_unit(one, key, fact) for key, fact in reason.facts.items() if not isinstance(fact, str)
        )
    dose, planned = advice.prescription, one.planned
    distances = [km for km in (dose.km, planned.km) if km is not None]
    yield from (_in_unit(one, "km", km) for km in distances)
    would = what_would_change(one, advice)
    for change in (would.to_more, would.to_less):
        if change is not None:
            yield from (
                float(told) for told in (change.value, change.minutes) if isinstance(told, int | float)
            )
    others = (dose.minutes, dose.max_rpe, dose.walk_min, planned.minutes and int(planned.minutes))
    yield from (float(other) for other in others if other is not None)
    yield one.record.check_ins_known
    ahead = if_hard_today(one, advice)
    coming = [(there.minutes, there.km) for there in one.season.coming if there is not None]
    if ahead is not None:
        coming.append((ahead.prescription.minutes, ahead.prescription.km))
    for minutes, km in coming:
        yield from (float(int(told)) for told in (minutes,) if told is not None)
        yield from (_in_unit(one, "km", told) for told in (km,) if told is not None)


def _in_unit(one: Morning, name: str, fact: float) -> float:
    distance = name == "km" or name.endswith("_km")
    if name == "slower_s" and one.runner.unit is not KM:
        return fact * KM_PER_MILE
    return fact / KM_PER_MILE if distance and one.runner.unit is not KM else fact
