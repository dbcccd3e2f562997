"""Coaches and those who share with them: invited, asked, told."""

from __future__ import annotations

from datetime import date

from bot.chat.screens.screen import Button, Screen, in_rows
from bot.chat.taps.team import (
    Accept,
    AskSharing,
    Decline,
    EndAthlete,
    EndCoach,
    Invite,
    OpenInvitation,
    Share,
    ShowAthlete,
    ShowTeam,
    ShowTies,
    TeamSaid,
    Withdraw,
    team_data,
)
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.routines.teams import Digest, Seen, Team, Ties
from bot.words.plain_text import plain_text
from bot.words.shown import day_shown
from bot.words.teaming import athlete_lines, first_of, only_missing, today_in_words, why_in_words
from bot.words.words import Words

MOST_FIRST = 5
"""Lines of a digest about those who need a word."""
MOST_CHARACTERS = 4096
"""Telegram's limit. It counts without the marks, so counting with them is on the safe side."""
MOST_NAMED = 20
"""Names in one line of it: a hundred long ones would not fit into a message."""
A_PAGE = 8
"""Athletes on one page of the team."""


def ties_screen(words: Words, ties: Ties) -> Screen:
    """Who sees something of the runner, and whom they look after."""
    seen_by = [
        words.say("coach-sees-line", name=bond.coach_name, shared=_shared(words, bond.sharing))
        for bond in ties.coaches
    ]
    first = words.say("coach-sees" if seen_by else "coach-nobody-sees")
    lines = [words.say("coach-title"), "", first, *seen_by]
    lines += ["", words.say("coach-looks-after", athletes=ties.athletes)]
    each = tuple(
        (
            _named(words, "button-coach-change", bond.coach_name, AskSharing(bond.coach_id)),
            _named(words, "button-coach-end", bond.coach_name, EndCoach(bond.coach_id)),
        )
        for bond in ties.coaches
    )
    team = (_button(words, "button-coach-team", ShowTeam()),) if ties.athletes else ()
    return Screen("\n".join(lines), (*each, (_button(words, "button-coach-invite", Invite()), *team)))


def invitation_screen(words: Words, link: str, until: date) -> Screen:
    """The link to forward, and what it does."""
    text = words.say("invite-text", link=link, until=day_shown(until, words.language))
    withdraw = _button(words, "button-invite-withdraw", Withdraw())
    return Screen(text, ((withdraw,), _back_to_ties(words)))


def withdrawn_screen(words: Words, links: int) -> Screen:
    """How many links work no more."""
    return Screen(words.say("invite-withdrawn", links=links), (_back_to_ties(words),))


def invited_screen(words: Words, coach_name: str, code: str) -> Screen:
    """What may this coach see? Less stands before more."""
    shares = (_button(words, f"button-share-{one.value}", Accept(code, one)) for one in Sharing)
    nothing = _button(words, "button-share-nothing", Decline())
    return Screen(words.say("invited-ask", name=coach_name), ((nothing,), *in_rows(shares, 1)))


def invited_first_screen(words: Words, coach_name: str, code: str) -> Screen:
    """The invitation waits until the runner has met the bot."""
    answer = _button(words, "button-invited-answer", OpenInvitation(code))
    return Screen(words.say("invited-first", name=coach_name), ((answer,),))


def ask_sharing_screen(words: Words, bond: Bond) -> Screen:
    """How much from now on?"""
    shares = (_button(words, f"button-share-{one.value}", Share(bond.coach_id, one)) for one in Sharing)
    return Screen(words.say("share-ask", name=bond.coach_name), (*in_rows(shares, 1), _back_to_ties(words)))


def shared_screen(words: Words, bond: Bond) -> Screen:
    """It is agreed."""
    text = words.say("shared-now", name=bond.coach_name, shared=_shared(words, bond.sharing))
    return Screen(text, (_back_to_ties(words),))


def told_sharing_screen(words: Words, bond: Bond) -> Screen:
    """What the coach is told when it begins, or when it becomes more or less."""
    text = words.say("told-shares", name=bond.athlete_name, shared=_shared(words, bond.sharing))
    return Screen(text, ((_button(words, "button-coach-team", ShowTeam()),),))


