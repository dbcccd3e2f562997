"""Journeys: the plan, the training log, files from watches, races, shoes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit
from bot.coach.workout import SessionKind
from bot.diary.diary import Page
from bot.diary.notes import PlanDay
from bot.trial.calendar_file import CALENDAR_NAME, coming_weeks
from bot.trial.sample_training import WEEK
from tests.screens.playing import Play
from tests.stage import BERLIN, MONDAY
from tests.stories.test_advice import steady
from tests.tracks.samples import ADAS_FIT, FILE_ID, fit, gpx, gpx_run, resting, session, sleep, zipped


async def _has_a_plan(page: Page, runner_id: int) -> None:
    """Her week, since a week ago: hard on Tuesday, long on Sunday."""
    await page.keep_plan_week(runner_id, WEEK, MONDAY - timedelta(weeks=1))


async def planning_a_week(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/plan")
    await ada.taps("take:")
    await ada.taps("at:1", ":hard", ":k:", ":k8:", "u1:")
    await ada.taps("p1:week", "at:3", "drop:3")
    await ada.taps("at:2", ":strength")
    await ada.taps("p1:week", "at:2")
    await ada.says("12 km")
    await ada.says("hills with Bob", "Hügel mit Bob")
    await ada.says("500 km easy", "500 km locker")
    await ada.says("/plan")
    await ada.taps("at:2")
    await ada.says("easy 50 min", "locker 50 min")
    await ada.taps("p1:dates", "at:2026-05-14", ":cross", ":m45:")
    await ada.taps("p1:dates", "at:2026-05-14", "drop:")
    await ada.says("/undo")


async def a_plan_in_miles(play: Play) -> None:
    ada = await play.knows(unit=DistanceUnit.MILES)
    await ada.says("/plan")
    await ada.taps("at:6", ":long", ":k:", ":k1")
    await ada.says("yesterday 6 miles 55 min easy rpe 4", "gestern 6 Meilen 55 min locker rpe 4")
    await ada.says("/today")


async def a_calendar(play: Play) -> None:
    ada = await play.knows()
    calendar = coming_weeks(play.stage.clock.now(), BERLIN)
    await ada.sends("document", calendar, CALENDAR_NAME)
    await ada.sends("document", calendar, CALENDAR_NAME)
    rows = "date,session\n2026-05-24,10k race\n2026-05-12,Easy 40 min\n2026-05-13,Party\n2026-02-30,Rest\n"
    await ada.sends("document", rows.encode(), "plan.csv")
    await ada.taps("u1:")
    hard = "".join(f"2026-05-{day},8 x 400 m\n" for day in range(12, 19))
    await ada.sends("document", f"date,session\n{hard}".encode(), "hard.csv")
    await ada.sends("document", b"%PDF-1.7 plan", "plan.pdf")
    await ada.sends("document", b"date,session\n", "empty.csv")


async def a_session_moves(play: Play) -> None:
    ada = await play.knows()
    await ada.knows(_has_a_plan)
    await ada.lives_through(steady(20))
    await play.morning(1)
    await ada.checks_in(2, "sleep:5", 3, "pulse:50")
    await ada.taps("v1:", "u1:")
    await ada.taps("v1:")
    await ada.says("/undo")
    await ada.says("skip today", "heute nicht")


async def yesterdays_training(play: Play) -> None:
    ada = await play.knows()
    await ada.knows(_has_a_plan)
    await play.morning(1)
    await ada.taps("f:260511:none")
    await ada.checks_in(4, "sleep:8")
    await play.morning(2)
    await ada.taps("planned:struggled", "rpe:9")
    await ada.checks_in(3, "sleep:8")
    await play.morning(3)
    await ada.taps("f:260513:short", "short:50", "rpe:3")
    await play.morning(4)
    await ada.taps(":else", "did:bike", "did:bike:45", "rpe:-")
    await ada.says("/undo")
    await ada.says("/undo")
    await ada.says("/plan")


async def typed_training(play: Play) -> None:
    ada = await play.knows()
    await ada.says("8 km 45 min rpe 4", "8 km 45 min Anstrengung 4")
    await ada.taps("kind:easy")
    await ada.says("yesterday 12 km 70 min", "gestern 12 km 70 min")
    await ada.taps("kind:hard", "rpe:8", "went:hit")
    await ada.says("yesterday bike 40 min", "gestern Rad 40 min")
    await ada.taps("rpe:")
    await ada.says("swam 1500 m 40 min rpe 5", "1500 m geschwommen 40 min Anstrengung 5")
    await ada.says("rest day yesterday", "gestern Ruhetag")
    await ada.says("3 days ago rest", "vor 3 Tagen Ruhetag")
    await ada.says("ran 500 km", "500 km gelaufen")
    await ada.says("8 days ago 10k", "vor 8 Tagen 10 km gelaufen")
    await ada.says("tomorrow 10 km", "morgen 10 km")
    await ada.says("tell of a training", "Training eintragen")
    await play.morning(1)
    await ada.says("8 km 45 min easy rpe 4", "8 km 45 min locker Anstrengung 4")
    await ada.says("8 km 45 min easy rpe 4", "8 km 45 min locker Anstrengung 4")
    await ada.says("/undo")
    await ada.says("/undo")
    await ada.says("/undo")


async def the_evening_question(play: Play) -> None:
    ada = await play.knows()
    await ada.knows(_has_a_plan)
    await ada.says("/settings")
    await ada.taps("m1:more", "evening:ask", "evening:=2030")
    await play.morning(1, "20:30")
    await ada.taps("planned:hit", "rpe:7")


async def files_from_a_watch(play: Play) -> None:
    ada = await play.knows()
    await ada.sends("document", ADAS_FIT, "sunday.fit")
    await ada.taps("kind:easy", "rpe:4")
    await ada.sends("document", ADAS_FIT, "sunday.fit")
    await ada.taps("u1:")
    nosport = gpx(gpx_run(3720, 2.7)).replace(b"<type>running</type>", b"")
    await ada.sends("document", nosport, "track.gpx")
    await ada.taps("sport:", "u1:")
    season = {
        f"{ago}.fit": fit(FILE_ID, session(at=_days_ago(ago), distance_m=8000 + 100 * ago))
        for ago in (2, 5, 9)
    }
    await ada.sends(
        "document", zipped({**season, "broken.fit": ADAS_FIT[:60], "readme.txt": b"hi"}), "season.zip"
    )
    night = fit(
        resting(_days_ago(0), today=48),
        *(sleep(_days_ago(0) - timedelta(minutes=60 * hour + 27), 2) for hour in range(8, 0, -1)),
        sleep(_days_ago(0) - timedelta(minutes=3), 1),
    )
    await ada.sends("document", night, "night.fit")
    await ada.taps("night:", "night:")
    await ada.sends("document", b"hello", "notes.txt")
    await ada.sends("document", ADAS_FIT[:200], "cut.fit")


def _days_ago(days: int) -> datetime:
    """Six in the morning in Berlin, so many days before Monday."""
    return datetime(2026, 5, 11, 4, 0, tzinfo=UTC) - timedelta(days=days)


async def races(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/race")
    await ada.taps("r1:add", "of:marathon")
    await ada.says("23 May 2027 Berlin", "23. Mai 2027 Berlin")
    await ada.taps(":y:")
    await ada.says("/race 30 May 2026 Boston", "/race 30. Mai 2026 Boston")
    await ada.taps("r1:at:10k")
    await ada.taps("r1:list", "drop:", "u1:")
    await ada.says("/race half 20 May 2030", "/race Halbmarathon 20. Mai 2030")
    await ada.says("/race marathon 5/6/2027 Elba", "/race Marathon 5/6/2027 Elba")
    await ada.says("/race 401 km 30 May 2026", "/race 401 km 30. Mai 2026")
    await ada.says("/race other 6 June", "/race andere 6. Juni")
    await ada.says("/race marathon 10 May 2026", "/race Marathon 10. Mai 2026")
    await ada.says("/checkin")
    await ada.checks_in(4)


async def _has_intervals(page: Page, runner_id: int) -> None:
    """Four and three days before the race."""
    intervals = PlanDay(PlannedSession(SessionKind.HARD, 60))
    await page.keep_plan_days(runner_id, {MONDAY + timedelta(days=days): intervals for days in (9, 10)})


async def race_week(play: Play) -> None:
    ada = await play.knows()
    await ada.knows(_has_intervals)
    await ada.says("/race half 24 May 2026", "/race Halbmarathon 24. Mai 2026")
    for days in (9, 10, 13):
        await play.morning(days)
        await ada.checks_in(5)
    await ada.says("/race")


async def shoes(play: Play) -> None:
    ada = await play.knows()
    await ada.says("/shoes")
    await ada.taps("h1:new")
    await ada.says("/shoes 3 May Pegasus 41", "/shoes 3. Mai Pegasus 41")
    await ada.says("/shoes Pegasus")
    await ada.says("/shoes 3/5 Hoka")
    await ada.says("/shoes tomorrow", "/shoes morgen")
    await ada.says("/shoes")
    await ada.taps("h1:ask")
    await ada.says("Vaporfly, 1 May", "Vaporfly, 1. Mai")
    await ada.taps("h1:list", "h1:drop", "u1:")


JOURNEYS = {
    "Planning a week": planning_a_week,
    "A plan in miles": a_plan_in_miles,
    "A training calendar": a_calendar,
    "A session moves": a_session_moves,
    "Yesterday’s training": yesterdays_training,
    "Typed training": typed_training,
    "The evening question": the_evening_question,
    "Files from a watch": files_from_a_watch,
    "Races": races,
    "Race week": race_week,
    "Shoes": shoes,
}
