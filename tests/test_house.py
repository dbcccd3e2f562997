"""The house as a whole: what no single room's tests would notice."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
import typer
import yaml
from importlinter.cli import lint_imports

from bot.cli import cli
from bot.settings import Settings
from tests.image.dockerfile import instructions
from tests.slow import SLOW
from tests.tables import every_row

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE_LINES = 300
SAYS_NOTHING = {"utils", "helpers", "common", "core", "services", "models", "manager"}
"""Names of modules that tell nobody what is inside."""
NOT_FOR_THE_COACH = {"asyncio", "logging", "os", "random", "secrets", "socket", "time"}

MODULES = sorted((ROOT / "bot").rglob("*.py"))
every_module = every_row("module", MODULES)
every_setting = pytest.mark.parametrize("setting", [name.upper() for name in Settings.model_fields])


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def told_by_git(*arguments: str) -> tuple[str, ...]:
    """Paths below the project's root, as git names them."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no checkout of git, so nobody knows which files are the project's")
    # The owner of the checkout may be another than ours, in a container for example.
    command = [git, "-c", f"safe.directory={ROOT}", "-C", str(ROOT), "ls-files", "-z", *arguments]
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603 - fixed words
    return tuple(path for path in done.stdout.split("\0") if path)


# --- floors, sizes, names


def test_imports_only_go_downstairs() -> None:
    assert lint_imports(config_filename=str(ROOT / ".importlinter"), no_cache=True) == 0


def test_the_coach_is_standard_library_only() -> None:
    imported = {
        (path.name, name.partition(".")[0])
        for path in (ROOT / "bot" / "coach").rglob("*.py")
        for name in imports_of(path)
        if not name.startswith("bot.coach")
    }

    assert imported, "this test looks in the wrong place"
    assert {one for one in imported if one[1] not in sys.stdlib_module_names - NOT_FOR_THE_COACH} == set()


