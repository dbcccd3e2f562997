"""Ada's hips or legs are tight for some mornings: core work or yoga is suggested, and nothing changes."""

from __future__ import annotations

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.answers import Chip, Marked, answered
from bot.coach.checkin import CheckIn, Illness, RedFlag, Tag
from bot.coach.morning import Morning
from bot.coach.rulebook import Weight
from tests.coach.builders import SILENT, TODAY, Said, codes, facts, morning, race, said
from tests.coach.lives import mornings
from tests.coach.spoken import message_of

TIGHT = said(tags=[Tag.TIGHT_HIPS])
LOOSE = said()
UNFINISHED = said(closed=False)


def tight_today(*past: Said) -> Morning:
    return morning(past=past, tags=[Tag.TIGHT_HIPS])


@pytest.mark.parametrize(
    ("past", "mornings"),
    [
        ([TIGHT], None),
        ([TIGHT, TIGHT], 3),
        ([TIGHT, TIGHT, TIGHT], 4),
        ([TIGHT, LOOSE, TIGHT], None),
        ([TIGHT, TIGHT, LOOSE], None),
        ([TIGHT, SILENT, TIGHT], 3),
        ([TIGHT, TIGHT, SILENT], 3),
        ([TIGHT, UNFINISHED, TIGHT], 3),
        ([TIGHT, TIGHT, *[SILENT] * 4], 3),
        ([TIGHT, TIGHT, *[SILENT] * 5], None),
        ([SILENT, TIGHT, TIGHT, SILENT, SILENT], 3),
    ],
)
def test_three_answered_mornings_in_a_row_within_a_week(past: list[Said], mornings: int | None) -> None:
    """A morning without an answer is neither tight nor loose."""
    advice = advise(tight_today(*past))

    assert ("HIPS_TIGHT" in codes(advice)) == (mornings is not None)
    if mornings is not None:
        assert facts(advice, "HIPS_TIGHT") == {"mornings": mornings}


def test_it_is_silent_on_a_morning_that_is_loose_again() -> None:
    assert "HIPS_TIGHT" not in codes(advise(morning(past=[TIGHT] * 5)))


def test_it_suggests_core_or_yoga_and_is_no_alarm() -> None:
    one = tight_today(TIGHT, TIGHT)

    assert "some core work or yoga today" in message_of(one)
    assert max(reason.weight for reason in advise(one).reasons) <= Weight.NOTE


@pytest.mark.parametrize(
    "stronger",
    [{"illness": Illness.BELOW_NECK_OR_FEVER}, {"red_flags": [RedFlag.CHEST_PAIN]}, {"planned": race()}],
    ids=["fever", "chest pain", "race"],
)
def test_nobody_is_sent_to_yoga_with_a_fever_or_on_race_day(stronger: dict[str, object]) -> None:
    one = morning(past=[TIGHT, TIGHT], tags=[Tag.TIGHT_HIPS], **stronger)  # type: ignore[arg-type]

    assert "HIPS_TIGHT" not in codes(advise(one))


@given(mornings())
def test_the_tag_changes_no_verdict_and_no_dose(one: Morning) -> None:
    tight = one.answering(answered(one.today, Marked(Chip.TIGHT_HIPS, on=True)))
    loose = one.answering(answered(one.today, Marked(Chip.TIGHT_HIPS, on=False)))

    assert advise(tight).verdict is advise(loose).verdict
    assert advise(tight).prescription == advise(loose).prescription


def test_the_chip_sets_the_tag_and_takes_it_off() -> None:
    on = answered(CheckIn(TODAY), Marked(Chip.TIGHT_HIPS, on=True))

    assert on.tags == {Tag.TIGHT_HIPS}
    assert answered(on, Marked(Chip.TIGHT_HIPS, on=False)).tags == frozenset()


def test_new_chips_come_last_for_the_buttons_of_guests_count_them() -> None:
    assert [chip.value for chip in Chip][:18] == [
        *("cold", "fever", "niggle", "gait", "chest", "faint", "palp", "breath", "badsleep", "alcohol"),
        *("travel", "heat", "altitude", "stress", "feet", "told", "luteal", "cleared"),
    ]
