"""Data of buttons: samples of every family, and what a forger makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

SAMPLES: Mapping[str, tuple[str, ...]] = {
    "c1": (
        *("{day}:legs:4", "{day}:legs:2", "{day}:scope:legs_only", "{day}:sleep:7.5", "{day}:mood:3"),
        *("{day}:pulse:52", "{day}:skip:pulse", "{day}:chip:niggle+", "{day}:chip:chest+"),
        *("{day}:chip:fever+", "{day}:chip:cold-", "{day}:end:done", "{day}:end:fine", "{day}:fix:mood"),
        *("{day}:fix:keep", "{day}:why"),
    ),
    "g1": ("{day}4-304052o0000000:end:fine", "{day}4-304052o0000000:legs:3", "{day}4-304052o0000000:why"),
    "s1": (
        *("zone:=Europe/Berlin", "zone:=Asia/Kathmandu", "zone:=Mars/Olympus", "prompt_at:=0645"),
        *("prompt_at:=0100", "summary:=61830", "cross:=swimming+", "cross:=cycling-", "quiet:=22000600"),
        *("quiet:=none", "evening:=2030", "evening:=none", "mornings:=no", "mornings:=yes"),
        *("language:=de", "language:=en", "unit:=mi", "unit:=km", "week_km:=40", "week_km:=-4"),
        *("easy_min:=45", "digest:=0900", "level:ask", "week_days:skip", "cross:done", "zone:ask"),
    ),
    "m1": ("consent", "noconsent", "guest", "checkin", "settings", "more", "forget", "keep"),
    "y1": (
        *("f:{day}:planned", "f:{day}:planned:6", "f:{day}:short", "f:{day}:short:50", "s:{day}:else"),
        *("s:{day}:did:bike", "s:{day}:did:swim:45", "f:{day}:none", "f:{day}:skip", "s:{day}:ask"),
        "s:{day}:anew",
    ),
    "w1": (
        "f:{day}:1:{deed}:rpe:5",
        "s:{day}:1:{deed}:kind:easy",
        "s:{day}:2:0:went:hit",
        "f:{day}:1:0:rpe:-",
    ),
    "u1": ("{deed}", "0"),
    "v1": ("{day}:1", "{day}:2", "{day}:0"),
    "d1": (
        *("nolog", "leave", "plan", "{day}:rest", "{day}:run:easy:8000:2700:4:-", "{day}:bike:-:-:3600:-:-"),
        *("night:{day}:sleep:7.5:-", "night:{day}:pulse:50:51", "sport:{deed}:run"),
    ),
    "p1": (
        *("week", "dates", "at:{iso}", "at:2", "kind:3:hard", "kind:{iso}:long", "ask:3:easy:k:{deed}"),
        *(
            "ask:{iso}:easy:m:{deed}",
            "size:3:easy:m45:{deed}",
            "size:{iso}:long:k18:{deed}",
            "size:2:rest:-:0",
        ),
        *("drop:{iso}", "drop:4", "take:r.h50.e40.e40.r.e.l90"),
    ),
    "r1": (
        *("list", "add", "of:half", "of:other", "at:half:{soon}:-:n:{text}", "at:other:{soon}:17.5:y:"),
        *("drop:{soon}", "first:{soon}:y:{deed}"),
    ),
    "a1": (
        *("ill:{day}:fever", "ill:{day}:cold", "hurt:{day}", "hurt:{day}:knee", "hurt:{day}:knee:4"),
        *("hurt:{day}:shin:7:y", "hurt:{day}:shin:7:y:n", "away:-", "away:{soon}", "still:{day}"),
        *("well:{day}", "ran:{day}:none"),
    ),
    "h1": ("list", "ask", "new:{day}:{text}", "new:{day}:", "drop:{day}"),
    "e1": ("days", "{day}"),
    "t1": ("{day}:today:0", "{day}:signs:3", "{day}:food:1", "{day}:training:0"),
    "q1": ("{day}:begin:0", "{day}:eight:5", "{day}:food:3", "{day}:judged:1", "{day}:failing:0"),
    "k1": (
        *("a:abcdefghijklmnopqrstuv:all", "o:abcdefghijklmnopqrstuv", "s:{other}:all", "s:{other}:colour"),
        *("c:{other}", "e:{other}", "t:0", "t:7", "d:{other}", "x:{other}", "d:{self}"),
    ),
    "b1": (
        *(
            "k:{day}:l3,s7.5",
            "a:{day}:m2",
            "k:{day}:h300",
            "o:{day}",
            "w:advice",
            "w:why:{day}",
            "w:forget",
            "t:0645",
        ),
        *("u:1930", "t:0100", "n:leave", "n:else"),
    ),
    "z1": ("{day}:later", "{day}:30", "{day}:60", "{day}:evening", "{day}:now", "{day}:pause", "{day}:keep"),
    "o1": ("export",),
    "n1": ("{day}",),
    "x1": ("legs:4", "training:12"),
}
"""Behind each family's letter what its buttons carry, with places to fill in."""


def sample(chance: Random, today: date, own: int, other: int, text: str, family: str | None = None) -> str:
    """Data as a button of that family carries it; None: of any. `other`: somebody else's number."""
    family = family or chance.choice(list(SAMPLES))
    day = today - timedelta(days=chance.choice((0, 0, 0, 1, 1, 2, 8, 400, -1)))
    filled = chance.choice(SAMPLES[family]).format(
        day=f"{day:%y%m%d}",
        iso=f"{day + timedelta(days=1)}",
        soon=f"{today + timedelta(days=chance.randrange(1, 60)):%y%m%d}",
        deed=chance.randrange(1, 40),
        other=other,
        self=own,
        text=text[:20],
    )
    return cut(f"{family}:{filled}")


def mutated(chance: Random, data: str) -> str:
    """The same with some characters, a part or the family changed."""
    match chance.randrange(4):
        case 0:
            parts = data.split(":")
            parts[chance.randrange(len(parts))] = chance.choice(
                ("", "-", "nan", "inf", "1e999", "٣", "9" * 30, " 1")
            )
            return cut(":".join(parts))
        case 1:
            return cut(":".join((chance.choice(list(SAMPLES)), data.partition(":")[2])))
        case 2:
            return data[: chance.randrange(len(data) + 1)]
        case _:
            letters = list(data or "x")
            for _ in range(chance.randrange(1, 5)):
                letters[chance.randrange(len(letters))] = chance.choice("0123456789:+-=,.abcé ")
            return cut("".join(letters))


def cut(data: str) -> str:
    """As much of it as a button can carry."""
    return data.encode(errors="surrogatepass")[:64].decode(errors="ignore")