def imports_of(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append("." * node.level + (node.module or ""))
    return names


@every_module
def test_no_file_is_longer_than_a_reader_is_patient(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE_LINES


@every_module
def test_every_name_says_what_is_inside(module: Path) -> None:
    assert not SAYS_NOTHING & set(module.relative_to(ROOT).with_suffix("").parts)


# --- what is in the project's files


def test_no_file_names_a_place_of_one_machine() -> None:
    machine = re.compile(r"(?<![\w./-])(?:/work/|/home/\w|/Users/\w|/root/|/tmp/\w|/mnt/\w|[A-Z]:\\Users)")
    told = []
    for path in told_by_git("--cached", "--others", "--exclude-standard"):
        if path == "tests/test_house.py" or not (ROOT / path).is_file():
            continue
        try:
            lines = text_of(path).splitlines()
        except UnicodeDecodeError:
            continue  # a picture
        told += [f"{path}:{number}" for number, line in enumerate(lines, 1) if machine.search(line)]

    assert told == []


def test_git_leaves_out_nothing_that_the_bot_needs() -> None:
    """What git ignores is missing in a clone, and in the package too: the build asks .gitignore as well."""
    left_out = told_by_git("--others", "--ignored", "--exclude-standard", "bot")

    assert [path for path in left_out if "__pycache__" not in path and not path.endswith(".pyc")] == []


# --- what is written for people


@pytest.mark.parametrize("command", ["pip install . && freshlegs try", "pip install '.[test]' && pytest"])
def test_the_readme_gives_the_two_commands_word_for_word(command: str) -> None:
    fenced = re.findall(r"^```[^\n]*\n(.*?)^```", text_of("README.md"), re.MULTILINE | re.DOTALL)
    lines = [line.strip().removeprefix("$ ") for block in fenced for line in block.splitlines()]

    assert command in lines


def test_the_changelog_says_what_is_not_released_yet() -> None:
    unreleased = text_of("CHANGELOG.md").partition("## Unreleased")[2].partition("\n## ")[0]

    assert len(unreleased.split()) > 20


def test_the_licence_is_the_one_that_is_declared() -> None:
    assert text_of("LICENSE").startswith("MIT License")
    assert 'license = "MIT"' in text_of("pyproject.toml")


@pytest.mark.parametrize("page", ["docs/commands.md", "docs/operation/README.md"])
@every_setting
def test_every_setting_is_explained_to_the_host(page: str, setting: str) -> None:
    assert re.search(rf"\b{setting}\b", text_of(page))


def test_every_setting_of_the_table_exists_and_has_the_default_it_names() -> None:
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| ([^|]*?) \|", text_of("docs/commands.md"), re.MULTILINE))
    fields = {name.upper(): field for name, field in Settings.model_fields.items()}

    assert set(rows) == set(fields)
    for name, told in rows.items():
        default = fields[name].default
        shown = default.get_secret_value() if hasattr(default, "get_secret_value") else default
        if told.startswith("`"):
            assert told.strip("`") == str(shown), name
        else:
            assert not shown, f"{name} has a default, but the table says {told!r}"


def test_every_command_and_each_of_its_options_is_documented() -> None:
    group = typer.main.get_command(cli)
    page = text_of("docs/commands.md")
    commands = getattr(group, "commands", {})

    assert {"try", "run", "migrate", "doctor"} <= set(commands)
    for name, command in commands.items():
        section = page.partition(f"## `freshlegs {name}`")[2].partition("\n## ")[0]
        assert section, f"{name} has no section"
        for option in (option for parameter in command.params for option in parameter.opts):
            assert option in section, f"{name} {option}"


def test_no_command_is_documented_that_does_not_exist() -> None:
    commands = getattr(typer.main.get_command(cli), "commands", {})
    told = re.findall(r"^## `freshlegs (\w+)`", text_of("docs/commands.md"), re.MULTILINE)

    assert set(told) == set(commands)


def test_every_decision_is_numbered_in_a_row_and_tells_context_decision_and_consequences() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(record.name[:4]) for record in records]

    assert numbers == list(range(1, len(records) + 1))
    for record in records:
        text = record.read_text(encoding="utf-8")
        assert text.startswith(f"# {record.name[:4]} ")
        places = [text.find(f"**{part}.**") for part in ("Context", "Decision", "Consequences")]
        assert all(0 < earlier < later for earlier, later in pairwise(places)), record.name


def test_no_page_links_to_a_file_that_is_not_there() -> None:
    pages = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    pages = [page for page in [*pages, *(ROOT / "docs").rglob("*.md")] if page.exists()]
    links = [
        (page, link.partition("#")[0])
        for page in pages
        for link in re.findall(
            r"(?:\]\(|\b(?:src|href)=\")([^)\s\"]+)[)\"]", page.read_text(encoding="utf-8")
        )
        if not link.startswith(("http://", "https://", "#", "mailto:"))
    ]

    assert [f"{page.name}: {link}" for page, link in links if not (page.parent / link).exists()] == []


# --- what is written for machines


def test_the_image_is_built_in_two_stages_and_ends_slim_and_without_root() -> None:
    told = instructions(text_of("Dockerfile"))
    stages = [place for place, (word, _) in enumerate(told) if word == "FROM"]
    final = told[stages[-1] :]

    assert len(stages) == 2
    assert "slim" in final[0][1]
    assert any(word == "COPY" and rest.startswith("--from=builder") for word, rest in final)
    users = [rest for word, rest in final if word == "USER"]
    assert users
    assert re.fullmatch(r"[1-9]\d*(:[1-9]\d*)?", users[-1]), "a number that is not root's"


def test_the_image_runs_the_bot_itself_so_that_a_stop_reaches_it() -> None:
    final = dict(instructions(text_of("Dockerfile")))

    assert json.loads(final["CMD"]) == ["freshlegs", "run"]
    assert "ENTRYPOINT" not in final
    form, _, check = final["HEALTHCHECK"].partition("CMD ")
    program = json.loads(check)
    assert "--timeout" in form
    assert program[:2] == ["python", "-c"]
    assert "/healthz" in program[2]
    compile(program[2], "HEALTHCHECK", "exec")


def test_the_image_keeps_its_diary_on_a_volume() -> None:
    told = instructions(text_of("Dockerfile"))
    environment = " ".join(rest for word, rest in told if word == "ENV")

    assert ("VOLUME", '["/data"]') in told
    assert "DATABASE_URL=sqlite:////data/freshlegs.db" in environment
    assert "LISTEN=0.0.0.0:8080" in environment


def test_the_builder_gets_what_it_copies_and_no_secrets() -> None:
    rules = [line for line in text_of(".dockerignore").splitlines() if line and not line.startswith("#")]
    copied = [
        source
        for word, rest in instructions(text_of("Dockerfile"))
        if word == "COPY" and "--from" not in rest
        for source in rest.split()[:-1]
    ]

    assert rules[0] == "*"
    assert sorted(rule[1:] for rule in rules if rule.startswith("!")) == sorted(copied)


def test_compose_runs_one_bot_and_a_database_only_when_asked_for() -> None:
    services = yaml.safe_load(text_of("compose.yaml"))["services"]
    bot = services["bot"]

    assert [name for name, service in services.items() if "profiles" not in service] == ["bot"]
    assert services["postgres"]["profiles"] == ["postgres", "cluster"]
    assert "healthcheck" in services["postgres"]
    assert bot["depends_on"]["postgres"]["required"] is False
    assert bot["environment"]["DATABASE_URL"].startswith("${POSTGRES_PASSWORD:+postgresql+asyncpg://")
    assert bot["volumes"] == ["diary:/data"]
    assert bot["restart"] == "unless-stopped"
    assert bot["read_only"]
    assert int(bot["stop_grace_period"].removesuffix("s")) > 10


def test_the_cluster_is_the_same_bot_twice_behind_one_way_in() -> None:
    services = yaml.safe_load(text_of("compose.yaml"))["services"]
    bot, again, proxy = (services[name] for name in ("bot", "bot-2", "proxy"))
    caddy = text_of("docs/operation/Caddyfile")

    assert again == {**bot, "profiles": ["cluster"], "ports": []}
    assert proxy["profiles"] == ["cluster"]
    assert set(proxy["depends_on"]) == {"bot", "bot-2"}
    assert proxy["volumes"][0] == "./docs/operation/Caddyfile:/etc/caddy/Caddyfile:ro"
    assert proxy["read_only"]
    port = bot["environment"]["LISTEN"].rpartition(":")[2]
    assert f"reverse_proxy bot:{port} bot-2:{port} {{" in caddy
    assert "handle /telegram {" in caddy, "the path of WEBHOOK_URL in compose.yaml's own words"
    assert "WEBHOOK_URL=https://bot.example.org/telegram" in text_of("compose.yaml")
    assert caddy.count("{") == caddy.count("}")


def test_the_checks_can_be_run() -> None:
    script = ROOT / ".ci" / "run"

    assert script.stat().st_mode & 0o111
    assert text_of(".ci/run").startswith("#!/usr/bin/env bash\n")
    assert "set -euo pipefail" in text_of(".ci/run")


@pytest.mark.parametrize("name", SLOW)
def test_what_is_called_slow_is_there(name: str) -> None:
    file, _, test = name.partition("::")

    assert (ROOT / file).exists()
    assert not test or f"def {test}" in (ROOT / file).read_text(encoding="utf-8")
