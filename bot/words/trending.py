"""Many weeks in words: the same that the picture shows, for those who cannot see it.

First the last weeks beside those before them, then the extremes with their weeks, then what belongs to the
theme, then what is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from statistics import fmean

from babel.dates import format_date

from bot.coach.runner import DistanceUnit
from bot.coach.trends import DAYS_A_WEEK, Answers, Parts, Stretch, Theme
from bot.coach.trends_training import Training
from bot.coach.week_seen import MEAN_FROM
from bot.words.reasoning import kilometres
from bot.words.shown import date_tick, number_shown
from bot.words.weekly import duration_shown
from bot.words.words import Value, Words

MOST_RACES = 3
"""Races that are told by name; the others are counted."""
WANTED = int(MEAN_FROM.value)
Shown = Callable[[float], str]


def month_tick(day: date, language: str) -> str:
    """A month as short as an axis needs it: Nov, Nov."""
    return str(format_date(day, "LLL", locale=language)).rstrip(".")


def theme_shown(words: Words, theme: Theme) -> str:
    """Legs; Resting heart rate."""
    return words.say("trends-theme", theme=theme.value)


def value_shown(words: Words, theme: Theme, value: float) -> str:
    """One mean with its unit: 3.4 of 5; 7.2 h; 48.3 bpm."""
    return words.say("trends-value", theme=theme.value, value=number_shown(value, words.language, 1))


def amount_shown(words: Words, value: float, *, in_km: bool, unit: DistanceUnit) -> str:
    """Kilometres in the runner's unit, or minutes as the weekly summary tells them: 42 km; 85 min; 3:08 h."""
    if in_km:
        return kilometres(words, round(value) if value >= 20 and unit is DistanceUnit.KM else value, unit)
    return duration_shown(words, value)


def title_line(words: Words, theme: Theme, stretch: Stretch) -> str:
    """The theme, how many weeks, and from when to when; with years where the stretch has two."""
    first, last = (date_tick(day, words.language) for day in (stretch.first_day, stretch.today))
    if stretch.first_day.year != stretch.today.year:
        first, last = f"{first} {stretch.first_day.year}", f"{last} {stretch.today.year}"
    theme_name = theme_shown(words, theme)
    return words.say("trends-title", theme=theme_name, weeks=stretch.weeks, first=first, last=last)


def answers_lines(words: Words, answers: Answers, stretch: Stretch) -> list[str]:
    """What a picture of answers shows."""
    theme, known = answers.theme, answers.known

    def shown(value: float) -> str:
        return value_shown(words, theme, value)

    lines = list(_compared(words, "trends", answers.parts, shown))
    lines.append(_extremes(words, "trends", [(week.first_day, week.mean or 0.0) for week in known], shown))
    if not any(lines):
        lines = [known_line(words, answers)]
    if answers.need_h is not None:
        lines.append(_need(words, answers, answers.need_h))
    if (usual := next(iter(reversed(answers.usual)), None)) is not None:
        low, high = usual.usual_bpm - usual.spread_bpm, usual.usual_bpm + usual.spread_bpm
        lines.append(
            words.say(
                "trends-usual",
                usual=number_shown(usual.usual_bpm, words.language, 1),
                low=number_shown(round(low), words.language),
                high=number_shown(round(high), words.language),
                each="day" if answers.day_by_day else "week",
            )
        )
    return [line for line in lines if line] + list(_gaps(words, answers, stretch))


def known_line(words: Words, answers: Answers) -> str:
    """How many answers there are, and their mean from three on."""
    theme, days = theme_shown(words, answers.theme), len(answers.answers)
    if days < WANTED:
        return words.say("trends-known-few", theme=theme, days=days)
    mean = value_shown(words, answers.theme, fmean(answers.answers))
    return words.say("trends-known-answers", theme=theme, mean=mean, days=days)


def training_lines(words: Words, training: Training, unit: DistanceUnit, stretch: Stretch) -> list[str]:
    """What a picture of training shows."""

    def shown(value: float) -> str:
        return amount_shown(words, value, in_km=training.in_km, unit=unit)

    lines = list(_compared(words, "trends-trained", training.parts, shown))
    lines.append(_trained_extremes(words, training, shown))
    now = training.weeks[-1]
    if now.so_far and (amount := training.amounts[-1]) is not None and amount.value > 0:
        lines.append(words.say("trends-so-far", amount=shown(amount.value)))
    lines.append(_keys(words, training))
    lines.append(_load(words, training))
    return [line for line in lines if line] + list(_trained_gaps(words, training, stretch))


def race_lines(words: Words, races: Sequence[tuple[str, date]]) -> list[str]:
    """The races of these weeks, the last ones by name; [] for none."""
    if not races:
        return []
    named = [
        words.say("trends-race-on", what=what, day=date_tick(day, words.language))
        for what, day in races[-MOST_RACES:]
    ]
    if more := len(races) - len(named):
        named.append(words.say("trends-race-more", count=more))
    return [words.say("trends-race", races=len(races), listed="; ".join(named))]


def _compared(words: Words, name: str, parts: Parts, shown: Shown) -> Iterator[str]:
    """The last weeks beside those before them, and the first ones; nothing where neither is known."""
    values: dict[str, Value] = {"weeks": parts.weeks}
    if parts.lately is not None:
        values["lately"], name = shown(parts.lately), f"{name}-lately"
    if parts.before is not None:
        values["before"], name = shown(parts.before), f"{name}-before"
    if len(values) == 1:
        return
    line = words.say(name, **values)
    if parts.first is not None:
        line += " " + words.say("trends-first", first=shown(parts.first))
    yield line


