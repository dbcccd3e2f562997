"""Laws of the verdict and the dose, on every morning of every life (specification 3.16)."""

from __future__ import annotations

import copy
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import RULEBOOK, VOTERS, advise, is_advised, votes_on_race_day
from bot.coach.checkin import Illness, Pain, PainDetail, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.signals import Signals
from bot.coach.telling import MOST_CODES, MOST_TOLD
from bot.coach.workout import KEY_KINDS, SessionKind
from tests.coach.builders import REST_DAY, codes, hard
from tests.coach.lives import mornings, sessions
from tests.coach.spoken import FEWER
from tests.coach.worse import (
    UNKNOWNS,
    asks_for_more,
    effort_of,
    every_answer,
    km_of,
    may_miss,
    minutes_of,
    without_answer,
    worse_mornings,
)

RACE = PlannedSession(SessionKind.RACE, 50, 10)


@given(mornings())
def test_who_is_not_asked_for_a_vote_has_none(one: Morning) -> None:
    signals = Signals(one)
    found = [entry.look(one, signals) for entry in RULEBOOK if entry not in VOTERS]

    assert not [finding for finding in found if finding is not None and finding.vote is not None]


@given(mornings())
def test_the_verdict_is_advised_and_none_more_cautious_than_it(one: Morning) -> None:
    advised = [verdict for verdict in Verdict if is_advised(one, verdict)]

    assert max(advised) is advise(one).verdict
    assert advised == [verdict for verdict in Verdict if verdict <= max(advised)]


@FEWER
@given(mornings(planned=sessions))
def test_a_worse_answer_never_gives_a_harder_verdict_or_a_bigger_dose(one: Morning) -> None:
    advice = advise(one)
    for what, worse in worse_mornings(one):
        more = asks_for_more(advise(worse), advice)
        assert not more, f"{what}: {more}"


@FEWER
@given(mornings(planned=sessions))
def test_a_missing_answer_is_read_neither_as_the_best_nor_as_worse_than_the_worst(one: Morning) -> None:
    """Except that without legs or "anything wrong?" nothing is run as planned but a race."""
    for question in UNKNOWNS:
        if not may_miss(one.today, question):
            continue
        unknown = advise(one.answering(without_answer(one.today, question)))
        known = [advise(one.answering(answer)) for answer in every_answer(one, question)]
        racing = one.planned.kind is SessionKind.RACE
        needed = unknown.stale and not racing and not all(advice.stale for advice in known)
        verdicts = [advice.verdict for advice in known]
        assert min(verdicts) <= unknown.verdict, question
        assert unknown.verdict <= max(*verdicts, Verdict.EASY if needed else Verdict.RUN), question
        for dose in (minutes_of, km_of, effort_of):
            missing, told = dose(unknown), [dose(advice) for advice in known]
            doses = [amount for amount in told if amount is not None]
            if missing is not None and len(doses) == len(told):
                assert missing <= max(doses), f"{question}: {dose.__name__} {missing}, {told}"
                assert needed or min(doses) <= missing, f"{question}: {dose.__name__} {missing}, {told}"


@FEWER
@given(mornings())
def test_other_answers_leave_the_record_of_earlier_days_alone(one: Morning) -> None:
    """So `answering`, which keeps it, may stand for a new morning in the laws and the what-ifs."""
    other = replace(one.today, legs=1, scope=None, mood=2, sleep_h=5)

    assert advise(one.answering(other)) == advise(replace(one, check_in=other))


@given(mornings(), st.sets(st.sampled_from(RedFlag), min_size=1))
def test_a_red_flag_means_rest_from_any_state_also_on_race_day(one: Morning, flags: set[RedFlag]) -> None:
    flagged = replace(one, check_in=replace(one.today, red_flags=frozenset(flags)))
    for planned in (one.planned, RACE):
        advice = advise(replace(flagged, planned=planned))

        assert advice.verdict is Verdict.REST
        assert codes(advice)[0] == "RED_FLAG_SYMPTOM"
        assert "SEE_CLINICIAN" in codes(advice)


@FEWER
@given(mornings())
def test_a_fever_means_rest_from_any_state_also_on_race_day(one: Morning) -> None:
    ill = replace(one, check_in=replace(one.today, illness=Illness.BELOW_NECK_OR_FEVER))
    for planned in (one.planned, RACE):
        advice = advise(replace(ill, planned=planned))

        assert advice.verdict is Verdict.REST
        assert advice.prescription.options == ()


@given(mornings(), st.sampled_from(["gait", "strong", "bone"]))
def test_a_pain_that_stops_never_runs_also_on_race_day(one: Morning, how: str) -> None:
    """It changes the stride, it is above 5 of 10, or it may be a bone (3.5, step 2)."""
    hurts = {
        "gait": (Pain.ALTERING_GAIT, one.today.pain_detail),
        "strong": (Pain.NIGGLE, PainDetail(during=5.5)),
        "bone": (Pain.NIGGLE, PainDetail("shin", focal=True)),
    }
    pain, detail = hurts[how]
    limping = replace(one.today, pain=pain, pain_detail=detail, red_flags=frozenset())
    for planned in (one.planned, RACE):
        advice = advise(replace(one, check_in=limping, planned=planned))

        assert advice.verdict is Verdict.REST
        assert ("PAIN_GAIT" if how == "gait" else "PAIN_NIGGLE") in codes(advice)


