"""What a coach may see, and who needs a word first."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Weight
from bot.coach.season import AbsenceKind
from bot.coach.team import Sharing, concerns, rank, shared
from bot.coach.workout import Outcome, SessionKind, Sport, Workout

TODAY = date(2026, 5, 11)
SINCE = TODAY - timedelta(days=30)
RUN = Workout(Sport.RUN, SessionKind.HARD, minutes=50, outcome=Outcome.MISSED)
GRIM = CheckIn(
    TODAY,
    legs=1,
    sleep_h=4,
    mood=1,
    resting_hr_bpm=71,
    illness=Illness.BELOW_NECK_OR_FEVER,
    pain=Pain.ALTERING_GAIT,
    red_flags=frozenset({RedFlag.CHEST_PAIN}),
    tags=frozenset({Tag.ALCOHOL}),
    closed=True,
    pain_detail=PainDetail("shin", 6, 5, weeks=2),
)
FINE = CheckIn(TODAY, legs=4, mood=4, sleep_h=8, illness=Illness.NONE, pain=Pain.NONE, closed=True)
TREND = (Reason("RHR_HIGH_TREND", {}, Weight.AMBER), Reason("RECOVERY_BLOCK", {}, Weight.RED))


def ago(days: int, check_in: CheckIn | None = FINE, **told: object) -> PastDay:
    day = TODAY - timedelta(days=days)
    own = None if check_in is None else replace(check_in, day=day)
    return PastDay(day, own, **{"verdict": Verdict.RUN if own else None} | told)  # type: ignore[arg-type]


def codes(*days: PastDay, sharing: Sharing = Sharing.ALL, **more: object) -> list[str]:
    seen = shared(sharing, TODAY, SINCE, days, **more)  # type: ignore[arg-type]
    return [one.code for one in concerns(seen)]


def test_of_the_colour_nothing_is_left_but_the_verdict_and_whether_there_was_a_check_in() -> None:
    planned = PlannedSession(SessionKind.HARD, 50)
    grim = ago(0, GRIM, verdict=Verdict.REST, workouts=(RUN,), planned=planned)
    seen = shared(Sharing.COLOUR, TODAY, SINCE, [grim], TREND, AbsenceKind.SICK)

    assert (seen.reasons, seen.away) == ((), None)
    assert seen.of_today.verdict is Verdict.REST
    assert seen.of_today.answered
    assert (seen.of_today.check_in, seen.of_today.workouts, seen.of_today.planned) == (None, None, None)


def test_the_answers_come_without_notes_on_a_pain_training_or_plan() -> None:
    planned = PlannedSession(SessionKind.HARD, 50)
    seen = shared(Sharing.ANSWERS, TODAY, SINCE, [ago(0, GRIM, workouts=(RUN,), planned=planned)], TREND)

    assert seen.reasons == TREND
    assert seen.of_today.check_in == replace(GRIM, pain_detail=None)
    assert (seen.of_today.workouts, seen.of_today.planned) == (None, None)


def test_everything_is_everything_of_a_week() -> None:
    seen = shared(Sharing.ALL, TODAY, SINCE, [ago(7), ago(6), ago(0, GRIM, workouts=(RUN,))])

    assert [one.day for one in seen.days] == [TODAY - timedelta(days=6), TODAY]
    assert seen.of_today.check_in == GRIM
    assert seen.of_today.workouts == (RUN,)


HIDDEN = st.builds(
    lambda check_in, workouts, planned: {"check_in": check_in, "workouts": workouts, "planned": planned},
    st.sampled_from([FINE, GRIM, replace(FINE, legs=1), replace(FINE, mood=1)]),
    st.sampled_from([None, (), (RUN,), (RUN, RUN)]),
    st.sampled_from([None, PlannedSession(SessionKind.LONG, 120)]),
)


@given(
    one=st.lists(HIDDEN, min_size=7, max_size=7),
    other=st.lists(HIDDEN, min_size=7, max_size=7),
    verdicts=st.lists(st.sampled_from(Verdict), min_size=7, max_size=7),
    reasons=st.sampled_from([(), TREND]),
    away=st.sampled_from([None, *AbsenceKind]),
)
def test_at_the_colour_nothing_unshared_can_be_told_from_what_is_said_or_from_the_order(
    one: list[dict[str, object]],
    other: list[dict[str, object]],
    verdicts: list[Verdict],
    reasons: tuple[Reason, ...],
    away: AbsenceKind | None,
) -> None:
    def seen(lives: list[dict[str, object]], *told: object) -> object:
        days = [ago(count, verdict=verdicts[count], **life) for count, life in enumerate(lives)]
        return shared(Sharing.COLOUR, TODAY, SINCE, days, *told)  # type: ignore[arg-type]

    with_all, with_nothing = seen(one, reasons, away), seen(other)
    assert with_all == with_nothing
    assert concerns(with_all) == concerns(with_nothing)  # type: ignore[arg-type]
    assert rank(with_all) == rank(with_nothing)  # type: ignore[arg-type]


@given(
    detail=st.sampled_from([None, PainDetail("shin", 9)]), workouts=st.sampled_from([None, (), (RUN, RUN)])
)
def test_at_the_answers_neither_pain_notes_nor_training_can_be_told(
    detail: PainDetail | None, workouts: tuple[Workout, ...] | None
) -> None:
    day = ago(0, replace(GRIM, pain_detail=detail), workouts=workouts)
    bare = ago(0, replace(GRIM, pain_detail=None))

    assert shared(Sharing.ANSWERS, TODAY, SINCE, [day]) == shared(Sharing.ANSWERS, TODAY, SINCE, [bare])


def test_every_field_of_a_day_has_been_thought_of() -> None:
    """A new field of PastDay must be shared, or knowingly not."""
    assert {one.name for one in fields(PastDay)} == {
        *("day", "check_in", "verdict", "workouts", "planned", "absence")
    }


def test_a_warning_sign_comes_before_everything_else() -> None:
    found = codes(ago(0, GRIM, workouts=(RUN, RUN)), ago(1, None), ago(2, None), reasons=TREND)

    assert found[0] == "TEAM_RED_FLAG"
    assert set(found) == {
        "TEAM_RED_FLAG",
        "TEAM_ILL",
        "TEAM_HURT",
        "TEAM_RECOVERY",
        "TEAM_PULSE",
        "TEAM_KEYS",
    }


@pytest.mark.parametrize(("low", "told"), [(2, False), (3, True), (4, True)])
def test_three_low_moods_of_seven_are_worth_a_word(low: int, told: bool) -> None:
    days = [ago(count, replace(FINE, mood=2 if count < low else 4)) for count in range(7)]
    assert ("TEAM_MOOD" in codes(*days)) is told
    assert "TEAM_MOOD" not in codes(*days, sharing=Sharing.COLOUR)


@pytest.mark.parametrize(("heavy", "told"), [(2, False), (3, True), (4, True)])
def test_three_heavy_mornings_of_seven_are_worth_a_word(heavy: int, told: bool) -> None:
    days = [ago(count, replace(FINE, legs=2 if count < heavy else 3)) for count in range(7)]
    assert ("TEAM_LEGS" in codes(*days)) is told


@pytest.mark.parametrize(("failed", "told"), [(1, False), (2, True), (3, True)])
def test_two_sessions_that_failed_are_worth_a_word(failed: int, told: bool) -> None:
    days = [ago(count, workouts=(RUN,) if count < failed else ()) for count in range(7)]
    assert ("TEAM_KEYS" in codes(*days)) is told


@pytest.mark.parametrize(("resting", "told"), [(1, False), (2, True), (3, True)])
def test_two_days_of_rest_running_are_seen_in_the_colour(resting: int, told: bool) -> None:
    days = [ago(count, verdict=Verdict.REST if count < resting else Verdict.RUN) for count in range(7)]
    assert ("TEAM_RESTING" in codes(*days, sharing=Sharing.COLOUR)) is told


@pytest.mark.parametrize(("soft", "told"), [(2, False), (3, True), (4, True)])
def test_three_days_without_a_run_as_planned_are_seen_in_the_colour(soft: int, told: bool) -> None:
    days = [ago(count, verdict=Verdict.EASY if count < soft else Verdict.RUN) for count in range(7)]
    assert ("TEAM_SOFT" in codes(*days, sharing=Sharing.COLOUR)) is told


def test_yesterdays_colours_count_while_todays_is_still_to_come() -> None:
    days = [ago(count, verdict=Verdict.REST) for count in (1, 2)]
    assert codes(*days) == ["TEAM_RESTING"]


@pytest.mark.parametrize(("last", "told"), [(0, None), (1, None), (2, None), (3, 2), (4, 3), (6, 5)])
def test_two_whole_days_without_a_check_in_are_missed_and_today_is_still_to_come(
    last: int, told: int | None
) -> None:
    seen = shared(Sharing.COLOUR, TODAY, SINCE, [ago(last)])
    missing = [one for one in concerns(seen) if one.code == "TEAM_MISSING"]
    assert [one.facts["days"] for one in missing] == ([] if told is None else [told])


def test_who_was_not_heard_of_is_missed_unless_they_are_away() -> None:
    assert codes(ago(7)) == ["TEAM_MISSING"]
    assert codes(ago(7), away=AbsenceKind.AWAY) == []
    assert codes(ago(7), away=AbsenceKind.SICK) == ["TEAM_ILL"]
    assert codes(ago(7), away=AbsenceKind.SICK, sharing=Sharing.COLOUR) == ["TEAM_MISSING"]


@pytest.mark.parametrize(("days", "told"), [(0, []), (1, []), (2, []), (3, ["TEAM_MISSING"])])
def test_who_began_to_share_lately_is_missed_only_from_then_on(days: int, told: list[str]) -> None:
    seen = shared(Sharing.COLOUR, TODAY, TODAY - timedelta(days=days), [])
    assert [one.code for one in concerns(seen)] == told


def test_a_rest_for_a_serious_reason_is_worth_a_word_where_reasons_are_shared() -> None:
    reason = Reason("PAIN_STRONG", {"site": "shin", "during": 6}, Weight.SAFETY)
    assert codes(ago(0), reasons=(reason,)) == ["TEAM_STOPPED"]
    assert codes(ago(0), reasons=(reason,), sharing=Sharing.COLOUR) == []


def test_a_reason_does_not_tell_the_notes_on_a_pain_before_everything_is_shared() -> None:
    reason = Reason("PAIN_STRONG", {"site": "shin", "during": 6, "kind": "niggle"}, Weight.SAFETY)
    assert shared(Sharing.ANSWERS, TODAY, SINCE, [ago(0)], (reason,)).reasons[0].facts == {"kind": "niggle"}
    assert shared(Sharing.ALL, TODAY, SINCE, [ago(0)], (reason,)).reasons == (reason,)


def test_who_needs_a_word_stands_before_who_is_fine() -> None:
    grim, fine = (
        shared(Sharing.ALL, TODAY, SINCE, [ago(0, GRIM)]),
        shared(Sharing.ALL, TODAY, SINCE, [ago(0)]),
    )
    assert sorted([fine, grim], key=rank) == [grim, fine]
