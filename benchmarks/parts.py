"""What a last tap comes to that is no statement and no library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.chat.screens import form
from bot.coach import advisor, receipt, what_if
from bot.diary import days

ADVICE = "the advice"
PARTS: dict[str, Callable[..., Any]] = {
    ADVICE: advisor.advise,
    "what would have changed it": what_if.what_would_change,
    "its mark, for the receipt": receipt.mark_of,
    "ten weeks of days, made of rows": days._past,
    "words and buttons": form.form_screen,
}
"""The functions that do it, by what they are for."""
