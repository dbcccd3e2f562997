"""The diary taken along and brought back, and what a file was that was none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.chat.screens.screen import Button, Screen
from bot.chat.taps.owned import Wish, owned_data
from bot.diary.ownership.everything import RECORDS, Everything, Taken
from bot.routines.owning.errors import UnreadableExport
from bot.routines.owning.taking import Brought
from bot.routines.owning.wellness import Wellness
from bot.words.shown import day_shown, moment_shown
from bot.words.words import Words

NAMES_TOLD = 5
"""Names nobody knows, absences and cells that one message lists."""


def export_caption(words: Words, everything: Everything) -> str:
    """What is in the zip above."""
    what = _amounts(words, {name: len(records) for name, records in everything.lists()})
    title = words.say("export-caption", what=what) if what else words.say("export-caption-empty")
    return f"{title}\n\n{words.say('export-caption-files')}"


def import_how_screen(words: Words, *, empty: bool) -> Screen:
    """How a diary is brought back. Where there is one already, the way to be on the safe side."""
    text = words.say("import-how")
    if empty:
        return Screen(text)
    return Screen(f"{text}\n\n{words.say('import-how-safe')}", ((export_button(words),),))


def export_button(words: Words) -> Button:
    """Take everything along first."""
    return Button(words.say("button-export-first"), owned_data(Wish.EXPORT))


def unreadable_screen(words: Words, why: UnreadableExport) -> Screen:
    """What is wrong with a file, and that nothing came of it."""
    return Screen(f"{words.say(why.sentence, **why.facts)}\n{words.say('owning-nothing-changed')}")


def brought_screen(words: Words, brought: Brought, unknown: Sequence[str], *, settings: bool) -> Screen:
    """What became of an export. `settings`: there were some in it."""
    taken = brought.taken
    if taken is None:
        return Screen(words.say("import-again"))
    lines = list(_outcome(words, taken, "import-done"))
    if taken.settings:
        lines += ["", words.say("import-settings"), *_next(words, brought)]
    elif settings and any(taken.added.values()):
        lines += ["", words.say("import-settings-kept")]
    lines += _beside(words, brought, unknown)
    return Screen("\n".join(lines))


def wellness_screen(words: Words, brought: Brought, table: Wellness) -> Screen:
    """What became of a table of wellness."""
    taken = brought.taken
    if taken is None:
        return Screen(words.say("import-again"))
    lines = list(_outcome(words, taken, "import-wellness"))
    if any(taken.added.values()):
        lines.append(words.say("import-wellness-meaning"))
    if table.today:
        lines.append(words.say("import-wellness-today"))
    if table.unread:
        lines += ["", words.say("import-wellness-left", count=table.unread)]
        lines += [words.say(why.sentence, **why.facts) for why in table.left_out[:NAMES_TOLD]]
    lines += _beside(words, brought, ())
    return Screen("\n".join(lines))


def _outcome(words: Words, taken: Taken, done: str) -> Iterator[str]:
    """What was added, and what was left as it is."""
    added, kept = _amounts(words, taken.added), _amounts(words, taken.kept)
    if added:
        yield words.say(done, what=added)
        if kept:
            yield words.say("import-kept", what=kept)
    elif kept:
        yield words.say("import-nothing-new")
    else:
        yield words.say("import-no-days")
    if not added and not taken.settings:
        yield words.say("owning-nothing-changed")


def _next(words: Words, brought: Brought) -> Iterator[str]:
    if brought.next_prompt_at is not None:
        at = moment_shown(brought.next_prompt_at, brought.runner.zone, words.language)
        yield words.say("import-next", next=at)


def _beside(words: Words, brought: Brought, unknown: Sequence[str]) -> Iterator[str]:
    """What else there is to know of it."""
    for one in brought.ended[:NAMES_TOLD]:
        days = {"since": one.since, "until": one.until or one.since}
        shown = {name: day_shown(day, words.language) for name, day in days.items()}
        yield words.say("import-ended", kind=one.kind.value, **shown)
    if unknown:
        yield words.say("import-unknown", names=", ".join(unknown[:NAMES_TOLD]))
    if brought.reads_otherwise:
        yield words.say("import-advice")
    if brought.taken is not None and any(brought.taken.added.values()):
        yield ""
        yield words.say("import-no-undo")


def _amounts(words: Words, counts: Mapping[str, int]) -> str:
    """41 mornings, 3 races; empty for nothing."""
    names = [(name.replace("_", "-"), counts.get(name, 0)) for name in RECORDS]
    return ", ".join(words.say(f"owned-{name}", count=count) for name, count in names if count)
