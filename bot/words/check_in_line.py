"""A morning's answers in one line, in any order, whole or partial: “legs like lead, slept 5ish, rhr 58”.

Strict on purpose: the reading is `sure` only when every word of the line was understood, every value lies
inside its scale, and nothing was said twice with two meanings. What is doubtful is asked back; a field that
was not said stays away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.coach.measures import LEGS, MOOD, RESTING_HR_BPM, SLEEP_QUALITY, OutOfRange, Scale
from bot.words.answer_row import answer_row
from bot.words.check_in_words import CheckInWords, Rated, check_in_words
from bot.words.numbers import NotUnderstood, sleep_h
from bot.words.plausible import SHORTEST_NIGHT_H
from bot.words.typed_line import LONGEST_LINE, Line
from bot.words.word_lists import FIRST_LANGUAGE

HOURS_OR_RATING: Final = 5.0
"""Up to here a bare "sleep 4" may be hours or four of five."""
_QUARTERS: Final = re.compile(r"\d+[.,](?!(?:25|5|50|75|00?)$)\d\d$")
"""7.30 may be half past seven hours, or seven and three tenths."""
HEAVY_LEGS: Final = 2.0
MIDDLE: Final = 3.0
"""Of a scale: above it all is well, below it is not."""


@dataclass(frozen=True)
class MorningRead:
    """What a line says of the morning. None: it does not say it.

    `sure`: it may be taken as it stands. `about`: it speaks of the morning at all. `refused`: values that
    nobody can have, each with its bounds. `perhaps_h`: hours that are a clause of their own
    beside others, in a line that says by nothing else that it speaks of the morning.
    """

    legs: float | None = None
    sleep_h: float | None = None
    sleep_quality: float | None = None
    mood: float | None = None
    resting_hr_bpm: float | None = None
    sure: bool = False
    about: bool = False
    perhaps_h: float | None = None
    unread: tuple[str, ...] = ()
    refused: tuple[OutOfRange, ...] = ()

    @property
    def fields(self) -> dict[str, float]:
        """The values that were said, by the names of the contract; whole numbers as such."""
        names = ("legs", "sleep_h", "sleep_quality", "mood", "resting_hr_bpm")
        said = {name: getattr(self, name) for name in names}
        return {
            name: int(value) if float(value).is_integer() else value
            for name, value in said.items()
            if value is not None
        }


NOT_OF_THE_MORNING: Final = MorningRead()


def check_in_line(text: str, language: str = FIRST_LANGUAGE, *, strictly: bool = False) -> MorningRead:
    """The morning's answers of one typed line. Never raises.

    `strictly`: what is told beside the answers ("kid kept me up") is not passed over, and no slip is mended:
    what is a slip in one language may be a word of another.
    """
    if len(text) > LONGEST_LINE:
        return NOT_OF_THE_MORNING
    words = check_in_words(language)
    said = words.prepared(text, corrected=not strictly)
    row = answer_row(said, words)
    if row is not None and not row:
        return MorningRead(about=True)
    readings = [_Reading(said, words, first, strictly=strictly).read() for first in ("name", "word")]
    best = min(readings, key=lambda one: (len(one.unread), not one.sure))
    rivals = [one for one in readings if one.sure and one.fields != best.fields]
    if row is not None and not best.sure and len(best.fields) < len(row):
        return _offered(row)
    doubtful = bool(rivals) or "?" in text or "？" in text
    return MorningRead(**{**vars(best), "sure": best.sure and not doubtful})


def _offered(row: Mapping[str, float]) -> MorningRead:
    return MorningRead(
        legs=row["legs"],
        sleep_h=row["sleep_h"],
        sleep_quality=row.get("sleep_quality"),
        mood=row["mood"],
        resting_hr_bpm=row.get("resting_hr_bpm"),
        about=True,
    )


class _Reading:
    """One way through a line: `first` says whether a name is sought before its word, or behind it.

    "Legs ok mood good" and "ok legs good mood" are told apart by which way nothing is left over.
    """

    def __init__(self, said: str, words: CheckInWords, first: str, *, strictly: bool) -> None:
        self.line = Line(said)
        self.several = "," in said
        self.hours_told = words.hours_clause.search(said) is not None
        self.words = words
        self.first = first
        self.strictly = strictly
        self.values: dict[str, set[float]] = {}
        self.refused: list[OutOfRange] = []
        self.bare_sleep: list[str] = []
        self.doubtful = False

    def read(self) -> MorningRead:
        self._take(self.words.quality_number, self._quality_number)
        self._take(self.words.pulse, self._number("resting_hr_bpm", RESTING_HR_BPM))
        rated = (("legs", self.words.legs, LEGS), ("mood", self.words.mood, MOOD))
        orders: tuple[Callable[[Rated], re.Pattern[str]], ...] = (
            lambda one: one.named,
            lambda one: one.naming,
        )
        for pattern_of in orders if self.first == "name" else orders[::-1]:
            for name, words, scale in rated:
                self._take(pattern_of(words), self._rating(name, words, scale))
        for pattern in (self.words.slept_how, self.words.hours_of_sleep, self.words.slept):
            self._take(pattern, self._sleep)
        named = bool(self.values or self.bare_sleep) or self.doubtful
        self._alone()
        self._hours_or_rating()
        self.doubtful |= not named  # "springy" alone: the legs, or the new shoes?
        for found in self.words.again.finditer(self.line.left):
            if found[0].split() == found["w"].split():  # "ok sleep · very bad": nothing stands between
                self._again(found)
        if not self.strictly:
            named |= self._simile()
            self.line.take(self.words.beside, ",")
        self._take(self.words.again, self._again)
        self.line.take(self.words.fillers)
        return self._told(named=named)

    def _take(self, pattern: re.Pattern[str], keep: Callable[[re.Match[str]], None]) -> None:
        for found in self.line.take(pattern):
            keep(found)

    def _alone(self) -> None:
        """Words and hours that say it without its name."""
        for name, words, scale in (
            ("legs", self.words.legs, LEGS),
            ("mood", self.words.mood, MOOD),
            ("sleep_quality", self.words.sleep, SLEEP_QUALITY),
        ):
            keep = self._as_told if name in self.values else self._rating
            self._take(words.alone, keep(name, words, scale))
        if "sleep_h" not in self.values or self._same_hours_again():
            self._take(self.words.hours_alone, self._hours_alone)

    def _simile(self) -> bool:
        """Legs "like I climbed a tower" are hardly fresh: beside another answer offered as heavy."""
        if not self.values or "legs" in self.values or not self.line.take(self.words.simile):
            return False
        self._keep("legs", LEGS, HEAVY_LEGS)
        self.doubtful = True
        return True

    def _same_hours_again(self) -> bool:
        """Whether the hours that are left only say once more what was said: "from 10 to 6, so 8 hours"."""
        said = [found["hours"] for found in self.words.hours_alone.finditer(self.line.left)]
        try:
            return bool(said) and {sleep_h(hours) for hours in said} == self.values["sleep_h"]
        except (NotUnderstood, OutOfRange):
            return False

    def _told(self, *, named: bool) -> MorningRead:
        clear = {name: values.copy().pop() for name, values in self.values.items() if len(values) == 1}
        at_odds = any(len(values) > 1 for values in self.values.values())
        unread = self.line.unread
        # "Legs like yesterday's porridge, 7 h": the legs were not understood, but of the morning it is told.
        called = self.several and "sleep_h" in clear and not self.words.rated_names.isdisjoint(unread)
        about = named or called or (bool(self.values) and not unread)
        return MorningRead(
            **(clear if about else {}),
            perhaps_h=clear.get("sleep_h") if self.several and self.hours_told and not about else None,
            sure=bool(clear) and not (at_odds or self.doubtful or unread),
            about=about,
            unread=unread,
            refused=tuple(self.refused),
        )

    def _keep(self, name: str, scale: Scale, value: float) -> None:
        try:
            kept = scale.check(value)
        except OutOfRange as outside:
            self.refused.append(outside)
            self.doubtful = True
            return
        if scale.unit == "" and kept != value:  # 3.3 is no answer of that scale
            self.doubtful = True
            return
        self.values.setdefault(name, set()).add(kept)

    def _number(self, name: str, scale: Scale) -> Callable[[re.Match[str]], None]:
        def keep(found: re.Match[str]) -> None:
            self._keep(name, scale, _float(next(filter(None, found.groups()))))

        return keep

    def _rating(self, name: str, words: Rated, scale: Scale) -> Callable[[re.Match[str]], None]:
        def keep(found: re.Match[str]) -> None:
            said = found.groupdict()
            if said.get("n"):
                self._keep(name, scale, _float(said["n"]))
                return
            value = words.value_of[said["w"]]
            self._keep(name, scale, value)
            # "really heavy": heavy, or dead? But nothing is beyond "really dead".
            self.doubtful |= bool(said.get("strong")) and value not in (scale.low, scale.high)

        return keep

    def _as_told(self, name: str, words: Rated, _: Scale) -> Callable[[re.Match[str]], None]:
        """A word beside an answer that was given: "happy, mood 5". One that says otherwise is in doubt."""

        def compare(found: re.Match[str]) -> None:
            value, given = words.value_of[found["w"]], self.values[name]
            self.doubtful |= any(_side(said) != _side(value) for said in given)

        return compare

    def _again(self, found: re.Match[str]) -> None:
        """A second word for the same answer: "legs good and light". One that says otherwise is in doubt."""
        rated = (("legs", self.words.legs), ("mood", self.words.mood), ("sleep_quality", self.words.sleep))
        same = (words.value_of.get(found["w"], 0) in self.values.get(name, ()) for name, words in rated)
        self.doubtful |= not any(same)

    def _quality_number(self, found: re.Match[str]) -> None:
        self._keep("sleep_quality", SLEEP_QUALITY, _float(next(filter(None, found.groups()))))

    def _sleep(self, found: re.Match[str]) -> None:
        """Hours, how it was, or both, out of one mention of sleep."""
        said = found.groupdict()
        for how in ("how", "how_too", "how_late"):
            if said.get(how):
                self._keep("sleep_quality", SLEEP_QUALITY, self.words.sleep.value_of[said[how]])
        self.doubtful |= bool(said.get("strong") or said.get("how_late"))
        hours = said.get("hours") or said.get("hours_too")
        if hours:
            bare = re.fullmatch(r"\d+", hours) is not None
            of_the_verb = not set(self.words.verbs).isdisjoint(found[0].split())
            if bare and not of_the_verb and float(hours) <= HOURS_OR_RATING:
                self.bare_sleep.append(hours)
            else:
                self._hours(hours)

    def _hours_or_rating(self) -> None:
        """A bare "sleep 4" may be either, and beside "slept 7 h" rates it."""
        for number in self.bare_sleep:
            if "sleep_h" in self.values and "sleep_quality" not in self.values:
                self._keep("sleep_quality", SLEEP_QUALITY, float(number))
            else:
                self.doubtful = True
                self._hours(number)

    def _hours_alone(self, found: re.Match[str]) -> None:
        if (slept := self._hours(found["hours"])) is None or slept < SHORTEST_NIGHT_H:
            self.doubtful = True
            self.values.pop("sleep_h", None)

    def _hours(self, said: str) -> float | None:
        self.doubtful |= _QUARTERS.match(said) is not None
        try:
            slept = sleep_h(said)
        except OutOfRange as outside:
            self.refused.append(outside)
            self.doubtful = True
            return None
        except NotUnderstood:
            self.doubtful = True
            return None
        self.values.setdefault("sleep_h", set()).add(slept)
        return slept


def _side(value: float) -> int:
    """Where a rating lies: -1 below the middle of its scale, 0 in it, 1 above."""
    return (value > MIDDLE) - (value < MIDDLE)


def _float(said: str) -> float:
    return float(said.replace(",", "."))
