"""What happens to a runner in a year besides the plan: colds, injuries, holidays, heavy weeks, silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Scope, Tag, Trend
from bot.coach.season import AbsenceKind, Away, Screened, Symptom
from tests.coach.seasons_planned import DAYS, FIRST

LONG_RUNS_OF_DAYS = 12


@dataclass
class Fate:
    """One day as it comes. `absence`: what the runner told of it, with its day from 1."""

    illness: Illness = Illness.NONE
    pain: Pain = Pain.NONE
    pain_detail: PainDetail | None = None
    red_flags: frozenset[RedFlag] = frozenset()
    tags: frozenset[Tag] = frozenset()
    absence: Away | None = None
    heavier: int = 0
    lower_mood: int = 0
    pulse_up: int = 0
    worse_night_h: float = 0.0
    unanswered: bool = False
    unlogged: bool = False
    screen: Screened | None = None
    block_day: int | None = None


@dataclass
class Fates:
    """All the days of a season, painted event by event."""

    chance: Random
    days: list[Fate] = field(default_factory=lambda: [Fate() for _ in range(DAYS)])

    def stretch(self, shortest: int, longest: int) -> list[Fate]:
        """Some days in a row, anywhere."""
        start = self.chance.randrange(DAYS)
        return self.days[start : start + self.chance.randrange(shortest, longest + 1)]

    def times(self, most: int) -> range:
        """How often something happens: any number up to this."""
        return range(self.chance.randrange(most + 1))


def fates(chance: Random) -> list[Fate]:
    """A year of them, some quiet, some not."""
    year = Fates(chance)
    _ordinary_bad_luck(year)
    _silence(year)
    _illness(year)
    _injury(year)
    for _ in year.times(3):
        _absent(year.stretch(4, 16), AbsenceKind.AWAY)
    return year.days


def _ordinary_bad_luck(year: Fates) -> None:
    chance = year.chance
    for _ in year.times(4):
        for day in year.stretch(4, LONG_RUNS_OF_DAYS):
            day.heavier = chance.choice((1, 2, 2, 3))
    for _ in year.times(2):
        for day in year.stretch(5, LONG_RUNS_OF_DAYS):
            day.lower_mood = 2
    for _ in year.times(3):
        for rising, day in enumerate(year.stretch(3, LONG_RUNS_OF_DAYS)):
            day.pulse_up = 2 + rising
    for _ in year.times(3):
        for day in year.stretch(2, 8):
            day.worse_night_h = chance.choice((1.0, 2.0, 3.0))
    for day in chance.choices(year.days, k=12):
        day.tags = frozenset({chance.choice(list(Tag))})
    for _ in year.times(3):
        said = frozenset(chance.sample(list(Symptom), chance.randrange(7)))
        for ago, day in enumerate(year.stretch(10, 10)):
            day.screen = Screened(said, ago)
    if chance.random() < 0.15:
        for number, day in enumerate(year.stretch(7, 14), start=1):
            day.block_day = number
    if chance.random() < 0.2:
        chance.choice(year.days).red_flags = frozenset({RedFlag.CHEST_PAIN})


def _silence(year: Fates) -> None:
    chance = year.chance
    often = chance.choice((0.0, 0.03, 0.1, 0.3))
    for day in year.days:
        day.unanswered = chance.random() < often
    for _ in year.times(3):
        for day in year.stretch(2, 25):
            day.unanswered = True
    for _ in year.times(3):
        for day in year.stretch(2, 25):
            day.unlogged = True


def _illness(year: Fates) -> None:
    chance = year.chance
    for _ in year.times(4):
        for day in year.stretch(2, 7):
            day.illness = Illness.ABOVE_NECK
    for _ in year.times(3):
        days = year.stretch(2, 12)
        until = chance.randrange(1, len(days) + 1)
        for day in days[:until]:
            day.illness = Illness.BELOW_NECK_OR_FEVER
        for day in days:
            day.heavier, day.pulse_up = 1, 6
        if chance.random() < 0.6:
            _absent(days, AbsenceKind.SICK)


def _injury(year: Fates) -> None:
    chance = year.chance
    for _ in year.times(3):
        days = year.stretch(3, 40) if chance.random() < 0.4 else year.stretch(2, 9)
        worst = chance.choice((Pain.NIGGLE, Pain.NIGGLE, Pain.ALTERING_GAIT))
        hurts = chance.choice((1.0, 3.0, 6.0))
        for number, day in enumerate(days):
            late = number > len(days) / 2
            day.pain = Pain.NIGGLE if late else worst
            trend = Trend.BETTER if late else chance.choice((None, *Trend))
            detail = PainDetail("shin", hurts, hurts / 2, trend, number / 7, focal=False)
            day.pain_detail = detail if chance.random() < 0.7 else None
        if len(days) > LONG_RUNS_OF_DAYS or chance.random() < 0.3:
            _absent(days, AbsenceKind.HURT)


def _absent(days: list[Fate], kind: AbsenceKind) -> None:
    for number, day in enumerate(days, start=1):
        day.absence = Away(kind, number)


@dataclass(frozen=True)
class Body:
    """How somebody usually is. `pulse` None: nobody measures it."""

    legs: int
    mood: int
    sleep_h: float
    pulse: int | None
    wobble: float


def body(chance: Random) -> Body:
    """Anybody's."""
    pulse = chance.choice((None, 42, 50, 58, 66))
    return Body(
        chance.choice((3, 4, 4, 5)),
        chance.choice((3, 4, 4, 5)),
        chance.uniform(6.3, 8.3),
        pulse,
        chance.uniform(1, 4),
    )


def answered(chance: Random, usual: Body, fate: Fate, day: int, worn: bool) -> CheckIn | None:
    """That morning's answers; `worn`: a key session was yesterday. None: the form was never opened."""
    if fate.unanswered:
        return None
    tired = fate.heavier + (worn and chance.random() < 0.6) + chance.choice((-1, 0, 0, 0, 0, 1))
    legs = min(5, max(1, usual.legs - tired))
    scope = chance.choice((None, Scope.LEGS_ONLY, Scope.LEGS_ONLY, Scope.WHOLE_BODY))
    slept = chance.gauss(usual.sleep_h - fate.worse_night_h, 0.7)
    mood = min(5, max(1, usual.mood - fate.lower_mood + chance.choice((-1, 0, 0, 0, 1))))
    pulse = None
    if usual.pulse is not None and chance.random() < 0.9:
        pulse = round(usual.pulse + fate.pulse_up + chance.gauss(0, usual.wobble))
    return CheckIn(
        FIRST + timedelta(days=day),
        legs=float(legs),
        scope=scope if legs <= 2 else None,
        sleep_h=None if chance.random() < 0.05 else round(min(14.0, max(0.0, slept)) * 4) / 4,
        sleep_quality=2 if chance.random() < 0.05 else None,
        mood=None if chance.random() < 0.05 else mood,
        resting_hr_bpm=pulse,
        illness=fate.illness,
        pain=fate.pain,
        pain_detail=fate.pain_detail if fate.pain is not Pain.NONE else None,
        red_flags=fate.red_flags,
        tags=fate.tags,
        closed=chance.random() < 0.98,
    )
