"""The words of check_in.toml, read once and made into patterns: what `check_in_line` looks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from bot.words.plain import SHORT, by_lines, in_words, nearest, plain
from bot.words.plausible import SHORTEST_NIGHT_H
from bot.words.repeats import unambiguous
from bot.words.scale_words import names_of, taught, value_of
from bot.words.training_words import END, vocabulary, whole
from bot.words.typed_line import TAKEN
from bot.words.word_lists import alternatives, one_of, one_spelling, word_list, words_in_patterns

NUMBER: Final = r"\d{1,3}(?:[.,]\d{1,2})?"


@dataclass(frozen=True, eq=False)
class Rated:
    """One scale in words. `named`: "legs are heavy", `naming`: "heavy legs", `alone`: "springy"."""

    value_of: Mapping[str, float]
    named: re.Pattern[str]
    naming: re.Pattern[str]
    alone: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class CheckInWords:
    """One language's words about a morning, as patterns over a prepared line."""

    language: str
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    from_to: re.Pattern[str]
    halfway: re.Pattern[str]
    number_first: re.Pattern[str]
    numbers_first: re.Pattern[str]
    signs: Mapping[str, str]
    abbreviated: re.Pattern[str]
    glued: re.Pattern[str]
    legs: Rated
    mood: Rated
    sleep: Rated
    verbs: tuple[str, ...]
    rated_names: frozenset[str]
    slept: re.Pattern[str]
    slept_how: re.Pattern[str]
    hours_of_sleep: re.Pattern[str]
    hours_alone: re.Pattern[str]
    hours_clause: re.Pattern[str]
    quality_number: re.Pattern[str]
    pulse: re.Pattern[str]
    simile: re.Pattern[str]
    beside: re.Pattern[str]
    again: re.Pattern[str]
    fillers: re.Pattern[str]
    meant: frozenset[str]
    short: frozenset[str]
    known: frozenset[str]

    def prepared(self, text: str, *, corrected: bool = True) -> str:
        """The text as the patterns expect it: plain, number words as digits, slips `corrected`."""
        said = plain(by_lines(one_spelling(in_words(text, self.signs), self.language)))
        said = re.sub(r"(?<=[^\W\d_])'(?=[^\W\d_])", "", said)
        said = self.abbreviated.sub(r"\1", said)
        said = self.glued.sub(r"\1 ", said)
        said = re.sub(r"[~=]|(?<=[^\W\d_]):|(?<=\d):(?!\d)|(?<!\S):", " ", said)
        said = re.sub(r"(?<=[^\W\d_]) [-–] (?=\d)", " ", said)
        said = re.sub(r"[!?;()\[\]{}|…•·§&+]+|(?<!\d),|,(?!\d)|\.+(?=[\s,]|$)|\s[-/]+\s", " , ", said)
        said = re.sub(r"(?<=[^\W\d_])[-/](?=\d)", " ", said)
        for fraction, decimals in (("1/2", ".5"), ("1/4", ".25"), ("3/4", ".75")):
            said = re.sub(rf"(?<![\d/.,:])(\d{{1,2}}) {fraction}(?![\d/])", rf"\g<1>{decimals}", said)
        said = vocabulary(self.language).in_figures(said)
        if corrected:
            said = re.sub(r"[^\W\d_]+", lambda word: _meant(word[0], self), said)
        said = " ".join(said.split())
        if self.numbers_first.fullmatch(said):
            said = self.number_first.sub(r"\g<name> \g<n> , ", said)
        for pattern, instead in self.rewrites:
            said = pattern.sub(instead, said)
        return " ".join(self.halfway.sub(_middle, self.from_to.sub(_night, said)).split())


