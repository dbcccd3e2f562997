"""`freshlegs replay --receipts`: what was advised then, and what today's rulebook makes of it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

import pytest

from bot.coach.advisor import RULEBOOK_VERSION
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.runner import Runner
from bot.diary.diary import Diary
from bot.diary.notes import Form, KeptAdvice
from bot.diary.upgrade import migrate
from bot.routines.morning import advise_anew
from tests.cli.inside import does
from tests.process.host import Host

ADA, BOB = 1001, 2002
DAY = date(2026, 5, 11)
NOW = datetime(2026, 5, 11, 5, 0, tzinfo=UTC)
HEADER = (
    "runner,date,standing,verdict_then,verdict_now,minutes_then,minutes_now,codes_gone,codes_new,"
    "rulebook_then,rulebook_now"
)


async def lived(diary: Diary, runner_id: int, *legs: int) -> None:
    """One finished morning after the other, each with the advice for it."""
    runner = Runner(id=runner_id)
    async with diary.writing() as page:
        await page.meet(runner, NOW)
        for later, said in enumerate(legs):
            day = DAY + timedelta(days=later)
            check_in = CheckIn(day, legs=said, sleep_h=7.5, mood=4, resting_hr_bpm=50).finished()
            if check_in.heavy:
                check_in = check_in.without(check_in.next_question or pytest.fail("the scope is asked"))
            await page.keep_form(runner_id, Form(check_in), NOW)
            await advise_anew(page, runner, day, NOW)


async def kept_otherwise(diary: Diary, day: date, **otherwise: Any) -> None:
    """Ada's advice of that day as another version would have kept it."""
    async with diary.writing() as page:
        kept = await page.advice(ADA, day)
        assert isinstance(kept, KeptAdvice)
        await page.keep_advice(ADA, day, replace(kept, **otherwise), NOW)


@pytest.fixture
async def diary(host: Host) -> None:
    async with host.diary() as diary:
        await migrate(diary, NOW)
        await lived(diary, ADA, 4, 2, 4)
        await lived(diary, BOB, 5)


async def test_in_a_process_of_its_own_it_tells_a_line_per_day(host: Host, diary: None) -> None:
    ended = await host.does("replay", "--receipts", "--runner", str(ADA))

    header, first, second, _ = ended.stdout.splitlines()
    now = f"{RULEBOOK_VERSION},{RULEBOOK_VERSION}"
    assert (ended.status, header) == (0, HEADER)
    assert first == f"1001,2026-05-11,same,RUN,RUN,40,40,,,{now}"
    assert second == f"1001,2026-05-12,same,EASY,EASY,40,40,,,{now}"
    assert ended.stderr == "3 days with an advice: 3 same"


async def test_everybody_is_told_unless_one_is_named(host: Host, diary: None) -> None:
    everybody = await does(host, "replay", "--receipts")
    both = await does(host, "replay", "--receipts", "--runner", str(BOB), "--runner", str(ADA))

    runners = [row["runner"] for row in csv.DictReader(StringIO(everybody.stdout))]
    assert runners == ["1001", "1001", "1001", "2002"]
    assert both.stdout.splitlines()[1].startswith("2002,")


async def test_json_is_an_object_a_line(host: Host, diary: None) -> None:
    ended = await does(host, "replay", "--receipts", "--json", "--runner", str(BOB))

    assert json.loads(ended.stdout) == {
        "runner": BOB,
        "date": "2026-05-11",
        "standing": "same",
        "verdict_then": "RUN",
        "verdict_now": "RUN",
        "minutes_then": 40,
        "minutes_now": 40,
        "codes_gone": [],
        "codes_new": [],
        "rulebook_then": RULEBOOK_VERSION,
        "rulebook_now": RULEBOOK_VERSION,
    }


async def test_what_a_newer_rulebook_judges_otherwise_is_told_and_is_no_fault(
    host: Host, diary: None
) -> None:
    async with host.diary() as open_diary:
        await kept_otherwise(open_diary, DAY, rulebook_version="2019.1", verdict=Verdict.REST, minutes=None)

    ended = await does(host, "replay", "--receipts", "--runner", str(ADA))

    monday = next(csv.DictReader(StringIO(ended.stdout)))
    assert ended.status == 0
    assert (monday["standing"], monday["verdict_then"], monday["verdict_now"]) == (
        "newer_rules",
        "REST",
        "RUN",
    )
    assert (monday["minutes_then"], monday["rulebook_then"]) == ("", "2019.1")
    assert ended.stderr.endswith("1 judged otherwise by today's rulebook")


async def test_one_rulebook_with_two_minds_ends_with_the_status_of_a_no(host: Host, diary: None) -> None:
    async with host.diary() as open_diary:
        await kept_otherwise(open_diary, DAY, verdict=Verdict.REST)

    ended = await does(host, "replay", "--receipts")

    assert ended.status == 1
    assert ",broken,REST,RUN," in ended.stdout
    assert ended.stderr.splitlines()[-1].startswith("the same rulebook advised two things")


async def test_it_writes_into_a_file_and_reads_the_diary_it_is_told_of(host: Host, diary: None) -> None:
    elsewhere = f"sqlite:///{host.file}"
    nowhere = f"sqlite:///{host.folder / 'nothing.db'}"
    ended = await does(
        host, "replay", "--receipts", "--database", elsewhere, "--out", "told.csv", DATABASE_URL=nowhere
    )

    assert (ended.status, ended.stdout) == (0, "")
    assert (host.folder / "told.csv").read_text().startswith(HEADER)


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["--receipts", "--runner", "4711"], 1, "the diary knows nobody with the number 4711"),
        (["--receipts", "--database", "mysql://db/legs"], 2, "--database cannot be used: a diary cannot be"),
        (["--receipts", "ada.csv"], 2, "ada.csv: --receipts reads the bot's own diary, expected no CSV"),
        (["--runner", "1001", "ada.csv"], 2, "--runner, --database and --json belong to --receipts"),
        ([], 2, "expected the CSV to replay, or --receipts"),
    ],
)
async def test_what_cannot_be_done_is_said_in_one_sentence(
    host: Host, diary: None, arguments: list[str], status: int, sentence: str
) -> None:
    ended = await does(host, "replay", *arguments)

    assert (ended.status, ended.stdout) == (status, "")
    assert ended.stderr.startswith(sentence)
    assert len(ended.stderr.splitlines()) == 1


async def test_a_diary_that_is_not_there_or_old_is_left_alone(host: Host) -> None:
    missing = await does(host, "replay", "--receipts")
    assert (missing.status, host.file.exists()) == (1, False)
    assert missing.stderr == f"{host.file} is not there; expected a diary"

    host.file.touch()
    old = await does(host, "replay", "--receipts")
    assert old.status == 1
    assert "run `freshlegs migrate`" in old.stderr
