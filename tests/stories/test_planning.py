"""Ada plans her week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import parsed
from bot.chat.taps.plan import (
    AskSize,
    ChooseKind,
    ChooseSize,
    DropPlace,
    OpenPlace,
    PlanTap,
    ShowDates,
    ShowWeek,
    TakeWeek,
    plan_data,
)
from bot.coach.checkin import CheckIn
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_check import check_plan
from bot.coach.plan_days import Severity
from bot.coach.runner import AthleteLevel, DistanceUnit
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind, Event
from bot.coach.workout import SessionKind, Sport, Workout, is_key
from bot.diary.notes import Absence, Race, Source
from bot.routines.around import usual_run
from bot.routines.plan_views import Every, On
from bot.routines.starting_weeks import starting_weeks
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
EASY, HARD = SessionKind.EASY, SessionKind.HARD


async def planned(ada: Runner, day: date) -> PlannedSession | None:
    async with ada.stage.diary.reading() as page:
        return (await page.planned(ada.id, day, day)).get(day)


async def week_of(ada: Runner) -> Mapping[int, PlannedSession]:
    async with ada.stage.diary.reading() as page:
        return await page.plan_week(ada.id)


async def opens(ada: Runner, label: str) -> None:
    """Tap the button that begins so, such as a weekday of the list."""
    await ada.taps(next(text for text in ada.buttons if label in text))


async def takes_the_first_week(ada: Runner) -> None:
    await ada.says("/plan")
    await opens(ada, "A · ")


async def checks_in(ada: Runner, legs: int) -> None:
    await ada.says("/checkin")
    if "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.answers(legs=legs)


# --- the first plan


async def test_a_newcomer_plans_a_hard_day_in_four_taps_and_the_next_advice_knows_it(ada: Runner) -> None:
    await ada.says("/plan")
    assert "I take every day for an easy run of 40 min" in ada.reads

    await ada.taps("Mon · –", "Hard session", "60 min")
    assert "every Monday, hard session, 60 min" in ada.reads
    await checks_in(ada, legs=2)

    assert "instead of the hard session of 60 min" in ada.reads


async def test_a_week_to_begin_with_is_taken_over_in_one_tap(ada: Runner) -> None:
    await ada.says("/plan")
    assert "Tue easy run, 40 min; Thu easy run, 40 min; Sun long run, 60 min" in ada.reads
    assert [text for text in ada.buttons if "runs a week" in text] == [
        "A · 3 runs a week, one of them long",
        "B · 3 runs a week, one hard and one long",
    ]

    await ada.taps("B · 3 runs a week, one hard and one long")

    assert "Tue · hard session, 40 min" in ada.buttons
    assert "Mon · rest" in ada.buttons
    assert "Plan check: nothing found." in ada.reads
    assert await planned(ada, TUESDAY) == PlannedSession(HARD, 40)


LEVELS = st.sampled_from(AthleteLevel)
KM_OR_NONE = st.none() | st.floats(1, 30)
WORKED = st.none() | st.builds(
    lambda km, minutes: (Workout(Sport.RUN, SessionKind.LONG, minutes, km),), KM_OR_NONE, st.integers(10, 200)
)


@given(
    LEVELS,
    st.none() | st.integers(1, 7),
    st.integers(10, 240),
    st.lists(WORKED, max_size=15),
    st.integers(0, 6),
)
def test_a_week_that_is_proposed_passes_its_own_check_and_keeps_key_days_apart(
    level: AthleteLevel,
    days: int | None,
    minutes: int,
    lately: list[tuple[Workout, ...] | None],
    begins: int,
) -> None:
    runner = Settings(id=ADA, level=level, usual_week_days=days, usual_easy_min=minutes)
    today = MONDAY + timedelta(days=begins)
    past = tuple(
        PastDay(today - timedelta(days=len(lately) - place), workouts=done)
        for place, done in enumerate(lately)
        if done is not None
    )
    record = Morning(runner, today, CheckIn(today), past, usual_run(runner)).record
    proposals = starting_weeks(record, {})

    assert len(proposals) <= 2
    for week in proposals:
        assert sorted(week) == list(range(7))
        hard = [
            is_key(week[day % 7].kind, week[day % 7].minutes, None, record.usual_week) for day in range(8)
        ]
        assert not any(one and other for one, other in pairwise(hard))
        coming = {day: week[day.weekday()] for day in (today + timedelta(days=ahead) for ahead in range(14))}
        assert all(one.severity is Severity.NOTE for one in check_plan(record, coming))


@pytest.mark.parametrize(
    "careful", [{"level": AthleteLevel.BEGINNER}, {"injured_now": True}, {"general_advice_only": True}]
)
async def test_who_should_be_careful_is_offered_no_hard_week(
    stage: TestStage, careful: dict[str, object]
) -> None:
    ada = stage.runner()
    await ada.is_known(Settings(id=ADA, zone=BERLIN, **careful))  # type: ignore[arg-type]

    await ada.says("/plan")

    assert [text for text in ada.buttons if "runs a week" in text] == ["A · 3 runs a week, one of them long"]


async def test_a_week_is_planned_from_today_on_and_not_made_up_for_the_days_before(ada: Runner) -> None:
    await takes_the_first_week(ada)

    assert await planned(ada, MONDAY) == PlannedSession(SessionKind.REST, None)
    assert await planned(ada, MONDAY - timedelta(days=1)) is None


# --- the week


async def test_kind_and_amount_are_one_change_and_one_undo_takes_both_back(ada: Runner) -> None:
    await takes_the_first_week(ada)
    before = await week_of(ada)

    await ada.taps("Tue · easy run, 40 min", "Hard session", "In km", "8 km")
    assert (await week_of(ada))[1] == PlannedSession(HARD, None, 8)
    await ada.taps("↩ Undo the last change")

    assert "your plan is as it was" in ada.reads
    assert await week_of(ada) == before


async def test_undo_of_one_change_leaves_the_change_before_it(ada: Runner) -> None:
    await takes_the_first_week(ada)
    await ada.taps("Tue · easy run, 40 min", "Hard session", "50 min")
    await ada.taps("Thu · easy run, 40 min", "Rest")

    await ada.says("/undo")

    assert (await week_of(ada))[1] == PlannedSession(HARD, 50)
    assert (await week_of(ada))[3] == PlannedSession(EASY, 40)


async def test_tapping_what_stands_there_already_is_no_change(ada: Runner) -> None:
    await takes_the_first_week(ada)

    await ada.taps("Tue · easy run, 40 min", "Easy run")
    assert "Every Tuesday: easy run, 40 min" in ada.reads
    assert "↩ Undo" not in ada.buttons
    await ada.taps("40 min", "↩ Undo the last change")

    assert await week_of(ada) == {}


async def test_a_weekday_can_be_left_open_again(ada: Runner) -> None:
    await takes_the_first_week(ada)

    await ada.taps("Tue · easy run, 40 min", "Nothing planned")

    assert "every Tuesday: nothing planned" in ada.reads
    assert 1 not in await week_of(ada)


async def test_who_counts_miles_taps_miles(stage: TestStage) -> None:
    ada = stage.runner()
    await ada.is_known(Settings(id=ADA, zone=BERLIN, unit=DistanceUnit.MILES, usual_week_km=40))
    await ada.says("/plan")

    await ada.taps("Sun · –", "Long run", "10 mi")

    assert "Sun · long run, 10 mi" in ada.buttons
    assert (await week_of(ada))[6].km == pytest.approx(16.1)


async def test_what_is_no_run_is_asked_for_in_minutes_alone(ada: Runner) -> None:
    await ada.says("/plan")

    await ada.taps("Wed · –", "Strength")

    assert "In km" not in ada.buttons
    assert "45 min" in ada.buttons


# --- typed


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("8 x 400 m", PlannedSession(HARD, None)),
        ("Long run 24 km", PlannedSession(SessionKind.LONG, None, 24)),
        ("5 miles easy", PlannedSession(EASY, None, 8.047)),
        ("Rest", PlannedSession(SessionKind.REST, None)),
        ("bike 40 min", PlannedSession(SessionKind.CROSS, 40)),
        ("Easy 8k + gym", PlannedSession(EASY, None, 8, sessions=2)),
    ],
)
async def test_a_session_is_typed_for_the_day_that_is_open(
    ada: Runner, text: str, session: PlannedSession
) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says(text)

    assert (await week_of(ada))[1] == session
    assert "Kept" in ada.reads


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("12 km", PlannedSession(HARD, None, 12)),
        ("50 min", PlannedSession(HARD, 50)),
        ("1:15", PlannedSession(HARD, 75)),
        ("7 miles", PlannedSession(HARD, None, 11.265)),
    ],
)
async def test_a_bare_amount_belongs_to_the_kind_just_chosen(
    ada: Runner, text: str, session: PlannedSession
) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –", "Hard session")

    await ada.says(text)
    assert (await week_of(ada))[1] == session
    await ada.taps("↩ Undo the last change")

    assert await week_of(ada) == {}


async def test_an_amount_of_nothing_is_asked_back(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says("12 km")

    assert "12 km: of what?" in ada.reads
    assert await week_of(ada) == {}


async def test_kilometres_of_cross_training_are_asked_back_as_minutes(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –", "Cross-training")

    await ada.says("20 km")

    assert "I count cross-training in minutes" in ada.reads


async def test_what_is_not_understood_is_asked_back_with_an_example_and_nothing_is_guessed(
    ada: Runner,
) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says("hills & <fun> with Bob")

    assert "“hills & <fun> with Bob”" in ada.reads
    assert "long run 24 km" in ada.reads
    assert await week_of(ada) == {}
    await ada.says("easy 40 min")
    assert (await week_of(ada))[1] == PlannedSession(EASY, 40)


@pytest.mark.parametrize(
    "text", ["ran 10 km in 52:30", "what should I do today?", "8k easy rpe 4", "yesterday 12 km"]
)
async def test_what_is_typed_for_something_else_does_not_land_in_the_plan(ada: Runner, text: str) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says(text)

    assert await week_of(ada) == {}
    assert "I did not find a session" not in ada.reads


async def test_a_number_for_the_open_check_in_reaches_the_check_in(ada: Runner) -> None:
    await ada.says("/checkin")
    if "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.taps("4 good")
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says("7.5")

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.sleep_h == 7.5


async def test_chest_pain_is_heard_while_a_day_is_open(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –")

    await ada.says("I have chest pain")

    assert any("get help" in message.plain for message in ada.chat)
    assert await week_of(ada) == {}


async def test_after_the_list_is_open_again_words_are_no_session_any_more(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –", "‹ Week")

    await ada.says("tempo")

    assert await week_of(ada) == {}


# --- single dates


async def test_one_date_says_something_else_until_it_is_as_the_week_says_again(ada: Runner) -> None:
    await takes_the_first_week(ada)
    await ada.taps("Single dates")
    await opens(ada, "Thu 14 May")
    await ada.taps("Cross-training", "45 min")

    assert "✎ Thu 14 May · cross-training, 45 min" in ada.buttons
    assert "Thu 21 May · easy run, 40 min" in ada.buttons
    await opens(ada, "Thu 14 May")
    await ada.taps("As the week says: easy run, 40 min")

    assert "Thu 14 May is again as the week says, easy run, 40 min" in ada.reads
    assert "Thu 14 May · easy run, 40 min" in ada.buttons
    await ada.taps("↩ Undo the last change")
    assert await planned(ada, MONDAY + timedelta(days=3)) == PlannedSession(SessionKind.CROSS, 45)


async def test_a_date_remembers_what_its_session_was_called(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Single dates", "Tue 12 May · –")

    await ada.says("8 x 400 m")

    assert "✎ Tue 12 May · hard session: 8 x 400 m" in ada.buttons


async def test_today_shows_what_the_plan_was_and_what_it_became(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Mon · –", "Hard session", "60 min")
    assert "Today: hard session, 60 min" in ada.reads
    await checks_in(ada, legs=2)

    await ada.says("/plan")
    assert "Today: hard session, 60 min → easy, 40 min" in ada.reads
    await ada.taps("Mon · hard session, 60 min", "Easy run", "30 min")

    assert "→" not in ada.reads


async def test_a_moved_session_shows_where_it_came_from(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Mon · –", "Hard session", "45 min")
    for weekday in ("Tue", "Wed", "Thu", "Fri"):
        await ada.taps(f"{weekday} · –", "Easy run", "30 min")
    await checks_in(ada, legs=2)
    await ada.taps("Move it to Tuesday")
    await ada.says("/plan")
    await ada.taps("Single dates")

    assert "Tue 12 May: hard session, 45 min, moved here from Mon 11 May" in ada.reads
    await opens(ada, "Tue 12 May")
    assert "moved here from Mon 11 May" in ada.reads
    await ada.taps("‹ Single dates")
    await opens(ada, "Mon 11 May")
    assert "The session of that day was moved to Tue 12 May" in ada.reads


async def test_a_race_stands_on_its_date_and_only_race_changes_it(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        await page.keep_race(ada.id, Race(MONDAY + timedelta(days=6), Event.TEN_K, 10))
    await takes_the_first_week(ada)
    await ada.taps("Single dates")
    assert "⚑ Sun 17 May · race, 10 km" in ada.buttons

    await opens(ada, "Sun 17 May")

    assert "/race changes it" in ada.reads
    assert ada.buttons == ["‹ Single dates"]


async def test_days_away_are_named_and_no_fault_is_found_with_them(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Mon · –", "Hard session", "45 min")
    await ada.taps("Tue · –", "Hard session", "45 min")
    assert "Key sessions on following days" in ada.reads
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.AWAY, TUESDAY, MONDAY + timedelta(days=20)))

    await ada.says("/plan")
    assert "Plan check" not in ada.reads
    await ada.taps("Single dates")

    assert "Away on Tue 12 May – Sun 24 May" in ada.reads


# --- the check


async def test_two_key_days_in_a_row_are_named_with_their_days_and_nothing_is_changed(ada: Runner) -> None:
    await takes_the_first_week(ada)

    await ada.taps("Sat · rest", "Hard session", "45 min")

    assert "❗ Sat 16 May and Sun 17 May: Key sessions on following days" in ada.reads
    assert (await week_of(ada))[6].kind is SessionKind.LONG
    assert (await week_of(ada))[5].kind is HARD


async def test_of_a_week_with_gaps_only_what_is_known_is_judged(ada: Runner) -> None:
    await ada.says("/plan")
    await ada.taps("Tue · –", "Easy run", "40 min")
    assert "Plan check" not in ada.reads

    await ada.taps("Wed · –", "Hard session", "40 min")
    await ada.taps("Thu · –", "Hard session", "40 min")

    assert "❗ Wed 13 May and Thu 14 May: Key sessions on following days" in ada.reads


async def test_the_check_looks_across_the_border_to_what_was_done(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        done = Workout(Sport.RUN, HARD, 50)
        await page.log_workout(ada.id, MONDAY - timedelta(days=1), done, source=Source.TYPED)
    await ada.says("/plan")

    await ada.taps("Mon · –", "Hard session", "40 min")

    assert "Sun 10 May and Mon 11 May" in ada.reads


async def test_at_most_four_findings_are_told(ada: Runner) -> None:
    await ada.says("/plan")
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"):
        await ada.taps(f"{day} · –")
        await ada.says("Easy 8k + gym" if day == "Wed" else "tempo 120 min")

    found = ada.reads.partition("Plan check\n")[2].split("\n\n")[0].splitlines()
    assert 2 <= len(found) <= 4
    assert found[0].startswith("❗")


async def test_the_weekly_summary_checks_the_coming_week(stage: TestStage, ada: Runner) -> None:
    await takes_the_first_week(ada)
    await ada.taps("Sat · rest", "Hard session", "45 min")
    await checks_in(ada, legs=4)

    await ada.says("/week")

    assert "Change the plan of Sat 16 May and Sun 17 May. Key sessions on following days" in ada.reads
    await ada.taps("All of the week")
    assert "As planned: 2 easy runs, 1 long run, 1 hard session, 3 days of rest." in ada.reads
    assert "❗ Sat 16 May and Sun 17 May" in ada.reads


async def test_a_mere_note_is_for_the_plan_and_not_for_the_weekly_summary(ada: Runner) -> None:
    await takes_the_first_week(ada)
    await ada.taps("Wed · rest", "Strength", "45 min")
    assert "Strength on a day of its own" in ada.reads
    await checks_in(ada, legs=4)

    await ada.says("/week")

    assert "Strength on a day" not in ada.reads
    await ada.taps("All of the week")
    assert "As planned: 2 easy runs" in ada.reads
    assert "Strength on a day" not in ada.reads


async def test_without_a_plan_the_weekly_summary_says_nothing_of_one(ada: Runner) -> None:
    await checks_in(ada, legs=4)

    await ada.says("/week")

    assert "Your week" in ada.reads
    assert "planned" not in ada.reads


# --- old, foreign and forged buttons


async def test_a_tap_delivered_again_changes_nothing(stage: TestStage, ada: Runner) -> None:
    await ada.says("/plan")
    data = plan_data(ChooseSize(Every(1), EASY, 40, None, 0))
    tap = stage.telegram.taps(ada.id, ada.last.id, data)
    await stage.receives(tap)
    await ada.taps("Tue · easy run, 40 min", "Hard session", "50 min")

    await stage.receives(tap)

    assert (await week_of(ada))[1] == PlannedSession(HARD, 50)


async def test_an_old_button_with_a_whole_week_does_not_overwrite_the_plan(ada: Runner) -> None:
    await ada.says("/plan")
    old = ada.last
    await ada.says("/plan")
    await ada.taps("Tue · –", "Hard session", "50 min")

    await ada.taps("A · 3 runs a week, one of them long", message=old)

    assert await week_of(ada) == {1: PlannedSession(HARD, 50)}


@pytest.mark.parametrize("ahead", [-1, 26 * 7 + 1])
@pytest.mark.parametrize("wish", ["at:{day}", "kind:{day}:hard", "size:{day}:hard:m50:0", "drop:{day}"])
async def test_a_date_outside_the_next_26_weeks_is_refused_with_a_sentence(
    ada: Runner, ahead: int, wish: str
) -> None:
    day = MONDAY + timedelta(days=ahead)
    await ada.says("/plan")

    await ada.sends_data(f"p1:{wish.format(day=day)}")

    assert "from today to 26 weeks ahead" in ada.reads
    assert await planned(ada, day) is None


@pytest.mark.parametrize("ahead", [0, 26 * 7])
async def test_the_first_and_the_last_of_these_dates_can_be_planned(ada: Runner, ahead: int) -> None:
    day = MONDAY + timedelta(days=ahead)
    await ada.says("/plan")

    await ada.sends_data(plan_data(ChooseSize(On(day), EASY, 30, None, 0)))

    assert await planned(ada, day) == PlannedSession(EASY, 30)


@pytest.mark.parametrize(
    "data",
    [
        *(
            "p1:",
            "p1:size:1:hard:m0:0",
            "p1:size:1:hard:m9999:0",
            "p1:size:1:hard:k401:0",
            "p1:size:1:sprint:-:0",
        ),
        *("p1:at:7", "p1:at:2026-02-30", "p1:kind:1", "p1:take:r.r.r", "p1:take:x.r.r.r.r.r.r", "p0:week"),
    ],
)
async def test_a_made_up_button_changes_nothing(ada: Runner, data: str) -> None:
    await ada.says("/plan")

    await ada.sends_data(data)

    assert await week_of(ada) == {}


async def test_a_stranger_with_a_button_of_the_plan_is_asked_to_start(stranger: Runner) -> None:
    await stranger.says("/start")

    await stranger.sends_data(plan_data(ShowWeek()))

    assert "We have not met yet" in stranger.reads


PLACES = st.builds(Every, st.integers(0, 6)) | st.builds(On, st.dates(date(2000, 1, 1), date(2099, 12, 31)))
KINDS = st.sampled_from(SessionKind)
DEEDS = st.integers(0, 10**7)
MINUTES = st.integers(1, 1440)
TENTHS_OF_KM = st.integers(1, 4000)
WEEKS = st.lists(
    st.builds(
        PlannedSession,
        st.sampled_from([kind for kind in SessionKind if kind is not SessionKind.RACE]),
        st.none() | st.integers(1, 1440),
    ),
    min_size=7,
    max_size=7,
)
WISHES = (
    st.sampled_from([ShowWeek(), ShowDates()])
    | st.builds(OpenPlace, PLACES)
    | st.builds(ChooseKind, PLACES, KINDS)
    | st.builds(AskSize, PLACES, KINDS, st.booleans(), DEEDS)
    | st.builds(ChooseSize, PLACES, KINDS, st.none() | MINUTES, st.none(), DEEDS)
    | st.builds(ChooseSize, PLACES, KINDS, st.none(), TENTHS_OF_KM.map(lambda one: one / 10), DEEDS)
    | st.builds(DropPlace, PLACES)
    | st.builds(lambda week: TakeWeek(dict(enumerate(week))), WEEKS)
)


@given(WISHES)
def test_what_a_button_of_the_plan_says_comes_back_as_it_was(wish: ShowWeek) -> None:
    data = plan_data(wish)

    assert len(data.encode()) <= 64
    assert parsed(data) == PlanTap(wish)
