"""The message that says what to do today, from the coach's advice."""

from __future__ import annotations

from bot.coach.advisor import Advice
from bot.coach.confidence import Sureness
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription
from bot.coach.rulebook import Fact, Weight
from bot.coach.runner import DistanceUnit
from bot.coach.telling import Told
from bot.coach.what_if import Change, WouldChange
from bot.coach.workout import SessionKind
from bot.words import help_lines
from bot.words.following import what_follows
from bot.words.planning import LONGEST_CALLED
from bot.words.reasoning import KM, dose_shown, kilometres, sentence_of
from bot.words.shown import number_shown
from bot.words.words import Value, Words

WARM_UP_MIN = 10
"""The ten-minute test at the start of an easy run (3.8)."""
MOST_LACKING = 3
MOST_SPORTS = 3
MOST_CHARACTERS = 1200
"""A message is read on the way to the door."""
FEWEST_TOLD = 2
"""Findings that are told however long they are."""

_CARE = "MOOD_LOW_WEEKS"
"""No reason for anything: said in a paragraph of its own."""
_SAID_TODAY = frozenset({"RED_FLAG_SYMPTOM", "ILLNESS_BELOW_NECK", "ABSENT_SICK", "PAIN_GAIT", "PAIN_NIGGLE"})
_ILL = frozenset({"ILLNESS_BELOW_NECK", "ABSENT_SICK", "UNRESOLVED_ILLNESS", "RETURN_AFTER_ILLNESS"})
_SAFETY = frozenset({"RED_FLAG_SYMPTOM", "RED_FLAG_UNCLEARED"})
_PAIN = frozenset({"PAIN_GAIT", "PAIN_NIGGLE", "ABSENT_HURT", "UNRESOLVED_PAIN"})


def advice_message(
    words: Words,
    morning: Morning,
    advice: Advice,
    would_change: WouldChange,
    *,
    mornings: int,
    learning_until: int,
    begun: bool = False,
    called: str | None = None,
) -> str:
    """What to do today, why, and what would change it, as HTML.

    `mornings`: answered before today. `begun`: today's check-in has some answers, though not all. `called`:
    what the plan calls today's session ("8 x 400 m"); None: nothing.
    """
    named = (called or "") if _unsized(morning.planned) else ""
    head = [*_headline(words, morning, advice, begun=begun), "", words.say("advice-why")]
    why = [f"• {told_shown(words, one, morning.runner.unit)}" for one in told_beside(advice)]
    rest = _below_the_reasons(
        words, morning, advice, would_change, mornings=mornings, until=learning_until, named=named
    )
    while len(why) > FEWEST_TOLD and len("\n".join((*head, *why, *rest))) > MOST_CHARACTERS:
        why.pop()  # the least important stands last
    return "\n".join((*head, *why, *rest))


def _below_the_reasons(
    words: Words,
    morning: Morning,
    advice: Advice,
    would_change: WouldChange,
    *,
    mornings: int,
    until: int,
    named: str,
) -> list[str]:
    general, lines = morning.runner.general_advice_only, []
    if advice.looks_like is not None:
        lines.append(sentence_of(words, advice.looks_like))
    lines += [
        "",
        f"{words.say('advice-do')} {how_to_do(words, advice, named, zone=morning.runner.zone)}",
        *what_follows(words, morning, advice),
    ]
    if _CARE in {reason.code for reason in advice.reasons}:
        people = help_lines.people(words, morning.runner.zone)
        lines += ["", words.say("advice-low-mood", people=people)]
    changes = [change for change in (would_change.to_more, would_change.to_less) if change is not None]
    if changes and not general:
        sized = not _unsized(morning.planned)
        said = " · ".join(change_sentence(words, change, sized=sized) for change in changes)
        lines += ["", f"{words.say('advice-would-change')} {said}"]
    lines += ["", _how_sure(words, advice)]
    # Beside "reading 5 of 8" a second counter would only puzzle.
    codes = {reason.code for reason in advice.reasons}
    if mornings < until and "NO_BASELINE" not in codes:
        lines.append(words.say("advice-learning", known=mornings))
    return [*lines, words.say("advice-disclaimer")]


