"""Ada's plan, looked at before she trains by it: errors, warnings, notes, and what is left in peace."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.plan_check import PlanFinding, Severity, check_plan
from bot.coach.record import Record
from bot.coach.runner import AthleteLevel, Runner
from bot.coach.season import Event, Goal, PastRace, Season
from bot.coach.workout import SessionKind, Sport, Workout
from tests.coach.builders import REST_DAY, TODAY, ada
from tests.coach.logged import DONE, PLANNED, done, plan, record

MONTH = "rehreel" * 5
"""52 km a week, the hard day and the long run four days apart."""


def found(letters: str, past: str = MONTH, **season: Any) -> dict[str, PlanFinding]:
    """What is found in a plan that begins today, by code."""
    return by_code(check_plan(record(past, season=Season(**season)), plan(letters)))


def by_code(findings: tuple[PlanFinding, ...]) -> dict[str, PlanFinding]:
    named = {one.code: one for one in findings}
    assert len(named) == len(findings), "a code is found once at most"
    return named


def numbers(finding: PlanFinding) -> list[int]:
    return [(day - TODAY).days for day in finding.days]


def test_a_week_like_those_before_it_is_left_in_peace() -> None:
    assert found("rehreel", weekly_km=(52, 52, 38, 52)) == {}


def test_nothing_is_found_in_no_plan() -> None:
    assert found("") == {}


def test_errors_come_first_then_the_earlier_days() -> None:
    findings = check_plan(record(MONTH), plan("sehhlee"))

    assert [one.severity for one in findings] == sorted((one.severity for one in findings), reverse=True)
    assert findings[0].code == "PLAN_KEY_DAYS_IN_A_ROW"


# ---- key days, S115


def test_key_sessions_on_following_days_are_an_error_with_their_days() -> None:
    finding = found("rehleee")["PLAN_KEY_DAYS_IN_A_ROW"]

    assert finding.severity is Severity.ERROR
    assert numbers(finding) == [2, 3]
    assert "PLAN_KEY_DAYS_IN_A_ROW" not in found("rehelee")


def test_the_border_to_the_days_done_is_no_gap() -> None:
    assert numbers(found("heeer", past=MONTH)["PLAN_KEY_DAYS_IN_A_ROW"]) == [-1, 0], (
        "the long run was yesterday"
    )
    assert "PLAN_KEY_DAYS_IN_A_ROW" not in found("eheer", past=MONTH)


def test_a_hard_day_that_was_planned_and_is_not_logged_counts_as_done() -> None:
    yesterday = PastDay(TODAY - timedelta(days=1), planned=PLANNED["h"])
    days = by_code(check_plan(Record(ada(), TODAY, (yesterday,), Season()), plan("h")))

    assert "PLAN_KEY_DAYS_IN_A_ROW" in days


@pytest.mark.parametrize(("minutes", "error"), [(89, False), (90, True)])
def test_an_easy_run_of_an_hour_and_a_half_is_a_key_session_too(minutes: float, error: bool) -> None:
    sessions = plan("hxr", x=PlannedSession(SessionKind.EASY, minutes))

    assert ("PLAN_KEY_DAYS_IN_A_ROW" in by_code(check_plan(record(), sessions))) is error


# ---- rest, S118


@pytest.mark.parametrize(("days", "error"), [(6, False), (7, True), (8, True)])
def test_seven_days_of_training_without_rest_are_an_error(days: int, error: bool) -> None:
    finding = found("e" * days, past="r").get("PLAN_NO_REST_DAY")

    assert (finding is not None) is error
    if finding:
        assert finding.severity is Severity.ERROR
        assert finding.reason.facts == {"days": days}
        assert numbers(finding) == list(range(6, days))


@pytest.mark.parametrize(
    ("past", "planned", "error"), [("reee", "eee", False), ("reee", "eces", True), ("e?ee", "eeeer", False)]
)
def test_days_done_count_into_the_row_and_a_silent_day_ends_it(past: str, planned: str, error: bool) -> None:
    assert ("PLAN_NO_REST_DAY" in found(planned, past=past)) is error


@pytest.mark.parametrize("level", AthleteLevel)
def test_only_the_elite_rest_by_their_own_plan(level: AthleteLevel) -> None:
    days = by_code(check_plan(record(runner=ada(level=level)), plan("eeeeeee")))

    assert ("PLAN_NO_REST_DAY" in days) is (level is not AthleteLevel.ELITE)


def test_a_day_the_plan_lacks_is_neither_rest_nor_training() -> None:
    assert "PLAN_NO_REST_DAY" not in found("eee?eee", past="")


# ---- after a race


@pytest.mark.parametrize(("days_ago", "error"), [(13, True), (14, True), (15, False)])
def test_a_key_session_in_the_two_weeks_after_a_marathon_is_an_error(days_ago: int, error: bool) -> None:
    finding = found("h", last_race=PastRace(Event.MARATHON, days_ago)).get("PLAN_KEY_AFTER_MARATHON")

    assert (finding is not None) is error
    if finding:
        assert finding.severity is Severity.ERROR
        assert finding.reason.facts == {"event": "marathon", "days": days_ago, "wait": 14}


@pytest.mark.parametrize(("days_ago", "error"), [(21, True), (22, False)])
def test_after_an_ultra_it_is_three(days_ago: int, error: bool) -> None:
    assert ("PLAN_KEY_AFTER_MARATHON" in found("h", last_race=PastRace(Event.ULTRA, days_ago))) is error


@pytest.mark.parametrize(("days_ago", "warned"), [(7, True), (8, False)])
def test_after_a_shorter_race_it_is_a_warning(days_ago: int, warned: bool) -> None:
    finding = found("h", last_race=PastRace(Event.HALF, days_ago)).get("PLAN_KEY_AFTER_RACE")

    assert (finding is not None) is warned
    assert finding is None or finding.severity is Severity.WARNING


def test_a_race_inside_the_plan_counts_as_well() -> None:
    assert numbers(found("reRreheh", past="")["PLAN_KEY_AFTER_RACE"]) == [5]


def test_the_goal_race_is_known_by_its_name_not_by_its_distance() -> None:
    marathon = plan("rRrrrrrrhr", R=PlannedSession(SessionKind.RACE, None))
    season = Season(goal=Goal(Event.MARATHON, 1))

    finding = by_code(check_plan(record(season=season), marathon))["PLAN_KEY_AFTER_MARATHON"]
    assert numbers(finding) == [8]


def test_an_easy_run_after_a_marathon_is_fine() -> None:
    assert "PLAN_KEY_AFTER_MARATHON" not in found("rreer", last_race=PastRace(Event.MARATHON, 3))


# ---- taper

TEN_A_DAY = "t" * 28
TENS = {**DONE, "t": (Workout(Sport.RUN, SessionKind.EASY, 60, 10, 3),)}


def tapering(
    km_a_day: list[float], race_in: int, *, past: str = TEN_A_DAY, minutes: bool = False
) -> dict[str, PlanFinding]:
    """Plans of so many kilometres (or minutes) a day, after four weeks of ten kilometres (60 min) a day."""
    sessions = {
        TODAY + timedelta(days=place): PlannedSession(SessionKind.EASY, km, None if minutes else km)
        for place, km in enumerate(km_a_day)
    }
    season = Season(goal=Goal(Event.HALF, race_in))
    return by_code(check_plan(Record(ada(), TODAY, done(past, TENS), season), sessions))


@pytest.mark.parametrize(
    ("km", "code"),
    [
        (10.0, "PLAN_NO_TAPER"),
        (6.0, "PLAN_NO_TAPER"),
        (5.91, "PLAN_NO_TAPER"),
        (5.90, None),
        (5.0, None),
        (4.0, None),
        (3.99, "PLAN_TAPER_DEEP"),
    ],
)
def test_two_weeks_of_taper_take_41_to_60_per_cent_off(km: float, code: str | None) -> None:
    findings = tapering([km] * 14, 14)

    assert {one for one in findings if "TAPER" in one} == ({code} if code else set())


def test_no_taper_is_an_error_and_a_deep_one_a_note() -> None:
    flat, deep = tapering([10] * 14, 14)["PLAN_NO_TAPER"], tapering([3] * 14, 14)["PLAN_TAPER_DEEP"]

    assert (flat.severity, deep.severity) == (Severity.ERROR, Severity.NOTE)
    assert flat.reason.facts == {"planned_km": 140, "usual_km": 140, "days": 14, "least": 41, "most": 60}


@pytest.mark.parametrize(("km", "error"), [(8.0, True), (7.96, True), (7.95, False), (3, False)])
def test_the_first_week_of_a_taper_has_to_fall_by_half_of_it(km: float, error: bool) -> None:
    assert ("PLAN_NO_TAPER" in tapering([km] * 7, 14)) is error


@pytest.mark.parametrize(("days", "error"), [(6, False), (7, True)])
def test_less_than_a_week_of_a_taper_is_not_judged(days: int, error: bool) -> None:
    assert ("PLAN_NO_TAPER" in tapering([10] * days, 14)) is error


def test_days_already_tapered_count() -> None:
    resting = TEN_A_DAY + "r" * 7

    assert "PLAN_NO_TAPER" not in tapering([10] * 7, 7, past=resting), "half of the two weeks is 50 % less"
    assert "PLAN_NO_TAPER" in tapering([10] * 7, 7)


def test_the_race_itself_is_no_part_of_its_taper() -> None:
    assert "PLAN_NO_TAPER" not in tapering([5] * 14 + [21], 14)


@pytest.mark.parametrize("race_in", [0, -3, 40])
def test_a_race_that_is_over_today_or_far_asks_for_no_taper(race_in: int) -> None:
    assert not any("TAPER" in one for one in tapering([10] * 14, race_in))


def test_a_taper_is_held_against_known_weeks_only() -> None:
    assert not any("TAPER" in one for one in tapering([10] * 14, 14, past="t" * 13))
    assert not any("TAPER" in one for one in tapering([10] * 7, 7, past="t" * 20 + "?" * 8))
    assert "PLAN_NO_TAPER" in tapering([10] * 14, 14, past="t" * 14)


def test_a_plan_in_minutes_is_held_against_minutes() -> None:
    assert tapering([60] * 14, 14, minutes=True)["PLAN_NO_TAPER_MIN"].reason.facts["usual_min"] == 840
    assert "PLAN_TAPER_DEEP_MIN" in tapering([20] * 14, 14, minutes=True)


def test_a_goal_without_a_date_asks_for_nothing() -> None:
    assert not any("TAPER" in one for one in found("e" * 14, goal=Goal(Event.HALF, None)))


# ---- weeks, S112, S113, S17


def week_of(
    km: float, *weeks_before: float | None, runner: Runner | None = None, **season: Any
) -> dict[str, PlanFinding]:
    """A week of so many kilometres after these weeks."""
    sessions = {TODAY + timedelta(days=day): REST_DAY for day in range(7)}
    sessions[TODAY] = PlannedSession(SessionKind.EASY, 60, km)
    season.setdefault("weekly_km", weeks_before)
    return by_code(check_plan(record(season=Season(**season), runner=runner), sessions))


@pytest.mark.parametrize(
    ("km", "severity"),
    [(44, None), (44.1, Severity.NOTE), (52, Severity.NOTE), (52.1, Severity.WARNING)],
)
def test_a_week_that_grows_is_a_note_above_ten_per_cent_and_a_warning_above_thirty(
    km: float, severity: Severity | None
) -> None:
    finding = week_of(km, 40, 40, 40).get("PLAN_WEEK_GROWS")

    assert (finding.severity if finding else None) is severity
    if finding:
        assert finding.reason.facts["before_km"] == 40
        assert numbers(finding) == list(range(7))


def test_coming_back_from_a_cutback_week_is_no_growth() -> None:
    assert "PLAN_WEEK_GROWS" not in week_of(40, 40, 40, 40, 30)


def test_a_week_is_not_called_growing_while_nothing_is_known_before_it() -> None:
    assert "PLAN_WEEK_GROWS" not in week_of(90)
    assert "PLAN_WEEK_GROWS" in week_of(90, runner=ada(usual_week_km=40))


def test_a_week_with_a_race_in_it_may_be_long() -> None:
    assert "PLAN_WEEK_GROWS" not in week_of(60, 40, 40, 40, goal=Goal(Event.MARATHON, 6))
    assert "PLAN_WEEK_GROWS" in week_of(60, 40, 40, 40, goal=Goal(Event.MARATHON, 7))


def test_a_week_with_an_unknown_day_has_no_volume() -> None:
    assert not any("WEEK" in code for code in found("ll?llll", past=MONTH))


def test_of_two_growing_weeks_the_steeper_one_is_told() -> None:
    finding = found("rehreel" + "rlhlhll", past=MONTH)["PLAN_WEEK_GROWS"]

    assert numbers(finding) == list(range(7, 14))


def test_a_week_planned_in_minutes_is_compared_in_minutes() -> None:
    sessions = plan("rxxxxxx", x=PlannedSession(SessionKind.EASY, 80))
    finding = by_code(check_plan(record(MONTH), sessions))["PLAN_WEEK_GROWS_MIN"]

    assert finding.reason.facts["planned_min"] == 480
    assert finding.reason.facts["before_min"] == 40 * 3 + 60 + 100


@pytest.mark.parametrize(
    ("since", "warned"),
    [((40, 40, 40, 30, 40, 40), False), ((40, 40, 40, 30, 40, 40, 40), True)],
)
def test_four_weeks_without_a_lighter_one_are_told(since: tuple[float, ...], warned: bool) -> None:
    finding = week_of(40, *since).get("PLAN_NO_CUTBACK")

    assert (finding is not None) is warned
    if finding:
        assert finding.reason.facts == {"weeks": 4}


@pytest.mark.parametrize(("km", "warned"), [(34, False), (34.1, True)])
def test_a_planned_cutback_ends_the_count(km: float, warned: bool) -> None:
    assert ("PLAN_NO_CUTBACK" in week_of(km, *[40.0] * 8)) is warned


@pytest.mark.parametrize(("race_in", "warned"), [(13, False), (14, True)])
def test_a_taper_is_lighter_anyway(race_in: int, warned: bool) -> None:
    assert ("PLAN_NO_CUTBACK" in week_of(40, *[40.0] * 8, goal=Goal(Event.HALF, race_in))) is warned


def test_of_an_unknown_week_nobody_says_that_it_is_no_cutback() -> None:
    assert "PLAN_NO_CUTBACK" not in week_of(40, 40, None, None)
    assert "PLAN_NO_CUTBACK" not in found("eer", past=MONTH)


@pytest.mark.parametrize(("weeks", "warned"), [(3, False), (4, True), (5, True)])
def test_a_cycle_of_four_weeks_wants_a_recovery_week(weeks: int, warned: bool) -> None:
    finding = found("rehreel" * weeks, past=MONTH).get("PLAN_NO_RECOVERY_WEEK")

    assert (finding is not None) is warned
    if finding:
        assert finding.reason.facts == {"weeks": weeks}


def test_one_light_week_in_the_cycle_is_enough_and_an_unknown_one_may_be_it() -> None:
    assert "PLAN_NO_RECOVERY_WEEK" not in found("rehreel" * 3 + "rerreer")
    assert "PLAN_NO_RECOVERY_WEEK" not in found("rehreel" * 3 + "rehre?l")
    assert "PLAN_NO_RECOVERY_WEEK" not in found("rehreel" * 4, goal=Goal(Event.HALF, 41))
    assert "PLAN_NO_RECOVERY_WEEK" in found("rehreel" * 4, goal=Goal(Event.HALF, 42))


# ---- the single run, S37


def run_of(km: float, past: str = "elele", **minutes: float) -> dict[str, PlanFinding]:
    sessions = plan("rx", x=PlannedSession(SessionKind.LONG, 100, km))
    return by_code(check_plan(record(past), sessions))


@pytest.mark.parametrize(("km", "warned"), [(19.8, False), (19.9, True)])
def test_a_run_more_than_a_tenth_longer_than_the_longest_is_told(km: float, warned: bool) -> None:
    finding = run_of(km).get("PLAN_LONG_RUN_SPIKE")

    assert (finding is not None) is warned
    if finding:
        assert finding.reason.facts == {"planned_km": km, "longest_km": 18, "cap_km": pytest.approx(19.8)}
        assert numbers(finding) == [1]


def test_without_known_runs_no_run_is_too_long() -> None:
    assert "PLAN_LONG_RUN_SPIKE" not in run_of(40, past="")


def test_a_race_is_as_long_as_it_is() -> None:
    sessions = plan("rR", R=PlannedSession(SessionKind.RACE, None, 42.2))

    assert "PLAN_LONG_RUN_SPIKE" not in by_code(check_plan(record("elele"), sessions))


def test_in_minutes_where_the_plan_names_no_kilometres() -> None:
    sessions = plan("rxy", x=PlannedSession(SessionKind.LONG, 111), y=PlannedSession(SessionKind.EASY, None))
    finding = by_code(check_plan(record("elele"), sessions))["PLAN_LONG_RUN_SPIKE_MIN"]

    assert finding.reason.facts["longest_min"] == 100
    assert numbers(finding) == [1]


def test_a_planned_run_raises_the_yardstick_of_the_next_one_by_a_tenth_at_most() -> None:
    def weeks(*km: float) -> dict[str, PlanFinding]:
        sessions = {
            TODAY + timedelta(days=7 * week): PlannedSession(SessionKind.LONG, 100, one)
            for week, one in enumerate(km)
        }
        return by_code(check_plan(record("elele"), sessions))

    assert "PLAN_LONG_RUN_SPIKE" not in weeks(19.5, 21, 23)
    assert numbers(weeks(30, 25)["PLAN_LONG_RUN_SPIKE"]) == [0, 7]


# ---- spacing, S50, S33, S48, S116


@pytest.mark.parametrize(
    ("planned", "days"),
    [("rhrhr", [1, 3]), ("rhreh", None), ("rlehr", None), ("rhRe", None), ("rhleh", None)],
)
def test_one_easy_day_between_hard_sessions_is_told(planned: str, days: list[int] | None) -> None:
    finding = found(planned, past=MONTH).get("PLAN_ONE_EASY_DAY")

    assert (numbers(finding) if finding else None) == days


def test_the_hard_day_before_yesterday_counts() -> None:
    assert numbers(found("h", past="eeehe")["PLAN_ONE_EASY_DAY"]) == [-2, 0]


@pytest.mark.parametrize(
    ("past", "planned", "days"),
    [
        ("e" * 30, "ehel", [1, 3]),
        ("e" * 30, "ehlr", [1, 2]),
        ("e" * 30, "eheel", None),
        ("e" * 30, "ehe", None),
        ("e" * 30, "elel", None),  # long runs are no speed work
        ("e" * 30 + "h", "el", [-1, 1]),
        ("e" * 30 + "he", "l", [-2, 0]),
        ("e" * 30 + "hee", "l", None),
        ("e" * 30 + "hl", "e", None),  # what is done is done
        ("e" * 20 + "heeeee", "hel", None),  # not the first in weeks
        ("e" * 30, "heehel", None),  # only the first one is new
        ("e" * 20, "hel", None),  # too little is known to call it the first
        ("e" * 21, "hel", [0, 2]),
    ],
)
def test_two_easy_days_belong_behind_the_first_speed_work(
    past: str, planned: str, days: list[int] | None
) -> None:
    finding = found(planned, past=past).get("PLAN_FIRST_SPEED_WORK")

    assert (numbers(finding) if finding else None) == days


@pytest.mark.parametrize(
    ("past", "planned", "before", "alone"),
    [
        ("e", "sh", [0, 1], None),
        ("e", "seh", None, [0]),
        ("e", "hs", None, [1]),
        ("s", "h", [-1, 0], None),
        ("s", "e", None, None),
        ("e", "sherse", [0, 1], [4]),
    ],
)
def test_strength_the_day_before_a_key_session_is_a_warning_and_on_its_own_a_note(
    past: str, planned: str, before: list[int] | None, alone: list[int] | None
) -> None:
    findings = found(planned, past=past)
    warned, noted = findings.get("PLAN_STRENGTH_BEFORE_KEY"), findings.get("PLAN_STRENGTH_ON_EASY_DAY")

    assert (numbers(warned) if warned else None) == before
    assert (numbers(noted) if noted else None) == alone
    assert noted is None or noted.severity is Severity.NOTE


def days_around(before: float | None, after: float | None) -> dict[str, PlanFinding]:
    sessions = plan(
        "xly", x=PlannedSession(SessionKind.EASY, before, 8), y=PlannedSession(SessionKind.EASY, after, 8)
    )
    return by_code(check_plan(record("elele"), sessions))


@pytest.mark.parametrize(
    ("before", "after", "warned"), [(41, 41, True), (40, 41, False), (41, 40, False), (41, None, False)]
)
def test_a_shorter_day_precedes_or_follows_the_long_one(
    before: float | None, after: float | None, warned: bool
) -> None:
    finding = days_around(before, after).get("PLAN_NO_SHORT_DAY")

    assert (finding is not None) is warned
    if finding:
        assert numbers(finding) == [1]
        assert finding.reason.facts == {"usual_min": 40}


@pytest.mark.parametrize(("past", "planned"), [("e", "l"), ("", "le"), ("?", "lr"), ("h", "l")])
def test_a_neighbour_nobody_knows_may_be_the_shorter_day(past: str, planned: str) -> None:
    assert "PLAN_NO_SHORT_DAY" not in found(planned, past=past)


def test_long_and_hard_back_to_back_need_their_short_days() -> None:
    assert numbers(found("hl", past="h")["PLAN_NO_SHORT_DAY"]) == [0]
    assert "PLAN_NO_SHORT_DAY" not in found("hlr", past="r")


def test_a_day_done_is_as_long_as_all_its_training_and_unknown_without_minutes() -> None:
    days = {**DONE, "x": (*DONE["e"], *DONE["c"]), "y": (Workout(Sport.RUN, SessionKind.EASY, None, 8),)}
    sessions = plan("lx", x=PlannedSession(SessionKind.EASY, 60, 8))

    def crowded(past: str) -> bool:
        found_there = check_plan(Record(ada(), TODAY, done(past, days), Season()), sessions)
        return "PLAN_NO_SHORT_DAY" in by_code(found_there)

    assert crowded("x")
    assert not crowded("y")


# ---- doubles, S117, and cross-training, S20


@pytest.mark.parametrize("level", AthleteLevel)
def test_doubles_are_for_elite_and_sub_elite_runners(level: AthleteLevel) -> None:
    sessions = plan("rxr", x=PlannedSession(SessionKind.EASY, 40, 8, sessions=2))
    days = by_code(check_plan(record(runner=ada(level=level)), sessions))

    assert ("PLAN_DOUBLES" in days) is (level in (AthleteLevel.BEGINNER, AthleteLevel.RECREATIONAL))


@pytest.mark.parametrize(
    ("efforts", "warned"),
    [((5, 5), True), ((4.5, 5), False), ((5,), False), ((3, 6, 6), True), ((None, 8), False), ((), False)],
)
def test_cross_training_that_was_hard_lately_is_told_where_more_is_planned(
    efforts: tuple[float | None, ...], warned: bool
) -> None:
    rides = {str(place): (Workout(Sport.BIKE, minutes=45, rpe=rpe),) for place, rpe in enumerate(efforts)}
    past = done("".join(rides), rides)
    finding = by_code(check_plan(Record(ada(), TODAY, past, Season()), plan("rcr"))).get(
        "PLAN_CROSS_ABOVE_EASY"
    )

    assert (finding is not None) is warned
    if finding:
        assert numbers(finding) == [1]
    assert "PLAN_CROSS_ABOVE_EASY" not in by_code(
        check_plan(Record(ada(), TODAY, past, Season()), plan("rer"))
    )


# ---- laws

weeks = st.text("ehlrcs?", max_size=15)
seasons = st.builds(
    Season,
    goal=st.none() | st.builds(Goal, st.sampled_from(Event), st.none() | st.integers(-3, 30)),
    last_race=st.none() | st.builds(PastRace, st.sampled_from(Event), st.integers(1, 25)),
)


@given(planned=weeks, past=st.text("ehlrcs?", max_size=50), season=seasons, data=st.data())
def test_leaving_out_a_key_session_never_adds_an_error(
    planned: str, past: str, season: Season, data: st.DataObject
) -> None:
    keys = [place for place, letter in enumerate(planned) if letter in "hl"]
    if not keys:
        return
    place = data.draw(st.sampled_from(keys))

    def errors(letters: str) -> set[str]:
        findings = check_plan(record(past, season=season), plan(letters))
        return {one.code for one in findings if one.severity is Severity.ERROR}

    assert errors(planned[:place] + "r" + planned[place + 1 :]) <= errors(planned)


@given(planned=weeks, past=st.text("ehlrcs?", max_size=50), season=seasons, data=st.data())
def test_the_order_in_which_a_plan_is_told_changes_nothing(
    planned: str, past: str, season: Season, data: st.DataObject
) -> None:
    sessions = plan(planned)
    shuffled: dict[date, PlannedSession] = dict(data.draw(st.permutations(list(sessions.items()))))
    findings = check_plan(record(past, season=season), sessions)

    assert check_plan(record(past, season=season), shuffled) == findings
    assert len({one.code for one in findings}) == len(findings)
    assert all(list(one.days) == sorted(set(one.days)) for one in findings)


@given(planned=weeks, past=st.text("ehlrcs", max_size=50))
def test_days_before_the_plan_are_taken_from_the_log_alone(planned: str, past: str) -> None:
    before = {TODAY - timedelta(days=1): PLANNED["h"]}

    assert check_plan(record(past), {**plan(planned), **before}) == check_plan(record(past), plan(planned))
