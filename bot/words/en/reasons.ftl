# One sentence for every reason code: the code in lower case, with dashes.
# Numbers arrive as numbers; { $over_bpm } arrives with its sign.

reason-red-flag-symptom = { $symptom ->
    [chest_pain] You marked chest pain.
    [chest_tightness_on_exertion] You marked a tight chest on exertion.
    [fainting] You marked fainting.
    [palpitations] You marked palpitations.
    [calf_swelling] You marked one swollen calf.
    [dark_urine] You marked dark urine after effort.
    [confusion_in_heat] You marked confusion in the heat.
    [told_in_words] You wrote of something that sounds like a warning sign.
   *[breathless_out_of_proportion] You marked being breathless out of proportion.
 }
reason-see-clinician = { $about ->
    [fatigue] See a doctor about it, with a blood test: many causes feel like this, and most can be treated.
    [bone] Have a doctor examine it before you run on it.
    [pain] Have a doctor or physiotherapist look at it before you run on it.
   *[sign] Stop: that ends training for now, whatever else is fine. Have a doctor look at it before you train again.
 }
reason-see-clinician-soon = Have a doctor look at it soon; until then nothing harder than easy.
reason-red-flag-uncleared = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you marked a warning sign, and no doctor has cleared it yet. Feeling fine does not explain it.
reason-absent-sick = You told me that you are ill, day { $day } of it. Tell me with /back when you have been well for a day.
reason-absent-hurt = You told me that you are hurt, day { $day } of it: no running until you tell me /back. Whatever you do instead must not hurt.
reason-unresolved-illness = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you reported fever or being ill below the neck, and I know nothing newer.
reason-unresolved-pain = { $days ->
    [one] Yesterday
   *[other] { $days } days ago
 } you reported a pain that changes how you run, and I know nothing newer.
reason-illness-below-neck = Fever, or ill below the neck: no training at all, not even a gentle substitute.
reason-return-rule = Way back: at least 24, better 48 hours without symptoms and without medicine, then 20–30 easy minutes, then half your usual for two to three days.
reason-return-after-illness = { $well ->
    [0] { $days ->
        [0] Still ill after a fever: the way back starts when the symptoms have gone.
        [one] You were ill yesterday, and I know of no morning without symptoms since: rest.
       *[other] You were ill { $days } days ago, and I know of no morning without symptoms since: rest.
     }
    [one] This is the first morning I know of without symptoms: one more day of rest before you run.
   *[other] { $well } mornings without symptoms since you were ill: the way back is short and easy.
 }
reason-illness-above-neck = { $more ->
    [0] { $verdict ->
        [rest] A cold above the neck: rest suits it.
       *[other] A cold above the neck: easy and short at most.
    }
   *[other] A cold, and more is wrong: rest today.
 }
reason-stop-rule = { $about ->
    [pain] Stop above 5 of 10, or when your stride changes; worse next morning means a day off.
   *[cold] Ten-minute test: if anything feels worse after 10 minutes, stop and go home.
 }
reason-rhr-high-twice = Your resting heart rate is up two mornings running.{ $ill ->
    [0] {" "}Any sore throat, cough, shivers? Then mark it, and I will look again.
   *[other] {""}
 }
reason-possible-illness = { $twice ->
    [0] You may be coming down with something: watch for a sore throat, a cough or shivers.
   *[other] You may be coming down with something: that often comes a day before an illness.
 }
reason-pain-gait = A pain that changes your stride: no running on it.
reason-pain-niggle = { $kind ->
    [spot] A pain{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength } on one spot: it may come from the bone, so no running on it until somebody has looked.
    [night] A pain{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength }, also at night: it may come from the bone, so no running on it until somebody has looked.
    [rising] A pain{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength } and getting worse over the week: not to be run on.
    [pain] A pain{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength }: too much to run on.
   *[niggle] { $verdict ->
        [easy] A niggle{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength }: shorter, flat, and no fast running on it.
       *[other] A niggle{ $placed ->
        [0] {""}
       *[other] {" "}({ $site })
    }{ $strength }.
    }
 }
reason-return-after-pain = Yesterday a pain changed how you ran: one short, flat run shows whether it is gone.
reason-return-after-injury = { $first ->
    [easy] { $ran ->
        [one] Only 1 run
       *[other] Only { $ran } runs
    } since you were hurt for { $days } days: short and easy still.
    [walk] Your first run after { $days } days hurt: short and flat, running and walking in turns.
   *[short] Your first run after { $days ->
        [one] a day
       *[other] { $days } days
    } hurt: short and flat.
 }
