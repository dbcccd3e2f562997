"""The check-in form: one message that asks, shows what was answered, and ends in the advice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.chat.screens.advised import advice_rows, guest_rows, told_text
from bot.chat.screens.edited import correction_text
from bot.chat.screens.screen import Button, Rows, Screen, in_rows
from bot.chat.screens.season import undo_rows
from bot.chat.screens.training import log_line_of_form, log_screen
from bot.chat.taps.form import Fix, Said, form_data, guest_data
from bot.chat.taps.menu import Menu, menu_data
from bot.coach.answers import Chip, Finished, Marked, Rated, Scoped, Skipped, is_marked, marked_chips
from bot.coach.checkin import CheckIn, Question, Scope
from bot.coach.measures import RESTING_HR_BPM
from bot.routines.morning_view import MorningView
from bot.words.answers import answers_line
from bot.words.shown import day_shown, number_shown
from bot.words.words import Words

SLEEP_BUTTONS_H = tuple(4 + half / 2 for half in range(12))
"""4 to 9.5 hours; anything else is typed."""
PULSE_SPAN_BPM = 8
"""Buttons run from this much above the usual to this much below: worst first (telegram: left to right)."""
PULSE_COLUMNS = 6
PULSE_WITHOUT_USUAL_BPM = 60
"""Where the buttons stand while neither a usual nor a reading is known: a healthy middle."""

_CHIPS = tuple(chip for chip in Chip if chip not in (Chip.LUTEAL, Chip.CLEARED, Chip.TOLD, Chip.WORSE))

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
    if view.log is not None and view.log.step is not None:
        return log_screen(words, view.log, lines[0])
    if view.log is not None and (trained := log_line_of_form(words, view.log)):
        lines.append(trained)
    if answers := answers_line(words, check_in):
        lines.append(answers)
    if view.asking is not None:
        lines += ["", _question(words, view, guest)]
        if check_in.red_flags:
            lines += ["", words.say("form-red-flag")]
        return Screen("\n".join(lines), (*_buttons(words, view, data), *_undo(words, view)))
    lines.append("")
    if view.correction is not None and (
        changed := correction_text(words, view.day, view.today, view.correction)
    ):
        lines += [changed, ""]
    if view.told is not None:
        lines.append(told_text(words, view))
    else:
        lines.append(words.say("form-kept-late", date=day_shown(view.day, words.language)))
    if guest:
        below = (*guest_rows(words, view, data), *_guest_doors(words))
    else:
        below = (*advice_rows(words, view, data), *_undo(words, view))
    return Screen("\n".join(lines), below)


def _undo(words: Words, view: MorningView) -> Rows:
    """The way back from what was changed just now."""
    return () if view.correction is None else undo_rows(words, view.correction.deed)


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
    yield words.say("form-ask-wrong", marked=int(bool(marked_chips(view.form.check_in))))
    if view.runner.injured_now:
        yield words.say("form-injured")


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
    for said_elsewhere in (Chip.WORSE, Chip.TOLD):
        if is_marked(check_in, said_elsewhere):
            chips.insert(0, said_elsewhere)
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


def _guest_doors(words: Words) -> Rows:
    """What somebody without memory can do next."""
    again = Button(words.say("button-try-again"), menu_data(Menu.GUEST))
    return ((again,), (Button(words.say("button-consent-yes"), menu_data(Menu.CONSENT)),))


def _number(words: Words, value: float) -> str:
    return number_shown(value, words.language)
