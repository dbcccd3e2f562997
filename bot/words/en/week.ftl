# The weekly summary: one message for every code of bot/coach/week_*.py (lower case, dashes).
# Numbers that are shown as measured (distances with their unit, durations, hours, beats, means) and days
# ("Tuesday") arrive as ready-made strings. Counts arrive as numbers, so that each language can choose its plural.

## Safety

# $flag: the values of RedFlag in bot/coach/checkin.py; $day: name of the day
week-red-flag = { $flag ->
    [chest_pain] Chest pain on { $day }.
    [fainting] Fainting on { $day }.
    [palpitations] Palpitations on { $day }.
    [chest_tightness_on_exertion] A tight chest on exertion on { $day }.
    [calf_swelling] One swollen calf on { $day }.
    [dark_urine] Dark urine after effort on { $day }.
    [confusion_in_heat] Confusion in the heat on { $day }.
    [told_in_words] You wrote on { $day } of something that sounds like a warning sign.
   *[other] Breathless for no clear reason on { $day }.
}
week-red-flag-cleared = { $flag ->
    [chest_pain] Chest pain on { $day }, and a doctor has cleared it since.
    [fainting] Fainting on { $day }, and a doctor has cleared it since.
    [palpitations] Palpitations on { $day }, and a doctor has cleared them since.
    [chest_tightness_on_exertion] A tight chest on exertion on { $day }, and a doctor has cleared it since.
    [calf_swelling] One swollen calf on { $day }, and a doctor has cleared it since.
    [dark_urine] Dark urine after effort on { $day }, and a doctor has cleared it since.
    [confusion_in_heat] Confusion in the heat on { $day }, and a doctor has cleared it since.
    [told_in_words] Something you wrote of on { $day } sounded like a warning sign; a doctor has cleared it since.
   *[other] Breathless for no clear reason on { $day }, and a doctor has cleared it since.
}
week-ill-days = { $ill ->
    [one] Ill on { $ill } morning.
   *[other] Ill on { $ill } mornings.
}
week-gait-pain-days = { $pain ->
    [one] Pain that changed how you run on { $pain } morning.
   *[other] Pain that changed how you run on { $pain } mornings.
}
# the mornings after it were free of it
week-gait-pain-gone = { $pain ->
    [one] A pain changed how you ran on { $pain } morning, and has not been back.
   *[other] A pain changed how you ran on { $pain } mornings, and has not been back.
}
week-pain-days = { $pain ->
    [one] A niggle on { $pain } morning.
   *[other] A niggle on { $pain } mornings.
}
week-block = Recovery block: day { $day } ({ $least } to { $most } days).
week-block-begins = A recovery block begins: { $least } to { $most } days, easy only.
week-signs = Signs of too much training: { $signs } of 8.
week-signs-before = Signs of too much training: { $signs } of 8, last time { $before }.

## Training

week-plan-all = { $planned ->
    [one] Your one planned session is done.
   *[other] All { $planned } planned sessions done.
}
week-plan-part = { $done } of { $planned } planned sessions done.
week-plan-open = { $done } of { $planned } planned sessions done, { $open } not told yet.
week-km = { $week_km } in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
week-km-before = { $week_km } in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} ({ $before_km } a week in the four weeks before).
week-km-told = { $week_km } in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} on the { $days ->
    [one] one day
   *[other] { $days } days
} you told me of.
week-min = { $week_min } of running in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}.
week-min-before = { $week_min } of running in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} ({ $before_min } a week in the four weeks before).
week-min-told = { $week_min } of running in { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} on the { $days ->
    [one] one day
   *[other] { $days } days
} you told me of.
week-runs-told = { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
} on the { $days ->
    [one] one day
   *[other] { $days } days
} you told me of.
week-no-run = { $days ->
    [one] No run on the one day you told me of.
    [7] No run this week.
   *[other] No run on the { $days } days you told me of.
}
week-km-of-plan = { $week_km } run, { $planned_km } planned.
week-min-of-plan = { $week_min } run, { $planned_min } planned.
# $name: easy run, bike, …
week-kind = { $sessions ->
    [one] { $name }.
   *[other] { $sessions } × { $name }.
}
week-kind-km = { $sessions ->
    [one] { $name }: { $kind_km }.
   *[other] { $sessions } × { $name }: { $kind_km } in all.
}
week-kind-min = { $sessions ->
    [one] { $name }: { $kind_min }.
   *[other] { $sessions } × { $name }: { $kind_min } in all.
}
# $between: days between two hard days, the fewest
week-hard-days = { $hard } hard days with { $between ->
    [one] { $between } day
   *[other] { $between } days
}{ $hard ->
    [2] {""}
   *[other] {" "}or more
} between them.
week-hard-in-a-row = Two hard days in a row, { $day } and { $next_day }.
week-rest-days = { $rest ->
    [one] { $rest } rest day.
   *[other] { $rest } rest days.
}
week-no-rest-day = { $days } training days without a rest day.
week-strength-before-key = Strength on { $day }, the day before a key session.
week-strength-apart = Strength on { $day }, a day without a hard run.

