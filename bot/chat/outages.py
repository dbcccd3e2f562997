"""The one message to the host: that the bot was not there while mornings fell due."""

from __future__ import annotations

from datetime import datetime

import structlog

from bot.chat.desk import Desk
from bot.routines.outage import Outage, note_outage, was_gone
from bot.routines.welcome import who_is
from bot.words.shown import moment_shown
from bot.words.words import Words

log = structlog.get_logger(__name__)


async def tell_of_outage(desk: Desk, host: int, looked_at: datetime | None) -> None:
    """Tell the host of mornings that were missed, if there were any and this process leads.

    `looked_at`: when this process last looked after what is due; None: it has only just begun.
    It holds counts and times, and nothing of anybody. A message that does not arrive is not repeated: the
    log has it too.
    """
    now = desk.now()
    if not was_gone(looked_at, now) or not await desk.diary.leader.lead():
        return
    outage = await note_outage(desk.diary, now, desk.allowed)
    if outage is None:
        return
    log.warning(
        "mornings missed",
        since=outage.since.isoformat(),
        until=outage.until.isoformat(),
        late=outage.late,
        skipped=outage.skipped,
    )
    known = await who_is(desk.diary, host)
    zone = "UTC" if known is None else known.runner.zone
    await desk.sender.send(host, outage_told(await desk.words_to(host), outage, zone))


def outage_told(words: Words, outage: Outage, zone: str) -> str:
    """What the host reads, with times of that zone."""
    return words.say(
        "host-outage",
        since=moment_shown(outage.since, zone, words.language),
        until=moment_shown(outage.until, zone, words.language),
        zone=zone,
        due=outage.late + outage.skipped,
        late=outage.late,
        skipped=outage.skipped,
    )
