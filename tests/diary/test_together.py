"""Many hands at once: nothing is lost, nothing is stuck, one page is one transaction."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.coach.checkin import CheckIn
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Form
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    NOW,
    ROUGH_MORNING,
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