## Key sessions

week-keys = Key sessions: { $hit } of { $keys } on target{ $struggled ->
    [0] {""}
   *[other] , { $struggled } a struggle
}{ $missed ->
    [0] {""}
   *[other] , { $missed } off target
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out } left out
}{ $untold ->
    [0] {""}
   *[other] , { $untold } not told
}.
week-keys-untold = { $keys ->
    [one] { $keys } key session; how it went you have not told me.
   *[other] { $keys } key sessions; how they went you have not told me.
}
week-keys-tired = You came to { $tired } of the last { $looked } on heavy legs.

## Legs

week-thin = { $days ->
    [one] Only { $days } morning answered: too few to say how tired you are.
   *[other] Only { $days } mornings answered: too few to say how tired you are.
}
week-state-fresh = You look fresh.
week-state-normal-training-fatigue = No more than normal training fatigue.
week-state-acute-fatigue = { $after ->
    [race] Short-lived fatigue after the race, which passes in one to three days
    [key] Short-lived fatigue after the last key session, which passes in one to three days
    [night] Short-lived fatigue after a bad night, which passes in one to three days
    [gathered] Fatigue that has gathered; a few easier days let it pass
   *[nothing] Short-lived fatigue of the last days, which passes in one to three days
}.
week-state-cumulative-productive = The useful fatigue of a training block: your key sessions hold.
week-state-accumulating-unproductive = Fatigue is piling up without use.
week-state-suspected-nfor-ots = It looks like more load than you can recover from. That is a suspicion only.
week-state-possible-illness = You may be coming down with something.
week-no-heavy-day = Heavy legs on none of { $days ->
    [one] { $days } morning
   *[other] { $days } mornings
}.
week-heavy-days = Heavy legs on { $heavy } of { $days ->
    [one] { $days } morning
   *[other] { $days } mornings
}.
week-heavy-split = Heavy legs on { $heavy } of { $days ->
    [one] { $days } morning
   *[other] { $days } mornings
}, { $key_heavy ->
    [0] none of them before a key session
   *[other] { $key_heavy } of them before a key session
}.
week-legs-down = Legs lower than before: { $mean } on average, { $before } in the four weeks before.
# $days: a count, or a string such as 1.5
week-recovery = { $days ->
    [one] Legs ok again { $days } day after a key session, as a rule.
   *[other] Legs ok again { $days } days after a key session, as a rule.
}
week-legs = Legs { $mean } of 5 on average.
week-legs-before = Legs { $mean } of 5 on average, { $before } in the four weeks before.

## Load

