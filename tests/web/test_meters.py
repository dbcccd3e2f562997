"""What the meters count while the real bot works, and what they never tell."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from telegram import Update

from bot.app import build_application
from bot.chat.bulk import BulkLane
from bot.chat.held import Replies
from bot.chat.inbox import NotHandled, Unreadable
from bot.chat.meters import OTHER, UPDATE_KINDS, Handled, Lane, Meters
from bot.chat.mishaps import guarded
from bot.chat.outcome import Outcome
from bot.chat.poller import Poller
from bot.chat.quotas import Quota
from bot.coach.runner import Runner as Settings
from bot.diary.notes import Kind
from bot.trial.stage import Stage
from bot.web.health import Health, Phase
from tests.chat.wire import ABOUT_429
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.web.pages import Shown, pages_of, shown_at, shown_by

WELL = Health(ok=True, last_poll_age_s=3.5, last_tick_age_s=1.0, database=True)


async def no_waiting(seconds: float) -> None:
    await asyncio.sleep(0)


async def shown_on(stage: TestStage) -> Shown:
    return await shown_by(lambda: WELL, stage.bot.meters)


async def test_what_ada_says_and_what_she_is_told_are_counted_by_kind_and_outcome(ada: Runner) -> None:
    before = await shown_on(ada.stage)
    await ada.says("/checkin")
    await ada.taps("4 ", "7.5")
    after = await shown_on(ada.stage)

    def grown(name: str, **labels: str) -> float:
        return (after.value(name, **labels) or 0) - (before.value(name, **labels) or 0)

    assert grown("freshlegs_updates_total", kind="message", outcome="done") == 1
    assert grown("freshlegs_updates_total", kind="callback_query", outcome="done") == 2
    assert grown("freshlegs_sends_total", lane="reply", outcome="sent") == 3
    assert grown("freshlegs_update_seconds_count") == 3
    assert after.value("freshlegs_updates_in_hand") == 0
    assert after.value("freshlegs_leading") == 1
    assert after.value("freshlegs_sends_total", lane="bulk", outcome="sent") == 0


async def test_a_delivery_repeated_by_telegram_is_counted_as_such(ada: Runner) -> None:
    update = ada.stage.telegram.says(ADA, "/help")
    await ada.stage.receives(update)
    await ada.stage.bot.inbox.handle(update)

    shown = await shown_on(ada.stage)
    assert shown.value("freshlegs_updates_total", kind="message", outcome="repeated") == 1


async def test_an_update_in_hand_is_shown_until_it_is_dealt_with(ada: Runner) -> None:
    inside, go_on = asyncio.Event(), asyncio.Event()
    inbox = ada.stage.bot.inbox

    async def slowly(*_: Any) -> None:
        inside.set()
        await go_on.wait()

    ada.stage.bot.application.process_update = slowly  # type: ignore[method-assign]
    working = asyncio.create_task(inbox.handle(ada.stage.telegram.says(ADA, "hello")))
    idle = asyncio.create_task(inbox.idle())
    await inside.wait()
    during = await shown_on(ada.stage)
    assert not idle.done()
    go_on.set()
    await working
    await idle

    assert during.value("freshlegs_updates_in_hand") == 1
    assert (await shown_on(ada.stage)).value("freshlegs_updates_in_hand") == 0


async def test_updates_that_fail_that_nobody_can_read_or_that_are_cut_off_are_told_apart(ada: Runner) -> None:
    inbox, application = ada.stage.bot.inbox, ada.stage.bot.application
    with pytest.raises(Unreadable):
        await inbox.handle({"update_id": 5, "message": {"text": "secret"}})
    with pytest.raises(Unreadable):
        await inbox.handle({"what": "no number"})

    async def stumbles(*_: Any) -> None:
        await application.process_error(None, LookupError("fever"))

    application.process_update = stumbles  # type: ignore[method-assign]
    with pytest.raises(NotHandled):
        await inbox.handle(ada.stage.telegram.says(ADA, "I have a fever"))
    ada.stage.failures.clear()

    async def hangs(*_: Any) -> None:
        await asyncio.Event().wait()

    application.process_update = hangs  # type: ignore[method-assign]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await inbox.handle(ada.stage.telegram.says(ADA, "hello"))

    shown = await shown_on(ada.stage)
    updates = "freshlegs_updates_total"
    assert shown.value(updates, kind="message", outcome="unreadable") == 1
    assert shown.value(updates, kind="other", outcome="unreadable") == 1
    assert shown.value(updates, kind="message", outcome="failed") == 1
    assert shown.value(updates, kind="message", outcome="cut off") == 1
    assert shown.value("freshlegs_errors_total", where="update") == 1
    assert shown.value("freshlegs_updates_in_hand") == 0


async def test_failed_polls_and_updates_given_up_are_counted(ada: Runner) -> None:
    application, stop, tries = ada.stage.bot.application, asyncio.Event(), []

    async def stumbles(update: Update) -> None:
        tries.append(update)
        if len(tries) == 3:
            stop.set()
        await application.process_error(update, LookupError("fever"))

    application.process_update = stumbles  # type: ignore[method-assign]
    poller = Poller(application.bot, ada.stage.bot.inbox, now=ada.stage.clock.now, sleep=no_waiting, poll_s=1)
    ada.stage.telegram.fail_next("getUpdates", status=502, times=2)
    ada.stage.telegram.says(ADA, "hello")
    await poller.run(stop)
    ada.stage.failures.clear()

    shown = await shown_on(ada.stage)
    assert shown.value("freshlegs_errors_total", where="poll") == 2
    assert shown.value("freshlegs_updates_total", kind="message", outcome="failed") == 3
    assert shown.value("freshlegs_updates_given_up_total") == 1


async def test_scheduled_work_that_fails_is_counted_under_its_name() -> None:
    meters = Meters()

    async def stumbles() -> None:
        raise LookupError

    await guarded("tidy", stumbles, meters)

    shown = await shown_by(lambda: WELL, meters)
    assert shown.value("freshlegs_errors_total", where="tidy") == 1


@pytest.mark.filterwarnings(ABOUT_429)
async def test_replies_that_wait_for_telegram_are_shown(ada: Runner) -> None:
    meters, allowed = Meters(), asyncio.Event()

    async def until_allowed(seconds: float) -> None:
        await allowed.wait()

    sender = Replies(ada.stage.bot.application.bot, sleep=until_allowed, meters=meters)
    ada.stage.telegram.fail_next("sendMessage", status=429, parameters={"retry_after": 30})
    assert (await sender.send(ADA, "Good morning!")).outcome is Outcome.HELD
    waiting = await shown_by(lambda: WELL, meters)
    allowed.set()
    await sender.drain(5)

    shown = await shown_by(lambda: WELL, meters)
    assert waiting.value("freshlegs_replies_held") == 1
    assert shown.value("freshlegs_replies_held") == 0
    assert shown.value("freshlegs_sends_total", lane="reply", outcome="later") == 1
    assert shown.value("freshlegs_sends_total", lane="reply", outcome="sent") == 1


@pytest.mark.parametrize(("at", "within_s", "beyond_s"), [("07:00:05", 5, 2), ("07:01:10", 120, 60)])
async def test_how_late_a_prompt_left_is_shown(ada: Runner, at: str, within_s: int, beyond_s: int) -> None:
    await ada.stage.tick_at(MONDAY, at)

    shown = await shown_on(ada.stage)
    lag = "freshlegs_prompt_lag_seconds"
    assert shown.value(f"{lag}_count", kind="morning") == 1
    assert shown.value(f"{lag}_bucket", kind="morning", le=f"{within_s:.1f}") == 1
    assert shown.value(f"{lag}_bucket", kind="morning", le=f"{beyond_s:.1f}") == 0
    assert shown.value("freshlegs_sends_total", lane="bulk", outcome="sent") == 1


@pytest.mark.filterwarnings(ABOUT_429)
@pytest.mark.parametrize(
    ("status", "outcome"), [(403, "gone"), (429, "later"), (400, "refused"), (500, "not sent")]
)
async def test_what_became_of_a_prompt_is_counted_in_its_lane(ada: Runner, status: int, outcome: str) -> None:
    ada.stage.telegram.fail_next("sendMessage", status=status)
    await ada.stage.tick_at(MONDAY, "07:00")

    shown = await shown_on(ada.stage)
    assert shown.value("freshlegs_sends_total", lane="bulk", outcome=outcome) == 1
    assert shown.value("freshlegs_sends_total", lane="bulk", outcome="sent") == 0
    assert shown.value("freshlegs_prompt_lag_seconds_count", kind="morning") == 0


async def test_prompts_waiting_for_their_turn_are_shown_while_they_wait(stage: TestStage) -> None:
    meters, waiting = Meters(), []
    for number in range(ADA, ADA + 4):
        await stage.runner(number).is_known(Settings(id=number, zone=BERLIN))
    stage.clock.shows(MONDAY, "07:00")

    async def look(seconds: float) -> None:
        waiting.append(meters.registry.get_sample_value("freshlegs_prompts_waiting"))
        stage.clock.passes(seconds=seconds)

    begun_at = datetime(2020, 1, 1, tzinfo=UTC)
    lane = BulkLane(clock=lambda: (stage.clock.at - begun_at).total_seconds(), sleep=look)
    bot = build_application(
        token=stage.telegram.token,
        diary=stage.diary,
        now=stage.clock.now,
        request=Stage(stage.telegram),
        lane=lane,
        meters=meters,
    )
    await bot.application.initialize()
    assert await bot.ticks.tick() == 4
    await bot.application.shutdown()

    assert waiting, "the first leaves at once, and the others wait"
    assert {1, 2, 3, 4} >= set(waiting)
    assert meters.registry.get_sample_value("freshlegs_prompts_waiting") == 0


async def test_two_bots_in_one_process_count_apart(ada: Runner) -> None:
    other = build_application(
        token=ada.stage.telegram.token,
        diary=ada.stage.diary,
        now=ada.stage.clock.now,
        request=Stage(ada.stage.telegram),
    )
    await ada.says("/help")

    mine = await shown_on(ada.stage)
    others = await shown_by(lambda: WELL, other.meters)
    assert (mine.value("freshlegs_updates_total", kind="message", outcome="done") or 0) >= 1
    assert others.value("freshlegs_updates_total", kind="message", outcome="done") == 0


async def test_no_label_tells_anything_about_anybody(ada: Runner) -> None:
    await ada.stage.tick_at(MONDAY, "07:00")
    await ada.answers(legs=2, sleep="5", mood=2, pulse="62")
    ada.stage.telegram.fail_next("sendMessage", status=403, description="Forbidden: Ada blocked the bot")
    await ada.says("/help")
    with pytest.raises(Unreadable):
        await ada.stage.bot.inbox.handle({"update_id": 5, "ada": {}, "message": {"text": 5}})

    words: dict[str, set[str]] = {
        "outcome": {one.value for one in (*Handled, *Outcome)},
        "lane": {one.value for one in Lane},
        "quota": {one.value for one in Quota},
        "where": {"update", "poll", "prompt", "tick", "settle", "tidy", "outage", "backup", "webhook"},
    }
    kinds = {*UPDATE_KINDS, OTHER, *(kind.value for kind in Kind)}
    samples: list[Any] = (await shown_on(ada.stage)).samples
    for sample in samples:
        for label, value in sample.labels.items():
            if label == "le":
                float(value)
            else:
                assert value in (kinds if label == "kind" else words[label]), (sample.name, label)
    assert len(samples) < 300


# --- how the bot is


async def test_the_health_page_and_the_meters_agree() -> None:
    ill = Health(ok=False, last_poll_age_s=121.0, last_tick_age_s=2.0, database=False)

    shown = await shown_by(lambda: ill, Meters())

    assert shown.value("freshlegs_healthy") == 0
    assert shown.value("freshlegs_database_up") == 0
    assert shown.value("freshlegs_last_poll_age_seconds") == 121
    assert shown.value("freshlegs_last_tick_age_seconds") == 2
    assert shown.value("freshlegs_ready") == 1


async def test_what_is_not_known_is_not_shown_as_zero() -> None:
    webhook = Health(ok=True, last_poll_age_s=None, last_tick_age_s=None, database=True)

    shown = await shown_by(lambda: webhook, Meters())

    assert shown.value("freshlegs_last_poll_age_seconds") is None
    assert shown.value("freshlegs_last_tick_age_seconds") is None
    assert shown.value("freshlegs_healthy") == 1


@pytest.mark.parametrize(
    ("phase", "status"), [(Phase.STARTING, 503), (Phase.READY, 200), (Phase.DRAINING, 503)]
)
async def test_only_who_takes_work_is_ready_though_alive_throughout(phase: Phase, status: int) -> None:
    async with pages_of(lambda: WELL, Meters(), phase) as url, aiohttp.ClientSession() as web:
        async with web.get(url + "/readyz") as answer:
            assert (answer.status, await answer.json()) == (status, {"status": phase.value})
        async with web.get(url + "/healthz") as answer:
            assert answer.status == 200
        async with web.post(url + "/metrics") as answer:
            assert answer.status == 405
        assert (await shown_at(url)).value("freshlegs_ready") == (status == 200)
