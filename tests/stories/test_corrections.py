"""Ada answers otherwise than she did: today, on an earlier day, or because it feels worse than that."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.chat.taps import parsed
from bot.chat.taps.edit import EditTap, edit_data
from bot.coach.checkin import CheckIn, Question, Scope, Tag
from bot.coach.measures import Verdict
from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.diary.deed_notes import Did
from bot.routines.correcting import FIELDS
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage

SUNDAY, TUESDAY = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)
SPORTS = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})
RUN, EASY, CROSS, REST = Verdict


@pytest.fixture
async def anna(stranger: Runner) -> Runner:
    """Ada's sister in the same town, who speaks German with the bot."""
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, language="de", cross_options=SPORTS))
    return stranger


def fine(day: date, **answers: float) -> CheckIn:
    """A finished check-in of a good day, but for these answers."""
    values = {"legs": 4, "sleep_h": 7.5, "mood": 4} | answers
    return CheckIn(day, **values, skipped=frozenset({Question.PULSE})).finished()  # type: ignore[arg-type]


async def check_in(ada: Runner, day: date = MONDAY) -> CheckIn | None:
    form = await ada.form(day)
    return None if form is None else form.check_in


async def verdict(ada: Runner, day: date = MONDAY) -> Verdict | None:
    kept = await ada.advice(day)
    return None if kept is None else kept.verdict


async def deeds(ada: Runner) -> int:
    async with ada.stage.diary.reading() as page:
        return len(await page.deeds_after(ada.id, 0))


async def finish(ada: Runner, **answers: int) -> None:
    await ada.says("/checkin")
    await ada.answers(**answers)  # type: ignore[arg-type]


# --- a fix says what it changed


