"""Ada sends her training calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import count

import pytest

from bot.calendars.entries import Entry
from bot.chat.desk import Here
from bot.chat.handlers import planned
from bot.coach.plan import PlannedSession
from bot.coach.season import Event
from bot.coach.workout import SessionKind
from bot.diary.notes import PlanDay, Race
from bot.routines.importing import DAYS_CHECKED, session_of
from bot.trial.calendar_file import coming_weeks
from tests.stage import BERLIN, MONDAY, Runner

EASY, LONG, HARD, REST = SessionKind.EASY, SessionKind.LONG, SessionKind.HARD, SessionKind.REST
_UPDATES = count(5_000_000)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def table(*rows: str, head: str = "date,session") -> bytes:
    return "\n".join((head, *rows, "")).encode()


async def sends(ada: Runner, content: bytes, update_id: int | None = None) -> None:
    """The calendar reaches the bot as the document handler hands it on."""
    number = next(_UPDATES) if update_id is None else update_id
    await planned.calendar(ada.stage.bot.desk, Here(ada.id, number), content)


async def dates_of(ada: Runner) -> Mapping[date, PlanDay]:
    async with ada.stage.diary.reading() as page:
        return await page.plan_days(ada.id, on(-30), on(200))


async def test_three_weeks_of_a_calendar_become_single_dates(ada: Runner) -> None:
    await sends(ada, coming_weeks(ada.stage.clock.now(), BERLIN))

    assert "21 days from Tue 12 May to Mon 1 Jun" in ada.reads
    assert "9 easy runs, 3 long runs, 3 hard sessions, 6 days of rest" in ada.reads
    assert "Sat 16 May: Dinner with Bob" in ada.reads
    dates = await dates_of(ada)
    assert dates[on(1)] == PlanDay(PlannedSession(HARD, None), note="8 x 400 m")
    assert dates[on(6)] == PlanDay(PlannedSession(LONG, None, 12), note="Long run 12 km")
    assert dates[on(7)].planned.kind is REST


async def test_the_next_advice_knows_the_session_by_its_kind(ada: Runner) -> None:
    await sends(ada, table("2026-05-11,8 x 400 m"))
    await ada.says("/checkin")
    if "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.answers(legs=1)

    assert "instead of the hard session" in ada.reads


async def test_the_same_file_again_changes_nothing(ada: Runner) -> None:
    content = coming_weeks(ada.stage.clock.now(), BERLIN)
    await sends(ada, content)
    before = await dates_of(ada)

    await sends(ada, content)

    assert "stands in your plan already" in ada.reads
    assert await dates_of(ada) == before
    await ada.says("/undo")
    assert await dates_of(ada) == {}
    await ada.says("/undo")
    assert "nothing left to undo" in ada.reads


async def test_the_same_message_delivered_twice_is_imported_once(ada: Runner) -> None:
    await sends(ada, table("2026-05-12,Easy 40 min"), update_id=77)
    await ada.taps("↩ Undo the last change")

    await sends(ada, table("2026-05-12,Easy 40 min"), update_id=77)

    assert await dates_of(ada) == {}


async def test_undo_puts_every_date_back_as_it_was(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Single dates", "Tue 12 May · –", "Cross-training", "45 min")
    await sends(ada, table("2026-05-12,Easy 40 min", "2026-05-13,Rest"))
    assert len(await dates_of(ada)) == 2

    await ada.taps("↩ Undo the last change")

    assert "as it was before the file" in ada.reads
    assert await dates_of(ada) == {on(1): PlanDay(PlannedSession(SessionKind.CROSS, 45))}


async def test_dates_the_file_does_not_speak_of_stay(ada: Runner) -> None:
    await sends(ada, table("2026-05-14,Easy 30 min"))
    await sends(ada, table("2026-05-15,Long run 14 km"))

    assert set(await dates_of(ada)) == {on(3), on(4)}


async def test_a_session_that_was_moved_stays_where_it_went(ada: Runner) -> None:
    rows = [f"2026-05-{11 + day},{title}" for day, title in enumerate(["8 x 400 m", *["Easy 30 min"] * 6])]
    await sends(ada, table(*rows))
    await ada.says("/checkin")
    if "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.answers(legs=2)
    await ada.taps("Move it to Tuesday")
    moved = await dates_of(ada)
    assert moved[on(1)].moved_from == MONDAY

    await sends(ada, table(*rows))
    assert await dates_of(ada) == moved
    ada.stage.clock.passes(days=1)
    await sends(ada, table(*rows))

    assert await dates_of(ada) == moved


# --- what a table says


@pytest.mark.parametrize(
    ("entry", "session"),
    [
        (Entry(MONDAY, "8 x 400 m", kind="hard"), PlannedSession(HARD, None)),
        (Entry(MONDAY, "with Bob by the lake", 50, "easy"), PlannedSession(EASY, 50)),
        (Entry(MONDAY, "24 km", kind="long"), PlannedSession(LONG, None, 24)),
        (Entry(MONDAY, "Easy", km=8), PlannedSession(EASY, None, 8)),
        (Entry(MONDAY, "Bike", 40, km=20), PlannedSession(SessionKind.CROSS, 40)),
        (Entry(MONDAY, "", 40, "rest"), PlannedSession(REST, None)),
        (Entry(MONDAY, "Easy run", 60), PlannedSession(EASY, 60)),
        (Entry(MONDAY, "Run 10 km"), None),
        (Entry(MONDAY, ""), None),
        (Entry(MONDAY, "Dentist", 60), None),
    ],
)
def test_columns_come_first_and_titles_fill_in(entry: Entry, session: PlannedSession | None) -> None:
    assert session_of(entry) == session


async def test_a_table_with_kinds_and_amounts_is_read(ada: Runner) -> None:
    head = "date,kind,session,km,minutes"
    await sends(ada, table("2026-05-12,hard,8 x 400 m,,", "2026-05-13,easy,,8,", head=head))

    assert "2 days from Tue 12 May to Wed 13 May (1 easy run, 1 hard session)" in ada.reads
    assert (await dates_of(ada))[on(2)].planned == PlannedSession(EASY, None, 8)


async def test_of_several_sessions_on_a_day_the_run_stands_there_and_all_are_counted(ada: Runner) -> None:
    await sends(
        ada, table("2026-05-12,Gym", "2026-05-12,Easy 8 km", "2026-05-13,Rest", "2026-05-13,Easy 5 km")
    )

    dates = await dates_of(ada)
    assert dates[on(1)].planned == PlannedSession(EASY, None, 8, sessions=2)
    assert dates[on(2)].planned == PlannedSession(EASY, None, 5)
    assert "Tue 12 May: Two sessions on one day" in ada.reads


async def test_a_key_session_is_the_main_one_and_a_row_twice_is_one(ada: Runner) -> None:
    rows = ("2026-05-12,Easy 5 km", "2026-05-12,8 x 400 m", "2026-05-12,8 x 400 m")
    await sends(ada, table(*rows))

    assert (await dates_of(ada))[on(1)].planned == PlannedSession(HARD, None, sessions=2)


# --- what is left out, and said


async def test_what_is_not_understood_is_listed_as_it_is_and_nothing_is_guessed(ada: Runner) -> None:
    await sends(ada, table("2026-05-12,Easy 40 min", "2026-05-13,<b>Fun</b> & games"))

    assert "Wed 13 May: <b>Fun</b> & games" in ada.reads
    assert set(await dates_of(ada)) == {on(1)}


@pytest.mark.parametrize(("entries", "more"), [(9, None), (10, None), (11, 1), (17, 7)])
async def test_ten_of_those_are_listed_and_the_rest_counted(
    ada: Runner, entries: int, more: int | None
) -> None:
    await sends(ada, table(*(f"{on(1 + number)},Party {number}" for number in range(entries))))

    assert ada.reads.count("Party") == min(entries, 10)
    assert (f"… and {more} more." in ada.reads) if more else ("more." not in ada.reads)
    assert "found no session" in ada.reads


async def test_a_very_long_title_is_cut(ada: Runner) -> None:
    await sends(ada, table("2026-05-12,Easy 40 min", f"2026-05-13,{'la ' * 500}"))

    assert len(ada.reads) < 500


async def test_rows_that_cannot_be_read_are_told_while_the_others_are_taken(ada: Runner) -> None:
    await sends(ada, table("2026-05-12,Easy 40 min", "2026-02-30,Rest", "2025-05-12,Rest"))

    assert "Line 3" in ada.reads
    assert "1 entry lies before today" in ada.reads
    assert set(await dates_of(ada)) == {on(1)}


@pytest.mark.parametrize(("ahead", "taken"), [(-1, False), (0, True), (26 * 7, True), (26 * 7 + 1, False)])
async def test_dates_are_taken_from_today_to_26_weeks_ahead(ada: Runner, ahead: int, taken: bool) -> None:
    await sends(ada, table(f"{on(ahead)},Easy 40 min"))

    assert (on(ahead) in await dates_of(ada)) is taken


async def test_a_race_in_the_calendar_is_planned_and_its_distance_asked_for(ada: Runner) -> None:
    await sends(ada, table("2026-05-24,10k race"))

    assert (await dates_of(ada))[on(13)].planned.kind is SessionKind.RACE
    assert "Sun 24 May: a race" in ada.reads
    assert "/race" in ada.reads
    async with ada.stage.diary.reading() as page:
        assert await page.races(ada.id) == ()


async def test_a_race_that_is_known_is_not_asked_for_again(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        await page.keep_race(ada.id, Race(on(13), Event.TEN_K, 10))

    await sends(ada, table("2026-05-24,10k race"))

    assert "/race" not in ada.reads


async def test_the_plan_that_came_is_checked_over_four_weeks(ada: Runner) -> None:
    titles = [
        "Easy 40 min",
        "8 x 400 m",
        "Easy 40 min",
        "Rest",
        "Easy 40 min",
        "Easy 40 min",
        "Long run 90 min",
    ]
    rows = [f"{on(day)},{titles[day % 7]}" for day in range(DAYS_CHECKED)]
    rows[9] = f"{on(9)},Tempo 40 min"
    await sends(ada, table(*rows))

    assert "❗ Tue 19 May and Wed 20 May: Key sessions on following days" in ada.reads


async def test_a_calendar_that_cannot_be_read_says_why_and_changes_nothing(ada: Runner) -> None:
    await sends(ada, b"%PDF-1.7 plan")

    assert "This is a PDF, not a calendar" in ada.reads
    assert await dates_of(ada) == {}
