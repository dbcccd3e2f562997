"""What the host sets, and what is said about a value that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import LogFormat, LogLevel, Settings, WrongSetting, read_settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"


@pytest.fixture(autouse=True)
def _a_folder_and_an_environment_without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(name, raising=False)


def shown_in_example() -> dict[str, str]:
    """The lines of .env.example that set something."""
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line and not line.startswith("#"))
    return {name: value for name, _, value in pairs}


def test_the_example_names_every_setting_and_no_other() -> None:
    assert [name.lower() for name in shown_in_example()] == list(Settings.model_fields)


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    untouched = read_settings()
    (tmp_path / ".env").write_bytes(EXAMPLE.read_bytes())

    assert read_settings() == untouched


def test_every_default_is_written_out_in_the_example(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = {name: value for name, value in shown_in_example().items() if value}

    assert shown == {
        "TELEGRAM_API_URL": "https://api.telegram.org",
        "DATABASE_URL": "sqlite:///data/freshlegs.db",
        "BULK_PER_SECOND": "25",
        "BACKUP_KEEP": "7",
        "TICK_SECONDS": "15",
        "LOG_FORMAT": "console",
        "LOG_LEVEL": "info",
    }


def test_the_example_explains_every_setting() -> None:
    blocks = EXAMPLE.read_text(encoding="utf-8").strip().split("\n\n")

    assert all(block.startswith("#") for block in blocks)


def test_the_environment_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("TICK_SECONDS=5\nLOG_LEVEL=error\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("TICK_SECONDS", "7")

    settings = read_settings()

    assert (settings.tick_seconds, settings.log_level) == (7, LogLevel.ERROR)


def test_an_empty_value_means_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(name.upper(), "")

    assert read_settings() == Settings.model_construct()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("LISTEN", "0.0.0.0:8080", "0.0.0.0:8080"),
        ("LISTEN", "127.0.0.1:0", "127.0.0.1:0"),
        ("LISTEN", "127.0.0.1:65535", "127.0.0.1:65535"),
        ("ALLOWED_USERS", "12, 34 56", frozenset({12, 34, 56})),
        ("ALLOWED_USERS", "7", frozenset({7})),
        ("TELEGRAM_API_URL", "https://example.org/botany", "https://example.org/botany"),
        ("TICK_SECONDS", "0.2", 0.2),
        ("TICK_SECONDS", "0.05", 0.05),
        ("TICK_SECONDS", "60", 60),
        ("LOG_FORMAT", "JSON", LogFormat.JSON),
        ("LOG_LEVEL", "Warning", LogLevel.WARNING),
    ],
)
def test_a_value_is_understood(monkeypatch: pytest.MonkeyPatch, name: str, text: str, value: object) -> None:
    monkeypatch.setenv(name, text)

    assert getattr(read_settings(), name.lower()) == value


def test_an_ipv6_address_to_listen_on_loses_its_brackets() -> None:
    assert read_settings(listen="[::1]:8080").listen_at == ("::1", 8080)
    assert read_settings().listen_at is None


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("TELEGRAM_API_URL", "api.telegram.org", "an address that starts with https:// or http://"),
        ("TELEGRAM_API_URL", "ftp://api.telegram.org", "an address that starts with https://"),
        ("TELEGRAM_API_URL", "https://", "an address that starts with https://"),
        ("TELEGRAM_API_URL", "http://localhost:port", "an address that starts with https://"),
        ("WEBHOOK_URL", "bot.example.org/telegram", "the full address Telegram shall deliver to"),
        ("WEBHOOK_URL", "https:///telegram", "the full address Telegram shall deliver to"),
        ("TELEGRAM_API_URL", "https://api.telegram.org/bot", "/bot and the token are added to it"),
        ("TELEGRAM_API_URL", "https://api.telegram.org/bot/", "/bot and the token are added to it"),
        ("LISTEN", "8080", "host:port, such as 127.0.0.1:8080"),
        ("LISTEN", ":8080", "host:port"),
        ("LISTEN", "127.0.0.1:65536", "host:port"),
        ("LISTEN", "127.0.0.1:eighty", "host:port"),
        ("LISTEN", "127.0.0.1:²", "host:port"),
        ("LISTEN", "http://127.0.0.1:8080", "host:port"),
        ("ALLOWED_USERS", "12,ada", "Telegram user numbers, separated by commas; empty for everyone"),
        ("ALLOWED_USERS", "-100123", "Telegram user numbers"),
        ("ALLOWED_USERS", "²", "Telegram user numbers"),
        ("ALLOWED_USERS", ",", "Telegram user numbers"),
        ("ALLOWED_USERS", " , ", "Telegram user numbers"),
        ("ALLOWED_USERS", " ", "Telegram user numbers"),
        ("TICK_SECONDS", "0.049", "at least 0.05 and at most 60"),
        ("TICK_SECONDS", "0", "seconds between two looks at what is due, at least 0.05 and at most 60"),
        ("TICK_SECONDS", "60.1", "at least 0.05 and at most 60"),
        ("TICK_SECONDS", "-1", "at least 0.05 and at most 60"),
        ("TICK_SECONDS", "nan", "at least 0.05 and at most 60"),
        ("TICK_SECONDS", "often", "at least 0.05 and at most 60"),
        ("LOG_FORMAT", "xml", "console or json"),
        ("LOG_LEVEL", "loud", "debug, info, warning or error"),
    ],
)
def test_a_wrong_value_is_told_with_name_value_and_what_is_expected(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(WrongSetting) as wrong:
        read_settings()

    sentence = str(wrong.value)
    assert sentence.startswith(f"{name} is {value!r}; expected: ")
    assert expected in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("TELEGRAM_BOT_TOKEN", "my-secret", "digits, a colon and a secret, as @BotFather writes it"),
        ("TELEGRAM_BOT_TOKEN", "my:secret", "digits, a colon and a secret"),
        ("TELEGRAM_BOT_TOKEN", "123456:", "digits, a colon and a secret"),
        ("TELEGRAM_BOT_TOKEN", "123456:my secret", "digits, a colon and a secret"),
        ("WEBHOOK_SECRET", "my secret", "1 to 256 characters of A-Z a-z 0-9 _ -"),
        ("WEBHOOK_SECRET", "x" * 257, "1 to 256 characters"),
        ("WEBHOOK_SECRET", "gehëim", "1 to 256 characters"),
    ],
)
def test_a_wrong_secret_is_told_without_its_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(WrongSetting) as wrong:
        read_settings()

    assert str(wrong.value).startswith(f"{name} is (hidden); expected: {expected}")
    assert value not in str(wrong.value)


@pytest.mark.parametrize("rest", ["my-secret", "my-secret/getMe"])
def test_a_token_pasted_into_the_address_of_the_server_is_refused_and_not_repeated(rest: str) -> None:
    with pytest.raises(WrongSetting, match="/bot and the token are added to it") as wrong:
        read_settings(telegram_api_url=f"https://api.telegram.org/bot123456:{rest}")

    assert "my-secret" not in str(wrong.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://bot.example.org",
        "https://bot.example.org:8443/a-b_c/1",
        "http://127.0.0.1:80/x",
        "http://localhost/x",
    ],
)
def test_a_webhook_telegram_can_deliver_to_is_taken(url: str) -> None:
    given = {"webhook_secret": "s", "listen": "0.0.0.0:8080"}

    assert read_settings(webhook_url=url, **given).webhook_url == url


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://bot.example.org/telegram", "starting with https://"),
        ("http://10.0.0.1/telegram", "starting with https://"),
        ("https://bot.example.org/{update}", "neither spaces nor % { }"),
        ("https://bot.example.org/a%20b", "neither spaces nor % { }"),
        ("https://bot.example.org/läufer", "neither spaces nor % { }"),
    ],
)
def test_a_webhook_telegram_could_not_deliver_to_is_refused(url: str, expected: str) -> None:
    with pytest.raises(WrongSetting, match=expected):
        read_settings(webhook_url=url, webhook_secret="s", listen="0.0.0.0:8080")


def test_a_webhook_needs_a_port_that_stays_the_same() -> None:
    webhook = {"webhook_url": "https://bot.example.org/x", "webhook_secret": "s"}

    with pytest.raises(WrongSetting, match=r"LISTEN is '0\.0\.0\.0:0', but WEBHOOK_URL is set"):
        read_settings(listen="0.0.0.0:0", **webhook)
    assert read_settings(listen="127.0.0.1:0", **webhook).listen_at == ("127.0.0.1", 0)
    assert read_settings(listen="0.0.0.0:0").listen == "0.0.0.0:0"


def test_a_webhook_needs_a_secret_and_an_address_to_listen_on() -> None:
    url = "https://bot.example.org/telegram"

    with pytest.raises(WrongSetting, match="WEBHOOK_SECRET is empty, but WEBHOOK_URL is set"):
        read_settings(webhook_url=url, listen="0.0.0.0:8080")
    with pytest.raises(WrongSetting, match="LISTEN is empty, but WEBHOOK_URL is set"):
        read_settings(webhook_url=url, webhook_secret="s3cret")
    assert read_settings(webhook_url=url, webhook_secret="s" * 256, listen="0.0.0.0:8080").webhook_url == url


def test_a_file_of_settings_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"LISTEN=\xff\xfe")

    with pytest.raises(WrongSetting, match=r"\.env cannot be read: expected text in UTF-8"):
        read_settings()


def test_a_file_of_settings_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    unreadable = Path("/proc/self/mem")  # a file that fails for the one who may read everything, too
    if not unreadable.exists():
        pytest.skip("this system has no file that nobody can read")
    (tmp_path / ".env").symlink_to(unreadable)

    with pytest.raises(WrongSetting, match=r"\.env cannot be read \(Input/output error\)"):
        read_settings()


def test_no_secret_is_shown_where_settings_are_printed() -> None:
    settings = read_settings(
        telegram_bot_token="123456:my-token",
        webhook_secret="my-secret",
        database_url="postgresql://ada:my-password@db/legs",
    )

    for secret in ("my-token", "my-secret", "my-password"):
        assert secret not in repr(settings)
