"""What every test may lean on.

Hypothesis tries each law on 50 examples; `--hypothesis-profile=long` on 5000, as `python -m tests.long laws`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sys
from collections.abc import AsyncIterator
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot.coach.runner import CrossOption
from bot.coach.runner import Runner as Settings
from bot.diary.diary import Diary
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from tests.slow import is_slow
from tests.stage import ADA, BERLIN, Clock, Runner, TestStage, on_stage

# the first example of a fresh checkout builds Hypothesis' own tables: slow once, and no fault of the law
_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("quick", max_examples=50, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile("long", max_examples=5000, deadline=None, suppress_health_check=_SLOW_IS_FINE)
if settings.get_current_profile_name() in ("default", "ci"):  # nobody asked for another one
    settings.load_profile("quick")

# Workers and processes read the same files: each is compiled once, even where Python was told to leave
# nothing beside them. Git ignores what is left.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # noqa: TID251 - for the processes that tests start


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """As many as there are cores: one more would only take their time, the languages learnt once again."""
    return os.cpu_count() or 1


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Each worker begins with another share of the files: what one has compiled, the others only read."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None or session.config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return
    root = session.config.rootpath
    files = sorted((root / "tests").glob("*/test_*.py"))
    for file in files[int(worker["workerid"].removeprefix("gw")) :: worker["workercount"]]:
        if (file.parent / "__init__.py").exists() and not _is_left_out(file, session.config):
            with contextlib.suppress(Exception):  # whoever collects this file will tell what is wrong with it
                import_module(".".join(file.relative_to(root).with_suffix("").parts))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Files that are slow as a whole are not even read where nobody asked for them by name."""
    return _is_left_out(collection_path, config) or None


def _is_left_out(path: Path, config: pytest.Config) -> bool:
    of_everything = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    without_slow = config.option.markexpr == "not slow"
    return of_everything and without_slow and is_slow(path.relative_to(config.rootpath).as_posix())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """`pytest` leaves the slow ones out, `pytest -m slow` does them, and `pytest -m ""` everything."""
    for item in items:
        if is_slow(item.nodeid):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def empty_diary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file without a row, to copy from."""
    file = tmp_path_factory.mktemp("empty") / "diary.db"

    async def make() -> None:
        diary = open_diary(f"sqlite:///{file}")
        await migrate(diary, Clock().now())
        await diary.close()

    asyncio.run(make())
    return file


@pytest.fixture(scope="session")
def story_diary(tmp_path_factory: pytest.TempPathFactory) -> Diary:
    """A diary over one file, which every story finds empty.

    It is the same object throughout: to put its statements into SQL anew would take most of a story's time.
    """
    return open_diary(f"sqlite:///{tmp_path_factory.mktemp('stories') / 'diary.db'}")


@pytest.fixture
async def stage(story_diary: Diary, empty_diary: Path) -> AsyncIterator[TestStage]:
    """The real bot over a Telegram made of memory and a SQLite diary in a file."""
    assert story_diary.file is not None
    for left in story_diary.file.parent.iterdir():
        left.unlink()
    shutil.copy(empty_diary, story_diary.file)
    try:
        async with on_stage(story_diary) as stage:
            yield stage
    finally:
        await story_diary.close()


@pytest.fixture
def stranger(stage: TestStage) -> Runner:
    """Ada before she met the bot."""
    return stage.runner()


@pytest.fixture
async def ada(stranger: Runner) -> Runner:
    """Ada of Berlin: asked at seven, summed up on Sunday at six, 40 min easy; she can swim and cycle.

    It is Monday 11 May, half past six.
    """
    options = frozenset({CrossOption.SWIMMING, CrossOption.CYCLING})
    await stranger.is_known(Settings(id=ADA, zone=BERLIN, cross_options=options))
    return stranger
