"""Ada talks as people do: what is certain is done, what is not is asked with buttons."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coach.checkin import PainDetail
from bot.coach.plan import PlannedSession
from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind
from bot.coach.workout import SessionKind
from bot.diary.notes import Absence, PlanDay
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)
SPORTS = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})


@pytest.fixture
async def anna(stranger: Runner) -> Runner:
    """Ada's sister in the same town, who speaks German with the bot."""
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, language="de", cross_options=SPORTS))
    return stranger


async def absences(ada: Runner) -> tuple[Absence, ...]:
    async with ada.stage.diary.reading() as page:
        return tuple(await page.absences(ada.id, MONDAY, MONDAY))


async def planned(ada: Runner, day: date) -> PlanDay | None:
    async with ada.stage.diary.reading() as page:
        return (await page.plan_days(ada.id, day, day)).get(day)


# --- what is certain is done


@pytest.mark.parametrize(
    ("typed", "answered"),
    [
        ("what should I do today?", "Without today’s check-in: "),
        ("let me check in", "How do your legs feel?"),
        ("how was my week?", "No check-ins this week"),
        ("show me my plan", "plan"),
        ("settings", "Your settings"),
        ("what do you know about me?", "I keep"),
        ("delete all my data", "Erase"),
        ("undo", "nothing left to undo"),
        ("thank you", "You are welcome"),
        ("move it to 7:30", "Shall I ask at 07:30 from now on?"),
        ("edit yesterday", "Check-in for Sun 10 May"),
    ],
)
async def test_what_is_certain_is_done(ada: Runner, typed: str, answered: str) -> None:
    await ada.says(typed)

    assert answered in ada.reads


@pytest.mark.parametrize(
    ("typed", "answered"),
    [
        ("Was soll ich heute machen?", "Ohne Check-in von heute: "),
        ("mach das rückgängig", "rückgängig"),
        ("verschieb es auf 7:30", "Soll ich ab jetzt um 07:30 Uhr fragen?"),
        ("gestern korrigieren", "Check-in für So 10. Mai"),
        ("heute nicht", "Was soll aus der Einheit von heute werden?"),
    ],
)
async def test_so_it_is_in_german(anna: Runner, typed: str, answered: str) -> None:
    await anna.says(typed)

    assert answered in anna.reads


async def test_a_time_is_moved_by_one_tap_and_not_before(ada: Runner) -> None:
    await ada.says("move it to 7:30")
    known = await ada.known()
    assert known is not None
    assert known.runner.prompt_at == time(7)

    await ada.taps("Yes, at 07:30")

    known = await ada.known()
    assert known is not None
    assert known.runner.prompt_at == time(7, 30)
    assert "From now on I ask you at 07:30." in ada.reads


async def test_a_time_that_may_be_meant_for_today_alone_can_be_that(ada: Runner) -> None:
    await ada.says("remind me at 9")
    assert ada.buttons == ["Yes, at 09:00", "Only today, at 09:00", "Leave it as it is"]

    await ada.taps("Only today, at 09:00")

    assert "09:00" in ada.reads
    known = await ada.known()
    assert known is not None
    assert known.runner.prompt_at == time(7)


async def test_a_time_in_the_night_is_told_to_be_none(ada: Runner) -> None:
    await ada.sends_data("b1:t:0200")

    assert "out of date" in ada.reads
    known = await ada.known()
    assert known is not None
    assert known.runner.prompt_at == time(7)


async def test_a_week_of_silence_is_a_pause_and_can_be_taken_back(ada: Runner) -> None:
    await ada.says("stop asking me for a week")
    assert "Pause until Sun 17 May" in ada.reads
    assert await absences(ada) == (Absence(AbsenceKind.AWAY, MONDAY, MONDAY + timedelta(days=6)),)

    await ada.taps("↩ Undo")

    assert await absences(ada) == ()


async def test_ada_says_that_she_is_back(ada: Runner) -> None:
    await ada.says("stop asking me for a week")
    await ada.says("I am back")

    assert await absences(ada) == ()


