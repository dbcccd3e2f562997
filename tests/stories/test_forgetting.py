"""Ada asks to be forgotten: nothing of hers remains, in any table, in any file, in anybody's view."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.coach.checkin import CheckIn, Pain, PainDetail
from bot.coach.runner import Runner as Settings
from bot.coach.season import Event
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.diary.deed_notes import Before, Did
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.notes import Form, Kind, PlanDay, Race, Shoes
from bot.diary.tables import DIARY
from bot.routines.rounds import plan_rounds
from bot.trial.watch_file import latest_run
from tests.diary import conftest as both
from tests.diary.stories import EASY_PLANNED, fill_every_page, rows_of
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage, on_stage

sqlite_template, postgres, url = both.sqlite_template, both.postgres, both.url

COACH, ATHLETE = ADA + 1, ADA + 2
SECRET = "moonlit-heron"
"""A word that Ada alone uses, wherever the bot keeps words of hers."""


@pytest.fixture
async def diary(url: str) -> AsyncIterator[Diary]:
    opened = open_diary(url)
    yield opened
    await opened.close()


@pytest.fixture
async def stage(diary: Diary) -> AsyncIterator[TestStage]:
    """The real bot over each database."""
    async with on_stage(diary) as stage:
        yield stage


async def tells_everything(ada: Runner) -> None:
    """Something of Ada stands in every table that speaks of runners, most of it told in the chat."""
    stage, day = ada.stage, MONDAY
    await ada.says("/start")
    await ada.taps("Yes, keep my answers")
    await ada.says("Berlin")
    while "Check in now" not in ada.buttons:
        await ada.taps(next(text for text in ada.buttons if text.startswith(("Skip", "✓ Done"))))
    await stage.tick_at(MONDAY, "07:00")
    await ada.says("/checkin")
    await ada.answers(legs=2, sleep="5", mood=2)
    await ada.says("yesterday 12 km long run 70 min rpe 4")
    run = latest_run(stage.clock.now(), BERLIN)[1]
    await stage.receives(stage.telegram.sends(ADA, "document", run, "run.fit"))
    async with stage.diary.writing() as page:
        await fill_every_page(page, Settings(id=ADA))
        pain = CheckIn(day - timedelta(days=1), pain=Pain.NIGGLE, pain_detail=PainDetail(SECRET))
        await page.keep_form(ADA, Form(pain), stage.clock.now())
        await page.keep_race(ADA, Race(day + timedelta(days=90), Event.HALF, name=SECRET))
        await page.keep_shoes(ADA, Shoes(day, SECRET))
        await page.keep_plan_day(ADA, day, PlanDay(EASY_PLANNED, note=SECRET))
        await page.keep_deed(ADA, Did.SHOES, Before(shoes={day: Shoes(day, SECRET)}), stage.clock.now())
        for person in (COACH, ATHLETE):
            await page.meet(Settings(id=person), stage.clock.now())
        until = stage.clock.now() + timedelta(days=7)
        await page.invite(ADA, SECRET, "mark", until, stage.clock.now())
        await page.keep_bond(Bond(COACH, ADA, Sharing.ALL, "Cleo", SECRET, stage.clock.now()))
        await page.keep_bond(Bond(ADA, ATHLETE, Sharing.COLOUR, SECRET, "Bert", stage.clock.now()))
        coach = await page.known(COACH)
        assert coach is not None
        await plan_rounds(page, coach, stage.clock.now())
    for person in (COACH, ATHLETE):
        await stage.runner(person).says("/start")


async def is_forgotten(ada: Runner) -> None:
    await ada.says("/forget")
    await ada.taps("Yes, erase it all")


async def tables_with(diary: Diary, *words: str) -> list[str]:
    """The tables in which one of these words stands, in any column of any row."""
    found = []
    async with diary.looking_at_tables() as connection:
        for table in DIARY.sorted_tables:
            rows = (await connection.execute(select(table))).all()
            if any(word in repr(tuple(row)) for row in rows for word in words):
                found.append(table.name)
    return found


def files_with(diary: Diary, word: str) -> list[str]:
    """The diary's own files in which that word stands; none where a server keeps them."""
    file = diary.file
    if file is None:
        return []
    return [
        one.name for one in sorted(file.parent.glob(f"{file.name}*")) if word.encode() in one.read_bytes()
    ]