@lru_cache(maxsize=4)
def check_in_words(language: str) -> CheckInWords:
    """The words of that language's check_in.toml."""
    table, training = word_list("check_in", language), vocabulary(language)
    around, names, first = table["around"], _names(table), _number_first(table)
    fillers = alternatives(around["fillers"])
    return CheckInWords(
        language=language,
        rewrites=tuple((_after_digits(each["pattern"]), each["as"]) for each in table["rewrites"]),
        from_to=re.compile(table["sleep"].get("from_to", "(?!)")),
        halfway=re.compile(around.get("halfway", "(?!)")),
        number_first=re.compile(first),
        numbers_first=re.compile(rf" ?(?:{first}(?: ?,)* ?){{2,}}"),
        signs=around.get("signs", {}),
        abbreviated=re.compile(rf"(?<![^\W\d_])({alternatives(around['abbreviated'])})\.(?!\w)"),
        glued=_before_digits(names),
        legs=_rated(table["legs"], around, names - set(names_of(table["legs"]))),
        mood=_rated(table["mood"], around, names - set(names_of(table["mood"]))),
        sleep=_rated(table["sleep"], around, names - set(table["sleep"]["names"])),
        verbs=tuple(table["sleep"]["verbs"]),
        rated_names=frozenset((*names_of(table["legs"]), *names_of(table["mood"]))),
        pulse=_pulse(table["pulse"], around, alternatives(table["sleep"]["hours"])),
        simile=whole(table["legs"].get("simile", "(?!)")),
        beside=_clauses(table.get("beside", {}).get("clauses", ())),
        again=_again(table),
        fillers=whole(unambiguous(rf"(?:{fillers})(?: (?:{fillers}))*")),
        meant=frozenset(word for word in taught(table) if len(word) > SHORT),
        short=frozenset(word for word in taught(table) if len(word) == SHORT),
        known=words_in_patterns(dict(table)) | frozenset(training.numbers),
        **_nights(table),
    )


def denies(text: str, language: str) -> bool:
    """Whether a word of the line denies something: "don't skip today"."""
    denied = set(word_list("check_in", language)["around"]["denied"])
    return not denied.isdisjoint(re.findall(r"[^\W\d_]+", plain(text).replace("'", "")))


def _nights(table: Mapping[str, Any]) -> dict[str, re.Pattern[str]]:
    """How a night is told: hours, how it was, or both, before or behind the word for sleep."""
    around, sleep = table["around"], table["sleep"]
    hours = _hours(sleep)
    how = value_of(sleep)
    others = [*names_of(table["legs"]), *names_of(table["mood"])]
    hows, hows_before = _rating(how, around, others), alternatives(_before(how, around))
    late = alternatives(word for word, value in how.items() if value != 3)  # "7 h, ok": is the sleep?
    not_of_another = rf"{END}(?! (?:{alternatives(others)}){END})"
    how_too = rf"(?: (?P<how_too>{hows}){not_of_another}| , (?P<how_late>{late})(?= ,| {TAKEN}|$))?"
    unless, of_sleep = _unless(around), rf"(?: (?:{alternatives(sleep['after_hours'])}){END})?"
    links = rf"(?: {_link(set(around['links']) - set(sleep['not_links']))})*?"
    soft, in_hours = _link([*around["links"], *around["fillers"]]), alternatives(sleep["hours"])
    softly = rf"(?:{soft} )*"
    strongly = rf"(?:(?P<strong>{alternatives(around['strong'])}) )??"
    name = rf"(?:{alternatives(names_of(sleep))}){links}"
    return {
        "slept": whole(
            rf"{name} (?:,? ?(?P<hours>{hours['any']}){links}{how_too}"
            rf"|{strongly}(?P<how>{hows}){not_of_another}"
            rf"(?:(?: ,)?{links} (?P<hours_too>{hours['any']}){of_sleep})?)"
        ),
        "slept_how": whole(
            rf"{unless}{strongly}(?P<how>{hows_before}) (?:{alternatives(sleep['named_after'])})"
            rf"(?:(?: ,)?{links} (?P<hours>{hours['unit']}){of_sleep})?"
        ),
        "hours_of_sleep": whole(
            rf"(?P<hours>{hours['any']}) (?:(?:of )?(?P<how>{hows}) )?"
            rf"(?:{alternatives(sleep['after_hours'])}){how_too}"
        ),
        "hours_alone": whole(rf"(?:{_link(around['links'])} )*(?P<hours>{hours['unit']})"),
        "hours_clause": re.compile(
            rf"(?:^|,) ?{softly}\d{{1,2}}(?:[.,]\d{{1,2}})? ?(?:{in_hours})(?: {soft})* ?(?:,|$)"
        ),
        "quality_number": whole(
            rf"(?:{alternatives(sleep['quality_names'])}){links} ({NUMBER})(?:{around['out_of']})?"
            rf"|{name} ({NUMBER}){around['out_of']}"
        ),
    }


