"""A third table of English lines written at first without a look at the word lists, in five lots.

At first sight their recall was 0.85, 0.88, 0.92, 0.82 and 0.94, their precision 1.0, 0.98, 1.0, 0.99 and 1.0;
each lot taught general causes before the next was read. The first lines here are those that were missed. The
last (from "no fever" on) look like something and may not be read as it for certain.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs feeling better, slept 8 => checkin sleep_h=8
today legs 3, last night 6 hours, mood 3 => checkin legs=3 sleep_h=6 mood=3
covid positive => illness
easy 5k this morning, felt great => log sport=run kind=easy distance_km=5 day_offset=0
kid kept me up, 4 hours sleep, legs fine => checkin legs=3 sleep_h=4
woke up a lot, 6 hours, legs tired => checkin legs=2 sleep_h=6
slept from 10 to 6, legs good => checkin legs=4 sleep_h=8
hill repeats 8x, 50 min, rpe 8 => log sport=run kind=hard duration_min=50 rpe=8
think I pulled my hamstring => pain
skipping today => skip
Slept badly again, maybe 5 hrs => checkin sleep_h=5 quality=2
legs are a bit heavy, otherwise fine. slept 7 => checkin legs=2 sleep_h=7
not motivated today, legs 3, slept 6 => checkin legs=3 sleep_h=6 mood=2
legs r good, 8h => checkin legs=4 sleep_h=8
how much did i run this week? => week
legs heavy since monday => heavy_legs
had to cut the long run short, 12k only => log sport=run kind=long distance_km=12 outcome=missed
how many km this week => week
send it at half past six please => time time=06:30
heavy legs what can i do => heavy_legs
went to bed at 11, up at 6:30, legs fine => checkin legs=3 sleep_h=7.5
do i need a rest day => advice
feeling good, legs good, hr 48 => checkin legs=4 mood=4 rhr=48
hr 58 which is higher than usual, legs 3 => checkin legs=3 rhr=58
slept in, 9.5 hours, legs good => checkin legs=4 sleep_h=9.5
right knee a bit niggly => pain
racing a half in 3 weeks => race
half decent sleep, 7h, legs good => checkin legs=4 sleep_h=7 quality=3
slept 8 legs gud mood gud => checkin legs=4 sleep_h=8 mood=4
I can't get rid of these heavy legs => heavy_legs
a bit of knee pain, 3/10 => pain
legs okay-ish, slept about 7, feeling positive => checkin legs=3 sleep_h=7 mood=4
taking a week off => pause days=7
ok to run with tired legs? => advice
hr51 legs3 sleep7 mood4 => checkin legs=3 sleep_h=7 mood=4 rhr=51
marathon on 20 september => race
legs 2 today, did too much yesterday => checkin legs=2
bit of a temperature => illness
woke up twice but got 7 hours, legs ok => checkin legs=3 sleep_h=7
crap sleep again. 5h. legs meh => checkin legs=3 sleep_h=5 quality=2
legs still heavy from sunday's race, 7h sleep => checkin legs=2 sleep_h=7
shin pain on the left => pain
terrible night, 3.5 hours, baby was up => checkin sleep_h=3.5 quality=1
hr a bit high today, 58. slept 6 => checkin sleep_h=6 rhr=58
think i've got a cold coming => illness
i'd say legs 3, mood 4 => checkin legs=3 mood=4
legs tired but ok i guess. slept maybe 6 and half => checkin legs=2 sleep_h=6.5
woke up feeling ok, legs about a 3, 7 hours => checkin legs=3 sleep_h=7
not much sleep, 5 hrs. legs dead. mood rubbish => checkin legs=1 sleep_h=5 mood=2
sick since yesterday => illness
legs springy after the rest day, slept 8.5 => checkin legs=5 sleep_h=8.5
pulled something in my calf => pain
too hot to sleep, 5h, legs ok => checkin legs=3 sleep_h=5
legs been heavy for days => heavy_legs
i feel like i'm coming down with something => illness
away this week => pause days=7
didn't sleep much, 4 hours => checkin sleep_h=4
hamstring feels tight => pain
hrv 45, rhr 50 => checkin rhr=50
legs 3 because i slept 5 hours => checkin legs=3 sleep_h=5
spin class 45 => log sport=bike duration_min=45
tired all over => heavy_legs
legs fine but slept badly => checkin legs=3 quality=2
why do my legs feel so tired all the time? => heavy_legs
thank you! => thanks
8x400m on the track, hit all the splits => log sport=run kind=hard outcome=hit
feel sick => illness
can I download my data? => export
8h solid sleep, legs 4 => checkin legs=4 sleep_h=8 quality=4
motivated! legs 5, slept 8 => checkin legs=5 sleep_h=8 mood=4
I have a race on Saturday => race
got a sore knee => pain
no pain, legs 4, slept 7.5h => checkin legs=4 sleep_h=7.5
45 mins strength => log sport=strength duration_min=45
im back, start asking again => resume
mood 3 legs 3 => checkin legs=3 mood=3
not bad, legs 4, slept 7ish => checkin legs=4 sleep_h=7
should I take today off? => advice
change my plan => plan
my mood is 3 and my legs are 4 => checkin legs=4 mood=3
12k steady, rpe 5, all good => log sport=run distance_km=12 rpe=5
mood fine. legs fine. sleep fine. => checkin legs=3 quality=3 mood=3
resting pulse 49, legs normal => checkin legs=3 rhr=49
chest hurts => red_flag
pressure on my chest when running => red_flag
52 bpm this morning, slept 7 => checkin sleep_h=7 rhr=52
cycled to work 20 min => log sport=bike duration_min=20
legs: ok, sleep: bad, mood: ok, hr: 54 => checkin legs=3 quality=2 mood=3 rhr=54
legs 3, long day at work yesterday, slept 7 => checkin legs=3 sleep_h=7
how do you work => help
Legs: 4 Sleep: 7h Mood: 4 RHR: 53 => checkin legs=4 sleep_h=7 mood=4 rhr=53
short jog 20 min => log sport=run duration_min=20
my chest feels tight => red_flag
tempo 30 min, felt strong, rpe 6 => log sport=run kind=hard duration_min=30 rpe=6
should i rest today => advice
90 min on the bike, rpe 4 => log sport=bike duration_min=90 rpe=4
IT band acting up => pain
slept seven and a half hours => checkin sleep_h=7.5
intervals 6x800, nailed it => log sport=run kind=hard outcome=hit
pause for a week => pause days=7
check in at 8 from now on => time time=08:00
how come => why
remind me in an hour => snooze minutes=60
ran 10 k ez rpe 4 => log sport=run kind=easy distance_km=10 rpe=4
long run 22k, 2h05 => log sport=run kind=long distance_km=22 duration_min=125
thx! => thanks
i think im getting sick => illness
pulse was 49, slept ok, legs good => checkin legs=4 quality=3 rhr=49
don't message me for 5 days => pause days=5
what do you suggest today coach => advice
legs feel amazing today => checkin legs=5
ankle a bit sore after yesterday => pain
should I do my long run today or wait => advice
move the check-in to 8am => time time=08:00
stubbed my toe, hurts to walk => pain
recovery jog 30 min => log sport=run kind=easy duration_min=30
shall i rest => advice
really heavy legs the last 2 weeks => heavy_legs
my legs felt like concrete on the run => heavy_legs
what run today => advice
how long should I run => advice
run today? => advice
just back from a 45 min run => log sport=run duration_min=45
tennis 90 min => log sport=other duration_min=90
explain please => why
weekly summary please => week
any advice for today? => advice
feeling great, slept 9h, legs 5 => checkin legs=5 sleep_h=9 mood=5
tired legs, bad sleep, bad mood => checkin legs=2 quality=2 mood=2
ride 40 km 1h30 => log sport=bike distance_km=40 duration_min=90
heart rate 53, mood 4 => checkin mood=4 rhr=53
feeling a bit low, legs 3, 7h => checkin legs=3 sleep_h=7 mood=2
aqua jogging 40 mins => log sport=aqua_jog duration_min=40
undo last => undo
try again in 20 min => snooze minutes=20
whats the verdict for today => advice
whats the plan this week => plan
pilates 45 => log sport=pilates duration_min=45
sleep quality 4, legs 3 => checkin legs=3 quality=4
legs 4 sleep 7.5 mood 4 rhr 49 => checkin legs=4 sleep_h=7.5 mood=4 rhr=49
run 3 miles 27 min => log sport=run distance_km=4.828 duration_min=27
restless night, 6h => checkin sleep_h=6 quality=2
move my check in to 6:15 => time time=06:15
calf cramp last night => pain
legs wrecked after the long run, slept 8h => checkin legs=1 sleep_h=8
twisted my ankle yesterday => pain
around 6 and a half hours, legs 3 => checkin legs=3 sleep_h=6.5
no fever => unknown?
my knee doesn't hurt anymore => unknown?
going to run 8k later => unknown?
legs 7 => checkin?
hr 140 on 8k easy => log sport=run kind=easy distance_km=8
average hr 145 on the run => log? sport=run
I have 3 legs left of the relay => unknown?
what is a good resting heart rate => unknown?
the run at 7:30 was cold => unknown?
delete my run from yesterday => unknown?
hr 250 => checkin?
I slept 8 hours two days ago => checkin? sleep_h=8
max hr 185 => checkin?
why don't you shut up => unknown?
not skipping today => unknown?
slept with my leg up at 8 => unknown?
my wife has a cold => illness?
if my knee hurts should I run? => pain?
my friend's legs are heavy => heavy_legs?
should sleep 8 hours tonight => unknown?
8 weeks until race => race
I will run 10k tomorrow => unknown?
mood swings => unknown?
I wanted to run 10k but didn't => log? sport=run distance_km=10
legs not heavy => edit?
slept 75 => checkin?
my dog slept 8 hours => unknown?
my race was 3 years ago => log? sport=run kind=race
thanks but my knee hurts => pain?
last week I slept 8 hours a night => checkin? sleep_h=8
slept 5, no, 6 hours => checkin? sleep_h=5
how many hours should I sleep? => unknown?
usually I sleep 7 hours => unknown?
what happens if I get sick => illness?
mood 9 => checkin?
7 => unknown?
didn't run yesterday => log? day_offset=-1
don't delete anything => unknown?
my goal is 10k under 50 min => unknown?
tomorrow 10k easy => unknown?
my legs are 90 cm long => checkin?
my shoes have 300 km => unknown?
legs 3, my brother says => checkin? legs=3
slept with the window open => unknown?
ran out of coffee => unknown?
the dog ran 5k => unknown?
pause the music => unknown?
my brother ran 10k today => unknown?
thinking of running 10k => unknown?
slept 8, wait no 6 => checkin? sleep_h=8
i was sick last month => illness?
is 52 a good pulse => unknown?
can my legs recover in 7 hours => unknown?
i hope to sleep 8 hours => unknown?
how much sleep do i need for legs 4 => checkin? legs=4
don't skip today => unknown?
i need 8 hours of sleep => unknown?
what does legs 3 mean => unknown?
legs 4, just kidding => checkin? legs=4
yesterday i slept 8 hours => checkin? sleep_h=8
legs 3 yesterday => checkin? legs=3
why does my knee hurt => pain?
race me => unknown?
I want to run 5 times a week => unknown?
8k or 10k? => advice
legs are for running => unknown?
tempo tomorrow 8k => unknown?
i paused my watch => unknown?
slept 8h, sleeping bag 2 => checkin? sleep_h=8
hr zone 2 is 140 => unknown?
long story short i slept 7 => checkin? sleep_h=7
easy does it => unknown?
i ran my first 10k in 2012 => log? sport=run
undo my shoelaces => unknown?
run 5k under 20 someday => log? sport=run distance_km=5
my plan is to sleep 8h => checkin? sleep_h=8
legs 3, sleep 7 for my son => checkin? legs=3 sleep_h=7
should legs be 4 before a race => unknown?
my mood depends on my sleep => unknown?
sleep 7 days => checkin? sleep_h=7
no legs today lol => unknown?
how tired is tired => unknown?
the skip rope broke => unknown?
legs 4, slept 8, knee gone => checkin? legs=4 sleep_h=8
legs 3, had a fall => checkin? legs=3
can you remind me at noon => time? time=12:00
legs 3 because pulse 60 => checkin? legs=3 rhr=60
slept 8h because of leg 2 => checkin? legs=2 sleep_h=8
legs 4, slept 8, rash from the heat => checkin? legs=4 sleep_h=8
legs 4, slept 8, took ibuprofen => checkin? legs=4 sleep_h=8
legs 4, slept 8, fell off my chair => checkin? legs=4 sleep_h=8
legs 4, slept 8, shivering a bit => checkin? legs=4 sleep_h=8
legs 4, slept 8, got hit by a car => checkin? legs=4 sleep_h=8
legs 4, slept 8, this is Tom => checkin? legs=4 sleep_h=8
legs 4, slept 8, more like a two => checkin? legs=4 sleep_h=8
legs 4, slept 8, for monday => checkin? legs=4 sleep_h=8
legs 3, sleep 7, mood 4 for Tom => checkin? legs=3 sleep_h=7 mood=4
legs 3, knee a bit sore => checkin? legs=3
legs 3, slept 7, delete my data => checkin? legs=3 sleep_h=7
slept 5 to 8 hours => checkin? sleep_h=5
hr 52 after a coffee => checkin? rhr=52
no run today, too busy => skip?
gym 3 => log? sport=strength
legs better, not sure => unknown?
42 => unknown?
asdfghjkl => unknown?
what a week => unknown?
my new shoes arrived => unknown?
"""
