"""Crash torture: the bot is killed over and over while people have their mornings. See `ordeal`.

`python -m tests.torture --minutes 10` goes on with ever new seeds until the time is up.
"""
