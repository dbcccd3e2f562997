# Sessions in words, and the training log: planned ones, done ones, and what is asked of them.

session-kind = { $kind ->
    [rest] rest
    [easy] easy run
    [long] long run
    [hard] hard session
    [race] race
    [cross] cross-training
   *[strength] strength
 }
session-of-size = { $session }, { $size }
session-size-both = { $distance } ({ $minutes } min)
session-size-km = { $distance }
session-size-min = { $minutes } min
session-twice = { $session }, and a second session

done-run = { $kind ->
    [easy] Easy run
    [long] Long run
    [hard] Hard session
    [race] Race
   *[none] Run
 }
done-sport = { $sport ->
    [bike] Bike
    [swim] Swim
    [aqua_jog] Aqua-jogging
    [elliptical] Elliptical
    [hike] Hike
    [walk] Walk
    [yoga] Yoga
    [pilates] Pilates
    [core] Core work
    [strength] Strength
   *[other] Something else
 }
done-rpe = effort { $rpe } of 10
done-pace = { $pace } { $each }
done-pulse = pulse { $mean }, highest { $max }
done-pulse-mean = pulse { $mean }
done-outcome = { $outcome ->
    [hit] on target
    [struggled] a struggle
   *[missed] off target
 }
done-metres = { $metres } m

log-day = { $when ->
    [today] today
    [yesterday] yesterday, { $date }
   *[other] { $date }
 }
log-entered = <b>In the log</b> ({ $day }): { $what }
log-rested = <b>In the log</b> ({ $day }): no training
log-not-rested = I left the log as it is: that day has training in it.
log-left-open = Left open: { $day } stays unknown, which is not the same as no training.
log-evening = <b>Good evening!</b>
log-known-yesterday = Yesterday: { $what }
log-known-rested = Yesterday: no training

# $when: first (yesterday, as the first question of a check-in), today, yesterday, other
log-of-day = { $when ->
    [first] First, yesterday
    [today] Today
    [yesterday] Yesterday
   *[other] { $date }
 }
log-plan-of-day = { $when ->
    [first] First, yesterday’s plan
    [today] Today’s plan
    [yesterday] Yesterday’s plan
   *[other] The plan of { $date }
 }
log-ask-happened = { $plan }: { $planned }. Did it happen?
log-ask-happened-usual = { $day }: nothing was planned. Your usual: { $planned }. Did you train?
log-ask-happened-rest = { $plan }: rest. Did you rest?
log-ask-happened-how = { $key ->
    [0] If so, tap how hard it was, from 10 (all out) to 0 (nothing at all).
   *[other] If so, tap how it went.
 }
log-ask-happened-type = You can also type it, such as “{ $example }”.
# An example to type, with its day in front: without one a line is about today. $weekday: full name
log-example = { $when ->
    [today] { $what }
    [yesterday] yesterday { $what }
    [week] 7 days ago { $what }
   *[other] { $weekday } { $what }
 }
log-example-run = { $unit ->
    [mi] 5 miles 45 min rpe 4
   *[km] 8 km 45 min rpe 4
 }
log-example-sport = { $sport ->
    [run] run
    [bike] bike
    [swim] swim
    [walk] walk
    [hike] hike
    [strength] strength
   *[other] yoga
 } 35 min
log-ask-shorter = How much of it?
log-ask-sport = What was it?
log-ask-minutes = For how long? Tap, or type it, such as “{ $example }”.
log-ask-kind = What kind of run was it?
log-ask-effort = How hard was all of it, from 10 (all out) to 0 (nothing at all)?
log-ask-outcome = And how did it go?

button-log-planned = ✓ As planned, no more to tell
button-log-usual = ✓ As usual: { $what }
button-log-advised = ✓ As advised: { $what }
button-log-advised-rest = ✓ Rested, as advised
button-log-rested = ✓ Yes, rested
button-log-shorter = Shorter
button-log-else = Something else
button-log-none = No training
button-log-later = Not now
button-log-part = { $percent } %: { $what }
button-log-part-unsized = about { $percent } %
button-log-minutes = { $minutes } min
button-log-kind = { $kind ->
    [easy] Easy
    [long] Long
    [hard] Hard
   *[race] Race
 }
button-log-outcome = { $outcome ->
    [hit] On target
    [struggled] A struggle
   *[missed] Off target
 }
button-log-leave = Leave open
button-log-back = ← Back
button-log-anew = Not right: ask again
button-log-undo = ↩ Undo
button-log-tell = Tell me anew: { $day }
button-fix-log = ✏️ Yesterday
button-to-check-in = Today’s check-in

log-refuel = After an hour and more: something with about 20 g of protein soon, carbohydrate, and a drink.

undone-logged = Undone: the log is as it was.
undone-spoke = Undone, and open again: { $day }.
undone-planned = Undone: your plan is as it was.
undone-moved = Undone: the session is back on its day.
undone-imported = Undone: your plan is as it was before the file.
undone-race = Undone: your races are as they were.
undone-absence = Undone: it is as it was before.
undone-shoes = Undone: your shoes are as they were.
button-my-plan = My plan
undo-nothing = There is nothing left to undo.

log-out-of-range = { $what ->
    [session] { $value } min do not fit in a day: I expect { $low } to { $high } min.
    [distance] { $value } km do not fit in a day: I expect { $low } to { $high } km.
   *[other] An effort of { $value } does not fit: I expect { $low } (nothing at all) to { $high } (all out).
 }
log-day-not-open = I keep the last seven days open, and days to come are no log. Say the day as “today”, “yesterday” or a weekday.
log-gone = That workout is no longer in the log. To tell it anew, type it.
button-move = Move it to { $weekday }
button-move-back = ↩ Move it back
move-done = Moved to { $weekday }: the two days change places, and nothing is added.
move-not-now = That session does not move any more: the day, the plan or your answers have changed. /today shows how things stand.

# Above today's advice.
today-done = <b>Done today:</b> { $what }. The advice below was for the time before it.
today-away = { $known ->
    [0] You are on a pause, until you say /back.
   *[other] You are on a pause until { $until }; /back ends it earlier.
 }
