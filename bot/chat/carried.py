"""A check-in carried in the buttons of its own form, for those who want nothing kept (docs/decisions)."""

from __future__ import annotations

from datetime import datetime

from bot.coach.answers import Chip, Marked, answered, marked_chips
from bot.coach.checkin import CheckIn, Question, Scope

_DAY = "%y%m%d"
_LENGTH = 22
_SCOPES = {"-": None, "l": Scope.LEGS_ONLY, "w": Scope.WHOLE_BODY}
_CLOSED = {"c": True, "o": False}


def packed(check_in: CheckIn) -> str:
    """A check-in in 22 characters: day, legs, scope, sleep in quarters, mood, pulse, closed, skips, chips."""
    legs = "-" if check_in.legs is None else f"{check_in.legs:.0f}"
    scope = {None: "-", Scope.LEGS_ONLY: "l", Scope.WHOLE_BODY: "w"}[check_in.scope]
    sleep = "--" if check_in.sleep_h is None else f"{round(check_in.sleep_h * 4):02d}"
    mood = "-" if check_in.mood is None else str(check_in.mood)
    pulse = "---" if check_in.resting_hr_bpm is None else f"{check_in.resting_hr_bpm:03d}"
    skipped = sum(1 << place for place, question in enumerate(Question) if question in check_in.skipped)
    chips = sum(1 << place for place, chip in enumerate(Chip) if chip in marked_chips(check_in))
    closed = "c" if check_in.closed else "o"
    return f"{check_in.day:{_DAY}}{legs}{scope}{sleep}{mood}{pulse}{closed}{skipped:02x}{chips:05x}"


def unpacked(text: str) -> CheckIn:
    """The check-in again. Raises ValueError (OutOfRange among them) for any other text."""
    if len(text) != _LENGTH or text[7] not in _SCOPES or text[14] not in _CLOSED:
        raise ValueError("this is no carried check-in")
    day, legs, sleep, mood, pulse = text[:6], text[6], text[8:10], text[10], text[11:14]
    skipped, chips = int(text[15:17], 16), int(text[17:22], 16)
    check_in = CheckIn(
        datetime.strptime(day, _DAY).date(),  # noqa: DTZ007 - a calendar day has no zone
        legs=None if legs == "-" else float(legs),
        scope=_SCOPES[text[7]],
        sleep_h=None if sleep == "--" else int(sleep) / 4,
        mood=None if mood == "-" else int(mood),
        resting_hr_bpm=None if pulse == "---" else int(pulse),
        skipped=frozenset(question for place, question in enumerate(Question) if skipped >> place & 1),
    )
    for place, chip in enumerate(Chip):
        if chips >> place & 1:
            check_in = answered(check_in, Marked(chip, on=True))
    return check_in.finished() if _CLOSED[text[14]] else check_in