def digest_screen(words: Words, digest: Digest) -> Screen:
    """The morning's one message to a coach: who needs a word first and why, who is missing, and the rest."""
    pressing = [one for one in digest.athletes if why_in_words(words, one.shared)]
    missing = [one for one in pressing if only_missing(one.shared)]
    first = [one for one in pressing if one not in missing]
    away = [one for one in digest.athletes if one.shared.away is AbsenceKind.AWAY]
    fine = len(digest.athletes) - len(pressing) - len(away)
    lines = [words.say("digest-title", date=day_shown(digest.day, words.language)), ""]
    if first:
        lines += [words.say("digest-first"), *(_why(words, one) for one in first[:MOST_FIRST])]
    if len(first) > MOST_FIRST:
        lines.append(words.say("digest-more", count=len(first) - MOST_FIRST))
    for name, those in (("digest-missing", missing), ("digest-away", away)):
        if those:
            names = first_of((one.bond.athlete_name for one in those), MOST_NAMED)
            lines.append(words.say(name, names=names))
    if fine:
        lines.append(words.say("digest-fine" if pressing or away else "digest-all-fine", count=fine))
    still_open = sum(not one.shared.of_today.answered for one in digest.athletes if one not in away)
    if still_open:
        lines.append(words.say("digest-open", count=still_open))
    return Screen("\n".join(lines), ((_button(words, "button-coach-team", ShowTeam()),),))


def team_screen(words: Words, team: Team, page: int) -> Screen:
    """The roster, who needs a word first standing first; a page that is gone becomes the first."""
    if not team.athletes:
        return Screen(words.say("team-nobody"), ((_button(words, "button-coach-invite", Invite()),),))
    start = page * A_PAGE if page * A_PAGE < len(team.athletes) else 0
    shown = team.athletes[start : start + A_PAGE]
    left = len(team.athletes) - start - len(shown)
    lines = [words.say("team-title"), *(_in_roster(words, one) for one in shown)]
    if left:
        lines.append(words.say("team-more", count=left))
    names = (
        Button(_cut(one.bond.athlete_name), team_data(ShowAthlete(one.bond.athlete_id))) for one in shown
    )
    onwards = ((_button(words, "button-team-next", ShowTeam(start // A_PAGE + 1)),),) if left else ()
    return Screen("\n".join(lines), (*in_rows(names, 2), *onwards))


def athlete_screen(words: Words, coach: Runner, seen: Seen) -> Screen:
    """The last seven days of one athlete, as far as they are shared."""
    bond = seen.bond
    title = words.say("athlete-title", name=bond.athlete_name, shared=_shared(words, bond.sharing))
    lines = list(athlete_lines(words, seen.shared, coach.unit))
    while len(text := "\n".join((title, "", *lines))) > MOST_CHARACTERS:
        lines.pop(0)  # the oldest day
    end = _named(words, "button-team-end", bond.athlete_name, EndAthlete(bond.athlete_id))
    return Screen(text, ((_button(words, "button-team-back", ShowTeam()),), (end,)))


def _why(words: Words, seen: Seen) -> str:
    return words.say("digest-line", name=seen.bond.athlete_name, why=why_in_words(words, seen.shared))


def _in_roster(words: Words, seen: Seen) -> str:
    told = {"name": seen.bond.athlete_name, "today": today_in_words(words, seen.shared)}
    why = why_in_words(words, seen.shared)
    return words.say("team-line-why", **told, why=why) if why else words.say("team-line", **told)


def _shared(words: Words, sharing: Sharing) -> str:
    return words.say("team-sharing", sharing=sharing.value)


def _back_to_ties(words: Words) -> tuple[Button, ...]:
    return (_button(words, "button-coach-back", ShowTies()),)


def _button(words: Words, name: str, said: TeamSaid) -> Button:
    return Button(words.say(name), team_data(said))


def _named(words: Words, name: str, who: str, said: TeamSaid) -> Button:
    return Button(plain_text(words.say(name, name=_cut(who))), team_data(said))


def _cut(name: str) -> str:
    """As much of a name as a button has room for."""
    return name if len(name) <= 20 else name[:19] + "…"
