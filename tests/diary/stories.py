"""Ada and her mornings, for the stories of the diary."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select

from bot.coach.checkin import CheckIn, Illness, Pain, Question, RedFlag, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Claim, Due, Form, KeptAdvice, Kind
from bot.diary.tables import DIARY

NOW = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
DAY = date(2026, 11, 21)
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
)

REST = KeptAdvice(
    verdict=Verdict.REST,
    reasons=(
        Reason("RED_FLAG_SYMPTOM", {"symptom": "chest_pain"}, Weight.SAFETY),
        Reason("SLEEP_SHORT_NIGHT", {"slept_h": 4.25}, Weight.RED),
        Reason("SEE_CLINICIAN", {}, Weight.SAFETY),
    ),
    rulebook_version="1",
    minutes=None,
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
    step = ONE_DAY if due.kind is Kind.MORNING else 7 * ONE_DAY
    return Claim(due.known.runner.id, due.kind, due.day, due.day + step, due.due_at + step, skip_reason)


async def rows_of(diary: Diary, runner_id: int) -> dict[str, int]:
    """How many rows each table that speaks of runners holds about this one."""
    counts = {}
    async with diary.looking_at_tables() as connection:
        for table in DIARY.sorted_tables:
            for column in table.columns:
                if column.references(DIARY.tables["runner"].c.id) or column is DIARY.tables["runner"].c.id:
                    count = select(func.count()).select_from(table).where(column == runner_id)
                    counts[table.name] = (await connection.execute(count)).scalar_one()
    return counts
