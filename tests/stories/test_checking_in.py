"""Ada's morning form."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.measures import Verdict
from tests.stage import MONDAY, Runner, TestStage


async def test_a_good_morning_takes_five_taps(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    before = stage.telegram.requests["answerCallbackQuery"]

    await ada.answers(legs=4, sleep="7.5", mood=4, pulse="60")

    assert stage.telegram.requests["answerCallbackQuery"] - before == 5
    assert "Today: run 40 min as planned" in ada.reads


async def test_the_form_is_one_message_that_is_edited_in_place(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    form, messages = ada.last.id, len(ada.chat)

    await ada.answers(legs=3)

    assert ada.last.id == form
    assert len(ada.chat) == messages


async def test_buttons_of_a_scale_run_from_worst_to_best(ada: Runner) -> None:
    await ada.says("/checkin")
    assert ada.buttons == ["1 dead", "2 heavy", "3 ok", "4 good", "5 springy"]
    await ada.taps("4 good")
    assert ada.buttons[:12] == ["4", "4.5", "5", "5.5", "6", "6.5", "7", "7.5", "8", "8.5", "9", "9.5"]
    await ada.taps("8")
    assert ada.buttons[:5] == ["1 awful", "2 low", "3 ok", "4 good", "5 great"]
    await ada.taps("5 great")
    pulses = [int(label) for label in ada.buttons[:-1]]
    assert pulses == sorted(pulses, reverse=True)


async def test_heavy_legs_are_asked_where_the_tiredness_sits(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("2 heavy")
    assert "only the legs, or are you tired all over" in ada.reads

    await ada.taps("Tired all over", "7.5", "3 ok", "No reading", "✓ All fine")

    assert await ada.was_told(Verdict.CROSS_TRAIN, on=MONDAY, because="WHOLE_BODY")


async def test_fresh_legs_are_not_asked_that(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("3 ok")

    assert "How many hours did you sleep" in ada.reads


async def test_the_answered_message_shows_the_answers_and_fix_buttons(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=3, sleep="6.5", mood=4, pulse="55", wrong=("Alcohol", "On my feet"))

    assert "Legs 3 ok · Slept 6.5 h · Mood 4 · Pulse 55 · alcohol · on my feet" in ada.reads
    assert [label.removeprefix("✏️ ") for label in ada.buttons] == [
        "Why?",
        "I feel worse",
        "Fix legs",
        "Fix sleep",
        "Fix mood",
        "Fix pulse",
        "Fix the rest",
        "Yesterday",
    ]


async def test_fixing_one_answer_renders_the_advice_again(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    assert "Today: run" in ada.reads

    await ada.taps("Fix sleep", "4.5")

    assert "Today: easy, 24 min" in ada.reads
    assert await ada.was_told(Verdict.EASY, on=MONDAY, because="SLEEP_SHORT_NIGHT")


async def test_a_fix_can_be_left_without_changing_anything(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    done = ada.reads

    await ada.taps("Fix mood", "← Keep it as it is")

    assert ada.reads == done


async def test_every_answer_can_be_typed(ada: Runner) -> None:
    await ada.says("/checkin")
    for text in ("heavy", "legs only", "7:15", "4", "58 bpm", "all fine"):
        await ada.says(text)

    form = await ada.form(MONDAY)
    assert form is not None
    assert (
        form.check_in
        == CheckIn(MONDAY, legs=2, scope=Scope.LEGS_ONLY, sleep_h=7.25, mood=4, resting_hr_bpm=58).finished()
    )
    assert "Today: easy" in ada.reads


async def test_a_typed_answer_moves_the_form_to_the_end_of_the_chat(ada: Runner) -> None:
    await ada.says("/checkin")
    old = ada.last
    await ada.says("4")

    assert ada.last.id > old.id
    assert "How many hours" in ada.reads
    assert not [message for message in ada.chat if message.id == old.id and message.keyboard]


@pytest.mark.parametrize(
    ("before", "typed", "told"),
    [
        ((), "7", "I expect 1 (dead) to 5 (springy)"),
        (("4 good",), "30", "0 to 14 hours"),
        (("4 good",), "-2", "0 to 14 hours"),
        (("4 good", "8"), "0", "1 (awful) to 5 (great)"),
        (("4 good", "8", "4 good"), "300", "25 to 120 beats"),
        (("4 good", "8", "4 good"), "24", "25 to 120 beats"),
        (("4 good", "8", "4 good"), "121", "25 to 120 beats"),
    ],
)
async def test_an_impossible_value_gets_the_bounds_and_nothing_is_kept(
    ada: Runner, before: tuple[str, ...], typed: str, told: str
) -> None:
    await ada.says("/checkin")
    await ada.taps(*before)
    kept = await ada.form(MONDAY)

    await ada.says(typed)

    assert told in ada.reads
    assert await ada.form(MONDAY) == kept


@pytest.mark.parametrize("typed", ["25", "120"])
async def test_a_pulse_at_the_bound_is_taken(ada: Runner, typed: str) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good")
    await ada.says(typed)

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.resting_hr_bpm == int(typed)


async def test_a_skipped_answer_stays_unknown(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "Skip", "Skip", "No reading", "✓ All fine")

    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.sleep_h, form.check_in.mood, form.check_in.resting_hr_bpm) == (None, None, None)
    assert form.check_in.skipped == {Question.SLEEP, Question.MOOD, Question.PULSE}
    assert "How sure: low" in ada.reads
    assert "hours slept" in ada.reads or "a pulse" in ada.reads


async def test_a_double_tap_changes_nothing(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    button = ada.last.button("4 good")
    assert button.data is not None
    await ada.sends_data(button.data)
    shown = ada.last
    await ada.sends_data(button.data)

    assert ada.last.text == shown.text
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs == 4


async def test_the_same_update_delivered_twice_takes_effect_once(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good")
    typed = stage.telegram.says(ada.id, "52")
    await stage.receives(typed)
    await ada.taps("✓ All fine", "Fix pulse", "60")
    await stage.restarts()
    await stage.receives(typed)

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.resting_hr_bpm == 60


async def test_the_form_goes_on_after_a_restart(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8")
    await stage.restarts()
    await ada.taps("3 ok", "No reading", "✓ All fine")

    assert "Today: run" in ada.reads


async def test_two_devices_agree(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    phone = ada.last
    await ada.says("/checkin")
    watch = ada.last
    legs = f"c1:{MONDAY:%y%m%d}:legs:3"
    await ada.sends_data(legs, phone.id)
    await ada.taps("8", message=watch) if "8" in ada.buttons else await ada.sends_data(
        f"c1:{MONDAY:%y%m%d}:sleep:8", watch.id
    )

    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.legs, form.check_in.sleep_h) == (3, 8)


async def test_an_old_all_fine_does_not_wipe_a_symptom_tapped_elsewhere(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good", "No reading")
    fine = ada.last.button("✓ All fine").data
    assert fine is not None
    await ada.taps("Chest pain")
    await ada.sends_data(fine)

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.red_flags
    assert not form.check_in.closed
    assert "Stop training for now" in ada.reads


async def test_a_red_flag_is_answered_at_once_and_ends_in_rest(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("5 springy", "9", "5 great", "No reading", "Chest pain")
    assert "call your emergency number" in ada.reads

    await ada.taps("✓ Done")

    assert "Today: rest" in ada.reads
    assert "doctor" in ada.reads
    assert await ada.was_told(Verdict.REST, on=MONDAY, because="RED_FLAG_SYMPTOM")


async def test_a_chip_can_be_taken_back(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good", "No reading", "Alcohol")
    assert "● Alcohol" in ada.buttons
    await ada.taps("● Alcohol")

    assert "✓ All fine" in ada.buttons


async def test_yesterdays_message_changes_yesterday_and_says_so(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    yesterdays = ada.last
    await stage.tick_at(MONDAY + timedelta(days=1), "07:00")

    await ada.taps("2 heavy", message=yesterdays)

    shown = stage.telegram.message(ada.id, yesterdays.id)
    assert "Check-in for Mon 11 May" in shown.plain
    monday, tuesday = await ada.form(MONDAY), await ada.form(MONDAY + timedelta(days=1))
    assert monday is not None
    assert tuesday is not None
    assert monday.check_in.legs == 2
    assert tuesday.check_in.legs is None


@pytest.mark.parametrize(("days", "open_"), [(7, True), (8, False)])
async def test_a_form_stays_open_for_seven_days(
    stage: TestStage, ada: Runner, days: int, open_: bool
) -> None:
    await stage.tick_at(MONDAY, "07:00")
    old = ada.last
    stage.clock.passes(days=days)
    await ada.taps("2 heavy", message=old)

    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.legs == 2) is open_
    if not open_:
        assert "closed" in ada.reads
        assert stage.telegram.message(ada.id, old.id).plain == old.plain


async def test_half_past_midnight_still_belongs_to_the_day_that_is_ending(
    stage: TestStage, ada: Runner
) -> None:
    stage.clock.shows(MONDAY + timedelta(days=1), "00:30")
    await ada.says("/checkin")
    assert "Mon 11 May" in ada.reads

    stage.clock.shows(MONDAY + timedelta(days=1), "03:00")
    await ada.says("/checkin")
    assert "Tue 12 May" in ada.reads


async def test_a_message_that_can_no_longer_be_edited_is_said_anew(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    form = ada.last
    stage.telegram.forget_message(ada.id, form.id)
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:4", form.id)

    assert ada.last.id > form.id
    assert "How many hours" in ada.reads


async def test_a_typed_value_answers_the_question_that_was_asked_last(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.answers(legs=4)
    yesterdays = ada.last
    tuesday = MONDAY + timedelta(days=1)
    await stage.tick_at(tuesday, "07:00")
    await ada.taps("Fix mood", message=yesterdays)
    await ada.says("2")

    monday, today = await ada.form(MONDAY), await ada.form(tuesday)
    assert monday is not None
    assert today is not None
    assert monday.check_in.mood == 2
    assert today.check_in.legs is None


async def test_a_fix_left_open_does_not_catch_what_is_typed_days_later(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4, pulse="60")
    await ada.taps("Fix pulse")
    tuesday = MONDAY + timedelta(days=1)
    await stage.tick_at(tuesday, "07:00")
    await ada.answers(legs=4)
    await ada.says("52")

    monday = await ada.form(MONDAY)
    assert monday is not None
    assert monday.check_in.resting_hr_bpm == 60
    assert "not asking for a number" in ada.reads


async def test_a_symptom_tapped_while_fixing_counts_before_done(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    await ada.taps("Fix the rest", "Fever / ill below the neck")

    assert await ada.was_told(Verdict.REST, on=MONDAY, because="ILLNESS_BELOW_NECK")


@pytest.mark.parametrize(
    ("typed", "chip"),
    [("sore throat", "Cold only"), ("I have a fever", "Fever"), ("slept badly", "Slept badly")],
)
async def test_complaints_can_be_typed_on_the_last_screen(ada: Runner, typed: str, chip: str) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good", "No reading")
    await ada.says(typed)

    assert any(label.startswith("● ") and chip in label for label in ada.buttons)
    await ada.says("done")
    assert "Today: " in ada.reads


async def test_a_pulse_that_a_medicine_changes_is_not_asked_for(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("A few more…", "Medicine for the pulse", "Yes")
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good")

    assert "Anything wrong?" in ada.reads
    await ada.taps("✓ All fine")
    assert "✏️ Fix pulse" not in ada.buttons


async def test_a_typed_value_delivered_again_is_not_held_against_the_next_question(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good")
    typed = stage.telegram.says(ada.id, "6.75")
    await stage.receives(typed)
    await stage.restarts()
    await stage.receives(typed)

    assert "And your mood?" in ada.reads
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.sleep_h == 6.75
