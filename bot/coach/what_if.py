"""What would change the advice: the nearest single answer in each direction, found by asking again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.coach.advisor import Advice, advise, is_advised
from bot.coach.checkin import HEAVY_LEGS, CheckIn, Illness, Pain, Scope
from bot.coach.measures import LEGS, MOOD, RESTING_HR_BPM, Level, Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact
from bot.coach.signals import Signals
from bot.coach.workout import SessionKind

SLEEP_SEARCH_H = (3.0, 10.0)
"""Nights outside this are not offered as a what-if: nobody plans them."""
PULSE_SEARCH_BPM = 15
"""How far from today's reading a what-if looks."""
PULSE_SPAN_BPM = 12
"""As far away as the other end of another scale."""


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


Variant = tuple[float, str, Fact, Callable[[], CheckIn]]
"""How far from today's answer, which answer, its new value, and what makes the check-in with it."""
Loudness = tuple[Level | None, ...]
"""How loud a morning's pulse is, in each way a vote sees."""
Side = tuple[bool, Sequence[Variant]]
"""Whether it leads to worse answers, and those answers, each further from today's than the one before.

The further, the worse (or the better) is the advice: a law of the verdicts says so. Nothing between two
answers that leave it as it is has to be asked for.
"""


def what_would_change(morning: Morning, advice: Advice) -> WouldChange:
    """Asks the advisor about single changed answers and keeps the nearest each way.

    Only answers that were given are varied: a guess about an unknown one would be no counterfactual. Of a
    stale advice nothing would be honest to say, so both are None. A planned rest day stays one.
    """
    if advice.stale or morning.planned.kind is SessionKind.REST:
        return WouldChange(None, None)
    verdict, sides = advice.verdict, list(_sides(morning))
    more = less = None
    if verdict > Verdict.RUN:
        better = [side for worse, side in sides if not worse]
        more = _nearest(better, lambda check_in: not is_advised(morning.answering(check_in), verdict))
    if verdict < Verdict.REST:
        worse = [side for worse, side in sides if worse]
        stricter = Verdict(verdict + 1)
        less = _nearest(worse, lambda check_in: is_advised(morning.answering(check_in), stricter))
    return WouldChange(_change(morning, more), _change(morning, less))


def _nearest(sides: Sequence[Sequence[Variant]], changes: Callable[[CheckIn], bool]) -> Variant | None:
    """The nearest variant that changes it; the first of several that are as near."""
    nearest: Variant | None = None
    for side in sides:
        near = [variant for variant in side if nearest is None or variant[0] < nearest[0]]
        if near and changes(near[-1][3]()):
            first = bisect_left(near, True, hi=len(near) - 1, key=lambda variant: changes(variant[3]()))
            nearest = near[first]
    return nearest


def _change(morning: Morning, variant: Variant | None) -> Change | None:
    """Where that variant leads."""
    if variant is None:
        return None
    _, field, value, made = variant
    other = advise(morning.answering(made()))
    dose = other.prescription
    shortened = other.verdict is Verdict.RUN and other.changed_plan
    return Change(field, value, other.verdict, dose.minutes, dose.max_rpe, shortened)


