"""A fourteenth table of English lines: ordinary mornings, sessions and wishes, as they are texted.

Written in one go, before any of them was read; what was read wrong at first taught the lists its cause.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
morning, legs fine, slept 7 and a half, mood good => checkin legs=3 sleep_h=7.5 mood=4
legs are a bit heavy, slept badly, about 5 hours => checkin legs=2 sleep_h=5 quality=2
sleep was awful, legs fine, pulse 61 => checkin legs=3 quality=1 rhr=61
mood ok, sleep ok, legs ok => checkin legs=3 quality=3 mood=3
good sleep, good legs, good mood => checkin legs=4 quality=4 mood=4
tired legs, decent sleep, mood so so => checkin legs=2 quality=3 mood=3
normal night, normal legs, 51 => checkin? legs=3 quality=3 rhr=51
7h sleep, quality average, legs average, mood average => checkin legs=3 sleep_h=7 quality=3 mood=3
slept great, legs great, mood great, hr 46 => checkin legs=5 quality=5 mood=5 rhr=46
legs 4, sleep 7.5, mood 4, 48 => checkin? legs=4 sleep_h=7.5 mood=4 rhr=48
legs good, 8h, mood good, 50 => checkin? legs=4 sleep_h=8 mood=4 rhr=50
hi! 4, 8, 4, 50 => checkin? legs=4 sleep_h=8 mood=4 rhr=50
good morning: 3 7 3 4 52 => checkin? legs=3 sleep_h=7 quality=3 mood=4 rhr=52
hello, 2, 5.5h, 2, 2, 60 => checkin? legs=2 sleep_h=5.5 quality=2 mood=2 rhr=60
morning coach 4/7/3/4/49 => checkin? legs=4 sleep_h=7 quality=3 mood=4 rhr=49
legs soooo tired today, slept 6h => checkin? legs=2 sleep_h=6
legs sooooo dead, 5 hours sleep, mood bad => checkin legs=1 sleep_h=5 mood=2
hvy legs again, 7h sleep, mood fine => checkin legs=2 sleep_h=7 mood=3
legs r hevy, slept 8 => checkin legs=2 sleep_h=8
legs astonishingly good, slept 7h => checkin? legs=4 sleep_h=7
legs distinctly tired, sleep 6 h, mood low => checkin? legs=2 sleep_h=6 mood=2
mood surprisingly good, legs not, 6h => checkin? legs=2 sleep_h=6 mood=4
legs remarkably fresh after yesterday, 7.5h sleep => checkin legs=5 sleep_h=7.5
sleep bad, mood not much better, legs fine => checkin? legs=3 quality=2 mood=2
legs heavy, mood not much better => checkin? legs=2 mood=2
sleep good, mood too, legs too => checkin legs=4 quality=4 mood=4
legs good, mood as well, slept 8h => checkin legs=4 sleep_h=8 mood=4
legs ok, mood also ok, sleep also ok => checkin legs=3 quality=3 mood=3
legs fine, everything else fine too => checkin legs=3
legs a bit sore, otherwise all good => checkin? legs=2
legs slightly heavy but otherwise ok => checkin? legs=2
hrv is down, rhr 52, legs ok => checkin legs=3 rhr=52
hrv low today, legs heavy, slept 6h => checkin legs=2 sleep_h=6
hrv up, mood up, legs good => checkin legs=4 mood=4
HRV 45, resting HR 50, sleep 7h => checkin sleep_h=7 rhr=50
legs good, marathon on sunday, slept 8h => checkin legs=4 sleep_h=8
legs 3, sleep 6, mood 4, race day tomorrow! => checkin legs=3 sleep_h=6 mood=4
slept 5h, nervous about the half marathon, legs fresh => checkin legs=5 sleep_h=5 mood=2
mood 5, legs 4, 10k race this weekend => checkin legs=4 mood=5
legs heavy, parkrun in 2 days, 7h sleep => checkin legs=2 sleep_h=7
heavy legs for two weeks, what should i do => heavy_legs
my legs have been tired for days, any ideas? => heavy_legs
legs feel heavy all the time lately, what can I do about it => heavy_legs
why are my legs so heavy every day => heavy_legs
legs like lead for ten days now. any advice? => heavy_legs
legs heavy since last week, what should I try => heavy_legs
missed my run yesterday, my kid is ill and I have a fever => illness?
missed my run, kids ill and my knee hurts => pain?
missed yesterday's run because my daughter was sick, now I feel sick too => illness?
missed yesterday's run, too tired => log? sport=run outcome=missed day_offset=-1
didn't run yesterday, meeting ran late => log? sport=run outcome=missed day_offset=-1
missed my long run on saturday because of work => log? sport=run kind=long outcome=missed day_offset=-2
did not do the tempo today, no time => log? sport=run kind=hard outcome=missed day_offset=0
couldn't do the intervals yesterday, baby was sick => log? sport=run kind=hard outcome=missed day_offset=-1
skipped yesterdays easy run, had guests => log? sport=run kind=easy outcome=missed day_offset=-1
no run yesterday, was stuck in traffic => log? sport=run outcome=missed day_offset=-1
never got to my run yesterday, work was crazy => log? sport=run outcome=missed day_offset=-1
run didn't happen yesterday, kids => log? sport=run outcome=missed day_offset=-1
yesterday's session didn't happen, too busy => log? outcome=missed day_offset=-1
didn't get my run in yesterday => log? sport=run outcome=missed day_offset=-1
bailed on the intervals yesterday => log sport=run kind=hard outcome=missed day_offset=-1
stopped the tempo halfway, was too hard => log? sport=run kind=hard outcome=missed
only did half the long run today => log? sport=run kind=long outcome=missed day_offset=0
only managed 5 of the 8 reps => log sport=run kind=hard outcome=missed
did all the intervals, tough but done => log sport=run kind=hard outcome=hit
6x800 yesterday, hit them all => log sport=run kind=hard outcome=hit day_offset=-1
10k easy this morning, 58 min => log sport=run kind=easy distance_km=10 duration_min=58 day_offset=0
ran 5 miles yesterday in 45 minutes => log sport=run distance_km=8.047 duration_min=45 day_offset=-1
tempo run 40 min, rpe 7 => log sport=run kind=hard duration_min=40 rpe=7
easy 8k done, felt good, 4/10 => log? sport=run kind=easy distance_km=8 rpe=4
45 min run, hard, 8 out of 10 => log? sport=run kind=hard duration_min=45 rpe=8
long run 18 miles 2:45 => log sport=run kind=long distance_km=28.968 duration_min=165
hour on the bike yesterday => log sport=bike duration_min=60 day_offset=-1
30 mins core and stretching => log? duration_min=30
walked 10k with the dog => log sport=walk distance_km=10
hiked 12 miles on sunday, 5 hours => log sport=hike distance_km=19.312 duration_min=300 day_offset=-1
rucked 5 miles this morning => log sport=hike distance_km=8.047 day_offset=0
swim 1500m this morning => log? sport=swim distance_km=1.5 day_offset=0
treadmill 5k at the hotel gym => log sport=run distance_km=5
on holiday for a week, no running => pause days=7
away for 5 days, wont run => pause days=5
off on vacation for two weeks, not running => pause days=14
going to spain for 10 days, no training => pause days=10
pause for 3 days please => pause days=3
stop messaging me for a week, i'm on holiday => pause days=7
ask me again in 20 mins => snooze minutes=20
later please => snooze
thanks that helped a lot => thanks
cheers, that's useful => thanks?
nice one thanks => thanks
that was helpful => thanks
why only easy today? => why
can you explain why you gave me rest => why
could you explain today's advice => why
show me this week's stats => week
show me the numbers for this week => week
what should i do today => advice
should I run or rest today? => advice
delete everything you have on me => forget
legs knackered, kip was rubbish, 5h, mood grumpy => checkin legs=1 sleep_h=5 quality=2 mood=2
slept like crap, legs shot, mood low, 62 bpm => checkin legs=1 quality=1 mood=2 rhr=62
7 hrs, woke once, legs decent => checkin legs=3 sleep_h=7
resting 49, slept 7:20, legs springy, mood great => checkin legs=5 sleep_h=7.25 mood=5 rhr=49
8 hours of sleep!!! legs feel amazing!! mood 5/5 => checkin legs=5 sleep_h=8 mood=5
not a great sleep, legs heavy, mood low => checkin legs=2 quality=2 mood=2
sleep wasn't great, 6h, legs okay => checkin legs=3 sleep_h=6 quality=2
sleep not bad, legs not bad, mood not bad => checkin legs=3 quality=3 mood=3
didn't sleep well, legs fine tho, mood fine => checkin legs=3 quality=2 mood=3
i slept poorly and my legs are tired and my mood is low => checkin legs=2 quality=2 mood=2
my mood is good but my legs are heavy and i slept 6 hours => checkin legs=2 sleep_h=6 mood=4
my heart rate was 55 this morning, legs normal, sleep normal => checkin legs=3 quality=3 rhr=55
normal everything, hr 52 => checkin? rhr=52
legs normal as usual, sleep 7h as usual, mood normal => checkin legs=3 sleep_h=7 mood=3
sleep quality 2, legs 2, mood 2 => checkin legs=2 quality=2 mood=2
sleep 6h (quality 3), legs 3, mood 3, rhr 54 => checkin legs=3 sleep_h=6 quality=3 mood=3 rhr=54
Sleep: 7h Quality: good Legs: ok Mood: ok HR: 50 => checkin? legs=3 sleep_h=7 quality=4 mood=3 rhr=50
legs ok / sleep ok / mood ok / 55 => checkin? legs=3 quality=3 mood=3 rhr=55
sleep 7h q4, legs 4, mood 4 => checkin legs=4 sleep_h=7 quality=4 mood=4
slept from 11 to 6, legs good => checkin legs=4 sleep_h=7
in bed at 10 up at 6, legs fine, mood fine => checkin legs=3 sleep_h=8 mood=3
dog woke me at 4, 5h sleep, legs meh => checkin legs=3 sleep_h=5
toddler up all night. 4 hrs tops. mood rotten, legs ok => checkin legs=3 sleep_h=4 mood=1
6h and grumpy, legs fine => checkin legs=3 sleep_h=6 mood=2
stressed at work, slept 6h, legs ok => checkin legs=3 sleep_h=6 mood=2
happy, rested, legs light, 8h => checkin legs=4 sleep_h=8 mood=4
calves tight but legs otherwise ok, slept 7h => checkin? legs=3 sleep_h=7
quads sore, legs fine otherwise, 8h sleep, mood good => checkin? legs=3 sleep_h=8 mood=4
legs are killing me, slept 8h => checkin? legs=2 sleep_h=8
legs wrecked from leg day, slept 9 hours => checkin legs=1 sleep_h=9
legs wouldn't move this morning, slept 5h, mood bad => checkin? legs=2 sleep_h=5 mood=2
legs don't want to today. 6 hours sleep. => checkin? legs=2 sleep_h=6
feel great today! legs fresh, 8h => checkin legs=5 sleep_h=8 mood=5
i'm so happy today, legs good too => checkin legs=4 mood=5
56 bpm, legs heavy, sleep bad, mood bad => checkin legs=2 quality=2 mood=2 rhr=56
hr 60 legs 2 sleep 5h mood 2 => checkin legs=2 sleep_h=5 mood=2 rhr=60
slept 4h, up with the baby. legs ok considering. => checkin legs=3 sleep_h=4
I got about 6 and a half hours, woke twice, legs okay, feeling positive => checkin legs=3 sleep_h=6.5 mood=4
sleep okay, 7ish, legs heavyish, mood okayish => checkin legs=2 sleep_h=7 quality=3 mood=3
sleep tanked, legs tanked, mood ok => checkin legs=2 quality=2 mood=3
slept 7, not well => checkin sleep_h=7 quality=2
slept 8 but not very well, legs stiff => checkin legs=2 sleep_h=8 quality=2
slept 6 hours but really well, legs fresh => checkin legs=5 sleep_h=6 quality=5
my brother slept 10 hours the lucky sod => unknown?
hope to sleep 8 hours tonight => unknown?
new watch says my vo2max is 52 => log? sport=run kind=hard
running my first marathon in may! => race
my dad ran 10k today at 70! => unknown?
feeling rough, got the kids' cold => illness?
think I'm coming down with something => illness
my left calf hurts since the weekend => pain
sore knee after yesterday's run, otherwise ok => pain?
skip today, too tired => skip?
not today, got an early meeting => skip?
can't run today, have to work late => skip?
"""
