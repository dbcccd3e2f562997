"""A runner's settings in words."""

from __future__ import annotations

from datetime import time

from babel.core import Locale

from bot.coach.runner import CrossOption, DistanceUnit, Runner
from bot.words.places import zone_shown
from bot.words.shown import distance_shown, number_shown, time_shown, weekday_shown
from bot.words.words import Words


def summary_shown(words: Words, runner: Runner) -> str:
    """When the weekly summary comes: Sunday 18:00."""
    weekday = weekday_shown(runner.summary_weekday, words.language)
    return words.say("value-summary", weekday=weekday, time=time_shown(runner.summary_at))


def distance_in_words(words: Words, runner: Runner, km: float | None) -> str:
    """A distance in the runner's own unit; "not told" for None."""
    if km is None:
        return words.say("value-not-told")
    shown = distance_shown(km, runner.unit is DistanceUnit.MILES)
    return words.say(f"value-distance-{runner.unit}", distance=number_shown(shown, words.language, 1))


def crossing_in_words(words: Words, runner: Runner) -> str:
    """What the runner could do instead of a run, in the order of the list."""
    if not runner.cross_options:
        return words.say("value-only-walking")
    return ", ".join(words.say(f"sport-{sport}") for sport in CrossOption if sport in runner.cross_options)


def language_name(language: str, told_in: str | None = None) -> str:
    """What a language is called in another one; None: in itself, as its own people look for it."""
    name = Locale.parse(language).get_language_name(told_in or language) or language
    return name[:1].upper() + name[1:]


def quiet_in_words(words: Words, begins: time | None, ends: time | None) -> str:
    """From when until when: 22:00–06:00."""
    if begins is None or ends is None:
        return words.say("value-no-quiet")
    return words.say("value-quiet", begins=time_shown(begins), ends=time_shown(ends))


def setting_in_words(words: Words, runner: Runner, setting: str) -> str:
    """The value of one setting as the runner reads it. `setting` is its name in the list of settings."""
    language = words.language
    match setting:
        case "zone":
            return zone_shown(runner.zone)
        case "prompt_at":
            return time_shown(runner.prompt_at)
        case "summary":
            return summary_shown(words, runner)
        case "level":
            return words.say(f"value-level-{runner.level}")
        case "easy_min":
            return words.say("value-minutes", minutes=runner.usual_easy_min)
        case "week_km":
            return distance_in_words(words, runner, runner.usual_week_km)
        case "week_days":
            days = runner.usual_week_days
            return words.say("value-not-told") if days is None else words.say("value-days", days=days)
        case "cross":
            return crossing_in_words(words, runner)
        case "unit":
            return words.say(f"value-unit-{runner.unit}")
        case "sleep_need":
            need = runner.sleep_need_h
            if need is None:
                return words.say("value-learnt")
            return words.say("value-hours", hours=number_shown(need, language))
        case "longest_km":
            return distance_in_words(words, runner, runner.longest_run_km)
        case "evening":
            return words.say("value-never") if runner.evening_at is None else time_shown(runner.evening_at)
        case "language":
            return language_name(runner.language)
        case "quiet":
            return quiet_in_words(words, runner.quiet_from, runner.quiet_until)
        case "digest":
            return time_shown(runner.digest_at)
    return words.say("yes" if _is_set(runner, setting) else "no")


def _is_set(runner: Runner, setting: str) -> bool:
    return {
        "pulse_medicine": runner.pulse_medicine,
        "general_only": runner.general_advice_only,
        "injured": runner.injured_now,
        "cycle": runner.tracks_cycle,
        "mornings": runner.mornings,
    }[setting]
