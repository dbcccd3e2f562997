"""A message without its marks, for places that show no HTML."""

from __future__ import annotations

import html
import re

# what a runner typed is escaped, so whatever still stands in angle brackets is one of our own marks
_MARK = re.compile(r"</?[a-z][^<>]*>")


def plain_text(message: str) -> str:
    """What a runner reads of a message in Telegram's HTML: the marks are gone, `&amp;` is & again."""
    return html.unescape(_MARK.sub("", message))
