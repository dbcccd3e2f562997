"""What the formats call a sport."""

from __future__ import annotations

import pytest
from fitdecode import profile

from bot.coach.workout import Sport
from bot.tracks.sports import sport_named, sport_of_fit


@pytest.mark.parametrize(
    ("sport", "sub_sport", "known"),
    [
        ("running", "generic", Sport.RUN),
        ("running", "treadmill", Sport.RUN),
        ("running", None, Sport.RUN),
        ("cycling", "indoor_cycling", Sport.BIKE),
        ("e_biking", "generic", Sport.BIKE),
        ("swimming", "open_water", Sport.SWIM),
        ("walking", "casual_walking", Sport.WALK),
        ("hiking", "generic", Sport.HIKE),
        ("fitness_equipment", "treadmill", Sport.RUN),
        ("fitness_equipment", "elliptical", Sport.ELLIPTICAL),
        ("fitness_equipment", "indoor_rowing", Sport.OTHER),
        ("fitness_equipment", "generic", Sport.OTHER),
        ("training", "strength_training", Sport.STRENGTH),
        ("training", "yoga", Sport.YOGA),
        ("training", "pilates", Sport.PILATES),
        ("training", "cardio_training", Sport.OTHER),
        ("generic", "mountain", Sport.BIKE),
        ("generic", "trail", Sport.RUN),
        (None, "lap_swimming", Sport.SWIM),
        ("tennis", "street", Sport.OTHER),
        ("wheelchair_push_run", "generic", Sport.OTHER),
        ("generic", "generic", None),
        ("generic", None, None),
        ("all", "all", None),
        (None, None, None),
    ],
)
def test_a_session_is_called_what_the_coach_calls_it(
    sport: str | None, sub_sport: str | None, known: Sport | None
) -> None:
    assert sport_of_fit(sport, sub_sport) is known


def test_every_sport_of_the_profile_has_an_answer_and_only_running_runs() -> None:
    answers = {name: sport_of_fit(name, "generic") for name in profile.FIELD_TYPES["sport"].enum.values()}

    assert {name for name, sport in answers.items() if sport is Sport.RUN} == {"running"}
    assert {name for name, sport in answers.items() if sport is None} == {"generic", "all"}


@pytest.mark.parametrize(
    "name", ["Run", "TrailRun", "VirtualRun", "trail_running", "Treadmill Running", "RUNNING"]
)
def test_names_of_runs_are_known_in_every_spelling(name: str) -> None:
    assert sport_named(name) is Sport.RUN


@pytest.mark.parametrize(
    ("name", "sport"),
    [
        ("Ride", Sport.BIKE),
        ("EBikeRide", Sport.BIKE),
        ("MountainBikeRide", Sport.BIKE),
        ("GravelRide", Sport.BIKE),
        ("Swim", Sport.SWIM),
        ("Hike", Sport.HIKE),
        ("Snowshoe", Sport.HIKE),
        ("Walk", Sport.WALK),
        ("Elliptical", Sport.ELLIPTICAL),
        ("aqua jogging", Sport.AQUA_JOG),
        ("Crossfit", Sport.STRENGTH),
        ("core training", Sport.CORE),
        ("RockClimbing", Sport.OTHER),
        ("Biking", Sport.BIKE),
        ("Other", Sport.OTHER),
        ("", None),
        (" - ", None),
    ],
)
def test_names_of_stravas_and_garmins_exports_are_known(name: str, sport: Sport | None) -> None:
    assert sport_named(name) is sport
