"""What a run has to tell: every outcome counted, as lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.diary.notes import Kind, PromptState
from tests.torture.ordeal import Ordeal


def table_of(ordeal: Ordeal) -> str:
    """The whole table."""
    return "\n".join(
        (
            *_kills(ordeal),
            *_updates(ordeal),
            *_prompts(ordeal, Kind.MORNING, "prompts"),
            *_prompts(ordeal, Kind.WEEKLY, "summaries"),
            *_people(ordeal),
        )
    )


def _line(what: str, how_many: object) -> str:
    return f"  {what:<62}{how_many!s:>7}"


def _kills(ordeal: Ordeal) -> Iterator[str]:
    lives = ordeal.machine.lives
    yield f"{len(ordeal.kills)} kills in {len(lives)} lives, {ordeal.took_s:.0f} s"
    for (way, doing), count in sorted(Counter(ordeal.kills).items()):
        yield _line(f"{way}: {doing}", count)


def _updates(ordeal: Ordeal) -> Iterator[str]:
    post = ordeal.witness.mailbox
    again = Counter(count for count in post.handed.values() if count > 1)
    yield f"{post.posted - len(ordeal.people)} updates"  # everybody's first "/start" was long ago
    yield _line("handed over, each time counted", post.handed.total())
    repeats = sum((times - 1) * count for times, count in again.items())
    yield _line("of them again, to another life or after no answer", repeats)
    yield _line("updates that were handed over more than once", again.total())
    yield _line("deliveries hung up on while somebody was at work on them", post.hung_up)


def _prompts(ordeal: Ordeal, kind: Kind, name: str) -> Iterator[str]:
    """Those of one kind, by what became of them and by what had reached the chat."""
    rows = [row for row in ordeal.found.rows if row.kind is kind]
    left = {key[0]: arrived for key, arrived in ordeal.left.received.items() if key[1] is kind}
    yield f"{len(rows)} {name}"
    outcomes: Counter[str] = Counter()
    for row in rows:
        received = len(ordeal.witness.received[kind, row.runner_id])
        if row.state is PromptState.UNKNOWN:
            hit = "after the call, before it was written down" if received else "just before the call"
            outcomes[f"unknown: killed {hit}, so reached them {received}×"] += 1
        elif row.state is PromptState.SKIPPED:
            outcomes[f"skipped: {row.reason}"] += 1
        else:
            tries = "" if row.attempts == 1 else f" with try {row.attempts}"
            after = " after a kill" if row.runner_id in left else ""
            outcomes[f"{row.state}{tries}{after}, reached them {received}×"] += 1
    for outcome, count in sorted(outcomes.items()):
        yield _line(outcome, count)
    arrived = [sum(kills) for kills in left.values()]
    yield _line("left by a kill before they were begun, and so said later", _unsaid(ordeal, kind))
    yield _line("left by a kill after they were begun", sum(map(len, left.values())))
    yield _line("of them said already", sum(map(bool, arrived)))


def _unsaid(ordeal: Ordeal, kind: Kind) -> int:
    return sum(key[1] is kind for key in ordeal.left.unsaid)


def _people(ordeal: Ordeal) -> Iterator[str]:
    people = ordeal.people
    yield f"{len(people)} runners: nothing lost, nothing twice"
    yield _line("answers", sum(len(person.answers) for person in people))
    yield _line("workouts in the log", sum(len(person.runs) + (not person.types_a_line) for person in people))
    yield _line("deeds", sum(len(person.steps) for person in people))
    yield _line("deeds taken back", sum(not step.stands for person in people for step in person.steps))
    yield _line("times somebody asked for the form, because nobody asked them", sum(p.nagged for p in people))
