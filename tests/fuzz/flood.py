"""A flood of updates upon one bot, and what must hold after every wave of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import structlog
from telegram import Chat, Update

from bot.chat.inbox import looked_at
from bot.diary.engine import open_diary
from bot.diary.upgrade import migrate
from bot.web.health import Health
from bot.words.words import languages, words_in
from tests.fuzz.crowd import (
    BYSTANDERS,
    EVERYBODY,
    RUNNERS,
    SENDERS,
    Look,
    changed_of_others,
    found_team,
    look_into,
    move_in,
)
from tests.fuzz.doors import Door, fetched, pushed
from tests.fuzz.files import FILES
from tests.fuzz.invented import Json
from tests.fuzz.updates import GROUPS, Generated, Traffic, kinds
from tests.fuzz.watchful import Watchful
from tests.stage import Clock, TestStage, started

MOST_IN_A_WAVE = 12
SENDERS_IN_A_WAVE = 3
"""Few enough that most runners send nothing in a wave and can be looked at."""
AGAIN = 0.05
"""How often a wave brings an update twice, and how often one comes again after a restart."""
_OF_THE_CHAT = ("asking", "message_id", "updated_at", "heard_on")
"""Where a form is shown, what was asked last, when somebody was there: what comes twice may say so twice."""


@dataclass
class Flood:
    """One bot in it, with the crowd around it."""

    stage: TestStage
    telegram: Watchful
    traffic: Traffic
    chance: Random
    door: Door
    wrong: list[str] = field(default_factory=list)
    """What went wrong since it was last looked at."""
    mates: dict[int, set[int]] = field(default_factory=dict)
    """Who ever shared with whom."""
    counted: Counter[str] = field(default_factory=Counter)
    """Updates by kind; `unreadable`: how many of the spoilt ones were of no known form."""

    async def wave(self, size: int) -> None:
        """So many updates at once, of a few senders. Raises AssertionError with all of them."""
        self.traffic.senders = self.chance.sample(SENDERS, SENDERS_IN_A_WAVE)
        updates = [self.traffic.one() for _ in range(size)]
        again = [update for update in updates if self.chance.random() < AGAIN]
        before = look_into(self._file)
        self.telegram.spoken.clear()
        with structlog.testing.capture_logs() as logs:
            self.wrong += await self.door.deliver(self._shuffled(updates + again))
        self._hear(updates, logs)
        self._look(updates, before, look_into(self._file))
        self._tell(updates)

    async def again_after_a_restart(self) -> None:
        """One update, and the same once more to a process that never saw it: it takes effect once."""
        self.traffic.senders = [self.chance.choice(SENDERS)]
        update = self.traffic.one(self.chance.choice(("message", "callback_query")), spoilt=False)
        if not update.whole:
            return
        with structlog.testing.capture_logs() as logs:
            self.wrong += await self.door.deliver([update])
            before = look_into(self._file, _OF_THE_CHAT)
            restarted = await started(self.telegram, self.stage.diary, self.stage.clock)
            await restarted.inbox.handle(update.raw)
            await restarted.application.shutdown()
        self._hear([update], logs)
        changed = changed_of_others((), {}, before, look_into(self._file, _OF_THE_CHAT))
        # an invitation is made anew: of the first one nobody may know the code, it was kept nowhere
        self.wrong += [told for told in changed if not told.startswith("invitation")]
        self._tell([update])

    async def time_passes(self) -> None:
        """Minutes, or hours with all that falls due in them; who is gone may come back."""
        self.stage.clock.passes(seconds=self.chance.uniform(0, 900))
        with structlog.testing.capture_logs() as logs:
            if self.chance.random() < 0.1:
                self.stage.clock.passes(hours=self.chance.uniform(0, 20))
                await self.stage.tick()
        self._hear([], logs)
        self._tell([])
        await move_in(self.stage.diary, self.chance.sample(RUNNERS, 2), self.stage.clock.now())

    @property
    def _file(self) -> Path:
        assert self.stage.diary.file is not None
        return self.stage.diary.file

    def _shuffled(self, updates: list[Generated]) -> list[Generated]:
        """Telegram keeps no order between its connections to a webhook."""
        self.chance.shuffle(updates)
        return updates

    def _hear(self, updates: Sequence[Generated], logs: Sequence[Mapping[str, object]]) -> None:
        """What the bot logged, what its handlers raised, and what Telegram refused."""
        spoilt = {str(update.raw.get("update_id")) for update in updates if not update.whole}
        for told in logs:
            skipped = "cannot be read" in str(told["event"]) and str(told.get("update")) in spoilt
            self.counted["unreadable"] += skipped
            if told["log_level"] in ("error", "critical") and not skipped:
                self.wrong.append(f"logged: {told}")
        self.wrong += [f"raised: {error!r}" for error in self.stage.failures]
        self.wrong += [f"refused: {told}" for told in self.telegram.refused]
        self.stage.failures.clear()
        self.telegram.refused.clear()

    def _look(self, updates: Sequence[Generated], before: Look, after: Look) -> None:
        """Nobody's rows changed but the senders', in private; groups heard one line at most."""
        seen = [(update, _read(update.raw)) for update in updates]
        private = {one for _, read in seen if read is not None and (one := _sender(read)) is not None}
        self.counted.update(
            next((kind for kind in KINDS if kind in update.raw), "none") for update in updates
        )
        for look in (before, after):
            for one, mates in look.teammates().items():
                self.mates.setdefault(one, set()).update(mates)
        self.wrong += changed_of_others(private, self.mates, before, after)
        spoken_to = {mate for one in private for mate in (one, *self.mates.get(one, ()))}
        spoken_to |= {place for _, read in seen if (place := _place(read)) is not None}
        for place in GROUPS:
            said = [text for where, text in self.telegram.spoken if where == place]
            heard = sum(1 for update, _ in seen if f'"id": {place}' in update.body.decode())
            if len(said) > heard or not set(said) <= _FOR_GROUPS:
                self.wrong.append(f"said in the group {place}, which heard {heard} updates: {said}")
        for where, text in self.telegram.spoken:
            if where not in GROUPS and where not in spoken_to:
                self.wrong.append(f"spoke to {where}, who sent nothing: {text[:200]}")

    def _tell(self, updates: Sequence[Generated]) -> None:
        wrong, self.wrong = self.wrong, []
        assert not wrong, "\n".join(
            [*wrong, "after these updates:", *(update.body.decode() for update in updates)]
        )


def _read(raw: Json) -> Update | None:
    """The update as the bot reads it; None: it cannot."""
    try:
        return Update.de_json(looked_at(raw), None)
    except Exception:  # noqa: BLE001 - whatever PTB raises, it could not read it
        return None


def _place(update: Update | None) -> int | None:
    """The chat this came from; None: from none that could be answered."""
    chat = None if update is None else update.effective_chat
    return chat.id if chat is not None and isinstance(chat.id, int) else None


def _sender(update: Update) -> int | None:
    """Who did this in private; None: nobody whose diary it may touch."""
    chat, user = update.effective_chat, update.effective_user
    private = chat is None or chat.type == Chat.PRIVATE
    return user.id if user is not None and private and isinstance(user.id, int) else None


_FOR_GROUPS = frozenset(
    words_in(language).say(line) for language in languages() for line in ("group-hello", "hint-private-only")
)
KINDS = tuple(kinds())


@asynccontextmanager
async def flood(folder: Path, seed: int) -> AsyncIterator[Flood]:
    """A bot with a crowd over a new diary. Even seeds push updates to its webhook, odd ones are fetched."""
    clock, chance = Clock(), Random(seed)
    telegram = Watchful(clock)
    diary = open_diary(f"sqlite:///{folder / f'flood{seed}.db'}")
    await migrate(diary, clock.now())
    await move_in(diary, (*RUNNERS, *BYSTANDERS), clock.now())
    await found_team(diary, clock.now())
    for number in EVERYBODY:
        telegram.says(number, "Hello")  # who never wrote cannot be written to
    for place in GROUPS:
        telegram.lets_into_group(RUNNERS[0], place)
    documents = [_document(telegram, name, content) for name, content in FILES.items()]
    telegram.mailbox.clear()
    bot = await started(telegram, diary, clock)
    stage = TestStage(telegram, diary, clock, bot)
    stage.listens()
    traffic = Traffic(telegram, chance, documents)
    way = fetched(bot, telegram) if seed % 2 else pushed(bot, lambda: Health(True, None, None, True))
    try:
        async with way as door:
            one = Flood(stage, telegram, traffic, chance, door)
            asyncio.get_running_loop().set_exception_handler(lambda _, told: one.wrong.append(str(told)))
            yield one
    finally:
        asyncio.get_running_loop().set_exception_handler(None)
        await bot.desk.sender.drain(0)
        await bot.application.shutdown()
        await diary.close()


def _document(telegram: Watchful, name: str, content: bytes) -> Json:
    update = telegram.sends(RUNNERS[0], "document", content, name)
    message = update["message"]
    assert isinstance(message, dict)
    document: Json = message["document"]
    return document


async def pour(folder: Path, seed: int, updates: int) -> Counter[str]:
    """So many updates of this seed, in waves. Returns how many of each kind; a failure's note has it."""
    try:
        async with flood(folder, seed) as one:
            poured = 0
            while poured < updates:
                size = min(one.chance.randint(1, MOST_IN_A_WAVE), updates - poured)
                await one.wave(size)
                if one.chance.random() < AGAIN:
                    await one.again_after_a_restart()
                await one.time_passes()
                poured += size
            return one.counted
    except BaseException as failure:
        failure.add_note(f"seed {seed}")
        raise
