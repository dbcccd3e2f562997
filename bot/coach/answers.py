"""One tap or one typed value, and what it makes of a check-in. Every answer sets, none toggles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.coach.checkin import BAD_NIGHT_QUALITY, CheckIn, Illness, Pain, Question, RedFlag, Scope, Tag

SLEPT_BADLY_QUALITY = BAD_NIGHT_QUALITY
"""What the chip "slept badly" says on the 1-5 scale of sleep quality (specification 3.2)."""


class Chip(StrEnum):
    """What can be tapped on the screen "anything wrong?"."""

    COLD = "cold"
    FEVER = "fever"
    NIGGLE = "niggle"
    GAIT = "gait"
    CHEST_PAIN = "chest"
    FAINTING = "faint"
    PALPITATIONS = "palp"
    BREATHLESS = "breath"
    SLEPT_BADLY = "badsleep"
    ALCOHOL = "alcohol"
    TRAVEL = "travel"
    HEAT = "heat"
    ALTITUDE = "altitude"
    STRESS = "stress"
    ON_FEET = "feet"
    TOLD = "told"
    LUTEAL = "luteal"
    CLEARED = "cleared"
    WORSE = "worse"
    """Not asked for on the screen: said of an advice, and shown there to be taken back."""
    TIGHT_HIPS = "hips"  # new ones come last: the buttons of a guest count them by their place


_ILLNESS = {Chip.COLD: Illness.ABOVE_NECK, Chip.FEVER: Illness.BELOW_NECK_OR_FEVER}
_PAIN = {Chip.NIGGLE: Pain.NIGGLE, Chip.GAIT: Pain.ALTERING_GAIT}
_RED_FLAGS = {
    Chip.CHEST_PAIN: RedFlag.CHEST_PAIN,
    Chip.FAINTING: RedFlag.FAINTING,
    Chip.PALPITATIONS: RedFlag.PALPITATIONS,
    Chip.BREATHLESS: RedFlag.BREATHLESS,
    Chip.TOLD: RedFlag.TOLD,
}
_TAGS = {
    Chip.ALCOHOL: Tag.ALCOHOL,
    Chip.TRAVEL: Tag.TRAVEL,
    Chip.HEAT: Tag.HEAT,
    Chip.ALTITUDE: Tag.ALTITUDE,
    Chip.STRESS: Tag.STRESS,
    Chip.TIGHT_HIPS: Tag.TIGHT_HIPS,
    Chip.ON_FEET: Tag.ON_FEET,
    Chip.LUTEAL: Tag.LUTEAL,
    Chip.CLEARED: Tag.CLEARED,
    Chip.WORSE: Tag.FEELS_WORSE,
}


@dataclass(frozen=True)
class Rated:
    """A number for legs, sleep (h), mood or pulse (bpm)."""

    question: Question
    value: float


@dataclass(frozen=True)
class Scoped:
    """Legs only, or tired all over."""

    scope: Scope


@dataclass(frozen=True)
class Skipped:
    """A question left out, or no reading."""

    question: Question


@dataclass(frozen=True)
class Marked:
    """A chip set on or off."""

    chip: Chip
    on: bool


@dataclass(frozen=True)
class Finished:
    """The last screen is done. `all_fine`: said without having tapped a chip."""

    all_fine: bool


Answer = Rated | Scoped | Skipped | Marked | Finished


def answered(check_in: CheckIn, answer: Answer) -> CheckIn:
    """The check-in with this answer in it. Raises OutOfRange for a value nobody can have.

    "All fine" from an old copy of the form never wipes a symptom that was tapped elsewhere: it then changes
    nothing, and the form shows what is marked.
    """
    match answer:
        case Rated(Question.LEGS, value):
            return check_in.with_legs(value)
        case Rated(Question.SLEEP, value):
            return check_in.with_sleep(value)
        case Rated(Question.MOOD, value):
            return check_in.with_mood(value)
        case Rated(Question.PULSE, value):
            return check_in.with_pulse(value)
        case Rated():
            return check_in
        case Scoped(scope):
            return check_in.with_scope(scope)
        case Skipped(question):
            return check_in.without(question)
        case Marked(chip, on):
            return _marked(check_in, chip, on)
        case _:
            return check_in if answer.all_fine and check_in.reported_anything else check_in.finished()


def is_marked(check_in: CheckIn, chip: Chip) -> bool:
    """Whether this chip is on."""
    if chip in _ILLNESS:
        return check_in.illness is _ILLNESS[chip]
    if chip in _PAIN:
        return check_in.pain is _PAIN[chip]
    if chip in _RED_FLAGS:
        return _RED_FLAGS[chip] in check_in.red_flags
    if chip is Chip.SLEPT_BADLY:
        return check_in.sleep_quality is not None and check_in.sleep_quality <= SLEPT_BADLY_QUALITY
    return _TAGS[chip] in check_in.tags


def marked_chips(check_in: CheckIn) -> tuple[Chip, ...]:
    """Every chip that is on, in the screen's order."""
    return tuple(chip for chip in Chip if is_marked(check_in, chip))


def _marked(check_in: CheckIn, chip: Chip, on: bool) -> CheckIn:
    if is_marked(check_in, chip) == on:
        return check_in
    if chip in _ILLNESS:
        return replace(check_in, illness=_ILLNESS[chip] if on else Illness.NONE)
    if chip in _PAIN:
        return replace(check_in, pain=_PAIN[chip] if on else Pain.NONE)
    if chip in _RED_FLAGS:
        flag = frozenset({_RED_FLAGS[chip]})
        return replace(check_in, red_flags=check_in.red_flags | flag if on else check_in.red_flags - flag)
    if chip is Chip.SLEPT_BADLY:
        return replace(check_in, sleep_quality=SLEPT_BADLY_QUALITY if on else None)
    tag = frozenset({_TAGS[chip]})
    return replace(check_in, tags=check_in.tags | tag if on else check_in.tags - tag)
