"""Ada's diary as the trial opens it: five weeks in which mornings and training belong together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.coach.measures import Verdict
from bot.coach.morning import NO_SEASON
from bot.coach.past import PastDay
from bot.coach.plan_check import check_plan
from bot.coach.plan_days import Severity
from bot.coach.record import Record
from bot.coach.season import Event
from bot.coach.workout import Outcome, SessionKind
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from bot.trial.sample import ADA, ADA_ID, write_sample

MONDAY = date(2026, 11, 16)
FIRST = MONDAY - timedelta(weeks=5)
COLD, SHORT_NIGHTS = FIRST + timedelta(weeks=2), FIRST + timedelta(weeks=3)


@asynccontextmanager
async def sample(folder: Path, today: date) -> AsyncIterator[Diary]:
    """Ada's diary as it is opened on that morning."""
    now = datetime(today.year, today.month, today.day, 6, tzinfo=UTC)
    diary = open_diary(f"sqlite:///{folder / 'ada.db'}")
    await migrate(diary, now)
    await write_sample(diary, now)
    yield diary
    await diary.close()


async def past_of(folder: Path, today: date) -> tuple[PastDay, ...]:
    async with sample(folder, today) as diary, diary.reading() as page:
        return await page.past(ADA_ID, today, 70)


async def codes_of(folder: Path, *days: date) -> list[set[str]]:
    """Of the advice that was given on each of these days."""
    async with sample(folder, MONDAY) as diary, diary.reading() as page:
        given = [await page.advice(ADA_ID, day) for day in days]
    return [{reason.code for reason in advice.reasons} if advice else set() for advice in given]


def runs(past: tuple[PastDay, ...], monday: date) -> list[PastDay]:
    week = [day for day in past if monday <= day.day < monday + timedelta(weeks=1)]
    return [day for day in week if day.workouts]


def km(past: tuple[PastDay, ...], monday: date) -> float:
    return sum(one.km or 0 for day in runs(past, monday) for one in day.workouts or ())


@pytest.mark.parametrize("ahead", range(7))
async def test_on_every_weekday_the_diary_ends_yesterday(tmp_path: Path, ahead: int) -> None:
    past = await past_of(tmp_path, MONDAY + timedelta(days=ahead))

    assert [day.day for day in past] == [FIRST + timedelta(days=number) for number in range(35 + ahead)]
    assert all(day.workouts is not None and day.planned is not None for day in past)


async def test_adas_five_weeks_hold_every_kind_of_day(tmp_path: Path) -> None:
    past = await past_of(tmp_path, MONDAY)

    mornings = [day.check_in for day in past if day.check_in is not None]
    assert 28 <= len(mornings) < 35
    assert {day.verdict for day in past} >= {Verdict.RUN, Verdict.EASY, Verdict.REST}
    assert any(morning.resting_hr_bpm is None for morning in mornings)


async def test_with_a_fever_ada_does_not_run_and_her_coach_takes_it_for_no_cutback(tmp_path: Path) -> None:
    past = await past_of(tmp_path, MONDAY)

    fever = COLD + timedelta(days=2)
    ran = {day.day for day in runs(past, COLD)}
    assert not ran & {fever, fever + timedelta(days=1), fever + timedelta(days=2)}
    assert km(past, COLD) < 0.5 * km(past, FIRST)
    (tmp_path / "ada.db").unlink()
    (after,) = await codes_of(tmp_path, SHORT_NIGHTS)
    assert "CUTBACK_WEEK" not in after


async def test_the_one_struggle_falls_into_the_week_of_short_nights(tmp_path: Path) -> None:
    past = await past_of(tmp_path, MONDAY)

    went = {day.day: one.outcome for day in past for one in day.workouts or () if one.outcome is not None}
    struggled = [day for day, outcome in went.items() if outcome is Outcome.STRUGGLED]
    assert len(struggled) == 1
    assert SHORT_NIGHTS <= struggled[0] < SHORT_NIGHTS + timedelta(weeks=1)
    assert len(went) == 8
    assert Outcome.MISSED not in went.values()


async def test_each_advice_knew_what_was_trained_before_and_nothing_later(tmp_path: Path) -> None:
    monday, a_week_later = await codes_of(tmp_path, FIRST, FIRST + timedelta(weeks=1))

    assert "WORKOUTS_HIT" not in monday
    assert "WORKOUTS_HIT" in a_week_later


async def test_adas_plan_has_no_error_and_her_race_is_eight_weeks_ahead(tmp_path: Path) -> None:
    today = MONDAY + timedelta(days=3)
    async with sample(tmp_path, today) as diary, diary.reading() as page:
        past = await page.past(ADA_ID, today, 70)
        plan = await page.planned(ADA_ID, today, today + timedelta(days=27))
        races = await page.races(ADA_ID)
        shoes = await page.shoes(ADA_ID)

    found = check_plan(Record(ADA, today, past, NO_SEASON), plan)
    assert [finding for finding in found if finding.severity is Severity.ERROR] == []
    assert [(race.event, race.day) for race in races] == [(Event.HALF, MONDAY + timedelta(days=6, weeks=8))]
    assert [pair.since for pair in shoes] == [FIRST]
    assert {session.kind for session in plan.values()} == {
        SessionKind.REST,
        SessionKind.HARD,
        SessionKind.EASY,
        SessionKind.LONG,
    }
