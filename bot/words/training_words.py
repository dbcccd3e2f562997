"""The words of training.toml, read once and made into patterns: what `log_lines` and `plan_titles` look for.

A line reaches these patterns after `typed_line.prepared`: small letters, single spaces, no apostrophes inside
words, number words as digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from bot.coach.workout import Outcome, SessionKind, Sport
from bot.words.word_lists import FIRST_LANGUAGE, word_list

NUMBER: Final = r"\d{1,5}(?:[.,]\d{1,3})?"
"""An amount as people type it: point and comma both mark decimals."""
START: Final = r"(?<![\w.,:/'-])"
END: Final = r"(?![\w'])"


def whole(pattern: str) -> re.Pattern[str]:
    """The pattern as whole words: nothing that belongs to a word or a number touches it."""
    return re.compile(f"{START}(?:{pattern}){END}")


def any_of(phrases: Iterable[str]) -> str:
    """One pattern for all the phrases, the longest first, so that "long run" is found before "long"."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda one: (-len(one), one)))


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """One language's words about training, as patterns over a prepared line.

    `known` are all words that mean themselves; `meant` are those a slip of the finger may have been meant as.
    """

    language: str
    unit: Mapping[str, str]
    rewrites: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]
    numbers: Mapping[str, int]
    number_word: re.Pattern[str]
    tens_and_ones: re.Pattern[str]
    parts: Mapping[str, str]
    and_part: re.Pattern[str]
    distances_km: Mapping[str, float]
    named_distance: re.Pattern[str]
    sport_of: Mapping[str, Sport]
    sport: re.Pattern[str]
    kind_of: Mapping[str, SessionKind]
    kind: re.Pattern[str]
    race_pace: re.Pattern[str]
    sport_places: frozenset[str]
    by_the_clock: frozenset[str]
    on_wheels: re.Pattern[str]
    planned_kind_of: Mapping[str, SessionKind]
    planned_kind: re.Pattern[str]
    planned_race: re.Pattern[str]
    not_races: re.Pattern[str]
    outcomes: Mapping[Outcome, re.Pattern[str]]
    day_of: Mapping[str, int]
    day: re.Pattern[str]
    ago: re.Pattern[str]
    weekday_of: Mapping[str, int]
    weekday: re.Pattern[str]
    week_before: re.Pattern[str]
    effort: tuple[re.Pattern[str], ...]
    rest_surely: re.Pattern[str]
    rest_with_a_day: re.Pattern[str]
    only_no_run: re.Pattern[str]
    check_in_value: re.Pattern[str]
    check_in_word: re.Pattern[str]
    beside: tuple[re.Pattern[str], ...]
    told_after: re.Pattern[str]
    company: re.Pattern[str]
    fillers: re.Pattern[str]
    done: re.Pattern[str]
    moved: re.Pattern[str] | None
    place_name: re.Pattern[str]
    muscles: re.Pattern[str]
    between: re.Pattern[str]
    part_before: str
    part_added: tuple[str, ...]
    part_word: re.Pattern[str]
    whole_before: str
    whole_after: str
    question: re.Pattern[str]
    ahead: re.Pattern[str]
    elsewhere: re.Pattern[str]
    ailing: re.Pattern[str]
    known: frozenset[str]
    meant: tuple[str, ...]

    def in_figures(self, said: str) -> str:
        """The plain text with its number words as figures: "sechseinhalb" is 6.5."""
        said = self.and_part.sub(lambda two: f"{self.numbers.get(two[1], two[1])}{self.parts[two[2]]}", said)
        said = self.tens_and_ones.sub(lambda two: str(self.numbers[two[1]] + self.numbers[two[2]]), said)
        return self.number_word.sub(lambda word: str(self.numbers[word[0]]), said)


_NAME: Final = rf"(?!(?:KNOWN){END})[^\W\d_]{{2,}}"
"""A word that is none of ours: whoever came along."""


