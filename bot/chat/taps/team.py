"""Buttons of coaches and of those who share with them: `k1:` and one letter for what is wished."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.chat.taps.parts import StaleTap, count_in
from bot.coach.team import Sharing

TEAM = "k1"
_CODE = re.compile(r"[A-Za-z0-9_-]{16,40}")


@dataclass(frozen=True)
class ShowTies:
    """Who shares with whom."""


@dataclass(frozen=True)
class Invite:
    """A link for one athlete."""


@dataclass(frozen=True)
class Withdraw:
    """No open link works any more."""


@dataclass(frozen=True)
class OpenInvitation:
    """Who invites, and what may they see?"""

    code: str


@dataclass(frozen=True)
class Accept:
    """Share that much with whoever made the link."""

    code: str
    sharing: Sharing


@dataclass(frozen=True)
class Decline:
    """Share nothing."""


@dataclass(frozen=True)
class AskSharing:
    """What may this coach see?"""

    coach_id: int


@dataclass(frozen=True)
class Share:
    """Share that much with this coach from now on."""

    coach_id: int
    sharing: Sharing


@dataclass(frozen=True)
class EndCoach:
    """Share nothing with this coach any more."""

    coach_id: int


@dataclass(frozen=True)
class ShowTeam:
    """Those who share with the runner, from that page on, 0 the first."""

    page: int = 0


@dataclass(frozen=True)
class ShowAthlete:
    """One of them."""

    athlete_id: int


@dataclass(frozen=True)
class EndAthlete:
    """Look after this one no more."""

    athlete_id: int


TeamSaid = (
    ShowTies
    | Invite
    | Withdraw
    | OpenInvitation
    | Accept
    | Decline
    | AskSharing
    | Share
    | EndCoach
    | ShowTeam
    | ShowAthlete
    | EndAthlete
)


@dataclass(frozen=True)
class TeamTap:
    """A tap on one of these buttons."""

    said: TeamSaid


_BARE: dict[str, TeamSaid] = {"l": ShowTies(), "i": Invite(), "w": Withdraw(), "n": Decline()}


def team_data(said: TeamSaid) -> str:
    """The data of a button for that."""
    return f"{TEAM}:{_said(said)}"


def _said(said: TeamSaid) -> str:
    match said:
        case OpenInvitation(code):
            return f"o:{code}"
        case Accept(code, sharing):
            return f"a:{code}:{sharing.value}"
        case AskSharing(coach_id):
            return f"c:{coach_id}"
        case Share(coach_id, sharing):
            return f"s:{coach_id}:{sharing.value}"
        case EndCoach(coach_id):
            return f"e:{coach_id}"
        case ShowTeam(page):
            return f"t:{page}"
        case ShowAthlete(athlete_id):
            return f"d:{athlete_id}"
        case EndAthlete(athlete_id):
            return f"x:{athlete_id}"
        case _:
            return next(letter for letter, bare in _BARE.items() if bare == said)


def team_tap(rest: str) -> TeamTap:
    """The tap behind `k1:`. Raises StaleTap or ValueError."""
    return TeamTap(_said_in(rest))


def _said_in(rest: str) -> TeamSaid:
    letter, _, said = rest.partition(":")
    if letter in _BARE and rest == letter:
        return _BARE[letter]
    first, _, second = said.partition(":")
    match letter:
        case "o" if not second:
            return OpenInvitation(_code_in(first))
        case "a":
            return Accept(_code_in(first), Sharing(second))
        case "s":
            return Share(_person_in(first), Sharing(second))
        case "c" if said == first:
            return AskSharing(_person_in(first))
        case "e" if said == first:
            return EndCoach(_person_in(first))
        case "t" if said == first:
            return ShowTeam(count_in(first))
        case "d" if said == first:
            return ShowAthlete(_person_in(first))
        case "x" if said == first:
            return EndAthlete(_person_in(first))
    raise StaleTap(rest)


def code_in(text: str) -> str | None:
    """The code in what stands behind /start in an invitation; None: it is none."""
    before, _, code = text.partition("_")
    return code if before == "coach" and _CODE.fullmatch(code) else None


def _code_in(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise StaleTap(text)
    return text


def _person_in(text: str) -> int:
    """A number of Telegram's: they have up to 52 bits. Raises StaleTap."""
    if not (text.isascii() and text.isdigit()) or len(text) > 16:
        raise StaleTap(text)
    return int(text)
