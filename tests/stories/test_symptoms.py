"""The eight signs: asked with the weekly summary, or when the data ask for it; filled in from the log."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.symptoms import SymptomTap, symptom_data
from bot.coach.checkin import CheckIn
from bot.coach.runner import Runner as Settings
from bot.coach.screen import ScreenQuestion
from bot.coach.season import AbsenceKind, FuelFlag, Symptom
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, Form, Screening, Source
from bot.routines.screening import Place, Ticked
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

SUNDAY = MONDAY + timedelta(days=6)
LOOK = "Look at the eight signs"
ALL = "All of the week"
SIGNS: tuple[ScreenQuestion | FuelFlag | Symptom, ...] = (*ScreenQuestion, *FuelFlag, *Symptom)


def ordinary(until: date = SUNDAY, days: int = 30) -> list[CheckIn]:
    """Ordinary mornings up to that day, itself included."""
    return steady(days, until + timedelta(days=1))


def low(mornings: list[CheckIn], days: int) -> list[CheckIn]:
    """The same, the last so many of them in a low mood."""
    return [*mornings[:-days], *(replace(one, mood=2) for one in mornings[-days:])]


async def summary(ada: Runner, day: date = SUNDAY) -> None:
    await ada.stage.tick_at(day, "18:00")


async def answered_before(ada: Runner, day: date, *symptoms: Symptom) -> None:
    async with ada.stage.diary.writing() as page:
        await page.keep_screen(ada.id, Screening(day, frozenset(symptoms)))


async def latest(ada: Runner, day: date = SUNDAY) -> Screening | None:
    async with ada.stage.diary.reading() as page:
        found = await page.last_screens(ada.id, day, 1)
    return found[0] if found else None


async def ticks_eight(ada: Runner, *chips: str) -> None:
    """Open the list, no to the two that come first, tick these, and done."""
    await ada.taps(LOOK, "None of these", *chips, "✓ Done" if chips else "None of these")


async def fails_twice(ada: Runner, until: date = SUNDAY) -> None:
    """Two key sessions of the last days were a struggle."""
    struggled = Workout(Sport.RUN, SessionKind.HARD, 60, 10, 9, Outcome.STRUGGLED)
    async with ada.stage.diary.writing() as page:
        for ago in (3, 6):
            await page.log_workout(ada.id, until - timedelta(days=ago), struggled, source=Source.TYPED)


async def test_on_sunday_the_summary_has_a_way_to_the_eight_signs(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    said = len(ada.chat)
    await summary(ada)

    assert len(ada.chat) == said + 1
    assert "eight signs tell early when training gets too much" in ada.reads
    assert ada.buttons == [ALL, LOOK]


async def test_two_things_come_first_and_then_the_eight_in_one_message(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ada.taps(LOOK)
    assert "ill in the last three weeks" in ada.reads
    assert "perhaps not eating enough" in ada.reads
    said = len(ada.chat)
    await ada.taps("None of these")
    assert ada.reads.count("○") == 8
    await ada.taps("Always tired", "✓ Done")

    assert len(ada.chat) == said
    assert "One of the eight: that belongs to any week." in ada.reads
    assert await latest(ada) == Screening(SUNDAY, frozenset({Symptom.TIRED_ALL_TIME}))


async def test_what_the_log_shows_is_ticked_and_she_may_take_it_back(ada: Runner) -> None:
    mornings = [
        replace(one, sleep_quality=2) if one.day > SUNDAY - timedelta(days=6) else one
        for one in low(ordinary(), 5)
    ]
    await ada.lives_through(mornings)
    await summary(ada)
    await ada.taps(LOOK, "None of these")

    assert "What is ticked already comes from your log" in ada.reads
    assert {"● Bad sleep", "● Irritable, low"} <= set(ada.buttons)
    await ada.taps("● Bad sleep", "✓ Done")
    assert await latest(ada) == Screening(SUNDAY, frozenset({Symptom.IRRITABLE}))


async def test_eating_too_little_asks_what_she_notices_and_says_it_first(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ada.taps(LOOK, "Eating too little?", "Next")
    assert "Food · Do you notice any of these?" in ada.reads
    await ada.taps("Skipped meals", "Often cold", "Next", "None of these")

    assert ada.reads.startswith("2 signs of eating too little: please talk to a doctor or dietitian")
    kept = await latest(ada)
    assert kept is not None
    assert kept.fuel_flags == {FuelFlag.SKIPPING_MEALS, FuelFlag.OFTEN_COLD}


async def test_an_illness_of_late_is_told_before_anything_else(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ada.taps(LOOK, "I was ill", "Next", "Aches", "Bad sleep", "✓ Done")

    assert ada.reads.startswith("You were ill in the last 21 days")
    assert "2 of the eight: nothing to act on yet. I will ask again in 3 days." in ada.reads


async def test_who_is_pregnant_or_under_18_is_asked_nothing_of_periods_and_weight(stage: TestStage) -> None:
    eve = stage.runner()
    await eve.is_known(Settings(id=ADA, zone=BERLIN, general_advice_only=True))
    await eve.lives_through(ordinary())
    await summary(eve)
    await eve.taps(LOOK, "Eating too little?", "Next")

    assert "Often cold" in eve.buttons
    assert not {"No periods", "Getting lighter"} & set(eve.buttons)


@pytest.mark.parametrize("lasts", ["Yes", "No"])
async def test_three_signs_lead_on_to_whether_it_lasts_and_whether_sessions_fail(
    ada: Runner, lasts: str
) -> None:
    await ada.lives_through(ordinary()[-6:])  # too few mornings to know how long it lasts
    await summary(ada)
    await ticks_eight(ada, "More effort", "Always tired", "Bad sleep")
    assert "3 of the eight. What else I ask tells whether that means anything." in ada.reads
    assert "Has it been like this for two weeks or longer?" in ada.reads
    assert await latest(ada) is not None, "the eight are answered, whatever comes of the rest"
    await ada.taps(lasts)
    if lasts == "No":
        assert "nothing to act on yet" in ada.reads
        return
    assert "Do your hard sessions fail" in ada.reads
    await ada.taps("Yes")

    assert "more load than you can recover from" in ada.reads
    assert "let a doctor have a look; until then easy only" in ada.reads
    assert "take the easy choice" in ada.reads
    for named in ("overtraining", "syndrome", "NFOR", "REDs"):
        assert named not in ada.reads


async def test_what_the_log_knows_of_it_is_not_asked(ada: Runner) -> None:
    heavy = [replace(one, legs=2) if one.day > SUNDAY - timedelta(days=8) else one for one in ordinary()]
    await ada.lives_through(heavy)
    await fails_twice(ada)
    await summary(ada)
    await ticks_eight(ada, "More effort", "Always tired", "Bad sleep")

    assert "more load than you can recover from" in ada.reads
    await ada.taps("What should I do today?")
    assert "only easy volume" in ada.reads


async def test_a_low_mood_over_weeks_is_met_with_care_and_with_people_to_talk_to(ada: Runner) -> None:
    await ada.lives_through(low(ordinary(), 14))
    await summary(ada)
    await ada.taps(LOOK, "None of these", "✓ Done")

    last = ada.reads.splitlines()[-1]
    assert last.startswith("Your mood has been low for 14 days. Talking to someone helps")
    assert "TelefonSeelsorge" in last


async def test_the_summary_and_the_result_tell_how_it_was_the_last_time(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await answered_before(ada, MONDAY - timedelta(days=1), *list(Symptom)[:4])
    await summary(ada)
    await ticks_eight(ada, "Aches", "Bad sleep")
    assert "Last time, on Sun 10 May, it was 4." in ada.reads
    await ada.says("/week")

    assert "Signs of too much training: 2 of 8, last time 4." in ada.reads
    assert LOOK not in ada.buttons


async def test_a_screen_of_an_older_week_is_not_this_weeks(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await answered_before(ada, SUNDAY - timedelta(days=7), Symptom.IRRITABLE)
    await summary(ada)
    assert "Signs of too much training" not in ada.reads

    await answered_before(ada, SUNDAY - timedelta(days=6), Symptom.IRRITABLE)
    await ada.says("/week")
    assert "Signs of too much training" not in ada.reads, "a single one is for the details"
    await ada.taps(ALL)
    assert "Signs of too much training: 1 of 8, last time 1." in ada.reads


@pytest.mark.parametrize(("ago", "asked"), [(2, False), (3, True), (4, True)])
async def test_within_three_days_nobody_is_asked_twice(ada: Runner, ago: int, asked: bool) -> None:
    await ada.lives_through(ordinary())
    await answered_before(ada, SUNDAY - timedelta(days=ago))
    await summary(ada)

    assert (LOOK in ada.buttons) is asked


async def test_a_week_in_which_she_said_nothing_asks_nothing(ada: Runner) -> None:
    await ada.lives_through(ordinary(MONDAY - timedelta(days=1)))
    await summary(ada)

    assert ada.buttons == []


@pytest.mark.parametrize("kind", [AbsenceKind.SICK, AbsenceKind.HURT])
async def test_who_is_ill_or_hurt_is_not_asked(ada: Runner, kind: AbsenceKind) -> None:
    await ada.lives_through(ordinary())
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(kind, SUNDAY - timedelta(days=1)))
    await summary(ada)

    assert LOOK not in ada.buttons


async def checks_in(ada: Runner, day: date, legs: int = 4) -> None:
    ada.stage.clock.shows(day, "06:30")
    await ada.says("/checkin")
    await ada.answers(legs=legs, pulse="50")


@pytest.mark.parametrize(
    ("ago", "signs", "asked"), [(2, 2, False), (3, 2, True), (3, 1, False), (10, 2, True), (11, 2, False)]
)
async def test_two_signs_are_asked_about_again_three_days_later_under_the_mornings_advice(
    ada: Runner, ago: int, signs: int, asked: bool
) -> None:
    wednesday = MONDAY + timedelta(days=2)
    await ada.lives_through(ordinary(wednesday - timedelta(days=1)))
    await answered_before(ada, wednesday - timedelta(days=ago), *list(Symptom)[:signs])
    said = len(ada.chat)
    await checks_in(ada, wednesday)

    assert (LOOK in ada.buttons) is asked
    assert (f"{ago} days ago it was {signs} of the eight signs. How is it now?" in ada.reads) is asked
    assert len([one for one in ada.chat[said:] if one.from_bot]) == 1, "no message of its own"


@pytest.mark.parametrize(("failed", "asked"), [(True, True), (False, False)])
async def test_sessions_that_fail_ask_for_it_before_sunday(ada: Runner, failed: bool, asked: bool) -> None:
    await ada.lives_through(ordinary(MONDAY - timedelta(days=1)))
    if failed:
        await fails_twice(ada, MONDAY)
    await checks_in(ada, MONDAY)

    assert (LOOK in ada.buttons) is asked
    assert ("Your last days are worth a closer look" in ada.reads) is asked


async def test_on_the_day_of_the_summary_the_morning_leaves_it_to_the_summary(ada: Runner) -> None:
    await ada.lives_through(ordinary(SUNDAY - timedelta(days=1)))
    await fails_twice(ada)
    await checks_in(ada, SUNDAY)
    assert LOOK not in ada.buttons
    await summary(ada)
    assert LOOK in ada.buttons


async def test_a_check_in_that_is_missing_comes_before_it(ada: Runner) -> None:
    await ada.lives_through(ordinary(MONDAY - timedelta(days=1)))
    await fails_twice(ada, MONDAY)
    await ada.says("/today")

    assert "closer look" not in ada.reads
    assert LOOK not in ada.buttons


async def test_answering_again_that_day_replaces_what_was_kept(ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ticks_eight(ada, "Aches", "Bad sleep")
    await ada.taps("Change my answers", "None of these", "● Aches", "✓ Done")
    assert await latest(ada) == Screening(SUNDAY, frozenset({Symptom.DIFFICULTY_SLEEPING}))

    sunday = next(one for one in ada.chat if one.keyboard and one.keyboard[-1][0].text == LOOK)
    await ada.taps(LOOK, message=sunday)
    await ada.taps("None of these")
    assert "● Bad sleep" in ada.buttons, "her own answers, not those of the log"


async def test_a_screen_that_makes_the_pattern_whole_changes_todays_advice(ada: Runner) -> None:
    heavy = [replace(one, legs=2) if one.day > SUNDAY - timedelta(days=9) else one for one in ordinary()]
    await ada.lives_through(heavy[:-1])
    await fails_twice(ada)
    await checks_in(ada, SUNDAY, legs=2)
    before = await ada.advice(SUNDAY)
    await summary(ada)
    await ticks_eight(ada, "Aches", "Bad sleep", "Always tired")
    after = await ada.advice(SUNDAY)

    assert before is not None
    assert after is not None
    assert "RECOVERY_BLOCK" not in {one.code for one in before.reasons}
    assert "RECOVERY_BLOCK" in {one.code for one in after.reasons}


async def test_a_list_finished_the_day_after_changes_the_advice_of_that_day(ada: Runner) -> None:
    """Sunday's list is done on Monday: it is kept as Sunday's, and Monday's advice rests on it."""
    monday = SUNDAY + timedelta(days=1)
    heavy = [replace(one, legs=2) if one.day > SUNDAY - timedelta(days=7) else one for one in ordinary()]
    await ada.lives_through(heavy[:-1])
    await fails_twice(ada)
    await checks_in(ada, SUNDAY, legs=2)
    await summary(ada)
    await ada.taps(LOOK, "None of these", "Aches", "Bad sleep", "Always tired")
    done = ada.last.button("✓ Done").data
    assert done is not None
    await checks_in(ada, monday, legs=2)
    before = await ada.advice(monday)
    await ada.sends_data(done)
    after = await ada.advice(monday)

    assert before is not None
    assert after is not None
    assert "RECOVERY_BLOCK" not in {one.code for one in before.reasons}
    assert "RECOVERY_BLOCK" in {one.code for one in after.reasons}


