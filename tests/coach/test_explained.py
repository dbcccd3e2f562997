"""A rule explains itself: its sections, its numbers by name, the reasons it can give and its claims."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given

import bot.coach
from bot.coach.advisor import RULEBOOK
from bot.coach.claims import CLAIMS, CONFLICTS, Place
from bot.coach.explained import GRADES, Explained, asked_for, explain, explain_all, nearest_to
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Finding, Grade, Reason, Rule, Vote, beside_usual, rule
from bot.coach.rules.rest import resting_too_often
from bot.coach.signals import Signals
from bot.coach.sources import COACHING, HOUSE, SEED_CROSS_TRAINING, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold
from bot.words.words import sentence_names
from tests.coach.lives import mornings

EVERYTHING = explain_all(RULEBOOK)
COACH = Path(bot.coach.__file__).parent
CITED = re.compile(r"\b[SC]\d{1,3}\b")
CODE = re.compile("[A-Z]{2}[A-Z0-9_]{2,}")
every_rule = pytest.mark.parametrize("one", EVERYTHING, ids=lambda one: one.id)

FEW_H = Threshold(5, "h", COACHING, "an invented number")


class Colour(StrEnum):
    LOUD = "LOUD"


TABLE = {Colour.LOUD: "SAID_BY_A_TABLE"}
ROWS = [("SAID_BY_A_ROW", 1)]
READY = Reason("READY_MADE")


def helper(deep: int) -> tuple[str, str]:
    """Called by the rule below; calls itself."""
    return ("SAID_BY_A_HELPER", helper(deep - 1)[0]) if deep else ("", "")


def swap() -> Verdict:
    """What the rule below wants."""
    return Verdict.EASY


def with_a_code_of_its_own(code: str) -> Callable[[Morning, Signals], Finding | None]:
    """A rule's function made by another one."""

    def look(morning: Morning, signals: Signals) -> Finding | None:
        return Finding((Reason(code),))

    return look


@rule("INVENTED", step=99, grade=Grade.C, thresholds=(FEW_H,), sources=(HOUSE,), seeds=("S9", "S44"))
def invented(morning: Morning, signals: Signals) -> Finding | None:
    """An invented rule.

    What it looks at: something that takes
    two lines.
    Why: because.
    Limits: none.
    """
    hours = morning.today.sleep_h
    if hours is None:
        return Finding((READY, Reason(TABLE[Colour.LOUD]), Reason(ROWS[0][0]), Reason(helper(3)[0])))
    told = [Reason(code) for code in ("SAID_IN_A_LOOP",)]
    facts = beside_usual("slept_h", hours, None)
    wanted = Vote(Verdict.REST if hours == 0 else swap())
    return Finding((*told, Reason("SHORT" if hours < FEW_H.value else "LONG_ENOUGH", facts)), wanted)


def test_the_docstring_comes_apart_into_its_sections() -> None:
    one = explain(invented)

    assert one.title == "An invented rule"
    assert one.looks_at == "something that takes two lines."
    assert (one.why, one.limits) == ("because.", "none.")


def test_a_number_is_told_by_the_name_its_module_gives_it_and_brings_its_source() -> None:
    one = explain(invented)

    assert [(named.name, named.threshold) for named in one.thresholds] == [("FEW_H", FEW_H)]
    assert one.sources == (HOUSE, COACHING), "the rule's own first, then those of its numbers"


def test_a_number_without_a_name_is_told_without_one() -> None:
    nameless = rule("X", step=1, grade=Grade.D, thresholds=(Threshold(1, "h", HOUSE, "x"),))(invented.look)

    assert [named.name for named in explain(nameless).thresholds] == [None]


def test_the_codes_of_a_rule_are_found_wherever_they_are_written() -> None:
    assert explain(invented).codes == (
        "LONG_ENOUGH",
        "READY_MADE",
        "SAID_BY_A_HELPER",
        "SAID_BY_A_ROW",
        "SAID_BY_A_TABLE",
        "SAID_IN_A_LOOP",
        "SHORT",
    )


def test_a_code_handed_to_the_maker_of_a_rule_is_found() -> None:
    made = rule("X", step=1, grade=Grade.D)(with_a_code_of_its_own("HANDED_IN"))

    assert explain(made).codes == ("HANDED_IN",)


def test_the_verdicts_of_a_rule_are_those_it_votes_for_and_not_those_it_asks_about() -> None:
    assert explain(invented).verdicts == (Verdict.REST, Verdict.EASY)
    assert explain(resting_too_often).verdicts == ()


@given(mornings())
def test_no_rule_ever_says_or_votes_for_what_its_explanation_leaves_out(one: Morning) -> None:
    signals = Signals(one)
    for entry, told in zip(RULEBOOK, EVERYTHING, strict=True):
        found = entry.look(one, signals)
        if found is not None:
            assert {reason.code for reason in found.reasons} <= set(told.codes)
            assert found.vote is None or found.vote.verdict in told.verdicts


