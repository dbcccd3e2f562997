"""Telegram fails, a gateway speaks in its place, or the line dies: over real HTTP, one row for each.

What surely did not arrive is said again. What may have arrived is not, except for a weekly summary, once. An
edit says the same however often it is made, so it is always made again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.diary.notes import Kind, PromptState
from bot.trial.refusals import Breakage
from tests.faults.conftest import Wired
from tests.faults.gateway import Page
from tests.faults.prompts import SUMMARY, SUNDAY, state, times_told
from tests.stage import MONDAY, Runner


@dataclass(frozen=True)
class Row:
    """One fault, what the bot can know after it, and whether the message arrived all the same."""

    name: str
    strike: Callable[[Wired, str], None]
    known_unsent: bool = False
    arrived: bool = False

    @property
    def said(self) -> int:
        """How often a runner reads what was to be said once."""
        return 1 if self.known_unsent or self.arrived else 0


def telegram(status: int) -> Callable[[Wired, str], None]:
    return lambda stage, method: stage.telegram.fail_next(method, status=status)


def gateway(status: int | None, *, delivered: bool) -> Callable[[Wired, str], None]:
    return lambda stage, method: stage.api.interferes(method, Page(status, delivered))


def line(how: Breakage) -> Callable[[Wired, str], None]:
    return lambda stage, method: stage.telegram.fail_next(method, how)


ROWS = [
    Row("500 of Telegram", telegram(500), known_unsent=True),
    Row("502 of Telegram", telegram(502), known_unsent=True),
    Row("504 of Telegram", telegram(504)),
    Row("500 as a page, before delivery", gateway(500, delivered=False)),
    Row("502 as a page, before delivery", gateway(502, delivered=False)),
    Row("502 as a page, after delivery", gateway(502, delivered=True), arrived=True),
    Row("504 as a page, after delivery", gateway(504, delivered=True), arrived=True),
    Row("timeout before delivery", gateway(None, delivered=False)),
    Row("timeout after delivery", line("hang"), arrived=True),
    Row("connection cut before delivery", line("cut before")),
    Row("connection cut after delivery", line("cut after"), arrived=True),
]
every_fault = pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])


@every_fault
async def test_a_reply_is_read_at_most_once(wired: Wired, wired_ada: Runner, row: Row) -> None:
    row.strike(wired, "sendMessage")
    await wired_ada.says("/help")

    assert times_told(wired_ada, "What I understand") == row.said
    await wired_ada.says("/help")  # whoever reads nothing asks again
    assert times_told(wired_ada, "What I understand") == row.said + 1


@every_fault
async def test_an_answer_is_kept_and_its_screen_is_shown(wired: Wired, wired_ada: Runner, row: Row) -> None:
    await wired_ada.says("/checkin")
    form = wired_ada.last
    row.strike(wired, "editMessageText")
    await wired_ada.taps("4 good")

    assert wired_ada.last.id == form.id
    assert "How many hours" in wired_ada.reads
    kept = await wired_ada.form(MONDAY)
    assert kept is not None
    assert kept.check_in.legs == 4


@every_fault
async def test_a_tap_whose_answer_is_lost_takes_effect_once(
    wired: Wired, wired_ada: Runner, row: Row
) -> None:
    await wired_ada.says("/checkin")
    row.strike(wired, "answerCallbackQuery")
    await wired_ada.taps("4 good", "7.5")

    kept = await wired_ada.form(MONDAY)
    assert kept is not None
    assert (kept.check_in.legs, kept.check_in.sleep_h) == (4, 7.5)
    assert "And your mood?" in wired_ada.reads


@every_fault
async def test_a_morning_is_asked_about_at_most_once(wired: Wired, wired_ada: Runner, row: Row) -> None:
    row.strike(wired, "sendMessage")
    await wired.tick_at(MONDAY, "07:00")
    wanted = PromptState.RETRY if row.known_unsent else PromptState.UNKNOWN
    assert await state(wired, wired_ada) is wanted

    for minute in (1, 3, 15, 40):
        await wired.tick_at(MONDAY, f"07:{minute:02}")
    assert times_told(wired_ada) == row.said
    assert await state(wired, wired_ada) is (PromptState.SENT if row.known_unsent else PromptState.UNKNOWN)

    await wired_ada.says("/checkin")  # the form is there for whoever was not asked
    await wired_ada.answers(legs=4)
    assert await wired_ada.advice(MONDAY) is not None


@every_fault
async def test_a_summary_of_unknown_fate_is_said_once_more(wired: Wired, wired_ada: Runner, row: Row) -> None:
    await wired.tick_at(SUNDAY - timedelta(days=1), "20:00")
    row.strike(wired, "sendMessage")
    for minute in (0, 3, 11, 14, 22, 40):
        await wired.tick_at(SUNDAY, f"18:{minute:02}")

    assert times_told(wired_ada, SUMMARY) == (2 if row.arrived else 1)
    assert await state(wired, wired_ada, Kind.WEEKLY, SUNDAY) is PromptState.SENT


async def test_a_summary_of_unknown_fate_twice_is_left_alone(wired: Wired, wired_ada: Runner) -> None:
    await wired.tick_at(SUNDAY - timedelta(days=1), "20:00")
    wired.telegram.fail_next("sendMessage", "cut after", times=2)
    for minute in (0, 3, 11, 14, 22, 40):
        await wired.tick_at(SUNDAY, f"18:{minute:02}")

    assert times_told(wired_ada, SUMMARY) == 2
    assert await state(wired, wired_ada, Kind.WEEKLY, SUNDAY) is PromptState.UNKNOWN


@pytest.mark.parametrize("status", [500, 502])
async def test_a_reply_telegram_fails_at_for_longer_is_said_as_soon_as_it_works(
    wired: Wired, wired_ada: Runner, status: int
) -> None:
    wired.telegram.fail_next("sendMessage", status=status, times=7)
    await wired_ada.says("/help")
    await wired.bot.desk.sender.drain(5)

    assert times_told(wired_ada, "What I understand") == 1
