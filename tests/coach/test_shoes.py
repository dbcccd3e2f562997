"""Ada has new shoes, and her legs are heavy since: told beside each other, and never more than that."""

from __future__ import annotations

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Tag
from bot.coach.heavy_legs import Cause, CauseFound, Hint, Likelihood, Triage, triage
from bot.coach.heavy_legs_known import known_hints
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason
from bot.coach.season import Season
from bot.coach.signals import Signals
from tests.coach.builders import codes
from tests.coach.logged import answered, done, logged_morning
from tests.coach.spoken import message_of
from tests.coach.voiced import AMBER, NOTE, spoken, voice
from tests.words.test_coach_sentences import said as in_words

NO_SIGNS = dict.fromkeys((Hint.CHEST, Hint.SWELLING, Hint.PAIN, Hint.ONE_LEG), False)


def wearing(
    days: int | None,
    *heavy_days_ago: int,
    legs: float | None = 2,
    answered_days: int = 40,
    tagged: bool = False,
) -> Morning:
    """So many days with the new pair; heavy legs on those mornings, and as many answered as said."""
    past = answered(
        done("e" * 40),
        lambda ago: {"legs": 2 if ago in heavy_days_ago else 4} if ago <= answered_days else None,
    )
    tags = [Tag.NEW_SHOES] if tagged else []
    return logged_morning(past, season=Season(shoes_days=days), legs=legs, tags=tags)


@pytest.mark.parametrize(
    ("days", "heavy", "told"),
    [
        (6, (1, 3), (3, 6, 0, 6)),
        (6, (1,), (2, 6, 0, 6)),
        (6, (), None),  # this morning alone is chance
        (6, (1, 3, 7, 8), (3, 6, 2, 6)),
        (6, (1, 3, 7, 8, 9), None),  # as heavy before
        (6, (1, 6), (2, 6, 1, 6)),  # the morning of their day stands before the first run in them
        (2, (1,), (2, 2, 0, 2)),
        (1, (1,), None),
        (0, (1,), None),
        (14, (5,), (2, 14, 0, 14)),
        (15, (5,), None),
        (None, (1, 3), None),
    ],
)
def test_heavy_mornings_since_the_new_pair_are_held_against_as_many_before(
    days: int | None, heavy: tuple[int, ...], told: tuple[int, int, int, int] | None
) -> None:
    found = voice("NEW_SHOES", wearing(days, *heavy))
    facts = dict(zip(("heavy", "of", "before", "before_of"), told or (), strict=False))

    assert found == (None if told is None else spoken(Reason("NEW_SHOES", facts, NOTE)))


@pytest.mark.parametrize(("answered_days", "told"), [(6, False), (7, True)])
def test_nothing_is_compared_with_fewer_than_two_mornings_in_the_old_pair(
    answered_days: int, told: bool
) -> None:
    """Six days in the new pair: of the mornings before it one or two are answered."""
    assert (voice("NEW_SHOES", wearing(6, 1, 3, answered_days=answered_days)) is not None) is told


@pytest.mark.parametrize(("legs", "told"), [(2, True), (2.5, False), (4, False), (None, False)])
def test_only_heavy_legs_ask_about_shoes(legs: float | None, told: bool) -> None:
    one = wearing(6, 1, 2, 3, legs=legs)

    assert ("NEW_SHOES" in codes(advise(one))) is told


def test_unanswered_mornings_are_neither_heavy_nor_light() -> None:
    past = answered(done("e" * 12), lambda ago: {"legs": 2 if ago <= 2 else 4} if ago not in (4, 8) else None)
    found = voice("NEW_SHOES", logged_morning(past, season=Season(shoes_days=6), legs=2))

    facts = {"heavy": 3, "of": 5, "before": 0, "before_of": 5}
    assert found == spoken(Reason("NEW_SHOES", facts, NOTE))


def test_ada_reads_both_counts_and_what_to_try() -> None:
    assert (
        "Your legs are heavy on 3 of 6 mornings since the new shoes, before them on 0 of 6: "
        "try the old pair on an easy run." in message_of(wearing(6, 1, 3))
    )


# --- the triage of heavy legs ---


def shoes(one: Morning) -> CauseFound:
    listed = triage(one, NO_SIGNS)
    assert isinstance(listed, Triage)
    return next(found for found in listed.causes if found.cause is Cause.SHOES)


@pytest.mark.parametrize(("days", "known"), [(0, True), (14, True), (15, None), (None, None)])
def test_the_date_of_a_new_pair_answers_the_hint_as_its_tag_does(
    days: int | None, known: bool | None
) -> None:
    assert known_hints(Signals(wearing(days))).get(Hint.NEW_SHOES) is known
    assert known_hints(Signals(wearing(None, tagged=True)))[Hint.NEW_SHOES]


def test_new_shoes_alone_are_possible_and_heaviness_that_began_with_them_makes_them_likely() -> None:
    facts = {"heavy": 3, "of": 6, "before": 0, "before_of": 6}
    began_with_them, began_before = shoes(wearing(6, 1, 3)), shoes(wearing(6, 1, 7, 8, 9))

    assert began_with_them.likelihood is Likelihood.LIKELY
    assert began_with_them.evidence == (Reason("TRIAGE_SHOES_SINCE", facts, AMBER),)
    assert began_before.likelihood is Likelihood.POSSIBLE
    assert [one.code for one in began_before.evidence] == ["TRIAGE_NEW_SHOES"]
    assert shoes(wearing(None)).likelihood is Likelihood.NOT_KNOWN
    assert in_words(began_with_them.evidence[0]) == (
        "Heavy legs on 3 of 6 mornings since the new shoes, before them on 0 of 6."
    )
