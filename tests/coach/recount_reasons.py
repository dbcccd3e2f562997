"""Every number that a reason tells, recounted by its code."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile
from math import floor
from statistics import fmean, median

from bot.coach.checkin import CheckIn, Illness, Pain
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.rulebook import Fact, Reason
from bot.coach.season import AbsenceKind
from bot.coach.workout import Outcome, SessionKind, Sport
from tests.coach.recount import Recount, is_training, ran_on

Numbers = dict[str, float | None]


def recounted(one: Morning, reason: Reason) -> Numbers:
    """The numbers that this reason may tell on this morning; empty: it tells none."""
    again, today, season = Recount(one), one.today, one.season
    facts = reason.facts
    match reason.code:
        case "RHR_NORMAL" | "RHR_HIGH" | "RHR_LOW_WITH_FATIGUE":
            return _pulse(again, today.resting_hr_bpm)
        case "RHR_HIGH_TREND":
            return _pulse(again, again.week_bpm())
        case "NO_BASELINE":
            return {"bpm": today.resting_hr_bpm, "known": len(again.calm()), "needed": 7}
        case "LEGS_PERSISTENT":
            return {"heavy": again.heavy(int(facts["days"])), "days": 14 if facts["days"] == 14 else 7}
        case "LEGS_FRESH" | "LEGS_OK" | "LEGS_HEAVY" | "LEGS_HEAVY_NORMAL":
            return {"legs": today.legs, "usual": again.usual(said.legs for said in again.said(28, 1))}
        case "SLEEP_DEBT":
            return {"debt_h": again.debt_h(), "need_h": again.need_h()}
        case "SLEEP_SHORT_NIGHT" | "SLEEP_SHORTISH" | "SLEEP_OK":
            return {
                "slept_h": today.sleep_h,
                "usual": again.usual(said.sleep_h for said in again.said(28, 1)),
            }
        case "MOOD_LOW_PERSISTENT":
            return {"low": sum(said.mood is not None and said.mood <= 2 for said in again.said(6)), "days": 7}
        case "MOOD_LOW" | "MOOD_OK":
            return {"mood": today.mood}
        case "RED_FLAG_UNCLEARED":
            return {"days": again.since(lambda said: bool(said.red_flags))}
        case "UNRESOLVED_ILLNESS" | "UNRESOLVED_PAIN":
            return {"days": again.since(lambda said: said.closed)}
        case "RETURN_AFTER_ILLNESS":
            return _ill_before(again)
        case "PAIN_NIGGLE":
            return {"during": None if today.pain_detail is None else today.pain_detail.during}
        case "SYMPTOM_SCREEN_POSITIVE":
            return {"symptoms": None if season.screen is None else len(season.screen.symptoms)}
        case "UNDERFUELLING_FLAG":
            return {"flags": len(season.fuel_flags)}
        case "DOUBLE_DAY":
            return {"sessions": one.planned.sessions}
        case "PLAN_REVIEW":
            days = _heavy_keys(again) if facts["about"] == "keys" else _rests(again)
            return {"days": days, "recovery": again.recovery()}
        case "ABSENT_SICK" | "ABSENT_HURT":
            return {"day": None if season.absence is None else season.absence.day}
        case "RETURN_AFTER_INJURY":
            return _injury(again)
        case "HIPS_TIGHT":
            answered = [said for said in again.said(6) if said.closed or said is again.today]
            tight = takewhile(lambda said: "tight_hips" in said.tags, reversed(answered))
            return {"mornings": len(list(tight))}
        case "NEW_SHOES":
            return _shoes(again, season.shoes_days or 0)
        case _:
            return _of_training(again, reason.code, facts)


def _of_training(again: Recount, code: str, facts: Mapping[str, Fact]) -> Numbers:
    season, planned = again.one.season, again.one.planned
    match code:
        case "POST_RACE_RECOVERY":
            return {"days": again.race_days_ago()}
        case "RACE_WEEK":
            return {"days": None if season.goal is None else season.goal.race_in_days}
        case "RECOVERY_BLOCK":
            return {"day": season.block_day or 0}
        case "STEP_BACK_IN":
            return {"day": season.block_over_days}
        case "WORKOUTS_MISSED":
            failed = sum(outcome is not Outcome.HIT for outcome in again.outcomes())
            return {"failed": failed, "of": len(again.key_days()[:3])}
        case "WORKOUTS_HIT":
            return {"hit": again.outcomes().count(Outcome.HIT), "of": len(again.key_days()[:3])}
        case "NO_REST_DAY" | "ELITE_EXEMPTION":
            return {
                "days": again.in_a_row(lambda past: any(is_training(done) for done in past.workouts or ()))
            }
        case "RETURN_AFTER_GAP" if facts["first"] == "easy":
            ran, idle = again.gap()
            return {"ran": ran, "days": idle}
        case "RETURN_AFTER_GAP":
            return {"ran": 0, "days": again.idle(planned.kind is not SessionKind.CROSS)}
        case "HARD_STREAK":
            agos = {ago for ago, *_ in again.key_days()}
            row = len(list(takewhile(lambda ago: ago in agos, range(1, 40))))
            return {"days": row if facts["done"] else row + 1}
        case "STRENGTH_YESTERDAY":
            lifted = [ago for ago in (1, 2) if ago in again.days and _lifted(again, ago)]
            return {"days": min(lifted, default=0)}  # 0: told by its tag alone
        case "RECOVERY_TIME":
            return {"recovery": again.recovery(), "days": again.key_days()[0][0]}
        case "FIRST_SPEED_WORK":
            return {"days": _hard_days_ago(again) if facts["days"] else 0}
        case "EASY_PACE_SLOW" | "EASY_PACE_SLOW_NORMAL":
            return {"slower_s": _slower(again)}
        case "MONOTONY_HIGH":
            return {"monotony": round(again.monotony(), 1)}
        case _:
            return _of_distance(again, code, facts)


def _of_distance(again: Recount, code: str, facts: Mapping[str, Fact]) -> Numbers:
    planned = again.one.planned
    match code:
        case "RAMP_HIGH":
            return _ramp(again)
        case "CUTBACK_WEEK":
            last, before = again.week_km(0) or 0, [again.week_km(back) for back in (1, 2, 3)]
            highest = max(week for week in before if week is not None)
            return {"km": last, "percent": (1 - last / highest) * 100}
        case "CUTBACK_DUE":
            return {"weeks": _weeks_without_a_light_one(again, int(facts["weeks"]))}
        case "LONG_RUN_SPIKE":
            in_km = planned.km is not None and again.longest("km") is not None
            unit, size = ("km", planned.km) if in_km else ("min", planned.minutes)
            longest = again.longest("km" if in_km else "minutes")
            cap = None if longest is None else floor(11 * longest + 1e-6) / 10
            return {f"planned_{unit}": size, f"longest_{unit}": longest, f"cap_{unit}": cap}
        case _:
            return {}


def _pulse(again: Recount, bpm: float | None) -> Numbers:
    usual, spread = again.usual_bpm()
    over = None if bpm is None else bpm - usual
    return {"bpm": bpm, "usual_bpm": usual, "over_bpm": over, "spread_bpm": spread}


def _ill_before(again: Recount) -> Numbers:
    """Days since the last ill morning from the last fever on, and the mornings answered well since."""
    said = {ago: one for ago in range(21) for one in again.said(ago, ago)}
    away = {ago for ago, past in again.days.items() if ago <= 20 and past.absence is AbsenceKind.SICK}
    fevers = {ago for ago, one in said.items() if ago and one.illness is Illness.BELOW_NECK_OR_FEVER}
    colds = {ago for ago, one in said.items() if one.illness not in (None, Illness.NONE)}
    ill = min(ago for ago in away | colds if ago <= min(away | fevers))
    well = {ago for ago, one in said.items() if one.closed}
    if ill in away:  # told to be over: a run since then is an answer too
        well |= {
            ago
            for ago, past in again.days.items()
            if any(one.sport is Sport.RUN for one in past.workouts or ())
        }
    return {"days": ill, "well": sum(ago < ill for ago in well)}


def _injury(again: Recount) -> Numbers:
    """How long the last days hurt were in a row, and the days with a run since them."""
    hurt = {ago for ago, past in again.days.items() if past.absence is AbsenceKind.HURT}
    last = min(hurt)
    row = len(list(takewhile(lambda ago: ago in hurt, range(last, 99))))
    return {"days": row, "ran": sum(ago in again.days and ran_on(again.days[ago]) for ago in range(1, last))}


def _shoes(again: Recount, days: int) -> Numbers:
    """Heavy mornings among those answered since the pair was new, and as many days back from there."""
    since, before = (
        [one.legs <= 2 for one in again.said(first, last) if one.legs is not None]
        for first, last in ((days - 1, 0), (2 * days - 1, days))
    )
    return {"heavy": sum(since), "of": len(since), "before": sum(before), "before_of": len(before)}


def _heavy_keys(again: Recount) -> int:
    heavy = [any(said.heavy for said in again.said(ago, ago)) for ago, *_ in again.key_days()]
    if again.today.legs is not None and again.is_key(again.one.planned):
        heavy = [again.today.heavy, *heavy]
    return sum(heavy[:3])


def _rests(again: Recount) -> int:
    days = [past for ago, past in again.days.items() if ago <= 14 and past.absence is None]
    lately = [past for past in days if _well(past.check_in)]
    return sum(past.verdict in (Verdict.CROSS_TRAIN, Verdict.REST) and not _by_plan(past) for past in lately)


def _by_plan(past: PastDay) -> bool:
    kind = None if past.planned is None else past.planned.kind
    return kind is SessionKind.REST or (kind is SessionKind.CROSS and past.verdict is Verdict.CROSS_TRAIN)


def _well(said: CheckIn | None) -> bool:
    if said is None:
        return True
    hurts = said.pain not in (None, Pain.NONE)
    return not (hurts or said.red_flags or said.illness not in (None, Illness.NONE))


def _ramp(again: Recount) -> Numbers:
    """Against the highest of three weeks after a light one, else the mean without such, or the usual told."""
    last, before = again.week_km(0) or 0, [(back, again.week_km(back)) for back in (1, 2, 3)]
    known = [week for _, week in before if week is not None]
    yardstick = again.one.runner.usual_week_km or 0.0
    if len(known) >= 2:
        full = [week for back, week in before if week is not None and not _light(again, back)]
        yardstick = max(known) if _light(again, 1) else max(fmean(known), fmean(full or known))
    return {"km": last, "before_km": yardstick, "percent": (last / yardstick - 1) * 100}


def _light(again: Recount, back: int) -> bool:
    """Whether the week that ended so many weeks ago was 15 % or more below the highest of three."""
    last, before = again.week_km(back), [again.week_km(back + more) for more in (1, 2, 3)]
    known = [week for week in before if week is not None]
    return last is not None and len(known) >= 2 and max(known) > 0 and last <= 0.85 * max(known)


def _weeks_without_a_light_one(again: Recount, claimed: int) -> int:
    """As many as were claimed, or fewer where one of them was light. Four weeks are needed to judge one."""
    light = (back for back in range(claimed) if _light(again, back) and again.weeks_told >= back + 4)
    return next(light, claimed)


def _lifted(again: Recount, ago: int) -> bool:
    return any(done.sport is Sport.STRENGTH for done in again.days[ago].workouts or ())


def _hard_days_ago(again: Recount) -> float | None:
    wanted = (SessionKind.HARD, SessionKind.RACE)
    return next((ago for ago, kind, _, _ in again.key_days() if kind in wanted), None)


def _slower(again: Recount) -> float:
    told = again.one.season.easy_pace_change_s_per_km
    return told if told is not None else _pace(again, 7, 1) - _pace(again, 49, 8)


def _pace(again: Recount, first: int, last: int) -> float:
    logged = [again.days[ago].workouts or () for ago in range(last, first + 1) if ago in again.days]
    runs = [done for workouts in logged for done in workouts if done.sport is Sport.RUN]
    easy = [done for done in runs if done.kind is SessionKind.EASY]
    return median(done.minutes * 60 / done.km for done in easy if done.minutes and done.km)
