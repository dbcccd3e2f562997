"""Ada types a line about her training."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.handlers.values import answer_to
from bot.chat.taps import parsed
from bot.chat.taps.told import Aside, NightSaid, SportSaid, ToldSaid, ToldTap, told_data
from bot.coach.checkin import Question
from bot.coach.runner import DistanceUnit
from bot.coach.runner import Runner as Settings
from bot.coach.workout import Outcome, SessionKind, Sport, Workout
from bot.diary.notes import Logged
from bot.routines.telling import Meant
from bot.trial.chats import Message
from bot.words.numbers import NotUnderstood
from tests.stage import BERLIN, MONDAY, Runner, TestStage
from tests.words.training_lines import SAID_CLEARLY

SUNDAY, TUESDAY = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)


async def log(ada: Runner, day: date) -> tuple[Logged, ...]:
    async with ada.stage.diary.reading() as page:
        return await page.logged(ada.id, day)


async def workouts(ada: Runner, day: date) -> list[Workout]:
    return [one.workout for one in await log(ada, day)]


def said(ada: Runner, text: str) -> Message:
    """The newest message of the bot that says this."""
    return next(one for one in reversed(ada.chat) if one.from_bot and text in one.plain)


# --- what is certain is entered at once


@pytest.mark.parametrize(
    ("typed", "day", "workout"),
    [
        ("8k 45min rpe 4", MONDAY, Workout(Sport.RUN, None, 45, 8, 4)),
        ("ran 10.5 km in 52:30", MONDAY, Workout(Sport.RUN, None, 52.5, 10.5)),
        ("5 miles easy", MONDAY, Workout(Sport.RUN, SessionKind.EASY, None, 8.047)),
        ("bike 40 min", MONDAY, Workout(Sport.BIKE, None, 40)),
        ("swim 1500 m", MONDAY, Workout(Sport.SWIM, None, None, 1.5)),
        ("strength legs 30 min", MONDAY, Workout(Sport.STRENGTH, SessionKind.STRENGTH, 30)),
        ("yesterday 12 km long run", SUNDAY, Workout(Sport.RUN, SessionKind.LONG, None, 12)),
        (
            "45:10 10k hard, nailed it",
            MONDAY,
            Workout(Sport.RUN, SessionKind.HARD, 45.17, 10, None, Outcome.HIT),
        ),
    ],
)
async def test_one_line_is_enough(ada: Runner, typed: str, day: date, workout: Workout) -> None:
    await ada.says(typed)

    assert await workouts(ada, day) == [workout]
    assert "In the log" in ada.reads
    assert ada.buttons[-1] == "↩ Undo"


async def test_the_line_is_told_back_and_what_is_open_is_asked(ada: Runner) -> None:
    await ada.says("yesterday 12 km 70 min")
    assert "In the log (yesterday, Sun 10 May): Run, 12 km, 70 min, 5:50 a km" in ada.reads

    await ada.taps("Hard", "8", "On target")

    assert await workouts(ada, SUNDAY) == [Workout(Sport.RUN, SessionKind.HARD, 70, 12, 8, Outcome.HIT)]


async def test_one_tap_takes_it_back(ada: Runner) -> None:
    await ada.says("8k 45min rpe 4")
    await ada.taps("↩ Undo")

    assert await log(ada, MONDAY) == ()


async def test_a_day_without_training_is_known_as_one(ada: Runner) -> None:
    await ada.says("rest day yesterday")

    assert "no training" in ada.reads
    async with ada.stage.diary.reading() as page:
        assert await page.workouts(ada.id, SUNDAY, SUNDAY) == {SUNDAY: ()}


async def test_more_than_a_day_holds_is_refused_with_the_bounds(ada: Runner) -> None:
    await ada.says("ran 500 km")

    assert ada.reads == "500 km do not fit in a day: I expect 0 to 400 km."
    assert await log(ada, MONDAY) == ()


@pytest.mark.parametrize(("typed", "kept"), [("7 days ago 10k", True), ("8 days ago 10k", False)])
async def test_a_line_is_about_the_last_seven_days(ada: Runner, typed: str, kept: bool) -> None:
    await ada.says(typed)

    assert ("In the log" in ada.reads) is kept
    assert ("last seven days" in ada.reads) is not kept


# --- beside an open check-in


async def test_an_open_check_in_is_not_lost(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good")

    await ada.says("yesterday 8k 45min easy rpe 4")

    assert "In the log (yesterday, Sun 10 May)" in said(ada, "In the log").plain
    assert "How many hours did you sleep" in ada.reads
    await ada.taps("7.5", "4 good", "No reading", "✓ All fine")
    assert "Today: " in ada.reads


async def test_a_check_in_that_is_done_is_not_shown_again(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.answers()
    await ada.says("8k 45min rpe 4")

    assert "In the log (today)" in ada.reads


@pytest.mark.parametrize("days_later", [0, 2])
async def test_the_form_that_is_being_corrected_comes_back_with_its_question(
    stage: TestStage, ada: Runner, days_later: int
) -> None:
    await ada.says("/checkin")
    await ada.answers()
    stage.clock.passes(days=days_later)
    await ada.taps("✏️ Fix sleep")
    await ada.says("8k 45min rpe 4")

    assert "How many hours did you sleep" in ada.reads
    await ada.taps("6")
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.sleep_h == 6


async def test_below_the_question_about_yesterday_a_line_without_a_day_is_asked_back(
    stage: TestStage, ada: Runner
) -> None:
    await stage.tick_at(TUESDAY, "07:00")
    assert "Did you train?" in ada.reads

    await ada.says("8 km 45 min easy rpe 4")
    assert "Which day was it?" in ada.reads
    assert ada.buttons[:2] == ["Yesterday, Mon 11 May", "Today"]
    assert await log(ada, MONDAY) == await log(ada, TUESDAY) == ()

    await ada.taps("Yesterday, Mon 11 May")

    assert await workouts(ada, MONDAY) == [Workout(Sport.RUN, SessionKind.EASY, 45, 8, 4)]
    assert "How do your legs feel?" in ada.reads


async def test_a_line_that_names_its_day_is_not_asked_back_there(stage: TestStage, ada: Runner) -> None:
    await stage.tick_at(TUESDAY, "07:00")
    await ada.says("today 8 km in 44:10 easy rpe 4")

    assert len(await log(ada, TUESDAY)) == 1
    assert "Did you train?" in ada.reads


async def test_nothing_is_the_answer_to_what_is_wrong(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.taps("4 good", "7.5", "4 good", "No reading")
    await ada.says("nothing")

    assert "Today: " in ada.reads


async def test_no_training_on_a_day_that_has_just_begun_may_be_the_plan(ada: Runner) -> None:
    await ada.says("/checkin")
    await ada.says("nothing today")
    assert "Was it a day without training, or is that the plan?" in ada.reads
    await ada.taps("It is the plan")

    assert "/plan" in ada.reads
    async with ada.stage.diary.reading() as page:
        assert not await page.is_known(ada.id, MONDAY)


ANSWERS = {
    Question.LEGS: ((), ["4", "3/5", "legs 4"]),
    Question.SCOPE: (("2 heavy",), ["only the legs", "all over"]),
    Question.SLEEP: (("4 good",), ["7", "7h", "7:30", "7 h 30 min", "450 min", "45m", "about 8 hours"]),
    Question.MOOD: (("4 good", "7.5"), ["4"]),
    Question.PULSE: (("4 good", "7.5", "4 good"), ["52", "hr 52"]),
    Question.WRONG: (("4 good", "7.5", "4 good", "No reading"), ["nothing", "sore throat", "all fine"]),
}


@pytest.mark.parametrize(
    ("question", "typed"), [(question, typed) for question, (_, lines) in ANSWERS.items() for typed in lines]
)
async def test_an_answer_to_the_form_stays_one(ada: Runner, question: Question, typed: str) -> None:
    await ada.says("/checkin")
    await ada.taps(*ANSWERS[question][0])
    await ada.says(typed)

    assert "log" not in ada.reads
    form = await ada.form(MONDAY)
    assert form is not None
    assert form.check_in.next_question is not question or "sore" in typed
    assert await log(ada, MONDAY) == ()


@pytest.mark.parametrize("typed", [row.rpartition(" => ")[0] for row in SAID_CLEARLY])
def test_a_clear_line_is_no_number_the_form_could_take(typed: str) -> None:
    for question in (Question.LEGS, Question.SLEEP, Question.MOOD, Question.PULSE):
        with pytest.raises(NotUnderstood):
            answer_to(question, typed)


# --- what is doubtful is asked back


@pytest.mark.parametrize(
    ("typed", "tapped", "workout"),
    [
        ("ran 45m", "45 min", Workout(Sport.RUN, None, 45)),
        ("ran 10", "10 km", Workout(Sport.RUN, None, None, 10)),
        ("swim 150 m", "150 m", Workout(Sport.SWIM, None, None, 0.15)),
        ("ran 5:30", "5 h 30 min", Workout(Sport.RUN, None, 330)),
        ("ran 8k at 6:30", "52 min", Workout(Sport.RUN, None, 52, 8)),
        ("ran 8k at 6:30", "Time of day", Workout(Sport.RUN, None, None, 8)),
        ("half marathon in 1:45:30", "Race", Workout(Sport.RUN, SessionKind.RACE, 105.5, 21.098)),
        ("half marathon in 1:45:30", "Training", Workout(Sport.RUN, None, 105.5, 21.098)),
        ("easy race 10k", "Race", Workout(Sport.RUN, SessionKind.RACE, None, 10)),
        ("20 km in 1h", "Bike", Workout(Sport.BIKE, None, 60, 20)),
        ("8k", "✓ Run, 8 km", Workout(Sport.RUN, None, None, 8)),
        ("1500 m", "Swim", Workout(Sport.SWIM, None, None, 1.5)),
        ("swam 20 km", "✓ Swim, 20 km", Workout(Sport.SWIM, None, None, 20)),
        ("ran 10k in berlin shoes", "✓ Run, 10 km", Workout(Sport.RUN, None, None, 10)),
    ],
)
async def test_a_doubt_is_settled_by_one_tap(ada: Runner, typed: str, tapped: str, workout: Workout) -> None:
    await ada.says(typed)
    assert "Not in the log yet." in ada.reads
    assert await log(ada, MONDAY) == ()

    await ada.taps(tapped)

    assert await workouts(ada, MONDAY) == [workout]
    assert "In the log (today)" in ada.reads


async def test_ten_are_ten_miles_for_whoever_counts_in_miles(stranger: Runner) -> None:
    await stranger.is_known(Settings(id=stranger.id, zone=BERLIN, unit=DistanceUnit.MILES))
    await stranger.says("ran 10")

    assert stranger.buttons == ["10 min", "10 mi", "Not a log"]


async def test_a_weekday_that_is_today_may_be_a_week_ago(ada: Runner) -> None:
    await ada.says("monday 10k easy")
    assert "Which day was it?" in ada.reads
    await ada.taps("Mon 4 May")

    assert len(await log(ada, MONDAY - timedelta(days=7))) == 1


async def test_a_restart_between_question_and_answer_costs_nothing(stage: TestStage, ada: Runner) -> None:
    await ada.says("ran 45m rpe 4")
    await stage.restarts()
    await ada.taps("45 min")

    assert await workouts(ada, MONDAY) == [Workout(Sport.RUN, None, 45, None, 4)]


async def test_two_taps_on_one_button_enter_one_workout(ada: Runner) -> None:
    await ada.says("ran 45m")
    data = said(ada, "Not in the log").button("45 min").data
    assert data is not None
    await ada.sends_data(data)
    await ada.sends_data(data)

    assert len(await log(ada, MONDAY)) == 1
    assert ada.buttons[-1] == "↩ Undo"


async def test_a_button_that_waited_too_long_says_so(stage: TestStage, ada: Runner) -> None:
    await ada.says("ran 45m")
    stage.clock.passes(days=8)
    await ada.taps("45 min")

    assert "last seven days" in ada.reads
    assert await log(ada, MONDAY) == ()


async def test_what_was_no_log_stays_out_of_it(ada: Runner) -> None:
    await ada.says("rest in peace")
    await ada.taps("Not a log")

    assert "nothing went into the log" in ada.reads
    assert not ada.buttons


async def test_a_run_that_was_left_out_may_have_been_another_sport(ada: Runner) -> None:
    await ada.says("did not run yesterday")
    await ada.taps("Something else", "Bike", "60 min")

    assert await workouts(ada, SUNDAY) == [Workout(Sport.BIKE, None, 60)]


async def test_answers_of_the_morning_belong_into_the_check_in(ada: Runner) -> None:
    await ada.says("slept 7h, ran 8k yesterday")
    assert "/checkin" in ada.reads
    await ada.taps("✓ Run, 8 km")

    assert await workouts(ada, SUNDAY) == [Workout(Sport.RUN, None, None, 8)]


@pytest.mark.parametrize(
    "typed",
    ["8k run and 30 min bike", "12k incl 5k tempo", "rpe 7", "ran 10 in 52:30", "ran 0 km", "ran 8k rpe 5-6"],
)
async def test_what_no_choice_settles_is_said_in_words_with_an_example(ada: Runner, typed: str) -> None:
    await ada.says(typed)

    assert "Not in the log yet." in ada.reads
    assert "“8 km 45 min rpe 4”" in ada.reads
    assert not ada.buttons
    assert await log(ada, MONDAY) == ()


async def test_her_own_words_come_back_as_she_wrote_them(ada: Runner) -> None:
    await ada.says("ran 10k in <zigzag> & back")

    assert "zigzag" in ada.reads
    assert "Not in the log yet." in ada.reads


# --- the buttons

DAYS = st.dates(date(2000, 1, 1), date(2068, 12, 31))
WORKOUTS = st.builds(
    Workout,
    st.sampled_from(Sport),
    st.none() | st.sampled_from(SessionKind),
    st.none() | st.integers(0, 86_400).map(lambda seconds: round(seconds / 60, 2)),
    st.none() | st.integers(0, 400_000).map(lambda metres: metres / 1000),
    st.none() | st.integers(0, 20).map(lambda half: half / 2),
    st.none() | st.sampled_from(Outcome),
)
SAID = st.one_of(
    st.builds(Meant, DAYS, st.none() | WORKOUTS),
    st.sampled_from(Aside),
    st.builds(
        NightSaid,
        DAYS,
        st.just(Question.PULSE),
        st.integers(25, 120),
        st.none() | st.integers(0, 56).map(lambda quarter: quarter / 4),
    ),
    st.builds(SportSaid, st.integers(1, 9_999_999), st.sampled_from(Sport)),
)


@given(SAID)
def test_every_button_holds_all_of_what_it_stands_for(what: ToldSaid) -> None:
    data = told_data(what)

    assert len(data.encode()) <= 64
    assert parsed(data) == ToldTap(what)


async def test_a_made_up_button_enters_nothing(ada: Runner) -> None:
    for data in (
        "d1:260511:run:-:500000:-:-:-",
        "d1:260511:run",
        "d1:night:260511:legs:4:-",
        "d1:night:260511:pulse:300:-",
    ):
        await ada.sends_data(data)

    assert await log(ada, MONDAY) == ()


@pytest.mark.parametrize("line", ["tomorrow 8 miles easy", "next tuesday 8 x 400 m"])
async def test_training_that_is_still_to_come_is_shown_to_the_plan(ada: Runner, line: str) -> None:
    await ada.says(line)

    assert "That sounds like a plan" in ada.reads


@pytest.mark.parametrize("line", ["tomorrow is my birthday", "what about tomorrow"])
async def test_other_talk_of_tomorrow_is_not(ada: Runner, line: str) -> None:
    await ada.says(line)

    assert "That sounds like a plan" not in ada.reads
