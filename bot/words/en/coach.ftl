# Heavy legs, the symptom screen, the recovery block, the check of a plan: one message for every code of
# bot/coach/heavy_legs*.py, screen.py, recovery.py and plan_*.py (the code in lower case, with dashes).
# Distances ($…_km) arrive with their unit, minutes, hours and per cent as ready-made strings, counts as numbers.

## Heavy legs: what is asked

triage-ask-signs = First the things that are no matter of training. Is any of this so?
triage-ask-training = Your training. What fits?
triage-ask-food = Food. What fits?
triage-ask-sleep = Sleep. What fits?
triage-ask-shoes-and-form = Shoes and stride. What fits?
triage-hint-chest = chest pain or pressure, fainting, a racing heart, or breathless for no reason
triage-hint-swelling = one calf swollen, warm or tender
triage-hint-pain = a pain, not only heaviness
triage-hint-one-leg = only one leg
triage-hint-two-weeks = heavy for two weeks or longer
triage-hint-hard-close = hard days with at most one easy day between
triage-hint-leg-strength = strength training for the legs in the last two days
triage-hint-skipped-meals = meals skipped
triage-hint-little-carbohydrate = little bread, rice, pasta, potatoes or fruit
triage-hint-little-iron = little iron-rich food, heavy periods, or low iron stores before
triage-hint-slept-badly = short or bad nights
triage-hint-new-shoes = new or heavy shoes
triage-hint-slumped = slumped posture or slow, long steps

## Heavy legs: what stops the list

triage-stop-red-flag = You marked a warning sign today. That comes before any thought about training: please see a doctor before you train again. If it is happening now, call your emergency number.
triage-stop-chest = That comes before any thought about training: please see a doctor before you train again. If it is happening now, call your emergency number (112 in Europe, 911 in North America).
triage-stop-swelling = A swollen, warm or tender calf wants a doctor today, and no training before that. With chest pain or short breath call your emergency number.
triage-stop-uncleared = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you marked a warning sign, and no doctor has cleared it yet. That comes first.
triage-stop-illness = You are ill, or only just over it. Heavy legs belong to that: rest first, then look again.
triage-stop-pain = A pain is something else than heavy legs: no running on it, and have it looked at.
triage-stop-one-leg = Tired from training are both legs. One alone wants a look by somebody who treats injuries, and no running until then.

## Heavy legs: the opening

triage-signs-not-asked = If there is a pain, a swelling, only one leg or anything in your chest: stop here and see a doctor.
triage-opening = Heavy legs mostly have an ordinary reason. These are the usual ones, the likeliest for you first.
triage-prior-race = { $days } days before a race the training itself is the most likely reason: tired legs belong to these weeks. Still, here is what else it may be.
triage-prior-week = In a week of { $week_km }, one of your biggest lately, the training itself is the most likely reason. Still, here is what else it may be.
triage-first-marathon = For a first marathon that feels alarming and is usual: most runners meet these legs in the last weeks, and they go in the taper.

## Heavy legs: causes and how likely

triage-cause-spacing = too little recovery between hard days
triage-cause-strength = strength training
triage-cause-fuel = too little food
triage-cause-iron = low iron
triage-cause-sleep = sleep
triage-cause-shoes = shoes
triage-cause-form = running form
triage-cause-medical = something only a doctor can find
triage-likelihood-likely = likely
triage-likelihood-possible = possible
triage-likelihood-not-known = not known
triage-likelihood-unlikely = unlikely

## Heavy legs: the evidence

triage-keys-close = { $easy_days ->
    [0] Two key sessions on following days.
   *[other] Only { $easy_days } day between two key sessions.
 }
triage-no-rest-day = { $days } training days in a row without a rest day.
triage-week-grew = { $km } in the last week, { $percent } % more than the { $before_km } a week before.
triage-no-cutback = { $weeks } weeks without a lighter one.
triage-told = { $hint ->
    [hard_close] You told me of hard days close together.
    [leg_strength] You trained the legs for strength in the last two days.
    [skipped_meals] You told me of skipped meals.
    [little_carbohydrate] You told me of little carbohydrate.
    [little_iron] You told me of little iron.
    [slept_badly] You told me of short or bad nights.
    [new_shoes] You told me of new or heavy shoes.
   *[slumped] You told me of your posture or long steps.
 }
