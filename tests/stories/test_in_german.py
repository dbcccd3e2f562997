"""Greta speaks German: what she types is understood, and nothing she reads is English."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time, timedelta

import pytest

from bot.coach.checkin import Illness, Scope
from bot.coach.season import Event
from bot.coach.workout import SessionKind
from bot.routines.settings import Setting
from tests.stage import MONDAY, Runner, TestStage
from tests.words.leaks import english_in

GRETA = 4005
CHECK_IN_NOW = "Jetzt zum Check-in"
SKIP = ("Überspringen", "✓ Fertig")
NAMES = ("Europe/Berlin", "English", "Speed Shoe")
"""What stands in German screens as it is: a zone, a language's own name, what Greta calls her shoes."""


@dataclass
class Reader(Runner):
    """Somebody who remembers every screen she saw: those that were edited away, too."""

    seen: dict[str, None] = field(default_factory=dict)

    async def says(self, text: str) -> None:
        await super().says(text)
        self._look()

    async def sends_data(self, data: str, message_id: int | None = None) -> None:
        await super().sends_data(data, message_id)
        self._look()

    def _look(self) -> None:
        for message in self.chat:
            if message.from_bot:
                buttons = (button.text for row in message.keyboard or [] for button in row)
                self.seen |= dict.fromkeys((message.plain, *buttons))

    @property
    def english(self) -> dict[str, list[str]]:
        """What was English in anything she read."""
        return {text: found for text in self.seen if (found := english_in(text, names=NAMES))}


@pytest.fixture
async def greta(stage: TestStage) -> Reader:
    """At home in the bot, in German, on Monday 11 May."""
    stage.telegram.person(GRETA, language_code="de")
    greta = Reader(stage, GRETA)
    await greta.says("/start")
    await greta.taps("Ja, speichern")
    await greta.says("ich wohne in Köln")
    while CHECK_IN_NOW not in greta.buttons:
        await greta.taps(next(label for label in greta.buttons if label.startswith(SKIP)))
    return greta


async def test_the_welcome_and_every_setting_are_german(greta: Reader) -> None:
    await greta.says("/settings")
    for _ in range(2):
        listed = [label for label in greta.buttons if ":" in label]
        page = greta.last
        for label in listed:
            await greta.taps(label, message=greta.stage.telegram.message(GRETA, page.id))
            await greta.says("/settings")
            if label not in greta.buttons:
                await greta.taps("Noch ein paar …")
            page = greta.last
        await greta.says("/settings")
        await greta.taps("Noch ein paar …")

    assert greta.english == {}


@pytest.mark.parametrize(
    ("setting", "typed", "kept"),
    [
        (Setting.PROMPT_AT, "halb sieben", time(6, 30)),
        (Setting.SUMMARY, "Freitag 19 Uhr", (4, time(19))),
        (Setting.EASY_MIN, "eine Stunde", 60),
        (Setting.WEEK_KM, "40 km die Woche", 40),
        (Setting.WEEK_DAYS, "vier", 4),
        (Setting.SLEEP_NEED, "siebeneinhalb", 7.5),
        (Setting.LONGEST_KM, "10 Meilen", 16.1),
        (Setting.EVENING, "halb neun abends", time(20, 30)),
        (Setting.INJURED, "ja", True),
    ],
)
async def test_a_setting_is_typed(greta: Reader, setting: Setting, typed: str, kept: object) -> None:
    async with greta.stage.diary.writing(GRETA) as page:
        await page.expect(GRETA, setting)
    await greta.says(typed)

    known = await greta.known()
    assert known is not None
    runner = known.runner
    now = {
        Setting.PROMPT_AT: runner.prompt_at,
        Setting.SUMMARY: (runner.summary_weekday, runner.summary_at),
        Setting.EASY_MIN: runner.usual_easy_min,
        Setting.WEEK_KM: runner.usual_week_km,
        Setting.WEEK_DAYS: runner.usual_week_days,
        Setting.SLEEP_NEED: runner.sleep_need_h,
        Setting.LONGEST_KM: runner.longest_run_km,
        Setting.EVENING: runner.evening_at,
        Setting.INJURED: runner.injured_now,
    }
    assert now[setting] == kept
    assert greta.english == {}


