"""The page about those who look after others: invitations, and who shares what with whom."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.diary.sheet import Sheet, for_each_database
from bot.diary.tables import BOND, INVITATION

_INVITE = INVITATION.insert()
_OLD = delete(INVITATION).where(INVITATION.c.expires_at <= bindparam("now"))
_THIS = INVITATION.c.code_mark == bindparam("of_mark")
_INVITED = select(INVITATION.c.coach_id, INVITATION.c.coach_name).where(
    _THIS, INVITATION.c.expires_at > bindparam("now")
)
_TAKE = delete(INVITATION).where(_THIS, INVITATION.c.expires_at > bindparam("now"))
_WITHDRAW = delete(INVITATION).where(INVITATION.c.coach_id == bindparam("of_coach"))

_COLUMNS = (
    *(BOND.c.coach_id, BOND.c.athlete_id, BOND.c.sharing),
    *(BOND.c.coach_name, BOND.c.athlete_name, BOND.c.since),
)
_PAIR = (BOND.c.coach_id == bindparam("of_coach"), BOND.c.athlete_id == bindparam("of_athlete"))
_ATHLETES = select(*_COLUMNS).where(BOND.c.coach_id == bindparam("of_coach")).order_by(BOND.c.athlete_name)
_COACHES = select(*_COLUMNS).where(BOND.c.athlete_id == bindparam("of_athlete")).order_by(BOND.c.since)
_BOND = select(*_COLUMNS).where(*_PAIR)


def _keep(insert: Any) -> Any:
    told = insert(BOND)
    new = {name: told.excluded[name] for name in ("sharing", "coach_name", "athlete_name")}
    return told.on_conflict_do_update(index_elements=["coach_id", "athlete_id"], set_=new)


_KEEP = for_each_database(_keep)
_SHARE = update(BOND).where(*_PAIR)
_END = delete(BOND).where(*_PAIR)


class Teams(Sheet):
    """What is asked and told about coaches and athletes."""

    async def invite(
        self, coach_id: int, coach_name: str, code_mark: str, expires_at: datetime, now: datetime
    ) -> None:
        """Whoever brings the code behind this mark may share with that coach. Clears away what is over."""
        await self._do(_OLD, {"now": now})
        values = {"coach_id": coach_id, "coach_name": coach_name, "code_mark": code_mark}
        await self._do(_INVITE, values | {"expires_at": expires_at})

    async def invited(self, code_mark: str, now: datetime) -> tuple[int, str] | None:
        """The coach behind that code, by number and name; None: unknown, used, withdrawn or over."""
        row = await self._row(_INVITED, {"of_mark": code_mark, "now": now})
        return None if row is None else (row[0], row[1])

    async def use_invitation(self, code_mark: str, now: datetime) -> bool:
        """Take the invitation: it works once. False: it works no more."""
        return await self._do(_TAKE, {"of_mark": code_mark, "now": now}) == 1

    async def withdraw_invitations(self, coach_id: int) -> int:
        """None of the coach's open links works any more; says how many there were."""
        return await self._do(_WITHDRAW, {"of_coach": coach_id})

    async def keep_bond(self, bond: Bond) -> None:
        """The athlete shares that much with that coach from now on; `since` stays what it was."""
        values = {column.name: getattr(bond, column.name) for column in _COLUMNS}
        await self._do(_KEEP[self._dialect], values)

    async def bond(self, coach_id: int, athlete_id: int) -> Bond | None:
        """What that athlete shares with that coach; None: nothing."""
        row = await self._row(_BOND, {"of_coach": coach_id, "of_athlete": athlete_id})
        return None if row is None else Bond(*row)

    async def athletes(self, coach_id: int) -> tuple[Bond, ...]:
        """Those who share with that coach, by name."""
        return tuple(Bond(*row) for row in await self._rows(_ATHLETES, {"of_coach": coach_id}))

    async def coaches(self, athlete_id: int) -> tuple[Bond, ...]:
        """Those the athlete shares with, the longest first."""
        return tuple(Bond(*row) for row in await self._rows(_COACHES, {"of_athlete": athlete_id}))

    async def share(self, coach_id: int, athlete_id: int, sharing: Sharing, since: datetime) -> bool:
        """Share that much, of the days since then. False: there is no such bond."""
        values = {"of_coach": coach_id, "of_athlete": athlete_id, "sharing": sharing, "since": since}
        return await self._do(_SHARE, values) == 1

    async def end_bond(self, coach_id: int, athlete_id: int) -> bool:
        """Nothing is shared any more. False: nothing was."""
        return await self._do(_END, {"of_coach": coach_id, "of_athlete": athlete_id}) == 1