def test_the_grade_is_told_in_words_and_the_claims_by_their_gist() -> None:
    one = explain(invented)

    assert one.evidence == "consensus or physiology"
    assert set(GRADES) == set(Grade)
    assert one.claims == (CLAIMS["S9"], CLAIMS["S44"])


@every_rule
def test_every_rule_of_the_rulebook_says_what_it_looks_at_and_why_and_its_limits(one: Explained) -> None:
    assert all((one.title, one.looks_at, one.why, one.limits, one.sources))
    assert not {"What it looks at:", "Why:", "Limits:"} & {one.title, one.looks_at, one.why, one.limits}


@every_rule
def test_every_number_of_a_rule_has_a_name_one_can_search_for(one: Explained) -> None:
    assert None not in {named.name for named in one.thresholds}


def codes_written_in_the_rules() -> set[str]:
    """Every word in capitals between quotes in the files of the rules, but for the ids of the rules."""
    written: set[str] = set()
    for path in (COACH / "rules").glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        ids = [
            node.args[0]
            for node in nodes
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "rule"
        ]
        words = [node.value for node in nodes if isinstance(node, ast.Constant) and node not in ids]
        written |= {word for word in words if isinstance(word, str) and CODE.fullmatch(word)}
    return written


def test_every_code_that_is_written_in_the_rules_is_found_in_one_of_them_and_is_a_sentence() -> None:
    found = {code for one in EVERYTHING for code in one.codes}
    sentences = {f"reason-{code.lower().replace('_', '-')}" for code in found}

    assert found == codes_written_in_the_rules()
    assert sentences <= sentence_names("en")


def test_only_the_readiness_table_gives_no_reason_of_its_own() -> None:
    assert {one.id.partition("_")[0] for one in EVERYTHING if not one.codes} == {"READINESS"}


# --- asking for one


@pytest.mark.parametrize("asked", ["SLEEP_DEBT", "sleep_debt", " Sleep-Debt ", "sleep debt"])
def test_a_rule_is_found_by_its_id_however_it_is_typed(asked: str) -> None:
    assert [one.id for one in asked_for(asked, EVERYTHING)] == ["SLEEP_DEBT"]


def test_a_reason_leads_to_the_rule_that_gives_it() -> None:
    assert [one.id for one in asked_for("sleep_shortish", EVERYTHING)] == ["SLEEP_SHORT_NIGHT"]


def test_a_reason_that_several_rules_give_leads_to_all_of_them() -> None:
    found = {one.id for one in asked_for("SEE_CLINICIAN", EVERYTHING)}

    assert {"RED_FLAG_SYMPTOM", "PAIN_GAIT"} <= found


def test_a_word_that_is_nothing_finds_nothing_but_its_neighbours() -> None:
    assert asked_for("SLEEP_DEPT", EVERYTHING) == ()
    assert nearest_to("sleep_dept", EVERYTHING)[0] == "SLEEP_DEBT"
    assert nearest_to("qqqq", EVERYTHING) == ()


# --- claims


def test_all_claims_of_both_articles_are_there_in_one_short_line_each() -> None:
    assert list(CLAIMS) == [f"S{number}" for number in range(1, 123)]
    assert all(0 < len(claim.gist) <= 90 and claim.gist.endswith((".", "?")) for claim in CLAIMS.values())
    assert all(claim.places for claim in CLAIMS.values())
    assert {place for claim in CLAIMS.values() for place in claim.places} == set(Place)


@pytest.mark.parametrize(
    ("claim", "article"),
    [
        ("S1", SEED_CROSS_TRAINING),
        ("S38", SEED_CROSS_TRAINING),
        ("S39", SEED_TIRED_LEGS),
        ("S122", SEED_TIRED_LEGS),
    ],
)
def test_a_claim_knows_its_article(claim: str, article: object) -> None:
    assert CLAIMS[claim].article is article


def test_every_conflict_is_between_claims_and_says_what_is_done() -> None:
    assert list(CONFLICTS) == [f"C{number}" for number in range(1, 19)]
    assert all(set(conflict.between) <= set(CLAIMS) for conflict in CONFLICTS.values())
    assert all(0 < len(conflict.settled) <= 90 for conflict in CONFLICTS.values())


def test_every_claim_that_the_coach_cites_exists() -> None:
    """In the rules, in the notes of the numbers and in the docstrings beside them."""
    files = [path for path in COACH.rglob("*.py") if path.name != "claims.py"]
    cited = {claim for path in files for claim in CITED.findall(path.read_text(encoding="utf-8"))}

    assert len(cited - CONFLICTS.keys()) > 50, "this test looks in the wrong place"
    assert cited <= CLAIMS.keys() | CONFLICTS.keys()


def test_every_claim_of_a_rule_exists() -> None:
    seeds = {seed for entry in RULEBOOK for seed in entry.seeds}

    assert seeds <= CLAIMS.keys()
    assert all(isinstance(entry, Rule) for entry in RULEBOOK)
