"""The words and numbers of a picture of many weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from math import ceil

from bot.charts.trend import (
    Look,
    Sign,
    Tint,
    TrendCard,
    TrendLine,
    TrendMark,
    TrendPicture,
    steps_up_to,
)
from bot.coach.runner import DistanceUnit
from bot.coach.trends import DAYS_A_WEEK, AnsweredWeek, Answers, Stretch, Theme
from bot.coach.trends_training import ACUTE, CHRONIC, Amount, LoadDay, Training
from bot.routines.trends import TrendsView
from bot.words.shown import KM_PER_MILE, date_tick, number_shown
from bot.words.trending import month_tick, theme_shown
from bot.words.words import Words

ALONE_PX, RAN_PX, LOAD_PX, COUNT_PX = 430, 290, 220, 30
"""Heights of a plot; a counted one is so high for each."""
MOST_KEYS_LEAST = 3
"""The scale of key sessions reaches at least so high."""
HEAD_ROOM = 1.12
"""Above the highest mark, for a flag."""
SPAN_BPM = 14.0
"""The pulse's scale covers at least this much: less would make two beats look like a mountain."""
SLEEP_HIGH_H = 10.0
"""Bars of single nights stand on zero and reach at least so high."""
MEAN_NIGHT_LOW_H, MEAN_NIGHT_HIGH_H = 5.0, 9.5
"""The scale of weekly means covers at least these: bars from zero would hide what changes."""
SCALE_LOW, SCALE_HIGH = 0.7, 5.5
MONTHS_FROM = 26
"""Weeks from which months are named, and not days."""
WEEKLY_LINES_FROM = 26
"""Weeks from which even a line has only one point a week: days would be but noise."""
RANGES_UP_TO = 26
"""Weeks up to which a mean shows its lowest and highest answer."""
TINTED = {Theme.LEGS: Tint.LEGS, Theme.SLEEP: Tint.SLEEP, Theme.PULSE: Tint.PULSE, Theme.MOOD: Tint.MOOD}


def trend_picture(words: Words, view: TrendsView, theme: Theme) -> TrendPicture:
    """What the picture of that theme shows; what is not known stays a gap."""
    stretch = view.stretch
    if theme is Theme.TRAINING:
        cards = tuple(_training_cards(words, view))
    else:
        cards = (_answers_card(words, view.answers[theme], stretch),)
    columns = stretch.weeks * (DAYS_A_WEEK if stretch.by_days else 1)
    races = tuple(
        (race.day - stretch.first_day).days // (1 if stretch.by_days else DAYS_A_WEEK) for race in view.races
    )
    return TrendPicture(
        title=words.say(
            "trends-picture-title",
            theme=theme_shown(words, theme),
            weeks=stretch.weeks,
            last=date_tick(stretch.today, words.language),
        ),
        columns=columns,
        line_points=stretch.weeks * (1 if _by_weeks(stretch) else DAYS_A_WEEK),
        cards=cards,
        ticks=tuple(_ticks(words, stretch)),
        tinted=_tinted(view, theme, columns),
        races=races,
        legend=tuple(_legend(words, view, theme, cards)),
    )


def _by_weeks(stretch: Stretch) -> bool:
    """Whether the lines have only a point a week."""
    return stretch.weeks >= WEEKLY_LINES_FROM


def _tinted(view: TrendsView, theme: Theme, columns: int) -> tuple[int, int]:
    """The last weeks, the same that the words begin with."""
    if view.stretch.by_days:
        return columns - 2 * DAYS_A_WEEK, columns
    end = columns
    if theme is Theme.TRAINING and view.training.weeks[-1].so_far:
        end -= 1
    return end - view.training.parts.weeks, end


def _ticks(words: Words, stretch: Stretch) -> Iterator[tuple[int, str]]:
    language = words.language
    if stretch.by_days:
        for index in range(stretch.weeks * DAYS_A_WEEK):
            day = stretch.first_day + timedelta(days=index)
            if day.weekday() == 0:
                yield index, date_tick(day, language)
        return
    month = None
    for index, first in enumerate(stretch.week_starts):
        if stretch.weeks < MONTHS_FROM:
            if index % 3 == 0:
                yield index, date_tick(first, language)
        elif first.month != month:
            if month is not None:
                yield index, month_tick(first, language)
            month = first.month


