"""The season's page: every word of it in the runner's language, handed to the room that makes pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from unicodedata import category
from zoneinfo import ZoneInfo

from bot.chat.screens.races import race_name
from bot.chat.screens.season_report_seen import seen_section
from bot.chat.screens.season_report_weeks import weeks_drawn, weeks_section
from bot.chat.screens.season_report_words import Voice
from bot.coach.advisor import RULEBOOK_VERSION
from bot.coach.checkin import Illness, Pain
from bot.coach.rhythm import day_of
from bot.coach.runner import Runner
from bot.coach.season_seen import SeasonSeen
from bot.coach.workout import SessionKind, Workout
from bot.diary.notes import Absence, Race
from bot.pages.season import Cell, Figure, Group, Narrow, Part, SeasonPage, Section, Table, season_html
from bot.routines.season_report import SeasonView
from bot.words.plain_text import plain_text
from bot.words.sessions import duration_shown, length_shown
from bot.words.shown import time_shown
from bot.words.weekly import verdict_name
from bot.words.words import Words

LONGEST_NAME = 40
"""Characters of what somebody or a race is called."""


_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Without them Persian is misspelt, and one emoji falls into two."""


def report_name(runner: Runner, now: datetime) -> str:
    """What the file is called, by the runner's own day."""
    return f"fresh-legs-{day_of(now, runner.zone).isoformat()}.html"


def report_caption(words: Words, view: SeasonView) -> str:
    """What the page is, below it in the chat."""
    return words.say("report-caption", span=_span(Voice(words, view.runner.unit), view.seen))


def runner_numbered(words: Words, runner_id: int) -> str:
    """What a runner is called where only their number is known."""
    return plain_text(words.say("report-runner-number", number=str(runner_id)))


def season_document(words: Words, view: SeasonView, name: str) -> bytes:
    """The page in UTF-8. `name`: what the runner is called; empty: nobody told.

    All the counting is done here, a second of work for two years: call it in a thread.
    """
    return season_html(season_page(words, view, name)).encode()


def season_page(words: Words, view: SeasonView, name: str) -> SeasonPage:
    """Everything that stands on it."""
    voice, seen = Voice(words, view.runner.unit), view.seen
    called = _called(name)
    return SeasonPage(
        words.language,
        voice.say("report-title", name=called, named=int(bool(called))),
        _span(voice, seen),
        (
            _summary(voice, view),
            _races(voice, view),
            _absences(voice, view),
            seen_section(voice, seen),
            weeks_section(voice, seen),  # the longest, so the last: a year of it fills many a screen
        ),
        tuple(_about(voice, view)),
        voice.say("report-unknown"),
    )


def _called(name: str) -> str:
    """One line, of ordinary length, with nothing in it that hides or turns what is around it."""
    seen = "".join(one if one in _JOINERS or category(one)[0] not in "CZ" else " " for one in name)
    return " ".join(seen.split())[:LONGEST_NAME].strip(_JOINERS)


def _span(voice: Voice, seen: SeasonSeen) -> str:
    """From which day to which; and how many weeks that is."""
    first, last = voice.day(seen.first_day), voice.day(seen.last_day)
    weeks = voice.say("report-weeks-span", weeks=len(seen.weeks))
    return f"{voice.say('report-span', first=first, last=last)} ({weeks})"


# ---- in short


def _summary(voice: Voice, view: SeasonView) -> Section:
    race_days = [race.day for race in view.races if race.day <= view.seen.last_day]
    told = Part(paragraphs=tuple(_sentences(voice, view.seen)))
    parts = (told, weeks_drawn(voice, view.seen, race_days))
    return Section(voice.say("report-summary"), parts, tuple(_figures(voice, view)))


def _figures(voice: Voice, view: SeasonView) -> Iterator[Figure]:
    seen = view.seen
    answered = voice.say("report-figure-of", count=seen.answered, all=seen.mornings)
    yield Figure(answered, voice.say("report-figure-mornings"))
    runs, longest, keys = seen.runs, seen.longest_run, seen.keys
    logged = seen.logged_days > 0
    yield Figure(str(runs.count) if logged else None, voice.say("report-figure-runs"))
    far = None if runs.km is None else voice.distance(runs.km)
    yield Figure(far, voice.say("report-figure-distance"))
    when = "" if longest is None else voice.day(longest[0])
    label = voice.say("report-figure-longest", dated=int(longest is not None), day=when)
    yield Figure(None if longest is None else _size(voice, longest[1]), label)
    hit = voice.say("report-figure-of", count=keys.hit, all=keys.told) if keys.told else None
    yield Figure(hit, voice.say("report-figure-keys"))
    raced = [race for race in view.races if race.day <= seen.last_day and _was_run(seen, race.day)]
    yield Figure(str(len(raced)), voice.say("report-figure-races"))


def _was_run(seen: SeasonSeen, day: date) -> bool:
    """Whether a race is not known to have been left out."""
    return (past := seen.days.get(day)) is None or past.ran is not False


def _size(voice: Voice, run: Workout) -> Cell:
    if run.km is not None:
        return plain_text(length_shown(voice.words, run.km, voice.unit))
    return None if run.minutes is None else plain_text(duration_shown(voice.words, run.minutes))


