"""Ada drops files from her watch into the chat."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.runner import Runner as Settings
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Logged, PlanDay, Source
from bot.trial.chats import Json, Message
from tests.stage import BERLIN, MONDAY, Runner, TestStage
from tests.tracks import samples
from tests.tracks.samples import (
    ADAS_FIT,
    FILE_ID,
    fit,
    gpx,
    gpx_run,
    gzipped,
    resting,
    session,
    sleep,
    zipped,
)

SUNDAY = MONDAY - timedelta(days=1)
AN_HOUR = Workout(Sport.RUN, None, 60, 10.01)
"""What ADAS_FIT holds: an hour on the move in 62 minutes, with heart rate."""
SAME_AS_GPX = gpx(gpx_run(3720, 2.7))
THIS_MORNING = datetime(2026, 5, 11, 4, 0, tzinfo=UTC)
NIGHT = fit(
    resting(THIS_MORNING, today=48),
    *(sleep(THIS_MORNING - timedelta(minutes=60 * hour + 27), 2) for hour in range(8, 0, -1)),
    sleep(THIS_MORNING - timedelta(minutes=3), 1),
)
"""Asleep for 8 h 24 min, which is eight hours and a half to the quarter; a pulse of 48."""


def sent(ada: Runner, content: bytes, name: str = "sunday.fit", size: int | None = None) -> Json:
    return ada.stage.telegram.sends(ada.id, "document", content, name, size=size)


def document_of(update: Json) -> Json:
    document: Json = update["message"]["document"]  # type: ignore[index]
    return document


async def drops(ada: Runner, content: bytes, name: str = "sunday.fit", size: int | None = None) -> None:
    await ada.stage.receives(sent(ada, content, name, size))


async def log(ada: Runner, day: date = SUNDAY) -> tuple[Logged, ...]:
    async with ada.stage.diary.reading() as page:
        return await page.logged(ada.id, day)


async def workouts(ada: Runner, day: date = SUNDAY) -> list[Workout]:
    return [one.workout for one in await log(ada, day)]


def answers(ada: Runner, since: int) -> list[Message]:
    """What the bot said after so many messages."""
    return [message for message in ada.chat[since:] if message.from_bot]


# --- one workout


async def test_a_run_dropped_into_the_chat_is_in_the_log_and_its_effort_is_asked(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)

    assert ada.reads.startswith(
        "From your watch: average pulse 148, highest 171\n"
        "In the log (yesterday, Sun 10 May): Run, 10 km, 60 min, 6:00 a km"
    )
    (one,) = await log(ada)
    assert (one.workout, one.source, one.started_at) == (AN_HOUR, Source.FILE, samples.SUNDAY)
    assert (one.mean_hr_bpm, one.max_hr_bpm, one.moving_min) == (148, 171, 60)
    assert one.fingerprint is not None

    await ada.taps("Hard", "8", "On target")
    assert await workouts(ada) == [Workout(Sport.RUN, SessionKind.HARD, 60, 10.01, 8, Outcome.HIT)]


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (gzipped(ADAS_FIT), "sunday.fit.gz"),
        (zipped({"a/sunday.fit": ADAS_FIT, "readme.txt": b"hello"}), "sunday.zip"),
        (ADAS_FIT, "holiday.jpeg"),
        (ADAS_FIT, ""),
    ],
)
async def test_it_may_be_packed_and_called_anything(ada: Runner, content: bytes, name: str) -> None:
    await drops(ada, content, name)

    assert await workouts(ada) == [AN_HOUR]


async def test_typing_is_shown_before_the_file_is_fetched(stage: TestStage, ada: Runner) -> None:
    before = len(stage.telegram.calls)
    await drops(ada, ADAS_FIT)

    assert [call.method for call in stage.telegram.calls][before:][:2] == ["sendChatAction", "getFile"]


async def test_a_file_can_be_taken_back(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)
    await ada.taps("↩ Undo")
    assert await log(ada) == ()

    await drops(ada, ADAS_FIT)
    assert await workouts(ada) == [AN_HOUR]


async def test_a_run_after_midnight_belongs_to_the_day_before(stage: TestStage, ada: Runner) -> None:
    await drops(ada, fit(FILE_ID, session(at=datetime(2026, 5, 9, 23, 30, tzinfo=UTC))))

    assert len(await log(ada, SUNDAY - timedelta(days=1))) == 1


async def test_minutes_in_the_gym_are_all_training(ada: Runner) -> None:
    gym = session(sport=10, sub_sport=20, distance_m=0, elapsed_s=3000, timer_s=2400)
    await drops(ada, fit(FILE_ID, gym))

    assert await workouts(ada) == [Workout(Sport.STRENGTH, SessionKind.STRENGTH, 50)]


# --- the same again


async def test_the_same_file_again_adds_nothing(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)
    await drops(ada, ADAS_FIT, "copy of sunday.fit")

    assert ada.reads == "This workout is in the log already, so nothing was added."
    assert await workouts(ada) == [AN_HOUR]


async def test_fit_and_gpx_of_one_run_are_one_workout(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)
    await drops(ada, SAME_AS_GPX, "sunday.gpx")

    assert "in the log already" in ada.reads
    assert len(await log(ada)) == 1


@pytest.mark.parametrize(("seconds", "many"), [(-61, 2), (-60, 1), (60, 1), (61, 2)])
async def test_a_minute_between_two_starts_makes_one_workout(ada: Runner, seconds: int, many: int) -> None:
    await drops(ada, ADAS_FIT)
    await drops(ada, fit(FILE_ID, session(at=samples.SUNDAY + timedelta(seconds=seconds))))

    assert len(await log(ada)) == many


async def test_the_same_update_again_shows_how_things_stand(stage: TestStage, ada: Runner) -> None:
    update = sent(ada, ADAS_FIT)
    await stage.receives(update)
    first = ada.reads
    await stage.restarts()
    await stage.receives(update)

    assert ada.reads == first
    assert "↩ Undo" in ada.buttons
    assert await workouts(ada) == [AN_HOUR]


async def test_what_was_typed_before_is_measured_and_not_doubled(ada: Runner) -> None:
    await ada.says("yesterday easy 10k rpe 3")
    await drops(ada, ADAS_FIT)

    assert "You had told me this one already" in ada.reads
    assert await workouts(ada) == [Workout(Sport.RUN, SessionKind.EASY, 60, 10.01, 3)]
    (one,) = await log(ada)
    assert (one.source, one.started_at, one.mean_hr_bpm) == (Source.TYPED, samples.SUNDAY, 148)

    await drops(ada, SAME_AS_GPX)
    assert "in the log already" in ada.reads


async def test_what_a_file_measured_is_as_it_was_typed_after_undo(ada: Runner) -> None:
    await ada.says("yesterday easy 10k rpe 3")
    before = await log(ada)
    await drops(ada, ADAS_FIT)
    await ada.taps("↩ Undo")

    assert await log(ada) == before


async def test_what_was_tapped_as_planned_is_measured_too(stage: TestStage, ada: Runner) -> None:
    async with stage.diary.writing(ada.id) as page:
        planned = Workout(Sport.RUN, SessionKind.EASY, 60, None, 4)
        await page.log_workout(ada.id, SUNDAY, planned, source=Source.AS_PLANNED)
    await drops(ada, ADAS_FIT)

    assert await workouts(ada) == [Workout(Sport.RUN, SessionKind.EASY, 60, 10.01, 4)]


@pytest.mark.parametrize(
    ("typed", "many"),
    [
        ("yesterday easy 54 min", 1),
        ("yesterday easy 53 min", 2),
        ("yesterday easy 66 min", 1),
        ("yesterday easy 67 min", 2),
        ("yesterday easy 9.1 km", 1),
        ("yesterday easy 8.9 km", 2),
        ("yesterday bike 60 min", 2),
        ("went for a run yesterday", 1),
        ("easy 60 min 2 days ago", 1),
    ],
)
async def test_only_a_workout_of_that_day_sport_and_size_is_the_same(
    ada: Runner, typed: str, many: int
) -> None:
    await ada.says(typed)
    await drops(ada, ADAS_FIT)

    assert len(await log(ada)) == many


# --- several at once


def season(days: int) -> dict[str, bytes]:
    """A run of an hour on each of so many days before yesterday."""
    return {
        f"{ago}.fit": fit(FILE_ID, session(at=samples.SUNDAY - timedelta(days=ago)))
        for ago in range(1, days + 1)
    }


async def test_a_season_in_a_zip_is_listed_and_the_last_run_asked_about(ada: Runner) -> None:
    before = len(ada.chat)
    await drops(ada, zipped(season(48)), "season.zip")

    listed, asked = answers(ada, before)
    assert listed.plain.startswith("48 workouts are in the log now.\n• Sat 9 May: Run, 10 km, 60 min")
    assert listed.plain.count("•") == 10
    assert "… and 38 more" in listed.plain
    assert "In the log (Sat 9 May)" in asked.plain
    assert "What kind of run was it?" in asked.plain

    await ada.taps("↩ Undo", message=listed)
    async with ada.stage.diary.reading() as page:
        assert await page.workouts(ada.id, MONDAY - timedelta(days=60), MONDAY) == {}


async def test_days_a_file_does_not_speak_of_stay_unknown(ada: Runner) -> None:
    await drops(ada, zipped({"1": season(3)["1.fit"], "3": season(3)["3.fit"]}))

    async with ada.stage.diary.reading() as page:
        known = await page.workouts(ada.id, MONDAY - timedelta(days=7), MONDAY)
    assert set(known) == {MONDAY - timedelta(days=2), MONDAY - timedelta(days=4)}


async def test_of_runs_longer_ago_than_a_week_nothing_is_asked(ada: Runner) -> None:
    await drops(ada, fit(FILE_ID, session(at=samples.SUNDAY - timedelta(days=7))))

    assert "1 workout is in the log now." in ada.reads
    assert ada.buttons == ["↩ Undo"]


async def test_what_was_left_out_is_named_with_its_reason(ada: Runner) -> None:
    await drops(
        ada,
        zipped(
            {
                "good.fit": ADAS_FIT,
                "cut <b>&.fit": ADAS_FIT[:-40],
                "day and night.fit": fit(
                    FILE_ID,
                    session(at=samples.SUNDAY - timedelta(days=3), elapsed_s=90_060, timer_s=90_060),
                ),
            }
        ),
    )

    said = next(one.plain for one in ada.chat if "1 workout is in the log now." in one.plain)
    assert "cut <b>&.fit: The end of this file is missing" in said
    assert "Thu 7 May: 1501 min do not fit in a day: I expect 0 to 1440 min." in said
    assert await workouts(ada) == [AN_HOUR]


async def test_many_bad_files_with_endless_names_still_fit_into_one_message(ada: Runner) -> None:
    bad = {f"{number} {'&' * 500}.fit": ADAS_FIT[:-40] for number in range(40)}
    await drops(ada, zipped({"good.fit": ADAS_FIT} | bad))

    said = next(one.plain for one in ada.chat if "1 workout is in the log now." in one.plain)
    assert said.count("The end of this file is missing") == 10
    assert "30 more were left out." in said


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (1, "In the log"),
        (2, "1 workout is in the log"),
        (3, "still to come"),
        (-399, "1 workout is in the log"),
        (-400, "older than 400 days"),
    ],
)
async def test_a_workout_lies_within_the_last_400_days(ada: Runner, days: int, told: str) -> None:
    await drops(ada, fit(FILE_ID, session(at=samples.SUNDAY + timedelta(days=days))))

    assert told in ada.reads


# --- what the file does not say


async def test_a_sport_the_file_does_not_tell_is_asked_and_never_guessed(ada: Runner) -> None:
    await drops(ada, gpx(gpx_run(3720, 2.7), kind=""), "track.gpx")
    assert "What was it?" in ada.reads
    assert [one.sport for one in await workouts(ada)] == [Sport.OTHER]

    await ada.taps("Hike")

    assert [one.sport for one in await workouts(ada)] == [Sport.HIKE]
    assert "How hard was all of it" in ada.reads
    await ada.taps("↩ Undo")
    assert await log(ada) == ()


async def test_a_typed_workout_tells_the_sport_of_a_track_without_one(ada: Runner) -> None:
    await ada.says("yesterday bike 62 min")
    await drops(ada, gpx(gpx_run(3720, 2.7), kind=""), "track.gpx")

    assert [one.sport for one in await workouts(ada)] == [Sport.BIKE]


async def test_the_sport_of_a_file_that_was_taken_back_changes_nothing(ada: Runner) -> None:
    await drops(ada, gpx(gpx_run(), kind=""), "track.gpx")
    asked = ada.last
    sport = asked.button("Run").data
    assert sport is not None
    await ada.taps("↩ Undo")
    await ada.sends_data(sport)

    assert "no longer in the log" in ada.reads
    assert await log(ada) == ()


# --- files that are none


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\x89PNG\r\n\x1a\n....", "This is a picture"),
        (b"%PDF-1.7", "This is a PDF"),
        (ADAS_FIT[:-40], "The end of this file is missing"),
        (b"", "This file is empty"),
        (b"<html><body>login</body></html>", "This is a web page"),
        (b'<!DOCTYPE gpx [<!ENTITY a "b">]><gpx/>', "declares"),
        (fit(FILE_ID), "holds no workout"),
    ],
)
async def test_a_file_that_is_no_workout_is_refused_with_a_reason(
    ada: Runner, content: bytes, told: str
) -> None:
    await drops(ada, content)

    assert told in ada.reads
    assert await log(ada) == ()


@pytest.mark.parametrize(("size", "fetched"), [(20_000_000, 1), (20_000_001, 0), (25_000_000, 0)])
async def test_more_than_20_mb_are_refused_before_any_download(
    stage: TestStage, ada: Runner, size: int, fetched: int
) -> None:
    await drops(ada, ADAS_FIT, size=size)

    assert stage.telegram.requests["getFile"] == fetched
    assert ("larger than 20 MB" in ada.reads) is not bool(fetched)


async def test_a_size_telegram_did_not_tell_is_refused_by_telegram(stage: TestStage, ada: Runner) -> None:
    update = sent(ada, ADAS_FIT, size=30_000_000)
    del document_of(update)["file_size"]
    await stage.receives(update)

    assert "larger than 20 MB" in ada.reads


async def test_a_download_that_fails_is_tried_again(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("getFile", "cut before")
    stage.telegram.fail_next("getFile", status=502)
    await drops(ada, ADAS_FIT)

    assert await workouts(ada) == [AN_HOUR]


async def test_a_file_that_cannot_be_fetched_is_asked_for_again_and_no_token_is_logged(
    stage: TestStage, ada: Runner, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.telegram.fail_next("getFile", status=502, times=9)
    with caplog.at_level(logging.DEBUG):
        await drops(ada, ADAS_FIT)

    assert ada.reads == "I could not fetch that file from Telegram. Please send it once more."
    heard = caplog.text + "".join(capsys.readouterr())
    assert stage.telegram.token not in heard


async def test_a_file_that_is_gone_when_it_is_fetched_is_asked_for_again(
    stage: TestStage, ada: Runner
) -> None:
    update = sent(ada, ADAS_FIT)
    file_id = str(document_of(update)["file_id"])
    kept = stage.telegram.files.pop(file_id)
    with capture_logs() as logs:
        await stage.receives(update)
    assert "Please send it once more." in ada.reads
    assert [told["log_level"] for told in logs if "file" in told["event"]] == ["warning"]  # no host's fault

    stage.telegram.files[file_id] = kept


async def test_a_strangers_file_is_not_even_fetched(stage: TestStage, stranger: Runner) -> None:
    await drops(stranger, ADAS_FIT)

    assert stage.telegram.requests["getFile"] == 0
    assert "Fresh Legs" in stranger.reads


async def test_an_open_check_in_is_not_lost(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good")
    await drops(ada, ADAS_FIT)

    assert "How many hours did you sleep" in ada.reads


async def test_a_training_calendar_goes_to_the_plan(ada: Runner) -> None:
    await drops(ada, b"date,title\n2026-05-12,Easy run 8 km\n", "plan.csv")

    async with ada.stage.diary.reading() as page:
        planned = await page.planned(ada.id, MONDAY, MONDAY + timedelta(days=2))
    assert planned[MONDAY + timedelta(days=1)].km == 8


# --- nights


async def test_what_a_watch_measured_overnight_is_offered_and_never_taken_silently(ada: Runner) -> None:
    await drops(ada, NIGHT, "night.fit")

    assert ada.reads == (
        "Your watch says for Mon 11 May: resting pulse 48, slept 8.5 h. Use it in your check-in?"
    )
    assert ada.buttons == ["Use pulse 48", "Use 8.5 h of sleep", "No, thanks"]
    assert await ada.form(MONDAY) is None

    await ada.taps("Use pulse 48")
    assert "resting pulse 48" in ada.reads
    assert ada.buttons == ["Use 8.5 h of sleep", "No, thanks"]
    await ada.taps("Use 8.5 h of sleep")

    form = await ada.form(MONDAY)
    assert form is not None
    assert (form.check_in.resting_hr_bpm, form.check_in.sleep_h) == (48, 8.5)
    assert "How do your legs feel?" in ada.reads


async def test_no_thanks_leaves_the_check_in_alone(ada: Runner) -> None:
    await drops(ada, NIGHT)
    await ada.taps("No, thanks")

    assert not ada.buttons
    assert await ada.form(MONDAY) is None


async def test_only_what_the_check_in_does_not_say_is_offered(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(sleep="8.5")
    await drops(ada, NIGHT)
    assert ada.buttons == ["Use pulse 48", "No, thanks"]
    await ada.taps("Use pulse 48")
    assert "Pulse 48" in ada.reads

    before = len(ada.chat)
    await drops(ada, NIGHT)
    assert answers(ada, before) == []


@pytest.mark.parametrize(("days", "offered"), [(7, True), (8, False)])
async def test_a_night_of_the_last_seven_days_is_offered(ada: Runner, days: int, offered: bool) -> None:
    await drops(ada, fit(resting(THIS_MORNING - timedelta(days=days), today=48)))

    assert ("Your watch says" in ada.reads) is offered


async def test_no_pulse_is_offered_to_whom_it_says_nothing(stranger: Runner) -> None:
    await stranger.is_known(Settings(id=stranger.id, zone=BERLIN, pulse_medicine=True))
    await drops(stranger, NIGHT)

    assert stranger.buttons == ["Use 8.5 h of sleep", "No, thanks"]


# --- what it is good for


async def test_the_next_morning_knows_of_the_run(stage: TestStage, ada: Runner) -> None:
    tuesday = MONDAY + timedelta(days=1)
    async with stage.diary.writing(ada.id) as page:
        await page.keep_plan_day(ada.id, tuesday, PlanDay(PlannedSession(SessionKind.HARD, 60)))
    stage.clock.shows(MONDAY, "14:00")
    await drops(ada, fit(FILE_ID, session(at=datetime(2026, 5, 11, 8, 0, tzinfo=UTC))))
    await ada.taps("Hard", "9", "A struggle")

    await stage.tick_at(tuesday, "07:00")
    assert "Did you train?" not in ada.reads
    await ada.answers(legs=4)

    assert await ada.was_told(Verdict.EASY, on=tuesday, because="KEY_YESTERDAY")
    assert "yesterday" in ada.reads.lower()


async def test_a_run_that_is_typed_after_its_file_is_told_more_of_and_stays_one(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)
    await ada.says("yesterday 10 km easy 61 min rpe 4")

    assert await workouts(ada) == [Workout(Sport.RUN, SessionKind.EASY, 60, 10.01, rpe=4)]
    assert "Easy run, 10 km, 60 min, 6:00 a km, effort 4 of 10" in ada.reads
    await ada.says("/undo")
    assert await workouts(ada) == [AN_HOUR]


async def test_another_run_of_that_day_is_another_workout(ada: Runner) -> None:
    await drops(ada, ADAS_FIT)
    await ada.says("yesterday 5 km easy 30 min rpe 3")

    assert len(await workouts(ada)) == 2
