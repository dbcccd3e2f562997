"""Coaches and those who share with them: invited, agreed on, looked at, ended."""

from __future__ import annotations

from bot.chat import talk
from bot.chat.desk import Desk, Here
from bot.chat.screens.meeting import welcome_screen
from bot.chat.screens.screen import Screen
from bot.chat.screens.team import (
    ask_sharing_screen,
    athlete_screen,
    invitation_screen,
    invited_first_screen,
    invited_screen,
    shared_screen,
    team_screen,
    ties_screen,
    told_sharing_screen,
    withdrawn_screen,
)
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
    TeamTap,
    Withdraw,
    code_in,
)
from bot.coach.rhythm import day_of
from bot.coach.team import Sharing
from bot.diary.bonds import Bond
from bot.routines import teams, welcome
from bot.routines.presence import NotMet
from bot.routines.teams import MOST_ATHLETES, OPEN_FOR, NoInvitation, NotShared, OwnInvitation, TeamFull

_REFUSALS: dict[type[Exception], str] = {
    OwnInvitation: "invited-own",
    NoInvitation: "invited-unknown",
    NotShared: "shared-not",
}


async def coach(desk: Desk, here: Here, said: str) -> None:
    """/coach: who sees something, and the way to look after others. Raises NotMet."""
    await _ties(desk, here)


async def team(desk: Desk, here: Here, said: str) -> None:
    """/team: those who share. Raises NotMet."""
    await _team(desk, here, 0)


async def arrived(desk: Desk, here: Here, said: str) -> bool:
    """Somebody followed a link; `said` is what stood in it. False: it was no invitation."""
    code = code_in(said)
    if code is None:
        return False
    words, user_id = await desk.words_to(here.user_id), here.user_id
    known = await welcome.see_again(desk.diary, user_id, desk.now())
    if known is None:
        await talk.show(desk, user_id, welcome_screen(words, desk.where(words)))
    try:
        coach_name = await teams.invited_by(desk.diary, user_id, code, desk.now())
    except (NoInvitation, OwnInvitation) as refused:
        screen = Screen(words.say(_REFUSALS[type(refused)]))
    else:
        asked = invited_first_screen if known is None else invited_screen
        screen = asked(words, coach_name, code)
    await talk.show(desk, user_id, screen)
    return True


async def tapped(desk: Desk, here: Here, tap: TeamTap) -> None:
    """A tap on one of these buttons. Raises NotMet."""
    try:
        await _as_athlete(desk, here, tap.said)
    except tuple(_REFUSALS) as refused:
        words = await desk.words_to(here.user_id)
        screen = Screen(words.say(_REFUSALS[type(refused)]))
        await talk.show_in(desk, here.user_id, here.message_id, screen)
    except TeamFull:
        words = await desk.words_to(here.user_id)
        await talk.show(desk, here.user_id, Screen(words.say("invite-full", most=MOST_ATHLETES)))


async def _as_athlete(desk: Desk, here: Here, said: TeamSaid) -> None:
    now, words, user_id = desk.now(), await desk.words_to(here.user_id), here.user_id
    match said:
        case ShowTies():
            await _ties(desk, here)
        case OpenInvitation(code):
            if await welcome.who_is(desk.diary, user_id) is None:
                raise NotMet(str(user_id))
            coach_name = await teams.invited_by(desk.diary, user_id, code, now)
            await talk.show_in(desk, user_id, here.message_id, invited_screen(words, coach_name, code))
        case Accept(code, sharing):
            await _accept(desk, here, code, sharing)
        case Decline():
            await talk.show_in(desk, user_id, here.message_id, Screen(words.say("invited-declined")))
        case AskSharing(coach_id):
            ties = await teams.ties_of(desk.diary, user_id)
            screen = ask_sharing_screen(words, _with(ties.coaches, coach_id))
            await talk.show_in(desk, user_id, here.message_id, screen)
        case Share(coach_id, sharing):
            bond, is_news = await teams.share(desk.diary, user_id, coach_id, sharing, now)
            await _agreed(desk, here, bond, is_news=is_news)
        case EndCoach(coach_id):
            bond = await teams.end(desk.diary, user_id, coach_id, user_id, now)
            ended = Screen(words.say("shared-ended", name=bond.coach_name))
            await talk.show_in(desk, user_id, here.message_id, ended)
            await _tell(desk, coach_id, "told-ended-by-athlete", bond.athlete_name)
        case _:
            await _as_coach(desk, here, said)


async def _as_coach(desk: Desk, here: Here, said: TeamSaid) -> None:
    now, words, user_id = desk.now(), await desk.words_to(here.user_id), here.user_id
    match said:
        case Invite():
            await _invite(desk, here)
        case Withdraw():
            screen = withdrawn_screen(words, await teams.withdraw(desk.diary, user_id, now))
            await talk.show_in(desk, user_id, here.message_id, screen)
        case ShowTeam(page):
            await _team(desk, here, page)
        case ShowAthlete(athlete_id):
            coached, seen = await teams.athlete_of(desk.diary, user_id, athlete_id, now)
            await talk.show_in(desk, user_id, here.message_id, athlete_screen(words, coached, seen))
        case EndAthlete(athlete_id):
            bond = await teams.end(desk.diary, user_id, user_id, athlete_id, now)
            await _team(desk, here, 0)
            await _tell(desk, athlete_id, "told-ended-by-coach", bond.coach_name)


async def _ties(desk: Desk, here: Here) -> None:
    ties = await teams.ties_of(desk.diary, here.user_id)
    await talk.show_in(desk, here.user_id, here.message_id, ties_screen(desk.words_for(ties.runner), ties))


async def _team(desk: Desk, here: Here, page: int) -> None:
    shown = await teams.team_of(desk.diary, here.user_id, desk.now())
    screen = team_screen(desk.words_for(shown.coach), shown, page)
    await talk.show_in(desk, here.user_id, here.message_id, screen)


async def _invite(desk: Desk, here: Here) -> None:
    """A fresh link; one that was made before works on, for another person."""
    now, code = desk.now(), desk.new_code()
    ties = await teams.ties_of(desk.diary, here.user_id)
    await teams.invite(desk.diary, here.user_id, here.name, code, now)
    link = f"https://t.me/{desk.sender.username}?start=coach_{code}"
    until = day_of(now + OPEN_FOR, ties.runner.zone)
    await talk.show(desk, here.user_id, invitation_screen(desk.words_for(ties.runner), link, until))


async def _accept(desk: Desk, here: Here, code: str, sharing: Sharing) -> None:
    bond = await teams.accept(desk.diary, here.user_id, here.name, code, sharing, desk.now(), here.update_id)
    if bond is None:
        await _ties(desk, here)
    else:
        await _agreed(desk, here, bond)


async def _agreed(desk: Desk, here: Here, bond: Bond, *, is_news: bool = True) -> None:
    """Both are told what is shared from now on; the coach once, however often a button is tapped."""
    words = await desk.words_to(here.user_id)
    await talk.show_in(desk, here.user_id, here.message_id, shared_screen(words, bond))
    if is_news:
        told = told_sharing_screen(await desk.words_to(bond.coach_id), bond)
        await talk.show(desk, bond.coach_id, told)


async def _tell(desk: Desk, user_id: int, name: str, who: str) -> None:
    words = await desk.words_to(user_id)
    await talk.show(desk, user_id, Screen(words.say(name, name=who)))


def _with(coaches: tuple[Bond, ...], coach_id: int) -> Bond:
    bond = next((one for one in coaches if one.coach_id == coach_id), None)
    if bond is None:
        raise NotShared("nothing is shared with that coach")
    return bond
