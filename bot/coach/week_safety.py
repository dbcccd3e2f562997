"""What of the week concerns safety: red flags, illness, pain, too much for weeks. Told first, acted on first.

What is both told and acted on comes from one look with two codes.
"""

from __future__ import annotations

from bot.coach.checkin import Illness, Pain, RedFlag
from bot.coach.recovery import BLOCK_LEAST, BLOCK_MOST
from bot.coach.rulebook import Reason, Weight
from bot.coach.rules.illness import HALF_VOLUME_UNTIL
from bot.coach.rules.pain import day_after_a_limp
from bot.coach.rules.safety import days_since_uncleared_red_flag
from bot.coach.screen import WATCH_FROM
from bot.coach.signals import SYMPTOMS
from bot.coach.sources import HOUSE
from bot.coach.state import State
from bot.coach.threshold import Threshold
from bot.coach.week_line import Line, Look, Theme, all_of, lines_of, reason
from bot.coach.week_seen import WEEK_DAYS, WeekSeen

NIGGLE_AGAIN = Threshold(2, "mornings of 7", HOUSE, "a niggle that is there again has not passed (3.4)")
NEARLY_BACK = Threshold(
    1, "mornings", HOUSE, "so near its end the way back is over before next week's first run"
)

_ILL = (Illness.ABOVE_NECK, Illness.BELOW_NECK_OR_FEVER)
_EASE = frozenset(
    {
        State.MEDICAL,
        State.INJURY,
        State.POSSIBLE_ILLNESS,
        State.SUSPECTED_NFOR_OTS,
        State.ACCUMULATING_UNPRODUCTIVE,
    }
)
_SAFETY = Weight.SAFETY


def safety_lines(seen: WeekSeen, signs_before: int | None) -> tuple[Line, ...]:
    """Warnings and illness, a recovery block, and the signs of the week's screen.

    `signs_before`: how many there were in the screen before it; None: there was none.
    """
    return lines_of(
        Theme.SAFETY,
        [_flag("WEEK_RED_FLAG", past=False)(seen), _flag("WEEK_RED_FLAG_CLEARED", past=True)(seen)],
        [_ill_days(seen)],
        [_pain_days(seen)],
        [_signs(seen, signs_before)],
        [_block(seen)],
    )


def what_safety_wants(seen: WeekSeen) -> tuple[Reason, ...]:
    """What to do about it, most urgent first."""
    return all_of(_DO_FOR_SAFETY, seen)


def must_ease(seen: WeekSeen) -> bool:
    """Nothing may grow next week, and no number may sound as if it could.

    So it is for those who get general advice only, for who said they are injured, ill or away, and while
    fatigue piles up.
    """
    runner, season = seen.runner, seen.season
    told = runner.general_advice_only or runner.injured_now or season.absence is not None
    tired = seen.state in _EASE or seen.keys_fail or season.block_day is not None
    return told or tired or bool(what_safety_wants(seen))


def _flag(code: str, *, past: bool) -> Look:
    """The week's latest red flag, told as `past` (a doctor has cleared it since) or as open."""

    def look(seen: WeekSeen) -> Reason | None:
        if seen.flagged is None or seen.flag_cleared is not past:
            return None
        gravest = next(flag for flag in RedFlag if flag in seen.flagged.red_flags)
        return reason(code, _SAFETY, flag=gravest.value, day=seen.flagged.day.isoformat())

    return look


def _ill_days(seen: WeekSeen) -> Reason | None:
    ill = seen.ill(*_ILL)
    return reason("WEEK_ILL_DAYS", _SAFETY, ill=ill) if ill else None


def _pain_days(seen: WeekSeen) -> Reason | None:
    if gait := seen.hurt(Pain.ALTERING_GAIT):
        code = "WEEK_GAIT_PAIN_DAYS" if seen.still_limping else "WEEK_GAIT_PAIN_GONE"
        return reason(code, _SAFETY, pain=gait)
    niggles = seen.hurt(Pain.NIGGLE)
    return reason("WEEK_PAIN_DAYS", _SAFETY, pain=niggles) if niggles else None


