"""Ada's training week: what was planned and done, how hard days lie, how the week grew. Nothing made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.checkin import CheckIn, RedFlag
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Fact, Reason
from bot.coach.runner import AthleteLevel, Runner
from bot.coach.season import AbsenceKind, Away, Event, Goal, PastRace, Screened, Season, Symptom
from bot.coach.week import Week, summarise_week
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

ADA = Runner(id=1, sleep_need_h=8.0)
SUNDAY = date(2026, 5, 17)
MON, TUE, WED, THU, FRI, SAT, SUN = range(6, -1, -1)
"""Days before Sunday."""

REST = PlannedSession(SessionKind.REST, None)
LIFTED = Workout(Sport.STRENGTH, SessionKind.STRENGTH, 40, rpe=5)


def easy(km: float | None = 8, minutes: float | None = None) -> Workout:
    return Workout(Sport.RUN, SessionKind.EASY, minutes, km, 3)


def hard(km: float | None = 10, outcome: Outcome | None = Outcome.HIT) -> Workout:
    return Workout(Sport.RUN, SessionKind.HARD, None, km, 7, outcome)


def long_run(km: float = 16, outcome: Outcome | None = Outcome.HIT) -> Workout:
    return Workout(Sport.RUN, SessionKind.LONG, None, km, 5, outcome)


def plan_of(workout: Workout) -> PlannedSession:
    return PlannedSession(workout.kind or SessionKind.EASY, workout.minutes, workout.km)


def day(
    ago: int,
    *workouts: Workout,
    told: bool = True,
    planned: PlannedSession | None = None,
    legs: float | None = 4.0,
    absence: AbsenceKind | None = None,
) -> PastDay:
    """A day with what was trained; with nothing it was a day of rest, and not `told` one nobody spoke of."""
    when = SUNDAY - timedelta(days=ago)
    check_in = CheckIn(when, legs=legs, closed=True)
    return PastDay(when, check_in, None, workouts if told else None, planned, absence)


def usual_weeks(count: int = 4, km: Sequence[float] = (0, 10, 0, 8, 0, 6, 16)) -> list[PastDay]:
    """Whole weeks before this one: 40 km each, Tuesday hard and Sunday long, both hit."""
    return [
        day(7 * back + MON - place, *_of_size(place, size))
        for back in range(1, count + 1)
        for place, size in enumerate(km)
    ]


def _of_size(place: int, km: float) -> tuple[Workout, ...]:
    if not km:
        return ()
    return (hard(km) if place == 1 else long_run(km) if place == 6 else easy(km),)


def this_week(**changed: PastDay) -> list[PastDay]:
    """Her week as planned: hard on Tuesday, long on Sunday, 40 km, three days of rest."""
    week = {
        "mon": day(MON, planned=REST),
        "tue": day(TUE, hard(), planned=plan_of(hard())),
        "wed": day(WED, planned=REST),
        "thu": day(THU, easy(), planned=plan_of(easy())),
        "fri": day(FRI, planned=REST),
        "sat": day(SAT, easy(6), planned=plan_of(easy(6))),
        "sun": day(SUN, long_run(), planned=plan_of(long_run())),
    }
    return list({**week, **changed}.values())


def coming(*sessions: PlannedSession) -> dict[date, PlannedSession]:
    """The days after Sunday."""
    return {SUNDAY + timedelta(days=1 + place): session for place, session in enumerate(sessions)}


def week_of(
    days: Sequence[PastDay],
    before: int = 4,
    runner: Runner = ADA,
    season: Season | None = None,
    ahead: Mapping[date, PlannedSession] | None = None,
) -> Week:
    return summarise_week(runner, [*usual_weeks(before), *days], SUNDAY, season or Season(), ahead)


def said(week: Week) -> dict[str, Mapping[str, Fact]]:
    """Everything that is known, with its numbers."""
    return {one.code: one.facts for line in week.lines for one in line.reasons}


def told(week: Week) -> list[str]:
    return [one.code for line in week.most_telling() for one in line.reasons]


# ---- planned and done


def test_a_week_as_planned_is_told_with_its_kilometres_beside_the_four_weeks_before() -> None:
    week = week_of(this_week())

    assert said(week)["WEEK_PLAN_ALL"] == {"planned": 4}
    assert said(week)["WEEK_KM_BEFORE"] == {"runs": 4, "week_km": 40, "before_km": 40}
    assert said(week)["WEEK_REST_DAYS"] == {"rest": 3}
    assert week.went_well == Reason("WEEK_KEYS_HIT_SPACED", {"hit": 2, "between": 4})


def test_the_last_day_may_still_be_to_come() -> None:
    week = week_of(this_week(sun=day(SUN, told=False, planned=plan_of(long_run()))))

    assert said(week)["WEEK_PLAN_OPEN"] == {"done": 3, "planned": 4, "open": 1}
    assert said(week)["WEEK_KM_TOLD"] == {"runs": 3, "week_km": 24, "days": 6}
    assert said(week)["WEEK_KEYS"]["untold"] == 1
    assert "WEEK_IN_CUTBACK" not in said(week)
    assert week.went_well is None or "KEYS" not in week.went_well.code


@pytest.mark.parametrize(("left_out", "stands_out"), [(1, False), (2, True), (3, True)])
def test_two_sessions_left_out_stand_out(left_out: int, stands_out: bool) -> None:
    skipped = {name: day(ago, planned=plan_of(easy())) for name, ago in (("thu", THU), ("sat", SAT))}
    skipped["tue"] = day(TUE, planned=plan_of(hard()))
    week = week_of(this_week(**dict(list(skipped.items())[:left_out])))

    assert said(week)["WEEK_PLAN_PART"] == {"done": 4 - left_out, "planned": 4}
    assert any("WEEK_PLAN_PART" in line.codes and line.stands_out for line in week.lines) is stands_out


@pytest.mark.parametrize(("known", "against"), [(3, False), (4, True), (5, True)])
def test_a_week_is_held_against_a_plan_from_four_known_days(known: int, against: bool) -> None:
    days = [day(ago, easy(), planned=plan_of(easy()) if ago < known else None) for ago in range(7)]

    assert ("WEEK_PLAN_ALL" in said(week_of(days))) is against


def test_without_a_plan_nothing_is_called_planned() -> None:
    week = week_of([day(TUE, easy()), day(SAT, easy(10)), *(day(ago) for ago in (MON, WED, THU, FRI, SUN))])

    assert not any("PLAN" in code for code in (*said(week), week.suggestion.code))
    assert said(week)["WEEK_KM_BEFORE"] == {"runs": 2, "week_km": 18, "before_km": 40}


def test_a_walk_in_place_of_a_run_is_no_run_done() -> None:
    walk = Workout(Sport.WALK, minutes=60)

    assert (
        said(week_of(this_week(thu=day(THU, walk, planned=plan_of(easy())))))["WEEK_PLAN_PART"]["done"] == 3
    )


def test_one_run_without_its_length_makes_the_kilometres_unknown_but_not_the_minutes() -> None:
    runs = [day(ago, easy(None if ago == SAT else 8, 45)) for ago in (TUE, THU, SAT)]
    rest = [day(ago) for ago in (MON, WED, FRI, SUN)]
    week = week_of([*runs, *rest], before=0)

    assert said(week)["WEEK_MIN"] == {"runs": 3, "week_min": 135}
    assert not any(code.startswith("WEEK_KM") for code in said(week))


def test_runs_without_any_size_are_counted() -> None:
    week = week_of([day(TUE, easy(None)), day(SAT, easy(None))], before=0)

    assert said(week)["WEEK_RUNS_TOLD"] == {"runs": 2, "days": 2}


def test_a_week_nobody_spoke_of_has_no_training_in_it_not_even_none() -> None:
    week = week_of([day(ago, told=False, planned=plan_of(easy())) for ago in range(7)])

    assert week.sessions == 0
    assert not any(
        code.startswith(("WEEK_PLAN", "WEEK_KM", "WEEK_NO_RUN", "WEEK_REST")) for code in said(week)
    )


def test_days_in_bed_are_no_rest_days_and_no_lighter_week() -> None:
    week = week_of([day(ago, absence=AbsenceKind.SICK) for ago in range(7)])

    assert week.sessions == 0
    assert not {"WEEK_REST_DAYS", "WEEK_IN_CUTBACK", "WEEK_NO_RUN"} & set(said(week))


# ---- key sessions, hard days, rest


def test_key_sessions_are_told_by_how_they_went() -> None:
    week = week_of(
        this_week(
            tue=day(TUE, hard(outcome=Outcome.STRUGGLED), planned=plan_of(hard())),
            thu=day(THU, planned=plan_of(hard())),
            sun=day(SUN, long_run(outcome=Outcome.MISSED), planned=plan_of(long_run())),
        )
    )

    assert said(week)["WEEK_KEYS"] == {
        "hit": 0,
        "keys": 3,
        "struggled": 1,
        "missed": 1,
        "left_out": 1,
        "untold": 0,
    }


def test_key_sessions_of_which_nobody_said_how_they_went_are_only_counted() -> None:
    days = this_week(tue=day(TUE, hard(outcome=None)), sun=day(SUN, long_run(outcome=None)))

    assert said(week_of(days))["WEEK_KEYS_UNTOLD"] == {"keys": 2}


@pytest.mark.parametrize(("heavy", "topic"), [(1, False), (2, True), (3, True)])
def test_two_of_three_key_sessions_on_heavy_legs_make_the_plan_the_topic(heavy: int, topic: bool) -> None:
    keys = [day(ago, hard(), legs=2.0 if place < heavy else 4.0) for place, ago in enumerate((TUE, THU, SAT))]
    week = week_of([*keys, *(day(ago) for ago in (MON, WED, FRI, SUN))])

    assert ("WEEK_KEYS_TIRED" in said(week)) is topic
    assert (week.suggestion.code == "WEEK_DO_EASY_BEFORE_KEYS") is topic
    if topic:
        assert week.suggestion.facts == {"tired": heavy, "looked": 3}


def test_tired_key_sessions_of_older_weeks_are_an_old_story() -> None:
    older = [day(7 + ago, hard(), legs=2.0) for ago in (TUE, THU, SAT)]
    week = summarise_week(ADA, [*older, *(day(ago, easy()) for ago in range(7))], SUNDAY)

    assert "WEEK_KEYS_TIRED" not in said(week)


def test_who_said_that_they_are_hurt_is_not_sent_on_with_the_plan() -> None:
    season = Season(absence=Away(AbsenceKind.HURT, 3))
    week = week_of(this_week(), season=season, ahead=coming(plan_of(hard())))

    assert week.suggestion.code == "WEEK_DO_HAVE_PAIN_SEEN"
    assert not any("cap_km" in facts for facts in said(week).values())


@pytest.mark.parametrize("runner", [Runner(id=1, general_advice_only=True), Runner(id=1, injured_now=True)])
def test_who_gets_general_advice_only_is_told_of_no_longer_runs(runner: Runner) -> None:
    week = week_of(this_week(), before=8, runner=runner)

    assert not {"WEEK_CUTBACK_DUE", "WEEK_LONGEST_CAP_KM"} & set(said(week))
    assert "cap_km" not in week.suggestion.facts


def test_two_hard_days_in_a_row_are_what_to_change() -> None:
    week = week_of(this_week(wed=day(WED, hard())))

    assert said(week)["WEEK_HARD_IN_A_ROW"] == {"day": "2026-05-12", "next_day": "2026-05-13"}
    assert week.suggestion.code == "WEEK_DO_SPACE_HARD"
    assert week.suggestion.facts["between"] == 2


def test_a_hard_monday_after_a_long_sunday_is_two_in_a_row_as_well() -> None:
    week = week_of(this_week(mon=day(MON, hard()), tue=day(TUE)))

    assert week.suggestion.facts["day"] == "2026-05-10"


def test_a_session_that_was_only_planned_is_no_hard_day() -> None:
    week = week_of(this_week(wed=day(WED, told=False, planned=plan_of(hard()))))

    assert "WEEK_HARD_IN_A_ROW" not in said(week)


@pytest.mark.parametrize(
    ("rested", "level", "lacking"),
    [
        (0, AthleteLevel.RECREATIONAL, True),
        (1, AthleteLevel.RECREATIONAL, False),
        (0, AthleteLevel.ELITE, False),
    ],
)
def test_a_week_without_a_rest_day_is_told_but_to_the_elite(
    rested: int, level: AthleteLevel, lacking: bool
) -> None:
    days = [day(ago, *(() if ago < rested else (easy(6),))) for ago in range(7)]
    week = week_of(days, runner=Runner(id=1, level=level))

    assert ("WEEK_NO_REST_DAY" in said(week)) is lacking
    assert (week.suggestion.code == "WEEK_DO_REST_DAY") is lacking


def test_a_day_nobody_spoke_of_may_have_been_the_rest_day() -> None:
    days = [day(ago, easy(6), told=ago != THU) for ago in range(7)]

    assert "WEEK_NO_REST_DAY" not in said(week_of(days))


# ---- strength


def test_strength_the_day_before_a_key_session_is_what_to_move() -> None:
    week = week_of(this_week(mon=day(MON, LIFTED)))

    assert said(week)["WEEK_STRENGTH_BEFORE_KEY"] == {"day": "2026-05-11", "next_day": "2026-05-12"}
    assert week.suggestion == Reason("WEEK_DO_MOVE_STRENGTH_KEY", {"day": "2026-05-11"})
    assert "WEEK_STRENGTH_BEFORE_KEY" not in told(week)


def test_strength_on_the_day_of_the_hard_run_is_in_its_place() -> None:
    week = week_of(this_week(tue=day(TUE, hard(), LIFTED)))

    assert not any("STRENGTH" in code for code in (*said(week), week.suggestion.code))


def test_strength_on_a_day_of_its_own_is_told_but_not_to_who_begins_to_run() -> None:
    week = this_week(wed=day(WED, LIFTED))

    assert said(week_of(week))["WEEK_STRENGTH_APART"] == {"day": "2026-05-13"}
    beginner = Runner(id=1, level=AthleteLevel.BEGINNER)
    assert "WEEK_STRENGTH_APART" not in said(week_of(week, runner=beginner))


def test_strength_on_sunday_before_a_hard_monday_counts() -> None:
    week = week_of(this_week(sun=day(SUN, LIFTED)), ahead=coming(plan_of(hard())))

    assert said(week)["WEEK_STRENGTH_BEFORE_KEY"]["next_day"] == "2026-05-18"


# ---- load


def test_the_longest_run_lets_the_next_be_a_tenth_longer() -> None:
    assert said(week_of(this_week()))["WEEK_LONGEST_CAP_KM"] == {
        "longest_km": 16,
        "cap_km": pytest.approx(17.6),
    }


@pytest.mark.parametrize(("km", "jump"), [(17.5, False), (17.6, False), (17.7, True)])
def test_a_run_more_than_a_tenth_longer_than_any_before_is_a_jump(km: float, jump: bool) -> None:
    week = week_of(this_week(sun=day(SUN, long_run(km), planned=plan_of(long_run(km)))))

    assert ("WEEK_SPIKE_KM" in said(week)) is jump
    assert (week.suggestion.code == "WEEK_DO_CAP_KM") is jump


@pytest.mark.parametrize(
    "season",
    [
        Season(goal=Goal(Event.HALF, race_in_days=14)),
        Season(last_race=PastRace(Event.TEN_K, 7)),
        Season(block_day=3),
    ],
)
def test_nothing_is_said_of_longer_runs_around_a_race_or_in_a_block(season: Season) -> None:
    week = week_of(this_week(), season=season)

    assert not any("cap_km" in facts for facts in said(week).values())
    assert "cap_km" not in week.suggestion.facts


@pytest.mark.parametrize("km", [19, 20, 21])
def test_a_first_run_beyond_what_was_told_of_the_longest_is_no_yardstick_yet(km: float) -> None:
    week = summarise_week(replace(ADA, longest_run_km=20), [PastDay(SUNDAY, workouts=(easy(km),))], SUNDAY)

    (facts,) = (facts for code, facts in said(week).items() if code.startswith("WEEK_LONGEST"))
    assert (km > 20) == ("cap_km" not in facts)


@pytest.mark.parametrize(("weeks", "due"), [(3, False), (4, True), (5, True)])
def test_a_cutback_week_is_due_after_four_weeks_and_nobody_is_sent_on_as_planned(
    weeks: int, due: bool
) -> None:
    """The first two known weeks are what the third is held against: so many fewer count."""
    week = week_of(this_week(), before=weeks + 1)

    assert ("WEEK_CUTBACK_DUE" in said(week)) is due
    assert (week.suggestion.code == "WEEK_DO_CUTBACK") is due
    if due:
        sizes = {"least_km": pytest.approx(28), "most_km": pytest.approx(32)}
        assert said(week)["WEEK_CUTBACK_DUE"] == {"weeks": weeks, **sizes}


@pytest.mark.parametrize(("weeks", "first"), [(4, "WEEK_DO_EVEN_NIGHTS"), (5, "WEEK_DO_CUTBACK")])
def test_a_cutback_week_comes_after_habits_until_it_is_overdue(weeks: int, first: str) -> None:
    nights = {SAT: 9.5, SUN: 9.5}
    days = [
        replace(one, check_in=replace(one.check_in, sleep_h=nights.get((SUNDAY - one.day).days, 7.25)))
        for one in this_week()
        if one.check_in is not None
    ]

    assert week_of(days, before=weeks + 1).suggestion.code == first


def test_a_cutback_week_that_is_planned_is_not_called_for() -> None:
    ahead = coming(REST, plan_of(easy(8)), REST, plan_of(easy(8)), REST, REST, plan_of(easy(12)))
    week = week_of(this_week(), before=8, ahead=ahead)

    assert said(week)["WEEK_CUTBACK_PLANNED"]["planned_km"] == 28
    assert week.suggestion.code == "WEEK_DO_AS_PLANNED_KM"


@pytest.mark.parametrize(("km", "lighter"), [(33, True), (34, True), (35, False)])
def test_a_week_of_85_percent_is_a_lighter_one(km: float, lighter: bool) -> None:
    week = week_of(this_week(sun=day(SUN, long_run(km - 24), planned=plan_of(long_run(km - 24)))))

    assert ("WEEK_IN_CUTBACK" in said(week)) is lighter


@pytest.mark.parametrize(
    ("km", "grew", "held"), [(44, False, False), (45, True, False), (52, True, False), (53, True, True)]
)
def test_growth_is_told_above_ten_percent_and_held_above_thirty(km: float, grew: bool, held: bool) -> None:
    more = easy(km - 32)
    week = week_of(this_week(thu=day(THU, more), fri=day(FRI)))

    assert ("WEEK_RAMP" in said(week)) is grew
    assert (week.suggestion.code == "WEEK_DO_HOLD") is held


def test_days_that_are_all_alike_are_told_and_strain_is_for_the_details() -> None:
    weeks = [day(ago, Workout(Sport.RUN, SessionKind.EASY, 40, 7, 4 if ago % 7 else 3)) for ago in range(49)]
    week = summarise_week(ADA, weeks, SUNDAY)

    assert said(week)["WEEK_DAYS_ALIKE"]["limit"] == 2
    assert "WEEK_STRAIN" in said(week)
    assert "WEEK_STRAIN" not in told(week)


# ---- the plan ahead, the race, the block


def test_a_plan_that_contradicts_a_rule_is_what_to_change() -> None:
    ahead = coming(plan_of(hard()), plan_of(hard()), REST, plan_of(easy()), REST, REST, plan_of(long_run()))
    week = week_of(this_week(), ahead=ahead)

    assert week.suggestion.code == "PLAN_KEY_DAYS_IN_A_ROW"
    assert week.suggestion.code not in told(week)


def test_the_week_of_a_race_goes_on_to_the_race_and_nothing_more() -> None:
    race = PlannedSession(SessionKind.RACE, None, 10)
    week = week_of(this_week(), ahead=coming(REST, plan_of(easy(5)), REST, REST, REST, REST, race))

    assert week.suggestion.code == "WEEK_DO_TO_THE_RACE"
    assert week.suggestion.facts == {"sessions": 1, "day": "2026-05-24"}


def test_in_a_recovery_block_the_block_is_what_counts() -> None:
    week = week_of(this_week(wed=day(WED, hard())), season=Season(block_day=4))

    assert said(week)["WEEK_BLOCK"] == {"day": 3, "least": 7, "most": 14}
    assert week.suggestion.code == "WEEK_DO_STAY_IN_BLOCK"
    assert week.went_well is None


@pytest.mark.parametrize(("signs", "unasked"), [(1, False), (2, True), (3, True)])
def test_signs_of_too_much_are_told_from_two_on(signs: int, unasked: bool) -> None:
    season = Season(screen=Screened(frozenset(list(Symptom)[:signs]), days_ago=1))
    week = week_of(this_week(), season=season)

    assert said(week)["WEEK_SIGNS"] == {"signs": signs}
    assert ("WEEK_SIGNS" in told(week)) is unasked


def test_beside_a_red_flag_nothing_is_cheered_and_nothing_may_grow() -> None:
    flagged = day(WED)
    flagged = PastDay(
        flagged.day,
        CheckIn(flagged.day, legs=4.0, red_flags=frozenset({RedFlag.CALF_SWELLING}), closed=True),
        workouts=(),
    )
    week = week_of(this_week(wed=flagged), before=8)

    assert told(week)[0] == "WEEK_RED_FLAG"
    assert week.went_well is None
    assert week.suggestion.code == "WEEK_DO_SEE_DOCTOR"
    assert not any("cap_km" in facts for facts in said(week).values())
    assert not any(code.startswith(("WEEK_STATE_FRESH", "WEEK_CUTBACK_DUE")) for code in said(week))


def test_sessions_that_were_left_out_are_not_made_up_for() -> None:
    days = this_week(tue=day(TUE, planned=plan_of(hard())), thu=day(THU, planned=plan_of(easy())))
    ahead = coming(REST, plan_of(hard()), REST, plan_of(easy()), REST, plan_of(easy(6)), plan_of(long_run()))

    assert week_of(days, ahead=ahead).suggestion == Reason("WEEK_DO_NO_CATCHING_UP", {"left_out": 2})


# ---- what went well


def test_a_week_within_ten_percent_of_its_plan_went_as_planned() -> None:
    def week(km: float) -> Week:
        untold = day(TUE, hard(outcome=None), planned=plan_of(hard()))
        run = day(THU, easy(8 + km - 40), planned=plan_of(easy(8)))
        return week_of(this_week(tue=untold, thu=run))

    for km, close in ((36.0, True), (44.0, True), (44.5, False)):
        went_well = week(km).went_well
        assert (went_well is not None and went_well.code == "WEEK_AS_PLANNED_KM") is close


def test_legs_that_were_soon_ok_again_went_well() -> None:
    days = this_week(tue=day(TUE, hard(outcome=None)), thu=day(THU, planned=plan_of(easy())))
    week = week_of(days)

    assert week.went_well == Reason("WEEK_RECOVERED", {"days": 1})


def test_a_pulse_that_settled_went_well() -> None:
    def morning(ago: int, bpm: int) -> PastDay:
        when = SUNDAY - timedelta(days=ago)
        return PastDay(when, CheckIn(when, legs=3.0, resting_hr_bpm=bpm, closed=True))

    usual = [morning(ago, 50) for ago in range(14, 49)]
    raised = [morning(ago, 56) for ago in range(7, 14)]
    week = summarise_week(ADA, [*usual, *raised, *(morning(ago, 51) for ago in range(7))], SUNDAY)

    assert week.went_well is not None
    assert week.went_well.code == "WEEK_PULSE_SETTLED"
    assert week.went_well.facts["before_bpm"] == 56


# ---- sleep


@pytest.mark.parametrize(("weekend_h", "gap"), [(7.75, False), (8.0, True), (8.25, True)])
def test_a_weekend_with_an_hour_more_is_told(weekend_h: float, gap: bool) -> None:
    def night(ago: int) -> PastDay:
        when = SUNDAY - timedelta(days=ago)
        return PastDay(when, CheckIn(when, legs=3.0, sleep_h=weekend_h if ago < 2 else 7.0, closed=True))

    needs = Runner(id=1, sleep_need_h=7.5)
    week = summarise_week(needs, [night(ago) for ago in range(7)], SUNDAY)

    assert ("WEEK_WEEKEND_GAP" in said(week)) is gap
    assert (week.suggestion.code == "WEEK_DO_EVEN_NIGHTS") is gap


@pytest.mark.parametrize("unknown", [[SAT], [MON, TUE, WED]])
def test_a_gap_needs_both_weekend_nights_and_most_of_the_others(unknown: list[int]) -> None:
    nights = [
        day(ago) if ago in unknown else PastDay(
            SUNDAY - timedelta(days=ago),
            CheckIn(SUNDAY - timedelta(days=ago), legs=3.0, sleep_h=9.0 if ago < 2 else 7.0, closed=True),
        )
        for ago in range(7)
    ]  # fmt: skip

    assert "WEEK_WEEKEND_GAP" not in said(summarise_week(ADA, nights, SUNDAY))


def test_a_day_off_that_was_told_alone_makes_no_summary_but_a_run_does() -> None:
    off = PastDay(SUNDAY, workouts=())
    ran = PastDay(SUNDAY, workouts=(easy(8),))

    silent = summarise_week(ADA, [off], SUNDAY)

    assert silent.empty
    assert silent.suggestion.code == "WEEK_EMPTY"
    assert not summarise_week(ADA, [ran], SUNDAY).empty
