"""The check-in form: one message that asks, shows what was answered, and ends in the advice."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.taps import Fix, Menu, Said, Why, form_data, guest_data, menu_data
from bot.coach.answers import Chip, Finished, Marked, Rated, Scoped, Skipped, is_marked, marked_chips
from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.measures import RESTING_HR_BPM
from bot.routines.morning import LEARNING_DAYS, MorningView
from bot.words.advising import advice_message
from bot.words.shown import day_shown, number_shown
from bot.words.words import Words

SLEEP_BUTTONS_H = tuple(4 + half / 2 for half in range(12))
"""4 to 9.5 hours; anything else is typed."""
PULSE_SPAN_BPM = 8
"""Buttons run from this much above the usual to this much below: worst first (telegram: left to right)."""
PULSE_COLUMNS = 6
PULSE_WITHOUT_USUAL_BPM = 60
"""Where the buttons stand while neither a usual nor a reading is known: a healthy middle."""

_CHIPS = tuple(chip for chip in Chip if chip not in (Chip.LUTEAL, Chip.CLEARED, Chip.TOLD))
_ASKS_FOR_SYMPTOMS = frozenset({"POSSIBLE_ILLNESS", "RHR_HIGH_TWICE"})
"""Reasons that end in a question about symptoms: it is answered in one tap."""

Data = Callable[[Said], str]


def form_screen(words: Words, view: MorningView, *, guest: bool = False, greeting: bool = False) -> Screen:
    """One form as it stands now.

    `guest`: its buttons carry the answers, because nothing is kept. `greeting`: it is the morning's prompt.
    """
    check_in = view.form.check_in
    data: Data = (
        (lambda said: guest_data(check_in, said)) if guest else (lambda said: form_data(view.day, said))
    )
    title = "form-title-prompt" if greeting else "form-title-guest" if guest else _title(view)
    lines = [words.say(title, date=day_shown(view.day, words.language))]
    if answers := answers_line(words, check_in):
        lines.append(answers)
    if view.asking is not None:
        lines += ["", _question(words, view, guest)]
        if check_in.red_flags:
            lines += ["", words.say("form-red-flag")]
        return Screen("\n".join(lines), _buttons(words, view, data))
    lines.append("")
    if view.told is not None:
        lines.append(told_text(words, view))
    else:
        lines.append(words.say("form-kept-late", date=day_shown(view.day, words.language)))
    if guest:
        below = (*_why(words, view, data), *_fixes(words, view, data), *_guest_doors(words))
    else:
        below = (*_symptoms(words, view, data), *_why(words, view, data), *_fixes(words, view, data))
    return Screen("\n".join(lines), below)


def told_text(words: Words, view: MorningView) -> str:
    """The advice of this view in words. The view must hold one."""
    told = view.told
    if told is None:
        raise ValueError("this view holds no advice")
    return advice_message(
        words,
        told.morning,
        told.advice,
        told.would_change,
        mornings=told.mornings,
        learning_until=LEARNING_DAYS,
        begun=_begun(view),
    )


def _begun(view: MorningView) -> bool:
    """Something of today is known, though not all."""
    return view.form.check_in.legs is not None or view.form.check_in.reported_anything


def today_screen(words: Words, view: MorningView) -> Screen:
    """The answer to "what should I do today?": advice, and the check-in in one tap while it is missing."""
    text = told_text(words, view)

    def data(said: Said) -> str:
        return form_data(view.day, said)

    if view.told is not None and view.told.advice.stale:
        name = "button-checkin-go-on" if _begun(view) else "button-checkin-now"
        go_on = Button(words.say(name), menu_data(Menu.CHECKIN))
        return Screen(text, ((go_on,), *_why(words, view, data)))
    answers = answers_line(words, view.form.check_in)
    below = (*_symptoms(words, view, data), *_why(words, view, data), *_fixes(words, view, data))
    return Screen(f"{text}\n\n{answers}", below)


def answers_line(words: Words, check_in: CheckIn) -> str:
    """The answers so far in one line; empty before the first."""
    return " · ".join(_answers(words, check_in))


def _answers(words: Words, check_in: CheckIn) -> Iterator[str]:
    if check_in.legs is not None:
        word = words.say(f"legs-{math.floor(check_in.legs)}")
        yield words.say("form-answer-legs", value=_number(words, check_in.legs), word=word)
    if check_in.scope is not None:
        yield words.say("form-answer-scope", value=check_in.scope.value)
    elif check_in.heavy and Question.SCOPE in check_in.skipped:
        yield words.say("form-skipped-scope")
    for name, value, question in (
        ("sleep", check_in.sleep_h, Question.SLEEP),
        ("mood", check_in.mood, Question.MOOD),
        ("pulse", check_in.resting_hr_bpm, Question.PULSE),
    ):
        if value is not None:
            yield words.say(f"form-answer-{name}", value=_number(words, value))
        elif question in check_in.skipped:
            yield words.say(f"form-skipped-{name}")
    chips = marked_chips(check_in)
    yield from (words.say(f"chip-{chip}").lower() for chip in chips)
    if check_in.closed and not chips:
        yield words.say("form-answer-nothing-wrong")


def _title(view: MorningView) -> str:
    if view.day != view.today:
        return "form-title-late"
    if view.asking is None:
        return "form-title-done"
    return "form-title-fixing" if view.form.fixing else "form-title-today"


def _question(words: Words, view: MorningView, guest: bool) -> str:
    match view.asking:
        case Question.SLEEP | Question.PULSE if guest:
            return words.say(f"form-ask-{view.asking}-guest")  # what a guest types is kept nowhere
        case Question.PULSE:
            usual = 0 if view.usual_bpm is None else round(view.usual_bpm)
            return words.say("form-ask-pulse", usual=usual)
        case Question.WRONG:
            return "\n".join(_last_question(words, view))
        case asking:
            return words.say(f"form-ask-{asking}")


def _last_question(words: Words, view: MorningView) -> Iterator[str]:
    if view.reopened:
        yield words.say("form-look-again")
    yield words.say("form-ask-wrong")
    if view.runner.injured_now:
        yield words.say("form-injured")
    if marked_chips(view.form.check_in):
        yield words.say("form-marked")


def _buttons(words: Words, view: MorningView, data: Data) -> Rows:
    match view.asking:
        case Question.LEGS:
            rows = _scale(words, Question.LEGS, data)
        case Question.SCOPE:
            rows = _scopes(words, data)
        case Question.SLEEP:
            rows = in_rows((_rated(words, Question.SLEEP, hours, data) for hours in SLEEP_BUTTONS_H), 4)
        case Question.MOOD:
            rows = _scale(words, Question.MOOD, data)
        case Question.PULSE:
            rows = in_rows((_rated(words, Question.PULSE, bpm, data) for bpm in _pulses(view)), PULSE_COLUMNS)
        case _:
            rows = _last_screen(words, view, data)
    rows += _skip(words, view, data)
    if view.form.fixing is not None and view.form.fixing is not Question.WRONG:
        rows += ((Button(words.say("button-keep"), data(Fix(None))),),)
    return rows


def _scale(words: Words, question: Question, data: Data) -> Rows:
    """Five buttons from worst to best, in one row."""
    return (
        tuple(
            Button(
                words.say(f"button-{question}", value=value, word=words.say(f"{question}-{value}")),
                data(Rated(question, value)),
            )
            for value in range(1, 6)
        ),
    )


def _rated(words: Words, question: Question, value: float, data: Data) -> Button:
    text = words.say(f"button-{question}", value=_number(words, value))
    return Button(text, data(Rated(question, value)))


def _scopes(words: Words, data: Data) -> Rows:
    worst_first = (Scope.WHOLE_BODY, Scope.LEGS_ONLY)
    return (tuple(Button(words.say(f"button-scope-{scope}"), data(Scoped(scope))) for scope in worst_first),)


def _pulses(view: MorningView) -> Iterator[int]:
    """Absolute readings around the usual, the highest (worst) first."""
    middle = view.usual_bpm or view.last_bpm or PULSE_WITHOUT_USUAL_BPM
    top = min(int(RESTING_HR_BPM.high), round(middle) + PULSE_SPAN_BPM + 1)
    lowest = max(int(RESTING_HR_BPM.low), top - 3 * PULSE_COLUMNS + 1)
    yield from range(top, lowest - 1, -1)


def _last_screen(words: Words, view: MorningView, data: Data) -> Rows:
    check_in = view.form.check_in
    chips: list[Chip] = [*_CHIPS]
    if view.runner.tracks_cycle:
        chips.append(Chip.LUTEAL)
    if view.offers_clearance:
        chips.append(Chip.CLEARED)
    if is_marked(check_in, Chip.TOLD):
        chips.insert(0, Chip.TOLD)
    rows = in_rows((_chip(words, check_in, chip, data) for chip in chips), 2)
    all_fine = not check_in.reported_anything
    name = "button-all-fine" if all_fine else "button-done"
    return (*rows, (Button(words.say(name), data(Finished(all_fine))),))


def _chip(words: Words, check_in: CheckIn, chip: Chip, data: Data) -> Button:
    on = is_marked(check_in, chip)
    name = words.say(f"chip-{chip}")
    return Button(words.say("chip-on", chip=name) if on else name, data(Marked(chip, not on)))


def _skip(words: Words, view: MorningView, data: Data) -> Rows:
    asking = view.asking
    if asking in (None, Question.LEGS, Question.WRONG):
        return ()
    name = "button-no-reading" if asking is Question.PULSE else "button-skip"
    return ((Button(words.say(name), data(Skipped(asking))),),)


def _fixes(words: Words, view: MorningView, data: Data) -> Rows:
    questions = [Question.LEGS, Question.SLEEP, Question.MOOD, Question.PULSE, Question.WRONG]
    if view.runner.pulse_medicine:
        questions.remove(Question.PULSE)
    return in_rows((Button(words.say(f"button-fix-{one}"), data(Fix(one))) for one in questions), 3)


def _why(words: Words, view: MorningView, data: Data) -> Rows:
    """Where there is an advice: what it rests on."""
    return () if view.told is None else ((Button(words.say("button-why"), data(Why())),),)


def _symptoms(words: Words, view: MorningView, data: Data) -> Rows:
    """Where the advice asks for symptoms: the two answers that would change it."""
    told = view.told
    if told is None or not any(reason.code in _ASKS_FOR_SYMPTOMS for reason in told.advice.reasons):
        return ()
    chips = (Chip.FEVER, Chip.COLD)
    return (tuple(Button(words.say(f"chip-{chip}"), data(Marked(chip, on=True))) for chip in chips),)


def _guest_doors(words: Words) -> Rows:
    """What somebody without memory can do next."""
    again = Button(words.say("button-try-again"), menu_data(Menu.GUEST))
    return ((again,), (Button(words.say("button-consent-yes"), menu_data(Menu.CONSENT)),))


def _number(words: Words, value: float) -> str:
    return number_shown(value, words.language)
