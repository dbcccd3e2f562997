"""A fifth table of English lines, by somebody who knew the word lists, in two lots.

At first sight the reader knew eight in ten of them. The last lines are asked back.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
3/5 legs, 4/5 mood => checkin legs=3 mood=4
not running today => skip
cant make it today sorry => skip
gonna skip todays session => skip
tossed and turned all night => checkin quality=2
what have I got tomorrow => plan
im still in bed, give me half an hour => snooze minutes=30
fix yesterdays run => edit
parkrun 24:38 => log sport=run kind=race distance_km=5 duration_min=24.63
legs a solid 4, slept like a baby for 8 hrs => checkin legs=4 sleep_h=8 quality=5
rough night, about 5 hours. legs are toast => checkin legs=1 sleep_h=5 quality=2
Legs: 2. Sleep: 6h. Mood: 3. HR: 61. => checkin legs=2 sleep_h=6 mood=3 rhr=61
legs 4/5 sleep 7h45 mood 4/5 rhr 48bpm => checkin legs=4 sleep_h=7.75 mood=4 rhr=48
resting 50, slept 7, mood 3, legs 2 => checkin legs=2 sleep_h=7 mood=3 rhr=50
my legs are a 2 this morning => checkin legs=2
feeling great! legs fresh, 8h sleep, hr 46 => checkin legs=5 sleep_h=8 mood=5 rhr=46
pretty tired. 5 and a half hours. legs 2 mood 2 => checkin legs=2 sleep_h=5.5 mood=2
legs so-so, only got 6 hours, bit grumpy => checkin legs=3 sleep_h=6 mood=2
sleep 6.5 legs 3 mood 3 pulse 55 all ok => checkin legs=3 sleep_h=6.5 mood=3 rhr=55
hr 58, a bit higher than normal. slept 7. legs ok => checkin legs=3 sleep_h=7 rhr=58
didn't sleep much, 4h tops => checkin sleep_h=4
had a decent sleep 7-8h => checkin sleep_h=7.5 quality=3
slept about seven and a half, legs feel okay, mood's good => checkin legs=3 sleep_h=7.5 mood=4
not a great night, 5h, legs heavy, mood low => checkin legs=2 sleep_h=5 quality=2 mood=2
garmin says 7h12 sleep and rhr 51 => checkin sleep_h=7.25 rhr=51
legs 3.5 mood 4 => checkin legs=3.5 mood=4
legs: good / sleep: bad / mood: ok => checkin legs=4 quality=2 mood=3
Slept 9 hours! Legs feel amazing => checkin legs=5 sleep_h=9
nothing wrong, legs 4 sleep 8 mood 5 rhr 50 => checkin legs=4 sleep_h=8 mood=5 rhr=50
sleep was crap, like 4 hours, legs ok tho => checkin legs=3 sleep_h=4 quality=2
ran 8k easy this morning => log sport=run kind=easy distance_km=8 day_offset=0
did 10k in 52 mins, felt hard => log sport=run distance_km=10 duration_min=52
easy 5k, rpe 3 => log sport=run kind=easy distance_km=5 rpe=3
40 min on the turbo => log sport=bike duration_min=40
swam 1500m yesterday => log sport=swim distance_km=1.5 day_offset=-1
30 mins yoga => log sport=yoga duration_min=30
intervals 6x800 done, nailed it => log sport=run kind=hard outcome=hit
walked 5 miles with the dog => log sport=walk distance_km=8.047
long run 18 km 1:45 rpe 6 => log sport=run kind=long distance_km=18 duration_min=105 rpe=6
yesterday: rest day => log day_offset=-1
cycled to work 12km => log sport=bike distance_km=12
5 miles @ 8:30/mi => log sport=run distance_km=8.047 duration_min=42.5
trail run 14k with 600m climb => log sport=run distance_km=14
hike 3h on saturday => log sport=hike duration_min=180 day_offset=-2
recovery jog 25 minutes => log sport=run kind=easy duration_min=25
spin class 1h => log sport=bike duration_min=60
elliptical for 35 => log sport=elliptical duration_min=35
should i run today or nah => advice
is it ok to do intervals tonight => advice
what's the plan coach => advice
what do you recommend for today => advice
do i need a day off => advice
am i good to go hard => advice
too tired to run? => advice
my calf feels tight => pain
left knee is niggling again => pain
sharp pain in my heel when i land => pain
my achilles hurts in the mornings => pain
think i've got a cold => illness
running a temperature of 38.5 => illness
sore throat and blocked nose => illness
my legs feel like lead lately => heavy_legs
why are my legs so heavy => heavy_legs
not feeling it today, skip => skip
ask me again in an hour => snooze minutes=60
remind me later pls => snooze
in 20 mins => snooze minutes=20
after lunch => snooze
change my check in to 6am => time time=06:00
can you message me at 6:45 instead => time time=06:45
i'm off on holiday for two weeks => pause days=14
leave me alone for 3 days => pause days=3
taking a break till the 1st => pause days=22
i'm back! => resume
you can start messaging again => resume
why did you say rest => why
what's the reason => why
explain that => why
how did last week look => week
what's on for thursday => plan
change tomorrow's run to friday => plan
i have a 10k on dec 6 => race
when's my race => race
oh no that was wrong, take it back => undo
i typed the wrong sleep => edit
send me my data => export
can i get a csv of everything => export
delete all my stuff => forget
change language to german => settings
how does this work => help
cheers => thanks
good bot => thanks
nice one, will do => thanks
link my coach => coach
my coach wants to see this => coach
chest feels tight when i run => red_flag
fainted after my run => red_flag
heart skipping beats at rest => red_flag
sleep 7, legs tired from yesterday's hills, mood 4 => checkin legs=2 sleep_h=7 mood=4
Heart rate this morning 47. Slept 7:40. Legs 4/5. => checkin legs=4 sleep_h=7.75 rhr=47
8 hrs but restless. legs 3, mood meh => checkin legs=3 sleep_h=8 quality=2 mood=3
legs=4 sleep=8 mood=4 hr=50 => checkin legs=4 sleep_h=8 mood=4 rhr=50
l4 s7 m4 hr50 => checkin legs=4 sleep_h=7 mood=4 rhr=50
L3, S6.5, M3 => checkin legs=3 sleep_h=6.5 mood=3
slept great, feel great => checkin quality=5 mood=5
no soreness, 8h, mood 5 => checkin sleep_h=8 mood=5
legs feel bouncy!! slept 8.5 => checkin legs=5 sleep_h=8.5
woke up knackered, 6 hours, legs heavy => checkin legs=2 sleep_h=6
legs 4.5, sleep 7.25, mood 4, rhr 46 => checkin legs=4.5 sleep_h=7.25 mood=4 rhr=46
slept okay-ish for 6 hours; legs are a three => checkin legs=3 sleep_h=6 quality=3
my pulse is 54 and I got seven hours => checkin sleep_h=7 rhr=54
5h30 sleep, legs 2/5, mood 3/5, HR 60bpm => checkin legs=2 sleep_h=5.5 mood=3 rhr=60
rhr:49 sleep:7h10m legs:good mood:great => checkin legs=4 sleep_h=7.25 mood=5 rhr=49
still tired but legs good, 7h => checkin legs=4 sleep_h=7
slept from 10:30 to 6 => checkin sleep_h=7.5
terrible sleep thanks to the neighbours, legs ok => checkin legs=3 quality=1
legs like new! => checkin legs=5
legs super fresh after the rest day => checkin legs=5
resting hr was 48 => checkin rhr=48
legs two, sleep seven, mood three, pulse fifty five => checkin legs=2 sleep_h=7 mood=3 rhr=55
6am easy 8k done, felt smooth => log sport=run kind=easy distance_km=8
knocked out 10 x 1 min hills => log sport=run kind=hard
5 mile tempo 33:20 felt strong => log sport=run kind=hard distance_km=8.047 duration_min=33.33
half hour swim => log sport=swim duration_min=30
strength and conditioning 40 mins => log sport=strength duration_min=40
walked the dog for an hour => log sport=walk duration_min=60
did 3x10 min at threshold, held pace => log sport=run kind=hard outcome=hit
10.2km in 55:12, avg hr 151 => log sport=run distance_km=10.2 duration_min=55.2
yesterdays session was brutal, 6x1k, barely hung on => log sport=run kind=hard outcome=struggled day_offset=-1
climbed for 2 hours => log sport=other duration_min=120
saturday: 16 miles in 2:20 => log sport=run distance_km=25.75 duration_min=140 day_offset=-2
today easy run 35min rpe 3 => log sport=run kind=easy duration_min=35 rpe=3 day_offset=0
smashed the intervals => log sport=run kind=hard outcome=hit
treadmill 5k 27 min => log sport=run distance_km=5 duration_min=27
core 15 minutes => log sport=core duration_min=15
tuesday 7 miles steady => log sport=run distance_km=11.265 day_offset=-6
aqua jogging half an hour, easy => log sport=aqua_jog kind=easy duration_min=30
shall I do my intervals or take it easy => advice
what's today looking like then => advice
do you reckon I should run => advice
would a rest day be smarter => advice
is it worth going out today => advice
recommend me something => advice
any chance i can run hard => advice
give me the verdict => advice
hip flexor is sore on the right => pain
plantar fasciitis flaring up => pain
bit of a twinge in my left calf => pain
IT band pain again => pain
lower back is killing me => pain
my shin hurts when i press on it => pain
feeling feverish and achy => illness
stomach bug since yesterday => illness
under the weather today => illness
legs feel like they're full of sand => heavy_legs
zero spring in my legs for days => heavy_legs
why do my legs feel dead on easy runs => heavy_legs
legs just won't go => heavy_legs
skip today please => skip
give today a miss => skip
later today please => snooze
in a couple of hours => snooze minutes=120
can you ask at 7:15 from now on => time time=07:15
set check-in for 05:45 => time time=05:45
prompt me at 8am every day => time time=08:00
pause for 10 days => pause days=10
no messages this week please => pause days=7
hold everything for two weeks => pause days=14
i'm travelling, stop for 5 days => pause days=5
ready to start again => resume
un-pause => resume
resume please => resume
how come easy? => why
why cross train => why
tell me why => why
what's that based on => why
where did you get that from => why
how was my training this week => week
what did I do this week => week
send the report => week
show the graph => week
what am i doing saturday => plan
plan for next week => plan
enter my plan => plan
upload a training plan => plan
swap tuesday and wednesday => plan
move the long run to sunday => plan
my marathon is on april 26 => race
sign me up for a half on 2027-03-14 => race
how many days to my race => race
that last one was a mistake => undo
scratch that => undo
edit today's answers => edit
give me all my data as a zip => export
download my diary => export
please erase all my data => forget
close my account => forget
settings please => settings
change my timezone => settings
i moved to lisbon => settings
kilometres please => settings
what commands are there => help
help me out here => help
what is this bot => help
how do i log a run => help
thank you so much! => thanks
thanks a bunch => thanks
perfect, cheers => thanks
awesome thx => thanks
share with my coach => coach
i want to add a coach => coach
let my coach see my log => coach
4 / 7.5 / 4 / 49 => checkin? legs=4 sleep_h=7.5 mood=4 rhr=49
3 7 4 53 => checkin? legs=3 sleep_h=7 mood=4 rhr=53
couldn't finish => log? outcome=missed
stop messaging me for a while => pause?
ran a half marathon on sunday 1h58 => log? sport=run distance_km=21.098 duration_min=118 day_offset=-1
woke up at 3 and couldn't get back to sleep, legs meh => checkin? legs=3 quality=2
quads like bricks, slept 6 => checkin? sleep_h=6
legs still sore from sunday, 7 hours, mood fine => checkin? legs=2 sleep_h=7 mood=3
energised, legs 5 => checkin? legs=5
8 hours solid, legs springy, in a great mood, rhr 44 => checkin legs=5 sleep_h=8 mood=5 rhr=44
oura: 6h50 sleep, rhr 49. legs 3 => checkin legs=3 sleep_h=6.75 rhr=49
zero energy, legs 1, mood 2, sleep 5 => checkin? legs=1 sleep_h=5 mood=2
legs are fine, mood too => checkin legs=3 mood=3
quick one: 3, 6.5h, mood 3 => checkin? sleep_h=6.5 mood=3
just got back from a 2 hr long run, legs wrecked => log? sport=run kind=long duration_min=120
bailed on the tempo after 15 min => log? sport=run kind=hard outcome=missed
gym session 45 min, mostly core => log? duration_min=45
track: 10x400 hit all of them => log sport=run kind=hard outcome=hit
hills 50 min pretty brutal rpe 8 => log? sport=run kind=hard duration_min=50 rpe=8
did the workout but struggled on last reps => log sport=run kind=hard outcome=struggled
can i go long tomorrow => advice?
can't get going, legs heavy => heavy_legs?
skip tmrw => skip?
wake me at 7 => time? time=07:00
ping me at half 7 in the morning => snooze?
pause til monday => pause?
change my sleep to 7 => edit?
morning coach, 4 for the legs, about 7 hours in the sack, mood's a 4 => checkin legs=4 sleep_h=7 mood=4
legs: heavy-ish. zzz: 6.5. feeling chipper => checkin? legs=2 mood=4
legs alright I suppose. didn't get to bed till 1, up at 7 => checkin legs=3 sleep_h=6
felt like a million dollars when I woke up, legs 5 => checkin? legs=5
body battery 80, legs feel good => checkin legs=4
kids woke me at 4, so 5 hrs. legs 3. cranky => checkin legs=3 sleep_h=5 mood=2
hr 61 (high!), sleep 5.5, legs heavy, think im getting run down => checkin? legs=2 sleep_h=5.5 mood=2 rhr=61
legs felt heavy on the stairs this morning. sleep ok 7h => checkin? legs=2 sleep_h=7 quality=3
in bed 9 hours but slept maybe 7 => checkin? sleep_h=7
had 2 beers, slept 6h, rhr up at 57 => checkin? sleep_h=6 rhr=57
mood low, motivation zero => checkin? mood=2
7h => checkin? sleep_h=7
I'd rate my legs 3 and my sleep 4 out of 5 => checkin legs=3 quality=4
did my long one, 22k, 2h05, rpe 5 => log sport=run kind=long distance_km=22 duration_min=125 rpe=5
45 mins easy on the bike instead of the run => log? sport=bike kind=easy duration_min=45
jogged 20 min then stopped, calf tight => pain?
rowing machine 20min => log sport=other duration_min=20
did the parkrun in 22:10, pb! => log? sport=run kind=race distance_km=5 duration_min=22.17
5k pb 21:40 => log? sport=run distance_km=5 duration_min=21.67
race report: 10k 43:21 rpe 9 => log? sport=run kind=race distance_km=10 duration_min=43.35 rpe=9
bad cough => illness?
can't do today => skip?
tomorrow maybe, not today => skip?
20 more minutes => snooze?
try me again at 9 => snooze?
i'm away until next friday => pause?
new race: berlin half, 5 april => race?
delete the last run => undo?
wrong day, that was tuesday => edit?
i meant 7 hours => edit?
change yesterday's mood to 3 => edit?
legs felt heavy yesterday but today they're good, slept well => checkin legs=4 quality=4
my legs aren't heavy anymore, they feel good => checkin legs=4
going on holiday, stop messaging me for 10 days => pause days=10
"""