async def test_a_tap_delivered_again_changes_nothing_and_shows_what_is_kept(
    stage: TestStage, ada: Runner
) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ada.taps(LOOK, "None of these", "Aches")
    done = ada.last.button("✓ Done").data
    assert done is not None
    first = stage.telegram.taps(ada.id, ada.last.id, done)
    await stage.receives(first)
    await ada.taps("Change my answers", "None of these", "● Aches", "Often ill", "✓ Done")
    await stage.restarts()
    await stage.receives(first)

    assert await latest(ada) == Screening(SUNDAY, frozenset({Symptom.SICK_OFTEN}))
    assert "One of the eight" in ada.reads


async def test_a_list_from_sunday_can_be_finished_on_tuesday_and_not_on_wednesday(
    stage: TestStage, ada: Runner
) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    await ada.taps(LOOK, "None of these", "Aches")
    old = ada.last.button("✓ Done").data
    assert old is not None
    stage.clock.shows(SUNDAY + timedelta(days=2), "20:00")
    await ada.sends_data(old)
    assert await latest(ada, SUNDAY + timedelta(days=9)) == Screening(SUNDAY, frozenset({Symptom.MORE_ACHES}))

    stage.clock.shows(SUNDAY + timedelta(days=3), "20:00")
    await ada.sends_data(old.replace("judged:", "failing:"))
    assert "That list was of Sun 17 May. Here is today’s." in ada.reads
    await ada.taps("None of these", "None of these")
    kept = await latest(ada, SUNDAY + timedelta(days=9))
    assert kept == Screening(SUNDAY + timedelta(days=3))


