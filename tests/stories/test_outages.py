"""The host is told, once, when the bot was not there while mornings fell due; and of nobody's answers."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.chat.outages import tell_of_outage
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind
from bot.diary.notes import Absence
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

HOST = 4321
TUESDAY = MONDAY + timedelta(days=1)
THURSDAY = MONDAY + timedelta(days=3)


@pytest.fixture
def host(stage: TestStage) -> Runner:
    """Who runs the bot, and is no runner in it."""
    host = stage.runner(HOST)
    stage.telegram.mailbox.confirm(stage.telegram.says(HOST, "/start"))
    return host


def read_by(host: Runner) -> list[str]:
    return [message.plain for message in host.chat if message.from_bot]


async def comes_back(stage: TestStage, day: date, at: str) -> None:
    """The bot looks again, after it was gone since the last time it looked."""
    stage.clock.shows(day, at)
    await tell_of_outage(stage.bot.desk, HOST, stage.bot.ticks.last_at)
    await stage.tick()


async def mornings_at_seven(stage: TestStage, count: int) -> None:
    for number in range(count):
        await stage.runner(2000 + number).is_known(Settings(2000 + number, zone=BERLIN))


async def test_the_host_reads_how_many_were_asked_late_and_from_when_to_when(
    stage: TestStage, ada: Runner, host: Runner
) -> None:
    await mornings_at_seven(stage, 2)

    await comes_back(stage, MONDAY, "09:30")

    assert len(read_by(host)) == 1
    assert host.reads == (
        "I was not there over the morning\n"
        "From Mon 11 May, 05:00 to Mon 11 May, 07:30 (UTC) 3 morning questions were due, and I was not "
        "running to ask them. 3 go out now, late.\n\n"
        "The next ones come as usual."
    )
    assert "Good morning!" in ada.reads


async def test_a_host_who_runs_reads_it_in_their_own_language_and_zone(stage: TestStage, ada: Runner) -> None:
    host = stage.runner(HOST)
    await host.is_known(Settings(HOST, zone="Europe/Lisbon", language="de", mornings=False))

    await comes_back(stage, MONDAY, "12:00")

    assert read_by(host)[-1].startswith(
        "Ich war am Morgen nicht da\n"
        "Von Mo 11. Mai, 06:00 bis Mo 11. Mai, 11:00 (Europe/Lisbon) war eine Morgenfrage fällig, und ich "
        "lief nicht, um sie zu stellen. Eine lasse ich weg"
    )


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("07:09", None),
        ("07:10", "One goes out now, late."),
        ("10:00", "now, late"),
        ("10:01", "One is left out"),
    ],
    ids=["9 min", "10 min", "3 h", "3 h 01 min"],
)
@pytest.mark.usefixtures("ada")
async def test_ten_minutes_are_an_outage_and_three_hours_too_late(
    stage: TestStage, host: Runner, at: str, told: str | None
) -> None:
    await comes_back(stage, MONDAY, at)

    assert len(read_by(host)) == (told is not None)
    assert told is None or told in host.reads


@pytest.mark.parametrize(
    ("at", "counted"),
    [
        ("07:05", "3 morning questions were due, and I was not running to ask them. 3 are left out"),
        (
            "08:00",
            "4 morning questions were due, and I was not running to ask them. One goes out now, late. 3 are",
        ),
        ("11:00", "4 morning questions were due, and I was not running to ask them. 4 are left out"),
    ],
)
@pytest.mark.usefixtures("ada")
async def test_after_days_away_each_morning_counts(
    stage: TestStage, host: Runner, at: str, counted: str
) -> None:
    await comes_back(stage, THURSDAY, at)

    assert (
        f"From Mon 11 May, 05:00 to Thu 14 May, {int(at[:2]) - 2:02d}{at[2:]} (UTC) {counted}" in host.reads
    )


@pytest.mark.usefixtures("ada")
async def test_it_is_told_once_also_to_a_bot_that_dies_again_at_once(stage: TestStage, host: Runner) -> None:
    stage.clock.shows(MONDAY, "09:00")
    await tell_of_outage(stage.bot.desk, HOST, None)  # and the process dies before it asks anybody
    await stage.restarts()

    await comes_back(stage, MONDAY, "09:05")
    await stage.restarts()
    await comes_back(stage, MONDAY, "09:10")

    assert len(read_by(host)) == 1


@pytest.mark.usefixtures("ada")
async def test_the_next_outage_is_told_again(stage: TestStage, host: Runner) -> None:
    await comes_back(stage, MONDAY, "09:00")
    await comes_back(stage, TUESDAY, "09:00")

    assert len(read_by(host)) == 2


async def test_nothing_is_told_when_nobody_was_due(stage: TestStage, ada: Runner, host: Runner) -> None:
    bob, eve = stage.runner(ADA + 1), stage.runner(ADA + 2)
    await bob.is_known(Settings(bob.id, zone=BERLIN, mornings=False))
    await eve.is_known(Settings(eve.id, zone="America/Los_Angeles"))
    async with stage.diary.writing() as page:
        await page.begin_absence(ADA, Absence(AbsenceKind.AWAY, MONDAY, None))

    await comes_back(stage, MONDAY, "12:00")

    assert read_by(host) == []


@pytest.mark.parametrize(
    ("absence", "told"),
    [
        (Absence(AbsenceKind.AWAY, MONDAY - timedelta(days=9), MONDAY), 0),
        (Absence(AbsenceKind.AWAY, MONDAY - timedelta(days=9), MONDAY - timedelta(days=1)), 1),
        (Absence(AbsenceKind.AWAY, TUESDAY, None), 1),
        (Absence(AbsenceKind.SICK, MONDAY, None), 1),
    ],
)
@pytest.mark.usefixtures("ada")
async def test_who_is_away_missed_nothing_and_who_is_ill_did(
    stage: TestStage, host: Runner, absence: Absence, told: int
) -> None:
    async with stage.diary.writing() as page:
        await page.begin_absence(ADA, absence)

    await comes_back(stage, MONDAY, "09:00")

    assert len(read_by(host)) == told


async def test_a_silent_runner_and_one_not_invited_are_not_counted(stage: TestStage, host: Runner) -> None:
    await mornings_at_seven(stage, 3)
    async with stage.diary.writing() as page:
        await page.ask_whether(2001, MONDAY - timedelta(days=1))
    await stage.restarts(allowed=frozenset({2001, 2002, HOST}))

    await comes_back(stage, MONDAY, "09:00")

    assert "one morning question was due" in host.reads


@pytest.mark.usefixtures("ada")
async def test_a_bot_that_looked_a_moment_ago_was_not_away(stage: TestStage, host: Runner) -> None:
    """A long wave is no outage: what still waits, waits for its turn."""
    stage.clock.shows(MONDAY, "07:20")
    for ago_min, told in ((9, 0), (10, 1)):
        await tell_of_outage(stage.bot.desk, HOST, stage.clock.now() - timedelta(minutes=ago_min))

        assert len(read_by(host)) == told


async def test_a_host_who_never_wrote_to_the_bot_costs_nobody_the_morning(
    stage: TestStage, ada: Runner
) -> None:
    await comes_back(stage, MONDAY, "09:00")

    assert "Good morning!" in ada.reads
