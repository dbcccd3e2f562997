"""Ada's races: told, changed, and what they make of the last days before them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import parsed
from bot.chat.taps.races import AddRace, Drop, Enter, FirstOne, ListRaces, OfEvent, RaceTap, race_data
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.season import Event
from bot.coach.workout import SessionKind
from bot.diary.notes import PlanDay, Race
from bot.routines.racing import DAYS_AHEAD, DAYS_BACK, before_race
from tests.stage import MONDAY, Runner, TestStage

BERLIN = date(2027, 5, 23)


async def races(ada: Runner) -> tuple[Race, ...]:
    async with ada.stage.diary.reading() as page:
        return await page.races(ada.id)


async def test_a_race_is_entered_by_buttons_and_a_typed_day(ada: Runner) -> None:
    await ada.says("/race")
    assert "No race ahead" in ada.reads
    await ada.taps("+ Add a race", "Marathon")
    assert "When is your marathon?" in ada.reads

    await ada.says("23 May 2027 Berlin")
    assert "Is it your first marathon?" in ada.reads
    await ada.taps("Yes, my first")

    assert await races(ada) == (Race(BERLIN, Event.MARATHON, first_time=True, name="Berlin"),)
    assert "Berlin (marathon): Sun 23 May 2027, 377 days to go, your first" in ada.reads
    assert "Taper from Sun 9 May 2027: two weeks" in ada.reads
    assert "From Sun 16 May 2027 on hard and long sessions are at most 60 %" in ada.reads
    assert "from Thu 20 May 2027 on only easy runs, at most 35 min" in ada.reads


async def test_a_race_is_entered_in_one_line(ada: Runner) -> None:
    await ada.says("/race my first half marathon 24 May 2026 Great North Run")

    assert await races(ada) == (Race(date(2026, 5, 24), Event.HALF, first_time=True, name="Great North Run"),)
    assert "13 days to go" in ada.reads
    assert "Your taper began on Sun 10 May" in ada.reads


async def test_a_short_race_has_no_taper_of_two_weeks(ada: Runner) -> None:
    await ada.says("/race 10k 24 May 2026")

    assert "10 km: Sun 24 May, 13 days to go" in ada.reads
    assert "aper" not in ada.reads
    assert "From Sun 17 May on hard and long sessions" in ada.reads


async def test_a_race_of_another_length_is_asked_for_it(ada: Runner) -> None:
    await ada.says("/race")
    await ada.taps("+ Add a race", "Other")
    await ada.says("30 May 2026")
    assert "How long is it?" in ada.reads
    await ada.says("15 km")

    assert await races(ada) == (Race(date(2026, 5, 30), Event.OTHER, 15.0),)
    assert "Race of 15 km: Sat 30 May" in ada.reads


async def test_a_day_that_can_be_read_in_two_ways_is_asked_back(ada: Runner) -> None:
    await ada.says("/race marathon 5/6/2027 Ötillö <fast>")
    assert "Which day do you mean?" in ada.reads
    assert ada.buttons == ["Thu 6 May 2027", "Sat 5 Jun 2027", "← Your races"]
    assert await races(ada) == ()

    await ada.taps("Sat 5 Jun 2027", "No")

    assert await races(ada) == (Race(date(2027, 6, 5), Event.MARATHON, name="Ötillö <fast>"),)
    assert "Ötillö <fast> (marathon): Sat 5 Jun 2027" in ada.reads


async def test_a_line_without_the_length_is_asked_for_it_and_forgets_nothing(ada: Runner) -> None:
    await ada.says("/race 30 May 2026 Boston")
    assert "Sat 30 May 2026: which race is it?" in ada.reads

    await ada.taps("10 km")

    assert await races(ada) == (Race(date(2026, 5, 30), Event.TEN_K, name="Boston"),)


async def test_other_words_are_not_taken_for_the_day_of_a_race(ada: Runner) -> None:
    await ada.says("/race")
    await ada.taps("+ Add a race", "Marathon")

    await ada.says("what should I do today?")
    assert "Without today’s check-in" in ada.reads
    await ada.says("/checkin")
    await ada.says("23.5.2027")  # the check-in asks now: this is no answer to it

    assert await races(ada) == ()


@pytest.mark.parametrize(("days", "kept"), [(-DAYS_BACK - 1, False), (-DAYS_BACK, True), (0, True)])
async def test_a_race_just_behind_can_be_told_and_no_earlier_one(ada: Runner, days: int, kept: bool) -> None:
    await ada.says(f"/race half {(MONDAY + timedelta(days=days)).isoformat()}")

    assert bool(await races(ada)) is kept
    assert ("more than four weeks ago" in ada.reads) is not kept


@pytest.mark.parametrize(("days", "kept"), [(DAYS_AHEAD, True), (DAYS_AHEAD + 1, False)])
async def test_nobody_enters_a_race_more_than_three_years_ahead(ada: Runner, days: int, kept: bool) -> None:
    await ada.says(f"/race 10k {(MONDAY + timedelta(days=days)).isoformat()}")

    assert bool(await races(ada)) is kept


async def test_a_race_told_afterwards_opens_its_days_of_recovery(ada: Runner) -> None:
    await ada.says("/race marathon 2026-05-10")
    await ada.taps("No")
    assert "yesterday" in ada.reads
    assert "no hard or long session up to Sun 24 May" in ada.reads

    await ada.says("/checkin")
    if "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.answers(legs=5)

    assert await ada.was_told(Verdict.REST, on=MONDAY, because="POST_RACE_RECOVERY")


async def test_everything_about_races_can_be_undone(ada: Runner) -> None:
    await ada.says("/race marathon 23 May 2027")
    await ada.taps("Yes, my first", "↩ Undo")
    assert await races(ada) == ()

    await ada.says("/race 10k 30 May 2026")
    await ada.says("/race half 30 May 2026")
    await ada.says("/undo")
    assert [race.event for race in await races(ada)] == [Event.TEN_K]

    await ada.says("/race")
    await ada.taps("✕ Remove: 10 km, Sat 30 May")
    assert "That race is out" in ada.reads
    assert await races(ada) == ()
    await ada.taps("↩ Undo")
    assert [race.event for race in await races(ada)] == [Event.TEN_K]


async def test_the_same_line_delivered_again_changes_nothing(stage: TestStage, ada: Runner) -> None:
    update = stage.telegram.says(ada.id, "/race 10k 30 May 2026")
    await stage.receives(update)
    await ada.taps("↩ Undo")
    await stage.receives(update)

    assert await races(ada) == ()


async def test_an_old_button_of_a_race_changes_nothing_else(ada: Runner) -> None:
    await ada.says("/race 10k 30 May 2026")
    await ada.says("/help")
    await ada.sends_data(race_data(Drop(date(2026, 6, 30))))
    await ada.sends_data(race_data(FirstOne(date(2026, 6, 30), first_time=True, deed=77)))

    assert await races(ada) == (Race(date(2026, 5, 30), Event.TEN_K),)


async def test_a_length_nobody_races_is_refused(ada: Runner) -> None:
    await ada.says("/race 401 km 30 May 2026")

    assert "do not fit in a day" in ada.reads
    assert await races(ada) == ()


async def test_the_last_week_of_a_race_as_ada_reads_it(stage: TestStage, ada: Runner) -> None:
    race = date(2026, 5, 24)
    intervals = PlanDay(PlannedSession(SessionKind.HARD, 60))
    async with stage.diary.writing(ada.id) as page:
        await page.keep_plan_days(ada.id, {race - timedelta(days=days): intervals for days in (4, 3)})
    await ada.says("/race half 24 May 2026")

    told = {}
    for days in (4, 3, 0):
        day = race - timedelta(days=days)
        await stage.tick_at(day, "07:00")
        while "Not now" in ada.buttons:
            await ada.taps("Not now")
        await ada.answers(legs=5)
        kept = await ada.advice(day)
        assert kept is not None
        told[days] = (kept.verdict, kept.minutes)

    assert told[4] == (Verdict.RUN, 35)  # 60 % of the plan, in whole fives
    assert told[3] == (Verdict.EASY, 30)  # half of it, and no longer than 35 min
    assert told[0][0] is Verdict.RUN
    assert "Today: race" in ada.reads
    await ada.says("/race")
    assert "Today is the day" in ada.reads


@pytest.mark.parametrize(("event", "days"), [(Event.TEN_MILE, 7), (Event.HALF, 14), (Event.ULTRA, 14)])
def test_the_taper_is_two_weeks_for_the_long_races_and_one_for_the_others(event: Event, days: int) -> None:
    assert before_race(Race(BERLIN, event)).taper == BERLIN - timedelta(days=days)


@pytest.mark.parametrize(("km", "days"), [(20.4, 7), (20.5, 14)])
def test_a_race_of_another_length_tapers_like_the_one_it_is_nearest_to(km: float, days: int) -> None:
    assert before_race(Race(BERLIN, Event.OTHER, km)).taper == BERLIN - timedelta(days=days)


race_days = st.dates(date(2020, 1, 1), date(2060, 12, 31))
lengths = st.none() | st.integers(1, 4000).map(lambda tenths: tenths / 10)
any_race = st.builds(
    Race,
    race_days,
    st.sampled_from(Event),
    lengths,
    st.booleans(),
    st.none() | st.text(min_size=1, max_size=40),
)


@given(any_race)
def test_a_race_fits_on_a_button_and_only_the_end_of_its_name_is_lost(race: Race) -> None:
    data = race_data(Enter(race))
    tap = parsed(data)

    assert len(data.encode()) <= 64
    assert isinstance(tap, RaceTap)
    assert isinstance(tap.said, Enter)
    back = tap.said.race
    assert (back.day, back.event, back.km, back.first_time) == (
        race.day,
        race.event,
        race.km,
        race.first_time,
    )
    assert (race.name or "").strip().startswith(back.name or "")


@given(
    st.sampled_from([ListRaces(), AddRace()])
    | st.builds(OfEvent, st.sampled_from(Event))
    | st.builds(Drop, race_days)
    | st.builds(FirstOne, race_days, st.booleans(), st.integers(0, 10**6))
)
def test_every_other_button_of_the_races_says_what_it_said(said: object) -> None:
    data = race_data(said)  # type: ignore[arg-type]

    assert len(data.encode()) <= 64
    assert parsed(data) == RaceTap(said)  # type: ignore[arg-type]
