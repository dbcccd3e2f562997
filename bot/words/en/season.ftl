# Races, shoes, and being ill, hurt or away.

day-with-year = { $day } { $year }
date-doubt = { $doubt ->
    [which] That can be read in two ways. Which day do you mean?
    [weekday] That date falls on another weekday. Is it this day? If not, type it again.
    [several] I read more than one day in that. Type one, such as “24 May 2027”.
    [no-such-day] The calendar has no such day. Type it again, such as “24 May 2027”.
   *[none] I found no day in that. Type it such as “24 May 2027”.
 }

race-event = { $event ->
    [five_k] 5 km
    [ten_k] 10 km
    [ten_mile] 10 miles
    [half] half marathon
    [marathon] marathon
    [ultra] ultra
   *[other] race
 }
race-of-length = { $event ->
    [ultra] ultra, { $distance }
   *[other] race of { $distance }
 }
race-line = { $named ->
    [0] <b>{ $what }</b>
   *[other] <b>{ $name }</b> ({ $what })
 }: { $day }, { $when ->
    [today] today
    [ahead] { $days ->
        [one] tomorrow
       *[other] { $days } days to go
    }
   *[behind] { $days ->
        [one] yesterday
       *[other] { $days } days ago
    }
 }{ $first ->
    [0] {""}
   *[other] , your first
 }
race-list = <b>Your races</b>
race-none-ahead = No race ahead. With one I can ease you into it: less in the last days, and no plan against tired legs.
race-or-typed = In one line it works too: “/race marathon 24 May 2027 Berlin”.
race-entered = Noted:
race-removed = That race is out.
race-last = Behind you:
race-recovery = The body still works on it: no hard or long session up to { $day }.

race-ask-event = { $dated ->
    [0] Which race is it?
   *[other] { $day }: which race is it?
 }
race-ask-when = When is your { $what }? Type the day, such as “24 May 2027”; its name may follow.
race-ask-more = { $what ->
    [first] Is it your first marathon?
   *[km] How long is it? Type it, such as “15 km” or “9 miles”.
 }
race-no-such-day = { $ahead ->
    [0] { $day } was more than four weeks ago: it tells me nothing about today any more. A race of the last four weeks helps me, and every one ahead.
   *[other] { $day } is more than three years ahead. Tell me again when it is nearer.
 }

race-taper = { $begun ->
    [0] Taper from { $day }: two weeks with less of everything, and some of it still fast.
   *[other] Your taper began on { $day }: less of everything, and some of it still fast.
 }
race-last-week = { $stage ->
    [short] Now nothing hard or long any more: easy, at most { $minutes } min. What you train today would only be fatigue on race day.
    [capped] In this last week hard and long sessions are at most { $percent } % of the plan; from { $short } on only easy runs, at most { $minutes } min.
   *[later] From { $capped } on hard and long sessions are at most { $percent } % of the plan; from { $short } on only easy runs, at most { $minutes } min.
 }
race-on-the-day = On the day itself the race stands, whatever the legs say; only illness, pain that changes your stride or a warning sign keeps you from the start.
race-day-itself = Today is the day. Start calmer than you feel; have a good one.

button-race-add = + Add a race
button-race-back = ← Your races
button-race-event = { $event ->
    [five_k] 5 km
    [ten_k] 10 km
    [ten_mile] 10 miles
    [half] Half marathon
    [marathon] Marathon
    [ultra] Ultra
   *[other] Other
 }
button-race-first-yes = Yes, my first
button-race-first-no = No
button-race-drop = ✕ Remove: { $what }, { $day }

shoes-list = <b>Your shoes</b>
shoes-line = { $named ->
    [0] <b>One pair</b>
   *[other] <b>{ $name }</b>
 }, new { $days ->
    [0] today
    [one] yesterday
   *[other] { $day }, { $days } days ago
 }
shoes-entered = Noted:
shoes-removed = That pair is out.
shoes-why = Legs sometimes grow heavy with a change of shoes: for { $days } days I hold a new pair against the start of heavy legs.
shoes-or-typed = Another day, or a name? Type “/shoes 3 May Pegasus”.
shoes-ask-since = Since when do you run in them, and what are they called? Such as “3 May Pegasus”; the day alone will do.
shoes-no-such-day = { $ahead ->
    [0] { $day } is more than three years ago: that pair has long been old.
   *[other] { $day } is still to come. Tell me on the day you first run in them.
 }
button-shoes-today = New pair today
button-shoes-other-day = Another day
button-shoes-back = ← Your shoes
button-shoes-drop = ✕ Remove: { $named ->
    [0] new { $day }
   *[other] { $name }
 }

# Ill, hurt, away, and back.

absence-button-old = That button is from another day. Tell me anew how it is today: /sick or /hurt.

ill-ask = Sorry to hear that. What is it?
button-ill-fever = Fever, cough, stomach or aching all over
button-ill-cold = Only a cold: nose or throat
ill-begun = <b>Noted: you are ill.</b> Get well; nothing is lost by a few days in bed.
ill-already = <b>Noted: you are still ill.</b> Take the time it takes.
ill-mornings = From tomorrow on I ask one thing in the morning: still ill, or well again? Or tell me with /back.
ill-cold = Noted: a cold. If there is fever, cough or aching too, /sick again.

