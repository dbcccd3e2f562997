"""The question about a day's training, and a workout in the log with what is still asked of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps.menu import Menu, menu_data
from bot.chat.taps.training import happened_data, workout_data
from bot.chat.taps.undo import undo_data
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.routines.log_question import (
    Anew,
    AsAdvised,
    AskAgain,
    AsPlanned,
    EffortSaid,
    Happened,
    KindSaid,
    LogView,
    Nothing,
    NotNow,
    OfWorkout,
    OutcomeSaid,
    Shorter,
    SomethingElse,
    Step,
    is_key_session,
)
from bot.words.advising import what_to_do
from bot.words.sessions import (
    session_in_words,
    size_in_words,
    training_day,
    when_of,
    workout_in_words,
)
from bot.words.shown import day_shown, weekday_shown
from bot.words.words import Words

PARTS_PERCENT = (25, 50, 75)
MINUTES = (20, 30, 40, 45, 60, 75, 90, 120)
SPORTS = (Sport.RUN, *(sport for sport in Sport if sport is not Sport.RUN))
KINDS = (SessionKind.EASY, SessionKind.LONG, SessionKind.HARD, SessionKind.RACE)
WORST_FIRST = (Outcome.MISSED, Outcome.STRUGGLED, Outcome.HIT)
HARDEST_FIRST = tuple(range(10, -1, -1))
DAYS_OF_WEEK = 7


def log_screen(words: Words, view: LogView, title: str = "") -> Screen:
    """One day's training as it stands; `title` is the line above it where it opens a check-in."""
    lines = [title] if title else []
    if told := log_told(words, view):
        lines.append(told)
    if view.step is not None:
        lines += ["", *_question(words, view)]
    if view.refuel:
        lines += ["", words.say("log-refuel")]
    rows = (*_buttons(words, view), *_undo(words, view), *_on(words, view))
    return Screen("\n".join(lines).strip(), rows)


def log_told(words: Words, view: LogView) -> str:
    """What is in the log; empty while nothing is."""
    day = training_day(words, view.day, view.today)
    if view.logged is not None:
        what = workout_in_words(words, view.logged.workout, view.runner.unit)
        return words.say("log-entered", day=day, what=what)
    if view.rested:
        return words.say("log-rested", day=day)
    return words.say("log-left-open", day=day) if view.step is None else ""


def log_line_of_form(words: Words, view: LogView) -> str:
    """Yesterday's training in the head of today's form; empty where nothing is known."""
    if view.logged is not None:
        what = workout_in_words(words, view.logged.workout, view.runner.unit)
        return words.say("log-known-yesterday", what=what)
    return words.say("log-known-rested") if view.rested else ""


def _question(words: Words, view: LogView) -> Iterator[str]:
    match view.step:
        case Step.HAPPENED:
            yield _did_it_happen(words, view)
            if view.planned.kind not in (SessionKind.REST, SessionKind.CROSS):
                key = int(is_key_session(view.planned))
                yield words.say("log-ask-happened-how", key=key)
            run = words.say("log-example-run", unit=view.runner.unit.value)
            yield words.say("log-ask-happened-type", example=_example(words, view, run))
        case Step.MINUTES:
            what = words.say("log-example-sport", sport=(view.sport or "other"))
            yield words.say("log-ask-minutes", example=_example(words, view, what))
        case step:
            yield words.say(f"log-ask-{step}")


def _did_it_happen(words: Words, view: LogView) -> str:
    when = when_of(view.day, view.today)
    named = {
        "when": "first" if view.in_form and when == "yesterday" else when,
        "date": day_shown(view.day, words.language),
    }
    planned = _planned(words, view, view.planned)
    if view.assumed:
        return words.say("log-ask-happened-usual", day=words.say("log-of-day", **named), planned=planned)
    name = "log-ask-happened-rest" if view.planned.kind is SessionKind.REST else "log-ask-happened"
    return words.say(name, plan=words.say("log-plan-of-day", **named), planned=planned)


def _example(words: Words, view: LogView, what: str) -> str:
    """A line to type, with its day: without one it would be read as today's."""
    when = when_of(view.day, view.today)
    if when == "other" and (view.today - view.day).days >= DAYS_OF_WEEK:
        when = "week"  # that weekday is today's, and says nothing
    weekday = weekday_shown(view.day.weekday(), words.language)
    return words.say("log-example", when=when, weekday=weekday, what=what)


def _buttons(words: Words, view: LogView) -> Rows:
    match view.step:
        case None:
            return ()
        case Step.HAPPENED:
            return (*_happened(words, view), (_said(words, view, "button-log-later", NotNow()),))
        case Step.SHORTER:
            return *in_rows(_parts(words, view), 1), _back(words, view)
        case Step.SPORT:
            return *in_rows((_sport(words, view, sport) for sport in SPORTS), 3), _back(words, view)
        case Step.MINUTES:
            return *in_rows((_minutes(words, view, one) for one in MINUTES), 4), _back(words, view)
        case Step.KIND:
            row = tuple(
                _of(view, words.say("button-log-kind", kind=kind.value), KindSaid(kind)) for kind in KINDS
            )
            return row, (_of(view, words.say("button-log-leave"), KindSaid(None)),)
        case Step.EFFORT:
            efforts = in_rows((_of(view, str(rpe), EffortSaid(rpe)) for rpe in HARDEST_FIRST), 6)
            return *efforts, (_of(view, words.say("button-log-leave"), EffortSaid(None)),)
        case Step.OUTCOME:
            row = tuple(
                _of(view, words.say("button-log-outcome", outcome=outcome.value), OutcomeSaid(outcome))
                for outcome in WORST_FIRST
            )
            return row, (_of(view, words.say("button-log-leave"), OutcomeSaid(None)),)


