"""The goals of the benchmarks. The floors are promises; the aims are what was seen to be possible."""

from __future__ import annotations

from benchmarks.figures import Goal

SENDS = Goal("G1", 4, 8)
"""Messages a second over those of python-telegram-bot with its own transport, 64 in flight."""
SENDS_FAR = Goal("G1b", 8, 20)
"""The same where every answer takes 50 ms, 256 in flight."""
SENDS_PAID = Goal("G1b", 1000, 1001)
"""Messages a second, 50 ms, 256 in flight: the limit Telegram sets to those who pay."""
SENDS_AIOGRAM = Goal("G1c", 0.6, 1.0)
"""Messages a second over those of aiogram."""
TAP = Goal("G2", 0.40, 0.60)
"""Whole taps a second on SQLite over taps of a bare PTB bot with the same transport that keeps nothing."""
TAP_POSTGRESQL = Goal("G2b", 0.55, 0.70)
TAP_BESIDE_DEFAULT = Goal("G2c", 2, 3.4)
"""Whole taps a second over bare taps of a PTB bot with its own transport."""
TAP_BESIDE_AIOGRAM = Goal("G2c", 0.5, 0.8)
CLAIM_GROWTH = Goal("G3", 12, 3)
"""Claiming 500 due rows among a million runners over the same among a thousand."""
TICK_GROWTH = Goal("G3", 3, 1)
"""A tick with nothing due, the same way."""
STALL = Goal("G4", 20, 500)
"""The longest standstill of the loop with a job per runner over ours, 50,000 due in one second."""
REPLY_IN_A_WAVE = Goal("G5", 2, 1.1)
"""A reply's latency during a morning wave over the latency at rest."""
MOST_A_SECOND = Goal("G5", 30, 29)
"""The most bulk messages within any second, at Telegram's limit of 30."""
PICTURE = Goal("G6", 4, 8)
"""Plain matplotlib's time for a weekly picture over ours."""
PICTURE_BYTES = Goal("G6", 0.5, 0.3)
COLD_START = Goal("G7", 3.0, 1.9)
"""From the start of the process to the first poll, over a bare PTB bot."""
IDLE_MEMORY = Goal("G7", 2.6, 1.7)
ADVISOR_SHARE = Goal("G8", 0.05, 0.02)
"""The advisor's part of a whole tap's processor time."""
ADVICE_MS = Goal("G8", 1.0, 0.3)
"""Milliseconds for one advice with a year of history."""
STORAGE_KB = Goal("G9", 40, 20)
"""Kilobytes (1000 bytes) of a runner's year on SQLite."""
