"""What the program's own text must not hold, whoever writes the next line of it."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.trial.server import listen
from tests.security.written import BOT, called, imported, name_of, sql_of_pieces, tree_of

OF_FIXED_WORDS = {
    ("bot/diary/sqlite_thread.py", "f'PRAGMA {pragma}'"),
    ("bot/diary/seasons.py", "f\"'{table.name}'\""),
    ("bot/diary/migrations/versions/r0001_the_first_diary.py", "f\"state = '{state}'\""),
}
"""SQL that takes no bound values, put together from words that stand in the same file."""

WAYS_OUT = ("aiohttp", "httpx", "requests", "urllib.request", "urllib3", "http.client", "ftplib", "smtplib")
MAY_GO_OUT = {"bot/chat/transport.py", "bot/cli/doctor_telegram.py"}
"""Both only ever ask the Bot API's server that the host has set."""

RUNS_FOREIGN_CODE = {
    *(
        "eval",
        "exec",
        "compile",
        "__import__",
        "os.system",
        "os.popen",
        "os.execv",
        "yaml.load",
        "yaml.unsafe_load",
    ),
    *("pickle.load", "pickle.loads", "marshal.load", "marshal.loads"),
}
"""Calls that make a program of what they are given."""
BRINGS_FOREIGN_CODE = {
    "pickle",
    "shelve",
    "marshal",
    "dill",
    "joblib",
    "subprocess",
    "ctypes",
    "cffi",
    "code",
}
UNGUARDED_XML = ("xml.etree", "xml.dom", "xml.sax", "xml.parsers", "lxml", "xmlrpc")


def test_no_value_is_ever_written_into_sql() -> None:
    found = {(name_of(path), sql) for path in BOT for sql in sql_of_pieces(tree_of(path))}

    assert found == OF_FIXED_WORDS


@pytest.mark.parametrize(
    "planted",
    [
        "page.execute(f'DELETE FROM runner WHERE id = {runner_id}')",
        "text('SELECT * FROM runner WHERE id = ' + runner_id)",
        "text('SELECT 1 WHERE %s' % value)",
        "sa.text('{} = 1'.format(column))",
        "connection.exec_driver_sql(f'{word} IMMEDIATE')",
        "where = literal_column(f'state = {state}')",
        "sql = f'UPDATE runner SET zone = {zone}'\nconnection.execute(sql)",
        "sql = 'SELECT ' + ', '.join(names) + ' FROM runner'",
        "sql = 'insert into runner values ({})'.format(value)",
    ],
)
def test_sql_put_together_would_be_found(planted: str) -> None:
    assert list(sql_of_pieces(ast.parse(planted)))


@pytest.mark.parametrize(
    "harmless", ["text('SELECT :key')", "words.say(f'button-{name}')", "connection.execute(_QUERY, values)"]
)
def test_what_is_no_sql_put_together_is_left_alone(harmless: str) -> None:
    assert not list(sql_of_pieces(ast.parse(harmless)))


def test_nothing_that_is_read_becomes_a_program() -> None:
    for path in BOT:
        tree = tree_of(path)
        assert RUNS_FOREIGN_CODE.isdisjoint(called(tree)), name_of(path)
        assert BRINGS_FOREIGN_CODE.isdisjoint(name.partition(".")[0] for name in imported(tree)), name_of(
            path
        )


def test_only_the_road_to_telegram_leads_out() -> None:
    going_out = {
        name_of(path) for path in BOT for name in imported(tree_of(path)) if name.startswith(WAYS_OUT)
    }

    assert going_out == MAY_GO_OUT


def test_xml_is_read_by_a_parser_that_unfolds_nothing() -> None:
    unguarded = {
        (name_of(path), name)
        for path in BOT
        for name in imported(tree_of(path))
        if name.startswith(UNGUARDED_XML)
    }

    assert {path for path, _ in unguarded} <= {"bot/tracks/xml_checked.py"}, unguarded


def test_nothing_is_unpacked_onto_the_disk() -> None:
    """`extract` is also a word of ours, so it is looked for where archives are opened."""
    unpacking = {"extract", "extractall", "unpack_archive"}
    openers = [path for path in BOT if {"zipfile", "tarfile", "shutil"} & {*opened(path)}]
    calls = {(name_of(path), name.rpartition(".")[2]) for path in openers for name in called(tree_of(path))}

    assert {"bot/tracks/packed.py", "bot/routines/owning/reading.py"} <= {name_of(path) for path in openers}
    assert {one for one in calls if one[1] in unpacking} == set()


def opened(path: Path) -> Iterator[str]:
    """The first names of what the file imports."""
    yield from (name.partition(".")[0] for name in imported(tree_of(path)))


def test_chance_that_must_not_be_guessed_comes_from_the_system() -> None:
    guessable = {
        name_of(path) for path in BOT for name in imported(tree_of(path)) if name.startswith("random")
    }

    assert guessable == set()


def test_a_secret_is_never_compared_letter_by_letter() -> None:
    """`==` ends at the first difference, and how long it took tells where that was."""
    found = [
        f"{name_of(path)}: {ast.unparse(node)}"
        for path in BOT
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Compare)
        and any(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops)
        and any("secret" in ast.unparse(side).lower() for side in (node.left, *node.comparators))
    ]

    assert found == []
    assert "hmac.compare_digest" in set(
        called(tree_of(next(p for p in BOT if name_of(p) == "bot/web/server.py")))
    )


def test_the_trial_listens_on_this_machine_alone() -> None:
    with contextlib.closing(listen(0)) as opened:
        assert opened.getsockname()[0] == "127.0.0.1"
