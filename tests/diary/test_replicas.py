"""Several bots over one diary in PostgreSQL: whoever gets an update handles it; one of them speaks first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.coach.runner import Runner as Settings
from bot.diary.engine import open_diary
from tests.diary.databases import Postgres
from tests.diary.stories import rows_of
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage, on_stage, started

TUESDAY = MONDAY + timedelta(days=1)
PAIRS = 5


@dataclass
class Cluster:
    """Two bots with one Telegram, one diary and one clock."""

    first: TestStage
    second: TestStage

    async def at_once(self, of_first: object, of_second: object) -> None:
        """Each gets its update in the same moment."""
        await asyncio.gather(
            self.first.bot.inbox.handle(of_first),  # type: ignore[arg-type]
            self.second.bot.inbox.handle(of_second),  # type: ignore[arg-type]
        )


@pytest.fixture
async def cluster(postgres: Postgres) -> AsyncIterator[Cluster]:
    postgres.empty()
    url = postgres.url_of(postgres.home)
    diary, beside = open_diary(url), open_diary(url)
    async with on_stage(diary) as first:
        second = TestStage(
            first.telegram, beside, first.clock, await started(first.telegram, beside, first.clock)
        )
        second.listens()
        yield Cluster(first, second)
        await second.bot.application.shutdown()
    await diary.close()
    await beside.close()
    assert not second.failures, second.failures


@pytest.fixture
async def ada(cluster: Cluster) -> Runner:
    runner = cluster.first.runner()
    await runner.is_known(Settings(id=ADA, zone=BERLIN))
    return runner


async def test_two_messages_of_one_runner_at_once_both_count(cluster: Cluster, ada: Runner) -> None:
    for number in range(1, PAIRS + 1):
        await cluster.at_once(
            ada.stage.telegram.says(ADA, f"ran {number + 4} km easy"),
            ada.stage.telegram.says(ADA, f"swim {number + 20} min"),
        )

        assert (await rows_of(ada.stage.diary, ADA))["workout"] == 2 * number


async def test_one_message_delivered_to_both_at_once_counts_once(cluster: Cluster, ada: Runner) -> None:
    for number in range(1, PAIRS + 1):
        update = ada.stage.telegram.says(ADA, f"ran {number + 4} km easy")
        await cluster.at_once(update, update)

        assert (await rows_of(ada.stage.diary, ADA))["workout"] == number


async def test_a_form_answered_through_both_in_turn_is_one_form(cluster: Cluster, ada: Runner) -> None:
    through_second = cluster.second.runner()
    await ada.says("/checkin")
    await through_second.taps("4 ")
    await ada.taps("7.5")
    await through_second.taps("4 ")
    await ada.taps("No reading")
    await through_second.taps("✓ All fine")

    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.legs, form.check_in.sleep_h, form.check_in.mood) == (4, 7.5, 4)
    assert form.check_in.closed


async def test_a_tap_on_yes_delivered_to_both_at_once_makes_one_runner(cluster: Cluster) -> None:
    stranger = cluster.first.runner(ADA)
    await stranger.says("/start")
    yes = stranger.last.button("Yes, keep my answers").data
    assert yes is not None

    update = stranger.stage.telegram.taps(ADA, stranger.last.id, yes)
    await cluster.at_once(update, update)

    assert await stranger.known() is not None


async def runners_at(cluster: Cluster, count: int) -> list[Runner]:
    runners = [cluster.first.runner(user) for user in range(5000, 5000 + count)]
    for runner in runners:
        await runner.is_known(Settings(id=runner.id, zone=BERLIN))
    return runners


def asked(runner: Runner) -> int:
    return sum("How do your legs" in message.plain for message in runner.chat)


async def test_of_two_that_tick_at_once_one_asks_everybody_and_asks_once(cluster: Cluster) -> None:
    runners = await runners_at(cluster, 20)
    cluster.first.clock.shows(MONDAY, "07:00")

    said = await asyncio.gather(cluster.first.tick(), cluster.second.tick())

    assert sorted(said) == [0, len(runners)]
    assert {asked(runner) for runner in runners} == {1}


async def test_the_other_goes_on_when_the_one_that_spoke_is_gone(cluster: Cluster) -> None:
    runners = await runners_at(cluster, 3)
    assert await cluster.first.tick_at(MONDAY, "07:00") == 3
    heard = [len(runner.chat) for runner in runners]
    assert await cluster.second.tick_at(TUESDAY, "07:00") == 0
    await cluster.first.diary.leader.close()

    assert await cluster.second.tick() == 3
    assert await cluster.first.tick() == 0
    assert [len(runner.chat) - before for runner, before in zip(runners, heard, strict=True)] == [1, 1, 1]


async def test_a_bot_that_lost_the_lead_over_a_batch_says_nothing_more_of_it(
    cluster: Cluster, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    runners = await runners_at(cluster, 3)
    leader = cluster.first.diary.leader
    assert await leader.lead()
    monkeypatch.setattr(type(leader), "leading", property(lambda one: one is not leader))

    async def held() -> bool:
        return True

    monkeypatch.setattr(leader, "lead", held)
    assert await cluster.first.tick_at(MONDAY, "07:00") == 3
    assert {asked(runner) for runner in runners} == {0}

    monkeypatch.undo()
    await leader.close()
    assert await cluster.second.tick_at(MONDAY, "07:03") == 3
    assert {asked(runner) for runner in runners} == {1}
