"""The shapes that reasons are made of, so that a year of advice stays small on disk.

Deflate may point into this text instead of writing a shape out. A shape that is missing costs its length and
nothing else, so the rulebook grows freely without this file. An edition that was ever released must never
change, or the advice written with it can no longer be read: new shapes make a new edition beside the old.
"""

from __future__ import annotations

_EDITION_1 = """
WORKOUTS_MISSED 3 days
WORKOUTS_HIT 1 days
UNDERFUELLING_FLAG 3
SYMPTOM_SCREEN_POSITIVE 3
STRENGTH_YESTERDAY 2
RAMP_HIGH 3
RACE_WEEK 3 days
RACE_DAY 2
POST_RACE_RECOVERY 4 days
NO_REST_DAY 3 days
MONOTONY_HIGH 3
LONG_RUN_SPIKE 3
KEY_YESTERDAY 2
HARD_STREAK 3 days
FIRST_SPEED_WORK 2
ELITE_EXEMPTION 2
TAPER 2 days
EASY_PACE_SLOW_NORMAL 2
CUTBACK_WEEK 2
CUTBACK_DUE 2
RETURN_AFTER_GAP 3 days
RECOVERY_BLOCK 4 days
PLAN_REVIEW 2 days
RED_FLAG_SYMPTOM 5 symptom
RED_FLAG_UNCLEARED 5 days
UNRESOLVED_ILLNESS 5 days
UNRESOLVED_PAIN 5 days
RETURN_AFTER_ILLNESS 4 days
ILLNESS_BELOW_NECK 5
RETURN_RULE 5
ILLNESS_ABOVE_NECK 4
POSSIBLE_ILLNESS 4
PAIN_GAIT 5
SEE_CLINICIAN 5
PAIN_NIGGLE 3
STOP_RULE 2
PLANNED_REST 4
CONFOUNDER_CYCLE 2
CONFOUNDER_ALTITUDE 2
CONFOUNDER_HEAT 2
CONFOUNDER_TRAVEL 2
CONFOUNDER_ALCOHOL 2
WHOLE_BODY 4
LEGS_PERSISTENT 3 heavy days
MOOD_LOW_PERSISTENT 4 low days
MOOD_LOW 3 mood
LEGS_HEAVY_NORMAL 3 legs
LEGS_HEAVY_BEFORE_KEY 4 legs
LEGS_HEAVY 3 legs
SLEEP_BAD 3
SLEEP_DEBT 3 debt_h need_h
SLEEP_SHORT_NIGHT 3 slept_h
SLEEP_SHORTISH 2 slept_h
LEGS_UNKNOWN 0
MOOD_UNKNOWN 0
SLEEP_UNKNOWN 0
RHR_MEDICINE 0
RHR_MISSING 0
NO_BASELINE 0 bpm known needed
RHR_LOW_WITH_FATIGUE 3 bpm usual_bpm over_bpm spread_bpm established
RHR_HIGH_TREND 3 bpm usual_bpm over_bpm spread_bpm established
RHR_HIGH 3 bpm usual_bpm over_bpm spread_bpm established
RHR_NORMAL 1 bpm usual_bpm over_bpm spread_bpm established
MOOD_OK 1 mood
SLEEP_OK 1 slept_h
LEGS_OK 1 legs
LEGS_FRESH 1 legs
"""
"""Code, usual weight, names of the facts; what is said most often comes last, where pointing is cheapest."""


def _as_written(edition: str) -> bytes:
    """The shapes as `reasons_text` writes them: a JSON text between commas."""
    return "".join(f',"{shape}"' for shape in edition.strip().splitlines()).encode() + b","


VOCABULARY = {1: _as_written(_EDITION_1)}
"""Edition to text. The newest is used for writing, all of them for reading."""
