"""The pages docs/screens.md and docs/sentences.md, and what is wrong with what stands on them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.trial.markup import BadMarkup, read_html, utf16_len
from tests.screens.catalogue import Sample
from tests.screens.playing import Shot
from tests.words.leaks import english_in

COMMAND = "python -m tests.screens"
"""What makes both pages anew."""

INTRODUCTION = f"""\
# Every screen, in English and in German

Made by `{COMMAND}`: journeys played on the real bot over a Telegram made of memory, in each
language, by tapping the same buttons. What no journey came to stands in [sentences.md](sentences.md), with
sample values. A test keeps both fresh, and finds messages that are too long, broken, or English where they
should be German.

On the left English, on the right German. ▸ is what somebody tapped or typed; a box holds the buttons. A
screen that was shown before is left out, and so are the steps of a check-in after the first."""

BESIDE = f"""\
# What the screens do not show

Made by `{COMMAND}`, like [screens.md](screens.md): every sentence that none of its journeys came to,
file by file, with sample values in each of its forms. On the left English, on the right German."""

_LINK = re.compile(r"</?a\b[^>]*>")
"""Links are left out of the page: there are hundreds, to the same few publications."""
LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024


@dataclass(frozen=True)
class Told:
    """One journey: its title, and what each language showed."""

    theme: str
    title: str
    english: Sequence[Shot]
    german: Sequence[Shot]


def screens_page(journeys: Sequence[Told]) -> str:
    """docs/screens.md, in Markdown with tables in HTML, ending with a line feed."""
    return "\n".join((INTRODUCTION, *_journeys(journeys))) + "\n"


def sentences_page(unsaid: Sequence[Sample]) -> str:
    """docs/sentences.md, likewise."""
    return "\n".join((BESIDE, *_sentences(unsaid))) + "\n"


def _journeys(journeys: Sequence[Told]) -> Iterator[str]:
    shown: set[tuple[object, ...]] = set()
    for theme, told in groupby(journeys, key=lambda one: one.theme):
        yield f"\n## {theme}"
        for one in told:
            rows = list(_rows(one, shown))
            if rows:
                yield f"\n### {one.title}\n\n<table>"
                yield from rows
                yield "</table>"


def _rows(told: Told, shown: set[tuple[object, ...]]) -> Iterator[str]:
    """A row for each screen. Rows and cells stay open, which HTML allows: it saves a tenth of the page."""
    several = len({shot.whose for shot in told.english}) > 1
    acts: tuple[list[str], list[str]] = ([], [])
    for pair in zip(told.english, told.german, strict=False):  # one that is uneven is told as a trouble
        for done, shot in zip(acts, pair, strict=True):
            done += shot.acts
        content = tuple((shot.html, shot.rows, shot.kind) for shot in pair)
        if content not in shown and not pair[0].passing:
            shown.add(content)
            cells = (_cell(shot, done, several) for shot, done in zip(pair, acts, strict=True))
            yield f"<tr>{''.join(f'<td>{cell}' for cell in cells)}"
            acts = ([], [])


def _cell(shot: Shot, acts: Sequence[str], several: bool) -> str:
    parts = [f"<i>▸ {html.escape(' ▸ '.join(acts))}</i>"] if acts else []
    parts += [f"<b>→ {shot.whose}</b>"] if several else []
    parts += {"text": [], "photo": ["🖼"], "alert": ["💬"]}.get(shot.kind, [f"📎 {shot.kind}"])
    parts.append(_LINK.sub("", shot.html).replace("\n", "<br>"))
    if shot.rows:
        parts.append(f"<kbd>{'<br>'.join(html.escape(' | '.join(row)) for row in shot.rows)}</kbd>")
    return "<br>".join(parts)


def _sentences(unsaid: Sequence[Sample]) -> Iterator[str]:
    for file, samples in groupby(unsaid, key=lambda one: one.file):
        yield f"\n## {file}\n\n<table>"
        for name, ways in groupby(samples, key=lambda one: one.name):
            cells = zip(*(way.texts for way in ways), strict=True)
            said = ("<hr>".join(dict.fromkeys(cell)).replace("\n", "<br>") for cell in cells)
            yield f"<tr><td><code>{name}</code>{''.join(f'<td>{cell}' for cell in said)}"
        yield "</table>"


# --- what is wrong


NAMES: Mapping[str, str] = {
    "Dinner with Bob": "an entry of somebody's calendar",
    "date und session": "columns of a table that is sent",
    "Spalte session": "the same",
    "Zeile session": "the same",
    "legs:": "a field of a file that is brought back",
    "legs fehlt": "the same",
}
"""What may stand on a German screen as it is, and why."""


def troubles(journeys: Sequence[Told], unsaid: Sequence[Sample]) -> list[str]:
    """Everything that is wrong with the screens, each with its place; empty when all is well."""
    found = []
    german: dict[str, str] = {}
    for told in journeys:
        for shot in (*told.english, *told.german):
            longest = LONGEST_TEXT if shot.kind in ("text", "alert") else LONGEST_CAPTION
            found += [f"{told.title}: {one}" for one in _broken(shot.html, longest)]
            found += [f"{told.title}: {label!r}" for row in shot.rows for label in row if "{" in label]
        for shot in told.german:
            texts = (shot.html, *(label for row in shot.rows for label in row))
            german |= dict.fromkeys(texts, told.title)
    for sample in unsaid:
        found += [f"{sample.name}: {one}" for text in sample.texts for one in _broken(text, LONGEST_TEXT)]
        german[sample.texts[1]] = sample.name
    leaks = ((place, english_in(text, "de", NAMES), text) for text, place in german.items())
    found += [f"{place}: {english} in {text!r}" for place, english, text in leaks if english]
    return list(dict.fromkeys(found))


def _broken(text: str, longest: int) -> Iterator[str]:
    """What Telegram would refuse, and what nobody should read."""
    try:
        plain = read_html(text).plain
    except BadMarkup as why:
        yield f"{why} in {text!r}"
        return
    if utf16_len(plain) > longest:
        yield f"{utf16_len(plain)} characters, {longest} are allowed: {plain[:60]!r}"
    if re.search(r"[{}]|\bNone\b(?! of)|\bnan\b", plain):
        yield f"a value is missing in {plain!r}"
