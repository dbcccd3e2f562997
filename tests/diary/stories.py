"""Ada and her mornings, for the stories of the diary."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select

from bot.coach.checkin import (
    CheckIn,
    Illness,
    Pain,
    PainDetail,
    Question,
    RedFlag,
    Scope,
    Tag,
    Trend,
)
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.coach.season import AbsenceKind, Event
from bot.coach.team import Sharing
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.bonds import Bond
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary, Page
from bot.diary.line import InSql
from bot.diary.notes import (
    Absence,
    Claim,
    Due,
    Form,
    KeptAdvice,
    Kind,
    PlanDay,
    Race,
    Screening,
    Shoes,
    Source,
)
from bot.diary.prepared import Rows
from bot.diary.sheet import POSTGRESQL
from bot.diary.tables import DIARY

NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
DAY = date(2026, 11, 21)
LONG_AGO = date(2026, 8, 3)
"""A day of a month that is bound."""
MINUTE = timedelta(minutes=1)
ONE_DAY = timedelta(days=1)
LEASE = timedelta(minutes=5)

ADA = Runner(
    id=7_123_456_789,  # larger than 32 bits, as Telegram's ids are
    zone="Europe/Berlin",
    prompt_at=time(6, 45),
    summary_weekday=5,
    summary_at=time(18, 30),
    level=AthleteLevel.SUB_ELITE,
    usual_easy_min=50,
    usual_week_km=62.5,
    usual_week_days=6,
    cross_options=frozenset({CrossOption.SWIMMING, CrossOption.CYCLING}),
    unit=DistanceUnit.MILES,
    sleep_need_h=8.25,
    longest_run_km=24.0,
    pulse_medicine=True,
    general_advice_only=True,
    injured_now=True,
    tracks_cycle=True,
    language="de",
    evening_at=time(20, 15),
)
BERT = Runner(id=42)

ROUGH_MORNING = CheckIn(
    DAY,
    legs=1.5,
    scope=Scope.WHOLE_BODY,
    sleep_h=4.25,
    sleep_quality=2,
    mood=1,
    resting_hr_bpm=71,
    illness=Illness.BELOW_NECK_OR_FEVER,
    pain=Pain.ALTERING_GAIT,
    red_flags=frozenset({RedFlag.CHEST_PAIN, RedFlag.BREATHLESS}),
    tags=frozenset({Tag.ALCOHOL, Tag.LUTEAL, Tag.STRESS}),
    skipped=frozenset({Question.PULSE}),
    closed=True,
    pain_detail=PainDetail("left achilles", 3.5, 2, Trend.WORSE, 0.5, focal=True, at_night=False),
)

LONG_RUN = Workout(Sport.RUN, SessionKind.LONG, minutes=131.5, km=24.2, rpe=5.5)
EASY_RUN = Workout(Sport.RUN, SessionKind.EASY, minutes=40, km=7.1)
SWIM = Workout(Sport.SWIM, minutes=30)
LONG_PLANNED = PlannedSession(SessionKind.LONG, minutes=None, km=24)
EASY_PLANNED = PlannedSession(SessionKind.EASY, minutes=40)
HARD_PLANNED = PlannedSession(SessionKind.HARD, minutes=60, km=11.5, sessions=2, load_au=420)
REST_PLANNED = PlannedSession(SessionKind.REST, minutes=None)

REST = KeptAdvice(
    verdict=Verdict.REST,
    reasons=(
        Reason("RED_FLAG_SYMPTOM", {"symptom": "chest_pain"}, Weight.SAFETY),
        Reason("SLEEP_SHORT_NIGHT", {"slept_h": 4.25}, Weight.RED),
        Reason("SEE_CLINICIAN", {}, Weight.SAFETY),
    ),
    rulebook_version="1",
    minutes=None,
    planned=HARD_PLANNED,
    state="medical",
    confidence="high",
)


async def keep(diary: Diary, *runners: Runner) -> None:
    """The runners have consented."""
    async with diary.writing() as page:
        for runner in runners:
            assert await page.meet(runner, NOW)


class Interrupted(Exception):
    """Something else went wrong."""


@asynccontextmanager
async def interrupted_page(diary: Diary) -> AsyncIterator[Page]:
    """A page that ends badly: the error comes after everything was written."""
    with suppress(Interrupted):
        async with diary.writing() as page:
            yield page
            raise Interrupted


async def look(diary: Diary, question: Any) -> Any:
    """The answer to one question, asked on a page of its own: `look(diary, lambda page: page.known(1))`."""
    async with diary.reading() as page:
        answer: Awaitable[Any] = question(page)
        return await answer


async def keep_morning(page: Page, runner: Runner, check_in: CheckIn, message_id: int | None = None) -> None:
    """The runner has given these answers."""
    await page.keep_form(runner.id, Form(check_in, message_id), NOW)


def claim_of(due: Due, skip_reason: str | None = None) -> Claim:
    """A wish to send it, the next being due a day later, or a week."""
    step = 7 * ONE_DAY if due.kind is Kind.WEEKLY else ONE_DAY
    return Claim(due.known.runner.id, due.kind, due.day, due.day + step, due.due_at + step, skip_reason)


async def rows_of(diary: Diary, runner_id: int) -> dict[str, int]:
    """How many rows each table that speaks of runners holds about this one."""
    counts = {}
    async with diary.looking_at_tables() as connection:
        for table in DIARY.sorted_tables:
            for column in table.columns:
                if column.references(DIARY.tables["runner"].c.id) or column is DIARY.tables["runner"].c.id:
                    count = select(func.count()).select_from(table).where(column == runner_id)
                    there = (await connection.execute(count)).scalar_one()
                    counts[table.name] = counts.get(table.name, 0) + there
    return counts


async def fill_every_page(page: Page, runner: Runner) -> None:
    """Something of this runner stands in every table that speaks of runners."""
    await keep_morning(page, runner, CheckIn(LONG_AGO, legs=3))
    await page.bind([runner.id], DAY.replace(day=1))
    await keep_morning(page, runner, ROUGH_MORNING)
    await page.keep_advice(runner.id, DAY, REST, NOW)
    await page.plan_due(runner.id, Kind.MORNING, DAY, NOW)
    await page.claim([claim_of(due) for due in await page.due(NOW, 9)], NOW, NOW + LEASE)
    await page.log_workout(runner.id, DAY, LONG_RUN, source=Source.TYPED)
    await page.keep_plan_week(runner.id, {6: LONG_PLANNED}, DAY)
    await page.keep_plan_day(runner.id, DAY, PlanDay(LONG_PLANNED, note="Long run 24 km"))
    await page.keep_race(runner.id, Race(DAY + 28 * ONE_DAY, Event.MARATHON))
    await page.begin_absence(runner.id, Absence(AbsenceKind.AWAY, DAY + 40 * ONE_DAY))
    await page.keep_shoes(runner.id, Shoes(DAY))
    await page.keep_screen(runner.id, Screening(DAY))
    await page.keep_deed(runner.id, Did.SHOES, Before(shoes={DAY: None}), NOW)
    friend = Runner(id=runner.id + 1000)
    await page.meet(friend, NOW)
    await page.invite(runner.id, "Ada", f"mark of {runner.id}", NOW + ONE_DAY, NOW)
    await page.keep_bond(Bond(runner.id, friend.id, Sharing.COLOUR, "Ada", "Fay", NOW))
    await page.keep_bond(Bond(friend.id, runner.id, Sharing.ALL, "Fay", "Ada", NOW))


@contextmanager
def statements_of(page: Page) -> Iterator[list[tuple[str, Any]]]:
    """What is asked of the database through this page meanwhile."""
    asked: list[tuple[str, Any]] = []
    line = page._line
    carry_out = line.carry_out

    async def noted(*statements: InSql, wants_rows: bool = True) -> list[tuple[Rows, int]]:
        asked.extend((text, values[0]) for text, values in statements)
        return await carry_out(*statements, wants_rows=wants_rows)

    line.carry_out = noted  # type: ignore[method-assign]
    yield asked
    line.carry_out = carry_out  # type: ignore[method-assign]


async def plan_of(page: Page, statement: str, values: Any) -> str:
    """How the database goes about it. PostgreSQL would rather read the whole of a table with few rows."""
    explain = "EXPLAIN QUERY PLAN"
    if page._line.dialect == POSTGRESQL:
        explain = "EXPLAIN"
        await page._line.carry_out(("SET LOCAL enable_seqscan = off", [()]))
    [(plan, _)] = await page._line.carry_out((f"{explain} {statement}", [values]))
    return "\n".join(str(line[-1]) for line in plan)
