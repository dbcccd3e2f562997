"""Which reasons are told, and in which order, once the verdict stands.

A rule speaks before it knows how the vote ends. Here its reasons are held against the verdict, so that they
fit the headline: the votes are not touched. The reasons of one finding are told together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.coach.measures import Verdict
from bot.coach.rulebook import Finding, Reason, Rule, Weight

MOST_CODES = 8
MOST_TOLD = 5
"""Findings that a runner reads (specification 3.9: two to five)."""

_SILENCED_BY = {
    "RHR_NORMAL": {"RHR_LOW_WITH_FATIGUE", "RHR_HIGH_TREND"},
    "UNRESOLVED_ILLNESS": {"ABSENT_SICK"},
    "RETURN_AFTER_ILLNESS": {"ABSENT_SICK"},
    "RETURN_AFTER_PAIN": {"UNRESOLVED_PAIN", "RETURN_AFTER_INJURY"},
    "RETURN_AFTER_GAP": {"RETURN_AFTER_INJURY"},
    "PLAN_REVIEW": {"ABSENT_SICK", "ABSENT_HURT", "RACE_DAY"},
    "NEW_SHOES": {"RACE_DAY"},
    "HIPS_TIGHT": {
        "RED_FLAG_SYMPTOM",
        "RED_FLAG_UNCLEARED",
        "ILLNESS_BELOW_NECK",
        "UNRESOLVED_ILLNESS",
        "UNRESOLVED_PAIN",
        "ABSENT_SICK",
        "ABSENT_HURT",
        "PAIN_GAIT",
        "SEE_CLINICIAN",
        "RACE_DAY",
    },
    "LEGS_HEAVY_BEFORE_KEY": {"ABSENT_SICK", "ABSENT_HURT"},
    "RECOVERY_TIME": {"PLAN_REVIEW", "HARD_STREAK"},
    "STEP_BACK_IN": {"RECOVERY_BLOCK"},
    "POSSIBLE_ILLNESS": {"SEE_CLINICIAN", "RECOVERY_BLOCK"},
    "NEVER_MORE": {"CUTBACK_WEEK"},
    "TAPER": {
        "ILLNESS_ABOVE_NECK",
        "RETURN_AFTER_ILLNESS",
        "RETURN_AFTER_INJURY",
        "RETURN_AFTER_GAP",
        "RECOVERY_BLOCK",
        "WORKOUTS_MISSED",
    },
    "CUTBACK_WEEK": {"RETURN_AFTER_GAP"},
    "WORKOUTS_HIT": {
        "ABSENT_SICK",
        "ABSENT_HURT",
        "RETURN_AFTER_ILLNESS",
        "RETURN_AFTER_GAP",
        "RETURN_AFTER_INJURY",
        "RACE_DAY",
    },
}
"""A reason, and the others beside which it would be wrong, or idle."""
_BY_NOTHING: frozenset[str] = frozenset()

_ALWAYS = {"MOOD_LOW_WEEKS", "RECOVERY_BLOCK", "STEP_BACK_IN"}
"""They never give way to what is more important that day: one is said on a single morning, and a block, or
the way back from it, of which a morning did not tell would be over on the next.
"""

_STOPS = {"PAIN_GAIT", "PAIN_NIGGLE"}
"""Where such a pain keeps from running, it does not give way either: the fever beside it passes sooner."""

_SAID_AGAIN = {"RED_FLAG_SYMPTOM"}
"""One sentence for each symptom."""

_OF_A_RUN = {
    "RETURN_AFTER_GAP",
    "RETURN_AFTER_ILLNESS",
    "RETURN_AFTER_PAIN",
    "RETURN_AFTER_INJURY",
    "RECOVERY_TIME",
    "LONG_RUN_SPIKE",
    "FIRST_SPEED_WORK",
    "KNOWN_INJURY",
    "CONFOUNDER_ALTITUDE",
    "DOUBLE_DAY",
    "NEVER_MORE",
    "EASY_PACE_SLOW_NORMAL",
    "TAPER",
}
"""They say how to train, and have nothing to say on a day when a stricter step lets nobody run."""

_READINESS = "READINESS"
_SIGNALS = {
    "LEGS",
    "LEGS_PERSISTENT",
    "SLEEP_SHORT_NIGHT",
    "SLEEP_DEBT",
    "MOOD_LOW",
    "RHR_HIGH",
    "RHR_HIGH_TREND",
}
"""Rules whose signals the readiness table counts: where it decides, they are its reasons."""

Told = tuple[Reason, ...]
"""What one finding says, in one breath."""


def told(found: Sequence[tuple[Rule, Finding]], verdict: Verdict) -> tuple[Told, ...]:
    """What to tell: the findings that voted for the verdict first, by step, then the heaviest.

    What could not be looked at comes last, in one breath.
    """
    said = {reason.code for _, finding in found for reason in finding.reasons}
    deciders = [entry.id for entry, finding in found if _decides(finding, verdict)]
    counted = bool(deciders) and deciders[0].startswith(_READINESS)
    ranked: list[tuple[tuple[bool, float], Told]] = []
    for entry, finding in found:
        reasons = tuple(
            fitting
            for reason in finding.reasons
            if _SILENCED_BY.get(reason.code, _BY_NOTHING).isdisjoint(said)
            and not _idle(reason, finding, verdict)
            and (fitting := fitted(reason, verdict))
        )
        if reasons:
            heaviest = max(reason.weight for reason in reasons)
            of_the_table = counted and entry.id in _SIGNALS and heaviest >= Weight.AMBER
            decided = of_the_table or _decides(finding, verdict)
            ranked.append(((not decided, 0 if decided else -heaviest), reasons))
    ranked.sort(key=lambda one: one[0])  # stable: within one weight the rulebook's order stays
    known = [one for _, one in ranked if any(reason.weight > Weight.UNKNOWN for reason in one)]
    unheard = [reason for _, one in ranked if one not in known for reason in one]
    kept = _within(_once(known), MOST_TOLD - bool(unheard), MOST_CODES - bool(unheard))
    room = MOST_CODES - sum(map(len, kept))
    return (*kept, tuple(unheard[:room])) if unheard else tuple(kept)


def _decides(finding: Finding, verdict: Verdict) -> bool:
    return finding.vote is not None and finding.vote.verdict >= verdict > Verdict.RUN


def _idle(reason: Reason, finding: Finding, verdict: Verdict) -> bool:
    """It would tell how to run where nobody runs. A break may cut cross-training that was planned as well."""
    crossing = verdict is Verdict.CROSS_TRAIN and reason.facts.get("first") == "cross"
    idle = verdict >= Verdict.CROSS_TRAIN and reason.code in _OF_A_RUN and not crossing
    return idle and not _decides(finding, verdict)


def fitted(reason: Reason, verdict: Verdict) -> Reason | None:
    """The reason as it is true beside this verdict; None where there is nothing left to say.

    - How to stop, or how to run in the heat, is not said on a day of rest.
    - Heavy legs are "normal, slow is the point" only where there is a run to be slow on.
    - A session before a race is shorter only where it takes place.
    - Of a race that is not started it is said that there will be others.
    - A niggle or a cold says how to run only where there is a run, and only where it is shortened.
    - After a recovery block a key session is shortened, or made easy, only where it takes place so.
    - `alone` says of a low mood whether the day goes on as planned in spite of it.
    """
    resting, runs = verdict is Verdict.REST, verdict < Verdict.CROSS_TRAIN
    match reason.code:
        case "STOP_RULE" | "CONFOUNDER_HEAT" if resting:
            return None
        case "NEVER_MORE" if verdict is Verdict.EASY:
            return None
        case "FIRST_SPEED_WORK" if verdict > Verdict.RUN and reason.facts["days"] == 0:
            return None  # it does not take place
        case "RACE_WEEK" if not runs and reason.facts["key"] == 2:  # kept, but shorter
            return replace(reason, facts={**reason.facts, "key": 0})
        case "RACE_DAY" if verdict > Verdict.RUN:
            return replace(reason, facts={**reason.facts, "start": 2} if runs else {"start": 0})
        case "STEP_BACK_IN" if not runs or (verdict > Verdict.RUN and reason.facts["about"] == "short"):
            return replace(reason, facts={**reason.facts, "about": "week"})
        case "LEGS_HEAVY_NORMAL" if not runs:
            facts = {name: fact for name, fact in reason.facts.items() if name != "first"}
            return replace(reason, code="LEGS_HEAVY", facts=facts)
        case "PAIN_NIGGLE" | "ILLNESS_ABOVE_NECK":
            return replace(reason, facts={**reason.facts, "verdict": verdict.name.lower()})
        case "MOOD_LOW":
            return replace(reason, facts={**reason.facts, "alone": int(verdict is Verdict.RUN)})
        case _:
            return reason


def _once(findings: Sequence[Told]) -> list[Told]:
    """Two rules may send to the same doctor; it is said once."""
    said: list[str] = []
    kept: list[Told] = []
    for one in findings:
        fresh = tuple(reason for reason in one if reason.code in _SAID_AGAIN or reason.code not in said)
        said += [reason.code for reason in fresh]
        if fresh:
            kept.append(fresh)
    return kept


def _within(findings: Sequence[Told], most: int, most_codes: int) -> list[Told]:
    """The first so many findings, as many whole ones as fit into so many codes; the first is told anyway.

    Room is kept for those that are always told; where they do not fit whole, their own code is.
    """
    always = sum(any(map(_is_always, one)) for one in findings)
    left, codes = most - always, most_codes - always
    kept: list[Told] = []
    for one in findings:
        own = tuple(filter(_is_always, one))
        if own:
            told_here = one if len(one) - len(own) <= codes else own
        elif left > 0:
            left -= 1
            told_here = one if len(one) <= codes else one[: 0 if kept else codes]
        else:
            continue
        if told_here:
            kept.append(told_here)
            codes -= len(told_here) - len(own)
    return kept


def _is_always(reason: Reason) -> bool:
    return reason.code in _ALWAYS or (reason.code in _STOPS and reason.weight is Weight.SAFETY)
