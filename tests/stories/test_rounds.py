"""The bot speaks of its own accord: in the morning and on Sunday."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import text

from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary
from bot.diary.errors import DiaryUnavailable
from bot.diary.notes import Due, Kind, PromptState
from bot.routines import rounds
from tests.stage import BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

SUNDAY = MONDAY + timedelta(days=6)


async def state(stage: TestStage, ada: Runner, kind: Kind, day: date = MONDAY) -> PromptState | None:
    async with stage.diary.reading() as page:
        return await page.prompt_state(ada.id, kind, day)


async def test_ada_is_asked_at_her_own_local_time_once(stage: TestStage, ada: Runner) -> None:
    assert await stage.tick_at(MONDAY, "06:59") == 0
    assert await stage.tick_at(MONDAY, "07:00") == 1
    assert "How do your legs feel?" in ada.reads
    assert await stage.tick_at(MONDAY, "07:01") == 0
    assert await state(stage, ada, Kind.MORNING) is PromptState.SENT


async def test_who_has_answered_is_not_asked(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    said = len(ada.chat)
    await stage.tick_at(MONDAY, "07:00")

    assert len(ada.chat) == said
    assert await state(stage, ada, Kind.MORNING) is PromptState.SKIPPED


async def test_half_an_answer_is_shown_again_as_far_as_it_is(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good")
    await stage.tick_at(MONDAY, "07:00")

    assert "Legs 4 good" in ada.reads
    assert "How many hours" in ada.reads


@pytest.mark.parametrize(("minutes", "asked"), [(179, True), (180, True), (181, False)])
async def test_downtime_is_caught_up_for_three_hours_and_then_skipped(
    stage: TestStage, ada: Runner, minutes: int, asked: bool
) -> None:
    stage.clock.shows(MONDAY, "07:00")
    stage.clock.passes(minutes=minutes)
    said = len(ada.chat)
    await stage.tick()

    assert (len(ada.chat) > said) is asked
    wanted = PromptState.SENT if asked else PromptState.SKIPPED
    assert await state(stage, ada, Kind.MORNING) is wanted
    assert await stage.tick_at(MONDAY + timedelta(days=1), "07:00") == 1


async def test_a_week_of_downtime_gives_one_question_and_not_seven(stage: TestStage, ada: Runner) -> None:
    said = len(ada.chat)
    await stage.tick_at(MONDAY + timedelta(days=7), "06:00")
    await stage.tick_at(MONDAY + timedelta(days=7), "07:00")

    asked = [message for message in ada.chat[said:] if "Good morning!" in message.plain]
    assert len(asked) == 1


async def test_a_changed_time_counts_from_the_next_time_it_comes(stage: TestStage, ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Check-in: ", "08:00")

    assert await stage.tick_at(MONDAY, "07:30") == 0
    assert await stage.tick_at(MONDAY, "08:00") == 1


async def test_moving_the_time_back_does_not_ask_twice_on_one_day(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.says("/settings")
    await ada.taps("Check-in: ", "08:00")
    said = len(ada.chat)

    await stage.tick_at(MONDAY, "08:00")

    assert len(ada.chat) == said
    assert await stage.tick_at(MONDAY + timedelta(days=1), "08:00") == 1


async def test_travelling_west_does_not_ask_twice_on_one_day(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.says("/settings")
    await ada.taps("Time zone: ")
    await ada.says("New York")
    said = len(ada.chat)
    await stage.tick_at(MONDAY, "07:00", "America/New_York")

    assert len(ada.chat) == said
    assert await stage.tick_at(MONDAY + timedelta(days=1), "07:00", "America/New_York") == 1


async def test_a_runner_who_blocked_the_bot_is_left_alone_until_start(stage: TestStage, ada: Runner) -> None:
    stage.telegram.person(ada.id).blocked = True
    await stage.tick_at(MONDAY, "07:00")
    known = await ada.known()
    assert known is not None
    assert not known.active
    assert await stage.tick_at(MONDAY + timedelta(days=1), "07:00") == 0

    stage.telegram.person(ada.id).blocked = False
    await ada.says("/start")

    assert "Good to see you again" in ada.reads
    assert "Wed 13 May, 07:00" in ada.reads
    assert await stage.tick_at(MONDAY + timedelta(days=2), "07:00") == 1


async def test_blocking_and_unblocking_are_noticed_at_once(stage: TestStage, ada: Runner) -> None:
    await stage.receives(stage.telegram.blocks(ada.id))
    known = await ada.known()
    assert known is not None
    assert not known.active

    await stage.receives(stage.telegram.unblocks(ada.id))
    assert await stage.tick_at(MONDAY, "07:00") == 1


async def test_a_line_cut_before_delivery_is_tried_again_and_one_cut_after_is_not(
    stage: TestStage, ada: Runner
) -> None:
    stage.telegram.fail_next("sendMessage", status=502, description="Bad Gateway")
    await stage.tick_at(MONDAY, "07:00")
    assert await state(stage, ada, Kind.MORNING) is PromptState.RETRY
    await stage.tick_at(MONDAY, "07:03")
    assert await state(stage, ada, Kind.MORNING) is PromptState.SENT

    tuesday = MONDAY + timedelta(days=1)
    stage.telegram.fail_next("sendMessage", "cut after")
    await stage.tick_at(tuesday, "07:00")
    said = len(ada.chat)
    await stage.tick_at(tuesday, "07:30")

    assert await state(stage, ada, Kind.MORNING, tuesday) is PromptState.UNKNOWN
    assert len(ada.chat) == said


async def test_telegram_asking_for_patience_is_heeded(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next(
        "sendMessage", status=429, description="Too Many Requests", parameters={"retry_after": 300}
    )
    await stage.tick_at(MONDAY, "07:00")
    assert await stage.tick_at(MONDAY, "07:04") == 0
    assert await stage.tick_at(MONDAY, "07:06") == 1


async def test_many_runners_are_asked_each_exactly_once(stage: TestStage) -> None:
    runners = [stage.runner(user) for user in range(5000, 5250)]
    for runner in runners:
        await runner.is_known(Settings(id=runner.id, zone=BERLIN))

    await stage.tick_at(MONDAY, "07:00")

    for runner in runners:
        asked = [message for message in runner.chat if "Good morning!" in message.plain]
        assert len(asked) == 1


async def test_sunday_brings_the_week_with_its_picture(stage: TestStage, ada: Runner) -> None:
    await ada.lives_through(steady(35, SUNDAY + timedelta(days=1)))
    await stage.tick_at(SUNDAY, "18:00")

    summary = ada.last
    assert summary.photo is not None
    assert summary.photo.startswith(b"\x89PNG")
    assert summary.photo_size is not None
    assert summary.photo_size[0] == 1080
    assert "Your week Mon 11 May – Sun 17 May" in summary.plain
    assert "your usual 51" in summary.plain
    assert "One thing for next week" in summary.plain
    await ada.taps("All of the week")
    assert "7 of 7 mornings answered" in ada.reads


async def test_week_shows_the_last_seven_days_at_any_time(ada: Runner) -> None:
    await ada.lives_through(steady(10))
    await ada.says("how was my week?")

    assert ada.last.photo is not None
    assert "Heavy legs on none of 6 mornings" in ada.reads


async def test_a_week_without_check_ins_gets_one_kind_sentence_and_no_picture(
    stage: TestStage, ada: Runner
) -> None:
    await stage.tick_at(SUNDAY, "18:00")

    assert ada.last.photo is None
    assert "No check-ins this week, and that is fine" in ada.reads


async def test_a_summary_whose_fate_is_unknown_is_said_once_more(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("sendMessage", "cut after")
    await stage.tick_at(SUNDAY, "18:00")
    stage.clock.passes(minutes=11)
    await stage.tick()
    stage.clock.passes(minutes=11)
    await stage.tick()

    said = [message for message in ada.chat if "No check-ins this week" in message.plain]
    assert len(said) == 2


@pytest.mark.parametrize(
    ("day", "utc"),
    [("2027-03-27", "06:00"), ("2027-03-28", "05:00"), ("2027-10-30", "05:00"), ("2027-10-31", "06:00")],
)
async def test_seven_in_the_morning_stays_seven_when_the_clocks_change(
    stage: TestStage, ada: Runner, day: str, utc: str
) -> None:
    at = date.fromisoformat(day)
    await stage.tick_at(at - timedelta(days=1), "12:00")
    stage.clock.shows(at, utc, "UTC")
    stage.clock.passes(minutes=-1)
    assert await stage.tick() == 0
    stage.clock.passes(minutes=1)
    assert await stage.tick() == 1


async def test_who_was_taken_off_the_list_is_not_asked_any_more(stage: TestStage, ada: Runner) -> None:
    said = len(ada.chat)
    await stage.restarts(allowed=frozenset({2002}))
    await stage.tick_at(MONDAY, "07:00")

    assert len(ada.chat) == said
    assert await state(stage, ada, Kind.MORNING) is PromptState.SKIPPED


async def test_the_morning_question_takes_over_from_an_open_setting(stage: TestStage, ada: Runner) -> None:
    await ada.says("/settings")
    await ada.taps("Easy run: ")
    await stage.tick_at(MONDAY, "07:00")
    await ada.says("4")

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs == 4


async def test_a_zone_this_machine_does_not_know_holds_up_nobody_else(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.changing_tables() as connection:
        await connection.execute(text("UPDATE runner SET zone = 'Gone/Away'"))
    bob = stage.runner(2002)
    await bob.is_known(Settings(id=2002, zone=BERLIN))
    await stage.tick_at(MONDAY, "07:00")

    assert "How do your legs feel?" in bob.reads
    assert await state(stage, ada, Kind.MORNING) is PromptState.SKIPPED


async def test_another_setting_changed_at_the_moment_of_the_prompt_does_not_drop_it(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/settings")
    stage.clock.shows(MONDAY, "07:00")
    await ada.taps("Easy run: ", "45")

    assert await stage.tick() == 1


async def test_a_moment_without_the_diary_loses_no_prompt(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object, unasked: bool) -> None:
        raise DiaryUnavailable("the diary is away")

    with monkeypatch.context() as broken:
        broken.setattr("bot.routines.morning.open_form", away)
        await stage.tick_at(MONDAY, "07:00")
    assert await state(stage, ada, Kind.MORNING) is PromptState.RETRY

    await stage.tick_at(MONDAY, "07:01")
    await stage.tick_at(MONDAY, "07:05")

    assert await state(stage, ada, Kind.MORNING) is PromptState.SENT
    assert "How do your legs feel?" in ada.reads


async def test_who_is_forgotten_while_the_prompt_waits_hears_nothing_more(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = rounds.claim_due

    async def claims_and_then_is_forgotten(*arguments: object) -> object:
        claimed = await claim(*arguments)  # type: ignore[arg-type]
        if claimed:
            await ada.says("/forget")
            await ada.taps("Yes, erase it all")
        return claimed

    monkeypatch.setattr("bot.routines.rounds.claim_due", claims_and_then_is_forgotten)
    await stage.tick_at(MONDAY, "07:00")

    assert "I have forgotten you" in ada.reads


async def test_what_a_killed_sender_had_not_begun_to_say_is_said_when_its_claim_lapses(
    stage: TestStage, ada: Runner
) -> None:
    stage.clock.shows(MONDAY, "07:00")
    assert await rounds.claim_due(stage.diary, stage.clock.now())  # and then the process is killed

    assert await stage.tick_at(MONDAY, "07:09") == 0
    assert await stage.tick_at(MONDAY, "07:10") == 1
    assert await state(stage, ada, Kind.MORNING) is PromptState.SENT
    assert sum("Good morning!" in one.plain for one in ada.chat if one.from_bot) == 1


async def test_what_it_had_begun_to_say_is_not_asked_a_second_time(stage: TestStage, ada: Runner) -> None:
    stage.clock.shows(MONDAY, "07:00")
    [due] = await rounds.claim_due(stage.diary, stage.clock.now())
    assert await rounds.begin_to_say(stage.diary, due, stage.clock.now() + rounds.LEASE)

    assert await stage.tick_at(MONDAY, "07:10") == 0
    assert await state(stage, ada, Kind.MORNING) is PromptState.UNKNOWN


async def test_whose_claim_was_lost_while_it_was_prepared_says_nothing(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = rounds.begin_to_say

    async def too_late(diary: Diary, due: Due, claimed_until: datetime) -> bool:
        await rounds.settle_skipped(diary, due, "somebody else said it", stage.clock.now())
        return await begin(diary, due, claimed_until)

    monkeypatch.setattr(rounds, "begin_to_say", too_late)
    await stage.tick_at(MONDAY, "07:00")

    assert not any("Good morning!" in one.plain for one in ada.chat if one.from_bot)
    assert await state(stage, ada, Kind.MORNING) is PromptState.SKIPPED


async def test_a_tap_is_a_sign_of_life(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await stage.receives(stage.telegram.blocks(ada.id))
    stage.telegram.person(ada.id).blocked = False
    await ada.taps("4 good")

    assert await stage.tick_at(MONDAY, "07:00") == 1
