"""What a button says when it is tapped, and back.

The data of a button is versioned, at most 64 bytes, and carries all it needs: the day, the field, the value.
Anybody can send any text as button data, so every text parses either to a typed tap or to StaleTap. Form
buttons without memory carry the whole check-in instead of its day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from bot.chat.carried import packed, unpacked
from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped
from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit
from bot.routines.settings import Option, Setting, Summary, Value


class StaleTap(ValueError):
    """A button we do not know (any more): from an old version, or not ours at all."""


@dataclass(frozen=True)
class Fix:
    """Ask this question again; None: leave everything as it is."""

    question: Question | None


@dataclass(frozen=True)
class Why:
    """Tell what the advice rests on."""


Said = Answer | Fix | Why
"""What a button of a form can say."""


@dataclass(frozen=True)
class FormTap:
    """A button of the form of that day."""

    day: date
    said: Said


@dataclass(frozen=True)
class GuestTap:
    """A button of a form that is kept nowhere: it carries the answers given so far."""

    check_in: CheckIn
    said: Said


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


class Menu(StrEnum):
    """Buttons that carry nothing but themselves."""

    CONSENT = "consent"
    NO_CONSENT = "noconsent"
    GUEST = "guest"
    CHECKIN = "checkin"
    SETTINGS = "settings"
    MORE = "more"
    FORGET = "forget"
    KEEP = "keep"


@dataclass(frozen=True)
class MenuTap:
    """One of the plain buttons."""

    menu: Menu


Tap = FormTap | GuestTap | SettingTap | SettingDoing | MenuTap

FORM, GUEST, SETTING, MENU = "c1", "g1", "s1", "m1"
_DAY = "%y%m%d"
_E = TypeVar("_E", bound=StrEnum)


def form_data(day: date, said: Said) -> str:
    """Button data for what can be said to the form of that day."""
    return f"{FORM}:{day:{_DAY}}:{_said(said)}"


def guest_data(check_in: CheckIn, said: Said) -> str:
    """Button data for what can be said to a form that lives in its buttons."""
    return f"{GUEST}:{packed(check_in)}:{_said(said)}"


def setting_data(setting: Setting, value: Value | Doing) -> str:
    """Button data for a setting's value, or for asking, skipping or being done."""
    return f"{SETTING}:{setting}:{_value(value)}"


def menu_data(menu: Menu) -> str:
    """Button data of a plain button."""
    return f"{MENU}:{menu}"


def parsed(data: str) -> Tap:
    """What was tapped. Raises StaleTap for everything else, whatever it is."""
    version, _, rest = data.partition(":")
    try:
        match version:
            case "c1":
                day, _, said = rest.partition(":")
                return FormTap(_day(day), _parsed_said(said))
            case "g1":
                carried, _, said = rest.partition(":")
                return GuestTap(unpacked(carried), _parsed_said(said))
            case "s1":
                name, _, value = rest.partition(":")
                return _parsed_setting(_one_of(Setting, name), value)
            case "m1":
                return MenuTap(_one_of(Menu, rest))
    except (ValueError, OverflowError) as cause:
        raise StaleTap(data[:80]) from cause
    raise StaleTap(data[:80])


def _said(said: Said) -> str:
    match said:
        case Rated(question, value):
            return f"{question}:{value:g}"
        case Scoped(scope):
            return f"scope:{scope}"
        case Skipped(question):
            return f"skip:{question}"
        case Marked(chip, on):
            return f"chip:{chip}{'+' if on else '-'}"
        case Finished(all_fine):
            return "end:fine" if all_fine else "end:done"
        case Fix(question):
            return f"fix:{question or 'keep'}"
        case Why():
            return "why"


def _parsed_said(text: str) -> Said:
    field, _, value = text.partition(":")
    match field:
        case "legs" | "sleep" | "mood" | "pulse":
            return Rated(Question(field), _number(value))
        case "scope":
            return Scoped(_one_of(Scope, value))
        case "skip":
            return Skipped(_one_of(Question, value))
        case "chip":
            return Marked(_one_of(Chip, value[:-1]), {"+": True, "-": False}[_one_in(value[-1:], "+-")])
        case "end":
            return Finished({"fine": True, "done": False}[_one_in(value, ("fine", "done"))])
        case "fix":
            return Fix(None if value == "keep" else _one_of(Question, value))
        case "why" if text == "why":
            return Why()
    raise StaleTap(text)


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
        return SettingDoing(setting, _one_of(Doing, text))
    return SettingTap(setting, _READ[setting](text[1:]))


def _clock(text: str) -> time:
    return datetime.strptime(text, "%H%M").time()  # noqa: DTZ007 - a wall-clock time has no zone


def _summary(text: str) -> Summary:
    return Summary(int(_one_in(text[:1], "0123456")), _clock(text[1:]))


def _option(text: str) -> Option:
    return Option(_one_of(CrossOption, text[:-1]), _one_in(text[-1:], "+-") == "+")


def _yes_no(text: str) -> bool:
    return _one_in(text, ("yes", "no")) == "yes"


def _number(text: str) -> float:
    value = float(text)
    if len(text) > 8 or not -1e6 < value < 1e6:
        raise StaleTap(text)
    return value


def _number_or_none(text: str) -> float | None:
    return None if text == "none" else _number(text)


_READ: dict[Setting, Callable[[str], Value]] = {
    Setting.ZONE: str,
    Setting.PROMPT_AT: _clock,
    Setting.SUMMARY: _summary,
    Setting.LEVEL: lambda text: _one_of(AthleteLevel, text),
    Setting.EASY_MIN: _number,
    Setting.WEEK_KM: _number_or_none,
    Setting.WEEK_DAYS: _number_or_none,
    Setting.CROSS: _option,
    Setting.UNIT: lambda text: _one_of(DistanceUnit, text),
    Setting.SLEEP_NEED: _number_or_none,
    Setting.LONGEST_KM: _number_or_none,
    Setting.PULSE_MEDICINE: _yes_no,
    Setting.GENERAL_ONLY: _yes_no,
    Setting.INJURED: _yes_no,
    Setting.CYCLE: _yes_no,
}


def _day(text: str) -> date:
    if len(text) != 6:
        raise StaleTap(text)
    return datetime.strptime(text, _DAY).date()  # noqa: DTZ007 - a calendar day has no zone


def _one_of(kind: type[_E], text: str) -> _E:
    return kind(text)


def _one_in(text: str, allowed: str | tuple[str, ...]) -> str:
    if text == "" or text not in allowed:
        raise StaleTap(text)
    return text
