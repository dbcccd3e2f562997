"""Journeys: settings, the diary taken along, a coach and a runner, groups, and what the bot cannot read."""

from __future__ import annotations

import re

from tests.screens.playing import Phone, Play
from tests.stories.exports import document_of, zip_of
from tests.stories.test_advice import steady

GROUP = -77


async def the_settings(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/settings")
    for name in ("zone", "prompt_at", "summary", "level", "easy_min", "week_km", "week_days", "cross"):
        await ada.taps(f"{name}:ask")
        await ada.says("blah")
        await ada.says("/settings")
    await ada.taps("m1:more")
    for name in (
        *("language", "unit", "sleep_need", "longest_km", "pulse_medicine", "general_only"),
        *("injured", "cycle", "evening", "mornings", "quiet"),
    ):
        await ada.taps(f"{name}:ask")
        await ada.says("blah")
        await ada.says("/settings")
        await ada.taps("m1:more")


async def settings_kept(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/settings")
    await ada.taps("prompt_at:ask", "=0630", "easy_min:ask", "=50", "m1:more", "quiet:ask", "=21000600")
    await ada.taps("m1:more", "mornings:ask", "mornings:=no")
    await ada.says("/settings")
    await ada.taps("prompt_at:ask")
    await ada.says("2:30")
    await ada.says("/settings")
    await ada.taps("week_km:ask")
    await ada.says("900 km")
    await ada.says("/start")
    await ada.taps("m1:more", "general_only:ask", "general_only:=yes")
    await ada.says("/checkin")
    await ada.checks_in(2)


async def a_diary_taken_along(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/export")
    await ada.lives_through(steady(6))
    await ada.says("yesterday 12 km long run 70 min rpe 4", "gestern langer Lauf 12 km 70 min Anstrengung 4")
    await ada.says("/export")
    packed = ada.runner.last.document
    assert packed is not None
    await ada.says("/import")
    await ada.sends("document", packed.content, "freshlegs.zip")
    await ada.says("/forget")
    await ada.taps("m1:keep")
    await ada.says("/forget")
    await ada.taps("m1:forget")
    await ada.says("/import")
    await ada.says("/start")
    await ada.taps("m1:consent")
    await ada.sends("document", packed.content, "freshlegs.zip")
    await ada.sends("document", packed.content, "freshlegs.zip")
    await ada.sends("document", zip_of({"format": 2}), "freshlegs.zip")
    await ada.sends("document", zip_of({"format": 1}), "freshlegs.zip")
    broken = {"format": 1, "check_ins": [{"day": "2026-05-10", "legs": 9}]}
    await ada.sends("document", zip_of(broken), "freshlegs.zip")
    await ada.sends("document", zip_of(document_of()), "freshlegs.zip")


async def a_table_of_wellness(play: Play) -> None:
    ada = await play.knows()
    table = (
        b"date,restingHR,sleepSecs,mood\n2026-05-10,52,26100,3\n2026-05-09,51,,\n2026-05-11,50,,2\nx,1,1,1\n"
    )
    await ada.sends("document", table, "wellness.csv")
    await ada.sends("document", b"date,mood\n" + b"9" * 200_000, "wellness.csv")


async def a_coach_and_a_runner(play: Play) -> None:
    cora, ada, ben = (
        await play.knows("Cora", mornings=False),
        await play.knows("Ada"),
        await play.stranger("Ben"),
    )
    await cora.says("/team")
    await cora.says("/coach")
    await cora.taps("k1:i")
    link = _link(cora)
    await ada.says(f"/start {link}")
    await ada.taps(":answers")
    await ben.says(f"/start {link}")
    await cora.says("/coach")
    await cora.taps("k1:i")
    link = _link(cora)
    await cora.says(f"/start {link}")
    await ben.says(f"/start {link}")
    await ben.taps("k1:o:", "m1:consent", "k1:o:", ":colour")
    await ada.says("/coach")
    await ada.taps("k1:c:", ":all")
    await ada.says("/checkin")
    await ada.checks_in(1, "sleep:5", 1, "skip:pulse", "gait")
    await play.morning(0, "09:00")
    await cora.says("/team")
    await cora.taps(f"k1:d:{ada.runner.id}")
    await ada.says("/coach")
    await ada.taps("k1:e:")
    await cora.taps("k1:t:", f"k1:d:{ben.runner.id}", "k1:x:")
    await cora.says("/coach")
    await cora.taps("k1:i", "k1:w")


def _link(coach: Phone) -> str:
    found = re.search(r"start=(coach_[A-Za-z0-9_-]+)", coach.runner.reads)
    assert found is not None
    return found[1]


async def in_a_group(play: Play) -> None:
    ada = await play.stranger()
    stage = play.stage
    await stage.receives(stage.telegram.lets_into_group(ada.runner.id, GROUP))
    await stage.receives(stage.telegram.says_in_group(ada.runner.id, GROUP, "/today"))
    play.looks()


async def what_it_cannot_read(play: Play) -> None:
    ada = await play.knows()
    for kind in ("voice", "sticker", "photo"):
        await ada.sends(kind)
    await ada.says("legs 4", "Beine 4")
    await ada.rewrites("legs 3", "Beine 3")
    await ada.runner.sends_data("x1:old")
    await ada.runner.sends_data("c1:260401:legs:4")
    play.looks()
    await ada.says("/undo")


async def a_stranger_with_old_buttons(play: Play) -> None:
    ada = await play.stranger()
    await ada.says("hello", "hallo")
    await ada.runner.sends_data("c1:260511:legs:4")
    play.looks()


JOURNEYS = {
    "The settings": the_settings,
    "Settings kept": settings_kept,
    "A diary taken along": a_diary_taken_along,
    "A table of wellness": a_table_of_wellness,
    "A coach and two runners": a_coach_and_a_runner,
    "In a group": in_a_group,
    "What it cannot read": what_it_cannot_read,
    "A stranger with old buttons": a_stranger_with_old_buttons,
}
