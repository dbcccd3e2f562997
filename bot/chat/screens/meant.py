"""What a typed line was read as: said back in words, and asked with buttons wherever it is not certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, time

from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.taps.meant import Aside, AskAt, KeepTold, Meaning, OneByOne, Want, meant_data
from bot.chat.taps.plan import ChooseKind, ShowDates, plan_data
from bot.chat.taps.undo import move_data
from bot.coach.measures import LEGS, MOOD, RESTING_HR_BPM, SLEEP_H, OutOfRange
from bot.coach.moving import Moved, MoveTo
from bot.coach.workout import SessionKind
from bot.routines.morning_view import MorningView
from bot.routines.plan_views import On
from bot.words.shown import day_shown, number_shown, time_shown, weekday_shown
from bot.words.understanding import Intent
from bot.words.words import Words

MOST_CANDIDATES = 4

_NEAR: Mapping[Intent, tuple[Intent, ...]] = {
    Intent.ADVICE: (Intent.CHECKIN, Intent.PLAN, Intent.WHY),
    Intent.CHECKIN: (Intent.ADVICE, Intent.HEAVY_LEGS, Intent.EDIT),
    Intent.HEAVY_LEGS: (Intent.CHECKIN, Intent.PAIN, Intent.ADVICE),
    Intent.ILLNESS: (Intent.PAIN, Intent.CHECKIN, Intent.PAUSE),
    Intent.PAIN: (Intent.HEAVY_LEGS, Intent.ILLNESS, Intent.LOG),
    Intent.LOG: (Intent.CHECKIN, Intent.PLAN, Intent.ADVICE),
    Intent.WEEK: (Intent.WHY, Intent.PLAN, Intent.ADVICE),
    Intent.WHY: (Intent.ADVICE, Intent.WEEK, Intent.HELP),
    Intent.TIME: (Intent.SNOOZE, Intent.SETTINGS, Intent.SKIP),
    Intent.PAUSE: (Intent.SNOOZE, Intent.SKIP, Intent.SETTINGS),
    Intent.RESUME: (Intent.CHECKIN, Intent.PLAN, Intent.SETTINGS),
    Intent.SNOOZE: (Intent.PAUSE, Intent.SETTINGS, Intent.CHECKIN),
    Intent.SKIP: (Intent.PLAN, Intent.PAUSE, Intent.SNOOZE),
    Intent.UNDO: (Intent.EDIT, Intent.PLAN, Intent.HELP),
    Intent.EDIT: (Intent.UNDO, Intent.CHECKIN, Intent.SETTINGS),
    Intent.PLAN: (Intent.RACE, Intent.ADVICE, Intent.LOG),
    Intent.RACE: (Intent.PLAN, Intent.LOG, Intent.ADVICE),
    Intent.COACH: (Intent.SETTINGS, Intent.PRIVACY, Intent.HELP),
    Intent.EXPORT: (Intent.PRIVACY, Intent.FORGET, Intent.HELP),
    Intent.FORGET: (Intent.PRIVACY, Intent.EXPORT, Intent.UNDO),
    Intent.PRIVACY: (Intent.EXPORT, Intent.FORGET, Intent.HELP),
    Intent.SETTINGS: (Intent.HELP, Intent.PRIVACY, Intent.COACH),
}
"""What is easily taken for one another."""
_SCALES = {LEGS: "legs", SLEEP_H: "sleep", MOOD: "mood", RESTING_HR_BPM: "pulse"}
_USUAL = (Intent.ADVICE, Intent.CHECKIN, Intent.LOG, Intent.HELP)
"""What most lines are about."""


def said_line(words: Words, said: Mapping[str, float]) -> str:
    """The answers of one line, said back: Legs 2, heavy · 5 h of sleep · mood ok · pulse 58."""
    return " · ".join(_said(words, said))


def _said(words: Words, said: Mapping[str, float]) -> Iterator[str]:
    if (legs := said.get("legs")) is not None:
        word = words.say(f"legs-{int(legs)}")
        yield words.say("talk-said-legs", value=number_shown(legs, words.language), word=word)
    if (slept_h := said.get("sleep_h")) is not None:
        yield words.say("talk-said-sleep", value=number_shown(slept_h, words.language))
    if (quality := said.get("sleep_quality")) is not None:
        yield words.say("talk-said-quality", value=int(quality))
    if (mood := said.get("mood")) is not None:
        yield words.say("talk-said-mood", word=words.say(f"mood-{int(mood)}"))
    if (bpm := said.get("resting_hr_bpm")) is not None:
        yield words.say("talk-said-pulse", value=number_shown(bpm, words.language))


def refused_line(words: Words, outside: OutOfRange) -> str:
    """A value of the morning that nobody can have, with what is expected."""
    scale = outside.scale
    return words.say(
        "hint-out-of-range",
        what=_SCALES.get(scale, "other"),
        value=number_shown(outside.value, words.language),
        low=number_shown(scale.low, words.language),
        high=number_shown(scale.high, words.language),
    )


def echo_screen(
    words: Words,
    told: KeepTold,
    today: date,
    *,
    sure: bool = True,
    refused: Iterable[str] = (),
    named: date | None = None,
) -> Screen:
    """What was read of the morning, and one tap that keeps it. `refused`: what cannot be so, in sentences.

    `named`: a day before that stands in the line as well: of which of the two it was told is asked.
    """
    lines = [*refused]
    said = said_line(words, told.said)
    if told.day != today:
        said = words.say("talk-said-of-day", said=said, day=day_shown(told.day, words.language))
    lines.append(f"<b>{said}</b>")
    part = not sure or bool(lines[:-1])
    lines.append(words.say("talk-keep-ask", part=int(part), advise=int(told.advise)))
    one_by_one = Button(words.say("button-talk-form"), meant_data(OneByOne(told.day)))
    if named is not None and named < told.day:
        days = tuple(_keep_on(words, replace(told, day=day), today) for day in (named, told.day))
        return Screen("\n".join(lines), (days, (one_by_one,)))
    return Screen("\n".join(lines), ((Button(words.say("button-talk-keep"), meant_data(told)), one_by_one),))


def _keep_on(words: Words, told: KeepTold, today: date) -> Button:
    day = words.say("edit-today") if told.day == today else day_shown(told.day, words.language)
    return Button(words.say("button-talk-keep-on", day=day), meant_data(told))


def candidates_screen(
    words: Words, intent: Intent, hint: str | None = None, likely: Iterable[Intent] = ()
) -> Screen:
    """What it may have been about. `hint` None: the sentence that asks.

    `likely`: what a line that meant nothing known is most like; it stands before what most lines are about.
    """
    known = intent in _NEAR
    guessed = () if known else tuple(likely)
    near = (intent, *_NEAR[intent]) if known else tuple(dict.fromkeys((*guessed, *_USUAL)))
    rows: Rows = tuple((_want(words, one),) for one in near[:MOST_CANDIDATES])
    if known or guessed:
        rows += ((_button(words, "button-talk-else", Aside.SOMETHING_ELSE),),)
    return Screen(hint or words.say("talk-which" if known else "talk-unknown"), rows)


def _want(words: Words, intent: Intent) -> Button:
    return Button(words.say("button-talk-want", what=intent.value), meant_data(Want(intent)))


def _button(words: Words, name: str, said: Meaning) -> Button:
    return Button(words.say(name), meant_data(said))


def skip_screen(words: Words, view: MorningView) -> Screen:
    """Today's session shall not take place: what becomes of it?"""
    rest = plan_data(ChooseKind(On(view.today), SessionKind.REST))
    rows = [(Button(words.say("button-talk-leave-out"), rest),)]
    moves: Moved | None = None if view.told is None else view.told.advice.moves_to
    if isinstance(moves, MoveTo) and view.told is not None and view.told.around.planned is not None:
        weekday = weekday_shown((view.today.weekday() + moves.days) % 7, words.language)
        move = move_data(view.today, moves.days)
        rows.append((Button(words.say("button-move", weekday=weekday), move),))
    else:
        rows.append((Button(words.say("button-talk-dates"), plan_data(ShowDates())),))
    rows.append(
        (Button(words.say("button-talk-want", what=Intent.PAUSE.value), meant_data(Want(Intent.PAUSE))),)
    )
    rows.append((_button(words, "button-talk-stays", Aside.LEAVE),))
    return Screen(words.say("talk-skip"), tuple(rows))


def time_screen(words: Words, at: time, now_at: time, *, perhaps_once: bool = False) -> Screen:
    """The morning's question at another time, from now on? One tap moves it. `perhaps_once`: or for today."""
    text = words.say("talk-time", at=time_shown(at), now=time_shown(now_at))
    keep = Button(words.say("button-talk-time", at=time_shown(at)), meant_data(AskAt(at)))
    once = Button(words.say("button-talk-once", at=time_shown(at)), meant_data(AskAt(at, once=True)))
    stays = _button(words, "button-talk-stays", Aside.LEAVE)
    return Screen(text, ((keep,), (once,), (stays,)) if perhaps_once else ((keep,), (stays,)))