def _answers_card(words: Words, answers: Answers, stretch: Stretch) -> TrendCard:
    theme, by_days = answers.theme, stretch.by_days
    if by_days:
        marks = tuple(None if value is None else TrendMark(value) for _, value in answers.by_day)
        values = answers.answers
    else:
        with_range = theme in (Theme.SLEEP, Theme.PULSE) and stretch.weeks <= RANGES_UP_TO
        marks = tuple(_mean_mark(week, with_range=with_range) for week in answers.weeks)
        values = [value for week in answers.known for value in _shown_values(week, with_range=with_range)]
    bands = _bands(answers, by_days=by_days)
    low, high = _scale(theme, [*values, *(edge for band in bands if band for edge in band)], by_days=by_days)
    latest = [mark.value for mark in marks if mark is not None]
    return TrendCard(
        title=words.say("trends-card-day" if by_days else "trends-card-week", theme=theme.value),
        tint=TINTED[theme],
        look=Look.BARS if theme is Theme.SLEEP and by_days else Look.DOTS,
        height=ALONE_PX,
        low=low,
        high=high,
        marks=marks,
        anchors=tuple(_anchors(words, theme, low, high)),
        latest=number_shown(latest[-1], words.language, 1) if latest else "",
        bands=bands,
        need=answers.need_h,
    )


def _mean_mark(week: AnsweredWeek, *, with_range: bool) -> TrendMark | None:
    if week.mean is None:
        return None
    return TrendMark(week.mean, week.lowest, week.highest) if with_range else TrendMark(week.mean)


def _shown_values(week: AnsweredWeek, *, with_range: bool) -> list[float]:
    shown = (week.mean, week.lowest, week.highest) if with_range else (week.mean,)
    return [value for value in shown if value is not None]


def _bands(answers: Answers, *, by_days: bool) -> tuple[tuple[float, float] | None, ...]:
    bands = [
        None if usual is None else (usual.usual_bpm - usual.spread_bpm, usual.usual_bpm + usual.spread_bpm)
        for usual in answers.usual
    ]
    return tuple(band for band in bands for _ in range(DAYS_A_WEEK if by_days else 1))


def _scale(theme: Theme, values: Sequence[float], *, by_days: bool) -> tuple[float, float]:
    if theme is Theme.SLEEP and by_days:
        return 0.0, max(SLEEP_HIGH_H, max(values) * 1.04)
    if theme is Theme.SLEEP:
        return min(MEAN_NIGHT_LOW_H, min(values) - 0.3), max(MEAN_NIGHT_HIGH_H, max(values) + 0.3)
    if theme is not Theme.PULSE:
        return SCALE_LOW, SCALE_HIGH
    middle, half = (min(values) + max(values)) / 2, max(max(values) - min(values) + 4, SPAN_BPM) / 2
    return middle - half, middle + half


