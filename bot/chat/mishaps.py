"""When something fails: the runner reads one calm sentence, the log the kind of error and no health value."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import structlog
from telegram import Update

from bot.chat.desk import Desk
from bot.chat.inbox import AnyApplication, AnyContext, is_last_try
from bot.chat.meters import Meters
from bot.words.words import nearest_language, words_in

log = structlog.get_logger(__name__)


def install(application: AnyApplication, desk: Desk) -> None:
    """Catch what a handler lets through. Register it after the inbox, which must hear of it first."""

    async def caught(update: object, context: AnyContext) -> None:
        log.error("update failed", **_told(context.error))
        if is_last_try() and isinstance(update, Update) and update.effective_user is not None:
            # the diary itself may be the trouble: the language is Telegram's
            words = words_in(nearest_language(update.effective_user.language_code))
            await desk.sender.send(update.effective_user.id, words.say("hint-trouble"))

    application.add_error_handler(caught)


async def guarded(name: str, work: Callable[[], Awaitable[object]], meters: Meters | None = None) -> None:
    """Do scheduled work; what goes wrong is logged by kind, counted, and the next turn tries again."""
    try:
        await work()
    except Exception as error:  # noqa: BLE001 - one bad turn must not end the schedule
        log.error("scheduled work failed", work=name, **_told(error))
        if meters is not None:
            meters.errors.labels(name).inc()


def _told(error: BaseException | None) -> dict[str, str | None]:
    """What the log gets of an error: kind and place, and those of each error in a group; never its words."""
    told = {"error": type(error).__name__, "where": _where(error)}
    if isinstance(error, BaseExceptionGroup):
        told["inside"] = ", ".join(f"{type(one).__name__} at {_where(one)}" for one in _members(error))
    return told


def _members(group: BaseExceptionGroup[BaseException]) -> Iterator[BaseException]:
    """The errors of a group and of the groups in it."""
    for one in group.exceptions:
        if isinstance(one, BaseExceptionGroup):
            yield from _members(one)
        else:
            yield one


def _where(error: BaseException | None) -> str | None:
    """The module, function and line an error came from: enough to find it, and free of anybody's answers."""
    traceback = None if error is None else error.__traceback__
    if traceback is None:
        return None
    while traceback.tb_next is not None:
        traceback = traceback.tb_next
    frame = traceback.tb_frame
    return f"{frame.f_globals.get('__name__', '?')}:{frame.f_code.co_name}:{traceback.tb_lineno}"
