"""The page about what is due: plan, claim, try again, settle.

The order of a round is claim → say → send → settle, each committed before the next.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, func, or_, select, update

from bot.coach.season import AbsenceKind
from bot.diary.notes import Claim, Due, Kind, PromptKey, PromptState
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import ABSENCE, CLAIMED, DUE, PROMPT, RETRY, RUNNER
from bot.diary.translate import KNOWN_COLUMNS, known_of

WEEKLY_ATTEMPTS = 2
"""A weekly summary of unknown fate is sent once more: twice beats never, more often is a nuisance."""

_PLAN = for_each_database(
    lambda insert: (told := insert(DUE)).on_conflict_do_update(
        index_elements=["runner_id", "kind"], set_={"day": told.excluded.day, "due_at": told.excluded.due_at}
    )
)
_DROP = delete(DUE).where(DUE.c.runner_id == bindparam("of_runner"), DUE.c.kind == bindparam("of_kind"))
_DUE = (
    select(*KNOWN_COLUMNS, DUE.c.kind, DUE.c.day, DUE.c.due_at)
    .join_from(DUE, RUNNER, RUNNER.c.id == DUE.c.runner_id)
    .where(DUE.c.due_at <= bindparam("now"))
    .order_by(DUE.c.due_at)
    .limit(bindparam("most"))
    .with_for_update(of=DUE, skip_locked=True)
)
_CLAIM = for_each_database(
    lambda insert: (
        insert(PROMPT)
        .on_conflict_do_nothing()
        .returning(PROMPT.c.runner_id, PROMPT.c.kind, PROMPT.c.day, PROMPT.c.state)
    )
)
_THIS_DUE = (
    DUE.c.runner_id == bindparam("of_runner"),
    DUE.c.kind == bindparam("of_kind"),
    DUE.c.day == bindparam("of_day"),
)
_MOVE_ON = update(DUE).where(*_THIS_DUE).values(day=bindparam("next_day"), due_at=bindparam("next_due_at"))
_CAME_ONCE = delete(DUE).where(*_THIS_DUE)
_THIS = (
    PROMPT.c.runner_id == bindparam("of_runner"),
    PROMPT.c.kind == bindparam("of_kind"),
    PROMPT.c.day == bindparam("of_day"),
)
_RETRIES = (
    select(*KNOWN_COLUMNS, PROMPT.c.kind, PROMPT.c.day, PROMPT.c.retry_at)
    .join_from(PROMPT, RUNNER, RUNNER.c.id == PROMPT.c.runner_id)
    .where(PROMPT.c.state == RETRY, PROMPT.c.retry_at <= bindparam("now"))
    .order_by(PROMPT.c.retry_at)
    .limit(bindparam("most"))
    .with_for_update(of=PROMPT, skip_locked=True)
)
_TRY_AGAIN = (
    update(PROMPT)
    .where(*_THIS)
    .values(state=CLAIMED, retry_at=None, attempts=PROMPT.c.attempts + 1, reason=None)
)
_RENEW = (
    update(PROMPT)
    .where(*_THIS, PROMPT.c.state == CLAIMED, PROMPT.c.claimed_until == bindparam("until_then"))
    .values(claimed_until=bindparam("until_now"))
)
SAYING = "being said"
"""Why nobody knows what became of a claimed prompt: it is on its way. Before that it has no reason."""
_SAY = (
    update(PROMPT)
    .where(*_THIS, PROMPT.c.state == CLAIMED, PROMPT.c.claimed_until == bindparam("until_then"))
    .values(reason=SAYING)
)
_SETTLE = update(PROMPT).where(*_THIS).values(claimed_until=None)
_UNSAID = PROMPT.c.reason.is_(None)
_AGAIN = _UNSAID | ((PROMPT.c.kind == Kind.WEEKLY) & (PROMPT.c.attempts < WEEKLY_ATTEMPTS))
_LAPSE = (
    update(PROMPT)
    .where(PROMPT.c.state == CLAIMED, PROMPT.c.claimed_until <= bindparam("now"))
    .values(
        state=case((_AGAIN, PromptState.RETRY), else_=PromptState.UNKNOWN),
        retry_at=case((_AGAIN, bindparam("now")), else_=None),
        attempts=case((_UNSAID, PROMPT.c.attempts - 1), else_=PROMPT.c.attempts),
        claimed_until=None,
        reason="the claim lapsed",
        updated_at=bindparam("now"),
    )
    .returning(PROMPT.c.runner_id, PROMPT.c.kind, PROMPT.c.day)
)
_STATE = select(PROMPT.c.state).where(*_THIS)
_ASKED = select(func.count()).where(
    PROMPT.c.runner_id == bindparam("of_runner"),
    PROMPT.c.kind == Kind.MORNING,
    PROMPT.c.day > bindparam("after"),
    PROMPT.c.day < bindparam("before"),
    PROMPT.c.state == PromptState.SENT,
)
_AWAY = (
    select(ABSENCE.c.since)
    .where(
        ABSENCE.c.runner_id == DUE.c.runner_id,
        ABSENCE.c.kind == AbsenceKind.AWAY,
        ABSENCE.c.since <= DUE.c.day,
        or_(ABSENCE.c.until.is_(None), ABSENCE.c.until >= DUE.c.day),
    )
    .exists()
)
_OVERDUE = (
    select(DUE.c.due_at, func.count())
    .join_from(DUE, RUNNER, RUNNER.c.id == DUE.c.runner_id)
    .where(
        DUE.c.kind == bindparam("of_kind"),
        DUE.c.due_at <= bindparam("by"),
        RUNNER.c.asked_whether_on.is_(None),
        ~_AWAY,
    )
    .group_by(DUE.c.due_at)
    .order_by(DUE.c.due_at)
)
_DUE_OF = select(DUE.c.kind, DUE.c.day, DUE.c.due_at).where(DUE.c.runner_id == bindparam("of_runner"))


class Dues(Sheet):
    """What the bot has to say of its own accord, when, and what became of it."""

    async def plan_due(self, runner_id: int, kind: Kind, day: date, due_at: datetime) -> None:
        """The next of this kind comes then; what was planned before is replaced."""
        values = {"runner_id": runner_id, "kind": kind, "day": day, "due_at": due_at}
        await self._do(_PLAN[self._dialect], values)

    async def drop_due(self, runner_id: int, kind: Kind) -> bool:
        """This kind is not wished any more. False: none was planned."""
        return await self._do(_DROP, {"of_runner": runner_id, "of_kind": kind}) == 1

    async def due(self, now: datetime, limit: int) -> list[Due]:
        """What is due, the longest waiting first, at most `limit`.

        On PostgreSQL the rows are held until the end of the transaction and what somebody else holds is
        passed over, so two processes never look at the same row; claim in the same transaction.
        """
        return self._dues(await self._rows(_DUE, {"now": now, "most": limit}))

    async def claim(self, claims: Sequence[Claim], now: datetime, until: datetime) -> set[PromptKey]:
        """Write down that these prompts are about to be sent, and plan the next of each that has one.

        Returns those that were really claimed: not the skipped ones, and not those somebody claimed before.
        A claim that is not settled by `until` lapses.
        """
        if not claims:
            return set()
        rows = await self._rows(_CLAIM[self._dialect], [_prompt(claim, now, until) for claim in claims])
        if moved := [_next(claim) for claim in claims if claim.next_day is not None]:
            await self._do(_MOVE_ON, moved)
        if over := [_of(*claim.key) for claim in claims if claim.next_day is None]:
            await self._do(_CAME_ONCE, over)
        return {
            (runner_id, kind, day) for runner_id, kind, day, state in rows if state is PromptState.CLAIMED
        }

    async def retries(self, now: datetime, limit: int, until: datetime) -> list[Due]:
        """Prompts whose next try has come; each is claimed again, until `until`, as one attempt more."""
        again = self._dues(await self._rows(_RETRIES, {"now": now, "most": limit}))
        if again:
            claimed = {"claimed_until": until, "updated_at": now}
            await self._do(_TRY_AGAIN, [_of(*due.key) | claimed for due in again])
        return again

    async def renew(
        self, runner_id: int, kind: Kind, day: date, claimed_until: datetime, until: datetime
    ) -> bool:
        """Hold the claim that lasts until then for longer. False: it is another one's, or has lapsed."""
        told = {"until_then": claimed_until, "until_now": until}
        return await self._do(_RENEW, _of(runner_id, kind, day) | told) == 1

    async def say(self, runner_id: int, kind: Kind, day: date, claimed_until: datetime) -> bool:
        """The prompt is about to leave: from now on nobody knows whether it arrived until it is settled.

        False: the claim that lasts until then is another one's, or has lapsed.
        """
        told = {"until_then": claimed_until}
        return await self._do(_SAY, _of(runner_id, kind, day) | told) == 1

    async def settle(
        self,
        runner_id: int,
        kind: Kind,
        day: date,
        state: PromptState,
        now: datetime,
        *,
        message_id: int | None = None,
        reason: str | None = None,
        retry_at: datetime | None = None,
    ) -> None:
        """Say what became of a claimed prompt. Raises ValueError unless RETRY alone comes with a time."""
        if (state is PromptState.RETRY) is not (retry_at is not None):
            raise ValueError("a prompt to be tried again needs a time for it, and no other does")
        told = {
            "state": state,
            "message_id": message_id,
            "reason": reason,
            "retry_at": retry_at,
            "updated_at": now,
        }
        await self._do(_SETTLE, _of(runner_id, kind, day) | told)

    async def lapse(self, now: datetime) -> list[PromptKey]:
        """Give up claims whose time has passed: the sender died. What it had not begun to say is tried again.

        What it had may or may not have arrived: a question is then left alone, a weekly summary is tried once
        more.
        """
        return [(runner_id, kind, day) for runner_id, kind, day in await self._rows(_LAPSE, {"now": now})]

    async def prompt_state(self, runner_id: int, kind: Kind, day: date) -> PromptState | None:
        """What became of that prompt; None when there never was one."""
        row = await self._row(_STATE, _of(runner_id, kind, day))
        return None if row is None else row[0]

    async def mornings_asked(self, runner_id: int, after: date, before: date) -> int:
        """On how many days between these two, both left out, the morning's question surely arrived."""
        row = await self._row(_ASKED, {"of_runner": runner_id, "after": after, "before": before})
        return 0 if row is None else int(row[0])

    async def overdue(
        self, kind: Kind, by: datetime, only: Collection[int] = ()
    ) -> list[tuple[datetime, int]]:
        """Since when how many prompts of that kind wait that were due by then, the longest waiting first.

        Nobody is counted to whom nothing would have been said: who is away, or silent, or not among `only`
        (empty: everybody).
        """
        among = _OVERDUE.where(DUE.c.runner_id.in_(only)) if only else _OVERDUE
        return [(due_at, count) for due_at, count in await self._rows(among, {"of_kind": kind, "by": by})]

    async def due_of(self, runner_id: int) -> dict[Kind, tuple[date, datetime]]:
        """The day and instant at which each kind comes next for this runner."""
        return {
            kind: (day, due_at) for kind, day, due_at in await self._rows(_DUE_OF, {"of_runner": runner_id})
        }

    def _dues(self, rows: Sequence[Any]) -> list[Due]:
        with self._border.reading():
            return [Due(known_of(row), *row[len(KNOWN_COLUMNS) :]) for row in rows]


def _of(runner_id: int, kind: Kind, day: date) -> dict[str, Any]:
    return {"of_runner": runner_id, "of_kind": kind, "of_day": day}


def _prompt(claim: Claim, now: datetime, until: datetime) -> dict[str, Any]:
    sends = claim.skip_reason is None
    return {
        "runner_id": claim.runner_id,
        "kind": claim.kind,
        "day": claim.day,
        "state": PromptState.CLAIMED if sends else PromptState.SKIPPED,
        "claimed_until": until if sends else None,
        "retry_at": None,
        "attempts": 1 if sends else 0,
        "message_id": None,
        "reason": claim.skip_reason,
        "updated_at": now,
    }


def _next(claim: Claim) -> dict[str, Any]:
    return _of(*claim.key) | {"next_day": claim.next_day, "next_due_at": claim.next_due_at}
