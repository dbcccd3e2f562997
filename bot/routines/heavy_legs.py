"""Heavy legs: what to ask next, and what eight causes come to. Nothing is kept: buttons carry the answers.

Only a warning sign is: it belongs into the check-in, and the chat takes it there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coach.heavy_legs import (
    HINTS,
    Hint,
    Stop,
    Triage,
    TriageQuestion,
    TriageScreen,
    questions,
    triage,
)
from bot.coach.heavy_legs_known import known_hints
from bot.coach.morning import Morning
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.signals import Signals
from bot.diary.diary import Diary
from bot.routines.around import ALONE, around
from bot.routines.morning_view import new_form

LIVES_FOR = timedelta(days=1)
"""What was ticked is of that day; questions that lie longer are begun again."""

_TICKED_SIGNS = frozenset({"TRIAGE_STOP_CHEST", "TRIAGE_STOP_SWELLING"})


class Found(StrEnum):
    """Where the questions lead."""

    LIST = "list"
    """The likeliest causes, and the others in a line each."""
    ALL = "all"
    """All eight, with what to try."""


Step = TriageScreen | Found


@dataclass(frozen=True)
class TriageView:
    """What to show: a question, or what came of them.

    `asking` None: there is a result. `known`: what the data answer of this question's theme. `place`: which
    question it is, and of how many. `guest`: nothing is known of this person. `anew`: what was ticked on
    another day is left behind.
    """

    runner: Runner
    today: date
    ticked: frozenset[Hint]
    guest: bool
    anew: bool = False
    asking: TriageQuestion | None = None
    after: Step = Found.LIST
    known: Mapping[Hint, bool] = field(default_factory=dict)
    place: tuple[int, int] = (1, 1)
    result: Triage | Stop | None = None
    all_eight: bool = False

    @property
    def warning(self) -> bool:
        """A sign was ticked that wants a doctor before any training, and is not in today's check-in yet."""
        return isinstance(self.result, Stop) and self.result.reason.code in _TICKED_SIGNS


async def heavy_legs_at(
    diary: Diary,
    user_id: int,
    now: datetime,
    *,
    day: date | None = None,
    step: Step = TriageScreen.SIGNS,
    ticked: frozenset[Hint] = frozenset(),
) -> TriageView:
    """What to show at that step of the questions begun on `day` (None: now), with these answers.

    Somebody unknown gets the same from their answers alone.
    """
    runner, morning = await _this_morning(diary, user_id, now)
    guest, today = runner is None, morning.day
    anew = day is not None and not abs(today - day) <= LIVES_FOR
    if anew:
        step, ticked = TriageScreen.SIGNS, frozenset()
    view = TriageView(morning.runner, today, ticked, guest, anew)
    return _asked(view, morning, step)


async def _this_morning(diary: Diary, user_id: int, now: datetime) -> tuple[Runner | None, Morning]:
    async with diary.reading() as page:
        known = await page.known(user_id)
        if known is None:
            nobody = Runner(id=0)
            return None, ALONE.morning(nobody, new_form(nobody, day_of(now, nobody.zone)).check_in)
        today = day_of(now, known.runner.zone)
        form = await page.form(user_id, today) or new_form(known.runner, today)
        surroundings = await around(page, user_id, today)
    return known.runner, surroundings.morning(known.runner, form.check_in)


def _asked(view: TriageView, morning: Morning, step: Step) -> TriageView:
    """The question of that step, or the next one the data leave open; what was ticked so far may end it."""
    asked = questions(morning)
    ahead = [one for one in asked if not _is_before(one.screen, step)]
    # those that were gone through are answered: what was not ticked there is a no
    answers = {hint: hint in view.ticked for one in asked if one not in ahead for hint in one.hints}
    result = triage(morning, answers)
    if not ahead or isinstance(result, Stop):
        return replace(view, result=result, all_eight=step is Found.ALL)
    asking, *later = ahead
    known = known_hints(Signals(morning))
    return replace(
        view,
        asking=asking,
        after=later[0].screen if later else Found.LIST,
        known={hint: known[hint] for hint in HINTS[asking.screen] if hint in known},
        place=(len(asked) - len(later), len(asked)),
    )


def _is_before(screen: TriageScreen, step: Step) -> bool:
    order = list(TriageScreen)
    return isinstance(step, Found) or order.index(screen) < order.index(step)
