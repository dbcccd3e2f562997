"""`freshlegs advise`: what the coach says to mornings written down in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, end

if TYPE_CHECKING:
    from bot.cli.scenarios import Scenario
    from bot.coach.advisor import Advice
    from bot.coach.morning import Morning
    from bot.coach.what_if import WouldChange
    from bot.words.words import Words

MOST_BYTES = 5_000_000
"""Far more than the mornings that are read from one file."""


def advise(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A YAML file of mornings.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
    language: Annotated[
        str, typer.Option("--language", metavar="CODE", help="The language of the sentences: en, de.")
    ] = "en",
) -> None:
    """Say what the coach advises on each morning of a file: no Telegram, no diary, no settings."""
    from bot.cli.fields import WrongFile
    from bot.cli.scenarios import scenarios_in

    try:
        scenarios = scenarios_in(_text_of(path))
    except WrongFile as wrong:
        end(f"{path} {wrong}", BAD_INPUT)
    words = _words_in(language)
    for line in _as_json(scenarios, words) if as_json else _as_letters(scenarios, words):
        typer.echo(line.encode())  # bytes: it is UTF-8 whatever the terminal calls itself


def _text_of(path: Path) -> str:
    """Raises WrongFile for what cannot be opened, is too large or is no UTF-8."""
    from bot.cli.fields import WrongFile

    try:
        with path.open("rb") as file:
            written = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise WrongFile(f"cannot be read ({reason}); expected a YAML file of mornings") from None
    if len(written) > MOST_BYTES:
        raise WrongFile(f"is larger than {MOST_BYTES // 1_000_000} MB, the most that is read at once")
    try:
        return written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        raise WrongFile("this is no UTF-8 text", line) from None


def _words_in(language: str) -> Words:
    """The catalogue of that language; ends the program where there is none."""
    from bot.words.words import languages, words_in

    if language not in languages():
        end(f"--language {language} is none of {', '.join(languages())}", BAD_INPUT)
    return words_in(language)


def _as_letters(scenarios: list[Scenario], words: Words) -> Iterator[str]:
    """What a runner would read, each under the scenario's id and title."""
    for place, scenario in enumerate(scenarios):
        advice, would_change = _advised(scenario.morning)
        letter = _letter(words, scenario.morning, advice, would_change)
        between = "\n" if place else ""
        yield f"{between}{f'{scenario.id} {scenario.title}'.rstrip()}\n{letter}"


def _as_json(scenarios: list[Scenario], words: Words) -> Iterator[str]:
    from bot.words.advising import change_sentence
    from bot.words.plain_text import plain_text
    from bot.words.reasoning import sentence_of

    for scenario in scenarios:
        advice, would_change = _advised(scenario.morning)
        dose = advice.prescription
        changes = [one for one in (would_change.to_more, would_change.to_less) if one is not None]
        said = {
            "id": scenario.id,
            "verdict": advice.verdict.name,
            "state": advice.state.name,
            "confidence": advice.confidence.sureness.value,
            "reasons": [
                {"code": reason.code, "text": plain_text(sentence_of(words, reason))}
                for reason in advice.reasons
            ],
            "prescription": {
                "kind": dose.kind.value,
                "km": dose.km,
                "minutes": dose.minutes,
                "max_rpe": dose.max_rpe,
            },
            "would_change": [plain_text(change_sentence(words, one)) for one in changes],
            "message": _letter(words, scenario.morning, advice, would_change),
        }
        yield json.dumps(said, ensure_ascii=False, allow_nan=False)


def _advised(morning: Morning) -> tuple[Advice, WouldChange]:
    from bot.coach.advisor import advise as advice_for
    from bot.coach.what_if import what_would_change

    advice = advice_for(morning)
    return advice, what_would_change(morning, advice)


def _letter(words: Words, morning: Morning, advice: Advice, would_change: WouldChange) -> str:
    """The message a runner would read, as plain text."""
    from bot.coach.baseline import FEWEST_EVER
    from bot.words.advising import advice_message
    from bot.words.plain_text import plain_text

    today = morning.today
    message = advice_message(
        words,
        morning,
        advice,
        would_change,
        mornings=morning.record.check_ins_known,
        learning_until=int(FEWEST_EVER.value),
        begun=today.legs is not None or today.reported_anything,
    )
    return plain_text(message)
