"""What should I do today?"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.season import AbsenceKind
from bot.diary.notes import Absence, Form
from bot.routines.around import answers_around, around
from bot.routines.morning_view import view_of
from tests.stage import MONDAY, Runner, TestStage


def steady(days: int, until: date = MONDAY, pulse: int = 50, legs: float = 4) -> list[CheckIn]:
    """So many ordinary mornings before that day."""
    return [
        CheckIn(
            until - timedelta(days=back), legs=legs, sleep_h=7.5, mood=4, resting_hr_bpm=pulse + back % 3
        ).finished()
        for back in range(days, 0, -1)
    ]


async def test_the_question_in_plain_words_gets_the_same_answer_as_the_command(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=3)
    await ada.says("/today")
    by_command = ada.reads
    await ada.says("what should I do today?")

    assert ada.reads == by_command
    assert "Today: run 40 min as planned" in by_command


@pytest.mark.parametrize(
    "text",
    [
        "What should I do today?",
        "what do i do today",
        "Should I run today?",
        "can I run?",
        "run or rest?",
        "whats the plan today",
        "do I train today",
        "am I good to go for a run",
        "today?",
        "rest day or run",
        "what now coach",
        "waht shuold i do today",
        "WHAT SHOULD I DO TODAY",
    ],
)
async def test_natural_variants_of_the_question_are_understood(ada: Runner, text: str) -> None:
    await ada.says(text)

    assert "Without today’s check-in" in ada.reads


async def test_without_a_check_in_the_advice_is_called_stale_and_offers_one(ada: Runner) -> None:
    await ada.lives_through(steady(20))
    await ada.says("/today")

    assert "stale" in ada.reads
    assert ada.buttons == ["Check in now", "Why?"]
    await ada.taps("Check in now")
    assert "How do your legs feel?" in ada.reads


async def test_yesterdays_fever_speaks_while_today_is_silent(ada: Runner) -> None:
    ill = CheckIn(MONDAY - timedelta(days=1), legs=3, illness=Illness.BELOW_NECK_OR_FEVER).finished()
    await ada.lives_through([*steady(20, MONDAY - timedelta(days=1)), ill])
    await ada.says("/today")

    assert "Without today’s check-in: rest" in ada.reads
    assert "fever" in ada.reads


async def test_reasons_come_in_the_runners_own_numbers(ada: Runner) -> None:
    await ada.lives_through(steady(35))
    await ada.says("/checkin")
    await ada.taps("4 good", "5.5", "4 good")
    assert "Your usual is 51" in ada.reads
    await ada.taps("58", "✓ All fine")

    assert "Resting heart rate 58, +7 against your usual 51" in ada.reads
    assert "Slept 5.5 h, your usual 7.5: a short night" in ada.reads
    assert "Legs 4 of 5, your usual 4: fresh" in ada.reads


async def test_the_pulse_of_weeks_in_bed_is_not_the_usual_one_that_is_asked_beside(ada: Runner) -> None:
    """The check-ins say nothing of an illness: Ada told of it once, with /sick."""
    in_bed = Absence(AbsenceKind.SICK, MONDAY - timedelta(days=24), MONDAY - timedelta(days=8))
    await ada.lives_through([*steady(35, pulse=50), *steady(24, pulse=64)[:17]])
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, in_bed)

    await ada.says("/checkin")
    await ada.taps("4 good", "7.5", "4 good")
    assert "Your usual is 51" in ada.reads
    await ada.taps("58", "✓ All fine")
    assert "Resting heart rate 58, +7 against your usual 51" in ada.reads


async def test_what_is_asked_beside_is_what_the_advice_would_see(ada: Runner) -> None:
    """Whatever Ada's last weeks held: a question reads less of them than an advice, and misses nothing."""
    chance = Random(7)
    known, now = await ada.known(), ada.stage.clock.now()
    assert known is not None
    for turn in range(40):
        day = MONDAY + timedelta(days=100 * turn)
        async with ada.stage.diary.writing() as page:
            for back in chance.sample(range(1, 71), chance.randint(0, 60)):
                await page.keep_form(ada.id, Form(_any_morning(chance, day - timedelta(days=back))), now)
            for kind in chance.choices(list(AbsenceKind), k=chance.randint(0, 3)):
                since = day - timedelta(days=chance.randint(1, 69))
                await page.begin_absence(
                    ada.id, Absence(kind, since, since + timedelta(days=chance.randint(0, 30)))
                )
        async with ada.stage.diary.reading() as page:
            few, all_of_it = [await look(page, ada.id, day) for look in (answers_around, around)]
        for asked in (
            CheckIn(day, legs=4, sleep_h=7.5, mood=4),
            CheckIn(day, legs=4, sleep_h=7.5, mood=4, resting_hr_bpm=50),
        ):
            one, other = (view_of(known.runner, Form(asked), seen, day) for seen in (few, all_of_it))
            assert one == other


def _any_morning(chance: Random, day: date) -> CheckIn:
    return CheckIn(
        day,
        legs=chance.choice([None, 2, 4]),
        resting_hr_bpm=chance.choice([None, 48, 50, 52, 63]),
        illness=chance.choice([None, *Illness]),
        tags=frozenset(chance.sample(list(Tag), chance.randint(0, 2))),
        red_flags=frozenset(chance.sample(list(RedFlag), chance.choice([0, 0, 0, 1]))),
    )


