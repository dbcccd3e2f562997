"""The first words, privacy, forgetting."""

from __future__ import annotations

from bot.chat.screens.owned import export_button
from bot.chat.screens.screen import Button, Screen
from bot.chat.taps.menu import Menu, menu_data
from bot.coach.runner import Runner
from bot.words.places import zone_shown
from bot.words.shown import time_shown
from bot.words.words import Words


def _button(words: Words, name: str, menu: Menu) -> Button:
    return Button(words.say(name), menu_data(menu))


def welcome_screen(words: Words, where: str) -> Screen:
    """What this is, that it is no doctor, what is stored and where; and the one question about consent."""
    text = words.say("welcome-text", where=where) + "\n\n" + words.say("welcome-ask-consent")
    return Screen(
        text,
        (
            (_button(words, "button-consent-yes", Menu.CONSENT),),
            (_button(words, "button-consent-no", Menu.NO_CONSENT),),
        ),
    )


def no_consent_screen(words: Words) -> Screen:
    """Nothing is kept; a check-in without memory is still to be had."""
    return Screen(
        words.say("welcome-no-consent"),
        (
            (_button(words, "button-try-without", Menu.GUEST),),
            (_button(words, "button-consent-yes", Menu.CONSENT),),
        ),
    )


def again_screen(words: Words, runner: Runner) -> Screen:
    """Somebody known says /start: everything is as it was."""
    zone = zone_shown(runner.zone)
    if not runner.mornings:
        return Screen(words.say("welcome-again-no-mornings", zone=zone))
    return Screen(words.say("welcome-again", prompt=time_shown(runner.prompt_at), zone=zone))


def forget_screen(words: Words) -> Screen:
    """Asked once, because it cannot be undone."""
    return Screen(
        words.say("forget-ask"),
        (
            (export_button(words),),
            (_button(words, "button-forget-yes", Menu.FORGET),),
            (_button(words, "button-forget-no", Menu.KEEP),),
        ),
    )