def _pulse(table: Mapping[str, Any], around: Mapping[str, Any], hours: str) -> re.Pattern[str]:
    names, unit = alternatives(names_of(table)), alternatives(table["unit"])
    links = _link([*around["links"], *table["links"]])
    another = rf"\d{{1,3}}(?![\d.,:]| ?(?:{hours}))"
    return whole(
        rf"(?:{names})(?: {links})*? ({NUMBER})(?: ?(?:{unit}))?(?! ?[/:%-])"
        rf"|({NUMBER}) ?(?:{unit})(?: (?:{names}))?"
        rf"|(\d{{2,3}}) ?(?:{table.get('behind', '(?!)')})(?!(?: {links})* ?{another})"
    )


def _names(table: Mapping[str, Any]) -> set[str]:
    """The names of all answers."""
    return {name for which in ("legs", "mood", "sleep", "pulse") for name in names_of(table[which])}


def _number_first(table: Mapping[str, Any]) -> str:
    """A number before its name. Only a line that goes on so to its end is read so: "3 legs 6 sleep"."""
    names = alternatives(_names(table))
    hours, out_of = alternatives(table["sleep"]["hours"]), table["around"]["out_of"]
    return rf"(?P<n>{NUMBER}(?: ?(?:{hours}))?(?:{out_of})?) (?P<name>{names}){END}"


def _again(table: Mapping[str, Any]) -> re.Pattern[str]:
    """A word of a scale right behind an answer, and nothing else up to the next mark or answer."""
    around = table["around"]
    words = {word for name in ("legs", "mood", "sleep") for word in value_of(table[name])}
    softly = rf"(?:{_link(around['links'])} )*"
    said = alternatives(words - set(around["fillers"]))
    return re.compile(rf"(?<={TAKEN}) (?:, )?{softly}(?P<w>{said})(?= ,| {TAKEN}|$)")


def _link(words: Iterable[str]) -> str:
    """One link, the longest that stands there and no other: "a bit" never as "a" and "bit".

    Else a long row of them could be parted in so many ways that trying them all would never end.
    """
    return rf"(?>(?:{alternatives(words)})(?!\w))"


def _clauses(patterns: Iterable[str]) -> re.Pattern[str]:
    """What is told beside the answers and changes none: whole clauses, between marks or what was taken."""
    return re.compile(rf"(?:^|(?<=[,{TAKEN}])) ?(?:{one_of(patterns).pattern}) ?(?=[,{TAKEN}]|$)")


def _night(found: re.Match[str]) -> str:
    """How long it is from one time of day to the other; the words as they stand where that is no night.

    Nobody says of a night which half of the day is meant: "from 11 to 6" are seven hours, as are "23 to 6".
    """
    start, end = (60 * int(found[f"h{one}"]) + int(found[f"m{one}"] or 0) for one in "12")
    hours, minutes = divmod((end - start) % (12 * 60), 60)
    return f"{hours}:{minutes:02}" if hours >= SHORTEST_NIGHT_H else found[0]


