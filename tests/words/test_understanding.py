"""What Ada types, and what the bot takes it for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.words.alarm import RedFlagWords
from bot.words.understanding import Intent, red_flag_words, understood
from tests.tables import every_row
from tests.words import typed_lines as lines


@every_row("typed", lines.ASKS_FOR_ADVICE + lines.WRITTEN_AFTERWARDS_ADVICE)
def test_a_runner_who_asks_what_to_do_is_given_advice(typed: str) -> None:
    assert understood(typed) is Intent.ADVICE


@every_row("typed", lines.ASKS_SOMETHING_ELSE + lines.WRITTEN_AFTERWARDS_ELSE)
def test_a_runner_who_says_something_else_is_not_given_advice(typed: str) -> None:
    assert understood(typed) is not Intent.ADVICE


@every_row(
    "intent typed",
    [(intent, typed) for intent, typed_lines in lines.SAYS.items() for typed in typed_lines],
)
def test_each_thing_the_bot_can_do_is_found_by_its_words(intent: Intent, typed: str) -> None:
    assert understood(typed) is intent


@every_row("typed", lines.BODY_ALARMS)
def test_a_symptom_of_the_body_is_heard_whatever_else_is_said(typed: str) -> None:
    assert red_flag_words(typed) is RedFlagWords.BODY
    assert understood(typed) is Intent.RED_FLAG


@every_row("typed", lines.MIND_ALARMS)
def test_words_about_dying_are_heard_even_when_denied(typed: str) -> None:
    assert red_flag_words(typed) is RedFlagWords.MIND
    assert understood(typed) is Intent.RED_FLAG


@every_row("typed", lines.WRITTEN_AFTERWARDS_ALARMS)
def test_alarms_nobody_thought_of_at_first_are_heard_too(typed: str) -> None:
    assert understood(typed) is Intent.RED_FLAG


@every_row("typed", lines.NO_ALARMS + lines.WRITTEN_AFTERWARDS_NO_ALARMS)
def test_a_symptom_denied_and_a_figure_of_speech_are_no_alarm(typed: str) -> None:
    assert red_flag_words(typed) is None


@given(st.text(max_size=200), st.sampled_from(["chest pain", "I want to die", "I fainted"]))
def test_an_alarm_in_its_own_line_is_heard_before_and_after_any_text(anything: str, alarm: str) -> None:
    assert understood(f"{alarm}\n") is Intent.RED_FLAG
    assert understood(f"ok.\n{alarm}") is Intent.RED_FLAG
    assert understood(f"{anything}\n{alarm}") is Intent.RED_FLAG


@given(st.text(max_size=400))
def test_whatever_is_typed_there_is_an_intent(typed: str) -> None:
    assert understood(typed) in Intent


@given(
    st.lists(
        st.sampled_from(
            [
                "what",
                "should",
                "i",
                "do",
                "run",
                "or",
                "rest",
                "easy",
                "today",
                "no",
                "my",
                "chest",
                "is",
                "it",
            ]
        ),
        max_size=40,
    )
)
def test_any_row_of_known_words_has_an_intent(words: list[str]) -> None:
    assert understood(" ".join(words)) in Intent


def test_a_long_row_of_words_that_fit_many_phrases_comes_to_an_end() -> None:
    assert understood("easy rest " * 400) is Intent.UNKNOWN
    assert understood("is it " + "easy " * 13 + "x") is Intent.UNKNOWN
