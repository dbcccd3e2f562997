"""Telegram's menu of this bot."""

from __future__ import annotations

COMMANDS = (
    *("today", "checkin", "edit", "why", "heavylegs", "plan", "race", "week", "trends", "report", "undo"),
    *("sick", "hurt", "pause", "back", "shoes", "coach", "team"),
    *("settings", "help", "privacy", "export", "import", "forget"),
)
"""In the order of Telegram's menu; /start is known to every Telegram client."""
