"""The weekly summary in words: the message beneath the picture, and the details behind its button."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact, Reason
from bot.coach.runner import DistanceUnit
from bot.coach.week import MOST_TOLD, Line, Theme, Week
from bot.coach.workout import SessionKind
from bot.words.planning import counted_by_kind, days_in_words, finding_sentence, found_lines
from bot.words.shown import day_shown, distance_shown, number_shown, signed_shown, weekday_shown
from bot.words.words import Value, Words

WHOLE_FROM = 20.0
"""From so many kilometres or miles on, a week or a bound is told without a decimal."""
HOURS_FROM_MIN = 120
"""From so many minutes on, running is told in hours and minutes."""
MOST_FOUND_IN_A_WEEK = 3
"""Findings of the plan check that the details tell."""

_AS_RUN = ("longest_km", "of_30_km", "kind_km")
"""Told to one digit, as a watch does."""


def week_message(
    words: Words, week: Week, unit: DistanceUnit, most: int | None = None, first: str | None = None
) -> str:
    """At most six lines, what went well, and one thing to change; a silent week gets one sentence. HTML.

    `most`: fewer lines, where six do not fit. `first`: a line told before all others; None: there is none.
    """
    if week.empty:
        # "no check-ins, and that is fine"; or, if symptoms were tapped without legs, what to do about them
        return _suggested(words, week, unit)
    lines = [_titled(words, "week-title", week)]
    told = [_line(words, week, line, unit) for line in week.most_telling(most)]
    if first is not None:
        told = [first, *told[: int(MOST_TOLD.value) - 1]]
    lines += [f"{words.say('week-bullet')} {one}" for one in told]
    if week.went_well is not None:
        good = week_sentence(words, week.went_well, unit)
        lines += ["", words.say("week-went-well", what=good)]
    suggested = words.say("week-suggestion", what=_suggested(words, week, unit))
    return "\n".join((*lines, "", suggested))


def details_message(
    words: Words,
    week: Week,
    coming: Mapping[date, PlannedSession],
    unit: DistanceUnit,
    block: Sequence[str] = (),
) -> str:
    """Everything that is known of the week, by theme. HTML.

    `block`: lines about a recovery block, told with what concerns safety.
    """
    parts = [_titled(words, "week-details-title", week)]
    parts.append(_section(words, "mornings", _mornings(words, week)))
    for theme in Theme:
        told = [_line(words, week, line, unit) for line in week.lines if line.theme is theme]
        if theme is Theme.SAFETY:
            told += block
        if theme is Theme.PLAN and coming:
            planned = words.say("week-plan-coming", kinds=counted_by_kind(words, coming.values()))
            told = [planned, *found_lines(words, week.found, unit, min(coming), MOST_FOUND_IN_A_WEEK)]
        parts.append(_section(words, theme.value, told))
    return "\n\n".join(part for part in parts if part)


def _section(words: Words, theme: str, told: Sequence[str]) -> str:
    return "\n".join((words.say("week-head", theme=theme), *told)) if told else ""


def _mornings(words: Words, week: Week) -> list[str]:
    told = [words.say("week-check-ins", days=week.check_ins)]
    if any(week.verdicts.values()):
        told.append(words.say("week-advised", verdicts=_verdicts(words, week)))
    return told


def _titled(words: Words, name: str, week: Week) -> str:
    first, last = (day_shown(day, words.language) for day in (week.first_day, week.last_day))
    return words.say(name, first=first, last=last)


def _line(words: Words, week: Week, line: Line, unit: DistanceUnit) -> str:
    """The sentences of a line, or what the plan's check found, with its days."""
    if line.found is None:
        return " ".join(week_sentence(words, one, unit) for one in line.reasons)
    days = days_in_words(words, line.found.days, week.last_day + timedelta(days=1))
    what = finding_sentence(words, line.found, unit)
    return words.say("week-plan-found", days=days, count=len(line.found.days), what=what)


def _suggested(words: Words, week: Week, unit: DistanceUnit) -> str:
    found = next((one for one in week.found if one.reason is week.suggestion), None)
    if found is None:
        return week_sentence(words, week.suggestion, unit)
    days = days_in_words(words, found.days, week.last_day + timedelta(days=1))
    return words.say("week-do-change-plan", days=days, what=finding_sentence(words, found, unit))


def week_sentence(words: Words, reason: Reason, unit: DistanceUnit = DistanceUnit.KM) -> str:
    """One finding of the week as a sentence, in the runner's own units."""
    facts = {name: _shown(words, name, fact, unit) for name, fact in reason.facts.items()}
    if "kind" in facts:
        facts["name"] = _named(words, str(facts["kind"]))
    if "strain_au" in facts:
        facts["range"] = _range(*(float(reason.facts[name]) for name in ("strain_au", "least_au", "most_au")))
    return words.say(reason.code.lower().replace("_", "-"), **facts)


def _range(value: float, least: float, most: float) -> str:
    """Where a number lies, seen as it is told: rounded."""
    if round(value) > round(most):
        return "above"
    return "below" if round(value) < round(least) else "within"


def _named(words: Words, kind: str) -> str:
    """A kind of session: a run's, or the sport."""
    if kind == "run" or kind in set(SessionKind) - {SessionKind.STRENGTH, SessionKind.CROSS}:
        return words.say("done-run", kind=kind)
    return words.say("done-sport", sport=kind)


def _shown(words: Words, name: str, fact: Fact, unit: DistanceUnit) -> Value:
    language = words.language
    if name in ("day", "next_day") and isinstance(fact, str):
        return weekday_shown(date.fromisoformat(fact).weekday(), language)
    if isinstance(fact, str):
        return fact
    if name.endswith("_km"):
        return _distance(words, name, fact, unit)
    if name.endswith("_min"):
        return duration_shown(words, fact)
    if name == "change_percent":
        return signed_shown(round(fact), language) if round(fact) else "±0"
    if name.endswith(("percent", "_au")):
        return number_shown(fact, language, 0)
    if name.endswith(("_h", "_bpm")) or name in ("mean", "before"):
        return number_shown(fact, language, 1)
    if isinstance(fact, float) and not fact.is_integer():
        return number_shown(fact, language, 1)
    return int(fact)


def _distance(words: Words, name: str, km: float, unit: DistanceUnit) -> str:
    """A distance with its unit. What is a bound is rounded to the side that keeps it one."""
    size = distance_shown(km, unit is DistanceUnit.MILES)
    if size >= WHOLE_FROM and name not in _AS_RUN:
        size = math.floor(size) if name == "cap_km" else round(size)
    elif name == "cap_km":
        size = math.floor(size * 10 + 1e-9) / 10
    if name == "least_km":  # "26 to 30 km"
        return number_shown(size, words.language, 1)
    return words.say(f"distance-{unit.value}", distance=number_shown(size, words.language, 1))


def duration_shown(words: Words, minutes: float) -> str:
    """How long was run, as every summary tells it: 85 min; 3:08 h."""
    whole = math.floor(minutes)
    if whole < HOURS_FROM_MIN:
        return words.say("week-minutes", minutes=whole)
    return words.say("week-hours", clock=f"{whole // 60}:{whole % 60:02d}")


def _verdicts(words: Words, week: Week) -> str:
    return ", ".join(
        words.say("week-verdict", name=verdict_name(words, verdict), days=count)
        for verdict, count in week.verdicts.items()
        if count
    )


def verdict_name(words: Words, verdict: Verdict) -> str:
    """The verdict's name alone: run, easy, cross-train, rest."""
    return words.say("verdict-" + verdict.name.lower().replace("_", "-"))