def _sentences(voice: Voice, seen: SeasonSeen) -> Iterator[str]:
    if not seen.logged_days:
        yield voice.say("report-log-nothing")
    else:
        yield " ".join(_training(voice, seen))
    if seen.logged_days and seen.logged_days < seen.mornings:
        yield voice.say("report-log-told", told=seen.logged_days, all=seen.mornings)
    if seen.keys.told < seen.keys.sessions:
        yield voice.say("report-keys-untold", untold=seen.keys.sessions - seen.keys.told)
    advised = [
        voice.say("report-verdict", name=plain_text(verdict_name(voice.words, verdict)), days=days)
        for verdict, days in seen.verdicts.items()
        if days
    ]
    if advised:
        yield voice.say("report-advised", verdicts=", ".join(advised))


def _training(voice: Voice, seen: SeasonSeen) -> Iterator[str]:
    runs = seen.runs
    if runs.minutes is not None:
        yield voice.say("report-runs-time", runs=runs.count, time=voice.hours(runs.minutes))
    if runs.unmeasured:
        yield voice.say("report-runs-unmeasured", runs=runs.unmeasured)
    if seen.others:
        kinds = Counter(one.sport for one in seen.others).most_common()
        told = (
            voice.say("report-sport", sport=voice.say("done-sport", sport=sport.value), count=count)
            for sport, count in kinds
        )
        yield voice.say("report-others", sessions=len(seen.others), kinds=", ".join(told))


# ---- races, and times away


def _races(voice: Voice, view: SeasonView) -> Section:
    heading = voice.say("report-races")
    if not view.races:
        return Section(heading, (Part(paragraphs=(voice.say("report-no-races"),)),))
    names = ("day", "race", "race-legs", "race-log")
    head = tuple(voice.say(f"report-head-{name}") for name in names)
    rows = tuple(_race(voice, view.seen, race) for race in view.races)
    table = Table(voice.say("report-races-caption"), head, (Group(rows),), Narrow.LINES)
    return Section(heading, (Part(table=table),))


def _race(voice: Voice, seen: SeasonSeen, race: Race) -> tuple[Cell, ...]:
    what = plain_text(race_name(voice.words, race, voice.unit))
    named = _called(race.name or "")
    what = voice.say("report-race-named", name=named, race=what) if named else what
    what = voice.say("report-race-first", race=what) if race.first_time else what
    past, ahead = seen.days.get(race.day), (race.day - seen.last_day).days
    check_in = None if past is None else past.check_in
    legs = None if check_in is None or check_in.legs is None else voice.number(check_in.legs)
    done = None if past is None else _raced(voice, past.workouts or ())
    if done is None and ahead >= 0:
        done = voice.say("report-race-ahead", days=ahead)
    return voice.day(race.day), what[:1].upper() + what[1:], legs, done


def _raced(voice: Voice, workouts: tuple[Workout, ...]) -> Cell:
    """What the log holds of it: what it calls a race, else the day's longest run."""
    runs = [one for one in workouts if one.running]
    races = [one for one in runs if one.kind is SessionKind.RACE] or runs
    if not races:
        return None
    run = max(races, key=lambda one: (one.km or 0, one.minutes or 0))
    far = "" if run.km is None else plain_text(length_shown(voice.words, run.km, voice.unit))
    long = "" if run.minutes is None else plain_text(duration_shown(voice.words, run.minutes))
    return ", ".join(one for one in (far, long) if one) or voice.say("report-runs", runs=1)


def _absences(voice: Voice, view: SeasonView) -> Section:
    seen, paragraphs = view.seen, []
    counted = {
        "fever": seen.ill(Illness.BELOW_NECK_OR_FEVER),
        "cold": seen.ill(Illness.ABOVE_NECK),
        "gait": seen.hurt(Pain.ALTERING_GAIT),
        "niggle": seen.hurt(Pain.NIGGLE),
    }
    told = [voice.say("report-complaint", what=what, days=days) for what, days in counted.items() if days]
    if told:
        paragraphs.append(voice.say("report-complaints", what=", ".join(told)))
    if not view.absences:
        paragraphs.append(voice.say("report-no-absences"))
        return Section(voice.say("report-absences"), (Part(paragraphs=tuple(paragraphs)),))
    head = tuple(voice.say(f"report-head-{name}") for name in ("from", "until", "days", "what"))
    rows = tuple(_absence(voice, one, seen.last_day) for one in view.absences)
    table = Table(voice.say("report-absences-caption"), head, (Group(rows),))
    return Section(voice.say("report-absences"), (Part(paragraphs=tuple(paragraphs), table=table),))


def _absence(voice: Voice, one: Absence, today: date) -> tuple[Cell, ...]:
    days = ((one.until or today) - one.since).days + 1
    until = voice.say("report-still") if one.until is None else voice.day(one.until)
    return voice.day(one.since), until, str(days), voice.say("report-absence", kind=one.kind.value)


def _about(voice: Voice, view: SeasonView) -> Iterator[str]:
    local = view.made_at.astimezone(ZoneInfo(view.runner.zone))
    at = f"{voice.day(local.date())}, {time_shown(local.time())}"
    yield voice.say("report-about-made", at=at, version=RULEBOOK_VERSION)
    yield voice.say("report-about-what")
    yield voice.say("report-about-private")
    yield voice.say("report-about-notes")
