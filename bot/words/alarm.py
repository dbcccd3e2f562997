"""Words that end training for today: heard wherever they stand in a line, whatever else it says.

Erring is one-sided on purpose. A false alarm costs the runner one message; a missed one may cost much more.
So a question about chest pain, a friend's fainting, and a pain that "is gone" are all alarms. Only a symptom
denied right where it is named ("no chest pain", "my chest doesn't hurt") is none, and not even that when the
line says that it was there before ("no chest pain anymore"). A denial never quiets words about dying.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final

from bot.words.plain import clauses, nearest


class RedFlagWords(Enum):
    """Which help is needed: a doctor, or somebody to talk to now."""

    BODY = "body"
    MIND = "mind"


def red_flag_words(text: str) -> RedFlagWords | None:
    """The kind of alarm in the text, MIND before BODY; None when there is none. Never raises."""
    said = " | ".join(" ".join(_meant(word) for word in clause.split()) for clause in clauses(text))
    said = _HARMLESS.sub(" ", re.sub(r"\b(?:breastbone|breast bone|sternum)\b", "chest", said))
    if _MIND.search(said):
        return RedFlagWords.MIND
    if any(_is_claimed(match, said) for pattern in _BODY for match in pattern.finditer(said)):
        return RedFlagWords.BODY
    return None


_NEAR: Final = r"(?: \S+){0,4}? "
"""Up to four words between two that belong together."""
_HURTS: Final = (
    r"(?:pains?|painful|hurts?|hurting|aches?|aching|ached|tight|tightness|tightening|tightens|pressure"
    r"|squeez\w+|crush\w+|burning|burns|stabbing|discomfort|heaviness|constrict\w+|stings?|stinging|sore"
    r"|kill\w* me)"
)
_AT_REST: Final = (
    r"(?:rest|resting|sitting|sit|lying|laying|bed|sofa|couch|stairs|nothing|no reason|night|sleeping"
    r"|woke|desk|walking)"
)
_FAST: Final = (
    r"(?:racing|races|raced|pounding|pounds|pounded|hammering|thumping|(?:beating|beats) (?:\S+ )?fast)"
)
_RACE_AHEAD: Final = r"(?! (?:tomorrow|next|on \w+day|this (?:week|weekend|\w+day)|a (?:marathon|half|\d+k)))"
"""What makes "racing" a race of the feet."""
_CANNOT: Final = (
    r"(?:cant|cannot|can not|couldnt|could not|unable to|not able to"
    r"|(?:can |could )?(?:hardly|barely|scarcely))"
)
_NOSE: Final = r"(?! (?:well |properly )?(?:through|with) (?:my |the )?nose)"

_BODY: Final = tuple(
    re.compile(rf"\b{pattern}\b{but_not}")
    for pattern, but_not in (
        (rf"chest{_NEAR}{_HURTS}", ""),
        (rf"{_HURTS}(?: \S+){{0,6}}? chest", ""),
        (rf"chest{_HURTS}", ""),
        (r"(?:sitting|standing|sits|stands|weight|elephant|knot|stone)(?: \S+){0,3}? chest", ""),
        (r"chest (?:is|feels|feeling|felt) (?:\S+ )?(?:heavy|weird|tense|funny|strange|numb)", ""),
        (r"(?:angina|heart attack|cardiac arrest)", ""),
        (rf"heart(?! rate) (?:\S+ ){{0,2}}{_HURTS}", ""),
        (rf"{_HURTS} (?:\S+ ){{0,3}}heart", r"(?! rate)"),
        (
            r"(?:fainted|fainting|faints|syncope|unconscious|(?:lost|losing|lose) consciousness|blackouts?)",
            "",
        ),
        (r"(?:feels?|feeling|felt|almost|nearly|going to|about to|might|i|to)(?: \S+){0,2}? faint", ""),
        (r"(?:pass|passes|passed|passing|black|blacked|blacking) out", ""),
        (
            r"(?:collapsed|collapsing)",
            r"(?! (?:on|in|into|onto) (?:the |my |a )?(?:couch|sofa|bed|chair|grass))",
        ),
        (rf"{_CANNOT} (?!wait)(?:\S+ ){{0,3}}?(?:breathe|breath|breathing)", _NOSE),
        (rf"{_CANNOT} get (?:\S+ )?air", ""),
        (r"(?:gasping|fighting|struggling) for (?:air|breath|breathe)", ""),
        (r"(?:hard|difficult|struggl\w+) to (?:\S+ ){0,3}?(?:breathe|breath)", _NOSE),
        (
            r"(?:difficulty|difficulties|trouble|troubles|problems?) (?:\S+ )?(?:breathing|breathe|breath)",
            _NOSE,
        ),
        (r"breathing (?:is|was|feels|got) (?:\S+ )?(?:hard|difficult|painful)", ""),
        (r"(?:breathing|breath) (?:trouble|problems?|difficult(?:y|ies))", ""),
        (r"(?:short|shortness) of (?:breath|breathe)", ""),
        (r"breathless(?:ness)?", ""),
        (rf"out of (?:breath|breathe){_NEAR}{_AT_REST}", ""),
        (rf"{_AT_REST}{_NEAR}out of (?:breath|breathe)", ""),
        (r"(?:palpitations?|arrhythmia|atrial fibrillation|afib)", ""),
        (r"irregular (?:pulse|heart|heartbeat)", ""),
        (rf"(?:heart|heartbeat|pulse){_NEAR}{_FAST}{_RACE_AHEAD}", ""),
        (rf"{_FAST} (?:heart|heartbeat|pulse)", ""),
        (r"(?:heart|heartbeat|pulse)(?: \S+){0,2} (?:flutter\w*|irregular|going crazy|out of rhythm)", ""),
        (r"flutter\w*(?: \S+){0,3}? heart", ""),
        (r"skip\w* (?:a |some )?beats?", ""),
        (r"heart (?:has |almost |nearly )?(?:stopped|stops)", ""),
        (r"cough\w*(?: \S+){0,3}? blood", ""),
        (r"blood(?: \S+){0,3}? (?:cough|coughing|spit|sputum|phlegm|mucus|urine|pee|stool|poop|vomit)", ""),
        (
            r"(?:spit|spitting|spat|vomit|vomiting|vomited|throwing up|threw up|peeing)(?: \S+)? blood",
            "",
        ),
    )
)
_MIND: Final = re.compile(
    r"\b(?:suicid\w*|kill(?:ing)? my ?self|end(?:ing)? (?:my|this|my own) life|end(?:ing)? it all"
    r"|it all to end"
    r"|tak(?:e|ing) my (?:own )?life|self ?harm\w*|(?:harm|harming|cutting) myself|tired of living"
    r"|(?:want|wanted|wants|wanna|wish|hope|hoping|better|rather|ready|planning|plan)(?: \S+){0,3}? (?:die"
    r"|be dead)"
    r"|(?:want|wanna|urge|thinking|thoughts)(?: \S+){0,2}? (?:hurt|hurting|cut) myself"
    r"|(?:dont|do not|no longer)(?: \S+)? (?:want to|wanna)(?: \S+)? (?:live|be alive|exist|be here anymore"
    r"|wake up anymore|go on living)|(?:cant|cannot) go on living"
    r"|(?:want|wanna|wish|hope|rather)(?: \S+){0,2}? (?:not to|to not|not|never)(?: to)? (?:wake up|exist"
    r"|be alive|live)"
    r"|not want to (?:live|be alive|exist)"
    r"|wish i (?:was|were) (?:dead|not alive|never born)|better (?:off )?(?:dead|without me)"
    r"|(?:nothing|no reason|no point|not worth|isnt worth)(?: \S+)? (?:to live|live for|living"
    r"|being alive))\b"
)
_HARMLESS: Final = re.compile(
    r"\bchest (?:strap|belt|band|monitor|day|press|workout|exercise|freezer)s?\b|\bheart ?burn\b"
    r"|\bsuicide (?:sprint|drill|run)s?\b"
)
_DENIED_BEFORE: Final = re.compile(
    r"\b(?:no|without|zero|never|not|dont|didnt|did not|havent|hasnt|do not)"
    r"(?: (?:have|had|having|feel|felt|get|got|been|any|a|the|my))*"
    r"(?: (?:chest pain|palpitations|fainting|dizziness|shortness of breath|chest tightness) (?:or"
    r"|nor)(?: any)?)* $"
)
_DENIED_INSIDE: Final = re.compile(
    rf" (?:not|isnt|doesnt|didnt|dont|wasnt|no|arent|never) (?:feel |feeling |felt |been )?"
    rf"(?:{_HURTS}|{_FAST}|heavy|weird|irregular|faint)$"
)
_WAS_THERE: Final = re.compile(
    r"^[^|]*\b(?:anymore|any more|any longer|since|yesterday|earlier|before|last night|last week|again|had)\b"
    r"|\b(?:gone|went away|had (?:it|some|one|that|them))\b"
)
_EFFORT: Final = re.compile(
    r"\b(?:on|in|at|up|after|during|while|when|before|from)(?: \S+){0,3}? (?:run|ran|running|hills?|climb"
    r"|intervals?"
    r"|sprints?|race|workout|tempo|finish|mile|km)\b|\b(?:excited|nervous|uphill)\b"
)
_STILL: Final = re.compile(rf"\b(?:{_AT_REST}|still|hours|since|now)\b")


def _is_claimed(match: re.Match[str], said: str) -> bool:
    """Whether the runner has it: not denied right there nor, for a fast heart, explained by effort."""
    around = said[: match.start()].rpartition("|")[2] + match[0] + said[match.end() :].partition("|")[0]
    if re.search(_FAST, match[0]) and _EFFORT.search(around) and not _STILL.search(said):
        return False
    denied = _DENIED_BEFORE.search(said[: match.start()]) or _DENIED_INSIDE.search(match[0])
    return not denied or _WAS_THERE.search(said[match.end() :]) is not None


_LISTENED_FOR: Final = frozenset(
    word
    for words in (
        "chest pain pains hurts hurting tight tightness pressure fainted fainting faint unconscious",
        "consciousness",
        "passed blacked collapsed breathe breath breathing breathless palpitations palpitation heart",
        "heartbeat",
        "racing pounding fluttering irregular coughing coughed blood suicide suicidal myself kill killing",
        "angina",
    )
    for word in words.split()
)
_OTHER_WORDS: Final = frozenset(
    re.findall(
        "[a-z]+", " ".join(each.pattern for each in (*_BODY, _MIND, _HARMLESS, _DENIED_BEFORE, _EFFORT))
    )
) | frozenset(
    word
    for words in (
        "cheat chess crest paint pair paid pail plain tights heard hear heat heats hunts raging raising",
        "bloom brood",
        "breathes breadth parsed paused pissed passes feint flint backed blocked fainter kiln kilt kilo",
        "skill",
        "hunting hurling",
    )
    for word in words.split()
)
"""Words that mean themselves: those of the patterns, and real words a slip away from them."""


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    return word if word in _OTHER_WORDS else nearest(word, _LISTENED_FOR, two_slips_from=9)