async def test_after_forgetting_no_table_knows_ada_and_no_file_holds_a_word_of_hers(
    stage: TestStage, diary: Diary
) -> None:
    ada = stage.runner()
    await tells_everything(ada)
    assert all((await rows_of(diary, ADA)).values()), "the test looks at every table"
    assert len(await tables_with(diary, SECRET)) >= 7
    assert diary.file is None or files_with(diary, SECRET)

    await is_forgotten(ada)

    assert ada.reads.startswith("Done: I have forgotten you.")
    assert not any((await rows_of(diary, ADA)).values())
    assert await tables_with(diary, SECRET, f" {ADA},", f"({ADA},") == []
    assert files_with(diary, SECRET) == []
    heard = len(ada.chat)
    for day in range(1, 9):
        await stage.tick_at(MONDAY + timedelta(days=day), "18:00")
    assert len(ada.chat) == heard


async def test_nothing_of_others_is_lost(stage: TestStage, diary: Diary) -> None:
    ada = stage.runner()
    await tells_everything(ada)
    async with diary.writing() as page:
        await fill_every_page(page, Settings(id=COACH))
    before = await rows_of(diary, COACH)

    await is_forgotten(ada)

    after = await rows_of(diary, COACH)
    assert after == before | {"bond": before["bond"] - 1}


async def test_what_was_shared_ends_at_once_and_both_sides_are_told(stage: TestStage, diary: Diary) -> None:
    ada = stage.runner()
    await tells_everything(ada)
    coach, athlete = stage.runner(COACH), stage.runner(ATHLETE)
    async with diary.reading() as page:
        assert Kind.DIGEST in await page.due_of(COACH)

    await is_forgotten(ada)

    assert coach.reads == f"{SECRET} does not share with you any more."
    assert athlete.reads == f"{SECRET} does not look after you any more. Nothing is shared."
    async with diary.reading() as page:
        assert await page.athletes(COACH) == ()
        assert await page.coaches(ATHLETE) == ()
        assert await page.invited("mark", stage.clock.now()) is None
        assert Kind.DIGEST not in await page.due_of(COACH)
    await coach.says("/team")
    assert SECRET not in coach.reads


async def test_the_desk_itself_forgets(stage: TestStage, diary: Diary) -> None:
    ada = stage.runner()
    await ada.says("/start")
    await ada.taps("Yes, keep my answers")
    await ada.says("I have chest pain")
    assert stage.bot.desk.warned
    assert ADA in stage.bot.desk.spoken

    await is_forgotten(ada)

    assert not stage.bot.desk.warned
    assert ADA not in stage.bot.desk.spoken


async def test_who_changes_their_mind_keeps_everything(stage: TestStage, diary: Diary) -> None:
    ada = stage.runner()
    await tells_everything(ada)
    before = await rows_of(diary, ADA)

    await ada.says("/forget")
    await ada.taps("No, keep it")

    assert await rows_of(diary, ADA) == before


async def test_a_wish_delivered_twice_does_not_erase_what_was_begun_since(
    stage: TestStage, diary: Diary
) -> None:
    ada = stage.runner()
    await ada.says("/start")
    await ada.taps("Yes, keep my answers")
    await ada.says("/forget")
    data = ada.last.button("Yes, erase it all").data
    assert data is not None
    wish = stage.telegram.taps(ADA, ada.last.id, data)
    await stage.receives(wish)
    await ada.says("/start")
    await ada.taps("Yes, keep my answers")
    await stage.restarts()

    await stage.receives(wish)

    assert await ada.known() is not None
