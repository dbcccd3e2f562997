"""Whatever Telegram could hand over, and worse: generated updates for the whole bot, and what must hold."""
