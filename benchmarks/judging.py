"""One data set judged: every score of the table as numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from benchmarks.research import Athlete
from benchmarks.rivals import OF_THE_MORNING, WITH_THE_PLAN, Rival
from benchmarks.scoring import Scored, Within, base_rates, lift, mean_by, within
from bot.coach.measures import Verdict
from bot.coach.replay import Replayed, replay
from bot.coach.runner import AthleteLevel

FEWEST_OF_A_REASON = 50
"""Days a reason was told on before its lift is shown."""

Column = Sequence[Sequence[float | None]]
"""A score of every day of every athlete, in their order; None: not known."""
Told = Sequence[Sequence[Replayed | None]]
Labels = Callable[[Athlete], Sequence[bool | None]]


@dataclass(frozen=True)
class VerdictSeen:
    """What the athletes rated on the days of one verdict; `centred` against each athlete's own mean."""

    verdict: str
    days: int
    share: float
    readiness: float
    centred: float


@dataclass(frozen=True)
class Lifted:
    """How often a label held on some days, and how many times the same athletes' own rate that is."""

    what: str
    days: int
    share: float
    lift: float


@dataclass(frozen=True)
class Judged:
    """One data set. Tables by the name of the score; a score without enough athletes is absent.

    `shares`: of each verdict among all mornings. `verdicts` and `careful` look at planned sessions.
    `careful` None: no such day was CROSS_TRAIN or REST.
    """

    name: str
    level: str
    mornings: int
    low: dict[str, Within]
    very_low: dict[str, Within]
    low_with_session: dict[str, Within]
    legs_tomorrow: dict[str, Within]
    shares: dict[str, float]
    verdicts: list[VerdictSeen]
    careful: Lifted | None
    reasons: list[Lifted]


def judged(name: str, athletes: Sequence[Athlete], level: AthleteLevel) -> Judged:
    """Advise on every morning three times, and hold what came out against what the athletes rated."""
    shown, hidden = _told(athletes, level, plan=True), _told(athletes, level, plan=False)
    no_hours = _told(athletes, level, plan=False, hours=False)
    of_morning = {
        "caution": _caution(hidden),
        "caution, plan shown": _caution(shown),
        "caution without sleep hours": _caution(no_hours),
        "verdict, plan shown": _verdict(shown),
        "verdict": _verdict(hidden),
        **{rival: _column(athletes, score) for rival, score in OF_THE_MORNING.items()},
    }
    with_plan = {
        "caution, plan shown": _caution(shown),
        "caution": _caution(hidden),
        **{rival: _column(athletes, score) for rival, score in WITH_THE_PLAN.items()},
    }
    verdicts = [one.advice.verdict for days in shown for one in days if one is not None]
    return Judged(
        name,
        level.value,
        len(verdicts),
        low=_table(athletes, of_morning, lambda one: one.low),
        very_low=_table(athletes, of_morning, lambda one: one.very_low),
        low_with_session=_table(athletes, of_morning, _low_with_session),
        legs_tomorrow=_table(athletes, with_plan, lambda one: one.low_legs_next),
        shares={one.name: verdicts.count(one) / len(verdicts) for one in Verdict} if verdicts else {},
        verdicts=_verdicts(athletes, shown),
        careful=_careful(athletes, shown),
        reasons=_reasons(athletes, shown),
    )


def _told(athletes: Sequence[Athlete], level: AthleteLevel, plan: bool, hours: bool = True) -> Told:
    told = []
    for one in athletes:
        found = {morning.day: morning for morning in replay(one.rows(plan, hours), level)}
        told.append([found.get(day.day) for day in one.days])
    return told


def _caution(told: Told) -> Column:
    return [[None if one is None else one.caution for one in days] for days in told]


def _verdict(told: Told) -> Column:
    return [[None if one is None else float(one.advice.verdict) for one in days] for days in told]


def _column(athletes: Sequence[Athlete], rival: Rival) -> Column:
    return [[rival(one, place) for place in range(len(one.days))] for one in athletes]


def _low_with_session(athlete: Athlete) -> list[bool | None]:
    return [low if trained else None for low, trained in zip(athlete.low, athlete.trained, strict=True)]


def _table(athletes: Sequence[Athlete], scores: dict[str, Column], labels: Labels) -> dict[str, Within]:
    table = {}
    for name, column in scores.items():
        found = within(
            [
                Scored(athlete.name, score, label)
                for athlete, days in zip(athletes, column, strict=True)
                for score, label, counts in zip(days, labels(athlete), athlete.scored, strict=True)
                if counts and score is not None and label is not None
            ]
        )
        if found is not None:
            table[name] = found
    return table


def _sessions(athletes: Sequence[Athlete], told: Told) -> Iterator[tuple[Athlete, int, Replayed]]:
    """Days that count and had a session planned."""
    for athlete, days in zip(athletes, told, strict=True):
        for place, one in enumerate(days):
            if one is not None and athlete.scored[place] and athlete.trained[place]:
                yield athlete, place, one


def _verdicts(athletes: Sequence[Athlete], told: Told) -> list[VerdictSeen]:
    usual = {}
    for athlete in athletes:
        rated = [day["readiness"] for day, counts in zip(athlete.days, athlete.scored, strict=True) if counts]
        known = [one for one in rated if one is not None]
        usual[athlete.name] = fmean(known) if known else 0.0
    seen = [
        (one.advice.verdict, readiness, readiness - usual[athlete.name])
        for athlete, place, one in _sessions(athletes, told)
        if (readiness := athlete.days[place]["readiness"]) is not None
    ]
    means = mean_by((verdict, readiness) for verdict, readiness, _ in seen)
    centred = mean_by((verdict, above) for verdict, _, above in seen)
    return [
        VerdictSeen(verdict.name, count, count / len(seen), mean, centred[verdict][0])
        for verdict, (mean, count) in sorted(means.items())
    ]


def _careful(athletes: Sequence[Athlete], told: Told) -> Lifted | None:
    """Very low days among those sent to other sports or to rest."""
    days = [
        (athlete.name, very_low, one.advice.verdict >= Verdict.CROSS_TRAIN)
        for athlete, place, one in _sessions(athletes, told)
        if (very_low := athlete.very_low[place]) is not None
    ]
    fired = [(name, label) for name, label, careful in days if careful]
    found = lift(fired, base_rates((name, label) for name, label, _ in days))
    return None if found is None else Lifted("CROSS_TRAIN or REST", len(fired), *found)


def _reasons(athletes: Sequence[Athlete], told: Told) -> list[Lifted]:
    """Low days among those on which a reason was told, the strongest first."""
    days = [
        (athlete.name, low, {reason.code for reason in one.advice.reasons})
        for athlete, place, one in _sessions(athletes, told)
        if (low := athlete.low[place]) is not None
    ]
    base = base_rates((name, low) for name, low, _ in days)
    found = []
    for code in sorted({code for _, _, codes in days for code in codes}):
        fired = [(name, low) for name, low, codes in days if code in codes]
        lifted = lift(fired, base)
        if lifted is not None and len(fired) >= FEWEST_OF_A_REASON:
            found.append(Lifted(code, len(fired), *lifted))
    return sorted(found, key=lambda one: -one.lift)
