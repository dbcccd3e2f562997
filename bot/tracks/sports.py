"""What the formats call a sport, and what the coach calls it."""

from __future__ import annotations

import re
from typing import Final

from bot.coach.workout import Sport

OTHERS: Final = frozenset({"transition", "multisport"})
"""Sessions of a FIT file that are no workouts beside the others: changing shoes, and the race as a whole."""

_NAMES: Final = {
    Sport.RUN: "run running jog jogging trail_run trail_running treadmill treadmill_running track_running"
    " road_running street_running indoor_running virtual_run virtual_running ultra_run ultra_running"
    " obstacle_run cross_country_running race_running",
    Sport.BIKE: "ride riding bike biking bicycle cycling cycle spin spinning road_biking road_cycling"
    " road_bike road_ride mountain_biking mountain_bike mountain_bike_ride mountain_biking_ride mtb"
    " gravel_cycling gravel_ride gravel_biking"
    " cyclocross track_cycling indoor_cycling indoor_biking indoor_bike virtual_ride virtual_cycling bmx"
    " recumbent recumbent_cycling downhill_biking e_bike e_bike_ride e_bike_fitness e_bike_mountain e_biking"
    " e_bike_mountain_ride e_mountain_bike_ride ebike_ride bike_commuting commuting_biking stationary_bike",
    Sport.SWIM: "swim swimming lap_swimming pool_swimming pool_swim open_water open_water_swimming"
    " open_water_swim",
    Sport.AQUA_JOG: "aqua_jog aqua_jogging aqua_running aquajogging water_running deep_water_running",
    Sport.ELLIPTICAL: "elliptical elliptical_trainer cross_trainer crosstrainer",
    Sport.HIKE: "hike hiking trekking mountaineering snowshoe snowshoeing snow_shoeing rucking",
    Sport.WALK: "walk walking casual_walking speed_walking indoor_walking treadmill_walking nordic_walking"
    " race_walking power_walking",
    Sport.YOGA: "yoga stretching stretch flexibility flexibility_training mobility breathing breathwork"
    " meditation",
    Sport.PILATES: "pilates",
    Sport.CORE: "core core_training core_stability core_stability_training abs",
    Sport.STRENGTH: "strength strength_training weight_training weights weightlifting weight_lifting gym"
    " functional_strength_training traditional_strength_training crossfit cross_fit",
}
"""Stretching, breathing and meditation go with yoga: gentle, and they do not end a rest day."""

_SPORT_OF: Final = {name: sport for sport, names in _NAMES.items() for name in names.split()}

_FIT_SPORTS: Final = {
    "running": Sport.RUN,
    "cycling": Sport.BIKE,
    "e_biking": Sport.BIKE,
    "swimming": Sport.SWIM,
    "walking": Sport.WALK,
    "hiking": Sport.HIKE,
    "mountaineering": Sport.HIKE,
    "snowshoeing": Sport.HIKE,
    "meditation": Sport.YOGA,
}
"""These say it alone; for all others the sub-sport decides."""

_FIT_VAGUE: Final = frozenset({"generic", "fitness_equipment", "training", "all"})
"""Sports of a FIT file that mean nothing without their sub-sport."""

_FIT_SUB_SPORTS: Final = {
    "treadmill": Sport.RUN,
    "street": Sport.RUN,
    "trail": Sport.RUN,
    "track": Sport.RUN,
    "road": Sport.BIKE,
    "mountain": Sport.BIKE,
}
"""Sub-sports that FIT keeps for one sport while the word alone could be any."""


def sport_named(name: str) -> Sport | None:
    """The sport of that name, in whichever spelling: `TrailRun`, "trail running", `trail_running`.

    `other` for a name that is none of ours; None for no name.
    """
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)
    plain = re.sub(r"[\W_]+", "_", apart).strip("_").lower()
    if not plain:
        return None
    return _SPORT_OF.get(plain, Sport.OTHER)


def sport_of_fit(sport: str | None, sub_sport: str | None) -> Sport | None:
    """The sport of a session in a FIT file, by the names of its profile; None when it does not say."""
    if sport in _FIT_SPORTS:
        return _FIT_SPORTS[sport]
    known_sub = sub_sport not in (None, "generic", "all")
    if (sport is None or sport in _FIT_VAGUE) and sub_sport is not None and known_sub:
        return _FIT_SUB_SPORTS.get(sub_sport) or sport_named(sub_sport)
    return None if sport in (None, "generic", "all") else Sport.OTHER
