"""What happens in between: heard of a moment ago, delivered a second time."""

from __future__ import annotations

from datetime import timedelta

from bot.diary.notes import Kind, PromptState
from bot.routines import silence
from bot.routines.absences import pause
from bot.routines.later import LaterView, NotPutOff, put_off
from bot.routines.returning import come_back
from tests.stage import MONDAY, Runner, TestStage


async def test_who_is_heard_of_in_the_last_moment_is_not_asked_whether_to_pause(
    stage: TestStage, ada: Runner
) -> None:
    thursday = MONDAY + timedelta(days=4)
    async with stage.diary.writing(ada.id) as page:
        await page.hear(ada.id, MONDAY - timedelta(days=1))
    for days in range(4):
        await stage.tick_at(MONDAY + timedelta(days=days), "07:00")
    claimed = await ada.known()
    assert claimed is not None
    assert await silence.asks_whether(stage.diary, claimed, thursday)

    stage.clock.shows(thursday, "07:00")
    await ada.says("thanks")

    assert not await silence.asks_whether(stage.diary, claimed, thursday)


async def test_a_wish_that_was_refused_is_not_granted_when_it_is_delivered_again(
    stage: TestStage, ada: Runner
) -> None:
    diary, now, half_an_hour = stage.diary, stage.clock.now(), timedelta(minutes=30)
    await pause(diary, ada.id, MONDAY + timedelta(days=7), now, 1)
    first = await put_off(diary, ada.id, half_an_hour, now, 2)
    assert first == LaterView(first.runner, NotPutOff.AWAY)
    await come_back(diary, ada.id, now, 3, None)

    await put_off(diary, ada.id, half_an_hour, now, 2)

    async with diary.reading() as page:
        assert Kind.LATER not in await page.due_of(ada.id)
        assert await page.prompt_state(ada.id, Kind.LATER, MONDAY) is not PromptState.SENT
