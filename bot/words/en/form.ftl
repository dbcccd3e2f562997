# The check-in form and its buttons.

form-title-prompt = <b>Good morning!</b> { $date }
form-title-today = <b>Today’s check-in</b> { $date }
form-title-guest = <b>A check-in without memory.</b> I am no doctor, and I keep nothing of this; /start tells you more.
form-title-late = <b>Check-in for { $date }</b> (not today’s)
form-title-fixing = <b>Fixing your check-in</b> { $date }
form-title-done = <b>Your check-in</b> { $date }

form-ask-legs = How do your legs feel?
form-ask-scope = Is it only the legs, or are you tired all over?
form-ask-sleep = How many hours did you sleep? Tap, or type any number such as 6.75 or 7:15.
form-ask-sleep-guest = How many hours did you sleep?
form-ask-mood = And your mood?
form-ask-pulse = Resting heart rate? Tap, or type the number.{ $usual ->
    [0] {""}
   *[other] {" "}Your usual is { $usual }.
 }
form-ask-pulse-guest = Resting heart rate?
form-ask-wrong = Anything wrong? Tap all that fit{ $marked ->
    [0] , or “all fine”.
   *[other] {"."} Tap again to take it back, then “done”.
 }
form-injured = You told me of an injury: tap “a niggle” or “changes my stride” if you feel it today.
form-look-again = Something was marked here before, so I kept it. Is it still so?

form-answer-legs = Legs { $value } { $word }
form-answer-scope = { $value ->
    [whole_body] tired all over
   *[legs_only] legs only
 }
form-answer-sleep = Slept { $value } h
form-answer-mood = Mood { $value }
form-answer-pulse = Pulse { $value }
form-answer-nothing-wrong = all fine
form-skipped-sleep = sleep not told
form-skipped-mood = mood not told
form-skipped-pulse = no pulse reading
form-skipped-scope = scope not told

legs-1 = dead
legs-2 = heavy
legs-3 = ok
legs-4 = good
legs-5 = springy
mood-1 = awful
mood-2 = low
mood-3 = ok
mood-4 = good
mood-5 = great

button-legs = { $value } { $word }
button-mood = { $value } { $word }
button-sleep = { $value }
button-pulse = { $value }
button-scope-legs_only = Only the legs
button-scope-whole_body = Tired all over
button-skip = Skip
button-no-reading = No reading
button-all-fine = ✓ All fine
button-done = ✓ Done
button-fix-legs = ✏️ Fix legs
button-fix-sleep = ✏️ Fix sleep
button-fix-mood = ✏️ Fix mood
button-fix-pulse = ✏️ Fix pulse
button-fix-wrong = ✏️ Fix the rest
button-keep = ← Keep it as it is

chip-cold = Cold only
chip-fever = Fever / ill below the neck
chip-niggle = A niggle
chip-gait = Hurts, changes my stride
chip-chest = Chest pain
chip-faint = Fainted
chip-palp = Palpitations
chip-breath = Breathless for no reason
chip-badsleep = Slept badly
chip-alcohol = Alcohol
chip-travel = Travel
chip-heat = Heat
chip-altitude = Altitude
chip-stress = Stress
chip-feet = On my feet
chip-hips = Tight hips or legs
chip-told = The warning sign you told of
chip-luteal = Second half of cycle
chip-cleared = A doctor cleared me
chip-on = ● { $chip }

form-red-flag = ⚠️ Stop training for now. If it is happening now, call your emergency number (112 in Europe, 911 in North America).

form-kept-late = Kept for { $date }. For today, ask me with /today.
