"""The bot knows when to come back, when to ask once, and when to hold its tongue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.desk import Here
from bot.chat.handlers import later as handler
from bot.coach.rhythm import day_of, instant
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind
from bot.coach.team import Sharing
from bot.coach.workout import Sport, Workout
from bot.diary.bonds import Bond
from bot.diary.notes import Absence, Kind, PromptState, Source
from bot.routines import rounds
from bot.routines.later import Wait, comes_again_at
from bot.routines.silence import is_quiet, quiet_ends
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

TUESDAY, THURSDAY, FRIDAY, SUNDAY = (MONDAY + timedelta(days=ahead) for ahead in (1, 3, 4, 6))
WHETHER = "Three quiet mornings"
NEW_YORK = "America/New_York"


async def state(stage: TestStage, kind: Kind, day: date = MONDAY) -> PromptState | None:
    async with stage.diary.reading() as page:
        return await page.prompt_state(ADA, kind, day)


async def wishes(ada: Runner, **settings: object) -> None:
    """Ada's settings, changed without the conversation, and what is due with them."""
    async with ada.stage.diary.writing() as page:
        known = await page.known(ada.id)
        assert known is not None
        runner = replace(known.runner, **settings)  # type: ignore[arg-type]
        await page.keep_runner(runner)
        await rounds.plan_rounds(page, replace(known, runner=runner), ada.stage.clock.now())


async def types_later(ada: Runner, minutes: int | None = None, until: str | None = None) -> int:
    """What the chat does with "remind me in an hour"; gives the update's number."""
    update = int(ada.stage.clock.now().timestamp() * 10)
    here = Here(ada.id, update)
    await handler.snooze(ada.stage.bot.desk, here, minutes, until)
    return update


async def silent_days(stage: TestStage, *, until: date, since: date = TUESDAY) -> None:
    """The schedule ticks every morning and evening, and nobody answers."""
    day = since
    while day < until:
        await stage.tick_at(day, "07:00")
        await stage.tick_at(day, "20:00")
        day += timedelta(days=1)


# --- later


