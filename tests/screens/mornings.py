"""Journeys: meeting the bot, the morning's questions, and what is said to the answers."""

from __future__ import annotations

from dataclasses import replace

from tests.screens.playing import Play
from tests.stage import MONDAY
from tests.stories.test_advice import steady


async def a_stranger_says_yes(play: Play) -> None:
    ada = await play.stranger()
    await ada.says("/start")
    await ada.taps("m1:consent")
    for place in ("Qwertyville", "Springfield", "Berlin"):
        await ada.says(place)
    await ada.taps("prompt_at:=0700", "summary:=61800", "level:=recreational", "easy_min:=45", "week_km:=40")
    await ada.taps("week_days:=4", "cross:=swimming+", "cross:=yoga+", "cross:done")
    for command in ("/start", "/help", "/privacy"):
        await ada.says(command)


async def a_guest_without_memory(play: Play) -> None:
    ada = await play.stranger()
    await ada.says("/today")
    await ada.taps("legs:3")
    await ada.says("/start")
    await ada.taps("m1:noconsent", "m1:guest")
    await ada.checks_in(2, "sleep:5")
    await ada.taps(":why", "fix:sleep", "sleep:8")
    await ada.says("slept well 8h, springy", "8 h gut geschlafen, Beine federnd")
    for command in ("/export", "/forget", "/week"):
        await ada.says(command)


