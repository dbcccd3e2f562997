# Files sent to the chat: workouts from watches into the log, and what a watch measured overnight.

filed-pulse = From your watch: average pulse { $mean }, highest { $max }
filed-pulse-mean = From your watch: average pulse { $mean }
filed-measured = You had told me this one already: it stays one workout, now with what your watch measured.
filed-entered = { $count ->
    [one] <b>1 workout is in the log now.</b>
   *[other] <b>{ $count } workouts are in the log now.</b>
 }
filed-line = • { $date }: { $what }
filed-more = … and { $count } more
filed-measured-some = { $count ->
    [one] One of them you had told me before: it stays one workout, as your watch measured it.
   *[other] { $count } of them you had told me before: they stay as many, as your watch measured them.
 }
filed-known = { $count ->
    [one] This workout is in the log already, so nothing was added.
   *[other] All { $count } workouts of this file are in the log already, so nothing was added.
 }
filed-known-some = { $count ->
    [one] One more was in the log already.
   *[other] { $count } more were in the log already.
 }
filed-too-old = { $count ->
    [one] One workout
   *[other] { $count } workouts
 } older than { $days } days { $count ->
    [one] was
   *[other] were
 } left out: that says nothing of your legs today.
filed-ahead = A workout of { $date } is still to come, so it was left out: the date of the watch seems to be wrong.
filed-beyond = { $date }: { $sentence }
filed-left-out-more = { $count } more were left out.
filed-no-sport = { $count ->
    [one] The file does not say what sport it was. What was it?
   *[other] The file does not say what sport “something else” was. What was it?
 }

filed-not-fetched = I could not fetch that file from Telegram. Please send it once more.
filed-night = Your watch says for { $date }: { $what }. Use it in your check-in?
filed-night-pulse = resting pulse { $value }
filed-night-sleep = slept { $value } h
filed-night-both = { $first }, { $second }
filed-night-kept = In the check-in of { $date }: { $what }.
filed-night-left = Your watch also says: { $what }. Use it as well?

button-night-pulse = Use pulse { $value }
button-night-sleep = Use { $value } h of sleep
button-night-leave = No, thanks
