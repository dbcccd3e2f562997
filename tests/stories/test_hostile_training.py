"""Forged, foreign and forgotten buttons of plan, log and season; names like HTML; lists without end."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.chat.taps import StaleTap, parsed
from bot.coach.plan import PlannedSession
from bot.coach.season import Event
from bot.coach.workout import SessionKind, Sport
from bot.diary.notes import PlanDay, Race, Shoes
from bot.diary.tables import DIARY
from bot.routines.racing import DAYS_AHEAD
from bot.trial.chats import Message
from tests.stage import MONDAY, Runner, TestStage
from tests.tracks.samples import ADAS_FIT, FILE_ID, SUNDAY, fit, session, zipped

FAMILIES = ("y1", "w1", "u1", "v1", "d1", "p1", "r1", "a1", "h1", "n1", "x1")
DAYS = ("690101", "681231", "260511", "260510", "260512", "260504", "260503", "240229", "991231")
PLACES = ("0", "6", "0001-01-01", "9999-12-31", "2026-05-11", "2026-05-12", "2026-11-09", "2026-11-10")
NUMBERS = ("0", "1", "2", "99999999", "7", "10")
FLOATS = ("0", "-1", "0.001", "999999", "1e5", "42.2", "1e-7", "400")
KINDS = tuple(SessionKind)
NAMES = ("", "<b>", "&amp;", "Rock & Roll <i>", "a:b:c", "\u202e", "🦑")


def _chosen(chance: random.Random) -> str:
    """Button data in our own form, with values that no button of ours has."""
    day, place, number = chance.choice(DAYS), chance.choice(PLACES), chance.choice(NUMBERS)
    kind, amount, name = chance.choice(KINDS), chance.choice(FLOATS), chance.choice(NAMES)
    sport, event = chance.choice(tuple(Sport)), chance.choice(tuple(Event))
    yes, way = chance.choice("yn"), chance.choice("fs")
    said = ("planned", "advised", "none", "skip", "ask", "anew", "short", "else", f"planned:{amount}")
    return chance.choice(
        (
            f"y1:{way}:{day}:{chance.choice(said)}",
            f"y1:{way}:{day}:short:{number}",
            f"y1:{way}:{day}:did:{sport}:{number}",
            f"w1:{way}:{day}:{number}:{number}:rpe:{amount}",
            f"w1:{way}:{day}:{number}:{number}:kind:{kind}",
            f"w1:{way}:{day}:{number}:{number}:went:hit",
            f"u1:{number}",
            f"v1:{day}:{number}",
            f"d1:{day}:{sport}:{kind}:{number}:{number}:{amount}:hit",
            f"d1:{day}:{sport}:-:{number}:-:-:-",
            f"d1:{day}:rest",
            f"d1:night:{day}:pulse:{amount}:{amount}",
            f"d1:night:{day}:sleep:{amount}:-",
            f"d1:sport:{number}:{sport}",
            f"d1:{chance.choice(('nolog', 'plan', 'leave'))}",
            f"p1:at:{place}",
            f"p1:kind:{place}:{kind}",
            f"p1:ask:{place}:{kind}:k:{number}",
            f"p1:size:{place}:{kind}:k{amount}:{number}",
            f"p1:size:{place}:{kind}:m{amount}:{number}",
            f"p1:drop:{place}",
            f"p1:take:e30.e99999999.r.l.h.c.s{number}",
            f"p1:{chance.choice(('week', 'dates'))}",
            f"r1:at:{event}:{day}:{amount}:{yes}:{name}",
            f"r1:at:{event}:{day}:-:{yes}:{name}",
            f"r1:of:{event}",
            f"r1:drop:{day}",
            f"r1:first:{day}:{yes}:{number}",
            f"r1:{chance.choice(('list', 'add'))}",
            f"a1:ill:{day}:{chance.choice(('cold', 'fever'))}",
            f"a1:hurt:{day}:knee:{number}:{yes}:{yes}",
            f"a1:hurt:{day}",
            f"a1:away:{chance.choice(('-', day))}",
            f"a1:still:{day}",
            f"a1:well:{day}",
            f"a1:ran:{day}:{chance.choice(('none', 'some', 'usual'))}",
            f"h1:new:{day}:{name}",
            f"h1:drop:{day}",
            f"h1:{chance.choice(('list', 'ask'))}",
            f"c1:{day}:why",
        )
    )


def _labels(message: Message) -> list[str]:
    return [button.text for row in message.keyboard or [] for button in row]


@contextmanager
def nothing_refused() -> Iterator[None]:
    """Telegram takes every message: no bad HTML, no text or button too long."""
    with structlog.testing.capture_logs() as logs:
        yield
    assert [entry for entry in logs if entry["log_level"] in ("warning", "error")] == []


async def rows(stage: TestStage) -> dict[str, int]:
    async with stage.diary.looking_at_tables() as connection:
        counts = {}
        for table in DIARY.sorted_tables:
            counted = await connection.execute(select(func.count()).select_from(table))
            counts[table.name] = counted.scalar_one()
    return counts


# --- forged buttons


@given(st.sampled_from(FAMILIES), st.text(max_size=60))
def test_any_text_behind_a_family_parses_to_a_tap_or_is_stale(family: str, rest: str) -> None:
    with suppress(StaleTap):
        parsed(f"{family}:{rest}")


@given(st.integers(0, 10**9), st.data())
def test_our_own_data_with_something_else_in_it_parses_to_a_tap_or_is_stale(
    seed: int, data: st.DataObject
) -> None:
    parts = _chosen(random.Random(seed)).split(":")
    place = data.draw(st.integers(0, len(parts) - 1))
    parts[place] = data.draw(
        st.sampled_from(["", "-", "nan", "inf", "1e999", "٣", "-0", "9" * 40, "²", " 1"])
    )

    with suppress(StaleTap):
        parsed(":".join(parts))


@pytest.mark.parametrize("seed", range(6))
async def test_forged_values_break_nothing_and_every_list_can_still_be_read(
    ada: Runner, stage: TestStage, seed: int
) -> None:
    chance = random.Random(seed)
    with nothing_refused():
        for _ in range(40):
            before = stage.telegram.revision
            await ada.sends_data(_chosen(chance))
            assert stage.telegram.revision > before, "whoever taps is answered"
        for command in ("/plan", "/race", "/shoes", "/today", "/week", "/checkin", "/undo", "/back"):
            await ada.says(command)


async def test_a_stranger_who_sends_our_buttons_leaves_no_row(stage: TestStage, stranger: Runner) -> None:
    await stranger.says("/start")
    chance = random.Random(7)
    for _ in range(120):
        await stranger.sends_data(_chosen(chance))

    assert not any((await rows(stage)).values())


@pytest.mark.parametrize(
    "data", ["r1:add", "a1:hurt:260511", "p1:week", "h1:list", "y1:s:260510:ask", "u1:1"]
)
async def test_an_old_button_says_after_forget_that_we_have_not_met(ada: Runner, data: str) -> None:
    await ada.says("/forget")
    await ada.taps(next(label for label in ada.buttons if "erase" in label.lower()))
    await ada.sends_data(data)

    assert "We have not met yet" in ada.reads


async def test_a_button_from_before_forget_takes_back_nothing_of_the_new_life(
    stage: TestStage, stranger: Runner
) -> None:
    await stranger.joins()
    await stranger.says("8k easy 45min rpe 4")
    old = stranger.last
    await stranger.says("/forget")
    await stranger.taps(next(label for label in stranger.buttons if "erase" in label.lower()))
    stage.clock.passes(minutes=1)
    await stranger.joins()
    await stranger.says("10k easy 55min rpe 4")
    await stranger.taps("↩ Undo", message=old)

    assert "to undo" in stranger.reads
    async with stage.diary.reading() as page:
        assert len(await page.logged(stranger.id, MONDAY)) == 1


async def test_one_runner_cannot_undo_what_another_did(stage: TestStage, ada: Runner) -> None:
    await ada.says("8k easy 45min rpe 4")
    bob = stage.runner(2002)
    await bob.joins()
    await bob.sends_data("u1:1")

    assert "to undo" in bob.reads
    async with stage.diary.reading() as page:
        assert len(await page.logged(ada.id, MONDAY)) == 1


# --- what runners call things


LIKE_HTML = "<b>Rock & Roll</b> 'n' <i>"


async def test_names_are_shown_as_they_were_typed_also_in_buttons(stage: TestStage, ada: Runner) -> None:
    hard = PlanDay(PlannedSession(SessionKind.HARD, 50), note=LIKE_HTML)
    async with stage.diary.writing(ada.id) as page:
        await page.keep_plan_day(ada.id, MONDAY + timedelta(days=1), hard)

    with nothing_refused():
        for said, asked in (
            (f"/race half marathon in 40 days {LIKE_HTML}", "/race"),
            (f"/shoes yesterday {LIKE_HTML}", "/shoes"),
        ):
            await ada.says(said)
            await ada.says(asked)
            assert LIKE_HTML in ada.reads
            assert any(LIKE_HTML in label for label in ada.buttons)
        for data in ("p1:week", "p1:dates", "p1:at:2026-05-12"):
            await ada.sends_data(data)
            assert not any("&amp;" in label or "&lt;" in label for label in ada.buttons)


async def test_a_file_may_be_called_as_it_likes(stage: TestStage, ada: Runner) -> None:
    calendar = f"date,session\n2026-05-12,{LIKE_HTML}\n"
    inside = zipped({f"{LIKE_HTML * 9}.gpx": b"<gpx>", f"{LIKE_HTML}.fit": ADAS_FIT})
    with nothing_refused():
        for content in (calendar.encode(), b"no file", b"<gpx>", inside):
            name = f"{LIKE_HTML}.gpx"
            await stage.receives(stage.telegram.sends(ada.id, "document", content, name))

    assert any(LIKE_HTML in message.plain for message in ada.chat)


async def test_hundreds_of_races_and_pairs_still_fit_into_one_message(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing(ada.id) as page:
        for number in range(300):
            ahead = timedelta(days=number * DAYS_AHEAD // 300)
            await page.keep_race(ada.id, Race(MONDAY + ahead, Event.OTHER, 33.333, name="&" * 40))
            await page.keep_shoes(ada.id, Shoes(MONDAY - ahead, "&" * 40))

    with nothing_refused():
        await ada.says("/race")
        await ada.says("/shoes")


async def test_a_file_of_five_hundred_workouts_is_taken_and_told_in_messages_that_fit(
    stage: TestStage, ada: Runner
) -> None:
    many = fit(FILE_ID, *(session(at=SUNDAY - timedelta(minutes=70 * number)) for number in range(500)))

    with nothing_refused():
        await stage.receives(stage.telegram.sends(ada.id, "document", many, "season.fit"))
        summary = next(one for one in ada.chat if one.from_bot and "↩ Undo" in _labels(one))
        await ada.taps("↩ Undo", message=summary)

    assert (await rows(stage))["workout"] == 0
