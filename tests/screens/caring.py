"""Journeys: ill, hurt, away and back; heavy legs, the eight signs, the recovery block; later and silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.coach.season import Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.diary import Page
from bot.diary.notes import Screening, Source
from tests.screens.playing import Play
from tests.stage import MONDAY
from tests.stories.test_advice import steady

_LAST_SUNDAY = MONDAY - timedelta(days=1)


async def ill(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/sick")
    await ada.taps(":fever")
    await ada.says("/today")
    await play.morning(1)
    await ada.taps(":still:")
    await ada.says("/sick")
    await play.morning(2)
    await ada.taps(":well:")
    await ada.checks_in(4)
    await ada.says("/undo")
    await ada.says("/back")


async def only_a_cold(play: Play) -> None:
    ada = await play.knows()
    await ada.says("I have a cold", "Ich bin erkältet")
    await ada.taps(":cold")
    await ada.says("/undo")


async def hurt(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/hurt")
    await ada.taps("hurt:260511:knee", ":knee:6", ":6:y", "u1:")
    await ada.says("my left knee hurts", "mein linkes Knie tut weh")
    await ada.taps(":knee:2", ":2:n", ":y")
    await play.morning(1)
    await ada.taps(":still:")
    await play.morning(5)
    await ada.taps(":well:")
    await ada.checks_in(4)


async def a_pain_for_today(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/hurt shin", "/hurt Schienbein")
    await ada.taps(":shin:2", ":2:n", ":n:n")


async def away(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/back")
    await ada.says("/pause")
    await ada.says("/pause until 3 June", "/pause bis 3. Juni")
    await ada.says("/today")
    await play.morning(3)
    await ada.says("/back")
    await ada.taps("ran:")
    await ada.says("/pause until 5/6", "/pause bis 5/6")
    await ada.says("/pause until 1 May", "/pause bis 1. Mai")
    await ada.says("/pause until 1 May 2029", "/pause bis 1. Mai 2029")
    await ada.says("/pause someday", "/pause irgendwann")
    await ada.taps("away:-")
    await ada.says("stop asking me for a week", "frag mich eine Woche nicht")


async def a_pause_ends(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(20))
    await ada.says("/pause until 24 May", "/pause bis 24. Mai")
    await play.morning(14)
    await ada.says("/today")


async def heavy_legs(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(20))
    await ada.says("my legs feel heavy", "meine Beine fühlen sich schwer an")
    await ada.presses(-1, 1, -1, 1, -1, 1, -1)
    await ada.taps(":all:", ":list:", ":today:")


async def heavy_legs_that_stop(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/heavylegs")
    await ada.taps("t1:260511:signs:1", "t1:260511:training:1")


async def _struggled_twice(page: Page, runner_id: int) -> None:
    struggled = Workout(Sport.RUN, SessionKind.HARD, 60, 10, 9, Outcome.STRUGGLED)
    for ago in (3, 6):
        await page.log_workout(runner_id, MONDAY - timedelta(days=ago), struggled, source=Source.TYPED)


async def _three_signs(page: Page, runner_id: int) -> None:
    tired = frozenset({Symptom.MORE_ACHES, Symptom.IRRITABLE, Symptom.SICK_OFTEN})
    await page.keep_screen(runner_id, Screening(MONDAY - timedelta(days=2), tired))


async def sunday_and_the_eight_signs(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(30, MONDAY + timedelta(days=7))[:-1])
    await play.morning(6, "18:00")
    await ada.taps("q1:")
    await ada.presses(1, -1, 6, 2, -1, 0, 1, 3, -1, 0)
    await ada.taps("q1:260517:first:")
    await ada.presses(0, -1, -1)
    await ada.says("/week")


async def all_of_a_week(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(40))
    await ada.knows(_trained_for_weeks)
    await ada.says("/week")
    await ada.taps("n1:")
    await ada.says("/trends")
    await ada.taps("x1:sleep:12", "x1:sleep:4", "x1:pulse:4")
    await ada.says("/trends 26 weeks", "/trends 26 Wochen")
    await ada.says("/report")


async def _trained_for_weeks(page: Page, runner_id: int) -> None:
    for ago in range(1, 36):
        run = (
            Workout(Sport.RUN, SessionKind.HARD, 50, 10, 8, Outcome.HIT)
            if ago % 7 == 5
            else Workout(Sport.RUN, SessionKind.EASY, 48, 8, 3)
        )
        if ago % 7 not in (0, 3):
            await page.log_workout(runner_id, MONDAY - timedelta(days=ago), run, source=Source.TYPED)
        else:
            await page.speak_of_day(runner_id, MONDAY - timedelta(days=ago))


async def nothing_to_draw_yet(play: Play) -> None:
    ada = await play.knows()
    for asked in ("/week", "/trends", "/trends 7", "/report"):
        await ada.says(asked)


async def two_signs_asked_again(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(
        replace(one, sleep_h=5.5, sleep_quality=2) if one.day > MONDAY else one
        for one in steady(30, MONDAY + timedelta(days=7))[:-1]
    )
    await play.morning(6, "18:00")
    await ada.taps("q1:")
    await ada.presses(-1, 5, -1)
    await play.morning(9)
    await ada.checks_in(4)


async def recovery(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(
        replace(one, legs=2) if 7 <= (MONDAY - one.day).days < 13 else one for one in steady(28)
    )
    await ada.knows(_struggled_twice, _three_signs)
    play.stage.clock.shows(MONDAY, "06:30")
    await ada.says("/checkin")
    await ada.checks_in(2, "sleep:8", 4, "pulse:50")
    for days in range(1, 15):
        play.stage.clock.shows(MONDAY + timedelta(days=days), "06:30")
        with play.passing_by(days not in (7, 14)):
            if days % 2:
                await ada.says("5 km 30 min easy rpe 3", "5 km 30 min locker Anstrengung 3")
            await ada.says(
                "legs 5, slept 8 h, mood 4, pulse 50", "Beine 5, 8 h geschlafen, Stimmung 4, Puls 50"
            )
            await ada.taps("b1:k", "end:fine")


async def later(play: Play) -> None:
    ada = await play.knows()
    await play.morning(0)
    await ada.taps(":later", ":30")
    await play.morning(0, "07:30")
    await ada.says("ask me later", "frag mich später")
    await ada.says("ask me tonight", "frag mich heute Abend")
    await ada.checks_in(4)
    await ada.says("ask me in an hour", "frag mich in einer Stunde")


async def silence(play: Play) -> None:
    ada = await play.knows()
    for days in range(5):
        await play.morning(days)
    await ada.taps(":keep")


async def silence_and_a_pause(play: Play) -> None:
    ada = await play.knows()
    for days in range(5):
        await play.morning(days)
    await ada.taps(":pause")


async def low_for_weeks(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(replace(one, mood=2) for one in steady(20))
    await ada.says("/checkin")
    await ada.checks_in(4, "sleep:8", 2, "pulse:50")
    await play.morning(6, "18:00")


JOURNEYS = {
    "Ill": ill,
    "Only a cold": only_a_cold,
    "Hurt": hurt,
    "A pain for today": a_pain_for_today,
    "Away": away,
    "A pause ends": a_pause_ends,
    "My legs feel heavy": heavy_legs,
    "Heavy legs with a warning sign": heavy_legs_that_stop,
    "Sunday, and the eight signs": sunday_and_the_eight_signs,
    "A week, many weeks, a season": all_of_a_week,
    "Nothing to draw yet": nothing_to_draw_yet,
    "Two signs, asked about again": two_signs_asked_again,
    "The recovery block": recovery,
    "Later": later,
    "Three quiet mornings": silence,
    "Three quiet mornings, then a pause": silence_and_a_pause,
    "A low mood for weeks": low_for_weeks,
}
