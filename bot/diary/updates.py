"""The page about Telegram's updates: each takes effect once, however often it is delivered."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update

from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import DEED, PROMPT, SEEN_UPDATE

UPDATES_KEPT = timedelta(hours=48)
"""Telegram itself forgets an undelivered update after a day."""
PROMPTS_KEPT = timedelta(days=40)
DEEDS_KEPT = timedelta(days=30)

_SEE = for_each_database(lambda insert: insert(SEEN_UPDATE).on_conflict_do_nothing())
_SEEN = select(SEEN_UPDATE.c.update_id).where(SEEN_UPDATE.c.update_id == bindparam("of_update"))
_OLD_UPDATES = delete(SEEN_UPDATE).where(SEEN_UPDATE.c.seen_at < bindparam("seen_before"))
_OLD_PROMPTS = delete(PROMPT).where(PROMPT.c.day < bindparam("day_before"))
_OLD_DEED = DEED.c.at < bindparam("done_before")
_LATER = DEED.alias("later")
_FOLLOWED = (
    select(_LATER.c.number)
    .where(_LATER.c.runner_id == DEED.c.runner_id, _LATER.c.number > DEED.c.number)
    .exists()
)
_OLD_DEEDS = delete(DEED).where(_OLD_DEED, _FOLLOWED)
_OLD_LAST_DEEDS = update(DEED).where(_OLD_DEED, DEED.c.before.is_not(None)).values(before=None)


class Updates(Sheet):
    """What is asked and told about Telegram's updates, and clearing up."""

    async def first_time(self, update_id: int, now: datetime) -> bool:
        """Remember the update. False when it was there already: its effect has happened."""
        return await self._do(_SEE[self._dialect], {"update_id": update_id, "seen_at": now}) == 1

    async def was_seen(self, update_id: int) -> bool:
        """Whether the update has taken effect already."""
        return await self._row(_SEEN, {"of_update": update_id}) is not None

    async def prune(self, now: datetime) -> None:
        """Drop what nobody will ask for again: updates after two days, deeds after 30, prompts after 40.

        Of a runner's last deed the number stays, so that it is not given twice.
        """
        await self._do(_OLD_UPDATES, {"seen_before": now - UPDATES_KEPT})
        await self._do(_OLD_PROMPTS, {"day_before": now.date() - PROMPTS_KEPT})
        old = {"done_before": now - DEEDS_KEPT}
        await self._do(_OLD_DEEDS, old)
        await self._do(_OLD_LAST_DEEDS, old)
