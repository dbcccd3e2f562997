"""Coaches and athletes: invited, agreed on, seen, and ended by either."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from unicodedata import category

from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.team import DAYS_SEEN, Shared, Sharing, rank, shared
from bot.diary.bonds import Bond
from bot.diary.diary import Diary, Page
from bot.diary.notes import Kind
from bot.routines.presence import known_runner, own_day, present_runner
from bot.routines.rounds import plan_rounds

OPEN_FOR = timedelta(days=7)
"""How long an invitation works."""
LONGEST_NAME = 40
"""Characters kept of what Telegram calls somebody."""
MOST_ATHLETES = 100
"""Who looks after more needs another tool: each is read for every digest."""


class NoInvitation(LookupError):
    """That code is not known: used already, withdrawn, over, or made up."""


class OwnInvitation(ValueError):
    """Somebody followed their own invitation."""


class TeamFull(ValueError):
    """That coach looks after as many as one can."""


class NotShared(LookupError):
    """These two share nothing (any more)."""


@dataclass(frozen=True)
class Ties:
    """Who somebody shares with, and how many share with them."""

    runner: Runner
    coaches: tuple[Bond, ...]
    athletes: int


@dataclass(frozen=True)
class Seen:
    """One athlete as their coach may see them."""

    bond: Bond
    shared: Shared


@dataclass(frozen=True)
class Team:
    """Those who share with a coach, who needs a word first standing first; names decide between equals.

    `day` is the coach's own.
    """

    coach: Runner
    day: date
    athletes: tuple[Seen, ...]


Digest = Team
"""What a coach is told in the morning; there is one only where somebody shares."""


async def ties_of(diary: Diary, runner_id: int) -> Ties:
    """Both sides of it. Raises NotMet."""
    async with diary.reading() as page:
        known = await known_runner(page, runner_id)
        coaches, athletes = await page.coaches(runner_id), await page.athletes(runner_id)
    return Ties(known.runner, coaches, len(athletes))


async def invite(diary: Diary, coach_id: int, coach_name: str, code: str, now: datetime) -> None:
    """One person may share with this coach, by this code, within a week. Raises NotMet, TeamFull."""
    async with diary.writing(coach_id) as page:
        await present_runner(page, coach_id, now)
        if len(await page.athletes(coach_id)) >= MOST_ATHLETES:
            raise TeamFull(str(MOST_ATHLETES))
        await page.invite(coach_id, _name(coach_name), _mark(code), now + OPEN_FOR, now)


async def withdraw(diary: Diary, coach_id: int, now: datetime) -> int:
    """None of the coach's open invitations works any more; how many there were. Raises NotMet."""
    async with diary.writing(coach_id) as page:
        await present_runner(page, coach_id, now)
        return await page.withdraw_invitations(coach_id)


async def invited_by(diary: Diary, user_id: int, code: str, now: datetime) -> str:
    """The name of the coach behind that code. Raises NoInvitation, OwnInvitation."""
    async with diary.reading() as page:
        return (await _open_invitation(page, user_id, code, now))[1]


async def accept(
    diary: Diary,
    athlete_id: int,
    athlete_name: str,
    code: str,
    sharing: Sharing,
    now: datetime,
    update_id: int,
) -> Bond | None:
    """Share that much with the coach behind the code, which works no more after it.

    None: this update did so already. Raises NotMet, OwnInvitation, and NoInvitation, also where the coach
    looks after as many as one can by now.
    """
    async with diary.writing() as page:
        invited = await page.invited(_mark(code), now)
        await page.hold_all(athlete_id, *(() if invited is None else invited[:1]))
        await present_runner(page, athlete_id, now)
        if not await page.first_time(update_id, now):
            return None
        coach_id, coach_name = await _open_invitation(page, athlete_id, code, now)
        if len(await page.athletes(coach_id)) >= MOST_ATHLETES:
            raise NoInvitation("that coach looks after as many as one can")
        if not await page.use_invitation(_mark(code), now):
            raise NoInvitation(coach_name)
        bond = Bond(coach_id, athlete_id, sharing, coach_name, _name(athlete_name), now)
        await page.keep_bond(bond)
        await plan_rounds(page, await known_runner(page, coach_id), now, (Kind.DIGEST,))
        return bond


