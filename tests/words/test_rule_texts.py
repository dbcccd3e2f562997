"""What the rules say of themselves: once in English, and whole and up to date in every other language."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given

from bot.coach.advisor import RULEBOOK_VERSION, advise
from bot.coach.explained import GRADES, Explained
from bot.coach.grounds import Ground, Grounds, explained_rulebook, grounds_of
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Grade
from bot.words.explaining import MOST_CHARACTERS, why_message
from bot.words.plain_text import plain_text
from bot.words.rule_texts import evidence_of, rule_limits, rule_texts, rule_why
from bot.words.words import FIRST_LANGUAGE, languages, words_in
from tests.coach.lives import mornings

LONGEST_SHARE = 1.5
"""A translation is at most this many times as long as the English."""
MARK_CHARACTERS = 8

RULES = explained_rulebook()
ENGLISH = words_in(FIRST_LANGUAGE)
OTHERS = [language for language in languages() if language != FIRST_LANGUAGE]

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
every_other_language = pytest.mark.parametrize("language", OTHERS)


def pairs(language: str) -> dict[str, tuple[str, str]]:
    """Every text in English and in that language, by what it is."""
    words = words_in(language)
    return {
        **{f"{rule.id} why": (rule.why, rule_why(words, rule)) for rule in RULES},
        **{f"{rule.id} limits": (rule.limits, rule_limits(words, rule)) for rule in RULES},
        **{f"evidence {grade.value}": (text, evidence_of(words, grade)) for grade, text in GRADES.items()},
    }


def mark_of(*texts: str) -> str:
    """A short digest of English texts: another one when a letter of them changes."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:MARK_CHARACTERS]


def stale(language: str, what: str, marked: str, *english: str) -> str:
    """What to do when the English behind a translation has changed; empty when it has not."""
    mark = mark_of(*english)
    if marked == mark:
        return ""
    return (
        f"The English of {what} is not the one that was translated. Read what stands for it in "
        f"bot/words/{language}/rules.toml, make it say the same again, then put english = '{mark}' there."
    )


def why(language: str, rule: Explained) -> str:
    """The whole answer to "Why?" for one rule, as it is read."""
    told = (Ground((), rule),)
    grounds = Grounds(Verdict.EASY, told, (), unopposed=False, stale=False, rulebook_version=RULEBOOK_VERSION)
    return plain_text(why_message(words_in(language), grounds))


@every_rule
def test_english_is_the_rules_own_docstring(rule: Explained) -> None:
    assert rule_texts(FIRST_LANGUAGE) == {}
    assert rule_why(ENGLISH, rule) == rule.why
    assert rule_limits(ENGLISH, rule) == rule.limits
    assert evidence_of(ENGLISH, rule.grade) == rule.evidence


@every_other_language
def test_every_rule_and_grade_is_told_in_every_language_and_none_that_is_gone(language: str) -> None:
    texts = rule_texts(language)

    assert set(texts["rules"]) == {rule.id for rule in RULES}
    assert all(set(one) == {"english", "why", "limits"} for one in texts["rules"].values())
    assert set(texts["evidence"]) == {"english", *(grade.value for grade in Grade)}


@every_other_language
def test_a_translation_is_one_and_not_much_longer(language: str) -> None:
    for what, (english, said) in pairs(language).items():
        assert said.strip() == said != "", what
        assert said != english, f"{what} is still English"
        assert len(said) <= LONGEST_SHARE * len(english), f"{what}: {len(said)} against {len(english)}"


@every_other_language
def test_a_translation_is_plain_text_that_needs_no_escaping(language: str) -> None:
    for what, (_, said) in pairs(language).items():
        assert not set(said) & set("<>&{}"), what


@every_other_language
def test_no_translation_is_older_than_its_english(language: str) -> None:
    texts = rule_texts(language)
    found = [
        stale(language, rule.id, texts["rules"][rule.id]["english"], rule.why, rule.limits)
        for rule in RULES
        if rule.id in texts["rules"]
    ]
    found.append(stale(language, "[evidence]", texts["evidence"]["english"], *GRADES.values()))

    assert not any(found), "\n".join(filter(None, found))


def test_a_changed_letter_is_noticed_and_the_message_says_what_to_do() -> None:
    assert stale("de", "LEGS", mark_of("why", "limits"), "why", "limits") == ""

    told = stale("de", "LEGS", mark_of("why", "limits"), "why", "limit")
    assert "English of LEGS" in told
    assert f"english = '{mark_of('why', 'limit')}'" in told
    assert "bot/words/de/rules.toml" in told


@every_other_language
@every_rule
def test_the_answer_to_why_speaks_one_language(language: str, rule: Explained) -> None:
    words, message = words_in(language), why(language, rule)
    why_it_is, limits = rule_why(words, rule), rule_limits(words, rule)

    assert why_it_is in message
    assert limits in message
    rest = message.replace(why_it_is, "").replace(limits, "")
    assert rest.count(evidence_of(words, rule.grade)) == 1, "what it rests on is said once"
    assert not any(english in message for english in (rule.why, rule.limits, rule.evidence))


@given(one=mornings())
def test_every_morning_is_explained_within_the_limits_of_a_message(one: Morning) -> None:
    for language in OTHERS:
        words = words_in(language)
        message = why_message(words, grounds_of(one, advise(one)), one.runner.unit)

        assert len(message) <= MOST_CHARACTERS
        assert not any(words.say("why-left-out", count=count) in message for count in range(1, 30))
