"""The page about runners: who they are, whether they may be written to, and being forgotten."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from bot.coach.runner import Runner
from bot.diary.notes import Known, PromptState
from bot.diary.sheet import POSTGRESQL, Sheet, for_each_database
from bot.diary.tables import DUE, PROMPT, RETRY, RUNNER
from bot.diary.translate import KNOWN_COLUMNS, known_of, settings_of

_THIS = RUNNER.c.id == bindparam("runner_id")
_KNOWN = select(*KNOWN_COLUMNS).where(_THIS)
_EVERYBODY = select(RUNNER.c.id).order_by(RUNNER.c.id)
_LANGUAGES = select(RUNNER.c.language).where(RUNNER.c.active).distinct()
_HOLD = select(RUNNER.c.id).where(_THIS).with_for_update(key_share=True)
"""Keeps out every other holder, but not a round, which holds what is due and then refers to the runner."""
_MEET = for_each_database(lambda insert: insert(RUNNER).on_conflict_do_nothing())
_CHANGE = update(RUNNER).where(_THIS)
_NO_PROMPTS = delete(PROMPT).where(PROMPT.c.runner_id == bindparam("runner_id"))
_FORGET = delete(RUNNER).where(_THIS)
_NOTHING_DUE = delete(DUE).where(DUE.c.runner_id == bindparam("runner_id"))
_NO_RETRIES = (
    update(PROMPT)
    .where(PROMPT.c.runner_id == bindparam("of_runner"), PROMPT.c.state == RETRY)
    .values(state=PromptState.SKIPPED, retry_at=None)
)


class Runners(Sheet):
    """What is asked and told about runners."""

    async def hold(self, runner_id: int) -> None:
        """Wait until nobody else writes about this runner, and keep it so until the end of the transaction.

        On SQLite the transaction itself already keeps everybody else out.
        """
        if self._dialect == POSTGRESQL:
            await self._row(_HOLD, {"runner_id": runner_id})

    async def hold_all(self, *runner_ids: int) -> None:
        """Hold several: always in the same order, so that two pages never wait for each other.

        To be asked before anybody else is held, and before anything is written.
        """
        for runner_id in sorted(set(runner_ids)):
            await self.hold(runner_id)

    async def known(self, runner_id: int) -> Known | None:
        """The runner; None for somebody who has not consented."""
        row = await self._row(_KNOWN, {"runner_id": runner_id})
        return None if row is None else known_of(row)

    async def everybody(self) -> tuple[int, ...]:
        """The numbers of all runners who have consented, the smallest first."""
        return tuple(row[0] for row in await self._rows(_EVERYBODY))

    async def languages(self) -> tuple[str, ...]:
        """The languages of the active runners, each once."""
        return tuple(row[0] for row in await self._rows(_LANGUAGES))

    async def meet(self, runner: Runner, now: datetime) -> bool:
        """Remember a runner who has just consented. False, and nothing changes, for one known already."""
        values = settings_of(runner) | {
            "consented_at": now,
            "welcomed": False,
            "asking": None,
            "active": True,
            "inactive_reason": None,
            "inactive_at": None,
            "heard_on": None,
            "asked_whether_on": None,
        }
        return await self._do(_MEET[self._dialect], values) == 1

    async def keep_runner(self, runner: Runner) -> None:
        """Keep the settings. Nothing happens for a runner who was forgotten meanwhile."""
        values = settings_of(runner)
        del values["id"]
        await self._change(runner.id, values)

    async def expect(self, runner_id: int, asking: str | None) -> None:
        """The chat asks for this setting now; None: for nothing."""
        await self._change(runner_id, {"asking": asking})

    async def mark_welcomed(self, runner_id: int) -> None:
        """The must-answers of the welcome are done."""
        await self._change(runner_id, {"welcomed": True})

    async def hear(self, runner_id: int, day: date) -> None:
        """The runner did something on that day: whether to pause is not in question any more."""
        await self._change(runner_id, {"heard_on": day, "asked_whether_on": None})

    async def ask_whether(self, runner_id: int, day: date) -> None:
        """On that day the runner was asked whether to pause, for want of any sign of life."""
        await self._change(runner_id, {"asked_whether_on": day})

    async def mark_inactive(self, runner_id: int, reason: str, now: datetime) -> None:
        """Stop speaking to a runner who cannot be written to: nothing stays due, no second try stays open."""
        await self._change(runner_id, {"active": False, "inactive_reason": reason, "inactive_at": now})
        await self._do(_NOTHING_DUE, {"runner_id": runner_id})
        await self._do(_NO_RETRIES, {"of_runner": runner_id, "reason": reason, "updated_at": now})

    async def mark_active(self, runner_id: int) -> None:
        """The runner can be written to again. What is due must be planned anew by the caller."""
        await self._change(runner_id, {"active": True, "inactive_reason": None, "inactive_at": None})

    async def forget(self, runner_id: int) -> None:
        """Leave no row of this runner in any table: each refers to the runner and goes with it.

        What a round may hold goes first: to wait for a round with the runner's own row in hand would be to
        wait for each other.
        """
        await self._do(_NOTHING_DUE, {"runner_id": runner_id})
        await self._do(_NO_PROMPTS, {"runner_id": runner_id})
        await self._do(_FORGET, {"runner_id": runner_id})

    async def _change(self, runner_id: int, values: dict[str, Any]) -> None:
        await self._do(_CHANGE, values | {"runner_id": runner_id})
