"""Whether nobody was there while mornings fell due: known by what still waits when somebody looks again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.diary.diary import Diary
from bot.diary.notes import Kind
from bot.routines.rounds import LATEST

NOTICED_FROM = timedelta(minutes=10)
"""Whoever restarts a bot for an upgrade is not to be told of it; ten minutes is what a runner notices."""
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Outage:
    """Mornings that fell due between `since` (the first of them) and `until`, and were not asked about.

    `late`: questions still in time, said after `until`. `skipped`: those of no use any more.
    """

    since: datetime
    until: datetime
    late: int
    skipped: int


def was_gone(looked_at: datetime | None, now: datetime) -> bool:
    """Whether mornings may have been missed since somebody last looked after what is due. None: not yet."""
    return looked_at is None or now - looked_at >= NOTICED_FROM


async def note_outage(diary: Diary, now: datetime, allowed: Collection[int] = ()) -> Outage | None:
    """The mornings that were missed; None when there were none, or when it is noted already.

    Call it before the prompts are claimed. Whoever else shares the diary, and whoever starts again at once,
    hears of the same outage no more. `allowed` empty: everybody may use the bot.
    """
    async with diary.reading() as page:
        waiting = await page.overdue(Kind.MORNING, now - NOTICED_FROM, allowed)
    outage = _missed(waiting, now)
    if outage is None:
        return None
    async with diary.writing() as page:
        # beside the numbers of Telegram's updates, which are positive, there is room for an instant
        first = await page.first_time(-int(outage.since.timestamp()), now)
    return outage if first else None


def _missed(waiting: Collection[tuple[datetime, int]], now: datetime) -> Outage | None:
    """Every day that a prompt waited for brought another one, of which only the last may be in time."""
    late = skipped = 0
    for due_at, count in waiting:
        days, since_last = divmod(now - due_at, _DAY)
        skipped += count * days
        if since_last > LATEST:
            skipped += count
        elif since_last >= NOTICED_FROM:
            late += count
    if not late and not skipped:
        return None
    return Outage(min(due_at for due_at, _ in waiting), now, late, skipped)