def _headline(words: Words, morning: Morning, advice: Advice, *, begun: bool) -> list[str]:
    general = morning.runner.general_advice_only
    if general:
        what = words.say(f"advice-what-{_name(advice.verdict)}-general")
    else:
        what = session_to_do(words, morning, advice)
    stops = any(reason.weight is Weight.SAFETY and reason.code in _SAID_TODAY for reason in advice.reasons)
    if advice.stale and not stops:  # no answer that is missing takes back what was marked today
        note = "advice-partial-note" if begun else "advice-stale-note"
        lines = [words.say("advice-stale-headline", what=what), words.say(note)]
    else:
        lines = [words.say("advice-headline", day="today", date="", what=what)]
    return [*lines, words.say("advice-general-only")] if general else lines


def session_to_do(words: Words, morning: Morning, advice: Advice) -> str:
    """The verdict in a few words, with its dose: run 40 min as planned; easy, 8 km (48 min) instead of …"""
    dose, unit = _dose(words, advice.prescription, morning.runner.unit), morning.runner.unit
    kind = advice.prescription.kind
    if advice.verdict is Verdict.RUN and not advice.changed_plan and _unsized(morning.planned):
        return words.say("advice-what-run-unsized", kind=kind.value)
    if advice.verdict is Verdict.RUN:
        planned = _planned_dose(words, morning, unit, in_km=advice.prescription.km is not None)
        return words.say(
            "advice-what-run",
            kind=kind.value,
            dose=dose,
            shortened=int(advice.changed_plan),
            planned=planned or "",
        )
    what = words.say(
        f"advice-what-{_name(advice.verdict)}", dose=dose, strength=int(kind is SessionKind.STRENGTH)
    )
    return what + _instead(words, morning, advice)


def _unsized(planned: PlannedSession) -> bool:
    """A key session without an amount in the plan, such as 8 x 400 m: no minutes of ours are its own."""
    bare = planned.minutes is None and planned.km is None
    return bare and planned.kind in (SessionKind.LONG, SessionKind.HARD)


def what_to_do(words: Words, verdict: Verdict, minutes: int | None, *, shortened: bool = False) -> str:
    """The verdict in a few words, with its minutes where there are any."""
    dose = "" if minutes is None else words.say("dose-min", minutes=minutes)
    known = int(minutes is not None)
    return words.say(f"change-what-{_name(verdict)}", dose=dose, known=known, shortened=int(shortened))


def _dose(words: Words, dose: Prescription, unit: DistanceUnit) -> str:
    return dose_shown(words, dose.minutes, dose.km, unit)


def _instead(words: Words, morning: Morning, advice: Advice) -> str:
    planned, unit = morning.planned, morning.runner.unit
    if not advice.changed_plan or planned.kind is SessionKind.REST:
        return ""
    dose = _planned_dose(words, morning, unit, in_km=advice.prescription.km is not None)
    if dose is None:
        return " " + words.say("advice-instead-unsized", kind=planned.kind.value)
    return " " + words.say("advice-instead", kind=planned.kind.value, dose=dose)


def _planned_dose(words: Words, morning: Morning, unit: DistanceUnit, *, in_km: bool) -> str | None:
    """The plan in the measure of the dose beside it, or in the one it has; None: it names none."""
    planned = morning.planned
    if planned.km is not None and (in_km or planned.minutes is None):
        return kilometres(words, planned.km, unit)
    return None if planned.minutes is None else words.say("dose-min", minutes=int(planned.minutes))


def _name(verdict: Verdict) -> str:
    return verdict.name.lower().replace("_", "-")


def told_beside(advice: Advice) -> tuple[Told, ...]:
    """The reasons without those that stand elsewhere: the ten-minute test under "Do", and a caring word."""
    tests = _tests_ten_minutes(advice)
    kept = (
        tuple(
            one
            for one in told
            if one.code != _CARE
            and not (tests and one.code == "STOP_RULE" and one.facts.get("about") != "pain")
        )
        for told in advice.told
    )
    return tuple(one for one in kept if one)


