"""The list of eight signs: the line that leads to it, its places in their order, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.screens.screen import Button, Rows, Screen
from bot.chat.screens.ticking import Line, tick_lines, tick_rows
from bot.chat.taps.heavy_legs import triage_data
from bot.chat.taps.symptoms import symptom_data
from bot.coach.morning import Morning
from bot.coach.screen import WATCH_FROM, ScreenOutcome, ScreenQuestion
from bot.coach.season import FuelFlag, Symptom
from bot.coach.signals import SCREEN_LASTS
from bot.routines.morning_view import Told
from bot.routines.screening import Place, ScreeningView, Sign, asked_this_morning
from bot.words.caring import care_sentence, name_of
from bot.words.help_lines import people
from bot.words.shown import day_shown
from bot.words.words import Words

_EXCLUSIONS = (ScreenQuestion.ILL_RECENTLY, ScreenQuestion.EATING_ENOUGH)
_NOT_FOR_ALL = (FuelFlag.MISSED_PERIODS, FuelFlag.WEIGHT_LOSS)
_TALK = "SCREEN_TALK_TO_SOMEONE"
"""It has nothing to do with the training, and is said last."""


def morning_signs_lines(words: Words, told: Told) -> list[str]:
    """The line under an advice that leads to the list; [] where it is not due this morning."""
    if not _asked_beside(told):
        return []
    last = told.morning.season.screen
    if last is not None and len(last.symptoms) >= WATCH_FROM.value and last.days_ago <= SCREEN_LASTS.value:
        return [words.say("care-eight-again", days=last.days_ago, symptoms=len(last.symptoms))]
    return [words.say("care-eight-triggered")]


def morning_signs_rows(words: Words, told: Told) -> Rows:
    """The button to it; () where it is not due this morning."""
    return signs_rows(words, told.morning) if _asked_beside(told) else ()


def _asked_beside(told: Told) -> bool:
    """A check-in that is missing comes first, and so does a recovery block, which has a test of its own."""
    return not told.advice.stale and told.around.block is None and asked_this_morning(told.morning)


def signs_rows(words: Words, morning: Morning) -> Rows:
    """The button that opens the list of that day, below."""
    return ((Button(words.say("button-care-eight"), symptom_data(morning.day, Place.BEGIN)),),)


def signs_screen(words: Words, view: ScreeningView) -> Screen:
    """The place of the list that is shown now, or what it comes to."""
    match view.place:
        case Place.EXCLUSIONS:
            to_food = ScreenQuestion.EATING_ENOUGH in view.ticked
            return _list(words, view, _EXCLUSIONS, Place.FOOD if to_food else Place.SYMPTOMS)
        case Place.FOOD:
            return _list(words, view, _food_signs(view), Place.SYMPTOMS)
        case Place.SYMPTOMS:
            return _list(words, view, tuple(Symptom), Place.JUDGED)
        case _:
            return _result(words, view)


def _food_signs(view: ScreeningView) -> Iterable[Sign]:
    """Periods and weight are no question to somebody who is pregnant or under 18."""
    left_out = _NOT_FOR_ALL if view.runner.general_advice_only else ()
    return (flag for flag in FuelFlag if flag not in left_out)


def _list(words: Words, view: ScreeningView, signs: Iterable[Sign], onwards: Place) -> Screen:
    lines = [
        Line(
            _in_full(words, sign),
            words.say(f"care-chip-{name_of(sign)}"),
            symptom_data(view.day, view.place, view.ticked ^ {sign}),
            sign in view.ticked,
        )
        for sign in signs
    ]
    head = []
    if view.begun_on is not None:
        head += [words.say("care-eight-old", day=day_shown(view.begun_on, words.language)), ""]
    head.append(words.say(f"care-eight-{view.place.name.lower()}"))
    if view.place is Place.SYMPTOMS and view.filled & view.ticked:
        head.append(words.say("care-eight-filled"))
    return Screen(
        "\n".join((*head, "", *tick_lines(words, lines))),
        (*tick_rows(words, lines), (_on(words, view, onwards, ticked=any(one.ticked for one in lines)),)),
    )


def _in_full(words: Words, sign: Sign) -> str:
    match sign:
        case Symptom():
            return words.say(f"screen-symptom-{name_of(sign)}")
        case FuelFlag():
            return words.say(f"care-fuel-{name_of(sign)}")
        case _:
            return words.say(f"care-eight-{name_of(sign)}")


def _on(words: Words, view: ScreeningView, onwards: Place, *, ticked: bool) -> Button:
    on = "button-care-done" if view.place is Place.SYMPTOMS else "button-care-next"
    name = on if ticked else "button-care-none"
    return Button(words.say(name), symptom_data(view.day, onwards, view.ticked))


def _result(words: Words, view: ScreeningView) -> Screen:
    result = view.result
    if result is None:
        raise ValueError("this view holds no result")
    told = [care_sentence(words, one) for one in result.reasons if one.code != _TALK]
    caring = [
        f"{care_sentence(words, one)} {words.say('care-people', people=people(words, view.runner.zone))}"
        for one in result.reasons
        if one.code == _TALK
    ]
    if view.asking is not None:
        question = words.say("care-eight-asked", question=words.say(f"screen-ask-{name_of(view.asking)}"))
        return Screen("\n\n".join((*told, question)), (_yes_or_no(words, view, view.asking),))
    if view.before is not None:
        day = day_shown(view.before.day, words.language)
        told.append(words.say("care-eight-trend", day=day, before=len(view.before.symptoms)))
    if result.outcome is ScreenOutcome.SUSPECTED and not view.in_block:
        told.append(words.say("care-eight-block" if view.suspected else "care-eight-mornings"))
    change = Button(words.say("button-care-change"), symptom_data(view.day, Place.EXCLUSIONS, view.ticked))
    today = Button(words.say("button-care-today"), triage_data(view.day, None))
    return Screen("\n\n".join((*told, *caring)), ((today,), (change,)))


def _yes_or_no(words: Words, view: ScreeningView, asking: ScreenQuestion) -> tuple[Button, ...]:
    onwards = Place.LASTING if asking is ScreenQuestion.TWO_WEEKS else Place.FAILING
    return (
        Button(words.say("yes"), symptom_data(view.day, onwards, view.ticked | {asking})),
        Button(words.say("no"), symptom_data(view.day, onwards, view.ticked - {asking})),
    )