reason-known-injury = You told me of an injury: shorter and flat until you say it has healed (/settings).
reason-planned-rest = A rest day is planned, and rest is training too.
reason-plan-review = { $about ->
    [keys] Heavy legs on { $days } of the last 3 mornings with a key session: the plan needs changing, not only today. First the spacing and the strength days, then food, then sleep.{ $recovery ->
        [0] {""}
        [one] {" "}Lately your legs needed a day after a hard or long one.
       *[other] {" "}Lately your legs needed { $recovery } days after a hard or long one.
    }
   *[rests] Rest or cross-training on { $days } of the last 14 days without illness or pain: your plan may be the topic, not today. Fewer or shorter sessions that you can keep would do more.
 }
# beside a value whose usual is known: Slept 5.5 h, your usual 7.5: a short night.
reason-usual = , your usual { $usual }
reason-legs-persistent = Heavy legs on { $heavy } of the last { $days } mornings: that is more than a tired day and asks for less running for a few days.
reason-whole-body = Tired all over, not only the legs: that wants recovery rather than running.
reason-legs-unknown = I do not know how your legs feel today.
reason-legs-fresh = Legs { $legs } of 5{ $usual }: fresh.
reason-legs-ok = Legs { $legs } of 5{ $usual }: { $legs ->
    [3.5] between ok and good
   *[3] ok
 }.
reason-legs-heavy-before-key = On the day of a key session heavy legs are a reason to wait for fresher ones.
reason-legs-heavy-normal = Legs { $legs } of 5{ $usual }: normal, expected training fatigue on an easy day. Slow is the point.{ $first ->
    [0] {""}
   *[other] {" "}Before a first marathon nearly everybody worries about this.
 }
reason-legs-heavy = Legs { $legs } of 5{ $usual }: { $legs ->
    [1] dead
    [1.5] between dead and heavy
    [2.5] between heavy and ok
   *[2] heavy
 }.
reason-sleep-unknown = How long you slept is not known.
reason-sleep-short-night = { $short ->
    [unknown] You slept badly.
    [0] Slept { $slept_h } h{ $usual }: not short, but badly.
   *[other] Slept { $slept_h } h{ $usual }: a short night{ $bad ->
        [0] {""}
       *[other] , and a bad one
    }.
 }
reason-sleep-shortish = Slept { $slept_h } h{ $usual }: a little short.
reason-sleep-ok = Slept { $slept_h } h{ $usual }.
reason-sleep-debt = { $debt_h } h of sleep missing over the last 7 nights, against your { $need_h } h a night: a few earlier nights would help most.
reason-mood-low-persistent = Mood low on { $low } of the last { $days } mornings.
reason-mood-low-weeks = Your mood has been low for about two weeks: whatever the reason, talking to somebody helps.
reason-mood-unknown = Your mood is not known.
reason-mood-low = Mood { $mood } of 5: low.{ $alone ->
    [0] {""}
   *[other] {" "}One such day says little by itself.
 }
reason-mood-ok = Mood { $mood } of 5.
reason-rhr-medicine = Your medicine changes the pulse, so I leave it out.
reason-rhr-missing = No resting heart rate today.
reason-no-baseline = Resting heart rate { $bpm }: still learning your usual, I compare after { $needed } days of readings and { $known ->
    [0] have none so far
   *[other] know { $known } so far
 }.
reason-no-baseline-again = Resting heart rate { $bpm }: learning your usual afresh after the break, I compare after { $needed } days of readings and { $known ->
    [0] have none so far
   *[other] know { $known } so far
 }. Before it was { $old_usual_bpm }.
reason-pulse-floor = Your resting heart rate stays at 100 or more; have it looked at, quite apart from running.
reason-rhr-normal = Resting heart rate { $bpm }, your usual { $usual_bpm }{ $established ->
    [0] {" "}(still settling)
   *[other] {""}
 }.
reason-rhr-high = Resting heart rate { $bpm }, { $over_bpm } against your usual { $usual_bpm }{ $established ->
    [0] {" "}(still settling)
   *[other] {""}
 }.
