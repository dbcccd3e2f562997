"""Who shares what with whom, as the diary keeps it."""

from __future__ import annotations

from datetime import timedelta

from bot.coach.runner import Runner
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.diary.diary import Diary
from tests.diary.stories import ADA, BERT, MINUTE, NOW, keep, look

CORA = Runner(id=3003)
BOND = Bond(CORA.id, ADA.id, Sharing.ANSWERS, "Cora", "Ada", NOW)
WEEK = timedelta(days=7)


async def test_an_invitation_is_known_by_its_mark_until_it_is_used(diary: Diary) -> None:
    await keep(diary, CORA)
    async with diary.writing(CORA.id) as page:
        await page.invite(CORA.id, "Cora", "mark", NOW + WEEK, NOW)
        assert await page.invited("mark", NOW) == (CORA.id, "Cora")
        assert await page.invited("other", NOW) is None

        assert await page.use_invitation("mark", NOW)
        assert not await page.use_invitation("mark", NOW)
        assert await page.invited("mark", NOW) is None


async def test_an_invitation_is_over_at_its_end_and_cleared_away_with_the_next(diary: Diary) -> None:
    await keep(diary, CORA)
    async with diary.writing(CORA.id) as page:
        await page.invite(CORA.id, "Cora", "old", NOW + MINUTE, NOW)
        assert await page.invited("old", NOW) is not None
        assert await page.invited("old", NOW + MINUTE) is None
        assert not await page.use_invitation("old", NOW + MINUTE)

        await page.invite(CORA.id, "Cora", "new", NOW + WEEK, NOW + MINUTE)
        assert await page.withdraw_invitations(CORA.id) == 1


async def test_a_bond_is_seen_from_both_ends_and_ended_once(diary: Diary) -> None:
    await keep(diary, CORA, ADA, BERT)
    async with diary.writing(ADA.id) as page:
        await page.keep_bond(BOND)
        assert await page.bond(CORA.id, ADA.id) == BOND
        assert await page.athletes(CORA.id) == await page.coaches(ADA.id) == (BOND,)
        assert await page.athletes(ADA.id) == await page.coaches(BERT.id) == ()

        assert await page.share(CORA.id, ADA.id, Sharing.COLOUR, NOW)
        assert (await page.bond(CORA.id, ADA.id)).sharing is Sharing.COLOUR
        assert not await page.share(CORA.id, BERT.id, Sharing.ALL, NOW)

        assert await page.end_bond(CORA.id, ADA.id)
        assert not await page.end_bond(CORA.id, ADA.id)


async def test_agreeing_anew_changes_what_is_shared_and_not_since_when(diary: Diary) -> None:
    await keep(diary, CORA, ADA)
    async with diary.writing(ADA.id) as page:
        await page.keep_bond(BOND)
        await page.keep_bond(Bond(CORA.id, ADA.id, Sharing.ALL, "Cora B.", "Ada", NOW + WEEK))

        assert await page.athletes(CORA.id) == (Bond(CORA.id, ADA.id, Sharing.ALL, "Cora B.", "Ada", NOW),)


async def test_whoever_is_forgotten_takes_bonds_and_invitations_along(diary: Diary) -> None:
    await keep(diary, CORA, ADA)
    async with diary.writing(CORA.id) as page:
        await page.keep_bond(BOND)
        await page.invite(CORA.id, "Cora", "mark", NOW + WEEK, NOW)
        await page.forget(CORA.id)

    assert await look(diary, lambda page: page.coaches(ADA.id)) == ()
    assert await look(diary, lambda page: page.invited("mark", NOW)) is None