async def _open_invitation(page: Page, user_id: int, code: str, now: datetime) -> tuple[int, str]:
    found = await page.invited(_mark(code), now)
    if found is None:
        raise NoInvitation("no open invitation has that code")
    if found[0] == user_id:
        raise OwnInvitation("nobody coaches themself by a link")
    return found


async def share(
    diary: Diary, athlete_id: int, coach_id: int, sharing: Sharing, now: datetime
) -> tuple[Bond, bool]:
    """Share that much with this coach from now on. What holds then, and whether it is news to them.

    Raises NotMet, NotShared.
    """
    async with diary.writing(athlete_id) as page:
        await present_runner(page, athlete_id, now)
        was = await page.bond(coach_id, athlete_id)
        if was is None:
            raise NotShared("nothing is shared with that coach")
        levels = tuple(Sharing)
        # who shares more does so from today on: the days before were lived under another promise
        since = now if levels.index(sharing) > levels.index(was.sharing) else was.since
        await page.share(coach_id, athlete_id, sharing, since)
        return replace(was, sharing=sharing, since=since), was.sharing is not sharing


async def end(diary: Diary, ends_id: int, coach_id: int, athlete_id: int, now: datetime) -> Bond:
    """Nothing is shared between these two any more; one of them says so. Returns what was.

    Raises NotMet, NotShared.
    """
    async with diary.writing() as page:
        await page.hold_all(coach_id, athlete_id)
        await present_runner(page, ends_id, now)
        bond = await page.bond(coach_id, athlete_id)
        if bond is None or not await page.end_bond(coach_id, athlete_id):
            raise NotShared("nothing is shared between these two")
        await plan_rounds(page, await known_runner(page, coach_id), now, (Kind.DIGEST,))
        return bond


async def team_of(diary: Diary, coach_id: int, now: datetime) -> Team:
    """Those who share with this coach, each on their own day. Raises NotMet."""
    async with diary.reading() as page:
        coach = (await known_runner(page, coach_id)).runner
        seen = [await _seen(page, bond, now) for bond in await page.athletes(coach_id)]
    ranked = sorted(seen, key=lambda one: (rank(one.shared), one.bond.athlete_name.casefold()))
    return Team(coach, day_of(now, coach.zone), tuple(ranked))


async def digest_for(diary: Diary, coach_id: int, now: datetime, day: date) -> Digest | None:
    """What the coach is told on that day of theirs; None: nobody shares, or that day is over.

    Raises NotMet.
    """
    team = await team_of(diary, coach_id, now)
    return team if team.athletes and team.day == day else None


async def athlete_of(diary: Diary, coach_id: int, athlete_id: int, now: datetime) -> tuple[Runner, Seen]:
    """The coach, and one athlete as they may see them. Raises NotMet, NotShared."""
    async with diary.reading() as page:
        coach = (await known_runner(page, coach_id)).runner
        bond = await page.bond(coach_id, athlete_id)
        if bond is None:
            raise NotShared("nothing is shared between these two")
        return coach, await _seen(page, bond, now)


async def _seen(page: Page, bond: Bond, now: datetime) -> Seen:
    known = await known_runner(page, bond.athlete_id)
    runner, today = known.runner, own_day(known, now)
    days = await page.past(runner.id, today + timedelta(days=1), DAYS_SEEN)
    advice = await page.advice(runner.id, today)
    absence = await page.absence(runner.id, today)
    reasons = () if advice is None else advice.reasons
    kind = None if absence is None else absence.kind
    return Seen(bond, shared(bond.sharing, today, own_day(known, bond.since), days, reasons, kind))


def _name(called: str) -> str:
    """A name fit to be shown: one line, of ordinary length, nothing that hides or turns what is around it."""
    seen = "".join(one if category(one)[0] not in "CZ" else " " for one in called)
    return " ".join(seen.split())[:LONGEST_NAME] or "?"


def _mark(code: str) -> str:
    """What is kept of a code: enough to know it again, too little to use it."""
    return sha256(code.encode()).hexdigest()
