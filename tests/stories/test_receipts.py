"""Every advice Ada was given can be worked out again from her diary, and shows what was changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from bot.coach.measures import Verdict
from bot.coach.receipt import Standing
from bot.routines.presence import NotMet
from bot.routines.receipts import Receipt, receipts
from tests.stage import MONDAY, Runner, TestStage

TUESDAY = MONDAY + timedelta(days=1)


async def check_in(ada: Runner, *wrong: str, legs: int = 4, sleep: str = "7.5", mood: int = 4) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=legs, sleep=sleep, mood=mood, wrong=wrong)


async def found(ada: Runner) -> Mapping[date, Receipt]:
    return {one.day: one for one in await receipts(ada.stage.diary, ada.id)}


async def standings(ada: Runner) -> list[Standing]:
    return [one.standing for one in (await found(ada)).values()]


async def given_by(ada: Runner, day: date, **otherwise: object) -> None:
    """That day's advice stands in the diary as another version of the bot would have kept it."""
    kept = await ada.advice(day)
    assert kept is not None
    async with ada.stage.diary.writing() as page:
        await page.keep_advice(ada.id, day, replace(kept, **otherwise), ada.stage.clock.now())  # type: ignore[arg-type]


async def test_two_weeks_of_all_sorts_of_mornings_lead_to_the_same_advice_again(ada: Runner) -> None:
    chance = Random(5)
    chips = ("Alcohol", "A niggle", "Cold only", "Slept badly", "Tight hips or legs", "Stress")
    await ada.says("/race")
    for _ in range(14):
        wrong = chance.sample(chips, chance.choice((0, 0, 1, 2)))
        await check_in(
            ada,
            *wrong,
            legs=chance.randint(1, 5),
            sleep=chance.choice(("4.5", "6", "7.5")),
            mood=chance.randint(1, 5),
        )
        await ada.says(chance.choice(("8 km 45 min rpe 4", "bike 40 min", "thanks")))
        ada.stage.clock.passes(days=1)

    assert await standings(ada) == [Standing.SAME] * 14


async def test_an_answer_corrected_later_shows_on_its_day_and_on_those_that_looked_back_at_it(
    ada: Runner,
) -> None:
    for _ in range(2):
        await check_in(ada)
        ada.stage.clock.passes(days=1)
    await ada.sends_data(f"c1:{TUESDAY:%y%m%d}:legs:1")
    assert await standings(ada) == [Standing.SAME, Standing.CORRECTED]
    tuesday = (await found(ada))[TUESDAY]
    assert (tuesday.kept.verdict, tuesday.alike) == (Verdict.RUN, False)
    assert "LEGS_FRESH" in tuesday.gone

    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:sleep:5")
    assert await standings(ada) == [Standing.CORRECTED, Standing.CORRECTED]


async def test_what_is_put_right_again_stands_again(ada: Runner) -> None:
    await check_in(ada)
    ada.stage.clock.passes(days=1)
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:1")
    await ada.sends_data(f"c1:{MONDAY:%y%m%d}:legs:4")

    assert await standings(ada) == [Standing.SAME]


async def test_when_and_how_she_is_spoken_to_is_nothing_an_advice_rests_on(ada: Runner) -> None:
    await check_in(ada)
    ada.stage.clock.passes(days=1)
    await ada.sends_data("s1:unit:=mi")
    await ada.sends_data("s1:prompt_at:=06:15")
    assert await standings(ada) == [Standing.SAME]

    await ada.sends_data("s1:level:=elite")
    assert await standings(ada) == [Standing.CORRECTED]


async def test_what_an_older_version_kept_without_a_mark_is_not_judged(ada: Runner) -> None:
    await check_in(ada)
    await given_by(ada, MONDAY, receipt=None)

    assert await standings(ada) == [Standing.UNKNOWN]


async def test_a_newer_rulebook_may_judge_a_day_otherwise(ada: Runner) -> None:
    await check_in(ada)
    await given_by(ada, MONDAY, rulebook_version="2019.1")
    monday = (await found(ada))[MONDAY]
    assert (monday.standing, monday.alike) == (Standing.NEWER_RULES, True)

    await given_by(ada, MONDAY, verdict=Verdict.REST)
    monday = (await found(ada))[MONDAY]
    assert (monday.standing, monday.alike) == (Standing.NEWER_RULES, False)
    assert (monday.kept.verdict, monday.again.verdict) == (Verdict.REST, Verdict.RUN)


async def test_a_plan_that_changed_afterwards_is_not_held_against_the_day(ada: Runner) -> None:
    await check_in(ada)
    ada.stage.clock.passes(days=1)
    await ada.says("/plan")
    async with ada.stage.diary.writing() as page:
        await page.keep_plan_week(ada.id, {0: (await found(ada))[MONDAY].morning.planned}, TUESDAY)

    assert await standings(ada) == [Standing.SAME]


async def test_there_is_no_receipt_for_somebody_the_diary_does_not_know(stage: TestStage) -> None:
    with pytest.raises(NotMet):
        await receipts(stage.diary, 4711)
