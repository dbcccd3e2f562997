"""What a warm life is born with: imported, and able to read and write, before any of them begins.

The process that all of them are forked from imports this module once. Nothing here opens a file of the
host's, talks to anybody or begins a thread: a life does all of that itself.
"""

from __future__ import annotations

import gc

import alembic.command
import alembic.migration
import alembic.script

import bot.charts.four_weeks
import bot.cli
import bot.cli.logs
import bot.running
import bot.web.server
from bot.words.understanding import read
from bot.words.words import FIRST_LANGUAGE, languages, sentence_names, words_in

__all__ = ["alembic", "bot"]

read("hello")  # in no list of words, so all of them are built: more than a second of a core
for name in sentence_names(FIRST_LANGUAGE):
    words_in(FIRST_LANGUAGE).knows(name)
for language in languages():  # what every life tells Telegram about itself
    words_in(language).knows("command-help")
    words_in(language).knows("bot-description")
gc.freeze()  # or each life would copy all of it when it first looks for what can be thrown away
