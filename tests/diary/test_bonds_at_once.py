"""Coach and athlete act in the same moment: each gets an answer, and no digest is lost or left behind."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.coach.runner import Runner
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.diary.diary import Diary
from bot.diary.notes import Kind
from bot.routines import teams, welcome
from bot.routines.rounds import plan_rounds
from bot.routines.teams import NoInvitation, NotShared
from tests.diary.stories import NOW, look, rows_of

CORA, FAY = 3003, 3000
ATHLETES = (2001, 2002, 4001, 4002)
ROUNDS = 8


async def meet_all(diary: Diary, *runner_ids: int) -> None:
    """Whoever was forgotten is back."""
    async with diary.writing() as page:
        for runner_id in runner_ids:
            await page.meet(Runner(runner_id), NOW)


async def all_share(diary: Diary) -> None:
    """Each looks after the other: Cora after the athletes, one of them after her."""
    async with diary.writing() as page:
        for athlete_id in ATHLETES:
            await page.keep_bond(Bond(CORA, athlete_id, Sharing.ALL, "Cora", "Ada", NOW))
        await page.keep_bond(Bond(ATHLETES[0], CORA, Sharing.ALL, "Ada", "Cora", NOW))
        for runner_id in (CORA, ATHLETES[0]):
            known = await page.known(runner_id)
            assert known is not None
            await plan_rounds(page, known, NOW, (Kind.DIGEST,))


async def test_whoever_ends_it_or_is_forgotten_in_one_moment_nobody_waits_for_ever(diary: Diary) -> None:
    for number in range(ROUNDS):
        await meet_all(diary, CORA, FAY, *ATHLETES)
        await all_share(diary)
        await teams.invite(diary, CORA, "Cora", f"code {number}", NOW)

        done = await asyncio.gather(
            teams.end(diary, ATHLETES[0], CORA, ATHLETES[0], NOW),
            welcome.forget(diary, ATHLETES[1], NOW, 10 * number),
            welcome.forget(diary, CORA, NOW, 10 * number + 1),
            teams.end(diary, ATHLETES[2], CORA, ATHLETES[2], NOW),
            teams.end(diary, ATHLETES[0], ATHLETES[0], CORA, NOW),
            teams.accept(diary, FAY, "Fay", f"code {number}", Sharing.ALL, NOW, 10 * number + 2),
            return_exceptions=True,
        )

        unheard = [one for one in done if isinstance(one, BaseException)]
        assert [one for one in unheard if not isinstance(one, NotShared | NoInvitation)] == []
        assert not any((await rows_of(diary, CORA)).values())


async def test_one_who_leaves_takes_no_digest_from_one_who_comes(diary: Diary) -> None:
    for number in range(ROUNDS):
        await meet_all(diary, CORA, *ATHLETES[:2])
        async with diary.writing() as page:
            await page.keep_bond(Bond(CORA, ATHLETES[0], Sharing.ALL, "Cora", "Ada", NOW))
        await teams.invite(diary, CORA, "Cora", f"code {number}", NOW)

        await asyncio.gather(
            teams.end(diary, CORA, CORA, ATHLETES[0], NOW),
            teams.accept(diary, ATHLETES[1], "Ben", f"code {number}", Sharing.COLOUR, NOW, number),
        )

        due = await look(diary, lambda page: page.due_of(CORA))
        assert due[Kind.DIGEST][1] - NOW < timedelta(days=1)
        await teams.end(diary, CORA, CORA, ATHLETES[1], NOW)
        assert Kind.DIGEST not in await look(diary, lambda page: page.due_of(CORA))
