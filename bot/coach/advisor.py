"""What to do today: every rule that holds votes, the most cautious verdict and the smallest dose win.

Nothing is ever pre-empted, so a worse answer can only add votes (specification 3.5); nothing after a safety
step can raise the effort again, because no rule can raise anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.coach.confidence import Confidence, confidence
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.moving import Dropped, Moved, where_to
from bot.coach.prescription import Prescription, prescribe
from bot.coach.rulebook import Finding, Reason, Rule, Vote, strictest
from bot.coach.rules import feeling
from bot.coach.signals import Signals
from bot.coach.state import State, looks_like, state_of
from bot.coach.telling import Told, told
from bot.coach.themes import BY_THEME
from bot.coach.workout import RUN_KINDS, SessionKind

RULEBOOK: tuple[Rule, ...] = tuple(sorted((*BY_THEME, *feeling.RULES), key=lambda entry: entry.step))
"""Every rule, in the order of the decision procedure; the feeling goes one step beyond all others."""

RULEBOOK_VERSION = "2026.30"
"""Changes whenever a rule, a threshold or a code does; kept beside every advice."""

NOT_ASKED = Vote(Verdict.EASY, max_rpe=3)
"""Nothing known of this morning is no green light (conclusion 9, product rule 3): easy at most.

Of a race it would make an easy run over all of it: there only those vote who know of something (3.5).
"""

ONLY_TELLING_FROM = 14.3
"""From this step on a rule tells what it saw and has no vote, but for the feeling."""
VOTERS: tuple[Rule, ...] = tuple(
    entry for entry in RULEBOOK if entry.step < ONLY_TELLING_FROM or entry in feeling.RULES
)
"""The rules that may have a vote."""

FIRST_STEP_OF_THE_PLAN, STEP_OF_THE_BLOCK, STEP_OF_THE_COLD = 3, 5, 6
STEP_OF_SPACING, STEP_OF_READINESS = 10, 13

AS_PLANNED = Vote(Verdict.RUN)
"""Step 15: where no rule says otherwise, the plan is the default."""


@dataclass(frozen=True)
class Advice:
    """What was advised and everything it rests on.

    `looks_like` tells the state in words; None where the reasons already do, or nothing is known. `told`
    holds the reasons of one finding each, the most important first. `stale` is true when today's
    check-in was not finished: it then says what is known, and no key session gets a green light.
    `changed_plan` is true when the advice is not the planned session as planned. `moves_to`: where the key
    session goes that gives way to how the runner is today, or that it is let go; None: none gives way.
    """

    verdict: Verdict
    state: State
    looks_like: Reason | None
    told: tuple[Told, ...]
    prescription: Prescription
    confidence: Confidence
    stale: bool
    changed_plan: bool
    moves_to: Moved | None = None
    rulebook_version: str = RULEBOOK_VERSION

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All reasons told, in their order."""
        return tuple(reason for one in self.told for reason in one)

    @property
    def postpones(self) -> bool:
        """A key session gives way to how the runner is today, and may move by a day or two, once."""
        return self.moves_to is not None and not isinstance(self.moves_to, Dropped)


def advise(morning: Morning) -> Advice:
    """The advice for one morning. Pure: the same morning gives the same advice."""
    signals = Signals(morning)
    found = list(_found(morning, signals))
    stale = not morning.today.checked_in
    votes = [*_votes_before_any_rule(morning), *(one.vote for _, one in found if one.vote is not None)]
    winning = strictest(votes)
    prescription = prescribe(signals, winning)
    state = state_of(morning, signals)
    return Advice(
        verdict=winning.verdict,
        state=state,
        looks_like=looks_like(state, signals),
        told=told(found, winning.verdict),
        prescription=prescription,
        confidence=confidence(morning, signals),
        stale=stale,
        changed_plan=_changed(morning, winning.verdict, prescription),
        moves_to=where_to(morning, prescription) if _gives_way(found, signals) else None,
    )


def is_advised(morning: Morning, verdict: Verdict) -> bool:
    """Whether the advice for that morning is this verdict or a more cautious one; not every rule is asked."""
    if any(vote.verdict >= verdict for vote in _votes_before_any_rule(morning)):
        return True
    found = _found(morning, Signals(morning), VOTERS)
    return any(one.vote is not None and one.vote.verdict >= verdict for _, one in found)


def _votes_before_any_rule(morning: Morning) -> list[Vote]:
    """The plan's own vote, and that of not having asked."""
    if not morning.today.checked_in and morning.planned.kind in RUN_KINDS - {SessionKind.RACE}:
        return [AS_PLANNED, NOT_ASKED]
    return [AS_PLANNED]


def _found(
    morning: Morning, signals: Signals, rules: Sequence[Rule] = RULEBOOK
) -> Iterator[tuple[Rule, Finding]]:
    """What each of these rules has to say this morning, in the order of the rulebook."""
    racing = morning.planned.kind is SessionKind.RACE
    for entry in rules:
        finding = entry.look(morning, signals)
        if finding is not None and racing:
            finding = _on_race_day(entry, finding)
        if finding is not None:
            yield entry, finding


def _on_race_day(entry: Rule, finding: Finding) -> Finding | None:
    """What a rule may say on the morning of a race.

    Who has no vote that day does not argue against the start either; only the recovery block, which comes
    after the race, is still told.
    """
    if finding.vote is None or votes_on_race_day(entry):
        return finding
    return Finding(finding.reasons) if entry.step == STEP_OF_THE_BLOCK else None


def votes_on_race_day(entry: Rule) -> bool:
    """A race is not postponed: only danger, illness, pain and a cold have a say (3.5, race day)."""
    return entry.step < FIRST_STEP_OF_THE_PLAN or int(entry.step) == STEP_OF_THE_COLD


def _gives_way(found: Sequence[tuple[Rule, Finding]], signals: Signals) -> bool:
    """Whether a key session gives way to today's readiness, or to its spacing, alone.

    Where illness, pain, an absence, a race, a break, too much distance or weeks of fatigue speak as well, a
    day or two bring nothing back.
    """
    away = signals.morning.season.absence is not None
    if not signals.key_planned or signals.illness_inferred or away:
        return False
    steps = {entry.step for entry, one in found if one.vote is not None and one.vote.verdict > Verdict.RUN}
    return bool(steps) and all(int(step) == STEP_OF_SPACING or step >= STEP_OF_READINESS for step in steps)


def _changed(morning: Morning, verdict: Verdict, dose: Prescription) -> bool:
    planned = morning.planned
    if verdict > Verdict.RUN and dose.kind is not planned.kind:
        return True
    shorter = planned.minutes is not None and dose.minutes is not None and dose.minutes < int(planned.minutes)
    nearer = planned.km is not None and dose.km is not None and dose.km < planned.km
    return shorter or nearer
