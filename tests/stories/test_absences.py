"""Ada ill, hurt and away: what she reads meanwhile, and on the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.screens.absences import absent_morning_screen
from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.absences import (
    AbsenceTap,
    AwayUntil,
    Hurting,
    Ill,
    Meanwhile,
    Site,
    StillSo,
    WellAgain,
    absence_data,
)
from bot.coach.checkin import Illness, Pain, PainDetail
from bot.coach.measures import Verdict
from bot.coach.season import AbsenceKind
from bot.coach.workout import Sport, Workout
from bot.diary.notes import Absence, Source
from bot.routines import absences
from bot.routines.absences import LONGEST_PAUSE_DAYS
from bot.routines.returning import Ran
from tests.stage import MONDAY, Runner, TestStage

FEVER = "Fever, cough, stomach or aching all over"
COLD = "Only a cold: nose or throat"
STOP, ONLY_MARK = "No running until it is fine", "Only mark it for today"


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


async def absent(ada: Runner) -> Sequence[Absence]:
    """Everything she ever told of."""
    async with ada.stage.diary.reading() as page:
        return await page.absences(ada.id, on(-100), on(400))


async def wakes(ada: Runner, day: date) -> None:
    """The morning of somebody ill or hurt: the bot's own question is the newest message."""
    ada.stage.clock.shows(day, "07:00")
    desk = ada.stage.bot.desk
    view = await absences.absent_morning(desk.diary, ada.id, desk.now())
    assert view is not None
    screen = absent_morning_screen(desk.words_for(view.runner), view)
    await desk.sender.send(ada.id, screen.text, screen.keyboard())


async def checks_in(ada: Runner, day: date, legs: int = 4) -> None:
    ada.stage.clock.shows(day, "07:10")
    await ada.says("/checkin")
    while "Not now" in ada.buttons:
        await ada.taps("Not now")
    await ada.answers(legs=legs)


# --- ill


async def test_ada_is_ill_for_three_days_and_comes_back_in_steps(stage: TestStage, ada: Runner) -> None:
    await ada.says("/sick")
    assert ada.buttons == [FEVER, COLD]
    await ada.taps(FEVER)
    assert "nothing is lost by a few days in bed" in ada.reads
    assert "Today: rest" in ada.reads
    assert "48 hours without symptoms and without medicine, then 20–30 easy minutes" in ada.reads
    assert "still ill, or well again?" in ada.reads

    await wakes(ada, on(1))
    assert "Day 2 of being ill. How are you?" in ada.reads
    assert ada.buttons == ["Still ill", "Well again", "The whole check-in"]
    await ada.taps("Still ill")
    assert "Today: rest" in ada.reads
    form = await ada.form(on(1))
    assert form is not None
    assert form.check_in.illness is Illness.BELOW_NECK_OR_FEVER

    await wakes(ada, on(2))
    await ada.taps("Still ill")
    await wakes(ada, on(3))
    await ada.taps("Well again")
    assert "How do your legs feel?" in ada.reads  # the whole check-in follows
    assert "2 mornings without symptoms and without medicine first" in ada.chat[-2].plain
    assert "easy run of 20–30 min at most" in ada.chat[-2].plain
    assert list(await absent(ada)) == [Absence(AbsenceKind.SICK, MONDAY, on(2))]

    await ada.answers(legs=4)
    assert await ada.was_told(Verdict.REST, on=on(3), because="RETURN_AFTER_ILLNESS")
    told = []
    for day in range(4, 9):
        await checks_in(ada, on(day))
        kept = await ada.advice(on(day))
        assert kept is not None
        told.append((kept.verdict, kept.minutes))

    assert told == [(Verdict.EASY, 20)] * 4 + [(Verdict.RUN, 40)]


