"""Ada's mornings in few words: what she said today, what she said before, what was planned.

    advice = advise(morning(legs=2, sleep_h=5.5, pulse=57, past=steady(35, pulse=50), planned=hard(60)))

Earlier days are written oldest first; the last one is yesterday. `SILENT` is a day without a check-in.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.coach.advisor import Advice
from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact, Reason
from bot.coach.runner import CrossOption, Runner
from bot.coach.workout import SessionKind

TODAY = date(2026, 5, 13)
"""A Wednesday."""

SPORTS = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING, CrossOption.YOGA})


def ada(**settings: Any) -> Runner:
    """A recreational runner with a bike, a pool and a yoga mat; her usual easy run takes 40 minutes."""
    return Runner(**{"id": 1, "cross_options": SPORTS, **settings})


def easy(minutes: float | None = 40) -> PlannedSession:
    return PlannedSession(SessionKind.EASY, minutes)


def hard(minutes: float | None = 60) -> PlannedSession:
    return PlannedSession(SessionKind.HARD, minutes)


def long(minutes: float | None = 120) -> PlannedSession:
    return PlannedSession(SessionKind.LONG, minutes)


def cross(minutes: float | None = 45) -> PlannedSession:
    return PlannedSession(SessionKind.CROSS, minutes)


def strength(minutes: float | None = 40) -> PlannedSession:
    return PlannedSession(SessionKind.STRENGTH, minutes)


def race(minutes: float | None = 50) -> PlannedSession:
    return PlannedSession(SessionKind.RACE, minutes)


REST_DAY = PlannedSession(SessionKind.REST, None)


def answers(
    day: date = TODAY,
    *,
    legs: float | None = 4,
    scope: Scope | None = None,
    sleep_h: float | None = 7.5,
    slept_badly: bool = False,
    mood: int | None = 4,
    pulse: int | None = None,
    illness: Illness | None = Illness.NONE,
    pain: Pain | None = Pain.NONE,
    red_flags: Collection[RedFlag] = (),
    tags: Collection[Tag] = (),
    closed: bool = True,
) -> CheckIn:
    """One finished check-in of a good morning, except for what is said here. No pulse unless given."""
    return CheckIn(
        day,
        legs=legs,
        scope=scope,
        sleep_h=sleep_h,
        sleep_quality=2 if slept_badly else None,
        mood=mood,
        resting_hr_bpm=pulse,
        illness=illness,
        pain=pain,
        red_flags=frozenset(red_flags),
        tags=frozenset(tags),
        closed=closed,
    )


@dataclass(frozen=True)
class Said:
    """What was said on one earlier day, not yet on the calendar. `said` None: the form was never opened."""

    said: Mapping[str, Any] | None = field(default_factory=dict)
    verdict: Verdict | None = None

    def on(self, day: date) -> PastDay:
        """This day, on the calendar."""
        return PastDay(day, None if self.said is None else answers(day, **self.said), self.verdict)


SILENT = Said(None)


def said(*, verdict: Verdict | None = None, **what: Any) -> Said:
    """One earlier day; the words are those of `answers`."""
    return Said(what, verdict)


def steady(days: int, *, verdict: Verdict | None = None, **what: Any) -> list[Said]:
    """That many days in a row on which the same was said."""
    return [Said(what, verdict)] * days


def pulses(*bpm: int) -> list[Said]:
    """Good days that differ in the pulse only."""
    return [said(pulse=one) for one in bpm]


def calendar(past: Sequence[Said], day: date = TODAY) -> tuple[PastDay, ...]:
    """The earlier days put before `day`, the last of them on the day before."""
    return tuple(one.on(day - timedelta(days=len(past) - place)) for place, one in enumerate(past))


def morning(
    *,
    past: Sequence[Said] = (),
    planned: PlannedSession | None = None,
    runner: Runner | None = None,
    **today: Any,
) -> Morning:
    """Ada's morning: good answers except for what is said here, an easy run of 40 minutes planned."""
    return Morning(
        runner=runner or ada(),
        day=TODAY,
        check_in=answers(**today),
        past=calendar(past),
        planned=planned or easy(),
    )


def unanswered(
    *, past: Sequence[Said] = (), planned: PlannedSession | None = None, runner: Runner | None = None
) -> Morning:
    """A morning on which Ada has said nothing yet."""
    return Morning(
        runner=runner or ada(), day=TODAY, check_in=None, past=calendar(past), planned=planned or easy()
    )


def codes(advice: Advice) -> list[str]:
    """The codes of the reasons, in the order they are told."""
    return [reason.code for reason in advice.reasons]


def reason(advice: Advice, code: str) -> Reason:
    """The reason of that code. Raises AssertionError where it was not told."""
    found = [one for one in advice.reasons if one.code == code]
    assert found, f"{code} was not told, only {codes(advice)}"
    return found[0]


def facts(advice: Advice, code: str) -> Mapping[str, Fact]:
    """The numbers told with the reason of that code."""
    return reason(advice, code).facts
