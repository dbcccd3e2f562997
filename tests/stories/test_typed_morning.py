"""Ada types her morning in one line: it is said back, and one tap keeps all of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import parsed
from bot.chat.taps.meant import Aside, AskAt, KeepTold, Meaning, MeantTap, OneByOne, Want, meant_data
from bot.coach.checkin import CheckIn
from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.words.understanding import Intent
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)
SPORTS = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})


@pytest.fixture
async def anna(stranger: Runner) -> Runner:
    """Ada's sister in the same town, who speaks German with the bot."""
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, language="de", cross_options=SPORTS))
    return stranger


async def check_in(ada: Runner) -> CheckIn | None:
    form = await ada.form(MONDAY)
    return None if form is None else form.check_in


async def finish(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)


# --- said back, kept with one tap


@pytest.mark.parametrize(
    ("typed", "said", "kept"),
    [
        (
            "legs like lead, slept 5ish, mood ok, rhr 58",
            "Legs 1, dead · 5 h of sleep · mood ok · pulse 58",
            CheckIn(MONDAY, legs=1, sleep_h=5, mood=3, resting_hr_bpm=58),
        ),
        (
            "mood 4 hr 52 legs 3 sleep 7.5",
            "Legs 3, ok · 7.5 h of sleep · mood good · pulse 52",
            CheckIn(MONDAY, legs=3, sleep_h=7.5, mood=4, resting_hr_bpm=52),
        ),
        (
            "slept well 8h, springy",
            "Legs 5, springy · 8 h of sleep · slept well",
            CheckIn(MONDAY, legs=5, sleep_h=8, sleep_quality=4),
        ),
        ("slept 5 h", "5 h of sleep", CheckIn(MONDAY, sleep_h=5)),
    ],
)
async def test_a_line_is_said_back_and_kept_with_one_tap(
    ada: Runner, typed: str, said: str, kept: CheckIn
) -> None:
    await ada.says(typed)
    assert said in ada.reads
    assert await check_in(ada) is None, "nothing is kept before she says so"

    await ada.taps("✓ Keep it")

    assert await check_in(ada) == kept


async def test_the_form_goes_on_with_what_is_still_open(ada: Runner) -> None:
    await ada.says("legs like lead, slept 5ish, mood ok, rhr 58")
    await ada.taps("✓ Keep it")
    assert "only the legs" in ada.reads

    await ada.taps("Only the legs", "✓ All fine")

    assert "Today: cross-train" in ada.reads


async def test_the_same_in_german(anna: Runner) -> None:
    await anna.says("Beine wie Blei, 5 h geschlafen, Stimmung ok, Puls 58")
    assert "Beine 1, bleiern · 5 h Schlaf · Stimmung ok · Puls 58\nSoll ich das eintragen?" in anna.reads

    await anna.taps("✓ Eintragen", "Nur die Beine", "✓ Alles gut")

    assert "Heute: 24 min Alternativtraining" in anna.reads


async def test_a_good_night_is_nothing_wrong(ada: Runner) -> None:
    await ada.says("legs 4, slept well 8h, mood 4, rhr 50")
    await ada.taps("✓ Keep it")

    assert "✓ All fine" in ada.buttons


async def test_who_would_rather_be_asked_is_asked(ada: Runner) -> None:
    await ada.says("legs 2 sleep 7")
    await ada.taps("✏️ Ask me one by one")

    assert "How do your legs feel?" in ada.reads
    kept = await check_in(ada)
    assert kept is not None
    assert kept.legs is None


async def test_undo_takes_the_whole_line_back(ada: Runner) -> None:
    await ada.says("legs 4 sleep 7 mood 4")
    await ada.taps("✓ Keep it", "↩ Undo")

    assert "as if you had never opened it" in ada.reads
    assert await check_in(ada) is None


