"""The message that says what to do today, from the coach's advice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.coach.advisor import Advice
from bot.coach.measures import Verdict
from bot.coach.morning import PlannedSession, SessionKind
from bot.coach.prescription import Prescription
from bot.coach.rulebook import Fact, Reason, Weight
from bot.coach.runner import Runner
from bot.coach.what_if import Change, WouldChange
from bot.words.shown import number_shown, signed_shown
from bot.words.words import Value, Words

MOST_TOLD = 5
"""Reasons a runner reads; the advice may hold more."""
FEWEST_TOLD = 2
WARM_UP_MIN = 10
"""The ten-minute test at the start of an easy run (3.8)."""
MOST_LACKING = 3
LONG_ENOUGH_TO_REFUEL_MIN = 60
"""After runs of an hour and more: protein, carbohydrate, fluid (S52)."""

_ILL = frozenset({"ILLNESS_BELOW_NECK", "UNRESOLVED_ILLNESS", "RETURN_AFTER_ILLNESS"})
_SAFETY = frozenset({"RED_FLAG_SYMPTOM", "RED_FLAG_UNCLEARED"})
_PAIN = frozenset({"PAIN_GAIT", "UNRESOLVED_PAIN"})


def advice_message(
    words: Words,
    runner: Runner,
    planned: PlannedSession,
    advice: Advice,
    would_change: WouldChange,
    *,
    mornings: int,
    learning_until: int,
    begun: bool = False,
) -> str:
    """What to do today, why, and what would change it, as HTML.

    `mornings`: answered before today. `begun`: today's check-in has some answers, though not all.
    """
    general = runner.general_advice_only
    what = (
        words.say(f"advice-what-{_name(advice.verdict)}-general")
        if general
        else what_to_do(words, advice.verdict, advice.prescription.minutes) + _instead(words, planned, advice)
    )
    if advice.stale:
        note = "advice-partial-note" if begun else "advice-stale-note"
        lines = [words.say("advice-stale-headline", what=what), words.say(note)]
    else:
        lines = [words.say("advice-headline", day="today", date="", what=what)]
    if general:
        lines.append(words.say("advice-general-only"))
    reasons = told_reasons(advice)
    lines += ["", words.say("advice-why")]
    lines += [f"• {reason_sentence(words, reason)}" for reason in reasons]
    lines += ["", f"{words.say('advice-do')} {how_to_do(words, advice)}"]
    if _spares_legs(advice):
        lines.append(words.say("advice-later"))
    if advice.verdict <= Verdict.EASY and (advice.prescription.minutes or 0) >= LONG_ENOUGH_TO_REFUEL_MIN:
        lines.append(words.say("advice-tip-long-run"))
    changes = [change for change in (would_change.to_more, would_change.to_less) if change is not None]
    if changes and not general:
        lines += ["", f"{words.say('advice-would-change')} {_changes(words, changes)}"]
    lines += ["", _how_sure(words, advice)]
    # Beside "reading 5 of 8" a second counter would only puzzle.
    if mornings < learning_until and all(reason.code != "NO_BASELINE" for reason in reasons):
        lines.append(words.say("advice-learning", known=mornings))
    lines.append(words.say("advice-disclaimer"))
    return "\n".join(lines)


def what_to_do(words: Words, verdict: Verdict, minutes: int | None) -> str:
    """The verdict in a few words, with its minutes."""
    return words.say(f"advice-what-{_name(verdict)}", minutes=minutes or 0)


def _name(verdict: Verdict) -> str:
    return verdict.name.lower().replace("_", "-")


def told_reasons(advice: Advice) -> tuple[Reason, ...]:
    """Two to five reasons: what was measured first, what could not be looked at only to fill up."""
    # The ten-minute test stands under "Do" on an easy day: it is said once.
    under_do = {"STOP_RULE"} if _tests_ten_minutes(advice) else set()
    reasons = [reason for reason in advice.reasons if reason.code not in under_do]
    known = [reason for reason in reasons if reason.weight is not Weight.UNKNOWN or reason.facts]
    unknown = [reason for reason in reasons if reason not in known]
    return (*known[:MOST_TOLD], *unknown[: max(0, FEWEST_TOLD - len(known))])


def _tests_ten_minutes(advice: Advice) -> bool:
    return advice.verdict is Verdict.EASY and (advice.prescription.minutes or 0) >= 2 * WARM_UP_MIN


def reason_sentence(words: Words, reason: Reason) -> str:
    """One reason as a sentence with the runner's own numbers."""
    name = "reason-" + reason.code.lower().replace("_", "-")
    if "old_usual_bpm" in reason.facts:
        name += "-again"
    return words.say(name, **_shown(words, reason.facts))


