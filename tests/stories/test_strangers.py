"""Groups, other people's buttons, forged data, and things that are no text."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.form import FormTap, GuestTap, Why, form_data, guest_data
from bot.coach.answers import Chip, Finished, Marked, Rated, Skipped, answered
from bot.coach.checkin import CheckIn, Question
from bot.diary.engine import open_diary
from tests.stage import ADA, MONDAY, Runner, TestStage, on_stage


@given(st.text(max_size=64))
def test_any_text_parses_to_a_tap_or_is_stale(data: str) -> None:
    with suppress(StaleTap):
        parsed(data)


@given(
    st.sampled_from(["c1", "g1", "s1", "m1"]),
    st.lists(
        st.sampled_from([*"0123456789+-=:.", "legs", "fix", "why", "zone", "261121", "nan", "inf", "1e9"])
    ),
)
def test_any_mixture_of_our_own_words_parses_to_a_tap_or_is_stale(version: str, parts: list[str]) -> None:
    with suppress(StaleTap):
        parsed(f"{version}:{''.join(parts)}")


answers = st.one_of(
    st.builds(Rated, st.just(Question.LEGS), st.integers(1, 5)),
    st.builds(Rated, st.just(Question.SLEEP), st.integers(0, 56).map(lambda quarters: quarters / 4)),
    st.builds(Rated, st.just(Question.PULSE), st.integers(25, 120)),
    st.builds(Skipped, st.sampled_from([Question.SLEEP, Question.MOOD, Question.PULSE])),
    st.builds(Marked, st.sampled_from(list(Chip)), st.booleans()),
    st.builds(Finished, st.booleans()),
)


@given(answers | st.just(Why()))
def test_what_a_button_says_comes_back_as_it_was(answer: object) -> None:
    data = form_data(MONDAY, answer)  # type: ignore[arg-type]

    assert len(data.encode()) <= 64
    assert parsed(data) == FormTap(MONDAY, answer)  # type: ignore[arg-type]


@given(st.lists(answers, max_size=12), answers | st.just(Why()))
def test_a_form_that_lives_in_its_buttons_forgets_nothing(said: list[object], now: object) -> None:
    check_in = CheckIn(MONDAY)
    for answer in said:
        check_in = answered(check_in, answer)  # type: ignore[arg-type]
    data = guest_data(check_in, now)  # type: ignore[arg-type]

    assert len(data.encode()) <= 64
    tap = parsed(data)
    assert isinstance(tap, GuestTap)
    assert tap.said == now
    assert (tap.check_in.legs, tap.check_in.sleep_h, tap.check_in.resting_hr_bpm, tap.check_in.red_flags) == (
        check_in.legs,
        check_in.sleep_h,
        check_in.resting_hr_bpm,
        check_in.red_flags,
    )
    assert (tap.check_in.illness or "none", tap.check_in.pain or "none", tap.check_in.tags) == (
        check_in.illness or "none",
        check_in.pain or "none",
        check_in.tags,
    )


async def test_in_a_group_the_bot_says_so_and_stores_nothing(stage: TestStage, ada: Runner) -> None:
    before = await ada.known()
    await stage.receives(stage.telegram.says_in_group(ada.id, -77, "/today"))
    assert "private chats" in stage.telegram.last(-77).plain

    said = len(stage.telegram.chat(-77))
    await stage.receives(stage.telegram.says_in_group(ada.id, -77, "legs 4, see you at the track"))
    assert len([message for message in stage.telegram.chat(-77) if message.from_bot]) == 1
    assert len(stage.telegram.chat(-77)) == said + 1
    assert await ada.known() == before


async def test_another_persons_button_changes_nothing_of_adas(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    button = ada.last.button("1 dead").data
    assert button is not None
    bob = stage.runner(2002)
    await bob.says("hello")
    await bob.sends_data(button, bob.last.id)

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs is None
    assert await bob.known() is None


@pytest.mark.parametrize(
    "data",
    [
        "c1:260511:legs:9",
        "c1:260511:pulse:300",
        "c1:260511:sleep:-1",
        "c9:260511:legs:4",
        "c1:990101:legs:4",
        "c1:260511:why",
        "c1:260512:why",
        "c1:160511:why",
        "c1:680101:why",
        "c1:690101:why",
        "c1:260511:why:legs",
        "s1:zone:=Mars/Olympus",
        "s1:zone:=localtime",
        "s1:zone:=Factory",
        "s1:easy_min:=9999",
        "s1:prompt_at:=0200",
        "m1:nothing",
        "drop table",
    ],
)
async def test_forged_buttons_change_nothing(ada: Runner, data: str) -> None:
    await ada.says("/checkin")
    before = (await ada.known(), await ada.form(MONDAY))
    await ada.sends_data(data)

    assert (await ada.known(), await ada.form(MONDAY)) == before


@pytest.mark.parametrize(
    ("kind", "hint"),
    [("voice", "listen"), ("sticker", "Nice one"), ("photo", "pictures"), ("document", "file from a watch")],
)
async def test_what_is_no_text_gets_a_friendly_hint(ada: Runner, kind: str, hint: str) -> None:
    await ada.sends(kind)

    assert hint in ada.reads


async def test_an_edited_message_gets_a_hint(stage: TestStage, ada: Runner) -> None:
    await ada.says("legs 4")
    await stage.receives(stage.telegram.says(ada.id, "legs 5", edited=True))

    assert "edited" in ada.reads


async def test_nonsense_gets_a_hint_and_never_silence(ada: Runner) -> None:
    for text in ("qwe rty", "🦑", "/nonsense", "/", "<b>&", "a" * 3000):
        said = len(ada.chat)
        await ada.says(text)
        assert len(ada.chat) == said + 2


async def test_who_is_not_invited_is_told_their_number_and_nothing_is_kept(
    empty_diary: Path, tmp_path: Path
) -> None:
    diary = open_diary(f"sqlite:///{shutil.copy(empty_diary, tmp_path / 'club.db')}")
    async with on_stage(diary, allowed=frozenset({ADA})) as club:
        bob = club.runner(2002)
        await bob.says("/start")
        assert "private" in bob.reads
        assert "2002" in bob.reads
        ada = club.runner()
        await ada.says("/start")
        assert "no doctor" in ada.reads
    await diary.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=60))
async def test_whatever_is_typed_gets_an_answer(ada: Runner, text: str) -> None:
    if not text.strip():
        return
    said = len(ada.chat)
    await ada.says(text)

    assert len(ada.chat) >= said + 2


async def test_a_warning_sign_under_a_picture_or_in_an_edited_message_is_heard(
    stage: TestStage, ada: Runner
) -> None:
    await stage.receives(stage.telegram.sends(ada.id, "photo", caption="I have chest pain and fainted"))
    assert any("call your emergency number" in message.plain for message in ada.chat[-2:])

    await ada.says("legs 4")
    said = len(ada.chat)
    await stage.receives(stage.telegram.says(ada.id, "I have chest pain", edited=True))
    assert any("call your emergency number" in message.plain for message in ada.chat[said:])


async def test_a_fix_delivered_again_does_not_reopen_a_finished_form(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    fix = stage.telegram.taps(ada.id, ada.last.id, f"c1:{MONDAY:%y%m%d}:fix:mood")
    await stage.receives(fix)
    await ada.taps("2 low")
    await stage.restarts()
    await stage.receives(fix)

    assert "Today: " in ada.reads


async def test_a_forget_delivered_again_spares_who_began_anew(stage: TestStage, ada: Runner) -> None:
    await ada.says("/forget")
    wish = stage.telegram.taps(ada.id, ada.last.id, "m1:forget")
    await stage.receives(wish)
    await ada.joins()
    await stage.restarts()
    await stage.receives(wish)

    assert await ada.known() is not None


async def test_a_form_in_the_middle_of_the_welcome_takes_what_is_typed(stage: TestStage) -> None:
    ada = stage.runner()
    await ada.says("/start")
    await ada.taps("Yes, keep my answers")
    await ada.says("Berlin")
    await ada.taps("07:00", "Sunday 18:00", "beginner")
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good")
    await ada.says("52")

    known, form = await ada.known(), await ada.form(MONDAY)
    assert known is not None
    assert form is not None
    assert (known.runner.usual_easy_min, form.check_in.resting_hr_bpm) == (40, 52)
    await ada.says("/start")
    assert "usual easy run" in ada.reads
    await ada.says("50")
    known = await ada.known()
    assert known is not None
    assert known.runner.usual_easy_min == 50
