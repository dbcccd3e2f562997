"""How a bound month is written: what comes out is what went in, and nothing else is read."""

from __future__ import annotations

import zlib
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.errors import Unkeepable
from bot.diary.month_text import MOST_BYTES, bound, loose_rows, sample, unbound

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=["Cs"])),
)
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "day": st.integers(20261101, 20261130),
            "told": st.none() | st.booleans(),
            "anything": VALUES,
            "message_id": st.none() | st.integers(0, 2**53),
            "receipt": st.none() | st.binary(max_size=20),
            "reasons": st.none() | st.binary(max_size=20),
        }
    ),
    max_size=31,
)


@given(rows=ROWS, others=ROWS)
def test_any_rows_come_out_as_they_went_in(rows: list[dict[str, Any]], others: list[dict[str, Any]]) -> None:
    written = unbound(202611, bound(202611, {"one": rows, "other": others}))

    for name, told_rows in (("one", rows), ("other", others)):
        back = loose_rows(written[name]) if name in written else []
        nothing = dict.fromkeys(("told", "anything", "message_id", "receipt", "reasons"))
        assert [nothing | row for row in back] == told_rows


@given(data=st.binary(max_size=200))
def test_what_was_never_bound_is_refused_and_never_grows(data: bytes) -> None:
    with pytest.raises((LookupError, ValueError, zlib.error, TypeError, AttributeError)):
        unbound(202611, data)


def test_a_body_that_would_fill_the_memory_is_refused() -> None:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    bomb = deflate.compress(b" " * 50 * MOST_BYTES) + deflate.flush()

    with pytest.raises(ValueError, match="longer than any"):
        unbound(202611, b"\x01\x00\x00\x00" + bomb)


@pytest.mark.parametrize(
    "rows",
    [
        [{"day": 20261001}],
        [{"day": 20261101, "anything": float("nan")}],
        [{"day": 20261101, "anything": object()}],
        [{"day": 20261101, "message_id": "seven"}],
        [{"day": 20261101, "anything": "x" * (MOST_BYTES + 1)}],
        [{"day": 20261101, "receipt": b"x" * (MOST_BYTES + 1)}],
    ],
)
def test_what_could_not_be_read_again_is_not_bound(rows: list[dict[str, Any]]) -> None:
    with pytest.raises(Unkeepable):
        bound(202611, {"one": rows})


PINNED = [
    {
        "day": 20261120,
        "legs": 4,
        "sleep_h": 7.25,
        "pain": "",
        "closed": True,
        "message_id": 1099511627776,
        "fixing": None,
        "updated_at": 1795240800,
        "receipt": b"8 bytes.",
        "verdict": "RUN",
        "reasons": b"\x01\xc3&f\x02\x00",
    },
    {
        "day": 20261121,
        "legs": 2,
        "sleep_h": None,
        "pain": "niggle",
        "closed": True,
        "message_id": 1099511627779,
        "fixing": "mood",
        "updated_at": 1795327211,
        "receipt": None,
        "verdict": None,
        "reasons": b"\xffnot ours",
    },
]


def test_the_samples_of_released_editions_never_change() -> None:
    assert {edition: sha256(sample(edition)).hexdigest()[:16] for edition in (1,)} == {1: "793e6e6b30f50f62"}
    with pytest.raises(LookupError):
        sample(0)


def test_a_month_bound_by_the_first_edition_is_read_for_ever() -> None:
    body = bytes.fromhex(
        "01000008382062797465732ec3b610025cb6a2ecee43dd850d5a720d5bbd8e5868075d0a87344f096c3ba5a24f"
        "551a585a9a1a025b3ba07545e03c969659013a0d00d698034f8e63cedf599a1a9918402b764343b4ab1ca16e41"
        "5f8f056b62e2bb2b117c228992be9169598ab353594a84579512305000"
    )

    assert loose_rows(unbound(202611, body)["check_in"]) == PINNED
