"""The smallest bot of python-telegram-bot: it polls and echoes.

python -m benchmarks.process_bare API_URL TOKEN
"""

from __future__ import annotations

import sys
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, MessageHandler, filters


async def _echo(update: Update, _: Any) -> None:
    if update.message is not None:
        await update.message.reply_text(update.message.text or "")


def main(api: str, token: str) -> None:
    """Run it until it is told to stop."""
    application = ApplicationBuilder().token(token).base_url(f"{api}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
