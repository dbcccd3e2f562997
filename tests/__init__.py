"""The tests mirror the rooms of `bot`; long runs live in `tests.long`."""
