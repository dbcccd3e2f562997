"""Steps 3 to 12 of the decision procedure, written down a second time from the specification's table.

It knows a morning only as a `Told`: plain lists and numbers, and shares nothing with the rules. All answers
of that morning are good ones but for a cold, so that the readiness table has nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median
from typing import NamedTuple

RUN, EASY, CROSS, REST = range(4)
RUNS = ("easy", "long", "hard", "race")
KEYS = ("long", "hard", "race")
RACES = {5.0: "5k", 10.0: "10k", 16.1: "10_mile", 21.1: "half", 42.2: "marathon", 50.0: "ultra"}
AFTER = {
    # rest until, gentle until, short until, no key until (step 3)
    "5k": (0, 0, 0, 1),
    "10k": (0, 0, 1, 3),
    "10_mile": (0, 0, 1, 5),
    "half": (1, 3, 0, 7),
    "marathon": (2, 7, 0, 14),
    "ultra": (4, 10, 0, 21),
}


@dataclass(frozen=True)
class Done:
    """One day of the log. `kind` None: nobody spoke of it; then `plan` is what had been planned."""

    kind: str | None
    minutes: float = 0
    km: float = 0
    outcome: str | None = None
    plan: str | None = None


@dataclass(frozen=True)
class Told:
    """A morning. `days`: the latest first, so that days[0] is yesterday. None is not known."""

    kind: str
    minutes: float | None = None
    km: float | None = None
    days: Sequence[Done] = ()
    usual_min: int = 40
    longest_told_km: float | None = None
    usual_week_km: float | None = None
    elite: bool = False
    swaps: bool = True
    race_in: int | None = None
    last_race: tuple[str, int] | None = None
    in_block: bool = False
    cold: bool = False
    altitude: bool = False
    weeks_told: tuple[float, ...] = field(default=())


class Says(NamedTuple):
    """One step's vote: a verdict, and caps in minutes, in kilometres and as a share of the plan."""

    verdict: int
    minutes: float = 1e9
    km: float = 1e9
    share: float = 1.0


def answer(told: Told) -> tuple[Says, list[int]]:
    """The most cautious verdict with the smallest caps, and the steps that spoke."""
    steps = {
        3: _after_a_race(told),
        4: Says(REST) if told.kind == "rest" else None,
        5: Says(EASY, minutes=40) if told.in_block else None,
        51: Says(EASY, share=0.7) if _failing(told) and told.kind != "rest" else None,
        6: _cold(told),
        7: Says(REST) if _streak(told) >= 7 and not told.elite else None,
        8: _before_a_race(told),
        9: _after_a_break(told),
        10: Says(EASY, minutes=89, share=0.8) if _key(told) and (_key_on(told, 1) or _new(told)) else None,
        11: Says(EASY, share=0.8) if _key(told) and (_grew(told) or told.altitude) else None,
        12: _spike(told),
        14: Says(CROSS) if told.kind == "cross" else None,
    }
    heard = {step: said for step, said in steps.items() if said is not None}
    if told.kind == "race":
        heard = {step: said for step, said in heard.items() if step == 6}
    votes = [Says(RUN), *heard.values()]
    caps = (min(vote[place] for vote in votes) for place in (1, 2, 3))
    return Says(max(vote.verdict for vote in votes), *caps), [*heard]


def planned_min(told: Told) -> float:
    """What the plan takes, by its own word, its kilometres, or the usual run."""
    if told.minutes is not None:
        return told.minutes
    return told.usual_min if told.km is None else told.km * _pace(told)


def part(told: Told, said: Says) -> float:
    """The share of the plan that every cap allows."""
    share = min(said.share, said.minutes / planned_min(told))
    return share if told.km is None else min(share, said.km / told.km)


# --- the steps


def _after_a_race(told: Told) -> Says | None:
    raced = [
        (RACES[day.km], ago)
        for ago, day in enumerate(told.days[:35], start=1)
        if day.kind == "race" and day.km in RACES
    ]
    last = min([*([told.last_race] if told.last_race else []), *raced], key=lambda one: one[1], default=None)
    if last is None:
        return None
    rest, gentle, short, no_key = AFTER[last[0]]
    ago, votes = last[1], []
    if ago <= rest:
        return Says(REST)
    if ago <= gentle:
        votes.append(Says(CROSS, minutes=40) if told.swaps else Says(EASY, minutes=30))
    if ago <= short:
        votes.append(Says(EASY, minutes=40))
    if ago <= no_key and _key(told):
        votes.append(Says(EASY, share=0.7))
    if not votes:
        return None
    return Says(
        max(one.verdict for one in votes),
        minutes=min(one.minutes for one in votes),
        share=min(one.share for one in votes),
    )


def _failing(told: Told) -> bool:
    keys = [day for ago, day in enumerate(told.days[:35], start=1) if _key_on(told, ago)][:3]
    return sum(day.outcome in ("missed", "struggled") for day in keys) >= 2


def _cold(told: Told) -> Says | None:
    if not told.cold:
        return None
    return Says(CROSS, minutes=40) if told.kind == "cross" else Says(EASY, minutes=40, share=0.7)


def _streak(told: Told) -> int:
    return _in_a_row(told, lambda day: day.kind not in (None, "rest"))


def _before_a_race(told: Told) -> Says | None:
    if told.race_in is None or told.race_in > 7 or not _key(told):
        return None
    return Says(EASY, minutes=35, share=0.5) if told.race_in <= 3 else Says(RUN, share=0.6)


