"""A sixth table of English lines: those of two blind testers' that the reader did not know at first.

Of the 220 lines of both it knew the intent of nineteen in twenty, and was sure of seven in ten. What the
last lines say is doubtful, and asked back.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
Asleep from 23:15 to 06:30, legs 3 => checkin legs=3 sleep_h=7.25
off to Crete, leave me alone for 10 days => pause days=10
Why did you cut my tempo? => why
My A race is the Berlin marathon on 27 September 2026 => race
struggled through the tempo run today, 9k => log sport=run kind=hard distance_km=9 \
outcome=struggled day_offset=0
Cycled 40k yesterday took me 1h30 => log sport=bike distance_km=40 duration_min=90 day_offset=-1
sleep 8h15m q4 legs 5 mood 5 => checkin legs=5 sleep_h=8.25 quality=4 mood=5
legs: 4/5; mood: 3/5; hr rest 50bpm => checkin legs=4 mood=3 rhr=50
slp 7h lgs 3 md 4 => checkin legs=3 sleep_h=7 mood=4
daily msg at 06:45 => time time=06:45
snooze 20m => snooze minutes=20
pause 10d => pause days=10
Good morning my dear, I slept like a baby last night, and the legs feel wonderfully fresh today. => \
checkin legs=5 quality=5
Well, the dog woke me at five so I only got about six hours of sleep, but my mood is good all the \
same. => checkin sleep_h=6 mood=4
I must say my legs feel rather tired after yesterday's gardening, though I slept well. => checkin \
legs=2 quality=4
Eight and a half hours of sleep, would you believe it, and I'm in a great mood. => checkin \
sleep_h=8.5 mood=5
The little gadget my daughter gave me says my resting pulse is 58, and my legs are fine. => checkin \
legs=3 rhr=58
Not much to report: legs so-so, sleep was okay, mood good. => checkin legs=3 quality=3 mood=4
I slept terribly because of the storm, and to be honest my mood is rather low. => checkin quality=1 \
mood=2
My legs are like lead this morning, I went to bed late after the bridge evening and slept just five \
and a half hours. => checkin legs=1 sleep_h=5.5
I went to bed at ten and got up at six, so eight hours, and the legs feel good. => checkin legs=4 \
sleep_h=8
Today we did our gentle jog around the lake, six kilometres in fifty minutes. => log sport=run \
kind=easy distance_km=6 duration_min=50 day_offset=0
I swam for forty minutes in the pool today, the water was far too cold. => log sport=swim \
duration_min=40 day_offset=0
My Pilates class went on for an hour today and the teacher was very strict. => log sport=pilates \
duration_min=60 day_offset=0
Yesterday I ran the village 10k race and finished in 61 minutes, what a day! => log sport=run \
kind=race distance_km=10 duration_min=61 day_offset=-1
Thank you ever so much, you have been most kind. => thanks
Could you tell me why you want me to rest today? => why
gm ☀️ legs feelin fresh, 8h slep => checkin legs=5 sleep_h=8
only 4h sleep bc party 🥳 legs ded => checkin legs=1 sleep_h=4
lgs okayish, mood gr8 => checkin legs=3 mood=5
legs r springy today ngl, slept great => checkin legs=5 quality=5
meh mood tbh 2/5, legs 3/5 => checkin legs=3 mood=2
jst did a 12k long run w the boys, 1h10 => log sport=run kind=long distance_km=12 duration_min=70
yesteday cycled to the beach n back 30km => log sport=bike distance_km=30 day_offset=-1
legs are sooo heavy rn => heavy_legs
im back from holiday lets gooo, start again => resume
Garmin: RHR 46, sleep 7h45, legs 4 => checkin legs=4 sleep_h=7.75 rhr=46
Oura readiness 82, resting heart rate 51 bpm, slept 6h30m, legs tired => checkin legs=2 sleep_h=6.5 \
rhr=51
Sleep 8:15, of which deep 1:20, resting HR 47, legs fresh => checkin legs=5 sleep_h=8.25 rhr=47
Body battery 75, sleep score 81, slept 7 h 30 min, mood good => checkin sleep_h=7.5 mood=4
whoop recovery 34%, rhr 58, slept 5h45, legs 2/5, mood 2/5 => checkin legs=2 sleep_h=5.75 mood=2 rhr=58
Resting pulse 44 (7-day avg 46), legs great => checkin legs=5 rhr=44
Time asleep 6 h 15 min, sleep quality 3/5, RHR 53 => checkin sleep_h=6.25 quality=3 rhr=53
Legs 3, sleep 7.25 h, mood 3, HR at rest 50 => checkin legs=3 sleep_h=7.25 mood=3 rhr=50
Zwift 60 min, 212 W avg, TSS 58, RPE 6 => log sport=bike duration_min=60 rpe=6
What does my data say I should do today? => advice
Show me my weekly mileage => week
show the plan up to race day => plan
I have sleeped 7 hours and the legs they are good => checkin legs=4 sleep_h=7
My heart in rest make 55, legs is heavy => checkin legs=2 rhr=55
This night I sleep 6 hours and half, legs ok => checkin legs=3 sleep_h=6.5
Legs 4 from 5, sleep 8 hours, mood 4 from 5 => checkin legs=4 sleep_h=8 mood=4
I am in bad mood and did sleep terrible => checkin quality=1 mood=2
Yesterday I have run 8 kilometers in 50 minutes => log sport=run distance_km=8 duration_min=50 \
day_offset=-1
I made yoga 30 minutes => log sport=yoga duration_min=30
Today I have made the intervals but I struggled a lot => log sport=run kind=hard outcome=struggled \
day_offset=0
It makes pain in my achilles when I run => pain
I want that my coach can see my training => coach
I go in vacation for 2 weeks, no messages please => pause days=14
correction: yesterday's run was 11 km, not 10 => edit?
legs super heavy, slept 7h => checkin? legs=2 sleep_h=7
slept 6h, so 8 hours => checkin? sleep_h=6
sleep 7h, q4 report due => checkin? quality=4 sleep_h=7
sleep score 81 => unknown?
my dog slept 9 hours and my mood is good => checkin? mood=4
message from mum at 6:45 => snooze?
I was on vacation for 2 weeks => unknown?
you are very kind of annoying => unknown?
the water was cold and the pool was closed => unknown?
my coach can see the goal => unknown?
3 3,5 => checkin?
"""