week-longest-km = Longest run { $longest_km }.
week-longest-min = Longest run { $longest_min }.
week-longest-cap-km = Longest run { $longest_km }, so next week at most { $cap_km }.
week-longest-cap-min = Longest run { $longest_min }, so next week at most { $cap_min }.
week-longest-lately-km = Longest run lately { $longest_km }, so next week at most { $cap_km }.
week-longest-lately-min = Longest run lately { $longest_min }, so next week at most { $cap_min }.
week-longest-30-km = Longest run in 30 days { $of_30_km }, so next week at most { $cap_km }.
week-longest-30-min = Longest run in 30 days { $of_30_min }, so next week at most { $cap_min }.
week-spike-km = A big jump: { $longest_km } in one run; the longest I know of in the 30 days before was { $before_km }.
week-spike-min = A big jump: { $longest_min } in one run; the longest I know of in the 30 days before was { $before_min }.
week-in-cutback = A lighter week: { $week_km } after { $highest_km }.
week-cutback-due = { $weeks } weeks without a cutback week, which would be { $least_km } to { $most_km }.
week-cutback-planned = { $weeks } weeks without a cutback week; the coming one is planned as one, with { $planned_km }.
# $before_km: the weeks before without the light ones, or the usual week a newcomer told
week-ramp = { $percent } % more kilometres than your usual week ({ $before_km }, light weeks left out); about { $most_percent } % is the usual step.
week-ramp-usual = { $change_percent } % against your usual week ({ $before_km }, light weeks left out; up to +{ $most_percent } % is a usual step).
week-days-alike = Your days were much alike (monotony { $monotony }; from { $limit } on, make easy days easier).
week-monotony = Monotony { $monotony }: below { $limit } easy and hard days differ enough.
# strain: the week's load times its monotony; $range: where it lies in that of the six weeks before
week-strain = Strain (load × monotony) { $strain_au }: { $range ->
    [above] more than in any of the six weeks before
    [below] less than in any of the six weeks before
   *[within] as in the six weeks before
} ({ $least_au } to { $most_au }).

## Sleep

# $debt_h, $need_h: strings; $nights: count of known nights
week-sleep-debt = { $nights ->
    [one] { $debt_h } h short of sleep in { $nights } known night, against { $need_h } h a night.
   *[other] { $debt_h } h short of sleep over { $nights } known nights, against { $need_h } h a night.
}
# $short, $nights: counts; $limit_h: string
week-short-nights = { $nights ->
    [one] { $short } of { $nights } known night under { $limit_h } h.
   *[other] { $short } of { $nights } known nights under { $limit_h } h.
}
week-sleep = Sleep { $mean_h } h a night, against a need of { $need_h } h.
week-sleep-before = Sleep { $mean_h } h a night ({ $before_h } h in the four weeks before), against a need of { $need_h } h.
week-weekend-gap = At the weekend { $weekend_h } h, on the other nights { $others_h } h.

## Pulse and mood

week-pulse-up = Resting heart rate { $above_bpm } bpm above your usual { $usual_bpm } on average.
week-pulse = Resting heart rate { $mean_bpm }.
# an arrow for the eye, and words for those to whom the message is read
week-pulse-usual = Resting heart rate { $mean_bpm } { $direction ->
    [up] ↑, above
    [down] ↓, below
   *[level] →, about
} your usual { $usual_bpm }.
# $low, $days: counts
week-mood-low = { $days ->
    [one] Low mood on { $low } of { $days } morning.
   *[other] Low mood on { $low } of { $days } mornings.
}
week-mood = Mood { $mean } of 5 on average.
week-mood-before = Mood { $mean } of 5 on average, { $before } in the four weeks before.

## What went well

week-keys-hit = { $hit ->
    [one] Your key session was on target.
    [2] Both key sessions on target.
   *[other] All { $hit } key sessions on target.
}
week-keys-hit-spaced = { $hit ->
    [2] Both key sessions on target, with { $between ->
        [one] { $between } day
       *[other] { $between } days
    } between them.
   *[other] All { $hit } key sessions on target, with { $between ->
        [one] { $between } day
       *[other] { $between } days
    } or more between them.
}
week-as-planned-km = Close to the plan: { $week_km } run, { $planned_km } planned.
week-as-planned-min = Close to the plan: { $week_min } run, { $planned_min } planned.
week-cutback-done = A cutback week taken in time: { $week_km } after { $highest_km }.
week-pulse-settled = Resting heart rate settled: { $mean_bpm }, after { $before_bpm } the week before (usual { $usual_bpm }).
week-recovered = { $days ->
    [one] Legs ok again { $days } day after your key sessions.
   *[other] Legs ok again { $days } days after your key sessions.
}
# $mean, $before: strings
week-legs-up = Legs fresher than before: { $mean } on average, { $before } in the four weeks before.
week-sleep-up = Longer nights: { $mean_h } h on average, { $before_h } h in the four weeks before.
week-mood-up = Mood brighter than before: { $mean } on average, { $before } in the four weeks before.
# $nights: count; $limit_h: string
week-full-nights = { $nights ->
    [one] Your { $nights } known night was { $limit_h } h or longer.
   *[other] All { $nights } known nights were { $limit_h } h or longer.
}
# $legs: string; $day: name of the day
week-best-legs = Your legs were at their best on { $day }: { $legs } of 5.
week-every-morning = { $days ->
    [one] You answered on { $days } morning, so this summary has no gaps.
   *[other] You answered on all { $days } mornings, so this summary has no gaps.
}

