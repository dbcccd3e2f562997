"""One of several processes speaks of its own accord: never two, and never none for long."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.errors import Border, DiaryTrouble
from bot.diary.leader import ANSWERED, ASK_EVERY_S, FREED_AFTER_S, TRUSTED, SharedLeader
from tests.diary.databases import Postgres
from tests.diary.relay import relayed
from tests.process.host import until

END_OTHERS = (  # and wait until they have ended: their locks are held until then
    "SELECT pg_terminate_backend(pid, 30_000) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@dataclass
class Clock:
    """Seconds that pass when they are told to."""

    s: float = 100.0

    def __call__(self) -> float:
        return self.s


@pytest.fixture
def shared_url(postgres: Postgres) -> str:
    return postgres.url_of(postgres.home)


@pytest.fixture
async def first(shared_url: str) -> AsyncIterator[Diary]:
    diary = open_diary(shared_url)
    yield diary
    await diary.close()


@pytest.fixture
async def second(shared_url: str) -> AsyncIterator[Diary]:
    diary = open_diary(shared_url)
    yield diary
    await diary.close()


def leader_at(url: str, freed_after_s: float = FREED_AFTER_S, clock: Clock | None = None) -> SharedLeader:
    """A process that asks for the lead over that line."""
    import asyncpg  # type: ignore[import-untyped]

    engine = create_async_engine(make_url(url).set(drivername="postgresql+asyncpg"), poolclass=NullPool)
    border = Border((asyncpg.PostgresError, asyncpg.InterfaceError))
    if clock is None:
        return SharedLeader(engine, border, freed_after_s=freed_after_s)
    return SharedLeader(engine, border, freed_after_s=freed_after_s, clock=clock)


async def test_the_only_process_of_a_diary_in_sqlite_always_leads(tmp_path: Path) -> None:
    diary = open_diary(f"sqlite:///{tmp_path}/diary.db")

    assert diary.leader.leading
    assert await diary.leader.lead()
    await diary.close()
    assert not (tmp_path / "diary.db").exists()


async def test_of_two_one_leads_and_the_other_when_the_first_has_ended(first: Diary, second: Diary) -> None:
    assert [await first.leader.lead(), await second.leader.lead(), await first.leader.lead()] == [
        True,
        False,
        True,
    ]
    assert (first.leader.leading, second.leader.leading) == (True, False)

    await first.close()

    assert await second.leader.lead()
    assert not await first.leader.lead()


async def test_of_many_who_ask_at_once_one_leads(shared_url: str) -> None:
    diaries = [open_diary(shared_url) for _ in range(6)]

    answers = await asyncio.gather(*(one.leader.lead() for one in diaries for _ in range(3)))

    leading = [one.leader.leading for one in diaries]
    for one in diaries:
        await one.close()
    assert leading.count(True) == 1
    assert answers.count(True) == 3


async def test_who_leads_one_diary_says_nothing_about_another(first: Diary, postgres: Postgres) -> None:
    other = open_diary(postgres.url_of(postgres.new_database()))

    assert await first.leader.lead()
    assert await other.leader.lead()
    await other.close()


async def test_a_leader_whose_session_the_server_ended_leads_again_if_nobody_was_quicker(
    first: Diary, shared_url: str, postgres: Postgres
) -> None:
    await first.leader.lead()
    await postgres.run(END_OTHERS, database=postgres.home)

    assert await first.leader.lead()


async def test_a_leader_whose_session_the_server_ended_does_not_lead_beside_the_quicker_one(
    first: Diary, second: Diary, postgres: Postgres
) -> None:
    await first.leader.lead()
    await postgres.run(END_OTHERS, database=postgres.home)

    assert await second.leader.lead()
    assert not await first.leader.lead()
    assert not first.leader.leading
    await second.close()
    assert await first.leader.lead()


async def test_a_server_that_goes_down_is_led_by_nobody_and_again_when_it_is_back(shared_url: str) -> None:
    async with relayed(shared_url) as relay:
        leader = leader_at(relay.url)
        assert await leader.lead()

        relay.hang_up()
        assert not await leader.lead()
        assert not leader.leading
        relay.mend()

        assert await leader.lead()
        await leader.close()


async def test_after_a_cut_of_the_line_the_other_leads_and_the_first_has_long_fallen_silent(
    shared_url: str,
) -> None:
    async with relayed(shared_url) as relay:
        cut_off, other = leader_at(relay.url, freed_after_s=1), leader_at(shared_url)
        assert await cut_off.lead()

        relay.cut()
        await until(other.lead)  # the server counts in real time

        assert not cut_off.leading
        assert not await cut_off.lead()
        relay.mend()
        assert not await cut_off.lead()
        await other.close()
        assert await cut_off.lead()
        await cut_off.close()


async def test_a_pooler_that_hands_each_question_to_another_session_is_told_of_at_once(
    shared_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    leader = leader_at(shared_url)
    # as that pooler would have it: the lock was taken, but not by the session that is asked about it
    monkeypatch.setattr("bot.diary.leader._HOLD", text("SELECT false"))

    with pytest.raises(DiaryTrouble, match="a pooler in session mode"):
        await leader.lead()

    assert not leader.leading
    await leader.close()


@pytest.mark.parametrize(
    ("later_s", "believed"),
    [(TRUSTED * FREED_AFTER_S - 0.01, True), (TRUSTED * FREED_AFTER_S, False), (FREED_AFTER_S, False)],
)
async def test_a_look_is_believed_for_less_time_than_the_server_waits(
    shared_url: str, later_s: float, believed: bool
) -> None:
    clock = Clock()
    leader = leader_at(shared_url, clock=clock)
    await leader.lead()

    clock.s += later_s

    assert leader.leading is believed
    assert await leader.lead()
    assert leader.leading
    await leader.close()


def test_a_frozen_leader_is_followed_within_half_a_minute() -> None:
    assert ASK_EVERY_S + ANSWERED * FREED_AFTER_S < TRUSTED * FREED_AFTER_S < FREED_AFTER_S
    assert FREED_AFTER_S + ASK_EVERY_S + ANSWERED * FREED_AFTER_S <= 30
