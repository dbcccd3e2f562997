"""Ada's knee: what is said of a pain by how strong it is, where it sits and where it is going."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.coach.advisor import advise
from bot.coach.checkin import Pain, PainDetail, Trend
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Vote
from tests.coach.builders import REST_DAY, ada, answers, cross, easy, hard, long, morning, said, strength
from tests.coach.voiced import AMBER, NOTE, SAFETY, spoken, voice

STOP = Reason("STOP_RULE", {"about": "pain"}, NOTE)
LIMPED = [said(pain=Pain.ALTERING_GAIT)]


def hurting(detail: PainDetail | None = None, planned: PlannedSession | None = None) -> Morning:
    """A niggle, with what was told of it."""
    return replace(morning(planned=planned), check_in=replace(answers(pain=Pain.NIGGLE), pain_detail=detail))


def test_a_limp_rests_and_is_examined() -> None:
    assert voice("PAIN_GAIT", morning(pain=Pain.ALTERING_GAIT)) == spoken(
        Reason("PAIN_GAIT", {}, SAFETY),
        Reason("SEE_CLINICIAN", {"about": "pain"}, SAFETY),
        vote=Vote(Verdict.REST),
    )


@pytest.mark.parametrize(
    ("detail", "kind", "about", "site", "during"),
    [
        (PainDetail("knee", during=6), "pain", "pain", "knee", 6),
        (PainDetail(next_morning=6), "pain", "pain", "", -1),
        (PainDetail("calf", during=2, trend=Trend.WORSE, weeks=1), "rising", "pain", "calf", 2),
        (PainDetail("shin", during=0, focal=True), "spot", "bone", "shin", 0),
        (PainDetail("shin", at_night=True, focal=True), "night", "bone", "shin", -1),
        (PainDetail("shin", trend=Trend.WORSE, weeks=2, focal=True), "spot", "bone", "shin", -1),
    ],
)
def test_a_pain_that_is_too_much_says_why_it_is(
    detail: PainDetail, kind: str, about: str, site: str, during: float
) -> None:
    assert voice("PAIN_RED", hurting(detail)) == spoken(
        Reason("PAIN_NIGGLE", {"site": site, "during": during, "kind": kind}, SAFETY),
        Reason("SEE_CLINICIAN", {"about": about}, SAFETY),
        vote=Vote(Verdict.REST),
    )
    assert voice("PAIN_NIGGLE", hurting(detail)) is None


def test_a_niggle_nobody_described_shortens_an_easy_run() -> None:
    assert voice("PAIN_NIGGLE", hurting()) == spoken(
        Reason("PAIN_NIGGLE", {"site": "", "during": -1, "kind": "niggle"}, AMBER),
        STOP,
        vote=Vote(Verdict.EASY, share=0.8, max_rpe=3),
    )
    assert voice("PAIN_RED", hurting()) is None


def test_a_light_niggle_is_only_a_note() -> None:
    light = PainDetail("achilles", during=2, next_morning=1)

    assert voice("PAIN_NIGGLE", hurting(light)) == spoken(
        Reason("PAIN_NIGGLE", {"site": "achilles", "during": 2, "kind": "niggle"}, NOTE), STOP
    )
    assert advise(hurting(light)).verdict is Verdict.RUN


def test_a_niggle_lightens_the_weights_too() -> None:
    found = voice("PAIN_NIGGLE", hurting(planned=strength()))

    assert found is not None
    assert found.vote == Vote(Verdict.EASY, share=0.8, max_rpe=3)


@pytest.mark.parametrize("planned", [hard(), long(), cross(), REST_DAY])
def test_a_niggle_leaves_other_days_to_their_own_tables(planned: PlannedSession) -> None:
    found = voice("PAIN_NIGGLE", hurting(planned=planned))

    assert found is not None
    assert found.vote is None


def test_a_limp_is_no_niggle_and_no_niggle_is_no_limp() -> None:
    limping = morning(pain=Pain.ALTERING_GAIT)

    assert voice("PAIN_RED", limping) is voice("PAIN_NIGGLE", limping) is None
    assert voice("PAIN_NIGGLE", morning()) is voice("PAIN_GAIT", hurting()) is None


@pytest.mark.parametrize("planned", [easy(100), hard(100), long(100)])
def test_the_first_run_after_a_limp_is_six_tenths_of_the_plan(planned: PlannedSession) -> None:
    after = morning(past=LIMPED, planned=planned)

    assert voice("RETURN_AFTER_PAIN", after) == spoken(
        Reason("RETURN_AFTER_PAIN", {}, AMBER), STOP, vote=Vote(Verdict.EASY, share=0.6, max_rpe=3)
    )
    assert advise(after).prescription.minutes == 60


@pytest.mark.parametrize(
    "quiet",
    [
        morning(past=LIMPED, pain=Pain.ALTERING_GAIT),
        morning(past=LIMPED, planned=cross()),
        morning(past=[*LIMPED, said()]),
        morning(past=[said(pain=Pain.NIGGLE)]),
    ],
)
def test_only_the_day_after_a_limp_and_only_a_run_is_shortened_for_it(quiet: Morning) -> None:
    assert voice("RETURN_AFTER_PAIN", quiet) is None


@pytest.mark.parametrize("planned", [easy(), hard(), long()])
def test_an_injury_shortens_every_run(planned: PlannedSession) -> None:
    assert voice("KNOWN_INJURY", morning(runner=ada(injured_now=True), planned=planned)) == spoken(
        Reason("KNOWN_INJURY", {}, AMBER), vote=Vote(Verdict.EASY, share=0.8, max_rpe=3)
    )


def test_an_injury_says_nothing_of_the_bike_and_a_healed_one_nothing_at_all() -> None:
    assert voice("KNOWN_INJURY", morning(runner=ada(injured_now=True), planned=cross())) is None
    assert voice("KNOWN_INJURY", morning()) is None
