"""A button was tapped."""

from __future__ import annotations

import asyncio

import structlog
from telegram import CallbackQuery, Message

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import (
    absent,
    changed,
    commands,
    edited,
    heavy_legs,
    later,
    logged,
    meant,
    owned,
    planned,
    raced,
    shod,
    slowed,
    summed,
    symptoms,
    teamed,
    trained,
    trended,
)
from bot.chat.quotas import Quota
from bot.chat.screens.form import form_screen
from bot.chat.screens.meeting import no_consent_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.settings import more_screen, setting_screen
from bot.chat.screens.why import why_screen
from bot.chat.taps import StaleTap, Tap, parsed
from bot.chat.taps.absences import AbsenceTap
from bot.chat.taps.edit import EditTap
from bot.chat.taps.form import Fix, FormTap, GuestTap, Why
from bot.chat.taps.heavy_legs import TriageTap
from bot.chat.taps.later import LaterTap
from bot.chat.taps.meant import MeantTap
from bot.chat.taps.menu import Menu, MenuTap
from bot.chat.taps.owned import OwnedTap
from bot.chat.taps.plan import PlanTap
from bot.chat.taps.races import RaceTap
from bot.chat.taps.settings import Doing, SettingDoing, SettingTap
from bot.chat.taps.shoes import ShoesTap
from bot.chat.taps.symptoms import SymptomTap
from bot.chat.taps.team import TeamTap
from bot.chat.taps.told import ToldTap
from bot.chat.taps.training import HappenedTap, WorkoutTap
from bot.chat.taps.trends import TrendTap
from bot.chat.taps.undo import MoveTap, UndoTap
from bot.chat.taps.week import WeekTap
from bot.coach.answers import answered
from bot.coach.measures import OutOfRange
from bot.coach.rhythm import OutsideTheDay, UnknownZone
from bot.routines import morning, settings, welcome, why
from bot.routines.morning import DayClosed
from bot.routines.presence import NotMet
from bot.routines.settings import Setting, SettingsView
from bot.routines.why import WhyView

log = structlog.get_logger(__name__)


