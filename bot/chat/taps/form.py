"""Buttons of the check-in form: they carry the day, or the whole check-in of somebody who keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.chat.carried import packed, unpacked
from bot.chat.taps.parts import StaleTap, day_data, day_in, number_in, one_in, one_of
from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped
from bot.coach.checkin import CheckIn, Question, Scope

FORM, GUEST = "c1", "g1"


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


def form_data(day: date, said: Said) -> str:
    """Button data for what can be said to the form of that day."""
    return f"{FORM}:{day_data(day)}:{_said(said)}"


def guest_data(check_in: CheckIn, said: Said) -> str:
    """Button data for what can be said to a form that lives in its buttons."""
    return f"{GUEST}:{packed(check_in)}:{_said(said)}"


def form_tap(rest: str) -> FormTap:
    """The tap behind `c1:`. Raises ValueError (StaleTap among it)."""
    day, _, said = rest.partition(":")
    return FormTap(day_in(day), _parsed_said(said))


def guest_tap(rest: str) -> GuestTap:
    """The tap behind `g1:`. Raises ValueError (StaleTap among it)."""
    carried, _, said = rest.partition(":")
    return GuestTap(unpacked(carried), _parsed_said(said))


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
            return Rated(Question(field), number_in(value))
        case "scope":
            return Scoped(one_of(Scope, value))
        case "skip":
            return Skipped(one_of(Question, value))
        case "chip":
            return Marked(one_of(Chip, value[:-1]), {"+": True, "-": False}[one_in(value[-1:], "+-")])
        case "end":
            return Finished({"fine": True, "done": False}[one_in(value, ("fine", "done"))])
        case "fix":
            return Fix(None if value == "keep" else one_of(Question, value))
        case "why" if text == "why":
            return Why()
    raise StaleTap(text)
