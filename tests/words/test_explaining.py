"""The answer to "Why?" in words: whole, within Telegram's limits, for every reason there is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from bot.coach.advisor import RULEBOOK_VERSION, advise
from bot.coach.checkin import Illness, Pain, PainDetail
from bot.coach.explained import Explained
from bot.coach.grounds import Ground, Grounds, explained_rulebook, grounds_of, grounds_of_kept
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import DistanceUnit
from bot.words.explaining import MOST_CHARACTERS, Beside, why_message
from bot.words.plain_text import plain_text
from bot.words.words import words_in
from tests.coach.builders import morning, steady
from tests.coach.lives import mornings

WORDS = words_in("en")
EVERYTHING = explained_rulebook()
CODES = sorted({code for one in EVERYTHING for code in one.codes})


def why(one: Morning) -> str:
    return plain_text(why_message(WORDS, grounds_of(one, advise(one)), one.runner.unit))


def made_of(*told: Ground, unheard: tuple[Reason, ...] = (), version: str = RULEBOOK_VERSION) -> Grounds:
    return Grounds(Verdict.EASY, told, unheard, unopposed=False, stale=False, rulebook_version=version)


def long_winded(name: str) -> Ground:
    """A ground whose rule talks for two thousand characters."""
    rule: Explained = replace(EVERYTHING[0], id=name, why=f"{name} " + "because " * 250)
    return Ground((Reason("MOOD_UNKNOWN"),), rule)


@given(mornings())
def test_every_morning_is_explained_within_the_limits_of_a_message(one: Morning) -> None:
    message = why_message(WORDS, grounds_of(one, advise(one)), one.runner.unit)

    assert len(message) <= MOST_CHARACTERS
    assert "None" not in message
    assert "did not fit" not in message, "what a real morning has to say fits"


@pytest.mark.parametrize("code", CODES)
def test_every_code_explains_itself_even_without_the_numbers_it_once_had(code: str) -> None:
    one = grounds_of_kept(morning(), Verdict.REST, (Reason(code, {}, Weight.RED),), "2019.1")
    message = why_message(WORDS, one)

    assert one.told[0].rule is not None
    assert one.told[0].rule.limits in plain_text(message)


@pytest.mark.parametrize("rule", EVERYTHING, ids=lambda one: one.id)
def test_every_rule_names_its_evidence_once_and_each_of_its_publications(rule: Explained) -> None:
    message = plain_text(why_message(WORDS, made_of(Ground((), rule))))

    assert message.count(rule.evidence) == 1
    assert all(source.name in message for source in rule.sources if source.doi is not None)
    assert "of the two articles" not in message, "a runner knows of no two articles"


def test_numbers_are_told_in_the_runners_own_unit() -> None:
    told = made_of(
        Ground((Reason("LONG_RUN_SPIKE", {"planned_km": 20, "longest_km": 16, "cap_km": 17.6}),), None)
    )
    in_miles = why_message(WORDS, told, DistanceUnit.MILES)

    assert "mi" in in_miles
    assert " km" not in in_miles


def test_what_a_runner_typed_is_escaped() -> None:
    one = morning(pain=Pain.NIGGLE)
    hurt = one.answering(replace(one.today, pain_detail=PainDetail(site="<b>shin & calf", during=2)))
    message = why_message(WORDS, grounds_of(hurt, advise(hurt)))

    assert "(&lt;b&gt;shin &amp; calf)" in message


def test_what_does_not_fit_is_left_out_from_the_end_and_counted() -> None:
    four = [long_winded(name) for name in ("FIRST", "SECOND", "THIRD", "FOURTH")]
    message = why_message(WORDS, made_of(*four, unheard=(Reason("RHR_MISSING", {}, Weight.UNKNOWN),)))

    assert len(message) <= MOST_CHARACTERS
    assert "FIRST because" in message
    assert "SECOND because" not in message
    assert "4 more reasons did not fit here.\nRulebook" in message


def test_one_that_does_not_fit_is_counted_as_one() -> None:
    message = why_message(WORDS, made_of(*(long_winded(name) for name in ("FIRST", "SECOND"))))

    assert "One more reason did not fit here." in message


def test_even_a_single_endless_reason_leaves_a_message() -> None:
    endless = Ground((Reason("MOOD_UNKNOWN"),) * 300, None)
    message = why_message(WORDS, made_of(endless))

    assert (
        message
        == f"<b>Why “easy” today?</b>\n\nOne more reason did not fit here.\nRulebook {RULEBOOK_VERSION}."
    )


def test_the_title_names_the_verdict_and_an_earlier_day() -> None:
    assert why_message(WORDS, made_of()).startswith("<b>Why “easy” today?</b>")
    earlier = why_message(WORDS, made_of(), beside=Beside(earlier="Sun 10 May"))
    assert earlier.startswith("<b>Why “easy” on Sun 10 May?</b>")


def test_an_older_rulebook_is_named_beside_todays() -> None:
    message = why_message(WORDS, made_of(version="2019.1"))

    assert "came from rulebook 2019.1" in message
    assert f"as rulebook {RULEBOOK_VERSION} has it" in message


def test_a_safety_rule_is_explained_like_any_other() -> None:
    told = why(morning(illness=Illness.BELOW_NECK_OR_FEVER))

    assert "Training with a fever or a chest infection prolongs it and can reach the heart." in told
    assert "Rests on consensus or physiology: Schwellnus et al. 2022." in told


def test_her_usual_stands_beside_her_numbers() -> None:
    told = why(morning(sleep_h=5.5, pulse=58, past=steady(35, pulse=50)))

    assert "Resting heart rate 58, +8 against your usual 50." in told
    assert "Slept 5.5 h, your usual 7.5: a short night." in told
