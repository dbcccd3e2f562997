"""When a runner is to be asked, and for how long not: “move it to 7:30”, “in an hour”, “not for a week”."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from bot.words.dates import last_day_said
from bot.words.numbers import NotUnderstood, clock_time
from bot.words.plain import plain
from bot.words.training_words import vocabulary
from bot.words.typed_line import LONGEST_LINE
from bot.words.word_lists import alternatives, one_of, one_spelling, word_list

LONGEST_PAUSE_DAYS: Final = 366
"""Whoever wants to rest for longer is asked whether it was meant so."""
LONGEST_WAIT_MIN: Final = 12 * 60
"""Minutes. "In two days" is another question, and none for this morning."""


@dataclass(frozen=True)
class ClockSaid:
    """`at` is "07:30"; None: no time of day was read. `once`: for one day only, not every morning."""

    at: str | None
    sure: bool
    once: bool = False


@dataclass(frozen=True)
class PauseSaid:
    """`days` from today on; None: no length was said, or it cannot be told."""

    days: int | None
    sure: bool


@dataclass(frozen=True)
class WaitSaid:
    """`minutes` from now, or `until` "tonight"; both None: "later", no length was said."""

    minutes: int | None
    until: str | None
    sure: bool


def clock_said(text: str, language: str) -> ClockSaid | None:
    """The time of day at which the runner wants to be asked; None when the line is not about that."""
    words = _words(language)
    said = words.prepared(text)
    if len(said) > LONGEST_LINE:
        return None
    asked = "?" in text and words.request.match(said) is None
    everyday = words.once.sub("", said)
    once = everyday != said
    for pattern, sure in ((words.clock_surely, True), (words.clock_perhaps, False)):
        if (found := pattern.fullmatch(everyday.strip())) is None:
            continue
        try:
            at = clock_time(next(said for said in found.groups() if said))
        except NotUnderstood:
            continue
        meant = sure or words.always.search(said) is not None
        return ClockSaid(f"{at:%H:%M}", sure=meant and not (once or asked), once=once)
    return None


def wait_said(text: str, language: str) -> WaitSaid:
    """How long a snooze is to last, out of a line that asks for one."""
    words = _words(language)
    said = words.prepared(text)
    spans = {
        float(found["count"].replace(",", ".")) * words.minutes[found["unit"]]
        for found in words.span.finditer(said)
    }
    until = next((name for name, ways in words.until.items() if ways.search(said)), None)
    if len(spans) + (until is not None) > 1:
        return WaitSaid(None, None, sure=False)
    minutes = round(spans.pop()) if spans else None
    if minutes is not None and not 1 <= minutes <= LONGEST_WAIT_MIN:
        return WaitSaid(None, None, sure=False)
    return WaitSaid(minutes, until, sure=True)


def pause_said(text: str, language: str, day: date | None) -> PauseSaid | None:
    """For how long the runner wants peace; None when the line is not about that.

    Until a day, that day included: `day` is the runner's own, and without it the length stays unknown.
    """
    words = _words(language)
    said = words.prepared(text)
    if len(said) > LONGEST_LINE or ("?" in text and words.request.match(said) is None):
        return None
    if words.pause.fullmatch(said):
        clearly = words.even_without_length.fullmatch(said) is not None
        return PauseSaid(None, sure=clearly)
    if (found := _whole(words.pause_length, said)) and (unit := found["unit"]):
        count = _count(found["count"] or "", words)
        return _paused(None if count is None else count * words.days[unit])
    if _whole(words.pause_unclear, said):
        return PauseSaid(None, sure=False)
    if found := _whole(words.pause_until, said):
        last = None if day is None else last_day_said(found["until"], day, language).day
        return _paused(None if day is None or last is None else (last - day).days + 1)
    return None


def _paused(days: int | None) -> PauseSaid:
    if days is not None and 0 < days <= LONGEST_PAUSE_DAYS:
        return PauseSaid(days, sure=True)
    return PauseSaid(None, sure=False)


def _whole(patterns: tuple[re.Pattern[str], ...], said: str) -> re.Match[str] | None:
    return next((found for pattern in patterns if (found := pattern.fullmatch(said))), None)


@dataclass(frozen=True, eq=False)
class _Words:
    language: str
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    clock_surely: re.Pattern[str]
    clock_perhaps: re.Pattern[str]
    request: re.Pattern[str]
    once: re.Pattern[str]
    always: re.Pattern[str]
    pause: re.Pattern[str]
    pause_length: tuple[re.Pattern[str], ...]
    pause_until: tuple[re.Pattern[str], ...]
    pause_unclear: tuple[re.Pattern[str], ...]
    even_without_length: re.Pattern[str]
    days: Mapping[str, int]
    counts: Mapping[str, int]
    span: re.Pattern[str]
    minutes: Mapping[str, int]
    until: Mapping[str, re.Pattern[str]]

    def prepared(self, text: str) -> str:
        """The text as the patterns expect it: plain, number words as digits, rewritten."""
        said = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "", plain(one_spelling(text, self.language)))
        said = re.sub(r"[!?;,]+|[.:]+(?=\s|$)", " ", re.sub(r"(?<=\d),(?=\d)", ".", said))
        said = " ".join(vocabulary(self.language).in_figures(said).split())
        for pattern, instead in self.rewrites:
            said = pattern.sub(instead, said)
        return " ".join(said.split())


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    table = word_list("times", language)
    clock, pause, snooze = table["clock"], table["pause"], table["snooze"]
    asks = "|".join(f"(?:{each})" for each in pause["asks"])
    minutes = dict.fromkeys(snooze["minutes"], 1) | dict.fromkeys(snooze["hours"], 60)
    return _Words(
        language=language,
        rewrites=tuple(
            (re.compile(rf"\b(?:{each['said']})(?![^\W\d_])"), each["as"]) for each in table["rewrites"]
        ),
        clock_surely=_numbered(clock["surely"]),
        clock_perhaps=_numbered(clock["perhaps"]),
        request=re.compile(clock["request"]),
        once=re.compile(rf"(?:^| ){clock['once']}\b"),
        always=re.compile(rf"\b{clock['always']}\b"),
        pause=_asking(pause["without_length"], asks)[0],
        pause_length=_asking(pause["with_length"], asks),
        pause_until=_asking(pause["with_until"], asks),
        pause_unclear=_asking(pause["with_unclear"], asks),
        even_without_length=re.compile(pause["even_without_length"]),
        days=pause["days"],
        counts=dict.fromkeys(pause["one"], 1) | dict.fromkeys(pause["two"], 2),
        span=re.compile(
            rf"(?<![\w.:])(?P<count>\d{{1,3}}(?:[.,]\d)?) ?(?P<unit>{alternatives(minutes)})(?!\w)"
        ),
        minutes=minutes,
        until={name: re.compile(rf"\b(?:{'|'.join(ways)})(?!\w)") for name, ways in snooze["until"].items()},
    )


def _asking(forms: list[str], asks: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each form; ASKS stands in it for any way of asking for quiet."""
    return tuple(re.compile(form.replace("ASKS", f"(?:{asks})")) for form in forms)


def _numbered(patterns: list[str]) -> re.Pattern[str]:
    """One pattern of all of them, the time of day as a group without a name: a name may stand only once."""
    return one_of(pattern.replace("?P<clock>", "") for pattern in patterns)


def _count(said: str, words: _Words) -> int | None:
    return int(said) if said.isdecimal() else words.counts.get(said)
