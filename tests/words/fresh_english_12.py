"""A twelfth table of English lines: ratings given, nights without a name, polite wishes, runs of others.

Written as persons of many ages and countries would type them, before any of them was read, with what each
should mean; lines that are still read otherwise, or of which two readings are right, are left out. What was
read wrong at first taught the lists its cause. Among them stand lines of others, of plans, or of nothing.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
Morning! Legs ok, 6 hrs sleep but the little one was up at 3 so not great. Mood fine \
=> checkin legs=3 sleep_h=6 quality=2 mood=3
both kids in our bed again, maybe 5 hours, awful night => checkin sleep_h=5 quality=1
rhr 58 => checkin rhr=58
Legs feel like I've walked up every escalator on the Northern line, 6h, mood ok \
=> checkin? legs=2 sleep_h=6 mood=3
Sorry only just seen this, on the train. 7 hours, decent, legs normal, mood 4 \
=> checkin? legs=3 sleep_h=7 quality=3 mood=4
husband got his 8 hours. me? 4 and a half. legs alright though => checkin? legs=3 sleep_h=4.5
Not slept much, youngest has a cough. 4 hrs 45. Otherwise cheerful enough! \
=> checkin? sleep_h=4.75 quality=2 mood=4
legs good sleep bad mood meh => checkin legs=4 quality=2 mood=3
Ran home from work, 8.5k in 52 mins, rucksack on so pretty slow \
=> log? sport=run kind=easy distance_km=8.5 duration_min=52
Did parkrun with the buggy on saturday 31:40 \
=> log sport=run kind=race distance_km=5 duration_min=31.67 day_offset=-2
pilates at lunch, 45 min => log sport=pilates duration_min=45
can you ask me at 6.15 instead please, I'm out the door by 7 => time time=06:15
Half term next week and we're at my mum's, can we stop for 7 days? => pause? days=7
Not going to happen today, both kids off school with a bug so I'll give the run a miss => skip?
ah that's really helpful, ta x => thanks?
My husband slept 9 hours, lucky him => unknown?
Is the Jubilee line running ok => unknown?
dont forget PE kit and 2 packed lunches => unknown?
If the baby sleeps through tonight I might actually get 7 hours, ha => unknown?
Good morning. Legs are normal, I slept 7 1/2 hours, and my mood is good. Resting pulse 54. \
=> checkin legs=3 sleep_h=7.5 mood=4 rhr=54
Slept poorly. Up three times. Perhaps five and a half hours all told. => checkin? sleep_h=5.5 quality=2
Resting heart rate this morning was fifty-two => checkin rhr=52
I'd give the legs a 4 today => checkin legs=4
In bed by 10, awake at 5:30. Feeling chipper! => checkin sleep_h=7.5 mood=4
Pulse was 56, a touch higher than usual. Slept ok. => checkin? quality=3 rhr=56
3, 7, 4, 4, 55 => checkin? legs=3 sleep_h=7 quality=4 mood=4 rhr=55
Eight hours of good sleep, thank the Lord, and the legs feel springy. => checkin legs=5 sleep_h=8 quality=4
I'm a bit down today, it would have been our anniversary. Legs fine, 6 hours of sleep. \
=> checkin? legs=3 sleep_h=6 mood=2
Walked 3 miles with the dog around the reservoir, took us an hour \
=> log sport=walk distance_km=4.828 duration_min=60
I ran 4.2 miles in 46 minutes yesterday. Felt easy. \
=> log sport=run distance_km=6.759 duration_min=46 day_offset=-1
10 mile long run done, 1 hour 58 minutes. The last two miles were a real struggle. \
=> log sport=run kind=long distance_km=16.093 duration_min=118 outcome=struggled
Please ask me again in half an hour. I haven't had my coffee. => snooze minutes=30
My left knee hurts when I go down the stairs => pain
I don't understand why you have me doing intervals today => why
It was 28 degrees out at six o'clock and blowing hard => unknown?
My grandson ran 2 miles in 11:40 at his meet!! => unknown?
If I slept eight hours every night I'd be a new woman. => unknown?
legs grand, 7 hrs, in good form => checkin legs=4 sleep_h=7 mood=4
Legs in bits after the session last night. 6 hrs kip => checkin legs=1 sleep_h=6
slept brutal => checkin quality=2
hr 47 legs flying => checkin legs=5 rhr=47
8 hours, solid. Legs still a bit dead from the cross country tho. Mood grand \
=> checkin? legs=2 sleep_h=8 quality=4 mood=4
RHR 51 which is up 4 on normal. legs 2 sleep 3 mood 3 => checkin? legs=2 quality=3 mood=3 rhr=51
not a bad nights sleep all things considered, 6.5 => checkin sleep_h=6.5 quality=3
Four pints last night so 5 hrs of rubbish sleep and a HR of 61. Legs are fine funnily enough \
=> checkin? legs=3 sleep_h=5 quality=2 rhr=61
legs 3/5 => checkin legs=3
12x400 on the track, 70s rest, nailed every one of them => log sport=run kind=hard outcome=hit
Club session tonight 6 x 1k, died on the last 2. Would say 9/10 \
=> log? sport=run kind=hard rpe=9 outcome=struggled day_offset=0
10 mile road race in Ballycotton yesterday, 61:12 \
=> log sport=run kind=race distance_km=16.093 duration_min=61.2 day_offset=-1
easy spin on the bike 40min => log sport=bike kind=easy duration_min=40
have the Dublin marathon on 25 October, aiming for sub 3 => race?
scratch that last one => undo
would i be mad to do the session today or just jog it? => advice?
the lads did 20 mile sunday, not right in the head => unknown?
Kipchoge probably sleeps 10 hours and has a resting heart rate of 40 => unknown?
legs cooked 5h sleep => checkin legs=1 sleep_h=5
Slept good mate 8 hrs, legs good, heads good => checkin legs=4 sleep_h=8 quality=4 mood=4
sorry been on site since 5. legs heavy from carrying gyprock all week, slept 6 => checkin? legs=2 sleep_h=6
feelin good 7h => checkin? sleep_h=7
legs not too bad, sleep was crap cos of the heat => checkin legs=3 quality=2
HR 49 slept 7 legs normal happy as larry => checkin? legs=3 sleep_h=7 mood=4 rhr=49
6ish hours => checkin? sleep_h=6
sleep 4/5 mood 4/5 legs 2/5 => checkin legs=2 quality=4 mood=4
bit of a rough one, maybe 4 hrs, neighbours dog => checkin? sleep_h=4 quality=2
6 hrs nah make that 7, legs sweet => checkin legs=4 sleep_h=7
did 10 ks after knock off, 54 mins, hot as => log? sport=run distance_km=10 duration_min=54
surfed 2 hrs yesterday instead of runnin => log sport=other duration_min=120 day_offset=-1
reckon ive got the flu, fever n shivers all night => illness?
back from bali, start it up again => resume
gonna be 41 degrees thursday => unknown?
the apprentice slept in again, had 10 hours he reckons => unknown?
need 8 bags of quickset and 2 lengths of 90x45 => unknown?
Slept only 5 hrs, production issue till 2am. Legs are fine only. => checkin? legs=3 sleep_h=5
Good morning, sleep 7 hours quality good, legs good, mood good, RHR 60 \
=> checkin? legs=4 sleep_h=7 quality=4 mood=4 rhr=60
mood is ok ok => checkin mood=3
resting hr showing 63 in garmin today => checkin rhr=63
Legs are little tired but manageable, sleep was proper, 7 hrs => checkin? legs=2 sleep_h=7 quality=4
legs=4 sleep=6.5h mood=3 => checkin legs=4 sleep_h=6.5 mood=3
slept at 1 got up at 6, legs okay => checkin legs=3 sleep_h=5
Had good 8 hours sleep after so many days, feeling superb => checkin sleep_h=8 quality=4 mood=5
6h 40m as per watch, sleep score 71, hr 57 => checkin? sleep_h=6.75 rhr=57
Completed 5 km at Cubbon Park today, 33 min, RPE 5 \
=> log sport=run distance_km=5 duration_min=33 rpe=5 day_offset=0
yoga 30 mins with team over zoom => log? sport=yoga duration_min=30
Yesterday's tempo I could not complete, stopped at 4k because of traffic and dust \
=> log? sport=run kind=hard distance_km=4 outcome=missed day_offset=-1
Gym today, upper body, 1 hr => log? sport=strength duration_min=60 day_offset=0
Please share all my data in one file, I want to download it => export
standup moved to 10:30, sprint review after lunch => unknown?
Suppose I sleep 4 hours and my HR is 70, what would you say? => unknown?
build is running since 40 min, still not done => unknown?
legs r dead, got like 5 hrs => checkin legs=1 sleep_h=5
slept 9 hrs no alarm, legs bouncy, great mood lol => checkin legs=5 sleep_h=9 mood=5
ok sleep i guess => checkin quality=3
mood 1 chem test today => checkin? mood=1
like 6 hours bc of homework. legs ok => checkin legs=3 sleep_h=6
didnt sleep good, maybe 6, legs kinda heavy, coach is gonna be mad => checkin? legs=2 sleep_h=6 quality=2
woke up at 5 for morning practice so prob 6.5 hours. watch says 44 for resting => checkin? sleep_h=6.5 rhr=44
6 mi easy w the team => log sport=run kind=easy distance_km=9.656
ran a 4:48 1600 at the meet yesterday!!! pr \
=> log? sport=run kind=race distance_km=1.6 duration_min=4.8 day_offset=-1
wait i typed that wrong, need to change my check in => edit?
my chest hurts and i almost passed out on the warmup => red_flag
my best friend has shin splints and cant run for 2 weeks => unknown?
if i go to bed now ill get 7 hours => unknown?
2 miles is 8 laps right => unknown?
Legs about a 3, slept 7 and a bit, mood's a 4 => checkin legs=3 sleep_h=7 mood=4
5 hours, cat decided 3am was playtime. legs meh => checkin? legs=3 sleep_h=5
I'd say my legs are a 2 today => checkin legs=2
got a solid 8 in, feeling chipper => checkin sleep_h=8 mood=4
legs: like I've been carrying sofas up stairs. 6.5h, mood alright => checkin? legs=2 sleep_h=6.5 mood=3
terrible night, maybe 3 and a half hrs, heart rate 61 this morning => checkin sleep_h=3.5 quality=1 rhr=61
4,8,4,5,47 => checkin? legs=4 sleep_h=8 quality=4 mood=5 rhr=47
Pulse 52 on waking, slept like the dead for 9 hours => checkin sleep_h=9 quality=5 rhr=52
hubby snored all night so only 5.5, legs good mind => checkin? legs=4 sleep_h=5.5
mood 2 legs 4 sleep 7.25 => checkin legs=4 sleep_h=7.25 mood=2
Slept ok. Seven hours or thereabouts. Legs a wee bit stiff from the hills on Sunday \
=> checkin legs=2 sleep_h=7 quality=3
woke up fresh, 8hrs 15, raring to go! => checkin? sleep_h=8.25
legs feel like someone else's, slept 6, mood ok => checkin? legs=2 sleep_h=6 mood=3
good sleep tho short, 6 hrs. in a good mood! => checkin sleep_h=6 quality=4 mood=4
whoop gave me 7:42 of sleep and 46 resting => checkin sleep_h=7.75 rhr=46
Legs tired. Mood tired. Everything tired. 6 hours. => checkin? legs=2 sleep_h=6
5 hrs sorry I mean 6, legs fine => checkin legs=3 sleep_h=6
bed at midnight, alarm at 5.45, mood grim => checkin sleep_h=5.75 mood=2
Had my coffee now: legs 4, sleep 7h, mood 4, rhr 50 => checkin legs=4 sleep_h=7 mood=4 rhr=50
quads are shot after yesterdays squats but mood is high and i slept 8 => checkin legs=1 sleep_h=8 mood=4
my daughter has a temperature so I was up half the night, 4 hours max, legs ok => checkin? legs=3 sleep_h=4
Not too shabby: 7.5 h, springy legs => checkin legs=5 sleep_h=7.5
sleep 3/5, legs 3/5, mood 4/5, 6h 40 => checkin legs=3 sleep_h=6.75 quality=3 mood=4
legs like jelly after that race, slept ten hours though => checkin legs=1 sleep_h=10
resting heart rate was 57, five above my usual. 6 hours sleep => checkin sleep_h=6 rhr=57
Kept waking up. 6h. Otherwise grand => checkin? sleep_h=6 quality=2
great night's kip, nine hours!! => checkin sleep_h=9 quality=5
heavy old legs this morning, 6 hours sleep, mood 3 => checkin? legs=2 sleep_h=6 mood=3
Did 8k round the reservoir yesterday, 44 minutes, felt easy \
=> log sport=run distance_km=8 duration_min=44 day_offset=-1
parkrun sat 25.40, went off too fast and died in the last km \
=> log? sport=run kind=race distance_km=5 duration_min=25.67 outcome=struggled day_offset=-2
5 x 1 mile tonight. nailed every one of them => log sport=run kind=hard outcome=hit day_offset=0
swim 2k this am, 42 mins, rpe 5 => log sport=swim distance_km=2 duration_min=42 rpe=5 day_offset=0
an hour on the bike yesterday instead of my run => log sport=bike duration_min=60 day_offset=-1
Ran 12 miles on Sunday in 1:45, last 3 miles were brutal \
=> log sport=run distance_km=19.312 duration_min=105 outcome=struggled day_offset=-1
did the tempo on the treadmill, 30 min, felt like an 8 => log sport=run kind=hard duration_min=30 rpe=8
walked 5 miles with the dog, hour and forty => log sport=walk distance_km=8.047 duration_min=100
kayaked for 90 min saturday => log sport=other duration_min=90 day_offset=-2
ran a 19:48 5k yesterday at the club champs => log? sport=run distance_km=5 duration_min=19.8 day_offset=-1
Bailed on the intervals after 3 reps, just didn't have it today \
=> log? sport=run kind=hard outcome=missed day_offset=0
Yoga 40 min last night, lovely => log sport=yoga duration_min=40 day_offset=-1
6 miles easy w/ the girls Thursday, 58 min \
=> log sport=run kind=easy distance_km=9.656 duration_min=58 day_offset=-4
could you possibly leave me alone till Thursday? exams => pause days=4
I'm away with school for five days, no messages please => pause days=5
Would you mind stopping the questions for two weeks => pause days=14
I start work at 6 now, can we do 5:15? => time? time=05:15
you're a gem, cheers => thanks
That was spot on, thank you => thanks?
I'm curious why today is amber => why
whats the thinking behind the easy run => why
Doing the Leeds half in October => race
try me again after lunch would you => snooze?
hold off for twenty minutes => snooze minutes=20
I'm giving tonight's session a miss => skip
should I bother with the track tonight after that sleep? => advice
my mate did a 2:58 marathon last weekend, jammy sod => unknown?
She slept 9 hours and I'm jealous => unknown?
my nan's heart rate was 90 at the doctors => unknown?
if I'd slept 8 hours I'd have smashed it => unknown?
gotta walk 3 km to the station => unknown?
the dog gets 14 hours a day, no wonder his mood is 5/5 => unknown?
Up twice with the little fella, 5 and a half hrs total, legs surprisingly fine => checkin? legs=3 sleep_h=5.5
legs 4/5 sleep 6h (4/5) mood 3/5 => checkin legs=4 sleep_h=6 quality=4 mood=3
Bit groggy. 7h20. Resting 49. => checkin sleep_h=7.25 rhr=49
slept 7 hrs, would have been 8 but for the bin lorry => checkin? sleep_h=7
decent enough night, 7ish hours I reckon. legs dead from football => checkin legs=1 sleep_h=7 quality=3
Legs feel as though I've been kicked by a horse; slept 8; mood good => checkin? legs=2 sleep_h=8 mood=4
put me down for a 3 on legs and 7 hours => checkin legs=3 sleep_h=7
7 hours sleep quality was poor, woke at 2 and again at 4 => checkin? sleep_h=7 quality=2
feeling a bit down today tbh. slept 8 hrs => checkin sleep_h=8 mood=2
hr 48 legs 5 mood 5 slept 8.5 lets gooo => checkin? legs=5 sleep_h=8.5 mood=5 rhr=48
On nights this week so only 4.5 hours in the day. Legs heavy => checkin? legs=2 sleep_h=4.5
sleep: 6h50m / rhr: 53 / legs: ok / mood: good => checkin legs=3 sleep_h=6.75 mood=4 rhr=53
slept in till 9, that's a good 9 hours. legs brand new => checkin legs=5 sleep_h=9
Mood 5! legs 4! 8 hours! => checkin legs=4 sleep_h=8 mood=5
my resting rate is down to 45 and I got eight hours => checkin sleep_h=8 rhr=45
not my finest night, 5 hours. Calves a little tight, mood fine => checkin? legs=2 sleep_h=5 mood=3
6.75 hours, good quality, legs bit flat => checkin legs=2 sleep_h=6.75 quality=4
wife's got the flu so I was on kid duty, 5h sleep, legs 3 => checkin? legs=3 sleep_h=5
As fresh as I've been in weeks! 8 hrs 10 => checkin? sleep_h=8.25
nodded off at half ten, up at six. 48 bpm => checkin sleep_h=7.5 rhr=48
Ugh. 4 hours. Don't ask. Legs like wet string => checkin? legs=2 sleep_h=4
legs were dead yesterday but today a solid 4. slept 7 => checkin legs=4 sleep_h=7
sleep wasn't bad at all, 7.5. mood 4 => checkin sleep_h=7.5 quality=3 mood=4
3/5 legs. 2/5 mood. 6 hours of broken sleep => checkin legs=3 sleep_h=6 quality=2 mood=2
about 6 hours I'd guess, stressed about work => checkin? sleep_h=6 mood=2
legs good. head not so good. 7 hrs => checkin legs=4 sleep_h=7 mood=2
62 resting this morning, bit high for me, slept 6 after a few pints => checkin sleep_h=6 rhr=62
all good here, 8 hours, legs 4 => checkin legs=4 sleep_h=8
Session done: 4 x 2k off 90 secs, held pace throughout => log? sport=run kind=hard outcome=hit
16k long run on Sunday, one hour thirty five, felt comfortable \
=> log sport=run kind=long distance_km=16 duration_min=95 day_offset=-1
45 mins on the cross trainer, nice and steady => log sport=elliptical duration_min=45
Raced the county 10k this morning: 38:20. PB by 20 seconds! \
=> log? sport=run kind=race distance_km=10 duration_min=38.33 day_offset=0
hiked 11 miles up Helvellyn saturday, five and a half hours \
=> log sport=hike distance_km=17.703 duration_min=330 day_offset=-2
easy 30 minute jog before breakfast, rpe 3 => log sport=run kind=easy duration_min=30 rpe=3
spin class yesterday 45 min, 8 out of 10 effort => log sport=bike duration_min=45 rpe=8 day_offset=-1
played five a side last night for an hour => log sport=other duration_min=60 day_offset=-1
no run yesterday, rest day => log? day_offset=-1
Just back from 10k along the canal, 57 mins, took it easy \
=> log sport=run kind=easy distance_km=10 duration_min=57
strength this am 35 mins => log? sport=strength duration_min=35 day_offset=0
pushed the buggy 6k in 38 min => log? sport=run distance_km=6 duration_min=38
would it be possible to be asked at 7.30 from now on? => time time=07:30
Shift the morning check to twenty to seven => time time=06:40
in hospital with mum all week, please stop asking until Sunday => pause? days=7
Do you mind if we pause for a fortnight? => pause days=14
taking ten days off, back after that => pause? days=10
that makes me feel better, thank you coach => thanks?
really useful that, cheers => thanks?
I don't get why it's red again => why
what made you say rest => why
can you come back to me in an hour, I'm driving => snooze minutes=60
not now, feeding the baby => snooze?
can't do tonight's run, kid's concert => skip?
got a 10 mile race on 4 October => race
my left knee's been nagging me since Sunday => pain
wrong number earlier, sleep should be 7 => edit?
Her resting HR is 44 and she's 70! => unknown?
tonight I'm going to sleep 9 hours if it kills me => unknown?
the boys ran 5 miles without me => unknown?
8 hours to Glasgow on the coach => unknown?
imagine running 100 miles => unknown?
he said his legs felt great after 20k => unknown?
4 eggs, 2 pints milk, bread => unknown?
Legs 3.5, mood 4, slept 6 and three quarters => checkin legs=3.5 sleep_h=6.75 mood=4
bit of a short one, 5 hours, but legs feel fine => checkin? legs=3 sleep_h=5
I'd call it a 4 for legs, 3 for mood, 7h => checkin? legs=4 sleep_h=7 mood=3
legs as if I'd run a marathon in my sleep. 7 hours. mood fine => checkin? legs=2 sleep_h=7 mood=3
toddler has chickenpox, 3.5 hrs, running on fumes => checkin? sleep_h=3.5
watch reckons 51 resting, 7h 05 asleep => checkin sleep_h=7 rhr=51
2,6,3,3,58 => checkin? legs=2 sleep_h=6 quality=3 mood=3 rhr=58
pretty rubbish night if I'm honest. 5 and a bit hours. Legs heavy, mood low \
=> checkin? legs=2 sleep_h=5 quality=2 mood=2
rhr 54, 3 beats up on last week; legs ok; 7h => checkin? legs=3 sleep_h=7 rhr=54
Not a great deal of sleep, 5 hours tops. Mood still good => checkin? sleep_h=5 mood=4
8h. nothing to moan about. legs 4 => checkin? legs=4 sleep_h=8
legs OK, only got 6 because of the storm => checkin? legs=3 sleep_h=6
mum stayed over and snored, 6 hrs, legs bouncy => checkin? legs=5 sleep_h=6
7 miles with Jo after work, 1:02, effort 4 => log sport=run distance_km=11.265 duration_min=62 rpe=4
ran a 1:38 half on Sunday! => log? sport=run distance_km=21.098 duration_min=98 day_offset=-1
12 x 400 last night, last three were a slog => log sport=run kind=hard outcome=struggled day_offset=-1
swapped my run for 40 min on the rower yesterday => log sport=other duration_min=40 day_offset=-1
20k ride to work and back, hour and ten => log sport=bike distance_km=20 duration_min=70
would you be able to ask at quarter past six? => time time=06:15
much obliged to you => thanks
I can't see why I should rest today => why
I'm confused why you said easy => why
nudge me in 45 mins please => snooze minutes=45
going to give tonight a miss => skip
I've got the Cardiff half in three weeks => race
tomorrow I'll do 12k before work => unknown?
his pulse was 120 after the stairs => unknown?
sit down, calm down, it's only Monday => unknown?
"""
