"""The morning wave: many messages in even steps, beside the replies and never before them."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot

from bot.chat.bulk import BulkLane, Job, broadcast
from bot.chat.outcome import Delivery, Outcome
from bot.chat.sending import Sender
from bot.trial.stage import Stage
from bot.trial.telegram import Telegram
from tests.chat.wire import ABOUT_429, seven

pytestmark = pytest.mark.filterwarnings(ABOUT_429)


class VirtualTime:
    """Seconds that pass only when everybody sleeps."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def __call__(self) -> float:
        return self.now_s

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now_s + seconds, next(self._order), woken))
        await woken

    async def run(self, work: Any) -> Any:
        task = asyncio.ensure_future(work)
        while not task.done():
            for _ in range(30):  # let everybody go on who can
                await asyncio.sleep(0)
            if self._sleepers and not task.done():
                self.now_s, _, woken = heapq.heappop(self._sleepers)
                woken.set_result(None)
        return await task


class Wave:
    """A hundred and more runners, a lane and a notebook."""

    def __init__(self, runners: int) -> None:
        self.time = VirtualTime()
        self.telegram = Telegram(seven)
        for runner in range(1, runners + 1):
            self.telegram.says(runner, "/start")
        stage = Stage(self.telegram)
        bot = Bot(self.telegram.token, request=stage, get_updates_request=stage)
        self.sender = Sender(bot, sleep=self.time.sleep)
        self.lane = BulkLane(25, clock=self.time, sleep=self.time.sleep)
        self.settled: list[tuple[Any, Delivery]] = []
        self.sent_at_s: list[float] = []

    def prompt(self, runner: int, text: str = "Legs?") -> Job:
        async def say(voice: Sender) -> Delivery:
            delivery = await voice.send(runner, text)
            self.sent_at_s.append(self.time.now_s)
            return delivery

        return Job(runner, say, key=(runner, text))

    async def settle(self, job: Job, delivery: Delivery) -> None:
        self.settled.append((job.key, delivery))

    async def send(self, jobs: Any, **how: Any) -> None:
        await self.time.run(broadcast(self.sender, jobs, self.settle, lane=self.lane, **how))

    def outcomes(self) -> list[Outcome]:
        return [delivery.outcome for _, delivery in self.settled]


async def test_messages_that_take_longer_to_prepare_do_not_leave_in_a_bunch() -> None:
    """A forecast for the first twenty runners takes a second, and for those after them no time at all."""
    wave = Wave(runners=60)

    def prompt(runner: int) -> Job:
        async def say(voice: Sender) -> Delivery:
            await voice.ready()
            if runner <= 20:
                await wave.time.sleep(1.0)
            delivery = await voice.send(runner, "Legs?")
            wave.sent_at_s.append(wave.time.now_s)
            return delivery

        return Job(runner, say)

    await wave.send((prompt(runner) for runner in range(1, 61)), at_once=60)

    assert wave.outcomes() == [Outcome.SENT] * 60
    for at in wave.sent_at_s:
        assert sum(at <= one < at + 1 - 1e-9 for one in wave.sent_at_s) <= 25


async def test_a_wave_leaves_in_even_steps_below_the_limit() -> None:
    wave = Wave(runners=100)

    await wave.send(wave.prompt(runner) for runner in range(1, 101))

    assert wave.outcomes() == [Outcome.SENT] * 100
    assert wave.sent_at_s[-1] == pytest.approx(99 / 25)
    steps = [later - earlier for earlier, later in itertools.pairwise(wave.sent_at_s)]
    assert min(steps) == pytest.approx(1 / 25)


async def test_jobs_may_come_as_a_stream() -> None:
    wave = Wave(runners=3)

    async def claimed() -> AsyncIterator[Job]:
        for runner in (1, 2, 3):
            yield wave.prompt(runner)

    await wave.send(claimed())

    assert [key for key, _ in wave.settled] == [(1, "Legs?"), (2, "Legs?"), (3, "Legs?")]


async def test_one_chats_messages_keep_their_order_even_when_the_first_is_slow() -> None:
    wave = Wave(runners=2)

    async def slowly_drawn(voice: Sender) -> Delivery:
        await wave.time.sleep(3)
        return await voice.send(1, "picture")

    await wave.send([Job(1, slowly_drawn, key="picture"), wave.prompt(1, "words"), wave.prompt(2)])

    assert [m.text for m in wave.telegram.chat(1) if m.from_bot] == ["picture", "words"]
    assert wave.settled[0][0] == (2, "Legs?")