async def test_a_cold_is_marked_for_today_and_begins_no_absence(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(COLD)

    assert "Noted: a cold" in ada.reads
    assert "A cold above the neck: easy and short at most" in ada.reads
    assert list(await absent(ada)) == []
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.illness is Illness.ABOVE_NECK


async def test_who_falls_ill_after_the_check_in_reads_another_advice_there_too(ada: Runner) -> None:
    await checks_in(ada, MONDAY)
    form = ada.last
    assert "Today: run 40 min" in form.plain

    await ada.says("/sick")
    await ada.taps(FEVER)

    assert "Today: rest" in ada.stage.telegram.message(ada.id, form.id).plain
    assert await ada.was_told(Verdict.REST, on=MONDAY, because="ABSENT_SICK")


async def test_ill_twice_is_ill_once(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(FEVER)
    ada.stage.clock.shows(on(1), "09:00")
    await ada.says("/sick")

    assert "you are still ill" in ada.reads
    assert "↩ Undo" not in ada.buttons
    assert list(await absent(ada)) == [Absence(AbsenceKind.SICK, MONDAY)]


async def test_the_same_tap_delivered_again_changes_nothing(stage: TestStage, ada: Runner) -> None:
    await ada.says("/sick")
    data = absence_data(Ill(MONDAY, cold=False))
    update = stage.telegram.taps(ada.id, ada.last.id, data)
    await stage.receives(update)
    await ada.says("/undo")
    await stage.receives(update)

    assert list(await absent(ada)) == []


async def test_back_on_the_same_day_takes_it_back_and_asks_again(ada: Runner) -> None:
    await checks_in(ada, MONDAY)
    await ada.says("/sick")
    await ada.taps(FEVER)
    await ada.says("/back")

    assert "Taken back: you are not ill" in ada.reads
    assert list(await absent(ada)) == []
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.illness is None
    assert not form.check_in.closed  # unknown is not well: the last question is open again
    assert await ada.advice(MONDAY) is None


async def test_undoing_an_illness_asks_again_what_is_wrong(stage: TestStage, ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(FEVER)
    async with stage.diary.writing(ada.id) as page:
        deed = await page.last_deed(ada.id)
        assert deed is not None
        await absences.before_undoing(page, ada.id, deed, stage.clock.now())

    await ada.taps("↩ Undo")

    assert "Undone" in ada.reads
    assert list(await absent(ada)) == []
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.illness is None


async def test_well_again_tapped_twice_says_the_same_twice(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(FEVER)
    await wakes(ada, on(1))
    question = ada.last
    data = question.button("Well again").data
    assert data is not None
    await ada.sends_data(data, question.id)
    await ada.sends_data(data, question.id)

    assert "Welcome back" in ada.stage.telegram.message(ada.id, question.id).plain


async def test_an_old_well_again_does_not_end_another_illness(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(FEVER)
    ada.stage.clock.shows(on(1), "09:00")
    await ada.says("/back")
    ada.stage.clock.shows(on(3), "09:00")
    await ada.says("/sick")
    await ada.taps(FEVER)
    ada.stage.clock.shows(on(4), "09:00")
    await ada.sends_data(absence_data(WellAgain(MONDAY)))

    assert Absence(AbsenceKind.SICK, on(3)) in await absent(ada)


async def test_a_button_of_yesterday_begins_nothing_today(ada: Runner) -> None:
    await ada.says("/sick")
    ada.stage.clock.shows(on(1), "09:00")
    await ada.taps(FEVER)

    assert "That button is from another day" in ada.reads
    assert list(await absent(ada)) == []


async def test_nothing_is_asked_in_the_morning_of_who_has_told_already(stage: TestStage, ada: Runner) -> None:
    assert await absences.absent_morning(stage.diary, ada.id, stage.clock.now()) is None
    await ada.says("/sick")
    await ada.taps(FEVER)
    today = await absences.absent_morning(stage.diary, ada.id, stage.clock.now())
    stage.clock.shows(on(1), "07:00")
    tomorrow = await absences.absent_morning(stage.diary, ada.id, stage.clock.now())

    assert today is not None
    assert tomorrow is not None
    assert (today.answered, today.day, tomorrow.answered, tomorrow.day) == (True, 1, False, 2)


# --- hurt


async def test_a_knee_that_changes_the_stride_stops_the_running(ada: Runner) -> None:
    await ada.says("/hurt")
    assert "Where is it?" in ada.reads
    await ada.taps("Knee")
    assert ada.buttons[0] == "10"  # the worst first
    await ada.taps("6")
    assert ada.buttons == ["Yes, it does", "No"]
    await ada.taps("Yes, it does")

    assert "No running until it is fine again" in ada.reads
    assert "Have a doctor or physiotherapist look at it" in ada.reads
    assert "When it is fine again: /back" in ada.reads
    assert list(await absent(ada)) == [Absence(AbsenceKind.HURT, MONDAY)]
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.pain is Pain.ALTERING_GAIT
    assert form.check_in.pain_detail == PainDetail(site="knee", during=6)


async def test_a_hurt_knee_heals_and_the_first_run_is_short(ada: Runner) -> None:
    await ada.says("/hurt my left knee")
    await ada.taps("4", "No")
    assert "no better in a week" in ada.reads

    await wakes(ada, on(2))
    assert "Day 3 without running. How is it today?" in ada.reads
    await ada.taps("Still hurts")
    form = await ada.form(on(2))
    assert form is not None
    assert form.check_in.pain_detail == PainDetail(site="knee", during=4)  # as it was told last
    assert "Today: cross-train" in ada.reads

    await wakes(ada, on(4))
    await ada.taps("It is fine again")
    assert "After 4 days hurt the first run is short, flat and easy: 60 % of the usual." in ada.chat[-2].plain
    await ada.answers(legs=4)
    assert await ada.was_told(Verdict.EASY, on=on(4), because="RETURN_AFTER_INJURY")


@pytest.mark.parametrize(("pain", "offered"), [("2", True), ("3", False)])
async def test_a_slight_pain_may_be_marked_for_today_only(ada: Runner, pain: str, offered: bool) -> None:
    await ada.says("/hurt shin")
    await ada.taps(pain, "No")

    assert (ada.buttons == [STOP, ONLY_MARK]) is offered
    assert bool(await absent(ada)) is not offered
    if offered:
        await ada.taps(ONLY_MARK)
        assert "Noted for today" in ada.reads
        assert list(await absent(ada)) == []
        form = await ada.form(MONDAY)
        assert form is not None
        assert form.check_in.pain is Pain.NIGGLE


async def test_hurt_while_ill_stays_ill(ada: Runner) -> None:
    await ada.says("/sick")
    await ada.taps(FEVER)
    await ada.says("/hurt foot")
    await ada.taps("1", "No")

    assert "You are ill, so you rest anyway" in ada.reads
    assert list(await absent(ada)) == [Absence(AbsenceKind.SICK, MONDAY)]


async def test_ill_while_hurt_is_ill_first_and_then_hurt_again(ada: Runner) -> None:
    await ada.says("/hurt foot")
    await ada.taps("5", "No")
    ada.stage.clock.shows(on(2), "09:00")
    await ada.says("/sick")
    await ada.taps(FEVER)
    await wakes(ada, on(4))
    assert "being ill" in ada.reads
    await ada.taps("Well again")

    assert "You told me on Mon 11 May that you are hurt. How is it now?" in ada.reads
    assert ada.buttons[:2] == ["Still hurts", "It is fine again"]
    assert list(await absent(ada)) == [
        Absence(AbsenceKind.HURT, MONDAY),
        Absence(AbsenceKind.SICK, on(2), on(3)),
    ]


async def test_words_of_danger_are_heard_before_anything_that_hurts(ada: Runner) -> None:
    await ada.says("/hurt chest pain when I run")

    assert "Where is it?" not in " ".join(message.plain for message in ada.chat[-3:])
    assert list(await absent(ada)) == []


# --- away


async def test_a_holiday_goes_by_without_a_single_message(stage: TestStage, ada: Runner) -> None:
    await ada.says("/pause until 31 May")
    assert "Pause until Sun 31 May." in ada.reads
    assert "My first question comes on Mon 1 Jun" in ada.reads
    said = len(ada.chat)

    for day in range(1, 21):
        for at in ("07:00", "18:00"):
            await stage.tick_at(on(day), at)
    assert len(ada.chat) == said

    await stage.tick_at(on(21), "07:00")
    assert "Good morning!" in ada.reads

    await ada.says("/back")
    assert "Did you run meanwhile?" in ada.reads
    assert ada.buttons == ["Not at all", "A little", "As usual"]
    await ada.taps("Not at all")
    assert "21 days without running: the first runs are shorter and easy" in ada.reads
    await checks_in(ada, on(21))
    assert await ada.was_told(Verdict.EASY, on=on(21), because="RETURN_AFTER_GAP")


@pytest.mark.parametrize("answer", ["A little", "As usual"])
async def test_what_is_not_known_exactly_stays_unknown(ada: Runner, answer: str) -> None:
    await ada.says("/pause for two weeks")
    ada.stage.clock.shows(on(14), "08:00")
    await ada.says("/back")
    await ada.taps(answer)
    await checks_in(ada, on(14))

    async with ada.stage.diary.reading() as page:
        assert not await page.workouts(ada.id, MONDAY, on(13))
    kept = await ada.advice(on(14))
    assert kept is not None
    assert kept.verdict is Verdict.RUN


async def test_not_at_all_leaves_a_run_in_the_holiday_standing(ada: Runner) -> None:
    await ada.says("/pause")
    await ada.taps("A week (until Sun 17 May)")
    async with ada.stage.diary.writing(ada.id) as page:
        await page.log_workout(ada.id, on(3), Workout(Sport.RUN, minutes=30), source=Source.TYPED)
    ada.stage.clock.shows(on(7), "08:00")
    await ada.says("/back")
    await ada.taps("Not at all")
    assert "A few quiet days do no harm" in ada.reads

    async with ada.stage.diary.reading() as page:
        known = await page.workouts(ada.id, MONDAY, on(6))
    assert {day: len(done) for day, done in known.items()} == {on(day): int(day == 3) for day in range(7)}

    await ada.taps("↩ Undo")
    async with ada.stage.diary.reading() as page:
        assert list(await page.workouts(ada.id, MONDAY, on(6))) == [on(3)]


@pytest.mark.parametrize(("days_after", "asked"), [(7, True), (8, False)])
async def test_a_pause_that_ended_by_itself_is_asked_about_for_a_week(
    ada: Runner, days_after: int, asked: bool
) -> None:
    await ada.says("/pause for 3 days")
    ada.stage.clock.shows(on(2 + days_after), "08:00")
    await ada.says("/back")

    assert ("Did you run meanwhile?" in ada.reads) is asked
    assert ("You are not away" in ada.reads) is not asked


async def test_a_pause_is_chosen_by_a_button_lengthened_and_undone(ada: Runner) -> None:
    await ada.says("/pause")
    assert ada.buttons[0] == "3 days (until Wed 13 May)"
    await ada.taps("Until I say so")
    assert "until you tell me /back" in ada.reads
    await ada.says("/pause for a week")
    assert list(await absent(ada)) == [Absence(AbsenceKind.AWAY, MONDAY, on(6))]

    await ada.says("/undo")
    assert list(await absent(ada)) == [Absence(AbsenceKind.AWAY, MONDAY)]
    await ada.says("/undo")
    assert list(await absent(ada)) == []


@pytest.mark.parametrize(
    ("days", "kept"), [(-1, False), (0, True), (LONGEST_PAUSE_DAYS, True), (LONGEST_PAUSE_DAYS + 1, False)]
)
async def test_a_pause_ends_between_today_and_a_year_from_now(ada: Runner, days: int, kept: bool) -> None:
    await ada.says(f"/pause until {on(days).isoformat()}")

    assert bool(await absent(ada)) is kept


async def test_a_pause_whose_end_is_in_doubt_is_asked_back(ada: Runner) -> None:
    await ada.says("/pause until 6/7/2026")
    assert list(await absent(ada)) == []
    await ada.taps("Mon 6 Jul 2026")

    assert list(await absent(ada)) == [Absence(AbsenceKind.AWAY, MONDAY, date(2026, 7, 6))]

    await ada.says("/pause when I feel like it")
    assert "I found no day in that" in ada.reads


async def test_ill_on_a_holiday_is_asked_and_the_holiday_goes_on_after_it(ada: Runner) -> None:
    await ada.says("/pause for two weeks")
    ada.stage.clock.shows(on(3), "09:00")
    await ada.says("/sick")
    await ada.taps(FEVER)
    await wakes(ada, on(5))
    await ada.taps("Well again")

    assert "Your pause goes on until Sun 24 May; /back ends it, too." in ada.reads
    await ada.says("/back")
    assert "Welcome back" in ada.reads
    assert list(await absent(ada)) == [
        Absence(AbsenceKind.AWAY, MONDAY, on(4)),
        Absence(AbsenceKind.SICK, on(3), on(4)),
    ]


async def test_a_pause_on_the_day_of_an_injury_forgets_neither(ada: Runner) -> None:
    await ada.says("/hurt hip")
    await ada.taps("8", "Yes, it does")
    await ada.says("/pause for a week")
    assert list(await absent(ada)) == [
        Absence(AbsenceKind.HURT, MONDAY),
        Absence(AbsenceKind.AWAY, on(1), on(6)),
    ]

    await ada.says("/back")
    assert "Taken back: no pause" in ada.reads
    assert "that you are hurt. How is it now?" in ada.reads
    assert list(await absent(ada)) == [Absence(AbsenceKind.HURT, MONDAY)]


async def test_back_from_nothing_is_a_friendly_sentence(ada: Runner) -> None:
    await ada.says("/back")

    assert "there is nothing to end" in ada.reads


async def test_back_can_be_undone(ada: Runner) -> None:
    await ada.says("/hurt hip")
    await ada.taps("8", "Yes, it does")
    ada.stage.clock.shows(on(3), "09:00")
    await ada.says("/back")
    await ada.taps("↩ Undo")

    assert list(await absent(ada)) == [Absence(AbsenceKind.HURT, MONDAY)]


@pytest.mark.parametrize("command", ["/sick", "/hurt", "/pause until 3 June", "/back"])
async def test_a_stranger_is_welcomed_instead(stranger: Runner, command: str) -> None:
    await stranger.says(command)

    assert "Yes, keep my answers" in stranger.buttons


# --- buttons

days = st.dates(date(2020, 1, 1), date(2060, 12, 31))
hurting = st.one_of(
    st.builds(Hurting, days),
    st.builds(Hurting, days, st.sampled_from(Site)),
    st.builds(Hurting, days, st.sampled_from(Site), st.integers(0, 10)),
    st.builds(Hurting, days, st.sampled_from(Site), st.integers(0, 10), st.booleans()),
    st.builds(Hurting, days, st.sampled_from(Site), st.integers(0, 10), st.booleans(), st.booleans()),
)


@given(
    hurting
    | st.builds(Ill, days, st.booleans())
    | st.builds(AwayUntil, st.none() | days)
    | st.builds(StillSo, days)
    | st.builds(WellAgain, days)
    | st.builds(Meanwhile, days, st.sampled_from(Ran))
)
def test_every_button_of_an_absence_says_what_it_said(said: object) -> None:
    data = absence_data(said)  # type: ignore[arg-type]

    assert len(data.encode()) <= 64
    assert parsed(data) == AbsenceTap(said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data",
    [
        *("a1:", "a1:ill:260511", "a1:ill:260511:flu", "a1:hurt:260511:nose", "a1:hurt:260511:knee:11"),
        *("a1:hurt:260511:knee:3:y:n:y", "a1:hurt:260511:knee:-1", "a1:away:", "a1:ran:260511:much"),
    ],
)
def test_a_made_up_button_is_stale(data: str) -> None:
    with pytest.raises(StaleTap):
        parsed(data)
