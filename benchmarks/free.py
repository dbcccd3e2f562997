"""Our bot, were all of the coach's work free: what a last tap brings is made once, for everybody.

Nobody should run such a bot. It shows how fast a last tap could be at most, with everything around the coach
as it is: the statements, what is kept, python-telegram-bot, the transport.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from benchmarks.instead import instead_of
from benchmarks.parts import PARTS
from bot.chat.screens.form import form_screen
from bot.chat.screens.screen import Screen
from bot.routines.morning_view import MorningView
from bot.words.words import Words


@contextmanager
def coach_free() -> Iterator[None]:
    """Until the block ends. For a process that has done nothing yet."""
    with ExitStack() as open_:
        for function in PARTS.values():
            once = _screen_once if function is form_screen else _once
            open_.enter_context(instead_of(function, once(function)))
        yield


def _once(function: Callable[..., Any]) -> Callable[..., Any]:
    """Whatever it is asked, it answers what it answered first."""
    answers: list[Any] = []

    def again(*told: Any, **named: Any) -> Any:
        if not answers:
            answers.append(function(*told, **named))
        return answers[0]

    return again


def _screen_once(function: Callable[..., Screen]) -> Callable[..., Screen]:
    """One screen for each question of the form, and one for its end."""
    screens: dict[object, Screen] = {}

    def again(words: Words, view: MorningView, **named: bool) -> Screen:
        if view.asking not in screens:
            screens[view.asking] = function(words, view, **named)
        return screens[view.asking]

    return again
