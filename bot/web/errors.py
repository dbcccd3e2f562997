"""What can go wrong with serving."""

from __future__ import annotations


class CannotListen(OSError):
    """The address is taken or not this machine's; the text says which and why."""
