"""Whoever writes of danger reads first whom to call, with the numbers of the country they live in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.stage import Runner


async def lives_in(ada: Runner, zone: str, language: str = "en") -> None:
    async with ada.stage.diary.writing() as page:
        known = await page.known(ada.id)
        assert known is not None
        await page.keep_runner(replace(known.runner, zone=zone, language=language))


def has_read(ada: Runner) -> str:
    return "\n".join(message.plain for message in ada.chat if message.from_bot)


@pytest.mark.parametrize(
    ("zone", "call"),
    [
        ("Europe/Berlin", "call 112."),
        ("Australia/Perth", "call 000."),
        ("America/Denver", "call 911."),
        ("UTC", "call your emergency number (112 in Europe, 911 in North America)."),
    ],
)
async def test_a_warning_sign_is_answered_with_the_number_of_the_country(
    ada: Runner, zone: str, call: str
) -> None:
    await lives_in(ada, zone)
    await ada.says("I have chest pain")

    assert f"If it is happening now, {call}" in has_read(ada)


async def test_who_may_hurt_themself_reads_of_people_in_their_own_language(ada: Runner) -> None:
    await lives_in(ada, "Europe/Vienna", "de")
    await ada.says("ich will mich umbringen")

    assert "Am Telefon ist für dich da: TelefonSeelsorge (142)." in ada.reads
    assert "Ruf den Notruf 112." in ada.reads


async def test_a_stranger_is_helped_too(stranger: Runner) -> None:
    await stranger.says("I want to kill myself")

    assert "findahelpline.com" in has_read(stranger)
