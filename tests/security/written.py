"""The program's own text, looked through for what must not stand in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
BOT = sorted((ROOT / "bot").rglob("*.py"))

_SQL = re.compile(
    r"\s*(?:(?i:select\b.|insert into|update \w+ set|delete from|pragma\b|attach\b)"
    r"|(?i:(?:create|drop|alter) (?:table|index))|UPDATE $)",
    re.DOTALL,
)
_TAKES_SQL = {"text", "exec_driver_sql", "literal_column", "execute", "executescript", "executemany"}


def name_of(path: Path) -> str:
    """The file as the project calls it."""
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    """The file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def sql_of_pieces(tree: ast.AST) -> Iterator[str]:
    """Every piece of SQL that is put together from parts while the program runs, as it stands in the code."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and _called(node) in _TAKES_SQL
            and node.args
            and _of_parts(node.args[0])
        ):
            yield ast.unparse(node.args[0])
        elif _of_parts(node) and _SQL.match(_beginning(node)):
            yield ast.unparse(node)


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names of all that is imported, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{one.name}" for one in node.names)


def called(tree: ast.AST) -> Iterator[str]:
    """What is called, as it is written there: `eval`, `yaml.load`."""
    yield from (ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _of_parts(node: ast.AST) -> bool:
    """Whether this text is put together: an f-string, +, %, format() or join()."""
    match node:
        case ast.JoinedStr(values=values):
            return any(isinstance(one, ast.FormattedValue) for one in values)
        case ast.BinOp(left=left, op=ast.Mod()):
            return isinstance(left, ast.Constant) and isinstance(left.value, str)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return any(_is_text(one) for one in (left, right))
        case ast.Call(func=ast.Attribute(value=value, attr="format" | "join")):
            return _is_text(value)
        case _:
            return False


def _is_text(node: ast.AST) -> bool:
    return _of_parts(node) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _beginning(node: ast.AST) -> str:
    """The first fixed words of a text that is put together; empty where it begins with a value."""
    match node:
        case ast.JoinedStr(values=[first, *_]):
            return _beginning(first)
        case ast.BinOp(left=first) | ast.Call(func=ast.Attribute(value=first)):
            return _beginning(first)
        case ast.Constant(value=str(text)):
            return text
        case _:
            return ""
