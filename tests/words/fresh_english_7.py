"""A seventh table of English lines: those of three invented runners, and answers in many words for one scale.

The lines that were written before they were read were understood at first sight, field by field, but for one
of seventy. What the last lines say is doubtful, means none of it, or is of somebody else.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs alright, 6 hours kip => checkin legs=3 sleep_h=6
8 hours, slept like a log, legs fresh => checkin legs=5 sleep_h=8 quality=5
bike to work and back 18 miles => log sport=bike distance_km=28.968
gym 45 mins => log sport=strength duration_min=45
knee's giving me grief => pain
not today mate => skip
sleep 6h50, legs 3/5, mood 4/5, RHR 52 => checkin legs=3 sleep_h=6.75 mood=4 rhr=52
RHR 55 (avg 50), slept poorly, 5.5h => checkin sleep_h=5.5 quality=2 rhr=55
legs pretty good, sleep quality 4, 7.25 h => checkin legs=4 sleep_h=7.25 quality=4
feeling stressed, 6 hours of sleep, legs okay => checkin legs=3 sleep_h=6 mood=2
mood neutral, legs sore from squats => checkin legs=2 mood=3
tempo 8k 36:20, hit the target pace, RPE 8 => log sport=run kind=hard distance_km=8 \
duration_min=36.33 rpe=8 outcome=hit
long run 24k in 2:10 yesterday, RPE 6 => log sport=run kind=long distance_km=24 duration_min=130 \
rpe=6 day_offset=-1
swim 1500m 32 min => log sport=swim distance_km=1.5 duration_min=32
45 min elliptical two days ago => log sport=elliptical duration_min=45 day_offset=-2
set the reminder to 6:40 => time time=06:40
pause until 20 May please => pause days=10
show me this week's summary => week
export everything as csv => export
who can see my answers? => privacy
I am in very good spirits and my legs feel light. => checkin legs=4 mood=5
My pulse was 60 when I woke up. => checkin rhr=60
I had a decent night, about seven hours, and I feel cheerful. => checkin sleep_h=7 quality=3 mood=4
This morning I did half an hour of stretching. => log sport=yoga duration_min=30 day_offset=0
I have a temperature and a cough. => illness
My hip hurts when I climb the stairs. => pain
Would it be wise to run today? => advice
Please could you ask me at eight o'clock instead? => time time=08:00
I should like to delete my account. => forget
How do I change an answer? => edit
I am back from my holiday, you may ask again. => resume
I have entered a race on 14 June. => race
legs not too bad, 7 hrs => checkin legs=3 sleep_h=7
morning! legs meh, slept so so 6h => checkin legs=3 sleep_h=6 quality=3
bit tired in the legs, mood great tho => checkin legs=2 mood=5
resting HR 47 today => checkin rhr=47
waking pulse 50 => checkin rhr=50
hours slept 6.5 => checkin sleep_h=6.5
six and a half hours kip, legs loose => checkin legs=4 sleep_h=6.5
7h20 sleep, legs knackered => checkin legs=1 sleep_h=7.25
legs anything but fresh, 6h => checkin legs=2 sleep_h=6
mood could be better, legs ok => checkin legs=3 mood=2
legs not particularly fresh => checkin legs=2
in a good mood, legs bouncy => checkin legs=5 mood=4
rubbish night, 4 hours => checkin sleep_h=4 quality=2
bad nite 4 hrs. legs 3 => checkin legs=3 sleep_h=4 quality=2
fed up, legs tired, 6h => checkin legs=2 sleep_h=6 mood=2
easy 45 minutes => log sport=run kind=easy duration_min=45
fartlek 50 min => log sport=run kind=hard duration_min=50
6x800 on the track, RPE 9 => log sport=run kind=hard rpe=9
8k this morning, effort 6 => log sport=run distance_km=8 rpe=6 day_offset=0
7k last night, 7 out of 10 effort => log sport=run distance_km=7 rpe=7 day_offset=-1
Raced a half today, 1:24:10, RPE 10 => log sport=run kind=race distance_km=21.098 duration_min=84.17 \
rpe=10 day_offset=0
raced a 10k yesterday 44:10 => log sport=run kind=race distance_km=10 duration_min=44.17 day_offset=-1
10-km-race yesterday, 44:10 => log sport=run kind=race distance_km=10 duration_min=44.17 day_offset=-1
60-minute-run easy => log sport=run kind=easy duration_min=60
4x2k all in target => log sport=run kind=hard outcome=hit
pilates 25 min, couldnt do more => log sport=pilates duration_min=25
hiked 16k, 5.5 hours including lunch => log sport=hike distance_km=16 duration_min=330
oops undo that last one => undo
Kindly provide all of my data as a CSV file. => export
whats the plan for the next few days => plan
what sessions are coming up => plan
was my week good? => week
sorry, it was 9k not 7k => edit
should i bother running today => advice
marathon in 3 weeks in Leeds => race
proper shattered legs today, slept crap => checkin? legs=1 quality=2
legs a bit heavy like, mood's fine => checkin? legs=2 mood=3
did 5k after work, 28 mins, took it easy => log sport=run kind=easy distance_km=5 duration_min=28
I slept rather poorly, perhaps five hours, and my legs are quite stiff. => checkin? legs=2 sleep_h=5 \
quality=2
We walked six miles yesterday, which took two and a half hours. => log sport=walk distance_km=9.656 \
duration_min=150 day_offset=-1
Thank you so much, dear. => thanks?
my boss is in a foul mood => unknown?
the cat slept 14 hours => unknown?
lead singer was great => unknown?
the film ran for 3 hours => log? sport=run duration_min=180
train was 20 minutes late => unknown?
table with four legs => unknown?
the kids are ill => illness?
sleep is overrated => unknown?
pulse check on the project => unknown?
we run a small shop => unknown?
meeting at 7:30 => unknown?
my laptop is dead => unknown?
the race for mayor is on => unknown?
heavy traffic today => unknown?
fresh bread for breakfast => unknown?
nap 1h, night 5h => checkin? sleep_h=5
10k in 52 => log? sport=run distance_km=10 duration_min=52
spun for 40 mins this morning => log sport=bike duration_min=40 day_offset=0
stair sprints 30 min => log? sport=run kind=hard duration_min=30
typed it wrong, legs were 3 => edit?
correction: I slept 7 hours => edit?
my dog has a fever => illness?
the kid has a fever, 39 => illness?
my car is coughing => illness?
the server ran for 40 days => unknown?
sprint 14 ends friday => unknown?
trains run every 10 minutes => unknown?
i worked 8 hours => unknown?
"""
