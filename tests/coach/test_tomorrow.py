"""What Ada's hard day does to her tomorrow, and where a session goes that gives way today."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from bot.coach.advisor import advise
from bot.coach.checkin import Illness
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.moving import Dropped, Moved, MoveTo, PlanUnknown
from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit
from bot.coach.season import AbsenceKind, Away, Event, Goal, PastRace, Screened, Season, Symptom
from bot.coach.tomorrow import NextDay, if_hard_today
from bot.coach.workout import SessionKind
from tests.coach.builders import REST_DAY, TODAY, ada, cross, easy, hard, long, race, strength
from tests.coach.lives import mornings
from tests.coach.logged import coming, done, logged_morning
from tests.coach.spoken import FEWER, message_of

WEEKS = "eherle" * 5


def before(
    tomorrow: PlannedSession | None,
    planned: PlannedSession | None = None,
    past: str = WEEKS,
    **around: object,
) -> Morning:
    season = Season(coming=(tomorrow,), **around)  # type: ignore[arg-type]
    return logged_morning(past, planned=planned or hard(), season=season)


def ahead(one: Morning) -> NextDay | None:
    return if_hard_today(one, advise(one))


def line(one: Morning) -> str:
    """The line about tomorrow; empty where there is none."""
    return next((line for line in message_of(one).splitlines() if line.startswith("If you do it")), "")


@pytest.mark.parametrize(
    ("tomorrow", "said"),
    [
        (REST_DAY, "If you do it, tomorrow is rest, as planned."),
        (easy(40), "If you do it, tomorrow is easy, at most 40 min."),
        (PlannedSession(SessionKind.EASY, None, 8), "If you do it, tomorrow is easy, at most 8 km."),
        (cross(45), "If you do it, tomorrow is cross-training, at most 45 min."),
        (hard(), "If you do it, tomorrow’s hard session becomes easy: never two hard days in a row."),
        (long(), "If you do it, tomorrow’s long run becomes easy: never two hard days in a row."),
        (easy(90), "If you do it, tomorrow’s long run becomes easy: never two hard days in a row."),
        (strength(), ""),
        (race(), ""),
        (None, ""),
    ],
)
def test_before_a_hard_session_ada_reads_what_tomorrow_will_be(
    tomorrow: PlannedSession | None, said: str
) -> None:
    assert line(before(tomorrow)) == said


def test_a_distance_is_told_in_her_own_unit() -> None:
    one = before(PlannedSession(SessionKind.EASY, None, 8))

    assert line(replace(one, runner=ada(unit=DistanceUnit.MILES))).endswith("at most 5 mi.")


def test_seven_days_without_a_rest_make_a_rest_of_tomorrow() -> None:
    """Today is the seventh day in a row; the plan has a run tomorrow."""
    assert line(before(easy(), past="er" + "e" * 6)) == "If you do it, tomorrow is rest."
    assert line(before(hard(), past="er" + "e" * 6)) == "If you do it, tomorrow is rest."
    assert line(before(easy(), past="er" + "e" * 5)) == "If you do it, tomorrow is easy, at most 40 min."


def test_the_first_hard_session_of_a_block_softens_a_long_run_tomorrow() -> None:
    found = ahead(before(long(120), past="ler" * 8))

    assert found is not None
    assert found.key
    assert found.verdict is Verdict.EASY
    assert found.prescription.minutes == 85


@pytest.mark.parametrize(
    "one",
    [
        before(easy(), planned=easy()),
        before(easy(), planned=race()),
        replace(before(easy()), check_in=None),
        before(easy(), past=WEEKS + "h"),
        logged_morning(WEEKS, planned=hard()),
    ],
    ids=["an easy day", "a race", "no check-in", "softened today", "no plan"],
)
def test_where_no_key_session_happens_today_nothing_is_said_of_tomorrow(one: Morning) -> None:
    assert ahead(one) is None
    assert line(one) == ""


def test_general_advice_names_no_minutes_of_tomorrow() -> None:
    assert line(replace(before(easy()), runner=ada(general_advice_only=True))) == ""


def test_the_night_that_is_thought_up_is_as_long_as_ada_needs() -> None:
    """Nine hours: her need as she told it leaves no new debt behind."""
    for need, past in ((9.0, WEEKS), (None, WEEKS)):
        found = ahead(replace(before(easy(), past=past), runner=ada(sleep_need_h=need)))
        assert found is not None
        assert found.verdict is Verdict.RUN


def test_what_surrounds_the_morning_is_a_day_older_tomorrow() -> None:
    """Four days to the race today, and three tomorrow: then nothing is long any more."""
    one = before(
        hard(60),
        goal=Goal(Event.HALF, 4),
        last_race=PastRace(Event.TEN_K, 20),
        screen=Screened(frozenset({Symptom.IRRITABLE}), 2),
        absence=Away(AbsenceKind.AWAY, 2),
        shoes_days=3,
    )
    found = ahead(one)

    assert found is not None
    assert (found.verdict, found.prescription.minutes) == (Verdict.EASY, 30)


def test_a_race_without_a_date_and_a_block_do_not_trouble_it() -> None:
    assert ahead(before(easy(), goal=Goal(Event.HALF, None))) is not None
    assert ahead(before(easy(), block_day=3)) is None  # no key session happens in a block


@pytest.mark.parametrize(("days", "minutes"), [(5, 40), (6, 45)])
def test_on_the_way_back_from_a_block_tomorrow_is_a_day_further(days: int, minutes: int) -> None:
    """The sixth day after it is the last on which a second key session gets seven tenths, not eight."""
    found = ahead(before(hard(60), past="er" * 10, block_over_days=days))

    assert found is not None
    assert (found.verdict, found.prescription.minutes) == (Verdict.EASY, minutes)


@FEWER
@given(mornings())
def test_tomorrow_is_never_more_than_its_plan_and_never_a_second_key_session(one: Morning) -> None:
    advice = advise(one)
    found = if_hard_today(one, advice)
    if found is None:
        return
    assert advice.verdict is Verdict.RUN
    assert found.planned == one.season.coming[0]
    dose = found.prescription
    assert dose.minutes is None or dose.minutes <= (found.planned.minutes or one.runner.usual_easy_min)
    assert dose.km is None or dose.km <= (found.planned.km or 0)
    if found.key and not advice.changed_plan and found.planned.kind is not SessionKind.RACE:
        assert found.verdict >= Verdict.EASY


# --- where a session goes that gives way ---


def softened(ahead: str, past: str = WEEKS, **other: object) -> Morning:
    season = Season(coming=coming(ahead), **other)  # type: ignore[arg-type]
    return logged_morning(past, planned=hard(), season=season, legs=2)


@pytest.mark.parametrize(
    ("ahead", "again", "where", "postpones"),
    [
        ("eeee", False, MoveTo(1), True),
        ("reee", False, MoveTo(2), True),
        ("", False, PlanUnknown(), True),
        ("rrrr", False, Dropped(), False),
        ("eeee", True, Dropped(), False),
    ],
)
def test_the_advice_says_where_the_session_goes(
    ahead: str, again: bool, where: Moved, postpones: bool
) -> None:
    advice = advise(softened(ahead, moved_here=again))

    assert advice.verdict is Verdict.EASY
    assert advice.moves_to == where
    assert advice.postpones is postpones


@pytest.mark.parametrize(
    "one",
    [
        replace(softened("eeee"), planned=easy()),
        replace(softened("eeee"), check_in=replace(softened("").today, legs=4, scope=None)),
        softened("eeee", past="e" * 7 + "r" * 7),
        replace(softened("eeee"), check_in=replace(softened("").today, illness=Illness.ABOVE_NECK)),
    ],
    ids=["no key session", "as planned", "after a break", "a cold"],
)
def test_what_does_not_give_way_to_this_morning_alone_goes_nowhere(one: Morning) -> None:
    assert advise(one).moves_to is None


@pytest.mark.parametrize(
    ("ahead", "other", "said"),
    [
        (
            "eeee",
            {},
            "The session can move to Thursday (it changes places with the easy 40 min), once, if your legs",
        ),
        ("reee", {}, "The session can move to Friday (it changes places with the easy 40 min)"),
        ("ceee", {}, "to Thursday (it changes places with the cross-training of 45 min)"),
        ("", {}, "The session can move by 24–48 h, once, if your legs are 3 or better that morning"),
        (
            "rrrr",
            {},
            "No day of the next two has room for the session: let it go, nothing is added elsewhere.",
        ),
        ("eeee", {"moved_here": True}, "The session was moved once already: now let it go, nothing is added"),
    ],
)
def test_ada_reads_on_which_day_it_can_stand(ahead: str, other: dict[str, object], said: str) -> None:
    assert said in message_of(softened(ahead, **other))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (easy(None), "with the easy run)"),
        (cross(None), "with the cross-training)"),
        (PlannedSession(SessionKind.EASY, None, 8), "with the easy 8 km)"),
        (PlannedSession(SessionKind.EASY, 42.5, 8), "with the easy 42 min)"),
    ],
)
def test_the_session_it_changes_places_with_is_named_as_far_as_it_is_known(
    there: PlannedSession, said: str
) -> None:
    one = softened("")
    one = replace(one, season=Season(coming=(there, easy(), easy(), easy())))

    assert said in message_of(one)


def test_general_advice_moves_a_session_without_naming_minutes() -> None:
    one = replace(softened("eeee"), runner=ada(general_advice_only=True))

    assert "can move by 24–48 h" in message_of(one)
    assert "40 min" not in message_of(one)


# --- a missed session is never added on top ---


@pytest.mark.parametrize("what", ["left out", "not reached"])
@FEWER
@given(one=mornings())
def test_what_was_missed_yesterday_is_not_added_to_today(what: str, one: Morning) -> None:
    """A key session of yesterday left out, or its paces missed: today stays within its own plan."""
    yesterday = TODAY - timedelta(days=1)
    failed = done("h")[0].workouts if what == "not reached" else ()
    day = replace(done("r")[0], workouts=failed, planned=hard(60), absence=None)
    advice = advise(replace(one, past=(*(past for past in one.past if past.day < yesterday), day)))
    dose, planned = advice.prescription, one.planned

    assert advice.verdict >= Verdict.RUN
    assert dose.kind in (planned.kind, SessionKind.EASY, SessionKind.CROSS, SessionKind.REST)
    if planned.minutes is not None and dose.minutes is not None:
        assert dose.minutes <= planned.minutes
    if dose.km is not None:
        assert planned.km is not None
        assert dose.km <= planned.km
    if planned.kind is SessionKind.REST:
        assert advice.verdict is Verdict.REST
