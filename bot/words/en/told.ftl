# A typed line about training that may mean several things: what was read, what is asked, and what was chosen.

told-not-yet = <b>Not in the log yet.</b>
told-read = I read: { $what }.
told-read-of = I read: { $what } ({ $day }).
told-read-rest = no training
told-doubt = { $doubt ->
    [distance-or-minutes] Is { $amount } how far it was, or how long?
    [hours-or-minutes] Hours or minutes?
    [pace-or-clock] Is that your pace, or the time of day?
    [which-day] Which day was it?
    [which-sport] What was it?
    [which-kind] What kind of session was it?
    [which-outcome] How did it go?
    [which-session] Which session was that effort for?
    [race-or-training] Was it a race, or training?
    [implausible] That is more, faster or slower than I would expect. Is it right?
    [done-or-planned] Have you done it, or is it the plan?
    [rested-or-planned] Was it a day without training, or is that the plan?
    [anything-else] Was there no training at all that day, or something else?
    [check-in-too] Sleep, legs, mood and pulse go into the check-in, one question at a time: /checkin. Shall the training go into the log?
    [several-amounts] There are several distances or times in it, and I cannot tell which one is all of it.
    [several-sessions] That may be more than one session: give each one a line of its own.
    [numbers-disagree] Its distance, time and pace do not fit together.
    [value-out-of-range] One of its numbers is more than a day holds.
   *[not-understood] I do not know what to do with “{ $unread }”.
 }
told-leave-it-out = Shall I leave that out?
told-type-again = Type it once more, such as “8 km 45 min rpe 4”, “yesterday bike 40 min” or “5 miles easy”.
told-no-log = Left alone: nothing went into the log. If you meant something else, say it in other words, or see /help.
told-plan = Then it stays out of the log for now. /plan holds what is to come: your week by buttons, single days, or a calendar file.

told-label-training = Training
told-label-no-time = Time of day
told-label-hours = { $hours } h { $minutes } min
told-label-minutes = { $minutes } min { $seconds } s
told-label-day = { $when ->
    [today] Today
    [yesterday] Yesterday, { $date }
   *[other] { $date }
 }
told-label-both = { $first } · { $second }
button-told-yes = ✓ { $what }
button-told-rest = ✓ No training
button-told-plan = It is the plan
button-told-no-log = Not a log
