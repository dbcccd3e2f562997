"""The phrases of English that `understanding` knows: each pattern has to match a whole clause.

Clauses come in small letters without apostrophes or marks ("whats on today"), short forms spelled out,
slips of the finger corrected, fillers gone.
"""

from __future__ import annotations

import re
from typing import Final


def _phrases(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


FILLER: Final = re.compile(
    r" (?:please|pls|plz|coach|hey|hi|hello|just|then|well|um|hmm|again|exactly|actually|really"
    r"|honestly"
    r"|buddy|mate|bro|dude|bot|fresh legs|good morning|still|even|yet|already|maybe|kindly|quick question"
    r"|can you tell me|could you tell me|tell me|let me know|i wonder|i was wondering|wondering"
    r"|do you know)(?= )"
)
EDGES: Final = re.compile(
    r" (?:yes or no|or what|do you think|you think|in your opinion|right|and) $"
    r"|^ +(?:(?:ok|okay|alright|right|and|or) )+"
)
JOINT: Final = re.compile(r"\b(?:but|so|because|cause|since|although|though)\b")
"""Words between two clauses that need no comma."""
UNWELL: Final = re.compile(
    r"(?<!no )(?<!not )(?<!without )\b(?:fever|feverish|flu|sick|ill|cold|cough|coughing|covid|infection"
    r"|virus|throat|dizzy|nausea|nauseous|vomit\w*|hurt|hurts|hurting|pain|painful|ache|aching|injured"
    r"|injury|limp|limping|swollen|sprain\w*|antibiotics)\b"
)

_DAY: Final = (
    r"(?: (?:for |on |of |later )?"
    r"(?:today|tonight|now|right now|this (?:morning|afternoon|evening)|at the moment))"
)
_WHEN: Final = rf"{_DAY}*"
_KIND: Final = (
    r"(?:easy|long|short|hard|slow|light|little|quick|gentle|recovery|tempo|speed|interval|planned|full"
    r"|complete|usual|\d+ ?(?:k|km|mi|miles?|min|mins|minutes))"
)
_DOING: Final = (
    r"(?:runs?|running|jog|jogging|train|training|exercise|exercising|workout|work out|working out|session"
    r"|intervals?|speedwork|tempo|long run|bike|biking|bike ride|ride|cycle|cycling|swim|swimming|walk"
    r"|cross train|cross training|yoga|strength|core|pilates|rest|resting|rest up|(?:rest|easy|hard|run"
    r"|running|training"
    r"|recovery) day"
    r"|day off|recover|easy|hard|race|skip|skip it|off|sport|anything|something|go out|push|push it"
    r"|lace up|stay (?:home|at home|in)|hit the (?:track|road|roads|gym|trails?|treadmill))"
)
_ACT: Final = (
    r"(?:(?:go|do|take|need|have|get|try|skip|keep|make|be|stay|risk|bother|going|doing|taking|skipping"
    r"|start|shorten|move|postpone|swap|replace|cut) )?"
    r"(?:(?:out|for|in|on|to|it|with) )*(?:(?:a|an|my|the|some|any|another|today) )*"
    rf"(?:{_KIND} )*(?:{_DOING}|{_KIND})"
    r"(?: (?:hard|easy|long|fast|slow|slowly|outside|indoors|short|instead|(?:for"
    r"|with)(?: an?)? \w+(?: ride)?))?"
)
_STATE: Final = (
    r"(?: (?:with|despite) (?:these |my |such )?(?:\w+ )?(?:heavy|dead|tired|sore|stiff|fresh) legs"
    r"| like this"
    r"| in this state| as planned| at all| instead| or not| given how i feel| if you were me"
    r"| based on my (?:data|answers|sleep|check in|legs))?"
)
_I: Final = r"(?:i|we)"
_OUGHT: Final = r"(?:should|shall|can|could|may|might|must|do|am|ought|would)"
_TO: Final = (
    r"(?:(?:be|to|have to|need to|want to|get to|going to|supposed to|meant to|allowed to|better|rather"
    r"|best) )*"
)
_FIT: Final = (
    r"(?:ok|okay|good|fit|ready|fresh|clear|cleared|allowed|recovered|fine|rested|safe|able|up|healthy|well"
    r"|alright|too tired|too sore|wise|smart|sensible|advisable|better|best|a good idea|a bad idea|good idea)"
)
_PLAN: Final = (
    r"(?:plan|advice|recommendation|suggestion|verdict|call|workout|session|training|run|schedule|program"
    r"|programme|menu|agenda|decision|training plan|running plan|orders?)s?"
)
_TOPIC: Final = (
    r"(?: (?:with|for|about|in) my (?:training|run|running|workout)| for training| training wise"
    r"| as a workout| for me)?"
)
_WHICH: Final = (
    r"(?:what|which)(?: kind of| sort of| type of)?"
    r" (?:run|workout|session|training|exercise|sport|pace|distance|effort|intensity)s?"
)

ADVICE: Final = _phrases(
    # what should I do
    rf"(?:today )?what {_OUGHT} (?:today )?{_I} (?:today )?{_TO}(?:do|doing|run|running|train|training)"
    rf"{_TOPIC}{_STATE}{_WHEN}{_TOPIC}",
    rf"what i (?:should|can|could) (?:do|run|train){_DAY}+",
    rf"what do you think i (?:should|can|could) (?:do|run|train){_WHEN}",
    rf"what (?:should|would|could|will|does) (?:my |the )?(?:training|run|workout|session|day|today) (?:be"
    rf"|look like){_WHEN}",
    rf"what to (?:do|run|train)(?: for training)?{_DAY}+",
    rf"(?:i )?(?:do not know|dont know|not sure|am not sure|no idea|unsure|cant decide)"
    rf"(?: what to (?:do|run|train)| what i should do| (?:if|whether) (?:i should "
    rf"|to )?{_ACT}){_STATE}{_DAY}+",
    # what do you say
    r"what (?:do|would|should|can|will|are) you (?:recommend|suggest|advise|advice|want me to do|have me do"
    r"|have for me|got for me|recommending|suggesting|think i should (?:do|run)|do if you were me)"
    rf"(?: i do| me to do| me| that i do)?{_TOPIC}{_WHEN}",
    rf"what would you do{_DAY}+{_STATE}|would you {_ACT}{_DAY}+{_STATE}",
    rf"(?:do|would|should) you (?:want me to|recommend|suggest|advise)(?: that)?(?: i| me to)? {_ACT}{_WHEN}",
    rf"do you think i (?:should|can|could) {_TO}{_ACT}{_STATE}{_WHEN}",
    rf"(?:can|could|would) (?:i|you) (?:have|get|give|show)(?: me)? (?:some |your |my |the |an? |today )*"
    rf"(?:advice|recommendation|suggestion|verdict|plan){_WHEN}",
    rf"(?:(?:can|could|would) you )?advise me{_WHEN}",
    # what is the plan
    rf"(?:today )?what (?:is |are )(?:up for |on |in )?(?:(?:the|my|your|our|today) )*{_PLAN}"
    rf"(?: for me| for)*{_WHEN}",
    r"what is (?:on|up for|in store|in store for me|planned|best|the best|best for me|the move|the deal"
    r"|in the plan|next)(?: the (?:plan|menu|agenda|schedule))?"
    rf"(?: for me| for)*{_DAY}+",
    rf"what (?:does|do) (?:the|my) (?:plan|schedule|body|legs) (?:say|need){_DAY}+",
    rf"{_WHICH} (?:should|shall|do|can|must) i (?:do|run|have|get|take|train|go|aim for){_WHEN}",
    rf"what would be (?:the )?best(?: for me)?{_DAY}+|what is today looking like|{_WHICH}{_DAY}+",
    rf"{_WHICH} is (?:on|planned|up|next|best)(?: for me)?{_DAY}+",
    # should I run, or rest
    rf"(?:today )?(?:{_OUGHT}|is it better if) (?:today )?{_I} (?:today )?{_TO}{_ACT}{_WHEN}"
    rf"(?: (?:or|and) (?:(?:should i|do i|to|rather|not|better) )*{_ACT})*{_STATE}{_WHEN}{_STATE}",
    rf"(?:is (?:it |today )|will it be |today )?(?:to |a |an )*{_ACT} or"
    rf" (?:to )?{_ACT}(?: or {_ACT})*{_WHEN}",
    rf"(?:to )?{_ACT}{_WHEN} or not(?: (?:to )?{_ACT})?{_WHEN}",
    rf"how (?:far|long|much|hard|fast|easy|many \w+)? ?(?:should|shall|must) {_I} {_TO}"
    rf"(?:go|run|running|train|training|jog){_WHEN}",
    # am I ready, is it wise
    rf"(?:am i|are my legs|is my body) {_FIT}(?: enough| good)?"
    rf"(?: (?:to|for) (?:go|{_ACT})|{_DAY}){_STATE}{_WHEN}",
    rf"am i (?:ready|recovered|good to go|rested|fresh)(?: enough)?{_WHEN}",
    rf"(?:is it|would it be|do you think it is|do you think it would be) {_FIT}(?: for me)?(?: today)?"
    rf" (?:to|if i|that i|not to) {_ACT}{_STATE}{_WHEN}",
    rf"is {_ACT}(?: today)? {_FIT}(?: for me)?{_STATE}{_WHEN}",
    rf"is (?:it|today|this) (?:a |an |my |the )*(?:{_KIND} |{_DOING} )+day{_WHEN}",
    rf"is (?:today|this|it) a good (?:day|morning|time) (?:for|to) {_ACT}{_WHEN}",
    rf"(?:should|does) (?:today|it) (?:be|need) (?:a |an )*{_ACT}(?: day)?{_WHEN}",
    rf"(?:do i (?:have|get) )?(?:a |the )?green light(?: (?:to|for) {_ACT})?{_WHEN}",
)
ADVICE_ALONE: Final = _phrases(
    r"today|now what|what now|and now|what next|what is next|what about today|and today|how about today",
    rf"(?:a )?{_ACT}{_DAY}+|today {_ACT}|what today|{_FIT} (?:to|for) {_ACT}{_WHEN}|(?:how"
    rf"|what) about {_ACT}{_DAY}+|go or no go{_WHEN}|what to do|what are we doing{_WHEN}",
    rf"anything(?: for me| planned| on| to do)*{_DAY}+",
    r"(?:(?:give|show|got|get|need|want|any|me|some|the|my|your|a|today|i need|i want|do you have) )*"
    rf"(?:plan|advice|recommendation|suggestion|verdict|workout)s?(?: for me)?{_WHEN}",
    rf"today (?:the |my )?{_PLAN}|(?:the |my |your )?{_PLAN}(?: for me)?{_DAY}+",
)

_MY: Final = r"(?:(?:my|the|a|an|all|of|today|this|morning|daily|mornings) )*"
_ASK: Final = (
    r"(?:(?:i|you|we|can|could|would|want|like|need|have|to|lets|let|me|how|do|where|may|should|is|it"
    r"|possible) )*"
)

CHECKIN: Final = _phrases(
    rf"{_ASK}(?:start |do |open |begin |make |redo |fix |edit |correct |update |repeat |finish |continue "
    rf"|time for )?{_MY}"
    rf"check ?(?:in|ins)(?: form| questions)?(?: now| today| this morning| for today| answers?)*",
    rf"{_ASK}(?:start|fill in|fill out|open|answer|fix|edit|correct|change|redo|update) {_MY}"
    r"(?:form|questions?|questionnaire|answers?|morning)(?: today| now)*",
    r"ask me(?: (?:the|my|today|your|morning))*(?: questions?)?(?: now)?",
    r"check me in",
    rf"{_ASK}(?:log|enter|record|add|report) {_MY}(?:sleep|mood|legs|pulse|resting heart rate|heart rate"
    rf"|morning)(?: today)?",
)
_REPORT: Final = (
    r"(?:summary|report|overview|picture|chart|graph|stats|statistics|trends?|review|recap|weeks?|progress)"
)
WEEK: Final = _phrases(
    rf"{_ASK}(?:show|send|give|see|view|get|have)(?: me)?(?: (?:my|the|a|this|last|weekly|week"
    rf"|weeks))* {_REPORT}",
    r"how (?:was|is|did|has|were|does|are) (?:my|this|the|last|past) (?:training |running )?week"
    r"(?: (?:go|going|gone|been|look|looking|like|so far))*",
    r"what (?:did|does|do|was|is) (?:my|this|last|the) week (?:look )?like",
    r"how did (?:i|we) do (?:this|last|the past) week|how am i doing(?: this week| so far)*",
    r"(?:my |the |this |last )*(?:weekly|week|weeks) (?:summary|report|overview|review|recap|stats|chart"
    r"|graph)",
)
WEEK_ALONE: Final = _phrases(
    rf"(?:(?:my|the|this|last|weekly) )*{_REPORT}(?: (?:of|for) (?:the|this|my|last) week)?",
)
WHY: Final = _phrases(
    r"why|how come|reasons?|explain(?: (?:that|this|it|yourself|why|your|the|advice|reasons?|verdict|me"
    r"|to))*",
    r"why (?:is that|so|that|this|not|though|is it|this (?:advice|verdict)|the (?:advice|verdict)|today)",
    rf"why (?:not )?{_ACT}{_WHEN}",
    rf"why (?:should|must|can|do|shouldnt|cant|am|cannot|may) i (?:not )?(?:only )?{_TO}{_ACT}{_WHEN}",
    rf"why (?:do|did|would|are) you (?:say|think|recommend|suggest|advise|want|tell|saying|telling"
    rf"|suggesting)"
    rf"(?: me)?(?: to)?(?: not)?(?: (?:that|this|so|it|{_ACT}))?{_WHEN}",
    r"(?:what is|what are|what was|what were) (?:the|your) reasons?(?: (?:for|behind) (?:that|this|it"
    r"|the advice|your advice))?",
    r"(?:on what basis|based on what|because of what|what makes you (?:say|think) (?:that|so|this))",
)
_SETTING: Final = (
    r"(?:settings?|preferences|options|configuration|profile|time ?zone|zone|language|units?|city|location"
    r"|level"
    r"|(?:check in|prompt|morning|reminder|notification|message|summary|weekly summary) ?(?:time|day|hour)?s?"
    r"|time of (?:my |the )?(?:check in|prompt|reminder|summary|message)|cross training(?: options)?"
    r"|usual (?:week|run))"
)
SETTINGS: Final = _phrases(
    r"(?:my |the |open |show |go to |see |bot )*(?:settings?|preferences|configuration)",
    rf"{_ASK}(?:change|edit|update|adjust|set|open|show|see|modify|switch)"
    rf" (?:me )?{_MY}{_SETTING}(?: to \w+(?: \w+)*)?",
    rf"{_ASK}(?:use|switch to|change to) (?:miles|km|kilometers|kilometres|english|german)",
    rf"{_ASK}(?:ask|remind|message|text|write) me (?:earlier|later|at \w+(?: \w+)?)(?: in the morning)?",
)
_DATA: Final = r"(?:data|answers|information|info|messages|health data|personal data)"
PRIVACY: Final = _phrases(
    r"(?:the |your |show )*privacy(?: policy)?|gdpr|data (?:protection|privacy)",
    rf"what (?:{_DATA} )?(?:do|are) you (?:store|save|keep|know|remember|collect|have|storing|keeping"
    rf"|collecting)"
    rf"(?: (?:about|on|of|from) me)?",
    rf"where (?:is|are|do you (?:store|keep|save)) (?:my|the) {_DATA}(?: (?:stored|kept|saved|going))?",
    rf"who (?:can |could )?(?:see|sees|read|reads|has|have|gets|get)(?: access to)? my {_DATA}",
    rf"(?:is|are) my {_DATA} (?:safe|private|secure|shared|encrypted|stored|public|confidential|sold)",
    rf"(?:do|are|will|can) you (?:share|sell|sharing|selling|store|keep|save|read) my {_DATA}",
    rf"is (?:this|it|this bot|this chat) (?:private|confidential|safe)|what happens (?:to|with) my {_DATA}",
)
FORGET: Final = _phrases(
    rf"{_ASK}(?:forget|delete|erase|remove|wipe|clear)"
    rf" (?:me|about me|everything|all|it all|(?:all |of |my |the |entire )*(?:{_DATA}|account|history"
    rf"|profile|records?)"
    r"|(?:everything|all|what) (?:you (?:know|have|store|stored) )?(?:about|on) me)",
    r"(?:the )?right to be forgotten",
)
HELP: Final = _phrases(
    rf"{_ASK}(?:some )?help(?: me)?|(?:the |your |show |list |me |all |what |are |which )*(?:commands?"
    rf"|instructions|manual|menu)",
    r"what (?:can|do|could|else can|else do) (?:you|this bot|this|it) (?:do|understand|know)(?: here"
    r"| for me)?",
    r"what (?:can|could|should|do) i (?:ask|say|type|write|send)(?: you| to you| here)*|what can i do here",
    r"what (?:is|are) (?:this|you|this bot|this thing|it for|this for)|who are you|how can you help(?: me)?",
    r"how (?:do|does|can|should|to) (?:i |you |this |it |the |thing |bot )*(?:use|work|works)(?: this| it"
    r"| you| the| bot)*",
)
_VERY: Final = r"(?: (?:a lot|so much|very much|a million|much|man|again|all|indeed|for (?:\w+ ){0,2}\w+))*"
THANKS: Final = _phrases(
    r"(?:(?:many|great|super|perfect|nice|cool|awesome|alright|good|got it|ah|oh|wow|yes|big) )*"
    rf"(?:thanks|thank you|cheers|much appreciated|appreciated|(?:i )?appreciate (?:it|that)){_VERY}",
    r"(?:great|good|nice) (?:job|work|advice)|you are (?:the best|great|awesome)|love it",
)

PATTERNS: Final = (
    *(ADVICE, ADVICE_ALONE, CHECKIN, WEEK, WEEK_ALONE, WHY, SETTINGS, PRIVACY, FORGET, HELP, THANKS),
    *(FILLER, EDGES, JOINT, UNWELL),
)
"""All of them: their words are words, and no slips of the finger."""
