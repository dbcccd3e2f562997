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
from bot.words.plain import plain

__all__ = [
    "Expected",
    "NotUnderstood",
    "OutOfRange",
    "clock_time",
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


_SMALL: Final = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen"
)
_LARGE: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES: Final = _SMALL.split("|")
_TENS: Final = {word: 10 * tens for tens, word in enumerate(_LARGE.split("|"), start=2)}
_NUMBER_WORDS: Final = {word: value for value, word in enumerate(_ONES)} | _TENS
_TENS_AND_ONES: Final = re.compile(rf"\b({'|'.join(_TENS)})[ -]({'|'.join(_ONES[1:10])})\b")
_NUMBER_WORD: Final = re.compile(rf"\b({'|'.join(sorted(_NUMBER_WORDS, key=len, reverse=True))})\b")
_FILLER: Final = re.compile(
    r"\b(?:about|around|approx|approximately|roughly|almost|nearly|maybe|perhaps|circa|ca|just|only|i|it|its|it's"
    r"|it is|is|was|are|had|have|got|slept|sleep|ran|my|me|the|today"
    r"|last night|please|usually|normally|at|like)\b|~"
)
_N: Final = r"(\d+(?:[.,]\d{1,2})?|[.,]\d{1,2})"
"""At most two decimals: "1,200" could be a thousand or a little more than one, so it asks back."""
_HOURS: Final = r"(?:h|hr|hrs|hour|hours|std|stunden)"
_MINUTES: Final = r"(?:m|min|mins|minute|minutes|minuten|')"


def sleep_h(text: str) -> float:
    """Hours slept, to the quarter of an hour: "7.5", "7:30", "7 h 30 min", "7½", "450 min", "about seven".

    A bare number is hours; "7.30" is read as a decimal. Raises NotUnderstood, OutOfRange.
    """
    said = _without_filler(text, Expected.SLEEP)
    spent_h = _duration_h(said)
    if spent_h is None:
        spent_h = _amount(said)
    if spent_h is None:
        raise NotUnderstood(text, Expected.SLEEP)
    return measures.SLEEP_H.check(spent_h)


def minutes(text: str, scale: Scale = measures.EASY_RUN_MIN) -> int:
    """Whole minutes: "45", "45 min", "1h", "1:15" (hours and minutes), "1 h 20", "1.5 hours".

    A bare number is minutes. Raises NotUnderstood, OutOfRange.
    """
    said = _without_filler(text, Expected.MINUTES)
    spent_h = _duration_h(said)
    spent_min = _amount(said) if spent_h is None else spent_h * 60
    if spent_min is None:
        raise NotUnderstood(text, Expected.MINUTES)
    return int(scale.check(spent_min))


def pulse_bpm(text: str) -> int:
    """Beats a minute, whole: "52", "52 bpm", "hr 52", "52.4". Raises NotUnderstood, OutOfRange."""
    said = _without_filler(text, Expected.PULSE)
    said = re.sub(r"\b(?:resting|rest|hr|rhr|heart ?rate|pulse|puls)\b:?|[=:]", " ", said)
    said = re.sub(r"(?<![a-z])(?:bpm|beats?(?: (?:a|per) min(?:ute)?)?|/ ?min)$", "", said.strip())
    beats = _signed(" ".join(said.split()))
    if beats is None:
        raise NotUnderstood(text, Expected.PULSE)
    return int(measures.RESTING_HR_BPM.check(beats))


