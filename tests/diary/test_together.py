"""Many hands at once: nothing is lost, nothing is stuck, one page is one transaction."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.coach.checkin import CheckIn
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Form, Kind
from bot.diary.sheet import POSTGRESQL
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    LEASE,
    NOW,
    ONE_DAY,
    ROUGH_MORNING,
    claim_of,
    interrupted_page,
    keep,
    keep_morning,
    look,
    rows_of,
)

TAPS = 60


async def one_beat_more(diary: Diary) -> None:
    """Read the form, change it by what was read, write it back: what a lost update would show."""
    async with diary.writing(ADA.id) as page:
        form = await page.form(ADA.id, DAY)
        assert form is not None
        bpm = form.check_in.resting_hr_bpm
        assert bpm is not None
        await page.keep_form(ADA.id, Form(form.check_in.with_pulse(bpm + 1)), NOW)


async def test_sixty_taps_at_once_on_one_form_lose_no_answer(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY, resting_hr_bpm=30))

    await asyncio.gather(*(one_beat_more(diary) for _ in range(TAPS)))

    form = await look(diary, lambda page: page.form(ADA.id, DAY))
    assert form.check_in.resting_hr_bpm == 30 + TAPS
    assert (await rows_of(diary, ADA.id))["check_in"] == 1


async def test_two_processes_on_one_diary_lose_no_answer_either(url: str, diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY, resting_hr_bpm=30))
    other = open_diary(url)

    await asyncio.gather(*(one_beat_more(at) for at in (diary, other) for _ in range(TAPS // 4)))

    await other.close()
    form = await look(diary, lambda page: page.form(ADA.id, DAY))
    assert form.check_in.resting_hr_bpm == 30 + TAPS // 2


async def test_a_form_opened_by_two_devices_at_once_is_one_form(diary: Diary) -> None:
    await keep(diary, ADA)

    async def open_form(message_id: int) -> None:
        async with diary.writing(ADA.id) as page:
            await page.keep_form(ADA.id, Form(CheckIn(DAY), message_id), NOW)

    await asyncio.gather(*(open_form(number) for number in range(1, 9)))

    assert (await rows_of(diary, ADA.id))["check_in"] == 1


async def test_a_page_that_raises_leaves_nothing_behind(diary: Diary) -> None:
    await keep(diary, ADA)

    async with interrupted_page(diary) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)

    assert await look(diary, lambda page: page.form(ADA.id, DAY)) is None


async def test_a_writer_who_is_cancelled_leaves_nothing_and_holds_nobody_up(diary: Diary) -> None:
    await keep(diary, ADA)
    written = asyncio.Event()

    async def interrupted() -> None:
        async with diary.writing(ADA.id) as page:
            await keep_morning(page, ADA, ROUGH_MORNING)
            written.set()
            await asyncio.Event().wait()

    writer = asyncio.create_task(interrupted())
    await written.wait()
    writer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writer

    async with diary.writing(ADA.id) as page:
        assert await page.form(ADA.id, DAY) is None
        await page.keep_runner(replace(ADA, zone="Asia/Tokyo"))
    assert (await look(diary, lambda page: page.known(ADA.id))).runner.zone == "Asia/Tokyo"


async def test_writers_cancelled_while_they_wait_hold_nobody_up(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, CheckIn(DAY, resting_hr_bpm=30))

    taps = [asyncio.create_task(one_beat_more(diary)) for _ in range(20)]
    await asyncio.sleep(0)
    for tap in taps[::2]:
        tap.cancel()
    ended = await asyncio.gather(*taps, return_exceptions=True)

    form = await look(diary, lambda page: page.form(ADA.id, DAY))
    assert form.check_in.resting_hr_bpm == 30 + ended.count(None)
    assert ended.count(None) >= 10


@pytest.mark.parametrize("later", range(1, 5))
async def test_a_writer_cancelled_again_while_it_gives_up_still_gives_the_connection_back(
    diary: Diary, later: int
) -> None:
    await keep(diary, ADA)
    written = asyncio.Event()

    async def interrupted() -> None:
        async with diary.writing(ADA.id) as page:
            await keep_morning(page, ADA, ROUGH_MORNING)
            written.set()
            await asyncio.Event().wait()

    writer = asyncio.create_task(interrupted())
    await written.wait()
    writer.cancel()
    for _ in range(later):
        await asyncio.sleep(0)
    writer.cancel()
    await asyncio.wait([writer])

    async with asyncio.timeout(10), diary.writing(ADA.id) as page:
        assert await page.form(ADA.id, DAY) is None


@pytest.mark.parametrize("later", range(6))
async def test_a_writer_cancelled_with_the_first_word_on_its_way_holds_nobody_up(
    diary: Diary, later: int
) -> None:
    await keep(diary, ADA)

    async def interrupted() -> None:
        async with diary.writing(ADA.id) as page:
            await keep_morning(page, ADA, ROUGH_MORNING)
            await asyncio.Event().wait()

    writer = asyncio.create_task(interrupted())
    for _ in range(later):
        await asyncio.sleep(0)
    writer.cancel()
    await asyncio.wait([writer])

    async with asyncio.timeout(10), diary.writing(ADA.id) as page:
        assert await page.form(ADA.id, DAY) is None
        await page.keep_runner(replace(ADA, zone="Asia/Tokyo"))
    assert (await look(diary, lambda page: page.known(ADA.id))).runner.zone == "Asia/Tokyo"


@pytest.fixture
def tick(url: str) -> Diary:
    """The same diary as another process's schedule has it open; only PostgreSQL lets two write at once."""
    if not url.startswith(POSTGRESQL):
        pytest.skip("SQLite lets only one write at a time")
    return open_diary(url)


