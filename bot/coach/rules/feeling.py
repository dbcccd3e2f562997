"""Step 15: how the runner feels beside what was answered. A feeling may only make the day safer."""

from __future__ import annotations

from bot.coach.checkin import Tag
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.options import swaps_for
from bot.coach.rulebook import Finding, Grade, Reason, Vote, Weight, rule
from bot.coach.rules.readiness import CROSS_INSTEAD_MIN, KEY_SOFTENED, KEY_SOFTENED_MIN, LONG_SOFTENED
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, SAW_2016
from bot.coach.themes import BY_THEME
from bot.coach.threshold import Threshold
from bot.coach.workout import KEY_SESSION, SessionKind

FEELS_WORSE_SHARE = Threshold(0.8, "of the plan", HOUSE, "an easy run of who feels worse than was answered")


@rule(
    "FEELS_WORSE",
    step=14.9,
    grade=Grade.B,
    thresholds=(
        FEELS_WORSE_SHARE,
        KEY_SOFTENED,
        LONG_SOFTENED,
        KEY_SOFTENED_MIN,
        CROSS_INSTEAD_MIN,
        *KEY_SESSION,
    ),
    sources=(SAW_2016, HOUSE),
)
def feels_worse(morning: Morning, signals: Signals) -> Finding | None:
    """The runner feels worse than the answers say.

    What it looks at: whether the runner said so of today's advice.
    Why: how somebody feels follows the load more closely than what can be measured, so it may always make
    a day safer: a run becomes easy, an easy run other training, other training rest. Feeling better
    changes nothing, for that is when too much is done.
    Limits: one step and no more, however bad it is; on the day of a race it is only told, for the start is
    the runner's own.
    """
    if Tag.FEELS_WORSE not in morning.today.tags:
        return None
    if morning.planned.kind is SessionKind.RACE:
        return Finding((Reason("FEELS_WORSE", {"race": 1}, Weight.AMBER),))
    voted = [found.vote for one in BY_THEME if (found := one.look(morning, signals)) is not None]
    without = max((vote.verdict for vote in voted if vote is not None), default=Verdict.RUN)
    reason = Reason("FEELS_WORSE", {"race": 0}, Weight.AMBER)
    return Finding((reason,), _one_step(morning, signals, without))


def _one_step(morning: Morning, signals: Signals, without: Verdict) -> Vote:
    """What follows on `without`, and a dose that is no larger than that of the step before it."""
    share = FEELS_WORSE_SHARE
    if signals.key_planned:
        share = LONG_SOFTENED if signals.long_planned else KEY_SOFTENED
    match without:
        case Verdict.RUN:
            cap = None if signals.long_planned or not signals.key_planned else KEY_SOFTENED_MIN.value
            return Vote(Verdict.EASY, max_min=cap, share=share.value, max_rpe=3)
        case Verdict.EASY if swaps_for(morning):
            return Vote(Verdict.CROSS_TRAIN, max_min=CROSS_INSTEAD_MIN.value, share=share.value, max_rpe=3)
        case _:
            return Vote(Verdict.REST)


RULES = (feels_worse,)
