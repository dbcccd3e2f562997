"""Whatever the bytes are, a reader answers with a workout or with a reason."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tracks.mutations import GOOD, resealed, spoilt, survives

every_good = pytest.mark.parametrize("kind", GOOD)


@every_good
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(min_value=0))
def test_a_spoilt_file_is_read_or_refused(kind: str, seed: int) -> None:
    survives(spoilt(GOOD[kind], Random(seed)))


@pytest.mark.parametrize("kind", ["fit", "fit at rest"])
@settings(max_examples=120, deadline=None)
@given(seed=st.integers(min_value=0))
def test_damage_below_a_right_checksum_is_read_or_refused(kind: str, seed: int) -> None:
    survives(resealed(spoilt(GOOD[kind], Random(seed))))


@every_good
@settings(max_examples=30, deadline=None)
@given(share=st.floats(0, 1))
def test_a_file_that_ends_too_early_is_read_or_refused(kind: str, share: float) -> None:
    survives(GOOD[kind][: int(share * len(GOOD[kind]))])


@settings(max_examples=100, deadline=None)
@given(
    begin=st.sampled_from([b"", b"\x0e\x10\0\0\x40\0\0\0.FIT\0\0", b"<gpx>", b"\x1f\x8b\x08", b"PK\x03\x04"]),
    rest=st.binary(),
)
def test_bytes_without_any_sense_are_refused(begin: bytes, rest: bytes) -> None:
    survives(begin + rest)


@settings(max_examples=60, deadline=None)
@given(body=st.binary(max_size=120))
def test_fit_messages_without_any_sense_are_refused(body: bytes) -> None:
    survives(resealed(b"\x0e\x10\0\0\0\0\0\0.FIT\0\0" + body + b"\0\0"))
