"""Ada says that she is ill, hurt or away, and that she is back: the coach does not pretend otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import Illness, Pain, PainDetail, RedFlag
from bot.coach.heavy_legs import Stop, StopStep, triage
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.moving import Dropped, where_to
from bot.coach.options import swaps_for
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.prescription import Prescription
from bot.coach.recovery import RecoveryBlock, block_today
from bot.coach.rulebook import Reason, Vote
from bot.coach.runner import CrossOption as Sport
from bot.coach.season import AbsenceKind, Away, Season
from bot.coach.state import State
from bot.coach.what_if import WouldChange, what_would_change
from bot.coach.workout import SessionKind
from tests.coach.builders import (
    REST_DAY,
    TODAY,
    ada,
    answers,
    codes,
    cross,
    easy,
    facts,
    hard,
    long,
    race,
    strength,
)
from tests.coach.lives import mornings, sessions
from tests.coach.logged import coming, done, logged_morning
from tests.coach.spoken import FEWER, message_of
from tests.coach.voiced import NOTE, RED, SAFETY, spoken, voice
from tests.coach.worse import effort_of, minutes_of

SICK, HURT, AWAY = AbsenceKind
EVERY_PLAN = [easy(), hard(), long(), cross(), strength(), race()]


def away(kind: AbsenceKind, day: int = 3, **other: object) -> Season:
    return Season(absence=Away(kind, day), **other)  # type: ignore[arg-type]


def absent(kind: AbsenceKind, days: int, then: str = "") -> tuple[PastDay, ...]:
    """Training, so many days away, and what Ada did on well mornings since she was back, oldest first."""
    trained = "herle" * 8
    letters, first = trained + "r" * days + then, len(trained)

    def told(place: int, past: PastDay) -> PastDay:
        if first <= place < first + days:
            return replace(past, absence=kind)
        return replace(past, check_in=answers(past.day)) if place >= first + days else past

    return tuple(told(place, past) for place, past in enumerate(done(letters)))


def back(
    kind: AbsenceKind,
    days: int,
    then: str = "",
    planned: PlannedSession | None = None,
    before: str = "herle" * 8,
) -> Advice:
    """The advice on a well morning after this."""
    return advise(logged_morning(absent(kind, days, then), planned=planned or easy()))


# --- ill ---


@pytest.mark.parametrize("planned", [*EVERY_PLAN, REST_DAY])
def test_while_ada_is_ill_every_day_is_a_rest_whatever_this_morning_says(planned: PlannedSession) -> None:
    advice = advise(logged_morning(planned=planned, season=away(SICK), legs=5))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[:2] == ["ABSENT_SICK", "RETURN_RULE"]
    assert facts(advice, "ABSENT_SICK") == {"day": 3}
    assert advice.state is State.POSSIBLE_ILLNESS
    assert advice.looks_like is None


def test_an_illness_is_told_as_todays_even_without_a_check_in() -> None:
    message = message_of(replace(logged_morning(season=away(SICK)), check_in=None))

    assert message.startswith("Today: rest")
    assert (
        "You told me that you are ill, day 3 of it. Tell me with /back when you have been well for a day."
        in message
    )
    assert "24, better 48 hours" in message


def test_an_absence_says_once_what_yesterdays_fever_would_say_again() -> None:
    ill = absent(SICK, 1)
    ill = (*ill[:-1], replace(ill[-1], check_in=answers(ill[-1].day, illness=Illness.BELOW_NECK_OR_FEVER)))
    told = codes(advise(replace(logged_morning(ill, season=away(SICK, 2)), check_in=None)))

    assert not {"UNRESOLVED_ILLNESS", "RETURN_AFTER_ILLNESS"} & set(told)


@pytest.mark.parametrize("kind", [SICK, HURT])
def test_nobody_is_praised_for_workouts_or_questioned_about_a_plan_while_away(kind: AbsenceKind) -> None:
    """Key sessions that were hit, heavy key mornings: another day's story."""
    hit = logged_morning("herherhe", season=away(kind))
    tired = tuple(replace(past, check_in=answers(past.day, legs=2)) for past in done("herherhe"))

    assert "WORKOUTS_HIT" not in codes(advise(hit))
    assert "PLAN_REVIEW" not in codes(advise(logged_morning(tired, season=away(kind))))


def test_a_red_flag_stands_before_an_illness() -> None:
    advice = advise(logged_morning(season=away(SICK), red_flags=[RedFlag.CHEST_PAIN]))

    assert codes(advice)[0] == "RED_FLAG_SYMPTOM"
    assert advice.state is State.MEDICAL


# --- hurt ---


@pytest.mark.parametrize("planned", EVERY_PLAN)
def test_while_ada_is_hurt_nothing_is_run_and_what_spares_her_is_easy_and_short(
    planned: PlannedSession,
) -> None:
    advice = advise(logged_morning(planned=planned, season=away(HURT), legs=5))

    assert advice.verdict is Verdict.CROSS_TRAIN
    assert advice.prescription == Prescription(
        SessionKind.CROSS, 40, 3, options=(Sport.CYCLING, Sport.SWIMMING)
    )
    assert advice.state is State.INJURY
    assert advice.looks_like is None
    assert "no running until you tell me /back" in message_of(
        logged_morning(planned=planned, season=away(HURT))
    )


