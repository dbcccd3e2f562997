"""Telegram's HTML, read as strictly as the real one reads it."""

from __future__ import annotations

import contextlib
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trial.markup import BadMarkup, commands_in, read_html, utf16_len


@given(st.text())
def test_any_escaped_text_is_read_back_as_it_was(text: str) -> None:
    reading = read_html(escape(text))

    assert reading.plain == text
    assert reading.entities == ()


@given(st.text())
def test_any_text_at_all_is_either_read_or_refused(text: str) -> None:
    with contextlib.suppress(BadMarkup):
        read_html(text)


@given(st.text(), st.sampled_from(["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"]))
def test_a_tag_around_any_text_marks_exactly_that_text(text: str, tag: str) -> None:
    reading = read_html(f"🏃<{tag}>{escape(text)}</{tag}>!")

    assert reading.plain == f"🏃{text}!"
    assert [(mark["offset"], mark["length"]) for mark in reading.entities] == (
        [(2, utf16_len(text))] if text else []
    )


@pytest.mark.parametrize(
    ("sent", "read", "kinds"),
    [
        ("<b>Easy</b> today", "Easy today", ["bold"]),
        ("<b>slow <i>and</i> short</b>", "slow and short", ["bold", "italic"]),
        ('<a href="https://example.org/?a=1&amp;b=2">why</a>', "why", ["text_link"]),
        ("<a>no address</a>", "no address", []),
        ('<span class="tg-spoiler">rest</span>', "rest", ["spoiler"]),
        ("<blockquote expandable>long</blockquote>", "long", ["blockquote"]),
        ("<B>loud</b>", "loud", ["bold"]),
        ("5 &lt; 6 &amp; 7 &gt; 6 &quot;so&quot; &#x27;it&#39; is", "5 < 6 & 7 > 6 \"so\" 'it' is", []),
        ("a &nbsp; b & c &#0; &#xD800;", "a &nbsp; b & c &#0; &#xD800;", []),
        ("6 > 5", "6 > 5", []),
    ],
)
def test_what_telegram_reads_is_read(sent: str, read: str, kinds: list[str]) -> None:
    reading = read_html(sent)

    assert reading.plain == read
    assert [entity["type"] for entity in reading.entities] == kinds


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        ("legs < 3", 'Unsupported start tag "" at byte offset 5'),
        ("I <3 hills", 'Unsupported start tag "3" at byte offset 2'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<p>text</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<b>bold", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag, expected "</i>", found "</b>" at byte offset 7'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<a href="x"', "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_what_telegram_refuses_is_refused_with_the_reason(sent: str, reason: str) -> None:
    with pytest.raises(BadMarkup) as refusal:
        read_html(sent)

    assert str(refusal.value) == reason


def test_commands_in_a_message_are_seen_where_they_stand() -> None:
    assert commands_in("🏃 /today please") == ({"type": "bot_command", "offset": 3, "length": 6},)
    assert commands_in("/start@freshlegs_bot abc")[0]["length"] == len("/start@freshlegs_bot")
    assert commands_in("5/10 and http://x/today") == ()