# --- what the body says is asked after, and never kept without a tap


@pytest.mark.parametrize("typed", ["my knee hurts", "I have a fever"])
async def test_what_the_body_says_is_asked_after(ada: Runner, typed: str) -> None:
    await ada.says(typed)

    assert ada.buttons
    assert await absences(ada) == ()
    assert await ada.form(MONDAY) is None


async def test_heavy_legs_lead_to_their_questions(ada: Runner) -> None:
    await ada.says("my legs feel heavy")

    assert "Heavy legs" in ada.reads


async def test_a_complaint_below_an_open_question_is_no_wrong_number(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("my knee hurts")

    assert "Your knee: how much does it hurt" in ada.reads


# --- not today


async def test_not_today_asks_what_becomes_of_the_session(ada: Runner) -> None:
    await ada.says("not today")
    assert ada.buttons == [
        "Leave it out, today is a rest day",
        "Put it on another day",
        "Pause for some days",
        "Leave it as it is",
    ]
    assert await planned(ada, MONDAY) is None

    await ada.taps("Leave it out, today is a rest day")

    assert await planned(ada, MONDAY) == PlanDay(PlannedSession(SessionKind.REST, None))
    await ada.says("/undo")
    assert await planned(ada, MONDAY) is None


async def test_not_today_can_be_meant_otherwise(ada: Runner) -> None:
    await ada.says("skip today")
    await ada.taps("Leave it as it is")
    assert ada.reads == "All right, everything stays as it is."

    await ada.says("skip today")
    await ada.taps("Pause for some days")
    assert "Away for how long?" in ada.reads
    assert await absences(ada) == ()


async def test_a_key_session_that_gives_way_moves_with_one_tap(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        hard = PlanDay(PlannedSession(SessionKind.HARD, 60))
        easy = PlanDay(PlannedSession(SessionKind.EASY, 40))
        await page.keep_plan_days(
            ada.id, {MONDAY: hard} | {MONDAY + timedelta(days=n): easy for n in range(1, 5)}
        )
    await ada.says("/checkin")
    await ada.answers(legs=2)
    move = next(label for label in ada.buttons if "Move" in label)

    await ada.says("not today")

    assert move in ada.buttons


# --- what is not certain is asked


async def test_what_nobody_understands_is_asked_with_buttons(ada: Runner) -> None:
    await ada.says("the weather is nice in Lisbon")
    assert ada.reads == "I did not understand that. Is it one of these?"
    assert ada.buttons == ["What should I do today?", "Check in", "Tell of a training", "What you can do"]

    await ada.taps("What should I do today?")

    assert "Without today’s check-in: " in ada.reads


async def test_what_it_may_have_been_stands_first(ada: Runner) -> None:
    await ada.says("I was ill last month")

    assert ada.reads == "I am not sure what you mean. Is it one of these?"
    assert ada.buttons[0] == "I am ill"
    assert 2 <= len(ada.buttons) <= 5
    assert await absences(ada) == ()

    await ada.taps("Something else")
    assert "in other words" in ada.reads


@pytest.mark.parametrize(
    ("typed", "offered", "answered"),
    [
        ("gimme a few more minutes", "Ask me later today", "When shall I ask again?"),
        ("all of it as a zip", "Export my data", "Your diary: "),
    ],
)
async def test_what_no_phrase_fits_is_offered_as_what_it_is_most_like(
    ada: Runner, typed: str, offered: str, answered: str
) -> None:
    await ada.says(typed)
    assert ada.reads == "I did not understand that. Is it one of these?"
    assert ada.buttons[0] == offered
    assert ada.buttons[-1] == "Something else"

    await ada.taps(offered)

    assert answered in ada.reads


@pytest.mark.parametrize(
    ("typed", "offered", "answered"),
    [
        (
            "warte noch etwas, bin unter der Dusche",
            "Später am Tag fragen",
            "Wann soll ich noch einmal fragen?",
        ),
        ("wisch meine Daten weg", "Alles vergessen", "löschen"),
    ],
)
async def test_so_is_what_no_german_phrase_fits(
    anna: Runner, typed: str, offered: str, answered: str
) -> None:
    await anna.says(typed)
    assert anna.reads == "Das habe ich nicht verstanden. Ist es eines davon?"
    assert anna.buttons[0] == offered

    await anna.taps(offered)

    assert answered in anna.reads


async def test_nothing_is_done_for_what_is_only_alike(ada: Runner) -> None:
    await ada.says("wipe my data")
    await ada.says("off to spain for two weeks and no laptop with me")

    assert await ada.known() is not None
    assert await absences(ada) == ()


async def test_a_red_flag_is_never_a_matter_of_likeness(ada: Runner) -> None:
    await ada.says("gimme some more minutes, my chest hurts")

    assert "Ask me later today" not in ada.buttons


async def test_a_training_can_be_told_from_there(ada: Runner) -> None:
    await ada.says("the weather is nice in Lisbon")
    await ada.taps("Tell of a training")

    assert ada.buttons


async def test_a_question_that_is_open_keeps_its_own_hint(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("the weather is nice in Lisbon")

    assert "Tap a button, or type 1 (dead) to 5 (springy)" in ada.chat[-2].plain
    assert "4 good" in ada.buttons  # the buttons it speaks of are right here


async def test_a_wish_is_done_in_the_middle_of_the_check_in(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("how was my week?")
    assert "No check-ins this week" in ada.reads

    await ada.says("4")

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs == 4


async def test_red_flags_come_first_in_any_language(anna: Runner) -> None:
    await anna.says("I have chest pain, what should I do today?")

    form = await anna.form(MONDAY)
    assert form is not None
    assert form.check_in.red_flags


async def test_an_old_wish_works_for_somebody_who_left(stage: TestStage, ada: Runner) -> None:
    await ada.says("the weather is nice in Lisbon")
    old = ada.last
    await ada.says("/forget")
    await ada.taps(next(label for label in ada.buttons if "rase" in label))

    await ada.taps("What should I do today?", message=old)

    assert "/start" in ada.reads


async def test_a_number_typed_to_how_much_it_hurts_is_no_answer_about_the_legs(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("my knee hurts")

    await ada.says("3")

    assert "Does it change how you walk or run?" in ada.reads
    await ada.taps("No")
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs is None
    assert form.check_in.pain_detail == PainDetail(site="knee", during=3)


async def test_a_number_no_pain_can_have_is_asked_for_again(ada: Runner) -> None:
    await ada.says("my knee hurts")
    await ada.says("12")

    assert "Your knee: how much does it hurt" in ada.reads


async def test_tomorrow_a_number_is_about_the_legs_again(stage: TestStage, ada: Runner) -> None:
    await ada.says("my knee hurts")
    await stage.tick_at(TUESDAY, "07:00")

    await ada.says("3")

    form = await ada.form(TUESDAY)
    assert form is not None
    assert form.check_in.legs == 3


async def test_what_may_be_a_wish_is_asked_back_below_an_open_question(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("ask me at 9 today")

    assert "Ask me later today" in ada.buttons


async def test_a_morning_told_of_yesterday_is_not_kept_for_today_unasked(ada: Runner) -> None:
    await ada.says("yesterday legs 3")
    assert ada.buttons[:2] == ["✓ Sun 10 May", "✓ Today"]

    await ada.taps("✓ Sun 10 May")

    sunday = await ada.form(MONDAY - timedelta(days=1))
    assert sunday is not None
    assert sunday.check_in.legs == 3
    assert await ada.form(MONDAY) is None


async def test_a_morning_of_long_ago_is_closed(ada: Runner) -> None:
    await ada.says("1 April legs 3")

    assert "I keep the last seven days open" in ada.reads


async def test_a_form_opened_after_it_takes_the_next_number(ada: Runner) -> None:
    await ada.says("my knee hurts")
    await ada.says("/checkin")

    await ada.says("3")

    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.legs == 3
