"""An eighth table of English lines: nights from bed to rising, parts of a way, denied scales, asides.

They were written with the causes in view that an earlier lot had shown, and what was read wrong was mended:
they say nothing of how lines are read that were never seen. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs neither tired nor fresh, 7h sleep => checkin legs=3 sleep_h=7
legs not tired, not fresh, just normal => checkin legs=3
legs not heavy not light, ok. 7h => checkin legs=3 sleep_h=7
legs not tired, normal => checkin legs=3
legs not tired, good sleep => checkin? quality=4
legs not tired, slept well => checkin? legs=3 quality=4
legs aren't heavy, just average, mood 4 => checkin legs=3 mood=4
legs not fresh but fine => checkin legs=3
legs not dead, not great, mood good => checkin legs=3 mood=4
mood not good not bad, just ok, legs 4 => checkin legs=4 mood=3
slept not well not badly, ok. legs 3 => checkin legs=3 quality=3
not tired, not fresh, legs normal => checkin? legs=3
legs feel not stiff, not springy, somewhere in between => checkin legs=3
3/5 legs 4/5 mood 6h => checkin legs=3 sleep_h=6 mood=4
4 of 5 legs, slept 6h => checkin legs=4 sleep_h=6
2 out of 5 for legs, mood 3 => checkin legs=2 mood=3
legs 4/5 mood 3/5 sleep 7h => checkin legs=4 sleep_h=7 mood=3
5/5 mood, 4/5 legs, 4/5 sleep, rhr 50 => checkin legs=4 quality=4 mood=5 rhr=50
in bed from 22:30 to 06:00 => checkin sleep_h=7.5
22:30 to 06:00, legs normal => checkin legs=3 sleep_h=7.5
legs normal, 22:30 to 06:00 => checkin legs=3 sleep_h=7.5
in bed 11 to 6, legs heavy => checkin legs=2 sleep_h=7
in bed 10pm to 5am, legs 3 => checkin legs=3 sleep_h=7
bed 10.30 up 5.45 legs ok => checkin legs=3 sleep_h=7.25
went to bed at 11:15 and woke at 6:45, legs good => checkin legs=4 sleep_h=7.5
11pm to 7am, legs ok => checkin legs=3 sleep_h=8
23:00-06:30, legs 4, mood 4 => checkin legs=4 sleep_h=7.5 mood=4
asleep 23:40 till 7:10, legs fresh => checkin legs=5 sleep_h=7.5
night shift 22:00 to 06:00, legs tired => checkin legs=2
worked from 22:00 to 06:00, legs tired => checkin legs=2
lights out 10pm, alarm at 5, legs sluggish => checkin legs=2 sleep_h=7
22:45 in bed, 6:15 up, mood fine => checkin sleep_h=7.5 mood=3
to bed at half past ten, up at six, legs fine => checkin legs=3 sleep_h=7.5
slept from half eleven to seven, legs ok => checkin legs=3 sleep_h=7.5
seven and a bit hours, legs loose => checkin legs=4 sleep_h=7
about seven and a bit hours of sleep, legs 3 => checkin legs=3 sleep_h=7
sleep quality good => checkin quality=4
sleep quality was poor, 5h => checkin sleep_h=5 quality=2
quality of sleep ok, legs 3 => checkin legs=3 quality=3
good quality sleep 8h, legs 4 => checkin legs=4 sleep_h=8 quality=4
8 hours, good quality, legs good => checkin legs=4 sleep_h=8 quality=4
in high spirits, legs 4 => checkin legs=4 mood=4
in low spirits, legs 2 => checkin legs=2 mood=2
Awful night, lay awake from three => checkin quality=1
terrible night, awake from 2 till 5, legs heavy => checkin legs=2 quality=1
bad night lying awake for hours, legs 2 => checkin legs=2 quality=2
pulse 53 today, yesterday it was 49, legs 2 => checkin legs=2 rhr=53
rhr 51 (yesterday 49), legs 3 => checkin legs=3 rhr=51
resting pulse 48, two below yesterday, mood good => checkin mood=4 rhr=48
did 3 of the 8k => log? sport=run distance_km=3 outcome=missed
did 4 of the 10 km then gave up => log? sport=run distance_km=4 outcome=missed
ran 5 of 12 km, had to stop => log? sport=run distance_km=5 outcome=missed
managed 6k instead of 10k yesterday => log sport=run distance_km=6 outcome=missed day_offset=-1
only ran 6 instead of 10 km yesterday => log sport=run distance_km=6 outcome=missed day_offset=-1
ran 12k instead of 10k yesterday, easy => log sport=run kind=easy distance_km=12 day_offset=-1
only did half of the 10k => log? outcome=missed
gym yesterday, 30 min squats and core => log sport=strength duration_min=30 day_offset=-1
strength and core 40 min yesterday => log? duration_min=40 day_offset=-1
20 min core and 30 min strength yesterday => log? day_offset=-1
did 20 min yoga last nite => log sport=yoga duration_min=20 day_offset=-1
swam 1k last nite, 25 min => log sport=swim distance_km=1 duration_min=25 day_offset=-1
today 8 km easy => log? sport=run kind=easy distance_km=8 day_offset=0
today easy 8k => log? sport=run kind=easy distance_km=8 day_offset=0
today easy run => advice
8 km easy today => log? sport=run kind=easy distance_km=8 day_offset=0
today swimming 1 km in 30 minutes => log sport=swim distance_km=1 duration_min=30 day_offset=0
swim today 1500 m 40 min => log sport=swim distance_km=1.5 duration_min=40 day_offset=0
train today y/n? => advice
run today y/n => advice
long run today yes/no? => advice
Sleep: 8 hours, quality good. Legs: slightly tired. Mood: neutral. \
=> checkin legs=2 sleep_h=8 quality=4 mood=3
ask me at 3:30 from now on, early shift => time time=03:30
Please pause for two weeks, school trip => pause days=14
pause for a week, exams => pause days=7
on holiday for ten days, no questions please => pause days=10
pause until friday, work trip => pause days=5
pause for 2 weeks, my knee hurts => pain?
pause for a week, I have the flu => illness?
going away for 5 days - pause please => pause days=5
stop asking for 3 days, moving house => pause days=3
ask me at 6 every day, new job => time time=06:00
move the check-in to 5:45, early shifts again => time time=05:45
check in at 7 please, kids start school => time? time=07:00
pause for a week, blue elephants dancing => pause? days=7
ask later kids awake => snooze
ask me later, kids are up => snooze
not now, at work => snooze
in a meeting ask in an hour => snooze minutes=60
can't now, driving, ask me tonight => snooze until=tonight
How did you come to that recommendation? => why
how did you get to this advice => why
how did you work out that suggestion => why
typed it wrong, want to change todays answers => edit
entered it wrong, can i change my answers => edit
fix my check in => edit
I'm running the Vienna marathon on April 18. => race
I'm doing the city half in June => race
I'm running a marathon on Sunday => race
we are running the Leeds half marathon next month => race
im back, you can start again => resume
back from vacation, you can resume => resume
I'm home, feel free to carry on => resume
delete everything you have stored about me => forget
delete everything you ever saved on me => forget
please erase all that you have kept about me => forget
How can my coach see my numbers? => coach
the car did 300 km on one tank => unknown?
our old bus made 400 miles => unknown?
drove the car to the woods and ran 8 km => log? sport=run distance_km=8
do you have legs? => unknown?
my class got 4 out of 5 on the test => unknown?
scored 8 of 10 points => unknown?
"""
