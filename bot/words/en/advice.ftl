# The message that says what to do today.

advice-headline = { $day ->
    [today] <b>Today: { $what }</b>
   *[other] <b>{ $date }: { $what }</b>
 }
advice-stale-headline = <b>Without today’s check-in: { $what }</b>
advice-partial-note = Your check-in is not finished, so this is still stale: the last questions may change it.
advice-stale-note = This is stale, from what I knew before this morning. A check-in takes five taps, and then I can say more.
dose-min = { $minutes } min
dose-km = { $distance }
dose-both = { $distance } ({ $minutes } min)
distance-km = { $distance } km
distance-mi = { $distance } mi
pace-km = a km
pace-mi = a mile

advice-what-run = { $shortened ->
    [0] { $kind ->
        [easy] run { $dose } as planned
        [long] the long run as planned, { $dose }
        [hard] the hard session as planned, { $dose }
        [race] race
       *[strength] strength training as planned, { $dose }
    }
   *[other] { $kind ->
        [hard] { $dose } of the hard session planned ({ $planned })
       *[long] { $dose } of the long run planned ({ $planned })
    }
 }
advice-what-run-unsized = { $kind ->
    [long] the long run as planned
   *[hard] the hard session as planned
 }
advice-what-easy = { $strength ->
    [0] easy, { $dose }
   *[other] light strength training, { $dose }
 }
advice-what-cross-train = cross-train, { $dose }
advice-what-rest = rest
advice-what-run-general = run as it feels good
advice-what-easy-general = easy, as it feels good
advice-what-cross-train-general = something gentle instead of running
advice-what-rest-general = rest
advice-instead = instead of { $kind ->
    [easy] { $dose } easy
    [long] the long run of { $dose }
    [hard] the hard session of { $dose }
    [race] the race
    [strength] { $dose } of strength training
   *[cross] { $dose } of cross-training
 }
advice-instead-unsized = instead of { $kind ->
    [easy] the easy run
    [long] the long run
    [hard] the hard session
    [race] the race
    [strength] strength training
   *[cross] cross-training
 }

# The same in a what-if, where only a verdict and its minutes are known.
change-what-run = { $known ->
    [0] as planned
   *[other] { $shortened ->
        [0] as planned, { $dose }
       *[other] the session, but only { $dose }
    }
 }
change-what-easy = { $known ->
    [0] easy
   *[other] easy, { $dose }
 }
change-what-cross-train = cross-train, { $dose }
change-what-rest = rest

advice-why = <b>Why:</b>
advice-do = <b>Do:</b>
advice-would-change = <b>Would change it:</b>

advice-do-run-easy = Easy effort, at most { $rpe } of 10: you can talk in full sentences.
advice-do-run-long = Steady and relaxed, at most { $rpe } of 10: you can still talk.
advice-do-run-hard = Warm up well, then as your plan says{ $named ->
    [0] {""}
   *[other] : { $called }
 }. Not one repeat more than planned.
advice-do-run-hard-less = Warm up well, then only as much of the session as fits in: fewer repeats, at the effort planned.
advice-do-run-race = Start honestly: calmer than you feel, and let the second half decide. Anything in your chest, or a pain that changes your stride → stop.
advice-do-run-strength = As your plan says; heavy lifting belongs on days with hard running.
advice-do-test-first = 10–15 min easy warm-up, then decide: go on if it feels as usual, and stop at the first part that costs more than usual.
advice-do-strength = { $spare ->
    [0] Lighter than planned, at most { $rpe } of 10.
   *[other] Upper body and core only, at most { $rpe } of 10: the legs have enough.
 }
advice-do-easy = { $warmup } min very easy first, then stay at talking pace, at most { $rpe } of 10. Anything worse or stride changed after { $warmup } min → walk home.
advice-do-easy-short = Stay at talking pace, at most { $rpe } of 10. Anything worse or stride changed → walk home.
advice-do-cross = { $sports }: easy, at most { $rpe } of 10.{ $swapped ->
    [0] {""}
   *[other] {" "}It counts as training, and is kinder to what needs a rest.
 }
