"""`freshlegs try`: the real bot in a browser, without a Telegram account."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.ending import NO, end


def try_(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port on 127.0.0.1; 0 picks a free one.")
    ] = 8765,
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the page in a browser.")
    ] = True,
) -> None:
    """Try the bot in a browser: sample data, a clock you can move, nothing leaves this machine."""
    import asyncio
    import signal
    import threading

    from bot.cli.logs import set_up_logging
    from bot.settings import LogFormat, LogLevel
    from bot.trial.live import PortTaken, live

    set_up_logging(LogFormat.CONSOLE, LogLevel.WARNING)

    def opened(url: str) -> None:
        typer.echo(url)
        if browser:
            import webbrowser

            # some browsers only return when they are closed, and the page they ask for comes from this thread
            threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()

    # ends like Ctrl-C: a trial that just dies would leave its diary behind
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        asyncio.run(live(port, opened))
    except PortTaken as taken:
        end(str(taken), NO)
    except KeyboardInterrupt:
        pass
