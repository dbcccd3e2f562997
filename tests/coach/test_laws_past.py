"""Laws of the earlier days: unknown is not zero, yesterday is not today, and a pattern needs its weeks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.advisor import RULEBOOK, Advice, advise
from bot.coach.checkin import CheckIn, Illness, Pain, RedFlag
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.coach.rulebook import Fact, Reason
from bot.coach.signals import Signals
from bot.coach.state import State
from bot.coach.workout import KEY_KINDS, Outcome, Workout
from tests.coach.lives import LONGEST_PAST, mornings, runners, sessions
from tests.coach.spoken import FEWER
from tests.coach.worse import asks_for_more

OF_TODAY = {"LEGS", "SLEEP_SHORT_NIGHT", "MOOD_LOW", "RHR_HIGH"}
"""Rules that speak of one answer of this morning."""
ANSWERS = {"legs", "slept_h", "mood", "bpm"}
OF_THE_LOAD = {"RAMP_HIGH", "MONOTONY_HIGH", "CUTBACK_WEEK", "CUTBACK_DUE", "RETURN_AFTER_GAP", "NO_REST_DAY"}
OF_THE_LOAD |= {"ELITE_EXEMPTION", "FIRST_SPEED_WORK"}


def found(one: Morning) -> list[Reason]:
    """Every reason of every rule, before it is chosen which are told."""
    signals = Signals(one)
    findings = [entry.look(one, signals) for entry in RULEBOOK]
    return [reason for finding in findings if finding is not None for reason in finding.reasons]


@given(
    mornings(planned=sessions, runner=runners.map(lambda runner: replace(runner, pulse_medicine=True))),
    st.data(),
)
def test_a_worse_earlier_day_never_gives_a_harder_verdict(one: Morning, data: st.DataObject) -> None:
    """Without the pulse: there an earlier answer moves the yardstick, not the advice."""
    if not one.past:
        return
    place = data.draw(st.integers(max(0, len(one.past) - LONGEST_PAST // 3), len(one.past) - 1))
    advice = advise(one)
    for what, worse in _worse_earlier(one.past[place]):
        other = replace(one, past=(*one.past[:place], worse, *one.past[place + 1 :]))
        more = asks_for_more(advise(other), advice)
        assert not more, f"{what} on {worse.day}: {more}"


def _worse_earlier(past: PastDay) -> list[tuple[str, PastDay]]:
    worse: list[tuple[str, PastDay]] = []
    if past.check_in is not None:
        worse += [(what, replace(past, check_in=said)) for what, said in _said_worse(past.check_in)]
    for outcome in (Outcome.STRUGGLED, Outcome.MISSED):
        failed = tuple(
            replace(one, outcome=outcome)
            if one.kind in KEY_KINDS and one.outcome is not Outcome.MISSED
            else one
            for one in past.workouts or ()
        )
        if past.workouts:
            worse.append((outcome.value, replace(past, workouts=failed)))
    return worse


def _failed(workout: Workout, outcome: Outcome) -> Workout:
    keeps = workout.kind not in KEY_KINDS or workout.outcome is Outcome.MISSED
    return workout if keeps else replace(workout, outcome=outcome)


def _said_worse(check_in: CheckIn) -> list[tuple[str, CheckIn]]:
    worse = [
        (illness.value, replace(check_in, illness=illness))
        for illness in (Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)
        if check_in.illness is not Illness.BELOW_NECK_OR_FEVER
    ]
    return [
        *worse,
        (Pain.ALTERING_GAIT.value, replace(check_in, pain=Pain.ALTERING_GAIT)),
        (RedFlag.FAINTING.value, replace(check_in, red_flags=frozenset({RedFlag.FAINTING}))),
        ("legs 1", replace(check_in, legs=1)),
        ("mood 1", replace(check_in, mood=1)),
    ]


@given(mornings(), st.sampled_from([1.0, 2.0, 3.0, 5.0]), st.sampled_from([0.0, 5.5, 9.0]), st.integers(1, 5))
def test_yesterdays_answer_is_never_todays(one: Morning, legs: float, sleep_h: float, mood: int) -> None:
    """Other answers yesterday leave every number told of this morning's own answers as it was."""
    if not one.past or one.past[-1].check_in is None:
        return
    said = replace(one.past[-1].check_in, legs=legs, sleep_h=sleep_h, mood=mood)
    other = replace(one, past=(*one.past[:-1], replace(one.past[-1], check_in=said)))

    before, after = _told_of_today(one), _told_of_today(other)
    for name in before.keys() & after.keys():
        assert after[name] == before[name], name
    assert before.keys() ^ after.keys() <= {"mood"}  # a week of low moods is told instead of today's
    for signal in ("legs", "night", "niggle", "cold", "low_mood"):
        assert getattr(Signals(other), signal) == getattr(Signals(one), signal), signal


