"""The generators: no kind of update and no family of buttons is left out, and what is whole is read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from telegram import Update

from bot.chat.sound import is_sound
from bot.chat.taps import _FAMILIES, StaleTap, parsed
from bot.trial.telegram import Telegram
from tests.fuzz.buttons import SAMPLES, mutated, sample
from tests.fuzz.flood import Flood, flood
from tests.fuzz.updates import Traffic
from tests.stage import MONDAY, Clock


@pytest.fixture
def traffic() -> Traffic:
    return Traffic(Telegram(Clock().now), Random(7), [{"file_id": "1", "file_unique_id": "1"}])


@pytest.mark.parametrize("kind", [str(getattr(kind, "value", kind)) for kind in Update.ALL_TYPES])
def test_every_kind_of_update_that_ptb_knows_is_generated_and_read(traffic: Traffic, kind: str) -> None:
    for _ in range(25):
        update = traffic.one(kind, spoilt=False)

        read = Update.de_json(update.raw, None)
        assert getattr(read, kind) is not None
        assert is_sound(read) or not update.whole


def test_messages_hold_all_that_a_message_can_hold(traffic: Traffic) -> None:
    seen = {name for _ in range(4000) for name in traffic._message_in(traffic.author, 0.7)}

    assert {
        "sticker",
        "voice",
        "contact",
        "forward_origin",
        "via_bot",
        "reply_to_message",
        "sender_chat",
    } <= seen
    assert {"migrate_to_chat_id", "checklist", "live_photo", "successful_payment", "poll", "quote"} <= seen


def test_the_same_seed_makes_the_same_traffic() -> None:
    def bodies() -> list[bytes]:
        traffic = Traffic(Telegram(Clock().now), Random(11))
        return [traffic.one().body for _ in range(50)]

    assert bodies() == bodies()


def test_some_updates_are_spoilt_and_still_json(traffic: Traffic) -> None:
    spoilt = [traffic.one(spoilt=True) for _ in range(200)]

    assert not any(update.whole for update in spoilt)
    assert all(isinstance(json.loads(update.body), dict) for update in spoilt)


def _samples() -> Iterator[tuple[str, str]]:
    for family, told in SAMPLES.items():
        for place in range(len(told)):
            yield family, f"{family}:{told[place]}"


@pytest.mark.parametrize(("family", "pattern"), list(_samples()))
def test_every_sample_of_a_button_is_one_of_our_own(family: str, pattern: str) -> None:
    data = pattern.format(
        day="260511", iso="2026-05-12", soon="260601", deed=3, other=1002, self=1001, text="Run"
    )

    parsed(data)

    assert len(data.encode()) <= 64


def test_every_family_of_buttons_has_samples() -> None:
    assert set(SAMPLES) == set(_FAMILIES)


def test_a_mutation_fits_into_a_button_and_is_a_tap_or_stale() -> None:
    chance = Random(3)
    for _ in range(2000):
        data = mutated(chance, sample(chance, MONDAY, 1001, 1002, "Run"))
        assert len(data.encode()) <= 64
        try:
            parsed(data)
        except StaleTap:
            continue


# --- what is looked for would be found


async def one_wave(folder: Path, change: str) -> None:
    """A flood in which something goes wrong that the bot itself does not do."""
    async with flood(folder, 0) as one:
        await _SABOTAGE[change](one)
        await one.wave(4)


async def _bad_html(one: Flood) -> None:
    await one.stage.bot.desk.sender.send(2001, "<b>never closed")


async def _another_runner(one: Flood) -> None:
    deliver = one.door.deliver

    async def meddling(updates: object) -> list[str]:
        async with one.stage.diary.writing() as page:
            await page.hear(2101, date(2026, 1, 1))
        return await deliver(updates)  # type: ignore[arg-type]

    one.door.deliver = meddling  # type: ignore[method-assign]


async def _talks_in_groups(one: Flood) -> None:
    deliver = one.door.deliver

    async def chatting(updates: object) -> list[str]:
        await one.stage.bot.desk.sender.send(-4001, "Legs 4, slept 7 h")
        return await deliver(updates)  # type: ignore[arg-type]

    one.door.deliver = chatting  # type: ignore[method-assign]


_SABOTAGE = {
    "can't parse entities": _bad_html,
    "runner of 2101": _another_runner,
    "said in the group": _talks_in_groups,
}


@pytest.mark.parametrize("told", list(_SABOTAGE))
async def test_a_flood_finds_what_must_not_be(tmp_path: Path, told: str) -> None:
    with pytest.raises(AssertionError, match=told):
        await one_wave(tmp_path, told)
