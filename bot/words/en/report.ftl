# The season's page, and the message it comes with. The page is handed to coaches, physios and doctors: it says
# neither "you" nor "I", except where it repeats an advice as it was given.

## The message

report-caption = <b>Your season</b>, { $span }. Opens in any browser, prints on A4 and needs no network. Your own notes are left out; it holds health data all the same, and goes only where you send it.
report-nothing = There is nothing to tell of that time yet. After your first check-in or run, /report makes a page of it.
report-no-span = I did not understand which weeks you mean. Such as “/report 12” for the last twelve weeks, or “/report since 1 May”; at most { $most } weeks.
report-not-sent = The page did not get through. Please try /report again in a minute.

## The page

report-title = { $named ->
    [0] A running season
   *[other] { $name }: a running season
 }
report-runner-number = Runner { $number }
report-span = { $first } to { $last }
report-weeks-span = { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
 }
report-unknown = not known
report-and-more = { $count ->
    [one] One earlier entry is left out.
   *[other] { $count } earlier entries are left out.
 }

report-summary = In short
report-figure-mornings = mornings answered
report-figure-of = { $count } of { $all }
report-figure-runs = runs in the log
report-figure-distance = run in all
report-figure-longest = { $dated ->
    [0] longest run
   *[other] longest run, { $day }
 }
report-figure-keys = key sessions hit
report-figure-races = races run
report-log-told = The log tells of { $told } of { $all } days. The others are left open: nobody knows whether they were days off.
report-log-nothing = Nothing was logged, so nothing is said of training.
report-runs-time = { $runs ->
    [one] One run
   *[other] { $runs } runs
 } in { $time }.
report-runs-unmeasured = { $runs ->
    [one] Of one run the distance is not known.
   *[other] Of { $runs } runs the distance is not known.
 }
report-others = { $sessions ->
    [one] One other session: { $kinds }.
   *[other] { $sessions } other sessions: { $kinds }.
 }
report-sport = { $sport } { $count }×
report-keys-untold = { $untold ->
    [one] Of one more key session it is not known how it went.
   *[other] Of { $untold } more key sessions it is not known how they went.
 }
report-advised = Advised: { $verdicts }.
report-verdict = { $name } { $days ->
    [one] on 1 day
   *[other] on { $days } days
 }

report-weeks = Week by week
report-chart-title = { $first } to { $last }: legs and distance
report-chart-legs = Legs, mean of the week (1 dead to 5 springy)
report-chart-distance = { $unit ->
    [mi] Miles run
   *[km] Kilometres run
 }
report-chart-described = { $weeks ->
    [one] One week.
   *[other] { $weeks } weeks.
 } { $low ->
    [none] No distance is known.
   *[other] From { $low } to { $high } a week.
 } { $worst ->
    [none] Too few mornings for a mean of the legs.
   *[other] Legs from { $worst } to { $best } of 5.
 } All numbers stand in the table.
report-chart-hint = { $week }: { $distance }
report-key-whole = each day of the week is told
report-key-part = some days are not told: at least that far
report-key-race = race
report-weeks-caption = Weeks from Monday to Sunday
report-head-week = Week
report-head-state = State at its end
report-head-planned = Planned
report-head-logged = Logged
report-head-keys = Key sessions
report-head-rest = Rest days
report-head-legs = Legs
report-head-sleep = Sleep, h
report-head-mood = Mood
report-head-pulse = Resting heart rate
report-head-advice = Advice, days
report-week-so-far = { $week } so far
report-planned-sessions = { $sessions ->
    [0] rest
    [one] one session
   *[other] { $sessions } sessions
 }
report-size-both = { $distance } and { $minutes } min
report-minutes = { $minutes } min
report-hours = { $hours } h
report-runs = { $runs ->
    [0] no run
    [one] one run
   *[other] { $runs } runs
 }
report-others-count = { $sessions ->
    [one] one other session
   *[other] { $sessions } other sessions
 }
