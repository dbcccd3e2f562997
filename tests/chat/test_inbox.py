"""Every update is dealt with once, in its runner's order, and a failure is heard."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, MessageHandler, TypeHandler, filters

from bot.chat.inbox import AnyApplication, Inbox, NotHandled, Unreadable, is_last_try, number_of, runner_of
from bot.trial.telegram import Telegram
from tests.chat.wire import ADA, BOB, application_on, seven


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(seven)


@pytest.fixture
async def application(telegram: Telegram) -> AsyncIterator[AnyApplication]:
    async with application_on(telegram) as application:
        yield application


def heard_by(application: AnyApplication) -> list[str]:
    heard: list[str] = []

    async def listen(update: Update, _: Any) -> None:
        assert update.effective_message is not None
        heard.append(update.effective_message.text or "")

    application.add_handler(MessageHandler(filters.TEXT, listen))
    return heard


async def test_an_update_is_handled_when_handle_returns(
    telegram: Telegram, application: AnyApplication
) -> None:
    heard = heard_by(application)

    await Inbox(application).handle(telegram.says(ADA, "good morning"))

    assert heard == ["good morning"]


async def test_a_redelivery_changes_nothing_while_the_process_lives(
    telegram: Telegram, application: AnyApplication
) -> None:
    heard, inbox = heard_by(application), Inbox(application)
    update = telegram.says(ADA, "good morning")

    await asyncio.gather(inbox.handle(update), inbox.handle(update))
    await inbox.handle(update)

    assert heard == ["good morning"]


async def test_only_the_last_updates_are_remembered(telegram: Telegram, application: AnyApplication) -> None:
    heard, inbox = heard_by(application), Inbox(application, remembered=2)
    one, two, three = (telegram.says(ADA, text) for text in ("one", "two", "three"))

    for update in (one, two, two, three, two, one):
        await inbox.handle(update)

    assert heard == ["one", "two", "three", "one"]


async def test_what_a_handler_raised_reaches_the_caller_and_the_update_may_come_again(
    telegram: Telegram, application: AnyApplication
) -> None:
    moods = iter([LookupError("no such runner"), None])
    said: list[str] = []

    async def moody(update: Update, _: Any) -> None:
        if (trouble := next(moods)) is not None:
            raise trouble
        said.append("done")

    application.add_handler(TypeHandler(Update, moody))
    inbox = Inbox(application)
    update = telegram.says(ADA, "good morning")

    with pytest.raises(NotHandled) as caught:
        await inbox.handle(update)
    await inbox.handle(update)

    assert caught.value.update_id == update["update_id"]
    assert isinstance(caught.value.__cause__, LookupError)
    assert said == ["done"]


async def test_one_runners_failure_is_not_blamed_on_another(
    telegram: Telegram, application: AnyApplication
) -> None:
    both_in = asyncio.Barrier(2)

    async def moody(update: Update, _: Any) -> None:
        await both_in.wait()
        if update.effective_user is not None and update.effective_user.id == BOB:
            raise LookupError("Bob's own trouble")

    application.add_handler(TypeHandler(Update, moody))
    inbox = Inbox(application)

    ada, bob = await asyncio.gather(
        inbox.handle(telegram.says(ADA, "hello")),
        inbox.handle(telegram.says(BOB, "hello")),
        return_exceptions=True,
    )

    assert ada is None
    assert isinstance(bob, NotHandled)


async def test_a_handler_can_ask_whether_it_is_the_last_try(
    telegram: Telegram, application: AnyApplication
) -> None:
    answers: list[bool] = []

    async def ask(update: object, context: Any) -> None:
        answers.append(is_last_try())

    async def fail(update: Update, _: Any) -> None:
        raise LookupError

    application.add_handler(TypeHandler(Update, fail))
    inbox = Inbox(application)
    application.add_error_handler(ask)
    update = telegram.says(ADA, "hello")

    for last_try in (False, True):
        with pytest.raises(NotHandled):
            await inbox.handle(update, last_try=last_try)

    assert answers == [False, True]
    assert is_last_try()


UNREADABLE: list[dict[str, Any]] = [
    {"update_id": 5, "message": {"message_id": 1}},
    {"update_id": 5, "message": {"message_id": 1, "date": 0, "chat": {"id": 7}}},
    {"update_id": 5, "message": "text"},
    {"update_id": 5, "message": [1, 2]},
    {"update_id": 5, "callback_query": {"id": "1"}},
    {"update_id": 5, "message": {"message_id": 1, "date": 10**30, "chat": {"id": 7, "type": "private"}}},
    {"update_id": 5, "message": {"message_id": 1, "date": "x", "chat": {"id": 7, "type": "private"}}},
    {"update_id": 5, "my_chat_member": {"chat": 1}},
]


@pytest.mark.parametrize("raw", UNREADABLE)
async def test_an_update_in_no_known_form_is_unreadable(
    application: AnyApplication, raw: dict[str, Any]
) -> None:
    with pytest.raises(Unreadable) as caught:
        await Inbox(application).handle(raw)

    assert caught.value.update_id == 5


@pytest.mark.parametrize("raw", [{}, {"update_id": None}, {"update_id": "5"}, {"update_id": True}])
async def test_an_update_without_a_number_is_unreadable(
    application: AnyApplication, raw: dict[str, Any]
) -> None:
    with pytest.raises(Unreadable) as caught:
        await Inbox(application).handle(raw)

    assert caught.value.update_id is None


def test_whose_update_it_is_is_known_before_it_is_parsed(telegram: Telegram) -> None:
    telegram.says(ADA, "/start")
    form = telegram.call("sendMessage", {"chat_id": ADA, "text": "Legs?"})[1]["result"]
    assert isinstance(form, dict)

    assert runner_of(telegram.says(ADA, "hello")) == ADA
    assert runner_of(telegram.says(ADA, "hello again", edited=True)) == ADA
    assert runner_of(telegram.taps(ADA, form["message_id"], "c1")) == ADA
    assert runner_of(telegram.blocks(ADA)) == ADA
    assert runner_of(telegram.says_in_group(BOB, -100, "hello")) == BOB
    assert runner_of({"update_id": 1, "callback_query": {"message": {"chat": {"id": 9}}}}) == 9


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["update_id", "message", "from", "chat", "id", "x"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(anything)
def test_whatever_comes_in_has_a_runner_or_none(raw: object) -> None:
    assert runner_of(raw) is None or isinstance(runner_of(raw), int)
    assert number_of(raw) is None or isinstance(number_of(raw), int)


async def test_different_runners_do_not_wait_for_each_other(
    telegram: Telegram, application: AnyApplication
) -> None:
    everybody_in = asyncio.Barrier(64)
    application.add_handler(TypeHandler(Update, lambda update, context: everybody_in.wait()))
    inbox = Inbox(application)

    await asyncio.gather(*(inbox.handle(telegram.says(runner, "hello")) for runner in range(1, 65)))


async def test_no_more_than_the_room_allows_are_in_hand(
    telegram: Telegram, application: AnyApplication
) -> None:
    inside = most = 0

    async def count(update: Update, _: Any) -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0)
        inside -= 1

    application.add_handler(TypeHandler(Update, count))
    inbox = Inbox(application, at_once=3)

    await asyncio.gather(*(inbox.handle(telegram.says(runner, "hello")) for runner in range(1, 30)))

    assert most == 3


@settings(max_examples=25, deadline=None)
@given(senders=st.lists(st.integers(1, 5), max_size=40), seed=st.integers(0, 1000))
def test_one_runners_updates_never_overlap_and_keep_their_order(senders: list[int], seed: int) -> None:
    """However long each takes, and whoever else writes meanwhile."""
    chance = random.Random(seed)
    telegram = Telegram(seven)
    inside: set[int] = set()
    handled: dict[int, list[str]] = {}

    async def slowly(update: Update, _: Any) -> None:
        assert update.effective_user is not None
        assert update.effective_message is not None
        runner = update.effective_user.id
        assert runner not in inside
        inside.add(runner)
        for _ in range(chance.randrange(4)):
            await asyncio.sleep(0)
        inside.remove(runner)
        handled.setdefault(runner, []).append(update.effective_message.text or "")

    async def story() -> None:
        async with application_on(telegram) as application:
            application.add_handler(TypeHandler(Update, slowly))
            inbox = Inbox(application, at_once=chance.randrange(1, 6))
            updates = [telegram.says(runner, str(place)) for place, runner in enumerate(senders)]
            await asyncio.gather(*(inbox.handle(update) for update in updates))

    asyncio.run(story())

    expected: dict[int, list[str]] = {}
    for place, runner in enumerate(senders):
        expected.setdefault(runner, []).append(str(place))
    assert handled == expected


async def test_a_tap_is_heard_whatever_stands_in_the_message_above_it(application: AnyApplication) -> None:
    """The bot wrote it, and Telegram may show it in a form this version does not know."""
    taps: list[tuple[str | None, int, int]] = []

    async def tapped(update: Update, _: Any) -> None:
        query = update.callback_query
        assert query is not None
        assert isinstance(query.message, Message)
        taps.append((query.data, query.message.message_id, int(query.message.date.timestamp())))

    application.add_handler(CallbackQueryHandler(tapped))
    ada, there = {"id": ADA, "is_bot": False, "first_name": "Ada"}, {"id": ADA, "type": "private"}
    form = {"message_id": 9, "date": 1_763_622_000, "chat": there, "text": 5, "reply_markup": "new"}
    tap = {"id": "1", "from": ada, "chat_instance": "1", "data": "c1:legs:3", "message": form}

    await Inbox(application).handle({"update_id": 1, "callback_query": tap})

    assert taps == [("c1:legs:3", 9, 1_763_622_000)]