## The one thing to change

# $flag and $day as in week-red-flag
week-do-see-doctor = { $flag ->
    [chest_pain] Please have the chest pain of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [fainting] Please have the fainting of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [palpitations] Please have the palpitations of { $day } checked by a doctor before you train again. If they come back and do not pass, call the emergency number.
    [chest_tightness_on_exertion] Please have the tight chest of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [calf_swelling] Please have the swollen calf of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [dark_urine] Please have the dark urine of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [confusion_in_heat] Please have the confusion of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
    [told_in_words] Please have what you wrote of on { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
   *[other] Please have the breathlessness of { $day } checked by a doctor before you train again. If it comes back, call the emergency number.
}
# $days: count
week-do-see-doctor-still = { $days ->
    [one] The warning sign of yesterday still waits for a doctor: please have it looked at.
   *[other] The warning sign of { $days } days ago still waits for a doctor: please have it looked at.
}
# $well: count of mornings without symptoms
week-do-return-slowly = { $well ->
    [0] See the illness through: a full day or two without symptoms or medicine, then 20–30 easy minutes, then half your usual for two or three days.
   *[other] You are on the way back from an illness: short and easy first, half your usual for two or three days, then your plan.
}
week-do-ease-cold = Until the cold has gone, keep it short and easy. If ten minutes make it worse, go home.
# $pain: count
week-do-have-pain-seen = Leave running until you can move without pain, and let someone who treats injuries look at it.
week-do-try-gently = The pain that changed how you run is hardly gone: begin with one short, flat run and stop if it returns.
# $rest, $easy: counts of days left
week-do-after-race = { $rest ->
    [0] Let the race settle: easy days only, and nothing hard for { $easy } days.
    [one] Let the race settle: a day of full rest first, and nothing hard for { $easy } days.
   *[other] Let the race settle: { $rest } days of full rest first, and nothing hard for { $easy } days.
}
# $ran: runs since the injury
week-do-after-injury = { $ran ->
    [0] After the injury begin with one short, flat run, and stop if it hurts.
   *[other] After the injury the next run stays easy as well: stop if it hurts.
}
# $days: days without a run; $most_min: the first run at most
week-do-after-break = { $first ->
    [walk] Begin again by walking and running in turns, { $most_min } at most: { $days } days without a run.
   *[other] Begin again with one easy run of { $most_min } at most: { $days } days without a run.
}
# $runs: a count
week-do-easy-runs-first = { $runs ->
    [one] One more easy run before anything hard: you are on the way back from a break.
   *[other] { $runs } more easy runs before anything hard: you are on the way back from a break.
}
# $easy: easy days left; $percent: of the planned session
week-do-step-back-in = { $easy ->
    [0] Step back in: one key session, cut to { $percent } %, and the rest easy.
    [one] Step back in: { $easy } more easy day, then one key session, cut to { $percent } %.
   *[other] Step back in: { $easy } more easy days, then one key session, cut to { $percent } %.
}
week-do-general = Run as it feels good and keep easy days easy. For anything more, ask a professional who knows you.
week-do-spare-injury = Keep it short, flat and easy until your injury has healed.
week-do-spare-niggle = { $pain ->
    [one] Spare the niggle: flat, easy runs, and stop when it grows.
   *[other] The niggle came back, so spare it: flat, easy runs, and stop when it grows.
}
week-do-stay-in-block = Easy days only, until the recovery block is over.
# $heavy: 1 while the legs are, else 0
week-do-begin-block = { $heavy ->
    [1] Rest while your legs are heavy, then nothing but easy days: { $least } to { $most } days in all, and let a doctor have a look. More training does not clear this.
   *[0] Nothing but easy days and rest for { $least } to { $most } days, and let a doctor have a look. More training does not clear this.
}
week-do-space-hard = Put { $between } easy days between hard days: { $day } and { $next_day } followed each other.
week-do-rest-day = One day of full rest: you have trained { $days } days in a row.
week-do-easy-before-keys = Plan one more easy day before each key session: { $tired } of the last { $looked } met tired legs.
week-do-repay-sleep = Go to bed half an hour earlier on most nights.
# $short, $nights: counts; $limit_h: string
week-do-longer-nights = Pick two evenings and go to bed an hour earlier, so that fewer nights end under { $limit_h } h.
week-do-easier-week = Run { $least } to { $most } % less for three to five days, then look again.
week-do-easier-keys = Run { $least } to { $most } % less for three to five days: { $failed } of the last { $looked } key sessions did not come off.
week-do-lighter-week = Make it a lighter one, with something you enjoy in it. If low days stay, talk to someone you trust.
# $above_bpm, $usual_bpm: strings
week-do-watch-pulse = Keep the next days easy until your pulse is back near { $usual_bpm }. A raised pulse can come before an illness.
week-do-cutback = Make it a cutback week: { $least_km } to { $most_km }, after { $weeks } weeks without one.
week-do-hold = Add nothing: stay at { $week_km } or below, that is { $percent } % more than usual already.
week-do-cap-km = No run longer than { $longest_km }: let your legs get used to it first.
week-do-cap-min = No run longer than { $longest_min }: let your legs get used to it first.
# $days: days of the coming week; $what: what the plan's check says
week-do-change-plan = Change the plan of { $days }. { $what }
# $left_out: a count
week-do-no-catching-up = Leave the { $left_out } missed sessions behind: go on with the plan, and add nothing.
week-do-move-strength = Move strength from { $day } to the day of a hard run, so that easy days stay easy.
week-do-move-strength-key = Move strength from { $day }, the day before a key session, to the day of a hard run.
week-do-even-nights = Half an hour earlier to bed from Sunday to Thursday: { $others_h } h then, { $weekend_h } h at the weekend.
# $days, $wanted: counts
week-do-answer-more = { $wanted ->
    [one] With { $wanted } answered morning I can say more. Legs alone are enough for a start.
   *[other] With { $wanted } answered mornings I can say more. Legs alone are enough for a start.
}
# $sessions: those before the race; $day: its weekday
week-do-to-the-race = { $sessions ->
    [0] Nothing more until your race on { $day }.
    [one] { $sessions } session as planned and nothing more, then your race on { $day }.
   *[other] { $sessions } sessions as planned and nothing more, then your race on { $day }.
}
week-do-as-planned-km = Go on as planned: { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}, { $coming_km } of running.
week-do-as-planned-min = Go on as planned: { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}, { $coming_min } of running.
week-do-as-planned = Go on as planned: { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}.
week-do-keep-going-km = Go on like this, with no run longer than { $cap_km }.
week-do-keep-going-min = Go on like this, with no run longer than { $cap_min }.
# $days: count
week-do-keep-going = Go on like this, and keep the easy days easy.
week-empty = No check-ins this week, and that is fine. Whenever you like, one tap in the morning is a start.

## The message around them

week-title = <b>Your week</b> { $first } – { $last }
week-bullet = •
# $days: days of the coming week, $count of them; $what: what the plan's check says
week-plan-found = Next week{ $count ->
    [7] {""}
   *[other] , { $days }
}: { $what }
week-went-well = ✓ { $what }
week-suggestion = <b>One thing for next week:</b> { $what }
button-week-details = All of the week
week-minutes = { $minutes } min
# $clock: hours and minutes, 4:05
week-hours = { $clock } h
verdict-run = run
verdict-easy = easy
verdict-cross-train = cross-train
verdict-rest = rest

## The details

week-details-title = <b>All of your week</b> { $first } – { $last }
week-head = { $theme ->
    [safety] <b>First of all</b>
    [training] <b>Training</b>
    [keys] <b>Key sessions</b>
    [legs] <b>Legs</b>
    [load] <b>Load</b>
    [sleep] <b>Sleep</b>
    [pulse] <b>Resting heart rate</b>
    [mood] <b>Mood</b>
    [plan] <b>Next week</b>
   *[mornings] <b>Mornings</b>
}
week-check-ins = { $days ->
    [one] { $days } of 7 mornings answered.
   *[other] { $days } of 7 mornings answered.
}
week-advised = Advised: { $verdicts }.
week-verdict = { $name } { $days }×
week-plan-coming = As planned: { $kinds }.
