"""An eleventh table of English lines: sessions cut short, places, weather, repetitions, plain requests.

Written as persons of many ages and countries would type them, before any of them was read, with what each
should mean; lines that are still asked back, or of which two readings are right, are left out. What was read
wrong at first taught the lists its general cause. The last are of others, of plans, or of nothing at all.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
10k tempo yday 44 mins rpe 8 => log sport=run kind=hard distance_km=10 duration_min=44 rpe=8 day_offset=-1
long one on Sunday, 32k in 2:50, effort 6 \
=> log sport=run kind=long distance_km=32 duration_min=170 rpe=6 day_offset=-1
10 km race Sunday, 47:55, new PB! => log sport=run kind=race distance_km=10 duration_min=47.92 day_offset=-1
10 miler Sunday in 1:22, effort about 5 \
=> log sport=run distance_km=16.093 duration_min=82 rpe=5 day_offset=-1
12 k at an easy pace on Sunday morning, took 1 h 18 \
=> log sport=run kind=easy distance_km=12 duration_min=78 day_offset=-1
18 miles today with the lads, 2:14, effort 6 \
=> log sport=run distance_km=28.968 duration_min=134 rpe=6 day_offset=0
6 miles at marathon pace on Thursday, bang on target \
=> log sport=run kind=hard distance_km=9.656 outcome=hit day_offset=-4
Did parkrun this morning, 24:31, felt strong \
=> log sport=run kind=race distance_km=5 duration_min=24.52 day_offset=0
I raced 5 km on Saturday in 23:15 => log sport=run kind=race distance_km=5 duration_min=23.25 day_offset=-2
skied 15 km on Saturday, two hours, effort 6 \
=> log sport=other distance_km=15 duration_min=120 rpe=6 day_offset=-2
13 km on Saturday at 5:40 a km => log sport=run distance_km=13 duration_min=73.67 day_offset=-2
15 km bike, 45 min, very light => log sport=bike kind=easy distance_km=15 duration_min=45
1500 m swim in 31 minutes, effort 6/10 => log sport=swim distance_km=1.5 duration_min=31 rpe=6
3 hr ride out to the hills, 78km, effort 6 => log sport=bike distance_km=78 duration_min=180 rpe=6
40 minute recovery spin on Zwift, effort 2 => log sport=bike kind=easy duration_min=40 rpe=2
45 on the turbo last night, easy => log sport=bike kind=easy duration_min=45 day_offset=-1
8 x 200 m this evening, hit them all => log sport=run kind=hard outcome=hit day_offset=0
Eight miles with the Harriers on Thursday, 62 minutes \
=> log sport=run distance_km=12.875 duration_min=62 day_offset=-4
Got in 5 miles before work, 46 minutes, effort around 4 \
=> log sport=run distance_km=8.047 duration_min=46 rpe=4
Got round Bushy parkrun in 27:09, quite muddy => log sport=run kind=race distance_km=5 duration_min=27.15
I completed a 7 km run this morning in 49 minutes \
=> log sport=run distance_km=7 duration_min=49 day_offset=0
I jogged yesterday, 35 min, effort 3 out of 10 => log sport=run duration_min=35 rpe=3 day_offset=-1
Long run done! 17 miles, 2:40 => log sport=run kind=long distance_km=27.359 duration_min=160
Rowed 6k last night in 26 minutes flat => log sport=other distance_km=6 duration_min=26 day_offset=-1
Swimming this morning, 1200 metres, thirty five minutes \
=> log sport=swim distance_km=1.2 duration_min=35 day_offset=0
Tempo run Friday: 20 minutes at threshold, felt controlled \
=> log sport=run kind=hard duration_min=20 day_offset=-3
a gentle 5 km in 36 minutes in the drizzle => log sport=run kind=easy distance_km=5 duration_min=36
brisk walking 6 km yesterday evening 1 hr 5 min \
=> log sport=walk distance_km=6 duration_min=65 day_offset=-1
came 3rd in the club 5k, 17:54 => log sport=run kind=race distance_km=5 duration_min=17.9
cycled 40 miles on Sunday with the club, 2 and a half hours \
=> log sport=bike distance_km=64.374 duration_min=150 day_offset=-1
did 25 minutes easy on the exercise bike this morning \
=> log sport=bike kind=easy duration_min=25 day_offset=0
did a slow 10k with a mate yesterday arvo => log sport=run kind=easy distance_km=10 day_offset=-1
fartlek in the woods, 9 km, effort about 7 => log sport=run kind=hard distance_km=9 rpe=7
my long run was 26 km in two hours twenty => log sport=run kind=long distance_km=26 duration_min=140
my run yesterday was 6.2 km and 38 minutes => log sport=run distance_km=6.2 duration_min=38 day_offset=-1
on Tuesday I did 10 km in one hour and five minutes \
=> log sport=run distance_km=10 duration_min=65 day_offset=-6
on my feet hiking for five hours Sunday, 21 km \
=> log sport=hike duration_min=300 distance_km=21 day_offset=-1
one hour steady on the rower this morning, RPE 5 => log sport=other duration_min=60 rpe=5 day_offset=0
ran along the canal, 9 kilometres, 55 minutes, nice and easy \
=> log sport=run distance_km=9 duration_min=55 kind=easy
smashed my hill reps tonight => log sport=run kind=hard outcome=hit day_offset=0
what do you reckon, rest or an easy jog today => advice
would it be silly to do my speedwork this evening => advice
start the morning questions => checkin
may I do the check-in please => checkin
let my coach in => coach
how do I give my coach access => coach
I pressed the wrong number for sleep => edit
I put the wrong mood in => edit
save my data to a file => export
how can I download my diary => export
close my account and delete my data => forget
please remove all my information from your system => forget
my legs have no life in them today => heavy_legs
no spring in my legs at all lately => heavy_legs
how do I use this thing => help
I don't understand how this works => help
my nose is blocked and I have a sore throat => illness
got a temperature and I'm shivering => illness
my shin has been aching for three days => pain
the outside of my knee hurts on downhills => pain
don't message me until the 20th => pause days=10
mute the questions for three weeks => pause days=21
what's on my plan for tomorrow => plan
what is planned for Saturday => plan
how many days till my marathon => race
my next race is on 7 June => race
I am back now, you can ask me again => resume
please begin again with the questions => resume
set the language to English => settings
I moved to Toronto, how do I change my time zone => settings
please skip today's run => skip
I won't be training today => skip
ask me again in twenty minutes => snooze minutes=20
give us half an hour => snooze minutes=30
thank you so very much => thanks
ta very much coach => thanks
set my check-in to 05:15 => time time=05:15
please ask me at 7 instead of 8 => time time=07:00
that was a mistake, please undo => undo
undo my last message => undo
show me last week => week
what's my mileage for this week => week
how come it's orange today => why
why no hard run today => why
I wish I had run 10k today => unknown?
I used to swim 3k every morning => unknown?
I can swim 1 km in 20 minutes => unknown?
the bus took 45 minutes yesterday => unknown?
how long is a half marathon => unknown?
10k would be too much today => unknown?
nearly ran 10k yesterday => unknown?
my best 5k is 21:40 => unknown?
we could meet at 7:30 at the park => unknown?
I missed the bus by 5 minutes => unknown?
I have 8 hours of meetings today => unknown?
the walk to school is 2 km => unknown?
I never run more than 5k => unknown?
pause the music for ten minutes => unknown?
"""