_LEGS_WORDS: Final = {
    1: "dead|lead|leaden|awful|terrible|destroyed|wrecked|trashed|concrete",
    2: "heavy|tired|bad|sore|stiff|sluggish|flat",
    3: "ok|okay|okey|fine|normal|average|alright|all right|so so|so-so|meh|neutral|usual",
    4: "good|light|strong",
    5: "springy|fresh|great|perfect|excellent|amazing|super|bouncy|very good",
}
_MOOD_WORDS: Final = {
    1: "very low|awful|terrible|irritable|miserable|horrible|depressed|angry|very bad",
    2: "low|bad|down|sad|grumpy|stressed|anxious|flat|moody",
    3: "ok|okay|okey|fine|normal|average|alright|all right|so so|so-so|meh|neutral|usual",
    4: "good|happy|positive|cheerful|calm",
    5: "great|excellent|amazing|perfect|super|fantastic|wonderful|very good|very happy",
}
_WORDS_OF: Final = {
    scale.name: {word: value for value, words in table.items() for word in words.split("|")}
    for scale, table in (
        (measures.LEGS, _LEGS_WORDS),
        (measures.MOOD, _MOOD_WORDS),
        (
            measures.SLEEP_QUALITY,
            {1: "terrible|awful", 2: "bad|poor|badly", 3: "ok|okay|fine", 4: "good|well", 5: "great"},
        ),
    )
}


def rating(text: str, scale: Scale = measures.LEGS) -> float:
    """A rating on `scale` (legs, mood or sleep quality) as number, "4/5", or one of the scale's own words.

    Halves only where the scale has them. Raises NotUnderstood, OutOfRange.
    """
    said = _without_filler(text, Expected.RATING)
    said = re.sub(rf"\b(?:legs?|mood|feel|feels|feeling|quality|{scale.name})\b:?|=", " ", said)
    said = re.sub(r"(?:/| out of | of ) ?5$", "", " ".join(said.split()))
    word = _WORDS_OF.get(scale.name, {}).get(said)
    value = _signed(said) if word is None else float(word)
    if value is None:
        raise NotUnderstood(text, Expected.RATING)
    if scale.check(value) != value:
        raise NotUnderstood(text, Expected.RATING)
    return value


_DAYTIME: Final = re.compile(r"(?: ?o'?clock)? in (morning|afternoon|evening)$")
_CLOCK: Final = re.compile(
    r"(\d{1,2})(?: ?(?:[:.h]|uhr) ?(\d{2}))? ?(?:h|uhr|o'?clock)? ?(?:([ap])\.? ?m?\.?)?"
)
_CLOCK_TOGETHER: Final = re.compile(r"(\d{1,2})(\d\d) ?(?:h|hrs|uhr)? ?(?:([ap])\.?m\.?)?")
_CLOCK_SPOKEN: Final = re.compile(r"(\d{1,2}) (\d\d)(?: ?([ap])\.?m\.?)?")
_PART_PAST: Final = re.compile(r"(half|quarter|\d{1,2}) (past|to) (\d{1,2})(?: ?([ap])\.?m\.?)?")