def told_shown(words: Words, told: Told, unit: DistanceUnit = KM) -> str:
    """What one finding says, in one breath."""
    return " ".join(sentence_of(words, reason, unit) for reason in told)


def _tests_ten_minutes(advice: Advice) -> bool:
    runs = advice.prescription.kind is SessionKind.EASY
    return advice.verdict is Verdict.EASY and runs and (advice.prescription.minutes or 0) >= 2 * WARM_UP_MIN


def how_to_do(words: Words, advice: Advice, called: str = "", *, zone: str | None = None) -> str:
    """How to carry the verdict out: effort, sports, what a rest day allows.

    `called`: the session's name. `zone`: where the runner lives; None: not known.
    """
    dose = advice.prescription
    rpe: Value = dose.max_rpe or 0
    match advice.verdict:
        case Verdict.RUN if dose.test_first:
            return words.say("advice-do-test-first")
        case Verdict.RUN if dose.kind is SessionKind.HARD and advice.changed_plan:
            return words.say("advice-do-run-hard-less")
        case Verdict.RUN:
            name = called if len(called) <= LONGEST_CALLED else f"{called[: LONGEST_CALLED - 1]}…"
            return words.say(f"advice-do-run-{dose.kind}", rpe=rpe, called=name, named=int(bool(name)))
        case Verdict.EASY if dose.kind is SessionKind.STRENGTH:
            return words.say("advice-do-strength", spare=int(dose.spare_legs), rpe=rpe)
        case Verdict.EASY if _tests_ten_minutes(advice):
            return words.say("advice-do-easy", rpe=rpe, warmup=WARM_UP_MIN)
        case Verdict.EASY:
            return words.say("advice-do-easy-short", rpe=rpe)
        case Verdict.CROSS_TRAIN:
            return words.say(
                "advice-do-cross", sports=_sports(words, dose), rpe=rpe, swapped=int(advice.changed_plan)
            )
        case _:
            return _rest(words, advice, zone)


def _rest(words: Words, advice: Advice, zone: str | None) -> str:
    codes = {reason.code for reason in advice.reasons}
    if codes & _SAFETY and "SEE_CLINICIAN_SOON" not in codes:
        return words.say("advice-do-rest-safety", number=help_lines.emergency(words, zone))
    if codes & _ILL:
        return words.say("advice-do-rest-ill")
    if any(reason.code in _PAIN and reason.weight is Weight.SAFETY for reason in advice.reasons):
        return words.say("advice-do-rest-pain")
    return words.say("advice-do-rest", minutes=advice.prescription.walk_min or 0)


def _sports(words: Words, dose: Prescription) -> str:
    named = either(words, [words.say(f"sport-{sport}") for sport in dose.options[:MOST_SPORTS]])
    return named[:1].upper() + named[1:]  # not capitalize(): Pilates keeps its own


def either(words: Words, names: list[str]) -> str:
    """A choice in words: cycling, swimming or yoga."""
    if len(names) < 2:
        return "".join(names)
    return words.say("either", first=", ".join(names[:-1]), last=names[-1])


def change_sentence(words: Words, change: Change, *, sized: bool = True) -> str:
    """One answer that would have led elsewhere, and where. `sized`: the plan says how much its session is."""
    whole = change.verdict is Verdict.RUN and not change.shortened
    return words.say(
        "change-to",
        change=words.say(f"change-{change.field}", value=_value(words, change.value)),
        what=what_to_do(
            words,
            change.verdict,
            change.minutes if sized or not whole else None,
            shortened=change.shortened,
        ),
    )


def _value(words: Words, value: Fact) -> Value:
    return str(value) if isinstance(value, str) else number_shown(value, words.language)


def _how_sure(words: Words, advice: Advice) -> str:
    sure = advice.confidence
    if sure.sureness is Sureness.HIGH:
        return words.say("advice-sure-high")
    lacking = ", ".join(words.say(f"lacking-{name}") for name in sure.lacking[:MOST_LACKING])
    said = words.say("advice-sure", sureness=sure.sureness.value, some=int(bool(lacking)), lacking=lacking)
    if sure.question is None:
        return said
    return f"{said} {words.say(f'ask-{sure.question}')}"
