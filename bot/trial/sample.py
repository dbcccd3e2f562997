"""Ada, the sample runner, and how her last five weeks went. All of it is invented.

Two steady weeks; a cold in the third; a fourth that was too short of sleep; a fifth that settles again. A few
mornings were missed and some have no pulse, as in any real diary.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.coach.answers import Answer, Chip, Finished, Marked, Rated, Scoped, Skipped, answered
from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.rhythm import day_of, instant
from bot.coach.runner import CrossOption, Runner
from bot.diary.diary import Diary
from bot.diary.notes import Form, KeptAdvice
from bot.routines.morning import view_of
from bot.routines.rounds import plan_rounds

ADA_ID = 1001
DAYS = 35
ZONE = "Europe/Berlin"

ADA = Runner(
    id=ADA_ID,
    zone=ZONE,
    prompt_at=time(7, 0),
    usual_easy_min=45,
    usual_week_km=38,
    usual_week_days=4,
    cross_options=frozenset({CrossOption.CYCLING, CrossOption.SWIMMING, CrossOption.YOGA}),
    sleep_need_h=7.5,
)

# legs, sleep in hours, mood, pulse, chips; one row a week, Monday first. A dash: not answered.
_WEEKS = (
    "4/7.5/4/51 3/7/4/52 4/8/4/50 3/7.5/4/52 2/7/3/53 - 4/8.5/5/51",
    "3/7.5/4/52 4/7.5/4/51 3/7/4/- 3/7.5/3/53 4/8/4/50 3/7/4/52 4/9/5/50",
    "3/7/3/54 3/6.5/3/57/cold 2/8/2/60/fever - 3/9/3/55 3/8.5/4/53 4/8/4/52",
    "4/7/4/52 3/6/4/53/stress 3/5.5/3/54 2/5/2/57/stress 2/6/3/55/badsleep 3/8/4/53 3/8.5/4/52/alcohol",
    "3/7.5/4/52 4/7.5/4/51 3/7/4/51 4/8/4/50 2/7.5/4/52 3/7/4/- 4/8/5/51",
)


async def write_sample(diary: Diary, now: datetime) -> None:
    """Five weeks of Ada's diary up to yesterday, with the advice she was given, and her next rounds."""
    today = day_of(now, ZONE)
    async with diary.writing() as page:
        await page.meet(ADA, instant(today - timedelta(days=DAYS), ADA.prompt_at, ZONE))
        await page.mark_welcomed(ADA_ID)
        for back in range(DAYS, 0, -1):
            day = today - timedelta(days=back)
            check_in = morning_of(day, back)
            if check_in is None:
                continue
            at = instant(day, time(7, 4), ZONE)
            past = await page.past(ADA_ID, day, 60)
            await page.keep_form(ADA_ID, Form(check_in), at)
            told = view_of(ADA, Form(check_in), past, day).told
            if told is not None:
                advice = told.advice
                kept = KeptAdvice(
                    advice.verdict, advice.reasons, advice.rulebook_version, advice.prescription.minutes
                )
                await page.keep_advice(ADA_ID, day, kept, at)
        known = await page.known(ADA_ID)
        if known is not None:
            await plan_rounds(page, known, instant(today, time(6, 59), ZONE))


def morning_of(day: date, back: int) -> CheckIn | None:
    """Ada's answers `back` days before today (1 to 35); None for a morning she missed."""
    week = _WEEKS[(DAYS - back) // 7].split()
    answers = answers_in(week[(DAYS - back) % 7])
    check_in = CheckIn(day)
    for answer in answers:
        check_in = answered(check_in, answer)
    return check_in if answers else None


def usual_answers(day: date) -> list[Answer]:
    """What Ada taps on an ordinary morning, while somebody skips to Sunday."""
    weeks = [row for week in (_WEEKS[0], _WEEKS[4]) for row in week.split() if row != "-"]
    return answers_in(weeks[day.toordinal() % len(weeks)])


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
