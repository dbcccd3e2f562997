"""What runners type, and what is to be made of it: a table for each language.

A line is `text => intent field=value …`. A question mark behind the intent: the bot asks back. Fields of a
doubtful line are what it would offer. Ada's day is Monday, 11 May 2026.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Final

from tests.words import utterances_afterwards, utterances_german

ADAS_DAY: Final = date(2026, 5, 11)

_ENGLISH: Final = """
what should I do today? => advice
run or rest? => advice
good morning coach, what's the plan for today? => advice
waht shuold i do tday => advice
can I do my intervals today => advice
is it ok to run this evening? => advice
should I skip today? => advice
I ran 12k yesterday, can I run today? => advice
my legs are heavy, should I run? => advice
I slept 5 hours. What should I do today? => advice
how far should I run today => advice
do I need a rest day? => advice
legs like lead, slept 5ish, mood ok, rhr 58 => checkin legs=1 sleep_h=5 mood=3 rhr=58
legs 3 sleep 7.5 mood 4 hr 52 => checkin legs=3 sleep_h=7.5 mood=4 rhr=52
slept well 8h, springy => checkin quality=4 sleep_h=8 legs=5
slept badly, 6 hours, legs heavy, a bit down, pulse 49 => checkin quality=2 sleep_h=6 legs=2 mood=2 rhr=49
7h sleep, legs ok => checkin sleep_h=7 legs=3
legs: 2, mood: 3 => checkin legs=2 mood=3
52 bpm, 8 hours of sleep, good mood, fresh legs => checkin rhr=52 sleep_h=8 mood=4 legs=5
ok legs good mood => checkin legs=3 mood=4
legs ok mood good => checkin legs=3 mood=4
mood 4, hr 48, slept 7h30, legs 4 => checkin mood=4 rhr=48 sleep_h=7.5 legs=4
Slept 7:45. Legs good. => checkin sleep_h=7.75 legs=4
slept seven and a half hours, legs 3.5 => checkin sleep_h=7.5 legs=3.5
slept 7½ hours => checkin sleep_h=7.5
I slept about 6 hours => checkin sleep_h=6
only 4.5 hours of sleep, legs dead, mood awful => checkin sleep_h=4.5 legs=1 mood=1
legs 4/5, mood 3/5 => checkin legs=4 mood=3
resting heart rate 51 => checkin rhr=51
rhr 47bpm => checkin rhr=47
pulse: 55, sleep: 7 => checkin rhr=55 sleep_h=7
legs feel springy today, slept great => checkin legs=5 quality=5
slept terribly => checkin quality=1
bad night, 5 hours => checkin quality=2 sleep_h=5
sleep quality 4, 7 hours => checkin quality=4 sleep_h=7
I didn't sleep well, about 6h => checkin quality=2 sleep_h=6
mood great! legs bouncy! 9h sleep! => checkin mood=5 legs=5 sleep_h=9
legs are so-so, mood fine, slept ok => checkin legs=3 mood=3 quality=3
feeling grumpy, slept 6, legs 2 => checkin mood=2 sleep_h=6 legs=2
lges good, slpet 8h, moood 4 => checkin legs=4 sleep_h=8 mood=4
LEGS 5 SLEEP 8 MOOD 5 HR 44 => checkin legs=5 sleep_h=8 mood=5 rhr=44
slept like a log, 8.5h, legs fresh, no pain => checkin quality=5 sleep_h=8.5 legs=5
legs three, mood four, slept eight hours => checkin legs=3 mood=4 sleep_h=8
my mood is low => checkin mood=2
legs good => checkin legs=4
hr 120, legs 3 => checkin rhr=120 legs=3
hr 121, legs 3 => checkin? legs=3
legs 0, sleep 8 => checkin? sleep_h=8
legs 6 => checkin?
slept 15h, mood 3 => checkin? mood=3
legs 3 or 4 => checkin? legs=3
legs 2, legs 4 => checkin?
mood 3.5 => checkin?
3/7.5/4/52 => checkin? legs=3 sleep_h=7.5 mood=4 rhr=52
3 7 4 52 => checkin? legs=3 sleep_h=7 mood=4 rhr=52
slept 7-8h, legs ok => checkin legs=3 sleep_h=7.5
8h => checkin? sleep_h=8
springy => checkin? legs=5
sleep 4, legs 3 => checkin? sleep_h=4 legs=3
legs really heavy, slept 7h => checkin? legs=2 sleep_h=7
slept 7h, legs ok, planning intervals => checkin? sleep_h=7 legs=3
slept 6h, legs 2, knee hurts => checkin? sleep_h=6 legs=2
slept 7h, legs ok and a fever => checkin? sleep_h=7 legs=3
legs not heavy, slept 8h => checkin? legs=3 sleep_h=8
slept 6h yesterday => checkin? sleep_h=6
mood 4? => checkin? mood=4
check in => checkin
I want to check in => checkin
ran 8k easy in 48 min, rpe 4 => log sport=run kind=easy distance_km=8 duration_min=48 rpe=4
easy 5 km run yesterday => log sport=run kind=easy distance_km=5 day_offset=-1
long run 22 km on sunday, struggled => log sport=run kind=long distance_km=22 outcome=struggled day_offset=-1
biked 45 min today => log sport=bike duration_min=45 day_offset=0
6x800 nailed it, rpe 8 => log sport=run kind=hard outcome=hit rpe=8
swam 1500 m => log sport=swim distance_km=1.5
ran 10 => log? sport=run
ran 8k this morning, slept 7h, legs 3 => log? sport=run distance_km=8 day_offset=0
my legs feel heavy => heavy_legs
My legs are so heavy lately => heavy_legs
heavy legs => heavy_legs
why are my legs so heavy? => heavy_legs
my legs feel like lead when I run => heavy_legs
legs have been dead all week => heavy_legs
what can I do about heavy legs? => heavy_legs
my legs are always tired => heavy_legs
no strength in my legs today => heavy_legs
my legs feel like jelly after the long run => heavy_legs
my leggs feel hevy => heavy_legs
legs heavy => heavy_legs?
legs like lead => heavy_legs?
my friend says his legs are heavy => heavy_legs?
knee hurts => pain
my left knee hurts when I run => pain
pain in my right calf => pain
my achilles is sore => pain
I twisted my ankle => pain
shin splints => pain
got a niggle in my hamstring since sunday => pain
my hip is killing me => pain
I'm injured => pain
sharp pain under my kneecap after the long run => pain
my knee hurts. can I run today? => pain
my achiles hurts => pain
should I run with knee pain? => pain?
ran 10k but my knee hurts => pain?
my sister's knee hurts => pain?
knee hurt last year => pain?
I have a fever => illness
I have a fever, should I run? => illness
I'm sick => illness
I've got a cold => illness
sore throat and a cough => illness
I feel ill today => illness
temperature of 38.5 => illness
tested positive for covid => illness
coming down with something => illness
I was throwing up all night => illness
on antibiotics since monday => illness
not feeling well => illness
should I run with a cold? => illness?
my son has a fever => illness?
headache => illness?
chest pain => red_flag
I have a strange pressure on my chest => red_flag
I fainted this morning => red_flag
passed out after the intervals => red_flag
can't breathe => red_flag
I get palpitations when I lie down => red_flag
my heart is beating irregularly => red_flag
I don't want to live anymore => red_flag
suicidal thoughts => red_flag
ran 10k in 50 min, chest felt tight => red_flag
legs 4, slept 8h, nearly fainted in the shower => red_flag
skip today, I have chest pain => red_flag
it hurts to breathe => red_flag
my left arm went numb => red_flag
skip today => skip
skip the check-in this morning => skip
I'll skip today => skip
no questions today please => skip
not today => skip
skip my run today => skip
later => snooze
not now => snooze
ask me in an hour => snooze minutes=60
remind me in 30 minutes => snooze minutes=30
ask me again tonight => snooze until=tonight
give me half an hour => snooze minutes=30
snooze => snooze
ask me at 8 today => snooze?
I'm busy => snooze?
move it to 7:30 => time time=07:30
ask me at half past six => time time=06:30
change my check-in to 8am => time time=08:00
please ask me at 6:15 from now on => time time=06:15
set the reminder to 7 pm => time time=19:00
can you move the prompt to quarter to eight => time time=07:45
check-in at 9 => time time=09:00
make it 6:30 => time? time=06:30
remind me at 7 => time? time=07:00
stop asking me for a week => pause days=7
pause for 3 days => pause days=3
I'm on holiday for 10 days => pause days=10
pause until friday => pause days=5
don't ask me for two weeks => pause days=14
I'm away until 20 May => pause days=10
pause => pause
stop asking me => pause
pause for a few days => pause?
I need a break => pause?
pause until yesterday => pause?
resume => resume
I'm back => resume
I'm back from holiday => resume
you can ask me again => resume
why? => why
why rest? => why
why yesterday? => why date=2026-05-10
why 8 May => why date=2026-05-08
why did you tell me to rest on friday => why date=2026-05-08
tonight => snooze until=tonight
not now, in an hour and a half => snooze minutes=90
why should I take it easy today => why
explain => why
how was my week => week
weekly summary => week
show me my week => week
plan => plan
show my plan => plan
what's my plan for next week? => plan
move my long run to saturday => plan
what's on tomorrow? => plan
race => race
add a race => race
when is my race? => race
I have a marathon on 11 October => race
undo => undo
undo that => undo
oops => undo?
edit => edit
correct my answers => edit
fix yesterday => edit date=2026-05-10
I want to change my check-in from yesterday => edit date=2026-05-10
I made a mistake => edit
I feel worse than that => edit feels=worse
actually better => edit feels=better
much worse, actually => edit feels=worse
I meant 3 => edit?
settings => settings
change my time zone => settings
export => export
export my data => export
send me a copy of my data => export
forget me => forget
delete all my data => forget
thanks. delete my data => forget
help => help
what can you do? => help
coach => coach
invite my coach => coach
share my answers with my coach => coach
stop sharing with my coach => coach
thanks! => thanks
thank you so much, coach => thanks
🙏 => thanks
the hill was breathtaking => unknown?
heart rate zone 2 is boring => unknown?
I'm dying for a run => unknown?
that workout killed me => unknown?
sick of running => unknown?
it is cold outside => unknown?
no pain today => unknown?
hello => unknown?
don't delete my data => unknown?
heavy squats at the gym tomorrow => unknown?
race you to the corner, haha => unknown?
"""

_SHORT: Final = {"rhr": "resting_hr_bpm", "quality": "sleep_quality"}
"""Names of the table for those of the contract."""


@dataclass(frozen=True)
class Utterance:
    """One line as typed, and the reading that is wanted."""

    text: str
    intent: str
    sure: bool
    fields: dict[str, str | int | float]


def _utterance(line: str) -> Utterance:
    text, _, wanted = line.partition(" => ")
    intent, *said = wanted.split()
    fields = dict(_field(*one.split("=")) for one in said)
    return Utterance(text, intent.rstrip("?"), not intent.endswith("?"), fields)


def _field(name: str, value: str) -> tuple[str, str | int | float]:
    if name in ("time", "sport", "kind", "outcome", "date", "until", "feels"):
        return name, value
    return _SHORT.get(name, name), float(value) if "." in value else int(value)


def _fresh(tongue: str) -> tuple[str, ...]:
    """The tables that were written without a look at the word lists."""
    names = sorted(path.stem for path in Path(__file__).parent.glob(f"fresh_{tongue}*.py"))
    return tuple(getattr(import_module(f"tests.words.{name}"), tongue.upper()) for name in names)


_TABLES: Final = {
    "en": (_ENGLISH, utterances_afterwards.ENGLISH, *_fresh("english")),
    "de": (utterances_german.GERMAN, *_fresh("german")),
}
UTTERANCES: Final = {
    language: [_utterance(line) for table in tables for line in table.strip().splitlines()]
    for language, tables in _TABLES.items()
}