async def test_a_forged_day_to_come_keeps_nothing(ada: Runner) -> None:
    await ada.says("/week")
    await ada.sends_data(symptom_data(SUNDAY, Place.JUDGED, frozenset({Symptom.MORE_ACHES})))

    assert await latest(ada, SUNDAY + timedelta(days=99)) is None
    assert "first two things" in ada.reads


async def test_a_stranger_with_adas_button_is_told_how_to_begin(stage: TestStage, ada: Runner) -> None:
    await ada.lives_through(ordinary())
    await summary(ada)
    bob = stage.runner(2002)
    await bob.says("hello")
    for place in Place:
        await bob.sends_data(symptom_data(SUNDAY, place, frozenset({Symptom.MORE_ACHES})), bob.last.id)

    assert "We have not met yet" in bob.reads
    assert await bob.known() is None
    assert await latest(ada) is None


ticked = st.frozensets(st.sampled_from(SIGNS))


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.sampled_from(Place), ticked)
def test_what_a_button_says_comes_back_as_it_was(day: date, place: Place, ticked: Ticked) -> None:
    data = symptom_data(day, place, ticked)

    assert len(data.encode()) <= 64
    assert parsed(data) == SymptomTap(day, place, ticked)


@given(st.lists(st.sampled_from(["260517", "first", "judged", "1048575", "1048576", ":", "-1", "0", "x"])))
def test_any_mixture_of_our_words_parses_or_is_stale(parts: list[str]) -> None:
    with suppress(StaleTap):
        parsed(f"q1:{''.join(parts)}")


