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
    [hit] hit
    [struggled] a struggle
   *[missed] missed
 }

log-day = { $when ->
    [today] today
    [yesterday] yesterday, { $date }
   *[other] { $date }
 }
log-entered = <b>In the log</b> ({ $day }): { $what }
log-rested = <b>In the log</b> ({ $day }): no training
log-left-open = Left open: { $day } stays unknown, which is not the same as no training.
log-evening = <b>Good evening!</b>
log-known-yesterday = Yesterday: { $what }
log-known-rested = Yesterday: no training

log-ask-happened = { $when ->
    [today] And today
    [yesterday] First, yesterday
   *[other] { $date }
 }: { $planned } { $assumed ->
    [0] planned. Did it happen?
   *[other] by your usual. Did you train?
 }
log-ask-happened-rest = { $when ->
    [today] And today
    [yesterday] First, yesterday
   *[other] { $date }
 }: rest planned. Was it one?
log-ask-happened-how = { $key ->
    [0] If so, tap how hard it was, from 10 (all out) to 0 (nothing at all).
   *[other] If so, tap how it went.
 }
log-ask-happened-type = You can also type it, such as “8 km 45 min rpe 4”.
log-ask-shorter = How much of it?
log-ask-sport = What was it?
log-ask-minutes = For how long? Tap, or type it, such as “{ $sport ->
    [bike] bike
    [swim] swim
    [walk] walk
    [hike] hike
   *[other] yoga
 } 35 min”.
log-ask-kind = What kind of run was it?
log-ask-effort = How hard was all of it, from 10 (all out) to 0 (nothing at all)?
log-ask-outcome = And how did it go?

button-log-planned = ✓ As planned, no more to tell
button-log-usual = ✓ { $what }, no effort told
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
    [hit] Hit it
    [struggled] A struggle
   *[missed] Missed it
 }
button-log-leave = Leave open
button-log-back = ← Back
button-log-anew = Not right: ask again
button-log-undo = ↩ Undo
button-fix-log = Yesterday

log-refuel = After an hour and more: something with about 20 g of protein soon, carbohydrate, and a drink.

undone-logged = Undone: that is out of the log again.
undone-spoke = Undone: that day is unknown again.
undone-planned = Undone: your plan is as it was.
undone-moved = Undone: the session is back on its day.
undone-imported = Undone: your plan is as it was before the file.
undone-race = Undone: your races are as they were.
undone-absence = Undone: that is as it was.
undone-shoes = Undone: your shoes are as they were.
button-my-plan = My plan
undo-nothing = There is nothing to undo any more.

log-out-of-range = { $what ->
    [session] { $value } min do not fit in a day: I expect { $low } to { $high } min.
    [distance] { $value } km do not fit in a day: I expect { $low } to { $high } km.
   *[other] An effort of { $value } does not fit: I expect { $low } (nothing at all) to { $high } (all out).
 }
log-day-not-open = I keep the last seven days open, and days to come are no log. Say the day as “today”, “yesterday” or a weekday.
log-gone = That workout is no longer in the log.
button-move = Move it to { $weekday }
button-move-back = ↩ Move it back
move-done = Moved to { $weekday }: the two days change places, and nothing is added.
move-not-now = That session does not move any more: the day, the plan or your answers have changed. /today shows how things stand.
