"""What an advice rests on: the rules behind its reasons, and those that only counted what others said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.coach.advisor import RULEBOOK, Advice, advise, votes_on_race_day
from bot.coach.explained import Explained, explain_all
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Fact, Finding, Reason, Weight
from bot.coach.signals import Signals
from bot.coach.telling import Told
from bot.coach.workout import SessionKind

SAME_TO_DECIMALS = 3
"""Numbers that agree to so many decimals are the same: kept advice has no more."""

_Found = Mapping[str, Finding]
"""What was found, by the id of the rule."""


@dataclass(frozen=True)
class Ground:
    """What one rule said, and the rule itself.

    `reasons` empty: it only counted what others said. `rule` None: no rule says that any more.
    """

    reasons: tuple[Reason, ...]
    rule: Explained | None


@dataclass(frozen=True)
class Grounds:
    """Everything that one advice rests on.

    `told` keeps the order of the advice; rules that only counted and voted for the verdict come last.
    `unheard` is what could not be looked at. `unopposed`: no rule voted, so the plan stood. `stale`: that
    day's check-in was not finished. `rulebook_version` is the one that gave the advice.
    """

    verdict: Verdict
    told: tuple[Ground, ...]
    unheard: tuple[Reason, ...]
    unopposed: bool
    stale: bool
    rulebook_version: str


def grounds_of(morning: Morning, advice: Advice) -> Grounds:
    """What this advice for this morning rests on."""
    return _grounds(advice.verdict, advice.told, advice.rulebook_version, _found(morning), advice.stale)


def grounds_of_kept(
    morning: Morning, verdict: Verdict, reasons: Sequence[Reason], rulebook_version: str
) -> Grounds:
    """What an advice rests on that was given some time ago, for the morning as it is known today.

    Answers, settings and rules may have changed since: then only the reasons are taken, as they were given,
    and nothing is said of rules that left no reason behind.
    """
    again = advise(morning)
    if leads_to(again, verdict, reasons):
        return _grounds(verdict, again.told, rulebook_version, _found(morning), stale=False)
    return _grounds(verdict, _in_a_row(reasons), rulebook_version, None, stale=False)


def leads_to(advice: Advice, verdict: Verdict, reasons: Sequence[Reason]) -> bool:
    """Whether this advice has that verdict for those reasons, with the same numbers."""
    return advice.verdict is verdict and _numbers(advice.reasons) == _numbers(reasons)


@lru_cache(maxsize=1)
def explained_rulebook() -> tuple[Explained, ...]:
    """Every rule explained, in the order of the rulebook; made once, because it reads compiled code."""
    return explain_all(RULEBOOK)


def _grounds(
    verdict: Verdict, told: Sequence[Told], version: str, found: _Found | None, stale: bool
) -> Grounds:
    """`found` None: what the rules found that morning is not known."""
    unheard = [one for one in told if all(reason.weight is Weight.UNKNOWN for reason in one)]
    heard = [one for one in told if one not in unheard]
    return Grounds(
        verdict=verdict,
        told=(*_by_rule(heard, found or {}), *_counted(verdict, found or {})),
        unheard=tuple(reason for one in unheard for reason in one),
        unopposed=found is not None and not any(one.vote for one in found.values()),
        stale=stale,
        rulebook_version=version,
    )


def _found(morning: Morning) -> _Found:
    """What every rule finds; on the day of a race most of them have no vote."""
    signals = Signals(morning)
    racing = morning.planned.kind is SessionKind.RACE
    return {
        entry.id: finding if not racing or votes_on_race_day(entry) else Finding(finding.reasons)
        for entry in RULEBOOK
        if (finding := entry.look(morning, signals)) is not None
    }


def _in_a_row(reasons: Sequence[Reason]) -> list[Told]:
    """Kept reasons have lost their findings: those in a row that one rule can give are taken for one."""
    groups: list[Told] = []
    for reason in reasons:
        if groups and _speakers((*groups[-1], reason), {}):
            groups[-1] = (*groups[-1], reason)
        else:
            groups.append((reason,))
    return groups


def _by_rule(told: Sequence[Told], found: _Found) -> list[Ground]:
    """Each with its rule; a rule stands there once."""
    grounds: dict[str, Ground] = {}
    for one in told:
        speakers = _speakers(one, found)
        # among several, the one that is called like the reason
        rule = next((each for each in speakers if each.id == one[0].code), next(iter(speakers), None))
        name = one[0].code if rule is None else rule.id
        earlier = grounds[name].reasons if name in grounds else ()
        grounds[name] = Ground((*earlier, *one), rule)
    return list(grounds.values())


def _speakers(told: Told, found: _Found) -> tuple[Explained, ...]:
    """The rules that said exactly this; else those that spoke and can say it; else all that can."""
    can = tuple(one for one in explained_rulebook() if all(reason.code in one.codes for reason in told))
    spoke = tuple(one for one in can if one.id in found)
    said = tuple(one for one in spoke if all(reason in found[one.id].reasons for reason in told))
    return said or spoke or can


def _counted(verdict: Verdict, found: _Found) -> list[Ground]:
    """Rules without a word of their own that voted for the verdict: the readiness table."""
    silent = {
        id
        for id, finding in found.items()  # noqa: A001 - the rulebook's own word
        if not finding.reasons and finding.vote is not None and finding.vote.verdict is verdict
    }
    return [Ground((), one) for one in explained_rulebook() if one.id in silent]


def _numbers(reasons: Sequence[Reason]) -> list[tuple[str, dict[str, Fact]]]:
    return [(one.code, {name: _rounded(fact) for name, fact in one.facts.items()}) for one in reasons]


def _rounded(fact: Fact) -> Fact:
    return round(fact, SAME_TO_DECIMALS) if isinstance(fact, float) else fact