@lru_cache(maxsize=4)
def vocabulary(language: str = FIRST_LANGUAGE) -> Vocabulary:
    """The words of that language's training.toml."""
    return _made(word_list("training", language), language)


def _made(table: Mapping[str, Any], language: str) -> Vocabulary:
    unit = {name: any_of(words) for name, words in table["units"].items()}
    small, tens = table["numbers"]["small"], table["numbers"]["tens"]
    numbers = _numbers(table["numbers"])
    sport_of = {word: Sport(name) for name, words in table["sports"].items() for word in words}
    kind_of = _kinds(table["kinds"])
    planned = kind_of | _kinds(table["planned_kinds"])
    planned |= dict.fromkeys(table["planned_races"]["words"], SessionKind.RACE)
    days, not_a_log, rest, fillers = table["days"], table["not_a_log"], table["rest"], table["fillers"]
    day_of = {
        word: -past
        for past, name in enumerate(("today", "yesterday", "before_yesterday"))
        for word in days[name]
    }
    weekday_of = {word: number for number, words in enumerate(days["weekdays"]) for word in words}
    named, parts = table["distances_km"], table["numbers"].get("parts", {})
    known, meant = _spelled(table)
    return Vocabulary(
        language=language,
        unit=unit,
        rewrites=tuple((whole(each["said"]), _instead(each)) for each in table["rewrites"]),
        numbers=numbers,
        number_word=whole(any_of(numbers)),
        tens_and_ones=re.compile(rf"\b({any_of(tens)})[ -]({any_of(small[1:10])})\b"),
        parts=parts,
        and_part=re.compile(
            rf"(?<![^\W_])({any_of(small[1:13])}|\d{{1,2}}) ?(?:und ?)?({any_of(parts) or '(?!)'})(?![^\W_])"
        ),
        distances_km=named,
        named_distance=whole(any_of(named)),
        sport_of=sport_of,
        sport=whole(any_of(sport_of)),
        kind_of=kind_of,
        kind=whole(any_of(kind_of)),
        race_pace=_one_of(table["race_paces"]["hard"]),
        sport_places=frozenset(table["sport_places"]["words"]),
        by_the_clock=frozenset(table.get("by_the_clock", {}).get("words", ())),
        on_wheels=whole(any_of(table["on_wheels"]["words"])),
        planned_kind_of=planned,
        planned_kind=whole(any_of(planned)),
        planned_race=whole(any_of(table["planned_races"]["words"])),
        not_races=_one_of(table["planned_races"]["not_races"]),
        outcomes={Outcome(name): _one_of(patterns) for name, patterns in table["outcomes"].items()},
        day_of=day_of,
        day=whole(f"(?P<said>{any_of(day_of)})"),
        ago=whole(days["ago"]),
        weekday_of=weekday_of,
        weekday=whole(f"{days['weekday_before']}(?P<said>{any_of(weekday_of)}){days['weekday_after']}"),
        week_before=re.compile(days["week_before"]),
        effort=_effort(table["effort"], unit),
        rest_surely=_one_of(rest["surely"]),
        rest_with_a_day=_one_of(rest["with_a_day"]),
        only_no_run=_one_of(rest["only_no_run"]),
        check_in_value=_one_of(pattern.replace("N", NUMBER) for pattern in table["check_in"]["values"]),
        check_in_word=_one_of(table["check_in"]["words"]),
        beside=(
            _one_of(table["beside"]["anywhere"]),
            re.compile(rf"{START}(?:{'|'.join(table['beside']['at_the_end'])}){END}(?= *(?:,|$))"),
            _one_of(table["beside"]["places"]),
        ),
        told_after=_one_of(table["beside"].get("told_after", ["(?!)"])),
        company=whole(
            rf"(?:{fillers['company']}) {_NAME}(?: {fillers['and']} {_NAME})?".replace("KNOWN", any_of(known))
        ),
        fillers=whole(any_of(fillers["words"])),
        done=whole(any_of(fillers["done"])),
        moved=whole(any_of(fillers["moved"])) if "moved" in fillers else None,
        place_name=re.compile(table["beside"].get("place_name", "(?!)")),
        muscles=whole(any_of(fillers["muscles"])),
        between=re.compile(
            rf"{START}({NUMBER}) ((?:(?:{any_of(fillers['between'])}) ){{1,2}})"
            rf"(?=(?:{unit['km']}|{unit['mile']}|{unit['minute']}|{unit['hour']}|{unit['metre']}){END})"
        ),
        part_before="|".join(table["pieces"]["before"]),
        part_added=tuple(table["pieces"]["added"]),
        part_word=_one_of(table["pieces"]["words"]),
        whole_before="|".join(table["pieces"]["whole_before"]),
        whole_after="|".join(table["pieces"]["whole_after"]),
        question=re.compile(rf"[ ,]*(?:{any_of(not_a_log['questions'])}){END}"),
        ahead=whole(any_of(not_a_log["ahead"])),
        elsewhere=re.compile("|".join(not_a_log["elsewhere"])),
        ailing=_one_of(not_a_log["ailing"]),
        known=known,
        meant=meant,
    )