def _after_a_break(told: Told) -> Says | None:
    if told.kind not in (*RUNS, "cross"):
        return None

    def idle(day: Done) -> bool:
        return day.kind == "rest" or (told.kind != "cross" and day.kind in ("cross", "strength"))

    out = _in_a_row(told, idle)
    if out >= 7:
        return Says(EASY, minutes=told.usual_min * (0.5 if out >= 14 else 0.65))
    # the first two or three runs after the last break, without intensity
    runs = broke = 0
    for day in told.days[:35]:
        if day.kind is None or (day.kind in RUNS and broke >= 7):
            break
        runs, broke = (runs + 1, 0) if day.kind in RUNS else (runs, broke + 1)
    wanted = 3 if broke >= 14 else 2
    return Says(EASY, share=0.7) if broke >= 7 and runs < wanted and _key(told) else None


def _grew(told: Told) -> bool:
    weeks: list[float | None] = [*told.weeks_told] or [_week_km(told, back) for back in range(9, -1, -1)]
    last, before = weeks[-1], [week for week in weeks[-4:-1] if week is not None]
    if last is None:
        return False
    if len(before) < 2:
        return bool(told.usual_week_km) and last > 1.3 * (told.usual_week_km or 0) + 1e-9
    if _light(weeks[:-1]):  # coming back from a cutback week
        usual = max(before)
    else:
        ends = range(max(1, len(weeks) - 3), len(weeks))
        full = [week for end in ends if (week := weeks[end - 1]) is not None and not _light(weeks[:end])]
        usual = max(fmean(before), fmean(full or before))
    return usual > 0 and last > 1.3 * usual + 1e-9


def _light(weeks: Sequence[float | None]) -> bool:
    before = [week for week in weeks[-4:-1] if week is not None]
    return (
        len(weeks) > 0
        and weeks[-1] is not None
        and len(before) >= 2
        and max(before) > 0
        and weeks[-1] <= 0.85 * max(before)
    )


def _spike(told: Told) -> Says | None:
    if told.kind not in RUNS:
        return None
    runs = [day for day in told.days[:30] if day.kind in RUNS]
    longest_km = max(day.km for day in runs) if len(runs) >= 3 else told.longest_told_km
    longest_min = max(day.minutes for day in runs) if len(runs) >= 3 else None
    if told.km is not None and longest_km is not None:
        return Says(EASY, km=1.1 * longest_km) if longest_km and told.km > 1.1 * longest_km + 1e-9 else None
    if told.kind == "hard" or not longest_min:
        return None
    minutes = told.usual_min if told.minutes is None and told.km is None else told.minutes
    if minutes is None or minutes <= 1.1 * longest_min + 1e-9:
        return None
    return Says(RUN if told.minutes is None else EASY, minutes=1.1 * longest_min)


# --- what a key session is (3.2), and the days


def _key(told: Told) -> bool:
    return _is_key(told, told.kind, told.minutes, told.km)


def _key_on(told: Told, ago: int) -> bool:
    if ago > len(told.days):
        return False
    day = told.days[ago - 1]
    if day.kind is None:
        return day.plan in KEYS
    return _is_key(told, day.kind, day.minutes or None, day.km or None)


def _is_key(told: Told, kind: str, minutes: float | None, km: float | None) -> bool:
    if kind in KEYS:
        return True
    if kind != "easy":
        return False
    if minutes is None and km is not None:
        minutes = km * _pace(told)
    if minutes is None or minutes < 60:
        return False
    weeks = [_week_km(told, back) for back in (0, 1, 2, 3)] if not told.weeks_told else told.weeks_told[-4:]
    known = [week for week in weeks if week is not None]
    logged = [day for day in told.days[:28] if day.kind is not None]
    often = len(logged) >= 14 and sum(day.kind in RUNS for day in logged) / len(logged) * 7 >= 4
    big = km is not None and len(known) >= 2 and often and km > 0.3 * fmean(known)
    return minutes >= 90 or big


def _new(told: Told) -> bool:
    """Yesterday or the day before was the first hard session in three weeks (S33, S34)."""
    ago = next((ago for ago in range(1, 36) if _kind_on(told, ago) == "hard"), 99)
    if ago > 2 or len(told.days) < ago + 21:
        return False
    three_weeks = range(ago + 1, ago + 22)
    logged = sum(told.days[one - 1].kind is not None for one in three_weeks)
    return logged >= 14 and all(_kind_on(told, one) not in ("hard", "race") for one in three_weeks)


def _kind_on(told: Told, ago: int) -> str | None:
    if ago > min(35, len(told.days)):
        return None
    return told.days[ago - 1].kind or told.days[ago - 1].plan


def _in_a_row(told: Told, holds: Callable[[Done], bool]) -> int:
    count = 0
    for day in told.days:
        if not holds(day):
            break
        count += 1
    return count


def _week_km(told: Told, back: int) -> float | None:
    week = told.days[7 * back : 7 * back + 7]
    if len(week) < 7 or any(day.kind is None for day in week):
        return None
    return sum(day.km for day in week if day.kind in RUNS)


def _pace(told: Told) -> float:
    paces = [day.minutes / day.km for day in told.days[:28] if day.kind == "easy"]
    return median(paces) if len(paces) >= 3 else 6.5
