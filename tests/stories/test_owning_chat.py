"""Ada asks for her diary, and brings it back through the chat."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.chat.taps import StaleTap, parsed
from bot.chat.taps.owned import OwnedTap, Wish, owned_data
from bot.coach.checkin import CheckIn
from bot.coach.measures import Verdict
from bot.coach.runner import Runner as Settings
from bot.coach.season import AbsenceKind
from bot.diary.notes import Absence, Form, Kind
from bot.diary.ownership.everything import Everything
from bot.words.words import words_in
from tests.stage import ADA, BERLIN, MONDAY, Runner, TestStage
from tests.stories.exports import files_of, zip_of

ONE_DAY = timedelta(days=1)


async def sends(runner: Runner, content: bytes, name: str = "freshlegs.zip", **how: Any) -> None:
    await runner.stage.receives(runner.stage.telegram.sends(runner.id, "document", content, name, **how))


async def everything_of(runner: Runner) -> Everything | None:
    async with runner.stage.diary.reading() as page:
        return await page.everything(runner.id)


async def export_of(runner: Runner) -> bytes:
    await runner.says("/export")
    sent = runner.last.document
    assert sent is not None
    return sent.content


async def begins_anew(runner: Runner) -> None:
    await runner.says("/forget")
    await runner.taps("Yes, erase it all")
    await runner.says("/start")
    await runner.taps("Yes, keep my answers")


async def lives_a_week(ada: Runner) -> None:
    """Mornings, training, a plan, a race, shoes, a pause to come."""
    await ada.lives_through(CheckIn(MONDAY - ago * ONE_DAY, legs=4, closed=True) for ago in range(1, 7))
    await ada.says("/checkin")
    await ada.answers(legs=3, sleep="7", mood=4, pulse="No reading")
    await ada.says("yesterday 12 km long run 70 min rpe 4")
    await ada.says("/plan")
    await ada.says("/race half 20 September")
    await ada.says("/shoes")
    async with ada.stage.diary.writing(ada.id) as page:
        away = Absence(AbsenceKind.AWAY, MONDAY + 9 * ONE_DAY, MONDAY + 12 * ONE_DAY)
        await page.begin_absence(ada.id, away)


# --- out


async def test_export_gives_the_whole_diary_as_a_zip_and_says_what_is_in_it(ada: Runner) -> None:
    await lives_a_week(ada)

    await ada.says("/export")

    sent = ada.last.document
    assert sent is not None
    assert sent.name == "freshlegs-2026-05-11.zip"
    assert "Your diary, all of it: 7 mornings, 1 day of your log, 1 workout, 1 race" in ada.reads
    assert "README.txt, which explains every column" in ada.reads
    assert len(ada.last.caption or "") <= 1024
    files = files_of(sent.content)
    assert b"How the legs felt" in files["README.txt"]
    assert len(json.loads(files["diary.json"])["check_ins"]) == 7
    assert ("upload_document", ada.id) in {(done.action, done.chat_id) for done in ada.stage.telegram.actions}


async def test_the_readme_and_the_caption_are_in_the_runners_language(stranger: Runner) -> None:
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, language="de"))

    packed = await export_of(stranger)

    assert "Dein Tagebuch" in stranger.reads
    assert "Wie sich die Beine anfühlten" in files_of(packed)["README.txt"].decode()


async def test_a_stranger_has_nothing_to_take_along(stranger: Runner) -> None:
    await stranger.says("/export")

    assert stranger.reads == "I keep nothing of yours."
    assert stranger.last.document is None


async def test_a_zip_that_telegram_will_not_take_is_told(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("sendDocument", status=400, description="Bad Request: wrong file")

    await ada.says("/export")

    assert ada.reads.startswith("Telegram did not take the file.")


async def test_a_zip_that_may_have_arrived_is_not_sent_again(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("sendDocument", "hang")

    await ada.says("/export")

    assert stage.telegram.requests["sendDocument"] == 1
    assert ada.last.document is not None


async def test_asked_to_wait_the_zip_comes_a_little_later(stage: TestStage, ada: Runner) -> None:
    stage.telegram.fail_next("sendDocument", status=429)

    await ada.says("/export")

    assert ada.last.document is not None


# --- and back


@pytest.mark.parametrize("packed", [True, False], ids=["the zip", "the JSON alone"])
async def test_what_was_exported_and_forgotten_comes_back_the_same(ada: Runner, packed: bool) -> None:
    await lives_a_week(ada)
    lived = await everything_of(ada)
    zipped = await export_of(ada)
    await begins_anew(ada)

    await sends(ada, zipped if packed else files_of(zipped)["diary.json"])

    assert await everything_of(ada) == lived
    assert "It is in your diary. New: 7 mornings, 1 day of your log, 1 workout" in ada.reads
    assert "Your settings came along too; see /settings." in ada.reads
    assert "The next morning question comes Mon 11 May, 07:00." in ada.reads
    assert "/undo does not take an import back." in ada.reads
    assert ada.stage.telegram.reply_keyboard(ada.id) is None, "where Ada lives is not asked any more"
    known = await ada.known()
    assert known is not None
    assert known.asking is None
    async with ada.stage.diary.reading() as page:
        assert set(await page.due_of(ada.id)) == {Kind.MORNING, Kind.WEEKLY}
    heard = len(ada.chat)
    await ada.stage.tick_at(MONDAY, "07:00")
    assert len(ada.chat) == heard, "today’s check-in is done"


async def test_in_another_language_the_answer_is_in_the_one_that_came_along(stranger: Runner) -> None:
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, language="de"))
    await stranger.lives_through([CheckIn(MONDAY - ONE_DAY, legs=4)])
    packed = await export_of(stranger)
    await stranger.says("/forget")
    await stranger.taps("Ja, alles löschen")
    await stranger.says("/start")
    await stranger.taps("Yes, keep my answers")

    await sends(stranger, packed)

    assert stranger.reads.startswith("Steht in deinem Tagebuch. Neu: 1 Morgen.")


async def test_the_same_zip_once_more_changes_nothing_and_says_so(ada: Runner) -> None:
    await lives_a_week(ada)
    packed = await export_of(ada)
    lived = await everything_of(ada)

    await sends(ada, packed)

    assert ada.reads == "Everything in this file is in your diary already.\nNothing was changed."
    assert await everything_of(ada) == lived


async def test_a_file_that_is_delivered_twice_is_taken_in_once(stage: TestStage, ada: Runner) -> None:
    await lives_a_week(ada)
    packed = await export_of(ada)
    await begins_anew(ada)
    update = stage.telegram.sends(ADA, "document", packed, "freshlegs.zip")
    await stage.receives(update)
    await ada.says("/race")
    before = await everything_of(ada)
    await stage.restarts()

    await stage.receives(update)

    assert ada.reads == "This file is in your diary already. It was not added twice."
    assert await everything_of(ada) == before


async def test_days_that_are_known_stay_as_they_are_and_that_is_said(ada: Runner) -> None:
    await lives_a_week(ada)
    packed = await export_of(ada)
    await begins_anew(ada)
    await ada.says("Lisbon")
    await ada.lives_through([CheckIn(MONDAY - ONE_DAY, legs=1)])

    await sends(ada, packed)

    told = ada.stage.telegram.message(ada.id, ada.last.id - 1).plain
    assert "New: 6 mornings, " in told
    assert "Left as they were, because I knew these days already: 1 morning." in told
    assert "Your settings stay as they are." in told
    form = await ada.form(MONDAY - ONE_DAY)
    assert form is not None
    assert form.check_in.legs == 1
    known = await ada.known()
    assert known is not None
    assert known.runner.zone == "Europe/Lisbon"
    assert "When shall I ask you in the morning?" in ada.reads, "the welcome goes on where it was"


async def test_todays_advice_hears_of_the_days_that_came_along(ada: Runner) -> None:
    await ada.lives_through(
        CheckIn(MONDAY - ago * ONE_DAY, legs=2, sleep_h=5, mood=2, closed=True) for ago in range(1, 8)
    )
    packed = await export_of(ada)
    await begins_anew(ada)
    await ada.says("Berlin")
    while "Check in now" not in ada.buttons:
        await ada.taps(next(text for text in ada.buttons if text.startswith(("Skip", "✓ Done"))))
    await ada.taps("Check in now")
    await ada.answers(legs=2, sleep="5", mood=2)
    alone = await ada.advice(MONDAY)
    assert alone is not None

    await sends(ada, packed)

    kept = await ada.advice(MONDAY)
    assert kept is not None
    assert kept.verdict > alone.verdict
    told = [message.plain for message in ada.chat[-2:]]
    assert "today’s advice is another one; see below" in told[0]
    assert kept.verdict is Verdict.REST
    assert "Today: rest" in told[1]


async def test_import_says_how_and_offers_a_way_back_where_there_is_something(ada: Runner) -> None:
    await ada.says("/import")
    assert "send me the zip that /export gave you" in ada.reads
    assert ada.buttons == []

    await ada.lives_through([CheckIn(MONDAY - ONE_DAY, legs=4)])
    await ada.says("/import")
    await ada.taps("Take it with me first")

    assert ada.last.document is not None


async def test_somebody_not_met_is_asked_for_consent_first_and_nothing_is_kept(
    stage: TestStage, stranger: Runner
) -> None:
    packed = zip_of({"format": 1, "check_ins": [{"day": "2026-05-10", "legs": 3}]})

    await sends(stranger, packed)

    assert stage.telegram.requests["getFile"] == 0
    assert "I need your yes" in stage.telegram.message(ADA, stranger.last.id - 1).plain
    assert "Yes, keep my answers" in stranger.buttons
    assert await stranger.known() is None

    await stranger.says("/import")
    assert "Yes, keep my answers" in stranger.buttons
    await stranger.taps("Yes, keep my answers")
    await sends(stranger, packed)

    form = await stranger.form(MONDAY - ONE_DAY)
    assert form is not None
    assert form.check_in.legs == 3


# --- what was open when the file was made


def _ill(made_at: datetime | None, **more: object) -> bytes:
    document: dict[str, object] = {"format": 1, "absences": [{"since": "2026-04-20", "kind": "sick"}], **more}
    if made_at is not None:
        document["made_at"] = made_at.isoformat()
    return zip_of(document)


@pytest.mark.parametrize(
    ("days_old", "until"),
    [(0, None), (7, None), (7.01, MONDAY - 7 * ONE_DAY), (60, MONDAY - 21 * ONE_DAY)],
)
async def test_an_illness_that_was_open_in_an_old_file_is_over_by_now(
    ada: Runner, days_old: float, until: object
) -> None:
    await sends(ada, _ill(ada.stage.clock.now() - timedelta(days=days_old)))

    everything = await everything_of(ada)
    assert everything is not None
    (absence,) = everything.absences
    assert absence.until == until
    assert ("you were still sick, since Mon 20 Apr." in ada.reads) is (until is not None)


async def test_without_a_date_of_its_own_a_file_ends_with_its_last_day(ada: Runner) -> None:
    await sends(ada, _ill(None, check_ins=[{"day": "2026-04-23"}]))

    assert "I let that end on Thu 23 Apr. Is it still so? /sick, /hurt or /pause" in ada.reads


async def test_a_pause_that_has_not_begun_keeps_its_open_end(ada: Runner) -> None:
    away = {"since": "2026-06-20", "kind": "away"}

    await sends(ada, zip_of({"format": 1, "absences": [away], "made_at": "2026-01-01T05:00:00Z"}))

    everything = await everything_of(ada)
    assert everything is not None
    assert everything.absences == (Absence(AbsenceKind.AWAY, datetime(2026, 6, 20, tzinfo=UTC).date()),)


# --- a table from Intervals.icu


async def test_a_table_of_wellness_brings_its_days_but_not_today(ada: Runner) -> None:
    table = "date;restingHR;sleepSecs;mood\n2026-05-09;52;27000;2\n2026-05-10;300;27000;2\n2026-05-11;50;;\n"

    await sends(ada, table.encode(), "wellness.csv")

    assert "It is in your diary. New from your table: 2 mornings." in ada.reads
    assert "No advice comes from them" in ada.reads
    assert "Today’s row I left out: today I ask you myself. /checkin" in ada.reads
    assert "One cell could not be taken; the rest of its day was:" in ada.reads
    assert "wellness, entry 3, restingHR: 300 is outside 25 to 120 bpm." in ada.reads
    assert await ada.form(MONDAY) is None
    form = await ada.form(MONDAY - ONE_DAY)
    assert form is not None
    assert form.check_in == CheckIn(MONDAY - ONE_DAY, sleep_h=7.5, mood=4)


async def test_a_form_that_waits_is_shown_again_below_what_was_sent(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good")

    await sends(ada, b"date,mood\n2026-05-10,1\n", "wellness.csv")

    assert "sleep" in ada.reads
    await ada.taps("7.5")
    form = await ada.form(MONDAY)
    assert form == Form(CheckIn(MONDAY, legs=4, sleep_h=7.5), form.message_id if form else None)


async def test_a_table_that_cannot_be_read_says_so_and_changes_nothing(ada: Runner) -> None:
    before = await everything_of(ada)

    await sends(ada, b"date,mood\n" + b"9" * 200_000, "wellness.csv")

    assert ada.reads.endswith("Export it once more from Intervals.icu.\nNothing was changed.")
    assert await everything_of(ada) == before


# --- what is refused


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({"format": 1, "check_ins": [{"day": "2026-05-10", "legs": 9}]}, "check_ins, entry 1, legs: 9 is"),
        ({"format": 2}, "made by a newer version of me"),
        ({"format": 1}, "There is no day in this file that I could add."),
        ({"format": 1, "shoes": "<b>"}, "shoes is not a list of entries: “<b>”"),
    ],
)
async def test_what_cannot_be_read_is_told_with_its_place_and_nothing_is_changed(
    ada: Runner, document: object, told: str
) -> None:
    await ada.lives_through([CheckIn(MONDAY - 2 * ONE_DAY, legs=4)])
    before = await everything_of(ada)

    await sends(ada, zip_of(document))

    assert told in ada.reads
    assert ada.reads.endswith("Nothing was changed.")
    assert await everything_of(ada) == before


async def test_a_file_announced_as_too_large_is_not_fetched(stage: TestStage, ada: Runner) -> None:
    await sends(ada, zip_of({"format": 1}), size=20_000_001)

    assert stage.telegram.requests["getFile"] == 0
    assert "20 MB" in ada.reads


async def test_names_nobody_knows_are_named(ada: Runner) -> None:
    await sends(ada, zip_of({"format": 1, "moods": [], "shoes": [{"since": "2026-05-01", "size": 42}]}))

    assert "New: 1 pair of shoes." in ada.reads
    assert "Passed over, because I do not know it: moods, shoes.size." in ada.reads


# --- buttons


def test_the_button_says_what_it_wishes_and_nothing_else_is_understood() -> None:
    assert parsed(owned_data(Wish.EXPORT)) == OwnedTap(Wish.EXPORT)
    for forged in ("o1:", "o1:import", "o1:export:1", "o1"):
        with pytest.raises(StaleTap):
            parsed(forged)


async def test_before_everything_is_erased_it_can_be_taken_along(ada: Runner) -> None:
    await ada.says("/forget")
    asked = ada.last
    await ada.taps("Take it with me first")
    assert ada.last.document is not None

    await ada.taps("Yes, erase it all", message=asked)

    assert await ada.known() is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_list_has_its_amount_in_words(language: str) -> None:
    words = words_in(language)
    lists = [name.replace("_", "-") for name, _ in Everything().lists()]

    for name in lists:
        for count in (1, 2, 1234):
            assert words.say(f"owned-{name}", count=count)
