"""The plan: the week with a button for each day, and the coming dates one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.plan import OpenPlace, ShowDates, ShowWeek, TakeWeek, plan_data
from bot.chat.taps.undo import undo_data
from bot.coach.plan import PlannedSession
from bot.routines.around import usual_run
from bot.routines.plan_views import DatedPlan, Every, On, Place, PlanView
from bot.words.advising import what_to_do
from bot.words.plain_text import plain_text
from bot.words.planning import (
    called_shown,
    days_in_words,
    every_weekday,
    found_lines,
    planned_in_words,
    proposal_days,
    proposal_named,
)
from bot.words.sessions import session_in_words
from bot.words.shown import day_shown, short_weekday, weekdays_in_order
from bot.words.words import Words

_LETTERS = "ABC"
_DAYS_OF_WEEK = 7
_MOST_OWN_DAYS = 3
"""Dates of their own whose sessions are told above the week; of more than these the dates alone."""
_OWN, _MOVED, _RACE = "✎", "↷", "⚑"
"""What stands before a date that says something for itself, holds a moved session, or a race."""


def plan_screen(words: Words, view: PlanView) -> Screen:
    """The week as planned, its check, and how to change it; with no plan yet, how to begin."""
    if view.proposals or not (view.week or _any_planned(view)):
        return _beginning(words, view)
    title = words.say("planned-title") if view.week else words.say("planned-no-week")
    above = [title, *_today(words, view), *_own_days(words, view), words.say("planned-tap")]
    text = _text(_kept(words, view), above, plan_check(words, view), [words.say("planned-calendar")])
    dates = Button(words.say("button-plan-dates"), plan_data(ShowDates()))
    rows = (*in_rows(_weekdays(words, view), 1), (dates,), *undo_row(words, view))
    return Screen(text, rows)


def opening_screen(words: Words, view: PlanView) -> Screen:
    """What /plan shows: the week, or the dates of somebody whose plan is made of dates alone."""
    if not view.week and any(one.own is not None for one in view.dates):
        return dates_screen(words, view)
    return plan_screen(words, view)


def dates_screen(words: Words, view: PlanView) -> Screen:
    """The coming dates with what is planned for each."""
    above = [words.say("planned-title-dates"), *_today(words, view), words.say("planned-tap-dates")]
    text = _text(_kept(words, view), [*above, *_notes(words, view)], plan_check(words, view))
    week = Button(words.say("button-plan-week"), plan_data(ShowWeek()))
    return Screen(text, (*in_rows(_dates(words, view), 1), (week,), *undo_row(words, view)))


def kept_screen(words: Words, view: PlanView) -> Screen:
    """The list that a change was made from, with what was kept."""
    return dates_screen(words, view) if isinstance(view.kept, On) else plan_screen(words, view)


def plan_check(words: Words, view: PlanView) -> list[str]:
    """What the check says, at most four findings; of a plan with gaps only what is known of it."""
    found = found_lines(words, view.found, view.runner.unit, view.today)
    if found:
        return [words.say("planned-check"), *found]
    return [words.say("planned-check-nothing")] if view.complete else []


def undo_row(words: Words, view: PlanView) -> Rows:
    """A button that takes the last change of the plan back, where there is one."""
    if view.deed is None:
        return ()
    return ((Button(words.say("button-plan-undo"), undo_data(view.deed)),),)


def place_shown(words: Words, place: Place) -> str:
    """A place of the plan: every Tuesday; Tue 12 May."""
    if isinstance(place, Every):
        return every_weekday(words, place.weekday)
    return words.say("planned-place-on", date=day_shown(place.day, words.language))


def _beginning(words: Words, view: PlanView) -> Screen:
    assumed = usual_run(view.runner).minutes or 0
    named = list(zip(_LETTERS, view.proposals, strict=False))
    start = [words.say("planned-to-start")] if named else []
    for letter, week in named:
        what, days = proposal_named(words, week), proposal_days(words, week, view.runner.unit)
        start.append(words.say("planned-proposal", letter=letter, what=what, days=days))
    empty = words.say("planned-empty", minutes=round(assumed))
    by_hand = [words.say("planned-tap-empty" if named else "planned-tap"), words.say("planned-calendar")]
    text = _text(_kept(words, view), [empty], start, by_hand)
    take = tuple(
        (
            Button(
                words.say("button-plan-take", letter=letter, what=proposal_named(words, week)),
                plan_data(TakeWeek(week)),
            ),
        )
        for letter, week in named
    )
    dates = Button(words.say("button-plan-dates"), plan_data(ShowDates()))
    rows = (*take, *in_rows(_weekdays(words, view), 2), (dates,), *undo_row(words, view))
    return Screen(text, rows)


def _text(*parts: Iterable[str]) -> str:
    """Parts of several lines, with a line between them; empty parts are left out."""
    return "\n\n".join(text for part in parts if (text := "\n".join(part)))


def _any_planned(view: PlanView) -> bool:
    return any(one.planned is not None for one in view.dates)


def _kept(words: Words, view: PlanView) -> Iterator[str]:
    """What was kept just now, read back."""
    if view.kept is None:
        return
    place = place_shown(words, view.kept)
    if isinstance(view.kept, Every):
        planned = view.week.get(view.kept.weekday)
        if planned is None:
            yield words.say("planned-kept-nothing", place=place)
        else:
            session = session_in_words(words, planned, view.runner.unit)
            yield words.say("planned-kept", place=place, session=session)
    else:
        yield _kept_on(words, view, view.kept, place)


def _kept_on(words: Words, view: PlanView, on: On, place: str) -> str:
    own, by_week = view.kept_day, view.week.get(on.day.weekday())
    if own is not None:
        session = planned_in_words(words, own.planned, view.runner.unit, own.note)
        return words.say("planned-kept-on", place=place, session=session)
    if by_week is None:
        return words.say("planned-kept-nothing", place=place)
    session = session_in_words(words, by_week, view.runner.unit)
    return words.say("planned-kept-week", place=place, session=session)


def _today(words: Words, view: PlanView) -> Iterator[str]:
    """Today's session and what it became."""
    today = view.dates[0]
    if today.planned is None:
        return
    session = _session(words, view, today, today.planned)
    if today.advised is None:
        yield words.say("planned-today", session=session)
        return
    minutes = None if today.advised.minutes is None else int(today.advised.minutes)
    advised = what_to_do(words, today.advised.verdict, minutes)
    yield words.say("planned-today-advised", session=session, advised=advised)


