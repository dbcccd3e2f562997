"""Ada meets the bot."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import func, select

from bot.coach.runner import AthleteLevel, CrossOption
from bot.diary.tables import DIARY
from tests.stage import Runner, TestStage


async def rows_about(stage: TestStage) -> int:
    """Rows of every table that is about people."""
    total = 0
    async with stage.diary.changing_tables() as connection:
        for table in DIARY.sorted_tables:
            if table.name != "seen_update":
                total += (await connection.execute(select(func.count()).select_from(table))).scalar_one()
    return total


async def test_the_first_words_say_what_it_is_and_what_it_is_not_and_ask_for_consent(
    stranger: Runner,
) -> None:
    await stranger.says("/start")

    assert "no doctor and no medical device" in stranger.reads
    assert "stored on" in stranger.reads
    assert stranger.buttons == ["Yes, keep my answers", "No, keep nothing"]


async def test_nothing_is_stored_before_the_consent(stage: TestStage, stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.says("legs 4")
    await stranger.says("/today")

    assert await rows_about(stage) == 0


async def test_who_does_not_consent_still_gets_an_advice_and_leaves_no_row(
    stage: TestStage, stranger: Runner
) -> None:
    await stranger.says("/start")
    await stranger.taps("No, keep nothing")
    await stranger.taps("Try one without memory")
    await stranger.answers(legs=2, sleep="4.5")

    assert "Today: easy" in stranger.reads
    assert "4.5 h" in stranger.reads
    await stranger.taps("Fix sleep", "8")
    assert "Slept 8 h" in stranger.reads
    await stranger.says("what should I do today?")
    assert "How do your legs feel?" in stranger.reads
    assert "keep nothing of this" in stranger.reads
    await stranger.answers(legs=4)
    assert await rows_about(stage) == 0

    await stranger.taps("Yes, keep my answers")
    assert "Where do you run?" in stranger.reads


async def test_the_must_answers_take_nine_taps(stage: TestStage, stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.shares_location(52.52, 13.40)
    await stranger.taps(
        "06:30", "Sunday 20:00", "sub-elite", "50", "60 km", "5", "swimming", "yoga", "✓ Done"
    )

    known = await stranger.known()
    assert known is not None
    assert known.welcomed
    runner = known.runner
    assert runner.zone == "Europe/Berlin"
    assert (runner.prompt_at, runner.summary_at, runner.summary_weekday) == (time(6, 30), time(20), 6)
    assert (runner.level, runner.usual_easy_min, runner.usual_week_days) == (AthleteLevel.SUB_ELITE, 50, 5)
    assert runner.usual_week_km == 60
    assert runner.cross_options == {CrossOption.SWIMMING, CrossOption.YOGA}
    assert "Tue 12 May, 06:30" in stranger.reads


async def test_everything_can_be_typed_instead(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    for text in ("New York", "5:45 am", "Friday 19:30"):
        await stranger.says(text)
    await stranger.taps("beginner")
    for text in ("35 min", "15 miles", "3"):
        await stranger.says(text)
    await stranger.taps("✓ Done")

    known = await stranger.known()
    assert known is not None
    runner = known.runner
    assert (runner.zone, runner.prompt_at) == ("America/New_York", time(5, 45))
    assert (runner.summary_weekday, runner.summary_at) == (4, time(19, 30))
    assert runner.usual_week_km == pytest.approx(24.1, abs=0.1)


async def test_the_zone_found_is_shown_with_its_clock(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("tokyo")

    assert any("Asia/Tokyo, where it is 13:30 now" in message.plain for message in stranger.chat)


async def test_choices_can_be_typed_by_their_names(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("Berlin")
    await stranger.taps("07:00", "Sunday 18:00")
    await stranger.says("Sub-elite")
    await stranger.taps("45", "40 km", "4")
    await stranger.says("bike, swim and yoga")

    known = await stranger.known()
    assert known is not None
    assert known.welcomed
    assert known.runner.level is AthleteLevel.SUB_ELITE
    assert known.runner.cross_options == {CrossOption.CYCLING, CrossOption.SWIMMING, CrossOption.YOGA}


async def test_a_sport_nobody_knows_is_asked_about_again(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Instead of a run: ")
    await ada.says("bike and curling")

    assert "Please tap a button" in ada.reads


async def test_a_city_nobody_knows_is_asked_about_again(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("Qwertyville")

    assert "I do not know “Qwertyville”" in stranger.reads
    await stranger.says("Berlin")
    known = await stranger.known()
    assert known is not None
    assert known.runner.zone == "Europe/Berlin"


async def test_start_again_wipes_nothing(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=3)
    before = await ada.known()

    await ada.says("/start")

    assert "Everything is as you left it" in ada.reads
    assert await ada.known() == before


async def test_start_in_the_middle_of_the_welcome_goes_on_where_it_was(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("Berlin")
    await stranger.taps("07:30")
    await stranger.says("/start")

    assert "weekly summary" in stranger.reads


async def test_forget_asks_once_and_then_leaves_no_row(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=3)
    await ada.says("/forget")
    await ada.taps("No, keep it")
    assert await rows_about(stage) > 0

    await ada.says("/forget")
    await ada.taps("Yes, erase it all")

    assert "I have forgotten you" in ada.reads
    assert await rows_about(stage) == 0


async def test_a_button_from_before_forgetting_changes_nothing(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    old = ada.last
    await ada.says("/forget")
    await ada.taps("Yes, erase it all")
    await ada.taps("4 good", message=old)

    assert "/start" in ada.reads
    assert await rows_about(stage) == 0


async def test_privacy_is_told_to_strangers_too(stranger: Runner) -> None:
    await stranger.says("/privacy")

    assert "What I keep" in stranger.reads
    assert "/forget" in stranger.reads


@pytest.mark.parametrize(
    ("setting", "tapped", "shown"),
    [
        ("Check-in: ", "05:30", "Check-in: 05:30"),
        ("Level: ", "elite", "elite"),
        ("Easy run: ", "60", "60 min"),
        ("Weekly summary: ", "Monday 07:00", "Monday 07:00"),
    ],
)
async def test_any_setting_can_be_changed_later(ada: Runner, setting: str, tapped: str, shown: str) -> None:
    await ada.says("/settings")
    await ada.taps(setting, tapped)

    assert shown in ada.reads


async def test_a_few_more_settings_come_later(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("A few more…", "Sleep need", "8.5")
    await ada.says("/settings")
    await ada.taps("A few more…", "Medicine for the pulse", "Yes")
    await ada.says("/settings")
    await ada.taps("A few more…", "Distances in", "miles")

    known = await ada.known()
    assert known is not None
    assert known.runner.sleep_need_h == 8.5
    assert known.runner.pulse_medicine
    await ada.says("/settings")
    assert "Usual week: not told" in ada.buttons


async def test_a_check_in_time_before_three_is_refused_with_the_bounds(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Check-in: ")
    await ada.says("2:30")

    assert "03:00 to 23:59" in ada.reads
    known = await ada.known()
    assert known is not None
    assert known.runner.prompt_at == time(7)


async def test_an_impossible_number_is_refused_with_the_bounds(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Easy run: ")
    await ada.says("600 min")

    assert "10 to 240 minutes" in ada.reads


async def test_a_name_of_several_places_is_asked_about_with_their_clocks(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Time zone: ")
    await ada.says("Portland")
    assert any(label.startswith("America/Los_Angeles · 21:30") for label in ada.buttons)
    await ada.taps("America/Los_Angeles")

    known = await ada.known()
    assert known is not None
    assert known.runner.zone == "America/Los_Angeles"


async def test_a_bare_offset_is_shown_as_it_was_typed(ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Time zone: ")
    await ada.says("UTC+2")

    assert any("UTC+2, where it is 06:30 now" in message.plain for message in ada.chat)
    assert "Time zone: UTC+2" in ada.buttons
