"""The main job from end to end: `freshlegs run` against a Bot API server over HTTP."""

from __future__ import annotations

import json
import re

from bot.app import real_now
from bot.diary.notes import Kind, PromptState
from tests.bot_api import BotApi
from tests.process.host import Host
from tests.process.inside import running
from tests.process.lives import knows, noon_zone, runner_at_noon, state_of, trained_for
from tests.process.phone import ADA, BOB, Phone


async def test_ada_joins_checks_in_and_is_advised_and_the_log_holds_nothing_of_it(
    host: Host, api: BotApi, ada: Phone
) -> None:
    program = await host.starts("run", LOG_LEVEL="debug")

    await ada.joins(noon_zone(real_now()))
    await ada.taps("Check in now", "How do your legs feel?")
    await ada.taps("5 springy", "How many hours did you sleep?")
    ada.says("6.75")
    await ada.sees("And your mood?", "Slept 6.75 h")
    await ada.taps("2 low", "Resting heart rate?")
    ada.says("61")
    await ada.sees("Anything wrong?")
    await ada.taps("Alcohol", "● Alcohol")
    await ada.taps("✓ Done", "Today:", "Why", "Not medical advice.", "Fix legs")
    ada.says("What should I do today?")
    await ada.sees("Today:", "Slept 6.75 h", "Pulse 61")
    ada.says("/week")
    week = await ada.sees("Your week", "Only 1 morning answered")

    assert week.photo is not None
    assert api.telegram.commands.keys() >= {
        "today",
        "checkin",
        "week",
        "settings",
        "help",
        "privacy",
        "forget",
    }
    program.stop()
    ended = await program.ended(within_s=10)
    assert ended.status == 0
    assert ended.stdout == ""
    assert_tells_nothing(ended.stderr, api.telegram.token)


def assert_tells_nothing(log: str, token: str) -> None:
    """No line holds the token, an answer, a place, or who gave it."""
    for line in log.splitlines():
        entry = json.loads(line)
        del entry["timestamp"]  # any number may stand in a time
        told = json.dumps(entry)
        assert token.partition(":")[2] not in told
        for private in ("6.75", "61", "springy", "alcohol", "Etc/GMT", str(ADA), "What should I do"):
            assert not re.search(rf"(?<![\w.]){re.escape(private)}(?!\w)", told, re.IGNORECASE), line


async def test_a_prompt_arrives_when_it_is_due_and_a_stop_at_that_moment_settles_it(
    host: Host, ada: Phone
) -> None:
    """The words are in the chat, and the answer to the bot is still on its way."""
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner)
        program = await host.runs()

        await ada.sees("Good morning!", "How do your legs feel?", "1 dead")
        program.stop()

        assert (await program.ended(within_s=10)).status == 0
        assert await state_of(diary, runner, Kind.MORNING) is PromptState.SENT
        assert len(ada.from_bot) == 1


async def test_the_weekly_summary_comes_with_its_picture_and_to_who_did_not_check_in_without(
    host: Host, api: BotApi, ada: Phone
) -> None:
    bob = Phone(api.telegram, BOB)
    ada.has_met_the_bot()
    bob.has_met_the_bot()
    with_answers, without = runner_at_noon(ADA), runner_at_noon(BOB)
    async with host.diary() as diary:
        await knows(diary, with_answers, without, due=Kind.WEEKLY)
        await trained_for(diary, with_answers, days=30)
        async with running(host):
            summary = await ada.sees("Your week", "One thing for next week")
            await bob.sees("No check-ins this week")

    assert summary.photo is not None
    width, height = summary.photo_size or (0, 0)
    assert min(width, height) >= 600
    assert all(message.photo is None for message in bob.from_bot)
