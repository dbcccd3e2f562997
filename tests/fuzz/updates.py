"""Updates of every kind that PTB knows, as Telegram would send them, and as nobody should."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property, partial
from random import Random
from typing import get_args

from telegram import CallbackQuery, Chat, Message, MessageEntity, Update, User
from telegram._message import MaybeInaccessibleMessage

from bot.trial.telegram import Telegram
from bot.trial.world import Query
from tests.fuzz.buttons import mutated, sample
from tests.fuzz.crowd import EVERYBODY, SENDERS
from tests.fuzz.hostile import hostile, spoil
from tests.fuzz.invented import Inventor, Json, fields_of
from tests.fuzz.lines import LINES

GROUPS: Mapping[int, str] = {-4001: "group", -1004002: "supergroup", -1004003: "channel", -4004: "group"}
"""Where the bot was let in, by what kind of chat it is."""
COMMONEST = {"message": 30, "callback_query": 25, "edited_message": 4, "my_chat_member": 3}
"""How often a kind comes; every other one comes once."""
_SPOILT = 0.15
_CODE = re.compile(r"coach_[A-Za-z0-9_-]{16,40}")


def kinds() -> Mapping[str, type]:
    """Every kind of update this PTB knows, and the class of what comes under its name."""
    hints = {one.name: one.hint for one in fields_of(Update)}
    named = (str(getattr(kind, "value", kind)) for kind in Update.ALL_TYPES)
    return {name: next(one for one in get_args(hints[name]) if one is not type(None)) for name in named}


def is_text(update: Json) -> bool:
    """Whether all that is said in it can be written down: half a character cannot, nor can none."""
    try:
        return b"\\u0000" not in json.dumps(update, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False


@dataclass(frozen=True)
class Generated:
    """One update as it goes over the wire. `whole`: nothing but what Telegram could send is in it."""

    body: bytes
    whole: bool

    @cached_property
    def raw(self) -> Json:
        """As whoever takes it in reads it."""
        read = json.loads(self.body)
        assert isinstance(read, dict)
        return read


@dataclass
class Traffic:
    """Generates updates of these senders, about what lies in their chats; by the same chance the same."""

    telegram: Telegram
    chance: Random
    documents: Sequence[Json] = ()
    """Files that Telegram keeps for this bot, as messages name them."""
    senders: Sequence[int] = SENDERS
    last_id: int = 500_000_000
    _kinds: Mapping[str, type] = field(default_factory=kinds)

    def __post_init__(self) -> None:
        self.author = self.senders[0]
        known: dict[type, Callable[[], Json]] = {
            User: lambda: self._user(self.chance.choice(EVERYBODY)),
            Chat: lambda: self._chat(self.chance.choice((self.author, *GROUPS))),
            Message: lambda: self._message_in(self.chance.choice((self.author, *GROUPS)), 0),
            MaybeInaccessibleMessage: self._gone,
            MessageEntity: self._entity,
        }
        self._inventor = Inventor(self.chance, partial(hostile, self.chance), self.telegram.now, known)

    def one(self, kind: str | None = None, *, spoilt: bool | None = None) -> Generated:
        """One more update; None: of any kind, spoilt or not."""
        self.author = self.chance.choice(self.senders)
        names = list(self._kinds)
        kind = kind or self.chance.choices(names, [COMMONEST.get(name, 1) for name in names])[0]
        self.last_id += self.chance.choice((1, 1, 1, 2, 50))
        update: Json = {"update_id": self.last_id, kind: self._content(kind)}
        if spoilt is None:
            spoilt = self.chance.random() < _SPOILT
        if spoilt:
            update = deepcopy(update)  # parts of it lie in Telegram's own chats
            spoil(self.chance, update)
        return Generated(json.dumps(update).encode(), not spoilt and is_text(update))

    def _content(self, kind: str) -> Json:
        match kind:
            case "callback_query":
                return self._tap()
            case "message" | "edited_message":
                place = self.author if self.chance.random() < 0.85 else self.chance.choice(list(GROUPS))
                return self._message_in(place)
            case "channel_post" | "edited_channel_post":
                return self._message_in(-1004003)
            case "my_chat_member":
                told = self._inventor.of(self._kinds[kind], optional=0.1)
                place = self.chance.choice((self.author, self.author, *GROUPS))
                return told | {"chat": self._chat(place), "from": self._user(self.author)}
            case _:
                told = self._inventor.of(self._kinds[kind])
                sender = next((name for name in ("from", "user") if name in told), None)
                return told | ({sender: self._user(self.author)} if sender else {})

    def _message_in(self, place: int, optional: float = 0.2) -> Json:
        """What somebody sends there: words, most of the time, and now and then anything else."""
        message: Json = {
            "message_id": self.chance.randrange(1, 10**6),
            "date": int(self.telegram.now().timestamp()) - self.chance.choice((0, 0, 0, 5, 90_000)),
            "chat": self._chat(place),
        }
        if GROUPS.get(place) != "channel":
            message["from"] = self._user(self.author)
        message |= self._said()
        while self.chance.random() < optional:
            message |= self._inventor.some(Message, [self.chance.choice(_BESIDE)])
        return message

    def _said(self) -> Json:
        match self.chance.randrange(20):
            case 0 if self.documents:
                return {"document": self.chance.choice(self.documents)} | self._captioned()
            case 1:
                place = {
                    "latitude": self.chance.uniform(-90, 90),
                    "longitude": self.chance.uniform(-180, 180),
                }
                return {"location": place}
            case 2 | 3:
                return self._inventor.some(Message, [self.chance.choice(_BESIDE)]) | self._captioned()
            case 4 | 5 | 6:
                return self._text(hostile(self.chance))
            case 7 if links := self._links():
                return self._text(f"/start {self.chance.choice(links)}")
            case _:
                return self._text(self.chance.choice(LINES))

    def _captioned(self) -> Json:
        said = self.chance.random() < 0.4
        return {"caption": self.chance.choice((*LINES, hostile(self.chance)))[:1024]} if said else {}

    def _text(self, text: str) -> Json:
        if not text.startswith("/"):
            return {"text": text}
        length = len(text.split()[0]) if text.split() else 1
        return {"text": text, "entities": [{"type": "bot_command", "offset": 0, "length": length}]}

    def _links(self) -> list[str]:
        """Invitations that lie in the chats of coaches."""
        said = "\n".join(one.text for sender in self.senders[:2] for one in self.telegram.chat(sender)[-20:])
        return _CODE.findall(said)

    def _tap(self) -> Json:
        owner = self.author if self.chance.random() < 0.8 else self.chance.choice(EVERYBODY)
        shown = [one for one in self.telegram.chat(owner)[-40:] if one.from_bot and one.keyboard]
        message = self.chance.choice((*shown, *shown[-1:] * 3)) if shown else None
        buttons = [one.data for row in (message.keyboard or [] if message else []) for one in row if one.data]
        data = self.chance.choice(buttons) if buttons and self.chance.random() < 0.7 else self._made_up()
        if self.chance.random() < 0.12:
            data = mutated(self.chance, data)
        query: Json = {
            "id": f"{self.chance.randrange(10**18)}",
            "from": self._user(self.author),
            "chat_instance": f"{self.author}",
            "data": data,
        }
        if self.chance.random() < 0.8:
            self.telegram.queries[str(query["id"])] = Query(self.author, self.telegram.now())
        match self.chance.randrange(10):
            case 0:
                query |= {"message": self._gone()}
            case 1:
                query |= {"inline_message_id": hostile(self.chance)}
            case 2:
                query |= self._inventor.some(CallbackQuery, ["game_short_name"])
                query |= {"message": self._message_in(self.chance.choice((self.author, *GROUPS)))}
            case _ if message is not None:
                query |= {"message": self.telegram.wire(message) | {"chat": self._chat(self.author)}}
        return query

    def _made_up(self) -> str:
        today = self.telegram.now().date()
        text = self.chance.choice(("Run", hostile(self.chance)))
        return sample(self.chance, today, self.author, self.chance.choice((*EVERYBODY, 7)), text)

    def _gone(self) -> Json:
        place = self.chance.choice((self.author, self.author, *GROUPS))
        return {"chat": self._chat(place), "message_id": self.chance.randrange(1, 400), "date": 0}

    def _user(self, number: int) -> Json:
        user: Json = {"id": number, "is_bot": False, "first_name": f"N{number}"}
        if self.chance.random() < 0.2:
            user["first_name"] = hostile(self.chance)[:64] or "?"
        if self.chance.random() < 0.7:
            user["language_code"] = self.chance.choice(("en", "de", "de-AT", "pt-br", "xx", "🦑", ""))
        if self.chance.random() < 0.1:
            user |= {"last_name": hostile(self.chance)[:64], "username": f"n{number}", "is_premium": True}
        return user

    def _chat(self, place: int) -> Json:
        if place > 0:
            return {"id": place, "type": "private", "first_name": "N"}
        return {"id": place, "type": GROUPS[place], "title": hostile(self.chance)[:128] or "?"}

    def _entity(self) -> Json:
        kind = self.chance.choice(("bold", "url", "mention", "bot_command", "custom_emoji", "brand_new"))
        return {
            "type": kind,
            "offset": self.chance.choice((0, 1, 9, 5000)),
            "length": self.chance.choice((1, 3, 0)),
        }


_PLAIN = {"message_id", "date", "chat", "from", "text", "location", "document", "entities"}
_BESIDE = tuple(one.name for one in fields_of(Message) if one.name not in _PLAIN)
"""Everything else a message can hold: stickers, forwards, replies, payments, and what comes next year."""
