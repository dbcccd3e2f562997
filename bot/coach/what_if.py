"""What would change the advice: the nearest single answer in each direction, found by asking again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import HEAVY_LEGS, CheckIn, Illness, Pain, Scope
from bot.coach.measures import LEGS, MOOD, RESTING_HR_BPM, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact

SLEEP_SEARCH_H = (3.0, 10.0)
"""Nights outside this are not offered as a what-if: nobody plans them."""
PULSE_SEARCH_BPM = 15
"""How far from today's reading a what-if looks."""


@dataclass(frozen=True)
class Change:
    """One answer that would have led elsewhere, and where. `field` names the answer, `value` the new one."""

    field: str
    value: Fact
    verdict: Verdict
    minutes: int | None
    max_rpe: int | None
    shortened: bool = False
    """The plan is kept in kind, but not in length."""


@dataclass(frozen=True)
class WouldChange:
    """The nearest change each way; None where no single answer does it."""

    to_more: Change | None
    to_less: Change | None


Variant = tuple[float, str, Fact, CheckIn]
"""How far from today's answer, which answer, its new value, the check-in with it."""


def what_would_change(morning: Morning, advice: Advice) -> WouldChange:
    """Re-runs the advisor on every nearby single change and keeps the nearest each way.

    Only answers that were given are varied: a guess about an unknown one would be no counterfactual. Of a
    stale advice nothing would be honest to say, so both are None.
    """
    if advice.stale:
        return WouldChange(None, None)
    more: Change | None = None
    less: Change | None = None
    for _, field, value, check_in in sorted(_variants(morning), key=lambda variant: variant[0]):
        other = advise(morning.answering(check_in))
        if other.verdict == advice.verdict:
            continue
        dose = other.prescription
        shortened = other.verdict is Verdict.RUN and other.changed_plan
        change = Change(field, value, other.verdict, dose.minutes, dose.max_rpe, shortened)
        if other.verdict < advice.verdict:
            more = more or change
        else:
            less = less or change
        if more and less:
            break
    return WouldChange(to_more=more, to_less=less)


def _variants(morning: Morning) -> Iterator[Variant]:
    today = morning.today
    assert today.legs is not None  # noqa: S101 - a stale advice never comes here
    # Fresher legs would drop "tired all over": two answers changed by one, which nobody said.
    highest = HEAVY_LEGS if today.scope is Scope.WHOLE_BODY else LEGS.high
    yield from _steps(today.legs, LEGS.low, highest, 1, 4, "legs", today.with_legs)
    if today.scope is not None:
        other = Scope.LEGS_ONLY if today.scope is Scope.WHOLE_BODY else Scope.WHOLE_BODY
        yield 0.4, "scope", other.value, today.with_scope(other)
    if today.sleep_h is not None:
        low, high = SLEEP_SEARCH_H
        yield from _steps(today.sleep_h, low, high, 0.5, 6, "sleep", today.with_sleep)
    if today.mood is not None:
        yield from _steps(today.mood, MOOD.low, MOOD.high, 1, 4, "mood", today.with_mood)
    if today.resting_hr_bpm is not None and morning.record.baseline is not None:
        bpm = today.resting_hr_bpm
        low, high = (
            max(RESTING_HR_BPM.low, bpm - PULSE_SEARCH_BPM),
            min(RESTING_HR_BPM.high, bpm + PULSE_SEARCH_BPM),
        )
        yield from _steps(bpm, low, high, 1, 12, "pulse", today.with_pulse)
    yield from _chips(today)


def _steps(
    value: float,
    low: float,
    high: float,
    step: float,
    span: float,
    field: str,
    changed: Callable[[float], CheckIn],
) -> Iterator[Variant]:
    """Every other value of a scale; `span` makes distances on different scales comparable."""
    for number in range(round((high - low) / step) + 1):
        candidate = low + number * step
        if candidate != value:
            yield abs(candidate - value) / span, field, candidate, changed(candidate)


def _chips(today: CheckIn) -> Iterator[Variant]:
    """Only worse ones: "no fever → run" would be true and would invite to untap the fever."""
    for illness in Illness:
        if _worse(illness, today.illness, Illness):
            yield 0.9, "illness", illness.value, replace(today, illness=illness)
    for pain in Pain:
        if _worse(pain, today.pain, Pain):
            yield 0.8, "pain", pain.value, replace(today, pain=pain)
    if today.sleep_quality is not None:
        yield 0.5, "slept_badly", 0, replace(today, sleep_quality=None)


def _worse(one: Illness | Pain, today: Illness | Pain | None, scale: type[Illness] | type[Pain]) -> bool:
    """Whether it is worse than today's; both are declared from none to worst."""
    ranks = [member.value for member in scale]
    return ranks.index(one.value) > (0 if today is None else ranks.index(today.value))
