"""A newcomer enters a plan, drops a file from a watch and types a line, and the next advice knows each."""

from __future__ import annotations

from datetime import timedelta

from bot.coach.measures import Verdict
from bot.trial.watch_file import latest_run
from tests.stage import BERLIN, MONDAY, Runner, TestStage

TUESDAY, SUNDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=6)


async def sends_the_run_of_last_night(stage: TestStage, runner: Runner) -> None:
    name, file = latest_run(stage.clock.now(), BERLIN)
    await stage.receives(stage.telegram.sends(runner.id, "document", file, name))


async def test_a_newcomers_plan_file_and_line_are_in_the_next_advice(
    stage: TestStage, stranger: Runner
) -> None:
    await stranger.joins()

    await stranger.says("/plan")
    await stranger.taps("one hard and one long")
    assert "Today: rest" in stranger.reads
    assert "Plan check: nothing found." in stranger.reads

    await stage.tick_at(TUESDAY, "07:00")
    assert "yesterday’s plan: rest. Did you rest?" in stranger.reads
    await sends_the_run_of_last_night(stage, stranger)
    filed = next(one for one in stranger.chat if "From your watch" in one.plain)
    assert "10.2 km, 54 min" in filed.plain
    await stranger.taps("Hard", "8", "On target", message=filed)
    assert "How do your legs feel?" in stranger.reads, "nothing is asked of that day any more"
    await stranger.answers()

    assert "Yesterday was a hard session" in stranger.reads
    assert "instead of the hard session of 40 min" in stranger.reads
    assert await stranger.was_told(Verdict.EASY, on=TUESDAY, because="KEY_YESTERDAY")

    await stage.tick_at(SUNDAY, "07:00")
    await stranger.says("yesterday race 10 km 45:10 rpe 10")
    assert "Race, 10 km, 45:10" in "\n".join(one.plain for one in stranger.chat[-2:])
    await stranger.answers()

    assert "instead of the long run of 60 min" in stranger.reads
    assert "Yesterday was a race" in stranger.reads
    assert await stranger.was_told(Verdict.EASY, on=SUNDAY, because="POST_RACE_RECOVERY")