def _block(seen: WeekSeen) -> Reason | None:
    """Which day of a recovery block the last one was, or that one begins."""
    day = seen.signals.morning.season.block_day
    length = {"least": int(BLOCK_LEAST.value), "most": int(BLOCK_MOST.value)}
    if day is not None:
        return reason("WEEK_BLOCK", _SAFETY, day=day, **length)
    suspected = seen.answered > 0 and seen.state is State.SUSPECTED_NFOR_OTS
    return reason("WEEK_BLOCK_BEGINS", _SAFETY, **length) if suspected else None


def _signs(seen: WeekSeen, before: int | None) -> Reason | None:
    """The screen of eight signs, if there was one this week: few of them are for the details."""
    screen = seen.season.screen
    if screen is None or screen.days_ago > WEEK_DAYS.value:
        return None
    signs = len(screen.symptoms)
    many, watched = signs >= SYMPTOMS.value, signs >= WATCH_FROM.value
    weight = Weight.RED if many else Weight.AMBER if watched else Weight.UNKNOWN
    if before is None:
        return reason("WEEK_SIGNS", weight, signs=signs)
    return reason("WEEK_SIGNS_BEFORE", weight, signs=signs, before=before)


# What to do


def _older_flag(seen: WeekSeen) -> Reason | None:
    """A red flag from before the week that the advisor still reminds of."""
    if seen.flagged is not None:
        return None
    days = days_since_uncleared_red_flag(seen.signals.morning)
    return None if days is None else reason("WEEK_DO_SEE_DOCTOR_STILL", _SAFETY, days=days)


def _ill(seen: WeekSeen) -> Reason | None:
    """After a fever the way back as far as the advisor still walks it; a cold only while it is there.

    In a week without any answer an older fever is not brought up.
    """
    walked, heard_of = seen.since_fever, seen.ill(Illness.BELOW_NECK_OR_FEVER) or seen.answered
    if walked is not None and heard_of and walked.well < HALF_VOLUME_UNTIL.value - NEARLY_BACK.value:
        return reason("WEEK_DO_RETURN_SLOWLY", _SAFETY, well=walked.well)
    return reason("WEEK_DO_EASE_COLD", _SAFETY, ill=seen.ill(*_ILL)) if seen.still_ill else None


def _hurt(seen: WeekSeen) -> Reason | None:
    if seen.still_limping or seen.still_hurts_badly or seen.season.hurt:
        pain = seen.hurt(Pain.ALTERING_GAIT, Pain.NIGGLE)
        return reason("WEEK_DO_HAVE_PAIN_SEEN", _SAFETY, pain=pain)
    if day_after_a_limp.look(seen.signals.morning, seen.signals) is not None:
        return reason("WEEK_DO_TRY_GENTLY", _SAFETY)
    niggles = seen.hurt(Pain.NIGGLE)
    return reason("WEEK_DO_SPARE_NIGGLE", _SAFETY, pain=niggles) if niggles >= NIGGLE_AGAIN.value else None


def _too_much(seen: WeekSeen) -> Reason | None:
    """In a recovery block it goes on; where too much is suspected one begins."""
    block = _block(seen)
    if block is None:
        return None
    if block.code == "WEEK_BLOCK":
        return reason("WEEK_DO_STAY_IN_BLOCK", _SAFETY, **block.facts)
    heavy = int(seen.signals.morning.today.heavy)  # the mornings advise rest then, and easy runs later on
    return reason("WEEK_DO_BEGIN_BLOCK", _SAFETY, **block.facts, heavy=heavy)


_DO_FOR_SAFETY: tuple[Look, ...] = (
    _flag("WEEK_DO_SEE_DOCTOR", past=False),
    _older_flag,
    _ill,
    _hurt,
    _too_much,
)
