"""Short forms, and which words a slip of the finger may have been meant as."""

from __future__ import annotations

import re
from typing import Final

from bot.words.phrases import PATTERNS

SHORT_FOR: Final = {
    **dict.fromkeys(("wat", "wht", "wot", "wut", "waht"), "what"),
    **dict.fromkeys(("shld", "shud", "shoud", "shoul", "sould"), "should"),
    **dict.fromkeys(("2day", "tdy", "tday", "2dy"), "today"),
    **dict.fromkeys(("wats", "whats", "wots", "wuts"), "what is"),
    "hows": "how is",
    **dict.fromkeys(("im", "iam"), "i am"),
    **dict.fromkeys(("u", "ya"), "you"),
    "ur": "your",
    "thankyou": "thank you",
    "id": "i would",
    "its": "it is",
    **dict.fromkeys(("thx", "tx", "tnx", "thanx", "thnx", "ty", "tysm", "tks"), "thanks"),
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "have to",
    **dict.fromkeys(("checkin", "chekin"), "check in"),
    "teh": "the",
    "rn": "now",
    "todays": "today",
    "timezone": "time zone",
}

VOCABULARY: Final = frozenset(
    word
    for words in (
        "what should shall could today tonight morning evening train training workout exercise session",
        "intervals",
        "running recover recovery rest easy plan planned advice advise recommend recommendation suggest",
        "suggestion",
        "coach check start questions answers week weekly summary report chart explain reason settings",
        "preferences",
        "language change privacy policy store data delete erase forget everything account help commands",
        "understand",
        "thanks thank appreciate please good ready show think know think doing supposed cross skip schedule",
    )
    for word in words.split()
)
OTHER_WORDS: Final = frozenset(re.findall("[a-z]+", " ".join(each.pattern for each in PATTERNS))) | frozenset(
    word
    for words in (
        "trail trails brain drain trains trained trainer trainers couch coaches plane plant plans play",
        "plain plank",
        "food gold goof mood wood wheat whatever weak weeks weed seek date dates store stores story stare",
        "stored",
        "reset rests rent nest rust roast east ease eats erased shoulder shoulders shore show shows shoe",
        "shoes slow",
        "shown thing thanked thinking skin ship slip skip known knew chest cheek checks chant charts chance",
        "hell held",
        "helps heal kelp read ready reads reading started starts stars stats state could cloud mould worked",
        "working",
        "works workouts accounts sessions reports reasons exercises coached planning cheek whats that when",
        "where then",
        "crosses grass shave shake shape share stalk shot shut goods goal tank think thick talk things",
        "suggested",
        "charge changed changes chase exams explained forgot forgets runner runners resting rested raining",
        "evenings",
        "mornings mourning warning planned planed advised advices recommended preference understood tired",
        "tread",
    )
    for word in words.split()
)
"""Words that mean themselves: those of the phrases, and real words a slip or two from the vocabulary."""
