"""Who needs a word first: what a coach is told of those who share with them.

An athlete decides how much is shared, and what is not shared is taken out before anything else looks: what is
said and in which order it is said can then depend on nothing but what was shared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail
from bot.coach.levels import MOOD_AMBER
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.season import AbsenceKind
from bot.coach.sources import HOUSE
from bot.coach.threshold import Threshold
from bot.coach.workout import Outcome, Workout

DAYS_SEEN = 7
"""Days a coach may look back, today among them."""
MISSING_FROM = Threshold(2, "days", HOUSE, "without a check-in: one is forgotten easily")
RESTING_FROM = Threshold(2, "days", HOUSE, "of rest running: one alone is part of any plan")
SOFT_FROM = Threshold(3, "days", HOUSE, "running without a run as planned")
LOW_MOODS_FROM = Threshold(3, "mornings of 7", HOUSE, "a low one belongs to any week")
HEAVY_FROM = Threshold(3, "mornings of 7", HOUSE, "heavy legs on single days are part of training")
FAILED_FROM = Threshold(2, "sessions of 7 days", HOUSE, "one may have been a bad day")


class Sharing(StrEnum):
    """What an athlete lets a coach see, each more than the one before."""

    COLOUR = "colour"
    """The verdict of the day and whether there was a check-in."""
    ANSWERS = "answers"
    """Also the answers of the check-in and the reasons."""
    ALL = "all"
    """Also the notes on a pain, the training and the plan."""


_NOTES = frozenset(one.name for one in fields(PainDetail)) - {"weeks"}
"""Facts that repeat what was noted of a pain. Weeks are counted of other things, and of no pain."""
_IN_GENERAL: Mapping[tuple[str, Fact], Fact] = {
    ("kind", "spot"): "pain",
    ("kind", "night"): "pain",
    ("kind", "rising"): "pain",
    ("about", "bone"): "pain",
}
"""What else would tell of the notes, and how it is told without them."""


@dataclass(frozen=True)
class SharedDay:
    """One day as it may be seen. None and empty: not known, or not shared.

    `answered`: there was a check-in with legs and the last question.
    """

    day: date
    answered: bool = False
    verdict: Verdict | None = None
    check_in: CheckIn | None = None
    workouts: tuple[Workout, ...] | None = None
    planned: PlannedSession | None = None


@dataclass(frozen=True)
class Shared:
    """What may be seen of one athlete: at most `DAYS_SEEN` days, the oldest first, the last is their today.

    `missing_days`: whole days without a check-in since the last one, or since it is shared.
    """

    sharing: Sharing
    today: date
    days: tuple[SharedDay, ...]
    missing_days: int
    reasons: tuple[Reason, ...] = ()
    away: AbsenceKind | None = None

    @property
    def of_today(self) -> SharedDay:
        """Today, as far as it is known."""
        return next((one for one in self.days if one.day == self.today), SharedDay(self.today))


def shared(
    sharing: Sharing,
    today: date,
    since: date,
    days: Iterable[PastDay],
    reasons: tuple[Reason, ...] = (),
    away: AbsenceKind | None = None,
) -> Shared:
    """What is left of everything once all that is not shared was taken out.

    `days`: of the athlete's own calendar, today among them; `since`: since when it is shared, and
    nothing of the days before; `reasons`: of today's advice.
    """
    first = max(since, today - timedelta(days=DAYS_SEEN - 1))
    seen = sorted((one for one in days if first <= one.day <= today), key=lambda one: one.day)
    told = tuple(_day_shared(sharing, one) for one in seen)
    answered = [one.day for one in told if one.answered]
    missing = max(0, (today - (answered[-1] if answered else since)).days - 1)
    if sharing is Sharing.COLOUR:
        return Shared(sharing, today, told, missing)
    if sharing is Sharing.ANSWERS:
        reasons = tuple(replace(one, facts=_without_notes(one.facts)) for one in reasons)
    return Shared(sharing, today, told, missing, reasons, away)


def _without_notes(facts: Mapping[str, Fact]) -> Mapping[str, Fact]:
    """A reason may repeat what was noted of a pain: that is shared with everything only."""
    return {name: _IN_GENERAL.get((name, fact), fact) for name, fact in facts.items() if name not in _NOTES}


def _day_shared(sharing: Sharing, past: PastDay) -> SharedDay:
    answered = past.check_in is not None and past.check_in.checked_in
    day = SharedDay(past.day, answered, past.verdict)
    if sharing is Sharing.COLOUR:
        return day
    check_in = past.check_in
    if sharing is Sharing.ANSWERS:
        return replace(day, check_in=None if check_in is None else replace(check_in, pain_detail=None))
    return replace(day, check_in=check_in, workouts=past.workouts, planned=past.planned)


def concerns(seen: Shared) -> tuple[Reason, ...]:
    """Why this athlete may need a word, the gravest first; empty: nothing that was shared says so."""
    if seen.away is AbsenceKind.AWAY:
        return ()
    found = (*_told_today(seen), *_of_the_week(seen), *_of_the_colours(seen), *_missing(seen))
    return tuple(sorted(found, key=lambda one: -one.weight))


def rank(seen: Shared) -> tuple[int, int]:
    """By what those who share are put in order: the gravest concern first, then the number of them."""
    found = concerns(seen)
    return (-max((one.weight for one in found), default=-1), -len(found))


def _told_today(seen: Shared) -> Iterable[Reason]:
    today = seen.of_today.check_in
    if today is not None and today.red_flags:
        yield Reason("TEAM_RED_FLAG", {}, Weight.SAFETY)
    ill = today is not None and today.illness not in (None, Illness.NONE)
    if ill or seen.away is AbsenceKind.SICK:
        yield Reason("TEAM_ILL", {}, Weight.RED)
    hurt = today is not None and today.pain is Pain.ALTERING_GAIT
    if hurt or seen.away is AbsenceKind.HURT:
        yield Reason("TEAM_HURT", {}, Weight.RED)
    codes = {one.code for one in seen.reasons}
    if "RECOVERY_BLOCK" in codes:
        yield Reason("TEAM_RECOVERY", {}, Weight.RED)
    stopped = any(one.weight is Weight.SAFETY for one in seen.reasons)
    if stopped and not (ill or hurt or (today is not None and today.red_flags)):
        yield Reason("TEAM_STOPPED", {}, Weight.RED)
    if "RHR_HIGH_TREND" in codes:
        yield Reason("TEAM_PULSE", {}, Weight.AMBER)


def _of_the_week(seen: Shared) -> Iterable[Reason]:
    answers = [one.check_in for one in seen.days if one.check_in is not None]
    low = sum(one.mood is not None and one.mood <= MOOD_AMBER.value for one in answers)
    if low >= LOW_MOODS_FROM.value:
        yield Reason("TEAM_MOOD", {"mornings": low}, Weight.RED)
    heavy = sum(one.heavy for one in answers)
    if heavy >= HEAVY_FROM.value:
        yield Reason("TEAM_LEGS", {"mornings": heavy}, Weight.AMBER)
    trained = (one for day in seen.days for one in day.workouts or ())
    failed = sum(one.outcome in (Outcome.STRUGGLED, Outcome.MISSED) for one in trained)
    if failed >= FAILED_FROM.value:
        yield Reason("TEAM_KEYS", {"sessions": failed}, Weight.AMBER)


def _of_the_colours(seen: Shared) -> Iterable[Reason]:
    resting = _running(seen, Verdict.REST.__eq__)
    soft = _running(seen, Verdict.RUN.__lt__)
    if resting >= RESTING_FROM.value:
        yield Reason("TEAM_RESTING", {"days": resting}, Weight.RED)
    elif soft >= SOFT_FROM.value:
        yield Reason("TEAM_SOFT", {"days": soft}, Weight.NOTE)


def _running(seen: Shared, fits: Callable[[Verdict], bool]) -> int:
    """Days running up to the last advice for which the verdict fits; a day without one ends them."""
    known = {one.day: one.verdict for one in seen.days}
    day = seen.today if known.get(seen.today) is not None else seen.today - timedelta(days=1)
    count = 0
    while (verdict := known.get(day)) is not None and fits(verdict):
        count, day = count + 1, day - timedelta(days=1)
    return count


def _missing(seen: Shared) -> Iterable[Reason]:
    if seen.away is not None:
        return
    if seen.missing_days >= MISSING_FROM.value:
        yield Reason("TEAM_MISSING", {"days": seen.missing_days}, Weight.AMBER)
