"""A Telegram made of memory: the Bot API without a network, as strict as the real one.

The trial shows it in a browser, the tests stand on it, and `tests/bot_api.py` serves it over HTTP.
It knows no library for bots; `bot.trial.stage` fits it to the one this project uses.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.trial.chats import Button, Chat, Json, Message, Person, StoredFile, Upload
from bot.trial.desk import MEBIBYTE, Desk
from bot.trial.form import Form
from bot.trial.mailbox import Webhook
from bot.trial.refusals import BadRequest, Breakage, Faults, LineDead, Refused, refusal
from bot.trial.world import INVENTED, CallbackAnswer, ChatAction

__all__ = [
    "INVENTED",
    "Button",
    "Call",
    "CallbackAnswer",
    "Chat",
    "ChatAction",
    "LineDead",
    "Message",
    "Person",
    "StoredFile",
    "Telegram",
    "Upload",
]

Answer = tuple[int, Json]
"""HTTP status and the JSON body."""

DOWNLOAD_AT_MOST_MIB = 20
CALLS_REMEMBERED = 10_000

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(frozen=True)
class Call:
    """One request of the bot, for tests that ask in which order things were said."""

    method: str
    parameters: Mapping[str, object]


class Telegram(Desk):
    """The whole service for one bot.

    `now` gives the time (aware, UTC); nothing here looks at a clock of its own, except that a long poll
    waits in real seconds.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        token: str = INVENTED,
        username: str = "freshlegs_bot",
        *,
        first_update_id: int = 100_000_001,
    ) -> None:
        super().__init__(now, token, username, first_update_id=first_update_id)
        self.requests: Counter[str] = Counter()
        """How often each method was asked for, refused and broken calls included."""
        self.calls: deque[Call] = deque(maxlen=CALLS_REMEMBERED)
        self.descriptions: dict[str, str] = {}
        """The bot's description by language code; "" is for everybody else."""
        self.short_descriptions: dict[str, str] = {}
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self._faults = Faults()
        self._methods: dict[str, Callable[[Form], object]] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._get_webhook_info,
            "setMyCommands": self._set_my_commands,
            "getMyCommands": self._get_my_commands,
            "setMyDescription": lambda form: self._describe(form, "description", 512, self.descriptions),
            "setMyShortDescription": lambda form: self._describe(
                form, "short_description", 120, self.short_descriptions
            ),
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
            "sendDocument": self._send_document,
            "sendChatAction": self._send_chat_action,
            "editMessageText": self._edit_message_text,
            "editMessageCaption": self._edit_message_caption,
            "editMessageMedia": self._edit_message_media,
            "editMessageReplyMarkup": self._edit_message_reply_markup,
            "deleteMessage": self._delete_message,
            "answerCallbackQuery": self._answer_callback_query,
            "getFile": self._get_file,
        }
        self._spelling = {name.lower(): name for name in self._methods}

    @property
    def commands(self) -> dict[str, str]:
        """Command → description, as registered for every chat and language."""
        return self.commands_in("")

    def commands_in(self, language_code: str) -> dict[str, str]:
        """Command → description for people with that language, in every chat."""
        registered = self._commands.get(("default", language_code), [])
        return {str(command["command"]): str(command["description"]) for command in registered}

    def call(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Do what the bot asks for and answer at once.

        A refusal is an answer too. Raises `LineDead` when a fault cuts the line.
        """
        name = self._spelling.get(method.lower(), method)
        self.requests[name] += 1
        self.calls.append(Call(name, dict(parameters)))
        try:
            breakage = self._faults.strike(name)
        except Refused as no:
            return no.status, no.body()
        answer = self._perform(name, Form(parameters, files))
        if breakage is not None:
            raise LineDead(name, breakage)
        return answer

    async def answer(
        self, method: str, parameters: Mapping[str, object], files: Mapping[str, bytes] | None = None
    ) -> Answer:
        """Like `call`, but `getUpdates` with a timeout waits for an update, as the real one does."""
        if method.lower() == "getupdates" and not self._faults.pending(method):
            form = Form(parameters)
            try:
                if form.seconds("timeout") > 0 and not self._get_updates(form):
                    await self.mailbox.wait_for_post(form.seconds("timeout"))
            except Refused as no:
                self.requests["getUpdates"] += 1
                return no.status, no.body()
        return self.call(method, parameters, files)

    def fail_next(
        self,
        method: str,
        how: Breakage | None = None,
        *,
        status: int = 500,
        description: str | None = None,
        parameters: Mapping[str, object] | None = None,
        times: int = 1,
    ) -> None:
        """The next call of this method (`*`: of any) goes wrong, `times` times; several faults queue up.

        Either the line breaks (`how`), or Telegram refuses with `status`; without a description it is
        Telegram's usual one, and a 429 asks to wait one second unless `parameters` say otherwise.
        """
        refused = refusal(status, description, parameters) if how is None else None
        self._faults.add(method, refused, how, times)
        self.mailbox.interrupt()

    def _perform(self, name: str, form: Form) -> Answer:
        perform = self._methods.get(name)
        try:
            if perform is None:
                raise Refused("Not Found", 404)
            return 200, {"ok": True, "result": perform(form)}
        except Refused as no:
            return no.status, no.body()

    def _get_me(self, form: Form) -> object:
        return self.bot | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def _get_updates(self, form: Form) -> object:
        self._allow(form)
        return self.mailbox.fetch(form.integer("offset", 0), form.integer("limit", 100))

    def _set_webhook(self, form: Form) -> object:
        url = form.text("url")
        if not url:
            return self._delete_webhook(form)
        if not url.startswith(("https://", "http://")):  # http is what a local Bot API server allows
            raise BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
        secret = form.text("secret_token") or None
        if secret is not None and not _SECRET.fullmatch(secret):
            raise BadRequest("secret token contains unallowed characters")
        self._allow(form)
        if form.flag("drop_pending_updates"):
            self.mailbox.clear()
        self.mailbox.webhook = Webhook(url, secret, form.integer("max_connections", 40))
        self.mailbox.bell.ring()
        return True

    def _delete_webhook(self, form: Form) -> object:
        if form.flag("drop_pending_updates"):
            self.mailbox.clear()
        self.mailbox.webhook = Webhook()
        self.mailbox.bell.ring()
        return True

    def _get_webhook_info(self, form: Form) -> object:
        webhook = self.mailbox.webhook
        info: Json = {
            "url": webhook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.mailbox),
        }
        if webhook.url:
            info["max_connections"] = webhook.max_connections
        if self.mailbox.allowed is not None:
            info["allowed_updates"] = sorted(self.mailbox.allowed)
        if webhook.last_error is not None:
            info |= {"last_error_date": webhook.last_error_at_s, "last_error_message": webhook.last_error}
        return info

    def _allow(self, form: Form) -> None:
        """Take over `allowed_updates`; left out it stays as it was, empty it becomes Telegram's default."""
        allowed = form.json("allowed_updates")
        if allowed is None:
            return
        if not isinstance(allowed, list):
            raise BadRequest("can't parse allowed updates JSON object")
        self.mailbox.allowed = frozenset(str(kind) for kind in allowed) or None

    def _set_my_commands(self, form: Form) -> object:
        commands = form.json("commands")
        if not isinstance(commands, list) or not all(isinstance(command, dict) for command in commands):
            raise BadRequest("can't parse commands: expected an Array of BotCommand")
        if len(commands) > 100:
            raise BadRequest("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not _COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
                raise BadRequest("BOT_COMMAND_INVALID")
            if not 1 <= len(str(command.get("description", ""))) <= 256:
                raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
        self._commands[_audience(form)] = [
            {"command": command["command"].removeprefix("/"), "description": command["description"]}
            for command in commands
        ]
        self._touch()
        return True

    def _get_my_commands(self, form: Form) -> object:
        return self._commands.get(_audience(form), [])

    def _describe(self, form: Form, field: str, at_most: int, shelf: dict[str, str]) -> bool:
        if len(form.text(field)) > at_most:
            raise BadRequest(f"{field.replace('_', ' ')} is too long")
        shelf[form.text("language_code")] = form.text(field)
        return True

    def _get_file(self, form: Form) -> object:
        file = self.files.get(form.text("file_id"))
        if file is None:
            raise BadRequest("wrong file_id or the file is temporarily unavailable")
        if file.size > DOWNLOAD_AT_MOST_MIB * MEBIBYTE:
            raise BadRequest("file is too big")
        return file.reference() | {"file_path": file.path}


def _audience(form: Form) -> tuple[str, str]:
    """For whom commands are registered: the scope's type and the language code."""
    scope = form.json("scope")
    kind = str(scope.get("type", "default")) if isinstance(scope, dict) else "default"
    return kind, form.text("language_code")