absent-morning = <b>Good morning!</b> { $date }
 { $kind ->
    [sick] Day { $day } of being ill. How are you?
   *[hurt] Day { $day } without running. How is it today?
 }
button-still = { $kind ->
    [sick] Still ill
   *[hurt] Still hurts
 }
button-well = { $kind ->
    [sick] Well again
   *[hurt] It is fine again
 }
still-ends = { $kind ->
    [sick] Well again later today? /back
   *[hurt] When it is fine again: /back
 }
button-whole-checkin = The whole check-in

hurt-ask-where = Sorry to hear that. Where is it?
hurt-ask-how-much = { $site ->
    [other] How much does it hurt
   *[foot] Your { $site }: how much does it hurt
 }, from 10 (unbearable) to 0 (nothing)?
hurt-ask-gait = Does it change how you walk or run?
hurt-ask-stop = That is little, and your stride is as always. Shall the running stop until it is fine, or do I only mark it for today?
hurt-begun = <b>Noted: you are hurt.</b> No running until it is fine again.
hurt-already = <b>Noted.</b> Still no running.
hurt-while-ill = <b>Noted.</b> You are ill, so you rest anyway. If it still hurts when you are well, tell me with /hurt again.
hurt-marked = Noted for today.
hurt-see-somebody = Let a doctor or a physio look at it if it changes how you walk or run, hurts at rest or at night, sits on one spot of a bone, goes above { $above } of 10, or is no better in { $weeks ->
    [one] a week
   *[other] { $weeks } weeks
 }.
hurt-ends = In the morning I ask how it is. When it is fine again: /back.
button-site-foot = Foot
button-site-ankle = Ankle
button-site-shin = Shin
button-site-calf = Calf
button-site-knee = Knee
button-site-thigh = Thigh
button-site-hip = Hip
button-site-back = Back
button-site-other = Elsewhere
button-hurt-gait-yes = Yes, it does
button-hurt-gait-no = No
button-hurt-stop = No running until it is fine
button-hurt-mark = Only mark it for today

pause-ask = Away for how long?
pause-or-typed = You can type it, too: “/pause until 3 May”, “/pause for 10 days”.
pause-on = { $open ->
    [0] You are on a pause until { $until }; /back ends it.
   *[other] You are on a pause until you tell me /back.
 }
pause-begun = { $open ->
    [0] <b>Pause until { $until }.</b> No questions and no reminders until then, and it costs you nothing. My first question comes on { $first }; /back ends it sooner.
   *[other] <b>Pause until you tell me /back.</b> No questions and no reminders until then, and it costs you nothing.
 } Enjoy it!
pause-no-such-end = { $ahead ->
    [0] { $day } leaves no day to pause. Until when are you away?
   *[other] { $day } is more than a year ahead. Take “until I say so” of /pause instead.
 }
button-pause-days = { $days ->
    [7] A week
    [14] Two weeks
   *[other] { $days } days
 } (until { $day })
button-pause-open = Until I say so

back-nothing = You are not away, so there is nothing to end. /today tells you what to do today.
back-same-day = { $kind ->
    [sick] Taken back: you are not ill. In today’s check-in I ask once more.
    [hurt] Taken back: you are not hurt. In today’s check-in I ask once more.
   *[away] Taken back: no pause. /today tells you what to do today.
 }
back-sick = <b>Welcome back.</b> Now in steps: { $mornings } mornings without symptoms and without medicine first, then an easy run of 20–{ $minutes } min at most, then half your usual until { $behind } well mornings are behind you. I count the mornings you check in. If anything returns: rest, and /sick.
back-hurt = <b>Welcome back.</b> { $days ->
    [one] After a day
   *[other] After { $days } days
 } hurt the first run is short, flat and easy: { $percent } % of the usual.{ $lasted ->
    [0] {""}
   *[other] {" "}The next ones stay easy, too.
 } If it hurts again: stop, walk home, /hurt.
back-away = { $now ->
    [0] Your pause is over.
   *[other] <b>Welcome back!</b>
 } Nothing is lost.
back-ask-ran = Did you run meanwhile?
back-beneath = { $kind ->
    [sick] You told me on { $since } that you are ill. How is it now?
   *[hurt] You told me on { $since } that you are hurt. How is it now?
 }
back-still-away = { $open ->
    [0] Your pause goes on until { $until }; /back ends it, too.
   *[other] Your pause goes on; /back ends it, too.
 }
button-ran-none = Not at all
button-ran-some = A little
button-ran-usual = As usual
back-meanwhile = { $ran ->
    [none] { $long ->
        [0] A few quiet days do no harm: you go on where you were.
       *[other] { $days } days without running: the first runs are shorter and easy, and you are soon where you were.
    }
    [some] Good. What I do not know exactly stays unknown; a line such as “yesterday 8 km easy” tells me more.
   *[usual] Good. Runs of the last seven days you can still tell me, in a line such as “yesterday 8 km easy”.
 }
