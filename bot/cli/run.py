"""`freshlegs run`: the bot itself."""

from __future__ import annotations

from bot.cli.ending import BAD_INPUT, NO, end, end_at_address, settings_or_end


def run() -> None:
    """Run the bot until it is told to stop (SIGTERM or Ctrl-C)."""
    settings = settings_or_end()

    import asyncio

    from bot.chat.poller import PollingStopped
    from bot.cli.logs import set_up_logging
    from bot.diary.errors import BadDiaryUrl, DiaryError
    from bot.running import TELL_HOW_TO_START, CannotStart
    from bot.running import run as run_bot
    from bot.web.server import CannotListen

    set_up_logging(settings.log_format, settings.log_level)
    if settings.telegram_bot_token is None:
        end(TELL_HOW_TO_START, BAD_INPUT)
    try:
        asyncio.run(run_bot(settings))
    except BadDiaryUrl as reason:
        end_at_address(reason)
    except (CannotStart, PollingStopped, CannotListen, DiaryError) as reason:
        end(str(reason), NO)
    except KeyboardInterrupt:
        pass