def _own_days(words: Words, view: PlanView) -> Iterator[str]:
    """Dates of the coming seven days that are not as every week: moved sessions, races, single dates."""
    own = [
        (day_shown(one.day, words.language), _session(words, view, one, one.planned))
        for one in view.dates[:_DAYS_OF_WEEK]
        if one.planned is not None and one.planned != view.week.get(one.day.weekday())
    ]
    if not (view.week and own):
        return
    if len(own) > _MOST_OWN_DAYS:
        yield words.say("planned-own-days", days=", ".join(date for date, _ in own))
        return
    told = (words.say("planned-own-day", date=date, session=session) for date, session in own)
    yield words.say("planned-own-days", days="; ".join(plain_text(one) for one in told))


def _session(words: Words, view: PlanView, one: DatedPlan, planned: PlannedSession) -> str:
    called = None if one.own is None or one.race else one.own.note
    return planned_in_words(words, planned, view.runner.unit, called)


def _notes(words: Words, view: PlanView) -> Iterator[str]:
    """What no button can say: its mark, where a session was moved from, races, days away."""
    if any(one.own is not None and one.own.moved_from is None and not one.race for one in view.dates):
        yield words.say("planned-own-marked")
    for one in view.dates:
        date = day_shown(one.day, words.language)
        if one.race:
            yield words.say("planned-race-on", date=date)
        elif one.own is not None and one.own.moved_from is not None and one.planned is not None:
            session = _session(words, view, one, one.planned)
            came_from = day_shown(one.own.moved_from, words.language)
            yield words.say("planned-moved-from", date=date, session=session, origin=came_from)
    if away := [one.day for one in view.dates if one.away]:
        yield words.say("planned-away", days=days_in_words(words, away, view.today))


def _weekdays(words: Words, view: PlanView) -> Iterator[Button]:
    for weekday in weekdays_in_order(words.language):
        day, planned = short_weekday(weekday, words.language), view.week.get(weekday)
        if planned is None:
            text = words.say("button-plan-day-nothing", weekday=day)
        else:
            session = session_in_words(words, planned, view.runner.unit)
            text = words.say("button-plan-day", weekday=day, session=session)
        yield Button(text, plan_data(OpenPlace(Every(weekday))))


def _dates(words: Words, view: PlanView) -> Iterator[Button]:
    for one in view.dates:
        day = day_shown(one.day, words.language)
        if one.planned is None:
            text = words.say("button-plan-day-nothing", weekday=day)
        else:
            session = session_in_words(words, one.planned, view.runner.unit)
            text = words.say("button-plan-day", weekday=day, session=session)
            # a button is no HTML: the session's own name is put there as it is
            called = called_shown(one.planned, session, None if one.own is None else one.own.note)
            text = f"{text}: {called}" if called else text
        yield Button(f"{_mark(one)}{text}", plan_data(OpenPlace(On(one.day))))


def _mark(one: DatedPlan) -> str:
    if one.race:
        return f"{_RACE} "
    if one.own is None:
        return ""
    return f"{_OWN if one.own.moved_from is None else _MOVED} "
