"""Ill, away, and back: what is asked, what it means, and the mornings in between."""

from __future__ import annotations

from datetime import date, timedelta

from bot.chat.screens.advised import today_screen
from bot.chat.screens.hurting import in_short, why_row
from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.screens.season import dated, near_or_dated, undo_rows
from bot.chat.taps.absences import AwayUntil, Ill, Meanwhile, StillSo, WellAgain, absence_data
from bot.chat.taps.menu import Menu, menu_data
from bot.coach.breaks import GAP_FROM
from bot.coach.rules.absence import LASTING
from bot.coach.rules.illness import FIRST_RUN_MIN, FREE_OF_SYMPTOMS_DAYS, HALF_VOLUME_UNTIL
from bot.coach.rules.pain import FIRST_DAY_SHARE
from bot.coach.season import AbsenceKind
from bot.diary.notes import Absence
from bot.routines.absences import AbsenceView, AbsentMorning, NoPauseEnd
from bot.routines.returning import BackView, MeanwhileView, Ran
from bot.words.dates import DateDoubt
from bot.words.shown import day_shown
from bot.words.words import Words

PAUSES_DAYS = (3, 7, 14)
_ONE_DAY = timedelta(days=1)


def how_ill_screen(words: Words, today: date) -> Screen:
    """What is it? The worst first."""
    rows = tuple(
        (Button(words.say(f"button-ill-{name}"), absence_data(Ill(today, cold))),)
        for name, cold in (("fever", False), ("cold", True))
    )
    return Screen(words.say("ill-ask"), rows)


def ill_screen(words: Words, view: AbsenceView) -> Screen:
    """Ill: rest today, and what the mornings will be like."""
    if view.told is None:
        raise ValueError("this view holds no advice")
    head = words.say("ill-begun" if view.begun is not None else "ill-already")
    lines = [head, "", in_short(words, view.told), "", words.say("ill-mornings")]
    return Screen("\n".join(lines), (why_row(words, view.told), *undo_rows(words, view.deed)))


def cold_screen(words: Words, view: AbsenceView) -> Screen:
    """A cold: marked for today, and what it leaves of the day."""
    if view.told is None:
        raise ValueError("this view holds no advice")
    today = today_screen(words, view.told)
    return Screen(f"{words.say('ill-cold')}\n\n{today.text}", today.rows)


def absent_morning_screen(words: Words, view: AbsentMorning) -> Screen:
    """The morning's one question in an illness or an injury; the whole form is one tap away."""
    kind = view.absence.kind.value
    text = words.say("absent-morning", kind=kind, day=view.day, date=day_shown(view.today, words.language))
    return Screen(text, _still_or_well(words, view.absence, view.today))


def _still_or_well(words: Words, absence: Absence, today: date) -> Rows:
    kind = absence.kind.value
    still = Button(words.say("button-still", kind=kind), absence_data(StillSo(today)))
    well = Button(words.say("button-well", kind=kind), absence_data(WellAgain(absence.since)))
    whole = Button(words.say("button-whole-checkin"), menu_data(Menu.CHECKIN))
    return (still, well), (whole,)


def still_screen(words: Words, view: AbsenceView) -> Screen:
    """Still so: today's advice. Who is back already reads that advice as well."""
    if view.told is None:
        raise ValueError("this view holds no advice")
    lines = [in_short(words, view.told)]
    if view.absence is not None and view.absence.kind is not AbsenceKind.AWAY:
        lines += ["", words.say("still-ends", kind=view.absence.kind.value)]
    return Screen("\n".join(lines), (why_row(words, view.told),))


def pause_screen(words: Words, view: AbsenceView, doubt: DateDoubt | None = None) -> Screen:
    """For how long? Or, where a pause is on, until when it is."""
    on = view.absence
    lines = [words.say("date-doubt", doubt=doubt.value)] if doubt is not None else []
    if on is not None and on.kind is AbsenceKind.AWAY:
        lines.append(words.say("pause-on", **_end_of(words, on)))
    lines += [words.say("pause-ask"), words.say("pause-or-typed")]
    return Screen("\n".join(lines), _pauses(words, view.today))


def _pauses(words: Words, today: date) -> Rows:
    spans = []
    for days in PAUSES_DAYS:
        until = today + timedelta(days=days - 1)
        text = words.say("button-pause-days", days=days, day=day_shown(until, words.language))
        spans.append((Button(text, absence_data(AwayUntil(until))),))
    return *spans, (Button(words.say("button-pause-open"), absence_data(AwayUntil(None))),)


