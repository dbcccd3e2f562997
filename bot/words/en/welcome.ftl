# Meeting, settings, help, privacy.

welcome-text =
    <b>I am Fresh Legs, a coach for running fatigue.</b> Each morning five quick questions; then: run, easy, cross-train or rest, and why.
    I am no doctor and no medical device. When something worries you, ask a doctor, not me.
    Your answers are stored on { $where }. /forget erases them all.
where-host = the machine of the person who runs this bot, and pass through Telegram like any message
where-trial = this computer, in a folder that is deleted when the trial ends; Telegram is only played here
welcome-ask-consent = May I keep your answers, which are health data?
welcome-again = Welcome back! Everything is as you left it: { $prompt } check-in, { $zone }. /today · /checkin · /settings
welcome-revived = Good to see you again. I will ask you in the morning as before, next { $next }.
welcome-no-consent = Then I keep nothing. You can still try a check-in: I answer and forget it at once. /start asks again whenever you like.
welcome-first-question = Thank you. Eight short questions, each with a default: skip what you like.
welcome-done =
    <b>That is all I need.</b> I will ask you at { $prompt } ({ $zone }), next { $next }, and sum up your week on { $summary }.
    Ask “what should I do today?” whenever you like.
welcome-done-first = Shall we do today’s check-in now?

button-consent-yes = Yes, keep my answers
button-consent-no = No, keep nothing
button-try-without = Try one without memory
button-checkin-now = Check in now
button-checkin-go-on = Go on with the check-in
button-try-again = Once more without memory
button-more-settings = A few more…
button-skip-default = Skip ({ $default })
button-chips-done = ✓ Done
button-back = ← All settings
button-zone-share = 📍 Share my location
button-zone-keep = Keep { $zone }
button-zone-skip = Skip (UTC for now)

setting-ask-zone = Where do you run? Share your location (I keep only the time zone and drop the place at once), or type a city or a name such as Europe/Berlin.
setting-zone-found = { $zone }, where it is { $time } now.
setting-zone-which = Which one do you mean by “{ $text }”?
setting-zone-none = I do not know “{ $text }”.{ $near ->
    [none] {""}
   *[other] {" "}Did you mean { $near }?
 } Type the nearest big city or a name such as Europe/Berlin, or share your location.
setting-ask-prompt_at = When shall I ask you in the morning? Best before your usual run. Tap, or type a time such as 6:45.
setting-ask-summary = When do you want the weekly summary? Tap, or type such as Friday 19:30.
setting-ask-level = How would you call yourself as a runner?
setting-ask-easy_min = How long is your usual easy run, in minutes? Tap, or type a number.
setting-ask-week_km = How far do you run in a usual week? Tap, or type such as 40 km or 25 miles.
setting-ask-week_days = On how many days a week do you run?
setting-ask-cross = What could you do instead of a run? Tap all you have, then “done”. (A walk always works.)
setting-ask-unit = Kilometres or miles?
setting-ask-sleep_need = How many hours of sleep do you need to feel well? Tap, or type. If you skip, I learn it from your nights.
setting-ask-longest_km = Your longest run of the last month? Tap, or type such as 16 km or 10 miles.
setting-ask-pulse_medicine = Do you take a medicine that changes the pulse, such as a beta-blocker? Then I leave the pulse out.
setting-ask-general_only = Are you pregnant, or under 18? Then I give general advice only, and you talk to a professional who knows you.
setting-ask-injured = Do you have an injury right now?
setting-ask-evening = Shall I ask in the evening how today’s training went? Otherwise I ask it as the first thing next morning, and only when I do not know. Tap a time, or type one.
setting-ask-cycle = Do you want to mark the second half of your cycle? It raises the pulse, and I count that in.

settings-title = <b>Your settings.</b> Tap one to change it.
settings-kept = Kept – { $name }: { $value }.
setting-name-zone = Time zone
setting-name-prompt_at = Check-in
setting-name-summary = Weekly summary
setting-name-level = Level
setting-name-easy_min = Easy run
setting-name-week_km = Usual week
setting-name-week_days = Days a week
setting-name-cross = Instead of a run
setting-name-unit = Distances in
setting-name-sleep_need = Sleep need
setting-name-longest_km = Longest run lately
setting-name-pulse_medicine = Medicine for the pulse
setting-name-general_only = Pregnant or under 18
setting-name-injured = Injured now
setting-name-cycle = Mark my cycle
setting-name-evening = Evening question

