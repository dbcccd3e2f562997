"""The weekly summary in words, and the words of its picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.plan_days import PlanFinding
from bot.coach.rulebook import Fact, Reason
from bot.coach.runner import DistanceUnit
from bot.coach.week import Average, Week
from bot.words.planning import counted_by_kind, found_lines
from bot.words.shown import day_shown, number_shown, weekday_shown
from bot.words.words import Value, Words

MOST_FOUND_IN_A_WEEK = 3
"""Findings of the plan check that a weekly summary tells."""


def week_message(words: Words, week: Week) -> str:
    """Seven days against the four weeks before: at most six lines, what stood out, one suggestion. HTML."""
    if week.check_ins == 0:
        # "no check-ins, and that is fine"; or, if symptoms were tapped without legs, what to do about them
        return week_sentence(words, week.suggestion)
    lines = [words.say("week-title", first=_day(words, week.first_day), last=_day(words, week.last_day))]
    lines.append(words.say("week-check-ins", days=week.check_ins))
    if any(week.verdicts.values()):
        lines.append(words.say("week-advised", verdicts=_verdicts(words, week)))
    averages = [
        _average(words, "legs", week.legs),
        _average(words, "sleep", week.sleep_h),
        _average(words, "mood", week.mood),
        _pulse(words, week),
    ]
    lines += [line for line in averages if line] or [words.say("week-thin")]
    lines.append("")
    lines += [f"• {week_sentence(words, reason)}" for reason in week.stood_out]
    if week.went_well is not None:
        lines.append(words.say("week-went-well", what=week_sentence(words, week.went_well)))
    if lines[-1]:
        lines.append("")
    lines.append(words.say("week-suggestion", what=week_sentence(words, week.suggestion)))
    return "\n".join(lines)


def coming_lines(
    words: Words, coming: Mapping[date, PlannedSession], found: Sequence[PlanFinding], unit: DistanceUnit
) -> list[str]:
    """What is planned for the coming week, and at most three things its check warns of; [] without a plan."""
    if not coming:
        return []
    lines = ["", words.say("week-plan-coming", kinds=counted_by_kind(words, coming.values()))]
    return lines + found_lines(words, found, unit, min(coming), MOST_FOUND_IN_A_WEEK)


def signs_lines(words: Words, counts: Sequence[int]) -> list[str]:
    """How many of the eight signs there were in the latest screens, the newest first; [] for none."""
    match counts:
        case []:
            return []
        case [only]:
            return ["", words.say("care-week-eight", symptoms=only)]
        case [now, before, *_]:
            return ["", words.say("care-week-eight-before", symptoms=now, before=before)]
    raise ValueError(f"no counts of signs: {counts}")


def week_sentence(words: Words, reason: Reason) -> str:
    """One finding of the week as a sentence."""
    return words.say(reason.code.lower().replace("_", "-"), **_facts(words, reason))


def _facts(words: Words, reason: Reason) -> dict[str, Value]:
    return {name: _shown(words, name, fact) for name, fact in reason.facts.items()}


def _shown(words: Words, name: str, fact: Fact) -> Value:
    if name == "day":
        return weekday_shown(date.fromisoformat(str(fact)).weekday(), words.language)
    if isinstance(fact, str):
        return str(fact)
    if isinstance(fact, float) or name.endswith(("_h", "_bpm")) or name in ("mean", "before"):
        return number_shown(fact, words.language, 1)
    return fact


def _day(words: Words, day: date) -> str:
    return day_shown(day, words.language)


def _verdicts(words: Words, week: Week) -> str:
    return ", ".join(
        words.say("week-verdict", name=verdict_name(words, verdict), days=count)
        for verdict, count in week.verdicts.items()
        if count
    )


def verdict_name(words: Words, verdict: Verdict) -> str:
    """The verdict's name alone: run, easy, cross-train, rest."""
    return words.say("verdict-" + verdict.name.lower().replace("_", "-"))


def _average(words: Words, what: str, average: Average) -> str:
    if average.mean is None:
        return ""
    mean = number_shown(average.mean, words.language, 1)
    if average.before is None:
        return words.say(f"week-mean-{what}", mean=mean)
    return words.say(
        f"week-mean-{what}-before", mean=mean, before=number_shown(average.before, words.language, 1)
    )


def _pulse(words: Words, week: Week) -> str:
    line = _average(words, "pulse", week.resting_hr_bpm)
    if line and week.usual_pulse is not None:
        line += " " + words.say(
            "week-usual-pulse", usual=number_shown(week.usual_pulse.usual_bpm, words.language)
        )
    return line