triage-told-two-weeks = You told me that it has been so for two weeks or longer.
triage-heavy-mornings = Heavy legs on { $heavy } of the last { $of } mornings.
triage-strength = Strength training { $days ->
    [one] yesterday
   *[other] { $days } days ago
 }.
triage-fuel-flags = { $flags ->
    [one] One sign
   *[other] { $flags } signs
 } that you may be eating too little for your training.
triage-sleep-debt = { $debt_h } h of sleep missing over the last seven nights, against your { $need_h } h a night.
triage-bad-nights = Slept badly on { $bad } of the last { $of } nights.
triage-short-night = Slept { $slept_h } h last night.
triage-bad-night = You slept badly last night.
triage-new-shoes = New shoes in the last two weeks.
triage-beginner = In the first years of running the form still costs strength.

## Heavy legs: what to try first, and when to see a doctor

triage-try-spacing = Put a second easy day between hard ones, and make one week in four a lighter one.
triage-try-strength = Lift on the days of hard runs, so that easy days stay easy.
triage-try-fuel = More carbohydrate around your runs, and after runs over { $from_min } min about { $protein_g } g of protein within the hour.
triage-try-iron = Ask your doctor for a blood count and ferritin. Nothing from the pharmacy before that: too much iron does harm.
triage-try-sleep = Half an hour earlier to bed for a week, and the next hard session a day later.
triage-try-shoes = Compare with a lighter pair on an easy run.
triage-try-form = Run tall with quick, light steps; a physio or coach can look at your gait.
triage-try-medical = Let a doctor have a look, with a blood test.
triage-doctor-iron = Low iron can only be seen in the blood: ask your doctor.
triage-doctor-fuel = { $flags } signs of eating too little: a doctor or dietitian can help, quite apart from running.
triage-doctor-two-weeks = Two weeks of heavy legs are worth a visit to your doctor.
triage-doctor-if = If two easier weeks change nothing, or anything new comes with it, see a doctor. This is not medical advice.

## The symptom screen

screen-ask-ill-recently = Were you ill in the last three weeks?
screen-ask-eating-enough = Are you eating enough for your training?
screen-ask-two-weeks = Has it been like this for two weeks or longer?
screen-ask-workouts-missed = Do your hard sessions fail, two of the last three or more?
screen-symptom-increased-effort = running costs more effort than usual
screen-symptom-tired-all-time = tired all the time, not only when running
screen-symptom-dreading-running = dreading the next run
screen-symptom-difficulty-sleeping = sleeping badly
screen-symptom-higher-rhr = a higher resting heart rate
screen-symptom-more-aches = more aches and niggles
screen-symptom-sick-often = ill more often
screen-symptom-irritable = irritable or low
screen-nothing = { $symptoms ->
    [0] None of the eight: nothing to watch.
   *[other] One of the eight: that belongs to any week.
 }
screen-watch = { $symptoms } of the eight: nothing to act on yet. I will ask again in { $days } days.
screen-ask-on = { $symptoms } of the eight. What else I ask tells whether that means anything.
screen-suspected = { $symptoms } of the eight for two weeks, and sessions that fail: that looks like more load than you can recover from. It may have other reasons, so let a doctor have a look; until then easy only, one to two weeks, with good food and sleep.
screen-ill-recently = You were ill in the last { $days } days, and an illness leaves the same signs behind: give it time first.
screen-eat-enough = First of all eat enough, above all carbohydrate: too little food feels just like too much training.
screen-fuel-professional = { $flags } signs of eating too little: please talk to a doctor or dietitian, it feels just like too much training. Eat enough until then, above all carbohydrate.
screen-unanswered = { $unanswered ->
    [one] One of the eight was not answered.
   *[other] { $unanswered } of the eight were not answered.
 }
screen-talk-to-someone = Your mood has been low for { $days } days. Talking to someone helps, whatever the training does: a friend, your doctor, a counsellor.

## The recovery block

