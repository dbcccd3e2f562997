"""The weekly summary in words, and all of it behind its button; its picture is `week_picture`."""

from __future__ import annotations

from bot.chat.screens.recovery import recovery_week_lines
from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.screens.symptoms import signs_rows
from bot.chat.taps.week import week_data
from bot.coach.recovery import Stage, block_today
from bot.coach.week import MOST_TOLD
from bot.routines.weekly import WeekView
from bot.words.plain_text import plain_text
from bot.words.weekly import details_message, week_message
from bot.words.words import Words

LONGEST_CAPTION = 1024
"""Telegram's limit for the words under a picture, counted after the marks are gone."""


def week_screen(words: Words, view: WeekView) -> Screen:
    """The summary in words, the way to its details, and to the eight signs where they are due.

    It always fits beneath the picture: where it would not, the least telling lines are left to the details.
    Of a week in which nothing was answered or trained one sentence alone.
    """
    if view.empty or view.morning is None:
        return Screen(week_message(words, view.week, view.runner.unit))
    most = int(MOST_TOLD.value)
    texts = (_text(words, view, lines) for lines in range(most, 0, -1))
    text = next((one for one in texts if fits_a_caption(one)), _text(words, view, 0))
    rows: Rows = ((Button(words.say("button-week-details"), week_data(view.week.last_day)),),)
    return Screen(text, rows + signs_rows(words, view.morning) if view.asks_for_signs else rows)


def fits_a_caption(text: str) -> bool:
    """Whether the text can stand beneath a picture."""
    return len(plain_text(text)) <= LONGEST_CAPTION


def week_details_screen(words: Words, view: WeekView) -> Screen:
    """Everything that is known of the week, by theme."""
    if view.empty or view.morning is None:
        return Screen(week_message(words, view.week, view.runner.unit))
    block = recovery_week_lines(words, view.morning, view.block)
    said = view.block is None or view.morning.season.block_day is not None  # its beginning or its day
    told = block[1:] if said else block
    return Screen(details_message(words, view.week, view.coming, view.runner.unit, told))


def _text(words: Words, view: WeekView, lines: int) -> str:
    text = week_message(words, view.week, view.runner.unit, lines, _about_the_block(words, view))
    return f"{text}\n\n{words.say('care-eight-due')}" if view.asks_for_signs else text


def _about_the_block(words: Words, view: WeekView) -> str | None:
    """That a recovery block is over, or that a doctor is to look again; None: neither."""
    if view.block is None or view.morning is None:
        return None
    told = (Stage.STEP_BACK_IN, Stage.SEE_DOCTOR_AGAIN)
    if block_today(view.block, view.morning).stage not in told:
        return None
    lines = recovery_week_lines(words, view.morning, view.block)
    return lines[1 if view.morning.season.block_day is not None else 0]