async def test_in_german_she_reads_german(stage: TestStage) -> None:
    anna = stage.runner()
    await anna.is_known(Settings(id=ADA, zone=BERLIN, language="de"))
    await anna.lives_through(low(ordinary(), 14))
    await answered_before(anna, MONDAY - timedelta(days=1), Symptom.IRRITABLE)
    await summary(anna)
    assert "Acht Zeichen verraten früh" in anna.reads
    await anna.taps("Die acht Zeichen ansehen", "Zu wenig Essen?", "Weiter", "Oft kalt", "Weiter")
    assert "Was schon markiert ist, kommt aus deinem Tagebuch." in anna.reads
    await anna.taps("Schlechter Schlaf", "✓ Fertig")

    assert anna.reads.startswith("Iss vor allem genug")
    assert "2 der acht: noch kein Grund" in anna.reads
    assert "Letztes Mal, am So" in anna.reads
    assert "war es eins." in anna.reads
    assert "Am Telefon ist für dich da: TelefonSeelsorge" in anna.reads
    await anna.says("/week")
    assert "Zeichen für zu viel Training: 2 von 8, letztes Mal 1." in anna.reads


async def test_a_form_kept_elsewhere_is_no_hindrance(ada: Runner) -> None:
    """Without a check-in of today the list says the same; only the advice of today waits."""
    await ada.lives_through(ordinary(SUNDAY - timedelta(days=1)))
    async with ada.stage.diary.writing() as page:
        await page.keep_form(ada.id, Form(CheckIn(SUNDAY)), ada.stage.clock.now())
    await summary(ada)
    await ticks_eight(ada, "Aches")

    assert "One of the eight" in ada.reads
    assert await ada.advice(SUNDAY) is None
