"""Something hurts: where, how much, whether it changes the stride, and what follows from it."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.screens.advised import today_screen
from bot.chat.screens.screen import Button, Screen, in_rows
from bot.chat.screens.season import undo_rows
from bot.chat.taps.absences import Hurting, Site, absence_data
from bot.chat.taps.form import Why, form_data
from bot.coach.rulebook import Weight
from bot.coach.season import AbsenceKind
from bot.coach.soreness import PAIN_NOTE, PAIN_RISING, PAIN_STOP
from bot.routines.absences import AbsenceView
from bot.routines.morning import MorningView
from bot.words.advising import how_to_do, session_to_do, told_shown
from bot.words.words import Words

_MATTER = (Weight.SAFETY, Weight.RED)
_JUST_SAID = frozenset({"ABSENT_SICK"})
"""What the message itself says already."""
WORST_FIRST = tuple(range(10, -1, -1))


def hurting_screen(words: Words, told: Hurting) -> Screen:
    """The next question about a pain; all that was told so far is in its buttons."""
    if told.site is None:
        buttons = (_said(words, f"button-site-{site}", replace(told, site=site)) for site in Site)
        return Screen(words.say("hurt-ask-where"), in_rows(buttons, 3))
    if told.during is None:
        numbers = (Button(str(pain), absence_data(replace(told, during=pain))) for pain in WORST_FIRST)
        return Screen(words.say("hurt-ask-how-much", site=told.site.value), in_rows(numbers, 6))
    if told.gait is None:
        row = tuple(
            _said(words, f"button-hurt-gait-{name}", replace(told, gait=gait))
            for name, gait in (("yes", True), ("no", False))
        )
        return Screen(words.say("hurt-ask-gait"), (row,))
    rows = tuple(
        (_said(words, f"button-hurt-{name}", replace(told, stops=stops)),)
        for name, stops in (("stop", True), ("mark", False))
    )
    return Screen(words.say("hurt-ask-stop"), rows)


def is_slight(told: Hurting) -> bool:
    """So little that it need not stop the running: up to 2 of 10, with the stride as always."""
    return told.gait is False and told.during is not None and told.during <= PAIN_NOTE.value


def hurt_screen(words: Words, view: AbsenceView) -> Screen:
    """What today looks like with this pain, when somebody should look at it, and how it ends."""
    on = view.absence
    if view.told is None:
        raise ValueError("this view holds no advice")
    if on is None or on.kind is AbsenceKind.AWAY:
        today = today_screen(words, view.told)
        return Screen(f"{words.say('hurt-marked')}\n\n{today.text}", today.rows)
    ill = on.kind is AbsenceKind.SICK
    head = "hurt-while-ill" if ill else "hurt-begun" if view.begun is not None else "hurt-already"
    lines = [words.say(head), "", in_short(words, view.told)]
    if not _sends_to_a_doctor(view.told):
        lines += ["", see_somebody(words)]
    if not ill:
        lines += ["", words.say("hurt-ends")]
    return Screen("\n".join(lines), (why_row(words, view.told), *undo_rows(words, view.deed)))


def _sends_to_a_doctor(view: MorningView) -> bool:
    return view.told is not None and any(one.code == "SEE_CLINICIAN" for one in view.told.advice.reasons)


def in_short(words: Words, view: MorningView) -> str:
    """Today's advice for somebody in bed or on the sofa: what to do, and the reasons that matter now.

    What nobody asked this morning is not lamented. The view must hold an advice.
    """
    if view.told is None:
        raise ValueError("this view holds no advice")
    morning, advice = view.told.morning, view.told.advice
    if morning.runner.general_advice_only:
        what = words.say(f"advice-what-{advice.verdict.name.lower().replace('_', '-')}-general")
    else:
        what = session_to_do(words, morning, advice)
    lines = [words.say("advice-headline", day="today", date="", what=what)]
    for told in advice.told:
        matters = [one for one in told if one.weight in _MATTER and one.code not in _JUST_SAID]
        if matters:
            lines.append(f"• {told_shown(words, tuple(matters), morning.runner.unit)}")
    lines += [
        f"{words.say('advice-do')} {how_to_do(words, advice, zone=view.runner.zone)}",
        words.say("advice-disclaimer"),
    ]
    return "\n".join(lines)


def why_row(words: Words, view: MorningView) -> tuple[Button, ...]:
    """What the advice rests on, all of it."""
    return (Button(words.say("button-why"), form_data(view.day, Why())),)


def see_somebody(words: Words) -> str:
    """When a pain is to be looked at."""
    return words.say("hurt-see-somebody", above=round(PAIN_STOP.value), weeks=round(PAIN_RISING.value))


def _said(words: Words, name: str, said: Hurting) -> Button:
    return Button(words.say(name), absence_data(said))
