"""Ada asks why: the reasons with her numbers, and what the rules behind them rest on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.rulebook import Reason, Weight
from bot.diary.notes import Form, KeptAdvice
from tests.stage import MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

SUNDAY = MONDAY - timedelta(days=1)


async def check_in(ada: Runner, legs: int = 4, sleep: str = "7.5") -> None:
    await ada.says("/checkin")
    await ada.answers(legs=legs, sleep=sleep)


async def was_advised(ada: Runner, day: date, verdict: Verdict, *reasons: Reason, version: str) -> None:
    """The diary holds this advice for that day, whatever the rules would say of it now."""
    async with ada.stage.diary.writing() as page:
        now = ada.stage.clock.now()
        await page.keep_form(ada.id, Form(CheckIn(day, legs=4, sleep_h=7.5).finished()), now)
        await page.keep_advice(ada.id, day, KeptAdvice(verdict, reasons, version, None), now)


async def test_heavy_legs_are_explained_with_her_numbers_the_reason_and_the_source(ada: Runner) -> None:
    await ada.lives_through(steady(35))
    await check_in(ada, legs=2)
    await ada.taps("Why?")

    assert "Why “easy” today?" in ada.reads
    assert "Legs 2 of 5, your usual 4: normal, expected training fatigue" in ada.reads
    assert "on an easy day they are normal and slow is the point" in ada.reads
    assert "Its limits: one answer on one morning." in ada.reads
    assert "Rests on single trials or cohorts: Saw, Main & Gastin 2016" in ada.reads
    kept = await ada.advice(MONDAY)
    assert kept is not None
    assert f"Rulebook {kept.rulebook_version}." in ada.reads


async def test_the_table_that_counted_the_signals_is_named_where_it_decided(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    await ada.taps("Why?")

    assert "All of this, counted together." in ada.reads
    assert "Figueiredo et al. 2022" in ada.reads
    assert "Its limits: the counts were reasoned, not measured." in ada.reads


async def test_where_the_plan_stands_it_says_that_nothing_spoke_against_it(ada: Runner) -> None:
    await check_in(ada)
    await ada.taps("Why?")

    assert "Why “run” today?" in ada.reads
    assert "No rule asked for more caution, so the plan stands." in ada.reads
    assert "counted together" not in ada.reads


async def test_what_is_not_known_is_named_without_a_lecture(ada: Runner) -> None:
    await check_in(ada)
    await ada.taps("Why?")

    assert "What I do not know counts neither as good nor as bad" in ada.reads
    assert "sudden rise" not in ada.reads


async def test_the_answer_stands_below_the_advice_which_stays_as_it_was(ada: Runner) -> None:
    await check_in(ada, legs=2)
    advice, buttons = ada.last, ada.buttons
    text = advice.plain
    await ada.taps("Why?")

    assert ada.last.id > advice.id
    assert ada.buttons == []
    unchanged = ada.stage.telegram.message(ada.id, advice.id)
    assert unchanged.plain == text
    assert [button.text for row in unchanged.keyboard or [] for button in row] == buttons


async def test_asking_why_is_answered_at_once_and_changes_nothing_she_told(
    stage: TestStage, ada: Runner
) -> None:
    await check_in(ada, legs=2)
    before = (await ada.known(), await ada.form(MONDAY), await ada.advice(MONDAY))
    answered = stage.telegram.requests["answerCallbackQuery"]
    await ada.taps("Why?")

    assert stage.telegram.requests["answerCallbackQuery"] == answered + 1
    assert (await ada.known(), await ada.form(MONDAY), await ada.advice(MONDAY)) == before


async def test_the_button_stands_above_the_corrections_and_below_a_question_about_symptoms(
    ada: Runner,
) -> None:
    await ada.lives_through(steady(34, SUNDAY))
    await ada.lives_through([CheckIn(SUNDAY, legs=4, sleep_h=8, mood=4, resting_hr_bpm=60).finished()])
    await ada.says("/checkin")
    await ada.answers(pulse="60")

    assert ada.buttons[:3] == ["Fever / ill below the neck", "Cold only", "Why?"]
    assert ada.buttons.index("Why?") < ada.buttons.index("✏️ Fix legs")
    await ada.says("/today")
    assert ada.buttons[2] == "Why?"


async def test_while_a_question_is_open_there_is_nothing_to_explain(ada: Runner) -> None:
    await check_in(ada)
    await ada.taps("Fix mood")

    assert "Why?" not in ada.buttons


async def test_under_the_answer_to_today_it_explains_the_same(ada: Runner) -> None:
    await check_in(ada, legs=2)
    await ada.taps("Why?")
    below_the_form = ada.reads
    await ada.says("/today")
    await ada.taps("Why?")

    assert ada.reads == below_the_form


async def test_without_a_check_in_the_reasons_come_from_what_is_known(ada: Runner) -> None:
    await ada.lives_through(steady(20))
    await ada.says("/today")
    await ada.taps("Why?")

    assert "Why “easy” today?" in ada.reads
    assert "Today’s check-in is not finished." in ada.reads
    assert "I do not know how your legs feel today." in ada.reads
    assert await ada.advice(MONDAY) is None


async def test_without_a_check_in_yesterdays_fever_is_explained(ada: Runner) -> None:
    await check_in(ada)
    await ada.taps("Fix the rest", "Fever / ill below the neck", "✓ Done")
    ada.stage.clock.passes(days=1)
    await ada.says("/today")
    await ada.taps("Why?")

    assert "Why “rest” today?" in ada.reads
    assert "Silence is not recovery" in ada.reads
    assert "green light" not in ada.reads


async def test_yesterdays_button_shows_yesterdays_reasons(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    mondays = ada.last
    ada.stage.clock.passes(days=1)
    await check_in(ada, legs=5)
    await ada.taps("Why?", message=mondays)

    assert "Why “easy” on Mon 11 May?" in ada.reads
    assert "Legs 2 of 5" in ada.reads
    assert "Slept 4.5 h: a short night." in ada.reads
    assert "All of this, counted together." in ada.reads
    assert "Legs 5 of 5" not in ada.reads


async def test_answers_corrected_later_leave_the_reasons_of_that_day_as_they_were(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    mondays = ada.last.id
    ada.stage.clock.passes(days=1)
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:5", mondays)
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:why", mondays)

    assert "Legs 2 of 5" in ada.reads
    assert "Legs 5 of 5" not in ada.reads
    assert "counted together" not in ada.reads, "what the table did can no longer be looked up"


async def test_a_setting_changed_since_this_morning_is_part_of_today(ada: Runner) -> None:
    await check_in(ada)
    await ada.sends_data("s1:injured:=yes")
    await ada.says("/today")
    assert "Today: easy" in ada.reads
    await ada.taps("Why?")

    assert "Why “easy” today?" in ada.reads
    assert "Something has changed since I said it" in ada.reads
    assert "A quiet morning is not a healed injury" in ada.reads


async def test_what_has_not_changed_is_not_called_changed(ada: Runner) -> None:
    await ada.lives_through(replace(morning, sleep_h=6.75) for morning in steady(35))
    await check_in(ada, sleep="5.5")
    await ada.taps("Why?")

    assert "Slept 5.5 h, your usual 6.75: a short night." in ada.reads
    assert "Something has changed" not in ada.reads


async def test_a_reason_that_no_rule_gives_any_more_stands_alone(ada: Runner) -> None:
    forgotten = Reason("SAID_LONG_AGO", {"hours": 3}, Weight.RED)
    known = Reason("SLEEP_SHORT_NIGHT", {"slept_h": 4.5}, Weight.AMBER)
    await was_advised(ada, SUNDAY, Verdict.REST, forgotten, known, version="2019.1")
    await ada.sends_data(f"c1:{SUNDAY:%y%m%d}:why")

    assert "Why “rest” on Sun 10 May?" in ada.reads
    assert "A reason of that day that I can no longer put into words.\n\nSlept 4.5 h" in ada.reads
    assert "That advice came from rulebook 2019.1" in ada.reads
    assert "the plan stands" not in ada.reads


@pytest.mark.parametrize("day", ["260510", "260512", "160511", "680101", "690101"])
async def test_a_day_without_an_advice_is_no_trouble(ada: Runner, day: str) -> None:
    await check_in(ada)
    await ada.sends_data(f"c1:{day}:why")

    assert "there is nothing to explain" in ada.reads


async def test_another_runners_button_shows_only_ones_own(stage: TestStage, ada: Runner) -> None:
    await check_in(ada, legs=1, sleep="4.5")
    button = ada.last.button("Why?").data
    assert button is not None
    ada.stage.clock.passes(days=1)
    bob = stage.runner(2002)
    await bob.says("hello")
    await bob.sends_data(button)
    assert "/start" in bob.reads
    assert "Legs" not in bob.reads

    await bob.joins()
    await bob.sends_data(button)
    assert "there is nothing to explain" in bob.reads


async def test_a_guest_is_told_why_and_nothing_is_kept(stranger: Runner) -> None:
    await stranger.says("/checkin")
    await stranger.answers(legs=2)
    advice = stranger.last
    assert stranger.buttons[0] == "Why?"
    await stranger.taps("Why?")

    assert stranger.last.id > advice.id
    assert "Why “easy” today?" in stranger.reads
    assert "Legs 2 of 5" in stranger.reads
    assert "Saw, Main & Gastin 2016" in stranger.reads
    assert await stranger.known() is None


async def test_a_guests_forged_button_without_answers_explains_nothing(stranger: Runner) -> None:
    await stranger.says("/checkin")
    button = stranger.last.button("4 good").data
    assert button is not None
    carried = button.removesuffix("legs:4")
    await stranger.sends_data(f"{carried}why")

    assert "there is nothing to explain" in stranger.reads


# --- /why, with a day or without


async def test_the_command_without_a_day_explains_today_as_the_button_does(ada: Runner) -> None:
    await check_in(ada, legs=2)
    await ada.taps("Why?")
    by_button = ada.reads
    await ada.says("/why")

    assert ada.reads == by_button


@pytest.mark.parametrize("said", ["yesterday", "11 May", "11.5.", "on monday", "Mon 11 May", "11 May 2026"])
async def test_a_day_is_named_as_people_name_days(ada: Runner, said: str) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    ada.stage.clock.passes(days=1)
    await ada.says(f"/why {said}")

    assert "Why “easy” on Mon 11 May?" in ada.reads
    assert "Slept 4.5 h: a short night." in ada.reads


async def test_in_german_days_are_german(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    async with ada.stage.diary.writing() as page:
        known = await page.known(ada.id)
        assert known is not None
        await page.keep_runner(replace(known.runner, language="de"))
    ada.stage.clock.passes(days=1)
    for said in ("gestern", "11. Mai", "am Montag"):
        await ada.says(f"/why {said}")
        assert "Warum „locker“?" in ada.reads
        assert "4,5 h geschlafen" in ada.reads


async def test_an_earlier_day_shows_what_she_had_said_and_what_would_have_changed_it(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    ada.stage.clock.passes(days=1)
    await ada.says("/why yesterday")

    assert "Legs 2 heavy" in ada.reads
    assert "Would have changed it:" in ada.reads
    assert "told otherwise since" not in ada.reads


async def test_a_day_that_was_corrected_keeps_its_reasons_and_claims_nothing_more(ada: Runner) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    ada.stage.clock.passes(days=1)
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:5")
    await ada.says("/why yesterday")

    assert "Something it rested on was told otherwise since." in ada.reads
    assert "Legs 2 of 5" in ada.reads
    assert "Would have changed it" not in ada.reads
    assert "springy" not in ada.reads


async def test_what_was_put_right_again_is_not_called_corrected(ada: Runner) -> None:
    await check_in(ada, legs=2)
    ada.stage.clock.passes(days=1)
    for legs in (5, 2):
        await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:{legs}")
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:scope:legs_only")
    await ada.says("/why yesterday")

    assert "Would have changed it:" in ada.reads


async def test_another_rulebook_is_named_with_what_it_would_say_today(ada: Runner) -> None:
    await check_in(ada)
    kept = await ada.advice(MONDAY)
    assert kept is not None
    async with ada.stage.diary.writing() as page:
        older = replace(kept, verdict=Verdict.REST, rulebook_version="2019.1")
        await page.keep_advice(ada.id, MONDAY, older, ada.stage.clock.now())
    ada.stage.clock.passes(days=1)
    await ada.says("/why yesterday")

    assert "That advice came from rulebook 2019.1." in ada.reads
    assert "would say: run." in ada.reads
    assert "Would have changed it" not in ada.reads


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("tomorrow", "is still to come"),
        ("3 May", "I have no advice for Sun 3 May"),
        ("1 January 1200", "these days have one"),
        ("the other day", "I did not understand which day you mean"),
        ("31 February", "I did not understand which day you mean"),
    ],
)
async def test_a_day_without_an_advice_offers_those_near_it_that_have_one(
    ada: Runner, said: str, answer: str
) -> None:
    await check_in(ada, legs=2, sleep="4.5")
    ada.stage.clock.passes(days=1)
    await check_in(ada)
    await ada.says(f"/why {said}")

    assert answer.lower() in ada.reads.lower()
    assert ada.buttons == ["Mon 11 May", "Tue 12 May"]
    await ada.taps("Mon 11 May")
    assert "Why “easy” on Mon 11 May?" in ada.reads


async def test_a_weekday_that_is_today_is_asked_back(ada: Runner) -> None:
    await ada.says("/why monday")

    assert "Which day do you mean?" in ada.reads
    assert ada.buttons == ["Mon 4 May", "Mon 11 May"]


async def test_where_no_day_has_an_advice_it_leads_to_today(ada: Runner) -> None:
    await ada.says("/why yesterday")

    assert "I have no advice for Sun 10 May" in ada.reads
    assert "/today" in ada.reads
    assert ada.buttons == []


async def test_somebody_not_yet_met_is_welcomed(stranger: Runner) -> None:
    await stranger.says("/why yesterday")

    assert "I am Fresh Legs" in stranger.reads


async def test_what_is_fine_stands_in_one_line_and_is_not_lectured_on(ada: Runner) -> None:
    await check_in(ada, legs=2)
    await ada.says("/why")

    fine = next(line for line in ada.reads.splitlines() if line.startswith("What was fine:"))
    assert fine == "What was fine: Slept 7.5 h. Mood 4 of 5."
    assert ada.reads.index("Legs 2 of 5") < ada.reads.index("What was fine:")
    assert "mood falls" not in ada.reads.lower()


async def test_publications_can_be_opened(ada: Runner) -> None:
    await check_in(ada, legs=2)
    await ada.says("/why")

    assert "https://doi.org/10.1136/bjsports-2015-094758" in ada.last.text