async def test_undo_of_a_line_leaves_what_was_tapped_before_it(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("3 ok")
    await ada.says("slept 5, mood 2")
    await ada.taps("✓ Keep it")
    await ada.says("/undo")

    assert await check_in(ada) == CheckIn(MONDAY, legs=3)


async def test_a_double_tap_keeps_it_once(ada: Runner) -> None:
    await ada.says("legs 4 sleep 7 mood 4")
    data = ada.last.button("✓ Keep it").data
    assert data is not None
    await ada.sends_data(data)
    kept = await check_in(ada)
    await ada.sends_data(data)
    await ada.says("/undo")

    assert kept == CheckIn(MONDAY, legs=4, sleep_h=7, mood=4)
    assert await check_in(ada) is None


# --- while the form is open


async def test_a_whole_line_answers_more_than_the_question_that_is_asked(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("legs 2, slept 7, mood ok, pulse 58")
    await ada.taps("✓ Keep it")

    assert await check_in(ada) == CheckIn(MONDAY, legs=2, sleep_h=7, mood=3, resting_hr_bpm=58)


async def test_another_answer_than_the_one_that_is_asked_is_not_lost(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("slept 7 h")
    await ada.taps("✓ Keep it")

    assert await check_in(ada) == CheckIn(MONDAY, sleep_h=7)
    assert "How do your legs feel?" in ada.reads


@pytest.mark.parametrize(("typed", "legs"), [("heavy", 2), ("my legs are heavy", 2), ("legs 4", 4)])
async def test_a_single_answer_to_the_question_needs_no_tap(ada: Runner, typed: str, legs: int) -> None:
    await ada.says("/checkin")
    await ada.says(typed)

    kept = await check_in(ada)
    assert kept is not None
    assert kept.legs == legs


async def test_on_a_finished_day_the_line_corrects_it(ada: Runner) -> None:
    await finish(ada)
    await ada.says("slept 4.5 h")
    await ada.taps("✓ Keep it")

    assert "Changed: sleep 7.5 h → 4.5 h.\nThe advice changes from run to easy." in ada.reads


# --- what cannot be so, and what is in doubt


@pytest.mark.parametrize(
    ("typed", "told", "rest"),
    [
        ("legs 6, slept 5, mood ok", "Legs of 6 do not fit: I expect 1", "5 h of sleep · mood ok"),
        ("legs 3, slept 15 h", "15 hours of sleep do not fit: I expect 0 to 14 hours", "Legs 3, ok"),
        ("legs 3, pulse 121", "heart rate of 121 does not fit: I expect 25 to 120", "Legs 3, ok"),
    ],
)
async def test_a_value_nobody_can_have_is_told_with_its_bounds_and_the_others_stay(
    ada: Runner, typed: str, told: str, rest: str
) -> None:
    await ada.says(typed)

    assert told in ada.reads
    assert rest in ada.reads
    assert "✓ Keep it" in ada.buttons


async def test_the_only_value_out_of_range_is_told_with_its_bounds(ada: Runner) -> None:
    await ada.says("pulse 300")

    assert "I expect 25 to 120" in ada.reads
    assert ada.buttons == []


@pytest.mark.parametrize("bpm", [25, 120])
async def test_a_value_at_the_bound_is_sure(ada: Runner, bpm: int) -> None:
    await ada.says(f"legs 3, pulse {bpm}")

    assert f"Legs 3, ok · pulse {bpm}\nShall I keep that?" in ada.reads


# --- beside a question, and without memory


async def test_advice_asked_beside_what_was_told_comes_after_the_tap(ada: Runner) -> None:
    await ada.says("I slept 4 hours. Should I run?")
    assert "4 h of sleep\nShall I keep that? Then I can say what it means for today." in ada.reads

    await ada.taps("✓ Keep it")

    kept = await check_in(ada)
    assert kept is not None
    assert kept.sleep_h == 4
    assert "Without today’s check-in: " in ada.reads
    assert "Go on with the check-in" in ada.buttons


async def test_a_guest_gets_a_form_that_carries_what_was_told(stranger: Runner) -> None:
    await stranger.says("slept well 8h, springy")
    assert "Legs 5 springy · Slept 8 h" in stranger.reads

    await stranger.taps("4 good", "No reading", "✓ All fine")

    assert "Today: run" in stranger.reads
    assert await stranger.known() is None


async def test_a_guest_who_asks_beside_it_does_not_lose_it(stranger: Runner) -> None:
    await stranger.says("I slept 5 hours. Should I run?")

    assert "without memory" in stranger.reads
    assert "Slept 5 h" in stranger.reads


# --- late, and again


async def test_a_line_typed_last_night_is_about_last_night(stage: TestStage, ada: Runner) -> None:
    typed = stage.telegram.says(ada.id, "legs 3 sleep 7 mood 4")
    stage.clock.shows(TUESDAY, "07:30")
    await stage.receives(typed)
    assert "Mon 11 May: Legs 3, ok" in ada.reads

    await ada.taps("✓ Keep it")

    assert await check_in(ada) == CheckIn(MONDAY, legs=3, sleep_h=7, mood=4)


async def test_a_line_delivered_again_asks_again_and_keeps_nothing(stage: TestStage, ada: Runner) -> None:
    typed = stage.telegram.says(ada.id, "legs 3 sleep 7 mood 4")
    await stage.receives(typed)
    await stage.restarts()
    await stage.receives(typed)

    assert "Shall I keep that?" in ada.reads
    assert await check_in(ada) is None


async def test_a_tap_delivered_again_shows_how_things_stand(stage: TestStage, ada: Runner) -> None:
    await ada.says("legs 3 sleep 7 mood 4 hr 52")
    tap = stage.telegram.taps(ada.id, ada.last.id, ada.last.button("✓ Keep it").data or "")
    await stage.receives(tap)
    await ada.taps("✓ All fine", "Fix mood", "2 low")
    await stage.restarts()
    await stage.receives(tap)

    kept = await check_in(ada)
    assert kept is not None
    assert kept.mood == 2


async def test_a_red_flag_beside_answers_is_heard_first(ada: Runner) -> None:
    await ada.says("legs 3, slept 7, chest pain")

    said = [message.plain for message in ada.chat if message.from_bot]
    assert "stop and get help" in said[-3]
    assert "✓ Keep it" in ada.buttons  # what else was told is said back, and kept by nobody but her
    kept = await check_in(ada)
    assert kept is not None
    assert kept.red_flags
    assert kept.legs is None


days = st.dates(min_value=MONDAY.replace(year=2000), max_value=MONDAY.replace(year=2068))
answers = st.fixed_dictionaries(
    {},
    optional={
        "legs": st.sampled_from([1.0, 2.5, 5.0]),
        "sleep_h": st.sampled_from([0.0, 7.25, 14.0]),
        "sleep_quality": st.sampled_from([1.0, 5.0]),
        "mood": st.sampled_from([1.0, 5.0]),
        "resting_hr_bpm": st.sampled_from([25.0, 120.0]),
    },
).filter(bool)
meanings: st.SearchStrategy[Meaning] = st.one_of(
    st.builds(KeepTold, days, answers, st.booleans()),
    st.builds(OneByOne, days),
    st.builds(Want, st.sampled_from(Intent), st.none() | days),
    st.builds(AskAt, st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.booleans()),
    st.sampled_from(Aside),
)


@given(meanings)
def test_every_button_says_what_it_meant_and_fits(said: Meaning) -> None:
    data = meant_data(said)

    assert len(data.encode()) <= 64
    assert parsed(data) == MeantTap(said)
