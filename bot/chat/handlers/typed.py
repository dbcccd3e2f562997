"""Something was typed, or sent in another form."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from telegram import Location

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import absent, again, commands, line_said, logged, meant, planned, raced, shod
from bot.chat.handlers.learning import learn_to_read
from bot.chat.handlers.values import value_of
from bot.chat.screens.screen import Screen
from bot.chat.screens.settings import zones_screen
from bot.coach.checkin import Question
from bot.coach.measures import OutOfRange
from bot.coach.rhythm import DAY_STARTS_AT, OutsideTheDay
from bot.coach.runner import Runner
from bot.diary.errors import DiaryError
from bot.diary.notes import Known
from bot.routines import morning, settings, waiting, welcome
from bot.routines.asking import question_of
from bot.routines.morning import MorningView
from bot.routines.presence import NotMet
from bot.routines.settings import Setting, SettingsView
from bot.words import help_lines
from bot.words.numbers import NotUnderstood
from bot.words.places import NowhereOnEarth, OneZone, SeveralZones, zone_at, zone_shown, zones_called
from bot.words.shown import number_shown
from bot.words.understanding import RedFlagWords, red_flag_words
from bot.words.words import Words

LONGEST_ECHO = 40
"""Characters of a runner's own words that an answer repeats."""

LOOKED_UP_WITHIN_S = 2.0
"""Whoever is in danger reads the answer by then, in their language and for their country or not."""

_ANSWERS: dict[str, Callable[[Desk, Here, Known, str, str], Awaitable[bool]]] = {
    "plan": planned.typed,
    "race": raced.typed,
    "shoes": shod.typed,
    "hurt": absent.typed,
}
"""Who takes what is typed, by the first word of what the chat asks for now."""


