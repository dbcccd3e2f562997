"""What the coach says of heavy legs, of the eight signs and of a recovery block, in sentences."""

from __future__ import annotations

from enum import Enum

from bot.coach.heavy_legs import Cause, CauseFound, Likelihood, Triage
from bot.coach.recovery import BLOCK_LEAST, BLOCK_MOST, BlockToday
from bot.coach.rulebook import Reason
from bot.coach.runner import DistanceUnit
from bot.words.reasoning import KM, facts_shown
from bot.words.words import Words

FIRST_CAUSES = 3
"""Causes that are told with their evidence and what to try; the others get a line."""
BETWEEN = " · "


def name_of(code: str | Enum) -> str:
    """What the catalogue calls a code or a value: TRIAGE_OPENING is triage-opening."""
    return str(code).lower().replace("_", "-")


def care_sentence(words: Words, reason: Reason, unit: DistanceUnit = KM) -> str:
    """One reason of the triage, the screen or the block as a sentence."""
    return words.say(name_of(reason.code), **facts_shown(words, reason.facts, unit))


def triage_message(words: Words, found: Triage, unit: DistanceUnit = KM, *, all_eight: bool = False) -> str:
    """What may lie behind heavy legs, the likeliest first, and when a doctor should look. HTML.

    `all_eight`: every cause with what to try; otherwise those with evidence for this runner, at most three.
    """
    lines = [words.say("care-legs-result"), *(care_sentence(words, one, unit) for one in found.opening), ""]
    likely = [one for one in found.causes if one.likelihood >= Likelihood.POSSIBLE][:FIRST_CAUSES]
    if all_eight:
        lines += [_in_short(words, one, unit) for one in found.causes if not _idle(one)]
    elif likely:
        for number, one in enumerate(likely, 1):
            lines += [*_in_full(words, one, unit, number), ""]
        lines += _others(words, found.causes[len(likely) :])
    else:
        lines += [words.say("care-legs-nothing"), "", *_others(words, found.causes)]
    lines += ["", words.say("care-legs-doctor")]
    lines += [f"• {care_sentence(words, one, unit)}" for one in found.doctor]
    return "\n".join(lines)


def _in_full(words: Words, found: CauseFound, unit: DistanceUnit, number: int) -> list[str]:
    """A cause with the runner's own numbers, and what to try first."""
    lines = [
        words.say("care-legs-cause", number=number, cause=_named(words, found), likely=_likely(words, found))
    ]
    if found.evidence:
        lines.append(" ".join(care_sentence(words, one, unit) for one in found.evidence))
    lines.append(words.say("care-legs-try", what=care_sentence(words, found.first_try, unit)))
    return lines


def _in_short(words: Words, found: CauseFound, unit: DistanceUnit) -> str:
    return words.say(
        "care-legs-short",
        cause=_named(words, found),
        likely=_likely(words, found),
        what=care_sentence(words, found.first_try, unit),
    )


def _idle(found: CauseFound) -> bool:
    """Nobody is sent to a doctor for what is unlikely."""
    return found.cause is Cause.MEDICAL and found.likelihood is Likelihood.UNLIKELY


def _others(words: Words, causes: tuple[CauseFound, ...]) -> list[str]:
    """The other causes, those that are alike in one line."""
    return [
        words.say(
            "care-legs-others",
            likely=name_of(likelihood.name),
            causes=BETWEEN.join(
                words.say(f"triage-cause-{one.cause}") for one in causes if one.likelihood is likelihood
            ),
        )
        for likelihood in sorted({one.likelihood for one in causes}, reverse=True)
    ]


def _named(words: Words, found: CauseFound) -> str:
    name = words.say(f"triage-cause-{found.cause}")
    return name[:1].upper() + name[1:]


def _likely(words: Words, found: CauseFound) -> str:
    return words.say(f"triage-likelihood-{name_of(found.likelihood.name)}")


def block_begins_lines(words: Words, protocol: tuple[Reason, ...]) -> list[str]:
    """What the first day of a recovery block tells beside the advice."""
    length = {"least": int(BLOCK_LEAST.value), "most": int(BLOCK_MOST.value)}
    told = {one.code: care_sentence(words, one) for one in protocol}
    return [words.say("care-block-begins", **length), *(told[code] for code in _OF_THE_FIRST_DAY)]


_OF_THE_FIRST_DAY = ("BLOCK_EXIT_RULE", "BLOCK_WALKS", "BLOCK_JOY")
"""The rest of the protocol, a doctor and enough food and sleep, the advice of that day says itself."""


def block_day_line(words: Words, day: int) -> str:
    """Which day of the block it is, and how many it takes."""
    return words.say("care-block-day", day=day, least=int(BLOCK_LEAST.value), most=int(BLOCK_MOST.value))


def block_test_lines(words: Words, block: BlockToday) -> list[str]:
    """The test that ends a block: what is met, and what is open."""
    return [
        words.say("care-block-met" if one.met else "care-block-open", what=care_sentence(words, one.reason))
        for one in block.test
    ]
