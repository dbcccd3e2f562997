"""The questions about heavy legs, one list at a time, and what they come to."""

from __future__ import annotations

from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.screens.ticking import Line, tick_lines, tick_rows
from bot.chat.taps.heavy_legs import triage_data
from bot.chat.taps.menu import Menu, menu_data
from bot.coach.heavy_legs import Stop, StopStep, Triage, TriageQuestion
from bot.routines.heavy_legs import Found, TriageView
from bot.words.caring import BETWEEN, care_sentence, name_of, triage_message
from bot.words.words import Words


def heavy_legs_screen(words: Words, view: TriageView) -> Screen:
    """The question that is asked now, what stops the list, or the causes."""
    match view.result:
        case Stop() as stop:
            return _stop_screen(words, view, stop)
        case Triage() as found:
            return _found_screen(words, view, found)
    if view.asking is None:
        raise ValueError("this view neither asks nor tells")
    return _question_screen(words, view, view.asking)


def _question_screen(words: Words, view: TriageView, asking: TriageQuestion) -> Screen:
    number, of = view.place
    lines = [
        Line(
            words.say(f"triage-hint-{name_of(hint)}"),
            words.say(f"care-chip-{name_of(hint)}"),
            triage_data(view.today, asking.screen, view.ticked ^ {hint}),
            hint in view.ticked,
        )
        for hint in asking.hints
    ]
    head = [words.say("care-legs-anew"), ""] if view.anew else []
    head += [words.say("care-legs-title", number=number, of=of), *_from_log(words, view)]
    head += [words.say(f"triage-ask-{name_of(asking.screen)}"), ""]
    ticked = any(one.ticked for one in lines)
    on = Button(
        words.say("button-care-next" if ticked else "button-care-none"),
        triage_data(view.today, view.after, view.ticked),
    )
    return Screen("\n".join((*head, *tick_lines(words, lines))), (*tick_rows(words, lines), (on,)))


def _from_log(words: Words, view: TriageView) -> list[str]:
    """What the data answer of this theme is told instead of asked."""
    told = []
    for name, answer in (("care-legs-from-log", True), ("care-legs-not-from-log", False)):
        hints = [
            words.say(f"triage-hint-{name_of(hint)}") for hint, known in view.known.items() if known is answer
        ]
        if hints:
            told.append(words.say(name, what=BETWEEN.join(hints)))
    return told


def _found_screen(words: Words, view: TriageView, found: Triage) -> Screen:
    text = triage_message(words, found, view.runner.unit, all_eight=view.all_eight)
    other = Found.LIST if view.all_eight else Found.ALL
    more = Button(
        words.say("button-care-fewer" if view.all_eight else "button-care-all"),
        triage_data(view.today, other, view.ticked),
    )
    return Screen(f"{text}\n\n{words.say('care-legs-not-kept')}", ((more,), *_onwards(words, view)))


def _stop_screen(words: Words, view: TriageView, stop: Stop) -> Screen:
    """What comes first, and where it can be told: a warning sign is noted by the chat itself."""
    text = care_sentence(words, stop.reason, view.runner.unit)
    if view.warning:
        return Screen(text if view.guest else f"{text}\n\n{words.say('care-legs-noted')}")
    if stop.step is StopStep.PAIN and not view.guest:
        check_in = Button(words.say("button-checkin-now"), menu_data(Menu.CHECKIN))
        return Screen(text, ((check_in,), *_onwards(words, view)))
    return Screen(text, _onwards(words, view))


def _onwards(words: Words, view: TriageView) -> Rows:
    """What to do today; who keeps nothing gets there by a check-in without memory."""
    data = menu_data(Menu.GUEST) if view.guest else triage_data(view.today, None)
    return ((Button(words.say("button-care-today"), data),),)
