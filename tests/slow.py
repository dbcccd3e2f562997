"""Which tests are left to `pytest -m slow`, because they take most of the time and find the least.

They start processes and browsers for every little thing, or try a law for minutes. Of each kind one or two
stay in the quick suite: the main job by a real process, random kills, both databases, floods of updates.
"""

from __future__ import annotations

from typing import Final

SLOW: Final = (
    "tests/cli/test_commands.py",
    "tests/cli/test_copy.py",
    "tests/cli/test_doctor.py",
    "tests/cli/test_pipes.py",
    "tests/cli/test_receipts.py",
    "tests/cli/test_report.py",
    "tests/cli/test_rules.py::test_no_line_of_an_explanation",
    "tests/cli/test_understand.py",
    "tests/coach/test_laws_substitutes.py",
    "tests/coach/test_receipt.py::test_the_mark_is_the_same_in_every_process",
    "tests/coach/test_seasons.py",
    "tests/coach/test_week_laws.py::test_sunday_sends_nobody",
    "tests/diary/test_carrying.py",
    "tests/diary/test_everything.py::test_any_life_exported_forgotten_and_imported_is_the_same_diary",
    "tests/diary/test_leader.py",
    "tests/diary/test_months.py",
    "tests/diary/test_released.py",
    "tests/diary/test_replicas.py",
    "tests/diary/test_whole_days.py::test_fifty",
    "tests/diary/test_whole_days.py::test_joining",
    "tests/faults/test_postgresql_restarted.py",
    "tests/faults/test_the_line.py",
    "tests/pages/test_in_a_browser.py",
    "tests/pages/test_season_page.py",
    "tests/process/test_backups.py",
    "tests/process/test_confined.py",
    "tests/process/test_doors.py",
    "tests/process/test_replicas.py",
    "tests/process/test_starting.py",
    "tests/process/test_stopping.py",
    "tests/process/test_survival.py",
    "tests/process/test_watched.py",
    "tests/security/test_code.py",
    "tests/security/test_kept_secrets.py",
    "tests/soak/",
    "tests/stories/test_long_runs_in_small.py::test_a_flood",
    "tests/stories/test_long_runs_in_small.py::test_forty_days",
    "tests/stories/test_long_runs_in_small.py::test_somebody",
    "tests/stories/test_long_runs_in_small.py::test_two_weeks",
    "tests/stories/test_symptoms.py::test_a_stranger_with_adas_button_is_told_how_to_begin",
    "tests/stories/test_twice.py::test_whatever_is_delivered_again_after_a_kill_changes_nothing",
    "tests/test_advisor_quality.py",
    "tests/test_benchmarks.py::test_each_chapter",
    "tests/test_screens_page.py",
    "tests/torture/test_torture.py::test_twenty_kills",
    "tests/torture/test_torture.py::test_two_replicas",
    "tests/trial/test_live.py",
    "tests/trial/test_log.py",
    "tests/trial/test_page.py",
    "tests/trial/test_page_files.py",
    "tests/trial/test_sample.py",
    "tests/trial/test_take_along.py",
    "tests/words/test_alike.py",
    "tests/words/test_reading.py::test_a_line_in_the_other_language",
    "tests/words/test_reading.py::test_each_line_of_the_table",
    "tests/words/test_reading.py::test_umlauts_are_read_however_they_are_typed",
    "tests/words/test_repeats.py::test_no_pattern",
)
"""Beginnings of their names."""


def is_slow(name: str) -> bool:
    """Whether the test of that name, such as "tests/cli/test_copy.py::test_it", is one of them."""
    return name.startswith(SLOW)
