"""Runs that take minutes: `python -m tests.long`. Small sizes of the same stand in the default suite."""
