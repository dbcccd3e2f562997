# The plan: the week, single dates, its check, and a calendar that was sent.

# $weekday: full name; $date: with its weekday
planned-place-every = every { $weekday }
planned-place-on = { $date }
planned-session-called = { $session } ({ $called })

planned-title = <b>Your week, as planned</b>
planned-title-dates = <b>The coming two weeks</b>
planned-empty = No plan yet, so I take every day for an easy run of { $minutes } min. With a plan I can say what to change, and what to leave as it is.
planned-no-week = No week that repeats: your plan is made of single dates.
planned-to-start = To begin, take one of these over and change what does not fit:
planned-proposal = <b>{ $letter }</b> · { $what }: { $days }; rest on the other days.
planned-proposal-day = { $weekday } { $session }
planned-tap = Tap a day to change it.
planned-tap-empty = Or tap a day and say what you do then.
planned-tap-dates = Tap a date to change that day alone.
planned-own-marked = ✎ is a date with a session of its own.
planned-calendar = A training calendar (.ics or CSV) will do as well: send me the file.

planned-kept = <b>Kept</b>, from today on: { $place }, { $session }.
planned-kept-on = <b>Kept</b>: { $place }, { $session }.
planned-kept-nothing = <b>Kept</b>, { $place }: nothing planned.
planned-kept-week = <b>Kept</b>: { $place } is again as the week says, { $session }.
# $days: dates of the coming seven days that say something else than the week
planned-own-days = Not as every week: { $days }.
planned-own-day = { $date }: { $session }
planned-today = Today: { $session }
planned-today-advised = Today: { $session } → <b>{ $advised }</b>
planned-moved-from = { $date }: { $session }, moved here from { $origin }.
planned-race-on = { $date }: a race. /race changes it.
planned-away = Away on { $days }: nothing of the plan counts then.

planned-place = <b>{ $place }</b>
planned-now = So far: { $session }.
planned-now-moved = So far: { $session }, moved here from { $day }.
planned-moved-away = The session of that day was moved to { $day }.
planned-now-nothing = So far: nothing.
planned-choose = What do you do then? Tap, or type it, such as “{ $example }”.
planned-ask-size = <b>{ $place }</b>: { $session }.
planned-size-minutes = How long? Tap, or type it, such as “{ $example }”.
planned-size-distance = How far? Tap, or type it, such as “{ $example }”.
planned-size-race = With /race I also take its name and whether it is your first, and look after the days before it.
planned-example-session = { $unit ->
    [mi] long run 14 miles
   *[km] long run 24 km
 }
planned-example-minutes = 50 min
planned-example-distance = { $unit ->
    [mi] 7 miles
   *[km] 12 km
 }

planned-unclear = I did not find a session in “{ $text }”, and I do not want to guess. Say what and how much, such as “{ $example }”, “8 x 400 m” or “rest”, or tap.
planned-unclear-kind = { $size }: of what? Say “easy { $size }” or “long run { $size }”, or tap a kind first.
planned-unclear-number = { $number } of what? Tap it, or type it with its unit.
planned-unclear-minutes = I count { $session } in minutes: type them, such as “45 min”.
planned-day-not-open = I plan from today to 26 weeks ahead, and that day lies outside.

button-plan-day = { $weekday } · { $session }
button-plan-day-nothing = { $weekday } · –
button-plan-dates = Single dates
button-plan-week = ‹ Week
button-plan-dates-back = ‹ Single dates
button-plan-kind = { $kind ->
    [rest] Rest
    [easy] Easy run
    [long] Long run
    [hard] Hard session
    [race] Race
    [cross] Cross-training
   *[strength] Strength
 }
button-plan-no-size = No amount
button-plan-in-km = { $unit ->
    [mi] In miles
   *[km] In km
 }
button-plan-in-min = In minutes
button-plan-as-week = As the week says: { $session }
button-plan-as-week-nothing = As the week says: nothing
button-plan-drop = Nothing planned
button-plan-take = { $letter } · { $what }
button-plan-undo = ↩ Undo the last change

planned-runs = { $runs ->
    [one] { $runs } run a week
   *[other] { $runs } runs a week
 }{ $hard ->
    [0] { $long ->
        [0] , easy
       *[other] , one of them long
    }
   *[other] , one hard and one long
 }

# Counted by kind: the sessions of an import, and those of the coming week.
planned-count = { $kind ->
    [easy] { $count ->
        [one] { $count } easy run
       *[other] { $count } easy runs
    }
    [long] { $count ->
        [one] { $count } long run
       *[other] { $count } long runs
    }
    [hard] { $count ->
        [one] { $count } hard session
       *[other] { $count } hard sessions
    }
    [race] { $count ->
        [one] { $count } race
       *[other] { $count } races
    }
    [cross] { $count } × cross-training
    [strength] { $count } × strength
   *[rest] { $count ->
        [one] { $count } day of rest
       *[other] { $count } days of rest
    }
 }

planned-check = <b>Plan check</b>
planned-check-error = ❗ <b>{ $days }</b>: { $what }
planned-check-warning = • <b>{ $days }</b>: { $what }
planned-check-nothing = <b>Plan check</b>: nothing found.
planned-days-range = { $first } – { $last }
planned-days-two = { $first } and { $last }

import-done-many = <b>In your plan now</b>: { $sessions ->
    [one] { $sessions } day
   *[other] { $sessions } days
 } from { $first } to { $last } ({ $kinds }).
import-done-one = <b>In your plan now</b>: { $day }, { $kinds }.
import-same = All of this calendar stands in your plan already ({ $kinds }), so nothing was changed.
import-nothing = I found no session in this calendar, so nothing was changed.
import-stays = What your plan says of other days stays as it was.
import-race = { $days }: a race. Tell me more of it with /race, its distance above all, and I look after the days around it.
import-unclear = <b>Not understood</b>, so not planned:
import-unclear-day = • { $day }: { $title }
import-untitled = an entry without a title
import-more = … and { $more } more.
import-refused = <b>Not readable</b>:
import-outside = { $outside ->
    [one] { $outside } entry lies before today or more than 26 weeks ahead, and was left out.
   *[other] { $outside } entries lie before today or more than 26 weeks ahead, and were left out.
 }
import-hand = What is missing you can put in with /plan.
