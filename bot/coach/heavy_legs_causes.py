"""The eight causes of heavy legs: what speaks for each, and what to try first (S47-S55)."""

from __future__ import annotations

from collections.abc import Callable

from bot.coach.checkin import CheckIn
from bot.coach.heavy_legs_known import (
    Cause,
    CauseFound,
    Hint,
    Likelihood,
    Seen,
    close_keys,
    new_shoes,
    sleep_evidence,
)
from bot.coach.levels import NIGHT_AMBER_H
from bot.coach.load import CUTBACK_DUE, RAMP_HIGH, RAMP_NOTE
from bot.coach.measures import Level
from bot.coach.rulebook import Reason, Weight
from bot.coach.rules.training import STREAK
from bot.coach.runner import AthleteLevel
from bot.coach.shoes import heavier_since_new
from bot.coach.signals import Signals
from bot.coach.sources import HOUSE, MOORE_2015, SEED_TIRED_LEGS
from bot.coach.threshold import Threshold

PROTEIN_G = Threshold(20, "g", MOORE_2015, "a portion after a longer run (S52)")
PROTEIN_FROM_MIN = Threshold(60, "min", SEED_TIRED_LEGS, "a run that wants it (S52)")
FUEL_SIGNS = Threshold(2, "signs", HOUSE, "one of them alone happens to everybody")
_EPSILON = 1e-9
"""So that 44 km after 40 are ten per cent more, and not a hair above it."""


Look = Callable[[Seen, tuple[CauseFound, ...]], CauseFound]


def _found(
    cause: Cause, likelihood: Likelihood, evidence: tuple[Reason, ...] = (), first_try: Reason | None = None
) -> CauseFound:
    return CauseFound(cause, likelihood, evidence, first_try or Reason(f"TRIAGE_TRY_{cause.name}"))


def _by_answer(answer: bool | None) -> Likelihood:
    """What an answer alone says; no answer is not known."""
    if answer is None:
        return Likelihood.NOT_KNOWN
    return Likelihood.LIKELY if answer else Likelihood.UNLIKELY


def _told(seen: Seen, *hints: Hint) -> tuple[Reason, ...]:
    """That the runner ticked it: evidence where no number stands behind it."""
    return tuple(Reason("TRIAGE_TOLD", {"hint": hint}) for hint in hints if seen.hints.get(hint))


# ---- 1: too little recovery between key sessions


def _load_evidence(signals: Signals) -> list[tuple[Likelihood, Reason]]:
    """The streak, the growth of the week, the cutback week that is due."""
    record, found = signals.record, []
    row = record.training_days_in_a_row
    if row >= STREAK.value and record.runner.level is not AthleteLevel.ELITE:
        found.append((Likelihood.LIKELY, Reason("TRIAGE_NO_REST_DAY", {"days": row}, Weight.AMBER)))
    if (ramp := record.ramp) is not None and ramp.percent > RAMP_NOTE.value + _EPSILON:
        facts = {"km": ramp.last_km, "before_km": ramp.before_km, "percent": ramp.percent}
        likelihood = Likelihood.LIKELY if ramp.percent > RAMP_HIGH.value + _EPSILON else Likelihood.POSSIBLE
        found.append((likelihood, Reason("TRIAGE_WEEK_GREW", facts, Weight.AMBER)))
    since = record.weeks_since_cutback
    if since is not None and since >= CUTBACK_DUE.value:
        found.append((Likelihood.POSSIBLE, Reason("TRIAGE_NO_CUTBACK", {"weeks": since}, Weight.AMBER)))
    return found


