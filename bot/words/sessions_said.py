"""Which sport and which kind of session a line names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.coach.workout import SessionKind, Sport
from bot.words.amounts import Amounts, read_amounts
from bot.words.log_read import Doubt
from bot.words.plausible import PLAUSIBLE, UNNAMED_RUN, Plausible
from bot.words.training_words import Vocabulary
from bot.words.typed_line import TAKEN, Line
from bot.words.word_lists import word_list

ON_THE_MAT: Final = frozenset({Sport.STRENGTH, Sport.CORE, Sport.YOGA, Sport.PILATES})
"""Sports without a distance; muscles are named in them without hurting, and repetitions are no intervals."""


@dataclass(frozen=True)
class Said:
    """`sports` and `kinds` as named; `kind` and `sport` are what follows, None where they contradict.

    `sport` is run where none was named and the line speaks of running. `named_km` is the distance that the
    name of a race holds; None where none does.
    """

    sports: frozenset[Sport]
    kinds: frozenset[SessionKind]
    sport: Sport | None
    kind: SessionKind | None
    named_km: float | None
    doubts: tuple[Doubt, ...]
    by_the_clock: bool = False
    """Whether every sport was named by a word that goes with minutes alone: "spin class 45"."""

    @property
    def on_the_mat(self) -> bool:
        """Whether every sport that was named needs no way to go."""
        return bool(self.sports) and self.sports <= ON_THE_MAT

    @property
    def bounds(self) -> Plausible | None:
        """What one such session can be; None while the sport is not known."""
        if self.sport is None:
            return None
        unnamed = not self.sports and not self.kinds & {SessionKind.HARD, SessionKind.RACE}
        return UNNAMED_RUN if unnamed else PLAUSIBLE[self.sport]


def session_said(line: Line, words: Vocabulary) -> tuple[Said, Amounts]:
    """Sport, kind and amounts of the line, taken out of it.

    Paces named after a race go first ("at 10k pace" is no distance), then the amounts ("3 min walk" between
    repetitions is no walk), then the names.
    """
    kinds = {SessionKind.HARD for _ in line.take(words.race_pace)}
    amounts = read_amounts(line, words)
    said_kinds = [found[0] for found in words.kind.finditer(line.left)]
    kinds |= {words.kind_of[word] for word in said_kinds}
    sports = sports_said(line, words)
    named_so = {found[0] for found in words.sport.finditer(line.left)}
    beside = run_beside(line, words, sports, amounts)
    without = words.kind.sub(lambda found: found[0] if found[0] in words.distances_km else TAKEN, line.left)
    named = {words.distances_km[found[0]]: found[0] for found in words.named_distance.finditer(without)}
    for pattern in (words.kind, words.sport, words.named_distance):
        line.take(pattern)
    said = _follows(sports, kinds, named, amounts)
    said = replace(said, by_the_clock=bool(named_so) and named_so <= words.by_the_clock)
    if not sports and line.has(words.on_wheels):  # on a bike, or in a car
        said = replace(said, sport=None, doubts=(*said.doubts, Doubt.WHICH_SPORT))
    if beside:
        said = replace(said, sport=None, doubts=(*said.doubts, Doubt.SEVERAL_SESSIONS))
    return said, amounts


def sports_said(line: Line, words: Vocabulary) -> frozenset[Sport]:
    """The sports named; where one is done ("gym", "treadmill") counts only when nothing else names one."""
    said = [found[0] for found in words.sport.finditer(line.left)]
    surely = [word for word in said if word not in words.sport_places]
    return frozenset(words.sport_of[word] for word in surely or said)


def run_beside(line: Line, words: Vocabulary, sports: frozenset[Sport], amounts: Amounts) -> bool:
    """Whether a run is told beside the one other sport: "tempo and gym", "8 x 400 + core"."""
    if len(sports) != 1 or Sport.RUN in sports:
        return False
    kinds = [(*found.span(), True) for found in words.kind.finditer(line.left)]
    others = [(*found.span(), False) for found in words.sport.finditer(line.left)]
    joins = re.compile(rf"\b(?:{word_list('amounts', words.language)['joins']})\b")
    joined = any(
        first[2] is not second[2] and joins.search(line.left, first[1], second[0])
        for first, second in pairwise(sorted(kinds + others))
    )
    return joined or (amounts.laps_km > 0 and sports <= ON_THE_MAT)


def _follows(
    sports: frozenset[Sport], kinds: set[SessionKind], named: dict[float, str], amounts: Amounts
) -> Said:
    doubts: list[Doubt] = []
    if len(sports) > 1:
        doubts.append(Doubt.SEVERAL_SESSIONS)
    elif sports <= {Sport.RUN}:
        doubts += _of_repetitions(kinds, amounts, running=True)
    elif not sports & {*ON_THE_MAT, Sport.SWIM, Sport.OTHER}:
        doubts += _of_repetitions(kinds, amounts, running=False)
    if len(named) > 1:
        doubts.append(Doubt.SEVERAL_AMOUNTS)
    if any("marathon" in name or name == "hm" for name in named.values()) and SessionKind.RACE not in kinds:
        doubts.append(Doubt.RACE_OR_TRAINING)
    kind, unclear = _kind(frozenset(kinds), sports)
    if unclear:
        doubts.append(Doubt.WHICH_KIND)
    sport = next(iter(sports)) if len(sports) == 1 else None
    if not sports and (kinds or named or amounts.kms or amounts.repetitions or amounts.paces):
        sport = Sport.RUN
        if amounts.metre_unit and not kinds & {SessionKind.HARD, SessionKind.RACE}:
            sport = None
    named_km = next(iter(named)) if len(named) == 1 else None
    return Said(sports, frozenset(kinds), sport, kind, named_km, tuple(doubts))


def _of_repetitions(kinds: set[SessionKind], amounts: Amounts, *, running: bool) -> list[Doubt]:
    """Repetitions are hard running. Two of them may be two runs, and on a bike the way there and back."""
    if not amounts.repetitions or SessionKind.HARD in kinds:
        return []
    if not running:
        return [Doubt.WHICH_KIND]
    kinds.add(SessionKind.HARD)
    return [Doubt.SEVERAL_SESSIONS] if min(amounts.repetitions) <= 2 else []


def _kind(kinds: frozenset[SessionKind], sports: frozenset[Sport]) -> tuple[SessionKind | None, bool]:
    """The one kind, and whether the words contradict each other. A long walk is no long run."""
    if sports == {Sport.WALK}:
        kinds -= {SessionKind.LONG}
    if SessionKind.RACE in kinds and SessionKind.EASY not in kinds:
        return SessionKind.RACE, False
    if kinds == {SessionKind.EASY, SessionKind.LONG}:
        return SessionKind.LONG, False
    if len(kinds) > 1:
        return None, True
    return next(iter(kinds), None), False
