"""The pairs of shoes, and one more being entered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.screens.season import dated, near_or_dated, undo_rows
from bot.chat.taps.shoes import AskSince, DropPair, ListShoes, NewPair, shoes_data
from bot.coach.shoes import NEW_SHOES_WITHIN
from bot.diary.notes import Shoes
from bot.routines.shoes import NoShoesDay, ShoesView
from bot.words.dates import DateDoubt
from bot.words.plain_text import plain_text
from bot.words.words import Words

MOST_LISTED = 6
"""Pairs that are shown, the newest first."""


def shoes_screen(words: Words, view: ShoesView) -> Screen:
    """Every pair, the newest first, and why it is asked."""
    return Screen("\n".join(_lines(words, view)), (*undo_rows(words, view.deed), *_buttons(words, view)))


def ask_since_screen(words: Words) -> Screen:
    """Since when, and what is it called? The answer is typed."""
    back = Button(words.say("button-shoes-back"), shoes_data(ListShoes()))
    return Screen(words.say("shoes-ask-since"), ((back,),))


def which_day_screen(words: Words, pairs: Iterable[Shoes], doubt: DateDoubt) -> Screen:
    """The words allowed two days, or spoke against themselves: which one was meant?"""
    buttons = (Button(dated(words, pair.since), shoes_data(NewPair(pair))) for pair in pairs)
    back = Button(words.say("button-shoes-back"), shoes_data(ListShoes()))
    return Screen(words.say("date-doubt", doubt=doubt.value), (*in_rows(buttons, 1), (back,)))


def no_shoes_day_screen(words: Words, refused: NoShoesDay) -> Screen:
    """That day is still to come, or too long ago."""
    ahead = int(refused.day > refused.today)
    return Screen(words.say("shoes-no-such-day", ahead=ahead, day=dated(words, refused.day)))


def _lines(words: Words, view: ShoesView) -> Iterator[str]:
    if view.removed:
        yield words.say("shoes-removed")
        yield ""
    if view.entered is not None:
        yield f"{words.say('shoes-entered')} {_line(words, view, view.entered)}."
        yield ""
    elif view.pairs:
        yield words.say("shoes-list")
        yield from (f"• {_line(words, view, pair)}" for pair in _listed(view))
        yield ""
    yield words.say("shoes-why", days=round(NEW_SHOES_WITHIN.value))
    if view.entered is None or view.entered.name is None:
        yield words.say("shoes-or-typed")


def _line(words: Words, view: ShoesView, pair: Shoes) -> str:
    """One pair: Pegasus, new Sun 3 May, 8 days ago."""
    days = (view.today - pair.since).days
    return words.say(
        "shoes-line",
        name=pair.name or "",
        named=int(pair.name is not None),
        day=near_or_dated(words, pair.since, view.today),
        days=days,
    )


def _listed(view: ShoesView) -> tuple[Shoes, ...]:
    return view.pairs[::-1][:MOST_LISTED]


def _buttons(words: Words, view: ShoesView) -> Rows:
    if view.entered is not None:
        return ((Button(words.say("button-shoes-back"), shoes_data(ListShoes())),),)
    new = Button(words.say("button-shoes-today"), shoes_data(NewPair(Shoes(view.today))))
    other = Button(words.say("button-shoes-other-day"), shoes_data(AskSince()))
    drops = (
        Button(
            plain_text(
                words.say(
                    "button-shoes-drop",
                    name=pair.name or "",
                    named=int(pair.name is not None),
                    day=near_or_dated(words, pair.since, view.today),
                )
            ),
            shoes_data(DropPair(pair.since)),
        )
        for pair in _listed(view)
    )
    return ((new, other), *in_rows(drops, 1))
