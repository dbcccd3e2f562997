"""Everybody reads their own language: that of their Telegram at first, then the one they choose."""

from __future__ import annotations

from datetime import time

import pytest

from bot.app import introduce
from bot.chat.menu import COMMANDS
from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.settings import setting_data
from bot.coach.runner import Runner as Settings
from bot.routines.settings import Setting, changed
from bot.words.words import languages, words_in
from tests.stage import BERLIN, MONDAY, Runner, TestStage

MORE = "A few more…"


@pytest.fixture
def uwe(stage: TestStage) -> Runner:
    """Somebody whose Telegram speaks German."""
    stage.telegram.person(4004, language_code="de-AT")
    return stage.runner(4004)


async def setting_of(runner: Runner) -> Settings:
    known = await runner.known()
    assert known is not None
    return known.runner


async def test_the_first_words_are_in_the_language_of_ones_telegram(uwe: Runner) -> None:
    await uwe.says("/start")
    assert "Ich bin Fresh Legs" in uwe.reads
    await uwe.taps("Ja, speichern")

    assert (await setting_of(uwe)).language == "de"
    assert any("Wo läufst du?" in message.plain for message in uwe.chat)


async def test_a_language_nobody_has_written_yet_is_answered_in_english(stage: TestStage) -> None:
    stage.telegram.person(5005, language_code="fi")
    aino = stage.runner(5005)
    await aino.says("/start")

    assert "I am Fresh Legs" in aino.reads


