"""A thirteenth table of English lines: what other tables of ordinary lines were read wrong in, and lures.

First what runners of many kinds wrote before it was read, and was at first read otherwise or lost: usual
nights before their name, sessions that were missed and why, legs that have been heavy for long, numbers
alone behind a greeting, a race to come beside the answers. Then lines near to those that say something else.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs a little tired. sleep 6h quality medium. pulse 60 => checkin? legs=2 sleep_h=6 quality=3 rhr=60
sleep was bad, legs normal, heart rate 56 bpm => checkin legs=3 quality=2 rhr=56
my legs have been heavy for a week now, any tips? => heavy_legs
cheers that helped => thanks
Didn't do the intervals yesterday, stuck at work => log? sport=run kind=hard outcome=missed day_offset=-1
On holidays for 10 days, no running => pause days=10
normal legs, normal sleep, normal mood, hr 50 => checkin legs=3 quality=3 mood=3 rhr=50
Slept 6 hours but well. Legs heavy-ish. Mood is good! => checkin legs=2 sleep_h=6 quality=4 mood=4
legs 2 but mood 5, race on sunday!! => checkin legs=2 mood=5
good legs, 8 hours, slept really well, mood good, 47 => checkin? legs=4 sleep_h=8 quality=5 mood=4 rhr=47
little one up 3 times, maybe 5h in total, grumpy => checkin? sleep_h=5 mood=2
normal legs, 6h, bad sleep, mood fine => checkin legs=3 sleep_h=6 quality=2 mood=3
slept 7h 20m, rhr 46, hrv fine, legs ok => checkin legs=3 sleep_h=7.25 rhr=46
hvy legs, 6 hrs sleep, rest hr 57 => checkin legs=2 sleep_h=6 rhr=57
morning. 3, 6.5h, 3, 4, 53. nothing wrong => checkin? legs=3 sleep_h=6.5 quality=3 mood=4 rhr=53
so so sleep, 6ish hours, legs normal => checkin legs=3 sleep_h=6 quality=3
Quads a bit sore but legs otherwise good. 7.5 h sleep, mood 4, rhr 45 \
=> checkin? legs=4 sleep_h=7.5 mood=4 rhr=45
sleep was rubbish, mood not much better, legs ok though => checkin? legs=3 quality=2 mood=2
legs a little tired, otherwise fine => checkin? legs=2
Missed yesterdays run, got called in to work => log? sport=run outcome=missed day_offset=-1
tempo 20min done, tough, 8/10 => log? sport=run kind=hard duration_min=20 rpe=8
on holiday for 10 days, no running => pause days=10
my legs have been heavy all week, what can I do => heavy_legs
legs sooo heavy 😩 7 hrs sleep mood meh => checkin? legs=2 sleep_h=7 mood=3
missed tempo yesterday, kid was ill => log? sport=run kind=hard outcome=missed day_offset=-1
legs are killing me from pe yesterday, slept 9h => checkin? legs=2 sleep_h=9
Legs 3, sleep 7h30, HRV down a bit, RHR 49 => checkin legs=3 sleep_h=7.5 rhr=49
feeling rough, think i've caught the baby's cold => illness
My legs have felt heavy for over a week now, what can I do? => heavy_legs
Only managed half of the intervals, legs wouldn't go => log? sport=run kind=hard outcome=missed
Rucked 6 miles yesterday, 90 min => log sport=hike distance_km=9.656 duration_min=90 day_offset=-1
slept 9 to 2 after shift, kept waking up. pulse 58 => checkin? sleep_h=5 quality=2 rhr=58
treadmill 30 min at the station gym, nothing hard => log sport=run duration_min=30
missed yesterday's intervals, got held over on a call => log? sport=run kind=hard outcome=missed day_offset=-1
Good morning. I slept for seven hours, though not very well, and my legs feel entirely normal. \
=> checkin legs=3 sleep_h=7 quality=2
I should describe my mood as fair and my legs as good. => checkin legs=4 mood=3
Neither my legs nor my mood are bad, and I slept six and three quarter hours. \
=> checkin legs=3 sleep_h=6.75 mood=3
I abandoned the intervals after three repetitions, as my legs simply would not turn over. \
=> log? sport=run kind=hard outcome=missed
Would you explain why you have given me an easy day? => why
ta very much, that did help => thanks
mood up 1 from yesterday so a solid 4. legs 2. => checkin legs=2 mood=4
sleep quality tanked. 5.1 hrs, rhr 56 (+7) => checkin? sleep_h=5 quality=2 rhr=56
slept 90 minutes less than my usual 8h, legs still good => checkin? legs=4
show me this week's numbers => week
Today the legs they are refusing. Sleep was 6 hours only. => checkin? legs=2 sleep_h=6
I am happy today, very happy, my sister she got her baby => checkin? mood=4
Track yesterday 10 times 400, it was hard but I finished all \
=> log sport=run kind=hard outcome=hit day_offset=-1
I travel home to Eldoret for 14 days, please stop the messages for that time => pause days=14
baby up every 90 min. total maybe 4.5 hrs => checkin? sleep_h=4.5
sleep whats that. like 2h => checkin? sleep_h=2
6 hrs!!! in a row!!! feel like a king => checkin? sleep_h=6
didnt get yesterdays run in, baby had a fever => log? sport=run outcome=missed day_offset=-1
normal legs would be nice, slept 7h => checkin? legs=3 sleep_h=7
missed the bus yesterday, legs ok, slept 7h => checkin legs=3 sleep_h=7
legs ok, slept 7h, 60 min run => log? sport=run duration_min=60
legs ok, slept 7 h, mood 4, 45 years old today => checkin? legs=3 sleep_h=7 mood=4
legs ok, slept 7h, 45 => checkin? legs=3 sleep_h=7 rhr=45
hrv down, mood down, legs ok => checkin legs=3 mood=2
what can i do today, legs have been heavy all week => advice
legs dead all week, help => heavy_legs
legs have been heavy for a week but now good, what can i do => advice
my friend's legs have been heavy for weeks, any tips? => advice
thanks that didn't help => unknown?
that helped nobody => unknown?
I am happy today that you ask => unknown?
my average sleep is 7h => checkin? sleep_h=7
average sleep, 7h => checkin? sleep_h=7
normal mood 4 => checkin mood=4
hello 4 7 4 50 60 => unknown?
morning 10 5 3 2 50 => unknown?
missed tempo yesterday, knee hurts => pain
missed the intervals, had a fever => illness
skipped my run yesterday because my calf is sore => pain
no run yesterday, went swimming 2k => log? distance_km=2 day_offset=-1
missed nothing, all done => unknown?
slept 6 hours but legs well => checkin legs=4 sleep_h=6
sleep good, mood too low => checkin? quality=4 mood=2
legs bad, sleep as well as could be => checkin? legs=2
sleep bad, legs not much heavier => checkin? quality=2
sleep bad, legs not bad => checkin legs=3 quality=2
neither my legs nor my mood are good => checkin legs=2 mood=2
my baby slept 9 hours, legs good => checkin? legs=4
baby up at 3, slept 5h => checkin sleep_h=5
baby up all night, 4 hours driving today => snooze?
kids up at 6, 2 hours of screaming => snooze?
quality time with kids, legs ok => checkin? legs=3
sleep quality about 4 => checkin quality=4
sleep quality was up and down, legs ok => checkin legs=3 quality=2
sleep quality was my best this year => unknown?
slept 90 minutes more than usual, legs ok => checkin? legs=3
race sunday was brutal, legs dead, slept 6h => checkin? legs=1 sleep_h=6
half marathon on sunday in 1:45 => log? sport=run distance_km=21.098 duration_min=105 day_offset=-1
marathon in 3 weeks, legs heavy => checkin legs=2
legs suddenly heavy, slept 7h => checkin? legs=2 sleep_h=7
legs allegedly good, slept 7h => checkin? sleep_h=7
8h sleep and legs are good => checkin legs=4 sleep_h=8
8 hrs sleep and my legs are pretty good and resting pulse 57 => checkin legs=4 sleep_h=8 rhr=57
my sleep and mood are bad => checkin quality=2 mood=2
sleep was bad but legs ok => checkin legs=3 quality=2
sleep was really bad, rhr 59 => checkin quality=1 rhr=59
sleep was not bad, legs ok => checkin legs=3 quality=3
sleep wasn't that bad, legs ok => checkin legs=3 quality=3
night was bad, 65 bpm => checkin quality=2 rhr=65
I quit running => unknown?
treadmill 30 min at the gym then weights => log? duration_min=30
hour of the wolf => unknown?
the baby has a fever, legs 3, slept 4h => checkin? legs=3 sleep_h=4
got my flu jab yesterday => unknown?
think i caught my son's bug => illness
sooo good legs => checkin legs=4
Legs goooood, slept 8h => checkin legs=4 sleep_h=8
legs in great form, slept 7h => checkin legs=5 sleep_h=7
legs feel grumpy, slept 7h => checkin legs=2 sleep_h=7
slept 5h, legs fresh enough => checkin legs=4 sleep_h=5
pulse 55, legs raring to go => checkin legs=5 rhr=55
mood: really poor - 5h sleep => checkin sleep_h=5 mood=1
"""