def _middle(found: re.Match[str]) -> str:
    """Halfway between two neighbours, "7-8"; anything wider stays in doubt."""
    low, high = int(found["low"]), int(found["high"])
    return f"{low}.5" if high == low + 1 else found[0]


def _before_digits(names: Iterable[str]) -> re.Pattern[str]:
    """A name that its number touches: "legs3"."""
    return re.compile(rf"(?<![^\W_])({alternatives(names)})(?=\d)")


def _after_digits(pattern: str) -> re.Pattern[str]:
    """The pattern where no letter touches it; a number may stand right before it ("5ish")."""
    return re.compile(rf"(?<![^\W\d_])(?:{pattern}){END}")


def _hours(sleep: Mapping[str, Any]) -> dict[str, str]:
    """How a length of sleep is written: `unit` with its unit or as 7:30, `any` also as a bare number."""
    hour, minute = alternatives(sleep["hours"]), alternatives(sleep["minutes"])
    unit = (
        rf"\d{{1,2}} ?(?:{hour}) ?(?:and )?[0-5]?\d(?: ?(?:{minute}))?|\d{{1,2}}:[0-5]\d(?: ?(?:{hour}))?"
        rf"|\d{{1,2}}(?:[.,]\d{{1,2}})? ?(?:{hour})|\d{{2,3}} ?(?:{minute})"
    )
    return {"unit": rf"(?:{unit})", "any": rf"(?:{unit}|\d{{1,3}}(?:[.,]\d{{1,2}})?(?![\d/:%-]))"}


def _before(values: Mapping[str, float], around: Mapping[str, Any]) -> dict[str, float]:
    """The words of a scale as they stand before its name, with their endings: "gut", "guter Schlaf"."""
    return {
        f"{word}{ending}": value
        for word, value in values.items()
        if word not in around["never_before"]
        for ending in ("", *around["endings"])
    }


def _rated(table: Mapping[str, Any], around: Mapping[str, Any], others: Iterable[str]) -> Rated:
    strong = alternatives(around["strong"])
    values = value_of(table)
    bent = _before(values, around)
    names = alternatives(names_of(table))
    out_of = around["out_of"]
    alone = [word for said in table["alone"].values() for word in said]
    unless = _unless(around)
    softly = rf"(?:{_link(around['links'])} )*?"
    return Rated(
        value_of=bent | values,
        named=whole(
            rf"(?:{names}) {softly}(?:(?P<n>{NUMBER})(?:{out_of})?(?![ ]?[/:%-]|\d)"
            rf"|(?:(?P<strong>{strong}) )??(?P<w>{_rating(values, around, others)}))"
        ),
        naming=whole(rf"{unless}(?:(?P<strong>{strong}) )??(?P<w>{alternatives(bent)}) (?:{names})"),
        alone=whole(rf"{unless}(?:(?P<strong>{strong}) )??{softly}(?P<w>{alternatives(alone)})"),
    )


def _rating(values: Mapping[str, float], around: Mapping[str, Any], others: Iterable[str]) -> str:
    """The words of a scale behind its name: "mega" rates, but in "mega schwer" only the next word does.

    Unless that one belongs to another answer, whose name is one of `others`: "super gut geschlafen".
    """
    strong = set(around["strong"]) & set(values)
    if not strong:
        return alternatives(values)
    next_word = rf"(?:{alternatives(values)}){END}(?! (?:{alternatives(others)}){END})"
    return rf"{alternatives(set(values) - strong)}|(?:{alternatives(strong)})(?! {next_word})"


def _unless(around: Mapping[str, Any]) -> str:
    """Nothing that denies what follows stands right before it, nor with an article between."""
    articles = ("", *(f"{one} " for one in around["articles"]))
    return "".join(rf"(?<!\b{one} {article})" for one in around["denied"] for article in articles)


@lru_cache(maxsize=4096)
def _meant(word: str, words: CheckInWords) -> str:
    return word if word in words.known else nearest(word, words.meant, short=words.short)
