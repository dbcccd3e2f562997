"""Files made to harm: none brings the bot down, and what is refused changes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coach.runner import Runner as Settings
from bot.diary.engine import open_diary
from bot.diary.ownership.everything import Everything
from bot.routines.owning.errors import UnreadableExport
from bot.routines.owning.reading import looks_like_export, read_export
from bot.routines.owning.wellness import looks_like_wellness
from bot.routines.owning.zipped import export_zip
from tests.stage import ADA, BERLIN, TestStage, on_stage
from tests.stories.exports import LIFE, NOW, WILD_EXPORTS, WORDS, zip_of

PACKED = export_zip(LIFE, WORDS, NOW)
_BENT = st.lists(st.tuples(st.integers(0, len(PACKED) - 1), st.integers(0, 255)), min_size=1, max_size=4)
_LETTERS = st.text(st.sampled_from('date,mood;"\n\t2026-05-10 1\0=é'), max_size=60)
HOSTILE = st.one_of(
    WILD_EXPORTS,
    st.binary(max_size=60).map(lambda junk: b"PK\x03\x04diary.json" + junk),
    st.binary(max_size=60).map(lambda junk: b'{"format": 1' + junk),
    _LETTERS.map(lambda text: b"date,mood,restingHR,soreness\n" + text.encode()),
    st.integers(0, len(PACKED)).map(lambda end: PACKED[:end]),
    st.dictionaries(
        st.sampled_from(["check_ins", "workouts", "shoes", "settings"]), st.none() | st.integers()
    ).map(lambda lists: zip_of({"format": 1} | lists)),
)
"""Whatever somebody could send instead of an export or a table."""
READS = ("/today", "/week", "/plan", "/race", "/shoes", "/settings", "/why", "/checkin", "/export")
"""Every command that shows what came in."""


def fresh(empty_diary: Path, folder: Path) -> str:
    """The address of a diary without a row, whatever the example before left there."""
    for left in folder.glob("diary.db-*"):
        left.unlink()
    return f"sqlite:///{shutil.copy(empty_diary, folder / 'diary.db')}"


async def everything_of(stage: TestStage) -> Everything | None:
    async with stage.diary.reading() as page:
        return await page.everything(ADA)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=HOSTILE)
async def test_whatever_is_sent_the_bot_stays_up_and_what_it_takes_it_can_show(
    data: bytes, empty_diary: Path, tmp_path: Path
) -> None:
    diary = open_diary(fresh(empty_diary, tmp_path))
    async with on_stage(diary) as stage:
        ada = stage.runner()
        await ada.is_known(Settings(id=ADA, zone=BERLIN))
        before = await everything_of(stage)
        await stage.receives(stage.telegram.sends(ADA, "document", data, "freshlegs.zip"))
        if "Nothing was changed." in ada.reads:
            assert await everything_of(stage) == before
        for command in READS:
            await ada.says(command)
        assert ada.last.document is not None, "and it can be taken along again"
    await diary.close()


@given(_BENT)
def test_a_zip_that_was_bent_on_its_way_is_read_or_refused(changes: list[tuple[int, int]]) -> None:
    data = bytearray(PACKED)
    for place, byte in changes:
        data[place] = byte
    try:
        read_export(bytes(data), ADA, NOW)
    except UnreadableExport as why:
        WORDS.say(why.sentence, **why.facts)


@given(st.binary(max_size=300))
def test_any_bytes_are_told_apart(data: bytes) -> None:
    if looks_like_export(data):
        try:
            read_export(data, ADA, NOW)
        except UnreadableExport as why:
            WORDS.say(why.sentence, **why.facts)
    looks_like_wellness(data)


def test_an_export_of_far_too_many_workouts_on_one_day_is_still_only_an_export() -> None:
    rows = [
        {"day": "2026-05-10", "number": number, "sport": "run", "source": "file"} for number in range(10_001)
    ]

    assert len(read_export(zip_of({"format": 1, "workouts": rows}), ADA, NOW).everything.workouts) == 10_001


async def test_nobody_reads_anybody_elses_diary_by_a_forged_number(stage: TestStage) -> None:
    ada, eve = stage.runner(), stage.runner(ADA + 1)
    for person in (ada, eve):
        await person.is_known(Settings(id=person.id, zone=BERLIN))
    before = await everything_of(stage)
    forged = zip_of(
        {"format": 1, "settings": {"id": ADA, "zone": "Asia/Tokyo"}, "shoes": [{"since": "2026-05-01"}]}
    )

    await stage.receives(stage.telegram.sends(eve.id, "document", forged, "freshlegs.zip"))

    assert await everything_of(stage) == before
    known = await eve.known()
    assert known is not None
    assert known.runner.zone == "Asia/Tokyo"
