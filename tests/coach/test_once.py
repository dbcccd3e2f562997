"""What is worked out once: asked for twice it is looked up, and another morning works out its own."""

from __future__ import annotations

from bot.coach.once import once
from tests.coach.builders import hard, morning, steady


class Sum:
    """Two numbers and their sum."""

    def __init__(self, *numbers: int) -> None:
        self.numbers = numbers
        self.added = 0

    @once
    def total(self) -> int:
        """All of them together."""
        self.added += 1
        return sum(self.numbers)


def test_a_number_is_worked_out_when_it_is_first_asked_for_and_never_again() -> None:
    two, three = Sum(1, 1), Sum(1, 2)

    assert two.added == 0
    assert (two.total, two.total, three.total) == (2, 2, 3)
    assert two.added == 1


def test_what_it_means_can_be_read_from_its_class() -> None:
    assert isinstance(Sum.total, once)
    assert Sum.total.__doc__ == "All of them together."


def test_another_answer_keeps_what_is_known_of_the_days_before_and_nothing_of_today() -> None:
    ada = morning(legs=2, past=steady(20, pulse=50), planned=hard(60))
    assert ada.today.heavy
    fresh = ada.answering(ada.today.with_legs(5))

    assert fresh.record is ada.record
    assert not fresh.today.heavy
