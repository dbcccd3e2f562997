"""`freshlegs run`: the bot itself."""

from __future__ import annotations

import os
import sys
from threading import Timer

from bot.cli.ending import BAD_INPUT, NO, end, end_at_address, settings_or_end

LATEST_END_S = 9.0
"""After the signal. Hosts give ten seconds, and the drains take eight at most; what else may hold up the end
is a thread that still reads a large file, or a database that is gone. Neither is waited for any longer."""


def run() -> None:
    """Run the bot until it is told to stop (SIGTERM or Ctrl-C)."""
    settings = settings_or_end()

    import asyncio
    import gc

    # What is loaded now stays for good, more than 100,000 objects. To look through them again and again while
    # they are loaded is a tenth of the start; to look through them later, as each full collection does, would
    # hold up everybody's taps for a tenth of a second and more.
    gc.disable()
    from bot.chat.poller import PollingStopped
    from bot.cli.logs import set_up_logging
    from bot.diary.errors import BadDiaryUrl, DiaryError
    from bot.running import TELL_HOW_TO_START, CannotStart
    from bot.running import run as run_bot
    from bot.web.errors import CannotListen

    gc.freeze()
    gc.enable()
    set_up_logging(settings.log_format, settings.log_level)
    if settings.telegram_bot_token is None:
        end(TELL_HOW_TO_START, BAD_INPUT)
    latest = Timer(LATEST_END_S, _leave)
    latest.daemon = True
    try:
        asyncio.run(run_bot(settings, told_to_stop=latest.start))
    except BadDiaryUrl as reason:
        end_at_address(reason)
    except (CannotStart, PollingStopped, CannotListen, DiaryError) as reason:
        end(str(reason), NO)
    except KeyboardInterrupt:
        pass
    finally:
        latest.cancel()


def _leave() -> None:
    """End now, as told: every answer is in the diary, and what is in hand comes again."""
    import structlog

    structlog.get_logger(__name__).warning("ended without waiting any longer", after_s=LATEST_END_S)
    sys.stderr.flush()
    os._exit(0)