@pytest.mark.parametrize(("planned_min", "minutes"), [(39, 39), (40, 40), (41, 40)])
def test_hurt_she_trains_forty_minutes_at_most(planned_min: float, minutes: int) -> None:
    assert (
        advise(logged_morning(planned=easy(planned_min), season=away(HURT))).prescription.minutes == minutes
    )


@pytest.mark.parametrize("sports", [frozenset[Sport](), frozenset({Sport.HIKING, Sport.WALKING, Sport.YOGA})])
def test_without_a_sport_that_spares_what_is_hurt_she_rests(sports: frozenset[Sport]) -> None:
    one = logged_morning(planned=easy(), season=away(HURT), runner=ada(cross_options=sports))

    assert advise(one).verdict is Verdict.REST
    assert "No running. Have it looked at; until then nothing that hurts." in message_of(one)


@pytest.mark.parametrize(
    ("days_ago", "day", "options"),
    [
        (3, 3, {Sport.SWIMMING}),  # told on the day before the absence
        (9, 2, {Sport.SWIMMING}),  # a week before it
        (10, 2, {Sport.CYCLING, Sport.SWIMMING}),  # another story: a leg is what hurts a runner
    ],
)
def test_the_last_sore_spot_that_was_told_decides_what_spares_it(
    days_ago: int, day: int, options: set[Sport]
) -> None:
    hurts = answers(TODAY - timedelta(days=days_ago), pain=Pain.NIGGLE)
    hurts = replace(hurts, pain_detail=PainDetail("lower back", during=3))
    one = logged_morning((PastDay(hurts.day, hurts),), season=away(HURT, day))

    assert set(swaps_for(one)) == options


def test_a_pain_of_this_morning_still_votes_and_takes_more_away() -> None:
    limping = logged_morning(season=away(HURT), pain=Pain.ALTERING_GAIT)
    assert advise(limping).verdict is Verdict.REST

    niggle = logged_morning(season=away(HURT), pain=Pain.NIGGLE)
    sore = replace(niggle.today, pain_detail=PainDetail("lower back", during=2))
    assert swaps_for(niggle.answering(sore)) == (Sport.SWIMMING,)


def test_a_planned_rest_day_of_an_injured_runner_stays_one() -> None:
    advice = advise(logged_morning(planned=REST_DAY, season=away(HURT)))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[0] == "PLANNED_REST"
    assert "ABSENT_HURT" in codes(advice)


def test_neither_ill_nor_hurt_does_ada_start_in_a_race() -> None:
    for kind in (SICK, HURT):
        message = message_of(logged_morning(planned=race(), season=away(kind)))
        assert "Do not start today." in message
        assert "run it easily" not in message


# --- away, and all of them ---


@FEWER
@given(mornings())
def test_a_holiday_has_no_vote(one: Morning) -> None:
    home, gone = (
        advise(replace(one, season=replace(one.season, absence=where))) for where in (None, Away(AWAY, 4))
    )

    assert (gone.verdict, gone.prescription, gone.told) == (home.verdict, home.prescription, home.told)


@given(mornings(planned=sessions), st.integers(1, 60))
def test_ill_is_rest_and_hurt_is_no_run_in_every_life(one: Morning, day: int) -> None:
    ill = advise(replace(one, season=replace(one.season, absence=Away(SICK, day))))
    hurt = advise(replace(one, season=replace(one.season, absence=Away(HURT, day))))

    assert ill.verdict is Verdict.REST
    assert hurt.verdict >= Verdict.CROSS_TRAIN
    assert (minutes_of(hurt) or 0) <= 40
    assert effort_of(hurt) <= 3


@FEWER
@given(mornings(planned=sessions), st.sampled_from([SICK, HURT]))
def test_no_what_if_offers_what_an_absence_forbids(one: Morning, kind: AbsenceKind) -> None:
    gone = replace(one, season=replace(one.season, absence=Away(kind, 2)))
    would = what_would_change(gone, advise(gone))

    assert would.to_more is None or would.to_more.verdict >= Verdict.CROSS_TRAIN
    if kind is SICK:
        assert would == WouldChange(None, None)


@pytest.mark.parametrize("kind", [*AbsenceKind])
def test_in_an_absence_no_session_is_moved(kind: AbsenceKind) -> None:
    season = away(kind, coming=coming("eeee"))
    one = logged_morning("eherle" * 5, planned=hard(), season=season, legs=2)

    assert where_to(one) == Dropped()
    assert advise(one).moves_to is None
    assert not advise(one).postpones


@pytest.mark.parametrize(("kind", "step"), [(SICK, StopStep.ILLNESS), (HURT, StopStep.PAIN)])
def test_who_is_ill_or_hurt_is_not_led_through_the_causes_of_heavy_legs(
    kind: AbsenceKind, step: StopStep
) -> None:
    stopped = triage(logged_morning(season=away(kind), legs=2), {})

    assert isinstance(stopped, Stop)
    assert stopped.step is step
    assert not isinstance(triage(logged_morning(season=away(AWAY), legs=2), {}), Stop)


@pytest.mark.parametrize("kind", [SICK, HURT])
def test_nobody_steps_back_into_training_in_an_absence(kind: AbsenceKind) -> None:
    block = RecoveryBlock(TODAY - timedelta(days=8))
    tests = block_today(block, logged_morning(season=away(kind))).test

    assert "BLOCK_ELSE_NOT_YET" in [one.reason.code for one in tests]


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
