"""What people and machines write to do harm, and JSON that is not what it should be."""

from __future__ import annotations

from copy import deepcopy
from random import Random

from tests.fuzz.invented import Json

HOSTILE = (
    *(
        "<b>bold",
        "</b>",
        "<a href='tg://user?id=1'>x</a>",
        "&lt;",
        "&#0;",
        "&unknown;",
        "<tg-spoiler>",
        "<!--",
    ),
    *(
        "{ $x }",
        "{ }",
        "{",
        "}}",
        '{ "',
        "{ -brand }",
        "{ NUMBER($x) }",
        "$x",
        "%s %d %(x)s",
        "{0}",
        "{runner.id}",
    ),
    *(
        "\u202e4 sgel",
        "\u2066x\u2069",
        "4\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\u0000",
        "4\u0000",
        "\ud800",
        "\udfff7",
    ),
    *(
        "🦑" * 50,
        "👩‍👩‍👧‍👦",
        "🏃🏽‍♀️ 8km",
        "e\u0301" * 30,
        "a" * 4096,
        "🦑" * 2048,
        "&" * 4096,
        "<" * 4096,
        "\n" * 4096,
    ),
    *("٧٫٥", "५२", "７．５", "Ⅳ", "½", "²", "-0", "1e9", "0x10", "١٢:٣٠", "NaN", "∞", "9" * 400, "-" * 40),
    *(
        "'; DROP TABLE runner; --",
        "../../etc/passwd",
        "\\",
        '"',
        "\r\n",
        "\t",
        " ",
        "",
        "\u2028",
        "\x1b[31m",
        "@freshlegs_bot",
    ),
    *(
        "/start " + "A" * 64,
        "/start ../x",
        "/@",
        "/today@other_bot",
        "/today@freshlegs_bot",
        "//",
        "/\u202e",
        "/week\n/forget",
    ),
)
"""Text that is markup, a placeable, invisible, not a character, far too long, a number in another script."""

WRONG: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**63,
    2**70,
    1.5,
    1e308,
    float("nan"),
    "",
    "x",
    "7",
    [],
    [[]],
    [None],
    {},
    {"x": 1},
)
"""Values of every JSON type."""


def hostile(chance: Random) -> str:
    """One such text, or two of them in a row; never longer than Telegram lets people write."""
    text = chance.choice(HOSTILE)
    if chance.random() < 0.2:
        text += chance.choice(HOSTILE)
    return text[:4096]


def spoil(chance: Random, update: Json) -> None:
    """Change one to three places: a field is missing, null, of another type, hostile, or nobody knows it."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        _spoil_one(chance, chance.choice(_objects_in(update)))


def _spoil_one(chance: Random, place: Json) -> None:
    name = chance.choice([*place, "no_such_field"])
    match chance.randrange(5):
        case 0:
            place.pop(name, None)
        case 1:
            place[name] = None
        case 2:
            place[name] = hostile(chance)
        case 3:
            name = chance.choice(("no_such_field", "bot", "self", "data", "api_kwargs"))
            place[name] = deepcopy(chance.choice(WRONG))
        case _:
            place[name] = deepcopy(chance.choice(WRONG))


def _objects_in(value: object) -> list[Json]:
    """Every JSON object in this one, itself included."""
    if isinstance(value, dict):
        return [value, *(one for inner in value.values() for one in _objects_in(inner))]
    if isinstance(value, list):
        return [one for inner in value for one in _objects_in(inner)]
    return []
