"""What the chat asks for now, for what is typed answers it, and the welcome that a question interrupts."""

from __future__ import annotations

from bot.diary.diary import Page
from bot.diary.notes import Known

PAUSED = "form "
"""What `Known.asking` starts with while something interrupts the welcome; its setting follows, and behind a
space what is asked meanwhile."""
_NO_PLACE = "-"


def question_of(known: Known) -> str | None:
    """What a typed text answers now; None: nothing is asked for."""
    asking = known.asking or ""
    if asking.startswith(PAUSED):
        asking = asking.removeprefix(PAUSED).partition(" ")[2]
    return asking or None


def welcome_place(known: Known) -> str:
    """The setting at which the welcome stands, or has been left."""
    return (known.asking or "").removeprefix(PAUSED).partition(" ")[0]


async def ask(page: Page, known: Known, question: str | None) -> None:
    """From here on what is typed answers this question (None: no question); the one asked last wins.

    A welcome that is not over waits where it is, until /start goes on with it.
    """
    asking = question
    if not known.welcomed:
        asking = f"{PAUSED}{welcome_place(known) or _NO_PLACE} {question or ''}".rstrip()
    if known.asking != asking:
        await page.expect(known.runner.id, asking)


async def ask_no_more(page: Page, known: Known, about: str) -> None:
    """A question about that, by its first word, is answered or given up; what others ask stays asked."""
    if (question_of(known) or "").partition(" ")[0] == about:
        await ask(page, known, None)
