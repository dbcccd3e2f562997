"""Sunday and the mornings after it: what the summary says is what the advice of the next days will do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.record import Record
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Event, Goal, PastRace, Season
from bot.coach.season_weeks import weeks_of
from bot.coach.week import Week, summarise_week
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from tests.coach.test_week_training import (
    ADA,
    FRI,
    MON,
    REST,
    SAT,
    SUN,
    SUNDAY,
    THU,
    TUE,
    WED,
    coming,
    day,
    easy,
    hard,
    long_run,
    plan_of,
    said,
    this_week,
    told,
    usual_weeks,
    week_of,
)

NEXT_WEEK = coming(REST, plan_of(hard()), REST, plan_of(easy()), REST, plan_of(easy(6)), plan_of(long_run()))
SENT_ON = ("WEEK_DO_AS_PLANNED", "WEEK_DO_KEEP_GOING", "WEEK_DO_NO_CATCHING_UP", "WEEK_DO_CAP", "PLAN_")


def answered(ago: int, *workouts: Workout, **answers: object) -> PastDay:
    """A day with a good morning, but for what is said here. Without a workout nobody spoke of training."""
    when = SUNDAY - timedelta(days=ago)
    good: dict[str, object] = {"legs": 4, "sleep_h": 8, "mood": 4, "illness": Illness.NONE, "pain": Pain.NONE}
    return PastDay(when, CheckIn(when, closed=True, **{**good, **answers}), None, workouts or None)  # type: ignore[arg-type]


def monday(past: Sequence[PastDay], planned: PlannedSession, season: Season | None = None) -> Verdict:
    """What the best of Monday mornings would be advised."""
    day_after = SUNDAY + timedelta(days=1)
    good = CheckIn(day_after, 5, None, 8, None, 5, None, Illness.NONE, Pain.NONE, closed=True)
    return advise(Morning(ADA, day_after, good, tuple(past), planned, season or Season())).verdict


def is_sent_on(week: Week) -> bool:
    return week.suggestion.code.startswith(SENT_ON)


# ---- after a race


@pytest.mark.parametrize(
    ("event", "days_ago", "left"),
    [
        (Event.MARATHON, 1, {"rest": 2, "easy": 14}),
        (Event.MARATHON, 3, {"rest": 0, "easy": 12}),
        (Event.MARATHON, 13, {"rest": 0, "easy": 2}),
        (Event.MARATHON, 14, None),
        (Event.HALF, 1, {"rest": 1, "easy": 7}),
        (Event.TEN_K, 2, {"rest": 0, "easy": 2}),
        (Event.TEN_K, 3, None),
        (Event.FIVE_K, 1, None),
    ],
)
def test_after_a_race_the_days_without_anything_hard_are_told(
    event: Event, days_ago: int, left: dict[str, int] | None
) -> None:
    week = week_of(this_week(), season=Season(last_race=PastRace(event, days_ago)), ahead=NEXT_WEEK)

    told_left = week.suggestion.facts if week.suggestion.code == "WEEK_DO_AFTER_RACE" else None
    assert told_left == left


def test_a_marathon_is_no_jump_to_get_used_to() -> None:
    race = Workout(Sport.RUN, SessionKind.RACE, 240, 42.2, 9, Outcome.HIT)
    week = week_of(this_week(sun=day(SUN, race)), season=Season(last_race=PastRace(Event.MARATHON, 1)))

    assert week.suggestion.code == "WEEK_DO_AFTER_RACE"
    assert "WEEK_SPIKE_KM" not in said(week)
    assert not any(code.startswith("WEEK_STATE") for code in said(week))  # that morning is out of date
    assert monday([*usual_weeks(), *this_week(sun=day(SUN, race))], plan_of(easy())) is Verdict.REST


@pytest.mark.parametrize(("in_days", "held"), [(14, False), (15, True)])
def test_in_a_taper_no_bound_sounds_as_if_she_might_run_as_much(in_days: int, held: bool) -> None:
    big = this_week(thu=day(THU, easy(24)), sun=day(SUN, long_run(18), planned=plan_of(long_run(18))))
    week = week_of(big, season=Season(goal=Goal(Event.MARATHON, in_days)))

    assert (week.suggestion.code in ("WEEK_DO_HOLD", "WEEK_DO_CAP_KM")) is held


# ---- after a break, and after a block


@pytest.mark.parametrize(
    ("idle", "facts"),
    [
        (7, {"days": 7, "first": "short", "most_min": 26}),
        (13, {"days": 13, "first": "short", "most_min": 26}),
        (14, {"days": 14, "first": "short", "most_min": 20}),
        (27, {"days": 27, "first": "short", "most_min": 20}),
        (28, {"days": 28, "first": "walk", "most_min": 20}),
    ],
)
def test_after_a_break_the_first_run_is_short(idle: int, facts: dict[str, object]) -> None:
    past = [*(one for one in usual_weeks(8) if one.day <= SUNDAY - timedelta(days=idle))]
    past = [one for one in past if one.day < SUNDAY - timedelta(days=idle)]
    past += [day(idle, easy()), *(day(ago) for ago in range(idle))]
    week = summarise_week(ADA, past, SUNDAY, Season(), NEXT_WEEK)

    assert week.suggestion.code == "WEEK_DO_AFTER_BREAK"
    assert week.suggestion.facts == facts
    assert not any("cap_km" in numbers for numbers in said(week).values())
    assert monday(past, plan_of(easy())) is Verdict.EASY


def test_six_days_without_a_run_are_no_break() -> None:
    past = [*usual_weeks(), day(MON, easy()), *(day(ago) for ago in range(6))]

    assert summarise_week(ADA, past, SUNDAY, Season(), NEXT_WEEK).suggestion.code != "WEEK_DO_AFTER_BREAK"


@pytest.mark.parametrize(("runs", "left"), [(1, 1), (2, None)])
def test_after_the_first_run_back_the_next_is_easy_as_well(runs: int, left: int | None) -> None:
    idle = [day(ago) for ago in range(runs, runs + 7)]
    past = [*(one for one in usual_weeks() if one.day < idle[-1].day), *idle]
    past += [day(ago, easy(5)) for ago in range(runs)]
    week = summarise_week(ADA, past, SUNDAY, Season(), NEXT_WEEK)

    assert (week.suggestion.code == "WEEK_DO_EASY_RUNS_FIRST") is (left is not None)
    assert week.suggestion.facts.get("runs") == left


@pytest.mark.parametrize(("runs", "ran"), [(0, 0), (1, None)])
def test_after_a_few_days_hurt_the_first_run_is_short(runs: int, ran: int | None) -> None:
    hurt = [day(ago, absence=AbsenceKind.HURT) for ago in (WED, THU)]
    back = [day(FRI), day(SAT), day(SUN, *([easy(5)] * runs))]
    week = week_of([day(MON, easy()), day(TUE, easy()), *hurt, *back], ahead=NEXT_WEEK)

    assert (week.suggestion.code == "WEEK_DO_AFTER_INJURY") is (ran is not None)
    assert week.suggestion.facts.get("ran") == ran


@pytest.mark.parametrize(("over", "easy_days"), [(1, 2), (3, 0), (5, 0), (6, None)])
def test_after_a_block_one_short_key_session_comes_first(over: int, easy_days: int | None) -> None:
    easy_week = [day(ago, *([easy(5)] if ago in (TUE, THU, SAT) else [])) for ago in range(7)]
    week = week_of(easy_week, season=Season(block_over_days=over), ahead=NEXT_WEEK)

    assert (week.suggestion.code == "WEEK_DO_STEP_BACK_IN") is (easy_days is not None)
    assert week.suggestion.facts.get("easy") == easy_days


# ---- what holds on Monday is not promised away on Sunday


@pytest.mark.parametrize(
    ("detail", "running_stops"),
    [
        (None, False),
        (PainDetail("calf", during=5), False),
        (PainDetail("calf", during=6), True),
        (PainDetail("shin", focal=True), True),
    ],
)
def test_a_niggle_that_stops_her_running_is_seen_to_first(
    detail: PainDetail | None, running_stops: bool
) -> None:
    sunday = answered(SUN, long_run(), pain=Pain.NIGGLE, pain_detail=detail)
    week = week_of(this_week(sun=sunday), ahead=NEXT_WEEK)

    assert (week.suggestion.code == "WEEK_DO_HAVE_PAIN_SEEN") is running_stops
    assert (week.went_well is None) is running_stops


def test_a_bad_niggle_that_was_gone_the_next_morning_is_past() -> None:
    saturday = answered(SAT, easy(6), pain=Pain.NIGGLE, pain_detail=PainDetail("calf", during=6))
    week = week_of(this_week(sat=saturday, sun=answered(SUN, long_run())))

    assert week.suggestion.code != "WEEK_DO_HAVE_PAIN_SEEN"


def test_two_raised_mornings_are_not_sent_on_with_the_plan() -> None:
    calm = [answered(ago, resting_hr_bpm=50) for ago in range(2, 36)]
    raised = [answered(1, resting_hr_bpm=55), answered(0, resting_hr_bpm=55)]
    week = summarise_week(ADA, [*calm, *raised], SUNDAY, Season(), NEXT_WEEK)

    assert "WEEK_PULSE_UP" not in said(week)  # its mean is hardly up yet
    assert week.suggestion.code == "WEEK_DO_WATCH_PULSE"
    assert week.suggestion.facts == {"above_bpm": 5, "usual_bpm": 50}


def test_a_low_pulse_on_heavy_legs_is_not_sent_on_with_the_plan() -> None:
    calm = [answered(ago, resting_hr_bpm=50) for ago in range(1, 36)]
    week = summarise_week(
        ADA, [*calm, answered(0, resting_hr_bpm=44, legs=2, mood=2)], SUNDAY, Season(), NEXT_WEEK
    )

    assert "WEEK_STATE_ACCUMULATING_UNPRODUCTIVE" in said(week)
    assert week.suggestion.code == "WEEK_DO_EASIER_WEEK"


def test_a_key_session_that_fails_on_sunday_counts_on_sunday() -> None:
    missed = {
        "tue": day(TUE, hard(outcome=Outcome.MISSED)),
        "sun": day(SUN, long_run(outcome=Outcome.STRUGGLED)),
    }
    week = week_of(this_week(**missed), ahead=NEXT_WEEK)

    assert week.suggestion.code == "WEEK_DO_EASIER_KEYS"
    assert week.went_well is None
    assert "WEEK_STATE_FRESH" not in said(week)
    assert monday([*usual_weeks(), *this_week(**missed)], plan_of(easy())) is Verdict.EASY


@pytest.mark.parametrize(
    ("runner", "code"),
    [
        (replace(ADA, general_advice_only=True), "WEEK_DO_GENERAL"),
        (replace(ADA, injured_now=True), "WEEK_DO_SPARE_INJURY"),
    ],
)
def test_who_is_to_be_careful_is_not_sent_on_with_a_plan(runner: Runner, code: str) -> None:
    crowded = coming(plan_of(hard()), plan_of(hard()), REST, REST, REST, REST, plan_of(long_run()))
    jump = this_week(sun=day(SUN, long_run(20), planned=plan_of(long_run(20))))

    assert week_of(jump, runner=runner, ahead=crowded).suggestion.code == code
    assert week_of(this_week(), runner=runner).suggestion.code == code


def test_the_cap_of_sunday_holds_until_the_next() -> None:
    """A long run of four weeks ago is no longer one of the last thirty days on Saturday."""
    weeks = [day(ago, easy(8)) for ago in range(0, 42, 2)]
    past = [one for one in weeks if one.day != SUNDAY - timedelta(days=26)] + [day(26, long_run(20))]
    week = summarise_week(ADA, sorted(past, key=lambda one: one.day), SUNDAY)

    caps = [
        float(facts["cap_km"]) for facts in (*said(week).values(), week.suggestion.facts) if "cap_km" in facts
    ]
    assert caps == [pytest.approx(8.8)] * len(caps)
    assert caps
    record = Record(ADA, SUNDAY + timedelta(days=7), tuple(sorted(past, key=lambda one: one.day)), Season())
    assert record.longest_run_km == 8


@pytest.mark.parametrize(("ago", "code"), [(23, "WEEK_LONGEST_30_KM"), (24, "WEEK_LONGEST_LATELY_KM")])
def test_which_run_the_cap_rests_on_is_said(ago: int, code: str) -> None:
    days = {one: day(one, easy(8)) for one in range(7)}
    days |= {one: day(one, easy(9)) for one in range(7, 28)}
    days[ago] = day(ago, long_run(12))
    week = summarise_week(ADA, [days[one] for one in sorted(days, reverse=True)], SUNDAY)

    assert code in said(week)


def test_a_jump_is_not_hidden_by_a_longer_run_after_it() -> None:
    jumps = this_week(tue=day(TUE, easy(24)), sun=day(SUN, long_run(25)))

    assert said(week_of(jumps))["WEEK_SPIKE_KM"] == {"longest_km": 24, "before_km": 16}


# ---- smaller things


@pytest.mark.parametrize(("km", "in_days", "told_of"), [(4, 6, False), (12, 6, True), (12, 2, False)])
def test_a_taper_is_only_called_for_where_the_plan_can_still_mend_it(
    km: float, in_days: int, told_of: bool
) -> None:
    race = PlannedSession(SessionKind.RACE, None, 42.2)
    runs = [plan_of(easy(km)), *([plan_of(easy(km / 4))] * (in_days - 1)), race]
    week = week_of(this_week(), season=Season(goal=Goal(Event.MARATHON, in_days)), ahead=coming(*runs))

    assert any(one.code == "PLAN_NO_TAPER" for one in week.found) is told_of


def test_a_worse_last_morning_does_not_make_heavy_ones_lighter() -> None:
    def warned(legs: float) -> bool:
        heavy = {"mon": MON, "wed": WED, "fri": FRI}
        days = this_week(**{name: day(ago, legs=2.0) for name, ago in heavy.items()})
        last = replace(days[-1], check_in=CheckIn(SUNDAY, legs=legs, closed=True))
        return any(
            "WEEK_HEAVY_SPLIT" in line.codes and line.stands_out for line in week_of([*days[:-1], last]).lines
        )

    assert [warned(legs) for legs in (5, 4, 3)] == [False, False, False]


def test_with_a_medicine_for_the_heart_no_pulse_is_told_at_all() -> None:
    days = [answered(ago, resting_hr_bpm=50) for ago in range(7)]
    week = summarise_week(replace(ADA, pulse_medicine=True), days, SUNDAY)

    assert not any("PULSE" in code for code in said(week))


@pytest.mark.parametrize(("legs", "heavy"), [(2.0, 1), (3.0, 0)])
def test_a_block_begins_with_rest_while_the_legs_are_heavy(legs: float, heavy: int) -> None:
    days = [
        day(ago, *([hard(outcome=Outcome.MISSED)] if ago % 7 in (1, 5) else []), legs=2.0 if ago else legs)
        for ago in range(20, -1, -1)
    ]
    week = summarise_week(ADA, days, SUNDAY)

    assert week.suggestion.code == "WEEK_DO_BEGIN_BLOCK"
    assert week.suggestion.facts["heavy"] == heavy
    assert "WEEK_BLOCK_BEGINS" not in told(week)


def test_days_in_bed_are_no_rest_days_of_a_season_either() -> None:
    days = {one.day: one for one in (day(1), day(0, absence=AbsenceKind.SICK))}
    (week,) = weeks_of(ADA, days, min(days), max(days), {})

    assert week.rest_days == 1
    assert date.fromisoformat("2026-05-17") == week.last_day
