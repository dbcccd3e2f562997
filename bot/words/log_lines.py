"""One typed line about training that took place, read into what the log keeps.

Strict on purpose: a reading is `sure` only when every word of the line was understood, every amount is
plausible for the sport, and nothing in it could be meant otherwise. Everything else is a doubt with a code,
for the caller to ask back. Pain, illness, questions, plans and the morning's answers are no log at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.coach.measures import RPE, OutOfRange
from bot.coach.workout import Outcome, SessionKind, Sport
from bot.words.alarm import red_flag_words
from bot.words.amounts import Amounts
from bot.words.asked import Intent, asked_in, understood
from bot.words.log_days import DaySaid, day_said
from bot.words.log_read import NO_LOG, Doubt, LogRead
from bot.words.measured import Bare, Measured, bare_numbers, measured
from bot.words.phrases import clauses_of, phrases
from bot.words.sessions_said import Said, session_said
from bot.words.training_words import Vocabulary, vocabulary
from bot.words.typed_line import LONGEST_LINE, Line, prepared
from bot.words.word_lists import FIRST_LANGUAGE

__all__ = ["Doubt", "LogRead", "log_line"]


def log_line(text: str, day: date | None = None, *, language: str = FIRST_LANGUAGE) -> LogRead:
    """The training of one typed line. Never raises.

    `day` is the runner's own day, needed for the names of weekdays: "monday" is the last one before `day`.
    Without it, and on a Monday itself, "monday" is in doubt.
    """
    if len(text) > LONGEST_LINE or "?" in text or "？" in text or red_flag_words(text) is not None:
        return NO_LOG
    intents = _surely_asked(text, language)
    if Intent.RACE in intents:
        return NO_LOG
    words = vocabulary(language)
    line = Line(prepared(text, words))
    if line.has(words.elsewhere):
        return NO_LOG
    over = any(words.told_after.match(found[0]) for found in line.take(words.beside[0]))
    read = _rest(text, line.left, words, day) or _session(text, line, words, day, over=over)
    return read if read.sure or Intent.EDIT not in intents else NO_LOG


def _surely_asked(text: str, language: str) -> set[Intent]:
    """Whether a clause surely speaks of a race to come ("a marathon on 4 October"), or of a correction."""
    asks = phrases(language)
    found = asked_in(clauses_of(text, asks, joint=asks.joint), asks, (Intent.RACE, Intent.EDIT))
    sure = [one for one in found if one is not None and one.surely]
    return {one.intent for one in sure if one.beside or one.intent is Intent.EDIT}


def _rest(text: str, left: str, words: Vocabulary, day: date | None) -> LogRead | None:
    """A day without training; None when the line says anything else as well."""
    line = Line(left)
    surely = bool(line.take(words.rest_surely))
    no_run = bool(line.take(words.only_no_run))
    with_a_day = bool(line.take(words.rest_with_a_day))
    if words.question.match(left) or not (surely or no_run or with_a_day):
        return None
    said = day_said(line, words, day)
    line.take(words.fillers)
    if line.unread:
        return None
    doubts: list[str] = list(said.doubts)
    if no_run and not surely:
        doubts.append(Doubt.ANYTHING_ELSE)
    elif not surely and (not said.named or understood(text, words.language) is Intent.ADVICE):
        doubts.append(Doubt.DONE_OR_PLANNED)
    return LogRead(is_log=True, rested=True, day_offset=said.offset, doubts=tuple(doubts))


@dataclass(frozen=True)
class _Read:
    """Everything one line says about a session, before it is weighed."""

    outcomes: frozenset[Outcome]
    day: DaySaid
    amounts: Amounts
    said: Said
    bare: tuple[Bare, ...]
    done: bool
    over: bool
    ahead: bool
    check_in: bool
    moved: bool | None
    unread: tuple[str, ...]

    @property
    def named(self) -> bool:
        """Whether a sport, a kind of session or a race was named."""
        return bool(self.said.sports or self.said.kinds or self.said.named_km)

    @property
    def lengths(self) -> bool:
        """Whether the line names a distance."""
        return bool(self.amounts.kms or self.said.named_km or self.amounts.short_m)

    @property
    def measured(self) -> bool:
        """Whether the line says how far, how long or how often."""
        return self.lengths or bool(self.amounts.times_min or self.amounts.repetitions)

    @property
    def result(self) -> bool:
        """Whether the line says both how far and how long, or how fast."""
        return self.lengths and bool(self.amounts.times_min or self.amounts.paces)

    @property
    def swum(self) -> bool:
        """Whether the one sport that was named is swimming."""
        return self.said.sports == {Sport.SWIM}

    @property
    def took_place(self) -> bool:
        """Whether something in the line says that it is over: a verb, how it felt, a past day, or a result.

        "8k 45 min today" may be the plan; nobody plans 44:12, nor how far and how long to swim.
        """
        both = self.result
        if self.day.offset == 0 and not self.swum:
            both = both and any(times[-1] % 5 for times in self.amounts.times_min)
        return self.done or self.over or self.day.over or both or bool(self.amounts.efforts or self.outcomes)


def _session(text: str, line: Line, words: Vocabulary, day: date | None, *, over: bool) -> LogRead:
    done = line.has(words.done)
    moved = None if words.moved is None else line.has(words.moved)
    check_in = bool(line.take(words.check_in_value)) or line.has(words.check_in_word)
    outcomes = frozenset(outcome for outcome, pattern in words.outcomes.items() if line.take(pattern))
    if words.question.match(line.left):
        return NO_LOG
    line.take(words.beside[2])
    when = day_said(line, words, day)
    ahead = line.has(words.ahead)  # "ich laufe" names a sport as well, which is taken out below
    said, amounts = session_said(line, words)
    over |= any(words.told_after.match(found[0]) for found in line.take(words.beside[1]))
    if said.on_the_mat:
        line.take(words.muscles)
    if phrases(words.language).unwell.search(line.left) or line.has(words.ailing):
        return NO_LOG
    ahead |= line.has(words.ahead)
    line.take(words.company)
    bare = bare_numbers(line, words.language)
    line.take(words.done)
    line.take(words.fillers)
    read = _Read(outcomes, when, amounts, said, bare, done, over, ahead, check_in, moved, line.unread)
    return _weighed(text, read, words) if _is_log(read) else NO_LOG


def _is_log(read: _Read) -> bool:
    """Whether the line is about training that took place, however little of it was understood."""
    if read.ahead and not read.done:
        return False
    if read.check_in:
        return (read.named or (read.done and read.lengths)) and read.measured
    return _tells(read) or _may_be(read)


def _tells(read: _Read) -> bool:
    """Whether something in the line names a session, a deed or a result."""
    amounts = read.amounts
    figures = read.measured or bool(read.bare or amounts.efforts)
    told = read.named or read.done or read.result or amounts.efforts or amounts.repetitions
    if read.unread and not told:
        return False
    if read.named:
        alone = bool(read.said.sports) and not read.unread
        return figures or read.done or bool(read.outcomes) or alone
    if read.done:
        known = read.lengths or (read.measured and bool(amounts.efforts))
        return figures and (known or not read.unread)
    only_how_it_went = bool(read.outcomes) and not read.unread
    return read.lengths or bool(amounts.repetitions or amounts.efforts) or only_how_it_went


def _may_be(read: _Read) -> bool:
    """Whether a line of words nobody knows may still tell of a session: it moved, or went far on some day.

    Never in a language that has no words for it.
    """
    if read.moved is None:
        return False
    if read.outcomes and (read.day.over or read.done or read.measured or read.moved):
        return True
    return read.measured and (read.moved or (read.lengths and (read.day.named or read.over)))


def _weighed(text: str, read: _Read, words: Vocabulary) -> LogRead:
    """The reading with everything that makes it doubtful."""
    said = read.said
    size = measured(read.amounts, said, read.bare)
    rpe, refused = _effort(read.amounts.efforts)
    unread = (*read.unread, *size.unread)
    doubts: list[str] = [*read.day.doubts, *said.doubts, *size.doubts]
    if said.sport is None and not said.sports:
        doubts.append(Doubt.WHICH_SPORT if read.measured or read.bare else Doubt.WHICH_SESSION)
    for doubtful, doubt in (
        (read.check_in, Doubt.CHECK_IN_TOO),
        (read.ahead or not (read.took_place or _told(text, read, words, size)), Doubt.DONE_OR_PLANNED),
        (len(read.outcomes) > 1, Doubt.WHICH_OUTCOME),
        (len(set(read.amounts.efforts)) > 1, Doubt.NUMBERS_DISAGREE),
        (bool(refused), Doubt.OUT_OF_RANGE),
        (bool(unread), Doubt.NOT_UNDERSTOOD),
    ):
        doubts += [doubt] if doubtful else []
    return LogRead(
        is_log=True,
        sport=said.sport,
        kind=said.kind,
        distance_km=size.km,
        duration_min=size.minutes,
        rpe=rpe,
        outcome=_outcome(read),
        day_offset=read.day.offset,
        doubts=tuple(dict.fromkeys(doubts)),
        amount=size.bare,
        refused=(*size.refused, *refused),
        unread=unread,
        in_m=size.in_m,
        either_min=size.either,
    )


def _told(text: str, read: _Read, words: Vocabulary, size: Measured) -> bool:
    """Whether a line with no word of the past is a log all the same.

    "5 miles easy" is. "8k" alone is not, nor is a race or a session of today: they may still be to come.
    """
    may_come = read.day.offset == 0 or read.said.kind is SessionKind.RACE
    asks = understood(text, words.language) not in (Intent.UNKNOWN, Intent.THANKS)
    measured_so = read.measured or size.minutes is not None
    return (read.named or read.day.named) and measured_so and not (may_come or asks)


def _outcome(read: _Read) -> Outcome | None:
    """How it went, where that can be said: an hour on the mat has no goal to hit or to miss."""
    told = len(read.outcomes) == 1 and not read.said.on_the_mat
    return next(iter(read.outcomes)) if told else None


def _effort(efforts: tuple[float, ...]) -> tuple[float | None, tuple[OutOfRange, ...]]:
    """The one effort that was said, or why it cannot be one."""
    if len(set(efforts)) != 1:
        return None, ()
    try:
        RPE.check(efforts[0])
    except OutOfRange as beyond:
        return None, (beyond,)
    return efforts[0], ()
