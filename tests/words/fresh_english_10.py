"""A tenth table of English lines: check-ins of many voices, the mood without its name, nights by the clock.

They were written before they were read, as persons of sixteen to seventy-five might type them, and what they
showed was mended: they say nothing of how lines are read that were never seen. What is told of somebody else,
wished or supposed is offered to nobody.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
In bed by ten, up at six, so eight hours. Legs a little tired from the garden. => checkin sleep_h=8 legs=2
Pulse 62 this morning, slept poorly, about five and a half hours => checkin rhr=62 quality=2 sleep_h=5.5
legs dead, slept 6, mood alright => checkin legs=1 sleep_h=6 mood=3
slept ok, legs bit sore from football, mood good => checkin quality=3 legs=2 mood=4
legs good mood good slept good => checkin legs=4 mood=4 quality=4
RHR 55, 7 hours, quads a touch heavy, feeling optimistic => checkin rhr=55 sleep_h=7 legs=2 mood=4
7 hours of sleep, a little sore in the legs, good mood, coffee in hand => checkin sleep_h=7 legs=2 mood=4
Sleep was disturbed due to power cut, 5 hours, legs tired => checkin quality=2 sleep_h=5 legs=2
I have slept 7 hours, my legs are good, my mood is also good => checkin sleep_h=7 legs=4 mood=4
I am sleeping very good, 8 hours, my legs feel super => checkin quality=5 sleep_h=8 legs=5
All good, the legs are loose, slept 7 and a half hours => checkin legs=4 sleep_h=7.5
In great form today! Slept 8 hours, legs fresh. => checkin mood=5 sleep_h=8 legs=5
Heart rate 50, about 7 and a half hours, legs feel alright, no worries => checkin rhr=50 sleep_h=7.5 legs=3
hr's 49, legs r tired, slept decent => checkin rhr=49 legs=2 quality=3
My legs are in good order, my pulse was 57 and I slept for eight hours. => checkin legs=4 rhr=57 sleep_h=8
7h sleep, 53bpm, legs 4, mood chipper => checkin sleep_h=7 rhr=53 legs=4 mood=4
I sleep 7 hours, my legs are tired, I am happy => checkin sleep_h=7 legs=2 mood=4
good humor, good legs, 7 hours => checkin mood=4 legs=4 sleep_h=7
Worn out. 5 hours sleep. Legs like lead. Blue. => checkin sleep_h=5 legs=1 mood=2
body battery 80, sleep score 85, 8h, legs fresh => checkin sleep_h=8 legs=5
Legs recovered nicely, slept 8 hours, mood bright => checkin legs=4 sleep_h=8 mood=4
plenty of spring in the legs today! slept 8 => checkin legs=5 sleep_h=8
jet lagged, 4 hours, legs heavy, mood ok => checkin sleep_h=4 legs=2 mood=3
Pulse a bit high at 59, slept 6, legs tired => checkin rhr=59 sleep_h=6 legs=2
Braw morning! 8 hours, legs fresh, mood great => checkin sleep_h=8 legs=5 mood=5
My legs are strong this morning, thank God. 7 hours sleep. Pulse 54. => checkin legs=4 sleep_h=7 rhr=54
literally 4 hours sleep, legs dead, mood not great => checkin sleep_h=4 legs=1 mood=2
Up twice in the night but still got seven hours. Legs good. Mood good. => checkin sleep_h=7 legs=4 mood=4
Got home at 7am, slept till 2, so 6.5 hours. Legs heavy. => checkin sleep_h=6.5 legs=2
My mood is so and so, the legs are heavy, I slept 6 hours => checkin mood=3 legs=2 sleep_h=6
I waked up at 6, went to bed at 23, legs fine => checkin legs=3 sleep_h=7
a bit down today to be honest, legs are fine though, 7.5 hours => checkin mood=2 legs=3 sleep_h=7.5
heart rate's at 49, slept well, legs tired but mood up => checkin rhr=49 quality=4 legs=2 mood=4
Mood is okay, legs are feeling heavy from yesterday, slept for 6 hours => checkin mood=3 legs=2 sleep_h=6
In excellent spirits, legs willing, eight hours => checkin mood=5 legs=4 sleep_h=8
feeling awesome today, 8 hours, legs awesome => checkin mood=5 sleep_h=8 legs=5
rhr 49, 7:30 sleep, legs good => checkin rhr=49 sleep_h=7.5 legs=4
good legs, bad sleep => checkin legs=4 quality=2
Sun is out, I'm cheerful, legs good, 7 hours => checkin mood=4 legs=4 sleep_h=7
Not a great night but legs feel fine, maybe 6 hours => checkin quality=2 legs=3 sleep_h=6
Not feeling it today. 5.5 hours, legs dead, mood low. => checkin sleep_h=5.5 legs=1 mood=2
A good seven hours, legs a bit creaky, feeling cheerful => checkin sleep_h=7 legs=2 mood=4
I feel on top of the world, legs light, slept eight hours => checkin mood=5 legs=4 sleep_h=8
resting hr 59, sleep 7 hrs, legs little tired => checkin rhr=59 sleep_h=7 legs=2
heart rate back to 50, slept 7, legs good again => checkin rhr=50 sleep_h=7 legs=4
pulse 54, legs solid, slept 7 hours, mood solid => checkin rhr=54 sleep_h=7 legs=4 mood=4
Resting pulse 63, legs somewhat stiff, had a restful night => checkin rhr=63 legs=2 quality=4
I have well slept, 8 hours, legs in form => checkin quality=4 sleep_h=8 legs=4
resting at 49, 7h of kip, legs tip top => checkin rhr=49 sleep_h=7 legs=5
Slept ok, seven hours odd, legs feel alright, mood ok => checkin quality=3 sleep_h=7 legs=3 mood=3
I got six hours, legs are sore from squats, mood is decent => checkin sleep_h=6 legs=2 mood=3
Feeling motivated, legs good, 7 hours of sleep, ready to roll => checkin mood=4 legs=4 sleep_h=7
The dog woke me at five but I'd had seven hours by then. Legs good. => checkin sleep_h=7 legs=4
Work pressure is there so mood is down, legs are ok, 6 hours sleep => checkin mood=2 legs=3 sleep_h=6
My mood is very good because it is weekend, legs ok, slept 9 hours => checkin mood=5 legs=3 sleep_h=9
legs feel bouncy today, got my 8 hours, vibes are good => checkin legs=5 sleep_h=8 mood=4
Legs not great after the long walk, slept well, in good spirits => checkin legs=2 quality=4 mood=4
Legs knackered, slept 6.5, mood flat => checkin legs=1 sleep_h=6.5 mood=2
Great mood, great sleep, legs not so great => checkin mood=5 quality=5 legs=2
Middling night, middling legs, middling mood => checkin quality=3 legs=3 mood=3
mood is a 4, legs are a 3, slept 7 => checkin mood=4 legs=3 sleep_h=7
slept: 6h45, pulse: 53, legs: tired, mood: calm => checkin sleep_h=6.75 rhr=53 legs=2 mood=4
Slept through my alarm, nine hours, legs great => checkin sleep_h=9 legs=5
Slept at 12, woke up at 7, legs are fine, mood is good => checkin sleep_h=7 legs=3 mood=4
Legs in bits after Sunday. Slept 7. => checkin legs=1 sleep_h=7
calves ok, slept ok, mood ok => checkin legs=3 quality=3 mood=3
Slept 7h, woke rested, legs good, mind calm => checkin sleep_h=7 legs=4 mood=4
woke at 5:30 after 6.5 hours, legs good, pulse 55 => checkin sleep_h=6.5 legs=4 rhr=55
I'm in fine form, legs good, eight hours => checkin mood=4 legs=4 sleep_h=8
Slept six and three quarter hours, legs not bad, pulse 55 => checkin sleep_h=6.75 legs=3 rhr=55
My resting pulse has crept up to 58, slept 6, legs heavy => checkin rhr=58 sleep_h=6 legs=2
my wife slept 8 hours and her legs are great => unknown?
suppose I slept 5 hours, would it be amber => unknown?
I normally sleep 7 hours => unknown?
I promised to sleep 8 hours from now on => unknown?
my mum's ticker at 52 this week => unknown?
my wife is in a great mood => unknown?
kids slept 10 hours, lucky them => unknown?
what does mood 2 mean => unknown?
hamstrings a bit tight, slept 7, good mood => checkin? legs=2 sleep_h=7 mood=4
quads sore, slept 7, mood 4 => checkin? legs=2 sleep_h=7 mood=4
can't complain, legs good, seven hours => checkin? legs=4 sleep_h=7 mood=4
worried about my pulse, 7 hours, legs ok => checkin? legs=3 sleep_h=7
happy, mood 2, legs ok => checkin? legs=3 mood=2
happy, mood 4, legs ok => checkin legs=3 mood=4
legs like old string, 7 hours, rhr 50 => checkin? legs=2 sleep_h=7 rhr=50
slept through my alarm, nine hours, legs great => checkin legs=5 sleep_h=9
8 hours of sleep, legs feel excellent => checkin legs=5 sleep_h=8
sleep and legs were good, mood ok => checkin legs=4 quality=4 mood=3
sleep tight! => unknown?
went to sleep at midnight, up at 8, legs fresh => checkin legs=5 sleep_h=8
when I was 20 I slept 10 hours => unknown?
legs 5, said nobody ever => unknown?
"""
