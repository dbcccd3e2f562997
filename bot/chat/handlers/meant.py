"""What a typed line meant: done where that is certain, said back or asked with buttons where it is not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Container, Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.handlers import (
    absent,
    changed,
    commands,
    edited,
    explained,
    heavy_legs,
    later,
    owned,
    planned,
    raced,
    teamed,
    trained,
)
from bot.chat.handlers.line_said import said_on, told_of, understood
from bot.chat.screens.advised import today_screen
from bot.chat.screens.form import form_screen
from bot.chat.screens.meant import (
    candidates_screen,
    echo_screen,
    refused_line,
    skip_screen,
    time_screen,
)
from bot.chat.screens.screen import Screen
from bot.chat.taps.meant import Aside, AskAt, KeepTold, MeantTap, OneByOne, Want
from bot.chat.taps.training import HappenedTap
from bot.coach.checkin import CheckIn
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.routines import correcting, morning, settings, welcome
from bot.routines.correcting import FIELDS
from bot.routines.log_question import SomethingElse
from bot.routines.presence import NotMet
from bot.routines.settings import Setting
from bot.words.alike import likely
from bot.words.check_in_line import check_in_line
from bot.words.complaints import COMPLAINTS
from bot.words.dates import Toward, day_said
from bot.words.plan_lines import sounds_planned
from bot.words.understanding import Field, Intent, Understood, read

BESIDE_THE_FORM = frozenset(Intent) - {Intent.UNKNOWN, Intent.CHECKIN, Intent.EDIT}
"""What may have been meant by a line that does not answer the question of the form."""
_COMMANDS: dict[Intent, str] = {
    Intent.ADVICE: "today",
    Intent.CHECKIN: "checkin",
    Intent.WEEK: "week",
    Intent.HELP: "help",
    Intent.SETTINGS: "settings",
    Intent.PRIVACY: "privacy",
    Intent.FORGET: "forget",
}
_OF_A_MORNING = frozenset({Intent.ADVICE, Intent.CHECKIN, *COMPLAINTS})
"""What somebody unknown gets a check-in for."""
_WITH_WORDS: dict[Intent, Callable[[Desk, Here, str], Awaitable[None]]] = {
    Intent.PLAN: planned.plan,
    Intent.RACE: raced.race,
    Intent.EXPORT: owned.export,
    Intent.COACH: teamed.coach,
    Intent.HEAVY_LEGS: heavy_legs.heavy_legs,
    Intent.ILLNESS: absent.sick,
    Intent.PAIN: absent.hurt,
    Intent.RESUME: absent.back,
    Intent.WHY: explained.why,
    Intent.EDIT: edited.edit,
    Intent.PAUSE: absent.pause,
}


async def guest(desk: Desk, here: Here, text: str) -> None:
    """A line of somebody who has not agreed to being remembered: a form that carries what was told."""
    today = day_of(desk.now(), "UTC")
    line = read(text, language=await desk.language_of(here.user_id), day=today)
    told = told_of(line) if line.sure else {}
    if told:
        view = morning.guest_view(correcting.with_said(CheckIn(today), told), today)
        await talk.show(desk, here.user_id, form_screen(await desk.words_to(here.user_id), view, guest=True))
    elif line.sure and line.intent in _OF_A_MORNING:
        await commands.as_guest(desk, here.user_id)
    else:
        command = _COMMANDS.get(line.intent, "start") if line.sure else "start"
        await commands.do(desk, here.user_id, command)


async def heard(
    desk: Desk,
    here: Here,
    runner: Runner,
    text: str,
    otherwise: str | None,
    beside: Container[Intent] = COMPLAINTS,
) -> bool:
    """Do what was meant, or ask; False: only `otherwise` was said.

    `otherwise` is the hint of a question that this did not answer; None: nothing was asked. `beside`: what is
    asked back instead of it, where the line may have meant that.
    """
    line = understood(desk, here, runner, text)
    if told := told_of(line):
        await _echo(desk, here, runner, text, line, told)
    elif line.sure and line.intent is not Intent.LOG:
        await _do(desk, here, runner, line.intent, line.fields, text)
    elif line.intent is Intent.CHECKIN and (refused := _refused(desk, runner, text)):
        await talk.show(desk, here.user_id, Screen("\n".join(refused)))
    elif otherwise is not None and line.intent not in beside:
        await talk.show(desk, here.user_id, Screen(otherwise))
        return False
    else:
        await _ask(desk, here, runner, text, line)
    return True


async def told_beside(desk: Desk, here: Here, runner: Runner, text: str) -> None:
    """Answers of the morning in a line that had something graver to say: said back, so that none is lost."""
    line = check_in_line(text, runner.language)
    told = {name: float(line.fields[name]) for name in FIELDS if name in line.fields}
    if told:
        await _echo(desk, here, runner, text, Understood(Intent.CHECKIN, sure=True, fields=told), told)


async def _echo(
    desk: Desk, here: Here, runner: Runner, text: str, line: Understood, told: Mapping[str, float]
) -> None:
    """Say back what was read of the morning; a tap keeps it."""
    refused = [] if line.sure else _refused(desk, runner, text)
    advise = line.intent is Intent.ADVICE
    day, words = said_on(runner, here, desk), desk.words_for(runner)
    named = None if line.sure else day_said(text, day, Toward.BACK, language=runner.language).day
    if named is not None and (day - named).days > morning.DAYS_OPEN:
        await talk.show(desk, here.user_id, Screen(words.say("hint-too-old")))
        return
    keep = KeepTold(day, told, advise=advise)
    today = day_of(desk.now(), runner.zone)
    screen = echo_screen(words, keep, today, sure=line.sure, refused=refused, named=named)
    await talk.show(desk, here.user_id, screen)


def _refused(desk: Desk, runner: Runner, text: str) -> list[str]:
    """What nobody can have of what was said, each with its bounds."""
    words = desk.words_for(runner)
    return [refused_line(words, outside) for outside in check_in_line(text, runner.language).refused]


async def _ask(desk: Desk, here: Here, runner: Runner, text: str, line: Understood) -> None:
    """Nothing is certain: what it may have been stands on buttons."""
    words, user_id = desk.words_for(runner), here.user_id
    if line.intent is Intent.SKIP:
        await _do(desk, here, runner, line.intent, {}, text)
    elif line.intent is Intent.TIME and "time" in line.fields:
        at = time.fromisoformat(str(line.fields["time"]))
        await talk.show(desk, user_id, time_screen(words, at, runner.prompt_at, perhaps_once=True))
    elif line.intent is Intent.UNKNOWN and sounds_planned(text, runner.language):
        await talk.show(desk, user_id, Screen(words.say("hint-plan")))
    elif line.intent is Intent.UNKNOWN and text.strip()[:1].isdigit():
        await talk.show(desk, user_id, Screen(words.say("hint-number-not-asked")))
    else:
        unknown = line.intent is Intent.UNKNOWN
        # in a thread: the examples of a language are weighed when the first line is held against them
        guessed = await asyncio.to_thread(likely, text, runner.language) if unknown else ()
        await talk.show(desk, user_id, candidates_screen(words, line.intent, likely=guessed))


async def _do(
    desk: Desk, here: Here, runner: Runner, intent: Intent, fields: Mapping[str, Field], text: str
) -> None:
    """Carry out what was asked for. What changes anything is asked for once more, or can be undone."""
    words, user_id = desk.words_for(runner), here.user_id
    match intent:
        case Intent.EDIT if "feels" in fields:
            await edited.feels(desk, here, str(fields["feels"]))
        case Intent.SKIP:
            view = await morning.todays_advice(desk.diary, user_id, desk.now())
            await talk.show(desk, user_id, skip_screen(words, view))
        case Intent.TIME if "time" in fields:
            at = time.fromisoformat(str(fields["time"]))
            await talk.show(desk, user_id, time_screen(words, at, runner.prompt_at))
        case Intent.TIME:
            await commands.do(desk, user_id, "settings")
        case Intent.SNOOZE:
            minutes, until = fields.get("minutes"), fields.get("until")
            wait = None if minutes is None else int(minutes)
            await later.snooze(desk, here, wait, None if until is None else str(until))
        case Intent.PAUSE if "days" in fields:
            last = said_on(runner, here, desk) + timedelta(days=int(fields["days"]) - 1)
            await absent.pause(desk, here, last.isoformat())
        case Intent.UNDO:
            await changed.undo(desk, here, None)
        case Intent.LOG:
            today = day_of(desk.now(), runner.zone)
            await trained.happened(desk, here, HappenedTap(today, SomethingElse(), in_form=False))
        case Intent.THANKS:
            await talk.show(desk, user_id, Screen(words.say("hint-thanks")))
        case Intent.PAIN:
            await absent.hurt(desk, here, text)
        case _ if intent in _WITH_WORDS:
            await _WITH_WORDS[intent](desk, here, str(fields.get("date", "")))
        case _:
            await commands.do(desk, user_id, _COMMANDS.get(intent, "help"))


async def tapped(desk: Desk, here: Here, tap: MeantTap) -> None:
    """A tap on one of these buttons. Raises NotMet, DayClosed, OutOfRange, OutsideTheDay."""
    now, words = desk.now(), await desk.words_to(here.user_id)
    match tap.said:
        case KeepTold(day, said, advise):
            await _keep(desk, here, day, said, advise=advise)
        case OneByOne(day):
            view = await correcting.form_of(desk.diary, here.user_id, day, now, here.update_id)
            await _without_buttons(desk, here)
            await talk.show_form_below(desk, here.user_id, view)
        case AskAt(at, True):
            await later.snooze(desk, here, None, f"{at:%H:%M}")
        case AskAt(at):
            view_of = await settings.keep_setting(
                desk.diary, here.user_id, Setting.PROMPT_AT, at, now, here.update_id
            )
            kept = view_of.known.runner.prompt_at
            screen = Screen(words.say("talk-time-kept", at=f"{kept:%H:%M}"))
            await talk.show_in(desk, here.user_id, here.message_id, screen)
        case Want(intent, day):
            known = await welcome.who_is(desk.diary, here.user_id)
            if known is None:
                raise NotMet(str(here.user_id))
            fields: dict[str, Field] = {} if day is None else {"date": day.isoformat()}
            await _without_buttons(desk, here)
            await _do(desk, replace(here, message_id=None), known.runner, intent, fields, "")
        case Aside() as aside:
            name = "talk-left" if aside is Aside.LEAVE else "talk-else"
            await talk.show_in(desk, here.user_id, here.message_id, Screen(words.say(name)))


async def _keep(desk: Desk, here: Here, day: date, said: Mapping[str, float], *, advise: bool) -> None:
    """All answers of the line at once; then what is still open, or the advice that was asked for."""
    view = await correcting.tell(desk.diary, here.user_id, day, said, desk.now(), here.update_id)
    await _without_buttons(desk, here)
    if advise and view.asking is not None:
        told = await morning.todays_advice(desk.diary, here.user_id, desk.now())
        await talk.show(desk, here.user_id, today_screen(desk.words_for(told.runner), told))
    else:
        await talk.show_form_below(desk, here.user_id, view)


async def _without_buttons(desk: Desk, here: Here) -> None:
    """What was asked stays readable, and is answered."""
    if here.message_id is not None:
        await desk.sender.drop_buttons(here.user_id, here.message_id)
