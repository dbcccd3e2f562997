"""Messages of the plan and the log: none is a dead end, contradicts itself or makes things up."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.taps.training import happened_data
from bot.coach.runner import DistanceUnit
from bot.routines.log_question import AskAgain
from bot.trial.calendar_file import CALENDAR_NAME, coming_weeks
from tests.stage import BERLIN, MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)


async def sends(stage: TestStage, runner: Runner, name: str, content: bytes) -> None:
    await stage.receives(stage.telegram.sends(runner.id, "document", content, name))


async def counts_miles(ada: Runner) -> None:
    known = await ada.known()
    assert known is not None
    async with ada.stage.diary.writing(ada.id) as page:
        await page.keep_runner(replace(known.runner, unit=DistanceUnit.MILES))


async def test_who_says_rested_of_a_day_with_training_hears_that_the_log_stays(ada: Runner) -> None:
    await ada.says("yesterday 12 km long run")

    await ada.says("rested yesterday")

    assert ada.reads.startswith("I left the log as it is: that day has training in it.")
    assert "Long run, 12 km" in ada.reads
    assert ada.buttons == ["Today’s check-in"]


async def test_from_yesterday_below_the_advice_a_button_leads_back(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers()
    await ada.taps("Yesterday")
    assert "Yesterday: nothing was planned. Your usual: easy run, 40 min. Did you train?" in ada.reads

    await ada.taps("4", "Today’s check-in")

    assert "Today: run 40 min as planned" in ada.reads


@pytest.mark.parametrize("miles", [False, True])
@pytest.mark.parametrize(
    ("days_ago", "logged"),
    [(0, "today"), (1, "yesterday, Sun 10 May"), (2, "Sat 9 May"), (6, "Tue 5 May"), (7, "Mon 4 May")],
)
async def test_the_line_given_as_an_example_is_about_the_day_that_is_asked_about(
    ada: Runner, days_ago: int, logged: str, miles: bool
) -> None:
    if miles:
        await counts_miles(ada)
    await ada.sends_data(happened_data(MONDAY - timedelta(days=days_ago), AskAgain(), in_form=False))
    example = re.search("such as “(.+?)”", ada.reads)
    assert example is not None

    await ada.says(example[1])

    assert f"In the log ({logged}): Run, {'5 mi' if miles else '8 km'}, 45 min" in ada.reads


@pytest.mark.parametrize("miles", [False, True])
async def test_a_short_swim_is_told_in_metres(ada: Runner, miles: bool) -> None:
    if miles:
        await counts_miles(ada)
    await ada.says("swim 400 m 12 min")

    assert "Swim, 400 m, 12 min" in ada.reads


async def test_a_bare_number_for_an_amount_is_asked_back_with_both_meanings(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Sun ·", "Long run")

    await ada.says("20")
    assert ada.buttons[:2] == ["20 km", "20 min"]
    await ada.taps("20 km")

    assert "every Sunday, long run, 20 km" in ada.reads
    await ada.says("/undo")
    await ada.taps("My plan")
    assert "Sun · –" in ada.buttons, "kind and amount are one change"


async def test_what_is_no_session_can_be_tapped_instead(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Sun ·")
    await ada.says("dinner with Bob")

    await ada.taps("Rest")

    assert "every Sunday, rest" in ada.reads


async def test_who_sent_a_calendar_sees_its_days_with_plan(stage: TestStage, ada: Runner) -> None:
    await sends(stage, ada, CALENDAR_NAME, coming_weeks(stage.clock.now(), BERLIN))

    await ada.says("/plan")

    assert "The coming two weeks" in ada.reads
    await ada.taps("‹ Week")
    assert "your plan is made of single dates" in ada.reads


async def test_a_session_of_a_calendar_is_told_by_its_name_and_gets_no_minutes_of_ours(
    stage: TestStage, ada: Runner
) -> None:
    await sends(stage, ada, "plan.csv", b"date,session\n2026-05-11,Tempo & strides\n")
    await ada.says("/checkin")
    await ada.answers()

    assert "Today: the hard session as planned\n" in ada.reads
    assert "as your plan says: Tempo & strides." in ada.reads
    await ada.says("/plan")
    assert "Today: hard session (Tempo & strides)" in ada.reads


async def test_the_week_names_the_dates_that_are_not_as_every_week(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("one hard and one long")
    await ada.says("/race 5 km 14 May")

    await ada.says("/plan")

    assert "Not as every week: Thu 14 May: race" in ada.reads


@pytest.mark.parametrize(
    ("said", "way_on"),
    [
        ("8 km 45 min rpe 4 easy", "Tell me anew: today"),
        ("rested yesterday", "Tell me anew: yesterday, Sun 10 May"),
        ("/race half marathon 13 June", "← Your races"),
        ("/shoes 3 May Pegasus", "← Your shoes"),
    ],
)
async def test_after_undo_there_is_a_way_on(ada: Runner, said: str, way_on: str) -> None:
    await ada.says(said)

    await ada.says("/undo")

    assert ada.reads.startswith("Undone")
    assert ada.buttons == [way_on]
    await ada.taps(way_on)


async def test_after_an_absence_was_undone_today_is_shown_as_it_is_now(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps("Fever")
    await ada.says("/undo")

    assert "Undone: it is as it was before." in ada.reads
    assert "Without today’s check-in: easy, 40 min" in ada.reads
    assert "Go on with the check-in" in ada.buttons or "Check in now" in ada.buttons


async def test_back_leads_to_the_check_in(stage: TestStage, ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps("Fever")
    stage.clock.shows(TUESDAY, "09:00")
    await ada.says("/back")

    await ada.taps("Today’s check-in")

    assert "How do your legs feel?" in ada.reads
