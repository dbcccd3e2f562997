"""`freshlegs rules` explains the rulebook, and docs/rules.md says what the rulebook says."""

from __future__ import annotations

import json
import re

import pytest

from bot.cli.rules_page import COMMAND, page
from bot.coach.advisor import RULEBOOK, RULEBOOK_VERSION
from bot.coach.claims import CLAIMS, CONFLICTS
from bot.coach.explained import explain_all
from bot.coach.sources import BIBLIOGRAPHY
from tests.cli.inside import does
from tests.process.host import ROOT, Host

PAGE = ROOT / "docs" / "rules.md"
EVERYTHING = explain_all(RULEBOOK)


async def test_without_an_id_every_rule_stands_in_one_table(host: Host) -> None:
    ended = await does(host, "rules")

    rows = [line.split() for line in ended.stdout.splitlines() if re.match(r"\s*[\d.]+\s+[A-Z]", line)]
    told = [(row[0], row[1], row[2]) for row in rows]
    assert ended.status == 0
    assert told == [(f"{rule.step:g}", rule.id, rule.grade.value) for rule in RULEBOOK]


async def test_a_rule_is_explained_with_its_numbers_its_claims_and_its_sources(host: Host) -> None:
    ended = await does(host, "rules", "sleep_debt")

    text = " ".join(ended.stdout.split())
    assert ended.status == 0
    assert text.startswith("SLEEP_DEBT (step 14.5) Sleep missing over the last seven nights")
    headings = (
        "What it looks at",
        "Why",
        "Limits",
        "Votes for",
        "Reasons it can give",
        "Evidence",
        "Numbers",
    )
    places = [text.index(f" {heading} ") for heading in headings]
    assert places == sorted(places)
    assert "6 h in 7 nights: " in text
    assert f"S16: {CLAIMS['S16'].gist}" in text
    assert "doi:10.1136/bjsports-2020-102025 [the abstract]" in text


async def test_no_line_of_an_explanation_is_too_long_to_read_or_ends_in_blanks(host: Host) -> None:
    for rule in RULEBOOK:
        lines = (await does(host, "rules", rule.id)).stdout.splitlines()

        assert max(len(line) for line in lines) <= 100
        assert [line for line in lines if line != line.rstrip()] == []


async def test_the_code_of_a_reason_leads_to_every_rule_that_gives_it(host: Host) -> None:
    ended = await does(host, "rules", "see-clinician")

    told = re.findall(r"^([A-Z_]+) \(step", ended.stdout, re.MULTILINE)
    assert told == [one.id for one in EVERYTHING if "SEE_CLINICIAN" in one.codes]
    assert len(told) > 1


@pytest.mark.parametrize(
    ("asked", "hint"),
    [("SLEEP_DEPT", "the nearest: SLEEP_DEBT, "), ("zzzz", "`freshlegs rules` lists them all")],
)
async def test_a_word_that_is_nothing_ends_with_one_sentence(host: Host, asked: str, hint: str) -> None:
    ended = await does(host, "rules", asked)

    assert (ended.status, ended.stdout) == (2, "")
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith(f"{asked!r} is neither a rule nor a reason; {hint}")


async def test_a_program_gets_one_object_a_line_for_each_rule(host: Host) -> None:
    ended = await does(host, "rules", "--json")

    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert ended.status == 0
    assert [one["id"] for one in told] == [rule.id for rule in RULEBOOK]
    for one, rule in zip(told, RULEBOOK, strict=True):
        assert (one["step"], one["grade"], one["seeds"]) == (rule.step, rule.grade, list(rule.seeds))
        assert [number["value"] for number in one["thresholds"]] == [it.value for it in rule.thresholds]
        assert {number["source"] for number in one["thresholds"]} <= {it["id"] for it in one["sources"]}
        assert all(one[section] for section in ("title", "looks_at", "why", "limits"))
        assert one["version"] == RULEBOOK_VERSION