async def test_the_morning_question_can_be_put_off_by_half_an_hour(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:10")
    assert ada.buttons[-1] == "Later ▾"
    said = len(ada.chat)
    await ada.taps("Later ▾")
    assert ada.buttons == ["30 min", "1 h", "Tonight, 19:00", "The questions now"]
    await ada.taps("30 min")

    assert len(ada.chat) == said, "it all happens in one message"
    assert "again at 07:40" in ada.reads
    assert await stage.tick_at(MONDAY, "07:39") == 0
    assert await stage.tick_at(MONDAY, "07:40") == 1
    assert "How do your legs feel?" in ada.reads
    assert "Good morning" not in ada.reads
    assert "a little later" in ada.reads
    assert len(ada.chat) == said + 1


@pytest.mark.parametrize(
    ("label", "before", "at"), [("1 h", "08:09", "08:10"), ("Tonight", "18:59", "19:00")]
)
async def test_it_can_wait_an_hour_or_until_the_evening(
    stage: TestStage, ada: Runner, label: str, before: str, at: str
) -> None:
    await stage.tick_at(MONDAY, "07:10")
    await ada.taps("Later ▾", label)

    assert f"again at {at}" in ada.reads
    assert await stage.tick_at(MONDAY, before) == 0
    assert await stage.tick_at(MONDAY, at) == 1
    assert "How do your legs feel?" in ada.reads


async def test_what_was_answered_meanwhile_is_not_asked_again(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min", "The questions now")
    await ada.answers(legs=4)
    said = len(ada.chat)
    await stage.tick_at(MONDAY, "07:30")

    assert len(ada.chat) == said
    assert await state(stage, Kind.LATER) is PromptState.SKIPPED


async def test_half_an_answer_comes_again_as_far_as_it_is(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("4 good")
    stage.clock.shows(MONDAY, "07:05")
    await types_later(ada, minutes=30)
    await stage.tick_at(MONDAY, "07:35")

    assert "Legs 4 good" in ada.reads
    assert "How many hours" in ada.reads


async def test_later_after_all_not_shows_the_questions_where_they_were(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    said = len(ada.chat)
    await ada.taps("Later ▾", "The questions now")

    assert "How do your legs feel?" in ada.reads
    assert len(ada.chat) == said
    await ada.answers(legs=4)
    assert "Today: " in ada.reads


async def test_a_later_time_replaces_the_earlier_one(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    await types_later(ada, minutes=60)

    assert await stage.tick_at(MONDAY, "07:30") == 0
    assert await stage.tick_at(MONDAY, "08:00") == 1


async def test_there_is_one_more_question_a_day_and_no_third(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    await stage.tick_at(MONDAY, "07:30")
    assert "Later ▾" not in ada.buttons
    await types_later(ada, minutes=30)

    assert "once today already" in ada.reads
    assert await stage.tick_at(MONDAY, "08:30") == 0


async def test_who_puts_it_off_before_it_came_is_asked_only_then(stage: TestStage, ada: Runner) -> None:
    await types_later(ada, minutes=60)
    assert "again at 07:30" in ada.reads

    assert await stage.tick_at(MONDAY, "07:00") == 0
    assert await stage.tick_at(MONDAY, "07:30") == 1
    assert await stage.tick_at(TUESDAY, "07:00") == 1


async def test_what_was_put_off_survives_a_restart(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    await stage.restarts()

    assert await stage.tick_at(MONDAY, "07:30") == 1
    assert "How do your legs feel?" in ada.reads
    assert await stage.tick_at(MONDAY, "07:31") == 0


async def test_a_tap_delivered_twice_puts_it_off_once(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾")
    button = stage.telegram.message(ada.id, ada.last.id).button("30 min").data
    assert button is not None
    update = stage.telegram.taps(ada.id, ada.last.id, button)
    await stage.receives(update)
    stage.clock.shows(MONDAY, "07:20")
    await stage.receives(update)

    assert "again at 07:30" in ada.reads
    assert await stage.tick_at(MONDAY, "07:30") == 1
    assert await stage.tick_at(MONDAY, "07:50") == 0


async def test_a_time_that_was_missed_by_the_process_is_caught_up_with(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")

    assert await stage.tick_at(MONDAY, "10:30") == 1


async def test_one_missed_by_more_than_three_hours_is_not(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    said = len(ada.chat)
    await stage.tick_at(MONDAY, "10:31")

    assert len(ada.chat) == said
    assert await state(stage, Kind.LATER) is PromptState.SKIPPED


async def test_what_is_put_off_fails_and_is_tried_again(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    stage.telegram.fail_next("sendMessage", status=502, description="Bad Gateway")
    await stage.tick_at(MONDAY, "07:30")
    assert await state(stage, Kind.LATER) is PromptState.RETRY
    await stage.tick_at(MONDAY, "07:33")

    assert await state(stage, Kind.LATER) is PromptState.SENT


async def test_an_old_button_shows_todays_questions(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(MONDAY, "07:00")
    old = ada.last
    stage.clock.shows(TUESDAY, "09:00")
    await ada.taps("Later ▾", message=old)

    assert "Today’s check-in Tue 12 May" in ada.reads
    assert "Mon 11 May" in old.plain, "yesterday's question stays as it was"


async def test_who_has_answered_or_is_away_is_told_that_nothing_comes(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    await types_later(ada, minutes=30)
    assert "done already" in ada.reads

    stage.clock.shows(TUESDAY, "07:00")
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.AWAY, TUESDAY, None))
    await types_later(ada, minutes=30)
    assert "You are on a pause" in ada.reads
    async with stage.diary.reading() as page:
        assert Kind.LATER not in await page.due_of(ada.id)


async def test_later_without_a_time_asks_for_one(stage: TestStage, ada: Runner) -> None:
    await types_later(ada)
    assert "When shall I ask again?" in ada.reads
    await types_later(ada, until="next summer")
    assert "When shall I ask again?" in ada.reads
    await ada.taps("1 h")

    assert "again at 07:30" in ada.reads


@pytest.mark.parametrize(
    ("until", "told"), [("tonight", "again at 19:00"), ("09:15", "again at 09:15"), ("06:30", "does not fit")]
)
async def test_a_time_of_day_can_be_named(stage: TestStage, ada: Runner, until: str, told: str) -> None:
    await types_later(ada, until=until)

    assert told in ada.reads


async def test_who_is_ill_can_put_off_the_one_question_as_well(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.SICK, MONDAY, None))
    await stage.tick_at(TUESDAY, "07:00")
    assert "being ill" in ada.reads
    await ada.taps("Later ▾", "The questions now")
    assert "being ill" in ada.reads
    await types_later(ada, minutes=30)
    await stage.tick_at(TUESDAY, "07:30")

    assert "being ill" in ada.reads
    assert "Later ▾" not in ada.buttons


# --- when it comes again


RUNNER = Settings(id=ADA, zone=BERLIN)


def berlin(day: date, at: str) -> datetime:
    return instant(day, time.fromisoformat(at), BERLIN)


@pytest.mark.parametrize(
    ("now", "minutes", "again"),
    [
        ("21:29", 30, "21:59"),
        ("21:30", 30, None),
        ("21:31", 30, None),
        ("05:00", 30, "06:00"),
        ("05:29", 30, "06:00"),
        ("05:30", 30, "06:00"),
        ("05:31", 30, "06:01"),
    ],
)
def test_a_time_in_the_quiet_hours_moves_to_their_end_where_the_day_still_lasts(
    now: str, minutes: int, again: str | None
) -> None:
    at = comes_again_at(RUNNER, timedelta(minutes=minutes), berlin(MONDAY, now))

    assert at == (None if again is None else berlin(MONDAY, again))


@pytest.mark.parametrize(
    ("minutes", "comes"), [(5 * 60 + 59, True), (6 * 60, False), (6 * 60 + 1, False), (24 * 60, False)]
)
def test_nothing_is_put_off_beyond_the_runners_day(minutes: int, comes: bool) -> None:
    owl = replace(RUNNER, quiet_from=None, quiet_until=None)
    at = comes_again_at(owl, timedelta(minutes=minutes), berlin(MONDAY, "21:00"))

    assert (at is not None) is comes


@pytest.mark.parametrize(
    ("begins", "ends", "evening"),
    [
        (None, None, "19:00"),
        ("22:00", "06:00", "19:00"),
        ("20:01", "06:00", "19:00"),
        ("20:00", "06:00", "19:00"),
        ("19:59", "06:00", "18:59"),
        ("19:00", "06:00", "18:00"),
        ("13:00", "19:30", "12:00"),
        ("13:00", "19:00", "19:00"),
        ("01:00", "09:00", "19:00"),
        ("03:30", "20:00", None),
    ],
)
def test_tonight_is_seven_or_an_hour_before_the_quiet_hours(
    begins: str | None, ends: str | None, evening: str | None
) -> None:
    def clock(said: str | None) -> time | None:
        return None if said is None else time.fromisoformat(said)

    runner = replace(RUNNER, quiet_from=clock(begins), quiet_until=clock(ends))
    at = comes_again_at(runner, None, berlin(MONDAY, "09:30"))

    assert at == (None if evening is None else berlin(MONDAY, evening))


def test_tonight_is_no_longer_offered_when_it_is_past() -> None:
    assert comes_again_at(RUNNER, None, berlin(MONDAY, "18:59")) == berlin(MONDAY, "19:00")
    assert comes_again_at(RUNNER, None, berlin(MONDAY, "19:00")) is None


@pytest.mark.parametrize(("day", "utc"), [("2027-03-28", "17:00"), ("2027-10-31", "18:00")])
def test_tonight_is_seven_by_the_wall_clock_when_the_clocks_change(day: str, utc: str) -> None:
    morning = date.fromisoformat(day)

    assert comes_again_at(RUNNER, None, berlin(morning, "07:00")) == instant(
        morning, time.fromisoformat(utc), "UTC"
    )


def test_half_an_hour_is_half_an_hour_while_the_clocks_change() -> None:
    night_owl = replace(RUNNER, quiet_from=None, quiet_until=None)
    spring = date(2027, 3, 27)
    now = instant(date(2027, 3, 28), time(1, 45), BERLIN)  # the clock jumps from 02:00 to 03:00
    assert day_of(now, BERLIN) == spring

    assert comes_again_at(night_owl, timedelta(minutes=14), now) == now + timedelta(minutes=14)
    assert comes_again_at(night_owl, timedelta(minutes=15), now) is None, "03:00 is the next day"


CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WAITS: st.SearchStrategy[Wait] = st.one_of(
    st.integers(1, 1440).map(lambda minutes: timedelta(minutes=minutes)), CLOCKS, st.none()
)


@given(
    minute=st.integers(0, 2 * 365 * 24 * 60),
    zone=st.sampled_from([BERLIN, NEW_YORK, "Australia/Lord_Howe", "Pacific/Chatham", "America/Havana"]),
    begins=CLOCKS,
    ends=CLOCKS,
    wait=WAITS,
)
def test_whatever_is_put_off_comes_later_on_the_same_day_and_never_in_quiet_hours(
    minute: int, zone: str, begins: time, ends: time, wait: Wait
) -> None:
    now = berlin(MONDAY, "07:00") + timedelta(minutes=minute)
    runner = Settings(id=ADA, zone=zone, quiet_from=begins, quiet_until=ends)
    at = comes_again_at(runner, wait, now)

    if at is not None:
        assert at > now
        assert day_of(at, zone) == day_of(now, zone)
        assert not is_quiet(runner, at)


# --- quiet hours


@pytest.mark.parametrize(
    ("at", "quiet"), [("21:59", False), ("22:00", True), ("23:30", True), ("05:59", True), ("06:00", False)]
)
def test_quiet_hours_begin_with_their_first_minute_and_are_over_at_their_end(at: str, quiet: bool) -> None:
    assert is_quiet(RUNNER, berlin(MONDAY, at)) is quiet


def test_quiet_hours_can_lie_within_one_day_and_there_may_be_none() -> None:
    nurse = replace(RUNNER, quiet_from=time(9), quiet_until=time(17))
    assert [is_quiet(nurse, berlin(MONDAY, at)) for at in ("08:59", "09:00", "16:59", "17:00")] == [
        *(False, True, True, False)
    ]
    assert quiet_ends(nurse, berlin(MONDAY, "12:00")) == berlin(MONDAY, "17:00")
    owl = replace(RUNNER, quiet_from=None, quiet_until=None)
    assert not is_quiet(owl, berlin(MONDAY, "02:00"))


async def test_a_time_that_was_chosen_in_the_quiet_hours_wins(stage: TestStage, ada: Runner) -> None:
    await wishes(ada, prompt_at=time(5, 30))

    assert await stage.tick_at(TUESDAY, "05:30") == 1
    assert "Good morning!" in ada.reads


@pytest.mark.parametrize(("at", "said"), [("05:31", True), ("05:32", False), ("05:45", False)])
async def test_what_is_late_in_the_quiet_hours_waits_for_their_end(
    stage: TestStage, ada: Runner, at: str, said: bool
) -> None:
    await wishes(ada, prompt_at=time(5, 30))
    before = len(ada.chat)
    await stage.tick_at(TUESDAY, at)
    assert (len(ada.chat) > before) is said

    await stage.tick_at(TUESDAY, "05:59")
    assert (len(ada.chat) > before) is said
    await stage.tick_at(TUESDAY, "06:00")
    assert len(ada.chat) == before + 1
    assert "Good morning!" in ada.reads


async def test_a_second_try_in_the_quiet_hours_waits_for_their_end_too(stage: TestStage, ada: Runner) -> None:
    await wishes(ada, prompt_at=time(5, 30))
    stage.telegram.fail_next("sendMessage", status=502, description="Bad Gateway")
    before = len(ada.chat)
    await stage.tick_at(TUESDAY, "05:30")
    await stage.tick_at(TUESDAY, "05:33")
    assert len(ada.chat) == before
    await stage.tick_at(TUESDAY, "06:00")

    assert len(ada.chat) == before + 1


async def test_an_evening_question_that_falls_into_the_night_is_not_said_at_all(
    stage: TestStage, ada: Runner
) -> None:
    await wishes(ada, evening_at=time(21, 59))
    before = len(ada.chat)
    await stage.tick_at(MONDAY, "22:00")
    await stage.tick_at(TUESDAY, "06:00")

    assert len(ada.chat) == before
    assert await state(stage, Kind.EVENING) is PromptState.SKIPPED


async def test_what_was_put_off_into_hours_that_became_quiet_waits_for_their_end(
    stage: TestStage, ada: Runner
) -> None:
    await stage.tick_at(MONDAY, "07:00")
    await ada.taps("Later ▾", "30 min")
    await wishes(ada, quiet_from=time(7, 15), quiet_until=time(9))
    before = len(ada.chat)
    await stage.tick_at(MONDAY, "07:30")
    assert len(ada.chat) == before
    await stage.tick_at(MONDAY, "09:00")

    assert len(ada.chat) == before + 1


# --- silence


async def test_after_three_silent_days_one_question_comes_instead_of_the_form(
    stage: TestStage, ada: Runner
) -> None:
    await silent_days(stage, until=THURSDAY + timedelta(days=1))
    assert "Good morning!" in ada.reads, "Tuesday, Wednesday and Thursday"
    before = len(ada.chat)
    await stage.tick_at(FRIDAY, "07:00")

    assert len(ada.chat) == before + 1
    assert WHETHER in ada.reads
    assert ada.buttons == ["Pause", "Keep asking", "This morning’s questions"]


async def test_then_nothing_more_is_said_until_ada_is_heard_of(stage: TestStage, ada: Runner) -> None:
    await wishes(ada, evening_at=time(20))
    await silent_days(stage, until=FRIDAY)
    await stage.tick_at(FRIDAY, "07:00")
    assert WHETHER in ada.reads
    before = len(ada.chat)
    await stage.tick_at(FRIDAY, "20:00")
    await silent_days(stage, since=FRIDAY + timedelta(days=1), until=FRIDAY + timedelta(days=8))
    assert len(ada.chat) == before
    assert await state(stage, Kind.EVENING, FRIDAY) is PromptState.SKIPPED
    assert await state(stage, Kind.MORNING, FRIDAY + timedelta(days=7)) is PromptState.SKIPPED

    await ada.says("hello")
    await stage.tick_at(FRIDAY + timedelta(days=8), "07:00")
    assert "Good morning!" in ada.reads


async def test_any_tap_or_word_begins_the_three_days_anew(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=THURSDAY)
    stage.clock.shows(THURSDAY - timedelta(days=1), "21:00")
    await ada.says("/help")
    await silent_days(stage, since=THURSDAY, until=SUNDAY)
    assert "Good morning!" in ada.reads
    await stage.tick_at(SUNDAY, "07:00")

    assert WHETHER in ada.reads


async def test_days_on_which_nobody_asked_are_no_silence(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(TUESDAY, "07:00")
    await stage.tick_at(FRIDAY, "06:59")
    await stage.tick_at(FRIDAY, "07:00")

    assert "Good morning!" in ada.reads


async def test_keep_asking_keeps_asking(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=FRIDAY)
    await stage.tick_at(FRIDAY, "07:00")
    before = len(ada.chat)
    await ada.taps("Keep asking")

    assert len(ada.chat) == before
    assert "next Sat 16 May, 07:00" in ada.reads
    await stage.tick_at(FRIDAY + timedelta(days=1), "07:00")
    assert "Good morning!" in ada.reads


async def test_pause_leads_to_the_pause_and_is_heard_at_once(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=FRIDAY)
    await stage.tick_at(FRIDAY, "07:00")
    await ada.taps("Pause")
    assert "Away for how long?" in ada.reads
    known = await ada.known()
    assert known is not None
    assert (known.heard_on, known.asked_whether_on) == (FRIDAY, None)

    await ada.taps("A week")
    before = len(ada.chat)
    await stage.tick_at(FRIDAY + timedelta(days=6), "07:00")
    assert len(ada.chat) == before
    await stage.tick_at(FRIDAY + timedelta(days=7), "07:00")
    assert "Good morning!" in ada.reads


async def test_this_mornings_questions_are_one_tap_away(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=FRIDAY)
    await stage.tick_at(FRIDAY, "07:00")
    await ada.taps("This morning’s questions")

    assert "Today’s check-in Fri 15 May" in ada.reads


async def test_a_question_that_did_not_arrive_is_put_again(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=FRIDAY)
    stage.telegram.fail_next("sendMessage", status=502, description="Bad Gateway")
    await stage.tick_at(FRIDAY, "07:00")
    assert WHETHER not in ada.reads
    await stage.tick_at(FRIDAY, "07:03")
    assert WHETHER in ada.reads
    before = len(ada.chat)
    await stage.tick_at(FRIDAY + timedelta(days=1), "07:00")

    assert len(ada.chat) == before


async def test_one_that_may_have_arrived_is_not_put_again(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=FRIDAY)
    stage.telegram.fail_next("sendMessage", "cut after")
    await stage.tick_at(FRIDAY, "07:00")
    before = len(ada.chat)
    await stage.tick_at(FRIDAY + timedelta(days=1), "07:00")

    assert len(ada.chat) == before


async def test_a_silent_week_brings_no_summary_of_nothing(stage: TestStage, ada: Runner) -> None:
    await silent_days(stage, until=SUNDAY)
    before = len(ada.chat)
    await stage.tick_at(SUNDAY, "18:00")

    assert len(ada.chat) == before
    assert await state(stage, Kind.WEEKLY, SUNDAY) is PromptState.SKIPPED


async def test_a_week_with_a_run_in_it_is_summed_up_even_in_silence(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing() as page:
        run = Workout(Sport.RUN, minutes=40)
        await page.log_workout(ada.id, MONDAY, run, source=Source.TYPED)
    await silent_days(stage, until=SUNDAY)
    before = len(ada.chat)
    await stage.tick_at(SUNDAY, "18:00")

    assert len(ada.chat) == before + 1


async def test_an_empty_week_without_a_silence_is_told_as_ever(stage: TestStage, ada: Runner) -> None:
    stage.clock.shows(SUNDAY, "12:00")
    await ada.says("/help")
    await stage.tick_at(SUNDAY, "18:00")

    assert await state(stage, Kind.WEEKLY, SUNDAY) is PromptState.SENT


async def test_of_whom_an_older_version_knew_the_count_begins_today(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.changing_tables() as connection:
        await connection.exec_driver_sql("UPDATE runner SET heard_on = NULL")
    await silent_days(stage, until=FRIDAY)
    await stage.tick_at(FRIDAY, "07:00")

    assert WHETHER in ada.reads


async def test_a_day_is_written_down_with_its_first_sign_of_life_only(
    stage: TestStage, ada: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[date] = []
    monkeypatch.setattr("bot.diary.runners.Runners.hear", _noting(written))
    stage.clock.shows(TUESDAY, "02:59")  # still Monday by Ada's day
    await ada.says("/checkin")
    assert written == []
    stage.clock.shows(TUESDAY, "03:00")
    await ada.taps("4 good")
    await ada.taps("7.5")
    await ada.says("/help")

    assert written == [TUESDAY]


def _noting(written: list[date]) -> object:
    from bot.diary.runners import Runners

    hear = Runners.hear

    async def noted(page: Runners, runner_id: int, day: date) -> None:
        written.append(day)
        await hear(page, runner_id, day)

    return noted


# --- mornings and digests, wished or not


async def test_who_wants_no_mornings_is_not_asked_and_may_change_their_mind(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/settings")
    await ada.taps("A few more…", "Ask every morning: Yes", "No")
    assert "Ask every morning: No" in ada.reads
    before = len(ada.chat)
    await stage.tick_at(MONDAY, "07:00")
    await stage.tick_at(TUESDAY, "07:00")
    assert len(ada.chat) == before
    await ada.says("/start")
    assert "no questions in the morning" in ada.reads

    await ada.says("/settings")
    await ada.taps("A few more…", "Ask every morning: No", "Yes")
    assert await stage.tick_at(TUESDAY + timedelta(days=1), "07:00") == 1


@pytest.fixture
async def coach(stage: TestStage, ada: Runner) -> Runner:
    """Ada looks after Bea."""
    bea = stage.runner(2002)
    await bea.is_known(Settings(id=bea.id, zone=BERLIN))
    async with stage.diary.writing() as page:
        bond = Bond(ada.id, bea.id, Sharing.ALL, "Ada", "Bea", stage.clock.now())
        await page.keep_bond(bond)
        known = await page.known(ada.id)
        assert known is not None
        await rounds.plan_rounds(page, known, stage.clock.now(), (Kind.DIGEST,))
    return ada


async def test_a_coach_is_told_of_the_team_every_morning(stage: TestStage, coach: Runner) -> None:
    await stage.tick_at(MONDAY, "08:59")
    before = len(coach.chat)
    await stage.tick_at(MONDAY, "09:00")

    assert len(coach.chat) == before + 1
    assert "Your runners" in coach.reads
    await stage.tick_at(TUESDAY, "09:00")
    assert await state(stage, Kind.DIGEST, TUESDAY) is PromptState.SENT


async def test_the_time_of_the_digest_is_a_setting_of_those_who_have_a_team(
    stage: TestStage, coach: Runner
) -> None:
    await coach.says("/settings")
    await coach.taps("A few more…", "Team overview: 09:00", "06:30")

    async with stage.diary.reading() as page:
        due = await page.due_of(coach.id)
    assert due[Kind.DIGEST] == (TUESDAY, berlin(TUESDAY, "06:30"))


async def test_a_digest_moves_with_the_zone(stage: TestStage, coach: Runner) -> None:
    await coach.says("/settings")
    await coach.taps("Time zone: ")
    await coach.says("New York")

    async with stage.diary.reading() as page:
        due = await page.due_of(coach.id)
    assert due[Kind.DIGEST] == (MONDAY, instant(MONDAY, time(9), NEW_YORK))


async def test_who_has_no_team_has_no_digest_and_is_not_asked_about_one(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/settings")
    await ada.taps("A few more…")
    assert not any("Team overview" in label for label in ada.buttons)
    async with stage.diary.reading() as page:
        assert Kind.DIGEST not in await page.due_of(ada.id)


async def test_a_team_that_is_gone_by_then_is_nothing_to_tell_of(stage: TestStage, coach: Runner) -> None:
    async with stage.diary.writing() as page:
        await page.end_bond(coach.id, 2002)
    before = len(coach.chat)
    await stage.tick_at(MONDAY, "09:00")

    assert await state(stage, Kind.DIGEST) is PromptState.SKIPPED
    assert not any("Your runners" in message.plain for message in coach.chat[before:])


async def test_a_silent_coach_still_hears_of_the_team(stage: TestStage, coach: Runner) -> None:
    await silent_days(stage, until=FRIDAY + timedelta(days=3))
    before = len(coach.chat)
    await stage.tick_at(FRIDAY + timedelta(days=3), "09:00")

    assert len(coach.chat) == before + 1
    assert "Your runners" in coach.reads