async def test_no_more_than_eight_are_in_flight() -> None:
    wave = Wave(runners=30)
    in_flight = most = 0

    def counted(runner: int) -> Job:
        async def say(voice: Sender) -> Delivery:
            nonlocal in_flight, most
            in_flight += 1
            most = max(most, in_flight)
            await wave.time.sleep(10)
            delivery = await voice.send(runner, "Legs?")
            in_flight -= 1
            return delivery

        return Job(runner, say)

    await wave.send(counted(runner) for runner in range(1, 31))

    assert most == 8
    assert len(wave.settled) == 30


async def test_a_429_parks_the_wave_for_as_long_as_telegram_asks_and_no_reply() -> None:
    wave = Wave(runners=40)
    wave.telegram.fail_next("sendMessage", status=429, parameters={"retry_after": 7})
    replied_at_s: list[float] = []

    async def ada_taps() -> None:
        await wave.time.sleep(2)
        assert (await wave.sender.send(40, "noted")).sent
        replied_at_s.append(wave.time.now_s)

    async def both() -> None:
        jobs = [wave.prompt(runner) for runner in range(1, 31)]
        await asyncio.gather(broadcast(wave.sender, jobs, wave.settle, lane=wave.lane), ada_taps())

    await wave.time.run(both())

    assert wave.settled[0] == ((1, "Legs?"), Delivery(Outcome.LATER, wait_s=7, reason="Too Many Requests"))
    assert wave.outcomes().count(Outcome.SENT) == 29
    assert replied_at_s == [2.0]
    assert wave.sent_at_s[1] >= 7
    # Those who waited do not all leave at once when the park ends.
    steps = [later - earlier for earlier, later in itertools.pairwise(wave.sent_at_s[1:])]
    assert min(steps) == pytest.approx(1 / 25)


async def test_a_bulk_message_is_tried_once() -> None:
    wave = Wave(runners=2)
    wave.telegram.fail_next("sendMessage", status=500)

    await wave.send([wave.prompt(1), wave.prompt(2)])

    assert wave.outcomes() == [Outcome.NOT_SENT, Outcome.SENT]


async def test_who_left_does_not_hold_up_the_others() -> None:
    wave = Wave(runners=3)
    wave.telegram.blocks(2)

    await wave.send(wave.prompt(runner) for runner in (1, 2, 3))

    assert wave.outcomes() == [Outcome.SENT, Outcome.GONE, Outcome.SENT]


async def test_what_was_not_begun_at_a_stop_is_surely_not_sent() -> None:
    wave = Wave(runners=5)
    stop = asyncio.Event()

    async def the_last_one(voice: Sender) -> Delivery:
        stop.set()
        return await voice.send(1, "Legs?")

    await wave.send([Job(1, the_last_one), *(wave.prompt(n) for n in (2, 3, 4, 5))], stop=stop, at_once=1)

    assert wave.outcomes() == [Outcome.SENT] + [Outcome.NOT_SENT] * 4
    assert wave.telegram.requests["sendMessage"] == 1


async def test_what_still_waits_to_be_prepared_at_a_stop_is_surely_not_sent() -> None:
    """A summary whose picture would take longer than a stop waits for it."""
    wave, stop = Wave(runners=2), asyncio.Event()
    prepared: list[int] = []

    def summary(runner: int) -> Job:
        async def say(voice: Sender) -> Delivery:
            await voice.ready()
            await wave.time.sleep(1)
            stop.set()
            await voice.ready()
            prepared.append(runner)
            return await voice.send(runner, "Your week")

        return Job(runner, say, runner)

    await wave.send([summary(1), summary(2)], stop=stop)

    assert wave.outcomes() == [Outcome.NOT_SENT] * 2
    assert prepared == []


async def test_one_job_that_cannot_be_prepared_is_reported_after_all_others_were_sent() -> None:
    wave = Wave(runners=3)

    async def broken(voice: Sender) -> Delivery:
        raise LookupError("no such sentence")

    with pytest.raises(ExceptionGroup) as caught:
        await wave.send([Job(1, broken), wave.prompt(2), wave.prompt(3), wave.prompt(1, "after it")])

    assert [type(error) for error in caught.value.exceptions] == [LookupError]
    assert wave.outcomes() == [Outcome.SENT] * 3


async def test_when_the_stream_of_jobs_breaks_what_is_in_flight_still_lands() -> None:
    wave = Wave(runners=3)

    async def claimed() -> AsyncIterator[Job]:
        for runner in (1, 2, 3):
            yield wave.prompt(runner)
        raise ConnectionError("the database is away")

    with pytest.raises(ExceptionGroup) as caught:
        await wave.send(claimed())

    assert [type(error) for error in caught.value.exceptions] == [ConnectionError]
    assert wave.outcomes() == [Outcome.SENT] * 3


async def test_a_cancelled_wave_leaves_nothing_running() -> None:
    wave = Wave(runners=3)
    waiting = asyncio.ensure_future(
        broadcast(wave.sender, [wave.prompt(n) for n in (1, 2, 3)], wave.settle, lane=wave.lane)
    )
    for _ in range(20):
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    for _ in range(5):
        await asyncio.sleep(0)

    assert asyncio.all_tasks() == {asyncio.current_task()}


