"""A fifteenth table of English lines: ordinary mornings, sessions and wishes, as they are texted.

Written before any of them was read; what was read wrong at first, or not at all, stands before the others.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
20 miler done 3hrs 5 => log sport=run distance_km=32.187 duration_min=185
bout 7hrs legs still recovering from sunday => checkin? legs=2 sleep_h=7
gym session, 40 mins, legs and core => log sport=strength duration_min=40
missed yesterdays run => log? sport=run outcome=missed day_offset=-1
3, 7, 3, 4 => checkin? legs=3 sleep_h=7 quality=3 mood=4
8hrs 👍 legs 👍 => checkin legs=4 sleep_h=8
legs 3, slept 7h, sleep 4, mood 4, hr 52 => checkin legs=3 sleep_h=7 quality=4 mood=4 rhr=52
legs much better than yesterday, 4 i'd say => checkin legs=4
aqua jogging 35 min because of my shin => log? sport=aqua_jog duration_min=35
legs 3/5, mood 4/5, sleep 7 hrs 3/5 => checkin legs=3 sleep_h=7 quality=3 mood=4
Walked the dog for an hour, no run today => log sport=walk duration_min=60
no complaints from the legs, about 8h of sleep => checkin legs=3 sleep_h=8
barely slept, legs not there, grumpy => checkin? legs=2 quality=2 mood=2
legs - fine, sleep - 7, mood - fine, pulse - 50 => checkin legs=3 sleep_h=7 mood=3 rhr=50
my legs aren't great this morning. 6 hours sleep. => checkin legs=2 sleep_h=6
l4 s8 q4 m5 h46 => checkin legs=4 sleep_h=8 quality=4 mood=5 rhr=46
sleep 7/legs 3/mood 4 => checkin legs=3 sleep_h=7 mood=4
legs somewhere between 3 and 4, 7h => checkin legs=3.5 sleep_h=7
what a night.. awful. 4 hours. legs fine somehow => checkin legs=3 sleep_h=4 quality=1
best sleep in weeks! 9h! legs feel brand new => checkin legs=5 sleep_h=9 quality=5
lovely long sleep, 9 hours, feeling rested, legs light => checkin legs=4 sleep_h=9 quality=4
woke at 3am and couldnt get back to sleep. 4.5h total. legs ok => checkin? legs=3 sleep_h=4.5 quality=2
hotel bed, didn't sleep brilliantly, 6h. legs fine => checkin legs=3 sleep_h=6 quality=2
legs not heavy anymore, 8h, happy => checkin? legs=3 sleep_h=8 mood=4
legs no longer sore, slept 7h => checkin? legs=3 sleep_h=7
legs aren't too bad, 7 => checkin? legs=3 sleep_h=7
legs aren't sore at all today => checkin? legs=3
legs feel yesterday's long run. slept 8h. mood good. => checkin? legs=2 sleep_h=8 mood=4
still feeling sunday's race in my legs, slept well, 8h => checkin? legs=2 sleep_h=8 quality=4
legs paying for yesterday, 7h sleep, good mood => checkin? legs=2 sleep_h=7 mood=4
legs slightly better than yesterday, still tired. 7h => checkin legs=2 sleep_h=7
feeling strong in the legs, 7h, motivated => checkin legs=4 sleep_h=7 mood=4
bursting with energy. legs great. slept 8. => checkin? legs=5 sleep_h=8 mood=5
knackered. 5h. legs gone. => checkin legs=1 sleep_h=5
exhausted mentally but legs are ok. 7h => checkin? legs=3 sleep_h=7 mood=2
not in the mood today tbh, 6h, legs ok => checkin? legs=3 sleep_h=6 mood=2
motivation zero, legs ok, 7h => checkin? legs=3 sleep_h=7 mood=2
rhr's up to 58, legs heavy, slept hot => checkin? legs=2 rhr=58
HR (resting) 48; sleep 7.5; legs 4; mood 4 => checkin legs=4 sleep_h=7.5 mood=4 rhr=48
a bad 6 hours. legs iffy. => checkin legs=2 sleep_h=6 quality=2
six hours but good ones, legs fine => checkin legs=3 sleep_h=6 quality=4
legs lowkey dead, got like 5 hours => checkin legs=1 sleep_h=5
ngl legs feel amazing, 8 hrs, mood 10/10 => checkin? legs=5 sleep_h=8 mood=5
legs at about 80 percent, mood good, 7.5 => checkin? sleep_h=7.5 mood=4
legs have come round nicely, 8h, all positive => checkin legs=4 sleep_h=8 mood=4
legs have recovered, slept 7h30, mood good, rhr 48 => checkin legs=4 sleep_h=7.5 mood=4 rhr=48
legs not quite recovered, 7h, ok mood => checkin? legs=2 sleep_h=7 mood=3
legs haven't recovered from the marathon yet. sleep 8. mood 5 => checkin? legs=2 sleep_h=8 mood=5
ok legs, ok sleep, ok everything. 7 => checkin? legs=3 sleep_h=7 quality=3
everything a 4 today, 8h, 47 => checkin? legs=4 sleep_h=8 quality=4 mood=4 rhr=47
all 3s, 7 hours => checkin? legs=3 sleep_h=7 quality=3 mood=3
4s across the board, slept 7.5 => checkin? legs=4 sleep_h=7.5 quality=4 mood=4
legs and mood both 4, sleep 7h => checkin? legs=4 sleep_h=7 mood=4
legs & mood good, sleep not so good (5h) => checkin? legs=4 sleep_h=5 quality=2 mood=4
legs tired, mood too. 6h => checkin? legs=2 sleep_h=6 mood=2
6h and the legs arent up for much => checkin legs=2 sleep_h=6
mood: tired but happy => checkin? mood=4
skipped yesterday, work => log? outcome=missed day_offset=-1
never got round to the long run on sunday => log? sport=run kind=long outcome=missed day_offset=-1
5 mile recovery plod, legs heavy throughout => log? sport=run kind=easy distance_km=8.047
tuesday: club run 9k in 50 => log sport=run distance_km=9 duration_min=50 day_offset=-6
just back from 7 miles => log sport=run distance_km=11.265
50 lengths, 1.25 km => log sport=swim distance_km=1.25
can't make it today, kids are ill => skip?
just back from parkrun => log sport=run kind=race distance_km=5
home from the club run => log sport=run
back from the gym => log? sport=strength
everything is a 5 today except legs 2 => checkin? legs=2
all 4 of us ran 10k => log? sport=run distance_km=10
legs 2, everything else 4 => checkin? legs=2
legs aren't great => checkin legs=2
legs aren't up to much, 7h => checkin legs=2 sleep_h=7
sleep wasn't great, legs ok => checkin legs=3 quality=2
legs 8/10 => checkin? legs=4
mood 7/10, legs 9/10 => checkin? legs=4.5 mood=4
legs heavy, 7 => checkin? legs=2 sleep_h=7
legs good, 7, 50 => checkin? legs=4 sleep_h=7 rhr=50
legs good, ready for 10 => checkin? legs=4
couldn't get off the sofa, legs heavy => heavy_legs?
I can feel the spring in my legs => checkin? legs=5
feel a niggle in my legs => pain?
worst sleep this year, 3h => checkin sleep_h=3 quality=1
legs, sleep and mood good => checkin? legs=4 quality=4 mood=4
legs good/sleep bad/mood ok => checkin legs=4 quality=2 mood=3
8k easy, legs heavy => log? sport=run kind=easy distance_km=8
10k this morning, legs were heavy, slept 6h => checkin? legs=2 sleep_h=6
skipped yesterday, did 10k today => log? sport=run distance_km=10
cycled 1h to rest my achilles => log? sport=bike duration_min=60
2 hrs 5 on the bike => log sport=bike duration_min=125
can't make it today, i'm sick => illness
skip today, wife has flu => skip?
gym 45 min legs and core => log sport=strength duration_min=45
40 lengths in the pool 30 min => log sport=swim duration_min=30
calves and quads feel alright, 7.5 hours, mood decent => checkin legs=3 sleep_h=7.5 mood=3
legs are complaining a bit, 6.5h, chirpy though => checkin? legs=2 sleep_h=6.5 mood=4
pins feeling good, kipped 7 hours => checkin legs=4 sleep_h=7
slept through for once! 8 and a bit hours. legs ready to go => checkin legs=4 sleep_h=8 quality=4
woke up before the alarm, 7h, legs itching to run, good mood => checkin legs=5 sleep_h=7 mood=4
tossed and turned, 5.5h => checkin sleep_h=5.5 quality=2
hardly any sleep. 3h maybe. legs weirdly fine => checkin? legs=3 sleep_h=3
sleep: meh. legs: meh. mood: meh => checkin legs=3 quality=3 mood=3
quads are shot, otherwise happy, 8h => checkin legs=1 sleep_h=8 mood=4
legs could be better, sleep could be worse, 7h => checkin legs=2 sleep_h=7 quality=3
cant complain, 7h, legs 4 => checkin? legs=4 sleep_h=7 mood=4
feeling good all round, 8h, hr 47 => checkin sleep_h=8 mood=4 rhr=47
good all round. 7.5 hours and 51 bpm => checkin? sleep_h=7.5 rhr=51
slept 7 but it felt like 4, legs lead => checkin legs=1 sleep_h=7
went to bed at 11 got up at 7, legs ok => checkin legs=3 sleep_h=8
in bed by 10, up at 6, slept sound, legs fine => checkin legs=3 sleep_h=8 quality=4
asleep 10:30 awake 5:45. legs normal. => checkin legs=3 sleep_h=7.25
bed 22:30 up 6:30 legs 3 mood 4 => checkin legs=3 sleep_h=8 mood=4
up at 4 for a flight, only 4 hours, legs ok, mood fine => checkin legs=3 sleep_h=4 mood=3
garmin says 7h12 sleep, score 81, rhr 46. legs good => checkin legs=4 sleep_h=7.25 rhr=46
sleep score 62, 6h05, legs so-so => checkin? legs=3 sleep_h=6
body battery 35, slept 5h, legs heavy => checkin legs=2 sleep_h=5
whoop recovery 41%, rhr 58, slept 6h 20m, legs tired => checkin legs=2 sleep_h=6.25 rhr=58
oura says 85 readiness, slept 7h50, legs fresh => checkin legs=5 sleep_h=7.75
HR 49 HRV 62 sleep 7:40 legs 4 => checkin legs=4 sleep_h=7.75 rhr=49
7:15 sleep, legs okay, mood okay => checkin legs=3 sleep_h=7.25 mood=3
legs 3 slp 6.5 md 3 hr 54 => checkin legs=3 sleep_h=6.5 mood=3 rhr=54
legs=4, sleep=7h, mood=4 => checkin legs=4 sleep_h=7 mood=4
Legs four, sleep seven and a half, mood four => checkin legs=4 sleep_h=7.5 mood=4
seven hours, legs three, mood three => checkin legs=3 sleep_h=7 mood=3
legs 3 out of 5, mood 4 out of 5, 7 hours => checkin legs=3 sleep_h=7 mood=4
I'd give my legs a 2 today. slept 6h => checkin legs=2 sleep_h=6
legs maybe a 3? slept 7ish => checkin? legs=3 sleep_h=7
3ish for legs, 4 for mood, slept 7h => checkin legs=3 sleep_h=7 mood=4
4 for legs, 8 hours, 4 for mood, 3 for sleep quality => checkin legs=4 sleep_h=8 quality=3 mood=4
legs a solid 4, slept a solid 8 => checkin legs=4 sleep_h=8
legs definitely a 1 today. ouch. => checkin? legs=1
sleep quality was a 2, only 5h30 => checkin sleep_h=5.5 quality=2
quality of sleep poor, quantity 7h => checkin sleep_h=7 quality=2
rubbish night, 4h tops => checkin sleep_h=4 quality=2
deep sleep, 8 h, woke up refreshed => checkin sleep_h=8 quality=4
light sleep, 6h, lots of dreams => checkin sleep_h=6 quality=2
neighbours party till 2, 5h, bit grumpy, legs fine => checkin? legs=3 sleep_h=5 mood=2
dog woke me at 5, so only 6h. legs average. => checkin legs=3 sleep_h=6
baby up 3x, 5 hours in bits, legs rough, mood surprisingly good => checkin? legs=2 sleep_h=5 mood=4
teething toddler. 4h. say no more => checkin? sleep_h=4
nightshift so slept 6h in the day, legs stiff => checkin? legs=2 sleep_h=6
napped 1h on top of 6h, legs good => checkin? legs=4 sleep_h=6
couldn't sleep, 4 hours max => checkin sleep_h=4 quality=2
didn't get much sleep, legs decent => checkin? legs=3
not enough sleep (5h), legs a bit sluggish, mood alright => checkin legs=2 sleep_h=5 mood=3
not a good night, 5h => checkin sleep_h=5 quality=2
not much spring in the legs, 7h => checkin legs=2 sleep_h=7
nothing hurts, legs feel good, 7.5h, hr 52 => checkin legs=4 sleep_h=7.5 rhr=52
legs feeling it after yesterday's hills. 7h => checkin? legs=2 sleep_h=7
DOMS is real today. 8h sleep. mood high => checkin? sleep_h=8 mood=4
bit of doms, legs 2, slept great 8h => checkin? legs=2 sleep_h=8 quality=5
legs a touch heavy, 7 h, mood fine, 53 => checkin? legs=2 sleep_h=7 mood=3 rhr=53
legs a smidge tired, slept alright, 7 => checkin? legs=2 sleep_h=7 quality=3
legs improving, 7h, mood good => checkin? sleep_h=7 mood=4
legs worse than yesterday, 6h => checkin? sleep_h=6
legs way better, 8h, in a great mood => checkin? legs=4 sleep_h=8 mood=5
full of beans, 8h, legs bouncy => checkin legs=5 sleep_h=8 mood=5
buzzing for today, legs fresh, 7h => checkin legs=5 sleep_h=7 mood=5
shattered today, work is mad, slept 5.5 => checkin sleep_h=5.5
wiped out. legs 1 sleep 5 mood 1 => checkin? legs=1 sleep_h=5 mood=1
stressed at work, mood 2, rest ok, slept 6.5 => checkin sleep_h=6.5 mood=2
can't be bothered today, 7h, legs normal => checkin? legs=3 sleep_h=7 mood=2
feeling blue, slept 6, legs okay => checkin legs=3 sleep_h=6 mood=2
bit down today. legs 3. 7 hours. => checkin legs=3 sleep_h=7 mood=2
mood's in the gutter, 5h, legs heavy => checkin legs=2 sleep_h=5 mood=1
cheerful, fresh, rested. 8h. 48bpm => checkin sleep_h=8 mood=4 rhr=48
on top of the world, 8.5h, legs flying => checkin legs=5 sleep_h=8.5 mood=5
in good spirits, 7h, legs tired => checkin legs=2 sleep_h=7 mood=4
bit anxious about the race, 6h, legs good => checkin legs=4 sleep_h=6 mood=2
nervous but happy. legs 4. 6h. => checkin? legs=4 sleep_h=6
meh mood, meh legs, 6h => checkin legs=3 sleep_h=6 mood=3
all meh. 6h => checkin? sleep_h=6
so-so legs, so-so sleep, 6.5 => checkin? legs=3 sleep_h=6.5 quality=3
middling legs, 7 hours, middling mood => checkin legs=3 sleep_h=7 mood=3
neither good nor bad legs, 7h => checkin legs=3 sleep_h=7
standard legs, standard night, 7h, 50bpm => checkin legs=3 sleep_h=7 quality=3 rhr=50
usual: legs 3, 7h, mood 3, 52 => checkin? legs=3 sleep_h=7 mood=3 rhr=52
nothing to report, legs 3, 7h => checkin legs=3 sleep_h=7
resting heart rate a bit elevated at 57, legs ok, 7h => checkin legs=3 sleep_h=7 rhr=57
pulse low, 44, legs great => checkin legs=5 rhr=44
hr was 50 on waking, slept 7, legs fine => checkin legs=3 sleep_h=7 rhr=50
waking hr 47 => checkin rhr=47
morning pulse: 55, sleep: 6h, legs: tired => checkin legs=2 sleep_h=6 rhr=55
51 beats, 7 hours, legs 3 => checkin legs=3 sleep_h=7 rhr=51
heart 52, legs 4, 7h => checkin legs=4 sleep_h=7 rhr=52
didn't measure hr. legs 3 slept 7 mood 3 => checkin? legs=3 sleep_h=7 mood=3
no hr today, watch died. legs ok 7h => checkin? legs=3 sleep_h=7
forgot my watch last night, guess 7h. legs fine. => checkin? legs=3 sleep_h=7
slept well i think, no idea how long. legs 3 => checkin? legs=3 quality=4
roughly seven and a half hrs, legs tip top => checkin legs=5 sleep_h=7.5
getting on for 8 hours, legs sound => checkin legs=4 sleep_h=8
just shy of 7h, legs okay, mood chipper => checkin legs=3 sleep_h=7 mood=4
a good 8 hours, legs like new => checkin legs=5 sleep_h=8
a measly 4 hours, legs like concrete => checkin? legs=1 sleep_h=4
7 hours solid, legs so so => checkin legs=3 sleep_h=7
7 hrs uninterrupted, legs 4 => checkin? legs=4 sleep_h=7
slept 8hrs straight thru. legs gd. mood gd => checkin? legs=4 sleep_h=8 mood=4
slpt 6 hrs, lgs hevy, mood ok => checkin legs=2 sleep_h=6 mood=3
legz good, 7hr, mood gud => checkin legs=4 sleep_h=7 mood=4
lehs heavy, sleep 7 => checkin legs=2 sleep_h=7
"""
