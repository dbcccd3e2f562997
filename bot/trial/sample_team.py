"""Cora, who coaches, and the three who share with her: Ada, and two whom nobody plays. All of it is invented.

Ada shares her answers, Ben everything, Dana the colour of the day alone. Ben's legs have been heavy for a
while; Dana answers on weekdays only. Both live on while the trial's clock moves.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.coach.checkin import CheckIn, Illness, Pain, Scope
from bot.coach.plan import PlannedSession
from bot.coach.rhythm import instant
from bot.coach.runner import Runner
from bot.coach.team import Sharing
from bot.coach.workout import SessionKind
from bot.diary.bonds import Bond
from bot.diary.diary import Diary, Page
from bot.diary.notes import Form
from bot.routines.around import around
from bot.routines.morning import kept_advice, view_of
from bot.routines.rounds import plan_rounds

CORA_ID = 3001
_BEN_ID, _DANA_ID = 1002, 1003
_SHARED_FOR = timedelta(days=20)
_DAYS_BACK = 10
NOT_PLAYED = "nobody plays them in the trial"

_FINE = CheckIn(
    date.min,
    legs=4,
    sleep_h=7.5,
    mood=4,
    resting_hr_bpm=54,
    illness=Illness.NONE,
    pain=Pain.NONE,
    closed=True,
)
_HEAVY = replace(_FINE, legs=2, scope=Scope.LEGS_ONLY, sleep_h=6.25, mood=3, resting_hr_bpm=57)


async def write_team(diary: Diary, athlete: Runner, today: date) -> None:
    """Cora and those who share with her, `athlete` among them, up to yesterday."""
    began = instant(today - _SHARED_FOR, time(9, 0), athlete.zone)
    cora = Runner(id=CORA_ID, zone=athlete.zone, mornings=False)
    async with diary.writing() as page:
        await page.meet(cora, began)
        await page.mark_welcomed(CORA_ID)
        await page.keep_bond(Bond(CORA_ID, athlete.id, Sharing.ANSWERS, "Cora", "Ada", began))
        for friend_id, name, sharing in (
            (_BEN_ID, "Ben", Sharing.ALL),
            (_DANA_ID, "Dana", Sharing.COLOUR),
        ):
            await page.meet(Runner(id=friend_id, zone=athlete.zone), began)
            await page.mark_inactive(friend_id, NOT_PLAYED, began)
            await page.keep_bond(Bond(CORA_ID, friend_id, sharing, "Cora", name, began))
        hard = PlannedSession(SessionKind.HARD, 50)
        await page.keep_plan_week(_BEN_ID, {1: hard, 3: hard, 6: PlannedSession(SessionKind.LONG, 90)}, today)
        known = await page.known(CORA_ID)
        if known is not None:
            await plan_rounds(page, known, instant(today, time(7, 0), athlete.zone))
    for ago in range(_DAYS_BACK, 0, -1):
        await live_day(diary, today - timedelta(days=ago), athlete.zone)


async def live_day(diary: Diary, day: date, zone: str) -> None:
    """What Ben and Dana answered that morning; nothing changes when they have."""
    at = instant(day, time(7, 0), zone)
    async with diary.writing() as page:
        await _answer(page, Runner(id=_BEN_ID, zone=zone), replace(_HEAVY, day=day), at)
        if day.weekday() < 5:
            await _answer(page, Runner(id=_DANA_ID, zone=zone), replace(_FINE, day=day), at)


async def _answer(page: Page, runner: Runner, check_in: CheckIn, at: datetime) -> None:
    if await page.form(runner.id, check_in.day) is not None:
        return
    await page.keep_form(runner.id, Form(check_in), at)
    surroundings = await around(page, runner.id, check_in.day)
    told = view_of(runner, Form(check_in), surroundings, check_in.day).told
    if told is not None:
        await page.keep_advice(runner.id, check_in.day, kept_advice(told), at)