@settings(max_examples=60, deadline=None)
@given(
    arrivals_s=st.lists(st.floats(0, 3), min_size=1, max_size=60),
    parks=st.lists(st.tuples(st.floats(0, 3), st.floats(0, 4)), max_size=3),
)
def test_no_second_sees_more_than_the_limit_and_nothing_leaves_a_parked_lane(
    arrivals_s: list[float], parks: list[tuple[float, float]]
) -> None:
    time = VirtualTime()
    lane = BulkLane(25, clock=time, sleep=time.sleep)
    left_at_s: list[float] = []

    async def message(at_s: float) -> None:
        await time.sleep(at_s)
        await lane.turn()
        left_at_s.append(time.now_s)

    async def parked(at_s: float, seconds: float) -> None:
        await time.sleep(at_s)
        lane.park(seconds)

    async def everything() -> None:
        await asyncio.gather(*(parked(*park) for park in parks), *(message(at_s) for at_s in arrivals_s))

    asyncio.run(time.run(everything()))

    assert len(left_at_s) == len(arrivals_s)
    for earlier, later in itertools.pairwise(left_at_s):
        assert later - earlier >= 1 / 25 - 1e-9
    for at_s, seconds in parks:
        assert not [left for left in left_at_s if at_s + 1e-9 < left < at_s + seconds - 1e-9]


@pytest.mark.parametrize(("per_s", "at_once"), [(1, 8), (25, 8), (80, 8), (81, 9), (1000, 100)])
def test_as_many_are_in_flight_as_the_rate_needs(per_s: float, at_once: int) -> None:
    assert BulkLane(per_s).at_once == at_once


@pytest.mark.parametrize("per_s", [1, 25, 30, 1000])
async def test_a_lane_reaches_its_rate_where_telegram_answers_after_50_ms(per_s: float) -> None:
    wave = Wave(runners=0)
    wave.lane = BulkLane(per_s, clock=wave.time, sleep=wave.time.sleep)
    left_at_s: list[float] = []

    async def say(voice: Sender) -> Delivery:
        await voice.ready()
        left_at_s.append(wave.time.now_s)
        await wave.time.sleep(0.05)
        return Delivery(Outcome.SENT, 1)

    await wave.send((Job(runner, say) for runner in range(200)), within_s=1000)

    assert left_at_s[-1] == pytest.approx(199 / per_s)


async def test_two_messages_to_one_chat_are_a_second_apart_and_hold_up_nobody_else() -> None:
    wave = Wave(runners=3)

    await wave.send([wave.prompt(1), wave.prompt(1, "Sunday"), wave.prompt(2), wave.prompt(3)])

    at_s = dict(zip((key for key, _ in wave.settled), wave.sent_at_s, strict=True))
    assert at_s[1, "Sunday"] == pytest.approx(at_s[1, "Legs?"] + 1)
    assert max(at_s[2, "Legs?"], at_s[3, "Legs?"]) < 0.2


@pytest.mark.parametrize(("parked_s", "sent"), [(44, True), (45, True), (46, False)])
async def test_what_has_no_turn_in_time_is_given_back(parked_s: float, sent: bool) -> None:
    wave = Wave(runners=1)
    wave.lane.park(parked_s)

    await wave.send([wave.prompt(1)])

    delivery = wave.settled[0][1]
    assert delivery.outcome is (Outcome.SENT if sent else Outcome.LATER)
    assert delivery.wait_s == (None if sent else parked_s)


async def test_what_waits_in_a_parked_lane_at_a_stop_is_surely_not_sent() -> None:
    wave, stop = Wave(runners=3), asyncio.Event()
    wave.lane.park(30)
    waiting = asyncio.ensure_future(
        broadcast(wave.sender, [wave.prompt(n) for n in (1, 2, 3)], wave.settle, lane=wave.lane, stop=stop)
    )
    for _ in range(20):
        await asyncio.sleep(0)
    stop.set()
    await waiting

    assert wave.outcomes() == [Outcome.NOT_SENT] * 3
    assert wave.telegram.requests["sendMessage"] == 0


@pytest.mark.parametrize(("per_s", "paid"), [(25, False), (30, False), (31, True)])
async def test_only_a_rate_that_telegram_charges_for_says_that_it_may(per_s: float, paid: bool) -> None:
    wave = Wave(runners=1)
    wave.lane = BulkLane(per_s, clock=wave.time, sleep=wave.time.sleep)

    await wave.send([wave.prompt(1)])

    assert ("allow_paid_broadcast" in wave.telegram.calls[-1].parameters) is paid
