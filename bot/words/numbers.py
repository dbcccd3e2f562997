"""One typed answer to one question, read into a number with its unit.

Every function here either returns a value inside the bounds of its scale in `bot.coach.measures`, or raises
one of two exceptions: `NotUnderstood` (ask again, saying what was expected) or `OutOfRange` (say the bounds).
Nothing is guessed: a range ("7-8"), a denial ("not good") or a stray word asks back. Comma and point both
mark decimals, whatever the runner's language; digits of any script, thin spaces and emoji do not matter.
"""

from __future__ import annotations

import re
from datetime import time
from enum import StrEnum
from typing import Final

from bot.coach import measures
from bot.coach.measures import OutOfRange, Scale
from bot.coach.runner import DistanceUnit
from bot.words.number_words import NumberWords, number_words
from bot.words.word_lists import FIRST_LANGUAGE

__all__ = [
    "Expected",
    "NotUnderstood",
    "OutOfRange",
    "clock_time",
    "clock_time_or_never",
    "days",
    "distance_km",
    "minutes",
    "pulse_bpm",
    "rating",
    "sleep_h",
]

KM_PER_MILE: Final = 1.609344
"""The international mile, exact since 1959."""

LONGEST_ANSWER: Final = 80
"""Characters. A longer text is no answer to a question for one number."""


class Expected(StrEnum):
    """What would have been understood; the catalogue holds the sentence for each."""

    SLEEP = "sleep"
    PULSE = "pulse"
    RATING = "rating"
    CLOCK = "clock"
    DISTANCE = "distance"
    MINUTES = "minutes"
    DAYS = "days"


class NotUnderstood(ValueError):
    """The text is no answer to the question: carries the text as typed and what was expected."""

    def __init__(self, text: str, expected: Expected) -> None:
        self.text = text
        self.expected = expected
        super().__init__(f"{text[:40]!r} is not understood; expected: {expected}")


_N: Final = r"(\d+(?:[.,]\d{1,2})?|[.,]\d{1,2})"
"""At most two decimals: "1,200" could be a thousand or a little more than one, so it asks back."""


def sleep_h(text: str, language: str = FIRST_LANGUAGE) -> float:
    """Hours slept, to the quarter of an hour: "7.5", "7:30", "7 h 30 min", "7½", "450 min", "about seven".

    A bare number is hours; "7.30" is read as a decimal. Raises NotUnderstood, OutOfRange.
    """
    words = number_words(language)
    said = _without_filler(text, words, Expected.SLEEP)
    spent_h = _duration_h(said, words)
    if spent_h is None:
        spent_h = _amount(said)
    if spent_h is None:
        raise NotUnderstood(text, Expected.SLEEP)
    return measures.SLEEP_H.check(spent_h)


def minutes(text: str, scale: Scale = measures.EASY_RUN_MIN, language: str = FIRST_LANGUAGE) -> int:
    """Whole minutes: "45", "45 min", "1h", "1:15" (hours and minutes), "1 h 20", "1.5 hours".

    A bare number is minutes. Raises NotUnderstood, OutOfRange.
    """
    words = number_words(language)
    said = _without_filler(text, words, Expected.MINUTES)
    spent_h = _duration_h(said, words)
    spent_min = _amount(said) if spent_h is None else spent_h * 60
    if spent_min is None:
        raise NotUnderstood(text, Expected.MINUTES)
    return int(scale.check(spent_min))


def pulse_bpm(text: str, language: str = FIRST_LANGUAGE) -> int:
    """Beats a minute, whole: "52", "52 bpm", "hr 52", "52.4". Raises NotUnderstood, OutOfRange."""
    words = number_words(language)
    said = words.pulse_names.sub(" ", _without_filler(text, words, Expected.PULSE))
    said = words.beats.sub("", said.strip())
    beats = _signed(" ".join(said.split()))
    if beats is None:
        raise NotUnderstood(text, Expected.PULSE)
    return int(measures.RESTING_HR_BPM.check(beats))


def rating(text: str, scale: Scale = measures.LEGS, language: str = FIRST_LANGUAGE) -> float:
    """A rating on `scale` (legs, mood or sleep quality) as number, "4/5", or one of the scale's own words.

    Halves only where the scale has them. Raises NotUnderstood, OutOfRange.
    """
    words = number_words(language)
    said = _without_filler(text, words, Expected.RATING)
    bare = " ".join(words.rating_names.sub(" ", said).split())
    bare = words.out_of.sub("", bare)
    whole = words.prepared(text).strip(".! ")  # "wie Blei" has a word in it that changes nothing elsewhere
    known = words.rated.get(scale.name, {})
    word = next((known[one] for one in (whole, said, bare) if one in known), None)
    value = _signed(bare) if word is None else float(word)
    if value is None:
        raise NotUnderstood(text, Expected.RATING)
    if scale.check(value) != value:
        raise NotUnderstood(text, Expected.RATING)
    return value


