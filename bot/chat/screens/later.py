"""The morning's question put off, and the one question in a silence of days."""

from __future__ import annotations

from datetime import date, datetime

from bot.chat.screens.screen import Button, Screen
from bot.chat.taps.later import Said, later_data
from bot.chat.taps.menu import Menu, menu_data
from bot.coach.rhythm import clock_in
from bot.coach.runner import Runner
from bot.routines.later import LaterChoice, LaterView, NotPutOff
from bot.words.shown import moment_shown
from bot.words.words import Words

_SPANS = (Said.HALF_HOUR, Said.HOUR)


def with_later(words: Words, screen: Screen, day: date) -> Screen:
    """The morning's question with a way to put it off below it."""
    later = Button(words.say("button-later"), later_data(day, Said.LATER))
    return Screen(screen.text, (*screen.rows, (later,)))


def asked_again(words: Words, screen: Screen) -> Screen:
    """The morning's question when it comes again as wished."""
    return Screen(f"{words.say('later-again')}\n\n{screen.text}", screen.rows)


def when_screen(words: Words, view: LaterChoice) -> Screen:
    """When shall the question come again?"""
    if view.why_not is not None:
        return _not_put_off(words, view.why_not)
    waits = [Button(words.say(f"button-later-{said}"), later_data(view.day, said)) for said in _SPANS]
    if view.evening_at is not None:
        tonight = words.say("button-later-evening", time=clock_in(view.runner.zone, view.evening_at))
        waits.append(Button(tonight, later_data(view.day, Said.EVENING)))
    return Screen(words.say("later-when"), (tuple(waits), _now(words, view.day)))


def put_off_screen(words: Words, view: LaterView, day: date) -> Screen:
    """When the question comes again, by the runner's own clock; or why it does not."""
    if isinstance(view.again, NotPutOff):
        return _not_put_off(words, view.again)
    text = words.say("later-kept", time=clock_in(view.runner.zone, view.again))
    return Screen(text, (_now(words, day),))


def _not_put_off(words: Words, why: NotPutOff) -> Screen:
    text = words.say("later-not", why=why.value)
    if why in (NotPutOff.ANSWERED, NotPutOff.AWAY):
        return Screen(text)
    return Screen(text, ((Button(words.say("button-to-check-in"), menu_data(Menu.CHECKIN)),),))


def whether_screen(words: Words, day: date) -> Screen:
    """The one question after three silent mornings."""
    pause = Button(words.say("button-silence-pause"), later_data(day, Said.PAUSE))
    keep = Button(words.say("button-silence-keep"), later_data(day, Said.KEEP_ASKING))
    form = Button(words.say("button-silence-form"), menu_data(Menu.CHECKIN))
    return Screen(words.say("silence-ask"), ((pause, keep), (form,)))


def asking_on_screen(words: Words, runner: Runner, next_at: datetime | None) -> Screen:
    """The mornings go on, and when the next one comes; None: none is wished."""
    upcoming = "" if next_at is None else moment_shown(next_at, runner.zone, words.language)
    form = Button(words.say("button-silence-form"), menu_data(Menu.CHECKIN))
    return Screen(words.say("silence-keep", planned=int(next_at is not None), next=upcoming), ((form,),))


def _now(words: Words, day: date) -> tuple[Button, ...]:
    return (Button(words.say("button-later-now"), later_data(day, Said.NOW)),)
