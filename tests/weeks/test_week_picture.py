"""What the picture of four weeks says of Ada's training: kinds, units, key sessions, races."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.charts.week import DayMarks, FourWeeks, SessionMark, Sign
from bot.chat.screens.week_picture import anchors_to, four_weeks, told_by_load
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.runner import DistanceUnit, Runner
from bot.coach.week import summarise_week
from bot.coach.workout import SessionKind, Sport, Workout
from bot.routines.weekly import WeekView
from bot.words.words import words_in
from tests.weeks.pictured import picture_of, view_of
from tests.weeks.runners import LAST_DAY, SIX, invented

EASY = Workout(Sport.RUN, SessionKind.EASY, minutes=40, km=7, rpe=3)
UNRATED = replace(EASY, rpe=None)
HARD_PLAN = PlannedSession(SessionKind.HARD, 60, 10)


def picture(
    *workouts: Workout,
    days: Mapping[int, tuple[Workout, ...]] | None = None,
    planned: PlannedSession | None = None,
    coming: Mapping[date, PlannedSession] | None = None,
    runner: Runner | None = None,
    language: str = "en",
) -> FourWeeks:
    """Ada's picture; `workouts` are those of the last day, `days` those of so many days ago."""
    done = {0: workouts, **(days or {})}
    past = tuple(
        PastDay(LAST_DAY - timedelta(days=ago), workouts=done[ago], planned=planned if ago == 0 else None)
        for ago in sorted(done, reverse=True)
    )
    ada = runner or Runner(id=1)
    week = summarise_week(ada, past, LAST_DAY)
    return four_weeks(words_in(language), WeekView(runner=ada, week=week, pictured=past, coming=coming or {}))


def last(shown: FourWeeks) -> DayMarks:
    return shown.days[-1]


@pytest.mark.parametrize(
    ("workout", "kind", "key"),
    [
        (EASY, Sign.EASY_RUN, False),
        (replace(EASY, kind=None), Sign.EASY_RUN, False),
        (replace(EASY, kind=SessionKind.HARD), Sign.KEY_RUN, True),
        (replace(EASY, kind=SessionKind.LONG), Sign.KEY_RUN, True),
        (replace(EASY, kind=SessionKind.RACE), Sign.KEY_RUN, True),
        (replace(EASY, minutes=89), Sign.EASY_RUN, False),
        (replace(EASY, minutes=90), Sign.KEY_RUN, True),
        (replace(EASY, minutes=91), Sign.KEY_RUN, True),
        (Workout(Sport.BIKE, SessionKind.CROSS, 45, rpe=3), Sign.CROSS, False),
        (Workout(Sport.BIKE, SessionKind.HARD, 45, rpe=8), Sign.CROSS, True),
        (Workout(Sport.WALK, SessionKind.CROSS, 90, rpe=2), Sign.CROSS, False),
        (Workout(Sport.STRENGTH, SessionKind.STRENGTH, 40, rpe=5), Sign.STRENGTH, False),
        (Workout(Sport.CORE, None, 20, rpe=5), Sign.STRENGTH, False),
    ],
)
def test_a_session_is_shown_as_what_it_was(workout: Workout, kind: Sign, key: bool) -> None:
    assert last(picture(workout)).sessions == (SessionMark(kind, workout.session_load_au, key),)


def test_a_short_walk_leaves_a_day_of_rest() -> None:
    assert last(picture(Workout(Sport.WALK, None, 30))).sessions == ()


def test_what_nobody_told_is_a_gap_and_rest_is_none() -> None:
    shown = picture(EASY, days={2: ()})

    assert [marks.sessions for marks in shown.days[-4:-1]] == [None, (), None]


@pytest.mark.parametrize(("rated", "by_load"), [(7, False), (8, True), (9, True)])
def test_bars_are_loads_from_four_of_five_rated_sessions_on_and_minutes_before(
    rated: int, by_load: bool
) -> None:
    sessions = [EASY] * rated + [UNRATED] * (10 - rated)
    days = {ago: (one,) for ago, one in enumerate(sessions)}
    shown = picture(EASY, days=days)

    assert told_by_load([PastDay(LAST_DAY, workouts=tuple(sessions))]) is by_load
    assert shown.training.title == ("Training, effort × minutes" if by_load else "Training, minutes")
    assert last(shown).sessions == (SessionMark(Sign.EASY_RUN, 120 if by_load else 40),)


def test_among_loads_a_session_without_one_has_no_height() -> None:
    shown = picture(UNRATED, days=dict.fromkeys(range(1, 10), (EASY,)))

    assert last(shown).sessions == (SessionMark(Sign.EASY_RUN, None),)
    assert shown.training.signs[Sign.NO_AMOUNT] == "effort or length not told"