async def a_good_morning(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/today")
    await play.morning(0)
    await ada.taps("legs:4")
    await ada.says("/today")
    await ada.taps("m1:checkin", "sleep:7.5", "mood:4", "skip:pulse", "end:fine", ":why")
    await ada.says("what should I do today?", "was soll ich heute machen?")
    await ada.says("/checkin")
    await play.morning(1)
    await ada.says("thanks", "danke")
    await ada.says("/why", "/why")
    await ada.says("/why yesterday", "/why gestern")
    await ada.says("/why 3 May", "/why 3. Mai")
    await ada.says("/why tomorrow", "/why morgen")
    await ada.says("/why someday", "/why irgendwann")
    await play.morning(9, "12:00")
    await ada.taps("fix:mood")


async def heavy_legs_and_a_short_night(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(30))
    await ada.says("/checkin")
    await ada.checks_in(2, "sleep:4.5", 2, "pulse:57")
    await ada.taps(":why", "fix:sleep", "fix:keep", "fix:sleep", "sleep:7")
    await ada.says("I feel worse than that", "mir geht es schlechter als das")
    await ada.says("I feel worse than that", "mir geht es schlechter als das")
    await ada.says("I feel better", "mir geht es besser")


async def many_signals_at_once(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(30))
    await ada.says("/checkin")
    await ada.checks_in(1, "sleep:5", 2, "pulse:58", "alcohol", "travel", "heat", "stress", "feet", "hips")
    await ada.taps(":why")


async def a_cold_and_a_niggle(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/checkin")
    await ada.checks_in(4, "sleep:8", 4, "skip:pulse", "cold", "niggle")
    await ada.taps(":why", "fix:wrong", "chip:gait+", "end:done")


async def a_fever(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/checkin")
    await ada.checks_in(2, "skip:sleep", 2, "skip:pulse", "fever")
    await ada.taps(":why")
    await play.morning(1)
    await play.morning(2)
    await ada.checks_in(4)


async def a_red_flag(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/checkin")
    with play.passing_by():
        await ada.taps("legs:5", "sleep:9", "mood:5", "skip:pulse")
    await ada.taps("chip:chest+", "end:done", ":why")
    await play.morning(1)
    await ada.checks_in(4)
    await ada.says("I have chest pain", "Ich habe Brustschmerzen")
    await ada.says("I want to die", "Ich will nicht mehr leben")


async def a_pulse_that_stays_high(play: Play) -> None:
    ada = await play.knows()
    mornings = steady(30)
    await ada.lives_through(
        replace(one, resting_hr_bpm=57, mood=2) if (MONDAY - one.day).days <= 6 else one for one in mornings
    )
    await ada.says("/checkin")
    await ada.checks_in(3, "sleep:6", 2, "pulse:57")
    await ada.taps(":why")
    await ada.says("/week")


async def typed_mornings(play: Play) -> None:
    ada = await play.knows()
    await ada.says(
        "legs like lead, slept 5ish, mood ok, rhr 58", "Beine wie Blei, 5 h geschlafen, Stimmung ok, Puls 58"
    )
    await ada.taps("b1:k", "scope:legs_only", "end:fine")
    await ada.says("legs 3 sleep 7", "Beine 3, 7 h geschlafen")
    await ada.taps("b1:o")
    await play.morning(1)
    await ada.says("I slept 4 hours. Should I run?", "Ich habe 4 Stunden geschlafen. Soll ich laufen?")
    await ada.taps("b1:a")
    await ada.says("pulse 300", "Puls 300")
    with play.passing_by():
        await ada.taps(":skip", "legs:3", "mood:4", "skip:pulse", "end:fine")
    await ada.says("my legs", "meine Beine")
    await ada.says("blah blah")
    await ada.taps("b1:w:help")
    await ada.says("7")
    await ada.says("skip today", "heute nicht")
    await ada.taps("b1:n:leave")
    await ada.says("move it to 7:30", "verschieb es auf 7:30")
    await ada.taps("b1:t:0730")
    await ada.says("tuesday hills", "Dienstag Hügel")


async def what_does_not_fit(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/checkin")
    for text, deutsch in (("9", "9"), ("dunno", "keine Ahnung")):
        await ada.says(text, deutsch)
    await ada.taps("legs:4")
    for text, deutsch in (("31", "31"), ("dunno", "keine Ahnung")):
        await ada.says(text, deutsch)
    await ada.taps("sleep:8")
    for text, deutsch in (("9", "9"), ("dunno", "keine Ahnung")):
        await ada.says(text, deutsch)
    await ada.taps("mood:4")
    for text, deutsch in (("300", "300"), ("dunno", "keine Ahnung")):
        await ada.says(text, deutsch)
    await ada.taps("skip:pulse")
    await ada.says("dunno", "keine Ahnung")


async def corrections(play: Play) -> None:
    ada = await play.knows()
    await ada.lives_through(steady(5)[:3])
    await ada.says("/checkin")
    await ada.checks_in(4)
    await ada.says("/edit")
    await ada.taps(f"e1:{MONDAY.replace(day=9):%y%m%d}")
    await ada.checks_in(2)
    await ada.says("/edit yesterday", "/edit gestern")
    await ada.says("/edit tomorrow", "/edit morgen")
    await ada.says("/edit 1 April", "/edit 1. April")
    await ada.says("/edit someday", "/edit irgendwann")
    await ada.says("/checkin")
    await ada.taps("fix:legs", "legs:1", "scope:whole_body")
    with play.passing_by():
        await ada.taps("fix:mood", "mood:3", "fix:sleep", "sleep:5", "fix:pulse", "pulse:59")
        await ada.taps("fix:wrong", "chip:badsleep+")
    await ada.taps("end:done")
    await ada.says("/undo")


JOURNEYS = {
    "A stranger says yes": a_stranger_says_yes,
    "A guest without memory": a_guest_without_memory,
    "A good morning, and why": a_good_morning,
    "Heavy legs and a short night": heavy_legs_and_a_short_night,
    "Many signals at once": many_signals_at_once,
    "A cold and a niggle": a_cold_and_a_niggle,
    "A fever": a_fever,
    "A red flag": a_red_flag,
    "A pulse that stays high": a_pulse_that_stays_high,
    "The morning in one line, and what was meant": typed_mornings,
    "Answers that do not fit": what_does_not_fit,
    "Corrections": corrections,
}
