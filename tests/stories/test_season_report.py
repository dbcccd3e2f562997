"""Ada asks for her season, and gets a page she can keep."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coach.checkin import CheckIn, Pain, PainDetail
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind, Event
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Absence, Form, Race, Source
from bot.routines.morning import advise_anew
from bot.routines.season_report import first_of, season_of
from tests.pages.year import year
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.test_statements import everything_asked

ONE_DAY = timedelta(days=1)
GRETA = 4005


def page_of(runner: Runner) -> str:
    """The page that came last."""
    sent = runner.last.document
    assert sent is not None
    assert sent.name == "fresh-legs-2026-05-11.html"
    return sent.content.decode()


async def runs(runner: Runner, days_ago: int, km: float) -> None:
    day = MONDAY - days_ago * ONE_DAY
    async with runner.stage.diary.writing(runner.id) as page:
        workout = Workout(Sport.RUN, SessionKind.EASY, 60, km)
        await page.log_workout(runner.id, day, workout, source=Source.TYPED)


async def lives_a_month(ada: Runner) -> None:
    """Four weeks of mornings with their advice, two runs, a named race, a noted pain, a holiday."""
    await ada.lives_through(CheckIn(MONDAY - ago * ONE_DAY, legs=4).finished() for ago in range(5, 29))
    hurts = CheckIn(MONDAY - 4 * ONE_DAY, legs=3, pain=Pain.NIGGLE, pain_detail=PainDetail("left arch", 4))
    now = ada.stage.clock.now()
    async with ada.stage.diary.writing(ada.id) as page:
        await page.keep_form(ada.id, Form(hurts.finished()), now)
        for ago in range(28, 3, -1):
            await advise_anew(page, Settings(id=ada.id, zone=BERLIN), MONDAY - ago * ONE_DAY, now)
        await page.keep_race(ada.id, Race(MONDAY - 8 * ONE_DAY, Event.TEN_K, name="<b>Elbe</b> & more"))
        away = Absence(AbsenceKind.AWAY, MONDAY - 3 * ONE_DAY, MONDAY - ONE_DAY)
        await page.begin_absence(ada.id, away)
    await runs(ada, 10, 12.5)
    await runs(ada, 8, 10)


async def test_report_sends_the_season_as_a_page(ada: Runner) -> None:
    await lives_a_month(ada)

    await ada.says("/report")

    page = page_of(ada)
    assert "Your season, 13\N{NO-BREAK SPACE}Apr\N{NO-BREAK SPACE}2026 to" in ada.reads
    assert "25 of 29" in page
    assert "&lt;b&gt;Elbe&lt;/b&gt; &amp; more (10 km)" in page
    assert "longest run, 1\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026" in page
    assert "left arch" not in page
    assert ("upload_document", ada.id) in {(done.action, done.chat_id) for done in ada.stage.telegram.actions}


async def test_a_name_of_a_race_neither_turns_nor_hides_what_is_around_it(ada: Runner) -> None:
    await lives_a_month(ada)
    named = {8: "\u202eevil\u2066 run", 9: "\u200b\u200d", 10: "می‌دوم 🏃‍♀️"}
    async with ada.stage.diary.writing(ada.id) as page:
        for ago, name in named.items():
            await page.keep_race(ada.id, Race(MONDAY - ago * ONE_DAY, Event.TEN_K, name=name))

    await ada.says("/report")

    page_read = page_of(ada)
    for shown in (">Evil run (10 km)<", ">10 km<", f">{named[10]} (10 km)<"):
        assert shown in page_read
    assert not {"\u202e", "\u2066", "\u200b"} & set(page_read)


@pytest.mark.parametrize(
    ("said", "first"),
    [("/report 2", "4\N{NO-BREAK SPACE}May"), ("/report since 1 May", "1\N{NO-BREAK SPACE}May")],
)
async def test_another_span_can_be_asked_for(ada: Runner, said: str, first: str) -> None:
    await lives_a_month(ada)

    await ada.says(said)

    assert f"Your season, {first}" in ada.reads


@pytest.mark.parametrize("said", ["everything", "0", "105", "1 January 2019", "tomorrow"])
async def test_a_span_nobody_can_show_is_asked_for_again(ada: Runner, said: str) -> None:
    await lives_a_month(ada)

    await ada.says(f"/report {said}")

    assert "which weeks you mean" in ada.reads
    assert "at most 104 weeks" in ada.reads


async def test_somebody_without_data_reads_one_kind_sentence(ada: Runner) -> None:
    await ada.says("/report")

    assert ada.last.document is None
    assert ada.reads.startswith("There is nothing to tell of that time yet.")


async def test_a_plan_alone_is_no_season(ada: Runner) -> None:
    async with ada.stage.diary.writing(ada.id) as page:
        await page.keep_race(ada.id, Race(MONDAY + 20 * ONE_DAY, Event.HALF))

    await ada.says("/report")

    assert "nothing to tell" in ada.reads


async def test_a_stranger_is_welcomed_first(stranger: Runner) -> None:
    await stranger.says("/report")

    assert stranger.last.document is None
    assert "Yes, keep my answers" in stranger.buttons


async def test_greta_reads_her_page_in_german(stage: TestStage) -> None:
    greta = stage.runner(GRETA)
    await greta.is_known(Settings(id=GRETA, zone=BERLIN, language="de"))
    await greta.lives_through(CheckIn(MONDAY - ago * ONE_DAY, legs=4).finished() for ago in range(1, 9))

    await greta.says("/report")

    assert '<html lang="de">' in page_of(greta)
    assert "Deine Saison, 3." in greta.reads


async def test_todays_session_may_still_come_and_is_not_missed(ada: Runner) -> None:
    await lives_a_month(ada)
    async with ada.stage.diary.writing(ada.id) as page:
        await page.keep_race(ada.id, Race(MONDAY, Event.HALF))

    view = await season_of(ada.stage.diary, ADA, ada.stage.clock.now(), MONDAY - 7 * ONE_DAY)

    assert view is not None
    assert view.seen.weeks[-1].keys.sessions == 0
    assert [race.day for race in view.races] == [MONDAY]


async def test_a_season_costs_a_handful_of_statements_however_long_it_is(ada: Runner) -> None:
    lived = year()
    async with ada.stage.diary.writing(ada.id) as page:
        for one in lived.seen.lived:
            if one.check_in is not None:
                await page.keep_form(ada.id, Form(one.check_in), lived.made_at)
    ada.stage.clock.at = lived.made_at

    with everything_asked() as asked:
        view = await season_of(ada.stage.diary, ADA, lived.made_at, first_of(52, lived.seen.last_day))

    assert view is not None
    assert view.seen.mornings == 364
    assert len([one for one in asked if "SELECT" in one.upper()]) <= 6