def _sides(morning: Morning) -> Iterator[Side]:
    today = morning.today
    assert today.legs is not None  # noqa: S101 - a stale advice never comes here
    # Fresher legs would drop "tired all over": two answers changed by one, which nobody said.
    highest = HEAVY_LEGS if today.scope is Scope.WHOLE_BODY else LEGS.high
    yield from _scale(_steps(today.legs, LEGS.low, highest, 1, 4, "legs", today.with_legs))
    if today.scope is not None:
        all_over = today.scope is Scope.WHOLE_BODY
        other = Scope.LEGS_ONLY if all_over else Scope.WHOLE_BODY
        yield not all_over, [(0.4, "scope", other.value, partial(today.with_scope, other))]
    if today.sleep_h is not None:
        low, high = SLEEP_SEARCH_H
        yield from _scale(_steps(today.sleep_h, low, high, 0.5, 6, "sleep", today.with_sleep))
    if today.mood is not None:
        yield from _scale(_steps(today.mood, MOOD.low, MOOD.high, 1, 4, "mood", today.with_mood))
    baseline = morning.record.baseline
    if today.resting_hr_bpm is not None and baseline is not None:
        bpm = today.resting_hr_bpm
        low, high = (
            max(RESTING_HR_BPM.low, bpm - PULSE_SEARCH_BPM),
            min(RESTING_HR_BPM.high, bpm + PULSE_SEARCH_BPM),
        )
        below, above = _steps(bpm, low, high, 1, PULSE_SPAN_BPM, "pulse", today.with_pulse)
        # the best pulse is the usual one: better up to there, and worse the further away on either side
        usual = (abs(bpm - baseline.usual_bpm) + 1) / PULSE_SPAN_BPM
        for side in (_by_levels(morning, below), _by_levels(morning, above)):
            yield False, [variant for variant in side if variant[0] <= usual]
            # past it only the average of the last mornings gains: each is asked for by itself, nearest first
            yield from ((False, [variant]) for variant in side if variant[0] > usual)
            yield True, side
    yield from ((True, [symptom]) for symptom in _symptoms(today))
    if today.sleep_quality is not None:
        untold = [(0.5, "slept_badly", 0, partial(replace, today, sleep_quality=None))]
        yield from ((False, untold), (True, untold))


def _by_levels(morning: Morning, pulses: Sequence[Variant]) -> Sequence[Variant]:
    """Of these pulses, the nearest first, those that count otherwise than any nearer one and than today's.

    Votes see of a pulse how loud it is: two that are as loud lead to the same verdict. Each way of being loud
    grows or fades along the way, so where both ends are as loud nothing between them has to be asked for.
    """
    if not pulses:
        return ()

    def levels_at(place: int) -> Loudness:
        return Signals(morning.answering(pulses[place][3]())).pulse_levels

    def turns(near: int, at_near: Loudness, far: int, at_far: Loudness) -> Iterator[int]:
        if at_near == at_far:
            return
        if far - near == 1:
            yield far
            return
        middle = (near + far) // 2
        at_middle = levels_at(middle)
        yield from turns(near, at_near, middle, at_middle)
        yield from turns(middle, at_middle, far, at_far)

    todays, last = Signals(morning).pulse_levels, len(pulses) - 1
    return [pulses[place] for place in turns(-1, todays, last, levels_at(last))]


def _scale(steps: tuple[list[Variant], list[Variant]]) -> Iterator[Side]:
    """Of a scale whose low end is the worse one."""
    lower, higher = steps
    yield True, lower
    yield False, higher


def _steps(
    value: float,
    low: float,
    high: float,
    step: float,
    span: float,
    field: str,
    changed: Callable[[float], CheckIn],
) -> tuple[list[Variant], list[Variant]]:
    """Every other value of a scale, below and above; `span` makes distances on scales comparable."""
    values = [low + number * step for number in range(round((high - low) / step) + 1)]
    lower = [one for one in reversed(values) if one < value]
    higher = [one for one in values if one > value]

    def variants(some: Sequence[float]) -> list[Variant]:
        return [(abs(one - value) / span, field, one, partial(changed, one)) for one in some]

    return variants(lower), variants(higher)


def _symptoms(today: CheckIn) -> Iterator[Variant]:
    """Only worse ones: "no fever → run" would be true and would invite to untap the fever."""
    for illness in Illness:
        if _worse(illness, today.illness, Illness):
            yield 0.9, "illness", illness.value, partial(replace, today, illness=illness)
    for pain in Pain:
        if _worse(pain, today.pain, Pain):
            yield 0.8, "pain", pain.value, partial(replace, today, pain=pain)


def _worse(one: Illness | Pain, today: Illness | Pain | None, scale: type[Illness] | type[Pain]) -> bool:
    """Whether it is worse than today's; both are declared from none to worst."""
    ranks = [member.value for member in scale]
    return ranks.index(one.value) > (0 if today is None else ranks.index(today.value))
