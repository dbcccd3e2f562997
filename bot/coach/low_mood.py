"""A mood that has been low for weeks: no matter of training alone, and a reason to say a caring word."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import timedelta

from bot.coach.checkin import CheckIn
from bot.coach.levels import MOOD_AMBER
from bot.coach.morning import Morning
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold

LOW_MOOD_WITHIN = Threshold(14, "days", HOUSE, "so long low, and talking to somebody is offered")
LOW_MOOD_SHARE = Threshold(0.7, "of the answered mornings", HOUSE, "a better day between does not end it")
LOW_MOOD_KNOWN = Threshold(7, "of 14 mornings", HOUSE, "answered before two weeks of mood are spoken of")
LOW_MOOD_SPAN = Threshold(
    11, "days", HOUSE, "at least between the first and the last of them: about two weeks"
)
SAID_AGAIN_AFTER = Threshold(14, "days", HOUSE, "sooner the caring word is not said again")

_WITHIN = timedelta(days=int(LOW_MOOD_WITHIN.value))
_AGAIN = timedelta(days=int(SAID_AGAIN_AFTER.value))


def low_for_weeks(morning: Morning) -> bool | None:
    """Whether most moods of the last two weeks were low, today's among them; None: too few are known."""
    return _mostly_low([one for one in morning.last_days(_WITHIN.days) if one.mood is not None])


def begins_today(morning: Morning) -> bool:
    """Whether this is the morning to say so: it is true, and was not said in two weeks.

    Only mornings with a mood count, so that one left out neither says it nor swallows it. What was said
    before follows from the earlier answers alone.
    """
    if morning.today.mood is None or not low_for_weeks(morning):
        return False
    earlier = [past.check_in for past in morning.past if past.check_in is not None]
    began = _beginnings([*(one for one in earlier if one.day < morning.day), morning.today])
    return bool(began) and began[-1] is morning.today


def _beginnings(check_ins: Sequence[CheckIn]) -> list[CheckIn]:
    """The mornings on which it was said; `check_ins` from the oldest on."""
    window: deque[CheckIn] = deque()
    said: list[CheckIn] = []
    for one in check_ins:
        if one.mood is None:
            continue
        window.append(one)
        while one.day - window[0].day >= _WITHIN:
            window.popleft()
        lately = bool(said) and one.day - said[-1].day < _AGAIN
        if not lately and _mostly_low(window):
            said.append(one)
    return said


def _mostly_low(told: Sequence[CheckIn]) -> bool | None:
    """Of mornings with a mood, the oldest first; None: too few, or all of them of a few days."""
    if len(told) < LOW_MOOD_KNOWN.value or (told[-1].day - told[0].day).days < LOW_MOOD_SPAN.value:
        return None
    low = sum(one.mood is not None and one.mood <= MOOD_AMBER.value for one in told)
    return low >= LOW_MOOD_SHARE.value * len(told)
