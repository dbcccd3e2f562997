"""Laws that hold on every morning of every life (specification 3.16)."""

from __future__ import annotations

import copy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import RULEBOOK, Advice, advise, votes_on_race_day
from bot.coach.baseline import pulse_readings
from bot.coach.checkin import CheckIn, Illness, Pain, Question, RedFlag, Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.signals import Signals
from bot.coach.telling import MOST_CODES
from bot.coach.workout import SessionKind
from tests.coach.builders import REST_DAY, codes
from tests.coach.lives import LONGEST_PAST, mornings, runners, sessions
from tests.coach.worse import effort_of, every_answer, minutes_of, without_answer, worse_answers

COMPARISONS = {
    "RHR_NORMAL",
    "RHR_HIGH",
    "RHR_HIGH_TREND",
    "RHR_LOW_WITH_FATIGUE",
    "POSSIBLE_ILLNESS",
}


def assert_no_harder(worse: Advice, better: Advice, what: str) -> None:
    """The advice after a worse answer asks for nothing more than the one before it."""
    assert worse.verdict >= better.verdict, f"{what}: {better.verdict.name} became {worse.verdict.name}"
    before, after = minutes_of(better), minutes_of(worse)
    assert after <= before, f"{what}: {before} min ({better.verdict.name}) became {after} min"
    assert effort_of(worse) <= effort_of(better), f"{what}: a higher effort was allowed"


@given(mornings(planned=sessions))
def test_a_worse_answer_never_gives_a_harder_verdict_or_more_minutes(one: Morning) -> None:
    advice = advise(one)
    for what, check_in in worse_answers(one):
        assert_no_harder(advise(replace(one, check_in=check_in)), advice, what)


@given(mornings(planned=sessions))
def test_a_missing_answer_never_gives_a_harder_verdict_than_the_best_answer_would(one: Morning) -> None:
    for question in Question:
        if question is Question.SCOPE and not one.today.heavy:
            continue
        unknown = advise(replace(one, check_in=without_answer(one.today, question)))
        known = [advise(replace(one, check_in=answer)) for answer in every_answer(one, question)]
        assert unknown.verdict >= min(advice.verdict for advice in known), question
        assert minutes_of(unknown) <= max(minutes_of(advice) for advice in known), question