def test_a_run_told_in_kilometres_alone_takes_the_time_of_the_own_easy_pace() -> None:
    """Three easy runs at 6:00 a km are known; without them a kilometre would be taken for 6.5 minutes."""
    own = replace(UNRATED, minutes=42)
    runs = dict.fromkeys((2, 4, 6), (own,))

    assert last(picture(replace(UNRATED, minutes=None, km=10), days=runs)).sessions == (
        SessionMark(Sign.EASY_RUN, 60),
    )
    assert last(picture(replace(UNRATED, minutes=None, km=10))).sessions == (SessionMark(Sign.EASY_RUN, 65),)
    assert last(picture(replace(UNRATED, minutes=None, km=None))).sessions == (
        SessionMark(Sign.EASY_RUN, None),
    )


def test_a_key_session_counts_as_left_out_only_where_the_day_was_told_without_one() -> None:
    told_other = picture(EASY, planned=HARD_PLAN)
    done = picture(replace(EASY, kind=SessionKind.HARD), planned=HARD_PLAN)
    rested = picture(planned=HARD_PLAN)
    silent = four_weeks(
        words_in("en"),
        WeekView(
            runner=Runner(id=1),
            week=summarise_week(Runner(id=1), (), LAST_DAY),
            pictured=(PastDay(LAST_DAY, planned=HARD_PLAN),),
        ),
    )

    assert [last(one).key_left_out for one in (told_other, done, rested, silent)] == [
        True,
        False,
        True,
        False,
    ]


def test_a_race_has_its_flag_until_it_is_told_that_there_was_none() -> None:
    race = PlannedSession(SessionKind.RACE, 50, 10)
    raced = picture(replace(EASY, kind=SessionKind.RACE))

    assert last(raced).race
    assert not last(picture(planned=race)).race
    assert last(picture(planned=race)).key_left_out


def test_a_race_of_the_coming_days_is_told_with_its_day_in_both_languages() -> None:
    sunday = LAST_DAY + timedelta(days=7)
    coming = {sunday: PlannedSession(SessionKind.RACE, None, 5)}

    assert picture(EASY, coming=coming).training.ahead == "Race Sun 29 Nov"
    assert picture(EASY, coming=coming, language="de").training.ahead.startswith("Wettkampf So")
    assert picture(EASY, coming={sunday: HARD_PLAN}).training.ahead == ""


def test_weeks_have_their_distance_where_every_day_of_them_is_known() -> None:
    known = {ago: (EASY,) if ago % 2 else () for ago in range(7)}
    half = dict.fromkeys(range(8, 12), (EASY,))
    miles = Runner(id=1, unit=DistanceUnit.MILES)

    assert picture(days={**known, **half}).training.weeks == ("", "", "", "21 km")
    assert picture(days={**known, **half}, runner=miles).training.weeks[3] == "13 mi"
    assert picture(days=dict.fromkeys(range(7), ())).training.weeks[3] == ""


@pytest.mark.parametrize(
    ("fullest", "by_load", "heights"),
    [
        (0, False, ()),
        (19, False, ()),
        (20, False, (20,)),
        (79, False, (20, 40, 60)),
        (80, False, (30, 60)),
        (130, False, (60, 120)),
        (5_000, False, (480, 960, 1440)),
        (530, True, (200, 400)),
        (99_999, True, (5000, 10_000, 15_000)),
    ],
)
def test_the_scale_has_at_most_three_round_heights(
    fullest: float, by_load: bool, heights: tuple[float, ...]
) -> None:
    assert anchors_to(fullest, by_load) == heights


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SIX)
def test_every_sign_that_occurs_has_its_word(name: str, language: str) -> None:
    shown = picture_of(invented(name), language)

    assert set(shown.training.signs) == set(Sign)
    assert all(shown.training.signs.values())


def test_the_thin_weeks_claim_nothing_and_the_first_ones_have_a_kind_word() -> None:
    thin, first = picture_of(invented("thin")), picture_of(invented("first_week"))

    assert thin.training.weeks == ("", "", "", "")
    assert thin.pulse_low_bpm is None
    assert first.empty_days == 23
    assert first.quiet == "more with every week"


def test_the_usual_pulse_is_the_same_in_the_picture_as_in_the_message() -> None:
    """It said 52 in the one and 51.5 in the other."""
    view = view_of(invented("full"))
    usual = view.week.usual_pulse
    assert usual is not None
    view = replace(view, week=replace(view.week, usual_pulse=replace(usual, usual_bpm=51.5)))

    assert [label for _, label in four_weeks(words_in("en"), view).pulse.anchors] == ["usual 51.5"]