def which_end_screen(words: Words, days: tuple[date, ...], doubt: DateDoubt) -> Screen:
    """The words allowed two days, or spoke against themselves: until which one?"""
    rows = tuple((Button(dated(words, day), absence_data(AwayUntil(day))),) for day in days)
    return Screen(words.say("date-doubt", doubt=doubt.value), rows)


def paused_screen(words: Words, view: AbsenceView) -> Screen:
    """No reminders until then, and when the first question comes."""
    if view.absence is None or view.absence.kind is not AbsenceKind.AWAY:
        return pause_screen(words, view)
    return Screen(words.say("pause-begun", **_end_of(words, view.absence)), undo_rows(words, view.deed))


def no_pause_end_screen(words: Words, refused: NoPauseEnd) -> Screen:
    """That day is over, or too far ahead."""
    ahead = int(refused.until > refused.today)
    return Screen(words.say("pause-no-such-end", ahead=ahead, day=dated(words, refused.until)))


def back_screen(words: Words, view: BackView, *, form_follows: bool = False) -> Screen:
    """What ended, what it means for the next days, and what is asked of a time away.

    `form_follows`: the check-in comes by itself in the next message, and needs no button.
    """
    if view.ended is None:
        return _nothing_ended(words, view)
    lines = [_welcome_back(words, view, view.ended)]
    rows: Rows = ()
    if view.asks:
        lines += ["", words.say("back-ask-ran")]
        rows = (
            tuple(
                Button(words.say(f"button-ran-{ran}"), absence_data(Meanwhile(view.ended.since, ran)))
                for ran in Ran
            ),
        )
    elif view.beneath is None and not form_follows:
        rows = ((Button(words.say("button-to-check-in"), menu_data(Menu.CHECKIN)),),)
    if view.beneath is not None:
        lines += ["", _beneath(words, view.beneath)]
        if view.beneath.kind is not AbsenceKind.AWAY:
            rows += _still_or_well(words, view.beneath, view.today)
    return Screen("\n".join(lines), (*rows, *undo_rows(words, view.deed)))


def _welcome_back(words: Words, view: BackView, ended: Absence) -> str:
    match ended.kind:
        case _ if view.days == 0:
            return words.say("back-same-day", kind=ended.kind.value)
        case AbsenceKind.SICK:
            return words.say(
                "back-sick",
                mornings=round(FREE_OF_SYMPTOMS_DAYS.value),
                minutes=round(FIRST_RUN_MIN.value),
                behind=round(HALF_VOLUME_UNTIL.value) - 1,
            )
        case AbsenceKind.HURT:
            lasted = int(view.days >= LASTING.value)
            percent = round(FIRST_DAY_SHARE.value * 100)
            return words.say("back-hurt", days=view.days, lasted=lasted, percent=percent)
        case _:
            return words.say("back-away", now=int(view.just_now), days=view.days)


def _nothing_ended(words: Words, view: BackView) -> Screen:
    if view.beneath is None:
        return Screen(words.say("back-nothing"))
    rows = () if view.beneath.kind is AbsenceKind.AWAY else _still_or_well(words, view.beneath, view.today)
    return Screen(_beneath(words, view.beneath), rows)


def _beneath(words: Words, absence: Absence) -> str:
    since = day_shown(absence.since, words.language)
    if absence.kind is AbsenceKind.AWAY:
        return words.say("back-still-away", **_end_of(words, absence))
    return words.say("back-beneath", kind=absence.kind.value, since=since)


def meanwhile_screen(words: Words, view: MeanwhileView) -> Screen:
    """What the days away mean for the next runs."""
    long = int(view.days >= GAP_FROM.value)
    said = words.say("back-meanwhile", ran=view.ran.value, days=view.days, long=long)
    today = today_screen(words, view.told)
    return Screen(f"{said}\n\n{today.text}", (*today.rows, *undo_rows(words, view.deed)))


def _end_of(words: Words, absence: Absence) -> dict[str, str | int]:
    """The end of a pause, and the day of the first question after it, for the catalogue."""
    if absence.until is None:
        return {"open": 1, "until": "", "first": ""}
    # "until 1 May", said in May, is a year away: it must be seen
    first = near_or_dated(words, absence.until + _ONE_DAY, absence.since)
    return {"open": 0, "until": near_or_dated(words, absence.until, absence.since), "first": first}