@FEWER
@given(mornings())
def test_a_planned_rest_day_stays_one(one: Morning) -> None:
    assert advise(replace(one, planned=REST_DAY)).verdict is Verdict.REST


@given(mornings(planned=sessions))
def test_the_dose_never_exceeds_the_plan_and_is_never_nothing(one: Morning) -> None:
    advice, planned = advise(one), one.planned
    minutes, km = minutes_of(advice), km_of(advice)
    if advice.verdict is Verdict.REST:
        assert advice.prescription.minutes is None
        return
    if planned.minutes is not None or planned.km is None:
        most = one.runner.usual_easy_min if planned.minutes is None else planned.minutes
        assert minutes is not None
        assert minutes <= most
    assert km is None or km <= (planned.km or 0)
    assert minutes or km, "no dose at all"
    assert minutes is None or minutes > 0
    if advice.verdict in (Verdict.EASY, Verdict.CROSS_TRAIN):
        assert effort_of(advice) <= 3


@given(mornings(planned=sessions))
def test_no_vote_is_overruled_so_nothing_after_a_safety_step_raises_the_effort(one: Morning) -> None:
    """The advice is as careful as every vote, or more, whatever steps speak after it."""
    advice, signals, planned = advise(one), Signals(one), one.planned
    minutes, km = minutes_of(advice), km_of(advice)
    racing = planned.kind is SessionKind.RACE
    planned_min = planned.minutes or (one.runner.usual_easy_min if planned.km is None else None)
    for entry in RULEBOOK:
        finding = entry.look(one, signals)
        if finding is None or finding.vote is None or (racing and not votes_on_race_day(entry)):
            continue
        vote = finding.vote
        assert advice.verdict >= vote.verdict, entry.id
        assert vote.max_min is None or minutes is None or minutes <= vote.max_min, entry.id
        assert vote.max_km is None or km is None or km <= vote.max_km, entry.id
        assert vote.max_rpe is None or effort_of(advice) <= vote.max_rpe, entry.id
        if vote.share is not None and planned_min is not None and minutes is not None:
            assert minutes <= vote.share * planned_min + 1e-6, entry.id
        if vote.share is not None and planned.km is not None and km is not None:
            assert km <= vote.share * planned.km + 1e-6, entry.id


@given(mornings(), st.sampled_from(sorted(KEY_KINDS)), st.sampled_from(["legs", "closed", "everything"]))
def test_no_key_session_but_a_race_is_run_as_planned_without_a_check_in(
    one: Morning, kind: SessionKind, missing: str
) -> None:
    unfinished = {
        "legs": replace(one.today, legs=None, scope=None),
        "closed": replace(one.today, closed=False),
        "everything": None,
    }[missing]
    advice = advise(replace(one, check_in=unfinished, planned=replace(hard(60), kind=kind)))

    assert advice.stale
    assert advice.verdict >= Verdict.EASY or kind is SessionKind.RACE


@FEWER
@given(mornings())
def test_the_same_morning_gives_the_same_advice(one: Morning) -> None:
    assert advise(one) == advise(copy.deepcopy(one))


@given(mornings())
def test_reasons_are_few_and_none_is_told_twice(one: Morning) -> None:
    advice = advise(one)
    told = [(reason.code, dict(reason.facts)) for reason in advice.reasons]

    assert len(told) <= MOST_CODES
    assert len(advice.told) <= MOST_TOLD
    assert all(one not in told[:place] for place, one in enumerate(told))


@FEWER
@given(mornings())
def test_an_advice_that_is_not_the_plan_has_a_reason(one: Morning) -> None:
    advice = advise(one)
    if advice.verdict is not Verdict.RUN and one.planned.kind is not SessionKind.CROSS:
        assert advice.stale or any(reason.weight > 1 for reason in advice.reasons)


THAT_DECIDE = {Tag.ALTITUDE, Tag.LUTEAL, Tag.CLEARED, Tag.FEELS_WORSE}


@given(mornings(), st.sampled_from(sorted(set(Tag) - THAT_DECIDE)))
def test_a_tag_changes_words_and_confidence_but_no_verdict_and_no_dose(one: Morning, tag: Tag) -> None:
    tagged = advise(one.answering(replace(one.today, tags=one.today.tags | {tag})))
    bare = advise(one.answering(replace(one.today, tags=one.today.tags - {tag})))

    assert (tagged.verdict, tagged.prescription) == (bare.verdict, bare.prescription)


@FEWER
@given(mornings())
def test_who_wants_more_gets_no_more(one: Morning) -> None:
    wants, does_not = (
        advise(replace(one, season=replace(one.season, wants_more=more))) for more in (True, False)
    )

    assert (wants.verdict, wants.prescription) == (does_not.verdict, does_not.prescription)
