"""What an advice rests on: which rule gave which reason, and which only counted."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from bot.coach.advisor import RULEBOOK, RULEBOOK_VERSION, Advice, advise
from bot.coach.checkin import Illness, Pain, PainDetail, Tag
from bot.coach.grounds import Grounds, explained_rulebook, grounds_of, grounds_of_kept, leads_to
from bot.coach.measures import Verdict
from bot.coach.morning import Morning
from bot.coach.rulebook import Reason, Weight
from bot.coach.signals import Signals
from tests.coach.builders import cross, hard, morning, race, steady
from tests.coach.lives import mornings


def rules(grounds: Grounds) -> list[str | None]:
    return [None if one.rule is None else one.rule.id for one in grounds.told]


def kept(advice: Advice) -> tuple[Verdict, tuple[Reason, ...], str]:
    """As the diary keeps it."""
    return advice.verdict, advice.reasons, advice.rulebook_version


def grounds(one: Morning) -> Grounds:
    return grounds_of(one, advise(one))


def test_reasons_of_one_rule_stand_together_and_the_table_last() -> None:
    found = grounds(morning(legs=2, sleep_h=5.5, pulse=58, past=steady(35, pulse=50), planned=hard(60)))

    assert rules(found)[-1] == "READINESS_KEY"
    assert found.told[-1].reasons == ()
    legs = found.told[rules(found).index("LEGS")]
    assert [one.code for one in legs.reasons] == ["LEGS_HEAVY", "LEGS_HEAVY_BEFORE_KEY"]


def test_a_doctor_named_by_two_rules_is_named_with_the_first() -> None:
    found = grounds(morning(pain=Pain.ALTERING_GAIT, illness=Illness.BELOW_NECK_OR_FEVER))
    pain = found.told[rules(found).index("PAIN_GAIT")]

    assert [one.code for one in pain.reasons] == ["PAIN_GAIT", "SEE_CLINICIAN"]


def test_a_reason_that_two_rules_can_give_belongs_to_the_one_that_gave_it() -> None:
    light = morning(pain=Pain.NIGGLE)
    strong = light.answering(replace(light.today, pain_detail=PainDetail(during=7)))

    assert "PAIN_NIGGLE" in rules(grounds(light))
    assert "PAIN_RED" in rules(grounds(strong))
    assert "PAIN_NIGGLE" not in rules(grounds(strong))


def test_what_two_rules_say_belongs_to_the_one_whose_numbers_are_told() -> None:
    height = morning(tags=[Tag.ALTITUDE], pulse=58, past=steady(35, pulse=50), planned=hard(60))
    found = grounds(height)

    assert "ALTITUDE" in rules(found), "it keeps the key session easy"
    assert "RHR_HIGH" in rules(found)


def test_where_it_is_no_longer_known_who_spoke_the_namesake_did() -> None:
    told = (Reason("PAIN_NIGGLE", {"during": 2}, Weight.AMBER),)

    assert rules(grounds_of_kept(morning(), Verdict.EASY, told, "2019.1")) == ["PAIN_NIGGLE"]


def test_kept_reasons_in_a_row_that_one_rule_gives_are_taken_for_one() -> None:
    limp, doctor = (
        Reason("PAIN_GAIT", {}, Weight.SAFETY),
        Reason("SEE_CLINICIAN", {"about": "pain"}, Weight.RED),
    )
    legs = Reason("LEGS_FRESH", {"legs": 4}, Weight.GOOD)
    found = grounds_of_kept(morning(), Verdict.REST, (limp, doctor, legs), "2019.1")

    assert [one.reasons for one in found.told] == [(limp, doctor), (legs,)]
    assert rules(found) == ["PAIN_GAIT", "LEGS"]


BAD_NIGHT = {"short": "unknown", "bad": 1}


def test_each_rule_stands_there_once() -> None:
    sleep, mood = (
        Reason("SLEEP_SHORT_NIGHT", BAD_NIGHT, Weight.AMBER),
        Reason("MOOD_LOW", {"mood": 2}, Weight.AMBER),
    )
    short = Reason("SLEEP_SHORTISH", {"slept_h": 6.5}, Weight.AMBER)
    found = grounds_of_kept(morning(), Verdict.EASY, (sleep, mood, short), "2019.1")

    assert rules(found) == ["SLEEP_SHORT_NIGHT", "MOOD_LOW"]
    assert found.told[0].reasons == (sleep, short)


def test_what_could_not_be_looked_at_is_no_ground() -> None:
    found = grounds(morning(pulse=None))

    assert [one.code for one in found.unheard] == ["RHR_MISSING"]
    assert "RHR_HIGH" not in rules(found)


def test_a_good_morning_meets_no_vote_and_a_heavy_one_does() -> None:
    assert grounds(morning(legs=4)).unopposed
    assert not grounds(morning(legs=2)).unopposed


def test_only_rules_that_voted_for_the_verdict_are_said_to_have_counted() -> None:
    ill = grounds(morning(legs=2, illness=Illness.BELOW_NECK_OR_FEVER))

    assert ill.verdict is Verdict.REST
    assert all(one.reasons for one in ill.told), "the table wanted easy, and fever wanted rest"
    assert rules(grounds(morning(planned=cross())))[-1] == "READINESS_CROSS"


def test_on_the_day_of_a_race_the_rules_about_training_have_no_vote() -> None:
    assert grounds(morning(legs=4, planned=race())).unopposed


def test_an_advice_without_a_check_in_says_so() -> None:
    silent = morning(legs=None, sleep_h=None, mood=None, closed=False)

    assert grounds(silent).stale
    assert not grounds(morning()).stale


# --- kept advice


def test_the_same_morning_later_rests_on_the_same() -> None:
    one = morning(legs=2, sleep_h=5.3333, pulse=58, past=steady(35, pulse=50))
    advice = advise(one)
    later = tuple(
        replace(
            reason,
            facts={
                name: round(fact, 3) if isinstance(fact, float) else fact
                for name, fact in reason.facts.items()
            },
        )
        for reason in advice.reasons
    )

    assert any(reason.facts.get("slept_h") == 5.333 for reason in later), "the diary keeps three decimals"
    assert leads_to(advice, advice.verdict, later)
    then, now = grounds_of_kept(one, advice.verdict, later, RULEBOOK_VERSION), grounds_of(one, advice)
    assert rules(then) == rules(now)


def test_a_morning_that_was_corrected_since_keeps_its_reasons_and_no_more() -> None:
    heavy, corrected = morning(legs=2, sleep_h=4.5), morning(legs=5, sleep_h=8)
    advice = advise(heavy)
    found = grounds_of_kept(corrected, *kept(advice))

    assert tuple(reason for one in found.told for reason in one.reasons) + found.unheard == advice.reasons
    assert not [one for one in found.told if not one.reasons]
    assert not found.unopposed
    assert found.rulebook_version == advice.rulebook_version


def test_another_verdict_or_other_numbers_are_another_advice() -> None:
    advice = advise(morning(legs=2))

    assert leads_to(advice, advice.verdict, advice.reasons)
    assert not leads_to(advice, Verdict.REST, advice.reasons)
    assert not leads_to(advice, advice.verdict, advise(morning(legs=1.5)).reasons)


def test_a_reason_that_no_rule_gives_any_more_has_none() -> None:
    told = (Reason("SAID_LONG_AGO", {}, Weight.RED), Reason("FORGOTTEN_TOO", {}, Weight.RED))
    found = grounds_of_kept(morning(), Verdict.REST, told, "2019.1")

    assert [(one.reasons, one.rule) for one in found.told] == [((one,), None) for one in told]


# --- laws


@given(mornings())
def test_nothing_told_is_lost_and_nobody_is_quoted_who_did_not_speak(one: Morning) -> None:
    advice = advise(one)
    found = grounds_of(one, advice)
    signals = Signals(one)
    spoke = {entry.id for entry in RULEBOOK if entry.look(one, signals) is not None}

    told = [reason for ground in found.told for reason in ground.reasons]
    assert sorted(map(repr, (*told, *found.unheard))) == sorted(map(repr, advice.reasons))
    quoted = [ground.rule.id for ground in found.told if ground.rule is not None]
    assert len(quoted) == len(found.told) == len(set(quoted))
    assert set(quoted) <= spoke


@given(mornings())
def test_kept_or_fresh_the_grounds_are_the_same(one: Morning) -> None:
    advice = advise(one)

    assert grounds_of_kept(one, *kept(advice)) == replace(grounds_of(one, advice), stale=False)


def test_the_rulebook_is_read_once() -> None:
    assert explained_rulebook() is explained_rulebook()