def _anchors(words: Words, theme: Theme, low: float, high: float) -> Iterator[tuple[float, str]]:
    match theme:
        case Theme.LEGS | Theme.MOOD:
            for value in range(1, 6):
                yield float(value), words.say(f"{theme.value}-{value}")
        case Theme.SLEEP:
            for hours in range(ceil(low) or 2, int(high) + 1, 2 if low == 0 else 1):
                yield float(hours), number_shown(hours, words.language)
        case _:
            step = 5 if high - low < 30 else 10
            for bpm in range(int(low // step + 1) * step, int(high) + 1, step):
                yield float(bpm), number_shown(bpm, words.language)


def _training_cards(words: Words, view: TrendsView) -> Iterator[TrendCard]:
    training, stretch = view.training, view.stretch
    if any(amount is not None and amount.value > 0 for amount in training.amounts):
        yield _ran_card(words, view)
    if not stretch.by_days and any(week.key_sessions for week in training.weeks):
        yield _keys_card(words, training)
    if training.has_load:
        yield _load_card(words, training, stretch)


def _ran_card(words: Words, view: TrendsView) -> TrendCard:
    training, by_days = view.training, view.stretch.by_days
    miles = view.runner.unit is DistanceUnit.MILES
    scale = (1 / KM_PER_MILE if miles else 1.0) if training.in_km else 1 / 60
    unit = view.runner.unit.value if training.in_km else "h"
    if by_days:
        days = [(one.km if training.in_km else one.minutes, one.key) for one in training.by_day]
        marks = tuple(
            None if value is None else TrendMark(value * scale, key=key and value > 0) for value, key in days
        )
    else:
        marks = tuple(_amount_mark(amount, scale) for amount in training.amounts)
    high = max([mark.value for mark in marks if mark is not None], default=1.0) * HEAD_ROOM
    whole = [mark.value for mark in marks if mark is not None and not mark.open]
    return TrendCard(
        title=words.say("trends-card-ran-day" if by_days else "trends-card-ran-week", unit=unit),
        tint=Tint.DAYS if by_days else Tint.TRAINING,
        look=Look.BARS,
        height=RAN_PX,
        low=0,
        high=high,
        marks=marks,
        anchors=tuple((step, number_shown(step, words.language)) for step in steps_up_to(high)),
        latest="" if by_days or not whole else _rounded(words, whole[-1]),
    )


def _amount_mark(amount: Amount | None, scale: float) -> TrendMark | None:
    return None if amount is None else TrendMark(amount.value * scale, open=not amount.whole)


def _rounded(words: Words, value: float) -> str:
    return number_shown(value, words.language, 0 if value >= 20 else 1)


def _keys_card(words: Words, training: Training) -> TrendCard:
    marks = tuple(
        None
        if week.key_sessions is None
        else TrendMark(week.key_sessions, open=week.days_known < DAYS_A_WEEK and not week.key_sessions)
        for week in training.weeks
    )
    most = max(MOST_KEYS_LEAST, *(round(mark.value) for mark in marks if mark is not None))
    return TrendCard(
        title=words.say("trends-card-keys"),
        tint=Tint.KEY,
        look=Look.COUNTS,
        height=COUNT_PX * most,
        low=0,
        high=most,
        marks=marks,
    )


def _load_card(words: Words, training: Training, stretch: Stretch) -> TrendCard:
    load = _week_ends(training.load) if _by_weeks(stretch) else training.load
    lines = (
        (ACUTE, tuple(one.acute_au for one in load)),
        (CHRONIC, tuple(one.chronic_au for one in load)),
    )
    high = max(value for _, points in lines for value in points if value is not None) * 1.08 or 1.0
    return TrendCard(
        title=words.say("trends-card-load"),
        tint=Tint.TRAINING,
        look=Look.DOTS,
        height=LOAD_PX,
        low=0,
        high=high,
        anchors=tuple((step, number_shown(step, words.language)) for step in steps_up_to(high)),
        lines=tuple(
            TrendLine(words.say("trends-line", days=int(span.value)), points) for span, points in lines
        ),
    )


def _week_ends(load: Sequence[LoadDay]) -> Sequence[LoadDay]:
    """The last day of each week; of the week that runs, its last day so far."""
    return [*load[DAYS_A_WEEK - 1 :: DAYS_A_WEEK], *([load[-1]] if len(load) % DAYS_A_WEEK else [])]


def _legend(
    words: Words, view: TrendsView, theme: Theme, cards: Sequence[TrendCard]
) -> Iterator[tuple[Sign, str]]:
    marks = [mark for card in cards if card.look is Look.BARS for mark in card.marks if mark is not None]
    if any(mark.open for mark in marks):
        yield Sign.OPEN, words.say("trends-sign-open")
    if any(mark.key for mark in marks):
        yield Sign.KEY, words.say("trends-sign-key")
    if any(mark.value == 0 and not mark.open for mark in marks):
        yield Sign.NONE, words.say("trends-sign-none")
    if any(band is not None for card in cards for band in card.bands):
        yield Sign.BAND, words.say("trends-sign-band")
    need = view.answers[theme].need_h if theme is Theme.SLEEP else None
    if need is not None:
        yield Sign.NEED, words.say("trends-sign-need", need=number_shown(need, words.language, 1))
    if any(mark is not None and mark.low is not None for card in cards for mark in card.marks):
        yield Sign.RANGE, words.say("trends-sign-range")
    if view.races:
        yield Sign.RACE, words.say("trends-sign-race")
