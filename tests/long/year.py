"""Four hundred days of two hundred runners in sixty time zones, in one diary, by a clock that is moved.

The routines and the tick's own decision do the work; what reaches whom is compared, at every look at the
clock, with what `tests.long.promised` worked out by itself.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from telegram import Bot

from bot.chat.bulk import BulkLane
from bot.chat.desk import Desk
from bot.chat.prompts import Whether
from bot.chat.sending import Sender
from bot.chat.ticks import Ticks
from bot.coach.answers import Finished, Rated
from bot.coach.checkin import Question
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Due, Kind
from bot.diary.upgrade import migrate
from bot.routines import absences, later, morning, returning, rounds, settings, silence, welcome
from bot.routines.settings import WELCOME, Setting, Summary, Value
from bot.trial.telegram import INVENTED
from tests.long.promised import Promised

ZONES = (
    *(
        "Europe/Berlin",
        "Europe/London",
        "Europe/Dublin",
        "Europe/Istanbul",
        "Europe/Chisinau",
    ),
    *("Europe/Kyiv", "Europe/Moscow", "Atlantic/Azores", "Atlantic/Reykjavik", "Atlantic/Canary"),
    *("Africa/Casablanca", "Africa/El_Aaiun", "Africa/Cairo", "Africa/Lagos", "Africa/Johannesburg"),
    *("Africa/Nairobi", "Africa/Juba", "Asia/Gaza", "Asia/Beirut", "Asia/Jerusalem", "Asia/Tehran"),
    *("Asia/Kabul", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Colombo", "Asia/Yangon", "Asia/Almaty"),
    *("Asia/Shanghai", "Asia/Tokyo", "Asia/Pyongyang", "Asia/Manila", "Australia/Lord_Howe"),
    *("Australia/Adelaide", "Australia/Darwin", "Australia/Eucla", "Australia/Sydney", "Pacific/Auckland"),
    *("Pacific/Chatham", "Pacific/Apia", "Pacific/Tongatapu", "Pacific/Kiritimati", "Pacific/Norfolk"),
    *("Pacific/Marquesas", "Pacific/Pago_Pago", "Pacific/Easter", "Pacific/Honolulu", "Antarctica/Troll"),
    *("America/New_York", "America/Los_Angeles", "America/Phoenix", "America/Adak", "America/St_Johns"),
    *("America/Havana", "America/Santiago", "America/Asuncion", "America/Nuuk", "America/Caracas"),
    *("America/Sao_Paulo", "America/Scoresbysund", "Etc/GMT+12"),
)
"""Sixty: half hours and quarters; clocks that change by 30 minutes, two hours, at midnight, for Ramadan."""
FIRST = date(2026, 3, 1)
RUNNERS, DAYS = 200, 400
LOOKS_EVERY = timedelta(hours=1)
"""How often the bot looks what is due. The real one looks oftener; nothing here may depend on it."""
AWAY = 0.01
"""How often the process misses a look."""
DEEDS = 0.04
"""How likely somebody does something between two looks, while they are up."""
FATES = {"sent": 93, "unsent": 3, "unknown": 2, "killed": 1, "killed before": 1}
"""What becomes of a prompt; the sender may be killed after it was noted that it leaves, or before."""
_FIRST_ID = 5000


@dataclass
class Year:
    """The crowd, its clock, and what was said."""

    diary: Diary
    chance: random.Random
    now: datetime
    everybody: dict[int, Promised] = field(default_factory=dict)
    counted: Counter[str] = field(default_factory=Counter)
    _updates: int = 0

    def __post_init__(self) -> None:
        desk = Desk(diary=self.diary, sender=Sender(Bot(INVENTED)), now=lambda: self.now)
        self._ticks = Ticks(desk, BulkLane())

    async def lives(self, zones: Sequence[str], runners: int, days: int) -> None:
        """So many runners, so many days. Raises AssertionError with the first thing not as promised."""
        for number in range(runners):
            await self._joins(_FIRST_ID + number, zones[number % len(zones)])
        end = self.now + timedelta(days=days)
        while self.now < end:
            self.now += LOOKS_EVERY * (2 if self.chance.random() < AWAY else 1)
            await self._looks()
            await self._people_do_things(zones)
        self._adds_up()

    async def _looks(self) -> None:
        """One look at the clock: exactly what was promised is said, and each thing meets its fate."""
        expected = {(one.id, *key) for one in self.everybody.values() for key in one.expects(self.now)}
        said = {due.key for due in await self._all_due() if await self._says(due)}
        assert said == expected, (
            f"{self.now:%Y-%m-%d %H:%M} UTC: said but not promised {self._told(said - expected)}, "
            f"promised but not said {self._told(expected - said)}"
        )

    async def _all_due(self) -> list[Due]:
        due = claimed = await rounds.claim_due(self.diary, self.now)
        while len(claimed) >= rounds.MOST_AT_ONCE:
            claimed = await rounds.claim_due(self.diary, self.now)
            due = [*due, *claimed]
        return due

    def _told(self, keys: set[tuple[int, Kind, date]]) -> list[str]:
        return [f"{kind} of {day} to {self.everybody[of]}" for of, kind, day in sorted(keys, key=str)]

    async def _says(self, due: Due) -> bool:
        """Whether there was anything to say. Then it arrives, or it does not, or nobody ever knows."""
        view = await self._ticks._prepared(due)
        if view is None:
            return False
        runner_id, kind, day = due.key
        one = self.everybody[runner_id]
        assert isinstance(view, Whether) == one.asks_whether(kind, day), f"{kind} of {day} to {one}"
        fate = self.chance.choices(tuple(FATES), tuple(FATES.values()))[0]
        self.counted[f"{kind} {fate}"] += 1
        if fate == "killed before":
            one.again[kind, day].at = self.now + rounds.LEASE
            one.again[kind, day].times -= 1  # what never left is no try
            return True
        assert await rounds.begin_to_say(self.diary, due, self.now + rounds.LEASE)
        once_more = kind is Kind.WEEKLY and one.again[kind, day].times < 2
        match fate:
            case "sent":
                await rounds.settle_sent(self.diary, due, 1, self.now)
                if kind is Kind.MORNING:
                    one.asked.add(day)
            case "unsent":
                await rounds.settle_unsent(self.diary, due, "no connection", self.now, None)
                one.again[kind, day].at = self.now + timedelta(minutes=2)
                return True
            case "unknown":
                await rounds.settle_unknown(self.diary, due, "cut off", self.now)
        if fate != "sent" and once_more:
            one.again[kind, day].at = self.now + timedelta(minutes=10)
        if isinstance(view, Whether) and fate != "killed":
            await silence.note_question(self.diary, runner_id, day)
            one.silent = one.heard_on < day
        one.arrived.append((kind, day))
        return True

    async def _people_do_things(self, zones: Sequence[str]) -> None:
        for one in tuple(self.everybody.values()):
            if 5 <= one.hour(self.now) < 22 and self.chance.random() < DEEDS:
                await self._does_something(one, zones)

    async def _does_something(self, one: Promised, zones: Sequence[str]) -> None:
        """One thing, most of the time an answer. What changes is noted on both sides."""
        diary, now, update, day = self.diary, self.now, self._update(), one.own_day(self.now)
        deed = self.chance.choices(
            ("answer", "put off", "time", "summary", "travel", "pause", "back", "forget"),
            (80, 6, 3, 2, 2, 2, 12, 0.4),
        )[0]
        if _makes_no_sense(deed, one, day):
            return
        self.counted[deed] += 1
        one.is_heard(now)
        match deed:
            case "answer":
                legs = Rated(Question.LEGS, self.chance.randint(3, 5))
                await morning.take_answer(diary, one.id, day, legs, now, update)
                await morning.take_answer(diary, one.id, day, Finished(all_fine=True), now, self._update())
                one.answered.add(day)
            case "put off":
                wait = timedelta(minutes=self.chance.choice((30, 60, 180)))
                await later.put_off(diary, one.id, wait, now, update)
                one.put_off(now, wait)
            case "time":
                one.prompt_at = _some_time(self.chance)
                await self._sets(one, Setting.PROMPT_AT, one.prompt_at)
                one.plan(Kind.MORNING, now)
            case "summary":
                one.weekday, one.summary_at = self.chance.randrange(7), _some_time(self.chance)
                await self._sets(one, Setting.SUMMARY, Summary(one.weekday, one.summary_at))
                one.plan(Kind.WEEKLY, now)
            case "travel":
                one.zone = self.chance.choice(zones)
                await self._sets(one, Setting.ZONE, one.zone)
                one.plan(Kind.MORNING, now)
                one.plan(Kind.WEEKLY, now)
            case "pause":
                until = self.chance.choice((None, day, day + timedelta(days=self.chance.randrange(20))))
                await absences.pause(diary, one.id, until, now, update)
                one.pauses.append((day, until))
            case "back":
                await returning.come_back(diary, one.id, now, update)
                since, _ = one.pauses.pop()
                if since < day:
                    one.pauses.append((since, day - timedelta(days=1)))
            case "forget":
                await welcome.forget(diary, one.id, now, update)
                self._counts(self.everybody.pop(one.id))
                await self._joins(one.id, one.zone)

    async def _joins(self, runner_id: int, zone: str) -> None:
        """Somebody agrees, says where they live and when to be asked, and skips the rest."""
        one = Promised(
            runner_id, zone, _some_time(self.chance), self.chance.randrange(7), _some_time(self.chance)
        )
        await welcome.consent(self.diary, runner_id, self.now)
        await self._sets(one, Setting.ZONE, zone)
        await self._sets(one, Setting.PROMPT_AT, one.prompt_at)
        await self._sets(one, Setting.SUMMARY, Summary(one.weekday, one.summary_at))
        for setting in WELCOME[WELCOME.index(Setting.SUMMARY) + 1 :]:
            await settings.skip_setting(self.diary, runner_id, setting, self.now)
        await self._sets(one, Setting.QUIET, None)
        one.is_heard(self.now)
        for kind in (Kind.MORNING, Kind.WEEKLY):
            one.plan(kind, self.now)
        self.everybody[runner_id] = one

    async def _sets(self, one: Promised, setting: Setting, value: Value) -> None:
        await settings.keep_setting(self.diary, one.id, setting, value, self.now, self._update())

    def _update(self) -> int:
        self._updates += 1
        return self._updates

    def _adds_up(self) -> None:
        """Nobody was ever asked twice for one day, and hardly anybody read a summary twice."""
        for one in self.everybody.values():
            self._counts(one)

    def _counts(self, one: Promised) -> None:
        for (kind, day), times in Counter(one.arrived).items():
            assert times <= (2 if kind is Kind.WEEKLY else 1), f"{times} times the {kind} of {day} to {one}"
            self.counted[f"{kind}s"] += 1
            self.counted["said twice"] += times - 1


def _makes_no_sense(deed: str, one: Promised, day: date) -> bool:
    """Whether nobody would do so: answer twice, pause in a pause, or come back from none."""
    match deed:
        case "answer":
            return day in one.answered
        case "pause":
            return one.paused(day)
        case "back":
            return not one.paused(day)
    return False


def _some_time(chance: random.Random) -> time:
    """Any minute of a waking day: what is tried again, or later by a clock change, is not in the night."""
    return time(chance.randint(3, 20), chance.randrange(60))


async def year(
    folder: Path, zones: Sequence[str], first: date, runners: int, days: int, seed: int
) -> Counter[str]:
    """A year over a diary of its own. Returns how often what happened; a failure's note has the seed."""
    now = datetime.combine(first, time(0), UTC)
    diary = open_diary(f"sqlite:///{folder / 'year.db'}")
    await migrate(diary, now)
    one = Year(diary, random.Random(seed), now)
    try:
        await one.lives(zones, runners, days)
    except BaseException as failure:
        failure.add_note(f"seed {seed}")
        raise
    finally:
        await diary.close()
    return one.counted


def run() -> None:
    """Raises AssertionError with who was told what too often, too early, or not at all."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(year(Path(folder), ZONES, FIRST, RUNNERS, DAYS, seed=7))
