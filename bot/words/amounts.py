"""Distances, durations, paces, repetitions and efforts in a prepared line.

Each is taken out of the line; what they mean together is decided later, when the sport is known. A figure
that may be two things stays two things here: "2:10" is two hours ten or two minutes ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.words.numbers import KM_PER_MILE
from bot.words.training_words import END, NUMBER, START, Vocabulary
from bot.words.typed_line import TAKEN, Line
from bot.words.word_lists import word_list

KM_PER_YARD: Final = 0.0009144
"""The international yard, exact since 1959."""

METRES_FROM: Final = 200
""""1500 m" are metres, "45 m" may be minutes: from this number on the m is a metre."""


@dataclass(frozen=True)
class Pace:
    """Minutes a kilometre or a mile; `km` is the length of that unit, None where none was said."""

    minutes: float
    km: float | None


@dataclass(frozen=True)
class Amounts:
    """What was found. `times_min` holds for each duration the minutes it may mean, the likelier first.

    `kms` and `times_min` leave out parts where the whole was named. `parts`: a piece of the session was
    measured, and nothing says how long the whole was. `added`: that piece came on top of what stood before.
    `laps_km`: how far the repetitions go together, 0 where none has a distance. `warm_up`: a warm-up or
    cool-down is named. `short_m` are the numbers before an "m" that may be metres or minutes. `mile_unit`,
    `metre_unit`: a distance was said in miles, in metres or yards.
    """

    kms: tuple[float, ...] = ()
    times_min: tuple[tuple[float, ...], ...] = ()
    paces: tuple[Pace, ...] = ()
    clocks: tuple[float, ...] = ()
    repetitions: tuple[int, ...] = ()
    efforts: tuple[float, ...] = ()
    short_m: tuple[float, ...] = ()
    parts: bool = False
    added: bool = False
    laps_km: float = 0.0
    warm_up: bool = False
    mile_unit: bool = False
    metre_unit: bool = False

    @property
    def in_parts(self) -> bool:
        """Whether the distance is that of a piece: 2 km are no whole with 6 x 400 m in it."""
        return self.parts or (bool(self.kms) and max(self.kms) < self.laps_km)


def number(said: str) -> float:
    """The number of a text that matched NUMBER."""
    return float(said.replace(",", "."))


@dataclass(frozen=True)
class _Forms:
    """The patterns of one language; groups are named after what they hold."""

    speed: re.Pattern[str]
    paces: tuple[re.Pattern[str], ...]
    at_colon: re.Pattern[str]
    clock: re.Pattern[str]
    repetitions: re.Pattern[str]
    pauses: re.Pattern[str]
    piece: re.Pattern[str]
    times: re.Pattern[str]
    distances: re.Pattern[str]
    part: re.Pattern[str]
    onto: re.Pattern[str]
    whole: re.Pattern[str]


@lru_cache(maxsize=4)
def _forms(words: Vocabulary) -> _Forms:
    unit, said = words.unit, word_list("amounts", words.language)
    km, mile, metre, yard = unit["km"], unit["mile"], unit["metre"], unit["yard"]
    hour, minute, second = unit["hour"], unit["minute"], unit["second"]
    length, span = f"(?:{km}|{mile}|{metre}|{yard}|m)", f"(?:{minute}|{second})"
    a_unit = rf"(?:{said['per']}) ?(?:(?P<km>{km})|(?P<mile>{mile}))"
    colon = r"(?P<min>\d{1,2})[:'](?P<sec>[0-5]\d)['\"]*"
    lead = rf"{START}(?:(?:{said['lead']}) )*"
    no_length = rf"(?! ?(?:{length}|[\d:]|[.,]\d+|x ?\d|{said['reps']}){END})"
    spent = rf"(?:{NUMBER}|\d:\d\d) ?(?:{span}|{length})"
    pause = rf"(?:{said['pause_lead']})?[ ,]*{spent} ?(?:{said['pause_how']})*"
    first = rf"(?:{said['pause_first'] or '(?!)'}) ?{spent}{END}"
    called = rf"{pause}(?:{said['pause_named']}|{said['pause_done']})\b|(?:{said['pause_lead']})?[ ,]*{first}"
    between = rf"(?:[ ,{TAKEN}]*(?:{called}))*"
    lap = (
        rf"(?:(?P<km>{NUMBER}) ?(?:{km})|(?P<miles>{NUMBER}) ?(?:{mile})|(?P<mile>{mile})"
        rf"|{NUMBER} ?(?:{yard})|(?P<m>{NUMBER}) ?(?:{metre}|m)"
        rf"|(?P<no_unit>\d{{3,4}}){said['lap_suffix']}(?! ?(?:{hour}|{span}){END})){END}"
    )
    one = rf"(?:{lap}|{NUMBER}(?:[:']\d\d)? ?(?:(?:{hour}|{span}){END}|s?{END}))"
    joined, not_clock = rf"(?:(?:{said['and']}) )?", said["not_clock"]
    return _Forms(
        speed=re.compile(rf"{lead}(?P<n>{NUMBER}) ?(?:(?P<kmh>{said['km_an_hour']})|mph){END}"),
        paces=(
            re.compile(rf"{lead}{colon} ?(?:{minute})? ?{a_unit}{END}(?: (?:{said['pace_behind']}){END})?"),
            re.compile(rf"{lead}(?P<min>\d{{1,2}}) ?(?:{minute}) ?(?:{a_unit}|(?P<miles>miles)){END}"),
            re.compile(rf"{lead}{colon}(?:(?:{said['pace_after']})| (?P<miles>miles)){END}"),
            re.compile(rf"{START}(?:{said['pace_before']}){colon}{END}"),
        ),
        at_colon=re.compile(rf"{START}{said['at']} (?P<h>\d{{1,2}}):(?P<m>[0-5]\d){END}(?!{not_clock})"),
        clock=re.compile("|".join(rf"{START}{one_clock}{END}" for one_clock in said["clock"])),
        repetitions=re.compile(
            rf"{START}(?P<times>\d{{1,2}}) ?(?:{said['times']}) ?(?:\d{{1,2}} ?x ?)?{one}"
            rf"(?: (?:{said['lap_in']}) \d:[0-5]\d(?![\w:]))?{between}"
        ),
        pauses=re.compile(
            rf"{START}(?:{pause}(?:{said['pause_named']}){END}|{first})"
            rf"(?:{said['pause_behind']}){{0,2}}"
        ),
        piece=re.compile(
            rf"{START}(?:\d{{3,4}}(?:{said['lap_suffix']}| ?(?:{metre}|m))"
            rf"|(?:[1-3](?:[.,]\d)? ?(?:{km}|{mile})|{mile})"
            rf"|\d ?(?:{minute})|\d{{2,3}} ?(?:{second})) (?=(?:{said['pieces']}){END})"
        ),
        times=re.compile(
            rf"{START}(?:(?P<h>\d{{1,2}}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:[.,]\d{{1,3}})?"
            rf"(?: ?(?:{hour}))?{END}"
            rf"|(?P<h2>\d{{1,2}}) ?(?:{hour}) ?{joined}(?P<m2>\d{{1,2}}) ?(?:{minute}|m){END}"
            rf"|(?P<h3>\d{{1,2}}) ?(?:{hour}) ?{joined}(?P<m3>[0-5]\d)(?![\w'/]){no_length}"
            rf"|(?P<h4>{NUMBER})[ -]?(?:{hour}){END}"
            rf"|(?P<m5>\d{{1,3}}) ?(?:{minute}|m) ?{joined}(?P<s5>[0-5]?\d) ?(?:{second}|''){END}"
            rf"|(?P<m6>\d{{1,3}})'(?P<s6>[0-5]\d)(?:\"|'')?{END}"
            rf"|(?P<m7>{NUMBER})[ -]?(?:{minute})(?!\w)"
            rf"|(?P<a>\d{{1,3}}):(?P<b>[0-5]\d)(?:(?P<ah> ?(?:{hour}))|(?P<am> ?(?:{minute})))?{END}"
            rf"(?!{not_clock}))"
        ),
        distances=re.compile(
            rf"{START}(?:(?P<n>{NUMBER})[ -]?|(?:{said['one']}) )(?:(?P<km>{km})|(?P<mile>{mile})"
            rf"|(?P<metre>{metre})|(?P<yard>{yard})|(?P<m>m)){END}"
        ),
        part=re.compile(rf"{START}(?:{words.part_before})(?= [ ,]*§[dt]\d)"),
        onto=re.compile(rf"§[dt]\d.*{START}(?:{'|'.join(words.part_added)})[ ,]*§r\d"),
        whole=re.compile(
            rf"(?:{words.whole_before}) §(?P<a>[dt]\d+)|§(?P<b>[dt]\d+) (?:{words.whole_after}){END}"
        ),
    )


def read_amounts(line: Line, words: Vocabulary) -> Amounts:
    """All amounts of the line, taken out of it in the order in which one could be mistaken for another."""
    forms = _forms(words)
    efforts = [number(found["n"]) for form in words.effort for found in line.take(form)]
    paces = [_of_speed(found) for found in line.take(forms.speed)]
    for form in forms.paces:
        paces += [_pace(found) for found in line.take(form)]
    repeated = line.take(forms.repetitions, "§r#")
    if repeated:
        line.take(forms.pauses)
    line.take(forms.piece)
    line.take(forms.clock)
    clocks = [int(at["h"]) + int(at["m"]) / 60 for at in line.take(forms.at_colon)]
    times = [_minutes(found) for found in line.take(forms.times, "§t#")]
    lengths = line.take(forms.distances, "§d#")
    kms, short_m = _distances(lengths)
    warm_up = line.has(words.part_word)
    pieces = line.take(forms.part)
    parts = bool(pieces) or line.has(forms.onto) or (warm_up and bool(times or kms))
    wholes = [found["a"] or found["b"] for found in line.take(forms.whole, "§w#")]
    if wholes:
        kms = [kms[int(which[1:])] for which in wholes if which[0] == "d"] or kms
        times = [times[int(which[1:])] for which in wholes if which[0] == "t"] or times
        parts = False
    line.take(words.part_word)
    return Amounts(
        kms=_different(km for km in kms if km is not None),
        times_min=tuple(times),
        paces=tuple(paces),
        clocks=tuple(clocks),
        repetitions=tuple(int(found["times"]) for found in repeated),
        efforts=tuple(efforts),
        short_m=tuple(short_m),
        parts=parts,
        added=any(found[0].startswith(words.part_added) for found in pieces),
        laps_km=round(sum(_laps_km(found) for found in repeated), 3),
        warm_up=warm_up,
        mile_unit=any(found["mile"] for found in lengths),
        metre_unit=any(found["metre"] or found["m"] or found["yard"] for found in lengths),
    )


def _laps_km(repeated: re.Match[str]) -> float:
    """How far the repetitions go at least; 0 where they are counted in minutes, or not known."""
    said = repeated.groupdict()
    if said["km"]:
        lap_km = number(said["km"])
    elif said["mile"] or said["miles"]:
        lap_km = number(said["miles"] or "1") * KM_PER_MILE
    else:
        metres = said["m"] or said["no_unit"] or "0"
        lap_km = _metres(metres, number(metres)) / 1000
    return int(said["times"]) * lap_km


def _of_speed(found: re.Match[str]) -> Pace:
    an_hour_km = number(found["n"]) * (1 if found["kmh"] else KM_PER_MILE)
    return Pace(60 / an_hour_km if an_hour_km else 0.0, 1.0)


def _pace(found: re.Match[str]) -> Pace:
    said = found.groupdict()
    minutes = int(said["min"]) + int(said.get("sec") or 0) / 60
    if said.get("mile") or said.get("miles"):
        return Pace(minutes, KM_PER_MILE)
    return Pace(minutes, 1.0 if said.get("km") else None)


def _minutes(found: re.Match[str]) -> tuple[float, ...]:
    """The minutes a duration may mean, the likelier first."""
    said = found.groupdict()
    if said["h"]:
        return (int(said["h"]) * 60 + int(said["m"]) + int(said["s"]) / 60,)
    for h, m in (("h2", "m2"), ("h3", "m3")):
        if said[h]:
            return (int(said[h]) * 60 + int(said[m]),)
    for m, s in (("m5", "s5"), ("m6", "s6")):
        if said[m]:
            return (int(said[m]) + int(said[s]) / 60,)
    if said["h4"]:
        return (number(said["h4"]) * 60,)
    if said["m7"]:
        return (number(said["m7"]),)
    as_hours, as_minutes = int(said["a"]) * 60 + int(said["b"]), int(said["a"]) + int(said["b"]) / 60
    if said["ah"]:
        return (as_hours,)
    return (as_minutes,) if said["am"] else (as_hours, as_minutes)


def _distances(found: list[re.Match[str]]) -> tuple[list[float | None], list[float]]:
    """Kilometres of each place (None for an "m" that may be minutes), and those numbers."""
    kms: list[float | None] = []
    short_m = []
    for match in found:
        amount = number(match["n"]) if match["n"] else 1.0
        if match["metre"] or match["m"]:
            amount = _metres(match["n"], amount)
        if match["m"] and amount < METRES_FROM:
            short_m.append(amount)
            kms.append(None)
        elif match["mile"]:
            kms.append(amount * KM_PER_MILE)
        elif match["yard"]:
            kms.append(amount * KM_PER_YARD)
        else:
            kms.append(amount if match["km"] else amount / 1000)
    return kms, short_m


def _metres(said: str | None, amount: float) -> float:
    """ "1,500 m" and "1.500 m" are fifteen hundred: nobody measures a session to the millimetre."""
    return float(re.sub("[.,]", "", said)) if said and re.fullmatch(r"\d{1,2}[.,]\d{3}", said) else amount


def _different(kms: Iterable[float]) -> tuple[float, ...]:
    """Without those that say the same again: "10 km (6.2 miles)". "5k and 5k" are two."""
    kept: list[float] = []
    for km in kms:
        if not any(0 < abs(km - other) <= 0.02 * other for other in kept):
            kept.append(km)
    return tuple(kept)
