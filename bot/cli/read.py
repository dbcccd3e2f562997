"""`freshlegs read`: the workouts in files from watches."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, NO, end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.tracks.errors import UnreadableTrack
    from bot.tracks.tracked import Overnight, Reading, Tracked


def read(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="FIT, GPX, TCX, .gz or .zip.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each file.")] = False,
) -> None:
    """Read the workouts in files from watches: no Telegram, no settings, nothing is kept."""
    from bot.tracks.errors import UnreadableTrack

    contents = [(path, _bytes_of(path)) for path in files]
    all_read = True
    for path, content in contents:
        try:
            found = _read(path, content)
            refused = " ".join(_inside(why) for why in found.refused) or None
        except UnreadableTrack as why:
            found, refused = None, _sentence(why)
        all_read = all_read and refused is None
        if as_json:
            typer.echo(_as_json(path, found, refused).encode())  # bytes: UTF-8 whatever the terminal is
            continue
        for line in _lines(found):
            typer.echo(f"{path}: {line}".encode())
        if refused is not None:
            typer.echo(f"{path}: {refused}", err=True)
    if not all_read:
        raise typer.Exit(NO)


def _bytes_of(path: Path) -> bytes:
    """The file, or a little more than is ever read of it."""
    from bot.tracks.bounds import MOST_BYTES

    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        end(f"{path} cannot be read ({reason}); expected a FIT, GPX or TCX file, a .gz or a .zip", BAD_INPUT)


def _read(path: Path, content: bytes) -> Reading:
    from time import monotonic

    from bot.tracks.reading import read_track

    return read_track(content, path.name, monotonic)


def _sentence(why: UnreadableTrack) -> str:
    from bot.words.plain_text import plain_text
    from bot.words.words import FIRST_LANGUAGE, words_in

    return plain_text(words_in(FIRST_LANGUAGE).say(why.sentence, **why.facts))


def _inside(why: UnreadableTrack) -> str:
    """The sentence with the file inside the zip it is about."""
    from bot.words.plain_text import plain_text
    from bot.words.words import FIRST_LANGUAGE, words_in

    words = words_in(FIRST_LANGUAGE)
    return plain_text(words.say("track-inside", name=why.name, sentence=words.say(why.sentence, **why.facts)))


def _as_json(path: Path, found: Reading | None, refused: str | None) -> str:
    import json

    workouts = [] if found is None else [_row(one) for one in found.workouts]
    told = {"file": str(path), "workouts": workouts, "refused": refused}
    return json.dumps(told, ensure_ascii=False, allow_nan=False)


def _row(one: Tracked) -> dict[str, str | float | None]:
    return {
        "sport": None if one.sport is None else one.sport.value,
        "started_at": _z(one.started_at),
        "duration_s": _tenth(one.duration_s),
        "moving_s": _tenth(one.moving_s),
        "distance_m": _tenth(one.distance_m),
        "mean_hr_bpm": one.mean_hr_bpm,
        "max_hr_bpm": one.max_hr_bpm,
    }


def _z(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}Z"


def _tenth(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _lines(found: Reading | None) -> Iterator[str]:
    if found is None:
        return
    for one in found.workouts:
        yield ", ".join(_told(one))
    for night in found.nights:
        yield ", ".join(_told_of_night(night))


def _told(one: Tracked) -> Iterator[str]:
    yield "sport not told" if one.sport is None else one.sport.value
    yield _z(one.started_at)
    yield _clock(one.duration_s)
    if one.moving_s is not None:
        yield f"{_clock(one.moving_s)} moving"
    if one.distance_m is not None:
        yield f"{one.distance_m / 1000:.2f} km"
    if one.mean_hr_bpm is not None:
        yield f"mean {one.mean_hr_bpm} bpm"
    if one.max_hr_bpm is not None:
        yield f"max {one.max_hr_bpm} bpm"


def _told_of_night(night: Overnight) -> Iterator[str]:
    yield "at rest"
    yield _z(night.measured_at)
    if night.resting_hr_bpm is not None:
        yield f"{night.resting_hr_bpm} bpm"
    if night.sleep_h is not None:
        yield f"slept {night.sleep_h:g} h"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