def spacing(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """Days between key sessions, training days in a row, the growth of the week, the last cutback week."""
    close, answer = close_keys(seen.signals), seen.hints.get(Hint.HARD_CLOSE)
    told = [(Likelihood.LIKELY, reason) for reason in _told(seen, Hint.HARD_CLOSE)]
    found = [*([close] if close is not None else told), *_load_evidence(seen.signals)]
    if not found:
        return _found(Cause.SPACING, _by_answer(answer))
    return _found(Cause.SPACING, max(one[0] for one in found), tuple(one[1] for one in found))


# ---- 2 to 5: strength, food, iron, sleep


def strength(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """Strength in the last 48 hours; whether it was for the legs only the runner knows."""
    ago, legs = seen.signals.record.strength_days_ago, seen.hints.get(Hint.LEG_STRENGTH)
    logged = () if ago is None else (Reason("TRIAGE_STRENGTH", {"days": ago}, Weight.AMBER),)
    if ago is not None and legs is None:
        return _found(Cause.STRENGTH, Likelihood.POSSIBLE, logged)
    return _found(
        Cause.STRENGTH, _by_answer(legs), (*logged, *_told(seen, Hint.LEG_STRENGTH)) if legs else ()
    )


def fuel(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """Meals, carbohydrate and the signs of eating too little. Only two noes make it unlikely."""
    facts = {"protein_g": int(PROTEIN_G.value), "from_min": int(PROTEIN_FROM_MIN.value)}
    first_try = Reason("TRIAGE_TRY_FUEL", facts)
    hints = (Hint.SKIPPED_MEALS, Hint.LITTLE_CARBOHYDRATE)
    signs, told = len(seen.fuel_flags), _told(seen, *hints)
    if signs:
        likelihood = Likelihood.LIKELY if told or signs >= FUEL_SIGNS.value else Likelihood.POSSIBLE
        flagged = Reason("TRIAGE_FUEL_FLAGS", {"flags": signs}, Weight.AMBER)
        return _found(Cause.FUEL, likelihood, told or (flagged,), first_try)
    denied = all(seen.hints.get(hint) is False for hint in hints)
    return _found(Cause.FUEL, Likelihood.UNLIKELY if denied else Likelihood.NOT_KNOWN, (), first_try)


def iron(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """Little iron, and legs heavy for weeks. A blood count decides, and a doctor asks for it."""
    risk = seen.hints.get(Hint.LITTLE_IRON)
    if risk:
        evidence = (*_told(seen, Hint.LITTLE_IRON), *seen.lasting)
        return _found(Cause.IRON, Likelihood.LIKELY if seen.lasting else Likelihood.POSSIBLE, evidence)
    if risk is None and seen.lasting:
        return _found(Cause.IRON, Likelihood.POSSIBLE, seen.lasting)
    return _found(Cause.IRON, _by_answer(risk))


def _last_night(today: CheckIn) -> Reason:
    if today.sleep_h is not None and today.sleep_h < NIGHT_AMBER_H.value:
        return Reason("TRIAGE_SHORT_NIGHT", {"slept_h": today.sleep_h}, Weight.AMBER)
    return Reason("TRIAGE_BAD_NIGHT", {}, Weight.AMBER)


def sleep(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """The debt of seven nights and their quality; one short or bad night alone is possible at most."""
    evidence, answer = sleep_evidence(seen.signals), seen.hints.get(Hint.SLEPT_BADLY)
    if evidence:
        return _found(Cause.SLEEP, Likelihood.LIKELY, evidence)
    if not answer and seen.signals.night in (Level.AMBER, Level.RED):
        return _found(Cause.SLEEP, Likelihood.POSSIBLE, (_last_night(seen.signals.morning.today),))
    return _found(Cause.SLEEP, _by_answer(answer), _told(seen, Hint.SLEPT_BADLY))


# ---- 6 to 8: shoes, form, and what only a doctor can find


def shoes(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """New or heavy shoes. New ones alone make it possible; the runner's own suspicion makes it likely.

    So does heaviness that began with the pair, where its date was told.
    """
    answer = seen.hints.get(Hint.NEW_SHOES)
    if (heavier := heavier_since_new(seen.signals.morning)) is not None:
        facts = {"heavy": heavier.heavy, "of": heavier.of}
        facts |= {"before": heavier.before, "before_of": heavier.before_of}
        return _found(Cause.SHOES, Likelihood.LIKELY, (Reason("TRIAGE_SHOES_SINCE", facts, Weight.AMBER),))
    if new_shoes(seen.signals):
        return _found(Cause.SHOES, Likelihood.POSSIBLE, (Reason("TRIAGE_NEW_SHOES", {}, Weight.NOTE),))
    return _found(Cause.SHOES, _by_answer(answer), _told(seen, Hint.NEW_SHOES))


def form(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """A slumped, slow-turning stride; for a beginner it is possible until it is denied."""
    answer = seen.hints.get(Hint.SLUMPED)
    if answer is None and seen.signals.morning.runner.level is AthleteLevel.BEGINNER:
        return _found(Cause.FORM, Likelihood.POSSIBLE, (Reason("TRIAGE_BEGINNER"),))
    return _found(Cause.FORM, _by_answer(answer), _told(seen, Hint.SLUMPED))


def medical(seen: Seen, others: tuple[CauseFound, ...]) -> CauseFound:
    """Two weeks of it and nothing else that fits. While another cause may be it, this is possible only."""
    if not seen.lasting:
        known = Likelihood.NOT_KNOWN if seen.two_weeks is None else Likelihood.UNLIKELY
        return _found(Cause.MEDICAL, known)
    alone = all(one.likelihood is Likelihood.UNLIKELY for one in others)
    return _found(Cause.MEDICAL, Likelihood.LIKELY if alone else Likelihood.POSSIBLE, seen.lasting)


LOOKS: tuple[Look, ...] = (spacing, strength, fuel, iron, sleep, shoes, form, medical)
"""In the order of `Cause`; the last one depends on all before it."""
