"""A fourth table of English lines written at first without a look at the word lists, in two lots.

At first sight their recall was 0.86 and 0.80, their precision 1.0 and 0.99; the first lot taught general
causes before the second was read. The first lines here are those that were missed. The last (from "tomorrow
I want to" on) look like something and may not be read as it for certain.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
bpm 51 on waking => checkin rhr=51
slept a bit better, 6.5, legs 3 => checkin legs=3 sleep_h=6.5
gimme 30 min => snooze minutes=30
dont want to answer today => skip
whats tomorrow => plan
busy, l8r => snooze
could the morning question come at half past seven => time time=07:30
wrong number, legs should be 3 => edit
didnt sleep a wink => checkin quality=1
going on vacation tomorrow for 10 days => pause days=10
kne hurts going down stairs => pain
what made you say that => why
legs are better than yesterday, say a 4. 7 hours of sleep => checkin legs=4 sleep_h=7
legs better than last week, maybe a 3/5 => checkin legs=3
set time 730 => time time=07:30
all good, 4 for legs, 4 for mood => checkin legs=4 mood=4
can't seem to get my legs going => heavy_legs
legs couldn't hit the splits, track session 8x400 => log sport=run kind=hard outcome=missed
8h, legs good, mood v good => checkin legs=4 sleep_h=8 mood=5
kinda flat legs, mood okay, 7h => checkin legs=2 sleep_h=7 mood=3
everything's great, legs 5, 8.5 hrs, 47 bpm => checkin legs=5 sleep_h=8.5 rhr=47
Not much sleep, maybe 4 or 5 hrs. Legs 2. Feeling grumpy => checkin legs=2 sleep_h=4.5 mood=2
slept 7 or 8 hours, legs 3 => checkin legs=3 sleep_h=7.5
10k race next sunday => race
race in 3 weeks => race
half marathon next weekend => race
3 legs 6 sleep 3 mood => checkin legs=3 sleep_h=6 mood=3
52 bpm 7 slept 4 legs => checkin legs=4 sleep_h=7 rhr=52
8 hours sleep 4 legs => checkin legs=4 sleep_h=8
no messages until sunday pls => pause days=7
legs 4, no idea about heart rate => checkin legs=4
hr not measured, legs 4 mood 4 => checkin legs=4 mood=4
hamstring pulled i think => pain
slept 7h20 legs 3 mod 4 => checkin legs=3 sleep_h=7.25 mood=4
think im coming down w something => illness
legs fresh as a daisy => checkin legs=5
slept 8, legs light as a feather => checkin legs=5 sleep_h=8
hr 53 sleep 7:15 legs 4 mood 3 => checkin legs=4 sleep_h=7.25 mood=3 rhr=53
run 11.3km 1:02:10 avg hr 148 rpe 5 => log sport=run distance_km=11.3 duration_min=62.17 rpe=5
two hours on the bike sat => log sport=bike duration_min=120 day_offset=-2
10 mile race 1:17:45 => log sport=run kind=race distance_km=16.093 duration_min=77.75
tuesday: 7k recovery 45min => log sport=run kind=easy distance_km=7 duration_min=45 day_offset=-6
my heart was racing and skipping beats on the couch => red_flag
legs have no pop at all this week => heavy_legs
legs like lead again? => heavy_legs
no messages till next monday => pause days=8
tomorrow I want to do intervals => plan?
marathon done 3:58! => log? sport=run distance_km=42.195 duration_min=238
long slow 2h today => log? sport=run kind=long duration_min=120 day_offset=0
back again => resume?
start again => resume?
stop asking me for a few days => pause?
slept better, legs 3 => checkin? legs=3
slept 5 or 8 hours, legs 3 => checkin? legs=3
4 for legs 4 => checkin? legs=4
legs v tired, slept 7 => checkin? legs=2 sleep_h=7
wrong => undo?
legs should be 3 => edit?
legs should be 3 by sunday => edit?
legs 3 or 4 hours of standing => checkin? legs=3.5
could the reminder be at 7 tomorrow => snooze?
hamstring pulled last year => unknown?
i pulled pork shoulder => pain?
cant get my legs up the wall => unknown?
no race next sunday => race?
my wife's race next sunday => race?
10 km 3 legs => unknown?
5 for legs 8 for sleep => checkin?
whats tomorrows weather => unknown?
what made you sad => unknown?
gimme a break => unknown?
my brother ran 10k yesterday => unknown?
max heart rate 185 => checkin?
is 58 a high resting heart rate => unknown?
i could have run for 3 hours => unknown?
chicken legs for dinner => unknown?
bus was 20 min late => unknown?
dont pause yet => unknown?
7:30 => checkin? sleep_h=7.5
I wish I could sleep 8 hours => unknown?
"""