def _extremes(words: Words, name: str, weeks: Sequence[tuple[date, float]], shown: Shown) -> str:
    """The highest and the lowest week; empty where none is known."""
    if not weeks:
        return ""
    most, least = max(weeks, key=lambda week: week[1]), min(weeks, key=lambda week: week[1])
    values = {"most": shown(most[1]), "most_week": date_tick(most[0], words.language)}
    if len(weeks) == 1:
        return words.say("trends-only", **values)
    if values["most"] == (lowest := shown(least[1])):
        return words.say("trends-level", most=lowest)
    return words.say(
        f"{name}-extremes", **values, least=lowest, least_week=date_tick(least[0], words.language)
    )


def _trained_extremes(words: Words, training: Training, shown: Shown) -> str:
    """The extremes of the weeks known from end to end; the week that runs is no extreme yet.

    A week of which less is known may still hold the most: then at least so much is told.
    """
    told = [
        (week.first_day, amount)
        for week, amount in zip(training.weeks, training.amounts, strict=True)
        if amount is not None and not week.so_far
    ]
    if told and not any(amount.whole for _, amount in told):
        first, amount = max(told, key=lambda week: week[1].value)
        week = date_tick(first, words.language)
        return words.say("trends-trained-open", most=shown(amount.value), most_week=week)
    whole = [(first, amount.value) for first, amount in told if amount.whole]
    most = max((amount.value for _, amount in told), default=0.0)

    def shown_or_more(value: float) -> str:
        open_ended = value == most and all(value != known for _, known in whole)
        return words.say("trends-at-least", amount=shown(value)) if open_ended else shown(value)

    above = [(first, amount.value) for first, amount in told if not amount.whole and amount.value == most > 0]
    return _extremes(words, "trends-trained", [*whole, *above], shown_or_more)


def _need(words: Words, answers: Answers, need_h: float) -> str:
    """How often the need was reached: in single nights where those are shown, else in weekly means."""
    means = [week.mean for week in answers.known if week.mean is not None]
    known = answers.answers if answers.day_by_day else means
    return words.say(
        "trends-need-nights" if answers.day_by_day else "trends-need",
        need=number_shown(need_h, words.language, 1),
        known=len(known),
        reached=sum(slept >= need_h for slept in known),
    )


def _keys(words: Words, training: Training) -> str:
    parts = training.key_parts
    if parts.lately is not None and parts.before is not None:
        return words.say(
            "trends-keys-lately-before",
            weeks=parts.weeks,
            lately=number_shown(parts.lately, words.language, 1),
            before=number_shown(parts.before, words.language, 1),
        )
    return words.say("trends-keys", keys=sum(week.key_sessions or 0 for week in training.weeks))


def _load(words: Words, training: Training) -> str:
    """Both lines in numbers; what they need where they cannot be drawn."""
    if not training.has_load:
        return words.say("trends-no-load")
    long = [one.chronic_au for one in training.load if one.chronic_au is not None]
    short = [one.acute_au for one in training.load if one.acute_au is not None]
    values = {"from": str(round(long[0])), "now": str(round(long[-1]))}
    if training.load[-1].acute_au is None:
        return words.say("trends-load-only", **values)
    return words.say("trends-load", **values, short=str(round(short[-1])))


def _gaps(words: Words, answers: Answers, stretch: Stretch) -> Iterator[str]:
    begun = next((number for number, week in enumerate(answers.weeks) if week.answers), 0)
    if begun:
        yield _begin(words, answers.weeks[begun].first_day)
    if stretch.by_days:
        first = answers.weeks[begun].first_day
        gaps = sum(value is None for day, value in answers.by_day if first <= day < stretch.today)
        if gaps:
            yield words.say("trends-gap-days", gaps=gaps)
        return
    # the week that runs may still get its answers
    over = [one for one in answers.weeks[begun:] if _last_day(one.first_day) <= stretch.today]
    if gaps := sum(week.mean is None for week in over):
        yield words.say("trends-gaps", gaps=gaps, wanted=WANTED)


def _trained_gaps(words: Words, training: Training, stretch: Stretch) -> Iterator[str]:
    weeks = training.weeks
    begun = next((number for number, week in enumerate(weeks) if week.days_known), 0)
    if begun:
        yield _begin(words, weeks[begun].first_day)
    if stretch.by_days:
        first = weeks[begun].first_day
        gaps = sum(not one.known for one in training.by_day if first <= one.day < stretch.today)
        if gaps:
            yield words.say("trends-trained-gap-days", gaps=gaps)
        return
    told = [
        (week, amount)
        for week, amount in zip(weeks[begun:], training.amounts[begun:], strict=True)
        if not week.so_far
    ]
    if gaps := sum(week.days_known == 0 for week, _ in told):
        yield words.say("trends-trained-gaps", gaps=gaps)
    if not_whole := sum(amount is not None and not amount.whole for _, amount in told):
        yield words.say("trends-open", weeks=not_whole)


def _begin(words: Words, week: date) -> str:
    return words.say("trends-begin", week=date_tick(week, words.language))


def _last_day(first: date) -> date:
    return first + timedelta(days=DAYS_A_WEEK - 1)