report-days-told = { $told } of { $days } days
report-keys-hit = { $hit } of { $told } hit
report-keys-open = { $open } not told
report-keys-left-out = { $left_out } left out
report-verdict-days = { $name } { $days }
report-weeks-note = Legs and mood from 1 to 5; means from three mornings of a week on. A dash is not known; “6 of 7 days” means that the log tells of six of them. Key sessions are races, hard sessions and long runs; one that was planned and never spoken of is “not told”, one whose day was told without it is “left out”. A week’s state is that of its last answered morning.
report-columns-unknown = Not known in this season: { $columns }.

report-races = Races
report-races-caption = Races of the season, and those ahead
report-no-races = None was entered.
report-head-day = Day
report-head-race = Race
report-head-race-legs = Legs that morning
report-head-race-log = In the log
report-race-first = { $race }, the first
report-race-named = { $name } ({ $race })
report-race-ahead = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
 }

report-absences = Away, ill, hurt
report-absences-caption = Told with /sick, /hurt and /pause
report-no-absences = No time away was told.
report-head-from = From
report-head-until = Until
report-head-days = Days
report-head-what = What
report-absence = { $kind ->
    [sick] ill
    [hurt] hurt
   *[away] away
 }
report-still = still
report-complaints = In all: { $what }.
report-complaint = { $what ->
    [fever] fever or ill below the neck
    [cold] a cold
    [gait] a pain that changed the stride
   *[niggle] a niggle
 } on { $days ->
    [one] one day
   *[other] { $days } days
 }

report-seen = What the coach saw
report-states = The state of each morning
report-states-note = As told on that morning; for mornings filled in later, as it looks by now. It is a word for what the answers look like together, and names no illness. An empty day has no answers.
report-strip-title = { $first } to { $last }
report-strip-described = Mornings by state: { $counts }.
report-strip-empty = No morning with a state.
report-state-count = { $name } { $days }
report-day-hint = { $day }: { $state }
report-day-open = no answers
report-states-caption = How often each state was seen
report-head-of-morning = State
report-head-mornings = Mornings
report-state-fresh = fresh
report-state-normal = normal training fatigue
report-state-productive = useful fatigue of a training block
report-state-acute = short-lived fatigue
report-state-accumulating = fatigue piling up
report-state-suspected = perhaps too much for weeks
report-state-possible-illness = ill, or perhaps about to be
report-state-injury = hurt
report-state-medical = a warning sign
report-sign = { $state ->
    [fresh] F
    [normal] N
    [productive] B
    [acute] S
    [accumulating] P
    [suspected] T
    [possible-illness] I
    [injury] H
   *[medical] W
 }

report-safety = Days on which safety came first
report-safety-caption = Warning signs, illness, pain that changes the stride
report-safety-none = None.
report-head-days-span = Days
report-head-verdict = Advice
report-head-said = As it was said then
report-blocks = Recovery blocks
report-blocks-none = No block in this time.
report-block-over = { $days ->
    [one] one day, passed its test on { $over }
   *[other] { $days } days, passed its test on { $over }
 }
report-block-open = { $days ->
    [one] one day, still going on
   *[other] { $days } days, still going on
 }
report-block-lost = { $days ->
    [one] told of for one day, its end is not known
   *[other] told of for { $days } days, its end is not known
 }
report-block-line = From { $first }: { $what }.
report-often = What pressed most often
report-often-caption = Reasons for care, the most frequent first
report-often-none = No reason pressed for care.
report-head-last = Last
report-followed-title = Was it followed?
report-followed = { $known ->
    [0] On { $advised } days the advice was easy, cross-train or rest. The log tells of none of them.
   *[other] On { $advised } days the advice was easy, cross-train or rest. The log tells of { $known } of them: on { $kept } nothing beyond it was done. Easy counts as kept where the log names no hard session, long run or race.
 }

report-about-made = Made on { $at } by Fresh Legs, rulebook { $version }. Earlier advice stands as it was given.
report-about-what = This is no doctor’s finding and no medical advice: it shows what a runner answered and logged, and what a coach of rules made of it.
report-about-private = It holds health data and belongs to the runner: it goes only where the runner sends it. It loads nothing from the network, and the bot keeps no copy of it.
report-about-notes = Left out: everything written in free text, such as notes on a pain. Names of races are the runner’s own.
