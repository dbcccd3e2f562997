"""A made-up runner's year, lived through the bot's own routines from the first morning to the last.

Everything a year leaves behind is left by the code that leaves it in earnest: prompts claimed and settled,
answers tap by tap, training told by a tap or by a file from a watch, a plan and what single days say instead,
races, colds, niggles, corrections, and the nightly clearing up. Chance has a seed, so everybody sees the same
year.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from itertools import count
from random import Random

from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped
from bot.coach.checkin import Question, Scope
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rhythm import instant
from bot.coach.runner import CrossOption, Runner
from bot.coach.season import Event
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.diary.diary import Diary
from bot.diary.notes import Race, Shoes
from bot.routines import filed, log_question, morning, planning, racing, rounds, training
from bot.routines.plan_views import On
from bot.tracks.tracked import Format, Reading, Tracked

RUNNER = Runner(
    id=6_104_882_317,
    zone="Europe/Berlin",
    prompt_at=time(7, 0),
    usual_easy_min=45,
    usual_week_km=37,
    usual_week_days=4,
    cross_options=frozenset({CrossOption.CYCLING, CrossOption.SWIMMING}),
    sleep_need_h=7.5,
)
"""The number is as long as those that Telegram gives today."""
FIRST = date(2026, 1, 5)
"""A Monday."""
YEAR = 365
WEEK = {
    0: PlannedSession(SessionKind.REST, None),
    1: PlannedSession(SessionKind.HARD, 48, 8),
    2: PlannedSession(SessionKind.REST, None),
    3: PlannedSession(SessionKind.EASY, 45, 7),
    4: PlannedSession(SessionKind.REST, None),
    5: PlannedSession(SessionKind.EASY, 33, 5),
    6: PlannedSession(SessionKind.LONG, 78, 12),
}
"""Four runs a week: some two hundred a year."""
RACES = {100: Event.TEN_K, 180: Event.HALF, 290: Event.HALF}
"""By the number of their day."""
COLD = {60: Chip.COLD, 61: Chip.FEVER, 62: Chip.FEVER, 63: Chip.COLD, 230: Chip.COLD, 231: Chip.COLD}
NIGGLE = {140: Chip.NIGGLE, 141: Chip.GAIT, 142: Chip.NIGGLE, 310: Chip.NIGGLE}
TAGGED = {Chip.ALCOHOL: 0.05, Chip.STRESS: 0.06, Chip.TRAVEL: 0.02, Chip.SLEPT_BADLY: 0.04, Chip.HEAT: 0.02}
"""How often each is tapped."""
HEAVY = 2
"""On the scale of legs: then the form asks where it sits."""
BY_WATCH, WITHOUT_PULSE, CORRECTED = 0.5, 0.1, 0.04
"""Shares of the runs, and of the mornings."""


@dataclass
class Life:
    """One runner's days on one diary. `done` counts what was really taken in, by its name."""

    diary: Diary
    runner: Runner = RUNNER
    chance: Random = field(default_factory=lambda: Random(8))  # noqa: S311 - a made-up year is no secret
    done: dict[str, int] = field(default_factory=dict)
    _up_at: time = time(7, 5)
    """When this day's questions are answered."""
    _updates: Iterator[int] = field(default_factory=lambda: count(712_000_000))
    _messages: Iterator[int] = field(default_factory=lambda: count(1))

    async def begins(self) -> None:
        """The runner comes, says what they are used to, and plans their week and their races."""
        at = self._at(0, time(6, 0)) - timedelta(days=1)
        async with self.diary.writing() as page:
            await page.meet(self.runner, at)
            await page.mark_welcomed(self.runner.id)
            await page.keep_shoes(self.runner.id, Shoes(FIRST, "Everyday trainers"))
            known = await page.known(self.runner.id)
            if known is not None:
                await rounds.plan_rounds(page, known, at)
        await planning.take_week(self.diary, self.runner.id, WEEK, at, next(self._updates))
        for number, event in RACES.items():
            race = Race(self._day(number), event, name="Lakeside race")
            await racing.enter(self.diary, self.runner.id, race, at, next(self._updates))

    async def lives(self, number: int) -> None:
        """One day, from the morning's question to the night's clearing up."""
        self._up_at = self.runner.prompt_at.replace(minute=self.chance.randrange(5, 55))
        await self._is_asked(number)
        await self._tells_of_yesterday(number)
        await self._answers(number)
        if number % 7 == 6:
            await self._prompted(number, time(19, 0))
        if number % 60 == 30:
            moved = replace(WEEK[3], minutes=30.0, km=5.0)
            place = On(self._day(number + 1))
            now = self._at(number, time(20, 0))
            await planning.keep(self.diary, self.runner.id, place, moved, now, next(self._updates))
        await rounds.tidy(self.diary, self._at(number, time(23, 30)))

    async def _is_asked(self, number: int) -> None:
        now = await self._prompted(number, self.runner.prompt_at)
        view = await morning.open_form(self.diary, self.runner.id, now, unasked=True)
        await morning.shown_as(self.diary, view, next(self._messages))

    async def _prompted(self, number: int, at: time) -> datetime:
        """Whatever is due at that time is claimed and settled, as a tick does."""
        now = self._at(number, at) + timedelta(seconds=5)
        for due in await rounds.claim_due(self.diary, now):
            await rounds.settle_sent(self.diary, due, next(self._messages), now)
            self._count(due.kind)
        return now

    async def _tells_of_yesterday(self, number: int) -> None:
        """By a tap, unless a file from the watch was there in the evening before."""
        day, now = self._day(number - 1), self._awake(number)
        planned = WEEK[day.weekday()]
        if number == 0:
            return
        if planned.kind is SessionKind.REST:
            said: log_question.Happened = log_question.Nothing()
        elif await self._was_kept_from(day):
            said = log_question.AsAdvised()
        else:
            said = log_question.AsPlanned()
            if self.chance.random() < BY_WATCH:
                await self._sends_a_file(number, day, planned)
                return
        view = await training.said_of_day(
            self.diary, self.runner.id, day, said, now, next(self._updates), in_form=True
        )
        if view.logged is not None:
            self._count("workouts")
            await self._says_how(number, day, view.logged.number)

    async def _was_kept_from(self, day: date) -> bool:
        async with self.diary.reading() as page:
            advice = await page.advice(self.runner.id, day)
        return advice is not None and advice.verdict in (Verdict.REST, Verdict.EASY)

    async def _sends_a_file(self, number: int, day: date, planned: PlannedSession) -> None:
        minutes, km = planned.minutes or 45, planned.km or 7
        ran_s = 60 * minutes * self.chance.uniform(0.95, 1.05)
        tracked = Tracked(
            Format.FIT,
            Sport.RUN,
            instant(day, time(17, 30), self.runner.zone),
            duration_s=ran_s + self.chance.uniform(0, 200),
            moving_s=ran_s,
            distance_m=1000 * km * self.chance.uniform(0.97, 1.03),
            mean_hr_bpm=self.chance.randint(138, 165),
            max_hr_bpm=self.chance.randint(168, 189),
        )
        mark = sha256(str(day).encode()).digest()[:16]
        now = self._awake(number)
        done = await filed.take(
            self.diary, self.runner.id, Reading((tracked,)), mark, now, next(self._updates)
        )
        for entry in done.entered:
            self._count("workouts")
            await self._says_how(number, day, entry.logged.number, kind=planned.kind)

    async def _says_how(
        self, number: int, day: date, workout: int, *, kind: SessionKind | None = None
    ) -> None:
        """The kind where a file does not know it, how hard it was, and how a key session went."""
        key = WEEK[day.weekday()].kind in (SessionKind.HARD, SessionKind.LONG)
        said: list[log_question.OfWorkout] = [log_question.KindSaid(kind)] if kind else []
        said.append(log_question.EffortSaid(float(self.chance.randint(5, 8) if key else 3)))
        if key:
            went = Outcome.STRUGGLED if self.chance.random() < 0.15 else Outcome.HIT
            said.append(log_question.OutcomeSaid(went))
        for one in said:
            now = self._awake(number)
            await training.said_of_workout(
                self.diary, self.runner.id, day, workout, one, now, next(self._updates)
            )

    async def _answers(self, number: int) -> None:
        day = self._day(number)
        for answer in self._morning(number):
            now = self._awake(number)
            view = await morning.take_answer(
                self.diary, self.runner.id, day, answer, now, next(self._updates)
            )
        self._count("check_ins")
        if view.told is not None:
            self._count("advices")
        if self.chance.random() < CORRECTED:
            now = self._awake(number)
            await morning.fix(self.diary, self.runner.id, day, Question.SLEEP, now, next(self._updates))
            again = Rated(Question.SLEEP, 6.75)
            await morning.take_answer(self.diary, self.runner.id, day, again, now, next(self._updates))

    def _morning(self, number: int) -> Iterator[Answer]:
        """How somebody feels who trains: heavy after hard days, now and then a bad night, twice a cold."""
        chance, ill = self.chance, COLD.get(number)
        heavy_day = number % 7 in (0, 2)
        legs = 2 if ill else chance.choice((2, 3, 3) if heavy_day else (3, 4, 4, 4, 5))
        yield Rated(Question.LEGS, float(legs))
        if legs <= HEAVY:
            yield Scoped(Scope.WHOLE_BODY if ill or chance.random() < 0.2 else Scope.LEGS_ONLY)
        yield Rated(Question.SLEEP, chance.choice((5.5, 6, 6.5, 7, 7, 7.5, 7.5, 7.5, 8, 8, 8.5)))
        yield Rated(Question.MOOD, float(2 if ill else chance.choice((2, 3, 3, 4, 4, 4, 5))))
        pulse = round(chance.gauss(51, 2)) + (6 if ill else 0)
        without = chance.random() < WITHOUT_PULSE
        yield Skipped(Question.PULSE) if without else Rated(Question.PULSE, float(pulse))
        chips = [one for one in (ill, NIGGLE.get(number)) if one is not None]
        chips += [chip for chip, share in TAGGED.items() if chance.random() < share]
        for chip in chips:
            yield Marked(chip, on=True)
        yield Finished(all_fine=not chips)

    def _day(self, number: int) -> date:
        return FIRST + timedelta(days=number)

    def _at(self, number: int, at: time) -> datetime:
        return instant(self._day(number), at, self.runner.zone)

    def _awake(self, number: int) -> datetime:
        """Some seconds after it was time, for people do not tap by the clock."""
        return self._at(number, self._up_at) + timedelta(seconds=self.chance.randrange(60))

    def _count(self, name: str) -> None:
        self.done[name] = self.done.get(name, 0) + 1


async def live(diary: Diary, days: int = YEAR) -> dict[str, int]:
    """So many days of one runner, and how much of each thing was done in them."""
    life = Life(diary)
    await life.begins()
    for number in range(days):
        await life.lives(number)
    return life.done
