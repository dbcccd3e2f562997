"""Ada, the sample runner, and how her last five weeks went. All of it is invented.

Two steady weeks; a cold in the third; a fourth that was too short of sleep; a fifth that settles again. A few
mornings were missed and some have no pulse, as in any real diary. What she trained stands in
`sample_training`.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped, answered
from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.rhythm import day_of, instant
from bot.coach.runner import CrossOption, Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import Form
from bot.routines.around import around
from bot.routines.morning import kept_advice, view_of
from bot.routines.rounds import plan_rounds
from bot.trial.sample_training import keep_season, log_training

ADA_ID = 1001
WHOLE_WEEKS = 5
"""Before this week's Monday; the days of this week up to yesterday come on top."""
ZONE = "Europe/Berlin"

ADA = Runner(
    id=ADA_ID,
    zone=ZONE,
    prompt_at=time(7, 0),
    usual_easy_min=45,
    usual_week_km=37,
    usual_week_days=5,
    cross_options=frozenset({CrossOption.CYCLING, CrossOption.SWIMMING, CrossOption.YOGA}),
    sleep_need_h=7.5,
)

# legs, sleep in hours, mood, pulse, chips; one row a week, Monday first, the last row is the
# week under way. A dash: not answered.
_WEEKS = (
    "4/7.5/4/51 3/7/4/52 4/8/4/50 3/7.5/4/52 2/7/3/53 - 4/8.5/5/51",
    "3/7.5/4/52 4/7.5/4/51 3/7/4/- 3/7.5/3/53 4/8/4/50 3/7/4/52 4/9/5/50",
    "3/7/3/54 3/6.5/3/57/cold 2/8/2/60/fever - 3/9/3/55 3/8.5/4/53 4/8/4/52",
    "4/7/4/52 3/6/4/53/stress 3/5.5/3/54 2/5/2/57/stress 2/6/3/55/badsleep 3/8/4/53 3/8.5/4/52/alcohol",
    "3/7.5/4/52 4/7.5/4/51 3/7/4/51 4/8/4/50 2/7.5/4/52 3/7/4/- 4/8/5/51",
    "4/7.5/4/51 4/7.5/4/52 3/7.5/4/52 4/7/4/50 4/7.5/4/51 4/8/5/50 4/8.5/4/51",
)


async def write_sample(diary: Diary, now: datetime) -> None:
    """Five weeks of Ada's diary, and this one up to yesterday: mornings, what she was told, what she did."""
    today = day_of(now, ZONE)
    first = today - timedelta(days=today.weekday(), weeks=WHOLE_WEEKS)
    async with diary.writing() as page:
        await page.meet(ADA, instant(first, ADA.prompt_at, ZONE))
        await page.mark_welcomed(ADA_ID)
        await keep_season(page, ADA_ID, first, today)
        for ahead in range((today - first).days):
            day = first + timedelta(days=ahead)
            await _morning(page, morning_of(first, day))
            await log_training(page, ADA_ID, first, day)
        known = await page.known(ADA_ID)
        if known is not None:
            await plan_rounds(page, known, instant(today, time(6, 59), ZONE))


async def _morning(page: Page, check_in: CheckIn | None) -> None:
    """One answered form and the advice it brought; None: she did not open it."""
    if check_in is None:
        return
    day = check_in.day
    at = instant(day, time(7, 4), ZONE)
    await page.keep_form(ADA_ID, Form(check_in), at)
    told = view_of(ADA, Form(check_in), await around(page, ADA_ID, day), day).told
    if told is not None:
        await page.keep_advice(ADA_ID, day, kept_advice(told), at)


def morning_of(first: date, day: date) -> CheckIn | None:
    """Ada's answers on a day of the sample, which began on the Monday `first`; None: she missed it."""
    week, weekday = divmod((day - first).days, 7)
    answers = answers_in(_WEEKS[week].split()[weekday])
    check_in = CheckIn(day)
    for answer in answers:
        check_in = answered(check_in, answer)
    return check_in if answers else None


def usual_answers(day: date) -> list[Answer]:
    """What Ada taps on an ordinary morning, while somebody skips to Sunday."""
    return answers_in(_WEEKS[-1].split()[day.weekday()])


def answers_in(row: str) -> list[Answer]:
    """One morning as a list of answers: `4/7.5/4/51/alcohol`; a dash instead of a row: none at all."""
    if row == "-":
        return []
    legs, slept, mood, pulse, *chips = row.split("/")
    answers: list[Answer] = [Rated(Question.LEGS, float(legs))]
    if float(legs) <= 2:
        answers.append(Scoped(Scope.WHOLE_BODY if "fever" in chips else Scope.LEGS_ONLY))
    answers += [Rated(Question.SLEEP, float(slept)), Rated(Question.MOOD, float(mood))]
    answers.append(Skipped(Question.PULSE) if pulse == "-" else Rated(Question.PULSE, float(pulse)))
    answers += [Marked(Chip(chip), on=True) for chip in chips]
    answers.append(Finished(all_fine=not chips))
    return answers
