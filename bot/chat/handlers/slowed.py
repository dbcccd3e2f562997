"""Somebody asks for more than one machine can do for everybody: said kindly, and not done."""

from __future__ import annotations

from datetime import timedelta

from telegram import Update

from bot.chat import talk
from bot.chat.desk import Desk
from bot.chat.quotas import EVERYBODY, Quota, Refused
from bot.chat.screens.screen import Screen
from bot.words.weekly import duration_shown
from bot.words.words import Words


async def turned_away(desk: Desk, update: Update, user_id: int, refused: Refused) -> None:
    """An update too many: said once, then silence."""
    text = await _said(desk, user_id, Quota.UPDATES, refused) if refused.first else None
    if update.callback_query is not None:
        await desk.sender.answer(update.callback_query.id, text, alert=text is not None)
    elif text is not None:
        await desk.sender.send(user_id, text)


async def too_many(desk: Desk, user_id: int, quota: Quota) -> bool:
    """Whether that was one too many; if so they have been told."""
    refused = desk.over(quota, EVERYBODY if quota is Quota.PEOPLE else user_id)
    if refused is not None:
        await talk.show(desk, user_id, Screen(await _said(desk, user_id, quota, refused)))
    return refused is not None


async def too_large(desk: Desk, user_id: int, words: Words, name: str, size_mb: float) -> bool:
    """Whether these megabytes are too many with those before; said with the first file that is left aside."""
    refused = desk.over(Quota.FILES, user_id, max(1.0, size_mb))
    if refused is not None and refused.first:
        text = words.say("quota-files", name=name, wait=_shown(words, refused.wait))
        await talk.show(desk, user_id, Screen(text))
    return refused is not None


async def _said(desk: Desk, user_id: int, quota: Quota, refused: Refused) -> str:
    words = await desk.words_to(user_id)
    return words.say(f"quota-{quota}", wait=_shown(words, refused.wait))


def _shown(words: Words, wait: timedelta) -> str:
    """Whole minutes, rounded up."""
    return duration_shown(words, -(-wait // timedelta(minutes=1)))
