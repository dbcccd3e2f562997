"""More English lines written at first without a look at the word lists, in four lots, to find what they miss.

At first sight their recall was 0.87, 0.63, 0.66 and 0.97, their precision 0.95
and more, and the last lot had none that was wrong. What was missed taught the general cause, not the line.
Lines that are still asked back where they need not be are not listed. The first lot stands last.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs 2 slept 7 mood 3, pulse 58 => checkin legs=2 sleep_h=7 mood=3 rhr=58
had a good nights sleep, legs feel fresh => checkin legs=5 quality=4
slept 5 hours, feel ok, legs heavy => checkin legs=2 sleep_h=5
rhr 50 legs 4 mood 4 sleep 7 hours and 15 min => checkin legs=4 sleep_h=7.25 mood=4 rhr=50
mood pretty low, legs fine, slept 6.5h => checkin legs=3 sleep_h=6.5 mood=2
terrible sleep bc of the heat, legs 3 => checkin legs=3 quality=1
legs 4, 8h => checkin legs=4 sleep_h=8
pulse bit high at 60 but legs good => checkin legs=4 rhr=60
did 7k easy with the dog 45 min => log sport=run kind=easy distance_km=7 duration_min=45
yesterday 90 mins on the bike, easy => log sport=bike kind=easy duration_min=90 day_offset=-1
8x400 this morning, nailed it, rpe 9 => log sport=run kind=hard rpe=9 outcome=hit day_offset=0
ran 5 miles in 40 min => log sport=run distance_km=8.047 duration_min=40
weights 40 min yesterday evening => log sport=strength duration_min=40 day_offset=-1
swim 1k easy => log sport=swim kind=easy distance_km=1
did my long run, 20k in 1:50, rpe 5 => log sport=run kind=long distance_km=20 duration_min=110 rpe=5
walked 10 km on friday => log sport=walk distance_km=10 day_offset=-3
tempo 6k today missed the pace => log sport=run kind=hard distance_km=6 outcome=missed day_offset=0
played tennis for an hour => log sport=other duration_min=60
what should i run today => advice
can i do intervals today or should i wait => advice
is an easy run fine today => advice
tell me what to do today => advice
rest or run today? => advice
feeling sluggish, should i go for a run => advice
what would you suggest for today => advice
shall i do the long run today => advice
legs feel heavy => heavy_legs
why do my legs feel so heavy all week => heavy_legs
my ankle is swollen => pain
knee pain after yesterdays run => pain
my back is killing me today => pain
i pulled my calf yesterday doing sprints => pain
sore throat since yesterday => illness
ive got flu => illness
feeling sick today => illness
i have a bad cold and a cough => illness
skip todays check in => skip
remind me in 2 hours => snooze minutes=120
ask me later => snooze
move my check in to 7:15 => time time=07:15
im on vacation for a week => pause days=7
no messages until thursday please => pause days=4
im back from holiday => resume
why is it rest today => why
show my plan for next week => plan
add race 12 september half marathon => race
undo please => undo
i entered the wrong mood => edit
what commands do you have => help
thank you coach => thanks
tight chest on every hill lately, legs 4 => red_flag
slept 6h, woke up and couldnt get any air, legs ok => red_flag
felt faint and had to sit down at 5k, log 5k => red_flag
i dont want to live anymore => red_flag
my wife says i snore => unknown?
how tall are you => unknown?
training for boston => unknown?
ran 5k in 2019 => log? sport=run distance_km=5
my calf is fine now => unknown?
the coach of my son is sick => illness?
not sick => unknown?
will i ever be fast => unknown?
rest => log?
coffee first => unknown?
6h50 sleep, hr 51, legs meh, mood good => checkin legs=3 sleep_h=6.75 mood=4 rhr=51
slept rubbish, legs heavy, hr 63 => checkin legs=2 quality=2 rhr=63
not bad today, legs 4 sleep 8h => checkin legs=4 sleep_h=8
great night, 8.5 hrs, legs bouncy, mood 5 => checkin legs=5 sleep_h=8.5 quality=5 mood=5
resting hr up at 62, slept 6 => checkin sleep_h=6 rhr=62
legs tired mood tired slept 6 => checkin? legs=2 sleep_h=6
4 hours sleep thanks to the dog, legs okay => checkin legs=3 sleep_h=4
legs so so, head good, 7 hours => checkin legs=3 sleep_h=7 mood=4
bed at 10 up at 6 legs 4 => checkin legs=4 sleep_h=8
mood 6 => checkin?
hrv 45 legs 3 => checkin legs=3
garmin says 6h32 and hr 49 => checkin sleep_h=6.5 rhr=49
ran to work 6k => log sport=run distance_km=6
5 miles with my sister yesterday, chatty pace => log? sport=run distance_km=8.047 day_offset=-1
6x800 done and dusted, rpe 8 => log sport=run kind=hard rpe=8
couldnt finish the tempo today, legs empty => log? sport=run kind=hard outcome=missed day_offset=0
16 miles long run done 2:25 => log sport=run kind=long distance_km=25.75 duration_min=145
10k race on saturday 41:03 => log sport=run kind=race distance_km=10 duration_min=41.05 day_offset=-2
1hr turbo rpe 6 => log sport=bike duration_min=60 rpe=6
40 lengths in the pool => log? sport=swim
pool 30 min => unknown?
climbed for 2 hours last night => log sport=other duration_min=120 day_offset=-1
just walked 3 miles => log sport=walk distance_km=4.828
took the day off yesterday => log day_offset=-1
5k treadmill 27:40 felt hard => log sport=run distance_km=5 duration_min=27.67
should i do my workout or move it => advice
feeling knackered, run or bin it => advice
whats best for me today => advice
can i swap todays run for a swim => advice
what does today look like => advice
any point in running today? => advice
i slept 4 hours so should i still run => advice
legs feel like theyre filled with sand => heavy_legs
quads feel like lead when i run => heavy_legs
outside of my knee started hurting at 6k => pain
big toe joint really painful => pain
ive got a niggle in my left hip => pain
hamstring went twang in the sprint => pain
groin strain flared up again last night => pain
my shins are killing me => pain
got a stinking cold => illness
woke up with a temperature and the shakes => illness
been throwing up since 3am => illness
chesty cough wont shift => illness
sit this one out => skip
no questions this morning please => skip
in half an hour => snooze minutes=30
ask me tonight instead => snooze until=tonight
later pls im driving => snooze
ask me at half 7 from now on => snooze?
please text me at 6 every morning => time time=06:00
pause till monday => pause?
im away for the next two weeks => pause days=14
dont bother me for 4 days => pause days=4
home from holiday, lets go => resume
whys it only easy today => why
hows the week looking so far => week
weekly stats => week
move my long run to sunday => plan
what am i doing tomorrow => plan
cancel my race => race
how many weeks till my marathon => race
undo that last one => undo
change my sleep from yesterday => edit date=2026-05-10
correct my legs to 3 => edit?
change my city => settings
give me a copy of my data => export
erase me => forget
how do i use you => help
i want to share with my coach => coach
brilliant thank you so much => thanks
legs 4 slept 8 mood 4 only thing is my chest gets tight when i go upstairs => red_flag
easy 6k, afterwards my left arm went numb for ten minutes => red_flag
i fainted in the shower after the long run but im fine now, what should i do today => red_flag
hr 48 all good except i was gasping for air last night lying down => red_flag
i just want it all to stop, i cant do life anymore => red_flag
been thinking about hurting myself lately, mood 1 => red_flag
my heart keeps going crazy fast for no reason when im on the sofa => red_flag
collapsed at the finish and dont remember it => red_flag
there was blood in my spit after the intervals => red_flag
one calf is way bigger than the other and its hot => red_flag
chest feels like someone is sitting on it => red_flag
no chest pain or anything, should i run => advice
didnt faint just sat down, 10k done 55 min => unknown?
my grandad had a heart attack last year => red_flag
the race nearly killed me haha => unknown?
my knee doesnt hurt anymore => unknown?
my mates knee hurts => pain?
if my knee hurts what then => pain?
had a cold last month => illness?
cold out there today => unknown?
my achilles used to hurt => pain?
sore loser lol => unknown?
is running bad for your knees => unknown?
thinking about a marathon next year => unknown?
will run 5k after work => unknown?
10k tomorrow => unknown?
do you have a strava link => unknown?
my watch died => unknown?
new shoes hurt my bank account => pain?
hello there => unknown?
ok => unknown?
whats vo2max => unknown?
i like the plan => unknown?
dont forget me => unknown?
who made you => unknown?
8 => unknown?
52 => unknown?
eggs milk bread => unknown?
ok so slept maybe 6 and a half, legs kinda dead, mood alright => checkin legs=1 sleep_h=6.5 mood=3
5h sleep cos of the baby, legs 2, hr 60 => checkin legs=2 sleep_h=5 rhr=60
pulse 53 legs fine slept well => checkin legs=3 quality=4 rhr=53
feeling a bit low today, slept 7, legs ok => checkin legs=3 sleep_h=7 mood=2
legs feel a lot better today => unknown?
my watch says 7h12 sleep and rhr 50 => checkin sleep_h=7.25 rhr=50
slept from 11 to 6 => checkin sleep_h=7
energy 4 => unknown?
no sleep at all last night => unknown?
tired af but legs are good, 6h => checkin? legs=4 sleep_h=6
woke up at 5, legs stiff, hr normal => heavy_legs?
legs 3/5 mood 3/5 7hrs hr fifty two => checkin legs=3 sleep_h=7 mood=3 rhr=52
HR was 48 when i woke up, great sleep => checkin quality=5 rhr=48
mood: 4, legs: 3,5 => checkin legs=3.5 mood=4
went for a 5 mile run before work, 42 mins => log sport=run distance_km=8.047 duration_min=42
just back from 14k, 1:15, felt comfy => log sport=run distance_km=14 duration_min=75
3hr ride saturday => log sport=bike duration_min=180 day_offset=-2
strength session yesterday half an hour => log sport=strength duration_min=30 day_offset=-1
marathon yesterday!!! 3:42:10 => log? sport=run distance_km=42.195 duration_min=222.17 day_offset=-1
jogged 20 min super slow => log sport=run kind=easy duration_min=20
hill repeats tuesday had to bail after 4 => log sport=run kind=hard outcome=missed day_offset=-6
recovery run 4 miles, effort 2 => log sport=run kind=easy distance_km=6.437 rpe=2
swim 2k => log sport=swim distance_km=2
football with the lads 90 min => log sport=other duration_min=90
fartlek 50min rpe 7 struggled at the end => log sport=run kind=hard duration_min=50 rpe=7 outcome=struggled
stretching 15 min => log sport=yoga duration_min=15
should i push through or rest => advice
is today a good day for a long run => advice
what now coach => advice
am i ok to do speedwork today => advice
give me something to do => advice
bit hungover, should i bother running => advice
whats the call today => advice
would you run today if you were me => advice
how long should i run today => advice
legs wont move => heavy_legs
got zero pop in my legs lately => heavy_legs
dead legs since monday => heavy_legs
think ive pulled my hamstring => pain
bottom of my heel hurts first thing in the morning => pain
twisted my ankle on a root => pain
shin splints are back => pain
lower back ache after deadlifts => pain
stomach bug, been on the toilet all day => illness
feel rough, sore throat and aching all over => illness
kids gave me their cold => illness
skip this one => skip
give it a miss today => skip
dont ask me anything today => skip
ping me in 45 => snooze minutes=45
cant now, ask me after lunch => snooze
ask again in 2 hours pls => snooze minutes=120
make it 7am from now on => time time=07:00
can we do the check in at quarter past 6 => time time=06:15
off for the next 5 days => pause days=5
travelling until sunday, no messages pls => pause days=7
ask me again from tomorrow => resume
explain the advice => why
but why cant i run => why
how did i do this week => week
whats coming up this week => plan
swap thursday and friday => plan
signed up for a half in june => race
got my pulse wrong this morning => edit
switch to miles => settings
whats my data used for => privacy
send me my data as csv => export
wipe my history => forget
list commands => help
let my coach see my answers => coach
youre a star, thanks => thanks
legs good, slept 8h but woke up twice with my heart pounding out of nowhere => red_flag
did the long run, last 3 k kept getting this squeezing feeling behind my breastbone => red_flag
everyone would be better off without me, also skip today => red_flag
nearly blacked out getting out of bed, hr 44, slept 7 => red_flag
pee was cola brown after the marathon, normal? => red_flag
so breathless walking up the stairs since yesterday, should i still do intervals => red_flag
dont see the point in living if i cant run => red_flag
heart skipping beats all morning, legs 4 => red_flag
got super confused and dizzy in the heat at 18k => red_flag
left calf swollen since the flight and sore => red_flag
no dizziness no chest tightness, legs 4 mood 4 => checkin legs=4 mood=4
never had palpitations, just nervous about the race lol => unknown?
killed it today, 10k in 45 => log sport=run distance_km=10 duration_min=45 outcome=hit day_offset=0
i could murder a pizza => unknown?
this hill will be the death of me => unknown?
whats your name => unknown?
ran into my ex today => unknown?
my legs my rules => unknown?
race pace is 4:30 => log? sport=run kind=hard
is coffee ok before a run => unknown?
which watch do you recommend => unknown?
my son ran 3k => unknown?
cant wait for sunday => unknown?
hate running in the dark => unknown?
did you sleep well => checkin? quality=4
maybe ill run later => unknown?
im not injured => unknown?
wish i had slept more => unknown?
stop => pause
yes => unknown?
no => unknown?
5 => unknown?
sleep 5 => checkin? sleep_h=5
hm => log? sport=run distance_km=21.098
legs 3 slept 6,5 mood 4 hr 51 => checkin legs=3 sleep_h=6.5 mood=4 rhr=51
lgs 4 sleep 7h mood 3 => checkin legs=4 sleep_h=7 mood=3
slpet 7h legs good mood ok => checkin legs=4 sleep_h=7 mood=3
rhr 47, legs springy => checkin legs=5 rhr=47
7h sleep legs heavy mood meh hr 58 => checkin legs=2 sleep_h=7 mood=3 rhr=58
mood 2/5 legs 2/5 sleep 5h => checkin legs=2 sleep_h=5 mood=2
"""
