"""Ada's legs are heavy: a few questions, what her log knows already, and the causes in her own order."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.heavy_legs import TriageTap, triage_data
from bot.coach.checkin import CheckIn, Illness, Pain, Tag
from bot.coach.heavy_legs import Hint, TriageScreen
from bot.coach.measures import Verdict
from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Absence, Source
from bot.routines.heavy_legs import Found, Step
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_advice import steady

TODAY = "What should I do today?"
STEPS: tuple[Step | None, ...] = (*TriageScreen, *Found, None)


async def logs(ada: Runner, ago: int, *workouts: Workout) -> None:
    async with ada.stage.diary.writing() as page:
        for one in workouts:
            await page.log_workout(ada.id, MONDAY - timedelta(days=ago), one, source=Source.TYPED)


def hard(outcome: Outcome = Outcome.HIT) -> Workout:
    return Workout(Sport.RUN, SessionKind.HARD, 60, 10, 7, outcome)


def short_nights(days: int = 30) -> list[CheckIn]:
    """Good nights, and a bad week behind them."""
    return [
        replace(one, sleep_h=5.5, sleep_quality=2) if (MONDAY - one.day).days <= 7 else one
        for one in steady(days)
    ]


async def answers(ada: Runner, *chips: str) -> None:
    """Tick these wherever they are offered, and go on to the result."""
    while "Heavy legs · " in ada.reads:
        for chip in chips:
            if chip in ada.buttons:
                await ada.taps(chip)
        await ada.taps(ada.buttons[-1])


def in_order(text: str, parts: Iterable[str]) -> bool:
    places = [text.find(part) for part in parts]
    return -1 not in places and places == sorted(places)


async def test_who_has_no_log_is_asked_five_short_lists_the_warning_signs_first(ada: Runner) -> None:
    await ada.says("/heavylegs")
    asked = []
    while "Heavy legs · " in ada.reads:
        asked.append(ada.reads)
        await ada.taps("None of these")

    assert [text.splitlines()[0] for text in asked] == [
        f"Heavy legs · {number} of 5" for number in range(1, 6)
    ]
    assert "no matter of training" in asked[0]
    assert "chest pain or pressure" in asked[0]
    assert "Nothing stands out for you" in ada.reads
    assert "When to see a doctor" in ada.reads


async def test_all_of_it_happens_in_one_message_that_a_phone_can_show(ada: Runner) -> None:
    await ada.says("/heavylegs")
    said, message = len(ada.chat), ada.last.id
    await answers(ada, "Skipped meals", "Few carbs", "Bad nights", "New, heavy shoes", "Hard days close")

    assert (len(ada.chat), ada.last.id) == (said, message)
    assert len(ada.reads) < 1600
    assert in_order(
        ada.reads, ("1. Too little recovery", "2. Too little food", "3. Sleep", "Likely as well: shoes")
    )
    await ada.taps("All of them, with what to try")
    assert "Low iron (unlikely): Ask your doctor" in ada.reads
    await ada.taps("← Back to the likeliest")
    assert "3. Sleep" in ada.reads


async def test_what_her_log_knows_is_told_and_not_asked(ada: Runner) -> None:
    await ada.lives_through(short_nights())
    await logs(ada, 3, hard())
    await logs(ada, 4, hard())
    await logs(ada, 2)
    await ada.says("/heavylegs")
    await ada.taps("None of these")

    assert "From your log: hard days with at most one easy day between." in ada.reads
    assert "Not so, by your log: heavy for two weeks or longer." in ada.reads
    assert "Hard days close" not in ada.buttons
    seen = []
    while "Heavy legs · " in ada.reads:
        seen.append(ada.reads)
        await ada.taps("None of these")
    assert not any("Sleep. What fits?" in text for text in seen)
    assert "Two key sessions on following days." in ada.reads
    assert "Slept badly on 6 of the last 7 nights." in ada.reads


async def test_short_nights_put_sleep_first_and_a_strength_tag_puts_strength_first(
    stage: TestStage, ada: Runner
) -> None:
    await ada.lives_through(short_nights())
    await ada.says("/heavylegs")
    await answers(ada)
    assert "1. Sleep (likely)" in ada.reads
    assert "h of sleep missing over the last seven nights" in ada.reads
    assert "Try first: Half an hour earlier to bed" in ada.reads

    bob = stage.runner(2002)
    await bob.is_known(Settings(id=2002, zone=BERLIN))
    tagged = [
        replace(one, tags=frozenset({Tag.UNUSUAL_STRENGTH})) if (MONDAY - one.day).days == 1 else one
        for one in steady(30)
    ]
    await bob.lives_through(tagged)
    await logs(bob, 1, Workout(Sport.STRENGTH, SessionKind.STRENGTH, 40, rpe=6))
    await bob.says("/heavylegs")
    await answers(bob)
    assert "1. Strength training (likely)" in bob.reads
    assert "Strength training yesterday." in bob.reads
    assert "Try first: Lift on the days of hard runs" in bob.reads


@pytest.mark.parametrize(
    ("chip", "told"),
    [
        ("Chest or breath", "please see a doctor before you train again"),
        ("Swollen calf", "wants a doctor today"),
        ("A pain", "no running on it, and have it looked at"),
        ("Only one leg", "no running until then"),
    ],
)
async def test_a_sign_takes_the_place_of_the_list(ada: Runner, chip: str, told: str) -> None:
    await ada.says("/heavylegs")
    stopped = ada.last
    await ada.taps(chip, "Next")

    text = ada.stage.telegram.message(ada.id, stopped.id).plain
    assert told in text
    assert "What may lie behind" not in text


@pytest.mark.parametrize("chip", ["Chest or breath", "Swollen calf"])
async def test_a_warning_sign_goes_into_the_check_in_and_means_rest(ada: Runner, chip: str) -> None:
    await ada.says("/heavylegs")
    await ada.taps(chip, "Next")

    assert "take it back below" in ada.chat[-2].plain
    assert "Anything wrong?" in ada.reads
    await ada.says("/today")
    assert "Today: rest" in ada.reads or "rest instead" in ada.reads
    await ada.says("/heavylegs")
    assert "You marked a warning sign today" in ada.reads


async def test_a_warning_sign_tapped_by_mistake_can_be_taken_back(ada: Runner) -> None:
    await ada.says("/heavylegs")
    await ada.taps("Chest or breath", "Next")
    marked = next(label for label in ada.buttons if label.startswith("● "))
    await ada.taps(marked)
    await ada.says("/heavylegs")

    assert "Heavy legs · 1 of" in ada.reads


async def test_ticking_a_sign_alone_changes_nothing_until_she_goes_on(ada: Runner) -> None:
    await ada.says("/heavylegs")
    await ada.taps("Chest or breath", "● Chest or breath", "None of these")

    assert "Your training. What fits?" in ada.reads
    assert await ada.form(MONDAY) is None


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (CheckIn(MONDAY, legs=2, illness=Illness.BELOW_NECK_OR_FEVER), "You are ill, or only just over it"),
        (CheckIn(MONDAY, legs=2, pain=Pain.ALTERING_GAIT), "A pain is something else than heavy legs"),
    ],
)
async def test_what_she_said_this_morning_stops_it_before_any_question(
    ada: Runner, today: CheckIn, told: str
) -> None:
    await ada.lives_through([*steady(20), today])
    await ada.says("/heavylegs")

    assert told in ada.reads
    assert TODAY in ada.buttons


async def test_who_is_away_hurt_is_told_so_instead_of_eight_causes(ada: Runner) -> None:
    async with ada.stage.diary.writing() as page:
        await page.begin_absence(ada.id, Absence(AbsenceKind.HURT, MONDAY))
    await ada.says("/heavylegs")

    assert "A pain is something else" in ada.reads


async def test_the_way_on_leads_to_today_and_nothing_was_kept(ada: Runner) -> None:
    await ada.says("/heavylegs")
    await answers(ada, "Skipped meals", "Little iron")
    assert "I keep nothing of these answers." in ada.reads
    await ada.taps(TODAY)

    assert "Without today’s check-in" in ada.reads
    assert await ada.form(MONDAY) is None


async def test_a_restart_in_the_middle_and_taps_that_come_twice_cost_nothing(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/heavylegs")
    await ada.taps("None of these")
    twice = ada.last.button("Hard days close").data
    assert twice is not None
    await ada.sends_data(twice)
    await stage.restarts()
    await ada.sends_data(twice)
    assert "● Hard days close" in ada.buttons
    await answers(ada)

    assert "1. Too little recovery between hard days (likely)" in ada.reads


async def test_a_list_of_last_week_begins_anew(stage: TestStage, ada: Runner) -> None:
    await ada.says("/heavylegs")
    await ada.taps("None of these", "Hard days close")
    stage.clock.shows(MONDAY + timedelta(days=1), "09:00")
    await ada.taps("Next")
    assert "● " not in ada.reads
    assert "Food. What fits?" in ada.reads
    stage.clock.shows(MONDAY + timedelta(days=3), "09:00")
    await ada.taps("None of these")

    assert "of another day, so let us begin again" in ada.reads
    assert "Heavy legs · 1 of 5" in ada.reads


async def test_somebody_unknown_gets_the_same_from_their_answers_alone(stage: TestStage) -> None:
    eve = stage.runner(3003)
    await eve.says("/heavylegs")
    await answers(eve, "Bad nights")

    assert "1. Sleep (likely)" in eve.reads
    assert await eve.known() is None
    await eve.taps(TODAY)
    assert "A check-in without memory." in eve.reads
    await eve.says("/heavylegs")
    await eve.taps("Chest or breath", "Next")
    assert "please see a doctor" in eve.reads
    assert await eve.known() is None


async def test_bobs_tap_on_adas_button_is_about_bob(stage: TestStage, ada: Runner) -> None:
    await ada.lives_through(short_nights())
    await ada.says("/heavylegs")
    await ada.taps("None of these")
    bob = stage.runner(2002)
    await bob.says("hello")
    await bob.sends_data(triage_data(MONDAY, Found.LIST, frozenset({Hint.SKIPPED_MEALS})), bob.last.id)

    assert "1. Too little food" in bob.reads
    assert "Sleep (likely)" not in bob.reads
    assert await bob.known() is None


@given(
    st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.sampled_from(STEPS), st.frozensets(st.sampled_from(Hint))
)
def test_what_a_button_says_comes_back_as_it_was(
    day: date, step: Step | None, ticked: frozenset[Hint]
) -> None:
    data = triage_data(day, step, ticked)

    assert len(data.encode()) <= 64
    assert parsed(data) == TriageTap(day, step, ticked)


@given(st.lists(st.sampled_from(["260511", "signs", "list", "today", "8191", "8192", ":", "-1", "0", "x"])))
def test_any_mixture_of_our_words_parses_or_is_stale(parts: list[str]) -> None:
    with suppress(StaleTap):
        parsed(f"t1:{''.join(parts)}")


@pytest.mark.parametrize(
    "data", ["t1:260511:signs:8192", "t1:260511:nowhere:0", "t1:260511:list", "t1:999999:list:0", "t1:"]
)
async def test_a_forged_button_is_out_of_date(ada: Runner, data: str) -> None:
    await ada.says("/heavylegs")
    before = ada.reads
    await ada.sends_data(data)

    assert ada.reads == before


async def test_in_german_she_reads_german(stage: TestStage) -> None:
    anna = stage.runner()
    await anna.is_known(
        Settings(id=ADA, zone=BERLIN, language="de", cross_options=frozenset({CrossOption.SWIMMING}))
    )
    await anna.lives_through(short_nights())
    await anna.says("/heavylegs")
    assert "Schwere Beine · 1 von 4" in anna.reads
    await anna.taps("Nichts davon")
    assert "Laut deinem Tagebuch nicht so: seit zwei Wochen oder länger schwer." in anna.reads
    await anna.taps("Nichts davon", "Wenig Kohlenhydrate", "Weiter", "Nichts davon")

    assert in_order(anna.reads, ("1. Zu wenig Essen (wahrscheinlich)", "2. Schlaf (wahrscheinlich)"))
    assert "Probier zuerst: Mehr Kohlenhydrate" in anna.reads
    await anna.taps("Was soll ich heute machen?")
    assert "Ohne Check-in von heute" in anna.reads


async def test_the_warning_sign_counts_in_the_advice_of_the_next_days(stage: TestStage, ada: Runner) -> None:
    await ada.lives_through(steady(20))
    await ada.says("/checkin")
    await ada.answers()
    await ada.says("/heavylegs")
    await ada.taps("Swollen calf", "Next")

    assert await ada.was_told(Verdict.REST, on=MONDAY, because="RED_FLAG_SYMPTOM")
