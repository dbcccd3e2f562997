"""The weekly summary: its text, and the words and numbers of its picture."""

from __future__ import annotations

from datetime import date, timedelta

from bot.charts.week import DayMarks, FourWeeks, PanelWords
from bot.chat.screens.recovery import recovery_week_lines
from bot.chat.screens.screen import Screen
from bot.chat.screens.symptoms import signs_rows
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.past import PastDay
from bot.routines.around import usual_run
from bot.routines.weekly import DAYS_PICTURED, WeekView
from bot.words.shown import date_tick, day_shown, number_shown
from bot.words.weekly import coming_lines, signs_lines, verdict_name, week_message
from bot.words.words import Words


def week_screen(words: Words, view: WeekView) -> Screen:
    """The summary in words, what is planned next, and the way to the eight signs where they are due.

    Of a week without check-ins one sentence alone.
    """
    text = week_message(words, view.week)
    if view.empty or view.morning is None:
        return Screen(text)
    lines = [text, *signs_lines(words, [len(one.symptoms) for one in view.screens])]
    if block := recovery_week_lines(words, view.morning, view.block):
        lines += ["", *block]
    lines += coming_lines(words, view.coming, view.found, view.runner.unit)
    if not view.asks_for_signs:
        return Screen("\n".join(lines))
    return Screen("\n".join((*lines, "", words.say("care-eight-due"))), signs_rows(words, view.morning))


def four_weeks(words: Words, view: WeekView) -> FourWeeks:
    """What the picture shows; days without answers stay gaps."""
    last = view.week.last_day
    first = last - timedelta(days=DAYS_PICTURED - 1)
    by_day = {past.day: past for past in view.pictured}
    days = tuple(_marks(first + timedelta(days=count), by_day) for count in range(DAYS_PICTURED))
    usual, need = view.week.usual_pulse, _need(view)
    return FourWeeks(
        title=words.say("picture-title", last=day_shown(last, words.language)),
        first_day=first,
        days=days,
        legs=_scale(words, "legs", _latest(words, [day.legs for day in days])),
        sleep=PanelWords(
            words.say("picture-sleep"),
            ((need, words.say("picture-need", hours=number_shown(need, words.language))),),
            _latest(words, [day.sleep_h for day in days]),
        ),
        mood=_scale(words, "mood", _latest(words, [day.mood for day in days])),
        pulse=PanelWords(
            words.say("picture-pulse"),
            ()
            if usual is None
            else (
                (
                    usual.usual_bpm,
                    words.say("picture-usual", usual=number_shown(usual.usual_bpm, words.language)),
                ),
            ),
            _latest(words, [day.resting_hr_bpm for day in days]),
        ),
        advice_title=words.say("picture-advice"),
        verdicts={verdict: verdict_name(words, verdict) for verdict in Verdict},
        day_labels=tuple(
            (day.day, date_tick(day.day, words.language)) for day in days if day.day.weekday() == 0
        ),
        sleep_need_h=need,
        pulse_low_bpm=None if usual is None else usual.usual_bpm - usual.spread_bpm,
        pulse_high_bpm=None if usual is None else usual.usual_bpm + usual.spread_bpm,
    )


def _marks(day: date, by_day: dict[date, PastDay]) -> DayMarks:
    past = by_day.get(day)
    if past is None or past.check_in is None:
        return DayMarks(day, verdict=None if past is None else past.verdict)
    answers = past.check_in
    return DayMarks(day, answers.legs, answers.sleep_h, answers.mood, answers.resting_hr_bpm, past.verdict)


def _scale(words: Words, name: str, latest: str) -> PanelWords:
    anchors = tuple((float(value), words.say(f"{name}-{value}")) for value in (1, 3, 5))
    return PanelWords(words.say(f"picture-{name}"), anchors, latest)


def _latest(words: Words, values: list[float | None]) -> str:
    known = [value for value in values if value is not None]
    return number_shown(known[-1], words.language, 1) if known else ""


def _need(view: WeekView) -> float:
    last = view.week.last_day
    morning = Morning(view.runner, last, None, view.pictured, usual_run(view.runner))
    return morning.record.sleep_need_h
