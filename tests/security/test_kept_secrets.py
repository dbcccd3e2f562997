"""No secret stands in the project or in its history, and none that a runner holds can be guessed."""

from __future__ import annotations

import re
import shutil
import subprocess
from hashlib import sha256

import pytest

from bot.chat.desk import Desk
from bot.trial.world import INVENTED
from tests.security.kept_secrets import PATTERNS, secrets_in
from tests.security.written import ROOT
from tests.stage import Runner, TestStage

PLANTED = {
    "a Telegram bot's token": "123456789" + ":" + "AAF-" + "x" * 31,
    "a private key": "-----BEGIN " + "OPENSSH PRIVATE KEY-----",
    "a key of AWS": "AKIA" + "IOSFODNN7EXAMPLE",
    "a token of GitHub": "ghp_" + "a1" * 18,
    "a token of GitLab": "glpat-" + "a1" * 10,
    "a token of PyPI": "pypi-" + "AgEIcHlwaS5vcmc" + "x" * 60,
    "a token of Slack": "xoxb-" + "1234567890-" * 3,
    "a key of Google": "AIza" + "Sy" + "x" * 33,
}
"""One of each kind, put together here so that this file holds none."""


def git(*words: str) -> bytes:
    """What git says of this checkout. Skips where it is none."""
    program = shutil.which("git")
    if program is None or not (ROOT / ".git").exists():
        pytest.skip("this is no checkout of git, so there is no history to look through")
    # the owner of the checkout may be another than ours, in a container for example
    command = [program, "-c", f"safe.directory={ROOT}", "-C", str(ROOT), *words]
    return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - fixed words


@pytest.mark.parametrize("kind", PATTERNS)
def test_a_secret_would_be_found(kind: str) -> None:
    assert list(secrets_in(f'TOKEN = "{PLANTED[kind]}"\n'.encode())) == [kind]


def test_an_invented_token_is_no_secret() -> None:
    assert list(secrets_in(INVENTED.encode())) == []


def test_no_file_of_the_project_holds_a_secret() -> None:
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").decode().split("\0")
    files = [ROOT / name for name in listed if name and (ROOT / name).is_file()]

    assert len(files) > 100, "this test looks in the wrong place"
    assert [(file.name, kind) for file in files for kind in secrets_in(file.read_bytes())] == []


def test_no_secret_was_ever_committed() -> None:
    """A secret that is taken out again can still be read by whoever clones the project."""
    history = git(
        "log", "--patch", "--unified=0", "--text", "--no-color", "--no-ext-diff", "--no-textconv", "HEAD"
    )

    assert b"\ndiff --git " in history
    assert list(secrets_in(history)) == []


def test_git_never_takes_in_the_file_of_a_hosts_secrets() -> None:
    assert ".env" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_a_link_for_an_athlete_holds_128_bits_that_nobody_can_guess(stage: TestStage) -> None:
    desk: Desk = stage.bot.desk
    codes = {desk.new_code() for _ in range(200)}

    assert len(codes) == 200
    assert {len(code) for code in codes} == {22}, "six bits a letter"


async def test_who_reads_the_database_finds_no_link_in_it(stage: TestStage, ada: Runner) -> None:
    """A mark of the code is kept, and looked up as a whole: no time tells how much of a guess was right."""
    await ada.says("/coach")
    await ada.taps("Invite")
    (code,) = re.findall(r"start=coach_([\w-]{22})", " ".join(message.plain for message in ada.chat))

    assert stage.diary.file is not None
    await stage.diary.fold_in()
    everything = b"".join(one.read_bytes() for one in stage.diary.file.parent.iterdir())
    assert sha256(code.encode()).hexdigest().encode() in everything
    assert code.encode() not in everything
