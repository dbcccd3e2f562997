"""What the host sets, from the environment or a `.env` file. Read by the doors and by nobody else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class LogFormat(StrEnum):
    """How a line of the log is written: for people, or for machines."""

    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    """From which level on a line is written to the log at all."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


SHORTEST_TICK_S = 0.05
"""A schedule that does nothing but look would leave no time for those who write."""

_TOKEN = re.compile(r"(?<=/bot)[0-9]+(?::|%3[Aa])[^/]*")
_METHODS = re.compile(r"/bot(?:/|$|[0-9])")
"""Where the bot's own part of an address begins; it is added to TELEGRAM_API_URL, not given in it."""


class WrongSetting(ValueError):
    """A setting that cannot be used: one sentence with name, value (never a secret) and what is expected."""


class Settings(BaseSettings):
    """Every setting of a running bot. The names of the variables are these in capitals."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True
    )

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite:///data/freshlegs.db")
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str | None = None
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    admin_user: int | None = Field(default=None, ge=1)
    bulk_per_second: float = Field(default=25, ge=1, le=1000)
    backup_dir: Path | None = None
    backup_keep: int = Field(default=7, ge=1, le=366)
    tick_seconds: float = Field(default=15, ge=SHORTEST_TICK_S, le=60)
    log_format: LogFormat = LogFormat.CONSOLE
    log_level: LogLevel = LogLevel.INFO

    @field_validator("telegram_bot_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is None:
            return None
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value.get_secret_value().strip()):
            raise ValueError("digits, a colon and a secret, as @BotFather writes it")
        return SecretStr(value.get_secret_value().strip())

    @field_validator("telegram_api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        if not _is_web_address(value):
            raise ValueError("an address that starts with https:// or http://")
        if _METHODS.search(urlsplit(value).path):
            raise ValueError("the server's address alone, for /bot and the token are added to it")
        return value.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url(cls, value: str | None) -> str | None:
        if value is None:
            return None
        address = urlsplit(value) if _is_web_address(value) else None
        # without encryption only on this machine, where a Bot API server of one's own may run
        if address is None or (address.scheme == "http" and not _is_this_machine(address.hostname or "")):
            raise ValueError("the full address Telegram shall deliver to, starting with https://")
        if not re.fullmatch(r"[A-Za-z0-9._~!$&'()*+,;=:@/-]*", address.path):
            raise ValueError("an address whose path has neither spaces nor % { } nor letters beyond A-Z")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        secret = "" if value is None else value.get_secret_value()
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise ValueError("1 to 256 characters of A-Z a-z 0-9 _ -")
        return value

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str | None) -> str | None:
        if value is None:
            return None
        host, _, port = value.rpartition(":")
        if not host or "/" in host or not re.fullmatch(r"[0-9]{1,5}", port) or int(port) > 65535:
            raise ValueError("host:port, such as 127.0.0.1:8080")
        return value

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _allowed(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        parts = value.replace(",", " ").split()
        # a list that names nobody was not meant to let everybody in
        if (value and not parts) or not all(re.fullmatch(r"[0-9]+", part) for part in parts):
            raise ValueError("Telegram user numbers, separated by commas; empty for everyone")
        return frozenset(int(part) for part in parts)

    @field_validator("log_format", "log_level", mode="before")
    @classmethod
    def _lower(cls, value: Any) -> Any:
        return value.strip().lower() if isinstance(value, str) else value

    @property
    def listen_at(self) -> tuple[str, int] | None:
        """Host and port to listen on; None: no web server."""
        if self.listen is None:
            return None
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


def _is_web_address(text: str) -> bool:
    try:
        address = urlsplit(text)
        return address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:  # brackets or a port that make no sense
        return False


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:  # some other name
        return False


_SECRETS = frozenset({"telegram_bot_token", "webhook_secret", "database_url"})
_EXPECTED = {
    "tick_seconds": f"seconds between two looks at what is due, at least {SHORTEST_TICK_S} and at most 60",
    "admin_user": "the Telegram user number of whoever runs this bot, or nothing",
    "bulk_per_second": "messages a second at most, 1 to 1000; above 30 Telegram wants to be paid",
    "backup_keep": "how many nightly copies are kept, 1 to 366",
    "log_format": "console or json",
    "log_level": "debug, info, warning or error",
}


def read_settings(**given: Any) -> Settings:
    """The settings of this process. `given` overrides the environment. Raises WrongSetting."""
    try:
        settings = Settings(**given)
    except ValidationError as wrong:
        raise WrongSetting(_sentence(wrong.errors()[0])) from None
    except UnicodeDecodeError:
        raise WrongSetting("The file .env cannot be read: expected text in UTF-8.") from None
    except OSError as trouble:
        raise WrongSetting(
            f"The file .env cannot be read ({trouble.strerror or type(trouble).__name__}): expected a file "
            "that this process may read, or none."
        ) from None
    if settings.webhook_url is not None and settings.webhook_secret is None:
        raise WrongSetting(
            "WEBHOOK_SECRET is empty, but WEBHOOK_URL is set: choose 1 to 256 characters of A-Z a-z 0-9 _ - "
            "so that nobody but Telegram can deliver updates."
        )
    if settings.webhook_url is not None and settings.listen is None:
        raise WrongSetting(
            "LISTEN is empty, but WEBHOOK_URL is set: say where to listen, such as 0.0.0.0:8080."
        )
    if settings.webhook_url is not None and settings.listen_at is not None:
        host, port = settings.listen_at
        if port == 0 and not _is_this_machine(host):
            raise WrongSetting(
                f"LISTEN is {settings.listen!r}, but WEBHOOK_URL is set: name the port deliveries come to, "
                "for 0 is a different one with every start."
            )
    return settings


def _sentence(error: Mapping[str, Any]) -> str:
    field = str(error["loc"][0]) if error["loc"] else "?"
    expected = _EXPECTED.get(field) or str(error["msg"]).removeprefix("Value error, ")
    value = "(hidden)" if field in _SECRETS else _TOKEN.sub("(hidden)", repr(error.get("input")))
    return f"{field.upper()} is {value}; expected: {expected}."