async def one_waits(diary: Diary) -> None:
    """Until the server says that somebody waits for a lock."""
    question = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    async with asyncio.timeout(20):
        while True:
            async with diary.looking_at_tables() as connection:
                if (await connection.exec_driver_sql(question)).scalar_one():
                    return


async def test_a_setting_and_the_round_do_not_wait_for_each_other(diary: Diary, tick: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.plan_due(ADA.id, Kind.MORNING, DAY, NOW)

    async with diary.writing(ADA.id) as setting:
        async with tick.writing() as page:
            due = await page.due(NOW, 9)
            replanned = asyncio.create_task(setting.plan_due(ADA.id, Kind.MORNING, DAY + ONE_DAY, NOW))
            await one_waits(diary)
            claimed = await page.claim([claim_of(one) for one in due], NOW, NOW + LEASE)
        await replanned

    await tick.close()
    assert len(claimed) == 1
    assert (await look(diary, lambda page: page.due_of(ADA.id)))[Kind.MORNING] == (DAY + ONE_DAY, NOW)


async def test_forgetting_and_the_round_do_not_wait_for_each_other(diary: Diary, tick: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await page.plan_due(ADA.id, Kind.MORNING, DAY, NOW)

    async with diary.writing(ADA.id) as setting:
        async with tick.writing() as page:
            due = await page.due(NOW, 9)
            forgotten = asyncio.create_task(setting.forget(ADA.id))
            await one_waits(diary)
            claimed = await page.claim([claim_of(one) for one in due], NOW, NOW + LEASE)
        await forgotten

    await tick.close()
    assert len(claimed) == 1
    assert not any((await rows_of(diary, ADA.id)).values())


async def test_a_reader_sees_what_was_there_while_a_writer_writes(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.writing(ADA.id) as page:
        await keep_morning(page, ADA, ROUGH_MORNING)

        assert await look(diary, lambda reader: reader.form(ADA.id, DAY)) is None

    assert await look(diary, lambda reader: reader.form(ADA.id, DAY)) == Form(ROUGH_MORNING)


async def test_a_reader_sees_one_moment_however_often_it_looks(diary: Diary) -> None:
    await keep(diary, ADA)
    async with diary.reading() as page:
        assert await page.form(ADA.id, DAY) is None
        async with diary.writing(ADA.id) as writer:
            await keep_morning(writer, ADA, ROUGH_MORNING)

        assert await page.form(ADA.id, DAY) is None


async def test_a_reading_page_cannot_be_written_on(diary: Diary) -> None:
    with pytest.raises(DiaryTrouble):
        async with diary.reading() as page:
            await page.meet(BERT, NOW)

    assert await look(diary, lambda page: page.known(BERT.id)) is None
