"""A Telegram that sees who calls for what, counts what reaches whom, and kills a life at a chosen call."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.app import real_now
from bot.chat.inbox import number_of, runner_of
from bot.diary.notes import Kind
from bot.trial.chats import Json
from bot.trial.mailbox import Bell, Mailbox
from bot.trial.refusals import LineDead
from bot.trial.telegram import INVENTED, Answer, Telegram
from tests.torture.lives import Life

CALLER: ContextVar[str] = ContextVar("caller", default="")
"""The name of the life whose call is being answered."""
FIRST_UPDATE = 100_000_001
PROMPT, NO_WEEK = "Good morning!", "No check-ins this week"


class Doing(StrEnum):
    """What a call is for."""

    PROMPT = "saying a prompt"
    SUMMARY = "saying a summary"
    REPLY = "replying"
    TAP = "answering a tap"
    POLL = "polling"
    OTHER = "introducing itself"


BULK = (Doing.PROMPT, Doing.SUMMARY)
_KIND = {Doing.PROMPT: Kind.MORNING, Doing.SUMMARY: Kind.WEEKLY}


def doing(method: str, parameters: Mapping[str, object]) -> Doing:
    """What that call is for. Nobody in the torture asks for the week, so each picture is a summary."""
    match method.lower():
        case "getupdates":
            return Doing.POLL
        case "sendphoto":
            return Doing.SUMMARY
        case "answercallbackquery":
            return Doing.TAP
        case "sendmessage" if PROMPT in str(parameters.get("text")):
            return Doing.PROMPT
        case "sendmessage" if NO_WEEK in str(parameters.get("text")):
            return Doing.SUMMARY
        case "sendmessage" | "editmessagetext" | "editmessagereplymarkup":
            return Doing.REPLY
        case _:
            return Doing.OTHER


@dataclass
class Blow:
    """A kill that waits for its call: the n-th of those meant, counted from now.

    `before`: the call does not take effect; else it does, and its answer never arrives. `bulk_only`: only
    prompts and summaries are counted.
    """

    life: Life
    calls_left: int
    before: bool
    bulk_only: bool
    fell: Doing | None = None
    """What the life was doing when it was struck; None: it has not been."""

    def falls(self, call: Doing) -> bool:
        """Whether it is this call."""
        if self.bulk_only and call not in BULK:
            return False
        self.calls_left -= 1
        return self.calls_left == 0


class Post(Mailbox):
    """Counts how often each update was handed over."""

    def __init__(self, first_update_id: int) -> None:
        super().__init__(first_update_id)
        self.posted = 0
        self.handed: Counter[int] = Counter()
        self.hung_up = 0
        """Deliveries that were given up while somebody may have been at work on them."""
        self._handed_to: dict[str, set[int]] = defaultdict(set)

    def post(self, kind: str, content: Json) -> Json:
        self.posted += 1
        return super().post(kind, content)

    def fetch(self, offset: int, limit: int) -> list[Json]:
        batch = super().fetch(offset, limit)
        self.hand_over(CALLER.get(), *batch)
        return batch

    def hand_over(self, life: str, *updates: Json) -> None:
        """These leave for that life; whether they arrive is another question.

        Who polls sees again what it has in hand: that is once. Who is told again by a push was told twice.
        """
        numbers = [number_of(update) or 0 for update in updates]
        self.handed.update(
            number for number in numbers if self.webhook.url or number not in self._handed_to[life]
        )
        self._handed_to[life].update(numbers)

    @property
    def waiting(self) -> tuple[Json, ...]:
        """What nobody confirmed yet, in its order."""
        return tuple(self._waiting)

    def take_back(self, life: str, update: Json) -> None:
        """It did not arrive: nobody listened there."""
        number = number_of(update) or 0
        self.handed[number] -= 1
        self._handed_to[life].discard(number)

    def has_of(self, person: int) -> bool:
        """Whether anything they did is not confirmed yet."""
        return any(runner_of(update) == person for update in self._waiting)

    def in_hand_of(self, life: str) -> bool:
        """Whether anything was handed to that life that nobody confirmed yet."""
        return any(number_of(update) in self._handed_to[life] for update in self._waiting)


class Witness(Telegram):
    """The Telegram of the torture. Who calls is told by `CALLER`."""

    mailbox: Post

    def __init__(self) -> None:
        super().__init__(real_now, INVENTED, first_update_id=FIRST_UPDATE)
        self.mailbox = Post(FIRST_UPDATE)
        self.bot_is_up: Callable[[], bool] = lambda: False
        """Whether somebody polls or listens, so that what people do is answered, unless there is a kill."""
        self.received: dict[tuple[Kind, int], list[datetime]] = defaultdict(list)
        """When which prompts and summaries reached whom."""
        self.speaker = ""
        """Which life last said something of its own accord, or introduced the bot: it leads."""
        self.blows: dict[str, Blow] = {}
        self._bells: dict[int, Bell] = defaultdict(Bell)

    def bell_of(self, chat_id: int) -> Bell:
        """Rings whenever the bot does something in that chat."""
        return self._bells[chat_id]

    async def answer(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Answer, unless this call was its caller's last."""
        caller, call = CALLER.get(), doing(method, parameters)
        if call in BULK or method.lower() == "setmycommands":
            self.speaker = caller
        blow = self.blows.get(caller)
        if blow is None or not blow.falls(call):
            return await self._answered(method, parameters, files, call)
        if not blow.before:
            answer = await self._answered(method, parameters, files, call)
            self._strike(blow, call)
            return answer
        self._strike(blow, call)
        raise LineDead(method, "cut before")

    def _strike(self, blow: Blow, call: Doing) -> None:
        self.blows.pop(blow.life.name, None)
        if blow.life.killed_at is None:
            blow.fell = call
            blow.life.kill()

    async def _answered(
        self,
        method: str,
        parameters: Mapping[str, object],
        files: Mapping[str, bytes] | None,
        call: Doing,
    ) -> Answer:
        status, body = await super().answer(method, parameters, files)
        if (chat := str(parameters.get("chat_id", ""))).isdigit():
            if status == 200 and call in _KIND:
                self.received[_KIND[call], int(chat)].append(real_now())
            self._bells[int(chat)].ring()
        return status, body