def clock_time(text: str, language: str = FIRST_LANGUAGE) -> time:
    """A time of day: "6:45", "0645", "6.45", "7", "7am", "7:30 pm", "19h", "half past six", "noon".

    Without am or pm it is read on the 24-hour clock; 24:00 is midnight. Raises NotUnderstood.
    """
    words = number_words(language)
    said = _without_filler(text, words, Expected.CLOCK)
    if said in words.named_times:
        return words.named_times[said]
    for pattern, half in ((words.morning, "am"), (words.later, "pm")):
        if daytime := pattern.search(said):
            said = (said[: daytime.start()] + said[daytime.end() :]).strip() + half
            break
    for pattern in words.clock:
        if found := pattern.fullmatch(said):
            return _time_of_day(text, int(found["hour"]), int(found["minute"] or 0), found["half"])
    for way in words.spoken:
        if found := way.pattern.fullmatch(said):
            told = int(found["minutes"]) if way.sign else 0
            hour = _time_of_day(text, int(found["hour"]), 0, found["half"]).hour
            of_day_min = hour * 60 + way.minutes + way.sign * told
            if told < 60:
                return time((of_day_min // 60) % 24, of_day_min % 60)
    raise NotUnderstood(text, Expected.CLOCK)


def clock_time_or_never(text: str, language: str = FIRST_LANGUAGE) -> time | None:
    """A time of day, or None where none is wished ("never"). Raises NotUnderstood."""
    words = number_words(language)
    if words.prepared(text).strip(" .!") in words.no_time:
        return None
    return clock_time(text, language)


def _time_of_day(text: str, hour: int, minute: int, half: str | None) -> time:
    """The time; `half` is "a" or "p" where am or pm was said. Raises NotUnderstood for 13 am or 25:00."""
    if half == "p" and hour < 12:
        hour += 12
    elif (half == "a" and hour == 12) or (hour, minute, half) == (24, 0, None):
        hour = 0
    if hour > 23 or minute > 59 or (half == "a" and hour > 12):
        raise NotUnderstood(text, Expected.CLOCK)
    return time(hour, minute)


def distance_km(
    text: str, unit: DistanceUnit, scale: Scale = measures.WEEK_KM, language: str = FIRST_LANGUAGE
) -> float:
    """Kilometres: "40 km", "25 miles", or a bare number in the runner's own `unit`.

    "m" is not read: it may mean metres, miles or minutes. Raises NotUnderstood, OutOfRange (bounds in km).
    """
    words = number_words(language)
    said = words.per_week.sub("", _without_filler(text, words, Expected.DISTANCE))
    said_unit = re.search(r"([a-z]+)$", said)
    for pattern, named in ((words.km, DistanceUnit.KM), (words.miles, DistanceUnit.MILES)):
        if said_unit is not None and pattern.fullmatch(said_unit[1]):
            unit = named
            said = said[: said_unit.start()].strip()
            break
    distance = _signed(said)
    if distance is None:
        raise NotUnderstood(text, Expected.DISTANCE)
    return scale.check(distance * (KM_PER_MILE if unit is DistanceUnit.MILES else 1.0))


def days(text: str, scale: Scale = measures.WEEK_DAYS, language: str = FIRST_LANGUAGE) -> int:
    """Whole days: "4", "4 days a week", "4x", "four times", "every day". Raises NotUnderstood, OutOfRange."""
    words = number_words(language)
    said = _without_filler(text, words, Expected.DAYS)
    if scale is measures.WEEK_DAYS:
        whole = words.prepared(text).strip(" .!")
        if {said, whole} & words.every_day or {said, whole} & words.never:
            said = "7" if {said, whole} & words.every_day else "0"
        said = words.per_week.sub("", said)
    count = _signed(words.times.sub("", said))
    if count is None or not count.is_integer():
        raise NotUnderstood(text, Expected.DAYS)
    return int(scale.check(count))


def _without_filler(text: str, words: NumberWords, expected: Expected) -> str:
    """The plain text with number words as digits and without words that change nothing."""
    if len(text) > LONGEST_ANSWER:
        raise NotUnderstood(text, expected)
    return words.without_fillers(words.prepared(text))


def _duration_h(said: str, words: NumberWords) -> float | None:
    """Hours out of a text that names hours or minutes; None when it names neither."""
    hours, least = words.hours, words.minutes
    joined = rf"{hours}?(\d+) ?(?:{hours}|:) ?(?:{words.joins} )?([0-5]?\d) ?{least}?"
    if found := re.fullmatch(joined, said) or re.fullmatch(rf"(\d+):([0-5]\d) ?{hours}", said):
        return float(found[1]) + float(found[2]) / 60
    if found := re.fullmatch(r"(\d+):([0-5]\d):([0-5]\d)", said):
        return float(found[1]) + float(found[2]) / 60 + float(found[3]) / 3600
    if found := re.fullmatch(rf"([^a-z]+?) ?{hours}\.?", said):
        return _amount(found[1])
    if (found := re.fullmatch(rf"([^a-z]+?) ?{least}\.?", said)) and (
        spent_min := _signed(found[1])
    ) is not None:
        return spent_min / 60
    return None


def _amount(said: str) -> float | None:
    """A number that may carry a fraction: "7 1/2", "1/2", "7.5"."""
    if found := re.fullmatch(r"(?:(\d+) )?(\d{1,2})/(\d{1,2})", said):
        whole, top, bottom = float(found[1] or 0), float(found[2]), float(found[3])
        return whole + top / bottom if top < bottom else None
    return _signed(said)


def _signed(said: str) -> float | None:
    """A number, or a number and a half. A minus is kept, so that it is refused with the bounds."""
    if found := re.fullmatch(rf"([+-]?) ?{_N}", said):
        value = float(found[2].replace(",", "."))
        return -value if found[1] == "-" else value
    if found := re.fullmatch(r"(\d+) 1/2", said):
        return float(found[1]) + 0.5
    return None