def _happened(words: Words, view: LogView) -> Iterator[tuple[Button, ...]]:
    planned = view.planned
    other = _said(words, view, "button-log-else", SomethingElse())
    if planned.kind is SessionKind.REST:
        yield (_said(words, view, "button-log-rested", Nothing()),)
        yield (other,)
        return
    if view.advised is not None:
        yield (_as_advised(words, view),)
    name = "button-log-usual" if view.assumed else "button-log-planned"
    yield from _as_planned(words, view)
    text = words.say(name, what=_planned(words, view, planned))
    yield (Button(text, happened_data(view.day, AsPlanned(), in_form=view.in_form)),)
    shorter = _said(words, view, "button-log-shorter", Shorter())
    yield (shorter, other)
    yield (_said(words, view, "button-log-none", Nothing()),)


def _as_planned(words: Words, view: LogView) -> Rows:
    """As planned and how it was, in one tap: how a key session went, or the effort of any other."""

    def button(text: str, said: AsPlanned) -> Button:
        return Button(text, happened_data(view.day, said, in_form=view.in_form))

    if view.planned.kind is SessionKind.CROSS:
        return ()
    if is_key_session(view.planned):
        went = {one: words.say("button-log-outcome", outcome=one.value) for one in WORST_FIRST}
        return (tuple(button(text, AsPlanned(outcome=one)) for one, text in went.items()),)
    return in_rows((button(str(rpe), AsPlanned(rpe=rpe)) for rpe in HARDEST_FIRST), 6)


def _as_advised(words: Words, view: LogView) -> Button:
    data = happened_data(view.day, AsAdvised(), in_form=view.in_form)
    advised = view.advised
    if advised is None or advised.verdict is Verdict.REST:
        return Button(words.say("button-log-advised-rest"), data)
    minutes = None if advised.minutes is None else int(advised.minutes)
    return Button(words.say("button-log-advised", what=what_to_do(words, advised.verdict, minutes)), data)


def _parts(words: Words, view: LogView) -> Iterator[Button]:
    planned, unit = view.planned, view.runner.unit
    for percent in PARTS_PERCENT:
        minutes = None if planned.minutes is None else planned.minutes * percent / 100
        km = None if planned.km is None else planned.km * percent / 100
        if size := size_in_words(words, minutes, km, unit):
            text = words.say("button-log-part", percent=percent, what=size)
        else:
            text = words.say("button-log-part-unsized", percent=percent)
        yield Button(text, happened_data(view.day, Shorter(percent), in_form=view.in_form))


def _sport(words: Words, view: LogView, sport: Sport) -> Button:
    if sport is Sport.RUN:
        text = words.say("done-run", kind="none")
    else:
        text = words.say("done-sport", sport=sport.value)
    return Button(text, happened_data(view.day, SomethingElse(sport), in_form=view.in_form))


def _minutes(words: Words, view: LogView, minutes: int) -> Button:
    said = SomethingElse(view.sport or Sport.OTHER, minutes)
    text = words.say("button-log-minutes", minutes=minutes)
    return Button(text, happened_data(view.day, said, in_form=view.in_form))


def _back(words: Words, view: LogView) -> tuple[Button, ...]:
    return (_said(words, view, "button-log-back", AskAgain()),)


def _said(words: Words, view: LogView, name: str, said: Happened) -> Button:
    return Button(words.say(name), happened_data(view.day, said, in_form=view.in_form))


def _of(view: LogView, text: str, said: OfWorkout) -> Button:
    number = 0 if view.logged is None else view.logged.number
    return Button(text, workout_data(view.day, number, said, in_form=view.in_form, deed=view.deed))


def _undo(words: Words, view: LogView) -> Rows:
    """The way back: of what was entered just now, or of what buttons said before."""
    if view.in_form:
        return ()  # the finished check-in has a button for it
    if view.deed:
        return ((Button(words.say("button-log-undo"), undo_data(view.deed)),),)
    return ((_said(words, view, "button-log-anew", Anew()),),) if view.tapped else ()


def _on(words: Words, view: LogView) -> Rows:
    """From a day that is over, with nothing left to ask, on to today."""
    if view.in_form or view.step is not None or view.day == view.today:
        return ()
    return ((Button(words.say("button-to-check-in"), menu_data(Menu.CHECKIN)),),)


def _planned(words: Words, view: LogView, planned: PlannedSession) -> str:
    return session_in_words(words, planned, view.runner.unit)
