"""Which reasons are told, and in which order, once the verdict stands.

A rule speaks before it knows how the vote ends. Here its reason is held against the verdict, so that no
sentence contradicts the headline: the votes are not touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.coach.measures import Verdict
from bot.coach.rulebook import Finding, Reason, Rule, Weight

MOST_REASONS = 8

_SILENCED_BY = {"RHR_NORMAL": "RHR_LOW_WITH_FATIGUE", "RETURN_AFTER_PAIN": "UNRESOLVED_PAIN"}
"""A reason, and the other one beside which it would be wrong."""


def told(found: Sequence[tuple[Rule, Finding]], verdict: Verdict) -> tuple[Reason, ...]:
    """The reasons to tell: those whose rule voted for the verdict first, by step, then the heaviest."""
    said = {reason.code for _, finding in found for reason in finding.reasons}
    ranked = [
        (finding.vote is None or finding.vote.verdict < verdict, entry.step, fitting)
        for entry, finding in found
        for reason in finding.reasons
        if _SILENCED_BY.get(reason.code) not in said and (fitting := fitted(reason, verdict)) is not None
    ]
    deciding = [reason for other, _, reason in sorted(ranked, key=lambda one: one[:2]) if not other]
    others = [reason for other, _, reason in ranked if other]
    others.sort(key=lambda reason: -reason.weight)  # stable: within one weight the rulebook's order stays
    known = [reason for reason in others if reason.weight > Weight.UNKNOWN]
    unknown = [reason for reason in others if reason.weight == Weight.UNKNOWN]
    kept = _once([*deciding, *known])[: MOST_REASONS - min(1, len(unknown))]
    return tuple([*kept, *unknown][:MOST_REASONS])


def fitted(reason: Reason, verdict: Verdict) -> Reason | None:
    """The reason as it is true beside this verdict; None where there is nothing left to say.

    - How to stop a run is not said on a day without one.
    - Heavy legs are "normal, slow is the point" only where there is a run to be slow on.
    - `alone` says of a low mood whether the day goes on as planned in spite of it.
    """
    match reason.code:
        case "STOP_RULE" if verdict >= Verdict.CROSS_TRAIN:
            return None
        case "LEGS_HEAVY_NORMAL" if verdict >= Verdict.CROSS_TRAIN:
            return replace(reason, code="LEGS_HEAVY")
        case "MOOD_LOW":
            return replace(reason, facts={**reason.facts, "alone": int(verdict is Verdict.RUN)})
        case _:
            return reason


def _once(reasons: list[Reason]) -> list[Reason]:
    """Two rules may send to the same doctor; it is said once."""
    return [reason for place, reason in enumerate(reasons) if reason not in reasons[:place]]
