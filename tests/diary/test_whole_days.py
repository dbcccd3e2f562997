"""Whole days of the real bot over both databases: what the stories tell on SQLite holds on PostgreSQL."""

from __future__ import annotations

from datetime import timedelta

from bot.app import introduce
from bot.coach.measures import Verdict
from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary
from tests.stage import ADA, BERLIN, MONDAY, on_stage
from tests.stories.test_advice import steady


async def test_a_morning_and_a_sunday(diary: Diary) -> None:
    async with on_stage(diary) as stage:
        ada = stage.runner()
        await ada.is_known(Settings(id=ADA, zone=BERLIN))
        await ada.lives_through(steady(35))
        assert await stage.tick_at(MONDAY, "07:00") == 1
        await ada.answers(legs=2, sleep="4.5", pulse="50")
        assert await ada.was_told(Verdict.EASY, on=MONDAY, because="SLEEP_SHORT_NIGHT")
        await stage.restarts()
        await ada.taps("Fix sleep", "8")
        assert await ada.was_told(Verdict.EASY, on=MONDAY, because="LEGS_HEAVY_NORMAL")

        await stage.tick_at(MONDAY + timedelta(days=6), "18:00")
        assert ada.last.photo is not None


async def test_joining_and_being_forgotten(diary: Diary) -> None:
    async with on_stage(diary) as stage:
        ada = stage.runner()
        await ada.joins()
        await ada.says("/checkin")
        await ada.answers(legs=3)
        await ada.says("/forget")
        await ada.taps("Yes, erase it all")

        assert await ada.known() is None
        assert await ada.form(MONDAY) is None
        assert await stage.tick_at(MONDAY + timedelta(days=1), "07:00") == 0


async def test_fifty_runners_are_asked_each_once_by_two_bots(diary: Diary) -> None:
    async with on_stage(diary) as stage:
        runners = [stage.runner(user) for user in range(5000, 5050)]
        for runner in runners:
            await runner.is_known(Settings(id=runner.id, zone=BERLIN))
        await stage.tick_at(MONDAY, "07:00")
        await stage.restarts()
        await stage.tick()

        for runner in runners:
            assert sum("How do your legs" in message.plain for message in runner.chat) == 1


async def test_telegram_learns_the_commands_and_what_the_bot_is(diary: Diary) -> None:
    async with on_stage(diary) as stage:
        await introduce(stage.bot.application)

        assert list(stage.telegram.commands) == [
            *(
                "today",
                "checkin",
                "edit",
                "why",
                "heavylegs",
                "plan",
                "race",
                "week",
                "trends",
                "report",
                "undo",
            ),
            *("sick", "hurt", "pause", "back", "shoes", "coach", "team"),
            *("settings", "help", "privacy", "export", "import", "forget"),
        ]
        assert stage.telegram.commands["today"] == "What should I do today?"
