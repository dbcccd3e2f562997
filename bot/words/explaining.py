"""The answer to "Why?": each reason of an advice, and what the rule behind it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from bot.coach.advisor import RULEBOOK_VERSION
from bot.coach.explained import Explained
from bot.coach.grounds import Ground, Grounds
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import DistanceUnit
from bot.coach.sources import Source
from bot.coach.what_if import WouldChange
from bot.words.advising import change_sentence
from bot.words.reasoning import KM, sentence_of
from bot.words.rule_texts import evidence_of, rule_limits, rule_why
from bot.words.weekly import verdict_name
from bot.words.words import MissingWords, Words

MOST_CHARACTERS = 4096
"""Telegram's limit. It counts without the marks, so counting with them is on the safe side."""
TOLD_IN_FULL = 2
"""What decided is told with its reasons and its limits; what comes after these, in two lines each."""
_HERE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Where marks are put in: whatever is handed to a sentence as a value is escaped."""


@dataclass(frozen=True)
class Beside:
    """What else is known of an advice that is explained.

    `earlier`: its day in words; None: today. `changed`: today's answers or settings are others than when it
    was given; `corrected`: the same of an earlier day's. `would_change` None: nothing can be said of it.
    `sized`: the plan says how much its session is. `answers`: what was told that day, in words; empty: it is
    not said again. `otherwise`: what today's rulebook would have advised;
    None: nothing else.
    """

    earlier: str | None = None
    changed: bool = False
    corrected: bool = False
    would_change: WouldChange | None = None
    sized: bool = True
    answers: str = ""
    otherwise: Verdict | None = None


NOTHING_ELSE = Beside()


def why_message(
    words: Words, grounds: Grounds, unit: DistanceUnit = KM, beside: Beside = NOTHING_ELSE
) -> str:
    """What the advice rests on, as HTML: first what decided, then in one line what was fine.

    What does not fit is left out from the end, and counted.
    """
    head = "\n".join(_opening(words, grounds, beside))
    spoke = [one for one in grounds.told if not _was_fine(one)]
    told = [_ground_shown(words, one, unit, full=place < TOLD_IN_FULL) for place, one in enumerate(spoke)]
    told += _in_short(words, grounds, unit, beside)
    for kept in range(len(told), -1, -1):
        end = _closing(words, grounds, beside, left_out=len(told) - kept)
        message = "\n\n".join((head, *told[:kept], end))
        if len(message) <= MOST_CHARACTERS:
            break
    return message


def _was_fine(ground: Ground) -> bool:
    """It only said that something was as it should be: that needs no lecture."""
    return bool(ground.reasons) and all(reason.weight is Weight.GOOD for reason in ground.reasons)


def _in_short(words: Words, grounds: Grounds, unit: DistanceUnit, beside: Beside) -> Iterator[str]:
    """What was fine, what would have changed it, what is not known."""
    fine = [reason for one in grounds.told if _was_fine(one) for reason in one.reasons]
    if fine:
        yield f"{words.say('why-fine')} {_sentences(words, fine, unit)}"
    if beside.would_change is not None and (said := _changes(words, beside.would_change, sized=beside.sized)):
        title = "advice-would-change" if beside.earlier is None else "why-would-have-changed"
        yield f"{words.say(title)} {said}"
    if grounds.unheard:
        yield f"{_sentences(words, grounds.unheard, unit)} {words.say('why-unheard')}"


def _changes(words: Words, would_change: WouldChange, *, sized: bool) -> str:
    changes = [one for one in (would_change.to_more, would_change.to_less) if one is not None]
    return " · ".join(change_sentence(words, change, sized=sized) for change in changes)


def _opening(words: Words, grounds: Grounds, beside: Beside) -> list[str]:
    what = verdict_name(words, grounds.verdict)
    if beside.earlier is None:
        lines = [words.say("why-title", what=what)]
    else:
        lines = [words.say("why-title-earlier", what=what, date=beside.earlier)]
    if beside.answers:
        lines.append(beside.answers)
    if beside.changed:
        lines.append(words.say("why-changed"))
    if beside.corrected:
        lines.append(words.say("why-corrected"))
    if grounds.unopposed and grounds.verdict is Verdict.RUN:
        lines.append(words.say("why-as-planned"))
    if grounds.stale and grounds.verdict is Verdict.EASY:
        lines.append(words.say("why-stale"))
    return lines


def _closing(words: Words, grounds: Grounds, beside: Beside, *, left_out: int) -> str:
    lines = [words.say("why-left-out", count=left_out)] if left_out else []
    then = grounds.rulebook_version
    if then == RULEBOOK_VERSION:
        lines.append(words.say("why-rulebook", version=then))
    elif beside.otherwise is not None:
        what = verdict_name(words, beside.otherwise)
        lines.append(words.say("why-rulebook-otherwise", then=then, version=RULEBOOK_VERSION, what=what))
    else:
        lines.append(words.say("why-rulebook-then", then=then, version=RULEBOOK_VERSION))
    return "\n".join(lines)


def _ground_shown(words: Words, ground: Ground, unit: DistanceUnit, *, full: bool) -> str:
    """The sentence with the runner's numbers, and below it the rule's own words."""
    said = _sentences(words, ground.reasons, unit) if ground.reasons else words.say("why-counted")
    lines = [f"<b>{said}</b>"]
    if ground.rule is not None:
        if full or not ground.reasons:
            lines.append(words.say("why-because", why=_as_sentence(rule_why(words, ground.rule))))
            lines.append(words.say("why-limits", limits=rule_limits(words, ground.rule)))
        lines.append(_evidence(words, ground.rule, every=full or not ground.reasons))
    return "\n".join(lines)


def _sentences(words: Words, reasons: Sequence[Reason], unit: DistanceUnit) -> str:
    sentences = [sentence for one in reasons if (sentence := _sentence(words, one, unit))]
    return " ".join(sentences) or words.say("why-forgotten")


def _sentence(words: Words, reason: Reason, unit: DistanceUnit) -> str | None:
    """The reason in words; None for one of an older rulebook that can no longer be said."""
    try:
        return sentence_of(words, reason, unit)
    except MissingWords:
        return None


def _evidence(words: Words, rule: Explained, *, every: bool) -> str:
    """How good the evidence is and where it is from; coaching tradition as a source of itself is left out.

    `every`: also the sources that are no publication, where there are publications.
    """
    evidence = evidence_of(words, rule.grade)
    published = [source for source in rule.sources if source.doi is not None]
    sources = rule.sources if every or not published else published
    named = {name: source for source in sources if (name := _name(words, source)) != evidence}
    if not named:
        return words.say("why-evidence-alone", evidence=evidence)
    links = "; ".join(_link(name, source) for name, source in named.items())
    return words.say("why-evidence", evidence=evidence, sources=_HERE).replace(_HERE, links)


def _name(words: Words, source: Source) -> str:
    """Publications by authors and year; what is none has a name in the catalogue."""
    name = "source-" + source.id.lower().replace("_", "-")
    return words.say(name) if words.knows(name) else source.name


def _link(name: str, source: Source) -> str:
    """The name, leading to the publication where its DOI is known."""
    shown = escape(name, quote=False)
    return shown if source.doi is None else f'<a href="https://doi.org/{escape(source.doi)}">{shown}</a>'


def _as_sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
