"""Every rule explains itself, and every number in it has a unit, a source and a home."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from types import ModuleType

import pytest

import bot.coach
import bot.coach.rules
from bot.coach.advisor import RULEBOOK
from bot.coach.rulebook import Rule
from bot.coach.sources import BIBLIOGRAPHY, Source
from bot.coach.threshold import Threshold
from tests.tables import every_row

SECTIONS = ("What it looks at:", "Why:", "Limits:")

KNOWN_CODES = {
    *("RED_FLAG_SYMPTOM", "RED_FLAG_UNCLEARED", "SEE_CLINICIAN", "UNRESOLVED_ILLNESS", "UNRESOLVED_PAIN"),
    "SEE_CLINICIAN_SOON",
    *("ILLNESS_BELOW_NECK", "ILLNESS_ABOVE_NECK", "RETURN_RULE", "RETURN_AFTER_ILLNESS", "POSSIBLE_ILLNESS"),
    *("RETURN_AFTER_PAIN", "RETURN_AFTER_INJURY", "KNOWN_INJURY", "ABSENT_SICK", "ABSENT_HURT"),
    *("PAIN_GAIT", "PAIN_NIGGLE", "STOP_RULE", "PLANNED_REST", "PLAN_REVIEW"),
    *("LEGS_PERSISTENT", "WHOLE_BODY", "LEGS_UNKNOWN", "LEGS_FRESH", "LEGS_OK", "LEGS_HEAVY"),
    *("LEGS_HEAVY_BEFORE_KEY", "LEGS_HEAVY_NORMAL"),
    *("SLEEP_UNKNOWN", "SLEEP_SHORT_NIGHT", "SLEEP_SHORTISH", "SLEEP_OK", "SLEEP_DEBT"),
    *("MOOD_LOW_PERSISTENT", "MOOD_UNKNOWN", "MOOD_LOW", "MOOD_OK"),
    *("RHR_MEDICINE", "RHR_MISSING", "NO_BASELINE", "RHR_NORMAL", "RHR_HIGH", "RHR_HIGH_TREND"),
    "RHR_HIGH_TWICE",
    "PULSE_FLOOR",
    *("RHR_LOW_WITH_FATIGUE", "CONFOUNDER_ALCOHOL", "CONFOUNDER_CYCLE", "CONFOUNDER_ALTITUDE"),
    *("CONFOUNDER_HEAT", "CONFOUNDER_TRAVEL"),
    *("POST_RACE_RECOVERY", "RACE_WEEK", "RACE_DAY", "TAPER"),
    *("RECOVERY_BLOCK", "STEP_BACK_IN", "SYMPTOM_SCREEN_POSITIVE", "WORKOUTS_HIT", "WORKOUTS_MISSED"),
    *("EASY_PACE_SLOW", "EASY_PACE_SLOW_NORMAL", "NO_REST_DAY", "ELITE_EXEMPTION"),
    *("RETURN_AFTER_GAP", "KEY_YESTERDAY", "HARD_STREAK", "RECOVERY_TIME", "NEW_SHOES"),
    *("RAMP_HIGH", "LONG_RUN_SPIKE", "CUTBACK_WEEK", "CUTBACK_DUE"),
    *("STRENGTH_YESTERDAY", "FIRST_SPEED_WORK", "MONOTONY_HIGH", "DOUBLE_DAY", "UNDERFUELLING_FLAG"),
    "NEVER_MORE",
    *("HIPS_TIGHT", "MOOD_LOW_WEEKS", "FEELS_WORSE"),
}
"""Codes are kept in diaries and translated: one that is renamed here is lost there."""


def modules_of(package: ModuleType) -> list[ModuleType]:
    return [
        importlib.import_module(f"{package.__name__}.{found.name}")
        for found in pkgutil.iter_modules(package.__path__)
    ]


RULE_MODULES = modules_of(bot.coach.rules)
COACH_MODULES = [*modules_of(bot.coach), *RULE_MODULES]
every_rule = every_row("entry", RULEBOOK)


def test_no_two_rules_share_an_id() -> None:
    ids = [entry.id for entry in RULEBOOK]

    assert len(set(ids)) == len(ids)


def test_no_two_rules_share_a_step_so_that_the_headline_is_never_a_matter_of_chance() -> None:
    steps = [entry.step for entry in RULEBOOK]

    assert steps == sorted(set(steps))


@pytest.mark.parametrize("module", RULE_MODULES, ids=lambda module: module.__name__)
def test_every_rule_that_is_written_stands_in_the_rulebook(module: ModuleType) -> None:
    written = {thing.id for thing in vars(module).values() if isinstance(thing, Rule)}

    assert written
    assert written <= {entry.id for entry in RULEBOOK}


@every_rule
def test_a_rule_explains_itself_in_the_fixed_sections(entry: Rule) -> None:
    text = inspect.cleandoc(entry.doc)
    places = [text.find(section) for section in SECTIONS]

    assert -1 not in places
    assert places == sorted(places)
    assert text.split("\n")[0].endswith((".", "?"))
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        said = text[start:end].split(":", 1)[1]
        assert said.strip().endswith((".", "?")), "a section is more than its heading"


@every_rule
def test_a_rule_leans_on_sources_of_the_bibliography(entry: Rule) -> None:
    assert entry.sources
    assert all(BIBLIOGRAPHY.get(source.id) is source for source in entry.sources)
    assert all(seed[0] == "S" and 1 <= int(seed[1:]) <= 122 for seed in entry.seeds)


def thresholds() -> dict[str, Threshold]:
    return {
        f"{module.__name__}.{name}": value
        for module in COACH_MODULES
        for name, value in vars(module).items()
        if isinstance(value, Threshold)
    }


@every_row("threshold", thresholds().values())
def test_every_number_somebody_chose_has_a_unit_a_source_and_a_note(threshold: Threshold) -> None:
    assert threshold.unit.strip()
    assert threshold.note.strip()
    assert BIBLIOGRAPHY.get(threshold.source.id) is threshold.source


@every_rule
def test_a_rule_lists_the_thresholds_its_module_gave_it(entry: Rule) -> None:
    known = {id(threshold) for threshold in thresholds().values()}

    assert all(id(threshold) in known for threshold in entry.thresholds)


def codes_written_in(module: ModuleType) -> set[str]:
    """Every literal first argument of `Reason(...)`, and every code kept in a table of codes."""
    tree = ast.parse(inspect.getsource(module))
    literal = {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Reason"
        and isinstance(node.args[0], ast.Constant)
    }
    tables = {
        value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for value in node.values
        if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value.isupper()
    }
    return {str(code) for code in literal | tables}


def test_the_codes_of_the_rules_are_the_known_ones() -> None:
    written = {code for module in RULE_MODULES for code in codes_written_in(module)}

    assert written == KNOWN_CODES


def test_a_source_says_how_much_of_it_was_read() -> None:
    assert all(isinstance(source, Source) for source in BIBLIOGRAPHY.values())
    assert {source.read for source in BIBLIOGRAPHY.values()} <= {"abstract", "secondary", "memory", "own"}
    assert all(source.citation.strip() for source in BIBLIOGRAPHY.values())
