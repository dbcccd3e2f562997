"""One person cannot use up the machine for the others, and an ordinary day never comes near a bound."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.quotas import EVERYBODY, LIMITS, Quota, Quotas, Rate, Refused
from bot.diary.engine import open_diary
from bot.words.words import words_in
from tests.stage import ADA, MONDAY, Runner, TestStage, on_stage
from tests.tracks.samples import ADAS_FIT

BEN = 2002
NOON = datetime(2026, 5, 11, 10, tzinfo=UTC)
AT_ONCE = int(LIMITS[Quota.UPDATES][0].most)
THREE = {quota: (Rate(3, 60),) for quota in Quota}


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def refusals(stage: TestStage, quota: Quota) -> float:
    told = stage.bot.meters.registry.get_sample_value("freshlegs_refused_total", {"quota": quota.value})
    assert told is not None
    return told


def said_to(runner: Runner) -> list[str]:
    return [message.plain for message in runner.chat if message.from_bot]


# --- the count itself


def test_as_many_as_the_bound_get_in_and_the_next_does_not() -> None:
    quotas = Quotas(THREE)

    asked = [quotas.ask(Quota.UPDATES, ADA, NOON) for _ in range(5)]

    # a quarter of three in twenty seconds each is less than the one that is asked for
    assert asked == [None, None, None, Refused(seconds(20), first=True), Refused(seconds(20), first=False)]


def test_whoever_waits_as_long_as_they_were_told_gets_in() -> None:
    quotas = Quotas(THREE)
    for _ in range(3):
        quotas.ask(Quota.UPDATES, ADA, NOON)
    refused = quotas.ask(Quota.UPDATES, ADA, NOON)
    assert refused is not None

    assert quotas.ask(Quota.UPDATES, ADA, NOON + refused.wait - seconds(1)) is not None
    assert quotas.ask(Quota.UPDATES, ADA, NOON + refused.wait) is None


def test_a_flood_is_let_in_again_only_when_a_share_is_back_so_that_it_is_told_once() -> None:
    quotas = Quotas({Quota.UPDATES: (Rate(100, 100),)})
    told = [quotas.ask(Quota.UPDATES, ADA, NOON + seconds(tenth / 10)) for tenth in range(600)]

    assert sum(one is not None and one.first for one in told) == 2  # once in half a minute or so
    assert sum(one is None for one in told) < 160


def test_everybody_and_everything_is_counted_apart() -> None:
    quotas = Quotas(THREE)
    for _ in range(4):
        quotas.ask(Quota.UPDATES, ADA, NOON)

    assert quotas.ask(Quota.UPDATES, BEN, NOON) is None
    assert quotas.ask(Quota.PICTURES, ADA, NOON) is None
    assert quotas.ask(Quota.PEOPLE, EVERYBODY, NOON) is None


def test_a_clock_set_back_locks_nobody_out() -> None:
    quotas = Quotas(THREE)
    for _ in range(4):
        quotas.ask(Quota.UPDATES, ADA, NOON)
    quotas.ask(Quota.UPDATES, ADA, NOON - timedelta(days=365))

    assert quotas.ask(Quota.UPDATES, ADA, NOON - timedelta(days=365) + seconds(20)) is None


def test_more_than_there_ever_is_may_be_had_when_all_of_it_is_there() -> None:
    quotas = Quotas(THREE)

    assert quotas.ask(Quota.FILES, ADA, NOON, 5) is None
    assert quotas.ask(Quota.FILES, ADA, NOON, 1) == Refused(seconds(60), first=True)


def test_a_crowd_takes_no_more_memory_than_is_set_aside_for_it() -> None:
    quotas = Quotas(remembered=10)
    for one in range(1, 100):
        quotas.ask(Quota.UPDATES, one, NOON)

    assert len(quotas) == 10


def test_who_has_not_asked_for_a_day_is_forgotten() -> None:
    quotas = Quotas()
    quotas.ask(Quota.UPDATES, ADA, NOON)
    quotas.ask(Quota.UPDATES, BEN, NOON + timedelta(hours=25))

    assert len(quotas) == 1


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0.5, 30)), max_size=60))
def test_within_any_span_no_more_gets_in_than_the_bound_and_what_came_back(
    asked: list[tuple[float, float]],
) -> None:
    rate, quotas, now, taken = Rate(20, 60), Quotas({Quota.FILES: (Rate(20, 60),)}), NOON, 0.0
    for after_s, cost in asked:
        now += seconds(after_s)
        cost = min(cost, rate.most)
        if quotas.ask(Quota.FILES, ADA, now, cost) is None:
            taken += cost
        assert taken <= rate.most + rate.most * (now - NOON).total_seconds() / rate.within_s + 1e-6


# --- what Ada notices of it


async def test_an_ordinary_morning_with_every_answer_corrected_comes_near_no_bound(
    stage: TestStage, ada: Runner
) -> None:
    """Within one instant: the clock of this stage stands still."""
    await ada.says("/checkin")
    await ada.answers(legs=2, wrong=("Slept badly",))
    for fix, answer in (("Fix sleep", "4.5"), ("Fix mood", "2 low"), ("Fix legs", "4 good")) * 3:
        await ada.taps(fix, answer)
    for line in ("ran 8 km in 45 min", "/undo", "/today", "/why", "/week", "/trends", "/report", "/export"):
        await ada.says(line)

    assert [refusals(stage, quota) for quota in Quota] == [0] * len(Quota)


async def test_a_flood_is_told_once_and_then_met_with_silence(stage: TestStage, ada: Runner) -> None:
    for _ in range(AT_ONCE + 30):
        await ada.says("/help")

    told = [text for text in said_to(ada) if "a lot at once" in text]
    assert told == [words_in("en").say("quota-updates", wait="1 min")]
    assert said_to(ada)[-1] == told[0]
    assert refusals(stage, Quota.UPDATES) >= 30

    stage.clock.passes(minutes=1)
    await ada.says("/help")
    assert "What I understand" in ada.reads


async def test_bens_flood_takes_nothing_from_ada(stage: TestStage, ada: Runner) -> None:
    ben = stage.runner(BEN)
    for _ in range(AT_ONCE + 5):
        await ben.says("/help")
    await ada.says("/checkin")
    await ada.answers(legs=4)

    assert await ada.advice(MONDAY) is not None


async def test_a_tap_too_many_changes_nothing_and_its_button_does_not_wait(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/checkin")
    form = ada.last
    for _ in range(AT_ONCE):
        await ada.taps("4 good", message=form) if _ == 0 else await ada.says("/help")
    await ada.sends_data("c1:260511:legs:1", form.id)
    await ada.sends_data("c1:260511:legs:1", form.id)

    kept = await ada.form(MONDAY)
    assert kept is not None
    assert kept.check_in.legs == 4
    answers = [call for call in stage.telegram.calls if call.method == "answerCallbackQuery"]
    assert len(answers) == 3


async def test_a_warning_sign_is_answered_however_much_was_said_before_it(
    stage: TestStage, ada: Runner
) -> None:
    for _ in range(AT_ONCE + 5):
        await ada.says("/help")
    await ada.says("I have chest pain")

    assert "call your emergency number" in ada.reads


async def test_whose_updates_are_refused_leaves_nothing_in_the_diary(stage: TestStage) -> None:
    ben = stage.runner(BEN)
    for _ in range(AT_ONCE + 5):
        await ben.says("/start")
    await ben.sends_data("m1:consent", ben.last.id)

    assert await ben.known() is None


async def test_pages_and_exports_are_made_a_handful_of_times_and_then_wait(
    stage: TestStage, ada: Runner
) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    for command in ("/report", "/export") * 4:
        await ada.says(command)

    assert sum(message.document is not None for message in ada.chat) == 6
    assert "several files" in ada.reads
    stage.clock.passes(minutes=4)
    await ada.says("/report")
    assert ada.last.document is not None


async def test_pictures_have_a_bound_of_their_own(stage: TestStage, ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers(legs=4)
    for _ in range(42):
        await ada.says("/week")

    assert sum(message.photo is not None for message in ada.chat) == 40
    assert "many pictures" in ada.reads
    await ada.says("/today")
    assert "Today: " in ada.reads


async def test_files_are_read_up_to_so_many_megabytes(stage: TestStage, ada: Runner) -> None:
    for size in (20_000_000, 20_000_000, 20_000_000, 1000, 1000):
        name = f"<run {size}>.fit"
        await stage.receives(stage.telegram.sends(ada.id, "document", ADAS_FIT, name, size=size))

    assert stage.telegram.requests["getFile"] == 3
    assert sum("left “<run 1000>.fit” aside" in text for text in said_to(ada)) == 1
    stage.clock.passes(minutes=5)
    await stage.receives(stage.telegram.sends(ada.id, "document", ADAS_FIT, "run.fit"))
    assert stage.telegram.requests["getFile"] == 4


async def new_people(stage: TestStage, count: int) -> list[Runner]:
    """So many who agree, one after the other."""
    people = [stage.runner(3000 + one) for one in range(count)]
    for one in people:
        await one.says("/start")
        await one.taps("Yes, keep my answers")
    return people


async def test_strangers_are_met_so_many_an_hour_and_the_next_is_told_when_to_come_back(
    stage: TestStage, ada: Runner
) -> None:
    stage.bot.desk.quotas.limits = LIMITS | {Quota.PEOPLE: (Rate(3, 3600),)}  # type: ignore[operator]
    *_, third, fourth = await new_people(stage, 4)

    assert await third.known() is not None
    assert await fourth.known() is None
    assert "tap the button again in 20 min" in fourth.reads
    stage.clock.passes(minutes=20)
    await fourth.taps("Yes, keep my answers", message=fourth.chat[1])
    assert await fourth.known() is not None


async def test_who_is_known_is_no_stranger_and_agrees_as_often_as_they_like(
    stage: TestStage, ada: Runner
) -> None:
    for _ in range(5):
        await ada.sends_data("m1:consent", ada.last.id)

    assert refusals(stage, Quota.PEOPLE) == 0
    assert stage.bot.desk.over(Quota.PEOPLE, EVERYBODY, LIMITS[Quota.PEOPLE][0].most) is None


async def test_a_list_of_guests_needs_no_bound(empty_diary: Path, tmp_path: Path) -> None:
    diary = open_diary(f"sqlite:///{copy(empty_diary, tmp_path / 'club.db')}")
    async with on_stage(diary, allowed=frozenset({ADA})) as club:
        club.bot.desk.over(Quota.PEOPLE, EVERYBODY, LIMITS[Quota.PEOPLE][0].most)
        ada = club.runner()
        await ada.says("/start")
        await ada.taps("Yes, keep my answers")

        assert await ada.known() is not None
    await diary.close()


async def test_a_group_that_calls_the_bot_on_and_on_is_answered_now_and_then(
    stage: TestStage, ada: Runner
) -> None:
    for _ in range(30):
        await stage.receives(stage.telegram.says_in_group(ada.id, -77, "/today"))
    await ada.says("/today")

    assert sum(message.from_bot for message in stage.telegram.chat(-77)) == 10
    assert "a lot at once" not in ada.reads


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_a_tap_is_told_fits_into_its_notice(language: str) -> None:
    assert len(words_in(language).say("quota-updates", wait="23:59 h")) <= 200
