"""Ada's key sessions and the days between them: the first of a block, and how long each is felt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.coach.advisor import advise
from bot.coach.measures import Verdict
from bot.coach.past import PastDay
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote
from bot.coach.workout import SessionKind
from tests.coach.builders import codes, easy, hard, long, race
from tests.coach.logged import answered, done, logged_morning
from tests.coach.spoken import message_of
from tests.coach.voiced import NOTE, RED, spoken, voice

NEW = "e" * 21
"""Three weeks without a hard session."""
WAITS = Vote(Verdict.EASY, max_min=89, share=0.8, max_rpe=3)


# --- the first speed work in weeks ---


@pytest.mark.parametrize(
    ("letters", "planned", "days"),
    [
        (NEW, hard(), 0),
        (NEW, easy(), None),
        ("e" * 20, hard(), None),
        (NEW + "h", easy(), 1),
        (NEW + "hee", easy(), 3),
        (NEW + "hee", hard(), 3),
        (NEW + "heee", easy(), None),
        (NEW + "heee", hard(), None),
        ("h" + "e" * 20 + "h", easy(), None),
        (NEW + "R", easy(), None),
        (NEW + "h", race(), None),
    ],
)
def test_the_first_speed_work_in_three_weeks_is_told_for_three_days(
    letters: str, planned: PlannedSession, days: int | None
) -> None:
    told = Reason("FIRST_SPEED_WORK", {"days": days or 0}, NOTE)

    assert voice("FIRST_SPEED_WORK", logged_morning(letters, planned=planned)) == (
        None if days is None else spoken(told)
    )


@pytest.mark.parametrize("planned", [hard(), long(), easy(90)])
@pytest.mark.parametrize(("since", "days"), [("", 1), ("e", 2), ("r", 2)])
def test_two_easy_days_come_after_it_before_the_next_key_session(
    planned: PlannedSession, since: str, days: int
) -> None:
    told = Reason("FIRST_SPEED_WORK", {"days": days, "key": 1}, RED)
    one = logged_morning(NEW + "h" + since, planned=planned)

    assert voice("FIRST_SPEED_WORK", one) == spoken(told, vote=WAITS)


@pytest.mark.parametrize(
    ("since", "verdict", "minutes"),
    [("h", Verdict.EASY, 45), ("he", Verdict.EASY, 45), ("hee", Verdict.RUN, 60)],
)
def test_the_second_day_after_it_is_easy_and_the_third_is_not(
    since: str, verdict: Verdict, minutes: int
) -> None:
    advice = advise(logged_morning("eer" * 7 + since, planned=hard(60)))

    assert (advice.verdict, advice.prescription.minutes) == (verdict, minutes)
    assert advice.postpones is (verdict is Verdict.EASY)


def test_why_the_second_day_is_easy_is_told_first() -> None:
    one = logged_morning("eer" * 7 + "he", planned=hard())

    assert codes(advise(one))[0] == "FIRST_SPEED_WORK"
    assert (
        "Your first speed work in weeks was 2 days ago: two easy days come after it before the next key"
        in message_of(one)
    )


@pytest.mark.parametrize(("planned_min", "minutes"), [(100, 80), (111, 85), (112, 85), (150, 85)])
def test_a_long_run_the_day_after_a_key_session_stays_short_of_being_another_one(
    planned_min: float, minutes: int
) -> None:
    """Four fifths of 112 minutes are 89.6, and of 150 they are two hours."""
    dose = advise(logged_morning("ler" * 8 + "lh", planned=long(planned_min))).prescription

    assert dose.minutes == minutes
    assert not logged_morning("ler" * 8 + "lh").record.is_key(dose.kind, dose.minutes, None)


def test_a_hard_session_that_is_no_news_leaves_the_second_day_alone() -> None:
    assert advise(logged_morning("herere" * 4 + "he", planned=hard())).verdict is Verdict.RUN


# --- how long a key session is felt ---


def felt(letters: str, *heavy_days_ago: int, silent: int | None = None) -> tuple[PastDay, ...]:
    """This training; legs of 2 so many days ago, 3 on the other mornings, one morning unanswered."""
    return answered(
        done(letters),
        lambda ago: None if ago == silent else {"legs": 2 if ago in heavy_days_ago else 3},
    )


@pytest.mark.parametrize(
    ("letters", "heavy", "silent", "recovery"),
    [
        ("heee", (), None, None),  # one is no usual yet
        ("heeeheee", (), None, 1),
        ("heeeheee", (7,), None, 1.5),
        ("heeeheee", (7, 3), None, 2),
        ("heeeheee", (7, 6, 3, 2), None, 3),
        ("heeeheee", (7, 3), 2, None),  # the morning that would have shown it was not answered
        ("heeeheee", (7, 3), 1, 2),
        ("heeeheee", (7, 3, 2, 1), None, None),  # the last one is not over
        ("heeeheeeh", (), None, 1),  # of yesterday's nothing is known yet
        ("heeeheeeheeeheeeheee", (19, 18, 17), None, 1),  # the fifth from the last is not looked at
        ("heeeheeeheeeheee", (15, 14, 11, 10), None, 2),
        ("leeeReee", (7, 3), None, 2),
        ("eeeeeeee", (), None, None),
    ],
)
def test_the_usual_recovery_is_the_middle_of_the_last_four(
    letters: str, heavy: tuple[int, ...], silent: int | None, recovery: float | None
) -> None:
    assert logged_morning(felt(letters, *heavy, silent=silent)).record.recovery_days == recovery


def test_legs_are_recovered_from_three_on() -> None:
    for legs, recovery in ((2.5, 2), (3, 1)):
        past = answered(done("heeeheee"), lambda ago, legs=legs: {"legs": legs if ago in (7, 3) else 4})  # type: ignore[misc]
        assert logged_morning(past).record.recovery_days == recovery


def test_a_morning_nobody_remembers_makes_a_recovery_unknown() -> None:
    past = tuple(one for one in felt("heeeheee", 7, 3) if one.day.day != 7)  # six days ago

    assert logged_morning(past).record.recovery_days is None


@pytest.mark.parametrize(
    ("since", "planned", "days"),
    [
        ("he", hard(), 2),
        ("hee", hard(), None),  # as long as it lately took
        ("heee", hard(), None),
        ("he", long(), 2),
        ("he", easy(), None),
        ("he", race(), None),
    ],
)
def test_a_key_session_sooner_than_the_legs_lately_needed_is_told_and_changes_nothing(
    since: str, planned: PlannedSession, days: int | None
) -> None:
    letters = "heeee" * 3 + since
    keys = [len(letters) - place for place, letter in enumerate(letters) if letter == "h"]
    heavy = [ago for key in keys for ago in (key - 1, key - 2)]
    one = logged_morning(felt(letters, *heavy), planned=planned)
    told = Reason("RECOVERY_TIME", {"recovery": 3, "days": days or 0}, NOTE)

    assert one.record.recovery_days == 3
    assert voice("RECOVERY_TIME", one) == (None if days is None else spoken(told))


def test_how_long_the_legs_needed_is_read_in_days() -> None:
    letters = "herer" * 3 + "he"
    heavy = [16, 15, 11, 10, 6, 5]
    one = logged_morning(felt(letters, *heavy), planned=hard(), legs=4)

    assert (
        "Lately your legs needed 3 days after a hard or long one, and the last was 2 days ago"
        in message_of(one)
    )
    assert "RECOVERY_TIME" not in codes(advise(replace(one, planned=easy())))


def test_the_plan_review_says_how_long_the_legs_needed() -> None:
    letters = "heeheehee"
    one = logged_morning(felt(letters, *range(1, 10)), planned=hard(), legs=4)
    weeks = felt("heeee" + letters, 14, 13, 12, 9, 8, 7, 6, 5, 3, 2)
    known = logged_morning(weeks, planned=easy(), legs=4)

    assert "Lately your legs" not in message_of(one)
    assert known.record.recovery_days == 2.5
    assert "Lately your legs needed 2.5 days after a hard or long one." in message_of(known)


def test_without_any_key_session_nothing_is_usual() -> None:
    assert voice("RECOVERY_TIME", logged_morning("eeee", planned=hard())) is None


def test_an_easy_run_of_ninety_minutes_is_a_key_session_with_a_recovery_too() -> None:
    one = logged_morning(felt("heee" * 3 + "h"), planned=replace(easy(90), kind=SessionKind.EASY))

    assert voice("RECOVERY_TIME", one) is None  # recovered in one day, and that is how long ago it was
