"""Lives of runners for the tests of exports: whatever Ada may have told, planned, trained and read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from hypothesis import strategies as st

from bot.coach import measures
from bot.coach.checkin import CheckIn, Illness, Pain, PainDetail, Question, RedFlag, Scope, Tag, Trend
from bot.coach.measures import Scale, Verdict
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import AthleteLevel, CrossOption, DistanceUnit, Runner
from bot.coach.season import FuelFlag, Symptom
from bot.diary.diary import Diary, Page
from bot.diary.engine import open_diary
from bot.diary.notes import Form, KeptAdvice, Screening
from bot.diary.ownership.everything import Everything, Taken
from tests.diary.deeds import DEEDS, Doing
from tests.diary.stories import ADA, DAY, NOW
from tests.diary.test_plans import SESSIONS

LATER = NOW + timedelta(days=30)
"""When Ada takes her diary with her: all of it lies behind her, or not far ahead."""


@dataclass(frozen=True)
class Life:
    """What one runner may have lived through."""

    runner: Runner
    welcomed: bool
    mornings: dict[date, tuple[CheckIn, KeptAdvice | None]]
    screens: dict[date, Screening]
    deeds: list[Doing]

    async def write(self, page: Page) -> None:
        """As the routines write it, one thing after the other."""
        await page.meet(self.runner, NOW)
        if self.welcomed:
            await page.mark_welcomed(self.runner.id)
        for day, (check_in, advice) in self.mornings.items():
            await page.keep_form(self.runner.id, Form(check_in, message_id=7), NOW)
            if advice is not None:
                await page.keep_advice(self.runner.id, day, advice, NOW + timedelta(minutes=1))
        for screening in self.screens.values():
            await page.keep_screen(self.runner.id, screening)
        for deed in self.deeds:
            await page.keep_deed(self.runner.id, deed.did, await deed.do(page), NOW)


def _between(scale: Scale) -> st.SearchStrategy[float]:
    return st.floats(scale.low, scale.high)


def _whole(scale: Scale) -> st.SearchStrategy[int]:
    return st.integers(int(scale.low), int(scale.high))


def _some(members: type) -> st.SearchStrategy[frozenset[object]]:
    return st.frozensets(st.sampled_from(members))  # type: ignore[type-var]


_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
_CLOCK = st.builds(time, st.integers(3, 23), st.integers(0, 59))
_ANY_CLOCK = st.builds(time, st.integers(0, 23), st.integers(0, 59))
_QUIET = st.none() | st.tuples(_ANY_CLOCK, _ANY_CLOCK)


def _kept_quiet(runner: Runner, quiet: tuple[time, time] | None) -> Runner:
    begins, ends = quiet or (None, None)
    return replace(runner, quiet_from=begins, quiet_until=ends)


RUNNERS = st.builds(
    Runner,
    id=st.just(ADA.id),
    zone=st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Chatham", "America/St_Johns"]),
    prompt_at=_CLOCK,
    summary_weekday=st.integers(0, 6),
    summary_at=_CLOCK,
    evening_at=st.none() | _CLOCK,
    mornings=st.booleans(),
    digest_at=_CLOCK,
    level=st.sampled_from(AthleteLevel),
    usual_easy_min=_whole(measures.EASY_RUN_MIN),
    usual_week_km=st.none() | _between(measures.WEEK_KM),
    usual_week_days=st.none() | _whole(measures.WEEK_DAYS),
    cross_options=_some(CrossOption),
    unit=st.sampled_from(DistanceUnit),
    sleep_need_h=st.none() | _between(measures.SLEEP_NEED_H),
    longest_run_km=st.none() | _between(measures.LONGEST_RUN_KM),
    pulse_medicine=st.booleans(),
    general_advice_only=st.booleans(),
    injured_now=st.booleans(),
    tracks_cycle=st.booleans(),
    language=st.sampled_from(["en", "de", "pt-BR"]),
)
_PAINS = st.builds(
    PainDetail,
    site=st.none() | _TEXT,
    during=st.none() | _between(measures.PAIN),
    next_morning=st.none() | _between(measures.PAIN),
    trend=st.none() | st.sampled_from(Trend),
    weeks=st.none() | st.floats(0, 500),
    focal=st.none() | st.booleans(),
    at_night=st.none() | st.booleans(),
)
_CHECK_INS = st.builds(
    CheckIn,
    day=st.just(DAY),
    legs=st.none() | _between(measures.LEGS),
    scope=st.none() | st.sampled_from(Scope),
    sleep_h=st.none() | _between(measures.SLEEP_H),
    sleep_quality=st.none() | _whole(measures.SLEEP_QUALITY),
    mood=st.none() | _whole(measures.MOOD),
    resting_hr_bpm=st.none() | _whole(measures.RESTING_HR_BPM),
    illness=st.none() | st.sampled_from(Illness),
    pain=st.none() | st.sampled_from(Pain),
    red_flags=_some(RedFlag),
    tags=_some(Tag),
    skipped=_some(Question),
    closed=st.booleans(),
    pain_detail=st.none() | _PAINS,
)
_NAMES = st.text("ABCXYZ_abcxyz019", min_size=1, max_size=20)
_FACTS = st.one_of(
    st.integers(-(10**9), 10**9),
    st.floats(-(10**6), 10**6, allow_nan=False).map(lambda value: round(value, 3)),
    _TEXT,
)
_REASONS = st.builds(Reason, _NAMES, st.dictionaries(_NAMES, _FACTS, max_size=3), st.sampled_from(Weight))
_ADVICE = st.builds(
    KeptAdvice,
    verdict=st.sampled_from(Verdict),
    reasons=st.lists(_REASONS, max_size=4).map(tuple),
    rulebook_version=st.sampled_from(["1", "2.4"]),
    minutes=st.none() | _between(measures.SESSION_MIN),
    planned=st.none() | SESSIONS,
    state=st.sampled_from([None, "medical", "fresh"]),
    confidence=st.sampled_from([None, "high"]),
    receipt=st.none() | st.binary(min_size=8, max_size=16),
)
_DAYS = st.dates(DAY - timedelta(days=400), DAY)
LIVES = st.builds(
    Life,
    runner=st.builds(_kept_quiet, RUNNERS, _QUIET),
    welcomed=st.booleans(),
    mornings=st.dictionaries(_DAYS, st.tuples(_CHECK_INS, st.none() | _ADVICE), max_size=4).map(
        lambda told: {day: (replace(one, day=day), advice) for day, (one, advice) in told.items()}
    ),
    screens=st.dictionaries(
        _DAYS,
        st.builds(
            Screening, st.just(DAY), _some(Symptom), _some(FuelFlag), st.sampled_from([None, False, True])
        ),
        max_size=2,
    ).map(lambda told: {day: replace(one, day=day) for day, one in told.items()}),
    deeds=st.lists(DEEDS, max_size=8),
)


async def all_of(diary: Diary, runner_id: int = ADA.id) -> Everything:
    async with diary.reading() as page:
        everything = await page.everything(runner_id)
    assert everything is not None
    return everything


async def take(diary: Diary, told: Everything, runner_id: int = ADA.id) -> Taken:
    async with diary.writing(runner_id) as page:
        taken = await page.take_everything(runner_id, told, LATER)
    assert taken is not None
    return taken


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Diary]:
    """Each example of a law has an event loop of its own, and a connection belongs to its loop."""
    diary = open_diary(url)
    yield diary
    await diary.close()