async def test_a_fix_says_what_changed_and_that_the_advice_does(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")

    assert "Changed: sleep 7.5 h → 4.5 h.\nThe advice changes from run to easy." in ada.reads
    assert await verdict(ada) is EASY


async def test_a_fix_says_that_the_advice_stays(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix mood", "3 ok")

    assert "Changed: mood 4 → 3.\nThe advice stays: run." in ada.reads


async def test_the_same_in_german(anna: Runner) -> None:
    await anna.says("Beine 4, 7,5 h geschlafen, Stimmung 4, Puls 50")
    await anna.taps("✓ Eintragen", "✓ Alles gut", "✏️ Schlaf", "4,5")

    assert (
        "Geändert: Schlaf 7,5 h → 4,5 h.\nDie Empfehlung ändert sich: statt Laufen jetzt locker."
        in anna.reads
    )


async def test_a_fix_of_the_legs_ends_with_where_the_tiredness_sits(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix legs", "2 heavy")
    assert "Changed" not in ada.reads

    await ada.taps("Tired all over")

    assert (
        "Changed: legs 4 → 2 · tired all over.\nThe advice changes from run to cross-training." in ada.reads
    )
    await ada.taps("↩ Undo")
    assert await check_in(ada) == fine(MONDAY)


async def test_the_last_screen_is_one_fix_however_many_taps_it_takes(ada: Runner) -> None:
    await finish(ada)
    before = await deeds(ada)
    await ada.taps("Fix the rest", "Alcohol", "Cold only", "✓ Done")

    assert "now also “Cold only” · now also “Alcohol”" in ada.reads
    assert await deeds(ada) == before + 1
    await ada.taps("↩ Undo")
    assert await check_in(ada) == fine(MONDAY)


async def test_a_fix_that_changes_nothing_leaves_nothing_to_undo(ada: Runner) -> None:
    await finish(ada)
    before = await deeds(ada)
    await ada.taps("Fix mood", "4 good", "Fix the rest", "✓ All fine", "Fix sleep", "← Keep it as it is")

    assert await deeds(ada) == before
    assert "Changed" not in ada.reads


async def test_filling_a_form_in_is_no_row_of_deeds(ada: Runner) -> None:
    await finish(ada)

    assert await deeds(ada) == 1


# --- undo


async def test_undo_takes_a_fix_back_and_says_what_came_back(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5", "↩ Undo")

    assert "Undone: sleep 4.5 h → 7.5 h.\nThe advice changes from easy to run." in ada.reads
    assert await check_in(ada) == fine(MONDAY)
    assert await verdict(ada) is RUN


async def test_undo_of_the_last_tap_opens_the_form_again(ada: Runner) -> None:
    await finish(ada)
    await ada.says("/undo")

    kept = await check_in(ada)
    assert kept is not None
    assert kept.next_question is Question.WRONG
    assert await verdict(ada) is None
    assert "Go on with the check-in" in ada.buttons


async def test_undo_goes_back_one_by_one(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5", "Fix mood", "2 low")
    for _ in range(2):
        await ada.says("/undo")

    assert await check_in(ada) == fine(MONDAY)


async def test_an_older_fix_of_that_day_waits_for_the_newer_one(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")
    old = ada.last.button("↩ Undo").data
    await ada.taps("Fix mood", "2 low")
    assert old is not None
    await ada.sends_data(old)

    assert "Something newer stands in its place" in ada.reads
    kept = await check_in(ada)
    assert kept is not None
    assert (kept.sleep_h, kept.mood) == (4.5, 2)


async def test_the_form_opened_once_more_is_nothing_newer(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")
    fix = ada.last.button("↩ Undo").data
    assert fix is not None
    await ada.taps("Fix the rest")
    await ada.sends_data(fix)

    assert await check_in(ada) == fine(MONDAY)


async def test_an_illness_told_since_then_is_not_taken_back_with_an_older_fix(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")
    fix = ada.last.button("↩ Undo").data
    await ada.says("/sick")
    await ada.taps(ada.buttons[0])
    assert await verdict(ada) is REST
    assert fix is not None
    await ada.sends_data(fix)

    assert "Something newer stands in its place" in ada.reads
    assert await verdict(ada) is REST


async def test_a_warning_sign_typed_after_the_check_in_is_one_thing_of_its_own(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")
    await ada.says("I had chest pain on the stairs")
    await ada.taps("✓ Done")
    assert await verdict(ada) is REST

    await ada.taps("↩ Undo")

    assert await check_in(ada) == fine(MONDAY, sleep_h=4.5)


# --- which day


async def test_the_days_that_are_open_are_listed_today_first(ada: Runner) -> None:
    await ada.lives_through([fine(SUNDAY), CheckIn(MONDAY - timedelta(days=2), legs=3)])
    await ada.says("/edit")

    assert ada.buttons[:4] == ["○ Today", "✓ Sun 10 May", "◐ Sat 9 May", "○ Fri 8 May"]
    assert len(ada.buttons) == 8


async def test_an_unanswered_day_is_filled_in_from_its_first_question(ada: Runner) -> None:
    await ada.says("/edit")
    await ada.taps("○ Sun 10 May")
    for text in ("4", "7 h", "mood 3", "52"):
        await ada.says(text)
    await ada.taps("✓ All fine")

    assert "Kept for Sun 10 May" in ada.reads
    assert (
        await check_in(ada, SUNDAY)
        == CheckIn(SUNDAY, legs=4, sleep_h=7, mood=3, resting_hr_bpm=52).finished()
    )
    assert await check_in(ada) is None


async def test_a_half_answered_day_goes_on_where_it_stopped(ada: Runner) -> None:
    await ada.lives_through([CheckIn(SUNDAY, legs=3)])
    await ada.says("/edit yesterday")

    assert "Check-in for Sun 10 May (not today’s)" in ada.reads
    assert "How many hours did you sleep?" in ada.reads


async def test_an_answered_day_shows_what_can_be_fixed(ada: Runner) -> None:
    await ada.lives_through([fine(SUNDAY)])
    await ada.says("/edit 10 May")

    assert "Legs 4 good · Slept 7.5 h · Mood 4" in ada.reads
    assert "✏️ Fix legs" in ada.buttons


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("/edit 3 May", "Sun 3 May is closed."),
        ("/edit tomorrow", "Tue 12 May is still to come."),
        ("/edit my life", "I could not tell which day you mean."),
    ],
)
async def test_a_day_that_is_not_open_is_told_to_be(ada: Runner, said: str, told: str) -> None:
    await ada.says(said)

    assert ada.reads.startswith(told)
    assert "○ Today" in ada.buttons


async def test_the_seventh_day_back_is_open(ada: Runner) -> None:
    await ada.says("/edit 4 May")

    assert "Check-in for Mon 4 May" in ada.reads


async def test_the_days_in_german(anna: Runner) -> None:
    await anna.says("/edit gestern")
    assert "Check-in für So 10. Mai" in anna.reads

    await anna.says("/edit")
    assert anna.buttons[:2] == ["○ Heute", "◐ So 10. Mai"] or anna.buttons[:2] == ["○ Heute", "○ So 10. Mai"]


async def test_what_is_typed_on_another_day_belongs_to_that_day(stage: TestStage, ada: Runner) -> None:
    await ada.says("/edit yesterday")
    await stage.tick_at(TUESDAY, "07:00")
    await ada.answers(legs=4)
    await ada.says("52")

    sunday = await check_in(ada, SUNDAY)
    assert sunday is not None
    assert (sunday.legs, sunday.resting_hr_bpm) == (None, None)


# --- an earlier day and today


async def test_what_was_advised_on_an_earlier_day_stays_as_it_was_said(stage: TestStage, ada: Runner) -> None:
    await finish(ada)
    stage.clock.shows(TUESDAY, "07:00")
    await ada.says("/edit yesterday")
    await ada.taps("Fix sleep", "4.5")

    assert "Changed: sleep 7.5 h → 4.5 h.\nWhat I said on Mon 11 May stays as I said it then." in ada.reads
    assert await verdict(ada, MONDAY) is RUN


async def test_an_earlier_day_changes_what_is_advised_today(stage: TestStage, ada: Runner) -> None:
    nights = [fine(MONDAY - timedelta(days=ago), sleep_h=7.5) for ago in range(7, 0, -1)]
    await ada.lives_through(nights)
    await ada.says("/checkin")
    await ada.answers(legs=4, wrong=("Alcohol",))
    assert await verdict(ada) is RUN

    await ada.says("/edit yesterday")
    await ada.taps("Fix the rest", "Fainted", "✓ Done")

    assert "Today’s advice changes from run to rest." in ada.reads
    assert await verdict(ada) is REST
    await ada.taps("↩ Undo")
    assert "Today’s advice changes from rest to run." in ada.reads
    assert await verdict(ada) is RUN


async def test_an_earlier_day_says_that_todays_advice_stays(ada: Runner) -> None:
    await ada.lives_through([fine(SUNDAY)])
    await finish(ada)
    await ada.says("/edit yesterday")
    await ada.taps("Fix mood", "3 ok")

    assert "Today’s advice stays: run." in ada.reads


async def test_nothing_is_said_of_today_while_it_is_not_answered(ada: Runner) -> None:
    await ada.lives_through([fine(SUNDAY)])
    await ada.says("/edit yesterday")
    await ada.taps("Fix mood", "3 ok")

    assert "Changed: mood 4 → 3." in ada.reads
    assert "advice" not in ada.reads


# --- worse than that, better than that


async def test_feeling_worse_makes_today_one_step_more_careful(ada: Runner) -> None:
    await finish(ada)
    await ada.says("I feel worse than that")

    assert "The advice changes from run to easy." in ada.reads
    assert await ada.was_told(EASY, on=MONDAY, because="FEELS_WORSE")


async def test_the_button_does_the_same(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("I feel worse")

    assert await verdict(ada) is EASY
    assert "I feel worse" not in ada.buttons
    await ada.taps("↩ Undo")
    assert await verdict(ada) is RUN


async def test_said_twice_it_is_one_step(ada: Runner) -> None:
    await finish(ada)
    await ada.says("I feel worse than that")
    await ada.says("I feel worse than that")

    assert "taken that in already" in ada.reads
    assert await verdict(ada) is EASY


async def test_it_can_be_taken_back_on_the_last_screen(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("I feel worse", "Fix the rest", "● Feels worse than that", "✓ All fine")

    assert await verdict(ada) is RUN


async def test_on_a_rest_day_there_is_nothing_to_soften(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4, wrong=("Fever / ill below the neck",))

    assert "I feel worse" not in ada.buttons


async def test_before_the_check_in_it_opens_the_questions(ada: Runner) -> None:
    await ada.says("I feel worse than that")

    assert "How do your legs feel?" in ada.reads
    kept = await check_in(ada)
    assert kept is not None
    assert Tag.FEELS_WORSE not in kept.tags


async def test_feeling_better_never_makes_it_harder(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4, sleep="4.5")
    kept = await check_in(ada)
    await ada.says("I feel better than that")

    assert "The advice stays" in ada.reads
    assert "✏️ Fix sleep" in ada.buttons
    assert await check_in(ada) == kept
    assert await verdict(ada) is EASY


async def test_feeling_worse_in_german(anna: Runner) -> None:
    await anna.says("Beine 4, 7,5 h geschlafen, Stimmung 4, Puls 50")
    await anna.taps("✓ Eintragen", "✓ Alles gut", "Mir geht es schlechter")

    assert "Die Empfehlung ändert sich: statt Laufen jetzt locker." in anna.reads
    await anna.says("mir geht es besser")
    assert "Die Empfehlung bleibt trotzdem" in anna.reads


async def test_a_guest_can_feel_worse_too(stranger: Runner) -> None:
    await stranger.says("what should I do today?")
    await stranger.answers(legs=4)
    assert "Today: run" in stranger.reads

    await stranger.taps("I feel worse")

    assert "Today: easy" in stranger.reads
    assert await stranger.known() is None


# --- again


async def test_a_fix_delivered_again_changes_nothing_and_says_what_it_did(
    stage: TestStage, ada: Runner
) -> None:
    await finish(ada)
    await ada.taps("Fix sleep")
    tap = stage.telegram.taps(ada.id, ada.last.id, ada.last.button("4.5").data or "")
    await stage.receives(tap)
    before, said = await deeds(ada), ada.reads
    await stage.restarts()
    await stage.receives(tap)

    assert await deeds(ada) == before
    assert ada.reads == said


async def test_feeling_worse_delivered_again_is_one_step(stage: TestStage, ada: Runner) -> None:
    await finish(ada)
    typed = stage.telegram.says(ada.id, "I feel worse than that")
    await stage.receives(typed)
    await stage.restarts()
    await stage.receives(typed)

    assert "The advice changes from run to easy." in ada.reads
    assert await verdict(ada) is EASY
    await ada.says("/undo")
    assert await verdict(ada) is RUN


async def test_undo_delivered_again_takes_back_one_thing(stage: TestStage, ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5", "Fix mood", "2 low")
    undo = stage.telegram.says(ada.id, "/undo")
    await stage.receives(undo)
    await stage.restarts()
    await stage.receives(undo)

    kept = await check_in(ada)
    assert kept is not None
    assert (kept.sleep_h, kept.mood) == (4.5, 4)


async def test_one_row_of_a_day_whatever_is_corrected(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5", "↩ Undo", "Fix legs", "2 heavy", "Only the legs")
    async with ada.stage.diary.reading() as page:
        past = await page.past(ada.id, TUESDAY, 8)

    assert [one.day for one in past if one.check_in is not None] == [MONDAY]
    assert past[-1].check_in is not None
    assert past[-1].check_in.scope is Scope.LEGS_ONLY


async def test_a_new_answer_is_told_by_its_own_kind_of_deed(ada: Runner) -> None:
    await finish(ada)
    await ada.taps("Fix sleep", "4.5")
    async with ada.stage.diary.reading() as page:
        last = await page.last_deed(ada.id)

    assert last is not None
    assert (last.did, last.before.answers) == (Did.ANSWERED, {MONDAY: fine(MONDAY)})


@pytest.mark.parametrize("day", [None, MONDAY])
def test_the_buttons_of_days_say_which(day: date | None) -> None:
    assert parsed(edit_data(day)) == EditTap(day)


def test_every_answer_of_one_line_has_its_question_or_none() -> None:
    assert {one for one in FIELDS.values() if one is not None} == set(Question) - {
        Question.SCOPE,
        Question.WRONG,
    }
