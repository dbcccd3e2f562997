"""What became of a training calendar that was sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.calendars.entries import Calendar, Entry, told
from bot.chat.screens.plan import plan_check, undo_row
from bot.chat.screens.screen import Button, Screen
from bot.chat.taps.plan import ShowDates, plan_data
from bot.routines.importing import Imported
from bot.words.planning import counted_by_kind
from bot.words.shown import day_shown
from bot.words.words import Words

MOST_UNCLEAR = 10
MOST_REFUSED = 5
MOST_RACES = 5


def import_screen(words: Words, done: Imported, calendar: Calendar) -> Screen:
    """What is in the plan now, what was not understood, and the check of the plan."""
    lines = [*_taken(words, done), *_left_out(words, done, calendar)]
    if done.taken:
        lines += ["", *plan_check(words, done.view)]
    dates = (Button(words.say("button-plan-dates"), plan_data(ShowDates())),)
    undo = undo_row(words, done.view) if done.changed else ()
    return Screen("\n".join(lines).strip(), (dates, *undo))


def _taken(words: Words, done: Imported) -> Iterator[str]:
    days = list(done.taken)
    if not days:
        yield words.say("import-nothing")
        return
    first, last = day_shown(days[0], words.language), day_shown(days[-1], words.language)
    kinds = counted_by_kind(words, done.taken.values())
    if not done.changed:
        yield words.say("import-same", kinds=kinds)
    elif len(days) == 1:
        yield words.say("import-done-one", day=first, kinds=kinds)
    else:
        yield words.say("import-done-many", sessions=len(days), first=first, last=last, kinds=kinds)
    if done.changed:
        yield words.say("import-stays")
    if done.races:
        raced = ", ".join(day_shown(day, words.language) for day in done.races[:MOST_RACES])
        yield words.say("import-race", days=raced)


def _left_out(words: Words, done: Imported, calendar: Calendar) -> Iterator[str]:
    if done.unclear:
        yield from ("", words.say("import-unclear"))
        yield from _some(words, (_unclear(words, one) for one in done.unclear[:MOST_UNCLEAR]), done.unclear)
        yield words.say("import-hand")
    if calendar.refused:
        yield from ("", words.say("import-refused"))
        refused = calendar.refused[:MOST_REFUSED]
        sentences = (words.say(why.sentence, **why.facts) for why in refused)
        yield from _some(words, (f"• {sentence}" for sentence in sentences), calendar.refused)
    if calendar.outside:
        yield from ("", words.say("import-outside", outside=calendar.outside))


def _some(words: Words, lines: Iterable[str], whole: Sequence[object]) -> Iterator[str]:
    """These lines, and how many more there are."""
    shown = list(lines)
    yield from shown
    if len(whole) > len(shown):
        yield words.say("import-more", more=len(whole) - len(shown))


def _unclear(words: Words, entry: Entry) -> str:
    title = told(entry.title) or words.say("import-untitled")
    return words.say("import-unclear-day", day=day_shown(entry.day, words.language), title=title)
