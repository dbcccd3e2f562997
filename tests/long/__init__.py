"""Runs that take minutes, behind `python -m tests.long`; small sizes of the same stand in the default suite."""