block-blood-work = Let a doctor have a look, with a blood test: too little food, low iron or an infection feel the same.
block-begins = From now on easy volume only, for { $least } to { $most } days: short runs at talking pace, nothing hard, nothing long.
block-eat-and-sleep = Eat enough, above all carbohydrate, and sleep as long as you can.
block-walks = Walks are fine, and so is a massage.
block-joy = Do what you enjoy, with people you like. It is no lost time.
block-exit-rule = It ends when { $normal } of your last { $runs } runs were easy and felt so, your legs are { $legs } or better, your mood is { $mood } or better, and you are no longer tired all over.
block-day = Day { $day } of your recovery block. It takes { $least } days at least.
block-testing = Day { $day } of your recovery block. It goes on until all of this is back:
block-see-doctor-again = Day { $day } of your recovery block, and not all is back after { $most } days. Please see a doctor again; until then it stays easy.
block-step-back-in = You are back. The first week: { $easy_days } easy days, then { $keys ->
    [one] one key session at about { $percent } %
   *[other] { $keys } key sessions at about { $percent } %
 }, if nothing else speaks against it. After that your plan goes on. My advice takes care of it: your plan can stay as it is.
block-runs-ok = { $normal } of the last { $of } runs were easy and felt so.
block-runs-not-yet = { $normal } of the last { $of } runs were easy and felt so; { $wanted } are wanted.
block-runs-unknown = { $of ->
    [0] I know of no run yet in these days; { $wanted } of four are to feel easy.
   *[other] { $normal } of the last { $of } runs are known to have felt easy; { $wanted } are wanted. Tell me how the others were.
 }
block-legs-ok = Legs { $legs } of 5: back.
block-legs-not-yet = Legs { $legs } of 5; { $wanted } or better is wanted.
block-legs-unknown = I do not know how your legs are today.
block-mood-ok = Your mood is back.
block-mood-not-yet = Mood low on { $low } of the last { $of } mornings.
block-mood-unknown = I do not know how your mood is today.
block-whole-body-ok = No longer tired all over.
block-whole-body-not-yet = Still tired all over.
block-whole-body-unknown = I do not know whether it is only the legs, or all of you.
block-else-ok = Nothing else is wrong.
block-else-not-yet = You marked something else today: that comes first.
block-else-unknown = Your check-in of today is not finished.

## The check of a plan

plan-key-days-in-a-row = Key sessions on following days: hard days never follow each other.
plan-no-rest-day = { $days } days in a row with training: one full day of rest a week is wanted.
plan-key-after-marathon = A key session { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after { $event ->
    [ultra] an ultra
   *[marathon] a marathon
 }: wait until { $wait } days are over.
plan-key-after-race = A key session { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after { $event ->
    [half] a half marathon
   *[other] your race
 }: better wait until { $wait ->
    [one] { $wait } day is
   *[other] { $wait } days are
 } over.
plan-no-taper = No taper yet: { $planned_km } in { $days } days before the race, your usual would be { $usual_km }. Over the two weeks { $least } to { $most } % less works best.
plan-no-taper-min = No taper yet: { $planned_min } min in { $days } days before the race, your usual would be { $usual_min } min. Over the two weeks { $least } to { $most } % less works best.
plan-taper-deep = { $planned_km } in the two weeks before the race, your usual would be { $usual_km }: { $most } % less is enough.
plan-taper-deep-min = { $planned_min } min in the two weeks before the race, your usual would be { $usual_min } min: { $most } % less is enough.
plan-week-grows = { $planned_km } in the week, { $percent } % more than the { $before_km } a week before. Ten per cent is the usual step.
plan-week-grows-min = { $planned_min } min in the week, { $percent } % more than the { $before_min } min a week before. Ten per cent is the usual step.
plan-no-cutback = It would be week { $weeks } in a row without a lighter one: take about a quarter off.
plan-no-recovery-week = { $weeks } weeks planned, and none of them is lighter: make one in three or four a recovery week.
plan-long-run-spike = A run of { $planned_km }, the longest of the last 30 days is { $longest_km }: at most 10 % more, { $cap_km }.
plan-long-run-spike-min = A run of { $planned_min } min, the longest of the last 30 days took { $longest_min } min: at most 10 % more, { $cap_min } min.
plan-one-easy-day = Only one easy day between two hard sessions: two are better.
plan-first-speed-work = The first speed work in weeks, and a key session soon after it: two easy days belong behind it.
plan-strength-before-key = Strength the day before a key session: if it is for the legs, they will not be fresh.
plan-strength-on-easy-day = Strength on a day of its own: if it is for the legs, it fits better on the day of a hard run.
plan-no-short-day = A long or hard day with no shorter one beside it: one run of at most { $usual_min } min, or rest, before or after it.
plan-doubles = Two sessions on one day. Strength beside a run is fine; two runs a day are mostly for elite runners.
plan-cross-above-easy = Your cross-training lately felt like { $rpe } of 10. It helps only when it is easy, at most { $most }.
