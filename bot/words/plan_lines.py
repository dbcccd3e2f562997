"""What is typed while a day of the plan is open: a session, a bare amount, or something else altogether."""

from __future__ import annotations

from bot.words.asked import Intent, understood
from bot.words.log_lines import log_line
from bot.words.plan_titles import PlannedRead, planned_in
from bot.words.training_words import vocabulary
from bot.words.typed_line import LONGEST_LINE, Line, prepared
from bot.words.word_lists import FIRST_LANGUAGE


def plan_line(text: str, language: str = FIRST_LANGUAGE) -> PlannedRead | None:
    """The session that this line plans, as far as it was read; None: it is not about the plan. Never raises.

    Training that surely took place belongs into the log, and a question to the coach is answered.
    """
    if len(text) > LONGEST_LINE:
        return None
    words = vocabulary(language)
    done, read = log_line(text, language=language), planned_in(text, language=language)
    told = Line(prepared(text, words)).has(words.done) or (done.sure and not read.understood)
    if told or done.day_offset is not None or done.rpe is not None or done.outcome is not None:
        return None
    if not read.understood and understood(text, language) is not Intent.UNKNOWN:
        return None
    return read


def sounds_planned(text: str, language: str = FIRST_LANGUAGE) -> bool:
    """Whether a line that nobody asked for tells of training that is still to come."""
    if len(text) > LONGEST_LINE or "?" in text:
        return False
    words = vocabulary(language)
    line, read = Line(prepared(text, words)), planned_in(text, language=language)
    sized = read.kind is not None or read.km is not None or read.minutes is not None
    return sized and line.has(words.ahead) and not line.has(words.done)
