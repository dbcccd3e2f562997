"""Ada is back from being ill, hurt or away: a short run first, and what the absence leaves behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import advise
from bot.coach.checkin import Illness
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote
from bot.coach.season import AbsenceKind
from tests.coach.absences import AWAY, HURT, SICK, absent, away, back
from tests.coach.builders import (
    REST_DAY,
    TODAY,
    answers,
    codes,
    cross,
    easy,
    facts,
    hard,
    strength,
)
from tests.coach.lives import mornings
from tests.coach.logged import done, logged_morning
from tests.coach.spoken import message_of
from tests.coach.voiced import NOTE, RED, SAFETY, spoken, voice
from tests.coach.worse import minutes_of

# --- back from an illness ---


@pytest.mark.parametrize("days", [3, 8, 20])
def test_after_every_illness_come_a_rest_a_short_run_and_three_days_of_half_volume(days: int) -> None:
    """`then`: what she did on the mornings since; today is one more well morning."""
    verdicts = [back(SICK, days, then, easy(60)) for then in ("", "r", "re", "ree", "reee", "reeee")]

    assert [one.verdict for one in verdicts[:2]] == [Verdict.REST, Verdict.EASY]
    assert all(one.verdict is Verdict.EASY for one in verdicts[1:5])
    assert all((minutes_of(one) or 0) <= 30 for one in verdicts[1:5])
    assert verdicts[5].verdict is Verdict.RUN
    assert back(SICK, days, "r", hard(60)).verdict is Verdict.EASY


@pytest.mark.parametrize(("days", "first_min"), [(3, 30), (8, 26), (20, 20)])
def test_the_first_run_after_an_illness_is_the_shorter_the_longer_it_was(days: int, first_min: int) -> None:
    assert back(SICK, days, "r", easy(60)).prescription.minutes == first_min


def test_after_a_long_illness_the_first_workouts_wait_for_a_few_easy_runs() -> None:
    assert [back(SICK, 20, "re" + "r" * 4 + runs, hard(60)).verdict for runs in ("", "e", "ee")] == [
        Verdict.EASY,
        Verdict.EASY,
        Verdict.RUN,
    ]


def test_who_told_of_the_illness_is_not_asked_why_the_break_was() -> None:
    told = back(SICK, 8, "r")
    holiday = advise(logged_morning(absent(AWAY, 8)))
    untold = advise(logged_morning("herle" * 8 + "r" * 8))
    feverish = tuple(
        replace(past, check_in=answers(past.day, illness=Illness.BELOW_NECK_OR_FEVER))
        if past.day >= TODAY - timedelta(days=8)
        else past
        for past in done("herle" * 8 + "r" * 8)
    )

    assert facts(told, "RETURN_AFTER_GAP") == {"days": 9, "first": "short", "ran": 0, "asks": 0}
    assert facts(holiday, "RETURN_AFTER_GAP") == {"days": 8, "first": "short", "ran": 0, "asks": 0}
    assert facts(untold, "RETURN_AFTER_GAP") == {"days": 8, "first": "short", "ran": 0}
    assert voice("RETURN_AFTER_GAP", logged_morning(feverish)) == spoken(
        Reason("RETURN_AFTER_GAP", {"days": 8, "first": "short", "ran": 0, "asks": 0}, RED),
        vote=Vote(Verdict.EASY, max_min=26, max_rpe=3),
    )
    assert "Was it illness" in message_of(logged_morning("herle" * 8 + "r" * 8))
    assert "Was it illness" not in message_of(logged_morning(absent(AWAY, 8)))


def test_a_morning_that_was_answered_well_within_an_illness_is_no_well_one() -> None:
    past = absent(SICK, 3)
    past = tuple(replace(one, check_in=answers(one.day)) if one.absence else one for one in past)

    assert facts(advise(logged_morning(past)), "RETURN_AFTER_ILLNESS") == {"days": 1, "well": 1}


# --- back from an injury ---


@pytest.mark.parametrize(
    ("days", "verdicts"),
    [
        (1, "ER"),
        (3, "ER"),
        (6, "ER"),
        (7, "EER"),
        (8, "EER"),
        (13, "EER"),
        (14, "EEER"),
        (20, "EEER"),
    ],
)
@pytest.mark.parametrize("planned", [easy(60), hard(60)])
def test_the_longer_the_injury_the_more_runs_after_it_are_short_and_easy(
    days: int, verdicts: str, planned: PlannedSession
) -> None:
    runs = [back(HURT, days, "er" * ran, planned) for ran in range(len(verdicts))]

    assert "".join(one.verdict.name[0] for one in runs) == verdicts
    for number, one in enumerate(runs[:-1]):
        assert one.prescription.minutes is not None
        assert one.prescription.minutes <= (36 if number == 0 else 42)
        assert one.prescription.max_rpe == 3
        assert "RETURN_AFTER_INJURY" in codes(one)
        assert "RETURN_AFTER_GAP" not in codes(one)


@pytest.mark.parametrize(
    ("days", "then", "first", "ran"),
    [
        (3, "", "short", 0),
        (8, "e", "easy", 1),
        (27, "r", "short", 0),
        (28, "r", "walk", 0),
        (20, "ee", "easy", 2),
    ],
)
def test_how_the_runs_after_an_injury_begin(days: int, then: str, first: str, ran: int) -> None:
    found = voice("RETURN_AFTER_INJURY", logged_morning(absent(HURT, days, then)))

    assert found == spoken(
        Reason("RETURN_AFTER_INJURY", {"days": days, "ran": ran, "first": first}, RED),
        Reason("STOP_RULE", {"about": "pain"}, NOTE),
        vote=Vote(Verdict.EASY, max_min=None if ran else 40, share=0.7 if ran else 0.6, max_rpe=3),
    )


@pytest.mark.parametrize(("since", "heard"), [(13, True), (14, True), (15, False)])
def test_two_weeks_after_an_injury_its_way_back_is_over(since: int, heard: bool) -> None:
    one = logged_morning(absent(HURT, 3, "?" * (since - 1)))

    assert (voice("RETURN_AFTER_INJURY", one) is not None) is heard


@pytest.mark.parametrize("planned", [cross(), strength(), REST_DAY])
def test_what_is_no_run_needs_no_way_back_from_an_injury(planned: PlannedSession) -> None:
    assert voice("RETURN_AFTER_INJURY", logged_morning(absent(HURT, 3), planned=planned)) is None


def test_a_run_nobody_logged_does_not_shorten_the_way_back() -> None:
    assert facts(back(HURT, 8, "??"), "RETURN_AFTER_INJURY")["ran"] == 0


def test_the_injury_speaks_for_itself_while_it_lasts() -> None:
    assert voice("RETURN_AFTER_INJURY", logged_morning(absent(HURT, 3), season=away(HURT, 4))) is None
    assert voice("ABSENT_HURT", logged_morning(absent(HURT, 3), season=away(HURT, 4))) == spoken(
        Reason("ABSENT_HURT", {"day": 4}, SAFETY), vote=Vote(Verdict.CROSS_TRAIN, max_min=40, max_rpe=3)
    )


def test_the_first_run_back_reads_as_what_it_is() -> None:
    assert "Your first run after 8 days hurt: short and flat." in message_of(logged_morning(absent(HURT, 8)))
    assert "Your first run after a day hurt: short" in message_of(logged_morning(absent(HURT, 1)))
    assert "Only 1 run since you were hurt for 8 days" in message_of(logged_morning(absent(HURT, 8, "e")))


# --- what an absence leaves behind ---


@pytest.mark.parametrize("kind", [*AbsenceKind])
def test_days_of_an_absence_are_no_rests_too_many(kind: AbsenceKind) -> None:
    rested = [PastDay(TODAY - timedelta(days=ago), verdict=Verdict.REST) for ago in range(8, 0, -1)]
    excused = tuple(replace(past, absence=kind) for past in rested)

    assert voice("PLAN_REVIEW", logged_morning(tuple(rested))) is not None
    assert voice("PLAN_REVIEW", logged_morning(excused)) is None


@given(mornings(), st.sampled_from([SICK, HURT, AWAY]))
def test_only_days_that_were_run_are_runs_after_an_absence(one: Morning, kind: AbsenceKind) -> None:
    injury = one.record.last_injury
    if injury is not None:
        assert injury.days >= 1
        assert injury.ran <= sum(past.ran is True for past in one.past[-14:])


# --- an illness that was told to be over, and mornings nobody answered ---


def unheard(days_ill: int, then: str) -> tuple[PastDay, ...]:
    """Ill for so long, and since then only what the log holds."""
    past = absent(SICK, days_ill, then)
    return tuple(replace(one, check_in=None) if one.absence is None else one for one in past)


@pytest.mark.parametrize(("then", "well"), [("", 1), ("r", 1), ("e", 2), ("ere", 3), ("eeee", 5)])
def test_once_ada_said_she_is_back_a_day_with_a_run_is_a_well_one(then: str, well: int) -> None:
    assert facts(advise(logged_morning(unheard(3, then))), "RETURN_AFTER_ILLNESS")["well"] == well


def test_five_runs_after_it_the_way_back_is_walked_though_no_morning_was_answered() -> None:
    assert "RETURN_AFTER_ILLNESS" not in codes(advise(logged_morning(unheard(3, "ereerere"))))


def test_a_run_after_a_fever_that_nobody_called_over_is_no_well_morning() -> None:
    past = tuple(
        replace(one, absence=None, check_in=answers(one.day, illness=Illness.BELOW_NECK_OR_FEVER))
        if one.absence
        else one
        for one in unheard(1, "ee")
    )

    assert facts(advise(logged_morning(past)), "RETURN_AFTER_ILLNESS")["well"] == 1


@pytest.mark.parametrize("kind", [*AbsenceKind])
def test_a_week_that_was_light_for_an_absence_is_no_cutback_week(kind: AbsenceKind) -> None:
    light = absent(kind, 2, "eerle")
    untold = tuple(replace(one, absence=None) for one in light)

    assert voice("CUTBACK", logged_morning(untold)) is not None
    assert voice("CUTBACK", logged_morning(light)) is None
