"""The welcome's questions and the list of settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.menu import Menu, menu_data
from bot.chat.taps.settings import Doing, setting_data
from bot.coach.rhythm import clock_in
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.routines.settings import MORE, WELCOME, Option, Setting, SettingsView, Summary, Value
from bot.words.places import zone_shown
from bot.words.settings import (
    distance_in_words,
    language_name,
    quiet_in_words,
    setting_in_words,
    summary_shown,
)
from bot.words.shown import KM_PER_MILE, moment_shown, number_shown, time_shown, weekday_shown
from bot.words.words import Words, languages

EVENING_TIMES = tuple(time(hour, minute) for hour in range(18, 22) for minute in (0, 30))
PROMPT_TIMES = tuple(time(hour, minute) for hour in range(5, 9) for minute in (0, 30))
DIGEST_TIMES = tuple(time(hour, minute) for hour in range(6, 10) for minute in (0, 30))
QUIET_HOURS = ((time(21), time(6)), (time(22), time(6)), (time(23), time(7)))
SUMMARY_TIMES = ((6, time(18)), (6, time(20)), (5, time(18)), (0, time(7)))
EASY_MINUTES = (20, 30, 40, 45, 50, 60, 75, 90)
WEEK_DISTANCES = (10, 20, 30, 40, 50, 60, 80, 100)
LONGEST_DISTANCES = (5, 8, 10, 12, 15, 18, 21, 25, 30, 35)
SLEEP_NEEDS_H = (6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5)
OPTIONS = tuple(sport for sport in CrossOption if sport is not CrossOption.WALKING)
"""Walking needs nothing, so nobody is asked about it."""


def setting_screen(words: Words, view: SettingsView) -> Screen:
    """The question for one setting, with buttons; the zone's extra location button is the handler's part."""
    setting, runner = view.asking, view.known.runner
    if setting is None:
        return list_screen(words, view)
    rows = _CHOICES[setting](words, runner)
    text = words.say(f"setting-ask-{setting}")
    if view.welcoming and setting is WELCOME[0]:
        text = words.say("welcome-first-question") + "\n\n" + text
    return Screen(text, (*rows, *_leaving(words, view, setting)))


def list_screen(words: Words, view: SettingsView) -> Screen:
    """The language and what the welcome asks, each a button with its value; behind one more, the rest."""
    runner = view.known.runner
    text = words.say("settings-title")
    if view.kept is not None:
        name = words.say(f"setting-name-{view.kept}")
        value = setting_in_words(words, runner, view.kept)
        text = words.say("settings-kept", name=name, value=value) + "\n\n" + text
    rows = tuple((_listed(words, runner, setting),) for setting in (Setting.LANGUAGE, *WELCOME))
    return Screen(text, (*rows, (Button(words.say("button-more-settings"), menu_data(Menu.MORE)),)))


def more_screen(words: Words, view: SettingsView) -> Screen:
    """The settings that are not on the first page; the digest only for those it is about."""
    runner = view.known.runner
    hidden = {Setting.LANGUAGE} | (set() if view.coaching else {Setting.DIGEST})
    shown = (setting for setting in MORE if setting not in hidden)
    rows = tuple((_listed(words, runner, setting),) for setting in shown)
    return Screen(words.say("settings-title"), (*rows, (_back(words),)))


def welcome_over_screen(words: Words, view: SettingsView) -> Screen:
    """The end of the welcome: when the bot will speak, and the first check-in in one tap."""
    runner = view.known.runner
    upcoming = ""
    if view.next_prompt_at is not None:
        upcoming = moment_shown(view.next_prompt_at, runner.zone, words.language)
    text = words.say(
        "welcome-done",
        prompt=time_shown(runner.prompt_at),
        zone=zone_shown(runner.zone),
        next=upcoming,
        summary=summary_shown(words, runner),
    )
    return Screen(
        text + "\n\n" + words.say("welcome-done-first"),
        (
            (Button(words.say("button-checkin-now"), menu_data(Menu.CHECKIN)),),
            (Button(words.say("button-more-settings"), menu_data(Menu.MORE)),),
        ),
    )


def zones_screen(words: Words, text: str, zones: tuple[str, ...], now: datetime) -> Screen:
    """Several zones fit what was typed: which one is it? Each shows its clock."""
    buttons = (
        Button(f"{zone_shown(zone)} · {clock_in(zone, now)}", setting_data(Setting.ZONE, zone))
        for zone in zones
    )
    return Screen(words.say("setting-zone-which", text=text), in_rows(buttons, 1))


def _listed(words: Words, runner: Runner, setting: Setting) -> Button:
    text = f"{words.say(f'setting-name-{setting}')}: {setting_in_words(words, runner, setting)}"
    return Button(text, setting_data(setting, Doing.ASK))


def _leaving(words: Words, view: SettingsView, setting: Setting) -> Rows:
    """How to leave a question: skip it in the welcome (the default is named), go back to the list later."""
    done = Button(words.say("button-chips-done"), setting_data(setting, Doing.DONE))
    if setting is Setting.CROSS:
        return ((done,),)
    if not view.welcoming:
        return ((_back(words),),)
    default = setting_in_words(words, view.known.runner, setting)
    text = words.say("button-skip-default", default=default)
    return ((Button(text, setting_data(setting, Doing.SKIP)),),)


def _back(words: Words) -> Button:
    return Button(words.say("button-back"), menu_data(Menu.SETTINGS))


def _button(setting: Setting, value: Value, text: str) -> Button:
    return Button(text, setting_data(setting, value))


def _zones(words: Words, runner: Runner) -> Rows:
    return ()


def _prompt_times(words: Words, runner: Runner) -> Rows:
    return in_rows((_button(Setting.PROMPT_AT, at, time_shown(at)) for at in PROMPT_TIMES), 4)


def _evenings(words: Words, runner: Runner) -> Rows:
    rows = in_rows((_button(Setting.EVENING, at, time_shown(at)) for at in EVENING_TIMES), 4)
    return (*rows, (_button(Setting.EVENING, None, words.say("value-never")),))


def _languages(words: Words, runner: Runner) -> Rows:
    return in_rows((_button(Setting.LANGUAGE, code, language_name(code)) for code in languages()), 2)


def _quiet_hours(words: Words, runner: Runner) -> Rows:
    hours = (_button(Setting.QUIET, span, quiet_in_words(words, *span)) for span in QUIET_HOURS)
    return (*in_rows(hours, 1), (_button(Setting.QUIET, None, words.say("value-no-quiet")),))


def _digests(words: Words, runner: Runner) -> Rows:
    return in_rows((_button(Setting.DIGEST, at, time_shown(at)) for at in DIGEST_TIMES), 4)


def _summaries(words: Words, runner: Runner) -> Rows:
    return in_rows(
        (
            _button(
                Setting.SUMMARY,
                Summary(weekday, at),
                words.say(
                    "value-summary", weekday=weekday_shown(weekday, words.language), time=time_shown(at)
                ),
            )
            for weekday, at in SUMMARY_TIMES
        ),
        2,
    )


def _levels(words: Words, runner: Runner) -> Rows:
    levels = (_button(Setting.LEVEL, level, words.say(f"value-level-{level}")) for level in AthleteLevel)
    return in_rows(levels, 2)


def _minutes(words: Words, runner: Runner) -> Rows:
    return in_rows((_button(Setting.EASY_MIN, minutes, str(minutes)) for minutes in EASY_MINUTES), 4)


def _distances(setting: Setting, values: tuple[int, ...]) -> Callable[[Words, Runner], Rows]:
    def rows(words: Words, runner: Runner) -> Rows:
        to_km = KM_PER_MILE if runner.unit is DistanceUnit.MILES else 1
        kilometres = [round(value * to_km, 1) for value in values]
        return in_rows((_button(setting, km, distance_in_words(words, runner, km)) for km in kilometres), 4)

    return rows


def _days(words: Words, runner: Runner) -> Rows:
    return in_rows((_button(Setting.WEEK_DAYS, days, str(days)) for days in range(1, 8)), 7)


def _sports(words: Words, runner: Runner) -> Rows:
    def chip(sport: CrossOption) -> Button:
        has = sport in runner.cross_options
        name = words.say(f"sport-{sport}")
        text = words.say("chip-on", chip=name) if has else name
        return _button(Setting.CROSS, Option(sport, not has), text)

    return in_rows((chip(sport) for sport in OPTIONS), 2)


def _units(words: Words, runner: Runner) -> Rows:
    return (tuple(_button(Setting.UNIT, unit, words.say(f"value-unit-{unit}")) for unit in DistanceUnit),)


def _needs(words: Words, runner: Runner) -> Rows:
    shown = [(hours, number_shown(hours, words.language)) for hours in SLEEP_NEEDS_H]
    rows = in_rows((_button(Setting.SLEEP_NEED, hours, text) for hours, text in shown), 4)
    return (*rows, (_button(Setting.SLEEP_NEED, None, words.say("value-learnt")),))


def _yes_no(setting: Setting) -> Callable[[Words, Runner], Rows]:
    return lambda words, runner: (
        (_button(setting, True, words.say("yes")), _button(setting, False, words.say("no"))),
    )


_CHOICES: dict[Setting, Callable[[Words, Runner], Rows]] = {
    Setting.ZONE: _zones,
    Setting.PROMPT_AT: _prompt_times,
    Setting.SUMMARY: _summaries,
    Setting.LEVEL: _levels,
    Setting.EASY_MIN: _minutes,
    Setting.WEEK_KM: _distances(Setting.WEEK_KM, WEEK_DISTANCES),
    Setting.WEEK_DAYS: _days,
    Setting.CROSS: _sports,
    Setting.UNIT: _units,
    Setting.SLEEP_NEED: _needs,
    Setting.LONGEST_KM: _distances(Setting.LONGEST_KM, LONGEST_DISTANCES),
    Setting.PULSE_MEDICINE: _yes_no(Setting.PULSE_MEDICINE),
    Setting.GENERAL_ONLY: _yes_no(Setting.GENERAL_ONLY),
    Setting.INJURED: _yes_no(Setting.INJURED),
    Setting.CYCLE: _yes_no(Setting.CYCLE),
    Setting.EVENING: _evenings,
    Setting.LANGUAGE: _languages,
    Setting.MORNINGS: _yes_no(Setting.MORNINGS),
    Setting.QUIET: _quiet_hours,
    Setting.DIGEST: _digests,
}
