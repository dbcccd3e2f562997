"""What waits longer than it should, counted by when it was due, without anybody's name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.season import AbsenceKind
from bot.diary.diary import Diary
from bot.diary.notes import Absence, Kind
from tests.diary.stories import ADA, DAY, MINUTE, NOW, ONE_DAY, keep, look

BOB, EVE = replace(ADA, id=ADA.id + 1), replace(ADA, id=ADA.id + 2)


@pytest.fixture
async def waiting(diary: Diary) -> Diary:
    """Ada's and Bob's mornings are due at one moment, Eve's a minute later; Ada's week, too."""
    await keep(diary, ADA, BOB, EVE)
    async with diary.writing() as page:
        for runner, due_at in ((ADA, NOW), (BOB, NOW), (EVE, NOW + MINUTE)):
            await page.plan_due(runner.id, Kind.MORNING, DAY, due_at)
        await page.plan_due(ADA.id, Kind.WEEKLY, DAY, NOW)
    return diary


async def test_who_waits_is_counted_by_the_moment(waiting: Diary) -> None:
    by = {
        at: await look(waiting, lambda page, at=at: page.overdue(Kind.MORNING, at))
        for at in (NOW - MINUTE, NOW, NOW + MINUTE)
    }

    assert by == {
        NOW - MINUTE: [],
        NOW: [(NOW, 2)],
        NOW + MINUTE: [(NOW, 2), (NOW + MINUTE, 1)],
    }
    assert await look(waiting, lambda page: page.overdue(Kind.WEEKLY, NOW)) == [(NOW, 1)]


async def test_only_those_on_the_hosts_list_are_counted(waiting: Diary) -> None:
    only = frozenset({BOB.id, EVE.id, 999})

    assert await look(waiting, lambda page: page.overdue(Kind.MORNING, NOW + MINUTE, only)) == [
        (NOW, 1),
        (NOW + MINUTE, 1),
    ]


@pytest.mark.parametrize(
    ("kind", "since", "until", "counted"),
    [
        (AbsenceKind.AWAY, DAY, None, 1),
        (AbsenceKind.AWAY, DAY, DAY, 1),
        (AbsenceKind.AWAY, DAY - 9 * ONE_DAY, DAY - ONE_DAY, 2),
        (AbsenceKind.AWAY, DAY + ONE_DAY, None, 2),
        (AbsenceKind.SICK, DAY, None, 2),
    ],
)
async def test_who_is_away_or_silent_is_not_waited_for(
    waiting: Diary, kind: AbsenceKind, since: date, until: date | None, counted: int
) -> None:
    async with waiting.writing() as page:
        await page.begin_absence(ADA.id, Absence(kind, since, until))
        await page.ask_whether(EVE.id, DAY - timedelta(days=1))

    assert await look(waiting, lambda page: page.overdue(Kind.MORNING, NOW + MINUTE)) == [(NOW, counted)]
