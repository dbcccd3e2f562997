"""What surrounds the training: races, absences, shoes, screens."""

from __future__ import annotations

from datetime import date

import pytest

from bot.coach.season import AbsenceKind, Event, FuelFlag, Symptom
from bot.diary.diary import Diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Absence, Race, Screening, SeasonNotes, Shoes
from tests.diary.stories import ADA, BERT, DAY, ONE_DAY, keep, statements_of

YESTERDAY, TOMORROW = DAY - ONE_DAY, DAY + ONE_DAY
SICK = Absence(AbsenceKind.SICK, DAY)
AWAY = Absence(AbsenceKind.AWAY, DAY - 9 * ONE_DAY, DAY + 9 * ONE_DAY)


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA, BERT)
    return diary


async def test_races_come_in_the_order_of_their_days(with_ada: Diary) -> None:
    marathon = Race(DAY + 60 * ONE_DAY, Event.MARATHON, first_time=True, name="Berlin <3")
    trail = Race(DAY - 60 * ONE_DAY, Event.OTHER, km=33.3)
    async with with_ada.writing(ADA.id) as page:
        assert await page.races(ADA.id) == ()
        await page.keep_race(ADA.id, marathon)
        await page.keep_race(ADA.id, trail)
        assert await page.races(ADA.id) == (trail, marathon)
        assert await page.races(BERT.id) == ()

        half = Race(marathon.day, Event.HALF)
        await page.keep_race(ADA.id, half)
        assert await page.races(ADA.id) == (trail, half)

        assert await page.drop_race(ADA.id, trail.day)
        assert not await page.drop_race(ADA.id, trail.day)
        assert not await page.drop_race(BERT.id, half.day)
        assert await page.races(ADA.id) == (half,)


async def test_an_absence_holds_from_its_first_day_to_its_last(with_ada: Diary) -> None:
    away = Absence(AbsenceKind.AWAY, DAY, TOMORROW)
    async with with_ada.writing(ADA.id) as page:
        await page.begin_absence(ADA.id, away)

        days = (YESTERDAY, DAY, TOMORROW, TOMORROW + ONE_DAY)
        assert [await page.absence(ADA.id, day) for day in days] == [None, away, away, None]
        assert await page.absence(BERT.id, DAY) is None