async def test_a_program_can_ask_for_one_rule(host: Host) -> None:
    ended = await does(host, "rules", "SLEEP_SHORTISH", "--json")

    (line,) = ended.stdout.splitlines()
    one = json.loads(line)
    assert set(one) == {
        *("id", "step", "title", "looks_at", "why", "limits", "grade", "thresholds", "sources", "seeds"),
        *("codes", "verdicts", "version"),
    }
    assert one["id"] == "SLEEP_SHORT_NIGHT"
    assert "SLEEP_SHORTISH" in one["codes"]
    assert set(one["thresholds"][0]) == {"name", "value", "unit", "source", "note"}
    assert set(one["sources"][0]) == {"id", "citation", "doi", "read"}


@pytest.mark.parametrize("beside", ["SLEEP_DEBT", "--json"])
async def test_the_page_comes_whole_or_not_at_all(host: Host, beside: str) -> None:
    ended = await does(host, "rules", "--markdown", beside)

    assert (ended.status, ended.stdout) == (2, "")
    assert ended.stderr == "--markdown prints the whole page; it goes with neither an ID nor --json."


# --- the page


def test_the_page_in_the_documentation_is_fresh() -> None:
    fresh = PAGE.exists() and PAGE.read_text(encoding="utf-8") == page(EVERYTHING, RULEBOOK_VERSION)

    assert fresh, f"docs/rules.md is older than the rulebook. Make it anew: {COMMAND}"


async def test_the_command_prints_the_page(host: Host) -> None:
    ended = await does(host, "rules", "--markdown")

    assert f"{ended.stdout}\n" == page(EVERYTHING, RULEBOOK_VERSION)


def sections(heading: str) -> dict[str, str]:
    """What stands below each heading of that depth."""
    parts = re.split(rf"^{heading} (.+)\n", page(EVERYTHING, RULEBOOK_VERSION), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_rule_has_a_section_with_all_its_numbers_and_codes() -> None:
    told = sections("###")

    for rule in EVERYTHING:
        assert all(f"`{code}`" in told[rule.id] for code in rule.codes)
        assert all(f"`{named.name}`" in told[rule.id] for named in rule.thresholds)


def test_every_link_of_the_page_leads_somewhere() -> None:
    links = set(re.findall(r"\]\(#([^)]+)\)", page(EVERYTHING, RULEBOOK_VERSION)))

    assert links
    assert links <= {heading.lower() for heading in sections("###")}


def test_every_row_of_a_table_has_as_many_cells_as_its_head() -> None:
    tables = re.findall(r"(?:^\|.*\|$\n?)+", page(EVERYTHING, RULEBOOK_VERSION), re.MULTILINE)

    assert len(tables) > 5
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table


def test_the_page_leaves_out_no_source_no_claim_and_no_conflict() -> None:
    bibliography, claims = sections("##")["Bibliography"], sections("##")["What the two articles claim"]

    assert all(f"| `{source}` |" in bibliography for source in BIBLIOGRAPHY)
    assert all(re.search(rf"^(\| {one} \||- {one}: )", claims, re.MULTILINE) for one in (*CLAIMS, *CONFLICTS))


def test_a_claim_is_said_to_be_left_over_only_where_no_rule_carries_it() -> None:
    left_over = set(
        re.findall(r"^- (S\d+): ", sections("###")["Claims that no rule carries out"], re.MULTILINE)
    )

    assert left_over == CLAIMS.keys() - {seed for rule in RULEBOOK for seed in rule.seeds}


def test_every_number_that_somebody_chose_for_the_coach_stands_on_the_page() -> None:
    text = page(EVERYTHING, RULEBOOK_VERSION)
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "coach").rglob("*.py"))
    chosen = set(re.findall(r"^(\w+) = Threshold\(", code, re.MULTILINE))

    assert len(chosen) > 50
    assert {name for name in chosen if not re.search(rf"[`.]{name}`", text)} == set()