reason-rhr-high-trend = Resting heart rate { $bpm } on average over the last week, { $over_bpm } against your usual { $usual_bpm }.
reason-rhr-low-with-fatigue = Resting heart rate { $bpm }, { $over_bpm } against your usual { $usual_bpm }, with heavy legs and { $mood ->
    [0] a missed key session
   *[other] a low mood
 }: a low pulse is no sign of being recovered.
reason-confounder-alcohol = { $raised ->
    [0] The drinks did not show in your pulse.
   *[other] Alcohol raises the pulse for a day, which may be all it is.
 }
reason-confounder-cycle = The second half of your cycle raises the pulse by about 3 beats; I counted that in.
reason-confounder-altitude = { $key ->
    [0] The first days at altitude raise the pulse and cost sleep: slower is right up there.
   *[other] Your first days at altitude: no key session yet, the same pace costs more up there.
 }
reason-confounder-heat = { $raised ->
    [0] In the heat go by effort, not by pace, and drink.
   *[other] Heat raises the pulse: go by effort, not by pace, and drink.
 }
reason-confounder-travel = { $raised ->
    [0] Travel shortens sleep, and mostly raises the pulse.
   *[other] Travel raises the pulse for a day or two and shortens sleep.
 }
reason-pain-strength = , { $during } of 10
reason-post-race-recovery = { $days ->
    [one] 1 day
   *[other] { $days } days
 } after your { $event ->
    [five_k] 5 km race
    [ten_k] 10 km race
    [ten_mile] 10-mile race
    [half] half-marathon
    [marathon] marathon
    [ultra] ultra race
   *[other] race
 }: the body is still repairing, whatever the mood says.
reason-race-week = { $days ->
    [0] Your race is today
    [one] 1 day to your race
   *[other] { $days } days to your race
 }{ $key ->
    [0] {"."}
    [2] {":"} shorter now, because freshness counts.
   *[other] {":"} today’s training would only bring fatigue to it.
 }
reason-taper = Good legs: this is the taper working. Keep them for the race.
reason-race-day = { $start ->
    [0] Do not start today. There will be other races.
    [2] No racing today: start only if { $about ->
        [cold] it is a light cold
       *[sign] you feel well enough
    }, run it easily, and step out early.
    [3] Race day, and I have not heard how you are: no start with fever, with an illness below the neck, or with a pain that changes your stride.
   *[other] Race day: the training is done, and tired legs in the morning mean little.
 }
reason-recovery-block = { $race ->
    [0] {""}
   *[other] {"After the race: "}
 }{ $day ->
    [0] 1–2 weeks of only easy volume, eat enough and sleep; back to the plan when runs and daily life feel better again.
   *[other] Day { $day } of your recovery block: easy volume only, food and sleep first.
 }
reason-step-back-in = { $about ->
    [early] Just out of your recovery block: the first three days stay easy.
    [short] The first key session after your recovery block: shorter today, and the only one in this first week.
    [one] One key session is enough in the first week after your recovery block: today stays easy.
   *[week] { $day ->
        [0] Your recovery block is over.
       *[other] The first week after your recovery block: three easy days, then one key session, and a shorter one.
    }
 }
reason-symptom-screen-positive = You said yes to { $symptoms } of 8 signs of too much training load.{ $alone ->
    [0] {""}
   *[other] {" "}An illness in the last weeks, or too little food, can feel just the same.
 }
reason-workouts-missed = { $failed } of the last { $of } key sessions were missed or a struggle: workouts that fail ask for less training for a few days.
reason-workouts-hit = { $hit } of the last { $of } key sessions hit.
reason-easy-pace-slow-normal = Your easy pace is { $slower_s } s { $each } slower than usual: normal on tired legs, let it be slow.
reason-easy-pace-slow = Your easy pace is { $slower_s } s { $each } slower than usual, { $about ->
    [failing] and key sessions fail beside it.
   *[sign] more than tired legs explain.
 }
reason-no-rest-day = { $days } training days in a row: time for a full rest day, a day off without a substitute.
reason-elite-exemption = { $days } training days in a row; at elite level you plan your rest yourself.
reason-return-after-gap = { $first ->
    [easy] { $ran ->
        [one] Only 1 run
       *[other] Only { $ran } runs
    } since your break of { $days } days without running: the first two or three stay easy.
    [cross] Coming back after a break of { $days } days without training: a short first session.{ $asks ->
        [0] {""}
       *[other] {" "}Was it illness or an injury? Then tell me first.
    }
    [walk] Coming back after a break of { $days } days without running: run and walk in turns, short.{ $asks ->
        [0] {""}
       *[other] {" "}Was it illness or an injury? Then tell me first.
    }
   *[short] Coming back after a break of { $days } days without running: a short first run.{ $asks ->
        [0] {""}
       *[other] {" "}Was it illness or an injury? Then tell me first.
    }
 }