class Tapped:
    """One tap: who, in which message, and what it said."""

    def __init__(self, desk: Desk, query: CallbackQuery, update_id: int) -> None:
        self._desk = desk
        self._user_id = query.from_user.id
        self._query = query
        self._update_id = update_id
        message = query.message
        self._message_id = None if message is None else message.message_id
        sent_at = message.date if isinstance(message, Message) else None
        self._here = Here(self._user_id, update_id, self._message_id, sent_at, query.from_user.first_name)

    async def handle(self) -> None:
        """Answer the tap at once, carry it out, show how things stand. A strange button changes nothing."""
        try:
            tap = parsed(self._query.data or "")
        except StaleTap:
            await self._refuse()
            return
        # the waiting sign on the button ends while the diary is still being written
        answering = asyncio.create_task(self._desk.sender.answer(self._query.id))
        try:
            await self._carry_out(tap)
        finally:
            await answering

    async def _carry_out(self, tap: Tap) -> None:
        try:
            match tap:
                case FormTap():
                    await self._form(tap)
                case GuestTap():
                    await self._guest(tap)
                case SettingTap():
                    await self._setting(tap)
                case SettingDoing():
                    await self._setting_doing(tap)
                case MenuTap(menu):
                    await self._menu(menu)
                case HappenedTap():
                    await trained.happened(self._desk, self._here, tap)
                case WorkoutTap():
                    await trained.of_workout(self._desk, self._here, tap)
                case UndoTap(number):
                    await changed.undo(self._desk, self._here, number)
                case MoveTap():
                    await changed.move(self._desk, self._here, tap)
                case ToldTap():
                    await logged.tapped(self._desk, self._here, tap)
                case PlanTap():
                    await planned.tapped(self._desk, self._here, tap)
                case RaceTap():
                    await raced.tapped(self._desk, self._here, tap)
                case AbsenceTap():
                    await absent.tapped(self._desk, self._here, tap)
                case ShoesTap():
                    await shod.tapped(self._desk, self._here, tap)
                case EditTap():
                    await edited.tapped(self._desk, self._here, tap)
                case TriageTap():
                    await heavy_legs.tapped(self._desk, self._here, tap)
                case SymptomTap():
                    await symptoms.tapped(self._desk, self._here, tap)
                case TeamTap():
                    await teamed.tapped(self._desk, self._here, tap)
                case MeantTap():
                    await meant.tapped(self._desk, self._here, tap)
                case OwnedTap():
                    await owned.tapped(self._desk, self._here, tap)
                case WeekTap():
                    await summed.tapped(self._desk, self._here, tap)
                case TrendTap():
                    await trended.tapped(self._desk, self._here, tap)
                case LaterTap():
                    await later.tapped(self._desk, self._here, tap)
        except NotMet:
            await self._hint("hint-start-first")
        except DayClosed:
            await self._keep_without_buttons()
            await self._hint("hint-too-old")
        except (OutOfRange, OutsideTheDay, UnknownZone):
            # only a forged button can carry such a value: our own stay within the bounds
            await self._hint("hint-stale-button")

    async def _form(self, tap: FormTap) -> None:
        desk, now = self._desk, self._desk.now()
        if isinstance(tap.said, Why):
            await welcome.see_again(desk.diary, self._user_id, now)
            await self._tell_why(await why.why_on(desk.diary, self._user_id, tap.day, now))
            return
        if isinstance(tap.said, Fix):
            view = await morning.fix(
                desk.diary, self._user_id, tap.day, tap.said.question, now, self._update_id
            )
        else:
            view = await morning.take_answer(
                desk.diary, self._user_id, tap.day, tap.said, now, self._update_id
            )
        await talk.show_form(desk, self._user_id, view, self._message_id)

    async def _guest(self, tap: GuestTap) -> None:
        day = tap.check_in.day
        if isinstance(tap.said, Why):
            await self._tell_why(why.guest_why(tap.check_in))
            return
        if isinstance(tap.said, Fix):
            view = morning.guest_view(tap.check_in, day, tap.said.question)
        else:
            view = morning.guest_view(answered(tap.check_in, tap.said), day)
        await self._show(form_screen(await self._desk.words_to(self._user_id), view, guest=True))

    async def _tell_why(self, view: WhyView) -> None:
        """Below the advice, which stays as it is."""
        words = await self._desk.words_to(self._user_id)  # of a guest nothing is kept, the language neither
        await talk.show(self._desk, self._user_id, why_screen(words, view))

    async def _setting(self, tap: SettingTap) -> None:
        desk = self._desk
        view = await settings.keep_setting(
            desk.diary, self._user_id, tap.setting, tap.value, desk.now(), self._update_id
        )
        if tap.setting is Setting.ZONE:
            await talk.say_zone(desk, self._user_id, view)
        await self._go_on(view)

    async def _setting_doing(self, tap: SettingDoing) -> None:
        desk = self._desk
        if tap.doing is Doing.ASK:
            await self._go_on(
                await settings.ask(desk.diary, self._user_id, tap.setting, desk.now(), self._update_id)
            )
            return
        kept = tap.doing is Doing.DONE
        now = desk.now()
        await self._go_on(await settings.skip_setting(desk.diary, self._user_id, tap.setting, now, kept=kept))

    async def _go_on(self, view: SettingsView) -> None:
        await talk.go_on(self._desk, self._user_id, view, self._message_id)

    async def _menu(self, menu: Menu) -> None:
        desk, now, words = self._desk, self._desk.now(), await self._desk.words_to(self._user_id)
        match menu:
            case Menu.CONSENT:
                if await self._one_too_many():
                    return
                view = await welcome.consent(desk.diary, self._user_id, now, words.language)
                await self._keep_without_buttons()
                await talk.show_setting(desk, self._user_id, view, None)
            case Menu.NO_CONSENT:
                await self._keep_without_buttons()
                await talk.show(desk, self._user_id, no_consent_screen(words))
            case Menu.GUEST:
                await commands.as_guest(desk, self._user_id)
            case Menu.CHECKIN:
                form = await morning.open_form(desk.diary, self._user_id, now)
                await talk.show_form_below(desk, self._user_id, form)
            case Menu.SETTINGS:
                listed = await settings.ask(desk.diary, self._user_id, None, now, self._update_id)
                await self._show(setting_screen(words, listed))
            case Menu.MORE:
                more = more_screen(
                    words, await settings.ask(desk.diary, self._user_id, None, now, self._update_id)
                )
                await talk.show(desk, self._user_id, more)
            case Menu.FORGET:
                await owned.forget(desk, self._here)
            case Menu.KEEP:
                await self._show(Screen(words.say("forget-kept")))

    async def _one_too_many(self) -> bool:
        """Whether this is somebody new, and nobody new is met for now. A list of guests needs no bound."""
        desk = self._desk
        if desk.allowed or await welcome.who_is(desk.diary, self._user_id) is not None:
            return False
        return await slowed.too_many(desk, self._user_id, Quota.PEOPLE)

    async def _show(self, screen: Screen) -> None:
        await talk.show_in(self._desk, self._user_id, self._message_id, screen)

    async def _keep_without_buttons(self) -> None:
        """What the message says stays readable: it is what was agreed to."""
        if self._message_id is not None:
            await self._desk.sender.drop_buttons(self._user_id, self._message_id)

    async def _hint(self, name: str) -> None:
        words = await self._desk.words_to(self._user_id)
        await self._desk.sender.send(self._user_id, words.say(name))

    async def _refuse(self) -> None:
        words = await self._desk.words_to(self._user_id)
        await self._desk.sender.answer(self._query.id, words.say("hint-stale-button"), alert=True)