@dataclass(frozen=True)
class Typed:
    """One typed message of one person."""

    desk: Desk
    user_id: int
    text: str
    update_id: int
    sent_at: datetime | None = None

    async def handle(self) -> None:
        """Red flags first; then an answer to what is being asked; then what else was meant."""
        if await self.warns():
            return
        known = await welcome.see_again(self.desk.diary, self.user_id, self.desk.now())
        if known is None:
            await learn_to_read(self.desk, self.text, await self.desk.language_of(self.user_id))
            await meant.guest(self.desk, self._here, self.text)
            return
        await learn_to_read(self.desk, self.text, known.runner.language)
        if await welcome.was_answered(self.desk.diary, self.update_id):
            await self._as_it_stands(known)
            return
        await self._understood(known)
        # what had no effect is never taken for an answer to a question that is asked later
        await welcome.hear(self.desk.diary, self.user_id, self.desk.now(), self.update_id)

    async def _understood(self, known: Known) -> None:
        if known.asking is not None and known.asking in set(Setting):
            await self._setting(known, Setting(known.asking))
            return
        if await self._asked_elsewhere(known):
            return
        morning_told = line_said.tells_morning(self.desk, self._here, known.runner, self.text)
        if not morning_told and await logged.typed(self.desk, self._here, known, self.text):
            return
        view = await waiting.asked_now(self.desk.diary, self.user_id, self.desk.now())
        if (
            view is not None
            and view.asking is not None
            and not line_said.more_than(morning_told, view.asking)
        ):
            await self._answer(view, view.asking)
            return
        await self._meant(known.runner, None)

    @property
    def _here(self) -> Here:
        return Here(self.user_id, self.update_id, sent_at=self.sent_at)

    async def _asked_elsewhere(self, known: Known) -> bool:
        """Whether these words answered a question of the plan, the races or the shoes."""
        about, _, asked = (question_of(known) or "").partition(" ")
        answer = _ANSWERS.get(about)
        return answer is not None and await answer(self.desk, self._here, known, asked, self.text)

    async def _as_it_stands(self, known: Known) -> None:
        """Delivered again: its value was kept the first time, and belongs to no question of now."""
        if known.asking is not None and known.asking in set(Setting):
            now = self.desk.now()
            view = await settings.ask(
                self.desk.diary, self.user_id, Setting(known.asking), now, self.update_id
            )
            await talk.show_setting(self.desk, self.user_id, view, None)
        else:
            await again.as_it_stands(self.desk, self._here, known.runner, self.text)

    async def warns(self) -> bool:
        """Whether these words were a warning sign; if so they have been answered."""
        danger = red_flag_words(self.text)
        if danger is not None:
            await self._danger(danger)
        return danger is not None

    async def _danger(self, danger: RedFlagWords) -> None:
        """The safe answer first; what was told of the body is kept, and means rest until it is clear."""
        if self.update_id not in self.desk.warned:  # said once, also when what follows is tried again
            words, zone = await self._words_and_zone()
            mind = danger is RedFlagWords.MIND
            await self._say((help_lines.safe_mind if mind else help_lines.safe_body)(words, zone))
            self.desk.warned.append(self.update_id)
        now = self.desk.now()
        if danger is RedFlagWords.MIND:
            with suppress(DiaryError):  # an apology for the diary would be the wrong last word
                await welcome.see_again(self.desk.diary, self.user_id, now)
        else:
            with suppress(NotMet):
                view = await morning.note_danger(self.desk.diary, self.user_id, now, self.update_id)
                await talk.show_form_below(self.desk, self.user_id, view)
                await meant.told_beside(self.desk, self._here, view.runner, self.text)

    async def _words_and_zone(self) -> tuple[Words, str | None]:
        """In which words to answer, and where the runner lives; it needs no diary that answers.

        Only looked up, and not for long: whoever writes that waits for nobody who writes in the diary.
        """
        with suppress(DiaryError, TimeoutError):
            async with asyncio.timeout(LOOKED_UP_WITHIN_S):
                known = await welcome.who_is(self.desk.diary, self.user_id)
            if known is not None:
                return self.desk.words_for(known.runner), known.runner.zone
        return self.desk.words_heard(self.user_id), None

    async def _meant(self, runner: Runner, otherwise: str | None) -> None:
        """What else was meant; `otherwise` is the hint when nothing was understood."""
        await meant.heard(self.desk, self._here, runner, self.text, otherwise)

    async def _answer(self, view: MorningView, question: Question) -> None:
        """A typed answer to the question of the form."""
        words = self.desk.words_for(view.runner)
        try:
            answer = line_said.answer(question, self.text, view.runner.language)
            kept = await morning.take_answer(
                self.desk.diary, self.user_id, view.day, answer, self.desk.now(), self.update_id
            )
        except OutOfRange as outside:
            await self._say(_out_of_range(words, str(question), outside))
            return
        except NotUnderstood:
            hint = words.say("hint-not-a-number", what=str(question), text=self._echo())
            if await meant.heard(self.desk, self._here, view.runner, self.text, hint, meant.BESIDE_THE_FORM):
                return
            kept = view  # the hint speaks of buttons: here they are
        await talk.show_form_below(self.desk, self.user_id, kept)

    async def _setting(self, known: Known, setting: Setting) -> None:
        """A typed value for the setting that is being asked for."""
        words = self.desk.words_for(known.runner)
        if setting is Setting.ZONE:
            await self._zone(known)
            return
        try:
            value = value_of(words, setting, self.text, known.runner)
            view = await settings.keep_setting(
                self.desk.diary, self.user_id, setting, value, self.desk.now(), self.update_id
            )
        except OutOfRange as outside:
            await self._say(_out_of_range(words, str(setting), outside))
        except OutsideTheDay as outside:
            low = f"{DAY_STARTS_AT:%H:%M}"
            at = f"{outside.at:%H:%M}"
            await self._say(words.say("hint-out-of-range", what="clock", value=at, low=low, high="23:59"))
        except NotUnderstood:
            hint = words.say("hint-not-a-number", what=str(setting), text=self._echo())
            await self._meant(known.runner, hint)
        else:
            await talk.go_on(self.desk, self.user_id, view, None)

    async def _zone(self, known: Known) -> None:
        words = self.desk.words_for(known.runner)
        keep = words.say("button-zone-keep", zone=zone_shown(known.runner.zone))
        if self.text.strip() in (words.say("button-zone-skip"), keep):
            now = self.desk.now()
            view = await settings.skip_setting(self.desk.diary, self.user_id, Setting.ZONE, now)
            await self._zone_kept(view)
            return
        match zones_called(self.text, self.desk.now(), words.language):
            case OneZone(zone):
                await self.keep_zone(zone)
            case SeveralZones(zones):
                await talk.show(
                    self.desk, self.user_id, zones_screen(words, self._echo(), zones, self.desk.now())
                )
            case unknown:
                near = ", ".join(suggestion.name for suggestion in unknown.close)
                hint = words.say("setting-zone-none", text=self._echo(), near=near or "none")
                await self._meant(known.runner, hint)

    async def keep_zone(self, zone: str) -> None:
        """Keep a zone, say what its clock shows, and go on."""
        now = self.desk.now()
        view = await settings.keep_setting(
            self.desk.diary, self.user_id, Setting.ZONE, zone, now, self.update_id
        )
        await self._zone_kept(view)

    async def _zone_kept(self, view: SettingsView) -> None:
        await talk.say_zone(self.desk, self.user_id, view)
        await talk.go_on(self.desk, self.user_id, view, None)

    async def _say(self, text: str) -> None:
        await talk.show(self.desk, self.user_id, Screen(text))

    def _echo(self) -> str:
        said = " ".join(self.text.split())
        return said if len(said) <= LONGEST_ECHO else said[:LONGEST_ECHO] + "…"


async def located(desk: Desk, user_id: int, location: Location, update_id: int) -> None:
    """A shared location becomes a zone; the coordinates go no further than this line."""
    known = await welcome.see_again(desk.diary, user_id, desk.now())
    if known is None:
        await commands.start(desk, user_id)
        return
    try:
        zone = zone_at(location.latitude, location.longitude)
    except NowhereOnEarth:
        words = desk.words_for(known.runner)
        await desk.sender.send(user_id, words.say("setting-zone-none", text="?", near="none"))
        return
    await Typed(desk, user_id, "", update_id).keep_zone(zone)


def _out_of_range(words: Words, what: str, outside: OutOfRange) -> str:
    scale = outside.scale
    return words.say(
        "hint-out-of-range",
        what=what,
        value=number_shown(outside.value, words.language),
        low=number_shown(scale.low, words.language),
        high=number_shown(scale.high, words.language),
    )