async def test_a_check_in_is_typed_in_german(greta: Reader) -> None:
    await greta.taps(CHECK_IN_NOW)
    if "Jetzt nicht" in greta.buttons:
        await greta.taps("Jetzt nicht")
    for typed in ("schwer", "überall", "sechseinhalb", "gut", "58", "Halsschmerzen"):
        await greta.says(typed)
    await greta.says("fertig")

    form = await greta.form(MONDAY)
    assert form is not None
    check_in = form.check_in
    assert (check_in.legs, check_in.scope, check_in.sleep_h) == (2, Scope.WHOLE_BODY, 6.5)
    assert (check_in.mood, check_in.resting_hr_bpm, check_in.illness) == (4, 58, Illness.ABOVE_NECK)
    assert "Beine 2 schwer" in greta.reads
    await greta.taps(next(label for label in greta.buttons if "Warum" in label))
    assert greta.english == {}


async def test_the_plan_is_typed_in_german(greta: Reader) -> None:
    await greta.says("/plan")
    await greta.taps("Di")
    await greta.says("Tempodauerlauf 8 km")
    await greta.says("/plan")
    await greta.taps("So")
    await greta.says("Langer Lauf 18 km")
    await greta.says("/plan")
    await greta.taps(next(label for label in greta.buttons if "Tage" in label or "Termine" in label))

    async with greta.stage.diary.reading() as page:
        week = await page.plan_week(GRETA)
    assert (week[1].kind, week[1].km) == (SessionKind.HARD, 8)
    assert (week[6].kind, week[6].km) == (SessionKind.LONG, 18)
    assert greta.english == {}


async def test_races_and_shoes_are_typed_in_german(greta: Reader) -> None:
    await greta.says("/race")
    await greta.says("/race Halbmarathon Köln 4. Oktober")
    await greta.says("/race Wettkampf 20. September")
    await greta.says("/race Marathon")
    await greta.says("18. Oktober")
    await greta.says("/race Marathon am 31. Juni")
    await greta.says("/shoes")
    await greta.says("/shoes Speed Shoe seit 3. Mai")

    async with greta.stage.diary.reading() as page:
        races = await page.races(GRETA)
        shoes = await page.shoes(GRETA)
    assert [(race.day.isoformat(), race.event, race.name) for race in races] == [
        ("2026-10-04", Event.HALF, "Köln"),
        ("2026-10-18", Event.MARATHON, None),
    ]
    assert [(pair.since.isoformat(), pair.name) for pair in shoes] == [("2026-05-03", "Speed Shoe")]
    assert greta.english == {}


async def test_ill_hurt_away_and_back_are_german(greta: Reader) -> None:
    await greta.says("/sick")
    await greta.taps(greta.buttons[0])
    await greta.says("/back")
    await greta.says("/hurt linkes Knie")
    assert "Knie" in greta.reads
    await greta.says("/hurt")
    await greta.says("/pause")
    await greta.says("/pause bis nächsten Freitag")
    await greta.says("/pause bis Freitag")
    assert "15. Mai" in greta.reads
    await greta.says("/back")
    await greta.says("/undo")

    assert greta.english == {}


async def test_every_command_answers_in_german(greta: Reader) -> None:
    for command in (
        *("/today", "/checkin", "/edit", "/why", "/heavylegs", "/week", "/undo", "/coach", "/team"),
        *("/privacy", "/export", "/import", "/forget", "/help", "/start", "/nonsense"),
    ):
        await greta.says(command)

    assert greta.english == {}


async def test_whatever_is_not_understood_is_said_in_german(greta: Reader) -> None:
    for typed in ("Quark", "8", "morgen 10 km", "400 km gelaufen", "8 km in 45 min", "rpe 12", "danke"):
        await greta.says(typed)
    await greta.taps(CHECK_IN_NOW) if CHECK_IN_NOW in greta.buttons else None
    await greta.says("/checkin")
    for typed in ("vielleicht", "17", "mittel bis gut"):
        await greta.says(typed)
    await greta.sends("voice")
    await greta.sends("sticker")

    assert greta.english == {}


async def test_a_week_of_mornings_is_summed_up_in_german(greta: Reader) -> None:
    for passed in range(7):
        await greta.stage.tick_at(MONDAY + timedelta(days=passed), "07:00")
        if "Jetzt nicht" in greta.buttons:
            await greta.taps("Jetzt nicht")
        await greta.says("Beine 2, Schlaf 6 h, Stimmung gut, Puls 52")
        await greta.taps("✓ Eintragen")
    await greta.stage.tick_at(MONDAY + timedelta(days=6), "18:00")
    assert "Deine Woche" in greta.reads
    await greta.says("Wie war meine Woche?")

    assert greta.english == {}
