"""What a bot that waits for somebody has loaded: no more than waiting needs."""

from __future__ import annotations

from tests.process.host import Host, Program
from tests.process.phone import Phone

NOT_YET = {
    "PIL",
    "alembic",
    "defusedxml",
    "fitdecode",
    "gpxpy",
    "icalendar",
    "jinja2",
    "rapidfuzz",
    "recurring_ical_events",
    "starlette",
    "tzfpy",
    "uvicorn",
    "yaml",
    "bot.chat.handlers.commands",
    "bot.chat.prompts",
    "bot.coach.advisor",
    "bot.words.understanding",
}
"""Libraries for files, pictures, pages, servers, migrations, and what the first update or prompt brings."""


def loaded_by(program: Program) -> set[str]:
    """Every module the interpreter has told of so far, and the packages they lie in."""
    told = [line.rpartition("|")[2].strip() for line in program.stderr if line.startswith("import time:")]
    return {".".join(name.split(".")[:depth]) for name in told for depth in range(1, name.count(".") + 2)}


async def test_a_bot_that_waits_has_loaded_nothing_that_waiting_does_not_need(host: Host, ada: Phone) -> None:
    await host.does("migrate")
    program = await host.runs(PYTHONPROFILEIMPORTTIME="1")

    assert NOT_YET & loaded_by(program) == set()

    ada.says("/help")
    await ada.sees("What I understand")
    assert "bot.chat.handlers.commands" in loaded_by(program)