value-summary = { $weekday } { $time }
value-level-beginner = beginner
value-level-recreational = recreational
value-level-sub_elite = sub-elite
value-level-elite = elite
value-minutes = { $minutes } min
value-hours = { $hours } h
value-distance-km = { $distance } km
value-distance-mi = { $distance } mi
value-days = { $days } { $days ->
    [one] day
   *[other] days
 }
value-unit-km = km
value-unit-mi = miles
value-never = never
value-not-told = not told
value-learnt = learnt from your nights
value-only-walking = walking only

forget-ask = This erases every answer, every piece of advice, your training, your plan and all your settings, for good. What you share with a coach, or others with you, ends too. Erase it all?
forget-done = Done: I have forgotten you. Nothing of yours is left here; this chat itself is yours to delete in Telegram. /start begins anew.
forget-kept = Nothing was erased.
forget-nothing = I keep nothing of yours.
button-forget-yes = Yes, erase it all
button-forget-no = No, keep it

privacy-text =
    <b>What I keep:</b> your answers, the advice I gave, your training, plan, races, shoes and days off, your settings, and the number Telegram gives your account. No contacts, no places, no files: of a shared location only the time zone, of a file from your watch only the workout. Your name only where you share with a coach.
    <b>Where:</b> your data are stored on { $where }. They are kept nowhere else. Telegram itself can read what people and bots write to each other, and keeps this chat until you delete it.
    <b>Who sees it:</b> you, and whoever runs that machine. A coach only if you accepted their invitation, only as much as you chose, and until you end it: /coach
    <b>Yours to take:</b> /export gives you all of it as a zip, /import brings it back, here or elsewhere.
    <b>Yours to end:</b> /forget erases every line of it at once.

help-text =
    <b>What I understand</b>
    “What should I do today?” or /today: run, easy, cross-train or rest, with the reasons · /why: what it rests on
    /checkin: today’s questions, or in one line: “legs 3, slept 7.5, mood ok, pulse 52”
    /edit: answers of the last seven days · /undo: take back the last thing
    “My legs are heavy” or /heavylegs: what may be behind it
    “8 km 45 min rpe 4”, “yesterday bike 40 min”: into your training log
    A file from your watch (FIT, GPX, TCX) or a training calendar (.ics, CSV): send it to me
    /plan: your week and single days · /race: your races · /shoes: a new pair
    /sick, /hurt or /pause until 3 May, and /back when it is over
    /week: your last seven days against the four weeks before · /trends: 4 to 52 weeks in pictures · /report: your season as a page
    /settings: language, time zone, times, quiet hours, level, usual runs
    /coach: who may see what, and looking after others
    /privacy: what I keep and where · /export, /import: take it with you · /forget: erase it all
    
    <b>How I think</b>
    Heavy legs on an easy day are normal, and slow is the point. Always tired, tired all over, or in pain is another matter. Your plan is the default: I may keep it, soften it, swap it or cancel it; I never ask for more.
    
    <b>When I start comparing</b>
    Your usual legs and sleep: from 7 mornings, and until then I say how far we are · pulse: from the 8th reading, settled after 3 weeks · sleep debt: from 4 nights of the last 7 · heavy legs: 5 of 7 mornings · low mood: 4 of 7
    
    I am no doctor and no medical device.

command-today = What should I do today?
command-checkin = This morning’s questions
command-edit = Change answers of the last seven days
command-why = Why I was told that
command-heavylegs = My legs are heavy: what may be behind it
command-week = My last seven days
command-trends = My last weeks and months in pictures
command-report = My season as a page to keep or print
command-plan = My training plan
command-race = My races
command-undo = Take back the last thing
command-sick = I am ill
command-hurt = Something hurts
command-pause = Pause, such as “until 3 May”
command-back = I am back
command-shoes = New shoes
command-coach = Share with a coach, or invite athletes
command-team = My athletes, if I coach others
command-settings = Change time zone, times and more
command-privacy = What is kept, and where
command-export = Take my diary with me
command-import = Bring a diary back
command-forget = Erase everything about me
command-help = What I understand

bot-short-description = A coach for running fatigue: run, easy, cross-train or rest, and why.
bot-description = Five quick questions each morning. Then I say what to do today, with reasons in your own numbers. No watch needed. Not a medical device.
