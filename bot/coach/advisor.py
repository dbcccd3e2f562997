"""What to do today: every rule that holds votes, the most cautious verdict and the smallest dose win.

Nothing is ever pre-empted, so a worse answer can only add votes (specification 3.5); nothing after a safety
step can raise the effort again, because no rule can raise anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.confidence import Confidence, confidence
from bot.coach.measures import Verdict
from bot.coach.morning import Morning, SessionKind
from bot.coach.prescription import Prescription, prescribe
from bot.coach.rulebook import Reason, Rule, Vote, strictest
from bot.coach.rules import heart, illness, legs, mood, pain, readiness, rest, safety, sleep
from bot.coach.signals import Signals
from bot.coach.telling import told

RULEBOOK: tuple[Rule, ...] = tuple(
    sorted(
        (
            *safety.RULES,
            *illness.RULES,
            *pain.RULES,
            *rest.RULES,
            *legs.RULES,
            *readiness.RULES,
            *sleep.RULES,
            *mood.RULES,
            *heart.RULES,
        ),
        key=lambda entry: entry.step,
    )
)
"""Every rule, in the order of the decision procedure."""

RULEBOOK_VERSION = "2026.12"
"""Changes whenever a rule, a threshold or a code does; kept beside every advice."""

RUNS = frozenset({SessionKind.EASY, SessionKind.LONG, SessionKind.HARD, SessionKind.RACE})

NOT_ASKED = Vote(Verdict.EASY, max_rpe=3)
"""Nothing known of this morning is no green light (conclusion 9, product rule 3): easy at most."""

AS_PLANNED = Vote(Verdict.RUN)
"""Step 15: where no rule says otherwise, the plan is the default."""


@dataclass(frozen=True)
class Advice:
    """What was advised and everything it rests on.

    `stale` is true when today's check-in was not finished: it then says what is known, and no key session
    gets a green light. `changed_plan` is true when the advice is not the planned session as planned.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    prescription: Prescription
    confidence: Confidence
    stale: bool
    changed_plan: bool
    rulebook_version: str = RULEBOOK_VERSION


def advise(morning: Morning) -> Advice:
    """The advice for one morning. Pure: the same morning gives the same advice."""
    signals = Signals(morning)
    found = [(entry, finding) for entry in RULEBOOK if (finding := entry.look(morning, signals)) is not None]
    stale = not morning.today.checked_in
    votes = [AS_PLANNED, *(finding.vote for _, finding in found if finding.vote is not None)]
    if stale and morning.planned.kind in RUNS:
        votes.append(NOT_ASKED)
    winning = strictest(votes)
    prescription = prescribe(morning, winning)
    return Advice(
        verdict=winning.verdict,
        reasons=told(found, winning.verdict),
        prescription=prescription,
        confidence=confidence(morning, signals),
        stale=stale,
        changed_plan=_changed(morning, winning.verdict, prescription),
    )


def _changed(morning: Morning, verdict: Verdict, prescription: Prescription) -> bool:
    if verdict is Verdict.RUN:
        return False
    if prescription.kind is not morning.planned.kind:
        return True
    planned = morning.planned.minutes
    return planned is not None and prescription.minutes is not None and prescription.minutes < int(planned)