reason-key-yesterday = Yesterday was a { $kind ->
    [long] long run
    [race] race
   *[hard] hard session
 }.
reason-hard-streak = { $done ->
    [0] That would be { $days } hard days in a row, and hard days never follow each other.
   *[other] That makes { $days } hard days in a row: now easy ones.
 }
reason-recovery-time = Lately your legs needed { $recovery } days after a hard or long one, and the last was { $days ->
    [one] yesterday
   *[other] { $days } days ago
 }.
reason-ramp-high = { $km } in the last week, { $percent } % more than in the weeks before it (about { $before_km }){ $key ->
    [0] {"."}
   *[other] {":"} no key session on top of that.
 }
reason-long-run-spike = { $planned_km } is planned, your longest run of the last 30 days is { $longest_km }: at most 10 % more, { $cap_km }.
reason-long-run-spike-min = { $planned_min } min are planned, your longest run of the last 30 days took { $longest_min } min: at most 10 % more.
reason-strength-yesterday = { $days ->
    [0] Unusual strength work
    [one] Strength training yesterday
   *[other] Strength training { $days } days ago
 } is still in your legs: heavy lifting fits better on hard-run days.
reason-first-speed-work = { $days ->
    [0] Your first speed work in weeks: a new load, so keep it on the short side and plan two or three easy days after it.
   *[other] { $key ->
        [0] Your first speed work in weeks is still in your legs: two or three easy days belong after it.
       *[other] Your first speed work in weeks was { $days ->
            [one] yesterday
           *[other] { $days } days ago
        }: two easy days come after it before the next key session.
    }
 }
reason-new-shoes = Your legs are heavy on { $heavy } of { $of } mornings since the new shoes, before them on { $before } of { $before_of }: try the old pair on an easy run.
reason-hips-tight = Hips or legs tight { $mornings } mornings running: some core work or yoga today loosens more than miles do.
triage-shoes-since = Heavy legs on { $heavy } of { $of } mornings since the new shoes, before them on { $before } of { $before_of }.
reason-cutback-week = A cutback week: { $km }, { $percent } % less than the highest of the weeks before. Less is what it is for{ $more ->
    [0] {""}
   *[other] {", so nothing is added today"}
 }.
reason-cutback-due = { $weeks } weeks without a lighter week: a cutback is { $overdue ->
    [0] due
   *[other] overdue
 }, about 25 % less next week.
reason-monotony-high = Your last seven days were much alike (monotony { $monotony }): easier easy days and one clear rest day help.
reason-double-day = { $sessions } sessions are planned today: doubles are mostly for elite runners, one is enough.
reason-underfuelling-flag = { $flags ->
    [one] One sign
   *[other] { $flags } signs
 } that you may be eating too little for your training: eat enough, above all carbohydrate, and talk to a doctor or dietitian.
reason-state-fresh = It looks like: fresh.
reason-state-normal = It looks like: normal training fatigue.
reason-state-acute = It looks like: { $after ->
    [race] short-lived fatigue after the race, mostly gone in one to three days
    [key] short-lived fatigue after the last key session, mostly gone in one to three days
    [night] short-lived fatigue after a bad night, mostly gone in one to three days
    [gathered] fatigue that has gathered; a few easier days let it pass
   *[nothing] short-lived fatigue of the last days, mostly gone in one to three days
 }.
reason-state-accumulating = It looks like: fatigue that is piling up without use.{ $race ->
    [0] {" "}Run a third to a half less for three to five days, then look again.
   *[other] {""}
 }
reason-state-productive = It looks like: cumulative fatigue of a training block, the useful kind. Your key sessions hold.
reason-state-suspected = It looks like: more load than you can recover from, for weeks. That is a suspicion only; a doctor can tell more.
reason-state-possible-illness = It looks like: possibly an illness on its way.
reason-never-more = Feeling good is what the plan is for: nothing is added to it today.
