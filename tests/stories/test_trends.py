"""Ada looks back: weeks as pictures, and the same in words for those who cannot see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.coach.past import PastDay
from bot.coach.runner import DistanceUnit
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind, Event
from bot.diary.notes import Absence, Race, Source
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_statements import everything_asked
from tests.weeks.year import year

SUNDAY = MONDAY + timedelta(days=6)
BEN = 2002


async def lived(runner: Runner, days: Iterable[PastDay]) -> None:
    """These days lie behind her, trained and answered."""
    listed = tuple(days)
    await runner.lives_through([one.check_in for one in listed if one.check_in is not None])
    async with runner.stage.diary.writing() as page:
        for one in listed:
            if one.workouts is not None:
                await page.speak_of_day(runner.id, one.day)
            for workout in one.workouts or ():
                await page.log_workout(runner.id, one.day, workout, source=Source.TYPED)


@pytest.fixture
async def half_a_year(ada: Runner) -> Runner:
    """It is Sunday evening, and Ada has told nearly everything for half a year."""
    await lived(ada, year(SUNDAY, weeks=30))
    ada.stage.clock.shows(SUNDAY, "19:00")
    return ada


def size_of(photo: bytes | None) -> tuple[int, int]:
    assert photo is not None
    return Image.open(BytesIO(photo)).size


async def test_ada_asks_and_gets_twelve_weeks_of_training_with_their_words(half_a_year: Runner) -> None:
    ada = half_a_year

    await ada.says("/trends")

    assert size_of(ada.last.photo)[0] == 1080
    assert ada.reads.startswith("Training, 12 weeks · 23 Feb – 17 May\nThe last four whole weeks: ")
    assert "Load a day (effort × minutes), the 28-day line: " in ada.reads
    assert ada.buttons[:4] == ["4 wk", "● 12 wk", "26 wk", "52 wk"]
    assert ada.buttons[4:] == ["● Training", "Legs", "Sleep", "Pulse", "Mood"]


async def test_a_tap_puts_another_picture_in_the_same_place(half_a_year: Runner) -> None:
    ada = half_a_year
    await ada.says("/trends")
    shown, count = ada.last, len(ada.chat)

    await ada.taps("26 wk")
    assert ada.reads.startswith("Training, 26 weeks · ")
    await ada.taps("Sleep")

    assert ada.reads.startswith("Sleep, 26 weeks · ")
    assert "● 26 wk" in ada.buttons
    assert "● Sleep" in ada.buttons
    assert (ada.last.id, len(ada.chat), ada.last.edits) == (shown.id, count, 2)
    assert ada.last.photo != shown.photo


async def test_the_button_that_is_chosen_already_changes_nothing(half_a_year: Runner) -> None:
    ada = half_a_year
    await ada.says("/trends 26 weeks")

    await ada.taps("● 26 wk")

    assert ada.last.edits == 0


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("/trends 26", "Training, 26 weeks"),
        ("/trends 26 Wochen", "Training, 26 weeks"),
        ("/trends 4 weeks", "Training, 4 weeks"),
        ("/trends sleep 52", "Sleep, 52 weeks"),
        ("/trends mood", "Mood, 12 weeks"),
    ],
)
async def test_weeks_and_theme_may_follow_the_command(half_a_year: Runner, said: str, begins: str) -> None:
    await half_a_year.says(said)

    assert half_a_year.reads.startswith(begins)


async def test_anything_else_is_answered_with_the_choices_and_the_usual_picture(half_a_year: Runner) -> None:
    ada = half_a_year

    await ada.says("/trends since Easter")

    assert ada.chat[-2].plain.startswith("I can look back 4, 12, 26 or 52 weeks")
    assert ada.reads.startswith("Training, 12 weeks")
    assert "too little is known" not in ada.reads


async def test_a_picture_that_is_gone_comes_again_below(half_a_year: Runner) -> None:
    ada = half_a_year
    await ada.says("/trends")
    old = ada.last
    ada.stage.telegram.forget_message(ADA, old.id)

    await ada.sends_data("x1:legs:12", old.id)

    assert ada.last.id != old.id
    assert ada.reads.startswith("Legs, 12 weeks")


async def test_an_old_button_shows_the_weeks_up_to_today(half_a_year: Runner) -> None:
    ada = half_a_year
    await ada.says("/trends legs")
    ada.stage.clock.shows(SUNDAY + timedelta(days=28), "08:00")

    await ada.taps("Legs")

    assert ada.reads.startswith("Legs, 12 weeks · 23 Mar – 14 Jun")
    assert "4 weeks are blank: fewer than 3 answers each." in ada.reads


async def test_a_button_of_another_version_changes_nothing(half_a_year: Runner) -> None:
    ada = half_a_year
    await ada.says("/trends")

    for forged in ("x1:weight:12", "x1:legs:13", "x1:legs", "x1:legs:12:1", "x9:legs:12"):
        await ada.sends_data(forged)

    assert ada.last.edits == 0
    assert ada.stage.telegram.answers[-1].alert


async def test_races_are_named_with_their_day(half_a_year: Runner) -> None:
    ada = half_a_year
    async with ada.stage.diary.writing() as page:
        await page.keep_race(ADA, Race(date(2026, 4, 5), Event.HALF))
        await page.keep_race(ADA, Race(SUNDAY + timedelta(days=30), Event.MARATHON))

    await ada.says("/trends pulse")

    assert "Race: half marathon, 5 Apr." in ada.reads
    assert "marathon, 16 Jun" not in ada.reads


async def test_miles_are_told_to_who_runs_in_miles(half_a_year: Runner) -> None:
    ada = half_a_year
    known = await ada.known()
    assert known is not None
    async with ada.stage.diary.writing() as page:
        await page.keep_runner(replace(known.runner, unit=DistanceUnit.MILES))

    await ada.says("/trends")

    assert " mi a week" in ada.reads
    assert " km" not in ada.reads


async def test_in_german_it_is_german(stage: TestStage) -> None:
    ben = stage.runner(BEN)
    await ben.is_known(Settings(id=BEN, zone=BERLIN, language="de"))
    await lived(ben, year(SUNDAY, weeks=14))
    stage.clock.shows(SUNDAY, "19:00")

    await ben.says("/trends Schlaf")

    assert ben.reads.startswith("Schlaf, 12 Wochen · 23. Feb")
    assert ben.buttons[:2] == ["4 Wo.", "● 12 Wo."]


# --- little or nothing is known


async def test_without_any_answer_there_is_one_sentence_and_no_picture(ada: Runner) -> None:
    await ada.says("/trends")

    assert ada.last.photo is None
    assert ada.reads.startswith("There is nothing of these 12 weeks in your diary yet.")
    assert ada.buttons == ["4 wk", "● 12 wk", "26 wk", "52 wk"]


async def test_after_one_week_what_is_known_is_told_without_a_picture(ada: Runner) -> None:
    await lived(ada, year(SUNDAY, weeks=1))
    ada.stage.clock.shows(SUNDAY, "19:00")

    await ada.says("/trends")

    assert ada.last.photo is None
    assert ada.reads.startswith("Not enough for a picture of 12 weeks yet")
    assert "over 7 mornings" in ada.reads


async def test_words_give_way_to_words_and_to_the_first_picture(ada: Runner) -> None:
    await ada.says("/trends")
    shown = ada.last
    await ada.taps("26 wk")
    assert (ada.last.id, ada.buttons[2]) == (shown.id, "● 26 wk")

    await lived(ada, year(SUNDAY, weeks=8))
    ada.stage.clock.shows(SUNDAY, "19:00")
    await ada.taps("12 wk")

    assert ada.last.id == shown.id
    assert ada.last.photo is not None


async def test_days_in_bed_are_known_to_be_without_a_run(ada: Runner) -> None:
    await lived(ada, year(SUNDAY - timedelta(days=7), weeks=10))
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ADA, Absence(AbsenceKind.SICK, SUNDAY - timedelta(days=6), SUNDAY))
    ada.stage.clock.shows(SUNDAY, "19:00")

    await ada.says("/trends")

    assert "least: 0 km (week from 11 May)" in ada.reads


async def test_a_theme_that_nothing_is_known_of_has_no_button_and_says_so_when_asked_for(
    ada: Runner,
) -> None:
    await lived(ada, [replace(one, workouts=None) for one in year(SUNDAY, weeks=8)])
    ada.stage.clock.shows(SUNDAY, "19:00")

    for said in ("/trends", "/trends 12", "/trends since Easter"):
        await ada.says(said)
        assert ada.reads.startswith("Legs, 12 weeks")
        assert "Training" not in ada.buttons
        assert "too little is known" not in ada.reads

    await ada.says("/trends training")
    assert "Of your training too little is known in these weeks" in ada.reads


async def test_a_picture_stays_when_a_stretch_has_none(ada: Runner) -> None:
    await lived(ada, year(SUNDAY, weeks=8))
    ada.stage.clock.shows(SUNDAY + timedelta(days=28), "08:00")
    await ada.says("/trends")
    shown = ada.last

    await ada.taps("4 wk")

    assert ada.last.id != shown.id
    assert ada.reads.startswith("There is nothing of these 4 weeks")
    assert ada.stage.telegram.message(ADA, shown.id).edits == 0


# --- strangers


async def test_a_stranger_is_welcomed_instead(stranger: Runner) -> None:
    await stranger.says("/trends")

    assert "Yes, keep my answers" in stranger.buttons


async def test_a_strangers_forged_tap_shows_nothing(half_a_year: Runner) -> None:
    ben = half_a_year.stage.runner(BEN)
    await ben.says("hello")

    await ben.sends_data("x1:training:52")

    assert all(message.photo is None for message in ben.chat)
    assert "/start" in ben.reads


# --- cost


async def test_a_year_is_read_with_a_handful_of_statements(half_a_year: Runner) -> None:
    await half_a_year.says("/trends 52")

    with everything_asked() as asked:
        await half_a_year.taps("Sleep")

    assert len(asked) <= 8