def _shown(words: Words, facts: Mapping[str, Fact]) -> dict[str, Value]:
    """Differences with their sign; counts stay numbers, so that each language can choose its plural."""
    shown: dict[str, Value] = {"usual": ""}
    for name, fact in facts.items():
        if name == "usual" and not isinstance(fact, str):
            shown[name] = words.say("reason-usual", usual=number_shown(fact, words.language))
        elif isinstance(fact, str):
            shown[name] = str(fact)
        elif name.startswith("over_"):
            shown[name] = signed_shown(fact, words.language)
        elif name == "bpm" or name.endswith("_bpm"):
            shown[name] = number_shown(fact, words.language, 1)
        elif name.endswith("_h"):
            shown[name] = number_shown(fact, words.language)
        else:
            shown[name] = int(fact) if float(fact).is_integer() else fact
    return shown


def how_to_do(words: Words, advice: Advice) -> str:
    """How to carry the verdict out: effort, sports, what a rest day allows."""
    dose = advice.prescription
    match advice.verdict:
        case Verdict.RUN:
            return words.say("advice-do-run", rpe=dose.max_rpe or 0)
        case Verdict.EASY:
            name = "advice-do-easy" if _tests_ten_minutes(advice) else "advice-do-easy-short"
            return words.say(name, rpe=dose.max_rpe or 0, **_warm_up(name))
        case Verdict.CROSS_TRAIN:
            return words.say("advice-do-cross", sports=_sports(words, dose), rpe=dose.max_rpe or 0)
        case Verdict.REST:
            return _rest(words, advice)


def _warm_up(name: str) -> dict[str, Value]:
    return {"warmup": WARM_UP_MIN} if name == "advice-do-easy" else {}


def _rest(words: Words, advice: Advice) -> str:
    codes = {reason.code for reason in advice.reasons}
    if codes & _SAFETY and "SEE_CLINICIAN_SOON" not in codes:
        return words.say("advice-do-rest-safety")
    if codes & _ILL:
        return words.say("advice-do-rest-ill")
    if codes & _PAIN:
        return words.say("advice-do-rest-pain")
    return words.say("advice-do-rest", minutes=advice.prescription.walk_min or 0)


MOST_SPORTS = 3


def _sports(words: Words, dose: Prescription) -> str:
    names = [words.say(f"sport-{sport}") for sport in dose.options[:MOST_SPORTS]]
    return either(words, names).capitalize() if names else words.say("sport-walking").capitalize()


def either(words: Words, names: list[str]) -> str:
    """A choice in words: cycling, swimming or yoga."""
    if len(names) < 2:
        return "".join(names)
    return words.say("either", first=", ".join(names[:-1]), last=names[-1])


def _instead(words: Words, planned: PlannedSession, advice: Advice) -> str:
    if not advice.changed_plan or planned.kind is not SessionKind.EASY or planned.minutes is None:
        return ""
    return " " + words.say("advice-instead", minutes=int(planned.minutes))


def _spares_legs(advice: Advice) -> bool:
    """After a heavy-legged morning: sit, take the bus (S4). Not beside the words for a rest day."""
    heavy = any(reason.code.startswith("LEGS_HEAVY") for reason in advice.reasons)
    return heavy and advice.verdict in (Verdict.EASY, Verdict.CROSS_TRAIN)


def _changes(words: Words, changes: Iterable[Change]) -> str:
    return " · ".join(
        words.say(
            "change-to",
            change=words.say(f"change-{change.field}", value=_value(words, change.value)),
            what=what_to_do(words, change.verdict, change.minutes),
        )
        for change in changes
    )


def _value(words: Words, value: Fact) -> Value:
    return str(value) if isinstance(value, str) else number_shown(value, words.language)


def _how_sure(words: Words, advice: Advice) -> str:
    sure = advice.confidence
    if sure.sureness == "high":
        return words.say("advice-sure-high")
    lacking = ", ".join(words.say(f"lacking-{name}") for name in sure.lacking[:MOST_LACKING])
    return words.say("advice-sure", sureness=sure.sureness.value, lacking=lacking)
