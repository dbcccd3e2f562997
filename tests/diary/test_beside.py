"""Ada brings an older diary along: what she has told since stays, and what is missing is added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import CheckIn
from bot.coach.season import AbsenceKind, Event
from bot.diary.diary import Diary
from bot.diary.errors import DiaryTrouble
from bot.diary.notes import Absence, Form, Logged, PlanDay, Race, Screening, Shoes, Source
from bot.diary.ownership.beside import missing_in
from bot.diary.ownership.everything import (
    Everything,
    KeptCheckIn,
    KeptPlanDay,
    KeptWeekday,
    KeptWorkout,
    Person,
    TrainingDay,
)
from tests.diary.lives import LATER, all_of, take
from tests.diary.stories import (
    ADA,
    BERT,
    DAY,
    EASY_PLANNED,
    EASY_RUN,
    HARD_PLANNED,
    LONG_PLANNED,
    LONG_RUN,
    NOW,
    ONE_DAY,
    ROUGH_MORNING,
    SWIM,
    keep,
)

BEFORE = DAY - 9 * ONE_DAY


@pytest.fixture
async def with_ada(diary: Diary) -> Diary:
    await keep(diary, ADA, BERT)
    return diary


async def test_days_that_are_known_stay_and_missing_ones_are_added(with_ada: Diary) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.keep_form(ADA.id, Form(ROUGH_MORNING), NOW)
        await page.log_workout(ADA.id, DAY, EASY_RUN, source=Source.FORM)
        await page.speak_of_day(ADA.id, BEFORE)
        await page.keep_race(ADA.id, Race(DAY, Event.HALF))
        await page.keep_shoes(ADA.id, Shoes(DAY, "blue"))
    older = KeptCheckIn(CheckIn(BEFORE, legs=3))
    workouts = [KeptWorkout(day, Logged(0, LONG_RUN, Source.FILE)) for day in (BEFORE, BEFORE + ONE_DAY, DAY)]
    told = Everything(
        person=Person(replace(ADA, zone="Asia/Tokyo")),
        check_ins=(older, KeptCheckIn(CheckIn(DAY, legs=5))),
        training_days=tuple(TrainingDay(one.day, told=True, numbered=1) for one in workouts),
        workouts=tuple(workouts),
        races=(Race(BEFORE, Event.FIVE_K), Race(DAY, Event.ULTRA)),
        shoes=(Shoes(DAY, "red"),),
        screens=(Screening(DAY),),
    )

    taken = await take(with_ada, told)

    there = await all_of(with_ada)
    assert there.person == Person(ADA), "the settings of today were chosen later"
    assert there.check_ins == (replace(older, updated_at=LATER), KeptCheckIn(ROUGH_MORNING, updated_at=NOW))
    assert [(one.day, one.logged.workout) for one in there.workouts] == [
        (BEFORE + ONE_DAY, LONG_RUN),
        (DAY, EASY_RUN),
    ]
    assert there.races == (Race(BEFORE, Event.FIVE_K), Race(DAY, Event.HALF))
    assert there.shoes == (Shoes(DAY, "blue"),)
    assert taken.settings is False
    some = ("check_ins", "workouts", "races", "shoes", "screens")
    assert [taken.added[name] for name in some] == [1, 1, 1, 0, 1]
    assert [taken.kept[name] for name in some] == [1, 2, 1, 1, 0]


async def test_a_number_of_a_workout_that_was_taken_back_is_not_given_to_an_imported_one(
    with_ada: Diary,
) -> None:
    async with with_ada.writing(ADA.id) as page:
        number = await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED)
        await page.forget_workout(ADA.id, DAY, number)

    await take(with_ada, Everything(workouts=(KeptWorkout(DAY, Logged(0, LONG_RUN, Source.FILE)),)))

    async with with_ada.writing(ADA.id) as page:
        assert [(one.number, one.workout) for one in await page.logged(ADA.id, DAY)] == [(1, LONG_RUN)]
        assert await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED) == 2


async def test_a_day_that_counts_too_few_workouts_still_gives_no_number_twice(with_ada: Diary) -> None:
    fourth = KeptWorkout(DAY, Logged(3, LONG_RUN, Source.FILE))
    await take(
        with_ada, Everything(training_days=(TrainingDay(DAY, told=True, numbered=0),), workouts=(fourth,))
    )

    async with with_ada.writing(ADA.id) as page:
        assert await page.log_workout(ADA.id, DAY, SWIM, source=Source.TYPED) == 4


async def test_the_plan_that_stands_is_not_mixed_with_an_older_one(with_ada: Diary) -> None:
    sunday = DAY + ONE_DAY
    async with with_ada.writing(ADA.id) as page:
        await page.keep_plan_week(ADA.id, {6: LONG_PLANNED}, DAY)
        await page.keep_plan_day(ADA.id, DAY, PlanDay(HARD_PLANNED))
    days = (DAY - 7 * ONE_DAY, DAY, sunday, sunday + ONE_DAY, sunday - 7 * ONE_DAY)
    told = Everything(
        plan_week=(KeptWeekday(0, BEFORE, EASY_PLANNED),),
        plan_days=tuple(KeptPlanDay(day, PlanDay(EASY_PLANNED)) for day in days),
    )

    await take(with_ada, told)

    there = await all_of(with_ada)
    assert there.plan_week == (KeptWeekday(6, DAY, LONG_PLANNED),)
    assert {one.day: one.plan.planned for one in there.plan_days} == {
        days[0]: EASY_PLANNED,
        days[4]: EASY_PLANNED,
        DAY: HARD_PLANNED,
        sunday + ONE_DAY: EASY_PLANNED,
    }


@pytest.mark.parametrize(("lived", "taken"), [(-1, True), (0, False), (1, False)])
async def test_nobody_falls_ill_by_an_older_diary_when_later_days_are_known(
    with_ada: Diary, lived: int, taken: bool
) -> None:
    async with with_ada.writing(ADA.id) as page:
        await page.log_workout(ADA.id, DAY + lived * ONE_DAY, EASY_RUN, source=Source.TYPED)

    await take(with_ada, Everything(absences=(Absence(AbsenceKind.SICK, DAY),)))

    assert bool((await all_of(with_ada)).absences) is taken


async def test_absences_that_lie_on_one_another_come_back_as_a_pile(with_ada: Diary) -> None:
    pile = (
        Absence(AbsenceKind.AWAY, DAY, DAY + 9 * ONE_DAY),
        Absence(AbsenceKind.SICK, DAY + ONE_DAY, DAY + 2 * ONE_DAY),
        Absence(AbsenceKind.HURT, DAY + 4 * ONE_DAY),
    )
    await take(with_ada, Everything(absences=pile))
    later = Absence(AbsenceKind.AWAY, DAY + 6 * ONE_DAY, DAY + 6 * ONE_DAY)

    taken = await take(with_ada, Everything(absences=(*pile, later)))

    assert (await all_of(with_ada)).absences == pile
    assert taken.kept["absences"] == 4


@pytest.mark.parametrize(
    ("since", "until", "taken"),
    [
        (-9, -1, True),
        (-9, 0, False),
        (-9, None, False),
        (1, 2, False),
        (3, 3, False),
        (4, 9, True),
        (4, None, True),
        (-9, -9, True),
    ],
)
async def test_an_absence_is_left_where_it_touches_one_that_is_known(
    with_ada: Diary, since: int, until: int | None, taken: bool
) -> None:
    known = Absence(AbsenceKind.SICK, DAY, DAY + 3 * ONE_DAY)
    async with with_ada.writing(ADA.id) as page:
        await page.begin_absence(ADA.id, known)
    end = None if until is None else DAY + until * ONE_DAY
    told = Absence(AbsenceKind.AWAY, DAY + since * ONE_DAY, end)

    counts = await take(with_ada, Everything(absences=(told,)))

    assert (counts.added["absences"], counts.kept["absences"]) == ((1, 0) if taken else (0, 1))
    assert set((await all_of(with_ada)).absences) == ({known, told} if taken else {known})


async def test_an_import_that_fails_leaves_nothing_behind(with_ada: Diary) -> None:
    impossible = KeptWorkout(DAY, Logged(0, replace(LONG_RUN, km=401), Source.FILE))
    told = Everything(check_ins=(KeptCheckIn(CheckIn(DAY)),), workouts=(impossible,))
    there = await all_of(with_ada)

    with pytest.raises(DiaryTrouble, match="ck_workout_km"):
        await take(with_ada, told)

    assert await all_of(with_ada) == there


_SPANS = st.builds(
    lambda since, days: Absence(
        AbsenceKind.AWAY, DAY + since * ONE_DAY, None if days is None else DAY + (since + days) * ONE_DAY
    ),
    st.integers(-20, 20),
    st.none() | st.integers(0, 9),
)


def touch(one: Absence, other: Absence) -> bool:
    return one.since <= (other.until or date.max) and other.since <= (one.until or date.max)


@given(st.lists(_SPANS, max_size=5), st.lists(_SPANS, max_size=5))
def test_an_absence_comes_along_where_it_touches_none_that_is_known(
    known: list[Absence], told: list[Absence]
) -> None:
    new = missing_in(Everything(absences=tuple(known)), Everything(absences=tuple(told)))

    assert list(new.absences) == [one for one in told if not any(touch(one, other) for other in known)]