async def test_what_would_change_it_is_said_and_true(ada: Runner) -> None:
    await ada.lives_through(steady(35))
    await ada.says("/checkin")
    await ada.answers(legs=2, pulse="51")
    assert "legs 3 → as planned, 40 min" in ada.reads

    await ada.taps("Fix legs", "3 ok")

    assert "Today: run 40 min as planned" in ada.reads


async def test_fever_is_rest_and_names_the_way_back(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=5, wrong=("Fever / ill below the neck",))

    assert "Today: rest" in ada.reads
    assert "24, better 48 hours" in ada.reads
    assert await ada.was_told(Verdict.REST, on=MONDAY, because="ILLNESS_BELOW_NECK")


async def test_a_pain_that_changes_the_stride_is_never_run_on(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=5, wrong=("Hurts, changes my stride",))

    assert await ada.was_told(Verdict.REST, on=MONDAY, because="PAIN_GAIT")


async def test_dead_legs_get_other_muscles_to_use(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=1)

    assert "cross-train" in ada.reads
    assert "Swimming" in ada.reads
    assert "ycling" not in ada.reads.partition("Would change")[0]


async def test_the_first_mornings_say_that_the_usual_is_being_learnt(ada: Runner) -> None:
    await ada.lives_through(steady(4))
    await ada.says("/checkin")
    await ada.answers(legs=4, pulse="51")

    assert "still learning your usual, I compare after 7 days of readings and know 4" in ada.reads
    assert "Learning your usual" not in ada.reads, "one counter is enough"
    assert "against your usual" not in ada.reads


async def test_without_a_pulse_the_mornings_are_counted(ada: Runner) -> None:
    await ada.lives_through(steady(4))
    await ada.says("/checkin")
    await ada.answers(legs=4)

    assert "Learning your usual: 4 of 7 mornings" in ada.reads


async def test_a_red_flag_yesterday_wants_a_doctors_word_first(ada: Runner) -> None:
    yesterday = CheckIn(MONDAY - timedelta(days=1), legs=4, pain=Pain.NONE, illness=Illness.NONE)
    await ada.lives_through(steady(10, MONDAY - timedelta(days=1)))
    await ada.lives_through([yesterday])
    await ada.sends_data(f"c1:{MONDAY - timedelta(days=1):%y%m%d}:chip:faint+")
    await ada.says("/checkin")
    await ada.answers(legs=4)
    assert "Today: rest" in ada.reads
    assert "no doctor has cleared it yet" in ada.reads

    await ada.taps("Fix the rest", "A doctor cleared me", "✓ Done")

    assert "Today: run" in ada.reads


async def test_every_advice_says_that_it_is_not_medical(ada: Runner) -> None:
    await ada.says("/today")
    assert "Not medical advice." in ada.reads


async def test_words_of_danger_get_the_safe_answer_whatever_else_is_said(stranger: Runner) -> None:
    await stranger.says("what should I do today? I have chest pain")
    assert "call your emergency number" in stranger.reads
    await stranger.says("legs 4 but I want to die")
    assert "Please talk to someone now" in stranger.reads


async def test_stored_with_the_day_are_verdict_codes_facts_and_the_rulebook(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=2, sleep="4.5")

    kept = await ada.advice(MONDAY)
    assert kept is not None
    assert kept.verdict is Verdict.EASY
    facts = {reason.code: dict(reason.facts) for reason in kept.reasons}
    assert facts["SLEEP_SHORT_NIGHT"] == {"slept_h": 4.5, "short": 1, "bad": 0}
    assert kept.rulebook_version
    assert kept.minutes == 24


async def test_a_typed_red_flag_means_rest_until_it_is_clear(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    await ada.says("I fainted in the shower just now")
    assert any("call your emergency number" in message.plain for message in ada.chat[-2:])
    assert "● The warning sign you told of" in ada.buttons

    await ada.says("/today")
    assert "Today: rest" in ada.reads
    assert await ada.was_told(Verdict.REST, on=MONDAY, because="RED_FLAG_SYMPTOM")


async def test_a_misread_red_flag_is_taken_back_in_one_tap(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    await ada.says("chest pain is what my friend has")
    await ada.taps("● The warning sign you told of", "✓ All fine")

    assert "Today: run" in ada.reads


async def test_a_question_about_symptoms_is_answered_in_one_tap(ada: Runner) -> None:
    await ada.lives_through([*steady(34, MONDAY - timedelta(days=1))])
    await ada.lives_through(
        [CheckIn(MONDAY - timedelta(days=1), legs=4, sleep_h=8, mood=4, resting_hr_bpm=60).finished()]
    )
    await ada.says("/checkin")
    await ada.taps("4 good", "8", "4 good")
    await ada.says("60")
    await ada.taps("✓ All fine")
    assert "Today: easy" in ada.reads
    assert "shivers?" in ada.reads

    await ada.taps("Fever / ill below the neck")

    assert "Today: rest" in ada.reads


async def test_a_half_finished_check_in_is_called_that_and_goes_on_in_one_tap(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "8")
    await ada.says("/today")

    assert "Your check-in is not finished" in ada.reads
    await ada.taps("Go on with the check-in")
    assert "And your mood?" in ada.reads
