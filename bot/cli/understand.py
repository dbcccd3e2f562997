"""`freshlegs understand`: what the bot makes of the lines a runner types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.ending import BAD_INPUT, end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.words.understanding import Understood


def understand(
    text: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT]...", help="What is typed; without it, lines on standard input."),
    ] = None,
    language: Annotated[str, typer.Option(metavar="CODE", help="The runner's language.")] = "en",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line for each text.")] = False,
) -> None:
    """Say what the bot makes of typed lines: no Telegram, no settings, nothing is kept.

    Where it would ask back, the intent is what it would offer first.
    """
    from bot.words.alike import probably
    from bot.words.understanding import Intent, read
    from bot.words.word_lists import languages_with

    known = languages_with("phrases")
    if language not in known:
        end(f"--language {language} has no word lists; expected one of {', '.join(known)}", BAD_INPUT)
    for line in _lines() if not text else map(_whole, text):
        understood = read(line, language=language)
        if understood.intent is Intent.UNKNOWN:
            understood = replace(understood, intent=probably(line, language))
        told = _as_json(line, understood) if as_json else f"{line}: {_told(understood)}"
        typer.echo(told.encode())  # bytes: UTF-8 whatever the terminal is


def _lines() -> Iterator[str]:
    for line in typer.get_binary_stream("stdin"):
        yield line.decode(errors="replace").rstrip("\r\n")


def _whole(argument: str) -> str:
    """The argument as text: bytes that are no UTF-8 reach a program as half characters."""
    return argument.encode(errors="replace").decode()


def _as_json(text: str, understood: Understood) -> str:
    import json

    told = {
        "text": text,
        "intent": _intent(understood),
        "sure": understood.sure,
        "fields": dict(understood.fields),
    }
    return json.dumps(told, ensure_ascii=False, allow_nan=False)


def _told(understood: Understood) -> str:
    intent = _intent(understood) + ("" if understood.sure else "?")
    return ", ".join([intent, *(f"{name} {value}" for name, value in understood.fields.items())])


def _intent(understood: Understood) -> str:
    """The name of the contract: a question about privacy is one about the bot."""
    from bot.words.understanding import Intent

    return (Intent.HELP if understood.intent is Intent.PRIVACY else understood.intent).value
