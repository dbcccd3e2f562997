"""The process is killed, stopped or started twice, and nobody's answers are lost or counted twice."""

from __future__ import annotations

import asyncio
import signal

import pytest

from bot.running import run
from tests.bot_api import BotApi
from tests.cli.inside import does
from tests.process.host import PATIENCE_S, Host
from tests.process.inside import running, settings_of
from tests.process.lives import form_in, knows, runner_at_noon
from tests.process.phone import ADA, Phone


async def test_a_form_goes_on_with_the_same_buttons_after_a_kill(host: Host, ada: Phone) -> None:
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        program = await host.runs()
        ada.says("/checkin")
        await ada.taps("2 heavy", "tired all over?")
        await ada.taps("Only the legs", "How many hours did you sleep?")
        form = await ada.taps("7.5", "And your mood?")

        await program.killed()
        await host.runs()

        await ada.taps("3 ok", "Resting heart rate?")
        await ada.taps("No reading", "Anything wrong?")
        told = await ada.taps("✓ All fine", "Today:", "Legs 2", "Slept 7.5 h", "Mood 3")
        assert told.id == form.id
        kept = await form_in(diary, runner)
        assert kept is not None
        assert (kept.legs, kept.sleep_h, kept.mood, kept.closed) == (2, 7.5, 3, True)


async def test_what_was_in_hand_at_the_kill_takes_effect_once(host: Host, api: BotApi, ada: Phone) -> None:
    """The answer is kept, the form is in the chat, Telegram does not know yet: the kill hits just there."""
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        program = await host.runs()
        ada.says("/checkin")
        await ada.taps("4 good", "How many hours did you sleep?")
        await api.telegram.mailbox.polled()
        api.telegram.fail_next("editMessageText", "hang")
        await ada.taps("7.5", "And your mood?")
        assert len(api.telegram.mailbox) == 1

        await program.killed()
        # while nobody listens, Ada corrects herself: the tap delivered again must not undo that
        old = await ada.sees("And your mood?")
        await host.runs()
        await ada.taps("5 great", "Resting heart rate?", "Slept 7.5 h", "Mood 5")

        assert old.id == ada.from_bot[-1].id
        kept = await form_in(diary, runner)
        assert kept is not None
        assert (kept.legs, kept.sleep_h, kept.mood) == (4, 7.5, 5)


async def test_a_typed_answer_delivered_again_after_a_kill_is_not_taken_for_the_next_one(
    host: Host, api: BotApi, ada: Phone
) -> None:
    runner = runner_at_noon(ADA)
    ada.has_met_the_bot()
    async with host.diary() as diary:
        await knows(diary, runner, due=None)
        program = await host.runs()
        ada.says("/checkin")
        await ada.taps("4 good", "How many hours did you sleep?")
        await api.telegram.mailbox.polled()
        api.telegram.fail_next("sendMessage", "hang")
        ada.says("4")
        await ada.sees("And your mood?")

        await program.killed()
        await host.runs()
        await api.telegram.mailbox.polled()

        await ada.sees("And your mood?", "Slept 4 h")
        kept = await form_in(diary, runner)
        assert kept is not None
        assert (kept.legs, kept.sleep_h, kept.mood) == (4, 4, None)


async def test_a_stop_does_not_wait_for_ever_for_an_answer_of_telegram(
    host: Host, api: BotApi, ada: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.running.HANDLING_DRAIN_S", 0.1)
    api.telegram.fail_next("sendMessage", "hang", times=9)
    at_work = asyncio.create_task(run(settings_of(host)))
    ada.says("/help")
    await ada.sees("What I understand")

    signal.raise_signal(signal.SIGTERM)

    over, _ = await asyncio.wait({at_work}, timeout=PATIENCE_S)
    assert over
    await at_work
    assert len(api.telegram.mailbox) == 1  # not confirmed: it will be delivered again


async def test_a_stop_is_heard_while_telegram_has_not_answered_yet(host: Host, api: BotApi) -> None:
    api.telegram.fail_next("getMe", "hang", times=9)
    program = await host.starts("run")
    while not api.telegram.requests["getMe"]:
        await api.telegram.mailbox.bell.wait(0.05)

    program.stop()

    ended = await program.ended(within_s=3)
    assert ended.status == 0
    assert "Unclosed" not in ended.stderr


async def test_a_second_run_on_the_same_diary_says_so_and_ends_while_other_commands_work(
    host: Host, ada: Phone
) -> None:
    async with running(host):
        ada.says("/help")
        await ada.sees("What I understand")

        second = await host.does("run")
        migrate, doctor = await does(host, "migrate"), await does(host, "doctor")

        ada.says("/privacy")
        await ada.sees("What I keep")
    assert second.status == 1
    assert f"Another `freshlegs run` already works on {host.file}" in second.stderr
    assert "Traceback" not in second.stderr
    assert (migrate.status, doctor.status) == (0, 0), doctor.stdout
