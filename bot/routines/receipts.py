"""Receipts: every advice that was given, worked out again from what is kept now. Nothing is changed by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.coach.advisor import Advice, advise
from bot.coach.checkin import CheckIn
from bot.coach.morning import Morning
from bot.coach.receipt import Given, Standing, is_alike, standing_of
from bot.coach.runner import Runner
from bot.diary.diary import Diary, Page
from bot.diary.notes import KeptAdvice
from bot.routines.around import around
from bot.routines.presence import known_runner


@dataclass(frozen=True)
class Receipt:
    """One day's advice as it was given (`kept`), and as today's rulebook gives it for what is known now."""

    day: date
    kept: KeptAdvice
    morning: Morning
    again: Advice
    standing: Standing

    @property
    def alike(self) -> bool:
        """The same verdict, reasons and dose, whatever else has changed."""
        return is_alike(_given(self.kept), self.again)

    @property
    def gone(self) -> tuple[str, ...]:
        """Codes of reasons that were told then and would not be now."""
        now = {reason.code for reason in self.again.reasons}
        return tuple(reason.code for reason in self.kept.reasons if reason.code not in now)

    @property
    def new(self) -> tuple[str, ...]:
        """Codes of reasons that would be told now and were not then."""
        then = {reason.code for reason in self.kept.reasons}
        return tuple(reason.code for reason in self.again.reasons if reason.code not in then)


async def receipts(diary: Diary, runner_id: int) -> tuple[Receipt, ...]:
    """A receipt for each day with an advice, the oldest first. Raises NotMet."""
    async with diary.reading() as page:
        runner = (await known_runner(page, runner_id)).runner
        everything = await page.everything(runner_id)
        told = () if everything is None else everything.check_ins
        return tuple(
            [
                await receipt_of(page, runner, one.check_in, one.advice)
                for one in told
                if one.advice is not None
            ]
        )


async def receipt_of(page: Page, runner: Runner, check_in: CheckIn, kept: KeptAdvice) -> Receipt:
    """The receipt of the advice that was given for these answers.

    The plan of that day is the one that was kept with it: it may stand otherwise by now.
    """
    surroundings = replace(await around(page, runner.id, check_in.day), planned=kept.planned)
    morning = surroundings.morning(runner, check_in)
    again = advise(morning)
    return Receipt(check_in.day, kept, morning, again, standing_of(_given(kept), morning, again))


def _given(kept: KeptAdvice) -> Given:
    codes = tuple(reason.code for reason in kept.reasons)
    return Given(kept.verdict, codes, kept.minutes, kept.rulebook_version, kept.receipt)
