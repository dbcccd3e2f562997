"""English lines written after the code in five lots, to find out what it had not been made for.

At first sight their recall was 0.91, 0.86, 0.83, 0.85 and 0.88, their precision 0.99 and more.
What was missed taught it the general cause, never the line alone. The first lot, and a few lines that are
still asked back, are not listed.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
morning coach, running or resting today? => advice
intervals today, yes or no? => advice
after that terrible night, can I even train today? => advice
does it make sense to run today? => advice
what sort of session would be sensible today? => advice
not sure whether to run or rest today => advice
give me your advice for today please => advice
may I go hard today? => advice
is it bad if I take today off? => advice
legs pretty fresh today, 7h40 sleep, mood great => checkin legs=5 sleep_h=7.75 mood=5
sleep was lousy (5h), legs flat, pulse 59 => checkin legs=2 sleep_h=5 quality=2 rhr=59
Mood: good; legs: heavy; sleep: 6 h => checkin legs=2 sleep_h=6 mood=4
resting HR 49 today, legs normal => checkin legs=3 rhr=49
bad mood, bad legs, bad sleep => checkin legs=2 quality=2 mood=2
8.5 h sleep and in a great mood => checkin sleep_h=8.5 mood=5
I was up half the night, legs tired => checkin? legs=2
slept soundly for 8 hours, pulse 46 => checkin sleep_h=8 quality=4 rhr=46
legs 3.5 sleep 6.75 mood 4 rhr 51 => checkin legs=3.5 sleep_h=6.75 mood=4 rhr=51
my legs are good today and I slept 7 hours => checkin legs=4 sleep_h=7
not enough sleep, legs ok => checkin? legs=3
sleep 7, legs 4, mood 4, no idea about pulse => checkin legs=4 sleep_h=7 mood=4
feeling cheerful, legs strong, sleep 8 => checkin legs=4 sleep_h=8 mood=4
just ran 10k, 55 minutes, effort 5/10 => log sport=run distance_km=10 duration_min=55 rpe=5
10k run yesterday in 49:30 => log sport=run distance_km=10 duration_min=49.5 day_offset=-1
ran 7.5 km easy through the woods this morning => log sport=run kind=easy distance_km=7.5 day_offset=0
thursday 90 min on the bike => log sport=bike duration_min=90 day_offset=-4
8 x 400 m with 200 m jog, hit all splits => log sport=run kind=hard outcome=hit
three days ago 30 min yoga => log sport=yoga duration_min=30 day_offset=-3
rest day yesterday => log day_offset=-1
20 min jog and 20 min strength => log?
10 km tomorrow => unknown?
did 5 miles easy with Tom last night => log sport=run kind=easy distance_km=8.047 day_offset=-1
walked the dog for 40 min => log sport=walk duration_min=40
my legs are completely dead after yesterday's run => heavy_legs
what can I do against these heavy legs? => heavy_legs
my left knee hurts going upstairs => pain
my hip has been sore since the marathon => pain
sharp twinge in my groin when running => pain
I have a cold => illness
I don't feel well today => illness
my throat is scratchy and I have a slight fever => illness
stomach flu since last night => illness
felt a stabbing pain in my chest during the run => red_flag
I collapsed yesterday => red_flag
having trouble breathing since the run => red_flag
it's all pointless, I want to die => red_flag
I'll sit today out => skip
no check-in for me today => skip
ask me again in half an hour please => snooze minutes=30
always ask me at 6:30 from now on => time time=06:30
half past seven would suit me better => time? time=07:30
I'll be away for 5 days from today => pause days=5
please pause until 20 May => pause days=10
start asking me again please => resume
but why a rest day? => why
why did you recommend rest on friday? => why date=2026-05-08
what was last week like? => week
swap tomorrow with the day after => plan
add the half marathon on 7 June => race
when's my next race? => race
no, undo that again => undo
please fix my sleep from yesterday => edit date=2026-05-10
actually I feel better than that => edit feels=better
switch the language to german => settings
give me all of my data as csv => export
I want you to delete everything about me => forget
which commands are there? => help
show my coach my numbers => coach
cheers, that was helpful! => thanks
where can I run in Berlin? => unknown?
my dog is sick => illness?
the train was late today => unknown?
how should I train today? => advice
bike instead of running today? => advice
hi, what do you recommend for this evening? => advice
should I cut my run to half an hour? => advice
what's best for me to do today? => advice
slept badly. Skip training? => checkin? quality=2
do I really have to do intervals today? => advice
am I fit for the long run today? => advice
anything on the plan today? => advice
should I rather rest or jog easy => advice
Is today an easy day? => advice
Seven hours of sleep, legs light, mood good. => checkin legs=4 sleep_h=7 mood=4
pulse 52 sleep 7:15 legs 4 mood 3 => checkin legs=4 sleep_h=7.25 mood=3 rhr=52
legs heavy as lead, 4 hours of sleep, mood irritable => checkin legs=1 sleep_h=4 mood=1
the night was ok, 7 hours, legs strong => checkin legs=4 sleep_h=7 quality=3
had a bad night and heavy legs => checkin legs=2 quality=2
RHR 45, 8.25h sleep, legs 5, mood 5 => checkin legs=5 sleep_h=8.25 mood=5 rhr=45
my resting heart rate is 56 today => checkin rhr=56
my mood is bad, legs sluggish => checkin legs=2 mood=2
mood 2, I slept 6 hours 30 => checkin sleep_h=6.5 mood=2
legz 3, slep 8, mod 4 => checkin legs=3 sleep_h=8 mood=4
slept well, legs good, all good => checkin legs=4 quality=4
6h of shuteye, legs ok => checkin legs=3 sleep_h=6
pulse 190 => checkin?
mood 8 => checkin?
got 7 hours, legs feel ok, mood's fine => checkin legs=3 sleep_h=7 mood=3
5k in 26 min last night => log sport=run distance_km=5 duration_min=26 day_offset=-1
track session today 6x1000m, RPE 8, all as planned => log sport=run kind=hard rpe=8 outcome=hit day_offset=0
35 min easy run yesterday => log sport=run kind=easy duration_min=35 day_offset=-1
swim training 2000 m, 45 minutes => log sport=swim distance_km=2 duration_min=45
hiked 3 hours on saturday => log sport=hike duration_min=180 day_offset=-2
ran 8.2 km in 47:12 yesterday, rpe 4 => log sport=run distance_km=8.2 duration_min=47.2 rpe=4 day_offset=-1
core workout 20 min done => log sport=core duration_min=20
30 min elliptical yesterday at the gym => log sport=elliptical duration_min=30 day_offset=-1
tempo 8 km, couldn't hold the pace, rpe 9 => log sport=run kind=hard distance_km=8 rpe=9 outcome=missed
Saturday's long run: 28 km, 2:45 h => log sport=run kind=long distance_km=28 duration_min=165 day_offset=-2
going to run 15 km tomorrow => unknown?
how do I get rid of heavy legs? => heavy_legs
my legs have no power these days => heavy_legs
help, my legs are so heavy => heavy_legs
my calf is really tight => pain
pain under my kneecap after training => pain
my left foot has hurt since monday => pain
rolled my ankle on the trail => pain
my achilles is acting up again => pain
fever 38.2 => illness
in bed with covid => illness
bad cough and a runny nose => illness
I think I caught something => illness
went black before my eyes during the run => red_flag
my heart keeps skipping beats => red_flag
I can't take it any more, I want to kill myself => red_flag
skip the check-in today please => skip
ask me again in 45 minutes => snooze minutes=45
not right now, tonight => snooze until=tonight
can you always message me at quarter past six? => time time=06:15
I'm not around for the next 4 days => pause days=4
leave me alone for a week => pause days=7
my holiday is over => resume
justify that => why
why only easy? => why
weekly overview please => week
what am I doing on saturday? => plan
show the plan for next week => plan
I've signed up for the Berlin marathon => race
that was wrong, undo it => undo
correct yesterday => edit date=2026-05-10
I actually feel worse than I said => edit feels=worse
can I change the check-in time? => settings
who sees my data? => privacy
could you send me my data? => export
delete everything please => forget
help me => help
may my coach see my numbers => coach
ta very much => thanks
it's raining today => unknown?
I hate mondays => unknown?
I need new running shoes => unknown?
my brother runs too => unknown?
so what's up for today coach? => advice
I'm unsure whether I should train today => advice
can I run longer than planned today? => advice
yoga instead of a run today? => advice
should I take the rest day today? => advice
easy run or skip it completely? => advice
can I run with sore legs? => advice
how many km should I do today? => advice
what do you suggest, training or rest => advice
do I need a break today? => advice
legs ok, mood ok, sleep ok, pulse 54 => checkin legs=3 quality=3 mood=3 rhr=54
slept 8h15, legs light, very good mood => checkin legs=4 sleep_h=8.25 mood=5
tired legs, 5 hrs sleep => checkin legs=2 sleep_h=5
sleep good, legs good, mood good => checkin legs=4 quality=4 mood=4
mood 5 legs 5 sleep 9h rhr 42 => checkin legs=5 sleep_h=9 mood=5 rhr=42
I slept wonderfully, almost 9 hours => checkin sleep_h=9 quality=5
slept: 6.5 / legs: 3 / mood: 2 / pulse: 57 => checkin legs=3 sleep_h=6.5 mood=2 rhr=57
pulse at 60, legs sluggish, restless sleep => checkin legs=2 quality=2 rhr=60
legs not so great, rest ok => checkin legs=2
legs four => checkin legs=4
resting pulse between 50 and 52 => unknown?
bouncy legs today, mood excellent => checkin legs=5 mood=5
legs 3 today because I only slept 5.5 hours => checkin legs=3 sleep_h=5.5
low mood, 6 hours sleep, legs so so => checkin legs=3 sleep_h=6 mood=2
yesterday 12.5 km in 1:10:30 => log sport=run distance_km=12.5 duration_min=70.5 day_offset=-1
easy run, 50 min, rpe 3 => log sport=run kind=easy duration_min=50 rpe=3
2 h road bike on friday => log sport=bike duration_min=120 day_offset=-3
went jogging for 30 min this morning => log sport=run duration_min=30 day_offset=0
4 x 2000 m, really struggled, rpe 9 => log sport=run kind=hard rpe=9 outcome=struggled
raced 10 km in 44:12 yesterday => log sport=run kind=race distance_km=10 duration_min=44.2 day_offset=-1
went for a walk, 40 min => log sport=walk duration_min=40
swam 1000 m in 25 min => log sport=swim distance_km=1 duration_min=25
jogged five kilometers easy => log sport=run kind=easy distance_km=5
pilates yesterday 50 min => log sport=pilates duration_min=50 day_offset=-1
20 km bike and 5 km run => log?
ran 8 or 9 km => log? sport=run distance_km=9
why do my legs feel so tired? => heavy_legs
my legs are heavy after every run => heavy_legs
really heavy legs right now => heavy_legs
my shin hurts with every step => pain
I hurt myself during training => pain
back pain since this morning => pain
left hip hurts when I run => pain
there is a niggle in my thigh => pain
I have a really bad cold => illness
I threw up this morning => illness
headache and fever => illness
I've had diarrhea since yesterday => illness
my chest hurts => red_flag
I feel like I'm not getting any air => red_flag
sometimes I think it would be better not to be here anymore => red_flag
no questions today => skip
again in 10 minutes please => snooze minutes=10
ask me tonight => snooze until=tonight
check-in always at 8 please => time time=08:00
move the question to 7.15 am => time time=07:15
three days break please => pause days=3
I'm going on holiday for 2 weeks => pause days=14
carry on again => resume
why no tempo today? => why
what's the reason for that? => why
send me the weekly review => week
what's on the plan this week? => plan
create a new race => race
undo my last entry => undo
I want to correct today's check-in => edit
I feel better now => edit feels=better
how do I change my time zone? => settings
what do you save about me? => privacy
data export please => export
please forget everything about me => forget
what can I do here? => help
share the data with my trainer => coach
thanks for the help => thanks
I like chocolate => unknown?
tomorrow is a holiday => unknown?
Kipchoge's race was incredible => unknown?
coach, what's the programme today? => advice
better to take today off? => advice
do you reckon I should run today? => advice
can I go swimming today instead of running? => advice
would it be better to rest today? => advice
should I only jog 20 minutes today? => advice
am I allowed to train hard today? => advice
am I running today or not? => advice
sleep 6 hours, legs tired, mood 3, rhr 55 => checkin legs=2 sleep_h=6 mood=3 rhr=55
legs like new, slept 9h => checkin legs=5 sleep_h=9
7.5 hours of sleep, great mood, light legs => checkin legs=4 sleep_h=7.5 mood=5
mood sad, legs heavy, hardly slept => checkin legs=2 mood=2 quality=2
good morning, rhr 48, legs fresh, slept well => checkin legs=5 quality=4 rhr=48
Legs: 4. Sleep: 7.25. Mood: 5. => checkin legs=4 sleep_h=7.25 mood=5
I slept 6 hours and 30 minutes last night => checkin sleep_h=6.5
pulse 47 and legs 4 => checkin legs=4 rhr=47
my legs are okay, mood is good => checkin legs=3 mood=4
5 hours of sleep isn't enough, legs flat => checkin? legs=2 sleep_h=5
11 km easy run yesterday, 65 minutes => log sport=run kind=easy distance_km=11 duration_min=65 day_offset=-1
5x1000 on the track today, rpe 9 => log sport=run kind=hard rpe=9 day_offset=0
wednesday 1 h swim => log sport=swim duration_min=60 day_offset=-5
ran 20 km at the weekend => log? sport=run distance_km=20
leg strength 40 min, effort 7 => log sport=strength duration_min=40 rpe=7
jogged 7 km slowly yesterday, was pleasant => log sport=run kind=easy distance_km=7 day_offset=-1
35 km bike ride 2 days ago => log sport=bike distance_km=35 day_offset=-2
legs are so tired lately => heavy_legs
where do these heavy legs come from? => heavy_legs
my ankle is swollen and hurts => pain
pain in both shins => pain
my achilles has been niggling for two weeks => pain
I'm coughing a lot and my throat is sore => illness
I have a fever of 39 => illness
feeling fluey => illness
stabbing pain in the left side of my chest => red_flag
I fainted on the treadmill => red_flag
I just don't want to be here anymore => red_flag
rather no questions today => skip
cancel today's check-in => unknown?
remind me about it in two hours => snooze minutes=120
make the check-in at 6:30 => time time=06:30
I need a week's break => pause days=7
from tomorrow you can ask me again => resume
why am I not allowed to run hard? => why
give me an overview of the week => week
move the tempo run to friday => plan
I'm racing a half marathon on 7 June => race
undo the last change => undo
change my legs from yesterday => edit date=2026-05-10
I actually feel worse => edit feels=worse
open settings => settings
download my data => export
delete account => forget
what are your commands? => help
remove my coach => coach
many thanks! => thanks
"""