async def test_an_open_absence_holds_until_its_runner_is_back(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.begin_absence(ADA.id, SICK)
        assert await page.absence(ADA.id, DAY + 99 * ONE_DAY) == SICK

        back = DAY + 4 * ONE_DAY
        over = Absence(AbsenceKind.SICK, DAY, back - ONE_DAY)
        await page.begin_absence(ADA.id, over)
        assert await page.absence(ADA.id, back) is None
        assert await page.absence(ADA.id, back - ONE_DAY) == over
        assert await page.absences(ADA.id, YESTERDAY, back) == (over,)

        await page.begin_absence(ADA.id, SICK)
        assert await page.absence(ADA.id, back) == SICK, "coming back can be undone"


async def test_an_absence_entered_by_mistake_is_dropped_and_no_other(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        for absence in (AWAY, SICK):
            await page.begin_absence(ADA.id, absence)
        assert not await page.drop_absence(ADA.id, TOMORROW)
        assert not await page.drop_absence(BERT.id, SICK.since)

        assert await page.drop_absence(ADA.id, SICK.since)
        assert not await page.drop_absence(ADA.id, SICK.since)
        assert await page.absence(ADA.id, DAY) == AWAY


async def test_falling_ill_on_a_holiday_is_an_illness(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.begin_absence(ADA.id, AWAY)
        await page.begin_absence(ADA.id, SICK)
        assert await page.absence(ADA.id, YESTERDAY) == AWAY
        assert await page.absence(ADA.id, TOMORROW) == SICK
        assert await page.absences(ADA.id, DAY, TOMORROW) == (AWAY, SICK)


async def test_an_absence_that_ends_before_it_begins_is_refused(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.begin_absence(ADA.id, Absence(AbsenceKind.HURT, DAY, DAY))

    with pytest.raises(DiaryTrouble, match="ck_absence_until"):
        async with with_ada.writing(ADA.id) as page:
            await page.begin_absence(ADA.id, Absence(AbsenceKind.HURT, DAY, YESTERDAY))


async def test_shoes_come_in_the_order_they_were_new(with_ada: Diary) -> None:
    blue, nameless = Shoes(DAY, "the blue ones"), Shoes(YESTERDAY)
    async with with_ada.writing(ADA.id) as page:
        for shoes in (blue, nameless):
            await page.keep_shoes(ADA.id, shoes)
        assert await page.shoes(ADA.id) == (nameless, blue)
        assert await page.shoes(BERT.id) == ()

        await page.keep_shoes(ADA.id, Shoes(DAY, "the red ones"))
        assert await page.drop_shoes(ADA.id, YESTERDAY)
        assert not await page.drop_shoes(ADA.id, YESTERDAY)
        assert await page.shoes(ADA.id) == (Shoes(DAY, "the red ones"),)


async def test_the_last_screen_is_the_latest_up_to_the_day(with_ada: Diary) -> None:
    tired = frozenset({Symptom.TIRED_ALL_TIME, Symptom.IRRITABLE})
    first = Screening(YESTERDAY, tired, frozenset({FuelFlag.OFTEN_COLD}))
    second = Screening(DAY, failing=True)
    async with with_ada.writing(ADA.id) as page:
        for screening in (Screening(YESTERDAY, tired), first, second):
            await page.keep_screen(ADA.id, screening)

        async def last_screen(runner_id: int, day: date) -> Screening | None:
            return (await page.season(runner_id, day, day, day)).screen

        assert await last_screen(ADA.id, YESTERDAY - ONE_DAY) is None
        assert await last_screen(ADA.id, YESTERDAY) == first
        assert await last_screen(ADA.id, TOMORROW) == second
        assert await last_screen(BERT.id, TOMORROW) is None


async def test_the_last_screens_are_told_newest_first_and_never_those_to_come(with_ada: Diary) -> None:
    days = (YESTERDAY - ONE_DAY, YESTERDAY, DAY, TOMORROW)
    told = [
        Screening(day, frozenset(list(Symptom)[:count]), failing=count == 2 or None)
        for count, day in enumerate(days)
    ]
    async with with_ada.writing(ADA.id) as page:
        for screening in told:
            await page.keep_screen(ADA.id, screening)

    async with with_ada.reading() as page:
        assert await page.last_screens(ADA.id, DAY, 2) == (told[2], told[1])
        assert await page.last_screens(ADA.id, YESTERDAY - ONE_DAY, 2) == (told[0],)
        assert await page.last_screens(BERT.id, DAY, 2) == ()


async def test_a_season_tells_the_same_as_its_parts_in_one_statement(with_ada: Diary) -> None:
    races = (
        Race(DAY - 400 * ONE_DAY, Event.OTHER, 12.5, first_time=True, name="<Hill> & dale"),
        Race(DAY, Event.HALF),
    )
    ill = Absence(AbsenceKind.SICK, YESTERDAY - 9 * ONE_DAY, YESTERDAY - 8 * ONE_DAY)
    away = Absence(AbsenceKind.AWAY, YESTERDAY)
    async with with_ada.writing(ADA.id) as page:
        for race in races:
            await page.keep_race(ADA.id, race)
        for absence in (ill, away, Absence(AbsenceKind.HURT, TOMORROW)):
            await page.begin_absence(ADA.id, absence)
        for shoes in (Shoes(DAY, "the blue ones"), Shoes(YESTERDAY)):
            await page.keep_shoes(ADA.id, shoes)
        screening = Screening(
            DAY, frozenset({Symptom.IRRITABLE}), frozenset({FuelFlag.OFTEN_COLD}), failing=False
        )
        await page.keep_screen(ADA.id, screening)

    async with with_ada.reading() as page:
        with statements_of(page) as asked:
            season = await page.season(ADA.id, DAY, YESTERDAY, DAY)
        assert len(asked) == 1
        assert (await page.surroundings(ADA.id, DAY, 1, DAY))[1] == season
        assert season.races == await page.races(ADA.id) == races
        assert season.absences == await page.absences(ADA.id, YESTERDAY, DAY) == (away,)
        assert season.shoes == await page.shoes(ADA.id)
        assert season.screen == screening
        assert await page.season(BERT.id, DAY, YESTERDAY, DAY) == SeasonNotes()