async def test_another_language_is_spoken_at_once(stage: TestStage, ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Language: English")
    assert ada.buttons[: len(languages())] == ["English", "Deutsch"]
    await ada.taps("Deutsch")

    assert "Sprache: Deutsch" in ada.reads
    assert "Deine Einstellungen" in ada.reads
    await stage.tick_at(MONDAY, "07:00")
    assert "Guten Morgen!" in ada.reads
    assert ada.buttons[-1] == "Später ▾"


@pytest.mark.parametrize("said", ["German", "deutsch", "Deutsch.", "DE"])
async def test_a_language_can_be_typed(ada: Runner, said: str) -> None:
    await ada.says("/settings")
    await ada.taps("Language: ")
    await ada.says(said)

    assert (await setting_of(ada)).language == "de"
    assert "Deutsch" in ada.reads


async def test_the_way_back_can_be_named_in_the_language_one_does_not_speak(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Language: ", "Deutsch")
    await ada.says("/settings")
    await ada.taps("Sprache: ")
    await ada.says("English")

    assert "Language: English" in ada.reads
    assert (await setting_of(ada)).language == "en"


async def test_a_language_there_is_not_is_asked_about_again(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Language: ")
    await ada.says("Klingon")

    assert "did not understand" in ada.reads
    assert (await setting_of(ada)).language == "en"


async def test_a_change_of_language_delivered_twice_changes_it_once(stage: TestStage, ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Language: ")
    german = stage.telegram.message(ada.id, ada.last.id).button("Deutsch").data
    assert german is not None
    update = stage.telegram.taps(ada.id, ada.last.id, german)
    await stage.receives(update)
    await ada.sends_data(setting_data(Setting.LANGUAGE, "en"))
    await stage.receives(update)

    assert (await setting_of(ada)).language == "en"


async def test_commands_and_descriptions_are_told_in_every_language(stage: TestStage) -> None:
    await introduce(stage.bot.application)

    telegram = stage.telegram
    assert tuple(telegram.commands) == COMMANDS
    assert telegram.commands["today"] == words_in("en").say("command-today")
    for language in languages():
        words = words_in(language)
        assert tuple(telegram.commands_in(language)) == COMMANDS
        assert telegram.commands_in(language)["today"] == words.say("command-today")
        assert telegram.descriptions[language] == words.say("bot-description")
        assert telegram.short_descriptions[language] == words.say("bot-short-description")
    assert telegram.commands_in("de") != telegram.commands_in("en")
    assert telegram.descriptions[""] == words_in("en").say("bot-description")


async def test_a_bot_that_cannot_introduce_itself_works_all_the_same(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("setMyCommands", status=500)
    await introduce(stage.bot.application)
    await ada.says("/today")

    assert "easy" in ada.reads


# --- the settings that came with it


@pytest.mark.parametrize(
    ("label", "begins", "ends", "shown"),
    [
        ("21:00–06:00", time(21), time(6), "21:00–06:00"),
        ("23:00–07:00", time(23), time(7), "23:00–07:00"),
        ("none", None, None, "none"),
    ],
)
async def test_quiet_hours_are_chosen_with_one_tap(
    ada: Runner, label: str, begins: time | None, ends: time | None, shown: str
) -> None:
    await ada.says("/settings")
    await ada.taps(MORE, "Quiet hours: 22:00–06:00", label)

    runner = await setting_of(ada)
    assert (runner.quiet_from, runner.quiet_until) == (begins, ends)
    assert f"Quiet hours: {shown}" in ada.reads


@pytest.mark.parametrize(
    ("said", "begins", "ends"),
    [
        ("22:00-6:30", time(22), time(6, 30)),
        ("21 – 6", time(21), time(6)),
        ("from 22:30 to 7", time(22, 30), time(7)),
        ("between 11 pm and 6 am", time(23), time(6)),
        ("none", None, None),
        ("22-22", None, None),
    ],
)
async def test_quiet_hours_can_be_typed(
    ada: Runner, said: str, begins: time | None, ends: time | None
) -> None:
    await ada.says("/settings")
    await ada.taps(MORE, "Quiet hours: ")
    await ada.says(said)

    runner = await setting_of(ada)
    assert (runner.quiet_from, runner.quiet_until) == (begins, ends)


@pytest.mark.parametrize("said", ["von 22 bis 6:30 Uhr", "22:00-6:30", "zwischen 22 Uhr und 6:30"])
async def test_quiet_hours_can_be_typed_in_german(uwe: Runner, said: str) -> None:
    await uwe.is_known(Settings(id=uwe.id, zone=BERLIN, language="de"))
    await uwe.says("/settings")
    await uwe.taps("Noch ein paar …", "Ruhezeit: ")
    await uwe.says(said)

    runner = await setting_of(uwe)
    assert (runner.quiet_from, runner.quiet_until) == (time(22), time(6, 30))


@pytest.mark.parametrize("said", ["22:00", "all night", "25-6", "6-7-8"])
async def test_hours_that_make_no_sense_are_asked_about_again(ada: Runner, said: str) -> None:
    await ada.says("/settings")
    await ada.taps(MORE, "Quiet hours: ")
    await ada.says(said)

    assert (await setting_of(ada)).quiet_from == time(22)


async def test_mornings_can_be_switched_off_by_a_word(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps(MORE, "Ask every morning: ")
    await ada.says("no")

    assert not (await setting_of(ada)).mornings


async def test_the_time_of_a_digest_can_be_typed_and_lies_within_the_day(ada: Runner) -> None:
    await ada.sends_data("s1:digest:ask", None)
    assert "how your team is" in ada.reads
    await ada.says("2:30")
    assert "03:00" in ada.reads
    await ada.says("8:15")

    assert (await setting_of(ada)).digest_at == time(8, 15)


def test_hours_that_end_as_they_begin_are_none() -> None:
    runner = changed(Settings(id=1), Setting.QUIET, (time(22), time(22)))

    assert (runner.quiet_from, runner.quiet_until) == (None, None)


@pytest.mark.parametrize(
    "data",
    [
        *("s1:language:=xx", "s1:language:=", "s1:language:=de-AT", "s1:quiet:=2200", "s1:quiet:=22002200"),
        *(
            "s1:quiet:=220006000",
            "s1:quiet:=2500-600",
            "s1:quiet:=",
            "s1:mornings:=perhaps",
            "s1:digest:=none",
        ),
        *("z1:", "z1:260511", "z1:260511:45", "z1:261311:30", "z1:2605111:30", "z1:260511:30:30"),
    ],
)
def test_a_forged_button_is_told_from_ours(data: str) -> None:
    with pytest.raises(StaleTap):
        parsed(data)