def _instead(rewrite: Mapping[str, Any]) -> str | Callable[[re.Match[str]], str]:
    """What is written instead; with `less` only where `n` is smaller than `m`: "3 instead of 8"."""
    said: str = rewrite["as"]
    if not rewrite.get("less"):
        return said
    return lambda found: found.expand(said) if _number(found["n"]) < _number(found["m"]) else found[0]


def _number(said: str) -> float:
    return float(said.replace(",", "."))


def _one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the patterns; those who say more come first."""
    return whole("|".join(sorted(patterns, key=len, reverse=True)))


def _numbers(table: Mapping[str, Any]) -> dict[str, int]:
    """Number words; where ones stand before tens, joined by a word ("fünfundvierzig"), those too."""
    numbers = {word: value for value, word in enumerate(table["small"])}
    tens = {word: 10 * many for many, word in enumerate(table["tens"], start=2)}
    ones = zip(table.get("ones_before_tens", ()), range(1, 10), strict=False)
    joined = {f"{one}{table['joint']}{ten}": tens[ten] + value for one, value in ones for ten in tens}
    return numbers | dict(table.get("also", {})) | tens | joined


def _kinds(table: Mapping[str, Collection[str]]) -> dict[str, SessionKind]:
    return {word: SessionKind(name) for name, words in table.items() for word in words}


def _effort(table: Mapping[str, Any], unit: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    """How effort is said: "rpe 4", "felt like a 4", "7/10 effort". The number is the group `n`.

    A number with a unit is no effort: "felt like a 10 km race".
    """
    no_unit = rf"(?! ?[-–] ?\d|[ -]?(?:x|times|m|{'|'.join(unit.values())}){END}|[':/])"
    number, out_of = rf"(?P<n>{NUMBER})", table["out_of"]
    before, after = "|".join(table["before"]), "|".join(table["after"])
    return (
        re.compile(rf"{START}(?:{before})[ ,]*{number}(?:{out_of})?{END}{no_unit}"),
        re.compile(rf"{START}{number}(?:{out_of})? ?(?:{after}){END}(?! ?\d)"),
    )


def _spelled(table: Mapping[str, Any]) -> tuple[frozenset[str], tuple[str, ...]]:
    """All words of the tables, and those of them that a slip of the finger may have been meant as."""
    every = frozenset(re.findall("[a-z]{2,}", str(table)))
    taught = [*table["sports"].values(), *table["kinds"].values(), *table["days"]["weekdays"]]
    taught += [table["days"][name] for name in ("today", "yesterday", "before_yesterday")]
    taught += [*table["units"].values(), table["distances_km"], ["effort", *table["spelling"]["meant"]]]
    words = {word for phrases in taught for phrase in phrases for word in re.findall("[a-z]{4,}", phrase)}
    return every, tuple(sorted(words))
