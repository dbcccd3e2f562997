"""The answer to "Why?": each reason of an advice, and what the rule behind it rests on."""

from __future__ import annotations

from bot.coach.advisor import RULEBOOK_VERSION
from bot.coach.explained import Explained
from bot.coach.grounds import Ground, Grounds
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason
from bot.coach.runner import DistanceUnit
from bot.coach.sources import Source
from bot.words.reasoning import KM, sentence_of
from bot.words.weekly import verdict_name
from bot.words.words import MissingWords, Words

MOST_CHARACTERS = 4096
"""Telegram's limit. It counts without the marks, so counting with them is on the safe side."""


def why_message(
    words: Words,
    grounds: Grounds,
    unit: DistanceUnit = KM,
    *,
    earlier: str | None = None,
    changed: bool = False,
) -> str:
    """What the advice rests on, as HTML. What does not fit is left out from the end, and counted.

    `earlier`: the day of an advice that is not today's, in words. `changed`: today's answers or settings are
    others than when the advice was given.
    """
    head = "\n".join(_opening(words, grounds, earlier, changed=changed))
    told = [_ground_shown(words, one, unit) for one in grounds.told]
    if grounds.unheard:
        told.append(_unheard_shown(words, grounds.unheard, unit))
    for kept in range(len(told), -1, -1):
        end = _closing(words, grounds, left_out=len(told) - kept)
        message = "\n\n".join((head, *told[:kept], end))
        if len(message) <= MOST_CHARACTERS:
            break
    return message


def _opening(words: Words, grounds: Grounds, earlier: str | None, *, changed: bool) -> list[str]:
    what = verdict_name(words, grounds.verdict)
    if earlier is None:
        lines = [words.say("why-title", what=what)]
    else:
        lines = [words.say("why-title-earlier", what=what, date=earlier)]
    if changed:
        lines.append(words.say("why-changed"))
    if grounds.unopposed and grounds.verdict is Verdict.RUN:
        lines.append(words.say("why-as-planned"))
    if grounds.stale and grounds.verdict is Verdict.EASY:
        lines.append(words.say("why-stale"))
    return lines


def _closing(words: Words, grounds: Grounds, *, left_out: int) -> str:
    lines = [words.say("why-left-out", count=left_out)] if left_out else []
    then = grounds.rulebook_version
    if then == RULEBOOK_VERSION:
        lines.append(words.say("why-rulebook", version=then))
    else:
        lines.append(words.say("why-rulebook-then", then=then, version=RULEBOOK_VERSION))
    return "\n".join(lines)


def _ground_shown(words: Words, ground: Ground, unit: DistanceUnit) -> str:
    """The sentence with the runner's numbers, and below it the rule's own words."""
    said = _sentences(words, ground.reasons, unit) if ground.reasons else words.say("why-counted")
    lines = [f"<b>{said}</b>"]
    if ground.rule is not None:
        lines += [
            words.say("why-because", why=_as_sentence(ground.rule.why)),
            words.say("why-limits", limits=ground.rule.limits),
            _evidence(words, ground.rule),
        ]
    return "\n".join(lines)


def _sentences(words: Words, reasons: tuple[Reason, ...], unit: DistanceUnit) -> str:
    sentences = [sentence for one in reasons if (sentence := _sentence(words, one, unit))]
    return " ".join(sentences) or words.say("why-forgotten")


def _sentence(words: Words, reason: Reason, unit: DistanceUnit) -> str | None:
    """The reason in words; None for one of an older rulebook that can no longer be said."""
    try:
        return sentence_of(words, reason, unit)
    except MissingWords:
        return None


def _unheard_shown(words: Words, unheard: tuple[Reason, ...], unit: DistanceUnit) -> str:
    return f"<b>{_sentences(words, unheard, unit)}</b>\n{words.say('why-unheard')}"


def _evidence(words: Words, rule: Explained) -> str:
    """How good the evidence is and where it is from; coaching tradition as a source of itself is left out."""
    names = [name for source in rule.sources if (name := _source(words, source)) != rule.evidence]
    if not names:
        return words.say("why-evidence-alone", evidence=rule.evidence)
    return words.say("why-evidence", evidence=rule.evidence, sources="; ".join(names))


def _source(words: Words, source: Source) -> str:
    """Publications by their name; what is none has one in the catalogue."""
    name = "source-" + source.id.lower().replace("_", "-")
    return words.say(name) if words.knows(name) else source.name


def _as_sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
