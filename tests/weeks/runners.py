"""Six invented runners, from one who answers everything to one who was met five days ago.

No chance and no clock: the same days every time. The verdicts are those the coach gives these mornings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache

from bot.coach.checkin import Scope
from bot.coach.runner import AthleteLevel, CrossOption, Runner
from bot.coach.season import Event, Goal, PastRace, Phase, Screened, Season, Symptom
from tests.weeks.written import Habits, Invented, Written, lived, planned_days

LAST_DAY = date(2026, 11, 22)
"""A Sunday: the week is 16–22 November."""
MORNING_AFTER = LAST_DAY + timedelta(days=1)
SPORTS = frozenset({CrossOption.CYCLING, CrossOption.SWIMMING, CrossOption.YOGA})


@cache
def full() -> Invented:
    """Ada answers everything: half a year of 35 to 44 km, a race, a cold, a half marathon in 4 weeks."""
    runner = Runner(
        id=11, zone="Europe/Berlin", usual_easy_min=45, usual_week_km=40, usual_week_days=5,
        cross_options=SPORTS, sleep_need_h=8.0, longest_run_km=18,
    )  # fmt: skip
    habits = Habits(easy_min_per_km=5.8)
    good = {
        "legs": "4 4 4 3 3 4 4",
        "sleep": "7.5 7.75 7.5 7.25 8 8.25 8",
        "mood": "4 4 4 4 3 4 5",
        "pulse": "51 50 49 51 50 49 50",
    }
    busy = {
        "legs": "3 4 3 3 4 4 3",
        "sleep": "7 7.5 6.75 7.25 7.5 8.5 8",
        "mood": "3 4 4 3 4 5 4",
        "pulse": "52 51 50 52 51 50 49",
    }
    plain, full_week = "r e:7+s:35 h:8 c:45 e:7 r e:13", "r e:7+s:40 h:9 c:45 e:7 r l:15"
    peak, cutback = "r e:8+s:40 h:10 c:50 e:8 r l:18", "r e:6+s:30 h:7 r e:6 r e:11"
    cycle = [
        Written(plain, **good),
        Written(full_week, **busy),
        Written(peak, **good),
        Written(cutback, **busy),
    ]
    weeks = [
        *(cycle * 6)[2:],
        Written(
            peak,
            legs="3 4 4 3 3 4 4",
            sleep="7.5 7 7.5 7.25 8 8.5 7.75",
            mood="4 4 4 3 4 4 4",
            pulse="51 50 50 51 52 50 50",
        ),
        Written(
            "r e:7+s:35 h:9 c:45 e:6 r R:10",
            legs="3 3 4 3 4 4 5",
            sleep="7.5 7.5 7 7.5 7.75 8 6.75",
            mood="4 4 4 4 4 4 5",
            pulse="51 51 50 49 50 50 52",
        ),
        Written(
            "r e:7 h:8 c:45 e:7+s:35 r l:15",
            "r e:5 r r e:5 e:6 l:13",
            legs="2 2 3 2 3 3 4",
            sleep="8 7.5 6 8.5 8.75 8.5 8",
            mood="4 3 2 3 3 4 4",
            pulse="54 53 57 56 54 52 51",
            ill="23",
        ),
        Written(
            peak,
            "r e:8+s:40 h:10 c:50 e:8 r l:18.2",
            legs="3 4 4 3 3 4 4",
            sleep="7.75 7 6.5 7 7.5 8.75 8.25",
            mood="4 4 4 4 3 4 5",
            pulse="51 50 49 51 52 50 49",
        ),
    ]
    season = Season(
        goal=Goal(Event.HALF, race_in_days=27, phase=Phase.BUILD), last_race=PastRace(Event.TEN_K, 15)
    )
    coming = planned_days("r e:8+s:40 h:10 c:50 e:8 r l:19", MORNING_AFTER, habits)
    return Invented("full", runner, lived(runner, weeks, habits, season, LAST_DAY), season, LAST_DAY, coming)


@cache
def thin() -> Invented:
    """Ben opens the form two or three times a week, and logs a run when he thinks of it. No plan."""
    runner = Runner(id=12, zone="Europe/London", usual_easy_min=35, usual_week_km=20, usual_week_days=3)
    weeks = [
        Written(
            None,
            "? ? e:6 ? ? ? ?",
            legs=". 4 . . 3 . .",
            sleep=". 7 . . . . .",
            mood=". 4 . . 3 . .",
        ),
        Written(None, "? ? ? ? ? e:8 ?", legs="3 . . 3 . . 4", sleep="6.5 . . 7 . . 8", mood="3 . . 4 . . ."),
        Written(None, legs=". . 4 . . 4 .", sleep=". . 7.5 . . . .", mood=". . 4 . . 4 ."),
        Written(None, "? e:5 ? ? ? ? e:9", legs=". 3 . . . . 4", sleep=". 7 . . . . .", mood=". 4 . . . . 4"),
        Written(None, "? ? ? e:- ? ? ?", legs="4 . . 3 . . .", sleep="7.5 . . 6 . . .", mood="4 . . . . . ."),
    ] * 2 + [
        Written(
            None, "? e:6 ? r ? ? e:-", legs=". 4 . 3 . . .", sleep=". 7 . 7.5 . . .", mood=". 4 . . . . ."
        ),
        Written(
            None, "? ? ? e:6.5 ? ? ?", legs=". . . 3 . 4 .", sleep=". . . 6.5 . 8 .", mood=". . . 3 . 4 ."
        ),
    ]
    season = Season()
    return Invented("thin", runner, lived(runner, weeks, Habits(), season, LAST_DAY), season, LAST_DAY)


@cache
def no_watch() -> Invented:
    """Cleo runs without a watch: minutes from the kitchen clock, no pulse, no effort, three or four runs."""
    runner = Runner(
        id=13, zone="Europe/Vienna", usual_easy_min=40, usual_week_days=4,
        cross_options=frozenset({CrossOption.YOGA}), sleep_need_h=7.5, level=AthleteLevel.BEGINNER,
    )  # fmt: skip
    habits = Habits(easy_min_per_km=6.7, rates_effort=False, measures=False)
    plan = "r e:6 r e:6 r e:5 l:10"
    usual = {
        "legs": "4 4 3 4 4 4 3",
        "sleep": "7.5 7 7.25 7.5 7 8 8.5",
        "mood": "4 4 3 4 4 5 4",
    }
    tired = {
        "legs": "3 3 2 3 3 4 3",
        "sleep": "7 6.5 7 6.75 7.5 8 8",
        "mood": "3 4 3 3 4 4 4",
    }
    weeks = [
        *([Written(plan, **usual), Written(plan, "r e:6 r e:6 r r l:9", **tired)] * 4),
        Written(plan, "r e:6 r e:6 r s:30 l:10", **usual),
        Written(plan, "r e:6 r e:- r e:5 l:11", **tired),
        Written(
            plan, "r e:6 e:4 r r e:5 ?", legs="3 4 3 3 . 4 .", sleep="7 7.5 6 7 . 8 .", mood="3 4 3 4 . 4 ."
        ),
        Written("r e:6 r e:6 r e:5 l:11", "r e:6 r e:6 s:30 e:5 l:11", **usual),
    ]
    season = Season()
    coming = planned_days("r e:6 r e:6 r e:5 l:12", MORNING_AFTER, habits)
    past = lived(runner, weeks, habits, season, LAST_DAY)
    return Invented("no_watch", runner, past, season, LAST_DAY, coming)


@cache
def first_week() -> Invented:
    """Dan said hello on Wednesday, and runs a 5 km race next Sunday."""
    runner = Runner(id=14, zone="Europe/Dublin", usual_easy_min=35, usual_week_km=25, usual_week_days=4)
    week = Written(
        "? ? e:6 r e:6 r e:9",
        "? ? e:6 r e:6 r e:9",
        legs=". . 4 3 4 4 3",
        sleep=". . 7 7.5 6.5 8 7.75",
        mood=". . 4 4 3 4 4",
        pulse=". . 56 57 . 55 56",
    )
    season = Season(goal=Goal(Event.FIVE_K, race_in_days=6, first_time=True))
    past = tuple(day for day in lived(runner, [week], Habits(), season, LAST_DAY) if day.check_in is not None)
    coming = planned_days("r e:6 r e:5 r r R:5", MORNING_AFTER, Habits())
    return Invented("first_week", runner, past, season, LAST_DAY, coming)


@cache
def marathon_block() -> Invented:
    """Eva is at the peak of a marathon block: heavy on easy mornings, there when it counts, 5 weeks to go."""
    runner = Runner(
        id=15, zone="Europe/Berlin", usual_easy_min=55, usual_week_km=65, usual_week_days=6,
        cross_options=SPORTS, sleep_need_h=8.0, longest_run_km=28, level=AthleteLevel.SUB_ELITE,
    )  # fmt: skip
    habits = Habits(easy_min_per_km=5.3)
    fresh = {
        "legs": "3 4 3 3 3 3 4",
        "sleep": "8 7.75 7.5 8 8.25 8.5 8",
        "mood": "4 4 4 4 4 4 5",
        "pulse": "46 45 46 45 46 45 45",
    }
    deep = {
        "legs": "2 3 2 2 3 2 3",
        "sleep": "8.25 7.75 8 7.5 8.25 8.5 8",
        "mood": "4 4 4 4 4 4 5",
        "pulse": "47 46 47 46 45 46 45",
    }
    build = [f"r h:{11 + step} e:10+s:30 e:{9 + step} r h:{9 + step} l:{22 + 2 * step}" for step in range(4)]
    cutback = "r h:10 e:8+s:25 e:8 r e:8 l:20"
    peak = "r h:14 e:12+s:30 e:12 c:40 e:12 l:30"
    weeks = [
        *(Written(week, **fresh) for week in build[:3]),
        Written(cutback, **fresh),
        *(Written(week, **fresh) for week in build[1:]),
        Written(cutback, **fresh),
        Written("r h:13 e:12+s:30 e:10 r e:10 l:28", **fresh),
        Written("r h:13 e:12+s:30 e:11 c:40 e:10 l:29", **deep),
        Written(peak, **{**deep, "legs": "2 3 2 3 3 2 3"}),
        Written(
            "r h:14 e:12+s:30 e:13 c:40 e:12 l:31",
            legs="2 3 2 2 3 2 3",
            sleep="8 7.75 8.25 7.5 8 8.75 8.25",
            mood="4 4 4 4 4 4 4",
            pulse="47 46 46 47 46 45 46",
        ),
    ]
    season = Season(goal=Goal(Event.MARATHON, race_in_days=34, phase=Phase.PEAK))
    coming = planned_days("r h:12 e:8+s:25 e:8 r e:8 l:22", MORNING_AFTER, habits)
    past = lived(runner, weeks, habits, season, LAST_DAY)
    return Invented("marathon_block", runner, past, season, LAST_DAY, coming)


@cache
def overreaching() -> Invented:
    """Finn did ever more and is going under: weeks of heavy legs, failed sessions, pulse up, mood down."""
    runner = Runner(
        id=16, zone="Europe/Zurich", usual_easy_min=50, usual_week_km=50, usual_week_days=6,
        cross_options=SPORTS, sleep_need_h=8.0, longest_run_km=24,
    )  # fmt: skip
    habits = Habits(easy_min_per_km=5.5, scope=Scope.WHOLE_BODY)
    fine = {
        "legs": "3 4 3 4 3 4 4",
        "sleep": "7.75 7.5 8 7.5 8 8.25 8",
        "mood": "4 4 4 4 4 4 5",
        "pulse": "48 47 48 47 48 47 47",
    }
    more = [f"r h:{9 + step} e:10 h:{9 + step} e:9 e:8 l:{17 + step}" for step in range(7)]
    weeks = [
        *(Written(week, **fine) for week in more),
        Written(more[6], **{**fine, "legs": "3 3 3 3 2 3 3", "mood": "4 4 3 4 3 4 4"}),
        Written(
            "r h:15 e:10 h:15 e:9 e:8 l:24",
            legs="2 3 2 3 2 3 3",
            sleep="7.5 7 7.25 7 7.5 7.75 7.5",
            mood="4 3 3 4 3 3 4",
            pulse="49 49 50 49 50 50 49",
        ),
        Written(
            "r h:15 e:10 h:15 e:9 e:8 l:24",
            "r h~:15 e:10 h:14 e:9 e:8 l:24",
            legs="2 2 3 2 2 3 2",
            sleep="7 6.75 7.25 6.5 7 7.5 7",
            mood="3 3 3 3 2 3 3",
            pulse="50 51 50 52 51 51 52",
        ),
        Written(
            "r h:15 e:10 h:15 e:9 e:8 l:25",
            "r h~:13 e:9 h!:9 r e:8 l~:20",
            legs="2 2 2 2 1 2 2",
            sleep="6.75 6.5 7 6 6.5 7.25 6.75",
            mood="3 2 3 2 2 3 2",
            pulse="52 53 52 54 53 53 54",
        ),
        Written(
            "r h:15 e:10 h:15 e:9 e:8 l:25",
            "r h!:8 e:8 r r e:6 l!:14",
            legs="2 1 2 2 2 2 2",
            sleep="6.5 6.25 6.75 6 6.5 7 6.5",
            mood="2 2 3 2 2 2 2",
            pulse="54 54 53 55 55 54 55",
        ),
    ]
    signs = frozenset(
        {Symptom.INCREASED_EFFORT, Symptom.TIRED_ALL_TIME, Symptom.DIFFICULTY_SLEEPING, Symptom.HIGHER_RHR}
    )
    season = Season(goal=Goal(Event.HALF, race_in_days=48, phase=Phase.BUILD), screen=Screened(signs, 1))
    coming = planned_days("r h:15 e:10 h:15 e:9 e:8 l:25", MORNING_AFTER, habits)
    past = lived(runner, weeks, habits, season, LAST_DAY)
    return Invented("overreaching", runner, past, season, LAST_DAY, coming)


SIX: Mapping[str, Callable[[], Invented]] = {
    one.__name__: one for one in (full, thin, no_watch, first_week, marathon_block, overreaching)
}


def invented(name: str) -> Invented:
    """The runner of that name. Raises KeyError."""
    return SIX[name]()
