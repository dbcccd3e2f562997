"""Buttons of the settings: a value, or what else can be done with one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from bot.chat.taps.parts import StaleTap, number_in, one_in, one_of
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.routines.settings import Option, Setting, Summary, Value
from bot.words.words import languages

SETTING = "s1"


@dataclass(frozen=True)
class SettingTap:
    """A value for a setting."""

    setting: Setting
    value: Value


class Doing(StrEnum):
    """What else can be done with a setting."""

    ASK = "ask"
    SKIP = "skip"
    DONE = "done"


@dataclass(frozen=True)
class SettingDoing:
    """Ask for a setting, skip it, or be done with it."""

    setting: Setting
    doing: Doing


def setting_data(setting: Setting, value: Value | Doing) -> str:
    """Button data for a setting's value, or for asking, skipping or being done."""
    return f"{SETTING}:{setting}:{_value(value)}"


def setting_tap(rest: str) -> SettingTap | SettingDoing:
    """The tap behind `s1:`. Raises ValueError (StaleTap among it)."""
    name, _, value = rest.partition(":")
    return _parsed_setting(one_of(Setting, name), value)


def _value(value: Value | Doing) -> str:
    match value:
        case Doing():
            return value.value
        case Summary(weekday, at):
            return f"={weekday}{at:%H%M}"
        case Option(sport, has):
            return f"={sport}{'+' if has else '-'}"
        case time():
            return f"={value:%H%M}"
        case (time() as begins, time() as ends):
            return f"={begins:%H%M}{ends:%H%M}"
        case bool():
            return "=yes" if value else "=no"
        case int() | float():
            return f"={value:g}"
        case None:
            return "=none"
        case _:
            return f"={value}"


def _parsed_setting(setting: Setting, text: str) -> SettingTap | SettingDoing:
    if not text.startswith("="):
        return SettingDoing(setting, one_of(Doing, text))
    return SettingTap(setting, _READ[setting](text[1:]))


def _clock(text: str) -> time:
    return datetime.strptime(text, "%H%M").time()  # noqa: DTZ007 - a wall-clock time has no zone


def _clock_or_none(text: str) -> time | None:
    return None if text == "none" else _clock(text)


def _quiet(text: str) -> tuple[time, time] | None:
    if text == "none":
        return None
    begins, ends = _clock(text[:4]), _clock(text[4:])
    if len(text) != 8 or begins == ends:
        raise StaleTap(text)
    return begins, ends


def _summary(text: str) -> Summary:
    return Summary(int(one_in(text[:1], "0123456")), _clock(text[1:]))


def _option(text: str) -> Option:
    return Option(one_of(CrossOption, text[:-1]), one_in(text[-1:], "+-") == "+")


def _yes_no(text: str) -> bool:
    return one_in(text, ("yes", "no")) == "yes"


def number_or_none(text: str) -> float | None:
    return None if text == "none" else number_in(text)


_READ: dict[Setting, Callable[[str], Value]] = {
    Setting.ZONE: str,
    Setting.PROMPT_AT: _clock,
    Setting.SUMMARY: _summary,
    Setting.LEVEL: lambda text: one_of(AthleteLevel, text),
    Setting.EASY_MIN: number_in,
    Setting.WEEK_KM: number_or_none,
    Setting.WEEK_DAYS: number_or_none,
    Setting.CROSS: _option,
    Setting.UNIT: lambda text: one_of(DistanceUnit, text),
    Setting.SLEEP_NEED: number_or_none,
    Setting.LONGEST_KM: number_or_none,
    Setting.PULSE_MEDICINE: _yes_no,
    Setting.GENERAL_ONLY: _yes_no,
    Setting.INJURED: _yes_no,
    Setting.CYCLE: _yes_no,
    Setting.EVENING: _clock_or_none,
    Setting.LANGUAGE: lambda text: one_in(text, languages()),
    Setting.MORNINGS: _yes_no,
    Setting.QUIET: _quiet,
    Setting.DIGEST: _clock,
}
