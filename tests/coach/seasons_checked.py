"""An independent look at a season: only what was planned, advised and done, held against the specification.

Nothing of `bot` is imported: kinds, verdicts and sports are the words of the specification, and what makes a
key session, a rest day or a spike is written down here a second time (3.2, 3.5, 3.8, 3.12).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

RUNS = ("easy", "long", "hard", "race")
CAUTION = ("run", "easy", "cross_train", "rest")
KEY_FROM_MIN = 90
LONGEST_IN_DAYS, RUNS_KNOWN, SPIKE = 30, 3, 1.10
NO_KEY_BEFORE_RACE = 3
_DUST = 1e-6


@dataclass(frozen=True)
class Session:
    """One session, planned or done. None is not known. `count`: how many are planned that day."""

    kind: str | None
    minutes: float | None = None
    km: float | None = None
    count: int = 1
    sport: str = "run"

    @property
    def key(self) -> bool:
        """Hard, long or a race by its name, or a run of an hour and a half."""
        if self.kind in ("hard", "long", "race"):
            return True
        running = self.kind in (None, "easy") and self.sport == "run"
        return running and self.minutes is not None and self.minutes >= KEY_FROM_MIN

    @property
    def training(self) -> bool:
        """A walk or some yoga of up to 40 minutes is what a rest day allows."""
        gentle = self.sport in ("walk", "yoga")
        return not (gentle and self.minutes is not None and self.minutes <= 40)


@dataclass(frozen=True)
class Advised:
    """What a runner was told to do: a verdict and the dose."""

    verdict: str
    kind: str
    minutes: float | None = None
    km: float | None = None

    @property
    def key(self) -> bool:
        """A key session, by its name or its length."""
        return self.verdict in ("run", "easy") and Session(self.kind, self.minutes).key


@dataclass(frozen=True)
class DaySeen:
    """One day: `planned` as the plan stood when it was advised, and what was done, None where not told."""

    planned: Session
    advised: Advised
    done: tuple[Session, ...] | None
    absence: str | None = None


@dataclass(frozen=True)
class Move:
    """A key session changed places; the plan of the days around it, from the first one that is given."""

    on: int
    to: int
    first: int
    before: tuple[Session, ...]
    after: tuple[Session, ...]

    def was(self, day: int) -> Session:
        """What stood there before."""
        return self.before[day - self.first]

    def stands(self, day: int) -> Session:
        """What stands there now."""
        return self.after[day - self.first]


@dataclass(frozen=True)
class SeasonSeen:
    """A season from its first day on, day 0. `plan_rests`: the plan check found no missing rest day."""

    elite: bool
    usual_easy_min: float
    told_longest_km: float | None
    days: tuple[DaySeen, ...]
    moves: tuple[Move, ...] = ()
    plan_rests: bool = True


def faults(season: SeasonSeen) -> list[str]:
    """Everything in a season that the specification rules out, by day."""
    found = [(day, what) for day in range(len(season.days)) for what in _of_day(season, day)]
    found += [(move.on, what) for move in season.moves for what in _of_move(season, move)]
    return [f"day {day}: {what}" for day, what in sorted(found)]


def _of_day(season: SeasonSeen, day: int) -> Iterator[str]:
    yield from _key_after_key(season, day)
    yield from _without_rest(season, day)
    yield from _spikes(season, day)
    yield from _more_than_planned(season, day)
    yield from _in_spite_of(season, day)


# ---- key days


def _key_after_key(season: SeasonSeen, day: int) -> Iterator[str]:
    today, before = season.days[day], season.days[day - 1] if day else None
    if before is None or not today.advised.key:
        return
    if today.planned.kind == "race":  # not postponed for what the runner did unasked; two races are theirs
        if before.advised.key and before.planned.kind != "race":
            yield "a key session was advised on the eve of a race"
    elif took_place(before):
        yield "a key session was advised on the day after one"


def took_place(day: DaySeen) -> bool:
    """Whether a key session did; one that was planned and not heard of counts as done."""
    return day.planned.key if day.done is None else any(one.key for one in day.done)


# ---- rest


def _without_rest(season: SeasonSeen, day: int) -> Iterator[str]:
    today = season.days[day]
    if season.elite or today.advised.verdict == "rest" or today.planned.kind == "race":
        return
    done = trained_in_a_row(season, day)
    if done >= 7:
        yield f"training was advised after {done} days of it"
    week = season.days[max(0, day - 6) : day + 1]
    if season.plan_rests and len(week) == 7 and all(one.advised.verdict != "rest" for one in week):
        yield "training was advised on seven days in a row of a plan that rests"


def trained_in_a_row(season: SeasonSeen, day: int) -> int:
    """Days of training up to the day before; one that nobody spoke of ends the count."""
    done = 0
    while done < day and any(one.training for one in season.days[day - done - 1].done or ()):
        done += 1
    return done


# ---- the longest run


def _spikes(season: SeasonSeen, day: int) -> Iterator[str]:
    today = season.days[day]
    planned, advised = today.planned, today.advised
    if advised.verdict not in ("run", "easy") or advised.kind not in RUNS or planned.kind == "race":
        return
    month = season.days[max(0, day - LONGEST_IN_DAYS) : day]
    runs = [one for past in month for one in past.done or () if one.sport == "run"]
    kms = [one.km for one in runs if one.km is not None]
    longest_km = max(kms) if len(kms) >= RUNS_KNOWN else season.told_longest_km
    if advised.km is not None and longest_km and advised.km > SPIKE * longest_km + _DUST:
        yield f"{advised.km:g} km were advised, the longest run was {longest_km:g} km"
    minutes = [one.minutes for one in runs if one.minutes is not None]
    if planned.km is not None or planned.kind == "hard" or len(minutes) < RUNS_KNOWN or not max(minutes):
        return
    if advised.minutes is not None and advised.minutes > SPIKE * max(minutes) + _DUST:
        yield f"{advised.minutes:g} min were advised, the longest run was {max(minutes):g} min"


# ---- the plan is the most there is


def _more_than_planned(season: SeasonSeen, day: int) -> Iterator[str]:
    planned, advised = season.days[day].planned, season.days[day].advised
    if planned.kind == "rest" and advised.verdict != "rest":
        yield "a planned day of rest was not left one"
    if advised.verdict == "rest":
        if advised.kind != "rest" or advised.minutes or advised.km:
            yield "a rest with a dose"
        return
    named = advised.verdict == "run" or advised.kind in ("hard", "long", "race")
    if named and (advised.verdict, advised.kind) != ("run", planned.kind):
        yield f"{advised.verdict}, {advised.kind}, was advised for {planned.kind}"
    most = planned.minutes
    if planned.minutes is None and planned.km is None:
        most = season.usual_easy_min
    if most is not None and advised.minutes is not None and advised.minutes > most + _DUST:
        yield f"{advised.minutes:g} min were advised of {most:g}"
    if advised.km is not None and (planned.km is None or advised.km > planned.km + _DUST):
        yield f"{advised.km:g} km were advised of {planned.km}"


def _in_spite_of(season: SeasonSeen, day: int) -> Iterator[str]:
    today = season.days[day]
    if today.absence == "sick" and today.advised.verdict != "rest":
        yield f"{today.advised.verdict} was advised to somebody sick"
    if today.absence == "hurt" and today.advised.kind in RUNS:
        yield "a run was advised to somebody hurt"
    back = day > 0 and season.days[day - 1].absence in ("sick", "hurt") and today.absence is None
    if back and today.advised.key and today.planned.kind != "race":
        yield "a key session was advised on the first day back"


# ---- moves


def _of_move(season: SeasonSeen, move: Move) -> Iterator[str]:
    moved, light = move.was(move.on), move.was(move.to)
    if not 1 <= move.to - move.on <= 2:
        yield "moved by other than a day or two"
    if moved.kind not in ("easy", "long", "hard"):  # an easy one that is long for this runner's weeks is key
        yield f"{moved.kind} was moved"
    if any(other.to == move.on for other in season.moves):
        yield "moved a second time"
    if light.key or light.kind not in ("easy", "cross") or light.count != 1:
        yield f"moved onto {light.count} × {light.kind}"
    if move.stands(move.to) != moved or move.stands(move.on) != light:
        yield "the two days did not change places"
    if any(new.count > max(old.count, 1) for old, new in zip(move.before, move.after, strict=True)):
        yield "a day got a second session"
    yield from _grown(move)
    yield from _too_near(move)


def _grown(move: Move) -> Iterator[str]:
    for unit in ("minutes", "km"):
        before, after = (
            sum(getattr(one, unit) or 0 for one in plan if one.kind != "rest")
            for plan in (move.before, move.after)
        )
        if after > before + _DUST:
            yield f"the plan grew by {after - before:g} {unit}"


def _too_near(move: Move) -> Iterator[str]:
    """48 hours to what stands beside it, three days to a race; yesterday is always so far away."""
    if move.stands(move.to - 1).key or move.stands(move.to + 1).key:
        yield "moved beside another key session"
    ahead = range(move.to + 1, min(move.to + NO_KEY_BEFORE_RACE, move.first + len(move.after) - 1) + 1)
    if any(move.stands(day).kind == "race" for day in ahead):
        yield "moved into the last days before a race"