advice-do-rest = No training. A walk of up to { $minutes } min or some mobility is fine; eat well and go to bed early. I will ask again tomorrow.
advice-do-rest-safety = No training today. If it is happening now or gets worse, call { $number }.
advice-do-rest-ill = No training. Drink, sleep, stay warm; I will ask again tomorrow. Worse, or breathing hurts → see a doctor.
advice-do-rest-pain = No running. Have it looked at; until then nothing that hurts.
advice-plan-move = The session can move by 24–48 h, once, if your legs are 3 or better that morning; otherwise let it go.
advice-plan-move-to = The session can move to { $weekday } (it changes places with { $there }), once, if your legs are 3 or better that morning.
advice-plan-let-go = { $moved ->
    [0] No day of the next two has room for the session: let it go, nothing is added elsewhere.
   *[other] The session was moved once already: now let it go, nothing is added elsewhere.
 }
advice-there = { $kind ->
    [easy] the easy { $dose }
   *[cross] the cross-training of { $dose }
 }
advice-there-unsized = { $kind ->
    [easy] the easy run
   *[cross] the cross-training
 }
advice-tomorrow-rest = { $planned ->
    [0] If you do it, tomorrow is rest.
   *[other] If you do it, tomorrow is rest, as planned.
 }
advice-tomorrow-easy = If you do it, tomorrow is easy, at most { $dose }.
advice-tomorrow-cross-train = If you do it, tomorrow is cross-training, at most { $dose }.
advice-tomorrow-softened = If you do it, tomorrow’s { $kind ->
    [hard] hard session
   *[long] long run
 } becomes easy: never two hard days in a row.
nudge-quiet-afternoon = { $turn ->
    [0] Later today spare the legs: sit, take the bus.
    [1] Afterwards put your feet up with a good conscience: your legs have done their part.
   *[other] The rest of the day belongs to your legs: take the lift, take your time.
 }
nudge-early-run = { $turn ->
    [0] A run early in the day leaves the afternoon to your legs.
    [1] Whoever runs in the morning has the evening for the sofa.
   *[other] If it suits you, make the early hours your running hours: the rest of the day is for recovering.
 }
advice-low-mood = Your mood has been low for about two weeks. You need not carry that alone: a friend, your doctor or { $people } can help, whatever the reason.
advice-tip-long-run = After it: about 20 g of protein within the hour, carbohydrate and a drink.

advice-sure-high = How sure: high.
advice-sure = How sure: { $sureness ->
    [medium] medium
   *[low] low
 }.{ $some ->
    [0] {""}
   *[other] {" "}Lacking: { $lacking }.
 }
advice-general-only = You told me that you are pregnant or under 18: take this as general advice and talk to a professional who knows you.
advice-disclaimer = <i>Not medical advice.</i>
advice-learning = Learning your usual: { $known } of 7 mornings.

ask-check_in = A check-in would help most.
ask-training_log = What did you train in the last weeks? Longest run and km a week have their place in /settings.
ask-pulse = A pulse on waking would help most.
ask-sleep = How long did you sleep?
ask-mood = How is your mood?

lacking-history = a few more mornings
lacking-pulse = a pulse to compare
lacking-provisional_pulse = a settled usual pulse
lacking-sleep = hours slept
lacking-mood = mood
lacking-check_in = today’s check-in
lacking-confounder = an undisturbed pulse
lacking-disagreement = agreement between legs and pulse
lacking-training_log = what you trained

change-to = { $change } → { $what }
change-legs = legs { $value }
change-scope = { $value ->
    [whole_body] tired all over
   *[legs_only] only the legs tired
 }
change-sleep = { $value } h of sleep
change-mood = mood { $value }
change-pulse = a pulse of { $value }
change-illness = { $value ->
    [none] no illness
    [above_neck] a cold
   *[below_neck_or_fever] fever
 }
change-pain = { $value ->
    [none] no pain
    [niggle] a niggle
   *[altering_gait] a pain that changes your stride
 }
change-slept_badly = a better night

sport-cycling = cycling
sport-swimming = swimming
sport-aqua_jogging = aqua-jogging
sport-elliptical = elliptical
sport-hiking = hiking
sport-walking = a walk
sport-yoga = yoga
sport-pilates = Pilates
sport-core = core work
