"""Polling: nothing is confirmed before it was dealt with, and nothing stops it silently."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Update
from telegram.ext import TypeHandler

from bot.chat.inbox import Inbox
from bot.chat.poller import ALLOWED_UPDATES, Poller, PollingStopped
from bot.trial.telegram import Telegram
from tests.bot_api import BotApi
from tests.chat.wire import ABOUT_429, ADA, BOB, TOKEN, Naps, application_on, bot_at, seven

pytestmark = pytest.mark.filterwarnings(ABOUT_429)


class Morning:
    """A bot that polls a Telegram made of memory and writes down what it hears."""

    def __init__(self, telegram: Telegram, application: Any, **options: Any) -> None:
        self.telegram = telegram
        self.heard: list[tuple[int, str]] = []
        self.before_hearing: Callable[[int, str], Any] = lambda runner, text: None
        self.stop = asyncio.Event()
        self.naps = Naps()
        application.add_handler(TypeHandler(Update, self._listen))
        self.poller = Poller(
            application.bot, Inbox(application), now=seven, sleep=self.naps, poll_s=1, **options
        )

    async def _listen(self, update: Update, _: Any) -> None:
        assert update.effective_user is not None
        text = (update.effective_message and update.effective_message.text) or ""
        self.before_hearing(update.effective_user.id, text)
        self.heard.append((update.effective_user.id, text))
        if text == "good night":
            self.stop.set()

    async def live_through(self) -> None:
        """Poll until somebody says good night."""
        await asyncio.wait_for(self.poller.run(self.stop), 10)


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(seven)


@pytest.fixture
async def morning(telegram: Telegram) -> AsyncIterator[Morning]:
    async with application_on(telegram) as application:
        yield Morning(telegram, application)


async def test_what_was_said_is_heard_in_order_and_then_confirmed(morning: Morning) -> None:
    morning.telegram.says(ADA, "one")
    morning.telegram.says(BOB, "two")
    morning.telegram.says(ADA, "good night")

    await morning.live_through()

    assert sorted(morning.heard) == [(ADA, "good night"), (ADA, "one"), (BOB, "two")]
    assert [text for runner, text in morning.heard if runner == ADA] == ["one", "good night"]
    assert len(morning.telegram.mailbox) == 0
    assert morning.poller.last_good_poll_at == seven()


async def test_only_the_kinds_we_know_are_asked_for_every_time(morning: Morning) -> None:
    morning.telegram.says(ADA, "good night")

    await morning.live_through()

    assert morning.telegram.mailbox.allowed == frozenset(ALLOWED_UPDATES)
    polls = [call.parameters for call in morning.telegram.calls if call.method == "getUpdates"]
    assert all("edited_message" in str(poll["allowed_updates"]) for poll in polls)
    assert [poll["timeout"] for poll in polls] == ["1", "0"]


async def test_nothing_is_confirmed_while_it_is_in_hand(morning: Morning) -> None:
    waiting: list[int] = []
    morning.before_hearing = lambda runner, text: waiting.append(len(morning.telegram.mailbox))
    morning.telegram.says(ADA, "one")
    morning.telegram.says(BOB, "good night")

    await morning.live_through()

    assert waiting == [2, 2]


async def test_a_failing_update_is_tried_three_times_and_then_skipped(morning: Morning) -> None:
    tries: Counter[str] = Counter()

    def fail(runner: int, text: str) -> None:
        tries[text] += 1
        if text == "poison":
            raise LookupError("my knee hurts")

    morning.before_hearing = fail
    poison = morning.telegram.says(ADA, "poison")
    morning.telegram.says(ADA, "good night")

    with structlog.testing.capture_logs() as logs:
        await morning.live_through()

    assert tries == {"poison": 3, "good night": 1}
    assert [s for s in morning.naps.asked_s if s >= 1] == [1.0, 5.0]
    skipped = [entry for entry in logs if "skipped" in entry["event"]]
    assert [entry["update"] for entry in skipped] == [poison["update_id"]]
    assert "knee" not in str(logs)
    assert "poison" not in str(logs)
    assert len(morning.telegram.mailbox) == 0


async def test_a_failing_update_that_recovers_is_handled_before_the_next_of_its_runner(
    morning: Morning,
) -> None:
    troubles = iter([LookupError(), LookupError(), None])

    def fail_twice(runner: int, text: str) -> None:
        if text == "one" and (trouble := next(troubles)) is not None:
            raise trouble

    morning.before_hearing = fail_twice
    morning.telegram.says(ADA, "one")
    morning.telegram.says(ADA, "good night")

    await morning.live_through()

    assert morning.heard == [(ADA, "one"), (ADA, "good night")]


async def test_an_update_nobody_can_read_poisons_nothing(morning: Morning) -> None:
    morning.telegram.says(ADA, "before")
    unreadable = morning.telegram.mailbox.post("message", {"message_id": 3, "text": "secret"})
    morning.telegram.mailbox.post("message", "no message at all")  # type: ignore[arg-type]
    morning.telegram.says(ADA, "good night")

    with structlog.testing.capture_logs() as logs:
        await morning.live_through()

    assert morning.heard == [(ADA, "before"), (ADA, "good night")]
    assert unreadable["update_id"] in [entry.get("update") for entry in logs]
    assert "secret" not in str(logs)


async def test_while_the_database_is_away_an_update_is_kept(telegram: Telegram) -> None:
    async with application_on(telegram) as application:
        morning = Morning(telegram, application, outage=lambda cause: isinstance(cause, ConnectionError))
        troubles = iter([ConnectionError()] * 20)

        def database_away(runner: int, text: str) -> None:
            if (trouble := next(troubles, None)) is not None:
                raise trouble

        morning.before_hearing = database_away
        telegram.says(ADA, "good night")

        await morning.live_through()

        assert morning.heard == [(ADA, "good night")]
        assert [s for s in morning.naps.asked_s if s >= 1] == [5.0] * 20


async def test_a_stop_between_two_tries_gives_the_update_back(morning: Morning) -> None:
    def fail_and_stop(runner: int, text: str) -> None:
        if runner == ADA:
            morning.stop.set()
            raise LookupError

    morning.before_hearing = fail_and_stop
    morning.telegram.says(BOB, "hello")
    failing = morning.telegram.says(ADA, "one")
    morning.telegram.says(ADA, "two")
    morning.telegram.says(BOB, "me too")

    await morning.live_through()

    assert morning.heard == [(BOB, "hello"), (BOB, "me too")]
    assert morning.telegram.mailbox.first() == failing
    assert len(morning.telegram.mailbox) == 3


async def test_who_sends_something_that_takes_long_holds_up_nobody_else(telegram: Telegram) -> None:
    """A file of 20 MB: others are heard meanwhile, and the slow one is not confirmed before it is done."""
    async with application_on(telegram) as application:
        morning = Morning(telegram, application, slow_after_s=0.01)
        read = asyncio.Event()
        left: list[int] = []

        async def slowly(update: Update, _: Any) -> None:
            if update.effective_message is not None and update.effective_message.text == "a file":
                await read.wait()

        application.add_handler(TypeHandler(Update, slowly), group=-1)

        def answer(runner: int, text: str) -> None:
            left.append(len(telegram.mailbox))
            match text:
                case "hello":
                    telegram.says(BOB, "and how are you?")
                case "and how are you?":
                    read.set()

        morning.before_hearing = answer
        slow = telegram.says(ADA, "a file")
        telegram.says(ADA, "good night")
        telegram.says(BOB, "hello")

        await morning.live_through()

        assert morning.heard == [
            *((BOB, "hello"), (BOB, "and how are you?")),
            *((ADA, "a file"), (ADA, "good night")),
        ]
        assert left[:3] == [3, 4, 4]
        assert int(str(slow["update_id"])) < int(str(telegram.calls[-1].parameters["offset"]))
        assert len(telegram.mailbox) == 0


@pytest.mark.parametrize("status", [401, 404])
async def test_a_refused_token_ends_polling_with_a_sentence(morning: Morning, status: int) -> None:
    morning.telegram.fail_next("getUpdates", status=status)

    with pytest.raises(PollingStopped, match="TELEGRAM_BOT_TOKEN") as caught:
        await morning.live_through()

    assert morning.telegram.token not in str(caught.value)


async def test_a_webhook_that_is_set_is_not_taken_down(morning: Morning) -> None:
    morning.telegram.call("setWebhook", {"url": "https://example.org/secret-path"})

    with pytest.raises(PollingStopped, match="webhook") as caught:
        await morning.live_through()

    assert morning.telegram.mailbox.webhook.url == "https://example.org/secret-path"
    assert "secret-path" not in str(caught.value)


async def test_another_poller_is_waited_for(morning: Morning) -> None:
    morning.telegram.fail_next("getUpdates", status=409, times=3)
    morning.telegram.says(ADA, "good night")

    with structlog.testing.capture_logs() as logs:
        await morning.live_through()

    assert [s for s in morning.naps.asked_s if s >= 1] == [5.0] * 3
    assert sum("another process" in entry["event"] for entry in logs) == 3


@pytest.mark.parametrize(
    ("fault", "waits_s"),
    [
        ({"status": 500, "times": 7}, [1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]),
        ({"status": 502, "times": 2}, [1.0, 2.0]),
        ({"status": 403, "times": 1}, [1.0]),
        ({"how": "cut after", "times": 2}, [1.0, 2.0]),
        ({"how": "hang", "times": 1}, [1.0]),
        ({"status": 429, "parameters": {"retry_after": 77}}, [77.0]),
    ],
)
async def test_a_trouble_that_passes_is_waited_out(
    morning: Morning, fault: dict[str, Any], waits_s: list[float]
) -> None:
    morning.telegram.fail_next("getUpdates", **fault)
    morning.telegram.says(ADA, "good night")

    await morning.live_through()

    assert morning.heard == [(ADA, "good night")]
    assert [s for s in morning.naps.asked_s if s >= 1] == waits_s


async def test_after_a_good_poll_the_waits_begin_anew(morning: Morning) -> None:
    morning.telegram.fail_next("getUpdates", status=500, times=3)
    morning.telegram.says(ADA, "one")

    def then_more_trouble(runner: int, text: str) -> None:
        if text == "one":
            morning.telegram.fail_next("getUpdates", status=500)
            morning.telegram.says(ADA, "good night")

    morning.before_hearing = then_more_trouble

    await morning.live_through()

    assert [s for s in morning.naps.asked_s if s >= 1] == [1.0, 2.0, 4.0, 1.0]


async def test_a_stop_does_not_wait_for_the_long_poll_to_end() -> None:
    """On real sockets, with the request object and the timeouts that polling really uses."""
    heard, stop = asyncio.Event(), asyncio.Event()

    async def listen(update: Update, _: Any) -> None:
        heard.set()

    async with (
        BotApi(seven, token=TOKEN) as api,
        bot_at(api.url, read_timeout=0.2) as bot,
        application_on(Telegram(seven)) as application,
    ):
        application.add_handler(TypeHandler(Update, listen))
        poller = Poller(bot, Inbox(application), now=seven, poll_s=30)
        running = asyncio.create_task(poller.run(stop))
        api.telegram.says(ADA, "hello")
        await heard.wait()
        await api.telegram.mailbox.bell.wait()  # it rings when the next long poll begins to wait
        stop.set()
        await asyncio.wait_for(running, 5)

    assert len(api.telegram.mailbox) == 0
    assert "0" in [call.parameters["timeout"] for call in api.telegram.calls]


async def test_a_poll_may_be_quiet_for_longer_than_an_ordinary_call() -> None:
    """A read timeout of 0.2 s for ordinary calls must not cut a poll of one second short."""
    stop = asyncio.Event()

    async def rest(seconds: float) -> None:
        stop.set()

    async with (
        BotApi(seven, token=TOKEN) as api,
        bot_at(api.url, read_timeout=0.2) as bot,
        application_on(Telegram(seven)) as application,
    ):
        poller = Poller(bot, Inbox(application), now=seven, sleep=rest, poll_s=1)
        await asyncio.wait_for(poller.run(stop), 5)

    assert poller.last_good_poll_at == seven()
    assert api.telegram.requests["getUpdates"] == 1  # quiet for a whole second; nothing to confirm


@settings(max_examples=30, deadline=None)
@given(
    senders=st.lists(st.integers(1, 4), max_size=30),
    limit=st.integers(1, 12),
    broken=st.sets(st.integers(0, 29), max_size=4),
    redelivered=st.sets(st.integers(0, 29), max_size=4),
)
def test_every_update_is_handled_once_and_in_order_however_the_batches_fall(
    senders: list[int], limit: int, broken: set[int], redelivered: set[int]
) -> None:
    telegram = Telegram(seven)
    whole_fetch = telegram.mailbox.fetch

    def small_batches(offset: int, limit_asked: int) -> Any:
        return whole_fetch(offset, limit)

    telegram.mailbox.fetch = small_batches  # type: ignore[method-assign, assignment]
    heard: list[tuple[int, str]] = []

    async def story() -> None:
        async with application_on(telegram) as application:
            morning = Morning(telegram, application)
            failed: set[str] = set()

            def fail_once(runner: int, text: str) -> None:
                if text.isdecimal() and int(text) in broken and text not in failed:
                    failed.add(text)
                    raise LookupError

            morning.before_hearing = fail_once
            updates = [telegram.says(runner, str(place)) for place, runner in enumerate(senders)]
            for place in redelivered & set(range(len(updates))):
                telegram.mailbox.post_again(updates[place])
            telegram.says(99, "good night")
            await morning.live_through()
            while len(telegram.mailbox):  # the good night came between two tries, and the rest was given back
                morning.stop.clear()
                telegram.says(99, "good night")
                await morning.live_through()
            heard.extend(morning.heard)

    asyncio.run(story())

    for runner in set(senders):
        said = [str(place) for place, sender in enumerate(senders) if sender == runner]
        assert [text for who, text in heard if who == runner] == said
    assert len(telegram.mailbox) == 0