@given(
    mornings(planned=sessions, runner=runners.map(lambda runner: replace(runner, pulse_medicine=True))),
    st.data(),
)
def test_a_worse_answer_on_an_earlier_day_never_gives_a_harder_verdict(
    one: Morning, data: st.DataObject
) -> None:
    """Without the pulse: there an earlier answer moves the yardstick, not the advice."""
    answered = [place for place, past in enumerate(one.past) if past.check_in is not None]
    if not answered:
        return
    place = data.draw(st.sampled_from(answered[-LONGEST_PAST // 3 :]))
    past = one.past[place]
    assert past.check_in is not None
    advice = advise(one)
    for what, check_in in _worse_earlier(past.check_in):
        other = _with_past(one, place, check_in)
        assert_no_harder(advise(other), advice, f"{what} on {past.day}")


def _worse_earlier(check_in: CheckIn) -> list[tuple[str, CheckIn]]:
    worse = [
        (illness.value, replace(check_in, illness=illness))
        for illness in (Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)
        if check_in.illness is not Illness.BELOW_NECK_OR_FEVER
    ]
    worse.append((Pain.ALTERING_GAIT.value, replace(check_in, pain=Pain.ALTERING_GAIT)))
    worse.append((RedFlag.FAINTING.value, replace(check_in, red_flags=frozenset({RedFlag.FAINTING}))))
    worse.append(("legs 1", replace(check_in, legs=1)))
    worse.append(("mood 1", replace(check_in, mood=1)))
    return worse


def _with_past(one: Morning, place: int, check_in: CheckIn) -> Morning:
    changed = PastDay(one.past[place].day, check_in, one.past[place].verdict)
    return replace(one, past=(*one.past[:place], changed, *one.past[place + 1 :]))


@given(mornings(), st.sampled_from(RedFlag))
def test_a_red_flag_means_rest_from_any_state(one: Morning, flag: RedFlag) -> None:
    advice = advise(replace(one, check_in=replace(one.today, red_flags=frozenset({flag}))))

    assert advice.verdict is Verdict.REST
    assert codes(advice)[0] == "RED_FLAG_SYMPTOM"
    assert "SEE_CLINICIAN" in codes(advice)


@given(mornings())
def test_a_fever_means_rest_from_any_state(one: Morning) -> None:
    ill = replace(one.today, illness=Illness.BELOW_NECK_OR_FEVER)
    advice = advise(replace(one, check_in=ill))

    assert advice.verdict is Verdict.REST
    assert advice.prescription.options == ()


@given(mornings())
def test_a_pain_that_changes_the_stride_never_runs(one: Morning) -> None:
    limping = replace(one.today, pain=Pain.ALTERING_GAIT, red_flags=frozenset())
    advice = advise(replace(one, check_in=limping))

    assert advice.verdict is Verdict.REST
    assert "PAIN_GAIT" in codes(advice)


@given(mornings())
def test_a_planned_rest_day_stays_one(one: Morning) -> None:
    assert advise(replace(one, planned=REST_DAY)).verdict is Verdict.REST


@given(mornings(), st.integers(-4, 24))
def test_the_same_beats_added_to_every_pulse_change_nothing(one: Morning, beats: int) -> None:
    shifted = replace(
        one,
        check_in=_beats_added(one.today, beats),
        past=tuple(
            replace(past, check_in=past.check_in and _beats_added(past.check_in, beats)) for past in one.past
        ),
    )
    before, after = advise(one), advise(shifted)

    assert (before.verdict, before.prescription) == (after.verdict, after.prescription)
    if "PULSE_FLOOR" not in codes(before) + codes(after):  # the one number that is the same for everybody
        assert codes(before) == codes(after)
    assert before.confidence == after.confidence


def _beats_added(check_in: CheckIn, beats: int) -> CheckIn:
    bpm = check_in.resting_hr_bpm
    return check_in if bpm is None else replace(check_in, resting_hr_bpm=bpm + beats)


def _without_pulse(one: Morning) -> Morning:
    past = tuple(
        replace(past, check_in=past.check_in and replace(past.check_in, resting_hr_bpm=None))
        for past in one.past
    )
    return replace(one, check_in=replace(one.today, resting_hr_bpm=None), past=past)


@given(mornings())
def test_without_any_pulse_the_advice_is_never_more_careful(one: Morning) -> None:
    """So taking the pulse readings away never turns a run into rest."""
    assert advise(_without_pulse(one)).verdict <= advise(one).verdict


@given(mornings(planned=sessions))
def test_the_dose_never_exceeds_the_plan(one: Morning) -> None:
    advice = advise(one)
    planned_min = one.planned.minutes
    assert minutes_of(advice) <= (one.runner.usual_easy_min if planned_min is None else planned_min)
    if advice.verdict is Verdict.REST:
        assert advice.prescription.minutes is None
    else:
        assert minutes_of(advice) > 0
    if advice.verdict in (Verdict.EASY, Verdict.CROSS_TRAIN):
        assert effort_of(advice) <= 3


@given(mornings(planned=sessions))
def test_no_vote_is_overruled(one: Morning) -> None:
    """Nothing after a safety step raises the effort: the advice is as careful as every vote, or more."""
    advice, signals = advise(one), Signals(one)
    planned_min = one.planned.minutes or one.runner.usual_easy_min
    racing = one.planned.kind is SessionKind.RACE
    for entry in RULEBOOK:
        finding = entry.look(one, signals)
        if finding is None or finding.vote is None or (racing and not votes_on_race_day(entry)):
            continue
        vote = finding.vote
        assert advice.verdict >= vote.verdict, entry.id
        assert vote.max_min is None or minutes_of(advice) <= vote.max_min, entry.id
        assert vote.share is None or minutes_of(advice) <= vote.share * planned_min, entry.id
        assert vote.max_rpe is None or effort_of(advice) <= vote.max_rpe, entry.id


@given(mornings(planned=sessions), st.sampled_from(["legs", "closed"]))
def test_no_key_session_gets_a_green_light_without_a_check_in(one: Morning, missing: str) -> None:
    unfinished = replace(one.today, legs=None) if missing == "legs" else replace(one.today, closed=False)
    planned = PlannedSession(SessionKind.HARD, 60)
    advice = advise(replace(one, check_in=unfinished, planned=planned))

    assert advice.stale
    assert advice.verdict >= Verdict.EASY


@given(mornings())
def test_every_number_told_is_the_runners_own(one: Morning) -> None:
    today, seven, fourteen = one.today, one.last_days(7), one.last_days(14)
    for reason in advise(one).reasons:
        told = reason.facts
        assert told.get("legs", today.legs) == today.legs
        assert told.get("slept_h", today.sleep_h) == today.sleep_h
        assert told.get("mood", today.mood) == today.mood
        if reason.code in {"RHR_NORMAL", "RHR_HIGH", "RHR_LOW_WITH_FATIGUE", "NO_BASELINE"}:
            assert told["bpm"] == today.resting_hr_bpm
        if reason.code == "LEGS_PERSISTENT":
            assert told["heavy"] == sum(one.heavy for one in (seven if told["days"] == 7 else fourteen))
        if reason.code == "MOOD_LOW_PERSISTENT":
            assert told["low"] == sum(one.mood is not None and one.mood <= 2 for one in seven)
        if reason.code == "SLEEP_DEBT":
            nights = [one.sleep_h for one in seven if one.sleep_h is not None]
            need_h = float(told["need_h"])
            assert told["debt_h"] == pytest.approx(sum(max(0, need_h - night) for night in nights), abs=0.01)


@given(mornings())
def test_with_fewer_than_seven_readings_no_pulse_is_compared(one: Morning) -> None:
    earlier = [past.check_in for past in one.past if past.check_in is not None]
    known = len(pulse_readings(earlier, one.day))
    if known < 7 or one.runner.pulse_medicine:
        assert not COMPARISONS & set(codes(advise(one)))


@given(mornings())
def test_the_same_morning_gives_the_same_advice(one: Morning) -> None:
    assert advise(one) == advise(copy.deepcopy(one))


@given(mornings())
def test_an_unknown_past_is_not_a_past_of_nothing(one: Morning) -> None:
    """Days without a check-in say the same as days that are not remembered at all."""
    remembered = tuple(past for past in one.past if past.check_in is not None or past.verdict is not None)
    assert advise(replace(one, past=remembered)) == advise(one)


@given(mornings())
def test_reasons_are_few_and_none_is_told_twice(one: Morning) -> None:
    told = [(reason.code, dict(reason.facts)) for reason in advise(one).reasons]

    assert len(told) <= MOST_CODES
    assert all(one not in told[:place] for place, one in enumerate(told))


@given(mornings())
def test_an_advice_that_is_not_the_plan_has_a_reason(one: Morning) -> None:
    advice = advise(one)
    if advice.verdict is not Verdict.RUN and one.planned.kind is not SessionKind.CROSS:
        assert advice.stale or any(reason.weight > 1 for reason in advice.reasons)


@given(mornings(), st.sampled_from([Tag.ALCOHOL, Tag.TRAVEL, Tag.HEAT, Tag.STRESS, Tag.ON_FEET]))
def test_a_tag_changes_words_and_confidence_but_no_verdict_and_no_dose(one: Morning, tag: Tag) -> None:
    tagged = advise(replace(one, check_in=replace(one.today, tags=one.today.tags | {tag})))
    bare = advise(replace(one, check_in=replace(one.today, tags=one.today.tags - {tag})))

    assert (tagged.verdict, tagged.prescription) == (bare.verdict, bare.prescription)
