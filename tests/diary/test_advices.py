"""The advice of many days, read at once."""

from __future__ import annotations

from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.diary.diary import Diary
from bot.diary.notes import KeptAdvice
from tests.diary.stories import ADA, BERT, DAY, HARD_PLANNED, NOW, ONE_DAY, keep, keep_morning

HEAVY = KeptAdvice(
    Verdict.EASY,
    (Reason("LEGS_HEAVY", {"legs": 2}, Weight.AMBER),),
    "2026.1",
    30,
    planned=HARD_PLANNED,
    state="acute",
    confidence="high",
    receipt=b"12345678",
)


async def test_the_advice_of_these_days_and_of_no_others(diary: Diary) -> None:
    await keep(diary, ADA)
    await keep(diary, BERT)
    async with diary.writing() as page:
        for number in range(4):
            await keep_morning(page, ADA, CheckIn(DAY + number * ONE_DAY, legs=2))
        await keep_morning(page, BERT, CheckIn(DAY + ONE_DAY, legs=2))
        for number in (0, 1, 3):
            await page.keep_advice(ADA.id, DAY + number * ONE_DAY, HEAVY, NOW)
        await page.keep_advice(BERT.id, DAY + ONE_DAY, HEAVY, NOW)

    async with diary.reading() as page:
        told = await page.advices(ADA.id, DAY + ONE_DAY, DAY + 3 * ONE_DAY)
        nobody = await page.advices(4711, DAY, DAY + 3 * ONE_DAY)
        alone = await page.advice(ADA.id, DAY + ONE_DAY)

    assert dict(told) == {DAY + ONE_DAY: HEAVY, DAY + 3 * ONE_DAY: HEAVY}
    assert (alone, dict(nobody)) == (HEAVY, {})
