"""Telegram delivers at least once, and people tap twice and at once: each thing has its effect once."""

from __future__ import annotations

import asyncio
import random
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.coach.plan import PlannedSession
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.tables import DIARY
from bot.trial.calendar_file import coming_weeks
from bot.trial.chats import Json
from tests.stage import BERLIN, MONDAY, Runner, TestStage
from tests.tracks.samples import ADAS_FIT

EASY, HARD = SessionKind.EASY, SessionKind.HARD
_OF_THE_CHAT = {("check_in", "message_id"), ("check_in", "updated_at"), ("runner", "asking")}
"""What a form shown once more may change: where it stands, and that it asks now."""


async def everything(stage: TestStage) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the diary but the numbers of updates."""
    kept = {}
    async with stage.diary.looking_at_tables() as connection:
        for table in DIARY.sorted_tables:
            if table.name == "seen_update":
                continue
            columns = [one for one in table.columns if (table.name, one.name) not in _OF_THE_CHAT]
            rows = await connection.execute(select(*columns))
            kept[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return kept


class Tape:
    """Notes every update that reaches the bot, so that it can be delivered again."""

    def __init__(self, stage: TestStage) -> None:
        self.stage = stage
        self.updates: list[Json] = []
        receives = stage.receives

        async def noted(update: Json) -> None:
            self.updates.append(update)
            await receives(update)

        stage.receives = noted  # type: ignore[method-assign]

    async def again(self, last: int = 1) -> None:
        """The process is killed, nothing was confirmed, and a new one gets the last updates once more."""
        await self.stage.restarts()
        for update in self.updates[-last:]:
            await self.stage.bot.inbox.handle(update)


@pytest.fixture
def tape(stage: TestStage) -> Tape:
    return Tape(stage)


async def log(ada: Runner, days_ago: int = 0) -> list[Workout]:
    async with ada.stage.diary.reading() as page:
        return [one.workout for one in await page.logged(ada.id, MONDAY - timedelta(days=days_ago))]


async def week_of(ada: Runner) -> dict[int, PlannedSession]:
    async with ada.stage.diary.reading() as page:
        return dict(await page.plan_week(ada.id))


async def asking(ada: Runner) -> str | None:
    known = await ada.known()
    assert known is not None
    return known.asking


# --- anything at all


LINES = (
    *("8k 45min rpe 4", "ran 10.5 km in 52:30", "no training", "yesterday 12 km long run", "8", "30 min"),
    *("/plan", "/race half in 6 weeks", "/race", "/shoes yesterday Blue ones", "/shoes", "/undo", "/undo"),
    *(
        "/sick",
        "/hurt",
        "/pause until tomorrow",
        "/pause",
        "/back",
        "/checkin",
        "easy 40 min",
        "4",
        "in 40 days",
    ),
    *("strength 30 min", "/today", "52"),
)


async def lives(ada: Runner, steps: int, chance: random.Random) -> None:
    """So many things at random: a line, a button, a file."""
    for _ in range(steps):
        keyed = [message for message in ada.chat[-12:] if message.from_bot and message.keyboard]
        what = chance.random()
        if what < 0.62 and keyed:
            message = chance.choice([*keyed, keyed[-1], keyed[-1]])
            button = chance.choice([one for row in message.keyboard or [] for one in row])
            if button.data and "forget" not in button.data:
                await ada.sends_data(button.data, message.id)
        elif what < 0.66:
            await ada.stage.receives(ada.stage.telegram.sends(ada.id, "document", ADAS_FIT, "sunday.fit"))
        elif what < 0.70:
            weeks = coming_weeks(ada.stage.clock.now(), BERLIN)
            await ada.stage.receives(ada.stage.telegram.sends(ada.id, "document", weeks, "plan.ics"))
        else:
            await ada.says(chance.choice(LINES))
        ada.stage.clock.passes(seconds=chance.choice((1, 5, 3000)))


@pytest.mark.parametrize("seed", range(10))
async def test_whatever_is_delivered_again_after_a_kill_changes_nothing(
    stage: TestStage, ada: Runner, tape: Tape, seed: int
) -> None:
    chance = random.Random(seed)
    await lives(ada, 20, chance)
    before = await everything(stage)
    await tape.again(chance.randrange(1, 21))

    assert await everything(stage) == before


# --- what is shown the second time


async def test_a_log_line_delivered_again_shows_what_it_entered(ada: Runner, tape: Tape) -> None:
    await ada.says("/checkin")
    await ada.says("8k easy 45 min")
    entered = [one for one in ada.chat if one.from_bot and "In the log" in one.plain][-1]
    await tape.again()

    again = [one for one in ada.chat if one.from_bot and "In the log" in one.plain][-1]
    assert again.id > entered.id
    assert again.plain == entered.plain
    assert again.keyboard == entered.keyboard
    assert "How do your legs feel?" in ada.reads
    assert await log(ada) == [Workout(Sport.RUN, EASY, 45, 8)]


async def test_a_line_that_said_there_was_no_training_shows_that_again(ada: Runner, tape: Tape) -> None:
    await ada.says("no training yesterday")
    told = ada.reads
    await tape.again()

    assert "no training" in ada.reads
    assert ada.reads.splitlines()[0] == told.splitlines()[0]


async def test_a_session_typed_for_the_plan_delivered_again_shows_the_plan(ada: Runner, tape: Tape) -> None:
    await ada.sends_data("p1:at:1")
    await ada.says("hard 50 min")
    await tape.again()

    assert "hard session, 50 min" in " ".join((ada.reads, *ada.buttons))
    assert await week_of(ada) == {1: PlannedSession(HARD, 50)}
    assert await log(ada) == []


@pytest.mark.parametrize(
    ("first", "typed", "shown"),
    [("r1:of:half", "20 September", "20 Sep"), ("h1:ask", "3 May Pegasus", "Pegasus")],
)
async def test_a_typed_race_or_pair_delivered_again_shows_the_list(
    ada: Runner, tape: Tape, first: str, typed: str, shown: str
) -> None:
    await ada.sends_data(first)
    await ada.says(typed)
    await tape.again()

    assert shown in ada.reads


async def test_a_typed_answer_delivered_again_shows_the_next_question(ada: Runner, tape: Tape) -> None:
    await ada.says("/checkin")
    await ada.says("4")
    asked = ada.reads
    await tape.again()

    assert ada.reads == asked


async def test_a_kind_chosen_twice_still_belongs_to_its_amount(ada: Runner, tape: Tape) -> None:
    """One undo takes back both taps of one change, also when the bot was killed between them."""
    await ada.sends_data("p1:at:1")
    await ada.sends_data("p1:kind:1:hard")
    await tape.again()
    await ada.taps("50")
    assert await week_of(ada) == {1: PlannedSession(HARD, 50)}
    await ada.says("/undo")

    assert await week_of(ada) == {}


# --- what was undone, or had no effect


async def test_an_undo_that_found_nothing_undoes_nothing_later(ada: Runner, tape: Tape) -> None:
    await ada.says("/undo")
    await ada.says("8k easy 45min rpe 4")
    await tape.again(2)

    assert await log(ada) == [Workout(Sport.RUN, EASY, 45, 8, 4)]


@pytest.mark.parametrize("said", ["/undo", "undo", "please undo that"])
async def test_an_undo_delivered_again_takes_back_no_second_thing(ada: Runner, tape: Tape, said: str) -> None:
    await ada.says("8k easy 45min rpe 4")
    await ada.says("yesterday 10k easy 60min rpe 4")
    await ada.says(said)
    await tape.again()

    assert "done already" in ada.reads
    assert len(await log(ada)) == 1


async def test_a_wish_to_be_asked_later_delivered_again_says_when_once_more(
    stage: TestStage, ada: Runner, tape: Tape
) -> None:
    await ada.says("ask me again in 30 minutes")
    told = ada.reads
    stage.clock.passes(seconds=60)
    await tape.again()

    assert ada.reads == told
    assert "I will ask you again at 07:00" in told


async def test_a_removal_that_found_nothing_removes_nothing_later(ada: Runner, tape: Tape) -> None:
    await ada.sends_data("r1:drop:260920")
    await ada.sends_data("h1:drop:260510")
    await ada.says("/race half 20 September")
    await ada.says("/shoes 10 May")
    await tape.again(4)

    async with ada.stage.diary.reading() as page:
        assert len(await page.races(ada.id)) == 1
        assert len(await page.shoes(ada.id)) == 1


async def test_the_second_tap_on_a_doubt_enters_nothing_after_it_was_undone(ada: Runner, tape: Tape) -> None:
    await ada.says("ran 45m")
    asked = ada.last
    await ada.taps("45 min", message=asked)
    await ada.sends_data("d1:260511:run:-:-:2700:-:-", asked.id)
    await ada.says("/undo")
    await tape.again(3)

    assert await log(ada) == []


async def test_a_text_nobody_asked_for_is_no_answer_to_a_question_asked_later(
    ada: Runner, tape: Tape
) -> None:
    await ada.says("4")
    await ada.says("/checkin")
    await tape.again(2)

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs is None


async def test_a_day_of_the_plan_that_was_answered_is_not_open_again(ada: Runner, tape: Tape) -> None:
    await ada.sends_data("p1:at:1")
    await ada.says("hard 50 min")
    await tape.again(2)

    assert await asking(ada) is None


# --- at once


async def test_two_things_of_one_runner_at_once_both_count(stage: TestStage, ada: Runner) -> None:
    said = stage.telegram.says(ada.id, "8k easy 45min rpe 4")
    tapped = stage.telegram.taps(ada.id, ada.last.id, "p1:size:1:hard:m50:0")
    await asyncio.gather(stage.receives(said), stage.receives(tapped))

    assert len(await log(ada)) == 1
    assert await week_of(ada) == {1: PlannedSession(HARD, 50)}
    await ada.says("/undo")
    await ada.says("/undo")
    assert (await log(ada), await week_of(ada)) == ([], {})


async def test_the_same_button_on_two_devices_counts_once(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    day = "260510"
    taps = [stage.telegram.taps(ada.id, ada.last.id, f"y1:s:{day}:planned:4") for _ in range(2)]
    await asyncio.gather(*(stage.receives(tap) for tap in taps))

    assert len(await log(ada, 1)) == 1


async def test_undo_tapped_on_two_devices_takes_back_one_thing(stage: TestStage, ada: Runner) -> None:
    taps = [stage.telegram.taps(ada.id, ada.last.id, "u1:1") for _ in range(2)]
    await ada.says("8k easy 45min rpe 4")
    await ada.says("yesterday 10k easy 60min rpe 4")
    await asyncio.gather(*(stage.receives(tap) for tap in taps))

    assert (len(await log(ada)), len(await log(ada, 1))) == (0, 1)


async def test_two_runners_at_once_do_not_meet(stage: TestStage, ada: Runner) -> None:
    bob = stage.runner(2002)
    await bob.joins()
    await asyncio.gather(
        *(
            stage.receives(stage.telegram.says(who.id, text))
            for text in ("8k easy 45min rpe 4", "/race half 20 September", "/shoes 10 May", "/sick")
            for who in (ada, bob)
        ),
        stage.receives(stage.telegram.taps(ada.id, ada.last.id, "p1:size:1:hard:m50:0")),
    )

    assert len(await log(ada)) == len(await log(bob)) == 1
    assert (len(await week_of(ada)), len(await week_of(bob))) == (1, 0)


# --- late


async def test_a_line_typed_last_night_is_about_last_night(stage: TestStage, ada: Runner) -> None:
    stage.clock.shows(MONDAY, "22:30")
    typed = stage.telegram.says(ada.id, "8k easy 45min rpe 4")
    stage.clock.shows(MONDAY + timedelta(days=1), "06:30")  # so long the bot was away
    await stage.receives(typed)

    assert await log(ada) == [Workout(Sport.RUN, EASY, 45, 8, 4)]
    assert await log(ada, -1) == []
    assert "yesterday" in ada.reads


async def test_what_is_typed_before_three_in_the_morning_is_still_about_the_day_before(
    stage: TestStage, ada: Runner
) -> None:
    stage.clock.shows(MONDAY + timedelta(days=1), "02:59")
    await ada.says("8k easy 45min rpe 4")
    stage.clock.shows(MONDAY + timedelta(days=1), "03:00")
    await ada.says("5k easy 30min rpe 3")

    assert await log(ada) == [Workout(Sport.RUN, EASY, 45, 8, 4)]
    assert await log(ada, -1) == [Workout(Sport.RUN, EASY, 30, 5, 3)]


# --- one thing over another


async def test_an_old_undo_does_not_silently_overwrite_what_came_later(ada: Runner) -> None:
    await ada.sends_data("p1:size:1:hard:m50:0")
    await ada.sends_data("p1:size:3:easy:m40:0")
    await ada.sends_data("u1:1")
    assert "/undo takes back what came last" in ada.reads
    assert await week_of(ada) == {1: PlannedSession(HARD, 50), 3: PlannedSession(EASY, 40)}

    await ada.says("/undo")
    await ada.sends_data("u1:1")
    assert await week_of(ada) == {}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("p1:size:2026-05-12:hard:m50:0", "p1:size:2026-05-12:easy:m40:0"),
        ("r1:at:half:260920:-:n:One", "r1:at:10k:260920:-:n:Two"),
        ("a1:away:260520", "a1:away:260525"),
        ("h1:new:260510:One", "h1:new:260510:Two"),
    ],
)
async def test_of_two_changes_in_one_place_the_newer_goes_first(
    stage: TestStage, ada: Runner, first: str, second: str
) -> None:
    before = {name: rows for name, rows in (await everything(stage)).items() if name != "deed"}
    await ada.sends_data(first)
    await ada.sends_data(second)
    there = await everything(stage)
    await ada.sends_data("u1:1")
    assert await everything(stage) == there

    await ada.sends_data("u1:2")
    await ada.sends_data("u1:1")
    assert {name: rows for name, rows in (await everything(stage)).items() if name != "deed"} == before


async def test_a_workout_can_be_taken_out_whatever_came_later(ada: Runner) -> None:
    await ada.says("8k easy 45min rpe 4")
    await ada.says("5k easy 30min rpe 3")
    await ada.sends_data("u1:1")

    assert await log(ada) == [Workout(Sport.RUN, EASY, 30, 5, 3)]


async def test_what_was_told_of_a_measured_run_twice_is_taken_back_in_order(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("yesterday 10k")
    await stage.receives(stage.telegram.sends(ada.id, "document", ADAS_FIT, "sunday.fit"))
    await ada.says("yesterday 10k easy rpe 4")
    await ada.sends_data("u1:2")
    assert "/undo takes back what came last" in ada.reads

    await ada.says("/undo")
    await ada.sends_data("u1:2")
    assert await log(ada, 1) == [Workout(Sport.RUN, None, None, 10)]


# --- in the middle of the welcome


@pytest.mark.parametrize(
    ("command", "answer"), [("/race half", "20 September"), ("/race 33 km", "20 September")]
)
async def test_a_race_told_in_the_welcome_is_heard_and_the_welcome_keeps_its_place(
    stranger: Runner, command: str, answer: str
) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("Berlin")
    place = await asking(stranger)
    await stranger.says(command)
    await stranger.says(answer)
    async with stranger.stage.diary.reading() as page:
        assert len(await page.races(stranger.id)) == 1
    await stranger.says("/start")

    assert await asking(stranger) == place


async def test_shoes_and_plan_do_not_lose_the_place_of_the_welcome(stranger: Runner) -> None:
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")
    await stranger.says("Berlin")
    place = await asking(stranger)
    await stranger.sends_data("h1:ask")
    await stranger.says("3 May Pegasus")
    await stranger.sends_data("p1:at:1")
    await stranger.says("hard 50 min")
    await stranger.says("/checkin")
    await stranger.says("4")
    async with stranger.stage.diary.reading() as page:
        assert len(await page.shoes(stranger.id)) == 1
    assert await week_of(stranger) == {1: PlannedSession(HARD, 50)}
    await stranger.says("/start")

    assert await asking(stranger) == place