def clock_time(text: str) -> time:
    """A time of day: "6:45", "0645", "6.45", "7", "7am", "7:30 pm", "19h", "half past six", "noon".

    Without am or pm it is read on the 24-hour clock; 24:00 is midnight. Raises NotUnderstood.
    """
    said = _without_filler(text, Expected.CLOCK)
    said = {"noon": "12:00", "midday": "12:00", "midnight": "0:00"}.get(said, said)
    daytime = _DAYTIME.search(said)
    if daytime is not None:
        said = said[: daytime.start()].strip() + ("am" if daytime[1] == "morning" else "pm")
    for pattern in (_CLOCK, _CLOCK_TOGETHER, _CLOCK_SPOKEN):
        if found := pattern.fullmatch(said):
            return _time_of_day(text, int(found[1]), int(found[2] or 0), found[3])
    if (found := _PART_PAST.fullmatch(said)) and (found[1], found[2]) != ("half", "to"):
        part_min = {"half": 30, "quarter": 15}.get(found[1]) or int(found[1])
        hour = _time_of_day(text, int(found[3]), 0, found[4]).hour
        of_day_min = hour * 60 + (part_min if found[2] == "past" else -part_min)
        if part_min < 60:
            return time((of_day_min // 60) % 24, of_day_min % 60)
    raise NotUnderstood(text, Expected.CLOCK)


def _time_of_day(text: str, hour: int, minute: int, half: str | None) -> time:
    """The time; `half` is "a" or "p" where am or pm was said. Raises NotUnderstood for 13 am or 25:00."""
    if half == "p" and hour < 12:
        hour += 12
    elif (half == "a" and hour == 12) or (hour, minute, half) == (24, 0, None):
        hour = 0
    if hour > 23 or minute > 59 or (half == "a" and hour > 12):
        raise NotUnderstood(text, Expected.CLOCK)
    return time(hour, minute)


_UNIT_OF: Final = {
    **dict.fromkeys(
        ("km", "kms", "k", "kilometer", "kilometers", "kilometre", "kilometres"), DistanceUnit.KM
    ),
    **dict.fromkeys(("mi", "mile", "miles"), DistanceUnit.MILES),
}
_PER_WEEK: Final = re.compile(r" ?(?:/|a|per|each|every)? ?(?:week|wk)$")


def distance_km(text: str, unit: DistanceUnit, scale: Scale = measures.WEEK_KM) -> float:
    """Kilometres: "40 km", "25 miles", or a bare number in the runner's own `unit`.

    "m" is not read: it may mean metres, miles or minutes. Raises NotUnderstood, OutOfRange (bounds in km).
    """
    said = _PER_WEEK.sub("", _without_filler(text, Expected.DISTANCE))
    said_unit = re.search(r"([a-z]+)$", said)
    if said_unit is not None and said_unit[1] in _UNIT_OF:
        unit = _UNIT_OF[said_unit[1]]
        said = said[: said_unit.start()].strip()
    distance = _signed(said)
    if distance is None:
        raise NotUnderstood(text, Expected.DISTANCE)
    return scale.check(distance * (KM_PER_MILE if unit is DistanceUnit.MILES else 1.0))


def days(text: str, scale: Scale = measures.WEEK_DAYS) -> int:
    """Whole days: "4", "4 days a week", "4x", "four times", "every day". Raises NotUnderstood, OutOfRange."""
    said = _without_filler(text, Expected.DAYS)
    if scale is measures.WEEK_DAYS:
        said = {"every day": "7", "everyday": "7", "daily": "7", "never": "0", "none": "0"}.get(said, said)
        said = _PER_WEEK.sub("", said)
    count = _signed(re.sub(r" ?(?:days?|x|×|times)$", "", said))
    if count is None or not count.is_integer():
        raise NotUnderstood(text, Expected.DAYS)
    return int(scale.check(count))


def _without_filler(text: str, expected: Expected) -> str:
    """The plain text with number words as digits and without words that change nothing."""
    if len(text) > LONGEST_ANSWER:
        raise NotUnderstood(text, expected)
    said = _TENS_AND_ONES.sub(lambda found: str(_TENS[found[1]] + _ONES.index(found[2])), plain(text))
    said = _NUMBER_WORD.sub(lambda found: str(_NUMBER_WORDS[found[1]]), said)
    said = re.sub(r"\bhalf an? hour\b", "30 min", said)
    said = re.sub(r"^an? (?=hour)", "1 ", said)
    said = re.sub(r"(\d) (hours?|h) and a (half|quarter)\b", r"\1 and a \3 \2", said)
    said = re.sub(r"(\d) and (?:a half|1/2)\b", r"\1 1/2", said).replace(" and a quarter", " 1/4")
    return " ".join(_FILLER.sub(" ", said).split()).rstrip(".! ")


def _duration_h(said: str) -> float | None:
    """Hours out of a text that names hours or minutes; None when it names neither."""
    if found := re.fullmatch(rf"{_HOURS}?(\d+) ?(?:{_HOURS}|:) ?(?:and )?([0-5]?\d) ?{_MINUTES}?", said):
        return float(found[1]) + float(found[2]) / 60
    if found := re.fullmatch(rf"(\d+):([0-5]\d) ?{_HOURS}", said):
        return float(found[1]) + float(found[2]) / 60
    if found := re.fullmatch(r"(\d+):([0-5]\d):([0-5]\d)", said):
        return float(found[1]) + float(found[2]) / 60 + float(found[3]) / 3600
    if found := re.fullmatch(rf"([^a-z]+?) ?{_HOURS}\.?", said):
        return _amount(found[1])
    if (found := re.fullmatch(rf"([^a-z]+?) ?{_MINUTES}\.?", said)) and (
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
