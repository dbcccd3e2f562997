"""One answer at a time, and what it makes of Ada's check-in."""

from __future__ import annotations

import pytest

from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped, answered, marked_chips
from bot.coach.checkin import CheckIn, Question, Scope
from tests.coach.builders import TODAY

EMPTY = CheckIn(TODAY)


@pytest.mark.parametrize(
    ("answer", "field", "value"),
    [
        (Rated(Question.LEGS, 2), "legs", 2),
        (Rated(Question.SLEEP, 7.5), "sleep_h", 7.5),
        (Rated(Question.MOOD, 4), "mood", 4),
        (Rated(Question.PULSE, 52), "resting_hr_bpm", 52),
        (Skipped(Question.MOOD), "skipped", frozenset({Question.MOOD})),
        (Finished(all_fine=True), "closed", True),
    ],
)
def test_an_answer_sets_its_own_field(answer: Answer, field: str, value: object) -> None:
    assert getattr(answered(EMPTY, answer), field) == value


@pytest.mark.parametrize("question", [Question.SCOPE, Question.WRONG])
def test_a_number_for_a_question_without_a_scale_changes_nothing(question: Question) -> None:
    assert answered(EMPTY, Rated(question, 3)) == EMPTY


def test_where_it_is_tired_is_kept_for_heavy_legs_only() -> None:
    heavy = answered(EMPTY, Rated(Question.LEGS, 2))

    assert answered(heavy, Scoped(Scope.WHOLE_BODY)).scope is Scope.WHOLE_BODY
    assert answered(EMPTY, Scoped(Scope.WHOLE_BODY)).scope is None


@pytest.mark.parametrize("chip", Chip)
def test_every_chip_can_be_marked_and_taken_back(chip: Chip) -> None:
    marked = answered(EMPTY, Marked(chip, on=True))

    assert chip in marked_chips(marked)
    assert answered(marked, Marked(chip, on=True)) == marked
    assert chip not in marked_chips(answered(marked, Marked(chip, on=False)))


def test_all_fine_does_not_close_a_form_on_which_something_is_marked() -> None:
    hurt = answered(EMPTY, Marked(Chip.NIGGLE, on=True))

    assert not answered(hurt, Finished(all_fine=True)).closed
    assert answered(hurt, Finished(all_fine=False)).closed
