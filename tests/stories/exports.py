"""Ada's diary as an export, and exports that were changed on their way."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st

from bot.coach.checkin import CheckIn, PainDetail, Tag
from bot.coach.measures import Verdict
from bot.coach.plan import PlannedSession
from bot.coach.rulebook import Reason, Weight
from bot.coach.runner import Runner
from bot.coach.season import AbsenceKind, Event
from bot.coach.workout import SessionKind, Sport, Workout
from bot.diary.notes import Absence, KeptAdvice, Logged, PlanDay, Race, Screening, Shoes, Source
from bot.diary.ownership.everything import (
    RECORDS,
    Everything,
    KeptCheckIn,
    KeptPlanDay,
    KeptWeekday,
    KeptWorkout,
    Person,
    TrainingDay,
)
from bot.diary.ownership.shape import columns_of
from bot.routines.owning.errors import UnreadableExport
from bot.routines.owning.reading import Export, read_export
from bot.routines.owning.zipped import export_zip
from bot.words.words import words_in

NOW = datetime(2026, 5, 11, 5, 0, tzinfo=UTC)
DAY = date(2026, 5, 11)
ONE_DAY = timedelta(days=1)
ADA = 7_123_456_789
WORDS = words_in("en")

ADVICE = KeptAdvice(
    Verdict.EASY,
    (Reason("SLEEP_SHORT_NIGHT", {"slept_h": 5.5}, Weight.AMBER), Reason("MOOD_OK", {}, Weight.GOOD)),
    "1",
    35.0,
    PlannedSession(SessionKind.HARD, 60.0),
    "functional",
    "high",
)
MORNING = KeptCheckIn(
    CheckIn(
        DAY,
        legs=2.0,
        sleep_h=5.5,
        mood=4,
        tags=frozenset({Tag.TRAVEL, Tag.ALCOHOL}),
        closed=True,
        pain_detail=PainDetail("=left knee", during=2.5, focal=True),
    ),
    ADVICE,
    NOW,
)
RUN = KeptWorkout(
    DAY,
    Logged(0, Workout(Sport.RUN, SessionKind.EASY, 0.1 + 0.2, 7.1), Source.FILE, NOW, b"\xff" * 16, 131, 170),
)
LIFE = Everything(
    Person(Runner(ADA, zone="Pacific/Auckland"), welcomed=True, consented_at=NOW - 30 * ONE_DAY),
    (KeptCheckIn(CheckIn(DAY - ONE_DAY), updated_at=NOW), MORNING),
    (TrainingDay(DAY, told=False, numbered=2),),
    (RUN,),
    (KeptWeekday(6, DAY, PlannedSession(SessionKind.LONG, None, 24.0)),),
    (KeptPlanDay(DAY, PlanDay(PlannedSession(SessionKind.REST, None), DAY - ONE_DAY, "@home: Rücken")),),
    (Race(DAY + 300 * ONE_DAY, Event.HALF, name='=HYPERLINK("https://example.org")'),),
    (Absence(AbsenceKind.AWAY, DAY - 9 * ONE_DAY, DAY - 7 * ONE_DAY),),
    (Shoes(DAY, "+1 pair, the blue"),),
    (Screening(DAY, failing=True),),
)


def files_of(packed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def document_of(everything: Everything = LIFE) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(files_of(export_zip(everything, WORDS, NOW))["diary.json"])
    return document


def zip_of(document: object, name: str = "diary.json") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, document if isinstance(document, bytes) else json.dumps(document))
    return out.getvalue()


def read(data: bytes) -> Export:
    return read_export(data, ADA, NOW)


def trouble_of(data: bytes) -> UnreadableExport:
    with pytest.raises(UnreadableExport) as caught:
        read(data)
    said = WORDS.say(caught.value.sentence, **caught.value.facts)
    assert "{ $" not in said
    return caught.value


def changed(place: str, row: int, **values: Any) -> bytes:
    """Ada's export with other values in one record; None takes the key out."""
    document = document_of()
    record = document[place] if place == "settings" else document[place][row - 1]
    for name, value in values.items():
        record.pop(name, None)
        if value is not None:
            record[name] = value
    return zip_of(document)


_WILD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["2026-05-11", "2026-05-11T05:00:00Z", "07:00", "easy", "REST", -1, 3, 0.5]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
_PLACES = [
    (name, column.name)
    for name, record in {"settings": Person, **RECORDS}.items()
    for column in columns_of(record)
]


def _wild(changes: list[tuple[tuple[str, str], Any]]) -> bytes:
    document = document_of()
    for (place, field), value in changes:
        record = document[place] if place == "settings" else document[place][-1]
        record[field] = value
    return zip_of(document)


WILD_EXPORTS = st.lists(st.tuples(st.sampled_from(_PLACES), _WILD), min_size=1, max_size=3).map(_wild)
"""Ada's export with anything at all in some of its places."""
