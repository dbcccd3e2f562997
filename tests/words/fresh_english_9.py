"""A ninth table of English lines: hours at work that are no sleep, nights and moods in other words, asides.

They were written with the causes in view that an earlier lot had shown, and what was read wrong was mended:
they say nothing of how lines are read that were never seen. What is doubtful is asked back.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final = """
legs are knackered after 12 hours on the ward, heart rate 63 => checkin legs=1 rhr=63
10 hours on my feet, legs dead, slept 6h => checkin legs=1 sleep_h=6
7 hours sleep after 10 hours at work => checkin sleep_h=7
6 hours at work then 8 hours sleep, legs ok => checkin legs=3 sleep_h=8
12 hours on the road, 6h sleep, legs heavy => checkin legs=2 sleep_h=6
legs dead after a 12 hour shift => checkin legs=1
did 12 hours on shift, mood low => checkin mood=2
5 hours after a 12 hour night shift, legs ok => checkin legs=3 sleep_h=5
got 5 hours on shift, legs ok => checkin? legs=3 sleep_h=5
slept 4 hours on call, legs ok => checkin? legs=3 sleep_h=4
slept 4.5h between shifts, legs ok => checkin legs=3 sleep_h=4.5
hardly five hours, legs heavy => checkin legs=2 sleep_h=5
wretched night, hardly four hours, but I'm cheerful enough => checkin sleep_h=4 quality=1 mood=4
Slept beautifully, nearly nine hours. Legs a touch stiff. => checkin legs=2 sleep_h=9 quality=5
legs a touch heavy, pulse 50 => checkin legs=2 rhr=50
Legs are grand, slept like a log => checkin legs=4 quality=5
did not sleep especially well, legs 3 => checkin legs=3 quality=2
Sleep quality was excellent overall, legs 4 => checkin legs=4 quality=5
I am in a very good mood, although my legs are still tired. => checkin legs=2 mood=5
resting pulse 59 this morning and I feel great => checkin mood=5 rhr=59
I feel great, pulse 59 => checkin mood=5 rhr=59
pulse 52, don't feel great => checkin? rhr=52
not feeling good, pulse 52 => checkin? rhr=52
Quite low today, I'm afraid. Slept eight hours but legs leaden. => checkin legs=1 sleep_h=8 mood=2
pulse 45, quite low today => checkin? rhr=45
stressed about work, legs 3, slept 7h => checkin legs=3 sleep_h=7 mood=2
worried about my knee, legs 3 => checkin? legs=3
pulse 60, up from 56 yesterday, legs 3 => checkin legs=3 rhr=60
legs stiff from gardening yesterday, slept 7h => checkin legs=2 sleep_h=7
legs stiff from the fall, slept 7h => checkin? legs=2 sleep_h=7
baby up at 2 and 4. maybe 5h. legs ok => checkin legs=3 sleep_h=5
baby up at 2 and 4 hours sleep => checkin sleep_h=4
id rate my legs a 4 => checkin legs=4
hillwalk yesterday 5 hours wi the dug => log sport=hike duration_min=300 day_offset=-1
14k over the hills yesterday, 1h50, rpe 6 \
=> log sport=run distance_km=14 duration_min=110 rpe=6 day_offset=-1
swam 30 min yesterday, nothing taxing => log sport=swim duration_min=30 day_offset=-1
ran 6k after my shift, 38 min => log sport=run distance_km=6 duration_min=38
ran 5k before my night shift, 30 min => log sport=run distance_km=5 duration_min=30
5k w buggy 31min => log sport=run distance_km=5 duration_min=31
20 min core while he napped => log sport=core duration_min=20
20 min yoga while the baby slept => log sport=yoga duration_min=20
i put 3 for legs but it shld be 2 => edit?
i put 3 for legs => checkin legs=3
I should like a copy of all my data => export
away in Skye for 10 days, leave me be till then => pause days=10
off in London for 3 days => pause days=3
away at work for 10 hours => unknown?
county championships are on 14 June => race
school championships are on tv => unknown?
"""