def _told_of_today(one: Morning) -> dict[str, Fact]:
    """What the rules of today's own answers tell as today's, in numbers."""
    signals, told = Signals(one), dict[str, Fact]()
    for entry in RULEBOOK:
        finding = entry.look(one, signals) if entry.id in OF_TODAY else None
        for reason in finding.reasons if finding is not None else ():
            told |= {name: fact for name, fact in reason.facts.items() if name in ANSWERS}
    return told


@FEWER
@given(mornings())
def test_what_was_not_answered_today_is_not_told_whatever_was_said_before(one: Morning) -> None:
    told = _told_of_today(one.answering(CheckIn(one.day, closed=True)))

    assert told == {}


@FEWER
@given(mornings())
def test_an_unknown_past_is_not_a_past_of_nothing(one: Morning) -> None:
    """Days of which nothing is known say the same as days that are not remembered at all."""
    remembered = tuple(past for past in one.past if past != PastDay(past.day))
    assert advise(replace(one, past=remembered)) == advise(one)


@FEWER
@given(mornings(), st.data())
def test_a_day_nobody_logged_never_lengthens_a_streak_or_a_break(one: Morning, data: st.DataObject) -> None:
    """Whichever logs are lost, no rule finds a streak or a break that it did not find with them."""
    counts = ("training_days_in_a_row", "days_without_running", "days_without_training")
    lost = _losing(one, data.draw(st.sets(st.integers(1, 40), max_size=5)))

    for name in counts:
        assert getattr(lost.record, name) <= getattr(one.record, name), name
    of_days = {"NO_REST_DAY", "ELITE_EXEMPTION", "RETURN_AFTER_GAP"}
    before, after = ({reason.code for reason in found(which)} & of_days for which in (one, lost))
    assert after <= before


def _losing(one: Morning, days_ago: set[int]) -> Morning:
    """The same morning without the logs and plans of these days."""
    past = tuple(
        replace(day, workouts=None, planned=None) if (one.day - day.day).days in days_ago else day
        for day in one.past
    )
    return replace(one, past=past)


@given(mornings(), st.sets(st.integers(1, 40), max_size=5))
def test_a_week_with_a_day_nobody_logged_has_no_kilometres(one: Morning, days_ago: set[int]) -> None:
    """So a ramp never grows because a log was lost: it stands between weeks that are known to the end."""
    logged = replace(one, season=replace(one.season, weekly_km=None))
    lost = _losing(logged, days_ago)

    for week, (before, after) in enumerate(
        zip(reversed(logged.record.weeks_km), reversed(lost.record.weeks_km), strict=True)
    ):
        touched = any(week * 7 < ago <= week * 7 + 7 for ago in days_ago)
        assert after == (None if touched else before), f"{week} weeks ago"
    if any(ago <= 7 for ago in days_ago):
        assert lost.record.ramp is None
    if logged.record.ramp is not None and lost.record.ramp is not None:
        known = [week for week in logged.record.weeks_km[-4:-1] if week is not None]
        usual = one.runner.usual_week_km
        assert lost.record.ramp.before_km >= min([*known, *([usual] if usual else [])])


@FEWER
@given(mornings())
def test_without_any_log_nothing_is_found_of_the_load(one: Morning) -> None:
    """Unknown is never zero: not a break, not a light week, not a first run of its kind."""
    lost = _losing(replace(one, season=replace(one.season, weekly_km=None)), set(range(LONGEST_PAST + 1)))

    assert not OF_THE_LOAD & {reason.code for reason in found(lost)}
    assert not lost.record.load_known


@given(mornings())
def test_more_than_can_be_recovered_from_is_suspected_after_two_weeks_of_answers_only(one: Morning) -> None:
    answered = [past.day for past in one.past if past.check_in is not None and past.check_in.legs is not None]
    weeks = bool(answered) and (one.day - min(answered)).days >= 14
    advice = advise(one)
    if not weeks:
        assert not _suspects(advice)
    recent = tuple(past for past in one.past if (one.day - past.day).days < 14)
    assert not _suspects(advise(replace(one, past=recent)))


def _suspects(advice: Advice) -> bool:
    sent = (one.facts.get("about") for one in advice.reasons if one.code == "SEE_CLINICIAN")
    return advice.state is State.SUSPECTED_NFOR_OTS or "fatigue" in sent
